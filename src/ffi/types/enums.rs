//! The enumerations of the C API, with liblinphone's names and numbers.
//!
//! They exist for the headers: a parameter of such a type arrives as an integer (see `numbers.rs`) and is checked,
//! because C programs pass any number.
#![allow(non_camel_case_types, clippy::enum_variant_names, clippy::upper_case_acronyms)]

/// `LinphoneAccountCreatorPhoneNumberStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorPhoneNumberStatus {
    LinphoneAccountCreatorPhoneNumberStatusOk = 1,
    LinphoneAccountCreatorPhoneNumberStatusTooShort = 2,
    LinphoneAccountCreatorPhoneNumberStatusTooLong = 4,
    LinphoneAccountCreatorPhoneNumberStatusInvalidCountryCode = 8,
    LinphoneAccountCreatorPhoneNumberStatusInvalid = 16,
}
/// `LinphoneAccountCreatorPhoneNumberStatus`
pub type LinphoneAccountCreatorPhoneNumberStatus = _LinphoneAccountCreatorPhoneNumberStatus;

/// `LinphoneAccountCreatorBackend`
#[repr(C)]
pub enum _LinphoneAccountCreatorBackend {
    LinphoneAccountCreatorBackendXMLRPC = 0,
    LinphoneAccountCreatorBackendFlexiAPI = 1,
}
/// `LinphoneAccountCreatorBackend`
pub type LinphoneAccountCreatorBackend = _LinphoneAccountCreatorBackend;

/// `LinphoneAccountCreatorUsernameStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorUsernameStatus {
    LinphoneAccountCreatorUsernameStatusOk = 0,
    LinphoneAccountCreatorUsernameStatusTooShort = 1,
    LinphoneAccountCreatorUsernameStatusTooLong = 2,
    LinphoneAccountCreatorUsernameStatusInvalidCharacters = 3,
    LinphoneAccountCreatorUsernameStatusInvalid = 4,
}
/// `LinphoneAccountCreatorUsernameStatus`
pub type LinphoneAccountCreatorUsernameStatus = _LinphoneAccountCreatorUsernameStatus;

/// `LinphoneAccountCreatorEmailStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorEmailStatus {
    LinphoneAccountCreatorEmailStatusOk = 0,
    LinphoneAccountCreatorEmailStatusMalformed = 1,
    LinphoneAccountCreatorEmailStatusInvalidCharacters = 2,
}
/// `LinphoneAccountCreatorEmailStatus`
pub type LinphoneAccountCreatorEmailStatus = _LinphoneAccountCreatorEmailStatus;

/// `LinphoneAccountCreatorPasswordStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorPasswordStatus {
    LinphoneAccountCreatorPasswordStatusOk = 0,
    LinphoneAccountCreatorPasswordStatusTooShort = 1,
    LinphoneAccountCreatorPasswordStatusTooLong = 2,
    LinphoneAccountCreatorPasswordStatusInvalidCharacters = 3,
    LinphoneAccountCreatorPasswordStatusMissingCharacters = 4,
}
/// `LinphoneAccountCreatorPasswordStatus`
pub type LinphoneAccountCreatorPasswordStatus = _LinphoneAccountCreatorPasswordStatus;

/// `LinphoneAccountCreatorLanguageStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorLanguageStatus {
    LinphoneAccountCreatorLanguageStatusOk = 0,
}
/// `LinphoneAccountCreatorLanguageStatus`
pub type LinphoneAccountCreatorLanguageStatus = _LinphoneAccountCreatorLanguageStatus;

/// `LinphoneAccountCreatorAlgoStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorAlgoStatus {
    LinphoneAccountCreatorAlgoStatusOk = 0,
    LinphoneAccountCreatorAlgoStatusNotSupported = 1,
}
/// `LinphoneAccountCreatorAlgoStatus`
pub type LinphoneAccountCreatorAlgoStatus = _LinphoneAccountCreatorAlgoStatus;

/// `LinphoneAccountCreatorActivationCodeStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorActivationCodeStatus {
    LinphoneAccountCreatorActivationCodeStatusOk = 0,
    LinphoneAccountCreatorActivationCodeStatusTooShort = 1,
    LinphoneAccountCreatorActivationCodeStatusTooLong = 2,
    LinphoneAccountCreatorActivationCodeStatusInvalidCharacters = 3,
}
/// `LinphoneAccountCreatorActivationCodeStatus`
pub type LinphoneAccountCreatorActivationCodeStatus = _LinphoneAccountCreatorActivationCodeStatus;

/// `LinphoneAccountCreatorDomainStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorDomainStatus {
    LinphoneAccountCreatorDomainOk = 0,
    LinphoneAccountCreatorDomainInvalid = 1,
}
/// `LinphoneAccountCreatorDomainStatus`
pub type LinphoneAccountCreatorDomainStatus = _LinphoneAccountCreatorDomainStatus;

/// `LinphoneAccountCreatorTransportStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorTransportStatus {
    LinphoneAccountCreatorTransportOk = 0,
    LinphoneAccountCreatorTransportUnsupported = 1,
}
/// `LinphoneAccountCreatorTransportStatus`
pub type LinphoneAccountCreatorTransportStatus = _LinphoneAccountCreatorTransportStatus;

/// `LinphoneAccountCreatorStatus`
#[repr(C)]
pub enum _LinphoneAccountCreatorStatus {
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
}
/// `LinphoneAccountCreatorStatus`
pub type LinphoneAccountCreatorStatus = _LinphoneAccountCreatorStatus;

/// `LinphoneCallDir`
#[repr(C)]
pub enum _LinphoneCallDir {
    LinphoneCallOutgoing = 0,
    LinphoneCallIncoming = 1,
}
/// `LinphoneCallDir`
pub type LinphoneCallDir = _LinphoneCallDir;

/// `LinphoneSupportLevel`
#[repr(C)]
pub enum _LinphoneSupportLevel {
    LinphoneSupportLevelNoSupport = 0,
    LinphoneSupportLevelOptional = 1,
    LinphoneSupportLevelMandatory = 2,
}
/// `LinphoneSupportLevel`
pub type LinphoneSupportLevel = _LinphoneSupportLevel;

/// `LinphoneCallStatus`
#[repr(C)]
pub enum _LinphoneCallStatus {
    LinphoneCallSuccess = 0,
    LinphoneCallAborted = 1,
    LinphoneCallMissed = 2,
    LinphoneCallDeclined = 3,
    LinphoneCallEarlyAborted = 4,
    LinphoneCallAcceptedElsewhere = 5,
    LinphoneCallDeclinedElsewhere = 6,
}
/// `LinphoneCallStatus`
pub type LinphoneCallStatus = _LinphoneCallStatus;

/// `LinphoneRecorderFileFormat`
#[repr(C)]
pub enum _LinphoneRecorderFileFormat {
    LinphoneRecorderFileFormatUnknown = 0,
    LinphoneRecorderFileFormatWav = 1,
    LinphoneRecorderFileFormatMkv = 2,
}
/// `LinphoneRecorderFileFormat`
pub type LinphoneRecorderFileFormat = _LinphoneRecorderFileFormat;

/// `LinphoneRecorderState`
#[repr(C)]
pub enum _LinphoneRecorderState {
    LinphoneRecorderClosed = 0,
    LinphoneRecorderPaused = 1,
    LinphoneRecorderRunning = 2,
}
/// `LinphoneRecorderState`
pub type LinphoneRecorderState = _LinphoneRecorderState;

/// `LinphoneFriendCapability`
#[repr(C)]
pub enum _LinphoneFriendCapability {
    LinphoneFriendCapabilityNone = 0,
    LinphoneFriendCapabilityGroupChat = 1,
    LinphoneFriendCapabilityLimeX3dh = 2,
    LinphoneFriendCapabilityEphemeralMessages = 4,
}
/// `LinphoneFriendCapability`
pub type LinphoneFriendCapability = _LinphoneFriendCapability;

/// `LinphoneFriendListType`
#[repr(C)]
pub enum _LinphoneFriendListType {
    LinphoneFriendListTypeCardDAV = 0,
    LinphoneFriendListTypeVCard4 = 1,
}
/// `LinphoneFriendListType`
pub type LinphoneFriendListType = _LinphoneFriendListType;

/// `LinphoneFriendListStatus`
#[repr(C)]
pub enum _LinphoneFriendListStatus {
    LinphoneFriendListOK = 0,
    LinphoneFriendListNonExistentFriend = 1,
    LinphoneFriendListInvalidFriend = 2,
}
/// `LinphoneFriendListStatus`
pub type LinphoneFriendListStatus = _LinphoneFriendListStatus;

/// `LinphoneFriendListSyncStatus`
#[repr(C)]
pub enum _LinphoneFriendListSyncStatus {
    LinphoneFriendListSyncStarted = 0,
    LinphoneFriendListSyncSuccessful = 1,
    LinphoneFriendListSyncFailure = 2,
}
/// `LinphoneFriendListSyncStatus`
pub type LinphoneFriendListSyncStatus = _LinphoneFriendListSyncStatus;

