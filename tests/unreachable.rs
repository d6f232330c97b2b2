//! What does a program hear, and what is sent, when the way to its server does not exist?
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::cell::RefCell;
use std::ffi::c_char;
use std::time::{Duration, Instant};

use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::core_network::linphone_core_enable_ipv6;
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig, LinphoneRegistrationState};
use program::{Server, account, account_at, core, drive, no_callbacks, ok, text};

const PROGRESS: LinphoneRegistrationState = 1;
const OK: LinphoneRegistrationState = 2;
const FAILED: LinphoneRegistrationState = 4;

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

fn states() -> Vec<LinphoneRegistrationState> {
    HEARD.with_borrow(|heard| heard.iter().map(|(state, _)| *state).collect())
}

/// A core whose news are heard.
fn listening() -> *mut LinphoneCore {
    let mut vtable = no_callbacks();
    vtable.registration_state_changed = Some(listen);
    core(&vtable)
}

/// Iterates for a while.
fn iterate_for(lc: *mut LinphoneCore, time: Duration) {
    let begin = Instant::now();
    while begin.elapsed() < time {
        // SAFETY: a handle of the test.
        unsafe { linphone_core_iterate(lc) };
    }
}

#[test]
fn a_closed_udp_port_is_as_silent_as_a_lost_answer() {
    // An address of loopback that nobody else uses, so that the port is still free a moment later.
    let server = Server::at("127.83.19.7:0");
    let address = server.address();
    drop(server);
    let lc = listening();
    account_at(lc, &address.to_string(), "alice");
    iterate_for(lc, Duration::from_millis(200));
    assert_eq!(states(), [PROGRESS], "the kernel has said that the port is closed, and nobody was told");
    let mut server = Server::at(&address.to_string());
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&OK));
    assert_eq!(states(), [PROGRESS, OK]);
    assert_eq!(program::header(&server.requests[0], "CSeq"), Some("20 REGISTER"), "the same request, again");
    // SAFETY: a handle of this test.
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn an_unreachable_tcp_host_is_an_io_error() {
    let lc = listening();
    // Connections to a broadcast address are refused by our own system as unreachable; nothing leaves the machine.
    account_at(lc, "127.255.255.255:5060;transport=tcp", "alice");
    drive(lc, &mut Server::new(), |_, _| Vec::new(), || states().last() == Some(&FAILED));
    let heard = HEARD.with_borrow(Clone::clone);
    let expected = [(PROGRESS, "Registration in progress".to_owned()), (FAILED, "io error".to_owned())];
    assert_eq!(heard, expected);
    // SAFETY: a handle of this test.
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn nothing_goes_to_an_ipv6_address_while_ipv6_is_off() {
    let mut server = Server::at("[::1]:0");
    let lc = listening();
    // SAFETY: a handle of this test.
    unsafe { linphone_core_enable_ipv6(lc, 0) };
    account(lc, &server, "alice");
    drive(lc, &mut server, |_, _| Vec::new(), || states().last() == Some(&FAILED));
    iterate_for(lc, Duration::from_millis(100));
    server.serve(|_, _| Vec::new());
    assert_eq!((states(), server.requests.len()), (vec![PROGRESS, FAILED], 0));
    // SAFETY: a handle of this test.
    unsafe { linphone_core_enable_ipv6(lc, 1) };
    drive(lc, &mut server, |request, _| vec![ok(request)], || states().last() == Some(&OK));
    // SAFETY: as above.
    unsafe { linphone_core_unref(lc) };
}
