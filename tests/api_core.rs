//! Settings of a core as C sees them: what a fresh core says, what setters return, and what the configuration then
//! holds. The tables were recorded from liblinphone 5.1.65; where we differ on purpose, it is said here.

// Each call passes handles, C strings and NULLs.
#![allow(clippy::unwrap_used, clippy::undocumented_unsafe_blocks, clippy::disallowed_methods)]

#[path = "support/program.rs"]
mod program;

use std::ffi::{CStr, c_char, c_int};
use std::ptr::{null, null_mut};

use linphone::ffi::address::*;
use linphone::ffi::core::*;
use linphone::ffi::core_accounts::*;
use linphone::ffi::core_cbs::*;
use linphone::ffi::core_identity::*;
use linphone::ffi::core_nat::*;
use linphone::ffi::core_network::*;
use linphone::ffi::core_protocol::*;
use linphone::ffi::core_provisioning::*;
use linphone::ffi::core_push::*;
use linphone::ffi::core_settings::*;
use linphone::ffi::core_tls::*;
use linphone::ffi::digest_policy::*;
use linphone::ffi::factory::*;
use linphone::ffi::legacy_core::*;
use linphone::ffi::list::elements;
use linphone::ffi::state;
use linphone::ffi::types::*;
use program::{Server, c};

/// A core that was not started, with a configuration of this text.
fn core_with(settings: &str) -> *mut LinphoneCore {
    let config = {
        let mut state = state::lock();
        let config = linphone::core::config::Config::from_text(settings);
        linphone::ffi::handle::encode(state.library.configs.insert(config))
    };
    unsafe { linphone_factory_create_core_with_config_3(linphone_factory_get(), config, null_mut()) }
}

fn fresh() -> *mut LinphoneCore {
    core_with("")
}

fn text(pointer: *const c_char) -> Option<String> {
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_str().unwrap().to_owned())
}

/// What the configuration of a core holds.
fn kept(core: *mut LinphoneCore, section: &str, key: &str) -> Option<String> {
    let mut state = state::lock();
    let id = state.key(core, "core").unwrap();
    let config = state.library.cores.get(id).unwrap().config;
    state.library.write_out(config);
    let config = state.library.configs.get(config).unwrap();
    config.string(section, key).map(|value| value.into_owned())
}

type IntGetter = unsafe extern "C" fn(*mut LinphoneCore) -> c_int;
type ConstIntGetter = unsafe extern "C" fn(*const LinphoneCore) -> c_int;
type IntSetter = unsafe extern "C" fn(*mut LinphoneCore, c_int);
type FlagGetter = unsafe extern "C" fn(*mut LinphoneCore) -> bool_t;
type ConstFlagGetter = unsafe extern "C" fn(*const LinphoneCore) -> bool_t;
type FlagSetter = unsafe extern "C" fn(*mut LinphoneCore, bool_t);
type TextGetter = unsafe extern "C" fn(*mut LinphoneCore) -> *const c_char;
type ConstTextGetter = unsafe extern "C" fn(*const LinphoneCore) -> *const c_char;
type TextSetter = unsafe extern "C" fn(*mut LinphoneCore, *const c_char);

#[derive(Clone, Copy)]
enum Get<A, B> {
    Of(A),
    OfConst(B),
}
use Get::{Of, OfConst};

