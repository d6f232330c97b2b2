//! A core's accounts: adding, removing, the default one, and who waits for whom.

use std::collections::BTreeSet;

use super::account::Due;
use super::account_params::AccountParams;
use super::directory::{Role, name_of};
use super::events::{Notification, RegistrationState};
use super::running::Core;
use super::{AccountId, CoreId, Library};
use crate::engine::Command;

impl Library {
    /// Adds an account to a core. False if it has no server or no identity. Adding it again does nothing.
    pub fn add_account(&mut self, core: CoreId, id: AccountId) -> bool {
        let known = self.accounts.get(id).is_some_and(|account| account.listed);
        let added = self.list_account(core, id);
        if added && !known {
            self.notify(Notification::AccountAdded { core, account: id });
        }
        added
    }

    /// The same, without a word about it.
    pub(super) fn list_account(&mut self, core: CoreId, id: AccountId) -> bool {
        let editing = self.accounts.get(id).is_some_and(|account| account.editing.is_some());
        if editing && !self.done(id) || !self.committed(id).is_some_and(AccountParams::is_complete) {
            return false;
        }
        let (Some(owner), Some(account)) = (self.cores.get_mut(core), self.accounts.get_mut(id)) else {
            return false;
        };
        if account.listed {
            return account.core == Some(core);
        }
        account.core = Some(core);
        account.listed = true;
        account.ignore_answers = false;
        let was_switched_off = std::mem::take(&mut account.switched_off);
        if let Some(farewell) = account.registration.take() {
            // Removed a moment ago: the old registration ends by itself, and its news concern nobody any more.
            owner.owners.remove(farewell);
        }
        let left = owner.leaving.remove(id);
        owner.accounts.push(id);
        self.account_changed(core, id);
        if !left {
            self.accounts.retain(id);
        }
        let params = self.committed(id).cloned().unwrap_or_default();
        if let Some(owner) = self.cores.get_mut(core) {
            owner.note_dependent(id, Some(&params));
        }
        if params.register_enabled {
            self.make_due(id, Due::Register);
        } else if was_switched_off {
            let who = params.identity.as_ref().map_or_else(String::new, |identity| identity.to_text());
            log::warn!(
                "{who} is added again and does not register: registering was disabled when it was removed. \
                 linphone_proxy_config_enable_register() or linphone_account_params_enable_register() enables it"
            );
        }
        self.persist(core);
        true
    }

    /// Takes an account out of its core's list: a binding is taken back, anything else is given up.
    pub fn remove_account(&mut self, core: CoreId, id: AccountId) -> bool {
        if self.cores.get(core).is_none_or(|owner| !owner.accounts.contains(id)) {
            return false;
        }
        for dependent in self.dependents_of(id) {
            self.set_dependency(dependent, None);
        }
        self.drop_edit(id);
        let Some(owner) = self.cores.get_mut(core) else { return false };
        owner.accounts.remove(id);
        owner.dependents.remove(id);
        let was_default = owner.default_account == Some(id);
        if was_default {
            owner.default_account = None;
        }
        self.account_changed(core, id);
        let Some(owner) = self.cores.get_mut(core) else { return false };
        let Some(account) = self.accounts.get_mut(id) else { return false };
        account.listed = false;
        account.due = Due::Nothing;
        account.unanswered = None;
        let registered_once = account.decided != RegistrationState::None;
        if let Some(params) = self.params.get_mut(account.params).filter(|_| registered_once) {
            account.switched_off = params.register_enabled;
            params.register_enabled = false;
        }
        let stays = account.decided == RegistrationState::Ok && account.registration.is_some();
        if stays {
            // The list's share becomes the farewell's; `registration_over` gives it back.
            owner.leaving.push(id);
            self.order(id, Command::Unregister);
            self.order(id, Command::Close);
            self.notify(Notification::AccountRemoved { core, account: id });
        } else {
            self.order(id, Command::Close);
            self.forget_registration(id);
            if self.accounts.get(id).is_some_and(|account| account.decided != RegistrationState::None) {
                self.decide(id, RegistrationState::None, "Registration disabled");
            }
            self.notify(Notification::AccountRemoved { core, account: id });
            self.release_account(id);
        }
        if was_default {
            self.notify(Notification::DefaultAccount { core, account: None });
        }
        self.persist(core);
        true
    }

