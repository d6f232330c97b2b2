//! What programs hang on a core beside callbacks (`linphone/core_utils.h`): hooks that every iterate calls.

use std::ffi::c_void;

use super::guard::{Misuse, entry};
use super::state::{self, State};
use super::types::*;

/// `LinphoneCoreIterateHook`
pub type LinphoneCoreIterateHook = Option<unsafe extern "C" fn(data: *mut c_void) -> bool_t>;

/// A hook of a program.
#[derive(Clone, Copy)]
pub struct IterateHook {
    call: unsafe extern "C" fn(*mut c_void) -> bool_t,
    data: *mut c_void,
}

impl PartialEq for IterateHook {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.call, other.call) && self.data == other.data
    }
}

// SAFETY: the pointer is only handed back to the program, which may be called from any thread that iterates.
unsafe impl Send for IterateHook {}

/// Adds a function that is called at the end of each iterate, behind those that were added before it, until the core stops.
/// @param lc the core @notnil
/// @param hook the function; what it returns is ignored. Adding one twice calls it twice @notnil
/// @param hook_data what it is called with @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_iterate_hook(
    lc: *mut LinphoneCore,
    hook: LinphoneCoreIterateHook,
    hook_data: *mut c_void,
) {
    entry("linphone_core_add_iterate_hook", |state| {
        let core = state.key(lc, "lc")?;
        let call = hook.ok_or_else(|| Misuse::null("hook"))?;
        let mut hooks = state.iterate_hooks.remove(core).unwrap_or_default();
        hooks.push(IterateHook { call, data: hook_data });
        state.iterate_hooks.insert(core, hooks);
        Ok(())
    });
}

/// Removes a function that iterates call. It is not called any more, not even in an iterate that is under way.
/// @param lc the core @notnil
/// @param hook the function @notnil
/// @param hook_data what it was added with; a pair that was not added is ignored @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_iterate_hook(
    lc: *mut LinphoneCore,
    hook: LinphoneCoreIterateHook,
    hook_data: *mut c_void,
) {
    entry("linphone_core_remove_iterate_hook", |state| {
        let core = state.key(lc, "lc")?;
        let call = hook.ok_or_else(|| Misuse::null("hook"))?;
        let gone = IterateHook { call, data: hook_data };
        if let Some(hooks) = state.iterate_hooks.get_mut(core)
            && let Some(place) = hooks.iter().position(|hook| *hook == gone)
        {
            hooks.remove(place);
        }
        Ok(())
    });
}

/// Tells whether the system lets the program into the local network, which some ask their users about.
/// @param core the core @notnil
/// @return TRUE, as there is no such permission here; FALSE for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_local_permission_enabled(core: *const LinphoneCore) -> bool_t {
    entry("linphone_core_local_permission_enabled", |state| state.key(core, "core").map(|_| 1))
}

/// Calls the hooks of a core, unless the one before has removed them. Nothing may be locked.
pub(super) fn call(core: *mut LinphoneCore, hooks: &[IterateHook]) {
    for hook in hooks {
        if state::lock().has_hook(core, hook) {
            // SAFETY: the program's function, called as its type says, with what the program wants it to be called with.
            unsafe { (hook.call)(hook.data) };
        }
    }
}

impl State {
    fn has_hook(&self, core: *mut LinphoneCore, hook: &IterateHook) -> bool {
        let hooks = self.key(core, "core").ok().and_then(|id| self.iterate_hooks.get(id));
        hooks.is_some_and(|hooks| hooks.contains(hook))
    }
}
