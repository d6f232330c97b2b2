//! The enumerations of what is no registration: calls, conferences, chats, presence, media. Programs that mention them compile.
#![allow(non_camel_case_types, clippy::enum_variant_names, clippy::upper_case_acronyms)]

/// `LinphoneCallDir`
#[repr(C)]
pub enum _LinphoneCallDir {
    LinphoneCallOutgoing = 0,
    LinphoneCallIncoming = 1,
}
/// `LinphoneCallDir`
pub type LinphoneCallDir = _LinphoneCallDir;

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

/// `LinphoneConferenceInfoError`
#[repr(C)]
pub enum _LinphoneConferenceInfoError {
    LinphoneConferenceInfoChatRoomError = 0,
}
/// `LinphoneConferenceInfoError`
pub type LinphoneConferenceInfoError = _LinphoneConferenceInfoError;

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
