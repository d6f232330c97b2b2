//! Do the numbers say what happened, to programs, to Prometheus and in words?
#![allow(
    clippy::disallowed_methods,
    clippy::undocumented_unsafe_blocks,
    clippy::unwrap_used,
    reason = "a test has a clock, hands its own handles and strings over, and a panic is an answer"
)]

#[path = "support/program.rs"]
mod program;

use std::collections::HashMap;
use std::ffi::{c_char, c_int};

use linphone::ffi::auth_info::linphone_auth_info_new;
use linphone::ffi::core::linphone_core_unref;
use linphone::ffi::core_accounts::linphone_core_add_auth_info;
use linphone::ffi::proxy_config::linphone_proxy_config_get_state;
use linphone::ffi::regline::explain::regline_account_explain;
use linphone::ffi::regline::stats::*;
use linphone::ffi::types::{LinphoneAccount, LinphoneProxyConfig};
use program::{Server, account, c, challenge, core, drive, no_callbacks, ok, reply, text};

const OK: c_int = 2;
const FAILED: c_int = 4;

fn state_of(config: *mut LinphoneProxyConfig) -> c_int {
    unsafe { linphone_proxy_config_get_state(config) as c_int }
}

/// The text of a string that is ours to free.
fn taken(pointer: *mut c_char) -> String {
    let copy = text(pointer);
    unsafe { libc::free(pointer.cast()) };
    copy
}

/// Alice is challenged and registered, bob is refused.
fn answer(request: &str) -> Vec<String> {
    vec![match request {
        _ if request.contains("sip:bob@") => reply(request, "403 Forbidden", &[]),
        _ if request.contains("Authorization:") => ok(request),
        _ => challenge(request, "n"),
    }]
}

#[test]
fn the_numbers_tell_attempts_answers_failures_and_states() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let null = std::ptr::null();
    unsafe {
        let info = linphone_auth_info_new(c("alice"), null, c("secret"), null, null, null);
        linphone_core_add_auth_info(lc, info);
    }
    let (alice, bob) = (account(lc, &server, "alice"), account(lc, &server, "bob"));
    drive(lc, &mut server, |request, _| answer(request), || state_of(alice) == OK && state_of(bob) == FAILED);

    let mut stats = ReglineCoreStats { size: size_of::<ReglineCoreStats>(), ..Default::default() };
    assert_eq!(unsafe { regline_core_get_stats(lc, &mut stats) }, 0);
    assert_eq!(stats.size, size_of::<ReglineCoreStats>());
    assert_eq!((stats.attempts, stats.successes, stats.failures), (2, 1, 1));
    assert_eq!((stats.requests, stats.answers), (3, 3));
    assert_eq!((stats.accounts, stats.accounts_ok, stats.accounts_failed), (2, 1, 1));
    assert_eq!((stats.accounts_none, stats.accounts_waiting, stats.connections), (0, 0, 0));
    assert!(stats.bytes_out > 900 && stats.bytes_in > 600 && stats.last_rtt_us > 0 && stats.live_handles > 5);

    let mut counts = [ReglineFailureCount { cause: 0, count: 0 }; 2];
    assert_eq!(unsafe { regline_core_get_failures(lc, counts.as_mut_ptr(), 2) }, 1);
    assert_eq!(counts[0], ReglineFailureCount { cause: 403, count: 1 });
    // A proxy config is taken for the account that it is.
    let handles = [alice, bob].map(|config| config.cast::<LinphoneAccount>());
    assert_eq!(unsafe { regline_account_get_failures(handles[0], counts.as_mut_ptr(), 2) }, 0);
    assert_eq!(unsafe { regline_account_get_failures(handles[1], std::ptr::null_mut(), 9) }, 1);

    let of = |handle| {
        let mut stats: ReglineAccountStats = unsafe { std::mem::zeroed() };
        stats.size = size_of::<ReglineAccountStats>();
        assert_eq!(unsafe { regline_account_get_stats(handle, &mut stats) }, 0);
        stats
    };
    let (of_alice, of_bob) = (of(handles[0]), of(handles[1]));
    assert_eq!((of_alice.attempts, of_alice.successes, of_alice.requests, of_alice.answers), (1, 1, 2, 2));
    assert_eq!((of_alice.expires, of_alice.state as c_int), (3600, OK));
    assert!((3_230_000..=3_240_000).contains(&of_alice.next_ms), "{}", of_alice.next_ms);
    assert_eq!((of_bob.failures, of_bob.expires, of_bob.state as c_int), (1, 0, FAILED));
    assert!((50_000..=60_000).contains(&of_bob.next_ms), "{}", of_bob.next_ms);

    let alice = taken(unsafe { regline_account_explain(handles[0]) });
    assert!(alice.starts_with("Registered at 127.0.0.1 over UDP until "), "{alice}");
    assert!(alice.ends_with("; next refresh in 53 min; last error: none."), "{alice}");
    let bob = taken(unsafe { regline_account_explain(handles[1]) });
    assert!(
        bob.starts_with("Not registered at 127.0.0.1: it answered 403 Forbidden; the account is not"),
        "{bob}"
    );
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn a_program_with_an_older_struct_gets_as_much_as_it_has_room_for() {
    let lc = core(&no_callbacks());
    let mut stats = ReglineCoreStats { size: 16, successes: 77, ..Default::default() };
    assert_eq!(unsafe { regline_core_get_stats(lc, &mut stats) }, 0);
    assert_eq!((stats.size, stats.attempts, stats.successes), (16, 0, 77));
    stats.size = 0;
    assert_eq!(unsafe { regline_core_get_stats(lc, &mut stats) }, -1);
    assert_eq!(unsafe { regline_core_get_stats(lc, std::ptr::null_mut()) }, -1);
    unsafe { linphone_core_unref(lc) };
}

