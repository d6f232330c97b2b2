//! Of liblinphone, and not of regline: presence and contacts. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_float, c_int, c_long, c_void};

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "presence and contacts";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_provider_begin_search() -> *mut c_void { refuse!(Family, null, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_provider_cancel_search() -> c_int { refuse!(Family, zero, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_provider_cast() -> *mut c_void { refuse!(Family, null, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_provider_init() { refuse!(Family, nothing, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_provider_ref() -> *mut c_void { refuse!(Family, null, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_provider_unref() { refuse!(Family, nothing, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_search_cast() -> *mut c_void { refuse!(Family, null, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_search_get_id() -> c_int { refuse!(Family, zero, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_search_get_predicate() -> *mut c_void { refuse!(Family, null, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_search_init() { refuse!(Family, nothing, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_search_invoke_cb() { refuse!(Family, nothing, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_search_ref() -> *mut c_void { refuse!(Family, null, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_contact_search_unref() { refuse!(Family, nothing, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_add_friend() { refuse!(Family, nothing, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_add_friend_list() { refuse!(Family, nothing, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_add_ldap() { refuse!(Family, nothing, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_buddy_info_updated() -> *mut c_void { refuse!(Family, null, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_friend_list_created() -> *mut c_void { refuse!(Family, null, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_friend_list_removed() -> *mut c_void { refuse!(Family, null, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_new_subscription_requested() -> *mut c_void { refuse!(Family, null, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_notify_presence_received() -> *mut c_void { refuse!(Family, null, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_notify_presence_received_for_uri_or_tel() -> *mut c_void { refuse!(Family, null, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_buddy_info_updated() { refuse!(Family, nothing, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_friend_list_created() { refuse!(Family, nothing, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_friend_list_removed() { refuse!(Family, nothing, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_new_subscription_requested() { refuse!(Family, nothing, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_notify_presence_received() { refuse!(Family, nothing, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_notify_presence_received_for_uri_or_tel() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_clear_ldaps() { refuse!(Family, nothing, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_friend() -> *mut c_void { refuse!(Family, null, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_friend_list() -> *mut c_void { refuse!(Family, null, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_friend_with_address() -> *mut c_void { refuse!(Family, null, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_ldap() -> *mut c_void { refuse!(Family, null, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_ldap_params() -> *mut c_void { refuse!(Family, null, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_ldap_with_params() -> *mut c_void { refuse!(Family, null, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_magic_search() -> *mut c_void { refuse!(Family, null, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_presence_activity() -> *mut c_void { refuse!(Family, null, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_presence_model() -> *mut c_void { refuse!(Family, null, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_presence_model_with_activity() -> *mut c_void { refuse!(Family, null, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_presence_model_with_activity_and_note() -> *mut c_void { refuse!(Family, null, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_presence_note() -> *mut c_void { refuse!(Family, null, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_presence_person() -> *mut c_void { refuse!(Family, null, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_create_presence_service() -> *mut c_void { refuse!(Family, null, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_enable_friend_list_subscription() { refuse!(Family, nothing, 43) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_contacts_by_char() -> *mut c_void { refuse!(Family, null, 44) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_friend() -> *mut c_void { refuse!(Family, null, 45) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_friend_by_phone_number() -> *mut c_void { refuse!(Family, null, 46) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_find_friends() -> *mut c_void { refuse!(Family, null, 47) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_friend_list_subscription_enabled() -> u8 { refuse!(Family, no, 48) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_consolidated_presence() -> c_int { refuse!(Family, zero, 49) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_default_friend_list() -> *mut c_void { refuse!(Family, null, 50) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_friend_by_address() -> *mut c_void { refuse!(Family, null, 51) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_friend_by_ref_key() -> *mut c_void { refuse!(Family, null, 52) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_friend_list() -> *mut c_void { refuse!(Family, null, 53) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_friend_list_by_name() -> *mut c_void { refuse!(Family, null, 54) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_friends_database_path() -> *mut c_void { refuse!(Family, null, 55) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_friends_lists() -> *mut c_void { refuse!(Family, null, 56) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_ldap_list() -> *mut c_void { refuse!(Family, null, 57) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_presence_info() -> c_int { refuse!(Family, zero, 58) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_presence_model() -> *mut c_void { refuse!(Family, null, 59) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_interpret_friend_uri() { refuse!(Family, nothing, 60) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_is_friend_list_subscription_enabled() -> u8 { refuse!(Family, no, 61) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_ldap_available() -> u8 { refuse!(Family, no, 62) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_notify_all_friends() { refuse!(Family, nothing, 63) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_notify_notify_presence_received() { refuse!(Family, nothing, 64) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_notify_notify_presence_received_for_uri_or_tel() { refuse!(Family, nothing, 65) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_reject_subscriber() { refuse!(Family, nothing, 66) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_remove_friend() { refuse!(Family, nothing, 67) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_remove_friend_list() { refuse!(Family, nothing, 68) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_remove_ldap() { refuse!(Family, nothing, 69) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_consolidated_presence() { refuse!(Family, nothing, 70) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_friends_database_path() { refuse!(Family, nothing, 71) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_presence_info() { refuse!(Family, nothing, 72) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_set_presence_model() { refuse!(Family, nothing, 73) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_friend_list_cbs() -> *mut c_void { refuse!(Family, null, 74) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_friend_phone_number() -> *mut c_void { refuse!(Family, null, 75) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_magic_search_cbs() -> *mut c_void { refuse!(Family, null, 76) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_vcard() -> *mut c_void { refuse!(Family, null, 77) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_add_address() { refuse!(Family, nothing, 78) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_add_phone_number() { refuse!(Family, nothing, 79) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_add_phone_number_with_label() { refuse!(Family, nothing, 80) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_create_vcard() -> u8 { refuse!(Family, no, 81) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_destroy() { refuse!(Family, nothing, 82) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_done() { refuse!(Family, nothing, 83) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_edit() { refuse!(Family, nothing, 84) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_enable_subscribes() -> c_int { refuse!(Family, failure, 85) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_address() -> *mut c_void { refuse!(Family, null, 86) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_addresses() -> *mut c_void { refuse!(Family, null, 87) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_capabilities() -> c_int { refuse!(Family, zero, 88) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_capability_version() -> c_float { refuse!(Family, real_zero, 89) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_consolidated_presence() -> c_int { refuse!(Family, zero, 90) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_core() -> *mut c_void { refuse!(Family, null, 91) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_inc_subscribe_policy() -> c_int { refuse!(Family, zero, 92) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_info() -> *mut c_void { refuse!(Family, null, 93) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_name() -> *mut c_void { refuse!(Family, null, 94) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_native_uri() -> *mut c_void { refuse!(Family, null, 95) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_organization() -> *mut c_void { refuse!(Family, null, 96) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_phone_numbers() -> *mut c_void { refuse!(Family, null, 97) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_phone_numbers_with_label() -> *mut c_void { refuse!(Family, null, 98) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_photo() -> *mut c_void { refuse!(Family, null, 99) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_presence_model() -> *mut c_void { refuse!(Family, null, 100) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_presence_model_for_uri_or_tel() -> *mut c_void { refuse!(Family, null, 101) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_ref_key() -> *mut c_void { refuse!(Family, null, 102) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_starred() -> u8 { refuse!(Family, no, 103) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_status() -> c_int { refuse!(Family, zero, 104) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_subscription_state() -> c_int { refuse!(Family, zero, 105) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_user_data() -> *mut c_void { refuse!(Family, null, 106) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_get_vcard() -> *mut c_void { refuse!(Family, null, 107) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_has_capability() -> u8 { refuse!(Family, no, 108) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_has_capability_with_version() -> u8 { refuse!(Family, no, 109) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_has_capability_with_version_or_more() -> u8 { refuse!(Family, no, 110) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_has_phone_number() -> u8 { refuse!(Family, no, 111) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_in_list() -> u8 { refuse!(Family, no, 112) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_is_presence_received() -> u8 { refuse!(Family, no, 113) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_add_callbacks() { refuse!(Family, nothing, 114) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_add_friend() -> c_int { refuse!(Family, zero, 115) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_add_local_friend() -> c_int { refuse!(Family, zero, 116) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_get_contact_created() -> *mut c_void { refuse!(Family, null, 117) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_get_contact_deleted() -> *mut c_void { refuse!(Family, null, 118) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_get_contact_updated() -> *mut c_void { refuse!(Family, null, 119) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_get_presence_received() -> *mut c_void { refuse!(Family, null, 120) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_get_sync_status_changed() -> *mut c_void { refuse!(Family, null, 121) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 122) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_ref() -> *mut c_void { refuse!(Family, null, 123) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_set_contact_created() { refuse!(Family, nothing, 124) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_set_contact_deleted() { refuse!(Family, nothing, 125) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_set_contact_updated() { refuse!(Family, nothing, 126) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_set_presence_received() { refuse!(Family, nothing, 127) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_set_sync_status_changed() { refuse!(Family, nothing, 128) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_set_user_data() { refuse!(Family, nothing, 129) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_cbs_unref() { refuse!(Family, nothing, 130) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_enable_subscriptions() { refuse!(Family, nothing, 131) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_export_friends_as_vcard4_file() { refuse!(Family, nothing, 132) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_find_friend_by_address() -> *mut c_void { refuse!(Family, null, 133) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_find_friend_by_phone_number() -> *mut c_void { refuse!(Family, null, 134) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_find_friend_by_ref_key() -> *mut c_void { refuse!(Family, null, 135) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_find_friend_by_uri() -> *mut c_void { refuse!(Family, null, 136) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_find_friends_by_address() -> *mut c_void { refuse!(Family, null, 137) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_find_friends_by_uri() -> *mut c_void { refuse!(Family, null, 138) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_callbacks() -> *mut c_void { refuse!(Family, null, 139) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 140) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_core() -> *mut c_void { refuse!(Family, null, 141) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 142) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_display_name() -> *mut c_void { refuse!(Family, null, 143) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_friends() -> *mut c_void { refuse!(Family, null, 144) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_rls_address() -> *mut c_void { refuse!(Family, null, 145) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_rls_uri() -> *mut c_void { refuse!(Family, null, 146) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_type() -> c_int { refuse!(Family, zero, 147) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_uri() -> *mut c_void { refuse!(Family, null, 148) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_get_user_data() -> *mut c_void { refuse!(Family, null, 149) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_import_friends_from_vcard4_buffer() -> c_int { refuse!(Family, failure, 150) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_import_friends_from_vcard4_file() -> c_int { refuse!(Family, failure, 151) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_is_subscription_bodyless() -> u8 { refuse!(Family, no, 152) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_notify_presence() { refuse!(Family, nothing, 153) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_ref() -> *mut c_void { refuse!(Family, null, 154) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_remove_callbacks() { refuse!(Family, nothing, 155) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_remove_friend() -> c_int { refuse!(Family, zero, 156) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_set_display_name() { refuse!(Family, nothing, 157) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_set_rls_address() { refuse!(Family, nothing, 158) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_set_rls_uri() { refuse!(Family, nothing, 159) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_set_subscription_bodyless() { refuse!(Family, nothing, 160) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_set_type() { refuse!(Family, nothing, 161) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_set_uri() { refuse!(Family, nothing, 162) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_set_user_data() { refuse!(Family, nothing, 163) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_subscriptions_enabled() -> u8 { refuse!(Family, no, 164) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_synchronize_friends_from_server() { refuse!(Family, nothing, 165) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_unref() { refuse!(Family, nothing, 166) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_update_dirty_friends() { refuse!(Family, nothing, 167) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_update_revision() { refuse!(Family, nothing, 168) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_list_update_subscriptions() { refuse!(Family, nothing, 169) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_new() -> *mut c_void { refuse!(Family, null, 170) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_new_from_vcard() -> *mut c_void { refuse!(Family, null, 171) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_new_with_address() -> *mut c_void { refuse!(Family, null, 172) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_clone() -> *mut c_void { refuse!(Family, null, 173) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_get_label() -> *mut c_void { refuse!(Family, null, 174) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_get_phone_number() -> *mut c_void { refuse!(Family, null, 175) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_new() -> *mut c_void { refuse!(Family, null, 176) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_ref() -> *mut c_void { refuse!(Family, null, 177) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_set_label() { refuse!(Family, nothing, 178) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_set_phone_number() { refuse!(Family, nothing, 179) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_phone_number_unref() { refuse!(Family, nothing, 180) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_ref() -> *mut c_void { refuse!(Family, null, 181) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_remove() { refuse!(Family, nothing, 182) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_remove_address() { refuse!(Family, nothing, 183) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_remove_phone_number() { refuse!(Family, nothing, 184) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_remove_phone_number_with_label() { refuse!(Family, nothing, 185) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_save() { refuse!(Family, nothing, 186) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_address() -> c_int { refuse!(Family, failure, 187) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_inc_subscribe_policy() -> c_int { refuse!(Family, failure, 188) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_name() -> c_int { refuse!(Family, failure, 189) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_native_uri() { refuse!(Family, nothing, 190) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_organization() { refuse!(Family, nothing, 191) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_photo() { refuse!(Family, nothing, 192) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_presence_model() { refuse!(Family, nothing, 193) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_presence_model_for_uri_or_tel() { refuse!(Family, nothing, 194) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_ref_key() { refuse!(Family, nothing, 195) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_starred() { refuse!(Family, nothing, 196) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_user_data() { refuse!(Family, nothing, 197) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_set_vcard() { refuse!(Family, nothing, 198) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_subscribes_enabled() -> u8 { refuse!(Family, no, 199) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_friend_unref() { refuse!(Family, nothing, 200) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_get_core() -> *mut c_void { refuse!(Family, null, 201) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_get_index() -> c_int { refuse!(Family, zero, 202) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_get_params() -> *mut c_void { refuse!(Family, null, 203) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_new() -> *mut c_void { refuse!(Family, null, 204) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_new_with_params() -> *mut c_void { refuse!(Family, null, 205) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_check() -> c_int { refuse!(Family, failure, 206) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_clone() -> *mut c_void { refuse!(Family, null, 207) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_enable_sal() { refuse!(Family, nothing, 208) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_enable_tls() { refuse!(Family, nothing, 209) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_auth_method() -> c_int { refuse!(Family, zero, 210) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_base_object() -> *mut c_void { refuse!(Family, null, 211) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_bind_dn() -> *mut c_void { refuse!(Family, null, 212) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_custom_value() -> *mut c_void { refuse!(Family, null, 213) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_debug_level() -> c_int { refuse!(Family, zero, 214) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_delay() -> c_int { refuse!(Family, zero, 215) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_enabled() -> u8 { refuse!(Family, no, 216) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_filter() -> *mut c_void { refuse!(Family, null, 217) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_max_results() -> c_int { refuse!(Family, zero, 218) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_min_chars() -> c_int { refuse!(Family, zero, 219) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_name_attribute() -> *mut c_void { refuse!(Family, null, 220) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_password() -> *mut c_void { refuse!(Family, null, 221) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_server() -> *mut c_void { refuse!(Family, null, 222) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_server_certificates_verification_mode() -> c_int { refuse!(Family, zero, 223) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_sip_attribute() -> *mut c_void { refuse!(Family, null, 224) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_sip_domain() -> *mut c_void { refuse!(Family, null, 225) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_get_timeout() -> c_int { refuse!(Family, zero, 226) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_new() -> *mut c_void { refuse!(Family, null, 227) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_ref() -> *mut c_void { refuse!(Family, null, 228) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_sal_enabled() -> u8 { refuse!(Family, no, 229) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_auth_method() { refuse!(Family, nothing, 230) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_base_object() { refuse!(Family, nothing, 231) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_bind_dn() { refuse!(Family, nothing, 232) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_custom_value() { refuse!(Family, nothing, 233) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_debug_level() { refuse!(Family, nothing, 234) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_delay() { refuse!(Family, nothing, 235) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_enabled() { refuse!(Family, nothing, 236) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_filter() { refuse!(Family, nothing, 237) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_max_results() { refuse!(Family, nothing, 238) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_min_chars() { refuse!(Family, nothing, 239) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_name_attribute() { refuse!(Family, nothing, 240) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_password() { refuse!(Family, nothing, 241) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_server() { refuse!(Family, nothing, 242) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_server_certificates_verification_mode() { refuse!(Family, nothing, 243) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_sip_attribute() { refuse!(Family, nothing, 244) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_sip_domain() { refuse!(Family, nothing, 245) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_set_timeout() { refuse!(Family, nothing, 246) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_tls_enabled() -> u8 { refuse!(Family, no, 247) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_params_unref() { refuse!(Family, nothing, 248) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_ref() -> *mut c_void { refuse!(Family, null, 249) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_set_index() { refuse!(Family, nothing, 250) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_set_params() { refuse!(Family, nothing, 251) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_ldap_unref() { refuse!(Family, nothing, 252) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_add_callbacks() { refuse!(Family, nothing, 253) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_get_ldap_have_more_results() -> *mut c_void { refuse!(Family, null, 254) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_get_search_results_received() -> *mut c_void { refuse!(Family, null, 255) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_get_user_data() -> *mut c_void { refuse!(Family, null, 256) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_new() -> *mut c_void { refuse!(Family, null, 257) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_ref() -> *mut c_void { refuse!(Family, null, 258) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_set_ldap_have_more_results() { refuse!(Family, nothing, 259) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_set_search_results_received() { refuse!(Family, nothing, 260) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_set_user_data() { refuse!(Family, nothing, 261) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_cbs_unref() { refuse!(Family, nothing, 262) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_callbacks_list() -> *mut c_void { refuse!(Family, null, 263) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_contact_list_from_filter() -> *mut c_void { refuse!(Family, null, 264) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_contact_list_from_filter_async() { refuse!(Family, nothing, 265) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_contacts() -> *mut c_void { refuse!(Family, null, 266) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_contacts_async() { refuse!(Family, nothing, 267) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_contacts_list() -> *mut c_void { refuse!(Family, null, 268) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_contacts_list_async() { refuse!(Family, nothing, 269) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_current_callbacks() -> *mut c_void { refuse!(Family, null, 270) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_delimiter() -> *mut c_void { refuse!(Family, null, 271) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_last_search() -> *mut c_void { refuse!(Family, null, 272) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_limited_search() -> u8 { refuse!(Family, no, 273) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_max_weight() -> c_int { refuse!(Family, zero, 274) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_min_weight() -> c_int { refuse!(Family, zero, 275) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_search_limit() -> c_int { refuse!(Family, zero, 276) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_get_use_delimiter() -> u8 { refuse!(Family, no, 277) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_new() -> *mut c_void { refuse!(Family, null, 278) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_ref() -> *mut c_void { refuse!(Family, null, 279) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_remove_callbacks() { refuse!(Family, nothing, 280) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_reset_search_cache() { refuse!(Family, nothing, 281) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_set_delimiter() { refuse!(Family, nothing, 282) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_set_limited_search() { refuse!(Family, nothing, 283) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_set_max_weight() { refuse!(Family, nothing, 284) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_set_min_weight() { refuse!(Family, nothing, 285) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_set_search_limit() { refuse!(Family, nothing, 286) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_set_use_delimiter() { refuse!(Family, nothing, 287) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_magic_search_unref() { refuse!(Family, nothing, 288) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_online_status_to_string() -> *mut c_void { refuse!(Family, null, 289) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_get_description() -> *mut c_void { refuse!(Family, null, 290) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_get_type() -> c_int { refuse!(Family, zero, 291) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_get_user_data() -> *mut c_void { refuse!(Family, null, 292) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_new() -> *mut c_void { refuse!(Family, null, 293) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_ref() -> *mut c_void { refuse!(Family, null, 294) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_set_description() -> c_int { refuse!(Family, failure, 295) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_set_type() -> c_int { refuse!(Family, failure, 296) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_set_user_data() { refuse!(Family, nothing, 297) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_to_string() -> *mut c_void { refuse!(Family, null, 298) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_activity_unref() -> *mut c_void { refuse!(Family, null, 299) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_basic_status_to_string() -> *mut c_void { refuse!(Family, null, 300) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_add_activity() -> c_int { refuse!(Family, failure, 301) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_add_note() -> c_int { refuse!(Family, failure, 302) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_add_person() -> c_int { refuse!(Family, failure, 303) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_add_service() -> c_int { refuse!(Family, failure, 304) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_clear_activities() -> c_int { refuse!(Family, failure, 305) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_clear_notes() -> c_int { refuse!(Family, failure, 306) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_clear_persons() -> c_int { refuse!(Family, failure, 307) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_clear_services() -> c_int { refuse!(Family, failure, 308) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_activity() -> *mut c_void { refuse!(Family, null, 309) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_basic_status() -> c_int { refuse!(Family, zero, 310) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_capabilities() -> c_int { refuse!(Family, zero, 311) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_capability_version() -> c_float { refuse!(Family, real_zero, 312) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_consolidated_presence() -> c_int { refuse!(Family, zero, 313) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_contact() -> *mut c_void { refuse!(Family, null, 314) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_nb_activities() -> c_int { refuse!(Family, zero, 315) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_nb_persons() -> c_int { refuse!(Family, zero, 316) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_nb_services() -> c_int { refuse!(Family, zero, 317) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_note() -> *mut c_void { refuse!(Family, null, 318) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_nth_activity() -> *mut c_void { refuse!(Family, null, 319) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_nth_person() -> *mut c_void { refuse!(Family, null, 320) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_nth_service() -> *mut c_void { refuse!(Family, null, 321) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_presentity() -> *mut c_void { refuse!(Family, null, 322) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_timestamp() -> c_long { refuse!(Family, long_zero, 323) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_get_user_data() -> *mut c_void { refuse!(Family, null, 324) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_has_capability() -> u8 { refuse!(Family, no, 325) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_has_capability_with_version() -> u8 { refuse!(Family, no, 326) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_has_capability_with_version_or_more() -> u8 { refuse!(Family, no, 327) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_is_online() -> u8 { refuse!(Family, no, 328) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_new() -> *mut c_void { refuse!(Family, null, 329) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_new_with_activity() -> *mut c_void { refuse!(Family, null, 330) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_new_with_activity_and_note() -> *mut c_void { refuse!(Family, null, 331) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_ref() -> *mut c_void { refuse!(Family, null, 332) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_set_activity() -> c_int { refuse!(Family, failure, 333) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_set_basic_status() -> c_int { refuse!(Family, failure, 334) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_set_contact() -> c_int { refuse!(Family, failure, 335) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_set_presentity() -> c_int { refuse!(Family, failure, 336) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_set_user_data() { refuse!(Family, nothing, 337) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_model_unref() -> *mut c_void { refuse!(Family, null, 338) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_get_content() -> *mut c_void { refuse!(Family, null, 339) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_get_lang() -> *mut c_void { refuse!(Family, null, 340) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_get_user_data() -> *mut c_void { refuse!(Family, null, 341) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_new() -> *mut c_void { refuse!(Family, null, 342) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_ref() -> *mut c_void { refuse!(Family, null, 343) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_set_content() -> c_int { refuse!(Family, failure, 344) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_set_lang() -> c_int { refuse!(Family, failure, 345) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_set_user_data() { refuse!(Family, nothing, 346) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_note_unref() -> *mut c_void { refuse!(Family, null, 347) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_add_activities_note() -> c_int { refuse!(Family, failure, 348) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_add_activity() -> c_int { refuse!(Family, failure, 349) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_add_note() -> c_int { refuse!(Family, failure, 350) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_clear_activities() -> c_int { refuse!(Family, failure, 351) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_clear_activities_notes() -> c_int { refuse!(Family, failure, 352) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_clear_notes() -> c_int { refuse!(Family, failure, 353) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_id() -> *mut c_void { refuse!(Family, null, 354) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_nb_activities() -> c_int { refuse!(Family, zero, 355) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_nb_activities_notes() -> c_int { refuse!(Family, zero, 356) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_nb_notes() -> c_int { refuse!(Family, zero, 357) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_nth_activities_note() -> *mut c_void { refuse!(Family, null, 358) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_nth_activity() -> *mut c_void { refuse!(Family, null, 359) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_nth_note() -> *mut c_void { refuse!(Family, null, 360) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_get_user_data() -> *mut c_void { refuse!(Family, null, 361) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_new() -> *mut c_void { refuse!(Family, null, 362) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_ref() -> *mut c_void { refuse!(Family, null, 363) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_set_id() -> c_int { refuse!(Family, failure, 364) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_set_user_data() { refuse!(Family, nothing, 365) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_person_unref() -> *mut c_void { refuse!(Family, null, 366) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_add_note() -> c_int { refuse!(Family, failure, 367) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_clear_notes() -> c_int { refuse!(Family, failure, 368) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_get_basic_status() -> c_int { refuse!(Family, zero, 369) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_get_contact() -> *mut c_void { refuse!(Family, null, 370) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_get_id() -> *mut c_void { refuse!(Family, null, 371) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_get_nb_notes() -> c_int { refuse!(Family, zero, 372) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_get_nth_note() -> *mut c_void { refuse!(Family, null, 373) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_get_service_descriptions() -> *mut c_void { refuse!(Family, null, 374) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_get_user_data() -> *mut c_void { refuse!(Family, null, 375) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_new() -> *mut c_void { refuse!(Family, null, 376) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_ref() -> *mut c_void { refuse!(Family, null, 377) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_set_basic_status() -> c_int { refuse!(Family, failure, 378) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_set_contact() -> c_int { refuse!(Family, failure, 379) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_set_id() -> c_int { refuse!(Family, failure, 380) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_set_service_descriptions() -> c_int { refuse!(Family, failure, 381) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_set_user_data() { refuse!(Family, nothing, 382) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_presence_service_unref() -> *mut c_void { refuse!(Family, null, 383) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_get_address() -> *mut c_void { refuse!(Family, null, 384) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_get_capabilities() -> c_int { refuse!(Family, zero, 385) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_get_friend() -> *mut c_void { refuse!(Family, null, 386) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_get_phone_number() -> *mut c_void { refuse!(Family, null, 387) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_get_source_flags() -> c_int { refuse!(Family, zero, 388) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_get_weight() -> c_int { refuse!(Family, zero, 389) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_has_capability() -> u8 { refuse!(Family, no, 390) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_ref() -> *mut c_void { refuse!(Family, null, 391) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_search_result_unref() { refuse!(Family, nothing, 392) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_add_extended_property() { refuse!(Family, nothing, 393) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_add_phone_number() { refuse!(Family, nothing, 394) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_add_phone_number_with_label() { refuse!(Family, nothing, 395) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_add_sip_address() { refuse!(Family, nothing, 396) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_as_vcard4_string() -> *mut c_void { refuse!(Family, null, 397) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_clone() -> *mut c_void { refuse!(Family, null, 398) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_edit_main_sip_address() { refuse!(Family, nothing, 399) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_generate_unique_id() -> u8 { refuse!(Family, no, 400) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_belcard() -> *mut c_void { refuse!(Family, null, 401) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_etag() -> *mut c_void { refuse!(Family, null, 402) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_extended_properties_values_by_name() -> *mut c_void { refuse!(Family, null, 403) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_family_name() -> *mut c_void { refuse!(Family, null, 404) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_full_name() -> *mut c_void { refuse!(Family, null, 405) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_given_name() -> *mut c_void { refuse!(Family, null, 406) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_organization() -> *mut c_void { refuse!(Family, null, 407) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_phone_numbers() -> *mut c_void { refuse!(Family, null, 408) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_phone_numbers_with_label() -> *mut c_void { refuse!(Family, null, 409) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_photo() -> *mut c_void { refuse!(Family, null, 410) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_sip_addresses() -> *mut c_void { refuse!(Family, null, 411) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_skip_validation() -> u8 { refuse!(Family, no, 412) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_uid() -> *mut c_void { refuse!(Family, null, 413) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_get_url() -> *mut c_void { refuse!(Family, null, 414) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_ref() -> *mut c_void { refuse!(Family, null, 415) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_remove_extented_properties_by_name() { refuse!(Family, nothing, 416) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_remove_organization() { refuse!(Family, nothing, 417) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_remove_phone_number() { refuse!(Family, nothing, 418) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_remove_phone_number_with_label() { refuse!(Family, nothing, 419) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_remove_photo() { refuse!(Family, nothing, 420) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_remove_sip_address() { refuse!(Family, nothing, 421) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_etag() { refuse!(Family, nothing, 422) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_family_name() { refuse!(Family, nothing, 423) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_full_name() { refuse!(Family, nothing, 424) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_given_name() { refuse!(Family, nothing, 425) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_organization() { refuse!(Family, nothing, 426) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_photo() { refuse!(Family, nothing, 427) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_skip_validation() { refuse!(Family, nothing, 428) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_uid() { refuse!(Family, nothing, 429) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_set_url() { refuse!(Family, nothing, 430) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_vcard_unref() { refuse!(Family, nothing, 431) }

const NAMES: &str = "\
    0:linphone_contact_provider_begin_search 26:cancel_search 28:st 26:init 26:ref 26:unref \
    17:search_cast 24:get_id 28:predicate 24:init 26:voke_cb 24:ref 24:unref 11:re_add_friend 24:_list \
    18:ldap 14:cbs_get_buddy_info_updated 22:friend_list_created 34:removed \
    22:new_subscription_requested 23:otify_presence_received 46:_for_uri_or_tel \
    18:set_buddy_info_updated 22:friend_list_created 34:removed 22:new_subscription_requested \
    23:otify_presence_received 46:_for_uri_or_tel 15:lear_ldaps 15:reate_friend 27:_list \
    28:with_address 21:ldap 25:_params 26:with_params 21:magic_search 21:presence_activity 30:model \
    35:_with_activity 49:_and_note 30:note 30:person 30:service 14:enable_friend_list_subscription \
    14:find_contacts_by_char 19:friend 25:_by_phone_number 25:s 15:riend_list_subscription_enabled \
    14:get_consolidated_presence 18:default_friend_list 18:friend_by_address 28:ref_key 25:list \
    29:_by_name 24:s_database_path 26:lists 18:ldap_list 18:presence_info 27:model \
    14:interpret_friend_uri 15:s_friend_list_subscription_enabled 14:ldap_available \
    14:notify_all_friends 21:notify_presence_received 45:_for_uri_or_tel 14:reject_subscriber \
    16:move_friend 27:_list 21:ldap 14:set_consolidated_presence 18:friends_database_path \
    18:presence_info 27:model 9:factory_create_friend_list_cbs 31:phone_number 24:magic_search_cbs \
    24:vcard 10:riend_add_address 20:phone_number 32:_with_label 16:create_vcard 16:destroy 17:one \
    16:edit 17:nable_subscribes 16:get_address 27:es 20:capabilities 29:y_version \
    21:onsolidated_presence 22:re 20:inc_subscribe_policy 22:fo 20:name 22:tive_uri 20:organization \
    20:phone_numbers 33:_with_label 23:to 21:resence_model 34:_for_uri_or_tel 20:ref_key 20:starred \
    23:tus 21:ubscription_state 20:user_data 20:vcard 16:has_capability 30:_with_version 43:_or_more \
    20:phone_number 16:in_list 17:s_presence_received 16:list_add_callbacks 25:friend 25:local_friend \
    21:cbs_get_contact_created 37:deleted 37:updated 29:presence_received 29:sync_status_changed \
    29:user_data 25:ref 25:set_contact_created 37:deleted 37:updated 29:presence_received \
    29:sync_status_changed 29:user_data 25:unref 21:enable_subscriptions \
    22:xport_friends_as_vcard4_file 21:find_friend_by_address 36:phone_number 36:ref_key 36:uri \
    32:s_by_address 37:uri 21:get_callbacks 34:_list 26:ore 26:urrent_callbacks 25:display_name \
    25:friends 25:rls_address 29:uri 25:type 25:uri 26:ser_data 21:import_friends_from_vcard4_buffer \
    48:file 22:s_subscription_bodyless 21:notify_presence 21:ref 23:move_callbacks 28:friend \
    21:set_display_name 25:rls_address 29:uri 25:subscription_bodyless 25:type 25:uri 26:ser_data \
    22:ubscriptions_enabled 22:ynchronize_friends_from_server 21:unref 22:pdate_dirty_friends \
    28:revision 28:subscriptions 16:new 19:_from_vcard 20:with_address 16:phone_number_clone \
    29:get_label 33:phone_number 29:new 29:ref 29:set_label 33:phone_number 29:unref 16:ref 18:move \
    22:_address 23:phone_number 35:_with_label 16:save 17:et_address 20:inc_subscribe_policy 20:name \
    22:tive_uri 20:organization 20:photo 21:resence_model 34:_for_uri_or_tel 20:ref_key 20:starred \
    20:user_data 20:vcard 17:ubscribes_enabled 16:unref 9:ldap_get_core 18:index 18:params 14:new \
    17:_with_params 14:params_check 22:lone 21:enable_sal 28:tls 21:get_auth_method 25:base_object \
    26:ind_dn 25:custom_value 25:debug_level 27:lay 25:enabled 25:filter 25:max_results 26:in_chars \
    25:name_attribute 25:password 25:server 31:_certificates_verification_mode 26:ip_attribute \
    29:domain 25:timeout 21:new 21:ref 21:sal_enabled 22:et_auth_method 25:base_object 26:ind_dn \
    25:custom_value 25:debug_level 27:lay 25:enabled 25:filter 25:max_results 26:in_chars \
    25:name_attribute 25:password 25:server 31:_certificates_verification_mode 26:ip_attribute \
    29:domain 25:timeout 21:tls_enabled 21:unref 14:ref 14:set_index 18:params 14:unref \
    9:magic_search_add_callbacks 22:cbs_get_ldap_have_more_results 30:search_results_received \
    30:user_data 26:new 26:ref 26:set_ldap_have_more_results 30:search_results_received 30:user_data \
    26:unref 22:get_callbacks_list 27:ontact_list_from_filter 50:_async 33:s 34:_async 35:list \
    39:_async 27:urrent_callbacks 26:delimiter 26:last_search 27:imited_search 26:max_weight \
    27:in_weight 26:search_limit 26:use_delimiter 22:new 22:ref 24:move_callbacks 24:set_search_cache \
    22:set_delimiter 26:limited_search 26:max_weight 27:in_weight 26:search_limit 26:use_delimiter \
    22:unref 9:online_status_to_string 9:presence_activity_get_description 31:type 31:user_data 27:new \
    27:ref 27:set_description 31:type 31:user_data 27:to_string 27:unref 18:basic_status_to_string \
    18:model_add_activity 28:note 28:person 28:service 24:clear_activities 30:notes 30:persons \
    30:services 24:get_activity 28:basic_status 28:capabilities 37:y_version 29:onsolidated_presence \
    31:tact 28:nb_activities 31:persons 31:services 29:ote 29:th_activity 32:person 32:service \
    28:presentity 28:timestamp 28:user_data 24:has_capability 38:_with_version 51:_or_more \
    24:is_online 24:new 27:_with_activity 41:_and_note 24:ref 24:set_activity 28:basic_status \
    28:contact 28:presentity 28:user_data 24:unref 18:note_get_content 27:lang 27:user_data 23:new \
    23:ref 23:set_content 27:lang 27:user_data 23:unref 18:person_add_activities_note 36:y 29:note \
    25:clear_activities 41:_notes 31:notes 25:get_id 29:nb_activities 42:_notes 32:notes \
    30:th_activities_note 40:y 33:note 29:user_data 25:new 25:ref 25:set_id 29:user_data 25:unref \
    18:service_add_note 26:clear_notes 26:get_basic_status 30:contact 30:id 30:nb_notes 31:th_note \
    30:service_descriptions 30:user_data 26:new 26:ref 26:set_basic_status 30:contact 30:id \
    30:service_descriptions 30:user_data 26:unref 9:search_result_get_address 27:capabilities \
    27:friend 27:phone_number 27:source_flags 27:weight 23:has_capability 23:ref 23:unref \
    9:vcard_add_extended_property 19:phone_number 31:_with_label 19:sip_address 16:s_vcard4_string \
    15:clone 15:edit_main_sip_address 15:generate_unique_id 17:t_belcard 19:etag \
    20:xtended_properties_values_by_name 19:family_name 20:ull_name 19:given_name 19:organization \
    19:phone_numbers 32:_with_label 22:to 19:sip_addresses 20:kip_validation 19:uid 20:rl 15:ref \
    17:move_extented_properties_by_name 22:organization 22:phone_number 34:_with_label 25:to \
    22:sip_address 15:set_etag 19:family_name 20:ull_name 19:given_name 19:organization 19:photo \
    19:skip_validation 19:uid 20:rl 15:unref \
    ";
