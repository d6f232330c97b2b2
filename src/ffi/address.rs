//! `LinphoneAddress` (`linphone/api/c-address.h`): a SIP URI with a display name and parameters.
//!
//! What the functions mean stands in `core::address`; here they meet C.

use std::borrow::Cow;
use std::ffi::{c_char, c_int};

use super::guard::{Misuse, entry, entry_or, truth};
use super::handle::encode;
use super::state::State;
use super::string::{for_keeps, text};
use super::types::*;
use crate::core::address::{self, Transport};
use crate::sip::NameAddr;

/// Makes an address from text such as `"Al" <sip:al@example.org>` or `sip:example.org`. A scheme is required.
/// @param address the text; NULL and the empty text give the empty address @maybenil
/// @return the address, which the caller owns; NULL when the text is no address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_new(address: *const c_char) -> *mut LinphoneAddress {
    entry("linphone_address_new", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { text(address) }.unwrap_or_default();
        let Some(parsed) = address::parse(&given) else {
            log::warn!("linphone_address_new: {}", address::complaint(&given));
            return Ok(std::ptr::null_mut());
        };
        Ok(encode(state.library.addresses.insert(parsed)))
    })
}

/// Copies an address.
/// @param address the address @notnil
/// @return the copy, which the caller owns; NULL for what is no address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_clone(address: *const LinphoneAddress) -> *mut LinphoneAddress {
    entry("linphone_address_clone", |state| {
        let copy = state.address_value(address, "address")?.clone();
        Ok(encode(state.library.addresses.insert(copy)))
    })
}

/// Adds an owner to an address.
/// @param address the address @notnil
/// @return the same address; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_ref(address: *mut LinphoneAddress) -> *mut LinphoneAddress {
    entry("linphone_address_ref", |state| state.retain(address, "address"))
}

/// Gives up one's share in an address.
/// @param address the address @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_unref(address: *mut LinphoneAddress) {
    entry("linphone_address_unref", |state| state.release(address, "address"));
}

/// Gets the scheme.
/// @param address the address @notnil
/// @return the scheme without colon, such as `sip`, `sips` or `tel`, borrowed until it changes; NULL for what is no
/// address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_scheme(address: *const LinphoneAddress) -> *const c_char {
    entry("linphone_address_get_scheme", |state| {
        state.address_text(address, "scheme", |value| Some(address::scheme(value).to_owned()))
    })
}

/// Gets the display name.
/// @param address the address @notnil
/// @return the name without quotes, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_display_name(address: *const LinphoneAddress) -> *const c_char {
    entry("linphone_address_get_display_name", |state| {
        state.address_text(address, "display name", |value| value.display_name.as_deref().map(str::to_owned))
    })
}

/// Sets the display name.
/// @param address the address @notnil
/// @param display_name the name without quotes; NULL and the empty text remove it @maybenil
/// @return 0; -1 for what is no address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_display_name(
    address: *mut LinphoneAddress,
    display_name: *const c_char,
) -> LinphoneStatus {
    entry("linphone_address_set_display_name", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(display_name) };
        address::set_display_name(state.address_value_mut(address, "address")?, name.as_deref());
        Ok(0)
    })
}

/// Gets the user part, without escapes.
/// @param address the address @notnil
/// @return the user, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_username(address: *const LinphoneAddress) -> *const c_char {
    entry("linphone_address_get_username", |state| {
        state.address_text(address, "user", |value| address::user(value).map(Into::into))
    })
}

/// Sets the user part; what a URI cannot hold is escaped when the address is printed.
/// @param address the address @notnil
/// @param username the user; NULL and the empty text remove it @maybenil
/// @return 0; -1 for what is no SIP address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_username(
    address: *mut LinphoneAddress,
    username: *const c_char,
) -> LinphoneStatus {
    entry("linphone_address_set_username", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let user = unsafe { text(username) };
        Ok(status(address::set_user(state.address_value_mut(address, "address")?, user.as_deref())))
    })
}

/// Gets the host.
/// @param address the address @notnil
/// @return the host, an IPv6 address without brackets, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_domain(address: *const LinphoneAddress) -> *const c_char {
    entry("linphone_address_get_domain", |state| {
        state.address_text(address, "domain", |value| address::domain(value).map(str::to_owned))
    })
}

