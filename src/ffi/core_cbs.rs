//! Callbacks about a core, as an object: `LinphoneCoreCbs`, and the struct `LinphoneCoreVTable` that came before it.

use std::ffi::c_void;

use super::callback_types::*;
use super::guard::entry;
use super::handle::encode;
use super::types::*;

/// The callbacks that a registration can reach, and those about logs on their way to a server.
#[derive(Clone, Copy, Default)]
pub struct CoreCallbacks {
    pub(super) global_state_changed: LinphoneCoreCbsGlobalStateChangedCb,
    pub(super) registration_state_changed: LinphoneCoreCbsRegistrationStateChangedCb,
    pub(super) account_registration_state_changed: LinphoneCoreCbsAccountRegistrationStateChangedCb,
    pub(super) authentication_requested: LinphoneCoreCbsAuthenticationRequestedCb,
    pub(super) auth_info_requested: LinphoneCoreAuthInfoRequestedCb,
    pub(super) configuring_status: LinphoneCoreCbsConfiguringStatusCb,
    pub(super) network_reachable: LinphoneCoreCbsNetworkReachableCb,
    pub(super) account_added: LinphoneCoreCbsAccountAddedCb,
    pub(super) account_removed: LinphoneCoreCbsAccountRemovedCb,
    pub(super) default_account_changed: LinphoneCoreCbsDefaultAccountChangedCb,
    pub(super) log_collection_upload_state_changed: LinphoneCoreCbsLogCollectionUploadStateChangedCb,
    pub(super) log_collection_upload_progress_indication:
        LinphoneCoreCbsLogCollectionUploadProgressIndicationCb,
}

impl CoreCallbacks {
    /// The same, out of the program's struct.
    pub(super) fn of_table(table: &LinphoneCoreVTable) -> Self {
        Self {
            global_state_changed: table.global_state_changed,
            registration_state_changed: table.registration_state_changed,
            account_registration_state_changed: table.account_registration_state_changed,
            authentication_requested: table.authentication_requested,
            auth_info_requested: table.auth_info_requested,
            configuring_status: table.configuring_status,
            network_reachable: table.network_reachable,
            log_collection_upload_state_changed: table.log_collection_upload_state_changed,
            log_collection_upload_progress_indication: table.log_collection_upload_progress_indication,
            ..Self::default()
        }
    }
}

/// Adds an owner to a set of callbacks.
/// @param cbs the callbacks @notnil
/// @return the same callbacks; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_ref(cbs: *mut LinphoneCoreCbs) -> *mut LinphoneCoreCbs {
    entry("linphone_core_cbs_ref", |state| state.retain(cbs, "cbs"))
}

/// Gives up one's share in a set of callbacks.
/// @param cbs the callbacks @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_unref(cbs: *mut LinphoneCoreCbs) {
    entry("linphone_core_cbs_unref", |state| state.release(cbs, "cbs"));
}

/// Gets the pointer that the program has hung on a set of callbacks.
/// @param cbs the callbacks @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_user_data(cbs: *const LinphoneCoreCbs) -> *mut c_void {
    entry("linphone_core_cbs_get_user_data", |state| state.user_data(cbs, "cbs"))
}

/// Hangs a pointer on a set of callbacks. It is only kept.
/// @param cbs the callbacks @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_user_data(cbs: *mut LinphoneCoreCbs, user_data: *mut c_void) {
    entry("linphone_core_cbs_set_user_data", |state| state.set_user_data(cbs, "cbs", user_data));
}

/// Chooses what to call when the core's own state changes.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_global_state_changed(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsGlobalStateChangedCb,
) {
    entry("linphone_core_cbs_set_global_state_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.global_state_changed = cb)
    });
}

/// Gets what is called when the core's own state changes.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_global_state_changed(
    cbs: *mut LinphoneCoreCbs,
) -> LinphoneCoreCbsGlobalStateChangedCb {
    entry("linphone_core_cbs_get_global_state_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.global_state_changed)
    })
}

/// Chooses what to call when the registration of a proxy config changes its state.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_registration_state_changed(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsRegistrationStateChangedCb,
) {
    entry("linphone_core_cbs_set_registration_state_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.registration_state_changed = cb)
    });
}

/// Gets what is called when the registration of a proxy config changes its state.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_registration_state_changed(
    cbs: *mut LinphoneCoreCbs,
) -> LinphoneCoreCbsRegistrationStateChangedCb {
    entry("linphone_core_cbs_get_registration_state_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.registration_state_changed)
    })
}

/// Chooses what to call when the registration of an account changes its state.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_account_registration_state_changed(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsAccountRegistrationStateChangedCb,
) {
    entry("linphone_core_cbs_set_account_registration_state_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.account_registration_state_changed = cb)
    });
}

