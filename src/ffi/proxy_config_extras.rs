//! Proxy configs (`linphone/proxy_config.h`), second part: what they hold for NAT traversal, push notifications, phone
//! numbers, presence, calls and messages.

use std::ffi::{c_char, c_int};

use super::account_access::{avpf_mode, setting};
use super::guard::{entry, entry_or, truth};
use super::handle::encode;
use super::string;
use super::types::*;

/// Chooses whether it is published that the user is there (RFC 3903, event `presence`).
/// It is published after each successful registration, refreshed by itself, and taken back when this is switched off, with
/// the registration, and when the core stops. A server that refuses it changes nothing for the registration.
/// Takes effect with `linphone_proxy_config_done`.
/// Differs from liblinphone: it publishes nothing before a presence model was set; here, which has none, "open" is published.
/// @param config the proxy config @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_enable_publish(
    config: *mut LinphoneProxyConfig,
    enable: bool_t,
) {
    entry("linphone_proxy_config_enable_publish", |state| {
        state.change(config, "config", |settings| settings.publish_enabled = truth(enable))
    });
}

/// Sets how long a publication is to last before it is refreshed. With 0 nothing is published.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param expires seconds; a negative number means as long as the registration
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_publish_expires(
    config: *mut LinphoneProxyConfig,
    expires: c_int,
) {
    entry("linphone_proxy_config_set_publish_expires", |state| {
        state.change(config, "config", |settings| settings.publish_expires = expires.max(-1))
    });
}

/// Gets how long a publication is to last.
/// @param config the proxy config @notnil
/// @return seconds; -1 for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_publish_expires(
    config: *const LinphoneProxyConfig,
) -> c_int {
    entry("linphone_proxy_config_get_publish_expires", |state| {
        state.read(config, "config", |settings| settings.publish_lifetime())
    })
}

/// Chooses whether phone numbers get the international prefix of their country in place of a plus.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_dial_escape_plus(
    config: *mut LinphoneProxyConfig,
    enable: bool_t,
) {
    entry("linphone_proxy_config_set_dial_escape_plus", |state| {
        state.change(config, "config", |settings| settings.dial_escape_plus = truth(enable))
    });
}

/// Sets the country calling code that phone numbers without one belong to.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param prefix the code without plus; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_dial_prefix(
    config: *mut LinphoneProxyConfig,
    prefix: *const c_char,
) {
    entry("linphone_proxy_config_set_dial_prefix", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(prefix) };
        state.change(config, "config", |settings| settings.dial_prefix = text)
    });
}

/// Chooses whether reports on the quality of calls are to be sent.
/// Kept for the program and the configuration; no registration reads it.
/// @param config the proxy config @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_enable_quality_reporting(
    config: *mut LinphoneProxyConfig,
    enable: bool_t,
) {
    entry("linphone_proxy_config_enable_quality_reporting", |state| {
        state.change(config, "config", |settings| settings.quality_reporting_enabled = truth(enable))
    });
}

/// Tells whether reports on the quality of calls are to be sent.
/// @param config the proxy config @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_quality_reporting_enabled(
    config: *mut LinphoneProxyConfig,
) -> bool_t {
    entry("linphone_proxy_config_quality_reporting_enabled", |state| {
        state.read(config, "config", |settings| bool_t::from(settings.quality_reporting_enabled))
    })
}

/// Sets where reports on the quality of calls go.
/// Kept for the program and the configuration; no registration reads it.
/// @param config the proxy config @notnil
/// @param collector the address; what is no address changes nothing; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_quality_reporting_collector(
    config: *mut LinphoneProxyConfig,
    collector: *const c_char,
) {
    entry("linphone_proxy_config_set_quality_reporting_collector", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(collector) };
        state.change(config, "config", |settings| settings.set_quality_reporting_collector(text))
    });
}

/// Gets where reports on the quality of calls go.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_quality_reporting_collector(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_quality_reporting_collector", |state| {
        state.lend_text(config, "config", "quality_reporting_collector", |settings| {
            settings.quality_reporting_collector.clone()
        })
    })
}

