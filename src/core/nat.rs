//! The NAT policy of a core, of which there is always one, and the older settings that are views of it.

use std::sync::Arc;

use super::config::Config;
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

impl Library {
    /// Makes an empty NAT policy with a name of its own. The caller is its owner.
    pub fn new_nat_policy(&mut self) -> NatPolicyId {
        self.nat_policies.insert(NatPolicy { reference: settings::random_text(15), ..NatPolicy::default() })
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
        if let Some(policy) = policy.and_then(|policy| self.nat_policies.get_mut(policy)) {
            change(policy);
            self.persist_nat_policies(id);
        }
    }

    /// The STUN server that an account's policy wants asked; without a policy of its own, the core's.
    pub(super) fn stun_server(&self, own: NatPolicyId, core: CoreId) -> Option<Arc<str>> {
        let policy = self.nat_policies.get(own).or_else(|| self.core_nat_policy(core))?;
        let server = policy.stun_server.as_deref().filter(|server| policy.stun && !server.is_empty())?;
        Some(Arc::from(server))
    }

    /// Chooses how to get through firewalls.
    pub fn set_firewall(&mut self, id: CoreId, firewall: Firewall) {
        self.change_core_nat_policy(id, |policy| firewall.apply(policy));
    }
}

/// The policy of a core whose configuration names none: what its older settings in `[net]` say.
pub(super) fn from_older_settings(config: &mut Config) -> NatPolicy {
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
