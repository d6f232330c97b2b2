//! `LinphoneAuthInfo` (`linphone/api/c-auth-info.h`): what a program knows of a user's secret.
//!
//! A core keeps copies: changing an auth info that was added changes nothing in the core.

use std::ffi::{c_char, c_int};
use std::sync::Arc;

use zeroize::Zeroizing;

use super::guard::{Misuse, entry};
use super::handle::encode;
use super::list;
use super::state::State;
use super::string::{for_keeps, secret, some_text};
use super::types::*;
use crate::core::algorithms::{AlgorithmName, AlgorithmNames};
use crate::core::auth::AuthInfo;
use crate::core::sections::read_auth_info;

/// Makes an auth info. Every text may be NULL.
/// @param username the user part of the identity that it is for @maybenil
/// @param userid the name to authenticate with, if another one @maybenil
/// @param passwd the password in clear @maybenil
/// @param ha1 the hash of user, realm and password, instead of the password @maybenil
/// @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
/// @param domain the domain of the identity that it is for @maybenil
/// @return the auth info, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_new(
    username: *const c_char,
    userid: *const c_char,
    passwd: *const c_char,
    ha1: *const c_char,
    realm: *const c_char,
    domain: *const c_char,
) -> *mut LinphoneAuthInfo {
    entry("linphone_auth_info_new", |state| {
        // SAFETY: the caller passes C strings or NULLs.
        let info = unsafe { auth_info_of(username, userid, passwd, ha1, realm, domain) };
        Ok(encode(state.library.auth_infos.insert(info)))
    })
}

/// Makes an auth info for one digest algorithm. Every text may be NULL.
/// @param username the user part of the identity that it is for @maybenil
/// @param userid the name to authenticate with, if another one @maybenil
/// @param passwd the password in clear @maybenil
/// @param ha1 the hash of user, realm and password, instead of the password @maybenil
/// @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
/// @param domain the domain of the identity that it is for @maybenil
/// @param algorithm the only algorithm to answer, `MD5` or `SHA-256` @maybenil
/// @return the auth info, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_new_for_algorithm(
    username: *const c_char,
    userid: *const c_char,
    passwd: *const c_char,
    ha1: *const c_char,
    realm: *const c_char,
    domain: *const c_char,
    algorithm: *const c_char,
) -> *mut LinphoneAuthInfo {
    entry("linphone_auth_info_new_for_algorithm", |state| {
        // SAFETY: the caller passes C strings or NULLs.
        let mut info = unsafe { auth_info_of(username, userid, passwd, ha1, realm, domain) };
        // SAFETY: as above.
        set_algorithm(&mut info, unsafe { some_text(algorithm) });
        Ok(encode(state.library.auth_infos.insert(info)))
    })
}

/// Makes an auth info of a section `[auth_info_N]` of a configuration.
/// @param config the configuration @notnil
/// @param pos the number N in the section's name
/// @return the auth info, which the caller owns; NULL when there is no such section @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_new_from_config_file(
    config: *mut LinphoneConfig,
    pos: c_int,
) -> *mut LinphoneAuthInfo {
    entry("linphone_auth_info_new_from_config_file", |state| {
        let key = state.key(config, "config")?;
        let section = format!("auth_info_{pos}");
        let config = state.library.configs.get(key).filter(|config| config.has_section(&section));
        let info = config.map(|config| read_auth_info(config, &section));
        Ok(info.map_or(std::ptr::null_mut(), |info| encode(state.library.auth_infos.insert(info))))
    })
}

/// Copies an auth info.
/// @param auth_info the auth info @notnil
/// @return the copy, which the caller owns; NULL for what is no auth info
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_clone(
    auth_info: *const LinphoneAuthInfo,
) -> *mut LinphoneAuthInfo {
    entry("linphone_auth_info_clone", |state| {
        let copy = state.auth_info(auth_info, |info| info.clone())?;
        Ok(encode(state.library.auth_infos.insert(copy)))
    })
}

/// Adds an owner to an auth info.
/// @param auth_info the auth info @notnil
/// @return the same auth info; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_ref(auth_info: *mut LinphoneAuthInfo) -> *mut LinphoneAuthInfo {
    entry("linphone_auth_info_ref", |state| state.retain(auth_info, "auth_info"))
}

