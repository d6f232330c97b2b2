//! Where the log goes: the program's callbacks, its log file, or standard output and error.
//!
//! Lines are queued while the library is locked and written here afterwards, so that a log callback may call anything.

use std::ffi::c_char;
use std::io::Write as _;

use super::handle::encode;
use super::state::{self, LoggingServiceCbsId};
use super::string::owned;
use super::types::*;
use crate::core::logging::{self as log_lines, Line, level};

/// Called with every line of the log.
pub type LinphoneLoggingServiceCbsLogMessageWrittenCb = Option<
    unsafe extern "C" fn(
        log_service: *mut LinphoneLoggingService,
        domain: *const c_char,
        level: LinphoneLogLevel,
        message: *const c_char,
    ),
>;

/// The callbacks of one listener of the log.
#[derive(Clone, Copy, Default)]
pub struct LoggingCallbacks {
    pub(super) log_message_written: LinphoneLoggingServiceCbsLogMessageWrittenCb,
}

/// Where the log goes.
#[derive(Default)]
pub struct Logging {
    /// Listeners, in the order of adding; each owns a share of its callbacks.
    pub listeners: Vec<LoggingServiceCbsId>,
}

/// Panics are reported through the log, by the boundary; the default report on standard error is not for libraries.
pub fn quiet_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let ours = info.location().is_some_and(|place| place.file().starts_with("src/"));
        if ours {
            log::error!("internal error: {info}");
        } else {
            before(info);
        }
    }));
}

/// Writes the lines that wait. Nothing may be locked.
pub fn flush() {
    while let Some(line) = log_lines::take() {
        let (listeners, service) = {
            let state = state::lock();
            let ids = state.logging.listeners.iter();
            let listeners: Vec<_> =
                ids.filter_map(|id| state.logging_cbs.get(*id)?.log_message_written).collect();
            (listeners, encode::<LinphoneLoggingService>(state.singleton))
        };
        if listeners.is_empty() {
            to_standard_streams(&line);
            continue;
        }
        let (domain, text) = (owned(&line.domain), owned(&line.text));
        for listener in listeners {
            // SAFETY: the program's function, called as its type says; the texts live through the call.
            unsafe { listener(service, domain.as_ptr(), line.level as LinphoneLogLevel, text.as_ptr()) };
        }
    }
}

fn to_standard_streams(line: &Line) {
    let text = format!("{}-{}-{}\n", line.domain, level_name(line.level), line.text);
    // A log that cannot be written is no reason to fail.
    let _ = if line.level >= level::ERROR {
        std::io::stderr().write_all(text.as_bytes())
    } else {
        std::io::stdout().write_all(text.as_bytes())
    };
}

/// The word for a level in a log line.
pub const fn level_name(level: u32) -> &'static str {
    match level {
        level::DEBUG => "debug",
        level::TRACE => "trace",
        level::MESSAGE => "message",
        level::WARNING => "warning",
        level::ERROR => "error",
        _ => "fatal",
    }
}
