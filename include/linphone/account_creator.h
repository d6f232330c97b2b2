/**
 * @file
 * linphone/account_creator.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/account_creator.rs, src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_ACCOUNT_CREATOR_H
#define REGLINE_LINPHONE_ACCOUNT_CREATOR_H

#include <linphone/unsupported.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an account creator, in which nothing is set, for accounts over TCP that become the default one.
 * @param core the core that accounts are for @notnil
 * @param xmlrpc_url kept by nobody: no account server is asked @maybenil
 * @return the creator, to be given up with `linphone_account_creator_unref`; NULL for what is no core
 */
LINPHONE_PUBLIC
LinphoneAccountCreator *linphone_account_creator_new(LinphoneCore *core,
                                                     const char *xmlrpc_url);

/**
 * Makes an account creator, as `linphone_account_creator_new` does.
 * @param core the core that accounts are for @notnil
 * @return the creator, to be given up with `linphone_account_creator_unref`; NULL for what is no core
 */
LINPHONE_PUBLIC
LinphoneAccountCreator *linphone_account_creator_create(LinphoneCore *core);

/**
 * Forgets all texts. The transport, the program's pointer and whether accounts become the default one stay.
 * @param creator the creator @notnil
 */
LINPHONE_PUBLIC
void linphone_account_creator_reset(LinphoneAccountCreator *creator);

/**
 * Adds an owner to an account creator.
 * @param creator the creator @notnil
 * @return the same creator; NULL for what is none
 */
LINPHONE_PUBLIC
LinphoneAccountCreator *linphone_account_creator_ref(LinphoneAccountCreator *creator);

/**
 * Gives up one's share in an account creator. The accounts that it made stay.
 * @param creator the creator @maybenil
 */
LINPHONE_PUBLIC void linphone_account_creator_unref(LinphoneAccountCreator *creator);

