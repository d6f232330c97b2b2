//! `linphone/core.h`, configurations: where they come from, and when they are written.

use std::ffi::c_char;

use super::guard::{Misuse, entry};
use super::handle::encode;
use super::string::{some_text, text};
use super::types::*;

/// Names where a remote configuration would be fetched at the start. It is only kept: nothing is fetched, and
/// `configuring_status` says that it was skipped.
/// @param core the core @notnil
/// @param uri the URI, or the path of a file; NULL for none @maybenil
/// @return 0; -1 for what is no URI, which changes nothing
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_provisioning_uri(
    core: *mut LinphoneCore,
    uri: *const c_char,
) -> LinphoneStatus {
    entry("linphone_core_set_provisioning_uri", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { text(uri) }.map(|uri| uri.into_owned());
        if given.as_deref().is_some_and(|uri| !is_uri(uri)) {
            return Err(Misuse::value("uri", "is no URI"));
        }
        state.set_config_text(core, "misc", "config-uri", "uri", given).map(|_| 0)
    })
}

/// Gets where a remote configuration would be fetched.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when it is not set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_provisioning_uri(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_provisioning_uri", |state| {
        state.config_text(core, "config-uri", "misc", "config-uri")
    })
}

/// Would a remote configuration be fetched only once?
/// @param core the core @notnil
/// @return TRUE when it would; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_provisioning_transient(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_is_provisioning_transient", |state| {
        state.of_config(core, |config| bool_t::from(config.bool("misc", "transient_provisioning", false)))
    })
}

/// Adds a header to the request for a remote configuration. It is only kept.
/// @param core the core @notnil
/// @param header_name its name @notnil
/// @param value its value @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_add_provisioning_header(
    core: *mut LinphoneCore,
    header_name: *const c_char,
    value: *const c_char,
) {
    entry("linphone_core_add_provisioning_header", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: C strings or NULL.
        let (name, value) = unsafe { (some_text(header_name), some_text(value)) };
        let name = name.ok_or_else(|| Misuse::null("header_name"))?;
        let header = (name, value.unwrap_or_default());
        state.change_core(id, |core| core.preferences.provisioning_headers.push(header));
        Ok(())
    });
}

/// Takes all headers from the request for a remote configuration.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_clear_provisioning_headers(core: *mut LinphoneCore) {
    entry("linphone_core_clear_provisioning_headers", |state| {
        let id = state.working_core(core, "core")?;
        state.change_core(id, |core| core.preferences.provisioning_headers.clear());
        Ok(())
    });
}

/// Writes the configuration to its file now, rather than within a second.
/// @param core the core @notnil
/// @return 0; -1 when there is no file, or when it could not be written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_config_sync(core: *mut LinphoneCore) -> LinphoneStatus {
    entry("linphone_core_config_sync", |state| {
        let config = state.of_core(core, |core| core.config)?;
        Ok(if state.library.sync(config) { 0 } else { -1 })
    })
}

/// Reads a configuration from a file.
/// @param core any core @maybenil
/// @param filename the file, which need not exist; NULL for none @maybenil
/// @return the configuration, to be given up with `linphone_config_unref`; NULL for a wrong core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_create_config(
    core: *mut LinphoneCore,
    filename: *const c_char,
) -> *mut LinphoneConfig {
    entry("linphone_core_create_config", |state| {
        state.key_or_null(core, "core")?;
        // SAFETY: a C string or NULL.
        Ok(encode(unsafe { state.open_config(filename, std::ptr::null()) }))
    })
}

/// Lays the entries of an XML document over the configuration of a core.
/// Accounts and credentials in it count from the next start on.
/// @param core the core @notnil
/// @param xml_uri a path, or a URI with the scheme `file`; what else it names is not fetched @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_load_config_from_xml(core: *mut LinphoneCore, xml_uri: *const c_char) {
    entry("linphone_core_load_config_from_xml", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let uri = unsafe { some_text(xml_uri) }.ok_or_else(|| Misuse::null("xml_uri"))?;
        let path = uri.strip_prefix("file://").or_else(|| uri.strip_prefix("file:")).unwrap_or(&uri);
        let text = std::fs::read_to_string(path)
            .map_err(|_| Misuse::value("xml_uri", "names no file that can be read"))?;
        // Its accounts are written first, so that they do not write over what comes in.
        let config = state.of_core(core, |core| core.config)?;
        state.library.write_out(config);
        match state.config_of(id).map(|config| config.load_xml(&text)) {
            Some(true) => Ok(()),
            _ => Err(Misuse::value("xml_uri", "names no configuration in XML")),
        }
    });
}

/// An absolute path, or a scheme (RFC 3986 3.1) with something behind it.
fn is_uri(text: &str) -> bool {
    if text.starts_with('/') {
        return true;
    }
    let scheme = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    text.split_once(':').is_some_and(|(head, rest)| {
        head.starts_with(|first: char| first.is_ascii_alphabetic())
            && head.chars().all(scheme)
            && !rest.is_empty()
    })
}
