//! A list of keys in the order of their adding, in which each stands once. Finding and removing one costs the same
//! however long the list is, and what it holds is little more than the keys.

use std::collections::VecDeque;

use slotmap::{Key, SecondaryMap};

/// Lists with fewer gaps are not closed up.
const FEW: usize = 32;

/// Keys in order.
#[derive(Debug, Clone)]
pub struct Roster<K: Key> {
    /// The null key where one was taken out.
    keys: VecDeque<K>,
    /// The place of the first of them.
    start: u64,
    /// The last half of each one's place.
    places: SecondaryMap<K, u32>,
    /// How often the places changed.
    moves: u32,
}

impl<K: Key> Default for Roster<K> {
    fn default() -> Self {
        Self { keys: VecDeque::new(), start: 0, places: SecondaryMap::new(), moves: 0 }
    }
}

impl<K: Key> Roster<K> {
    /// Adds a key at the end. False, and nothing changed, if it is there.
    pub fn push(&mut self, key: K) -> bool {
        if self.contains(key) {
            return false;
        }
        self.places.insert(key, (self.start + self.keys.len() as u64) as u32);
        self.keys.push_back(key);
        true
    }

    /// Takes a key out. False if it is not there.
    pub fn remove(&mut self, key: K) -> bool {
        let Some(index) = self.index(key) else { return false };
        self.places.remove(key);
        self.keys[index] = K::null();
        while self.keys.front().is_some_and(K::is_null) {
            self.keys.pop_front();
            self.start += 1;
        }
        if self.keys.len() > 2 * self.len() + FEW {
            self.close_up();
        }
        true
    }

    /// Is it there?
    pub fn contains(&self, key: K) -> bool {
        self.places.contains_key(key)
    }

    /// Where it stands: a number that is higher than those of all that were added before. `None` if it is not there.
    pub fn place(&self, key: K) -> Option<u64> {
        Some(self.start + self.index(key)? as u64)
    }

    /// How often places changed: those from before are not to be compared with others.
    pub fn moves(&self) -> u32 {
        self.moves
    }

    /// The first one.
    pub fn first(&self) -> Option<K> {
        self.keys.front().copied()
    }

    /// The one at a place, counted from 0. Takes time for each one before it.
    pub fn get(&self, place: usize) -> Option<K> {
        self.iter().nth(place).copied()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.keys.iter().filter(|key| !key.is_null())
    }

    /// A copy of them, for whoever changes the list meanwhile.
    pub fn to_vec(&self) -> Vec<K> {
        self.iter().copied().collect()
    }

    /// Empties the list; gives what was in it.
    pub fn take(&mut self) -> Vec<K> {
        let all = self.to_vec();
        self.start += self.keys.len() as u64;
        self.keys.clear();
        self.places.clear();
        all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn index(&self, key: K) -> Option<usize> {
        // There are never so many that the last half would not tell them apart.
        Some(self.places.get(key)?.wrapping_sub(self.start as u32) as usize)
    }

    /// Closes the gaps.
    fn close_up(&mut self) {
        self.keys.retain(|key| !key.is_null());
        for (index, key) in self.keys.iter().enumerate() {
            self.places.insert(*key, (self.start + index as u64) as u32);
        }
        self.moves += 1;
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
        assert!(roster.push(c) && roster.first() == Some(c));
    }

    #[test]
    fn gaps_are_closed_before_they_take_more_room_than_the_keys() {
        let mut keys: SlotMap<DefaultKey, ()> = SlotMap::new();
        let mut roster = Roster::default();
        let stays = keys.insert(());
        roster.push(stays);
        for round in 0..1000 {
            let [next, goes] = std::array::from_fn(|_| keys.insert(()));
            assert!(roster.push(next) && roster.push(goes) && roster.remove(goes));
            if round % 10 > 0 {
                assert!(roster.remove(next));
            }
            assert!(roster.keys.len() <= 2 * roster.len() + FEW);
            assert_eq!(roster.first(), Some(stays));
        }
        assert!(roster.moves() > 1);
        let places: Vec<_> = roster.iter().map(|key| roster.place(*key)).collect();
        assert!(places.is_sorted() && places.len() == 101 && places.iter().all(Option::is_some));
    }
}
