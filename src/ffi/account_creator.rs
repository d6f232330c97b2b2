//! Account creators (`linphone/account_creator.h`), as far as they need no account server: an assistant puts in what its user
//! types, each setter says whether that will do, and one call makes the account and its credentials of it. What asks a server
//! is in `unsupported`.

use std::ffi::{c_char, c_int, c_void};

use zeroize::Zeroizing;

use super::guard::{Misuse, entry, truth};
use super::handle::encode;
use super::state::{State, handle_of};
use super::string::{self, text};
use super::types::*;
use crate::core::AccountId;
use crate::core::account_creator::{AccountCreator, Refused, check_email};
use crate::core::address::Transport;

/// What a setter says when it has taken a value.
const TAKEN: c_int = 0;
/// What most say when they have not.
const NOT_TAKEN: c_int = 1;

/// Makes an account creator, in which nothing is set, for accounts over TCP that become the default one.
/// @param core the core that accounts are for @notnil
/// @param xmlrpc_url kept by nobody: no account server is asked @maybenil
/// @return the creator, to be given up with `linphone_account_creator_unref`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_new(
    core: *mut LinphoneCore,
    xmlrpc_url: *const c_char,
) -> *mut LinphoneAccountCreator {
    let _ = xmlrpc_url;
    entry("linphone_account_creator_new", |state| state.new_account_creator(core))
}

/// Makes an account creator, as `linphone_account_creator_new` does.
/// @param core the core that accounts are for @notnil
/// @return the creator, to be given up with `linphone_account_creator_unref`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_create(
    core: *mut LinphoneCore,
) -> *mut LinphoneAccountCreator {
    entry("linphone_account_creator_create", |state| state.new_account_creator(core))
}

/// Forgets all texts. The transport, the program's pointer and whether accounts become the default one stay.
/// @param creator the creator @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_reset(creator: *mut LinphoneAccountCreator) {
    entry("linphone_account_creator_reset", |state| state.creator(creator, AccountCreator::reset));
}

/// Adds an owner to an account creator.
/// @param creator the creator @notnil
/// @return the same creator; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_ref(
    creator: *mut LinphoneAccountCreator,
) -> *mut LinphoneAccountCreator {
    entry("linphone_account_creator_ref", |state| state.retain(creator, "creator"))
}

/// Gives up one's share in an account creator. The accounts that it made stay.
/// @param creator the creator @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_unref(creator: *mut LinphoneAccountCreator) {
    entry("linphone_account_creator_unref", |state| state.release(creator, "creator"));
}

/// Gets the pointer that the program has hung on an account creator.
/// @param creator the creator @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_user_data(
    creator: *const LinphoneAccountCreator,
) -> *mut c_void {
    entry("linphone_account_creator_get_user_data", |state| state.user_data(creator, "creator"))
}

/// Hangs a pointer on an account creator. It is only kept.
/// @param creator the creator @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_user_data(
    creator: *mut LinphoneAccountCreator,
    user_data: *mut c_void,
) {
    entry("linphone_account_creator_set_user_data", |state| {
        state.set_user_data(creator, "creator", user_data)
    });
}

/// Sets the user part of the identity. `[assistant]` of the configuration may limit it by `username_min_length`,
/// `username_max_length` and `use_phone_number`; a name that is refused changes nothing.
/// Differs from liblinphone: `username_regex` is not read.
/// @param creator the creator @notnil
/// @param username the name; NULL for none @maybenil
/// @return `LinphoneAccountCreatorUsernameStatusOk`, or what is wrong with it; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_username(
    creator: *mut LinphoneAccountCreator,
    username: *const c_char,
) -> LinphoneAccountCreatorUsernameStatus {
    entry("linphone_account_creator_set_username", |state| {
        // SAFETY: a C string or NULL.
        let name = unsafe { text(username) };
        let core = state.creator(creator, |creator| creator.core)?;
        if let Err(refused) = state.library.check_username(core, name.as_deref()) {
            return Ok(number_of(refused));
        }
        state.creator(creator, |creator| creator.username = name.map(Into::into))?;
        Ok(TAKEN)
    })
}

/// Gets the user part of the identity.
/// @param creator the creator @notnil
/// @return the name, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_username(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_username", |state| {
        state.creator_text(creator, "username", |creator| creator.username.clone())
    })
}

