//! What is answered: the registrar of RFC 3261 10.3 without its sockets.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use super::bindings::{Bindings, Contacts, Limits, Refusal, Update};
use super::digest::{Guard, Verdict, random_token};
use super::faults::{Faults, Step, chance};
use super::message::{Answer, Request};
use super::options::Options;
use super::wire::{self, NameAddr};

/// How long an answer is kept for retransmissions of its request: 64·T1 (RFC 3261 17.2.2).
const KEPT: Duration = Duration::from_secs(32);

/// One registrar: who is bound, which nonces are out, what was answered already.
#[derive(Debug)]
pub struct Service {
    guard: Guard,
    bindings: Bindings,
    limits: Limits,
    faults: Faults,
    proxy_auth: bool,
    arrived: u32,
    handled: u32,
    answered: HashMap<String, (Instant, Vec<u8>)>,
    swept: Option<Instant>,
}

/// What came of one message, and a line about it for the log.
#[derive(Debug)]
pub struct Outcome {
    /// What is sent back.
    pub steps: Vec<Step>,
    /// What a person would want to read.
    pub remark: String,
}

impl Service {
    /// A registrar without bindings.
    pub fn new(options: &Options) -> Self {
        let Options { users, algorithms, qop, nonce_uses, .. } = options.clone();
        let limits =
            Limits { min: options.min_expires, max: options.max_expires, default: options.default_expires };
        Self {
            guard: Guard::new(users, algorithms, qop, nonce_uses),
            bindings: Bindings::default(),
            limits,
            faults: options.faults.clone(),
            proxy_auth: options.proxy_auth,
            arrived: 0,
            handled: 0,
            answered: HashMap::new(),
            swept: None,
        }
    }

    /// Whether the next message from the network is lost.
    pub fn loses_arrival(&mut self) -> bool {
        self.arrived = self.arrived.saturating_add(1);
        self.arrived <= self.faults.drop_first || chance(self.faults.drop_percent)
    }

    /// Answers one request that came from `source` over a stream or in a datagram.
    pub fn handle(&mut self, now: Instant, request: &Request, source: SocketAddr, stream: bool) -> Outcome {
        if request.method == "ACK" {
            return Outcome { steps: Vec::new(), remark: "ACK, ignored".into() };
        }
        // Now and then is enough: with a hundred thousand clients each look at all of them counts.
        if self.swept.is_none_or(|swept| now.duration_since(swept) >= KEPT) {
            self.answered.retain(|_, (since, _)| now.duration_since(*since) < KEPT);
            self.swept = Some(now);
        }
        let transaction = format!("{source} {} {}", request.branch(), request.method);
        let subject =
            format!("{} {}", request.method, record(request).unwrap_or_else(|| request.uri.clone()));
        let known = self.answered.get(&transaction).map(|(_, bytes)| bytes.clone());
        let (bytes, remark, faults) = match known {
            Some(bytes) => (bytes, format!("{subject}: again, same answer"), Faults::default()),
            None => {
                let faults = self.faults.for_request(self.handled);
                self.handled = self.handled.saturating_add(1);
                let (answer, why) = match faults.answer {
                    Some(_) => (fixed(&faults), "as told".into()),
                    None => self.decide(now, request, &faults),
                };
                let remark = format!("{subject}: {} {} ({why})", answer.code, answer.phrase);
                let bytes = answer.bytes(request, source, &random_token());
                self.answered.insert(transaction, (now, bytes.clone()));
                (bytes, remark, faults)
            }
        };
        if chance(self.faults.drop_answers_percent) {
            return Outcome { steps: Vec::new(), remark: remark + ", answer lost" };
        }
        Outcome { steps: faults.spoil(bytes, &request.branch(), stream), remark }
    }

    fn decide(&mut self, now: Instant, request: &Request, faults: &Faults) -> (Answer, String) {
        match request.method.as_str() {
            "REGISTER" => self.register(now, request, faults).unwrap_or_else(|early| early),
            "OPTIONS" => (Answer::new(200).with("Allow", "REGISTER, OPTIONS"), "alive".into()),
            _ => (Answer::new(405).with("Allow", "REGISTER, OPTIONS"), "a registrar only".into()),
        }
    }

