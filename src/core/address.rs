//! What liblinphone's address functions mean, on [`NameAddr`] values: how tolerantly text is read, how an address is
//! printed, when two are equal, what the setters change.
//!
//! Stricter than the grammar of `sip` in what hosts and users may hold, and more tolerant about brackets, spaces and
//! semicolons around them. Getters and setters of parts that only SIP URIs have do nothing with other URIs.

use std::borrow::Cow;

use super::masking::quoted_address;
use crate::sip::scan::{Cursor, is_token, unquote};
use crate::sip::uri::{canonical, escape, is_header, is_param, is_password, is_uric, is_user, unescape};
use crate::sip::{NameAddr, Params, Scheme, SipUri, Uri};

/// The transports that an address can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Transport {
    /// UDP, and any name that is not known.
    #[default]
    Udp,
    /// TCP
    Tcp,
    /// TLS over TCP
    Tls,
    /// DTLS
    Dtls,
}

impl Transport {
    /// The transport of this name in any case; UDP if there is none.
    pub fn parse(name: &str) -> Self {
        let known = [Transport::Tcp, Transport::Tls, Transport::Dtls];
        known.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(name)).unwrap_or_default()
    }

    /// The name, as a `transport` parameter has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Transport::Udp => "udp",
            Transport::Tcp => "tcp",
            Transport::Tls => "tls",
            Transport::Dtls => "dtls",
        }
    }
}

/// The address with nothing in it, printed as `sip:`.
pub fn empty() -> NameAddr {
    SipUri::default().into()
}

/// Reads an address. A scheme is required; the empty text is the empty address.
pub fn parse(text: &str) -> Option<NameAddr> {
    if text.is_empty() {
        return Some(empty());
    }
    let mut cursor = Cursor::new(text.as_bytes());
    skip_spaces(&mut cursor);
    let display_name = read_display_name(&mut cursor)?;
    let bracketed = cursor.eat(b'<');
    skip_spaces(&mut cursor);
    let uri = read_uri(&mut cursor)?;
    skip_spaces(&mut cursor);
    let closed = cursor.eat(b'>');
    let params = if bracketed && closed { read_params(&mut cursor)? } else { Params::new() };
    // What follows is ignored, unless it could be another line.
    if cursor.rest().iter().any(|&byte| byte < b' ') {
        return None;
    }
    Some(NameAddr { display_name: display_name.map(String::into_boxed_str), uri, params })
}

/// What is said of a text that `parse` refuses, with what may have been meant.
pub fn complaint(text: &str) -> String {
    let refused = quoted_address(text);
    let bare = text.trim_matches(|letter: char| letter.is_whitespace() || "<>".contains(letter));
    match interpret(bare) {
        Some(meant) => format!("{refused} is no address; {} is one", quoted_address(&to_text(&meant))),
        None => {
            format!("{refused} is no address such as sip:user@host, sip:host or \"Name\" <sip:user@host>")
        }
    }
}

/// Reads a server, route or identity as setters take it: as an address, with `sip:` put in front if that helps.
pub fn interpret(text: &str) -> Option<NameAddr> {
    let text = text.trim_matches(' ');
    if text.is_empty() {
        return None;
    }
    if has_sip_scheme(text) {
        return parse(text);
    }
    parse(&format!("sip:{text}")).or_else(|| parse(text))
}

/// Reads what a user typed to call somebody: an address, one without its scheme, or a name or number at the domain of
/// the user's own address.
pub fn typed(text: &str, own: Option<&NameAddr>) -> Option<NameAddr> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    if has_sip_scheme(text) || text.contains('<') {
        return parse(text);
    }
    if text.contains('@') {
        return parse(&format!("sip:{text}"));
    }
    let mut typed = own?.clone();
    clean(&mut typed);
    typed.display_name = None;
    set_password(&mut typed, None);
    set_user(&mut typed, Some(text)).then_some(typed)
}

fn has_sip_scheme(text: &str) -> bool {
    let begins =
        |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    begins("sip:") || begins("sips:")
}

/// The address as text: the bare URI if there is nothing that needs brackets.
pub fn to_text(address: &NameAddr) -> String {
    let has_name = address.display_name.as_deref().is_some_and(|name| !name.is_empty());
    match &address.uri {
        Uri::Sip(uri)
            if !has_name && address.params.is_empty() && uri.params.is_empty() && uri.headers().is_none() =>
        {
            uri.to_string()
        }
        _ => address.to_string(),
    }
}

/// The URI alone as text.
pub fn to_uri_text(address: &NameAddr) -> String {
    address.uri.to_string()
}

