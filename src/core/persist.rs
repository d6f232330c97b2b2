//! Accounts, credentials and defaults as sections of the configuration, and the configuration as a file.
//!
//! A change only marks the core; the sections are written when somebody looks at the configuration, when the file is due
//! (at most once a second, by iterate) and when the core stops. So the hundred-thousandth account costs what the first did.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use super::account_params::Name;
use super::auth::AuthInfo;
use super::events::GlobalState;
use super::objects::NatPolicy;
use super::running::{Core, Unwritten};
use super::sections::{
    CUSTOM_PARAM, Entries, account_entries, auth_info_entries, nat_policies, read_account, read_auth_info,
    sections, set, write_group, write_nat_policies, write_section,
};
use super::{AuthInfoId, ConfigId, CoreId, Library, NatPolicyId, ParamsId, nat};
use crate::engine::Time;

/// The file is not written more often than this.
const SAVE_INTERVAL: Duration = Duration::from_secs(1);

impl Library {
    /// Accounts or the choice of the default one have changed, which the configuration shows.
    pub(super) fn persist(&mut self, core: CoreId) {
        if let Some(core) = self.running(core) {
            core.unwritten.accounts = true;
            core.unwritten.nat_policies = true;
        }
    }

    /// NAT policies have changed, which the configuration shows.
    pub(super) fn persist_nat_policies(&mut self, core: CoreId) {
        if let Some(core) = self.cores.get_mut(core) {
            core.unwritten.nat_policies = true;
        }
    }

    /// Auth infos have changed, which the configuration shows.
    pub(super) fn persist_auth_infos(&mut self, core: CoreId) {
        if let Some(core) = self.running(core) {
            core.unwritten.auth_infos = true;
        }
    }

    /// Auth infos have ended: what was written down of them goes at once. Those that are left are written anew before
    /// somebody looks.
    pub(super) fn take_back_auth_infos(&mut self, core: CoreId) {
        let config = self.running(core).map(|core| core.config);
        if let Some(config) = config.and_then(|config| self.configs.get_mut(config)) {
            let written: Vec<String> = sections(config, "auth_info").collect();
            written.iter().for_each(|section| config.clean_section(section));
        }
        self.persist_auth_infos(core);
    }

    /// The core, unless it is off: then it has left all to the configuration, and a start takes it from there. What a program
    /// clears after a stop, it does not want to lose.
    fn running(&mut self, core: CoreId) -> Option<&mut Core> {
        self.cores.get_mut(core).filter(|core| core.decided != GlobalState::Off)
    }

    /// Brings a configuration up to date with the core that it belongs to, before somebody reads it.
    pub fn write_out(&mut self, config: ConfigId) {
        let owners: Vec<CoreId> = self
            .cores
            .keys()
            .filter(|id| {
                self.cores.get(*id).is_some_and(|core| core.config == config && core.unwritten.any())
            })
            .collect();
        owners.into_iter().for_each(|core| self.write_sections(core));
    }

    /// Writes the file now. False when there is none, or when it could not be written.
    pub fn sync(&mut self, config: ConfigId) -> bool {
        self.write_out(config);
        let Some(config) = self.configs.get_mut(config) else { return false };
        if config.filename().is_none() {
            return false;
        }
        match config.sync() {
            Ok(()) => true,
            Err(error) => {
                let name = config.filename().map(|name| name.display().to_string()).unwrap_or_default();
                log::error!("the configuration could not be written to {name}: {error}");
                false
            }
        }
    }

    /// Writes the file, if there is one and anything has changed.
    pub(super) fn save(&mut self, core: CoreId) {
        let Some(id) = self.cores.get(core).map(|core| core.config) else { return };
        self.write_out(id);
        let wanted =
            self.configs.get(id).is_some_and(|config| config.is_dirty() && config.filename().is_some());
        if wanted {
            self.sync(id);
        }
    }

    /// The same, from iterate.
    pub(super) fn save_when_due(&mut self, id: CoreId, now: Time) {
        if self.save_due(id).is_none_or(|due| due > now) {
            return;
        }
        if let Some(core) = self.cores.get_mut(id) {
            core.saved_at = now;
        }
        self.save(id);
    }

    /// When the file is to be written; `None`: nothing has changed.
    pub(super) fn save_due(&self, id: CoreId) -> Option<Time> {
        let core = self.cores.get(id)?;
        let config = self.configs.get(core.config)?;
        let changed = core.unwritten.any() || config.is_dirty();
        (changed && config.filename().is_some()).then(|| core.saved_at + SAVE_INTERVAL)
    }

