/**
 * @file
 * linphone/types.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/types/opaque.rs, src/ffi/types/enums.rs, src/ffi/types/foreign_enums.rs, src/ffi/types/structs.rs, src/ffi/memory.rs, src/ffi/ms_list.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_TYPES_H
#define REGLINE_LINPHONE_TYPES_H

#include <time.h>
#include <linphone/defs.h>
#include <bctoolbox/list.h>

/** A list under its name of liblinphone 3; mediastreamer2/mscommon.h has it too. */
#ifndef MSList
#define MSList bctbx_list_t
#endif

/**
 * `LinphoneLogLevel`
 */
enum _LinphoneLogLevel {
    LinphoneLogLevelDebug = 1,
    LinphoneLogLevelTrace = 2,
    LinphoneLogLevelMessage = 4,
    LinphoneLogLevelWarning = 8,
    LinphoneLogLevelError = 16,
    LinphoneLogLevelFatal = 32,
};

/**
 * `LinphoneAccountCreatorPhoneNumberStatus`
 */
enum _LinphoneAccountCreatorPhoneNumberStatus {
    LinphoneAccountCreatorPhoneNumberStatusOk = 1,
    LinphoneAccountCreatorPhoneNumberStatusTooShort = 2,
    LinphoneAccountCreatorPhoneNumberStatusTooLong = 4,
    LinphoneAccountCreatorPhoneNumberStatusInvalidCountryCode = 8,
    LinphoneAccountCreatorPhoneNumberStatusInvalid = 16,
};

/**
 * `LinphoneAccountCreatorBackend`
 */
enum _LinphoneAccountCreatorBackend {
    LinphoneAccountCreatorBackendXMLRPC = 0,
    LinphoneAccountCreatorBackendFlexiAPI = 1,
};

/**
 * `LinphoneAccountCreatorUsernameStatus`
 */
enum _LinphoneAccountCreatorUsernameStatus {
    LinphoneAccountCreatorUsernameStatusOk = 0,
    LinphoneAccountCreatorUsernameStatusTooShort = 1,
    LinphoneAccountCreatorUsernameStatusTooLong = 2,
    LinphoneAccountCreatorUsernameStatusInvalidCharacters = 3,
    LinphoneAccountCreatorUsernameStatusInvalid = 4,
};

/**
 * `LinphoneAccountCreatorEmailStatus`
 */
enum _LinphoneAccountCreatorEmailStatus {
    LinphoneAccountCreatorEmailStatusOk = 0,
    LinphoneAccountCreatorEmailStatusMalformed = 1,
    LinphoneAccountCreatorEmailStatusInvalidCharacters = 2,
};

/**
 * `LinphoneAccountCreatorPasswordStatus`
 */
enum _LinphoneAccountCreatorPasswordStatus {
    LinphoneAccountCreatorPasswordStatusOk = 0,
    LinphoneAccountCreatorPasswordStatusTooShort = 1,
    LinphoneAccountCreatorPasswordStatusTooLong = 2,
    LinphoneAccountCreatorPasswordStatusInvalidCharacters = 3,
    LinphoneAccountCreatorPasswordStatusMissingCharacters = 4,
};

/**
 * `LinphoneAccountCreatorLanguageStatus`
 */
enum _LinphoneAccountCreatorLanguageStatus {
    LinphoneAccountCreatorLanguageStatusOk = 0,
};

/**
 * `LinphoneAccountCreatorAlgoStatus`
 */
enum _LinphoneAccountCreatorAlgoStatus {
    LinphoneAccountCreatorAlgoStatusOk = 0,
    LinphoneAccountCreatorAlgoStatusNotSupported = 1,
};

/**
 * `LinphoneAccountCreatorActivationCodeStatus`
 */
enum _LinphoneAccountCreatorActivationCodeStatus {
    LinphoneAccountCreatorActivationCodeStatusOk = 0,
    LinphoneAccountCreatorActivationCodeStatusTooShort = 1,
    LinphoneAccountCreatorActivationCodeStatusTooLong = 2,
    LinphoneAccountCreatorActivationCodeStatusInvalidCharacters = 3,
};

/**
 * `LinphoneAccountCreatorDomainStatus`
 */
enum _LinphoneAccountCreatorDomainStatus {
    LinphoneAccountCreatorDomainOk = 0,
    LinphoneAccountCreatorDomainInvalid = 1,
};

/**
 * `LinphoneAccountCreatorTransportStatus`
 */
enum _LinphoneAccountCreatorTransportStatus {
    LinphoneAccountCreatorTransportOk = 0,
    LinphoneAccountCreatorTransportUnsupported = 1,
};

/**
 * `LinphoneAccountCreatorStatus`
 */
enum _LinphoneAccountCreatorStatus {
    LinphoneAccountCreatorStatusRequestOk = 0,
    LinphoneAccountCreatorStatusRequestFailed = 1,
    LinphoneAccountCreatorStatusMissingArguments = 2,
    LinphoneAccountCreatorStatusMissingCallbacks = 3,
    LinphoneAccountCreatorStatusAccountCreated = 4,
    LinphoneAccountCreatorStatusAccountNotCreated = 5,
    LinphoneAccountCreatorStatusAccountExist = 6,
    LinphoneAccountCreatorStatusAccountExistWithAlias = 7,
    LinphoneAccountCreatorStatusAccountNotExist = 8,
    LinphoneAccountCreatorStatusAliasIsAccount = 9,
    LinphoneAccountCreatorStatusAliasExist = 10,
    LinphoneAccountCreatorStatusAliasNotExist = 11,
    LinphoneAccountCreatorStatusAccountActivated = 12,
    LinphoneAccountCreatorStatusAccountAlreadyActivated = 13,
    LinphoneAccountCreatorStatusAccountNotActivated = 14,
    LinphoneAccountCreatorStatusAccountLinked = 15,
    LinphoneAccountCreatorStatusAccountNotLinked = 16,
    LinphoneAccountCreatorStatusServerError = 17,
    LinphoneAccountCreatorStatusPhoneNumberInvalid = 18,
    LinphoneAccountCreatorStatusWrongActivationCode = 19,
    LinphoneAccountCreatorStatusPhoneNumberOverused = 20,
    LinphoneAccountCreatorStatusAlgoNotSupported = 21,
    LinphoneAccountCreatorStatusUnexpectedError = 22,
};

/**
 * `LinphoneSupportLevel`
 */
enum _LinphoneSupportLevel {
    LinphoneSupportLevelNoSupport = 0,
    LinphoneSupportLevelOptional = 1,
    LinphoneSupportLevelMandatory = 2,
};

/**
 * `LinphoneConfiguringState`
 */
enum _LinphoneConfiguringState {
    LinphoneConfiguringSuccessful = 0,
    LinphoneConfiguringFailed = 1,
    LinphoneConfiguringSkipped = 2,
};

/**
 * `LinphoneGlobalState`
 */
enum _LinphoneGlobalState {
    LinphoneGlobalOff = 0,
    LinphoneGlobalStartup = 1,
    LinphoneGlobalOn = 2,
    LinphoneGlobalShutdown = 3,
    LinphoneGlobalConfiguring = 4,
    LinphoneGlobalReady = 5,
};

/**
 * `LinphoneRegistrationState`
 */
enum _LinphoneRegistrationState {
    LinphoneRegistrationNone = 0,
    LinphoneRegistrationProgress = 1,
    LinphoneRegistrationOk = 2,
    LinphoneRegistrationCleared = 3,
    LinphoneRegistrationFailed = 4,
};

/**
 * `LinphoneAddressFamily`
 */
enum _LinphoneAddressFamily {
    LinphoneAddressFamilyInet = 0,
    LinphoneAddressFamilyInet6 = 1,
    LinphoneAddressFamilyUnspec = 2,
};

/**
 * `LinphoneAuthMethod`
 */
enum _LinphoneAuthMethod {
    LinphoneAuthHttpDigest = 0,
    LinphoneAuthTls = 1,
};

/**
 * `LinphoneAVPFMode`
 */
enum _LinphoneAVPFMode {
    LinphoneAVPFDefault = -1,
    LinphoneAVPFDisabled = 0,
    LinphoneAVPFEnabled = 1,
};

/**
 * `LinphoneFirewallPolicy`
 */
enum _LinphoneFirewallPolicy {
    LinphonePolicyNoFirewall = 0,
    LinphonePolicyUseNatAddress = 1,
    LinphonePolicyUseStun = 2,
    LinphonePolicyUseIce = 3,
    LinphonePolicyUseUpnp = 4,
};

/**
 * `LinphoneLogCollectionState`
 */
