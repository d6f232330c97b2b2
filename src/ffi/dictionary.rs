//! `LinphoneDictionary` (`linphone/dictionary.h`): values by name, in the order of adding. Numbers are kept as text, so
//! that every value can be read as any type; buffers are kept as objects.

use std::ffi::{CString, c_char, c_int, c_void};

use super::guard::{Misuse, entry, entry_or};
use super::handle::{Object, encode};
use super::list;
use super::state::{BufferId, DictionaryId, State};
use super::string::{for_keeps, owned, text};
use super::types::*;

/// One value.
#[derive(Clone)]
enum Value {
    Text(String),
    /// A share in a buffer.
    Buffer(BufferId),
}

/// Values by name.
#[derive(Clone, Default)]
pub struct Dictionary {
    entries: Vec<(String, Value)>,
}

impl Dictionary {
    /// A dictionary of texts.
    pub fn of_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut made = Self::default();
        for (key, text) in texts {
            made.set(&key, Value::Text(text));
        }
        made
    }

    /// The texts and numbers in it, as text.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().filter_map(|(key, value)| match value {
            Value::Text(text) => Some((key.as_str(), text.as_str())),
            Value::Buffer(_) => None,
        })
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.texts().find(|(known, _)| *known == key).map(|(_, text)| text)
    }

    fn buffers(&self) -> Vec<BufferId> {
        let buffer = |value: &Value| if let Value::Buffer(id) = value { Some(*id) } else { None };
        self.entries.iter().filter_map(|(_, value)| buffer(value)).collect()
    }

    /// Sets a value and gives back the one that was there.
    fn set(&mut self, key: &str, value: Value) -> Option<Value> {
        if let Some((_, known)) = self.entries.iter_mut().find(|(known, _)| known == key) {
            return Some(std::mem::replace(known, value));
        }
        self.entries.push((key.to_owned(), value));
        None
    }

    fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.remove(place).1)
    }
}

/// Makes an empty dictionary.
/// @return the dictionary, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_new() -> *mut LinphoneDictionary {
    entry("linphone_dictionary_new", |state| Ok(state.new_dictionary(Dictionary::default())))
}

/// Copies a dictionary. Buffers in it are shared.
/// @param src the dictionary @notnil
/// @return the copy, which the caller owns; NULL for what is no dictionary
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_clone(
    src: *const LinphoneDictionary,
) -> *mut LinphoneDictionary {
    entry("linphone_dictionary_clone", |state| {
        let copy = state.dictionary(src, "src")?.clone();
        for buffer in copy.buffers() {
            state.buffers.retain(buffer);
        }
        Ok(state.new_dictionary(copy))
    })
}

/// Adds an owner to a dictionary.
/// @param obj the dictionary @notnil
/// @return the same dictionary; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_ref(obj: *mut LinphoneDictionary) -> *mut LinphoneDictionary {
    entry("linphone_dictionary_ref", |state| state.retain(obj, "obj"))
}

/// Gives up one's share in a dictionary.
/// @param obj the dictionary @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_unref(obj: *mut LinphoneDictionary) {
    entry("linphone_dictionary_unref", |state| state.release(obj, "obj"));
}

/// Sets a value to a whole number.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_set_int(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    value: c_int,
) {
    entry("linphone_dictionary_set_int", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        state.set_value(obj, &key, Some(Value::Text(value.to_string())))
    });
}

/// Gets a value as a whole number.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param default_value what to return when there is no such value
/// @return the number, cut to the size of an int; 0 for text that is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_get_int(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    default_value: c_int,
) -> c_int {
    entry_or("linphone_dictionary_get_int", default_value, |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let found = state.dictionary(obj, "obj")?.text(&key);
        Ok(found.map_or(default_value, |found| whole_number(found) as c_int))
    })
}

/// Sets a value to a text.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param value the text; NULL removes the value @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_set_string(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    value: *const c_char,
) {
    entry("linphone_dictionary_set_string", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        // SAFETY: as above.
        let value = unsafe { text(value) }.map(|text| Value::Text(text.into_owned()));
        state.set_value(obj, &key, value)
    });
}

