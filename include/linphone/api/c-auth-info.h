/**
 * @file
 * linphone/api/c-auth-info.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/auth_info.rs, src/ffi/bearer_token.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_AUTH_INFO_H
#define REGLINE_LINPHONE_API_C_AUTH_INFO_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an auth info. Every text may be NULL.
 * @param username the user part of the identity that it is for @maybenil
 * @param userid the name to authenticate with, if another one @maybenil
 * @param passwd the password in clear @maybenil
 * @param ha1 the hash of user, realm and password, instead of the password @maybenil
 * @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
 * @param domain the domain of the identity that it is for @maybenil
 * @return the auth info, which the caller owns @notnil
 */
LINPHONE_PUBLIC
LinphoneAuthInfo *linphone_auth_info_new(const char *username,
                                         const char *userid,
                                         const char *passwd,
                                         const char *ha1,
                                         const char *realm,
                                         const char *domain);

/**
 * Makes an auth info for one digest algorithm. Every text may be NULL.
 * @param username the user part of the identity that it is for @maybenil
 * @param userid the name to authenticate with, if another one @maybenil
 * @param passwd the password in clear @maybenil
 * @param ha1 the hash of user, realm and password, instead of the password @maybenil
 * @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
 * @param domain the domain of the identity that it is for @maybenil
 * @param algorithm the only algorithm to answer, `MD5` or `SHA-256` @maybenil
 * @return the auth info, which the caller owns @notnil
 */
LINPHONE_PUBLIC
LinphoneAuthInfo *linphone_auth_info_new_for_algorithm(const char *username,
                                                       const char *userid,
                                                       const char *passwd,
                                                       const char *ha1,
                                                       const char *realm,
                                                       const char *domain,
                                                       const char *algorithm);

/**
 * Makes an auth info of a section `[auth_info_N]` of a configuration.
 * @param config the configuration @notnil
 * @param pos the number N in the section's name
 * @return the auth info, which the caller owns; NULL when there is no such section @maybenil
 */
LINPHONE_PUBLIC
LinphoneAuthInfo *linphone_auth_info_new_from_config_file(LinphoneConfig *config,
                                                          int pos);

/**
 * Copies an auth info.
 * @param auth_info the auth info @notnil
 * @return the copy, which the caller owns; NULL for what is no auth info
 */
LINPHONE_PUBLIC LinphoneAuthInfo *linphone_auth_info_clone(const LinphoneAuthInfo *auth_info);

/**
 * Adds an owner to an auth info.
 * @param auth_info the auth info @notnil
 * @return the same auth info; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneAuthInfo *linphone_auth_info_ref(LinphoneAuthInfo *auth_info);

/**
 * Gives up one's share in an auth info.
 * @param auth_info the auth info @maybenil
 */
LINPHONE_PUBLIC void linphone_auth_info_unref(LinphoneAuthInfo *auth_info);

/**
 * Sets the password in clear.
 * @param auth_info the auth info @notnil
 * @param password the password in clear; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_password(LinphoneAuthInfo *auth_info,
                                     const char *password);

/**
 * Sets the user part of the identity. One that is stored in a core answers challenges to that user from then on.
 * @param auth_info the auth info @notnil
 * @param username the user part of the identity; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_username(LinphoneAuthInfo *auth_info,
                                     const char *username);

/**
 * Sets the digest algorithm. It is also noted as one that is available.
 * @param auth_info the auth info @notnil
 * @param algorithm the digest algorithm; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_algorithm(LinphoneAuthInfo *auth_info,
                                      const char *algorithm);

/**
 * Replaces the algorithms that are available.
 * @param auth_info the auth info @notnil
 * @param algorithms a list of strings, which stays the caller's; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_available_algorithms(LinphoneAuthInfo *auth_info,
                                                 const bctbx_list_t *algorithms);

/**
 * Notes an algorithm as available, unless it is unknown or noted already.
 * @param auth_info the auth info @notnil
 * @param algorithm `MD5` or `SHA-256` @notnil
 */
