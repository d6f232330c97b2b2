//! Lexical helpers shared by the parsers of this layer: a cursor over bytes, character classes, quoted strings.
//!
//! Nothing here knows a header or a URI.

use std::borrow::Cow;

use super::ParseError;

/// A position in bytes that only moves forward, so that every parser built on it is linear.
#[derive(Clone)]
pub struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    /// A cursor before the first byte.
    pub fn new(bytes: &'a [u8]) -> Self {
        Cursor { bytes, at: 0 }
    }

    /// Was everything read?
    pub fn at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// The next byte, which stays.
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// What was not read yet.
    pub fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Takes `byte` if it comes next.
    pub fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Takes at most `count` bytes.
    pub fn take(&mut self, count: usize) -> &'a [u8] {
        let rest = self.rest();
        let count = count.min(rest.len());
        self.at += count;
        &rest[..count]
    }

    /// Takes the longest run of bytes that `class` holds for.
    pub fn take_while(&mut self, class: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.rest();
        let count = rest.iter().position(|&byte| !class(byte)).unwrap_or(rest.len());
        self.take(count)
    }

    /// Skips linear white space.
    pub fn skip_space(&mut self) {
        self.take_while(is_space);
    }

    /// Takes a token (RFC 3261 25.1), which is ASCII.
    pub fn token(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.token_bytes()?).ok()
    }

    /// The same, for what is compared and not kept.
    pub fn token_bytes(&mut self) -> Option<&'a [u8]> {
        let token = self.take_while(is_token);
        if token.is_empty() { None } else { Some(token) }
    }

    /// Takes a quoted-string with its quotes; `None` if none starts here or it does not end on the same line: folding
    /// (RFC 3261 7.3.1) is undone already, so that a line break can only be there to deceive.
    pub fn quoted(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest();
        if rest.first() != Some(&b'"') {
            return None;
        }
        let mut end = 1;
        loop {
            end += rest.get(end..)?.iter().position(|&byte| !is_of(PLAIN_IN_QUOTES, byte))?;
            match rest.get(end)? {
                b'"' => return Some(self.take(end + 1)),
                b'\r' | b'\n' => return None,
                b'\\' if !matches!(rest.get(end + 1), Some(b'\r' | b'\n')) => end += 2,
                _ => end += 1,
            }
        }
    }

    /// The error of a rule that fails here.
    pub fn error(&self, rule: &'static str) -> ParseError {
        ParseError { rule, at: self.at }
    }
}

/// Linear white space; header values are unfolded before they are scanned, but a caller's text may not be.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// `token` (RFC 3261 25.1).
pub fn is_token(byte: u8) -> bool {
    is_of(TOKEN, byte)
}

/// What may stand in a parameter's value without quotes: token, host or IPv6 reference, and whatever else cannot be mistaken
/// for an end.
pub(crate) fn is_bare_value(byte: u8) -> bool {
    is_of(BARE_VALUE, byte)
}

/// What may stand in a URI at all: no white space, no control character, nothing that it may be enclosed in.
pub(crate) fn is_in_uri(byte: u8) -> bool {
    is_of(IN_URI, byte)
}

/// What may stand in a host name or IPv4 address; underscores are met.
pub(crate) fn is_in_host(byte: u8) -> bool {
    is_of(IN_HOST, byte)
}

const TOKEN: u8 = 1;
const BARE_VALUE: u8 = 2;
const IN_URI: u8 = 4;
const IN_HOST: u8 = 8;
/// In a quoted-string, where it has no meaning of its own.
const PLAIN_IN_QUOTES: u8 = 16;

fn is_of(class: u8, byte: u8) -> bool {
    CLASSES[usize::from(byte)] & class != 0
}

