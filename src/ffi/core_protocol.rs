//! `linphone/core.h`, what goes into requests: option tags, specs, and which challenges are answered.

use std::ffi::c_char;

use super::guard::{Misuse, entry};
use super::handle::encode;
use super::list::elements;
use super::state::State;
use super::string::{some_text, text};
use super::types::*;
use crate::core::objects::DigestPolicy;

/// Chooses the option tags in `Supported`. REGISTERs from now on carry them.
/// @param core the core @notnil
/// @param tags the tags with commas between them; NULL or empty for no such header until the core is made again @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_supported_tag(core: *mut LinphoneCore, tags: *const c_char) {
    entry("linphone_core_set_supported_tag", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let tags = unsafe { some_text(tags) }.unwrap_or_default();
        state.library.set_supported(id, tags);
        Ok(())
    });
}

/// Adds an option tag to `Supported`, unless it is there.
/// @param core the core @notnil
/// @param tag the tag @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_supported_tag(core: *mut LinphoneCore, tag: *const c_char) {
    entry("linphone_core_add_supported_tag", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let tag = unsafe { text(tag) }.ok_or_else(|| Misuse::null("tag"))?;
        state.library.add_supported(id, &tag);
        Ok(())
    });
}

/// Takes an option tag out of `Supported`.
/// @param core the core @notnil
/// @param tag the tag @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_supported_tag(core: *mut LinphoneCore, tag: *const c_char) {
    entry("linphone_core_remove_supported_tag", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let tag = unsafe { text(tag) }.ok_or_else(|| Misuse::null("tag"))?;
        state.library.remove_supported(id, &tag);
        Ok(())
    });
}

/// Chooses what the core says it can do, to programs of the same kind.
/// @param core the core @notnil
/// @param specs the specs with commas between them, each a name or name/version; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_linphone_specs(core: *mut LinphoneCore, specs: *const c_char) {
    entry("linphone_core_set_linphone_specs", |state| {
        // SAFETY: a C string or NULL.
        let specs = unsafe { some_text(specs) };
        state.set_specs(core, specs.as_deref())
    });
}

/// Gets what the core says it can do.
/// @param core the core @notnil
/// @return the specs in alphabetical order with commas between them, which belong to the core; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_linphone_specs(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_linphone_specs", |state| {
        let id = state.key(core, "core")?;
        let specs = Some(state.library.specs(id).join(",")).filter(|specs| !specs.is_empty());
        Ok(state.borrow_text(core.addr(), "linphone_specs", specs.as_deref()))
    })
}

/// Chooses what the core says it can do, as a list.
/// @param core the core @notnil
/// @param specs a list of C strings; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_linphone_specs_list(
    core: *mut LinphoneCore,
    specs: *const bctbx_list_t,
) {
    entry("linphone_core_set_linphone_specs_list", |state| {
        // SAFETY: the program's list or NULL.
        let specs = unsafe { elements(specs) };
        // SAFETY: each element is a C string or NULL.
        let specs = specs.into_iter().filter_map(|spec| unsafe { some_text(spec.cast()) });
        let specs: Vec<String> = specs.collect();
        state.set_specs(core, specs.iter().map(String::as_str))
    });
}

/// Gets what the core says it can do, as a list.
/// @param core the core @notnil
/// @return a list of C strings, which belongs to the core; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_linphone_specs_list(
    core: *mut LinphoneCore,
) -> *const bctbx_list_t {
    entry("linphone_core_get_linphone_specs_list", |state| {
        let id = state.key(core, "core")?;
        let specs = state.library.specs(id);
        let owner = core.addr();
        let place = |(place, spec): (usize, &String)| {
            state.borrow_text(owner, format!("spec {place}"), Some(spec)).cast_mut().cast()
        };
        let texts = specs.iter().enumerate().map(place).collect();
        Ok(state.extras.borrow_list(owner, "linphone_specs", texts))
    })
}

/// Adds to what the core says it can do.
/// @param core the core @notnil
/// @param spec a name or name/version @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_linphone_spec(core: *mut LinphoneCore, spec: *const c_char) {
    entry("linphone_core_add_linphone_spec", |state| {
        let id = state.key(core, "core")?;
        // SAFETY: a C string or NULL.
        let spec = unsafe { text(spec) }.ok_or_else(|| Misuse::null("spec"))?;
        let known = state.library.specs(id);
        state.set_specs(core, known.iter().map(String::as_str).chain([&*spec]))
    });
}

/// Takes from what the core says it can do.
/// @param core the core @notnil
/// @param spec a name for all its versions, or name/version @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_linphone_spec(core: *mut LinphoneCore, spec: *const c_char) {
    entry("linphone_core_remove_linphone_spec", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let spec = unsafe { text(spec) }.ok_or_else(|| Misuse::null("spec"))?;
        state.library.remove_spec(id, spec.trim());
        Ok(())
    });
}

/// Shares a policy with the core that says which weak digest challenges are answered. It counts from the next challenge
/// on, and so do changes of it.
/// @param core the core @notnil
/// @param policy the policy; NULL for the default one, which answers all @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_digest_authentication_policy(
    core: *mut LinphoneCore,
    policy: *mut LinphoneDigestAuthenticationPolicy,
) {
    entry("linphone_core_set_digest_authentication_policy", |state| {
        let id = state.working_core(core, "core")?;
        match state.key_or_null(policy, "policy")? {
            Some(policy) => state.library.set_digest_policy(id, policy),
            None => {
                let usual = state.library.digest_policies.insert(DigestPolicy::default());
                state.library.set_digest_policy(id, usual);
                state.library.digest_policies.release(usual);
            }
        }
        Ok(())
    });
}

/// Gets the policy that says which weak digest challenges are answered.
/// @param core the core @notnil
/// @return the policy, borrowed; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_digest_authentication_policy(
    core: *const LinphoneCore,
) -> *const LinphoneDigestAuthenticationPolicy {
    entry("linphone_core_get_digest_authentication_policy", |state| {
        state.of_core(core, |core| {
            encode::<LinphoneDigestAuthenticationPolicy>(core.digest_policy).cast_const()
        })
    })
}

impl State {
    fn set_specs<'a>(
        &mut self,
        core: *mut LinphoneCore,
        specs: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), Misuse> {
        let id = self.working_core(core, "core")?;
        if self.library.set_specs(id, specs) {
            return Ok(());
        }
        Err(Misuse::value("specs", "does not fit on one line of the configuration"))
    }
}
