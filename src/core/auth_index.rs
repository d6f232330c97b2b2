//! Auth infos by the name of their user, so that a challenge finds its answer without a search. Most users have one.

use std::collections::HashMap;
use std::sync::Arc;

use super::AuthInfoId;

/// Auth infos by the user that they were added for.
#[derive(Debug, Default)]
pub struct AuthIndex {
    by_user: HashMap<Arc<str>, Entries>,
}

#[derive(Debug)]
enum Entries {
    One(AuthInfoId),
    #[allow(
        clippy::box_collection,
        reason = "hardly any user has several, and all of them would take the room"
    )]
    Several(Box<Vec<AuthInfoId>>),
}

impl AuthIndex {
    /// Those of a user, in the order of their adding.
    pub fn get(&self, user: &str) -> &[AuthInfoId] {
        match self.by_user.get(user) {
            None => &[],
            Some(Entries::One(id)) => std::slice::from_ref(id),
            Some(Entries::Several(ids)) => ids,
        }
    }

    /// One more.
    pub fn push(&mut self, user: Arc<str>, id: AuthInfoId) {
        let ids = self.get(&user).iter().copied().chain([id]).collect();
        self.set(user, ids);
    }

    /// Takes one out. False if it does not stand under that name.
    pub fn remove(&mut self, user: &str, id: AuthInfoId) -> bool {
        let known = self.get(user);
        let is_there = known.contains(&id);
        let others: Vec<_> = known.iter().copied().filter(|known| *known != id).collect();
        if others.is_empty() {
            self.by_user.remove(user);
        } else if is_there {
            let user =
                self.by_user.get_key_value(user).map_or_else(|| user.into(), |(user, _)| Arc::clone(user));
            self.set(user, others);
        }
        is_there
    }

    /// The name under which one stands. Looks at all of them.
    pub fn user_of(&self, id: AuthInfoId) -> Option<Arc<str>> {
        self.by_user.keys().find(|user| self.get(user).contains(&id)).cloned()
    }

    /// Takes all of them out.
    pub fn clear(&mut self) {
        self.by_user.clear();
    }

    fn set(&mut self, user: Arc<str>, ids: Vec<AuthInfoId>) {
        let entries = match ids[..] {
            [id] => Entries::One(id),
            _ => Entries::Several(Box::new(ids)),
        };
        self.by_user.insert(user, entries);
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
        assert_eq!(index.user_of(c).as_deref(), Some("alice"));
        assert!(index.remove("alice", a) && !index.remove("alice", b) && !index.remove("carol", b));
        assert_eq!((index.get("alice"), index.get("bob")), (&[c][..], &[b][..]));
        assert!(index.remove("alice", c) && index.get("alice").is_empty() && index.user_of(c).is_none());
    }
}
