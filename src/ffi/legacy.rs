//! Names of proxy configs that only older versions of liblinphone had, as functions, as macros or without a header.

use std::ffi::{c_char, c_int, c_void};
use std::sync::Arc;

use super::account_access::{normalise, setting};
use super::guard::{Misuse, entry, truth};
use super::handle::encode;
use super::state::handle_of;
use super::string;
use super::types::*;
use crate::core::account_params::difference;
use crate::core::events::RegistrationState;
use crate::core::{address, phone};

/// Makes a proxy config that belongs to no core yet; `linphone_core_add_proxy_config` adds it.
/// Until liblinphone 4; later programs call `linphone_core_create_proxy_config`.
/// @return the proxy config, a share of which is the caller's @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_new() -> *mut LinphoneProxyConfig {
    entry("linphone_proxy_config_new", |state| Ok(encode(state.library.new_account(None))))
}

/// Makes a proxy config of a section `[proxy_N]` of the core's configuration.
/// @param core the core @notnil
/// @param index the number N in the section's name
/// @return the proxy config, a share of which is the caller's; NULL when there is no such section @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_new_from_config_file(
    core: *mut LinphoneCore,
    index: c_int,
) -> *mut LinphoneProxyConfig {
    entry("linphone_proxy_config_new_from_config_file", |state| {
        let core = state.key(core, "core")?;
        Ok(handle_of(state.library.stored_account(core, index)))
    })
}

/// Gives up one's share in a proxy config. Name of liblinphone 3 for `linphone_proxy_config_unref`.
/// @param config the proxy config @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_destroy(config: *mut LinphoneProxyConfig) {
    entry("linphone_proxy_config_destroy", |state| state.release(config, "config"));
}

/// Sets the address of record from text. Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param identity the address, as `sip:alice@example.org` or `"Alice" <sip:alice@example.org>` @maybenil
/// @return 0, or -1 when it is no SIP address with a user, and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_identity(
    config: *mut LinphoneProxyConfig,
    identity: *const c_char,
) -> c_int {
    entry("linphone_proxy_config_set_identity", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { string::text(identity) };
        let parsed = text.as_deref().and_then(address::parse).map(Arc::new);
        if let (Some(text), None) = (text, &parsed) {
            log::warn!("linphone_proxy_config_set_identity: {}", address::complaint(&text));
        }
        state.set_identity(config, "config", parsed)
    })
}

/// Tells whether a proxy config is registered.
/// @param config the proxy config @notnil
/// @return TRUE if its state is `LinphoneRegistrationOk`, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_is_registered(config: *const LinphoneProxyConfig) -> bool_t {
    entry("linphone_proxy_config_is_registered", |state| {
        let id = state.key(config, "config")?;
        let account = state.library.accounts.get(id);
        Ok(bool_t::from(account.is_some_and(|account| account.state == RegistrationState::Ok)))
    })
}

/// Lets a proxy config wait for another one of the same core, named by its ref key or idkey.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param name the ref key or idkey; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_depends_on(
    config: *mut LinphoneProxyConfig,
    name: *const c_char,
) {
    entry("linphone_proxy_config_set_depends_on", |state| {
        let id = state.key(config, "config")?;
        // SAFETY: a text of the program's, or NULL.
        let name = unsafe { setting(name) };
        state.library.edit_dependency(id, name);
        Ok(())
    });
}

/// Gets the name of the proxy config that this one waits for.
/// @param config the proxy config @notnil
/// @return the name, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_depends_on(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_depends_on", |state| {
        state.lend_text(config, "config", "depends_on", |settings| settings.depends_on.clone())
    })
}

/// Gets the address of the server. Name of liblinphone 3 for `linphone_proxy_config_get_server_addr`.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_addr(config: *const LinphoneProxyConfig) -> *const c_char {
    entry("linphone_proxy_config_get_addr", |state| {
        state.lend_text(config, "config", "server_text", |settings| settings.server_text.clone())
    })
}

/// Sets how long a registration is to last. Name of liblinphone 3 for `linphone_proxy_config_set_expires`.
/// @param config the proxy config @notnil
/// @param expires seconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_expires(config: *mut LinphoneProxyConfig, expires: c_int) {
    entry("linphone_proxy_config_expires", |state| {
        state.change(config, "config", |settings| settings.set_expires(expires))
    });
}

/// Chooses whether the proxy config is to be registered. Name of liblinphone 3 for `linphone_proxy_config_enable_register`.
/// @param config the proxy config @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_enableregister(
    config: *mut LinphoneProxyConfig,
    enable: bool_t,
) {
    entry("linphone_proxy_config_enableregister", |state| {
        state.change(config, "config", |settings| settings.register_enabled = truth(enable))
    });
}

