//! `linphone/core.h`, names: who the core is, and addresses out of texts.

use std::ffi::c_char;

use super::guard::{Misuse, entry, truth};
use super::handle::Object;
use super::state::{State, handle_of};
use super::string::{some_text, text};
use super::types::*;
use crate::core::{AccountId, address};

/// Gets who the core is: the identity of the default account, else the primary contact.
/// @param core the core @notnil
/// @return the address, which belongs to the core; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_identity(core: *mut LinphoneCore) -> *const c_char {
    entry("linphone_core_get_identity", |state| {
        let id = state.key(core, "core")?;
        let identity = state.library.identity(id);
        Ok(state.borrow_text(core.addr(), "identity", Some(&identity)))
    })
}

/// Chooses the address of the core without any account.
/// @param core the core @notnil
/// @param contact a SIP address; empty for the default one @maybenil
/// @return 0; -1 for what is no SIP address, which changes nothing
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_primary_contact(
    core: *mut LinphoneCore,
    contact: *const c_char,
) -> LinphoneStatus {
    entry("linphone_core_set_primary_contact", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let contact = unsafe { text(contact) }.unwrap_or_default();
        if state.library.set_primary_contact(id, &contact) {
            return Ok(0);
        }
        Err(Misuse::value("contact", "is no SIP address"))
    })
}

/// Gets the address of the core without any account: our own address and port in place of host and port, unless
/// `linphone_core_set_guess_hostname` says otherwise.
/// @param core the core @notnil
/// @return the address, which belongs to the core; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_primary_contact(core: *mut LinphoneCore) -> *const c_char {
    entry("linphone_core_get_primary_contact", |state| {
        let id = state.key(core, "core")?;
        let contact = state.library.primary_contact(id);
        Ok(state.borrow_text(core.addr(), "primary_contact", Some(&contact)))
    })
}

/// Makes an address of the primary contact.
/// @param core the core @notnil
/// @return the address, to be given up with `linphone_address_unref`; NULL for what is no core @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_primary_contact_parsed(
    core: *mut LinphoneCore,
) -> *mut LinphoneAddress {
    entry("linphone_core_create_primary_contact_parsed", |state| {
        let id = state.key(core, "core")?;
        let contact = state.library.primary_contact_address(id);
        Ok(handle_of(contact.map(|contact| state.library.addresses.insert(contact))))
    })
}

/// Makes an address of the primary contact, under an older name.
/// @param core the core @notnil
/// @return the address, to be given up with `linphone_address_unref`; NULL for what is no core @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_primary_contact_parsed(
    core: *mut LinphoneCore,
) -> *mut LinphoneAddress {
    entry("linphone_core_get_primary_contact_parsed", |state| {
        let id = state.key(core, "core")?;
        let contact = state.library.primary_contact_address(id);
        Ok(handle_of(contact.map(|contact| state.library.addresses.insert(contact))))
    })
}

/// Gets the primary contact as an address.
/// @param core the core @notnil
/// @return the address, which belongs to the core; NULL for what is no core @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_primary_contact_address(
    core: *mut LinphoneCore,
) -> *const LinphoneAddress {
    entry("linphone_core_get_primary_contact_address", |state| {
        let id = state.key(core, "core")?;
        let contact = state.library.primary_contact_address(id);
        Ok(state.borrow_address(core.addr(), "primary_contact", contact.as_ref()).cast_const())
    })
}

/// Puts our own address in place of the host of the primary contact, or leaves that alone.
/// @param core the core @notnil
/// @param enable TRUE, the default, to do so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_guess_hostname(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_set_guess_hostname", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "sip", "guess_hostname", truth(enable));
        Ok(())
    });
}

/// Is our own address put in place of the host of the primary contact?
/// @param core the core @notnil
/// @return TRUE when it is; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_guess_hostname(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_get_guess_hostname", |state| {
        state.of_config(core, |config| bool_t::from(config.bool("sip", "guess_hostname", true)))
    })
}

/// Gives the core a name for people to tell it from others. It is only kept.
/// @param core the core @notnil
/// @param label the name; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_label(core: *mut LinphoneCore, label: *const c_char) {
    entry("linphone_core_set_label", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let label = unsafe { some_text(label) };
        state.change_core(id, |core| core.preferences.label = label);
        Ok(())
    });
}

