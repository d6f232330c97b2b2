//! Push settings (`linphone/api/c-push-notification-config.h`): how a server wakes the program up (RFC 8599).

use std::ffi::c_char;

use super::guard::{Misuse, entry};
use super::handle::encode;
use super::state::State;
use super::string::some_text;
use super::types::*;
use crate::core::objects::PushConfig;

/// Makes push settings (RFC 8599) with default texts and sounds.
/// @return the settings, a share of which is the caller's @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_new() -> *mut LinphonePushNotificationConfig {
    entry("linphone_push_notification_config_new", |state| {
        Ok(encode(state.library.push_configs.insert(PushConfig::default())))
    })
}

/// Copies push settings.
/// @param push_config the push settings @notnil
/// @return the copy, a share of which is the caller's; NULL for what is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_clone(
    push_config: *const LinphonePushNotificationConfig,
) -> *mut LinphonePushNotificationConfig {
    entry("linphone_push_notification_config_clone", |state| {
        let copy = state.push(push_config, "push_config")?.clone();
        Ok(encode(state.library.push_configs.insert(copy)))
    })
}

/// Tells whether two push settings hold the same.
/// @param push_config the push settings @notnil
/// @param other_config the other settings @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_is_equal(
    push_config: *const LinphonePushNotificationConfig,
    other_config: *const LinphonePushNotificationConfig,
) -> bool_t {
    entry("linphone_push_notification_config_is_equal", |state| {
        let one = state.push(push_config, "push_config")?;
        Ok(bool_t::from(one == state.push(other_config, "other_config")?))
    })
}

/// Adds an owner to push settings.
/// @param push_config the push settings @notnil
/// @return the same settings; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_ref(
    push_config: *mut LinphonePushNotificationConfig,
) -> *mut LinphonePushNotificationConfig {
    entry("linphone_push_notification_config_ref", |state| state.retain(push_config, "push_config"))
}

/// Gives up one's share in push settings.
/// @param push_config the push settings @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_unref(
    push_config: *mut LinphonePushNotificationConfig,
) {
    entry("linphone_push_notification_config_unref", |state| state.release(push_config, "push_config"));
}

/// Gets the push service: `apns`, `fcm` and the like (`pn-provider`).
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_provider(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_provider", |state| {
        let text = state.push(push_config, "push_config")?.provider.clone();
        Ok(state.borrow_text(push_config.addr(), "provider", text.as_deref()))
    })
}

/// Sets the push service: `apns`, `fcm` and the like (`pn-provider`).
/// @param push_config the push settings @notnil
/// @param provider the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_provider(
    push_config: *mut LinphonePushNotificationConfig,
    provider: *const c_char,
) {
    entry("linphone_push_notification_config_set_provider", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(provider) };
        state.push_mut(push_config)?.provider = text;
        Ok(())
    });
}

/// Gets the team that the program's vendor is for Apple.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_team_id(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_team_id", |state| {
        let text = state.push(push_config, "push_config")?.team_id.clone();
        Ok(state.borrow_text(push_config.addr(), "team_id", text.as_deref()))
    })
}

/// Sets the team that the program's vendor is for Apple.
/// @param push_config the push settings @notnil
/// @param team_id the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_team_id(
    push_config: *mut LinphonePushNotificationConfig,
    team_id: *const c_char,
) {
    entry("linphone_push_notification_config_set_team_id", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(team_id) };
        state.push_mut(push_config)?.team_id = text;
        Ok(())
    });
}

/// Gets the text for a message.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_msg_str(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_msg_str", |state| {
        let text = state.push(push_config, "push_config")?.msg_str.clone();
        Ok(state.borrow_text(push_config.addr(), "msg_str", text.as_deref()))
    })
}

/// Sets the text for a message.
/// @param push_config the push settings @notnil
/// @param msg_str the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_msg_str(
    push_config: *mut LinphonePushNotificationConfig,
    msg_str: *const c_char,
) {
    entry("linphone_push_notification_config_set_msg_str", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(msg_str) };
        state.push_mut(push_config)?.msg_str = text;
        Ok(())
    });
}

/// Gets the text for a call.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_call_str(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_call_str", |state| {
        let text = state.push(push_config, "push_config")?.call_str.clone();
        Ok(state.borrow_text(push_config.addr(), "call_str", text.as_deref()))
    })
}

/// Sets the text for a call.
/// @param push_config the push settings @notnil
/// @param call_str the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_call_str(
    push_config: *mut LinphonePushNotificationConfig,
    call_str: *const c_char,
) {
    entry("linphone_push_notification_config_set_call_str", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(call_str) };
        state.push_mut(push_config)?.call_str = text;
        Ok(())
    });
}

/// Gets the text for a group chat.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_group_chat_str(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_group_chat_str", |state| {
        let text = state.push(push_config, "push_config")?.groupchat_str.clone();
        Ok(state.borrow_text(push_config.addr(), "groupchat_str", text.as_deref()))
    })
}

/// Sets the text for a group chat.
/// @param push_config the push settings @notnil
/// @param group_chat_str the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_group_chat_str(
    push_config: *mut LinphonePushNotificationConfig,
    group_chat_str: *const c_char,
) {
    entry("linphone_push_notification_config_set_group_chat_str", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(group_chat_str) };
        state.push_mut(push_config)?.groupchat_str = text;
        Ok(())
    });
}

/// Gets the sound of a call.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_call_snd(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_call_snd", |state| {
        let text = state.push(push_config, "push_config")?.call_snd.clone();
        Ok(state.borrow_text(push_config.addr(), "call_snd", text.as_deref()))
    })
}

