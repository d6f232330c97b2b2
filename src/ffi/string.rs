//! Strings across the boundary. What comes in may be NULL, of any encoding and unterminated by nothing but NUL; what
//! goes out for keeps is malloc'ed, so that plain `free` releases it.

use std::borrow::Cow;
use std::ffi::{CStr, CString, c_char};

use zeroize::Zeroizing;

/// The text of a C string; `None` for NULL. Bytes that are no UTF-8 are replaced.
///
/// # Safety
/// `text` is NULL or points to a NUL-terminated string that nobody changes meanwhile.
pub unsafe fn text<'a>(text: *const c_char) -> Option<Cow<'a, str>> {
    if text.is_null() {
        return None;
    }
    // SAFETY: not NULL, and terminated by the caller's promise.
    Some(unsafe { CStr::from_ptr(text) }.to_string_lossy())
}

/// The text of a C string where empty means none.
///
/// # Safety
/// As for `text`.
pub unsafe fn some_text(given: *const c_char) -> Option<String> {
    // SAFETY: the caller's promise is passed on.
    unsafe { text(given) }.filter(|text| !text.is_empty()).map(Cow::into_owned)
}

/// The bytes of a C string of any encoding; `None` for NULL.
///
/// # Safety
/// As for `text`.
pub unsafe fn bytes<'a>(text: *const c_char) -> Option<&'a [u8]> {
    // SAFETY: not NULL, and terminated by the caller's promise.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_bytes())
}

/// A secret, byte by byte, where empty means none; wiped when it goes.
///
/// # Safety
/// As for `text`.
pub unsafe fn secret(given: *const c_char) -> Option<Zeroizing<Box<[u8]>>> {
    // SAFETY: the caller's promise is passed on.
    unsafe { bytes(given) }.filter(|text| !text.is_empty()).map(|text| Zeroizing::new(text.into()))
}

/// A NUL-terminated copy. A NUL inside cuts the text, as every C program would.
pub fn owned(text: &str) -> CString {
    owned_bytes(text.as_bytes())
}

/// The same for text of any encoding.
pub fn owned_bytes(text: &[u8]) -> CString {
    // From a slice it is copied once, terminator included: nothing grows and leaves a copy behind.
    CString::new(text.split(|&byte| byte == 0).next().unwrap_or_default()).unwrap_or_default()
}

/// A malloc'ed copy for the program to free; NULL when memory is out.
pub fn for_keeps(text: &str) -> *mut c_char {
    bytes_for_keeps(text.as_bytes())
}

/// The same for text of any encoding.
pub fn bytes_for_keeps(text: &[u8]) -> *mut c_char {
    let cut = text.split(|&byte| byte == 0).next().unwrap_or_default();
    // SAFETY: malloc takes any size; the result is checked.
    let copy = unsafe { libc::malloc(cut.len() + 1) }.cast::<u8>();
    if copy.is_null() {
        return std::ptr::null_mut();
    }
    // SAFETY: the fresh block holds the text and its terminator, and overlaps nothing.
    unsafe { std::ptr::copy_nonoverlapping(cut.as_ptr(), copy, cut.len()) };
    // SAFETY: within the fresh block.
    unsafe { copy.add(cut.len()).write(0) };
    copy.cast()
}
