//! The REGISTER request (RFC 3261 10.2), in liblinphone's order of headers, and what a PUBLISH has in common with it.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::net::SocketAddr;

use zeroize::Zeroize;

use super::contact::{self, End};
use super::state::{Bound, Operation};
use crate::auth::{Auth, Signed};
use crate::date;
use crate::event::{Config, Settings, Transport};
use crate::ids::{BRANCH_PREFIX, Branch, Ids};
use crate::time::Time;
use crate::wire::Wire;
use sip::name_addr::write_display_name;
use sip::params::write_param;
use sip::writer::Text;
use sip::{HeaderName, SipUri, Writer};

const METHOD: &str = "REGISTER";
const ACCEPT: &[u8] = b"Accept: application/sdp, text/plain, application/vnd.gsma.rcs-ft-http+xml\r\n";

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
    /// The same as messages show it.
    pub shown: &'a str,
    /// Our end as the Contact shows it.
    pub address: SocketAddr,
    /// Nobody else reads what goes there: it may carry a bearer token.
    pub private: bool,
    /// The flow shall be registered.
    pub outbound: bool,
    /// The transaction's branch.
    pub branch: Branch,
    /// What is asked for.
    pub expires: u32,
    /// A former place of ours that the server shall forget.
    pub previous: Option<&'a Bound>,
}

impl<'a> Parts<'a> {
    fn end(&self, address: SocketAddr) -> End<'a> {
        End { address, text: (address == self.local).then_some(self.shown) }
    }
}

/// The request's bytes, in a buffer that served before; `None` if the identity is no SIP address.
pub fn compose(
    buffer: &mut Vec<u8>,
    operation: &Operation,
    parts: &Parts<'_>,
    auth: &mut Auth,
    ids: &mut Ids,
) -> Option<Wire> {
    let Parts { config, transport, address, outbound, .. } = *parts;
    let settings = &operation.settings;
    let identity = settings.identity.uri.as_sip()?;
    let mut writer =
        Writer::request_in(std::mem::take(buffer), METHOD, |out| match operation.target.as_deref() {
            Some(target) => target.write_to(out),
            None => write_registrar(out, identity),
        });
    begin(&mut writer, METHOD, operation, parts)?;
    let removing = parts.expires == 0;
    writer.own_lines(|out| out.bytes(ACCEPT)).line(HeaderName::Contact, |out| {
        contact::write_value(out, settings, config, transport, parts.end(address), removing, outbound)
    });
    if let Some(Bound { settings, transport, address }) = parts.previous {
        writer.line(HeaderName::Contact, |out| {
            out.write_str("<")?;
            contact::write_uri(out, settings, *transport, End { address: *address, text: None })?;
            out.write_str(">;expires=0")
        });
    }
    writer.own_lines(|out| {
        out.bytes(b"Expires: ");
        out.decimal(parts.expires);
        out.bytes(b"\r\n");
    });
    for (name, value) in settings.headers.iter() {
        writer.pieces(name, &[value]);
    }
    Some(finish(buffer, writer, METHOD, b"", parts, auth, ids))
}

/// Writes the headers that all requests begin with; `None` if the identity is no SIP address.
pub fn begin(writer: &mut Writer, method: &str, operation: &Operation, parts: &Parts<'_>) -> Option<()> {
    let config = parts.config;
    let settings = &operation.settings;
    let identity = settings.identity.uri.as_sip()?;
    let name = settings.identity.display_name.as_deref();
    let mut address = 0..0;
    writer
        .own_lines(|out| write_via(out, parts, settings))
        .line(HeaderName::From, |out| {
            address.start = out.end();
            write_display_name(out, name)?;
            write_address_of_record(out, identity)?;
            address.end = out.end();
            for (name, value) in settings.identity.params.iter().filter(|(name, _)| !is(name, "tag")) {
                write_param(out, name, value)?;
            }
            out.bytes(b";tag=");
            out.bytes(operation.tag.as_bytes());
            Ok(())
        })
        .line(HeaderName::To, |out| {
            out.repeat(address);
            Ok(())
        })
        .own_lines(|out| {
            out.bytes(b"CSeq: ");
            out.decimal(operation.cseq);
            out.bytes(b" ");
            out.bytes(method.as_bytes());
            out.bytes(b"\r\nCall-ID: ");
            out.bytes(operation.call_id.as_bytes());
            out.bytes(b"\r\nMax-Forwards: 70\r\n");
        });
    if settings.preferred_identity {
        writer.line(HeaderName::PPreferredIdentity, |out| write_address_of_record(out, identity));
    }
    let supported = supported(settings.supported.as_deref().unwrap_or(&config.supported), parts.outbound);
    if !supported.is_empty() {
        writer.pieces(HeaderName::Supported, &[&supported]);
    }
    if let Some(start) = config.date {
        writer.pieces(HeaderName::Date, &[&date::rfc_1123(start + parts.now.since(Time::START))]);
    }
    Some(())
}

