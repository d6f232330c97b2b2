//! How many requests are under way to one destination at a time, so that a crowd of accounts does not drown a server
//! and lose most of its datagrams (RFC 3261 has no congestion control of its own for UDP; 21.5.4 for Retry-After).
//!
//! Each destination, a transport with an address, has a window of transactions. It grows while answers come fast, and
//! shrinks when a request has to be sent again, when the server says 503, and when answers get slow, so that it stays
//! below what the server's socket can queue. Whoever finds the window full waits in line: first those who take back a
//! binding or were sent by hand, then refreshes, then those who have no binding to lose, then publications.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::time::Duration;

use slotmap::SlotMap;

use super::event::{RegistrationId, Transport};
use super::time::Time;
use super::timer::{Alarm, Owner, Timers};
use super::transaction::T1;

slotmap::new_key_type! {
    /// One transport with one address.
    pub struct DestinationId;
}

/// The window at first: fewer accounts than this do not notice that there is one.
const FIRST: u32 = 16;
/// The window never gets smaller; a silent server is still asked by so many.
const LEAST: u32 = 2;
/// Nor larger.
const MOST: u32 = 1024;
/// So many beyond the window for those who must not wait.
const RESERVE: u32 = 4;
/// The window grows while no more of it than this seems to wait inside the server.
const STANDING: u32 = 64;
/// The same while the window doubles: what is sent comes in bursts then.
const STANDING_IN_BURSTS: u32 = 16;
/// An answer that takes longer shows a server at its limit, long before we would send again.
const SLOW: Duration = Duration::from_millis(125);
/// An answer that takes so many times longer than another one is probably lost.
const LATE: u32 = 4;
/// A server that asks not to be bothered (RFC 3261 21.5.4) is left alone for so long at most.
const LONGEST_HOLD: Duration = Duration::from_secs(3600);
/// So many requests that are no refreshes are tried all the same while a server asks not to be bothered.
const EXCEPTIONS: u32 = 4;
/// From this number of destinations on, idle ones are forgotten.
const CROWD: usize = 1024;

/// Who goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The removal of a binding.
    Removal,
    /// An order to an account that is in use already.
    Ordered,
    /// The refresh of a binding.
    Refresh,
    /// A binding that does not exist yet.
    Fresh,
    /// What is not needed to be reached.
    Extra,
}

/// A place in a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    destination: DestinationId,
    urgency: Urgency,
    number: u64,
}

/// A transaction's share of the window. To be given back by [`Pacing::end`].
#[derive(Debug, Clone, Copy)]
pub struct Slot {
    destination: DestinationId,
    number: u64,
    since: Time,
    resent: u32,
}

impl Slot {
    /// When the transaction began.
    pub fn since(&self) -> Time {
        self.since
    }

    /// Was the request sent more than once?
    pub fn is_resent(&self) -> bool {
        self.resent > 0
    }
}

/// How a transaction ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With an answer.
    Answered,
    /// With a 503, which may say for how long the server wants to be left alone.
    Overloaded(Option<Duration>),
    /// Nobody answered.
    Unanswered,
    /// It was given up.
    Abandoned,
}

/// What becomes of a request.
#[derive(Debug)]
pub enum Admission {
    /// It goes out now.
    Now(Slot),
    /// It waits; [`Pacing::next_turn`] names it again.
    Later(Place),
}

#[derive(Debug)]
struct Destination {
    peer: (Transport, SocketAddr),
    window: u32,
    /// Answers since the window grew last.
    credit: u32,
    /// The window doubles per round trip below this, and grows by one above.
    threshold: u32,
    /// When those under way began, in that order.
    under_way: BTreeMap<u64, Time>,
    next_slot: u64,
    /// When an answer came last.
    heard: Option<Time>,
    /// Transactions that began earlier tell nothing about the window as it is now.
    shrunk: Time,
    /// The shortest time that an answer took.
    fastest: Duration,
    queue: BTreeMap<(Urgency, u64), RegistrationId>,
    held_until: Option<Time>,
    exceptions: u32,
    alarm: Alarm,
}

/// All destinations.
pub struct Pacing {
    enabled: bool,
    all: SlotMap<DestinationId, Destination>,
    by_peer: HashMap<(Transport, SocketAddr), DestinationId>,
    /// Destinations whose queue may move.
    awake: Vec<DestinationId>,
    numbers: u64,
    /// How many destinations make the next sweep.
    sweep_at: usize,
}