/// `LinphoneConfiguringState`
#[repr(C)]
pub enum _LinphoneConfiguringState {
    LinphoneConfiguringSuccessful = 0,
    LinphoneConfiguringFailed = 1,
    LinphoneConfiguringSkipped = 2,
}
/// `LinphoneConfiguringState`
pub type LinphoneConfiguringState = _LinphoneConfiguringState;

/// `LinphoneGlobalState`
#[repr(C)]
pub enum _LinphoneGlobalState {
    LinphoneGlobalOff = 0,
    LinphoneGlobalStartup = 1,
    LinphoneGlobalOn = 2,
    LinphoneGlobalShutdown = 3,
    LinphoneGlobalConfiguring = 4,
    LinphoneGlobalReady = 5,
}
/// `LinphoneGlobalState`
pub type LinphoneGlobalState = _LinphoneGlobalState;

/// `LinphoneRegistrationState`
#[repr(C)]
pub enum _LinphoneRegistrationState {
    LinphoneRegistrationNone = 0,
    LinphoneRegistrationProgress = 1,
    LinphoneRegistrationOk = 2,
    LinphoneRegistrationCleared = 3,
    LinphoneRegistrationFailed = 4,
}
/// `LinphoneRegistrationState`
pub type LinphoneRegistrationState = _LinphoneRegistrationState;

/// `LinphoneConferenceInfoError`
#[repr(C)]
pub enum _LinphoneConferenceInfoError {
    LinphoneConferenceInfoChatRoomError = 0,
}
/// `LinphoneConferenceInfoError`
pub type LinphoneConferenceInfoError = _LinphoneConferenceInfoError;

/// `LinphoneAddressFamily`
#[repr(C)]
pub enum _LinphoneAddressFamily {
    LinphoneAddressFamilyInet = 0,
    LinphoneAddressFamilyInet6 = 1,
    LinphoneAddressFamilyUnspec = 2,
}
/// `LinphoneAddressFamily`
pub type LinphoneAddressFamily = _LinphoneAddressFamily;

/// `LinphoneAuthMethod`
#[repr(C)]
pub enum _LinphoneAuthMethod {
    LinphoneAuthHttpDigest = 0,
    LinphoneAuthTls = 1,
}
/// `LinphoneAuthMethod`
pub type LinphoneAuthMethod = _LinphoneAuthMethod;

/// `LinphoneAVPFMode`
#[repr(C)]
pub enum _LinphoneAVPFMode {
    LinphoneAVPFDefault = -1,
    LinphoneAVPFDisabled = 0,
    LinphoneAVPFEnabled = 1,
}
/// `LinphoneAVPFMode`
pub type LinphoneAVPFMode = _LinphoneAVPFMode;

/// `LinphoneConsolidatedPresence`
#[repr(C)]
pub enum _LinphoneConsolidatedPresence {
    LinphoneConsolidatedPresenceOnline = 0,
    LinphoneConsolidatedPresenceBusy = 1,
    LinphoneConsolidatedPresenceDoNotDisturb = 2,
    LinphoneConsolidatedPresenceOffline = 3,
}
/// `LinphoneConsolidatedPresence`
pub type LinphoneConsolidatedPresence = _LinphoneConsolidatedPresence;

/// `LinphoneEcCalibratorStatus`
#[repr(C)]
pub enum _LinphoneEcCalibratorStatus {
    LinphoneEcCalibratorInProgress = 0,
    LinphoneEcCalibratorDone = 1,
    LinphoneEcCalibratorFailed = 2,
    LinphoneEcCalibratorDoneNoEcho = 3,
}
/// `LinphoneEcCalibratorStatus`
pub type LinphoneEcCalibratorStatus = _LinphoneEcCalibratorStatus;

/// `LinphoneFirewallPolicy`
#[repr(C)]
pub enum _LinphoneFirewallPolicy {
    LinphonePolicyNoFirewall = 0,
    LinphonePolicyUseNatAddress = 1,
    LinphonePolicyUseStun = 2,
    LinphonePolicyUseIce = 3,
    LinphonePolicyUseUpnp = 4,
}
/// `LinphoneFirewallPolicy`
pub type LinphoneFirewallPolicy = _LinphoneFirewallPolicy;

