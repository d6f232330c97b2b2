//! Account params (`linphone/api/c-account-params.h`): the settings of an account as an object of their own.
//!
//! They do nothing by themselves. What a REGISTER has nothing to do with is in `account_params_extras.rs`.

use std::ffi::{c_char, c_int, c_void};
use std::sync::Arc;

use super::account_access::{address_text, int, setting, texts, transport_of};
use super::guard::{Misuse, entry, entry_or, truth};
use super::handle::encode;
use super::list;
use super::state::handle_of;
use super::string::text;
use super::types::*;
use crate::sip::NameAddr;

/// Makes settings for an account, with the defaults of a core's configuration.
/// @param core the core; NULL for the built-in defaults @maybenil
/// @return the params, a share of which is the caller's; NULL for a wrong core @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_new(core: *mut LinphoneCore) -> *mut LinphoneAccountParams {
    entry("linphone_account_params_new", |state| {
        let core = state.key_or_null(core, "core")?;
        let mut params = state.library.default_params(core);
        if core.is_none() {
            params.set_avpf_rr_interval(5);
        }
        Ok(encode(state.library.insert_params(params)))
    })
}

/// Makes settings of the section `[proxy_N]` of a core's configuration.
/// @param core the core @notnil
/// @param index the number N in the section's name; -1 for the defaults
/// @return the params, a share of which is the caller's; NULL when there is no such section @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_new_with_config(
    core: *mut LinphoneCore,
    index: c_int,
) -> *mut LinphoneAccountParams {
    entry("linphone_account_params_new_with_config", |state| {
        let core = state.key(core, "core")?;
        if index == -1 {
            let params = state.library.default_params(Some(core));
            return Ok(encode(state.library.insert_params(params)));
        }
        Ok(handle_of(state.library.stored_params(core, index)))
    })
}

/// Copies params. The copy shares the NAT policy; the push settings are copied, too.
/// @param params the params @notnil
/// @return the copy, a share of which is the caller's; NULL for what is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_clone(
    params: *const LinphoneAccountParams,
) -> *mut LinphoneAccountParams {
    entry("linphone_account_params_clone", |state| {
        let id = state.key(params, "params")?;
        let params = state.library.params.get(id).cloned().unwrap_or_default();
        Ok(encode(state.library.copy_params(&params)))
    })
}

/// Adds an owner to params.
/// @param params the params @notnil
/// @return the same params; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_ref(
    params: *mut LinphoneAccountParams,
) -> *mut LinphoneAccountParams {
    entry("linphone_account_params_ref", |state| state.retain(params, "params"))
}

/// Gives up one's share in params.
/// @param params the params @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_unref(params: *mut LinphoneAccountParams) {
    entry("linphone_account_params_unref", |state| state.release(params, "params"));
}

/// Hangs a pointer on params. It is only kept, and not copied with them.
/// @param params the params @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_user_data(
    params: *mut LinphoneAccountParams,
    user_data: *mut c_void,
) {
    entry("linphone_account_params_set_user_data", |state| state.set_user_data(params, "params", user_data));
}

/// Gets the pointer that the program has hung on params.
/// @param params the params @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_user_data(
    params: *const LinphoneAccountParams,
) -> *mut c_void {
    entry("linphone_account_params_get_user_data", |state| state.user_data(params, "params"))
}

/// Sets the server to register at: host, port and transport of the address decide where requests go.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param server_address the address, which is copied @notnil
/// @return 0, or -1 when it is NULL and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_server_address(
    params: *mut LinphoneAccountParams,
    server_address: *const LinphoneAddress,
) -> LinphoneStatus {
    entry("linphone_account_params_set_server_address", |state| {
        let server = state.optional_address(server_address, "server_address")?;
        let server = server.ok_or_else(|| Misuse::null("server_address"))?;
        state.change(params, "params", |settings| settings.set_server_address(NameAddr::clone(&server)))?;
        Ok(0)
    })
}

