//! Proxy configs (`linphone/proxy_config.h`): an account as programs of liblinphone 3 and 4 know it.
//!
//! A setter changes a working copy, which getters show at once; `linphone_proxy_config_done` puts it in force. What a
//! REGISTER has nothing to do with is in `proxy_config_extras.rs`.

use std::ffi::{c_char, c_int, c_void};
use std::sync::Arc;

use super::account_access::{address_text, int, setting, shared_owner, status, texts, transport_name};
use super::guard::{Misuse, entry, entry_or, truth};
use super::state::handle_of;
use super::string;
use super::types::*;

/// Adds an owner to a proxy config.
/// @param config the proxy config @notnil
/// @return the same proxy config; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_ref(
    config: *mut LinphoneProxyConfig,
) -> *mut LinphoneProxyConfig {
    entry("linphone_proxy_config_ref", |state| state.retain(config, "config"))
}

/// Gives up one's share in a proxy config. A core that lists it keeps its own.
/// @param config the proxy config @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_unref(config: *mut LinphoneProxyConfig) {
    entry("linphone_proxy_config_unref", |state| state.release(config, "config"));
}

/// Gets the pointer that the program has hung on a proxy config, or on the account that it is.
/// @param config the proxy config @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_user_data(
    config: *const LinphoneProxyConfig,
) -> *mut c_void {
    entry("linphone_proxy_config_get_user_data", |state| {
        let id = state.key(config, "config")?;
        Ok(state.extras.user_data(shared_owner(id)))
    })
}

/// Hangs a pointer on a proxy config, and so on the account that it is. It is only kept.
/// @param config the proxy config @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_user_data(
    config: *mut LinphoneProxyConfig,
    user_data: *mut c_void,
) {
    entry("linphone_proxy_config_set_user_data", |state| {
        let id = state.key(config, "config")?;
        state.extras.set_user_data(shared_owner(id), user_data);
        Ok(())
    });
}

/// Sets the address of the server to register at: its host, port and transport decide where requests go.
/// A missing `sip:` is added; an empty text changes nothing.
/// Takes effect with `linphone_proxy_config_done`.
/// Differs from liblinphone: NULL is refused.
/// @param config the proxy config @notnil
/// @param server_address the address, as `sip.example.org`, `sip:sip.example.org:5080;transport=tcp` or `sips:sip.example.org` @notnil
/// @return 0, or -1 when it is no address and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_server_addr(
    config: *mut LinphoneProxyConfig,
    server_address: *const c_char,
) -> LinphoneStatus {
    entry("linphone_proxy_config_set_server_addr", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { string::text(server_address) }.ok_or_else(|| Misuse::null("server_address"))?;
        state.set_server(config, "config", &text)
    })
}

/// Sets the address of record: who is to be registered. It needs a user and a host.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param identity the address, which is copied @maybenil
/// @return 0, or -1 when it is NULL or no SIP address with a user, and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_identity_address(
    config: *mut LinphoneProxyConfig,
    identity: *const LinphoneAddress,
) -> LinphoneStatus {
    entry("linphone_proxy_config_set_identity_address", |state| {
        let identity = state.optional_address(identity, "identity")?;
        state.set_identity(config, "config", identity)
    })
}

/// Sets the routes for other requests; a REGISTER goes to the server address. They take the place of those that were set.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param routes a list of `const char *`, as for `linphone_proxy_config_set_server_addr`; NULL for no routes @maybenil
/// @return 0, or -1 when one of them is no address; those before it are set
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_routes(
    config: *mut LinphoneProxyConfig,
    routes: *const bctbx_list_t,
) -> LinphoneStatus {
    entry("linphone_proxy_config_set_routes", |state| {
        state.key(config, "config")?;
        // SAFETY: a list of texts of the program's, or NULL.
        let texts = unsafe { texts(routes) };
        state.change(config, "config", |settings| {
            status(settings.set_routes(texts.iter().map(String::as_str)))
        })
    })
}

/// Sets how long a registration is to last.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param expires seconds; 0 removes the binding, a negative number means 600
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_expires(config: *mut LinphoneProxyConfig, expires: c_int) {
    entry("linphone_proxy_config_set_expires", |state| {
        state.change(config, "config", |settings| settings.set_expires(expires))
    });
}

