//! Accounts (`linphone/api/c-account.h`): what is registered, in the form of liblinphone 5.
//!
//! An account's settings are an object of their own, `LinphoneAccountParams`, which is replaced as a whole.

use std::ffi::{c_char, c_int, c_void};

use super::account_access::{shared_owner, status};
use super::callbacks::AccountListener;
use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::state::{AccountCbsId, State, handle_of};
use super::string::text;
use super::types::*;
use crate::core::account_params::AccountParams;
use crate::core::{AccountId, phone};

/// Makes an account with these settings; `linphone_core_add_account` adds it.
/// @param core the core; NULL for none yet @maybenil
/// @param params the settings, of which the account takes a share @notnil
/// @return the account, a share of which is the caller's; NULL without settings @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_new(
    core: *mut LinphoneCore,
    params: *mut LinphoneAccountParams,
) -> *mut LinphoneAccount {
    entry("linphone_account_new", |state| {
        let core = state.key_or_null(core, "core")?;
        let params = state.key(params, "params")?;
        Ok(encode(state.library.insert_account_sharing(core, params)))
    })
}

/// Gets the account that a proxy config is, with other settings; without a proxy config as `linphone_account_new`.
/// @param core the core; NULL for none yet @maybenil
/// @param params the settings, of which the account takes a share @notnil
/// @param config the proxy config; NULL for a new account @maybenil
/// @return the account, a share of which is the caller's; NULL without settings @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_new_with_config(
    core: *mut LinphoneCore,
    params: *mut LinphoneAccountParams,
    config: *mut LinphoneProxyConfig,
) -> *mut LinphoneAccount {
    entry("linphone_account_new_with_config", |state| {
        let core = state.key_or_null(core, "core")?;
        let params = state.key(params, "params")?;
        let Some(id) = state.key_or_null(config, "config")? else {
            return Ok(encode(state.library.insert_account_sharing(core, params)));
        };
        state.acting(config, "config")?;
        state.library.accounts.retain(id);
        state.library.put_in_force(id, params);
        Ok(encode(id))
    })
}

/// Makes an account with a copy of the settings of another one. It is in no core's list.
/// @param account the account @notnil
/// @return the copy, a share of which is the caller's; NULL for what is no account @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_clone(account: *const LinphoneAccount) -> *mut LinphoneAccount {
    entry("linphone_account_clone", |state| {
        let id = state.key(account, "account")?;
        Ok(state.library.copy_account(id).map_or(std::ptr::null_mut(), encode))
    })
}

/// Adds an owner to an account.
/// @param account the account @notnil
/// @return the same account; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_ref(account: *mut LinphoneAccount) -> *mut LinphoneAccount {
    entry("linphone_account_ref", |state| state.retain(account, "account"))
}

/// Gives up one's share in an account. A core that lists it keeps its own.
/// @param account the account @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_unref(account: *mut LinphoneAccount) {
    entry("linphone_account_unref", |state| state.release(account, "account"));
}

/// Gives an account other settings, as the very object, in force at once. If the core lists the account, what follows
/// from them goes out in the next `linphone_core_iterate`; a registrar that is left hears of it at once.
/// @param account the account @notnil
/// @param params the settings, of which the account takes a share; NULL changes nothing @maybenil
/// @return 0, or -1 when server or identity are missing in them
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_set_params(
    account: *mut LinphoneAccount,
    params: *mut LinphoneAccountParams,
) -> c_int {
    entry("linphone_account_set_params", |state| {
        let id = state.acting(account, "account")?;
        let Some(params) = state.key_or_null(params, "params")? else { return Ok(-1) };
        state.library.put_in_force(id, params);
        Ok(status(state.library.committed(id).is_some_and(AccountParams::is_complete)))
    })
}