    /// Takes all accounts out, in the order of the list.
    pub fn clear_accounts(&mut self, core: CoreId) {
        while let Some(first) = self.cores.get(core).and_then(|core| core.accounts.first()) {
            self.remove_account(core, first);
        }
    }

    /// Makes an account the default one; one that is not in the list, or none, clears the default.
    pub fn set_default_account(&mut self, core: CoreId, id: Option<AccountId>) {
        let listed = id.filter(|id| {
            self.accounts.get(*id).is_some_and(|account| account.listed && account.core == Some(core))
        });
        let before =
            self.cores.get_mut(core).map(|core| std::mem::replace(&mut core.default_account, listed));
        if before.is_some_and(|before| before != listed) {
            self.notify(Notification::DefaultAccount { core, account: listed });
        }
        self.persist(core);
    }

    /// The account of that idkey.
    pub fn account_by_idkey(&self, core: CoreId, idkey: &str) -> Option<AccountId> {
        self.directory(core)?.find(Role::IdKey, idkey).next().map(|(_, id)| id)
    }

    /// The account that this one waits for: the one that the program named, or the one of the same core, not itself,
    /// whose idkey or ref key the settings name.
    pub fn master_of(&self, id: AccountId) -> Option<AccountId> {
        let named = self.accounts.get(id)?.master;
        if let Some(master) = named.filter(|master| self.accounts.contains(*master)) {
            return Some(master);
        }
        let wanted = self.shown(id)?.depends_on.clone()?;
        let directory = self.directory(self.accounts.get(id)?.core?)?;
        let other = |role| directory.find(role, &wanted).find(|(_, other)| *other != id);
        // The first one in the list.
        [Role::IdKey, Role::RefKey].into_iter().filter_map(other).min().map(|(_, master)| master)
    }

    /// Would waiting for `master` mean that `id` waits for itself?
    pub fn closes_a_cycle(&self, id: AccountId, master: AccountId) -> bool {
        let mut next = Some(master);
        let mut steps = 0;
        while let Some(current) = next {
            steps += 1;
            if current == id || steps > 64 {
                return true;
            }
            next = self.master_of(current);
        }
        false
    }

    /// Those that are to be registered, in the order of the list.
    pub(super) fn enabled_accounts(&self, core: CoreId) -> Vec<AccountId> {
        let enabled = |id: &AccountId| self.committed(*id).is_some_and(|params| params.register_enabled);
        let accounts = self.cores.get(core).into_iter().flat_map(|core| core.accounts.iter());
        accounts.copied().filter(enabled).collect()
    }

    /// Those that wait for an account, in the order of the list.
    pub(super) fn dependents_of(&self, master: AccountId) -> Vec<AccountId> {
        let core = self.accounts.get(master).and_then(|account| account.core);
        let any = core.and_then(|core| self.cores.get(core)).is_some_and(|core| !core.dependents.is_empty());
        let Some(directory) = core.filter(|_| any).and_then(|core| self.directory(core)) else {
            return Vec::new();
        };
        let params = self.committed(master);
        let names = [
            (Role::Waits, params.and_then(|params| params.name.text())),
            (Role::Waits, params.and_then(|params| params.ref_key.clone())),
            (Role::Master, Some(name_of(master))),
        ];
        let named = names.iter().filter_map(|(role, name)| Some((*role, name.as_deref()?)));
        let waiting: BTreeSet<_> = named.flat_map(|(role, name)| directory.find(role, name)).collect();
        waiting.into_iter().map(|(_, id)| id).filter(|id| self.master_of(*id) == Some(master)).collect()
    }
}

impl Core {
    /// Keeps the list of those that wait for others up to date.
    pub(super) fn note_dependent(&mut self, id: AccountId, params: Option<&AccountParams>) {
        if params.is_some_and(|params| params.depends_on.is_some()) {
            self.dependents.push(id);
        } else {
            self.dependents.remove(id);
        }
    }
}
