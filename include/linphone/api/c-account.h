/**
 * @file
 * linphone/api/c-account.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/account.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_ACCOUNT_H
#define REGLINE_LINPHONE_API_C_ACCOUNT_H

#include <linphone/types.h>
#include <linphone/callbacks.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an account with these settings; `linphone_core_add_account` adds it.
 * @param core the core; NULL for none yet @maybenil
 * @param params the settings, of which the account takes a share @notnil
 * @return the account, a share of which is the caller's; NULL without settings @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccount *linphone_account_new(LinphoneCore *core,
                                      LinphoneAccountParams *params);

/**
 * Gets the account that a proxy config is, with other settings; without a proxy config as `linphone_account_new`.
 * @param core the core; NULL for none yet @maybenil
 * @param params the settings, of which the account takes a share @notnil
 * @param config the proxy config; NULL for a new account @maybenil
 * @return the account, a share of which is the caller's; NULL without settings @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccount *linphone_account_new_with_config(LinphoneCore *core,
                                                  LinphoneAccountParams *params,
                                                  LinphoneProxyConfig *config);

/**
 * Makes an account with a copy of the settings of another one. It is in no core's list.
 * @param account the account @notnil
 * @return the copy, a share of which is the caller's; NULL for what is no account @maybenil
 */
LINPHONE_PUBLIC LinphoneAccount *linphone_account_clone(const LinphoneAccount *account);

/**
 * Adds an owner to an account.
 * @param account the account @notnil
 * @return the same account; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneAccount *linphone_account_ref(LinphoneAccount *account);

/**
 * Gives up one's share in an account. A core that lists it keeps its own.
 * @param account the account @maybenil
 */
LINPHONE_PUBLIC void linphone_account_unref(LinphoneAccount *account);

/**
 * Gives an account other settings, as the very object, in force at once. If the core lists the account, what follows
 * from them goes out in the next `linphone_core_iterate`; a registrar that is left hears of it at once.
 * @param account the account @notnil
 * @param params the settings, of which the account takes a share; NULL changes nothing @maybenil
 * @return 0, or -1 when server or identity are missing in them
 */
LINPHONE_PUBLIC
int linphone_account_set_params(LinphoneAccount *account,
                                LinphoneAccountParams *params);

/**
 * Gets the settings of an account. To change them, change a `linphone_account_params_clone` and give it to
 * `linphone_account_set_params`.
 * @param account the account @notnil
 * @return the settings, a share of which is the account's; NULL for what is no account @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAccountParams *linphone_account_get_params(LinphoneAccount *account);

/**
 * Hangs a pointer on an account, and so on the proxy config that it is. It is only kept.
 * @param account the account @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_account_set_user_data(LinphoneAccount *account, void *user_data);

/**
 * Gets the pointer that the program has hung on an account, or on the proxy config that it is.
 * @param account the account @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_account_get_user_data(LinphoneAccount *account);

/**
 * Adds a header to the requests of an account, in place of one of the same name.
 * Is sent after the next `linphone_account_set_params`. Differs from liblinphone: NULL takes the header away.
 * @param account the account @notnil
 * @param header_name the name of the header @notnil
 * @param header_value its value; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_set_custom_header(LinphoneAccount *account,
                                        const char *header_name,
                                        const char *header_value);

/**
 * Gets a header of the last final answer to the registration of an account.
 * @param account the account @notnil
 * @param header_name the name of the header @notnil
 * @return its value, which belongs to the account; NULL when the answer had none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_get_custom_header(LinphoneAccount *account,
                                               const char *header_name);

/**
 * Lets an account wait until another one is registered; it then registers with the Contact of that one.
 * In force at once. Differs from liblinphone: nothing may wait for itself.
 * @param account the account @notnil
 * @param depends_on the other account; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_set_dependency(LinphoneAccount *account,
                                     LinphoneAccount *depends_on);

/**
 * Gets the account that must be registered before this one.
 * @param account the account @notnil
 * @return the account, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC LinphoneAccount *linphone_account_get_dependency(LinphoneAccount *account);

/**
 * Gets the core that an account was made for or added to.
 * @param account the account @notnil
 * @return the core, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC LinphoneCore *linphone_account_get_core(LinphoneAccount *account);

/**
 * Gets why the last attempt failed, with code and phrase.
 * @param account the account @notnil
 * @return an error info that belongs to the account, filled in anew by each call; empty after a success; NULL for
 * what is no account @maybenil
 */
LINPHONE_PUBLIC
LinphoneErrorInfo *linphone_account_get_error_info(LinphoneAccount *account);

/**
 * Gets the Contact of the registration: as the registrar has confirmed it, with what it added; before that, the address
 * of record with the parameters for it.
 * @param account the account @notnil
 * @return the address, which belongs to the account; NULL before the first REGISTER @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_account_get_contact_address(LinphoneAccount *account);

/**
 * Sets what `linphone_account_get_contact_address` shows, until the next answer of the registrar.
 * What is registered is chosen with `linphone_account_params_set_custom_contact`.
 * @param account the account @notnil
 * @param contact_address the address, which is copied; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_set_contact_address(LinphoneAccount *account,
                                          LinphoneAddress *contact_address);

/**
 * Gets where the registration stands, as the callbacks have told it.
 * @param account the account @notnil
 * @return the state; `LinphoneRegistrationNone` for what is no account
 */
