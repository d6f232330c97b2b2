//! The functions of accounts, their params, push settings and NAT policies, as a C program calls them.

use std::ffi::{CStr, CString, c_char};
use std::ptr::{null, null_mut};

use linphone::ffi::account::*;
use linphone::ffi::account_params::*;
use linphone::ffi::account_params_calls::*;
use linphone::ffi::account_params_extras::*;
use linphone::ffi::address::{linphone_address_new, linphone_address_unref};
use linphone::ffi::list::{bctbx_list_append, bctbx_list_free, elements};
use linphone::ffi::push_notification::*;
use linphone::ffi::types::LinphoneAccountParams;

fn c(text: &str) -> *const c_char {
    CString::new(text).expect("no NUL in a test's text").into_raw()
}

fn text(pointer: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned())
}

fn complete() -> *mut LinphoneAccountParams {
    // SAFETY: handles and C strings.
    unsafe {
        let params = linphone_account_params_new(null_mut());
        let identity = linphone_address_new(c("sip:alice@example.test"));
        assert_eq!(linphone_account_params_set_server_addr(params, c("sip.example.test")), 0);
        assert_eq!(linphone_account_params_set_identity_address(params, identity), 0);
        linphone_address_unref(identity);
        params
    }
}

#[test]
fn an_account_holds_the_very_params_that_it_was_given() {
    let params = complete();
    // SAFETY: handles.
    unsafe {
        let account = linphone_account_new(null_mut(), params);
        assert_eq!(linphone_account_get_params(account), params.cast_const());
        let copy = linphone_account_params_clone(params);
        linphone_account_params_set_expires(copy, 77);
        assert_eq!(linphone_account_params_get_expires(linphone_account_get_params(account)), 3600);
        assert_eq!(linphone_account_set_params(account, copy), 0);
        assert_eq!(linphone_account_get_params(account), copy.cast_const());
        assert_eq!(linphone_account_set_params(account, null_mut()), -1);
        let empty = linphone_account_params_new(null_mut());
        assert_eq!(linphone_account_set_params(account, empty), -1);
        assert_eq!(linphone_account_get_params(account), empty.cast_const());
        for params in [params, copy, empty] {
            linphone_account_params_unref(params);
        }
        assert_eq!(linphone_account_params_get_expires(linphone_account_get_params(account)), 3600);
        linphone_account_unref(account);
        assert_eq!(linphone_account_params_get_expires(empty), -1, "the account had the last share");
    }
}

#[test]
fn a_transport_is_written_into_the_server_address() {
    let params = complete();
    // SAFETY: a handle.
    unsafe {
        assert_eq!(linphone_account_params_get_transport(params), 0);
        linphone_account_params_set_transport(params, 1);
        assert_eq!(linphone_account_params_get_transport(params), 1);
        let shown = text(linphone_account_params_get_server_addr(params));
        assert_eq!(shown.as_deref(), Some("<sip:sip.example.test;transport=tcp>"));
        linphone_account_params_set_transport(params, 9);
        assert_eq!(linphone_account_params_get_transport(params), 1);
        linphone_account_params_unref(params);
    }
}

#[test]
fn routes_and_tags_come_back_as_lists() {
    let params = complete();
    // SAFETY: handles and C strings.
    unsafe {
        let route = linphone_address_new(c("\"R\" <sip:r1;lr>"));
        let list = bctbx_list_append(null_mut(), route.cast());
        assert_eq!(linphone_account_params_set_routes_addresses(params, list), 0);
        let shown = elements(linphone_account_params_get_routes_addresses(params));
        assert_eq!(shown, elements(linphone_account_params_get_routes_addresses(params)));
        assert_eq!(shown.len(), 1);
        let wrong = bctbx_list_append(list, params.cast());
        assert_eq!(linphone_account_params_set_routes_addresses(params, wrong), -1);
        bctbx_list_free(wrong);
        linphone_address_unref(route);
        let tags = bctbx_list_append(null_mut(), c("outbound").cast_mut().cast());
        linphone_account_params_set_supported_tags_list(params, tags);
        bctbx_list_free(tags);
        let tags = elements(linphone_account_params_get_supported_tags_list(params));
        assert_eq!(text(tags[0].cast_const().cast()).as_deref(), Some("outbound"));
        linphone_account_params_unref(params);
    }
}

#[test]
fn what_is_kept_for_the_program_comes_back() {
    let params = complete();
    // SAFETY: handles and C strings.
    unsafe {
        linphone_account_params_add_custom_param(params, c("key"), c("value"));
        assert_eq!(
            text(linphone_account_params_get_custom_param(params, c("key"))).as_deref(),
            Some("value")
        );
        assert!(linphone_account_params_get_custom_param(params, c("other")).is_null());
        linphone_account_params_set_conference_factory_uri(params, c("sip:conf@example.test"));
        assert!(!linphone_account_params_get_conference_factory_address(params).is_null());
        linphone_account_params_set_quality_reporting_collector(params, c("sip:c@h"));
        linphone_account_params_set_quality_reporting_collector(params, c("no address"));
        let collector = text(linphone_account_params_get_quality_reporting_collector(params));
        assert_eq!(collector.as_deref(), Some("sip:c@h"));
        linphone_account_params_set_avpf_rr_interval(params, 7);
        assert_eq!(linphone_account_params_get_avpf_rr_interval(params), 5);
        assert_eq!(linphone_account_params_unregister_at_stop_enabled(params), 1);
        linphone_account_params_unref(params);
    }
}

#[test]
fn push_settings_are_changed_where_they_are_and_copied_with_the_params() {
    let params = complete();
    // SAFETY: handles and C strings.
    unsafe {
        let push = linphone_account_params_get_push_notification_config(params);
        assert_eq!(text(linphone_push_notification_config_get_msg_str(push)).as_deref(), Some("IM_MSG"));
        assert!(linphone_push_notification_config_get_provider(push).is_null());
        linphone_push_notification_config_set_provider(push, c("fcm"));
        assert_eq!(linphone_account_params_get_push_notification_config(params), push);
        let copy = linphone_account_params_clone(params);
        let copied = linphone_account_params_get_push_notification_config(copy);
        assert_ne!(copied, push);
        assert_eq!(linphone_push_notification_config_is_equal(push, copied), 1);
        linphone_push_notification_config_set_prid(copied, c("id"));
        assert_eq!(linphone_push_notification_config_is_equal(push, copied), 0);
        linphone_account_params_unref(params);
        linphone_account_params_unref(copy);
        assert!(linphone_push_notification_config_get_provider(push).is_null());
    }
}

#[test]
fn misuse_gets_the_failing_value() {
    // SAFETY: misuse is what is tried; handles are never dereferenced.
    unsafe {
        assert!(linphone_account_new(null_mut(), null_mut()).is_null());
        assert!(linphone_account_get_params(null_mut()).is_null());
        assert_eq!(linphone_account_get_state(null_mut()), 0);
        assert_eq!(linphone_account_params_get_expires(null()), -1);
        linphone_account_add_callbacks(null_mut(), null_mut());
        linphone_account_unref(null_mut());
    }
}