    /// Makes the accounts and credentials that the configuration tells of.
    /// `fresh_policy`: the core's NAT policy has just been written there for want of one.
    pub(super) fn load(&mut self, id: CoreId, fresh_policy: bool) {
        let Some(config) = self.cores.get(id).and_then(|core| self.configs.get_mut(core.config)) else {
            return;
        };
        let (core_policy, made_now) = nat::named_policy(config);
        let mut policies: HashMap<String, NatPolicy> = HashMap::new();
        for policy in nat_policies(config) {
            policies.entry(policy.reference.clone()).or_insert(policy);
        }
        if let Some(policy) = policies.get_mut(&core_policy).filter(|_| fresh_policy || made_now) {
            // Only what was read from a file may use a TURN server without having been told so.
            policy.udp_turn = false;
        }
        let accounts: Vec<_> = sections(config, "proxy")
            .map(|name| {
                let (params, policy) = read_account(config, &name);
                (name, params, policy)
            })
            .collect();
        let auth_infos: Vec<_> =
            sections(config, "auth_info").map(|name| read_auth_info(config, &name)).collect();
        let default = config.int("sip", "default_proxy", -1);
        let policies: HashMap<String, NatPolicyId> = policies
            .into_iter()
            .map(|(reference, policy)| (reference, NatPolicy { core: Some(id), ..policy }))
            .map(|(reference, policy)| (reference, self.nat_policies.insert(policy)))
            .collect();
        let policy_of = |reference: Option<String>| {
            reference.and_then(|reference| policies.get(&reference).copied()).unwrap_or_default()
        };
        auth_infos.into_iter().filter(AuthInfo::has_secret).for_each(|info| self.keep_auth_info(id, info));
        for (section, mut params, policy) in accounts {
            params.nat_policy = policy_of(policy);
            if params.name.is_none() {
                params.name = Name::draw();
            }
            let account = self.insert_account(Some(id), params);
            if !self.list_account(id, account) {
                log::warn!(
                    "the account of [{section}] is left out: it needs a reg_proxy, the server's address, and a \
                     reg_identity such as sip:user@host"
                );
            }
            self.release_account(account);
        }
        let policy = policy_of(Some(core_policy));
        self.nat_policies.retain(policy);
        policies.into_values().for_each(|policy| drop(self.nat_policies.release(policy)));
        if let Some(core) = self.cores.get_mut(id) {
            core.nat_policy = policy;
            core.default_account = usize::try_from(default).ok().and_then(|place| core.accounts.get(place));
            core.unwritten = Unwritten::default();
        }
    }

    /// Keeps an auth info as it stood in the configuration: beside its likes, and its password in clear.
    fn keep_auth_info(&mut self, id: CoreId, mut info: AuthInfo) {
        self.settle_auth_info(&mut info);
        let username = info.username.clone().unwrap_or_default();
        let stored = self.auth_infos.insert(info);
        if let Some(core) = self.cores.get_mut(id) {
            core.auth_infos.push(stored);
            core.auth_index.push(username, stored);
        }
    }

    /// The settings in the section `[proxy_N]` of a core's configuration, for the caller to own; `None` without such a
    /// section. A NAT policy that one of the core's accounts has is shared, another one is made anew.
    pub fn stored_params(&mut self, core: CoreId, index: i32) -> Option<ParamsId> {
        let section = format!("proxy_{index}");
        let config = self.cores.get(core)?.config;
        self.write_out(config);
        let config = self.configs.get(config)?;
        if !config.has_section(&section) {
            return None;
        }
        let (mut params, reference) = read_account(config, &section);
        let policy = reference.and_then(|reference| self.shared_nat_policy(core, &reference));
        params.nat_policy = policy.unwrap_or_default();
        let id = self.insert_params(params);
        self.nat_policies.release(policy.unwrap_or_default());
        Some(id)
    }

    /// The NAT policy of that name in a core's configuration, for the caller to own: the one that the core or one of its
    /// accounts has, or else a new one.
    fn shared_nat_policy(&mut self, core: CoreId, reference: &str) -> Option<NatPolicyId> {
        let owner = self.cores.get(core)?;
        let policies = owner.accounts.iter().filter_map(|id| Some(self.committed(*id)?.nat_policy));
        let in_use = std::iter::once(owner.nat_policy)
            .chain(policies)
            .find(|id| self.nat_policies.get(*id).is_some_and(|policy| policy.reference == reference));
        if let Some(in_use) = in_use {
            self.nat_policies.retain(in_use);
            return Some(in_use);
        }
        let config = self.configs.get(owner.config)?;
        let policy = nat_policies(config).find(|policy| policy.reference == reference)?;
        let policy = NatPolicy { core: Some(core), ..policy };
        Some(self.nat_policies.insert(policy))
    }

