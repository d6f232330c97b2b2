//! From a server address to the addresses to send to (RFC 3263 4), with what the name service said lately.
//!
//! NAPTR is asked for only if that is wanted; otherwise the transport comes from the address or from what is configured.

use std::collections::{BTreeSet, HashMap};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use slotmap::SlotMap;

use super::event::{Answer, Config, Pointer, QueryId, Question, Service, Transport};
use super::ids::Ids;
use super::time::Time;
use super::timer::Owner;
use sip::{Scheme, SipUri};

/// RFC 8489 18.6
const STUN_PORT: u16 = 3478;
/// Answers are believed for a day at most.
const LONGEST_LIFE: Duration = Duration::from_secs(86_400);
/// So many answers are kept at most.
const MOST_ANSWERS: usize = 1024;
/// So many SRV targets are followed at most.
const MOST_TARGETS: usize = 16;

/// The next hop as a URI names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// What to send over.
    pub transport: Transport,
    /// The name or address whose certificate is asked for.
    pub host: Arc<str>,
    /// The name or address to send to: the host, unless the URI says otherwise by `maddr` (RFC 3263 4).
    pub target: Arc<str>,
    /// The port, if the URI has one.
    pub port: Option<u16>,
    /// The URI leaves the transport to us.
    pub is_open: bool,
    /// Whom to look for there.
    pub service: Wanted,
}

/// The kind of server that is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// RFC 3263 4.2
    Sip,
    /// RFC 8489 8
    Stun,
}

impl Hop {
    /// Reads the next hop off a URI; `None` if no usable transport fits it.
    pub fn new(uri: &SipUri, config: &Config) -> Option<Self> {
        let named = uri.transport().map(str::to_ascii_lowercase);
        let secure = uri.scheme == Scheme::Sips;
        let usable = |transport: &Transport| config.transports.contains(transport);
        let transport = match (named.as_deref(), secure) {
            (Some("ws" | "wss"), true) | (Some("wss"), false) => Transport::Wss,
            (Some("ws"), false) => Transport::Ws,
            // RFC 3261 26.2.2: sips over TCP means TLS.
            (None | Some("tls" | "tcp"), true) | (Some("tls"), false) => Transport::Tls,
            (Some("udp"), false) => Transport::Udp,
            (Some("tcp"), false) => Transport::Tcp,
            (Some(_), _) => return None,
            (None, false) => [Transport::Udp, Transport::Tcp, Transport::Tls].into_iter().find(usable)?,
        };
        let port = match uri.port {
            None => None,
            Some(port) => Some(u16::try_from(port).ok().filter(|port| *port != 0)?),
        };
        let is_open = named.is_none() && !secure;
        let host = Arc::clone(&uri.host);
        let target = match uri.params.value("maddr") {
            Some(address) if !address.is_empty() => address.into(),
            _ => Arc::clone(&host),
        };
        usable(&transport).then_some(Self { transport, host, target, port, is_open, service: Wanted::Sip })
    }

    /// The same hop, over TCP.
    pub fn over_tcp(self) -> Self {
        Self { transport: Transport::Tcp, is_open: false, ..self }
    }

    fn service(&self) -> Option<String> {
        let prefix = match (self.service, self.transport) {
            (Wanted::Stun, _) => "_stun._udp.",
            (Wanted::Sip, Transport::Udp) => "_sip._udp.",
            (Wanted::Sip, Transport::Tcp) => "_sip._tcp.",
            (Wanted::Sip, Transport::Tls) => "_sips._tcp.",
            (Wanted::Sip, Transport::Ws | Transport::Wss) => return None,
        };
        Some(format!("{prefix}{}", self.target))
    }
}