/// Sets the host.
/// Differs from liblinphone: what is no host is refused.
/// @param address the address @notnil
/// @param domain the host; NULL and the empty text remove it @maybenil
/// @return 0; -1 for what is no SIP address, and for what is no host
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_domain(
    address: *mut LinphoneAddress,
    domain: *const c_char,
) -> LinphoneStatus {
    entry("linphone_address_set_domain", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let host = unsafe { text(domain) };
        Ok(status(address::set_domain(state.address_value_mut(address, "address")?, host.as_deref())))
    })
}

/// Gets the port.
/// @param address the address @notnil
/// @return the port; 0 when none is given, -1 for what is no SIP address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_port(address: *const LinphoneAddress) -> c_int {
    entry("linphone_address_get_port", |state| Ok(address::port(state.address_value(address, "address")?)))
}

/// Sets the port.
/// Differs from liblinphone: a negative port removes it too, instead of being printed.
/// @param address the address @notnil
/// @param port the port; 0 removes it
/// @return 0; -1 for what is no SIP address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_port(
    address: *mut LinphoneAddress,
    port: c_int,
) -> LinphoneStatus {
    entry("linphone_address_set_port", |state| {
        Ok(status(address::set_port(state.address_value_mut(address, "address")?, port)))
    })
}

/// Gets the transport that the parameter `transport` names.
/// @param address the address @notnil
/// @return the transport; LinphoneTransportUdp when there is no such parameter, whatever the scheme, and for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_transport(
    address: *const LinphoneAddress,
) -> LinphoneTransportType {
    entry_or("linphone_address_get_transport", 0, |state| {
        Ok(address::transport(state.address_value(address, "address")?) as c_int)
    })
}

/// Sets the parameter `transport`.
/// @param address the address @notnil
/// @param transport the transport
/// @return 0; -1 for what is no SIP address or no transport
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_transport(
    address: *mut LinphoneAddress,
    transport: LinphoneTransportType,
) -> LinphoneStatus {
    entry("linphone_address_set_transport", |state| {
        let value = state.address_value_mut(address, "address")?;
        Ok(status(address::set_transport(value, transport_of(transport, "transport")?)))
    })
}

/// Tells whether the scheme is `sips`.
/// @param address the address @notnil
/// @return TRUE for `sips`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_secure(address: *const LinphoneAddress) -> bool_t {
    entry("linphone_address_get_secure", |state| {
        Ok(u8::from(address::is_secure(state.address_value(address, "address")?)))
    })
}

/// Makes the scheme `sips` or `sip`.
/// @param address the address @notnil
/// @param enabled TRUE for `sips`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_secure(address: *mut LinphoneAddress, enabled: bool_t) {
    entry("linphone_address_set_secure", |state| {
        address::set_secure(state.address_value_mut(address, "address")?, truth(enabled));
        Ok(())
    });
}

/// Tells whether the scheme is `sip` or `sips`.
/// @param address the address @notnil
/// @return TRUE for a SIP address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_is_sip(address: *const LinphoneAddress) -> bool_t {
    entry("linphone_address_is_sip", |state| {
        Ok(u8::from(address::is_sip(state.address_value(address, "address")?)))
    })
}

/// Gets the URI parameter `method`.
/// @param address the address @notnil
/// @return the method, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_method_param(address: *const LinphoneAddress) -> *const c_char {
    entry("linphone_address_get_method_param", |state| {
        state.address_text(address, "method", |value| address::uri_param(value, "method").map(Into::into))
    })
}

/// Sets the URI parameter `method`.
/// @param address the address @notnil
/// @param method_param the method; NULL removes it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_method_param(
    address: *mut LinphoneAddress,
    method_param: *const c_char,
) {
    entry("linphone_address_set_method_param", |state| {
        let value = state.address_value_mut(address, "address")?;
        // SAFETY: the caller passes a C string or NULL.
        match unsafe { text(method_param) } {
            Some(method) => address::set_uri_param(value, "method", Some(&method)),
            None => address::remove_uri_param(value, "method"),
        };
        Ok(())
    });
}

/// Gets the password that stands in the URI, without escapes.
/// @param address the address @notnil
/// @return the password, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_password(address: *const LinphoneAddress) -> *const c_char {
    entry("linphone_address_get_password", |state| {
        state.address_text(address, "password", |value| address::password(value).map(Into::into))
    })
}

/// Sets the password in the URI.
/// @param address the address @notnil
/// @param password the password; NULL and the empty text remove it @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_password(
    address: *mut LinphoneAddress,
    password: *const c_char,
) {
    entry("linphone_address_set_password", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let password = unsafe { text(password) };
        address::set_password(state.address_value_mut(address, "address")?, password.as_deref());
        Ok(())
    });
}

