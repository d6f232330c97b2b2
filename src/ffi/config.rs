//! `LinphoneConfig` (`linphone/lpconfig.h`): the file, its values, and when it is written. Sections as a whole, flags, XML and
//! dictionaries are in `config_sections.rs`.
//!
//! A configuration that a core uses shows its accounts, credentials and defaults as they are at the moment of the call.

use std::ffi::{c_char, c_int};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::list;
use super::state::State;
use super::string::{bytes, bytes_for_keeps};
use super::types::*;
use crate::core::ConfigId;
use crate::core::config::{Config, Unwritable};

/// Reads a configuration from a file. A file that cannot be read is logged and counts as empty.
/// @param filename the file, created if there is none; NULL keeps everything in memory @maybenil
/// @return the configuration, to be given up with `linphone_config_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_new(filename: *const c_char) -> *mut LinphoneConfig {
    entry("linphone_config_new", |state| {
        // SAFETY: a C string or NULL.
        Ok(encode(unsafe { state.open_config(filename, std::ptr::null()) }))
    })
}

/// Reads a configuration from the text of a file. It is kept in memory only.
/// @param buffer the text; NULL for none @maybenil
/// @return the configuration, to be given up with `linphone_config_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_new_from_buffer(buffer: *const c_char) -> *mut LinphoneConfig {
    entry("linphone_config_new_from_buffer", |state| {
        // SAFETY: a C string or NULL.
        Ok(encode(state.library.configs.insert(unsafe { config_of_text(buffer) })))
    })
}

/// Reads a configuration from a file and a second one, whose values win and become part of the first at the next save.
/// @param config_filename the file, created if there is none; NULL keeps everything in memory @maybenil
/// @param factory_config_filename a file whose values are laid over the first one's @maybenil
/// @return the configuration, to be given up with `linphone_config_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_new_with_factory(
    config_filename: *const c_char,
    factory_config_filename: *const c_char,
) -> *mut LinphoneConfig {
    entry("linphone_config_new_with_factory", |state| {
        // SAFETY: C strings or NULL.
        Ok(encode(unsafe { state.open_config(config_filename, factory_config_filename) }))
    })
}

/// Reads a configuration from a file in the factory's folder for configurations.
/// @param app_group_id not used @maybenil
/// @param config_filename the file's name within the folder for configurations; NULL keeps everything in memory @maybenil
/// @param factory_config_filename a file whose values are laid over the first one's @maybenil
/// @return the configuration, to be given up with `linphone_config_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_new_for_shared_core(
    app_group_id: *const c_char,
    config_filename: *const c_char,
    factory_config_filename: *const c_char,
) -> *mut LinphoneConfig {
    entry("linphone_config_new_for_shared_core", |state| {
        let _ = app_group_id;
        // SAFETY: C strings or NULL.
        let config = unsafe { state.open_shared_config(config_filename, factory_config_filename) };
        Ok(encode(config))
    })
}

/// Adds an owner to a configuration.
/// @param config the configuration @notnil
/// @return the same configuration; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_ref(config: *mut LinphoneConfig) -> *mut LinphoneConfig {
    entry("linphone_config_ref", |state| state.retain(config, "config"))
}

/// Gives up one's share in a configuration. What was not saved is lost with the last one.
/// @param config the configuration @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_unref(config: *mut LinphoneConfig) {
    entry("linphone_config_unref", |state| state.release(config, "config"));
}

/// Gives up one's share in a configuration, under the name that older versions had for it.
/// @param cfg the configuration @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_destroy(cfg: *mut LinphoneConfig) {
    entry("linphone_config_destroy", |state| state.release(cfg, "cfg"));
}

/// Lays the values of a file over those that are there. The configuration's own file stays the same.
/// @param config the configuration @notnil
/// @param filename the file @notnil
/// @return 0; -1 when the file cannot be read
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_read_file(
    config: *mut LinphoneConfig,
    filename: *const c_char,
) -> LinphoneStatus {
    entry("linphone_config_read_file", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { path_of(filename) }.ok_or_else(|| Misuse::null("filename"))?;
        let read = state.config_mut(config)?.read_file(&path);
        Ok(if logged(read, "read", &path).is_some() { 0 } else { -1 })
    })
}