/// Sets the password. `[assistant]` of the configuration may limit it by `password_min_length` and `password_max_length`;
/// one that is refused changes nothing.
/// @param creator the creator @notnil
/// @param password the password in clear; NULL for none, which is taken, and called too short @maybenil
/// @return `LinphoneAccountCreatorPasswordStatusOk`, or what is wrong with it; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_password(
    creator: *mut LinphoneAccountCreator,
    password: *const c_char,
) -> LinphoneAccountCreatorPasswordStatus {
    entry("linphone_account_creator_set_password", |state| {
        // SAFETY: a C string or NULL.
        let password = unsafe { string::bytes(password) };
        let core = state.creator(creator, |creator| creator.core)?;
        let checked = state.library.check_password(core, password);
        if checked.is_ok() || password.is_none() {
            let password = password.map(|password| Zeroizing::new(password.into()));
            state.creator(creator, |creator| creator.password = password)?;
        }
        Ok(checked.map_or_else(number_of, |()| TAKEN))
    })
}

/// Gets the password.
/// @param creator the creator @notnil
/// @return the password in clear, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_password(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_password", |state| {
        let found = state.creator(creator, |creator| creator.password.clone())?;
        Ok(match found {
            Some(password) => state.extras.borrow_value(creator.addr(), b"", b"password", password.to_vec()),
            None => std::ptr::null(),
        })
    })
}

/// Sets the hash of user, realm and password, which takes the password's place if there is none. The realm is the domain.
/// @param creator the creator @notnil
/// @param ha1 the hash in hexadecimal; NULL for none @maybenil
/// @return `LinphoneAccountCreatorPasswordStatusOk`; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_ha1(
    creator: *mut LinphoneAccountCreator,
    ha1: *const c_char,
) -> LinphoneAccountCreatorPasswordStatus {
    entry("linphone_account_creator_set_ha1", |state| {
        // SAFETY: a C string or NULL.
        let ha1 = unsafe { text(ha1) }.map(|ha1| Zeroizing::new(ha1.into_owned()));
        state.creator(creator, |creator| creator.ha1 = ha1)?;
        Ok(TAKEN)
    })
}

/// Gets the hash that was set.
/// @param creator the creator @notnil
/// @return the hash, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_ha1(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_ha1", |state| {
        let found = state.creator(creator, |creator| creator.ha1.clone())?;
        Ok(state.borrow_text(creator.addr(), "ha1", found.as_deref().map(String::as_str)))
    })
}

/// Sets the algorithm of the hash that `linphone_account_creator_set_ha1` was given. It is kept even if it is not known.
/// @param creator the creator @notnil
/// @param algorithm `MD5` or `SHA-256`; NULL for MD5 @maybenil
/// @return `LinphoneAccountCreatorAlgoStatusOk`, or `LinphoneAccountCreatorAlgoStatusNotSupported`; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_algorithm(
    creator: *mut LinphoneAccountCreator,
    algorithm: *const c_char,
) -> LinphoneAccountCreatorAlgoStatus {
    entry("linphone_account_creator_set_algorithm", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { text(algorithm) };
        let known = given.as_deref().is_none_or(|name| matches!(name, "MD5" | "SHA-256"));
        state.creator(creator, |creator| creator.algorithm = given.map(Into::into))?;
        Ok(if known { TAKEN } else { NOT_TAKEN })
    })
}

/// Gets the algorithm of the hash.
/// @param creator the creator @notnil
/// @return its name, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_algorithm(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_algorithm", |state| {
        state.creator_text(creator, "algorithm", |creator| creator.algorithm.clone())
    })
}

/// Sets the display name of the identity.
/// @param creator the creator @notnil
/// @param display_name the name; NULL for none @maybenil
/// @return `LinphoneAccountCreatorUsernameStatusOk`; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_display_name(
    creator: *mut LinphoneAccountCreator,
    display_name: *const c_char,
) -> LinphoneAccountCreatorUsernameStatus {
    entry("linphone_account_creator_set_display_name", |state| {
        // SAFETY: a C string or NULL.
        let name = unsafe { text(display_name) };
        state.creator(creator, |creator| creator.display_name = name.map(Into::into))?;
        Ok(TAKEN)
    })
}

/// Gets the display name of the identity.
/// @param creator the creator @notnil
/// @return the name, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_display_name(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_display_name", |state| {
        state.creator_text(creator, "display_name", |creator| creator.display_name.clone())
    })
}

