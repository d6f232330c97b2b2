//! Does a program that sleeps on the core's descriptor wake when there is something to do, and only then?
#![allow(
    clippy::disallowed_methods,
    clippy::undocumented_unsafe_blocks,
    clippy::unwrap_used,
    reason = "a test has a clock, hands its own handles and strings over, and a panic is an answer"
)]

#[path = "support/program.rs"]
mod program;

use std::ffi::c_int;
use std::time::{Duration, Instant};

use linphone::ffi::core::{
    linphone_core_iterate, linphone_core_new, linphone_core_start, linphone_core_stop, linphone_core_unref,
};
use linphone::ffi::core_accounts::linphone_core_refresh_registers;
use linphone::ffi::core_network::linphone_core_set_network_reachable;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_get_state,
    linphone_proxy_config_set_expires,
};
use linphone::ffi::regline::event_loop::{regline_core_get_fd, regline_core_next_deadline_ms};
use linphone::ffi::types::LinphoneCore;
use program::{Server, account, c, core, no_callbacks, ok};

const OK: c_int = 2;

/// Waits until the core has something to do, and iterates. The registrar is served meanwhile. False: nothing came.
fn wake(lc: *mut LinphoneCore, server: &mut Server, most_ms: c_int) -> bool {
    let begin = Instant::now();
    loop {
        server.serve(|request, _| vec![ok(request)]);
        if readable(unsafe { regline_core_get_fd(lc) }, 5) {
            unsafe { linphone_core_iterate(lc) };
            return true;
        }
        if begin.elapsed() >= Duration::from_millis(u64::try_from(most_ms).unwrap()) {
            return false;
        }
    }
}

fn readable(fd: c_int, ms: c_int) -> bool {
    assert!(fd >= 0);
    let mut entry = libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
    unsafe { libc::poll(&raw mut entry, 1, ms) == 1 }
}

#[test]
fn a_registered_account_wakes_the_program_for_its_refreshes_and_misses_none() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let config = account(lc, &server, "alice");
    unsafe {
        linphone_proxy_config_edit(config);
        linphone_proxy_config_set_expires(config, 1);
        linphone_proxy_config_done(config);
    }
    while unsafe { linphone_proxy_config_get_state(config) } != OK {
        assert!(wake(lc, &mut server, 5000));
    }
    // Nine tenths of the expiry, from the answer on.
    let deadline = unsafe { regline_core_next_deadline_ms(lc) };
    assert!((1..=900).contains(&deadline), "{deadline}");
    let registered = server.requests.len();
    let begin = Instant::now();
    let mut wakes = 0;
    while server.requests.len() < registered + 3 {
        assert!(wake(lc, &mut server, 5000), "a deadline was missed");
        assert!(!readable(unsafe { regline_core_get_fd(lc) }, 0), "there is nothing left to do");
        wakes += 1;
    }
    // Three refreshes, and the answers to two of them: a program that iterates every 20 ms does so 135 times meanwhile.
    assert!((5..=9).contains(&wakes), "{wakes} times");
    let took = begin.elapsed();
    assert!((2_000..4_000).contains(&took.as_millis()), "{took:?}");
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn what_a_call_leaves_to_iterate_makes_the_descriptor_readable() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let fd = unsafe { regline_core_get_fd(lc) };
    while readable(fd, 0) {
        unsafe { linphone_core_iterate(lc) };
    }
    assert_eq!(unsafe { regline_core_next_deadline_ms(lc) }, -1, "nothing is ever due in an empty core");
    let config = account(lc, &server, "alice");
    assert_eq!(unsafe { regline_core_next_deadline_ms(lc) }, 0);
    assert!(readable(fd, 0), "an account is to be registered");
    while unsafe { linphone_proxy_config_get_state(config) } != OK {
        assert!(wake(lc, &mut server, 5000));
    }
    assert!(!readable(fd, 0) && unsafe { regline_core_next_deadline_ms(lc) } > 1000);
    unsafe { linphone_core_refresh_registers(lc) };
    let sent = server.requests.len();
    while server.requests.len() == sent || unsafe { linphone_proxy_config_get_state(config) } != OK {
        assert!(wake(lc, &mut server, 5000), "a refresh was ordered");
    }
    unsafe { linphone_core_set_network_reachable(lc, 0) };
    while readable(fd, 0) {
        unsafe { linphone_core_iterate(lc) };
    }
    unsafe { linphone_core_set_network_reachable(lc, 1) };
    assert!(readable(fd, 0), "the network is back");
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn a_core_that_does_not_run_has_no_descriptor() {
    let lc = core(&no_callbacks());
    assert!(unsafe { regline_core_get_fd(lc) } >= 0);
    unsafe { linphone_core_stop(lc) };
    assert_eq!(unsafe { (regline_core_get_fd(lc), regline_core_next_deadline_ms(lc)) }, (-1, -1));
    assert_eq!(unsafe { linphone_core_start(lc) }, 0);
    assert!(unsafe { regline_core_get_fd(lc) } >= 0);
    unsafe { linphone_core_unref(lc) };
    assert_eq!(unsafe { (regline_core_get_fd(lc), regline_core_next_deadline_ms(lc)) }, (-1, -1));
}

#[test]
fn a_changed_configuration_wakes_the_program_to_write_its_file() {
    let folder = std::env::temp_dir().join(format!("regline_event_loop_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("linphonerc");
    let text = "[sip]\nsip_port=-1\nsip_tcp_port=-1\nsip_tls_port=-1\n";
    std::fs::write(&path, text).unwrap();
    let mut server = Server::new();
    let null = std::ptr::null();
    let lc = unsafe { linphone_core_new(null, c(path.to_str().unwrap()), null.cast(), std::ptr::null_mut()) };
    account(lc, &server, "alice");
    while !std::fs::read_to_string(&path).unwrap().contains("sip:alice@example.test") {
        assert!(wake(lc, &mut server, 5000), "nobody woke the program to write the file");
    }
    unsafe { linphone_core_unref(lc) };
    std::fs::remove_dir_all(&folder).unwrap();
}
