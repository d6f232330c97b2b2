//! Account creators, as a C program calls them: what setters say of what users type, and what becomes of it.
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::ffi::{CStr, c_char, c_void};
use std::ptr::{null, null_mut};

use linphone::ffi::account::{linphone_account_get_params, linphone_account_unref};
use linphone::ffi::account_creator::*;
use linphone::ffi::account_params::{
    linphone_account_params_get_expires, linphone_account_params_get_register_enabled,
};
use linphone::ffi::auth_info::*;
use linphone::ffi::config::{linphone_config_set_int, linphone_config_set_string};
use linphone::ffi::core::linphone_core_unref;
use linphone::ffi::core_accounts::*;
use linphone::ffi::core_network::linphone_core_get_config;
use linphone::ffi::list::elements;
use linphone::ffi::proxy_config::*;
use linphone::ffi::types::{LinphoneAccountCreator, LinphoneCore};
use program::{Server, c, challenge, core, drive, header, no_callbacks, ok};

const OK: i32 = 2;

fn said(text: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

/// A core and a creator for it.
fn creator() -> (*mut LinphoneCore, *mut LinphoneAccountCreator) {
    let core = core(&no_callbacks());
    // SAFETY: a live core.
    (core, unsafe { linphone_account_creator_new(core, null()) })
}

/// Gives both up.
fn end(core: *mut LinphoneCore, creator: *mut LinphoneAccountCreator) {
    // SAFETY: handles that are given up once.
    unsafe {
        linphone_account_creator_unref(creator);
        linphone_core_unref(core);
    }
}

#[test]
fn an_account_that_an_assistant_sets_up_registers_with_its_password() {
    let mut server = Server::new();
    let (core, creator) = creator();
    // SAFETY: live handles and C strings.
    let account = unsafe {
        assert_eq!(linphone_account_creator_set_username(creator, c"alice".as_ptr()), 0);
        assert_eq!(linphone_account_creator_set_password(creator, c"secret".as_ptr()), 0);
        assert_eq!(linphone_account_creator_set_display_name(creator, c"Al".as_ptr()), 0);
        let domain = c(&server.address().to_string());
        assert_eq!(linphone_account_creator_set_domain(creator, domain), 0);
        assert_eq!(linphone_account_creator_set_transport(creator, 0), 0);
        linphone_account_creator_create_proxy_config(creator)
    };
    let answer = |request: &str, _: usize| {
        vec![if header(request, "Authorization").is_some() { ok(request) } else { challenge(request, "n") }]
    };
    // SAFETY: live handles.
    unsafe {
        assert_eq!(linphone_core_get_default_proxy_config(core), account);
        drive(core, &mut server, answer, || linphone_proxy_config_get_state(account) == OK);
        let to = format!("\"Al\" <sip:alice@{}>", server.address().ip());
        assert_eq!(header(&server.requests[0], "To"), Some(&*to));
        linphone_proxy_config_unref(account);
    }
    end(core, creator);
}

#[test]
fn the_account_and_its_credentials_belong_to_the_core_and_say_what_was_given() {
    let (core, creator) = creator();
    // SAFETY: live handles and C strings.
    unsafe {
        linphone_account_creator_set_username(creator, c"bob".as_ptr());
        linphone_account_creator_set_domain(creator, c"Example.test:5070".as_ptr());
        linphone_account_creator_set_ha1(creator, c"0123456789abcdef".as_ptr());
        assert_eq!(linphone_account_creator_set_algorithm(creator, c"SHA-256".as_ptr()), 0);
        assert_eq!(linphone_account_creator_set_as_default(creator, 0), 0);
        assert_eq!(linphone_account_creator_get_set_as_default(creator), 0);
        let account = linphone_account_creator_create_account_in_core(creator);
        let params = linphone_account_get_params(account);
        assert_eq!(linphone_account_params_get_register_enabled(params), 1);
        assert_eq!(linphone_account_params_get_expires(params), 3600);
        assert!(linphone_core_get_default_account(core).is_null());
        assert_eq!(elements(linphone_core_get_account_list(core)).len(), 1);
        linphone_account_unref(account);
        let config = elements(linphone_core_get_proxy_config_list(core))[0].cast();
        assert_eq!(
            said(linphone_proxy_config_get_identity(config)).as_deref(),
            Some("sip:bob@example.test:5070")
        );
        let server = said(linphone_proxy_config_get_server_addr(config));
        assert_eq!(server.as_deref(), Some("<sip:example.test:5070;transport=tcp>"));
        let info = elements(linphone_core_get_auth_info_list(core))[0].cast();
        assert_eq!(said(linphone_auth_info_get_username(info)).as_deref(), Some("bob"));
        assert_eq!(said(linphone_auth_info_get_ha1(info)).as_deref(), Some("0123456789abcdef"));
        assert_eq!(said(linphone_auth_info_get_algorithm(info)).as_deref(), Some("SHA-256"));
        assert_eq!(said(linphone_auth_info_get_realm(info)).as_deref(), Some("example.test"));
        assert_eq!(said(linphone_auth_info_get_domain(info)).as_deref(), Some("example.test"));
        let second = linphone_account_creator_configure(creator);
        assert!(!second.is_null() && second != config, "each call makes another one");
        linphone_proxy_config_unref(second);
    }
    end(core, creator);
}

#[test]
fn without_a_user_or_a_domain_there_is_no_account_and_nothing_stays_behind() {
    let (core, creator) = creator();
    let cases =
        [(None, Some(c"a.test")), (Some(c"a"), None), (Some(c"a"), Some(c"")), (Some(c"a"), Some(c"a b"))];
    // SAFETY: live handles, C strings and NULLs.
    unsafe {
        linphone_account_creator_set_password(creator, c"secret".as_ptr());
        for (username, domain) in cases {
            linphone_account_creator_set_username(creator, username.map_or(null(), CStr::as_ptr));
            linphone_account_creator_set_domain(creator, domain.map_or(null(), CStr::as_ptr));
            assert!(
                linphone_account_creator_create_proxy_config(creator).is_null(),
                "{username:?} {domain:?}"
            );
        }
        assert!(linphone_core_get_proxy_config_list(core).is_null());
        assert!(linphone_core_get_auth_info_list(core).is_null());
        linphone_account_creator_set_domain(creator, c"a.test".as_ptr());
        linphone_core_unref(core);
        assert!(linphone_account_creator_create_proxy_config(creator).is_null(), "the core has ended");
        assert_eq!(said(linphone_account_creator_get_username(creator)).as_deref(), Some("a"));
        linphone_account_creator_unref(creator);
        assert_eq!(linphone_account_creator_set_username(creator, c"a".as_ptr()), -1);
        assert!(linphone_account_creator_new(null_mut(), null()).is_null());
    }
}

#[test]
fn credentials_are_for_the_user_that_the_configuration_names() {
    let (core, creator) = creator();
    let named = [(c"reg_identity", c"sip:bob@id.test"), (c"reg_proxy", c"sip:proxy.test")];
    // SAFETY: live handles, C strings and NULLs.
    unsafe {
        for (key, value) in named {
            let config = linphone_core_get_config(core);
            linphone_config_set_string(
                config,
                c"proxy_default_values".as_ptr(),
                key.as_ptr(),
                value.as_ptr(),
            );
        }
        linphone_account_creator_set_password(creator, c"secret".as_ptr());
        let account = linphone_account_creator_create_proxy_config(creator);
        assert_eq!(said(linphone_proxy_config_get_identity(account)).as_deref(), Some("sip:bob@id.test"));
        assert_eq!(said(linphone_proxy_config_get_server_addr(account)).as_deref(), Some("sip:proxy.test"));
        let info = elements(linphone_core_get_auth_info_list(core))[0].cast();
        assert_eq!(said(linphone_auth_info_get_username(info)).as_deref(), Some("bob"));
        assert_eq!(said(linphone_auth_info_get_domain(info)).as_deref(), Some("id.test"));
        linphone_proxy_config_unref(account);
    }
    end(core, creator);
}

#[test]
fn a_pattern_for_user_names_is_not_read() {
    let (core, creator) = creator();
    // SAFETY: live handles and C strings.
    unsafe {
        let config = linphone_core_get_config(core);
        let (section, key) = (c"assistant".as_ptr(), c"username_regex".as_ptr());
        linphone_config_set_string(config, section, key, c"^[a-c]*$".as_ptr());
        assert_eq!(linphone_account_creator_set_username(creator, c"xyz".as_ptr()), 0);
        assert_eq!(said(linphone_account_creator_get_username(creator)).as_deref(), Some("xyz"));
    }
    end(core, creator);
}

#[test]
fn setters_say_what_is_wrong_and_getters_what_was_taken() {
    let (core, creator) = creator();
    // SAFETY: live handles, C strings and NULLs.
    unsafe {
        let config = linphone_core_get_config(core);
        for key in ["username_min_length", "password_min_length"] {
            linphone_config_set_int(config, c"assistant".as_ptr(), c(key), 3);
        }
        for key in ["username_max_length", "password_max_length"] {
            linphone_config_set_int(config, c"assistant".as_ptr(), c(key), 5);
        }
        let user = |text: &CStr| linphone_account_creator_set_username(creator, text.as_ptr());
        assert_eq!([user(c"alice"), user(c"al"), user(c"alicia"), user(c"")], [0, 1, 2, 1]);
        assert_eq!(said(linphone_account_creator_get_username(creator)).as_deref(), Some("alice"));
        linphone_config_set_int(config, c"assistant".as_ptr(), c"username_min_length".as_ptr(), 0);
        linphone_config_set_int(config, c"assistant".as_ptr(), c"use_phone_number".as_ptr(), 1);
        assert_eq!([user(c"alice"), user(c"+331"), user(c"")], [4, 0, 4]);
        let password = |text: &CStr| linphone_account_creator_set_password(creator, text.as_ptr());
        assert_eq!([password(c"abc"), password(c"ab"), password(c"abcdef")], [0, 1, 2]);
        assert_eq!(said(linphone_account_creator_get_password(creator)).as_deref(), Some("abc"));
        assert_eq!(linphone_account_creator_set_password(creator, null()), 1);
        assert!(linphone_account_creator_get_password(creator).is_null());
        let email = |text: &CStr| linphone_account_creator_set_email(creator, text.as_ptr());
        assert_eq!([email(c"A@b.org"), email(c"nope"), email(c"a@b.c")], [0, 1, 2]);
        assert_eq!(said(linphone_account_creator_get_email(creator)).as_deref(), Some("a@b.org"));
        assert_eq!(linphone_account_creator_set_algorithm(creator, c"x".as_ptr()), 1);
        assert_eq!(said(linphone_account_creator_get_algorithm(creator)).as_deref(), Some("x"));
        assert_eq!(linphone_account_creator_set_route(creator, null()), 1);
        assert_eq!(linphone_account_creator_set_route(creator, c"sip:r.test".as_ptr()), 0);
        assert_eq!(said(linphone_account_creator_get_route(creator)).as_deref(), Some("sip:r.test"));
        assert_eq!(linphone_account_creator_set_transport(creator, 2), 0);
        assert_eq!(linphone_account_creator_set_transport(creator, 3), 1);
        assert_eq!(linphone_account_creator_get_transport(creator), 2);
        linphone_account_creator_set_domain(creator, c"A.test".as_ptr());
        assert_eq!(said(linphone_account_creator_get_domain(creator)).as_deref(), Some("a.test"));
        linphone_account_creator_set_display_name(creator, c"A".as_ptr());
        assert_eq!(said(linphone_account_creator_get_display_name(creator)).as_deref(), Some("A"));
        linphone_account_creator_set_ha1(creator, c"0".as_ptr());
        assert_eq!(said(linphone_account_creator_get_ha1(creator)).as_deref(), Some("0"));
    }
    end(core, creator);
}

#[test]
fn a_reset_leaves_the_transport_the_default_and_the_programs_pointer() {
    let core = core(&no_callbacks());
    let mut mine = 0_u8;
    let mine: *mut c_void = (&raw mut mine).cast();
    // SAFETY: live handles and C strings.
    unsafe {
        for creator in
            [linphone_account_creator_create(core), linphone_core_create_account_creator(core, null())]
        {
            assert_eq!(linphone_account_creator_ref(creator), creator);
            linphone_account_creator_unref(creator);
            linphone_account_creator_set_username(creator, c"a".as_ptr());
            linphone_account_creator_set_transport(creator, 2);
            linphone_account_creator_set_as_default(creator, 0);
            linphone_account_creator_set_user_data(creator, mine);
            linphone_account_creator_reset(creator);
            assert!(linphone_account_creator_get_username(creator).is_null());
            assert_eq!(linphone_account_creator_get_transport(creator), 2);
            assert_eq!(linphone_account_creator_get_set_as_default(creator), 0);
            assert_eq!(linphone_account_creator_get_user_data(creator), mine);
            linphone_account_creator_unref(creator);
        }
        linphone_core_unref(core);
    }
}
