//! `LinphoneBearerToken` (liblinphone 5.4): a token and when it ends; and what auth infos keep of tokens. The factory makes
//! tokens; an auth info copies what it is given.

use std::ffi::c_char;

use zeroize::Zeroizing;

use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::state::State;
use super::string::some_text;
use super::types::*;
use crate::core::auth::BearerToken;

/// Adds an owner to a token.
/// @param token the token @notnil
/// @return the same token; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_bearer_token_ref(
    token: *mut LinphoneBearerToken,
) -> *mut LinphoneBearerToken {
    entry("linphone_bearer_token_ref", |state| state.retain(token, "token"))
}

/// Gives up one's share in a token.
/// @param token the token @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_bearer_token_unref(token: *mut LinphoneBearerToken) {
    entry("linphone_bearer_token_unref", |state| state.release(token, "token"));
}

/// Gets the token's text.
/// @param token the token @notnil
/// @return the text, borrowed until it changes; NULL for what is no token
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_bearer_token_get_token(token: *const LinphoneBearerToken) -> *const c_char {
    entry("linphone_bearer_token_get_token", |state| {
        let text = state.bearer_token(token, "token")?.token.clone();
        Ok(state.borrow_text(token.addr(), "token", Some(&text)))
    })
}

/// Gets when the token ends.
/// @param token the token @notnil
/// @return seconds since 1970; 0 when it is not known
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_bearer_token_get_expiration_time(token: *const LinphoneBearerToken) -> i64 {
    entry_or("linphone_bearer_token_get_expiration_time", 0, |state| {
        Ok(state.bearer_token(token, "token")?.expires)
    })
}

/// Sets the token that is shown to servers.
/// @param auth_info the auth info @notnil
/// @param token the token, which is copied; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_access_token(
    auth_info: *mut LinphoneAuthInfo,
    token: *mut LinphoneBearerToken,
) {
    entry("linphone_auth_info_set_access_token", |state| {
        let given = match state.key_or_null(token, "token")? {
            Some(_) => Some(state.bearer_token(token, "token")?.clone()),
            None => None,
        };
        state.auth_info(auth_info, |info| info.access_token = given)
    });
}

/// Gets the token that is shown to servers.
/// @param auth_info the auth info @notnil
/// @return the token, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_access_token(
    auth_info: *const LinphoneAuthInfo,
) -> *const LinphoneBearerToken {
    entry("linphone_auth_info_get_access_token", |state| {
        let found = state.auth_info(auth_info, |info| info.access_token.clone())?;
        Ok(state.borrow_bearer_token(auth_info.addr(), "access token", found))
    })
}

/// Sets the token that buys a new access token.
/// @param auth_info the auth info @notnil
/// @param token the token, which is copied; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_refresh_token(
    auth_info: *mut LinphoneAuthInfo,
    token: *mut LinphoneBearerToken,
) {
    entry("linphone_auth_info_set_refresh_token", |state| {
        let given = match state.key_or_null(token, "token")? {
            Some(_) => Some(state.bearer_token(token, "token")?.clone()),
            None => None,
        };
        state.auth_info(auth_info, |info| info.refresh_token = given)
    });
}

/// Gets the token that buys a new access token.
/// @param auth_info the auth info @notnil
/// @return the token, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_refresh_token(
    auth_info: *const LinphoneAuthInfo,
) -> *const LinphoneBearerToken {
    entry("linphone_auth_info_get_refresh_token", |state| {
        let found = state.auth_info(auth_info, |info| info.refresh_token.clone())?;
        Ok(state.borrow_bearer_token(auth_info.addr(), "refresh token", found))
    })
}

/// Sets when the auth info ends. It is only kept.
/// @param auth_info the auth info @notnil
/// @param expires seconds since 1970; 0 when it is not known
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_expires(auth_info: *mut LinphoneAuthInfo, expires: i64) {
    entry("linphone_auth_info_set_expires", |state| {
        state.auth_info(auth_info, |info| info.expires = expires)
    });
}

/// Gets when the auth info ends.
/// @param auth_info the auth info @notnil
/// @return seconds since 1970; 0 when it is not known
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_expires(auth_info: *const LinphoneAuthInfo) -> i64 {
    entry_or("linphone_auth_info_get_expires", 0, |state| state.auth_info(auth_info, |info| info.expires))
}

