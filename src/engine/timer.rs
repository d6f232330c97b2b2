//! Deadlines, in one ordered structure: asking for the next one and taking what is due cost nothing for the rest.
//!
//! An owner keeps the time that it is due in an [`Alarm`], so that an entry is found again exactly.

use std::collections::BTreeSet;

use super::event::{FlowId, RegistrationId};
use super::mapping::MapperId;
use super::pacing::DestinationId;
use super::time::Time;

/// Whose deadline it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A registration: retransmission, timeout, refresh or retry.
    Registration(RegistrationId),
    /// A flow: opening, keep-alive or idleness.
    Flow(FlowId),
    /// A destination: it may be asked again.
    Destination(DestinationId),
    /// A STUN server: retransmission, or the end of waiting.
    Mapper(MapperId),
}

/// An owner's copy of its deadline. Only [`Timers`] changes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Alarm(Option<Time>);

impl Alarm {
    /// When it goes off.
    pub fn at(self) -> Option<Time> {
        self.0
    }
}

/// All deadlines of the engine.
#[derive(Debug, Default)]
pub struct Timers {
    due: BTreeSet<(Time, Owner)>,
}

impl Timers {
    /// Sets the owner's alarm, in place of what it was set to. The end of the clock's range is "never".
    pub fn set(&mut self, owner: Owner, alarm: &mut Alarm, at: Option<Time>) {
        let at = at.filter(|time| *time != Time::from_micros(u64::MAX));
        if alarm.0 == at {
            return;
        }
        if let Some(old) = alarm.0 {
            self.due.remove(&(old, owner));
        }
        if let Some(new) = at {
            self.due.insert((new, owner));
        }
        alarm.0 = at;
    }

    /// The next deadline.
    pub fn next(&self) -> Option<Time> {
        self.due.first().map(|(time, _)| *time)
    }

    /// The owner of the next deadline if it is due. The entry stays until the owner's alarm is set anew.
    pub fn due(&self, now: Time) -> Option<Owner> {
        self.due.first().filter(|(time, _)| *time <= now).map(|(_, owner)| *owner)
    }

    /// How many deadlines there are.
    pub fn len(&self) -> usize {
        self.due.len()
    }
}

#[cfg(test)]
mod tests {
    use slotmap::SlotMap;

    use super::*;

    #[test]
    fn an_alarm_that_is_set_again_leaves_no_trace_of_the_old_one() {
        let mut keys: SlotMap<RegistrationId, ()> = SlotMap::with_key();
        let (a, b) = (Owner::Registration(keys.insert(())), Owner::Registration(keys.insert(())));
        let (mut alarm_a, mut alarm_b) = (Alarm::default(), Alarm::default());
        let mut timers = Timers::default();
        timers.set(a, &mut alarm_a, Some(Time::from_micros(5)));
        timers.set(b, &mut alarm_b, Some(Time::from_micros(3)));
        timers.set(b, &mut alarm_b, Some(Time::from_micros(9)));
        assert_eq!((timers.len(), timers.next()), (2, Some(Time::from_micros(5))));
        assert_eq!(timers.due(Time::from_micros(4)), None);
        assert_eq!(timers.due(Time::from_micros(5)), Some(a));
        timers.set(a, &mut alarm_a, None);
        assert_eq!((timers.len(), alarm_a.at()), (1, None));
        timers.set(b, &mut alarm_b, Some(Time::from_micros(u64::MAX)));
        assert_eq!(timers.next(), None, "never is no deadline");
    }
}
