/**
 * @file
 * linphone/api/c-participant.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_PARTICIPANT_H
#define REGLINE_LINPHONE_API_C_PARTICIPANT_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneParticipantDevice *linphone_participant_find_device(const LinphoneParticipant *participant, const LinphoneAddress *address);
LINPHONE_PUBLIC const LinphoneAddress *linphone_participant_get_address(const LinphoneParticipant *participant);
LINPHONE_PUBLIC time_t linphone_participant_get_creation_time(const LinphoneParticipant *participant);
LINPHONE_PUBLIC bctbx_list_t *linphone_participant_get_devices(const LinphoneParticipant *participant);
LINPHONE_PUBLIC LinphoneChatRoomSecurityLevel linphone_participant_get_security_level(const LinphoneParticipant *participant);
LINPHONE_PUBLIC void *linphone_participant_get_user_data(const LinphoneParticipant *participant);
LINPHONE_PUBLIC bool_t linphone_participant_is_admin(const LinphoneParticipant *participant);
LINPHONE_PUBLIC bool_t linphone_participant_is_focus(const LinphoneParticipant *participant);
LINPHONE_PUBLIC LinphoneParticipant *linphone_participant_ref(LinphoneParticipant *participant);
LINPHONE_PUBLIC void linphone_participant_set_user_data(LinphoneParticipant *participant, void *user_data);
LINPHONE_PUBLIC void linphone_participant_unref(LinphoneParticipant *participant);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_PARTICIPANT_H */