/// Gives up one's share in an auth info.
/// @param auth_info the auth info @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_unref(auth_info: *mut LinphoneAuthInfo) {
    entry("linphone_auth_info_unref", |state| state.release(auth_info, "auth_info"));
}

/// Sets the password in clear.
/// @param auth_info the auth info @notnil
/// @param password the password in clear; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_password(
    auth_info: *mut LinphoneAuthInfo,
    password: *const c_char,
) {
    entry("linphone_auth_info_set_password", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { secret(password) };
        state.auth_info(auth_info, |info| info.password = given)
    });
}

/// Sets the user part of the identity. One that is stored in a core answers challenges to that user from then on.
/// @param auth_info the auth info @notnil
/// @param username the user part of the identity; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_username(
    auth_info: *mut LinphoneAuthInfo,
    username: *const c_char,
) {
    entry("linphone_auth_info_set_username", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(username) };
        let id = state.key(auth_info, "auth_info")?;
        state.library.rename_auth_info(id, given.map(Arc::from));
        Ok(())
    });
}

/// Sets the digest algorithm. It is also noted as one that is available.
/// @param auth_info the auth info @notnil
/// @param algorithm the digest algorithm; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_algorithm(
    auth_info: *mut LinphoneAuthInfo,
    algorithm: *const c_char,
) {
    entry("linphone_auth_info_set_algorithm", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(algorithm) };
        state.auth_info(auth_info, |info| set_algorithm(info, given))
    });
}

/// Replaces the algorithms that are available.
/// @param auth_info the auth info @notnil
/// @param algorithms a list of strings, which stays the caller's; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_available_algorithms(
    auth_info: *mut LinphoneAuthInfo,
    algorithms: *const bctbx_list_t,
) {
    entry("linphone_auth_info_set_available_algorithms", |state| {
        // SAFETY: the caller passes a list or NULL.
        let texts = unsafe { list::elements(algorithms) }.into_iter();
        // SAFETY: its elements are C strings.
        let given = texts
            .filter_map(|text| unsafe { some_text(text.cast()) })
            .map(|text| AlgorithmName::from(&*text))
            .collect();
        state.auth_info(auth_info, |info| info.available_algorithms = given)
    });
}

/// Notes an algorithm as available, unless it is unknown or noted already.
/// @param auth_info the auth info @notnil
/// @param algorithm `MD5` or `SHA-256` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_add_available_algorithm(
    auth_info: *mut LinphoneAuthInfo,
    algorithm: *const c_char,
) {
    entry("linphone_auth_info_add_available_algorithm", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(algorithm) }.ok_or_else(|| Misuse::null("algorithm"))?;
        let given = AlgorithmName::from(&*given);
        if matches!(given, AlgorithmName::Other(_)) {
            return Err(Misuse::value("algorithm", "is no algorithm that can be used"));
        }
        state.auth_info(auth_info, |info| info.available_algorithms.note(given))
    });
}

/// Sets the name to authenticate with.
/// @param auth_info the auth info @notnil
/// @param user_id the name to authenticate with; NULL and the empty text for the same as the user part @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_userid(
    auth_info: *mut LinphoneAuthInfo,
    user_id: *const c_char,
) {
    entry("linphone_auth_info_set_userid", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(user_id) };
        state.auth_info(auth_info, |info| info.userid = given.map(Arc::from))
    });
}

/// Sets the realm.
/// @param auth_info the auth info @notnil
/// @param realm the realm; NULL and the empty text leave it to the first challenge @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_realm(
    auth_info: *mut LinphoneAuthInfo,
    realm: *const c_char,
) {
    entry("linphone_auth_info_set_realm", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(realm) };
        state.auth_info(auth_info, |info| info.realm = given.map(Arc::from))
    });
}

/// Sets the domain of the identity.
/// @param auth_info the auth info @notnil
/// @param domain the domain of the identity; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_domain(
    auth_info: *mut LinphoneAuthInfo,
    domain: *const c_char,
) {
    entry("linphone_auth_info_set_domain", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(domain) };
        state.auth_info(auth_info, |info| info.domain = given.map(Arc::from))
    });
}

/// Sets the hash of user, realm and password.
/// @param auth_info the auth info @notnil
/// @param ha1 the hash of user, realm and password; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_ha1(auth_info: *mut LinphoneAuthInfo, ha1: *const c_char) {
    entry("linphone_auth_info_set_ha1", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(ha1) };
        state.auth_info(auth_info, |info| info.ha1 = given.map(|text| text.as_str().into()))
    });
}