/**
 * Gets the pointer that the program has hung on an account creator.
 * @param creator the creator @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_account_creator_get_user_data(const LinphoneAccountCreator *creator);

/**
 * Hangs a pointer on an account creator. It is only kept.
 * @param creator the creator @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_creator_set_user_data(LinphoneAccountCreator *creator,
                                            void *user_data);

/**
 * Sets the user part of the identity. `[assistant]` of the configuration may limit it by `username_min_length`,
 * `username_max_length` and `use_phone_number`; a name that is refused changes nothing.
 * Differs from liblinphone: `username_regex` is not read.
 * @param creator the creator @notnil
 * @param username the name; NULL for none @maybenil
 * @return `LinphoneAccountCreatorUsernameStatusOk`, or what is wrong with it; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorUsernameStatus linphone_account_creator_set_username(LinphoneAccountCreator *creator,
                                                                           const char *username);

/**
 * Gets the user part of the identity.
 * @param creator the creator @notnil
 * @return the name, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_creator_get_username(const LinphoneAccountCreator *creator);

/**
 * Sets the password. `[assistant]` of the configuration may limit it by `password_min_length` and `password_max_length`;
 * one that is refused changes nothing.
 * @param creator the creator @notnil
 * @param password the password in clear; NULL for none, which is taken, and called too short @maybenil
 * @return `LinphoneAccountCreatorPasswordStatusOk`, or what is wrong with it; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorPasswordStatus linphone_account_creator_set_password(LinphoneAccountCreator *creator,
                                                                           const char *password);

/**
 * Gets the password.
 * @param creator the creator @notnil
 * @return the password in clear, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_creator_get_password(const LinphoneAccountCreator *creator);

/**
 * Sets the hash of user, realm and password, which takes the password's place if there is none. The realm is the domain.
 * @param creator the creator @notnil
 * @param ha1 the hash in hexadecimal; NULL for none @maybenil
 * @return `LinphoneAccountCreatorPasswordStatusOk`; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorPasswordStatus linphone_account_creator_set_ha1(LinphoneAccountCreator *creator,
                                                                      const char *ha1);

/**
 * Gets the hash that was set.
 * @param creator the creator @notnil
 * @return the hash, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_account_creator_get_ha1(const LinphoneAccountCreator *creator);

/**
 * Sets the algorithm of the hash that `linphone_account_creator_set_ha1` was given. It is kept even if it is not known.
 * @param creator the creator @notnil
 * @param algorithm `MD5` or `SHA-256`; NULL for MD5 @maybenil
 * @return `LinphoneAccountCreatorAlgoStatusOk`, or `LinphoneAccountCreatorAlgoStatusNotSupported`; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorAlgoStatus linphone_account_creator_set_algorithm(LinphoneAccountCreator *creator,
                                                                        const char *algorithm);

/**
 * Gets the algorithm of the hash.
 * @param creator the creator @notnil
 * @return its name, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_creator_get_algorithm(const LinphoneAccountCreator *creator);

/**
 * Sets the display name of the identity.
 * @param creator the creator @notnil
 * @param display_name the name; NULL for none @maybenil
 * @return `LinphoneAccountCreatorUsernameStatusOk`; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorUsernameStatus linphone_account_creator_set_display_name(LinphoneAccountCreator *creator,
                                                                               const char *display_name);

/**
 * Gets the display name of the identity.
 * @param creator the creator @notnil
 * @return the name, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_creator_get_display_name(const LinphoneAccountCreator *creator);

/**
 * Sets a mail address, in lower case. Kept for the program; no account server is told.
 * @param creator the creator @notnil
 * @param email the address @notnil
 * @return `LinphoneAccountCreatorEmailStatusOk`, or what is wrong with it, and nothing has changed; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorEmailStatus linphone_account_creator_set_email(LinphoneAccountCreator *creator,
                                                                     const char *email);

/**
 * Gets the mail address.
 * @param creator the creator @notnil
 * @return the address, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_creator_get_email(const LinphoneAccountCreator *creator);

/**
 * Sets the domain, in lower case: where to register, and what stands behind the user in the identity. Whether it is one turns
 * out when the account is made.
 * @param creator the creator @notnil
 * @param domain the domain as `host` or `host:port`; NULL for none @maybenil
 * @return `LinphoneAccountCreatorDomainOk`; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorDomainStatus linphone_account_creator_set_domain(LinphoneAccountCreator *creator,
                                                                       const char *domain);

/**
 * Gets the domain.
 * @param creator the creator @notnil
 * @return the domain, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_creator_get_domain(const LinphoneAccountCreator *creator);

/**
 * Sets a route. Kept for the program; an account that is made has none.
 * @param creator the creator @notnil
 * @param route the route @notnil
 * @return `LinphoneAccountCreatorStatusRequestOk`; `LinphoneAccountCreatorStatusRequestFailed` for NULL, which changes nothing;
 * -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorStatus linphone_account_creator_set_route(LinphoneAccountCreator *creator,
                                                                const char *route);

/**
 * Gets the route.
 * @param creator the creator @notnil
 * @return the route, which belongs to the creator; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_creator_get_route(const LinphoneAccountCreator *creator);

/**
 * Sets how the domain is reached. One that is not supported changes nothing.
 * @param creator the creator @notnil
 * @param transport UDP, TCP or TLS
 * @return `LinphoneAccountCreatorTransportOk`, or `LinphoneAccountCreatorTransportUnsupported`; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorTransportStatus linphone_account_creator_set_transport(LinphoneAccountCreator *creator,
                                                                             LinphoneTransportType transport);

/**
 * Gets how the domain is reached.
 * @param creator the creator @notnil
 * @return the transport; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneTransportType linphone_account_creator_get_transport(const LinphoneAccountCreator *creator);

/**
 * Chooses whether an account that is made becomes the default one of its core.
 * @param creator the creator @notnil
 * @param set_as_default TRUE if so, FALSE if not
 * @return `LinphoneAccountCreatorStatusRequestOk`; -1 for what is no creator
 */
LINPHONE_PUBLIC
LinphoneAccountCreatorStatus linphone_account_creator_set_as_default(LinphoneAccountCreator *creator,
                                                                     bool_t set_as_default);

