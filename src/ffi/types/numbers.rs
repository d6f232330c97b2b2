//! Enumerations as they cross the boundary: plain integers, which are checked where they are used; and names that C's own
//! headers declare.
//!
//! Not a source of headers: there the parameters carry the names of the enumerations themselves.

#![allow(non_camel_case_types)]

use std::ffi::{c_char, c_int, c_uint, c_void};

/// A value of the C enumeration `LinphoneAccountCreatorPhoneNumberStatus`, unchecked.
pub type LinphoneAccountCreatorPhoneNumberStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorBackend`, unchecked.
pub type LinphoneAccountCreatorBackend = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorUsernameStatus`, unchecked.
pub type LinphoneAccountCreatorUsernameStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorEmailStatus`, unchecked.
pub type LinphoneAccountCreatorEmailStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorPasswordStatus`, unchecked.
pub type LinphoneAccountCreatorPasswordStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorLanguageStatus`, unchecked.
pub type LinphoneAccountCreatorLanguageStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorAlgoStatus`, unchecked.
pub type LinphoneAccountCreatorAlgoStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorActivationCodeStatus`, unchecked.
pub type LinphoneAccountCreatorActivationCodeStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorDomainStatus`, unchecked.
pub type LinphoneAccountCreatorDomainStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorTransportStatus`, unchecked.
pub type LinphoneAccountCreatorTransportStatus = c_int;

/// A value of the C enumeration `LinphoneAccountCreatorStatus`, unchecked.
pub type LinphoneAccountCreatorStatus = c_int;

/// A value of the C enumeration `LinphoneCallDir`, unchecked.
pub type LinphoneCallDir = c_int;

/// A value of the C enumeration `LinphoneSupportLevel`, unchecked.
pub type LinphoneSupportLevel = c_int;

/// A value of the C enumeration `LinphoneCallStatus`, unchecked.
pub type LinphoneCallStatus = c_int;

/// A value of the C enumeration `LinphoneRecorderFileFormat`, unchecked.
pub type LinphoneRecorderFileFormat = c_int;

/// A value of the C enumeration `LinphoneRecorderState`, unchecked.
pub type LinphoneRecorderState = c_int;

/// A value of the C enumeration `LinphoneFriendCapability`, unchecked.
pub type LinphoneFriendCapability = c_int;

/// A value of the C enumeration `LinphoneFriendListType`, unchecked.
pub type LinphoneFriendListType = c_int;

/// A value of the C enumeration `LinphoneFriendListStatus`, unchecked.
pub type LinphoneFriendListStatus = c_int;

/// A value of the C enumeration `LinphoneFriendListSyncStatus`, unchecked.
pub type LinphoneFriendListSyncStatus = c_int;

/// A value of the C enumeration `LinphoneConfiguringState`, unchecked.
pub type LinphoneConfiguringState = c_int;

/// A value of the C enumeration `LinphoneGlobalState`, unchecked.
pub type LinphoneGlobalState = c_int;

/// A value of the C enumeration `LinphoneRegistrationState`, unchecked.
pub type LinphoneRegistrationState = c_int;

/// A value of the C enumeration `LinphoneConferenceInfoError`, unchecked.
pub type LinphoneConferenceInfoError = c_int;

/// A value of the C enumeration `LinphoneAddressFamily`, unchecked.
pub type LinphoneAddressFamily = c_int;

/// A value of the C enumeration `LinphoneAuthMethod`, unchecked.
pub type LinphoneAuthMethod = c_int;

/// A value of the C enumeration `LinphoneAVPFMode`, unchecked.
pub type LinphoneAVPFMode = c_int;

/// A value of the C enumeration `LinphoneConsolidatedPresence`, unchecked.
pub type LinphoneConsolidatedPresence = c_int;

/// A value of the C enumeration `LinphoneEcCalibratorStatus`, unchecked.
pub type LinphoneEcCalibratorStatus = c_int;

/// A value of the C enumeration `LinphoneFirewallPolicy`, unchecked.
pub type LinphoneFirewallPolicy = c_int;

/// A value of the C enumeration `LinphoneIceState`, unchecked.
pub type LinphoneIceState = c_int;

/// A value of the C enumeration `LinphoneLimeState`, unchecked.
pub type LinphoneLimeState = c_int;

/// A value of the C enumeration `LinphoneSessionExpiresRefresher`, unchecked.
pub type LinphoneSessionExpiresRefresher = c_int;

/// A value of the C enumeration `LinphoneLogCollectionState`, unchecked.
pub type LinphoneLogCollectionState = c_int;

/// A value of the C enumeration `LinphoneCoreLogCollectionUploadState`, unchecked.
pub type LinphoneCoreLogCollectionUploadState = c_int;

/// A value of the C enumeration `LinphoneMediaDirection`, unchecked.
pub type LinphoneMediaDirection = c_int;

/// A value of the C enumeration `LinphoneMediaResourceMode`, unchecked.
pub type LinphoneMediaResourceMode = c_int;

/// A value of the C enumeration `LinphoneMediaEncryption`, unchecked.
pub type LinphoneMediaEncryption = c_int;

/// A value of the C enumeration `LinphoneZrtpPeerStatus`, unchecked.
pub type LinphoneZrtpPeerStatus = c_int;

/// A value of the C enumeration `LinphoneOnlineStatus`, unchecked.
pub type LinphoneOnlineStatus = c_int;

/// A value of the C enumeration `LinphonePlayerState`, unchecked.
pub type LinphonePlayerState = c_int;

/// A value of the C enumeration `LinphonePresenceActivityType`, unchecked.
pub type LinphonePresenceActivityType = c_int;

/// A value of the C enumeration `LinphonePresenceBasicStatus`, unchecked.
pub type LinphonePresenceBasicStatus = c_int;

/// A value of the C enumeration `LinphonePrivacy`, unchecked.
pub type LinphonePrivacy = c_int;

/// A value of the C enumeration `LinphonePublishState`, unchecked.
pub type LinphonePublishState = c_int;

/// A value of the C enumeration `LinphoneReason`, unchecked.
pub type LinphoneReason = c_int;

/// A value of the C enumeration `LinphoneStreamType`, unchecked.
pub type LinphoneStreamType = c_int;

/// A value of the C enumeration `LinphoneSubscribePolicy`, unchecked.
pub type LinphoneSubscribePolicy = c_int;

/// A value of the C enumeration `LinphoneSubscriptionDir`, unchecked.
pub type LinphoneSubscriptionDir = c_int;

/// A value of the C enumeration `LinphoneSubscriptionState`, unchecked.
pub type LinphoneSubscriptionState = c_int;

/// A value of the C enumeration `LinphoneToneID`, unchecked.
pub type LinphoneToneID = c_int;

/// A value of the C enumeration `LinphoneTransportType`, unchecked.
pub type LinphoneTransportType = c_int;

/// A value of the C enumeration `LinphoneTunnelMode`, unchecked.
pub type LinphoneTunnelMode = c_int;

/// A value of the C enumeration `LinphoneUpnpState`, unchecked.
pub type LinphoneUpnpState = c_int;

/// A value of the C enumeration `LinphoneVersionUpdateCheckResult`, unchecked.
pub type LinphoneVersionUpdateCheckResult = c_int;

/// A value of the C enumeration `LinphoneWaitingState`, unchecked.
pub type LinphoneWaitingState = c_int;

/// A value of the C enumeration `LinphoneXmlRpcArgType`, unchecked.
pub type LinphoneXmlRpcArgType = c_int;

/// A value of the C enumeration `LinphoneXmlRpcStatus`, unchecked.
pub type LinphoneXmlRpcStatus = c_int;

/// A value of the C enumeration `LinphoneMagicSearchSource`, unchecked.
pub type LinphoneMagicSearchSource = c_int;

/// A value of the C enumeration `LinphoneMagicSearchAggregation`, unchecked.
pub type LinphoneMagicSearchAggregation = c_int;

/// A value of the C enumeration `LinphoneLdapDebugLevel`, unchecked.
pub type LinphoneLdapDebugLevel = c_int;

/// A value of the C enumeration `LinphoneLdapAuthMethod`, unchecked.
pub type LinphoneLdapAuthMethod = c_int;

/// A value of the C enumeration `LinphoneLdapCertVerificationMode`, unchecked.
pub type LinphoneLdapCertVerificationMode = c_int;

/// A value of the C enumeration `LinphoneLdapCheck`, unchecked.
pub type LinphoneLdapCheck = c_int;

/// A value of the C enumeration `LinphoneLogLevel`, unchecked.
pub type LinphoneLogLevel = c_int;

/// A value of the C enumeration `LinphoneCallState`, unchecked.
pub type LinphoneCallState = c_int;

/// A value of the C enumeration `LinphoneAudioDeviceType`, unchecked.
pub type LinphoneAudioDeviceType = c_int;

/// A value of the C enumeration `LinphoneAudioDeviceCapabilities`, unchecked.
pub type LinphoneAudioDeviceCapabilities = c_int;

/// A value of the C enumeration `LinphoneChatMessageState`, unchecked.
pub type LinphoneChatMessageState = c_int;

/// A value of the C enumeration `LinphoneChatMessageDirection`, unchecked.
pub type LinphoneChatMessageDirection = c_int;

/// A value of the C enumeration `LinphoneChatRoomState`, unchecked.
pub type LinphoneChatRoomState = c_int;

/// A value of the C enumeration `LinphoneChatRoomCapabilities`, unchecked.
pub type LinphoneChatRoomCapabilities = c_int;

/// A value of the C enumeration `LinphoneChatRoomBackend`, unchecked.
pub type LinphoneChatRoomBackend = c_int;

/// A value of the C enumeration `LinphoneChatRoomEncryptionBackend`, unchecked.
pub type LinphoneChatRoomEncryptionBackend = c_int;

/// A value of the C enumeration `LinphoneChatRoomEphemeralMode`, unchecked.
pub type LinphoneChatRoomEphemeralMode = c_int;

/// A value of the C enumeration `LinphoneConferenceState`, unchecked.
pub type LinphoneConferenceState = c_int;

/// A value of the C enumeration `LinphoneChatRoomSecurityLevel`, unchecked.
pub type LinphoneChatRoomSecurityLevel = c_int;

/// A value of the C enumeration `LinphoneEventLogType`, unchecked.
pub type LinphoneEventLogType = c_int;

/// A value of the C enumeration `LinphoneParticipantDeviceState`, unchecked.
pub type LinphoneParticipantDeviceState = c_int;

/// A value of the C enumeration `LinphoneSecurityEventType`, unchecked.
pub type LinphoneSecurityEventType = c_int;

/// `LinphonePrivacyMask`: bits.
pub type LinphonePrivacyMask = c_uint;

/// `LinphoneAccountCreatorPhoneNumberStatusMask`: bits.
pub type LinphoneAccountCreatorPhoneNumberStatusMask = c_uint;

/// 0 for success, -1 for failure.
pub type LinphoneStatus = c_int;

/// False when its low byte is zero: C programs pass any int.
pub type bool_t = u8;

/// A stream of C's standard library.
pub type FILE = libc::FILE;

/// What C passes for a list of arguments: on all platforms with 64 bits, an address.
pub type va_list = *mut c_void;

/// A value of the C enumeration `OrtpLogLevel`, unchecked.
pub type OrtpLogLevel = c_int;

/// Gets the lines of the log.
pub type OrtpLogFunc = Option<
    unsafe extern "C" fn(
        domain: *const c_char,
        level: OrtpLogLevel,
        format: *const c_char,
        arguments: va_list,
    ),
>;

/// Seconds since 1970.
pub type time_t = libc::time_t;
