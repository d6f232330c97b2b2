//! What is counted: of one registration in small numbers, of a whole engine in large ones.

use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::time::Duration;

use super::event::Cause;

/// Counters since the registration, or the engine, began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally<N> {
    /// Tries at getting a final answer, however many requests one takes.
    pub attempts: N,
    /// Those that ended as was wanted.
    pub successes: N,
    /// Those that failed.
    pub failures: N,
    /// Requests sent, without repetitions.
    pub requests: N,
    /// Requests sent again.
    pub resent: N,
    /// Answers received.
    pub answers: N,
    /// From a request to its final answer, the last time; microseconds, 0 before the first one.
    pub last_rtt: u32,
    /// The same over several answers (RFC 6298 2).
    pub smooth_rtt: u32,
}

impl<N: AddAssign + From<u8>> Tally<N> {
    /// One more of these.
    pub(super) fn count(&mut self, which: fn(&mut Self) -> &mut N) {
        *which(self) += N::from(1);
    }

    /// A request that was sent once has its answer.
    pub(super) fn took(&mut self, time: Duration) {
        let micros = u32::try_from(time.as_micros()).unwrap_or(u32::MAX).max(1);
        self.last_rtt = micros;
        self.smooth_rtt = match self.smooth_rtt {
            0 => micros,
            smooth => smooth - smooth / 8 + micros / 8,
        };
    }
}

/// Why an attempt failed, as a number: the status code of the answer, or below 100 what happened without one.
pub type FailureCode = u16;

/// Nobody answered.
pub const TIMEOUT: FailureCode = 1;
/// No way to the server.
pub const TRANSPORT: FailureCode = 2;
/// No transport of the kind that the server address asks for.
pub const NO_TRANSPORT: FailureCode = 3;

/// The number of a cause.
pub fn failure_code(cause: &Cause) -> FailureCode {
    match cause {
        Cause::Answer(answer) => answer.code,
        Cause::Timeout => TIMEOUT,
        Cause::Transport(_) => TRANSPORT,
        Cause::NoTransport => NO_TRANSPORT,
    }
}

/// Failures by their cause. Most registrations have none, and keep a pointer.
#[derive(Debug, Clone, Default)]
pub(super) struct Failures(Option<Box<Counts>>);

#[derive(Debug, Clone, Default)]
struct Counts {
    by_code: BTreeMap<FailureCode, u64>,
}

impl Failures {
    /// One more.
    pub(super) fn count(&mut self, code: FailureCode) {
        *self.0.get_or_insert_default().by_code.entry(code).or_default() += 1;
    }

    /// All of them, by number.
    pub(super) fn list(&self) -> Vec<(FailureCode, u64)> {
        self.0.iter().flat_map(|counts| counts.by_code.iter()).map(|(code, count)| (*code, *count)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_round_trip_time_is_smoothed_by_an_eighth() {
        let mut tally: Tally<u32> = Tally::default();
        tally.took(Duration::from_millis(80));
        assert_eq!((tally.last_rtt, tally.smooth_rtt), (80_000, 80_000));
        tally.took(Duration::from_millis(160));
        assert_eq!((tally.last_rtt, tally.smooth_rtt), (160_000, 90_000));
        tally.took(Duration::ZERO);
        assert!(tally.last_rtt > 0, "0 means none");
    }

    #[test]
    fn failures_are_counted_by_their_cause() {
        let mut failures = Failures::default();
        assert!(failures.list().is_empty());
        [403, TIMEOUT, 403].into_iter().for_each(|code| failures.count(code));
        assert_eq!(failures.list(), [(TIMEOUT, 1), (403, 2)]);
    }
}
