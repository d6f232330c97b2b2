//! What programs expect of a C library besides objects (`linphone/misc.h`): names of numbers, and memory.

use std::ffi::{CStr, c_char, c_int};

use super::address::transport_of;
use super::guard::{Misuse, entry, entry_or};
use super::state::fixed;
use super::string::text;
use super::types::*;
use crate::core::address::Transport;
use crate::core::error_info::Reason;

const REGISTRATION_STATES: [&CStr; 5] = [
    c"LinphoneRegistrationNone",
    c"LinphoneRegistrationProgress",
    c"LinphoneRegistrationOk",
    c"LinphoneRegistrationCleared",
    c"LinphoneRegistrationFailed",
];

const GLOBAL_STATES: [&CStr; 6] = [
    c"LinphoneGlobalOff",
    c"LinphoneGlobalStartup",
    c"LinphoneGlobalOn",
    c"LinphoneGlobalShutdown",
    c"LinphoneGlobalConfiguring",
    c"LinphoneGlobalReady",
];

const CONFIGURING_STATES: [&CStr; 3] =
    [c"LinphoneConfiguringSuccessful", c"LinphoneConfiguringFailed", c"LinphoneConfiguringSkipped"];

const UPLOAD_STATES: [&CStr; 3] = [
    c"LinphoneCoreLogCollectionUploadStateInProgress",
    c"LinphoneCoreLogCollectionUploadStateDelivered",
    c"LinphoneCoreLogCollectionUploadStateNotDelivered",
];

/// Codes whose answers may say when to try again (RFC 3261 20.33).
const RETRY_AFTER_CODES: [c_int; 6] = [404, 480, 486, 503, 600, 603];

/// Gets the name of a registration state.
/// @param state the state
/// @return its enumerator as text, which lasts; NULL for what is no state @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_registration_state_to_string(
    state: LinphoneRegistrationState,
) -> *const c_char {
    name_of(&REGISTRATION_STATES, state)
}

/// Gets the name of a kind of privacy.
/// @param privacy one bit of a privacy mask, or `LinphonePrivacyNone`
/// @return its enumerator as text, which lasts; `Unknown privacy mode` for what is none @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_privacy_to_string(privacy: LinphonePrivacy) -> *const c_char {
    fixed(match privacy {
        0 => c"LinphonePrivacyNone",
        1 => c"LinphonePrivacyUser",
        2 => c"LinphonePrivacyHeader",
        4 => c"LinphonePrivacySession",
        8 => c"LinphonePrivacyId",
        16 => c"LinphonePrivacyCritical",
        0x8000 => c"LinphonePrivacyDefault",
        _ => c"Unknown privacy mode",
    })
}

/// Gets the name of a core's state.
/// @param gs the state
/// @return its enumerator as text, which lasts; NULL for what is no state @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_global_state_to_string(gs: LinphoneGlobalState) -> *const c_char {
    name_of(&GLOBAL_STATES, gs)
}

/// Gets the name of an outcome of remote provisioning.
/// @param state the outcome
/// @return its enumerator as text, which lasts; NULL for what is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_configuring_state_to_string(
    state: LinphoneConfiguringState,
) -> *const c_char {
    name_of(&CONFIGURING_STATES, state)
}

/// Describes a reason in English.
/// @param error the reason
/// @return a short text that lasts; `unknown error` for what is no reason @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_reason_to_string(error: LinphoneReason) -> *const c_char {
    fixed(Reason::from_number(error).map_or(c"unknown error", Reason::name))
}

/// Gets the name of a state in which the upload of a log can be.
/// @param lcus the state
/// @return its enumerator as text, which lasts; `UNKNOWN` for what is no state @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_log_collection_upload_state_to_string(
    lcus: LinphoneCoreLogCollectionUploadState,
) -> *const c_char {
    let name = name_of(&UPLOAD_STATES, lcus);
    if name.is_null() { fixed(c"UNKNOWN") } else { name }
}

/// Describes a reason in English; the name that `linphone_reason_to_string` had in liblinphone 3.
/// @param err the reason
/// @return a short text that lasts; `unknown error` for what is no reason @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_to_string(err: LinphoneReason) -> *const c_char {
    fixed(Reason::from_number(err).map_or(c"unknown error", Reason::name))
}

/// Gets the name of a transport, as the parameter `transport` of an address has it.
/// Differs from liblinphone: for what is no transport it returns NULL instead of ending the process.
/// @param transport the transport
/// @return `udp`, `tcp`, `tls` or `dtls`, which lasts; NULL for what is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transport_to_string(transport: LinphoneTransportType) -> *const c_char {
    entry("linphone_transport_to_string", |_| {
        Ok(fixed(match transport_of(transport, "transport")? {
            Transport::Udp => c"udp",
            Transport::Tcp => c"tcp",
            Transport::Tls => c"tls",
            Transport::Dtls => c"dtls",
        }))
    })
}

/// Finds the transport of a name.
/// @param transport the name, in any case @maybenil
/// @return the transport; UDP for every other text and for NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transport_parse(transport: *const c_char) -> LinphoneTransportType {
    entry_or("linphone_transport_parse", 0, |_| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(transport) }.unwrap_or_default();
        Ok(Transport::parse(&name) as c_int)
    })
}

/// Tells whether answers of this status code may say when to try again.
/// @param error the code
/// @return TRUE for 404, 480, 486, 503, 600 and 603
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_code_is_retry_after(error: c_int) -> bool_t {
    u8::from(RETRY_AFTER_CODES.contains(&error))
}

/// Finds the reason that a SIP status code stands for.
/// @param error the code
/// @return the reason; `LinphoneReasonUnknown` for most codes
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_error_code_to_reason(error: c_int) -> LinphoneReason {
    Reason::from_code(error) as c_int
}

/// Finds the SIP status code that stands for a reason.
/// @param reason the reason
/// @return the code; 400 when there is none, and for what is no reason
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_reason_to_error_code(reason: LinphoneReason) -> c_int {
    Reason::from_number(reason).map_or(400, |reason| c_int::from(reason.code()))
}

/// The reason of that number.
pub(super) fn reason_of(number: c_int, parameter: &'static str) -> Result<Reason, Misuse> {
    Reason::from_number(number).ok_or_else(|| Misuse::value(parameter, "is no reason"))
}

fn name_of(names: &[&'static CStr], number: c_int) -> *const c_char {
    let name = usize::try_from(number).ok().and_then(|number| names.get(number));
    name.map_or(std::ptr::null(), |name| fixed(name))
}
