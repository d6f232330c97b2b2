//! Of liblinphone, and not of regline: audio and video. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_float, c_int, c_void};

use super::{NoNames, Pair, Refused, Size};

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "audio and video";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_get_capabilities() -> c_int { refuse!(Family, zero, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_get_device_name() -> *mut c_void { refuse!(Family, null, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_get_driver_name() -> *mut c_void { refuse!(Family, null, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_get_id() -> *mut c_void { refuse!(Family, null, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_get_type() -> c_int { refuse!(Family, zero, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_has_capability() -> u8 { refuse!(Family, no, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_ref() -> *mut c_void { refuse!(Family, null, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_audio_device_unref() { refuse!(Family, nothing, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_accept_early_media() -> c_int { refuse!(Family, failure, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_accept_early_media_with_params() -> c_int { refuse!(Family, failure, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_activate_audio_session() { refuse!(Family, nothing, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_adaptive_rate_control_enabled() -> u8 { refuse!(Family, no, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_agc_enabled() -> u8 { refuse!(Family, no, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_audio_adaptive_jittcomp_enabled() -> u8 { refuse!(Family, no, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_audio_multicast_enabled() -> u8 { refuse!(Family, no, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_audio_route_changed() { refuse!(Family, nothing, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_auto_send_ringing_enabled() -> u8 { refuse!(Family, no, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_capability_negociation_enabled() -> u8 { refuse!(Family, no, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_capability_negotiation_reinvite_enabled() -> u8 { refuse!(Family, no, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_audio_device_changed() -> *mut c_void { refuse!(Family, null, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_audio_devices_list_updated() -> *mut c_void { refuse!(Family, null, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_call_encryption_changed() -> *mut c_void { refuse!(Family, null, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_call_stats_updated() -> *mut c_void { refuse!(Family, null, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_dtmf_received() -> *mut c_void { refuse!(Family, null, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_qrcode_found() -> *mut c_void { refuse!(Family, null, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_audio_device_changed() { refuse!(Family, nothing, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_audio_devices_list_updated() { refuse!(Family, nothing, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_call_encryption_changed() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_call_stats_updated() { refuse!(Family, nothing, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_dtmf_received() { refuse!(Family, nothing, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_ec_calibration_audio_init() { refuse!(Family, nothing, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_ec_calibration_audio_uninit() { refuse!(Family, nothing, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_ec_calibration_result() { refuse!(Family, nothing, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_qrcode_found() { refuse!(Family, nothing, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_check_payload_type_usability() -> u8 { refuse!(Family, no, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_configure_audio_session() { refuse!(Family, nothing, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_local_player() -> *mut c_void { refuse!(Family, null, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_recorder() -> *mut c_void { refuse!(Family, null, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_recorder_params() -> *mut c_void { refuse!(Family, null, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_echo_cancellation_enabled() -> u8 { refuse!(Family, no, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_echo_limiter_enabled() -> u8 { refuse!(Family, no, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_adaptive_rate_control() { refuse!(Family, nothing, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_agc() { refuse!(Family, nothing, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_audio_adaptive_jittcomp() { refuse!(Family, nothing, 43) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_audio_multicast() { refuse!(Family, nothing, 44) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_auto_send_ringing() { refuse!(Family, nothing, 45) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_capability_negociation() { refuse!(Family, nothing, 46) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_capability_negotiation_reinvite() { refuse!(Family, nothing, 47) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_echo_cancellation() { refuse!(Family, nothing, 48) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_echo_limiter() { refuse!(Family, nothing, 49) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_generic_comfort_noise() { refuse!(Family, nothing, 50) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_mic() { refuse!(Family, nothing, 51) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_native_ringing() { refuse!(Family, nothing, 52) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_payload_type() -> c_int { refuse!(Family, failure, 53) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_qrcode_video_preview() { refuse!(Family, nothing, 54) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_realtime_text() { refuse!(Family, nothing, 55) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_record_aware() { refuse!(Family, nothing, 56) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_retransmission_on_nack() { refuse!(Family, nothing, 57) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_rtp_bundle() { refuse!(Family, nothing, 58) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_self_view() { refuse!(Family, nothing, 59) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_video() { refuse!(Family, nothing, 60) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_video_adaptive_jittcomp() { refuse!(Family, nothing, 61) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_video_capture() { refuse!(Family, nothing, 62) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_video_display() { refuse!(Family, nothing, 63) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_video_multicast() { refuse!(Family, nothing, 64) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_video_preview() { refuse!(Family, nothing, 65) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_video_source_reuse() { refuse!(Family, nothing, 66) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_zero_rtp_port_for_stream_inactive() { refuse!(Family, nothing, 67) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_file_format_supported() -> u8 { refuse!(Family, no, 68) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_payload_type() -> *mut c_void { refuse!(Family, null, 69) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_generic_comfort_noise_enabled() -> u8 { refuse!(Family, no, 70) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_adaptive_rate_algorithm() -> *mut c_void { refuse!(Family, null, 71) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_codecs() -> *mut c_void { refuse!(Family, null, 72) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_devices() -> *mut c_void { refuse!(Family, null, 73) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_dscp() -> c_int { refuse!(Family, zero, 74) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_features() -> c_int { refuse!(Family, zero, 75) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_jittcomp() -> c_int { refuse!(Family, zero, 76) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_multicast_addr() -> *mut c_void { refuse!(Family, null, 77) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_multicast_ttl() -> c_int { refuse!(Family, zero, 78) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_payload_types() -> *mut c_void { refuse!(Family, null, 79) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_port() -> c_int { refuse!(Family, zero, 80) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_port_range() { refuse!(Family, nothing, 81) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_audio_ports_range() -> *mut c_void { refuse!(Family, null, 82) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_avpf_mode() -> c_int { refuse!(Family, zero, 83) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_avpf_rr_interval() -> c_int { refuse!(Family, zero, 84) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_camera_sensor_rotation() -> c_int { refuse!(Family, zero, 85) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_capture_device() -> *mut c_void { refuse!(Family, null, 86) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_current_call_stats() -> c_int { refuse!(Family, zero, 87) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_current_preview_video_definition() -> *mut c_void { refuse!(Family, null, 88) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_current_preview_video_size() -> Size { refuse!(Family, no_size, 89) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_default_input_audio_device() -> *mut c_void { refuse!(Family, null, 90) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_default_output_audio_device() -> *mut c_void { refuse!(Family, null, 91) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_default_video_display_filter() -> *mut c_void { refuse!(Family, null, 92) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_device_rotation() -> c_int { refuse!(Family, zero, 93) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_disable_record_on_mute() -> u8 { refuse!(Family, no, 94) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_download_bandwidth() -> c_int { refuse!(Family, zero, 95) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_download_ptime() -> c_int { refuse!(Family, zero, 96) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_echo_canceller_filter_name() -> *mut c_void { refuse!(Family, null, 97) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_extended_audio_devices() -> *mut c_void { refuse!(Family, null, 98) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_input_audio_device() -> *mut c_void { refuse!(Family, null, 99) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_media_device() -> *mut c_void { refuse!(Family, null, 100) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_media_encryption() -> c_int { refuse!(Family, zero, 101) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_media_level() -> c_int { refuse!(Family, zero, 102) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_media_resource_mode() -> c_int { refuse!(Family, zero, 103) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_mic_gain_db() -> c_float { refuse!(Family, real_zero, 104) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_mtu() -> c_int { refuse!(Family, zero, 105) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_native_preview_window_id() -> *mut c_void { refuse!(Family, null, 106) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_native_video_window_id() -> *mut c_void { refuse!(Family, null, 107) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_network_simulator_params() -> *mut c_void { refuse!(Family, null, 108) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_output_audio_device() -> *mut c_void { refuse!(Family, null, 109) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_payload_type() -> *mut c_void { refuse!(Family, null, 110) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_payload_type_bitrate() -> c_int { refuse!(Family, zero, 111) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_payload_type_description() -> *mut c_void { refuse!(Family, null, 112) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_payload_type_number() -> c_int { refuse!(Family, zero, 113) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_play_file() -> *mut c_void { refuse!(Family, null, 114) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_play_level() -> c_int { refuse!(Family, zero, 115) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_playback_device() -> *mut c_void { refuse!(Family, null, 116) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_playback_gain_db() -> c_float { refuse!(Family, real_zero, 117) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_preferred_framerate() -> c_float { refuse!(Family, real_zero, 118) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_preferred_video_definition() -> *mut c_void { refuse!(Family, null, 119) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_preferred_video_size() -> Size { refuse!(Family, no_size, 120) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_preferred_video_size_name() -> *mut c_void { refuse!(Family, null, 121) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_preview_video_definition() -> *mut c_void { refuse!(Family, null, 122) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_preview_video_size() -> Size { refuse!(Family, no_size, 123) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_rec_level() -> c_int { refuse!(Family, zero, 124) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_record_file() -> *mut c_void { refuse!(Family, null, 125) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_remote_ringback_tone() -> *mut c_void { refuse!(Family, null, 126) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_ring() -> *mut c_void { refuse!(Family, null, 127) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_ring_during_incoming_early_media() -> u8 { refuse!(Family, no, 128) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_ring_level() -> c_int { refuse!(Family, zero, 129) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_ringback() -> *mut c_void { refuse!(Family, null, 130) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_ringer_device() -> *mut c_void { refuse!(Family, null, 131) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_ringtoneplayer() -> *mut c_void { refuse!(Family, null, 132) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_rtp_no_xmit_on_audio_mute() -> u8 { refuse!(Family, no, 133) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_sound_devices() -> NoNames { refuse!(Family, no_names, 134) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_sound_devices_list() -> *mut c_void { refuse!(Family, null, 135) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_sound_source() -> c_int { refuse!(Family, zero, 136) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_srtp_crypto_suites() -> *mut c_void { refuse!(Family, null, 137) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_static_picture() -> *mut c_void { refuse!(Family, null, 138) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_static_picture_fps() -> c_float { refuse!(Family, real_zero, 139) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_supported_file_formats() -> NoNames { refuse!(Family, no_names, 140) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_supported_file_formats_list() -> *mut c_void { refuse!(Family, null, 141) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_supported_media_encryptions() -> *mut c_void { refuse!(Family, null, 142) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_supported_video_sizes() -> *mut c_void { refuse!(Family, null, 143) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_text_codecs() -> *mut c_void { refuse!(Family, null, 144) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_text_payload_types() -> *mut c_void { refuse!(Family, null, 145) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_text_port() -> c_int { refuse!(Family, zero, 146) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_text_port_range() { refuse!(Family, nothing, 147) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_text_ports_range() -> *mut c_void { refuse!(Family, null, 148) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_upload_bandwidth() -> c_int { refuse!(Family, zero, 149) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_upload_ptime() -> c_int { refuse!(Family, zero, 150) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_use_files() -> u8 { refuse!(Family, no, 151) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_use_info_for_dtmf() -> u8 { refuse!(Family, no, 152) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_use_rfc2833_for_dtmf() -> u8 { refuse!(Family, no, 153) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_activation_policy() -> *mut c_void { refuse!(Family, null, 154) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_codecs() -> *mut c_void { refuse!(Family, null, 155) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_device() -> *mut c_void { refuse!(Family, null, 156) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_devices() -> NoNames { refuse!(Family, no_names, 157) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_devices_list() -> *mut c_void { refuse!(Family, null, 158) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_display_filter() -> *mut c_void { refuse!(Family, null, 159) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_dscp() -> c_int { refuse!(Family, zero, 160) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_jittcomp() -> c_int { refuse!(Family, zero, 161) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_multicast_addr() -> *mut c_void { refuse!(Family, null, 162) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_multicast_ttl() -> c_int { refuse!(Family, zero, 163) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_payload_types() -> *mut c_void { refuse!(Family, null, 164) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_policy() -> *mut c_void { refuse!(Family, null, 165) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_port() -> c_int { refuse!(Family, zero, 166) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_port_range() { refuse!(Family, nothing, 167) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_ports_range() -> *mut c_void { refuse!(Family, null, 168) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_video_preset() -> *mut c_void { refuse!(Family, null, 169) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_zrtp_cache_access() -> Pair { refuse!(Family, no_pair, 170) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_zrtp_cache_db() -> *mut c_void { refuse!(Family, null, 171) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_zrtp_secrets_file() -> *mut c_void { refuse!(Family, null, 172) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_zrtp_status() -> c_int { refuse!(Family, zero, 173) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_has_builtin_echo_canceller() -> u8 { refuse!(Family, no, 174) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_has_crappy_opengl() -> u8 { refuse!(Family, no, 175) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_init_default_params() { refuse!(Family, nothing, 176) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_capability_negotiation_reinvite_enabled() -> u8 { refuse!(Family, no, 177) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_echo_canceller_calibration_required() -> u8 { refuse!(Family, no, 178) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_media_encryption_mandatory() -> u8 { refuse!(Family, no, 179) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_media_encryption_supported() -> u8 { refuse!(Family, no, 180) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_media_filter_supported() -> u8 { refuse!(Family, no, 181) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_mic_muted() -> u8 { refuse!(Family, no, 182) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_native_ringing_enabled() -> u8 { refuse!(Family, no, 183) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_record_aware_enabled() -> u8 { refuse!(Family, no, 184) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_rtp_muted() -> u8 { refuse!(Family, no, 185) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_zero_rtp_port_for_stream_inactive_enabled() -> u8 { refuse!(Family, no, 186) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_media_encryption_supported() -> u8 { refuse!(Family, no, 187) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_mic_enabled() -> u8 { refuse!(Family, no, 188) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_mute_mic() { refuse!(Family, nothing, 189) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_native_ringing_enabled() -> u8 { refuse!(Family, no, 190) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_payload_type_enabled() -> u8 { refuse!(Family, no, 191) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_payload_type_is_vbr() -> u8 { refuse!(Family, no, 192) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_play_dtmf() { refuse!(Family, nothing, 193) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_play_local() -> c_int { refuse!(Family, failure, 194) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_preempt_sound_resources() -> c_int { refuse!(Family, failure, 195) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_preview_ogl_render() { refuse!(Family, nothing, 196) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_preview_ring() -> c_int { refuse!(Family, failure, 197) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_qrcode_video_preview_enabled() -> u8 { refuse!(Family, no, 198) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_record_aware_enabled() -> u8 { refuse!(Family, no, 199) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_reload_ms_plugins() { refuse!(Family, nothing, 200) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_reload_sound_devices() { refuse!(Family, nothing, 201) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_reload_video_devices() { refuse!(Family, nothing, 202) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_retransmission_on_nack_enabled() -> u8 { refuse!(Family, no, 203) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_rtp_bundle_enabled() -> u8 { refuse!(Family, no, 204) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_self_view_enabled() -> u8 { refuse!(Family, no, 205) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_send_dtmf() { refuse!(Family, nothing, 206) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_adaptive_rate_algorithm() { refuse!(Family, nothing, 207) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_codecs() -> c_int { refuse!(Family, failure, 208) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_dscp() { refuse!(Family, nothing, 209) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_jittcomp() { refuse!(Family, nothing, 210) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_multicast_addr() -> c_int { refuse!(Family, failure, 211) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_multicast_ttl() -> c_int { refuse!(Family, failure, 212) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_payload_types() { refuse!(Family, nothing, 213) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_port() { refuse!(Family, nothing, 214) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_audio_port_range() { refuse!(Family, nothing, 215) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_avpf_mode() { refuse!(Family, nothing, 216) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_avpf_rr_interval() { refuse!(Family, nothing, 217) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_call_error_tone() { refuse!(Family, nothing, 218) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_capture_device() -> c_int { refuse!(Family, failure, 219) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_default_input_audio_device() { refuse!(Family, nothing, 220) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_default_output_audio_device() { refuse!(Family, nothing, 221) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_default_sound_devices() { refuse!(Family, nothing, 222) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_device_rotation() { refuse!(Family, nothing, 223) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_disable_record_on_mute() { refuse!(Family, nothing, 224) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_download_bandwidth() { refuse!(Family, nothing, 225) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_download_ptime() { refuse!(Family, nothing, 226) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_echo_canceller_filter_name() { refuse!(Family, nothing, 227) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_expected_bandwidth() { refuse!(Family, nothing, 228) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_input_audio_device() { refuse!(Family, nothing, 229) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_media_device() -> c_int { refuse!(Family, failure, 230) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_media_encryption() -> c_int { refuse!(Family, failure, 231) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_media_encryption_mandatory() { refuse!(Family, nothing, 232) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_media_level() { refuse!(Family, nothing, 233) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_media_resource_mode() { refuse!(Family, nothing, 234) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_mic_gain_db() { refuse!(Family, nothing, 235) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_mtu() { refuse!(Family, nothing, 236) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_native_preview_window_id() { refuse!(Family, nothing, 237) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_native_ringing_enabled() { refuse!(Family, nothing, 238) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_native_video_window_id() { refuse!(Family, nothing, 239) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_network_simulator_params() -> c_int { refuse!(Family, failure, 240) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_output_audio_device() { refuse!(Family, nothing, 241) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_payload_type_bitrate() { refuse!(Family, nothing, 242) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_payload_type_number() { refuse!(Family, nothing, 243) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_play_file() { refuse!(Family, nothing, 244) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_play_level() { refuse!(Family, nothing, 245) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_playback_device() -> c_int { refuse!(Family, failure, 246) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_playback_gain_db() { refuse!(Family, nothing, 247) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preferred_framerate() { refuse!(Family, nothing, 248) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preferred_video_definition() { refuse!(Family, nothing, 249) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preferred_video_definition_by_name() { refuse!(Family, nothing, 250) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preferred_video_size() { refuse!(Family, nothing, 251) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preferred_video_size_by_name() { refuse!(Family, nothing, 252) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preview_video_definition() { refuse!(Family, nothing, 253) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preview_video_definition_by_name() { refuse!(Family, nothing, 254) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preview_video_size() { refuse!(Family, nothing, 255) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_preview_video_size_by_name() { refuse!(Family, nothing, 256) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_qrcode_decode_rect() { refuse!(Family, nothing, 257) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_rec_level() { refuse!(Family, nothing, 258) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_record_aware_enabled() { refuse!(Family, nothing, 259) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_record_file() { refuse!(Family, nothing, 260) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_remote_ringback_tone() { refuse!(Family, nothing, 261) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_ring() { refuse!(Family, nothing, 262) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_ring_during_incoming_early_media() { refuse!(Family, nothing, 263) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_ring_level() { refuse!(Family, nothing, 264) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_ringback() { refuse!(Family, nothing, 265) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_ringer_device() -> c_int { refuse!(Family, failure, 266) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_rtp_no_xmit_on_audio_mute() { refuse!(Family, nothing, 267) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_rtp_transport_factories() { refuse!(Family, nothing, 268) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_sound_source() { refuse!(Family, nothing, 269) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_srtp_crypto_suites() { refuse!(Family, nothing, 270) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_static_picture() -> c_int { refuse!(Family, failure, 271) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_static_picture_fps() -> c_int { refuse!(Family, failure, 272) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_supported_media_encryptions() { refuse!(Family, nothing, 273) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_text_codecs() -> c_int { refuse!(Family, failure, 274) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_text_payload_types() { refuse!(Family, nothing, 275) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_text_port() { refuse!(Family, nothing, 276) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_text_port_range() { refuse!(Family, nothing, 277) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_tone() { refuse!(Family, nothing, 278) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_upload_bandwidth() { refuse!(Family, nothing, 279) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_upload_ptime() { refuse!(Family, nothing, 280) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_use_files() { refuse!(Family, nothing, 281) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_use_info_for_dtmf() { refuse!(Family, nothing, 282) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_use_rfc2833_for_dtmf() { refuse!(Family, nothing, 283) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_activation_policy() { refuse!(Family, nothing, 284) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_codecs() -> c_int { refuse!(Family, failure, 285) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_device() -> c_int { refuse!(Family, failure, 286) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_display_filter() { refuse!(Family, nothing, 287) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_dscp() { refuse!(Family, nothing, 288) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_jittcomp() { refuse!(Family, nothing, 289) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_multicast_addr() -> c_int { refuse!(Family, failure, 290) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_multicast_ttl() -> c_int { refuse!(Family, failure, 291) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_payload_types() { refuse!(Family, nothing, 292) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_policy() { refuse!(Family, nothing, 293) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_port() { refuse!(Family, nothing, 294) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_port_range() { refuse!(Family, nothing, 295) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_video_preset() { refuse!(Family, nothing, 296) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_zrtp_secrets_file() { refuse!(Family, nothing, 297) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_show_video() { refuse!(Family, nothing, 298) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_sound_device_can_capture() -> u8 { refuse!(Family, no, 299) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_sound_device_can_playback() -> u8 { refuse!(Family, no, 300) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_sound_resources_locked() -> u8 { refuse!(Family, no, 301) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_start_dtmf_stream() { refuse!(Family, nothing, 302) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_start_echo_calibration() -> c_int { refuse!(Family, failure, 303) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_start_echo_canceller_calibration() -> c_int { refuse!(Family, failure, 304) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_start_echo_tester() -> c_int { refuse!(Family, failure, 305) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_stop_dtmf() { refuse!(Family, nothing, 306) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_stop_dtmf_stream() { refuse!(Family, nothing, 307) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_stop_echo_tester() -> c_int { refuse!(Family, failure, 308) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_stop_ringing() { refuse!(Family, nothing, 309) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_symmetric_rtp_enabled() -> u8 { refuse!(Family, no, 310) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_take_preview_snapshot() -> c_int { refuse!(Family, failure, 311) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_use_preview_window() { refuse!(Family, nothing, 312) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_use_sound_daemon() { refuse!(Family, nothing, 313) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_video_adaptive_jittcomp_enabled() -> u8 { refuse!(Family, no, 314) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_video_capture_enabled() -> u8 { refuse!(Family, no, 315) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_video_display_enabled() -> u8 { refuse!(Family, no, 316) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_video_enabled() -> u8 { refuse!(Family, no, 317) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_video_multicast_enabled() -> u8 { refuse!(Family, no, 318) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_video_preview_enabled() -> u8 { refuse!(Family, no, 319) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_video_supported() -> u8 { refuse!(Family, no, 320) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_zero_rtp_port_for_stream_inactive_enabled() -> u8 { refuse!(Family, no, 321) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_player_cbs() -> *mut c_void { refuse!(Family, null, 322) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_video_activation_policy() -> *mut c_void { refuse!(Family, null, 323) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_video_definition() -> *mut c_void { refuse!(Family, null, 324) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_video_definition_from_name() -> *mut c_void { refuse!(Family, null, 325) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_get_recommended_video_definitions() -> *mut c_void { refuse!(Family, null, 326) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ice_state_to_string() -> *mut c_void { refuse!(Family, null, 327) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_local_player_matroska_supported() -> u8 { refuse!(Family, no, 328) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_media_encryption_from_string() -> c_int { refuse!(Family, failure, 329) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_media_encryption_to_string() -> *mut c_void { refuse!(Family, null, 330) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_clone() -> *mut c_void { refuse!(Family, null, 331) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_enable() -> c_int { refuse!(Family, failure, 332) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_enabled() -> u8 { refuse!(Family, no, 333) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_channels() -> c_int { refuse!(Family, zero, 334) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_clock_rate() -> c_int { refuse!(Family, zero, 335) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_description() -> *mut c_void { refuse!(Family, null, 336) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_encoder_description() -> *mut c_void { refuse!(Family, null, 337) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_mime_type() -> *mut c_void { refuse!(Family, null, 338) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_normal_bitrate() -> c_int { refuse!(Family, zero, 339) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_number() -> c_int { refuse!(Family, zero, 340) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_recv_fmtp() -> *mut c_void { refuse!(Family, null, 341) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_send_fmtp() -> *mut c_void { refuse!(Family, null, 342) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_get_type() -> c_int { refuse!(Family, zero, 343) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_is_usable() -> u8 { refuse!(Family, no, 344) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_is_vbr() -> u8 { refuse!(Family, no, 345) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_ref() -> *mut c_void { refuse!(Family, null, 346) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_set_normal_bitrate() { refuse!(Family, nothing, 347) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_set_number() { refuse!(Family, nothing, 348) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_set_recv_fmtp() { refuse!(Family, nothing, 349) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_set_send_fmtp() { refuse!(Family, nothing, 350) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_payload_type_unref() { refuse!(Family, nothing, 351) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_add_callbacks() { refuse!(Family, nothing, 352) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_cbs_get_eof_reached() -> *mut c_void { refuse!(Family, null, 353) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 354) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_cbs_ref() -> *mut c_void { refuse!(Family, null, 355) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_cbs_set_eof_reached() { refuse!(Family, nothing, 356) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_cbs_set_user_data() { refuse!(Family, nothing, 357) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_cbs_unref() { refuse!(Family, nothing, 358) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_close() { refuse!(Family, nothing, 359) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_callbacks() -> *mut c_void { refuse!(Family, null, 360) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 361) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_core() -> *mut c_void { refuse!(Family, null, 362) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 363) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_current_position() -> c_int { refuse!(Family, zero, 364) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_duration() -> c_int { refuse!(Family, zero, 365) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_is_video_available() -> u8 { refuse!(Family, no, 366) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_state() -> c_int { refuse!(Family, zero, 367) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_user_data() -> *mut c_void { refuse!(Family, null, 368) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_get_volume_gain() -> c_float { refuse!(Family, real_zero, 369) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_open() -> c_int { refuse!(Family, failure, 370) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_pause() -> c_int { refuse!(Family, failure, 371) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_ref() -> *mut c_void { refuse!(Family, null, 372) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_remove_callbacks() { refuse!(Family, nothing, 373) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_seek() -> c_int { refuse!(Family, failure, 374) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_set_user_data() { refuse!(Family, nothing, 375) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_set_volume_gain() { refuse!(Family, nothing, 376) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_set_window_id() { refuse!(Family, nothing, 377) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_start() -> c_int { refuse!(Family, failure, 378) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_player_unref() { refuse!(Family, nothing, 379) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_close() { refuse!(Family, nothing, 380) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_create_content() -> *mut c_void { refuse!(Family, null, 381) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_get_capture_volume() -> c_float { refuse!(Family, real_zero, 382) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_get_duration() -> c_int { refuse!(Family, zero, 383) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_get_file() -> *mut c_void { refuse!(Family, null, 384) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_get_params() -> *mut c_void { refuse!(Family, null, 385) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_get_state() -> c_int { refuse!(Family, zero, 386) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_get_user_data() -> *mut c_void { refuse!(Family, null, 387) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_matroska_supported() -> u8 { refuse!(Family, no, 388) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_new() -> *mut c_void { refuse!(Family, null, 389) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_open() -> c_int { refuse!(Family, failure, 390) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_clone() -> *mut c_void { refuse!(Family, null, 391) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_get_audio_device() -> *mut c_void { refuse!(Family, null, 392) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_get_file_format() -> c_int { refuse!(Family, zero, 393) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_get_video_codec() -> *mut c_void { refuse!(Family, null, 394) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_get_webcam_name() -> *mut c_void { refuse!(Family, null, 395) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_get_window_id() -> *mut c_void { refuse!(Family, null, 396) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_new() -> *mut c_void { refuse!(Family, null, 397) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_ref() -> *mut c_void { refuse!(Family, null, 398) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_set_audio_device() { refuse!(Family, nothing, 399) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_set_file_format() { refuse!(Family, nothing, 400) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_set_video_codec() { refuse!(Family, nothing, 401) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_set_webcam_name() { refuse!(Family, nothing, 402) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_set_window_id() { refuse!(Family, nothing, 403) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_params_unref() { refuse!(Family, nothing, 404) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_pause() -> c_int { refuse!(Family, failure, 405) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_ref() -> *mut c_void { refuse!(Family, null, 406) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_set_params() { refuse!(Family, nothing, 407) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_set_user_data() { refuse!(Family, nothing, 408) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_start() -> c_int { refuse!(Family, failure, 409) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_recorder_unref() { refuse!(Family, nothing, 410) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ringtoneplayer_destroy() { refuse!(Family, nothing, 411) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ringtoneplayer_get_stream() -> *mut c_void { refuse!(Family, null, 412) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ringtoneplayer_is_started() -> u8 { refuse!(Family, no, 413) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ringtoneplayer_new() -> *mut c_void { refuse!(Family, null, 414) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ringtoneplayer_start() -> c_int { refuse!(Family, failure, 415) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ringtoneplayer_start_with_cb() -> c_int { refuse!(Family, failure, 416) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ringtoneplayer_stop() -> c_int { refuse!(Family, failure, 417) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_sound_daemon_destroy() { refuse!(Family, nothing, 418) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_sound_daemon_get_player() -> *mut c_void { refuse!(Family, null, 419) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_sound_daemon_new() -> *mut c_void { refuse!(Family, null, 420) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_sound_daemon_release_all_players() { refuse!(Family, nothing, 421) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_sound_daemon_release_player() { refuse!(Family, nothing, 422) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_sound_daemon_stop_all_players() { refuse!(Family, nothing, 423) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_stream_type_to_string() -> *mut c_void { refuse!(Family, null, 424) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_get_automatically_accept() -> u8 { refuse!(Family, no, 425) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_get_automatically_initiate() -> u8 { refuse!(Family, no, 426) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_get_user_data() -> *mut c_void { refuse!(Family, null, 427) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_ref() -> *mut c_void { refuse!(Family, null, 428) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_set_automatically_accept() { refuse!(Family, nothing, 429) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_set_automatically_initiate() { refuse!(Family, nothing, 430) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_set_user_data() { refuse!(Family, nothing, 431) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_activation_policy_unref() { refuse!(Family, nothing, 432) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_clone() -> *mut c_void { refuse!(Family, null, 433) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_equals() -> u8 { refuse!(Family, no, 434) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_get_height() -> c_int { refuse!(Family, zero, 435) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_get_name() -> *mut c_void { refuse!(Family, null, 436) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_get_user_data() -> *mut c_void { refuse!(Family, null, 437) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_get_width() -> c_int { refuse!(Family, zero, 438) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_is_undefined() -> u8 { refuse!(Family, no, 439) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_ref() -> *mut c_void { refuse!(Family, null, 440) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_set_definition() { refuse!(Family, nothing, 441) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_set_height() { refuse!(Family, nothing, 442) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_set_name() { refuse!(Family, nothing, 443) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_set_user_data() { refuse!(Family, nothing, 444) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_set_width() { refuse!(Family, nothing, 445) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_strict_equals() -> u8 { refuse!(Family, no, 446) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_video_definition_unref() { refuse!(Family, nothing, 447) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn lsd_player_get_daemon() -> *mut c_void { refuse!(Family, null, 448) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn lsd_player_play() -> c_int { refuse!(Family, failure, 449) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn lsd_player_set_callback() { refuse!(Family, nothing, 450) }

const NAMES: &str = "\
    0:linphone_audio_device_get_capabilities 26:device_name 27:river_name 26:id 26:type \
    22:has_capability 22:ref 22:unref 9:core_accept_early_media 32:_with_params \
    16:tivate_audio_session 15:daptive_rate_control_enabled 15:gc_enabled \
    15:udio_adaptive_jittcomp_enabled 20:multicast_enabled 20:route_changed 16:to_send_ringing_enabled \
    14:capability_negociation_enabled 29:tiation_reinvite_enabled 15:bs_get_audio_device_changed \
    34:s_list_updated 22:call_encryption_changed 27:stats_updated 22:dtmf_received 22:qrcode_found \
    18:set_audio_device_changed 34:s_list_updated 22:call_encryption_changed 27:stats_updated \
    22:dtmf_received 22:ec_calibration_audio_init 43:uninit 37:result 22:qrcode_found \
    15:heck_payload_type_usability 15:onfigure_audio_session 15:reate_local_player 21:recorder \
    29:_params 14:echo_cancellation_enabled 19:limiter_enabled 15:nable_adaptive_rate_control 22:gc \
    22:udio_adaptive_jittcomp 27:multicast 23:to_send_ringing 21:capability_negociation \
    36:tiation_reinvite 21:echo_cancellation 26:limiter 21:generic_comfort_noise 21:mic \
    21:native_ringing 21:payload_type 21:qrcode_video_preview 21:realtime_text 23:cord_aware \
    23:transmission_on_nack 22:tp_bundle 21:self_view 21:video 26:_adaptive_jittcomp 27:capture \
    27:display 27:multicast 27:preview 27:source_reuse 21:zero_rtp_port_for_stream_inactive \
    14:file_format_supported 16:nd_payload_type 14:generic_comfort_noise_enabled \
    16:t_adaptive_rate_algorithm 19:udio_codecs 24:devices 25:scp 24:features 24:jittcomp \
    24:multicast_addr 34:ttl 24:payload_types 25:ort 28:_range 28:s_range 19:vpf_mode 23:rr_interval \
    18:camera_sensor_rotation 20:pture_device 19:urrent_call_stats 26:preview_video_definition 40:size \
    18:default_input_audio_device 26:output_audio_device 26:video_display_filter 20:vice_rotation \
    19:isable_record_on_mute 19:ownload_bandwidth 27:ptime 18:echo_canceller_filter_name \
    19:xtended_audio_devices 18:input_audio_device 18:media_device 24:encryption 24:level \
    24:resource_mode 19:ic_gain_db 19:tu 18:native_preview_window_id 25:video_window_id \
    19:etwork_simulator_params 18:output_audio_device 18:payload_type 30:_bitrate 31:description \
    31:number 19:lay_file 23:level 22:back_device 27:gain_db 19:referred_framerate 28:video_definition \
    34:size 38:_name 21:view_video_definition 32:size 18:rec_level 21:ord_file 20:mote_ringback_tone \
    19:ing 22:_during_incoming_early_media 23:level 22:back 22:er_device 22:toneplayer \
    19:tp_no_xmit_on_audio_mute 18:sound_devices 31:_list 24:source 19:rtp_crypto_suites \
    19:tatic_picture 32:_fps 19:upported_file_formats 40:_list 28:media_encryptions 28:video_sizes \
    18:text_codecs 23:payload_types 24:ort 27:_range 27:s_range 18:upload_bandwidth 25:ptime \
    19:se_files 22:info_for_dtmf 22:rfc2833_for_dtmf 18:video_activation_policy 24:codecs 24:device \
    30:s 31:_list 25:isplay_filter 25:scp 24:jittcomp 24:multicast_addr 34:ttl 24:payload_types \
    25:olicy 26:rt 28:_range 28:s_range 25:reset 18:zrtp_cache_access 29:db 23:secrets_file 24:tatus \
    14:has_builtin_echo_canceller 18:crappy_opengl 14:init_default_params \
    15:s_capability_negotiation_reinvite_enabled 17:echo_canceller_calibration_required \
    17:media_encryption_mandatory 34:supported 23:filter_supported 18:ic_muted \
    17:native_ringing_enabled 17:record_aware_enabled 18:tp_muted \
    17:zero_rtp_port_for_stream_inactive_enabled 14:media_encryption_supported 15:ic_enabled \
    15:ute_mic 14:native_ringing_enabled 14:payload_type_enabled 27:is_vbr 15:lay_dtmf 19:local \
    15:reempt_sound_resources 17:view_ogl_render 22:ring 14:qrcode_video_preview_enabled \
    14:record_aware_enabled 16:load_ms_plugins 21:sound_devices 21:video_devices \
    16:transmission_on_nack_enabled 15:tp_bundle_enabled 14:self_view_enabled 16:nd_dtmf \
    16:t_adaptive_rate_algorithm 19:udio_codecs 24:dscp 24:jittcomp 24:multicast_addr 34:ttl \
    24:payload_types 25:ort 28:_range 19:vpf_mode 23:rr_interval 18:call_error_tone 20:pture_device \
    18:default_input_audio_device 26:output_audio_device 26:sound_devices 20:vice_rotation \
    19:isable_record_on_mute 19:ownload_bandwidth 27:ptime 18:echo_canceller_filter_name \
    19:xpected_bandwidth 18:input_audio_device 18:media_device 24:encryption 34:_mandatory 24:level \
    24:resource_mode 19:ic_gain_db 19:tu 18:native_preview_window_id 25:ringing_enabled \
    25:video_window_id 19:etwork_simulator_params 18:output_audio_device 18:payload_type_bitrate \
    31:number 19:lay_file 23:level 22:back_device 27:gain_db 19:referred_framerate 28:video_definition \
    44:_by_name 34:size 38:_by_name 21:view_video_definition 42:_by_name 32:size 36:_by_name \
    18:qrcode_decode_rect 18:rec_level 21:ord_aware_enabled 25:file 20:mote_ringback_tone 19:ing \
    22:_during_incoming_early_media 23:level 22:back 22:er_device 19:tp_no_xmit_on_audio_mute \
    22:transport_factories 18:sound_source 19:rtp_crypto_suites 19:tatic_picture 32:_fps \
    19:upported_media_encryptions 18:text_codecs 23:payload_types 24:ort 27:_range 19:one \
    18:upload_bandwidth 25:ptime 19:se_files 22:info_for_dtmf 22:rfc2833_for_dtmf \
    18:video_activation_policy 24:codecs 24:device 25:isplay_filter 25:scp 24:jittcomp \
    24:multicast_addr 34:ttl 24:payload_types 25:olicy 26:rt 28:_range 25:reset 18:zrtp_secrets_file \
    15:how_video 15:ound_device_can_capture 31:playback 20:resources_locked 15:tart_dtmf_stream \
    20:echo_calibration 27:nceller_calibration 25:tester 16:op_dtmf 23:_stream 19:echo_tester \
    19:ringing 15:ymmetric_rtp_enabled 14:take_preview_snapshot 14:use_preview_window 18:sound_daemon \
    14:video_adaptive_jittcomp_enabled 20:capture_enabled 20:display_enabled 20:enabled \
    20:multicast_enabled 20:preview_enabled 20:supported 14:zero_rtp_port_for_stream_inactive_enabled \
    9:factory_create_player_cbs 24:video_activation_policy 30:definition 40:_from_name \
    17:get_recommended_video_definitions 9:ice_state_to_string 9:local_player_matroska_supported \
    9:media_encryption_from_string 26:to_string 9:payload_type_clone 22:enable 28:d 22:get_channels \
    27:lock_rate 26:description 26:encoder_description 26:mime_type 26:normal_bitrate 27:umber \
    26:recv_fmtp 26:send_fmtp 26:type 22:is_usable 25:vbr 22:ref 22:set_normal_bitrate 27:umber \
    26:recv_fmtp 26:send_fmtp 22:unref 10:layer_add_callbacks 16:cbs_get_eof_reached 24:user_data \
    20:ref 20:set_eof_reached 24:user_data 20:unref 17:lose 16:get_callbacks 29:_list 21:ore \
    21:urrent_callbacks 28:position 20:duration 20:is_video_available 20:state 20:user_data \
    20:volume_gain 16:open 16:pause 16:ref 18:move_callbacks 16:seek 18:t_user_data 20:volume_gain \
    20:window_id 17:tart 16:unref 9:recorder_close 19:reate_content 18:get_capture_volume 22:duration \
    22:file 22:params 22:state 22:user_data 18:matroska_supported 18:new 18:open 18:params_clone \
    25:get_audio_device 29:file_format 29:video_codec 29:webcam_name 30:indow_id 25:new 25:ref \
    25:set_audio_device 29:file_format 29:video_codec 29:webcam_name 30:indow_id 25:unref 20:use \
    18:ref 18:set_params 22:user_data 19:tart 18:unref 10:ingtoneplayer_destroy 24:get_stream \
    24:is_started 24:new 24:start 29:_with_cb 26:op 9:sound_daemon_destroy 22:get_player 22:new \
    22:release_all_players 30:player 22:stop_all_players 10:tream_type_to_string \
    9:video_activation_policy_get_automatically_accept 51:initiate 37:user_data 33:ref \
    33:set_automatically_accept 51:initiate 37:user_data 33:unref 15:definition_clone 26:equals \
    26:get_height 30:name 30:user_data 30:width 26:is_undefined 26:ref 26:set_definition 30:height \
    30:name 30:user_data 30:width 27:trict_equals 26:unref 1:sd_player_get_daemon 11:play \
    11:set_callback \
    ";
