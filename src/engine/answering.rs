//! Requests that servers send us. Without a dialog there is nothing to do but to be polite: RFC 3261 8.2 and 11,
//! RFC 6665 for the NOTIFY that some registrars send unasked.
//!
//! We answer without keeping anything (RFC 3261 8.2.7): a retransmission gets the same answer because the To tag
//! depends on the request alone.

use std::net::SocketAddr;

use super::event::Config;
use super::ids::Ids;
use sip::header::Via;
use sip::{HeaderName, Message, StartLine, Writer};

const ALLOW: &str = "OPTIONS, NOTIFY";

/// The answer to a request from `source`, and where a datagram with it goes; `None` if it gets none.
pub fn answer(
    request: &Message<'_>,
    source: SocketAddr,
    config: &Config,
    ids: &Ids,
) -> Option<(SocketAddr, Vec<u8>)> {
    let StartLine::Request { method, .. } = request.start else { return None };
    let (code, phrase) = match method {
        "ACK" | "CANCEL" => return None,
        _ if request.check().is_err() => (400, "Bad Request"),
        "OPTIONS" | "NOTIFY" => (200, "Ok"),
        _ => (405, "Method Not Allowed"),
    };
    let (from, to) = (request.header(HeaderName::From)?, request.header(HeaderName::To)?);
    let (call_id, cseq) = (request.header(HeaderName::CallId)?, request.header(HeaderName::CSeq)?);
    let mut vias = request.headers(HeaderName::Via);
    let mut first_line = Via::parse_list(vias.next()?).ok()?;
    let top = first_line.first_mut()?;
    let tag = ids.tag_for(&[top.to_string().as_bytes(), from, call_id, cseq]);
    let destination = fill_in(top, source);

    let mut writer = Writer::response(code, phrase);
    for via in first_line {
        writer.header(HeaderName::Via, via);
    }
    for line in vias {
        writer.header_bytes(HeaderName::Via, line);
    }
    writer.header_bytes(HeaderName::From, from);
    if request.to().is_ok_and(|to| to.tag().is_some()) {
        writer.header_bytes(HeaderName::To, to);
    } else {
        writer.header_bytes(HeaderName::To, &[to, b";tag=", tag.as_str().as_bytes()].concat());
    }
    writer.header_bytes(HeaderName::CallId, call_id).header_bytes(HeaderName::CSeq, cseq);
    if code != 400 {
        writer.header(HeaderName::Allow, ALLOW);
    }
    if !config.user_agent.is_empty() {
        writer.header(HeaderName::UserAgent, &config.user_agent);
    }
    Some((destination, writer.finish(b"", true)))
}

/// Writes into the top Via where the request came from, and tells where its answer goes
/// (RFC 3261 18.2.1 and 18.2.2, RFC 3581 4).
fn fill_in(top: &mut Via, source: SocketAddr) -> SocketAddr {
    let asked = top.rport().is_some();
    if asked || top.host.parse().ok() != Some(source.ip()) {
        top.params.set("received", Some(&source.ip().to_string()));
    }
    if asked {
        top.params.set("rport", Some(&source.port().to_string()));
        return source;
    }
    SocketAddr::new(source.ip(), top.port.unwrap_or(5060))
}
