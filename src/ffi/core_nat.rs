//! `linphone/core.h`, NAT: the policy of the core, and the older settings that are views of it.

use std::ffi::c_char;

use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::state::{State, handle_of};
use super::string::some_text;
use super::types::*;
use crate::core::nat::Firewall;

const UPNP_NOT_AVAILABLE: LinphoneUpnpState = 4;

/// Names the STUN server, in the NAT policy of the core.
/// @param core the core @notnil
/// @param server `host` or `host:port`; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_stun_server(core: *mut LinphoneCore, server: *const c_char) {
    entry("linphone_core_set_stun_server", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let server = unsafe { some_text(server) };
        state.library.change_core_nat_policy(id, |policy| policy.stun_server = server);
        Ok(())
    });
}

/// Gets the STUN server of the NAT policy of the core.
/// @param core the core @notnil
/// @return the server, which belongs to the core; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_stun_server(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_stun_server", |state| {
        let id = state.key(core, "core")?;
        let server = state.library.core_nat_policy(id).and_then(|policy| policy.stun_server.clone());
        Ok(state.borrow_text(core.addr(), "stun_server", server.as_deref()))
    })
}

/// Says which public address the core has. It is only kept, as with liblinphone, where it concerns media; that of a NAT policy,
/// `linphone_nat_policy_set_nat_v4_address`, stands in Contacts.
/// @param core the core @notnil
/// @param addr the address; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_nat_address(core: *mut LinphoneCore, addr: *const c_char) {
    entry("linphone_core_set_nat_address", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { some_text(addr) };
        state.set_config_text(core, "net", "nat_address", "addr", given)?;
        Ok(())
    });
}

/// Gets which public address the core was said to have.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when it is not set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_nat_address(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_nat_address", |state| {
        state.config_text(core, "nat_address", "net", "nat_address")
    })
}

/// Chooses how to get through firewalls, as switches in the NAT policy of the core.
/// LinphonePolicyUseNatAddress and LinphonePolicyUseUpnp switch everything off.
/// @param core the core @notnil
/// @param pol the choice
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_firewall_policy(
    core: *mut LinphoneCore,
    pol: LinphoneFirewallPolicy,
) {
    entry("linphone_core_set_firewall_policy", |state| {
        let id = state.working_core(core, "core")?;
        let wanted =
            Firewall::from_number(pol).ok_or_else(|| Misuse::value("pol", "is no LinphoneFirewallPolicy"))?;
        state.library.set_firewall(id, wanted);
        Ok(())
    });
}

/// Gets what the NAT policy of the core amounts to.
/// @param core the core @notnil
/// @return the choice; LinphonePolicyNoFirewall for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_firewall_policy(
    core: *const LinphoneCore,
) -> LinphoneFirewallPolicy {
    entry_or("linphone_core_get_firewall_policy", 0, |state| {
        let id = state.key(core, "core")?;
        let found = state.library.core_nat_policy(id).map_or(Firewall::None, Firewall::of);
        Ok(found as LinphoneFirewallPolicy)
    })
}

/// Shares a NAT policy with the core. There always is one.
/// @param core the core @notnil
/// @param policy the policy; NULL changes nothing @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_nat_policy(
    core: *mut LinphoneCore,
    policy: *mut LinphoneNatPolicy,
) {
    entry("linphone_core_set_nat_policy", |state| {
        let id = state.working_core(core, "core")?;
        if let Some(policy) = state.key_or_null(policy, "policy")? {
            state.library.set_core_nat_policy(id, policy);
        }
        Ok(())
    });
}

/// Gets the NAT policy of the core.
/// @param core the core @notnil
/// @return the policy, borrowed; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_nat_policy(core: *const LinphoneCore) -> *mut LinphoneNatPolicy {
    entry("linphone_core_get_nat_policy", |state| state.of_core(core, |core| encode(core.nat_policy)))
}

/// Makes a NAT policy that does nothing, with a name of its own.
/// @param core the core that the policy belongs to @notnil
/// @return the policy, to be given up with `linphone_nat_policy_unref`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_nat_policy(core: *mut LinphoneCore) -> *mut LinphoneNatPolicy {
    entry("linphone_core_create_nat_policy", |state| {
        let core = state.key(core, "core")?;
        Ok(encode(state.library.new_nat_policy(core)))
    })
}

/// Makes a NAT policy of the section of the configuration that has this name.
/// @param core the core @notnil
/// @param reference the value of `ref` in the section @maybenil
/// @return the policy, to be given up with `linphone_nat_policy_unref`; NULL without such a section @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_nat_policy_from_config(
    core: *mut LinphoneCore,
    reference: *const c_char,
) -> *mut LinphoneNatPolicy {
    entry("linphone_core_create_nat_policy_from_config", |state| {
        // SAFETY: a C string or NULL.
        let reference = unsafe { some_text(reference) };
        state.stored_nat_policy(core, reference.as_deref())
    })
}

/// Makes a NAT policy of the section of the configuration that has this name, as
/// `linphone_core_create_nat_policy_from_config` does.
/// @param core the core @notnil
/// @param reference the value of `ref` in the section @maybenil
/// @return the policy, to be given up with `linphone_nat_policy_unref`; NULL without such a section @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_nat_policy_from_ref(
    core: *mut LinphoneCore,
    reference: *const c_char,
) -> *mut LinphoneNatPolicy {
    entry("linphone_core_create_nat_policy_from_ref", |state| {
        // SAFETY: a C string or NULL.
        let reference = unsafe { some_text(reference) };
        state.stored_nat_policy(core, reference.as_deref())
    })
}

/// Can ports be mapped by UPnP?
/// @return FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_upnp_available() -> bool_t {
    0
}

/// Gets how far UPnP has got.
/// @param core the core @notnil
/// @return LinphoneUpnpStateNotAvailable
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_upnp_state(core: *const LinphoneCore) -> LinphoneUpnpState {
    entry_or("linphone_core_get_upnp_state", UPNP_NOT_AVAILABLE, |state| {
        state.key(core, "core")?;
        Ok(UPNP_NOT_AVAILABLE)
    })
}

/// Gets the public address that UPnP has found.
/// @param core the core @notnil
/// @return NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_upnp_external_ipaddress(
    core: *const LinphoneCore,
) -> *const c_char {
    entry("linphone_core_get_upnp_external_ipaddress", |state| {
        state.key(core, "core")?;
        Ok(std::ptr::null())
    })
}

impl State {
    fn stored_nat_policy(
        &mut self,
        core: *mut LinphoneCore,
        reference: Option<&str>,
    ) -> Result<*mut LinphoneNatPolicy, Misuse> {
        let id = self.key(core, "core")?;
        Ok(handle_of(reference.and_then(|reference| self.library.stored_nat_policy(id, reference))))
    }
}
