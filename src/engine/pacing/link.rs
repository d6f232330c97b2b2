//! What the way to a destination does by itself: how long it takes, how unevenly, and how much it loses. Learnt from
//! requests that hardly anything else was under way with, so that a bad link is not taken for a busy server.

use std::time::Duration;

/// With no more than this under way, nobody is in anybody's way.
const CALM: u32 = 4;
/// So many answers to requests that went alone tell how uneven the way is.
const ALONE: u32 = 6;
/// So many have to do when it takes longer than this.
const FEWEST: u32 = 3;
const SOON: Duration = Duration::from_secs(1);
/// When it takes longer than this, nothing is learnt but the delay.
const LATE: Duration = Duration::from_secs(10);
/// So many requests, at least, tell how much is lost.
const TELLING: u32 = 8;
/// What is older than so many hardly counts.
const REMEMBERED: u32 = 256;
/// A way that loses less than this, in thousandths, counts as one that loses nothing.
const LOSSY: u32 = 20;
/// So often, in thousandths, may be lost what the way loses by itself, before it is somebody's fault.
const TWICE: u32 = 2;
/// What may be lost at once, in thousandths of a request.
const MOST_FORGIVEN: u32 = 20_000;

/// What went alone lately: how many, the shortest delay, the longest two.
#[derive(Debug)]
struct Alone {
    count: u32,
    least: Duration,
    second: Duration,
    most: Duration,
}

/// The way to a destination and back.
#[derive(Debug)]
pub struct Link {
    /// The shortest delay since it is measured.
    fastest: Duration,
    /// The shortest delay that was ever measured before.
    formerly: Option<Duration>,
    alone: Alone,
    /// By how much delays differ without a crowd.
    unevenness: Option<Duration>,
    /// Of the requests with few others: those that were answered, and those that were lost.
    calm: (u32, u32),
    /// It is known that the way loses some.
    is_lossy: bool,
    /// What may be lost before it is somebody's fault, in thousandths of a request.
    forgiven: u32,
}

impl Alone {
    const NONE: Self = Self { count: 0, least: Duration::MAX, second: Duration::ZERO, most: Duration::ZERO };
}

impl Link {
    /// One of which nothing is known.
    pub fn new() -> Self {
        Self {
            fastest: Duration::MAX,
            formerly: None,
            alone: Alone::NONE,
            unevenness: None,
            calm: (0, 0),
            is_lossy: false,
            forgiven: 0,
        }
    }

    /// The shortest delay that was ever seen.
    pub fn fastest(&self) -> Option<Duration> {
        let shortest = self.formerly.map_or(self.fastest, |formerly| formerly.min(self.fastest));
        Some(shortest).filter(|shortest| *shortest != Duration::MAX)
    }

    /// Delays are measured anew.
    pub fn measure_anew(&mut self) {
        self.formerly = [self.formerly, Some(self.fastest)].into_iter().flatten().min();
        self.fastest = Duration::MAX;
        self.measure_alone();
    }

    /// Those that go alone are measured anew.
    pub fn measure_alone(&mut self) {
        self.alone = Alone::NONE;
    }

    /// Is it known how uneven the way is?
    pub fn was_measured(&self) -> bool {
        self.unevenness.is_some()
    }

    /// An answer to what was sent since delays are measured.
    pub fn measured(&mut self, load: u32, took: Duration) {
        self.fastest = self.fastest.min(took);
        if load <= 1 {
            let Alone { count, least, second, most } = self.alone;
            let second = if took > most { most } else { second.max(took) };
            self.alone = Alone { count: count + 1, least: least.min(took), second, most: most.max(took) };
        }
    }

    /// Whether enough went alone, after so long.
    pub fn is_measured(&self, time: Duration) -> bool {
        let needed = match time {
            _ if time < SOON => ALONE,
            _ if time < LATE && self.unevenness.is_none() => FEWEST,
            _ if time < LATE => 1,
            _ => 0,
        };
        self.alone.count >= needed
    }

    /// No more go alone. Tells whether the way is less even than was known.
    pub fn end_measuring(&mut self) -> bool {
        let Alone { count, least, second, most } = self.alone;
        if count < FEWEST {
            // Until it is measured the next time, as if it were even.
            self.unevenness.get_or_insert_default();
            return false;
        }
        // Of enough, the longest may be a hiccup. The others are spread over so much of what there is if it is spread
        // evenly; and so are all of a few.
        let spread = if count < ALONE {
            (most - least) * (count + 1) / (count - 1)
        } else {
            (second - least) * (count + 1) / (count - 2)
        };
        let before = self.unevenness.replace(spread).unwrap_or_default();
        spread > before + before / 4 && spread > least / 4
    }