/// `LinphoneIceState`
#[repr(C)]
pub enum _LinphoneIceState {
    LinphoneIceStateNotActivated = 0,
    LinphoneIceStateFailed = 1,
    LinphoneIceStateInProgress = 2,
    LinphoneIceStateHostConnection = 3,
    LinphoneIceStateReflexiveConnection = 4,
    LinphoneIceStateRelayConnection = 5,
}
/// `LinphoneIceState`
pub type LinphoneIceState = _LinphoneIceState;

/// `LinphoneLimeState`
#[repr(C)]
pub enum _LinphoneLimeState {
    LinphoneLimeDisabled = 0,
    LinphoneLimeMandatory = 1,
    LinphoneLimePreferred = 2,
}
/// `LinphoneLimeState`
pub type LinphoneLimeState = _LinphoneLimeState;

/// `LinphoneSessionExpiresRefresher`
#[repr(C)]
pub enum _LinphoneSessionExpiresRefresher {
    LinphoneSessionExpiresRefresherUnspecified = 0,
    LinphoneSessionExpiresRefresherUAS = 1,
    LinphoneSessionExpiresRefresherUAC = 2,
}
/// `LinphoneSessionExpiresRefresher`
pub type LinphoneSessionExpiresRefresher = _LinphoneSessionExpiresRefresher;

/// `LinphoneLogCollectionState`
#[repr(C)]
pub enum _LinphoneLogCollectionState {
    LinphoneLogCollectionDisabled = 0,
    LinphoneLogCollectionEnabled = 1,
    LinphoneLogCollectionEnabledWithoutPreviousLogHandler = 2,
}
/// `LinphoneLogCollectionState`
pub type LinphoneLogCollectionState = _LinphoneLogCollectionState;

/// `LinphoneCoreLogCollectionUploadState`
#[repr(C)]
pub enum _LinphoneCoreLogCollectionUploadState {
    LinphoneCoreLogCollectionUploadStateInProgress = 0,
    LinphoneCoreLogCollectionUploadStateDelivered = 1,
    LinphoneCoreLogCollectionUploadStateNotDelivered = 2,
}
/// `LinphoneCoreLogCollectionUploadState`
pub type LinphoneCoreLogCollectionUploadState = _LinphoneCoreLogCollectionUploadState;

/// `LinphoneMediaDirection`
#[repr(C)]
pub enum _LinphoneMediaDirection {
    LinphoneMediaDirectionInvalid = -1,
    LinphoneMediaDirectionInactive = 0,
    LinphoneMediaDirectionSendOnly = 1,
    LinphoneMediaDirectionRecvOnly = 2,
    LinphoneMediaDirectionSendRecv = 3,
}
/// `LinphoneMediaDirection`
pub type LinphoneMediaDirection = _LinphoneMediaDirection;

/// `LinphoneMediaResourceMode`
#[repr(C)]
pub enum _LinphoneMediaResourceMode {
    LinphoneExclusiveMediaResources = 0,
    LinphoneSharedMediaResources = 1,
}
/// `LinphoneMediaResourceMode`
pub type LinphoneMediaResourceMode = _LinphoneMediaResourceMode;

/// `LinphoneMediaEncryption`
#[repr(C)]
pub enum _LinphoneMediaEncryption {
    LinphoneMediaEncryptionNone = 0,
    LinphoneMediaEncryptionSRTP = 1,
    LinphoneMediaEncryptionZRTP = 2,
    LinphoneMediaEncryptionDTLS = 3,
}
/// `LinphoneMediaEncryption`
pub type LinphoneMediaEncryption = _LinphoneMediaEncryption;

/// `LinphoneZrtpPeerStatus`
#[repr(C)]
pub enum _LinphoneZrtpPeerStatus {
    LinphoneZrtpPeerStatusUnknown = 0,
    LinphoneZrtpPeerStatusInvalid = 1,
    LinphoneZrtpPeerStatusValid = 2,
}
/// `LinphoneZrtpPeerStatus`
pub type LinphoneZrtpPeerStatus = _LinphoneZrtpPeerStatus;

/// `LinphoneOnlineStatus`
#[repr(C)]
pub enum _LinphoneOnlineStatus {
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
}
/// `LinphoneOnlineStatus`
pub type LinphoneOnlineStatus = _LinphoneOnlineStatus;

/// `LinphonePlayerState`
#[repr(C)]
pub enum LinphonePlayerState {
    LinphonePlayerClosed = 0,
    LinphonePlayerPaused = 1,
    LinphonePlayerPlaying = 2,
}

/// `LinphonePresenceActivityType`
#[repr(C)]
pub enum LinphonePresenceActivityType {
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
}

