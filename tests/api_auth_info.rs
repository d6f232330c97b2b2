//! The functions of auth infos, as a C program calls them.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

use std::ffi::{CStr, c_char};
use std::ptr::{null, null_mut};

use linphone::ffi::auth_info::*;
use linphone::ffi::config::*;
use linphone::ffi::config_sections::linphone_config_has_section;
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

#[test]
#[cfg_attr(miri, ignore = "Miri has no assembly, which hashes")]
fn an_auth_info_is_written_into_any_section_and_taken_out_again() {
    let info = alice();
    // SAFETY: the calls of a C program.
    unsafe {
        let config =
            linphone_config_new_from_buffer(c"[auth_info_2]\nusername=old\nalgorithm=SHA-256\n".as_ptr());
        let get = |key: &CStr| {
            borrowed(linphone_config_get_string(config, c"auth_info_2".as_ptr(), key.as_ptr(), null()))
        };
        linphone_auth_info_write_config(config, info, 2);
        assert_eq!(get(c"username").as_deref(), Some("alice"));
        assert_eq!(
            get(c"passwd").as_deref(),
            Some("secret"),
            "without a realm there is nothing to hash with"
        );
        assert_eq!(get(c"algorithm"), None, "what stood there is gone");

        linphone_auth_info_set_realm(info, c"realm".as_ptr());
        linphone_auth_info_write_config(config, info, 2);
        assert_eq!(get(c"ha1").as_deref(), Some("e16233c09b685e3dd5e17671513db3df"));
        assert_eq!(get(c"passwd"), None);
        assert_eq!(borrowed(linphone_auth_info_get_password(info)).as_deref(), Some("secret"));

        linphone_config_set_int(config, c"sip".as_ptr(), c"store_ha1_passwd".as_ptr(), 0);
        linphone_auth_info_write_config(config, info, 2);
        assert_eq!((get(c"ha1"), get(c"passwd").as_deref()), (None, Some("secret")));

        linphone_auth_info_write_config(config, null_mut(), 2);
        assert_eq!(linphone_config_has_section(config, c"auth_info_2".as_ptr()), 0);
        linphone_auth_info_write_config(null_mut(), info, 2);
        linphone_config_unref(config);
        linphone_auth_info_unref(info);
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no assembly, which hashes")]
fn a_password_is_hashed_with_the_realm_within_the_quotes() {
    let info = alice();
    // SAFETY: the calls of a C program.
    unsafe {
        let config = linphone_config_new_from_buffer(c"".as_ptr());
        linphone_auth_info_set_realm(info, c"\"realm\"".as_ptr());
        linphone_auth_info_write_config(config, info, 0);
        let get = |key: &CStr| {
            borrowed(linphone_config_get_string(config, c"auth_info_0".as_ptr(), key.as_ptr(), null()))
        };
        assert_eq!(get(c"realm").as_deref(), Some("\"realm\""), "is kept as it was given");
        assert_eq!(get(c"ha1").as_deref(), Some("e16233c09b685e3dd5e17671513db3df"));
        linphone_config_unref(config);
        linphone_auth_info_unref(info);
    }
}