/// The classes of each byte: messages are looked at byte by byte.
static CLASSES: [u8; 256] = {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let byte = at as u8;
        let is_token = byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.' | b'!' | b'%' | b'*' | b'_' | b'+' | b'`' | b'\'' | b'~');
        if is_token {
            table[at] |= TOKEN;
        }
        if byte > b' ' && !matches!(byte, b';' | b',' | b'"' | b'<' | b'>') {
            table[at] |= BARE_VALUE;
        }
        if byte > b' ' && byte != 0x7f && !matches!(byte, b'<' | b'>' | b'"') {
            table[at] |= IN_URI;
        }
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            table[at] |= IN_HOST;
        }
        if !matches!(byte, b'"' | b'\\' | b'\r' | b'\n') {
            table[at] |= PLAIN_IN_QUOTES;
        }
        at += 1;
    }
    table
};

/// Without white space at either end.
pub fn trim(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|&byte| !is_space(byte)).unwrap_or(bytes.len());
    let end = bytes.iter().rposition(|&byte| !is_space(byte)).map_or(start, |last| last + 1);
    &bytes[start..end]
}

/// Bytes as text. What is not UTF-8 becomes U+FFFD: it is shown, and never makes a message unreadable.
pub fn text(bytes: &[u8]) -> String {
    lossy(bytes).into_owned()
}

/// The same without a copy, where none is needed.
pub fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    // What is UTF-8, as nearly all is, is seen to be so eight bytes at a time.
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// The content of a value that may be a quoted-string: then it has neither quotes nor escapes any more.
pub fn unquoted(raw: &[u8]) -> Cow<'_, str> {
    if raw.first() == Some(&b'"') { unquote(raw) } else { lossy(raw) }
}

/// The content of a quoted-string that still has its quotes: no quotes, no escapes.
pub fn unquote(quoted: &[u8]) -> Cow<'_, str> {
    let inner = quoted.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")).unwrap_or(quoted);
    if !inner.contains(&b'\\') {
        return lossy(inner);
    }
    let mut plain = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied();
    while let Some(byte) = bytes.next() {
        // A backslash with nothing behind it stands for itself.
        plain.push(if byte == b'\\' { bytes.next().unwrap_or(byte) } else { byte });
    }
    Cow::Owned(text(&plain))
}

/// Splits at commas that are neither in a quoted-string nor between angle brackets, without empty elements.
/// Text whose quotes or brackets do not end is one last element.
pub fn split_commas(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let end = element_end(rest);
            let element = trim(&rest[..end]);
            rest = rest.get(end + 1..).unwrap_or_default();
            if !element.is_empty() {
                return Some(element);
            }
        }
        None
    })
}

fn element_end(bytes: &[u8]) -> usize {
    if memchr::memchr(b',', bytes).is_none() {
        return bytes.len();
    }
    let mut in_quotes = false;
    let mut in_brackets = false;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if in_quotes => at += 1,
            b'"' if !in_brackets => in_quotes = !in_quotes,
            b'<' if !in_quotes => in_brackets = true,
            b'>' if !in_quotes => in_brackets = false,
            b',' if !in_quotes && !in_brackets => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements(bytes: &[u8]) -> Vec<&[u8]> {
        split_commas(bytes).collect()
    }

    #[test]
    fn commas_in_quotes_and_brackets_do_not_split() {
        assert_eq!(
            elements(b"\"a, \\\"b\" <sip:x,y@h>, , c,"),
            [&b"\"a, \\\"b\" <sip:x,y@h>"[..], &b"c"[..]]
        );
    }

    #[test]
    fn unbalanced_text_is_one_element() {
        assert_eq!(elements(b"\"a, b"), [b"\"a, b"]);
        assert_eq!(elements(b"<a, b\\"), [b"<a, b\\"]);
        assert_eq!(elements(b"\"\\"), [b"\"\\"]);
    }

    #[test]
    fn unquoting_removes_escapes_and_keeps_what_cannot_be_one() {
        assert_eq!(unquote(br#""a \"b\" \\""#), r#"a "b" \"#);
        assert_eq!(unquote(b"caf\xe9"), "caf\u{fffd}");
    }

    #[test]
    fn a_quoted_string_must_end() {
        assert_eq!(Cursor::new(br#""abc"#).quoted(), None);
        assert_eq!(Cursor::new(br#""abc\"#).quoted(), None);
        assert_eq!(Cursor::new(br#""abc\""#).quoted(), None);
        assert_eq!(Cursor::new(b"\"a\rc\"").quoted(), None);
        assert_eq!(Cursor::new(b"\"a\\\nc\"").quoted(), None);
        assert_eq!(Cursor::new(br#""a\"bc" x"#).quoted(), Some(&br#""a\"bc""#[..]));
    }
}
