//! Account params (`linphone/api/c-account-params.h`), second part: what they hold for push notifications, phone numbers,
//! routes, presence and the program itself.

use std::ffi::{c_char, c_int};

use super::account_access::setting;
use super::guard::{Misuse, entry, truth};
use super::handle::encode;
use super::string::text;
use super::types::*;

/// Chooses whether it is published that the user is there (RFC 3903, event `presence`).
/// It is published after each successful registration, refreshed by itself, and taken back when this is switched off, with
/// the registration, and when the core stops. A server that refuses it changes nothing for the registration.
/// Takes effect when the account gets these params.
/// Differs from liblinphone: it publishes nothing before a presence model was set; here, which has none, "open" is published.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_publish_enabled(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_set_publish_enabled", |state| {
        state.change(params, "params", |settings| settings.publish_enabled = truth(enable))
    });
}

/// Chooses whether it is published that the user is there (RFC 3903, event `presence`).
/// It is published after each successful registration, refreshed by itself, and taken back when this is switched off, with
/// the registration, and when the core stops. A server that refuses it changes nothing for the registration.
/// Takes effect when the account gets these params.
/// Differs from liblinphone: it publishes nothing before a presence model was set; here, which has none, "open" is published.
/// @deprecated use `linphone_account_params_set_publish_enabled`
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_publish(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_publish", |state| {
        state.change(params, "params", |settings| settings.publish_enabled = truth(enable))
    });
}

/// Sets how long a publication is to last before it is refreshed. With 0 nothing is published.
/// Takes effect when the account gets these params.
/// @param params the params @notnil
/// @param expires seconds; a negative number means as long as the registration
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_publish_expires(
    params: *mut LinphoneAccountParams,
    expires: c_int,
) {
    entry("linphone_account_params_set_publish_expires", |state| {
        state.change(params, "params", |settings| settings.publish_expires = expires.max(-1))
    });
}

/// Gets how long a publication is to last.
/// @param params the params @notnil
/// @return seconds; -1 for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_publish_expires(
    params: *const LinphoneAccountParams,
) -> c_int {
    entry("linphone_account_params_get_publish_expires", |state| {
        state.read(params, "params", |settings| settings.publish_lifetime())
    })
}

/// Chooses whether phone numbers get the international prefix of their country in place of a plus.
/// Only kept, with the account.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_dial_escape_plus_enabled(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_set_dial_escape_plus_enabled", |state| {
        state.change(params, "params", |settings| settings.dial_escape_plus = truth(enable))
    });
}

/// Chooses whether phone numbers get the international prefix of their country in place of a plus.
/// Only kept, with the account.
/// @deprecated use `linphone_account_params_set_dial_escape_plus_enabled`
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_dial_escape_plus(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_dial_escape_plus", |state| {
        state.change(params, "params", |settings| settings.dial_escape_plus = truth(enable))
    });
}

/// Sets the country calling code that phone numbers without one belong to.
/// Only kept, with the account.
/// @param params the params @notnil
/// @param prefix the code without plus; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_international_prefix(
    params: *mut LinphoneAccountParams,
    prefix: *const c_char,
) {
    entry("linphone_account_params_set_international_prefix", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(prefix) };
        state.change(params, "params", |settings| settings.dial_prefix = text)
    });
}

/// Chooses whether that code is for calls and messages, too.
/// Kept for the program and the configuration; no registration reads it.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_use_international_prefix_for_calls_and_chats(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_set_use_international_prefix_for_calls_and_chats", |state| {
        state.change(params, "params", |settings| settings.use_dial_prefix_for_calls = truth(enable))
    });
}

/// Tells whether presence is to be published.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_publish_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_publish_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.publish_enabled))
    })
}

/// Tells whether presence is to be published.
/// @deprecated use `linphone_account_params_get_publish_enabled`
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_publish_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_publish_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.publish_enabled))
    })
}

/// Tells whether phone numbers get the international prefix of their country in place of a plus.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_dial_escape_plus_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_dial_escape_plus_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.dial_escape_plus))
    })
}

/// Tells whether phone numbers get the international prefix of their country in place of a plus.
/// @deprecated use `linphone_account_params_get_dial_escape_plus_enabled`
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_dial_escape_plus_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_dial_escape_plus_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.dial_escape_plus))
    })
}

/// Gets the country calling code that phone numbers without one belong to.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_international_prefix(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_international_prefix", |state| {
        state.lend_text(params, "params", "dial_prefix", |settings| settings.dial_prefix.clone())
    })
}

/// Tells whether that code is for calls and messages, too.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_use_international_prefix_for_calls_and_chats(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_use_international_prefix_for_calls_and_chats", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.use_dial_prefix_for_calls))
    })
}

/// Gets the country of that code.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_international_prefix_iso_country_code(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_international_prefix_iso_country_code", |state| {
        state.lend_text(params, "params", "dial_prefix_iso", |settings| settings.dial_prefix_iso.clone())
    })
}

/// Sets the country of that code, where several have the same one.
/// Only kept, with the account.
/// @param params the params @notnil
/// @param iso_country_code the code of ISO 3166, as `FR`; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_international_prefix_iso_country_code(
    params: *mut LinphoneAccountParams,
    iso_country_code: *const c_char,
) {
    entry("linphone_account_params_set_international_prefix_iso_country_code", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(iso_country_code) };
        state.change(params, "params", |settings| settings.dial_prefix_iso = text)
    });
}

