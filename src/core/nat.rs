//! The NAT policy of a core, of which there is always one, and the older settings that are views of it.

use std::net::IpAddr;
use std::sync::Arc;

use super::account::Due;
use super::config::Config;
use super::events::RegistrationState;
use super::objects::NatPolicy;
use super::{CoreId, Library, NatPolicyId, sections, settings};

/// How a core gets through firewalls, with liblinphone's numbers: one choice out of what a NAT policy can combine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Firewall {
    /// Nothing is needed.
    None = 0,
    /// A public address that is known; reads back as `None`, the address has a setting of its own.
    NatAddress = 1,
    /// STUN
    Stun = 2,
    /// STUN and connectivity checks.
    Ice = 3,
    /// Port mapping, which is not available; only a policy of the program's may say so.
    Upnp = 4,
}

impl Firewall {
    /// The choice of that number.
    pub const fn from_number(number: i32) -> Option<Self> {
        Some(match number {
            0 => Self::None,
            1 => Self::NatAddress,
            2 => Self::Stun,
            3 => Self::Ice,
            4 => Self::Upnp,
            _ => return None,
        })
    }

    /// What a policy amounts to.
    pub const fn of(policy: &NatPolicy) -> Self {
        match policy {
            NatPolicy { upnp: true, .. } => Self::Upnp,
            NatPolicy { ice: true, .. } => Self::Ice,
            NatPolicy { stun: true, .. } => Self::Stun,
            _ => Self::None,
        }
    }

    fn apply(self, policy: &mut NatPolicy) {
        policy.stun = matches!(self, Self::Stun | Self::Ice);
        policy.ice = self == Self::Ice;
        policy.upnp = false;
    }
}

/// What a policy means for registering.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Traversal {
    /// The server that tells our public address.
    pub stun_server: Option<Arc<str>>,
    /// The addresses that are known beforehand.
    pub public: Vec<IpAddr>,
}

impl Traversal {
    fn of(policy: &NatPolicy) -> Self {
        let server = policy.stun_server.as_deref().filter(|server| policy.stun && !server.is_empty());
        let v4 = policy.nat_v4.as_deref().and_then(|text| text.trim().parse().ok()).map(IpAddr::V4);
        let v6 = policy.nat_v6.as_deref().and_then(|text| text.trim().parse().ok()).map(IpAddr::V6);
        Self { stun_server: server.map(Arc::from), public: v4.into_iter().chain(v6).collect() }
    }
}

impl Library {
    /// Makes an empty NAT policy with a name of its own. The caller is its owner.
    pub fn new_nat_policy(&mut self, core: CoreId) -> NatPolicyId {
        let reference = settings::random_text(15);
        self.nat_policies.insert(NatPolicy { reference, core: Some(core), ..NatPolicy::default() })
    }

    /// Makes a NAT policy as the core's configuration describes it under this name. The caller is its owner.
    pub fn stored_nat_policy(&mut self, core: CoreId, reference: &str) -> Option<NatPolicyId> {
        let config = self.cores.get(core)?.config;
        self.write_out(config);
        let policy = sections::nat_policies(self.configs.get(config)?).find(|p| p.reference == reference)?;
        Some(self.nat_policies.insert(policy))
    }

    /// Shares a NAT policy with a core, in place of the one before.
    pub fn set_core_nat_policy(&mut self, id: CoreId, policy: NatPolicyId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        self.nat_policies.retain(policy);
        let before = std::mem::replace(&mut core.nat_policy, policy);
        if self.traversal_of(before) != self.traversal_of(policy) {
            self.register_behind(policy);
        }
        self.nat_policies.release(before);
        self.persist_nat_policies(id);
    }

    /// Reads the NAT policy of a core.
    pub fn core_nat_policy(&self, id: CoreId) -> Option<&NatPolicy> {
        self.nat_policies.get(self.cores.get(id)?.nat_policy)
    }

