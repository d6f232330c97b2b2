//! What a program may do inside its callbacks, and in which order it hears the news.
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::cell::RefCell;
use std::ffi::c_char;

use linphone::ffi::auth_info::{linphone_auth_info_new, linphone_auth_info_unref};
use linphone::ffi::core::{
    linphone_core_add_callbacks, linphone_core_add_listener, linphone_core_destroy,
    linphone_core_get_global_state, linphone_core_iterate, linphone_core_remove_callbacks,
    linphone_core_unref,
};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_clear_all_auth_info, linphone_core_clear_proxy_config,
    linphone_core_remove_proxy_config,
};
use linphone::ffi::core_cbs::{linphone_core_cbs_set_registration_state_changed, linphone_core_cbs_unref};
use linphone::ffi::core_network::linphone_core_set_network_reachable;
use linphone::ffi::factory::{linphone_factory_create_core_cbs, linphone_factory_get};
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_enable_register,
    linphone_proxy_config_get_state, linphone_proxy_config_unref,
};
use linphone::ffi::types::{LinphoneCore, LinphoneCoreCbs, LinphoneProxyConfig, LinphoneRegistrationState};
use program::{Server, account, c, challenge, core, drive, no_callbacks, ok, reply, text};

const NONE: LinphoneRegistrationState = 0;
const PROGRESS: LinphoneRegistrationState = 1;
const OK: LinphoneRegistrationState = 2;
const CLEARED: LinphoneRegistrationState = 3;
const FAILED: LinphoneRegistrationState = 4;

thread_local! {
    /// What the callbacks of this test have heard.
    static HEARD: RefCell<Vec<(&'static str, LinphoneRegistrationState, String)>> = const { RefCell::new(Vec::new()) };
    /// A second listener, to be removed by the first.
    static SECOND: RefCell<*mut LinphoneCoreCbs> = const { RefCell::new(std::ptr::null_mut()) };
}

fn heard() -> Vec<(&'static str, LinphoneRegistrationState, String)> {
    HEARD.with_borrow(Clone::clone)
}

fn states() -> Vec<LinphoneRegistrationState> {
    heard().iter().map(|(_, state, _)| *state).collect()
}

fn hear(
    who: &'static str,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    // SAFETY: the callback's own argument.
    let shown = unsafe { linphone_proxy_config_get_state(config) };
    // A listener behind one that changed the state sees what the state is by now.
    assert!(who == "second" || shown == state, "inside the callback the getter shows the new state");
    HEARD.with_borrow_mut(|heard| heard.push((who, state, text(message))));
}

unsafe extern "C" fn listen(
    _: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    hear("first", config, state, message);
}

unsafe extern "C" fn listen_too(
    _: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    hear("second", config, state, message);
}

/// Adds a second listener to a core.
fn second_listener(core: *mut LinphoneCore) -> *mut LinphoneCoreCbs {
    // SAFETY: handles of this test.
    unsafe {
        let cbs = linphone_factory_create_core_cbs(linphone_factory_get());
        linphone_core_cbs_set_registration_state_changed(cbs, Some(listen_too));
        linphone_core_add_callbacks(core, cbs);
        linphone_core_cbs_unref(cbs);
        cbs
    }
}

#[test]
fn a_registration_is_told_as_progress_ok_and_cleared() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(listen);
    let lc = core(&vtable);
    let config = account(lc, &server, "alice");
    assert!(heard().is_empty(), "nothing happens before the next iterate");
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&OK));
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_edit(config);
        linphone_proxy_config_enable_register(config, 0);
        assert_eq!(linphone_proxy_config_done(config), 0);
        assert_eq!(linphone_proxy_config_get_state(config), OK, "done changes nothing by itself");
    }
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&CLEARED));
    let messages: Vec<String> = heard().into_iter().map(|(_, _, message)| message).collect();
    assert_eq!(messages, ["Registration in progress", "Registration successful", "Unregistration done"]);
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_unref(config);
        linphone_core_unref(lc);
    }
}

unsafe extern "C" fn remove_when_ok(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    hear("first", config, state, message);
    if state == OK {
        // SAFETY: the callback's own arguments.
        unsafe { linphone_core_remove_proxy_config(lc, config) };
        // Removing again is harmless.
        // SAFETY: as above.
        unsafe { linphone_core_remove_proxy_config(lc, config) };
    }
}

#[test]
fn an_account_removed_inside_its_ok_is_unregistered_and_still_told() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(remove_when_ok);
    let lc = core(&vtable);
    let config = account(lc, &server, "alice");
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&CLEARED));
    assert_eq!(states(), [PROGRESS, OK, CLEARED]);
    assert_eq!(program::header(&server.requests[1], "Expires"), Some("0"));
    // SAFETY: handles of this test; after the unref the config has ended.
    unsafe {
        linphone_proxy_config_unref(config);
        assert_eq!(linphone_proxy_config_get_state(config), NONE, "a freed handle is answered with None");
        linphone_core_unref(lc);
    }
}

