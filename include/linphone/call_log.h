/**
 * @file
 * linphone/call_log.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CALL_LOG_H
#define REGLINE_LINPHONE_CALL_LOG_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const char *linphone_call_log_get_call_id(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC LinphoneCallDir linphone_call_log_get_dir(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC int linphone_call_log_get_duration(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const LinphoneErrorInfo *linphone_call_log_get_error_info(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_call_log_get_from_address(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_call_log_get_local_address(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const struct rtp_stats *linphone_call_log_get_local_stats(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC float linphone_call_log_get_quality(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const char *linphone_call_log_get_ref_key(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_call_log_get_remote_address(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const struct rtp_stats *linphone_call_log_get_remote_stats(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC time_t linphone_call_log_get_start_date(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC LinphoneCallStatus linphone_call_log_get_status(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_call_log_get_to_address(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC void *linphone_call_log_get_user_data(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC LinphoneCallLog *linphone_call_log_ref(LinphoneCallLog *call_log);
LINPHONE_PUBLIC void linphone_call_log_set_ref_key(LinphoneCallLog *call_log, const char *refkey);
LINPHONE_PUBLIC void linphone_call_log_set_remote_address(LinphoneCallLog *call_log, LinphoneAddress *address);
LINPHONE_PUBLIC void linphone_call_log_set_user_data(LinphoneCallLog *call_log, void *user_data);
LINPHONE_PUBLIC char *linphone_call_log_to_str(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC void linphone_call_log_unref(LinphoneCallLog *call_log);
LINPHONE_PUBLIC bool_t linphone_call_log_video_enabled(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC bool_t linphone_call_log_was_conference(const LinphoneCallLog *call_log);
LINPHONE_PUBLIC LinphoneCallLog *linphone_core_create_call_log(LinphoneCore *core, LinphoneAddress *from, LinphoneAddress *to, LinphoneCallDir dir, int duration, time_t start_time, time_t connected_time, LinphoneCallStatus status, bool_t video_enabled, float quality);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_CALL_LOG_H */
