//! `LinphoneConfig` (`linphone/lpconfig.h`), second part: sections as a whole, defaults, flags, XML, dictionaries, and files
//! beside the configuration's own.

use std::ffi::{c_char, c_int, c_void};

use super::config::{logged, name, names, path_of, written};
use super::dictionary::Dictionary;
use super::guard::{Misuse, entry, entry_or, truth};
use super::list;
use super::state::State;
use super::string::{bytes, bytes_for_keeps, for_keeps};
use super::types::*;

/// Tells whether there is such a section.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @return 1 if there is, also an empty one, otherwise 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_has_section(
    config: *const LinphoneConfig,
    section: *const c_char,
) -> c_int {
    entry_or("linphone_config_has_section", 0, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        Ok(c_int::from(state.config(config)?.has_section(section)))
    })
}

/// Removes a section with all of its values and comments.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_clean_section(config: *mut LinphoneConfig, section: *const c_char) {
    entry("linphone_config_clean_section", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        state.config_mut(config)?.clean_section(section);
        Ok(())
    });
}

/// Tells whether there is such an entry.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @return 1 if there is, otherwise 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_has_entry(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
) -> c_int {
    entry_or("linphone_config_has_entry", 0, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(c_int::from(state.config(config)?.has_entry(section, key)))
    })
}

/// Removes an entry. Its section stays, even if empty.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_clean_entry(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
) {
    entry("linphone_config_clean_entry", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        state.config_mut(config)?.clean_entry(section, key);
        Ok(())
    });
}

/// Lists the sections in their order, as an array.
/// @param config the configuration @notnil
/// @return the names with NULL behind the last one; the names and the array are the caller's to free
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_sections_names(
    config: *mut LinphoneConfig,
) -> *mut *const c_char {
    entry("linphone_config_get_sections_names", |state| {
        let names: Vec<Vec<u8>> = state.config(config)?.section_names().map(<[u8]>::to_vec).collect();
        Ok(array_for_keeps(&names))
    })
}

/// Lists the sections in their order.
/// @param config the configuration @notnil
/// @return a list of borrowed names, which live until their section goes; the list itself is the caller's to free;
/// NULL when there are none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_sections_names_list(
    config: *mut LinphoneConfig,
) -> *mut bctbx_list_t {
    entry("linphone_config_get_sections_names_list", |state| {
        let names: Vec<Vec<u8>> = state.config(config)?.section_names().map(<[u8]>::to_vec).collect();
        Ok(state.list_of_names(config, b"", names))
    })
}

/// Lists the keys of a section in their order.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @return a list of borrowed keys, which live until their entry goes; the list itself is the caller's to free; NULL without any
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_keys_names_list(
    config: *mut LinphoneConfig,
    section: *const c_char,
) -> *mut bctbx_list_t {
    entry("linphone_config_get_keys_names_list", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        let keys: Vec<Vec<u8>> = state.config(config)?.key_names(section).map(<[u8]>::to_vec).collect();
        Ok(state.list_of_names(config, section, keys))
    })
}

/// Calls a function with the name of each section, in their order.
/// @param config the configuration @notnil
/// @param callback the function, which may change the configuration: it is called with what was there at first @maybenil
/// @param ctx what else it is called with @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_for_each_section(
    config: *const LinphoneConfig,
    callback: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
    ctx: *mut c_void,
) {
    let names = entry("linphone_config_for_each_section", |state| {
        Ok(Some(state.config(config)?.section_names().map(<[u8]>::to_vec).collect()))
    });
    // SAFETY: the caller passes a function for its pointer, or NULL.
    unsafe { tell(names, callback, ctx) }
}

/// Calls a function with each key of a section, in their order.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param callback the function, which may change the configuration: it is called with what was there at first @maybenil
/// @param ctx what else it is called with @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_for_each_entry(
    config: *const LinphoneConfig,
    section: *const c_char,
    callback: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
    ctx: *mut c_void,
) {
    let keys = entry("linphone_config_for_each_entry", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        Ok(Some(state.config(config)?.key_names(section).map(<[u8]>::to_vec).collect()))
    });
    // SAFETY: the caller passes a function for its pointer, or NULL.
    unsafe { tell(keys, callback, ctx) }
}

