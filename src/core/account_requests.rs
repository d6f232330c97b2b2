//! What a program asks of one account, beyond changing plain settings: to wait for another account, to show its contact,
//! to share a NAT policy or push settings.

use std::sync::Arc;

use slotmap::Key;

use super::account_params::{AccountParams, Difference, difference};
use super::objects::PushConfig;
use super::{AccountId, CoreId, Library, NatPolicyId, ParamsId, PushConfigId, address};
use crate::sip::NameAddr;

/// How long the name of a NAT policy within a configuration is.
const NAT_REFERENCE_LENGTH: usize = 15;

impl Library {
    /// A new account with the settings that accounts of this core begin with. The caller is its owner.
    pub fn new_account(&mut self, core: Option<CoreId>) -> AccountId {
        let params = self.default_params(core);
        self.insert_account(core, params)
    }

    /// A new account with the settings of a section of the configuration. The caller is its owner.
    pub fn stored_account(&mut self, core: CoreId, index: i32) -> Option<AccountId> {
        let params = self.stored_params(core, index)?;
        let account = self.insert_account_sharing(Some(core), params);
        self.release_params(params);
        Some(account)
    }

    /// A new account with a copy of another one's settings. The caller is its owner.
    pub fn copy_account(&mut self, id: AccountId) -> Option<AccountId> {
        let params = self.committed(id)?.clone();
        let copy = self.with_own_shares(params);
        let copy = self.params.insert(copy);
        let account = self.insert_account_sharing(None, copy);
        self.release_params(copy);
        Some(account)
    }

    /// The Contact: as the registrar confirmed it; before that, the address of record with the parameters for it.
    /// `None` before the first REGISTER.
    pub fn contact_of(&self, id: AccountId) -> Option<NameAddr> {
        let account = self.accounts.get(id)?;
        if let Some(contact) = account.contact() {
            return Some(contact);
        }
        account.registration?;
        let params = self.committed(id)?;
        let mut contact = params.identity.as_deref()?.clone();
        address::set_params(&mut contact, params.contact_params.as_deref());
        address::set_uri_params(&mut contact, params.contact_uri_params.as_deref());
        Some(contact)
    }

    /// Lets an account wait for another one, from now on; with `None`, for none. False, and nothing changed, when it
    /// would wait for itself.
    pub fn set_dependency(&mut self, id: AccountId, master: Option<AccountId>) -> bool {
        if master.is_some_and(|master| self.closes_a_cycle(id, master)) {
            return false;
        }
        // A master without any name is known by handle only, which no configuration can keep.
        let name = |master| self.shown(master).and_then(|params| params.name.text()).unwrap_or_default();
        let name: Option<Arc<str>> = master.map(name);
        let Some(account) = self.accounts.get_mut(id) else { return false };
        account.master = master;
        if let Some(edited) = account.editing.as_deref_mut() {
            edited.depends_on.clone_from(&name);
        }
        if let Some(params) = self.params.get_mut(account.params) {
            params.depends_on = name;
        }
        if let Some(core) = account.core.filter(|_| account.listed) {
            if let Some(core) = self.cores.get_mut(core) {
                core.note_dependent(id, self.params.get(account.params));
            }
            self.account_changed(core, id);
            self.persist(core);
        }
        true
    }

    /// Names the account to wait for, by idkey or ref key, in the settings that are being edited.
    pub fn edit_dependency(&mut self, id: AccountId, name: Option<Arc<str>>) {
        if let Some(edited) = self.edit(id) {
            edited.depends_on = name;
        }
        if let Some(account) = self.accounts.get_mut(id) {
            account.master = None;
        }
    }

    /// What the edit that is under way means for the registrar.
    pub fn edit_difference(&self, id: AccountId) -> Difference {
        let (Some(before), Some(after)) = (self.committed(id), self.shown(id)) else {
            return Difference::None;
        };
        let identity = difference(before.identity.as_deref(), after.identity.as_deref());
        let server = difference(before.server.as_deref(), after.server.as_deref());
        match (identity, server) {
            (Difference::Target, _) | (_, Difference::Target) => Difference::Target,
            (Difference::None, server) => server,
            (identity, _) => identity,
        }
    }

