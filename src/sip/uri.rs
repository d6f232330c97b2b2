//! SIP and SIPS URIs (RFC 3261 19.1), and any other URI as text.
//!
//! Tolerant where no other reading is possible: host names may have underscores and a trailing dot, characters that
//! should have been escaped in a user part are escaped.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use super::ParseError;
use super::params::Params;
use super::scan::{Cursor, is_in_host, is_in_uri, lossy, text};
use super::writer::decimal;

/// What a SIP URI starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Scheme {
    /// `sip:`
    #[default]
    Sip,
    /// `sips:`
    Sips,
}

impl Scheme {
    /// The scheme without colon.
    pub fn as_str(self) -> &'static str {
        match self {
            Scheme::Sip => "sip",
            Scheme::Sips => "sips",
        }
    }
}

/// A SIP or SIPS URI.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SipUri {
    /// Which of the two.
    pub scheme: Scheme,
    /// The user part in canonical form: only necessary escapes, in lower-case hexadecimal.
    pub user: Option<Box<str>>,
    /// The host as written; an IPv6 address without its brackets. Many addresses may share it.
    pub host: Arc<str>,
    /// The port, which may be none that IP has.
    pub port: Option<u32>,
    /// The URI parameters, escapes as written.
    pub params: Params,
    further: Option<Box<Further>>,
}

/// What few URIs have; not there if they have none of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
struct Further {
    password: Option<Box<str>>,
    headers: Option<Box<str>>,
}

impl SipUri {
    /// Reads a SIP or SIPS URI and nothing else.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let written = WrittenUri::parse(bytes)?;
        let mut uri = SipUri {
            scheme: written.scheme,
            user: written.user.map(|user| canonical(user, is_user).into()),
            host: text(written.host).into(),
            port: written.port,
            params: Params::of_uri(written.params),
            further: None,
        };
        uri.set_password(written.password.map(|password| canonical(password, is_password)));
        uri.set_headers(written.headers.map(text));
        Ok(uri)
    }

    /// The password, in the form of the user part.
    pub fn password(&self) -> Option<&str> {
        self.further.as_ref()?.password.as_deref()
    }

    /// Sets the password, which is in the form of the user part.
    pub fn set_password(&mut self, password: Option<String>) {
        self.set_further(|further| further.password = password.map(String::into_boxed_str));
    }

    /// The text after `?`, as written.
    pub fn headers(&self) -> Option<&str> {
        self.further.as_ref()?.headers.as_deref()
    }

    /// Sets the text after `?`.
    pub fn set_headers(&mut self, headers: Option<String>) {
        self.set_further(|further| further.headers = headers.map(String::into_boxed_str));
    }

    fn set_further(&mut self, change: impl FnOnce(&mut Further)) {
        let mut further = self.further.take().map_or_else(Further::default, |further| *further);
        change(&mut further);
        self.further = (further != Further::default()).then(|| Box::new(further));
    }

    /// The user part without escapes; what is not UTF-8 then becomes U+FFFD.
    pub fn user_decoded(&self) -> Option<Cow<'_, str>> {
        self.user.as_deref().map(unescape)
    }

    /// Sets the user part, escaping what must be; the empty text removes it.
    pub fn set_user_decoded(&mut self, user: &str) {
        self.user = if user.is_empty() { None } else { Some(escape(user.as_bytes(), is_user).into()) };
    }

    /// The host as an IP address, if it is one.
    #[inline]
    pub fn host_ip(&self) -> Option<IpAddr> {
        host_ip(&self.host)
    }

    /// The `transport` parameter, as written.
    #[inline]
    pub fn transport(&self) -> Option<&str> {
        self.params.value("transport")
    }

    /// Whether both mean the same resource (RFC 3261 19.1.4).
    pub fn equivalent(&self, other: &SipUri) -> bool {
        self.same_resource(other)
            && self.password() == other.password()
            && same_headers(self.headers(), other.headers())
    }

    /// As [`SipUri::equivalent`], whatever the passwords and headers.
    pub fn same_resource(&self, other: &SipUri) -> bool {
        self.scheme == other.scheme
            && self.user == other.user
            && same_host(&self.host, &other.host)
            && self.port == other.port
            // A parameter given twice is at least equal to itself.
            && (self.params == other.params
                || agree(&self.params, &other.params) && agree(&other.params, &self.params))
    }
}

