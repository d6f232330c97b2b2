//! `linphone/core.h`, waking up: push notifications, background and foreground, and who iterates.

use std::ffi::{c_char, c_int, c_void};

use super::guard::{entry, truth};
use super::string::some_text;
use super::types::*;

/// Asks registrars for push notifications (RFC 8599) on behalf of all accounts that allow them and have push settings.
/// Accounts whose Contact this changes register with the next iterate.
/// @param core the core @notnil
/// @param enable TRUE to ask
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_push_notification_enabled(
    core: *mut LinphoneCore,
    enable: bool_t,
) {
    entry("linphone_core_set_push_notification_enabled", |state| {
        let id = state.working_core(core, "core")?;
        state.library.ask_for_pushes(id, truth(enable));
        Ok(())
    });
}

/// Asks registrars for push notifications (RFC 8599) on behalf of all accounts that allow them and have push settings.
/// Accounts whose Contact this changes register with the next iterate.
/// The older name of `linphone_core_set_push_notification_enabled`.
/// @param core the core @notnil
/// @param enable TRUE to ask
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_push_notification(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_enable_push_notification", |state| {
        let id = state.working_core(core, "core")?;
        state.library.ask_for_pushes(id, truth(enable));
        Ok(())
    });
}

/// Are push notifications asked for?
/// @param core the core @notnil
/// @return TRUE when they are; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_push_notification_enabled(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_is_push_notification_enabled", |state| {
        let id = state.key(core, "core")?;
        Ok(bool_t::from(state.library.asks_for_pushes(id)))
    })
}

/// Are push notifications asked for?
/// The older name of `linphone_core_is_push_notification_enabled`.
/// @param core the core @notnil
/// @return TRUE when they are; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_push_notification_enabled(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_push_notification_enabled", |state| {
        let id = state.key(core, "core")?;
        Ok(bool_t::from(state.library.asks_for_pushes(id)))
    })
}

/// Do all accounts know whom push notifications are for, and through which service?
/// @param core the core @notnil
/// @return TRUE if all do, or there are none; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_push_notification_available(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_is_push_notification_available", |state| {
        let id = state.key(core, "core")?;
        Ok(bool_t::from(state.library.all_can_push(id)))
    })
}

/// Shares push settings with the core, for accounts that have none of their own. Those that allow push notifications
/// register with the next iterate.
/// @param core the core @notnil
/// @param push_notification_config the settings; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_push_notification_config(
    core: *mut LinphoneCore,
    push_notification_config: *mut LinphonePushNotificationConfig,
) {
    entry("linphone_core_set_push_notification_config", |state| {
        let id = state.working_core(core, "core")?;
        let fresh = state.key_or_null(push_notification_config, "push_notification_config")?;
        state.library.set_core_push_config(id, fresh);
        Ok(())
    });
}

/// Does nothing: the token of a system that this library does not run on cannot be read.
/// `linphone_core_did_register_for_remote_push_with_stringified_token` takes it as text.
/// @param core the core @notnil
/// @param device_token not used @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_did_register_for_remote_push(
    core: *mut LinphoneCore,
    device_token: *mut c_void,
) {
    entry("linphone_core_did_register_for_remote_push", |state| {
        state.key(core, "core")?;
        if !device_token.is_null() {
            log::warn!("linphone_core_did_register_for_remote_push: the token is needed as text");
        }
        Ok(())
    });
}

/// Gives the core the token that the push service of the system gave the program. It is only kept, as by liblinphone
/// where there is no such service: an account asks with the tokens of its push settings.
/// @param core the core @notnil
/// @param device_token_str the token; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_did_register_for_remote_push_with_stringified_token(
    core: *mut LinphoneCore,
    device_token_str: *const c_char,
) {
    entry("linphone_core_did_register_for_remote_push_with_stringified_token", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let token = unsafe { some_text(device_token_str) };
        state.change_core(id, |core| core.preferences.push_token = token);
        Ok(())
    });
}

/// Makes sure that all enabled accounts are registered, as after a push notification: those that failed try again at once.
/// Those that are registered stay as they are.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_ensure_registered(core: *mut LinphoneCore) {
    entry("linphone_core_ensure_registered", |state| {
        let id = state.working_core(core, "core")?;
        state.library.ensure_registered(id);
        Ok(())
    });
}

