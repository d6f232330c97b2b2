/**
 * @file
 * linphone/proxy_config.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/proxy_config.rs, src/ffi/proxy_config_extras.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_PROXY_CONFIG_H
#define REGLINE_LINPHONE_PROXY_CONFIG_H

#include <linphone/types.h>
#include <linphone/sipsetup.h>
#include <linphone/api/c-push-notification-config.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Adds an owner to a proxy config.
 * @param config the proxy config @notnil
 * @return the same proxy config; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneProxyConfig *linphone_proxy_config_ref(LinphoneProxyConfig *config);

/**
 * Gives up one's share in a proxy config. A core that lists it keeps its own.
 * @param config the proxy config @maybenil
 */
LINPHONE_PUBLIC void linphone_proxy_config_unref(LinphoneProxyConfig *config);

/**
 * Gets the pointer that the program has hung on a proxy config, or on the account that it is.
 * @param config the proxy config @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_proxy_config_get_user_data(const LinphoneProxyConfig *config);

/**
 * Hangs a pointer on a proxy config, and so on the account that it is. It is only kept.
 * @param config the proxy config @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_user_data(LinphoneProxyConfig *config,
                                         void *user_data);

/**
 * Sets the address of the server to register at: its host, port and transport decide where requests go.
 * A missing `sip:` is added; an empty text changes nothing.
 * Takes effect with `linphone_proxy_config_done`.
 * Differs from liblinphone: NULL is refused.
 * @param config the proxy config @notnil
 * @param server_address the address, as `sip.example.org`, `sip:sip.example.org:5080;transport=tcp` or `sips:sip.example.org` @notnil
 * @return 0, or -1 when it is no address and nothing was changed
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_proxy_config_set_server_addr(LinphoneProxyConfig *config,
                                                     const char *server_address);

/**
 * Sets the address of record: who is to be registered. It needs a user and a host.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param identity the address, which is copied @maybenil
 * @return 0, or -1 when it is NULL or no SIP address with a user, and nothing was changed
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_proxy_config_set_identity_address(LinphoneProxyConfig *config,
                                                          const LinphoneAddress *identity);

/**
 * Sets the routes for other requests; a REGISTER goes to the server address. They take the place of those that were set.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param routes a list of `const char *`, as for `linphone_proxy_config_set_server_addr`; NULL for no routes @maybenil
 * @return 0, or -1 when one of them is no address; those before it are set
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_proxy_config_set_routes(LinphoneProxyConfig *config,
                                                const bctbx_list_t *routes);

/**
 * Sets how long a registration is to last.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param expires seconds; 0 removes the binding, a negative number means 600
 */
LINPHONE_PUBLIC void linphone_proxy_config_set_expires(LinphoneProxyConfig *config, int expires);

/**
 * Chooses whether the proxy config is to be registered.
 * Takes effect with `linphone_proxy_config_done`: a REGISTER goes out in the next `linphone_core_iterate`.
 * @param config the proxy config @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_proxy_config_enable_register(LinphoneProxyConfig *config,
                                           bool_t enable);

/**
 * Begins a change. Every setter does that by itself; what is set is in force after `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_edit(LinphoneProxyConfig *config);

/**
 * Ends a change and puts it in force. If the core lists the proxy config, what follows from it goes out in the next
 * `linphone_core_iterate`; a registrar that is left hears of it at once.
 * @param config the proxy config @notnil
 * @return 0, or -1 when no change was begun, or server or identity are missing
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_proxy_config_done(LinphoneProxyConfig *config);

/**
 * Gets where the registration stands, as the callbacks have told it.
 * @param config the proxy config @notnil
 * @return the state; `LinphoneRegistrationNone` for what is no proxy config
 */
LINPHONE_PUBLIC
LinphoneRegistrationState linphone_proxy_config_get_state(const LinphoneProxyConfig *config);

/**
 * Gets the host of the address of record.
 * @param config the proxy config @notnil
 * @return the host, which belongs to the proxy config; NULL without an identity @maybenil
 */
LINPHONE_PUBLIC const char *linphone_proxy_config_get_domain(const LinphoneProxyConfig *config);