impl SipUri {
    /// Writes the URI.
    pub fn write_to(&self, out: &mut impl Write) -> fmt::Result {
        self.write_address(out, true)?;
        self.write_port(out)?;
        self.params.write_to(out)?;
        if let Some(headers) = self.headers() {
            out.write_str("?")?;
            out.write_str(headers)?;
        }
        Ok(())
    }

    /// Writes it up to the host, with the user or without.
    pub fn write_address(&self, out: &mut impl Write, with_user: bool) -> fmt::Result {
        out.write_str(self.scheme.as_str())?;
        out.write_str(":")?;
        if let Some(user) = self.user.as_deref().filter(|_| with_user) {
            out.write_str(user)?;
            if let Some(password) = self.password() {
                out.write_str(":")?;
                out.write_str(password)?;
            }
            out.write_str("@")?;
        }
        write_host(out, &self.host)
    }

    /// Writes the port, if there is one, with its colon.
    pub fn write_port(&self, out: &mut impl Write) -> fmt::Result {
        let Some(port) = self.port else { return Ok(()) };
        out.write_str(":")?;
        out.write_str(&decimal(port))
    }
}

impl fmt::Display for SipUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

/// A SIP or SIPS URI as it stands in a message: its parts are known to be well-formed, and nothing of it is copied.
#[derive(Debug, Clone, Copy)]
pub struct WrittenUri<'a> {
    /// Which of the two.
    pub scheme: Scheme,
    user: Option<&'a [u8]>,
    password: Option<&'a [u8]>,
    host: &'a [u8],
    /// The port, which may be none that IP has.
    pub port: Option<u32>,
    params: &'a [u8],
    headers: Option<&'a [u8]>,
}

impl<'a> WrittenUri<'a> {
    /// Reads a SIP or SIPS URI and nothing else.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        let error = |at| ParseError { rule: "SIP-URI", at };
        let begins_with =
            |scheme: &[u8]| bytes.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        let (scheme, start) = match () {
            () if begins_with(b"sip:") => (Scheme::Sip, 4),
            () if begins_with(b"sips:") => (Scheme::Sips, 5),
            () => return Err(error(0)),
        };
        if let Some(at) = bytes.iter().position(|&byte| !is_in_uri(byte)) {
            return Err(error(at));
        }
        let (mut user, mut password) = (None, None);
        let mut at = start;
        // `@` is reserved everywhere else, so that the first one ends the user part.
        if let Some(length) = bytes[start..].iter().position(|&byte| byte == b'@') {
            let mut halves = bytes[start..start + length].splitn(2, |&byte| byte == b':');
            user = Some(halves.next().filter(|user| !user.is_empty()).ok_or(error(start))?);
            password = halves.next();
            at += length + 1;
        }
        let mut cursor = Cursor::new(&bytes[at..]);
        let host = read_host(&mut cursor).map_err(|inner| error(at + inner.at))?;
        let mut port = None;
        if cursor.eat(b':') {
            let digits = cursor.take_while(|byte| byte.is_ascii_digit());
            port = Some(number(digits).ok_or(error(at))?);
        }
        let mut params = &b""[..];
        if cursor.eat(b';') {
            params = cursor.take_while(|byte| byte != b'?' && byte != b'@');
            if params.split(|&byte| byte == b';').any(|param| matches!(param, [] | [b'=', ..])) {
                return Err(ParseError { rule: "uri-parameter", at });
            }
        }
        let headers = cursor.eat(b'?').then(|| cursor.take_while(|byte| byte != b'@'));
        if !cursor.at_end() {
            return Err(error(at + cursor.error("").at));
        }
        Ok(Self { scheme, user, password, host, port, params, headers })
    }

    /// Whether its user part is this one, which is in canonical form; the empty text is none.
    pub fn has_user(&self, user: &str) -> bool {
        let own = self.user.unwrap_or_default();
        own == user.as_bytes() || canonical(own, is_user) == user
    }

    /// The host; an IPv6 address without its brackets.
    pub fn host(&self) -> Cow<'a, str> {
        lossy(self.host)
    }

    /// The host as an IP address, if it is one.
    pub fn host_ip(&self) -> Option<IpAddr> {
        host_ip(&self.host())
    }

    /// The `transport` parameter, as written.
    pub fn transport(&self) -> Option<&'a [u8]> {
        let mut params = uri_params(self.params);
        params.find(|(name, _)| name.eq_ignore_ascii_case(b"transport")).and_then(|(_, value)| value)
    }
}