/// Sets the server that gives tokens.
/// @param auth_info the auth info @notnil
/// @param authorization_server the server that gives tokens; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_authorization_server(
    auth_info: *mut LinphoneAuthInfo,
    authorization_server: *const c_char,
) {
    entry("linphone_auth_info_set_authorization_server", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(authorization_server) };
        state.auth_info(auth_info, |info| info.authorization_server = given)
    });
}

/// Gets the server that gives tokens.
/// @param auth_info the auth info @notnil
/// @return the server that gives tokens, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_authorization_server(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_authorization_server", |state| {
        state.auth_info_text(auth_info, "authorization_server", |info| info.authorization_server.clone())
    })
}

/// Sets the address at which tokens are asked for.
/// @param auth_info the auth info @notnil
/// @param token_endpoint_uri the address at which tokens are asked for; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_token_endpoint_uri(
    auth_info: *mut LinphoneAuthInfo,
    token_endpoint_uri: *const c_char,
) {
    entry("linphone_auth_info_set_token_endpoint_uri", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(token_endpoint_uri) };
        state.auth_info(auth_info, |info| info.token_endpoint = given)
    });
}

/// Gets the address at which tokens are asked for.
/// @param auth_info the auth info @notnil
/// @return the address at which tokens are asked for, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_token_endpoint_uri(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_token_endpoint_uri", |state| {
        state.auth_info_text(auth_info, "token_endpoint", |info| info.token_endpoint.clone())
    })
}

/// Sets the program's name with the server that gives tokens.
/// @param auth_info the auth info @notnil
/// @param client_id the program's name with the server that gives tokens; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_client_id(
    auth_info: *mut LinphoneAuthInfo,
    client_id: *const c_char,
) {
    entry("linphone_auth_info_set_client_id", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(client_id) };
        state.auth_info(auth_info, |info| info.client_id = given)
    });
}

/// Gets the program's name with the server that gives tokens.
/// @param auth_info the auth info @notnil
/// @return the program's name with the server that gives tokens, borrowed until it changes; NULL when there is none
/// @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_client_id(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_client_id", |state| {
        state.auth_info_text(auth_info, "client_id", |info| info.client_id.clone())
    })
}

/// Sets the program's secret with the server that gives tokens.
/// @param auth_info the auth info @notnil
/// @param client_secret the program's secret with the server that gives tokens; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_set_client_secret(
    auth_info: *mut LinphoneAuthInfo,
    client_secret: *const c_char,
) {
    entry("linphone_auth_info_set_client_secret", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { some_text(client_secret) };
        state.auth_info(auth_info, |info| info.client_secret = given.map(Zeroizing::new))
    });
}

/// Gets the program's secret with the server that gives tokens.
/// @param auth_info the auth info @notnil
/// @return the program's secret with the server that gives tokens, borrowed until it changes; NULL when there is none
/// @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_auth_info_get_client_secret(
    auth_info: *const LinphoneAuthInfo,
) -> *const c_char {
    entry("linphone_auth_info_get_client_secret", |state| {
        state.auth_info_secret(auth_info, "client_secret", |info| info.client_secret.clone())
    })
}

impl State {
    /// A token for the program to own.
    pub fn new_bearer_token(&mut self, token: String, expires: i64) -> *mut LinphoneBearerToken {
        encode(self.bearer_tokens.insert(BearerToken { token: Zeroizing::new(token), expires }))
    }

    /// What a handle of a token stands for.
    pub(super) fn bearer_token(
        &self,
        token: *const LinphoneBearerToken,
        parameter: &'static str,
    ) -> Result<&BearerToken, Misuse> {
        let key = self.key(token, parameter)?;
        self.bearer_tokens.get(key).ok_or_else(|| Misuse::null(parameter))
    }

    /// A token that belongs to an object: the same handle until the value changes or the object ends.
    pub(super) fn borrow_bearer_token(
        &mut self,
        owner: usize,
        what: &'static str,
        token: Option<BearerToken>,
    ) -> *const LinphoneBearerToken {
        let known = self.kept::<LinphoneBearerToken>(owner, what);
        let known_value = self.bearer_token(known, "token").ok();
        if token.is_some() && known_value == token.as_ref() {
            return known;
        }
        let fresh = token.map(|token| self.bearer_tokens.insert(token));
        self.keep::<LinphoneBearerToken>(owner, what, fresh)
    }
}
