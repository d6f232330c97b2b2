//! Names that only older or only newer versions have than the one that `tests/differential` compares with: each pair of
//! setter and getter agrees, old spellings do what the new ones do, and lists are the lists of C programs.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::{null, null_mut};

use linphone::ffi::account::*;
use linphone::ffi::account_cbs::*;
use linphone::ffi::account_params::*;
use linphone::ffi::account_params_calls::*;
use linphone::ffi::account_params_extras::*;
use linphone::ffi::address::*;
use linphone::ffi::auth_info::*;
use linphone::ffi::bearer_token::*;
use linphone::ffi::config::*;
use linphone::ffi::config_sections::*;
use linphone::ffi::core::*;
use linphone::ffi::core_accounts::*;
use linphone::ffi::core_cbs::*;
use linphone::ffi::core_logging::*;
use linphone::ffi::core_nat::*;
use linphone::ffi::core_network::linphone_core_get_config;
use linphone::ffi::core_push::*;
use linphone::ffi::core_settings::*;
use linphone::ffi::dial_plan::*;
use linphone::ffi::dictionary::*;
use linphone::ffi::error_info::*;
use linphone::ffi::factory::*;
use linphone::ffi::factory_folders::*;
use linphone::ffi::factory_objects::*;
use linphone::ffi::legacy::*;
use linphone::ffi::legacy_config::*;
use linphone::ffi::list::*;
use linphone::ffi::logging::*;
use linphone::ffi::memory::*;
use linphone::ffi::misc::*;
use linphone::ffi::ms_list::*;
use linphone::ffi::nat_policy::*;
use linphone::ffi::proxy_config::*;
use linphone::ffi::proxy_config_extras::*;
use linphone::ffi::push_notification::*;
use linphone::ffi::types::*;

fn shown(text: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().unwrap().to_owned())
}

/// A core with a configuration in memory, not started.
fn core() -> *mut LinphoneCore {
    // SAFETY: handles and NULL.
    unsafe { linphone_factory_create_core_3(linphone_factory_get(), c"".as_ptr(), c"".as_ptr(), null_mut()) }
}

fn address(text: &CStr) -> *mut LinphoneAddress {
    // SAFETY: a C string.
    unsafe { linphone_address_new(text.as_ptr()) }
}

fn printed(address: *const LinphoneAddress) -> Option<String> {
    // SAFETY: a handle or NULL; the string is freed once.
    unsafe {
        let text = linphone_address_as_string(address);
        let copy = shown(text);
        bctbx_free(text.cast());
        copy
    }
}

