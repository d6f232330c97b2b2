//! What a program can set on an account: one value, compared and copied as a whole.
//!
//! Proxy configs and account params are two faces of it. Nothing here sends anything; `account.rs` decides what a
//! change means on the wire.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use slotmap::Key;

use super::common::{Common, Usual, share};
use super::seldom::Seldom;
use super::{Library, NatPolicyId, PushConfigId, address};
use crate::sip::{NameAddr, Uri};

/// The privacy mask that means "as the server likes", which sends nothing.
pub const PRIVACY_DEFAULT: u32 = 32768;
/// The bit of the privacy mask that asks for `P-Preferred-Identity` (RFC 3323 "id").
pub const PRIVACY_ID: u32 = 8;

/// The settings of one account. Those that many accounts have in common stand in one place for all of them, those that few
/// accounts have are further ones, and both look as if they stood here.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountParams {
    /// The address of record.
    pub identity: Option<Arc<NameAddr>>,
    /// The name of the account within the configuration.
    pub name: Name,
    /// Push settings, shared with whoever else holds them; null: none.
    pub push_config: PushConfigId,
    /// The others.
    pub(super) common: Common<Shared>,
}

/// The name of an account within the configuration: its idkey.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Name {
    /// None.
    #[default]
    None,
    /// Behind a prefix, a text that was drawn.
    Drawn([u8; DRAWN]),
    /// A text that a program or a configuration gave.
    Given(Arc<str>),
}

/// How much of a name is drawn.
const DRAWN: usize = 15;

/// Settings that usually are the same for all accounts of a server.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// The server address as given, with `sip:` in front if the program left it out.
    pub server: Option<Arc<NameAddr>>,
    /// The server address as its getter shows it.
    pub server_text: Option<Arc<str>>,
    /// Expiry to ask for, in seconds.
    pub expires: u32,
    /// Is this account to be registered?
    pub register_enabled: bool,
    /// Extra parameters of the Contact header.
    pub contact_params: Option<Arc<str>>,
    /// Extra parameters of the Contact's URI.
    pub contact_uri_params: Option<Arc<str>>,
    /// The realm, if known beforehand.
    pub realm: Option<Arc<str>>,
    /// A bit mask (RFC 3323).
    pub privacy: u32,
    /// Publish presence after registering?
    pub publish_enabled: bool,
    /// Expiry of publications in seconds; -1: as `expires`.
    pub publish_expires: i32,
    /// Push notifications may be asked for.
    pub push_allowed: bool,
    /// Remote push notifications may be asked for.
    pub remote_push_allowed: bool,
    /// NAT traversal settings, shared with whoever else holds them; null: none.
    pub nat_policy: NatPolicyId,
    /// A Contact of the program's choice.
    pub custom_contact: Option<Arc<NameAddr>>,
    /// Remove the binding when the core stops?
    pub unregister_at_stop: bool,
    /// The others.
    pub(super) further: Seldom<Further>,
}

/// Settings that few accounts have.
#[derive(Debug, Clone, PartialEq)]
pub struct Further {
    /// Routes; kept, not used for REGISTER.
    pub routes: Vec<Arc<NameAddr>>,
    /// The routes as they were given, one for each.
    pub route_texts: Vec<Arc<str>>,
    /// The application's name for the account.
    pub ref_key: Option<Arc<str>>,
    /// idkey or ref key of the account that must be registered first.
    pub depends_on: Option<Arc<str>>,
    /// Replace `+` by the international call prefix?
    pub dial_escape_plus: bool,
    /// Country calling code.
    pub dial_prefix: Option<Arc<str>>,
    /// ISO code of the country of the dial prefix.
    pub dial_prefix_iso: Option<Arc<str>>,
    /// Is the prefix for calls and chats too?
    pub use_dial_prefix_for_calls: bool,
    /// Stored: quality reports.
    pub quality_reporting_enabled: bool,
    /// Stored: where they go.
    pub quality_reporting_collector: Option<Arc<str>>,
    /// Stored: how often, in seconds.
    pub quality_reporting_interval: i32,
    /// Stored: audio/video profile with feedback; -1 default, 0 off, 1 on.
    pub avpf_mode: i32,
    /// Stored: its report interval in seconds.
    pub avpf_rr_interval: u8,
    /// Stored: file transfer server.
    pub file_transfer_server: Option<Arc<str>>,
    /// Stored: conference factory.
    pub conference_factory: Option<Arc<str>>,
    /// Stored: conference factory for audio and video.
    pub audio_video_conference_factory: Option<Arc<str>>,
    /// Stored: CPIM in basic chat rooms.
    pub cpim_in_basic_chat_rooms: bool,
    /// `Supported` of this account; empty: the core's.
    pub supported_tags: Vec<String>,
    /// Name and value pairs that only the program reads.
    pub custom_params: Vec<(String, String)>,
    /// Stored: address of the voice mail.
    pub voicemail: Option<Arc<NameAddr>>,
    /// Stored: server for message waiting indications.
    pub mwi_server: Option<Arc<NameAddr>>,
    /// Stored: RTP bundling.
    pub rtp_bundle: bool,
    /// Stored: assume that peers bundle.
    pub rtp_bundle_assumption: bool,
    /// Stored: a picture of the user.
    pub picture_uri: Option<Arc<str>>,
}

