/**
 * @file
 * linphone/api/c-account-cbs.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/account_cbs.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_ACCOUNT_CBS_H
#define REGLINE_LINPHONE_API_C_ACCOUNT_CBS_H

#include <linphone/types.h>
#include <linphone/callbacks.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes a set of callbacks about an account.
 * @return the callbacks, to be given up with `linphone_account_cbs_unref` @notnil
 */
LINPHONE_PUBLIC LinphoneAccountCbs *linphone_account_cbs_new(void);

/**
 * Adds an owner to a set of callbacks.
 * @param cbs the callbacks @notnil
 * @return the same callbacks; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneAccountCbs *linphone_account_cbs_ref(LinphoneAccountCbs *cbs);

/**
 * Gives up one's share in a set of callbacks.
 * @param cbs the callbacks @maybenil
 */
LINPHONE_PUBLIC void linphone_account_cbs_unref(LinphoneAccountCbs *cbs);

/**
 * Gets the pointer that the program has hung on a set of callbacks.
 * @param cbs the callbacks @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_account_cbs_get_user_data(const LinphoneAccountCbs *cbs);

/**
 * Hangs a pointer on a set of callbacks. It is only kept.
 * @param cbs the callbacks @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_account_cbs_set_user_data(LinphoneAccountCbs *cbs, void *user_data);

/**
 * Gets what is called when the registration changes its state.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccountCbsRegistrationStateChangedCb linphone_account_cbs_get_registration_state_changed(const LinphoneAccountCbs *cbs);

/**
 * Chooses what to call when the registration changes its state.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_cbs_set_registration_state_changed(LinphoneAccountCbs *cbs,
                                                         LinphoneAccountCbsRegistrationStateChangedCb cb);

/**
 * Gets what would be called when messages wait.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccountCbsMessageWaitingIndicationChangedCb linphone_account_cbs_get_message_waiting_indication_changed(const LinphoneAccountCbs *cbs);

/**
 * Chooses what would be called when messages wait. It is only kept: no registration tells of them.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_cbs_set_message_waiting_indication_changed(LinphoneAccountCbs *cbs,
                                                                 LinphoneAccountCbsMessageWaitingIndicationChangedCb cb);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_ACCOUNT_CBS_H */
