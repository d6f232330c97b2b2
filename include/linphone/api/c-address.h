/**
 * @file
 * linphone/api/c-address.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/address.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_ADDRESS_H
#define REGLINE_LINPHONE_API_C_ADDRESS_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an address from text such as `"Al" <sip:al@example.org>` or `sip:example.org`. A scheme is required.
 * @param address the text; NULL and the empty text give the empty address @maybenil
 * @return the address, which the caller owns; NULL when the text is no address
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_address_new(const char *address);

/**
 * Copies an address.
 * @param address the address @notnil
 * @return the copy, which the caller owns; NULL for what is no address
 */
LINPHONE_PUBLIC LinphoneAddress *linphone_address_clone(const LinphoneAddress *address);

/**
 * Adds an owner to an address.
 * @param address the address @notnil
 * @return the same address; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneAddress *linphone_address_ref(LinphoneAddress *address);

/**
 * Gives up one's share in an address.
 * @param address the address @maybenil
 */
LINPHONE_PUBLIC void linphone_address_unref(LinphoneAddress *address);

/**
 * Gets the scheme.
 * @param address the address @notnil
 * @return the scheme without colon, such as `sip`, `sips` or `tel`, borrowed until it changes; NULL for what is no
 * address
 */
LINPHONE_PUBLIC
const char *linphone_address_get_scheme(const LinphoneAddress *address);

/**
 * Gets the display name.
 * @param address the address @notnil
 * @return the name without quotes, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_address_get_display_name(const LinphoneAddress *address);

/**
 * Sets the display name.
 * @param address the address @notnil
 * @param display_name the name without quotes; NULL and the empty text remove it @maybenil
 * @return 0; -1 for what is no address
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_address_set_display_name(LinphoneAddress *address,
                                                 const char *display_name);

/**
 * Gets the user part, without escapes.
 * @param address the address @notnil
 * @return the user, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_address_get_username(const LinphoneAddress *address);

/**
 * Sets the user part; what a URI cannot hold is escaped when the address is printed.
 * @param address the address @notnil
 * @param username the user; NULL and the empty text remove it @maybenil
 * @return 0; -1 for what is no SIP address
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_address_set_username(LinphoneAddress *address,
                                             const char *username);

/**
 * Gets the host.
 * @param address the address @notnil
 * @return the host, an IPv6 address without brackets, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_address_get_domain(const LinphoneAddress *address);

/**
 * Sets the host.
 * Differs from liblinphone: what is no host is refused.
 * @param address the address @notnil
 * @param domain the host; NULL and the empty text remove it @maybenil
 * @return 0; -1 for what is no SIP address, and for what is no host
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_address_set_domain(LinphoneAddress *address,
                                           const char *domain);

/**
 * Gets the port.
 * @param address the address @notnil
 * @return the port; 0 when none is given, -1 for what is no SIP address
 */
LINPHONE_PUBLIC int linphone_address_get_port(const LinphoneAddress *address);

/**
 * Sets the port.
 * Differs from liblinphone: a negative port removes it too, instead of being printed.
 * @param address the address @notnil
 * @param port the port; 0 removes it
 * @return 0; -1 for what is no SIP address
 */
LINPHONE_PUBLIC LinphoneStatus linphone_address_set_port(LinphoneAddress *address, int port);

/**
 * Gets the transport that the parameter `transport` names.
 * @param address the address @notnil
 * @return the transport; LinphoneTransportUdp when there is no such parameter, whatever the scheme, and for a wrong object
 */
LINPHONE_PUBLIC
LinphoneTransportType linphone_address_get_transport(const LinphoneAddress *address);

/**
 * Sets the parameter `transport`.
 * @param address the address @notnil
 * @param transport the transport
 * @return 0; -1 for what is no SIP address or no transport
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_address_set_transport(LinphoneAddress *address,
                                              LinphoneTransportType transport);

/**
 * Tells whether the scheme is `sips`.
 * @param address the address @notnil
 * @return TRUE for `sips`
 */
LINPHONE_PUBLIC bool_t linphone_address_get_secure(const LinphoneAddress *address);

/**
 * Makes the scheme `sips` or `sip`.
 * @param address the address @notnil
 * @param enabled TRUE for `sips`
 */
