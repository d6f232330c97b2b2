//! Do registrars learn whom pushes are for (RFC 8599), and only while a core asks for them?
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::time::{Duration, Instant};

use linphone::ffi::account::{linphone_account_get_params, linphone_account_set_params};
use linphone::ffi::account_params::{
    linphone_account_params_clone, linphone_account_params_enable_unregister_at_stop,
    linphone_account_params_unref,
};
use linphone::ffi::core::{
    linphone_core_get_global_state, linphone_core_iterate, linphone_core_stop, linphone_core_stop_async,
    linphone_core_unref,
};
use linphone::ffi::core_accounts::linphone_core_get_account_list;
use linphone::ffi::core_push::{
    linphone_core_did_register_for_remote_push_with_stringified_token,
    linphone_core_is_push_notification_available, linphone_core_set_push_notification_config,
    linphone_core_set_push_notification_enabled,
};
use linphone::ffi::list::elements;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_get_state,
};
use linphone::ffi::proxy_config_extras::{
    linphone_proxy_config_get_push_notification_config, linphone_proxy_config_is_push_notification_available,
    linphone_proxy_config_set_push_notification_allowed,
    linphone_proxy_config_set_remote_push_notification_allowed,
};
use linphone::ffi::push_notification::{
    linphone_push_notification_config_new, linphone_push_notification_config_set_param,
    linphone_push_notification_config_set_prid, linphone_push_notification_config_set_provider,
    linphone_push_notification_config_unref,
};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig, LinphonePushNotificationConfig};
use program::{Server, account, c, core, drive, header, no_callbacks, ok};

const OK: i32 = 2;
/// LinphoneGlobalOff
const OFF: i32 = 0;

fn fill(push: *mut LinphonePushNotificationConfig, receiver: &str) {
    // SAFETY: a handle and C strings.
    unsafe {
        linphone_push_notification_config_set_provider(push, c("fcm"));
        linphone_push_notification_config_set_param(push, c("app"));
        linphone_push_notification_config_set_prid(push, c(receiver));
    }
}

/// Changes an account.
fn edit(config: *mut LinphoneProxyConfig, change: impl FnOnce()) {
    // SAFETY: a handle.
    unsafe { linphone_proxy_config_edit(config) };
    change();
    // SAFETY: as above.
    assert_eq!(unsafe { linphone_proxy_config_done(config) }, 0);
}

/// Goes on until the server has got so many requests and all accounts are registered, and sees that no more come.
fn wait(lc: *mut LinphoneCore, server: &mut Server, requests: usize, accounts: &[*mut LinphoneProxyConfig]) {
    // SAFETY: handles, all along.
    let registered =
        || accounts.iter().all(|config| unsafe { linphone_proxy_config_get_state(*config) == OK });
    let begin = Instant::now();
    while server.requests.len() < requests || !registered() {
        // SAFETY: as above.
        unsafe { linphone_core_iterate(lc) };
        server.serve(|request, _| vec![ok(request)]);
        assert!(begin.elapsed() < Duration::from_secs(10), "{} of {requests}", server.requests.len());
    }
    for _ in 0..20 {
        // SAFETY: as above.
        unsafe { linphone_core_iterate(lc) };
        server.serve(|request, _| vec![ok(request)]);
    }
    assert_eq!(server.requests.len(), requests);
}

/// Whom the last request names as receiver of pushes.
fn receiver(server: &Server) -> Option<&str> {
    let contact = header(server.requests.last()?, "Contact")?;
    contact.split(";pn-prid=").nth(1)?.split(';').next()
}

