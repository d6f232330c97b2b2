//! Sleeping until the core, a signal or a connection has something to do.

use std::io::Read;
use std::os::fd::{AsFd, BorrowedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::low_level::pipe;

use crate::exit::Problem;

/// The signals that end the command, or make it look again. They are remembered: whatever the command was waiting for when one
/// came, it is there when the command looks.
pub struct Signals {
    interrupt: UnixStream,
    hang_up: UnixStream,
    interrupted: bool,
    hung_up: bool,
}

/// What a wait was ended by.
#[derive(Default)]
pub struct Woken {
    /// SIGINT or SIGTERM came during this wait.
    pub interrupted: bool,
    /// Which of the others are readable, by their places in the list.
    pub others: Vec<usize>,
}

impl Signals {
    /// Catches them from now on.
    pub fn new() -> Result<Self, Problem> {
        Ok(Self {
            interrupt: caught(&[SIGINT, SIGTERM])?,
            hang_up: caught(&[SIGHUP])?,
            interrupted: false,
            hung_up: false,
        })
    }

    /// Whether SIGINT or SIGTERM came during any wait.
    pub fn interrupted(&self) -> bool {
        self.interrupted
    }

    /// Whether SIGHUP came during a wait since this was asked last.
    pub fn take_hang_up(&mut self) -> bool {
        std::mem::take(&mut self.hung_up)
    }

    /// Sleeps until the core, a signal or one of the others is there, at most so long.
    pub fn wait(&mut self, core: RawFd, others: &[BorrowedFd<'_>], most: Duration) -> Woken {
        // SAFETY: the core lives on the caller's stack, and its descriptor as long as it runs.
        let core = unsafe { BorrowedFd::borrow_raw(core) };
        let mut waited: Vec<PollFd<'_>> = [core, self.interrupt.as_fd(), self.hang_up.as_fd()]
            .iter()
            .chain(others)
            .map(|descriptor| PollFd::from_borrowed_fd(*descriptor, PollFlags::IN))
            .collect();
        // A signal may end the wait early: then its stream is readable the next time.
        let _ = poll(&mut waited, Some(&timespec(most)));
        let ready: Vec<bool> = waited.iter().map(|waited| !waited.revents().is_empty()).collect();
        let interrupted = ready[1] && drained(&mut self.interrupt);
        self.interrupted |= interrupted;
        self.hung_up |= ready[2] && drained(&mut self.hang_up);
        Woken { interrupted, others: (0..others.len()).filter(|place| ready[3 + place]).collect() }
    }
}

/// Sleeps until a descriptor of the library's is readable, at most so long.
pub fn readable(descriptor: RawFd, most: Duration) {
    // SAFETY: its owner lives on the caller's stack.
    let descriptor = unsafe { BorrowedFd::borrow_raw(descriptor) };
    let _ = poll(&mut [PollFd::from_borrowed_fd(descriptor, PollFlags::IN)], Some(&timespec(most)));
}

fn timespec(duration: Duration) -> Timespec {
    Timespec {
        tv_sec: i64::try_from(duration.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: duration.subsec_nanos().into(),
    }
}

/// A stream that becomes readable with these signals.
fn caught(numbers: &[i32]) -> Result<UnixStream, Problem> {
    let (reader, writer) = UnixStream::pair()?;
    reader.set_nonblocking(true)?;
    for number in numbers {
        pipe::register(*number, writer.try_clone()?)?;
    }
    Ok(reader)
}

fn drained(stream: &mut UnixStream) -> bool {
    let mut buffer = [0; 64];
    let mut any = false;
    while stream.read(&mut buffer).is_ok_and(|length| length > 0) {
        any = true;
    }
    any
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsRawFd;

    use signal_hook::low_level::raise;

    use super::*;

    #[test]
    fn a_signal_is_remembered_until_it_is_looked_for() {
        let mut signals = Signals::new().expect("signals can be caught");
        let (core, _peer) = UnixStream::pair().expect("a pair");
        let mut wait = || signals.wait(core.as_raw_fd(), &[], Duration::ZERO).interrupted;
        assert!(!wait());
        raise(SIGTERM).and_then(|()| raise(SIGHUP)).expect("a signal to this process");
        assert!(wait(), "during this wait");
        assert!(!wait(), "and not during the next");
        assert!(signals.interrupted() && signals.interrupted());
        assert!(signals.take_hang_up() && !signals.take_hang_up());
    }
}