/**
 * Gets the realm that was set.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_proxy_config_get_realm(const LinphoneProxyConfig *config);

/**
 * Sets the realm of the server, if it is known before any challenge: cached credentials are then sent at once.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param realm the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_realm(LinphoneProxyConfig *config,
                                     const char *realm);

/**
 * Gets the routes for other requests.
 * @param config the proxy config @notnil
 * @return a list of `const char *`, which belongs to the proxy config; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC
const bctbx_list_t *linphone_proxy_config_get_routes(const LinphoneProxyConfig *config);

/**
 * Gets the address of record.
 * @param config the proxy config @notnil
 * @return the address, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_proxy_config_get_identity_address(const LinphoneProxyConfig *config);

/**
 * Gets the address of the server.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_server_addr(const LinphoneProxyConfig *config);

/**
 * Gets how long a registration is to last.
 * @param config the proxy config @notnil
 * @return seconds; -1 for what is no proxy config
 */
LINPHONE_PUBLIC int linphone_proxy_config_get_expires(const LinphoneProxyConfig *config);

/**
 * Tells whether the proxy config is to be registered.
 * @param config the proxy config @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_proxy_config_register_enabled(const LinphoneProxyConfig *config);

/**
 * Registers again at once. Does nothing while an attempt is under way, before the first one, and when registering is
 * not enabled.
 * @param config the proxy config @notnil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_refresh_register(LinphoneProxyConfig *config);

/**
 * Stops refreshing: nothing is sent any more, the state stays, and the binding lapses at the server.
 * @param config the proxy config @notnil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_pause_register(LinphoneProxyConfig *config);

/**
 * Gets the Contact of the registration: as the registrar has confirmed it, with what it added; before that, the address
 * of record with the parameters for it.
 * @param config the proxy config @notnil
 * @return the address, which belongs to the proxy config; NULL before the first REGISTER @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_proxy_config_get_contact(const LinphoneProxyConfig *config);

/**
 * Gets the extra parameters of the Contact header.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_contact_parameters(const LinphoneProxyConfig *config);

/**
 * Sets extra parameters of the Contact header.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param contact_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_contact_parameters(LinphoneProxyConfig *config,
                                                  const char *contact_params);

/**
 * Sets extra parameters of the URI in the Contact header.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param contact_uri_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_contact_uri_parameters(LinphoneProxyConfig *config,
                                                      const char *contact_uri_params);

/**
 * Gets the extra parameters of the URI in the Contact header.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_contact_uri_parameters(const LinphoneProxyConfig *config);

/**
 * Gets the core that a proxy config was made for or added to.
 * @param config the proxy config @notnil
 * @return the core, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC LinphoneCore *linphone_proxy_config_get_core(const LinphoneProxyConfig *config);

/**
 * Gets why the last attempt failed.
 * @param config the proxy config @notnil
 * @return the reason; `LinphoneReasonNone` when it did not, and for what is no proxy config
 */
LINPHONE_PUBLIC LinphoneReason linphone_proxy_config_get_error(const LinphoneProxyConfig *config);

/**
 * Gets why the last attempt failed, with code and phrase.
 * @param config the proxy config @notnil
 * @return an error info that belongs to the proxy config, filled in anew by each call; empty after a success; NULL
 * for what is no proxy config @maybenil
 */
LINPHONE_PUBLIC
const LinphoneErrorInfo *linphone_proxy_config_get_error_info(const LinphoneProxyConfig *config);