/// Sets how often the quality of calls is reported.
/// Kept for the program and the configuration; no registration reads it.
/// @param config the proxy config @notnil
/// @param interval seconds; 0 for never during a call
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_quality_reporting_interval(
    config: *mut LinphoneProxyConfig,
    interval: c_int,
) {
    entry("linphone_proxy_config_set_quality_reporting_interval", |state| {
        state.change(config, "config", |settings| settings.quality_reporting_interval = interval)
    });
}

/// Gets how often the quality of calls is reported.
/// @param config the proxy config @notnil
/// @return seconds; -1 for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_quality_reporting_interval(
    config: *mut LinphoneProxyConfig,
) -> c_int {
    entry("linphone_proxy_config_get_quality_reporting_interval", |state| {
        state.read(config, "config", |settings| settings.quality_reporting_interval)
    })
}

/// Tells whether presence is to be published.
/// @param config the proxy config @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_publish_enabled(config: *const LinphoneProxyConfig) -> bool_t {
    entry("linphone_proxy_config_publish_enabled", |state| {
        state.read(config, "config", |settings| bool_t::from(settings.publish_enabled))
    })
}

/// Tells whether phone numbers get the international prefix of their country in place of a plus.
/// @param config the proxy config @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_dial_escape_plus(
    config: *const LinphoneProxyConfig,
) -> bool_t {
    entry("linphone_proxy_config_get_dial_escape_plus", |state| {
        state.read(config, "config", |settings| bool_t::from(settings.dial_escape_plus))
    })
}

/// Gets the country calling code that phone numbers without one belong to.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_dial_prefix(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_dial_prefix", |state| {
        state.lend_text(config, "config", "dial_prefix", |settings| settings.dial_prefix.clone())
    })
}

/// Does nothing: plugins that set up a server address are not supported, here or in liblinphone.
/// @param config the proxy config @notnil
/// @param kind the name of the plugin @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_sip_setup(
    config: *mut LinphoneProxyConfig,
    kind: *const c_char,
) {
    entry("linphone_proxy_config_set_sip_setup", |state| {
        state.key(config, "config")?;
        let _ = kind;
        Ok(())
    });
}

/// Gets the state of a plugin that sets up the server address. There are none.
/// @param config the proxy config @notnil
/// @return NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_sip_setup_context(
    config: *mut LinphoneProxyConfig,
) -> *mut SipSetupContext {
    entry("linphone_proxy_config_get_sip_setup_context", |state| {
        state.key(config, "config")?;
        Ok(std::ptr::null_mut())
    })
}

/// Gets the plugin that sets up the server address. There are none.
/// @param config the proxy config @notnil
/// @return NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_sip_setup(
    config: *mut LinphoneProxyConfig,
) -> *mut SipSetup {
    entry("linphone_proxy_config_get_sip_setup", |state| {
        state.key(config, "config")?;
        Ok(std::ptr::null_mut())
    })
}

/// Writes a phone number as the dial plan of a proxy config wants it: without separators, in international form if the
/// country is known.
/// @param config the proxy config; NULL for no dial plan @maybenil
/// @param username the number as typed @maybenil
/// @return the number, which the caller frees; NULL when it is no phone number @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_normalize_phone_number(
    config: *mut LinphoneProxyConfig,
    username: *const c_char,
) -> *mut c_char {
    entry("linphone_proxy_config_normalize_phone_number", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { string::text(username) };
        state.normalised_number(config, "config", text.as_deref())
    })
}

/// Makes an address of what a user typed: an address with or without `sip:`, or a name at the domain of the identity.
/// @param config the proxy config; NULL for no identity @maybenil
/// @param username the text @maybenil
/// @return the address, a share of which is the caller's; NULL when it makes none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_normalize_sip_uri(
    config: *mut LinphoneProxyConfig,
    username: *const c_char,
) -> *mut LinphoneAddress {
    entry("linphone_proxy_config_normalize_sip_uri", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { string::text(username) };
        state.typed_address(config, "config", text.as_deref())
    })
}

/// Sets what the registration keeps private (RFC 3323): anything but the default hides the user in the Contact.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param privacy bits of `LinphonePrivacy`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_privacy(
    config: *mut LinphoneProxyConfig,
    privacy: LinphonePrivacyMask,
) {
    entry("linphone_proxy_config_set_privacy", |state| {
        state.change(config, "config", |settings| settings.privacy = privacy)
    });
}

