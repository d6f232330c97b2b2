//! What changes of an account or a core mean when they come at odd moments: on the wire, and for the listeners.
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::cell::RefCell;
use std::ffi::c_char;
use std::time::{Duration, Instant};

use linphone::ffi::core::{linphone_core_iterate, linphone_core_stop_async, linphone_core_unref};
use linphone::ffi::core_accounts::linphone_core_remove_proxy_config;
use linphone::ffi::core_network::{linphone_core_set_network_reachable, linphone_core_set_sip_transports};
use linphone::ffi::core_push::linphone_core_set_push_notification_enabled;
use linphone::ffi::legacy::{linphone_proxy_config_set_depends_on, linphone_proxy_config_set_identity};
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_enable_register,
    linphone_proxy_config_get_state, linphone_proxy_config_refresh_register,
    linphone_proxy_config_set_expires, linphone_proxy_config_set_idkey, linphone_proxy_config_set_ref_key,
};
use linphone::ffi::proxy_config_extras::{
    linphone_proxy_config_get_push_notification_config, linphone_proxy_config_set_privacy,
    linphone_proxy_config_set_push_notification_allowed,
};
use linphone::ffi::push_notification::{
    linphone_push_notification_config_set_param, linphone_push_notification_config_set_prid,
    linphone_push_notification_config_set_provider,
};
use linphone::ffi::types::{
    LinphoneCore, LinphoneProxyConfig, LinphoneRegistrationState, LinphoneSipTransports,
};
use program::{Server, account, c, core, drive, header, no_callbacks, ok, text};

const NONE: LinphoneRegistrationState = 0;
const PROGRESS: LinphoneRegistrationState = 1;
const OK: LinphoneRegistrationState = 2;
const CLEARED: LinphoneRegistrationState = 3;

thread_local! {
    static HEARD: RefCell<Vec<(LinphoneRegistrationState, String)>> = const { RefCell::new(Vec::new()) };
}

unsafe extern "C" fn listen(
    _: *mut LinphoneCore,
    _: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    HEARD.with_borrow_mut(|heard| heard.push((state, text(message))));
}

/// Edits inside its first Ok.
unsafe extern "C" fn edit_when_ok(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    // SAFETY: the callback's own arguments.
    unsafe {
        listen(lc, config, state, message);
        if state == OK && states().len() == 2 {
            linphone_proxy_config_edit(config);
            linphone_proxy_config_set_expires(config, 90);
            assert_eq!(linphone_proxy_config_done(config), 0);
        }
    }
}

/// Refreshes inside its first Ok.
unsafe extern "C" fn refresh_when_ok(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    // SAFETY: the callback's own arguments.
    unsafe {
        listen(lc, config, state, message);
        if state == OK && states().len() == 2 {
            linphone_proxy_config_refresh_register(config);
        }
    }
}

fn states() -> Vec<LinphoneRegistrationState> {
    HEARD.with_borrow(|heard| heard.iter().map(|(state, _)| *state).collect())
}

/// A core whose news are heard, a server, and alice registered there.
fn registered(server: &mut Server) -> (*mut LinphoneCore, *mut LinphoneProxyConfig) {
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(listen);
    let lc = core(&vtable);
    let config = account(lc, server, "alice");
    drive(lc, server, |request, _| vec![ok(request)], || states().last() == Some(&OK));
    (lc, config)
}

/// Iterates for a while in which nothing should happen.
fn idle(lc: *mut LinphoneCore, server: &mut Server) {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_millis(120) {
        // SAFETY: a handle of the test.
        unsafe { linphone_core_iterate(lc) };
        server.serve(|request, _| vec![ok(request)]);
    }
}

fn edit(config: *mut LinphoneProxyConfig, change: impl FnOnce()) {
    // SAFETY: a handle of the test.
    unsafe { linphone_proxy_config_edit(config) };
    change();
    // SAFETY: as above.
    assert_eq!(unsafe { linphone_proxy_config_done(config) }, 0);
}

fn end(lc: *mut LinphoneCore) {
    // SAFETY: a handle of the test.
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn a_200_after_the_removal_in_progress_is_not_told() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(listen);
    let lc = core(&vtable);
    let config = account(lc, &server, "alice");
    let begin = Instant::now();
    while server.requests.is_empty() {
        assert!(begin.elapsed() < Duration::from_secs(10), "no request");
        server.serve(|_, _| Vec::new());
        // SAFETY: handles of this test.
        unsafe { linphone_core_iterate(lc) };
    }
    // SAFETY: as above.
    unsafe { linphone_core_remove_proxy_config(lc, config) };
    let answer = ok(&server.requests[0]);
    server.tell(header(&server.requests[0], "Contact").expect("a Contact"), &answer);
    idle(lc, &mut server);
    assert_eq!(states(), [PROGRESS, NONE]);
    end(lc);
}