/// The parameters of a URI, from what stands between the first `;` and the end or `?`: no white space, no quotes.
pub(super) fn uri_params(bytes: &[u8]) -> impl Iterator<Item = (&[u8], Option<&[u8]>)> {
    bytes.split(|&byte| byte == b';').filter(|param| !param.is_empty()).map(|param| {
        let mut halves = param.splitn(2, |&byte| byte == b'=');
        (halves.next().unwrap_or_default(), halves.next())
    })
}

/// Any URI.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Uri {
    /// `sip:` or `sips:`
    Sip(SipUri),
    /// Another scheme, as written: `tel:`, `urn:`, `http:` …
    Other(String),
}

impl Uri {
    /// Reads a URI and nothing else.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let error = |at| ParseError { rule: "absoluteURI", at };
        let scheme = scheme_of(bytes).ok_or(error(0))?;
        if scheme.eq_ignore_ascii_case(b"sip") || scheme.eq_ignore_ascii_case(b"sips") {
            return SipUri::parse(bytes).map(Uri::Sip);
        }
        if let Some(at) = bytes.iter().position(|&byte| !is_in_uri(byte)) {
            return Err(error(at));
        }
        if bytes.len() == scheme.len() + 1 {
            return Err(error(bytes.len()));
        }
        Ok(Uri::Other(text(bytes)))
    }

    /// The SIP or SIPS URI that this is.
    #[inline]
    pub fn as_sip(&self) -> Option<&SipUri> {
        match self {
            Uri::Sip(uri) => Some(uri),
            Uri::Other(_) => None,
        }
    }

    /// The SIP or SIPS URI that this is, to change it.
    pub fn as_sip_mut(&mut self) -> Option<&mut SipUri> {
        match self {
            Uri::Sip(uri) => Some(uri),
            Uri::Other(_) => None,
        }
    }
}

impl From<SipUri> for Uri {
    fn from(uri: SipUri) -> Self {
        Uri::Sip(uri)
    }
}

