//! Accounts, auth infos and NAT policies as sections of the configuration: `[proxy_N]`, `[auth_info_N]`, `[nat_policy_N]`.
//!
//! Keys, their order and what is forgiven are liblinphone's, so that files go to and fro between the two.

use std::collections::HashMap;
use std::sync::Arc;

use zeroize::{Zeroize, Zeroizing};

use super::account_params::{AccountParams, Further, Shared, text};
use super::address;
use super::algorithms::AlgorithmName;
use super::auth::{self, AuthInfo};
use super::config::Config;
use super::masking::quoted_address;
use super::objects::{NatPolicy, PushConfig};
use super::push;
use crate::engine::Algorithm;
use crate::sip::NameAddr;

/// What the keys of parameters begin with that only the program reads.
pub(super) const CUSTOM_PARAM: &str = "custom_param:";

/// The section of the configuration with defaults for new accounts.
const DEFAULTS: &str = "proxy_default_values";

/// Settings of a new account by the defaults section.
pub(super) fn defaults(config: &Config) -> AccountParams {
    read_params(config, DEFAULTS, &AccountParams::default())
}

/// Keys and values of a section, in order; an empty value leaves its key out.
pub(super) type Entries<Value = String> = Vec<(&'static str, Zeroizing<Value>)>;

/// The names `GROUP_0`, `GROUP_1` … as far as they are there.
pub(super) fn sections<'a>(config: &'a Config, group: &'a str) -> impl Iterator<Item = String> + 'a {
    (0..).map(move |number| format!("{group}_{number}")).take_while(|name| config.has_section(name))
}

/// Writes numbered sections at the end, in place of those that were there, and removes those of a longer list. Comments and
/// unknown keys in them are lost.
pub(super) fn write_group<Value>(config: &mut Config, group: &str, all: Vec<Entries<Value>>)
where
    Value: AsRef<[u8]> + Zeroize,
{
    let count = all.len();
    for (number, entries) in all.into_iter().enumerate() {
        write_section(config, &format!("{group}_{number}"), entries);
    }
    let mut number = count;
    while config.has_section(format!("{group}_{number}")) {
        config.clean_section(format!("{group}_{number}"));
        number += 1;
    }
}

/// Writes a section in place of what stands there.
pub(super) fn write_section<Value>(config: &mut Config, section: &str, entries: Entries<Value>)
where
    Value: AsRef<[u8]> + Zeroize,
{
    config.clean_section(section);
    for (key, value) in entries {
        set(config, section, key, &*value);
    }
}

/// Writes NAT policies, each into the section that has its name or else into the first free one. The others stay.
pub(super) fn write_nat_policies(config: &mut Config, policies: &[NatPolicy]) {
    let mut places: HashMap<String, String> = HashMap::new();
    for (reference, section) in nat_policy_sections(config) {
        places.entry(reference).or_insert(section);
    }
    let mut number = 0;
    for policy in policies {
        let section = places.get(&policy.reference).cloned().unwrap_or_else(|| {
            while config.has_section(format!("nat_policy_{number}")) {
                number += 1;
            }
            format!("nat_policy_{number}")
        });
        for (key, value) in nat_policy_entries(policy) {
            set(config, &section, key, &*value);
        }
    }
}

/// The names of the NAT policies and their sections, whose numbers may have gaps.
fn nat_policy_sections(config: &Config) -> Vec<(String, String)> {
    let names = config.section_names().filter_map(|name| std::str::from_utf8(name).ok());
    let numbered = names.filter(|name| {
        let number = name.strip_prefix("nat_policy_");
        number.is_some_and(|number| number.parse::<u32>().is_ok())
    });
    numbered.filter_map(|name| Some((string(config, name, "ref")?, name.to_owned()))).collect()
}

/// The NAT policies that a configuration holds. Of those with the same name the first counts.
pub(super) fn nat_policies(config: &Config) -> impl Iterator<Item = NatPolicy> + '_ {
    nat_policy_sections(config).into_iter().map(|(_, section)| read_nat_policy(config, &section))
}

pub(super) fn set(config: &mut Config, section: &str, key: &str, value: impl AsRef<[u8]>) {
    if config.set_string(section, key, value).is_err() {
        log::warn!("[{section}] {key}: a value with a line break or a NUL is not kept in the configuration");
    }
}

pub(super) fn string(config: &Config, section: &str, key: &str) -> Option<String> {
    config.string(section, key).map(|text| text.into_owned()).filter(|text| !text.is_empty())
}