/// Writes the configuration to its file at once. A crash at any moment leaves the old file or the new one.
/// @param config the configuration @notnil
/// @return 0; -1 when there is no file or it cannot be written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_sync(config: *mut LinphoneConfig) -> LinphoneStatus {
    entry("linphone_config_sync", |state| {
        let id = state.key(config, "config")?;
        Ok(if state.library.sync(id) { 0 } else { -1 })
    })
}

/// Tells whether something was set since the configuration was read or saved.
/// @param config the configuration @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_needs_commit(config: *const LinphoneConfig) -> bool_t {
    entry("linphone_config_needs_commit", |state| Ok(bool_t::from(state.config(config)?.is_dirty())))
}

/// Forgets all that was not saved and reads the files again. A core that runs keeps its accounts.
/// @param config the configuration @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_reload(config: *mut LinphoneConfig) {
    entry("linphone_config_reload", |state| {
        state.config_mut(config)?.reload();
        Ok(())
    });
}

/// Tells whether the file of a configuration is write-protected.
/// @param config the configuration @notnil
/// @return TRUE when there is a file and it must not be written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_is_readonly(config: *const LinphoneConfig) -> bool_t {
    entry("linphone_config_is_readonly", |state| Ok(bool_t::from(state.config(config)?.is_readonly())))
}

/// Gets the file that a configuration is kept in, absolute and with links followed.
/// @param config the configuration @notnil
/// @return the path, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_filename(config: *const LinphoneConfig) -> *const c_char {
    entry("linphone_config_get_filename", |state| {
        let path = state.config(config)?.filename().map(Path::to_path_buf);
        Ok(state.borrow_path(config, "filename", path))
    })
}

/// Gets the file whose values were laid over, as it was given.
/// @param config the configuration @notnil
/// @return the path, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_factory_filename(
    config: *const LinphoneConfig,
) -> *const c_char {
    entry("linphone_config_get_factory_filename", |state| {
        let path = state.config(config)?.factory_filename().map(Path::to_path_buf);
        Ok(state.borrow_path(config, "factory_filename", path))
    })
}

/// Gets the file that a save writes before it renames it.
/// @param config the configuration @notnil
/// @return the path, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_temporary_filename(
    config: *const LinphoneConfig,
) -> *const c_char {
    entry("linphone_config_get_temporary_filename", |state| {
        let path = state.config(config)?.tmp_filename();
        Ok(state.borrow_path(config, "temporary_filename", path))
    })
}

/// Reads a value.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_string what is returned when there is no such entry @maybenil
/// @return the value, borrowed until it changes, or the default; NULL only if the default is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_string(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_string: *const c_char,
) -> *const c_char {
    entry_or("linphone_config_get_string", default_string, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        let value = state.config(config)?.bytes(section, key).map(<[u8]>::to_vec);
        Ok(value
            .map_or(default_string, |value| state.extras.borrow_value(config.addr(), section, key, value)))
    })
}

/// Reads a value as the parts between its commas, blanks kept.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_list what is returned when there is no such entry @maybenil
/// @return a list of strings, which the caller frees with their list, or the default list itself; NULL only if the
/// default is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_string_list(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_list: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    entry_or("linphone_config_get_string_list", default_list, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        let parts = state.config(config)?.string_list(section, key);
        let parts: Option<Vec<Vec<u8>>> = parts.map(|parts| parts.into_iter().map(<[u8]>::to_vec).collect());
        Ok(parts.map_or(default_list, |parts| {
            list::for_keeps(parts.iter().map(|part| bytes_for_keeps(part).cast()))
        }))
    })
}

/// Reads a value such as `1-9`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param min where to put the lower end @maybenil
/// @param max where to put the upper end @maybenil
/// @param default_min the lower end when there is no such range
/// @param default_max the upper end when there is no such range
/// @return FALSE when there is a value that is no range
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_range(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    min: *mut c_int,
    max: *mut c_int,
    default_min: c_int,
    default_max: c_int,
) -> bool_t {
    entry("linphone_config_get_range", |state| {
        let unread = (default_min, default_max);
        // SAFETY: the caller passes C strings or NULL.
        let found = unsafe { names(section, key) }
            .and_then(|(section, key)| Ok(state.config(config)?.range(section, key, unread)));
        let (low, high) =
            *found.as_ref().map_or(&unread, |found| found.as_ref().unwrap_or_else(|unread| unread));
        // SAFETY: NULL or the caller's variables.
        unsafe { put(min, low) };
        // SAFETY: as above.
        unsafe { put(max, high) };
        found.map(|found| bool_t::from(found.is_ok()))
    })
}

