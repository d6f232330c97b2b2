//! Callbacks about one account: `LinphoneAccountCbs`.

use std::ffi::c_void;

use super::callback_types::{
    LinphoneAccountCbsMessageWaitingIndicationChangedCb, LinphoneAccountCbsRegistrationStateChangedCb,
};
use super::guard::{Misuse, entry};
use super::handle::encode;
use super::state::State;
use super::types::*;

/// The callbacks that an account can reach.
#[derive(Clone, Copy, Default)]
pub struct AccountCallbacks {
    pub(super) registration_state_changed: LinphoneAccountCbsRegistrationStateChangedCb,
    message_waiting_indication_changed: LinphoneAccountCbsMessageWaitingIndicationChangedCb,
}

/// Makes a set of callbacks about an account.
/// @return the callbacks, to be given up with `linphone_account_cbs_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_new() -> *mut LinphoneAccountCbs {
    entry("linphone_account_cbs_new", |state| Ok(state.new_account_cbs()))
}

/// Adds an owner to a set of callbacks.
/// @param cbs the callbacks @notnil
/// @return the same callbacks; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_ref(cbs: *mut LinphoneAccountCbs) -> *mut LinphoneAccountCbs {
    entry("linphone_account_cbs_ref", |state| state.retain(cbs, "cbs"))
}

/// Gives up one's share in a set of callbacks.
/// @param cbs the callbacks @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_unref(cbs: *mut LinphoneAccountCbs) {
    entry("linphone_account_cbs_unref", |state| state.release(cbs, "cbs"));
}

/// Gets the pointer that the program has hung on a set of callbacks.
/// @param cbs the callbacks @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_get_user_data(cbs: *const LinphoneAccountCbs) -> *mut c_void {
    entry("linphone_account_cbs_get_user_data", |state| state.user_data(cbs, "cbs"))
}

/// Hangs a pointer on a set of callbacks. It is only kept.
/// @param cbs the callbacks @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_set_user_data(
    cbs: *mut LinphoneAccountCbs,
    user_data: *mut c_void,
) {
    entry("linphone_account_cbs_set_user_data", |state| state.set_user_data(cbs, "cbs", user_data));
}

/// Gets what is called when the registration changes its state.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_get_registration_state_changed(
    cbs: *const LinphoneAccountCbs,
) -> LinphoneAccountCbsRegistrationStateChangedCb {
    entry("linphone_account_cbs_get_registration_state_changed", |state| {
        state.account_callbacks(cbs, "cbs", |callbacks| callbacks.registration_state_changed)
    })
}

/// Chooses what to call when the registration changes its state.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_set_registration_state_changed(
    cbs: *mut LinphoneAccountCbs,
    cb: LinphoneAccountCbsRegistrationStateChangedCb,
) {
    entry("linphone_account_cbs_set_registration_state_changed", |state| {
        state.account_callbacks(cbs, "cbs", |callbacks| callbacks.registration_state_changed = cb)
    });
}

/// Gets what would be called when messages wait.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_get_message_waiting_indication_changed(
    cbs: *const LinphoneAccountCbs,
) -> LinphoneAccountCbsMessageWaitingIndicationChangedCb {
    entry("linphone_account_cbs_get_message_waiting_indication_changed", |state| {
        state.account_callbacks(cbs, "cbs", |callbacks| callbacks.message_waiting_indication_changed)
    })
}

/// Chooses what would be called when messages wait. It is only kept: no registration tells of them.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_cbs_set_message_waiting_indication_changed(
    cbs: *mut LinphoneAccountCbs,
    cb: LinphoneAccountCbsMessageWaitingIndicationChangedCb,
) {
    entry("linphone_account_cbs_set_message_waiting_indication_changed", |state| {
        state.account_callbacks(cbs, "cbs", |callbacks| callbacks.message_waiting_indication_changed = cb)
    });
}

impl State {
    fn account_callbacks<R>(
        &mut self,
        cbs: *const LinphoneAccountCbs,
        parameter: &'static str,
        with: impl FnOnce(&mut AccountCallbacks) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(cbs, parameter)?;
        self.account_cbs.get_mut(key).map(with).ok_or_else(|| Misuse::null(parameter))
    }

    /// Makes an empty set of callbacks about an account.
    pub(super) fn new_account_cbs(&mut self) -> *mut LinphoneAccountCbs {
        encode(self.account_cbs.insert(AccountCallbacks::default()))
    }
}