pub(super) fn account_entries(
    params: &AccountParams,
    policy: Option<&NatPolicy>,
    push_config: Option<&PushConfig>,
) -> Entries {
    let shown = |text: &Option<Arc<str>>| text.as_deref().unwrap_or_default().to_owned();
    let flag = |value: bool| u8::from(value).to_string();
    let address = |value: &Option<Arc<NameAddr>>| value.as_deref().map(address::to_text).unwrap_or_default();
    vec![
        ("reg_proxy", shown(&params.server_text).into()),
        ("reg_route", params.route_texts.join(",").into()),
        ("reg_identity", address(&params.identity).into()),
        ("realm", shown(&params.realm).into()),
        ("contact_parameters", shown(&params.contact_params).into()),
        ("contact_uri_parameters", shown(&params.contact_uri_params).into()),
        ("quality_reporting_collector", shown(&params.quality_reporting_collector).into()),
        (
            "push_parameters",
            push::written(push_config, params.push_allowed, params.remote_push_allowed).into(),
        ),
        ("quality_reporting_enabled", flag(params.quality_reporting_enabled).into()),
        ("quality_reporting_interval", params.quality_reporting_interval.to_string().into()),
        ("reg_expires", params.expires.to_string().into()),
        ("reg_sendregister", flag(params.register_enabled).into()),
        ("publish", flag(params.publish_enabled).into()),
        ("avpf", params.avpf_mode.to_string().into()),
        ("avpf_rr_interval", params.avpf_rr_interval.to_string().into()),
        ("dial_escape_plus", flag(params.dial_escape_plus).into()),
        ("dial_prefix", shown(&params.dial_prefix).into()),
        ("use_dial_prefix_for_calls_and_chats", flag(params.use_dial_prefix_for_calls).into()),
        ("privacy", params.privacy.to_string().into()),
        ("push_notification_allowed", flag(params.push_allowed).into()),
        ("remote_push_notification_allowed", flag(params.remote_push_allowed).into()),
        ("cpim_in_basic_chat_rooms_enabled", flag(params.cpim_in_basic_chat_rooms).into()),
        ("refkey", shown(&params.ref_key).into()),
        ("depends_on", shown(&params.depends_on).into()),
        ("idkey", shown(&params.name.text()).into()),
        ("publish_expires", params.publish_expires.to_string().into()),
        ("nat_policy_ref", policy.map(|policy| policy.reference.clone()).unwrap_or_default().into()),
        ("conference_factory_uri", shown(&params.conference_factory).into()),
        ("file_transfer_server_url", shown(&params.file_transfer_server).into()),
        // Settings of later versions are written only when they differ from what earlier ones did.
        ("unregister_at_stop", unless(params.unregister_at_stop, "0").into()),
        ("rtp_bundle", unless(!params.rtp_bundle, "1").into()),
        ("rtp_bundle_assumption", unless(!params.rtp_bundle_assumption, "1").into()),
        ("audio_video_conference_factory_uri", shown(&params.audio_video_conference_factory).into()),
        ("dial_prefix_iso_country_code", shown(&params.dial_prefix_iso).into()),
        ("voicemail_address", address(&params.voicemail).into()),
        ("mwi_server_address", address(&params.mwi_server).into()),
        ("picture_uri", shown(&params.picture_uri).into()),
        ("supported", params.supported_tags.join(",").into()),
    ]
}

/// A text that is left out in the usual case.
fn unless(usual: bool, text: &str) -> String {
    if usual { String::new() } else { text.to_owned() }
}

pub(super) fn read_account(config: &Config, section: &str) -> (AccountParams, Option<String>) {
    (read_params(config, section, &defaults(config)), string(config, section, "nat_policy_ref"))
}

