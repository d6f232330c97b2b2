//! `regline.h`: an account's registration in words.

use std::ffi::c_char;

use crate::ffi::guard::entry;
use crate::ffi::string::for_keeps;
use crate::ffi::types::*;

/// Tells in an English sentence for a person where the registration of an account stands, why, and what comes next, such as
/// "Registered at sip.example.org over TLS 1.3 until 14:32; next refresh in 41 min; last error: none." Times of day are
/// those of the process's time zone. The wording may change; programs look at states.
/// @param account the account, or a proxy config in its place @notnil
/// @return the sentence, to be freed with `ms_free` or plain `free`; NULL for what is no account
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_account_explain(account: *const LinphoneAccount) -> *mut c_char {
    entry("regline_account_explain", |state| {
        let account = state.account_or_proxy(account, "account")?;
        let sentence = state.library.explain(account, time_of_day);
        Ok(sentence.map_or(std::ptr::null_mut(), |sentence| for_keeps(&sentence)))
    })
}

/// Seconds since 1970 as hours and minutes of the local time; with the date when that is another day than today.
fn time_of_day(seconds: i64) -> String {
    // SAFETY: time(2) takes NULL.
    let now = unsafe { libc::time(std::ptr::null_mut()) };
    let then = libc::time_t::try_from(seconds).ok().and_then(local);
    let (Some(then), Some(today)) = (then, local(now)) else { return "an unknown time".to_owned() };
    let clock = format!("{:02}:{:02}", then.tm_hour, then.tm_min);
    if (then.tm_year, then.tm_yday) == (today.tm_year, today.tm_yday) {
        return clock;
    }
    format!("{}-{:02}-{:02} {clock}", i64::from(then.tm_year) + 1900, then.tm_mon + 1, then.tm_mday)
}

fn local(seconds: libc::time_t) -> Option<libc::tm> {
    // SAFETY: a struct of numbers and a pointer; zeros are fine.
    let mut broken_down: libc::tm = unsafe { std::mem::zeroed() };
    // SAFETY: both live through the call; the second one is filled in.
    let done = unsafe { libc::localtime_r(&seconds, &mut broken_down) };
    (!done.is_null()).then_some(broken_down)
}