/// Reads a value as a number: decimal, `0x…` or octal; 0 when it is none.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is no such entry
/// @return the number, or the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_int(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: c_int,
) -> c_int {
    entry_or("linphone_config_get_int", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(state.config(config)?.int(section, key, default_value))
    })
}

/// Reads a value as a decimal number; 0 when it is none.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is no such entry
/// @return the number, or the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_int64(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: i64,
) -> i64 {
    entry_or("linphone_config_get_int64", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(state.config(config)?.int64(section, key, default_value))
    })
}

/// Reads a value as a number with decimals.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is no such entry
/// @return the number, or the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_float(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: f32,
) -> f32 {
    entry_or("linphone_config_get_float", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(state.config(config)?.float(section, key, default_value))
    })
}

/// Reads a value as a switch.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is no such entry
/// @return TRUE for a number other than 0, FALSE for 0 and for words, or the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_bool(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: bool_t,
) -> bool_t {
    entry_or("linphone_config_get_bool", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        let default = super::guard::truth(default_value);
        Ok(bool_t::from(state.config(config)?.bool(section, key, default)))
    })
}

/// Sets a value. Text with a line break is refused, since it would become another entry in the file.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the text; NULL and the empty text remove the entry @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_string(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: *const c_char,
) {
    entry("linphone_config_set_string", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        // SAFETY: a C string or NULL.
        let value = unsafe { bytes(value) }.unwrap_or_default();
        written(state.config_mut(config)?.set_string(section, key, value), section, key);
        Ok(())
    });
}

/// Sets a value to texts with commas between them.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value a list of strings; NULL removes the entry @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_string_list(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: *const bctbx_list_t,
) {
    entry("linphone_config_set_string_list", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        // SAFETY: NULL or a list of C strings.
        let parts = unsafe { list_of_bytes(value) };
        written(state.config_mut(config)?.set_string_list(section, key, &parts), section, key);
        Ok(())
    });
}

/// Sets a value such as `1-9`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param min_value the lower end
/// @param max_value the upper end
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_range(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    min_value: c_int,
    max_value: c_int,
) {
    entry("linphone_config_set_range", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        written(state.config_mut(config)?.set_range(section, key, (min_value, max_value)), section, key);
        Ok(())
    });
}

/// Sets a value to a decimal number.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_int(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: c_int,
) {
    entry("linphone_config_set_int", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        written(state.config_mut(config)?.set_int(section, key, value), section, key);
        Ok(())
    });
}

/// Sets a value to a number in the notation `0xff`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_int_hex(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: c_int,
) {
    entry("linphone_config_set_int_hex", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        written(state.config_mut(config)?.set_int_hex(section, key, value), section, key);
        Ok(())
    });
}

/// Sets a value to a decimal number of 64 bits.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_int64(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: i64,
) {
    entry("linphone_config_set_int64", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        written(state.config_mut(config)?.set_int64(section, key, value), section, key);
        Ok(())
    });
}

/// Sets a value to a number with six decimals.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_float(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: f32,
) {
    entry("linphone_config_set_float", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        written(state.config_mut(config)?.set_float(section, key, value), section, key);
        Ok(())
    });
}

/// Sets a value to `1` or `0`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value TRUE or FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_bool(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: bool_t,
) {
    entry("linphone_config_set_bool", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        let value = super::guard::truth(value);
        written(state.config_mut(config)?.set_bool(section, key, value), section, key);
        Ok(())
    });
}

/// Reads a configuration from a file. The core has nothing to do with it.
/// @param core the core @notnil
/// @param filename the file; NULL keeps everything in memory @maybenil
/// @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_lp_config(
    core: *mut LinphoneCore,
    filename: *const c_char,
) -> *mut LinphoneConfig {
    entry("linphone_core_create_lp_config", |state| {
        state.key(core, "core")?;
        // SAFETY: a C string or NULL.
        Ok(encode(unsafe { state.open_config(filename, std::ptr::null()) }))
    })
}

