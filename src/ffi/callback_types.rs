//! The types of the callbacks, under liblinphone's names.
#![allow(non_camel_case_types)]

use std::ffi::{c_char, c_int};

use super::types::*;

/// `LinphoneCoreCbsCallCreatedCb`
pub type LinphoneCoreCbsCallCreatedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, call: *mut LinphoneCall)>;

/// `LinphoneCoreCbsGlobalStateChangedCb`
pub type LinphoneCoreCbsGlobalStateChangedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, state: LinphoneGlobalState, message: *const c_char)>;

/// `LinphoneCoreCbsCallStateChangedCb`
pub type LinphoneCoreCbsCallStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        call: *mut LinphoneCall,
        state: LinphoneCallState,
        message: *const c_char,
    ),
>;

/// `LinphoneCoreCbsCallEncryptionChangedCb`
pub type LinphoneCoreCbsCallEncryptionChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        call: *mut LinphoneCall,
        media_encryption_enabled: bool_t,
        authentication_token: *const c_char,
    ),
>;

/// `LinphoneCoreCbsRegistrationStateChangedCb`
pub type LinphoneCoreCbsRegistrationStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        proxy_config: *mut LinphoneProxyConfig,
        state: LinphoneRegistrationState,
        message: *const c_char,
    ),
>;

/// `LinphoneCoreCbsNotifyPresenceReceivedCb`
pub type LinphoneCoreCbsNotifyPresenceReceivedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, linphone_friend: *mut LinphoneFriend)>;

/// `LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb`
pub type LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        linphone_friend: *mut LinphoneFriend,
        uri_or_tel: *const c_char,
        presence_model: *const LinphonePresenceModel,
    ),
>;

/// `LinphoneCoreCbsNewSubscriptionRequestedCb`
pub type LinphoneCoreCbsNewSubscriptionRequestedCb = Option<
    unsafe extern "C" fn(core: *mut LinphoneCore, linphone_friend: *mut LinphoneFriend, url: *const c_char),
>;

/// `LinphoneCoreCbsAuthenticationRequestedCb`
pub type LinphoneCoreCbsAuthenticationRequestedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        auth_info: *mut LinphoneAuthInfo,
        method: LinphoneAuthMethod,
    ),
>;

/// `LinphoneCoreCbsCallLogUpdatedCb`
pub type LinphoneCoreCbsCallLogUpdatedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, call_log: *mut LinphoneCallLog)>;

/// `LinphoneCoreCbsCallIdUpdatedCb`
pub type LinphoneCoreCbsCallIdUpdatedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        previous_call_id: *const c_char,
        current_call_id: *const c_char,
    ),
>;

/// `LinphoneCoreCbsMessageReceivedCb`
pub type LinphoneCoreCbsMessageReceivedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        chat_room: *mut LinphoneChatRoom,
        message: *mut LinphoneChatMessage,
    ),
>;

/// `LinphoneCoreCbsMessageSentCb`
pub type LinphoneCoreCbsMessageSentCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        chat_room: *mut LinphoneChatRoom,
        message: *mut LinphoneChatMessage,
    ),
>;

/// `LinphoneCoreCbsChatRoomReadCb`
pub type LinphoneCoreCbsChatRoomReadCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, chat_room: *mut LinphoneChatRoom)>;

/// `LinphoneCoreCbsMessageReceivedUnableDecryptCb`
pub type LinphoneCoreCbsMessageReceivedUnableDecryptCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        chat_room: *mut LinphoneChatRoom,
        message: *mut LinphoneChatMessage,
    ),
>;

/// `LinphoneCoreFileTransferRecvCb`
pub type LinphoneCoreFileTransferRecvCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        message: *mut LinphoneChatMessage,
        content: *mut LinphoneContent,
        buffer: *const c_char,
        size: usize,
    ),
>;

/// `LinphoneCoreFileTransferSendCb`
pub type LinphoneCoreFileTransferSendCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        message: *mut LinphoneChatMessage,
        content: *mut LinphoneContent,
        buffer: *mut c_char,
        size: *mut usize,
    ),
