//! Accounts, credentials and defaults as sections of the configuration, and the configuration as a file.
//!
//! A change only marks the core; the sections are written when somebody looks at the configuration, when the file is due
//! (at most once a second, by iterate) and when the core stops. So the hundred-thousandth account costs what the first did.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use slotmap::Key;
use zeroize::Zeroizing;

use super::account_params::{AccountParams, text};
use super::auth::AuthInfo;
use super::config::Config;
use super::objects::NatPolicy;
use super::{ConfigId, CoreId, Library, NatPolicyId, ParamsId, address, nat};
use crate::engine::Time;
use crate::sip::NameAddr;

/// The file is not written more often than this.
const SAVE_INTERVAL: Duration = Duration::from_secs(1);

/// The section of the configuration with defaults for new accounts.
const DEFAULTS: &str = "proxy_default_values";

/// Settings of a new account by the defaults section.
pub(super) fn defaults(config: &Config) -> AccountParams {
    read_params(config, DEFAULTS, AccountParams::default())
}

impl Library {
    /// Something that the configuration shows has changed.
    pub(super) fn persist(&mut self, core: CoreId) {
        if let Some(core) = self.cores.get_mut(core) {
            core.unwritten = true;
        }
    }

    /// Brings a configuration up to date with the core that it belongs to, before somebody reads it.
    pub fn write_out(&mut self, config: ConfigId) {
        let owners: Vec<CoreId> = self
            .cores
            .keys()
            .filter(|id| self.cores.get(*id).is_some_and(|core| core.config == config && core.unwritten))
            .collect();
        owners.into_iter().for_each(|core| self.write_sections(core));
    }

    /// Writes the file now. False when there is none, or when it could not be written.
    pub fn sync(&mut self, config: ConfigId) -> bool {
        self.write_out(config);
        let Some(config) = self.configs.get_mut(config) else { return false };
        if config.filename().is_none() {
            return false;
        }
        match config.sync() {
            Ok(()) => true,
            Err(error) => {
                let name = config.filename().map(|name| name.display().to_string()).unwrap_or_default();
                log::error!("the configuration could not be written to {name}: {error}");
                false
            }
        }
    }

    /// Writes the file, if there is one and anything has changed.
    pub(super) fn save(&mut self, core: CoreId) {
        let Some(id) = self.cores.get(core).map(|core| core.config) else { return };
        self.write_out(id);
        let wanted =
            self.configs.get(id).is_some_and(|config| config.is_dirty() && config.filename().is_some());
        if wanted {
            self.sync(id);
        }
    }

