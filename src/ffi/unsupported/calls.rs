//! Of liblinphone, and not of regline: calls. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_float, c_int, c_long, c_void};

use super::{Refused, Size};

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "calls";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn _linphone_call_stats_get_updated() -> c_int { refuse!(Family, zero, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_accept() -> c_int { refuse!(Family, failure, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_accept_early_media() -> c_int { refuse!(Family, failure, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_accept_early_media_with_params() -> c_int { refuse!(Family, failure, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_accept_update() -> c_int { refuse!(Family, failure, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_accept_with_params() -> c_int { refuse!(Family, failure, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_add_callbacks() { refuse!(Family, nothing, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_asked_to_autoanswer() -> u8 { refuse!(Family, no, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_camera_enabled() -> u8 { refuse!(Family, no, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cancel_dtmfs() { refuse!(Family, nothing, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_ack_processing() -> *mut c_void { refuse!(Family, null, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_audio_device_changed() -> *mut c_void { refuse!(Family, null, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_camera_not_working() -> *mut c_void { refuse!(Family, null, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_dtmf_received() -> *mut c_void { refuse!(Family, null, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_encryption_changed() -> *mut c_void { refuse!(Family, null, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_info_message_received() -> *mut c_void { refuse!(Family, null, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_next_video_frame_decoded() -> *mut c_void { refuse!(Family, null, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_remote_recording() -> *mut c_void { refuse!(Family, null, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_snapshot_taken() -> *mut c_void { refuse!(Family, null, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_state_changed() -> *mut c_void { refuse!(Family, null, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_stats_updated() -> *mut c_void { refuse!(Family, null, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_tmmbr_received() -> *mut c_void { refuse!(Family, null, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_transfer_state_changed() -> *mut c_void { refuse!(Family, null, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_ref() -> *mut c_void { refuse!(Family, null, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_ack_processing() { refuse!(Family, nothing, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_audio_device_changed() { refuse!(Family, nothing, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_camera_not_working() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_dtmf_received() { refuse!(Family, nothing, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_encryption_changed() { refuse!(Family, nothing, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_info_message_received() { refuse!(Family, nothing, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_next_video_frame_decoded() { refuse!(Family, nothing, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_remote_recording() { refuse!(Family, nothing, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_snapshot_taken() { refuse!(Family, nothing, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_state_changed() { refuse!(Family, nothing, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_stats_updated() { refuse!(Family, nothing, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_tmmbr_received() { refuse!(Family, nothing, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_transfer_state_changed() { refuse!(Family, nothing, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_set_user_data() { refuse!(Family, nothing, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_cbs_unref() { refuse!(Family, nothing, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_decline() -> c_int { refuse!(Family, failure, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_decline_with_error_info() -> c_int { refuse!(Family, failure, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_defer_update() -> c_int { refuse!(Family, failure, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_echo_cancellation_enabled() -> u8 { refuse!(Family, no, 43) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_echo_limiter_enabled() -> u8 { refuse!(Family, no, 44) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_enable_camera() { refuse!(Family, nothing, 45) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_enable_echo_cancellation() { refuse!(Family, nothing, 46) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_enable_echo_limiter() { refuse!(Family, nothing, 47) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_audio_stats() -> *mut c_void { refuse!(Family, null, 48) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_authentication_token() -> *mut c_void { refuse!(Family, null, 49) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_authentication_token_verified() -> u8 { refuse!(Family, no, 50) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_average_quality() -> c_float { refuse!(Family, real_zero, 51) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_call_log() -> *mut c_void { refuse!(Family, null, 52) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 53) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_chat_room() -> *mut c_void { refuse!(Family, null, 54) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_conference() -> *mut c_void { refuse!(Family, null, 55) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_core() -> *mut c_void { refuse!(Family, null, 56) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 57) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_current_params() -> *mut c_void { refuse!(Family, null, 58) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_current_quality() -> c_float { refuse!(Family, real_zero, 59) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_dir() -> c_int { refuse!(Family, zero, 60) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_diversion_address() -> *mut c_void { refuse!(Family, null, 61) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_duration() -> c_int { refuse!(Family, zero, 62) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_error_info() -> *mut c_void { refuse!(Family, null, 63) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_input_audio_device() -> *mut c_void { refuse!(Family, null, 64) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_meta_rtcp_transport() -> *mut c_void { refuse!(Family, null, 65) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_meta_rtp_transport() -> *mut c_void { refuse!(Family, null, 66) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_microphone_muted() -> u8 { refuse!(Family, no, 67) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_microphone_volume_gain() -> c_float { refuse!(Family, real_zero, 68) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_native_video_window_id() -> *mut c_void { refuse!(Family, null, 69) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_output_audio_device() -> *mut c_void { refuse!(Family, null, 70) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_params() -> *mut c_void { refuse!(Family, null, 71) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_play_volume() -> c_float { refuse!(Family, real_zero, 72) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_player() -> *mut c_void { refuse!(Family, null, 73) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_reason() -> c_int { refuse!(Family, zero, 74) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_record_volume() -> c_float { refuse!(Family, real_zero, 75) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_refer_to() -> *mut c_void { refuse!(Family, null, 76) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_remote_address() -> *mut c_void { refuse!(Family, null, 77) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_remote_address_as_string() -> *mut c_void { refuse!(Family, null, 78) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_remote_contact() -> *mut c_void { refuse!(Family, null, 79) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_remote_params() -> *mut c_void { refuse!(Family, null, 80) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_remote_user_agent() -> *mut c_void { refuse!(Family, null, 81) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_replaced_call() -> *mut c_void { refuse!(Family, null, 82) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_speaker_muted() -> u8 { refuse!(Family, no, 83) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_speaker_volume_gain() -> c_float { refuse!(Family, real_zero, 84) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_state() -> c_int { refuse!(Family, zero, 85) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_stats() -> *mut c_void { refuse!(Family, null, 86) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_stream() -> *mut c_void { refuse!(Family, null, 87) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_stream_count() -> c_int { refuse!(Family, zero, 88) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_stream_type() -> c_int { refuse!(Family, zero, 89) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_text_stats() -> *mut c_void { refuse!(Family, null, 90) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_to_address() -> *mut c_void { refuse!(Family, null, 91) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_to_header() -> *mut c_void { refuse!(Family, null, 92) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_transfer_state() -> c_int { refuse!(Family, zero, 93) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_transfer_target_call() -> *mut c_void { refuse!(Family, null, 94) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_transferer_call() -> *mut c_void { refuse!(Family, null, 95) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_user_data() -> *mut c_void { refuse!(Family, null, 96) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_get_video_stats() -> *mut c_void { refuse!(Family, null, 97) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_has_transfer_pending() -> u8 { refuse!(Family, no, 98) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_is_in_conference() -> u8 { refuse!(Family, no, 99) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_is_recording() -> u8 { refuse!(Family, no, 100) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_call_id() -> *mut c_void { refuse!(Family, null, 101) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_dir() -> c_int { refuse!(Family, zero, 102) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_duration() -> c_int { refuse!(Family, zero, 103) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_error_info() -> *mut c_void { refuse!(Family, null, 104) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_from_address() -> *mut c_void { refuse!(Family, null, 105) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_local_address() -> *mut c_void { refuse!(Family, null, 106) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_local_stats() -> *mut c_void { refuse!(Family, null, 107) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_quality() -> c_float { refuse!(Family, real_zero, 108) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_ref_key() -> *mut c_void { refuse!(Family, null, 109) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_remote_address() -> *mut c_void { refuse!(Family, null, 110) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_remote_stats() -> *mut c_void { refuse!(Family, null, 111) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_start_date() -> c_long { refuse!(Family, long_zero, 112) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_status() -> c_int { refuse!(Family, zero, 113) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_to_address() -> *mut c_void { refuse!(Family, null, 114) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_get_user_data() -> *mut c_void { refuse!(Family, null, 115) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_ref() -> *mut c_void { refuse!(Family, null, 116) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_set_ref_key() { refuse!(Family, nothing, 117) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_set_remote_address() { refuse!(Family, nothing, 118) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_set_user_data() { refuse!(Family, nothing, 119) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_to_str() -> *mut c_void { refuse!(Family, null, 120) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_unref() { refuse!(Family, nothing, 121) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_video_enabled() -> u8 { refuse!(Family, no, 122) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_log_was_conference() -> u8 { refuse!(Family, no, 123) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_media_in_progress() -> u8 { refuse!(Family, no, 124) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_notify_ringing() { refuse!(Family, nothing, 125) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_ogl_render() { refuse!(Family, nothing, 126) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_add_custom_content() { refuse!(Family, nothing, 127) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_add_custom_header() { refuse!(Family, nothing, 128) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_add_custom_sdp_attribute() { refuse!(Family, nothing, 129) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_add_custom_sdp_media_attribute() { refuse!(Family, nothing, 130) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_audio_enabled() -> u8 { refuse!(Family, no, 131) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_audio_multicast_enabled() -> u8 { refuse!(Family, no, 132) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_avpf_enabled() -> u8 { refuse!(Family, no, 133) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_capability_negotiation_reinvite_enabled() -> u8 { refuse!(Family, no, 134) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_capability_negotiations_enabled() -> u8 { refuse!(Family, no, 135) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_clear_custom_sdp_attributes() { refuse!(Family, nothing, 136) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_clear_custom_sdp_media_attributes() { refuse!(Family, nothing, 137) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_copy() -> *mut c_void { refuse!(Family, null, 138) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_early_media_sending_enabled() -> u8 { refuse!(Family, no, 139) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_audio() { refuse!(Family, nothing, 140) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_audio_multicast() { refuse!(Family, nothing, 141) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_avpf() { refuse!(Family, nothing, 142) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_capability_negotiation_reinvite() { refuse!(Family, nothing, 143) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_capability_negotiations() { refuse!(Family, nothing, 144) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_early_media_sending() { refuse!(Family, nothing, 145) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_low_bandwidth() { refuse!(Family, nothing, 146) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_mandatory_media_encryption() { refuse!(Family, nothing, 147) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_realtime_text() -> c_int { refuse!(Family, failure, 148) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_rtp_bundle() { refuse!(Family, nothing, 149) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_tcap_line_merging() { refuse!(Family, nothing, 150) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_video() { refuse!(Family, nothing, 151) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_enable_video_multicast() { refuse!(Family, nothing, 152) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_audio_bandwidth_limit() -> c_int { refuse!(Family, zero, 153) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_audio_direction() -> c_int { refuse!(Family, zero, 154) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_avpf_rr_interval() -> c_int { refuse!(Family, zero, 155) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_custom_contents() -> *mut c_void { refuse!(Family, null, 156) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_custom_header() -> *mut c_void { refuse!(Family, null, 157) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_custom_sdp_attribute() -> *mut c_void { refuse!(Family, null, 158) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_custom_sdp_media_attribute() -> *mut c_void { refuse!(Family, null, 159) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_local_conference_mode() -> u8 { refuse!(Family, no, 160) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_media_encryption() -> c_int { refuse!(Family, zero, 161) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_privacy() -> c_int { refuse!(Family, zero, 162) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_proxy_config() -> *mut c_void { refuse!(Family, null, 163) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_realtime_text_keepalive_interval() -> c_int { refuse!(Family, zero, 164) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_received_framerate() -> c_float { refuse!(Family, real_zero, 165) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_received_video_definition() -> *mut c_void { refuse!(Family, null, 166) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_received_video_size() -> Size { refuse!(Family, no_size, 167) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_record_file() -> *mut c_void { refuse!(Family, null, 168) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_rtp_profile() -> *mut c_void { refuse!(Family, null, 169) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_sent_framerate() -> c_float { refuse!(Family, real_zero, 170) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_sent_video_definition() -> *mut c_void { refuse!(Family, null, 171) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_sent_video_size() -> Size { refuse!(Family, no_size, 172) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_session_name() -> *mut c_void { refuse!(Family, null, 173) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_supported_encryptions() -> *mut c_void { refuse!(Family, null, 174) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_used_audio_codec() -> *mut c_void { refuse!(Family, null, 175) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_used_audio_payload_type() -> *mut c_void { refuse!(Family, null, 176) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_used_text_codec() -> *mut c_void { refuse!(Family, null, 177) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_used_text_payload_type() -> *mut c_void { refuse!(Family, null, 178) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_used_video_codec() -> *mut c_void { refuse!(Family, null, 179) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_used_video_payload_type() -> *mut c_void { refuse!(Family, null, 180) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_user_data() -> *mut c_void { refuse!(Family, null, 181) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_get_video_direction() -> c_int { refuse!(Family, zero, 182) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_has_avpf_enabled_been_set() -> u8 { refuse!(Family, no, 183) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_is_capability_negotiation_reinvite_enabled() -> u8 { refuse!(Family, no, 184) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_is_media_encryption_supported() -> u8 { refuse!(Family, no, 185) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_is_recording() -> u8 { refuse!(Family, no, 186) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_low_bandwidth_enabled() -> u8 { refuse!(Family, no, 187) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_mandatory_media_encryption_enabled() -> u8 { refuse!(Family, no, 188) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_real_early_media_enabled() -> u8 { refuse!(Family, no, 189) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_realtime_text_enabled() -> u8 { refuse!(Family, no, 190) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_ref() -> *mut c_void { refuse!(Family, null, 191) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_rtp_bundle_enabled() -> u8 { refuse!(Family, no, 192) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_audio_bandwidth_limit() { refuse!(Family, nothing, 193) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_audio_direction() { refuse!(Family, nothing, 194) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_avpf_rr_interval() { refuse!(Family, nothing, 195) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_media_encryption() { refuse!(Family, nothing, 196) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_privacy() { refuse!(Family, nothing, 197) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_proxy_config() { refuse!(Family, nothing, 198) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_realtime_text_keepalive_interval() { refuse!(Family, nothing, 199) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_record_file() { refuse!(Family, nothing, 200) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_session_name() { refuse!(Family, nothing, 201) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_supported_encryptions() { refuse!(Family, nothing, 202) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_user_data() { refuse!(Family, nothing, 203) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_set_video_direction() { refuse!(Family, nothing, 204) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_tcap_lines_merged() -> u8 { refuse!(Family, no, 205) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_unref() { refuse!(Family, nothing, 206) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_video_enabled() -> u8 { refuse!(Family, no, 207) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_params_video_multicast_enabled() -> u8 { refuse!(Family, no, 208) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_pause() -> c_int { refuse!(Family, failure, 209) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_redirect() -> c_int { refuse!(Family, failure, 210) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_redirect_to() -> c_int { refuse!(Family, failure, 211) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_ref() -> *mut c_void { refuse!(Family, null, 212) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_remove_callbacks() { refuse!(Family, nothing, 213) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_request_notify_next_video_frame_decoded() { refuse!(Family, nothing, 214) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_resume() -> c_int { refuse!(Family, failure, 215) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_send_dtmf() -> c_int { refuse!(Family, failure, 216) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_send_dtmfs() -> c_int { refuse!(Family, failure, 217) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_send_info_message() -> c_int { refuse!(Family, failure, 218) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_send_vfu_request() { refuse!(Family, nothing, 219) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_authentication_token_verified() { refuse!(Family, nothing, 220) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_input_audio_device() { refuse!(Family, nothing, 221) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_microphone_muted() { refuse!(Family, nothing, 222) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_microphone_volume_gain() { refuse!(Family, nothing, 223) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_native_video_window_id() { refuse!(Family, nothing, 224) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_next_video_frame_decoded_callback() { refuse!(Family, nothing, 225) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_output_audio_device() { refuse!(Family, nothing, 226) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_params() { refuse!(Family, nothing, 227) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_speaker_muted() { refuse!(Family, nothing, 228) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_speaker_volume_gain() { refuse!(Family, nothing, 229) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_set_user_data() { refuse!(Family, nothing, 230) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_start_recording() { refuse!(Family, nothing, 231) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_state_to_string() -> *mut c_void { refuse!(Family, null, 232) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_fill() { refuse!(Family, nothing, 233) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_download_bandwidth() -> c_float { refuse!(Family, real_zero, 234) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_estimated_download_bandwidth() -> c_float { refuse!(Family, real_zero, 235) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_ice_state() -> c_int { refuse!(Family, zero, 236) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_ip_family_of_remote() -> c_int { refuse!(Family, zero, 237) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_jitter_buffer_size_ms() -> c_float { refuse!(Family, real_zero, 238) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_late_packets_cumulative_number() -> u64 { refuse!(Family, wide_zero, 239) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_local_late_rate() -> c_float { refuse!(Family, real_zero, 240) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_local_loss_rate() -> c_float { refuse!(Family, real_zero, 241) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_receiver_interarrival_jitter() -> c_float { refuse!(Family, real_zero, 242) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_receiver_loss_rate() -> c_float { refuse!(Family, real_zero, 243) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_round_trip_delay() -> c_float { refuse!(Family, real_zero, 244) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_rtcp_download_bandwidth() -> c_float { refuse!(Family, real_zero, 245) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_rtcp_upload_bandwidth() -> c_float { refuse!(Family, real_zero, 246) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_rtp_stats() -> *mut c_void { refuse!(Family, null, 247) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_sender_interarrival_jitter() -> c_float { refuse!(Family, real_zero, 248) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_sender_loss_rate() -> c_float { refuse!(Family, real_zero, 249) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_type() -> c_int { refuse!(Family, zero, 250) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_upload_bandwidth() -> c_float { refuse!(Family, real_zero, 251) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_upnp_state() -> c_int { refuse!(Family, zero, 252) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_get_user_data() -> *mut c_void { refuse!(Family, null, 253) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_ref() -> *mut c_void { refuse!(Family, null, 254) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_set_estimated_download_bandwidth() { refuse!(Family, nothing, 255) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_set_user_data() { refuse!(Family, nothing, 256) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stats_unref() { refuse!(Family, nothing, 257) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_stop_recording() { refuse!(Family, nothing, 258) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_take_preview_snapshot() -> c_int { refuse!(Family, failure, 259) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_take_video_snapshot() -> c_int { refuse!(Family, failure, 260) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_terminate() -> c_int { refuse!(Family, failure, 261) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_terminate_with_error_info() -> c_int { refuse!(Family, failure, 262) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_transfer() -> c_int { refuse!(Family, failure, 263) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_transfer_to() -> c_int { refuse!(Family, failure, 264) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_transfer_to_another() -> c_int { refuse!(Family, failure, 265) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_unref() { refuse!(Family, nothing, 266) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_update() -> c_int { refuse!(Family, failure, 267) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_zoom() { refuse!(Family, nothing, 268) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_call_zoom_video() { refuse!(Family, nothing, 269) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_accept_call() -> c_int { refuse!(Family, failure, 270) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_accept_call_update() -> c_int { refuse!(Family, failure, 271) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_accept_call_with_params() -> c_int { refuse!(Family, failure, 272) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_callkit_enabled() -> u8 { refuse!(Family, no, 273) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_call_created() -> *mut c_void { refuse!(Family, null, 274) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_call_id_updated() -> *mut c_void { refuse!(Family, null, 275) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_call_log_updated() -> *mut c_void { refuse!(Family, null, 276) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_call_state_changed() -> *mut c_void { refuse!(Family, null, 277) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_first_call_started() -> *mut c_void { refuse!(Family, null, 278) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_last_call_ended() -> *mut c_void { refuse!(Family, null, 279) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_refer_received() -> *mut c_void { refuse!(Family, null, 280) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_transfer_state_changed() -> *mut c_void { refuse!(Family, null, 281) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_call_created() { refuse!(Family, nothing, 282) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_call_id_updated() { refuse!(Family, nothing, 283) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_call_log_updated() { refuse!(Family, nothing, 284) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_call_state_changed() { refuse!(Family, nothing, 285) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_first_call_started() { refuse!(Family, nothing, 286) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_last_call_ended() { refuse!(Family, nothing, 287) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_refer_received() { refuse!(Family, nothing, 288) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_transfer_state_changed() { refuse!(Family, nothing, 289) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_clear_call_logs() { refuse!(Family, nothing, 290) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_call_log() -> *mut c_void { refuse!(Family, null, 291) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_call_params() -> *mut c_void { refuse!(Family, null, 292) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_decline_call() -> c_int { refuse!(Family, failure, 293) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_defer_call_update() -> c_int { refuse!(Family, failure, 294) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_callkit() { refuse!(Family, nothing, 295) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_forced_ice_relay() { refuse!(Family, nothing, 296) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_sdp_200_ack() { refuse!(Family, nothing, 297) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_session_expires() { refuse!(Family, nothing, 298) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_tcap_line_merging() { refuse!(Family, nothing, 299) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_vibration_on_incoming_call() { refuse!(Family, nothing, 300) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_call_from_uri() -> *mut c_void { refuse!(Family, null, 301) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_call_log() -> *mut c_void { refuse!(Family, null, 302) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_call_log_from_call_id() -> *mut c_void { refuse!(Family, null, 303) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_forced_ice_relay_enabled() -> u8 { refuse!(Family, no, 304) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_call_by_callid() -> *mut c_void { refuse!(Family, null, 305) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_call_by_remote_address() -> *mut c_void { refuse!(Family, null, 306) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_call_by_remote_address2() -> *mut c_void { refuse!(Family, null, 307) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_call_history_2() -> *mut c_void { refuse!(Family, null, 308) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_call_history_for_address() -> *mut c_void { refuse!(Family, null, 309) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_call_logs() -> *mut c_void { refuse!(Family, null, 310) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_call_logs_database_path() -> *mut c_void { refuse!(Family, null, 311) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_calls() -> *mut c_void { refuse!(Family, null, 312) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_calls_nb() -> c_int { refuse!(Family, zero, 313) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_current_call() -> *mut c_void { refuse!(Family, null, 314) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_current_call_duration() -> c_int { refuse!(Family, zero, 315) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_current_call_remote_address() -> *mut c_void { refuse!(Family, null, 316) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_last_outgoing_call_log() -> *mut c_void { refuse!(Family, null, 317) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_push_incoming_call_timeout() -> c_int { refuse!(Family, zero, 318) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_session_expires_enabled() -> u8 { refuse!(Family, no, 319) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_session_expires_min_value() -> c_int { refuse!(Family, zero, 320) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_session_expires_refresher_value() -> c_int { refuse!(Family, zero, 321) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_session_expires_value() -> c_int { refuse!(Family, zero, 322) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_tag_100rel_support_level() -> c_int { refuse!(Family, zero, 323) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_in_call() -> u8 { refuse!(Family, no, 324) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_invite() -> *mut c_void { refuse!(Family, null, 325) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_invite_address() -> *mut c_void { refuse!(Family, null, 326) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_invite_address_with_params() -> *mut c_void { refuse!(Family, null, 327) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_invite_with_params() -> *mut c_void { refuse!(Family, null, 328) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_incoming_invite_pending() -> u8 { refuse!(Family, no, 329) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_vibration_on_incoming_call_enabled() -> u8 { refuse!(Family, no, 330) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_pause_all_calls() -> c_int { refuse!(Family, failure, 331) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_pause_call() -> c_int { refuse!(Family, failure, 332) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_redirect_call() -> c_int { refuse!(Family, failure, 333) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_remove_call_log() { refuse!(Family, nothing, 334) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_resume_call() -> c_int { refuse!(Family, failure, 335) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_sdp_200_ack_enabled() -> u8 { refuse!(Family, no, 336) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_session_expires_enabled() -> u8 { refuse!(Family, no, 337) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_call_logs_database_path() { refuse!(Family, nothing, 338) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_enable_sip_update() { refuse!(Family, nothing, 339) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_push_incoming_call_timeout() { refuse!(Family, nothing, 340) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_session_expires_enabled() { refuse!(Family, nothing, 341) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_session_expires_min_value() { refuse!(Family, nothing, 342) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_session_expires_refresher_value() { refuse!(Family, nothing, 343) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_session_expires_value() { refuse!(Family, nothing, 344) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_tag_100rel_support_level() { refuse!(Family, nothing, 345) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_vibration_on_incoming_call_enabled() { refuse!(Family, nothing, 346) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_start_refered_call() -> *mut c_void { refuse!(Family, null, 347) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_tcap_lines_merging_enabled() -> u8 { refuse!(Family, no, 348) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_terminate_all_calls() -> c_int { refuse!(Family, failure, 349) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_terminate_call() -> c_int { refuse!(Family, failure, 350) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_transfer_call() -> c_int { refuse!(Family, failure, 351) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_transfer_call_to_another() -> c_int { refuse!(Family, failure, 352) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_update_call() -> c_int { refuse!(Family, failure, 353) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_vibration_on_incoming_call_enabled() -> u8 { refuse!(Family, no, 354) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_call_cbs() -> *mut c_void { refuse!(Family, null, 355) }

const NAMES: &str = "\
    0:_linphone_call_stats_get_updated 0:linphone_call_accept 20:_early_media 32:_with_params \
    21:update 21:with_params 15:dd_callbacks 15:sked_to_autoanswer 14:camera_enabled 16:ncel_dtmfs \
    15:bs_get_ack_processing 23:udio_device_changed 22:camera_not_working 22:dtmf_received \
    22:encryption_changed 22:info_message_received 22:next_video_frame_decoded 22:remote_recording \
    22:snapshot_taken 23:tate_changed 26:s_updated 22:tmmbr_received 23:ransfer_state_changed \
    22:user_data 18:ref 18:set_ack_processing 23:udio_device_changed 22:camera_not_working \
    22:dtmf_received 22:encryption_changed 22:info_message_received 22:next_video_frame_decoded \
    22:remote_recording 22:snapshot_taken 23:tate_changed 26:s_updated 22:tmmbr_received \
    23:ransfer_state_changed 22:user_data 18:unref 14:decline 21:_with_error_info 16:fer_update \
    14:echo_cancellation_enabled 19:limiter_enabled 15:nable_camera 21:echo_cancellation 26:limiter \
    14:get_audio_stats 20:thentication_token 38:_verified 19:verage_quality 18:call_log 22:backs_list \
    19:hat_room 19:onference 20:re 19:urrent_callbacks 26:params 26:quality 18:dir 20:version_address \
    19:uration 18:error_info 18:input_audio_device 18:meta_rtcp_transport 25:p_transport \
    19:icrophone_muted 29:volume_gain 18:native_video_window_id 18:output_audio_device 18:params \
    19:lay_volume 22:er 18:reason 20:cord_volume 20:fer_to 20:mote_address 32:_as_string 25:contact \
    25:params 25:user_agent 20:placed_call 18:speaker_muted 26:volume_gain 19:tate 22:s 20:ream \
    24:_count 25:type 18:text_stats 19:o_address 21:header 19:ransfer_state 27:target_call 26:er_call \
    18:user_data 18:video_stats 14:has_transfer_pending 14:is_in_conference 17:recording \
    14:log_get_call_id 22:dir 23:uration 22:error_info 22:from_address 22:local_address 28:stats \
    22:quality 22:ref_key 24:mote_address 29:stats 22:start_date 25:tus 22:to_address 22:user_data \
    18:ref 18:set_ref_key 24:mote_address 22:user_data 18:to_str 18:unref 18:video_enabled \
    18:was_conference 14:media_in_progress 14:notify_ringing 14:ogl_render \
    14:params_add_custom_content 32:header 32:sdp_attribute 36:media_attribute 22:udio_enabled \
    27:multicast_enabled 22:vpf_enabled 21:capability_negotiation_reinvite_enabled 43:s_enabled \
    22:lear_custom_sdp_attributes 38:media_attributes 22:opy 21:early_media_sending_enabled \
    22:nable_audio 33:_multicast 29:vpf 28:capability_negotiation_reinvite 50:s 28:early_media_sending \
    28:low_bandwidth 28:mandatory_media_encryption 28:realtime_text 29:tp_bundle 28:tcap_line_merging \
    28:video 33:_multicast 21:get_audio_bandwidth_limit 31:direction 26:vpf_rr_interval \
    25:custom_contents 32:header 32:sdp_attribute 36:media_attribute 25:local_conference_mode \
    25:media_encryption 25:privacy 27:oxy_config 25:realtime_text_keepalive_interval \
    27:ceived_framerate 34:video_definition 40:size 28:ord_file 26:tp_profile 25:sent_framerate \
    30:video_definition 36:size 27:ssion_name 26:upported_encryptions 25:used_audio_codec \
    36:payload_type 30:text_codec 35:payload_type 30:video_codec 36:payload_type 28:r_data \
    25:video_direction 21:has_avpf_enabled_been_set 21:is_capability_negotiation_reinvite_enabled \
    24:media_encryption_supported 24:recording 21:low_bandwidth_enabled \
    21:mandatory_media_encryption_enabled 21:real_early_media_enabled 25:time_text_enabled 23:f \
    22:tp_bundle_enabled 21:set_audio_bandwidth_limit 31:direction 26:vpf_rr_interval \
    25:media_encryption 25:privacy 27:oxy_config 25:realtime_text_keepalive_interval 27:cord_file \
    25:session_name 26:upported_encryptions 25:user_data 25:video_direction 21:tcap_lines_merged \
    21:unref 21:video_enabled 27:multicast_enabled 16:use 14:redirect 22:_to 16:f 16:move_callbacks \
    16:quest_notify_next_video_frame_decoded 16:sume 14:send_dtmf 23:s 19:info_message 19:vfu_request \
    16:t_authentication_token_verified 18:input_audio_device 18:microphone_muted 29:volume_gain \
    18:native_video_window_id 19:ext_video_frame_decoded_callback 18:output_audio_device 18:params \
    18:speaker_muted 26:volume_gain 18:user_data 15:tart_recording 17:te_to_string 18:s_fill \
    20:get_download_bandwidth 24:estimated_download_bandwidth 24:ice_state 25:p_family_of_remote \
    24:jitter_buffer_size_ms 24:late_packets_cumulative_number 25:ocal_late_rate 31:oss_rate \
    24:receiver_interarrival_jitter 33:loss_rate 25:ound_trip_delay 25:tcp_download_bandwidth \
    29:upload_bandwidth 26:p_stats 24:sender_interarrival_jitter 31:loss_rate 24:type \
    24:upload_bandwidth 26:np_state 25:ser_data 20:ref 20:set_estimated_download_bandwidth \
    24:user_data 20:unref 16:op_recording 14:take_preview_snapshot 19:video_snapshot 15:erminate \
    23:_with_error_info 15:ransfer 22:_to 25:_another 14:unref 15:pdate 14:zoom 18:_video \
    10:ore_accept_call 25:_update 26:with_params 14:callkit_enabled 15:bs_get_call_created \
    27:id_updated 27:log_updated 27:state_changed 22:first_call_started 22:last_call_ended \
    22:refer_received 22:transfer_state_changed 18:set_call_created 27:id_updated 27:log_updated \
    27:state_changed 22:first_call_started 22:last_call_ended 22:refer_received \
    22:transfer_state_changed 15:lear_call_logs 15:reate_call_log 26:params 14:decline_call \
    16:fer_call_update 14:enable_callkit 21:forced_ice_relay 21:sdp_200_ack 22:ession_expires \
    21:tcap_line_merging 21:vibration_on_incoming_call 14:find_call_from_uri 24:log 27:_from_call_id \
    15:orced_ice_relay_enabled 14:get_call_by_callid 26:remote_address 40:2 23:history_2 \
    31:for_address 23:logs 27:_database_path 22:s 23:_nb 19:urrent_call 30:_duration 31:remote_address \
    18:last_outgoing_call_log 18:push_incoming_call_timeout 18:session_expires_enabled 34:min_value \
    34:refresher_value 34:value 18:tag_100rel_support_level 14:in_call 16:vite 20:_address \
    28:_with_params 21:with_params 15:s_incoming_invite_pending 17:vibration_on_incoming_call_enabled \
    14:pause_all_calls 20:call 14:redirect_call 16:move_call_log 16:sume_call 14:sdp_200_ack_enabled \
    15:ession_expires_enabled 16:t_call_logs_database_path 18:enable_sip_update \
    18:push_incoming_call_timeout 18:session_expires_enabled 34:min_value 34:refresher_value 34:value \
    18:tag_100rel_support_level 18:vibration_on_incoming_call_enabled 15:tart_refered_call \
    14:tcap_lines_merging_enabled 15:erminate_all_calls 24:call 15:ransfer_call 27:_to_another \
    14:update_call 14:vibration_on_incoming_call_enabled 9:factory_create_call_cbs \
    ";