impl Pacing {
    /// No destinations yet.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            all: SlotMap::with_key(),
            by_peer: HashMap::new(),
            awake: Vec::new(),
            numbers: 0,
            sweep_at: CROWD,
        }
    }

    /// Switches it on or off. Whoever waits when it is switched off goes out.
    pub fn enable(&mut self, enabled: bool) {
        self.enabled = enabled;
        self.awake.extend(self.all.keys());
    }

    /// How many destinations are known.
    pub fn destinations(&self) -> usize {
        self.all.len()
    }

    /// How many registrations wait in line.
    pub fn waiting(&self) -> usize {
        self.all.values().map(|destination| destination.queue.len()).sum()
    }

    /// May a request go out now? A request that continues what is under way comes before all others.
    pub fn admit(
        &mut self,
        peer: (Transport, SocketAddr),
        who: RegistrationId,
        urgency: Urgency,
        continues: bool,
        now: Time,
    ) -> Admission {
        let id = self.destination(peer);
        let number = self.numbers;
        let Some(destination) = self.all.get_mut(id) else {
            // Cannot happen: it was made a moment ago. An answer without a window costs nothing.
            return Admission::Now(Slot { destination: id, number: 0, since: now, resent: 0 });
        };
        let goes = !self.enabled || destination.has_room(urgency, continues, now);
        // Nobody overtakes those of the same kind.
        let first = destination.queue.first_key_value().is_none_or(|((first, _), _)| urgency < *first);
        if goes && (first || continues || !self.enabled) {
            return Admission::Now(destination.start(id, now));
        }
        self.numbers += 1;
        destination.queue.insert((urgency, number), who);
        if goes {
            self.awake.push(id);
        }
        Admission::Later(Place { destination: id, urgency, number })
    }

    /// The next registration that may send; it leaves the queue.
    pub fn next_turn(&mut self, now: Time) -> Option<RegistrationId> {
        while let Some(id) = self.awake.last().copied() {
            let turn = self.all.get_mut(id).and_then(|destination| {
                let urgency = destination.queue.first_key_value()?.0.0;
                let goes = !self.enabled || destination.has_room(urgency, false, now);
                if goes { destination.queue.pop_first() } else { None }
            });
            match turn {
                Some((_, who)) => return Some(who),
                None => drop(self.awake.pop()),
            }
        }
        None
    }

    /// Takes a place in the window for one whose turn it is.
    pub fn start(&mut self, place: Place, now: Time) -> Slot {
        let id = place.destination;
        match self.all.get_mut(id) {
            Some(destination) => destination.start(id, now),
            None => Slot { destination: id, number: 0, since: now, resent: 0 },
        }
    }

    /// How many stand before a place in line.
    pub fn ahead(&self, place: Place) -> usize {
        let destination = self.all.get(place.destination);
        destination.map_or(0, |it| it.queue.range(..(place.urgency, place.number)).count())
    }

    /// Gives up a place in line.
    pub fn leave(&mut self, place: Place) {
        if let Some(destination) = self.all.get_mut(place.destination) {
            destination.queue.remove(&(place.urgency, place.number));
        }
    }

    /// The one in that place has another name now.
    pub fn rename(&mut self, place: Place, new: RegistrationId) {
        let destination = self.all.get_mut(place.destination);
        if let Some(who) = destination.and_then(|it| it.queue.get_mut(&(place.urgency, place.number))) {
            *who = new;
        }
    }

    /// A request is sent again: it, or its answer, was lost, or the server cannot follow.
    pub fn resent(&mut self, slot: &mut Slot, now: Time) {
        slot.resent += 1;
        let Some(destination) = self.all.get_mut(slot.destination) else { return };
        if slot.resent == 1 {
            destination.shrink(slot.since, now, 1, 2);
        } else if destination.heard.is_some_and(|heard| heard > slot.since) {
            // Others are answered, this one is ignored, as some servers do with whom they do not like: it must not
            // stand in anybody's way.
            destination.under_way.remove(&slot.number);
            self.awake.push(slot.destination);
        }
    }

    /// A transaction ended.
    pub fn end(&mut self, slot: Slot, ending: Ending, now: Time, timers: &mut Timers) {
        let Some(destination) = self.all.get_mut(slot.destination) else { return };
        let was_full = destination.load() >= destination.window || !destination.queue.is_empty();
        destination.under_way.remove(&slot.number);
        if matches!(ending, Ending::Answered | Ending::Overloaded(_)) {
            destination.heard = Some(now);
        }
        match ending {
            Ending::Answered if slot.resent == 0 => destination.answered(slot.since, now, was_full),
            Ending::Answered | Ending::Abandoned => {}
            Ending::Overloaded(wait) => {
                destination.shrink(slot.since, now, 1, 2);
                if let Some(wait) = wait.filter(|wait| !wait.is_zero()) {
                    destination.hold(now + wait.min(LONGEST_HOLD), now);
                    let until = destination.held_until;
                    timers.set(Owner::Destination(slot.destination), &mut destination.alarm, until);
                }
            }
            Ending::Unanswered if destination.heard.is_some_and(|heard| heard > slot.since) => {}
            Ending::Unanswered => destination.window = LEAST,
        }
        self.awake.push(slot.destination);
    }

    /// Those who wait in line for the same destination.
    pub fn waiting_with(&self, slot: &Slot) -> Vec<RegistrationId> {
        let Some(destination) = self.all.get(slot.destination) else { return Vec::new() };
        destination.queue.values().copied().collect()
    }

    /// A destination's hold is over.
    pub fn due(&mut self, id: DestinationId, now: Time, timers: &mut Timers) {
        let Some(destination) = self.all.get_mut(id) else { return };
        timers.set(Owner::Destination(id), &mut destination.alarm, None);
        if destination.held_until.is_some_and(|until| now >= until) {
            destination.held_until = None;
        }
        self.awake.push(id);
    }

    /// All destinations are forgotten, and who waits for them.
    pub fn clear(&mut self, timers: &mut Timers) {
        for (id, mut destination) in self.all.drain() {
            timers.set(Owner::Destination(id), &mut destination.alarm, None);
        }
        self.by_peer.clear();
        self.awake.clear();
    }

    fn destination(&mut self, peer: (Transport, SocketAddr)) -> DestinationId {
        if let Some(known) = self.by_peer.get(&peer) {
            return *known;
        }
        if self.all.len() >= self.sweep_at {
            self.all.retain(|_, destination| destination.is_busy());
            self.by_peer.retain(|_, id| self.all.contains_key(*id));
            self.sweep_at = CROWD.max(2 * self.all.len());
        }
        let id = self.all.insert(Destination::new(peer));
        self.by_peer.insert(peer, id);
        id
    }
}

