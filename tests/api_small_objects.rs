//! The functions of the small objects, of names and of memory, as a C program calls them.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

use std::ffi::{CStr, c_char, c_void};
use std::ptr::{null, null_mut};

use linphone::ffi::buffer::*;
use linphone::ffi::dial_plan::*;
use linphone::ffi::dictionary::*;
use linphone::ffi::error_info::*;
use linphone::ffi::list::{bctbx_list_free, elements};
use linphone::ffi::memory::*;
use linphone::ffi::misc::*;
use linphone::ffi::transports::*;

fn borrowed(text: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().unwrap().to_owned())
}

#[test]
fn numbers_have_the_names_of_the_reference() {
    // SAFETY: numbers only.
    unsafe {
        let state = |number| borrowed(linphone_registration_state_to_string(number));
        assert_eq!(state(2).as_deref(), Some("LinphoneRegistrationOk"));
        assert_eq!((state(5), state(-1)), (None, None));
        assert_eq!(borrowed(linphone_global_state_to_string(5)).as_deref(), Some("LinphoneGlobalReady"));
        assert_eq!(borrowed(linphone_configuring_state_to_string(3)), None);
        assert_eq!(borrowed(linphone_reason_to_string(2)).as_deref(), Some("Bad credentials"));
        assert_eq!(borrowed(linphone_reason_to_string(24)).as_deref(), Some("unknown error"));
        assert_eq!(borrowed(linphone_privacy_to_string(0x8000)).as_deref(), Some("LinphonePrivacyDefault"));
        assert_eq!(borrowed(linphone_privacy_to_string(3)).as_deref(), Some("Unknown privacy mode"));
        assert_eq!(borrowed(linphone_transport_to_string(3)).as_deref(), Some("dtls"));
        assert_eq!(borrowed(linphone_transport_to_string(4)), None);
        assert_eq!(linphone_transport_parse(c"TLS".as_ptr()), 2);
        assert_eq!(linphone_transport_parse(null()), 0);
        let retry: Vec<_> =
            (100..700).filter(|code| linphone_error_code_is_retry_after(*code) != 0).collect();
        assert_eq!(retry, [404, 480, 486, 503, 600, 603]);
        assert_eq!((linphone_error_code_to_reason(403), linphone_reason_to_error_code(99)), (2, 400));
    }
}

#[test]
fn an_error_info_keeps_the_one_behind_it() {
    // SAFETY: handles and C strings.
    unsafe {
        let (front, behind) = (linphone_error_info_new(), linphone_error_info_new());
        linphone_error_info_set(front, null(), 6, 486, c"Busy Here".as_ptr(), null());
        assert_eq!(borrowed(linphone_error_info_get_protocol(front)).as_deref(), Some("SIP"));
        assert_eq!(
            (linphone_error_info_get_reason(front), linphone_error_info_get_protocol_code(front)),
            (6, 486)
        );
        linphone_error_info_set_sub_error_info(front, behind);
        linphone_error_info_unref(behind);
        assert_eq!(linphone_error_info_get_sub_error_info(front), behind);
        linphone_error_info_set_sub_error_info(behind, front);
        assert!(linphone_error_info_get_sub_error_info(behind).is_null());
        linphone_error_info_unref(front);
        assert_eq!(linphone_error_info_get_protocol_code(behind), 0);
        assert!(linphone_error_info_ref(behind).is_null());
    }
}

#[test]
fn ports_are_kept_as_they_are_set() {
    // SAFETY: a handle.
    unsafe {
        let ports = linphone_transports_new();
        assert_eq!(linphone_transports_get_udp_port(ports), 0);
        linphone_transports_set_udp_port(ports, -1);
        linphone_transports_set_tls_port(ports, 5061);
        assert_eq!(
            (linphone_transports_get_udp_port(ports), linphone_transports_get_tls_port(ports)),
            (-1, 5061)
        );
        linphone_transports_unref(ports);
        assert_eq!(linphone_transports_get_tls_port(ports), 0);
    }
}

