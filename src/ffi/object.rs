//! What all objects have in common, by the names of the library under liblinphone: shares and named data. The C++ wrapper
//! `liblinphone++` needs them.
//!
//! The wrapper brings belle-sip's library along. Its own objects come here too, because ours is found first; whatever is no
//! handle is handed on to the function that would have been found without us.

use std::ffi::{CStr, CString, c_char, c_int, c_void};

use super::guard::{Misuse, Wrong, entry};
use super::handle::Object;
use super::state::State;
use super::types::*;

/// An object of whatever type.
#[allow(non_camel_case_types)]
pub struct _belle_sip_object {
    _opaque: [u8; 0],
}

/// Takes a share in an object of any type.
/// @param object the object @notnil
/// @return the object, which has one more share; NULL if it is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn belle_sip_object_ref(object: *mut c_void) -> *mut _belle_sip_object {
    if let Some(share) = share_of(object) {
        return entry("belle_sip_object_ref", |state| {
            (share.retain)(state, object)?;
            Ok(object.cast())
        });
    }
    type Ref = unsafe extern "C" fn(*mut c_void) -> *mut _belle_sip_object;
    match next(c"belle_sip_object_ref") {
        // SAFETY: the function of that name has this type.
        Some(next) if !object.is_null() => unsafe { std::mem::transmute::<*mut c_void, Ref>(next)(object) },
        _ => entry("belle_sip_object_ref", |_| Err(foreign(object))),
    }
}

/// Gives up one's share in an object of any type.
/// @param object the object @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn belle_sip_object_unref(object: *mut c_void) {
    if let Some(share) = share_of(object) {
        return entry("belle_sip_object_unref", |state| (share.release)(state, object));
    }
    type Unref = unsafe extern "C" fn(*mut c_void);
    match next(c"belle_sip_object_unref") {
        // SAFETY: the function of that name has this type.
        Some(next) if !object.is_null() => unsafe { std::mem::transmute::<*mut c_void, Unref>(next)(object) },
        _ => entry("belle_sip_object_unref", |_| Err(foreign(object))),
    }
}