/// Drops URI parameters, URI headers and header parameters. Scheme, name, user, password, host and port stay.
/// @param address the address @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_clean(address: *mut LinphoneAddress) {
    entry("linphone_address_clean", |state| {
        address::clean(state.address_value_mut(address, "address")?);
        Ok(())
    });
}

/// Prints the whole address: the bare URI, or `"name" <uri>;params` when there is more than a URI.
/// @param address the address @notnil
/// @return the text, which the caller frees with `ms_free`; NULL for what is no address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_as_string(address: *const LinphoneAddress) -> *mut c_char {
    entry("linphone_address_as_string", |state| {
        Ok(for_keeps(&address::to_text(state.address_value(address, "address")?)))
    })
}

/// Prints the URI alone, with its parameters and headers.
/// @param address the address @notnil
/// @return the text, which the caller frees with `ms_free`; NULL for what is no address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_as_string_uri_only(address: *const LinphoneAddress) -> *mut c_char {
    entry("linphone_address_as_string_uri_only", |state| {
        Ok(for_keeps(&address::to_uri_text(state.address_value(address, "address")?)))
    })
}

/// Prints the URI alone, its parameters in alphabetical order, so that equal URIs give equal texts.
/// @param address the address @notnil
/// @return the text, which the caller frees with `ms_free`; NULL for what is no address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_as_string_uri_only_ordered(
    address: *const LinphoneAddress,
) -> *mut c_char {
    entry("linphone_address_as_string_uri_only_ordered", |state| {
        Ok(for_keeps(&address::to_ordered_uri_text(state.address_value(address, "address")?)))
    })
}

/// Compares user, host and port of two addresses to the letter; scheme, name and parameters do not count.
/// @param address1 one address @notnil
/// @param address2 the other @notnil
/// @return TRUE when they are the same
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_weak_equal(
    address1: *const LinphoneAddress,
    address2: *const LinphoneAddress,
) -> bool_t {
    entry("linphone_address_weak_equal", |state| {
        let one = state.address_value(address1, "address1")?;
        Ok(u8::from(address::weak_equal(one, state.address_value(address2, "address2")?)))
    })
}

/// Compares two addresses by the rules of RFC 3261 19.1.4, and their display names.
/// @param address1 one address @notnil
/// @param address2 the other @notnil
/// @return TRUE when they are the same; always FALSE when one is no SIP address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_equal(
    address1: *const LinphoneAddress,
    address2: *const LinphoneAddress,
) -> bool_t {
    entry("linphone_address_equal", |state| {
        let one = state.address_value(address1, "address1")?;
        Ok(u8::from(address::equal(one, state.address_value(address2, "address2")?)))
    })
}

/// Puts two addresses in an order: that of their URIs as `linphone_address_as_string_uri_only_ordered` prints them.
/// @param address1 one address @notnil
/// @param address2 the other @notnil
/// @return TRUE when the first comes before the second
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_lesser(
    address1: *const LinphoneAddress,
    address2: *const LinphoneAddress,
) -> bool_t {
    entry("linphone_address_lesser", |state| {
        let one = address::to_ordered_uri_text(state.address_value(address1, "address1")?);
        let other = address::to_ordered_uri_text(state.address_value(address2, "address2")?);
        Ok(u8::from(one < other))
    })
}

/// Tells whether an address is complete enough to be sent to.
/// @param address the address @notnil
/// @return TRUE for a SIP address with a host, and for every other URI
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_is_valid(address: *const LinphoneAddress) -> bool_t {
    entry("linphone_address_is_valid", |state| {
        let value = state.address_value(address, "address")?;
        Ok(u8::from(!address::is_sip(value) || address::domain(value).is_some()))
    })
}

/// Gets a header of the URI, as in `sip:host?name=value`, without escapes.
/// @param address the address @notnil
/// @param header_name the header's name @notnil
/// @return its value, borrowed until it changes; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_header(
    address: *const LinphoneAddress,
    header_name: *const c_char,
) -> *const c_char {
    entry("linphone_address_get_header", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(header_name) }.ok_or_else(|| Misuse::null("header_name"))?;
        state.address_text(address, format!("header {name}"), |value| {
            address::header(value, &name).map(Into::into)
        })
    })
}