/// `LinphonePresenceBasicStatus`
#[repr(C)]
pub enum LinphonePresenceBasicStatus {
    LinphonePresenceBasicStatusOpen = 0,
    LinphonePresenceBasicStatusClosed = 1,
}

/// `LinphonePrivacy`
#[repr(C)]
pub enum _LinphonePrivacy {
    LinphonePrivacyNone = 0,
    LinphonePrivacyUser = 1,
    LinphonePrivacyHeader = 2,
    LinphonePrivacySession = 4,
    LinphonePrivacyId = 8,
    LinphonePrivacyCritical = 16,
    LinphonePrivacyDefault = 32768,
}
/// `LinphonePrivacy`
pub type LinphonePrivacy = _LinphonePrivacy;

/// `LinphonePublishState`
#[repr(C)]
pub enum _LinphonePublishState {
    LinphonePublishNone = 0,
    LinphonePublishProgress = 1,
    LinphonePublishOk = 2,
    LinphonePublishError = 3,
    LinphonePublishExpiring = 4,
    LinphonePublishCleared = 5,
}
/// `LinphonePublishState`
pub type LinphonePublishState = _LinphonePublishState;

/// `LinphoneReason`
#[repr(C)]
pub enum _LinphoneReason {
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
}
/// `LinphoneReason`
pub type LinphoneReason = _LinphoneReason;

/// `LinphoneStreamType`
#[repr(C)]
pub enum _LinphoneStreamType {
    LinphoneStreamTypeAudio = 0,
    LinphoneStreamTypeVideo = 1,
    LinphoneStreamTypeText = 2,
    LinphoneStreamTypeUnknown = 3,
}
/// `LinphoneStreamType`
pub type LinphoneStreamType = _LinphoneStreamType;

/// `LinphoneSubscribePolicy`
#[repr(C)]
pub enum _LinphoneSubscribePolicy {
    LinphoneSPWait = 0,
    LinphoneSPDeny = 1,
    LinphoneSPAccept = 2,
}
/// `LinphoneSubscribePolicy`
pub type LinphoneSubscribePolicy = _LinphoneSubscribePolicy;

/// `LinphoneSubscriptionDir`
#[repr(C)]
pub enum _LinphoneSubscriptionDir {
    LinphoneSubscriptionIncoming = 0,
    LinphoneSubscriptionOutgoing = 1,
    LinphoneSubscriptionInvalidDir = 2,
}
/// `LinphoneSubscriptionDir`
pub type LinphoneSubscriptionDir = _LinphoneSubscriptionDir;

/// `LinphoneSubscriptionState`
#[repr(C)]
pub enum _LinphoneSubscriptionState {
    LinphoneSubscriptionNone = 0,
    LinphoneSubscriptionOutgoingProgress = 1,
    LinphoneSubscriptionIncomingReceived = 2,
    LinphoneSubscriptionPending = 3,
    LinphoneSubscriptionActive = 4,
    LinphoneSubscriptionTerminated = 5,
    LinphoneSubscriptionError = 6,
    LinphoneSubscriptionExpiring = 7,
}
/// `LinphoneSubscriptionState`
pub type LinphoneSubscriptionState = _LinphoneSubscriptionState;

/// `LinphoneToneID`
#[repr(C)]
pub enum _LinphoneToneID {
    LinphoneToneUndefined = 0,
    LinphoneToneBusy = 1,
    LinphoneToneCallWaiting = 2,
    LinphoneToneCallOnHold = 3,
    LinphoneToneCallLost = 4,
    LinphoneToneCallEnd = 5,
}
/// `LinphoneToneID`
pub type LinphoneToneID = _LinphoneToneID;

/// `LinphoneTransportType`
#[repr(C)]
pub enum _LinphoneTransportType {
    LinphoneTransportUdp = 0,
    LinphoneTransportTcp = 1,
    LinphoneTransportTls = 2,
    LinphoneTransportDtls = 3,
}
/// `LinphoneTransportType`
pub type LinphoneTransportType = _LinphoneTransportType;

/// `LinphoneTunnelMode`
#[repr(C)]
pub enum _LinphoneTunnelMode {
    LinphoneTunnelModeDisable = 0,
    LinphoneTunnelModeEnable = 1,
    LinphoneTunnelModeAuto = 2,
}
/// `LinphoneTunnelMode`
pub type LinphoneTunnelMode = _LinphoneTunnelMode;

