/**
 * @file
 * linphone/api/c-account-params.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/account_params.rs, src/ffi/account_params_extras.rs, src/ffi/account_params_calls.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_ACCOUNT_PARAMS_H
#define REGLINE_LINPHONE_API_C_ACCOUNT_PARAMS_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes settings for an account, with the defaults of a core's configuration.
 * @param core the core; NULL for the built-in defaults @maybenil
 * @return the params, a share of which is the caller's; NULL for a wrong core @maybenil
 */
LINPHONE_PUBLIC LinphoneAccountParams *linphone_account_params_new(LinphoneCore *core);

/**
 * Makes settings of the section `[proxy_N]` of a core's configuration.
 * @param core the core @notnil
 * @param index the number N in the section's name; -1 for the defaults
 * @return the params, a share of which is the caller's; NULL when there is no such section @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccountParams *linphone_account_params_new_with_config(LinphoneCore *core,
                                                               int index);

/**
 * Copies params. The copy shares the NAT policy; the push settings are copied, too.
 * @param params the params @notnil
 * @return the copy, a share of which is the caller's; NULL for what is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccountParams *linphone_account_params_clone(const LinphoneAccountParams *params);

/**
 * Adds an owner to params.
 * @param params the params @notnil
 * @return the same params; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneAccountParams *linphone_account_params_ref(LinphoneAccountParams *params);

/**
 * Gives up one's share in params.
 * @param params the params @maybenil
 */
LINPHONE_PUBLIC void linphone_account_params_unref(LinphoneAccountParams *params);

/**
 * Hangs a pointer on params. It is only kept, and not copied with them.
 * @param params the params @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_user_data(LinphoneAccountParams *params,
                                           void *user_data);

/**
 * Gets the pointer that the program has hung on params.
 * @param params the params @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_account_params_get_user_data(const LinphoneAccountParams *params);

/**
 * Sets the server to register at: host, port and transport of the address decide where requests go.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param server_address the address, which is copied @notnil
 * @return 0, or -1 when it is NULL and nothing was changed
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_account_params_set_server_address(LinphoneAccountParams *params,
                                                          const LinphoneAddress *server_address);

/**
 * Sets the server to register at from text. A missing `sip:` is added; an empty text changes nothing.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @deprecated use `linphone_account_params_set_server_address`
 * @param params the params @notnil
 * @param server_address the address, as `sip.example.org` or `sip:sip.example.org:5080;transport=tcp` @notnil
 * @return 0, or -1 when it is no address and nothing was changed
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_account_params_set_server_addr(LinphoneAccountParams *params,
                                                       const char *server_address);

/**
 * Sets the address of record: who is to be registered. It needs a user and a host.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param identity the address, which is copied @maybenil
 * @return 0, or -1 when it is NULL or no SIP address with a user, and nothing was changed
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_account_params_set_identity_address(LinphoneAccountParams *params,
                                                            const LinphoneAddress *identity);

/**
 * Sets the routes for other requests; a REGISTER goes to the server address. They take the place of those that were set.
 * Only kept, with the account.
 * @param params the params @notnil
 * @param routes a list of `LinphoneAddress *`, which are copied; NULL for no routes @maybenil
 * @return 0, or -1 when an element is no address, and nothing was changed
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_account_params_set_routes_addresses(LinphoneAccountParams *params,
                                                            const bctbx_list_t *routes);

/**
 * Sets how long a registration is to last.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param expires seconds; 0 removes the binding, a negative number means 600
 */
LINPHONE_PUBLIC
void linphone_account_params_set_expires(LinphoneAccountParams *params,
                                         int expires);

/**
 * Chooses whether the account is to be registered.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_register_enabled(LinphoneAccountParams *params,
                                                  bool_t enable);

/**
 * Chooses whether the account is to be registered.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @deprecated use `linphone_account_params_set_register_enabled`
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_register(LinphoneAccountParams *params,
                                             bool_t enable);

/**
 * Gets the host of the address of record.
 * @param params the params @notnil
 * @return the host, which belongs to the params; NULL without an identity @maybenil
 */
LINPHONE_PUBLIC const char *linphone_account_params_get_domain(const LinphoneAccountParams *params);

