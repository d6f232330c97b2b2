//! A registrar without sockets: requests in, answers out. It reads with string functions of its own, checks digests, and
//! remembers who is where. What it holds can be compared with what the accounts believe.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use md5::{Digest, Md5};

use super::generations::Generations;

/// The realm of all challenges.
pub const REALM: &str = "soak.test";
/// Everybody's password.
pub const PASSWORD: &str = "a secret of the soak";
/// For so long at least an answer is kept for retransmissions of its request (RFC 3261 17.2.2, timer J).
const RETRANSMISSIONS: Duration = Duration::from_secs(32);
/// For so long at least a nonce is known that nobody uses: longer than the time from one refresh to the next.
const NONCES: Duration = Duration::from_secs(120);

/// Bindings, nonces, and answers to requests that may come again.
pub struct Registrar {
    bindings: HashMap<String, Vec<Binding>>,
    /// The last count that was seen with each nonce.
    nonces: Generations<String, u32>,
    /// By branch.
    answered: Generations<String, String>,
    made: u64,
    /// It has just been restarted; its own thread forgets.
    restarted: bool,
    /// Requests, retransmissions included.
    pub requests: u64,
    /// Nonce counts that were used twice, requests that cannot be read, digests that are wrong: all must stay 0.
    pub wrong: u64,
}

struct Binding {
    uri: String,
    sequence: u32,
    call_id: String,
    ends: Instant,
}

impl Default for Registrar {
    fn default() -> Self {
        Self {
            bindings: HashMap::new(),
            nonces: Generations::lasting(NONCES),
            answered: Generations::lasting(RETRANSMISSIONS),
            made: 0,
            restarted: false,
            requests: 0,
            wrong: 0,
        }
    }
}

impl Registrar {
    /// The answer to a request; nothing for what is none.
    pub fn answer(&mut self, now: Instant, request: &str) -> Option<String> {
        if !request.starts_with("REGISTER ") {
            return None;
        }
        if std::mem::take(&mut self.restarted) {
            self.bindings.clear();
            self.nonces.clear();
            self.answered.clear();
        }
        self.requests += 1;
        let branch = header(request, "Via")?.split("branch=").nth(1)?.split(';').next()?;
        if let Some(known) = self.answered.get(now, branch) {
            return Some(known.clone());
        }
        let answer = self.decide(now, request).unwrap_or_else(|| {
            self.wrong += 1;
            reply(request, "400 Bad Request", &[])
        });
        self.answered.insert(now, branch.to_owned(), answer.clone());
        Some(answer)
    }

    /// All is lost: bindings, nonces, transactions.
    pub fn restart(&mut self) {
        self.restarted = true;
    }

    /// The contacts of a user that have not run out.
    pub fn contacts(&self, now: Instant, user: &str) -> BTreeSet<String> {
        let known = self.bindings.get(user).filter(|_| !self.restarted);
        let all = known.map(Vec::as_slice).unwrap_or_default();
        all.iter().filter(|binding| binding.ends > now).map(|binding| binding.uri.clone()).collect()
    }

    fn decide(&mut self, now: Instant, request: &str) -> Option<String> {
        let user = between(header(request, "To")?, "sip:", "@")?.to_owned();
        let Some(credentials) = header(request, "Authorization") else {
            return Some(self.challenge(now, request, false));
        };
        let field = |name: &str| {
            let all = credentials.strip_prefix("Digest ")?.split(", ");
            let mut fields = all.filter_map(|field| field.split_once('='));
            fields.find(|(known, _)| *known == name).map(|(_, value)| value.trim_matches('"'))
        };
        let (nonce, count) = (field("nonce")?, field("nc")?);
        let number = u32::from_str_radix(count, 16).ok()?;
        let Some(last) = self.nonces.get(now, nonce) else {
            return Some(self.challenge(now, request, true));
        };
        let ha1 = md5(&format!("{user}:{REALM}:{PASSWORD}"));
        let ha2 = md5(&format!("REGISTER:{}", field("uri")?));
        let right = md5(&format!("{ha1}:{nonce}:{count}:{}:{}:{ha2}", field("cnonce")?, field("qop")?));
        if field("response")? != right {
            return None;
        }
        if number <= *last {
            // A request may be overtaken by its successor; a count must not come in another request.
            self.wrong += u64::from(number == *last);
            return Some(self.challenge(now, request, true));
        }
        *last = number;
        self.bind(now, &user, request)?;
        let bindings = self.bindings.get(&user)?.iter();
        let left = |binding: &Binding| (binding.ends - now).as_secs_f64().ceil();
        let lines: Vec<String> =
            bindings.map(|binding| format!("Contact: <{}>;expires={}", binding.uri, left(binding))).collect();
        Some(reply(request, "200 OK", &lines))
    }

    /// RFC 3261 10.3, steps 7 and 8.
    fn bind(&mut self, now: Instant, user: &str, request: &str) -> Option<()> {
        let bindings = self.bindings.entry(user.to_owned()).or_default();
        bindings.retain(|binding| binding.ends > now);
        let sequence = header(request, "CSeq")?.split(' ').next()?.parse().ok()?;
        let call_id = header(request, "Call-ID")?.to_owned();
        let general = header(request, "Expires").and_then(|value| value.parse::<u64>().ok());
        for contact in headers(request, "Contact") {
            let uri = between(contact, "<", ">")?.to_owned();
            let own = contact.rsplit('>').next()?.split("expires=").nth(1);
            let own = own.and_then(|value| value.split([';', ',']).next()?.parse().ok());
            let expires = own.or(general)?;
            let overtaken =
                |known: &Binding| known.uri == uri && known.call_id == call_id && known.sequence >= sequence;
            if bindings.iter().any(overtaken) {
                continue;
            }
            bindings.retain(|known| known.uri != uri);
            if expires > 0 {
                let ends = now + Duration::from_secs(expires);
                bindings.push(Binding { uri, sequence, call_id: call_id.clone(), ends });
            }
        }
        Some(())
    }

    fn challenge(&mut self, now: Instant, request: &str, stale: bool) -> String {
        self.made += 1;
        let nonce = md5(&format!("nonce {}", self.made));
        let stale = if stale { ", stale=true" } else { "" };
        let line = format!(
            "WWW-Authenticate: Digest realm=\"{REALM}\", nonce=\"{nonce}\", algorithm=MD5, qop=\"auth\"{stale}"
        );
        self.nonces.insert(now, nonce, 0);
        reply(request, "401 Unauthorized", &[line])
    }
}

fn reply(request: &str, status: &str, further: &[String]) -> String {
    let copied = ["Via", "From", "To", "Call-ID", "CSeq"].map(|name| {
        let tag = if name == "To" { ";tag=soak" } else { "" };
        format!("{name}: {}{tag}\r\n", header(request, name).unwrap_or_default())
    });
    let further: String = further.iter().map(|line| format!("{line}\r\n")).collect();
    format!("SIP/2.0 {status}\r\n{}{further}Content-Length: 0\r\n\r\n", copied.concat())
}

fn headers<'a>(request: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = request.lines().filter_map(|line| line.split_once(':'));
    lines.filter(move |(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

fn header<'a>(request: &'a str, name: &'a str) -> Option<&'a str> {
    headers(request, name).next()
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    text.split(begin).nth(1)?.split(end).next()
}

fn md5(text: &str) -> String {
    Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
