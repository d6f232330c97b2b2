//! NAT policies (`linphone/nat_policy.h`): how calls get through address translators. They are only kept; registrations
//! learn their public address from the registrar's answers (RFC 3581).

use std::borrow::Cow;
use std::ffi::{CStr, CString, c_char, c_void};
use std::net::{IpAddr, SocketAddr};

use libc::addrinfo;

use super::guard::{Misuse, entry, truth};
use super::state::{State, handle_of};
use super::string::{owned, some_text, text};
use super::types::*;
use crate::core::objects::NatPolicy;

/// Where STUN servers listen (RFC 8489 18.6).
const STUN_PORT: u16 = 3478;

/// Adds an owner to a NAT policy.
/// @param policy the policy @notnil
/// @return the same policy; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_ref(policy: *mut LinphoneNatPolicy) -> *mut LinphoneNatPolicy {
    entry("linphone_nat_policy_ref", |state| state.retain(policy, "policy"))
}

/// Gives up one's share in a NAT policy.
/// @param policy the policy @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_unref(policy: *mut LinphoneNatPolicy) {
    entry("linphone_nat_policy_unref", |state| state.release(policy, "policy"));
}

/// Copies a NAT policy. The copy has a name of its own in the configuration.
/// @param policy the policy @notnil
/// @return the copy, a share of which is the caller's; NULL for what is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_clone(
    policy: *const LinphoneNatPolicy,
) -> *mut LinphoneNatPolicy {
    entry("linphone_nat_policy_clone", |state| {
        let id = state.key(policy, "policy")?;
        Ok(handle_of(state.library.copy_nat_policy(id)))
    })
}

/// Gets the pointer that the program has hung on a NAT policy.
/// @param policy the policy @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_user_data(policy: *const LinphoneNatPolicy) -> *mut c_void {
    entry("linphone_nat_policy_get_user_data", |state| state.user_data(policy, "policy"))
}

/// Hangs a pointer on a NAT policy. It is only kept.
/// @param policy the policy @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_set_user_data(
    policy: *mut LinphoneNatPolicy,
    user_data: *mut c_void,
) {
    entry("linphone_nat_policy_set_user_data", |state| state.set_user_data(policy, "policy", user_data));
}

/// Switches everything off and forgets the servers.
/// @param policy the policy @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_clear(policy: *mut LinphoneNatPolicy) {
    entry("linphone_nat_policy_clear", |state| state.change_policy(policy, NatPolicy::clear));
}

/// Tells whether a STUN server tells our public address.
/// @param policy the policy @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_stun_enabled(policy: *const LinphoneNatPolicy) -> bool_t {
    entry("linphone_nat_policy_stun_enabled", |state| {
        state.policy(policy, |policy| bool_t::from(policy.stun))
    })
}

/// Chooses whether a STUN server tells our public address, for the Contact of registrations over UDP.
/// The first registration waits two seconds for it at most; what the registrar itself says of our address counts more.
/// Registered accounts register again with the next iterate; an account's own policy comes before the core's.
/// Differs from liblinphone: that asks STUN servers about media only.
/// @param policy the policy @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_enable_stun(policy: *mut LinphoneNatPolicy, enable: bool_t) {
    entry("linphone_nat_policy_enable_stun", |state| {
        state.change_policy(policy, |policy| policy.stun = truth(enable))
    });
}

/// Tells whether media goes through a relay.
/// @param policy the policy @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_turn_enabled(policy: *const LinphoneNatPolicy) -> bool_t {
    entry("linphone_nat_policy_turn_enabled", |state| {
        state.policy(policy, |policy| bool_t::from(policy.turn))
    })
}

/// Chooses whether media goes through a relay.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_enable_turn(policy: *mut LinphoneNatPolicy, enable: bool_t) {
    entry("linphone_nat_policy_enable_turn", |state| {
        state.change_policy(policy, |policy| policy.turn = truth(enable))
    });
}

/// Tells whether media tries several ways.
/// @param policy the policy @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_ice_enabled(policy: *const LinphoneNatPolicy) -> bool_t {
    entry("linphone_nat_policy_ice_enabled", |state| state.policy(policy, |policy| bool_t::from(policy.ice)))
}

