//! The types of the callbacks of what is no registration: of calls, chats, friends, conferences. Programs that mention them compile.
#![allow(non_camel_case_types)]

use std::ffi::{c_char, c_int, c_void};

use super::types::*;

/// `LinphoneEventCbsNotifyResponseCb`
pub type LinphoneEventCbsNotifyResponseCb =
    Option<unsafe extern "C" fn(linphone_event: *const LinphoneEvent)>;

/// `LinphoneFriendListCbsContactCreatedCb`
pub type LinphoneFriendListCbsContactCreatedCb =
    Option<unsafe extern "C" fn(friend_list: *mut LinphoneFriendList, linphone_friend: *mut LinphoneFriend)>;

/// `LinphoneFriendListCbsContactDeletedCb`
pub type LinphoneFriendListCbsContactDeletedCb =
    Option<unsafe extern "C" fn(friend_list: *mut LinphoneFriendList, linphone_friend: *mut LinphoneFriend)>;

/// `LinphoneFriendListCbsContactUpdatedCb`
pub type LinphoneFriendListCbsContactUpdatedCb = Option<
    unsafe extern "C" fn(
        friend_list: *mut LinphoneFriendList,
        new_friend: *mut LinphoneFriend,
        old_friend: *mut LinphoneFriend,
    ),
>;

/// `LinphoneFriendListCbsSyncStateChangedCb`
pub type LinphoneFriendListCbsSyncStateChangedCb = Option<
    unsafe extern "C" fn(
        friend_list: *mut LinphoneFriendList,
        status: LinphoneFriendListSyncStatus,
        message: *const c_char,
    ),
>;

/// `LinphoneFriendListCbsPresenceReceivedCb`
pub type LinphoneFriendListCbsPresenceReceivedCb =
    Option<unsafe extern "C" fn(friend_list: *mut LinphoneFriendList, friends: *const bctbx_list_t)>;

/// `LinphoneImEncryptionEngineCbsIncomingMessageCb`
pub type LinphoneImEncryptionEngineCbsIncomingMessageCb = Option<
    unsafe extern "C" fn(
        engine: *mut LinphoneImEncryptionEngine,
        chat_room: *mut LinphoneChatRoom,
        message: *mut LinphoneChatMessage,
    ) -> c_int,
>;

/// `LinphoneImEncryptionEngineCbsOutgoingMessageCb`
pub type LinphoneImEncryptionEngineCbsOutgoingMessageCb = Option<
    unsafe extern "C" fn(
        engine: *mut LinphoneImEncryptionEngine,
        chat_room: *mut LinphoneChatRoom,
        message: *mut LinphoneChatMessage,
    ) -> c_int,
>;

/// `LinphoneImEncryptionEngineCbsIsEncryptionEnabledForFileTransferCb`
pub type LinphoneImEncryptionEngineCbsIsEncryptionEnabledForFileTransferCb = Option<
    unsafe extern "C" fn(engine: *mut LinphoneImEncryptionEngine, chat_room: *mut LinphoneChatRoom) -> bool_t,
>;

/// `LinphoneImEncryptionEngineCbsGenerateFileTransferKeyCb`
pub type LinphoneImEncryptionEngineCbsGenerateFileTransferKeyCb = Option<
    unsafe extern "C" fn(
        engine: *mut LinphoneImEncryptionEngine,
        chat_room: *mut LinphoneChatRoom,
        message: *mut LinphoneChatMessage,
    ),
>;

/// `LinphoneImEncryptionEngineCbsDownloadingFileCb`
pub type LinphoneImEncryptionEngineCbsDownloadingFileCb = Option<
    unsafe extern "C" fn(
        engine: *mut LinphoneImEncryptionEngine,
        message: *mut LinphoneChatMessage,
        offset: usize,
        buffer: *const u8,
        size: usize,
        decrypted_buffer: *mut u8,
    ) -> c_int,
>;

/// `LinphoneImEncryptionEngineCbsUploadingFileCb`
pub type LinphoneImEncryptionEngineCbsUploadingFileCb = Option<
    unsafe extern "C" fn(
        engine: *mut LinphoneImEncryptionEngine,
        message: *mut LinphoneChatMessage,
        offset: usize,
        buffer: *const u8,
        size: *mut usize,
        encrypted_buffer: *mut u8,
    ) -> c_int,