/// Tells the core that a push notification arrived, which does what `linphone_core_ensure_registered` does.
/// @param core the core @notnil
/// @param call_id the call that it announces; not used @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_process_push_notification(
    core: *mut LinphoneCore,
    call_id: *const c_char,
) {
    entry("linphone_core_process_push_notification", |state| {
        let _ = call_id;
        let id = state.working_core(core, "core")?;
        state.library.ensure_registered(id);
        Ok(())
    });
}

/// Tells the core that the program went into the background. Registrations go on.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enter_background(core: *mut LinphoneCore) {
    entry("linphone_core_enter_background", |state| {
        let id = state.working_core(core, "core")?;
        state.change_core(id, |core| core.preferences.in_background = true);
        Ok(())
    });
}

/// Tells the core that the program is back in the foreground.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enter_foreground(core: *mut LinphoneCore) {
    entry("linphone_core_enter_foreground", |state| {
        let id = state.working_core(core, "core")?;
        state.change_core(id, |core| core.preferences.in_background = false);
        Ok(())
    });
}

/// Is the program in the background, as it said?
/// @param core the core @notnil
/// @return TRUE when it is; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_in_background(core: *const LinphoneCore) -> bool_t {
    entry("linphone_core_is_in_background", |state| {
        state.of_core(core, |core| bool_t::from(core.preferences.in_background))
    })
}

/// Iterates by itself. It is only kept: nothing runs unless the program calls `linphone_core_iterate`, as with liblinphone
/// on all systems but phones.
/// @param core the core @notnil
/// @param enable TRUE to do so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_auto_iterate_enabled(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_set_auto_iterate_enabled", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "misc", "auto_iterate", truth(enable));
        Ok(())
    });
}

/// Iterates by itself. It is only kept: nothing runs unless the program calls `linphone_core_iterate`, as with liblinphone
/// on all systems but phones.
/// @param core the core @notnil
/// @param enable TRUE to do so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_auto_iterate(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_enable_auto_iterate", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "misc", "auto_iterate", truth(enable));
        Ok(())
    });
}

/// Was the core told to iterate by itself?
/// @param core the core @notnil
/// @return TRUE when it was; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_auto_iterate_enabled(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_is_auto_iterate_enabled", |state| {
        state.of_config(core, |config| bool_t::from(config.bool("misc", "auto_iterate", false)))
    })
}

/// Was the core told to iterate by itself?
/// @param core the core @notnil
/// @return TRUE when it was; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_auto_iterate_enabled(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_auto_iterate_enabled", |state| {
        state.of_config(core, |config| bool_t::from(config.bool("misc", "auto_iterate", false)))
    })
}

/// Says how often to iterate by itself in the foreground. It is only kept.
/// @param core the core @notnil
/// @param schedule milliseconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_auto_iterate_foreground_schedule(
    core: *mut LinphoneCore,
    schedule: c_int,
) {
    entry("linphone_core_set_auto_iterate_foreground_schedule", |state| {
        state.set_config_int(core, "misc", "auto_iterate_foreground_schedule", schedule)?;
        Ok(())
    });
}

/// Gets how often to iterate by itself in the foreground.
/// @param core the core @notnil
/// @return milliseconds, 20 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_auto_iterate_foreground_schedule(
    core: *const LinphoneCore,
) -> c_int {
    entry("linphone_core_get_auto_iterate_foreground_schedule", |state| {
        state.of_config(core, |config| config.int("misc", "auto_iterate_foreground_schedule", 20))
    })
}

/// Says how often to iterate by itself in the background. It is only kept.
/// @param core the core @notnil
/// @param schedule milliseconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_auto_iterate_background_schedule(
    core: *mut LinphoneCore,
    schedule: c_int,
) {
    entry("linphone_core_set_auto_iterate_background_schedule", |state| {
        state.set_config_int(core, "misc", "auto_iterate_background_schedule", schedule)?;
        Ok(())
    });
}

/// Gets how often to iterate by itself in the background.
/// @param core the core @notnil
/// @return milliseconds, 500 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_auto_iterate_background_schedule(
    core: *const LinphoneCore,
) -> c_int {
    entry("linphone_core_get_auto_iterate_background_schedule", |state| {
        state.of_config(core, |config| config.int("misc", "auto_iterate_background_schedule", 500))
    })
}