/// Sets a mail address, in lower case. Kept for the program; no account server is told.
/// @param creator the creator @notnil
/// @param email the address @notnil
/// @return `LinphoneAccountCreatorEmailStatusOk`, or what is wrong with it, and nothing has changed; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_email(
    creator: *mut LinphoneAccountCreator,
    email: *const c_char,
) -> LinphoneAccountCreatorEmailStatus {
    entry("linphone_account_creator_set_email", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { text(email) }.unwrap_or_default();
        state.key(creator, "creator")?;
        if let Err(refused) = check_email(&given) {
            return Ok(number_of(refused));
        }
        state.creator(creator, |creator| creator.email = Some(given.to_ascii_lowercase()))?;
        Ok(TAKEN)
    })
}

/// Gets the mail address.
/// @param creator the creator @notnil
/// @return the address, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_email(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_email", |state| {
        state.creator_text(creator, "email", |creator| creator.email.clone())
    })
}

/// Sets the domain, in lower case: where to register, and what stands behind the user in the identity. Whether it is one turns
/// out when the account is made.
/// @param creator the creator @notnil
/// @param domain the domain as `host` or `host:port`; NULL for none @maybenil
/// @return `LinphoneAccountCreatorDomainOk`; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_domain(
    creator: *mut LinphoneAccountCreator,
    domain: *const c_char,
) -> LinphoneAccountCreatorDomainStatus {
    entry("linphone_account_creator_set_domain", |state| {
        // SAFETY: a C string or NULL.
        let domain = unsafe { text(domain) }.map(|domain| domain.to_ascii_lowercase());
        state.creator(creator, |creator| creator.domain = domain)?;
        Ok(TAKEN)
    })
}

/// Gets the domain.
/// @param creator the creator @notnil
/// @return the domain, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_domain(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_domain", |state| {
        state.creator_text(creator, "domain", |creator| creator.domain.clone())
    })
}

/// Sets a route. Kept for the program; an account that is made has none.
/// @param creator the creator @notnil
/// @param route the route @notnil
/// @return `LinphoneAccountCreatorStatusRequestOk`; `LinphoneAccountCreatorStatusRequestFailed` for NULL, which changes nothing;
/// -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_route(
    creator: *mut LinphoneAccountCreator,
    route: *const c_char,
) -> LinphoneAccountCreatorStatus {
    entry("linphone_account_creator_set_route", |state| {
        state.key(creator, "creator")?;
        // SAFETY: a C string or NULL.
        let Some(route) = (unsafe { text(route) }) else { return Ok(NOT_TAKEN) };
        state.creator(creator, |creator| creator.route = Some(route.into_owned()))?;
        Ok(TAKEN)
    })
}

/// Gets the route.
/// @param creator the creator @notnil
/// @return the route, which belongs to the creator; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_route(
    creator: *const LinphoneAccountCreator,
) -> *const c_char {
    entry("linphone_account_creator_get_route", |state| {
        state.creator_text(creator, "route", |creator| creator.route.clone())
    })
}

/// Sets how the domain is reached. One that is not supported changes nothing.
/// @param creator the creator @notnil
/// @param transport UDP, TCP or TLS
/// @return `LinphoneAccountCreatorTransportOk`, or `LinphoneAccountCreatorTransportUnsupported`; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_transport(
    creator: *mut LinphoneAccountCreator,
    transport: LinphoneTransportType,
) -> LinphoneAccountCreatorTransportStatus {
    entry("linphone_account_creator_set_transport", |state| {
        state.key(creator, "creator")?;
        let transports = [Transport::Udp, Transport::Tcp, Transport::Tls];
        let chosen = usize::try_from(transport).ok().and_then(|at| transports.get(at).copied());
        let Some(chosen) = chosen else { return Ok(NOT_TAKEN) };
        state.creator(creator, |creator| creator.transport = chosen)?;
        Ok(TAKEN)
    })
}

/// Gets how the domain is reached.
/// @param creator the creator @notnil
/// @return the transport; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_transport(
    creator: *const LinphoneAccountCreator,
) -> LinphoneTransportType {
    entry("linphone_account_creator_get_transport", |state| {
        state.creator(creator, |creator| creator.transport as LinphoneTransportType)
    })
}

/// Chooses whether an account that is made becomes the default one of its core.
/// @param creator the creator @notnil
/// @param set_as_default TRUE if so, FALSE if not
/// @return `LinphoneAccountCreatorStatusRequestOk`; -1 for what is no creator
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_set_as_default(
    creator: *mut LinphoneAccountCreator,
    set_as_default: bool_t,
) -> LinphoneAccountCreatorStatus {
    entry("linphone_account_creator_set_as_default", |state| {
        state.creator(creator, |creator| creator.set_as_default = truth(set_as_default))?;
        Ok(TAKEN)
    })
}

