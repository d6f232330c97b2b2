//! A part of a value that many have in common: it stands in one place for all of them, until one is changed.
//!
//! There may be a hundred thousand accounts of one server, which differ in nothing but the user.

use std::collections::VecDeque;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// So many of the last ones are remembered: accounts are made with one set of settings and registered with another.
const KEPT: usize = 4;

/// A part that has a usual value.
pub trait Usual: Clone + PartialEq + 'static {
    /// What it is, unless somebody says otherwise.
    fn usual() -> &'static Arc<Self>;
}

/// A part that is shared with whoever has the same. Changing it makes it one's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Common<T>(Arc<T>);

impl<T: Usual> Common<T> {
    /// Shares the place of one of the last that were settled, if it is the same. To be called when an edit is over.
    pub fn settle(&mut self, last: &mut VecDeque<Self>) {
        match last.iter().find(|last| Arc::ptr_eq(&last.0, &self.0) || *last == self) {
            Some(last) => self.0 = Arc::clone(&last.0),
            None => {
                last.truncate(KEPT - 1);
                last.push_front(self.clone());
            }
        }
    }
}

/// Lets a text share the place of the last one, if it is the same.
pub fn share(text: &mut Arc<str>, last: &mut Option<Arc<str>>) {
    match last {
        Some(known) if known == text => *text = Arc::clone(known),
        _ => *last = Some(Arc::clone(text)),
    }
}

impl<T: Usual> Default for Common<T> {
    fn default() -> Self {
        Self(Arc::clone(T::usual()))
    }
}

impl<T> Deref for Common<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Common<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Part(u32);

    impl Usual for Part {
        fn usual() -> &'static Arc<Self> {
            static USUAL: LazyLock<Arc<Part>> = LazyLock::new(|| Arc::new(Part(0)));
            &USUAL
        }
    }

    #[test]
    fn what_is_the_same_stands_in_one_place_until_one_is_changed() {
        let mut last = VecDeque::new();
        let mut all: [Common<Part>; 3] = std::array::from_fn(|_| Common::default());
        for (other, one) in all.iter_mut().enumerate() {
            Common(Arc::new(Part(0))).settle(&mut last);
            one.0 = Arc::new(Part(1));
            one.settle(&mut last);
            Common(Arc::new(Part(2 + other as u32))).settle(&mut last);
        }
        assert_eq!(last.len(), KEPT);
        assert!(all.iter().all(|one| Arc::ptr_eq(&one.0, &all[0].0)));
        all[1].deref_mut().0 = 2;
        assert_eq!(all.each_ref().map(|one| one.deref().0), [1, 2, 1]);
    }
}