/// The request's bytes, after the headers that all end with; the buffer may serve again.
pub fn finish(
    buffer: &mut Vec<u8>,
    mut writer: Writer,
    method: &str,
    body: &[u8],
    parts: &Parts<'_>,
    auth: &mut Auth,
    ids: &mut Ids,
) -> Wire {
    if !parts.config.user_agent.is_empty() {
        writer.pieces(HeaderName::UserAgent, &[&parts.config.user_agent]);
    }
    let has_token = auth.is_in_use() && {
        let uri = writer.request_uri().to_owned();
        auth.write_headers(&mut writer, ids, Signed { method, uri: &uri, body }, parts.private)
    };
    // A datagram's length says enough for a REGISTER, as it does for liblinphone; presence servers want it said.
    let mut bytes = writer.finish(body, parts.transport != Transport::Udp || method != METHOD);
    let wire = Wire::new(&bytes, has_token);
    if has_token {
        bytes.zeroize();
    }
    *buffer = bytes;
    wire
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

/// Writes the Request-URI: the domain of the identity (RFC 3261 10.2).
fn write_registrar(out: &mut impl Write, identity: &SipUri) -> fmt::Result {
    identity.write_address(out, false)?;
    identity.write_port(out)?;
    identity.params.write_to(out)
}

/// The URI of From and To: neither has a port or a transport (RFC 3261 19.1.1).
pub fn address_of_record(identity: &SipUri) -> SipUri {
    let mut uri = identity.clone();
    uri.port = None;
    uri.set_headers(None);
    uri.params.remove("transport");
    uri
}

/// Writes the address of From and To: neither has a port or a transport (RFC 3261 19.1.1).
fn write_address_of_record(out: &mut impl Write, identity: &SipUri) -> fmt::Result {
    out.write_str("<")?;
    identity.write_address(out, true)?;
    for (name, value) in identity.params.iter().filter(|(name, _)| !is(name, "transport")) {
        write_param(out, name, value)?;
    }
    out.write_str(">")
}

fn is(name: &str, known: &str) -> bool {
    name.eq_ignore_ascii_case(known)
}

/// The option tags; whoever registers a flow must know both `path` and `outbound` (RFC 5626 4.2.1).
fn supported(configured: &str, outbound: bool) -> Cow<'_, str> {
    let mut tags = Cow::Borrowed(configured);
    let wanted = ["path", "outbound"].into_iter().filter(|_| outbound);
    for tag in wanted {
        if !configured.split(',').any(|known| is(known.trim(), tag)) {
            let comma = if tags.is_empty() { "" } else { ", " };
            tags.to_mut().push_str(&format!("{comma}{tag}"));
        }
    }
    tags
}

fn write_via(out: &mut Text<'_>, parts: &Parts<'_>, settings: &Settings) {
    out.bytes(match parts.transport {
        Transport::Udp => b"Via: SIP/2.0/UDP ",
        Transport::Tcp => b"Via: SIP/2.0/TCP ",
        Transport::Tls => b"Via: SIP/2.0/TLS ",
        Transport::Ws => b"Via: SIP/2.0/WS ",
        Transport::Wss => b"Via: SIP/2.0/WSS ",
    });
    contact::write_socket(out, parts.end(given_address(settings, parts.local).unwrap_or(parts.local)));
    let server = settings.server.uri.as_sip();
    // RFC 5923 6: an offer to use the connection for requests toward us.
    if parts.transport != Transport::Udp && server.is_some_and(|server| server.transport().is_some()) {
        out.bytes(b";alias");
    }
    out.bytes(b";branch=");
    out.bytes(BRANCH_PREFIX.as_bytes());
    out.bytes(parts.branch.as_bytes());
    out.bytes(if parts.config.use_rport { b";rport\r\n" } else { b"\r\n" });
}
