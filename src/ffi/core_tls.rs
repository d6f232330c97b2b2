//! `linphone/core.h`, TLS: which servers are trusted, and what we show them.

use std::ffi::{c_char, c_void};

use super::guard::{entry, truth};
use super::string::some_text;
use super::types::*;

/// Chooses the certificates that are trusted: a file of them, or a folder of files. Connections made from now on know it.
/// @param core the core @notnil
/// @param path the path; NULL for those of the system @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_root_ca(core: *mut LinphoneCore, path: *const c_char) {
    entry("linphone_core_set_root_ca", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { some_text(path) };
        let id = state.set_config_text(core, "sip", "root_ca", "path", given)?;
        state.change_core(id, |core| core.preferences.root_ca_data = None);
        Ok(())
    });
}

/// Gets the path of the certificates that are trusted.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when it is not set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_root_ca(core: *mut LinphoneCore) -> *const c_char {
    entry("linphone_core_get_root_ca", |state| state.config_text(core, "root_ca", "sip", "root_ca"))
}

/// Chooses the certificates that are trusted, given as text, over those of a path. They are not kept in the configuration.
/// Connections made from now on know it.
/// @param core the core @notnil
/// @param data the certificates in PEM form; NULL for those of the path @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_root_ca_data(core: *mut LinphoneCore, data: *const c_char) {
    entry("linphone_core_set_root_ca_data", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let data = unsafe { some_text(data) };
        state.change_core(id, |core| core.preferences.root_ca_data = data);
        Ok(())
    });
}

/// Checks that a server's certificate comes from one that is trusted. Connections made from now on know it.
/// @param core the core @notnil
/// @param yesno TRUE, the default, to check
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_verify_server_certificates(core: *mut LinphoneCore, yesno: bool_t) {
    entry("linphone_core_verify_server_certificates", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "sip", "verify_server_certs", truth(yesno));
        Ok(())
    });
}

/// Are the certificates of servers checked?
/// @param core the core @notnil
/// @return TRUE when they are; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_verify_server_certificates(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_is_verify_server_certificates", |state| {
        state.of_config(core, |config| bool_t::from(config.bool("sip", "verify_server_certs", true)))
    })
}

/// Checks that a server's certificate is for the name in the server address. Connections made from now on know it.
/// @param core the core @notnil
/// @param yesno TRUE, the default, to check
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_verify_server_cn(core: *mut LinphoneCore, yesno: bool_t) {
    entry("linphone_core_verify_server_cn", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "sip", "verify_server_cn", truth(yesno));
        Ok(())
    });
}

/// Are the names in the certificates of servers checked?
/// @param core the core @notnil
/// @return TRUE when they are; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_is_verify_server_cn(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_is_verify_server_cn", |state| {
        state.of_config(core, |config| bool_t::from(config.bool("sip", "verify_server_cn", true)))
    })
}

/// Chooses our own certificate, given as text, for servers that ask for one. It is not kept in the configuration.
/// @param core the core @notnil
/// @param tls_cert the text in PEM form; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_tls_cert(core: *mut LinphoneCore, tls_cert: *const c_char) {
    entry("linphone_core_set_tls_cert", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let data = unsafe { some_text(tls_cert) };
        state.change_core(id, |core| core.preferences.certificate = data);
        Ok(())
    });
}

/// Gets our own certificate as it was given as text.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when none was given @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_tls_cert(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_tls_cert", |state| {
        let found = state.of_core(core, |core| core.preferences.certificate.clone())?;
        Ok(state.borrow_text(core.addr(), "tls_cert", found.as_deref()))
    })
}

/// Chooses the key of our own certificate, given as text, for servers that ask for one. It is not kept in the configuration.
/// @param core the core @notnil
/// @param tls_key the text in PEM form; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_tls_key(core: *mut LinphoneCore, tls_key: *const c_char) {
    entry("linphone_core_set_tls_key", |state| {
        let id = state.working_core(core, "core")?;
        // SAFETY: a C string or NULL.
        let data = unsafe { some_text(tls_key) };
        state.change_core(id, |core| core.preferences.private_key = data.map(Into::into));
        Ok(())
    });
}

/// Gets the key of our own certificate as it was given as text.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when none was given @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_tls_key(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_tls_key", |state| {
        let found =
            state.of_core(core, |core| core.preferences.private_key.as_ref().map(|key| key.to_string()))?;
        Ok(state.borrow_text(core.addr(), "tls_key", found.as_deref()))
    })
}

/// Chooses our own certificate, for servers that ask for one. Connections made from now on know it.
/// @param core the core @notnil
/// @param tls_cert_path a PEM file; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_tls_cert_path(
    core: *mut LinphoneCore,
    tls_cert_path: *const c_char,
) {
    entry("linphone_core_set_tls_cert_path", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { some_text(tls_cert_path) };
        state.set_config_text(core, "sip", "client_cert_chain", "tls_cert_path", given)?;
        Ok(())
    });
}

/// Gets the path of our own certificate.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when it is not set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_tls_cert_path(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_tls_cert_path", |state| {
        state.config_text(core, "client_cert_chain", "sip", "client_cert_chain")
    })
}

/// Chooses the key of our own certificate. Connections made from now on know it.
/// @param core the core @notnil
/// @param tls_key_path a PEM file; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_tls_key_path(
    core: *mut LinphoneCore,
    tls_key_path: *const c_char,
) {
    entry("linphone_core_set_tls_key_path", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { some_text(tls_key_path) };
        state.set_config_text(core, "sip", "client_cert_key", "tls_key_path", given)?;
        Ok(())
    });
}

/// Gets the path of the key of our own certificate.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when it is not set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_tls_key_path(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_tls_key_path", |state| {
        state.config_text(core, "client_cert_key", "sip", "client_cert_key")
    })
}

/// Says where certificates of users are, which only calls would need. It is only kept.
/// @param core the core @notnil
/// @param path a folder; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_user_certificates_path(
    core: *mut LinphoneCore,
    path: *const c_char,
) {
    entry("linphone_core_set_user_certificates_path", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { some_text(path) };
        let kept = given.clone();
        let id = state.set_config_text(core, "misc", "user_certificates_path", "path", given)?;
        state.change_core(id, |core| core.preferences.user_certificates = kept);
        Ok(())
    });
}

/// Gets where certificates of users are: at first a folder of the application's data.
/// @param core the core @notnil
/// @return the folder, which belongs to the core; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_user_certificates_path(core: *mut LinphoneCore) -> *const c_char {
    entry("linphone_core_get_user_certificates_path", |state| {
        let found = state.of_core(core, |core| core.preferences.user_certificates.clone())?;
        Ok(state.borrow_text(core.addr(), "user_certificates", found.as_deref()))
    })
}

/// Does nothing but say so in the log: it takes settings of a TLS library that is not used here.
/// `linphone_core_set_root_ca`, `linphone_core_set_tls_cert` and their like do the same for every library.
/// @param core the core @notnil
/// @param ssl_config not used @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_ssl_config(core: *mut LinphoneCore, ssl_config: *mut c_void) {
    entry("linphone_core_set_ssl_config", |state| {
        state.key(core, "core")?;
        if !ssl_config.is_null() {
            log::warn!("linphone_core_set_ssl_config: settings of another TLS library are not used");
        }
        Ok(())
    });
}
