//! Where the log goes: the program's callbacks, its handler, its files, or standard output and error.
//!
//! Lines are queued while the library is locked and written here afterwards, so that a log callback may call anything.

use std::cell::Cell;
use std::ffi::{CString, c_char, c_void};
use std::io::Write as _;

use super::handle::encode;
use super::state::{self, LoggingServiceCbsId, State};
use super::string::owned;
use super::types::*;
use crate::core::log_collection::LogCollection;
use crate::core::log_file::LogFile;
use crate::core::logging::{self as log_lines, Line, level};

/// A handler that was given with `linphone_core_set_log_handler`, as it is called from here.
pub(super) type Handler = unsafe extern "C" fn(*const c_char, OrtpLogLevel, *const c_char, va_list);

/// Lines that a log callback causes, and those that their callbacks cause, are followed no deeper than this.
const DEEPEST: u32 = 8;

thread_local! {
    /// How many log callbacks are under way on this thread.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Where the log goes.
#[derive(Default)]
pub struct Logging {
    /// Listeners, in the order of adding; each owns a share of its callbacks.
    pub listeners: Vec<LoggingServiceCbsId>,
    /// The callbacks that belong to the logging service itself, once somebody asked for them.
    pub(super) own: Option<LoggingServiceCbsId>,
    /// The callbacks that are being called.
    pub(super) current: Option<LoggingServiceCbsId>,
    /// The one writer beside listeners and files.
    pub(super) writer: Writer,
    /// What the program's own lines are headed with.
    pub(super) domain: Option<String>,
    /// The program's log files.
    pub(super) files: Vec<LogFile>,
    /// What is collected for sending in.
    pub(super) collection: LogCollection,
}

/// The one writer beside listeners and files.
#[derive(Clone, Copy, Default)]
pub(super) enum Writer {
    /// Errors go to standard error, the rest to standard output.
    #[default]
    Standard,
    /// A file that the program has opened and keeps open.
    File(OpenFile),
    /// A function of the program's.
    Handler(Handler),
    /// None.
    Silent,
}

/// A `FILE *` of the program's.
#[derive(Clone, Copy)]
pub(super) struct OpenFile(pub(super) *mut FILE);

// SAFETY: C's streams lock themselves; the program keeps the file open while it is in use here.
unsafe impl Send for OpenFile {}

/// Writes the lines that wait. Nothing may be locked.
pub fn flush() {
    while let Some(line) = log_lines::take() {
        if DEPTH.get() >= DEEPEST {
            continue;
        }
        DEPTH.set(DEPTH.get() + 1);
        write(&line);
        DEPTH.set(DEPTH.get() - 1);
    }
}

fn write(line: &Line) {
    let (writer, listeners) = {
        let mut state = state::lock();
        let stamp = stamp(line.at);
        let for_people = format!("{stamp} {}-{}-{}", line.domain, level_name(line.level), line.text);
        state.logging.files.iter_mut().for_each(|file| file.write(&for_people));
        if state.logging.collection.state != 0 {
            let level = level_name(line.level).to_uppercase();
            let collected = format!("{stamp} [{}/{}] {level} {}", program(), line.domain, line.text);
            state.logging.collection.write(&collected);
        }
        let listeners: Vec<_> = state.logging.own.iter().chain(&state.logging.listeners).copied().collect();
        (state.logging.writer, listeners)
    };
    if let Writer::Handler(handler) = writer {
        call_handler(handler, line);
    }
    if !listeners.is_empty() {
        let (domain, text) = (owned(&line.domain), owned(&line.text));
        listeners.into_iter().for_each(|listener| call_listener(listener, line.level, &domain, &text));
    }
    match writer {
        Writer::Standard => to_standard_streams(line),
        Writer::File(OpenFile(file)) => to_file(file, line),
        Writer::Handler(_) | Writer::Silent => {}
    }
}

/// Calls a listener that is still one.
fn call_listener(listener: LoggingServiceCbsId, level: u32, domain: &CString, text: &CString) {
    let (call, service, before) = {
        let mut state = state::lock();
        let logging = &state.logging;
        if logging.own != Some(listener) && !logging.listeners.contains(&listener) {
            return;
        }
        let call = state.logging_cbs.get(listener).and_then(|callbacks| callbacks.log_message_written);
        let Some(call) = call else { return };
        // A share for the time of the call, which may remove the listener.
        state.logging_cbs.retain(listener);
        let before = state.logging.current.replace(listener);
        (call, encode::<LinphoneLoggingService>(state.singleton), before)
    };
    // SAFETY: the program's function, called as its type says; the texts live through the call.
    unsafe { call(service, domain.as_ptr(), level as LinphoneLogLevel, text.as_ptr()) };
    let mut state = state::lock();
    state.logging.current = before;
    state.logging_cbs.release(listener);
    state.sweep();
}

/// Calls a handler that expects a format and its arguments. The text is the format, and there are none.
fn call_handler(handler: Handler, line: &Line) {
    #[repr(align(16))]
    struct NoArguments([u8; 32]);
    let (domain, format) = (owned(&line.domain), owned(&line.text.replace('%', "%%")));
    let mut nothing = NoArguments([0; 32]);
    let arguments: *mut c_void = nothing.0.as_mut_ptr().cast();
    // SAFETY: the program's function. Where C passes a `va_list` it passes the address of at most 32 bytes of state, which
    // is what it gets here; with every percent sign doubled the format has no conversion, so no argument is ever read.
    unsafe { handler(domain.as_ptr(), line.level as OrtpLogLevel, format.as_ptr(), arguments) };
}

fn to_standard_streams(line: &Line) {
    let text = format!("{} {}-{}-{}\n", stamp(line.at), line.domain, level_name(line.level), line.text);
    // A log that cannot be written is no reason to fail: the program may have closed its streams.
    let _ = if line.level >= level::ERROR {
        std::io::stderr().write_all(text.as_bytes())
    } else {
        std::io::stdout().write_all(text.as_bytes())
    };
}

fn to_file(file: *mut FILE, line: &Line) {
    let text =
        owned(&format!("{} {}-{}-{}\n", stamp(line.at), line.domain, level_name(line.level), line.text));
    // SAFETY: the program keeps the file open until it has set another one.
    unsafe { libc::fputs(text.as_ptr(), file) };
    // SAFETY: as above.
    unsafe { libc::fflush(file) };
}

/// Local time as it stands in front of a line, such as `2026-11-23 02:11:32:783`.
fn stamp(micros: u64) -> String {
    let seconds = libc::time_t::try_from(micros / 1_000_000).unwrap_or_default();
    // SAFETY: a struct of numbers and a pointer that may be NULL.
    let mut parts: libc::tm = unsafe { std::mem::zeroed() };
    // SAFETY: both point to values that live through the call.
    unsafe { libc::localtime_r(&raw const seconds, &raw mut parts) };
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02}:{:03}",
        parts.tm_year + 1900,
        parts.tm_mon + 1,
        parts.tm_mday,
        parts.tm_hour,
        parts.tm_min,
        parts.tm_sec,
        micros / 1000 % 1000
    )
}

/// The program's name, as it was started.
fn program() -> String {
    let path = std::env::args_os().next().unwrap_or_default();
    let name = std::path::Path::new(&path).file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The word for a level in a log line.
const fn level_name(level: u32) -> &'static str {
    match level {
        level::DEBUG => "debug",
        level::TRACE => "trace",
        level::MESSAGE => "message",
        level::WARNING => "warning",
        level::ERROR => "error",
        _ => "fatal",
    }
}

impl State {
    /// From now on somebody else than standard output hears of the log.
    pub(super) fn leave_standard_streams(&mut self) {
        if matches!(self.logging.writer, Writer::Standard) {
            self.logging.writer = Writer::Silent;
        }
    }
}

/// The levels from one on, as a mask. `None` for what is no level.
pub(super) fn mask_from(level: i32) -> Option<u32> {
    let bit = u32::try_from(level).ok().filter(|bit| bit.is_power_of_two() && *bit <= level::FATAL)?;
    Some(level::ALL & !(bit - 1))
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
