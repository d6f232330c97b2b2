//! Memory, sleep and log lines under the names that programs take from libraries beside liblinphone: `ms_`, `ortp_` and
//! `bctbx_`. Whatever is allocated here or handed out by any function of this library is plain malloc'ed memory.
#![allow(clippy::disallowed_methods, reason = "the functions for waiting are the program's, not ours")]

use std::ffi::{c_char, c_int, c_void};
use std::time::Duration;

use super::guard::{Misuse, entry};
use super::string::text;
use super::types::*;
use crate::core::logging::{self, level};

/// The log domain of lines that the program writes.
const PROGRAM: &str = "application";

/// Writes a line into the log, as `ms_message` and its like do.
/// @param level the level, one bit of `LinphoneLogLevel`
/// @param text the line, without newline @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_log(level: LinphoneLogLevel, text: *const c_char) {
    entry("regline_log", |_| {
        let level = u32::try_from(level).ok().filter(|bit| bit.is_power_of_two() && *bit <= level::FATAL);
        let level = level.ok_or_else(|| Misuse::value("level", "is no log level"))?;
        // SAFETY: the caller passes a C string or NULL.
        let line = unsafe { self::text(text) }.ok_or_else(|| Misuse::null("text"))?;
        logging::write(level, PROGRAM, line.into_owned());
        Ok(())
    });
}

/// Waits.
/// @param seconds how long
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_sleep(seconds: c_int) {
    std::thread::sleep(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)));
}

/// Waits.
/// @param usec how many microseconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_usleep(usec: u64) {
    std::thread::sleep(Duration::from_micros(usec));
}

/// Waits.
/// @param ms how many milliseconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_sleep_ms(ms: c_int) {
    std::thread::sleep(Duration::from_millis(u64::try_from(ms).unwrap_or(0)));
}

/// Allocates memory.
/// @param sz how many bytes
/// @return the memory, to be freed with `ms_free`; NULL when there is none left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_malloc(sz: usize) -> *mut c_void {
    // SAFETY: any size is allowed.
    unsafe { libc::malloc(sz) }
}

/// Allocates memory and fills it with zeros.
/// @param sz how many bytes
/// @return the memory, to be freed with `ms_free`; NULL when there is none left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_malloc0(sz: usize) -> *mut c_void {
    // SAFETY: any size is allowed.
    unsafe { libc::calloc(sz, 1) }
}

/// Makes memory larger or smaller.
/// @param ptr the memory; NULL for new memory @maybenil
/// @param sz how many bytes
/// @return the memory, perhaps at another place, the caller's to free; NULL when there is none left, and then the old
/// memory stays
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_realloc(ptr: *mut c_void, sz: usize) -> *mut c_void {
    // SAFETY: the caller passes malloc'ed memory or NULL.
    unsafe { libc::realloc(ptr, sz) }
}

/// Frees memory that this library handed out or `ms_malloc` gave.
/// @param ptr the memory @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_free(ptr: *mut c_void) {
    // SAFETY: the caller passes malloc'ed memory or NULL, and uses it no more.
    unsafe { libc::free(ptr) };
}

/// Copies a string.
/// @param tmp the string @maybenil
/// @return the copy, to be freed with `ms_free`; NULL for NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_strdup(tmp: *const c_char) -> *mut c_char {
    // SAFETY: the caller passes a C string.
    if tmp.is_null() { std::ptr::null_mut() } else { unsafe { libc::strdup(tmp) } }
}

/// Allocates memory.
/// @param sz how many bytes
/// @return the memory, to be freed with `ortp_free`; NULL when there is none left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ortp_malloc(sz: usize) -> *mut c_void {
    // SAFETY: any size is allowed.
    unsafe { libc::malloc(sz) }
}