LINPHONE_PUBLIC
void linphone_auth_info_add_available_algorithm(LinphoneAuthInfo *auth_info,
                                                const char *algorithm);

/**
 * Sets the name to authenticate with.
 * @param auth_info the auth info @notnil
 * @param user_id the name to authenticate with; NULL and the empty text for the same as the user part @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_userid(LinphoneAuthInfo *auth_info,
                                   const char *user_id);

/**
 * Sets the realm.
 * @param auth_info the auth info @notnil
 * @param realm the realm; NULL and the empty text leave it to the first challenge @maybenil
 */
LINPHONE_PUBLIC void linphone_auth_info_set_realm(LinphoneAuthInfo *auth_info, const char *realm);

/**
 * Sets the domain of the identity.
 * @param auth_info the auth info @notnil
 * @param domain the domain of the identity; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC void linphone_auth_info_set_domain(LinphoneAuthInfo *auth_info, const char *domain);

/**
 * Sets the hash of user, realm and password.
 * @param auth_info the auth info @notnil
 * @param ha1 the hash of user, realm and password; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC void linphone_auth_info_set_ha1(LinphoneAuthInfo *auth_info, const char *ha1);

/**
 * Sets the client certificate in PEM.
 * @param auth_info the auth info @notnil
 * @param tls_cert the client certificate in PEM; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_tls_cert(LinphoneAuthInfo *auth_info,
                                     const char *tls_cert);

/**
 * Sets the client certificate's key in PEM.
 * @param auth_info the auth info @notnil
 * @param tls_key the client certificate's key in PEM; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_tls_key(LinphoneAuthInfo *auth_info,
                                    const char *tls_key);

/**
 * Sets the file of the client certificate.
 * @param auth_info the auth info @notnil
 * @param tls_cert_path the file of the client certificate; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_tls_cert_path(LinphoneAuthInfo *auth_info,
                                          const char *tls_cert_path);

/**
 * Sets the file of the client certificate's key.
 * @param auth_info the auth info @notnil
 * @param tls_key_path the file of the client certificate's key; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_tls_key_path(LinphoneAuthInfo *auth_info,
                                         const char *tls_key_path);

/**
 * Forgets the algorithms that are available.
 * @param auth_info the auth info @notnil
 */
LINPHONE_PUBLIC void linphone_auth_info_clear_available_algorithms(LinphoneAuthInfo *auth_info);

/**
 * Sets the password of the client certificate's key.
 * @param auth_info the auth info @notnil
 * @param tls_key_password the password of the client certificate's key; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_tls_key_password(LinphoneAuthInfo *auth_info,
                                             const char *tls_key_password);

/**
 * Gets the user part of the identity.
 * @param auth_info the auth info @notnil
 * @return the user part of the identity, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_username(const LinphoneAuthInfo *auth_info);

/**
 * Gets the digest algorithm.
 * @param auth_info the auth info @notnil
 * @return the digest algorithm, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_auth_info_get_algorithm(const LinphoneAuthInfo *auth_info);

/**
 * Gets the algorithms that are available.
 * @param auth_info the auth info @notnil
 * @return a list of strings, both of which the caller frees: `bctbx_list_free_with_data(list, bctbx_free)`; NULL when
 * there are none @maybenil
 */
LINPHONE_PUBLIC
bctbx_list_t *linphone_auth_info_get_available_algorithms(const LinphoneAuthInfo *auth_info);

