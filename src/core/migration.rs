//! From one transport for the whole core, which is what versions before 3.6 knew, to one for each account: what
//! `linphone_core_migrate_to_multi_transport` does.

use std::sync::Arc;

use super::account_params::AccountParams;
use super::address::{self, Transport};
use super::objects::{PORT_DISABLED, PORT_RANDOM, Transports};
use super::{CoreId, Library};
use crate::sip::{NameAddr, SipUri};

/// Says in a configuration that this was done.
const DONE: (&str, &str) = ("sip", "multi_transport_migration_done");

impl Library {
    /// If a core listens for one transport only, its accounts get that transport as their own, and the core listens for the
    /// others, too. False when that was done before.
    pub fn migrate_to_multi_transport(&mut self, id: CoreId) -> bool {
        let Some(core) = self.cores.get(id) else { return false };
        let ports = core.transports;
        let Some(config) = self.configs.get_mut(core.config) else { return false };
        if config.bool(DONE.0, DONE.1, false) {
            return false;
        }
        let written = config.set_bool(DONE.0, DONE.1, true);
        debug_assert!(written.is_ok(), "our own section and key names fit on a line");
        if let Some((transport, port)) = only_one(ports) {
            self.use_everywhere(id, transport);
            self.set_transports(id, Transports { udp: port, tcp: port, tls: PORT_RANDOM, ..ports });
        }
        true
    }

    /// Nothing is taken back from the registrars: the new sockets make everybody register again.
    fn use_everywhere(&mut self, id: CoreId, transport: Transport) {
        for id in self.cores.get(id).map_or_else(Vec::new, |core| core.accounts.to_vec()) {
            let Some(account) = self.accounts.get_mut(id) else { continue };
            let edited = account.editing.as_deref_mut();
            for params in self.params.get_mut(account.params).into_iter().chain(edited) {
                params.use_everywhere(transport);
            }
        }
        self.persist(id);
    }
}

impl AccountParams {
    /// Writes a transport into the addresses of server and routes that do not ask for TLS: nobody loses that.
    fn use_everywhere(&mut self, transport: Transport) {
        if self.server.as_deref().is_some_and(is_open) {
            self.set_transport(transport);
        }
        if self.routes.iter().any(|route| is_open(route)) {
            let with_transport = |route: &Arc<NameAddr>| {
                let mut route = Arc::clone(route);
                if is_open(&route) {
                    let route = Arc::make_mut(&mut route);
                    address::remove_uri_param(route, "transport");
                    address::set_transport(route, transport);
                }
                route
            };
            self.set_route_values(self.routes.iter().map(with_transport).collect());
        }
    }
}

fn is_open(address: &NameAddr) -> bool {
    let named = address.uri.as_sip().and_then(SipUri::transport).unwrap_or_default();
    !address::is_secure(address)
        && !["tls", "wss", "dtls"].iter().any(|known| named.eq_ignore_ascii_case(known))
}

/// The one transport that is listened for, and its port.
fn only_one(ports: Transports) -> Option<(Transport, i32)> {
    let all = [(Transport::Udp, ports.udp), (Transport::Tcp, ports.tcp), (Transport::Tls, ports.tls)];
    let mut open = all.into_iter().filter(|(_, port)| *port != PORT_DISABLED);
    open.next().filter(|_| open.next().is_none())
}
