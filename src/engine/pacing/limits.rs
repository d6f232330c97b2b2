//! How much was too much for a destination, and what it costs to try that again.

/// No window is larger.
pub const MOST: u32 = 1024;
/// So many answers pay for one request that was lost.
pub const PRICE: u32 = 100;
/// A size that loses again costs so many times as much as before.
const DEARER: u32 = 4;
/// No debt is higher.
const HIGHEST_DEBT: u32 = 100 * PRICE;

/// What was learnt of a window's size.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The window grows fast below this, slowly above.
    pub threshold: u32,
    /// The size above which something was lost.
    ceiling: u32,
    /// So many answers must come before the ceiling is tried again.
    debt: u32,
    /// The number under way that something was lost with last, and what a loss costs.
    broke: u32,
    price: u32,
}

impl Limits {
    /// Those of a destination of which nothing is known.
    pub const NONE: Self = Self { threshold: MOST, ceiling: MOST, debt: 0, broke: MOST, price: PRICE };

    /// It grows slowly from this size on.
    pub fn slow_down(&mut self, size: u32) {
        self.threshold = self.threshold.min(size);
    }

    /// Nothing above this size before the debt is paid.
    pub fn stop(&mut self, size: u32) {
        self.threshold = size;
        self.ceiling = size;
    }

    /// An answer pays for a part of what was lost.
    pub fn pay(&mut self) {
        self.debt = self.debt.saturating_sub(1);
    }

    /// A request was lost that so many were under way with, if that is known.
    pub fn charge(&mut self, load: Option<u32>) {
        if let Some(load) = load {
            self.price = if self.broke_at(load) { (self.price * DEARER).min(HIGHEST_DEBT) } else { PRICE };
            self.broke = load;
        }
        self.owe(self.price);
    }

    /// It had not been lost.
    pub fn take_back(&mut self) {
        self.debt = self.debt.saturating_sub(self.price);
    }

    /// So many answers must come before it is tried again.
    pub fn owe(&mut self, answers: u32) {
        self.debt = (self.debt + answers).min(HIGHEST_DEBT);
    }

    /// Was anything lost with about so many under way, or fewer, the last time?
    pub fn broke_at(&self, load: u32) -> bool {
        load >= self.broke - self.broke / 4
    }

    /// What was learnt has another reason; what it costs remains.
    pub fn forget(&mut self) {
        *self = Self { debt: self.debt, ..Self::NONE };
    }

    /// The size that is not exceeded for now.
    pub fn highest(&mut self) -> u32 {
        if self.debt == 0 {
            self.ceiling = MOST;
        }
        self.ceiling
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_that_loses_again_costs_more_and_answers_pay_for_it() {
        let mut limits = Limits::NONE;
        for (load, answers) in [(40, 100), (38, 400), (41, 1_600), (20, 100)] {
            limits.charge(Some(load));
            limits.stop(load);
            for _ in 1..answers {
                limits.pay();
            }
            assert_eq!(limits.highest(), load);
            limits.pay();
            assert_eq!(limits.highest(), MOST);
        }
    }
}