/**
 * Gets the realm that was set.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_account_params_get_realm(const LinphoneAccountParams *params);

/**
 * Sets the realm of the server, if it is known before any challenge: cached credentials are then sent at once.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param realm the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_realm(LinphoneAccountParams *params,
                                       const char *realm);

/**
 * Gets the routes for other requests.
 * @param params the params @notnil
 * @return a list of `LinphoneAddress *`, which belongs to the params; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC
const bctbx_list_t *linphone_account_params_get_routes_addresses(const LinphoneAccountParams *params);

/**
 * Gets the address of record.
 * @param params the params @notnil
 * @return the address, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_account_params_get_identity_address(const LinphoneAccountParams *params);

/**
 * Gets the address of record as text.
 * @deprecated use `linphone_account_params_get_identity_address`
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_identity(const LinphoneAccountParams *params);

/**
 * Gets the address of the server.
 * @param params the params @notnil
 * @return the address, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_account_params_get_server_address(const LinphoneAccountParams *params);

/**
 * Gets the address of the server as text.
 * @deprecated use `linphone_account_params_get_server_address`
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_server_addr(const LinphoneAccountParams *params);

/**
 * Gets how long a registration is to last.
 * @param params the params @notnil
 * @return seconds; -1 for what is none
 */
LINPHONE_PUBLIC int linphone_account_params_get_expires(const LinphoneAccountParams *params);

/**
 * Tells whether the account is to be registered.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_register_enabled(const LinphoneAccountParams *params);

/**
 * Tells whether the account is to be registered.
 * @deprecated use `linphone_account_params_get_register_enabled`
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_register_enabled(const LinphoneAccountParams *params);

/**
 * Gets the extra parameters of the Contact header.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_contact_parameters(const LinphoneAccountParams *params);

/**
 * Sets extra parameters of the Contact header.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param contact_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_contact_parameters(LinphoneAccountParams *params,
                                                    const char *contact_params);

/**
 * Sets extra parameters of the URI in the Contact header.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param contact_uri_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_contact_uri_parameters(LinphoneAccountParams *params,
                                                        const char *contact_uri_params);

/**
 * Gets the extra parameters of the URI in the Contact header.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_contact_uri_parameters(const LinphoneAccountParams *params);

/**
 * Gets the program's own name for an account.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_ref_key(const LinphoneAccountParams *params);

/**
 * Sets the program's own name for an account.
 * Only kept, with the account.
 * @param params the params @notnil
 * @param refkey the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_ref_key(LinphoneAccountParams *params,
                                         const char *refkey);

/**
 * Gets the name of an account within the configuration.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_account_params_get_idkey(const LinphoneAccountParams *params);

/**
 * Sets the name of an account within the configuration.
 * Only kept, with the account.
 * @param params the params @notnil
 * @param idkey the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_idkey(LinphoneAccountParams *params,
                                       const char *idkey);

/**
 * Gets the NAT policy of an account.
 * @param params the params @notnil
 * @return the policy, a share of which is the params'; NULL when they have none @maybenil
 */
LINPHONE_PUBLIC
LinphoneNatPolicy *linphone_account_params_get_nat_policy(const LinphoneAccountParams *params);

/**
 * Gives an account a NAT policy of its own.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param policy the policy, of which the params take a share; NULL for the core's @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_nat_policy(LinphoneAccountParams *params,
                                            LinphoneNatPolicy *policy);

/**
 * Writes a transport into the server address.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param transport the transport
 */
LINPHONE_PUBLIC
void linphone_account_params_set_transport(LinphoneAccountParams *params,
                                           LinphoneTransportType transport);

/**
 * Gets the transport that the server address names.
 * Differs from liblinphone: params without a server address answer UDP.
 * @param params the params @notnil
 * @return the transport; LinphoneTransportUdp when it names none, and for a wrong object
 */
LINPHONE_PUBLIC
LinphoneTransportType linphone_account_params_get_transport(const LinphoneAccountParams *params);