/**
 * Gets the password in clear.
 * @param auth_info the auth info @notnil
 * @return the password in clear, borrowed until it changes; NULL when there is none, or it was replaced by its hash
 * @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_password(const LinphoneAuthInfo *auth_info);

/**
 * Gets the name to authenticate with.
 * @param auth_info the auth info @notnil
 * @return the name to authenticate with, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_userid(const LinphoneAuthInfo *auth_info);

/**
 * Gets the realm.
 * @param auth_info the auth info @notnil
 * @return the realm, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_auth_info_get_realm(const LinphoneAuthInfo *auth_info);

/**
 * Gets the domain of the identity.
 * @param auth_info the auth info @notnil
 * @return the domain of the identity, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_auth_info_get_domain(const LinphoneAuthInfo *auth_info);

/**
 * Gets the hash of user, realm and password.
 * @param auth_info the auth info @notnil
 * @return the hash of user, realm and password, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_ha1(const LinphoneAuthInfo *auth_info);

/**
 * Gets the client certificate in PEM.
 * @param auth_info the auth info @notnil
 * @return the client certificate in PEM, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_tls_cert(const LinphoneAuthInfo *auth_info);

/**
 * Gets the client certificate's key in PEM.
 * @param auth_info the auth info @notnil
 * @return the client certificate's key in PEM, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_tls_key(const LinphoneAuthInfo *auth_info);

/**
 * Gets the file of the client certificate.
 * @param auth_info the auth info @notnil
 * @return the file of the client certificate, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_tls_cert_path(const LinphoneAuthInfo *auth_info);

/**
 * Gets the file of the client certificate's key.
 * @param auth_info the auth info @notnil
 * @return the file of the client certificate's key, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_tls_key_path(const LinphoneAuthInfo *auth_info);

/**
 * Gets the password of the client certificate's key.
 * @param auth_info the auth info @notnil
 * @return the password of the client certificate's key, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_tls_key_password(const LinphoneAuthInfo *auth_info);

/**
 * Compares what two auth infos are for: user, name to authenticate with, realm and domain. Secrets do not count.
 * @param auth_info_1 one auth info @notnil
 * @param auth_info_2 the other @notnil
 * @return TRUE when they are the same
 */
LINPHONE_PUBLIC
bool_t linphone_auth_info_is_equal_but_algorithms(const LinphoneAuthInfo *auth_info_1,
                                                  const LinphoneAuthInfo *auth_info_2);

/**
 * Gives up one's share in an auth info; another name of `linphone_auth_info_unref`.
 * @param info the auth info @maybenil
 */
LINPHONE_PUBLIC void linphone_auth_info_destroy(LinphoneAuthInfo *info);

/**
 * Sets the password in clear.
 * Another name of `linphone_auth_info_set_password`.
 * @param auth_info the auth info @notnil
 * @param passwd the password in clear; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC void linphone_auth_info_set_passwd(LinphoneAuthInfo *auth_info, const char *passwd);

/**
 * Gets the password in clear; another name of `linphone_auth_info_get_password`.
 * @param auth_info the auth info @notnil
 * @return the password in clear, borrowed until it changes; NULL when there is none, or it was replaced by its hash
 * @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_passwd(const LinphoneAuthInfo *auth_info);

/**
 * Writes an auth info into a configuration, as a core does with its own: with the password's hash where the realm is known,
 * unless `store_ha1_passwd` is 0.
 * @param config the configuration @notnil
 * @param auth_info the auth info; NULL takes away what stands there @maybenil
 * @param pos the number of the section, which is replaced
 */
LINPHONE_PUBLIC
void linphone_auth_info_write_config(LinphoneConfig *config,
                                     LinphoneAuthInfo *auth_info,
                                     int pos);

/**
 * Adds an owner to a token.
 * @param token the token @notnil
 * @return the same token; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneBearerToken *linphone_bearer_token_ref(LinphoneBearerToken *token);

/**
 * Gives up one's share in a token.
 * @param token the token @maybenil
 */
LINPHONE_PUBLIC void linphone_bearer_token_unref(LinphoneBearerToken *token);

/**
 * Gets the token's text.
 * @param token the token @notnil
 * @return the text, borrowed until it changes; NULL for what is no token
 */
LINPHONE_PUBLIC const char *linphone_bearer_token_get_token(const LinphoneBearerToken *token);

/**
 * Gets when the token ends.
 * @param token the token @notnil
 * @return seconds since 1970; 0 when it is not known
 */
LINPHONE_PUBLIC int64_t linphone_bearer_token_get_expiration_time(const LinphoneBearerToken *token);