/// Sets a header of the URI, as in `sip:host?name=value`.
/// @param address the address @notnil
/// @param header_name the header's name @notnil
/// @param header_value its value; NULL is the empty value @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_header(
    address: *mut LinphoneAddress,
    header_name: *const c_char,
    header_value: *const c_char,
) {
    entry("linphone_address_set_header", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(header_name) }.ok_or_else(|| Misuse::null("header_name"))?;
        // SAFETY: as above.
        let given = unsafe { text(header_value) };
        address::set_header(state.address_value_mut(address, "address")?, &name, given.as_deref());
        Ok(())
    });
}

/// Tells whether there is a parameter behind the brackets, as in `<sip:host>;name`.
/// @param address the address @notnil
/// @param param_name the parameter's name @notnil
/// @return TRUE when there is one, with or without a value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_has_param(
    address: *const LinphoneAddress,
    param_name: *const c_char,
) -> bool_t {
    entry("linphone_address_has_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(param_name) }.ok_or_else(|| Misuse::null("param_name"))?;
        Ok(u8::from(state.address_value(address, "address")?.params.contains(&name)))
    })
}

/// Gets a parameter that stands behind the brackets.
/// @param address the address @notnil
/// @param param_name the parameter's name @notnil
/// @return its value, borrowed until it changes; NULL when there is none, or it has no value @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_param(
    address: *const LinphoneAddress,
    param_name: *const c_char,
) -> *const c_char {
    entry("linphone_address_get_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(param_name) }.ok_or_else(|| Misuse::null("param_name"))?;
        state.address_text(address, format!("param {name}"), |value| {
            value.params.value(&name).map(str::to_owned)
        })
    })
}

/// Sets a parameter behind the brackets.
/// Differs from liblinphone: a line break is refused, because it would begin another header.
/// @param address the address @notnil
/// @param param_name the parameter's name @notnil
/// @param param_value its value as it is to be printed; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_param(
    address: *mut LinphoneAddress,
    param_name: *const c_char,
    param_value: *const c_char,
) {
    entry("linphone_address_set_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(param_name) }.ok_or_else(|| Misuse::null("param_name"))?;
        // SAFETY: as above.
        let given = unsafe { text(param_value) };
        one_line(address::set_param(state.address_value_mut(address, "address")?, &name, given.as_deref()))
    });
}

/// Replaces all parameters behind the brackets.
/// Differs from liblinphone: a line break is refused, because it would begin another header.
/// @param address the address @notnil
/// @param params the parameters as `a=b;c`; NULL and the empty text for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_params(address: *mut LinphoneAddress, params: *const c_char) {
    entry("linphone_address_set_params", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { text(params) };
        one_line(address::set_params(state.address_value_mut(address, "address")?, given.as_deref()))
    });
}

/// Takes a parameter that stands behind the brackets out.
/// @param address the address @notnil
/// @param param_name the parameter's name @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_remove_param(
    address: *mut LinphoneAddress,
    param_name: *const c_char,
) {
    entry("linphone_address_remove_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(param_name) }.ok_or_else(|| Misuse::null("param_name"))?;
        state.address_value_mut(address, "address")?.params.remove(&name);
        Ok(())
    });
}

/// Tells whether the URI has a parameter, as in `sip:host;name`.
/// @param address the address @notnil
/// @param uri_param_name the parameter's name @notnil
/// @return TRUE when there is one, with or without a value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_has_uri_param(
    address: *const LinphoneAddress,
    uri_param_name: *const c_char,
) -> bool_t {
    entry("linphone_address_has_uri_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(uri_param_name) }.ok_or_else(|| Misuse::null("uri_param_name"))?;
        Ok(u8::from(address::has_uri_param(state.address_value(address, "address")?, &name)))
    })
}

/// Gets a parameter of the URI, without escapes.
/// @param address the address @notnil
/// @param uri_param_name the parameter's name @notnil
/// @return its value, borrowed until it changes; NULL when there is none, or it has no value @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_uri_param(
    address: *const LinphoneAddress,
    uri_param_name: *const c_char,
) -> *const c_char {
    entry("linphone_address_get_uri_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(uri_param_name) }.ok_or_else(|| Misuse::null("uri_param_name"))?;
        state.address_text(address, format!("uri param {name}"), |value| {
            address::uri_param(value, &name).map(Into::into)
        })
    })
}

