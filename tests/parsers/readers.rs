//! What each parser reads out of a value, in one form: names of parts and their texts. A parser that does not show a
//! part leaves it out.

use std::collections::BTreeMap;

use linphone::sip::header::{Challenge, Via};
use linphone::sip::{NameAddr, SipUri, Uri};
use rsip::headers::UntypedHeader;
use rsip::headers::typed;
use rsip::typed::{From as RsipFrom, Via as RsipVia, WwwAuthenticate};
use sip_header::sip_uri::{self, UriParse};
use sip_header::{HeaderParse, SipAuthValue, SipHeaderAddr, SipVia};

/// The parts of a value; `-` stands for one that is not there.
pub type Reading = BTreeMap<&'static str, String>;

/// How a parser reads a text as a rule.
pub type Reader = fn(Rule, &str) -> Option<Reading>;

/// What is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Via,
    Address,
    Challenge,
    Uri,
}

pub const RULES: &[Rule] = &[Rule::Via, Rule::Address, Rule::Challenge, Rule::Uri];

/// The other parsers.
pub const PARSERS: &[(&str, Reader)] = &[("rsip", by_rsip), ("sip-header", by_sip_header)];

impl Rule {
    pub fn name(self) -> &'static str {
        match self {
            Rule::Via => "Via",
            Rule::Address => "name-addr",
            Rule::Challenge => "challenge",
            Rule::Uri => "SIP-URI",
        }
    }

    /// The headers whose values are of this rule.
    pub fn headers(self) -> &'static [&'static str] {
        match self {
            Rule::Via => &["Via", "v"],
            Rule::Address => {
                &["From", "f", "To", "t", "Contact", "m", "Service-Route", "Path", "P-Associated-URI"]
            }
            Rule::Challenge => &["WWW-Authenticate", "Proxy-Authenticate"],
            Rule::Uri => &[],
        }
    }

    /// Values beside those of the messages at hand.
    pub fn samples(self) -> &'static [&'static str] {
        match self {
            Rule::Via => &[
                "SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK.1;rport",
                "SIP/2.0/TLS [2001:db8::1]:5061;branch=z9hG4bK.2;received=2001:db8::2",
                "SIP / 2.0 / TCP example.test ; branch = z9hG4bK.3 ; rport=5",
            ],
            Rule::Address => &[
                "<sip:alice@example.test>",
                "\"Al \\\"x\\\"\" <sip:alice@example.test;transport=tcp>;tag=1",
                "Alice B <sips:alice@[::1]:5061;lr>;q=0.1;+sip.instance=\"<urn:uuid:1>\"",
                "sip:bob@example.test;tag=7",
                "<tel:+33123456789>",
            ],
            Rule::Challenge => &[
                "Digest realm=\"r\", nonce=\"n\"",
                "Digest realm=\"example.test\", nonce=\"abc\", algorithm=MD5, qop=\"auth\", opaque=\"o\", stale=FALSE",
                "Digest nonce=\"n==\", realm=\"a, b\", algorithm=SHA-256, qop=\"auth,auth-int\"",
                "Digest realm=\"a\\\"b\",nonce=\"c\",stale=true",
                "digest realm=\"r\" , nonce=\"x\" , opaque=\"\"",
                "Bearer realm=\"r\", authz_server=\"https://a.test/x\"",
                "Digest realm=\"r\", nonce=\"n\", algorithm=MD5-sess, domain=\"sip:a.test sip:b.test\"",
                "Digest realm=\"\", nonce=\"\"",
                "Basic realm=\"r\"",
            ],
            Rule::Uri => &[
                "sip:alice@example.test",
                "sip:example.test",
                "sips:alice@example.test:5061;transport=tcp;lr",
                "sip:alice:secret@192.0.2.1:5060",
                "sip:%61lice;x=y@example.test?subject=a&priority=b",
                "sip:[2001:db8::1]:5060;transport=TLS",
                "sip:+33123;phone-context=x@example.test;user=phone",
                "SIP:ALICE@EXAMPLE.TEST",
                "sip:a@h.test;maddr=192.0.2.1;ttl=1",
                "tel:+33123456789",
                "urn:uuid:1",
            ],
        }
    }
}

