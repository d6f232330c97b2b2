//! Of liblinphone, and not of regline: conferences. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_float, c_int, c_long, c_void};

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "conferences";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_participant_device_added() -> *mut c_void { refuse!(Family, null, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_get_participant_device_removed() -> *mut c_void { refuse!(Family, null, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_participant_device_added() { refuse!(Family, nothing, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_cbs_set_participant_device_removed() { refuse!(Family, nothing, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_notify_participant_device_registration() { refuse!(Family, nothing, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_chat_room_set_participant_devices() { refuse!(Family, nothing, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_add_callbacks() { refuse!(Family, nothing, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_add_participant() -> c_int { refuse!(Family, failure, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_add_participant_2() -> c_int { refuse!(Family, failure, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_add_participants() -> c_int { refuse!(Family, failure, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_audio_device_changed() -> *mut c_void { refuse!(Family, null, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_participant_added() -> *mut c_void { refuse!(Family, null, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_participant_admin_status_changed() -> *mut c_void { refuse!(Family, null, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_participant_device_added() -> *mut c_void { refuse!(Family, null, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_participant_device_removed() -> *mut c_void { refuse!(Family, null, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_participant_removed() -> *mut c_void { refuse!(Family, null, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_state_changed() -> *mut c_void { refuse!(Family, null, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_subject_changed() -> *mut c_void { refuse!(Family, null, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_ref() -> *mut c_void { refuse!(Family, null, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_audio_device_changed() { refuse!(Family, nothing, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_participant_added() { refuse!(Family, nothing, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_participant_admin_status_changed() { refuse!(Family, nothing, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_participant_device_added() { refuse!(Family, nothing, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_participant_device_removed() { refuse!(Family, nothing, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_participant_removed() { refuse!(Family, nothing, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_state_changed() { refuse!(Family, nothing, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_subject_changed() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_set_user_data() { refuse!(Family, nothing, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_cbs_unref() { refuse!(Family, nothing, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_check_class() -> u8 { refuse!(Family, no, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_enter() -> c_int { refuse!(Family, failure, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_find_participant() -> *mut c_void { refuse!(Family, null, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_ID() -> *mut c_void { refuse!(Family, null, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_audio_stream() -> *mut c_void { refuse!(Family, null, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_conference_address() -> *mut c_void { refuse!(Family, null, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_core() -> *mut c_void { refuse!(Family, null, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_current_params() -> *mut c_void { refuse!(Family, null, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_input_audio_device() -> *mut c_void { refuse!(Family, null, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_input_volume() -> c_float { refuse!(Family, real_zero, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_me() -> *mut c_void { refuse!(Family, null, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_output_audio_device() -> *mut c_void { refuse!(Family, null, 43) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_participant_count() -> c_int { refuse!(Family, zero, 44) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_participant_device_volume() -> c_int { refuse!(Family, zero, 45) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_participant_list() -> *mut c_void { refuse!(Family, null, 46) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_participants() -> *mut c_void { refuse!(Family, null, 47) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_subject() -> *mut c_void { refuse!(Family, null, 48) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_get_user_data() -> *mut c_void { refuse!(Family, null, 49) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_add_participant() { refuse!(Family, nothing, 50) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_date_time() -> c_long { refuse!(Family, long_zero, 51) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_description() -> *mut c_void { refuse!(Family, null, 52) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_duration() -> c_int { refuse!(Family, zero, 53) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_icalendar_string() -> *mut c_void { refuse!(Family, null, 54) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_organizer() -> *mut c_void { refuse!(Family, null, 55) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_participants() -> *mut c_void { refuse!(Family, null, 56) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_subject() -> *mut c_void { refuse!(Family, null, 57) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_get_uri() -> *mut c_void { refuse!(Family, null, 58) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_new() -> *mut c_void { refuse!(Family, null, 59) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_ref() -> *mut c_void { refuse!(Family, null, 60) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_set_date_time() { refuse!(Family, nothing, 61) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_set_description() { refuse!(Family, nothing, 62) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_set_duration() { refuse!(Family, nothing, 63) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_set_organizer() { refuse!(Family, nothing, 64) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_set_participants() { refuse!(Family, nothing, 65) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_set_subject() { refuse!(Family, nothing, 66) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_set_uri() { refuse!(Family, nothing, 67) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_info_unref() { refuse!(Family, nothing, 68) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_invite_participants() -> c_int { refuse!(Family, failure, 69) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_is_in() -> u8 { refuse!(Family, no, 70) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_is_me() -> u8 { refuse!(Family, no, 71) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_is_recording() -> u8 { refuse!(Family, no, 72) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_leave() -> c_int { refuse!(Family, failure, 73) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_microphone_is_muted() -> u8 { refuse!(Family, no, 74) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_mute_microphone() -> c_int { refuse!(Family, failure, 75) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_notify_audio_device_changed() { refuse!(Family, nothing, 76) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_ogl_render() { refuse!(Family, nothing, 77) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_audio_enabled() -> u8 { refuse!(Family, no, 78) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_chat_enabled() -> u8 { refuse!(Family, no, 79) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_clone() -> *mut c_void { refuse!(Family, null, 80) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_enable_audio() { refuse!(Family, nothing, 81) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_enable_chat() { refuse!(Family, nothing, 82) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_enable_local_participant() { refuse!(Family, nothing, 83) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_enable_one_participant_conference() { refuse!(Family, nothing, 84) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_enable_video() { refuse!(Family, nothing, 85) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_free() { refuse!(Family, nothing, 86) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_is_audio_enabled() -> u8 { refuse!(Family, no, 87) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_is_chat_enabled() -> u8 { refuse!(Family, no, 88) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_is_local_participant_enabled() -> u8 { refuse!(Family, no, 89) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_is_one_participant_conference_enabled() -> u8 { refuse!(Family, no, 90) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_is_video_enabled() -> u8 { refuse!(Family, no, 91) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_local_participant_enabled() -> u8 { refuse!(Family, no, 92) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_new() -> *mut c_void { refuse!(Family, null, 93) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_one_participant_conference_enabled() -> u8 { refuse!(Family, no, 94) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_ref() -> *mut c_void { refuse!(Family, null, 95) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_set_audio_enabled() { refuse!(Family, nothing, 96) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_set_chat_enabled() { refuse!(Family, nothing, 97) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_set_local_participant_enabled() { refuse!(Family, nothing, 98) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_set_one_participant_conference_enabled() { refuse!(Family, nothing, 99) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_set_video_enabled() { refuse!(Family, nothing, 100) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_unref() { refuse!(Family, nothing, 101) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_params_video_enabled() -> u8 { refuse!(Family, no, 102) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_preview_ogl_render() { refuse!(Family, nothing, 103) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_ref() -> *mut c_void { refuse!(Family, null, 104) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_remove_callbacks() { refuse!(Family, nothing, 105) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_remove_participant() -> c_int { refuse!(Family, failure, 106) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_remove_participant_2() -> c_int { refuse!(Family, failure, 107) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_remove_participant_3() -> c_int { refuse!(Family, failure, 108) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_set_ID() { refuse!(Family, nothing, 109) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_set_conference_address() { refuse!(Family, nothing, 110) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_set_input_audio_device() { refuse!(Family, nothing, 111) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_set_output_audio_device() { refuse!(Family, nothing, 112) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_set_participant_admin_status() { refuse!(Family, nothing, 113) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_set_subject() { refuse!(Family, nothing, 114) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_set_user_data() { refuse!(Family, nothing, 115) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_start_recording() -> c_int { refuse!(Family, failure, 116) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_stop_recording() -> c_int { refuse!(Family, failure, 117) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_terminate() -> c_int { refuse!(Family, failure, 118) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_unref() { refuse!(Family, nothing, 119) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_conference_update_params() -> c_int { refuse!(Family, failure, 120) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_add_all_to_conference() -> c_int { refuse!(Family, failure, 121) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_add_to_conference() -> c_int { refuse!(Family, failure, 122) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_conference_info_on_participant_error() -> *mut c_void { refuse!(Family, null, 123) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_conference_info_on_participant_sent() -> *mut c_void { refuse!(Family, null, 124) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_conference_info_on_sent() -> *mut c_void { refuse!(Family, null, 125) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_conference_state_changed() -> *mut c_void { refuse!(Family, null, 126) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_conference_info_on_participant_error() { refuse!(Family, nothing, 127) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_conference_info_on_participant_sent() { refuse!(Family, nothing, 128) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_conference_info_on_sent() { refuse!(Family, nothing, 129) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_conference_state_changed() { refuse!(Family, nothing, 130) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_conference_server_enabled() -> u8 { refuse!(Family, no, 131) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_conference_params() -> *mut c_void { refuse!(Family, null, 132) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_conference_with_params() -> *mut c_void { refuse!(Family, null, 133) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_conference_server() { refuse!(Family, nothing, 134) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enter_conference() -> c_int { refuse!(Family, failure, 135) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_conference() -> *mut c_void { refuse!(Family, null, 136) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_conference_local_input_volume() -> c_float { refuse!(Family, real_zero, 137) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_conference_size() -> c_int { refuse!(Family, zero, 138) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_in_conference() -> u8 { refuse!(Family, no, 139) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_leave_conference() -> c_int { refuse!(Family, failure, 140) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_remove_from_conference() -> c_int { refuse!(Family, failure, 141) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_search_conference() -> *mut c_void { refuse!(Family, null, 142) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_send_conference_information() { refuse!(Family, nothing, 143) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_start_conference_recording() -> c_int { refuse!(Family, failure, 144) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_stop_conference_recording() -> c_int { refuse!(Family, failure, 145) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_terminate_conference() -> c_int { refuse!(Family, failure, 146) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_conference_cbs() -> *mut c_void { refuse!(Family, null, 147) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_conference_info() -> *mut c_void { refuse!(Family, null, 148) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_conference_info_from_icalendar_content() -> *mut c_void { refuse!(Family, null, 149) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_participant_device_cbs() -> *mut c_void { refuse!(Family, null, 150) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_participant_device_identity() -> *mut c_void { refuse!(Family, null, 151) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_local_conference_new() -> *mut c_void { refuse!(Family, null, 152) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_local_conference_new_with_params() -> *mut c_void { refuse!(Family, null, 153) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_add_callbacks() { refuse!(Family, nothing, 154) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_cbs_get_is_speaking_changed() -> *mut c_void { refuse!(Family, null, 155) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 156) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_cbs_new() -> *mut c_void { refuse!(Family, null, 157) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_cbs_ref() -> *mut c_void { refuse!(Family, null, 158) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_cbs_set_is_speaking_changed() { refuse!(Family, nothing, 159) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_cbs_set_user_data() { refuse!(Family, nothing, 160) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_cbs_unref() { refuse!(Family, nothing, 161) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_address() -> *mut c_void { refuse!(Family, null, 162) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_audio_direction() -> c_int { refuse!(Family, zero, 163) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 164) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 165) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_name() -> *mut c_void { refuse!(Family, null, 166) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_security_level() -> c_int { refuse!(Family, zero, 167) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_ssrc() -> c_int { refuse!(Family, zero, 168) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_text_direction() -> c_int { refuse!(Family, zero, 169) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_time_of_joining() -> c_long { refuse!(Family, long_zero, 170) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_user_data() -> *mut c_void { refuse!(Family, null, 171) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_get_video_direction() -> c_int { refuse!(Family, zero, 172) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_identity_get_address() -> *mut c_void { refuse!(Family, null, 173) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_identity_get_capability_descriptor() -> *mut c_void { refuse!(Family, null, 174) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_identity_new() -> *mut c_void { refuse!(Family, null, 175) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_identity_ref() -> *mut c_void { refuse!(Family, null, 176) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_identity_set_capability_descriptor() { refuse!(Family, nothing, 177) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_identity_unref() { refuse!(Family, nothing, 178) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_is_in_conference() -> u8 { refuse!(Family, no, 179) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_ref() -> *mut c_void { refuse!(Family, null, 180) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_remove_callbacks() { refuse!(Family, nothing, 181) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_set_current_callbacks() { refuse!(Family, nothing, 182) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_set_user_data() { refuse!(Family, nothing, 183) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_device_unref() { refuse!(Family, nothing, 184) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_find_device() -> *mut c_void { refuse!(Family, null, 185) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_get_address() -> *mut c_void { refuse!(Family, null, 186) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_get_creation_time() -> c_long { refuse!(Family, long_zero, 187) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_get_devices() -> *mut c_void { refuse!(Family, null, 188) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_get_security_level() -> c_int { refuse!(Family, zero, 189) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_get_user_data() -> *mut c_void { refuse!(Family, null, 190) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_is_admin() -> u8 { refuse!(Family, no, 191) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_is_focus() -> u8 { refuse!(Family, no, 192) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_ref() -> *mut c_void { refuse!(Family, null, 193) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_set_user_data() { refuse!(Family, nothing, 194) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_participant_unref() { refuse!(Family, nothing, 195) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_remote_conference_new() -> *mut c_void { refuse!(Family, null, 196) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_remote_conference_new_with_params() -> *mut c_void { refuse!(Family, null, 197) }

const NAMES: &str = "\
    0:linphone_chat_room_cbs_get_participant_device_added 46:removed 23:set_participant_device_added \
    46:removed 19:notify_participant_device_registration 19:set_participant_devices \
    10:onference_add_callbacks 24:participant 35:_2 35:s 20:cbs_get_audio_device_changed \
    28:participant_added 42:min_status_changed 40:device_added 47:removed 40:removed 28:state_changed \
    29:ubject_changed 28:user_data 24:ref 24:set_audio_device_changed 28:participant_added \
    42:min_status_changed 40:device_added 47:removed 40:removed 28:state_changed 29:ubject_changed \
    28:user_data 24:unref 21:heck_class 20:enter 20:find_participant 20:get_ID 24:audio_stream \
    24:callbacks_list 25:onference_address 26:re 25:urrent_callbacks 32:params 24:input_audio_device \
    30:volume 24:me 24:output_audio_device 24:participant_count 36:device_volume 36:list 35:s \
    24:subject 24:user_data 20:info_add_participant 25:get_date_time 30:escription 30:uration \
    29:icalendar_string 29:organizer 29:participants 29:subject 29:uri 25:new 25:ref 25:set_date_time \
    30:escription 30:uration 29:organizer 29:participants 29:subject 29:uri 25:unref \
    22:vite_participants 21:s_in 23:me 23:recording 20:leave 20:microphone_is_muted 21:ute_microphone \
    20:notify_audio_device_changed 20:ogl_render 20:params_audio_enabled 27:chat_enabled 28:lone \
    27:enable_audio 34:chat 34:local_participant 34:one_participant_conference 34:video 27:free \
    27:is_audio_enabled 30:chat_enabled 30:local_participant_enabled \
    30:one_participant_conference_enabled 30:video_enabled 27:local_participant_enabled 27:new \
    27:one_participant_conference_enabled 27:ref 27:set_audio_enabled 31:chat_enabled \
    31:local_participant_enabled 31:one_participant_conference_enabled 31:video_enabled 27:unref \
    27:video_enabled 21:review_ogl_render 20:ref 22:move_callbacks 27:participant 38:_2 39:3 20:set_ID \
    24:conference_address 24:input_audio_device 24:output_audio_device 24:participant_admin_status \
    24:subject 24:user_data 21:tart_recording 22:op_recording 20:terminate 20:unref 21:pdate_params \
    11:re_add_all_to_conference 18:to_conference 14:cbs_get_conference_info_on_participant_error \
    53:sent 41:sent 33:state_changed 18:set_conference_info_on_participant_error 53:sent 41:sent \
    33:state_changed 15:onference_server_enabled 15:reate_conference_params 32:with_params \
    14:enable_conference_server 16:ter_conference 14:get_conference 28:_local_input_volume 29:size \
    14:is_in_conference 14:leave_conference 14:remove_from_conference 14:search_conference \
    16:nd_conference_information 15:tart_conference_recording 16:op_conference_recording \
    14:terminate_conference 9:factory_create_conference_cbs 35:info 39:_from_icalendar_content \
    24:participant_device_cbs 43:identity 9:local_conference_new 29:_with_params \
    9:participant_device_add_callbacks 28:cbs_get_is_speaking_changed 36:user_data 32:new 32:ref \
    32:set_is_speaking_changed 36:user_data 32:unref 28:get_address 33:udio_direction \
    32:callbacks_list 33:urrent_callbacks 32:name 32:security_level 33:src 32:text_direction \
    33:ime_of_joining 32:user_data 32:video_direction 28:identity_get_address 41:capability_descriptor \
    37:new 37:ref 37:set_capability_descriptor 37:unref 29:s_in_conference 28:ref 30:move_callbacks \
    28:set_current_callbacks 32:user_data 28:unref 21:find_device 21:get_address 25:creation_time \
    25:devices 25:security_level 25:user_data 21:is_admin 24:focus 21:ref 21:set_user_data 21:unref \
    9:remote_conference_new 30:_with_params \
    ";
