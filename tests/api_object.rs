//! Shares and named data of objects of any type, as liblinphone's C++ wrapper uses them.
#![allow(clippy::unwrap_used, clippy::undocumented_unsafe_blocks, clippy::disallowed_methods)]

use std::cell::Cell;
use std::ffi::{CStr, c_void};
use std::ptr::null_mut;

use linphone::ffi::account_cbs::{
    linphone_account_cbs_new, linphone_account_cbs_ref, linphone_account_cbs_unref,
};
use linphone::ffi::address::{linphone_address_get_username, linphone_address_new, linphone_address_unref};
use linphone::ffi::object::*;

thread_local! {
    static ENDED: Cell<usize> = const { Cell::new(0) };
}

unsafe extern "C" fn end(data: *mut c_void) {
    ENDED.set(ENDED.get() + data.addr());
}

#[test]
fn a_share_keeps_the_object() {
    unsafe {
        let address = linphone_address_new(c"sip:alice@example.test".as_ptr());
        assert_eq!(belle_sip_object_ref(address.cast()), address.cast());
        linphone_address_unref(address);
        assert_eq!(CStr::from_ptr(linphone_address_get_username(address)), c"alice");
        belle_sip_object_unref(address.cast());
        assert!(linphone_address_get_username(address).is_null());
    }
}

#[test]
fn named_data_is_replaced_and_ends_with_the_object() {
    unsafe {
        let object = linphone_address_new(c"sip:alice@example.test".as_ptr()).cast();
        let data = std::ptr::without_provenance_mut::<c_void>;
        assert_eq!(belle_sip_object_data_set(object, c"a".as_ptr(), data(1), Some(end)), 0);
        assert_eq!(belle_sip_object_data_set(object, c"b".as_ptr(), data(10), Some(end)), 0);
        assert_eq!(belle_sip_object_data_set(object, c"c".as_ptr(), data(100), None), 0);
        assert_eq!(ENDED.get(), 0);
        assert_eq!(belle_sip_object_data_set(object, c"a".as_ptr(), data(2), Some(end)), 1);
        assert_eq!(ENDED.get(), 1, "the first one was replaced");
        assert_eq!(belle_sip_object_data_get(object, c"a".as_ptr()), data(2));
        assert_eq!(belle_sip_object_data_set(object, c"b".as_ptr(), null_mut(), None), 1);
        assert_eq!(ENDED.get(), 11);
        assert!(belle_sip_object_data_get(object, c"b".as_ptr()).is_null());
        belle_sip_object_unref(object.cast());
        assert_eq!(ENDED.get(), 13, "what hung there ended with the object");
    }
}

#[test]
fn what_is_no_object_is_refused() {
    unsafe {
        let mut stray = 0_u64;
        let stray = (&raw mut stray).cast::<c_void>();
        for object in [null_mut(), stray] {
            assert!(belle_sip_object_ref(object).is_null());
            belle_sip_object_unref(object);
            assert_eq!(belle_sip_object_data_set(object.cast(), c"a".as_ptr(), stray, None), -1);
            assert!(belle_sip_object_data_get(object.cast(), c"a".as_ptr()).is_null());
        }
        let object = linphone_address_new(c"sip:alice@example.test".as_ptr()).cast();
        assert_eq!(belle_sip_object_data_set(object, std::ptr::null(), stray, None), -1);
        belle_sip_object_unref(object.cast());
        assert!(belle_sip_object_ref(object.cast()).is_null(), "it has ended");
    }
}

#[test]
fn objects_of_other_kinds_are_shared_alike() {
    unsafe {
        let callbacks = linphone_account_cbs_new();
        belle_sip_object_ref(callbacks.cast());
        linphone_account_cbs_unref(callbacks);
        assert_eq!(linphone_account_cbs_ref(callbacks), callbacks, "there is a share left");
        linphone_account_cbs_unref(callbacks);
        belle_sip_object_unref(callbacks.cast());
        assert!(linphone_account_cbs_ref(callbacks).is_null());
    }
}
