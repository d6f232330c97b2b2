//! Does a program that knows an access token register with it, and is it asked for another one when that one is refused?
#![allow(clippy::disallowed_methods, reason = "a test has a clock")]

#[path = "support/program.rs"]
mod program;

use std::ffi::{CStr, c_int};
use std::ptr::null;
use std::sync::atomic::{AtomicUsize, Ordering};

use linphone::ffi::auth_info::{
    linphone_auth_info_get_realm, linphone_auth_info_get_username, linphone_auth_info_new,
    linphone_auth_info_unref,
};
use linphone::ffi::bearer_token::{
    linphone_auth_info_get_authorization_server, linphone_auth_info_set_access_token,
    linphone_bearer_token_unref,
};
use linphone::ffi::core::linphone_core_unref;
use linphone::ffi::core_accounts::{linphone_core_add_auth_info, linphone_core_refresh_registers};
use linphone::ffi::factory::linphone_factory_get;
use linphone::ffi::factory_objects::linphone_factory_create_bearer_token;
use linphone::ffi::proxy_config::linphone_proxy_config_get_state;
use linphone::ffi::types::{
    LinphoneAuthInfo, LinphoneAuthMethod, LinphoneCore, LinphoneCoreVTable, LinphoneProxyConfig,
};
use program::{Server, account, c, core, drive, header, no_callbacks, ok, reply};

const OK: c_int = 2;
const FAILED: c_int = 4;
/// Far from now, in seconds since 1970.
const LATER: i64 = 4_000_000_000;

static ASKED: AtomicUsize = AtomicUsize::new(0);

/// Knows one token.
fn serve(request: &str, token: &str) -> Vec<String> {
    if header(request, "Authorization") == Some(&format!("Bearer {token}")) {
        return vec![ok(request)];
    }
    let challenge =
        "WWW-Authenticate: Bearer realm=\"example.test\", authz_server=\"https://login.test\", scope=\"sip\"";
    vec![reply(request, "401 Unauthorized", &[challenge])]
}

/// Gives the core a token of alice's.
fn add_token(core: *mut LinphoneCore, text: &str, expires: i64) {
    // SAFETY: handles of this test and C strings.
    unsafe {
        let info = linphone_auth_info_new(c("alice"), null(), null(), null(), null(), c("example.test"));
        let token = linphone_factory_create_bearer_token(linphone_factory_get(), c(text), expires);
        linphone_auth_info_set_access_token(info, token);
        linphone_core_add_auth_info(core, info);
        linphone_bearer_token_unref(token);
        linphone_auth_info_unref(info);
    }
}

/// A program that fetches another token when it is asked for one.
unsafe extern "C" fn fetch(core: *mut LinphoneCore, info: *mut LinphoneAuthInfo, _: LinphoneAuthMethod) {
    // SAFETY: the arguments of a callback; what getters return are C strings.
    unsafe {
        let text = |pointer| CStr::from_ptr(pointer).to_str().expect("UTF-8").to_owned();
        assert_eq!(text(linphone_auth_info_get_username(info)), "alice");
        assert_eq!(text(linphone_auth_info_get_realm(info)), "example.test");
        assert_eq!(text(linphone_auth_info_get_authorization_server(info)), "https://login.test");
        ASKED.fetch_add(1, Ordering::Relaxed);
    }
    add_token(core, "fresh", LATER);
}

fn is(config: *mut LinphoneProxyConfig, state: c_int) -> bool {
    // SAFETY: a handle of this test.
    unsafe { linphone_proxy_config_get_state(config) == state }
}

/// What went out as `Authorization`, in order.
fn shown(server: &Server) -> Vec<&str> {
    server.requests.iter().map(|request| header(request, "Authorization").unwrap_or("")).collect()
}

#[test]
fn a_token_that_is_known_answers_the_challenge() {
    let mut server = Server::new();
    let core = core(&no_callbacks());
    add_token(core, "abc.def", LATER);
    let config = account(core, &server, "alice");
    drive(core, &mut server, |request, _| serve(request, "abc.def"), || is(config, OK));
    assert_eq!(shown(&server), ["", "Bearer abc.def"]);
    // SAFETY: a handle of this test, not used any more.
    unsafe { linphone_core_unref(core) };
}

#[test]
fn a_token_that_has_run_out_is_not_shown() {
    let mut server = Server::new();
    let core = core(&no_callbacks());
    add_token(core, "abc.def", 1);
    let config = account(core, &server, "alice");
    drive(core, &mut server, |request, _| serve(request, "abc.def"), || is(config, FAILED));
    assert_eq!(shown(&server), [""]);
    // SAFETY: a handle of this test, not used any more.
    unsafe { linphone_core_unref(core) };
}

#[test]
fn a_program_is_asked_when_there_is_no_token_and_when_the_known_one_is_refused() {
    let mut server = Server::new();
    let core = core(&LinphoneCoreVTable { authentication_requested: Some(fetch), ..no_callbacks() });
    let config = account(core, &server, "alice");
    drive(core, &mut server, |request, _| serve(request, "fresh"), || is(config, OK));
    assert_eq!((ASKED.load(Ordering::Relaxed), shown(&server)), (1, vec!["", "Bearer fresh"]));
    // The server has withdrawn it; the program's next one is the same, which is not shown a second time.
    // SAFETY: a handle of this test.
    unsafe { linphone_core_refresh_registers(core) };
    drive(core, &mut server, |request, _| serve(request, "newer"), || is(config, FAILED));
    assert_eq!((ASKED.load(Ordering::Relaxed), shown(&server).len()), (2, 3));
    add_token(core, "newer", LATER);
    drive(core, &mut server, |request, _| serve(request, "newer"), || is(config, OK));
    assert_eq!(shown(&server)[2..], ["Bearer fresh", "Bearer newer"]);
    // SAFETY: a handle of this test, not used any more.
    unsafe { linphone_core_unref(core) };
}