/**
 * Sets the token that is shown to servers.
 * @param auth_info the auth info @notnil
 * @param token the token, which is copied; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_access_token(LinphoneAuthInfo *auth_info,
                                         LinphoneBearerToken *token);

/**
 * Gets the token that is shown to servers.
 * @param auth_info the auth info @notnil
 * @return the token, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneBearerToken *linphone_auth_info_get_access_token(const LinphoneAuthInfo *auth_info);

/**
 * Sets the token that buys a new access token.
 * @param auth_info the auth info @notnil
 * @param token the token, which is copied; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_refresh_token(LinphoneAuthInfo *auth_info,
                                          LinphoneBearerToken *token);

/**
 * Gets the token that buys a new access token.
 * @param auth_info the auth info @notnil
 * @return the token, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneBearerToken *linphone_auth_info_get_refresh_token(const LinphoneAuthInfo *auth_info);

/**
 * Sets when the auth info ends. It is only kept.
 * @param auth_info the auth info @notnil
 * @param expires seconds since 1970; 0 when it is not known
 */
LINPHONE_PUBLIC void linphone_auth_info_set_expires(LinphoneAuthInfo *auth_info, int64_t expires);

/**
 * Gets when the auth info ends.
 * @param auth_info the auth info @notnil
 * @return seconds since 1970; 0 when it is not known
 */
LINPHONE_PUBLIC int64_t linphone_auth_info_get_expires(const LinphoneAuthInfo *auth_info);

/**
 * Sets the server that gives tokens.
 * @param auth_info the auth info @notnil
 * @param authorization_server the server that gives tokens; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_authorization_server(LinphoneAuthInfo *auth_info,
                                                 const char *authorization_server);

/**
 * Gets the server that gives tokens.
 * @param auth_info the auth info @notnil
 * @return the server that gives tokens, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_authorization_server(const LinphoneAuthInfo *auth_info);

/**
 * Sets the address at which tokens are asked for.
 * @param auth_info the auth info @notnil
 * @param token_endpoint_uri the address at which tokens are asked for; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_token_endpoint_uri(LinphoneAuthInfo *auth_info,
                                               const char *token_endpoint_uri);

/**
 * Gets the address at which tokens are asked for.
 * @param auth_info the auth info @notnil
 * @return the address at which tokens are asked for, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_token_endpoint_uri(const LinphoneAuthInfo *auth_info);

/**
 * Sets the program's name with the server that gives tokens.
 * @param auth_info the auth info @notnil
 * @param client_id the program's name with the server that gives tokens; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_client_id(LinphoneAuthInfo *auth_info,
                                      const char *client_id);

/**
 * Gets the program's name with the server that gives tokens.
 * @param auth_info the auth info @notnil
 * @return the program's name with the server that gives tokens, borrowed until it changes; NULL when there is none
 * @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_client_id(const LinphoneAuthInfo *auth_info);

/**
 * Sets the program's secret with the server that gives tokens.
 * @param auth_info the auth info @notnil
 * @param client_secret the program's secret with the server that gives tokens; NULL and the empty text remove it @maybenil
 */
LINPHONE_PUBLIC
void linphone_auth_info_set_client_secret(LinphoneAuthInfo *auth_info,
                                          const char *client_secret);

/**
 * Gets the program's secret with the server that gives tokens.
 * @param auth_info the auth info @notnil
 * @return the program's secret with the server that gives tokens, borrowed until it changes; NULL when there is none
 * @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_auth_info_get_client_secret(const LinphoneAuthInfo *auth_info);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** @cond */
/* Until 3.6 there was no domain: five arguments are as good as six. */
#ifdef __cplusplus
extern "C" LinphoneAuthInfo *linphone_auth_info_new(const char *username,
                                                    const char *userid,
                                                    const char *passwd,
                                                    const char *ha1,
                                                    const char *realm,
                                                    const char *domain = NULL);
#else
#define REGLINE_SIX_OF(username, userid, passwd, ha1, realm, domain, ...) \
    (linphone_auth_info_new)(username, userid, passwd, ha1, realm, domain)
#define linphone_auth_info_new(...) REGLINE_SIX_OF(__VA_ARGS__, NULL, NULL)
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_AUTH_INFO_H */