enum _LinphoneLogCollectionState {
    LinphoneLogCollectionDisabled = 0,
    LinphoneLogCollectionEnabled = 1,
    LinphoneLogCollectionEnabledWithoutPreviousLogHandler = 2,
};

/**
 * `LinphoneCoreLogCollectionUploadState`
 */
enum _LinphoneCoreLogCollectionUploadState {
    LinphoneCoreLogCollectionUploadStateInProgress = 0,
    LinphoneCoreLogCollectionUploadStateDelivered = 1,
    LinphoneCoreLogCollectionUploadStateNotDelivered = 2,
};

/**
 * `LinphonePrivacy`
 */
enum _LinphonePrivacy {
    LinphonePrivacyNone = 0,
    LinphonePrivacyUser = 1,
    LinphonePrivacyHeader = 2,
    LinphonePrivacySession = 4,
    LinphonePrivacyId = 8,
    LinphonePrivacyCritical = 16,
    LinphonePrivacyDefault = 32768,
};

/**
 * `LinphonePublishState`
 */
enum _LinphonePublishState {
    LinphonePublishNone = 0,
    LinphonePublishProgress = 1,
    LinphonePublishOk = 2,
    LinphonePublishError = 3,
    LinphonePublishExpiring = 4,
    LinphonePublishCleared = 5,
};

/**
 * `LinphoneReason`
 */
enum _LinphoneReason {
    LinphoneReasonNone = 0,
    LinphoneReasonNoResponse = 1,
    LinphoneReasonForbidden = 2,
    LinphoneReasonDeclined = 3,
    LinphoneReasonNotFound = 4,
    LinphoneReasonNotAnswered = 5,
    LinphoneReasonBusy = 6,
    LinphoneReasonUnsupportedContent = 7,
    LinphoneReasonBadEvent = 8,
    LinphoneReasonIOError = 9,
    LinphoneReasonDoNotDisturb = 10,
    LinphoneReasonUnauthorized = 11,
    LinphoneReasonNotAcceptable = 12,
    LinphoneReasonNoMatch = 13,
    LinphoneReasonMovedPermanently = 14,
    LinphoneReasonGone = 15,
    LinphoneReasonTemporarilyUnavailable = 16,
    LinphoneReasonAddressIncomplete = 17,
    LinphoneReasonNotImplemented = 18,
    LinphoneReasonBadGateway = 19,
    LinphoneReasonSessionIntervalTooSmall = 20,
    LinphoneReasonServerTimeout = 21,
    LinphoneReasonUnknown = 22,
    LinphoneReasonTransferred = 23,
};

/**
 * `LinphoneTransportType`
 */
enum _LinphoneTransportType {
    LinphoneTransportUdp = 0,
    LinphoneTransportTcp = 1,
    LinphoneTransportTls = 2,
    LinphoneTransportDtls = 3,
};

/**
 * `LinphoneTunnelMode`
 */
enum _LinphoneTunnelMode {
    LinphoneTunnelModeDisable = 0,
    LinphoneTunnelModeEnable = 1,
    LinphoneTunnelModeAuto = 2,
};

/**
 * `LinphoneUpnpState`
 */
enum _LinphoneUpnpState {
    LinphoneUpnpStateIdle = 0,
    LinphoneUpnpStatePending = 1,
    LinphoneUpnpStateAdding = 2,
    LinphoneUpnpStateRemoving = 3,
    LinphoneUpnpStateNotAvailable = 4,
    LinphoneUpnpStateOk = 5,
    LinphoneUpnpStateKo = 6,
    LinphoneUpnpStateBlacklisted = 7,
};

/**
 * `LinphoneVersionUpdateCheckResult`
 */
enum _LinphoneVersionUpdateCheckResult {
    LinphoneVersionUpdateCheckUpToDate = 0,
    LinphoneVersionUpdateCheckNewVersionAvailable = 1,
    LinphoneVersionUpdateCheckError = 2,
};

/**
 * `LinphoneCallDir`
 */
enum _LinphoneCallDir {
    LinphoneCallOutgoing = 0,
    LinphoneCallIncoming = 1,
};

/**
 * `LinphoneCallStatus`
 */
enum _LinphoneCallStatus {
    LinphoneCallSuccess = 0,
    LinphoneCallAborted = 1,
    LinphoneCallMissed = 2,
    LinphoneCallDeclined = 3,
    LinphoneCallEarlyAborted = 4,
    LinphoneCallAcceptedElsewhere = 5,
    LinphoneCallDeclinedElsewhere = 6,
};

/**
 * `LinphoneRecorderFileFormat`
 */
enum _LinphoneRecorderFileFormat {
    LinphoneRecorderFileFormatUnknown = 0,
    LinphoneRecorderFileFormatWav = 1,
    LinphoneRecorderFileFormatMkv = 2,
};

/**
 * `LinphoneRecorderState`
 */
enum _LinphoneRecorderState {
    LinphoneRecorderClosed = 0,
    LinphoneRecorderPaused = 1,
    LinphoneRecorderRunning = 2,
};

/**
 * `LinphoneFriendCapability`
 */
enum _LinphoneFriendCapability {
    LinphoneFriendCapabilityNone = 0,
    LinphoneFriendCapabilityGroupChat = 1,
    LinphoneFriendCapabilityLimeX3dh = 2,
    LinphoneFriendCapabilityEphemeralMessages = 4,
};

/**
 * `LinphoneFriendListType`
 */
enum _LinphoneFriendListType {
    LinphoneFriendListTypeCardDAV = 0,
    LinphoneFriendListTypeVCard4 = 1,
};

/**
 * `LinphoneFriendListStatus`
 */
enum _LinphoneFriendListStatus {
    LinphoneFriendListOK = 0,
    LinphoneFriendListNonExistentFriend = 1,
    LinphoneFriendListInvalidFriend = 2,
};

/**
 * `LinphoneFriendListSyncStatus`
 */
enum _LinphoneFriendListSyncStatus {
    LinphoneFriendListSyncStarted = 0,
    LinphoneFriendListSyncSuccessful = 1,
    LinphoneFriendListSyncFailure = 2,
};

/**
 * `LinphoneConferenceInfoError`
 */
enum _LinphoneConferenceInfoError {
    LinphoneConferenceInfoChatRoomError = 0,
};

/**
 * `LinphoneConsolidatedPresence`
 */
enum _LinphoneConsolidatedPresence {
    LinphoneConsolidatedPresenceOnline = 0,
    LinphoneConsolidatedPresenceBusy = 1,
    LinphoneConsolidatedPresenceDoNotDisturb = 2,
    LinphoneConsolidatedPresenceOffline = 3,
};

/**
 * `LinphoneEcCalibratorStatus`
 */
enum _LinphoneEcCalibratorStatus {
    LinphoneEcCalibratorInProgress = 0,
    LinphoneEcCalibratorDone = 1,
    LinphoneEcCalibratorFailed = 2,
    LinphoneEcCalibratorDoneNoEcho = 3,
};

/**
 * `LinphoneIceState`
 */
enum _LinphoneIceState {
    LinphoneIceStateNotActivated = 0,
    LinphoneIceStateFailed = 1,
    LinphoneIceStateInProgress = 2,
    LinphoneIceStateHostConnection = 3,
    LinphoneIceStateReflexiveConnection = 4,
    LinphoneIceStateRelayConnection = 5,
};

/**
 * `LinphoneLimeState`
 */
enum _LinphoneLimeState {
    LinphoneLimeDisabled = 0,
    LinphoneLimeMandatory = 1,
    LinphoneLimePreferred = 2,
};

/**
 * `LinphoneSessionExpiresRefresher`
 */
enum _LinphoneSessionExpiresRefresher {
    LinphoneSessionExpiresRefresherUnspecified = 0,
    LinphoneSessionExpiresRefresherUAS = 1,
    LinphoneSessionExpiresRefresherUAC = 2,
};

/**
 * `LinphoneMediaDirection`
 */
enum _LinphoneMediaDirection {
    LinphoneMediaDirectionInvalid = -1,
    LinphoneMediaDirectionInactive = 0,
    LinphoneMediaDirectionSendOnly = 1,
    LinphoneMediaDirectionRecvOnly = 2,
    LinphoneMediaDirectionSendRecv = 3,
};

/**
 * `LinphoneMediaResourceMode`
 */
enum _LinphoneMediaResourceMode {
    LinphoneExclusiveMediaResources = 0,
    LinphoneSharedMediaResources = 1,
};

/**
 * `LinphoneMediaEncryption`
 */
enum _LinphoneMediaEncryption {
    LinphoneMediaEncryptionNone = 0,
    LinphoneMediaEncryptionSRTP = 1,
    LinphoneMediaEncryptionZRTP = 2,
    LinphoneMediaEncryptionDTLS = 3,
};