#[test]
fn numbers_have_their_defaults_and_are_kept_in_the_configuration() {
    type Row = (&'static str, &'static str, c_int, Get<IntGetter, ConstIntGetter>, IntSetter);
    let table: [Row; 10] = [
        (
            "sip",
            "transport_timeout",
            63_000,
            Of(linphone_core_get_sip_transport_timeout),
            linphone_core_set_sip_transport_timeout,
        ),
        ("sip", "dscp", 26, OfConst(linphone_core_get_sip_dscp), linphone_core_set_sip_dscp),
        (
            "sip",
            "http_proxy_port",
            3128,
            OfConst(linphone_core_get_http_proxy_port),
            linphone_core_set_http_proxy_port,
        ),
        ("sip", "inc_timeout", 30, Of(linphone_core_get_inc_timeout), linphone_core_set_inc_timeout),
        (
            "sip",
            "in_call_timeout",
            0,
            Of(linphone_core_get_in_call_timeout),
            linphone_core_set_in_call_timeout,
        ),
        (
            "sip",
            "delayed_timeout",
            4,
            Of(linphone_core_get_delayed_timeout),
            linphone_core_set_delayed_timeout,
        ),
        (
            "rtp",
            "nortp_timeout",
            30,
            OfConst(linphone_core_get_nortp_timeout),
            linphone_core_set_nortp_timeout,
        ),
        ("misc", "max_calls", 10, Of(linphone_core_get_max_calls), linphone_core_set_max_calls),
        (
            "misc",
            "auto_iterate_foreground_schedule",
            20,
            OfConst(linphone_core_get_auto_iterate_foreground_schedule),
            linphone_core_set_auto_iterate_foreground_schedule,
        ),
        (
            "misc",
            "auto_iterate_background_schedule",
            500,
            OfConst(linphone_core_get_auto_iterate_background_schedule),
            linphone_core_set_auto_iterate_background_schedule,
        ),
    ];
    let core = fresh();
    for (section, key, default, get, set) in table {
        let read = |core: *mut LinphoneCore| match get {
            Of(get) => unsafe { get(core) },
            OfConst(get) => unsafe { get(core) },
        };
        assert_eq!(read(core), default, "{key}");
        unsafe { set(core, 46) };
        assert_eq!((read(core), kept(core, section, key).as_deref()), (46, Some("46")), "{key}");
        unsafe { set(core, -5) };
        assert_eq!(read(core), -5, "{key}");
        let again = core_with(&format!("[{section}]\n{key}=7\n"));
        assert_eq!(read(again), 7, "{key}");
        unsafe { linphone_core_unref(again) };
        assert_eq!(read(null_mut()), -1, "{key}");
    }
    unsafe { linphone_core_unref(core) };
}

#[test]
fn switches_have_their_defaults_and_are_kept_in_the_configuration() {
    type Row = (&'static str, &'static str, bool, Get<FlagGetter, ConstFlagGetter>, FlagSetter);
    let table: [Row; 12] = [
        (
            "sip",
            "verify_server_certs",
            true,
            Of(linphone_core_is_verify_server_certificates),
            linphone_core_verify_server_certificates,
        ),
        (
            "sip",
            "verify_server_cn",
            true,
            Of(linphone_core_is_verify_server_cn),
            linphone_core_verify_server_cn,
        ),
        (
            "sip",
            "guess_hostname",
            true,
            Of(linphone_core_get_guess_hostname),
            linphone_core_set_guess_hostname,
        ),
        (
            "net",
            "dns_search_enabled",
            true,
            OfConst(linphone_core_dns_search_enabled),
            linphone_core_enable_dns_search,
        ),
        (
            "net",
            "dns_srv_enabled",
            true,
            OfConst(linphone_core_dns_srv_enabled),
            linphone_core_enable_dns_srv,
        ),
        ("net", "wifi_only", false, Of(linphone_core_wifi_only_enabled), linphone_core_enable_wifi_only),
        (
            "net",
            "push_notification",
            false,
            Of(linphone_core_is_push_notification_enabled),
            linphone_core_set_push_notification_enabled,
        ),
        (
            "net",
            "push_notification",
            false,
            Of(linphone_core_push_notification_enabled),
            linphone_core_enable_push_notification,
        ),
        (
            "misc",
            "auto_iterate",
            false,
            Of(linphone_core_is_auto_iterate_enabled),
            linphone_core_set_auto_iterate_enabled,
        ),
        (
            "misc",
            "auto_iterate",
            false,
            Of(linphone_core_auto_iterate_enabled),
            linphone_core_enable_auto_iterate,
        ),
        (
            "sip",
            "automatic_http_proxy_detection",
            false,
            OfConst(linphone_core_automatic_http_proxy_detection_enabled),
            linphone_core_enable_automatic_http_proxy_detection,
        ),
        (
            "sip",
            "register_only_when_network_is_up",
            true,
            OfConst(linphone_core_get_register_only_when_network_is_up),
            linphone_core_set_register_only_when_network_is_up,
        ),
    ];
    for (section, key, default, get, set) in table {
        let read = |core: *mut LinphoneCore| {
            0 != match get {
                Of(get) => unsafe { get(core) },
                OfConst(get) => unsafe { get(core) },
            }
        };
        let core = fresh();
        assert_eq!(read(core), default, "{key}");
        unsafe { set(core, u8::from(!default)) };
        assert_eq!(read(core), !default, "{key}");
        let digit = if default { "0" } else { "1" };
        assert_eq!(kept(core, section, key).as_deref(), Some(digit), "{key}");
        unsafe { linphone_core_unref(core) };
        let again = core_with(&format!("[{section}]\n{key}={digit}\n"));
        assert_eq!(read(again), !default, "{key}");
        unsafe { linphone_core_unref(again) };
        assert!(!read(null_mut()), "{key}");
    }
}