#[test]
fn accounts_keep_what_later_versions_set() {
    // SAFETY: handles and C strings.
    unsafe {
        let core = core();
        let params = linphone_account_params_new(core);
        linphone_account_params_enable_rtp_bundle(params, 1);
        linphone_account_params_enable_rtp_bundle_assumption(params, 1);
        linphone_account_params_enable_unregister_at_stop(params, 0);
        assert_eq!(linphone_account_params_rtp_bundle_enabled(params), 1);
        assert_eq!(linphone_account_params_rtp_bundle_assumption_enabled(params), 1);
        assert_eq!(linphone_account_params_unregister_at_stop_enabled(params), 0);
        let place = address(c"sip:place@example.test");
        type Pair = (
            unsafe extern "C" fn(*mut LinphoneAccountParams, *mut LinphoneAddress),
            unsafe extern "C" fn(*const LinphoneAccountParams) -> *const LinphoneAddress,
        );
        let pairs: [Pair; 3] = [
            (
                linphone_account_params_set_audio_video_conference_factory_address,
                linphone_account_params_get_audio_video_conference_factory_address,
            ),
            (linphone_account_params_set_mwi_server_address, linphone_account_params_get_mwi_server_address),
            (linphone_account_params_set_voicemail_address, linphone_account_params_get_voicemail_address),
        ];
        for (set, get) in pairs {
            assert!(get(params).is_null());
            set(params, place);
            assert_eq!(printed(get(params)).as_deref(), Some("sip:place@example.test"));
            set(params, null_mut());
            assert!(get(params).is_null());
        }
        linphone_account_params_set_conference_factory_address(params, place);
        assert_eq!(
            shown(linphone_account_params_get_conference_factory_uri(params)).as_deref(),
            Some("sip:place@example.test")
        );
        linphone_account_params_set_custom_contact(params, place);
        assert_eq!(
            printed(linphone_account_params_get_custom_contact(params)).as_deref(),
            Some("sip:place@example.test")
        );
        linphone_account_params_set_international_prefix_iso_country_code(params, c"FR".as_ptr());
        let country = linphone_account_params_get_international_prefix_iso_country_code(params);
        assert_eq!(shown(country).as_deref(), Some("FR"));

        let account = linphone_core_create_account(core, params);
        linphone_account_add_custom_param(account, c"key".as_ptr(), c"value".as_ptr());
        let value = linphone_account_get_custom_param(account, c"key".as_ptr());
        assert_eq!(shown(value).as_deref(), Some("value"));
        assert_eq!(linphone_account_get_missed_calls_count(account), 0);
        linphone_account_reset_missed_calls_count(account);
        linphone_account_set_contact_address(account, place);
        assert_eq!(
            printed(linphone_account_params_get_custom_contact(linphone_account_get_params(account)))
                .or_else(|| printed(linphone_account_get_contact_address(account)))
                .as_deref(),
            Some("sip:place@example.test")
        );
        unsafe extern "C" fn on_message_waiting(
            _: *mut LinphoneAccount,
            _: *const LinphoneMessageWaitingIndication,
        ) {
        }
        let callbacks = linphone_factory_create_account_cbs(linphone_factory_get());
        assert!(linphone_account_cbs_get_message_waiting_indication_changed(callbacks).is_none());
        linphone_account_cbs_set_message_waiting_indication_changed(callbacks, Some(on_message_waiting));
        assert!(linphone_account_cbs_get_message_waiting_indication_changed(callbacks).is_some());
        linphone_account_cbs_unref(callbacks);
        linphone_address_unref(place);
        linphone_account_unref(account);
        linphone_account_params_unref(params);
        linphone_core_unref(core);
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no sockets")]
fn supported_tags_and_custom_params_outlive_the_program() {
    let text = c"[proxy_0]\nreg_proxy=sip:p.test\nreg_identity=sip:a@p.test\nreg_sendregister=0\nsupported=path, x\ncustom_param:mine=a=b\n";
    // SAFETY: handles and C strings.
    unsafe {
        let config = linphone_config_new_from_buffer(text.as_ptr());
        let core = linphone_factory_create_core_with_config_3(linphone_factory_get(), config, null_mut());
        let account = linphone_core_get_account_by_idkey(
            core,
            linphone_proxy_config_get_idkey(elements(linphone_core_get_proxy_config_list(core))[0].cast()),
        );
        let params = linphone_account_get_params(account);
        let tags = elements(linphone_account_params_get_supported_tags_list(params));
        let tags: Vec<_> = tags.into_iter().map(|tag| shown(tag.cast()).unwrap()).collect();
        assert_eq!(tags, ["path", "x"]);
        let value = linphone_account_get_custom_param(account, c"mine".as_ptr());
        assert_eq!(shown(value).as_deref(), Some("a=b"));
        let changed = linphone_account_params_clone(params);
        linphone_account_params_add_custom_param(changed, c"other".as_ptr(), c"c".as_ptr());
        linphone_account_set_params(account, changed);
        let dump = linphone_config_dump(config);
        let shown_text = shown(dump).unwrap();
        assert!(shown_text.contains("\tsupported=path,x\n"), "{shown_text}");
        assert!(shown_text.contains("\tcustom_param:mine=a=b\n"), "{shown_text}");
        assert!(shown_text.contains("\tcustom_param:other=c\n"), "{shown_text}");
        bctbx_free(dump.cast());
        linphone_account_params_unref(changed);
        linphone_core_unref(core);
        linphone_config_unref(config);
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no sockets")]
fn bearer_tokens_and_what_belongs_to_them_are_kept_but_never_written_down() {
    // SAFETY: handles and C strings.
    unsafe {
        let core = core();
        let token = linphone_factory_create_bearer_token(linphone_factory_get(), c"opaque".as_ptr(), 0);
        assert_eq!(linphone_bearer_token_ref(token), token);
        linphone_bearer_token_unref(token);
        let info = linphone_auth_info_new(c"alice".as_ptr(), null(), null(), null(), null(), null());
        linphone_auth_info_set_access_token(info, token);
        linphone_auth_info_set_refresh_token(info, token);
        assert!(!linphone_auth_info_get_refresh_token(info).is_null());
        linphone_auth_info_set_expires(info, 77);
        assert_eq!(linphone_auth_info_get_expires(info), 77);
        type Pair = (
            unsafe extern "C" fn(*mut LinphoneAuthInfo, *const c_char),
            unsafe extern "C" fn(*const LinphoneAuthInfo) -> *const c_char,
        );
        let pairs: [Pair; 4] = [
            (linphone_auth_info_set_authorization_server, linphone_auth_info_get_authorization_server),
            (linphone_auth_info_set_token_endpoint_uri, linphone_auth_info_get_token_endpoint_uri),
            (linphone_auth_info_set_client_id, linphone_auth_info_get_client_id),
            (linphone_auth_info_set_client_secret, linphone_auth_info_get_client_secret),
        ];
        for (set, get) in pairs {
            assert_eq!(shown(get(info)), None);
            set(info, c"https://auth.test".as_ptr());
            assert_eq!(shown(get(info)).as_deref(), Some("https://auth.test"));
        }
        linphone_core_add_auth_info(core, info);
        let dump = linphone_config_dump(linphone_core_get_config(core));
        assert!(!shown(dump).unwrap().contains("opaque"));
        bctbx_free(dump.cast());
        linphone_bearer_token_unref(token);
        linphone_auth_info_unref(info);
        linphone_core_unref(core);
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no sockets")]
fn small_objects_keep_what_later_versions_set() {
    // SAFETY: handles and C strings.
    unsafe {
        let core = core();
        let policy = linphone_core_create_nat_policy(core);
        type Pair = (
            unsafe extern "C" fn(*mut LinphoneNatPolicy, *const c_char),
            unsafe extern "C" fn(*const LinphoneNatPolicy) -> *const c_char,
        );
        let pairs: [Pair; 3] = [
            (linphone_nat_policy_set_nat_v4_address, linphone_nat_policy_get_nat_v4_address),
            (linphone_nat_policy_set_nat_v6_address, linphone_nat_policy_get_nat_v6_address),
            (
                linphone_nat_policy_set_turn_configuration_endpoint,
                linphone_nat_policy_get_turn_configuration_endpoint,
            ),
        ];
        for (set, get) in pairs {
            assert_eq!(shown(get(policy)), None);
            set(policy, c"198.51.100.7".as_ptr());
            assert_eq!(shown(get(policy)).as_deref(), Some("198.51.100.7"));
        }
        linphone_nat_policy_unref(policy);
        let place = address(c"sip:a@b.test");
        linphone_address_set_port_int(place, 5070);
        assert_eq!(linphone_address_get_port_int(place), 5070);
        linphone_address_unref(place);
        let push = linphone_push_notification_config_new();
        linphone_push_notification_config_set_remote_push_interval(push, c"60".as_ptr());
        linphone_core_set_push_notification_config(core, push);
        linphone_core_process_push_notification(core, c"call".as_ptr());
        linphone_push_notification_config_unref(push);
        linphone_core_set_refresh_window(core, 90, 95);
        linphone_core_set_account_deletion_timeout(core, 1);
        assert!(linphone_core_get_deleted_account_list(core).is_null());
        let callbacks = linphone_factory_create_core_cbs(linphone_factory_get());
        assert!(linphone_core_cbs_get_account_removed(callbacks).is_none());
        assert!(linphone_core_cbs_get_default_account_changed(callbacks).is_none());
        unsafe extern "C" fn on_old(
            _: *mut LinphoneCore,
            _: *const c_char,
            _: *const c_char,
            _: *const c_char,
        ) {
        }
        linphone_core_cbs_set_auth_info_requested(callbacks, Some(on_old));
        assert!(linphone_core_cbs_get_auth_info_requested(callbacks).is_some());
        linphone_core_cbs_unref(callbacks);
        linphone_core_unref(core);
        let factory = linphone_factory_get();
        assert_eq!(linphone_factory_is_cache_dir_set(factory), 0);
        linphone_factory_set_cache_dir(factory, c"/nowhere/cache".as_ptr());
        let folder = linphone_factory_get_cache_dir(factory, null_mut());
        assert_eq!(shown(folder).as_deref(), Some("/nowhere/cache"));
        let dictionary = linphone_factory_create_dictionary(factory);
        linphone_dictionary_set_int(dictionary, c"one".as_ptr(), 1);
        assert_eq!(linphone_dictionary_has_key(dictionary, c"one".as_ptr()), 1);
        let keys = linphone_dictionary_get_keys(dictionary);
        assert_eq!(shown(elements(keys)[0].cast()).as_deref(), Some("one"));
        bctbx_list_free_with_data(keys, Some(bctbx_free));
        linphone_dictionary_unref(dictionary);
        let error = linphone_error_info_new();
        linphone_error_info_set(error, null(), 6, 486, c"Busy".as_ptr(), c"details".as_ptr());
        assert_eq!(
            shown(linphone_error_info_get_details(error)),
            shown(linphone_error_info_get_warnings(error))
        );
        linphone_error_info_unref(error);
        assert_eq!(shown(linphone_error_to_string(2)), shown(linphone_reason_to_string(2)));
        assert!(!linphone_dial_plan_get_all().is_null());
        linphone_logging_service_enable_stack_trace_dumps(linphone_logging_service_get(), 0);
    }
}

#[test]
fn old_names_of_proxy_configs_do_what_the_new_ones_do() {
    // SAFETY: handles and C strings.
    unsafe {
        let core = core();
        let config = linphone_core_create_proxy_config(core);
        linphone_proxy_config_expires(config, 77);
        assert_eq!(linphone_proxy_config_get_expires(config), 77);
        linphone_proxy_config_enableregister(config, 0);
        assert_eq!(linphone_proxy_config_register_enabled(config), 0);
        linphone_proxy_config_enable_avpf(config, 1);
        assert_eq!(linphone_proxy_config_avpf_enabled(config), 1);
        assert_eq!(linphone_proxy_config_is_phone_number(config, c"+33 1".as_ptr()), 1);
        assert_eq!(linphone_proxy_config_is_phone_number(config, c"bob".as_ptr()), 0);
        assert!(linphone_proxy_config_get_sal_op(config).is_null());
        assert!(linphone_proxy_config_get_transport_contact(config).is_null());
        assert_eq!(linphone_proxy_config_is_server_config_changed(config), 1);
        let (one, other) = (address(c"sip:a@b.test"), address(c"\"A\" <sip:a@b.test>"));
        assert_eq!(linphone_proxy_config_address_equal(one, one), 1);
        assert_eq!(linphone_proxy_config_address_equal(one, other), 2);
        assert_eq!(linphone_proxy_config_address_equal(one, null()), 0);
        linphone_address_unref(one);
        linphone_address_unref(other);
        linphone_proxy_config_unref(config);
        linphone_core_upload_log_collection(core);
        linphone_core_unref(core);
    }
}

#[test]
fn old_names_of_configurations_do_what_the_new_ones_do() {
    let folder = std::env::temp_dir().join(format!("regline-eras-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = std::ffi::CString::new(folder.join("rc").to_str().unwrap()).unwrap();
    let (s, k) = (c"s".as_ptr(), c"k".as_ptr());
    // SAFETY: handles and C strings, and places to write to.
    unsafe {
        let config = lp_config_new(path.as_ptr());
        assert_eq!(lp_config_ref(config), config);
        lp_config_unref(config);
        lp_config_set_string(config, s, k, c"text".as_ptr());
        assert_eq!(shown(lp_config_get_string(config, s, k, null())).as_deref(), Some("text"));
        lp_config_set_int(config, s, k, -5);
        assert_eq!(lp_config_get_int(config, s, k, 0), -5);
        lp_config_set_int_hex(config, s, k, 255);
        assert_eq!(lp_config_get_int(config, s, k, 0), 255);
        lp_config_set_int64(config, s, k, 1 << 40);
        assert_eq!(lp_config_get_int64(config, s, k, 0), 1 << 40);
        lp_config_set_float(config, s, k, 2.5);
        assert!((lp_config_get_float(config, s, k, 0.0) - 2.5).abs() < 0.01);
        lp_config_set_range(config, s, k, 3, 9);
        let (mut least, mut most) = (0, 0);
        assert_eq!(lp_config_get_range(config, s, k, &raw mut least, &raw mut most, 0, 0), 1);
        assert_eq!((least, most), (3, 9));
        assert_eq!(lp_config_has_section(config, s), 1);
        assert_eq!(shown(*lp_config_get_sections_names(config)).as_deref(), Some("s"));
        assert_eq!(lp_config_sync(config), 0);
        assert_eq!(lp_config_relative_file_exists(config, c"beside".as_ptr()), 0);
        lp_config_write_relative_file(config, c"beside".as_ptr(), c"data".as_ptr());
        let mut data: [c_char; 9] = [0; 9];
        let read = lp_config_read_relative_file(config, c"beside".as_ptr(), data.as_mut_ptr(), data.len());
        assert_eq!((read, shown(data.as_ptr()).as_deref()), (0, Some("data")));
        assert_eq!(lp_config_read_file(config, path.as_ptr()), 0);
        let dictionary = lp_config_section_to_dict(config, s);
        lp_config_load_dict_to_section(config, c"copy".as_ptr(), dictionary);
        let copied = lp_config_get_string(config, c"copy".as_ptr(), k, null());
        assert_eq!(shown(copied), shown(lp_config_get_string(config, s, k, null())));
        linphone_dictionary_unref(dictionary);
        let xml = lp_config_dump_as_xml(config);
        assert!(shown(xml).unwrap().contains("<section name=\"copy\">"));
        bctbx_free(xml.cast());
        lp_config_clean_section(config, s);
        assert_eq!(lp_config_has_section(config, s), 0);
        let layered = lp_config_new_with_factory(null(), path.as_ptr());
        assert_eq!(lp_config_has_section(layered, s), 1);
        lp_config_destroy(layered);
        lp_config_unref(config);
        let text = c"[s_default_values]\nk=7\nf=1.5\nt=x\n[o overwrite=true]\na=b\n";
        let config = lp_config_new_from_buffer(text.as_ptr());
        assert_eq!(lp_config_get_default_int(config, s, k, 0), 7);
        assert_eq!(lp_config_get_default_int64(config, s, k, 0), 7);
        assert!((lp_config_get_default_float(config, s, c"f".as_ptr(), 0.0) - 1.5).abs() < 0.01);
        let text = lp_config_get_default_string(config, s, c"t".as_ptr(), null());
        assert_eq!(shown(text).as_deref(), Some("x"));
        let flag = lp_config_get_section_param_string(config, c"o".as_ptr(), c"overwrite".as_ptr(), null());
        assert_eq!(shown(flag).as_deref(), Some("true"));
        lp_config_unref(config);
        let shared = linphone_config_new_for_shared_core(c"group".as_ptr(), null(), null());
        assert_eq!(linphone_config_sync(shared), -1);
        linphone_config_unref(shared);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

unsafe extern "C" fn by_number(a: *const c_void, b: *const c_void) -> c_int {
    (a as isize - b as isize) as c_int
}

unsafe extern "C" fn is_it(a: *const c_void, b: *const c_void) -> c_int {
    c_int::from(a != b)
}

unsafe extern "C" fn doubled(data: *mut c_void) -> *mut c_void {
    std::ptr::without_provenance_mut(data.addr() * 2)
}

unsafe extern "C" fn nothing(_: *mut c_void) {}

unsafe extern "C" fn count(data: *mut c_void, total: *mut c_void) {
    // SAFETY: the test passes a number's place.
    unsafe { *total.cast::<usize>() += data as usize };
}

fn numbers(list: *const bctbx_list_t) -> Vec<usize> {
    // SAFETY: a list.
    unsafe { elements(list) }.into_iter().map(|data| data as usize).collect()
}

const fn item(number: usize) -> *mut c_void {
    std::ptr::without_provenance_mut(number)
}

#[test]
fn lists_grow_shrink_and_are_searched_in_order() {
    // SAFETY: lists of numbers that stand for pointers.
    unsafe {
        let mut list = bctbx_list_new(item(2));
        list = bctbx_list_prepend(list, item(1));
        list = bctbx_list_append_link(list, bctbx_list_new(item(4)));
        list = bctbx_list_prepend_link(list, bctbx_list_new(item(9)));
        list = bctbx_list_insert(list, bctbx_list_find(list, item(4)), item(3));
        assert_eq!(numbers(list), [9, 1, 2, 3, 4]);
        let mut first = null_mut();
        list = bctbx_list_pop_front(list, &raw mut first);
        assert_eq!(first, item(9));
        list = bctbx_list_insert_sorted(list, item(5), Some(by_number));
        assert_eq!(numbers(list), [1, 2, 3, 4, 5]);
        assert_eq!((bctbx_list_index(list, item(3)), bctbx_list_nth_data(list, 4)), (2, item(5)));
        let found = bctbx_list_find_custom(list, Some(is_it), item(4));
        assert_eq!((bctbx_list_get_data(found), bctbx_list_position(list, found)), (item(4), 3));
        assert_eq!(bctbx_list_get_data(bctbx_list_next(found)), item(5));
        assert_eq!(bctbx_list_first_elem(found), list);
        assert_eq!(bctbx_list_get_data(bctbx_list_last_elem(list)), item(5));
        let mut total = 0_usize;
        bctbx_list_for_each2(list, Some(count), (&raw mut total).cast());
        bctbx_list_for_each(list, Some(nothing));
        assert_eq!(total, 15);
        let copy = bctbx_list_concat(bctbx_list_copy(list), bctbx_list_copy_with_data(list, Some(doubled)));
        assert_eq!(numbers(copy), [1, 2, 3, 4, 5, 2, 4, 6, 8, 10]);
        bctbx_list_free(copy);
        list = bctbx_list_remove(list, item(1));
        list = bctbx_list_remove_custom(list, Some(is_it), item(2));
        list = bctbx_list_erase_link(list, bctbx_list_find(list, item(3)));
        let link = bctbx_list_find(list, item(4));
        list = bctbx_list_unlink(list, link);
        bctbx_list_free(link);
        assert_eq!(numbers(list), [5]);
        bctbx_list_free(list);
    }
}

#[test]
fn old_names_of_lists_do_what_the_new_ones_do() {
    // SAFETY: lists of numbers that stand for pointers.
    unsafe {
        let mut list = ms_list_append(null_mut(), item(2));
        list = ms_list_prepend(list, item(1));
        list = ms_list_append_link(list, bctbx_list_new(item(4)));
        list = ms_list_insert(list, ms_list_find(list, item(4)), item(3));
        list = ms_list_insert_sorted(list, item(5), Some(by_number));
        assert_eq!((numbers(list), ms_list_size(list)), (vec![1, 2, 3, 4, 5], 5));
        assert_eq!((ms_list_index(list, item(3)), ms_list_nth_data(list, 4)), (2, item(5)));
        let found = ms_list_find_custom(list, Some(is_it), item(4));
        assert_eq!(ms_list_position(list, found), 3);
        assert_eq!(bctbx_list_get_data(ms_list_next(found)), item(5));
        let mut total = 0_usize;
        ms_list_for_each2(list, Some(count), (&raw mut total).cast());
        ms_list_for_each(list, Some(nothing));
        assert_eq!(total, 15);
        let copy = ms_list_concat(ms_list_copy(list), ms_list_copy_with_data(list, Some(doubled)));
        assert_eq!(numbers(copy).len(), 10);
        assert!(ms_list_free_with_data(copy, Some(nothing)).is_null());
        list = ms_list_remove(list, item(1));
        list = ms_list_remove_custom(list, Some(is_it), item(2));
        list = ms_list_remove_link(list, ms_list_find(list, item(3)));
        assert_eq!(numbers(list), [4, 5]);
        assert!(ms_list_free(list).is_null());
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no strdup")]
fn memory_is_the_c_librarys() {
    // SAFETY: blocks of memory, each freed once.
    unsafe {
        for block in [
            bctbx_malloc(3),
            bctbx_malloc0(3),
            ms_malloc(3),
            ms_realloc(null_mut(), 3),
            ortp_malloc(3),
            ortp_malloc0(3),
            ortp_realloc(null_mut(), 3),
        ] {
            assert!(!block.is_null());
            libc::free(block);
        }
        let copies = [
            (bctbx_strdup(c"text".as_ptr()), "text"),
            (bctbx_strndup(c"text".as_ptr(), 2), "te"),
            (ortp_strndup(c"text".as_ptr(), 2), "te"),
        ];
        for (copy, expected) in copies {
            assert_eq!(shown(copy).as_deref(), Some(expected));
            libc::free(copy.cast());
        }
        bctbx_sleep_ms(0);
        ms_sleep(0);
        ms_usleep(0);
        regline_log(4, c"a line of the test".as_ptr());
    }
}
