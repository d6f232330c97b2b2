//! The functions of proxy configs, as a C program calls them.

use std::ffi::{CStr, CString, c_char};
use std::ptr::{null, null_mut};

use linphone::ffi::address::{linphone_address_as_string, linphone_address_new, linphone_address_unref};
use linphone::ffi::core_accounts::linphone_core_create_proxy_config;
use linphone::ffi::legacy::*;
use linphone::ffi::list::{bctbx_list_append, bctbx_list_free, elements};
use linphone::ffi::memory::bctbx_free;
use linphone::ffi::proxy_config::*;
use linphone::ffi::proxy_config_extras::*;
use linphone::ffi::types::LinphoneProxyConfig;

fn c(text: &str) -> *const c_char {
    CString::new(text).expect("no NUL in a test's text").into_raw()
}

fn text(pointer: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned())
}

fn fresh() -> *mut LinphoneProxyConfig {
    // SAFETY: no core is needed.
    unsafe { linphone_core_create_proxy_config(null_mut()) }
}

fn complete() -> *mut LinphoneProxyConfig {
    let config = fresh();
    // SAFETY: a handle and C strings.
    unsafe {
        assert_eq!(linphone_proxy_config_set_server_addr(config, c("sip.example.test")), 0);
        assert_eq!(linphone_proxy_config_set_identity(config, c("sip:alice@example.test")), 0);
        assert_eq!(linphone_proxy_config_done(config), 0);
    }
    config
}

#[test]
fn a_fresh_one_has_the_documented_defaults() {
    let config = fresh();
    // SAFETY: a handle.
    unsafe {
        assert_eq!(linphone_proxy_config_get_expires(config), 3600);
        assert_eq!(linphone_proxy_config_get_publish_expires(config), 3600);
        assert_eq!(linphone_proxy_config_register_enabled(config), 1);
        assert_eq!(linphone_proxy_config_publish_enabled(config), 0);
        assert_eq!(linphone_proxy_config_get_privacy(config), 32768);
        assert_eq!(linphone_proxy_config_get_avpf_mode(config), -1);
        assert_eq!(linphone_proxy_config_get_avpf_rr_interval(config), 1);
        assert_eq!(text(linphone_proxy_config_get_transport(config)).as_deref(), Some("udp"));
        let idkey = text(linphone_proxy_config_get_idkey(config)).unwrap();
        assert!(idkey.starts_with("proxy_config_") && idkey.len() == 28, "{idkey}");
        for nothing in [
            linphone_proxy_config_get_server_addr(config),
            linphone_proxy_config_get_identity(config),
            linphone_proxy_config_get_domain(config),
            linphone_proxy_config_get_realm(config),
            linphone_proxy_config_get_route(config),
            linphone_proxy_config_get_contact_parameters(config),
            linphone_proxy_config_get_ref_key(config),
            linphone_proxy_config_get_dial_prefix(config),
        ] {
            assert_eq!(text(nothing), None);
        }
        assert!(linphone_proxy_config_get_contact(config).is_null());
        assert!(linphone_proxy_config_get_dependency(config).is_null());
        assert!(linphone_proxy_config_get_core(config).is_null());
        assert!(!linphone_proxy_config_get_error_info(config).is_null());
        linphone_proxy_config_unref(config);
    }
}

#[test]
fn server_addresses_are_read_and_shown_as_liblinphone_does() {
    let config = fresh();
    for (given, status, shown) in [
        ("sip.example.test", 0, "sip:sip.example.test"),
        ("<sip:sip.example.test>", 0, "sip:sip.example.test"),
        ("sips:sip.example.test", 0, "sips:sip.example.test"),
        ("sip:sip.example.test;transport=tcp", 0, "<sip:sip.example.test;transport=tcp>"),
        ("sip.example.test;transport=tls", 0, "<sip:sip.example.test;transport=tls>"),
        ("\"X\" <sip:u@sip.example.test:5070;lr>", 0, "\"X\" <sip:u@sip.example.test:5070;lr>"),
        ("[::1]:5070", 0, "sip:[::1]:5070"),
        ("", 0, "sip:[::1]:5070"),
        ("not a host", -1, "sip:[::1]:5070"),
        ("sip:", -1, "sip:[::1]:5070"),
        ("sip:bad host", -1, "sip:[::1]:5070"),
    ] {
        // SAFETY: a handle and a C string.
        unsafe {
            assert_eq!(linphone_proxy_config_set_server_addr(config, c(given)), status, "{given:?}");
            assert_eq!(
                text(linphone_proxy_config_get_server_addr(config)).as_deref(),
                Some(shown),
                "{given:?}"
            );
        }
    }
    // SAFETY: a handle, and NULL where a text should be.
    unsafe {
        assert_eq!(linphone_proxy_config_set_server_addr(config, null()), -1);
        assert_eq!(text(linphone_proxy_config_get_addr(config)).as_deref(), Some("sip:[::1]:5070"));
        linphone_proxy_config_unref(config);
    }
}