/// Sets a parameter of the URI.
/// @param address the address @notnil
/// @param uri_param_name the parameter's name @notnil
/// @param uri_param_value its value; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_uri_param(
    address: *mut LinphoneAddress,
    uri_param_name: *const c_char,
    uri_param_value: *const c_char,
) {
    entry("linphone_address_set_uri_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(uri_param_name) }.ok_or_else(|| Misuse::null("uri_param_name"))?;
        // SAFETY: as above.
        let given = unsafe { text(uri_param_value) };
        address::set_uri_param(state.address_value_mut(address, "address")?, &name, given.as_deref());
        Ok(())
    });
}

/// Replaces all parameters of the URI.
/// @param address the address @notnil
/// @param params the parameters as `a=b;c`; NULL and the empty text for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_uri_params(
    address: *mut LinphoneAddress,
    params: *const c_char,
) {
    entry("linphone_address_set_uri_params", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let given = unsafe { text(params) };
        address::set_uri_params(state.address_value_mut(address, "address")?, given.as_deref());
        Ok(())
    });
}

/// Takes a parameter out of the URI.
/// @param address the address @notnil
/// @param uri_param_name the parameter's name @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_remove_uri_param(
    address: *mut LinphoneAddress,
    uri_param_name: *const c_char,
) {
    entry("linphone_address_remove_uri_param", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let name = unsafe { text(uri_param_name) }.ok_or_else(|| Misuse::null("uri_param_name"))?;
        address::remove_uri_param(state.address_value_mut(address, "address")?, &name);
        Ok(())
    });
}

/// Gives up one's share in an address; another name of `linphone_address_unref`.
/// @param address the address @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_destroy(address: *mut LinphoneAddress) {
    entry("linphone_address_destroy", |state| state.release(address, "address"));
}

/// Tells whether the scheme is `sips`; another name of `linphone_address_get_secure`.
/// @param address the address @notnil
/// @return TRUE for `sips`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_is_secure(address: *const LinphoneAddress) -> bool_t {
    entry("linphone_address_is_secure", |state| {
        Ok(u8::from(address::is_secure(state.address_value(address, "address")?)))
    })
}

/// Gets the port; the name that `linphone_address_get_port` had in liblinphone 3.
/// @param address the address @notnil
/// @return the port; 0 when none is given, -1 for what is no SIP address
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_get_port_int(address: *const LinphoneAddress) -> c_int {
    entry("linphone_address_get_port_int", |state| {
        Ok(address::port(state.address_value(address, "address")?))
    })
}

/// Sets the port; the name that `linphone_address_set_port` had in liblinphone 3.
/// @param address the address @notnil
/// @param port the port; 0 removes it
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_address_set_port_int(address: *mut LinphoneAddress, port: c_int) {
    entry("linphone_address_set_port_int", |state| {
        address::set_port(state.address_value_mut(address, "address")?, port);
        Ok(())
    });
}

/// The transport of that number.
pub(super) fn transport_of(number: c_int, parameter: &'static str) -> Result<Transport, Misuse> {
    match number {
        0 => Ok(Transport::Udp),
        1 => Ok(Transport::Tcp),
        2 => Ok(Transport::Tls),
        3 => Ok(Transport::Dtls),
        _ => Err(Misuse::value(parameter, "is no transport")),
    }
}

fn one_line(done: bool) -> Result<(), Misuse> {
    if done { Ok(()) } else { Err(Misuse::value("param", "has a line break; nothing is set")) }
}

const fn status(done: bool) -> LinphoneStatus {
    if done { 0 } else { -1 }
}

impl State {
    /// What a handle of an address stands for.
    pub(super) fn address_value(
        &self,
        address: *const LinphoneAddress,
        parameter: &'static str,
    ) -> Result<&NameAddr, Misuse> {
        let key = self.key(address, parameter)?;
        self.library.addresses.get(key).ok_or_else(|| Misuse::null(parameter))
    }

    /// The same, to change it.
    pub(super) fn address_value_mut(
        &mut self,
        address: *mut LinphoneAddress,
        parameter: &'static str,
    ) -> Result<&mut NameAddr, Misuse> {
        let key = self.key(address, parameter)?;
        self.library.addresses.get_mut(key).ok_or_else(|| Misuse::null(parameter))
    }

    fn address_text(
        &mut self,
        address: *const LinphoneAddress,
        what: impl Into<Cow<'static, str>>,
        part: impl FnOnce(&NameAddr) -> Option<String>,
    ) -> Result<*const c_char, Misuse> {
        let found = part(self.address_value(address, "address")?).filter(|found| !found.is_empty());
        Ok(self.borrow_text(address.addr(), what, found.as_deref()))
    }
}