/**
 * Gets the transport that the server address in force names.
 * @param config the proxy config @notnil
 * @return `udp`, `tcp`, `tls` or `dtls`, a text that lasts; `udp` when it names none; NULL for what is no
 * proxy config @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_transport(const LinphoneProxyConfig *config);

/**
 * Gets a header of the last final answer to this registration.
 * @param config the proxy config @notnil
 * @param header_name the name of the header @notnil
 * @return its value, which belongs to the proxy config; NULL when the answer had none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_custom_header(LinphoneProxyConfig *config,
                                                    const char *header_name);

/**
 * Adds a header to the requests of this registration, in place of one of the same name.
 * Is sent after the next `linphone_proxy_config_edit` and `linphone_proxy_config_done`.
 * Differs from liblinphone: NULL takes the header away.
 * @param config the proxy config @notnil
 * @param header_name the name of the header @notnil
 * @param header_value its value; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_custom_header(LinphoneProxyConfig *config,
                                             const char *header_name,
                                             const char *header_value);

/**
 * Gets the credentials that the core would register this proxy config with.
 * @param config the proxy config @notnil
 * @return an auth info that belongs to the core; NULL when it has none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAuthInfo *linphone_proxy_config_find_auth_info(const LinphoneProxyConfig *config);

/**
 * Gets the program's own name for a proxy config.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_proxy_config_get_ref_key(const LinphoneProxyConfig *config);

/**
 * Sets the program's own name for a proxy config.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param refkey the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_ref_key(LinphoneProxyConfig *config,
                                       const char *refkey);

/**
 * Gets the proxy config that must be registered before this one.
 * @param config the proxy config @notnil
 * @return the proxy config, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_proxy_config_get_dependency(LinphoneProxyConfig *config);

/**
 * Lets a proxy config wait until another one is registered; it then registers with the Contact of that one.
 * In force at once. Differs from liblinphone: NULL ends the waiting, and nothing may wait for itself.
 * @param config the proxy config @notnil
 * @param depends_on the other proxy config; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_dependency(LinphoneProxyConfig *config,
                                          LinphoneProxyConfig *depends_on);

/**
 * Gets the name of a proxy config within the configuration.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_proxy_config_get_idkey(LinphoneProxyConfig *config);

/**
 * Sets the name of a proxy config within the configuration.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param idkey the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_idkey(LinphoneProxyConfig *config,
                                     const char *idkey);

/**
 * Sets the one route for other requests; a REGISTER goes to the server address.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @deprecated use `linphone_proxy_config_set_routes`
 * @param config the proxy config @notnil
 * @param route the address, as for `linphone_proxy_config_set_server_addr`; NULL, empty or no address: no routes @maybenil
 * @return 0; -1 for what is no proxy config
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_proxy_config_set_route(LinphoneProxyConfig *config,
                                               const char *route);

/**
 * Gets the first route.
 * @deprecated use `linphone_proxy_config_get_routes`
 * @param config the proxy config @notnil
 * @return its text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_proxy_config_get_route(const LinphoneProxyConfig *config);

/**
 * Gets the address of record as text.
 * @deprecated use `linphone_proxy_config_get_identity_address`
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_proxy_config_get_identity(const LinphoneProxyConfig *config);

/**
 * Chooses whether it is published that the user is there (RFC 3903, event `presence`).
 * It is published after each successful registration, refreshed by itself, and taken back when this is switched off, with
 * the registration, and when the core stops. A server that refuses it changes nothing for the registration.
 * Takes effect with `linphone_proxy_config_done`.
 * Differs from liblinphone: it publishes nothing before a presence model was set; here, which has none, "open" is published.
 * @param config the proxy config @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_proxy_config_enable_publish(LinphoneProxyConfig *config,
                                          bool_t enable);

/**
 * Sets how long a publication is to last before it is refreshed. With 0 nothing is published.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param expires seconds; a negative number means as long as the registration
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_publish_expires(LinphoneProxyConfig *config,
                                               int expires);

/**
 * Gets how long a publication is to last.
 * @param config the proxy config @notnil
 * @return seconds; -1 for what is no proxy config
 */
LINPHONE_PUBLIC int linphone_proxy_config_get_publish_expires(const LinphoneProxyConfig *config);

/**
 * Chooses whether phone numbers get the international prefix of their country in place of a plus.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_dial_escape_plus(LinphoneProxyConfig *config,
                                                bool_t enable);

/**
 * Sets the country calling code that phone numbers without one belong to.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param prefix the code without plus; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_dial_prefix(LinphoneProxyConfig *config,
                                           const char *prefix);

/**
 * Chooses whether reports on the quality of calls are to be sent.
 * Kept for the program and the configuration; no registration reads it.
 * @param config the proxy config @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_proxy_config_enable_quality_reporting(LinphoneProxyConfig *config,
                                                    bool_t enable);

/**
 * Tells whether reports on the quality of calls are to be sent.
 * @param config the proxy config @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_proxy_config_quality_reporting_enabled(LinphoneProxyConfig *config);

/**
 * Sets where reports on the quality of calls go.
 * Kept for the program and the configuration; no registration reads it.
 * @param config the proxy config @notnil
 * @param collector the address; what is no address changes nothing; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_quality_reporting_collector(LinphoneProxyConfig *config,
                                                           const char *collector);

/**
 * Gets where reports on the quality of calls go.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_quality_reporting_collector(const LinphoneProxyConfig *config);

/**
 * Sets how often the quality of calls is reported.
 * Kept for the program and the configuration; no registration reads it.
 * @param config the proxy config @notnil
 * @param interval seconds; 0 for never during a call
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_quality_reporting_interval(LinphoneProxyConfig *config,
                                                          int interval);

/**
 * Gets how often the quality of calls is reported.
 * @param config the proxy config @notnil
 * @return seconds; -1 for what is no proxy config
 */
