//! A table that forgets: what has not been asked for during two of its generations is gone.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::time::{Duration, Instant};

/// Values by key, in two generations.
pub struct Generations<K, V> {
    young: HashMap<K, V>,
    old: HashMap<K, V>,
    length: Duration,
    turned: Option<Instant>,
}

impl<K: Eq + Hash, V> Generations<K, V> {
    /// An empty table whose generations last so long.
    pub fn lasting(length: Duration) -> Self {
        Self { young: HashMap::new(), old: HashMap::new(), length, turned: None }
    }

    /// The value, which stays for two generations more.
    pub fn get<Q: Eq + Hash + ToOwned<Owned = K> + ?Sized>(&mut self, now: Instant, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.turn(now);
        if let Some(value) = self.old.remove(key) {
            self.young.insert(key.to_owned(), value);
        }
        self.young.get_mut(key)
    }

    /// Takes a value in.
    pub fn insert(&mut self, now: Instant, key: K, value: V) {
        self.turn(now);
        self.young.insert(key, value);
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.young.clear();
        self.old.clear();
    }

    fn turn(&mut self, now: Instant) {
        let turned = *self.turned.get_or_insert(now);
        if now.duration_since(turned) >= self.length {
            self.old = std::mem::take(&mut self.young);
            self.turned = Some(now);
        }
    }
}
