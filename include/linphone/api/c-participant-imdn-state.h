/**
 * @file
 * linphone/api/c-participant-imdn-state.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_PARTICIPANT_IMDN_STATE_H
#define REGLINE_LINPHONE_API_C_PARTICIPANT_IMDN_STATE_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const LinphoneParticipant *linphone_participant_imdn_state_get_participant(const LinphoneParticipantImdnState *state);
LINPHONE_PUBLIC LinphoneChatMessageState linphone_participant_imdn_state_get_state(const LinphoneParticipantImdnState *state);
LINPHONE_PUBLIC time_t linphone_participant_imdn_state_get_state_change_time(const LinphoneParticipantImdnState *state);
LINPHONE_PUBLIC void *linphone_participant_imdn_state_get_user_data(const LinphoneParticipantImdnState *state);
LINPHONE_PUBLIC LinphoneParticipantImdnState *linphone_participant_imdn_state_ref(LinphoneParticipantImdnState *state);
LINPHONE_PUBLIC void linphone_participant_imdn_state_set_user_data(LinphoneParticipantImdnState *state, void *user_data);
LINPHONE_PUBLIC void linphone_participant_imdn_state_unref(LinphoneParticipantImdnState *state);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_PARTICIPANT_IMDN_STATE_H */