/**
 * Chooses whether the binding is removed when the core stops.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_unregister_at_stop(LinphoneAccountParams *params,
                                                       bool_t enable);

/**
 * Tells whether the binding is removed when the core stops.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_unregister_at_stop_enabled(const LinphoneAccountParams *params);

/**
 * Sets a Contact to register in place of our own address.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param contact the address, which is copied; NULL for our own @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_custom_contact(LinphoneAccountParams *params,
                                                LinphoneAddress *contact);

/**
 * Gets the Contact to register in place of our own address.
 * @param params the params @notnil
 * @return the address, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_account_params_get_custom_contact(const LinphoneAccountParams *params);

/**
 * Sets the option tags of the account for the Supported header, in place of the core's.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param supported_tags a list of `const char *`, which are copied; NULL for the core's @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_supported_tags_list(LinphoneAccountParams *params,
                                                     const bctbx_list_t *supported_tags);

/**
 * Gets the option tags of the account for the Supported header.
 * @param params the params @notnil
 * @return a list of `const char *`, which belongs to the params; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC
const bctbx_list_t *linphone_account_params_get_supported_tags_list(const LinphoneAccountParams *params);

/**
 * Chooses whether it is published that the user is there (RFC 3903, event `presence`).
 * It is published after each successful registration, refreshed by itself, and taken back when this is switched off, with
 * the registration, and when the core stops. A server that refuses it changes nothing for the registration.
 * Takes effect when the account gets these params.
 * Differs from liblinphone: it publishes nothing before a presence model was set; here, which has none, "open" is published.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_publish_enabled(LinphoneAccountParams *params,
                                                 bool_t enable);

/**
 * Chooses whether it is published that the user is there (RFC 3903, event `presence`).
 * It is published after each successful registration, refreshed by itself, and taken back when this is switched off, with
 * the registration, and when the core stops. A server that refuses it changes nothing for the registration.
 * Takes effect when the account gets these params.
 * Differs from liblinphone: it publishes nothing before a presence model was set; here, which has none, "open" is published.
 * @deprecated use `linphone_account_params_set_publish_enabled`
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_publish(LinphoneAccountParams *params,
                                            bool_t enable);

/**
 * Sets how long a publication is to last before it is refreshed. With 0 nothing is published.
 * Takes effect when the account gets these params.
 * @param params the params @notnil
 * @param expires seconds; a negative number means as long as the registration
 */
LINPHONE_PUBLIC
void linphone_account_params_set_publish_expires(LinphoneAccountParams *params,
                                                 int expires);

/**
 * Gets how long a publication is to last.
 * @param params the params @notnil
 * @return seconds; -1 for what is none
 */
LINPHONE_PUBLIC
int linphone_account_params_get_publish_expires(const LinphoneAccountParams *params);

/**
 * Chooses whether phone numbers get the international prefix of their country in place of a plus.
 * Only kept, with the account.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_dial_escape_plus_enabled(LinphoneAccountParams *params,
                                                          bool_t enable);

/**
 * Chooses whether phone numbers get the international prefix of their country in place of a plus.
 * Only kept, with the account.
 * @deprecated use `linphone_account_params_set_dial_escape_plus_enabled`
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_dial_escape_plus(LinphoneAccountParams *params,
                                                     bool_t enable);

/**
 * Sets the country calling code that phone numbers without one belong to.
 * Only kept, with the account.
 * @param params the params @notnil
 * @param prefix the code without plus; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_international_prefix(LinphoneAccountParams *params,
                                                      const char *prefix);

/**
 * Chooses whether that code is for calls and messages, too.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_use_international_prefix_for_calls_and_chats(LinphoneAccountParams *params,
                                                                              bool_t enable);

/**
 * Tells whether presence is to be published.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_publish_enabled(const LinphoneAccountParams *params);

/**
 * Tells whether presence is to be published.
 * @deprecated use `linphone_account_params_get_publish_enabled`
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_account_params_publish_enabled(const LinphoneAccountParams *params);

/**
 * Tells whether phone numbers get the international prefix of their country in place of a plus.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_dial_escape_plus_enabled(const LinphoneAccountParams *params);

/**
 * Tells whether phone numbers get the international prefix of their country in place of a plus.
 * @deprecated use `linphone_account_params_get_dial_escape_plus_enabled`
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_dial_escape_plus_enabled(const LinphoneAccountParams *params);

/**
 * Gets the country calling code that phone numbers without one belong to.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_international_prefix(const LinphoneAccountParams *params);

/**
 * Tells whether that code is for calls and messages, too.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_use_international_prefix_for_calls_and_chats(const LinphoneAccountParams *params);

/**
 * Gets the country of that code.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_international_prefix_iso_country_code(const LinphoneAccountParams *params);

/**
 * Sets the country of that code, where several have the same one.
 * Only kept, with the account.
 * @param params the params @notnil
 * @param iso_country_code the code of ISO 3166, as `FR`; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_international_prefix_iso_country_code(LinphoneAccountParams *params,
                                                                       const char *iso_country_code);

/**
 * Sets what the registration keeps private (RFC 3323): anything but the default hides the user in the Contact.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param privacy bits of `LinphonePrivacy`
 */
LINPHONE_PUBLIC
void linphone_account_params_set_privacy(LinphoneAccountParams *params,
                                         LinphonePrivacyMask privacy);

/**
 * Gets what the registration keeps private.
 * @param params the params @notnil
 * @return bits of `LinphonePrivacy`
 */
LINPHONE_PUBLIC
LinphonePrivacyMask linphone_account_params_get_privacy(const LinphoneAccountParams *params);

