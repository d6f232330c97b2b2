//! What proxy configs, accounts and account params have in common: reading and changing settings behind a handle.

use std::ffi::{CStr, c_char, c_int};
use std::sync::Arc;

use super::guard::Misuse;
use super::handle::{Object, bits_of, encode};
use super::state::State;
use super::string::for_keeps;
use super::types::*;
use crate::core::account_params::{self, AccountParams};
use crate::core::address::Transport;
use crate::core::masking::quoted_address;
use crate::core::{AccountId, CoreId, address, phone};
use crate::sip::NameAddr;

/// An object with settings of an account.
pub(super) trait HasSettings: Object {
    /// The settings as getters show them.
    fn settings(state: &State, key: Self::Key) -> Option<&AccountParams>;
    /// The settings to change; of a proxy config, the copy that is being edited.
    fn settings_mut(state: &mut State, key: Self::Key) -> Option<&mut AccountParams>;
    /// They have been changed.
    fn changed(_state: &mut State, _key: Self::Key) {}
}

impl HasSettings for LinphoneProxyConfig {
    fn settings(state: &State, key: Self::Key) -> Option<&AccountParams> {
        state.library.shown(key)
    }

    fn settings_mut(state: &mut State, key: Self::Key) -> Option<&mut AccountParams> {
        state.library.edit(key)
    }
}

impl HasSettings for LinphoneAccountParams {
    fn settings(state: &State, key: Self::Key) -> Option<&AccountParams> {
        state.library.params.get(key)
    }

    fn settings_mut(state: &mut State, key: Self::Key) -> Option<&mut AccountParams> {
        state.library.params.get_mut(key)
    }

    fn changed(state: &mut State, key: Self::Key) {
        state.library.params_changed(key);
    }
}

/// A type of which the handles stand for accounts.
pub(super) trait IsAccount: Object<Key = AccountId> {}
impl IsAccount for LinphoneProxyConfig {}
impl IsAccount for LinphoneAccount {}

impl State {
    /// Reads settings.
    pub(super) fn read<T: HasSettings, R>(
        &self,
        handle: *const T,
        parameter: &'static str,
        read: impl FnOnce(&AccountParams) -> R,
    ) -> Result<R, Misuse> {
        self.settings_of(handle, parameter).map(read)
    }

    /// A function of its own, because two hundred exports begin with it.
    #[inline(never)]
    fn settings_of<T: HasSettings>(
        &self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<&AccountParams, Misuse> {
        let key = self.key(handle, parameter)?;
        T::settings(self, key).ok_or_else(|| Misuse::null(parameter))
    }

    /// Changes settings.
    pub(super) fn change<T: HasSettings, R>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        change: impl FnOnce(&mut AccountParams) -> R,
    ) -> Result<R, Misuse> {
        let changed = change(self.settings_to_change(handle, parameter)?);
        self.note_change(handle);
        Ok(changed)
    }

    #[inline(never)]
    fn settings_to_change<T: HasSettings>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<&mut AccountParams, Misuse> {
        let key = self.key(handle, parameter)?;
        T::settings_mut(self, key).ok_or_else(|| Misuse::null(parameter))
    }

    #[inline(never)]
    fn note_change<T: HasSettings>(&mut self, handle: *const T) {
        if let Ok(key) = self.key(handle, "handle") {
            T::changed(self, key);
        }
    }