/// The URI alone as text, its parameters in the order of their names.
pub fn to_ordered_uri_text(address: &NameAddr) -> String {
    let Some(uri) = address.uri.as_sip() else { return to_uri_text(address) };
    let mut params: Vec<_> =
        uri.params.iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
    params.sort_unstable();
    let mut ordered = uri.clone();
    ordered.params = Params::new();
    for (name, value) in params {
        ordered.params.set(&name, value);
    }
    ordered.to_string()
}

/// Whether both have the same display name and mean the same resource (RFC 3261 19.1.4), whatever their passwords,
/// headers and header parameters. URIs other than SIP's are never equal.
pub fn equal(one: &NameAddr, other: &NameAddr) -> bool {
    let name = |address: &NameAddr| address.display_name.clone().filter(|name| !name.is_empty());
    match (one.uri.as_sip(), other.uri.as_sip()) {
        (Some(one_uri), Some(other_uri)) => name(one) == name(other) && one_uri.same_resource(other_uri),
        _ => false,
    }
}

/// Whether user, host and port are the same to the letter. URIs other than SIP's have none of them, which is the same.
pub fn weak_equal(one: &NameAddr, other: &NameAddr) -> bool {
    fn place(address: &NameAddr) -> Option<(Option<&str>, &str, Option<u32>)> {
        address.uri.as_sip().map(|uri| (uri.user.as_deref(), &*uri.host, uri.port))
    }
    place(one) == place(other)
}

/// Drops URI parameters, URI headers and header parameters.
pub fn clean(address: &mut NameAddr) {
    address.params = Params::new();
    if let Some(uri) = address.uri.as_sip_mut() {
        uri.params = Params::new();
        uri.set_headers(None);
    }
}

/// The scheme, as it is printed.
pub fn scheme(address: &NameAddr) -> &str {
    match &address.uri {
        Uri::Sip(uri) => uri.scheme.as_str(),
        Uri::Other(text) => text.split(':').next().unwrap_or_default(),
    }
}

/// Whether the scheme is `sip` or `sips`.
pub fn is_sip(address: &NameAddr) -> bool {
    address.uri.as_sip().is_some()
}

/// The user part without escapes.
pub fn user(address: &NameAddr) -> Option<Cow<'_, str>> {
    address.uri.as_sip()?.user_decoded()
}

/// Sets the user part; `None` and the empty text remove it. `false` if the address has no such part, as below.
pub fn set_user(address: &mut NameAddr, user: Option<&str>) -> bool {
    change(address, |uri| uri.set_user_decoded(user.unwrap_or_default()))
}

/// The password without escapes.
pub fn password(address: &NameAddr) -> Option<Cow<'_, str>> {
    address.uri.as_sip()?.password().map(unescape)
}

/// Sets the password; `None` and the empty text remove it.
pub fn set_password(address: &mut NameAddr, password: Option<&str>) -> bool {
    let password = password.filter(|password| !password.is_empty());
    change(address, |uri| uri.set_password(password.map(|text| escape(text.as_bytes(), is_password))))
}

/// The host, an IPv6 address without its brackets.
pub fn domain(address: &NameAddr) -> Option<&str> {
    address.uri.as_sip().map(|uri| &*uri.host).filter(|host| !host.is_empty())
}

/// Sets the host; `None` and the empty text remove it. What could not be read again as the same host is refused.
pub fn set_domain(address: &mut NameAddr, domain: Option<&str>) -> bool {
    let host = domain.unwrap_or_default();
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    let written = if bare.contains(':') { format!("sip:[{bare}]") } else { format!("sip:{bare}") };
    let is_host = || parse(&written).is_some_and(|read| self::domain(&read) == Some(bare));
    (host.is_empty() || is_host()) && change(address, |uri| uri.host = bare.into())
}

/// The port: 0 if there is none, -1 if there cannot be one.
pub fn port(address: &NameAddr) -> i32 {
    match address.uri.as_sip() {
        Some(uri) => uri.port.and_then(|port| i32::try_from(port).ok()).unwrap_or(0),
        None => -1,
    }
}

/// Sets the port; 0 and less remove it.
pub fn set_port(address: &mut NameAddr, port: i32) -> bool {
    change(address, |uri| uri.port = u32::try_from(port).ok().filter(|&port| port > 0))
}

/// The transport that the `transport` parameter names.
pub fn transport(address: &NameAddr) -> Transport {
    address.uri.as_sip().and_then(SipUri::transport).map(Transport::parse).unwrap_or_default()
}

