//! `linphone/api/c-factory.h`, second part: objects that need no core, and user data.

use std::ffi::{c_char, c_void};

use super::auth_info::{auth_info_of, set_algorithm};
use super::buffer::bytes;
use super::config::{config_of_text, path_of};
use super::dictionary::Dictionary;
use super::guard::{Misuse, entry};
use super::handle::encode;
use super::range::Range;
use super::string::{self, for_keeps, some_text, text};
use super::types::*;
use crate::core::address;
use crate::core::algorithms::algorithm_of;
use crate::core::auth::compute_ha1;
use crate::core::error_info::ErrorInfo;
use crate::core::objects::DigestPolicy;

/// Makes an address from text such as `"Al" <sip:al@example.org>` or `sip:example.org`. A scheme is required.
/// @param factory the factory @notnil
/// @param addr the text; NULL and the empty text give the empty address @maybenil
/// @return the address, to be given up with `linphone_address_unref`; NULL when the text is no address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_address(
    factory: *const LinphoneFactory,
    addr: *const c_char,
) -> *mut LinphoneAddress {
    entry("linphone_factory_create_address", |state| {
        state.key(factory, "factory")?;
        // SAFETY: a C string or NULL.
        let given = unsafe { text(addr) }.unwrap_or_default();
        let parsed = address::parse(&given);
        if parsed.is_none() {
            log::warn!("linphone_factory_create_address: {}", address::complaint(&given));
        }
        Ok(parsed.map_or(std::ptr::null_mut(), |address| encode(state.library.addresses.insert(address))))
    })
}

/// Makes an auth info. Every text may be NULL.
/// @param factory the factory @notnil
/// @param username the user part of the identity that it is for @maybenil
/// @param userid the name to authenticate with, if another one @maybenil
/// @param passwd the password in clear @maybenil
/// @param ha1 the hash of user, realm and password, instead of the password @maybenil
/// @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
/// @param domain the domain of the identity that it is for @maybenil
/// @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_auth_info(
    factory: *const LinphoneFactory,
    username: *const c_char,
    userid: *const c_char,
    passwd: *const c_char,
    ha1: *const c_char,
    realm: *const c_char,
    domain: *const c_char,
) -> *mut LinphoneAuthInfo {
    entry("linphone_factory_create_auth_info", |state| {
        state.key(factory, "factory")?;
        // SAFETY: the caller passes C strings or NULLs.
        let info = unsafe { auth_info_of(username, userid, passwd, ha1, realm, domain) };
        Ok(encode(state.library.auth_infos.insert(info)))
    })
}

/// Makes an auth info for one digest algorithm. Every text may be NULL.
/// @param factory the factory @notnil
/// @param username the user part of the identity that it is for @maybenil
/// @param userid the name to authenticate with, if another one @maybenil
/// @param passwd the password in clear @maybenil
/// @param ha1 the hash of user, realm and password, instead of the password @maybenil
/// @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
/// @param domain the domain of the identity that it is for @maybenil
/// @param algorithm the only algorithm to answer, `MD5` or `SHA-256` @maybenil
/// @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_auth_info_2(
    factory: *const LinphoneFactory,
    username: *const c_char,
    userid: *const c_char,
    passwd: *const c_char,
    ha1: *const c_char,
    realm: *const c_char,
    domain: *const c_char,
    algorithm: *const c_char,
) -> *mut LinphoneAuthInfo {
    entry("linphone_factory_create_auth_info_2", |state| {
        state.key(factory, "factory")?;
        // SAFETY: the caller passes C strings or NULLs.
        let mut info = unsafe { auth_info_of(username, userid, passwd, ha1, realm, domain) };
        // SAFETY: as above.
        set_algorithm(&mut info, unsafe { some_text(algorithm) });
        Ok(encode(state.library.auth_infos.insert(info)))
    })
}

/// Makes an auth info with a token. Since liblinphone 5.4.
/// @param factory the factory @notnil
/// @param username the user part of the identity that it is for @maybenil
/// @param access_token the token, which is copied; NULL for none @maybenil
/// @param realm the realm that it is for @maybenil
/// @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_auth_info_3(
    factory: *const LinphoneFactory,
    username: *const c_char,
    access_token: *mut LinphoneBearerToken,
    realm: *const c_char,
) -> *mut LinphoneAuthInfo {
    entry("linphone_factory_create_auth_info_3", |state| {
        state.key(factory, "factory")?;
        let token = match state.key_or_null(access_token, "access_token")? {
            Some(_) => Some(state.bearer_token(access_token, "access_token")?.clone()),
            None => None,
        };
        let none = std::ptr::null();
        // SAFETY: the caller passes C strings or NULLs.
        let mut info = unsafe { auth_info_of(username, none, none, none, realm, none) };
        if let Some(token) = token {
            info.access_token = Some(token);
        }
        Ok(encode(state.library.auth_infos.insert(info)))
    })
}

