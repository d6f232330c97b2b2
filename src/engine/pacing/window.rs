//! How much may be under way to one destination, and how long its answers may take: learnt from the answers.
//!
//! A server that has more to do than it can shows it first by slower answers, long before its socket is full and
//! requests get lost. So the window follows the delay, as TCP Vegas does: it grows while hardly anything seems to wait
//! inside the server, and shrinks when more than a few do. What nobody looks at cannot be timed: of a server that has
//! answered everybody when somebody looks, the window grows, and whatever it does within the time that nobody looks for is
//! no delay. What any socket holds is exceeded only as far as the server is seen to answer more (`needed`).
//!
//! What is lost all the same is paid for: a size that lost something is not tried again before a hundred answers came for
//! each loss, and four times as many for each loss after that (`limits`), which bounds retransmissions to one in a hundred
//! in the long run. What the way loses and delays by itself (`link`) is not the server's doing, and not counted; nor is
//! what was lost while nobody was answered at all. The patience with an answer follows RFC 6298, as RFC 3261 17.1.1.1
//! allows T1 to do.

use std::time::Duration;

use super::limits::{Limits, MOST, PRICE};
use super::link::Link;
use crate::time::Time;
use crate::transaction::T1;

/// The window at first, and after a pause: as much as any socket holds.
const FIRST: u32 = 4;
/// The window never gets smaller; a silent server is still asked by so many.
const LEAST: u32 = 2;
/// While no more than this seems to wait inside the server, in tenths of a request, there is room for one more.
const FEW: u32 = 20;
/// The same while the window grows fast: by the time that an answer tells, more wait.
const FEW_IN_HASTE: u32 = 15;
/// When more than this wait, there is one too many.
const MANY: u32 = 32;
/// Waiting that is as short as this says nothing: a busy machine adds as much by itself.
const UNNOTICED: Duration = Duration::from_millis(1);
/// Of so many answers in a row one more may stand out without meaning anything.
const OUTLIERS: u32 = 16;
/// As much as a usual socket holds: by default Linux gives it 212 992 bytes, of which a request takes 2 304. More than this
/// must be needed.
const SAFE: u32 = 64;
/// So many answers move the window by one; fewer do if it is smaller.
const STEP: u32 = 16;
/// After so long the shortest delay is measured anew, with hardly anything under way: routes and servers change.
const MEASURED_FOR: Duration = Duration::from_secs(30);
/// What was learnt of bursts is not trusted after such a pause.
const PAUSE: Duration = Duration::from_secs(1);
/// The patience with an answer, at most.
const LONGEST_PATIENCE: Duration = Duration::from_secs(8);

/// A request that was answered.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// When it was sent.
    pub since: Time,
    /// How many were under way then, itself included.
    pub load: u32,
    /// How long its answer took.
    pub took: Duration,
    /// It took the server so long at least, the time apart that it must be kept busy for because nobody looks.
    pub at_least: Duration,
    /// So many were answered lately, and in how long.
    pub lately: (u32, Duration),
    /// For so long nobody usually looks.
    pub pause: Duration,
    /// More would have been sent if they had been allowed to.
    pub was_full: bool,
}

/// One destination's window and estimates.
#[derive(Debug)]
pub struct Window {
    size: u32,
    limits: Limits,
    /// Those when somebody was answered last, if they have changed since.
    before: Option<Limits>,
    /// Answers for a larger window, less those for a smaller one.
    credit: u32,
    blame: u32,
    /// Answers in a row that waited.
    pressed: u32,
    /// Requests that were sent earlier tell nothing about the window as it is now.
    epoch: Time,
    /// Nothing grows before.
    still_until: Time,
    /// A few go out alone, one after the other, to measure the way.
    measuring: bool,
    /// Since when it is measured.
    measured: Time,
    link: Link,
    /// RFC 6298: SRTT and RTTVAR.
    average: Option<(Duration, Duration)>,
}

impl Window {
    /// That of a destination of which nothing is known.
    pub fn new(now: Time) -> Self {
        Self {
            size: FIRST,
            limits: Limits::NONE,
            before: None,
            credit: 0,
            blame: 0,
            pressed: 0,
            epoch: now,
            still_until: now,
            measuring: false,
            measured: now,
            link: Link::new(),
            average: None,
        }
    }

    /// So many may be under way.
    pub fn size(&self) -> u32 {
        if self.measuring { 1 } else { self.size }
    }