/// Gets what the registration keeps private.
/// @param config the proxy config @notnil
/// @return bits of `LinphonePrivacy`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_privacy(
    config: *const LinphoneProxyConfig,
) -> LinphonePrivacyMask {
    entry("linphone_proxy_config_get_privacy", |state| {
        state.read(config, "config", |settings| settings.privacy)
    })
}

/// Sets the server for files in messages.
/// Kept for the program and the configuration; no registration reads it.
/// @param config the proxy config @notnil
/// @param server_url its URL; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_file_transfer_server(
    config: *mut LinphoneProxyConfig,
    server_url: *const c_char,
) {
    entry("linphone_proxy_config_set_file_transfer_server", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(server_url) };
        state.change(config, "config", |settings| settings.file_transfer_server = text)
    });
}

/// Gets the server for files in messages.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_file_transfer_server(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_file_transfer_server", |state| {
        state.lend_text(config, "config", "file_transfer_server", |settings| {
            settings.file_transfer_server.clone()
        })
    })
}

/// Tells whether media profiles with feedback are to be used.
/// @param config the proxy config @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_avpf_enabled(config: *mut LinphoneProxyConfig) -> bool_t {
    entry("linphone_proxy_config_avpf_enabled", |state| {
        state.read(config, "config", |settings| bool_t::from(settings.avpf_enabled()))
    })
}

/// Sets how often such profiles report.
/// Kept for the program and the configuration; no registration reads it.
/// @param config the proxy config @notnil
/// @param interval seconds, 5 at most
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_avpf_rr_interval(
    config: *mut LinphoneProxyConfig,
    interval: u8,
) {
    entry("linphone_proxy_config_set_avpf_rr_interval", |state| {
        state.change(config, "config", |settings| settings.set_avpf_rr_interval(interval))
    });
}

/// Gets how often such profiles report.
/// @param config the proxy config @notnil
/// @return seconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_avpf_rr_interval(
    config: *const LinphoneProxyConfig,
) -> u8 {
    entry("linphone_proxy_config_get_avpf_rr_interval", |state| {
        state.read(config, "config", |settings| settings.avpf_rr_interval)
    })
}

/// Gets whether media profiles with feedback are to be used.
/// @param config the proxy config @notnil
/// @return the mode; `LinphoneAVPFDefault` for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_avpf_mode(
    config: *const LinphoneProxyConfig,
) -> LinphoneAVPFMode {
    entry_or("linphone_proxy_config_get_avpf_mode", -1, |state| {
        state.read(config, "config", |settings| settings.avpf_mode)
    })
}

/// Chooses whether media profiles with feedback are to be used.
/// Kept for the program and the configuration; no registration reads it.
/// @param config the proxy config @notnil
/// @param mode the mode
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_avpf_mode(
    config: *mut LinphoneProxyConfig,
    mode: LinphoneAVPFMode,
) {
    entry("linphone_proxy_config_set_avpf_mode", |state| {
        let mode = avpf_mode(mode)?;
        state.change(config, "config", |settings| settings.avpf_mode = mode)
    });
}

/// Gets the NAT policy of a proxy config.
/// @param config the proxy config @notnil
/// @return the policy, a share of which is the proxy config's; NULL when it has none of its own @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_nat_policy(
    config: *const LinphoneProxyConfig,
) -> *mut LinphoneNatPolicy {
    entry("linphone_proxy_config_get_nat_policy", |state| {
        let policy = state.read(config, "config", |settings| settings.nat_policy)?;
        Ok(encode(policy))
    })
}

/// Gives a proxy config a NAT policy of its own.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param policy the policy, of which the proxy config takes a share; NULL for the core's @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_nat_policy(
    config: *mut LinphoneProxyConfig,
    policy: *mut LinphoneNatPolicy,
) {
    entry("linphone_proxy_config_set_nat_policy", |state| {
        let id = state.key(config, "config")?;
        let policy = state.key_or_null(policy, "policy")?.unwrap_or_default();
        state.library.edit_nat_policy(id, policy);
        Ok(())
    });
}

