//! Parameter lists: `;name=value;flag`, of URIs and of headers (RFC 3261 25.1 `generic-param`).

use std::borrow::Cow;
use std::fmt;

use super::ParseError;
use super::scan::{Cursor, is_space, text, unquote};

/// An ordered list of parameters. Values are kept raw, with their quotes if they had any.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Params(Vec<(String, Option<String>)>);

impl Params {
    /// The empty list.
    pub const fn new() -> Self {
        Params(Vec::new())
    }

    /// Reads header parameters: what stands after the first `;`. White space around `;` and `=` is allowed.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let mut cursor = Cursor::new(bytes);
        let params = Self::read_header(&mut cursor)?;
        if cursor.at_end() { Ok(params) } else { Err(cursor.error("generic-param")) }
    }

    /// Reads `name[=value] *(; name[=value])`, stopping before anything that cannot go on.
    pub(super) fn read_header(cursor: &mut Cursor<'_>) -> Result<Self, ParseError> {
        let mut params = Params::new();
        loop {
            cursor.skip_space();
            let name = cursor.token().ok_or_else(|| cursor.error("generic-param"))?;
            cursor.skip_space();
            let mut value = None;
            if cursor.eat(b'=') {
                cursor.skip_space();
                let raw = match cursor.peek() {
                    Some(b'"') => cursor.quoted().ok_or_else(|| cursor.error("quoted-string"))?,
                    // Token, host or IPv6 address, and whatever else cannot be mistaken for an end.
                    _ => cursor.take_while(|byte| {
                        !is_space(byte) && !matches!(byte, b';' | b',' | b'"' | b'<' | b'>') && byte >= b' '
                    }),
                };
                if raw.is_empty() {
                    return Err(cursor.error("gen-value"));
                }
                value = Some(text(raw));
                cursor.skip_space();
            }
            params.0.push((name.to_owned(), value));
            if !cursor.eat(b';') {
                return Ok(params);
            }
        }
    }

    /// Reads URI parameters: what stands between the first `;` and the end or `?`. No white space, no quotes.
    pub(super) fn parse_uri(bytes: &[u8], at: usize) -> Result<Self, ParseError> {
        let mut params = Params::new();
        for param in bytes.split(|&byte| byte == b';') {
            let mut halves = param.splitn(2, |&byte| byte == b'=');
            let name = halves.next().unwrap_or_default();
            if name.is_empty() {
                return Err(ParseError { rule: "uri-parameter", at });
            }
            params.0.push((text(name), halves.next().map(text)));
        }
        Ok(params)
    }

    /// Whether there is no parameter.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_deref()))
    }

    /// The parameter `name` in any case: `None` if absent, `Some(None)` if it has no value.
    pub fn get(&self, name: &str) -> Option<Option<&str>> {
        self.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The raw value of `name`, quotes included.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.get(name).flatten()
    }

    /// The value of `name` without quotes and escapes.
    pub fn unquoted(&self, name: &str) -> Option<Cow<'_, str>> {
        let raw = self.value(name)?;
        Some(if raw.starts_with('"') { Cow::Owned(unquote(raw.as_bytes())) } else { Cow::Borrowed(raw) })
    }

    /// Whether `name` is there, with or without value.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Gives `name` this raw value, in its old place or at the end.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        let value = value.map(str::to_owned);
        match self.0.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some(param) => param.1 = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    /// Takes `name` out; tells whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.0.len() != before
    }
}

impl fmt::Display for Params {
    /// `;a=b;c`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in self.iter() {
            write!(f, ";{name}")?;
            if let Some(value) = value {
                write!(f, "={value}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_values_keep_their_quotes_and_separators() {
        let params =
            Params::parse(br#" +sip.instance = "<urn:uuid:1>" ; pub-gruu="sip:a@h;gr=urn:x,y" ;ob"#).unwrap();
        assert_eq!(params.value("+SIP.instance"), Some("\"<urn:uuid:1>\""));
        assert_eq!(params.unquoted("pub-gruu").as_deref(), Some("sip:a@h;gr=urn:x,y"));
        assert_eq!(params.get("OB"), Some(None));
        assert_eq!(params.get("none"), None);
        assert_eq!(params.to_string(), r#";+sip.instance="<urn:uuid:1>";pub-gruu="sip:a@h;gr=urn:x,y";ob"#);
    }

    #[test]
    fn empty_parameters_and_values_are_refused() {
        for bad in [&b""[..], b";", b"a;", b"a;;b", b"a=", b"a=\"", b"a=b c", b"a,b", b"=b"] {
            assert!(Params::parse(bad).is_err(), "{}", text(bad));
        }
    }

    #[test]
    fn set_keeps_the_place_and_remove_ignores_case() {
        let mut params = Params::parse(b"a=1;b;c=3").unwrap();
        params.set("B", Some("2"));
        params.set("d", None);
        assert!(params.remove("A"));
        assert!(!params.remove("A"));
        assert_eq!(params.to_string(), ";b=2;c=3;d");
        assert_eq!(params.len(), 3);
    }
}
