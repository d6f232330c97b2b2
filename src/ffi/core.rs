//! `linphone/core.h`, life cycle: making, starting, iterating, stopping a core, and who listens to it.

use std::ffi::{c_char, c_void};

use super::callbacks::{BorrowedTable, CoreListener, OLD_MEMBERS, OwnedTable};
use super::core_hooks;
use super::guard::{Misuse, entry, entry_or};
use super::handle::{bits_of, encode};
use super::list::for_keeps;
use super::state::{self, State};
use super::string::text;
use super::types::*;
use crate::core::config::Config;
use crate::core::driver::Step;
use crate::core::events::GlobalState;
use crate::core::{ConfigId, CoreId};

/// A single iterate handles no more than this, so that a flood of packets cannot hold the program up for ever.
const MOST_STEPS: usize = 20_000;

/// How long a stop waits at a time for the sockets, in milliseconds.
const STOP_WAIT_MS: u64 = 100;

/// Makes a core from configuration files and starts it. What its listeners hear of the start they hear before this
/// returns.
/// @param vtable the first listener, copied; NULL for none @maybenil
/// @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
/// @param factory_config_path a file of settings to begin with @maybenil
/// @param userdata what `linphone_core_get_user_data` gives back @maybenil
/// @return the core, to be given up with `linphone_core_unref` or `linphone_core_destroy` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_new(
    vtable: *const LinphoneCoreVTable,
    config_path: *const c_char,
    factory_config_path: *const c_char,
    userdata: *mut c_void,
) -> *mut LinphoneCore {
    entry("linphone_core_new", |state| {
        // SAFETY: C strings or NULL, by the contract of this function.
        let config = unsafe { state.open_config(config_path, factory_config_path) };
        // SAFETY: the program's struct or NULL.
        let listener = unsafe { owned_table(vtable) };
        let core = state.make_core(config, listener, userdata);
        state.library.configs.release(config);
        state.library.start_core(core);
        Ok(encode(core))
    })
}

/// Makes a core from a configuration and starts it.
/// @param vtable the first listener, copied; NULL for none @maybenil
/// @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
/// @param userdata what `linphone_core_get_user_data` gives back @maybenil
/// @return the core, to be given up with `linphone_core_unref`; NULL for a wrong configuration
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_new_with_config(
    vtable: *const LinphoneCoreVTable,
    config: *mut LinphoneConfig,
    userdata: *mut c_void,
) -> *mut LinphoneCore {
    entry("linphone_core_new_with_config", |state| {
        let config = state.config_or_new(config, "config")?;
        // SAFETY: the program's struct or NULL.
        let listener = unsafe { owned_table(vtable) };
        let core = state.make_core(config, listener, userdata);
        state.library.configs.release(config);
        state.library.start_core(core);
        Ok(encode(core))
    })
}

/// Starts a core that was made without being started, or that was stopped. Sockets are opened at once; registrations
/// begin with the next iterate.
/// @param core the core @notnil
/// @return 0; -1 when it runs already
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_start(core: *mut LinphoneCore) -> LinphoneStatus {
    entry("linphone_core_start", |state| {
        let core = state.working_core(core, "core")?;
        Ok(if state.library.start_core(core) { 0 } else { -1 })
    })
}

/// Does everything that is due: reads the sockets, sends what must be sent, tells the listeners. To be called every 20 ms
/// or so, or whenever the descriptor of `regline_core_get_fd` is readable; it never blocks.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_iterate(core: *mut LinphoneCore) {
    let mut left = MOST_STEPS;
    let mut hooks = Vec::new();
    let first = entry_or("linphone_core_iterate", Step::Idle, |state| {
        let core = state.working_core(core, "core")?;
        hooks = state.iterate_hooks.get(core).cloned().unwrap_or_default();
        Ok(state.library.steps(core, &mut left))
    });
    if first == Step::Did {
        steps("linphone_core_iterate", core, left);
    }
    core_hooks::call(core, &hooks);
}

/// Stops a core: bindings are removed from their registrars, as long as one answers every two seconds.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_stop(core: *mut LinphoneCore) {
    let stopping = entry_or("linphone_core_stop", false, |state| {
        let core = state.working_core(core, "core")?;
        state.iterate_hooks.remove(core);
        Ok(state.library.begin_stop(core, false))
    });
    if stopping {
        wait_until_off("linphone_core_stop", core);
    }
}