/// Allocates memory and fills it with zeros.
/// @param sz how many bytes
/// @return the memory, to be freed with `ortp_free`; NULL when there is none left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ortp_malloc0(sz: usize) -> *mut c_void {
    // SAFETY: any size is allowed.
    unsafe { libc::calloc(sz, 1) }
}

/// Makes memory larger or smaller.
/// @param ptr the memory; NULL for new memory @maybenil
/// @param sz how many bytes
/// @return the memory, perhaps at another place, the caller's to free; NULL when there is none left, and then the old
/// memory stays
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ortp_realloc(ptr: *mut c_void, sz: usize) -> *mut c_void {
    // SAFETY: the caller passes malloc'ed memory or NULL.
    unsafe { libc::realloc(ptr, sz) }
}

/// Frees memory that this library handed out or `ortp_malloc` gave.
/// @param ptr the memory @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ortp_free(ptr: *mut c_void) {
    // SAFETY: the caller passes malloc'ed memory or NULL, and uses it no more.
    unsafe { libc::free(ptr) };
}

/// Copies a string.
/// @param tmp the string @maybenil
/// @return the copy, to be freed with `ortp_free`; NULL for NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ortp_strdup(tmp: *const c_char) -> *mut c_char {
    // SAFETY: the caller passes a C string.
    if tmp.is_null() { std::ptr::null_mut() } else { unsafe { libc::strdup(tmp) } }
}

/// Copies the start of a string.
/// @param str the string @maybenil
/// @param n the most bytes to copy
/// @return the copy, terminated, to be freed with `ortp_free`; NULL for NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ortp_strndup(str: *const c_char, n: c_int) -> *mut c_char {
    let most = usize::try_from(n).unwrap_or(0);
    // SAFETY: the caller passes a C string.
    if str.is_null() { std::ptr::null_mut() } else { unsafe { libc::strndup(str, most) } }
}

/// Allocates memory.
/// @param sz how many bytes
/// @return the memory, to be freed with `bctbx_free`; NULL when there is none left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_malloc(sz: usize) -> *mut c_void {
    // SAFETY: any size is allowed.
    unsafe { libc::malloc(sz) }
}

/// Allocates memory and fills it with zeros.
/// @param sz how many bytes
/// @return the memory, to be freed with `bctbx_free`; NULL when there is none left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_malloc0(sz: usize) -> *mut c_void {
    // SAFETY: any size is allowed.
    unsafe { libc::calloc(sz, 1) }
}

/// Makes memory larger or smaller.
/// @param ptr the memory; NULL for new memory @maybenil
/// @param sz how many bytes
/// @return the memory, perhaps at another place, the caller's to free; NULL when there is none left, and then the old
/// memory stays
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_realloc(ptr: *mut c_void, sz: usize) -> *mut c_void {
    // SAFETY: the caller passes malloc'ed memory or NULL.
    unsafe { libc::realloc(ptr, sz) }
}

/// Frees memory that this library handed out or `bctbx_malloc` gave.
/// @param ptr the memory @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_free(ptr: *mut c_void) {
    // SAFETY: the caller passes malloc'ed memory or NULL, and uses it no more.
    unsafe { libc::free(ptr) };
}

/// Copies a string.
/// @param tmp the string @maybenil
/// @return the copy, to be freed with `bctbx_free`; NULL for NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_strdup(tmp: *const c_char) -> *mut c_char {
    // SAFETY: the caller passes a C string.
    if tmp.is_null() { std::ptr::null_mut() } else { unsafe { libc::strdup(tmp) } }
}

/// Copies the start of a string.
/// @param str the string @maybenil
/// @param n the most bytes to copy
/// @return the copy, terminated, to be freed with `bctbx_free`; NULL for NULL @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_strndup(str: *const c_char, n: c_int) -> *mut c_char {
    let most = usize::try_from(n).unwrap_or(0);
    // SAFETY: the caller passes a C string.
    if str.is_null() { std::ptr::null_mut() } else { unsafe { libc::strndup(str, most) } }
}
