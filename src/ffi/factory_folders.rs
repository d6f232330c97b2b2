//! `linphone/api/c-factory.h`, third part: the folders of an application's files.

use std::ffi::{c_char, c_void};

use super::guard::{Misuse, entry};
use super::state::State;
use super::string::some_text;
use super::types::*;
use crate::core::factory::Factory;

/// Gets the folder for the application's read-only files.
/// @param factory the factory @notnil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_top_resources_dir(
    factory: *const LinphoneFactory,
) -> *const c_char {
    entry("linphone_factory_get_top_resources_dir", |state| {
        state.folder(factory, "top_resources_dir", |factory| Some(factory.top_resources_dir()))
    })
}

/// Chooses the folder for the application's read-only files.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_top_resources_dir(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_top_resources_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.top_resources_dir = path)
    });
}

/// Gets the folder for read-only data files.
/// @param factory the factory @notnil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_data_resources_dir(
    factory: *mut LinphoneFactory,
) -> *const c_char {
    entry("linphone_factory_get_data_resources_dir", |state| {
        state.folder(factory, "data_resources_dir", |factory| Some(factory.data_resources_dir()))
    })
}

/// Chooses the folder for read-only data files.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_data_resources_dir(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_data_resources_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.data_resources_dir = path)
    });
}

/// Gets the folder for sounds.
/// @param factory the factory @notnil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_sound_resources_dir(
    factory: *mut LinphoneFactory,
) -> *const c_char {
    entry("linphone_factory_get_sound_resources_dir", |state| {
        state.folder(factory, "sound_resources_dir", |factory| Some(factory.sound_dir()))
    })
}

/// Chooses the folder for sounds.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_sound_resources_dir(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_sound_resources_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.sound_dir = path)
    });
}

/// Gets the folder for ring tones.
/// @param factory the factory @notnil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_ring_resources_dir(
    factory: *mut LinphoneFactory,
) -> *const c_char {
    entry("linphone_factory_get_ring_resources_dir", |state| {
        state.folder(factory, "ring_resources_dir", |factory| Some(factory.ring_dir()))
    })
}

/// Chooses the folder for ring tones.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_ring_resources_dir(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_ring_resources_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.ring_dir = path)
    });
}

/// Gets the folder for images.
/// @param factory the factory @notnil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_image_resources_dir(
    factory: *mut LinphoneFactory,
) -> *const c_char {
    entry("linphone_factory_get_image_resources_dir", |state| {
        state.folder(factory, "image_resources_dir", |factory| Some(factory.image_dir()))
    })
}

/// Chooses the folder for images.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_image_resources_dir(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_image_resources_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.image_dir = path)
    });
}

/// Gets the folder for plugins of the media library, which are not used.
/// @param factory the factory @notnil
/// @return the path, borrowed until it changes; NULL when none was chosen @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_msplugins_dir(factory: *mut LinphoneFactory) -> *const c_char {
    entry("linphone_factory_get_msplugins_dir", |state| {
        state.folder(factory, "msplugins_dir", |factory| factory.plugins_dir.clone())
    })
}

/// Chooses the folder for plugins of the media library, which are not used.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_msplugins_dir(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_msplugins_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.plugins_dir = path)
    });
}

/// Gets the folder for configuration files; by default one in the user's home.
/// @param factory the factory @notnil
/// @param context not used @maybenil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_config_dir(
    factory: *mut LinphoneFactory,
    context: *mut c_void,
) -> *const c_char {
    entry("linphone_factory_get_config_dir", |state| {
        let _ = context;
        state.folder(factory, "config_dir", |factory| Some(factory.config_dir()))
    })
}

/// Tells whether the program has chosen a folder for configuration files.
/// @param factory the factory @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_is_config_dir_set(factory: *const LinphoneFactory) -> bool_t {
    entry("linphone_factory_is_config_dir_set", |state| {
        state.key(factory, "factory")?;
        Ok(bool_t::from(state.library.factory.config_dir.is_some()))
    })
}

