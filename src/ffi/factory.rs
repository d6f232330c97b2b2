//! `linphone/factory.h`: the maker of objects, of which there is one in a process.

use std::ffi::{c_char, c_void};

use super::callbacks::CoreListener;
use super::guard::{Misuse, entry};
use super::handle::encode;
use super::state::State;
use super::types::*;
use crate::core::ConfigId;
use crate::core::objects::Transports;

/// Gets the factory.
/// @return the factory, which belongs to the library @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get() -> *mut LinphoneFactory {
    entry("linphone_factory_get", |state| Ok(encode(state.singleton)))
}

/// Ends the use of the factory. What it made stays; it can be had again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_clean() {
    entry("linphone_factory_clean", |state| {
        state.library.factory = crate::core::factory::Factory::default();
        Ok(())
    });
}

/// Makes a core and starts it.
/// @param factory the factory @notnil
/// @param cbs the first listener; NULL for none @maybenil
/// @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
/// @param factory_config_path a file of settings to begin with @maybenil
/// @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_core(
    factory: *const LinphoneFactory,
    cbs: *mut LinphoneCoreCbs,
    config_path: *const c_char,
    factory_config_path: *const c_char,
) -> *mut LinphoneCore {
    entry("linphone_factory_create_core", |state| {
        // SAFETY: C strings or NULL.
        let config = unsafe { state.open_config(config_path, factory_config_path) };
        state.create_core(factory, cbs, config, std::ptr::null_mut(), true)
    })
}

/// Makes a core and starts it, with a pointer for its user data.
/// @param factory the factory @notnil
/// @param cbs the first listener; NULL for none @maybenil
/// @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
/// @param factory_config_path a file of settings to begin with @maybenil
/// @param user_data what `linphone_core_get_user_data` gives back @maybenil
/// @param system_context not used @maybenil
/// @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_core_2(
    factory: *const LinphoneFactory,
    cbs: *mut LinphoneCoreCbs,
    config_path: *const c_char,
    factory_config_path: *const c_char,
    user_data: *mut c_void,
    system_context: *mut c_void,
) -> *mut LinphoneCore {
    let _ = system_context;
    entry("linphone_factory_create_core_2", |state| {
        // SAFETY: C strings or NULL.
        let config = unsafe { state.open_config(config_path, factory_config_path) };
        state.create_core(factory, cbs, config, user_data, true)
    })
}

/// Makes a core, to be started with `linphone_core_start`.
/// @param factory the factory @notnil
/// @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
/// @param factory_config_path a file of settings to begin with @maybenil
/// @param system_context not used @maybenil
/// @return the core, to be given up with `linphone_core_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_core_3(
    factory: *const LinphoneFactory,
    config_path: *const c_char,
    factory_config_path: *const c_char,
    system_context: *mut c_void,
) -> *mut LinphoneCore {
    let _ = system_context;
    entry("linphone_factory_create_core_3", |state| {
        // SAFETY: C strings or NULL.
        let config = unsafe { state.open_config(config_path, factory_config_path) };
        state.create_core(factory, std::ptr::null_mut(), config, std::ptr::null_mut(), false)
    })
}

/// Makes a core from a configuration and starts it.
/// @param factory the factory @notnil
/// @param cbs the first listener; NULL for none @maybenil
/// @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
/// @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_core_with_config(
    factory: *const LinphoneFactory,
    cbs: *mut LinphoneCoreCbs,
    config: *mut LinphoneConfig,
) -> *mut LinphoneCore {
    entry("linphone_factory_create_core_with_config", |state| {
        let config = state.config_or_new(config, "config")?;
        state.create_core(factory, cbs, config, std::ptr::null_mut(), true)
    })
}

/// Makes a core from a configuration and starts it, with a pointer for its user data.
/// @param factory the factory @notnil
/// @param cbs the first listener; NULL for none @maybenil
/// @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
/// @param user_data what `linphone_core_get_user_data` gives back @maybenil
/// @param system_context not used @maybenil
/// @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_core_with_config_2(
    factory: *const LinphoneFactory,
    cbs: *mut LinphoneCoreCbs,
    config: *mut LinphoneConfig,
    user_data: *mut c_void,
    system_context: *mut c_void,
) -> *mut LinphoneCore {
    let _ = system_context;
    entry("linphone_factory_create_core_with_config_2", |state| {
        let config = state.config_or_new(config, "config")?;
        state.create_core(factory, cbs, config, user_data, true)
    })
}

/// Makes a core from a configuration, to be started with `linphone_core_start`.
/// @param factory the factory @notnil
/// @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
/// @param system_context not used @maybenil
/// @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_core_with_config_3(
    factory: *const LinphoneFactory,
    config: *mut LinphoneConfig,
    system_context: *mut c_void,
) -> *mut LinphoneCore {
    let _ = system_context;
    entry("linphone_factory_create_core_with_config_3", |state| {
        let config = state.config_or_new(config, "config")?;
        state.create_core(factory, std::ptr::null_mut(), config, std::ptr::null_mut(), false)
    })
}

