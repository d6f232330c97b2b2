//! `linphone/core.h`, what a core holds: accounts, proxy configs, auth infos, and the default ones.

use std::ffi::{c_char, c_int, c_uint};

use super::auth_info::auth_info_of;
use super::guard::{Misuse, entry, entry_or};
use super::handle::{Object, encode};
use super::state::{State, handle_of};
use super::string::{some_text, text};
use super::types::*;
use crate::core::account_params::AccountParams;
use crate::core::events::GlobalState;
use crate::core::masking::quoted_address;
use crate::core::{AccountId, CoreId, address};

/// Makes a proxy config with the defaults of a core's configuration. It does nothing until it is added.
/// @param core the core; NULL for the built-in defaults @maybenil
/// @return the proxy config, to be given up with `linphone_proxy_config_unref`; NULL for a wrong core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_proxy_config(
    core: *mut LinphoneCore,
) -> *mut LinphoneProxyConfig {
    entry("linphone_core_create_proxy_config", |state| {
        let core = state.key_or_null(core, "core")?;
        let params = state.library.default_params(core);
        Ok(encode(state.library.insert_account(core, params)))
    })
}

/// Adds a proxy config to a core. The next iterate registers it, if it is enabled and the network is there.
/// @param core the core @notnil
/// @param config the proxy config, of which the core takes a share @notnil
/// @return 0, also when it was added before; -1 without server address or identity
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_proxy_config(
    core: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
) -> LinphoneStatus {
    entry("linphone_core_add_proxy_config", |state| state.add(core, config, "config"))
}

/// Removes a proxy config from a core. A registration is taken back: the answer is still told.
/// @param core the core @notnil
/// @param config the proxy config; NULL and unknown ones are ignored @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_proxy_config(
    core: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
) {
    entry("linphone_core_remove_proxy_config", |state| state.remove(core, config, "config"));
}

/// Removes all proxy configs from a core, as `linphone_core_remove_proxy_config` does one.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_clear_proxy_config(core: *mut LinphoneCore) {
    entry("linphone_core_clear_proxy_config", |state| {
        let core = state.working_core(core, "core")?;
        state.library.clear_accounts(core);
        Ok(())
    });
}

/// Gets the proxy configs of a core, in the order of their adding.
/// @param core the core @notnil
/// @return their list, which belongs to the core; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_proxy_config_list(
    core: *const LinphoneCore,
) -> *const bctbx_list_t {
    entry("linphone_core_get_proxy_config_list", |state| {
        state.account_list::<LinphoneProxyConfig>(core, "proxy_configs")
    })
}

/// Finds a proxy config by its idkey.
/// @param core the core @notnil
/// @param idkey the idkey @maybenil
/// @return the proxy config, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_proxy_config_by_idkey(
    core: *mut LinphoneCore,
    idkey: *const c_char,
) -> *mut LinphoneProxyConfig {
    entry("linphone_core_get_proxy_config_by_idkey", |state| {
        let core = state.key(core, "core")?;
        // SAFETY: a C string or NULL.
        let idkey = unsafe { text(idkey) };
        Ok(handle_of(idkey.and_then(|idkey| state.library.account_by_idkey(core, &idkey))))
    })
}

/// Gets the default proxy config of a core.
/// @param core the core @notnil
/// @return the proxy config, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_default_proxy_config(
    core: *const LinphoneCore,
) -> *mut LinphoneProxyConfig {
    entry("linphone_core_get_default_proxy_config", |state| {
        let core = state.key(core, "core")?;
        Ok(handle_of(state.default_account(core)))
    })
}

/// Makes a proxy config the default one.
/// @param core the core @notnil
/// @param config the proxy config; NULL, or one that the core does not have, clears the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_default_proxy_config(
    core: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
) {
    entry("linphone_core_set_default_proxy_config", |state| state.set_default(core, config, "config"));
}

/// Gets the default proxy config of a core and its place in the list.
/// @param core the core @notnil
/// @param config receives the proxy config, borrowed, or NULL when there is none @maybenil
/// @return its place from 0 on; -1 when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_default_proxy(
    core: *mut LinphoneCore,
    config: *mut *mut LinphoneProxyConfig,
) -> c_int {
    let (place, found) = entry_or("linphone_core_get_default_proxy", (-1, std::ptr::null_mut()), |state| {
        let core = state.key(core, "core")?;
        Ok((state.default_place(core), handle_of(state.default_account(core))))
    });
    if !config.is_null() {
        // SAFETY: the program's place for a pointer.
        unsafe { config.write(found) };
    }
    place
}