#[test]
fn texts_are_unset_at_first_and_kept_in_the_configuration() {
    type Row = (&'static str, &'static str, Get<TextGetter, ConstTextGetter>, TextSetter);
    let table: [Row; 5] = [
        ("sip", "root_ca", Of(linphone_core_get_root_ca), linphone_core_set_root_ca),
        (
            "sip",
            "client_cert_chain",
            OfConst(linphone_core_get_tls_cert_path),
            linphone_core_set_tls_cert_path,
        ),
        ("sip", "client_cert_key", OfConst(linphone_core_get_tls_key_path), linphone_core_set_tls_key_path),
        (
            "sip",
            "http_proxy_host",
            OfConst(linphone_core_get_http_proxy_host),
            linphone_core_set_http_proxy_host,
        ),
        ("net", "nat_address", OfConst(linphone_core_get_nat_address), linphone_core_set_nat_address),
    ];
    let core = fresh();
    for (section, key, get, set) in table {
        let read = |core: *mut LinphoneCore| {
            text(match get {
                Of(get) => unsafe { get(core) },
                OfConst(get) => unsafe { get(core) },
            })
        };
        assert_eq!(read(core), None, "{key}");
        unsafe { set(core, c"/some/where".as_ptr()) };
        assert_eq!(read(core).as_deref(), Some("/some/where"), "{key}");
        assert_eq!(kept(core, section, key).as_deref(), Some("/some/where"), "{key}");
        unsafe { set(core, c"two\nlines".as_ptr()) };
        assert_eq!(read(core).as_deref(), Some("/some/where"), "{key}");
        unsafe { set(core, null()) };
        assert_eq!((read(core), kept(core, section, key)), (None, None), "{key}");
        assert_eq!(read(null_mut()), None, "{key}");
    }
    unsafe { linphone_core_unref(core) };
}

#[test]
fn certificates_given_as_text_stay_out_of_the_configuration() {
    let core = fresh();
    unsafe {
        assert_eq!(text(linphone_core_get_tls_cert(core)), None);
        linphone_core_set_tls_cert(core, c"CERT".as_ptr());
        linphone_core_set_tls_key(core, c"KEY".as_ptr());
        assert_eq!(text(linphone_core_get_tls_cert(core)).as_deref(), Some("CERT"));
        assert_eq!(text(linphone_core_get_tls_key(core)).as_deref(), Some("KEY"));
        assert_eq!(text(linphone_core_get_tls_cert_path(core)), None);
        linphone_core_set_root_ca(core, c"/ca".as_ptr());
        linphone_core_set_root_ca_data(core, c"PEM".as_ptr());
        assert_eq!(text(linphone_core_get_root_ca(core)).as_deref(), Some("/ca"));
        linphone_core_set_tls_cert(core, null());
        assert_eq!(text(linphone_core_get_tls_cert(core)), None);
        linphone_core_set_user_certificates_path(core, c"/certs".as_ptr());
        assert_eq!(text(linphone_core_get_user_certificates_path(core)).as_deref(), Some("/certs"));
        assert_eq!(kept(core, "misc", "user_certificates_path").as_deref(), Some("/certs"));
        linphone_core_set_user_certificates_path(core, null());
        assert_eq!(text(linphone_core_get_user_certificates_path(core)), None);
        linphone_core_unref(core);
    }
}

#[test]
fn constants_are_those_of_the_reference() {
    let core = fresh();
    unsafe {
        assert_eq!(text(linphone_core_get_version()).as_deref(), Some("5.1.65"));
        assert_eq!(text(linphone_core_get_user_agent_name()).as_deref(), Some("Linphone"));
        assert_eq!(text(linphone_core_get_user_agent_version()).as_deref(), Some("5.1.65"));
        assert_eq!(linphone_core_tunnel_available(), 0);
        assert_eq!(linphone_core_upnp_available(), 0);
        assert_eq!(linphone_core_get_upnp_state(core), 4);
        assert_eq!(text(linphone_core_get_upnp_external_ipaddress(core)), None);
        assert_eq!(linphone_core_chat_enabled(core), 0);
        assert_eq!(linphone_core_get_missed_calls_count(core), 0);
        linphone_core_reset_missed_calls_count(core);
        assert_eq!(linphone_core_is_push_notification_available(core), 1);
        // There a count without a database ends the program.
        assert_eq!(linphone_core_get_unread_chat_message_count(core), 0);
        // There they are supported; here there is nobody to have one.
        assert_eq!(linphone_core_vcard_supported(), 0);
        linphone_core_unref(core);
    }
}

