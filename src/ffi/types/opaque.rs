//! The opaque types of the C API. A pointer to one of them is a handle (see `handle.rs`), never an address.
//!
//! Those of calls, chat and presence have no objects here; they exist so that programs which mention them compile.
#![allow(non_camel_case_types)]

/// A proxy config: an account as programs of liblinphone 3 and 4 know it.
pub struct _LinphoneProxyConfig {
    _opaque: [u8; 0],
}
/// A proxy config: an account as programs of liblinphone 3 and 4 know it.
pub type LinphoneProxyConfig = _LinphoneProxyConfig;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneAccountCreator {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneAccountCreator = _LinphoneAccountCreator;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneAccountCreatorService {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneAccountCreatorService = _LinphoneAccountCreatorService;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneAccountCreatorCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneAccountCreatorCbs = _LinphoneAccountCreatorCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneCallStats {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneCallStats = _LinphoneCallStats;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneFriend {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneFriend = _LinphoneFriend;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneFriendList {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneFriendList = _LinphoneFriendList;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneFriendListCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneFriendListCbs = _LinphoneFriendListCbs;

/// A configuration file in memory.
pub struct _LpConfig {
    _opaque: [u8; 0],
}
/// A configuration file in memory.
pub type LinphoneConfig = _LpConfig;

/// A core: one set of accounts and everything around it.
pub struct _LinphoneCore {
    _opaque: [u8; 0],
}
/// A core: one set of accounts and everything around it.
pub type LinphoneCore = _LinphoneCore;

/// The maker of objects; there is one in a process.
pub struct _LinphoneFactory {
    _opaque: [u8; 0],
}
/// The maker of objects; there is one in a process.
pub type LinphoneFactory = _LinphoneFactory;

/// Callbacks about a core.
pub struct _LinphoneCoreCbs {
    _opaque: [u8; 0],
}
/// Callbacks about a core.
pub type LinphoneCoreCbs = _LinphoneCoreCbs;

/// Ports to listen on.
pub struct _LinphoneTransports {
    _opaque: [u8; 0],
}
/// Ports to listen on.
pub type LinphoneTransports = _LinphoneTransports;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneVideoActivationPolicy {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneVideoActivationPolicy = _LinphoneVideoActivationPolicy;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneVideoDefinition {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneVideoDefinition = _LinphoneVideoDefinition;

/// Bytes.
pub struct _LinphoneBuffer {
    _opaque: [u8; 0],
}
/// Bytes.
pub type LinphoneBuffer = _LinphoneBuffer;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneContactProvider {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneContactProvider = _LinphoneContactProvider;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneContactSearch {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneContactSearch = _LinphoneContactSearch;

/// Named values.
pub struct belle_sip_dict {
    _opaque: [u8; 0],
}
/// Named values.
pub type LinphoneDictionary = belle_sip_dict;

/// Why something failed.
pub struct _LinphoneErrorInfo {
    _opaque: [u8; 0],
}
/// Why something failed.
pub type LinphoneErrorInfo = _LinphoneErrorInfo;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneEvent {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneEvent = _LinphoneEvent;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneEventCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneEventCbs = _LinphoneEventCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneImEncryptionEngine {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneImEncryptionEngine = _LinphoneImEncryptionEngine;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneImEncryptionEngineCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneImEncryptionEngineCbs = _LinphoneImEncryptionEngineCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneImNotifPolicy {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneImNotifPolicy = _LinphoneImNotifPolicy;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneInfoMessage {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneInfoMessage = _LinphoneInfoMessage;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneLDAPContactProvider {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneLDAPContactProvider = _LinphoneLDAPContactProvider;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneLDAPContactSearch {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneLDAPContactSearch = _LinphoneLDAPContactSearch;

/// NAT traversal settings.
pub struct _LinphoneNatPolicy {
    _opaque: [u8; 0],
}
/// NAT traversal settings.
pub type LinphoneNatPolicy = _LinphoneNatPolicy;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePlayer {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePlayer = _LinphonePlayer;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePlayerCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePlayerCbs = _LinphonePlayerCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePresenceActivity {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePresenceActivity = _LinphonePresenceActivity;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePresenceModel {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePresenceModel = _LinphonePresenceModel;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePresenceNote {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePresenceNote = _LinphonePresenceNote;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePresencePerson {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePresencePerson = _LinphonePresencePerson;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePresenceService {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePresenceService = _LinphonePresenceService;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneRingtonePlayer {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneRingtonePlayer = _LinphoneRingtonePlayer;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneSoundDaemon {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneSoundDaemon = _LinphoneSoundDaemon;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneTunnel {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneTunnel = _LinphoneTunnel;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneTunnelConfig {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneTunnelConfig = _LinphoneTunnelConfig;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneVcard {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneVcard = _LinphoneVcard;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneXmlRpcRequest {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneXmlRpcRequest = _LinphoneXmlRpcRequest;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneXmlRpcRequestCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneXmlRpcRequestCbs = _LinphoneXmlRpcRequestCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneXmlRpcSession {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneXmlRpcSession = _LinphoneXmlRpcSession;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePayloadType {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePayloadType = _LinphonePayloadType;

/// Two numbers, a range.
pub struct _LinphoneRange {
    _opaque: [u8; 0],
}
/// Two numbers, a range.
pub type LinphoneRange = _LinphoneRange;

/// Headers of a message.
pub struct _LinphoneHeaders {
    _opaque: [u8; 0],
}
/// Headers of a message.
pub type LinphoneHeaders = _LinphoneHeaders;

/// A user's name and secret.
pub struct _LinphoneAuthInfo {
    _opaque: [u8; 0],
}
/// A user's name and secret.
pub type LinphoneAuthInfo = _LinphoneAuthInfo;

/// An account: the same object as its proxy config, as programs of liblinphone 5 know it.
pub struct _LinphoneAccount {
    _opaque: [u8; 0],
}
/// An account: the same object as its proxy config, as programs of liblinphone 5 know it.
pub type LinphoneAccount = _LinphoneAccount;

/// The settings of an account.
pub struct _LinphoneAccountParams {
    _opaque: [u8; 0],
}
/// The settings of an account.
pub type LinphoneAccountParams = _LinphoneAccountParams;

/// Callbacks about one account.
pub struct _LinphoneAccountCbs {
    _opaque: [u8; 0],
}
/// Callbacks about one account.
pub type LinphoneAccountCbs = _LinphoneAccountCbs;

/// A SIP address with display name and parameters.
pub struct _LinphoneAddress {
    _opaque: [u8; 0],
}
/// A SIP address with display name and parameters.
pub type LinphoneAddress = _LinphoneAddress;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneConference {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneConference = _LinphoneConference;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneConferenceParams {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneConferenceParams = _LinphoneConferenceParams;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneConferenceCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneConferenceCbs = _LinphoneConferenceCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneConferenceInfo {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneConferenceInfo = _LinphoneConferenceInfo;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneParticipant {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneParticipant = _LinphoneParticipant;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneParticipantDevice {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneParticipantDevice = _LinphoneParticipantDevice;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneParticipantDeviceCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneParticipantDeviceCbs = _LinphoneParticipantDeviceCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneParticipantImdnState {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneParticipantImdnState = _LinphoneParticipantImdnState;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneParticipantDeviceIdentity {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneParticipantDeviceIdentity = _LinphoneParticipantDeviceIdentity;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneCall {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneCall = _LinphoneCall;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneCallCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneCallCbs = _LinphoneCallCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneCallParams {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneCallParams = _LinphoneCallParams;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneRecorder {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneRecorder = _LinphoneRecorder;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneRecorderParams {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneRecorderParams = _LinphoneRecorderParams;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneCallLog {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneCallLog = _LinphoneCallLog;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneAudioDevice {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneAudioDevice = _LinphoneAudioDevice;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneChatMessage {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneChatMessage = _LinphoneChatMessage;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneChatMessageCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneChatMessageCbs = _LinphoneChatMessageCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneChatRoom {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneChatRoom = _LinphoneChatRoom;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneChatRoomParams {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneChatRoomParams = _LinphoneChatRoomParams;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneChatRoomCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneChatRoomCbs = _LinphoneChatRoomCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneEventLog {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneEventLog = _LinphoneEventLog;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneLdap {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneLdap = _LinphoneLdap;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneLdapParams {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneLdapParams = _LinphoneLdapParams;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneContent {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneContent = _LinphoneContent;

/// How a country's phone numbers are made.
pub struct _LinphoneDialPlan {
    _opaque: [u8; 0],
}
/// How a country's phone numbers are made.
pub type LinphoneDialPlan = _LinphoneDialPlan;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphonePushNotificationMessage {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphonePushNotificationMessage = _LinphonePushNotificationMessage;

/// Push notification settings.
pub struct _LinphonePushNotificationConfig {
    _opaque: [u8; 0],
}
/// Push notification settings.
pub type LinphonePushNotificationConfig = _LinphonePushNotificationConfig;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneMagicSearch {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneMagicSearch = _LinphoneMagicSearch;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneMagicSearchCbs {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneMagicSearchCbs = _LinphoneMagicSearchCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneSearchResult {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneSearchResult = _LinphoneSearchResult;

/// Which digest challenges are answered.
pub struct _LinphoneDigestAuthenticationPolicy {
    _opaque: [u8; 0],
}
/// Which digest challenges are answered.
pub type LinphoneDigestAuthenticationPolicy = _LinphoneDigestAuthenticationPolicy;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneFriendPhoneNumber {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneFriendPhoneNumber = _LinphoneFriendPhoneNumber;

/// The log of the process.
pub struct _LinphoneLoggingService {
    _opaque: [u8; 0],
}
/// The log of the process.
pub type LinphoneLoggingService = _LinphoneLoggingService;

/// Callbacks about the log.
pub struct _LinphoneLoggingServiceCbs {
    _opaque: [u8; 0],
}
/// Callbacks about the log.
pub type LinphoneLoggingServiceCbs = _LinphoneLoggingServiceCbs;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneRtpTransportFactories {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneRtpTransportFactories = _LinphoneRtpTransportFactories;

/// A token in place of a password (RFC 8898).
pub struct _LinphoneBearerToken {
    _opaque: [u8; 0],
}
/// A token in place of a password (RFC 8898).
pub type LinphoneBearerToken = _LinphoneBearerToken;

/// No registration needs one; programs that mention the type compile.
pub struct _SipSetup {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type SipSetup = _SipSetup;

/// No registration needs one; programs that mention the type compile.
pub struct _SipSetupContext {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type SipSetupContext = _SipSetupContext;

/// No registration needs one; programs that mention the type compile.
pub struct _LsdPlayer {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LsdPlayer = _LsdPlayer;

/// No registration needs one; programs that mention the type compile.
pub struct _LinphoneMessageWaitingIndication {
    _opaque: [u8; 0],
}
/// No registration needs one; programs that mention the type compile.
pub type LinphoneMessageWaitingIndication = _LinphoneMessageWaitingIndication;
