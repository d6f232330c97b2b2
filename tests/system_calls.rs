//! What an iterate asks of the system: one look at the sockets, and beside it a call for each message, nothing else.
//!
//! The program runs itself again under strace(1) and marks in its trace where a call begins and ends; where nothing may be
//! traced it says so and counts as skipped.
#![allow(
    clippy::disallowed_methods,
    clippy::undocumented_unsafe_blocks,
    reason = "a test has a clock and hands its own handles over"
)]

#[path = "support/program.rs"]
mod program;

use std::process::Command;

use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::proxy_config::{linphone_proxy_config_get_state, linphone_proxy_config_refresh_register};
use program::{Server, account, core, drive, no_callbacks, ok};

const TRACED: &str = "REGLINE_TEST_TRACED";
const THIS: &str = "an_iterate_calls_the_system_for_messages_and_once_to_look_for_them";
const IDLE: usize = 100;

#[test]
fn an_iterate_calls_the_system_for_messages_and_once_to_look_for_them() {
    if std::env::var_os(TRACED).is_some() {
        return traced();
    }
    let trace = std::env::temp_dir().join(format!("regline-system-calls-{}", std::process::id()));
    let this = std::env::current_exe().expect("a test knows its program");
    let mut run = Command::new("strace");
    run.args(["-f", "-o"]).arg(&trace).arg(this).args(["--exact", THIS, "--nocapture"]).env(TRACED, "1");
    let output = match run.output() {
        Ok(output) => output,
        Err(error) => return println!("skipped: strace is missing: apt install strace ({error})"),
    };
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let calls = std::fs::read_to_string(&trace).unwrap_or_default();
    let _ = std::fs::remove_file(&trace);
    if said.contains("Operation not permitted") {
        return println!("skipped: nothing may be traced here");
    }
    assert!(output.status.success(), "{said}");
    let mut marked = marked_calls(&calls);
    let idle = marked.split_off(marked.len() - IDLE);
    assert!(idle.iter().all(|calls| *calls == ["epoll_wait"]), "{idle:?}");
    assert_eq!(marked.remove(0), ["sendto"]);
    let iterates: Vec<&str> = marked.concat();
    let of = |name: &str| iterates.iter().filter(|call| **call == name).count();
    // The socket is read once more to find it empty.
    assert_eq!((of("recvfrom"), of("recvfrom") + of("epoll_wait")), (2, iterates.len()), "{iterates:?}");
}

/// A refresh, then nothing to do.
fn traced() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let config = account(lc, &server, "alice");
    let refresh = |server: &mut Server, call: fn(&dyn Fn())| {
        let before = server.requests.len();
        call(&|| unsafe { linphone_proxy_config_refresh_register(config) });
        server.serve(|request, _| vec![ok(request)]);
        while server.requests.len() == before || unsafe { linphone_proxy_config_get_state(config) } != 2 {
            call(&|| unsafe { linphone_core_iterate(lc) });
            server.serve(|request, _| vec![ok(request)]);
        }
    };
    drive(
        lc,
        &mut server,
        |request, _| vec![ok(request)],
        || unsafe { linphone_proxy_config_get_state(config) == 2 },
    );
    // Buffers grow to their size.
    refresh(&mut server, |call| call());
    refresh(&mut server, marked);
    (0..IDLE).for_each(|_| marked(&|| unsafe { linphone_core_iterate(lc) }));
    unsafe { linphone_core_unref(lc) };
}

/// A call of the library between two of the system that nothing else makes.
fn marked(call: &dyn Fn()) {
    unsafe { libc::getppid() };
    call();
    unsafe { libc::getppid() };
}

/// What each marked call asked of the system. That of a clock is none where the system lends its clock to programs.
fn marked_calls(trace: &str) -> Vec<Vec<&str>> {
    let calls = trace.lines().filter_map(|line| {
        let (thread, call) = line.split_once(' ')?;
        Some((thread, call.trim_start().split_once('(')?.0))
    });
    let marking = calls.clone().find(|(_, call)| *call == "getppid").map(|(thread, _)| thread);
    let calls = calls.filter(|(thread, call)| Some(*thread) == marking && *call != "clock_gettime");
    let calls: Vec<&str> = calls.map(|(_, call)| call).collect();
    // What is between two of them is the registrar's.
    calls.split(|call| *call == "getppid").skip(1).step_by(2).map(<[_]>::to_vec).collect()
}
