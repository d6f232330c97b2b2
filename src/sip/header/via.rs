//! Via (RFC 3261 20.42, RFC 3581).

use std::fmt;
use std::net::IpAddr;

use crate::ParseError;
use crate::params::{Params, Picked, read_header};
use crate::scan::{Cursor, split_commas, text, unquoted};
use crate::uri::{host_ip, number, read_host, write_host};

/// One hop of a message's way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Via {
    /// `UDP`, `TCP`, `TLS` or another, as written.
    pub transport: String,
    /// The host of sent-by; an IPv6 address without its brackets.
    pub host: String,
    /// The port of sent-by.
    pub port: Option<u16>,
    /// `branch`, `rport`, `received` and others.
    pub params: Params,
}

impl Via {
    /// Reads one value.
    pub fn parse(value: &[u8]) -> Result<Self, ParseError> {
        let mut cursor = Cursor::new(value);
        let SentBy { transport, host, port } = read_sent_by(&mut cursor)?;
        let params = if cursor.eat(b';') { Params::read_header(&mut cursor)? } else { Params::new() };
        if cursor.at_end() {
            Ok(Via { transport: text(transport), host: text(host), port, params })
        } else {
            Err(cursor.error("via-parm"))
        }
    }

    /// Reads values joined by commas; fails if one of them does.
    pub fn parse_list(value: &[u8]) -> Result<Vec<Self>, ParseError> {
        let list: Vec<_> = split_commas(value).map(Via::parse).collect::<Result<_, _>>()?;
        if list.is_empty() { Err(ParseError { rule: "Via", at: 0 }) } else { Ok(list) }
    }

    /// The transaction's identifier.
    pub fn branch(&self) -> Option<&str> {
        self.params.value("branch")
    }

    /// The address that the request came from, with or without brackets if it is of IPv6.
    pub fn received(&self) -> Option<IpAddr> {
        host_ip(&self.params.unquoted("received")?)
    }

    /// The port that the request came from: `None` without `rport`, `Some(None)` while it is not filled in.
    pub fn rport(&self) -> Option<Option<u16>> {
        self.params.get("rport").map(|value| value.and_then(|digits| digits.parse().ok()))
    }
}

impl fmt::Display for Via {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SIP/2.0/{} ", self.transport)?;
        write_host(f, &self.host)?;
        if let Some(port) = self.port {
            write!(f, ":{port}")?;
        }
        self.params.write_to(f)
    }
}

/// What a Via says of the request that is answered: which one it was, and where it came from (RFC 3261 17.1.3, RFC 3581 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hop<'a> {
    /// The transaction's identifier.
    pub branch: Option<&'a [u8]>,
    /// The address that the request came from.
    pub received: Option<IpAddr>,
    /// The port that it came from.
    pub rport: Option<u16>,
}

impl<'a> Hop<'a> {
    /// Reads one value, of which nothing is copied.
    pub fn parse(value: &'a [u8]) -> Result<Self, ParseError> {
        let mut params = Picked::new(["branch", "received", "rport"]);
        let mut cursor = Cursor::new(value);
        read_sent_by(&mut cursor)?;
        if cursor.eat(b';') {
            read_header(&mut cursor, |name, value| params.see(name, value))?;
        }
        if !cursor.at_end() {
            return Err(cursor.error("via-parm"));
        }
        let [branch, received, rport] = params.values();
        let received = received.and_then(|address| host_ip(&unquoted(address)));
        let rport = rport.and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
        Ok(Self { branch, received, rport })
    }
}

/// What stands before the parameters.
struct SentBy<'a> {
    transport: &'a [u8],
    host: &'a [u8],
    port: Option<u16>,
}

/// Reads what stands before the parameters.
fn read_sent_by<'a>(cursor: &mut Cursor<'a>) -> Result<SentBy<'a>, ParseError> {
    cursor.skip_space();
    let name = cursor.token_bytes();
    let slash = eat_slash(cursor);
    let version = cursor.token_bytes();
    let is_sip =
        name.is_some_and(|name| name.eq_ignore_ascii_case(b"SIP")) && slash && version == Some(b"2.0");
    if !is_sip || !eat_slash(cursor) {
        return Err(cursor.error("sent-protocol"));
    }
    let transport = cursor.token_bytes().ok_or_else(|| cursor.error("transport"))?;
    cursor.skip_space();
    let host = read_host(cursor)?;
    cursor.skip_space();
    let mut port = None;
    if cursor.eat(b':') {
        cursor.skip_space();
        let digits = cursor.take_while(|byte| byte.is_ascii_digit());
        let fits = number(digits).and_then(|number| u16::try_from(number).ok());
        port = Some(fits.ok_or_else(|| cursor.error("sent-by"))?);
        cursor.skip_space();
    }
    Ok(SentBy { transport, host, port })
}

fn eat_slash(cursor: &mut Cursor<'_>) -> bool {
    cursor.skip_space();
    let found = cursor.eat(b'/');
    cursor.skip_space();
    found
}