impl State {
    /// A configuration to read from, brought up to date with its core.
    pub(super) fn config(&mut self, config: *const LinphoneConfig) -> Result<&Config, Misuse> {
        Ok(self.config_mut(config)?)
    }

    /// A configuration to change. What its core has to say in it is written first, so that it does not overwrite the change.
    pub(super) fn config_mut(&mut self, config: *const LinphoneConfig) -> Result<&mut Config, Misuse> {
        let id = self.key(config, "config")?;
        self.library.write_out(id);
        self.library.configs.get_mut(id).ok_or_else(|| Misuse::null("config"))
    }

    /// A configuration in the folder for them.
    ///
    /// # Safety
    /// Both are NULL or C strings.
    pub(super) unsafe fn open_shared_config(
        &mut self,
        name: *const c_char,
        factory: *const c_char,
    ) -> ConfigId {
        // SAFETY: the caller's promise.
        let (name, factory) = unsafe { (path_of(name), path_of(factory)) };
        let path = name.map(|name| Path::new(&self.library.factory.config_dir()).join(name));
        self.library.configs.insert(Config::open(path.as_deref(), factory.as_deref()))
    }

    fn borrow_path(
        &mut self,
        config: *const LinphoneConfig,
        what: &'static str,
        path: Option<PathBuf>,
    ) -> *const c_char {
        path.map_or(std::ptr::null(), |path| {
            self.extras.borrow_value(
                config.addr(),
                b"",
                what.as_bytes(),
                path.as_os_str().as_bytes().to_vec(),
            )
        })
    }
}

/// Section and key, both of which are needed.
///
/// # Safety
/// Both are NULL or C strings.
pub(super) unsafe fn names<'a>(
    section: *const c_char,
    key: *const c_char,
) -> Result<(&'a [u8], &'a [u8]), Misuse> {
    // SAFETY: the caller's promise.
    Ok((unsafe { name(section, "section") }?, unsafe { name(key, "key") }?))
}

/// A name that is needed.
///
/// # Safety
/// It is NULL or a C string.
pub(super) unsafe fn name<'a>(text: *const c_char, parameter: &'static str) -> Result<&'a [u8], Misuse> {
    // SAFETY: the caller's promise.
    unsafe { bytes(text) }.ok_or_else(|| Misuse::null(parameter))
}

/// A path; `None` for NULL and the empty text.
///
/// # Safety
/// It is NULL or a C string.
pub(super) unsafe fn path_of(text: *const c_char) -> Option<PathBuf> {
    // SAFETY: the caller's promise.
    let bytes = unsafe { bytes(text) }.filter(|bytes| !bytes.is_empty())?;
    Some(PathBuf::from(std::ffi::OsStr::from_bytes(bytes)))
}

/// A configuration without a file, from the text of one.
///
/// # Safety
/// It is NULL or a C string.
pub(super) unsafe fn config_of_text(text: *const c_char) -> Config {
    // SAFETY: the caller's promise.
    Config::from_text(unsafe { bytes(text) }.unwrap_or_default())
}

/// The strings of a list.
///
/// # Safety
/// It is NULL or a list of C strings.
unsafe fn list_of_bytes<'a>(strings: *const bctbx_list_t) -> Vec<&'a [u8]> {
    // SAFETY: the caller's promise.
    let elements = unsafe { list::elements(strings) };
    // SAFETY: the elements are C strings or NULL.
    elements.into_iter().filter_map(|element| unsafe { bytes(element.cast()) }).collect()
}

/// Stores a number where the program wants it.
///
/// # Safety
/// `place` is NULL or can be written.
unsafe fn put(place: *mut c_int, value: c_int) {
    // SAFETY: the caller's promise.
    if let Some(place) = unsafe { place.as_mut() } {
        *place = value;
    }
}

/// Says in the log that a value was refused. The value itself may be a secret.
pub(super) fn written(result: Result<(), Unwritable>, section: &[u8], key: &[u8]) {
    if let Err(error) = result {
        let (section, key) = (String::from_utf8_lossy(section), String::from_utf8_lossy(key));
        log::error!("[{section}] {key} is not set: {error}");
    }
}

/// Says in the log that a file could not be used.
pub(super) fn logged<T>(result: std::io::Result<T>, what: &str, path: &Path) -> Option<T> {
    result.inspect_err(|error| log::error!("cannot {what} {}: {error}", path.display())).ok()
}