/// Chooses whether media tries several ways.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_enable_ice(policy: *mut LinphoneNatPolicy, enable: bool_t) {
    entry("linphone_nat_policy_enable_ice", |state| {
        state.change_policy(policy, |policy| policy.ice = truth(enable))
    });
}

/// Tells whether ports are mapped by UPnP.
/// @param policy the policy @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_upnp_enabled(policy: *const LinphoneNatPolicy) -> bool_t {
    entry("linphone_nat_policy_upnp_enabled", |state| {
        state.policy(policy, |policy| bool_t::from(policy.upnp))
    })
}

/// Chooses whether ports are mapped by UPnP.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_enable_upnp(policy: *mut LinphoneNatPolicy, enable: bool_t) {
    entry("linphone_nat_policy_enable_upnp", |state| {
        state.change_policy(policy, |policy| policy.upnp = truth(enable))
    });
}

/// Gets the STUN or TURN server.
/// @param policy the policy @notnil
/// @return the text, which belongs to the policy; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_stun_server(
    policy: *const LinphoneNatPolicy,
) -> *const c_char {
    entry("linphone_nat_policy_get_stun_server", |state| {
        state.policy_text(policy, "stun_server", |policy| policy.stun_server.clone())
    })
}

/// Sets the STUN or TURN server. Registrations read it when STUN is enabled.
/// @param policy the policy @notnil
/// @param stun_server its address as `host` or `host:port`; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_set_stun_server(
    policy: *mut LinphoneNatPolicy,
    stun_server: *const c_char,
) {
    entry("linphone_nat_policy_set_stun_server", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { text(stun_server) }.map(Cow::into_owned);
        state.change_policy(policy, |policy| policy.stun_server = text)
    });
}

/// Gets the user name at that server.
/// @param policy the policy @notnil
/// @return the text, which belongs to the policy; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_stun_server_username(
    policy: *const LinphoneNatPolicy,
) -> *const c_char {
    entry("linphone_nat_policy_get_stun_server_username", |state| {
        state.policy_text(policy, "stun_server_username", |policy| policy.stun_server_username.clone())
    })
}

/// Sets the user name at that server.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param username the name; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_set_stun_server_username(
    policy: *mut LinphoneNatPolicy,
    username: *const c_char,
) {
    entry("linphone_nat_policy_set_stun_server_username", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { text(username) }.map(Cow::into_owned);
        state.change_policy(policy, |policy| policy.stun_server_username = text)
    });
}

/// Does nothing: `linphone_nat_policy_get_stun_server_addrinfo` is ready at once.
/// @param policy the policy @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_resolve_stun_server(policy: *mut LinphoneNatPolicy) {
    entry("linphone_nat_policy_resolve_stun_server", |state| {
        state.key(policy, "policy")?;
        Ok(())
    });
}

/// Gets the address of the STUN server.
/// Differs from liblinphone: only IP addresses are translated, no names are looked up.
/// @param policy the policy @notnil
/// @return the address, which belongs to the policy; NULL when there is no server or its address is a name @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_stun_server_addrinfo(
    policy: *mut LinphoneNatPolicy,
) -> *const addrinfo {
    entry("linphone_nat_policy_get_stun_server_addrinfo", |state| {
        let server = state.policy(policy, |policy| policy.stun_server.clone())?;
        Ok(state.numeric_address(policy, server.as_deref()))
    })
}

/// Tells whether the relay is reached by UDP.
/// @param policy the policy @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_udp_turn_transport_enabled(
    policy: *mut LinphoneNatPolicy,
) -> bool_t {
    entry("linphone_nat_policy_udp_turn_transport_enabled", |state| {
        state.policy(policy, |policy| bool_t::from(policy.udp_turn))
    })
}

/// Chooses whether the relay is reached by UDP.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_enable_udp_turn_transport(
    policy: *mut LinphoneNatPolicy,
    enable: bool_t,
) {
    entry("linphone_nat_policy_enable_udp_turn_transport", |state| {
        state.change_policy(policy, |policy| policy.udp_turn = truth(enable))
    });
}