#[test]
fn an_identity_needs_a_user() {
    let config = fresh();
    // SAFETY: handles and C strings.
    unsafe {
        let without = linphone_address_new(c("sip:example.test"));
        let with = linphone_address_new(c("\"Al\" <sip:al@example.test;a=b>"));
        assert_eq!(linphone_proxy_config_set_identity_address(config, null()), -1);
        assert_eq!(linphone_proxy_config_set_identity_address(config, without), -1);
        assert!(linphone_proxy_config_get_identity_address(config).is_null());
        assert_eq!(linphone_proxy_config_set_identity_address(config, with), 0);
        let shown = text(linphone_proxy_config_get_identity(config));
        assert_eq!(shown.as_deref(), Some("\"Al\" <sip:al@example.test;a=b>"));
        assert_eq!(text(linphone_proxy_config_get_domain(config)).as_deref(), Some("example.test"));
        let borrowed = linphone_proxy_config_get_identity_address(config);
        assert_eq!(borrowed, linphone_proxy_config_get_identity_address(config));
        let copy = linphone_address_as_string(borrowed);
        assert_eq!(text(copy), shown);
        bctbx_free(copy.cast());
        linphone_address_unref(without);
        linphone_address_unref(with);
        linphone_proxy_config_unref(config);
    }
}

#[test]
fn done_without_an_edit_or_without_addresses_fails() {
    let config = fresh();
    // SAFETY: handles.
    unsafe {
        assert_eq!(linphone_proxy_config_done(config), -1);
        linphone_proxy_config_edit(config);
        assert_eq!(linphone_proxy_config_done(config), -1);
        linphone_proxy_config_unref(config);
        let config = complete();
        assert_eq!(linphone_proxy_config_done(config), -1);
        linphone_proxy_config_set_expires(config, -1);
        assert_eq!(linphone_proxy_config_get_expires(config), 600);
        assert_eq!(linphone_proxy_config_done(config), 0);
        linphone_proxy_config_destroy(config);
    }
}

#[test]
fn the_transport_is_that_of_the_address_in_force() {
    let config = complete();
    // SAFETY: a handle and C strings.
    unsafe {
        linphone_proxy_config_set_server_addr(config, c("sip:h;transport=TLS"));
        assert_eq!(text(linphone_proxy_config_get_transport(config)).as_deref(), Some("udp"));
        linphone_proxy_config_done(config);
        assert_eq!(text(linphone_proxy_config_get_transport(config)).as_deref(), Some("tls"));
        linphone_proxy_config_unref(config);
    }
}

#[test]
fn routes_are_lists_of_texts() {
    let config = complete();
    let shown = || -> Vec<String> {
        // SAFETY: a handle, and a list of C strings.
        unsafe { elements(linphone_proxy_config_get_routes(config)) }
            .into_iter()
            .filter_map(|route| text(route.cast_const().cast()))
            .collect()
    };
    // SAFETY: handles and C strings.
    unsafe {
        assert_eq!(linphone_proxy_config_set_route(config, c("\"d\" <sip:x.y;lr>;p")), 0);
        assert_eq!(text(linphone_proxy_config_get_route(config)).as_deref(), Some("sip:x.y;lr"));
        let list = bctbx_list_append(null_mut(), c("<sip:a;lr>").cast_mut().cast());
        let list = bctbx_list_append(list, c("b.c").cast_mut().cast());
        assert_eq!(linphone_proxy_config_set_routes(config, list), 0);
        assert_eq!(shown(), ["<sip:a;lr>", "sip:b.c"]);
        let list = bctbx_list_append(list, c("sip:bad host").cast_mut().cast());
        assert_eq!(linphone_proxy_config_set_routes(config, list), -1);
        bctbx_list_free(list);
        assert_eq!(linphone_proxy_config_set_routes(config, null()), 0);
        assert!(linphone_proxy_config_get_routes(config).is_null());
        linphone_proxy_config_unref(config);
    }
}

