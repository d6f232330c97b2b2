//! Whether there is a network: judged by us, or said by the application.

use std::net::IpAddr;

use super::account::Due;
use super::events::{Notification, RegistrationState};
use super::{CoreId, Library, settings};
use crate::engine::Input;
use crate::net::interfaces;

/// Whether there is a network, and who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reachability {
    /// We watch the system's interfaces; otherwise only the application's word counts.
    pub watched: bool,
    /// There is a network. A host with nothing but loopback has one: whether a registrar can be reached is found out
    /// per destination.
    pub up: bool,
}

impl Library {
    /// Addresses or routes changed. What became useless is reported closed by the sockets and registers again by itself;
    /// whoever failed for want of a way gets another try now instead of in a minute.
    pub(super) fn network_changed(&mut self, core: CoreId) {
        let Some(owner) = self.cores.get_mut(core).filter(|core| core.is_on() && core.reachability.watched)
        else {
            return;
        };
        let own = own_addresses();
        if std::mem::replace(&mut owner.addresses, own.clone()) == own {
            return;
        }
        for id in owner.accounts.to_vec() {
            let lost = self
                .accounts
                .get(id)
                .is_some_and(|account| account.decided == RegistrationState::Failed && account.unreachable);
            if lost {
                self.refresh_account(id);
            }
        }
    }

    /// May registrations of this core go out?
    pub(super) fn may_register(&self, core: CoreId) -> bool {
        let Some(owner) = self.cores.get(core).filter(|core| core.is_on()) else { return false };
        let only_when_up = || {
            let config = self.configs.get(owner.config);
            config.is_none_or(|config| config.bool("sip", "register_only_when_network_is_up", true))
        };
        owner.reachability.up || !only_when_up()
    }

    /// Asks these name servers, from the next question on; none: the system's. Those that are no IP address are left
    /// out.
    pub fn set_dns_servers(&mut self, id: CoreId, servers: Vec<String>) {
        let Some(core) = self.cores.get_mut(id) else { return };
        core.dns_servers = servers;
        let addresses = settings::name_servers(core);
        if let Some(net) = core.net.as_mut() {
            net.set_dns_servers(addresses);
        }
    }

    /// Marks requests from now on, and looks for names in the system's search domains or not, as the configuration says.
    pub fn apply_net_settings(&mut self, id: CoreId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        if let (Some(config), Some(net)) = (self.configs.get(core.config), core.net.as_mut()) {
            net.set_dscp(settings::dscp(config));
            net.set_dns_search(settings::dns_search(config));
        }
    }

    /// The application, or the system, says that the network is there or gone.
    pub fn set_network_reachable(&mut self, core: CoreId, up: bool) {
        let Some(owner) = self.cores.get_mut(core) else { return };
        if owner.reachability.up == up {
            return;
        }
        owner.reachability.up = up;
        if owner.is_on() {
            self.feed(core, Input::Network(up));
            if !up {
                log::warn!(
                    "the network is down, says the program: no account is registered until \
                     linphone_core_set_network_reachable says that it is back"
                );
            }
            for id in self.enabled_accounts(core) {
                if up {
                    self.make_due(id, Due::Register);
                } else {
                    self.decide(id, RegistrationState::None, "Registration impossible (network down)");
                }
            }
        }
        self.notify(Notification::Network { core, reachable: up });
    }
}

/// The addresses of this machine that lead anywhere: not those of loopback, nor those of single links, which come and go
/// with every interface.
pub(super) fn own_addresses() -> Vec<IpAddr> {
    let leads_somewhere = |address: &IpAddr| match address {
        IpAddr::V4(address) => !address.is_loopback() && !address.is_link_local(),
        IpAddr::V6(address) => !address.is_loopback() && !address.is_unicast_link_local(),
    };
    let found = interfaces::addresses().unwrap_or_default();
    found.into_iter().filter(leads_somewhere).collect()
}
