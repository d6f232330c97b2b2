/**
 * @file
 * linphone/api/c-digest-authentication-policy.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/digest_policy.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_DIGEST_AUTHENTICATION_POLICY_H
#define REGLINE_LINPHONE_API_C_DIGEST_AUTHENTICATION_POLICY_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Adds an owner to a policy.
 * @param policy the policy @notnil
 * @return the same policy; NULL for what is none
 */
LINPHONE_PUBLIC
LinphoneDigestAuthenticationPolicy *linphone_digest_authentication_policy_ref(LinphoneDigestAuthenticationPolicy *policy);

/**
 * Gives up one's share in a policy.
 * @param policy the policy @maybenil
 */
LINPHONE_PUBLIC
void linphone_digest_authentication_policy_unref(LinphoneDigestAuthenticationPolicy *policy);

/**
 * Chooses whether challenges that want MD5 are answered.
 * @param policy the policy @notnil
 * @param value TRUE to answer them
 */
LINPHONE_PUBLIC
void linphone_digest_authentication_policy_set_allow_md5(LinphoneDigestAuthenticationPolicy *policy,
                                                         bool_t value);

/**
 * Tells whether challenges that want MD5 are answered.
 * @param policy the policy @notnil
 * @return TRUE when they are
 */
LINPHONE_PUBLIC
bool_t linphone_digest_authentication_policy_get_allow_md5(const LinphoneDigestAuthenticationPolicy *policy);

/**
 * Chooses whether challenges without quality of protection (RFC 2069) are answered.
 * @param policy the policy @notnil
 * @param value TRUE to answer them
 */
LINPHONE_PUBLIC
void linphone_digest_authentication_policy_set_allow_no_qop(LinphoneDigestAuthenticationPolicy *policy,
                                                            bool_t value);

/**
 * Tells whether challenges without quality of protection (RFC 2069) are answered.
 * @param policy the policy @notnil
 * @return TRUE when they are
 */
LINPHONE_PUBLIC
bool_t linphone_digest_authentication_policy_get_allow_no_qop(const LinphoneDigestAuthenticationPolicy *policy);

/**
 * Gets the pointer that the program has hung on a policy.
 * @param policy the policy @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC
void *linphone_digest_authentication_policy_get_user_data(const LinphoneDigestAuthenticationPolicy *policy);

/**
 * Hangs a pointer on a policy. It is only kept.
 * @param policy the policy @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void linphone_digest_authentication_policy_set_user_data(LinphoneDigestAuthenticationPolicy *policy,
                                                         void *user_data);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_DIGEST_AUTHENTICATION_POLICY_H */
