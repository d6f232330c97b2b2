/**
 * @file
 * linphone/api/c-content.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_CONTENT_H
#define REGLINE_LINPHONE_API_C_CONTENT_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_content_add_content_type_parameter(LinphoneContent *content, const char *name, const char *value);
LINPHONE_PUBLIC LinphoneContent *linphone_content_find_part_by_header(const LinphoneContent *content, const char *header_name, const char *header_value);
LINPHONE_PUBLIC const uint8_t *linphone_content_get_buffer(const LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_custom_header(const LinphoneContent *content, const char *header_name);
LINPHONE_PUBLIC const char *linphone_content_get_encoding(const LinphoneContent *content);
LINPHONE_PUBLIC int linphone_content_get_file_duration(LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_file_path(const LinphoneContent *content);
LINPHONE_PUBLIC size_t linphone_content_get_file_size(const LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_key(const LinphoneContent *content);
LINPHONE_PUBLIC size_t linphone_content_get_key_size(const LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_name(const LinphoneContent *content);
LINPHONE_PUBLIC LinphoneContent *linphone_content_get_part(const LinphoneContent *content, int index);
LINPHONE_PUBLIC bctbx_list_t *linphone_content_get_parts(const LinphoneContent *content);
LINPHONE_PUBLIC char *linphone_content_get_plain_file_path(const LinphoneContent *content);
LINPHONE_PUBLIC size_t linphone_content_get_size(const LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_string_buffer(const LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_subtype(const LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_type(const LinphoneContent *content);
LINPHONE_PUBLIC void *linphone_content_get_user_data(const LinphoneContent *content);
LINPHONE_PUBLIC const char *linphone_content_get_utf8_text(const LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_content_is_file(const LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_content_is_file_encrypted(const LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_content_is_file_transfer(const LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_content_is_icalendar(const LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_content_is_multipart(const LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_content_is_text(const LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_content_is_voice_recording(const LinphoneContent *content);
LINPHONE_PUBLIC LinphoneContent *linphone_content_ref(LinphoneContent *content);
LINPHONE_PUBLIC void linphone_content_set_buffer(LinphoneContent *content, const uint8_t *buffer, size_t size);
LINPHONE_PUBLIC void linphone_content_set_encoding(LinphoneContent *content, const char *encoding);
LINPHONE_PUBLIC void linphone_content_set_file_path(LinphoneContent *content, const char *file_path);
LINPHONE_PUBLIC void linphone_content_set_key(LinphoneContent *content, const char *key, const size_t key_length);
LINPHONE_PUBLIC void linphone_content_set_name(LinphoneContent *content, const char *name);
LINPHONE_PUBLIC void linphone_content_set_size(LinphoneContent *content, size_t size);
LINPHONE_PUBLIC void linphone_content_set_string_buffer(LinphoneContent *content, const char *buffer);
LINPHONE_PUBLIC void linphone_content_set_subtype(LinphoneContent *content, const char *subtype);
LINPHONE_PUBLIC void linphone_content_set_type(LinphoneContent *content, const char *type);
LINPHONE_PUBLIC void linphone_content_set_user_data(LinphoneContent *content, void *user_data);
LINPHONE_PUBLIC void linphone_content_set_utf8_text(LinphoneContent *content, const char *buffer);
LINPHONE_PUBLIC void linphone_content_unref(LinphoneContent *content);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_CONTENT_H */
