//! Does the trace show every message, without secrets, to the program and in a file that other programs read?
#![allow(
    clippy::disallowed_methods,
    clippy::undocumented_unsafe_blocks,
    clippy::unwrap_used,
    reason = "a test has a clock, hands its own handles and strings over, and a panic is an answer"
)]

#[path = "support/program.rs"]
mod program;

use std::ffi::{c_int, c_void};
use std::path::{Path, PathBuf};
use std::process::Command;

use linphone::ffi::auth_info::linphone_auth_info_new;
use linphone::ffi::core::linphone_core_unref;
use linphone::ffi::core_accounts::linphone_core_add_auth_info;
use linphone::ffi::proxy_config::linphone_proxy_config_get_state;
use linphone::ffi::regline::trace::{ReglineMessage, regline_core_set_trace, regline_core_trace_to_file};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig};
use program::{Server, account, c, challenge, core, drive, no_callbacks, ok, text};

const OK: c_int = 2;

struct Seen {
    outgoing: bool,
    transport: String,
    local: String,
    remote: String,
    account: usize,
    bytes: String,
    time_us: i64,
}

unsafe extern "C" fn keep(_: *mut LinphoneCore, message: *const ReglineMessage, list: *mut c_void) {
    let (message, list) = unsafe { (&*message, &mut *list.cast::<Vec<Seen>>()) };
    assert_eq!(message.size, size_of::<ReglineMessage>());
    let bytes = text(message.bytes);
    assert_eq!(bytes.len(), message.length);
    list.push(Seen {
        outgoing: message.outgoing != 0,
        transport: text(message.transport),
        local: text(message.local),
        remote: text(message.remote),
        account: message.account as usize,
        bytes,
        time_us: message.time_us,
    });
}

/// Registers alice, who is challenged.
fn register(lc: *mut LinphoneCore, server: &mut Server) -> *mut LinphoneProxyConfig {
    let null = std::ptr::null();
    unsafe {
        let info = linphone_auth_info_new(c("alice"), null, c("secret"), null, null, null);
        linphone_core_add_auth_info(lc, info);
    }
    let config = account(lc, server, "alice");
    drive(lc, server, answer, || unsafe { linphone_proxy_config_get_state(config) } == OK);
    config
}

fn answer(request: &str, number: usize) -> Vec<String> {
    vec![if number == 1 { challenge(request, "n") } else { ok(request) }]
}

fn file(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("regline_{name}_{}.pcapng", std::process::id()))
}

#[test]
fn the_program_is_told_of_each_message_with_its_ends_and_its_account() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let mut seen: Vec<Seen> = Vec::new();
    assert_eq!(unsafe { regline_core_set_trace(lc, Some(keep), (&raw mut seen).cast()) }, 0);
    let config = register(lc, &mut server);
    let starts: Vec<(bool, &str)> =
        seen.iter().map(|message| (message.outgoing, message.bytes.lines().next().unwrap())).collect();
    let request = "REGISTER sip:example.test SIP/2.0";
    let expected =
        [(true, request), (false, "SIP/2.0 401 Unauthorized"), (true, request), (false, "SIP/2.0 200 OK")];
    assert_eq!(starts, expected);
    for message in &seen {
        assert_eq!((message.transport.as_str(), &message.remote), ("udp", &server.address().to_string()));
        assert!(message.local.starts_with("127.0.0.1:"), "{}", message.local);
        assert!(message.time_us > 1_700_000_000_000_000);
        // Both names of an account have the same key in their bits.
        assert_eq!(message.account >> 8, config as usize >> 8);
    }
    let authorization = seen[2].bytes.lines().find(|line| line.starts_with("Authorization:")).unwrap();
    assert!(
        authorization.contains("response=\"***\"") && authorization.contains("nonce=\"n\""),
        "{authorization}"
    );
    assert!(server.requests[1].contains("response=\"") && !server.requests[1].contains("***"));

    assert_eq!(unsafe { regline_core_set_trace(lc, None, std::ptr::null_mut()) }, 0);
    let before = seen.len();
    unsafe { linphone_core_unref(lc) };
    assert_eq!(seen.len(), before, "nobody is told any more");
}

#[test]
fn the_file_holds_the_messages_as_packets_of_their_addresses() {
    let path = file("trace");
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    assert_eq!(unsafe { regline_core_trace_to_file(lc, c(path.to_str().unwrap())) }, 0);
    register(lc, &mut server);
    let packets = packets(&std::fs::read(&path).unwrap());
    assert_eq!(packets.len(), 4);
    let port = server.address().port();
    for (number, packet) in packets.iter().enumerate() {
        assert_eq!((packet[0], packet[9]), (0x45, 17), "IPv4 and UDP");
        let ports =
            [u16::from_be_bytes([packet[20], packet[21]]), u16::from_be_bytes([packet[22], packet[23]])];
        assert_eq!(ports[if number % 2 == 0 { 1 } else { 0 }], port);
    }
    assert!(packets[3][28..].starts_with(b"SIP/2.0 200 OK\r\n"));
    decoded_by_tshark(&path, &["REGISTER", "401", "REGISTER", "200"]);

    // A trace that cannot begin does not end the one that is under way.
    assert_eq!(unsafe { regline_core_trace_to_file(lc, c("/nonexistent/trace")) }, -1);
    assert_eq!(unsafe { regline_core_trace_to_file(lc, std::ptr::null()) }, 0);
    let length = std::fs::metadata(&path).unwrap().len();
    unsafe { linphone_core_unref(lc) };
    assert_eq!(std::fs::metadata(&path).unwrap().len(), length, "the trace has ended");
    std::fs::remove_file(&path).unwrap();
}

/// The packets of a pcapng file of this machine's byte order.
fn packets(file: &[u8]) -> Vec<Vec<u8>> {
    let number = |at: usize| u32::from_ne_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    let mut found = Vec::new();
    let mut at = 0;
    assert_eq!((number(0), number(8)), (0x0a0d_0d0a, 0x1a2b_3c4d));
    while at < file.len() {
        let length = number(at + 4);
        assert_eq!(number(at + length - 4), length);
        match number(at) {
            1 => assert_eq!(number(at + 8) & 0xffff, 101),
            6 => found.push(file[at + 28..at + 28 + number(at + 20)].to_vec()),
            _ => {}
        }
        at += length;
    }
    found
}

/// What tshark, where it is installed, makes of the file: methods and status codes in order.
fn decoded_by_tshark(path: &Path, expected: &[&str]) {
    let mut command = Command::new("tshark");
    command.args(["-n", "-T", "fields", "-e", "sip.Method", "-e", "sip.Status-Code", "-r"]).arg(path);
    let Ok(output) = command.output() else {
        println!("skipped: no tshark: apt install tshark");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let found: Vec<&str> = said.lines().map(str::trim).collect();
    assert_eq!(found, expected, "{}", String::from_utf8_lossy(&output.stderr));
}