>;

/// `LinphoneXmlRpcRequestCbsResponseCb`
pub type LinphoneXmlRpcRequestCbsResponseCb =
    Option<unsafe extern "C" fn(request: *mut LinphoneXmlRpcRequest)>;

/// `LinphonePlayerCbsEofReachedCb`
pub type LinphonePlayerCbsEofReachedCb = Option<unsafe extern "C" fn(player: *mut LinphonePlayer)>;

/// `LinphoneCallCbsDtmfReceivedCb`
pub type LinphoneCallCbsDtmfReceivedCb = Option<unsafe extern "C" fn(call: *mut LinphoneCall, dtmf: c_int)>;

/// `LinphoneCallCbsEncryptionChangedCb`
pub type LinphoneCallCbsEncryptionChangedCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, on: bool_t, authentication_token: *const c_char)>;

/// `LinphoneCallCbsInfoMessageReceivedCb`
pub type LinphoneCallCbsInfoMessageReceivedCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, message: *const LinphoneInfoMessage)>;

/// `LinphoneCallCbsStateChangedCb`
pub type LinphoneCallCbsStateChangedCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, state: LinphoneCallState, message: *const c_char)>;

/// `LinphoneCallCbsStatsUpdatedCb`
pub type LinphoneCallCbsStatsUpdatedCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, stats: *const LinphoneCallStats)>;

/// `LinphoneCallCbsTransferStateChangedCb`
pub type LinphoneCallCbsTransferStateChangedCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, state: LinphoneCallState)>;

/// `LinphoneCallCbsAckProcessingCb`
pub type LinphoneCallCbsAckProcessingCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, ack: *mut LinphoneHeaders, is_received: bool_t)>;

/// `LinphoneCallCbsTmmbrReceivedCb`
pub type LinphoneCallCbsTmmbrReceivedCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, stream_index: c_int, tmmbr: c_int)>;

/// `LinphoneCallCbsSnapshotTakenCb`
pub type LinphoneCallCbsSnapshotTakenCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, file_path: *const c_char)>;

/// `LinphoneCallCbsNextVideoFrameDecodedCb`
pub type LinphoneCallCbsNextVideoFrameDecodedCb = Option<unsafe extern "C" fn(call: *mut LinphoneCall)>;

/// `LinphoneCallCbsCameraNotWorkingCb`
pub type LinphoneCallCbsCameraNotWorkingCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, camera_name: *const c_char)>;

/// `LinphoneCallCbsAudioDeviceChangedCb`
pub type LinphoneCallCbsAudioDeviceChangedCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, audio_device: *mut LinphoneAudioDevice)>;

/// `LinphoneCallCbsRemoteRecordingCb`
pub type LinphoneCallCbsRemoteRecordingCb =
    Option<unsafe extern "C" fn(call: *mut LinphoneCall, recording: bool_t)>;

/// `LinphoneChatMessageCbsMsgStateChangedCb`
pub type LinphoneChatMessageCbsMsgStateChangedCb =
    Option<unsafe extern "C" fn(message: *mut LinphoneChatMessage, state: LinphoneChatMessageState)>;

/// `LinphoneChatMessageCbsParticipantImdnStateChangedCb`
pub type LinphoneChatMessageCbsParticipantImdnStateChangedCb = Option<
    unsafe extern "C" fn(message: *mut LinphoneChatMessage, state: *const LinphoneParticipantImdnState),
>;

/// `LinphoneChatMessageCbsFileTransferRecvCb`
pub type LinphoneChatMessageCbsFileTransferRecvCb = Option<
    unsafe extern "C" fn(
        message: *mut LinphoneChatMessage,
        content: *mut LinphoneContent,
        buffer: *const LinphoneBuffer,
    ),
>;

/// `LinphoneChatMessageCbsFileTransferSendCb`
pub type LinphoneChatMessageCbsFileTransferSendCb = Option<
    unsafe extern "C" fn(
        message: *mut LinphoneChatMessage,
        content: *mut LinphoneContent,
        offset: usize,
        size: usize,
    ) -> *mut LinphoneBuffer,
>;