    /// Gives settings that are being edited another NAT policy, which they share from now on.
    pub fn edit_nat_policy(&mut self, id: AccountId, policy: NatPolicyId) {
        self.nat_policies.retain(policy);
        let old = self.edit(id).map(|params| std::mem::replace(&mut params.nat_policy, policy));
        self.nat_policies.release(old.unwrap_or(policy));
    }

    /// Gives settings that are being edited other push settings, which they share from now on.
    pub fn edit_push_config(&mut self, id: AccountId, config: PushConfigId) {
        self.push_configs.retain(config);
        let old = self.edit(id).map(|params| std::mem::replace(&mut params.push_config, config));
        self.push_configs.release(old.unwrap_or(config));
    }

    /// Gives params another NAT policy, which they share from now on.
    pub fn set_nat_policy(&mut self, id: ParamsId, policy: NatPolicyId) {
        self.nat_policies.retain(policy);
        let old = self.params.get_mut(id).map(|params| std::mem::replace(&mut params.nat_policy, policy));
        self.nat_policies.release(old.unwrap_or(policy));
    }

    /// Gives params other push settings, which they share from now on.
    pub fn set_push_config(&mut self, id: ParamsId, config: PushConfigId) {
        self.push_configs.retain(config);
        let old = self.params.get_mut(id).map(|params| std::mem::replace(&mut params.push_config, config));
        self.push_configs.release(old.unwrap_or(config));
    }

    /// A copy of a NAT policy under a name of its own. The caller is its owner.
    pub fn copy_nat_policy(&mut self, id: NatPolicyId) -> Option<NatPolicyId> {
        let mut copy = self.nat_policies.get(id)?.clone();
        copy.reference = super::settings::random_text(NAT_REFERENCE_LENGTH);
        Some(self.nat_policies.insert(copy))
    }

    /// The push settings of params, made on demand: a program fills them in where they are.
    pub fn push_config_of(&mut self, id: ParamsId) -> PushConfigId {
        match self.params.get(id) {
            None => PushConfigId::null(),
            Some(params) if self.push_configs.contains(params.push_config) => params.push_config,
            Some(_) => {
                let fresh = self.push_configs.insert(PushConfig::default());
                if let Some(params) = self.params.get_mut(id) {
                    params.push_config = fresh;
                }
                fresh
            }
        }
    }

    /// The push settings of an account as its getters show them, made on demand.
    pub fn shown_push_config(&mut self, id: AccountId) -> PushConfigId {
        let Some(account) = self.accounts.get_mut(id) else { return PushConfigId::null() };
        match account.editing.as_deref_mut() {
            None => {
                let params = account.params;
                self.push_config_of(params)
            }
            Some(edited) => {
                if !self.push_configs.contains(edited.push_config) {
                    edited.push_config = self.push_configs.insert(PushConfig::default());
                }
                edited.push_config
            }
        }
    }

    /// The transport that the server address in force names.
    pub fn transport_of(&self, id: AccountId) -> address::Transport {
        self.committed(id).map(AccountParams::transport).unwrap_or_default()
    }

    /// A copy of params for somebody else: the NAT policy is shared, the push settings are copied.
    pub fn copy_params(&mut self, params: &AccountParams) -> ParamsId {
        let copy = self.with_own_shares(params.clone());
        self.params.insert(copy)
    }

    /// Are these the same push settings, whoever holds them?
    pub(super) fn same_push_config(&self, one: PushConfigId, other: PushConfigId) -> bool {
        one == other
            || self.push_configs.get(one).cloned().unwrap_or_default()
                == self.push_configs.get(other).cloned().unwrap_or_default()
    }
}
