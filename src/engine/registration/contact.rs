//! Our Contact: what we send, how the server sees us, and which of the answered bindings is ours
//! (RFC 3261 10.2.1, 10.2.4; RFC 3581; RFC 5626 4.1; RFC 5627).

use std::fmt::{self, Write};
use std::net::{IpAddr, SocketAddr};

use crate::event::{Config, Settings, Transport};
use sip::header::{Hop, ListedBinding};
use sip::name_addr::write_display_name;
use sip::params::write_param;
use sip::scan::unquoted;
use sip::uri::WrittenUri;
use sip::writer::{Text, write_quoted};
use sip::{NameAddr, Scheme, SipUri};

/// An address of ours, and its text if that is at hand.
#[derive(Debug, Clone, Copy)]
pub struct End<'a> {
    /// The address.
    pub address: SocketAddr,
    /// How messages show it.
    pub text: Option<&'a str>,
}

/// Writes the value of the Contact header for `end`; with a number for the flow (RFC 5626 4.2) if `outbound`.
pub fn write_value(
    out: &mut Text<'_>,
    settings: &Settings,
    config: &Config,
    transport: Transport,
    end: End<'_>,
    removing: bool,
    outbound: bool,
) -> fmt::Result {
    if let Some(contact) = &settings.contact {
        let mut contact = NameAddr::clone(contact);
        if removing && contact.params.contains("expires") {
            // It would override the header.
            contact.params.set("expires", Some("0"));
        }
        return contact.write_to(out);
    }
    write_display_name(out, settings.identity.display_name.as_deref())?;
    out.write_str("<")?;
    write_uri(out, settings, transport, end)?;
    out.write_str(">")?;
    write_params(out, &settings.contact_params);
    if !config.instance.is_empty() {
        out.write_str(";+sip.instance=")?;
        write_quoted(out, &config.instance)?;
    }
    if outbound && !has_reg_id(settings) {
        out.write_str(";reg-id=1")?;
    }
    if !config.specs.is_empty() {
        out.write_str(";+org.linphone.specs=")?;
        write_quoted(out, &config.specs)?;
    }
    Ok(())
}

/// Whether the flow shall be registered (RFC 5626 4.2). That needs a name for this device.
pub fn wants_outbound(settings: &Settings, config: &Config) -> bool {
    let named = !config.instance.is_empty() && settings.contact.is_none();
    named && (config.outbound || has_reg_id(settings))
}

/// Writes the URI of the Contact.
pub fn write_uri(out: &mut Text<'_>, settings: &Settings, transport: Transport, end: End<'_>) -> fmt::Result {
    let identity = settings.identity.uri.as_sip();
    let secure = is_secure(settings, transport);
    out.write_str(if secure { "sips:" } else { "sip:" })?;
    if let Some(user) = identity.and_then(|uri| uri.user.as_deref()).filter(|_| !settings.hide_user) {
        out.write_str(user)?;
        out.write_str("@")?;
    }
    let usual = end.address.port() == 5060 && !secure && matches!(transport, Transport::Udp | Transport::Tcp);
    if usual {
        write_without_usual_port(out, end)
    } else {
        write_socket(out, end)
    }
    write_params(out, &settings.contact_uri_params);
    if secure { Ok(()) } else { write_param(out, "transport", Some(name(transport))) }
}

/// Writes address and port; an IPv6 address in brackets.
pub fn write_socket(out: &mut Text<'_>, end: End<'_>) {
    if let Some(text) = end.text {
        return out.bytes(text.as_bytes());
    }
    write_host(out, end.address.ip());
    out.bytes(b":");
    out.decimal(end.address.port().into());
}

/// Writes what `write_socket` writes, without the port that a `sip` URI means anyhow (RFC 3261 19.1.2).
fn write_without_usual_port(out: &mut Text<'_>, end: End<'_>) {
    match end.text.and_then(|text| text.strip_suffix(":5060")) {
        Some(host) => out.bytes(host.as_bytes()),
        None => write_host(out, end.address.ip()),
    }
}

fn write_host(out: &mut Text<'_>, ip: IpAddr) {
    let v4 = match ip {
        IpAddr::V4(v4) => v4,
        IpAddr::V6(v6) => {
            // Writing to memory cannot fail.
            let _ = write!(out, "[{v6}]");
            return;
        }
    };
    let [first, rest @ ..] = v4.octets();
    out.decimal(first.into());
    for octet in rest {
        out.bytes(b".");
        out.decimal(octet.into());
    }
}

