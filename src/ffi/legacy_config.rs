//! `lp_config_…`: the names that liblinphone 3 had for the functions of configurations. `LpConfig` is `LinphoneConfig`.

use std::ffi::{c_char, c_int};

use super::config::*;
use super::config_sections::*;
use super::types::*;

/// Name of liblinphone 3 for `linphone_config_clean_section`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_clean_section(config: *mut LinphoneConfig, section: *const c_char) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_clean_section(config, section) }
}

/// Name of liblinphone 3 for `linphone_config_destroy`.
/// @param cfg the configuration @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_destroy(cfg: *mut LinphoneConfig) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_destroy(cfg) }
}

/// Name of liblinphone 3 for `linphone_config_dump_as_xml`.
/// @param config the configuration @notnil
/// @return the text, for the caller to free; NULL for what is no configuration
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_dump_as_xml(config: *const LinphoneConfig) -> *mut c_char {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_dump_as_xml(config) }
}

/// Name of liblinphone 3 for `linphone_config_get_default_float`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none
/// @return the number, or the given default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_default_float(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: f32,
) -> f32 {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_default_float(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_default_int`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none
/// @return the number, or the given default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_default_int(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: c_int,
) -> c_int {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_default_int(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_default_int64`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none
/// @return the number, or the given default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_default_int64(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: i64,
) -> i64 {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_default_int64(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_default_string`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none @maybenil
/// @return the text, borrowed until it changes, or the given default; NULL only if the default is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_default_string(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: *const c_char,
) -> *const c_char {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_default_string(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_float`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is no such entry
/// @return the number, or the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_float(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: f32,
) -> f32 {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_float(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_int`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is no such entry
/// @return the number, or the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_int(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: c_int,
) -> c_int {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_int(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_int64`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is no such entry
/// @return the number, or the default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_int64(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: i64,
) -> i64 {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_int64(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_range`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param min where to put the lower end @maybenil
/// @param max where to put the upper end @maybenil
/// @param default_min the lower end when there is no such range
/// @param default_max the upper end when there is no such range
/// @return FALSE when there is a value that is no range
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_range(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    min: *mut c_int,
    max: *mut c_int,
    default_min: c_int,
    default_max: c_int,
) -> bool_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_range(config, section, key, min, max, default_min, default_max) }
}

/// Name of liblinphone 3 for `linphone_config_get_section_param_string`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the parameter's name @notnil
/// @param default_value what is returned when there is none @maybenil
/// @return the text, borrowed until it changes, or the given default; NULL only if the default is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_section_param_string(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: *const c_char,
) -> *const c_char {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_section_param_string(config, section, key, default_value) }
}

/// Name of liblinphone 3 for `linphone_config_get_sections_names`.
/// @param config the configuration @notnil
/// @return the names with NULL behind the last one; the names and the array are the caller's to free
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_sections_names(config: *mut LinphoneConfig) -> *mut *const c_char {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_sections_names(config) }
}

/// Name of liblinphone 3 for `linphone_config_get_string`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_string what is returned when there is no such entry @maybenil
/// @return the value, borrowed until it changes, or the default; NULL only if the default is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_get_string(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_string: *const c_char,
) -> *const c_char {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_get_string(config, section, key, default_string) }
}

/// Name of liblinphone 3 for `linphone_config_has_section`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @return 1 if there is, also an empty one, otherwise 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_has_section(
    config: *const LinphoneConfig,
    section: *const c_char,
) -> c_int {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_has_section(config, section) }
}

/// Name of liblinphone 3 for `linphone_config_load_dict_to_section`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param dict the dictionary @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_load_dict_to_section(
    config: *mut LinphoneConfig,
    section: *const c_char,
    dict: *const LinphoneDictionary,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_load_dict_to_section(config, section, dict) }
}

/// Name of liblinphone 3 for `linphone_config_new`.
/// @param filename the file, created if there is none; NULL keeps everything in memory @maybenil
/// @return the configuration, to be given up with `linphone_config_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_new(filename: *const c_char) -> *mut LinphoneConfig {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_new(filename) }
}

/// Name of liblinphone 3 for `linphone_config_new_from_buffer`.
/// @param buffer the text; NULL for none @maybenil
/// @return the configuration, to be given up with `linphone_config_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_new_from_buffer(buffer: *const c_char) -> *mut LinphoneConfig {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_new_from_buffer(buffer) }
}

/// Name of liblinphone 3 for `linphone_config_new_with_factory`.
/// @param config_filename the file, created if there is none; NULL keeps everything in memory @maybenil
/// @param factory_config_filename a file whose values are laid over the first one's @maybenil
/// @return the configuration, to be given up with `linphone_config_unref` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_new_with_factory(
    config_filename: *const c_char,
    factory_config_filename: *const c_char,
) -> *mut LinphoneConfig {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_new_with_factory(config_filename, factory_config_filename) }
}

/// Name of liblinphone 3 for `linphone_config_read_file`.
/// @param config the configuration @notnil
/// @param filename the file @notnil
/// @return 0; -1 when the file cannot be read
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_read_file(
    config: *mut LinphoneConfig,
    filename: *const c_char,
) -> LinphoneStatus {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_read_file(config, filename) }
}

