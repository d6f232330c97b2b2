//! A list in insertion order whose named items are found quickly: the sections of a file, the lines of a section.
//!
//! Small lists are searched; long ones keep an index, so that a file with a section per account loads and changes
//! in time linear in its length.

use std::collections::HashMap;

/// Lists up to this long are searched without an index.
const SEARCHED: usize = 32;

/// An item that may have a name. Names are unique within a list; unnamed items are only carried along.
pub(super) trait Named {
    fn name(&self) -> Option<&[u8]>;
}

/// The list.
#[derive(Debug, Clone)]
pub(super) struct Ordered<T> {
    /// Removed items leave a hole, so that positions in the index stay true.
    slots: Vec<Option<T>>,
    holes: usize,
    index: Option<HashMap<Box<[u8]>, usize>>,
}

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self { slots: Vec::new(), holes: 0, index: None }
    }
}

impl<T: Named> Ordered<T> {
    /// All items in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.slots.iter().flatten()
    }

    /// The item of this name.
    pub fn get(&self, name: &[u8]) -> Option<&T> {
        self.position(name).and_then(|at| self.slots[at].as_ref())
    }

    /// The item of this name, to be changed. Its name must stay.
    pub fn get_mut(&mut self, name: &[u8]) -> Option<&mut T> {
        self.position(name).and_then(|at| self.slots[at].as_mut())
    }

    /// Appends an item. A named one must be new.
    pub fn push(&mut self, item: T) -> &mut T {
        let at = self.slots.len();
        if let Some(name) = item.name() {
            debug_assert!(self.position(name).is_none(), "names are unique");
            if let Some(index) = &mut self.index {
                index.insert(name.into(), at);
            }
        }
        self.slots.push(Some(item));
        if self.index.is_none() && self.slots.len() > SEARCHED {
            self.reindex();
        }
        self.slots[at].as_mut().expect("pushed two lines above")
    }

    /// The item of this name; `make` supplies it if it does not exist yet.
    pub fn get_or_push(&mut self, name: &[u8], make: impl FnOnce() -> T) -> &mut T {
        match self.position(name) {
            Some(at) => self.slots[at].as_mut().expect("a position is never that of a hole"),
            None => self.push(make()),
        }
    }

    /// Takes the item of this name out.
    pub fn remove(&mut self, name: &[u8]) -> Option<T> {
        let at = self.position(name)?;
        let item = self.slots[at].take();
        if let Some(index) = &mut self.index {
            index.remove(name);
        }
        self.holes += 1;
        if self.holes > SEARCHED && self.holes * 2 > self.slots.len() {
            self.slots.retain(Option::is_some);
            self.holes = 0;
            self.reindex();
        }
        item
    }

    fn position(&self, name: &[u8]) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(name).copied(),
            None => self.slots.iter().position(|slot| slot.as_ref().and_then(Named::name) == Some(name)),
        }
    }

    fn reindex(&mut self) {
        let named =
            |(at, slot): (usize, &Option<T>)| Some((slot.as_ref()?.name()?.to_vec().into_boxed_slice(), at));
        let index = self.slots.iter().enumerate().filter_map(named).collect();
        self.index = (self.slots.len() > SEARCHED).then_some(index);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Word(Option<Vec<u8>>);

    impl Named for Word {
        fn name(&self) -> Option<&[u8]> {
            self.0.as_deref()
        }
    }

    fn word(number: usize) -> Word {
        Word(Some(number.to_string().into_bytes()))
    }

    #[test]
    fn order_and_lookup_survive_growth_and_removal() {
        let mut list = Ordered::default();
        for number in 0..500 {
            list.push(word(number));
            list.push(Word(None));
        }
        for number in (0..500).filter(|n| n % 7 != 0) {
            assert_eq!(list.remove(number.to_string().as_bytes()), Some(word(number)));
            assert_eq!(list.remove(number.to_string().as_bytes()), None);
        }
        let left: Vec<Word> = list.iter().filter(|w| w.0.is_some()).cloned().collect();
        assert_eq!(left, (0..500).step_by(7).map(word).collect::<Vec<_>>());
        assert_eq!(list.iter().filter(|w| w.0.is_none()).count(), 500);
        for number in 0..500 {
            assert_eq!(list.get(number.to_string().as_bytes()).is_some(), number % 7 == 0);
        }
        list.get_or_push(b"1", || word(1));
        assert_eq!(list.iter().last(), Some(&word(1)));
    }
}
