//! Of liblinphone, and not of regline: chat and messages. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_int, c_long, c_void};

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "chat and messages";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_add_callbacks() { refuse!(Family, nothing, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_add_content() { refuse!(Family, nothing, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_add_custom_header() { refuse!(Family, nothing, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_add_file_content() { refuse!(Family, nothing, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_add_text_content() { refuse!(Family, nothing, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_add_utf8_text_content() { refuse!(Family, nothing, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cancel_file_transfer() { refuse!(Family, nothing, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_ephemeral_message_deleted() -> *mut c_void { refuse!(Family, null, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_ephemeral_message_timer_started() -> *mut c_void { refuse!(Family, null, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_file_transfer_progress_indication() -> *mut c_void { refuse!(Family, null, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_file_transfer_recv() -> *mut c_void { refuse!(Family, null, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_file_transfer_send() -> *mut c_void { refuse!(Family, null, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_file_transfer_send_chunk() -> *mut c_void { refuse!(Family, null, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_msg_state_changed() -> *mut c_void { refuse!(Family, null, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_participant_imdn_state_changed() -> *mut c_void { refuse!(Family, null, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_new() -> *mut c_void { refuse!(Family, null, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_ref() -> *mut c_void { refuse!(Family, null, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_ephemeral_message_deleted() { refuse!(Family, nothing, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_ephemeral_message_timer_started() { refuse!(Family, nothing, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_file_transfer_progress_indication() { refuse!(Family, nothing, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_file_transfer_recv() { refuse!(Family, nothing, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_file_transfer_send() { refuse!(Family, nothing, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_file_transfer_send_chunk() { refuse!(Family, nothing, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_msg_state_changed() { refuse!(Family, nothing, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_participant_imdn_state_changed() { refuse!(Family, nothing, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_set_user_data() { refuse!(Family, nothing, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_cbs_unref() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_download_content() -> u8 { refuse!(Family, no, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_download_file() -> u8 { refuse!(Family, no, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_appdata() -> *mut c_void { refuse!(Family, null, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_call_id() -> *mut c_void { refuse!(Family, null, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_callbacks() -> *mut c_void { refuse!(Family, null, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_chat_room() -> *mut c_void { refuse!(Family, null, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_content_type() -> *mut c_void { refuse!(Family, null, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_contents() -> *mut c_void { refuse!(Family, null, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_core() -> *mut c_void { refuse!(Family, null, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_custom_header() -> *mut c_void { refuse!(Family, null, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_ephemeral_expire_time() -> c_long { refuse!(Family, long_zero, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_ephemeral_lifetime() -> c_long { refuse!(Family, long_zero, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_error_info() -> *mut c_void { refuse!(Family, null, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_external_body_url() -> *mut c_void { refuse!(Family, null, 43) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_file_transfer_filepath() -> *mut c_void { refuse!(Family, null, 44) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_file_transfer_information() -> *mut c_void { refuse!(Family, null, 45) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_forward_info() -> *mut c_void { refuse!(Family, null, 46) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_from_address() -> *mut c_void { refuse!(Family, null, 47) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_local_address() -> *mut c_void { refuse!(Family, null, 48) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_message_id() -> *mut c_void { refuse!(Family, null, 49) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_participants_by_imdn_state() -> *mut c_void { refuse!(Family, null, 50) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_peer_address() -> *mut c_void { refuse!(Family, null, 51) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_reason() -> c_int { refuse!(Family, zero, 52) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_reply_message() -> *mut c_void { refuse!(Family, null, 53) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_reply_message_id() -> *mut c_void { refuse!(Family, null, 54) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_reply_message_sender_address() -> *mut c_void { refuse!(Family, null, 55) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_state() -> c_int { refuse!(Family, zero, 56) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_text() -> *mut c_void { refuse!(Family, null, 57) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_text_content() -> *mut c_void { refuse!(Family, null, 58) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_time() -> c_long { refuse!(Family, long_zero, 59) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_to_address() -> *mut c_void { refuse!(Family, null, 60) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_to_be_stored() -> u8 { refuse!(Family, no, 61) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_user_data() -> *mut c_void { refuse!(Family, null, 62) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_get_utf8_text() -> *mut c_void { refuse!(Family, null, 63) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_has_text_content() -> u8 { refuse!(Family, no, 64) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_ephemeral() -> u8 { refuse!(Family, no, 65) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_file_transfer() -> u8 { refuse!(Family, no, 66) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_file_transfer_in_progress() -> u8 { refuse!(Family, no, 67) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_forward() -> u8 { refuse!(Family, no, 68) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_outgoing() -> u8 { refuse!(Family, no, 69) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_read() -> u8 { refuse!(Family, no, 70) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_reply() -> u8 { refuse!(Family, no, 71) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_secured() -> u8 { refuse!(Family, no, 72) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_is_text() -> u8 { refuse!(Family, no, 73) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_put_char() -> c_int { refuse!(Family, failure, 74) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_ref() -> *mut c_void { refuse!(Family, null, 75) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_remove_callbacks() { refuse!(Family, nothing, 76) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_remove_content() { refuse!(Family, nothing, 77) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_remove_custom_header() { refuse!(Family, nothing, 78) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_resend() { refuse!(Family, nothing, 79) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_resend_2() { refuse!(Family, nothing, 80) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_send() { refuse!(Family, nothing, 81) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_appdata() { refuse!(Family, nothing, 82) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_content_type() { refuse!(Family, nothing, 83) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_current_callbacks() { refuse!(Family, nothing, 84) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_external_body_url() { refuse!(Family, nothing, 85) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_file_transfer_filepath() { refuse!(Family, nothing, 86) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_text() -> c_int { refuse!(Family, failure, 87) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_to_be_stored() { refuse!(Family, nothing, 88) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_user_data() { refuse!(Family, nothing, 89) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_set_utf8_text() -> c_int { refuse!(Family, failure, 90) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_start_file_download() { refuse!(Family, nothing, 91) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_state_to_string() -> *mut c_void { refuse!(Family, null, 92) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_store() -> c_int { refuse!(Family, zero, 93) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_message_unref() { refuse!(Family, nothing, 94) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_add_callbacks() { refuse!(Family, nothing, 95) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_add_participant() { refuse!(Family, nothing, 96) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_add_participants() -> u8 { refuse!(Family, no, 97) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_allow_cpim() { refuse!(Family, nothing, 98) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_allow_multipart() { refuse!(Family, nothing, 99) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_can_handle_participants() -> u8 { refuse!(Family, no, 100) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_chat_message_participant_imdn_state_changed() -> *mut c_void { refuse!(Family, null, 101) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_chat_message_received() -> *mut c_void { refuse!(Family, null, 102) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_chat_message_sending() -> *mut c_void { refuse!(Family, null, 103) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_chat_message_sent() -> *mut c_void { refuse!(Family, null, 104) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_chat_message_should_be_stored() -> *mut c_void { refuse!(Family, null, 105) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_conference_address_generation() -> *mut c_void { refuse!(Family, null, 106) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_conference_joined() -> *mut c_void { refuse!(Family, null, 107) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_conference_left() -> *mut c_void { refuse!(Family, null, 108) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_ephemeral_event() -> *mut c_void { refuse!(Family, null, 109) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_ephemeral_message_deleted() -> *mut c_void { refuse!(Family, null, 110) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_ephemeral_message_timer_started() -> *mut c_void { refuse!(Family, null, 111) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_is_composing_received() -> *mut c_void { refuse!(Family, null, 112) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_message_received() -> *mut c_void { refuse!(Family, null, 113) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_new_event() -> *mut c_void { refuse!(Family, null, 114) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_participant_added() -> *mut c_void { refuse!(Family, null, 115) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_participant_admin_status_changed() -> *mut c_void { refuse!(Family, null, 116) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_participant_registration_subscription_requested() -> *mut c_void { refuse!(Family, null, 117) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_participant_registration_unsubscription_requested() -> *mut c_void { refuse!(Family, null, 118) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_participant_removed() -> *mut c_void { refuse!(Family, null, 119) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_security_event() -> *mut c_void { refuse!(Family, null, 120) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_state_changed() -> *mut c_void { refuse!(Family, null, 121) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_subject_changed() -> *mut c_void { refuse!(Family, null, 122) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_undecryptable_message_received() -> *mut c_void { refuse!(Family, null, 123) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 124) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_ref() -> *mut c_void { refuse!(Family, null, 125) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_chat_message_participant_imdn_state_changed() { refuse!(Family, nothing, 126) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_chat_message_received() { refuse!(Family, nothing, 127) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_chat_message_sending() { refuse!(Family, nothing, 128) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_chat_message_sent() { refuse!(Family, nothing, 129) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_chat_message_should_be_stored() { refuse!(Family, nothing, 130) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_conference_address_generation() { refuse!(Family, nothing, 131) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_conference_joined() { refuse!(Family, nothing, 132) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_conference_left() { refuse!(Family, nothing, 133) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_ephemeral_event() { refuse!(Family, nothing, 134) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_ephemeral_message_deleted() { refuse!(Family, nothing, 135) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_ephemeral_message_timer_started() { refuse!(Family, nothing, 136) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_is_composing_received() { refuse!(Family, nothing, 137) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_message_received() { refuse!(Family, nothing, 138) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_new_event() { refuse!(Family, nothing, 139) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_participant_added() { refuse!(Family, nothing, 140) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_participant_admin_status_changed() { refuse!(Family, nothing, 141) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_participant_registration_subscription_requested() { refuse!(Family, nothing, 142) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_participant_registration_unsubscription_requested() { refuse!(Family, nothing, 143) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_participant_removed() { refuse!(Family, nothing, 144) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_security_event() { refuse!(Family, nothing, 145) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_state_changed() { refuse!(Family, nothing, 146) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_subject_changed() { refuse!(Family, nothing, 147) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_undecryptable_message_received() { refuse!(Family, nothing, 148) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_user_data() { refuse!(Family, nothing, 149) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_unref() { refuse!(Family, nothing, 150) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_compose() { refuse!(Family, nothing, 151) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_empty_message() -> *mut c_void { refuse!(Family, null, 152) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_file_transfer_message() -> *mut c_void { refuse!(Family, null, 153) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_forward_message() -> *mut c_void { refuse!(Family, null, 154) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_message() -> *mut c_void { refuse!(Family, null, 155) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_message_2() -> *mut c_void { refuse!(Family, null, 156) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_message_from_utf8() -> *mut c_void { refuse!(Family, null, 157) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_reply_message() -> *mut c_void { refuse!(Family, null, 158) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_create_voice_recording_message() -> *mut c_void { refuse!(Family, null, 159) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_delete_history() { refuse!(Family, nothing, 160) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_delete_message() { refuse!(Family, nothing, 161) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_enable_ephemeral() { refuse!(Family, nothing, 162) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_ephemeral_enabled() -> u8 { refuse!(Family, no, 163) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_ephemeral_supported_by_all_participants() -> u8 { refuse!(Family, no, 164) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_find_message() -> *mut c_void { refuse!(Family, null, 165) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_find_participant() -> *mut c_void { refuse!(Family, null, 166) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_call() -> *mut c_void { refuse!(Family, null, 167) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 168) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_capabilities() -> c_int { refuse!(Family, zero, 169) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_char() -> c_int { refuse!(Family, zero, 170) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_composing_addresses() -> *mut c_void { refuse!(Family, null, 171) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_conference_address() -> *mut c_void { refuse!(Family, null, 172) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_core() -> *mut c_void { refuse!(Family, null, 173) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_creation_time() -> c_long { refuse!(Family, long_zero, 174) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 175) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_current_params() -> *mut c_void { refuse!(Family, null, 176) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_ephemeral_lifetime() -> c_long { refuse!(Family, long_zero, 177) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_ephemeral_mode() -> c_int { refuse!(Family, zero, 178) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history() -> *mut c_void { refuse!(Family, null, 179) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history_events() -> *mut c_void { refuse!(Family, null, 180) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history_events_size() -> c_int { refuse!(Family, zero, 181) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history_message_events() -> *mut c_void { refuse!(Family, null, 182) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history_range() -> *mut c_void { refuse!(Family, null, 183) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history_range_events() -> *mut c_void { refuse!(Family, null, 184) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history_range_message_events() -> *mut c_void { refuse!(Family, null, 185) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_history_size() -> c_int { refuse!(Family, zero, 186) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_last_message_in_history() -> *mut c_void { refuse!(Family, null, 187) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_last_update_time() -> c_long { refuse!(Family, long_zero, 188) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_lc() -> *mut c_void { refuse!(Family, null, 189) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_local_address() -> *mut c_void { refuse!(Family, null, 190) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_me() -> *mut c_void { refuse!(Family, null, 191) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_nb_participants() -> c_int { refuse!(Family, zero, 192) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_participants() -> *mut c_void { refuse!(Family, null, 193) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_peer_address() -> *mut c_void { refuse!(Family, null, 194) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_security_level() -> c_int { refuse!(Family, zero, 195) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_state() -> c_int { refuse!(Family, zero, 196) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_subject() -> *mut c_void { refuse!(Family, null, 197) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_unread_history() -> *mut c_void { refuse!(Family, null, 198) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_unread_messages_count() -> c_int { refuse!(Family, zero, 199) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_get_user_data() -> *mut c_void { refuse!(Family, null, 200) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_has_been_left() -> u8 { refuse!(Family, no, 201) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_has_capability() -> u8 { refuse!(Family, no, 202) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_is_empty() -> u8 { refuse!(Family, no, 203) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_is_read_only() -> u8 { refuse!(Family, no, 204) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_is_remote_composing() -> u8 { refuse!(Family, no, 205) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_leave() { refuse!(Family, nothing, 206) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_lime_available() -> u8 { refuse!(Family, no, 207) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_mark_as_read() { refuse!(Family, nothing, 208) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_clone() -> *mut c_void { refuse!(Family, null, 209) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_enable_encryption() { refuse!(Family, nothing, 210) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_enable_group() { refuse!(Family, nothing, 211) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_enable_rtt() { refuse!(Family, nothing, 212) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_encryption_enabled() -> u8 { refuse!(Family, no, 213) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_get_backend() -> c_int { refuse!(Family, zero, 214) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_get_encryption_backend() -> c_int { refuse!(Family, zero, 215) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_get_ephemeral_lifetime() -> c_long { refuse!(Family, long_zero, 216) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_get_ephemeral_mode() -> c_int { refuse!(Family, zero, 217) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_get_subject() -> *mut c_void { refuse!(Family, null, 218) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_group_enabled() -> u8 { refuse!(Family, no, 219) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_is_valid() -> u8 { refuse!(Family, no, 220) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_new() -> *mut c_void { refuse!(Family, null, 221) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_new_and_init() -> *mut c_void { refuse!(Family, null, 222) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_ref() -> *mut c_void { refuse!(Family, null, 223) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_rtt_enabled() -> u8 { refuse!(Family, no, 224) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_set_backend() { refuse!(Family, nothing, 225) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_set_encryption_backend() { refuse!(Family, nothing, 226) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_set_ephemeral_lifetime() { refuse!(Family, nothing, 227) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_set_ephemeral_mode() { refuse!(Family, nothing, 228) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_set_subject() { refuse!(Family, nothing, 229) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_params_unref() { refuse!(Family, nothing, 230) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_receive_chat_message() { refuse!(Family, nothing, 231) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_ref() -> *mut c_void { refuse!(Family, null, 232) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_remove_callbacks() { refuse!(Family, nothing, 233) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_remove_participant() { refuse!(Family, nothing, 234) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_remove_participants() { refuse!(Family, nothing, 235) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_send_chat_message() { refuse!(Family, nothing, 236) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_send_chat_message_2() { refuse!(Family, nothing, 237) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_send_message() { refuse!(Family, nothing, 238) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_conference_address() { refuse!(Family, nothing, 239) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_current_callbacks() { refuse!(Family, nothing, 240) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_ephemeral_lifetime() { refuse!(Family, nothing, 241) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_ephemeral_mode() { refuse!(Family, nothing, 242) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_participant_admin_status() { refuse!(Family, nothing, 243) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_subject() { refuse!(Family, nothing, 244) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_user_data() { refuse!(Family, nothing, 245) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_state_to_string() -> *mut c_void { refuse!(Family, null, 246) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_unref() { refuse!(Family, nothing, 247) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_add_content_type_parameter() { refuse!(Family, nothing, 248) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_find_part_by_header() -> *mut c_void { refuse!(Family, null, 249) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_buffer() -> *mut c_void { refuse!(Family, null, 250) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_custom_header() -> *mut c_void { refuse!(Family, null, 251) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_encoding() -> *mut c_void { refuse!(Family, null, 252) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_file_duration() -> c_int { refuse!(Family, zero, 253) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_file_path() -> *mut c_void { refuse!(Family, null, 254) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_file_size() -> c_long { refuse!(Family, long_zero, 255) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_key() -> *mut c_void { refuse!(Family, null, 256) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_key_size() -> c_long { refuse!(Family, long_zero, 257) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_name() -> *mut c_void { refuse!(Family, null, 258) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_part() -> *mut c_void { refuse!(Family, null, 259) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_parts() -> *mut c_void { refuse!(Family, null, 260) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_plain_file_path() -> *mut c_void { refuse!(Family, null, 261) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_size() -> c_long { refuse!(Family, long_zero, 262) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_string_buffer() -> *mut c_void { refuse!(Family, null, 263) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_subtype() -> *mut c_void { refuse!(Family, null, 264) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_type() -> *mut c_void { refuse!(Family, null, 265) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_user_data() -> *mut c_void { refuse!(Family, null, 266) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_get_utf8_text() -> *mut c_void { refuse!(Family, null, 267) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_is_file() -> u8 { refuse!(Family, no, 268) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_is_file_encrypted() -> u8 { refuse!(Family, no, 269) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_is_file_transfer() -> u8 { refuse!(Family, no, 270) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_is_icalendar() -> u8 { refuse!(Family, no, 271) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_is_multipart() -> u8 { refuse!(Family, no, 272) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_is_text() -> u8 { refuse!(Family, no, 273) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_is_voice_recording() -> u8 { refuse!(Family, no, 274) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_ref() -> *mut c_void { refuse!(Family, null, 275) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_buffer() { refuse!(Family, nothing, 276) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_encoding() { refuse!(Family, nothing, 277) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_file_path() { refuse!(Family, nothing, 278) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_key() { refuse!(Family, nothing, 279) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_name() { refuse!(Family, nothing, 280) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_size() { refuse!(Family, nothing, 281) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_string_buffer() { refuse!(Family, nothing, 282) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_subtype() { refuse!(Family, nothing, 283) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_type() { refuse!(Family, nothing, 284) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_user_data() { refuse!(Family, nothing, 285) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_set_utf8_text() { refuse!(Family, nothing, 286) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_content_unref() { refuse!(Family, nothing, 287) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_add_content_type_support() { refuse!(Family, nothing, 288) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_auto_download_icalendars_enabled() -> u8 { refuse!(Family, no, 289) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_auto_download_voice_recordings_enabled() -> u8 { refuse!(Family, no, 290) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_chat_room_ephemeral_message_deleted() -> *mut c_void { refuse!(Family, null, 291) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_chat_room_exhumed() -> *mut c_void { refuse!(Family, null, 292) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_chat_room_read() -> *mut c_void { refuse!(Family, null, 293) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_chat_room_state_changed() -> *mut c_void { refuse!(Family, null, 294) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_chat_room_subject_changed() -> *mut c_void { refuse!(Family, null, 295) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_imee_user_registration() -> *mut c_void { refuse!(Family, null, 296) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_is_composing_received() -> *mut c_void { refuse!(Family, null, 297) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_message_received() -> *mut c_void { refuse!(Family, null, 298) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_message_received_unable_decrypt() -> *mut c_void { refuse!(Family, null, 299) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_message_sent() -> *mut c_void { refuse!(Family, null, 300) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_chat_room_ephemeral_message_deleted() { refuse!(Family, nothing, 301) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_chat_room_exhumed() { refuse!(Family, nothing, 302) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_chat_room_read() { refuse!(Family, nothing, 303) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_chat_room_state_changed() { refuse!(Family, nothing, 304) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_chat_room_subject_changed() { refuse!(Family, nothing, 305) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_imee_user_registration() { refuse!(Family, nothing, 306) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_is_composing_received() { refuse!(Family, nothing, 307) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_message_received() { refuse!(Family, nothing, 308) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_message_received_unable_decrypt() { refuse!(Family, nothing, 309) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_message_sent() { refuse!(Family, nothing, 310) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_chat_room_get_default_ephemeral_mode() -> c_int { refuse!(Family, zero, 311) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_chat_room_set_default_ephemeral_mode() { refuse!(Family, nothing, 312) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_content_encoding_supported() -> u8 { refuse!(Family, no, 313) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_chat_room() -> *mut c_void { refuse!(Family, null, 314) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_chat_room_2() -> *mut c_void { refuse!(Family, null, 315) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_chat_room_3() -> *mut c_void { refuse!(Family, null, 316) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_chat_room_4() -> *mut c_void { refuse!(Family, null, 317) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_chat_room_5() -> *mut c_void { refuse!(Family, null, 318) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_chat_room_6() -> *mut c_void { refuse!(Family, null, 319) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_client_group_chat_room() -> *mut c_void { refuse!(Family, null, 320) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_client_group_chat_room_2() -> *mut c_void { refuse!(Family, null, 321) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_content() -> *mut c_void { refuse!(Family, null, 322) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_default_chat_room_params() -> *mut c_void { refuse!(Family, null, 323) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_delete_chat_room() { refuse!(Family, nothing, 324) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_disable_chat() { refuse!(Family, nothing, 325) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_auto_download_icalendars() { refuse!(Family, nothing, 326) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_auto_download_voice_recordings() { refuse!(Family, nothing, 327) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_chat() { refuse!(Family, nothing, 328) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_lime() { refuse!(Family, nothing, 329) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_lime_x3dh() { refuse!(Family, nothing, 330) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_sender_name_hidden_in_forward_message() { refuse!(Family, nothing, 331) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_chat_room() -> *mut c_void { refuse!(Family, null, 332) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_one_to_one_chat_room() -> *mut c_void { refuse!(Family, null, 333) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_one_to_one_chat_room_2() -> *mut c_void { refuse!(Family, null, 334) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_chat_database_path() -> *mut c_void { refuse!(Family, null, 335) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_chat_room() -> *mut c_void { refuse!(Family, null, 336) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_chat_room_2() -> *mut c_void { refuse!(Family, null, 337) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_chat_room_from_uri() -> *mut c_void { refuse!(Family, null, 338) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_chat_rooms() -> *mut c_void { refuse!(Family, null, 339) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_default_ephemeral_lifetime() -> c_long { refuse!(Family, long_zero, 340) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_file_transfer_server() -> *mut c_void { refuse!(Family, null, 341) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_im_encryption_engine() -> *mut c_void { refuse!(Family, null, 342) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_im_notif_policy() -> *mut c_void { refuse!(Family, null, 343) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_lime_x3dh_server_url() -> *mut c_void { refuse!(Family, null, 344) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_max_size_for_auto_download_incoming_files() -> c_int { refuse!(Family, zero, 345) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_new_chat_room_from_conf_addr() -> *mut c_void { refuse!(Family, null, 346) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_new_message_from_callid() -> *mut c_void { refuse!(Family, null, 347) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_unread_chat_message_count_from_active_locals() -> c_int { refuse!(Family, zero, 348) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_unread_chat_message_count_from_local() -> c_int { refuse!(Family, zero, 349) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_auto_download_icalendars_enabled() -> u8 { refuse!(Family, no, 350) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_auto_download_voice_recordings_enabled() -> u8 { refuse!(Family, no, 351) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_content_type_supported() -> u8 { refuse!(Family, no, 352) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_sender_name_hidden_in_forward_message() -> u8 { refuse!(Family, no, 353) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_lime_available() -> u8 { refuse!(Family, no, 354) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_lime_enabled() -> c_int { refuse!(Family, zero, 355) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_lime_x3dh_available() -> u8 { refuse!(Family, no, 356) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_lime_x3dh_enabled() -> u8 { refuse!(Family, no, 357) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_realtime_text_enabled() -> u8 { refuse!(Family, no, 358) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_realtime_text_get_keepalive_interval() -> c_int { refuse!(Family, zero, 359) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_realtime_text_set_keepalive_interval() { refuse!(Family, nothing, 360) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_remove_content_type_support() { refuse!(Family, nothing, 361) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_search_chat_room() -> *mut c_void { refuse!(Family, null, 362) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_auto_download_icalendars_enabled() { refuse!(Family, nothing, 363) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_auto_download_voice_recordings_enabled() { refuse!(Family, nothing, 364) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_chat_database_path() { refuse!(Family, nothing, 365) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_default_ephemeral_lifetime() { refuse!(Family, nothing, 366) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_file_transfer_server() { refuse!(Family, nothing, 367) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_im_encryption_engine() { refuse!(Family, nothing, 368) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_lime_x3dh_server_url() { refuse!(Family, nothing, 369) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_max_size_for_auto_download_incoming_files() { refuse!(Family, nothing, 370) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_delete_from_database() { refuse!(Family, nothing, 371) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_call() -> *mut c_void { refuse!(Family, null, 372) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_chat_message() -> *mut c_void { refuse!(Family, null, 373) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_creation_time() -> c_long { refuse!(Family, long_zero, 374) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_device_address() -> *mut c_void { refuse!(Family, null, 375) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_ephemeral_message_lifetime() -> c_long { refuse!(Family, long_zero, 376) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_local_address() -> *mut c_void { refuse!(Family, null, 377) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_notify_id() -> c_int { refuse!(Family, zero, 378) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_participant_address() -> *mut c_void { refuse!(Family, null, 379) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_peer_address() -> *mut c_void { refuse!(Family, null, 380) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_security_event_faulty_device_address() -> *mut c_void { refuse!(Family, null, 381) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_security_event_type() -> c_int { refuse!(Family, zero, 382) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_subject() -> *mut c_void { refuse!(Family, null, 383) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_get_type() -> c_int { refuse!(Family, zero, 384) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_ref() -> *mut c_void { refuse!(Family, null, 385) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_log_unref() { refuse!(Family, nothing, 386) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_chat_message_cbs() -> *mut c_void { refuse!(Family, null, 387) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_chat_room_cbs() -> *mut c_void { refuse!(Family, null, 388) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_content() -> *mut c_void { refuse!(Family, null, 389) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_is_chatroom_backend_available() -> u8 { refuse!(Family, no, 390) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_get_generate_file_transfer_key() -> *mut c_void { refuse!(Family, null, 391) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_get_is_encryption_enabled_for_file_transfer() -> *mut c_void { refuse!(Family, null, 392) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_get_process_downloading_file() -> *mut c_void { refuse!(Family, null, 393) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_get_process_incoming_message() -> *mut c_void { refuse!(Family, null, 394) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_get_process_outgoing_message() -> *mut c_void { refuse!(Family, null, 395) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_get_process_uploading_file() -> *mut c_void { refuse!(Family, null, 396) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 397) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_ref() -> *mut c_void { refuse!(Family, null, 398) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_set_generate_file_transfer_key() { refuse!(Family, nothing, 399) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_set_is_encryption_enabled_for_file_transfer() { refuse!(Family, nothing, 400) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_set_process_downloading_file() { refuse!(Family, nothing, 401) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_set_process_incoming_message() { refuse!(Family, nothing, 402) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_set_process_outgoing_message() { refuse!(Family, nothing, 403) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_set_process_uploading_file() { refuse!(Family, nothing, 404) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_set_user_data() { refuse!(Family, nothing, 405) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_cbs_unref() { refuse!(Family, nothing, 406) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_get_callbacks() -> *mut c_void { refuse!(Family, null, 407) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_get_core() -> *mut c_void { refuse!(Family, null, 408) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_get_user_data() -> *mut c_void { refuse!(Family, null, 409) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_new() -> *mut c_void { refuse!(Family, null, 410) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_ref() -> *mut c_void { refuse!(Family, null, 411) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_set_user_data() { refuse!(Family, nothing, 412) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_encryption_engine_unref() { refuse!(Family, nothing, 413) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_clear() { refuse!(Family, nothing, 414) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_enable_all() { refuse!(Family, nothing, 415) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_get_recv_imdn_delivered() -> u8 { refuse!(Family, no, 416) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_get_recv_imdn_displayed() -> u8 { refuse!(Family, no, 417) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_get_recv_is_composing() -> u8 { refuse!(Family, no, 418) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_get_send_imdn_delivered() -> u8 { refuse!(Family, no, 419) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_get_send_imdn_displayed() -> u8 { refuse!(Family, no, 420) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_get_send_is_composing() -> u8 { refuse!(Family, no, 421) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_get_user_data() -> *mut c_void { refuse!(Family, null, 422) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_ref() -> *mut c_void { refuse!(Family, null, 423) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_set_recv_imdn_delivered() { refuse!(Family, nothing, 424) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_set_recv_imdn_displayed() { refuse!(Family, nothing, 425) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_set_recv_is_composing() { refuse!(Family, nothing, 426) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_set_send_imdn_delivered() { refuse!(Family, nothing, 427) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_set_send_imdn_displayed() { refuse!(Family, nothing, 428) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_set_send_is_composing() { refuse!(Family, nothing, 429) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_set_user_data() { refuse!(Family, nothing, 430) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_im_notif_policy_unref() { refuse!(Family, nothing, 431) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_imdn_state_get_participant() -> *mut c_void { refuse!(Family, null, 432) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_imdn_state_get_state() -> c_int { refuse!(Family, zero, 433) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_imdn_state_get_state_change_time() -> c_long { refuse!(Family, long_zero, 434) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_imdn_state_get_user_data() -> *mut c_void { refuse!(Family, null, 435) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_imdn_state_ref() -> *mut c_void { refuse!(Family, null, 436) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_imdn_state_set_user_data() { refuse!(Family, nothing, 437) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_imdn_state_unref() { refuse!(Family, nothing, 438) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_get_call_id() -> *mut c_void { refuse!(Family, null, 439) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_get_from_addr() -> *mut c_void { refuse!(Family, null, 440) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_get_local_addr() -> *mut c_void { refuse!(Family, null, 441) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_get_peer_addr() -> *mut c_void { refuse!(Family, null, 442) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_get_subject() -> *mut c_void { refuse!(Family, null, 443) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_get_text_content() -> *mut c_void { refuse!(Family, null, 444) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_is_text() -> u8 { refuse!(Family, no, 445) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_new() -> *mut c_void { refuse!(Family, null, 446) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_ref() -> *mut c_void { refuse!(Family, null, 447) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_push_notification_message_unref() { refuse!(Family, nothing, 448) }

const NAMES: &str = "\
    0:linphone_chat_message_add_callbacks 27:ontent 27:ustom_header 26:file_content 26:text_content \
    26:utf8_text_content 22:cancel_file_transfer 23:bs_get_ephemeral_message_deleted 48:timer_started \
    30:file_transfer_progress_indication 44:recv 44:send 48:_chunk 30:msg_state_changed \
    30:participant_imdn_state_changed 30:user_data 26:new 26:ref 26:set_ephemeral_message_deleted \
    48:timer_started 30:file_transfer_progress_indication 44:recv 44:send 48:_chunk \
    30:msg_state_changed 30:participant_imdn_state_changed 30:user_data 26:unref 22:download_content \
    31:file 22:get_appdata 26:call_id 30:backs 35:_list 27:hat_room 27:ontent_type 33:s 28:re \
    27:urrent_callbacks 28:stom_header 26:ephemeral_expire_time 36:lifetime 27:rror_info \
    27:xternal_body_url 26:file_transfer_filepath 40:information 27:orward_info 27:rom_address \
    26:local_address 26:message_id 26:participants_by_imdn_state 27:eer_address 26:reason \
    28:ply_message 39:_id 40:sender_address 26:state 26:text 30:_content 27:ime 27:o_address \
    29:be_stored 26:user_data 27:tf8_text 22:has_text_content 22:is_ephemeral 25:file_transfer \
    38:_in_progress 26:orward 25:outgoing 25:read 27:ply 25:secured 25:text 22:put_char 22:ref \
    24:move_callbacks 30:ontent 30:ustom_header 24:send 28:_2 22:send 24:t_appdata 26:content_type \
    27:urrent_callbacks 26:external_body_url 26:file_transfer_filepath 26:text 27:o_be_stored \
    26:user_data 27:tf8_text 23:tart_file_download 25:te_to_string 24:ore 22:unref \
    14:room_add_callbacks 23:participant 34:s 20:llow_cpim 25:multipart 19:can_handle_participants \
    20:bs_get_chat_message_participant_imdn_state_changed 40:received 40:sending 43:t \
    41:hould_be_stored 28:onference_address_generation 38:joined 38:left 27:ephemeral_event \
    37:message_deleted 45:timer_started 27:is_composing_received 27:message_received 27:new_event \
    27:participant_added 41:min_status_changed 39:registration_subscription_requested \
    52:unsubscription_requested 41:moved 27:security_event 28:tate_changed 28:ubject_changed \
    27:undecryptable_message_received 28:ser_data 23:ref \
    23:set_chat_message_participant_imdn_state_changed 40:received 40:sending 43:t 41:hould_be_stored \
    28:onference_address_generation 38:joined 38:left 27:ephemeral_event 37:message_deleted \
    45:timer_started 27:is_composing_received 27:message_received 27:new_event 27:participant_added \
    41:min_status_changed 39:registration_subscription_requested 52:unsubscription_requested 41:moved \
    27:security_event 28:tate_changed 28:ubject_changed 27:undecryptable_message_received 28:ser_data \
    23:unref 20:ompose 20:reate_empty_message 26:file_transfer_message 27:orward_message 26:message \
    33:_2 34:from_utf8 26:reply_message 26:voice_recording_message 19:delete_history 26:message \
    19:enable_ephemeral 20:phemeral_enabled 29:supported_by_all_participants 19:find_message \
    24:participant 19:get_call 27:backs_list 25:pabilities 24:har 24:omposing_addresses \
    25:nference_address 25:re 24:reation_time 24:urrent_callbacks 31:params 23:ephemeral_lifetime \
    33:mode 23:history 30:_events 37:_size 31:message_events 31:range 36:_events 37:message_events \
    31:size 23:last_message_in_history 28:update_time 24:c 24:ocal_address 23:me 23:nb_participants \
    23:participants 24:eer_address 23:security_level 24:tate 24:ubject 23:unread_history \
    30:messages_count 24:ser_data 19:has_been_left 23:capability 19:is_empty 22:read_only \
    24:mote_composing 19:leave 20:ime_available 19:mark_as_read 19:params_clone 26:enable_encryption \
    33:group 33:rtt 28:cryption_enabled 26:get_backend 30:encryption_backend 31:phemeral_lifetime \
    40:mode 30:subject 27:roup_enabled 26:is_valid 26:new 29:_and_init 26:ref 27:tt_enabled \
    26:set_backend 30:encryption_backend 31:phemeral_lifetime 40:mode 30:subject 26:unref \
    19:receive_chat_message 21:f 21:move_callbacks 26:participant 37:s 19:send_chat_message 36:_2 \
    24:message 21:t_conference_address 24:urrent_callbacks 23:ephemeral_lifetime 33:mode \
    23:participant_admin_status 23:subject 23:user_data 20:tate_to_string 19:unref \
    10:ontent_add_content_type_parameter 17:find_part_by_header 17:get_buffer 21:custom_header \
    21:encoding 21:file_duration 26:path 26:size 21:key 24:_size 21:name 21:part 25:s \
    22:lain_file_path 21:size 22:tring_buffer 22:ubtype 21:type 21:user_data 22:tf8_text 17:is_file \
    24:_encrypted 25:transfer 20:icalendar 20:multipart 20:text 20:voice_recording 17:ref \
    17:set_buffer 21:encoding 21:file_path 21:key 21:name 21:size 22:tring_buffer 22:ubtype 21:type \
    21:user_data 22:tf8_text 17:unref 11:re_add_content_type_support \
    15:uto_download_icalendars_enabled 28:voice_recordings_enabled \
    14:cbs_get_chat_room_ephemeral_message_deleted 33:xhumed 32:read 32:state_changed \
    33:ubject_changed 22:imee_user_registration 23:s_composing_received 22:message_received \
    38:_unable_decrypt 30:sent 18:set_chat_room_ephemeral_message_deleted 33:xhumed 32:read \
    32:state_changed 33:ubject_changed 22:imee_user_registration 23:s_composing_received \
    22:message_received 38:_unable_decrypt 30:sent 15:hat_room_get_default_ephemeral_mode \
    24:set_default_ephemeral_mode 15:ontent_encoding_supported 15:reate_chat_room 30:_2 31:3 31:4 31:5 \
    31:6 22:lient_group_chat_room 43:_2 22:ontent 21:default_chat_room_params 14:delete_chat_room \
    15:isable_chat 14:enable_auto_download_icalendars 35:voice_recordings 21:chat 21:lime 25:_x3dh \
    21:sender_name_hidden_in_forward_message 14:find_chat_room 19:one_to_one_chat_room 39:_2 \
    14:get_chat_database_path 23:room 27:_2 28:from_uri 27:s 18:default_ephemeral_lifetime \
    18:file_transfer_server 18:im_encryption_engine 21:notif_policy 18:lime_x3dh_server_url \
    18:max_size_for_auto_download_incoming_files 18:new_chat_room_from_conf_addr \
    22:message_from_callid 18:unread_chat_message_count_from_active_locals 49:local \
    14:is_auto_download_icalendars_enabled 31:voice_recordings_enabled 17:content_type_supported \
    17:sender_name_hidden_in_forward_message 14:lime_available 19:enabled 19:x3dh_available 24:enabled \
    14:realtime_text_enabled 28:get_keepalive_interval 28:set_keepalive_interval \
    16:move_content_type_support 14:search_chat_room 16:t_auto_download_icalendars_enabled \
    32:voice_recordings_enabled 18:chat_database_path 18:default_ephemeral_lifetime \
    18:file_transfer_server 18:im_encryption_engine 18:lime_x3dh_server_url \
    18:max_size_for_auto_download_incoming_files 9:event_log_delete_from_database 19:get_call \
    24:hat_message 24:reation_time 23:device_address 23:ephemeral_message_lifetime 23:local_address \
    23:notify_id 23:participant_address 24:eer_address 23:security_event_faulty_device_address 38:type \
    24:ubject 23:type 19:ref 19:unref 9:factory_create_chat_message_cbs 29:room_cbs 25:ontent \
    17:is_chatroom_backend_available 9:im_encryption_engine_cbs_get_generate_file_transfer_key \
    38:is_encryption_enabled_for_file_transfer 38:process_downloading_file 46:incoming_message \
    46:outgoing_message 46:uploading_file 38:user_data 34:ref 34:set_generate_file_transfer_key \
    38:is_encryption_enabled_for_file_transfer 38:process_downloading_file 46:incoming_message \
    46:outgoing_message 46:uploading_file 38:user_data 34:unref 30:get_callbacks 35:ore 34:user_data \
    30:new 30:ref 30:set_user_data 30:unref 12:notif_policy_clear 25:enable_all \
    25:get_recv_imdn_delivered 40:isplayed 35:s_composing 29:send_imdn_delivered 40:isplayed \
    35:s_composing 29:user_data 25:ref 25:set_recv_imdn_delivered 40:isplayed 35:s_composing \
    29:send_imdn_delivered 40:isplayed 35:s_composing 29:user_data 25:unref \
    9:participant_imdn_state_get_participant 36:state 41:_change_time 36:user_data 32:ref \
    32:set_user_data 32:unref 10:ush_notification_message_get_call_id 39:from_addr 39:local_addr \
    39:peer_addr 39:subject 39:text_content 35:is_text 35:new 35:ref 35:unref \
    ";
