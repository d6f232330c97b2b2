//! The sockets of a core: opened at its start, anew when their settings change, and once more when the process had no
//! descriptor left for them.

use std::time::Duration;

use super::account::Due;
use super::events::RegistrationState;
use super::lifecycle::clock_now;
use super::network::own_addresses;
use super::objects::Transports;
use super::running::Core;
use super::{CoreId, Library, settings};
use crate::engine::{Input, Time};
use crate::net::{Net, Options};

/// The wait before missing sockets are tried again; it doubles …
const FIRST_WAIT: Duration = Duration::from_secs(1);
/// … up to this.
const LONGEST_WAIT: Duration = Duration::from_secs(32);

/// When missing sockets are tried again.
#[derive(Debug, Clone, Copy)]
pub(super) struct Again {
    /// Then.
    pub at: Time,
    wait: Duration,
}

impl Again {
    fn after(wait: Duration) -> Self {
        Self { at: clock_now() + wait, wait }
    }

    fn later(self) -> Self {
        Self::after((self.wait * 2).min(LONGEST_WAIT))
    }
}

impl Library {
    /// Opens the sockets anew and tells the engine what there is now.
    pub(super) fn open_sockets(&mut self, id: CoreId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let Some(config) = self.configs.get(core.config) else { return };
        let options = settings::net_options(core, config);
        core.addresses = own_addresses();
        match core.net.as_mut() {
            Some(net) => net.reopen(options, clock_now().as_micros()),
            None => core.net = open(options),
        }
        core.sockets_again = core.lacks_sockets().then(|| Again::after(FIRST_WAIT));
        self.configure_engine(id);
    }

    /// Ports, IPv6 or the like changed: if the core runs, everything moves to new sockets and registers anew.
    pub fn change_sockets(&mut self, id: CoreId) {
        let running = self.cores.get(id).is_some_and(|core| core.net.is_some());
        if !running {
            return self.configure_engine(id);
        }
        self.feed(id, Input::Network(false));
        self.open_sockets(id);
        self.feed(id, Input::Network(true));
        for account in self.enabled_accounts(id) {
            self.make_due(account, Due::Register);
        }
    }

    /// Chooses the ports; a change moves everything to new sockets.
    pub fn set_transports(&mut self, id: CoreId, wanted: Transports) {
        let Some(core) = self.cores.get_mut(id) else { return };
        if std::mem::replace(&mut core.transports, wanted) == wanted {
            return;
        }
        if let Some(config) = self.configs.get_mut(core.config) {
            let ports =
                [("sip_port", wanted.udp), ("sip_tcp_port", wanted.tcp), ("sip_tls_port", wanted.tls)];
            for (key, port) in ports {
                let written = config.set_int("sip", key, port);
                debug_assert!(written.is_ok(), "a number fits on a line");
            }
        }
        self.change_sockets(id);
    }

    /// Tries once more to open what there was no descriptor for, when it is time. False when it is not, or nothing is missing.
    pub(super) fn open_missing_sockets(&mut self, id: CoreId) -> bool {
        let Some(core) = self.cores.get_mut(id) else { return false };
        let Some(again) = core.sockets_again.filter(|again| again.at <= clock_now()) else { return false };
        core.sockets_again = None;
        let Some(config) = self.configs.get(core.config) else { return true };
        let (before, had_any) = (core.transports_used(), core.net.is_some());
        match core.net.as_mut() {
            Some(net) => net.open_missing(),
            None => {
                let options = settings::net_options(core, config);
                core.net = open(options);
            }
        }
        core.sockets_again = core.lacks_sockets().then(|| again.later());
        if core.net.is_some() && (core.transports_used() != before || !had_any) {
            self.have_sockets(id, had_any);
        }
        true
    }

    /// There are sockets that were missing: who could not register does so now.
    fn have_sockets(&mut self, id: CoreId, had_any: bool) {
        log::info!("sockets that were missing are open now");
        if !had_any {
            // Nobody heard what the engine wanted meanwhile.
            let up = self.cores.get(id).is_some_and(|core| core.reachability.up);
            self.feed(id, Input::Network(false));
            self.feed(id, Input::Network(up));
        }
        self.configure_engine(id);
        for account in self.enabled_accounts(id) {
            let registered =
                self.accounts.get(account).is_some_and(|account| account.decided == RegistrationState::Ok);
            if !registered {
                self.make_due(account, Due::Register);
            }
        }
    }
}

impl Core {
    /// Is any socket missing for want of descriptors?
    fn lacks_sockets(&self) -> bool {
        self.net.as_ref().is_none_or(Net::lacks_descriptors)
    }
}

fn open(options: Options) -> Option<Net> {
    Net::new(options)
        .inspect_err(|error| {
            log::error!("no sockets could be opened: {error}; nothing can be registered yet")
        })
        .ok()
}
