//! Contact (RFC 3261 20.10).

use super::numbers::delta_seconds;
use crate::ParseError;
use crate::name_addr::NameAddr;
use crate::scan::{split_commas, trim};

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

/// The `expires` parameter of a Contact value, saturating; `None` if it is absent or no number.
pub fn expires(contact: &NameAddr) -> Option<u32> {
    delta_seconds(contact.params.unquoted("expires")?.as_bytes())
}