impl Default for Shared {
    fn default() -> Self {
        Self {
            server: None,
            server_text: None,
            expires: 3600,
            register_enabled: true,
            contact_params: None,
            contact_uri_params: None,
            realm: None,
            privacy: PRIVACY_DEFAULT,
            publish_enabled: false,
            publish_expires: -1,
            push_allowed: false,
            remote_push_allowed: false,
            nat_policy: NatPolicyId::null(),
            custom_contact: None,
            unregister_at_stop: true,
            further: Seldom::default(),
        }
    }
}

impl Default for Further {
    fn default() -> Self {
        Self {
            routes: Vec::new(),
            route_texts: Vec::new(),
            ref_key: None,
            depends_on: None,
            dial_escape_plus: false,
            dial_prefix: None,
            dial_prefix_iso: None,
            use_dial_prefix_for_calls: true,
            quality_reporting_enabled: false,
            quality_reporting_collector: None,
            quality_reporting_interval: 0,
            avpf_mode: -1,
            avpf_rr_interval: 1,
            file_transfer_server: None,
            conference_factory: None,
            audio_video_conference_factory: None,
            cpim_in_basic_chat_rooms: false,
            supported_tags: Vec::new(),
            custom_params: Vec::new(),
            voicemail: None,
            mwi_server: None,
            rtp_bundle: false,
            rtp_bundle_assumption: false,
            picture_uri: None,
        }
    }
}

impl super::seldom::Usual for Further {
    fn usual() -> &'static Self {
        static USUAL: LazyLock<Further> = LazyLock::new(Further::default);
        &USUAL
    }
}

impl Usual for Shared {
    fn usual() -> &'static Arc<Self> {
        static USUAL: LazyLock<Arc<Shared>> = LazyLock::new(Arc::default);
        &USUAL
    }
}

impl Deref for AccountParams {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.common
    }
}

impl DerefMut for AccountParams {
    fn deref_mut(&mut self) -> &mut Shared {
        &mut self.common
    }
}

impl Deref for Shared {
    type Target = Further;

    fn deref(&self) -> &Further {
        &self.further
    }
}

impl DerefMut for Shared {
    fn deref_mut(&mut self) -> &mut Further {
        &mut self.further
    }
}

impl Name {
    /// A name for an account that has none.
    pub(super) fn draw() -> Self {
        let mut drawn = [0; DRAWN];
        super::settings::draw_text(&mut drawn);
        Self::Drawn(drawn)
    }

    /// The name as text.
    pub fn text(&self) -> Option<Arc<str>> {
        match self {
            Self::None => None,
            Self::Drawn(drawn) => Some(format!("proxy_config_{}", String::from_utf8_lossy(drawn)).into()),
            Self::Given(text) => Some(Arc::clone(text)),
        }
    }

    /// Is there none?
    pub fn is_none(&self) -> bool {
        *self == Self::None
    }
}

impl From<Option<Arc<str>>> for Name {
    fn from(text: Option<Arc<str>>) -> Self {
        text.map_or(Self::None, Self::Given)
    }
}

/// A text setting: empty means unset.
pub fn text(value: Option<&str>) -> Option<Arc<str>> {
    value.filter(|value| !value.is_empty()).map(Arc::from)
}

/// How two addresses differ, with liblinphone's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Difference {
    /// In user, host or port.
    Target = 0,
    /// In nothing that counts.
    None = 1,
    /// In something else: the name, the transport.
    Details = 2,
}

/// Compares two addresses.
pub fn difference(one: Option<&NameAddr>, other: Option<&NameAddr>) -> Difference {
    match (one, other) {
        (None, None) => Difference::None,
        (Some(one), Some(other)) if address::equal(one, other) => Difference::None,
        (Some(one), Some(other))
            if address::weak_equal(one, other) && address::scheme(one) == address::scheme(other) =>
        {
            Difference::Details
        }
        _ => Difference::Target,
    }
}

