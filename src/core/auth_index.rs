//! Auth infos by the name of their user, so that a challenge finds its answer without a search. Most users have one.

use std::collections::HashMap;
use std::sync::Arc;

use super::AuthInfoId;
use super::few::Few;

/// Auth infos by their user.
#[derive(Debug, Default)]
pub struct AuthIndex {
    by_user: HashMap<Arc<str>, Few<AuthInfoId>>,
}

impl AuthIndex {
    /// Those of a user, in the order of their adding.
    pub fn get(&self, user: &str) -> &[AuthInfoId] {
        self.by_user.get(user).map_or(&[], |ids| ids)
    }

    /// One more.
    pub fn push(&mut self, user: Arc<str>, id: AuthInfoId) {
        self.by_user.entry(user).or_default().push(id);
    }

    /// Takes one out. False if it does not stand under that name.
    pub fn remove(&mut self, user: &str, id: AuthInfoId) -> bool {
        let Some(ids) = self.by_user.get_mut(user) else { return false };
        let was_there = ids.remove(&id);
        if ids.is_empty() {
            self.by_user.remove(user);
        }
        was_there
    }

    /// Takes all of them out.
    pub fn clear(&mut self) {
        self.by_user.clear();
    }
}

#[cfg(test)]
mod tests {
    use slotmap::SlotMap;

    use super::*;

    #[test]
    fn the_infos_of_a_user_keep_their_order() {
        let mut keys: SlotMap<AuthInfoId, ()> = SlotMap::with_key();
        let [a, b, c] = std::array::from_fn(|_| keys.insert(()));
        let mut index = AuthIndex::default();
        for (user, id) in [("alice", a), ("bob", b), ("alice", c)] {
            index.push(user.into(), id);
        }
        assert_eq!(
            (index.get("alice"), index.get("bob"), index.get("carol")),
            (&[a, c][..], &[b][..], &[][..])
        );
        assert!(index.remove("alice", a) && !index.remove("alice", b) && !index.remove("carol", b));
        assert_eq!((index.get("alice"), index.get("bob")), (&[c][..], &[b][..]));
        assert!(index.remove("alice", c) && index.get("alice").is_empty());
    }
}
