//! A core's life: created, started, stopped, started again.

use std::time::Duration;

use slotmap::Key;

use super::account::{Account, Due};
use super::account_params::AccountParams;
use super::auth_index::AuthIndex;
use super::config::Config;
use super::events::{ConfiguringState, GlobalState, Notification, RegistrationState};
use super::network::Reachability;
use super::news::Shown;
use super::objects::DigestPolicy;
use super::preferences::{self, Preferences};
use super::roster::Roster;
use super::running::Core;
use super::{AccountId, ConfigId, CoreId, DigestPolicyId, Library, NatPolicyId, identity, nat, settings};
use crate::engine::{Command, Engine, Input, Time};
use crate::net::clock;

/// How long a stop waits for the next answer to its unregistrations.
const FAREWELL: Duration = Duration::from_secs(2);
/// How long it waits altogether: many accounts ask one server in turn.
const LONGEST_FAREWELL: Duration = Duration::from_secs(30);

impl Library {
    /// Makes a core, ready to be started. Its share in the configuration is its own.
    pub fn create_core(&mut self, config: ConfigId) -> CoreId {
        self.configs.retain(config);
        let read = |key: (&str, &str), default| {
            self.configs.get(config).is_none_or(|config| config.bool(key.0, key.1, default))
        };
        let watched = read(("sip", "auto_net_state_mon"), true);
        let (dns_srv, ipv6) = (read(("net", "dns_srv_enabled"), true), read(("sip", "use_ipv6"), true));
        let transports = self.configs.get(config).map(settings::transports).unwrap_or_default();
        let text = |section: &str, key: &str| {
            self.configs.get(config)?.string(section, key).map(|text| text.into_owned())
        };
        let user_agent = text("sip", "user_agent").unwrap_or_else(|| "Unknown".to_owned());
        let config_now = self.configs.get(config);
        let preferences = Preferences::new(config_now, Some(self.factory.data_dir()));
        let mut core = Core {
            state: GlobalState::Off,
            shown: Shown::default(),
            decided: GlobalState::Off,
            config,
            accounts: Roster::default(),
            directory: std::cell::OnceCell::new(),
            leaving: Roster::default(),
            farewells: Vec::new(),
            dependents: Roster::default(),
            default_account: None,
            auth_infos: Roster::default(),
            auth_index: AuthIndex::default(),
            nat_policy: NatPolicyId::null(),
            reachability: Reachability { watched, up: watched },
            transports,
            user_agent,
            digest_policy: self.digest_policies.insert(DigestPolicy::default()),
            keep_alive: true,
            dns_srv,
            dns_servers: Vec::new(),
            ipv6,
            preferences,
            silent: false,
            broken: false,
            stop_by: None,
            stop_at_last: Time::START,
            due: std::collections::VecDeque::new(),
            asking: std::collections::VecDeque::new(),
            unanswered: Roster::default(),
            owners: slotmap::SecondaryMap::new(),
            engine: Engine::new(crate::engine::Config::default(), seed()),
            addresses: Vec::new(),
            secure: Vec::new(),
            net: None,
            sockets_again: None,
            tracer: None,
            traffic: (0, 0),
            stepping: false,
            unwritten: super::running::Unwritten::default(),
            saved_at: clock_now(),
        };
        let mut fresh_policy = false;
        if let Some(config) = self.configs.get_mut(config) {
            fresh_policy = nat::named_policy(config).1;
            show_defaults(config);
            core.engine =
                Engine::new(settings::engine_config(&core, config, DigestPolicy::default()), seed());
        }
        let id = self.cores.insert(core);
        self.enter(id, GlobalState::Ready);
        self.load(id, fresh_policy);
        id
    }