LINPHONE_PUBLIC void linphone_address_set_secure(LinphoneAddress *address, bool_t enabled);

/**
 * Tells whether the scheme is `sip` or `sips`.
 * @param address the address @notnil
 * @return TRUE for a SIP address
 */
LINPHONE_PUBLIC bool_t linphone_address_is_sip(const LinphoneAddress *address);

/**
 * Gets the URI parameter `method`.
 * @param address the address @notnil
 * @return the method, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_address_get_method_param(const LinphoneAddress *address);

/**
 * Sets the URI parameter `method`.
 * @param address the address @notnil
 * @param method_param the method; NULL removes it @maybenil
 */
LINPHONE_PUBLIC
void linphone_address_set_method_param(LinphoneAddress *address,
                                       const char *method_param);

/**
 * Gets the password that stands in the URI, without escapes.
 * @param address the address @notnil
 * @return the password, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_address_get_password(const LinphoneAddress *address);

/**
 * Sets the password in the URI.
 * @param address the address @notnil
 * @param password the password; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC void linphone_address_set_password(LinphoneAddress *address, const char *password);

/**
 * Drops URI parameters, URI headers and header parameters. Scheme, name, user, password, host and port stay.
 * @param address the address @notnil
 */
LINPHONE_PUBLIC
void linphone_address_clean(LinphoneAddress *address);

/**
 * Prints the whole address: the bare URI, or `"name" <uri>;params` when there is more than a URI.
 * @param address the address @notnil
 * @return the text, which the caller frees with `ms_free`; NULL for what is no address
 */
LINPHONE_PUBLIC char *linphone_address_as_string(const LinphoneAddress *address);

/**
 * Prints the URI alone, with its parameters and headers.
 * @param address the address @notnil
 * @return the text, which the caller frees with `ms_free`; NULL for what is no address
 */
LINPHONE_PUBLIC char *linphone_address_as_string_uri_only(const LinphoneAddress *address);

/**
 * Prints the URI alone, its parameters in alphabetical order, so that equal URIs give equal texts.
 * @param address the address @notnil
 * @return the text, which the caller frees with `ms_free`; NULL for what is no address
 */
LINPHONE_PUBLIC char *linphone_address_as_string_uri_only_ordered(const LinphoneAddress *address);

/**
 * Compares user, host and port of two addresses to the letter; scheme, name and parameters do not count.
 * @param address1 one address @notnil
 * @param address2 the other @notnil
 * @return TRUE when they are the same
 */
LINPHONE_PUBLIC
bool_t linphone_address_weak_equal(const LinphoneAddress *address1,
                                   const LinphoneAddress *address2);

/**
 * Compares two addresses by the rules of RFC 3261 19.1.4, and their display names.
 * @param address1 one address @notnil
 * @param address2 the other @notnil
 * @return TRUE when they are the same; always FALSE when one is no SIP address
 */
LINPHONE_PUBLIC
bool_t linphone_address_equal(const LinphoneAddress *address1,
                              const LinphoneAddress *address2);

/**
 * Puts two addresses in an order: that of their URIs as `linphone_address_as_string_uri_only_ordered` prints them.
 * @param address1 one address @notnil
 * @param address2 the other @notnil
 * @return TRUE when the first comes before the second
 */
LINPHONE_PUBLIC
bool_t linphone_address_lesser(const LinphoneAddress *address1,
                               const LinphoneAddress *address2);

/**
 * Tells whether an address is complete enough to be sent to.
 * @param address the address @notnil
 * @return TRUE for a SIP address with a host, and for every other URI
 */
LINPHONE_PUBLIC bool_t linphone_address_is_valid(const LinphoneAddress *address);

/**
 * Gets a header of the URI, as in `sip:host?name=value`, without escapes.
 * @param address the address @notnil
 * @param header_name the header's name @notnil
 * @return its value, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_address_get_header(const LinphoneAddress *address,
                                        const char *header_name);

/**
 * Sets a header of the URI, as in `sip:host?name=value`.
 * @param address the address @notnil
 * @param header_name the header's name @notnil
 * @param header_value its value; NULL is the empty value @maybenil
 */
LINPHONE_PUBLIC
void linphone_address_set_header(LinphoneAddress *address,
                                 const char *header_name,
                                 const char *header_value);