/**
 * `LinphoneZrtpPeerStatus`
 */
enum _LinphoneZrtpPeerStatus {
    LinphoneZrtpPeerStatusUnknown = 0,
    LinphoneZrtpPeerStatusInvalid = 1,
    LinphoneZrtpPeerStatusValid = 2,
};

/**
 * `LinphoneOnlineStatus`
 */
enum _LinphoneOnlineStatus {
    LinphoneStatusOffline = 0,
    LinphoneStatusOnline = 1,
    LinphoneStatusBusy = 2,
    LinphoneStatusBeRightBack = 3,
    LinphoneStatusAway = 4,
    LinphoneStatusOnThePhone = 5,
    LinphoneStatusOutToLunch = 6,
    LinphoneStatusDoNotDisturb = 7,
    LinphoneStatusMoved = 8,
    LinphoneStatusAltService = 9,
    LinphoneStatusPending = 10,
    LinphoneStatusVacation = 11,
    LinphoneStatusEnd = 12,
};

/**
 * `LinphonePlayerState`
 */
enum LinphonePlayerState {
    LinphonePlayerClosed = 0,
    LinphonePlayerPaused = 1,
    LinphonePlayerPlaying = 2,
};

/**
 * `LinphonePresenceActivityType`
 */
enum LinphonePresenceActivityType {
    LinphonePresenceActivityAppointment = 0,
    LinphonePresenceActivityAway = 1,
    LinphonePresenceActivityBreakfast = 2,
    LinphonePresenceActivityBusy = 3,
    LinphonePresenceActivityDinner = 4,
    LinphonePresenceActivityHoliday = 5,
    LinphonePresenceActivityInTransit = 6,
    LinphonePresenceActivityLookingForWork = 7,
    LinphonePresenceActivityLunch = 8,
    LinphonePresenceActivityMeal = 9,
    LinphonePresenceActivityMeeting = 10,
    LinphonePresenceActivityOnThePhone = 11,
    LinphonePresenceActivityOther = 12,
    LinphonePresenceActivityPerformance = 13,
    LinphonePresenceActivityPermanentAbsence = 14,
    LinphonePresenceActivityPlaying = 15,
    LinphonePresenceActivityPresentation = 16,
    LinphonePresenceActivityShopping = 17,
    LinphonePresenceActivitySleeping = 18,
    LinphonePresenceActivitySpectator = 19,
    LinphonePresenceActivitySteering = 20,
    LinphonePresenceActivityTravel = 21,
    LinphonePresenceActivityTV = 22,
    LinphonePresenceActivityUnknown = 23,
    LinphonePresenceActivityVacation = 24,
    LinphonePresenceActivityWorking = 25,
    LinphonePresenceActivityWorship = 26,
};

/**
 * `LinphonePresenceBasicStatus`
 */
enum LinphonePresenceBasicStatus {
    LinphonePresenceBasicStatusOpen = 0,
    LinphonePresenceBasicStatusClosed = 1,
};

/**
 * `LinphoneStreamType`
 */
enum _LinphoneStreamType {
    LinphoneStreamTypeAudio = 0,
    LinphoneStreamTypeVideo = 1,
    LinphoneStreamTypeText = 2,
    LinphoneStreamTypeUnknown = 3,
};

/**
 * `LinphoneSubscribePolicy`
 */
enum _LinphoneSubscribePolicy {
    LinphoneSPWait = 0,
    LinphoneSPDeny = 1,
    LinphoneSPAccept = 2,
};

/**
 * `LinphoneSubscriptionDir`
 */
enum _LinphoneSubscriptionDir {
    LinphoneSubscriptionIncoming = 0,
    LinphoneSubscriptionOutgoing = 1,
    LinphoneSubscriptionInvalidDir = 2,
};

/**
 * `LinphoneSubscriptionState`
 */
enum _LinphoneSubscriptionState {
    LinphoneSubscriptionNone = 0,
    LinphoneSubscriptionOutgoingProgress = 1,
    LinphoneSubscriptionIncomingReceived = 2,
    LinphoneSubscriptionPending = 3,
    LinphoneSubscriptionActive = 4,
    LinphoneSubscriptionTerminated = 5,
    LinphoneSubscriptionError = 6,
    LinphoneSubscriptionExpiring = 7,
};

/**
 * `LinphoneToneID`
 */
enum _LinphoneToneID {
    LinphoneToneUndefined = 0,
    LinphoneToneBusy = 1,
    LinphoneToneCallWaiting = 2,
    LinphoneToneCallOnHold = 3,
    LinphoneToneCallLost = 4,
    LinphoneToneCallEnd = 5,
};

/**
 * `LinphoneWaitingState`
 */
enum _LinphoneWaitingState {
    LinphoneWaitingStart = 0,
    LinphoneWaitingProgress = 1,
    LinphoneWaitingFinished = 2,
};

/**
 * `LinphoneXmlRpcArgType`
 */
enum _LinphoneXmlRpcArgType {
    LinphoneXmlRpcArgNone = 0,
    LinphoneXmlRpcArgInt = 1,
    LinphoneXmlRpcArgString = 2,
    LinphoneXmlRpcArgStringStruct = 3,
};

/**
 * `LinphoneXmlRpcStatus`
 */
enum _LinphoneXmlRpcStatus {
    LinphoneXmlRpcStatusPending = 0,
    LinphoneXmlRpcStatusOk = 1,
    LinphoneXmlRpcStatusFailed = 2,
};

/**
 * `LinphoneMagicSearchSource`
 */
enum _LinphoneMagicSearchSource {
    LinphoneMagicSearchSourceNone = 0,
    LinphoneMagicSearchSourceFriends = 1,
    LinphoneMagicSearchSourceCallLogs = 2,
    LinphoneMagicSearchSourceLdapServers = 4,
    LinphoneMagicSearchSourceChatRooms = 8,
    LinphoneMagicSearchSourceRequest = 16,
    LinphoneMagicSearchSourceAll = -1,
};

/**
 * `LinphoneMagicSearchAggregation`
 */
enum _LinphoneMagicSearchAggregation {
    LinphoneMagicSearchAggregationNone = 0,
    LinphoneMagicSearchAggregationFriend = 1,
};

/**
 * `LinphoneLdapDebugLevel`
 */
enum _LinphoneLdapDebugLevel {
    LinphoneLdapDebugLevelOff = 0,
    LinphoneLdapDebugLevelVerbose = 1,
};

/**
 * `LinphoneLdapAuthMethod`
 */
enum _LinphoneLdapAuthMethod {
    LinphoneLdapAuthMethodAnonymous = 0,
    LinphoneLdapAuthMethodSimple = 1,
};

/**
 * `LinphoneLdapCertVerificationMode`
 */
enum _LinphoneLdapCertVerificationMode {
    LinphoneLdapCertVerificationDefault = -1,
    LinphoneLdapCertVerificationDisabled = 0,
    LinphoneLdapCertVerificationEnabled = 1,
};

/**
 * `LinphoneLdapCheck`
 */
enum _LinphoneLdapCheck {
    LinphoneLdapCheckOk = 0,
    LinphoneLdapCheckServerEmpty = 1,
    LinphoneLdapCheckServerNotUrl = 2,
    LinphoneLdapCheckServerNoScheme = 4,
    LinphoneLdapCheckServerNotLdap = 8,
    LinphoneLdapCheckServerLdaps = 16,
    LinphoneLdapCheckBaseObjectEmpty = 32,
    LinphoneLdapCheckMissingFields = 64,
};

/**
 * `LinphoneCallState`
 */
enum _LinphoneCallState {
    LinphoneCallStateIdle = 0,
    LinphoneCallStateIncomingReceived = 1,
    LinphoneCallStatePushIncomingReceived = 2,
    LinphoneCallStateOutgoingInit = 3,
    LinphoneCallStateOutgoingProgress = 4,
    LinphoneCallStateOutgoingRinging = 5,
    LinphoneCallStateOutgoingEarlyMedia = 6,
    LinphoneCallStateConnected = 7,
    LinphoneCallStateStreamsRunning = 8,
    LinphoneCallStatePausing = 9,
    LinphoneCallStatePaused = 10,
    LinphoneCallStateResuming = 11,
    LinphoneCallStateReferred = 12,
    LinphoneCallStateError = 13,
    LinphoneCallStateEnd = 14,
    LinphoneCallStatePausedByRemote = 15,
    LinphoneCallStateUpdatedByRemote = 16,
    LinphoneCallStateIncomingEarlyMedia = 17,
    LinphoneCallStateUpdating = 18,
    LinphoneCallStateReleased = 19,
    LinphoneCallStateEarlyUpdatedByRemote = 20,
    LinphoneCallStateEarlyUpdating = 21,
};

