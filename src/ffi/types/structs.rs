//! The structs that programs lay out themselves, with the layout of liblinphone 5.1.65.
#![allow(non_camel_case_types)]

use std::ffi::{c_int, c_void};

use crate::ffi::callback_types::*;

/// Callbacks about a core, as a struct of the program's own. Members that are NULL are not called.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _LinphoneCoreVTable {
    /// See `LinphoneCoreGlobalStateChangedCb`.
    pub global_state_changed: LinphoneCoreGlobalStateChangedCb,
    /// See `LinphoneCoreRegistrationStateChangedCb`.
    pub registration_state_changed: LinphoneCoreRegistrationStateChangedCb,
    /// See `LinphoneCoreCallStateChangedCb`.
    pub call_state_changed: LinphoneCoreCallStateChangedCb,
    /// See `LinphoneCoreNotifyPresenceReceivedCb`.
    pub notify_presence_received: LinphoneCoreNotifyPresenceReceivedCb,
    /// See `LinphoneCoreNotifyPresenceReceivedForUriOrTelCb`.
    pub notify_presence_received_for_uri_or_tel: LinphoneCoreNotifyPresenceReceivedForUriOrTelCb,
    /// See `LinphoneCoreNewSubscriptionRequestedCb`.
    pub new_subscription_requested: LinphoneCoreNewSubscriptionRequestedCb,
    /// See `LinphoneCoreAuthInfoRequestedCb`.
    pub auth_info_requested: LinphoneCoreAuthInfoRequestedCb,
    /// See `LinphoneCoreAuthenticationRequestedCb`.
    pub authentication_requested: LinphoneCoreAuthenticationRequestedCb,
    /// See `LinphoneCoreCallLogUpdatedCb`.
    pub call_log_updated: LinphoneCoreCallLogUpdatedCb,
    /// See `LinphoneCoreCallIdUpdatedCb`.
    pub call_id_updated: LinphoneCoreCallIdUpdatedCb,
    /// See `LinphoneCoreMessageReceivedCb`.
    pub message_received: LinphoneCoreMessageReceivedCb,
    /// See `LinphoneCoreCbsMessageReceivedUnableDecryptCb`.
    pub message_received_unable_decrypt: LinphoneCoreCbsMessageReceivedUnableDecryptCb,
    /// See `LinphoneCoreIsComposingReceivedCb`.
    pub is_composing_received: LinphoneCoreIsComposingReceivedCb,
    /// See `LinphoneCoreDtmfReceivedCb`.
    pub dtmf_received: LinphoneCoreDtmfReceivedCb,
    /// See `LinphoneCoreReferReceivedCb`.
    pub refer_received: LinphoneCoreReferReceivedCb,
    /// See `LinphoneCoreCallEncryptionChangedCb`.
    pub call_encryption_changed: LinphoneCoreCallEncryptionChangedCb,
    /// See `LinphoneCoreTransferStateChangedCb`.
    pub transfer_state_changed: LinphoneCoreTransferStateChangedCb,
    /// See `LinphoneCoreBuddyInfoUpdatedCb`.
    pub buddy_info_updated: LinphoneCoreBuddyInfoUpdatedCb,
    /// See `LinphoneCoreCallStatsUpdatedCb`.
    pub call_stats_updated: LinphoneCoreCallStatsUpdatedCb,
    /// See `LinphoneCoreInfoReceivedCb`.
    pub info_received: LinphoneCoreInfoReceivedCb,
    /// See `LinphoneCoreSubscriptionStateChangedCb`.
    pub subscription_state_changed: LinphoneCoreSubscriptionStateChangedCb,
    /// See `LinphoneCoreCbsNotifySentCb`.
    pub notify_sent: LinphoneCoreCbsNotifySentCb,
    /// See `LinphoneCoreNotifyReceivedCb`.
    pub notify_received: LinphoneCoreNotifyReceivedCb,
    /// See `LinphoneCoreSubscribeReceivedCb`.
    pub subscribe_received: LinphoneCoreSubscribeReceivedCb,
    /// See `LinphoneCorePublishStateChangedCb`.
    pub publish_state_changed: LinphoneCorePublishStateChangedCb,
    /// See `LinphoneCoreConfiguringStatusCb`.
    pub configuring_status: LinphoneCoreConfiguringStatusCb,
    /// See `LinphoneCoreTextMessageReceivedCb`.
    pub text_received: LinphoneCoreTextMessageReceivedCb,
    /// See `LinphoneCoreFileTransferRecvCb`.
    pub file_transfer_recv: LinphoneCoreFileTransferRecvCb,
    /// See `LinphoneCoreFileTransferSendCb`.
    pub file_transfer_send: LinphoneCoreFileTransferSendCb,
    /// See `LinphoneCoreFileTransferProgressIndicationCb`.
    pub file_transfer_progress_indication: LinphoneCoreFileTransferProgressIndicationCb,
    /// See `LinphoneCoreNetworkReachableCb`.
    pub network_reachable: LinphoneCoreNetworkReachableCb,
    /// See `LinphoneCoreLogCollectionUploadStateChangedCb`.
    pub log_collection_upload_state_changed: LinphoneCoreLogCollectionUploadStateChangedCb,
    /// See `LinphoneCoreLogCollectionUploadProgressIndicationCb`.
    pub log_collection_upload_progress_indication: LinphoneCoreLogCollectionUploadProgressIndicationCb,
    /// See `LinphoneCoreFriendListCreatedCb`.
    pub friend_list_created: LinphoneCoreFriendListCreatedCb,
    /// See `LinphoneCoreFriendListRemovedCb`.
    pub friend_list_removed: LinphoneCoreFriendListRemovedCb,
    /// See `LinphoneCoreCbsCallCreatedCb`.
    pub call_created: LinphoneCoreCbsCallCreatedCb,
    /// See `LinphoneCoreCbsVersionUpdateCheckResultReceivedCb`.
    pub version_update_check_result_received: LinphoneCoreCbsVersionUpdateCheckResultReceivedCb,
    /// See `LinphoneCoreCbsConferenceStateChangedCb`.
    pub conference_state_changed: LinphoneCoreCbsConferenceStateChangedCb,
    /// See `LinphoneCoreCbsChatRoomStateChangedCb`.
    pub chat_room_state_changed: LinphoneCoreCbsChatRoomStateChangedCb,
    /// See `LinphoneCoreCbsQrcodeFoundCb`.
    pub qrcode_found: LinphoneCoreCbsQrcodeFoundCb,
    /// See `LinphoneCoreCbsEcCalibrationResultCb`.
    pub ec_calibration_result: LinphoneCoreCbsEcCalibrationResultCb,
    /// See `LinphoneCoreCbsEcCalibrationAudioInitCb`.
    pub ec_calibration_audio_init: LinphoneCoreCbsEcCalibrationAudioInitCb,
    /// See `LinphoneCoreCbsEcCalibrationAudioUninitCb`.
    pub ec_calibration_audio_uninit: LinphoneCoreCbsEcCalibrationAudioUninitCb,
    /// See `LinphoneCoreCbsMessageReceivedCb`.
    pub message_sent: LinphoneCoreCbsMessageReceivedCb,
    /// See `LinphoneCoreCbsChatRoomReadCb`.
    pub chat_room_read: LinphoneCoreCbsChatRoomReadCb,
    /// See `LinphoneCoreCbsChatRoomSubjectChangedCb`.
    pub chat_room_subject_changed: LinphoneCoreCbsChatRoomSubjectChangedCb,
    /// See `LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb`.
    pub chat_room_ephemeral_message_deleted: LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb,
    /// See `LinphoneCoreCbsFirstCallStartedCb`.
    pub first_call_started: LinphoneCoreCbsFirstCallStartedCb,
    /// See `LinphoneCoreCbsLastCallEndedCb`.
    pub last_call_ended: LinphoneCoreCbsLastCallEndedCb,
    /// See `LinphoneCoreCbsAudioDeviceChangedCb`.
    pub audio_device_changed: LinphoneCoreCbsAudioDeviceChangedCb,
    /// See `LinphoneCoreCbsAudioDevicesListUpdatedCb`.
    pub audio_devices_list_updated: LinphoneCoreCbsAudioDevicesListUpdatedCb,
    /// See `LinphoneCoreCbsImeeUserRegistrationCb`.
    pub imee_user_registration: LinphoneCoreCbsImeeUserRegistrationCb,
    /// See `LinphoneCoreCbsChatRoomExhumedCb`.
    pub chat_room_exhumed: LinphoneCoreCbsChatRoomExhumedCb,
    /// See `LinphoneCoreCbsAccountRegistrationStateChangedCb`.
    pub account_registration_state_changed: LinphoneCoreCbsAccountRegistrationStateChangedCb,
    /// See `LinphoneCoreCbsConferenceInfoOnSentCb`.
    pub conference_info_on_sent: LinphoneCoreCbsConferenceInfoOnSentCb,
    /// See `LinphoneCoreCbsConferenceInfoOnParticipantSentCb`.
    pub conference_info_on_participant_sent: LinphoneCoreCbsConferenceInfoOnParticipantSentCb,
    /// See `LinphoneCoreCbsConferenceInfoOnParticipantErrorCb`.
    pub conference_info_on_participant_error: LinphoneCoreCbsConferenceInfoOnParticipantErrorCb,
    /// Whatever the program likes.
    pub user_data: *mut c_void,
}
/// Callbacks about a core, as a struct of the program's own.
pub type LinphoneCoreVTable = _LinphoneCoreVTable;

/// Ports to listen on: above 0 a fixed one, 0 none, -1 one of the system's choice, -2 no listening socket.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _LinphoneSipTransports {
    /// UDP
    pub udp_port: c_int,
    /// TCP
    pub tcp_port: c_int,
    /// DTLS
    pub dtls_port: c_int,
    /// TLS
    pub tls_port: c_int,
}
/// Ports to listen on.
pub type LinphoneSipTransports = _LinphoneSipTransports;
/// Ports to listen on, under the oldest name.
pub type LCSipTransports = _LinphoneSipTransports;

/// A node of a doubly linked list; programs walk `next` and `data`.
#[repr(C)]
pub struct _bctbx_list {
    /// The node after this one, or NULL.
    pub next: *mut _bctbx_list,
    /// The node before this one, or NULL.
    pub prev: *mut _bctbx_list,
    /// What it holds.
    pub data: *mut c_void,
}
/// A node of a doubly linked list.
pub type bctbx_list_t = _bctbx_list;
