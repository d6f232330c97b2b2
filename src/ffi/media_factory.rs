//! The media engine, which is none of ours: a program that asks for it brings mediastreamer along, and gets mediastreamer's.

use std::ffi::{CStr, c_void};

use super::guard::entry;
use super::object::Datum;
use super::state;
use super::types::*;

/// The name under which an engine hangs on its core.
const ENGINE: &CStr = c"regline.media_factory";

/// mediastreamer's media engine.
#[allow(non_camel_case_types)]
pub struct _MSFactory {
    _opaque: [u8; 0],
}

/// Gets a media engine for a program that brings mediastreamer along; there is none in this library. It is made at the first
/// call, and destroyed with the core. No call comes of it: regline registers.
/// @param core the core @notnil
/// @return the engine, which belongs to the core; NULL when the program does not link mediastreamer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_ms_factory(core: *mut LinphoneCore) -> *mut _MSFactory {
    const NAME: &str = "linphone_core_get_ms_factory";
    let known = entry(NAME, |state| {
        state.key(core, "core")?;
        Ok(state.extras.datum(core.addr(), ENGINE))
    });
    if !known.is_null() || state::lock().key(core, "core").is_err() {
        return known.cast();
    }
    let (Some(make), Some(destroy)) = (found(c"ms_factory_new_with_voip"), found(c"ms_factory_destroy"))
    else {
        return entry(NAME, |_| {
            log::warn!(
                "{NAME}: audio and video are not part of regline, and the program links no mediastreamer"
            );
            Ok(std::ptr::null_mut())
        });
    };
    // SAFETY: the function of that name has this type.
    let make = unsafe { std::mem::transmute::<*mut c_void, unsafe extern "C" fn() -> *mut c_void>(make) };
    // SAFETY: as above.
    let destroy = unsafe { std::mem::transmute::<*mut c_void, unsafe extern "C" fn(*mut c_void)>(destroy) };
    // SAFETY: it takes nothing. Nothing is locked, as it writes to the log, which may be ours.
    let factory = unsafe { make() };
    entry(NAME, |state| {
        state.key(core, "core")?;
        let datum = Datum { data: factory, destroy: Some(destroy) };
        state.extras.set_datum(core.addr(), ENGINE.to_owned(), datum);
        Ok(factory.cast())
    })
}

/// A function of the program or of a library that it links.
fn found(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: the name is a string.
    let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
    (!found.is_null()).then_some(found)
}
