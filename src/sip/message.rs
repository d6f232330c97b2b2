//! Messages: start line, headers, body (RFC 3261 7). Values stay bytes until a typed reader asks for them.

use std::borrow::Cow;

use super::ParseError;
use super::header::{CSeq, Challenge, Contacts, HeaderName, Hop, ListedBinding, Via, WrittenChallenge};
use super::header::{contact, delta_seconds, numbers};
use super::name_addr::NameAddr;
use super::scan::{Cursor, is_token, split_commas, trim};
use super::uri::Uri;

pub use super::frame::{Frame, frame};
pub use super::writer::{Writer, quote};

/// A received message. Borrows the bytes that it was read from.
#[derive(Debug, Clone)]
pub struct Message<'a> {
    /// What kind of message it is.
    pub start: StartLine<'a>,
    /// The body.
    pub body: &'a [u8],
    /// Everything before the body as it came: the start line and the header lines, malformed ones and the empty one at the end
    /// included. [`StartLine::of`] and [`lines_of`] read it again.
    pub head: &'a [u8],
    lines: Vec<(HeaderName<'a>, Cow<'a, [u8]>)>,
}

/// The first line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartLine<'a> {
    /// Request-Line
    Request {
        /// The method, whose case matters.
        method: &'a str,
        /// The Request-URI, not yet read.
        uri: &'a [u8],
    },
    /// Status-Line
    Response {
        /// 100 to 699.
        code: u16,
        /// The reason phrase, perhaps empty, of any bytes.
        reason: &'a [u8],
    },
}

impl<'a> Message<'a> {
    /// Reads a whole message. Empty lines before it are skipped; bytes after `Content-Length` are ignored; without
    /// `Content-Length` the rest is the body (RFC 3261 18.3). A line that is no header makes a request invalid; of a
    /// response, which nobody can refuse, it is left out.
    pub fn parse(datagram: &'a [u8]) -> Result<Self, ParseError> {
        let mut at =
            datagram.iter().position(|byte| !matches!(byte, b'\r' | b'\n')).unwrap_or(datagram.len());
        let unfinished = ParseError { rule: "SIP-message", at: datagram.len() };
        let first = next_line(datagram, at).ok_or(unfinished)?;
        if first.folded {
            return Err(ParseError { rule: "start-line", at });
        }
        let start = StartLine::parse(first.raw)?;
        let head_start = at;
        at = first.next;
        // As many as most answers have; the allocator has room of that size at hand.
        let mut lines = Vec::with_capacity(16);
        let mut body_length = None;
        loop {
            let line = next_line(datagram, at).ok_or(unfinished)?;
            if line.raw.is_empty() {
                at = line.next;
                break;
            }
            let Some((name, value)) = header_line(&line) else {
                if matches!(start, StartLine::Response { .. }) {
                    at = line.next;
                    continue;
                }
                return Err(ParseError { rule: "message-header", at });
            };
            if name == HeaderName::ContentLength && body_length.is_none() {
                body_length = Some(content_length(&value).ok_or(ParseError { rule: "Content-Length", at })?);
            }
            lines.push((name, value));
            at = line.next;
        }
        let head = &datagram[head_start..at];
        let rest = &datagram[at..];
        let body =
            rest.get(..body_length.unwrap_or(rest.len())).ok_or(ParseError { rule: "Content-Length", at })?;
        Ok(Message { start, body, head, lines })
    }

    /// The first value of a header, unfolded and trimmed.
    pub fn header(&self, name: HeaderName<'_>) -> Option<&[u8]> {
        self.find(name, |_| true)
    }

    /// The values of all lines of a header, in order.
    pub fn headers<'m>(&'m self, name: HeaderName<'m>) -> impl Iterator<Item = &'m [u8]> + Clone {
        let name = name.resolved();
        self.lines.iter().filter(move |(known, _)| known.is_same(&name)).map(|(_, value)| &**value)
    }

    /// All header lines, in order.
    pub fn lines(&self) -> impl Iterator<Item = (HeaderName<'a>, &[u8])> {
        self.lines.iter().map(|(name, value)| (*name, &**value))
    }

    /// The topmost Via.
    pub fn via(&self) -> Result<Via, ParseError> {
        let line = self.mandatory(HeaderName::Via, "Via")?;
        Via::parse(split_commas(line).next().unwrap_or_default())
    }