/// An address that a server names, as a client may go on to it that came to `server`: who came by sips goes on by sips
/// (RFC 3261 8.1.3.4), and who came over TLS over TLS, also to an address that names no transport. `None` if it asks for less.
pub fn as_confidential(uri: &SipUri, server: &SipUri) -> Option<SipUri> {
    let secured = server.transport().filter(|transport| is_secure(transport));
    let stays = match (server.scheme, secured) {
        (Scheme::Sips, _) => uri.scheme == Scheme::Sips,
        (Scheme::Sip, Some(_)) => uri.scheme == Scheme::Sips || uri.transport().is_none_or(is_secure),
        (Scheme::Sip, None) => true,
    };
    let mut uri = stays.then(|| uri.clone())?;
    if let Some(secured) = secured.filter(|_| uri.scheme == Scheme::Sip && uri.transport().is_none()) {
        uri.params.set("transport", Some(secured));
    }
    Some(uri)
}

fn is_secure(transport: &str) -> bool {
    transport.eq_ignore_ascii_case("tls") || transport.eq_ignore_ascii_case("wss")
}

/// The search for one hop's addresses.
#[derive(Debug)]
pub struct Lookup {
    hop: Hop,
    port: u16,
    /// The transports that NAPTR records may choose from; `None` unless the answer to that question is awaited.
    choice: Option<Vec<Transport>>,
    /// SRV records are of use.
    srv: bool,
    /// The SRV question, until it is answered.
    services: Option<String>,
    /// What to use, in order: SRV targets if there are any, else the host itself.
    targets: Vec<Target>,
    /// Answers for the host itself, which is asked for beside the SRV records.
    own: Option<Result<Vec<IpAddr>, String>>,
    /// The service is decidedly not available (RFC 2782: the target is the root).
    refused: bool,
    tried: Vec<SocketAddr>,
}

#[derive(Debug)]
struct Target {
    host: String,
    port: u16,
    addresses: Option<Result<Vec<IpAddr>, String>>,
}

/// What a search says now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The next address to try.
    Try(SocketAddr),
    /// The next address depends on an answer that is under way.
    Wait,
    /// All addresses were tried; if there was none at all, for this reason.
    Exhausted(String),
}

impl Lookup {
    /// Starts; gives the questions to ask, none if the host is an address itself.
    pub fn new(hop: &Hop, config: &Config) -> (Self, Vec<Question>) {
        let port = hop.port.unwrap_or_else(|| match hop.service {
            Wanted::Sip => default_port(hop.transport),
            Wanted::Stun => STUN_PORT,
        });
        let mut lookup = Self {
            hop: hop.clone(),
            port,
            choice: None,
            srv: config.srv && hop.port.is_none(),
            services: None,
            targets: Vec::new(),
            own: None,
            refused: false,
            tried: Vec::new(),
        };
        let literal = hop.target.trim_start_matches('[').trim_end_matches(']');
        if let Ok(address) = literal.parse::<IpAddr>() {
            lookup.own = Some(Ok(vec![address]));
            return (lookup, Vec::new());
        }
        let first = if config.naptr && lookup.srv && hop.is_open {
            lookup.choice = Some(config.transports.clone());
            Some(Question::Pointers(hop.target.to_string()))
        } else {
            lookup.ask_for_services()
        };
        (lookup, first.into_iter().chain([Question::Addresses(hop.target.to_string())]).collect())
    }

    /// What the addresses are to be reached over.
    pub fn transport(&self) -> Transport {
        self.hop.transport
    }

    /// The name or address whose certificate is asked for.
    pub fn host(&self) -> &Arc<str> {
        &self.hop.host
    }

    /// Whether every address that there is was given out, and none was left out for a reason.
    pub fn is_spent(&self) -> bool {
        let is_open = self.choice.is_some() || self.services.is_some() || self.refused;
        let (known, unknown) = self.known();
        !is_open && unknown.is_none() && known.iter().all(|address| self.tried.contains(address))
    }

