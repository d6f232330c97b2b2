/**
 * @file
 * linphone/legacy.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/legacy.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LEGACY_H
#define REGLINE_LINPHONE_LEGACY_H

#include <linphone/types.h>
#include <linphone/callbacks.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes a proxy config that belongs to no core yet; `linphone_core_add_proxy_config` adds it.
 * Until liblinphone 4; later programs call `linphone_core_create_proxy_config`.
 * @return the proxy config, a share of which is the caller's @notnil
 */
LINPHONE_PUBLIC LinphoneProxyConfig *linphone_proxy_config_new(void);

/**
 * Makes a proxy config of a section `[proxy_N]` of the core's configuration.
 * @param core the core @notnil
 * @param index the number N in the section's name
 * @return the proxy config, a share of which is the caller's; NULL when there is no such section @maybenil
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_proxy_config_new_from_config_file(LinphoneCore *core,
                                                                int index);

/**
 * Gives up one's share in a proxy config. Name of liblinphone 3 for `linphone_proxy_config_unref`.
 * @param config the proxy config @maybenil
 */
LINPHONE_PUBLIC void linphone_proxy_config_destroy(LinphoneProxyConfig *config);

/**
 * Sets the address of record from text. Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param identity the address, as `sip:alice@example.org` or `"Alice" <sip:alice@example.org>` @maybenil
 * @return 0, or -1 when it is no SIP address with a user, and nothing was changed
 */
LINPHONE_PUBLIC
int linphone_proxy_config_set_identity(LinphoneProxyConfig *config,
                                       const char *identity);

/**
 * Tells whether a proxy config is registered.
 * @param config the proxy config @notnil
 * @return TRUE if its state is `LinphoneRegistrationOk`, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_proxy_config_is_registered(const LinphoneProxyConfig *config);

/**
 * Lets a proxy config wait for another one of the same core, named by its ref key or idkey.
 * Takes effect with `linphone_proxy_config_done`.
 * @param config the proxy config @notnil
 * @param name the ref key or idkey; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_proxy_config_set_depends_on(LinphoneProxyConfig *config,
                                          const char *name);

/**
 * Gets the name of the proxy config that this one waits for.
 * @param config the proxy config @notnil
 * @return the name, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_proxy_config_get_depends_on(const LinphoneProxyConfig *config);

/**
 * Gets the address of the server. Name of liblinphone 3 for `linphone_proxy_config_get_server_addr`.
 * @param config the proxy config @notnil
 * @return the text, which belongs to the proxy config; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_proxy_config_get_addr(const LinphoneProxyConfig *config);

/**
 * Sets how long a registration is to last. Name of liblinphone 3 for `linphone_proxy_config_set_expires`.
 * @param config the proxy config @notnil
 * @param expires seconds
 */
LINPHONE_PUBLIC
void linphone_proxy_config_expires(LinphoneProxyConfig *config,
                                   int expires);

/**
 * Chooses whether the proxy config is to be registered. Name of liblinphone 3 for `linphone_proxy_config_enable_register`.
 * @param config the proxy config @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_proxy_config_enableregister(LinphoneProxyConfig *config,
                                          bool_t enable);

/**
 * Writes a phone number as the dial plan of a proxy config wants it. What is no phone number is copied as it is.
 * @param config the proxy config; NULL for no dial plan @maybenil
 * @param username the number as typed @notnil
 * @param result where the number goes, which is cut to fit @notnil
 * @param result_len the size of that place in bytes
 * @return TRUE if it is a phone number, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_proxy_config_normalize_number(LinphoneProxyConfig *config,
                                              const char *username,
                                              char *result,
                                              size_t result_len);

/**
 * Tells whether a text is a phone number: digits, a plus and separators.
 * @param config the proxy config; it makes no difference @maybenil
 * @param username the text @maybenil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_proxy_config_is_phone_number(LinphoneProxyConfig *config,
                                             const char *username);

/**
 * Chooses whether media profiles with feedback are to be used. Only kept.
 * @param config the proxy config @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC void linphone_proxy_config_enable_avpf(LinphoneProxyConfig *config, bool_t enable);

/**
 * Compares two addresses as a change of a proxy config does.
 * @param a an address; NULL for none @maybenil
 * @param b another one; NULL for none @maybenil
 * @return 0 when they differ in user, host, port or transport, 1 when they are equal, 2 when they differ in something else only
 */
LINPHONE_PUBLIC
int linphone_proxy_config_address_equal(const LinphoneAddress *a,
                                        const LinphoneAddress *b);

/**
 * Tells what the change that is under way means for the registrar.
 * @param config the proxy config @notnil
 * @return as for `linphone_proxy_config_address_equal`, of the identity and the server together; 1 when nothing is being changed
 */
LINPHONE_PUBLIC
int linphone_proxy_config_is_server_config_changed(const LinphoneProxyConfig *config);

/**
 * Gets the operation of the old SIP stack below a proxy config. There is none.
 * @param config the proxy config @notnil
 * @return NULL @maybenil
 */
LINPHONE_PUBLIC void *linphone_proxy_config_get_sal_op(const LinphoneProxyConfig *config);

/**
 * Gets the Contact of the registration by the address that requests reach us at.
 * @param config the proxy config @notnil
 * @return the address, which belongs to the proxy config; NULL before the first REGISTER @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_proxy_config_get_transport_contact(const LinphoneProxyConfig *config);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_LEGACY_H */
