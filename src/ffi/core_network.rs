//! `linphone/core.h`, the way out: network, ports, names, TLS, and what the core calls itself.

use std::ffi::{c_char, c_int};

use super::guard::{Misuse, entry, truth};
use super::handle::encode;
use super::list::elements;
use super::state::State;
use super::string::{some_text, text};
use super::types::*;
use crate::core::CoreId;
use crate::core::config::Config;
use crate::core::objects::Transports;
use crate::core::running::Core;

/// Where SIP is listened for (RFC 3261 19.1.2).
const SIP_PORT: c_int = 5060;

/// Says that the network is there or gone. Gone: registrations fall back to LinphoneRegistrationNone at once, and nothing
/// is sent. There: all enabled accounts register with the next iterate.
/// @param core the core @notnil
/// @param reachable TRUE when the network is there
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_network_reachable(core: *mut LinphoneCore, reachable: bool_t) {
    entry("linphone_core_set_network_reachable", |state| {
        let core = state.working_core(core, "core")?;
        state.library.set_network_reachable(core, truth(reachable));
        Ok(())
    });
}

/// The same as `linphone_core_set_network_reachable`: registrations are all that runs over the network here.
/// @param core the core @notnil
/// @param reachable TRUE when the network is there
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_sip_network_reachable(core: *mut LinphoneCore, reachable: bool_t) {
    entry("linphone_core_set_sip_network_reachable", |state| {
        let core = state.working_core(core, "core")?;
        state.library.set_network_reachable(core, truth(reachable));
        Ok(())
    });
}

/// Does nothing: there is no media here.
/// @param core the core @notnil
/// @param reachable not used
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_media_network_reachable(
    core: *mut LinphoneCore,
    reachable: bool_t,
) {
    let _ = reachable;
    entry("linphone_core_set_media_network_reachable", |state| {
        state.key(core, "core")?;
        Ok(())
    });
}

/// Is the network there, as far as the core knows?
/// @param core the core @notnil
/// @return TRUE when it is; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_network_reachable(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_is_network_reachable", |state| {
        state.of_core(core, |core| bool_t::from(core.reachability.up))
    })
}

/// Chooses the ports to listen on. When that changes anything, sockets are opened anew at once, and all enabled accounts
/// register again with the next iterate.
/// @param core the core @notnil
/// @param transports the ports @notnil
/// @return 0; -1 for what is no core or no set of ports
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_transports(
    core: *mut LinphoneCore,
    transports: *const LinphoneTransports,
) -> LinphoneStatus {
    entry("linphone_core_set_transports", |state| {
        let core = state.working_core(core, "core")?;
        let transports = state.key(transports, "transports")?;
        let wanted = state.library.transports.get(transports).copied().unwrap_or_default();
        state.library.set_transports(core, wanted);
        Ok(0)
    })
}

/// Gets the ports as they were chosen.
/// @param core the core @notnil
/// @return the ports, to be given up with `linphone_transports_unref`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_transports(core: *mut LinphoneCore) -> *mut LinphoneTransports {
    entry("linphone_core_get_transports", |state| {
        let transports = state.of_core(core, |core| core.transports)?;
        Ok(encode(state.library.transports.insert(transports)))
    })
}

/// Gets the ports as they are open: the real numbers where the system chose, 0 where nothing listens.
/// @param core the core @notnil
/// @return the ports, to be given up with `linphone_transports_unref`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_transports_used(
    core: *mut LinphoneCore,
) -> *mut LinphoneTransports {
    entry("linphone_core_get_transports_used", |state| {
        let transports = state.of_core(core, Core::transports_used)?;
        Ok(encode(state.library.transports.insert(transports)))
    })
}

/// Gives each account the transport that the core listens for, if that is only one, and lets the core listen for the others,
/// too: for configurations of times in which a core had one transport for all accounts.
/// Differs from liblinphone: accounts and routes that ask for TLS keep it.
/// @param core the core @notnil
/// @return 1; 0 when it was done before, which `[sip] multi_transport_migration_done` says; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_migrate_to_multi_transport(core: *mut LinphoneCore) -> LinphoneStatus {
    entry("linphone_core_migrate_to_multi_transport", |state| {
        let core = state.working_core(core, "core")?;
        Ok(LinphoneStatus::from(state.library.migrate_to_multi_transport(core)))
    })
}

/// Chooses the ports to listen on, in the form of liblinphone 3. All 0 means UDP 5060.
/// @param core the core @notnil
/// @param transports the ports @notnil
/// @return 0; -1 for what is no core, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_sip_transports(
    core: *mut LinphoneCore,
    transports: *const LinphoneSipTransports,
) -> LinphoneStatus {
    entry("linphone_core_set_sip_transports", |state| {
        let core = state.working_core(core, "core")?;
        // SAFETY: the program's struct or NULL.
        let given = unsafe { transports.as_ref() }.ok_or_else(|| Misuse::null("transports"))?;
        let mut wanted = Transports {
            udp: given.udp_port,
            tcp: given.tcp_port,
            tls: given.tls_port,
            dtls: given.dtls_port,
        };
        if wanted == Transports::default() {
            wanted.udp = SIP_PORT;
        }
        state.library.set_transports(core, wanted);
        Ok(0)
    })
}