/// The address that the server saw the request come from, if it says so.
pub fn seen_from(hop: &Hop<'_>, local: SocketAddr) -> Option<SocketAddr> {
    let rport = hop.rport.filter(|port| *port != 0);
    if hop.received.is_none() && rport.is_none() {
        return None;
    }
    let ip = hop.received.map_or(local.ip(), |ip| ip.to_canonical());
    Some(SocketAddr::new(ip, rport.unwrap_or(local.port())))
}

/// The binding of the answer that is ours, whose user, host and port are those of a Contact that we may have sent: with the
/// address that we know, or else with the one that the server sees; and its place in the list.
pub fn own<'a>(
    bindings: impl Iterator<Item = ListedBinding<'a>>,
    settings: &Settings,
    sent: SocketAddr,
    seen: Option<SocketAddr>,
) -> Option<(usize, ListedBinding<'a>)> {
    let given = settings.contact.as_ref().map(|contact| contact.uri.as_sip());
    let identity = settings.identity.uri.as_sip();
    let user = identity.and_then(|identity| identity.user.as_deref()).filter(|_| !settings.hide_user);
    let mut found = None;
    for (place, binding) in bindings.enumerate() {
        let uri = &binding.uri;
        if let Some(given) = given {
            if given.is_some_and(|given| is_same(given, uri)) {
                return Some((place, binding));
            }
            continue;
        }
        if !uri.has_user(user.unwrap_or_default()) {
            continue;
        }
        let ip = uri.host_ip().map(|ip| ip.to_canonical());
        let is_at = |address: &SocketAddr| ip == Some(address.ip()) && port(uri) == u32::from(address.port());
        if is_at(&sent) {
            return Some((place, binding));
        }
        if found.is_none() && seen.as_ref().is_some_and(is_at) {
            found = Some((place, binding));
        }
    }
    found
}

/// The Contact as a program may see it: with a GRUU, the GRUU (RFC 5627 3.2), and else as the server wrote it, with one expiry.
/// To the one that a given Contact has the server adds its own: the last one is what it granted.
pub fn confirmed(own: &ListedBinding<'_>) -> Option<String> {
    if let Some(gruu) = own.public_gruu() {
        return Some(NameAddr::from(gruu).to_text());
    }
    if let (false, Ok(text)) = (own.has_two_expiries, std::str::from_utf8(own.text)) {
        return Some(text.to_owned());
    }
    let mut contact = NameAddr::parse(own.text).ok()?;
    if own.has_two_expiries {
        let given = contact.params.iter().filter(|(name, _)| name.eq_ignore_ascii_case("expires"));
        let last = given.last().and_then(|(_, value)| value.map(str::to_owned));
        contact.params.remove("expires");
        contact.params.set("expires", last.as_deref());
    }
    Some(contact.to_text())
}

/// The name of a transport as a URI parameter.
pub fn name(transport: Transport) -> &'static str {
    match transport {
        Transport::Udp => "udp",
        Transport::Tcp => "tcp",
        Transport::Tls => "tls",
        Transport::Ws => "ws",
        Transport::Wss => "wss",
    }
}

/// A sips identity over TLS has a sips Contact (RFC 3261 8.1.1.8).
fn is_secure(settings: &Settings, transport: Transport) -> bool {
    let identity = settings.identity.uri.as_sip();
    identity.is_some_and(|uri| uri.scheme == Scheme::Sips)
        && matches!(transport, Transport::Tls | Transport::Wss)
}

fn has_reg_id(settings: &Settings) -> bool {
    if settings.contact_params.is_empty() {
        return false;
    }
    let params = settings.contact_params.split(';').map(|param| param.split('=').next().unwrap_or_default());
    params.map(str::trim).any(|name| name.eq_ignore_ascii_case("reg-id"))
}

fn write_params(out: &mut Text<'_>, params: &str) {
    let params = params.trim_start_matches(';');
    if !params.is_empty() {
        out.bytes(b";");
        out.bytes(params.as_bytes());
    }
}

/// Whether user, host and port are the same.
fn is_same(given: &SipUri, uri: &WrittenUri<'_>) -> bool {
    let ip = |host: Option<IpAddr>| host.map(|ip| ip.to_canonical());
    let is_same_host = match (ip(given.host_ip()), ip(uri.host_ip())) {
        (None, None) => given.host.eq_ignore_ascii_case(&uri.host()),
        (given, written) => given == written,
    };
    let secure = is_tls(given.scheme, given.transport().map(str::as_bytes));
    is_same_host
        && uri.has_user(given.user.as_deref().unwrap_or_default())
        && given.port.unwrap_or(usual_port(secure)) == port(uri)
}

fn port(uri: &WrittenUri<'_>) -> u32 {
    uri.port.unwrap_or_else(|| usual_port(is_tls(uri.scheme, uri.transport())))
}

