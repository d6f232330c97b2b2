//! A counted arena: identity and ownership of everything that a program can hold on to.
//!
//! Each value has a key that is never given to another value while anybody may still use it, and a number of owners.
//! Owners are the program (through the C API) and the library's own lists; the last one to let go ends the value.

use slotmap::{Key, SlotMap};

struct Counted<T> {
    owners: u32,
    value: T,
}

/// Values of one kind, by generation-checked keys.
pub struct Arena<K: Key, T> {
    slots: SlotMap<K, Counted<T>>,
    ended: Vec<K>,
}

impl<K: Key, T> Default for Arena<K, T> {
    fn default() -> Self {
        Self { slots: SlotMap::with_key(), ended: Vec::new() }
    }
}

impl<K: Key, T> Arena<K, T> {
    /// Takes a value in, with one owner: the caller.
    pub fn insert(&mut self, value: T) -> K {
        self.slots.insert(Counted { owners: 1, value })
    }

    /// The value, unless the key is stale.
    pub fn get(&self, key: K) -> Option<&T> {
        self.slots.get(key).map(|slot| &slot.value)
    }

    /// The value to change, unless the key is stale.
    pub fn get_mut(&mut self, key: K) -> Option<&mut T> {
        self.slots.get_mut(key).map(|slot| &mut slot.value)
    }

    /// Is the key still that of a value?
    pub fn contains(&self, key: K) -> bool {
        self.slots.contains_key(key)
    }

    /// One more owner. False for a stale key.
    pub fn retain(&mut self, key: K) -> bool {
        let slot = self.slots.get_mut(key);
        slot.map(|slot| slot.owners = slot.owners.saturating_add(1)).is_some()
    }

    /// One owner less; the value itself when that was the last one.
    pub fn release(&mut self, key: K) -> Option<T> {
        let slot = self.slots.get_mut(key)?;
        slot.owners = slot.owners.saturating_sub(1);
        if slot.owners > 0 {
            return None;
        }
        self.ended.push(key);
        self.slots.remove(key).map(|slot| slot.value)
    }

    /// The keys whose values have ended since the last call, so that what hangs on them elsewhere can go too.
    pub fn take_ended(&mut self) -> Vec<K> {
        std::mem::take(&mut self.ended)
    }

    /// Are there such keys?
    pub fn has_ended(&self) -> bool {
        !self.ended.is_empty()
    }

    /// How many own it; 0 for a stale key.
    pub fn owners(&self, key: K) -> u32 {
        self.slots.get(key).map_or(0, |slot| slot.owners)
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// All keys, in no particular order.
    pub fn keys(&self) -> impl Iterator<Item = K> + '_ {
        self.slots.keys()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use slotmap::DefaultKey;

    #[test]
    fn the_last_owner_gets_the_value_back() {
        let mut arena: Arena<DefaultKey, &str> = Arena::default();
        let key = arena.insert("value");
        assert!(arena.retain(key));
        assert_eq!(arena.release(key), None);
        assert_eq!(arena.release(key), Some("value"));
        assert_eq!(arena.release(key), None);
    }

    #[test]
    fn a_stale_key_reaches_nothing_even_when_its_place_is_taken_again() {
        let mut arena: Arena<DefaultKey, &str> = Arena::default();
        let old = arena.insert("old");
        arena.release(old);
        let new = arena.insert("new");
        assert!(arena.get(old).is_none() && !arena.retain(old));
        assert_eq!(arena.get(new), Some(&"new"));
    }
}
