//! A list of keys in the order of their adding, in which each stands once. Finding and removing one costs the same
//! however long the list is.

use std::collections::{BTreeMap, btree_map};

use slotmap::{Key, SecondaryMap};

/// Keys in order.
#[derive(Debug, Clone)]
pub struct Roster<K: Key> {
    keys: BTreeMap<u64, K>,
    places: SecondaryMap<K, u64>,
    next: u64,
}

impl<K: Key> Default for Roster<K> {
    fn default() -> Self {
        Self { keys: BTreeMap::new(), places: SecondaryMap::new(), next: 0 }
    }
}

impl<K: Key> Roster<K> {
    /// Adds a key at the end. False, and nothing changed, if it is there.
    pub fn push(&mut self, key: K) -> bool {
        if self.contains(key) {
            return false;
        }
        self.keys.insert(self.next, key);
        self.places.insert(key, self.next);
        self.next += 1;
        true
    }

    /// Takes a key out. False if it is not there.
    pub fn remove(&mut self, key: K) -> bool {
        let place = self.places.remove(key);
        place.is_some_and(|place| self.keys.remove(&place).is_some())
    }

    /// Is it there?
    pub fn contains(&self, key: K) -> bool {
        self.places.contains_key(key)
    }

    /// Where it stands: a number that is higher than those of all that were added before. `None` if it is not there.
    pub fn place(&self, key: K) -> Option<u64> {
        self.places.get(key).copied()
    }

    /// The first one.
    pub fn first(&self) -> Option<K> {
        self.keys.first_key_value().map(|(_, key)| *key)
    }

    /// The one at a place, counted from 0. Takes time for each one before it.
    pub fn get(&self, place: usize) -> Option<K> {
        self.keys.values().nth(place).copied()
    }

    /// All of them, in order.
    pub fn iter(&self) -> btree_map::Values<'_, u64, K> {
        self.keys.values()
    }

    /// A copy of them, for whoever changes the list meanwhile.
    pub fn to_vec(&self) -> Vec<K> {
        self.iter().copied().collect()
    }

    /// Empties the list; gives what was in it.
    pub fn take(&mut self) -> Vec<K> {
        let all = self.to_vec();
        self.keys.clear();
        self.places.clear();
        all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use slotmap::{DefaultKey, SlotMap};

    use super::*;

    #[test]
    fn keys_keep_the_order_of_their_adding_whatever_is_removed() {
        let mut keys: SlotMap<DefaultKey, ()> = SlotMap::new();
        let [a, b, c] = std::array::from_fn(|_| keys.insert(()));
        let mut roster = Roster::default();
        assert!(roster.push(a) && roster.push(b) && roster.push(c) && !roster.push(b));
        assert!(roster.remove(a) && !roster.remove(a));
        assert!(roster.push(a));
        assert_eq!(roster.to_vec(), [b, c, a]);
        assert_eq!((roster.first(), roster.get(2), roster.get(3), roster.len()), (Some(b), Some(a), None, 3));
        assert_eq!(roster.take(), [b, c, a]);
        assert!(roster.is_empty() && !roster.contains(a));
    }
}
