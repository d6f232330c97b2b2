//! Requests as they come in and answers as they go out, both through `rsip`.
//!
//! `rsip` refuses folded lines and Request-URIs that it does not understand, and forgets nothing else that a registrar
//! needs as long as its headers stay untyped: so the text is repaired first ([`super::wire`]) and read from strings.

use std::net::SocketAddr;

use rsip::headers::UntypedHeader;

use super::wire;

/// A request with the headers that a registrar looks at.
#[derive(Debug)]
pub struct Request {
    /// Method, as received.
    pub method: String,
    /// Request-URI, as received.
    pub uri: String,
    /// All headers, in their order.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Request {
    /// Reads a whole message; the error is a remark for the log.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let end = find(bytes, b"\r\n\r\n").ok_or("no empty line ends the headers")?;
        let head = wire::repaired(&String::from_utf8_lossy(&bytes[..end]));
        let line = head.split("\r\n").next().unwrap_or_default();
        let mut words = line.split(' ');
        let (Some(method), Some(uri), Some("SIP/2.0"), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(format!("no request line: {line:?}"));
        };
        // rsip knows too few URIs (no IPv6 with parameters, no tel:): it gets one that it can read.
        let readable = head.replacen(line, "REGISTER sip:invalid SIP/2.0", 1) + "\r\n\r\n";
        let parsed = rsip::Request::try_from(readable).map_err(|error| error.to_string())?;
        let header = |header: rsip::Header| {
            let text = header.to_string();
            let (name, value) = text.split_once(':').unwrap_or((&text, ""));
            (name.to_owned(), value.trim().to_owned())
        };
        let request = Self {
            method: method.to_owned(),
            uri: uri.to_owned(),
            headers: parsed.headers.into_iter().map(header).collect(),
            body: bytes[end + 4..].to_vec(),
        };
        match ["Via", "From", "To", "Call-ID", "CSeq"].iter().find(|name| request.header(name).is_none()) {
            Some(missing) => Err(format!("no {missing} header")),
            None => Ok(request),
        }
    }

    /// First value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| &**value)
    }

    /// All lines of a header.
    pub fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| &**value)
    }

    /// The number of the CSeq.
    pub fn sequence(&self) -> Option<u32> {
        self.header("CSeq")?.split_whitespace().next()?.parse().ok()
    }

    /// The topmost Via.
    pub fn via(&self) -> &str {
        let line = self.header("Via").unwrap_or_default();
        wire::split_outside_quotes(line, ',').first().copied().unwrap_or_default()
    }

    /// The branch of the topmost Via; empty without one.
    pub fn branch(&self) -> String {
        wire::split_outside_quotes(self.via(), ';')
            .into_iter()
            .find_map(|part| part.strip_prefix("branch="))
            .unwrap_or_default()
            .to_owned()
    }

    /// Whether the sender wants the answer on the port that it sent from (RFC 3581).
    pub fn wants_rport(&self) -> bool {
        wire::split_outside_quotes(self.via(), ';').iter().any(|part| part.eq_ignore_ascii_case("rport"))
    }
}

/// An answer under construction.
#[derive(Debug)]
pub struct Answer {
    /// Status code.
    pub code: u16,
    /// Reason phrase.
    pub phrase: String,
    /// Headers after those that repeat the request's.
    pub headers: Vec<(String, String)>,
}

impl Answer {
    /// An answer with the phrase of RFC 3261 21.
    pub fn new(code: u16) -> Self {
        let text = rsip::StatusCode::from(code).to_string();
        // rsip's phrases have lost their spaces: `ServiceUnavailable`.
        let (mut phrase, mut after_small) = (String::new(), false);
        for c in text.split_once(' ').map(|(_, phrase)| phrase).unwrap_or_default().chars() {
            if after_small && c.is_ascii_uppercase() {
                phrase.push(' ');
            }
            after_small = c.is_ascii_lowercase();
            phrase.push(c);
        }
        Self { code, phrase, headers: Vec::new() }
    }

    /// The same with one more header.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.to_owned(), value.to_string()));
        self
    }

    /// The bytes for the sender of `request`, which came from `source` (RFC 3261 8.2.6, 18.2.1; RFC 3581 4).
    pub fn bytes(&self, request: &Request, source: SocketAddr, tag: &str) -> Vec<u8> {
        let mut headers = rsip::Headers::default();
        for (at, via) in request.headers("Via").enumerate() {
            let via = if at == 0 { received(via, source) } else { via.to_owned() };
            headers.push(rsip::headers::Via::new(via).into());
        }
        headers.push(rsip::headers::From::new(request.header("From").unwrap_or_default()).into());
        let to = request.header("To").unwrap_or_default();
        let tagged = wire::NameAddr::parse(to).is_some_and(|to| to.param("tag").is_some());
        let to = if tagged { to.to_owned() } else { format!("{to};tag={tag}") };
        headers.push(rsip::headers::To::new(to).into());
        headers.push(rsip::headers::CallId::new(request.header("Call-ID").unwrap_or_default()).into());
        headers.push(rsip::headers::CSeq::new(request.header("CSeq").unwrap_or_default()).into());
        for (name, value) in &self.headers {
            headers.push(rsip::Header::Other(name.clone(), value.clone()));
        }
        headers.push(rsip::headers::Server::new("regline-registrar").into());
        headers.push(rsip::headers::ContentLength::default().into());
        let response = rsip::Response {
            // rsip prints a phrase of our own only with its Other variant.
            status_code: rsip::StatusCode::Other(self.code, self.phrase.clone()),
            version: rsip::Version::V2,
            headers,
            body: Vec::new(),
        };
        response.into()
    }
}