    /// By how much delays differ without a crowd, as far as it is known.
    pub fn unevenness(&self) -> Duration {
        self.unevenness.unwrap_or_default()
    }

    /// How long an answer waited inside the server, as far as it was not the way's doing.
    pub fn waited(&self, took: Duration) -> Duration {
        took.saturating_sub(self.fastest).saturating_sub(self.unevenness())
    }

    /// A request was answered that so many were under way with.
    pub fn answered(&mut self, load: u32) {
        if load <= CALM {
            self.calm.0 += 1;
            self.fade();
        }
        self.forgiven = (self.forgiven + TWICE * self.loses()).min(MOST_FORGIVEN);
    }

    /// A request was lost that so many were under way with. Tells whether it has just turned out that the way loses some.
    pub fn lost(&mut self, load: u32) -> bool {
        if load <= CALM {
            self.calm.1 += 1;
            self.fade();
        }
        let is_news = !self.is_lossy && self.loses() > 0;
        if is_news {
            self.is_lossy = true;
            self.forgiven = MOST_FORGIVEN;
        }
        is_news
    }

    /// It had not been lost.
    pub fn not_lost(&mut self, load: u32) {
        if load <= CALM {
            self.calm.1 = self.calm.1.saturating_sub(1);
        }
    }

    /// Is it known that the way loses some?
    pub fn is_lossy(&self) -> bool {
        self.loses() > 0
    }

    /// Is a loss to be expected on this way?
    pub fn forgives(&self) -> bool {
        self.forgiven >= 1_000
    }

    /// A loss that is nobody's fault.
    pub fn forgive(&mut self) -> bool {
        let forgives = self.forgives();
        if forgives {
            self.forgiven -= 1_000;
        }
        forgives
    }

    /// How much it loses, in thousandths.
    fn loses(&self) -> u32 {
        let (answered, lost) = self.calm;
        let sent = answered + lost;
        let rate = if sent < TELLING { 0 } else { 1_000 * lost / sent };
        if rate < LOSSY { 0 } else { rate }
    }

    fn fade(&mut self) {
        if self.calm.0 + self.calm.1 >= REMEMBERED {
            self.calm = (self.calm.0 / 2, self.calm.1 / 2);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn milliseconds(number: u64) -> Duration {
        Duration::from_millis(number)
    }

    #[test]
    fn what_varies_without_a_crowd_is_no_waiting() {
        let mut link = Link::new();
        for took in [30, 70, 40, 60, 50, 900] {
            link.measured(1, milliseconds(took));
        }
        assert!(link.is_measured(Duration::ZERO));
        assert!(link.end_measuring());
        // Five of the six lie within 40 ms, which an even spread over 70 ms would make likely.
        assert_eq!(link.waited(milliseconds(100)), Duration::ZERO);
        assert_eq!(link.waited(milliseconds(150)), milliseconds(50));
    }

    #[test]
    fn an_even_way_is_known_as_one() {
        let mut link = Link::new();
        for _ in 0..ALONE {
            link.measured(1, milliseconds(40));
        }
        assert!(!link.end_measuring());
        assert!(link.was_measured());
        assert_eq!(link.waited(milliseconds(45)), milliseconds(5));
    }

    #[test]
    fn twice_of_what_the_way_loses_by_itself_is_forgiven() {
        let mut link = Link::new();
        let news = (0..30)
            .filter(|n| {
                if n % 10 == 0 {
                    link.lost(1)
                } else {
                    link.answered(1);
                    false
                }
            })
            .count();
        assert_eq!(news, 1);
        let lost_of = |link: &mut Link, every: u32| {
            let lost = (0..1_000).filter(|n| n % every == 0);
            lost.filter(|_| {
                (1..every).for_each(|_| link.answered(50));
                !link.forgive()
            })
            .count()
        };
        assert_eq!(lost_of(&mut link, 10), 0);
        assert!(lost_of(&mut link, 3) > 50);
    }

    #[test]
    fn a_server_that_loses_only_in_a_crowd_is_not_forgiven() {
        let mut link = Link::new();
        for _ in 0..100 {
            link.answered(4);
            assert!(!link.lost(40));
            assert!(!link.forgive());
        }
    }
}