/// Gets what is called when the registration of an account changes its state.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_account_registration_state_changed(
    cbs: *mut LinphoneCoreCbs,
) -> LinphoneCoreCbsAccountRegistrationStateChangedCb {
    entry("linphone_core_cbs_get_account_registration_state_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.account_registration_state_changed)
    })
}

/// Chooses what to call when a server wants credentials that the core does not have.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_authentication_requested(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsAuthenticationRequestedCb,
) {
    entry("linphone_core_cbs_set_authentication_requested", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.authentication_requested = cb)
    });
}

/// Gets what is called when a server wants credentials that the core does not have.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_authentication_requested(
    cbs: *mut LinphoneCoreCbs,
) -> LinphoneCoreCbsAuthenticationRequestedCb {
    entry("linphone_core_cbs_get_authentication_requested", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.authentication_requested)
    })
}

/// Chooses what to call when a server wants credentials that the core does not have, in the form of liblinphone 3.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_auth_info_requested(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreAuthInfoRequestedCb,
) {
    entry("linphone_core_cbs_set_auth_info_requested", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.auth_info_requested = cb)
    });
}

/// Gets what is called when a server wants credentials that the core does not have, in the form of liblinphone 3.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_auth_info_requested(
    cbs: *const LinphoneCoreCbs,
) -> LinphoneCoreAuthInfoRequestedCb {
    entry("linphone_core_cbs_get_auth_info_requested", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.auth_info_requested)
    })
}

/// Chooses what to call when provisioning has ended.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_configuring_status(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsConfiguringStatusCb,
) {
    entry("linphone_core_cbs_set_configuring_status", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.configuring_status = cb)
    });
}

/// Gets what is called when provisioning has ended.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_configuring_status(
    cbs: *mut LinphoneCoreCbs,
) -> LinphoneCoreCbsConfiguringStatusCb {
    entry("linphone_core_cbs_get_configuring_status", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.configuring_status)
    })
}

/// Chooses what to call when the network appears or goes away.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_network_reachable(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsNetworkReachableCb,
) {
    entry("linphone_core_cbs_set_network_reachable", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.network_reachable = cb)
    });
}

/// Gets what is called when the network appears or goes away.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_network_reachable(
    cbs: *mut LinphoneCoreCbs,
) -> LinphoneCoreCbsNetworkReachableCb {
    entry("linphone_core_cbs_get_network_reachable", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.network_reachable)
    })
}

/// Chooses what to call when an account was added to the core.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_account_added(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsAccountAddedCb,
) {
    entry("linphone_core_cbs_set_account_added", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.account_added = cb)
    });
}

/// Gets what is called when an account was added to the core.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_account_added(
    cbs: *const LinphoneCoreCbs,
) -> LinphoneCoreCbsAccountAddedCb {
    entry("linphone_core_cbs_get_account_added", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.account_added)
    })
}

/// Chooses what to call when an account was removed from the core.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_account_removed(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsAccountRemovedCb,
) {
    entry("linphone_core_cbs_set_account_removed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.account_removed = cb)
    });
}

/// Gets what is called when an account was removed from the core.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_account_removed(
    cbs: *const LinphoneCoreCbs,
) -> LinphoneCoreCbsAccountRemovedCb {
    entry("linphone_core_cbs_get_account_removed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.account_removed)
    })
}

/// Chooses what to call when the core has another default account.
/// The account is NULL when it has none any more.
/// @param cbs the callbacks @notnil
/// @param cb the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_set_default_account_changed(
    cbs: *mut LinphoneCoreCbs,
    cb: LinphoneCoreCbsDefaultAccountChangedCb,
) {
    entry("linphone_core_cbs_set_default_account_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.default_account_changed = cb)
    });
}

/// Gets what is called when the core has another default account.
/// @param cbs the callbacks @notnil
/// @return the function, or NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_cbs_get_default_account_changed(
    cbs: *const LinphoneCoreCbs,
) -> LinphoneCoreCbsDefaultAccountChangedCb {
    entry("linphone_core_cbs_get_default_account_changed", |state| {
        state.core_callbacks(cbs, "cbs", |callbacks| callbacks.default_account_changed)
    })
}

impl super::state::State {
    pub(super) fn core_callbacks<R>(
        &mut self,
        cbs: *const LinphoneCoreCbs,
        parameter: &'static str,
        with: impl FnOnce(&mut CoreCallbacks) -> R,
    ) -> Result<R, super::guard::Misuse> {
        let key = self.key(cbs, parameter)?;
        self.core_cbs.get_mut(key).map(with).ok_or_else(|| super::guard::Misuse::null(parameter))
    }

    /// Makes an empty set of callbacks about a core.
    pub(super) fn new_core_cbs(&mut self) -> *mut LinphoneCoreCbs {
        encode(self.core_cbs.insert(CoreCallbacks::default()))
    }
}