/// Where a datagram answer goes (RFC 3261 18.2.2, RFC 3581 4).
pub fn return_address(request: &Request, source: SocketAddr) -> SocketAddr {
    match wire::sent_by(request.via()) {
        Some((_, port)) if !request.wants_rport() => SocketAddr::new(source.ip(), port.unwrap_or(5060)),
        _ => source,
    }
}

/// Length of the first message in a stream's buffer once it is complete.
pub fn framed(buffer: &[u8]) -> Option<usize> {
    let end = find(buffer, b"\r\n\r\n")?;
    let head = wire::repaired(&String::from_utf8_lossy(&buffer[..end]));
    let length = head.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("Content-Length").then(|| value.trim().parse::<usize>().ok())?
    });
    let total = end + 4 + length.unwrap_or(0);
    (buffer.len() >= total).then_some(total)
}

/// The Via line with what its receiver adds to the first value.
fn received(line: &str, source: SocketAddr) -> String {
    let first = wire::split_outside_quotes(line, ',').first().copied().unwrap_or_default();
    let rest = &line[line.find(first).unwrap_or(0) + first.len()..];
    let (mut via, mut wants_rport) = (String::new(), false);
    for part in wire::split_outside_quotes(first, ';') {
        if !via.is_empty() {
            via.push(';');
        }
        via.push_str(part);
        if part.eq_ignore_ascii_case("rport") {
            wants_rport = true;
            via.push_str(&format!("={}", source.port()));
        }
    }
    let host = wire::sent_by(first).map(|(host, _)| host).unwrap_or_default();
    if wants_rport || host != source.ip().to_string() {
        via.push_str(&format!(";received={}", source.ip()));
    }
    via + rest
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGISTER: &str = "REGISTER sip:[::1];transport=tcp SIP/2.0\r\n\
        v: SIP/2.0/UDP [::1]:6000;rport;branch=z9hG4bK1, SIP/2.0/UDP h\r\nFrom: <sip:a@h>;tag=f\r\nTo: sip:a@h\r\n\
        Call-ID: c\r\nCSeq: 20 REGISTER\r\nContact: <sip:a@h>\r\n ;+sip.instance=\"<urn:x>\"\r\nl: 0\r\n\r\n";

    fn source() -> SocketAddr {
        "[::1]:7000".parse().unwrap()
    }

    #[test]
    fn what_rsip_refuses_is_read_all_the_same() {
        let request = Request::parse(REGISTER.as_bytes()).unwrap();
        assert_eq!(request.uri, "sip:[::1];transport=tcp");
        assert_eq!(request.branch(), "z9hG4bK1");
        assert_eq!(request.sequence(), Some(20));
        assert_eq!(request.header("contact"), Some("<sip:a@h> ;+sip.instance=\"<urn:x>\""));
        assert!(Request::parse(b"SIP/2.0 200 OK\r\n\r\n").is_err());
        assert!(Request::parse(b"REGISTER sip:a SIP/2.0\r\nVia: x\r\n\r\n").unwrap_err().contains("From"));
    }

    #[test]
    fn an_answer_says_where_the_request_came_from() {
        let request = Request::parse(REGISTER.as_bytes()).unwrap();
        let bytes = Answer::new(403).with("X-Why", "because").bytes(&request, source(), "t");
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.starts_with("SIP/2.0 403 Forbidden\r\n"), "{text}");
        let via = "Via: SIP/2.0/UDP [::1]:6000;rport=7000;branch=z9hG4bK1;received=::1, SIP/2.0/UDP h\r\n";
        assert!(text.contains(via), "{text}");
        assert!(text.contains("To: sip:a@h;tag=t\r\n") && text.contains("X-Why: because\r\n"), "{text}");
        assert!(text.ends_with("Content-Length: 0\r\n\r\n"), "{text}");
        assert_eq!(return_address(&request, source()), source());
    }

    #[test]
    fn a_stream_is_cut_at_content_length() {
        let message = b"A b SIP/2.0\r\nContent-Length : 3\r\n\r\nabcREST";
        assert_eq!(framed(message), Some(message.len() - 4));
        assert_eq!(framed(&message[..37]), None);
        assert_eq!(framed(b"A b SIP/2.0\r\n"), None);
    }
}
