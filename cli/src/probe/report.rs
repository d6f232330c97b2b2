//! What was found, as a checklist for a person and as JSON for a program.

use std::fmt::Write;
use std::net::SocketAddr;

use linphone::sip::header::Challenge;
use serde_json::{Value, json};

use super::Subject;
use super::names::{Found, Record};
use super::talk::{Findings, Reply};

/// Digest algorithms that regline answers (RFC 7616, RFC 8760).
const ALGORITHMS: [&str; 3] = ["MD5", "SHA-256", "SHA-512-256"];
/// Extensions that a registration uses, with what they are good for.
const EXTENSIONS: [(&str, &str); 3] = [
    ("path", "proxies on the way are remembered (RFC 3327)"),
    ("outbound", "several connections for one account (RFC 5626)"),
    ("gruu", "an address for this one device (RFC 5627)"),
];

/// Everything that was found.
pub struct Report<'a> {
    pub subject: &'a Subject,
    pub names: &'a Found,
    pub findings: &'a [Findings],
}

/// How a line of the checklist begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Good,
    Bad,
    /// Neither: worth knowing.
    Note,
}

/// A checklist that grows.
struct Checklist(String);

impl Checklist {
    fn heading(&mut self, text: &str) {
        let _ = writeln!(self.0, "\n{text}");
    }

    fn line(&mut self, mark: Mark, text: impl std::fmt::Display) {
        let mark = match mark {
            Mark::Good => "ok",
            Mark::Bad => "NO",
            Mark::Note => "--",
        };
        let _ = writeln!(self.0, "  {mark}  {text}");
    }
}

impl Report<'_> {
    /// The checklist.
    pub fn text(&self) -> String {
        let mut list = Checklist(format!("{}\n", self.subject.uri));
        if !self.names.records.is_empty() {
            list.heading("names");
            for record in &self.names.records {
                list.record(record);
            }
        }
        if self.names.targets.is_empty() {
            list.heading("servers");
            list.line(Mark::Bad, "none: no name server knows an address. Is the domain right?");
        }
        if self.names.left_out > 0 {
            list.line(Mark::Note, format_args!("{} further addresses are not asked", self.names.left_out));
        }
        for findings in self.findings {
            list.server(findings);
        }
        list.0
    }

    /// The same for a program.
    pub fn json(&self) -> Value {
        json!({
            "subject": self.subject.uri.to_string(),
            "names": self.names.records.iter().map(|record| json!({
                "kind": record.kind,
                "name": record.name,
                "values": record.values.as_ref().ok(),
                "error": record.values.as_ref().err(),
            })).collect::<Vec<_>>(),
            "servers": self.findings.iter().map(server_json).collect::<Vec<_>>(),
        })
    }
}

impl Checklist {
    fn record(&mut self, Record { kind, name, values }: &Record) {
        match values {
            Err(why) => self.line(Mark::Bad, format_args!("{kind:<5} {name}: {why}")),
            Ok(values) if values.is_empty() && *kind == "A" => {
                self.line(Mark::Bad, format_args!("{kind:<5} {name}: no address"))
            }
            Ok(values) if values.is_empty() => self.line(Mark::Note, format_args!("{kind:<5} {name}: none")),
            Ok(values) => {
                for value in values {
                    self.line(Mark::Good, format_args!("{kind:<5} {name}: {value}"));
                }
            }
        }
    }

    fn server(&mut self, findings: &Findings) {
        let target = &findings.target;
        let by_name = if target.host == target.address.ip().to_string() {
            String::new()
        } else {
            format!(" ({})", target.host)
        };
        self.heading(&format!("{} {}{by_name}", target.transport.name(), target.address));
        if let Some(secured) = &findings.secured {
            self.line(Mark::Good, secured);
        }
        if let Some(certificate) = &findings.certificate {
            let text = format!(
                "certificate for {}, by {}, until {}",
                certificate.names.join(", "),
                certificate.issuer,
                certificate.until
            );
            match &certificate.problem {
                None => self.line(Mark::Good, text),
                Some(problem) => self.line(Mark::Bad, format_args!("{text}: not trusted: {problem}")),
            }
        }
        if findings.options == findings.register
            && let Err(why) = &findings.register
        {
            self.line(Mark::Bad, why);
            return;
        }
        match &findings.options {
            Ok(reply) => self.line(Mark::Good, format_args!("OPTIONS: {}", answer(reply))),
            Err(why) => self.line(Mark::Note, format_args!("OPTIONS: {why}")),
        }
        match &findings.register {
            Ok(reply) => self.registration(reply),
            Err(why) => self.line(Mark::Bad, format_args!("REGISTER: {why}")),
        }
        let mut supported: Vec<&str> = Vec::new();
        for reply in [&findings.options, &findings.register].into_iter().flatten() {
            supported.extend(reply.supported.iter().map(String::as_str));
        }
        for (extension, purpose) in EXTENSIONS {
            let (mark, said) = if supported.contains(&extension) {
                (Mark::Good, "supported")
            } else {
                (Mark::Note, "not announced")
            };
            self.line(mark, format_args!("{extension}: {said}; {purpose}"));
        }
    }

