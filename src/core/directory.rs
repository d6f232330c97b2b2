//! Which accounts of a core bear a name. Made when somebody asks for the first time and kept up to date from then on, so
//! that a question costs the same however many accounts there are, and nothing as long as nobody asks.

use std::collections::BTreeMap;
use std::sync::Arc;

use slotmap::{Key, SecondaryMap};

use super::account::Account;
use super::account_params::AccountParams;
use super::{AccountId, CoreId, Library, ParamsId};

/// What a name is to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Its idkey.
    IdKey,
    /// The program's name for it.
    RefKey,
    /// The domain of its address of record.
    Domain,
    /// The user of its address of record, unescaped.
    User,
    /// The name of the account that it waits for.
    Waits,
    /// The account that it waits for, as a program named it; see `name_of`.
    Master,
}

/// The accounts in a core's list, by their names.
#[derive(Debug, Default)]
pub struct Directory {
    /// By name, then by place in the list.
    named: BTreeMap<(Role, Arc<str>, u64), AccountId>,
    entries: SecondaryMap<AccountId, Entry>,
    /// Who has these settings: usually one account.
    holders: SecondaryMap<ParamsId, Vec<AccountId>>,
    /// How often the places in the list had changed when they were noted.
    moves: u32,
}

/// How an account stands in the directory.
#[derive(Debug)]
struct Entry {
    place: u64,
    params: ParamsId,
    names: Vec<(Role, Arc<str>)>,
}

impl Directory {
    /// The accounts of that name with their places in the list, in that order.
    pub fn find(&self, role: Role, name: &str) -> impl Iterator<Item = (u64, AccountId)> {
        let name: Arc<str> = Arc::from(name);
        let found = self.named.range((role, name.clone(), 0)..=(role, name, u64::MAX));
        found.map(|((_, _, place), id)| (*place, *id))
    }

    fn note(&mut self, id: AccountId, Known { place, holds, names }: Known) {
        self.forget(id);
        for (role, name) in &names {
            self.named.insert((*role, name.clone(), place), id);
        }
        if let Some(holders) = self.holders.entry(holds) {
            holders.or_default().push(id);
        }
        self.entries.insert(id, Entry { place, params: holds, names });
    }

    fn forget(&mut self, id: AccountId) {
        let Some(entry) = self.entries.remove(id) else { return };
        for (role, name) in entry.names {
            self.named.remove(&(role, name, entry.place));
        }
        if let Some(holders) = self.holders.get_mut(entry.params) {
            holders.retain(|holder| *holder != id);
            if holders.is_empty() {
                self.holders.remove(entry.params);
            }
        }
    }
}

impl Library {
    /// The accounts of a core by their names.
    pub(super) fn directory(&self, core: CoreId) -> Option<&Directory> {
        let owner = self.cores.get(core)?;
        Some(owner.directory.get_or_init(|| {
            let mut directory = Directory { moves: owner.accounts.moves(), ..Directory::default() };
            for id in owner.accounts.iter() {
                if let Some(known) = self.known_of(core, *id) {
                    directory.note(*id, known);
                }
            }
            directory
        }))
    }

    /// An account came into the list, left it, or has other settings.
    pub(super) fn account_changed(&mut self, core: CoreId, id: AccountId) {
        let Some(mut directory) = self.cores.get_mut(core).and_then(|core| core.directory.take()) else {
            return;
        };
        match self.known_of(core, id) {
            Some(known) => directory.note(id, known),
            None => directory.forget(id),
        }
        // When the places are others it is made anew, for whoever asks next.
        if let Some(core) = self.cores.get_mut(core).filter(|core| core.accounts.moves() == directory.moves) {
            core.directory = directory.into();
        }
    }

    /// Settings changed where they are, which concerns all accounts that hold them.
    pub fn params_changed(&mut self, params: ParamsId) {
        let mut concerned = Vec::new();
        for core in self.cores.keys() {
            let directory = self.cores.get(core).and_then(|core| core.directory.get());
            let holders = directory.and_then(|directory| directory.holders.get(params));
            concerned.extend(holders.into_iter().flatten().map(|id| (core, *id)));
        }
        concerned.into_iter().for_each(|(core, id)| self.account_changed(core, id));
    }

    fn known_of(&self, core: CoreId, id: AccountId) -> Option<Known> {
        let place = self.cores.get(core)?.accounts.place(id)?;
        let account = self.accounts.get(id)?;
        Some(Known { place, holds: account.params, names: names_of(account, self.committed(id)?) })
    }
}

/// What stands in the directory for an account as a master that has no name of its own.
pub(super) fn name_of(master: AccountId) -> Arc<str> {
    format!("{:x}", master.data().as_ffi()).into()
}

/// What is to be noted of an account.
struct Known {
    place: u64,
    holds: ParamsId,
    names: Vec<(Role, Arc<str>)>,
}

fn names_of(account: &Account, params: &AccountParams) -> Vec<(Role, Arc<str>)> {
    let identity = params.identity.as_ref().and_then(|identity| identity.uri.as_sip());
    let user = identity.and_then(|uri| uri.user_decoded()).map(|user| Arc::from(&*user));
    let domain = params.domain().map(Arc::from);
    let names = [
        (Role::IdKey, params.name.text()),
        (Role::RefKey, params.ref_key.clone()),
        (Role::Domain, domain),
        (Role::User, user),
        (Role::Waits, params.depends_on.clone()),
        (Role::Master, account.master.map(name_of)),
    ];
    names.into_iter().filter_map(|(role, name)| Some((role, name?))).collect()
}
