//! What is left to look at. The system says once that a socket is ready; it stays on this list until it is drained.

use std::collections::VecDeque;

use mio::Token;
use rustc_hash::FxHashSet;

/// A queue in which each source stands at most once.
#[derive(Default)]
pub(super) struct Ready {
    queue: VecDeque<Token>,
    members: FxHashSet<Token>,
}

impl Ready {
    /// Puts a source at the end, unless it waits already.
    pub(super) fn add(&mut self, token: Token) {
        if self.members.insert(token) {
            self.queue.push_back(token);
        }
    }

    /// Takes the source that has waited longest.
    pub(super) fn take(&mut self) -> Option<Token> {
        let token = self.queue.pop_front()?;
        self.members.remove(&token);
        Some(token)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_take_turns() {
        let mut ready = Ready::default();
        for token in [1, 2, 1, 2, 3] {
            ready.add(Token(token));
        }
        ready.add(ready.queue[0]);
        let first = ready.take().unwrap();
        ready.add(first);
        let order: Vec<usize> = std::iter::from_fn(|| ready.take()).map(|token| token.0).collect();
        assert_eq!(order, [2, 3, 1]);
        assert!(ready.is_empty());
    }
}
