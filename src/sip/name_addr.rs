//! `name-addr` and `addr-spec` with header parameters: the values of From, To, Contact, Route, Path …
//! (RFC 3261 20.10, 20.20, 25.1).

use std::fmt::{self, Write};

use super::ParseError;
use super::params::Params;
use super::scan::{Cursor, is_space, split_commas, text, trim, unquote};
use super::uri::{SipUri, Uri};
use super::writer::write_quoted;

/// A URI with an optional display name and header parameters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NameAddr {
    /// The name, without quotes and escapes; never empty when parsed.
    pub display_name: Option<Box<str>>,
    /// The address.
    pub uri: Uri,
    /// The parameters behind it, which are the header's.
    pub params: Params,
}

impl NameAddr {
    /// Reads one value. The parameters behind a URI without brackets are the header's (RFC 3261 20).
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let mut cursor = Cursor::new(bytes);
        let (name, uri) = read_address(&mut cursor)?;
        let name = if name.first() == Some(&b'"') { unquote(name).into_owned() } else { text(name) };
        let uri = Uri::parse(uri)?;
        let params = if cursor.eat(b';') { Params::read_header(&mut cursor)? } else { Params::new() };
        cursor.skip_space();
        if cursor.at_end() {
            Ok(NameAddr {
                display_name: Some(name).filter(|name| !name.is_empty()).map(String::into_boxed_str),
                uri,
                params,
            })
        } else {
            Err(cursor.error("name-addr"))
        }
    }

    /// Reads values joined by commas; fails if one of them does.
    pub fn parse_list(bytes: &[u8]) -> Result<Vec<Self>, ParseError> {
        let list: Vec<_> = split_commas(bytes).map(NameAddr::parse).collect::<Result<_, _>>()?;
        if list.is_empty() { Err(ParseError { rule: "name-addr", at: 0 }) } else { Ok(list) }
    }

    /// The `tag` parameter of From and To.
    pub fn tag(&self) -> Option<&str> {
        self.params.value("tag")
    }
}

impl From<Uri> for NameAddr {
    fn from(uri: Uri) -> Self {
        NameAddr { display_name: None, uri, params: Params::new() }
    }
}

impl From<SipUri> for NameAddr {
    fn from(uri: SipUri) -> Self {
        Uri::Sip(uri).into()
    }
}

impl NameAddr {
    /// The same as `to_string`, without the formatter.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(128);
        // Writing to a String cannot fail.
        let _ = self.write_to(&mut text);
        text
    }

    /// Writes the address: always with brackets; the name always in quotes.
    pub fn write_to(&self, out: &mut impl Write) -> fmt::Result {
        write_display_name(out, self.display_name.as_deref())?;
        out.write_str("<")?;
        self.uri.write_to(out)?;
        out.write_str(">")?;
        self.params.write_to(out)
    }
}

impl fmt::Display for NameAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

/// Writes the name in quotes, and a space; nothing for none.
pub fn write_display_name(out: &mut impl Write, name: Option<&str>) -> fmt::Result {
    let Some(name) = name.filter(|name| !name.is_empty()) else { return Ok(()) };
    write_quoted(out, name)?;
    out.write_str(" ")
}

/// Reads an address where it stands, up to its parameters: the display name, with its quotes if it has any, and the URI,
/// which is not looked into.
pub(super) fn read_address<'a>(cursor: &mut Cursor<'a>) -> Result<(&'a [u8], &'a [u8]), ParseError> {
    cursor.skip_space();
    // A parameter of an address without brackets may have some in its quotes.
    let first_mark = cursor.rest().iter().find(|byte| matches!(byte, b'<' | b'"' | b';' | b','));
    let bracketed = cursor.peek() == Some(b'"') || first_mark == Some(&b'<');
    let parts = if bracketed { read_bracketed(cursor)? } else { (&b""[..], read_bare(cursor)?) };
    cursor.skip_space();
    Ok(parts)
}

fn read_bracketed<'a>(cursor: &mut Cursor<'a>) -> Result<(&'a [u8], &'a [u8]), ParseError> {
    let name = if cursor.peek() == Some(b'"') {
        let quoted = cursor.quoted().ok_or_else(|| cursor.error("quoted-string"))?;
        cursor.skip_space();
        quoted
    } else {
        // Tokens by the letter; but unquoted names in other scripts and with punctuation are common. As in quotes, no line
        // ends within one.
        let name = trim(cursor.take_while(|byte| !matches!(byte, b'<' | b'>' | b'"' | b',' | b';')));
        if name.iter().any(|byte| matches!(byte, b'\r' | b'\n')) {
            return Err(cursor.error("display-name"));
        }
        name
    };
    if !cursor.eat(b'<') {
        return Err(cursor.error("name-addr"));
    }
    let uri = cursor.take_while(|byte| byte != b'>');
    if cursor.eat(b'>') { Ok((name, uri)) } else { Err(cursor.error("name-addr")) }
}

fn read_bare<'a>(cursor: &mut Cursor<'a>) -> Result<&'a [u8], ParseError> {
    let spec = cursor.take_while(|byte| !is_space(byte) && !matches!(byte, b';' | b',' | b'?'));
    // A question mark needs brackets (RFC 3261 20.10).
    if cursor.peek() == Some(b'?') { Err(cursor.error("addr-spec")) } else { Ok(spec) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> NameAddr {
        NameAddr::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn brackets_in_the_quotes_of_a_parameter_do_not_count() {
        let address = parsed("sip:alice@example.test;+sip.instance=\"<urn:uuid:1>\";expires=60");
        assert_eq!(address.uri.to_string(), "sip:alice@example.test");
        assert_eq!(address.params.value("+sip.instance"), Some("\"<urn:uuid:1>\""));
    }

    #[test]
    fn names_are_read_quoted_and_unquoted() {
        for (text, name) in [
            ("\"A. \\\"B\\\" <c>\" <sip:h>", Some("A. \"B\" <c>")),
            ("A  B <sip:h>", Some("A  B")),
            ("caller<sip:h>", Some("caller")),
            ("\"\"<sip:h>", None),
            (" <sip:h> ", None),
            ("sip:h", None),
        ] {
            assert_eq!(parsed(text).display_name.as_deref(), name, "{text}");
        }
    }

    #[test]
    fn parameters_inside_brackets_are_the_uris() {
        let address = parsed("<sip:a@h;lr> ; tag = x");
        assert_eq!(address.uri.to_string(), "sip:a@h;lr");
        assert_eq!(address.tag(), Some("x"));
        assert_eq!(address.to_string(), "<sip:a@h;lr>;tag=x");
    }

    #[test]
    fn malformed_addresses_are_refused() {
        for bad in [
            "",
            "*",
            "<>",
            "<sip:h",
            "sip:h>",
            "\"a <sip:h>",
            "\"a\" sip:h",
            "< sip:h >",
            "<sip:h> x",
            "<sip:h>;",
            "<sip:h>;;a",
            "a, b <sip:h>",
            "sip:h?a=b",
            "sip:h, sip:i",
            "sip:h x",
            "<sip:h>, <sip:i>",
            "a;b <sip:h>",
            "a\r\n b <sip:h>",
            "\"a\nb\" <sip:h>",
        ] {
            assert!(NameAddr::parse(bad.as_bytes()).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_list_fails_if_one_of_it_does() {
        assert_eq!(NameAddr::parse_list(b"<sip:h>, <sip:i>,").map(|list| list.len()), Ok(2));
        assert!(NameAddr::parse_list(b"<sip:h>, garbage").is_err());
        assert!(NameAddr::parse_list(b" , ").is_err());
    }
}
