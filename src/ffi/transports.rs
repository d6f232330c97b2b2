//! `LinphoneTransports` (`linphone/core.h`): the ports on which a core listens, as an object to fill in and hand over.

use std::ffi::{c_int, c_void};

use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::state::State;
use super::types::*;
use crate::core::objects::Transports;

/// Makes a set of ports, all of them off.
/// @return the set, which the caller owns @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_new() -> *mut LinphoneTransports {
    entry("linphone_transports_new", |state| {
        Ok(encode(state.library.transports.insert(Transports::default())))
    })
}

/// Adds an owner to a set of ports.
/// @param transports the set @notnil
/// @return the same set; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_ref(
    transports: *mut LinphoneTransports,
) -> *mut LinphoneTransports {
    entry("linphone_transports_ref", |state| state.retain(transports, "transports"))
}

/// Gives up one's share in a set of ports.
/// @param transports the set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_unref(transports: *mut LinphoneTransports) {
    entry("linphone_transports_unref", |state| state.release(transports, "transports"));
}

/// Gets the pointer that the program has hung on a set of ports.
/// @param transports the set @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_get_user_data(
    transports: *const LinphoneTransports,
) -> *mut c_void {
    entry("linphone_transports_get_user_data", |state| state.user_data(transports, "transports"))
}

/// Hangs a pointer on a set of ports. It is only kept.
/// @param transports the set @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_set_user_data(
    transports: *mut LinphoneTransports,
    user_data: *mut c_void,
) {
    entry("linphone_transports_set_user_data", |state| {
        state.set_user_data(transports, "transports", user_data)
    });
}

/// Gets the UDP port.
/// @param transports the set @notnil
/// @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
/// what is no set of ports
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_get_udp_port(transports: *const LinphoneTransports) -> c_int {
    entry_or("linphone_transports_get_udp_port", 0, |state| state.ports(transports, |ports| ports.udp))
}

/// Gets the TCP port.
/// @param transports the set @notnil
/// @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
/// what is no set of ports
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_get_tcp_port(transports: *const LinphoneTransports) -> c_int {
    entry_or("linphone_transports_get_tcp_port", 0, |state| state.ports(transports, |ports| ports.tcp))
}

/// Gets the TLS port.
/// @param transports the set @notnil
/// @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
/// what is no set of ports
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_get_tls_port(transports: *const LinphoneTransports) -> c_int {
    entry_or("linphone_transports_get_tls_port", 0, |state| state.ports(transports, |ports| ports.tls))
}

/// Gets the DTLS port.
/// @param transports the set @notnil
/// @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
/// what is no set of ports
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_get_dtls_port(transports: *const LinphoneTransports) -> c_int {
    entry_or("linphone_transports_get_dtls_port", 0, |state| state.ports(transports, |ports| ports.dtls))
}

/// Sets the UDP port. It counts once the set is handed to a core.
/// @param transports the set @notnil
/// @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_set_udp_port(transports: *mut LinphoneTransports, port: c_int) {
    entry("linphone_transports_set_udp_port", |state| state.ports(transports, |ports| ports.udp = port));
}

/// Sets the TCP port. It counts once the set is handed to a core.
/// @param transports the set @notnil
/// @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_set_tcp_port(transports: *mut LinphoneTransports, port: c_int) {
    entry("linphone_transports_set_tcp_port", |state| state.ports(transports, |ports| ports.tcp = port));
}

/// Sets the TLS port. It counts once the set is handed to a core.
/// @param transports the set @notnil
/// @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_set_tls_port(transports: *mut LinphoneTransports, port: c_int) {
    entry("linphone_transports_set_tls_port", |state| state.ports(transports, |ports| ports.tls = port));
}

/// Sets the DTLS port.
/// Nothing listens on it: the value is only kept.
/// @param transports the set @notnil
/// @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_transports_set_dtls_port(transports: *mut LinphoneTransports, port: c_int) {
    entry("linphone_transports_set_dtls_port", |state| state.ports(transports, |ports| ports.dtls = port));
}

impl State {
    fn ports<R>(
        &mut self,
        transports: *const LinphoneTransports,
        work: impl FnOnce(&mut Transports) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(transports, "transports")?;
        self.library.transports.get_mut(key).map(work).ok_or_else(|| Misuse::null("transports"))
    }
}