#[test]
fn disabling_and_removing_what_is_cleared_sends_nothing() {
    let mut server = Server::new();
    let (lc, config) = registered(&mut server);
    // SAFETY: a handle of this test.
    let disable = || unsafe { linphone_proxy_config_enable_register(config, 0) };
    edit(config, disable);
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&CLEARED));
    let requests = server.requests.len();
    edit(config, disable);
    idle(lc, &mut server);
    assert_eq!(states(), [PROGRESS, OK, CLEARED]);
    // SAFETY: handles of this test.
    unsafe { linphone_core_remove_proxy_config(lc, config) };
    assert_eq!(states(), [PROGRESS, OK, CLEARED, NONE]);
    idle(lc, &mut server);
    assert_eq!(server.requests.len(), requests);
    end(lc);
}

#[test]
fn saying_again_what_is_known_of_network_and_ports_changes_nothing() {
    let mut server = Server::new();
    let (lc, _) = registered(&mut server);
    let same = LinphoneSipTransports { udp_port: -1, tcp_port: -1, tls_port: -1, dtls_port: 0 };
    // SAFETY: handles of this test.
    unsafe {
        linphone_core_set_network_reachable(lc, 1);
        assert_eq!(linphone_core_set_sip_transports(lc, &same), 0);
    }
    idle(lc, &mut server);
    assert_eq!((states(), server.requests.len()), (vec![PROGRESS, OK], 1));
    end(lc);
}

#[test]
fn other_ports_make_every_account_register_anew_from_there() {
    let mut server = Server::new();
    let (lc, _) = registered(&mut server);
    let other = LinphoneSipTransports { udp_port: -1, tcp_port: -1, tls_port: 0, dtls_port: 0 };
    // SAFETY: handles of this test.
    assert_eq!(unsafe { linphone_core_set_sip_transports(lc, &other) }, 0);
    drive(lc, &mut server, |request, _| vec![ok(request)], || states() == [PROGRESS, OK, PROGRESS, OK]);
    let of =
        |number: usize, name: &str| header(&server.requests[number], name).unwrap_or_default().to_owned();
    assert_ne!(of(0, "Call-ID"), of(1, "Call-ID"));
    assert_ne!(of(0, "Contact"), of(1, "Contact"));
    assert_eq!(of(1, "CSeq"), "20 REGISTER");
    end(lc);
}

#[test]
fn an_expiry_of_zero_while_ok_ends_cleared() {
    let mut server = Server::new();
    let (lc, config) = registered(&mut server);
    // SAFETY: a handle of this test.
    edit(config, || unsafe { linphone_proxy_config_set_expires(config, 0) });
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&CLEARED));
    assert_eq!(states(), [PROGRESS, OK, PROGRESS, CLEARED]);
    assert_eq!(header(&server.requests[1], "Expires"), Some("0"));
    end(lc);
}

#[test]
fn names_and_privacy_alone_send_nothing() {
    let mut server = Server::new();
    let (lc, config) = registered(&mut server);
    // SAFETY: a handle of this test and C strings.
    edit(config, || unsafe {
        linphone_proxy_config_set_idkey(config, c("another"));
        linphone_proxy_config_set_ref_key(config, c("mine"));
        linphone_proxy_config_set_privacy(config, 8);
    });
    idle(lc, &mut server);
    assert_eq!((states(), server.requests.len()), (vec![PROGRESS, OK], 1));
    end(lc);
}

#[test]
fn other_push_settings_register_anew_without_a_removal() {
    let mut server = Server::new();
    let (lc, config) = registered(&mut server);
    // SAFETY: handles of this test and C strings.
    edit(config, || unsafe {
        linphone_core_set_push_notification_enabled(lc, 1);
        linphone_proxy_config_set_push_notification_allowed(config, 1);
        let push = linphone_proxy_config_get_push_notification_config(config);
        linphone_push_notification_config_set_provider(push, c("fcm"));
        linphone_push_notification_config_set_param(push, c("app"));
        linphone_push_notification_config_set_prid(push, c("device"));
    });
    drive(lc, &mut server, |request, _| vec![ok(request)], || states() == [PROGRESS, OK, PROGRESS, OK]);
    let of = |number: usize, name: &str| header(&server.requests[number], name).unwrap_or_default();
    assert_eq!(server.requests.len(), 2, "no removal between them");
    assert_ne!(of(0, "Call-ID"), of(1, "Call-ID"));
    assert!(
        of(1, "Contact").contains(";pn-prid=device;pn-provider=fcm;pn-param=app"),
        "{}",
        of(1, "Contact")
    );
    end(lc);
}