/// Gets the settings of an account. To change them, change a `linphone_account_params_clone` and give it to
/// `linphone_account_set_params`.
/// @param account the account @notnil
/// @return the settings, a share of which is the account's; NULL for what is no account @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_params(
    account: *mut LinphoneAccount,
) -> *const LinphoneAccountParams {
    entry("linphone_account_get_params", |state| {
        let id = state.key(account, "account")?;
        let params = state.library.accounts.get(id).map(|account| account.params);
        Ok(handle_of::<LinphoneAccountParams>(params).cast_const())
    })
}

/// Hangs a pointer on an account, and so on the proxy config that it is. It is only kept.
/// @param account the account @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_set_user_data(
    account: *mut LinphoneAccount,
    user_data: *mut c_void,
) {
    entry("linphone_account_set_user_data", |state| {
        let id = state.key(account, "account")?;
        state.extras.set_user_data(shared_owner(id), user_data);
        Ok(())
    });
}

/// Gets the pointer that the program has hung on an account, or on the proxy config that it is.
/// @param account the account @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_user_data(account: *mut LinphoneAccount) -> *mut c_void {
    entry("linphone_account_get_user_data", |state| {
        let id = state.key(account, "account")?;
        Ok(state.extras.user_data(shared_owner(id)))
    })
}

/// Adds a header to the requests of an account, in place of one of the same name.
/// Is sent after the next `linphone_account_set_params`. Differs from liblinphone: NULL takes the header away.
/// @param account the account @notnil
/// @param header_name the name of the header @notnil
/// @param header_value its value; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_set_custom_header(
    account: *mut LinphoneAccount,
    header_name: *const c_char,
    header_value: *const c_char,
) {
    entry("linphone_account_set_custom_header", |state| {
        // SAFETY: texts of the program's, or NULL.
        let (name, value) = unsafe { (text(header_name), text(header_value)) };
        state.set_header(account, "account", name.as_deref(), value.as_deref())
    });
}

/// Gets a header of the last final answer to the registration of an account.
/// @param account the account @notnil
/// @param header_name the name of the header @notnil
/// @return its value, which belongs to the account; NULL when the answer had none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_custom_header(
    account: *mut LinphoneAccount,
    header_name: *const c_char,
) -> *const c_char {
    entry("linphone_account_get_custom_header", |state| {
        // SAFETY: a text of the program's, or NULL.
        let name = unsafe { text(header_name) };
        state.lend_received_header(account, "account", name.as_deref())
    })
}

/// Lets an account wait until another one is registered; it then registers with the Contact of that one.
/// In force at once. Differs from liblinphone: nothing may wait for itself.
/// @param account the account @notnil
/// @param depends_on the other account; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_set_dependency(
    account: *mut LinphoneAccount,
    depends_on: *mut LinphoneAccount,
) {
    entry("linphone_account_set_dependency", |state| {
        let id = state.acting(account, "account")?;
        let master = state.key_or_null(depends_on, "depends_on")?;
        state.depend(id, master)
    });
}

/// Gets the account that must be registered before this one.
/// @param account the account @notnil
/// @return the account, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_dependency(
    account: *mut LinphoneAccount,
) -> *mut LinphoneAccount {
    entry("linphone_account_get_dependency", |state| {
        let id = state.key(account, "account")?;
        Ok(handle_of(state.library.master_of(id)))
    })
}

/// Gets the core that an account was made for or added to.
/// @param account the account @notnil
/// @return the core, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_core(account: *mut LinphoneAccount) -> *mut LinphoneCore {
    entry("linphone_account_get_core", |state| Ok(handle_of(state.core_of(account, "account")?)))
}

/// Gets why the last attempt failed, with code and phrase.
/// @param account the account @notnil
/// @return an error info that belongs to the account, filled in anew by each call; empty after a success; NULL for
/// what is no account @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_error_info(
    account: *mut LinphoneAccount,
) -> *mut LinphoneErrorInfo {
    entry("linphone_account_get_error_info", |state| state.lend_error_info(account, "account"))
}

