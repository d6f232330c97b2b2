//! Challenges and authentication parameters (RFC 3261 20.44, 20.27, 20.6; RFC 7235 2.1; RFC 7616).

use std::borrow::Cow;
use std::fmt;

use crate::ParseError;
use crate::params::{List, Params, Picked};
use crate::scan::{Cursor, is_space, is_token, text, unquoted};
use crate::writer::quote;

/// One challenge of a WWW-Authenticate or Proxy-Authenticate header, of any scheme. Credentials have the same form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// `Digest`, `Basic` or another, as written.
    pub scheme: String,
    /// Names in lower case, values without quotes and escapes. A scheme's unnamed data has the empty name.
    pub params: Params,
}

impl Challenge {
    /// Reads all challenges of one line.
    pub fn parse_list(value: &[u8]) -> Result<Vec<Self>, ParseError> {
        let mut list: Vec<(&[u8], List)> = Vec::with_capacity(1);
        read_list(value, |place, part| match part {
            Part::Scheme(scheme) => list.push((scheme, List::with_room_for(value))),
            Part::Param(name, value) => {
                if let Some((_, params)) = list.get_mut(place) {
                    params.push_lower(name, &unquoted(value));
                }
            }
        })?;
        let finish = |(scheme, params): (&[u8], List)| Self { scheme: text(scheme), params: params.finish() };
        Ok(list.into_iter().map(finish).collect())
    }

    /// Whether the scheme is Digest.
    pub fn is_digest(&self) -> bool {
        self.scheme.eq_ignore_ascii_case("Digest")
    }

    /// The value of the parameter `name`.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.value(name)
    }

    /// The protection domain.
    pub fn realm(&self) -> Option<&str> {
        self.param("realm")
    }

    /// The nonce.
    pub fn nonce(&self) -> Option<&str> {
        self.param("nonce")
    }

    /// The algorithm as received; absent means MD5 (RFC 7616 3.3).
    pub fn algorithm(&self) -> Option<&str> {
        self.param("algorithm")
    }

    /// The qualities of protection on offer, in order; none in the form of RFC 2069.
    pub fn qop(&self) -> Vec<&str> {
        let options = self.param("qop").unwrap_or_default().split(',');
        options.map(str::trim).filter(|option| !option.is_empty()).collect()
    }

    /// What the answer must repeat.
    pub fn opaque(&self) -> Option<&str> {
        self.param("opaque")
    }

    /// Only the nonce of the last answer was wrong.
    pub fn stale(&self) -> bool {
        self.is_true("stale")
    }

    /// The user name may be sent as a hash (RFC 7616 3.4.4).
    pub fn userhash(&self) -> bool {
        self.is_true("userhash")
    }

    fn is_true(&self, name: &str) -> bool {
        self.param(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }
}

/// A challenge as it stands in a message: what of it registration reads, of which nothing is copied.
#[derive(Debug, Clone, Copy)]
pub struct WrittenChallenge<'a> {
    scheme: &'a [u8],
    params: Picked<'a, { READ.len() }>,
}

/// The parameters that registration reads.
const READ: [&str; 8] = ["realm", "nonce", "algorithm", "qop", "opaque", "stale", "userhash", "authz_server"];

impl<'a> WrittenChallenge<'a> {
    /// Adds all challenges of one line to a list, which fails as a whole.
    pub fn read_line(value: &'a [u8], list: &mut Vec<Self>) -> Result<(), ParseError> {
        let before = list.len();
        let read = read_list(value, |place, part| match part {
            Part::Scheme(scheme) => list.push(Self { scheme, params: Picked::new(READ) }),
            Part::Param(name, value) => {
                if let Some(challenge) = list.get_mut(before + place) {
                    challenge.params.see(name, Some(value));
                }
            }
        });
        read.inspect_err(|_| list.truncate(before))
    }

    /// Whether the scheme is this one.
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme.as_bytes())
    }

    /// The protection domain.
    pub fn realm(&self) -> Option<Cow<'a, str>> {
        self.param(0)
    }

    /// The nonce.
    pub fn nonce(&self) -> Option<Cow<'a, str>> {
        self.param(1)
    }

    /// The algorithm as received; absent means MD5 (RFC 7616 3.3).
    pub fn algorithm(&self) -> Option<Cow<'a, str>> {
        self.param(2)
    }

    /// The qualities of protection on offer, separated by commas; none in the form of RFC 2069.
    pub fn qop(&self) -> Option<Cow<'a, str>> {
        self.param(3)
    }

    /// What the answer must repeat.
    pub fn opaque(&self) -> Option<Cow<'a, str>> {
        self.param(4)
    }

    /// Only the nonce of the last answer was wrong.
    pub fn stale(&self) -> bool {
        self.is_true(5)
    }

    /// The user name may be sent as a hash (RFC 7616 3.4.4).
    pub fn userhash(&self) -> bool {
        self.is_true(6)
    }

    /// Where a bearer token is to be had (RFC 8898 2.1.1).
    pub fn authorization_server(&self) -> Option<Cow<'a, str>> {
        self.param(7)
    }

    fn param(&self, place: usize) -> Option<Cow<'a, str>> {
        self.params.value(place).map(unquoted)
    }

    fn is_true(&self, place: usize) -> bool {
        self.param(place).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }
}

impl fmt::Display for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.scheme)?;
        for (index, (name, value)) in self.params.iter().enumerate() {
            let value = value.unwrap_or_default();
            f.write_str(if index == 0 { " " } else { ", " })?;
            let is_plain = matches!(name, "algorithm" | "stale" | "nc")
                && !value.is_empty()
                && value.bytes().all(is_token);
            match name {
                "" => f.write_str(value)?,
                _ if is_plain => write!(f, "{name}={value}")?,
                _ => write!(f, "{name}={}", quote(value))?,
            }
        }
        Ok(())
    }
}