/// Makes a bearer token (RFC 6750). Since liblinphone 5.4.
/// @param factory the factory @notnil
/// @param token the token's text @notnil
/// @param expiration_time seconds since 1970 when it ends; 0 when that is not known
/// @return the token, to be given up with `linphone_bearer_token_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_bearer_token(
    factory: *mut LinphoneFactory,
    token: *const c_char,
    expiration_time: time_t,
) -> *mut LinphoneBearerToken {
    entry("linphone_factory_create_bearer_token", |state| {
        state.key(factory, "factory")?;
        // SAFETY: a C string or NULL.
        let token = unsafe { some_text(token) }.ok_or_else(|| Misuse::null("token"))?;
        #[allow(clippy::useless_conversion, reason = "time_t has 32 bits on some systems")]
        Ok(state.new_bearer_token(token, expiration_time.into()))
    })
}

/// Computes the hash of user, realm and password (RFC 7616 3.4.2). Since liblinphone 5.2.
/// @param factory the factory @notnil
/// @param userid the name to authenticate with @notnil
/// @param password the password in clear @notnil
/// @param realm the realm @notnil
/// @param algorithm `MD5`, `SHA-256` or `SHA-512-256` @notnil
/// @return the hash in hexadecimal, for the caller to free; NULL when a text is missing or the algorithm is not known
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_compute_ha1_for_algorithm(
    factory: *mut LinphoneFactory,
    userid: *const c_char,
    password: *const c_char,
    realm: *const c_char,
    algorithm: *const c_char,
) -> *mut c_char {
    entry("linphone_factory_compute_ha1_for_algorithm", |state| {
        state.key(factory, "factory")?;
        // SAFETY: the caller passes C strings or NULLs.
        let [user, realm, algorithm] = [userid, realm, algorithm].map(|given| unsafe { text(given) });
        // SAFETY: as above.
        let password = unsafe { string::bytes(password) };
        let (Some(user), Some(password), Some(realm)) = (user, password, realm) else {
            return Err(Misuse::null("userid, password or realm"));
        };
        let algorithm = algorithm.as_deref().and_then(algorithm_of);
        let algorithm = algorithm.ok_or_else(|| Misuse::value("algorithm", "is not known"))?;
        Ok(for_keeps(&compute_ha1(&user, &realm, password, algorithm).text()))
    })
}

/// Makes an error info that tells of no error.
/// @param factory the factory @notnil
/// @return the error info, to be given up with `linphone_error_info_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_error_info(
    factory: *mut LinphoneFactory,
) -> *mut LinphoneErrorInfo {
    entry("linphone_factory_create_error_info", |state| {
        state.key(factory, "factory")?;
        Ok(encode(state.library.error_infos.insert(ErrorInfo::default())))
    })
}

/// Makes a range from 0 to 0.
/// @param factory the factory @notnil
/// @return the range, to be given up with `linphone_range_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_range(factory: *mut LinphoneFactory) -> *mut LinphoneRange {
    entry("linphone_factory_create_range", |state| {
        state.key(factory, "factory")?;
        Ok(state.new_range(Range::default()))
    })
}

/// Makes an empty dictionary. Since liblinphone 5.4.
/// @param factory the factory @notnil
/// @return the dictionary, to be given up with `linphone_dictionary_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_dictionary(
    factory: *const LinphoneFactory,
) -> *mut LinphoneDictionary {
    entry("linphone_factory_create_dictionary", |state| {
        state.key(factory, "factory")?;
        Ok(state.new_dictionary(Dictionary::default()))
    })
}

/// Makes an empty buffer.
/// @param factory the factory @notnil
/// @return the buffer, to be given up with `linphone_buffer_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_buffer(
    factory: *mut LinphoneFactory,
) -> *mut LinphoneBuffer {
    entry("linphone_factory_create_buffer", |state| {
        state.key(factory, "factory")?;
        Ok(state.new_buffer(&[]))
    })
}

/// Makes a buffer of a copy of bytes.
/// @param factory the factory @notnil
/// @param data the bytes @maybenil
/// @param size how many there are
/// @return the buffer, to be given up with `linphone_buffer_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_buffer_from_data(
    factory: *mut LinphoneFactory,
    data: *const u8,
    size: usize,
) -> *mut LinphoneBuffer {
    entry("linphone_factory_create_buffer_from_data", |state| {
        state.key(factory, "factory")?;
        // SAFETY: the caller passes that many bytes or NULL.
        Ok(state.new_buffer(unsafe { bytes(data, size) }))
    })
}

