//! News in order: what a call has caused, and which of several is the newest.
//!
//! Who takes news tells them later, with nothing locked: meanwhile another thread, or a callback, may cause newer ones and tell
//! them first. So each has a number, and a state that is shown never goes back to an older one. `tests/interleavings.rs`
//! tries this in every order in which threads can run, with this very file.

use std::collections::VecDeque;
use std::ops::DerefMut;

/// What waits to be told, oldest first.
#[derive(Debug)]
pub struct Queue<T> {
    waiting: VecDeque<Numbered<T>>,
    last: u64,
}

/// One piece of news, and its number: what was caused later has a higher one.
#[derive(Debug)]
pub struct Numbered<T> {
    /// What is to be told.
    pub what: T,
    number: u64,
}

/// How new what is shown of something is.
#[derive(Debug, Default, Clone, Copy)]
pub struct Shown(u64);

/// What stands behind a lock, and tells news.
pub trait Teller {
    /// Its news.
    type News;

    /// Shows what the news is about; false if it shows something newer, so that nobody is to be told.
    fn reveal(&mut self, news: &Numbered<Self::News>) -> bool;
    /// It has been told, or is not to be.
    fn dismiss(&mut self, news: &Numbered<Self::News>);
}

impl<T> Default for Queue<T> {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), last: 0 }
    }
}

impl<T> Queue<T> {
    /// Something happened.
    pub fn push(&mut self, what: T) {
        self.last += 1;
        self.waiting.push_back(Numbered { what, number: self.last });
    }

    /// Is there nothing to tell?
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Takes all that happened since the last time.
    pub fn take(&mut self) -> VecDeque<Numbered<T>> {
        std::mem::take(&mut self.waiting)
    }
}

impl Shown {
    /// Is this newer than what is shown? Then it is what is shown from now on.
    pub fn reveal<T>(&mut self, news: &Numbered<T>) -> bool {
        let newer = news.number > self.0;
        if newer {
            self.0 = news.number;
        }
        newer
    }
}

/// Tells news one by one. The lock is taken for moments only, and nothing is locked while somebody is told.
pub fn deliver<T, G>(lock: impl Fn() -> G, news: VecDeque<Numbered<T::News>>, mut tell: impl FnMut(&T::News))
where
    T: Teller,
    G: DerefMut<Target = T>,
{
    for one in news {
        let current = lock().reveal(&one);
        if current {
            tell(&one.what);
        }
        lock().dismiss(&one);
    }
}