    /// What the topmost Via says of the request that this answers.
    pub fn hop(&self) -> Result<Hop<'_>, ParseError> {
        let line = self.mandatory(HeaderName::Via, "Via")?;
        Hop::parse(split_commas(line).next().unwrap_or_default())
    }

    /// CSeq
    pub fn cseq(&self) -> Result<CSeq<'_>, ParseError> {
        CSeq::parse(self.mandatory(HeaderName::CSeq, "CSeq")?)
    }

    /// From
    pub fn from(&self) -> Result<NameAddr, ParseError> {
        NameAddr::parse(self.mandatory(HeaderName::From, "From")?)
    }

    /// To
    pub fn to(&self) -> Result<NameAddr, ParseError> {
        NameAddr::parse(self.mandatory(HeaderName::To, "To")?)
    }

    /// Call-ID
    pub fn call_id(&self) -> Result<&[u8], ParseError> {
        self.mandatory(HeaderName::CallId, "Call-ID")
    }

    /// All Contact values that are addresses; malformed ones are left out.
    pub fn contacts(&self) -> Contacts {
        Contacts::parse_lenient(self.headers(HeaderName::Contact))
    }

    /// The bindings that the Contacts list, read where they stand; malformed ones are left out.
    pub fn listed_bindings(&self) -> impl Iterator<Item = ListedBinding<'_>> {
        contact::listed(self.headers(HeaderName::Contact))
    }

    /// All addresses of a header such as Path, Service-Route or P-Associated-URI; malformed ones are left out.
    pub fn addresses(&self, name: HeaderName<'_>) -> Vec<NameAddr> {
        self.headers(name).flat_map(split_commas).filter_map(|value| NameAddr::parse(value).ok()).collect()
    }

    /// All challenges of WWW-Authenticate or Proxy-Authenticate; malformed lines are left out.
    pub fn challenges(&self, name: HeaderName<'_>) -> Vec<Challenge> {
        self.headers(name).filter_map(|line| Challenge::parse_list(line).ok()).flatten().collect()
    }

    /// The same challenges where they stand.
    pub fn written_challenges<'m>(&'m self, name: HeaderName<'m>) -> Vec<WrittenChallenge<'m>> {
        let mut list = Vec::with_capacity(1);
        for line in self.headers(name) {
            // A line that fails adds nothing.
            let _ = WrittenChallenge::read_line(line, &mut list);
        }
        list
    }

    /// Expires
    pub fn expires(&self) -> Option<u32> {
        delta_seconds(self.header(HeaderName::Expires)?)
    }

    /// Min-Expires
    pub fn min_expires(&self) -> Option<u32> {
        delta_seconds(self.header(HeaderName::MinExpires)?)
    }

    /// Retry-After
    pub fn retry_after(&self) -> Option<u32> {
        numbers::retry_after(self.header(HeaderName::RetryAfter)?)
    }

    /// Whether everything that a transaction relies on is there, once, and well-formed (RFC 3261 8.1.1, 8.2.2).
    pub fn check(&self) -> Result<(), ParseError> {
        let error = |rule| ParseError { rule, at: 0 };
        for (name, rule) in [
            (HeaderName::From, "From"),
            (HeaderName::To, "To"),
            (HeaderName::CallId, "Call-ID"),
            (HeaderName::CSeq, "CSeq"),
        ] {
            if self.headers(name).count() != 1 {
                return Err(error(rule));
            }
        }
        self.from()?;
        self.to()?;
        self.via()?;
        for line in self.headers(HeaderName::Via) {
            Via::parse_list(line)?;
        }
        let cseq = self.cseq()?;
        Contacts::parse(self.headers(HeaderName::Contact))?;
        let mut lengths = self.headers(HeaderName::ContentLength).map(content_length);
        if let Some(first) = lengths.next()
            && lengths.any(|other| other != first)
        {
            return Err(error("Content-Length"));
        }
        if let Some(hops) = self.header(HeaderName::MaxForwards)
            && delta_seconds(hops).is_none_or(|hops| hops > 255)
        {
            return Err(error("Max-Forwards"));
        }
        if let StartLine::Request { method, uri } = self.start {
            if cseq.method != method {
                return Err(error("CSeq"));
            }
            // A Request-URI has no headers (RFC 3261 19.1.1).
            if Uri::parse(uri)?.as_sip().is_some_and(|uri| uri.headers().is_some()) {
                return Err(error("Request-URI"));
            }
        }
        Ok(())
    }

    fn mandatory(&self, name: HeaderName<'_>, rule: &'static str) -> Result<&[u8], ParseError> {
        self.find(name, |value| !value.is_empty()).ok_or(ParseError { rule, at: 0 })
    }

    fn find(&self, name: HeaderName<'_>, wanted: impl Fn(&[u8]) -> bool) -> Option<&[u8]> {
        let name = name.resolved();
        let mut values =
            self.lines.iter().filter(|(known, _)| known.is_same(&name)).map(|(_, value)| &**value);
        values.find(|value| wanted(value))
    }
}

impl<'a> StartLine<'a> {
    /// That of a message's [`Message::head`].
    pub fn of(head: &'a [u8]) -> Option<Self> {
        Self::parse(next_line(head, 0)?.raw).ok()
    }

