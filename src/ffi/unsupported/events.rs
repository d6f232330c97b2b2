//! Of liblinphone, and not of regline: subscriptions and publications. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_int, c_void};

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "subscriptions and publications";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_get_info_received() -> *mut c_void { Family::null(0) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_get_notify_received() -> *mut c_void { Family::null(1) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_get_notify_sent() -> *mut c_void { Family::null(2) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_get_subscribe_received() -> *mut c_void { Family::null(3) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_get_subscription_state_changed() -> *mut c_void { Family::null(4) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_get_version_update_check_result_received() -> *mut c_void { Family::null(5) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_set_info_received() { Family::nothing(6) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_set_notify_received() { Family::nothing(7) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_set_notify_sent() { Family::nothing(8) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_set_publish_state_changed() { Family::nothing(9) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_set_subscribe_received() { Family::nothing(10) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_set_subscription_state_changed() { Family::nothing(11) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_cbs_set_version_update_check_result_received() { Family::nothing(12) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_check_for_update() { Family::nothing(13) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_create_info_message() -> *mut c_void { Family::null(14) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_create_notify() -> *mut c_void { Family::null(15) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_create_one_shot_publish() -> *mut c_void { Family::null(16) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_create_publish() -> *mut c_void { Family::null(17) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_create_subscribe() -> *mut c_void { Family::null(18) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_create_subscribe_2() -> *mut c_void { Family::null(19) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_publish() -> *mut c_void { Family::null(20) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_core_subscribe() -> *mut c_void { Family::null(21) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_accept_subscription() -> c_int { Family::failure(22) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_add_callbacks() { Family::nothing(23) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_add_custom_header() { Family::nothing(24) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_cbs_get_notify_response() -> *mut c_void { Family::null(25) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_cbs_get_user_data() -> *mut c_void { Family::null(26) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_cbs_ref() -> *mut c_void { Family::null(27) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_cbs_set_notify_response() { Family::nothing(28) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_cbs_set_user_data() { Family::nothing(29) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_cbs_unref() { Family::nothing(30) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_deny_subscription() -> c_int { Family::failure(31) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_callbacks() -> *mut c_void { Family::null(32) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_callbacks_list() -> *mut c_void { Family::null(33) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_core() -> *mut c_void { Family::null(34) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_current_callbacks() -> *mut c_void { Family::null(35) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_custom_header() -> *mut c_void { Family::null(36) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_error_info() -> *mut c_void { Family::null(37) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_from() -> *mut c_void { Family::null(38) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_name() -> *mut c_void { Family::null(39) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_publish_state() -> c_int { Family::zero(40) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_reason() -> c_int { Family::zero(41) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_remote_contact() -> *mut c_void { Family::null(42) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_resource() -> *mut c_void { Family::null(43) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_subscription_dir() -> c_int { Family::zero(44) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_subscription_state() -> c_int { Family::zero(45) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_to() -> *mut c_void { Family::null(46) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_get_user_data() -> *mut c_void { Family::null(47) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_notify() -> c_int { Family::failure(48) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_pause_publish() { Family::nothing(49) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_ref() -> *mut c_void { Family::null(50) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_refresh_publish() -> c_int { Family::failure(51) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_refresh_subscribe() -> c_int { Family::failure(52) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_remove_callbacks() { Family::nothing(53) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_remove_custom_header() { Family::nothing(54) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_send_publish() -> c_int { Family::failure(55) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_send_subscribe() -> c_int { Family::failure(56) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_set_user_data() { Family::nothing(57) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_terminate() { Family::nothing(58) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_unref() { Family::nothing(59) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_update_publish() -> c_int { Family::failure(60) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_event_update_subscribe() -> c_int { Family::failure(61) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_factory_create_event_cbs() -> *mut c_void { Family::null(62) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_info_message_add_header() { Family::nothing(63) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_info_message_copy() -> *mut c_void { Family::null(64) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_info_message_get_content() -> *mut c_void { Family::null(65) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_info_message_get_header() -> *mut c_void { Family::null(66) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_info_message_ref() -> *mut c_void { Family::null(67) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_info_message_set_content() { Family::nothing(68) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_info_message_unref() { Family::nothing(69) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_publish_state_to_string() -> *mut c_void { Family::null(70) }
#[unsafe(no_mangle)] pub extern "C" fn linphone_subscription_state_to_string() -> *mut c_void { Family::null(71) }

const NAMES: &str = "\
    0:linphone_core_cbs_get_info_received 22:notify_received 29:sent 22:subscribe_received \
    29:ption_state_changed 22:version_update_check_result_received 18:set_info_received \
    22:notify_received 29:sent 22:publish_state_changed 22:subscribe_received 29:ption_state_changed \
    22:version_update_check_result_received 15:heck_for_update 15:reate_info_message 21:notify \
    21:one_shot_publish 21:publish 21:subscribe 30:_2 14:publish 14:subscribe \
    9:event_accept_subscription 16:dd_callbacks 20:ustom_header 15:cbs_get_notify_response \
    23:user_data 19:ref 19:set_notify_response 23:user_data 19:unref 15:deny_subscription \
    15:get_callbacks 28:_list 20:ore 20:urrent_callbacks 21:stom_header 19:error_info 19:from 19:name \
    19:publish_state 19:reason 21:mote_contact 21:source 19:subscription_dir 32:state 19:to \
    19:user_data 15:notify 15:pause_publish 15:ref 18:resh_publish 23:subscribe 17:move_callbacks \
    23:ustom_header 15:send_publish 20:subscribe 17:t_user_data 15:terminate 15:unref 16:pdate_publish \
    22:subscribe 9:factory_create_event_cbs 9:info_message_add_header 22:copy 22:get_content 26:header \
    22:ref 22:set_content 22:unref 9:publish_state_to_string 9:subscription_state_to_string \
    ";