/// Makes a core, to be started with `linphone_core_start`, whose file lies in the folder for configurations. Sharing it with other
/// processes is something that only iOS has.
/// @param factory the factory @notnil
/// @param config_filename the file's name within the folder for configurations; NULL keeps everything in memory @maybenil
/// @param factory_config_path a file of settings to begin with @maybenil
/// @param system_context not used @maybenil
/// @param app_group_id not used @maybenil
/// @param main_core not used
/// @return the core, to be given up with `linphone_core_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_shared_core(
    factory: *const LinphoneFactory,
    config_filename: *const c_char,
    factory_config_path: *const c_char,
    system_context: *mut c_void,
    app_group_id: *const c_char,
    main_core: bool_t,
) -> *mut LinphoneCore {
    entry("linphone_factory_create_shared_core", |state| {
        let _ = (system_context, app_group_id, main_core);
        // SAFETY: C strings or NULL.
        let config = unsafe { state.open_shared_config(config_filename, factory_config_path) };
        state.create_core(factory, std::ptr::null_mut(), config, std::ptr::null_mut(), false)
    })
}

/// Makes a core from a configuration, to be started with `linphone_core_start`. Sharing it with other processes is something that
/// only iOS has.
/// @param factory the factory @notnil
/// @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
/// @param system_context not used @maybenil
/// @param app_group_id not used @maybenil
/// @param main_core not used
/// @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_shared_core_with_config(
    factory: *const LinphoneFactory,
    config: *mut LinphoneConfig,
    system_context: *mut c_void,
    app_group_id: *const c_char,
    main_core: bool_t,
) -> *mut LinphoneCore {
    entry("linphone_factory_create_shared_core_with_config", |state| {
        let _ = (system_context, app_group_id, main_core);
        let config = state.config_or_new(config, "config")?;
        state.create_core(factory, std::ptr::null_mut(), config, std::ptr::null_mut(), false)
    })
}

/// Tells whether liblinphone's database is there, which holds calls and messages.
/// Differs from liblinphone: there are none, so there is no database.
/// @param factory the factory @notnil
/// @return FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_is_database_storage_available(
    factory: *mut LinphoneFactory,
) -> bool_t {
    entry("linphone_factory_is_database_storage_available", |state| state.key(factory, "factory").map(|_| 0))
}

/// Tells whether messages are told of as delivered and read (RFC 5438).
/// Differs from liblinphone: there are no messages.
/// @param factory the factory @notnil
/// @return FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_is_imdn_available(factory: *mut LinphoneFactory) -> bool_t {
    entry("linphone_factory_is_imdn_available", |state| state.key(factory, "factory").map(|_| 0))
}

/// Makes an empty set of callbacks about a core.
/// @param factory the factory @notnil
/// @return the callbacks, to be given up with `linphone_core_cbs_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_core_cbs(
    factory: *const LinphoneFactory,
) -> *mut LinphoneCoreCbs {
    entry("linphone_factory_create_core_cbs", |state| {
        state.key(factory, "factory")?;
        Ok(state.new_core_cbs())
    })
}

/// Makes an empty set of callbacks about an account.
/// @param factory the factory @notnil
/// @return the callbacks, to be given up with `linphone_account_cbs_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_account_cbs(
    factory: *mut LinphoneFactory,
) -> *mut LinphoneAccountCbs {
    entry("linphone_factory_create_account_cbs", |state| {
        state.key(factory, "factory")?;
        Ok(state.new_account_cbs())
    })
}

/// Makes a set of ports, all of them off.
/// @param factory the factory @notnil
/// @return the ports, to be given up with `linphone_transports_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_transports(
    factory: *mut LinphoneFactory,
) -> *mut LinphoneTransports {
    entry("linphone_factory_create_transports", |state| {
        state.key(factory, "factory")?;
        Ok(encode(state.library.transports.insert(Transports::default())))
    })
}

/// Reads a configuration from a file, which need not exist yet.
/// @param factory the factory @notnil
/// @param path the file; NULL keeps the configuration in memory @maybenil
/// @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_config(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) -> *mut LinphoneConfig {
    entry("linphone_factory_create_config", |state| {
        state.key(factory, "factory")?;
        // SAFETY: a C string or NULL.
        Ok(encode(unsafe { state.open_config(path, std::ptr::null()) }))
    })
}

/// Reads a configuration from a file and a second one of settings to begin with.
/// @param factory the factory @notnil
/// @param path the file; NULL keeps the configuration in memory @maybenil
/// @param factory_path the file of settings to begin with @maybenil
/// @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_create_config_with_factory(
    factory: *mut LinphoneFactory,
    path: *const c_char,
    factory_path: *const c_char,
) -> *mut LinphoneConfig {
    entry("linphone_factory_create_config_with_factory", |state| {
        state.key(factory, "factory")?;
        // SAFETY: C strings or NULL.
        Ok(encode(unsafe { state.open_config(path, factory_path) }))
    })
}

impl State {
    /// Makes a core; the share in the configuration that is passed becomes the core's.
    fn create_core(
        &mut self,
        factory: *const LinphoneFactory,
        cbs: *mut LinphoneCoreCbs,
        config: ConfigId,
        user_data: *mut c_void,
        start: bool,
    ) -> Result<*mut LinphoneCore, Misuse> {
        let listener = self
            .key(factory, "factory")
            .and_then(|_| self.key_or_null(cbs, "cbs"))
            .inspect_err(|_| drop(self.library.configs.release(config)))?;
        if let Some(cbs) = listener {
            self.core_cbs.retain(cbs);
        }
        let core = self.make_core(config, listener.map(CoreListener::Cbs), user_data);
        self.library.configs.release(config);
        if start {
            self.library.start_core(core);
        }
        Ok(encode(core))
    }
}