/// `LinphoneUpnpState`
#[repr(C)]
pub enum _LinphoneUpnpState {
    LinphoneUpnpStateIdle = 0,
    LinphoneUpnpStatePending = 1,
    LinphoneUpnpStateAdding = 2,
    LinphoneUpnpStateRemoving = 3,
    LinphoneUpnpStateNotAvailable = 4,
    LinphoneUpnpStateOk = 5,
    LinphoneUpnpStateKo = 6,
    LinphoneUpnpStateBlacklisted = 7,
}
/// `LinphoneUpnpState`
pub type LinphoneUpnpState = _LinphoneUpnpState;

/// `LinphoneVersionUpdateCheckResult`
#[repr(C)]
pub enum _LinphoneVersionUpdateCheckResult {
    LinphoneVersionUpdateCheckUpToDate = 0,
    LinphoneVersionUpdateCheckNewVersionAvailable = 1,
    LinphoneVersionUpdateCheckError = 2,
}
/// `LinphoneVersionUpdateCheckResult`
pub type LinphoneVersionUpdateCheckResult = _LinphoneVersionUpdateCheckResult;

/// `LinphoneWaitingState`
#[repr(C)]
pub enum _LinphoneWaitingState {
    LinphoneWaitingStart = 0,
    LinphoneWaitingProgress = 1,
    LinphoneWaitingFinished = 2,
}
/// `LinphoneWaitingState`
pub type LinphoneWaitingState = _LinphoneWaitingState;

/// `LinphoneXmlRpcArgType`
#[repr(C)]
pub enum _LinphoneXmlRpcArgType {
    LinphoneXmlRpcArgNone = 0,
    LinphoneXmlRpcArgInt = 1,
    LinphoneXmlRpcArgString = 2,
    LinphoneXmlRpcArgStringStruct = 3,
}
/// `LinphoneXmlRpcArgType`
pub type LinphoneXmlRpcArgType = _LinphoneXmlRpcArgType;

/// `LinphoneXmlRpcStatus`
#[repr(C)]
pub enum _LinphoneXmlRpcStatus {
    LinphoneXmlRpcStatusPending = 0,
    LinphoneXmlRpcStatusOk = 1,
    LinphoneXmlRpcStatusFailed = 2,
}
/// `LinphoneXmlRpcStatus`
pub type LinphoneXmlRpcStatus = _LinphoneXmlRpcStatus;

/// `LinphoneMagicSearchSource`
#[repr(C)]
pub enum _LinphoneMagicSearchSource {
    LinphoneMagicSearchSourceNone = 0,
    LinphoneMagicSearchSourceFriends = 1,
    LinphoneMagicSearchSourceCallLogs = 2,
    LinphoneMagicSearchSourceLdapServers = 4,
    LinphoneMagicSearchSourceChatRooms = 8,
    LinphoneMagicSearchSourceRequest = 16,
    LinphoneMagicSearchSourceAll = -1,
}
/// `LinphoneMagicSearchSource`
pub type LinphoneMagicSearchSource = _LinphoneMagicSearchSource;

/// `LinphoneMagicSearchAggregation`
#[repr(C)]
pub enum _LinphoneMagicSearchAggregation {
    LinphoneMagicSearchAggregationNone = 0,
    LinphoneMagicSearchAggregationFriend = 1,
}
/// `LinphoneMagicSearchAggregation`
pub type LinphoneMagicSearchAggregation = _LinphoneMagicSearchAggregation;

/// `LinphoneLdapDebugLevel`
#[repr(C)]
pub enum _LinphoneLdapDebugLevel {
    LinphoneLdapDebugLevelOff = 0,
    LinphoneLdapDebugLevelVerbose = 1,
}
/// `LinphoneLdapDebugLevel`
pub type LinphoneLdapDebugLevel = _LinphoneLdapDebugLevel;

/// `LinphoneLdapAuthMethod`
#[repr(C)]
pub enum _LinphoneLdapAuthMethod {
    LinphoneLdapAuthMethodAnonymous = 0,
    LinphoneLdapAuthMethodSimple = 1,
}
/// `LinphoneLdapAuthMethod`
pub type LinphoneLdapAuthMethod = _LinphoneLdapAuthMethod;

/// `LinphoneLdapCertVerificationMode`
#[repr(C)]
pub enum _LinphoneLdapCertVerificationMode {
    LinphoneLdapCertVerificationDefault = -1,
    LinphoneLdapCertVerificationDisabled = 0,
    LinphoneLdapCertVerificationEnabled = 1,
}
/// `LinphoneLdapCertVerificationMode`
pub type LinphoneLdapCertVerificationMode = _LinphoneLdapCertVerificationMode;