/// Writes the `transport` parameter, for UDP too.
pub fn set_transport(address: &mut NameAddr, transport: Transport) -> bool {
    set_uri_param(address, "transport", Some(transport.as_str()))
}

/// Whether the scheme is `sips`.
pub fn is_secure(address: &NameAddr) -> bool {
    address.uri.as_sip().is_some_and(|uri| uri.scheme == Scheme::Sips)
}

/// Makes the scheme `sips` or `sip`.
pub fn set_secure(address: &mut NameAddr, secure: bool) -> bool {
    change(address, |uri| uri.scheme = if secure { Scheme::Sips } else { Scheme::Sip })
}

/// Sets the display name; `None` and the empty text remove it.
pub fn set_display_name(address: &mut NameAddr, name: Option<&str>) {
    address.display_name = name.filter(|name| !name.is_empty()).map(Box::from);
}

/// Sets one header parameter to this raw value, behind the others; `None` and the empty text make it a flag.
pub fn set_param(address: &mut NameAddr, name: &str, value: Option<&str>) -> bool {
    let is_one_line = is_one_line(name) && value.is_none_or(is_one_line);
    if is_one_line {
        replace(&mut address.params, name, value);
    }
    is_one_line
}

/// Replaces all header parameters by those of the text `a=b;c`.
pub fn set_params(address: &mut NameAddr, text: Option<&str>) -> bool {
    let text = text.unwrap_or_default();
    if !is_one_line(text) {
        return false;
    }
    let mut params = Params::new();
    for (name, value) in split_params(text) {
        replace(&mut params, name, value);
    }
    address.params = params;
    true
}

/// Whether there is such a URI parameter, with or without value.
pub fn has_uri_param(address: &NameAddr, name: &str) -> bool {
    address.uri.as_sip().is_some_and(|uri| uri.params.contains(&escape(name.as_bytes(), is_param)))
}

/// The value of a URI parameter without escapes.
pub fn uri_param<'a>(address: &'a NameAddr, name: &str) -> Option<Cow<'a, str>> {
    address.uri.as_sip()?.params.value(&escape(name.as_bytes(), is_param)).map(unescape)
}

/// Sets one URI parameter, behind the others; `None` and the empty text make it a flag.
pub fn set_uri_param(address: &mut NameAddr, name: &str, value: Option<&str>) -> bool {
    let name = escape(name.as_bytes(), is_param);
    let value = value.map(|value| escape(value.as_bytes(), is_param));
    change(address, |uri| replace(&mut uri.params, &name, value.as_deref()))
}

/// Replaces all URI parameters by those of the text `a=b;c`, whose escapes count.
pub fn set_uri_params(address: &mut NameAddr, text: Option<&str>) -> bool {
    let mut params = Params::new();
    for (name, value) in split_params(text.unwrap_or_default()) {
        let value = value.map(|value| canonical(value.as_bytes(), is_param));
        replace(&mut params, &canonical(name.as_bytes(), is_param), value.as_deref());
    }
    change(address, |uri| uri.params = params)
}

/// Takes a URI parameter out.
pub fn remove_uri_param(address: &mut NameAddr, name: &str) -> bool {
    let name = escape(name.as_bytes(), is_param);
    change(address, |uri| {
        uri.params.remove(&name);
    })
}

/// The value of a URI header without escapes.
pub fn header<'a>(address: &'a NameAddr, name: &str) -> Option<Cow<'a, str>> {
    let fields = address.uri.as_sip()?.headers()?.split('&');
    let mut pairs = fields.map(|field| field.split_once('=').unwrap_or((field, "")));
    pairs.find(|(known, _)| unescape(known).eq_ignore_ascii_case(name)).map(|(_, value)| unescape(value))
}

/// Sets one URI header, behind the others; the empty name is none.
pub fn set_header(address: &mut NameAddr, name: &str, value: Option<&str>) -> bool {
    let name = escape(name.as_bytes(), is_header);
    let value = escape(value.unwrap_or_default().as_bytes(), is_header);
    change(address, |uri| uri.set_headers(with_header(uri.headers(), &name, &value)))
}

/// Whether the text cannot end the line of a message that it is written into.
fn is_one_line(text: &str) -> bool {
    !text.contains(|letter: char| letter.is_ascii_control() && letter != '\t')
}

fn change(address: &mut NameAddr, how: impl FnOnce(&mut SipUri)) -> bool {
    let uri = address.uri.as_sip_mut();
    let found = uri.is_some();
    if let Some(uri) = uri {
        how(uri);
    }
    found
}

