/**
 * @file
 * linphone/api/c-event-log.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_EVENT_LOG_H
#define REGLINE_LINPHONE_API_C_EVENT_LOG_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_event_log_delete_from_database(LinphoneEventLog *event_log);
LINPHONE_PUBLIC LinphoneCall *linphone_event_log_get_call(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC LinphoneChatMessage *linphone_event_log_get_chat_message(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC time_t linphone_event_log_get_creation_time(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_event_log_get_device_address(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC long linphone_event_log_get_ephemeral_message_lifetime(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_event_log_get_local_address(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC unsigned int linphone_event_log_get_notify_id(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_event_log_get_participant_address(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC const LinphoneAddress *linphone_event_log_get_peer_address(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC LinphoneAddress *linphone_event_log_get_security_event_faulty_device_address(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC LinphoneSecurityEventType linphone_event_log_get_security_event_type(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC const char *linphone_event_log_get_subject(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC LinphoneEventLogType linphone_event_log_get_type(const LinphoneEventLog *event_log);
LINPHONE_PUBLIC LinphoneEventLog *linphone_event_log_ref(LinphoneEventLog *event_log);
LINPHONE_PUBLIC void linphone_event_log_unref(LinphoneEventLog *event_log);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_EVENT_LOG_H */
