//! When the program looks for answers. Between two looks a server works off what it has been sent, and then has nothing to
//! do; what is measured of it must not include the time in which nobody looked.

use std::time::Duration;

use crate::time::Time;

/// By more than this, and a sixteenth, a pause does not count as longer than the last one: programs are held up at times.
const LENGTHENS: Duration = Duration::from_micros(20);

/// One look, as far as it has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Nobody had looked since then; now, if that is not known.
    pub unseen_since: Time,
    /// How long the program usually does not look.
    pub pause: Duration,
}

/// All looks so far.
#[derive(Debug, Default)]
pub struct Looks {
    /// When the last one ended: everything that had arrived had been handed over. Only if anybody says so.
    ended: Option<Time>,
    /// The pause behind that one has been measured.
    measured: Option<Time>,
    pause: Option<Duration>,
}

impl Looks {
    /// Everything that has arrived by now has been handed over.
    pub fn end(&mut self, now: Time) {
        self.ended = Some(now);
    }

    /// Something is handed over.
    pub fn begin(&mut self, now: Time) -> Look {
        let Some(ended) = self.ended else { return Look { unseen_since: now, pause: Duration::ZERO } };
        if self.measured != self.ended {
            self.measured = self.ended;
            let (known, pause) = (self.pause.unwrap_or(Duration::MAX), now.since(ended));
            self.pause = Some(pause.min(known.saturating_add(known / 16 + LENGTHENS)));
        }
        Look { unseen_since: ended, pause: self.pause.unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: u64) -> Time {
        Time::START + Duration::from_millis(milliseconds)
    }

    #[test]
    fn what_comes_while_nobody_says_when_he_looked_comes_now() {
        let mut looks = Looks::default();
        assert_eq!(looks.begin(at(5)), Look { unseen_since: at(5), pause: Duration::ZERO });
    }

    #[test]
    fn one_long_pause_is_not_the_usual_one() {
        let mut looks = Looks::default();
        let mut pauses = Vec::new();
        for (end, begin) in [(0, 100), (101, 105), (106, 110), (111, 200), (201, 205)] {
            looks.end(at(end));
            pauses.push(looks.begin(at(begin)).pause.as_micros());
            // What else comes in the same look tells nothing about the pause.
            assert_eq!(looks.begin(at(begin + 1)).unseen_since, at(end));
        }
        assert_eq!(pauses, [100_000, 4_000, 4_000, 4_270, 4_000]);
    }
}