/// Gets the Contact of the registration: as the registrar has confirmed it, with what it added; before that, the address
/// of record with the parameters for it.
/// @param account the account @notnil
/// @return the address, which belongs to the account; NULL before the first REGISTER @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_contact_address(
    account: *mut LinphoneAccount,
) -> *mut LinphoneAddress {
    entry("linphone_account_get_contact_address", |state| state.lend_contact(account, "account"))
}

/// Sets what `linphone_account_get_contact_address` shows, until the next answer of the registrar.
/// What is registered is chosen with `linphone_account_params_set_custom_contact`.
/// @param account the account @notnil
/// @param contact_address the address, which is copied; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_set_contact_address(
    account: *mut LinphoneAccount,
    contact_address: *mut LinphoneAddress,
) {
    entry("linphone_account_set_contact_address", |state| {
        let id = state.key(account, "account")?;
        let contact = state.optional_address(contact_address, "contact_address")?;
        if let Some(account) = state.library.accounts.get_mut(id) {
            account.set_contact(contact.as_deref());
        }
        Ok(())
    });
}

/// Gets where the registration stands, as the callbacks have told it.
/// @param account the account @notnil
/// @return the state; `LinphoneRegistrationNone` for what is no account
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_state(
    account: *mut LinphoneAccount,
) -> LinphoneRegistrationState {
    entry_or("linphone_account_get_state", 0, |state| state.registration_state(account, "account"))
}

/// Registers again at once. Does nothing while an attempt is under way, before the first one, and when registering is
/// not enabled.
/// @param account the account @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_refresh_register(account: *mut LinphoneAccount) {
    entry("linphone_account_refresh_register", |state| {
        let id = state.acting(account, "account")?;
        state.library.refresh_account(id);
        Ok(())
    });
}

/// Stops refreshing: nothing is sent any more, the state stays, and the binding lapses at the server.
/// @param account the account @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_pause_register(account: *mut LinphoneAccount) {
    entry("linphone_account_pause_register", |state| {
        let id = state.acting(account, "account")?;
        state.library.pause_account(id);
        Ok(())
    });
}

/// Gets why the last attempt failed.
/// @param account the account @notnil
/// @return the reason; `LinphoneReasonNone` when it did not, and for what is no account
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_error(account: *mut LinphoneAccount) -> LinphoneReason {
    entry_or("linphone_account_get_error", 0, |state| state.failure_reason(account, "account"))
}

/// Gets the transport that the server address names.
/// @param account the account @notnil
/// @return the transport; LinphoneTransportUdp when it names none, and for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_transport(
    account: *mut LinphoneAccount,
) -> LinphoneTransportType {
    entry_or("linphone_account_get_transport", 0, |state| {
        let id = state.key(account, "account")?;
        Ok(state.library.transport_of(id) as LinphoneTransportType)
    })
}

/// Tells whether media profiles with feedback are to be used.
/// @param account the account @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_is_avpf_enabled(account: *mut LinphoneAccount) -> bool_t {
    entry("linphone_account_is_avpf_enabled", |state| {
        let id = state.key(account, "account")?;
        Ok(bool_t::from(state.library.committed(id).is_some_and(AccountParams::avpf_enabled)))
    })
}

/// Tells whether media profiles with feedback are to be used.
/// @deprecated use `linphone_account_is_avpf_enabled`
/// @param account the account @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_avpf_enabled(account: *mut LinphoneAccount) -> bool_t {
    entry("linphone_account_avpf_enabled", |state| {
        let id = state.key(account, "account")?;
        Ok(bool_t::from(state.library.committed(id).is_some_and(AccountParams::avpf_enabled)))
    })
}