/// Name of liblinphone 3 for `linphone_config_read_relative_file`.
/// @param config the configuration @notnil
/// @param filename the file's name @notnil
/// @param data where to put the text, terminated by NUL @notnil
/// @param max_length the room there, in bytes; what does not fit is cut
/// @return 0; -1 when the file cannot be read
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_read_relative_file(
    config: *const LinphoneConfig,
    filename: *const c_char,
    data: *mut c_char,
    max_length: usize,
) -> LinphoneStatus {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_read_relative_file(config, filename, data, max_length) }
}

/// Name of liblinphone 3 for `linphone_config_ref`.
/// @param config the configuration @notnil
/// @return the same configuration; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_ref(config: *mut LinphoneConfig) -> *mut LinphoneConfig {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_ref(config) }
}

/// Name of liblinphone 3 for `linphone_config_relative_file_exists`.
/// @param config the configuration @notnil
/// @param filename the file's name @notnil
/// @return TRUE if there is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_relative_file_exists(
    config: *const LinphoneConfig,
    filename: *const c_char,
) -> bool_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_relative_file_exists(config, filename) }
}

/// Name of liblinphone 3 for `linphone_config_section_to_dict`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @return the dictionary, to be given up with `linphone_dictionary_unref`; empty for a section that there is not;
/// NULL for what is no configuration
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_section_to_dict(
    config: *const LinphoneConfig,
    section: *const c_char,
) -> *mut LinphoneDictionary {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_section_to_dict(config, section) }
}

/// Name of liblinphone 3 for `linphone_config_set_float`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_set_float(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: f32,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_set_float(config, section, key, value) }
}

/// Name of liblinphone 3 for `linphone_config_set_int`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_set_int(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: c_int,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_set_int(config, section, key, value) }
}

/// Name of liblinphone 3 for `linphone_config_set_int64`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_set_int64(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: i64,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_set_int64(config, section, key, value) }
}

/// Name of liblinphone 3 for `linphone_config_set_int_hex`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_set_int_hex(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: c_int,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_set_int_hex(config, section, key, value) }
}

/// Name of liblinphone 3 for `linphone_config_set_range`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param min_value the lower end
/// @param max_value the upper end
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_set_range(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    min_value: c_int,
    max_value: c_int,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_set_range(config, section, key, min_value, max_value) }
}

/// Name of liblinphone 3 for `linphone_config_set_string`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value the text; NULL and the empty text remove the entry @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_set_string(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: *const c_char,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_set_string(config, section, key, value) }
}

/// Name of liblinphone 3 for `linphone_config_sync`.
/// @param config the configuration @notnil
/// @return 0; -1 when there is no file or it cannot be written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_sync(config: *mut LinphoneConfig) -> LinphoneStatus {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_sync(config) }
}

/// Name of liblinphone 3 for `linphone_config_unref`.
/// @param config the configuration @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_unref(config: *mut LinphoneConfig) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_unref(config) }
}

/// Name of liblinphone 3 for `linphone_config_write_relative_file`.
/// @param config the configuration @notnil
/// @param filename the file's name @notnil
/// @param data its text; the empty one writes nothing @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lp_config_write_relative_file(
    config: *const LinphoneConfig,
    filename: *const c_char,
    data: *const c_char,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { linphone_config_write_relative_file(config, filename, data) }
}
