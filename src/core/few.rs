//! None, one or several values of a kind of which there hardly ever are several: they then take the room of one.

use std::ops::Deref;

/// The values, in order; read like a slice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Few<T>(Held<T>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Held<T> {
    None,
    One(T),
    #[allow(
        clippy::box_collection,
        reason = "hardly anybody has several, and all of them would take the room"
    )]
    Several(Box<Vec<T>>),
}

impl<T> Few<T> {
    /// One more, behind the others, which stay where they are.
    pub fn push(&mut self, value: T) {
        self.0 = match std::mem::replace(&mut self.0, Held::None) {
            Held::None => Held::One(value),
            Held::One(first) => Held::Several(Box::new(vec![first, value])),
            Held::Several(mut all) => {
                all.push(value);
                Held::Several(all)
            }
        };
    }
}

impl<T: PartialEq> Few<T> {
    /// Takes one out. False if it is not there.
    pub fn remove(&mut self, value: &T) -> bool {
        let Some(place) = self.iter().position(|known| known == value) else { return false };
        self.0 = match std::mem::replace(&mut self.0, Held::None) {
            Held::Several(mut all) => {
                all.remove(place);
                if all.len() == 1 { all.pop().map_or(Held::None, Held::One) } else { Held::Several(all) }
            }
            Held::None | Held::One(_) => Held::None,
        };
        true
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(Held::None)
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match &self.0 {
            Held::None => &[],
            Held::One(value) => std::slice::from_ref(value),
            Held::Several(all) => all,
        }
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        values.into_iter().fold(Self::default(), |mut few, value| {
            few.push(value);
            few
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_and_go_in_order() {
        let mut few: Few<u64> = [1, 2, 3].into_iter().collect();
        assert!(few.remove(&2) && !few.remove(&2));
        assert_eq!(few[..], [1, 3]);
        few.push(4);
        assert!(few.remove(&1) && few.remove(&3));
        assert_eq!(few, [4].into_iter().collect(), "one is one, wherever it comes from");
        assert!(few.remove(&4) && !few.remove(&4) && few.is_empty());
        assert_eq!(few, Few::default());
    }

    #[test]
    fn a_pointer_and_one_bit_hold_them() {
        assert_eq!(size_of::<Few<usize>>(), 2 * size_of::<usize>());
    }
}