    /// Lends out a text of the settings. `what` names it among those of the object.
    pub(super) fn lend_text<T: HasSettings>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        what: &'static str,
        read: impl FnOnce(&AccountParams) -> Option<Arc<str>>,
    ) -> Result<*const c_char, Misuse> {
        let text = self.read(handle, parameter, read)?;
        Ok(self.borrow_text(handle.addr(), what, text.as_deref()))
    }

    /// Lends out an address of the settings. `what` names it among those of the object.
    pub(super) fn lend_address<T: HasSettings>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        what: &'static str,
        read: impl FnOnce(&AccountParams) -> Option<Arc<NameAddr>>,
    ) -> Result<*mut LinphoneAddress, Misuse> {
        let address = self.read(handle, parameter, read)?;
        Ok(self.borrow_address(handle.addr(), what, address.as_deref()))
    }

    /// A copy of the value of an address object; `None` for NULL.
    pub(super) fn optional_address(
        &self,
        handle: *const LinphoneAddress,
        parameter: &'static str,
    ) -> Result<Option<Arc<NameAddr>>, Misuse> {
        let key = self.key_or_null(handle, parameter)?;
        Ok(key.and_then(|key| self.library.addresses.get(key)).cloned().map(Arc::new))
    }

    /// Sets the address of record: 0, or -1 when it is none that can be registered.
    pub(super) fn set_identity<T: HasSettings>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        identity: Option<Arc<NameAddr>>,
    ) -> Result<LinphoneStatus, Misuse> {
        self.key(handle, parameter)?;
        let Some(identity) = identity else { return Ok(-1) };
        let set = self.change(handle, parameter, |settings| settings.set_identity(Arc::clone(&identity)))?;
        if !set {
            let shown = quoted_address(&address::to_text(&identity));
            log::warn!("{shown} is no identity such as sip:user@host; the account keeps the one it has");
        }
        Ok(status(set))
    }

    /// Sets the server address from a program's text: 0, or -1 when it is none.
    pub(super) fn set_server<T: HasSettings>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        text: &str,
    ) -> Result<LinphoneStatus, Misuse> {
        let (set, foreign) = self.change(handle, parameter, |settings| {
            let set = settings.set_server(text);
            (set, set && settings.server.as_ref().is_some_and(|server| !address::is_sip(server)))
        })?;
        if !set {
            log::warn!("{}; the account keeps the server address it has", address::complaint(text));
        } else if foreign {
            log::warn!("nobody can register at {}: that takes a sip: or sips: address", quoted_address(text));
        }
        Ok(status(set))
    }

    /// An account that the call acts on, and with it its core.
    pub(super) fn acting<T: IsAccount>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<AccountId, Misuse> {
        let id = self.key(handle, parameter)?;
        let core = self.library.accounts.get(id).and_then(|account| account.core);
        if core.and_then(|core| self.library.cores.get(core)).is_some_and(|core| core.broken) {
            return Err(Misuse::broken());
        }
        self.at_work = core;
        Ok(id)
    }

    /// The core of an account.
    pub(super) fn core_of<T: IsAccount>(
        &self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<Option<CoreId>, Misuse> {
        let id = self.key(handle, parameter)?;
        let core = self.library.accounts.get(id).and_then(|account| account.core);
        Ok(core.filter(|core| self.library.cores.contains(*core)))
    }

    /// Where the registration of an account stands.
    pub(super) fn registration_state<T: IsAccount>(
        &self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<LinphoneRegistrationState, Misuse> {
        let id = self.key(handle, parameter)?;
        Ok(self.library.accounts.get(id).map_or(0, |account| account.state as LinphoneRegistrationState))
    }

    /// Why the last attempt of an account failed, in one word.
    pub(super) fn failure_reason<T: IsAccount>(
        &self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<LinphoneReason, Misuse> {
        let id = self.key(handle, parameter)?;
        Ok(self
            .library
            .accounts
            .get(id)
            .map_or(0, |account| account.error.as_ref().map_or(0, |error| error.reason as LinphoneReason)))
    }

    /// Lets an account wait for another one, or for none.
    pub(super) fn depend(&mut self, id: AccountId, master: Option<AccountId>) -> Result<(), Misuse> {
        if self.library.set_dependency(id, master) {
            return Ok(());
        }
        Err(Misuse::value("depends_on", "waits for this account itself"))
    }

    /// The Contact of an account.
    pub(super) fn lend_contact<T: IsAccount>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<*mut LinphoneAddress, Misuse> {
        let id = self.key(handle, parameter)?;
        let contact = self.library.contact_of(id);
        Ok(self.borrow_address(handle.addr(), "contact", contact.as_ref()))
    }

    /// A header of the last final answer to an account.
    pub(super) fn lend_received_header<T: IsAccount>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        name: Option<&str>,
    ) -> Result<*const c_char, Misuse> {
        let id = self.key(handle, parameter)?;
        let name = name.ok_or_else(|| Misuse::null("header_name"))?;
        let value = self.library.accounts.get(id).and_then(|account| account.received_header(name));
        let what = format!("header {}", name.to_ascii_lowercase());
        Ok(self.borrow_text(handle.addr(), what, value.as_deref()))
    }

    /// Adds, replaces or takes away a header of an account's requests.
    pub(super) fn set_header<T: IsAccount>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        name: Option<&str>,
        value: Option<&str>,
    ) -> Result<(), Misuse> {
        let id = self.key(handle, parameter)?;
        let name = name.ok_or_else(|| Misuse::null("header_name"))?;
        let account = self.library.accounts.get_mut(id);
        if account.is_some_and(|account| !account.set_header(name, value)) {
            return Err(Misuse::value("header_name", "and its value make no header line"));
        }
        Ok(())
    }

    /// A phone number as an account's dial plan writes it, for keeps; NULL if it is none. Without an account there is
    /// no dial plan.
    pub(super) fn normalised_number<T: IsAccount>(
        &self,
        handle: *const T,
        parameter: &'static str,
        text: Option<&str>,
    ) -> Result<*mut c_char, Misuse> {
        let id = self.key_or_null(handle, parameter)?;
        let number = text.and_then(|text| normalise(id.and_then(|id| self.library.shown(id)), text));
        Ok(number.map_or(std::ptr::null_mut(), |number| for_keeps(&number)))
    }

    /// An address out of what a user typed, for keeps; NULL if it makes none.
    pub(super) fn typed_address<T: IsAccount>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
        text: Option<&str>,
    ) -> Result<*mut LinphoneAddress, Misuse> {
        let id = self.key_or_null(handle, parameter)?;
        let identity = id.and_then(|id| self.library.shown(id)?.identity.clone());
        let address = text.and_then(|text| address::typed(text, identity.as_deref()));
        Ok(address.map_or(std::ptr::null_mut(), |address| encode(self.library.addresses.insert(address))))
    }

    /// Why the last attempt of an account failed.
    pub(super) fn lend_error_info<T: IsAccount>(
        &mut self,
        handle: *const T,
        parameter: &'static str,
    ) -> Result<*mut LinphoneErrorInfo, Misuse> {
        let id = self.key(handle, parameter)?;
        let error = self.library.accounts.get(id).and_then(|account| account.error.clone());
        Ok(self.borrow_error_info(handle.addr(), error.map(|error| *error).unwrap_or_default()))
    }
}