/// Sets the client certificate in PEM.
/// @param auth_info the auth info @notnil
/// @param tls_cert the client certificate in PEM; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_tls_cert(
    auth_info: *mut LinphoneAuthInfo,
    tls_cert: *const c_char,
) {
    entry("linphone_auth_info_set_tls_cert", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(tls_cert) };
        state.auth_info(auth_info, |info| info.tls_cert = given)
    });
}

/// Sets the client certificate's key in PEM.
/// @param auth_info the auth info @notnil
/// @param tls_key the client certificate's key in PEM; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_tls_key(
    auth_info: *mut LinphoneAuthInfo,
    tls_key: *const c_char,
) {
    entry("linphone_auth_info_set_tls_key", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(tls_key) };
        state.auth_info(auth_info, |info| info.tls_key = given.map(Zeroizing::new))
    });
}

/// Sets the file of the client certificate.
/// @param auth_info the auth info @notnil
/// @param tls_cert_path the file of the client certificate; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_tls_cert_path(
    auth_info: *mut LinphoneAuthInfo,
    tls_cert_path: *const c_char,
) {
    entry("linphone_auth_info_set_tls_cert_path", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(tls_cert_path) };
        state.auth_info(auth_info, |info| info.tls_cert_path = given)
    });
}

/// Sets the file of the client certificate's key.
/// @param auth_info the auth info @notnil
/// @param tls_key_path the file of the client certificate's key; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_tls_key_path(
    auth_info: *mut LinphoneAuthInfo,
    tls_key_path: *const c_char,
) {
    entry("linphone_auth_info_set_tls_key_path", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(tls_key_path) };
        state.auth_info(auth_info, |info| info.tls_key_path = given)
    });
}

/// Forgets the algorithms that are available.
/// @param auth_info the auth info @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_clear_available_algorithms(auth_info: *mut LinphoneAuthInfo) {
    entry("linphone_auth_info_clear_available_algorithms", |state| {
        state.auth_info(auth_info, |info| info.available_algorithms = AlgorithmNames::default())
    });
}

/// Sets the password of the client certificate's key.
/// @param auth_info the auth info @notnil
/// @param tls_key_password the password of the client certificate's key; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_tls_key_password(
    auth_info: *mut LinphoneAuthInfo,
    tls_key_password: *const c_char,
) {
    entry("linphone_auth_info_set_tls_key_password", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(tls_key_password) };
        state.auth_info(auth_info, |info| info.tls_key_password = given.map(Zeroizing::new))
    });
}

/// Gets the user part of the identity.
/// @param auth_info the auth info @notnil
/// @return the user part of the identity, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_username(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_username", |state| {
        state.auth_info_text(auth_info, "username", |info| info.username.clone())
    })
}

/// Gets the digest algorithm.
/// @param auth_info the auth info @notnil
/// @return the digest algorithm, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_algorithm(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_algorithm", |state| {
        state
            .auth_info_text(auth_info, "algorithm", |info| Some(info.algorithm.as_ref()?.as_str().to_owned()))
    })
}

/// Gets the algorithms that are available.
/// @param auth_info the auth info @notnil
/// @return a list of strings, both of which the caller frees: `bctbx_list_free_with_data(list, bctbx_free)`; NULL when
/// there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_available_algorithms(
    auth_info: *const LinphoneAuthInfo,
) -> *mut bctbx_list_t {
    entry("linphone_auth_info_get_available_algorithms", |state| {
        state.auth_info(auth_info, |info| {
            list::for_keeps(
                info.available_algorithms.list().iter().map(|name| for_keeps(name.as_str()).cast()),
            )
        })
    })
}

/// Gets the password in clear.
/// @param auth_info the auth info @notnil
/// @return the password in clear, borrowed until it changes; NULL when there is none, or it was replaced by its hash
/// @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_password(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_password", |state| state.lend_password(auth_info))
}

/// Gets the name to authenticate with.
/// @param auth_info the auth info @notnil
/// @return the name to authenticate with, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_userid(auth_info: *const LinphoneAuthInfo) -> *const c_char {
    entry("linphone_auth_info_get_userid", |state| {
        state.auth_info_text(auth_info, "userid", |info| info.userid.clone())
    })
}

