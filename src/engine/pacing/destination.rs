//! One transport with one address: who is under way to it, who waits, and when it said something last.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use super::looks::Look;
use super::window::{Sample, Window};
use super::{DestinationId, Slot, Urgency};
use crate::event::{RegistrationId, Transport};
use crate::time::Time;
use crate::timer::Alarm;

/// So many requests that are no refreshes are tried all the same while a server asks not to be bothered.
const EXCEPTIONS: u32 = 4;
/// A destination that has something to answer and says nothing for so long is silent, if it is usually faster.
const SILENCE: Duration = Duration::from_millis(100);

/// One destination.
#[derive(Debug)]
pub struct Destination {
    /// Where it is.
    pub peer: (Transport, SocketAddr),
    /// How much may be under way to it.
    pub window: Window,
    /// What is under way, in the order in which it was sent.
    under_way: BTreeMap<u64, Sending>,
    next_slot: u64,
    /// How many of those under way were sent again.
    repeated: u32,
    /// Those who want to send again and may not yet, the oldest first.
    pub again: BTreeMap<u64, RegistrationId>,
    /// When an answer came last.
    heard: Option<Time>,
    /// When it answered after a silence the last time.
    back: Option<Time>,
    /// When something was sent last.
    sent: Option<Time>,
    /// When something was sent again while nobody was answered.
    pub probed: Option<Time>,
    /// Those who have not sent yet.
    pub queue: BTreeMap<(Urgency, u64), RegistrationId>,
    /// Until then it asked not to be bothered.
    pub held_until: Option<Time>,
    exceptions: u32,
    /// When that is over.
    pub alarm: Alarm,
    throughput: Throughput,
    /// The look in which the window grew because the server was idle before: when the one before was over.
    grown_in: Option<Time>,
}

/// A request that is under way.
#[derive(Debug)]
struct Sending {
    at: Time,
    /// It was sent before.
    is_repeated: bool,
}

/// How much it answers, counted from the end of one look to the end of another one, an answer's time later at least.
#[derive(Debug)]
struct Throughput {
    since: Time,
    answered: u32,
    /// So many were answered the last time that it was counted, and in how long.
    lately: (u32, Duration),
}

impl Throughput {
    /// One more, in the look that follows the one that ended then.
    fn count(&mut self, unseen_since: Time, average: Option<Duration>) {
        let time = unseen_since.since(self.since);
        if !time.is_zero() && average.is_some_and(|average| time >= average) {
            self.lately = (self.answered, time);
            self.since = unseen_since;
            self.answered = 0;
        }
        self.answered += 1;
    }
}

impl Destination {
    /// One of which nothing is known.
    pub fn new(peer: (Transport, SocketAddr), now: Time) -> Self {
        Self {
            peer,
            window: Window::new(now),
            under_way: BTreeMap::new(),
            next_slot: 0,
            repeated: 0,
            again: BTreeMap::new(),
            throughput: Throughput { since: now, answered: 0, lately: (0, Duration::ZERO) },
            grown_in: None,
            heard: None,
            back: None,
            sent: None,
            probed: None,
            queue: BTreeMap::new(),
            held_until: None,
            exceptions: 0,
            alarm: Alarm::default(),
        }
    }

    /// How many are under way. On a way that loses some by itself, those that were sent again have a window of their own.
    pub fn load(&self) -> u32 {
        let all = u32::try_from(self.under_way.len()).unwrap_or(u32::MAX);
        if self.window.is_lossy() { all - self.repeated } else { all }
    }

    /// Does anybody wait for it?
    pub fn is_busy(&self) -> bool {
        !self.under_way.is_empty()
            || !self.again.is_empty()
            || !self.queue.is_empty()
            || self.held_until.is_some()
    }

    /// Did it ever answer?
    pub fn is_known(&self) -> bool {
        self.heard.is_some()
    }

    /// Has it answered anything since then?
    pub fn was_heard_since(&self, then: Time) -> bool {
        self.heard.is_some_and(|heard| heard > then)
    }

    /// An answer came.
    pub fn hear(&mut self, now: Time) {
        let was_silent = self.is_known() && self.is_silent(now);
        if was_silent {
            self.back = Some(now);
        }
        self.window.heard(was_silent);
        self.heard = Some(now);
        self.probed = None;
    }

    /// What was sent while it answered nobody tells nothing about how much it can do.
    fn was_silent(&self, then: Time) -> bool {
        self.back.is_some_and(|back| then < back)
    }

    /// Nobody was answered for longer than it should take.
    pub fn is_silent(&self, now: Time) -> bool {
        let usual = self.window.overdue(SILENCE);
        self.heard.is_none_or(|heard| now.since(heard) > usual)
    }

    /// It asked not to be bothered now.
    pub fn is_held(&self, now: Time) -> bool {
        self.held_until.is_some_and(|until| now < until)
    }

