//! Names of core functions that only older versions of liblinphone had, or that no header declared.

use std::ffi::{c_char, c_int};

use super::guard::entry;
use super::types::*;
use crate::core::address;

/// Makes a proxy config the default one, under the name of liblinphone 3.
/// @param core the core @notnil
/// @param config the proxy config; NULL, or one that the core does not have, clears the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_default_proxy(
    core: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
) {
    entry("linphone_core_set_default_proxy", |state| state.set_default(core, config, "config"));
}

/// Makes the proxy config at a place in the list the default one.
/// @param core the core @notnil
/// @param index its place from 0 on; any other number clears the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_default_proxy_index(core: *mut LinphoneCore, index: c_int) {
    entry("linphone_core_set_default_proxy_index", |state| {
        let id = state.working_core(core, "core")?;
        let chosen = usize::try_from(index)
            .ok()
            .and_then(|place| state.library.cores.get(id).and_then(|core| core.accounts.get(place)));
        state.library.set_default_account(id, chosen);
        Ok(())
    });
}

/// Finds the credentials that a core would use for a user, under the name of liblinphone 3.
/// @param core the core @notnil
/// @param realm the realm; NULL for any @maybenil
/// @param username the user @maybenil
/// @param domain the domain; NULL for any @maybenil
/// @return the auth info, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_auth_info(
    core: *mut LinphoneCore,
    realm: *const c_char,
    username: *const c_char,
    domain: *const c_char,
) -> *const LinphoneAuthInfo {
    entry("linphone_core_get_auth_info", |state| {
        // SAFETY: C strings or NULL.
        unsafe { state.find_auth_info(core, realm, username, domain) }
    })
}

/// Gets the first route of the default proxy config.
/// @param core the core @notnil
/// @return the route, which belongs to the core; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_route(core: *mut LinphoneCore) -> *const c_char {
    entry("linphone_core_get_route", |state| {
        let id = state.key(core, "core")?;
        let route = state.library.cores.get(id).and_then(|core| {
            let params = state.library.shown(core.default_account?)?;
            params.routes.first().map(|route| address::to_uri_text(route))
        });
        Ok(state.borrow_text(core.addr(), "route", route.as_deref()))
    })
}

/// Finds the proxy config that is responsible for an address, as `linphone_core_lookup_known_account` does.
/// @param core the core @notnil
/// @param address the address @notnil
/// @return the proxy config, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_lookup_known_proxy(
    core: *mut LinphoneCore,
    address: *const LinphoneAddress,
) -> *mut LinphoneProxyConfig {
    entry("linphone_core_lookup_known_proxy", |state| state.known_account(core, address))
}

/// Gets the socket of a core, of which liblinphone 3 had one.
/// @param core the core @notnil
/// @return -1, as in liblinphone since 3.6: use `regline_core_get_fd` to wait for news
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_sip_socket(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_sip_socket", |state| state.key(core, "core").map(|_| -1))
}