    /// Opens the sockets and lets registrations begin. False when the core is running already.
    pub fn start_core(&mut self, id: CoreId) -> bool {
        let Some(core) = self.cores.get(id) else { return false };
        match core.decided {
            GlobalState::Ready => {}
            GlobalState::Off if !core.broken => {
                self.enter(id, GlobalState::Ready);
                self.reload(id);
            }
            _ => return false,
        }
        self.enter(id, GlobalState::Startup);
        self.open_sockets(id);
        if self.cores.get(id).is_some_and(|core| core.reachability.watched) {
            self.notify(Notification::Network { core: id, reachable: true });
        }
        self.enter(id, GlobalState::Configuring);
        self.notify(Notification::Configuring { core: id, state: ConfiguringState::Skipped });
        self.enter(id, GlobalState::On);
        true
    }

    /// Tells the engine what the core's settings are now.
    pub fn configure_engine(&mut self, id: CoreId) {
        let Some(core) = self.cores.get(id) else { return };
        let Some(config) = self.configs.get(core.config) else { return };
        let digest = self.digest_policies.get(core.digest_policy).copied().unwrap_or_default();
        let fresh = settings::engine_config(core, config, digest);
        self.feed(id, Input::Configure(Box::new(fresh)));
    }

    /// Begins to stop: bindings are taken back. `iterate` then brings the core to Off, after two seconds at most in which
    /// no registrar answers.
    /// False when the core is not running.
    pub fn begin_stop(&mut self, id: CoreId, silent: bool) -> bool {
        let Some(core) = self.cores.get_mut(id) else { return false };
        core.silent |= silent;
        match core.decided {
            GlobalState::Off | GlobalState::Shutdown => return core.decided == GlobalState::Shutdown,
            // Nothing was opened that would have to be closed; but who stops a core waits for it to be off.
            GlobalState::Ready if silent => return false,
            GlobalState::Ready | GlobalState::Startup | GlobalState::Configuring | GlobalState::On => {}
        }
        self.enter(id, GlobalState::Shutdown);
        let now = clock_now();
        let Some(core) = self.cores.get(id) else { return false };
        let leaves = |id: &AccountId| self.committed(*id).is_some_and(AccountParams::unregisters_at_stop);
        let going: Vec<AccountId> = core.accounts.iter().copied().filter(leaves).collect();
        let all = going.iter().chain(core.leaving.iter()).copied();
        let farewells = all.filter(|id| self.accounts.get(*id).is_some_and(Account::is_bound)).collect();
        let Some(core) = self.cores.get_mut(id) else { return false };
        core.stop_by = Some(now + FAREWELL);
        core.stop_at_last = now + LONGEST_FAREWELL;
        core.asking.clear();
        core.due.clear();
        core.farewells = farewells;
        let accounts = core.accounts.to_vec();
        accounts.into_iter().for_each(|account| self.stop_publishing(account));
        for account in going {
            let bound = self.accounts.get(account).is_some_and(|account| {
                matches!(account.decided, RegistrationState::Ok | RegistrationState::Progress)
            });
            if bound {
                self.order(account, Command::Unregister);
            }
        }
        true
    }

    /// A registrar has answered during a stop: others may do so, too.
    pub(super) fn farewell_goes_on(&mut self, id: CoreId) {
        if let Some(core) = self.cores.get_mut(id).filter(|core| core.stop_by.is_some()) {
            core.stop_by = Some((clock_now() + FAREWELL).min(core.stop_at_last));
        }
    }

    /// Is anything left to wait for before the core may go off?
    pub(super) fn farewell_is_over(&self, id: CoreId, now: Time) -> bool {
        let Some(core) = self.cores.get(id) else { return true };
        let is_bound = |account: &AccountId| self.accounts.get(*account).is_some_and(Account::is_bound);
        // The first one that is bound answers, and `forget_farewells` takes out those before it.
        let waiting = core.farewells.iter().rev().any(is_bound) || core.engine.is_withdrawing();
        !waiting || core.stop_by.is_none_or(|by| by <= now)
    }

    /// Takes out those that are not waited for any more, so that nobody looks at them again.
    pub(super) fn forget_farewells(&mut self, id: CoreId) {
        let is_bound = |account: &AccountId| self.accounts.get(*account).is_some_and(Account::is_bound);
        if let Some(core) = self.cores.get_mut(id) {
            while core.farewells.pop_if(|account| !is_bound(account)).is_some() {}
        }
    }