/**
 * `LinphoneAudioDeviceType`
 */
enum _LinphoneAudioDeviceType {
    LinphoneAudioDeviceTypeUnknown = 0,
    LinphoneAudioDeviceTypeMicrophone = 1,
    LinphoneAudioDeviceTypeEarpiece = 2,
    LinphoneAudioDeviceTypeSpeaker = 3,
    LinphoneAudioDeviceTypeBluetooth = 4,
    LinphoneAudioDeviceTypeBluetoothA2DP = 5,
    LinphoneAudioDeviceTypeTelephony = 6,
    LinphoneAudioDeviceTypeAuxLine = 7,
    LinphoneAudioDeviceTypeGenericUsb = 8,
    LinphoneAudioDeviceTypeHeadset = 9,
    LinphoneAudioDeviceTypeHeadphones = 10,
};

/**
 * `LinphoneAudioDeviceCapabilities`
 */
enum _LinphoneAudioDeviceCapabilities {
    LinphoneAudioDeviceCapabilityRecord = 1,
    LinphoneAudioDeviceCapabilityPlay = 2,
    LinphoneAudioDeviceCapabilityAll = 3,
};

/**
 * `LinphoneChatMessageState`
 */
enum _LinphoneChatMessageState {
    LinphoneChatMessageStateIdle = 0,
    LinphoneChatMessageStateInProgress = 1,
    LinphoneChatMessageStateDelivered = 2,
    LinphoneChatMessageStateNotDelivered = 3,
    LinphoneChatMessageStateFileTransferError = 4,
    LinphoneChatMessageStateFileTransferDone = 5,
    LinphoneChatMessageStateDeliveredToUser = 6,
    LinphoneChatMessageStateDisplayed = 7,
    LinphoneChatMessageStateFileTransferInProgress = 8,
};

/**
 * `LinphoneChatMessageDirection`
 */
enum _LinphoneChatMessageDirection {
    LinphoneChatMessageDirectionIncoming = 0,
    LinphoneChatMessageDirectionOutgoing = 1,
};

/**
 * `LinphoneChatRoomState`
 */
enum _LinphoneChatRoomState {
    LinphoneChatRoomStateNone = 0,
    LinphoneChatRoomStateInstantiated = 1,
    LinphoneChatRoomStateCreationPending = 2,
    LinphoneChatRoomStateCreated = 3,
    LinphoneChatRoomStateCreationFailed = 4,
    LinphoneChatRoomStateTerminationPending = 5,
    LinphoneChatRoomStateTerminated = 6,
    LinphoneChatRoomStateTerminationFailed = 7,
    LinphoneChatRoomStateDeleted = 8,
};

/**
 * `LinphoneChatRoomCapabilities`
 */
enum _LinphoneChatRoomCapabilities {
    LinphoneChatRoomCapabilitiesNone = 0,
    LinphoneChatRoomCapabilitiesBasic = 1,
    LinphoneChatRoomCapabilitiesRealTimeText = 2,
    LinphoneChatRoomCapabilitiesConference = 4,
    LinphoneChatRoomCapabilitiesProxy = 8,
    LinphoneChatRoomCapabilitiesMigratable = 16,
    LinphoneChatRoomCapabilitiesOneToOne = 32,
    LinphoneChatRoomCapabilitiesEncrypted = 64,
    LinphoneChatRoomCapabilitiesEphemeral = 128,
};

/**
 * `LinphoneChatRoomBackend`
 */
enum _LinphoneChatRoomBackend {
    LinphoneChatRoomBackendBasic = 1,
    LinphoneChatRoomBackendFlexisipChat = 2,
};

/**
 * `LinphoneChatRoomEncryptionBackend`
 */
enum _LinphoneChatRoomEncryptionBackend {
    LinphoneChatRoomEncryptionBackendNone = 0,
    LinphoneChatRoomEncryptionBackendLime = 1,
};

/**
 * `LinphoneChatRoomEphemeralMode`
 */
enum _LinphoneChatRoomEphemeralMode {
    LinphoneChatRoomEphemeralModeDeviceManaged = 0,
    LinphoneChatRoomEphemeralModeAdminManaged = 1,
};

/**
 * `LinphoneConferenceState`
 */
enum _LinphoneConferenceState {
    LinphoneConferenceStateNone = 0,
    LinphoneConferenceStateInstantiated = 1,
    LinphoneConferenceStateCreationPending = 2,
    LinphoneConferenceStateCreated = 3,
    LinphoneConferenceStateCreationFailed = 4,
    LinphoneConferenceStateTerminationPending = 5,
    LinphoneConferenceStateTerminated = 6,
    LinphoneConferenceStateTerminationFailed = 7,
    LinphoneConferenceStateDeleted = 8,
};

/**
 * `LinphoneChatRoomSecurityLevel`
 */
enum _LinphoneChatRoomSecurityLevel {
    LinphoneChatRoomSecurityLevelUnsafe = 0,
    LinphoneChatRoomSecurityLevelClearText = 1,
    LinphoneChatRoomSecurityLevelEncrypted = 2,
    LinphoneChatRoomSecurityLevelSafe = 3,
};

/**
 * `LinphoneEventLogType`
 */
enum _EventLogType {
    LinphoneEventLogTypeNone = 0,
    LinphoneEventLogTypeConferenceCreated = 1,
    LinphoneEventLogTypeConferenceTerminated = 2,
    LinphoneEventLogTypeConferenceCallStart = 3,
    LinphoneEventLogTypeConferenceCallEnd = 4,
    LinphoneEventLogTypeConferenceChatMessage = 5,
    LinphoneEventLogTypeConferenceParticipantAdded = 6,
    LinphoneEventLogTypeConferenceParticipantRemoved = 7,
    LinphoneEventLogTypeConferenceParticipantSetAdmin = 8,
    LinphoneEventLogTypeConferenceParticipantUnsetAdmin = 9,
    LinphoneEventLogTypeConferenceParticipantDeviceAdded = 10,
    LinphoneEventLogTypeConferenceParticipantDeviceRemoved = 11,
    LinphoneEventLogTypeConferenceParticipantDeviceMediaChanged = 17,
    LinphoneEventLogTypeConferenceSubjectChanged = 12,
    LinphoneEventLogTypeConferenceAvailableMediaChanged = 18,
    LinphoneEventLogTypeConferenceSecurityEvent = 13,
    LinphoneEventLogTypeConferenceEphemeralMessageLifetimeChanged = 14,
    LinphoneEventLogTypeConferenceEphemeralMessageEnabled = 15,
    LinphoneEventLogTypeConferenceEphemeralMessageDisabled = 16,
    LinphoneEventLogTypeConferenceEphemeralMessageManagedByAdmin = 19,
    LinphoneEventLogTypeConferenceEphemeralMessageManagedByParticipants = 20,
};

/**
 * `LinphoneParticipantDeviceState`
 */
enum _LinphoneParticipantDeviceState {
    LinphoneParticipantDeviceStateJoining = 0,
    LinphoneParticipantDeviceStatePresent = 1,
    LinphoneParticipantDeviceStateLeaving = 2,
    LinphoneParticipantDeviceStateLeft = 3,
    LinphoneParticipantDeviceStateScheduledForJoining = 4,
    LinphoneParticipantDeviceStateScheduledForLeaving = 5,
};

/**
 * `LinphoneSecurityEventType`
 */
enum _SecurityEventType {
    LinphoneSecurityEventTypeNone = 0,
    LinphoneSecurityEventTypeSecurityLevelDowngraded = 1,
    LinphoneSecurityEventTypeParticipantMaxDeviceCountExceeded = 2,
    LinphoneSecurityEventTypeEncryptionIdentityKeyChanged = 3,
    LinphoneSecurityEventTypeManInTheMiddleDetected = 4,
};

/**
 * An account: the same object as its proxy config, as programs of liblinphone 5 know it.
 */
struct _LinphoneAccount;

/**
 * Callbacks about one account.
 */
struct _LinphoneAccountCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneAccountCreator;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneAccountCreatorCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneAccountCreatorService;

/**
 * The settings of an account.
 */
struct _LinphoneAccountParams;

/**
 * A SIP address with display name and parameters.
 */
struct _LinphoneAddress;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneAudioDevice;

/**
 * A user's name and secret.
 */
struct _LinphoneAuthInfo;

/**
 * A token in place of a password (RFC 8898).
 */
struct _LinphoneBearerToken;

/**
 * Bytes.
 */