/// Gets a value as text.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param default_value what to return when there is no such value @maybenil
/// @return the text, borrowed until the value changes, or the default; NULL only if the default is
/// @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_get_string(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    default_value: *const c_char,
) -> *const c_char {
    entry_or("linphone_dictionary_get_string", default_value, |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let Some(found) = state.dictionary(obj, "obj")?.text(&key).map(str::to_owned) else {
            return Ok(default_value);
        };
        Ok(state.borrow_text(obj.addr(), key.into_owned(), Some(&found)))
    })
}

/// Sets a value to a whole number.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_set_int64(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    value: i64,
) {
    entry("linphone_dictionary_set_int64", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        state.set_value(obj, &key, Some(Value::Text(value.to_string())))
    });
}

/// Gets a value as a whole number.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param default_value what to return when there is no such value
/// @return the number; 0 for text that is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_get_int64(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    default_value: i64,
) -> i64 {
    entry_or("linphone_dictionary_get_int64", default_value, |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let found = state.dictionary(obj, "obj")?.text(&key);
        Ok(found.map_or(default_value, whole_number))
    })
}

/// Sets a value to a number.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param value the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_set_float(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    value: f32,
) {
    entry("linphone_dictionary_set_float", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        state.set_value(obj, &key, Some(Value::Text(value.to_string())))
    });
}

/// Gets a value as a number.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param default_value what to return when there is no such value
/// @return the number; 0 for text that is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_get_float(
    obj: *const LinphoneDictionary,
    key: *const c_char,
    default_value: f32,
) -> f32 {
    entry_or("linphone_dictionary_get_float", default_value, |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let found = state.dictionary(obj, "obj")?.text(&key);
        Ok(found.map_or(default_value, |found| found.trim().parse().unwrap_or(0.0)))
    })
}

/// Sets a value to a buffer, in which the dictionary takes a share.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @param value the buffer; NULL removes the value @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_set_buffer(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
    value: *mut LinphoneBuffer,
) {
    entry("linphone_dictionary_set_buffer", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        state.key(obj, "obj")?;
        let buffer = state.key_or_null(value, "value")?;
        if let Some(buffer) = buffer {
            state.buffers.retain(buffer);
        }
        state.set_value(obj, &key, buffer.map(Value::Buffer))
    });
}

/// Gets a value that is a buffer.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @return the buffer, borrowed; NULL when there is none of that name @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_get_buffer(
    obj: *const LinphoneDictionary,
    key: *const c_char,
) -> *mut LinphoneBuffer {
    entry("linphone_dictionary_get_buffer", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let found = state.dictionary(obj, "obj")?.entries.iter().find(|(known, _)| *known == key);
        match found {
            Some((_, Value::Buffer(buffer))) => Ok(encode(*buffer)),
            _ => Ok(std::ptr::null_mut()),
        }
    })
}

/// Removes a value.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @return 0; 1 when there is no such value, -1 for what is no dictionary
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_remove(
    obj: *mut LinphoneDictionary,
    key: *const c_char,
) -> LinphoneStatus {
    entry("linphone_dictionary_remove", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let removed = state.dictionary_mut(obj)?.remove(&key);
        let status = LinphoneStatus::from(removed.is_none());
        state.let_go(removed);
        Ok(status)
    })
}

/// Removes all values.
/// @param obj the dictionary @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_clear(obj: *mut LinphoneDictionary) {
    entry("linphone_dictionary_clear", |state| {
        let before = std::mem::take(state.dictionary_mut(obj)?);
        state.let_go(before.entries.into_iter().map(|(_, value)| value));
        Ok(())
    });
}

/// Tells whether there is a value.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @return TRUE when there is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_has_key(
    obj: *const LinphoneDictionary,
    key: *const c_char,
) -> bool_t {
    entry("linphone_dictionary_has_key", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        Ok(u8::from(state.dictionary(obj, "obj")?.entries.iter().any(|(known, _)| *known == key)))
    })
}

/// Tells whether there is a value; the older name of `linphone_dictionary_has_key`.
/// @param obj the dictionary @notnil
/// @param key the value's name @notnil
/// @return 1 when there is, 0 when there is not, -1 for what is no dictionary
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_haskey(
    obj: *const LinphoneDictionary,
    key: *const c_char,
) -> LinphoneStatus {
    entry("linphone_dictionary_haskey", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let key = unsafe { text(key) }.ok_or_else(|| Misuse::null("key"))?;
        let has = state.dictionary(obj, "obj")?.entries.iter().any(|(known, _)| *known == key);
        Ok(LinphoneStatus::from(has))
    })
}