LINPHONE_PUBLIC
int linphone_proxy_config_get_quality_reporting_interval(LinphoneProxyConfig *config);

/**
 * Tells whether presence is to be published.
 * @param config the proxy config @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_proxy_config_publish_enabled(const LinphoneProxyConfig *config);

/**
 * Tells whether phone numbers get the international prefix of their country in place of a plus.
 * @param config the proxy config @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_proxy_config_get_dial_escape_plus(const LinphoneProxyConfig *config);

/**
 * Gets the country calling code that phone numbers without one belong to.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_dial_prefix(const LinphoneProxyConfig *config);

/**
 * Does nothing: plugins that set up a server address are not supported, here or in liblinphone.
 * @param config the proxy config @notnil
 * @param kind the name of the plugin @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_sip_setup(LinphoneProxyConfig *config,
                                         const char *kind);

/**
 * Gets the state of a plugin that sets up the server address. There are none.
 * @param config the proxy config @notnil
 * @return NULL @maybenil
 */
LINPHONE_PUBLIC
SipSetupContext *linphone_proxy_config_get_sip_setup_context(LinphoneProxyConfig *config);

/**
 * Gets the plugin that sets up the server address. There are none.
 * @param config the proxy config @notnil
 * @return NULL @maybenil
 */
LINPHONE_PUBLIC SipSetup *linphone_proxy_config_get_sip_setup(LinphoneProxyConfig *config);

/**
 * Writes a phone number as the dial plan of a proxy config wants it: without separators, in international form if the
 * country is known.
 * @param config the proxy config; NULL for no dial plan @maybenil
 * @param username the number as typed @maybenil
 * @return the number, which the caller frees; NULL when it is no phone number @maybenil
 */
LINPHONE_PUBLIC
char *linphone_proxy_config_normalize_phone_number(LinphoneProxyConfig *config,
                                                   const char *username);

/**
 * Makes an address of what a user typed: an address with or without `sip:`, or a name at the domain of the identity.
 * @param config the proxy config; NULL for no identity @maybenil
 * @param username the text @maybenil
 * @return the address, a share of which is the caller's; NULL when it makes none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_proxy_config_normalize_sip_uri(LinphoneProxyConfig *config,
                                                         const char *username);

/**
 * Sets what the registration keeps private (RFC 3323): anything but the default hides the user in the Contact.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param privacy bits of `LinphonePrivacy`
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_privacy(LinphoneProxyConfig *config,
                                       LinphonePrivacyMask privacy);

/**
 * Gets what the registration keeps private.
 * @param config the proxy config @notnil
 * @return bits of `LinphonePrivacy`
 */
LINPHONE_PUBLIC
LinphonePrivacyMask linphone_proxy_config_get_privacy(const LinphoneProxyConfig *config);

/**
 * Sets the server for files in messages.
 * Kept for the program and the configuration; no registration reads it.
 * @param config the proxy config @notnil
 * @param server_url its URL; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_file_transfer_server(LinphoneProxyConfig *config,
                                                    const char *server_url);

/**
 * Gets the server for files in messages.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_file_transfer_server(const LinphoneProxyConfig *config);

/**
 * Tells whether media profiles with feedback are to be used.
 * @param config the proxy config @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_proxy_config_avpf_enabled(LinphoneProxyConfig *config);

/**
 * Sets how often such profiles report.
 * Kept for the program and the configuration; no registration reads it.
 * @param config the proxy config @notnil
 * @param interval seconds, 5 at most
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_avpf_rr_interval(LinphoneProxyConfig *config,
                                                uint8_t interval);

/**
 * Gets how often such profiles report.
 * @param config the proxy config @notnil
 * @return seconds
 */