struct _LinphoneBuffer;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneCall;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneCallCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneCallLog;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneCallParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneCallStats;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneChatMessage;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneChatMessageCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneChatRoom;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneChatRoomCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneChatRoomParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneConference;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneConferenceCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneConferenceInfo;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneConferenceParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneContactProvider;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneContactSearch;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneContent;

/**
 * A core: one set of accounts and everything around it.
 */
struct _LinphoneCore;

/**
 * Callbacks about a core.
 */
struct _LinphoneCoreCbs;

/**
 * How a country's phone numbers are made.
 */
struct _LinphoneDialPlan;

/**
 * Which digest challenges are answered.
 */
struct _LinphoneDigestAuthenticationPolicy;

/**
 * Why something failed.
 */
struct _LinphoneErrorInfo;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneEvent;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneEventCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneEventLog;

/**
 * The maker of objects; there is one in a process.
 */
struct _LinphoneFactory;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneFriend;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneFriendList;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneFriendListCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneFriendPhoneNumber;

/**
 * Headers of a message.
 */
struct _LinphoneHeaders;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneImEncryptionEngine;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneImEncryptionEngineCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneImNotifPolicy;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneInfoMessage;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneLDAPContactProvider;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneLDAPContactSearch;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneLdap;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneLdapParams;

/**
 * The log of the process.
 */
struct _LinphoneLoggingService;

/**
 * Callbacks about the log.
 */
struct _LinphoneLoggingServiceCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneMagicSearch;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneMagicSearchCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneMessageWaitingIndication;

/**
 * NAT traversal settings.
 */
struct _LinphoneNatPolicy;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneParticipant;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneParticipantDevice;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneParticipantDeviceCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneParticipantDeviceIdentity;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneParticipantImdnState;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePayloadType;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePlayer;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePlayerCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePresenceActivity;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePresenceModel;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePresenceNote;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePresencePerson;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePresenceService;

/**
 * A proxy config: an account as programs of liblinphone 3 and 4 know it.
 */
struct _LinphoneProxyConfig;

/**
 * Push notification settings.
 */
struct _LinphonePushNotificationConfig;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphonePushNotificationMessage;

/**
 * Two numbers, a range.
 */
struct _LinphoneRange;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneRecorder;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneRecorderParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneRingtonePlayer;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneRtpTransportFactories;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneSearchResult;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneSoundDaemon;

/**
 * Ports to listen on.
 */
struct _LinphoneTransports;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneTunnel;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneTunnelConfig;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneVcard;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneVideoActivationPolicy;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneVideoDefinition;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneXmlRpcRequest;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneXmlRpcRequestCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LinphoneXmlRpcSession;

/**
 * A configuration file in memory.
 */
struct _LpConfig;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _LsdPlayer;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _SipSetup;

/**
 * No registration needs one; programs that mention the type compile.
 */
struct _SipSetupContext;

/**
 * Named values.
 */
struct belle_sip_dict;

/**
 * `LinphoneLogLevel`
 */
typedef enum _LinphoneLogLevel LinphoneLogLevel;

/**
 * A proxy config: an account as programs of liblinphone 3 and 4 know it.
 */
typedef struct _LinphoneProxyConfig LinphoneProxyConfig;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneAccountCreator LinphoneAccountCreator;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneAccountCreatorService LinphoneAccountCreatorService;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneAccountCreatorCbs LinphoneAccountCreatorCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneCallStats LinphoneCallStats;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneFriend LinphoneFriend;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneFriendList LinphoneFriendList;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneFriendListCbs LinphoneFriendListCbs;

/**
 * A configuration file in memory.
 */
typedef struct _LpConfig LinphoneConfig;

/**
 * A core: one set of accounts and everything around it.
 */
typedef struct _LinphoneCore LinphoneCore;

/**
 * The maker of objects; there is one in a process.
 */
typedef struct _LinphoneFactory LinphoneFactory;

/**
 * Callbacks about a core.
 */
typedef struct _LinphoneCoreCbs LinphoneCoreCbs;

/**
 * Ports to listen on.
 */
typedef struct _LinphoneTransports LinphoneTransports;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneVideoActivationPolicy LinphoneVideoActivationPolicy;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneVideoDefinition LinphoneVideoDefinition;

/**
 * Bytes.
 */
typedef struct _LinphoneBuffer LinphoneBuffer;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneContactProvider LinphoneContactProvider;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneContactSearch LinphoneContactSearch;

/**
 * Named values.
 */
typedef struct belle_sip_dict LinphoneDictionary;

/**
 * Why something failed.
 */
typedef struct _LinphoneErrorInfo LinphoneErrorInfo;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneEvent LinphoneEvent;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneEventCbs LinphoneEventCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneImEncryptionEngine LinphoneImEncryptionEngine;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneImEncryptionEngineCbs LinphoneImEncryptionEngineCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneImNotifPolicy LinphoneImNotifPolicy;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneInfoMessage LinphoneInfoMessage;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneLDAPContactProvider LinphoneLDAPContactProvider;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneLDAPContactSearch LinphoneLDAPContactSearch;

/**
 * NAT traversal settings.
 */
typedef struct _LinphoneNatPolicy LinphoneNatPolicy;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePlayer LinphonePlayer;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePlayerCbs LinphonePlayerCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePresenceActivity LinphonePresenceActivity;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePresenceModel LinphonePresenceModel;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePresenceNote LinphonePresenceNote;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePresencePerson LinphonePresencePerson;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePresenceService LinphonePresenceService;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneRingtonePlayer LinphoneRingtonePlayer;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneSoundDaemon LinphoneSoundDaemon;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneTunnel LinphoneTunnel;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneTunnelConfig LinphoneTunnelConfig;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneVcard LinphoneVcard;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneXmlRpcRequest LinphoneXmlRpcRequest;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneXmlRpcRequestCbs LinphoneXmlRpcRequestCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneXmlRpcSession LinphoneXmlRpcSession;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePayloadType LinphonePayloadType;

/**
 * Two numbers, a range.
 */
typedef struct _LinphoneRange LinphoneRange;

/**
 * Headers of a message.
 */
typedef struct _LinphoneHeaders LinphoneHeaders;

/**
 * A user's name and secret.
 */
typedef struct _LinphoneAuthInfo LinphoneAuthInfo;

/**
 * An account: the same object as its proxy config, as programs of liblinphone 5 know it.
 */
typedef struct _LinphoneAccount LinphoneAccount;

/**
 * The settings of an account.
 */
typedef struct _LinphoneAccountParams LinphoneAccountParams;

/**
 * Callbacks about one account.
 */
typedef struct _LinphoneAccountCbs LinphoneAccountCbs;

/**
 * A SIP address with display name and parameters.
 */
typedef struct _LinphoneAddress LinphoneAddress;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneConference LinphoneConference;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneConferenceParams LinphoneConferenceParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneConferenceCbs LinphoneConferenceCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneConferenceInfo LinphoneConferenceInfo;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneParticipant LinphoneParticipant;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneParticipantDevice LinphoneParticipantDevice;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneParticipantDeviceCbs LinphoneParticipantDeviceCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneParticipantImdnState LinphoneParticipantImdnState;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneParticipantDeviceIdentity LinphoneParticipantDeviceIdentity;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneCall LinphoneCall;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneCallCbs LinphoneCallCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneCallParams LinphoneCallParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneRecorder LinphoneRecorder;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneRecorderParams LinphoneRecorderParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneCallLog LinphoneCallLog;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneAudioDevice LinphoneAudioDevice;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneChatMessage LinphoneChatMessage;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneChatMessageCbs LinphoneChatMessageCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneChatRoom LinphoneChatRoom;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneChatRoomParams LinphoneChatRoomParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneChatRoomCbs LinphoneChatRoomCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneEventLog LinphoneEventLog;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneLdap LinphoneLdap;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneLdapParams LinphoneLdapParams;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneContent LinphoneContent;

/**
 * How a country's phone numbers are made.
 */
typedef struct _LinphoneDialPlan LinphoneDialPlan;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphonePushNotificationMessage LinphonePushNotificationMessage;

/**
 * Push notification settings.
 */
typedef struct _LinphonePushNotificationConfig LinphonePushNotificationConfig;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneMagicSearch LinphoneMagicSearch;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneMagicSearchCbs LinphoneMagicSearchCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneSearchResult LinphoneSearchResult;

/**
 * Which digest challenges are answered.
 */
typedef struct _LinphoneDigestAuthenticationPolicy LinphoneDigestAuthenticationPolicy;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneFriendPhoneNumber LinphoneFriendPhoneNumber;

/**
 * The log of the process.
 */
typedef struct _LinphoneLoggingService LinphoneLoggingService;

/**
 * Callbacks about the log.
 */