/// `LinphoneLdapCheck`
#[repr(C)]
pub enum _LinphoneLdapCheck {
    LinphoneLdapCheckOk = 0,
    LinphoneLdapCheckServerEmpty = 1,
    LinphoneLdapCheckServerNotUrl = 2,
    LinphoneLdapCheckServerNoScheme = 4,
    LinphoneLdapCheckServerNotLdap = 8,
    LinphoneLdapCheckServerLdaps = 16,
    LinphoneLdapCheckBaseObjectEmpty = 32,
    LinphoneLdapCheckMissingFields = 64,
}
/// `LinphoneLdapCheck`
pub type LinphoneLdapCheck = _LinphoneLdapCheck;

/// `LinphoneLogLevel`
#[repr(C)]
pub enum _LinphoneLogLevel {
    LinphoneLogLevelDebug = 1,
    LinphoneLogLevelTrace = 2,
    LinphoneLogLevelMessage = 4,
    LinphoneLogLevelWarning = 8,
    LinphoneLogLevelError = 16,
    LinphoneLogLevelFatal = 32,
}
/// `LinphoneLogLevel`
pub type LinphoneLogLevel = _LinphoneLogLevel;

/// `LinphoneCallState`
#[repr(C)]
pub enum _LinphoneCallState {
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
}
/// `LinphoneCallState`
pub type LinphoneCallState = _LinphoneCallState;

/// `LinphoneAudioDeviceType`
#[repr(C)]
pub enum _LinphoneAudioDeviceType {
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
}
/// `LinphoneAudioDeviceType`
pub type LinphoneAudioDeviceType = _LinphoneAudioDeviceType;

/// `LinphoneAudioDeviceCapabilities`
#[repr(C)]
pub enum _LinphoneAudioDeviceCapabilities {
    LinphoneAudioDeviceCapabilityRecord = 1,
    LinphoneAudioDeviceCapabilityPlay = 2,
    LinphoneAudioDeviceCapabilityAll = 3,
}
/// `LinphoneAudioDeviceCapabilities`
pub type LinphoneAudioDeviceCapabilities = _LinphoneAudioDeviceCapabilities;

/// `LinphoneChatMessageState`
#[repr(C)]
pub enum _LinphoneChatMessageState {
    LinphoneChatMessageStateIdle = 0,
    LinphoneChatMessageStateInProgress = 1,
    LinphoneChatMessageStateDelivered = 2,
    LinphoneChatMessageStateNotDelivered = 3,
    LinphoneChatMessageStateFileTransferError = 4,
    LinphoneChatMessageStateFileTransferDone = 5,
    LinphoneChatMessageStateDeliveredToUser = 6,
    LinphoneChatMessageStateDisplayed = 7,
    LinphoneChatMessageStateFileTransferInProgress = 8,
}
/// `LinphoneChatMessageState`
pub type LinphoneChatMessageState = _LinphoneChatMessageState;

/// `LinphoneChatMessageDirection`
#[repr(C)]
pub enum _LinphoneChatMessageDirection {
    LinphoneChatMessageDirectionIncoming = 0,
    LinphoneChatMessageDirectionOutgoing = 1,
}
/// `LinphoneChatMessageDirection`
pub type LinphoneChatMessageDirection = _LinphoneChatMessageDirection;

/// `LinphoneChatRoomState`
#[repr(C)]
pub enum _LinphoneChatRoomState {
    LinphoneChatRoomStateNone = 0,
    LinphoneChatRoomStateInstantiated = 1,
    LinphoneChatRoomStateCreationPending = 2,
    LinphoneChatRoomStateCreated = 3,
    LinphoneChatRoomStateCreationFailed = 4,
    LinphoneChatRoomStateTerminationPending = 5,
    LinphoneChatRoomStateTerminated = 6,
    LinphoneChatRoomStateTerminationFailed = 7,
    LinphoneChatRoomStateDeleted = 8,
}
/// `LinphoneChatRoomState`
pub type LinphoneChatRoomState = _LinphoneChatRoomState;

