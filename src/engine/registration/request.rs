//! The REGISTER request (RFC 3261 10.2), in liblinphone's order of headers, and what a PUBLISH has in common with it.

use std::net::SocketAddr;

use super::contact;
use super::state::{Bound, Operation};
use crate::engine::auth::{Auth, Signed};
use crate::engine::date;
use crate::engine::event::{Config, Settings, Transport};
use crate::engine::ids::{BRANCH_PREFIX, Branch, Ids};
use crate::engine::time::Time;
use crate::sip::{HeaderName, NameAddr, Params, SipUri, Uri, Writer};

const METHOD: &str = "REGISTER";
const ACCEPT: &str = "application/sdp, text/plain, application/vnd.gsma.rcs-ft-http+xml";

/// What a request depends on beside its operation.
pub struct Parts<'a> {
    /// The time.
    pub now: Time,
    /// The engine's settings.
    pub config: &'a Config,
    /// What the flow runs over.
    pub transport: Transport,
    /// Our end of the flow.
    pub local: SocketAddr,
    /// Nobody else reads what goes there: it may carry a bearer token.
    pub private: bool,
    /// The transaction's branch.
    pub branch: Branch,
    /// What is asked for.
    pub expires: u32,
    /// A former place of ours that the server shall forget.
    pub previous: Option<&'a Bound>,
}

/// The request's bytes; `None` if the identity is no SIP address.
pub fn compose(operation: &Operation, parts: &Parts<'_>, auth: &mut Auth, ids: &mut Ids) -> Option<Vec<u8>> {
    let Parts { config, transport, local, .. } = *parts;
    let settings = &*operation.settings;
    let identity = settings.identity.uri.as_sip()?;
    let request_uri = operation.target.as_deref().map_or_else(|| registrar(identity), SipUri::to_string);
    let mut writer = begin(METHOD, &request_uri, operation, parts)?;
    let address = our_address(operation, local);
    let outbound = operation.wants_outbound(config);
    let contact = contact::value(settings, config, transport, address, parts.expires == 0, outbound);
    writer.header(HeaderName::Accept, ACCEPT).header(HeaderName::Contact, contact);
    if let Some(Bound { settings, transport, address }) = parts.previous {
        let uri = contact::uri(settings, *transport, *address);
        writer.header(HeaderName::Contact, format_args!("<{uri}>;expires=0"));
    }
    writer.header(HeaderName::Expires, parts.expires);
    for (name, value) in settings.headers.iter() {
        writer.header(name, value);
    }
    let signed = Signed { method: METHOD, uri: &request_uri, body: b"" };
    Some(finish(writer, signed, parts, auth, ids))
}

/// A request with the headers that all begin with; `None` if the identity is no SIP address.
pub fn begin(method: &str, request_uri: &str, operation: &Operation, parts: &Parts<'_>) -> Option<Writer> {
    let config = parts.config;
    let settings = &*operation.settings;
    let identity = settings.identity.uri.as_sip()?;
    let to = NameAddr {
        display_name: settings.identity.display_name.clone(),
        uri: Uri::Sip(address_of_record(identity)),
        params: Params::new(),
    };
    let params = from_params(&settings.identity.params, operation.tag.as_str());
    let from = NameAddr { params, ..to.clone() };
    let mut writer = Writer::request(method, request_uri);
    writer
        .header(HeaderName::Via, via(parts, settings))
        .header(HeaderName::From, from)
        .header(HeaderName::To, to)
        .header(HeaderName::CSeq, format_args!("{} {method}", operation.cseq))
        .header(HeaderName::CallId, operation.call_id)
        .header(HeaderName::MaxForwards, 70);
    if settings.preferred_identity {
        writer.header(HeaderName::PPreferredIdentity, NameAddr::from(address_of_record(identity)));
    }
    let outbound = operation.wants_outbound(config);
    let supported = supported(settings.supported.as_deref().unwrap_or(&config.supported), outbound);
    if !supported.is_empty() {
        writer.header(HeaderName::Supported, supported);
    }
    if let Some(start) = config.date {
        writer.header(HeaderName::Date, date::rfc_1123(start + parts.now.since(Time::START)));
    }
    Some(writer)
}

/// The request's bytes, after the headers that all end with.
pub fn finish(
    mut writer: Writer,
    signed: Signed<'_>,
    parts: &Parts<'_>,
    auth: &mut Auth,
    ids: &mut Ids,
) -> Vec<u8> {
    if !parts.config.user_agent.is_empty() {
        writer.header(HeaderName::UserAgent, &parts.config.user_agent);
    }
    for (name, value) in auth.headers(ids, signed, parts.private) {
        writer.header(name, value);
    }
    // A datagram's length says enough for a REGISTER, as it does for liblinphone; presence servers want it said.
    writer.finish(signed.body, parts.transport != Transport::Udp || signed.method != METHOD)
}

/// The address for our Contact: the one that is given, or as the server sees us, as far as that is known for this flow.
pub fn our_address(operation: &Operation, local: SocketAddr) -> SocketAddr {
    if let Some(given) = given_address(&operation.settings, local) {
        return given;
    }
    match operation.public.as_deref() {
        Some((flow, public)) if *flow == local => *public,
        _ => local,
    }
}

/// Our public address for a flow, if the settings name it; ports are then the same on both sides.
pub fn given_address(settings: &Settings, local: SocketAddr) -> Option<SocketAddr> {
    let ip = settings.public.iter().find(|ip| ip.is_ipv4() == local.is_ipv4())?;
    Some(SocketAddr::new(*ip, local.port()))
}

/// The Request-URI: the domain of the identity (RFC 3261 10.2).
fn registrar(identity: &SipUri) -> String {
    SipUri { user: None, password: None, headers: None, ..identity.clone() }.to_string()
}

/// The URI of From and To: neither has a port or a transport (RFC 3261 19.1.1).
pub fn address_of_record(identity: &SipUri) -> SipUri {
    let mut uri = SipUri { port: None, headers: None, ..identity.clone() };
    uri.params.remove("transport");
    uri
}

fn from_params(identity: &Params, tag: &str) -> Params {
    let mut params = identity.clone();
    params.remove("tag");
    params.set("tag", Some(tag));
    params
}

/// The option tags; whoever registers a flow must know both `path` and `outbound` (RFC 5626 4.2.1).
fn supported(configured: &str, outbound: bool) -> String {
    let mut tags = configured.to_owned();
    let wanted = ["path", "outbound"].into_iter().filter(|_| outbound);
    for tag in wanted {
        if !configured.split(',').any(|known| known.trim().eq_ignore_ascii_case(tag)) {
            let comma = if tags.is_empty() { "" } else { ", " };
            tags.push_str(&format!("{comma}{tag}"));
        }
    }
    tags
}

fn via(parts: &Parts<'_>, settings: &Settings) -> String {
    let name = contact::name(parts.transport).to_ascii_uppercase();
    let server = match &settings.server.uri {
        Uri::Sip(uri) => uri.transport(),
        Uri::Other(_) => None,
    };
    // RFC 5923 6: an offer to use the connection for requests toward us.
    let alias = if parts.transport != Transport::Udp && server.is_some() { ";alias" } else { "" };
    let rport = if parts.config.use_rport { ";rport" } else { "" };
    let sent_by = given_address(settings, parts.local).unwrap_or(parts.local);
    format!("SIP/2.0/{name} {sent_by}{alias};branch={BRANCH_PREFIX}{}{rport}", parts.branch)
}