/// Begins to stop a core; the iterates that follow bring it to LinphoneGlobalOff.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_stop_async(core: *mut LinphoneCore) {
    entry("linphone_core_stop_async", |state| {
        let core = state.working_core(core, "core")?;
        state.iterate_hooks.remove(core);
        state.library.begin_stop(core, false);
        Ok(())
    });
}

/// Adds an owner to a core.
/// @param core the core @notnil
/// @return the same core; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_ref(core: *mut LinphoneCore) -> *mut LinphoneCore {
    entry("linphone_core_ref", |state| state.retain(core, "core"))
}

/// Gives up one's share in a core. The last one ends it: bindings are removed from their registrars, and no listener
/// hears anything any more. It may be called from a callback.
/// @param core the core @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_unref(core: *mut LinphoneCore) {
    give_up("linphone_core_unref", core);
}

/// Gives up one's share in a core, under the name of liblinphone 3.
/// @param core the core @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_destroy(core: *mut LinphoneCore) {
    give_up("linphone_core_destroy", core);
}

/// Gets where a core stands in its life.
/// @param core the core @notnil
/// @return its state; LinphoneGlobalOff for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_global_state(core: *const LinphoneCore) -> LinphoneGlobalState {
    entry_or("linphone_core_get_global_state", GlobalState::Off as LinphoneGlobalState, |state| {
        let core = state.key(core, "core")?;
        Ok(state.library.cores.get(core).map_or(0, |core| core.state as LinphoneGlobalState))
    })
}

/// Gets the pointer that the program has hung on a core.
/// @param core the core @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_user_data(core: *const LinphoneCore) -> *mut c_void {
    entry("linphone_core_get_user_data", |state| state.user_data(core, "core"))
}

/// Hangs a pointer on a core. It is only kept.
/// @param core the core @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_user_data(core: *mut LinphoneCore, user_data: *mut c_void) {
    entry("linphone_core_set_user_data", |state| state.set_user_data(core, "core", user_data));
}

/// Adds a listener; it is called after those that were added before it.
/// @param core the core @notnil
/// @param cbs its callbacks, of which the core takes a share @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_callbacks(core: *mut LinphoneCore, cbs: *mut LinphoneCoreCbs) {
    entry("linphone_core_add_callbacks", |state| {
        let core = state.key(core, "core")?;
        let cbs = state.key(cbs, "cbs")?;
        state.core_cbs.retain(cbs);
        state.listen(core, CoreListener::Cbs(cbs));
        Ok(())
    });
}

/// Removes a listener. It is not called any more, not even for an event that is being told right now.
/// @param core the core @notnil
/// @param cbs its callbacks; unknown ones are ignored @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_callbacks(
    core: *mut LinphoneCore,
    cbs: *const LinphoneCoreCbs,
) {
    entry("linphone_core_remove_callbacks", |state| {
        let core = state.key(core, "core")?;
        let cbs = state.key(cbs, "cbs")?;
        if state.stop_listening(core, |other| matches!(other, CoreListener::Cbs(other) if *other == cbs)) {
            state.core_cbs.release(cbs);
        }
        Ok(())
    });
}

/// Lists all callbacks objects that listen to a core, in the order of adding.
/// @param core the core @notnil
/// @return a list of `LinphoneCoreCbs *`, which the caller frees, and whose elements are borrowed; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_callbacks_list(core: *const LinphoneCore) -> *mut bctbx_list_t {
    entry("linphone_core_get_callbacks_list", |state| {
        let core = state.key(core, "core")?;
        let listeners = state.core_listeners.get(core).map_or(&[][..], |all| all);
        let handles = listeners.iter().filter_map(|listener| match listener {
            CoreListener::Cbs(cbs) => Some(encode::<LinphoneCoreCbs>(*cbs).cast()),
            CoreListener::Table(_) | CoreListener::Borrowed(_) => None,
        });
        Ok(for_keeps(handles))
    })
}

/// Gets the callbacks that are being called right now.
/// @param core the core @notnil
/// @return the callbacks, borrowed; NULL outside of callbacks, and in those of a struct @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_current_callbacks(
    core: *const LinphoneCore,
) -> *mut LinphoneCoreCbs {
    entry("linphone_core_get_current_callbacks", |state| {
        let core = state.key(core, "core")?;
        Ok(match state.current_listener.get(core) {
            Some(CoreListener::Cbs(cbs)) => encode(*cbs),
            _ => std::ptr::null_mut(),
        })
    })
}