fn reading<const N: usize>(parts: [(&'static str, Option<String>); N]) -> Reading {
    parts.into_iter().map(|(name, value)| (name, value.unwrap_or_else(|| "-".to_owned()))).collect()
}

/// Ours.
pub fn ours(rule: Rule, text: &str) -> Option<Reading> {
    match rule {
        Rule::Via => {
            let via = Via::parse_list(text.as_bytes()).ok()?.into_iter().next()?;
            Some(reading([
                ("transport", Some(via.transport.to_ascii_uppercase())),
                ("host", Some(host(&via.host))),
                ("port", via.port.map(|port| port.to_string())),
                ("branch", via.branch().map(str::to_owned)),
                ("received", via.received().map(|address| address.to_string())),
                ("rport", via.rport().flatten().map(|port| port.to_string())),
            ]))
        }
        Rule::Address => {
            let address = NameAddr::parse_list(text.as_bytes()).ok()?.into_iter().next()?;
            let mut found = reading([
                (
                    "display name",
                    address.display_name.as_deref().filter(|name| !name.is_empty()).map(str::to_owned),
                ),
                ("tag", address.tag().map(str::to_owned)),
            ]);
            match &address.uri {
                Uri::Sip(uri) => found.extend(our_uri(uri)),
                Uri::Other(text) => drop(found.insert("scheme", scheme_of(text))),
            }
            Some(found)
        }
        Rule::Challenge => {
            let challenge = Challenge::parse_list(text.as_bytes()).ok()?.into_iter().next()?;
            let part = |name: &str| challenge.param(name).map(str::to_owned);
            Some(reading([
                ("scheme", Some(challenge.scheme.to_ascii_lowercase())),
                ("realm", part("realm")),
                ("nonce", part("nonce")),
                ("algorithm", part("algorithm")),
                ("opaque", part("opaque")),
                ("qop", part("qop")),
            ]))
        }
        Rule::Uri => match Uri::parse(text.as_bytes()).ok()? {
            Uri::Sip(uri) => Some(our_uri(&uri)),
            Uri::Other(text) => Some(reading([("scheme", Some(scheme_of(&text)))])),
        },
    }
}

fn our_uri(uri: &SipUri) -> Reading {
    reading([
        ("scheme", Some(uri.scheme.as_str().to_owned())),
        ("user", uri.user_decoded().map(|user| user.into_owned())),
        ("host", Some(host(&uri.host))),
        ("port", uri.port.map(|port| port.to_string())),
        ("transport", uri.transport().map(str::to_ascii_lowercase)),
    ])
}

fn scheme_of(text: &str) -> String {
    text.split(':').next().unwrap_or_default().to_ascii_lowercase()
}

/// A host in one form, whatever its case and its brackets.
fn host(text: &str) -> String {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse::<std::net::IpAddr>().map(|address| address.to_string());
    address.unwrap_or_else(|_| bare.to_ascii_lowercase())
}

/// `rsip`, which panics now and then.
fn by_rsip(rule: Rule, text: &str) -> Option<Reading> {
    let text = text.to_owned();
    std::panic::catch_unwind(move || rsip_reading(rule, &text)).ok().flatten()
}

fn rsip_reading(rule: Rule, text: &str) -> Option<Reading> {
    match rule {
        Rule::Via => {
            let via = RsipVia::try_from(rsip::headers::Via::new(text)).ok()?;
            let uri = &via.uri;
            Some(reading([
                ("transport", Some(via.transport.to_string())),
                ("host", Some(host(&uri.host().to_string()))),
                ("port", uri.port().map(ToString::to_string)),
                (
                    "branch",
                    via.branch().map(|branch| branch.to_string().trim_start_matches(";branch=").to_owned()),
                ),
            ]))
        }
        Rule::Address => {
            let address = RsipFrom::try_from(rsip::headers::From::new(text)).ok()?;
            let mut found = reading([
                (
                    "display name",
                    address.display_name.as_deref().map(bare_name).filter(|name| !name.is_empty()),
                ),
                ("tag", address.tag().map(|tag| tag.value().to_owned())),
            ]);
            found.extend(rsip_uri(&address.uri));
            Some(found)
        }
        Rule::Challenge => {
            let challenge: WwwAuthenticate =
                typed::WwwAuthenticate::try_from(rsip::headers::WwwAuthenticate::new(text)).ok()?;
            Some(reading([
                ("scheme", Some(challenge.scheme.to_string().to_ascii_lowercase())),
                ("realm", Some(challenge.realm)),
                ("nonce", Some(challenge.nonce)),
                ("algorithm", challenge.algorithm.map(|algorithm| algorithm.to_string())),
                ("opaque", challenge.opaque),
            ]))
        }
        Rule::Uri => Some(rsip_uri(&rsip::Uri::try_from(text).ok()?)),
    }
}

fn rsip_uri(uri: &rsip::Uri) -> Reading {
    reading([
        (
            "scheme",
            uri.scheme.as_ref().map(|scheme| scheme.to_string().trim_end_matches(':').to_ascii_lowercase()),
        ),
        ("user", uri.user().map(str::to_owned)),
        ("host", Some(host(&uri.host().to_string()))),
        ("port", uri.port().map(ToString::to_string)),
        ("transport", uri.transport().map(|transport| transport.to_string().to_ascii_lowercase())),
    ])
}

/// A display name that still has its quotes.
fn bare_name(name: &str) -> String {
    let name = name.trim();
    name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(name).to_owned()
}

/// `sip-header`, strictly: what it would warn of, it refuses.
fn by_sip_header(rule: Rule, text: &str) -> Option<Reading> {
    match rule {
        Rule::Via => {
            let list = SipVia::parse_strict(text).ok()?;
            let via = list.iter().next()?;
            Some(reading([
                ("transport", Some(via.transport().to_ascii_uppercase())),
                ("host", Some(host(&via.host().to_string()))),
                ("port", via.port().map(|port| port.to_string())),
                ("branch", via.branch().map(str::to_owned)),
                ("received", via.received().map(host)),
                ("rport", via.rport().flatten().map(|port| port.to_string())),
            ]))
        }
        Rule::Address => {
            let address = SipHeaderAddr::parse_strict(text).ok()?;
            let mut found = reading([
                ("display name", address.display_name().map(str::to_owned).filter(|name| !name.is_empty())),
                ("tag", address.tag().map(str::to_owned)),
            ]);
            found.extend(other_uri(address.uri()));
            Some(found)
        }
        Rule::Challenge => {
            let challenge = SipAuthValue::parse_strict(text).ok()?;
            Some(reading([
                ("scheme", Some(challenge.scheme().to_ascii_lowercase())),
                ("realm", challenge.realm().map(str::to_owned)),
                ("nonce", challenge.nonce().map(str::to_owned)),
                ("algorithm", challenge.algorithm().map(str::to_owned)),
                ("opaque", challenge.opaque().map(str::to_owned)),
                ("qop", challenge.qop().map(str::to_owned)),
            ]))
        }
        Rule::Uri => Some(other_uri(&sip_uri::Uri::parse_strict(text).ok()?)),
    }
}

fn other_uri(uri: &sip_uri::Uri) -> Reading {
    match uri.as_sip() {
        Some(sip) => reading([
            ("scheme", sip.scheme().map(|scheme| scheme.as_str().to_owned())),
            ("user", sip.user().map(str::to_owned)),
            ("host", sip.host().map(|name| host(&name.to_string()))),
            ("port", sip.port().map(|port| port.to_string())),
            ("transport", sip.param("transport").flatten().map(str::to_ascii_lowercase)),
        ]),
        None => reading([("scheme", uri.scheme().map(str::to_ascii_lowercase))]),
    }
}