    /// May a request go out?
    pub fn has_room(&mut self, urgency: Urgency, continues: bool, now: Time) -> bool {
        if self.is_held(now) {
            // A person who tries again is not told to wait, a thousand accounts are.
            let is_exception =
                !matches!(urgency, Urgency::Refresh | Urgency::Extra) && self.exceptions < EXCEPTIONS;
            self.exceptions += u32::from(is_exception);
            return is_exception;
        }
        let idle = self.sent.max(self.heard).filter(|_| self.under_way.is_empty());
        self.window.before_sending(idle.map(|last| now.since(last)), now);
        continues || self.load() < self.window.size()
    }

    /// May a request go out again? Those that do so leave half of the window to whoever waits in line: some may never be
    /// answered. On a way that loses some by itself, they have a window of their own.
    pub fn may_send_again(&self, now: Time) -> bool {
        let size = self.window.size();
        let has_room = if self.window.is_lossy() {
            self.repeated < size
        } else {
            let most = if self.queue.is_empty() { size } else { size / 2 };
            self.load() < size && self.repeated < most.max(1)
        };
        has_room && !self.is_silent(now)
    }

    /// A request goes out.
    pub fn start(&mut self, id: DestinationId, now: Time) -> Slot {
        let number = self.put_in(now, false);
        self.sent = Some(now);
        Slot {
            destination: id,
            number,
            since: now,
            load: self.load(),
            resent: 0,
            sent: now,
            is_charged: false,
        }
    }

    /// A request went out again: it, or its answer, was lost, or the server cannot follow.
    pub fn resent(&mut self, slot: &mut Slot, now: Time) {
        slot.resent += 1;
        slot.sent = now;
        self.probed = Some(now);
        self.again.remove(&slot.number);
        if self.is_silent(now) {
            if slot.resent > 1 {
                self.take_out(slot.number);
            }
            return;
        }
        if slot.resent == 1 && !self.was_silent(slot.since) {
            slot.is_charged = self.window.lost(slot.since, slot.load, now);
        }
        self.take_out(slot.number);
        slot.number = self.put_in(now, true);
    }

    /// A request is no longer under way. Tells whether it was.
    pub fn take_out(&mut self, number: u64) -> bool {
        let taken = self.under_way.remove(&number);
        self.repeated -= u32::from(taken.as_ref().is_some_and(|sending| sending.is_repeated));
        taken.is_some()
    }

    fn put_in(&mut self, now: Time, is_repeated: bool) -> u64 {
        let number = self.next_slot;
        self.next_slot += 1;
        self.repeated += u32::from(is_repeated);
        self.under_way.insert(number, Sending { at: now, is_repeated });
        number
    }

    /// The answer arrived between two looks, or in the one that goes on.
    pub fn answered(&mut self, slot: &Slot, look: Look, now: Time, was_full: bool) {
        let took = now.since(slot.since);
        self.throughput.count(look.unseen_since, self.window.average());
        if slot.resent > 0 {
            // Which of the sendings it answers is not known (RFC 6298 3), unless it came too soon for the last one.
            let is_first = self.window.fastest().is_none_or(|fastest| now.since(slot.sent) < fastest);
            if !is_first || self.was_silent(slot.since) {
                return;
            }
            if slot.is_charged {
                self.window.not_lost(slot.load);
            }
        }
        // Of a server that always has something to do, an answer waits for the next look, and its request for those that
        // were under way when nobody looked.
        let at_least = look.unseen_since.since(slot.since).saturating_sub(look.pause);
        let sample = Sample {
            since: slot.since,
            load: slot.load,
            took,
            at_least,
            lately: self.throughput.lately,
            pause: look.pause,
            was_full,
        };
        self.window.answered(sample, now);
        // All that was under way when nobody looked any more is answered now.
        if look.unseen_since < now
            && was_full
            && self.under_way.values().next().is_none_or(|oldest| oldest.at > look.unseen_since)
            && self.grown_in != Some(look.unseen_since)
        {
            self.grown_in = Some(look.unseen_since);
            self.window.was_too_small(sample, now);
        }
        // Others that were sent long before are still not answered: they were lost, though no timer says so yet.
        let overdue = self.window.overdue(took);
        while let Some((number, oldest)) = self.under_way.first_key_value()
            && now.since(oldest.at) > overdue
        {
            let (number, tells) = (*number, !oldest.is_repeated && !self.was_silent(oldest.at));
            self.take_out(number);
            if tells {
                self.window.missed(now);
            }
        }
    }

    /// It asked not to be bothered until then.
    pub fn hold(&mut self, until: Time, now: Time) {
        if self.held_until.is_none_or(|known| known <= now) {
            self.exceptions = 0;
        }
        self.held_until = Some(self.held_until.map_or(until, |known| known.max(until)));
        log::warn!(
            "{:?} {} asks not to be bothered for {} s: {} registrations wait",
            self.peer.0,
            self.peer.1,
            until.since(now).as_secs(),
            self.queue.len()
        );
    }
}