/// Gives a parameter a new value and the last place.
fn replace(params: &mut Params, name: &str, value: Option<&str>) {
    if !name.is_empty() {
        params.remove(name);
        params.set(name, value.filter(|value| !value.is_empty()));
    }
}

/// The parameters of `;a=b;;c="d;e"`, empty ones left out.
fn split_params(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut in_quotes = false;
    let mut escaped = false;
    let params = text.split(move |letter| {
        let is_end = letter == ';' && !in_quotes;
        in_quotes ^= letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        is_end
    });
    let trimmed = params.map(str::trim).filter(|param| !param.is_empty());
    trimmed.map(|param| match param.split_once('=') {
        Some((name, value)) => (name.trim(), Some(value.trim())),
        None => (param, None),
    })
}

/// The text behind `?` with one more header, in place of one of the same name.
fn with_header(headers: Option<&str>, name: &str, value: &str) -> Option<String> {
    if name.is_empty() {
        return headers.map(str::to_owned);
    }
    let old = headers.unwrap_or_default();
    let others = old.split('&').filter(|field| {
        let known = field.split('=').next().unwrap_or_default();
        !known.is_empty() && !known.eq_ignore_ascii_case(name)
    });
    let mut text = String::with_capacity(old.len() + name.len() + value.len() + 2);
    for field in others {
        text.push_str(field);
        text.push('&');
    }
    text.push_str(name);
    text.push('=');
    text.push_str(value);
    Some(text)
}

fn skip_spaces(cursor: &mut Cursor<'_>) {
    cursor.take_while(|byte| byte == b' ');
}

/// Reads what stands before `<`. `None` if it cannot be a name; `Some(None)` if there is none.
fn read_display_name(cursor: &mut Cursor<'_>) -> Option<Option<String>> {
    if cursor.peek() == Some(b'"') {
        let name = unquote(cursor.quoted()?).into_owned();
        skip_spaces(cursor);
        return Some(Some(name).filter(|name| !name.is_empty()));
    }
    let mut ahead = cursor.clone();
    let words = ahead.take_while(|byte| is_token(byte) || matches!(byte, b' ' | b'(' | b')'));
    if ahead.peek() != Some(b'<') {
        return Some(None);
    }
    *cursor = ahead;
    let name = std::str::from_utf8(words).ok()?.trim_matches(' ');
    Some(Some(name).filter(|name| !name.is_empty()).map(str::to_owned))
}

fn read_uri(cursor: &mut Cursor<'_>) -> Option<Uri> {
    let mut ahead = cursor.clone();
    let scheme = ahead.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    if !scheme.first()?.is_ascii_alphabetic() || !ahead.eat(b':') {
        return None;
    }
    let kind = match scheme {
        _ if scheme.eq_ignore_ascii_case(b"sip") => Scheme::Sip,
        _ if scheme.eq_ignore_ascii_case(b"sips") => Scheme::Sips,
        _ => return read_opaque(cursor).map(Uri::Other),
    };
    *cursor = ahead;
    read_sip(cursor, kind).map(Uri::Sip)
}

/// Reads a URI of another scheme. Behind a space anything is ignored.
fn read_opaque(cursor: &mut Cursor<'_>) -> Option<String> {
    let uri = read_escaped(cursor, is_uric)?;
    let ends = matches!(cursor.peek(), None | Some(b' ' | b'>'));
    if !ends || uri.ends_with(b":") && uri.iter().filter(|&&byte| byte == b':').count() == 1 {
        return None;
    }
    cursor.take_while(|byte| byte != b'>' && byte >= b' ');
    std::str::from_utf8(uri).ok().map(str::to_owned)
}

fn read_sip(cursor: &mut Cursor<'_>, scheme: Scheme) -> Option<SipUri> {
    let mut uri = SipUri::default();
    uri.scheme = scheme;
    let mut ahead = cursor.clone();
    if ahead.take_while(|byte| !matches!(byte, b'@' | b' ' | b'>')).len() < cursor.rest().len()
        && ahead.eat(b'@')
    {
        let user = read_escaped(cursor, is_user).filter(|user| !user.is_empty())?;
        uri.user = Some(canonical(user, is_user).into());
        if cursor.eat(b':') {
            let password = canonical(read_escaped(cursor, is_password)?, is_password);
            uri.set_password(Some(password).filter(|password| !password.is_empty()));
        }
        if !cursor.eat(b'@') {
            return None;
        }
    }
    uri.host = read_host(cursor)?.into();
    if cursor.eat(b':') {
        let digits = std::str::from_utf8(cursor.take_while(|byte| byte.is_ascii_digit())).ok()?;
        uri.port = Some(digits.parse::<u32>().ok().filter(|&port| i32::try_from(port).is_ok())?);
        uri.port = uri.port.filter(|&port| port != 0);
    }
    let mut has_params = false;
    let mut spaced;
    loop {
        spaced = !cursor.take_while(|byte| byte == b' ').is_empty();
        if !cursor.eat(b';') {
            break;
        }
        has_params = true;
        skip_spaces(cursor);
        read_uri_param(cursor, &mut uri.params)?;
    }
    match cursor.peek() {
        Some(b'?') if cursor.eat(b'?') => uri.set_headers(Some(read_headers(cursor)?)),
        None | Some(b'>') => {}
        // Behind parameters and a space anything is ignored.
        Some(_) if has_params && spaced => {}
        Some(_) => return None,
    }
    cursor.take_while(|byte| byte != b'>' && byte >= b' ');
    Some(uri)
}