/// Gets the names of all values, in the order of adding.
/// @param obj the dictionary @notnil
/// @return a list of strings, both of which the caller frees: `bctbx_list_free_with_data(list, bctbx_free)`; NULL for
/// what is no dictionary @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_get_keys(obj: *const LinphoneDictionary) -> *mut bctbx_list_t {
    entry("linphone_dictionary_get_keys", |state| {
        let entries = state.dictionary(obj, "obj")?.entries.iter();
        Ok(list::for_keeps(entries.map(|(key, _)| for_keeps(key).cast())))
    })
}

/// Calls a function with every value that is text or a number. The function may change the dictionary.
/// @param obj the dictionary @notnil
/// @param apply_func the function; it gets the name, the value as a C string, and `userdata` @notnil
/// @param userdata a pointer of the caller's @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dictionary_foreach(
    obj: *const LinphoneDictionary,
    apply_func: Option<unsafe extern "C" fn(key: *const c_char, value: *mut c_void, userdata: *mut c_void)>,
    userdata: *mut c_void,
) {
    let texts: Vec<(CString, CString)> = entry_or("linphone_dictionary_foreach", Vec::new(), |state| {
        let texts = state.dictionary(obj, "obj")?.texts();
        Ok(texts.map(|(key, text)| (owned(key), owned(text))).collect())
    });
    let Some(apply) = apply_func else { return };
    for (key, value) in texts {
        // SAFETY: the program's function, called as its type says; nothing is locked, and the texts live on.
        unsafe { apply(key.as_ptr(), value.as_ptr().cast_mut().cast(), userdata) };
    }
}

impl Object for LinphoneDictionary {
    const KIND: super::handle::Kind = super::handle::Kind::Dictionary;
    type Key = DictionaryId;

    fn exists(state: &State, key: Self::Key) -> bool {
        state.dictionaries.contains(key)
    }

    fn retain(state: &mut State, key: Self::Key) {
        state.dictionaries.retain(key);
    }

    fn release(state: &mut State, key: Self::Key) {
        if let Some(ended) = state.dictionaries.release(key) {
            state.let_go(ended.entries.into_iter().map(|(_, value)| value));
        }
    }
}

impl State {
    /// A dictionary for the program to own.
    pub fn new_dictionary(&mut self, dictionary: Dictionary) -> *mut LinphoneDictionary {
        encode(self.dictionaries.insert(dictionary))
    }

    /// What a handle of a dictionary stands for.
    pub fn dictionary(
        &self,
        dictionary: *const LinphoneDictionary,
        parameter: &'static str,
    ) -> Result<&Dictionary, Misuse> {
        let key = self.key(dictionary, parameter)?;
        self.dictionaries.get(key).ok_or_else(|| Misuse::null(parameter))
    }

    fn dictionary_mut(&mut self, obj: *mut LinphoneDictionary) -> Result<&mut Dictionary, Misuse> {
        let key = self.key(obj, "obj")?;
        self.dictionaries.get_mut(key).ok_or_else(|| Misuse::null("obj"))
    }

    fn set_value(
        &mut self,
        obj: *mut LinphoneDictionary,
        key: &str,
        value: Option<Value>,
    ) -> Result<(), Misuse> {
        let dictionary = self.dictionary_mut(obj)?;
        let before = match value {
            Some(value) => dictionary.set(key, value),
            None => dictionary.remove(key),
        };
        self.let_go(before);
        Ok(())
    }

    fn let_go(&mut self, values: impl IntoIterator<Item = Value>) {
        for value in values {
            if let Value::Buffer(buffer) = value {
                self.buffers.release(buffer);
            }
        }
    }
}

/// The number that a text starts with, as C reads it; 0 for none.
fn whole_number(text: &str) -> i64 {
    let text = text.trim_start();
    let sign = usize::from(text.starts_with(['-', '+']));
    let digits = text[sign..].bytes().take_while(u8::is_ascii_digit).count();
    text[..sign + digits].parse().unwrap_or(0)
}