impl AccountParams {
    /// Sets the server address from a program's text; the scheme may be missing. False, and nothing changed, when it
    /// is no address. An empty text changes nothing.
    pub fn set_server(&mut self, given: &str) -> bool {
        if given.is_empty() {
            return true;
        }
        let server = address::interpret(given);
        server.map(|server| self.set_server_address(server)).is_some()
    }

    /// Sets the address of record. False, and nothing changed, unless it is a SIP address with a user.
    pub fn set_identity(&mut self, identity: Arc<NameAddr>) -> bool {
        let has_user = identity.uri.as_sip().is_some_and(|uri| uri.user.is_some());
        if has_user {
            self.identity = Some(identity);
        }
        has_user
    }

    /// Sets the one route from a program's text; text that is no address clears the routes.
    pub fn set_route(&mut self, given: Option<&str>) {
        let route = given.and_then(address::interpret).map(|route| Arc::new(bare(route)));
        self.set_route_values(route.into_iter().collect());
    }

    /// Sets the routes from values, which are shown as bare URIs.
    pub fn set_route_values(&mut self, routes: Vec<Arc<NameAddr>>) {
        self.route_texts = routes.iter().map(|route| Arc::from(address::to_uri_text(route))).collect();
        self.routes = routes;
    }

    /// Sets the routes from a program's texts, of which empty ones do not count. False when one of them is no address;
    /// those before it are then set.
    pub fn set_routes<'a>(&mut self, given: impl IntoIterator<Item = &'a str>) -> bool {
        (self.routes, self.route_texts) = (Vec::new(), Vec::new());
        for text in given.into_iter().filter(|text| !text.trim().is_empty()) {
            let Some(route) = address::interpret(text) else { return false };
            self.routes.push(Arc::new(route));
            let complete = text.contains("sip:") || text.contains("sips:");
            self.route_texts.push(if complete { text.into() } else { format!("sip:{text}").into() });
        }
        true
    }

    /// How long a publication lasts, in seconds.
    pub fn publish_lifetime(&self) -> i32 {
        if self.publish_expires < 0 {
            i32::try_from(self.expires).unwrap_or(i32::MAX)
        } else {
            self.publish_expires
        }
    }

    /// Sets where quality reports go. Text that is no address changes nothing.
    pub fn set_quality_reporting_collector(&mut self, given: Option<Arc<str>>) {
        if given.as_deref().is_none_or(|given| address::parse(given).is_some()) {
            self.quality_reporting_collector = given;
        }
    }

    /// Are media profiles with feedback asked for?
    pub fn avpf_enabled(&self) -> bool {
        self.avpf_mode == 1
    }

    /// Sets how often such profiles report; five seconds at most (RFC 4585 6.2).
    pub fn set_avpf_rr_interval(&mut self, seconds: u8) {
        self.avpf_rr_interval = seconds.min(5);
    }

    /// The transport that the server address names.
    pub fn transport(&self) -> address::Transport {
        self.server.as_deref().map(address::transport).unwrap_or_default()
    }

    /// Keeps a text for the program in place of one of the same key; `None` takes it away.
    pub fn set_custom_param(&mut self, key: &str, value: Option<&str>) {
        self.custom_params.retain(|(known, _)| known != key);
        self.custom_params.extend(value.map(|value| (key.to_owned(), value.to_owned())));
    }

    /// The text kept under that key.
    pub fn custom_param(&self, key: &str) -> Option<&str> {
        self.custom_params.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// Lets other requests go through the server, as the one route; or through none.
    pub fn set_outbound_proxy(&mut self, enabled: bool) {
        self.routes = self.server.iter().filter(|_| enabled).cloned().collect();
        self.route_texts = self.routes.iter().map(|route| Arc::from(address::to_text(route))).collect();
    }

    /// Is the server the one route?
    pub fn outbound_proxy_enabled(&self) -> bool {
        let text = |address: &Arc<NameAddr>| address::to_uri_text(address);
        matches!(&self.routes[..], [route] if self.server.as_ref().map(text) == Some(text(route)))
    }

    /// Sets the server address from a value.
    pub fn set_server_address(&mut self, server: NameAddr) {
        self.server_text = Some(Arc::from(address::to_text(&server)));
        self.server = Some(Arc::new(server));
    }

    /// Writes a transport into the server address. False when there is none.
    pub fn set_transport(&mut self, transport: address::Transport) -> bool {
        let Some(mut server) = self.server.as_deref().cloned() else { return false };
        address::remove_uri_param(&mut server, "transport");
        let set = address::set_transport(&mut server, transport);
        self.set_server_address(server);
        set
    }

    /// The host of the address of record.
    pub fn domain(&self) -> Option<&str> {
        self.identity.as_ref().and_then(|identity| identity.uri.as_sip()).map(|uri| &*uri.host)
    }

    /// Can it be registered at all, as far as addresses go?
    pub fn is_complete(&self) -> bool {
        self.identity.is_some() && self.server.is_some()
    }

    /// Sets the expiry; a negative one means ten minutes.
    pub fn set_expires(&mut self, seconds: i32) {
        self.expires = u32::try_from(seconds).unwrap_or(600);
    }

    /// Is its binding taken back when the core stops? Not that of an account that pushes are to wake.
    pub fn unregisters_at_stop(&self) -> bool {
        self.unregister_at_stop && !self.push_allowed && !self.remote_push_allowed
    }

    /// Would a registrar see another binding than with `other`: another user, domain, or place to register at?
    pub fn binds_elsewhere(&self, other: &Self) -> bool {
        !same_target(self.identity.as_deref(), other.identity.as_deref())
            || !same_target(self.server.as_deref(), other.server.as_deref())
    }

    /// Is there anything in which `other` differs that a REGISTER carries? What the push settings hold is not looked at.
    pub fn registers_differently(&self, other: &Self) -> bool {
        self.binds_elsewhere(other)
            || self.identity != other.identity
            || self.expires != other.expires
            || self.register_enabled != other.register_enabled
            || self.contact_params != other.contact_params
            || self.contact_uri_params != other.contact_uri_params
            || self.custom_contact != other.custom_contact
            || self.push_allowed != other.push_allowed
            || self.remote_push_allowed != other.remote_push_allowed
            || self.depends_on != other.depends_on
            || self.supported_tags != other.supported_tags
    }
}