/// Sets the server to register at from text. A missing `sip:` is added; an empty text changes nothing.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @deprecated use `linphone_account_params_set_server_address`
/// @param params the params @notnil
/// @param server_address the address, as `sip.example.org` or `sip:sip.example.org:5080;transport=tcp` @notnil
/// @return 0, or -1 when it is no address and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_server_addr(
    params: *mut LinphoneAccountParams,
    server_address: *const c_char,
) -> LinphoneStatus {
    entry("linphone_account_params_set_server_addr", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { text(server_address) }.ok_or_else(|| Misuse::null("server_address"))?;
        state.set_server(params, "params", &text)
    })
}

/// Sets the address of record: who is to be registered. It needs a user and a host.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param identity the address, which is copied @maybenil
/// @return 0, or -1 when it is NULL or no SIP address with a user, and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_identity_address(
    params: *mut LinphoneAccountParams,
    identity: *const LinphoneAddress,
) -> LinphoneStatus {
    entry("linphone_account_params_set_identity_address", |state| {
        let identity = state.optional_address(identity, "identity")?;
        state.set_identity(params, "params", identity)
    })
}

/// Sets the routes for other requests; a REGISTER goes to the server address. They take the place of those that were set.
/// Only kept, with the account.
/// @param params the params @notnil
/// @param routes a list of `LinphoneAddress *`, which are copied; NULL for no routes @maybenil
/// @return 0, or -1 when an element is no address, and nothing was changed
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_routes_addresses(
    params: *mut LinphoneAccountParams,
    routes: *const bctbx_list_t,
) -> LinphoneStatus {
    entry("linphone_account_params_set_routes_addresses", |state| {
        state.key(params, "params")?;
        // SAFETY: a list of the program's, or NULL.
        let handles = unsafe { list::elements(routes) };
        let mut values = Vec::with_capacity(handles.len());
        for handle in handles {
            let value = state.optional_address(handle.cast_const().cast(), "routes")?;
            values.push(value.ok_or_else(|| Misuse::null("routes"))?);
        }
        state.change(params, "params", |settings| {
            settings.set_route_values(values);
        })?;
        Ok(0)
    })
}

/// Sets how long a registration is to last.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param expires seconds; 0 removes the binding, a negative number means 600
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_expires(
    params: *mut LinphoneAccountParams,
    expires: c_int,
) {
    entry("linphone_account_params_set_expires", |state| {
        state.change(params, "params", |settings| settings.set_expires(expires))
    });
}

/// Chooses whether the account is to be registered.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_register_enabled(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_set_register_enabled", |state| {
        state.change(params, "params", |settings| settings.register_enabled = truth(enable))
    });
}

/// Chooses whether the account is to be registered.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @deprecated use `linphone_account_params_set_register_enabled`
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_register(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_register", |state| {
        state.change(params, "params", |settings| settings.register_enabled = truth(enable))
    });
}

/// Gets the host of the address of record.
/// @param params the params @notnil
/// @return the host, which belongs to the params; NULL without an identity @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_domain(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_domain", |state| {
        state.lend_text(params, "params", "domain", |settings| settings.domain().map(Arc::from))
    })
}

/// Gets the realm that was set.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_realm(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_realm", |state| {
        state.lend_text(params, "params", "realm", |settings| settings.realm.clone())
    })
}

/// Sets the realm of the server, if it is known before any challenge: cached credentials are then sent at once.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param realm the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_realm(
    params: *mut LinphoneAccountParams,
    realm: *const c_char,
) {
    entry("linphone_account_params_set_realm", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(realm) };
        state.change(params, "params", |settings| settings.realm = text)
    });
}

/// Gets the routes for other requests.
/// @param params the params @notnil
/// @return a list of `LinphoneAddress *`, which belongs to the params; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_routes_addresses(
    params: *const LinphoneAccountParams,
) -> *const bctbx_list_t {
    entry("linphone_account_params_get_routes_addresses", |state| {
        let routes = state.read(params, "params", |settings| settings.routes.clone())?;
        Ok(state.borrow_addresses(params.addr(), "routes", &routes))
    })
}