/// The samples of a text for Prometheus, by name and labels; every rule of the format that concerns us is checked.
fn samples(text: &str) -> HashMap<String, f64> {
    let mut samples = HashMap::new();
    let (mut helped, mut typed) = (String::new(), String::new());
    assert!(text.ends_with('\n'));
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        match words.as_slice() {
            ["#", "HELP", name, rest @ ..] => {
                assert!(!rest.is_empty());
                helped = (*name).to_owned();
            }
            ["#", "TYPE", name, kind] => {
                assert_eq!(*name, helped);
                assert_eq!(*kind == "counter", name.ends_with("_total"), "{line}");
                typed = (*name).to_owned();
            }
            _ => {
                let (series, value) = line.rsplit_once(' ').unwrap();
                let name = series.split('{').next().unwrap();
                assert_eq!(name, typed, "a sample stands under its type");
                assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
                if let Some(labels) = series.strip_prefix(name).filter(|labels| !labels.is_empty()) {
                    assert!(labels.starts_with('{') && labels.ends_with("\"}"), "{line}");
                    let quotes = labels.replace("\\\\", "").replace("\\\"", "").matches('"').count();
                    assert_eq!(quotes % 2, 0, "{line}");
                }
                assert!(
                    samples.insert(series.to_owned(), value.parse().unwrap()).is_none(),
                    "{series} twice"
                );
            }
        }
    }
    samples
}

#[test]
fn prometheus_can_read_the_numbers() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    // Two that look the same.
    let twins = [account(lc, &server, "bob"), account(lc, &server, "bob")];
    drive(
        lc,
        &mut server,
        |request, _| answer(request),
        || twins.iter().all(|twin| state_of(*twin) == FAILED),
    );
    let text = taken(unsafe { regline_core_stats_prometheus(lc) });
    let samples = samples(&text);
    assert_eq!(samples["regline_failures_total{cause=\"403\"}"], 2.0, "{text}");
    assert!(samples["regline_accounts{state=\"failed\"}"] >= 2.0);
    let address = server.address();
    for number in 1..=2 {
        let labels = format!("{{account=\"sip:bob@example.test\",server=\"sip:{address}\",n=\"{number}\"}}");
        assert_eq!(samples[&format!("regline_account_registered{labels}")], 0.0, "{text}");
        assert_eq!(samples[&format!("regline_account_failures_total{labels}")], 1.0);
        assert!(samples[&format!("regline_account_next_seconds{labels}")] > 50.0);
    }
    unsafe { linphone_core_unref(lc) };
}
