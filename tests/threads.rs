//! May a program call from many threads while one iterates? Nothing deadlocks, and callbacks come on the thread that iterates
//! or that made the call which caused them. Under ThreadSanitizer this is part of scripts/sanitize.sh.
#![allow(
    clippy::disallowed_methods,
    clippy::undocumented_unsafe_blocks,
    clippy::unwrap_used,
    reason = "a test has a clock, hands its own handles and strings over, and a panic is an answer"
)]

#[path = "support/program.rs"]
mod program;

use std::cell::Cell;
use std::ffi::c_char;
use std::ptr::null;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use linphone::ffi::address::{linphone_address_as_string, linphone_address_new, linphone_address_unref};
use linphone::ffi::auth_info::{linphone_auth_info_new, linphone_auth_info_unref};
use linphone::ffi::config::{linphone_config_get_int, linphone_config_set_int};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::core_accounts::*;
use linphone::ffi::core_logging::linphone_core_set_log_level_mask;
use linphone::ffi::core_network::{linphone_core_get_config, linphone_core_set_network_reachable};
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::proxy_config::*;
use linphone::ffi::regline::stats::{ReglineCoreStats, regline_core_get_stats};
use linphone::ffi::types::*;
use program::{Server, account, c, core, no_callbacks, ok};

/// So many call, each something else at each turn; one more iterates.
const CALLERS: usize = 8;
/// Longer than any call takes; who has not come back by then never will.
const PATIENCE: Duration = Duration::from_secs(60);

static TOLD: AtomicUsize = AtomicUsize::new(0);
static ELSEWHERE: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// Is this thread inside a call of the library?
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Calls the library: what it tells may come now.
fn call<T>(of: impl FnOnce() -> T) -> T {
    INSIDE.set(true);
    let result = of();
    INSIDE.set(false);
    result
}

unsafe extern "C" fn told(
    core: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    _: LinphoneRegistrationState,
    _: *const c_char,
) {
    TOLD.fetch_add(1, Ordering::Relaxed);
    if !INSIDE.get() {
        ELSEWHERE.fetch_add(1, Ordering::Relaxed);
    }
    // From inside, everything may be called.
    unsafe {
        linphone_proxy_config_get_state(config);
        linphone_core_get_default_proxy_config(core);
    }
}

/// A handle as a number: threads share it.
#[derive(Clone, Copy)]
struct Shared(usize, usize);

/// One turn of a thread.
fn turn(handles: Shared, thread: usize, number: usize, server: &str) {
    let core = handles.0 as *mut LinphoneCore;
    let shared = handles.1 as *mut LinphoneProxyConfig;
    unsafe {
        match (thread + number) % CALLERS {
            0 => {
                // Comes and goes.
                let config = linphone_core_create_proxy_config(core);
                linphone_proxy_config_set_identity(config, c(&format!("sip:t{thread}@example.test")));
                linphone_proxy_config_set_server_addr(config, c(server));
                linphone_core_add_proxy_config(core, config);
                linphone_core_remove_proxy_config(core, config);
                linphone_proxy_config_unref(config);
            }
            1 => {
                linphone_proxy_config_edit(shared);
                linphone_proxy_config_set_expires(shared, 60 + i32::try_from(number % 7).unwrap());
                linphone_proxy_config_done(shared);
            }
            2 => {
                let info = linphone_auth_info_new(
                    c("alice"),
                    null(),
                    c("secret"),
                    null(),
                    null(),
                    c("example.test"),
                );
                linphone_core_add_auth_info(core, info);
                linphone_core_remove_auth_info(core, info);
                linphone_auth_info_unref(info);
            }
            3 => {
                let address = linphone_address_new(c"sip:a@b".as_ptr());
                libc::free(linphone_address_as_string(address).cast());
                linphone_address_unref(address);
            }
            4 => {
                let config = linphone_core_get_config(core);
                linphone_config_set_int(config, c"own".as_ptr(), c"number".as_ptr(), 7);
                assert_eq!(linphone_config_get_int(config, c"own".as_ptr(), c"number".as_ptr(), 0), 7);
            }
            5 => {
                let mut stats =
                    ReglineCoreStats { size: size_of::<ReglineCoreStats>(), ..Default::default() };
                assert_eq!(regline_core_get_stats(core, &mut stats), 0);
            }
            6 => linphone_core_refresh_registers(core),
            _ => linphone_core_set_network_reachable(core, u8::from(!number.is_multiple_of(3))),
        }
    }
}

#[test]
fn eight_threads_call_everything_while_one_iterates() {
    // Only errors are worth reading: a network that goes and comes is warned of each time.
    unsafe { linphone_core_set_log_level_mask(0x30) };
    let mut server = Server::new();
    let address = format!("sip:{}", server.address());
    let lc = core(&LinphoneCoreVTable { registration_state_changed: Some(told), ..no_callbacks() });
    let shared = account(lc, &server, "alice");
    let handles = Shared(lc as usize, shared as usize);
    let (ending, back) = (AtomicBool::new(false), AtomicUsize::new(0));
    let begin = Instant::now();
    let turns: usize = std::thread::scope(|scope| {
        let callers: Vec<_> = (0..CALLERS)
            .map(|thread| {
                let (ending, back, address) = (&ending, &back, address.as_str());
                scope.spawn(move || {
                    let mut number = 0;
                    while !ending.load(Ordering::Relaxed) {
                        call(|| turn(handles, thread, number, address));
                        number += 1;
                    }
                    back.fetch_add(1, Ordering::Relaxed);
                    number
                })
            })
            .collect();
        while back.load(Ordering::Relaxed) < CALLERS {
            call(|| unsafe { linphone_core_iterate(lc) });
            server.serve(|request, _| vec![ok(request)]);
            ending.store(begin.elapsed() > Duration::from_secs(2), Ordering::Relaxed);
            if begin.elapsed() > PATIENCE {
                // Their threads would be waited for below.
                eprintln!("a deadlock: {} of {CALLERS} came back", back.load(Ordering::Relaxed));
                std::process::abort();
            }
        }
        callers.into_iter().map(|caller| caller.join().unwrap()).sum()
    });
    unsafe { linphone_core_set_network_reachable(lc, 1) };
    INSIDE.set(true);
    let is_ok = || unsafe { linphone_proxy_config_get_state(shared) == 2 };
    program::drive(lc, &mut server, |request, _| vec![ok(request)], is_ok);
    println!("{turns} turns, {} notifications", TOLD.load(Ordering::Relaxed));
    assert!(turns > CALLERS && TOLD.load(Ordering::Relaxed) > 0);
    assert_eq!(ELSEWHERE.load(Ordering::Relaxed), 0, "told on a thread that called nothing");
    unsafe { linphone_core_unref(lc) };
}
