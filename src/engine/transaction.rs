//! The non-INVITE client transaction of RFC 3261 17.1.2, without its transport: when to send again, when to give up.

use std::time::Duration;

use super::ids::Branch;
use super::time::Time;
use super::wire::Wire;

/// Round-trip estimate (RFC 3261 17.1.1.1).
pub const T1: Duration = Duration::from_millis(500);
/// Longest interval between retransmissions of a non-INVITE request.
pub const T2: Duration = Duration::from_secs(4);
/// Timer F: 64·T1.
pub const TIMEOUT: Duration = Duration::from_secs(32);

/// A request that waits for its final answer.
#[derive(Debug)]
pub struct Transaction {
    /// What its answers are matched by.
    pub branch: Branch,
    /// The request, for retransmissions. Empty on reliable transports.
    pub request: Wire,
    interval: Duration,
    /// Timer E.
    resend_at: Option<Time>,
    /// Timer F.
    timeout_at: Time,
}

/// What a deadline asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing yet.
    Nothing,
    /// Send the request again.
    Resend,
    /// Nobody answered.
    Timeout,
}

impl Transaction {
    /// A request that is being sent now.
    pub fn new(now: Time, branch: Branch, request: Wire, reliable: bool) -> Self {
        let resend_at = (!reliable).then(|| now + T1);
        let request = if reliable { Wire::default() } else { request };
        Self { branch, request, interval: T1, resend_at, timeout_at: now + TIMEOUT }
    }

    /// The next time that something is due.
    pub fn deadline(&self) -> Time {
        self.resend_at.map_or(self.timeout_at, |resend| resend.min(self.timeout_at))
    }

    /// Takes what is due.
    pub fn due(&mut self, now: Time) -> Due {
        if now >= self.timeout_at {
            return Due::Timeout;
        }
        let Some(resend_at) = self.resend_at.filter(|resend| now >= *resend) else { return Due::Nothing };
        self.interval = (self.interval * 2).min(T2);
        // On schedule; but a caller who slept does not make us send a burst.
        let on_schedule = resend_at + self.interval;
        self.resend_at = Some(if on_schedule > now { on_schedule } else { now + self.interval });
        Due::Resend
    }

    /// Whether the next thing to do is to send it again, now.
    pub fn wants_resending(&self, now: Time) -> bool {
        now < self.timeout_at && self.resend_at.is_some_and(|resend| now >= resend)
    }

    /// It is not sent again before then (RFC 3261 17.1.1.1: T1 may be larger).
    pub fn postpone(&mut self, until: Time) {
        self.resend_at = self.resend_at.map(|resend| resend.max(until));
    }

    /// What was postponed need not wait any longer.
    pub fn hurry(&mut self, now: Time) {
        self.resend_at = self.resend_at.map(|resend| resend.min(now));
    }

    /// A provisional answer came: only every T2 from now on.
    pub fn proceeding(&mut self) {
        self.interval = T2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Ids;

    fn sendings(reliable: bool, provisional_at: Option<u64>) -> Vec<u64> {
        let mut transaction =
            Transaction::new(Time::START, Ids::new([0; 32]).name(), b"x".to_vec().into(), reliable);
        let mut sent = vec![0];
        loop {
            let now = transaction.deadline();
            if provisional_at.is_some_and(|at| now.as_micros() > at * 1000) {
                transaction.proceeding();
            }
            match transaction.due(now) {
                Due::Resend => sent.push(now.as_micros() / 1000),
                Due::Timeout => {
                    sent.push(now.as_micros() / 1000);
                    return sent;
                }
                Due::Nothing => unreachable!("something is due at the deadline"),
            }
        }
    }

    #[test]
    fn eleven_sendings_within_32_seconds_over_udp() {
        let expected = [0, 500, 1_500, 3_500, 7_500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500, 32_000];
        assert_eq!(sendings(false, None), expected);
    }

    #[test]
    fn a_provisional_answer_slows_retransmission_down() {
        assert_eq!(sendings(false, Some(600))[..5], [0, 500, 1_500, 5_500, 9_500]);
    }

    #[test]
    fn nothing_is_sent_twice_over_a_stream() {
        assert_eq!(sendings(true, None), [0, 32_000]);
    }

    #[test]
    fn a_request_that_is_postponed_is_sent_again_later_and_given_up_as_usual() {
        let at = |seconds| Time::START + Duration::from_secs(seconds);
        let mut transaction =
            Transaction::new(Time::START, Ids::new([0; 32]).name(), b"x".to_vec().into(), false);
        assert!(!transaction.wants_resending(at(0)) && transaction.wants_resending(at(1)));
        transaction.postpone(at(3));
        assert!(!transaction.wants_resending(at(2)));
        assert_eq!((transaction.due(at(2)), transaction.due(at(3))), (Due::Nothing, Due::Resend));
        assert_eq!(transaction.deadline(), at(4));
        transaction.postpone(at(40));
        assert_eq!((transaction.deadline(), transaction.due(at(32))), (at(32), Due::Timeout));
    }

    #[test]
    fn a_late_caller_causes_one_retransmission_and_no_burst() {
        let mut transaction =
            Transaction::new(Time::START, Ids::new([0; 32]).name(), b"x".to_vec().into(), false);
        let late = Time::START + Duration::from_secs(20);
        assert_eq!(transaction.due(late), Due::Resend);
        assert_eq!(transaction.due(late), Due::Nothing);
        assert_eq!(transaction.deadline(), late + Duration::from_secs(1));
    }
}
