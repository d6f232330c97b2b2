//! `LinphoneBuffer` (`linphone/buffer.h`): bytes in an object.

use std::ffi::{c_char, c_void};

use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::state::State;
use super::types::*;

/// Bytes, and a NUL behind them so that they can be read as a C string.
#[derive(Clone)]
pub struct Buffer(Vec<u8>);

impl Buffer {
    /// A copy of these bytes.
    pub fn of(content: &[u8]) -> Self {
        let mut bytes = Vec::with_capacity(content.len() + 1);
        bytes.extend_from_slice(content);
        bytes.push(0);
        Self(bytes)
    }

    /// The bytes, without the NUL behind them.
    pub fn content(&self) -> &[u8] {
        &self.0[..self.0.len() - 1]
    }

    fn resize(&mut self, size: usize) {
        self.0.pop();
        self.0.resize(size, 0);
        self.0.push(0);
    }
}

/// Makes an empty buffer.
/// @return the buffer, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_new() -> *mut LinphoneBuffer {
    entry("linphone_buffer_new", |state| Ok(state.new_buffer(&[])))
}

/// Makes a buffer of a copy of bytes.
/// @param data the bytes @maybenil
/// @param size how many there are
/// @return the buffer, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_new_from_data(data: *const u8, size: usize) -> *mut LinphoneBuffer {
    entry("linphone_buffer_new_from_data", |state| {
        // SAFETY: the caller passes that many bytes or NULL.
        Ok(state.new_buffer(unsafe { bytes(data, size) }))
    })
}

/// Makes a buffer of a copy of a string.
/// @param data the string @maybenil
/// @return the buffer, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_new_from_string(data: *const c_char) -> *mut LinphoneBuffer {
    entry("linphone_buffer_new_from_string", |state| {
        // SAFETY: the caller passes a C string or NULL.
        Ok(state.new_buffer(unsafe { string(data) }))
    })
}

/// Adds an owner to a buffer.
/// @param buffer the buffer @notnil
/// @return the same buffer; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_ref(buffer: *mut LinphoneBuffer) -> *mut LinphoneBuffer {
    entry("linphone_buffer_ref", |state| state.retain(buffer, "buffer"))
}

/// Gives up one's share in a buffer.
/// @param buffer the buffer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_unref(buffer: *mut LinphoneBuffer) {
    entry("linphone_buffer_unref", |state| state.release(buffer, "buffer"));
}

/// Gets the pointer that the program has hung on a buffer.
/// @param buffer the buffer @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_get_user_data(buffer: *const LinphoneBuffer) -> *mut c_void {
    entry("linphone_buffer_get_user_data", |state| state.user_data(buffer, "buffer"))
}

/// Hangs a pointer on a buffer. It is only kept.
/// @param buffer the buffer @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_set_user_data(buffer: *mut LinphoneBuffer, user_data: *mut c_void) {
    entry("linphone_buffer_set_user_data", |state| state.set_user_data(buffer, "buffer", user_data));
}

/// Gets the bytes.
/// @param buffer the buffer @notnil
/// @return the bytes, borrowed until the buffer changes; NULL when it is empty @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_get_content(buffer: *const LinphoneBuffer) -> *const u8 {
    entry("linphone_buffer_get_content", |state| state.buffer(buffer, start_of))
}

/// Replaces the bytes by a copy of others.
/// @param buffer the buffer @notnil
/// @param content the bytes @maybenil
/// @param size how many there are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_set_content(
    buffer: *mut LinphoneBuffer,
    content: *const u8,
    size: usize,
) {
    entry("linphone_buffer_set_content", |state| {
        // SAFETY: the caller passes that many bytes or NULL.
        let fresh = Buffer::of(unsafe { bytes(content, size) });
        state.buffer(buffer, |buffer| *buffer = fresh)
    });
}

/// Gets the bytes as a string, which ends at the first NUL.
/// @param buffer the buffer @notnil
/// @return the string, borrowed until the buffer changes; NULL when it is empty @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_get_string_content(buffer: *const LinphoneBuffer) -> *const c_char {
    entry("linphone_buffer_get_string_content", |state| {
        state.buffer(buffer, |buffer| start_of(buffer).cast::<c_char>())
    })
}

/// Replaces the bytes by a copy of a string.
/// @param buffer the buffer @notnil
/// @param content the string @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_set_string_content(
    buffer: *mut LinphoneBuffer,
    content: *const c_char,
) {
    entry("linphone_buffer_set_string_content", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let fresh = Buffer::of(unsafe { string(content) });
        state.buffer(buffer, |buffer| *buffer = fresh)
    });
}

/// Counts the bytes.
/// @param buffer the buffer @notnil
/// @return how many there are; 0 for what is no buffer
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_get_size(buffer: *const LinphoneBuffer) -> usize {
    entry_or("linphone_buffer_get_size", 0, |state| state.buffer(buffer, |buffer| buffer.content().len()))
}

/// Cuts the bytes off, or fills up with zeros.
/// @param buffer the buffer @notnil
/// @param size how many bytes there shall be
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_set_size(buffer: *mut LinphoneBuffer, size: usize) {
    entry("linphone_buffer_set_size", |state| {
        if size > MOST_BYTES {
            return Err(Misuse::value("size", "is too large"));
        }
        state.buffer(buffer, |buffer| buffer.resize(size))
    });
}

/// Tells whether there are no bytes.
/// @param buffer the buffer @notnil
/// @return TRUE when there are none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_buffer_is_empty(buffer: *const LinphoneBuffer) -> bool_t {
    entry("linphone_buffer_is_empty", |state| {
        state.buffer(buffer, |buffer| u8::from(buffer.content().is_empty()))
    })
}

/// Beyond this a size is a mistake, and filling up would end the process.
const MOST_BYTES: usize = 1 << 30;

fn start_of(buffer: &mut Buffer) -> *const u8 {
    if buffer.content().is_empty() { std::ptr::null() } else { buffer.0.as_ptr() }
}

/// # Safety
/// `data` is NULL or points to `size` bytes that nobody changes meanwhile.
pub(super) unsafe fn bytes<'a>(data: *const u8, size: usize) -> &'a [u8] {
    if data.is_null() || size > MOST_BYTES {
        return &[];
    }
    // SAFETY: the caller's promise.
    unsafe { std::slice::from_raw_parts(data, size) }
}

/// # Safety
/// `text` is NULL or points to a NUL-terminated string that nobody changes meanwhile.
unsafe fn string<'a>(text: *const c_char) -> &'a [u8] {
    if text.is_null() {
        return &[];
    }
    // SAFETY: the caller's promise.
    unsafe { std::ffi::CStr::from_ptr(text) }.to_bytes()
}

impl State {
    /// A buffer for the program to own.
    pub(super) fn new_buffer(&mut self, content: &[u8]) -> *mut LinphoneBuffer {
        encode(self.buffers.insert(Buffer::of(content)))
    }

    /// Works on what a handle of a buffer stands for.
    pub(super) fn buffer<R>(
        &mut self,
        buffer: *const LinphoneBuffer,
        work: impl FnOnce(&mut Buffer) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(buffer, "buffer")?;
        self.buffers.get_mut(key).map(work).ok_or_else(|| Misuse::null("buffer"))
    }
}
