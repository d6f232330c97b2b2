//! Of liblinphone, and not of regline: account creators. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_int, c_void};

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "account creators";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_activate_account() -> c_int { refuse!(Family, failure, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_activate_alias() -> c_int { refuse!(Family, failure, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_add_callbacks() { refuse!(Family, nothing, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_activate_account() -> *mut c_void { refuse!(Family, null, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_activate_alias() -> *mut c_void { refuse!(Family, null, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_create_account() -> *mut c_void { refuse!(Family, null, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_is_account_activated() -> *mut c_void { refuse!(Family, null, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_is_account_exist() -> *mut c_void { refuse!(Family, null, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_is_account_linked() -> *mut c_void { refuse!(Family, null, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_is_alias_used() -> *mut c_void { refuse!(Family, null, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_link_account() -> *mut c_void { refuse!(Family, null, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_login_linphone_account() -> *mut c_void { refuse!(Family, null, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_recover_account() -> *mut c_void { refuse!(Family, null, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_send_token() -> *mut c_void { refuse!(Family, null, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_update_account() -> *mut c_void { refuse!(Family, null, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_ref() -> *mut c_void { refuse!(Family, null, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_activate_account() { refuse!(Family, nothing, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_activate_alias() { refuse!(Family, nothing, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_create_account() { refuse!(Family, nothing, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_is_account_activated() { refuse!(Family, nothing, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_is_account_exist() { refuse!(Family, nothing, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_is_account_linked() { refuse!(Family, nothing, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_is_alias_used() { refuse!(Family, nothing, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_link_account() { refuse!(Family, nothing, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_login_linphone_account() { refuse!(Family, nothing, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_recover_account() { refuse!(Family, nothing, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_send_token() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_update_account() { refuse!(Family, nothing, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_set_user_data() { refuse!(Family, nothing, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_cbs_unref() { refuse!(Family, nothing, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_create_account() -> c_int { refuse!(Family, failure, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_activation_code() -> *mut c_void { refuse!(Family, null, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_callbacks() -> *mut c_void { refuse!(Family, null, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_language() -> *mut c_void { refuse!(Family, null, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_phone_country_code() -> *mut c_void { refuse!(Family, null, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_phone_number() -> *mut c_void { refuse!(Family, null, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_get_service() -> *mut c_void { refuse!(Family, null, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_is_account_activated() -> c_int { refuse!(Family, failure, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_is_account_exist() -> c_int { refuse!(Family, failure, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_is_account_linked() -> c_int { refuse!(Family, failure, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_is_alias_used() -> c_int { refuse!(Family, failure, 43) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_link_account() -> c_int { refuse!(Family, failure, 44) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_login_linphone_account() -> c_int { refuse!(Family, failure, 45) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_recover_account() -> c_int { refuse!(Family, failure, 46) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_remove_callbacks() { refuse!(Family, nothing, 47) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_activate_account_cb() -> *mut c_void { refuse!(Family, null, 48) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_activate_alias_cb() -> *mut c_void { refuse!(Family, null, 49) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_constructor_cb() -> *mut c_void { refuse!(Family, null, 50) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_create_account_cb() -> *mut c_void { refuse!(Family, null, 51) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_create_account_with_token_cb() -> *mut c_void { refuse!(Family, null, 52) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_destructor_cb() -> *mut c_void { refuse!(Family, null, 53) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_is_account_activated_cb() -> *mut c_void { refuse!(Family, null, 54) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_is_account_exist_cb() -> *mut c_void { refuse!(Family, null, 55) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_is_account_linked_cb() -> *mut c_void { refuse!(Family, null, 56) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_is_alias_used_cb() -> *mut c_void { refuse!(Family, null, 57) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_link_account_cb() -> *mut c_void { refuse!(Family, null, 58) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_login_linphone_account_cb() -> *mut c_void { refuse!(Family, null, 59) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_recover_account_cb() -> *mut c_void { refuse!(Family, null, 60) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_send_token_cb() -> *mut c_void { refuse!(Family, null, 61) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_update_account_cb() -> *mut c_void { refuse!(Family, null, 62) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_get_user_data() -> *mut c_void { refuse!(Family, null, 63) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_new() -> *mut c_void { refuse!(Family, null, 64) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_ref() -> *mut c_void { refuse!(Family, null, 65) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_activate_account_cb() { refuse!(Family, nothing, 66) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_activate_alias_cb() { refuse!(Family, nothing, 67) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_confirmation_key_cb() { refuse!(Family, nothing, 68) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_constructor_cb() { refuse!(Family, nothing, 69) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_create_account_cb() { refuse!(Family, nothing, 70) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_create_account_with_token_cb() { refuse!(Family, nothing, 71) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_destructor_cb() { refuse!(Family, nothing, 72) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_is_account_activated_cb() { refuse!(Family, nothing, 73) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_is_account_exist_cb() { refuse!(Family, nothing, 74) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_is_account_linked_cb() { refuse!(Family, nothing, 75) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_is_alias_used_cb() { refuse!(Family, nothing, 76) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_link_account_cb() { refuse!(Family, nothing, 77) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_login_linphone_account_cb() { refuse!(Family, nothing, 78) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_recover_account_cb() { refuse!(Family, nothing, 79) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_send_token_cb() { refuse!(Family, nothing, 80) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_update_account_cb() { refuse!(Family, nothing, 81) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_set_user_data() { refuse!(Family, nothing, 82) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_service_unref() { refuse!(Family, nothing, 83) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_activation_code() -> c_int { refuse!(Family, failure, 84) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_language() -> c_int { refuse!(Family, failure, 85) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_phone_number() -> c_int { refuse!(Family, failure, 86) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_pn_param() { refuse!(Family, nothing, 87) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_pn_prid() { refuse!(Family, nothing, 88) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_pn_provider() { refuse!(Family, nothing, 89) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_proxy_config() { refuse!(Family, nothing, 90) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_set_token() { refuse!(Family, nothing, 91) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_account_creator_update_account() -> c_int { refuse!(Family, failure, 92) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_xml_rpc_session() -> *mut c_void { refuse!(Family, null, 93) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_account_creator_service() -> *mut c_void { refuse!(Family, null, 94) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_account_creator_backend() { refuse!(Family, nothing, 95) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_account_creator_service() { refuse!(Family, nothing, 96) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_account_creator_url() { refuse!(Family, nothing, 97) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_account_creator_cbs() -> *mut c_void { refuse!(Family, null, 98) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_xml_rpc_request_cbs() -> *mut c_void { refuse!(Family, null, 99) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_add_callbacks() { refuse!(Family, nothing, 100) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_add_int_arg() { refuse!(Family, nothing, 101) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_add_string_arg() { refuse!(Family, nothing, 102) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_cbs_get_response() -> *mut c_void { refuse!(Family, null, 103) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 104) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_cbs_ref() -> *mut c_void { refuse!(Family, null, 105) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_cbs_set_response() { refuse!(Family, nothing, 106) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_cbs_set_user_data() { refuse!(Family, nothing, 107) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_cbs_unref() { refuse!(Family, nothing, 108) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_callbacks() -> *mut c_void { refuse!(Family, null, 109) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 110) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_content() -> *mut c_void { refuse!(Family, null, 111) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 112) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_int_response() -> c_int { refuse!(Family, zero, 113) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_list_response() -> *mut c_void { refuse!(Family, null, 114) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_raw_response() -> *mut c_void { refuse!(Family, null, 115) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_status() -> c_int { refuse!(Family, zero, 116) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_string_response() -> *mut c_void { refuse!(Family, null, 117) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_string_struct_response() -> *mut c_void { refuse!(Family, null, 118) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_get_user_data() -> *mut c_void { refuse!(Family, null, 119) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_new() -> *mut c_void { refuse!(Family, null, 120) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_ref() -> *mut c_void { refuse!(Family, null, 121) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_remove_callbacks() { refuse!(Family, nothing, 122) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_set_user_data() { refuse!(Family, nothing, 123) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_request_unref() { refuse!(Family, nothing, 124) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_create_request() -> *mut c_void { refuse!(Family, null, 125) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_get_user_data() -> *mut c_void { refuse!(Family, null, 126) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_new() -> *mut c_void { refuse!(Family, null, 127) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_ref() -> *mut c_void { refuse!(Family, null, 128) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_release() { refuse!(Family, nothing, 129) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_send_request() { refuse!(Family, nothing, 130) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_set_user_data() { refuse!(Family, nothing, 131) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_xml_rpc_session_unref() { refuse!(Family, nothing, 132) }

const NAMES: &str = "\
    0:linphone_account_creator_activate_account 35:lias 26:dd_callbacks 25:cbs_get_activate_account \
    43:lias 33:create_account 33:is_account_activated 44:exist 44:linked 37:lias_used 33:link_account \
    34:ogin_linphone_account 33:recover_account 33:send_token 33:update_account 34:ser_data 29:ref \
    29:set_activate_account 43:lias 33:create_account 33:is_account_activated 44:exist 44:linked \
    37:lias_used 33:link_account 34:ogin_linphone_account 33:recover_account 33:send_token \
    33:update_account 34:ser_data 29:unref 26:reate_account 25:get_activation_code 29:callbacks \
    38:_list 30:urrent_callbacks 29:language 29:phone_country_code 35:number 29:service \
    25:is_account_activated 36:exist 36:linked 29:lias_used 25:link_account 26:ogin_linphone_account \
    25:recover_account 27:move_callbacks 25:service_get_activate_account_cb 47:lias_cb \
    37:constructor_cb 38:reate_account_cb 52:with_token_cb 37:destructor_cb 37:is_account_activated_cb \
    48:exist_cb 48:linked_cb 41:lias_used_cb 37:link_account_cb 38:ogin_linphone_account_cb \
    37:recover_account_cb 37:send_token_cb 37:update_account_cb 38:ser_data 33:new 33:ref \
    33:set_activate_account_cb 47:lias_cb 37:confirmation_key_cb 40:structor_cb 38:reate_account_cb \
    52:with_token_cb 37:destructor_cb 37:is_account_activated_cb 48:exist_cb 48:linked_cb \
    41:lias_used_cb 37:link_account_cb 38:ogin_linphone_account_cb 37:recover_account_cb \
    37:send_token_cb 37:update_account_cb 38:ser_data 33:unref 27:t_activation_code 29:language \
    29:phone_number 30:n_param 33:rid 34:ovider 30:roxy_config 29:token 25:update_account \
    9:core_create_xml_rpc_session 14:get_account_creator_service 14:set_account_creator_backend \
    34:service 34:url 9:factory_create_account_creator_cbs 24:xml_rpc_request_cbs \
    9:xml_rpc_request_add_callbacks 29:int_arg 29:string_arg 25:cbs_get_response 33:user_data 29:ref \
    29:set_response 33:user_data 29:unref 25:get_callbacks 38:_list 30:ontent 30:urrent_callbacks \
    29:int_response 29:list_response 29:raw_response 29:status 31:ring_response 36:struct_response \
    29:user_data 25:new 25:ref 27:move_callbacks 25:set_user_data 25:unref 17:session_create_request \
    25:get_user_data 25:new 25:ref 27:lease 25:send_request 27:t_user_data 25:unref \
    ";