/// Adds a listener in the form of a struct, which the program keeps until it removes it.
/// @param core the core @notnil
/// @param vtable the struct @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_listener(
    core: *mut LinphoneCore,
    vtable: *mut LinphoneCoreVTable,
) {
    entry("linphone_core_add_listener", |state| {
        let core = state.key(core, "core")?;
        if vtable.is_null() {
            return Err(Misuse::null("vtable"));
        }
        state.listen(core, CoreListener::Borrowed(BorrowedTable(vtable)));
        Ok(())
    });
}

/// Removes a listener in the form of a struct.
/// @param core the core @notnil
/// @param vtable the struct; an unknown one is ignored @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_remove_listener(
    core: *mut LinphoneCore,
    vtable: *const LinphoneCoreVTable,
) {
    entry("linphone_core_remove_listener", |state| {
        let core = state.key(core, "core")?;
        if vtable.is_null() {
            return Err(Misuse::null("vtable"));
        }
        let table = BorrowedTable(vtable);
        state.stop_listening(core, |other| matches!(other, CoreListener::Borrowed(other) if *other == table));
        Ok(())
    });
}

/// Gets the struct of callbacks that is being called right now.
/// @param core the core @notnil
/// @return the struct, borrowed; of the one given to `linphone_core_new`, the core's copy; NULL outside of callbacks
/// @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_current_vtable(
    core: *mut LinphoneCore,
) -> *mut LinphoneCoreVTable {
    entry("linphone_core_get_current_vtable", |state| {
        let core = state.key(core, "core")?;
        Ok(match state.current_listener.get(core) {
            Some(CoreListener::Borrowed(table)) => table.0.cast_mut(),
            // For C programs that write into it; the core reads its copy at each call.
            Some(CoreListener::Table(table)) => std::ptr::from_ref(table.get()).cast_mut(),
            _ => std::ptr::null_mut(),
        })
    })
}

/// Makes an empty struct of callbacks.
/// @return the struct, to be given up with `linphone_core_v_table_destroy`; NULL when memory is out
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_v_table_new() -> *mut LinphoneCoreVTable {
    // SAFETY: calloc takes any size; a struct of nothing but NULLs is a valid one.
    unsafe { libc::calloc(1, size_of::<LinphoneCoreVTable>() + size_of::<[usize; OLD_MEMBERS]>()) }.cast()
}

/// Frees a struct of callbacks made by `linphone_core_v_table_new`.
/// @param table the struct @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_v_table_destroy(table: *mut LinphoneCoreVTable) {
    // SAFETY: made by calloc, and given up by the program; free takes NULL.
    unsafe { libc::free(table.cast()) };
}

/// Sets the pointer of a struct of callbacks that is the program's to use.
/// @param table the struct @maybenil
/// @param data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_v_table_set_user_data(
    table: *mut LinphoneCoreVTable,
    data: *mut c_void,
) {
    if !table.is_null() {
        // SAFETY: the program's struct.
        unsafe { (*table).user_data = data };
    }
}

/// Gets the pointer of a struct of callbacks that is the program's to use.
/// @param table the struct @maybenil
/// @return the pointer, still the program's; NULL for NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_v_table_get_user_data(
    table: *const LinphoneCoreVTable,
) -> *mut c_void {
    if table.is_null() {
        return std::ptr::null_mut();
    }
    // SAFETY: the program's struct.
    unsafe { (*table).user_data }
}

/// The rest of an iterate. A core that a callback destroyed meanwhile has no rest.
fn steps(function: &'static str, core: *mut LinphoneCore, mut left: usize) -> Step {
    while left > 0 {
        let step = entry_or(function, Step::Idle, |state| {
            let Ok(core) = state.working_core(core, "core") else { return Ok(Step::Idle) };
            Ok(state.library.steps(core, &mut left))
        });
        if step != Step::Did {
            return step;
        }
    }
    entry_or(function, (), |state| {
        if let Ok(core) = state.key(core, "core") {
            state.library.leave_iterate(core);
        }
        Ok(())
    });
    Step::Did
}

/// Drives a core that is stopping until it is off. Nothing is locked while it waits.
fn wait_until_off(function: &'static str, core: *mut LinphoneCore) {
    while steps(function, core, MOST_STEPS) != Step::Stopped {
        let wait = {
            let state = state::lock();
            let Ok(core) = state.key(core, "core") else { return };
            let Some(alive) = state.library.cores.get(core) else { return };
            if alive.decided != GlobalState::Shutdown || alive.broken {
                return;
            }
            let millis =
                state.library.millis_to_deadline(core).map_or(STOP_WAIT_MS, |ms| ms.min(STOP_WAIT_MS));
            (alive.descriptor(), millis)
        };
        sleep_on(wait.0, wait.1);
    }
}