/// `LinphoneChatRoomCapabilities`
#[repr(C)]
pub enum _LinphoneChatRoomCapabilities {
    LinphoneChatRoomCapabilitiesNone = 0,
    LinphoneChatRoomCapabilitiesBasic = 1,
    LinphoneChatRoomCapabilitiesRealTimeText = 2,
    LinphoneChatRoomCapabilitiesConference = 4,
    LinphoneChatRoomCapabilitiesProxy = 8,
    LinphoneChatRoomCapabilitiesMigratable = 16,
    LinphoneChatRoomCapabilitiesOneToOne = 32,
    LinphoneChatRoomCapabilitiesEncrypted = 64,
    LinphoneChatRoomCapabilitiesEphemeral = 128,
}
/// `LinphoneChatRoomCapabilities`
pub type LinphoneChatRoomCapabilities = _LinphoneChatRoomCapabilities;

/// `LinphoneChatRoomBackend`
#[repr(C)]
pub enum _LinphoneChatRoomBackend {
    LinphoneChatRoomBackendBasic = 1,
    LinphoneChatRoomBackendFlexisipChat = 2,
}
/// `LinphoneChatRoomBackend`
pub type LinphoneChatRoomBackend = _LinphoneChatRoomBackend;

/// `LinphoneChatRoomEncryptionBackend`
#[repr(C)]
pub enum _LinphoneChatRoomEncryptionBackend {
    LinphoneChatRoomEncryptionBackendNone = 0,
    LinphoneChatRoomEncryptionBackendLime = 1,
}
/// `LinphoneChatRoomEncryptionBackend`
pub type LinphoneChatRoomEncryptionBackend = _LinphoneChatRoomEncryptionBackend;

/// `LinphoneChatRoomEphemeralMode`
#[repr(C)]
pub enum _LinphoneChatRoomEphemeralMode {
    LinphoneChatRoomEphemeralModeDeviceManaged = 0,
    LinphoneChatRoomEphemeralModeAdminManaged = 1,
}
/// `LinphoneChatRoomEphemeralMode`
pub type LinphoneChatRoomEphemeralMode = _LinphoneChatRoomEphemeralMode;

/// `LinphoneConferenceState`
#[repr(C)]
pub enum _LinphoneConferenceState {
    LinphoneConferenceStateNone = 0,
    LinphoneConferenceStateInstantiated = 1,
    LinphoneConferenceStateCreationPending = 2,
    LinphoneConferenceStateCreated = 3,
    LinphoneConferenceStateCreationFailed = 4,
    LinphoneConferenceStateTerminationPending = 5,
    LinphoneConferenceStateTerminated = 6,
    LinphoneConferenceStateTerminationFailed = 7,
    LinphoneConferenceStateDeleted = 8,
}
/// `LinphoneConferenceState`
pub type LinphoneConferenceState = _LinphoneConferenceState;

/// `LinphoneChatRoomSecurityLevel`
#[repr(C)]
pub enum _LinphoneChatRoomSecurityLevel {
    LinphoneChatRoomSecurityLevelUnsafe = 0,
    LinphoneChatRoomSecurityLevelClearText = 1,
    LinphoneChatRoomSecurityLevelEncrypted = 2,
    LinphoneChatRoomSecurityLevelSafe = 3,
}
/// `LinphoneChatRoomSecurityLevel`
pub type LinphoneChatRoomSecurityLevel = _LinphoneChatRoomSecurityLevel;

/// `LinphoneEventLogType`
#[repr(C)]
pub enum _EventLogType {
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
}
/// `LinphoneEventLogType`
pub type LinphoneEventLogType = _EventLogType;

/// `LinphoneParticipantDeviceState`
#[repr(C)]
pub enum _LinphoneParticipantDeviceState {
    LinphoneParticipantDeviceStateJoining = 0,
    LinphoneParticipantDeviceStatePresent = 1,
    LinphoneParticipantDeviceStateLeaving = 2,
    LinphoneParticipantDeviceStateLeft = 3,
    LinphoneParticipantDeviceStateScheduledForJoining = 4,
    LinphoneParticipantDeviceStateScheduledForLeaving = 5,
}
/// `LinphoneParticipantDeviceState`
pub type LinphoneParticipantDeviceState = _LinphoneParticipantDeviceState;

/// `LinphoneSecurityEventType`
#[repr(C)]
pub enum _SecurityEventType {
    LinphoneSecurityEventTypeNone = 0,
    LinphoneSecurityEventTypeSecurityLevelDowngraded = 1,
    LinphoneSecurityEventTypeParticipantMaxDeviceCountExceeded = 2,
    LinphoneSecurityEventTypeEncryptionIdentityKeyChanged = 3,
    LinphoneSecurityEventTypeManInTheMiddleDetected = 4,
}
/// `LinphoneSecurityEventType`
pub type LinphoneSecurityEventType = _SecurityEventType;
