//! `LinphoneErrorInfo` (`linphone/error_info.h`): why something failed.

use std::borrow::Cow;
use std::ffi::{c_char, c_int};

use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::misc::reason_of;
use super::state::State;
use super::string;
use super::types::*;
use crate::core::error_info::{ErrorInfo, Reason};

/// Makes an error info that tells of no error.
/// @return the error info, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_new() -> *mut LinphoneErrorInfo {
    entry("linphone_error_info_new", |state| {
        Ok(encode(state.library.error_infos.insert(ErrorInfo::default())))
    })
}

/// Adds an owner to an error info.
/// @param error_info the error info @notnil
/// @return the same error info; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_ref(
    error_info: *mut LinphoneErrorInfo,
) -> *mut LinphoneErrorInfo {
    entry("linphone_error_info_ref", |state| state.retain(error_info, "error_info"))
}

/// Gives up one's share in an error info.
/// @param error_info the error info @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_unref(error_info: *mut LinphoneErrorInfo) {
    entry("linphone_error_info_unref", |state| state.release(error_info, "error_info"));
}

/// Gets after how many seconds it is worth trying again.
/// @param error_info the error info @notnil
/// @return seconds; 0 when nothing is known, which is always so for registrations
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_retry_after(error_info: *const LinphoneErrorInfo) -> c_int {
    entry_or("linphone_error_info_get_retry_after", 0, |state| {
        state.error_info(error_info, |info| info.retry_after)
    })
}

/// Gets the reason.
/// @param error_info the error info @notnil
/// @return the reason; `LinphoneReasonNone` for no error
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_reason(
    error_info: *const LinphoneErrorInfo,
) -> LinphoneReason {
    entry_or("linphone_error_info_get_reason", Reason::None as c_int, |state| {
        state.error_info(error_info, |info| info.reason as c_int)
    })
}

/// Gets the error info behind this one.
/// @param error_info the error info @notnil
/// @return the other error info, borrowed; NULL when there is none, which is always so for registrations @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_sub_error_info(
    error_info: *const LinphoneErrorInfo,
) -> *mut LinphoneErrorInfo {
    entry("linphone_error_info_get_sub_error_info", |state| {
        state.key(error_info, "error_info")?;
        Ok(state.kept(error_info.addr(), SUB))
    })
}

/// Gets the reason phrase as it was received.
/// @param error_info the error info @notnil
/// @return the reason phrase as it was received, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_phrase(
    error_info: *const LinphoneErrorInfo,
) -> *const c_char {
    entry("linphone_error_info_get_phrase", |state| {
        let found = state.error_info(error_info, |info| info.phrase.clone())?;
        Ok(state.borrow_text(error_info.addr(), "phrase", found.as_deref()))
    })
}

/// Gets the protocol that the code belongs to, such as `SIP`.
/// @param error_info the error info @notnil
/// @return the protocol that the code belongs to, such as `SIP`; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_protocol(
    error_info: *const LinphoneErrorInfo,
) -> *const c_char {
    entry("linphone_error_info_get_protocol", |state| {
        let found = state.error_info(error_info, |info| info.protocol.clone())?;
        Ok(state.borrow_text(error_info.addr(), "protocol", found.as_deref()))
    })
}

/// Gets the warnings.
/// @param error_info the error info @notnil
/// @return the warnings, borrowed until they change; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_warnings(
    error_info: *const LinphoneErrorInfo,
) -> *const c_char {
    entry("linphone_error_info_get_warnings", |state| {
        let found = state.error_info(error_info, |info| info.warnings.clone())?;
        Ok(state.borrow_text(error_info.addr(), "warnings", found.as_deref()))
    })
}

/// Gets the status code.
/// @param error_info the error info @notnil
/// @return the code, such as 403; 0 when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_protocol_code(
    error_info: *const LinphoneErrorInfo,
) -> c_int {
    entry_or("linphone_error_info_get_protocol_code", 0, |state| {
        state.error_info(error_info, |info| info.code)
    })
}

/// Gets the warnings; the name that `linphone_error_info_get_warnings` had in liblinphone 3.
/// @param error_info the error info @notnil
/// @return the warnings, borrowed until they change; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_get_details(
    error_info: *const LinphoneErrorInfo,
) -> *const c_char {
    entry("linphone_error_info_get_details", |state| {
        let found = state.error_info(error_info, |info| info.warnings.clone())?;
        Ok(state.borrow_text(error_info.addr(), "warnings", found.as_deref()))
    })
}

