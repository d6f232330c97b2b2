//! The system's clocks. This is the only file that reads them; everything else is handed a time.

use std::sync::OnceLock;
use std::time::SystemTime;

use rustix::time::{ClockId, Timespec, clock_gettime};

/// What the system's clock showed at the first call in this process, in microseconds.
static START: OnceLock<u64> = OnceLock::new();

/// Microseconds since the first call in this process, on a clock that never goes back. It goes on while the machine is
/// suspended, so that a refresh which was missed meanwhile is due on waking up.
pub fn monotonic_micros() -> u64 {
    let now = clock_gettime(ClockId::Boottime);
    let micros = |seconds: i64, nanos: i64| {
        let seconds = u64::try_from(seconds).unwrap_or_default();
        seconds.saturating_mul(1_000_000) + u64::try_from(nanos / 1000).unwrap_or_default()
    };
    let now = micros(now.tv_sec, now.tv_nsec);
    now.saturating_sub(*START.get_or_init(|| now))
}

/// A time of [`monotonic_micros`] as the system's own clock, CLOCK_BOOTTIME, counts it; never zero.
pub(super) fn system_time(micros: u64) -> Timespec {
    let micros = START.get().copied().unwrap_or_default().saturating_add(micros).max(1);
    let seconds = i64::try_from(micros / 1_000_000).unwrap_or(i64::MAX);
    Timespec { tv_sec: seconds, tv_nsec: i64::try_from(micros % 1_000_000 * 1000).unwrap_or_default() }
}

/// Microseconds since 1970 on the wall clock, which may be set back and forth and goes on while the machine is
/// suspended.
#[allow(clippy::disallowed_methods)]
pub fn wall_micros() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_monotonic_clock_never_goes_back() {
        let mut last = monotonic_micros();
        for _ in 0..1000 {
            let now = monotonic_micros();
            assert!(now >= last);
            last = now;
        }
    }

    #[test]
    fn the_wall_clock_is_later_than_this_test() {
        assert!(wall_micros() > 1_700_000_000_000_000);
    }
}