/// Gets the name of the core for people.
/// @param core the core @notnil
/// @return the name, which belongs to the core; NULL when it has none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_label(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_label", |state| {
        let label = state.of_core(core, |core| core.preferences.label.clone())?;
        Ok(state.borrow_text(core.addr(), "label", label.as_deref()))
    })
}

/// Makes an address of a text.
/// @param core any core @maybenil
/// @param address the text, with its scheme; NULL or empty for the empty address @maybenil
/// @return the address, to be given up with `linphone_address_unref`; NULL for what is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_address(
    core: *mut LinphoneCore,
    address: *const c_char,
) -> *mut LinphoneAddress {
    entry("linphone_core_create_address", |state| {
        state.key_or_null(core, "core")?;
        // SAFETY: a C string or NULL.
        let text = unsafe { text(address) }.unwrap_or_default();
        Ok(handle_of(address::parse(&text).map(|parsed| state.library.addresses.insert(parsed))))
    })
}

/// Makes an address of what a user typed: an address with or without `sip:`, or a name or number at the domain of the
/// default account, numbers with the prefix of that account.
/// @param core the core @notnil
/// @param url the text @maybenil
/// @return the address, to be given up with `linphone_address_unref`; NULL when it makes none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_interpret_url(
    core: *mut LinphoneCore,
    url: *const c_char,
) -> *mut LinphoneAddress {
    entry("linphone_core_interpret_url", |state| {
        // SAFETY: a C string or NULL.
        let text = unsafe { text(url) };
        state.interpreted(core, text.as_deref(), true)
    })
}

/// Makes an address of what a user typed, as `linphone_core_interpret_url` does.
/// @param core the core @notnil
/// @param url the text @maybenil
/// @param apply_international_prefix TRUE to give numbers the prefix of the default account
/// @return the address, to be given up with `linphone_address_unref`; NULL when it makes none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_interpret_url_2(
    core: *mut LinphoneCore,
    url: *const c_char,
    apply_international_prefix: bool_t,
) -> *mut LinphoneAddress {
    entry("linphone_core_interpret_url_2", |state| {
        // SAFETY: a C string or NULL.
        let text = unsafe { text(url) };
        state.interpreted(core, text.as_deref(), truth(apply_international_prefix))
    })
}

/// Finds the account that is responsible for an address: one of the same domain, the default one before others; else the
/// default one, unless accounts are matched strictly.
/// @param core the core @notnil
/// @param address the address @notnil
/// @return the account, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_lookup_known_account(
    core: *mut LinphoneCore,
    address: *const LinphoneAddress,
) -> *mut LinphoneAccount {
    entry("linphone_core_lookup_known_account", |state| state.known_account(core, address))
}

/// Finds accounts for addresses of their own domain only, or the default one for those of other domains.
/// @param core the core @notnil
/// @param enable TRUE for their own domain only; FALSE is the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_account_strict_matching(
    core: *mut LinphoneCore,
    enable: bool_t,
) {
    entry("linphone_core_enable_account_strict_matching", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "sip", "account_strict_matching", truth(enable));
        Ok(())
    });
}

impl State {
    /// An address out of what a user typed, for keeps; NULL if it makes none.
    fn interpreted(
        &mut self,
        core: *mut LinphoneCore,
        text: Option<&str>,
        with_prefix: bool,
    ) -> Result<*mut LinphoneAddress, Misuse> {
        let id = self.key(core, "core")?;
        let address = text.and_then(|text| self.library.typed_address(id, text, with_prefix));
        Ok(handle_of(address.map(|address| self.library.addresses.insert(address))))
    }

    /// `linphone_core_lookup_known_account`, under each of its names.
    pub(super) fn known_account<T: Object<Key = AccountId>>(
        &mut self,
        core: *mut LinphoneCore,
        address: *const LinphoneAddress,
    ) -> Result<*mut T, Misuse> {
        let (id, address) = (self.key(core, "core")?, self.key(address, "address")?);
        let found =
            self.library.addresses.get(address).and_then(|given| self.library.known_account(id, given));
        Ok(handle_of(found))
    }
}