/**
 * Tells whether an account that is made becomes the default one of its core.
 * @param creator the creator @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_creator_get_set_as_default(const LinphoneAccountCreator *creator);

/**
 * Makes a proxy config and its credentials of what was set, and adds both to the core. The next iterate registers it.
 * Server and identity that `[proxy_default_values]` of the configuration names count before domain and transport, or where
 * user name or domain are missing.
 * Differs from liblinphone: where it fails, no credentials stay behind.
 * @param creator the creator, which keeps what was set @notnil
 * @return the proxy config, to be given up with `linphone_proxy_config_unref`; NULL without a user name or a domain, or when
 * the domain is none
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_account_creator_create_proxy_config(const LinphoneAccountCreator *creator);

/**
 * Does what `linphone_account_creator_create_proxy_config` does, under its older name.
 * @param creator the creator, which keeps what was set @notnil
 * @return the proxy config, to be given up with `linphone_proxy_config_unref`; NULL without a user name or a domain, or when
 * the domain is none
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_account_creator_configure(const LinphoneAccountCreator *creator);

/**
 * Makes an account and its credentials, as `linphone_account_creator_create_proxy_config` does. Since liblinphone 5.2.
 * @param creator the creator, which keeps what was set @notnil
 * @return the account, to be given up with `linphone_account_unref`; NULL without a user name or a domain, or when the domain
 * is none
 */
LINPHONE_PUBLIC
LinphoneAccount *linphone_account_creator_create_account_in_core(const LinphoneAccountCreator *creator);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_activate_account(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_activate_alias(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC void linphone_account_creator_add_callbacks(LinphoneAccountCreator *creator, LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_activate_account(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_activate_alias(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_create_account(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_is_account_activated(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_is_account_exist(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_is_account_linked(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_is_alias_used(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_link_account(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_login_linphone_account(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_recover_account(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_send_token(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbsStatusCb linphone_account_creator_cbs_get_update_account(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC void *linphone_account_creator_cbs_get_user_data(const LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorCbs *linphone_account_creator_cbs_ref(LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_activate_account(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_activate_alias(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_create_account(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_is_account_activated(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_is_account_exist(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_is_account_linked(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_is_alias_used(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_link_account(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_login_linphone_account(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_recover_account(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_send_token(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_update_account(LinphoneAccountCreatorCbs *cbs, LinphoneAccountCreatorCbsStatusCb cb);
LINPHONE_PUBLIC void linphone_account_creator_cbs_set_user_data(LinphoneAccountCreatorCbs *cbs, void *user_data);
LINPHONE_PUBLIC void linphone_account_creator_cbs_unref(LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_create_account(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC const char *linphone_account_creator_get_activation_code(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorCbs *linphone_account_creator_get_callbacks(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorCbs *linphone_account_creator_get_current_callbacks(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC const char *linphone_account_creator_get_language(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC const char *linphone_account_creator_get_phone_country_code(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC const char *linphone_account_creator_get_phone_number(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorService *linphone_account_creator_get_service(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_is_account_activated(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_is_account_exist(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_is_account_linked(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_is_alias_used(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_link_account(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_login_linphone_account(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_recover_account(LinphoneAccountCreator *creator);
LINPHONE_PUBLIC void linphone_account_creator_remove_callbacks(LinphoneAccountCreator *creator, LinphoneAccountCreatorCbs *cbs);
LINPHONE_PUBLIC LinphoneAccountCreatorActivationCodeStatus linphone_account_creator_set_activation_code(LinphoneAccountCreator *creator, const char *activation_code);
LINPHONE_PUBLIC LinphoneAccountCreatorLanguageStatus linphone_account_creator_set_language(LinphoneAccountCreator *creator, const char *lang);
LINPHONE_PUBLIC LinphoneAccountCreatorPhoneNumberStatusMask linphone_account_creator_set_phone_number(LinphoneAccountCreator *creator, const char *phone_number, const char *country_code);
LINPHONE_PUBLIC void linphone_account_creator_set_pn_param(LinphoneAccountCreator *creator, const char *pn_param);
LINPHONE_PUBLIC void linphone_account_creator_set_pn_prid(LinphoneAccountCreator *creator, const char *pn_prid);
LINPHONE_PUBLIC void linphone_account_creator_set_pn_provider(LinphoneAccountCreator *creator, const char *pn_provider);
LINPHONE_PUBLIC void linphone_account_creator_set_proxy_config(LinphoneAccountCreator *creator, LinphoneProxyConfig *cfg);
LINPHONE_PUBLIC void linphone_account_creator_set_token(LinphoneAccountCreator *creator, const char *token);
LINPHONE_PUBLIC LinphoneAccountCreatorStatus linphone_account_creator_update_account(LinphoneAccountCreator *creator);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_ACCOUNT_CREATOR_H */