#[test]
fn texts_are_borrowed_until_they_change_and_empty_means_none() {
    let config = fresh();
    // SAFETY: a handle and C strings.
    unsafe {
        linphone_proxy_config_set_ref_key(config, c("one"));
        let first = linphone_proxy_config_get_ref_key(config);
        assert_eq!(first, linphone_proxy_config_get_ref_key(config));
        linphone_proxy_config_set_ref_key(config, c(""));
        assert!(linphone_proxy_config_get_ref_key(config).is_null());
        linphone_proxy_config_set_idkey(config, null());
        assert!(linphone_proxy_config_get_idkey(config).is_null());
        linphone_proxy_config_unref(config);
    }
}

#[test]
fn a_dependency_holds_at_once_and_never_in_a_circle() {
    let (one, other) = (complete(), complete());
    // SAFETY: handles.
    unsafe {
        linphone_proxy_config_set_dependency(one, other);
        assert_eq!(linphone_proxy_config_get_dependency(one), other);
        assert!(!linphone_proxy_config_get_depends_on(one).is_null());
        linphone_proxy_config_set_dependency(other, one);
        assert!(linphone_proxy_config_get_dependency(other).is_null());
        linphone_proxy_config_set_dependency(one, one);
        assert_eq!(linphone_proxy_config_get_dependency(one), other);
        linphone_proxy_config_set_dependency(one, null_mut());
        assert!(linphone_proxy_config_get_dependency(one).is_null());
        linphone_proxy_config_unref(one);
        linphone_proxy_config_unref(other);
    }
}

#[test]
fn phone_numbers_follow_the_dial_plan() {
    let config = complete();
    let normalised = |config, typed: &str| {
        // SAFETY: a handle or NULL, and a C string; the result is freed once.
        unsafe {
            let number = linphone_proxy_config_normalize_phone_number(config, c(typed));
            let shown = text(number);
            bctbx_free(number.cast());
            shown
        }
    };
    // SAFETY: a handle, C strings and room for the result.
    unsafe {
        linphone_proxy_config_set_dial_prefix(config, c("33"));
        assert_eq!(normalised(config, "01 23 45 67 89").as_deref(), Some("+33123456789"));
        assert_eq!(normalised(null_mut(), "01 23").as_deref(), Some("0123"));
        assert_eq!(normalised(config, "alice"), None);
        // An unknown prefix is that account's own: there it would count in later calls without an account.
        linphone_proxy_config_set_dial_prefix(config, c("999"));
        assert_eq!(normalised(config, "0123456789").as_deref(), Some("+9990123456789"));
        assert_eq!(normalised(null_mut(), "0123456789").as_deref(), Some("0123456789"));
        let mut room = [1 as c_char; 5];
        assert_eq!(
            linphone_proxy_config_normalize_number(config, c("alice"), room.as_mut_ptr(), room.len()),
            0
        );
        assert_eq!(text(room.as_ptr()).as_deref(), Some("alic"));
        let address = linphone_proxy_config_normalize_sip_uri(config, c("bob"));
        let shown = linphone_address_as_string(address);
        assert_eq!(text(shown).as_deref(), Some("sip:bob@example.test"));
        bctbx_free(shown.cast());
        linphone_address_unref(address);
        linphone_proxy_config_unref(config);
    }
}

#[test]
fn misuse_gets_the_failing_value() {
    let config = complete();
    // SAFETY: misuse is what is tried; handles are never dereferenced.
    unsafe {
        linphone_proxy_config_unref(config);
        for wrong in [null_mut(), config, std::ptr::without_provenance_mut(0x1000)] {
            assert_eq!(linphone_proxy_config_get_state(wrong), 0);
            assert_eq!(linphone_proxy_config_done(wrong), -1);
            assert_eq!(linphone_proxy_config_is_registered(wrong), 0);
            assert!(linphone_proxy_config_get_error_info(wrong).is_null());
            assert!(linphone_proxy_config_get_server_addr(wrong).is_null());
            linphone_proxy_config_set_custom_header(wrong, c("X"), null());
            linphone_proxy_config_refresh_register(wrong);
        }
        linphone_proxy_config_unref(null_mut());
    }
}
