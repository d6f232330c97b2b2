//! Does an account publish its presence as the C API says: after it is registered, until it is switched off, unregistered,
//! removed, or the core stops?
#![allow(clippy::disallowed_methods, reason = "a test has a clock")]

#[path = "support/program.rs"]
mod program;

use std::time::{Duration, Instant};

use linphone::ffi::core::{
    linphone_core_get_global_state, linphone_core_iterate, linphone_core_stop_async, linphone_core_unref,
};
use linphone::ffi::core_accounts::linphone_core_remove_proxy_config;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_enable_register,
    linphone_proxy_config_get_error, linphone_proxy_config_get_state,
};
use linphone::ffi::proxy_config_extras::{
    linphone_proxy_config_enable_publish, linphone_proxy_config_set_publish_expires,
};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig};
use program::{Server, account, core, drive, header, no_callbacks, ok, reply};

const OK: i32 = 2;
const OFF: i32 = 0;

/// What a server does that knows presence.
fn serve(request: &str, number: usize) -> Vec<String> {
    if !request.starts_with("PUBLISH") {
        return vec![ok(request)];
    }
    let expires = header(request, "Expires").expect("a PUBLISH says how long it lasts");
    let tag = format!("SIP-ETag: e{number}");
    vec![reply(request, "200 OK", &[&tag, &format!("Expires: {expires}")])]
}

/// What came in: method, expiry and tag.
fn seen(server: &Server) -> Vec<String> {
    let line = |request: &String| {
        let method = request.split(' ').next().unwrap_or_default();
        let tag = header(request, "SIP-If-Match").map_or_else(String::new, |tag| format!(" {tag}"));
        format!("{method} {}{tag}", header(request, "Expires").unwrap_or("?"))
    };
    server.requests.iter().map(line).collect()
}

/// A registered account that publishes.
fn publishing(server: &mut Server) -> (*mut LinphoneCore, *mut LinphoneProxyConfig) {
    let core = core(&no_callbacks());
    let config = account(core, server, "alice");
    change(config, || {
        // SAFETY: a handle of this test.
        unsafe {
            linphone_proxy_config_enable_publish(config, 1);
            linphone_proxy_config_set_publish_expires(config, 300);
        }
    });
    serve_until(core, server, 2);
    // SAFETY: a handle of this test.
    assert_eq!(unsafe { linphone_proxy_config_get_state(config) }, OK);
    (core, config)
}

fn change(config: *mut LinphoneProxyConfig, what: impl FnOnce()) {
    // SAFETY: a handle of this test.
    unsafe { linphone_proxy_config_edit(config) };
    what();
    // SAFETY: as before.
    assert_eq!(unsafe { linphone_proxy_config_done(config) }, 0);
}

/// Serves until so many requests have come and their answers are read.
fn serve_until(core: *mut LinphoneCore, server: &mut Server, requests: usize) {
    let begin = Instant::now();
    while server.requests.len() < requests {
        // SAFETY: a handle of this test.
        unsafe { linphone_core_iterate(core) };
        server.serve(serve);
        assert!(begin.elapsed() < Duration::from_secs(10), "only {:?}", seen(server));
    }
    // SAFETY: as before.
    unsafe { linphone_core_iterate(core) };
}

/// Stops the core while the server answers as a function says; gives how long it took.
fn stop(
    core: *mut LinphoneCore,
    server: &mut Server,
    answer: impl FnMut(&str, usize) -> Vec<String>,
) -> Duration {
    let begin = Instant::now();
    // SAFETY: a handle of this test.
    unsafe { linphone_core_stop_async(core) };
    // SAFETY: as before.
    drive(core, server, answer, || unsafe { linphone_core_get_global_state(core) } == OFF);
    begin.elapsed()
}