/// Sets all but the delay and the error info behind.
/// @param error_info the error info @notnil
/// @param protocol the protocol; NULL for `SIP` @maybenil
/// @param reason the reason
/// @param code the status code
/// @param status the reason phrase @maybenil
/// @param warning the warnings @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set(
    error_info: *mut LinphoneErrorInfo,
    protocol: *const c_char,
    reason: LinphoneReason,
    code: c_int,
    status: *const c_char,
    warning: *const c_char,
) {
    entry("linphone_error_info_set", |state| {
        // SAFETY: the caller passes C strings or NULLs.
        let [protocol, phrase, warnings] =
            [protocol, status, warning].map(|text| unsafe { string::text(text) }.map(Cow::into_owned));
        let protocol = Some(protocol.unwrap_or_else(|| "SIP".to_owned()));
        let reason = reason_of(reason, "reason")?;
        state.error_info(error_info, |info| {
            *info = ErrorInfo { reason, protocol, code, phrase, warnings, retry_after: info.retry_after };
        })
    });
}

/// Puts an error info behind this one, which takes a share in it.
/// @param error_info the error info @notnil
/// @param appended_error_info the one behind; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set_sub_error_info(
    error_info: *mut LinphoneErrorInfo,
    appended_error_info: *mut LinphoneErrorInfo,
) {
    entry("linphone_error_info_set_sub_error_info", |state| {
        state.key(error_info, "error_info")?;
        let sub = state.key_or_null(appended_error_info, "appended_error_info")?;
        if state.is_behind(error_info, appended_error_info) {
            return Err(Misuse::value("appended_error_info", "has the other one behind it"));
        }
        if let Some(sub) = sub {
            state.library.error_infos.retain(sub);
        }
        state.keep::<LinphoneErrorInfo>(error_info.addr(), SUB, sub);
        Ok(())
    });
}

/// Sets after how many seconds it is worth trying again.
/// @param error_info the error info @notnil
/// @param retry_after seconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set_retry_after(
    error_info: *mut LinphoneErrorInfo,
    retry_after: c_int,
) {
    entry("linphone_error_info_set_retry_after", |state| {
        state.error_info(error_info, |info| info.retry_after = retry_after)
    });
}

/// Sets the reason. The status code stays.
/// @param error_info the error info @notnil
/// @param reason the reason
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set_reason(
    error_info: *mut LinphoneErrorInfo,
    reason: LinphoneReason,
) {
    entry("linphone_error_info_set_reason", |state| {
        let reason = reason_of(reason, "reason")?;
        state.error_info(error_info, |info| info.reason = reason)
    });
}

/// Sets the protocol that the code belongs to.
/// @param error_info the error info @notnil
/// @param protocol the protocol; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set_protocol(
    error_info: *mut LinphoneErrorInfo,
    protocol: *const c_char,
) {
    entry("linphone_error_info_set_protocol", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { string::text(protocol) }.map(Cow::into_owned);
        state.error_info(error_info, |info| info.protocol = given)
    });
}

/// Sets the status code. The reason stays.
/// @param error_info the error info @notnil
/// @param code the code
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set_protocol_code(
    error_info: *mut LinphoneErrorInfo,
    code: c_int,
) {
    entry("linphone_error_info_set_protocol_code", |state| {
        state.error_info(error_info, |info| info.code = code)
    });
}

/// Sets the reason phrase.
/// @param error_info the error info @notnil
/// @param phrase the phrase; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set_phrase(
    error_info: *mut LinphoneErrorInfo,
    phrase: *const c_char,
) {
    entry("linphone_error_info_set_phrase", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { string::text(phrase) }.map(Cow::into_owned);
        state.error_info(error_info, |info| info.phrase = given)
    });
}

/// Sets the warnings.
/// @param error_info the error info @notnil
/// @param warnings the warnings; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_info_set_warnings(
    error_info: *mut LinphoneErrorInfo,
    warnings: *const c_char,
) {
    entry("linphone_error_info_set_warnings", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { string::text(warnings) }.map(Cow::into_owned);
        state.error_info(error_info, |info| info.warnings = given)
    });
}

/// The error info behind another one hangs on it under this name.
const SUB: &str = "sub error info";

impl State {
    fn error_info<R>(
        &mut self,
        error_info: *const LinphoneErrorInfo,
        work: impl FnOnce(&mut ErrorInfo) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(error_info, "error_info")?;
        self.library.error_infos.get_mut(key).map(work).ok_or_else(|| Misuse::null("error_info"))
    }

    /// Does the row of error infos that starts at `first` contain this one? Rows that bite their tail would never end.
    fn is_behind(&self, wanted: *mut LinphoneErrorInfo, first: *mut LinphoneErrorInfo) -> bool {
        let mut next = first;
        while !next.is_null() && next != wanted {
            next = self.kept(next.addr(), SUB);
        }
        !next.is_null()
    }
}
