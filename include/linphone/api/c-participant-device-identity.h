/**
 * @file
 * linphone/api/c-participant-device-identity.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_PARTICIPANT_DEVICE_IDENTITY_H
#define REGLINE_LINPHONE_API_C_PARTICIPANT_DEVICE_IDENTITY_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const LinphoneAddress *linphone_participant_device_identity_get_address(const LinphoneParticipantDeviceIdentity *deviceIdentity);
LINPHONE_PUBLIC const char *linphone_participant_device_identity_get_capability_descriptor(const LinphoneParticipantDeviceIdentity *device_identity);
LINPHONE_PUBLIC LinphoneParticipantDeviceIdentity *linphone_participant_device_identity_new(const LinphoneAddress *address, const char *name);
LINPHONE_PUBLIC LinphoneParticipantDeviceIdentity *linphone_participant_device_identity_ref(LinphoneParticipantDeviceIdentity *device_identity);
LINPHONE_PUBLIC void linphone_participant_device_identity_set_capability_descriptor(LinphoneParticipantDeviceIdentity *device_identity, const char *capability_descriptor);
LINPHONE_PUBLIC void linphone_participant_device_identity_unref(LinphoneParticipantDeviceIdentity *device_identity);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_PARTICIPANT_DEVICE_IDENTITY_H */