    /// The same, from iterate.
    pub(super) fn save_when_due(&mut self, id: CoreId, now: Time) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let Some(config) = self.configs.get(core.config) else { return };
        let changed = core.unwritten || config.is_dirty();
        if !changed || config.filename().is_none() || now.since(core.saved_at) < SAVE_INTERVAL {
            return;
        }
        core.saved_at = now;
        self.save(id);
    }

    /// Makes the accounts and credentials that the configuration tells of.
    pub(super) fn load(&mut self, id: CoreId) {
        let Some(config) = self.cores.get(id).and_then(|core| self.configs.get_mut(core.config)) else {
            return;
        };
        let mut core_policy = string(config, "net", "nat_policy_ref");
        let named = nat_policies(config).any(|policy| Some(&policy.reference) == core_policy.as_ref());
        let fresh = (!named).then(|| nat::from_older_settings(config));
        if let Some(fresh) = &fresh {
            core_policy = Some(fresh.reference.clone());
        }
        let unwritten = fresh.is_some();
        let (accounts, auth_infos, policies) = (
            sections(config, "proxy").map(|name| read_account(config, &name)).collect::<Vec<_>>(),
            sections(config, "auth_info").map(|name| read_auth_info(config, &name)).collect::<Vec<_>>(),
            nat_policies(config).chain(fresh).collect::<Vec<_>>(),
        );
        let default = config.int("sip", "default_proxy", -1);
        let policies: Vec<(String, NatPolicyId)> = policies
            .into_iter()
            .map(|policy| (policy.reference.clone(), NatPolicy { core: Some(id), ..policy }))
            .map(|(reference, policy)| (reference, self.nat_policies.insert(policy)))
            .collect();
        let policy_of = |reference: &Option<String>| {
            let found = policies.iter().find(|(known, _)| Some(known) == reference.as_ref());
            found.map_or_else(NatPolicyId::null, |(_, policy)| *policy)
        };
        for auth_info in auth_infos {
            let given = self.auth_infos.insert(auth_info);
            self.add_auth_info(id, given);
            self.auth_infos.release(given);
        }
        for (mut params, policy) in accounts {
            params.nat_policy = policy_of(&policy);
            let account = self.insert_account(Some(id), params);
            if !self.list_account(id, account) {
                log::warn!(
                    "an account of the configuration lacks its server address or identity; it is left out"
                );
            }
            self.release_account(account);
        }
        let policy = policy_of(&core_policy);
        self.nat_policies.retain(policy);
        policies.into_iter().for_each(|(_, policy)| drop(self.nat_policies.release(policy)));
        if let Some(core) = self.cores.get_mut(id) {
            core.nat_policy = policy;
            core.default_account =
                usize::try_from(default).ok().and_then(|place| core.accounts.get(place).copied());
            core.unwritten = unwritten;
        }
    }

    /// The settings in the section `[proxy_N]` of a core's configuration, for the caller to own; `None` without such a
    /// section. A NAT policy that one of the core's accounts has is shared, another one is made anew.
    pub fn stored_params(&mut self, core: CoreId, index: i32) -> Option<ParamsId> {
        let section = format!("proxy_{index}");
        let config = self.cores.get(core)?.config;
        self.write_out(config);
        let config = self.configs.get(config)?;
        if !config.has_section(&section) {
            return None;
        }
        let (mut params, reference) = read_account(config, &section);
        let policy = reference.and_then(|reference| self.shared_nat_policy(core, &reference));
        params.nat_policy = policy.unwrap_or_default();
        let id = self.insert_params(params);
        self.nat_policies.release(policy.unwrap_or_default());
        Some(id)
    }

    /// The NAT policy of that name in a core's configuration, for the caller to own: the one that the core or one of its
    /// accounts has, or else a new one.
    fn shared_nat_policy(&mut self, core: CoreId, reference: &str) -> Option<NatPolicyId> {
        let owner = self.cores.get(core)?;
        let policies = owner.accounts.iter().filter_map(|id| Some(self.committed(*id)?.nat_policy));
        let in_use = std::iter::once(owner.nat_policy)
            .chain(policies)
            .find(|id| self.nat_policies.get(*id).is_some_and(|policy| policy.reference == reference));
        if let Some(in_use) = in_use {
            self.nat_policies.retain(in_use);
            return Some(in_use);
        }
        let config = self.configs.get(owner.config)?;
        let named = |section: &String| string(config, section, "ref").as_deref() == Some(reference);
        let section = sections(config, "nat_policy").find(named)?;
        let policy = NatPolicy { core: Some(core), ..read_nat_policy(config, &section) };
        Some(self.nat_policies.insert(policy))
    }

    /// Reads the configuration anew for a core that starts again: fresh accounts take the place of the old ones, which
    /// keep their last state and belong to nobody.
    pub(super) fn reload(&mut self, id: CoreId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let accounts = std::mem::take(&mut core.accounts);
        let auth_infos = std::mem::take(&mut core.auth_infos);
        core.auth_index.clear();
        core.dependents.clear();
        core.default_account = None;
        self.nat_policies.release(std::mem::take(&mut core.nat_policy));
        for account in accounts {
            if let Some(account) = self.accounts.get_mut(account) {
                (account.listed, account.core) = (false, None);
            }
            self.release_account(account);
        }
        auth_infos.into_iter().for_each(|info| drop(self.auth_infos.release(info)));
        self.load(id);
    }

    fn write_sections(&mut self, id: CoreId) {
        let Some(core) = self.cores.get_mut(id) else { return };
        core.unwritten = false;
        let config_id = core.config;
        let (accounts, auth_infos) = (core.accounts.clone(), core.auth_infos.clone());
        let default = core.default_account.and_then(|default| accounts.iter().position(|id| *id == default));
        let core_policy = core.nat_policy;
        let mut policies = Ordered::default();
        let mut proxies = Vec::new();
        // Those that nobody uses just now stay: a program may ask for them by name.
        self.configs
            .get(config_id)
            .into_iter()
            .flat_map(nat_policies)
            .for_each(|policy| policies.put(policy));
        if let Some(policy) = self.nat_policies.get(core_policy) {
            policies.put(policy.clone());
        }
        for account in &accounts {
            let Some(params) = self.committed(*account) else { continue };
            let policy = self.nat_policies.get(params.nat_policy);
            policy.cloned().into_iter().for_each(|policy| policies.put(policy));
            proxies.push(account_entries(params, policy));
        }
        let infos: Vec<AuthInfo> =
            auth_infos.iter().filter_map(|id| self.auth_infos.get(*id).cloned()).collect();
        let core_policy = self.nat_policies.get(core_policy).map(|policy| policy.reference.clone());
        let Some(config) = self.configs.get_mut(config_id) else { return };
        set(config, "net", "nat_policy_ref", core_policy.as_deref().unwrap_or_default());
        write_group(config, "proxy", proxies);
        write_group(config, "nat_policy", policies.values.iter().map(nat_policy_entries).collect());
        let keep_secrets =
            config.bool("sip", "save_auth_info", true) && config.bool("sip", "store_auth_info", true);
        let infos = if keep_secrets { infos.iter().map(auth_info_entries).collect() } else { Vec::new() };
        write_group(config, "auth_info", infos);
        let default = default.map_or_else(|| "-1".to_owned(), |place| place.to_string());
        set(config, "sip", "default_proxy", &default);
    }
}

