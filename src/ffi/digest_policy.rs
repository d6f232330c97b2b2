//! `LinphoneDigestAuthenticationPolicy` (`linphone/api/c-digest-authentication-policy.h`): which weak digest challenges
//! a core still answers. The factory makes them.

use std::ffi::c_void;

use super::guard::{Misuse, entry, truth};
use super::state::State;
use super::types::*;
use crate::core::objects::DigestPolicy;

/// Adds an owner to a policy.
/// @param policy the policy @notnil
/// @return the same policy; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_ref(
    policy: *mut LinphoneDigestAuthenticationPolicy,
) -> *mut LinphoneDigestAuthenticationPolicy {
    entry("linphone_digest_authentication_policy_ref", |state| state.retain(policy, "policy"))
}

/// Gives up one's share in a policy.
/// @param policy the policy @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_unref(
    policy: *mut LinphoneDigestAuthenticationPolicy,
) {
    entry("linphone_digest_authentication_policy_unref", |state| state.release(policy, "policy"));
}

/// Chooses whether challenges that want MD5 are answered.
/// @param policy the policy @notnil
/// @param value TRUE to answer them
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_set_allow_md5(
    policy: *mut LinphoneDigestAuthenticationPolicy,
    value: bool_t,
) {
    entry("linphone_digest_authentication_policy_set_allow_md5", |state| {
        state.digest_policy(policy, |policy| policy.allow_md5 = truth(value))
    });
}

/// Tells whether challenges that want MD5 are answered.
/// @param policy the policy @notnil
/// @return TRUE when they are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_get_allow_md5(
    policy: *const LinphoneDigestAuthenticationPolicy,
) -> bool_t {
    entry("linphone_digest_authentication_policy_get_allow_md5", |state| {
        state.digest_policy(policy, |policy| u8::from(policy.allow_md5))
    })
}

/// Chooses whether challenges without quality of protection (RFC 2069) are answered.
/// @param policy the policy @notnil
/// @param value TRUE to answer them
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_set_allow_no_qop(
    policy: *mut LinphoneDigestAuthenticationPolicy,
    value: bool_t,
) {
    entry("linphone_digest_authentication_policy_set_allow_no_qop", |state| {
        state.digest_policy(policy, |policy| policy.allow_no_qop = truth(value))
    });
}

/// Tells whether challenges without quality of protection (RFC 2069) are answered.
/// @param policy the policy @notnil
/// @return TRUE when they are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_get_allow_no_qop(
    policy: *const LinphoneDigestAuthenticationPolicy,
) -> bool_t {
    entry("linphone_digest_authentication_policy_get_allow_no_qop", |state| {
        state.digest_policy(policy, |policy| u8::from(policy.allow_no_qop))
    })
}

/// Gets the pointer that the program has hung on a policy.
/// @param policy the policy @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_get_user_data(
    policy: *const LinphoneDigestAuthenticationPolicy,
) -> *mut c_void {
    entry("linphone_digest_authentication_policy_get_user_data", |state| state.user_data(policy, "policy"))
}

/// Hangs a pointer on a policy. It is only kept.
/// @param policy the policy @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_digest_authentication_policy_set_user_data(
    policy: *mut LinphoneDigestAuthenticationPolicy,
    user_data: *mut c_void,
) {
    entry("linphone_digest_authentication_policy_set_user_data", |state| {
        state.set_user_data(policy, "policy", user_data)
    });
}

impl State {
    fn digest_policy<R>(
        &mut self,
        policy: *const LinphoneDigestAuthenticationPolicy,
        work: impl FnOnce(&mut DigestPolicy) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(policy, "policy")?;
        let policies = &mut self.library.digest_policies;
        let policy = policies.get_mut(key).ok_or_else(|| Misuse::null("policy"))?;
        let before = *policy;
        let result = work(policy);
        if *policy != before {
            self.library.digest_policy_changed(key);
        }
        Ok(result)
    }
}