    fn registration(&mut self, reply: &Reply) {
        let (mark, meaning) = match reply.code {
            401 | 407 => (Mark::Good, "it asks for a password"),
            200..=299 => (Mark::Note, "it tells the bindings of anybody who asks"),
            403 | 404 => (Mark::Note, "this user is not known there, or may not register"),
            405 | 501 => (Mark::Bad, "it is no registrar"),
            _ => (Mark::Note, "that is unusual"),
        };
        self.line(mark, format_args!("REGISTER: {}: {meaning}", answer(reply)));
        for challenge in &reply.challenges {
            let usable = can_answer(challenge);
            let mark = if usable { Mark::Good } else { Mark::Bad };
            self.line(
                mark,
                format_args!(
                    "challenge: {}{}",
                    described(challenge),
                    if usable { "" } else { ", which cannot be answered" }
                ),
            );
        }
        let digests = || reply.challenges.iter().filter(|challenge| challenge.is_digest());
        if digests().next().is_some() && digests().all(|challenge| algorithm(challenge).starts_with("MD5")) {
            self.line(Mark::Note, "only MD5: SHA-256 would be safer (RFC 8760)");
        }
        match reply.seen_as {
            Some(seen) if translated(seen, reply.local) => {
                self.line(
                    Mark::Note,
                    format_args!("it sees us as {seen}, not {}: there is a NAT in between", reply.local),
                );
            }
            Some(seen) => self.line(Mark::Good, format_args!("it sees us as {seen}: no NAT in between")),
            None => self.line(Mark::Note, "it does not tell how it sees us (RFC 3581)"),
        }
    }
}

fn translated(seen: SocketAddr, local: SocketAddr) -> bool {
    seen.ip() != local.ip() && !local.ip().is_unspecified() || seen.port() != local.port()
}

fn answer(reply: &Reply) -> String {
    let server = reply.server.as_deref().map(|server| format!(", {server}")).unwrap_or_default();
    format!("{} {} in {:.1} ms{server}", reply.code, reply.reason, reply.took.as_secs_f64() * 1000.0)
}

fn algorithm(challenge: &Challenge) -> String {
    challenge.algorithm().unwrap_or("MD5").to_ascii_uppercase()
}

fn can_answer(challenge: &Challenge) -> bool {
    let algorithm = algorithm(challenge);
    let known = ALGORITHMS.contains(&algorithm.trim_end_matches("-SESS"));
    challenge.scheme.eq_ignore_ascii_case("Bearer")
        || challenge.is_digest() && known && challenge.nonce().is_some()
}

fn described(challenge: &Challenge) -> String {
    let realm = challenge.realm().unwrap_or_default();
    if !challenge.is_digest() {
        return format!("{} for realm \"{realm}\"", challenge.scheme);
    }
    let qop = challenge.qop();
    let qop = if qop.is_empty() { "no qop".to_owned() } else { format!("qop {}", qop.join(" or ")) };
    format!("Digest {} for realm \"{realm}\", {qop}", algorithm(challenge))
}

fn server_json(findings: &Findings) -> Value {
    let reply = |reply: &Result<Reply, String>| match reply {
        Err(why) => json!({ "error": why }),
        Ok(reply) => json!({
            "code": reply.code,
            "reason": reply.reason,
            "ms": reply.took.as_secs_f64() * 1000.0,
            "server": reply.server,
            "supported": reply.supported,
            "seen_as": reply.seen_as.map(|seen| seen.to_string()),
            "challenges": reply.challenges.iter().map(|challenge| json!({
                "scheme": challenge.scheme,
                "realm": challenge.realm(),
                "algorithm": challenge.is_digest().then(|| algorithm(challenge)),
                "qop": challenge.qop(),
                "can_be_answered": can_answer(challenge),
            })).collect::<Vec<_>>(),
        }),
    };
    json!({
        "transport": findings.target.transport.name(),
        "address": findings.target.address.to_string(),
        "host": findings.target.host,
        "tls": findings.secured,
        "certificate": findings.certificate.as_ref().map(|certificate| json!({
            "names": certificate.names,
            "issuer": certificate.issuer,
            "until": certificate.until,
            "problem": certificate.problem,
        })),
        "options": reply(&findings.options),
        "register": reply(&findings.register),
    })
}