>;

/// `LinphoneCoreFileTransferProgressIndicationCb`
pub type LinphoneCoreFileTransferProgressIndicationCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        message: *mut LinphoneChatMessage,
        content: *mut LinphoneContent,
        offset: usize,
        total: usize,
    ),
>;

/// `LinphoneCoreCbsIsComposingReceivedCb`
pub type LinphoneCoreCbsIsComposingReceivedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, chat_room: *mut LinphoneChatRoom)>;

/// `LinphoneCoreCbsDtmfReceivedCb`
pub type LinphoneCoreCbsDtmfReceivedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, call: *mut LinphoneCall, dtmf: c_int)>;

/// `LinphoneCoreCbsReferReceivedCb`
pub type LinphoneCoreCbsReferReceivedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, refer_to: *const c_char)>;

/// `LinphoneCoreCbsBuddyInfoUpdatedCb`
pub type LinphoneCoreCbsBuddyInfoUpdatedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, linphone_friend: *mut LinphoneFriend)>;

/// `LinphoneCoreCbsTransferStateChangedCb`
pub type LinphoneCoreCbsTransferStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        transfered: *mut LinphoneCall,
        call_state: LinphoneCallState,
    ),
>;

/// `LinphoneCoreCbsCallStatsUpdatedCb`
pub type LinphoneCoreCbsCallStatsUpdatedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        call: *mut LinphoneCall,
        call_stats: *const LinphoneCallStats,
    ),
>;

/// `LinphoneCoreCbsInfoReceivedCb`
pub type LinphoneCoreCbsInfoReceivedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        call: *mut LinphoneCall,
        message: *const LinphoneInfoMessage,
    ),
>;

/// `LinphoneCoreCbsConfiguringStatusCb`
pub type LinphoneCoreCbsConfiguringStatusCb = Option<
    unsafe extern "C" fn(core: *mut LinphoneCore, status: LinphoneConfiguringState, message: *const c_char),
>;

/// `LinphoneCoreCbsNetworkReachableCb`
pub type LinphoneCoreCbsNetworkReachableCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, reachable: bool_t)>;

/// `LinphoneCoreCbsAccountAddedCb`
pub type LinphoneCoreCbsAccountAddedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, account: *mut LinphoneAccount)>;

/// `LinphoneCoreCbsAccountRemovedCb`
pub type LinphoneCoreCbsAccountRemovedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, account: *mut LinphoneAccount)>;

/// `LinphoneCoreCbsDefaultAccountChangedCb`
pub type LinphoneCoreCbsDefaultAccountChangedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, account: *mut LinphoneAccount)>;

/// `LinphoneCoreCbsLogCollectionUploadStateChangedCb`
pub type LinphoneCoreCbsLogCollectionUploadStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        state: LinphoneCoreLogCollectionUploadState,
        info: *const c_char,
    ),
>;

/// `LinphoneCoreCbsLogCollectionUploadProgressIndicationCb`
pub type LinphoneCoreCbsLogCollectionUploadProgressIndicationCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, offset: usize, total: usize)>;

/// `LinphoneCoreCbsFriendListCreatedCb`
pub type LinphoneCoreCbsFriendListCreatedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, friend_list: *mut LinphoneFriendList)>;

/// `LinphoneCoreCbsFriendListRemovedCb`
pub type LinphoneCoreCbsFriendListRemovedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, friend_list: *mut LinphoneFriendList)>;

/// `LinphoneCoreCbsVersionUpdateCheckResultReceivedCb`
pub type LinphoneCoreCbsVersionUpdateCheckResultReceivedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        result: LinphoneVersionUpdateCheckResult,
        version: *const c_char,
        url: *const c_char,
    ),
>;

/// `LinphoneCoreCbsConferenceStateChangedCb`
pub type LinphoneCoreCbsConferenceStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        conference: *mut LinphoneConference,
        state: LinphoneConferenceState,
    ),
