//! The log: levels as liblinphone numbers them, and lines that wait for a writer.
//!
//! Below the C layer everybody logs through the `log` facade. The lines are queued here, because a program's log
//! callback may be called only when nothing is locked; the C layer takes them out and writes them.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};

use parking_lot::Mutex;

use crate::net::clock;

/// Levels as bits, with liblinphone's numbers.
pub mod level {
    /// Debugging
    pub const DEBUG: u32 = 1;
    /// Tracing
    pub const TRACE: u32 = 2;
    /// Information
    pub const MESSAGE: u32 = 4;
    /// Something is odd
    pub const WARNING: u32 = 8;
    /// Something failed that the user must know of
    pub const ERROR: u32 = 16;
    /// The process ends
    pub const FATAL: u32 = 32;
    /// All of them
    pub const ALL: u32 = 0x3f;
    /// What is logged unless the program says otherwise.
    pub const DEFAULT: u32 = WARNING | ERROR | FATAL;
}

/// The log domain of the library's own lines.
pub const DOMAIN: &str = "liblinphone";

/// Lines that nobody took yet are dropped beyond this number.
const MOST_LINES: usize = 10_000;

static MASK: AtomicU32 = AtomicU32::new(level::DEFAULT);
static LINES: Mutex<VecDeque<Line>> = Mutex::new(VecDeque::new());
static WRITER: Writer = Writer;

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// One bit of `level`.
    pub level: u32,
    /// Which part of the library speaks.
    pub domain: String,
    /// What it says.
    pub text: String,
    /// Microseconds since 1970.
    pub at: u64,
}

/// Routes the `log` facade here. Where the process has another logger, that one is left in place.
pub fn install() {
    if log::set_logger(&WRITER).is_ok() {
        set_mask(mask());
    }
}

/// The levels that are logged.
pub fn mask() -> u32 {
    MASK.load(Ordering::Relaxed)
}

/// Chooses the levels that are logged; unknown bits are dropped.
pub fn set_mask(mask: u32) {
    MASK.store(mask & level::ALL, Ordering::Relaxed);
    let most = match mask & level::ALL {
        mask if mask & level::DEBUG != 0 => log::LevelFilter::Debug,
        mask if mask & level::TRACE != 0 => log::LevelFilter::Trace,
        mask if mask & level::MESSAGE != 0 => log::LevelFilter::Info,
        mask if mask & level::WARNING != 0 => log::LevelFilter::Warn,
        mask if mask & (level::ERROR | level::FATAL) != 0 => log::LevelFilter::Error,
        _ => log::LevelFilter::Off,
    };
    log::set_max_level(most);
}

/// Queues a line, if its level is wanted.
pub fn write(level: u32, domain: &str, text: String) {
    if mask() & level == 0 {
        return;
    }
    let mut lines = LINES.lock();
    if lines.len() < MOST_LINES {
        lines.push_back(Line { level, domain: domain.to_owned(), text, at: clock::wall_micros() });
    }
}

/// Takes the next line out.
pub fn take() -> Option<Line> {
    LINES.lock().pop_front()
}

struct Writer;

impl log::Log for Writer {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        mask() & bit(metadata.level()) != 0
    }

    fn log(&self, record: &log::Record<'_>) {
        // Other crates of ours (TLS, sockets) log their own business, which is not the application's.
        if record.target().starts_with("linphone") {
            write(bit(record.level()), DOMAIN, record.args().to_string());
        }
    }

    fn flush(&self) {}
}

fn bit(level: log::Level) -> u32 {
    match level {
        log::Level::Error => level::ERROR,
        log::Level::Warn => level::WARNING,
        log::Level::Info => level::MESSAGE,
        log::Level::Debug => level::DEBUG,
        log::Level::Trace => level::TRACE,
    }
}