fn read_host(cursor: &mut Cursor<'_>) -> Option<String> {
    let literal = cursor.eat(b'[');
    let host = cursor.take_while(|byte| match byte {
        b':' => literal,
        b'-' | b'.' => true,
        _ => byte.is_ascii_alphanumeric(),
    });
    let host = std::str::from_utf8(host).ok()?;
    let valid = if literal {
        host.parse::<std::net::Ipv6Addr>().is_ok() && cursor.eat(b']')
    } else {
        host.starts_with(|first: char| first.is_ascii_alphanumeric())
    };
    valid.then(|| host.to_owned())
}

/// Reads one URI parameter; nothing between two semicolons is none.
fn read_uri_param(cursor: &mut Cursor<'_>, params: &mut Params) -> Option<()> {
    let name = canonical(read_escaped(cursor, is_param)?, is_param);
    let mut value = None;
    if cursor.eat(b'=') {
        let raw = read_escaped(cursor, is_param).filter(|raw| !raw.is_empty() && !name.is_empty())?;
        value = Some(canonical(raw, is_param));
    }
    replace(params, &name, value.as_deref());
    let mut ahead = cursor.clone();
    skip_spaces(&mut ahead);
    (ahead.peek() != Some(b'=')).then_some(())
}

fn read_headers(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut headers = None;
    loop {
        let name = canonical(read_escaped(cursor, is_header).filter(|name| !name.is_empty())?, is_header);
        let value = if cursor.eat(b'=') { read_escaped(cursor, is_header)? } else { b"" };
        headers = with_header(headers.as_deref(), &name, &canonical(value, is_header));
        if !cursor.eat(b'&') {
            return headers;
        }
    }
}

/// Takes bytes of `class` and escapes; `None` if a `%` starts no escape.
fn read_escaped<'a>(cursor: &mut Cursor<'a>, class: fn(u8) -> bool) -> Option<&'a [u8]> {
    let run = cursor.take_while(|byte| class(byte) || byte == b'%');
    let mut parts = run.split(|&byte| byte == b'%');
    parts.next();
    let valid = |part: &[u8]| part.len() >= 2 && part[..2].iter().all(u8::is_ascii_hexdigit);
    parts.all(valid).then_some(run)
}

/// Reads `;a=b;c` behind the bracket. What cannot go on is ignored.
fn read_params(cursor: &mut Cursor<'_>) -> Option<Params> {
    let mut params = Params::new();
    skip_spaces(cursor);
    while cursor.eat(b';') {
        skip_spaces(cursor);
        let name = cursor.token()?;
        skip_spaces(cursor);
        let mut value = None;
        if cursor.eat(b'=') {
            skip_spaces(cursor);
            let raw =
                if cursor.peek() == Some(b'"') { cursor.quoted()? } else { cursor.take_while(is_token) };
            value = Some(std::str::from_utf8(raw).ok().filter(|raw| !raw.is_empty())?);
            skip_spaces(cursor);
        }
        replace(&mut params, name, value);
    }
    Some(params)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_address_is_told_with_what_may_have_been_meant() {
        for (given, told) in [
            ("alice@h", r#""alice@h" is no address; "sip:alice@h" is one"#),
            ("<alice@h>", r#""<alice@h>" is no address; "sip:alice@h" is one"#),
            ("alice:secret@h\n", r#""alice:***@h\n" is no address; "sip:alice:***@h" is one"#),
            (
                "sip:a b@h",
                r#""sip:a b@h" is no address such as sip:user@host, sip:host or "Name" <sip:user@host>"#,
            ),
        ] {
            assert!(parse(given).is_none());
            assert_eq!(complaint(given), told);
        }
    }
}