>;

/// `LinphoneCoreCbsChatRoomStateChangedCb`
pub type LinphoneCoreCbsChatRoomStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        chat_room: *mut LinphoneChatRoom,
        state: LinphoneChatRoomState,
    ),
>;

/// `LinphoneCoreCbsChatRoomSubjectChangedCb`
pub type LinphoneCoreCbsChatRoomSubjectChangedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, chat_room: *mut LinphoneChatRoom)>;

/// `LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb`
pub type LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, chat_room: *mut LinphoneChatRoom)>;

/// `LinphoneCoreCbsImeeUserRegistrationCb`
pub type LinphoneCoreCbsImeeUserRegistrationCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        status: bool_t,
        user_id: *const c_char,
        info: *const c_char,
    ),
>;

/// `LinphoneCoreCbsQrcodeFoundCb`
pub type LinphoneCoreCbsQrcodeFoundCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, result: *const c_char)>;

/// `LinphoneCoreCbsFirstCallStartedCb`
pub type LinphoneCoreCbsFirstCallStartedCb = Option<unsafe extern "C" fn(core: *mut LinphoneCore)>;

/// `LinphoneCoreCbsLastCallEndedCb`
pub type LinphoneCoreCbsLastCallEndedCb = Option<unsafe extern "C" fn(core: *mut LinphoneCore)>;

/// `LinphoneCoreCbsAudioDeviceChangedCb`
pub type LinphoneCoreCbsAudioDeviceChangedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, audio_device: *mut LinphoneAudioDevice)>;

/// `LinphoneCoreCbsAudioDevicesListUpdatedCb`
pub type LinphoneCoreCbsAudioDevicesListUpdatedCb = Option<unsafe extern "C" fn(core: *mut LinphoneCore)>;

/// `LinphoneCoreCbsAccountRegistrationStateChangedCb`
pub type LinphoneCoreCbsAccountRegistrationStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        account: *mut LinphoneAccount,
        state: LinphoneRegistrationState,
        message: *const c_char,
    ),
>;

/// `LinphoneCoreCbsConferenceInfoOnSentCb`
pub type LinphoneCoreCbsConferenceInfoOnSentCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, conference_info: *const LinphoneConferenceInfo)>;

/// `LinphoneCoreCbsConferenceInfoOnParticipantSentCb`
pub type LinphoneCoreCbsConferenceInfoOnParticipantSentCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        conference_info: *const LinphoneConferenceInfo,
        participant: *const LinphoneAddress,
    ),
>;

/// `LinphoneCoreCbsConferenceInfoOnParticipantErrorCb`
pub type LinphoneCoreCbsConferenceInfoOnParticipantErrorCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        conference_info: *const LinphoneConferenceInfo,
        participant: *const LinphoneAddress,
        error: LinphoneConferenceInfoError,
    ),
>;

/// `LinphoneCoreCbsNotifySentCb`
pub type LinphoneCoreCbsNotifySentCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        linphone_event: *mut LinphoneEvent,
        body: *const LinphoneContent,
    ),
>;

/// `LinphoneCoreCbsNotifyReceivedCb`
pub type LinphoneCoreCbsNotifyReceivedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        linphone_event: *mut LinphoneEvent,
        notified_event: *const c_char,
        body: *const LinphoneContent,
    ),
>;

/// `LinphoneCoreCbsSubscribeReceivedCb`
pub type LinphoneCoreCbsSubscribeReceivedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        linphone_event: *mut LinphoneEvent,
        subscribe_event: *const c_char,
        body: *const LinphoneContent,
    ),
>;

/// `LinphoneCoreCbsSubscriptionStateChangedCb`
pub type LinphoneCoreCbsSubscriptionStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        linphone_event: *mut LinphoneEvent,
        state: LinphoneSubscriptionState,
    ),
>;

