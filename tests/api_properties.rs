//! Whatever bytes a program hands to a setter, the library goes on, and keeps them whole or not at all: what a getter
//! returns is what was given, and what was parsed prints, and parses again to an equal value.
//!
//! Text that goes into SIP messages is UTF-8 (RFC 3261 7.3.1): bytes that are not are replaced when they come in.

#[path = "support/properties.rs"]
mod properties;

use std::ffi::{CStr, CString, c_char};
use std::ptr::{null, null_mut};

use proptest::prelude::*;

use linphone::ffi::account_params::*;
use linphone::ffi::account_params_calls::*;
use linphone::ffi::account_params_extras::*;
use linphone::ffi::address::*;
use linphone::ffi::auth_info::*;
use linphone::ffi::config::*;
use linphone::ffi::config_sections::*;
use linphone::ffi::core_logging::linphone_core_set_log_level_mask;
use linphone::ffi::legacy::linphone_proxy_config_new;
use linphone::ffi::memory::bctbx_free;
use linphone::ffi::nat_policy::*;
use linphone::ffi::proxy_config::*;
use linphone::ffi::proxy_config_extras::*;
use linphone::ffi::push_notification::*;

/// Sets a text of an object.
type Setter<T> = unsafe extern "C" fn(*mut T, *const c_char);
/// The same, with a status.
type Trier<T> = unsafe extern "C" fn(*mut T, *const c_char) -> i32;
/// Gets it.
type Getter<T> = unsafe extern "C" fn(*const T) -> *const c_char;
/// Gets it, by a signature that is older than `const`.
type OldGetter<T> = unsafe extern "C" fn(*mut T) -> *const c_char;

fn settings() -> ProptestConfig {
    // What is refused is logged, which is of no interest here.
    // SAFETY: takes any number.
    unsafe { linphone_core_set_log_level_mask(0) };
    properties::cases(400)
}

/// Any bytes, with what has a meaning somewhere more often than the rest; a C string has no NUL inside.
fn bytes() -> impl Strategy<Value = CString> {
    let letter = prop_oneof![
        3 => prop::sample::select(b"a1:;,@<>\"\\%[]?&= \r\n\t".to_vec()),
        1 => 1_u8..=255,
        1 => prop::sample::select("é€".bytes().collect::<Vec<_>>()),
    ];
    prop::collection::vec(letter, 0..24).prop_map(|text| CString::new(text).expect("made without NUL"))
}

/// Bytes around an address, so that some of it parses.
fn nearly_address() -> impl Strategy<Value = CString> {
    (
        prop::sample::select(vec![
            "",
            "\"",
            "<",
            "sip:",
            "sip:a@",
            "sips:b:c@",
            "<sip:h",
            "é <sip:x@h>",
            "tel:",
        ]),
        bytes(),
    )
        .prop_map(|(begin, rest)| {
            let text = [begin.as_bytes(), rest.as_bytes()].concat();
            CString::new(text).expect("made without NUL")
        })
}

fn borrowed(text: *const c_char) -> Option<Vec<u8>> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_bytes().to_vec())
}

fn owned(text: *mut c_char) -> Option<Vec<u8>> {
    let copy = borrowed(text);
    // SAFETY: malloc'ed by the library, for the caller to free, or NULL.
    unsafe { bctbx_free(text.cast()) };
    copy
}

/// What is kept of the bytes: themselves if they are UTF-8; the empty text counts as none.
fn kept(given: &CStr) -> Option<Vec<u8>> {
    let text = given.to_string_lossy().into_owned().into_bytes();
    (!text.is_empty()).then_some(text)
}

/// What is read is what was set, or what was there before.
fn whole(
    given: &CStr,
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
    what: usize,
) -> Result<(), TestCaseError> {
    let after = after.filter(|text| !text.is_empty());
    let before = before.filter(|text| !text.is_empty());
    prop_assert!(after == kept(given) || after == before, "setter {what} made {after:?} of {given:?}");
    Ok(())
}

fn without_trailing_spaces(mut text: Vec<u8>) -> Vec<u8> {
    text.truncate(text.iter().rposition(|byte| *byte != b' ').map_or(0, |last| last + 1));
    text
}

