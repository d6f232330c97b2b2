//! `regline.h`: every SIP message as it goes over the wire, for people who look for a fault.

use std::ffi::{c_char, c_void};
use std::path::Path;

use crate::core::CoreId;
use crate::core::states::transport_name;
use crate::core::trace::Traced;
use crate::ffi::guard::entry;
use crate::ffi::handle::encode;
use crate::ffi::state::{self, handle_of};
use crate::ffi::string::{owned, text};
use crate::ffi::types::*;

/// One SIP message. Everything in it is borrowed for the duration of the callback.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _ReglineMessage {
    /// Bytes of this struct: it may grow at its end.
    pub size: usize,
    /// Microseconds since 1970, when it was sent or received.
    pub time_us: i64,
    /// TRUE if it was sent by us.
    pub outgoing: bool_t,
    /// `udp`, `tcp`, `tls`, `ws` or `wss`.
    pub transport: *const c_char,
    /// Our address and port, such as `192.0.2.1:5060` or `[2001:db8::1]:5060`; empty when it is not known.
    pub local: *const c_char,
    /// The other side's address and port.
    pub remote: *const c_char,
    /// The account that it concerns; NULL when it concerns none, such as an OPTIONS from the server.
    pub account: *mut LinphoneAccount,
    /// The message, without secrets, and with a NUL behind it.
    pub bytes: *const c_char,
    /// Its length, without that NUL.
    pub length: usize,
}

/// One SIP message.
pub type ReglineMessage = _ReglineMessage;

/// Is told of a SIP message.
/// @param core the core
/// @param message the message, borrowed for the duration of the call
/// @param user_data what was given with the function
pub type ReglineTraceCb = Option<
    unsafe extern "C" fn(core: *mut LinphoneCore, message: *const ReglineMessage, user_data: *mut c_void),
>;

/// Who is told of the messages of a core; hangs on its handle.
#[derive(Clone, Copy)]
struct Watcher {
    call: ReglineTraceCb,
    user_data: *mut c_void,
}

// SAFETY: the function may be called from any thread; the pointer is only handed back to the program.
unsafe impl Send for Watcher {}

/// Chooses what to call for each SIP message that the core sends or receives from now on. It is called before the callbacks
/// about what the message changes, on the thread of the call that caused it, and may call anything. Proofs of passwords,
/// bearer tokens, push tokens and passwords in addresses are replaced by `***`; headers that the program added are shown as
/// they are. Keep-alives and STUN are no messages.
/// @param core the core @notnil
/// @param cb the function, in place of the one before; NULL for none @maybenil
/// @param user_data what it is called with, only kept @maybenil
/// @return 0; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_core_set_trace(
    core: *mut LinphoneCore,
    cb: ReglineTraceCb,
    user_data: *mut c_void,
) -> LinphoneStatus {
    entry("regline_core_set_trace", |state| {
        let id = state.key(core, "core")?;
        state.extras.hang(core.addr(), Watcher { call: cb, user_data });
        state.library.tell_messages(id, cb.is_some());
        Ok(0)
    })
}

/// Writes each SIP message that the core sends or receives from now on to a file that Wireshark, tshark, tcpdump and sngrep
/// open (pcapng). Secrets are replaced as by `regline_core_set_trace`. Messages over TLS and WebSocket are shown as they are
/// inside, as if over TCP with the server's port 5060, and have a comment that says so. The file is whole after each message,
/// and readable for its owner only.
/// @param core the core @notnil
/// @param path the file, which is made anew; NULL ends the trace @maybenil
/// @return 0; -1 when the file cannot be written, and a trace that was under way goes on
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_core_trace_to_file(
    core: *mut LinphoneCore,
    path: *const c_char,
) -> LinphoneStatus {
    entry("regline_core_trace_to_file", |state| {
        let core = state.key(core, "core")?;
        // SAFETY: a C string or NULL, by the contract of this function.
        let path = unsafe { text(path) }.filter(|path| !path.is_empty());
        let written = state.library.trace_to_file(core, path.as_deref().map(Path::new));
        Ok(if written { 0 } else { -1 })
    })
}

/// Tells the program of a message. Nothing may be locked.
pub(in crate::ffi) fn tell(core: CoreId, message: &Traced) {
    let handle: *mut LinphoneCore = encode(core);
    let watcher = {
        let state = state::lock();
        let silent = state.library.cores.get(core).is_none_or(|core| core.silent);
        state.extras.hung::<Watcher>(handle.addr()).copied().filter(|_| !silent)
    };
    let Some((call, user_data)) = watcher.and_then(|watcher| Some((watcher.call?, watcher.user_data))) else {
        return;
    };
    let transport = owned(transport_name(message.transport));
    let local = owned(&message.local.map(|local| local.to_string()).unwrap_or_default());
    let remote = owned(&message.remote.to_string());
    let mut bytes = message.bytes.clone();
    bytes.push(0);
    let shown = ReglineMessage {
        size: size_of::<ReglineMessage>(),
        time_us: i64::try_from(message.at).unwrap_or(i64::MAX),
        outgoing: bool_t::from(message.outgoing),
        transport: transport.as_ptr(),
        local: local.as_ptr(),
        remote: remote.as_ptr(),
        account: handle_of(message.account),
        bytes: bytes.as_ptr().cast(),
        length: message.bytes.len(),
    };
    // SAFETY: the program's function, called as its type says; the message lives through the call.
    unsafe { call(handle, &raw const shown, user_data) };
}
