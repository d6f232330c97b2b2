//! The functions of auth infos, as a C program calls them.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

use std::ffi::{CStr, c_char};
use std::ptr::{null, null_mut};

use linphone::ffi::auth_info::*;
use linphone::ffi::list::{bctbx_list_free_with_data, elements};
use linphone::ffi::memory::bctbx_free;
use linphone::ffi::types::LinphoneAuthInfo;

fn borrowed(text: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().expect("UTF-8").to_owned())
}

fn alice() -> *mut LinphoneAuthInfo {
    // SAFETY: C strings and NULLs.
    unsafe {
        linphone_auth_info_new(
            c"alice".as_ptr(),
            null(),
            c"secret".as_ptr(),
            null(),
            c"".as_ptr(),
            c"example.test".as_ptr(),
        )
    }
}

fn algorithms(info: *const LinphoneAuthInfo) -> Vec<String> {
    // SAFETY: a handle; the list and its strings are freed once.
    unsafe {
        let list = linphone_auth_info_get_available_algorithms(info);
        let names = elements(list).into_iter().filter_map(|name| borrowed(name.cast())).collect();
        bctbx_list_free_with_data(list, Some(bctbx_free));
        names
    }
}

#[test]
fn what_was_not_given_reads_as_null() {
    let info = alice();
    // SAFETY: a handle.
    unsafe {
        assert_eq!(borrowed(linphone_auth_info_get_username(info)).as_deref(), Some("alice"));
        assert_eq!(borrowed(linphone_auth_info_get_passwd(info)).as_deref(), Some("secret"));
        assert_eq!(borrowed(linphone_auth_info_get_domain(info)).as_deref(), Some("example.test"));
        assert!(linphone_auth_info_get_userid(info).is_null());
        assert!(linphone_auth_info_get_realm(info).is_null());
        assert!(linphone_auth_info_get_ha1(info).is_null());
        linphone_auth_info_set_password(info, c"".as_ptr());
        assert!(linphone_auth_info_get_password(info).is_null());
        linphone_auth_info_unref(info);
    }
}

#[test]
fn algorithms_that_are_set_are_available_too() {
    let info = alice();
    assert!(algorithms(info).is_empty());
    // SAFETY: a handle and C strings.
    unsafe {
        linphone_auth_info_set_algorithm(info, c"SHA-256".as_ptr());
        linphone_auth_info_add_available_algorithm(info, c"SHA-256".as_ptr());
        linphone_auth_info_add_available_algorithm(info, c"MD5".as_ptr());
        linphone_auth_info_add_available_algorithm(info, c"ROT13".as_ptr());
        assert_eq!(algorithms(info), ["SHA-256", "MD5"]);
        linphone_auth_info_set_algorithm(info, c"ROT13".as_ptr());
        assert_eq!(borrowed(linphone_auth_info_get_algorithm(info)).as_deref(), Some("ROT13"));
        linphone_auth_info_clear_available_algorithms(info);
        assert!(algorithms(info).is_empty());
        linphone_auth_info_destroy(info);
    }
}

#[test]
fn what_is_no_configuration_makes_no_auth_info() {
    // SAFETY: NULL is recognised, and so is an auth info in the place of a configuration.
    unsafe {
        assert!(linphone_auth_info_new_from_config_file(null_mut(), 0).is_null());
        let info = alice();
        assert!(linphone_auth_info_new_from_config_file(info.cast(), 0).is_null());
        linphone_auth_info_unref(info);
    }
}

#[test]
fn equality_is_about_names_and_not_about_secrets() {
    let info = alice();
    // SAFETY: handles and C strings.
    unsafe {
        let copy = linphone_auth_info_clone(info);
        linphone_auth_info_set_ha1(copy, c"00".as_ptr());
        linphone_auth_info_set_algorithm(copy, c"MD5".as_ptr());
        assert_eq!(linphone_auth_info_is_equal_but_algorithms(info, copy), 1);
        linphone_auth_info_set_realm(copy, c"r".as_ptr());
        assert_eq!(linphone_auth_info_is_equal_but_algorithms(info, copy), 0);
        assert_eq!(linphone_auth_info_is_equal_but_algorithms(info, null()), 0);
        linphone_auth_info_unref(copy);
        linphone_auth_info_unref(info);
        assert!(linphone_auth_info_get_username(info).is_null());
        linphone_auth_info_unref(null_mut());
    }
}
