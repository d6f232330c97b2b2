/**
 * @file
 * linphone/buffer.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/buffer.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_BUFFER_H
#define REGLINE_LINPHONE_BUFFER_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an empty buffer.
 * @return the buffer, which the caller owns @notnil
 */
LINPHONE_PUBLIC LinphoneBuffer *linphone_buffer_new(void);

/**
 * Makes a buffer of a copy of bytes.
 * @param data the bytes @maybenil
 * @param size how many there are
 * @return the buffer, which the caller owns @notnil
 */
LINPHONE_PUBLIC LinphoneBuffer *linphone_buffer_new_from_data(const uint8_t *data, size_t size);

/**
 * Makes a buffer of a copy of a string.
 * @param data the string @maybenil
 * @return the buffer, which the caller owns @notnil
 */
LINPHONE_PUBLIC LinphoneBuffer *linphone_buffer_new_from_string(const char *data);

/**
 * Adds an owner to a buffer.
 * @param buffer the buffer @notnil
 * @return the same buffer; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneBuffer *linphone_buffer_ref(LinphoneBuffer *buffer);

/**
 * Gives up one's share in a buffer.
 * @param buffer the buffer @maybenil
 */
LINPHONE_PUBLIC void linphone_buffer_unref(LinphoneBuffer *buffer);

/**
 * Gets the pointer that the program has hung on a buffer.
 * @param buffer the buffer @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_buffer_get_user_data(const LinphoneBuffer *buffer);

/**
 * Hangs a pointer on a buffer. It is only kept.
 * @param buffer the buffer @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_buffer_set_user_data(LinphoneBuffer *buffer, void *user_data);

/**
 * Gets the bytes.
 * @param buffer the buffer @notnil
 * @return the bytes, borrowed until the buffer changes; NULL when it is empty @maybenil
 */
LINPHONE_PUBLIC const uint8_t *linphone_buffer_get_content(const LinphoneBuffer *buffer);

/**
 * Replaces the bytes by a copy of others.
 * @param buffer the buffer @notnil
 * @param content the bytes @maybenil
 * @param size how many there are
 */
LINPHONE_PUBLIC
void linphone_buffer_set_content(LinphoneBuffer *buffer,
                                 const uint8_t *content,
                                 size_t size);

/**
 * Gets the bytes as a string, which ends at the first NUL.
 * @param buffer the buffer @notnil
 * @return the string, borrowed until the buffer changes; NULL when it is empty @maybenil
 */
LINPHONE_PUBLIC const char *linphone_buffer_get_string_content(const LinphoneBuffer *buffer);

/**
 * Replaces the bytes by a copy of a string.
 * @param buffer the buffer @notnil
 * @param content the string @maybenil
 */
LINPHONE_PUBLIC
void linphone_buffer_set_string_content(LinphoneBuffer *buffer,
                                        const char *content);

/**
 * Counts the bytes.
 * @param buffer the buffer @notnil
 * @return how many there are; 0 for what is no buffer
 */
LINPHONE_PUBLIC size_t linphone_buffer_get_size(const LinphoneBuffer *buffer);

/**
 * Cuts the bytes off, or fills up with zeros.
 * @param buffer the buffer @notnil
 * @param size how many bytes there shall be
 */
LINPHONE_PUBLIC void linphone_buffer_set_size(LinphoneBuffer *buffer, size_t size);

/**
 * Tells whether there are no bytes.
 * @param buffer the buffer @notnil
 * @return TRUE when there are none
 */
LINPHONE_PUBLIC bool_t linphone_buffer_is_empty(const LinphoneBuffer *buffer);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_BUFFER_H */