impl Uri {
    /// Writes the URI.
    pub fn write_to(&self, out: &mut impl Write) -> fmt::Result {
        match self {
            Uri::Sip(uri) => uri.write_to(out),
            Uri::Other(text) => out.write_str(text),
        }
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

/// Reads a host name, an IPv4 address or an IPv6 reference, and returns it without brackets.
pub(super) fn read_host<'a>(cursor: &mut Cursor<'a>) -> Result<&'a [u8], ParseError> {
    if cursor.eat(b'[') {
        let host = cursor.take_while(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.');
        let valid = lossy(host).parse::<Ipv6Addr>().is_ok() && cursor.eat(b']');
        return if valid { Ok(host) } else { Err(cursor.error("IPv6reference")) };
    }
    let name = cursor.take_while(is_in_host);
    if name.is_empty() { Err(cursor.error("host")) } else { Ok(name) }
}

/// Writes a host, an IPv6 address in brackets.
pub(super) fn write_host(out: &mut impl Write, host: &str) -> fmt::Result {
    if !host.contains(':') {
        return out.write_str(host);
    }
    ["[", host, "]"].into_iter().try_for_each(|part| out.write_str(part))
}

/// An IP address, in brackets or not.
pub(super) fn host_ip(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    let v4 = bare.parse::<Ipv4Addr>().map(IpAddr::V4).ok();
    v4.or_else(|| bare.parse::<Ipv6Addr>().map(IpAddr::V6).ok())
}

/// Digits as a number; `None` if there are none or the number does not fit.
pub(super) fn number(digits: &[u8]) -> Option<u32> {
    let add = |sum: u32, digit: &u8| sum.checked_mul(10)?.checked_add(u32::from(digit.wrapping_sub(b'0')));
    if digits.is_empty() { None } else { digits.iter().try_fold(0, add) }
}

/// Percent-encodes every byte outside `class`, in lower-case hexadecimal.
pub fn escape(bytes: &[u8], class: fn(u8) -> bool) -> String {
    let mut escaped = String::with_capacity(bytes.len());
    for &byte in bytes {
        push_escaped(&mut escaped, byte, class);
    }
    escaped
}

/// Decodes percent-encoding. A `%` that starts no escape stands for itself.
pub fn unescape(escaped: &str) -> Cow<'_, str> {
    if !escaped.contains('%') {
        return Cow::Borrowed(escaped);
    }
    let plain: Vec<u8> = Unescape(escaped.as_bytes()).collect();
    Cow::Owned(text(&plain))
}

/// Bytes that may stand in a user part unescaped (RFC 3261 25.1 `user`).
pub fn is_user(byte: u8) -> bool {
    is_unreserved(byte) || matches!(byte, b'&' | b'=' | b'+' | b'$' | b',' | b';' | b'?' | b'/')
}

/// Bytes that may stand in a password unescaped (RFC 3261 25.1 `password`).
pub fn is_password(byte: u8) -> bool {
    is_unreserved(byte) || matches!(byte, b'&' | b'=' | b'+' | b'$' | b',')
}

/// Bytes that may stand in a URI parameter unescaped (RFC 3261 25.1 `paramchar`).
pub fn is_param(byte: u8) -> bool {
    is_unreserved(byte) || matches!(byte, b'[' | b']' | b'/' | b':' | b'&' | b'+' | b'$')
}

/// Bytes that may stand in a URI header unescaped (RFC 3261 25.1 `hname`, `hvalue`).
pub fn is_header(byte: u8) -> bool {
    is_unreserved(byte) || matches!(byte, b'[' | b']' | b'/' | b'?' | b':' | b'+' | b'$')
}

/// Bytes that any URI may have unescaped (RFC 3261 25.1 `uric`).
pub fn is_uric(byte: u8) -> bool {
    is_user(byte) || matches!(byte, b':' | b'@')
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')')
}

/// The scheme: what stands before the first colon, if it looks like one (RFC 3986 3.1).
fn scheme_of(bytes: &[u8]) -> Option<&[u8]> {
    let scheme = &bytes[..bytes.iter().position(|&byte| byte == b':')?];
    let (first, rest) = scheme.split_first()?;
    let valid = first.is_ascii_alphabetic()
        && rest.iter().all(|&byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    valid.then_some(scheme)
}

/// Escapes what must be and nothing else, in lower-case hexadecimal.
pub fn canonical(bytes: &[u8], class: fn(u8) -> bool) -> String {
    if bytes.iter().all(|&byte| class(byte)) {
        // There is no escape in it, as `%` is in no class, and nothing that needs one.
        return text(bytes);
    }
    let mut canonical = String::with_capacity(bytes.len());
    for byte in Unescape(bytes) {
        push_escaped(&mut canonical, byte, class);
    }
    canonical
}

fn push_escaped(text: &mut String, byte: u8, class: fn(u8) -> bool) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    if class(byte) {
        text.push(char::from(byte));
    } else {
        text.push('%');
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

struct Unescape<'a>(&'a [u8]);

impl Iterator for Unescape<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let hex = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
        if let [b'%', high, low, rest @ ..] = self.0
            && let (Some(high), Some(low)) = (hex(*high), hex(*low))
        {
            self.0 = rest;
            return Some(high << 4 | low);
        }
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }
}

