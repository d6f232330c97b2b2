//! For programs that sleep until there is something to do: one descriptor for everything that `iterate` waits for, and
//! the time of the next deadline.
//!
//! The descriptor is that of the sockets, with an alarm clock among them. The clock is set when a call from outside
//! returns, and once at the end of an iterate, and only when the next deadline is another one than before: a program
//! that never asks for the descriptor pays nothing, one that does pays a system call per change.

use std::os::fd::RawFd;

use super::driver::Step;
use super::events::GlobalState;
use super::lifecycle::clock_now;
use super::{CoreId, Library};
use crate::engine::Time;
use crate::net::Net;

impl Library {
    /// The descriptor that is readable while `iterate` has something to do; `None` while the core does not run.
    pub fn wakeup_descriptor(&mut self, id: CoreId) -> Option<RawFd> {
        let net = self.cores.get_mut(id)?.net.as_mut()?;
        if !net.enable_wakeup() {
            return None;
        }
        let descriptor = net.descriptor();
        if !self.watched.contains(&id) {
            self.watched.push(id);
        }
        Some(descriptor)
    }

    /// When the core has something to do by itself; the start of the clock: now; `None`: not before input comes.
    pub fn next_deadline(&self, id: CoreId) -> Option<Time> {
        let core = self.cores.get(id).filter(|core| !core.broken)?;
        if matches!(core.decided, GlobalState::Off | GlobalState::Ready) {
            return None;
        }
        let asks = !core.asking.is_empty() && core.is_on();
        let starts = !core.due.is_empty() && self.may_register(id);
        let stops = core.stop_by.is_some() && self.farewell_is_over(id, clock_now());
        if asks || starts || stops {
            return Some(Time::START);
        }
        let net = core.net.as_ref().and_then(Net::next_deadline).map(Time::from_micros);
        let sockets = core.sockets_again.map(|again| again.at);
        [core.engine.next_deadline(), net, sockets, core.stop_by, self.save_due(id)]
            .into_iter()
            .flatten()
            .min()
    }

    /// Milliseconds until the core has something to do by itself, rounded up; `None`: not before input comes.
    pub fn millis_to_deadline(&self, id: CoreId) -> Option<u64> {
        let next = self.next_deadline(id)?;
        Some(u64::try_from(next.since(clock_now()).as_micros().div_ceil(1000)).unwrap_or(u64::MAX))
    }

    /// Sets the clocks of all cores whose descriptor was asked for. To be called when a call from outside returns.
    pub fn set_alarms(&mut self) {
        if self.watched.is_empty() {
            return;
        }
        let mut watched = std::mem::take(&mut self.watched);
        watched.retain(|id| self.set_alarm(*id));
        self.watched = watched;
    }

    /// An iterate goes on, or has come to its end: until then its own steps set no clock.
    pub(super) fn note_step(&mut self, id: CoreId, step: Step) {
        if let Some(core) = self.cores.get_mut(id) {
            core.stepping = step == Step::Did;
        }
    }

    /// An iterate ends although there is more to do.
    pub fn leave_iterate(&mut self, id: CoreId) {
        self.note_step(id, Step::Idle);
    }

    /// False when there is nothing to set any more: the core ended or stopped.
    fn set_alarm(&mut self, id: CoreId) -> bool {
        match self.cores.get(id) {
            Some(core) if core.net.is_some() && core.stepping => return true,
            Some(core) if core.net.is_some() => {}
            _ => return false,
        }
        let next = self.next_deadline(id).map(Time::as_micros);
        if let Some(net) = self.cores.get_mut(id).and_then(|core| core.net.as_mut()) {
            net.wake_at(next);
        }
        true
    }
}