/// Gets the ports as they were chosen, in the form of liblinphone 3.
/// @param core the core @notnil
/// @param transports receives the ports @notnil
/// @return 0; -1 for what is no core, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_sip_transports(
    core: *mut LinphoneCore,
    transports: *mut LinphoneSipTransports,
) -> LinphoneStatus {
    entry("linphone_core_get_sip_transports", |state| {
        let found = state.of_core(core, |core| core.transports)?;
        // SAFETY: the program's struct or NULL.
        unsafe { write_ports(transports, &found) }.map(|()| 0)
    })
}

/// Gets the ports as they are open, in the form of liblinphone 3.
/// @param core the core @notnil
/// @param tr receives the ports @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_sip_transports_used(
    core: *mut LinphoneCore,
    tr: *mut LinphoneSipTransports,
) {
    entry("linphone_core_get_sip_transports_used", |state| {
        let found = state.of_core(core, Core::transports_used)?;
        // SAFETY: the program's struct or NULL.
        unsafe { write_ports(tr, &found) }
    });
}

/// Chooses the UDP port and closes all others.
/// @param core the core @notnil
/// @param port above 0 a fixed one, 0 that of SIP, -1 one of the system's choice, -2 none that is listened on
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_sip_port(core: *mut LinphoneCore, port: c_int) {
    entry("linphone_core_set_sip_port", |state| {
        let id = state.working_core(core, "core")?;
        let udp = if port == 0 { SIP_PORT } else { port };
        state.library.set_transports(id, Transports { udp, ..Transports::default() });
        Ok(())
    });
}

/// Gets the port that is listened on: of UDP, or else of TCP, or else of TLS.
/// @param core the core @notnil
/// @return the port; 0 before the start; -2 when no port is to be opened; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_sip_port(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_sip_port", |state| {
        let used = state.of_core(core, Core::transports_used)?;
        Ok([used.udp, used.tcp].into_iter().find(|port| *port > 0).unwrap_or(used.tls))
    })
}

/// Can addresses of this transport be reached?
/// @param core the core @notnil
/// @param transport_type the transport
/// @return TRUE for UDP, TCP and TLS; FALSE for DTLS and what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_sip_transport_supported(
    core: *const LinphoneCore,
    transport_type: LinphoneTransportType,
) -> bool_t {
    const DTLS: LinphoneTransportType = 3;
    entry("linphone_core_sip_transport_supported", |state| {
        state.key(core, "core")?;
        Ok(bool_t::from((0..DTLS).contains(&transport_type)))
    })
}

/// Uses IPv6 where it is there, or not at all. A change opens the sockets anew.
/// @param core the core @notnil
/// @param enable TRUE to use it
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_ipv6(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_enable_ipv6", |state| {
        let id = state.working_core(core, "core")?;
        let changed =
            state.change_core(id, |core| std::mem::replace(&mut core.ipv6, truth(enable)) != truth(enable));
        state.set_flag(id, "sip", "use_ipv6", truth(enable));
        if changed {
            state.library.change_sockets(id);
        }
        Ok(())
    });
}

/// Is IPv6 used?
/// @param core the core @notnil
/// @return TRUE when it is; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_ipv6_enabled(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_ipv6_enabled", |state| state.of_core(core, |core| bool_t::from(core.ipv6)))
}

/// Sends something small over idle connections every 30 s, so that NATs keep them open. It takes effect at once.
/// @param core the core @notnil
/// @param enable TRUE, the default, to do so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_keep_alive(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_enable_keep_alive", |state| {
        let id = state.working_core(core, "core")?;
        state.change_core(id, |core| core.keep_alive = truth(enable));
        state.library.configure_engine(id);
        Ok(())
    });
}

/// Are idle connections kept alive?
/// @param core the core @notnil
/// @return TRUE when they are; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_keep_alive_enabled(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_keep_alive_enabled", |state| {
        state.of_core(core, |core| bool_t::from(core.keep_alive))
    })
}

/// Looks for SRV records of server names (RFC 3263), or only for addresses.
/// @param core the core @notnil
/// @param enable TRUE, the default, to look for them
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_dns_srv(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_enable_dns_srv", |state| {
        let id = state.working_core(core, "core")?;
        state.change_core(id, |core| core.dns_srv = truth(enable));
        state.set_flag(id, "net", "dns_srv_enabled", truth(enable));
        state.library.configure_engine(id);
        Ok(())
    });
}

/// Are SRV records looked for?
/// @param core the core @notnil
/// @return TRUE when they are; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_dns_srv_enabled(core: *const LinphoneCore) -> bool_t {
    entry("linphone_core_dns_srv_enabled", |state| state.of_core(core, |core| bool_t::from(core.dns_srv)))
}