/// Sets the address that makes conferences.
/// Kept for the program and the configuration; no registration reads it.
/// @param config the proxy config @notnil
/// @param uri the address; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_conference_factory_uri(
    config: *mut LinphoneProxyConfig,
    uri: *const c_char,
) {
    entry("linphone_proxy_config_set_conference_factory_uri", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(uri) };
        state.change(config, "config", |settings| settings.conference_factory = text)
    });
}

/// Gets the address that makes conferences.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_conference_factory_uri(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_conference_factory_uri", |state| {
        state
            .lend_text(config, "config", "conference_factory", |settings| settings.conference_factory.clone())
    })
}

/// Chooses whether push notifications about calls are allowed. The Contact then asks for them, if core and push settings
/// have what it takes; a stop of the core leaves the binding, so that they go on.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param allow TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_push_notification_allowed(
    config: *mut LinphoneProxyConfig,
    allow: bool_t,
) {
    entry("linphone_proxy_config_set_push_notification_allowed", |state| {
        state.change(config, "config", |settings| settings.push_allowed = truth(allow))
    });
}

/// Tells whether push notifications about calls are allowed.
/// @param config the proxy config @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_is_push_notification_allowed(
    config: *const LinphoneProxyConfig,
) -> bool_t {
    entry("linphone_proxy_config_is_push_notification_allowed", |state| {
        state.read(config, "config", |settings| bool_t::from(settings.push_allowed))
    })
}

/// Tells whether push notifications about anything are allowed.
/// @param config the proxy config @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_is_remote_push_notification_allowed(
    config: *const LinphoneProxyConfig,
) -> bool_t {
    entry("linphone_proxy_config_is_remote_push_notification_allowed", |state| {
        state.read(config, "config", |settings| bool_t::from(settings.remote_push_allowed))
    })
}

/// Chooses whether push notifications about anything are allowed. The Contact then asks for them, if core and push settings
/// have what it takes; a stop of the core leaves the binding, so that they go on.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param allow TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_remote_push_notification_allowed(
    config: *mut LinphoneProxyConfig,
    allow: bool_t,
) {
    entry("linphone_proxy_config_set_remote_push_notification_allowed", |state| {
        state.change(config, "config", |settings| settings.remote_push_allowed = truth(allow))
    });
}

/// Tells whether it is known whom push notifications are for, and through which service, by the account's push settings,
/// or else the core's.
/// @param config the proxy config @notnil
/// @return TRUE with an application (`pn-param` or bundle) and a receiver (`pn-prid`, or a token for each kind of push that
/// is allowed); FALSE otherwise
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_is_push_notification_available(
    config: *const LinphoneProxyConfig,
) -> bool_t {
    entry("linphone_proxy_config_is_push_notification_available", |state| {
        let id = state.key(config, "config")?;
        Ok(bool_t::from(state.library.can_push(id)))
    })
}

/// Gets the number of unread messages. There is no chat here.
/// @param config the proxy config @notnil
/// @return 0; -1 for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_unread_chat_message_count(
    config: *const LinphoneProxyConfig,
) -> c_int {
    entry("linphone_proxy_config_get_unread_chat_message_count", |state| {
        state.key(config, "config")?;
        Ok(0)
    })
}

/// Gives a proxy config other push settings.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param push_config the settings, of which the proxy config takes a share; NULL for empty ones @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_push_notification_config(
    config: *mut LinphoneProxyConfig,
    push_config: *mut LinphonePushNotificationConfig,
) {
    entry("linphone_proxy_config_set_push_notification_config", |state| {
        let id = state.key(config, "config")?;
        let push = state.key_or_null(push_config, "push_config")?.unwrap_or_default();
        state.library.edit_push_config(id, push);
        Ok(())
    });
}

/// Gets the push settings of a proxy config. They may be changed where they are.
/// @param config the proxy config @notnil
/// @return the settings, a share of which is the proxy config's; NULL for what is no proxy config @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_push_notification_config(
    config: *const LinphoneProxyConfig,
) -> *mut LinphonePushNotificationConfig {
    entry("linphone_proxy_config_get_push_notification_config", |state| {
        let id = state.key(config, "config")?;
        Ok(encode(state.library.shown_push_config(id)))
    })
}
