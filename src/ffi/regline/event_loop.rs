//! `regline.h`: waiting until there is something to do, instead of waking up every 20 ms.

use std::ffi::c_int;

use crate::ffi::guard::{entry, entry_or};
use crate::ffi::types::*;

/// Gets the one descriptor to wait for: it is readable while `linphone_core_iterate` has something to do, be it input, a
/// deadline, or what a call from outside has left to it. After an iterate with nothing left to do it is not readable. So a
/// program may sleep in `poll`, or give the descriptor to libuv, GLib, Qt or asyncio, and call `linphone_core_iterate`
/// whenever it is readable, and only then. It is good for waiting only: never read, write or close it.
///
/// It is the same from the start of the core to its stop; a core that was started again has another one. It may be waited
/// for on any thread. Works where the system has epoll and timerfd, which is Linux.
/// @param core the core @notnil
/// @return the descriptor, which belongs to the core; -1 while the core does not run, and where the system lacks epoll
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_core_get_fd(core: *mut LinphoneCore) -> c_int {
    entry("regline_core_get_fd", |state| {
        let core = state.working_core(core, "core")?;
        Ok(state.library.wakeup_descriptor(core).unwrap_or(-1))
    })
}

/// Gets how long a core has nothing to do by itself. Input may come earlier: this is for programs that wait for
/// the sockets by other means, or that want to show it.
/// @param core the core @notnil
/// @return milliseconds, rounded up, fit for `poll`; 0 when something is due now; -1 when nothing is before input comes
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_core_next_deadline_ms(core: *const LinphoneCore) -> c_int {
    entry_or("regline_core_next_deadline_ms", -1, |state| {
        let core = state.key(core, "core")?;
        let millis = state.library.millis_to_deadline(core);
        Ok(millis.map_or(-1, |millis| c_int::try_from(millis).unwrap_or(c_int::MAX)))
    })
}