impl Library {
    /// Settings for a new account: built-in defaults, and what the configuration's `[proxy_default_values]` says.
    pub fn default_params(&self, core: Option<super::CoreId>) -> AccountParams {
        let config = core.and_then(|core| self.configs.get(self.cores.get(core)?.config));
        let mut params = config.map_or_else(AccountParams::default, super::sections::defaults);
        params.name = Name::draw();
        params
    }

    /// Gives settings that were copied shares of their own: the NAT policy is shared, the push settings are copied.
    pub(super) fn with_own_shares(&mut self, mut params: AccountParams) -> AccountParams {
        self.nat_policies.retain(params.nat_policy);
        let push = self.push_configs.get(params.push_config).cloned();
        params.push_config = push.map_or_else(PushConfigId::null, |push| self.push_configs.insert(push));
        params
    }

    /// Takes in params together with their shares in other objects. The caller is the first owner.
    pub fn insert_params(&mut self, mut params: AccountParams) -> super::ParamsId {
        self.settle_params(&mut params);
        self.nat_policies.retain(params.nat_policy);
        self.push_configs.retain(params.push_config);
        self.params.insert(params)
    }

    /// Lets settings take no more room than needed: accounts of one server share most of them.
    pub(super) fn settle_params(&mut self, params: &mut AccountParams) {
        if params.further.is_loose() {
            params.further.settle();
        }
        params.common.settle(&mut self.recent_settings);
        let identity = params.identity.as_mut().and_then(Arc::get_mut);
        if let Some(Uri::Sip(uri)) = identity.map(|identity| &mut identity.uri) {
            share(&mut uri.host, &mut self.recent_host);
        }
    }

    /// One owner of params less.
    pub fn release_params(&mut self, id: super::ParamsId) {
        if let Some(params) = self.params.release(id) {
            self.nat_policies.release(params.nat_policy);
            self.push_configs.release(params.push_config);
        }
    }
}

/// Without display name and header parameters.
fn bare(mut address: NameAddr) -> NameAddr {
    address.display_name = None;
    address.params = crate::sip::Params::new();
    address
}

/// Same user, host, port, scheme and transport, whatever else the addresses carry.
fn same_target(one: Option<&NameAddr>, other: Option<&NameAddr>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return one.is_none() && other.is_none() };
    match (&one.uri, &other.uri) {
        (Uri::Sip(one), Uri::Sip(other)) => {
            one.scheme == other.scheme
                && one.user == other.user
                && one.host.eq_ignore_ascii_case(&other.host)
                && one.port == other.port
                && one.transport().map(str::to_ascii_lowercase)
                    == other.transport().map(str::to_ascii_lowercase)
        }
        (one, other) => one == other,
    }
}
