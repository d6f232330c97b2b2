//! A registrar that checks digests by itself, keeps bindings, and misbehaves on demand. It reads messages with string
//! functions of its own, so that the library's grammar is not tested against itself.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::SocketAddr;
use std::time::Duration;

use linphone::engine::Time;
use md5::{Digest, Md5};
use sha2::{Sha256, Sha512_256};

/// What to do with the next request that is no retransmission.
#[derive(Debug, Clone)]
pub enum Reaction {
    /// What a registrar does.
    Normal,
    /// Nothing, and nothing to its retransmissions either.
    Silence,
    /// This answer: code, reason, further header lines.
    Answer(u16, &'static str, Vec<String>),
    /// A provisional answer now, and no more.
    Trying,
    /// These bytes.
    Raw(Vec<u8>),
    /// The connection is closed.
    Close,
}

/// How the registrar asks for credentials.
#[derive(Debug, Clone)]
pub struct Protection {
    pub realm: &'static str,
    pub algorithms: Vec<&'static str>,
    /// The value of qop; empty for the form of RFC 2069.
    pub qop: &'static str,
    pub password: &'static str,
    pub proxy: bool,
    /// A nonce is stale after so many uses.
    pub uses: u32,
}

impl Default for Protection {
    fn default() -> Self {
        Self {
            realm: "example.test",
            algorithms: vec!["MD5"],
            qop: "auth",
            password: "secret",
            proxy: false,
            uses: u32::MAX,
        }
    }
}

/// A request, read by its lines.
#[derive(Debug, Clone)]
pub struct Request {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub text: String,
}

impl Request {
    pub fn new(data: &[u8]) -> Self {
        let text = String::from_utf8(data.to_vec()).expect("what we send is text");
        assert!(text.contains("\r\n\r\n"), "a request ends its headers: {text}");
        let mut lines = text.split("\r\n");
        let line = lines.next().unwrap_or_default().to_owned();
        let headers = lines
            .take_while(|line| !line.is_empty())
            .map(|line| line.split_once(": ").expect("a header has a colon and a space"))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Self { line, headers, text }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A header that must be there.
    pub fn the(&self, name: &str) -> &str {
        self.header(name).unwrap_or_else(|| panic!("no {name} in\n{}", self.text))
    }

    pub fn branch(&self) -> &str {
        let via = self.the("Via");
        via.split(";branch=").nth(1).and_then(|rest| rest.split(';').next()).expect("a Via has a branch")
    }

    pub fn cseq(&self) -> u32 {
        self.the("CSeq").split(' ').next().and_then(|number| number.parse().ok()).expect("CSeq has a number")
    }

    pub fn expires(&self) -> u32 {
        self.the("Expires").parse().expect("Expires is a number")
    }

    pub fn is_publish(&self) -> bool {
        self.line.starts_with("PUBLISH ")
    }

    /// The URI of the Contact.
    pub fn contact(&self) -> &str {
        let value = self.the("Contact");
        value.split('<').nth(1).and_then(|rest| rest.split('>').next()).expect("Contact has brackets")
    }
}

/// One binding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    pub contact: String,
    pub until: Time,
}

/// The registrar.
pub struct Registrar {
    pub script: VecDeque<Reaction>,
    /// What comes when the script is over.
    pub otherwise: Reaction,
    pub protection: Option<Protection>,
    /// Longest expiry that is granted.
    pub most: u32,
    /// Shortest expiry that is accepted.
    pub least: u32,
    /// How clients are seen, in place of their own address.
    pub seen_as: Option<SocketAddr>,
    /// Whether `received` and `rport` are filled in.
    pub tells_address: bool,
    /// Further header lines of a 200.
    pub extra: Vec<String>,
    /// Further parameters of our own binding in a 200.
    pub binding_params: String,
    /// Bindings of others, as whole Contact values.
    pub others: Vec<String>,
    /// Bindings by address of record.
    pub bindings: BTreeMap<String, Vec<Bound>>,
    /// What is published: tag, address of record, until when.
    pub published: Vec<(String, String, Time)>,
    /// Every request that is no retransmission, with its time.
    pub requests: Vec<(Time, Request)>,
    /// For how long alice was without binding, and since when she is.
    pub gaps: Vec<(Time, Time)>,
    answered: HashMap<String, Option<Vec<u8>>>,
    nonces: HashMap<String, (u32, u32)>,
    next_nonce: u32,
}

/// What the registrar does in return.
pub enum Response {
    Nothing,
    Send(Vec<u8>),
    Close,
}

impl Default for Registrar {
    fn default() -> Self {
        Self {
            script: VecDeque::new(),
            otherwise: Reaction::Normal,
            protection: None,
            most: u32::MAX,
            least: 0,
            seen_as: None,
            tells_address: true,
            extra: Vec::new(),
            binding_params: String::new(),
            others: Vec::new(),
            bindings: BTreeMap::new(),
            published: Vec::new(),
            requests: Vec::new(),
            gaps: Vec::new(),
            answered: HashMap::new(),
            nonces: HashMap::new(),
            next_nonce: 0,
        }
    }
}

impl Registrar {
    pub fn receive(&mut self, now: Time, data: &[u8], source: SocketAddr) -> Response {
        let request = Request::new(data);
        let branch = request.branch().to_owned();
        if let Some(known) = self.answered.get(&branch) {
            return known.clone().map_or(Response::Nothing, Response::Send);
        }
        self.requests.push((now, request.clone()));
        let reaction = self.script.pop_front().unwrap_or_else(|| self.otherwise.clone());
        let answer = match reaction {
            Reaction::Normal => self.normal(now, &request, source),
            Reaction::Silence => {
                self.answered.insert(branch, None);
                return Response::Nothing;
            }
            Reaction::Answer(code, reason, lines) => self.answer(&request, source, code, reason, &lines),
            Reaction::Trying => self.answer(&request, source, 100, "Trying", &[]),
            Reaction::Raw(bytes) => bytes,
            Reaction::Close => return Response::Close,
        };
        self.answered.insert(branch, Some(answer.clone()));
        Response::Send(answer)
    }