/// Gets the place of the default proxy config in the list.
/// @param core the core @notnil
/// @return its place from 0 on; -1 when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_default_proxy_config_index(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_default_proxy_config_index", |state| {
        let core = state.key(core, "core")?;
        Ok(state.default_place(core))
    })
}

/// Makes an account creator, in which nothing is set, for accounts over TCP that become the default one.
/// @param core the core that accounts are for @notnil
/// @param xmlrpc_url kept by nobody: no account server is asked @maybenil
/// @return the creator, to be given up with `linphone_account_creator_unref`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_account_creator(
    core: *mut LinphoneCore,
    xmlrpc_url: *const c_char,
) -> *mut LinphoneAccountCreator {
    let _ = xmlrpc_url;
    entry("linphone_core_create_account_creator", |state| state.new_account_creator(core))
}

/// Makes an account with these settings. It does nothing until it is added.
/// @param core the core @maybenil
/// @param params the settings, which the account shares with the program @notnil
/// @return the account, to be given up with `linphone_account_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_account(
    core: *mut LinphoneCore,
    params: *mut LinphoneAccountParams,
) -> *mut LinphoneAccount {
    entry("linphone_core_create_account", |state| {
        let core = state.key_or_null(core, "core")?;
        let params = state.key(params, "params")?;
        Ok(encode(state.library.insert_account_sharing(core, params)))
    })
}

/// Makes settings for an account, with the defaults of a core's configuration.
/// @param core the core; NULL for the built-in defaults @maybenil
/// @return the settings, to be given up with `linphone_account_params_unref`; NULL for a wrong core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_account_params(
    core: *mut LinphoneCore,
) -> *mut LinphoneAccountParams {
    entry("linphone_core_create_account_params", |state| {
        let core = state.key_or_null(core, "core")?;
        let params = state.library.default_params(core);
        Ok(encode(state.library.insert_params(params)))
    })
}

/// Adds an account to a core. The next iterate registers it, if it is enabled and the network is there.
/// @param core the core @notnil
/// @param account the account, of which the core takes a share @notnil
/// @return 0, also when it was added before; -1 without server address or identity
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_account(
    core: *mut LinphoneCore,
    account: *mut LinphoneAccount,
) -> LinphoneStatus {
    entry("linphone_core_add_account", |state| state.add(core, account, "account"))
}

/// Removes an account from a core. A registration is taken back: the answer is still told.
/// @param core the core @notnil
/// @param account the account; NULL and unknown ones are ignored @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_account(
    core: *mut LinphoneCore,
    account: *mut LinphoneAccount,
) {
    entry("linphone_core_remove_account", |state| state.remove(core, account, "account"));
}

/// Removes all accounts from a core, as `linphone_core_remove_account` does one.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_clear_accounts(core: *mut LinphoneCore) {
    entry("linphone_core_clear_accounts", |state| {
        let core = state.working_core(core, "core")?;
        state.library.clear_accounts(core);
        Ok(())
    });
}

/// Gets the accounts of a core, in the order of their adding.
/// @param core the core @notnil
/// @return their list, which belongs to the core; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_account_list(core: *const LinphoneCore) -> *const bctbx_list_t {
    entry("linphone_core_get_account_list", |state| state.account_list::<LinphoneAccount>(core, "accounts"))
}

/// Gets the accounts that were removed while registered and whose registrar has not confirmed the farewell yet.
/// @param core the core @notnil
/// @return their list, which belongs to the core; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_deleted_account_list(
    core: *const LinphoneCore,
) -> *const bctbx_list_t {
    entry("linphone_core_get_deleted_account_list", |state| {
        let id = state.key(core, "core")?;
        let core_now = state.library.cores.get(id);
        let leaving = core_now.into_iter().flat_map(|core| core.leaving.iter());
        let handles = leaving.map(|account| encode::<LinphoneAccount>(*account).cast()).collect();
        Ok(state.extras.borrow_list(core.addr(), "deleted_accounts", handles))
    })
}

/// Says how long removed accounts wait for their registrar. It is only kept: they wait until the registrar has
/// confirmed or given no answer for 32 seconds.
/// @param core the core @notnil
/// @param seconds how long
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_account_deletion_timeout(
    core: *mut LinphoneCore,
    seconds: c_uint,
) {
    entry("linphone_core_set_account_deletion_timeout", |state| {
        let seconds = c_int::try_from(seconds).unwrap_or(c_int::MAX);
        state.set_config_int(core, "sip", "account_deletion_timeout", seconds).map(|_| ())
    });
}