/// Sets the sound of a call.
/// @param push_config the push settings @notnil
/// @param call_snd the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_call_snd(
    push_config: *mut LinphonePushNotificationConfig,
    call_snd: *const c_char,
) {
    entry("linphone_push_notification_config_set_call_snd", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(call_snd) };
        state.push_mut(push_config)?.call_snd = text;
        Ok(())
    });
}

/// Gets the sound of a message.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_msg_snd(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_msg_snd", |state| {
        let text = state.push(push_config, "push_config")?.msg_snd.clone();
        Ok(state.borrow_text(push_config.addr(), "msg_snd", text.as_deref()))
    })
}

/// Sets the sound of a message.
/// @param push_config the push settings @notnil
/// @param msg_snd the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_msg_snd(
    push_config: *mut LinphonePushNotificationConfig,
    msg_snd: *const c_char,
) {
    entry("linphone_push_notification_config_set_msg_snd", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(msg_snd) };
        state.push_mut(push_config)?.msg_snd = text;
        Ok(())
    });
}

/// Gets the identifier of the program.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_bundle_identifier(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_bundle_identifier", |state| {
        let text = state.push(push_config, "push_config")?.bundle_identifier.clone();
        Ok(state.borrow_text(push_config.addr(), "bundle_identifier", text.as_deref()))
    })
}

/// Sets the identifier of the program.
/// @param push_config the push settings @notnil
/// @param bundle_identifier the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_bundle_identifier(
    push_config: *mut LinphonePushNotificationConfig,
    bundle_identifier: *const c_char,
) {
    entry("linphone_push_notification_config_set_bundle_identifier", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(bundle_identifier) };
        state.push_mut(push_config)?.bundle_identifier = text;
        Ok(())
    });
}

/// Gets the token for calls.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_voip_token(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_voip_token", |state| {
        let text = state.push(push_config, "push_config")?.voip_token.clone();
        Ok(state.borrow_text(push_config.addr(), "voip_token", text.as_deref()))
    })
}

/// Sets the token for calls.
/// @param push_config the push settings @notnil
/// @param voip_token the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_voip_token(
    push_config: *mut LinphonePushNotificationConfig,
    voip_token: *const c_char,
) {
    entry("linphone_push_notification_config_set_voip_token", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(voip_token) };
        state.push_mut(push_config)?.voip_token = text;
        Ok(())
    });
}

/// Gets the token for messages.
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_remote_token(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_remote_token", |state| {
        let text = state.push(push_config, "push_config")?.remote_token.clone();
        Ok(state.borrow_text(push_config.addr(), "remote_token", text.as_deref()))
    })
}

/// Sets the token for messages.
/// @param push_config the push settings @notnil
/// @param remote_token the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_remote_token(
    push_config: *mut LinphonePushNotificationConfig,
    remote_token: *const c_char,
) {
    entry("linphone_push_notification_config_set_remote_token", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(remote_token) };
        state.push_mut(push_config)?.remote_token = text;
        Ok(())
    });
}

/// Gets the parameter of the service (`pn-param`).
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_param(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_param", |state| {
        let text = state.push(push_config, "push_config")?.param.clone();
        Ok(state.borrow_text(push_config.addr(), "param", text.as_deref()))
    })
}

/// Sets the parameter of the service (`pn-param`).
/// @param push_config the push settings @notnil
/// @param param the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_param(
    push_config: *mut LinphonePushNotificationConfig,
    param: *const c_char,
) {
    entry("linphone_push_notification_config_set_param", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(param) };
        state.push_mut(push_config)?.param = text;
        Ok(())
    });
}

/// Gets the identifier of the device at the service (`pn-prid`).
/// @param push_config the push settings @notnil
/// @return the text, which belongs to the push settings; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_get_prid(
    push_config: *const LinphonePushNotificationConfig,
) -> *const c_char {
    entry("linphone_push_notification_config_get_prid", |state| {
        let text = state.push(push_config, "push_config")?.prid.clone();
        Ok(state.borrow_text(push_config.addr(), "prid", text.as_deref()))
    })
}

/// Sets the identifier of the device at the service (`pn-prid`).
/// @param push_config the push settings @notnil
/// @param prid the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_prid(
    push_config: *mut LinphonePushNotificationConfig,
    prid: *const c_char,
) {
    entry("linphone_push_notification_config_set_prid", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(prid) };
        state.push_mut(push_config)?.prid = text;
        Ok(())
    });
}

/// Sets how often remote push notifications may come. Only kept.
/// @param push_config the push settings @notnil
/// @param interval the interval as text, in seconds; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_push_notification_config_set_remote_push_interval(
    push_config: *mut LinphonePushNotificationConfig,
    interval: *const c_char,
) {
    entry("linphone_push_notification_config_set_remote_push_interval", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { some_text(interval) };
        state.push_mut(push_config)?.remote_push_interval = text;
        Ok(())
    });
}

impl State {
    fn push(
        &self,
        push_config: *const LinphonePushNotificationConfig,
        parameter: &'static str,
    ) -> Result<&PushConfig, Misuse> {
        let id = self.key(push_config, parameter)?;
        self.library.push_configs.get(id).ok_or_else(|| Misuse::null(parameter))
    }

    fn push_mut(
        &mut self,
        push_config: *const LinphonePushNotificationConfig,
    ) -> Result<&mut PushConfig, Misuse> {
        let id = self.key(push_config, "push_config")?;
        self.library.push_configs.get_mut(id).ok_or_else(|| Misuse::null("push_config"))
    }
}
