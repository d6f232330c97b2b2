//! How many requests are under way to one destination at a time, so that a crowd of accounts does not drown a server
//! and lose most of its datagrams (RFC 3261 has no congestion control of its own for UDP; 21.5.4 for Retry-After).
//!
//! Each destination, a transport with an address, has a window of transactions, whose size `window` decides. Whoever
//! finds it full waits in line: first those who take back a binding or were sent by hand, then refreshes, then those who
//! have no binding to lose, then publications. A request is sent again only when the destination's usual delay has passed
//! and its window has room, before anybody new, and by one at a time while it answers nobody.

mod destination;
mod limits;
mod link;
mod looks;
mod window;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;

use slotmap::SlotMap;

use super::event::{RegistrationId, Transport};
use super::time::Time;
use super::timer::{Owner, Timers};
use super::transaction::T1;
use destination::Destination;
use looks::Looks;

slotmap::new_key_type! {
    /// One transport with one address.
    pub struct DestinationId;
}

/// A server that asks not to be bothered (RFC 3261 21.5.4) is left alone for so long at most.
const LONGEST_HOLD: Duration = Duration::from_secs(3600);
/// Those who find so many in line before them are a crowd.
const CROWDED: usize = 16;
/// From this number of destinations on, idle ones are forgotten.
const MANY_DESTINATIONS: usize = 1024;

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
    /// How many were under way when it began, itself included.
    load: u32,
    resent: u32,
    sent: Time,
    /// It counted as lost.
    is_charged: bool,
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
    Later {
        /// Where in line.
        place: Place,
        /// Many others wait, too.
        crowded: bool,
    },
}