/// `LinphoneChatMessageCbsFileTransferSendChunkCb`
pub type LinphoneChatMessageCbsFileTransferSendChunkCb = Option<
    unsafe extern "C" fn(
        message: *mut LinphoneChatMessage,
        content: *mut LinphoneContent,
        offset: usize,
        size: usize,
        buffer: *mut LinphoneBuffer,
    ),
>;

/// `LinphoneChatMessageCbsFileTransferProgressIndicationCb`
pub type LinphoneChatMessageCbsFileTransferProgressIndicationCb = Option<
    unsafe extern "C" fn(
        message: *mut LinphoneChatMessage,
        content: *mut LinphoneContent,
        offset: usize,
        total: usize,
    ),
>;

/// `LinphoneChatMessageCbsEphemeralMessageTimerStartedCb`
pub type LinphoneChatMessageCbsEphemeralMessageTimerStartedCb =
    Option<unsafe extern "C" fn(message: *mut LinphoneChatMessage)>;

/// `LinphoneChatMessageCbsEphemeralMessageDeletedCb`
pub type LinphoneChatMessageCbsEphemeralMessageDeletedCb =
    Option<unsafe extern "C" fn(message: *mut LinphoneChatMessage)>;

/// `LinphoneChatRoomCbsIsComposingReceivedCb`
pub type LinphoneChatRoomCbsIsComposingReceivedCb = Option<
    unsafe extern "C" fn(
        chat_room: *mut LinphoneChatRoom,
        remote_address: *const LinphoneAddress,
        is_composing: bool_t,
    ),
>;

/// `LinphoneChatRoomCbsMessageReceivedCb`
pub type LinphoneChatRoomCbsMessageReceivedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, message: *mut LinphoneChatMessage)>;