impl Destination {
    fn new(peer: (Transport, SocketAddr)) -> Self {
        Self {
            peer,
            window: FIRST,
            credit: 0,
            threshold: MOST,
            under_way: BTreeMap::new(),
            next_slot: 0,
            heard: None,
            shrunk: Time::START,
            fastest: Duration::MAX,
            queue: BTreeMap::new(),
            held_until: None,
            exceptions: 0,
            alarm: Alarm::default(),
        }
    }

    fn load(&self) -> u32 {
        u32::try_from(self.under_way.len()).unwrap_or(u32::MAX)
    }

    fn is_busy(&self) -> bool {
        !self.under_way.is_empty() || !self.queue.is_empty() || self.held_until.is_some()
    }

    fn has_room(&mut self, urgency: Urgency, continues: bool, now: Time) -> bool {
        if self.held_until.is_some_and(|until| now < until) {
            // A person who tries again is not told to wait, a thousand accounts are.
            let is_exception =
                !matches!(urgency, Urgency::Refresh | Urgency::Extra) && self.exceptions < EXCEPTIONS;
            self.exceptions += u32::from(is_exception);
            return is_exception;
        }
        let reserve = if urgency < Urgency::Fresh { RESERVE } else { 0 };
        continues || self.load() < self.window + reserve
    }

    fn start(&mut self, id: DestinationId, now: Time) -> Slot {
        let number = self.next_slot;
        self.next_slot += 1;
        self.under_way.insert(number, now);
        Slot { destination: id, number, since: now, resent: 0 }
    }

    /// An answer came to what was sent once.
    fn answered(&mut self, since: Time, now: Time, was_full: bool) {
        let took = now.since(since).max(Duration::from_micros(1));
        self.fastest = self.fastest.min(took);
        if took > T1 / 2 {
            // The next ones would be sent twice.
            return self.shrink(since, now, 3, 4);
        }
        // Of the window, the part that is not on the way but waits inside the server (as TCP Vegas estimates it).
        let waits = took.saturating_sub(self.fastest).as_micros();
        let standing = u128::from(self.window) * waits / took.as_micros();
        if took > SLOW || standing > u128::from(STANDING_IN_BURSTS) {
            self.threshold = self.threshold.min(self.window);
        }
        // Others that were sent long before are still not answered: something was lost, though no timer says so yet.
        let oldest = self.under_way.first_key_value().map_or(now, |(_, since)| *since);
        let overdue = now.since(oldest) > took.max(self.fastest) * LATE;
        if took > SLOW || standing > u128::from(STANDING) || overdue || !was_full {
            return;
        }
        self.credit += 1;
        if self.window < self.threshold || self.credit >= self.window {
            self.credit = 0;
            self.window = (self.window + 1).min(MOST);
        }
    }

    fn shrink(&mut self, since: Time, now: Time, numerator: u32, denominator: u32) {
        if since < self.shrunk {
            return;
        }
        self.window = (self.window * numerator / denominator).max(LEAST);
        self.threshold = self.window;
        self.credit = 0;
        self.shrunk = now;
    }

    fn hold(&mut self, until: Time, now: Time) {
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