/// A text setting that came from C; empty means unset.
///
/// # Safety
/// `given` is NULL or points to a NUL-terminated string that nobody changes meanwhile.
pub(super) unsafe fn setting(given: *const c_char) -> Option<Arc<str>> {
    // SAFETY: the caller's promise is passed on.
    account_params::text(unsafe { super::string::text(given) }.as_deref())
}

/// 0 for success, -1 for failure.
pub(super) const fn status(success: bool) -> LinphoneStatus {
    if success { 0 } else { -1 }
}

/// A checked `LinphoneAVPFMode`.
pub(super) fn avpf_mode(mode: LinphoneAVPFMode) -> Result<c_int, Misuse> {
    let known = (-1..=1).contains(&mode);
    if known { Ok(mode) } else { Err(Misuse::value("mode", "is no LinphoneAVPFMode")) }
}

/// A checked `LinphoneTransportType`.
pub(super) fn transport_of(number: LinphoneTransportType) -> Result<Transport, Misuse> {
    let all = [Transport::Udp, Transport::Tcp, Transport::Tls, Transport::Dtls];
    let known = all.into_iter().find(|transport| *transport as LinphoneTransportType == number);
    known.ok_or_else(|| Misuse::value("transport", "is no LinphoneTransportType"))
}

/// The name of a transport for C.
pub(super) const fn transport_name(transport: Transport) -> &'static CStr {
    match transport {
        Transport::Udp => c"udp",
        Transport::Tcp => c"tcp",
        Transport::Tls => c"tls",
        Transport::Dtls => c"dtls",
    }
}

/// A number for a getter of a C int.
pub(super) fn int(number: u32) -> c_int {
    c_int::try_from(number).unwrap_or(c_int::MAX)
}

/// The texts of a list of the program's.
///
/// # Safety
/// `list` is NULL or a well-formed list of C strings that nobody changes meanwhile.
pub(super) unsafe fn texts(list: *const bctbx_list_t) -> Vec<String> {
    // SAFETY: the caller's promise is passed on.
    let elements = unsafe { super::list::elements(list) };
    elements
        .into_iter()
        // SAFETY: each element is such a string.
        .filter_map(|element| unsafe { super::string::text(element.cast_const().cast()) })
        .map(|text| text.into_owned())
        .collect()
}

/// The address that a text setting holds.
pub(super) fn address_of(text: &Option<Arc<str>>) -> Option<Arc<NameAddr>> {
    text.as_deref().and_then(address::interpret).map(Arc::new)
}

/// The text of a liblinphone address.
pub(super) fn address_text(address: &Option<Arc<NameAddr>>) -> Option<Arc<str>> {
    address.as_deref().map(|address| Arc::from(address::to_text(address)))
}

/// A phone number as the dial plan of these settings writes it.
pub(super) fn normalise(settings: Option<&AccountParams>, text: &str) -> Option<String> {
    let prefix = settings.and_then(|settings| settings.dial_prefix.as_deref());
    phone::normalise(text, prefix, settings.is_some_and(|settings| settings.dial_escape_plus))
}

/// The bits of a list's owner: proxy config and account are one object, of which the account is the one that keeps
/// what they share.
pub(super) fn shared_owner(id: AccountId) -> usize {
    bits_of::<LinphoneAccount>(id)
}