    fn parse(line: &'a [u8]) -> Result<Self, ParseError> {
        let (first, rest) = split_space(line).unwrap_or((line, b""));
        if first.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"SIP/")) {
            return Self::parse_status(first, rest).ok_or(ParseError { rule: "Status-Line", at: 0 });
        }
        Self::parse_request(first, rest).ok_or(ParseError { rule: "Request-Line", at: 0 })
    }

    fn parse_status(version: &[u8], rest: &'a [u8]) -> Option<Self> {
        let (code, reason) = split_space(rest).unwrap_or((rest, b""));
        let &[hundreds @ b'1'..=b'6', tens @ b'0'..=b'9', units @ b'0'..=b'9'] = code else { return None };
        let code = [hundreds, tens, units].iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
        is_version(version).then_some(StartLine::Response { code, reason: trim(reason) })
    }

    fn parse_request(method: &'a [u8], rest: &'a [u8]) -> Option<Self> {
        let (uri, version) = split_space(rest)?;
        let method = std::str::from_utf8(method).ok()?;
        let valid = !method.is_empty()
            && method.bytes().all(is_token)
            && is_version(version)
            && !uri.is_empty()
            && !uri.iter().any(|byte| matches!(byte, b'<' | b'>' | b'"' | 0..=b' '));
        valid.then_some(StartLine::Request { method, uri })
    }
}

/// The header lines of a message's [`Message::head`] that was kept; what is no header is left out.
pub fn lines_of(head: &[u8]) -> impl Iterator<Item = (HeaderName<'_>, Cow<'_, [u8]>)> {
    let mut at = next_line(head, 0).map_or(head.len(), |start| start.next);
    let lines = std::iter::from_fn(move || {
        let line = next_line(head, at).filter(|line| !line.raw.is_empty())?;
        at = line.next;
        Some(line)
    });
    lines.filter_map(|line| header_line(&line))
}

/// A header line with its continuation lines (RFC 3261 7.3.1), or the empty line.
pub(super) struct RawLine<'a> {
    /// Without its end, with the line breaks of folding.
    pub(super) raw: &'a [u8],
    /// It has continuation lines.
    pub(super) folded: bool,
    /// Where the next line starts.
    pub(super) next: usize,
}

/// The line that starts at `at`; `None` if it does not end, or if only what has not come yet can tell: a line is over when
/// the next one is seen to be none of its continuation.
pub(super) fn next_line(bytes: &[u8], at: usize) -> Option<RawLine<'_>> {
    let end_of = |from: usize| memchr::memchr(b'\n', bytes.get(from..)?).map(|found| from + found);
    let mut end = end_of(at)?;
    let mut folded = false;
    if end > at && bytes.get(at..end) != Some(b"\r") {
        while matches!(bytes.get(end + 1)?, b' ' | b'\t') {
            end = end_of(end + 1)?;
            folded = true;
        }
    }
    let raw = &bytes[at..end];
    Some(RawLine { raw: raw.strip_suffix(b"\r").unwrap_or(raw), folded, next: end + 1 })
}

/// Name and unfolded, trimmed value of a line; `None` if it is no header.
pub(super) fn header_line<'a>(line: &RawLine<'a>) -> Option<(HeaderName<'a>, Cow<'a, [u8]>)> {
    let mut cursor = Cursor::new(line.raw);
    let name = cursor.token_bytes()?;
    cursor.skip_space();
    if !cursor.eat(b':') {
        return None;
    }
    let name = match HeaderName::known(name) {
        Some(known) => known,
        None => HeaderName::Other(std::str::from_utf8(name).ok()?),
    };
    let value = trim(cursor.rest());
    let value = if line.folded { Cow::Owned(unfold(value)) } else { Cow::Borrowed(value) };
    Some((name, value))
}

/// The number of bytes that Content-Length announces.
pub(super) fn content_length(value: impl AsRef<[u8]>) -> Option<usize> {
    delta_seconds(value.as_ref()).and_then(|length| usize::try_from(length).ok())
}

/// Each line break and the white space around it becomes one space.
fn unfold(value: &[u8]) -> Vec<u8> {
    let mut unfolded = Vec::with_capacity(value.len());
    for line in value.split(|&byte| byte == b'\n') {
        let line = trim(line);
        if !line.is_empty() {
            if !unfolded.is_empty() {
                unfolded.push(b' ');
            }
            unfolded.extend_from_slice(line);
        }
    }
    unfolded
}

fn split_space(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = line.iter().position(|&byte| byte == b' ')?;
    Some((&line[..at], &line[at + 1..]))
}

fn is_version(version: &[u8]) -> bool {
    version.eq_ignore_ascii_case(b"SIP/2.0")
}
