/**
 * @file
 * linphone/headers.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/headers_object.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_HEADERS_H
#define REGLINE_LINPHONE_HEADERS_H

#include <linphone/types.h>

/**
 * Headers: names and values, in the order of adding.
 */
struct Headers;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Adds an owner to headers.
 * @param obj the headers @notnil
 * @return the same headers; NULL for what are none
 */
LINPHONE_PUBLIC LinphoneHeaders *linphone_headers_ref(LinphoneHeaders *obj);

/**
 * Gives up one's share in headers.
 * @param obj the headers @maybenil
 */
LINPHONE_PUBLIC void linphone_headers_unref(LinphoneHeaders *obj);

/**
 * Gets the value of a header.
 * @param headers the headers @notnil
 * @param header_name its name, in any case @notnil
 * @return the value of the first of that name, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_headers_get_value(LinphoneHeaders *headers,
                                       const char *header_name);

/**
 * Adds a header behind the others.
 * @param headers the headers @notnil
 * @param name its name @notnil
 * @param value its value; NULL is the empty value @maybenil
 */
LINPHONE_PUBLIC
void linphone_headers_add(LinphoneHeaders *headers,
                          const char *name,
                          const char *value);

/**
 * Takes all headers of a name out.
 * @param headers the headers @notnil
 * @param name the name, in any case @notnil
 */
LINPHONE_PUBLIC void linphone_headers_remove(LinphoneHeaders *headers, const char *name);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_HEADERS_H */
