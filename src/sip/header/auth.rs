//! Challenges and authentication parameters (RFC 3261 20.44, 20.27, 20.6; RFC 7235 2.1; RFC 7616).

use std::fmt;

use crate::ParseError;
use crate::params::{List, Params};
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
        Ok(WrittenChallenge::parse_list(value)?.iter().map(Self::from).collect())
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

impl From<&WrittenChallenge<'_>> for Challenge {
    fn from(written: &WrittenChallenge<'_>) -> Self {
        let mut params = List::with_room_for(written.params);
        written.params().for_each(|(name, value)| params.push_lower(name, &unquoted(value)));
        Self { scheme: text(written.scheme), params: params.finish() }
    }
}

/// A challenge as it stands in a message: its parts are known to be well-formed, and nothing of it is copied.
#[derive(Debug, Clone, Copy)]
pub struct WrittenChallenge<'a> {
    scheme: &'a [u8],
    /// All that stands between its scheme and the next challenge.
    params: &'a [u8],
}

/// Name and value as they stand in a message.
type WrittenParam<'a> = (&'a [u8], &'a [u8]);

impl<'a> WrittenChallenge<'a> {
    /// Reads all challenges of one line.
    pub fn parse_list(value: &'a [u8]) -> Result<Vec<Self>, ParseError> {
        let mut cursor = Cursor::new(value);
        let mut list: Vec<Self> = Vec::with_capacity(1);
        // Where further parameters belong: `Negotiate` in between takes none, as its name is followed by a comma.
        let mut open: Option<(usize, &'a [u8])> = None;
        while skip_commas(&mut cursor) {
            if read_param(&mut cursor)?.is_some() {
                open.ok_or_else(|| cursor.error("auth-scheme"))?;
            } else {
                let scheme = cursor.token_bytes().ok_or_else(|| cursor.error("auth-scheme"))?;
                cursor.skip_space();
                if !matches!(cursor.peek(), None | Some(b',')) {
                    open = Some((list.len(), cursor.rest()));
                    if read_param(&mut cursor)?.is_none() {
                        read_token68(&mut cursor)?;
                    }
                }
                list.push(Self { scheme, params: b"" });
            }
            let challenge = open.and_then(|(index, start)| Some((list.get_mut(index)?, start)));
            if let Some((challenge, start)) = challenge {
                challenge.params = &start[..start.len() - cursor.rest().len()];
            }
        }
        if list.is_empty() { Err(cursor.error("challenge")) } else { Ok(list) }
    }

    /// Whether the scheme is this one.
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme.as_bytes())
    }

    /// The parameters as they stand there: names in any case, values with quotes if they have any. A scheme's unnamed data
    /// has the empty name.
    pub fn params(&self) -> impl Iterator<Item = WrittenParam<'a>> {
        let mut cursor = Cursor::new(self.params);
        let mut is_first = true;
        std::iter::from_fn(move || {
            while skip_commas(&mut cursor) {
                let may_be_data = std::mem::replace(&mut is_first, false);
                if let Ok(Some(param)) = read_param(&mut cursor) {
                    return Some(param);
                }
                if may_be_data {
                    return read_token68(&mut cursor).ok().map(|data| (&b""[..], data));
                }
                // A scheme without parameters stands among those of another one.
                cursor.token_bytes()?;
            }
            None
        })
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