unsafe extern "C" fn remove_in_progress(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    hear("first", config, state, message);
    if state == PROGRESS {
        // SAFETY: the callback's own arguments.
        unsafe { linphone_core_remove_proxy_config(lc, config) };
    }
}

#[test]
fn what_a_callback_causes_is_told_before_the_next_listener_hears_the_cause() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(remove_in_progress);
    let lc = core(&vtable);
    second_listener(lc);
    let config = account(lc, &server, "alice");
    drive(lc, &mut server, |_, _| Vec::new(), || heard().len() >= 4);
    let order: Vec<_> = heard().into_iter().map(|(who, state, _)| (who, state)).collect();
    assert_eq!(order, [("first", PROGRESS), ("first", NONE), ("second", NONE), ("second", PROGRESS)]);
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_unref(config);
        linphone_core_unref(lc);
    }
}

unsafe extern "C" fn remove_the_second(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    hear("first", config, state, message);
    let second = SECOND.with_borrow(|second| *second);
    // SAFETY: handles of this test.
    unsafe { linphone_core_remove_callbacks(lc, second) };
}

#[test]
fn a_listener_removed_by_an_earlier_one_is_not_called_any_more() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(remove_the_second);
    let lc = core(&vtable);
    SECOND.with_borrow_mut(|second| *second = second_listener(lc));
    let config = account(lc, &server, "alice");
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&OK));
    assert!(heard().iter().all(|(who, _, _)| *who == "first"));
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_unref(config);
        linphone_core_unref(lc);
    }
}

unsafe extern "C" fn remove_oneself(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    hear("itself", config, state, message);
    let itself = SECOND.with_borrow(|second| *second);
    // SAFETY: handles of this test.
    unsafe { linphone_core_remove_callbacks(lc, itself) };
}

#[test]
fn a_listener_that_removes_itself_is_not_called_any_more_and_the_others_are() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(listen);
    let lc = core(&vtable);
    // SAFETY: handles of this test.
    unsafe {
        let itself = linphone_factory_create_core_cbs(linphone_factory_get());
        linphone_core_cbs_set_registration_state_changed(itself, Some(remove_oneself));
        linphone_core_add_callbacks(lc, itself);
        linphone_core_cbs_unref(itself);
        SECOND.with_borrow_mut(|second| *second = itself);
    }
    second_listener(lc);
    let config = account(lc, &server, "alice");
    drive(
        lc,
        &mut server,
        |request, _| vec![ok(request)],
        || heard().last().is_some_and(|it| it.0 == "second" && it.1 == OK),
    );
    let order: Vec<_> = heard().into_iter().map(|(who, state, _)| (who, state)).collect();
    assert_eq!(
        order,
        [("first", PROGRESS), ("itself", PROGRESS), ("second", PROGRESS), ("first", OK), ("second", OK)]
    );
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_unref(config);
        linphone_core_unref(lc);
    }
}

thread_local! {
    /// Where an account added inside a callback registers, and that account.
    static MORE: RefCell<(String, *mut LinphoneProxyConfig)> =
        const { RefCell::new((String::new(), std::ptr::null_mut())) };
}

unsafe extern "C" fn add_when_ok(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    let (server, added) = MORE.with_borrow(Clone::clone);
    hear(if config == added { "added" } else { "first" }, config, state, message);
    if state == OK && added.is_null() {
        let more = program::account_at(lc, &server, "bob");
        MORE.with_borrow_mut(|(_, added)| *added = more);
        // SAFETY: a handle of this test.
        assert_eq!(unsafe { linphone_proxy_config_get_state(more) }, NONE, "nothing before the next iterate");
    }
}

#[test]
fn an_account_added_inside_a_callback_registers_as_any_other() {
    let mut server = Server::new();
    MORE.with_borrow_mut(|(address, _)| *address = server.address().to_string());
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(add_when_ok);
    let lc = core(&vtable);
    let config = account(lc, &server, "alice");
    drive(
        lc,
        &mut server,
        |request, _| vec![ok(request)],
        || heard().last().is_some_and(|it| it.0 == "added" && it.1 == OK),
    );
    let order: Vec<_> = heard().into_iter().map(|(who, state, _)| (who, state)).collect();
    assert_eq!(order, [("first", PROGRESS), ("first", OK), ("added", PROGRESS), ("added", OK)]);
    assert_eq!(server.requests.len(), 2);
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_unref(MORE.with_borrow(|(_, added)| *added));
        linphone_proxy_config_unref(config);
        linphone_core_unref(lc);
    }
}