/// Tells whether the relay is reached by TCP.
/// @param policy the policy @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_tcp_turn_transport_enabled(
    policy: *mut LinphoneNatPolicy,
) -> bool_t {
    entry("linphone_nat_policy_tcp_turn_transport_enabled", |state| {
        state.policy(policy, |policy| bool_t::from(policy.tcp_turn))
    })
}

/// Chooses whether the relay is reached by TCP.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_enable_tcp_turn_transport(
    policy: *mut LinphoneNatPolicy,
    enable: bool_t,
) {
    entry("linphone_nat_policy_enable_tcp_turn_transport", |state| {
        state.change_policy(policy, |policy| policy.tcp_turn = truth(enable))
    });
}

/// Tells whether the relay is reached by TLS.
/// @param policy the policy @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_tls_turn_transport_enabled(
    policy: *mut LinphoneNatPolicy,
) -> bool_t {
    entry("linphone_nat_policy_tls_turn_transport_enabled", |state| {
        state.policy(policy, |policy| bool_t::from(policy.tls_turn))
    })
}

/// Chooses whether the relay is reached by TLS.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_enable_tls_turn_transport(
    policy: *mut LinphoneNatPolicy,
    enable: bool_t,
) {
    entry("linphone_nat_policy_enable_tls_turn_transport", |state| {
        state.change_policy(policy, |policy| policy.tls_turn = truth(enable))
    });
}

/// Gets the core that a NAT policy was made for.
/// @param policy the policy @notnil
/// @return the core, borrowed; NULL when it has ended @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_core(policy: *const LinphoneNatPolicy) -> *mut LinphoneCore {
    entry("linphone_nat_policy_get_core", |state| {
        let core = state.policy(policy, |policy| policy.core)?;
        Ok(handle_of(core.filter(|core| state.library.cores.contains(*core))))
    })
}

/// Gets our public IPv4 address, if it is known beforehand.
/// @param policy the policy @notnil
/// @return the text, which belongs to the policy; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_nat_v4_address(
    policy: *const LinphoneNatPolicy,
) -> *const c_char {
    entry("linphone_nat_policy_get_nat_v4_address", |state| {
        state.policy_text(policy, "nat_v4", |policy| policy.nat_v4.clone())
    })
}

/// Sets our public IPv4 address, if it is known beforehand.
/// Requests over IPv4 then name it, with our own port, in Contact and Via, and no STUN server is asked. Registered accounts
/// register again with the next iterate. Text that is no IPv4 address is kept, and names nothing.
/// @param policy the policy @notnil
/// @param address the address; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_set_nat_v4_address(
    policy: *mut LinphoneNatPolicy,
    address: *const c_char,
) {
    entry("linphone_nat_policy_set_nat_v4_address", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(address) };
        state.change_policy(policy, |policy| policy.nat_v4 = text)
    });
}

/// Gets our public IPv6 address, if it is known beforehand.
/// @param policy the policy @notnil
/// @return the text, which belongs to the policy; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_nat_v6_address(
    policy: *const LinphoneNatPolicy,
) -> *const c_char {
    entry("linphone_nat_policy_get_nat_v6_address", |state| {
        state.policy_text(policy, "nat_v6", |policy| policy.nat_v6.clone())
    })
}

/// Sets our public IPv6 address, if it is known beforehand.
/// Requests over IPv6 then name it, with our own port, in Contact and Via, and no STUN server is asked. Registered accounts
/// register again with the next iterate. Text that is no IPv6 address is kept, and names nothing.
/// @param policy the policy @notnil
/// @param address the address; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_set_nat_v6_address(
    policy: *mut LinphoneNatPolicy,
    address: *const c_char,
) {
    entry("linphone_nat_policy_set_nat_v6_address", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(address) };
        state.change_policy(policy, |policy| policy.nat_v6 = text)
    });
}

/// Gets where the configuration of relays comes from.
/// @param policy the policy @notnil
/// @return the text, which belongs to the policy; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_get_turn_configuration_endpoint(
    policy: *const LinphoneNatPolicy,
) -> *const c_char {
    entry("linphone_nat_policy_get_turn_configuration_endpoint", |state| {
        state.policy_text(policy, "turn_configuration_endpoint", |policy| {
            policy.turn_configuration_endpoint.clone()
        })
    })
}

