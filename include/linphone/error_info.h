/**
 * @file
 * linphone/error_info.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/error_info.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_ERROR_INFO_H
#define REGLINE_LINPHONE_ERROR_INFO_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an error info that tells of no error.
 * @return the error info, which the caller owns @notnil
 */
LINPHONE_PUBLIC LinphoneErrorInfo *linphone_error_info_new(void);

/**
 * Adds an owner to an error info.
 * @param error_info the error info @notnil
 * @return the same error info; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneErrorInfo *linphone_error_info_ref(LinphoneErrorInfo *error_info);

/**
 * Gives up one's share in an error info.
 * @param error_info the error info @maybenil
 */
LINPHONE_PUBLIC void linphone_error_info_unref(LinphoneErrorInfo *error_info);

/**
 * Gets after how many seconds it is worth trying again.
 * @param error_info the error info @notnil
 * @return seconds; 0 when nothing is known, which is always so for registrations
 */
LINPHONE_PUBLIC int linphone_error_info_get_retry_after(const LinphoneErrorInfo *error_info);

/**
 * Gets the reason.
 * @param error_info the error info @notnil
 * @return the reason; `LinphoneReasonNone` for no error
 */
LINPHONE_PUBLIC LinphoneReason linphone_error_info_get_reason(const LinphoneErrorInfo *error_info);

/**
 * Gets the error info behind this one.
 * @param error_info the error info @notnil
 * @return the other error info, borrowed; NULL when there is none, which is always so for registrations @maybenil
 */
LINPHONE_PUBLIC
LinphoneErrorInfo *linphone_error_info_get_sub_error_info(const LinphoneErrorInfo *error_info);

/**
 * Gets the reason phrase as it was received.
 * @param error_info the error info @notnil
 * @return the reason phrase as it was received, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_error_info_get_phrase(const LinphoneErrorInfo *error_info);

/**
 * Gets the protocol that the code belongs to, such as `SIP`.
 * @param error_info the error info @notnil
 * @return the protocol that the code belongs to, such as `SIP`; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_error_info_get_protocol(const LinphoneErrorInfo *error_info);

/**
 * Gets the warnings.
 * @param error_info the error info @notnil
 * @return the warnings, borrowed until they change; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_error_info_get_warnings(const LinphoneErrorInfo *error_info);

/**
 * Gets the status code.
 * @param error_info the error info @notnil
 * @return the code, such as 403; 0 when there is none
 */
LINPHONE_PUBLIC int linphone_error_info_get_protocol_code(const LinphoneErrorInfo *error_info);

/**
 * Gets the warnings; the name that `linphone_error_info_get_warnings` had in liblinphone 3.
 * @param error_info the error info @notnil
 * @return the warnings, borrowed until they change; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_error_info_get_details(const LinphoneErrorInfo *error_info);

/**
 * Sets all but the delay and the error info behind.
 * @param error_info the error info @notnil
 * @param protocol the protocol; NULL for `SIP` @maybenil
 * @param reason the reason
 * @param code the status code
 * @param status the reason phrase @maybenil
 * @param warning the warnings @maybenil
 */
LINPHONE_PUBLIC
void linphone_error_info_set(LinphoneErrorInfo *error_info,
                             const char *protocol,
                             LinphoneReason reason,
                             int code,
                             const char *status,
                             const char *warning);

/**
 * Puts an error info behind this one, which takes a share in it.
 * @param error_info the error info @notnil
 * @param appended_error_info the one behind; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_error_info_set_sub_error_info(LinphoneErrorInfo *error_info,
                                            LinphoneErrorInfo *appended_error_info);

/**
 * Sets after how many seconds it is worth trying again.
 * @param error_info the error info @notnil
 * @param retry_after seconds
 */
LINPHONE_PUBLIC
void linphone_error_info_set_retry_after(LinphoneErrorInfo *error_info,
                                         int retry_after);

/**
 * Sets the reason. The status code stays.
 * @param error_info the error info @notnil
 * @param reason the reason
 */
LINPHONE_PUBLIC
void linphone_error_info_set_reason(LinphoneErrorInfo *error_info,
                                    LinphoneReason reason);

/**
 * Sets the protocol that the code belongs to.
 * @param error_info the error info @notnil
 * @param protocol the protocol; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_error_info_set_protocol(LinphoneErrorInfo *error_info,
                                      const char *protocol);

/**
 * Sets the status code. The reason stays.
 * @param error_info the error info @notnil
 * @param code the code
 */
LINPHONE_PUBLIC void linphone_error_info_set_protocol_code(LinphoneErrorInfo *error_info, int code);

/**
 * Sets the reason phrase.
 * @param error_info the error info @notnil
 * @param phrase the phrase; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_error_info_set_phrase(LinphoneErrorInfo *error_info,
                                    const char *phrase);

/**
 * Sets the warnings.
 * @param error_info the error info @notnil
 * @param warnings the warnings; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_error_info_set_warnings(LinphoneErrorInfo *error_info,
                                      const char *warnings);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_ERROR_INFO_H */