/// Calls a program's function with each name.
///
/// # Safety
/// The function takes this pointer.
unsafe fn tell(
    names: Option<Vec<Vec<u8>>>,
    callback: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
    ctx: *mut c_void,
) {
    let Some(callback) = callback else { return };
    for name in names.unwrap_or_default() {
        let name = super::string::owned_bytes(&name);
        // SAFETY: as above; the string lives during the call.
        unsafe { callback(name.as_ptr(), ctx) };
    }
}

/// Reads a default, a number in the section whose name is the given one and `_default_values`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none
/// @return the number, or the given default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_default_int(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: c_int,
) -> c_int {
    entry_or("linphone_config_get_default_int", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(state.config(config)?.default_int(section, key, default_value))
    })
}

/// Reads a default, a number of 64 bits in the section whose name is the given one and `_default_values`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none
/// @return the number, or the given default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_default_int64(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: i64,
) -> i64 {
    entry_or("linphone_config_get_default_int64", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(state.config(config)?.default_int64(section, key, default_value))
    })
}

/// Reads a default, a number with decimals in the section whose name is the given one and `_default_values`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none
/// @return the number, or the given default
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_default_float(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: f32,
) -> f32 {
    entry_or("linphone_config_get_default_float", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(state.config(config)?.default_float(section, key, default_value))
    })
}

/// Reads a default, a text in the section whose name is the given one and `_default_values`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param default_value what is returned when there is none @maybenil
/// @return the text, borrowed until it changes, or the given default; NULL only if the default is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_default_string(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: *const c_char,
) -> *const c_char {
    entry_or("linphone_config_get_default_string", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        let value = state.config(config)?.default_bytes(section, key).map(<[u8]>::to_vec);
        let place = [section, b"_default_values"].concat();
        Ok(value.map_or(default_value, |value| state.extras.borrow_value(config.addr(), &place, key, value)))
    })
}

/// Reads a parameter in the header of a section, such as `x` in `[section x=1]`.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the parameter's name @notnil
/// @param default_value what is returned when there is none @maybenil
/// @return the text, borrowed until it changes, or the given default; NULL only if the default is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_section_param_string(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    default_value: *const c_char,
) -> *const c_char {
    entry_or("linphone_config_get_section_param_string", default_value, |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        let value = state.config(config)?.section_param(section, key).map(<[u8]>::to_vec);
        let place = [b"[", section].concat();
        Ok(value.map_or(default_value, |value| state.extras.borrow_value(config.addr(), &place, key, value)))
    })
}

/// Writes a file in the folder of the configuration's own, readable for its owner only.
/// @param config the configuration @notnil
/// @param filename the file's name @notnil
/// @param data its text; the empty one writes nothing @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_write_relative_file(
    config: *const LinphoneConfig,
    filename: *const c_char,
    data: *const c_char,
) {
    entry("linphone_config_write_relative_file", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (path, data) = unsafe { (path_of(filename), bytes(data)) };
        let path = path.ok_or_else(|| Misuse::null("filename"))?;
        let data = data.ok_or_else(|| Misuse::null("data"))?;
        logged(state.config(config)?.write_relative_file(&path, data), "write", &path);
        Ok(())
    });
}

/// Reads a text file in the folder of the configuration's own.
/// @param config the configuration @notnil
/// @param filename the file's name @notnil
/// @param data where to put the text, terminated by NUL @notnil
/// @param max_length the room there, in bytes; what does not fit is cut
/// @return 0; -1 when the file cannot be read
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_read_relative_file(
    config: *const LinphoneConfig,
    filename: *const c_char,
    data: *mut c_char,
    max_length: usize,
) -> LinphoneStatus {
    entry("linphone_config_read_relative_file", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let path = unsafe { path_of(filename) }.ok_or_else(|| Misuse::null("filename"))?;
        if data.is_null() || max_length == 0 {
            return Err(Misuse::value("data", "has no room"));
        }
        let read = state.config(config)?.read_relative_file(&path);
        let Some(content) = logged(read, "read", &path) else { return Ok(-1) };
        let length = content.len().min(max_length - 1);
        // SAFETY: the caller's buffer has room for the length and the NUL behind it.
        unsafe { std::ptr::copy_nonoverlapping(content.as_ptr().cast(), data, length) };
        // SAFETY: as above.
        unsafe { data.add(length).write(0) };
        Ok(0)
    })
}

