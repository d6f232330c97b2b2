//! `LinphoneHeaders` (`linphone/headers.h`): SIP headers in an object, by name and in order.

use std::ffi::c_char;

use super::guard::{Misuse, entry};
use super::handle::encode;
use super::state::State;
use super::string::text;
use super::types::*;

/// Headers: names and values, in the order of adding.
pub type Headers = Vec<(String, String)>;

/// Adds an owner to headers.
/// @param obj the headers @notnil
/// @return the same headers; NULL for what are none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_headers_ref(obj: *mut LinphoneHeaders) -> *mut LinphoneHeaders {
    entry("linphone_headers_ref", |state| state.retain(obj, "obj"))
}

/// Gives up one's share in headers.
/// @param obj the headers @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_headers_unref(obj: *mut LinphoneHeaders) {
    entry("linphone_headers_unref", |state| state.release(obj, "obj"));
}

/// Gets the value of a header.
/// @param headers the headers @notnil
/// @param header_name its name, in any case @notnil
/// @return the value of the first of that name, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_headers_get_value(
    headers: *mut LinphoneHeaders,
    header_name: *const c_char,
) -> *const c_char {
    entry("linphone_headers_get_value", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(header_name) }.ok_or_else(|| Misuse::null("header_name"))?;
        let value = state.headers(headers, |all| {
            all.iter().find(|(known, _)| known.eq_ignore_ascii_case(&name)).map(|(_, value)| value.clone())
        })?;
        Ok(state.borrow_text(headers.addr(), name.into_owned(), value.as_deref()))
    })
}

/// Adds a header behind the others.
/// @param headers the headers @notnil
/// @param name its name @notnil
/// @param value its value; NULL is the empty value @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_headers_add(
    headers: *mut LinphoneHeaders,
    name: *const c_char,
    value: *const c_char,
) {
    entry("linphone_headers_add", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(name) }.ok_or_else(|| Misuse::null("name"))?.into_owned();
        // SAFETY: as above.
        let value = unsafe { text(value) }.unwrap_or_default().into_owned();
        state.headers(headers, |all| all.push((name, value)))
    });
}

/// Takes all headers of a name out.
/// @param headers the headers @notnil
/// @param name the name, in any case @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_headers_remove(headers: *mut LinphoneHeaders, name: *const c_char) {
    entry("linphone_headers_remove", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(name) }.ok_or_else(|| Misuse::null("name"))?;
        state.headers(headers, |all| all.retain(|(known, _)| !known.eq_ignore_ascii_case(&name)))
    });
}

impl State {
    /// Headers for the program to own.
    pub fn new_headers(&mut self, headers: Headers) -> *mut LinphoneHeaders {
        encode(self.headers.insert(headers))
    }

    fn headers<R>(
        &mut self,
        headers: *const LinphoneHeaders,
        work: impl FnOnce(&mut Headers) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(headers, "headers")?;
        self.headers.get_mut(key).map(work).ok_or_else(|| Misuse::null("headers"))
    }
}