fn is_tls(scheme: Scheme, transport: Option<&[u8]>) -> bool {
    scheme == Scheme::Sips || transport.is_some_and(|name| unquoted(name).eq_ignore_ascii_case("tls"))
}

fn usual_port(secure: bool) -> u32 {
    if secure { 5061 } else { 5060 }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use sip::Writer;

    use super::*;
    use sip::header::contact::listed;

    fn settings(identity: &str) -> Settings {
        let identity = Arc::new(NameAddr::parse(identity.as_bytes()).unwrap());
        Settings::new(Arc::clone(&identity), identity).with(|it| it.expires = 60)
    }

    fn value(
        settings: &Settings,
        config: &Config,
        transport: Transport,
        address: &str,
        removing: bool,
        outbound: bool,
    ) -> String {
        let end = End { address: address.parse().unwrap(), text: None };
        let mut writer = Writer::request("REGISTER", "sip:r");
        writer.line("m", |out| write_value(out, settings, config, transport, end, removing, outbound));
        let text = String::from_utf8(writer.finish(b"", false)).unwrap();
        text.lines().nth(1).and_then(|line| line.strip_prefix("m: ")).unwrap().to_owned()
    }

    fn sent(settings: &Settings, transport: Transport, removing: bool) -> String {
        let config = Config { instance: "<urn:uuid:1>".to_owned(), ..Config::default() };
        value(settings, &config, transport, "[::1]:5070", removing, false)
    }

    #[test]
    fn flows_are_numbered_once_and_only_for_named_devices() {
        let mut alice = settings("<sip:alice@example.test>");
        let named = Config { instance: "<urn:uuid:1>".to_owned(), outbound: true, ..Config::default() };
        let sent = |alice: &Settings| value(alice, &named, Transport::Tcp, "192.0.2.1:5", false, true);
        assert!(wants_outbound(&alice, &named));
        assert!(sent(&alice).ends_with(r#";+sip.instance="<urn:uuid:1>";reg-id=1"#));
        assert!(!wants_outbound(&alice, &Config { outbound: true, ..Config::default() }));
        alice.contact_params = "a=reg-id;Reg-ID=2".into();
        assert!(wants_outbound(&alice, &Config { outbound: false, ..named.clone() }));
        assert!(sent(&alice).ends_with(r#">;a=reg-id;Reg-ID=2;+sip.instance="<urn:uuid:1>""#));
        alice.contact_params = "a=reg-id".into();
        assert!(!wants_outbound(&alice, &Config { outbound: false, ..named.clone() }));
    }

    #[test]
    fn a_port_that_a_sip_uri_means_anyhow_is_left_out() {
        let alice = settings("<sip:a@example.test>");
        let uri = |transport, address: &'static str, text| {
            let mut writer = Writer::request("REGISTER", "sip:r");
            let end = End { address: address.parse().unwrap(), text };
            writer.line("m", |out| write_uri(out, &alice, transport, end));
            let text = String::from_utf8(writer.finish(b"", false)).unwrap();
            text.lines().nth(1).and_then(|line| line.strip_prefix("m: ")).unwrap().to_owned()
        };
        assert_eq!(uri(Transport::Udp, "192.0.2.1:5060", None), "sip:a@192.0.2.1;transport=udp");
        assert_eq!(uri(Transport::Tcp, "[2001:db8::1]:5060", None), "sip:a@[2001:db8::1];transport=tcp");
        assert_eq!(uri(Transport::Udp, "[::1]:5060", Some("[::1]:5060")), "sip:a@[::1];transport=udp");
        assert_eq!(
            uri(Transport::Udp, "192.0.2.1:15060", Some("192.0.2.1:15060")),
            "sip:a@192.0.2.1:15060;transport=udp"
        );
        // There it would mean 5061.
        assert_eq!(uri(Transport::Tls, "192.0.2.1:5060", None), "sip:a@192.0.2.1:5060;transport=tls");
    }

    #[test]
    fn parameters_stand_where_the_reference_puts_them() {
        let mut alice = settings("\"Al\" <sip:alice:pw@example.test:5080;u=1>;h=2");
        alice.contact_params = "a=1".into();
        alice.contact_uri_params = ";b=2".into();
        assert_eq!(
            sent(&alice, Transport::Udp, false),
            r#""Al" <sip:alice@[::1]:5070;b=2;transport=udp>;a=1;+sip.instance="<urn:uuid:1>""#
        );
        alice.hide_user = true;
        assert!(sent(&alice, Transport::Tcp, false).contains("<sip:[::1]:5070;b=2;transport=tcp>"));
    }

    #[test]
    fn a_sips_identity_over_tls_has_a_sips_contact() {
        let alice = settings("<sips:alice@example.test>");
        assert!(sent(&alice, Transport::Tls, false).starts_with("<sips:alice@[::1]:5070>;"));
        let alice = settings("<sip:alice@example.test>");
        assert!(sent(&alice, Transport::Tls, false).starts_with("<sip:alice@[::1]:5070;transport=tls>;"));
    }

    #[test]
    fn a_given_contact_is_sent_as_it_is_but_never_keeps_a_binding_that_is_removed() {
        let mut alice = settings("<sip:alice@example.test>");
        let given = "<sip:master@192.0.2.1:5060>;expires=60;+sip.instance=\"<urn:uuid:2>\"";
        alice.contact = Some(Arc::new(NameAddr::parse(given.as_bytes()).unwrap()));
        assert_eq!(sent(&alice, Transport::Udp, false), given);
        assert!(sent(&alice, Transport::Udp, true).contains(";expires=0;"));
    }

    #[test]
    fn our_binding_is_found_among_others_whatever_was_added_to_it() {
        let alice = settings("<sip:alice@example.test>");
        let answered = b"<sip:bob@192.0.2.1:5070>;expires=1, <sip:alice@192.0.2.1:5071>;expires=2, \
            \"X\" <sip:alice@192.0.2.1:5070;transport=udp;line=7>;q=0.5;expires=3";
        let expires = |sent: &str, seen: Option<&str>| {
            let (sent, seen) = (sent.parse().unwrap(), seen.map(|seen| seen.parse().unwrap()));
            own(listed(std::iter::once(&answered[..])), &alice, sent, seen)?.1.expires()
        };
        assert_eq!(expires("192.0.2.1:5070", None), Some(3));
        assert_eq!(expires("192.0.2.1:5070", Some("192.0.2.1:5071")), Some(3), "ours before what is seen");
        assert_eq!(expires("10.0.0.1:5070", Some("192.0.2.1:5071")), Some(2));
        assert_eq!(expires("10.0.0.1:5070", None), None);
    }

    #[test]
    fn a_given_contact_is_found_by_its_own_address() {
        let mut alice = settings("<sip:alice@example.test>");
        let here = "192.0.2.1:5070".parse().unwrap();
        for (given, answered, is_ours) in [
            ("<sip:m@[::ffff:192.0.2.9]>", "<sip:m@192.0.2.9:5060>;expires=5", true),
            ("<sip:m@Host.test;transport=tls>", "<sip:m@host.test:5061>;expires=5", true),
            ("<sip:m@host.test:5061>", "<sip:%6d@host.test;transport=TLS>;expires=5", true),
            ("<sips:m@host.test>", "<sip:m@host.test>;expires=5", false),
            ("<sip:m@host.test>", "<sip:n@host.test>;expires=5", false),
            ("<tel:1>", "<sip:alice@192.0.2.1:5070>;expires=5", false),
        ] {
            alice.contact = Some(Arc::new(NameAddr::parse(given.as_bytes()).unwrap()));
            let found = own(listed(std::iter::once(answered.as_bytes())), &alice, here, None);
            assert_eq!(found.is_some(), is_ours, "{given} {answered}");
        }
    }

    #[test]
    fn the_contact_is_confirmed_as_written_but_with_one_expiry() {
        for (written, confirmed_as) in [
            ("sip:a@h;expires=5;Q=1", "sip:a@h;expires=5;Q=1"),
            ("<sip:a@h>;expires=60;x;Expires=5", "<sip:a@h>;x;expires=5"),
        ] {
            let own = ListedBinding::parse(written.as_bytes()).unwrap();
            assert_eq!(confirmed(&own).as_deref(), Some(confirmed_as));
        }
        let own = ListedBinding::parse(b"\"\xe9\" <sip:a@h>;expires=5").unwrap();
        assert_eq!(confirmed(&own).as_deref(), Some("\"\u{fffd}\" <sip:a@h>;expires=5"));
    }

    #[test]
    fn the_server_tells_how_it_sees_us() {
        let local = "10.0.0.1:5060".parse().unwrap();
        let seen = |params: &str| {
            let via = format!("SIP/2.0/UDP 10.0.0.1:5060;branch=z9hG4bK.1{params}");
            seen_from(&Hop::parse(via.as_bytes()).unwrap(), local).map(|address| address.to_string())
        };
        assert_eq!(seen(""), None);
        assert_eq!(seen(";rport"), None);
        assert_eq!(seen(";rport=7;received=192.0.2.1").as_deref(), Some("192.0.2.1:7"));
        assert_eq!(seen(";received=192.0.2.1").as_deref(), Some("192.0.2.1:5060"));
        assert_eq!(seen(";rport=7").as_deref(), Some("10.0.0.1:7"));
    }
}