    /// RFC 3261 10.3, step by step; an error is an answer before the last step.
    fn register(
        &mut self,
        now: Instant,
        request: &Request,
        faults: &Faults,
    ) -> Result<(Answer, String), (Answer, String)> {
        // Step 2: extensions that must be understood; none are.
        if let Some(required) = request.header("Require") {
            return Err((Answer::new(420).with("Unsupported", required), "unknown extension".into()));
        }
        let record = record(request).ok_or((Answer::new(400), "To has no SIP URI".to_owned()))?;
        let name = record.split('@').next().unwrap_or_default();
        self.admit(request, name, faults)?;
        let (Some(sequence), Some(call_id)) = (request.sequence(), request.header("Call-ID")) else {
            return Err((Answer::new(400), "CSeq without a number".into()));
        };
        let contacts = contacts(request).ok_or((Answer::new(400), "Contact without a URI".to_owned()))?;
        let expires = request.header("Expires").and_then(|value| value.parse().ok());
        let update = Update { call_id, sequence, expires, contacts };
        self.bindings.update(now, &record, self.limits, update).map_err(|refusal| match refusal {
            Refusal::Star => (Answer::new(400), "Contact: * needs Expires: 0".to_owned()),
            Refusal::TooBrief => {
                (Answer::new(423).with("Min-Expires", self.limits.min), "too brief".to_owned())
            }
            Refusal::OutOfOrder => (Answer::new(500), "CSeq is not above the last one".to_owned()),
        })?;
        let list = self.bindings.list(now, &record);
        let why = match list.len() {
            0 => "no binding".to_owned(),
            1 => format!("bound to {}", list[0]),
            many => format!("{many} bindings: {}", list.join(", ")),
        };
        let answer = list.iter().fold(Answer::new(200), |answer, contact| answer.with("Contact", contact));
        Ok((answer, why))
    }

    /// Steps 3 and 4: who asks, and may they speak for this address of record.
    fn admit(&mut self, request: &Request, name: &str, faults: &Faults) -> Result<(), (Answer, String)> {
        if !self.guard.is_closed() {
            return Ok(());
        }
        let (code, asks, gives) = match self.proxy_auth {
            true => (407, "Proxy-Authenticate", "Proxy-Authorization"),
            false => (401, "WWW-Authenticate", "Authorization"),
        };
        let credentials: Vec<String> = request.headers(gives).map(str::to_owned).collect();
        let verdict = self.guard.check(&credentials, &request.method, &request.body);
        let (stale, why) = match verdict {
            Verdict::Accepted(_) if faults.refuse_credentials => (false, "credentials refused as told"),
            // A user may not speak for another one; a digest name that is no address may.
            Verdict::Accepted(user) if user != name && self.guard.knows(name) => {
                return Err((Answer::new(403), format!("{user} is not {name}")));
            }
            Verdict::Accepted(_) => return Ok(()),
            Verdict::Missing => (false, "challenge"),
            Verdict::Stale => (true, "stale nonce"),
            Verdict::Refused(why) => (false, why),
        };
        let answer = self
            .guard
            .challenges(name, stale)
            .into_iter()
            .fold(Answer::new(code), |answer, challenge| answer.with(asks, challenge));
        Err((answer, why.to_owned()))
    }
}

/// The answer that the command line fixed.
fn fixed(faults: &Faults) -> Answer {
    let mut answer = Answer::new(faults.answer.unwrap_or(500));
    if let Some(phrase) = &faults.phrase {
        answer.phrase.clone_from(phrase);
    }
    answer.headers.clone_from(&faults.headers);
    answer
}

/// The address of record that a request is about.
fn record(request: &Request) -> Option<String> {
    let to = NameAddr::parse(request.header("To")?)?;
    let scheme = to.uri.split(':').next().unwrap_or_default();
    let is_sip = scheme.eq_ignore_ascii_case("sip") || scheme.eq_ignore_ascii_case("sips");
    is_sip.then(|| wire::address_of_record(&to.uri))
}