    /// Forgets what is there for tests to look at, and answers to requests of long ago.
    pub fn forget(&mut self) {
        self.requests.clear();
        self.answered.clear();
        self.gaps.clear();
    }

    /// Starts anew, as after a crash: without bindings, and without the nonces it gave out.
    pub fn restart(&mut self) {
        self.bindings.clear();
        self.nonces.clear();
        self.answered.clear();
    }

    /// The requests that arrived, without their times.
    pub fn seen(&self) -> Vec<&Request> {
        self.requests.iter().map(|(_, request)| request).collect()
    }

    /// The PUBLISH requests that arrived, with their times in seconds.
    pub fn publishes(&self) -> Vec<(u64, &Request)> {
        let publishes = self.requests.iter().filter(|(_, request)| request.is_publish());
        publishes.map(|(time, request)| (time.as_micros() / 1_000_000, request)).collect()
    }

    pub fn last(&self) -> &Request {
        &self.requests.last().expect("a request arrived").1
    }

    /// The CSeq numbers that arrived, in order.
    pub fn cseqs(&self) -> Vec<u32> {
        self.seen().iter().map(|request| request.cseq()).collect()
    }

    /// The contacts that are bound now.
    pub fn bound(&self, now: Time) -> Vec<String> {
        let all = self.bindings.values().flatten();
        all.filter(|bound| bound.until > now).map(|bound| bound.contact.clone()).collect()
    }

    fn normal(&mut self, now: Time, request: &Request, source: SocketAddr) -> Vec<u8> {
        if let Some(protection) = self.protection.clone()
            && let Err(stale) = self.check(&protection, request)
        {
            return self.challenge(&protection, request, source, stale);
        }
        let asked = request.expires();
        if asked > 0 && asked < self.least {
            let line = format!("Min-Expires: {}", self.least);
            return self.answer(request, source, 423, "Interval Too Brief", &[line]);
        }
        let granted = asked.min(self.most);
        if request.is_publish() {
            return self.publish(now, request, source, granted);
        }
        let contact = request.contact().to_owned();
        let bound = self.bindings.entry(request.the("To").to_owned()).or_default();
        if let Some(last) = bound.iter().map(|bound| bound.until).max()
            && last < now
        {
            self.gaps.push((last, now));
        }
        bound.retain(|bound| bound.contact != contact && bound.until > now);
        if granted > 0 {
            let until = now + Duration::from_secs(granted.into());
            bound.push(Bound { contact: contact.clone(), until });
        }
        let params = &self.binding_params;
        let own = (granted > 0).then(|| format!("Contact: <{contact}>;expires={granted}{params}"));
        let others = self.others.iter().map(|value| format!("Contact: {value}"));
        let lines: Vec<_> = others.chain(own).chain(self.extra.clone()).collect();
        self.answer(request, source, 200, "OK", &lines)
    }

    /// What RFC 3903 6 asks of an event state compositor.
    fn publish(&mut self, now: Time, request: &Request, source: SocketAddr, granted: u32) -> Vec<u8> {
        assert_eq!(request.the("Event"), "presence");
        self.published.retain(|(_, _, until)| *until > now);
        match request.header("SIP-If-Match") {
            Some(tag) => {
                let Some(place) = self.published.iter().position(|(known, ..)| known == tag) else {
                    return self.answer(request, source, 412, "Conditional Request Failed", &[]);
                };
                self.published.remove(place);
            }
            None if granted == 0 => return self.answer(request, source, 400, "Invalid request", &[]),
            None => {
                assert_eq!(request.the("Content-Type"), "application/pidf+xml");
                assert!(request.text.contains("<basic>open</basic>"), "{}", request.text);
            }
        }
        let tag = format!("tag{}", self.requests.len());
        if granted > 0 {
            let until = now + Duration::from_secs(granted.into());
            self.published.push((tag.clone(), request.the("To").to_owned(), until));
        }
        let lines = [format!("SIP-ETag: {tag}"), format!("Expires: {granted}")];
        self.answer(request, source, 200, "OK", &lines)
    }