#[test]
fn a_fresh_configuration_shows_what_counts() {
    let core = fresh();
    assert_eq!(kept(core, "sip", "verify_server_certs").as_deref(), Some("1"));
    assert_eq!(kept(core, "sip", "verify_server_cn").as_deref(), Some("1"));
    assert_eq!(kept(core, "sip", "contact").as_deref(), Some("sip:linphone@unknown-host"));
    assert_eq!(kept(core, "sip", "supported").as_deref(), Some("replaces, outbound, gruu"));
    let policy = kept(core, "net", "nat_policy_ref").unwrap();
    assert_eq!(policy.len(), 15);
    assert_eq!(kept(core, "nat_policy_0", "ref"), Some(policy));
    unsafe { linphone_core_unref(core) };
}

#[test]
fn the_primary_contact_is_kept_as_given() {
    let core = fresh();
    let contact = |given: &str| unsafe {
        let result = linphone_core_set_primary_contact(core, c(given));
        (result, text(linphone_core_get_primary_contact(core)).unwrap())
    };
    unsafe { linphone_core_set_guess_hostname(core, 0) };
    for (given, result, shown) in [
        ("sip:bob@example.test", 0, "sip:bob@example.test"),
        ("garbage", -1, "sip:bob@example.test"),
        ("bob", -1, "sip:bob@example.test"),
        // There this one ends the program.
        ("tel:123", -1, "sip:bob@example.test"),
        ("<sip:bob@h>", 0, "<sip:bob@h>"),
        ("Bob <sip:bob@h.test>", 0, "Bob <sip:bob@h.test>"),
        ("\"B\" <sip:bob@h.test>;p=1", 0, "\"B\" <sip:bob@h.test>;p=1"),
        ("sip:h.test", 0, "sip:h.test"),
        ("sips:bob@x.test", 0, "sips:bob@x.test"),
    ] {
        assert_eq!(contact(given), (result, shown.to_owned()), "{given}");
        assert_eq!(kept(core, "sip", "contact").as_deref(), Some(shown), "{given}");
        assert_eq!(text(unsafe { linphone_core_get_identity(core) }).as_deref(), Some(shown), "{given}");
    }
    assert_eq!(contact(""), (0, "sip:linphone@unknown-host".to_owned()));
    assert_eq!(kept(core, "sip", "contact"), None);
    unsafe { linphone_core_unref(core) };
}

#[test]
fn the_primary_contact_shows_our_own_address() {
    let core = fresh();
    unsafe {
        linphone_core_set_primary_contact(core, c"\"B\" <sip:bob@h.test:5070;transport=tcp>".as_ptr());
        let shown = text(linphone_core_get_primary_contact(core)).unwrap();
        assert!(shown.starts_with("\"B\" <sip:bob@") && shown.ends_with(":5070;transport=tcp>"), "{shown}");
        assert!(!shown.contains("h.test"), "{shown}");
        let address = linphone_core_create_primary_contact_parsed(core);
        assert_eq!(text(linphone_address_get_display_name(address)).as_deref(), Some("B"));
        linphone_address_unref(address);
        let same = linphone_core_get_primary_contact_address(core);
        assert_eq!(same, linphone_core_get_primary_contact_address(core));
        linphone_core_unref(core);
    }
}

#[test]
fn the_primary_contact_shows_the_port_that_is_listened_on() {
    let core = program::core(&program::no_callbacks());
    unsafe {
        let mut shown = Vec::new();
        for _ in 0..2 {
            let contact = text(linphone_core_get_primary_contact(core)).unwrap();
            let used = linphone_core_get_transports_used(core);
            let port = linphone::ffi::transports::linphone_transports_get_udp_port(used);
            linphone::ffi::transports::linphone_transports_unref(used);
            assert!(contact.ends_with(&format!(":{port}")), "{contact} and {port}");
            shown.push(port);
            let ports = LinphoneSipTransports { udp_port: -1, tcp_port: -1, tls_port: 0, dtls_port: 0 };
            assert_eq!(linphone_core_set_sip_transports(core, &ports), 0);
        }
        assert_ne!(shown[0], shown[1]);
        linphone_core_unref(core);
    }
}