/// Gets the address of record.
/// @param params the params @notnil
/// @return the address, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_identity_address(
    params: *const LinphoneAccountParams,
) -> *const LinphoneAddress {
    entry("linphone_account_params_get_identity_address", |state| {
        state
            .lend_address(params, "params", "identity", |settings| settings.identity.clone())
            .map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Gets the address of record as text.
/// @deprecated use `linphone_account_params_get_identity_address`
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_identity(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_identity", |state| {
        state.lend_text(params, "params", "identity", |settings| address_text(&settings.identity))
    })
}

/// Gets the address of the server.
/// @param params the params @notnil
/// @return the address, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_server_address(
    params: *const LinphoneAccountParams,
) -> *const LinphoneAddress {
    entry("linphone_account_params_get_server_address", |state| {
        state
            .lend_address(params, "params", "server", |settings| settings.server.clone())
            .map(<*mut LinphoneAddress>::cast_const)
    })
}

/// Gets the address of the server as text.
/// @deprecated use `linphone_account_params_get_server_address`
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_server_addr(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_server_addr", |state| {
        state.lend_text(params, "params", "server_text", |settings| settings.server_text.clone())
    })
}

/// Gets how long a registration is to last.
/// @param params the params @notnil
/// @return seconds; -1 for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_expires(params: *const LinphoneAccountParams) -> c_int {
    entry("linphone_account_params_get_expires", |state| {
        state.read(params, "params", |settings| int(settings.expires))
    })
}

/// Tells whether the account is to be registered.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_register_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_get_register_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.register_enabled))
    })
}

/// Tells whether the account is to be registered.
/// @deprecated use `linphone_account_params_get_register_enabled`
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_register_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_register_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.register_enabled))
    })
}

/// Gets the extra parameters of the Contact header.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_contact_parameters(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_contact_parameters", |state| {
        state.lend_text(params, "params", "contact_params", |settings| settings.contact_params.clone())
    })
}

/// Sets extra parameters of the Contact header.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param contact_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_contact_parameters(
    params: *mut LinphoneAccountParams,
    contact_params: *const c_char,
) {
    entry("linphone_account_params_set_contact_parameters", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(contact_params) };
        state.change(params, "params", |settings| settings.contact_params = text)
    });
}

/// Sets extra parameters of the URI in the Contact header.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param contact_uri_params the parameters without a leading semicolon, as `a=1;b`; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_contact_uri_parameters(
    params: *mut LinphoneAccountParams,
    contact_uri_params: *const c_char,
) {
    entry("linphone_account_params_set_contact_uri_parameters", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(contact_uri_params) };
        state.change(params, "params", |settings| settings.contact_uri_params = text)
    });
}

/// Gets the extra parameters of the URI in the Contact header.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_contact_uri_parameters(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_contact_uri_parameters", |state| {
        state
            .lend_text(params, "params", "contact_uri_params", |settings| settings.contact_uri_params.clone())
    })
}

/// Gets the program's own name for an account.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_ref_key(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_ref_key", |state| {
        state.lend_text(params, "params", "ref_key", |settings| settings.ref_key.clone())
    })
}

/// Sets the program's own name for an account.
/// Only kept, with the account.
/// @param params the params @notnil
/// @param refkey the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_ref_key(
    params: *mut LinphoneAccountParams,
    refkey: *const c_char,
) {
    entry("linphone_account_params_set_ref_key", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(refkey) };
        state.change(params, "params", |settings| settings.ref_key = text)
    });
}

/// Gets the name of an account within the configuration.
/// @param params the params @notnil
/// @return the text, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_idkey(
    params: *const LinphoneAccountParams,
) -> *const c_char {
    entry("linphone_account_params_get_idkey", |state| {
        state.lend_text(params, "params", "idkey", |settings| settings.name.text())
    })
}

/// Sets the name of an account within the configuration.
/// Only kept, with the account.
/// @param params the params @notnil
/// @param idkey the text; NULL or empty for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_idkey(
    params: *mut LinphoneAccountParams,
    idkey: *const c_char,
) {
    entry("linphone_account_params_set_idkey", |state| {
        // SAFETY: a text of the program's, or NULL.
        let text = unsafe { setting(idkey) };
        state.change(params, "params", |settings| settings.name = text.into())
    });
}

/// Gets the NAT policy of an account.
/// @param params the params @notnil
/// @return the policy, a share of which is the params'; NULL when they have none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_nat_policy(
    params: *const LinphoneAccountParams,
) -> *mut LinphoneNatPolicy {
    entry("linphone_account_params_get_nat_policy", |state| {
        let policy = state.read(params, "params", |settings| settings.nat_policy)?;
        Ok(encode(policy))
    })
}