/// Writes a phone number as the dial plan of a proxy config wants it. What is no phone number is copied as it is.
/// @param config the proxy config; NULL for no dial plan @maybenil
/// @param username the number as typed @notnil
/// @param result where the number goes, which is cut to fit @notnil
/// @param result_len the size of that place in bytes
/// @return TRUE if it is a phone number, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_normalize_number(
    config: *mut LinphoneProxyConfig,
    username: *const c_char,
    result: *mut c_char,
    result_len: usize,
) -> bool_t {
    entry("linphone_proxy_config_normalize_number", |state| {
        let id = state.key_or_null(config, "config")?;
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { string::text(username) }.ok_or_else(|| Misuse::null("username"))?;
        if result.is_null() || result_len == 0 {
            return Err(Misuse::null("result"));
        }
        let number = normalise(id.and_then(|id| state.library.shown(id)), &text);
        // SAFETY: the program vouches for so much room.
        let room = unsafe { std::slice::from_raw_parts_mut(result.cast::<u8>(), result_len) };
        fill(room, number.as_deref().unwrap_or(&text));
        Ok(bool_t::from(number.is_some()))
    })
}

/// Tells whether a text is a phone number: digits, a plus and separators.
/// @param config the proxy config; it makes no difference @maybenil
/// @param username the text @maybenil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_is_phone_number(
    config: *mut LinphoneProxyConfig,
    username: *const c_char,
) -> bool_t {
    entry("linphone_proxy_config_is_phone_number", |state| {
        state.key_or_null(config, "config")?;
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { string::text(username) };
        Ok(bool_t::from(text.is_some_and(|text| phone::is_phone_number(&text))))
    })
}

/// Chooses whether media profiles with feedback are to be used. Only kept.
/// @param config the proxy config @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_enable_avpf(config: *mut LinphoneProxyConfig, enable: bool_t) {
    entry("linphone_proxy_config_enable_avpf", |state| {
        state.change(config, "config", |settings| settings.avpf_mode = c_int::from(truth(enable)))
    });
}

/// Compares two addresses as a change of a proxy config does.
/// @param a an address; NULL for none @maybenil
/// @param b another one; NULL for none @maybenil
/// @return 0 when they differ in user, host, port or transport, 1 when they are equal, 2 when they differ in something else only
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_address_equal(
    a: *const LinphoneAddress,
    b: *const LinphoneAddress,
) -> c_int {
    entry("linphone_proxy_config_address_equal", |state| {
        let one = state.optional_address(a, "a")?;
        let other = state.optional_address(b, "b")?;
        Ok(difference(one.as_deref(), other.as_deref()) as c_int)
    })
}

/// Tells what the change that is under way means for the registrar.
/// @param config the proxy config @notnil
/// @return as for `linphone_proxy_config_address_equal`, of the identity and the server together; 1 when nothing is being changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_is_server_config_changed(
    config: *const LinphoneProxyConfig,
) -> c_int {
    entry("linphone_proxy_config_is_server_config_changed", |state| {
        let id = state.key(config, "config")?;
        Ok(state.library.edit_difference(id) as c_int)
    })
}

/// Gets the operation of the old SIP stack below a proxy config. There is none.
/// @param config the proxy config @notnil
/// @return NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_sal_op(config: *const LinphoneProxyConfig) -> *mut c_void {
    entry("linphone_proxy_config_get_sal_op", |state| {
        state.key(config, "config")?;
        Ok(std::ptr::null_mut())
    })
}

/// Gets the Contact of the registration by the address that requests reach us at.
/// @param config the proxy config @notnil
/// @return the address, which belongs to the proxy config; NULL before the first REGISTER @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_transport_contact(
    config: *const LinphoneProxyConfig,
) -> *const LinphoneAddress {
    entry("linphone_proxy_config_get_transport_contact", |state| {
        state.lend_contact(config, "config").map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Fills a place with a text and its terminator, cut between characters where it does not fit.
fn fill(room: &mut [u8], text: &str) {
    let Some(most) = room.len().checked_sub(1) else { return };
    let mut length = text.len().min(most);
    while !text.is_char_boundary(length) {
        length -= 1;
    }
    room[..length].copy_from_slice(&text.as_bytes()[..length]);
    room[length] = 0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_does_not_fit_is_cut_between_characters() {
        let mut room = [7; 4];
        fill(&mut room, "aéé");
        assert_eq!(&room, b"a\xc3\xa9\0");
        fill(&mut room[..1], "a");
        assert_eq!(room[0], 0);
    }
}