/// `LinphoneChatRoomCbsNewEventCb`
pub type LinphoneChatRoomCbsNewEventCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsChatMessageReceivedCb`
pub type LinphoneChatRoomCbsChatMessageReceivedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsChatMessageSendingCb`
pub type LinphoneChatRoomCbsChatMessageSendingCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsChatMessageSentCb`
pub type LinphoneChatRoomCbsChatMessageSentCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsParticipantAddedCb`
pub type LinphoneChatRoomCbsParticipantAddedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsParticipantRemovedCb`
pub type LinphoneChatRoomCbsParticipantRemovedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsParticipantAdminStatusChangedCb`
pub type LinphoneChatRoomCbsParticipantAdminStatusChangedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsStateChangedCb`
pub type LinphoneChatRoomCbsStateChangedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, new_state: LinphoneChatRoomState)>;

/// `LinphoneChatRoomCbsSecurityEventCb`
pub type LinphoneChatRoomCbsSecurityEventCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsSubjectChangedCb`
pub type LinphoneChatRoomCbsSubjectChangedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsUndecryptableMessageReceivedCb`
pub type LinphoneChatRoomCbsUndecryptableMessageReceivedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, message: *mut LinphoneChatMessage)>;

/// `LinphoneChatRoomCbsParticipantDeviceAddedCb`
pub type LinphoneChatRoomCbsParticipantDeviceAddedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsParticipantDeviceRemovedCb`
pub type LinphoneChatRoomCbsParticipantDeviceRemovedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsConferenceJoinedCb`
pub type LinphoneChatRoomCbsConferenceJoinedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsConferenceLeftCb`
pub type LinphoneChatRoomCbsConferenceLeftCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsEphemeralEventCb`
pub type LinphoneChatRoomCbsEphemeralEventCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsEphemeralMessageTimerStartedCb`
pub type LinphoneChatRoomCbsEphemeralMessageTimerStartedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsEphemeralMessageDeletedCb`
pub type LinphoneChatRoomCbsEphemeralMessageDeletedCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, event_log: *const LinphoneEventLog)>;

/// `LinphoneChatRoomCbsConferenceAddressGenerationCb`
pub type LinphoneChatRoomCbsConferenceAddressGenerationCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom)>;

/// `LinphoneChatRoomCbsParticipantRegistrationSubscriptionRequestedCb`
pub type LinphoneChatRoomCbsParticipantRegistrationSubscriptionRequestedCb = Option<
    unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, participant_address: *const LinphoneAddress),
>;

/// `LinphoneChatRoomCbsParticipantRegistrationUnsubscriptionRequestedCb`
pub type LinphoneChatRoomCbsParticipantRegistrationUnsubscriptionRequestedCb = Option<
    unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, participant_address: *const LinphoneAddress),
>;

/// `LinphoneChatRoomCbsShouldChatMessageBeStoredCb`
pub type LinphoneChatRoomCbsShouldChatMessageBeStoredCb =
    Option<unsafe extern "C" fn(chat_room: *mut LinphoneChatRoom, message: *mut LinphoneChatMessage)>;

/// `LinphoneChatRoomCbsChatMessageParticipantImdnStateChangedCb`
pub type LinphoneChatRoomCbsChatMessageParticipantImdnStateChangedCb = Option<
    unsafe extern "C" fn(
        chat_room: *mut LinphoneChatRoom,
        message: *mut LinphoneChatMessage,
        state: *const LinphoneParticipantImdnState,
    ),
>;

/// `LinphoneMagicSearchCbsSearchResultsReceivedCb`
pub type LinphoneMagicSearchCbsSearchResultsReceivedCb =
    Option<unsafe extern "C" fn(magic_search: *mut LinphoneMagicSearch)>;

/// `LinphoneMagicSearchCbsLdapHaveMoreResultsCb`
pub type LinphoneMagicSearchCbsLdapHaveMoreResultsCb =
    Option<unsafe extern "C" fn(magic_search: *mut LinphoneMagicSearch, ldap: *mut LinphoneLdap)>;

/// `LinphoneChatMessageStateChangedCb`
pub type LinphoneChatMessageStateChangedCb = Option<
    unsafe extern "C" fn(
        message: *mut LinphoneChatMessage,
        state: LinphoneChatMessageState,
        user_data: *mut c_void,
    ),
>;

/// `LinphoneConferenceCbsParticipantAddedCb`
pub type LinphoneConferenceCbsParticipantAddedCb = Option<
    unsafe extern "C" fn(conference: *mut LinphoneConference, participant: *const LinphoneParticipant),
>;

/// `LinphoneConferenceCbsParticipantRemovedCb`
pub type LinphoneConferenceCbsParticipantRemovedCb = Option<
    unsafe extern "C" fn(conference: *mut LinphoneConference, participant: *const LinphoneParticipant),
>;

/// `LinphoneConferenceCbsParticipantAdminStatusChangedCb`
pub type LinphoneConferenceCbsParticipantAdminStatusChangedCb = Option<
    unsafe extern "C" fn(conference: *mut LinphoneConference, participant: *const LinphoneParticipant),
>;

/// `LinphoneConferenceCbsStateChangedCb`
pub type LinphoneConferenceCbsStateChangedCb =
    Option<unsafe extern "C" fn(conference: *mut LinphoneConference, new_state: LinphoneConferenceState)>;

/// `LinphoneConferenceCbsSubjectChangedCb`
pub type LinphoneConferenceCbsSubjectChangedCb =
    Option<unsafe extern "C" fn(conference: *mut LinphoneConference, subject: *const c_char)>;

/// `LinphoneConferenceCbsAudioDeviceChangedCb`
pub type LinphoneConferenceCbsAudioDeviceChangedCb = Option<
    unsafe extern "C" fn(conference: *mut LinphoneConference, audio_device: *const LinphoneAudioDevice),
>;

/// `LinphoneConferenceCbsParticipantDeviceAddedCb`
pub type LinphoneConferenceCbsParticipantDeviceAddedCb = Option<
    unsafe extern "C" fn(
        conference: *mut LinphoneConference,
        participant_device: *const LinphoneParticipantDevice,
    ),
>;

/// `LinphoneConferenceCbsParticipantDeviceRemovedCb`
pub type LinphoneConferenceCbsParticipantDeviceRemovedCb = Option<
    unsafe extern "C" fn(
        conference: *mut LinphoneConference,
        participant_device: *const LinphoneParticipantDevice,
    ),
>;

/// `LinphoneParticipantDeviceCbsIsSpeakingChangedCb`
pub type LinphoneParticipantDeviceCbsIsSpeakingChangedCb =
    Option<unsafe extern "C" fn(participant_device: *mut LinphoneParticipantDevice, is_speaking: bool_t)>;