#[test]
fn a_dictionary_reads_every_value_as_any_type() {
    unsafe extern "C" fn collect(key: *const c_char, value: *mut c_void, userdata: *mut c_void) {
        // SAFETY: C strings, and the vector of the test.
        let seen = unsafe { &mut *userdata.cast::<Vec<(String, String)>>() };
        seen.push((borrowed(key).unwrap(), borrowed(value.cast()).unwrap()));
    }
    // SAFETY: handles and C strings.
    unsafe {
        let all = linphone_dictionary_new();
        linphone_dictionary_set_int(all, c"i".as_ptr(), 5);
        linphone_dictionary_set_string(all, c"s".as_ptr(), c"17".as_ptr());
        linphone_dictionary_set_int64(all, c"l".as_ptr(), 1 << 40);
        linphone_dictionary_set_float(all, c"f".as_ptr(), 1.5);
        assert_eq!(linphone_dictionary_get_int(all, c"s".as_ptr(), -1), 17);
        assert_eq!(linphone_dictionary_get_int(all, c"l".as_ptr(), -1), 0);
        assert_eq!(linphone_dictionary_get_float(all, c"f".as_ptr(), 0.0), 1.5);
        let [text, other] = [c"i", c"s"].map(|key| linphone_dictionary_get_string(all, key.as_ptr(), null()));
        assert_eq!((borrowed(text).as_deref(), borrowed(other).as_deref()), (Some("5"), Some("17")));
        assert_eq!(linphone_dictionary_get_int(all, c"x".as_ptr(), -7), -7);
        let keys = [c"i", c"x"].map(|key| linphone_dictionary_remove(all, key.as_ptr()));
        assert_eq!(keys, [0, 1]);
        let mut seen: Vec<(String, String)> = Vec::new();
        linphone_dictionary_foreach(all, Some(collect), (&raw mut seen).cast());
        assert_eq!(seen.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["s", "l", "f"]);
        let buffer = linphone_buffer_new_from_string(c"bytes".as_ptr());
        linphone_dictionary_set_buffer(all, c"b".as_ptr(), buffer);
        linphone_buffer_unref(buffer);
        let copy = linphone_dictionary_clone(all);
        linphone_dictionary_unref(all);
        assert_eq!(linphone_dictionary_get_buffer(copy, c"b".as_ptr()), buffer);
        linphone_dictionary_clear(copy);
        assert!(linphone_buffer_get_content(buffer).is_null());
        assert_eq!(linphone_dictionary_haskey(copy, c"s".as_ptr()), 0);
        linphone_dictionary_unref(copy);
    }
}

#[test]
fn a_buffer_can_be_read_as_a_string() {
    // SAFETY: a handle and C strings.
    unsafe {
        let buffer = linphone_buffer_new();
        assert!(linphone_buffer_get_content(buffer).is_null());
        assert_eq!(linphone_buffer_is_empty(buffer), 1);
        linphone_buffer_set_string_content(buffer, c"hello".as_ptr());
        linphone_buffer_set_size(buffer, 2);
        assert_eq!(borrowed(linphone_buffer_get_string_content(buffer)).as_deref(), Some("he"));
        linphone_buffer_set_size(buffer, usize::MAX);
        assert_eq!(linphone_buffer_get_size(buffer), 2);
        linphone_buffer_unref(buffer);
    }
}

#[test]
fn dial_plans_are_constants() {
    // SAFETY: handles and C strings; the list is freed once.
    unsafe {
        let list = linphone_dial_plan_get_all_list();
        assert_eq!(elements(list).len(), 225);
        bctbx_list_free(list);
        let france = linphone_dial_plan_by_ccc(c"33".as_ptr());
        assert_eq!(france, linphone_dial_plan_by_ccc_as_int(33));
        linphone_dial_plan_unref(france.cast_mut());
        assert_eq!(borrowed(linphone_dial_plan_get_country(france)).as_deref(), Some("France"));
        assert_eq!(borrowed(linphone_dial_plan_get_flag(france)).as_deref(), Some("🇫🇷"));
        let number = linphone_dial_plan_format_phone_number(france, c"01 23 45 67 89".as_ptr(), 0);
        assert_eq!(borrowed(number).as_deref(), Some("+33123456789"));
        ms_free(number.cast());
        let unknown = linphone_dial_plan_by_ccc(null());
        assert_eq!(linphone_dial_plan_is_generic(unknown), 1);
        assert_eq!(borrowed(linphone_dial_plan_get_country_calling_code(unknown)), None);
        assert_eq!(linphone_dial_plan_lookup_ccc_from_iso(c"FR".as_ptr()), 33);
        assert_eq!(linphone_dial_plan_lookup_ccc_from_e164(c"33123".as_ptr()), -1);
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no strdup")]
fn memory_of_all_names_is_the_same_memory() {
    // SAFETY: every block is freed once.
    unsafe {
        let text = ortp_strdup(c"text".as_ptr());
        let text = bctbx_realloc(text.cast(), 100).cast::<c_char>();
        assert_eq!(borrowed(text).as_deref(), Some("text"));
        ms_free(text.cast());
        assert!(ms_strdup(null()).is_null());
        ortp_free(null_mut());
        let zeros = ms_malloc0(4).cast::<u8>();
        assert_eq!(std::slice::from_raw_parts(zeros, 4), [0; 4]);
        ms_free(zeros.cast());
    }
}