typedef struct _LinphoneLoggingServiceCbs LinphoneLoggingServiceCbs;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneRtpTransportFactories LinphoneRtpTransportFactories;

/**
 * A token in place of a password (RFC 8898).
 */
typedef struct _LinphoneBearerToken LinphoneBearerToken;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _SipSetup SipSetup;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _SipSetupContext SipSetupContext;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LsdPlayer LsdPlayer;

/**
 * No registration needs one; programs that mention the type compile.
 */
typedef struct _LinphoneMessageWaitingIndication LinphoneMessageWaitingIndication;

/**
 * `LinphoneAccountCreatorPhoneNumberStatus`
 */
typedef enum _LinphoneAccountCreatorPhoneNumberStatus LinphoneAccountCreatorPhoneNumberStatus;

/**
 * `LinphoneAccountCreatorBackend`
 */
typedef enum _LinphoneAccountCreatorBackend LinphoneAccountCreatorBackend;

/**
 * `LinphoneAccountCreatorUsernameStatus`
 */
typedef enum _LinphoneAccountCreatorUsernameStatus LinphoneAccountCreatorUsernameStatus;

/**
 * `LinphoneAccountCreatorEmailStatus`
 */
typedef enum _LinphoneAccountCreatorEmailStatus LinphoneAccountCreatorEmailStatus;

/**
 * `LinphoneAccountCreatorPasswordStatus`
 */
typedef enum _LinphoneAccountCreatorPasswordStatus LinphoneAccountCreatorPasswordStatus;

/**
 * `LinphoneAccountCreatorLanguageStatus`
 */
typedef enum _LinphoneAccountCreatorLanguageStatus LinphoneAccountCreatorLanguageStatus;

/**
 * `LinphoneAccountCreatorAlgoStatus`
 */
typedef enum _LinphoneAccountCreatorAlgoStatus LinphoneAccountCreatorAlgoStatus;

/**
 * `LinphoneAccountCreatorActivationCodeStatus`
 */
typedef enum _LinphoneAccountCreatorActivationCodeStatus LinphoneAccountCreatorActivationCodeStatus;

/**
 * `LinphoneAccountCreatorDomainStatus`
 */
typedef enum _LinphoneAccountCreatorDomainStatus LinphoneAccountCreatorDomainStatus;

/**
 * `LinphoneAccountCreatorTransportStatus`
 */
typedef enum _LinphoneAccountCreatorTransportStatus LinphoneAccountCreatorTransportStatus;

/**
 * `LinphoneAccountCreatorStatus`
 */
typedef enum _LinphoneAccountCreatorStatus LinphoneAccountCreatorStatus;

/**
 * `LinphoneSupportLevel`
 */
typedef enum _LinphoneSupportLevel LinphoneSupportLevel;

/**
 * `LinphoneConfiguringState`
 */
typedef enum _LinphoneConfiguringState LinphoneConfiguringState;

/**
 * `LinphoneGlobalState`
 */
typedef enum _LinphoneGlobalState LinphoneGlobalState;

/**
 * `LinphoneRegistrationState`
 */
typedef enum _LinphoneRegistrationState LinphoneRegistrationState;

/**
 * `LinphoneAddressFamily`
 */
typedef enum _LinphoneAddressFamily LinphoneAddressFamily;

/**
 * `LinphoneAuthMethod`
 */
typedef enum _LinphoneAuthMethod LinphoneAuthMethod;

/**
 * `LinphoneAVPFMode`
 */
typedef enum _LinphoneAVPFMode LinphoneAVPFMode;

/**
 * `LinphoneFirewallPolicy`
 */
typedef enum _LinphoneFirewallPolicy LinphoneFirewallPolicy;

/**
 * `LinphoneLogCollectionState`
 */
typedef enum _LinphoneLogCollectionState LinphoneLogCollectionState;

/**
 * `LinphoneCoreLogCollectionUploadState`
 */
typedef enum _LinphoneCoreLogCollectionUploadState LinphoneCoreLogCollectionUploadState;

/**
 * `LinphonePrivacy`
 */
typedef enum _LinphonePrivacy LinphonePrivacy;

/**
 * `LinphonePublishState`
 */
typedef enum _LinphonePublishState LinphonePublishState;

/**
 * `LinphoneReason`
 */
typedef enum _LinphoneReason LinphoneReason;

/**
 * `LinphoneTransportType`
 */
typedef enum _LinphoneTransportType LinphoneTransportType;

/**
 * `LinphoneTunnelMode`
 */
typedef enum _LinphoneTunnelMode LinphoneTunnelMode;

/**
 * `LinphoneUpnpState`
 */
typedef enum _LinphoneUpnpState LinphoneUpnpState;

/**
 * `LinphoneVersionUpdateCheckResult`
 */
typedef enum _LinphoneVersionUpdateCheckResult LinphoneVersionUpdateCheckResult;

/**
 * `LinphoneCallDir`
 */
typedef enum _LinphoneCallDir LinphoneCallDir;

/**
 * `LinphoneCallStatus`
 */
typedef enum _LinphoneCallStatus LinphoneCallStatus;

/**
 * `LinphoneRecorderFileFormat`
 */
typedef enum _LinphoneRecorderFileFormat LinphoneRecorderFileFormat;

/**
 * `LinphoneRecorderState`
 */
typedef enum _LinphoneRecorderState LinphoneRecorderState;

/**
 * `LinphoneFriendCapability`
 */
typedef enum _LinphoneFriendCapability LinphoneFriendCapability;

/**
 * `LinphoneFriendListType`
 */
typedef enum _LinphoneFriendListType LinphoneFriendListType;

/**
 * `LinphoneFriendListStatus`
 */
typedef enum _LinphoneFriendListStatus LinphoneFriendListStatus;

/**
 * `LinphoneFriendListSyncStatus`
 */
typedef enum _LinphoneFriendListSyncStatus LinphoneFriendListSyncStatus;

/**
 * `LinphoneConferenceInfoError`
 */
typedef enum _LinphoneConferenceInfoError LinphoneConferenceInfoError;

/**
 * `LinphoneConsolidatedPresence`
 */
typedef enum _LinphoneConsolidatedPresence LinphoneConsolidatedPresence;

/**
 * `LinphoneEcCalibratorStatus`
 */
typedef enum _LinphoneEcCalibratorStatus LinphoneEcCalibratorStatus;

/**
 * `LinphoneIceState`
 */
typedef enum _LinphoneIceState LinphoneIceState;

/**
 * `LinphoneLimeState`
 */
typedef enum _LinphoneLimeState LinphoneLimeState;

/**
 * `LinphoneSessionExpiresRefresher`
 */
typedef enum _LinphoneSessionExpiresRefresher LinphoneSessionExpiresRefresher;

/**
 * `LinphoneMediaDirection`
 */
typedef enum _LinphoneMediaDirection LinphoneMediaDirection;

/**
 * `LinphoneMediaResourceMode`
 */
typedef enum _LinphoneMediaResourceMode LinphoneMediaResourceMode;

/**
 * `LinphoneMediaEncryption`
 */
typedef enum _LinphoneMediaEncryption LinphoneMediaEncryption;

/**
 * `LinphoneZrtpPeerStatus`
 */
typedef enum _LinphoneZrtpPeerStatus LinphoneZrtpPeerStatus;

/**
 * `LinphoneOnlineStatus`
 */
typedef enum _LinphoneOnlineStatus LinphoneOnlineStatus;

/**
 * `LinphoneStreamType`
 */
typedef enum _LinphoneStreamType LinphoneStreamType;

/**
 * `LinphoneSubscribePolicy`
 */
typedef enum _LinphoneSubscribePolicy LinphoneSubscribePolicy;

/**
 * `LinphoneSubscriptionDir`
 */
typedef enum _LinphoneSubscriptionDir LinphoneSubscriptionDir;

/**
 * `LinphoneSubscriptionState`
 */
typedef enum _LinphoneSubscriptionState LinphoneSubscriptionState;

/**
 * `LinphoneToneID`
 */
typedef enum _LinphoneToneID LinphoneToneID;

/**
 * `LinphoneWaitingState`
 */
typedef enum _LinphoneWaitingState LinphoneWaitingState;

/**
 * `LinphoneXmlRpcArgType`
 */
typedef enum _LinphoneXmlRpcArgType LinphoneXmlRpcArgType;

/**
 * `LinphoneXmlRpcStatus`
 */
typedef enum _LinphoneXmlRpcStatus LinphoneXmlRpcStatus;

/**
 * `LinphoneMagicSearchSource`
 */
typedef enum _LinphoneMagicSearchSource LinphoneMagicSearchSource;

