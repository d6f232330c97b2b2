/**
 * @file
 * linphone/api/c-participant-device-cbs.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_PARTICIPANT_DEVICE_CBS_H
#define REGLINE_LINPHONE_API_C_PARTICIPANT_DEVICE_CBS_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneParticipantDeviceCbsIsSpeakingChangedCb linphone_participant_device_cbs_get_is_speaking_changed(const LinphoneParticipantDeviceCbs *cbs);
LINPHONE_PUBLIC void *linphone_participant_device_cbs_get_user_data(const LinphoneParticipantDeviceCbs *cbs);
LINPHONE_PUBLIC LinphoneParticipantDeviceCbs *linphone_participant_device_cbs_new(void);
LINPHONE_PUBLIC LinphoneParticipantDeviceCbs *linphone_participant_device_cbs_ref(LinphoneParticipantDeviceCbs *cbs);
LINPHONE_PUBLIC void linphone_participant_device_cbs_set_is_speaking_changed(LinphoneParticipantDeviceCbs *cbs, LinphoneParticipantDeviceCbsIsSpeakingChangedCb cb);
LINPHONE_PUBLIC void linphone_participant_device_cbs_set_user_data(LinphoneParticipantDeviceCbs *cbs, void *ud);
LINPHONE_PUBLIC void linphone_participant_device_cbs_unref(LinphoneParticipantDeviceCbs *cbs);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_PARTICIPANT_DEVICE_CBS_H */
