//! What happens when the machine's address changes: every account registers from the new one by itself.
//!
//! It needs a network namespace of its own, which it makes with unshare(1) by running itself again inside; where that is
//! not allowed it says so and counts as skipped.
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::process::Command;

use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::proxy_config::linphone_proxy_config_get_state;
use program::{Server, account, core, no_callbacks, ok};

const INSIDE: &str = "REGLINE_TEST_NAMESPACE";

fn ip(arguments: &str) -> bool {
    Command::new("ip").args(arguments.split(' ')).status().is_ok_and(|status| status.success())
}

#[test]
fn an_account_registers_from_the_new_address_when_the_old_one_goes() {
    if std::env::var_os(INSIDE).is_none() {
        let this = std::env::current_exe().expect("a test knows its program");
        let name = "an_account_registers_from_the_new_address_when_the_old_one_goes";
        let mut run = Command::new("unshare");
        run.args(["-r", "-n"]).arg(this).args(["--exact", name, "--nocapture"]).env(INSIDE, "1");
        match run.status() {
            Ok(status) if status.code() == Some(1) => println!("skipped: unshare -n is not allowed here"),
            Ok(status) => assert!(status.success(), "the test inside the namespace failed"),
            Err(error) => println!("skipped: unshare (package util-linux) is missing: {error}"),
        }
        return;
    }
    let made = ["link set lo up", "addr add 192.0.2.1/32 dev lo", "addr add 192.0.2.77/32 dev lo"];
    assert!(made.iter().all(|line| ip(line)), "ip (package iproute2) prepares the namespace");
    assert!(ip("route replace local 192.0.2.1/32 dev lo table local src 192.0.2.77"));
    let mut server = Server::at("192.0.2.1:0");
    let lc = core(&no_callbacks());
    let config = account(lc, &server, "alice");
    let contacts = |server: &Server| -> Vec<String> {
        let contact = |request: &String| program::header(request, "Contact").unwrap_or_default().to_owned();
        server.requests.iter().map(contact).collect()
    };
    // SAFETY: handles of this test, all along.
    let state = || unsafe { linphone_proxy_config_get_state(config) };
    program::drive(lc, &mut server, |request, _| vec![ok(request)], || state() == 2);
    assert!(contacts(&server)[0].contains("@192.0.2.77:"), "{:?}", contacts(&server));
    assert!(ip("addr add 192.0.2.88/32 dev lo"));
    assert!(ip("route replace local 192.0.2.1/32 dev lo table local src 192.0.2.88"));
    assert!(ip("addr del 192.0.2.77/32 dev lo"));
    let begin = std::time::Instant::now();
    while server.requests.len() < 2 || state() != 2 {
        assert!(begin.elapsed().as_secs() < 10, "no new registration: {:?}", contacts(&server));
        // SAFETY: as above.
        unsafe { linphone_core_iterate(lc) };
        server.serve(|request, _| vec![ok(request)]);
    }
    let last = server.requests.last().expect("two requests at least").clone();
    assert!(program::header(&last, "Contact").is_some_and(|value| value.contains("@192.0.2.88:")), "{last}");
    assert!(program::header(&last, "Via").is_some_and(|value| value.contains("192.0.2.88:")), "{last}");
    // SAFETY: as above.
    unsafe { linphone_core_unref(lc) };
}