/// Tells whether there is such a file in the folder of the configuration's own.
/// @param config the configuration @notnil
/// @param filename the file's name @notnil
/// @return TRUE if there is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_relative_file_exists(
    config: *const LinphoneConfig,
    filename: *const c_char,
) -> bool_t {
    entry("linphone_config_relative_file_exists", |state| {
        // SAFETY: a C string or NULL.
        let path = unsafe { path_of(filename) }.ok_or_else(|| Misuse::null("filename"))?;
        Ok(bool_t::from(state.config(config)?.relative_file_exists(&path)))
    })
}

/// Writes a configuration out for people to read: entries are indented, comments are left out.
/// @param config the configuration @notnil
/// @return the text, for the caller to free; NULL when there is no section
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_dump(config: *const LinphoneConfig) -> *mut c_char {
    entry("linphone_config_dump", |state| {
        let text = zeroize::Zeroizing::new(state.config(config)?.dump());
        Ok(if text.is_empty() { std::ptr::null_mut() } else { bytes_for_keeps(&text) })
    })
}

/// Writes a configuration out as XML, in which provisioning servers send it. Entries with the skip flag are left out.
/// @param config the configuration @notnil
/// @return the text, for the caller to free; NULL for what is no configuration
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_dump_as_xml(config: *const LinphoneConfig) -> *mut c_char {
    entry("linphone_config_dump_as_xml", |state| Ok(for_keeps(&state.config(config)?.dump_xml())))
}

/// Adds the entries of an XML file. Those that are there already stay, unless the XML says `overwrite="true"`.
/// Differs from liblinphone: a file that cannot be read is told.
/// @param config the configuration @notnil
/// @param filename the file @notnil
/// @return NULL for success, or what is wrong, a text that lasts @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_load_from_xml_file(
    config: *mut LinphoneConfig,
    filename: *const c_char,
) -> *const c_char {
    entry_or("linphone_config_load_from_xml_file", c"invalid call".as_ptr(), |state| {
        state.key(config, "config")?;
        // SAFETY: a C string or NULL.
        let path = unsafe { path_of(filename) }.ok_or_else(|| Misuse::null("filename"))?;
        let Some(text) = logged(std::fs::read(&path), "read", &path) else {
            return Ok(c"file cannot be read".as_ptr());
        };
        let loaded = state.config_mut(config)?.load_xml(&String::from_utf8_lossy(&text));
        Ok(if loaded { std::ptr::null() } else { c"invalid xml".as_ptr() })
    })
}

/// Adds the entries of an XML text. Those that are there already stay, unless the XML says `overwrite="true"`.
/// @param config the configuration @notnil
/// @param buffer the XML @notnil
/// @return 0; -1 when it is no XML, and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_load_from_xml_string(
    config: *mut LinphoneConfig,
    buffer: *const c_char,
) -> LinphoneStatus {
    entry("linphone_config_load_from_xml_string", |state| {
        // SAFETY: a C string or NULL.
        let text = unsafe { name(buffer, "buffer") }?;
        let loaded = state.config_mut(config)?.load_xml(&String::from_utf8_lossy(text));
        Ok(if loaded { 0 } else { -1 })
    })
}

/// Tells whether an entry overwrites the reader's own when it comes as XML.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_overwrite_flag_for_entry(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
) -> bool_t {
    entry("linphone_config_get_overwrite_flag_for_entry", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(bool_t::from(state.config(config)?.overwrite_flag_for_entry(section, key)))
    })
}

/// Chooses whether an entry overwrites the reader's own when it comes as XML. The file does not keep this.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_overwrite_flag_for_entry(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: bool_t,
) {
    entry("linphone_config_set_overwrite_flag_for_entry", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        state.config_mut(config)?.set_overwrite_flag_for_entry(section, key, truth(value));
        Ok(())
    });
}

/// Tells whether a section overwrites the reader's own when it comes as XML.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_overwrite_flag_for_section(
    config: *const LinphoneConfig,
    section: *const c_char,
) -> bool_t {
    entry("linphone_config_get_overwrite_flag_for_section", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        Ok(bool_t::from(state.config(config)?.overwrite_flag_for_section(section)))
    })
}

/// Chooses whether a section overwrites the reader's own when it comes as XML. The file does not keep this.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param value TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_overwrite_flag_for_section(
    config: *mut LinphoneConfig,
    section: *const c_char,
    value: bool_t,
) {
    entry("linphone_config_set_overwrite_flag_for_section", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        state.config_mut(config)?.set_overwrite_flag_for_section(section, truth(value));
        Ok(())
    });
}

