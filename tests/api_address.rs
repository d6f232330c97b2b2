//! The functions of addresses, as a C program calls them.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

use std::ffi::{CStr, CString, c_char};
use std::ptr::null_mut;

use linphone::ffi::address::*;
use linphone::ffi::memory::ms_free;
use linphone::ffi::types::LinphoneAddress;

fn address(text: &str) -> *mut LinphoneAddress {
    let text = CString::new(text).unwrap();
    // SAFETY: a C string.
    unsafe { linphone_address_new(text.as_ptr()) }
}

fn borrowed(text: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().unwrap().to_owned())
}

fn printed(address: *const LinphoneAddress) -> String {
    // SAFETY: a handle; the text is freed once.
    unsafe {
        let text = linphone_address_as_string(address);
        let copy = borrowed(text).unwrap();
        ms_free(text.cast());
        copy
    }
}

#[test]
fn an_address_is_made_read_changed_and_printed() {
    let al = address("\"Al\" <sip:al@example.test:5070;transport=tcp>;q=1");
    // SAFETY: handles and C strings.
    unsafe {
        assert_eq!(borrowed(linphone_address_get_scheme(al)).as_deref(), Some("sip"));
        assert_eq!(borrowed(linphone_address_get_display_name(al)).as_deref(), Some("Al"));
        assert_eq!(borrowed(linphone_address_get_username(al)).as_deref(), Some("al"));
        assert_eq!(borrowed(linphone_address_get_domain(al)).as_deref(), Some("example.test"));
        assert_eq!(borrowed(linphone_address_get_password(al)), None);
        assert_eq!(linphone_address_get_port(al), 5070);
        assert_eq!(linphone_address_get_transport(al), 1);
        assert_eq!(borrowed(linphone_address_get_param(al, c"q".as_ptr())).as_deref(), Some("1"));
        assert_eq!(linphone_address_set_username(al, c"bo b".as_ptr()), 0);
        assert_eq!(linphone_address_set_port(al, 0), 0);
        assert_eq!(linphone_address_set_transport(al, 2), 0);
        assert_eq!(linphone_address_set_transport(al, 7), -1);
        assert_eq!(printed(al), "\"Al\" <sip:bo%20b@example.test;transport=tls>;q=1");
        linphone_address_clean(al);
        assert_eq!(linphone_address_set_display_name(al, std::ptr::null()), 0);
        assert_eq!(printed(al), "sip:bo%20b@example.test");
        linphone_address_unref(al);
    }
}

#[test]
fn texts_of_several_parameters_are_lent_at_once() {
    let al = address("<sip:al@example.test;a=1;b=2>");
    // SAFETY: a handle and C strings.
    unsafe {
        let a = linphone_address_get_uri_param(al, c"a".as_ptr());
        let b = linphone_address_get_uri_param(al, c"b".as_ptr());
        assert_eq!((borrowed(a).as_deref(), borrowed(b).as_deref()), (Some("1"), Some("2")));
        linphone_address_unref(al);
    }
}

#[test]
fn the_empty_text_is_an_address_and_garbage_is_none() {
    // SAFETY: NULL is allowed.
    let empty = unsafe { linphone_address_new(std::ptr::null()) };
    assert_eq!(printed(empty), "sip:");
    // SAFETY: a handle.
    assert_eq!(unsafe { linphone_address_is_valid(empty) }, 0);
    assert!(address("garbage").is_null());
}

#[test]
fn addresses_are_put_in_one_order_whatever_the_order_of_their_parameters() {
    let (one, other) = (address("sip:al@h;b=2;a=1"), address("<sip:al@h;a=1;b=3>"));
    // SAFETY: handles; the text is freed once.
    unsafe {
        let text = linphone_address_as_string_uri_only_ordered(one);
        assert_eq!(borrowed(text).as_deref(), Some("sip:al@h;a=1;b=2"));
        ms_free(text.cast());
        assert_eq!((linphone_address_lesser(one, other), linphone_address_lesser(other, one)), (1, 0));
    }
}

#[test]
fn a_negative_port_removes_the_port() {
    let al = address("sip:al@example.test:5070");
    // SAFETY: a handle.
    unsafe {
        // There it is printed as ":-1".
        linphone_address_set_port(al, -1);
        assert_eq!(printed(al), "sip:al@example.test");
        assert_eq!(linphone_address_get_port(al), 0);
        linphone_address_unref(al);
    }
}

#[test]
fn a_host_that_is_none_is_refused() {
    let al = address("sip:al@example.test");
    // SAFETY: a handle and C strings.
    unsafe {
        for host in [c"a b", c"h:5070", c"[h", c"h]", c"h;x", c"h\r\nVia: x"] {
            assert_eq!(linphone_address_set_domain(al, host.as_ptr()), -1, "{host:?}");
            assert_eq!(printed(al), "sip:al@example.test");
        }
        assert_eq!(linphone_address_set_domain(al, c"[::1]".as_ptr()), 0);
        assert_eq!(borrowed(linphone_address_get_domain(al)).as_deref(), Some("::1"));
        linphone_address_unref(al);
    }
}

#[test]
fn line_breaks_in_parameters_are_refused() {
    let al = address("<sip:al@example.test>;a=1");
    // SAFETY: a handle and C strings.
    unsafe {
        linphone_address_set_param(al, c"b".as_ptr(), c"2\r\nVia: x".as_ptr());
        linphone_address_set_params(al, c"c=3\nVia: x".as_ptr());
        assert_eq!(printed(al), "<sip:al@example.test>;a=1");
        linphone_address_unref(al);
    }
}

#[test]
fn null_freed_and_foreign_handles_get_the_failing_value() {
    let gone = address("sip:al@example.test");
    let stray = Box::new(0_u64);
    // SAFETY: no handle is ever dereferenced.
    unsafe {
        linphone_address_unref(gone);
        for bad in [null_mut(), gone, (&raw const *stray).cast_mut().cast()] {
            assert!(linphone_address_as_string(bad).is_null());
            assert!(linphone_address_get_username(bad).is_null());
            assert!(linphone_address_clone(bad).is_null());
            assert!(linphone_address_ref(bad).is_null());
            assert_eq!(linphone_address_get_port(bad), -1);
            assert_eq!(linphone_address_equal(bad, bad), 0);
            assert_eq!(linphone_address_set_domain(bad, c"h".as_ptr()), -1);
            linphone_address_unref(bad);
        }
    }
}