/// Sleeps until a descriptor is readable or the time is over.
fn sleep_on(descriptor: Option<std::os::fd::RawFd>, millis: u64) {
    let mut entry = libc::pollfd { fd: descriptor.unwrap_or(-1), events: libc::POLLIN, revents: 0 };
    // SAFETY: one entry, which lives through the call; a negative descriptor is ignored by the system.
    unsafe { libc::poll(&raw mut entry, 1, i32::try_from(millis).unwrap_or(i32::MAX)) };
}

/// One owner of a core less; the last one takes its bindings back first.
fn give_up(function: &'static str, core: *mut LinphoneCore) {
    if core.is_null() {
        return;
    }
    let stopping = entry_or(function, false, |state| {
        let id = state.key(core, "core")?;
        let last = state.library.cores.owners(id) == 1;
        Ok(last && state.library.begin_stop(id, true))
    });
    if stopping {
        wait_until_off(function, core);
    }
    entry(function, |state| {
        // The misuse, if it was one, has been reported above.
        if state.key(core, "core").is_ok() {
            state.release(core, "core")?;
        }
        Ok(())
    });
}

/// The program's struct as a listener.
///
/// # Safety
/// `table` is NULL or points to a struct.
unsafe fn owned_table(table: *const LinphoneCoreVTable) -> Option<CoreListener> {
    // SAFETY: the caller's promise.
    unsafe { table.as_ref() }.map(|table| CoreListener::Table(OwnedTable::new(table)))
}

impl State {
    /// A live core that no error of ours has struck; remembered as the one at work.
    pub fn working_core(
        &mut self,
        core: *const LinphoneCore,
        parameter: &'static str,
    ) -> Result<CoreId, Misuse> {
        let id = self.key(core, parameter)?;
        if self.library.cores.get(id).is_some_and(|core| core.broken) {
            return Err(Misuse::broken());
        }
        self.at_work = Some(id);
        Ok(id)
    }

    /// Makes a core with its first listener. The caller keeps its own share in the configuration.
    pub(super) fn make_core(
        &mut self,
        config: ConfigId,
        listener: Option<CoreListener>,
        user_data: *mut c_void,
    ) -> CoreId {
        let core = self.library.create_core(config);
        if let Some(listener) = listener {
            self.listen(core, listener);
        }
        self.extras.set_user_data(bits_of::<LinphoneCore>(core), user_data);
        core
    }

    /// Reads a configuration from its files.
    ///
    /// # Safety
    /// Both are NULL or C strings.
    pub(super) unsafe fn open_config(
        &mut self,
        path: *const c_char,
        factory_path: *const c_char,
    ) -> ConfigId {
        // SAFETY: the caller's promise.
        let (path, factory) = unsafe { (text(path), text(factory_path)) };
        let path = path.as_deref().filter(|path| !path.is_empty()).map(std::path::Path::new);
        let factory = factory.as_deref().filter(|path| !path.is_empty()).map(std::path::Path::new);
        self.library.configs.insert(Config::open(path, factory))
    }

    /// One more share in the program's configuration, or a fresh one in memory.
    pub(super) fn config_or_new(
        &mut self,
        config: *const LinphoneConfig,
        parameter: &'static str,
    ) -> Result<ConfigId, Misuse> {
        Ok(match self.key_or_null(config, parameter)? {
            Some(id) => {
                self.library.configs.retain(id);
                id
            }
            None => self.library.configs.insert(Config::in_memory()),
        })
    }

    /// Adds a listener behind the others.
    pub(super) fn listen(&mut self, core: CoreId, listener: CoreListener) {
        if !self.core_listeners.contains_key(core) {
            self.core_listeners.insert(core, Vec::new());
        }
        if let Some(listeners) = self.core_listeners.get_mut(core) {
            listeners.push(listener);
        }
    }

    /// Removes the first listener for which the test holds. False when there is none.
    fn stop_listening(&mut self, core: CoreId, test: impl Fn(&CoreListener) -> bool) -> bool {
        let Some(listeners) = self.core_listeners.get_mut(core) else { return false };
        let place = listeners.iter().position(test);
        place.map(|place| listeners.remove(place)).is_some()
    }
}