    /// Takes an answer; gives further questions.
    pub fn take(&mut self, question: &Question, answer: &Answer, ids: &mut Ids) -> Vec<Question> {
        match question {
            Question::Pointers(name) if *self.hop.target == **name => {
                let Some(choice) = self.choice.take() else { return Vec::new() };
                let Answer::Pointers(pointers, _) = answer else {
                    return self.ask_for_services().into_iter().collect();
                };
                if let Some((transport, name)) = best_pointer(pointers, &choice) {
                    self.hop.transport = transport;
                    self.port = default_port(transport);
                    self.services = Some(name.clone());
                    return vec![Question::Services(name)];
                }
                self.ask_for_services().into_iter().collect()
            }
            Question::Services(name) if self.services.as_ref() == Some(name) => {
                self.services = None;
                let Answer::Services(services, _) = answer else { return Vec::new() };
                self.refused =
                    matches!(&services[..], [only] if only.target == "." || only.target.is_empty());
                if self.refused {
                    return Vec::new();
                }
                let sorted = by_preference(services, ids);
                self.targets = sorted
                    .into_iter()
                    .take(MOST_TARGETS)
                    .map(|service| Target {
                        host: service.target.trim_end_matches('.').to_owned(),
                        port: service.port,
                        addresses: None,
                    })
                    .collect();
                self.targets.iter().map(|target| Question::Addresses(target.host.clone())).collect()
            }
            Question::Addresses(name) => {
                let addresses = match answer {
                    Answer::Addresses(addresses, _) if !addresses.is_empty() => Ok(addresses.clone()),
                    Answer::Failed(reason) => Err(reason.clone()),
                    _ => Err(format!("no address for {name}")),
                };
                for target in self.targets.iter_mut().filter(|target| target.host == *name) {
                    target.addresses.get_or_insert_with(|| addresses.clone());
                }
                if *self.hop.target == **name {
                    self.own = Some(addresses);
                }
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// The next address, beginning behind the one to be avoided. No address is given before all better ones are known.
    pub fn step(&mut self, avoid: Option<SocketAddr>) -> Step {
        if self.choice.is_some() || self.services.is_some() {
            return Step::Wait;
        }
        if self.refused {
            return Step::Exhausted(format!("no such service at {}", self.hop.target));
        }
        let (known, unknown) = self.known();
        let begin = known.iter().position(|address| Some(*address) == avoid).map_or(0, |at| at + 1);
        let is_new = |address: &&SocketAddr| !self.tried.contains(address);
        let next = match known[begin..].iter().find(is_new) {
            None if unknown == Some(Unknown::NotYet) => return Step::Wait,
            None => known[..begin].iter().find(is_new),
            found => found,
        };
        match (next.copied(), unknown) {
            (Some(address), _) => {
                self.tried.push(address);
                Step::Try(address)
            }
            (None, Some(Unknown::Failed(reason))) => Step::Exhausted(reason),
            (None, _) => Step::Exhausted(format!("no address of {} can be reached", self.hop.target)),
        }
    }

    /// Whether there is another address than this one, which is not to be tried again.
    pub fn leads_elsewhere(&mut self, remote: SocketAddr) -> bool {
        if self.choice.is_some() || self.services.is_some() || self.refused {
            return false;
        }
        if !self.tried.contains(&remote) {
            self.tried.push(remote);
        }
        self.known().0.iter().any(|address| !self.tried.contains(address))
    }

    fn ask_for_services(&mut self) -> Option<Question> {
        self.services = self.srv.then(|| self.hop.service()).flatten();
        self.services.clone().map(Question::Services)
    }

    /// The addresses in order, up to the first question without answer; and why there are not more.
    fn known(&self) -> (Vec<SocketAddr>, Option<Unknown>) {
        let own = [(&self.own, self.port)];
        let targets = self.targets.iter().map(|target| (&target.addresses, target.port));
        let all: Vec<_> = if self.targets.is_empty() { own.into() } else { targets.collect() };
        let mut known = Vec::new();
        let mut unknown = None;
        for (addresses, port) in all {
            match addresses {
                Some(Ok(list)) => {
                    known.extend(list.iter().map(|ip| SocketAddr::new(ip.to_canonical(), port)))
                }
                Some(Err(reason)) => unknown = Some(Unknown::Failed(reason.clone())),
                None => return (known, Some(Unknown::NotYet)),
            }
        }
        (known, unknown)
    }
}

#[derive(PartialEq)]
enum Unknown {
    NotYet,
    Failed(String),
}

fn default_port(transport: Transport) -> u16 {
    match transport {
        Transport::Udp | Transport::Tcp => 5060,
        Transport::Tls => 5061,
        Transport::Ws => 80,
        Transport::Wss => 443,
    }
}

/// The transport and SRV name of the record that comes first among those of use (RFC 3263 4.1, RFC 7118 4).
fn best_pointer(pointers: &[Pointer], choice: &[Transport]) -> Option<(Transport, String)> {
    let usable = |pointer: &Pointer| {
        let transport = match pointer.service.to_ascii_uppercase().as_str() {
            "SIP+D2U" => Transport::Udp,
            "SIP+D2T" => Transport::Tcp,
            "SIPS+D2T" => Transport::Tls,
            "SIP+D2W" => Transport::Ws,
            "SIPS+D2W" => Transport::Wss,
            _ => return None,
        };
        let name = pointer.replacement.trim_end_matches('.');
        let of_use =
            choice.contains(&transport) && pointer.flags.eq_ignore_ascii_case("s") && !name.is_empty();
        of_use.then(|| ((pointer.order, pointer.preference), transport, name.to_owned()))
    };
    let best = pointers.iter().filter_map(usable).min_by_key(|(order, ..)| *order);
    best.map(|(_, transport, name)| (transport, name))
}

/// Lowest priority first; among equals by chance, in proportion to the weights (RFC 2782).
fn by_preference(services: &[Service], ids: &mut Ids) -> Vec<Service> {
    let mut rest = services.to_vec();
    // Zero weights first within a priority, so that they have their small chance; then by content, for determinism.
    rest.sort_by(|a, b| {
        (a.priority, a.weight, &a.target, a.port).cmp(&(b.priority, b.weight, &b.target, b.port))
    });
    let mut sorted = Vec::with_capacity(rest.len());
    while let Some(priority) = rest.first().map(|service| service.priority) {
        let equals = rest.iter().take_while(|service| service.priority == priority);
        let sum: u64 = equals.map(|service| u64::from(service.weight)).sum();
        let mut chosen = ids.up_to(sum);
        let mut index = 0;
        for (at, service) in rest.iter().enumerate().take_while(|(_, service)| service.priority == priority) {
            index = at;
            match chosen.checked_sub(u64::from(service.weight)) {
                Some(left) if left > 0 => chosen = left,
                _ => break,
            }
        }
        sorted.push(rest.remove(index));
    }
    sorted
}

/// The questions under way and the answers that are still good.
#[derive(Default)]
pub struct Names {
    known: HashMap<Question, (Answer, Time)>,
    asked: SlotMap<QueryId, (Question, BTreeSet<Owner>)>,
    under_way: HashMap<Question, QueryId>,
}

/// What came of asking.
pub enum Asked {
    /// The answer was known.
    Known(Answer),
    /// The question is under way already.
    Waiting,
    /// The question must be put to the name service.
    New(QueryId),
}

impl Names {
    /// Asks on behalf of somebody.
    pub fn ask(&mut self, question: &Question, who: Owner, now: Time) -> Asked {
        if let Some((answer, _)) = self.known.get(question).filter(|(_, until)| now < *until) {
            return Asked::Known(answer.clone());
        }
        if let Some(query) = self.under_way.get(question)
            && let Some((_, waiting)) = self.asked.get_mut(*query)
        {
            waiting.insert(who);
            return Asked::Waiting;
        }
        let query = self.asked.insert((question.clone(), BTreeSet::from([who])));
        self.under_way.insert(question.clone(), query);
        Asked::New(query)
    }

    /// Takes the answer to a question; gives the question and who waits for it.
    pub fn resolved(
        &mut self,
        query: QueryId,
        answer: &Answer,
        now: Time,
    ) -> Option<(Question, BTreeSet<Owner>)> {
        let (question, waiting) = self.asked.remove(query)?;
        self.under_way.remove(&question);
        let life = match answer {
            Answer::Addresses(list, life) if !list.is_empty() => *life,
            Answer::Services(list, life) if !list.is_empty() => *life,
            Answer::Pointers(list, life) if !list.is_empty() => *life,
            _ => Duration::ZERO,
        };
        if !life.is_zero() {
            if self.known.len() >= MOST_ANSWERS {
                self.known.retain(|_, (_, until)| now < *until);
            }
            if self.known.len() < MOST_ANSWERS {
                self.known.insert(question.clone(), (answer.clone(), now + life.min(LONGEST_LIFE)));
            }
        }
        Some((question, waiting))
    }

    /// Somebody is known by another name now.
    pub fn rename(&mut self, old: Owner, new: Owner) {
        for (_, waiting) in self.asked.values_mut() {
            if waiting.remove(&old) {
                waiting.insert(new);
            }
        }
    }

    /// Somebody does not wait any more. What nobody waits for may be asked again.
    pub fn give_up(&mut self, who: Owner) {
        let under_way = &mut self.under_way;
        self.asked.retain(|_, (question, waiting)| {
            waiting.remove(&who);
            if waiting.is_empty() {
                under_way.remove(question);
            }
            !waiting.is_empty()
        });
    }

    /// Forgets everything: the network is another one.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::RegistrationId;

    fn config() -> Config {
        Config { transports: vec![Transport::Udp, Transport::Tcp, Transport::Tls], ..Config::default() }
    }

    fn hop(uri: &str) -> Option<Hop> {
        Hop::new(&SipUri::parse(uri.as_bytes()).unwrap(), &config())
    }

    fn service(priority: u16, weight: u16, target: &str) -> Service {
        Service { priority, weight, target: target.to_owned(), port: 5070 }
    }

    const LIFE: Duration = Duration::from_secs(60);

    #[test]
    fn scheme_and_parameter_choose_the_transport() {
        let transport = |uri| hop(uri).map(|hop| hop.transport);
        assert_eq!(transport("sip:a.test"), Some(Transport::Udp));
        assert_eq!(transport("sip:a.test;transport=TCP"), Some(Transport::Tcp));
        assert_eq!(transport("sip:a.test;transport=tls"), Some(Transport::Tls));
        assert_eq!(transport("sips:a.test"), Some(Transport::Tls));
        assert_eq!(transport("sips:a.test;transport=tcp"), Some(Transport::Tls));
        assert_eq!(transport("sips:a.test;transport=udp"), None);
        assert_eq!(transport("sip:a.test;transport=ws"), None);
        assert_eq!(transport("sip:a.test:70000"), None);
    }

    #[test]
    fn an_address_asks_nobody() {
        for (uri, expected) in [("sip:[::1]:5070", "[::1]:5070"), ("sips:192.0.2.1", "192.0.2.1:5061")] {
            let (mut lookup, questions) = Lookup::new(&hop(uri).unwrap(), &Config::default());
            assert!(questions.is_empty());
            assert_eq!(lookup.step(None), Step::Try(expected.parse().unwrap()));
            assert!(matches!(lookup.step(None), Step::Exhausted(_)));
        }
    }

    #[test]
    fn maddr_says_where_to_send_and_not_whose_certificate_it_takes() {
        let hop = hop("sips:a.test:5070;maddr=192.0.2.1").unwrap();
        assert_eq!(&*hop.host, "a.test");
        let (mut lookup, questions) = Lookup::new(&hop, &config());
        assert!(questions.is_empty());
        assert_eq!(lookup.step(None), Step::Try("192.0.2.1:5070".parse().unwrap()));
    }

    #[test]
    fn services_and_addresses_are_asked_for_at_once() {
        let (_, questions) = Lookup::new(&hop("sips:a.test").unwrap(), &Config::default());
        let expected =
            [Question::Services("_sips._tcp.a.test".to_owned()), Question::Addresses("a.test".to_owned())];
        assert_eq!(questions, expected);
        let (_, with_port) = Lookup::new(&hop("sip:a.test:5060").unwrap(), &Config::default());
        assert_eq!(with_port.len(), 1);
        let (_, without_srv) =
            Lookup::new(&hop("sip:a.test").unwrap(), &Config { srv: false, ..Config::default() });
        assert_eq!(without_srv.len(), 1);
    }

    #[test]
    fn targets_come_by_priority_and_do_not_wait_for_later_ones() {
        let mut ids = Ids::new([0; 32]);
        let (mut lookup, questions) = Lookup::new(&hop("sip:a.test").unwrap(), &Config::default());
        let records = vec![service(20, 0, "second.test."), service(10, 0, "first.test")];
        let further = lookup.take(&questions[0], &Answer::Services(records, LIFE), &mut ids);
        let first = Question::Addresses("first.test".to_owned());
        let second = Question::Addresses("second.test".to_owned());
        assert_eq!(further, [first.clone(), second.clone()]);
        lookup.take(&second, &Answer::Addresses(vec![IpAddr::from([192, 0, 2, 2])], LIFE), &mut ids);
        assert_eq!(lookup.step(None), Step::Wait, "the better target may still answer");
        lookup.take(&first, &Answer::Addresses(vec![IpAddr::from([192, 0, 2, 1])], LIFE), &mut ids);
        assert_eq!(lookup.step(None), Step::Try("192.0.2.1:5070".parse().unwrap()));
        assert_eq!(lookup.step(None), Step::Try("192.0.2.2:5070".parse().unwrap()));
        assert!(matches!(lookup.step(None), Step::Exhausted(_)));
    }

    #[test]
    fn the_search_begins_behind_the_address_to_be_avoided() {
        let mut ids = Ids::new([0; 32]);
        let (mut lookup, questions) = Lookup::new(&hop("sip:a.test:5060").unwrap(), &Config::default());
        let list = [1, 2, 3].map(|last| IpAddr::from([192, 0, 2, last]));
        lookup.take(&questions[0], &Answer::Addresses(list.to_vec(), LIFE), &mut ids);
        let avoid = Some("192.0.2.2:5060".parse().unwrap());
        for expected in ["192.0.2.3:5060", "192.0.2.1:5060", "192.0.2.2:5060"] {
            assert_eq!(lookup.step(avoid), Step::Try(expected.parse().unwrap()));
        }
        assert!(matches!(lookup.step(avoid), Step::Exhausted(_)));
    }

    #[test]
    fn without_services_the_host_itself_serves() {
        let mut ids = Ids::new([0; 32]);
        let (mut lookup, questions) = Lookup::new(&hop("sip:a.test").unwrap(), &Config::default());
        lookup.take(&questions[1], &Answer::Addresses(vec![IpAddr::from([192, 0, 2, 9])], LIFE), &mut ids);
        assert_eq!(lookup.step(None), Step::Wait, "services may still come");
        lookup.take(&questions[0], &Answer::Nothing, &mut ids);
        assert_eq!(lookup.step(None), Step::Try("192.0.2.9:5060".parse().unwrap()));
    }

    #[test]
    fn weights_share_the_first_place_in_proportion() {
        let mut ids = Ids::new([7; 32]);
        let records = [service(1, 30, "a"), service(1, 10, "b"), service(0, 0, "c")];
        let mut first = 0;
        for _ in 0..1000 {
            let sorted = by_preference(&records, &mut ids);
            assert_eq!(sorted[0].target, "c");
            assert_eq!(sorted.len(), 3);
            first += usize::from(sorted[1].target == "a");
        }
        assert!((690..=810).contains(&first), "{first} of 1000 instead of about 750");
    }

    #[test]
    fn an_answer_is_asked_for_once_and_kept_for_its_life() {
        let (mut names, mut keys) = (Names::default(), SlotMap::<RegistrationId, ()>::with_key());
        let (a, b) = (Owner::Registration(keys.insert(())), Owner::Registration(keys.insert(())));
        let question = Question::Addresses("a.test".to_owned());
        let Asked::New(query) = names.ask(&question, a, Time::START) else { panic!("not new") };
        assert!(matches!(names.ask(&question, b, Time::START), Asked::Waiting));
        let answer = Answer::Addresses(vec![IpAddr::from([192, 0, 2, 9])], LIFE);
        let (_, waiting) = names.resolved(query, &answer, Time::START).unwrap();
        assert_eq!(waiting.len(), 2);
        assert!(names.resolved(query, &answer, Time::START).is_none());
        assert!(matches!(names.ask(&question, a, Time::START + LIFE / 2), Asked::Known(_)));
        assert!(matches!(names.ask(&question, a, Time::START + LIFE), Asked::New(_)));
    }
}