fn read_params(config: &Config, section: &str, base: &AccountParams) -> AccountParams {
    let shared = |key: &str, base: &Option<Arc<str>>| {
        string(config, section, key).map_or_else(|| base.clone(), |value| text(Some(&value)))
    };
    let place = |key: &str, base: &Option<Arc<NameAddr>>| {
        let text = string(config, section, key);
        text.as_deref().and_then(address::parse).map(Arc::new).or_else(|| base.clone())
    };
    let flag = |key: &str, base: bool| config.bool(section, key, base);
    let int = |key: &str, base: i32| config.int(section, key, base);
    let mut params = base.clone();
    params.name =
        string(config, section, "idkey").map_or_else(|| base.name.clone(), |name| text(Some(&name)).into());
    *params.common = Shared {
        realm: shared("realm", &base.realm),
        contact_params: shared("contact_parameters", &base.contact_params),
        contact_uri_params: shared("contact_uri_parameters", &base.contact_uri_params),
        register_enabled: flag("reg_sendregister", base.register_enabled),
        publish_enabled: flag("publish", base.publish_enabled),
        publish_expires: int("publish_expires", base.publish_expires),
        privacy: config.bytes(section, "privacy").map_or(base.privacy, |_| int("privacy", 0) as u32),
        push_allowed: flag("push_notification_allowed", base.push_allowed),
        remote_push_allowed: flag("remote_push_notification_allowed", base.remote_push_allowed),
        unregister_at_stop: flag("unregister_at_stop", base.unregister_at_stop),
        ..(*base.common).clone()
    };
    *params.further = Further {
        quality_reporting_collector: shared("quality_reporting_collector", &base.quality_reporting_collector),
        quality_reporting_enabled: flag("quality_reporting_enabled", base.quality_reporting_enabled),
        quality_reporting_interval: int("quality_reporting_interval", base.quality_reporting_interval),
        avpf_mode: int("avpf", base.avpf_mode),
        // The last eight bits count, as in liblinphone.
        avpf_rr_interval: int("avpf_rr_interval", i32::from(base.avpf_rr_interval)) as u8,
        dial_escape_plus: flag("dial_escape_plus", base.dial_escape_plus),
        dial_prefix: shared("dial_prefix", &base.dial_prefix),
        use_dial_prefix_for_calls: flag(
            "use_dial_prefix_for_calls_and_chats",
            base.use_dial_prefix_for_calls,
        ),
        cpim_in_basic_chat_rooms: flag("cpim_in_basic_chat_rooms_enabled", base.cpim_in_basic_chat_rooms),
        ref_key: shared("refkey", &base.ref_key),
        depends_on: shared("depends_on", &base.depends_on),
        conference_factory: shared("conference_factory_uri", &base.conference_factory),
        file_transfer_server: shared("file_transfer_server_url", &base.file_transfer_server),
        rtp_bundle: flag("rtp_bundle", base.rtp_bundle),
        rtp_bundle_assumption: flag("rtp_bundle_assumption", base.rtp_bundle_assumption),
        audio_video_conference_factory: shared(
            "audio_video_conference_factory_uri",
            &base.audio_video_conference_factory,
        ),
        dial_prefix_iso: shared("dial_prefix_iso_country_code", &base.dial_prefix_iso),
        voicemail: place("voicemail_address", &base.voicemail),
        mwi_server: place("mwi_server_address", &base.mwi_server),
        picture_uri: shared("picture_uri", &base.picture_uri),
        supported_tags: config.string_list(section, "supported").map_or_else(
            || base.supported_tags.clone(),
            |tags| tags.into_iter().map(|tag| String::from_utf8_lossy(tag).trim().to_owned()).collect(),
        ),
        custom_params: custom_params(config, section),
        ..(*base.further).clone()
    };
    params.set_expires(int("reg_expires", i32::try_from(params.expires).unwrap_or(i32::MAX)));
    if let Some(server) = string(config, section, "reg_proxy").filter(|server| !params.set_server(server)) {
        log::warn!("[{section}] reg_proxy: {}", address::complaint(&server));
        (params.server, params.server_text) = (None, None);
    }
    if let Some(text) = string(config, section, "reg_identity") {
        params.identity = None;
        if !address::parse(&text).is_some_and(|identity| params.set_identity(Arc::new(identity))) {
            log::warn!(
                "[{section}] reg_identity: {} is no identity such as sip:user@host",
                quoted_address(&text)
            );
        }
    }
    if let Some(routes) = config.string_list(section, "reg_route") {
        // Commas in quotes part, too, and what follows the first item that is no address is lost, as in liblinphone.
        let texts: Vec<_> = routes.into_iter().map(String::from_utf8_lossy).collect();
        if !params.set_routes(texts.iter().map(|text| &**text)) {
            log::warn!(
                "[{section}] reg_route holds what is no address: that and what follows it are left out, {} routes stay",
                params.routes.len()
            );
        }
    }
    params
}

fn custom_params(config: &Config, section: &str) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let named =
        |(key, value): (&[u8], &[u8])| Some((text(key.strip_prefix(CUSTOM_PARAM.as_bytes())?), text(value)));
    config.entries(section).filter_map(named).collect()
}