/// Gets the realm.
/// @param auth_info the auth info @notnil
/// @return the realm, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_realm(auth_info: *const LinphoneAuthInfo) -> *const c_char {
    entry("linphone_auth_info_get_realm", |state| {
        state.auth_info_text(auth_info, "realm", |info| info.realm.clone())
    })
}

/// Gets the domain of the identity.
/// @param auth_info the auth info @notnil
/// @return the domain of the identity, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_domain(auth_info: *const LinphoneAuthInfo) -> *const c_char {
    entry("linphone_auth_info_get_domain", |state| {
        state.auth_info_text(auth_info, "domain", |info| info.domain.clone())
    })
}

/// Gets the hash of user, realm and password.
/// @param auth_info the auth info @notnil
/// @return the hash of user, realm and password, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_ha1(auth_info: *const LinphoneAuthInfo) -> *const c_char {
    entry("linphone_auth_info_get_ha1", |state| {
        state.auth_info_secret(auth_info, "ha1", |info| Some(info.ha1.as_ref()?.text()))
    })
}

/// Gets the client certificate in PEM.
/// @param auth_info the auth info @notnil
/// @return the client certificate in PEM, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_tls_cert(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_tls_cert", |state| {
        state.auth_info_text(auth_info, "tls_cert", |info| info.tls_cert.clone())
    })
}

/// Gets the client certificate's key in PEM.
/// @param auth_info the auth info @notnil
/// @return the client certificate's key in PEM, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_tls_key(auth_info: *const LinphoneAuthInfo) -> *const c_char {
    entry("linphone_auth_info_get_tls_key", |state| {
        state.auth_info_secret(auth_info, "tls_key", |info| info.tls_key.clone())
    })
}

/// Gets the file of the client certificate.
/// @param auth_info the auth info @notnil
/// @return the file of the client certificate, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_tls_cert_path(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_tls_cert_path", |state| {
        state.auth_info_text(auth_info, "tls_cert_path", |info| info.tls_cert_path.clone())
    })
}

/// Gets the file of the client certificate's key.
/// @param auth_info the auth info @notnil
/// @return the file of the client certificate's key, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_tls_key_path(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_tls_key_path", |state| {
        state.auth_info_text(auth_info, "tls_key_path", |info| info.tls_key_path.clone())
    })
}

/// Gets the password of the client certificate's key.
/// @param auth_info the auth info @notnil
/// @return the password of the client certificate's key, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_tls_key_password(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_tls_key_password", |state| {
        state.auth_info_secret(auth_info, "tls_key_password", |info| info.tls_key_password.clone())
    })
}

/// Compares what two auth infos are for: user, name to authenticate with, realm and domain. Secrets do not count.
/// @param auth_info_1 one auth info @notnil
/// @param auth_info_2 the other @notnil
/// @return TRUE when they are the same
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_is_equal_but_algorithms(
    auth_info_1: *const LinphoneAuthInfo,
    auth_info_2: *const LinphoneAuthInfo,
) -> bool_t {
    entry("linphone_auth_info_is_equal_but_algorithms", |state| {
        let one = state.auth_info(auth_info_1, |info| info.clone())?;
        state.auth_info(auth_info_2, |other| u8::from(one.is_equal_but_algorithms(other)))
    })
}

/// Gives up one's share in an auth info; another name of `linphone_auth_info_unref`.
/// @param info the auth info @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_destroy(info: *mut LinphoneAuthInfo) {
    entry("linphone_auth_info_destroy", |state| state.release(info, "info"));
}

/// Sets the password in clear.
/// Another name of `linphone_auth_info_set_password`.
/// @param auth_info the auth info @notnil
/// @param passwd the password in clear; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_passwd(
    auth_info: *mut LinphoneAuthInfo,
    passwd: *const c_char,
) {
    entry("linphone_auth_info_set_passwd", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { secret(passwd) };
        state.auth_info(auth_info, |info| info.password = given)
    });
}

/// Gets the password in clear; another name of `linphone_auth_info_get_password`.
/// @param auth_info the auth info @notnil
/// @return the password in clear, borrowed until it changes; NULL when there is none, or it was replaced by its hash
/// @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_passwd(auth_info: *const LinphoneAuthInfo) -> *const c_char {
    entry("linphone_auth_info_get_passwd", |state| state.lend_password(auth_info))
}