/// Sets where the configuration of relays comes from.
/// Kept for the program and the configuration; no registration reads it.
/// @param policy the policy @notnil
/// @param endpoint its URL; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_nat_policy_set_turn_configuration_endpoint(
    policy: *mut LinphoneNatPolicy,
    endpoint: *const c_char,
) {
    entry("linphone_nat_policy_set_turn_configuration_endpoint", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(endpoint) };
        state.change_policy(policy, |policy| policy.turn_configuration_endpoint = text)
    });
}

/// The result of a look-up in the C library's own memory.
struct Resolved {
    server: Option<String>,
    first: *mut libc::addrinfo,
}

// SAFETY: the result is freed once, and read by nobody but the program.
unsafe impl Send for Resolved {}

impl Drop for Resolved {
    fn drop(&mut self) {
        if !self.first.is_null() {
            // SAFETY: a result of getaddrinfo, freed once.
            unsafe { libc::freeaddrinfo(self.first) };
        }
    }
}

impl State {
    fn policy<R>(
        &self,
        policy: *const LinphoneNatPolicy,
        read: impl FnOnce(&NatPolicy) -> R,
    ) -> Result<R, Misuse> {
        self.policy_of(policy).map(read)
    }

    /// A function of its own, because thirty exports begin with it.
    #[inline(never)]
    fn policy_of(&self, policy: *const LinphoneNatPolicy) -> Result<&NatPolicy, Misuse> {
        let id = self.key(policy, "policy")?;
        self.library.nat_policies.get(id).ok_or_else(|| Misuse::null("policy"))
    }

    fn change_policy(
        &mut self,
        policy: *const LinphoneNatPolicy,
        change: impl FnOnce(&mut NatPolicy),
    ) -> Result<(), Misuse> {
        let id = self.key(policy, "policy")?;
        self.library.change_nat_policy(id, change);
        Ok(())
    }

    fn policy_text(
        &mut self,
        policy: *const LinphoneNatPolicy,
        what: &'static str,
        read: impl FnOnce(&NatPolicy) -> Option<String>,
    ) -> Result<*const c_char, Misuse> {
        let text = self.policy(policy, read)?;
        Ok(self.borrow_text(policy.addr(), what, text.as_deref()))
    }

    /// The C library's form of an IP address and port, which hangs on the policy until another server is set.
    fn numeric_address(
        &mut self,
        policy: *mut LinphoneNatPolicy,
        server: Option<&str>,
    ) -> *const libc::addrinfo {
        let known = self.extras.hung::<Resolved>(policy.addr());
        if let Some(known) = known.filter(|known| known.server.as_deref() == server) {
            return known.first;
        }
        let first =
            server.and_then(numeric).map_or(std::ptr::null_mut(), |(host, port)| resolve(&host, &port));
        self.extras.hang(policy.addr(), Resolved { server: server.map(str::to_owned), first });
        first
    }
}

/// Host and port of a server that is given by its IP address.
fn numeric(server: &str) -> Option<(CString, CString)> {
    let address: SocketAddr = match server.parse::<IpAddr>() {
        Ok(ip) => SocketAddr::new(ip, STUN_PORT),
        Err(_) => server.parse().ok()?,
    };
    Some((owned(&address.ip().to_string()), owned(&address.port().to_string())))
}

/// Asks the C library for its form of an IP address and port. Nothing is looked up.
fn resolve(host: &CStr, port: &CStr) -> *mut libc::addrinfo {
    // SAFETY: all-zero hints are valid.
    let mut hints: libc::addrinfo = unsafe { std::mem::zeroed() };
    hints.ai_flags = libc::AI_NUMERICHOST | libc::AI_NUMERICSERV;
    hints.ai_socktype = libc::SOCK_DGRAM;
    let mut first = std::ptr::null_mut();
    // SAFETY: terminated texts, valid hints, and a place for the result.
    let error = unsafe { libc::getaddrinfo(host.as_ptr(), port.as_ptr(), &raw const hints, &raw mut first) };
    if error == 0 { first } else { std::ptr::null_mut() }
}