/// Chooses whether the proxy config is to be registered.
/// Takes effect with `linphone_proxy_config_done`: a REGISTER goes out in the next `linphone_core_iterate`.
/// @param config the proxy config @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_enable_register(
    config: *mut LinphoneProxyConfig,
    enable: bool_t,
) {
    entry("linphone_proxy_config_enable_register", |state| {
        state.change(config, "config", |settings| settings.register_enabled = truth(enable))
    });
}

/// Begins a change. Every setter does that by itself; what is set is in force after `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_edit(config: *mut LinphoneProxyConfig) {
    entry("linphone_proxy_config_edit", |state| {
        let id = state.key(config, "config")?;
        state.library.edit(id);
        Ok(())
    });
}

/// Ends a change and puts it in force. If the core lists the proxy config, what follows from it goes out in the next
/// `linphone_core_iterate`; a registrar that is left hears of it at once.
/// @param config the proxy config @notnil
/// @return 0, or -1 when no change was begun, or server or identity are missing
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_done(config: *mut LinphoneProxyConfig) -> LinphoneStatus {
    entry("linphone_proxy_config_done", |state| {
        let id = state.acting(config, "config")?;
        let done = state.library.done(id);
        Ok(status(done))
    })
}

/// Gets where the registration stands, as the callbacks have told it.
/// @param config the proxy config @notnil
/// @return the state; `LinphoneRegistrationNone` for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_state(
    config: *const LinphoneProxyConfig,
) -> LinphoneRegistrationState {
    entry_or("linphone_proxy_config_get_state", 0, |state| state.registration_state(config, "config"))
}

/// Gets the host of the address of record.
/// @param config the proxy config @notnil
/// @return the host, which belongs to the proxy config; NULL without an identity @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_domain(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_domain", |state| {
        state.lend_text(config, "config", "domain", |settings| settings.domain().map(Arc::from))
    })
}

/// Gets the realm that was set.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_realm(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_realm", |state| {
        state.lend_text(config, "config", "realm", |settings| settings.realm.clone())
    })
}

/// Sets the realm of the server, if it is known before any challenge: cached credentials are then sent at once.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param realm the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_realm(
    config: *mut LinphoneProxyConfig,
    realm: *const c_char,
) {
    entry("linphone_proxy_config_set_realm", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(realm) };
        state.change(config, "config", |settings| settings.realm = text)
    });
}

/// Gets the routes for other requests.
/// @param config the proxy config @notnil
/// @return a list of `const char *`, which belongs to the proxy config; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_routes(
    config: *const LinphoneProxyConfig,
) -> *const bctbx_list_t {
    entry("linphone_proxy_config_get_routes", |state| {
        let routes = state.read(config, "config", |settings| settings.route_texts.clone())?;
        Ok(state.borrow_texts(config.addr(), "routes", &routes))
    })
}

/// Gets the address of record.
/// @param config the proxy config @notnil
/// @return the address, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_identity_address(
    config: *const LinphoneProxyConfig,
) -> *const LinphoneAddress {
    entry("linphone_proxy_config_get_identity_address", |state| {
        state
            .lend_address(config, "config", "identity", |settings| settings.identity.clone())
            .map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Gets the address of the server.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_server_addr(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_server_addr", |state| {
        state.lend_text(config, "config", "server_text", |settings| settings.server_text.clone())
    })
}

/// Gets how long a registration is to last.
/// @param config the proxy config @notnil
/// @return seconds; -1 for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_expires(config: *const LinphoneProxyConfig) -> c_int {
    entry("linphone_proxy_config_get_expires", |state| {
        state.read(config, "config", |settings| int(settings.expires))
    })
}

/// Tells whether the proxy config is to be registered.
/// @param config the proxy config @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_register_enabled(
    config: *const LinphoneProxyConfig,
) -> bool_t {
    entry("linphone_proxy_config_register_enabled", |state| {
        state.read(config, "config", |settings| bool_t::from(settings.register_enabled))
    })
}

/// Registers again at once. Does nothing while an attempt is under way, before the first one, and when registering is
/// not enabled.
/// @param config the proxy config @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_refresh_register(config: *mut LinphoneProxyConfig) {
    entry("linphone_proxy_config_refresh_register", |state| {
        let id = state.acting(config, "config")?;
        state.library.refresh_account(id);
        Ok(())
    });
}