/// Gets the credentials that the core would register an account with.
/// @param account the account @notnil
/// @return an auth info that belongs to the core; NULL when it has none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_find_auth_info(
    account: *mut LinphoneAccount,
) -> *const LinphoneAuthInfo {
    entry("linphone_account_find_auth_info", |state| {
        let id = state.key(account, "account")?;
        Ok(handle_of::<LinphoneAuthInfo>(state.library.auth_info_of(id)).cast_const())
    })
}

/// Gets the number of unread messages. There is no chat here.
/// @param account the account @notnil
/// @return 0; -1 for what is no account
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_unread_chat_message_count(
    account: *mut LinphoneAccount,
) -> c_int {
    entry("linphone_account_get_unread_chat_message_count", |state| {
        state.key(account, "account")?;
        Ok(0)
    })
}

/// Gets the number of missed calls. There are no calls here.
/// @param account the account @notnil
/// @return 0; -1 for what is no account
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_missed_calls_count(account: *mut LinphoneAccount) -> c_int {
    entry("linphone_account_get_missed_calls_count", |state| {
        state.key(account, "account")?;
        Ok(0)
    })
}

/// Forgets the missed calls. There are no calls here.
/// @param account the account @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_reset_missed_calls_count(account: *mut LinphoneAccount) {
    entry("linphone_account_reset_missed_calls_count", |state| {
        state.key(account, "account")?;
        Ok(())
    });
}

/// Tells whether a text is a phone number: digits, a plus and separators.
/// @param account the account; it makes no difference @maybenil
/// @param username the text @maybenil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_is_phone_number(
    account: *mut LinphoneAccount,
    username: *const c_char,
) -> bool_t {
    entry("linphone_account_is_phone_number", |state| {
        state.key_or_null(account, "account")?;
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { text(username) };
        Ok(bool_t::from(text.is_some_and(|text| phone::is_phone_number(&text))))
    })
}

/// Writes a phone number as the dial plan of an account wants it: without separators, in international form if the
/// country is known.
/// @param account the account; NULL for no dial plan @maybenil
/// @param username the number as typed @maybenil
/// @return the number, which the caller frees; NULL when it is no phone number @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_normalize_phone_number(
    account: *mut LinphoneAccount,
    username: *const c_char,
) -> *mut c_char {
    entry("linphone_account_normalize_phone_number", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { text(username) };
        state.normalised_number(account, "account", text.as_deref())
    })
}

/// Makes an address of what a user typed: an address with or without `sip:`, or a name at the domain of the identity.
/// @param account the account; NULL for no identity @maybenil
/// @param username the text @maybenil
/// @return the address, a share of which is the caller's; NULL when it makes none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_normalize_sip_uri(
    account: *mut LinphoneAccount,
    username: *const c_char,
) -> *mut LinphoneAddress {
    entry("linphone_account_normalize_sip_uri", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { text(username) };
        state.typed_address(account, "account", text.as_deref())
    })
}

/// Keeps a pair of texts with the settings of an account, in place of one of the same key.
/// @param account the account @notnil
/// @param key the key @notnil
/// @param value the value; NULL takes the pair away @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_add_custom_param(
    account: *mut LinphoneAccount,
    key: *const c_char,
    value: *const c_char,
) {
    entry("linphone_account_add_custom_param", |state| {
        let id = state.key(account, "account")?;
        // SAFETY: texts of the program's, or NULL.
        let (key, value) = unsafe { (text(key), text(value)) };
        let key = key.ok_or_else(|| Misuse::null("key"))?;
        let params = state.library.accounts.get(id).map(|account| account.params);
        if let Some(params) = params.and_then(|params| state.library.params.get_mut(params)) {
            params.set_custom_param(&key, value.as_deref());
        }
        Ok(())
    });
}

/// Gets the text that was kept under a key.
/// @param account the account @notnil
/// @param key the key @notnil
/// @return the text, which belongs to the account; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_custom_param(
    account: *mut LinphoneAccount,
    key: *const c_char,
) -> *const c_char {
    entry("linphone_account_get_custom_param", |state| {
        let id = state.key(account, "account")?;
        // SAFETY: a text of the program's, or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let value =
            state.library.committed(id).and_then(|params| params.custom_param(&key)).map(str::to_owned);
        Ok(state.borrow_text(account.addr(), format!("param {key}"), value.as_deref()))
    })
}