#[test]
fn a_core_that_begins_or_ceases_to_ask_registers_the_accounts_whose_contact_that_changes() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let (alice, bob) = (account(lc, &server, "alice"), account(lc, &server, "bob"));
    // SAFETY: handles of this test and C strings, all along.
    unsafe {
        for config in [alice, bob] {
            fill(linphone_proxy_config_get_push_notification_config(config), "device");
        }
        edit(alice, || linphone_proxy_config_set_push_notification_allowed(alice, 1));
        wait(lc, &mut server, 2, &[alice, bob]);
        let device = Some("device");
        for (ask, requests, told) in
            [(1, 3, device), (1, 3, device), (0, 4, None), (0, 4, None), (1, 5, device)]
        {
            linphone_core_set_push_notification_enabled(lc, ask);
            wait(lc, &mut server, requests, &[alice, bob]);
            assert_eq!(receiver(&server), told);
            let from = header(&server.requests[requests - 1], "From").unwrap_or_default();
            assert!(from.contains("alice"), "{from}");
        }
        linphone_core_did_register_for_remote_push_with_stringified_token(lc, c("token"));
        wait(lc, &mut server, 5, &[alice, bob]);
        linphone_core_unref(lc);
    }
}

#[test]
fn settings_of_the_core_count_for_accounts_that_have_none_of_their_own() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let (alice, bob) = (account(lc, &server, "alice"), account(lc, &server, "bob"));
    // SAFETY: handles of this test and C strings, all along.
    unsafe {
        fill(linphone_proxy_config_get_push_notification_config(bob), "bob's");
        for config in [alice, bob] {
            edit(config, || linphone_proxy_config_set_remote_push_notification_allowed(config, 1));
        }
        linphone_core_set_push_notification_enabled(lc, 1);
        wait(lc, &mut server, 2, &[alice, bob]);
        let available = || {
            let of = |config| linphone_proxy_config_is_push_notification_available(config);
            (of(alice), of(bob), linphone_core_is_push_notification_available(lc))
        };
        assert_eq!(available(), (0, 1, 0));
        let push = linphone_push_notification_config_new();
        for (requests, token) in [(3, "first"), (4, "second")] {
            fill(push, token);
            linphone_core_set_push_notification_config(lc, push);
            wait(lc, &mut server, requests, &[alice, bob]);
            assert_eq!(receiver(&server), Some(token));
        }
        assert_eq!(available(), (1, 1, 1));
        linphone_push_notification_config_unref(push);
        linphone_core_set_push_notification_config(lc, std::ptr::null_mut());
        wait(lc, &mut server, 5, &[alice, bob]);
        assert_eq!((receiver(&server), available()), (None, (0, 1, 0)));
        linphone_core_unref(lc);
    }
}

#[test]
fn a_stop_leaves_bindings_that_pushes_are_to_wake_and_those_that_are_to_stay_and_waits_for_none_of_them() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let users = ["calls", "anything", "stays", "goes"];
    let accounts = users.map(|user| account(lc, &server, user));
    // SAFETY: handles of this test, all along.
    unsafe {
        let [calls, anything, ..] = accounts;
        edit(calls, || linphone_proxy_config_set_push_notification_allowed(calls, 1));
        edit(anything, || linphone_proxy_config_set_remote_push_notification_allowed(anything, 1));
        let stays = elements(linphone_core_get_account_list(lc))[2].cast();
        let params = linphone_account_params_clone(linphone_account_get_params(stays));
        linphone_account_params_enable_unregister_at_stop(params, 0);
        assert_eq!(linphone_account_set_params(stays, params), 0);
        linphone_account_params_unref(params);
        wait(lc, &mut server, 4, &accounts);
        linphone_core_stop_async(lc);
        let off = || linphone_core_get_global_state(lc) == OFF;
        let begin = Instant::now();
        drive(lc, &mut server, |request, _| vec![ok(request)], off);
        assert!(begin.elapsed() < Duration::from_secs(1), "it waits for an answer that cannot come");
        let farewells: Vec<&str> =
            server.requests[4..].iter().filter_map(|request| header(request, "From")).collect();
        assert!(matches!(farewells[..], [one] if one.contains("goes")), "{farewells:?}");
        linphone_core_stop(lc);
        linphone_core_unref(lc);
    }
}