/// All destinations.
pub struct Pacing {
    enabled: bool,
    all: SlotMap<DestinationId, Destination>,
    by_peer: HashMap<(Transport, SocketAddr), DestinationId>,
    /// The one that was asked for last: most often it is the next one, too.
    recent: DestinationId,
    /// Destinations whose queue may move.
    awake: Vec<DestinationId>,
    numbers: u64,
    looks: Looks,
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
            recent: DestinationId::default(),
            awake: Vec::new(),
            numbers: 0,
            looks: Looks::default(),
            sweep_at: MANY_DESTINATIONS,
        }
    }

    /// Switches it on or off. Whoever waits when it is switched off goes out.
    pub fn enable(&mut self, enabled: bool) {
        self.enabled = enabled;
        self.awake.extend(self.all.keys());
    }

    /// Everything that has arrived by now has been handed over. What comes next came later; without this, everything
    /// comes at the moment when it is handed over.
    pub fn caught_up(&mut self, now: Time) {
        self.looks.end(now);
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
        let id = self.destination(peer, now);
        let number = self.numbers;
        let Some(destination) = self.all.get_mut(id) else {
            // Cannot happen: it was made a moment ago. An answer without a window costs nothing.
            return Admission::Now(Slot::outside(id, now));
        };
        let goes = !self.enabled || destination.has_room(urgency, continues, now);
        // Nobody overtakes those of the same kind.
        let first = destination.queue.first_key_value().is_none_or(|((first, _), _)| urgency < *first);
        if goes && (first || continues || !self.enabled) {
            return Admission::Now(destination.start(id, now));
        }
        self.numbers += 1;
        destination.queue.insert((urgency, number), who);
        let crowded = destination.queue.len() > CROWDED;
        if goes {
            self.awake.push(id);
        }
        Admission::Later { place: Place { destination: id, urgency, number }, crowded }
    }

    /// The next registration that may send, for the first time or again; it leaves the queue.
    pub fn next_turn(&mut self, now: Time) -> Option<RegistrationId> {
        while let Some(id) = self.awake.last().copied() {
            let turn = self.all.get_mut(id).and_then(|destination| {
                if (destination.may_send_again(now) || !self.enabled)
                    && let Some((_, who)) = destination.again.pop_first()
                {
                    return Some(who);
                }
                let urgency = destination.queue.first_key_value()?.0.0;
                let goes = !self.enabled || destination.has_room(urgency, false, now);
                let first = if goes { destination.queue.pop_first() } else { None };
                first.map(|(_, who)| who)
            });
            match turn {
                Some(who) => return Some(who),
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
            None => Slot::outside(id, now),
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

    /// The one with that share of the window has another name now.
    pub fn rename_waiting(&mut self, slot: &Slot, new: RegistrationId) {
        let destination = self.all.get_mut(slot.destination);
        if let Some(who) = destination.and_then(|it| it.again.get_mut(&slot.number)) {
            *who = new;
        }
    }

    /// Whether a request that has waited for its answer as long as usual should wait longer, and until when: the
    /// destination is slow, or has enough to do, or it answers nobody and another one has just asked it again. In the last
    /// two cases [`Pacing::next_turn`] names it as soon as there is room.
    pub fn patience(&mut self, slot: &Slot, who: RegistrationId, now: Time) -> Option<Time> {
        let destination = self.all.get_mut(slot.destination).filter(|_| self.enabled)?;
        let is_alone = destination.load() <= 1 && destination.queue.is_empty();
        let window = &destination.window;
        let usual = slot.sent + if is_alone { window.patience_alone() } else { window.patience() };
        if usual > now {
            return Some(usual);
        }
        let known = destination.is_known();
        let is_silent = destination.is_silent(now);
        if known && is_silent {
            destination.window.quiet(now);
        }
        if known && destination.take_out(slot.number) {
            // Some servers ignore whom they do not like: they must not stand in anybody's way.
            self.awake.push(slot.destination);
        }
        // One that never answered may just be slow; one that did has others to answer.
        let interval = if known { T1 / 2 } else { T1 };
        let until = match (is_silent, destination.probed) {
            (true, probed) => probed.map(|probed| probed + interval).filter(|until| *until > now)?,
            (false, _) if destination.may_send_again(now) => return None,
            (false, _) => now + interval,
        };
        destination.again.insert(slot.number, who);
        Some(until)
    }

    /// A request is sent again: it, or its answer, was lost, or the server cannot follow.
    pub fn resent(&mut self, slot: &mut Slot, now: Time) {
        if let Some(destination) = self.all.get_mut(slot.destination) {
            destination.resent(slot, now);
            self.awake.push(slot.destination);
        }
    }

    /// Whether a server asked not to be bothered now.
    pub fn is_held(&self, peer: (Transport, SocketAddr), now: Time) -> bool {
        let destination = self.known(peer).and_then(|id| self.all.get(id)).filter(|_| self.enabled);
        destination.is_some_and(|destination| destination.is_held(now))
    }

    /// A transaction ended. Tells whether the destination has just asked not to be bothered.
    pub fn end(&mut self, slot: Slot, ending: Ending, now: Time, timers: &mut Timers) -> bool {
        let look = self.looks.begin(now);
        let Some(destination) = self.all.get_mut(slot.destination) else { return false };
        let was_held = destination.is_held(now);
        let was_full = destination.load() >= destination.window.size() || !destination.queue.is_empty();
        destination.take_out(slot.number);
        destination.again.remove(&slot.number);
        if matches!(ending, Ending::Answered | Ending::Overloaded(_)) {
            destination.hear(now);
        }
        match ending {
            Ending::Answered => destination.answered(&slot, look, now, was_full),
            Ending::Abandoned => {}
            Ending::Overloaded(wait) => {
                destination.window.overloaded(slot.since, slot.load, now);
                if let Some(wait) = wait.filter(|wait| !wait.is_zero()) {
                    destination.hold(now + wait.min(LONGEST_HOLD), now);
                    let until = destination.held_until;
                    timers.set(Owner::Destination(slot.destination), &mut destination.alarm, until);
                }
            }
            Ending::Unanswered if destination.was_heard_since(slot.since) => {}
            Ending::Unanswered => destination.window.silent(),
        }
        self.awake.push(slot.destination);
        !was_held && destination.is_held(now)
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
            destination.window.restart(now);
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

    fn destination(&mut self, peer: (Transport, SocketAddr), now: Time) -> DestinationId {
        if let Some(known) = self.known(peer) {
            self.recent = known;
            return known;
        }
        if self.all.len() >= self.sweep_at {
            self.all.retain(|_, destination| destination.is_busy());
            self.by_peer.retain(|_, id| self.all.contains_key(*id));
            self.sweep_at = MANY_DESTINATIONS.max(2 * self.all.len());
        }
        let id = self.all.insert(Destination::new(peer, now));
        self.by_peer.insert(peer, id);
        id
    }

    fn known(&self, peer: (Transport, SocketAddr)) -> Option<DestinationId> {
        match self.all.get(self.recent) {
            Some(recent) if recent.peer == peer => Some(self.recent),
            _ => self.by_peer.get(&peer).copied(),
        }
    }
}

impl Slot {
    /// One of no window.
    fn outside(destination: DestinationId, now: Time) -> Self {
        Self { destination, number: u64::MAX, since: now, load: 1, resent: 0, sent: now, is_charged: false }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::*;

    fn at(milliseconds: u64) -> Time {
        Time::START + Duration::from_millis(milliseconds)
    }

    fn start(pacing: &mut Pacing, now: Time) -> Slot {
        let id = pacing.destination((Transport::Udp, SocketAddr::from(([127, 0, 0, 1], 5060))), now);
        pacing.all[id].start(id, now)
    }

    fn size(pacing: &Pacing) -> u32 {
        pacing.all.values().next().map_or(0, |it| it.window.size())
    }

    /// A window that has grown with a quick server, in the 600 ms that it is looked at every 10 ms. There is always more
    /// to send.
    fn grown() -> (Pacing, Timers) {
        let (mut pacing, mut timers) = (Pacing::new(true), Timers::default());
        for n in 0..60 {
            let load: Vec<Slot> = (0..4).map(|_| start(&mut pacing, at(10 * n))).collect();
            pacing.caught_up(at(10 * n + 5));
            let id = load[0].destination;
            let place = (Urgency::Fresh, u64::MAX);
            pacing.all[id].queue.insert(place, RegistrationId::default());
            for slot in load {
                pacing.end(slot, Ending::Answered, at(10 * n + 5), &mut timers);
            }
        }
        (pacing, timers)
    }

    /// One load of answers that are handed over after 200 ms. The socket was last seen empty at `seen`. Tells the window's
    /// size before and after.
    fn late_answers(seen: u64) -> (u32, u32) {
        let (mut pacing, mut timers) = grown();
        let before = size(&pacing);
        let load: Vec<Slot> = (0..before).map(|_| start(&mut pacing, at(600))).collect();
        pacing.caught_up(at(seen));
        for slot in load {
            pacing.end(slot, Ending::Answered, at(800), &mut timers);
        }
        (before, size(&pacing))
    }

    #[test]
    fn a_delay_that_may_be_our_own_does_not_shrink_the_window() {
        let (before, after) = late_answers(601);
        assert!(before > 16 && after >= before, "{before}, then {after}");
    }

    #[test]
    fn a_delay_that_we_watched_shrinks_the_window() {
        let (before, after) = late_answers(799);
        assert!(before > 16 && after < before, "{before}, then {after}");
    }

    #[test]
    fn in_one_look_the_window_grows_once_however_long_it_takes() {
        let (mut pacing, mut timers) = grown();
        let mut load: VecDeque<Slot> = (0..4).map(|_| start(&mut pacing, at(600))).collect();
        pacing.caught_up(at(601));
        let before = size(&pacing);
        // Whoever is answered makes room for the next one, who is answered while the look goes on: it takes 400 ms.
        for n in 0..200 {
            let now = at(602 + 2 * n);
            let answered = load.pop_front().expect("there is always one");
            pacing.end(answered, Ending::Answered, now, &mut timers);
            while pacing.all.values().all(|it| it.load() < it.window.size()) {
                load.push_back(start(&mut pacing, now));
            }
        }
        assert!(size(&pacing) <= before + before / 2, "{before}, then {}", size(&pacing));
    }
}