/**
 * Chooses whether other requests are to go through the server: it becomes the one route.
 * Only kept, with the account.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_outbound_proxy_enabled(LinphoneAccountParams *params,
                                                        bool_t enable);

/**
 * Chooses whether other requests are to go through the server: it becomes the one route.
 * Only kept, with the account.
 * @deprecated use `linphone_account_params_set_outbound_proxy_enabled`
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_outbound_proxy(LinphoneAccountParams *params,
                                                   bool_t enable);

/**
 * Tells whether other requests are to go through the server.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_outbound_proxy_enabled(const LinphoneAccountParams *params);

/**
 * Tells whether other requests are to go through the server.
 * @deprecated use `linphone_account_params_get_outbound_proxy_enabled`
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_outbound_proxy_enabled(const LinphoneAccountParams *params);

/**
 * Chooses whether push notifications about calls are allowed. The Contact then asks for them, if core and push settings
 * have what it takes; a stop of the core leaves the binding, so that they go on.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param allow TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_push_notification_allowed(LinphoneAccountParams *params,
                                                           bool_t allow);

/**
 * Tells whether push notifications about calls are allowed.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_push_notification_allowed(const LinphoneAccountParams *params);

/**
 * Chooses whether push notifications about anything are allowed. The Contact then asks for them, if core and push settings
 * have what it takes; a stop of the core leaves the binding, so that they go on.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param allow TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_remote_push_notification_allowed(LinphoneAccountParams *params,
                                                                  bool_t allow);

/**
 * Tells whether push notifications about anything are allowed.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_remote_push_notification_allowed(const LinphoneAccountParams *params);

/**
 * Tells whether it is known whom push notifications are for, and through which service, by the push settings of the
 * params.
 * @param params the params @notnil
 * @return TRUE with an application (`pn-param` or bundle) and a receiver (`pn-prid`, or a token for each kind of push that
 * is allowed); FALSE otherwise
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_is_push_notification_available(const LinphoneAccountParams *params);

/**
 * Gives an account other push settings.
 * In force once the account gets the params with `linphone_account_set_params`.
 * @param params the params @notnil
 * @param push_config the settings, of which the params take a share; NULL for empty ones @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_push_notification_config(LinphoneAccountParams *params,
                                                          LinphonePushNotificationConfig *push_config);

/**
 * Gets the push settings of an account. They may be changed where they are.
 * @param params the params @notnil
 * @return the settings, a share of which is the params'; NULL for what are no settings @maybenil
 */
LINPHONE_PUBLIC
LinphonePushNotificationConfig *linphone_account_params_get_push_notification_config(const LinphoneAccountParams *params);

/**
 * Keeps a pair of texts with params, in place of one of the same key.
 * @param params the params @notnil
 * @param key the key @notnil
 * @param value the value; NULL takes the pair away @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_add_custom_param(LinphoneAccountParams *params,
                                              const char *key,
                                              const char *value);

/**
 * Gets the text that was kept under a key.
 * @param params the params @notnil
 * @param key the key @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_custom_param(const LinphoneAccountParams *params,
                                                     const char *key);

/**
 * Chooses whether reports on the quality of calls are to be sent.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_set_quality_reporting_enabled(LinphoneAccountParams *params,
                                                           bool_t enable);

/**
 * Chooses whether reports on the quality of calls are to be sent.
 * Kept for the program and the configuration; no registration reads it.
 * @deprecated use `linphone_account_params_set_quality_reporting_enabled`
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_quality_reporting(LinphoneAccountParams *params,
                                                      bool_t enable);

/**
 * Tells whether reports on the quality of calls are to be sent.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_get_quality_reporting_enabled(const LinphoneAccountParams *params);

/**
 * Tells whether reports on the quality of calls are to be sent.
 * @deprecated use `linphone_account_params_get_quality_reporting_enabled`
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_quality_reporting_enabled(const LinphoneAccountParams *params);

/**
 * Sets where reports on the quality of calls go.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param collector the address; what is no address changes nothing; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_quality_reporting_collector(LinphoneAccountParams *params,
                                                             const char *collector);

/**
 * Gets where reports on the quality of calls go.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_quality_reporting_collector(const LinphoneAccountParams *params);

/**
 * Sets how often the quality of calls is reported.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param interval seconds; 0 for never during a call
 */
LINPHONE_PUBLIC
void linphone_account_params_set_quality_reporting_interval(LinphoneAccountParams *params,
                                                            int interval);

/**
 * Gets how often the quality of calls is reported.
 * @param params the params @notnil
 * @return seconds; -1 for what is none
 */
