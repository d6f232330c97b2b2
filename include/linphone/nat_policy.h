/**
 * @file
 * linphone/nat_policy.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/nat_policy.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_NAT_POLICY_H
#define REGLINE_LINPHONE_NAT_POLICY_H

#include <linphone/types.h>

/* The system's <netdb.h> says what it holds. */
struct addrinfo;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Adds an owner to a NAT policy.
 * @param policy the policy @notnil
 * @return the same policy; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneNatPolicy *linphone_nat_policy_ref(LinphoneNatPolicy *policy);

/**
 * Gives up one's share in a NAT policy.
 * @param policy the policy @maybenil
 */
LINPHONE_PUBLIC void linphone_nat_policy_unref(LinphoneNatPolicy *policy);

/**
 * Copies a NAT policy. The copy has a name of its own in the configuration.
 * @param policy the policy @notnil
 * @return the copy, a share of which is the caller's; NULL for what is none @maybenil
 */
LINPHONE_PUBLIC LinphoneNatPolicy *linphone_nat_policy_clone(const LinphoneNatPolicy *policy);

/**
 * Gets the pointer that the program has hung on a NAT policy.
 * @param policy the policy @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_nat_policy_get_user_data(const LinphoneNatPolicy *policy);

/**
 * Hangs a pointer on a NAT policy. It is only kept.
 * @param policy the policy @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_nat_policy_set_user_data(LinphoneNatPolicy *policy, void *user_data);

/**
 * Switches everything off and forgets the servers.
 * @param policy the policy @notnil
 */
LINPHONE_PUBLIC void linphone_nat_policy_clear(LinphoneNatPolicy *policy);

/**
 * Tells whether a STUN server tells our public address.
 * @param policy the policy @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_nat_policy_stun_enabled(const LinphoneNatPolicy *policy);

/**
 * Chooses whether a STUN server tells our public address, for the Contact of registrations over UDP.
 * The first registration waits two seconds for it at most; what the registrar itself says of our address counts more.
 * Registered accounts register again with the next iterate; an account's own policy comes before the core's.
 * Differs from liblinphone: that asks STUN servers about media only.
 * @param policy the policy @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_nat_policy_enable_stun(LinphoneNatPolicy *policy,
                                     bool_t enable);

/**
 * Tells whether media goes through a relay.
 * @param policy the policy @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_nat_policy_turn_enabled(const LinphoneNatPolicy *policy);

/**
 * Chooses whether media goes through a relay.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC void linphone_nat_policy_enable_turn(LinphoneNatPolicy *policy, bool_t enable);

/**
 * Tells whether media tries several ways.
 * @param policy the policy @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_nat_policy_ice_enabled(const LinphoneNatPolicy *policy);

/**
 * Chooses whether media tries several ways.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC void linphone_nat_policy_enable_ice(LinphoneNatPolicy *policy, bool_t enable);

/**
 * Tells whether ports are mapped by UPnP.
 * @param policy the policy @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_nat_policy_upnp_enabled(const LinphoneNatPolicy *policy);

/**
 * Chooses whether ports are mapped by UPnP.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC void linphone_nat_policy_enable_upnp(LinphoneNatPolicy *policy, bool_t enable);

/**
 * Gets the STUN or TURN server.
 * @param policy the policy @notnil
 * @return the text, which belongs to the policy; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_nat_policy_get_stun_server(const LinphoneNatPolicy *policy);

/**
 * Sets the STUN or TURN server. Registrations read it when STUN is enabled.
 * @param policy the policy @notnil
 * @param stun_server its address as `host` or `host:port`; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_nat_policy_set_stun_server(LinphoneNatPolicy *policy,
                                         const char *stun_server);

/**
 * Gets the user name at that server.
 * @param policy the policy @notnil
 * @return the text, which belongs to the policy; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_nat_policy_get_stun_server_username(const LinphoneNatPolicy *policy);

/**
 * Sets the user name at that server.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param username the name; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_nat_policy_set_stun_server_username(LinphoneNatPolicy *policy,
                                                  const char *username);

/**
 * Does nothing: `linphone_nat_policy_get_stun_server_addrinfo` is ready at once.
 * @param policy the policy @notnil
 */