/// The auth info of a section `[auth_info_N]`.
pub fn read_auth_info(config: &Config, section: &str) -> AuthInfo {
    let get = |key: &str| string(config, section, key);
    let list = get("available_algorithms").unwrap_or_default();
    let is_known = |name: &AlgorithmName| matches!(name, AlgorithmName::Known(_));
    let mut available: Vec<_> = list.split(',').map(AlgorithmName::from).filter(is_known).collect();
    let ha1 = get("ha1").map(Zeroizing::new);
    let algorithm = get("algorithm").map(|name| AlgorithmName::from(&*name));
    let algorithm = algorithm.or_else(|| ha1.is_some().then_some(AlgorithmName::Known(Algorithm::Md5)));
    // The entry's own algorithm comes first, listed or not.
    if let Some(own) = algorithm.as_ref().filter(|own| is_known(own)) {
        available.retain(|name| name != own);
        available.insert(0, own.clone());
    }
    let mut info = AuthInfo {
        username: text(get("username").as_deref()),
        password: config
            .bytes(section, "passwd")
            .filter(|text| !text.is_empty())
            .map(|text| Zeroizing::new(text.into())),
        ha1: ha1.map(|text| text.as_str().into()),
        realm: text(get("realm").as_deref()),
        domain: text(get("domain").as_deref()),
        algorithm,
        available_algorithms: available.into_iter().collect(),
        ..AuthInfo::default()
    };
    *info.further = auth::Further {
        userid: text(get("userid").as_deref()),
        tls_cert_path: get("client_cert_chain"),
        tls_key_path: get("client_cert_key"),
        ..auth::Further::default()
    };
    info
}

pub(super) fn auth_info_entries(info: &AuthInfo) -> Entries<Vec<u8>> {
    let bytes = |text: &str| Zeroizing::new(text.as_bytes().to_vec());
    let plain = |value: &Option<Arc<str>>| bytes(value.as_deref().unwrap_or_default());
    let path = |value: &Option<String>| bytes(value.as_deref().unwrap_or_default());
    let available: Vec<_> = info.available_algorithms.list().iter().map(AlgorithmName::as_str).collect();
    vec![
        ("username", plain(&info.username)),
        ("userid", plain(&info.userid)),
        ("ha1", info.ha1.as_ref().map(|ha1| bytes(&ha1.text())).unwrap_or_default()),
        (
            "passwd",
            info.password.as_ref().map(|password| Zeroizing::new(password.to_vec())).unwrap_or_default(),
        ),
        ("realm", plain(&info.realm)),
        ("domain", plain(&info.domain)),
        ("client_cert_chain", path(&info.tls_cert_path)),
        ("client_cert_key", path(&info.tls_key_path)),
        ("algorithm", bytes(info.algorithm.as_ref().map_or("", AlgorithmName::as_str))),
        ("available_algorithms", bytes(&available.join(","))),
    ]
}

/// The switches of a NAT policy by their names in the `protocols` list.
fn read_nat_policy(config: &Config, section: &str) -> NatPolicy {
    let get = |key: &str| string(config, section, key);
    let protocols = get("protocols").unwrap_or_default();
    let has = |name: &str| protocols.split(',').any(|known| known == name);
    NatPolicy {
        reference: get("ref").unwrap_or_default(),
        stun: has("stun"),
        turn: has("turn"),
        ice: has("ice"),
        upnp: has("upnp"),
        udp_turn: config.bool(section, "turn_enable_udp", true),
        tcp_turn: config.bool(section, "turn_enable_tcp", false),
        tls_turn: config.bool(section, "turn_enable_tls", false),
        stun_server: get("stun_server"),
        stun_server_username: get("stun_server_username"),
        nat_v4: get("nat_v4_address"),
        nat_v6: get("nat_v6_address"),
        ..NatPolicy::default()
    }
}

fn nat_policy_entries(policy: &NatPolicy) -> Entries {
    let plain = |value: &Option<String>| value.clone().unwrap_or_default().into();
    let switches = [(policy.stun, "stun"), (policy.turn, "turn"), (policy.ice, "ice"), (policy.upnp, "upnp")];
    let mut protocols: Vec<&str> = switches.iter().filter(|(on, _)| *on).map(|(_, name)| *name).collect();
    if policy.upnp {
        protocols = vec!["upnp"];
    }
    vec![
        ("ref", policy.reference.clone().into()),
        ("stun_server", plain(&policy.stun_server)),
        ("stun_server_username", plain(&policy.stun_server_username)),
        ("protocols", protocols.join(",").into()),
        ("nat_v4_address", plain(&policy.nat_v4)),
        ("nat_v6_address", plain(&policy.nat_v6)),
    ]
}
