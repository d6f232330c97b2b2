//! Contact (RFC 3261 20.10).

use super::numbers::delta_seconds;
use crate::ParseError;
use crate::name_addr::{NameAddr, read_address};
use crate::params::{Picked, read_header};
use crate::scan::{Cursor, split_commas, trim, unquoted};
use crate::uri::{SipUri, WrittenUri};

/// The values of all Contact lines of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contacts {
    /// `*`: all bindings (RFC 3261 10.2.2).
    Star,
    /// Addresses, perhaps none.
    List(Vec<NameAddr>),
}

impl Contacts {
    /// Reads all lines; fails if one value does.
    pub fn parse<'a>(lines: impl Iterator<Item = &'a [u8]>) -> Result<Self, ParseError> {
        let mut list = Vec::new();
        let mut star = false;
        for line in lines {
            if trim(line) == b"*" {
                star = true;
            } else {
                list.append(&mut NameAddr::parse_list(line)?);
            }
        }
        match (star, list.is_empty()) {
            (false, _) => Ok(Contacts::List(list)),
            (true, true) => Ok(Contacts::Star),
            (true, false) => Err(ParseError { rule: "Contact", at: 0 }),
        }
    }

    /// Reads all lines and leaves out what is no address. A registrar repeats the bindings of every other client of
    /// the user, and one that is malformed must not hide ours.
    pub fn parse_lenient<'a>(lines: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut list = Vec::new();
        for line in lines {
            if trim(line) == b"*" {
                return Contacts::Star;
            }
            list.extend(split_commas(line).filter_map(|value| NameAddr::parse(value).ok()));
        }
        Contacts::List(list)
    }

    /// The addresses; none for `*`.
    pub fn list(&self) -> &[NameAddr] {
        match self {
            Contacts::Star => &[],
            Contacts::List(list) => list,
        }
    }
}

/// A binding as a registrar lists it: a Contact value that was read where it stands. Of the many that a user may have, most
/// are looked at only to see that they are not ours.
#[derive(Debug, Clone, Copy)]
pub struct ListedBinding<'a> {
    /// The whole value.
    pub text: &'a [u8],
    /// Where it leads.
    pub uri: WrittenUri<'a>,
    /// The `expires` parameter is there more than once.
    pub has_two_expiries: bool,
    expires: Option<&'a [u8]>,
    pub_gruu: Option<&'a [u8]>,
    temp_gruu: Option<&'a [u8]>,
}

impl<'a> ListedBinding<'a> {
    /// Reads one value; `None` if it is malformed or leads to no SIP address.
    pub fn parse(value: &'a [u8]) -> Option<Self> {
        let mut params = Picked::new(["expires", "pub-gruu", "temp-gruu"]);
        let mut expiries = 0;
        let mut cursor = Cursor::new(value);
        let (_, uri) = read_address(&mut cursor).ok()?;
        if cursor.eat(b';') {
            read_header(&mut cursor, |name, value| {
                params.see(name, value);
                expiries += u32::from(name.eq_ignore_ascii_case(b"expires"));
            })
            .ok()?;
            cursor.skip_space();
        }
        if !cursor.at_end() {
            return None;
        }
        let [expires, pub_gruu, temp_gruu] = params.values();
        let uri = WrittenUri::parse(uri).ok()?;
        Some(Self { text: value, uri, has_two_expiries: expiries > 1, expires, pub_gruu, temp_gruu })
    }

    /// The `expires` parameter, saturating; `None` if it is absent or no number.
    pub fn expires(&self) -> Option<u32> {
        delta_seconds(unquoted(self.expires?).as_bytes())
    }

    /// The public GRUU (RFC 5627 3.2).
    pub fn public_gruu(&self) -> Option<SipUri> {
        SipUri::parse(unquoted(self.pub_gruu?).as_bytes()).ok()
    }

    /// The temporary GRUU (RFC 5627 3.1.2).
    pub fn temporary_gruu(&self) -> Option<SipUri> {
        SipUri::parse(unquoted(self.temp_gruu?).as_bytes()).ok()
    }
}

/// The bindings that these lines list; what is malformed or leads to no SIP address is left out, and `*` lists none.
pub fn listed<'a>(lines: impl Iterator<Item = &'a [u8]> + Clone) -> impl Iterator<Item = ListedBinding<'a>> {
    let star = lines.clone().any(|line| trim(line) == b"*");
    lines.filter(move |_| !star).flat_map(split_commas).filter_map(ListedBinding::parse)
}

/// The `expires` parameter of a Contact value, saturating; `None` if it is absent or no number.
pub fn expires(contact: &NameAddr) -> Option<u32> {
    delta_seconds(contact.params.unquoted("expires")?.as_bytes())
}