/**
 * `LinphoneMagicSearchAggregation`
 */
typedef enum _LinphoneMagicSearchAggregation LinphoneMagicSearchAggregation;

/**
 * `LinphoneLdapDebugLevel`
 */
typedef enum _LinphoneLdapDebugLevel LinphoneLdapDebugLevel;

/**
 * `LinphoneLdapAuthMethod`
 */
typedef enum _LinphoneLdapAuthMethod LinphoneLdapAuthMethod;

/**
 * `LinphoneLdapCertVerificationMode`
 */
typedef enum _LinphoneLdapCertVerificationMode LinphoneLdapCertVerificationMode;

/**
 * `LinphoneLdapCheck`
 */
typedef enum _LinphoneLdapCheck LinphoneLdapCheck;

/**
 * `LinphoneCallState`
 */
typedef enum _LinphoneCallState LinphoneCallState;

/**
 * `LinphoneAudioDeviceType`
 */
typedef enum _LinphoneAudioDeviceType LinphoneAudioDeviceType;

/**
 * `LinphoneAudioDeviceCapabilities`
 */
typedef enum _LinphoneAudioDeviceCapabilities LinphoneAudioDeviceCapabilities;

/**
 * `LinphoneChatMessageState`
 */
typedef enum _LinphoneChatMessageState LinphoneChatMessageState;

/**
 * `LinphoneChatMessageDirection`
 */
typedef enum _LinphoneChatMessageDirection LinphoneChatMessageDirection;

/**
 * `LinphoneChatRoomState`
 */
typedef enum _LinphoneChatRoomState LinphoneChatRoomState;

/**
 * `LinphoneChatRoomCapabilities`
 */
typedef enum _LinphoneChatRoomCapabilities LinphoneChatRoomCapabilities;

/**
 * `LinphoneChatRoomBackend`
 */
typedef enum _LinphoneChatRoomBackend LinphoneChatRoomBackend;

/**
 * `LinphoneChatRoomEncryptionBackend`
 */
typedef enum _LinphoneChatRoomEncryptionBackend LinphoneChatRoomEncryptionBackend;

/**
 * `LinphoneChatRoomEphemeralMode`
 */
typedef enum _LinphoneChatRoomEphemeralMode LinphoneChatRoomEphemeralMode;

/**
 * `LinphoneConferenceState`
 */
typedef enum _LinphoneConferenceState LinphoneConferenceState;

/**
 * `LinphoneChatRoomSecurityLevel`
 */
typedef enum _LinphoneChatRoomSecurityLevel LinphoneChatRoomSecurityLevel;

/**
 * `LinphoneEventLogType`
 */
typedef enum _EventLogType LinphoneEventLogType;

/**
 * `LinphoneParticipantDeviceState`
 */
typedef enum _LinphoneParticipantDeviceState LinphoneParticipantDeviceState;

/**
 * `LinphoneSecurityEventType`
 */
typedef enum _SecurityEventType LinphoneSecurityEventType;

/**
 * Ports to listen on: above 0 a fixed one, 0 none, -1 one of the system's choice, -2 no listening socket.
 */
struct _LinphoneSipTransports {
    /**
     * UDP
     */
    int udp_port;
    /**
     * TCP
     */
    int tcp_port;
    /**
     * DTLS
     */
    int dtls_port;
    /**
     * TLS
     */
    int tls_port;
};

/**
 * Ports to listen on.
 */
typedef struct _LinphoneSipTransports LinphoneSipTransports;

/**
 * Ports to listen on, under the oldest name.
 */
typedef struct _LinphoneSipTransports LCSipTransports;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Writes a line into the log, as `ms_message` and its like do.
 * @param level the level, one bit of `LinphoneLogLevel`
 * @param text the line, without newline @notnil
 */
LINPHONE_PUBLIC void regline_log(LinphoneLogLevel level, const char *text);

/**
 * Waits.
 * @param seconds how long
 */
LINPHONE_PUBLIC void ms_sleep(int seconds);

/**
 * Waits.
 * @param usec how many microseconds
 */
LINPHONE_PUBLIC void ms_usleep(uint64_t usec);

/**
 * Waits.
 * @param ms how many milliseconds
 */
LINPHONE_PUBLIC void bctbx_sleep_ms(int ms);

/**
 * Allocates memory.
 * @param sz how many bytes
 * @return the memory, to be freed with `ms_free`; NULL when there is none left
 */
LINPHONE_PUBLIC void *ms_malloc(size_t sz);

/**
 * Allocates memory and fills it with zeros.
 * @param sz how many bytes
 * @return the memory, to be freed with `ms_free`; NULL when there is none left
 */
LINPHONE_PUBLIC void *ms_malloc0(size_t sz);

/**
 * Makes memory larger or smaller.
 * @param ptr the memory; NULL for new memory @maybenil
 * @param sz how many bytes
 * @return the memory, perhaps at another place, the caller's to free; NULL when there is none left, and then the old
 * memory stays
 */
LINPHONE_PUBLIC
void *ms_realloc(void *ptr,
                 size_t sz);

/**
 * Frees memory that this library handed out or `ms_malloc` gave.
 * @param ptr the memory @maybenil
 */
LINPHONE_PUBLIC void ms_free(void *ptr);

/**
 * Copies a string.
 * @param tmp the string @maybenil
 * @return the copy, to be freed with `ms_free`; NULL for NULL @maybenil
 */
LINPHONE_PUBLIC char *ms_strdup(const char *tmp);

/**
 * Allocates memory.
 * @param sz how many bytes
 * @return the memory, to be freed with `ortp_free`; NULL when there is none left
 */
LINPHONE_PUBLIC void *ortp_malloc(size_t sz);

/**
 * Allocates memory and fills it with zeros.
 * @param sz how many bytes
 * @return the memory, to be freed with `ortp_free`; NULL when there is none left
 */
LINPHONE_PUBLIC void *ortp_malloc0(size_t sz);

/**
 * Makes memory larger or smaller.
 * @param ptr the memory; NULL for new memory @maybenil
 * @param sz how many bytes
 * @return the memory, perhaps at another place, the caller's to free; NULL when there is none left, and then the old
 * memory stays
 */
LINPHONE_PUBLIC
void *ortp_realloc(void *ptr,
                   size_t sz);

/**
 * Frees memory that this library handed out or `ortp_malloc` gave.
 * @param ptr the memory @maybenil
 */
LINPHONE_PUBLIC void ortp_free(void *ptr);

/**
 * Copies a string.
 * @param tmp the string @maybenil
 * @return the copy, to be freed with `ortp_free`; NULL for NULL @maybenil
 */
LINPHONE_PUBLIC char *ortp_strdup(const char *tmp);

/**
 * Copies the start of a string.
 * @param str the string @maybenil
 * @param n the most bytes to copy
 * @return the copy, terminated, to be freed with `ortp_free`; NULL for NULL @maybenil
 */
LINPHONE_PUBLIC char *ortp_strndup(const char *str, int n);

/**
 * Allocates memory.
 * @param sz how many bytes
 * @return the memory, to be freed with `bctbx_free`; NULL when there is none left
 */
LINPHONE_PUBLIC void *bctbx_malloc(size_t sz);

/**
 * Allocates memory and fills it with zeros.
 * @param sz how many bytes
 * @return the memory, to be freed with `bctbx_free`; NULL when there is none left
 */
LINPHONE_PUBLIC void *bctbx_malloc0(size_t sz);

/**
 * Makes memory larger or smaller.
 * @param ptr the memory; NULL for new memory @maybenil
 * @param sz how many bytes
 * @return the memory, perhaps at another place, the caller's to free; NULL when there is none left, and then the old
 * memory stays
 */
LINPHONE_PUBLIC
void *bctbx_realloc(void *ptr,
                    size_t sz);

/**
 * Frees memory that this library handed out or `bctbx_malloc` gave.
 * @param ptr the memory @maybenil
 */
LINPHONE_PUBLIC void bctbx_free(void *ptr);

/**
 * Copies a string.
 * @param tmp the string @maybenil
 * @return the copy, to be freed with `bctbx_free`; NULL for NULL @maybenil
 */
LINPHONE_PUBLIC char *bctbx_strdup(const char *tmp);

/**
 * Copies the start of a string.
 * @param str the string @maybenil
 * @param n the most bytes to copy
 * @return the copy, terminated, to be freed with `bctbx_free`; NULL for NULL @maybenil
 */
LINPHONE_PUBLIC char *bctbx_strndup(const char *str, int n);