#[test]
fn a_firewall_policy_is_a_view_of_the_nat_policy() {
    let core = fresh();
    unsafe {
        assert_eq!(linphone_core_get_firewall_policy(core), 0);
        for (given, read, protocols) in
            [(0, 0, None), (1, 0, None), (2, 2, Some("stun")), (3, 3, Some("stun,ice")), (4, 0, None)]
        {
            linphone_core_set_firewall_policy(core, given);
            assert_eq!(linphone_core_get_firewall_policy(core), read, "{given}");
            assert_eq!(kept(core, "nat_policy_0", "protocols").as_deref(), protocols, "{given}");
        }
        linphone_core_set_firewall_policy(core, 5);
        assert_eq!(linphone_core_get_firewall_policy(null()), 0);
        linphone_core_set_stun_server(core, c"stun.test:3478".as_ptr());
        assert_eq!(text(linphone_core_get_stun_server(core)).as_deref(), Some("stun.test:3478"));
        assert_eq!(kept(core, "nat_policy_0", "stun_server").as_deref(), Some("stun.test:3478"));
        linphone_core_unref(core);
    }
}

#[test]
fn a_core_always_has_a_nat_policy() {
    let core = fresh();
    unsafe {
        let first = kept(core, "net", "nat_policy_ref");
        let policy = linphone_core_create_nat_policy(core);
        linphone_core_set_nat_policy(core, policy);
        assert_eq!(linphone_core_get_nat_policy(core), policy);
        linphone_core_set_nat_policy(core, null_mut());
        assert_eq!(linphone_core_get_nat_policy(core), policy);
        assert_eq!(kept(core, "nat_policy_0", "ref"), first);
        assert_eq!(kept(core, "nat_policy_1", "ref"), kept(core, "net", "nat_policy_ref"));
        assert!(linphone_core_create_nat_policy_from_config(core, c"nobody".as_ptr()).is_null());
        assert!(linphone_core_create_nat_policy_from_config(core, null()).is_null());
        assert!(!linphone_core_create_nat_policy_from_ref(core, c(&first.unwrap())).is_null());
        linphone_core_unref(core);
    }
}

#[test]
fn older_nat_settings_become_a_nat_policy() {
    let core = core_with("[net]\nfirewall_policy=2\nstun_server=old.test\n");
    unsafe {
        assert_eq!(linphone_core_get_firewall_policy(core), 2);
        assert_eq!(text(linphone_core_get_stun_server(core)).as_deref(), Some("old.test"));
        assert_eq!(kept(core, "net", "firewall_policy"), None);
        assert_eq!(kept(core, "nat_policy_0", "protocols").as_deref(), Some("stun"));
        linphone_core_unref(core);
    }
}

#[test]
fn option_tags_are_added_and_removed_in_order() {
    let core = fresh();
    let tags = || kept(core, "sip", "supported");
    unsafe {
        linphone_core_add_supported_tag(core, c"outbound".as_ptr());
        assert_eq!(tags().as_deref(), Some("replaces, outbound, gruu"));
        linphone_core_add_supported_tag(core, c"path".as_ptr());
        assert_eq!(tags().as_deref(), Some("replaces, outbound, gruu, path"));
        linphone_core_remove_supported_tag(core, c"replaces".as_ptr());
        linphone_core_remove_supported_tag(core, c"nope".as_ptr());
        assert_eq!(tags().as_deref(), Some("outbound, gruu, path"));
        linphone_core_set_supported_tag(core, c"a,b".as_ptr());
        assert_eq!(tags().as_deref(), Some("a,b"));
        linphone_core_add_supported_tag(core, c"c".as_ptr());
        assert_eq!(tags().as_deref(), Some("a, b, c"));
        linphone_core_set_supported_tag(core, c"".as_ptr());
        assert_eq!(tags(), None);
        linphone_core_add_supported_tag(core, null());
        linphone_core_unref(core);
    }
}

#[test]
fn specs_are_kept_in_alphabetical_order() {
    let core = fresh();
    let specs = || text(unsafe { linphone_core_get_linphone_specs(core) });
    let list = || unsafe {
        let list = elements(linphone_core_get_linphone_specs_list(core));
        list.into_iter().map(|spec| text(spec.cast()).unwrap()).collect::<Vec<_>>()
    };
    unsafe {
        assert_eq!((specs(), list().len()), (None, 0));
        linphone_core_add_linphone_spec(core, c"zebra/1.1".as_ptr());
        linphone_core_add_linphone_spec(core, c"alpha".as_ptr());
        linphone_core_add_linphone_spec(core, c"alpha".as_ptr());
        linphone_core_add_linphone_spec(core, c"zebra/2.0".as_ptr());
        assert_eq!(specs().as_deref(), Some("alpha,zebra/1.1,zebra/2.0"));
        assert_eq!(kept(core, "sip", "linphone_specs"), specs());
        assert_eq!(list(), ["alpha", "zebra/1.1", "zebra/2.0"]);
        linphone_core_remove_linphone_spec(core, c"zebra".as_ptr());
        assert_eq!(specs().as_deref(), Some("alpha"));
        linphone_core_set_linphone_specs(core, c"y,x".as_ptr());
        assert_eq!(specs().as_deref(), Some("x,y"));
        linphone_core_set_linphone_specs_list(core, null());
        assert_eq!(specs(), None);
        linphone_core_unref(core);
    }
}