/// Chooses the folder for configuration files.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_config_dir(factory: *mut LinphoneFactory, path: *const c_char) {
    entry("linphone_factory_set_config_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.config_dir = path)
    });
}

/// Gets the folder for data files; by default one in the user's home.
/// @param factory the factory @notnil
/// @param context not used @maybenil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_data_dir(
    factory: *mut LinphoneFactory,
    context: *mut c_void,
) -> *const c_char {
    entry("linphone_factory_get_data_dir", |state| {
        let _ = context;
        state.folder(factory, "data_dir", |factory| Some(factory.data_dir()))
    })
}

/// Tells whether the program has chosen a folder for data files.
/// @param factory the factory @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_is_data_dir_set(factory: *const LinphoneFactory) -> bool_t {
    entry("linphone_factory_is_data_dir_set", |state| {
        state.key(factory, "factory")?;
        Ok(bool_t::from(state.library.factory.data_dir.is_some()))
    })
}

/// Chooses the folder for data files.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_data_dir(factory: *mut LinphoneFactory, path: *const c_char) {
    entry("linphone_factory_set_data_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.data_dir = path)
    });
}

/// Gets the folder for downloads; by default one in the user's home.
/// @param factory the factory @notnil
/// @param context not used @maybenil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_download_dir(
    factory: *mut LinphoneFactory,
    context: *mut c_void,
) -> *const c_char {
    entry("linphone_factory_get_download_dir", |state| {
        let _ = context;
        state.folder(factory, "download_dir", |factory| Some(factory.download_dir()))
    })
}

/// Tells whether the program has chosen a folder for downloads.
/// @param factory the factory @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_is_download_dir_set(factory: *const LinphoneFactory) -> bool_t {
    entry("linphone_factory_is_download_dir_set", |state| {
        state.key(factory, "factory")?;
        Ok(bool_t::from(state.library.factory.download_dir.is_some()))
    })
}

/// Chooses the folder for downloads.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_download_dir(
    factory: *mut LinphoneFactory,
    path: *const c_char,
) {
    entry("linphone_factory_set_download_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.download_dir = path)
    });
}

/// Gets the folder for caches; by default one in the user's home. Since liblinphone 5.2.
/// @param factory the factory @notnil
/// @param context not used @maybenil
/// @return the path, which lives until it changes; NULL for what is no factory
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_get_cache_dir(
    factory: *mut LinphoneFactory,
    context: *mut c_void,
) -> *const c_char {
    entry("linphone_factory_get_cache_dir", |state| {
        let _ = context;
        state.folder(factory, "cache_dir", |factory| Some(factory.cache_dir()))
    })
}

/// Tells whether the program has chosen a folder for caches. Since liblinphone 5.2.
/// @param factory the factory @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_is_cache_dir_set(factory: *const LinphoneFactory) -> bool_t {
    entry("linphone_factory_is_cache_dir_set", |state| {
        state.key(factory, "factory")?;
        Ok(bool_t::from(state.library.factory.cache_dir.is_some()))
    })
}

/// Chooses the folder for caches. Since liblinphone 5.2.
/// @param factory the factory @notnil
/// @param path the path; NULL for the default @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_factory_set_cache_dir(factory: *mut LinphoneFactory, path: *const c_char) {
    entry("linphone_factory_set_cache_dir", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { some_text(path) };
        state.change_folder(factory, |factory| factory.cache_dir = path)
    });
}

impl State {
    fn folder(
        &mut self,
        factory: *const LinphoneFactory,
        what: &'static str,
        read: impl FnOnce(&Factory) -> Option<String>,
    ) -> Result<*const c_char, Misuse> {
        self.key(factory, "factory")?;
        let path = read(&self.library.factory);
        Ok(self.borrow_text(factory.addr(), what, path.as_deref()))
    }

    fn change_folder(
        &mut self,
        factory: *const LinphoneFactory,
        change: impl FnOnce(&mut Factory),
    ) -> Result<(), Misuse> {
        self.key(factory, "factory")?;
        change(&mut self.library.factory);
        Ok(())
    }
}
