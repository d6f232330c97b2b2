//! The functions of the factory beside those that make cores, as a C program calls them.

use std::ffi::{CStr, c_char};
use std::ptr::{null, null_mut};

use linphone::ffi::address::{linphone_address_as_string_uri_only, linphone_address_unref};
use linphone::ffi::auth_info::*;
use linphone::ffi::bearer_token::*;
use linphone::ffi::buffer::*;
use linphone::ffi::config_sections::linphone_config_dump;
use linphone::ffi::factory::*;
use linphone::ffi::factory_folders::*;
use linphone::ffi::factory_objects::*;
use linphone::ffi::list::bctbx_list_size;
use linphone::ffi::memory::bctbx_free;
use linphone::ffi::range::*;
use linphone::ffi::types::LinphoneFactory;

fn factory() -> *mut LinphoneFactory {
    // SAFETY: no arguments.
    unsafe { linphone_factory_get() }
}

fn borrowed(text: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

fn owned(text: *mut c_char) -> Option<String> {
    let copy = borrowed(text);
    // SAFETY: the text was handed out for keeps.
    unsafe { bctbx_free(text.cast()) };
    copy
}

#[test]
fn folders_have_liblinphones_defaults_and_keep_what_is_set() {
    let factory = factory();
    // SAFETY: a handle and C strings.
    unsafe {
        assert_eq!(
            borrowed(linphone_factory_get_top_resources_dir(factory)).as_deref(),
            Some("/usr/share/linphone")
        );
        assert!(linphone_factory_get_msplugins_dir(factory).is_null());
        let folder = borrowed(linphone_factory_get_config_dir(factory, null_mut())).unwrap_or_default();
        assert!(folder.ends_with("/.config/linphone/"), "{folder}");
        assert_eq!(linphone_factory_is_config_dir_set(factory), 0);
        linphone_factory_set_config_dir(factory, c"/y".as_ptr());
        assert_eq!(borrowed(linphone_factory_get_config_dir(factory, null_mut())).as_deref(), Some("/y"));
        assert_eq!(linphone_factory_is_config_dir_set(factory), 1);
        linphone_factory_set_config_dir(factory, null());
        assert_eq!(linphone_factory_is_config_dir_set(factory), 0);
        linphone_factory_set_sound_resources_dir(factory, c"/s".as_ptr());
        assert_eq!(borrowed(linphone_factory_get_ring_resources_dir(factory)).as_deref(), Some("/s/rings"));
    }
}

#[test]
fn the_factory_makes_the_small_objects() {
    let factory = factory();
    // SAFETY: handles and C strings.
    unsafe {
        let address = linphone_factory_create_address(factory, c"sip:al@example.test".as_ptr());
        assert_eq!(
            owned(linphone_address_as_string_uri_only(address)).as_deref(),
            Some("sip:al@example.test")
        );
        linphone_address_unref(address);
        let empty = linphone_factory_create_address(factory, null());
        assert_eq!(owned(linphone_address_as_string_uri_only(empty)).as_deref(), Some("sip:"));
        linphone_address_unref(empty);
        assert!(linphone_factory_create_address(factory, c"foo bar".as_ptr()).is_null());

        let range = linphone_factory_create_range(factory);
        assert_eq!((linphone_range_get_min(range), linphone_range_get_max(range)), (0, 0));
        linphone_range_unref(range);

        let buffer = linphone_factory_create_buffer_from_string(factory, c"abc".as_ptr());
        assert_eq!(linphone_buffer_get_size(buffer), 3);
        linphone_buffer_unref(buffer);

        let config = linphone_factory_create_config_from_string(factory, c"[a]\nb=1\n".as_ptr());
        assert_eq!(owned(linphone_config_dump(config)).as_deref(), Some("[a]\n\tb=1\n"));
        linphone::ffi::config::linphone_config_unref(config);

        assert_eq!(bctbx_list_size(linphone_factory_get_dial_plans(factory)), 225);
        assert!(linphone_factory_get_supported_video_definitions(factory).is_null());
    }
}

#[test]
fn auth_infos_are_made_of_passwords_and_of_tokens() {
    let factory = factory();
    let (user, realm, none) = (c"alice".as_ptr(), c"example.test".as_ptr(), null());
    // SAFETY: handles and C strings.
    unsafe {
        let info = linphone_factory_create_auth_info_2(
            factory,
            user,
            none,
            c"secret".as_ptr(),
            none,
            realm,
            none,
            c"SHA-256".as_ptr(),
        );
        assert_eq!(borrowed(linphone_auth_info_get_algorithm(info)).as_deref(), Some("SHA-256"));
        linphone_auth_info_unref(info);
        let token = linphone_factory_create_bearer_token(factory, c"abc".as_ptr(), 7);
        let info = linphone_factory_create_auth_info_3(factory, user, token, realm);
        let kept = linphone_auth_info_get_access_token(info);
        assert_eq!(borrowed(linphone_bearer_token_get_token(kept)).as_deref(), Some("abc"));
        linphone_bearer_token_unref(token);
        linphone_auth_info_unref(info);
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no assembly, which hashes")]
fn hashes_are_those_of_the_standard() {
    let hash = |algorithm: &CStr| {
        // SAFETY: a handle and C strings (RFC 7616 3.9.1).
        owned(unsafe {
            linphone_factory_compute_ha1_for_algorithm(
                factory(),
                c"Mufasa".as_ptr(),
                c"Circle of Life".as_ptr(),
                c"http-auth@example.org".as_ptr(),
                algorithm.as_ptr(),
            )
        })
    };
    assert_eq!(hash(c"MD5").as_deref(), Some("3d78807defe7de2157e2b0b6573a855f"));
    assert_eq!(
        hash(c"SHA-256").as_deref(),
        Some("7987c64c30e25f1b74be53f966b49b90f2808aa92faf9a00262392d7b4794232")
    );
    assert_eq!(hash(c"ROT-13"), None);
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no sockets")]
fn a_shared_core_is_a_core() {
    let factory = factory();
    // SAFETY: handles and C strings.
    unsafe {
        let core = linphone_factory_create_shared_core_with_config(
            factory,
            null_mut(),
            null_mut(),
            c"group".as_ptr(),
            1,
        );
        assert!(!core.is_null());
        linphone::ffi::core::linphone_core_unref(core);
        assert!(linphone_factory_create_range(null_mut()).is_null());
        linphone_factory_set_user_data(factory, core.cast());
        assert_eq!(linphone_factory_get_user_data(factory), core.cast());
    }
}