#[test]
fn it_is_published_after_the_registration_and_taken_back_by_a_stop() {
    let mut server = Server::new();
    let (core, _) = publishing(&mut server);
    stop(core, &mut server, serve);
    assert_eq!(seen(&server), ["REGISTER 3600", "PUBLISH 300", "PUBLISH 0 e2", "REGISTER 0"]);
    let publish = &server.requests[1];
    assert_eq!(header(publish, "Event"), Some("presence"));
    assert!(publish.contains("<basic>open</basic>"));
    // SAFETY: a handle of this test, not used any more.
    unsafe { linphone_core_unref(core) };
}

#[test]
fn it_is_switched_off_and_on_without_registering_again() {
    let mut server = Server::new();
    let (core, config) = publishing(&mut server);
    // SAFETY: a handle of this test.
    change(config, || unsafe { linphone_proxy_config_enable_publish(config, 0) });
    serve_until(core, &mut server, 3);
    // SAFETY: as before. As long as the registration, then.
    change(config, || unsafe {
        linphone_proxy_config_enable_publish(config, 1);
        linphone_proxy_config_set_publish_expires(config, -1);
    });
    serve_until(core, &mut server, 4);
    assert_eq!(seen(&server), ["REGISTER 3600", "PUBLISH 300", "PUBLISH 0 e2", "PUBLISH 3600"]);
    // SAFETY: a handle of this test, not used any more.
    unsafe { linphone_core_unref(core) };
}

#[test]
fn it_is_taken_back_when_the_account_unregisters_or_goes() {
    for removed in [false, true] {
        let mut server = Server::new();
        let (core, config) = publishing(&mut server);
        if removed {
            // SAFETY: handles of this test.
            unsafe { linphone_core_remove_proxy_config(core, config) };
        } else {
            // SAFETY: as before.
            change(config, || unsafe { linphone_proxy_config_enable_register(config, 0) });
        }
        serve_until(core, &mut server, 4);
        assert_eq!(seen(&server)[2..], ["PUBLISH 0 e2", "REGISTER 0"], "removed: {removed}");
        // SAFETY: a handle of this test, not used any more.
        unsafe { linphone_core_unref(core) };
    }
}

#[test]
fn a_server_that_knows_no_presence_changes_nothing_for_the_program() {
    let mut server = Server::new();
    let core = core(&no_callbacks());
    let config = account(core, &server, "alice");
    // SAFETY: a handle of this test.
    change(config, || unsafe { linphone_proxy_config_enable_publish(config, 1) });
    let refuse = |request: &str, _: usize| match request.starts_with("PUBLISH") {
        true => vec![reply(request, "489 Bad Event", &[])],
        false => vec![ok(request)],
    };
    let begin = Instant::now();
    while server.requests.len() < 2 && begin.elapsed() < Duration::from_secs(10) {
        // SAFETY: as before.
        unsafe { linphone_core_iterate(core) };
        server.serve(refuse);
    }
    // SAFETY: as before.
    unsafe {
        linphone_core_iterate(core);
        assert_eq!(linphone_proxy_config_get_state(config), OK);
        assert_eq!(linphone_proxy_config_get_error(config), 0);
    }
    stop(core, &mut server, serve);
    assert_eq!(seen(&server), ["REGISTER 3600", "PUBLISH 3600", "REGISTER 0"]);
    // SAFETY: a handle of this test, not used any more.
    unsafe { linphone_core_unref(core) };
}

#[test]
fn a_stop_does_not_wait_for_ever_for_a_server_that_ignores_the_removal() {
    let mut server = Server::new();
    let (core, _) = publishing(&mut server);
    let took = stop(core, &mut server, |request, _| match request.starts_with("PUBLISH") {
        true => Vec::new(),
        false => vec![ok(request)],
    });
    assert!(took < Duration::from_secs(4), "{took:?}");
    assert!(seen(&server).contains(&"REGISTER 0".to_owned()));
    // SAFETY: a handle of this test, not used any more.
    unsafe { linphone_core_unref(core) };
}
