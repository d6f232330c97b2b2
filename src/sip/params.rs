//! Parameter lists: `;name=value;flag`, of URIs and of headers (RFC 3261 25.1 `generic-param`).

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::ParseError;
use super::scan::{Cursor, is_bare_value, lossy, unquote};
use super::uri::uri_params;

/// An ordered list of parameters. Values are kept raw, with their quotes if they had any.
///
/// One piece of text, because lists are read, copied and kept by the hundred thousand and hardly ever changed: after a name
/// comes NUL and the value, if there is one, and after each parameter SOH. Neither may stand in a message (RFC 3261 25.1
/// knows them only behind a backslash); from wherever one comes, it becomes U+FFFD. Most addresses have no parameters: they
/// keep one pointer, to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Params(Option<Box<Box<str>>>);

/// Between a name and its value.
const VALUE: char = '\0';
/// Behind each parameter.
const END: char = '\u{1}';

impl Params {
    /// The empty list.
    pub fn new() -> Self {
        Params::default()
    }

    /// Reads header parameters: what stands after the first `;`. White space around `;` and `=` is allowed.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        let mut cursor = Cursor::new(bytes);
        let params = Self::read_header(&mut cursor)?;
        if cursor.at_end() { Ok(params) } else { Err(cursor.error("generic-param")) }
    }

    /// Reads `name[=value] *(; name[=value])`, stopping before anything that cannot go on.
    pub(super) fn read_header(cursor: &mut Cursor<'_>) -> Result<Self, ParseError> {
        let mut list = List::with_room_for(cursor.rest());
        read_header(cursor, |name, value| list.push(name, value))?;
        Ok(list.finish())
    }

    /// Those of a URI.
    pub(super) fn of_uri(written: &[u8]) -> Self {
        if written.is_empty() {
            return Params::new();
        }
        let mut list = List::with_room_for(written);
        uri_params(written).for_each(|(name, value)| list.push(name, value));
        list.finish()
    }

    /// Whether there is no parameter.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let mut rest = self.0.as_deref().map_or("", |list| list);
        // In one go, because most are so short that calling for a search takes longer than searching.
        std::iter::from_fn(move || {
            let mut split = None;
            for (at, byte) in rest.bytes().enumerate() {
                if byte == END as u8 {
                    let (param, next) = (&rest[..at], &rest[at + 1..]);
                    rest = next;
                    return Some(match split {
                        Some(split) => (&param[..split], Some(&param[split + 1..])),
                        None => (param, None),
                    });
                }
                if byte == VALUE as u8 {
                    split = split.or(Some(at));
                }
            }
            None
        })
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
        Some(if raw.starts_with('"') { unquote(raw.as_bytes()) } else { Cow::Borrowed(raw) })
    }

    /// Whether `name` is there, with or without value.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Gives `name` this raw value, in its old place or at the end.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        let mut list = List::default();
        let mut found = false;
        for (known, old) in self.iter() {
            let replaced = !found && known.eq_ignore_ascii_case(name);
            found |= replaced;
            list.push_text(known, if replaced { value } else { old });
        }
        if !found {
            list.push_text(name, value);
        }
        *self = list.finish();
    }

    /// Takes `name` out; tells whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let found = self.contains(name);
        if found {
            let mut list = List::default();
            for (known, value) in self.iter().filter(|(known, _)| !known.eq_ignore_ascii_case(name)) {
                list.push_text(known, value);
            }
            *self = list.finish();
        }
        found
    }
}

/// Reads `name[=value] *(; name[=value])`, stopping before anything that cannot go on, and hands over each parameter as it
/// stands there: a value with quotes, if it has any.
pub(super) fn read_header<'a>(
    cursor: &mut Cursor<'a>,
    mut each: impl FnMut(&'a [u8], Option<&'a [u8]>),
) -> Result<(), ParseError> {
    loop {
        cursor.skip_space();
        let name = cursor.token_bytes().ok_or_else(|| cursor.error("generic-param"))?;
        cursor.skip_space();
        let mut value = None;
        if cursor.eat(b'=') {
            cursor.skip_space();
            let raw = match cursor.peek() {
                Some(b'"') => cursor.quoted().ok_or_else(|| cursor.error("quoted-string"))?,
                _ => cursor.take_while(is_bare_value),
            };
            if raw.is_empty() {
                return Err(cursor.error("gen-value"));
            }
            value = Some(raw);
            cursor.skip_space();
        }
        each(name, value);
        if !cursor.eat(b';') {
            return Ok(());
        }
    }
}