#[test]
fn a_digest_policy_is_shared_with_the_core() {
    let core = fresh();
    unsafe {
        let usual = linphone_core_get_digest_authentication_policy(core);
        assert_eq!(linphone_digest_authentication_policy_get_allow_md5(usual), 1);
        assert_eq!(linphone_digest_authentication_policy_get_allow_no_qop(usual), 1);
        let mine: *mut LinphoneDigestAuthenticationPolicy = {
            let mut state = state::lock();
            linphone::ffi::handle::encode(state.library.digest_policies.insert(Default::default()))
        };
        linphone_core_set_digest_authentication_policy(core, mine);
        assert_eq!(linphone_core_get_digest_authentication_policy(core), mine.cast_const());
        linphone_digest_authentication_policy_set_allow_md5(mine, 0);
        linphone_digest_authentication_policy_unref(mine);
        let shared = linphone_core_get_digest_authentication_policy(core);
        assert_eq!(linphone_digest_authentication_policy_get_allow_md5(shared), 0);
        // There NULL is kept, and the next challenge ends the program.
        linphone_core_set_digest_authentication_policy(core, null_mut());
        let usual = linphone_core_get_digest_authentication_policy(core);
        assert_eq!(linphone_digest_authentication_policy_get_allow_md5(usual), 1);
        linphone_core_unref(core);
    }
}

#[test]
fn a_provisioning_uri_is_a_path_or_has_a_scheme() {
    let core = fresh();
    let mut before = None;
    for (given, result) in [
        ("http://x.test/p.xml", 0),
        ("https://a/b", 0),
        ("/etc/x", 0),
        ("file:/x", 0),
        ("http:", -1),
        ("garbage", -1),
        ("", -1),
    ] {
        assert_eq!(unsafe { linphone_core_set_provisioning_uri(core, c(given)) }, result, "{given}");
        if result == 0 {
            before = Some(given.to_owned());
        }
        assert_eq!(text(unsafe { linphone_core_get_provisioning_uri(core) }), before, "{given}");
        assert_eq!(kept(core, "misc", "config-uri"), before, "{given}");
    }
    unsafe {
        assert_eq!(linphone_core_set_provisioning_uri(core, null()), 0);
        assert_eq!(text(linphone_core_get_provisioning_uri(core)), None);
        assert_eq!(linphone_core_is_provisioning_transient(core), 0);
        assert_eq!(linphone_core_config_sync(core), -1);
        linphone_core_unref(core);
    }
}

#[test]
fn a_document_is_laid_over_the_configuration() {
    let core = fresh();
    let file = std::env::temp_dir().join(format!("api_core_{}.xml", std::process::id()));
    std::fs::write(
        &file,
        "<config><section name=\"app\"><entry name=\"colour\">blue</entry></section></config>",
    )
    .unwrap();
    unsafe {
        linphone_core_load_config_from_xml(core, c(&format!("file://{}", file.display())));
        assert_eq!(kept(core, "app", "colour").as_deref(), Some("blue"));
        linphone_core_load_config_from_xml(core, c"/nowhere".as_ptr());
        linphone_core_load_config_from_xml(core, null());
        linphone_core_unref(core);
    }
    std::fs::remove_file(file).unwrap();
}

#[test]
fn the_user_agent_is_kept_in_the_configuration() {
    let core = fresh();
    unsafe {
        assert_eq!(text(linphone_core_get_user_agent(core)).as_deref(), Some("Unknown"));
        linphone_core_set_user_agent(core, c"A".as_ptr(), c"1".as_ptr());
        assert_eq!(text(linphone_core_get_user_agent(core)).as_deref(), Some("A/1"));
        assert_eq!(kept(core, "sip", "user_agent").as_deref(), Some("A/1"));
        linphone_core_set_user_agent(core, null(), c"1".as_ptr());
        assert_eq!(text(linphone_core_get_user_agent(core)).as_deref(), Some("A/1"));
        linphone_core_unref(core);
    }
}