/**
 * Tells whether there is a parameter behind the brackets, as in `<sip:host>;name`.
 * @param address the address @notnil
 * @param param_name the parameter's name @notnil
 * @return TRUE when there is one, with or without a value
 */
LINPHONE_PUBLIC
bool_t linphone_address_has_param(const LinphoneAddress *address,
                                  const char *param_name);

/**
 * Gets a parameter that stands behind the brackets.
 * @param address the address @notnil
 * @param param_name the parameter's name @notnil
 * @return its value, borrowed until it changes; NULL when there is none, or it has no value @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_address_get_param(const LinphoneAddress *address,
                                       const char *param_name);

/**
 * Sets a parameter behind the brackets.
 * Differs from liblinphone: a line break is refused, because it would begin another header.
 * @param address the address @notnil
 * @param param_name the parameter's name @notnil
 * @param param_value its value as it is to be printed; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_address_set_param(LinphoneAddress *address,
                                const char *param_name,
                                const char *param_value);

/**
 * Replaces all parameters behind the brackets.
 * Differs from liblinphone: a line break is refused, because it would begin another header.
 * @param address the address @notnil
 * @param params the parameters as `a=b;c`; NULL and the empty text for none @maybenil
 */
LINPHONE_PUBLIC void linphone_address_set_params(LinphoneAddress *address, const char *params);

/**
 * Takes a parameter that stands behind the brackets out.
 * @param address the address @notnil
 * @param param_name the parameter's name @notnil
 */
LINPHONE_PUBLIC
void linphone_address_remove_param(LinphoneAddress *address,
                                   const char *param_name);

/**
 * Tells whether the URI has a parameter, as in `sip:host;name`.
 * @param address the address @notnil
 * @param uri_param_name the parameter's name @notnil
 * @return TRUE when there is one, with or without a value
 */
LINPHONE_PUBLIC
bool_t linphone_address_has_uri_param(const LinphoneAddress *address,
                                      const char *uri_param_name);

/**
 * Gets a parameter of the URI, without escapes.
 * @param address the address @notnil
 * @param uri_param_name the parameter's name @notnil
 * @return its value, borrowed until it changes; NULL when there is none, or it has no value @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_address_get_uri_param(const LinphoneAddress *address,
                                           const char *uri_param_name);

/**
 * Sets a parameter of the URI.
 * @param address the address @notnil
 * @param uri_param_name the parameter's name @notnil
 * @param uri_param_value its value; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_address_set_uri_param(LinphoneAddress *address,
                                    const char *uri_param_name,
                                    const char *uri_param_value);

/**
 * Replaces all parameters of the URI.
 * @param address the address @notnil
 * @param params the parameters as `a=b;c`; NULL and the empty text for none @maybenil
 */
LINPHONE_PUBLIC void linphone_address_set_uri_params(LinphoneAddress *address, const char *params);

/**
 * Takes a parameter out of the URI.
 * @param address the address @notnil
 * @param uri_param_name the parameter's name @notnil
 */
LINPHONE_PUBLIC
void linphone_address_remove_uri_param(LinphoneAddress *address,
                                       const char *uri_param_name);

/**
 * Gives up one's share in an address; another name of `linphone_address_unref`.
 * @param address the address @maybenil
 */
LINPHONE_PUBLIC void linphone_address_destroy(LinphoneAddress *address);

/**
 * Tells whether the scheme is `sips`; another name of `linphone_address_get_secure`.
 * @param address the address @notnil
 * @return TRUE for `sips`
 */
LINPHONE_PUBLIC bool_t linphone_address_is_secure(const LinphoneAddress *address);

/**
 * Gets the port; the name that `linphone_address_get_port` had in liblinphone 3.
 * @param address the address @notnil
 * @return the port; 0 when none is given, -1 for what is no SIP address
 */
LINPHONE_PUBLIC int linphone_address_get_port_int(const LinphoneAddress *address);

/**
 * Sets the port; the name that `linphone_address_set_port` had in liblinphone 3.
 * @param address the address @notnil
 * @param port the port; 0 removes it
 */
LINPHONE_PUBLIC void linphone_address_set_port_int(LinphoneAddress *address, int port);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_ADDRESS_H */
