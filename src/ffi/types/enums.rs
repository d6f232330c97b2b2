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

/// `LinphoneSupportLevel`
#[repr(C)]
pub enum _LinphoneSupportLevel {
    LinphoneSupportLevelNoSupport = 0,
    LinphoneSupportLevelOptional = 1,
    LinphoneSupportLevelMandatory = 2,
}
/// `LinphoneSupportLevel`
pub type LinphoneSupportLevel = _LinphoneSupportLevel;

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