/// Finds an account by its idkey.
/// @param core the core @notnil
/// @param idkey the idkey @maybenil
/// @return the account, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_account_by_idkey(
    core: *mut LinphoneCore,
    idkey: *const c_char,
) -> *mut LinphoneAccount {
    entry("linphone_core_get_account_by_idkey", |state| {
        let core = state.key(core, "core")?;
        // SAFETY: a C string or NULL.
        let idkey = unsafe { text(idkey) };
        Ok(handle_of(idkey.and_then(|idkey| state.library.account_by_idkey(core, &idkey))))
    })
}

/// Gets the default account of a core.
/// @param core the core @notnil
/// @return the account, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_default_account(
    core: *const LinphoneCore,
) -> *mut LinphoneAccount {
    entry("linphone_core_get_default_account", |state| {
        let core = state.key(core, "core")?;
        Ok(handle_of(state.default_account(core)))
    })
}

/// Makes an account the default one.
/// @param core the core @notnil
/// @param account the account; NULL, or one that the core does not have, clears the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_default_account(
    core: *mut LinphoneCore,
    account: *mut LinphoneAccount,
) {
    entry("linphone_core_set_default_account", |state| state.set_default(core, account, "account"));
}

/// Registers all enabled accounts of a core again, at once.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_refresh_registers(core: *mut LinphoneCore) {
    entry("linphone_core_refresh_registers", |state| {
        let core = state.working_core(core, "core")?;
        for account in state.library.cores.get(core).map_or_else(Vec::new, |core| core.accounts.to_vec()) {
            state.library.refresh_account(account);
        }
        Ok(())
    });
}

/// Makes an auth info. A core does not use it until it is added.
/// @param core any core @maybenil
/// @param username the user part of the identity @maybenil
/// @param userid the name to log in with, if another one @maybenil
/// @param passwd the password in clear @maybenil
/// @param ha1 its hash, in place of the password @maybenil
/// @param realm the realm of the server, if known @maybenil
/// @param domain the domain of the identity, if it matters @maybenil
/// @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for a wrong core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_auth_info(
    core: *mut LinphoneCore,
    username: *const c_char,
    userid: *const c_char,
    passwd: *const c_char,
    ha1: *const c_char,
    realm: *const c_char,
    domain: *const c_char,
) -> *mut LinphoneAuthInfo {
    entry("linphone_core_create_auth_info", |state| {
        state.key_or_null(core, "core")?;
        // SAFETY: C strings or NULL, all of them.
        let info = unsafe { auth_info_of(username, userid, passwd, ha1, realm, domain) };
        Ok(encode(state.library.auth_infos.insert(info)))
    })
}

/// Gives a core credentials. It keeps a copy. Registrations that wait for these go on at once.
/// @param core the core @notnil
/// @param info the auth info; one without any secret is refused with a line in the log @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_auth_info(core: *mut LinphoneCore, info: *const LinphoneAuthInfo) {
    entry("linphone_core_add_auth_info", |state| {
        let core = state.working_core(core, "core")?;
        let info = state.key(info, "info")?;
        if state.library.add_auth_info(core, info) {
            return Ok(());
        }
        Err(Misuse::value("info", "has no password, ha1, token or certificate; it is not stored"))
    });
}

/// Takes credentials away from a core. Registrations stay; their next request goes out without them.
/// @param core the core @notnil
/// @param info the stored auth info, or one with the same user, domain and realm @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_auth_info(
    core: *mut LinphoneCore,
    info: *const LinphoneAuthInfo,
) {
    entry("linphone_core_remove_auth_info", |state| {
        let core = state.working_core(core, "core")?;
        let info = state.key(info, "info")?;
        state.library.remove_auth_info(core, info);
        Ok(())
    });
}

/// Gets the credentials of a core, in the order of their adding.
/// @param core the core @notnil
/// @return their list, which belongs to the core; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_auth_info_list(core: *const LinphoneCore) -> *const bctbx_list_t {
    entry("linphone_core_get_auth_info_list", |state| {
        let id = state.key(core, "core")?;
        let core_now = state.library.cores.get(id);
        let infos = core_now.into_iter().flat_map(|core| core.auth_infos.iter());
        let handles = infos.map(|info| encode::<LinphoneAuthInfo>(*info).cast()).collect();
        Ok(state.extras.borrow_list(core.addr(), "auth_infos", handles))
    })
}

/// Finds the credentials that a core would use for a user.
/// @param core the core @notnil
/// @param realm the realm; NULL for any @maybenil
/// @param username the user @maybenil
/// @param sip_domain the domain; NULL for any @maybenil
/// @return the auth info, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_find_auth_info(
    core: *mut LinphoneCore,
    realm: *const c_char,
    username: *const c_char,
    sip_domain: *const c_char,
) -> *const LinphoneAuthInfo {
    entry("linphone_core_find_auth_info", |state| {
        // SAFETY: C strings or NULL.
        unsafe { state.find_auth_info(core, realm, username, sip_domain) }
    })
}