/// Hangs a pointer on an object of any type, under a name. The one that hung there before is destroyed.
/// @param object the object @notnil
/// @param name the name @notnil
/// @param data the pointer, which is never looked into; NULL takes away the one that hangs there @maybenil
/// @param destroy called with the pointer when it is replaced, and when the object ends @maybenil
/// @return 0, or 1 if something hung there before; -1 if there is no such object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn belle_sip_object_data_set(
    object: *mut _belle_sip_object,
    name: *const c_char,
    data: *mut c_void,
    destroy: Option<unsafe extern "C" fn(*mut c_void)>,
) -> c_int {
    if let Some(share) = share_of(object.cast()) {
        return entry("belle_sip_object_data_set", |state| {
            (share.check)(state, object.cast())?;
            // SAFETY: not NULL, which the called function sees to; a string, by the contract of this function.
            let name = unsafe { named(name) }?;
            Ok(state.extras.set_datum(object.addr(), name, Datum { data, destroy }).into())
        });
    }
    type Set = unsafe extern "C" fn(
        *mut _belle_sip_object,
        *const c_char,
        *mut c_void,
        Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    match next(c"belle_sip_object_data_set") {
        Some(next) if !object.is_null() => {
            // SAFETY: the function of that name has this type.
            unsafe { std::mem::transmute::<*mut c_void, Set>(next)(object, name, data, destroy) }
        }
        _ => entry("belle_sip_object_data_set", |_| Err(foreign(object.cast()))),
    }
}

/// The pointer that hangs on an object of any type under a name.
/// @param object the object @notnil
/// @param name the name @notnil
/// @return the pointer, still the program's; NULL if nothing hangs there
#[unsafe(no_mangle)]
pub unsafe extern "C" fn belle_sip_object_data_get(
    object: *mut _belle_sip_object,
    name: *const c_char,
) -> *mut c_void {
    if let Some(share) = share_of(object.cast()) {
        return entry("belle_sip_object_data_get", |state| {
            (share.check)(state, object.cast())?;
            // SAFETY: not NULL, which the called function sees to; a string, by the contract of this function.
            let name = unsafe { named(name) }?;
            Ok(state.extras.datum(object.addr(), &name))
        });
    }
    type Get = unsafe extern "C" fn(*mut _belle_sip_object, *const c_char) -> *mut c_void;
    match next(c"belle_sip_object_data_get") {
        // SAFETY: the function of that name has this type.
        Some(next) if !object.is_null() => unsafe {
            std::mem::transmute::<*mut c_void, Get>(next)(object, name)
        },
        _ => entry("belle_sip_object_data_get", |_| Err(foreign(object.cast()))),
    }
}

/// A pointer that a program has hung on an object.
pub(super) struct Datum {
    pub(super) data: *mut c_void,
    pub(super) destroy: Option<unsafe extern "C" fn(*mut c_void)>,
}

// SAFETY: the pointer is only kept for the program and never dereferenced here.
unsafe impl Send for Datum {}

impl Datum {
    /// Tells the program that the pointer is not kept any more. Nothing may be locked.
    pub(super) fn end(self) {
        if let Some(destroy) = self.destroy.filter(|_| !self.data.is_null()) {
            // SAFETY: the program gave both for each other.
            unsafe { destroy(self.data) };
        }
    }
}

/// How shares of one kind of objects are counted.
struct Share {
    check: fn(&State, *mut c_void) -> Result<(), Misuse>,
    retain: fn(&mut State, *mut c_void) -> Result<(), Misuse>,
    release: fn(&mut State, *mut c_void) -> Result<(), Misuse>,
    kind: u8,
}

const SHARES: [Share; 23] = [
    share::<LinphoneCore>(),
    share::<LinphoneProxyConfig>(),
    share::<LinphoneAccount>(),
    share::<LinphoneAccountParams>(),
    share::<LinphoneAccountCbs>(),
    share::<LinphoneAuthInfo>(),
    share::<LinphoneAddress>(),
    share::<LinphoneConfig>(),
    share::<LinphoneCoreCbs>(),
    share::<LinphoneFactory>(),
    share::<LinphoneNatPolicy>(),
    share::<LinphoneTransports>(),
    share::<LinphoneErrorInfo>(),
    share::<LinphonePushNotificationConfig>(),
    share::<LinphoneDigestAuthenticationPolicy>(),
    share::<LinphoneLoggingService>(),
    share::<LinphoneLoggingServiceCbs>(),
    share::<LinphoneBearerToken>(),
    share::<LinphoneBuffer>(),
    share::<LinphoneDialPlan>(),
    share::<LinphoneDictionary>(),
    share::<LinphoneHeaders>(),
    share::<LinphoneRange>(),
];

const fn share<T: Object>() -> Share {
    Share {
        check: |state, handle| state.key::<T>(handle.cast(), "object").map(drop),
        retain: |state, handle| state.retain::<T>(handle.cast(), "object").map(drop),
        release: |state, handle| state.release::<T>(handle.cast(), "object"),
        kind: T::KIND as u8,
    }
}

/// How to share what this is a handle of; `None` if it is no handle.
fn share_of(object: *mut c_void) -> Option<&'static Share> {
    let kind = super::handle::kind_in(object)?;
    SHARES.iter().find(|share| share.kind == kind)
}

/// The function of this name that stands behind ours in the order of search.
fn next(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: the name is a string.
    let found = unsafe { libc::dlsym(libc::RTLD_NEXT, name.as_ptr()) };
    (!found.is_null()).then_some(found)
}

/// # Safety
/// NULL, or a string.
unsafe fn named(name: *const c_char) -> Result<CString, Misuse> {
    if name.is_null() {
        return Err(Misuse::null("name"));
    }
    // SAFETY: as above.
    Ok(unsafe { CStr::from_ptr(name) }.to_owned())
}

fn foreign(object: *mut c_void) -> Misuse {
    if object.is_null() {
        return Misuse::null("object");
    }
    Wrong::Foreign { parameter: "object", expected: "object" }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_object_can_be_shared() {
        for (at, share) in SHARES.iter().enumerate() {
            assert_eq!(usize::from(share.kind), at + 1);
        }
    }
}