/// `LinphoneCoreCbsPublishStateChangedCb`
pub type LinphoneCoreCbsPublishStateChangedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        linphone_event: *mut LinphoneEvent,
        state: LinphonePublishState,
    ),
>;

/// `LinphoneCoreCbsEcCalibrationResultCb`
pub type LinphoneCoreCbsEcCalibrationResultCb = Option<
    unsafe extern "C" fn(core: *mut LinphoneCore, status: LinphoneEcCalibratorStatus, delay_ms: c_int),
>;

/// `LinphoneCoreCbsEcCalibrationAudioInitCb`
pub type LinphoneCoreCbsEcCalibrationAudioInitCb = Option<unsafe extern "C" fn(core: *mut LinphoneCore)>;

/// `LinphoneCoreCbsEcCalibrationAudioUninitCb`
pub type LinphoneCoreCbsEcCalibrationAudioUninitCb = Option<unsafe extern "C" fn(core: *mut LinphoneCore)>;

/// `LinphoneCoreCbsChatRoomExhumedCb`
pub type LinphoneCoreCbsChatRoomExhumedCb =
    Option<unsafe extern "C" fn(core: *mut LinphoneCore, chat_room: *mut LinphoneChatRoom)>;

/// `LinphoneCoreTextMessageReceivedCb`
pub type LinphoneCoreTextMessageReceivedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        chat_room: *mut LinphoneChatRoom,
        from: *const LinphoneAddress,
        message: *const c_char,
    ),
>;

/// `LinphoneCoreAuthInfoRequestedCb`
pub type LinphoneCoreAuthInfoRequestedCb = Option<
    unsafe extern "C" fn(
        core: *mut LinphoneCore,
        realm: *const c_char,
        username: *const c_char,
        domain: *const c_char,
    ),
>;

/// Would be called when messages wait for an account. No registration tells of them.
pub type LinphoneAccountCbsMessageWaitingIndicationChangedCb =
    Option<unsafe extern "C" fn(account: *mut LinphoneAccount, mwi: *const LinphoneMessageWaitingIndication)>;

/// `LinphoneAccountCbsRegistrationStateChangedCb`
pub type LinphoneAccountCbsRegistrationStateChangedCb = Option<
    unsafe extern "C" fn(
        account: *mut LinphoneAccount,
        state: LinphoneRegistrationState,
        message: *const c_char,
    ),
>;

/// Another name of `LinphoneCoreCbsGlobalStateChangedCb`.
pub type LinphoneCoreGlobalStateChangedCb = LinphoneCoreCbsGlobalStateChangedCb;

/// Another name of `LinphoneCoreCbsCallStateChangedCb`.
pub type LinphoneCoreCallStateChangedCb = LinphoneCoreCbsCallStateChangedCb;

/// Another name of `LinphoneCoreCbsCallEncryptionChangedCb`.
pub type LinphoneCoreCallEncryptionChangedCb = LinphoneCoreCbsCallEncryptionChangedCb;

/// Another name of `LinphoneCoreCbsRegistrationStateChangedCb`.
pub type LinphoneCoreRegistrationStateChangedCb = LinphoneCoreCbsRegistrationStateChangedCb;

/// Another name of `LinphoneCoreCbsNotifyPresenceReceivedCb`.
pub type LinphoneCoreNotifyPresenceReceivedCb = LinphoneCoreCbsNotifyPresenceReceivedCb;

/// Another name of `LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb`.
pub type LinphoneCoreNotifyPresenceReceivedForUriOrTelCb = LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb;

/// Another name of `LinphoneCoreCbsNewSubscriptionRequestedCb`.
pub type LinphoneCoreNewSubscriptionRequestedCb = LinphoneCoreCbsNewSubscriptionRequestedCb;

/// Another name of `LinphoneCoreCbsAuthenticationRequestedCb`.
pub type LinphoneCoreAuthenticationRequestedCb = LinphoneCoreCbsAuthenticationRequestedCb;