#[test]
fn another_identity_while_in_progress_removes_the_pending_binding_and_is_told_as_ok_only() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(listen);
    let lc = core(&vtable);
    let config = account(lc, &server, "alice");
    let begin = Instant::now();
    while server.requests.is_empty() {
        assert!(begin.elapsed() < Duration::from_secs(10), "no request");
        server.serve(|_, _| Vec::new());
        // SAFETY: handles of this test.
        unsafe { linphone_core_iterate(lc) };
    }
    // SAFETY: a handle of this test and a C string.
    edit(config, || unsafe {
        linphone_proxy_config_set_identity(config, c("sip:bob@example.test"));
    });
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&OK));
    idle(lc, &mut server);
    assert_eq!(states(), [PROGRESS, OK]);
    let sent = |request: &String| {
        let of = |name: &str| header(request, name).expect("our requests have it").to_owned();
        (of("To"), of("CSeq"), of("Expires"))
    };
    let line =
        |to: &str, cseq: &str, expires: &str| (to.to_owned(), format!("{cseq} REGISTER"), expires.to_owned());
    let (alice, bob) = ("<sip:alice@example.test>", "<sip:bob@example.test>");
    let seen: Vec<_> = server.requests.iter().map(sent).collect();
    let expires = seen[0].2.clone();
    assert_eq!(seen, [line(alice, "20", &expires), line(alice, "21", "0"), line(bob, "20", &expires)]);
    end(lc);
}

#[test]
fn an_edit_inside_ok_registers_anew_with_what_was_set() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(edit_when_ok);
    let lc = core(&vtable);
    account(lc, &server, "alice");
    drive(lc, &mut server, |request, _| vec![ok(request)], || states() == [PROGRESS, OK, PROGRESS, OK]);
    assert_eq!(header(&server.requests[1], "Expires"), Some("90"));
    end(lc);
}

#[test]
fn a_refresh_inside_ok_is_heard_at_once_and_stays_in_the_operation() {
    let mut server = Server::new();
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(refresh_when_ok);
    let lc = core(&vtable);
    account(lc, &server, "alice");
    drive(lc, &mut server, |request, _| vec![ok(request)], || states() == [PROGRESS, OK, PROGRESS, OK]);
    assert_eq!(HEARD.with_borrow(|heard| heard[2].1.clone()), "Refresh registration");
    assert_eq!(header(&server.requests[0], "Call-ID"), header(&server.requests[1], "Call-ID"));
    end(lc);
}

#[test]
fn an_account_whose_master_is_removed_goes_on_by_itself() {
    let mut server = Server::new();
    let (lc, master) = registered(&mut server);
    // SAFETY: handles of this test and C strings.
    edit(master, || unsafe { linphone_proxy_config_set_ref_key(master, c("master")) });
    let dependent = account(lc, &server, "bob");
    // SAFETY: as above.
    edit(dependent, || unsafe { linphone_proxy_config_set_depends_on(dependent, c("master")) });
    // SAFETY: as above.
    let state = || unsafe { linphone_proxy_config_get_state(dependent) };
    drive(lc, &mut server, |request, _| vec![ok(request)], || state() == OK);
    // SAFETY: as above.
    unsafe { linphone_core_remove_proxy_config(lc, master) };
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&CLEARED));
    assert_eq!(state(), OK);
    // SAFETY: as above.
    unsafe { linphone_proxy_config_refresh_register(dependent) };
    drive(lc, &mut server, |request, _| vec![ok(request)], || state() == OK);
    end(lc);
}

#[test]
fn a_stop_waits_for_the_next_answer_as_long_as_answers_come() {
    let mut server = Server::new();
    let (lc, _) = registered(&mut server);
    account(lc, &server, "bob");
    drive(lc, &mut server, |request, _| vec![ok(request)], || states() == [PROGRESS, OK, PROGRESS, OK]);
    let registrations = server.requests.len();
    // SAFETY: a handle of this test.
    unsafe { linphone_core_stop_async(lc) };
    let begin = Instant::now();
    // One answer comes after a second and a half, the other one after three.
    let mut answered = 0;
    while states().iter().filter(|state| **state == CLEARED).count() < 2 {
        assert!(begin.elapsed() < Duration::from_secs(10), "the second answer was not waited for");
        server.serve(|_, _| Vec::new());
        if begin.elapsed() > Duration::from_millis(1_500) * (answered + 1) {
            answered += 1;
            let user = if answered == 1 { "alice" } else { "bob" };
            let mut removals = server.requests[registrations..].iter();
            let request = removals.find(|request| header(request, "To").is_some_and(|to| to.contains(user)));
            let request = request.expect("both are taken back");
            server.tell(header(request, "Contact").expect("a Contact"), &ok(request));
        }
        // SAFETY: as above.
        unsafe { linphone_core_iterate(lc) };
    }
    end(lc);
}
