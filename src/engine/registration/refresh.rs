//! How long a binding lasts, and what follows a refusal: RFC 3261 10.2.4, 10.2.8, 20.33 and 21.

use std::time::Duration;

use crate::ids::Ids;
use crate::shared::Shared;
use sip::Message;
use sip::header::ListedBinding;

/// After a timeout the next attempt comes so soon.
pub const AFTER_TIMEOUT: Duration = Duration::from_secs(2);
/// Longest wait of a 491.
const PENDING: Duration = Duration::from_secs(10);
/// A server may keep us away for so long at most.
const LONGEST_WAIT: Duration = Duration::from_secs(86_400);
/// A server that says "at once" gets us after this.
const SHORTEST_WAIT: Duration = Duration::from_secs(1);

/// The seconds granted: those of our own binding, else those of the whole answer, else what was asked for.
/// A grant of nothing to a request for something is no grant, and what was asked for counts.
pub fn granted(answer: &Message<'_>, own: Option<&ListedBinding<'_>>, asked: u32) -> u32 {
    let own = own.and_then(ListedBinding::expires);
    own.or_else(|| answer.expires()).filter(|seconds| *seconds > 0).unwrap_or(asked)
}

/// When to refresh: at a random time within the window, which is in percent of the expiry.
fn refresh_after(seconds: u32, window: (u8, u8), ids: &mut Ids) -> Duration {
    let percent = |percent: u8| Duration::from_millis(u64::from(seconds) * 10 * u64::from(percent.min(100)));
    let (earliest, latest) = (percent(window.0), percent(window.1));
    match latest.saturating_sub(earliest) {
        Duration::ZERO => earliest,
        between => earliest + ids.duration(between),
    }
}

/// When to refresh what lasts so many seconds; `in_a_crowd` if many others asked at the same time.
pub fn wait(seconds: u32, in_a_crowd: bool, shared: &mut Shared) -> Duration {
    let window = shared.config.refresh_window;
    let window = if in_a_crowd { window_in_a_crowd(window) } else { window };
    refresh_after(seconds, window, &mut shared.ids)
}

/// The window for one of a crowd: two tenths wide at least, so that the crowd does not come again as one.
fn window_in_a_crowd(window: (u8, u8)) -> (u8, u8) {
    (window.0.min(window.1.saturating_sub(20)), window.1)
}

/// What follows a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// When to try again, if at all.
    pub retry_in: Option<Duration>,
    /// The failure is not worth telling: the server named the time of the next attempt, or it is near.
    pub quiet: bool,
}

/// What follows a final answer of 400 or more that nothing can be done about.
pub fn after_refusal(code: u16, retry_after: Option<u32>, usual: Duration, ids: &mut Ids) -> Next {
    let named =
        retry_after.map(|seconds| Duration::from_secs(seconds.into()).clamp(SHORTEST_WAIT, LONGEST_WAIT));
    match code {
        404 | 480 | 500 => Next { retry_in: named, quiet: named.is_some() },
        423 | 501 | 505 | 600.. => Next { retry_in: None, quiet: false },
        491 => Next { retry_in: Some(ids.duration(PENDING)), quiet: true },
        _ => Next { retry_in: Some(named.unwrap_or(usual)), quiet: false },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Duration = Duration::from_secs(60);

    fn wait(code: u16, retry_after: Option<u32>) -> (Option<u64>, bool) {
        let next = after_refusal(code, retry_after, USUAL, &mut Ids::new([0; 32]));
        (next.retry_in.map(|wait| wait.as_secs()), next.quiet)
    }

    #[test]
    fn most_refusals_are_retried_after_the_usual_time() {
        for code in [400, 403, 405, 408, 481, 486, 502, 503, 504] {
            assert_eq!(wait(code, None), (Some(60), false), "{code}");
            assert_eq!(wait(code, Some(5)), (Some(5), false), "{code}");
        }
    }

    #[test]
    fn some_refusals_are_final() {
        for code in [404, 480, 500, 423, 501, 505, 600, 603, 699] {
            assert_eq!(wait(code, None), (None, false), "{code}");
        }
    }

    #[test]
    fn absent_users_with_a_time_are_retried_quietly() {
        for code in [404, 480, 500] {
            assert_eq!(wait(code, Some(7)), (Some(7), true), "{code}");
        }
    }

    #[test]
    fn absurd_waits_are_brought_to_reason() {
        assert_eq!(wait(503, Some(0)), (Some(1), false));
        assert_eq!(wait(503, Some(u32::MAX)), (Some(86_400), false));
    }

    #[test]
    fn the_refresh_comes_at_nine_tenths() {
        let after = |seconds| refresh_after(seconds, (90, 90), &mut Ids::new([0; 32]));
        assert_eq!(after(12), Duration::from_millis(10_800));
        assert_eq!(after(1), Duration::from_millis(900));
        assert_eq!(after(u32::MAX).as_secs(), 3_865_470_565);
    }

    #[test]
    fn the_refresh_comes_within_the_window() {
        let mut ids = Ids::new([0; 32]);
        let times: Vec<Duration> = (0..50).map(|_| refresh_after(100, (50, 80), &mut ids)).collect();
        assert!(times.iter().all(|time| (50..=80).contains(&time.as_secs())), "{times:?}");
        assert!(times.iter().any(|time| *time != times[0]));
    }
}