/// The values of a few parameters, picked out of a list while it is read. Of a name that comes twice the first counts.
#[derive(Debug, Clone, Copy)]
pub struct Picked<'a, const N: usize> {
    names: [&'static str; N],
    found: [Option<Option<&'a [u8]>>; N],
}

impl<'a, const N: usize> Picked<'a, N> {
    /// Nothing is found yet.
    pub fn new(names: [&'static str; N]) -> Self {
        Self { names, found: [None; N] }
    }

    /// Looks at a parameter, whose name may be in any case.
    pub fn see(&mut self, name: &[u8], value: Option<&'a [u8]>) {
        let is_meant = |wanted: &'static str| {
            let wanted = wanted.as_bytes();
            // Most servers write them as the RFCs do.
            wanted.len() == name.len() && (wanted == name || wanted.eq_ignore_ascii_case(name))
        };
        let place = self.names.iter().position(|wanted| is_meant(wanted));
        if let Some(found) = place.and_then(|place| self.found.get_mut(place)) {
            found.get_or_insert(value);
        }
    }

    /// The value of the parameter whose name is in this place, as it stands in the list; none if it has no value.
    pub fn value(&self, place: usize) -> Option<&'a [u8]> {
        self.found.get(place).copied().flatten().flatten()
    }

    /// All values, in the order of the names.
    pub fn values(self) -> [Option<&'a [u8]>; N] {
        self.found.map(Option::flatten)
    }
}

/// A list that is being made.
#[derive(Default)]
pub(super) struct List(Vec<u8>);

impl List {
    /// One for what is read from these bytes: it takes one byte more at most.
    pub(super) fn with_room_for(bytes: &[u8]) -> Self {
        Self(Vec::with_capacity(bytes.len() + 1))
    }

    /// Adds a parameter.
    pub(super) fn push(&mut self, name: &[u8], value: Option<&[u8]>) {
        self.push_clean(name);
        if let Some(value) = value {
            self.0.push(VALUE as u8);
            self.push_clean(value);
        }
        self.0.push(END as u8);
    }

    /// Adds a parameter with its name in lower case.
    pub(super) fn push_lower(&mut self, name: &[u8], value: &str) {
        let start = self.0.len();
        self.push(name, Some(value.as_bytes()));
        let end = start + name.len();
        if let Some(name) = self.0.get_mut(start..end) {
            name.make_ascii_lowercase();
        }
    }

    /// The list as it is kept.
    pub(super) fn finish(self) -> Params {
        // What separates is ASCII, so that the whole is what the parts are.
        let text = String::from_utf8(self.0);
        let text = text.unwrap_or_else(|error| lossy(error.as_bytes()).into_owned());
        Params((!text.is_empty()).then(|| Box::new(text.into_boxed_str())))
    }

    fn push_text(&mut self, name: &str, value: Option<&str>) {
        self.push(name.as_bytes(), value.map(str::as_bytes));
    }

    fn push_clean(&mut self, part: &[u8]) {
        // Without an early end it is looked at many bytes at a time.
        if part.iter().fold(true, |clean, byte| clean & (*byte > END as u8)) {
            self.0.extend_from_slice(part);
            return;
        }
        for byte in part {
            if *byte > END as u8 {
                self.0.push(*byte);
            } else {
                self.0.extend_from_slice("\u{fffd}".as_bytes());
            }
        }
    }
}

impl Params {
    /// Writes `;a=b;c`.
    pub fn write_to(&self, out: &mut impl Write) -> fmt::Result {
        self.iter().try_for_each(|(name, value)| write_param(out, name, value))
    }
}

impl fmt::Display for Params {
    /// `;a=b;c`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

/// Writes `;name=value` or `;name`.
pub fn write_param(out: &mut impl Write, name: &str, value: Option<&str>) -> fmt::Result {
    out.write_str(";")?;
    out.write_str(name)?;
    if let Some(value) = value {
        out.write_str("=")?;
        out.write_str(value)?;
    }
    Ok(())
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
            assert!(Params::parse(bad).is_err(), "{}", lossy(bad));
        }
    }

    #[test]
    fn what_holds_the_list_together_cannot_come_from_outside() {
        let mut params = Params::parse(b"a=\"\\\x01b\0\"").unwrap();
        params.set("c\u{1}d", Some("\0"));
        assert_eq!(params.len(), 2);
        assert_eq!(params.to_string(), ";a=\"\\\u{fffd}b\u{fffd}\";c\u{fffd}d=\u{fffd}");
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