/// Sets what the registration keeps private (RFC 3323): anything but the default hides the user in the Contact.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param privacy bits of `LinphonePrivacy`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_privacy(
    params: *mut LinphoneAccountParams,
    privacy: LinphonePrivacyMask,
) {
    entry("linphone_account_params_set_privacy", |state| {
        state.change(params, "params", |settings| settings.privacy = privacy)
    });
}

/// Gets what the registration keeps private.
/// @param params the params @notnil
/// @return bits of `LinphonePrivacy`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_privacy(
    params: *const LinphoneAccountParams,
) -> LinphonePrivacyMask {
    entry("linphone_account_params_get_privacy", |state| {
        state.read(params, "params", |settings| settings.privacy)
    })
}

/// Chooses whether other requests are to go through the server: it becomes the one route.
/// Only kept, with the account.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_outbound_proxy_enabled(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_set_outbound_proxy_enabled", |state| {
        state.change(params, "params", |settings| settings.set_outbound_proxy(truth(enable)))
    });
}

/// Chooses whether other requests are to go through the server: it becomes the one route.
/// Only kept, with the account.
/// @deprecated use `linphone_account_params_set_outbound_proxy_enabled`
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_outbound_proxy(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_outbound_proxy", |state| {
        state.change(params, "params", |settings| settings.set_outbound_proxy(truth(enable)))
    });
}

/// Tells whether other requests are to go through the server.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_outbound_proxy_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_outbound_proxy_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.outbound_proxy_enabled()))
    })
}

/// Tells whether other requests are to go through the server.
/// @deprecated use `linphone_account_params_get_outbound_proxy_enabled`
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_outbound_proxy_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_outbound_proxy_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.outbound_proxy_enabled()))
    })
}

/// Chooses whether push notifications about calls are allowed. The Contact then asks for them, if core and push settings
/// have what it takes; a stop of the core leaves the binding, so that they go on.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param allow TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_push_notification_allowed(
    params: *mut LinphoneAccountParams,
    allow: bool_t,
) {
    entry("linphone_account_params_set_push_notification_allowed", |state| {
        state.change(params, "params", |settings| settings.push_allowed = truth(allow))
    });
}

/// Tells whether push notifications about calls are allowed.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_push_notification_allowed(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_push_notification_allowed", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.push_allowed))
    })
}

/// Chooses whether push notifications about anything are allowed. The Contact then asks for them, if core and push settings
/// have what it takes; a stop of the core leaves the binding, so that they go on.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param allow TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_remote_push_notification_allowed(
    params: *mut LinphoneAccountParams,
    allow: bool_t,
) {
    entry("linphone_account_params_set_remote_push_notification_allowed", |state| {
        state.change(params, "params", |settings| settings.remote_push_allowed = truth(allow))
    });
}

/// Tells whether push notifications about anything are allowed.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_remote_push_notification_allowed(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_remote_push_notification_allowed", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.remote_push_allowed))
    })
}

/// Tells whether it is known whom push notifications are for, and through which service, by the push settings of the
/// params.
/// @param params the params @notnil
/// @return TRUE with an application (`pn-param` or bundle) and a receiver (`pn-prid`, or a token for each kind of push that
/// is allowed); FALSE otherwise
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_is_push_notification_available(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_is_push_notification_available", |state| {
        let id = state.key(params, "params")?;
        let found =
            state.library.params.get(id).is_some_and(|set| state.library.is_push_available(set, None));
        Ok(bool_t::from(found))
    })
}

/// Gives an account other push settings.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param push_config the settings, of which the params take a share; NULL for empty ones @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_push_notification_config(
    params: *mut LinphoneAccountParams,
    push_config: *mut LinphonePushNotificationConfig,
) {
    entry("linphone_account_params_set_push_notification_config", |state| {
        let id = state.key(params, "params")?;
        let push = state.key_or_null(push_config, "push_config")?.unwrap_or_default();
        state.library.set_push_config(id, push);
        Ok(())
    });
}

/// Gets the push settings of an account. They may be changed where they are.
/// @param params the params @notnil
/// @return the settings, a share of which is the params'; NULL for what are no settings @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_push_notification_config(
    params: *const LinphoneAccountParams,
) -> *mut LinphonePushNotificationConfig {
    entry("linphone_account_params_get_push_notification_config", |state| {
        let id = state.key(params, "params")?;
        Ok(encode(state.library.push_config_of(id)))
    })
}

/// Keeps a pair of texts with params, in place of one of the same key.
/// @param params the params @notnil
/// @param key the key @notnil
/// @param value the value; NULL takes the pair away @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_add_custom_param(
    params: *mut LinphoneAccountParams,
    key: *const c_char,
    value: *const c_char,
) {
    entry("linphone_account_params_add_custom_param", |state| {
        // SAFETY: texts of the program's, or NULL.
        let (key, value) = unsafe { (text(key), text(value)) };
        let key = key.ok_or_else(|| Misuse::null("key"))?;
        state.change(params, "params", |settings| settings.set_custom_param(&key, value.as_deref()))
    });
}

/// Gets the text that was kept under a key.
/// @param params the params @notnil
/// @param key the key @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_custom_param(
    params: *const LinphoneAccountParams,
    key: *const c_char,
) -> *const c_char {
    entry("linphone_account_params_get_custom_param", |state| {
        // SAFETY: a text of the program's, or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let value =
            state.read(params, "params", |settings| settings.custom_param(&key).map(str::to_owned))?;
        Ok(state.borrow_text(params.addr(), format!("param {key}"), value.as_deref()))
    })
}