    /// Changes the NAT policy of a core, for everybody who shares it.
    pub fn change_core_nat_policy(&mut self, id: CoreId, change: impl FnOnce(&mut NatPolicy)) {
        let policy = self.cores.get(id).map(|core| core.nat_policy);
        if let Some(policy) = policy
            && self.modify_nat_policy(policy, change).is_some()
        {
            self.persist_nat_policies(id);
        }
    }

    /// Changes a NAT policy, which the configuration of its core then shows.
    pub fn change_nat_policy<R>(
        &mut self,
        id: NatPolicyId,
        change: impl FnOnce(&mut NatPolicy) -> R,
    ) -> Option<R> {
        let result = self.modify_nat_policy(id, change)?;
        if let Some(core) = self.nat_policies.get(id).and_then(|policy| policy.core) {
            self.persist_nat_policies(core);
        }
        Some(result)
    }

    /// What the policy of an account means for registering; without a policy of its own, the core's.
    pub(super) fn traversal(&self, own: NatPolicyId, core: CoreId) -> Traversal {
        let policy = self.nat_policies.get(own).or_else(|| self.core_nat_policy(core));
        policy.map(Traversal::of).unwrap_or_default()
    }

    fn traversal_of(&self, policy: NatPolicyId) -> Traversal {
        self.nat_policies.get(policy).map(Traversal::of).unwrap_or_default()
    }

    /// Accounts whose Contact a change concerns register with the right one at the next iterate.
    fn modify_nat_policy<R>(
        &mut self,
        id: NatPolicyId,
        change: impl FnOnce(&mut NatPolicy) -> R,
    ) -> Option<R> {
        let before = self.traversal_of(id);
        let result = change(self.nat_policies.get_mut(id)?);
        if self.traversal_of(id) != before {
            self.register_behind(id);
        }
        Some(result)
    }

    fn register_behind(&mut self, policy: NatPolicyId) {
        let all: Vec<CoreId> = self.cores.keys().collect();
        for core in all {
            let shared = self.cores.get(core).is_some_and(|core| core.nat_policy == policy);
            for account in self.enabled_accounts(core) {
                let own = self.committed(account).map(|params| params.nat_policy);
                let own = own.filter(|own| self.nat_policies.contains(*own));
                let bound = self.accounts.get(account).is_some_and(|account| {
                    matches!(account.decided, RegistrationState::Ok | RegistrationState::Progress)
                });
                if bound && own.map_or(shared, |own| own == policy) {
                    self.make_due(account, Due::Register);
                }
            }
        }
    }

    /// Chooses how to get through firewalls.
    pub fn set_firewall(&mut self, id: CoreId, firewall: Firewall) {
        self.change_core_nat_policy(id, |policy| firewall.apply(policy));
    }
}

/// The name of the policy that a configuration has for its core. If it has none, one is written there first, which says
/// what the older settings in `[net]` say; the second value tells so.
pub(super) fn named_policy(config: &mut Config) -> (String, bool) {
    let named = sections::string(config, "net", "nat_policy_ref");
    let known = named.filter(|name| sections::nat_policies(config).any(|policy| policy.reference == *name));
    known.map(|name| (name, false)).unwrap_or_else(|| {
        let fresh = from_older_settings(config);
        sections::set(config, "net", "nat_policy_ref", &fresh.reference);
        sections::write_nat_policies(config, std::slice::from_ref(&fresh));
        (fresh.reference, true)
    })
}

/// The policy of a core whose configuration names none: what its older settings in `[net]` say.
fn from_older_settings(config: &mut Config) -> NatPolicy {
    let server = config.string("net", "stun_server").map(|server| server.into_owned());
    let firewall = Firewall::from_number(config.int("net", "firewall_policy", 0)).unwrap_or(Firewall::None);
    config.clean_entry("net", "firewall_policy");
    let mut policy = NatPolicy {
        reference: settings::random_text(15),
        stun_server: server.filter(|server| !server.is_empty()),
        ..NatPolicy::default()
    };
    firewall.apply(&mut policy);
    policy
}