/// Lets a program be told of an account. One set of callbacks can listen to several accounts.
/// @param account the account @notnil
/// @param cbs the callbacks, of which the account takes a share @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_add_callbacks(
    account: *mut LinphoneAccount,
    cbs: *mut LinphoneAccountCbs,
) {
    entry("linphone_account_add_callbacks", |state| {
        let id = state.key(account, "account")?;
        let cbs = state.key(cbs, "cbs")?;
        state.add_account_listener(id, cbs);
        Ok(())
    });
}

/// Stops telling a program of an account, from now on, also of what has just happened.
/// @param account the account @notnil
/// @param cbs the callbacks, of which the account gives its share up @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_remove_callbacks(
    account: *mut LinphoneAccount,
    cbs: *mut LinphoneAccountCbs,
) {
    entry("linphone_account_remove_callbacks", |state| {
        let id = state.key(account, "account")?;
        let cbs = state.key(cbs, "cbs")?;
        state.remove_account_listener(id, cbs);
        Ok(())
    });
}

/// Gets the callbacks that are being called, within one of them.
/// @param account the account @notnil
/// @return the callbacks, borrowed; NULL outside of any @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_current_callbacks(
    account: *const LinphoneAccount,
) -> *mut LinphoneAccountCbs {
    entry("linphone_account_get_current_callbacks", |state| {
        let id = state.key(account, "account")?;
        Ok(handle_of(state.current_account_cbs.get(id).copied()))
    })
}

/// Chooses what `linphone_account_get_current_callbacks` shows. Made for wrappers in other languages.
/// @param account the account @notnil
/// @param cbs the callbacks; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_set_current_callbacks(
    account: *mut LinphoneAccount,
    cbs: *mut LinphoneAccountCbs,
) {
    entry("linphone_account_set_current_callbacks", |state| {
        let id = state.key(account, "account")?;
        match state.key_or_null(cbs, "cbs")? {
            Some(cbs) => drop(state.current_account_cbs.insert(id, cbs)),
            None => drop(state.current_account_cbs.remove(id)),
        }
        Ok(())
    });
}

/// Gets all callbacks that listen to an account, in the order of adding.
/// @param account the account @notnil
/// @return a list of `LinphoneAccountCbs *`, which belongs to the account; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_get_callbacks_list(
    account: *const LinphoneAccount,
) -> *const bctbx_list_t {
    entry("linphone_account_get_callbacks_list", |state| {
        let id = state.key(account, "account")?;
        let listeners = state.account_listeners.get(id).map_or(&[][..], |all| all);
        let handles =
            listeners.iter().map(|listener| encode::<LinphoneAccountCbs>(listener.cbs).cast()).collect();
        Ok(state.extras.borrow_list(account.addr(), "callbacks", handles))
    })
}

impl State {
    /// Lets callbacks listen to an account, which takes a share in them. Twice is once.
    fn add_account_listener(&mut self, account: AccountId, cbs: AccountCbsId) {
        let Some(listeners) = self.account_listeners.entry(account).map(|entry| entry.or_default()) else {
            return;
        };
        if listeners.iter().all(|listener| listener.cbs != cbs) {
            listeners.push(AccountListener { cbs });
            self.account_cbs.retain(cbs);
        }
    }

    fn remove_account_listener(&mut self, account: AccountId, cbs: AccountCbsId) {
        let Some(listeners) = self.account_listeners.get_mut(account) else { return };
        let place = listeners.iter().position(|listener| listener.cbs == cbs);
        if let Some(place) = place {
            listeners.remove(place);
            self.account_cbs.release(cbs);
        }
    }
}
