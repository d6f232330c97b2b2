//! Of liblinphone, and not of regline: subscriptions, publications and INFO messages. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_int, c_void};

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "subscriptions, publications and INFO messages";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_info_received() -> *mut c_void { refuse!(Family, null, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_notify_received() -> *mut c_void { refuse!(Family, null, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_notify_sent() -> *mut c_void { refuse!(Family, null, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_subscribe_received() -> *mut c_void { refuse!(Family, null, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_subscription_state_changed() -> *mut c_void { refuse!(Family, null, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_info_received() { refuse!(Family, nothing, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_notify_received() { refuse!(Family, nothing, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_notify_sent() { refuse!(Family, nothing, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_publish_state_changed() { refuse!(Family, nothing, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_subscribe_received() { refuse!(Family, nothing, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_subscription_state_changed() { refuse!(Family, nothing, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_info_message() -> *mut c_void { refuse!(Family, null, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_notify() -> *mut c_void { refuse!(Family, null, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_one_shot_publish() -> *mut c_void { refuse!(Family, null, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_publish() -> *mut c_void { refuse!(Family, null, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_subscribe() -> *mut c_void { refuse!(Family, null, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_subscribe_2() -> *mut c_void { refuse!(Family, null, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_publish() -> *mut c_void { refuse!(Family, null, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_subscribe() -> *mut c_void { refuse!(Family, null, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_accept_subscription() -> c_int { refuse!(Family, failure, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_add_callbacks() { refuse!(Family, nothing, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_add_custom_header() { refuse!(Family, nothing, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_cbs_get_notify_response() -> *mut c_void { refuse!(Family, null, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_cbs_ref() -> *mut c_void { refuse!(Family, null, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_cbs_set_notify_response() { refuse!(Family, nothing, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_cbs_set_user_data() { refuse!(Family, nothing, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_cbs_unref() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_deny_subscription() -> c_int { refuse!(Family, failure, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_callbacks() -> *mut c_void { refuse!(Family, null, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_core() -> *mut c_void { refuse!(Family, null, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_custom_header() -> *mut c_void { refuse!(Family, null, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_error_info() -> *mut c_void { refuse!(Family, null, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_from() -> *mut c_void { refuse!(Family, null, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_name() -> *mut c_void { refuse!(Family, null, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_publish_state() -> c_int { refuse!(Family, zero, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_reason() -> c_int { refuse!(Family, zero, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_remote_contact() -> *mut c_void { refuse!(Family, null, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_resource() -> *mut c_void { refuse!(Family, null, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_subscription_dir() -> c_int { refuse!(Family, zero, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_subscription_state() -> c_int { refuse!(Family, zero, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_to() -> *mut c_void { refuse!(Family, null, 43) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_get_user_data() -> *mut c_void { refuse!(Family, null, 44) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_notify() -> c_int { refuse!(Family, failure, 45) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_pause_publish() { refuse!(Family, nothing, 46) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_ref() -> *mut c_void { refuse!(Family, null, 47) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_refresh_publish() -> c_int { refuse!(Family, failure, 48) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_refresh_subscribe() -> c_int { refuse!(Family, failure, 49) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_remove_callbacks() { refuse!(Family, nothing, 50) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_remove_custom_header() { refuse!(Family, nothing, 51) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_send_publish() -> c_int { refuse!(Family, failure, 52) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_send_subscribe() -> c_int { refuse!(Family, failure, 53) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_set_user_data() { refuse!(Family, nothing, 54) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_terminate() { refuse!(Family, nothing, 55) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_unref() { refuse!(Family, nothing, 56) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_update_publish() -> c_int { refuse!(Family, failure, 57) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_event_update_subscribe() -> c_int { refuse!(Family, failure, 58) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_event_cbs() -> *mut c_void { refuse!(Family, null, 59) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_info_message_add_header() { refuse!(Family, nothing, 60) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_info_message_copy() -> *mut c_void { refuse!(Family, null, 61) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_info_message_get_content() -> *mut c_void { refuse!(Family, null, 62) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_info_message_get_header() -> *mut c_void { refuse!(Family, null, 63) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_info_message_ref() -> *mut c_void { refuse!(Family, null, 64) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_info_message_set_content() { refuse!(Family, nothing, 65) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_info_message_unref() { refuse!(Family, nothing, 66) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_publish_state_to_string() -> *mut c_void { refuse!(Family, null, 67) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_subscription_state_to_string() -> *mut c_void { refuse!(Family, null, 68) }

const NAMES: &str = "\
    0:linphone_core_cbs_get_info_received 22:notify_received 29:sent 22:subscribe_received \
    29:ption_state_changed 18:set_info_received 22:notify_received 29:sent 22:publish_state_changed \
    22:subscribe_received 29:ption_state_changed 15:reate_info_message 21:notify 21:one_shot_publish \
    21:publish 21:subscribe 30:_2 14:publish 14:subscribe 9:event_accept_subscription 16:dd_callbacks \
    20:ustom_header 15:cbs_get_notify_response 23:user_data 19:ref 19:set_notify_response 23:user_data \
    19:unref 15:deny_subscription 15:get_callbacks 28:_list 20:ore 20:urrent_callbacks 21:stom_header \
    19:error_info 19:from 19:name 19:publish_state 19:reason 21:mote_contact 21:source \
    19:subscription_dir 32:state 19:to 19:user_data 15:notify 15:pause_publish 15:ref 18:resh_publish \
    23:subscribe 17:move_callbacks 23:ustom_header 15:send_publish 20:subscribe 17:t_user_data \
    15:terminate 15:unref 16:pdate_publish 22:subscribe 9:factory_create_event_cbs \
    9:info_message_add_header 22:copy 22:get_content 26:header 22:ref 22:set_content 22:unref \
    9:publish_state_to_string 9:subscription_state_to_string \
    ";