/// Takes all credentials away from a core. Registrations stay; their next request goes out without.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_clear_all_auth_info(core: *mut LinphoneCore) {
    entry("linphone_core_clear_all_auth_info", |state| {
        let core = state.working_core(core, "core")?;
        state.library.clear_auth_infos(core);
        Ok(())
    });
}

/// Says that the program has no credentials for what a core asked. The registration concerned fails as it would anyway.
/// @param core the core @notnil
/// @param info what the core asked with @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_abort_authentication(
    core: *mut LinphoneCore,
    info: *mut LinphoneAuthInfo,
) {
    entry("linphone_core_abort_authentication", |state| {
        state.key(core, "core")?;
        state.key_or_null(info, "info")?;
        Ok(())
    });
}

impl State {
    fn add<T: Object<Key = AccountId>>(
        &mut self,
        core: *mut LinphoneCore,
        account: *mut T,
        parameter: &'static str,
    ) -> Result<LinphoneStatus, Misuse> {
        let core = self.working_core(core, "core")?;
        let account = self.key(account, parameter)?;
        if self.library.add_account(core, account) {
            if self.library.cores.get(core).is_some_and(|core| core.decided == GlobalState::Off) {
                let identity = self.library.shown(account).and_then(|params| params.identity.clone());
                log::warn!(
                    "the account of {} is added to a core that is off: a start reads the accounts anew; add it after that",
                    quoted_address(&identity.as_deref().map(address::to_uri_text).unwrap_or_default())
                );
            }
            return Ok(0);
        }
        let incomplete = self.library.shown(account).is_none_or(|params| !AccountParams::is_complete(params));
        let why = if incomplete {
            "lacks a server address or an identity: setting them may have failed"
        } else {
            "belongs to another core"
        };
        Err(Misuse::value(parameter, why))
    }

    fn remove<T: Object<Key = AccountId>>(
        &mut self,
        core: *mut LinphoneCore,
        account: *mut T,
        parameter: &'static str,
    ) -> Result<(), Misuse> {
        let core = self.working_core(core, "core")?;
        let Some(account) = self.key_or_null(account, parameter)? else { return Ok(()) };
        if self.library.remove_account(core, account) {
            return Ok(());
        }
        Err(Misuse::value(parameter, "is not in this core's list"))
    }

    pub(super) fn set_default<T: Object<Key = AccountId>>(
        &mut self,
        core: *mut LinphoneCore,
        account: *mut T,
        parameter: &'static str,
    ) -> Result<(), Misuse> {
        let core = self.working_core(core, "core")?;
        let account = self.key_or_null(account, parameter)?;
        self.library.set_default_account(core, account);
        Ok(())
    }

    fn account_list<T: Object<Key = AccountId>>(
        &mut self,
        core: *const LinphoneCore,
        what: &'static str,
    ) -> Result<*const bctbx_list_t, Misuse> {
        let id = self.key(core, "core")?;
        let core_now = self.library.cores.get(id);
        let accounts = core_now.into_iter().flat_map(|core| core.accounts.iter());
        let handles = accounts.map(|account| encode::<T>(*account).cast()).collect();
        Ok(self.extras.borrow_list(core.addr(), what, handles))
    }

    fn default_account(&self, core: CoreId) -> Option<AccountId> {
        self.library.cores.get(core)?.default_account
    }

    fn default_place(&self, core: CoreId) -> c_int {
        let place = self.library.cores.get(core).and_then(|core| {
            let default = core.default_account?;
            core.accounts.iter().position(|account| *account == default)
        });
        place.and_then(|place| c_int::try_from(place).ok()).unwrap_or(-1)
    }

    /// `linphone_core_find_auth_info`, under each of its names.
    ///
    /// # Safety
    /// The texts are NULL or C strings.
    pub(super) unsafe fn find_auth_info(
        &mut self,
        core: *mut LinphoneCore,
        realm: *const c_char,
        username: *const c_char,
        domain: *const c_char,
    ) -> Result<*const LinphoneAuthInfo, Misuse> {
        let core = self.key(core, "core")?;
        // SAFETY: the caller's promise.
        let [realm, username, domain] = [realm, username, domain].map(|given| unsafe { some_text(given) });
        let found = username.and_then(|username| {
            self.library.stored_auth_info(core, realm.as_deref(), &username, domain.as_deref())
        });
        Ok(handle_of::<LinphoneAuthInfo>(found).cast_const())
    }
}
