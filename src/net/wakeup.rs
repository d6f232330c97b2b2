//! An alarm clock among the sockets: it makes the descriptor of a `Net` readable when the owner's next deadline comes,
//! so that a program may sleep on that one descriptor (timerfd_create(2), epoll(7)).
//!
//! The event queue reports each ringing once, when it is asked; nothing has to be read. So setting the clock is the only
//! system call here, and it is made only for another time than the last.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};

use mio::unix::SourceFd;
use mio::{Interest, Registry, Token};
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};

use super::clock;

/// Never.
const OFF: Timespec = Timespec { tv_sec: 0, tv_nsec: 0 };

/// The clock, and what it is set to.
pub(super) struct Wakeup {
    timer: OwnedFd,
    set_to: Option<u64>,
}

impl Wakeup {
    /// A clock that is not set.
    pub(super) fn start(registry: &Registry, token: Token) -> io::Result<Self> {
        // The clock of all deadlines here, which goes on while the machine is suspended.
        let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
        let timer = timerfd_create(TimerfdClockId::Boottime, flags)?;
        registry.register(&mut SourceFd(&timer.as_raw_fd()), token, Interest::READABLE)?;
        Ok(Self { timer, set_to: None })
    }

    /// Rings at that time of [`clock::monotonic_micros`], at once if it has passed; `None`: never.
    pub(super) fn set(&mut self, at: Option<u64>) {
        if at == self.set_to {
            return;
        }
        let value = at.map_or(OFF, clock::system_time);
        let timer = Itimerspec { it_interval: OFF, it_value: value };
        match timerfd_settime(&self.timer, TimerfdTimerFlags::ABSTIME, &timer) {
            Ok(_) => self.set_to = at,
            Err(error) => log::error!("the system's timer: {error}; the program may wake too late"),
        }
    }

    /// It rang, and whoever set it knows.
    pub(super) fn rang(&mut self) {
        self.set_to = None;
    }
}