/// Stops refreshing: nothing is sent any more, the state stays, and the binding lapses at the server.
/// @param config the proxy config @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_pause_register(config: *mut LinphoneProxyConfig) {
    entry("linphone_proxy_config_pause_register", |state| {
        let id = state.acting(config, "config")?;
        state.library.pause_account(id);
        Ok(())
    });
}

/// Gets the Contact of the registration: as the registrar has confirmed it, with what it added; before that, the address
/// of record with the parameters for it.
/// @param config the proxy config @notnil
/// @return the address, which belongs to the proxy config; NULL before the first REGISTER @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_contact(
    config: *const LinphoneProxyConfig,
) -> *const LinphoneAddress {
    entry("linphone_proxy_config_get_contact", |state| {
        state.lend_contact(config, "config").map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Gets the extra parameters of the Contact header.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_contact_parameters(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_contact_parameters", |state| {
        state.lend_text(config, "config", "contact_params", |settings| settings.contact_params.clone())
    })
}

/// Sets extra parameters of the Contact header.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param contact_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_contact_parameters(
    config: *mut LinphoneProxyConfig,
    contact_params: *const c_char,
) {
    entry("linphone_proxy_config_set_contact_parameters", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(contact_params) };
        state.change(config, "config", |settings| settings.contact_params = text)
    });
}

/// Sets extra parameters of the URI in the Contact header.
/// Takes effect with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param contact_uri_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_contact_uri_parameters(
    config: *mut LinphoneProxyConfig,
    contact_uri_params: *const c_char,
) {
    entry("linphone_proxy_config_set_contact_uri_parameters", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(contact_uri_params) };
        state.change(config, "config", |settings| settings.contact_uri_params = text)
    });
}

/// Gets the extra parameters of the URI in the Contact header.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_contact_uri_parameters(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_contact_uri_parameters", |state| {
        state
            .lend_text(config, "config", "contact_uri_params", |settings| settings.contact_uri_params.clone())
    })
}

/// Gets the core that a proxy config was made for or added to.
/// @param config the proxy config @notnil
/// @return the core, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_core(
    config: *const LinphoneProxyConfig,
) -> *mut LinphoneCore {
    entry("linphone_proxy_config_get_core", |state| Ok(handle_of(state.core_of(config, "config")?)))
}

/// Gets why the last attempt failed.
/// @param config the proxy config @notnil
/// @return the reason; `LinphoneReasonNone` when it did not, and for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_error(
    config: *const LinphoneProxyConfig,
) -> LinphoneReason {
    entry_or("linphone_proxy_config_get_error", 0, |state| state.failure_reason(config, "config"))
}

/// Gets why the last attempt failed, with code and phrase.
/// @param config the proxy config @notnil
/// @return an error info that belongs to the proxy config, filled in anew by each call; empty after a success; NULL
/// for what is no proxy config @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_error_info(
    config: *const LinphoneProxyConfig,
) -> *const LinphoneErrorInfo {
    entry("linphone_proxy_config_get_error_info", |state| {
        state.lend_error_info(config, "config").map(<*mut LinphoneErrorInfo>::cast_const)
    })
}

/// Gets the transport that the server address in force names.
/// @param config the proxy config @notnil
/// @return `udp`, `tcp`, `tls` or `dtls`, a text that lasts; `udp` when it names none; NULL for what is no
/// proxy config @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_transport(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_transport", |state| {
        let id = state.key(config, "config")?;
        Ok(transport_name(state.library.transport_of(id)).as_ptr())
    })
}

/// Gets a header of the last final answer to this registration.
/// @param config the proxy config @notnil
/// @param header_name the name of the header @notnil
/// @return its value, which belongs to the proxy config; NULL when the answer had none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_custom_header(
    config: *mut LinphoneProxyConfig,
    header_name: *const c_char,
) -> *const c_char {
    entry("linphone_proxy_config_get_custom_header", |state| {
        // SAFETY: a text of the program's, or NULL.
        let name = unsafe { string::text(header_name) };
        state.lend_received_header(config, "config", name.as_deref())
    })
}

/// Adds a header to the requests of this registration, in place of one of the same name.
/// Is sent after the next `linphone_proxy_config_edit` and `linphone_proxy_config_done`.
/// Differs from liblinphone: NULL takes the header away.
/// @param config the proxy config @notnil
/// @param header_name the name of the header @notnil
/// @param header_value its value; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_custom_header(
    config: *mut LinphoneProxyConfig,
    header_name: *const c_char,
    header_value: *const c_char,
) {
    entry("linphone_proxy_config_set_custom_header", |state| {
        // SAFETY: texts of the program's, or NULL.
        let (name, value) = unsafe { (string::text(header_name), string::text(header_value)) };
        state.set_header(config, "config", name.as_deref(), value.as_deref())
    });
}