unsafe extern "C" fn burn_everything_when_failed(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    hear("first", config, state, message);
    if state == FAILED {
        // SAFETY: the callback's own argument; the core ends here.
        unsafe {
            linphone_core_clear_all_auth_info(lc);
            linphone_core_clear_proxy_config(lc);
            linphone_core_destroy(lc);
        }
    }
}

#[test]
fn credentials_accounts_and_the_core_may_go_inside_the_failed_callback() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(burn_everything_when_failed);
    let lc = core(&vtable);
    second_listener(lc);
    let config = account(lc, &server, "alice");
    drive(
        lc,
        &mut server,
        |request, _| vec![reply(request, "403 Forbidden", &[])],
        || states().contains(&FAILED),
    );
    // SAFETY: stale handles, which is the point.
    unsafe {
        linphone_core_iterate(lc);
        assert_eq!(linphone_core_get_global_state(lc), 0, "the core has ended");
        assert_eq!(linphone_proxy_config_get_state(config), NONE, "removed while Failed means None");
        linphone_proxy_config_unref(config);
    }
    let order: Vec<_> = heard().into_iter().map(|(who, state, _)| (who, state)).collect();
    assert_eq!(
        order,
        [("first", PROGRESS), ("second", PROGRESS), ("first", FAILED), ("first", NONE), ("second", NONE)]
    );
}

thread_local! {
    /// Which account was told which state.
    static TOLD: RefCell<Vec<(*mut LinphoneProxyConfig, LinphoneRegistrationState)>> = const { RefCell::new(Vec::new()) };
}

unsafe extern "C" fn come_back_at_once(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    _: *const c_char,
) {
    let first = TOLD.with_borrow_mut(|told| {
        told.push((config, state));
        told.len() == 1
    });
    if first {
        // SAFETY: handles of this test.
        unsafe {
            linphone_core_set_network_reachable(lc, 1);
            for _ in 0..5 {
                linphone_core_iterate(lc);
            }
        }
    }
}

#[test]
fn a_state_that_a_callback_made_old_is_neither_told_nor_shown() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(come_back_at_once);
    let lc = core(&no_callbacks());
    let accounts = [account(lc, &server, "alice"), account(lc, &server, "bob")];
    let are_ok = || {
        // SAFETY: handles of this test.
        accounts.iter().all(|account| unsafe { linphone_proxy_config_get_state(*account) } == OK)
    };
    drive(lc, &mut server, |request, _| vec![ok(request)], are_ok);
    // SAFETY: handles of this test; the table outlives the core.
    unsafe {
        linphone_core_add_listener(lc, &raw mut vtable);
        // Both accounts lose their registrations at once. When the first one hears of it, the network is back, and both try again.
        linphone_core_set_network_reachable(lc, 0);
    }
    TOLD.with_borrow(|told| {
        assert_eq!(told[0].1, NONE);
        for account in accounts {
            let last = told.iter().rev().find(|(of, _)| *of == account).map(|(_, state)| *state);
            // SAFETY: a handle of this test.
            let shown = unsafe { linphone_proxy_config_get_state(account) };
            assert_eq!((last, shown), (Some(PROGRESS), PROGRESS), "{told:?}");
        }
    });
    drive(lc, &mut server, |request, _| vec![ok(request)], are_ok);
    // SAFETY: handles of this test.
    unsafe { linphone_core_unref(lc) };
}

unsafe extern "C" fn supply_password(
    lc: *mut LinphoneCore,
    realm: *const c_char,
    username: *const c_char,
    domain: *const c_char,
) {
    assert_eq!(
        (text(realm), text(username), text(domain)),
        ("example.test".into(), "alice".into(), "example.test".into())
    );
    // SAFETY: the callback's own arguments.
    unsafe {
        let info =
            linphone_auth_info_new(username, std::ptr::null(), c("secret"), std::ptr::null(), realm, domain);
        linphone_core_add_auth_info(lc, info);
        linphone_auth_info_unref(info);
    }
}

#[test]
fn credentials_given_when_asked_for_lead_to_ok_without_a_failure() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(listen);
    vtable.auth_info_requested = Some(supply_password);
    let lc = core(&vtable);
    let config = account(lc, &server, "alice");
    let answer = |request: &str, _| match program::header(request, "Authorization") {
        Some(_) => vec![ok(request)],
        None => vec![challenge(request, "n1")],
    };
    drive(lc, &mut server, answer, || states().last() == Some(&OK));
    assert_eq!(states(), [PROGRESS, OK]);
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_unref(config);
        linphone_core_unref(lc);
    }
}