/// The parameters of a header without scheme: Authentication-Info, Proxy-Authentication-Info (RFC 7616 3.5).
/// Names in lower case, values without quotes and escapes.
pub fn auth_params(value: &[u8]) -> Result<Params, ParseError> {
    let mut cursor = Cursor::new(value);
    let mut params = List::with_room_for(value);
    while skip_commas(&mut cursor) {
        let (name, value) = read_param(&mut cursor)?.ok_or_else(|| cursor.error("auth-param"))?;
        params.push_lower(name, &unquoted(value));
    }
    Ok(params.finish())
}

/// Name and value as they stand in a message.
type WrittenParam<'a> = (&'a [u8], &'a [u8]);

/// What challenges consist of.
enum Part<'a> {
    /// The name that one begins with.
    Scheme(&'a [u8]),
    /// A parameter with its name in any case, and its value with quotes if it has any. A scheme's unnamed data has the empty
    /// name.
    Param(&'a [u8], &'a [u8]),
}

/// Reads all challenges of one line part by part, each with the place of the challenge that it belongs to.
fn read_list<'a>(value: &'a [u8], mut each: impl FnMut(usize, Part<'a>)) -> Result<(), ParseError> {
    let mut cursor = Cursor::new(value);
    let mut count = 0;
    // Where further parameters belong: `Negotiate` in between takes none, as its name is followed by a comma.
    let mut open = None;
    while skip_commas(&mut cursor) {
        if let Some((name, value)) = read_param(&mut cursor)? {
            each(open.ok_or_else(|| cursor.error("auth-scheme"))?, Part::Param(name, value));
            continue;
        }
        let scheme = cursor.token_bytes().ok_or_else(|| cursor.error("auth-scheme"))?;
        each(count, Part::Scheme(scheme));
        cursor.skip_space();
        if !matches!(cursor.peek(), None | Some(b',')) {
            open = Some(count);
            let (name, value) = match read_param(&mut cursor)? {
                Some(param) => param,
                None => (&b""[..], read_token68(&mut cursor)?),
            };
            each(count, Part::Param(name, value));
        }
        count += 1;
    }
    if count == 0 { Err(cursor.error("challenge")) } else { Ok(()) }
}

/// Skips to the next element; `false` at the end.
fn skip_commas(cursor: &mut Cursor<'_>) -> bool {
    cursor.take_while(|byte| is_space(byte) || byte == b',');
    !cursor.at_end()
}

/// Reads `name = value` up to a comma or the end; `None`, with nothing taken, if this is something else.
fn read_param<'a>(cursor: &mut Cursor<'a>) -> Result<Option<WrittenParam<'a>>, ParseError> {
    let mut ahead = cursor.clone();
    let Some(name) = ahead.token_bytes() else { return Ok(None) };
    ahead.skip_space();
    if !ahead.eat(b'=') {
        return Ok(None);
    }
    ahead.skip_space();
    let value = match ahead.peek() {
        Some(b'"') => ahead.quoted().ok_or_else(|| ahead.error("quoted-string"))?,
        // `Scheme dG9rZW4=` is token68 and no parameter.
        None | Some(b',' | b'=') => return Ok(None),
        _ => ahead.take_while(|byte| !is_space(byte) && byte != b',' && byte != b'"'),
    };
    ahead.skip_space();
    if !matches!(ahead.peek(), None | Some(b',')) {
        return Err(ahead.error("auth-param"));
    }
    *cursor = ahead;
    Ok(Some((name, value)))
}

fn read_token68<'a>(cursor: &mut Cursor<'a>) -> Result<&'a [u8], ParseError> {
    let data = cursor.take_while(|byte| is_token(byte) || matches!(byte, b'/' | b'='));
    cursor.skip_space();
    if data.is_empty() || !matches!(cursor.peek(), None | Some(b',')) {
        return Err(cursor.error("auth-param"));
    }
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_is_read_where_it_stands_as_it_is_read_to_be_kept() {
        let line = br#"Basic dG9rZW4=, Digest Realm="a, \"b\"", nonce=n, realm=late, Negotiate, STALE=True, algorithm=MD5"#;
        let mut list = Vec::new();
        WrittenChallenge::read_line(line, &mut list).unwrap();
        let kept = Challenge::parse_list(line).unwrap();
        assert_eq!((list.len(), kept.len()), (3, 3));
        for (written, kept) in list.iter().zip(&kept) {
            assert!(written.is(&kept.scheme));
            assert_eq!(written.realm().as_deref(), kept.realm());
            assert_eq!(written.nonce().as_deref(), kept.nonce());
            assert_eq!(written.algorithm().as_deref(), kept.algorithm());
            assert_eq!((written.stale(), written.userhash()), (kept.stale(), kept.userhash()));
        }
        assert_eq!((kept[1].realm(), kept[1].nonce(), kept[1].stale()), (Some("a, \"b\""), Some("n"), true));
    }

    #[test]
    fn a_malformed_line_adds_nothing() {
        let mut list = Vec::new();
        WrittenChallenge::read_line(b"Digest realm=r", &mut list).unwrap();
        for bad in [&b""[..], b"Digest realm=s, \"", b"realm=s", b"Basic x, Digest realm=\"s"] {
            assert!(WrittenChallenge::read_line(bad, &mut list).is_err());
            assert_eq!(list.len(), 1);
        }
    }
}