//TOKENS
/// What the constructors are given.
///
/// # Safety
/// Every argument is a C string or NULL.
pub(super) unsafe fn auth_info_of(
    username: *const c_char,
    userid: *const c_char,
    passwd: *const c_char,
    ha1: *const c_char,
    realm: *const c_char,
    domain: *const c_char,
) -> AuthInfo {
    // SAFETY: the caller's promise is passed on.
    let given = [username, userid, ha1, realm, domain].map(|text| unsafe { some_text(text) });
    let [username, userid, ha1, realm, domain] = given;
    // SAFETY: as above.
    let password = unsafe { secret(passwd) };
    let ha1 = ha1.map(Zeroizing::new).map(|text| text.as_str().into());
    let [username, userid, realm, domain] = [username, userid, realm, domain].map(|text| text.map(Arc::from));
    let mut info = AuthInfo { username, password, ha1, realm, domain, ..AuthInfo::default() };
    if userid.is_some() {
        info.userid = userid;
    }
    info
}

/// Writes an auth info into a configuration, as a core does with its own: with the password's hash where the realm is known,
/// unless `store_ha1_passwd` is 0.
/// @param config the configuration @notnil
/// @param auth_info the auth info; NULL takes away what stands there @maybenil
/// @param pos the number of the section, which is replaced
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_write_config(
    config: *mut LinphoneConfig,
    auth_info: *mut LinphoneAuthInfo,
    pos: c_int,
) {
    entry("linphone_auth_info_write_config", |state| {
        let config = state.key(config, "config")?;
        let auth_info = state.key_or_null(auth_info, "auth_info")?;
        state.library.write_auth_info(config, auth_info, pos);
        Ok(())
    });
}

/// Any text is kept, as it is part of what programs read back; only known ones are good for an answer.
pub(super) fn set_algorithm(info: &mut AuthInfo, algorithm: Option<String>) {
    let algorithm = algorithm.map(|name| AlgorithmName::from(&*name));
    match &algorithm {
        Some(known @ AlgorithmName::Known(_)) => info.available_algorithms.note(known.clone()),
        Some(AlgorithmName::Other(name)) => log::warn!(
            "no challenge can be answered by {name:?}, the algorithm of an auth info of {}: MD5, SHA-256 and SHA-512-256 are \
             known",
            info.username.as_deref().unwrap_or("nobody")
        ),
        None => {}
    }
    info.algorithm = algorithm;
}

impl State {
    /// Works on what a handle of an auth info stands for.
    pub(super) fn auth_info<R>(
        &mut self,
        auth_info: *const LinphoneAuthInfo,
        work: impl FnOnce(&mut AuthInfo) -> R,
    ) -> Result<R, Misuse> {
        self.auth_info_of(auth_info).map(work)
    }

    /// A function of its own, because fifty exports begin with it.
    #[inline(never)]
    fn auth_info_of(&mut self, auth_info: *const LinphoneAuthInfo) -> Result<&mut AuthInfo, Misuse> {
        let key = self.key(auth_info, "auth_info")?;
        self.library.auth_infos.get_mut(key).ok_or_else(|| Misuse::null("auth_info"))
    }

    /// Lends a text of an auth info.
    pub(super) fn auth_info_text<T: AsRef<str>>(
        &mut self,
        auth_info: *const LinphoneAuthInfo,
        what: &'static str,
        part: impl FnOnce(&AuthInfo) -> Option<T>,
    ) -> Result<*const c_char, Misuse> {
        let found = self.auth_info(auth_info, |info| part(info))?;
        Ok(self.borrow_text(auth_info.addr(), what, found.as_ref().map(AsRef::as_ref)))
    }

    /// Lends the password, byte by byte.
    fn lend_password(&mut self, auth_info: *const LinphoneAuthInfo) -> Result<*const c_char, Misuse> {
        let found = self.auth_info(auth_info, |info| info.password.clone())?;
        Ok(match found {
            Some(password) => self.extras.borrow_value(auth_info.addr(), b"", b"password", password.to_vec()),
            None => std::ptr::null(),
        })
    }

    /// Lends a secret of an auth info.
    pub(super) fn auth_info_secret(
        &mut self,
        auth_info: *const LinphoneAuthInfo,
        what: &'static str,
        part: impl FnOnce(&AuthInfo) -> Option<Zeroizing<String>>,
    ) -> Result<*const c_char, Misuse> {
        let found = self.auth_info(auth_info, |info| part(info))?;
        Ok(self.borrow_text(auth_info.addr(), what, found.as_deref().map(String::as_str)))
    }
}