LINPHONE_PUBLIC
uint8_t linphone_proxy_config_get_avpf_rr_interval(const LinphoneProxyConfig *config);

/**
 * Gets whether media profiles with feedback are to be used.
 * @param config the proxy config @notnil
 * @return the mode; `LinphoneAVPFDefault` for what is no proxy config
 */
LINPHONE_PUBLIC
LinphoneAVPFMode linphone_proxy_config_get_avpf_mode(const LinphoneProxyConfig *config);

/**
 * Chooses whether media profiles with feedback are to be used.
 * Kept for the program and the configuration; no registration reads it.
 * @param config the proxy config @notnil
 * @param mode the mode
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_avpf_mode(LinphoneProxyConfig *config,
                                         LinphoneAVPFMode mode);

/**
 * Gets the NAT policy of a proxy config.
 * @param config the proxy config @notnil
 * @return the policy, a share of which is the proxy config's; NULL when it has none of its own @maybenil
 */
LINPHONE_PUBLIC
LinphoneNatPolicy *linphone_proxy_config_get_nat_policy(const LinphoneProxyConfig *config);

/**
 * Gives a proxy config a NAT policy of its own.
 * Sends nothing by itself. Stored with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param policy the policy, of which the proxy config takes a share; NULL for the core's @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_nat_policy(LinphoneProxyConfig *config,
                                          LinphoneNatPolicy *policy);

/**
 * Sets the address that makes conferences.
 * Kept for the program and the configuration; no registration reads it.
 * @param config the proxy config @notnil
 * @param uri the address; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_conference_factory_uri(LinphoneProxyConfig *config,
                                                      const char *uri);

/**
 * Gets the address that makes conferences.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_conference_factory_uri(const LinphoneProxyConfig *config);

/**
 * Chooses whether push notifications about calls are allowed. The Contact then asks for them, if core and push settings
 * have what it takes; a stop of the core leaves the binding, so that they go on.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param allow TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_push_notification_allowed(LinphoneProxyConfig *config,
                                                         bool_t allow);

/**
 * Tells whether push notifications about calls are allowed.
 * @param config the proxy config @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_proxy_config_is_push_notification_allowed(const LinphoneProxyConfig *config);

/**
 * Tells whether push notifications about anything are allowed.
 * @param config the proxy config @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_proxy_config_is_remote_push_notification_allowed(const LinphoneProxyConfig *config);

/**
 * Chooses whether push notifications about anything are allowed. The Contact then asks for them, if core and push settings
 * have what it takes; a stop of the core leaves the binding, so that they go on.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param allow TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_remote_push_notification_allowed(LinphoneProxyConfig *config,
                                                                bool_t allow);

/**
 * Tells whether it is known whom push notifications are for, and through which service, by the account's push settings,
 * or else the core's.
 * @param config the proxy config @notnil
 * @return TRUE with an application (`pn-param` or bundle) and a receiver (`pn-prid`, or a token for each kind of push that
 * is allowed); FALSE otherwise
 */
LINPHONE_PUBLIC
bool_t linphone_proxy_config_is_push_notification_available(const LinphoneProxyConfig *config);

/**
 * Gets the number of unread messages. There is no chat here.
 * @param config the proxy config @notnil
 * @return 0; -1 for what is no proxy config
 */
LINPHONE_PUBLIC
int linphone_proxy_config_get_unread_chat_message_count(const LinphoneProxyConfig *config);

/**
 * Gives a proxy config other push settings.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param push_config the settings, of which the proxy config takes a share; NULL for empty ones @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_push_notification_config(LinphoneProxyConfig *config,
                                                        LinphonePushNotificationConfig *push_config);

/**
 * Gets the push settings of a proxy config. They may be changed where they are.
 * @param config the proxy config @notnil
 * @return the settings, a share of which is the proxy config's; NULL for what is no proxy config @maybenil
 */
LINPHONE_PUBLIC
LinphonePushNotificationConfig *linphone_proxy_config_get_push_notification_config(const LinphoneProxyConfig *config);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_PROXY_CONFIG_H */