#[test]
fn addresses_are_made_of_texts() {
    let core = fresh();
    let shown = |address: *mut LinphoneAddress| {
        (!address.is_null()).then(|| text(unsafe { linphone_address_as_string(address) }).unwrap())
    };
    unsafe {
        assert_eq!(shown(linphone_core_create_address(core, null())).as_deref(), Some("sip:"));
        assert_eq!(
            shown(linphone_core_create_address(core, c"sip:a@b".as_ptr())).as_deref(),
            Some("sip:a@b")
        );
        assert_eq!(shown(linphone_core_create_address(core, c"garbage".as_ptr())), None);
        for (typed, made) in [
            ("bob", None),
            ("bob@x.test", Some("sip:bob@x.test")),
            ("sip:bob@x.test", Some("sip:bob@x.test")),
            ("", None),
            ("+33123456789", None),
            ("sip:127.0.0.1", Some("sip:127.0.0.1")),
        ] {
            assert_eq!(shown(linphone_core_interpret_url(core, c(typed))).as_deref(), made, "{typed}");
        }
        assert_eq!(shown(linphone_core_interpret_url(core, null())), None);
        linphone_core_unref(core);
    }
    let core = core_with(
        "[proxy_0]\nreg_proxy=sip:127.0.0.1:9\nreg_identity=sip:alice@ex.test\nreg_sendregister=0\ndial_prefix=33\n\
         [sip]\ndefault_proxy=0\n",
    );
    unsafe {
        assert_eq!(text(linphone_core_get_identity(core)).as_deref(), Some("sip:alice@ex.test"));
        for (typed, made) in [
            ("bob", "sip:bob@ex.test"),
            ("0123456789", "sip:+33123456789@ex.test"),
            ("*12", "sip:*12@ex.test"),
            ("a b", "sip:a%20b@ex.test"),
        ] {
            assert_eq!(shown(linphone_core_interpret_url(core, c(typed))).as_deref(), Some(made), "{typed}");
        }
        let plain = linphone_core_interpret_url_2(core, c"0123456789".as_ptr(), 0);
        assert_eq!(shown(plain).as_deref(), Some("sip:0123456789@ex.test"));
        linphone_core_unref(core);
    }
}

#[test]
fn known_accounts_are_found_by_domain_first() {
    let account = |number: usize, identity: &str| {
        format!("[proxy_{number}]\nreg_proxy=sip:127.0.0.1:9\nreg_identity={identity}\nreg_sendregister=0\n")
    };
    let accounts = account(0, "sip:alice@ex.test")
        + &account(1, "sip:bob@ex.test")
        + &account(2, "sip:carol@other.test");
    let core = core_with(&accounts);
    let find = |given: &str| unsafe {
        let address = linphone_address_new(c(given));
        let found = linphone_core_lookup_known_account(core, address);
        assert_eq!(linphone_core_lookup_known_proxy(core, address).is_null(), found.is_null());
        linphone_address_unref(address);
        elements(linphone_core_get_account_list(core)).iter().position(|listed| *listed == found.cast())
    };
    let questions = [
        "sip:alice@ex.test",
        "sip:bob@ex.test",
        "sip:carol@other.test",
        "sip:x@third.test",
        "sip:bob@EX.test",
    ];
    for (default, answers) in [
        (-1, [Some(0), Some(0), Some(2), None, None]),
        (1, [Some(1), Some(1), Some(2), Some(1), Some(1)]),
        (2, [Some(0), Some(0), Some(2), Some(2), Some(2)]),
    ] {
        unsafe { linphone_core_set_default_proxy_index(core, default) };
        assert_eq!(questions.map(find), answers, "default {default}");
    }
    unsafe {
        linphone_core_enable_account_strict_matching(core, 1);
        assert_eq!(find("sip:x@third.test"), None);
        assert!(linphone_core_lookup_known_account(core, null()).is_null());
        linphone_core_unref(core);
    }
}

#[test]
fn older_names_do_as_newer_ones() {
    let core = core_with(
        "[proxy_0]\nreg_proxy=sip:127.0.0.1:9\nreg_identity=sip:alice@ex.test\nreg_sendregister=0\nreg_route=sip:r.test;lr\n\
         [auth_info_0]\nusername=alice\npasswd=secret\n",
    );
    unsafe {
        assert_eq!(text(linphone_core_get_route(core)), None);
        linphone_core_set_default_proxy_index(core, 0);
        let default = linphone_core_get_default_proxy_config(core);
        assert!(!default.is_null());
        assert_eq!(text(linphone_core_get_route(core)).as_deref(), Some("sip:r.test;lr"));
        for index in [7, -1] {
            linphone_core_set_default_proxy(core, default);
            linphone_core_set_default_proxy_index(core, index);
            assert_eq!(linphone_core_get_default_proxy_config_index(core), -1, "{index}");
        }
        let found = linphone_core_get_auth_info(core, null(), c"alice".as_ptr(), null());
        assert!(!found.is_null());
        assert_eq!(found, linphone_core_find_auth_info(core, null(), c"alice".as_ptr(), null()));
        assert!(linphone_core_get_auth_info(core, null(), null(), null()).is_null());
        linphone_core_unref(core);
    }
}