LINPHONE_PUBLIC LinphoneRegistrationState linphone_account_get_state(LinphoneAccount *account);

/**
 * Registers again at once. Does nothing while an attempt is under way, before the first one, and when registering is
 * not enabled.
 * @param account the account @notnil
 */
LINPHONE_PUBLIC
void linphone_account_refresh_register(LinphoneAccount *account);

/**
 * Stops refreshing: nothing is sent any more, the state stays, and the binding lapses at the server.
 * @param account the account @notnil
 */
LINPHONE_PUBLIC
void linphone_account_pause_register(LinphoneAccount *account);

/**
 * Gets why the last attempt failed.
 * @param account the account @notnil
 * @return the reason; `LinphoneReasonNone` when it did not, and for what is no account
 */
LINPHONE_PUBLIC LinphoneReason linphone_account_get_error(LinphoneAccount *account);

/**
 * Gets the transport that the server address names.
 * @param account the account @notnil
 * @return the transport; LinphoneTransportUdp when it names none, and for a wrong object
 */
LINPHONE_PUBLIC LinphoneTransportType linphone_account_get_transport(LinphoneAccount *account);

/**
 * Tells whether media profiles with feedback are to be used.
 * @param account the account @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_account_is_avpf_enabled(LinphoneAccount *account);

/**
 * Tells whether media profiles with feedback are to be used.
 * @deprecated use `linphone_account_is_avpf_enabled`
 * @param account the account @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_account_avpf_enabled(LinphoneAccount *account);

/**
 * Gets the credentials that the core would register an account with.
 * @param account the account @notnil
 * @return an auth info that belongs to the core; NULL when it has none @maybenil
 */
LINPHONE_PUBLIC const LinphoneAuthInfo *linphone_account_find_auth_info(LinphoneAccount *account);

/**
 * Gets the number of unread messages. There is no chat here.
 * @param account the account @notnil
 * @return 0; -1 for what is no account
 */
LINPHONE_PUBLIC int linphone_account_get_unread_chat_message_count(LinphoneAccount *account);

/**
 * Gets the number of missed calls. There are no calls here.
 * @param account the account @notnil
 * @return 0; -1 for what is no account
 */
LINPHONE_PUBLIC int linphone_account_get_missed_calls_count(LinphoneAccount *account);

/**
 * Forgets the missed calls. There are no calls here.
 * @param account the account @notnil
 */
LINPHONE_PUBLIC void linphone_account_reset_missed_calls_count(LinphoneAccount *account);

/**
 * Tells whether a text is a phone number: digits, a plus and separators.
 * @param account the account; it makes no difference @maybenil
 * @param username the text @maybenil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_is_phone_number(LinphoneAccount *account,
                                        const char *username);

/**
 * Writes a phone number as the dial plan of an account wants it: without separators, in international form if the
 * country is known.
 * @param account the account; NULL for no dial plan @maybenil
 * @param username the number as typed @maybenil
 * @return the number, which the caller frees; NULL when it is no phone number @maybenil
 */
LINPHONE_PUBLIC
char *linphone_account_normalize_phone_number(LinphoneAccount *account,
                                              const char *username);

/**
 * Makes an address of what a user typed: an address with or without `sip:`, or a name at the domain of the identity.
 * @param account the account; NULL for no identity @maybenil
 * @param username the text @maybenil
 * @return the address, a share of which is the caller's; NULL when it makes none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_account_normalize_sip_uri(LinphoneAccount *account,
                                                    const char *username);

/**
 * Keeps a pair of texts with the settings of an account, in place of one of the same key.
 * @param account the account @notnil
 * @param key the key @notnil
 * @param value the value; NULL takes the pair away @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_add_custom_param(LinphoneAccount *account,
                                       const char *key,
                                       const char *value);

/**
 * Gets the text that was kept under a key.
 * @param account the account @notnil
 * @param key the key @notnil
 * @return the text, which belongs to the account; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_get_custom_param(LinphoneAccount *account,
                                              const char *key);

/**
 * Lets a program be told of an account. One set of callbacks can listen to several accounts.
 * @param account the account @notnil
 * @param cbs the callbacks, of which the account takes a share @notnil
 */
LINPHONE_PUBLIC
void linphone_account_add_callbacks(LinphoneAccount *account,
                                    LinphoneAccountCbs *cbs);

/**
 * Stops telling a program of an account, from now on, also of what has just happened.
 * @param account the account @notnil
 * @param cbs the callbacks, of which the account gives its share up @notnil
 */
LINPHONE_PUBLIC
void linphone_account_remove_callbacks(LinphoneAccount *account,
                                       LinphoneAccountCbs *cbs);

/**
 * Gets the callbacks that are being called, within one of them.
 * @param account the account @notnil
 * @return the callbacks, borrowed; NULL outside of any @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccountCbs *linphone_account_get_current_callbacks(const LinphoneAccount *account);

/**
 * Chooses what `linphone_account_get_current_callbacks` shows. Made for wrappers in other languages.
 * @param account the account @notnil
 * @param cbs the callbacks; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_set_current_callbacks(LinphoneAccount *account,
                                            LinphoneAccountCbs *cbs);

/**
 * Gets all callbacks that listen to an account, in the order of adding.
 * @param account the account @notnil
 * @return a list of `LinphoneAccountCbs *`, which belongs to the account; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC
const bctbx_list_t *linphone_account_get_callbacks_list(const LinphoneAccount *account);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_ACCOUNT_H */