/**
 * Appends an element.
 * @param list the list; NULL is the empty list @maybenil
 * @param data the element @maybenil
 * @return the list, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_append(bctbx_list_t *list, void *data);

/**
 * Appends a node.
 * @param list the list; NULL is the empty list @maybenil
 * @param new_elem the node, which becomes part of the list @maybenil
 * @return the list, still the caller's; NULL when both are
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_append_link(bctbx_list_t *list, bctbx_list_t *new_elem);

/**
 * Puts an element in front.
 * @param list the list; NULL is the empty list @maybenil
 * @param data the element @maybenil
 * @return the list, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_prepend(bctbx_list_t *list, void *data);

/**
 * Frees the nodes of a list, not its elements.
 * @param list the list @maybenil
 * @return NULL
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_free(bctbx_list_t *list);

/**
 * Frees a list and its elements.
 * @param list the list @maybenil
 * @param freefunc what frees an element @maybenil
 * @return NULL
 */
LINPHONE_PUBLIC
bctbx_list_t *ms_list_free_with_data(bctbx_list_t *list,
                                     bctbx_list_free_func freefunc);

/**
 * Puts one list behind another.
 * @param first the list in front @maybenil
 * @param second the list behind, which becomes part of it @maybenil
 * @return the whole list, still the caller's; NULL when both are
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_concat(bctbx_list_t *first, bctbx_list_t *second);

/**
 * Takes the first node that holds an element out and frees it.
 * @param list the list @maybenil
 * @param data the element @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_remove(bctbx_list_t *list, void *data);

/**
 * Takes the first node out for whose element a comparison gives 0, and frees it.
 * @param list the list @maybenil
 * @param compare_func compares an element with `user_data` @notnil
 * @param user_data what to compare with @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC
bctbx_list_t *ms_list_remove_custom(bctbx_list_t *list,
                                    bctbx_compare_func compare_func,
                                    const void *user_data);

/**
 * Counts the nodes.
 * @param list the list @maybenil
 * @return how many there are
 */
LINPHONE_PUBLIC int ms_list_size(const bctbx_list_t *list);

/**
 * Calls a function with every element.
 * @param list the list @maybenil
 * @param iterate_func the function @notnil
 */
LINPHONE_PUBLIC
void ms_list_for_each(const bctbx_list_t *list,
                      bctbx_list_iterate_func iterate_func);

/**
 * Calls a function with every element and a pointer of the caller's.
 * @param list the list @maybenil
 * @param iterate_func the function @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void ms_list_for_each2(const bctbx_list_t *list,
                       bctbx_list_iterate2_func iterate_func,
                       void *user_data);

/**
 * Takes a node out of a list and frees it.
 * @param list the list @maybenil
 * @param elem the node, which must belong to the list @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_remove_link(bctbx_list_t *list, bctbx_list_t *elem);

/**
 * Finds the node that holds an element.
 * @param list the list @maybenil
 * @param data the element, compared by address @maybenil
 * @return the node, still the caller's; NULL when there is none
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_find(bctbx_list_t *list, void *data);

/**
 * Finds the first node for whose element a comparison gives 0.
 * @param list the list @maybenil
 * @param compare_func compares an element with `user_data` @notnil
 * @param user_data what to compare with @maybenil
 * @return the node, still the caller's; NULL when there is none
 */
LINPHONE_PUBLIC
bctbx_list_t *ms_list_find_custom(bctbx_list_t *list,
                                  bctbx_compare_func compare_func,
                                  const void *user_data);

/**
 * Gets the element at a place.
 * @param list the list @maybenil
 * @param index the place, from 0 on
 * @return the element, still the caller's; NULL when there is no such place
 */
LINPHONE_PUBLIC void *ms_list_nth_data(const bctbx_list_t *list, int index);

/**
 * Gets the place of a node.
 * @param list the list @maybenil
 * @param elem the node @maybenil
 * @return its place from 0 on; -1 when it is not in the list
 */
LINPHONE_PUBLIC int ms_list_position(const bctbx_list_t *list, bctbx_list_t *elem);

/**
 * Gets the place of an element.
 * @param list the list @maybenil
 * @param data the element, compared by address @maybenil
 * @return its place from 0 on; -1 when it is not in the list
 */
LINPHONE_PUBLIC int ms_list_index(const bctbx_list_t *list, void *data);

/**
 * Puts an element into a sorted list, behind those that are not greater.
 * @param list the list @maybenil
 * @param data the element @maybenil
 * @param compare_func compares two elements @notnil
 * @return the list, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC
bctbx_list_t *ms_list_insert_sorted(bctbx_list_t *list,
                                    void *data,
                                    bctbx_compare_func compare_func);

/**
 * Puts an element in front of a node.
 * @param list the list @maybenil
 * @param before the node, which must belong to the list; NULL appends @maybenil
 * @param data the element @maybenil
 * @return the list, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_insert(bctbx_list_t *list, bctbx_list_t *before, void *data);

/**
 * Copies a list, not its elements.
 * @param list the list @maybenil
 * @return the copy, which the caller owns; NULL for the empty list
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_copy(const bctbx_list_t *list);

/**
 * Copies a list and its elements.
 * @param list the list @maybenil
 * @param copyfunc copies an element @notnil
 * @return the copy, which the caller owns; NULL for the empty list
 */
LINPHONE_PUBLIC
bctbx_list_t *ms_list_copy_with_data(const bctbx_list_t *list,
                                     bctbx_list_copy_func copyfunc);

/**
 * Gets the next node.
 * @param list a node @maybenil
 * @return the node behind it, still the caller's; NULL for the last
 */
LINPHONE_PUBLIC bctbx_list_t *ms_list_next(const bctbx_list_t *list);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

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

/*
 * liblinphone's media library has most of what follows by the same names, as macros. Here they are functions, so that its
 * headers may be included before these or after them; what is a macro here too is written as it is there.
 */
/** @name Typed memory
 * @{ */
#ifndef ortp_new
/** Room for `count` values of a type, for `ms_free`; those that end in 0 are cleared. */
#define ortp_new(type,count) (type*)ortp_malloc(sizeof(type)*(count))
#define ortp_new0(type,count) (type*)ortp_malloc0(sizeof(type)*(count))
#endif
#ifndef bctbx_new
#define bctbx_new(type,count) (type*)bctbx_malloc(sizeof(type)*(count))
#define bctbx_new0(type,count) (type*)bctbx_malloc0(sizeof(type)*(count))
#endif
#ifndef ms_new
#define ms_new ortp_new
#define ms_new0 ortp_new0
#endif
/** @} */
#ifndef ms_strndup
/** Copies at most so many bytes of a string into fresh memory, for `ms_free`. */
#define ms_strndup ortp_strndup
#endif

/** @cond */
/* Lets the compiler check the arguments against the format. */
#if defined(__GNUC__)
#define REGLINE_PRINTF(text, first) __attribute__((__unused__, __format__(__printf__, text, first)))
#else
#define REGLINE_PRINTF(text, first)
#endif
/** @endcond */

/** Formats a string into fresh memory, for `ms_free`; NULL when there is none left. */
REGLINE_PRINTF(1, 0) LINPHONE_INLINE char *regline_strdup_vprintf(const char *format, va_list arguments) {
    va_list again;
    char *text = NULL;
    int length;
    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, arguments);
    if (length >= 0) text = (char *)ortp_malloc((size_t)length + 1);
    if (text != NULL) vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

#ifndef ms_strdup_printf
/** Formats a string into fresh memory, for `ms_free`; NULL when there is none left. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE char *ms_strdup_printf(const char *format, ...) {
    va_list arguments;
    char *text;
    va_start(arguments, format);
    text = regline_strdup_vprintf(format, arguments);
    va_end(arguments);
    return text;
}
#endif

/** Writes a formatted line into the log. */
REGLINE_PRINTF(2, 0) LINPHONE_INLINE void regline_vlog(LinphoneLogLevel level, const char *format, va_list arguments) {
    char *text = regline_strdup_vprintf(format, arguments);
    if (text != NULL) regline_log(level, text);
    ortp_free(text);
}

#ifdef REGLINE_LOGS
/** Writes a formatted line of the level Message into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_message(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelMessage, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Warning into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_warning(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelWarning, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Error into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelError, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Fatal into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_fatal(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelFatal, format, arguments);
    va_end(arguments);
}
#endif

#ifndef ms_message
/** Writes a formatted line of the level Message into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_message(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelMessage, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Warning into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_warning(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelWarning, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Error into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelError, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Fatal into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_fatal(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelFatal, format, arguments);
    va_end(arguments);
}
#endif

#if !defined(ms_debug) && !defined(DEBUG)
/** Writes nothing: lines for debugging are left out, as in liblinphone's own builds. */
#define ms_debug(fmt, ...)
#endif

#endif /* REGLINE_LINPHONE_TYPES_H */