LINPHONE_PUBLIC void linphone_nat_policy_resolve_stun_server(LinphoneNatPolicy *policy);

/**
 * Gets the address of the STUN server.
 * Differs from liblinphone: only IP addresses are translated, no names are looked up.
 * @param policy the policy @notnil
 * @return the address, which belongs to the policy; NULL when there is no server or its address is a name @maybenil
 */
LINPHONE_PUBLIC
const struct addrinfo *linphone_nat_policy_get_stun_server_addrinfo(LinphoneNatPolicy *policy);

/**
 * Tells whether the relay is reached by UDP.
 * @param policy the policy @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_nat_policy_udp_turn_transport_enabled(LinphoneNatPolicy *policy);

/**
 * Chooses whether the relay is reached by UDP.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_nat_policy_enable_udp_turn_transport(LinphoneNatPolicy *policy,
                                                   bool_t enable);

/**
 * Tells whether the relay is reached by TCP.
 * @param policy the policy @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_nat_policy_tcp_turn_transport_enabled(LinphoneNatPolicy *policy);

/**
 * Chooses whether the relay is reached by TCP.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_nat_policy_enable_tcp_turn_transport(LinphoneNatPolicy *policy,
                                                   bool_t enable);

/**
 * Tells whether the relay is reached by TLS.
 * @param policy the policy @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC bool_t linphone_nat_policy_tls_turn_transport_enabled(LinphoneNatPolicy *policy);

/**
 * Chooses whether the relay is reached by TLS.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param enable TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
void linphone_nat_policy_enable_tls_turn_transport(LinphoneNatPolicy *policy,
                                                   bool_t enable);

/**
 * Gets the core that a NAT policy was made for.
 * @param policy the policy @notnil
 * @return the core, borrowed; NULL when it has ended @maybenil
 */
LINPHONE_PUBLIC LinphoneCore *linphone_nat_policy_get_core(const LinphoneNatPolicy *policy);

/**
 * Gets our public IPv4 address, if it is known beforehand.
 * @param policy the policy @notnil
 * @return the text, which belongs to the policy; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_nat_policy_get_nat_v4_address(const LinphoneNatPolicy *policy);

/**
 * Sets our public IPv4 address, if it is known beforehand.
 * Requests over IPv4 then name it, with our own port, in Contact and Via, and no STUN server is asked. Registered accounts
 * register again with the next iterate. Text that is no IPv4 address is kept, and names nothing.
 * @param policy the policy @notnil
 * @param address the address; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_nat_policy_set_nat_v4_address(LinphoneNatPolicy *policy,
                                            const char *address);

/**
 * Gets our public IPv6 address, if it is known beforehand.
 * @param policy the policy @notnil
 * @return the text, which belongs to the policy; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_nat_policy_get_nat_v6_address(const LinphoneNatPolicy *policy);

/**
 * Sets our public IPv6 address, if it is known beforehand.
 * Requests over IPv6 then name it, with our own port, in Contact and Via, and no STUN server is asked. Registered accounts
 * register again with the next iterate. Text that is no IPv6 address is kept, and names nothing.
 * @param policy the policy @notnil
 * @param address the address; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_nat_policy_set_nat_v6_address(LinphoneNatPolicy *policy,
                                            const char *address);

/**
 * Gets where the configuration of relays comes from.
 * @param policy the policy @notnil
 * @return the text, which belongs to the policy; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_nat_policy_get_turn_configuration_endpoint(const LinphoneNatPolicy *policy);

/**
 * Sets where the configuration of relays comes from.
 * Kept for the program and the configuration; no registration reads it.
 * @param policy the policy @notnil
 * @param endpoint its URL; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_nat_policy_set_turn_configuration_endpoint(LinphoneNatPolicy *policy,
                                                         const char *endpoint);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_NAT_POLICY_H */