/// Asks these name servers in place of the system's, from the next question on.
/// @param core the core @notnil
/// @param servers a list of C strings, each an IP address with or without port; NULL for the system's @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_dns_servers(
    core: *mut LinphoneCore,
    servers: *const bctbx_list_t,
) {
    // SAFETY: the program's list or NULL.
    entry("linphone_core_set_dns_servers", |state| unsafe { state.set_dns_servers(core, servers) });
}

/// Asks these name servers in place of the system's, as `linphone_core_set_dns_servers` does.
/// @param core the core @notnil
/// @param servers a list of C strings; NULL for the system's @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_dns_servers_app(
    core: *mut LinphoneCore,
    servers: *const bctbx_list_t,
) {
    // SAFETY: the program's list or NULL.
    entry("linphone_core_set_dns_servers_app", |state| unsafe { state.set_dns_servers(core, servers) });
}

/// Were the name servers chosen by the program?
/// @param core the core @notnil
/// @return TRUE when they were; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_dns_set_by_app(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_get_dns_set_by_app", |state| {
        state.of_core(core, |core| bool_t::from(!core.dns_servers.is_empty()))
    })
}

/// Chooses what the core calls itself in `User-Agent`: "name/version", or the name alone.
/// @param core the core @notnil
/// @param name the program's name; NULL leaves the header as it is @maybenil
/// @param version its version @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_user_agent(
    core: *mut LinphoneCore,
    name: *const c_char,
    version: *const c_char,
) {
    entry("linphone_core_set_user_agent", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: C strings or NULL.
        let (name, version) = unsafe { (text(name), text(version)) };
        let Some(name) = name else { return Ok(()) };
        let wanted = version.map_or_else(|| name.to_string(), |version| format!("{name}/{version}"));
        state.set_config_text(core, "sip", "user_agent", "name", Some(wanted.clone()))?;
        state.change_core(id, |core| core.user_agent = wanted);
        state.library.configure_engine(id);
        Ok(())
    });
}

/// Gets what the core calls itself in `User-Agent`.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_user_agent(core: *mut LinphoneCore) -> *const c_char {
    entry("linphone_core_get_user_agent", |state| {
        let found = state.of_core(core, |core| core.user_agent.clone())?;
        Ok(state.borrow_text(core.addr(), "user_agent", Some(&found)))
    })
}

/// Gets the configuration of a core.
/// @param core the core @notnil
/// @return the configuration, borrowed; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_config(core: *const LinphoneCore) -> *mut LinphoneConfig {
    entry("linphone_core_get_config", |state| state.of_core(core, |core| encode(core.config)))
}

/// Writes ports into the program's struct.
///
/// # Safety
/// `place` is NULL or the program's struct.
unsafe fn write_ports(place: *mut LinphoneSipTransports, ports: &Transports) -> Result<(), Misuse> {
    // SAFETY: the caller's promise.
    let place = unsafe { place.as_mut() }.ok_or_else(|| Misuse::null("transports"))?;
    *place = LinphoneSipTransports {
        udp_port: ports.udp,
        tcp_port: ports.tcp,
        dtls_port: ports.dtls,
        tls_port: ports.tls,
    };
    Ok(())
}

impl State {
    /// Reads something of a core.
    pub(super) fn of_core<R>(
        &self,
        core: *const LinphoneCore,
        read: impl FnOnce(&Core) -> R,
    ) -> Result<R, Misuse> {
        let id = self.key(core, "core")?;
        self.library.cores.get(id).map(read).ok_or_else(|| Misuse::null("core"))
    }

    /// Changes something of a live core.
    pub(super) fn change_core<R: Default>(&mut self, id: CoreId, change: impl FnOnce(&mut Core) -> R) -> R {
        self.library.cores.get_mut(id).map(change).unwrap_or_default()
    }

    /// The configuration of a live core.
    pub(super) fn config_of(&mut self, id: CoreId) -> Option<&mut Config> {
        let config = self.library.cores.get(id)?.config;
        self.library.configs.get_mut(config)
    }

    /// Keeps a switch in the configuration.
    pub(super) fn set_flag(&mut self, id: CoreId, section: &str, key: &str, value: bool) {
        if let Some(config) = self.config_of(id) {
            let written = config.set_bool(section, key, value);
            debug_assert!(written.is_ok(), "our own section and key names fit on a line");
        }
    }

    /// # Safety
    /// `servers` is NULL or a list of C strings.
    unsafe fn set_dns_servers(
        &mut self,
        core: *mut LinphoneCore,
        servers: *const bctbx_list_t,
    ) -> Result<(), Misuse> {
        let id = self.working_core(core, "core")?;
        // SAFETY: the caller's promise.
        let servers = unsafe { elements(servers) };
        // SAFETY: as above, each element a C string or NULL.
        let servers = servers.into_iter().filter_map(|server| unsafe { some_text(server.cast()) }).collect();
        self.library.set_dns_servers(id, servers);
        Ok(())
    }
}