/// Another name of `LinphoneCoreCbsCallLogUpdatedCb`.
pub type LinphoneCoreCallLogUpdatedCb = LinphoneCoreCbsCallLogUpdatedCb;

/// Another name of `LinphoneCoreCbsCallIdUpdatedCb`.
pub type LinphoneCoreCallIdUpdatedCb = LinphoneCoreCbsCallIdUpdatedCb;

/// Another name of `LinphoneCoreCbsMessageReceivedCb`.
pub type LinphoneCoreMessageReceivedCb = LinphoneCoreCbsMessageReceivedCb;

/// Another name of `LinphoneCoreCbsIsComposingReceivedCb`.
pub type LinphoneCoreIsComposingReceivedCb = LinphoneCoreCbsIsComposingReceivedCb;

/// Another name of `LinphoneCoreCbsDtmfReceivedCb`.
pub type LinphoneCoreDtmfReceivedCb = LinphoneCoreCbsDtmfReceivedCb;

/// Another name of `LinphoneCoreCbsReferReceivedCb`.
pub type LinphoneCoreReferReceivedCb = LinphoneCoreCbsReferReceivedCb;

/// Another name of `LinphoneCoreCbsBuddyInfoUpdatedCb`.
pub type LinphoneCoreBuddyInfoUpdatedCb = LinphoneCoreCbsBuddyInfoUpdatedCb;

/// Another name of `LinphoneCoreCbsTransferStateChangedCb`.
pub type LinphoneCoreTransferStateChangedCb = LinphoneCoreCbsTransferStateChangedCb;

/// Another name of `LinphoneCoreCbsCallStatsUpdatedCb`.
pub type LinphoneCoreCallStatsUpdatedCb = LinphoneCoreCbsCallStatsUpdatedCb;

/// Another name of `LinphoneCoreCbsInfoReceivedCb`.
pub type LinphoneCoreInfoReceivedCb = LinphoneCoreCbsInfoReceivedCb;

/// Another name of `LinphoneCoreCbsConfiguringStatusCb`.
pub type LinphoneCoreConfiguringStatusCb = LinphoneCoreCbsConfiguringStatusCb;

/// Another name of `LinphoneCoreCbsNetworkReachableCb`.
pub type LinphoneCoreNetworkReachableCb = LinphoneCoreCbsNetworkReachableCb;

/// Another name of `LinphoneCoreCbsLogCollectionUploadStateChangedCb`.
pub type LinphoneCoreLogCollectionUploadStateChangedCb = LinphoneCoreCbsLogCollectionUploadStateChangedCb;

/// Another name of `LinphoneCoreCbsLogCollectionUploadProgressIndicationCb`.
pub type LinphoneCoreLogCollectionUploadProgressIndicationCb =
    LinphoneCoreCbsLogCollectionUploadProgressIndicationCb;

/// Another name of `LinphoneCoreCbsFriendListCreatedCb`.
pub type LinphoneCoreFriendListCreatedCb = LinphoneCoreCbsFriendListCreatedCb;

/// Another name of `LinphoneCoreCbsFriendListRemovedCb`.
pub type LinphoneCoreFriendListRemovedCb = LinphoneCoreCbsFriendListRemovedCb;

/// Another name of `LinphoneCoreCbsNotifyReceivedCb`.
pub type LinphoneCoreNotifyReceivedCb = LinphoneCoreCbsNotifyReceivedCb;

/// Another name of `LinphoneCoreCbsSubscribeReceivedCb`.
pub type LinphoneCoreSubscribeReceivedCb = LinphoneCoreCbsSubscribeReceivedCb;

/// Another name of `LinphoneCoreCbsSubscriptionStateChangedCb`.
pub type LinphoneCoreSubscriptionStateChangedCb = LinphoneCoreCbsSubscriptionStateChangedCb;

/// Another name of `LinphoneCoreCbsPublishStateChangedCb`.
pub type LinphoneCorePublishStateChangedCb = LinphoneCoreCbsPublishStateChangedCb;