/// NAT policies by name, the last word on each counting, in the order of the first.
#[derive(Default)]
struct Ordered {
    values: Vec<NatPolicy>,
    places: HashMap<String, usize>,
}

impl Ordered {
    fn put(&mut self, policy: NatPolicy) {
        match self.places.get(&policy.reference) {
            Some(place) => self.values[*place] = policy,
            None => {
                self.places.insert(policy.reference.clone(), self.values.len());
                self.values.push(policy);
            }
        }
    }
}

/// Keys and values of a section, in order; an empty value leaves its key out.
type Entries = Vec<(&'static str, Zeroizing<String>)>;

/// The names `GROUP_0`, `GROUP_1` … as far as they are there.
fn sections<'a>(config: &'a Config, group: &'a str) -> impl Iterator<Item = String> + 'a {
    (0..).map(move |number| format!("{group}_{number}")).take_while(|name| config.has_section(name))
}

/// Writes numbered sections and removes those that are left over from a longer list.
fn write_group(config: &mut Config, group: &str, all: Vec<Entries>) {
    let count = all.len();
    for (number, entries) in all.into_iter().enumerate() {
        let section = format!("{group}_{number}");
        for (key, value) in entries {
            set(config, &section, key, &value);
        }
    }
    let mut number = count;
    while config.has_section(format!("{group}_{number}")) {
        config.clean_section(format!("{group}_{number}"));
        number += 1;
    }
}

fn set(config: &mut Config, section: &str, key: &str, value: &str) {
    if config.set_string(section, key, value).is_err() {
        log::warn!("[{section}] {key}: a value with a line break or a NUL is not kept in the configuration");
    }
}

fn string(config: &Config, section: &str, key: &str) -> Option<String> {
    config.string(section, key).map(|text| text.into_owned()).filter(|text| !text.is_empty())
}

fn account_entries(params: &AccountParams, policy: Option<&NatPolicy>) -> Entries {
    let shown = |text: &Option<Arc<str>>| text.as_deref().unwrap_or_default().to_owned();
    let flag = |value: bool| u8::from(value).to_string();
    let address = |value: &Option<Arc<NameAddr>>| value.as_deref().map(address::to_text).unwrap_or_default();
    vec![
        ("reg_proxy", shown(&params.server_text).into()),
        ("reg_route", params.route_texts().join(",").into()),
        ("reg_identity", address(&params.identity).into()),
        ("realm", shown(&params.realm).into()),
        ("contact_parameters", shown(&params.contact_params).into()),
        ("contact_uri_parameters", shown(&params.contact_uri_params).into()),
        ("quality_reporting_collector", shown(&params.quality_reporting_collector).into()),
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
        ("idkey", shown(&params.idkey).into()),
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
    ]
}

/// A text that is left out in the usual case.
fn unless(usual: bool, text: &str) -> String {
    if usual { String::new() } else { text.to_owned() }
}

fn read_account(config: &Config, section: &str) -> (AccountParams, Option<String>) {
    (read_params(config, section, defaults(config)), string(config, section, "nat_policy_ref"))
}

fn read_params(config: &Config, section: &str, base: AccountParams) -> AccountParams {
    let shared = |key: &str, base: &Option<Arc<str>>| {
        string(config, section, key).map_or_else(|| base.clone(), |value| text(Some(&value)))
    };
    let place = |key: &str, base: &Option<Arc<NameAddr>>| {
        let text = string(config, section, key);
        text.as_deref().and_then(address::parse).map(Arc::new).or_else(|| base.clone())
    };
    let flag = |key: &str, base: bool| config.bool(section, key, base);
    let int = |key: &str, base: i32| config.int(section, key, base);
    let mut params = AccountParams {
        realm: shared("realm", &base.realm),
        contact_params: shared("contact_parameters", &base.contact_params),
        contact_uri_params: shared("contact_uri_parameters", &base.contact_uri_params),
        quality_reporting_collector: shared("quality_reporting_collector", &base.quality_reporting_collector),
        quality_reporting_enabled: flag("quality_reporting_enabled", base.quality_reporting_enabled),
        quality_reporting_interval: int("quality_reporting_interval", base.quality_reporting_interval),
        register_enabled: flag("reg_sendregister", base.register_enabled),
        publish_enabled: flag("publish", base.publish_enabled),
        publish_expires: int("publish_expires", base.publish_expires),
        avpf_mode: int("avpf", base.avpf_mode),
        avpf_rr_interval: u8::try_from(int("avpf_rr_interval", i32::from(base.avpf_rr_interval)))
            .unwrap_or(1),
        dial_escape_plus: flag("dial_escape_plus", base.dial_escape_plus),
        dial_prefix: shared("dial_prefix", &base.dial_prefix),
        use_dial_prefix_for_calls: flag(
            "use_dial_prefix_for_calls_and_chats",
            base.use_dial_prefix_for_calls,
        ),
        privacy: u32::try_from(config.int64(section, "privacy", i64::from(base.privacy)))
            .unwrap_or(base.privacy),
        push_allowed: flag("push_notification_allowed", base.push_allowed),
        remote_push_allowed: flag("remote_push_notification_allowed", base.remote_push_allowed),
        cpim_in_basic_chat_rooms: flag("cpim_in_basic_chat_rooms_enabled", base.cpim_in_basic_chat_rooms),
        ref_key: shared("refkey", &base.ref_key),
        depends_on: shared("depends_on", &base.depends_on),
        idkey: shared("idkey", &base.idkey),
        conference_factory: shared("conference_factory_uri", &base.conference_factory),
        file_transfer_server: shared("file_transfer_server_url", &base.file_transfer_server),
        unregister_at_stop: flag("unregister_at_stop", base.unregister_at_stop),
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
        ..base
    };
    params.set_expires(int("reg_expires", i32::try_from(params.expires).unwrap_or(i32::MAX)));
    if let Some(server) = string(config, section, "reg_proxy") {
        params.set_server(&server);
    }
    if let Some(identity) = string(config, section, "reg_identity").as_deref().and_then(address::parse) {
        params.set_identity(Arc::new(identity));
    }
    if let Some(routes) = config.string_list(section, "reg_route") {
        let routes =
            routes.into_iter().filter_map(|route| address::parse(std::str::from_utf8(route).ok()?.trim()));
        params.routes = routes.map(Arc::new).collect();
    }
    params
}

/// The auth info of a section `[auth_info_N]`.
pub fn read_auth_info(config: &Config, section: &str) -> AuthInfo {
    let get = |key: &str| string(config, section, key);
    let list = get("available_algorithms").unwrap_or_default();
    AuthInfo {
        username: get("username"),
        userid: get("userid"),
        password: get("passwd").map(Zeroizing::new),
        ha1: get("ha1").map(Zeroizing::new),
        realm: get("realm"),
        domain: get("domain"),
        algorithm: get("algorithm"),
        available_algorithms: list
            .split(',')
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect(),
        tls_cert_path: get("client_cert_chain"),
        tls_key_path: get("client_cert_key"),
        ..AuthInfo::default()
    }
}

fn auth_info_entries(info: &AuthInfo) -> Entries {
    let plain = |value: &Option<String>| Zeroizing::new(value.clone().unwrap_or_default());
    let secret = |value: &Option<Zeroizing<String>>| value.clone().unwrap_or_default();
    vec![
        ("username", plain(&info.username)),
        ("userid", plain(&info.userid)),
        ("ha1", secret(&info.ha1)),
        ("passwd", secret(&info.password)),
        ("realm", plain(&info.realm)),
        ("domain", plain(&info.domain)),
        ("client_cert_chain", plain(&info.tls_cert_path)),
        ("client_cert_key", plain(&info.tls_key_path)),
        ("algorithm", plain(&info.algorithm)),
        ("available_algorithms", info.available_algorithms.join(",").into()),
    ]
}

/// The NAT policies that a configuration holds.
pub(super) fn nat_policies(config: &Config) -> impl Iterator<Item = NatPolicy> + '_ {
    sections(config, "nat_policy").map(|name| read_nat_policy(config, &name))
}

/// The switches of a NAT policy by their names in the `protocols` list.
fn read_nat_policy(config: &Config, section: &str) -> NatPolicy {
    let get = |key: &str| string(config, section, key);
    let protocols = get("protocols").unwrap_or_default();
    let has = |name: &str| protocols.split(',').any(|known| known.trim() == name);
    NatPolicy {
        reference: get("ref").unwrap_or_default(),
        stun: has("stun"),
        turn: has("turn"),
        ice: has("ice"),
        upnp: has("upnp"),
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
    let protocols: Vec<&str> = switches.iter().filter(|(on, _)| *on).map(|(_, name)| *name).collect();
    vec![
        ("ref", policy.reference.clone().into()),
        ("stun_server", plain(&policy.stun_server)),
        ("stun_server_username", plain(&policy.stun_server_username)),
        ("protocols", protocols.join(",").into()),
        ("nat_v4_address", plain(&policy.nat_v4)),
        ("nat_v6_address", plain(&policy.nat_v6)),
    ]
}