    /// How long an answer may take before the request counts as lost.
    pub fn patience(&self) -> Duration {
        let Some((average, deviation)) = self.average else { return T1 };
        (average + deviation * 4).clamp(T1, LONGEST_PATIENCE)
    }

    /// The same for a request that nothing else is under way with: no crowd delays it, and a loss is likelier.
    pub fn patience_alone(&self) -> Duration {
        let fastest = self.fastest().unwrap_or_default();
        (fastest + fastest / 4).clamp(T1, LONGEST_PATIENCE)
    }

    /// Is it known that the way loses some?
    pub fn is_lossy(&self) -> bool {
        self.link.is_lossy()
    }

    /// How long an answer takes on average.
    pub fn average(&self) -> Option<Duration> {
        self.average.map(|(average, _)| average)
    }

    /// An answer that came sooner than this is not that to what was sent again just before.
    pub fn fastest(&self) -> Option<Duration> {
        self.link.fastest()
    }

    /// Something is about to be sent, so long after anything else happened.
    pub fn before_sending(&mut self, idle: Option<Duration>, now: Time) {
        let paused = idle.is_some_and(|idle| idle >= PAUSE);
        if paused && let Some(fastest) = self.fastest() {
            // By now nothing waits there.
            self.average = Some((fastest, fastest / 2));
        }
        if paused {
            self.restart(now);
        } else if now.since(self.measured) >= MEASURED_FOR {
            self.restart(now);
            self.measuring = true;
        }
    }

    /// Begins with a few again, and measures what the shortest delay is; what was learnt of the window's size stays.
    pub fn restart(&mut self, now: Time) {
        self.limits.threshold = self.limits.threshold.max(self.size);
        self.move_to(self.size.min(FIRST), now);
        self.measured = now;
        self.link.measure_anew();
    }

    /// An answer came, and it is known which sending it answers.
    pub fn answered(&mut self, sample: Sample, now: Time) {
        let took = sample.took.max(Duration::from_micros(1));
        self.estimate(took);
        self.limits.pay();
        self.link.answered(sample.load);
        if sample.since >= self.measured {
            self.link.measured(sample.load, took);
            self.end_measuring(now);
        }
        if sample.since < self.epoch || self.measuring {
            return;
        }
        let seems = self.standing(sample.load, took, took);
        let standing = seems.min(self.standing(sample.load, sample.at_least, took));
        let most = if self.size < self.limits.threshold { FEW_IN_HASTE } else { FEW };
        if seems > most && standing <= most {
            // Perhaps it was not the server that took its time.
            return;
        }
        let may_grow = sample.was_full && now >= self.still_until && self.size < self.needed(sample);
        if self.size < self.limits.threshold {
            self.pressed = if standing > FEW_IN_HASTE { self.pressed + 1 } else { 0 };
            if self.pressed > self.size / OUTLIERS {
                self.move_to(self.size.saturating_sub(standing / 10).max(FIRST.min(self.size)), now);
                self.limits.threshold = self.size;
                self.measure(now);
            } else if may_grow {
                self.grow(2);
            }
        } else if standing > MANY {
            self.blame += 1;
            if self.blame >= self.size.min(STEP) {
                self.blame = 0;
                self.size = (self.size - 1).max(LEAST);
                self.limits.slow_down(self.size);
                self.measure(now);
            }
        } else if standing <= FEW {
            self.blame = self.blame.saturating_sub(1);
            if may_grow {
                self.grow(self.size.min(STEP));
            }
        }
    }

    /// The server has answered everybody that was under way when nobody looked any more, and others wait in line: it was
    /// idle for a while, however long the answers seemed to take.
    pub fn was_too_small(&mut self, sample: Sample, now: Time) {
        if now < self.still_until || sample.since < self.epoch {
            return;
        }
        let step = match self.size {
            size if self.limits.broke_at(size) => 1,
            size if size >= SAFE => size / 4,
            size => size / 2,
        };
        let size = (self.size + step).min(self.needed(sample)).min(self.highest());
        self.size = self.size.max(size);
    }

    /// What keeps the server busy: as many as it answers while nobody looks, and a quarter more so that a faster one is
    /// found; and twice of what is on the way. What any socket holds is not called too much.
    fn needed(&self, sample: Sample) -> u32 {
        let way = (self.fastest().unwrap_or_default() + self.link.unevenness()).saturating_sub(sample.pause);
        let time = sample.pause + sample.pause / 4 + way * 2;
        let (answered, within) = (u128::from(sample.lately.0), sample.lately.1.as_micros().max(1));
        u32::try_from((answered * time.as_micros()).div_ceil(within)).unwrap_or(MOST).max(SAFE)
    }