/// Every setter in turn, with its getter.
fn each<T>(object: *mut T, pairs: &[(Setter<T>, Getter<T>)], given: &CStr) -> Result<(), TestCaseError> {
    for (place, (set, get)) in pairs.iter().enumerate() {
        // SAFETY: a handle and a C string.
        let (before, after) = unsafe {
            let before = borrowed(get(object));
            set(object, given.as_ptr());
            (before, borrowed(get(object)))
        };
        whole(given, before, after, place)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn what_parses_prints_and_parses_again_to_an_equal_address(given in nearly_address()) {
        // SAFETY: C strings and handles; strings for keeps are freed.
        unsafe {
            let address = linphone_address_new(given.as_ptr());
            // The empty text makes the empty address, to be filled; it prints as what is no address yet.
            if address.is_null() || borrowed(linphone_address_get_domain(address)).is_none() {
                linphone_address_unref(address);
                return Ok(());
            }
            let printed = owned(linphone_address_as_string(address)).expect("an address prints");
            let text = CString::new(printed.clone()).expect("a C string");
            let again = linphone_address_new(text.as_ptr());
            prop_assert!(!again.is_null(), "{text:?} of {given:?}");
            prop_assert_eq!(linphone_address_equal(address, again), 1, "{:?} of {:?}", text, given);
            prop_assert_eq!(owned(linphone_address_as_string(again)), Some(printed));
            linphone_address_unref(again);
            linphone_address_unref(address);
        }
    }

    #[test]
    fn an_address_stays_one_whatever_is_set(given in bytes(), name in bytes()) {
        const PARTS: &[(Trier<linphone::ffi::types::LinphoneAddress>, Getter<linphone::ffi::types::LinphoneAddress>)] = &[
            (linphone_address_set_display_name, linphone_address_get_display_name),
            (linphone_address_set_username, linphone_address_get_username),
            (linphone_address_set_domain, linphone_address_get_domain),
        ];
        // SAFETY: C strings and handles; strings for keeps are freed.
        unsafe {
            let address = linphone_address_new(c"\"A\" <sip:alice@example.test;x=1>;y=2".as_ptr());
            for (place, (set, get)) in PARTS.iter().enumerate() {
                let before = borrowed(get(address));
                let status = set(address, given.as_ptr());
                let after = borrowed(get(address));
                if status == 0 {
                    prop_assert_eq!(after.filter(|text| !text.is_empty()), kept(&given), "setter {}", place);
                } else {
                    prop_assert_eq!(after, before, "setter {}", place);
                }
            }
            if borrowed(linphone_address_get_domain(address)).is_none() {
                prop_assert_eq!(linphone_address_set_domain(address, c"h".as_ptr()), 0);
            }
            linphone_address_set_password(address, given.as_ptr());
            linphone_address_set_method_param(address, given.as_ptr());
            linphone_address_set_header(address, name.as_ptr(), given.as_ptr());
            linphone_address_set_uri_param(address, name.as_ptr(), given.as_ptr());
            linphone_address_set_uri_params(address, given.as_ptr());
            let printed = owned(linphone_address_as_string(address)).expect("an address prints");
            let text = CString::new(printed.clone()).expect("a C string");
            let again = linphone_address_new(text.as_ptr());
            prop_assert!(!again.is_null(), "{text:?} by {given:?}, {name:?}");
            prop_assert_eq!(owned(linphone_address_as_string(again)), Some(printed));
            // Parameters behind the brackets are printed as they are given; they cannot break a line.
            linphone_address_set_param(address, name.as_ptr(), given.as_ptr());
            linphone_address_set_params(address, given.as_ptr());
            let printed = owned(linphone_address_as_string(address)).expect("an address prints");
            prop_assert!(!printed.contains(&b'\r') && !printed.contains(&b'\n'), "{given:?}, {name:?}");
            linphone_address_remove_uri_param(address, name.as_ptr());
            linphone_address_remove_param(address, name.as_ptr());
            linphone_address_unref(again);
            linphone_address_unref(address);
        }
    }

    #[test]
    fn an_auth_info_keeps_texts_whole(given in bytes()) {
        const TEXTS: &[(Setter<linphone::ffi::types::LinphoneAuthInfo>, Getter<linphone::ffi::types::LinphoneAuthInfo>)] = &[
            (linphone_auth_info_set_username, linphone_auth_info_get_username),
            (linphone_auth_info_set_userid, linphone_auth_info_get_userid),
            (linphone_auth_info_set_realm, linphone_auth_info_get_realm),
            (linphone_auth_info_set_domain, linphone_auth_info_get_domain),
            (linphone_auth_info_set_ha1, linphone_auth_info_get_ha1),
            (linphone_auth_info_set_algorithm, linphone_auth_info_get_algorithm),
            (linphone_auth_info_set_tls_cert, linphone_auth_info_get_tls_cert),
            (linphone_auth_info_set_tls_key, linphone_auth_info_get_tls_key),
            (linphone_auth_info_set_tls_cert_path, linphone_auth_info_get_tls_cert_path),
            (linphone_auth_info_set_tls_key_path, linphone_auth_info_get_tls_key_path),
            (linphone_auth_info_set_tls_key_password, linphone_auth_info_get_tls_key_password),
        ];
        let text = given.as_ptr();
        // SAFETY: C strings and handles.
        unsafe {
            let info = linphone_auth_info_new(text, text, text, text, text, text);
            each(info, TEXTS, &given)?;
            linphone_auth_info_add_available_algorithm(info, text);
            let copy = linphone_auth_info_clone(info);
            prop_assert_eq!(
                borrowed(linphone_auth_info_get_username(copy)),
                borrowed(linphone_auth_info_get_username(info))
            );
            linphone_auth_info_unref(copy);
            linphone_auth_info_unref(info);
        }
    }

    #[test]
    fn a_password_is_kept_byte_by_byte(given in bytes()) {
        // SAFETY: C strings and handles.
        unsafe {
            let info = linphone_auth_info_new(c"alice".as_ptr(), null(), given.as_ptr(), null(), null(), null());
            let exactly = (!given.is_empty()).then(|| given.to_bytes().to_vec());
            prop_assert_eq!(borrowed(linphone_auth_info_get_passwd(info)), exactly.clone());
            linphone_auth_info_set_password(info, c"other".as_ptr());
            linphone_auth_info_set_passwd(info, given.as_ptr());
            prop_assert_eq!(borrowed(linphone_auth_info_get_password(info)), exactly);
            linphone_auth_info_unref(info);
        }
    }

    #[test]
    fn params_keep_texts_whole(given in bytes(), address in nearly_address()) {
        const TEXTS: &[(
            Setter<linphone::ffi::types::LinphoneAccountParams>,
            Getter<linphone::ffi::types::LinphoneAccountParams>,
        )] = &[
            (linphone_account_params_set_realm, linphone_account_params_get_realm),
            (linphone_account_params_set_contact_parameters, linphone_account_params_get_contact_parameters),
            (linphone_account_params_set_contact_uri_parameters, linphone_account_params_get_contact_uri_parameters),
            (linphone_account_params_set_ref_key, linphone_account_params_get_ref_key),
            (linphone_account_params_set_idkey, linphone_account_params_get_idkey),
            (linphone_account_params_set_international_prefix, linphone_account_params_get_international_prefix),
            (linphone_account_params_set_file_transfer_server, linphone_account_params_get_file_transfer_server),
            (linphone_account_params_set_picture_uri, linphone_account_params_get_picture_uri),
        ];
        // SAFETY: C strings and handles.
        unsafe {
            let params = linphone_account_params_new(null_mut());
            each(params, TEXTS, &given)?;
            linphone_account_params_set_quality_reporting_collector(params, given.as_ptr());
            linphone_account_params_set_conference_factory_uri(params, address.as_ptr());
            linphone_account_params_add_custom_param(params, given.as_ptr(), address.as_ptr());
            if linphone_account_params_set_server_addr(params, address.as_ptr()) == 0 {
                let shown = borrowed(linphone_account_params_get_server_addr(params));
                if let Some(shown) = shown {
                    let text = CString::new(shown.clone()).expect("a C string");
                    prop_assert_eq!(linphone_account_params_set_server_addr(params, text.as_ptr()), 0);
                    prop_assert_eq!(borrowed(linphone_account_params_get_server_addr(params)), Some(shown));
                }
            }
            linphone_account_params_unref(params);
        }
    }

    #[test]
    fn a_proxy_config_keeps_texts_whole(given in bytes(), address in nearly_address()) {
        const TEXTS: &[(
            Setter<linphone::ffi::types::LinphoneProxyConfig>,
            Getter<linphone::ffi::types::LinphoneProxyConfig>,
        )] = &[
            (linphone_proxy_config_set_realm, linphone_proxy_config_get_realm),
            (linphone_proxy_config_set_contact_parameters, linphone_proxy_config_get_contact_parameters),
            (linphone_proxy_config_set_contact_uri_parameters, linphone_proxy_config_get_contact_uri_parameters),
            (linphone_proxy_config_set_ref_key, linphone_proxy_config_get_ref_key),
            (linphone_proxy_config_set_dial_prefix, linphone_proxy_config_get_dial_prefix),
            (linphone_proxy_config_set_file_transfer_server, linphone_proxy_config_get_file_transfer_server),
        ];
        const GET_IDKEY: OldGetter<linphone::ffi::types::LinphoneProxyConfig> = linphone_proxy_config_get_idkey;
        // SAFETY: C strings and handles; strings for keeps are freed.
        unsafe {
            let config = linphone_proxy_config_new();
            each(config, TEXTS, &given)?;
            let before = borrowed(GET_IDKEY(config));
            linphone_proxy_config_set_idkey(config, given.as_ptr());
            whole(&given, before, borrowed(GET_IDKEY(config)), usize::MAX)?;
            linphone_proxy_config_set_custom_header(config, given.as_ptr(), address.as_ptr());
            linphone_proxy_config_set_route(config, address.as_ptr());
            linphone_proxy_config_set_server_addr(config, address.as_ptr());
            owned(linphone_proxy_config_normalize_phone_number(config, given.as_ptr()));
            linphone_address_unref(linphone_proxy_config_normalize_sip_uri(config, address.as_ptr()));
            linphone_proxy_config_unref(config);
        }
    }

    #[test]
    fn push_settings_and_nat_policies_keep_texts_whole(given in bytes()) {
        const PUSH: &[(
            Setter<linphone::ffi::types::LinphonePushNotificationConfig>,
            Getter<linphone::ffi::types::LinphonePushNotificationConfig>,
        )] = &[
            (linphone_push_notification_config_set_provider, linphone_push_notification_config_get_provider),
            (linphone_push_notification_config_set_team_id, linphone_push_notification_config_get_team_id),
            (linphone_push_notification_config_set_msg_str, linphone_push_notification_config_get_msg_str),
            (linphone_push_notification_config_set_call_str, linphone_push_notification_config_get_call_str),
            (linphone_push_notification_config_set_param, linphone_push_notification_config_get_param),
            (linphone_push_notification_config_set_prid, linphone_push_notification_config_get_prid),
        ];
        const NAT: &[(
            Setter<linphone::ffi::types::LinphoneNatPolicy>,
            Getter<linphone::ffi::types::LinphoneNatPolicy>,
        )] = &[
            (linphone_nat_policy_set_stun_server, linphone_nat_policy_get_stun_server),
            (linphone_nat_policy_set_stun_server_username, linphone_nat_policy_get_stun_server_username),
        ];
        // SAFETY: C strings and handles.
        unsafe {
            let push = linphone_push_notification_config_new();
            each(push, PUSH, &given)?;
            linphone_push_notification_config_unref(push);
            let config = linphone_config_new(null());
            let core = linphone::ffi::core::linphone_core_new_with_config(null(), config, null_mut());
            let policy = linphone::ffi::core_nat::linphone_core_create_nat_policy(core);
            each(policy, NAT, &given)?;
            linphone_nat_policy_unref(policy);
            linphone::ffi::core::linphone_core_unref(core);
            linphone_config_unref(config);
        }
    }

    #[test]
    fn a_configuration_keeps_values_whole_in_memory_and_as_text(
        section in bytes(),
        key in bytes(),
        value in bytes(),
    ) {
        // SAFETY: C strings and handles; strings for keeps are freed.
        unsafe {
            let config = linphone_config_new(null());
            linphone_config_set_string(config, c"before".as_ptr(), c"k".as_ptr(), c"v".as_ptr());
            linphone_config_set_string(config, section.as_ptr(), key.as_ptr(), value.as_ptr());
            linphone_config_set_string(config, c"after".as_ptr(), c"k".as_ptr(), c"w".as_ptr());
            let read = borrowed(linphone_config_get_string(config, section.as_ptr(), key.as_ptr(), null()));
            prop_assert!(read.is_none() || read.as_deref() == Some(value.to_bytes()), "{read:?}");
            let dump = owned(linphone_config_dump(config)).expect("a configuration with entries");
            let text = CString::new(dump.clone()).expect("a C string");
            let again = linphone_config_new_from_buffer(text.as_ptr());
            // As text, spaces at the end of a line do not count.
            let kept = read.map(without_trailing_spaces).filter(|value| !value.is_empty());
            prop_assert_eq!(
                borrowed(linphone_config_get_string(again, section.as_ptr(), key.as_ptr(), null())),
                kept
            );
            prop_assert_eq!(
                borrowed(linphone_config_get_string(again, c"after".as_ptr(), c"k".as_ptr(), null())),
                Some(b"w".to_vec())
            );
            if !value.to_bytes().ends_with(b" ") {
                prop_assert_eq!(owned(linphone_config_dump(again)), Some(dump));
            }
            for config in [again, config] {
                linphone_config_unref(config);
            }
        }
    }

    #[test]
    fn any_text_is_read_as_a_configuration(text in prop::collection::vec(bytes(), 0..6)) {
        let text: Vec<u8> = text.iter().flat_map(|line| [line.to_bytes(), b"\n[a]\n"].concat()).collect();
        let text = CString::new(text).expect("made without NUL");
        // SAFETY: C strings and handles; strings for keeps are freed.
        unsafe {
            let config = linphone_config_new_from_buffer(text.as_ptr());
            if let Some(dump) = owned(linphone_config_dump(config)) {
                let text = CString::new(dump.clone()).expect("a C string");
                let again = linphone_config_new_from_buffer(text.as_ptr());
                prop_assert_eq!(owned(linphone_config_dump(again)), Some(dump));
                linphone_config_unref(again);
            }
            linphone_config_load_from_xml_string(config, text.as_ptr());
            linphone_config_unref(config);
        }
    }
}