    /// Reads the configuration anew for a core that starts again: fresh accounts take the place of the old ones, which
    /// keep their last state and belong to nobody.
    pub(super) fn reload(&mut self, id: CoreId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let accounts = core.accounts.take();
        let auth_infos = core.auth_infos.take();
        core.auth_index.clear();
        core.dependents.take();
        core.directory.take();
        core.default_account = None;
        self.nat_policies.release(std::mem::take(&mut core.nat_policy));
        for account in accounts {
            if let Some(account) = self.accounts.get_mut(account) {
                (account.listed, account.core) = (false, None);
            }
            self.release_account(account);
        }
        auth_infos.into_iter().for_each(|info| drop(self.auth_infos.release(info)));
        self.load(id, false);
    }

    fn write_sections(&mut self, id: CoreId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let unwritten = std::mem::take(&mut core.unwritten);
        if unwritten.nat_policies {
            self.write_nat_policies(id);
        }
        if unwritten.accounts {
            self.write_accounts(id);
        }
        if unwritten.auth_infos {
            self.write_auth_infos(id);
        }
    }

    fn write_nat_policies(&mut self, id: CoreId) {
        let Some(core) = self.cores.get(id) else { return };
        let core_policy = self.nat_policies.get(core.nat_policy);
        let of_accounts = core.accounts.iter().filter_map(|account| {
            self.committed(*account).and_then(|params| self.nat_policies.get(params.nat_policy))
        });
        let mut known = HashSet::new();
        let policies: Vec<NatPolicy> = core_policy
            .into_iter()
            .chain(of_accounts)
            .filter(|policy| known.insert(policy.reference.as_str()))
            .cloned()
            .collect();
        let core_policy = core_policy.map(|policy| policy.reference.clone());
        let Some(config) = self.configs.get_mut(core.config) else { return };
        if let Some(reference) = core_policy {
            set(config, "net", "nat_policy_ref", &reference);
        }
        write_nat_policies(config, &policies);
    }

    fn write_accounts(&mut self, id: CoreId) {
        let Some(core) = self.cores.get(id) else { return };
        let default =
            core.default_account.and_then(|default| core.accounts.iter().position(|id| *id == default));
        let accounts = core.accounts.iter().filter_map(|account| self.committed(*account));
        let proxies: Vec<Entries> = accounts
            .map(|params| {
                let policy = self.nat_policies.get(params.nat_policy);
                account_entries(params, policy, self.push_configs.get(params.push_config))
            })
            .collect();
        let customs: Vec<(String, String, String)> = core
            .accounts
            .iter()
            .filter_map(|account| self.committed(*account))
            .enumerate()
            .flat_map(|(number, params)| {
                let named = move |(name, value): &(String, String)| {
                    (format!("proxy_{number}"), name.clone(), value.clone())
                };
                params.custom_params.iter().map(named)
            })
            .collect();
        let Some(config) = self.configs.get_mut(core.config) else { return };
        write_group(config, "proxy", proxies);
        for (section, name, value) in customs {
            set(config, &section, &format!("{CUSTOM_PARAM}{name}"), &value);
        }
        let default = default.map_or_else(|| "-1".to_owned(), |place| place.to_string());
        set(config, "sip", "default_proxy", &default);
    }

    /// Writes an auth info of any owner into the section with this number, in place of what stands there; `None`: only clears
    /// the section.
    pub fn write_auth_info(&mut self, config: ConfigId, info: Option<AuthInfoId>, number: i32) {
        let Some(config) = self.configs.get_mut(config) else { return };
        let section = format!("auth_info_{number}");
        let info = info.and_then(|id| self.auth_infos.get(id)).cloned();
        let entries = info.map_or_else(Vec::new, |mut info| {
            if config.bool("sip", "store_ha1_passwd", true) {
                info.hash_password();
            }
            auth_info_entries(&info)
        });
        write_section(config, &section, entries);
    }

    fn write_auth_infos(&mut self, id: CoreId) {
        let known =
            self.cores.get(id).map_or_else(Vec::new, |core| core.auth_infos.iter().copied().collect());
        known.into_iter().for_each(|info| self.hash_if_wanted(id, info));
        let Some(core) = self.cores.get(id) else { return };
        let infos = core.auth_infos.iter().filter_map(|id| self.auth_infos.get(*id));
        let infos: Vec<Entries<Vec<u8>>> =
            infos.filter(|info| info.has_secret()).map(auth_info_entries).collect();
        let Some(config) = self.configs.get_mut(core.config) else { return };
        let wanted =
            config.bool("sip", "save_auth_info", true) && config.bool("sip", "store_auth_info", true);
        write_group(config, "auth_info", if wanted { infos } else { Vec::new() });
    }
}