    /// Ends a stop: everything is closed and saved.
    pub(super) fn finish_stop(&mut self, id: CoreId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        core.stop_by = None;
        core.farewells = Vec::new();
        core.net = None;
        core.sockets_again = None;
        core.traffic = (0, 0);
        core.due.clear();
        core.asking.clear();
        core.unanswered.take();
        core.owners.clear();
        let leaving = core.leaving.take();
        let accounts = core.accounts.to_vec();
        if let Some(config) = self.configs.get(core.config) {
            let digest = self.digest_policies.get(core.digest_policy).copied().unwrap_or_default();
            core.engine = Engine::new(settings::engine_config(core, config, digest), seed());
        }
        for account in accounts.iter().chain(&leaving) {
            if let Some(account) = self.accounts.get_mut(*account) {
                account.registration = None;
                account.due = Due::Nothing;
                account.unanswered = None;
                account.binding = None;
            }
        }
        leaving.into_iter().for_each(|account| self.release_account(account));
        self.save(id);
        self.enter(id, GlobalState::Off);
    }

    /// One owner of a core less; the last one must have stopped it before.
    pub fn release_core(&mut self, id: CoreId) {
        let Some(core) = self.cores.release(id) else { return };
        for account in core.accounts.to_vec().into_iter().chain(core.leaving.to_vec()) {
            if let Some(account) = self.accounts.get_mut(account) {
                account.core = None;
                account.listed = false;
                account.registration = None;
            }
            self.release_account(account);
        }
        for auth_info in core.auth_infos.to_vec() {
            self.auth_infos.release(auth_info);
        }
        self.nat_policies.release(core.nat_policy);
        self.digest_policies.release(core.digest_policy);
        self.push_configs.release(core.preferences.push_config);
        self.configs.release(core.config);
    }

    /// Answers challenges as this policy says, from now on.
    pub fn set_digest_policy(&mut self, id: CoreId, policy: DigestPolicyId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        self.digest_policies.retain(policy);
        let before = std::mem::replace(&mut core.digest_policy, policy);
        self.digest_policies.release(before);
        self.configure_engine(id);
    }

    /// A digest policy changed, which matters to the cores that share it.
    pub fn digest_policy_changed(&mut self, policy: DigestPolicyId) {
        let concerned = |id: &CoreId| self.cores.get(*id).is_some_and(|core| core.digest_policy == policy);
        let cores: Vec<CoreId> = self.cores.keys().filter(concerned).collect();
        cores.into_iter().for_each(|core| self.configure_engine(core));
    }

    fn enter(&mut self, id: CoreId, state: GlobalState) {
        let Some(core) = self.cores.get_mut(id) else { return };
        core.decided = state;
        if core.silent {
            core.state = state;
            return;
        }
        self.notify(Notification::Global { core: id, state, message: state.message() });
    }
}

/// Writes down what counts without being written down, where programs look for it.
fn show_defaults(config: &mut Config) {
    let defaults = [
        ("sip", "verify_server_certs", "1"),
        ("sip", "verify_server_cn", "1"),
        ("sip", "contact", identity::PRIMARY_CONTACT),
        ("sip", "supported", preferences::SUPPORTED),
        ("misc", "uuid", &settings::fresh_uuid()),
    ];
    for (section, key, value) in defaults {
        if !config.has_entry(section, key) {
            let written = config.set_string(section, key, value);
            debug_assert!(written.is_ok(), "our own defaults fit on a line");
        }
    }
}

pub(super) fn clock_now() -> Time {
    Time::from_micros(clock::monotonic_micros())
}

fn seed() -> [u8; 32] {
    let mut seed = [0; 32];
    if getrandom::fill(&mut seed).is_err() {
        log::error!("the system has no randomness; tags and branches can be guessed");
    }
    seed
}
