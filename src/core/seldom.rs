//! A part of a value that few need: as long as it is what it usually is, it takes no room.
//!
//! There may be a hundred thousand accounts, of which hardly one has a picture or a voice mail.

use std::ops::{Deref, DerefMut};

/// A part that has a usual value.
pub trait Usual: Default + PartialEq + Clone + 'static {
    /// What it is, unless somebody says otherwise.
    fn usual() -> &'static Self;
}

/// A part that is hardly ever other than usual.
#[derive(Debug, Clone, Default)]
pub struct Seldom<T>(Option<Box<T>>);

impl<T: Usual> Seldom<T> {
    /// Does it take room?
    pub fn is_loose(&self) -> bool {
        self.0.is_some()
    }

    /// Takes no more room than needed. To be called when an edit is over.
    pub fn settle(&mut self) {
        if self.0.as_deref().is_some_and(|own| own == T::usual()) {
            self.0 = None;
        }
    }
}

impl<T: Usual> Deref for Seldom<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::usual())
    }
}

impl<T: Usual> DerefMut for Seldom<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_with(|| Box::new(T::usual().clone()))
    }
}

impl<T: Usual> PartialEq for Seldom<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Usual + Eq> Eq for Seldom<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Default, PartialEq)]
    struct Part(u32);

    impl Usual for Part {
        fn usual() -> &'static Self {
            &Part(0)
        }
    }

    #[test]
    fn the_usual_takes_no_room_and_equals_itself_however_it_came_about() {
        let (mut one, other) = (Seldom::<Part>::default(), Seldom::<Part>::default());
        one.0 = Some(Box::new(Part(1)));
        assert!(one != other);
        one.deref_mut().0 = 0;
        assert!(one == other && one.0.is_some());
        one.settle();
        assert!(one.0.is_none());
    }
}