/// Makes a buffer of a copy of a string.
/// @param factory the factory @notnil
/// @param data the string @maybenil
/// @return the buffer, to be given up with `linphone_buffer_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_buffer_from_string(
    factory: *mut LinphoneFactory,
    data: *const c_char,
) -> *mut LinphoneBuffer {
    entry("linphone_factory_create_buffer_from_string", |state| {
        state.key(factory, "factory")?;
        // SAFETY: a C string or NULL.
        let content = unsafe { string::bytes(data) }.unwrap_or_default();
        Ok(state.new_buffer(content))
    })
}

/// Reads a configuration from the text of a file. It is kept in memory only.
/// @param factory the factory @notnil
/// @param data the text; NULL for none @maybenil
/// @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_config_from_string(
    factory: *mut LinphoneFactory,
    data: *const c_char,
) -> *mut LinphoneConfig {
    entry("linphone_factory_create_config_from_string", |state| {
        state.key(factory, "factory")?;
        // SAFETY: a C string or NULL.
        Ok(encode(state.library.configs.insert(unsafe { config_of_text(data) })))
    })
}

/// Makes a policy that allows everything.
/// @param factory the factory @notnil
/// @return the policy, to be given up with its `unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_digest_authentication_policy(
    factory: *const LinphoneFactory,
) -> *mut LinphoneDigestAuthenticationPolicy {
    entry("linphone_factory_create_digest_authentication_policy", |state| {
        state.key(factory, "factory")?;
        Ok(encode(state.library.digest_policies.insert(DigestPolicy::default())))
    })
}

/// Makes an empty set of callbacks about the log.
/// @param factory the factory @notnil
/// @return the callbacks, to be given up with `linphone_logging_service_cbs_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_logging_service_cbs(
    factory: *mut LinphoneFactory,
) -> *mut LinphoneLoggingServiceCbs {
    entry("linphone_factory_create_logging_service_cbs", |state| {
        state.key(factory, "factory")?;
        Ok(state.new_logging_cbs())
    })
}

/// Lists the dial plans of all countries, by name.
/// @param factory the factory @notnil
/// @return a list that belongs to the library; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_dial_plans(
    factory: *const LinphoneFactory,
) -> *const bctbx_list_t {
    entry("linphone_factory_get_dial_plans", |state| {
        state.key(factory, "factory")?;
        let plans = state.dial_plans.handles();
        Ok(state.extras.borrow_list(factory.addr(), "dial plans", plans))
    })
}

/// Lists the sizes of video that can be sent, which are none.
/// @param factory the factory @notnil
/// @return NULL, the empty list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_supported_video_definitions(
    factory: *const LinphoneFactory,
) -> *const bctbx_list_t {
    entry("linphone_factory_get_supported_video_definitions", |state| {
        state.key(factory, "factory")?;
        Ok(std::ptr::null())
    })
}

/// Gets the pointer that the program has hung on the factory.
/// @param factory the factory @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_user_data(factory: *const LinphoneFactory) -> *mut c_void {
    entry("linphone_factory_get_user_data", |state| state.user_data(factory, "factory"))
}

/// Hangs a pointer on the factory. It is only kept.
/// @param factory the factory @notnil
/// @param data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_user_data(factory: *mut LinphoneFactory, data: *mut c_void) {
    entry("linphone_factory_set_user_data", |state| state.set_user_data(factory, "factory", data));
}

/// Chooses the folder for the collected log.
/// @param factory the factory @notnil
/// @param path the folder; NULL for the current one @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_log_collection_path(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_log_collection_path", |state| {
        state.key(factory, "factory")?;
        // SAFETY: a C string or NULL.
        state.logging.collection.set_folder(unsafe { path_of(path) });
        Ok(())
    });
}

/// Chooses whether the log is collected in files for sending in. What was collected stays.
/// @param factory the factory @notnil
/// @param enable whether, and whether in place of the writing to standard output and error
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_enable_log_collection(
    factory: *mut LinphoneFactory,
    enable: LinphoneLogCollectionState,
) {
    entry("linphone_factory_enable_log_collection", |state| {
        state.key(factory, "factory")?;
        state.collect_logs(enable)
    });
}

/// Would encrypt the library's files. Differs from liblinphone: it says in the log that they stay in clear.
/// @param factory the factory @notnil
/// @param encryptionModule the method
/// @param secret the key @maybenil
/// @param secretSize its length in bytes
#[unsafe(no_mangle)]
#[expect(non_snake_case, reason = "the names stand in the header")]
pub unsafe extern "C" fn linphone_factory_set_vfs_encryption(
    factory: *mut LinphoneFactory,
    encryptionModule: u16,
    secret: *const u8,
    secretSize: usize,
) {
    entry("linphone_factory_set_vfs_encryption", |state| {
        let _ = (encryptionModule, secret, secretSize);
        state.key(factory, "factory")?;
        if encryptionModule != 0 {
            log::error!("files are not encrypted: this library has no encrypted file system");
        }
        Ok(())
    });
}
