/** 0 for success, -1 for failure. */
typedef int LinphoneStatus;

/** Bits of `LinphonePrivacy`. */
typedef unsigned int LinphonePrivacyMask;

/** Bits of `LinphoneAccountCreatorPhoneNumberStatus`. */
typedef unsigned int LinphoneAccountCreatorPhoneNumberStatusMask;

/** A configuration file in memory, under its oldest name. */
#define LpConfig LinphoneConfig

/** @name Reasons under the names of liblinphone 3
 * @{ */
/** Another spelling of the reason. */
#define LinphoneReasonBadCredentials LinphoneReasonForbidden
#define LinphoneReasonMedia LinphoneReasonUnsupportedContent
/** @} */

/** @name States of calls under the names of liblinphone 3
 * @{ */
/** Another spelling of the call's state. */
#define LinphoneCallIdle LinphoneCallStateIdle
#define LinphoneCallIncomingReceived LinphoneCallStateIncomingReceived
#define LinphoneCallPushIncomingReceived LinphoneCallStatePushIncomingReceived
#define LinphoneCallOutgoingInit LinphoneCallStateOutgoingInit
#define LinphoneCallOutgoingProgress LinphoneCallStateOutgoingProgress
#define LinphoneCallOutgoingRinging LinphoneCallStateOutgoingRinging
#define LinphoneCallOutgoingEarlyMedia LinphoneCallStateOutgoingEarlyMedia
#define LinphoneCallConnected LinphoneCallStateConnected
#define LinphoneCallStreamsRunning LinphoneCallStateStreamsRunning
#define LinphoneCallPausing LinphoneCallStatePausing
#define LinphoneCallPaused LinphoneCallStatePaused
#define LinphoneCallResuming LinphoneCallStateResuming
#define LinphoneCallRefered LinphoneCallStateReferred
#define LinphoneCallError LinphoneCallStateError
#define LinphoneCallEnd LinphoneCallStateEnd
#define LinphoneCallPausedByRemote LinphoneCallStatePausedByRemote
#define LinphoneCallUpdatedByRemote LinphoneCallStateUpdatedByRemote
#define LinphoneCallIncomingEarlyMedia LinphoneCallStateIncomingEarlyMedia
#define LinphoneCallUpdating LinphoneCallStateUpdating
#define LinphoneCallEarlyUpdating LinphoneCallStateEarlyUpdating
#define LinphoneCallReleased LinphoneCallStateReleased
#define LinphoneCallEarlyUpdatedByRemote LinphoneCallStateEarlyUpdatedByRemote
/** @} */

/** @name Enumerations whose tags are spelled like their types
 * @{ */
#ifndef __cplusplus
/** The enumeration of that tag. */
typedef enum LinphonePlayerState LinphonePlayerState;
typedef enum LinphonePresenceActivityType LinphonePresenceActivityType;
typedef enum LinphonePresenceBasicStatus LinphonePresenceBasicStatus;
#endif
/** @} */