    /// By Little's law, how many of them, in tenths, are not on the way but wait inside the server, if that is what the
    /// answer took so much of its time for.
    fn standing(&self, load: u32, time: Duration, took: Duration) -> u32 {
        let waits = self.link.waited(time);
        if waits <= UNNOTICED {
            return 0;
        }
        u32::try_from(10 * u128::from(load) * waits.as_micros() / took.as_micros()).unwrap_or(MOST)
    }

    /// What was sent again had not been lost: the server was slow.
    pub fn not_lost(&mut self, load: u32) {
        self.link.not_lost(load);
        self.limits.take_back();
    }

    /// Since an answer took so long, older requests should be answered, too, if they took less than this.
    pub fn overdue(&self, took: Duration) -> Duration {
        let usual = self.average.map_or(took, |(average, deviation)| average + deviation * 4);
        usual.max(took + took / 4).max(UNNOTICED)
    }

    /// Those that were sent later are answered already: something of that load is missing.
    pub fn missed(&mut self, now: Time) {
        if self.link.forgives() {
            return;
        }
        self.before.get_or_insert(self.limits);
        self.size = (self.size - 1).max(LEAST.max(FIRST.min(self.size)));
        self.limits.slow_down(self.size);
        self.still_until = now + self.patience();
    }

    /// A request had to be sent again. Tells whether the window paid for it.
    pub fn lost(&mut self, since: Time, load: u32, now: Time) -> bool {
        self.end_measuring(now);
        if self.link.lost(load) {
            // What was paid for was not the server's doing.
            self.limits = Limits::NONE;
        }
        if self.link.forgive() {
            return false;
        }
        self.before.get_or_insert(self.limits);
        self.limits.charge(Some(load).filter(|_| since >= self.epoch));
        self.shrink(since, load * 3 / 4, now);
        true
    }

    /// The server says that it has too much to do.
    pub fn overloaded(&mut self, since: Time, load: u32, now: Time) {
        self.limits.owe(PRICE);
        self.shrink(since, load / 2, now);
    }

    /// Nobody has been answered for as long as an answer may take. A server that comes back meets a few.
    pub fn quiet(&mut self, now: Time) {
        self.measuring = false;
        if self.size > FIRST {
            self.before.get_or_insert(self.limits);
            self.limits.slow_down(self.size);
            self.still_until = now;
            self.move_to(FIRST, now);
        }
    }

    /// Somebody is answered, perhaps after a silence: what was lost in that one tells nothing about how much is too much.
    pub fn heard(&mut self, was_silent: bool) {
        if let Some(before) = self.before.take().filter(|_| was_silent) {
            self.limits = before;
        }
    }

    /// Nobody answers there.
    pub fn silent(&mut self) {
        self.size = LEAST;
    }

    /// Is it the server that can do so little, or the way? If that is not known, the next few go alone.
    fn measure(&mut self, now: Time) {
        if self.size <= FIRST && !self.link.was_measured() && !self.measuring {
            self.measuring = true;
            self.measured = now;
            self.link.measure_alone();
            self.limits.threshold = self.size;
            self.move_to(self.size.min(FIRST), now);
        }
    }

    fn end_measuring(&mut self, now: Time) {
        if self.measuring && self.link.is_measured(now.since(self.measured)) {
            self.measuring = false;
            self.epoch = now;
            if self.link.end_measuring() {
                // What was learnt of the server was learnt from a bad link: the window grows fast again.
                self.limits.forget();
            }
        }
    }

    fn shrink(&mut self, since: Time, size: u32, now: Time) {
        if since >= self.epoch {
            let size = size.max(FIRST).min(self.size);
            self.limits.stop(size);
            self.move_to(size, now);
            self.measure(now);
        }
    }

    fn move_to(&mut self, size: u32, now: Time) {
        self.size = size;
        self.credit = 0;
        self.blame = 0;
        self.pressed = 0;
        self.epoch = now;
    }

    /// Grows by one for so many answers.
    fn grow(&mut self, answers: u32) {
        let highest = self.highest();
        self.credit += 1;
        if self.credit >= answers {
            self.credit = 0;
            self.size = (self.size + 1).min(highest);
        }
    }

    /// The size that is not exceeded for now.
    fn highest(&mut self) -> u32 {
        self.limits.highest().max(self.size)
    }