#[test]
fn background_and_label_are_only_kept() {
    let core = fresh();
    unsafe {
        assert_eq!(linphone_core_is_in_background(core), 0);
        linphone_core_enter_background(core);
        assert_eq!(linphone_core_is_in_background(core), 1);
        linphone_core_enter_foreground(core);
        assert_eq!(linphone_core_is_in_background(core), 0);
        assert_eq!(text(linphone_core_get_label(core)), None);
        linphone_core_set_label(core, c"mine".as_ptr());
        assert_eq!(text(linphone_core_get_label(core)).as_deref(), Some("mine"));
        linphone_core_add_provisioning_header(core, c"X-A".as_ptr(), c"1".as_ptr());
        linphone_core_clear_provisioning_headers(core);
        linphone_core_unref(core);
    }
}

thread_local! {
    static HEARD: std::cell::RefCell<Vec<&'static str>> = const { std::cell::RefCell::new(Vec::new()) };
}

unsafe extern "C" fn added(_: *mut LinphoneCore, account: *mut LinphoneAccount) {
    assert!(!account.is_null());
    HEARD.with_borrow_mut(|heard| heard.push("added"));
}

unsafe extern "C" fn removed(_: *mut LinphoneCore, account: *mut LinphoneAccount) {
    assert!(!account.is_null());
    HEARD.with_borrow_mut(|heard| heard.push("removed"));
}

unsafe extern "C" fn default_changed(_: *mut LinphoneCore, account: *mut LinphoneAccount) {
    HEARD.with_borrow_mut(|heard| heard.push(if account.is_null() { "no default" } else { "default" }));
}

#[test]
fn listeners_hear_of_accounts_that_come_and_go() {
    let core = program::core(&program::no_callbacks());
    let server = Server::new();
    unsafe {
        let cbs = linphone_factory_create_core_cbs(linphone_factory_get());
        linphone_core_cbs_set_account_added(cbs, Some(added));
        linphone_core_cbs_set_account_removed(cbs, Some(removed));
        linphone_core_cbs_set_default_account_changed(cbs, Some(default_changed));
        assert!(linphone_core_cbs_get_account_added(cbs).is_some());
        linphone_core_add_callbacks(core, cbs);
        let config = program::account(core, &server, "alice");
        assert_eq!(linphone_core_add_proxy_config(core, config), 0);
        linphone_core_set_default_proxy_config(core, config);
        linphone_core_set_default_proxy_config(core, config);
        linphone_core_remove_proxy_config(core, config);
        linphone_core_unref(core);
    }
    HEARD.with_borrow(|heard| assert_eq!(*heard, ["added", "default", "removed", "no default"]));
}

#[test]
fn requests_carry_the_tags_and_specs_of_the_core() {
    let core = program::core(&program::no_callbacks());
    let mut server = Server::new();
    unsafe {
        linphone_core_set_supported_tag(core, c"path".as_ptr());
        linphone_core_add_linphone_spec(core, c"groupchat/1.1".as_ptr());
        linphone_core_add_linphone_spec(core, c"ephemeral".as_ptr());
        program::account(core, &server, "alice");
        let asked = std::cell::Cell::new(false);
        let answer = |request: &str, _| {
            asked.set(true);
            vec![program::ok(request)]
        };
        program::drive(core, &mut server, answer, || asked.get());
        linphone_core_unref(core);
    }
    let request = &server.requests[0];
    assert_eq!(program::header(request, "Supported"), Some("path"));
    let contact = program::header(request, "Contact").unwrap();
    assert!(contact.ends_with(";+org.linphone.specs=\"ephemeral,groupchat/1.1\""), "{contact}");
}

#[test]
fn another_resolver_does_not_register_anew() {
    let core = program::core(&program::no_callbacks());
    unsafe {
        let before = linphone_core_get_transports_used(core);
        let port = linphone::ffi::transports::linphone_transports_get_udp_port(before);
        linphone_core_set_dns_servers(core, null());
        assert_eq!(linphone_core_get_dns_set_by_app(core), 0);
        let after = linphone_core_get_transports_used(core);
        assert_eq!(linphone::ffi::transports::linphone_transports_get_udp_port(after), port);
        linphone_core_unref(core);
    }
}