/// Gets the credentials that the core would register this proxy config with.
/// @param config the proxy config @notnil
/// @return an auth info that belongs to the core; NULL when it has none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_find_auth_info(
    config: *const LinphoneProxyConfig,
) -> *const LinphoneAuthInfo {
    entry("linphone_proxy_config_find_auth_info", |state| {
        let id = state.key(config, "config")?;
        Ok(handle_of::<LinphoneAuthInfo>(state.library.auth_info_of(id)).cast_const())
    })
}

/// Gets the program's own name for a proxy config.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_ref_key(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_ref_key", |state| {
        state.lend_text(config, "config", "ref_key", |settings| settings.ref_key.clone())
    })
}

/// Sets the program's own name for a proxy config.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param refkey the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_ref_key(
    config: *mut LinphoneProxyConfig,
    refkey: *const c_char,
) {
    entry("linphone_proxy_config_set_ref_key", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(refkey) };
        state.change(config, "config", |settings| settings.ref_key = text)
    });
}

/// Gets the proxy config that must be registered before this one.
/// @param config the proxy config @notnil
/// @return the proxy config, borrowed; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_dependency(
    config: *mut LinphoneProxyConfig,
) -> *mut LinphoneProxyConfig {
    entry("linphone_proxy_config_get_dependency", |state| {
        let id = state.key(config, "config")?;
        Ok(handle_of(state.library.master_of(id)))
    })
}

/// Lets a proxy config wait until another one is registered; it then registers with the Contact of that one.
/// In force at once. Differs from liblinphone: NULL ends the waiting, and nothing may wait for itself.
/// @param config the proxy config @notnil
/// @param depends_on the other proxy config; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_dependency(
    config: *mut LinphoneProxyConfig,
    depends_on: *mut LinphoneProxyConfig,
) {
    entry("linphone_proxy_config_set_dependency", |state| {
        let id = state.acting(config, "config")?;
        let master = state.key_or_null(depends_on, "depends_on")?;
        state.depend(id, master)
    });
}

/// Gets the name of a proxy config within the configuration.
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_idkey(config: *mut LinphoneProxyConfig) -> *const c_char {
    entry("linphone_proxy_config_get_idkey", |state| {
        state.lend_text(config, "config", "idkey", |settings| settings.name.text())
    })
}

/// Sets the name of a proxy config within the configuration.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @param config the proxy config @notnil
/// @param idkey the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_idkey(
    config: *mut LinphoneProxyConfig,
    idkey: *const c_char,
) {
    entry("linphone_proxy_config_set_idkey", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(idkey) };
        state.change(config, "config", |settings| settings.name = text.into())
    });
}

/// Sets the one route for other requests; a REGISTER goes to the server address.
/// Sends nothing by itself. Stored with `linphone_proxy_config_done`.
/// @deprecated use `linphone_proxy_config_set_routes`
/// @param config the proxy config @notnil
/// @param route the address, as for `linphone_proxy_config_set_server_addr`; NULL, empty or no address: no routes @maybenil
/// @return 0; -1 for what is no proxy config
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_set_route(
    config: *mut LinphoneProxyConfig,
    route: *const c_char,
) -> LinphoneStatus {
    entry("linphone_proxy_config_set_route", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { string::text(route) };
        state.change(config, "config", |settings| settings.set_route(text.as_deref()))?;
        Ok(0)
    })
}

/// Gets the first route.
/// @deprecated use `linphone_proxy_config_get_routes`
/// @param config the proxy config @notnil
/// @return its text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_route(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_route", |state| {
        state.lend_text(config, "config", "route", |settings| settings.route_texts.first().cloned())
    })
}

/// Gets the address of record as text.
/// @deprecated use `linphone_proxy_config_get_identity_address`
/// @param config the proxy config @notnil
/// @return the text, which belongs to the proxy config; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_proxy_config_get_identity(
    config: *const LinphoneProxyConfig,
) -> *const c_char {
    entry("linphone_proxy_config_get_identity", |state| {
        state.lend_text(config, "config", "identity", |settings| address_text(&settings.identity))
    })
}
