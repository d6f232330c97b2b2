//! What happens when the process has no file descriptor left? What needs one fails and says so, nothing ends the program, and
//! everybody registers when there are some again. The limit is the process's, so this runs itself again.
#![allow(
    clippy::disallowed_methods,
    clippy::undocumented_unsafe_blocks,
    clippy::unwrap_used,
    reason = "a test has a clock, hands its own handles and strings over, and a panic is an answer"
)]

#[path = "support/program.rs"]
mod program;

use std::ffi::c_int;
use std::fs::File;
use std::process::Command;
use std::time::{Duration, Instant};

use linphone::ffi::config::{linphone_config_new, linphone_config_sync, linphone_config_unref};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::core_accounts::linphone_core_refresh_registers;
use linphone::ffi::proxy_config::linphone_proxy_config_get_state;
use linphone::ffi::regline::trace::regline_core_trace_to_file;
use program::{Server, account, account_at, c, core, no_callbacks, ok};

const INSIDE: &str = "REGLINE_TEST_DESCRIPTORS";
const OK: c_int = 2;

/// Takes all descriptors that are left.
fn exhaust() -> Vec<File> {
    let limit = libc::rlimit { rlim_cur: 64, rlim_max: 64 };
    assert_eq!(unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &limit) }, 0);
    std::iter::from_fn(|| File::open("/dev/null").ok()).collect()
}

#[test]
fn without_descriptors_calls_fail_and_accounts_wait_until_there_are_some() {
    if std::env::var_os(INSIDE).is_none() {
        let name = "without_descriptors_calls_fail_and_accounts_wait_until_there_are_some";
        let mut run = Command::new(std::env::current_exe().unwrap());
        let status = run.args(["--exact", name, "--nocapture"]).env(INSIDE, "1").status().unwrap();
        assert!(status.success(), "{status}");
        return;
    }
    let mut server = Server::new();
    let stream = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let early = core(&no_callbacks());
    let mut taken = exhaust();
    assert!(taken.len() > 30);
    let state = |config| unsafe { linphone_proxy_config_get_state(config) as c_int };

    // A core that had its descriptors, one that comes too late, and one that gets as far as to its first.
    let alice = account(early, &server, "alice");
    let tcp = account_at(early, &format!("{};transport=tcp", stream.local_addr().unwrap()), "carol");
    let late = core(&no_callbacks());
    let bob = account(late, &server, "bob");
    drop(taken.pop());
    let torn = core(&no_callbacks());
    let dave = account(torn, &server, "dave");
    unsafe {
        assert_eq!(regline_core_trace_to_file(early, c("/tmp/regline_no_descriptor")), -1);
        let config = linphone_config_new(c("/tmp/regline_no_descriptor"));
        assert_ne!(linphone_config_sync(config), 0);
        linphone_config_unref(config);
    }
    let begin = Instant::now();
    let mut turn = || {
        unsafe {
            linphone_core_iterate(early);
            linphone_core_iterate(late);
            linphone_core_iterate(torn);
        }
        server.serve(|request, _| vec![ok(request)]);
    };
    while begin.elapsed() < Duration::from_secs(1) {
        turn();
    }
    assert!([alice, bob, tcp].iter().any(|config| state(*config) != OK), "nobody noticed");
    assert!(state(bob) != OK && state(dave) != OK);
    drop(taken);
    // Connections are tried again after the usual wait, or at once when the program asks; missing sockets by themselves.
    unsafe { linphone_core_refresh_registers(early) };
    let begin = Instant::now();
    while [alice, bob, dave].iter().any(|config| state(*config) != OK) {
        turn();
        let states = [alice, bob, dave].map(|config| state(config));
        assert!(begin.elapsed() < Duration::from_secs(10), "alice, bob and dave are {states:?}");
    }
    unsafe {
        linphone_core_unref(early);
        linphone_core_unref(late);
        linphone_core_unref(torn);
    }
}