/// Tells whether an account that is made becomes the default one of its core.
/// @param creator the creator @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_get_set_as_default(
    creator: *const LinphoneAccountCreator,
) -> bool_t {
    entry("linphone_account_creator_get_set_as_default", |state| {
        state.creator(creator, |creator| bool_t::from(creator.set_as_default))
    })
}

/// Makes a proxy config and its credentials of what was set, and adds both to the core. The next iterate registers it.
/// Server and identity that `[proxy_default_values]` of the configuration names count before domain and transport, or where
/// user name or domain are missing.
/// Differs from liblinphone: where it fails, no credentials stay behind.
/// @param creator the creator, which keeps what was set @notnil
/// @return the proxy config, to be given up with `linphone_proxy_config_unref`; NULL without a user name or a domain, or when
/// the domain is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_create_proxy_config(
    creator: *const LinphoneAccountCreator,
) -> *mut LinphoneProxyConfig {
    entry("linphone_account_creator_create_proxy_config", |state| {
        state.create_of(creator).map(|id| handle_of(Some(id)))
    })
}

/// Does what `linphone_account_creator_create_proxy_config` does, under its older name.
/// @param creator the creator, which keeps what was set @notnil
/// @return the proxy config, to be given up with `linphone_proxy_config_unref`; NULL without a user name or a domain, or when
/// the domain is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_configure(
    creator: *const LinphoneAccountCreator,
) -> *mut LinphoneProxyConfig {
    entry("linphone_account_creator_configure", |state| {
        state.create_of(creator).map(|id| handle_of(Some(id)))
    })
}

/// Makes an account and its credentials, as `linphone_account_creator_create_proxy_config` does. Since liblinphone 5.2.
/// @param creator the creator, which keeps what was set @notnil
/// @return the account, to be given up with `linphone_account_unref`; NULL without a user name or a domain, or when the domain
/// is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_creator_create_account_in_core(
    creator: *const LinphoneAccountCreator,
) -> *mut LinphoneAccount {
    entry("linphone_account_creator_create_account_in_core", |state| {
        state.create_of(creator).map(|id| handle_of(Some(id)))
    })
}

/// The enumerators of what is wrong, which user names, passwords and mail addresses number alike.
fn number_of(refused: Refused) -> c_int {
    match refused {
        Refused::TooShort | Refused::Malformed => 1,
        Refused::TooLong | Refused::Characters => 2,
        Refused::Invalid => 4,
    }
}

impl State {
    pub(super) fn new_account_creator(
        &mut self,
        core: *const LinphoneCore,
    ) -> Result<*mut LinphoneAccountCreator, Misuse> {
        let core = self.key(core, "core")?;
        Ok(encode(self.library.account_creators.insert(AccountCreator::new(core))))
    }

    fn creator<R>(
        &mut self,
        creator: *const LinphoneAccountCreator,
        work: impl FnOnce(&mut AccountCreator) -> R,
    ) -> Result<R, Misuse> {
        self.creator_of(creator).map(work)
    }

    /// A function of its own, because twenty exports begin with it.
    #[inline(never)]
    fn creator_of(&mut self, creator: *const LinphoneAccountCreator) -> Result<&mut AccountCreator, Misuse> {
        let id = self.key(creator, "creator")?;
        self.library.account_creators.get_mut(id).ok_or_else(|| Misuse::null("creator"))
    }

    fn creator_text(
        &mut self,
        creator: *const LinphoneAccountCreator,
        what: &'static str,
        read: impl FnOnce(&mut AccountCreator) -> Option<String>,
    ) -> Result<*const c_char, Misuse> {
        let text = self.creator(creator, read)?;
        Ok(self.borrow_text(creator.addr(), what, text.as_deref()))
    }

    fn create_of(&mut self, creator: *const LinphoneAccountCreator) -> Result<AccountId, Misuse> {
        let id = self.key(creator, "creator")?;
        let core = self.creator(creator, |creator| creator.core)?;
        if self.library.cores.contains(core) {
            self.working_core(handle_of::<LinphoneCore>(Some(core)), "creator")?;
        }
        self.library.create_account(id).map_err(|reason| Misuse::value("creator", reason))
    }
}