/// Tells whether an entry is left out of the XML.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_skip_flag_for_entry(
    config: *const LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
) -> bool_t {
    entry("linphone_config_get_skip_flag_for_entry", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        Ok(bool_t::from(state.config(config)?.skip_flag_for_entry(section, key)))
    })
}

/// Chooses whether an entry is left out of the XML. The file does not keep this.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param key the key @notnil
/// @param value TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_skip_flag_for_entry(
    config: *mut LinphoneConfig,
    section: *const c_char,
    key: *const c_char,
    value: bool_t,
) {
    entry("linphone_config_set_skip_flag_for_entry", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let (section, key) = unsafe { names(section, key) }?;
        state.config_mut(config)?.set_skip_flag_for_entry(section, key, truth(value));
        Ok(())
    });
}

/// Tells whether a section is left out of the XML.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @return TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_get_skip_flag_for_section(
    config: *const LinphoneConfig,
    section: *const c_char,
) -> bool_t {
    entry("linphone_config_get_skip_flag_for_section", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        Ok(bool_t::from(state.config(config)?.skip_flag_for_section(section)))
    })
}

/// Chooses whether a section is left out of the XML. The file does not keep this.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param value TRUE if so
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_set_skip_flag_for_section(
    config: *mut LinphoneConfig,
    section: *const c_char,
    value: bool_t,
) {
    entry("linphone_config_set_skip_flag_for_section", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        state.config_mut(config)?.set_skip_flag_for_section(section, truth(value));
        Ok(())
    });
}

/// Copies a section's values into a dictionary, as texts.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @return the dictionary, to be given up with `linphone_dictionary_unref`; empty for a section that there is not;
/// NULL for what is no configuration
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_section_to_dict(
    config: *const LinphoneConfig,
    section: *const c_char,
) -> *mut LinphoneDictionary {
    entry("linphone_config_section_to_dict", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let entries = state.config(config)?.entries(section);
        let copy = Dictionary::of_texts(entries.map(|(key, value)| (text(key), text(value))));
        Ok(state.new_dictionary(copy))
    })
}

/// Copies a dictionary's numbers and texts into a section. What else the section holds stays.
/// @param config the configuration @notnil
/// @param section the section's name @notnil
/// @param dict the dictionary @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_config_load_dict_to_section(
    config: *mut LinphoneConfig,
    section: *const c_char,
    dict: *const LinphoneDictionary,
) {
    entry("linphone_config_load_dict_to_section", |state| {
        // SAFETY: the caller passes C strings or NULL.
        let section = unsafe { name(section, "section") }?;
        let texts = state.dictionary(dict, "dict")?.texts();
        let values: Vec<(String, String)> =
            texts.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        let config = state.config_mut(config)?;
        for (key, value) in values {
            written(config.set_string(section, &key, value), section, key.as_bytes());
        }
        Ok(())
    });
}

impl State {
    /// A list of names that live as long as the configuration.
    fn list_of_names(
        &mut self,
        config: *const LinphoneConfig,
        section: &[u8],
        names: Vec<Vec<u8>>,
    ) -> *mut bctbx_list_t {
        // Nothing else is kept under names that begin like this: no section and no key has a line break.
        let place = [b"\n", section].concat();
        let borrowed: Vec<*mut c_void> = names
            .into_iter()
            .map(|name| {
                let key = name.clone();
                self.extras.borrow_value(config.addr(), &place, &key, name).cast_mut().cast()
            })
            .collect();
        list::for_keeps(borrowed.into_iter())
    }
}

/// A malloc'ed array of malloc'ed strings, with NULL behind the last one; NULL when memory is out.
fn array_for_keeps(names: &[Vec<u8>]) -> *mut *const c_char {
    // SAFETY: calloc takes any sizes; the result is checked.
    let array = unsafe { libc::calloc(names.len() + 1, size_of::<*const c_char>()) }.cast::<*const c_char>();
    if array.is_null() {
        return array;
    }
    for (place, name) in names.iter().enumerate() {
        // SAFETY: within the fresh array, whose last element stays NULL.
        unsafe { array.add(place).write(bytes_for_keeps(name)) };
    }
    array
}