fn same_host(one: &str, other: &str) -> bool {
    match (host_ip(one), host_ip(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one.eq_ignore_ascii_case(other),
    }
}

/// Every parameter of `one` is in `other` with the same value, or may be missing there.
fn agree(one: &Params, other: &Params) -> bool {
    const NEVER_IGNORED: [&str; 5] = ["transport", "user", "ttl", "method", "maddr"];
    one.iter().all(|(name, value)| match other.get(name) {
        Some(theirs) => match (value, theirs) {
            (Some(ours), Some(theirs)) => unescape(ours).eq_ignore_ascii_case(&unescape(theirs)),
            (ours, theirs) => ours == theirs,
        },
        None => !NEVER_IGNORED.iter().any(|never| never.eq_ignore_ascii_case(name)),
    })
}

fn same_headers(one: Option<&str>, other: Option<&str>) -> bool {
    let sorted = |headers: Option<&str>| {
        let mut fields: Vec<(String, String)> = headers
            .unwrap_or_default()
            .split('&')
            .map(|field| field.split_once('=').unwrap_or((field, "")))
            .map(|(name, value)| (name.to_ascii_lowercase(), unescape(value).into_owned()))
            .collect();
        fields.sort();
        fields
    };
    one == other || sorted(one) == sorted(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> SipUri {
        SipUri::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn every_part_is_read() {
        let uri = uri("SIPS:al%69ce:p%3aw@Example.TEST:5071;transport=tcp;lr?Subject=a&X=1");
        assert_eq!(uri.scheme, Scheme::Sips);
        assert_eq!((uri.user.as_deref(), uri.password()), (Some("alice"), Some("p%3aw")));
        assert_eq!((&*uri.host, uri.port), ("Example.TEST", Some(5071)));
        assert_eq!(uri.transport(), Some("tcp"));
        assert_eq!(uri.headers(), Some("Subject=a&X=1"));
        assert_eq!(uri.to_string(), "sips:alice:p%3aw@Example.TEST:5071;transport=tcp;lr?Subject=a&X=1");
    }

    #[test]
    fn the_user_part_may_hold_separators() {
        assert_eq!(uri("sip:+33;phone-context=x?/@h;a").user.as_deref(), Some("+33;phone-context=x?/"));
    }

    #[test]
    fn the_user_part_is_escaped_where_it_must_be() {
        for (written, user, decoded) in [
            ("sip:%41%2F%3b@h", "A/;", "A/;"),
            ("sip:%C3%A9@h", "%c3%a9", "é"),
            ("sip:é@h", "%c3%a9", "é"),
            ("sip:a#%2@h", "a%23%252", "a#%2"),
            ("sip:%00%40@h", "%00%40", "\0@"),
        ] {
            let uri = uri(written);
            assert_eq!(uri.user.as_deref(), Some(user), "{written}");
            assert_eq!(uri.user_decoded().as_deref(), Some(decoded), "{written}");
        }
    }

    #[test]
    fn setting_the_user_part_escapes_it_and_the_empty_text_removes_it() {
        let mut uri = uri("sip:h");
        uri.set_user_decoded("b ob@x");
        assert_eq!(uri.to_string(), "sip:b%20ob%40x@h");
        uri.set_user_decoded("");
        assert_eq!(uri.to_string(), "sip:h");
    }

    #[test]
    fn hosts_may_be_addresses() {
        assert_eq!(&*uri("sip:a@[2001:db8::1]:5070").host, "2001:db8::1");
        assert_eq!(uri("sip:a@[2001:db8::1]:5070").to_string(), "sip:a@[2001:db8::1]:5070");
        assert_eq!(uri("sip:[::1]").host_ip(), "::1".parse().ok());
        assert_eq!(uri("sip:127.0.0.1").host_ip(), "127.0.0.1".parse().ok());
        assert_eq!(uri("sip:127.0.0.1.example").host_ip(), None);
    }

    #[test]
    fn what_is_no_sip_uri_is_refused() {
        for bad in [
            "",
            "sip",
            "sip:",
            "sips:",
            "tel:1",
            "sip:@h",
            "sip:a@",
            "sip:a@b@c",
            "sip:a b@h",
            "sip:h:",
            "sip:h:x",
            "sip:h:4294967296",
            "sip:h;",
            "sip:h;;a",
            "sip:h;=a",
            "sip:a@::1",
            "sip:[::1",
            "sip:[]",
            "sip:[g]",
            "sip:*",
            "<sip:h>",
            "sip:h>",
            " sip:h",
            "sip:h ",
            "sip:h?a@b@c",
            "sip:h\r\n",
            "sip:\"h",
            "sip:h\0",
        ] {
            assert!(SipUri::parse(bad.as_bytes()).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn other_schemes_are_kept_as_text() {
        for text in ["tel:+33123;x=y", "urn:service:sos", "http://h/x?y", "a+b.c-d:e"] {
            assert_eq!(Uri::parse(text.as_bytes()), Ok(Uri::Other(text.to_owned())));
        }
        for bad in ["", ":", "tel:", "1a:b", "a b:c", "tel:1 2", "tel:<1>", "no-colon"] {
            assert!(Uri::parse(bad.as_bytes()).is_err(), "{bad:?}");
        }
    }

    /// The examples of RFC 3261 19.1.4, and their like.
    #[test]
    fn equivalence_is_that_of_the_rfc() {
        for (one, other) in [
            ("sip:%61lice@atlanta.com;transport=TCP", "sip:alice@AtLanTa.CoM;Transport=tcp"),
            ("sip:carol@chicago.com", "sip:carol@chicago.com;newparam=5"),
            ("sip:carol@chicago.com;newparam=5", "sip:carol@chicago.com;security=on"),
            (
                "sip:biloxi.com;transport=tcp;method=REGISTER?to=sip:bob%40biloxi.com",
                "sip:biloxi.com;method=REGISTER;transport=tcp?to=sip:bob%40biloxi.com",
            ),
            (
                "sip:alice@atlanta.com?subject=project%20x&priority=urgent",
                "sip:alice@atlanta.com?priority=urgent&subject=project%20x",
            ),
            ("sip:a@[::1]", "sip:a@[0:0:0:0:0:0:0:1]"),
        ] {
            assert!(uri(one).equivalent(&uri(other)), "{one} {other}");
            assert!(uri(other).equivalent(&uri(one)), "{one} {other}");
        }
        for (one, other) in [
            ("SIP:ALICE@AtLanTa.CoM;Transport=udp", "sip:alice@AtLanTa.CoM;Transport=UDP"),
            ("sip:bob@biloxi.com", "sip:bob@biloxi.com:5060"),
            ("sip:bob@biloxi.com", "sip:bob@biloxi.com;transport=udp"),
            ("sip:bob@biloxi.com", "sip:bob@biloxi.com:6000;transport=tcp"),
            ("sip:carol@chicago.com", "sip:carol@chicago.com?Subject=next%20meeting"),
            ("sip:bob@phone21.boxesbybob.com", "sip:bob@192.0.2.4"),
            ("sip:carol@chicago.com;security=on", "sip:carol@chicago.com;security=off"),
            ("sip:h", "sips:h"),
            ("sip:a:b@h", "sip:a@h"),
        ] {
            assert!(!uri(one).equivalent(&uri(other)), "{one} {other}");
            assert!(!uri(other).equivalent(&uri(one)), "{one} {other}");
        }
    }
}