/// Gives an account a NAT policy of its own.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param policy the policy, of which the params take a share; NULL for the core's @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_nat_policy(
    params: *mut LinphoneAccountParams,
    policy: *mut LinphoneNatPolicy,
) {
    entry("linphone_account_params_set_nat_policy", |state| {
        let id = state.key(params, "params")?;
        let policy = state.key_or_null(policy, "policy")?.unwrap_or_default();
        state.library.set_nat_policy(id, policy);
        Ok(())
    });
}

/// Writes a transport into the server address.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param transport the transport
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_transport(
    params: *mut LinphoneAccountParams,
    transport: LinphoneTransportType,
) {
    entry("linphone_account_params_set_transport", |state| {
        let transport = transport_of(transport)?;
        state.change(params, "params", |settings| settings.set_transport(transport))?;
        Ok(())
    });
}

/// Gets the transport that the server address names.
/// Differs from liblinphone: params without a server address answer UDP.
/// @param params the params @notnil
/// @return the transport; LinphoneTransportUdp when it names none, and for a wrong object
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_transport(
    params: *const LinphoneAccountParams,
) -> LinphoneTransportType {
    entry_or("linphone_account_params_get_transport", 0, |state| {
        state.read(params, "params", |settings| settings.transport() as LinphoneTransportType)
    })
}

/// Chooses whether the binding is removed when the core stops.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param enable TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_enable_unregister_at_stop(
    params: *mut LinphoneAccountParams,
    enable: bool_t,
) {
    entry("linphone_account_params_enable_unregister_at_stop", |state| {
        state.change(params, "params", |settings| settings.unregister_at_stop = truth(enable))
    });
}

/// Tells whether the binding is removed when the core stops.
/// @param params the params @notnil
/// @return TRUE if so, FALSE if not
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_unregister_at_stop_enabled(
    params: *const LinphoneAccountParams,
) -> bool_t {
    entry("linphone_account_params_unregister_at_stop_enabled", |state| {
        state.read(params, "params", |settings| bool_t::from(settings.unregister_at_stop))
    })
}

/// Sets a Contact to register in place of our own address.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param contact the address, which is copied; NULL for our own @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_custom_contact(
    params: *mut LinphoneAccountParams,
    contact: *mut LinphoneAddress,
) {
    entry("linphone_account_params_set_custom_contact", |state| {
        let contact = state.optional_address(contact, "contact")?;
        state.change(params, "params", |settings| settings.custom_contact = contact)
    });
}

/// Gets the Contact to register in place of our own address.
/// @param params the params @notnil
/// @return the address, which belongs to the params; NULL when there is none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_custom_contact(
    params: *const LinphoneAccountParams,
) -> *mut LinphoneAddress {
    entry("linphone_account_params_get_custom_contact", |state| {
        state.lend_address(params, "params", "custom_contact", |settings| settings.custom_contact.clone())
    })
}

/// Sets the option tags of the account for the Supported header, in place of the core's.
/// In force once the account gets the params with `linphone_account_set_params`.
/// @param params the params @notnil
/// @param supported_tags a list of `const char *`, which are copied; NULL for the core's @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_set_supported_tags_list(
    params: *mut LinphoneAccountParams,
    supported_tags: *const bctbx_list_t,
) {
    entry("linphone_account_params_set_supported_tags_list", |state| {
        state.key(params, "params")?;
        // SAFETY: a list of texts of the program's, or NULL.
        let tags = unsafe { texts(supported_tags) };
        state.change(params, "params", |settings| settings.supported_tags = tags)
    });
}

/// Gets the option tags of the account for the Supported header.
/// @param params the params @notnil
/// @return a list of `const char *`, which belongs to the params; NULL when there are none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_account_params_get_supported_tags_list(
    params: *const LinphoneAccountParams,
) -> *const bctbx_list_t {
    entry("linphone_account_params_get_supported_tags_list", |state| {
        let tags = state.read(params, "params", |settings| settings.supported_tags.clone())?;
        Ok(state.borrow_texts(params.addr(), "supported_tags", &tags))
    })
}