    /// RFC 6298 2.2 and 2.3.
    fn estimate(&mut self, took: Duration) {
        self.average = Some(match self.average {
            None => (took, took / 2),
            Some((average, deviation)) => {
                ((average * 7 + took) / 8, (deviation * 3 + average.abs_diff(took)) / 4)
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: u64) -> Time {
        Time::START + Duration::from_millis(milliseconds)
    }

    /// So many answers, one a millisecond from then on, that took so long.
    fn answers(window: &mut Window, count: u64, from: u64, took: u64) {
        for n in from..from + count {
            let load = window.size();
            let (since, took) = (at(n - took), Duration::from_millis(took));
            let sample = Sample {
                since,
                load,
                took,
                at_least: took,
                lately: (load, took),
                pause: Duration::ZERO,
                was_full: true,
            };
            window.answered(sample, at(n));
        }
    }

    #[test]
    fn a_window_grows_while_answers_are_fast_and_stops_when_they_slow_down() {
        let mut window = Window::new(Time::START);
        answers(&mut window, 100, 10, 10);
        assert_eq!(window.size(), 54);
        answers(&mut window, 20, 200, 20);
        assert!(window.size() < 54, "{}", window.size());
        let calm = window.size();
        answers(&mut window, 16, 300, 10);
        assert_eq!(window.size(), calm + 1);
    }

    #[test]
    fn a_window_never_stops_a_destination_altogether() {
        let mut window = Window::new(Time::START);
        answers(&mut window, 1, 10, 10);
        answers(&mut window, 500, 9_000, 4_000);
        for n in 0..100 {
            window.lost(at(20_000 + n), 1, at(20_000 + n));
            window.missed(at(20_000 + n));
        }
        assert!(window.size() > 0 && window.size >= LEAST);
    }

    #[test]
    fn a_size_that_lost_something_is_paid_for_with_a_hundred_answers() {
        let mut window = Window::new(Time::START);
        answers(&mut window, 40, 10, 10);
        window.lost(at(50), window.size(), at(60));
        let lossy = window.size();
        answers(&mut window, 90, 100, 10);
        assert_eq!(window.size(), lossy);
        answers(&mut window, 60, 200, 10);
        assert!(window.size() > lossy);
    }

    #[test]
    fn what_is_lost_while_nobody_is_answered_costs_nothing() {
        let size_after = |was_silent| {
            let mut window = Window::new(Time::START);
            answers(&mut window, 40, 10, 10);
            for n in 0..10 {
                window.lost(at(50), window.size(), at(600 + n));
            }
            window.quiet(at(700));
            window.heard(was_silent);
            answers(&mut window, 200, 10_000, 10);
            window.size()
        };
        assert!(size_after(true) > 3 * size_after(false), "{} and {}", size_after(true), size_after(false));
    }

    #[test]
    fn patience_follows_the_delay_and_is_never_shorter_than_t1() {
        let mut window = Window::new(Time::START);
        assert_eq!(window.patience(), T1);
        answers(&mut window, 50, 10, 10);
        assert_eq!(window.patience(), T1);
        let mut slow = Window::new(Time::START);
        answers(&mut slow, 1, 1_000, 1_000);
        assert_eq!(slow.patience(), Duration::from_secs(3));
        answers(&mut slow, 50, 2_000, 1_000);
        assert!(slow.patience() >= Duration::from_secs(1) && slow.patience() < Duration::from_millis(1_010));
        answers(&mut slow, 50, 90_000, 60_000);
        assert_eq!(slow.patience(), LONGEST_PATIENCE);
    }

    #[test]
    fn after_a_pause_a_few_go_first() {
        let mut window = Window::new(Time::START);
        answers(&mut window, 100, 10, 10);
        window.before_sending(Some(Duration::from_millis(999)), at(200));
        assert_eq!(window.size(), 54);
        window.before_sending(Some(PAUSE), at(1_200));
        assert_eq!(window.size(), FIRST);
    }

    #[test]
    fn now_and_then_one_goes_alone_to_measure_the_way() {
        let mut window = Window::new(Time::START);
        answers(&mut window, 100, 10, 10);
        window.before_sending(None, at(30_000));
        assert_eq!(window.size(), 1);
        // A few, one after the other.
        for n in 1..=6 {
            assert_eq!(window.size(), 1);
            answers(&mut window, 1, 30_000 + 50 * n, 40);
        }
        assert_eq!(window.size(), FIRST);
    }
}