    fn answer(
        &self,
        request: &Request,
        source: SocketAddr,
        code: u16,
        reason: &str,
        lines: &[String],
    ) -> Vec<u8> {
        let seen = self.seen_as.unwrap_or(source);
        let mut via = request.the("Via").to_owned();
        if self.tells_address && via.contains(";rport") {
            via = via.replace(";rport", &format!(";received={};rport={}", seen.ip(), seen.port()));
        }
        let mut text = format!("SIP/2.0 {code} {reason}\r\nVia: {via}\r\n");
        for name in ["From", "Call-ID", "CSeq"] {
            text.push_str(&format!("{name}: {}\r\n", request.the(name)));
        }
        text.push_str(&format!("To: {};tag=server\r\n", request.the("To")));
        for line in lines {
            text.push_str(&format!("{line}\r\n"));
        }
        text.push_str("Content-Length: 0\r\n\r\n");
        text.into_bytes()
    }

    fn challenge(&mut self, by: &Protection, request: &Request, source: SocketAddr, stale: bool) -> Vec<u8> {
        let name = if by.proxy { "Proxy-Authenticate" } else { "WWW-Authenticate" };
        let mut lines = Vec::new();
        for algorithm in &by.algorithms {
            self.next_nonce += 1;
            let nonce = format!("nonce{}", self.next_nonce);
            let mut line = format!("{name}: Digest realm=\"{}\", nonce=\"{nonce}\", opaque=\"o\"", by.realm);
            if !algorithm.is_empty() {
                line.push_str(&format!(", algorithm={algorithm}"));
            }
            if !by.qop.is_empty() {
                line.push_str(&format!(", qop=\"{}\"", by.qop));
            }
            if stale {
                line.push_str(", stale=TRUE");
            }
            self.nonces.insert(nonce, (0, 0));
            lines.push(line);
        }
        let (code, reason) =
            if by.proxy { (407, "Proxy Authentication Required") } else { (401, "Unauthorized") };
        self.answer(request, source, code, reason, &lines)
    }

    /// `Err(true)` when only the nonce is too old.
    fn check(&mut self, by: &Protection, request: &Request) -> Result<(), bool> {
        let name = if by.proxy { "Proxy-Authorization" } else { "Authorization" };
        let fields = request.header(name).map(digest_fields).ok_or(false)?;
        let get = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
        let algorithm = get("algorithm").to_ascii_lowercase();
        let h = |text: String| hash(algorithm.trim_end_matches("-sess"), &text);
        let mut ha1 = h(format!("alice:{}:{}", by.realm, by.password));
        if algorithm.ends_with("-sess") {
            ha1 = h(format!("{ha1}:{}:{}", get("nonce"), get("cnonce")));
        }
        let uri = request.line.split(' ').nth(1).unwrap_or_default();
        let method = request.line.split(' ').next().unwrap_or_default();
        let mut a2 = format!("{method}:{uri}");
        if get("qop") == "auth-int" {
            let body = request.text.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
            a2 = format!("{a2}:{}", h(body.unwrap_or_default()));
        }
        let middle = match get("qop") {
            "" => String::new(),
            qop => format!("{}:{}:{qop}:", get("nc"), get("cnonce")),
        };
        let right = h(format!("{ha1}:{}:{middle}{}", get("nonce"), h(a2)));
        let matches = get("response") == right && get("uri") == uri && get("opaque") == "o";
        let offered = by.algorithms.iter().any(|offered| offered.to_ascii_lowercase() == algorithm);
        if !matches || !offered || (by.qop.is_empty() != get("qop").is_empty()) {
            return Err(false);
        }
        let (count, uses) = self.nonces.get_mut(get("nonce")).ok_or(true)?;
        let nc = u32::from_str_radix(get("nc"), 16).unwrap_or(*count + 1);
        if nc <= *count || *uses >= by.uses {
            return Err(true);
        }
        (*count, *uses) = (nc, *uses + 1);
        Ok(())
    }
}

fn digest_fields(value: &str) -> HashMap<String, String> {
    let fields = value.strip_prefix("Digest ").expect("the scheme is Digest").split(", ");
    fields
        .filter_map(|field| field.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned()))
        .collect()
}

fn hash(algorithm: &str, text: &str) -> String {
    let bytes: Vec<u8> = match algorithm {
        "" | "md5" => Md5::digest(text).to_vec(),
        "sha-256" => Sha256::digest(text).to_vec(),
        "sha-512-256" => Sha512_256::digest(text).to_vec(),
        other => panic!("no such hash: {other}"),
    };
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