LINPHONE_PUBLIC
int linphone_account_params_get_quality_reporting_interval(const LinphoneAccountParams *params);

/**
 * Sets the server for files in messages.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param server_url its URL; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_file_transfer_server(LinphoneAccountParams *params,
                                                      const char *server_url);

/**
 * Gets the server for files in messages.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_file_transfer_server(const LinphoneAccountParams *params);

/**
 * Sets how often media profiles with feedback report.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param interval seconds, 5 at most
 */
LINPHONE_PUBLIC
void linphone_account_params_set_avpf_rr_interval(LinphoneAccountParams *params,
                                                  uint8_t interval);

/**
 * Gets how often media profiles with feedback report.
 * @param params the params @notnil
 * @return seconds
 */
LINPHONE_PUBLIC
uint8_t linphone_account_params_get_avpf_rr_interval(const LinphoneAccountParams *params);

/**
 * Gets whether media profiles with feedback are to be used.
 * @param params the params @notnil
 * @return the mode; `LinphoneAVPFDefault` for what is none
 */
LINPHONE_PUBLIC
LinphoneAVPFMode linphone_account_params_get_avpf_mode(const LinphoneAccountParams *params);

/**
 * Chooses whether media profiles with feedback are to be used.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param mode the mode
 */
LINPHONE_PUBLIC
void linphone_account_params_set_avpf_mode(LinphoneAccountParams *params,
                                           LinphoneAVPFMode mode);

/**
 * Sets the address that makes conferences.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param uri the address; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_conference_factory_uri(LinphoneAccountParams *params,
                                                        const char *uri);

/**
 * Sets the address that makes conferences.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param address the address, which is copied; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_conference_factory_address(LinphoneAccountParams *params,
                                                            LinphoneAddress *address);

/**
 * Sets the address that makes conferences with sound and picture.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param address the address, which is copied; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_audio_video_conference_factory_address(LinphoneAccountParams *params,
                                                                        LinphoneAddress *address);

/**
 * Gets the address that makes conferences.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_conference_factory_uri(const LinphoneAccountParams *params);

/**
 * Gets the address that makes conferences.
 * @param params the params @notnil
 * @return the address, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_account_params_get_conference_factory_address(const LinphoneAccountParams *params);

/**
 * Gets the address that makes conferences with sound and picture.
 * @param params the params @notnil
 * @return the address, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_account_params_get_audio_video_conference_factory_address(const LinphoneAccountParams *params);

/**
 * Tells whether messages in basic chat rooms are wrapped in CPIM.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_cpim_in_basic_chat_room_enabled(const LinphoneAccountParams *params);

/**
 * Chooses whether messages in basic chat rooms are wrapped in CPIM.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_cpim_in_basic_chat_room(LinphoneAccountParams *params,
                                                            bool_t enable);

/**
 * Chooses whether media streams share one port.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_rtp_bundle(LinphoneAccountParams *params,
                                               bool_t enable);

/**
 * Tells whether media streams share one port.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_rtp_bundle_enabled(const LinphoneAccountParams *params);

/**
 * Chooses whether peers are taken to share one port, too.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_account_params_enable_rtp_bundle_assumption(LinphoneAccountParams *params,
                                                          bool_t enable);

/**
 * Tells whether peers are taken to share one port, too.
 * @param params the params @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_account_params_rtp_bundle_assumption_enabled(const LinphoneAccountParams *params);

/**
 * Sets the address of the voice mail.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param address the address, which is copied; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_voicemail_address(LinphoneAccountParams *params,
                                                   LinphoneAddress *address);

/**
 * Gets the address of the voice mail.
 * @param params the params @notnil
 * @return the address, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_account_params_get_voicemail_address(const LinphoneAccountParams *params);

/**
 * Sets the server that tells of waiting messages.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param address the address, which is copied; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_mwi_server_address(LinphoneAccountParams *params,
                                                    LinphoneAddress *address);

/**
 * Gets the server that tells of waiting messages.
 * @param params the params @notnil
 * @return the address, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_account_params_get_mwi_server_address(const LinphoneAccountParams *params);

/**
 * Sets where a picture of the user is.
 * Kept for the program and the configuration; no registration reads it.
 * @param params the params @notnil
 * @param uri the URI; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_account_params_set_picture_uri(LinphoneAccountParams *params,
                                             const char *uri);

/**
 * Gets where a picture of the user is.
 * @param params the params @notnil
 * @return the text, which belongs to the params; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_account_params_get_picture_uri(const LinphoneAccountParams *params);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_ACCOUNT_PARAMS_H */