/// All contacts of a request; `None` when one is malformed.
fn contacts(request: &Request) -> Option<Contacts> {
    let values: Vec<&str> =
        request.headers("Contact").flat_map(|line| wire::split_outside_quotes(line, ',')).collect();
    if values == ["*"] {
        return Some(Contacts::Star);
    }
    values.into_iter().map(NameAddr::parse).collect::<Option<_>>().map(Contacts::List)
}

#[cfg(test)]
mod tests {
    use super::super::options::User;
    use super::*;

    fn service(change: impl FnOnce(&mut Options)) -> Service {
        let mut options =
            Options { algorithms: vec![super::super::digest::Algorithm::Md5], ..Options::default() };
        change(&mut options);
        Service::new(&options)
    }

    fn answer(service: &mut Service, branch: &str, sequence: u32, headers: &str) -> String {
        let text = format!(
            "REGISTER sip:h SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;rport;branch={branch}\r\nFrom: <sip:al@h>;tag=1\r\n\
             To: <sip:al@h>\r\nCall-ID: c\r\nCSeq: {sequence} REGISTER\r\n{headers}\r\n"
        );
        let request = Request::parse(text.as_bytes()).unwrap();
        let outcome = service.handle(Instant::now(), &request, "127.0.0.1:9".parse().unwrap(), false);
        match outcome.steps.as_slice() {
            [Step::Send(bytes)] => String::from_utf8(bytes.clone()).unwrap(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_retransmission_gets_the_same_answer_and_changes_nothing() {
        let mut service = service(|_| {});
        let first = answer(&mut service, "b1", 1, "Contact: <sip:al@1>\r\nExpires: 60\r\n");
        assert!(first.contains("Contact: <sip:al@1>;expires=60\r\n"), "{first}");
        assert_eq!(answer(&mut service, "b1", 1, "Contact: <sip:al@1>\r\nExpires: 60\r\n"), first);
        let late = answer(&mut service, "b2", 1, "Contact: <sip:al@1>\r\n");
        assert!(late.starts_with("SIP/2.0 500 "), "{late}");
    }

    #[test]
    fn too_brief_an_expiry_is_told_the_minimum() {
        let mut service = service(|options| options.min_expires = 30);
        let brief = answer(&mut service, "b1", 1, "Contact: <sip:al@1>;expires=29\r\n");
        assert!(brief.starts_with("SIP/2.0 423 ") && brief.contains("Min-Expires: 30\r\n"), "{brief}");
    }

    #[test]
    fn strangers_are_challenged_and_unknown_extensions_refused() {
        let user = User { name: "al".into(), password: "p".into(), realm: "r".into() };
        let mut service = service(|options| {
            options.users = vec![user];
            options.proxy_auth = true;
        });
        let challenge = answer(&mut service, "b1", 1, "Contact: <sip:al@1>\r\n");
        assert!(challenge.starts_with("SIP/2.0 407 "), "{challenge}");
        assert!(challenge.contains("Proxy-Authenticate: Digest realm=\"r\", nonce=\""), "{challenge}");
        let required = answer(&mut service, "b2", 2, "Require: gruu\r\n");
        assert!(required.contains("Unsupported: gruu\r\n"), "{required}");
    }

    #[test]
    fn a_told_answer_ends_after_its_times() {
        let mut service = service(|options| {
            options.faults.answer = Some(503);
            options.faults.headers = vec![("Retry-After".into(), "3".into())];
            options.faults.times = 1;
        });
        let told = answer(&mut service, "b1", 1, "");
        assert!(told.starts_with("SIP/2.0 503 Service Unavailable\r\n"), "{told}");
        assert!(told.contains("Retry-After: 3\r\n"), "{told}");
        assert!(answer(&mut service, "b2", 2, "").starts_with("SIP/2.0 200 OK\r\n"));
    }
}
