//! A stub resolver as a state machine: questions, answers' bytes and the time go in; datagrams to send and answers to
//! deliver come out. It has no socket (`sockets` has them) and reads no clock, only the hosts file and resolv.conf.
//!
//! Literals and the hosts file answer at once. Else A and AAAA are asked in parallel; every 2 s the next server is
//! asked, after 10 s the question has failed.

mod hosts;
pub mod message;
mod sockets;
mod system;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod watched;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use self::hosts::Hosts;
use self::message::{Kind, Record, Reply};
pub(super) use self::sockets::Sockets;
use self::system::System;
use super::{Answer, Options, QueryNumber, Question};

/// After this the next server is asked.
const RETRANSMIT: u64 = 2_000_000;
/// After this the question has failed.
const GIVE_UP: u64 = 10_000_000;
/// How much longer the other address family may take (RFC 8305 3).
const SETTLE: u64 = 50_000;
/// Questions that are asked at the same time; each may hold a few sockets.
const PARALLEL: usize = 128;
/// Validity of what stands in the hosts file, which may change at any time.
const HOSTS_LIFETIME: Duration = Duration::from_secs(10);
/// Validity of a literal.
const LITERAL_LIFETIME: Duration = Duration::from_secs(86_400);

/// One question to the servers, with one id and its own source ports. Never used twice.
pub type Exchange = u64;

/// What the resolver wants done.
#[derive(Debug, PartialEq, Eq)]
pub enum Order {
    /// Send a message to a server; over TCP, make a connection unless there is one.
    Send { exchange: Exchange, server: SocketAddr, message: Vec<u8>, tcp: bool },
    /// Nothing that arrives for this exchange matters any more.
    Release { exchange: Exchange },
    /// Deliver an answer.
    Answer { query: QueryNumber, answer: Answer },
}

/// The state machine.
pub struct Resolver {
    own_servers: Vec<SocketAddr>,
    system: System,
    hosts: Hosts,
    ipv6: bool,
    search: bool,
    lookups: BTreeMap<QueryNumber, Lookup>,
    exchanges: HashMap<Exchange, QueryNumber>,
    waiting: VecDeque<(QueryNumber, Question)>,
    orders: VecDeque<Order>,
    last_exchange: Exchange,
}

struct Lookup {
    question: Question,
    servers: Vec<SocketAddr>,
    /// Names still to be tried after the current one, last first.
    further: Vec<String>,
    parts: Vec<Part>,
    give_up_at: u64,
    settle_at: Option<u64>,
    /// Why an earlier candidate or part gave no usable answer.
    failure: Option<String>,
}

struct Part {
    kind: Kind,
    exchange: Exchange,
    message: Vec<u8>,
    tcp: bool,
    /// Index of the server that was asked last.
    server: usize,
    asked: Vec<SocketAddr>,
    /// Servers that could not be reached or would not answer since the last retransmission.
    lost: usize,
    refusals: usize,
    retransmit_at: u64,
    outcome: Option<Outcome>,
}

enum Outcome {
    Records(Vec<Record>, u32),
    Nothing,
    Failed(String),
}

impl Resolver {
    /// A resolver as these options want it.
    pub fn new(options: &Options) -> Self {
        Self {
            own_servers: options.dns_servers.clone(),
            system: System::new(options.resolver_file.clone()),
            hosts: Hosts::new(options.hosts_file.clone()),
            ipv6: options.ipv6,
            search: options.dns_search,
            lookups: BTreeMap::new(),
            exchanges: HashMap::new(),
            waiting: VecDeque::new(),
            orders: VecDeque::new(),
            last_exchange: 0,
        }
    }

    /// Asks other servers from the next question on.
    pub fn set_servers(&mut self, servers: Vec<SocketAddr>) {
        self.own_servers = servers;
    }

    /// Tries names in the system's search domains from the next question on, or not.
    pub fn set_search(&mut self, search: bool) {
        self.search = search;
    }

    /// The questions that have no answer yet, in no order.
    pub fn unanswered(&self) -> Vec<(QueryNumber, Question)> {
        let asked = self.lookups.iter().map(|(number, lookup)| (*number, lookup.question.clone()));
        asked.chain(self.waiting.iter().cloned()).collect()
    }

    /// Asks. Orders follow, perhaps the answer itself.
    pub fn ask(&mut self, query: QueryNumber, question: Question, now: u64) {
        if let Question::Addresses(name) = &question
            && let Some(answer) = self.known(name, now)
        {
            self.orders.push_back(Order::Answer { query, answer });
        } else if self.lookups.len() >= PARALLEL {
            self.waiting.push_back((query, question));
        } else {
            self.start(query, question, now);
        }
    }

    /// The owner does not want the answer any more.
    pub fn forget(&mut self, query: QueryNumber, now: u64) {
        self.waiting.retain(|(number, _)| *number != query);
        self.end(query);
        self.start_waiting(now);
    }

    /// Bytes of a message that came for an exchange.
    pub fn received(&mut self, exchange: Exchange, from: SocketAddr, data: &[u8], now: u64) {
        let Some(&query) = self.exchanges.get(&exchange) else { return };
        let Some(lookup) = self.lookups.get_mut(&query) else { return };
        let Some(index) = lookup.parts.iter().position(|part| part.exchange == exchange) else { return };
        let part = &mut lookup.parts[index];
        if part.outcome.is_some() || !part.asked.contains(&from) {
            return;
        }
        let Some(reply) = message::answer(&part.message, part.kind, data) else {
            log::debug!("{from} sent something that is no answer to our question");
            return;
        };
        match reply {
            Reply::Records(records, ttl) => part.outcome = Some(Outcome::Records(records, ttl)),
            Reply::Nothing => part.outcome = Some(Outcome::Nothing),
            Reply::Truncated if part.tcp => return,
            Reply::Truncated => {
                part.tcp = true;
                if let Some(index) = lookup.servers.iter().position(|server| *server == from) {
                    part.server = index;
                }
                part.send(&lookup.servers, now, &mut self.orders);
            }
            Reply::Refused(reason) => {
                part.refusals += 1;
                if part.refusals >= lookup.servers.len() {
                    part.outcome = Some(Outcome::Failed(reason.to_owned()));
                } else {
                    part.send_to_next(&lookup.servers, now, &mut self.orders);
                }
            }
        }
        self.settle(query, now);
        self.start_waiting(now);
    }

    /// A server could not be reached, or ended a connection early.
    pub fn unreachable(&mut self, exchange: Exchange, server: SocketAddr, now: u64) {
        let Some(lookup) = self.exchanges.get(&exchange).and_then(|query| self.lookups.get_mut(query)) else {
            return;
        };
        let Some(part) = lookup.parts.iter_mut().find(|part| part.exchange == exchange) else { return };
        let current = lookup.servers[part.server % lookup.servers.len()] == server;
        // Once around without waiting; then the retransmission timer decides.
        if part.outcome.is_none() && current && part.lost + 1 < lookup.servers.len() {
            part.lost += 1;
            part.send_to_next(&lookup.servers, now, &mut self.orders);
        }
    }

    /// The next time at which [`tick`](Self::tick) has something to do.
    pub fn next_deadline(&self) -> Option<u64> {
        let due = |lookup: &Lookup| {
            let parts = lookup.parts.iter().filter(|part| part.outcome.is_none());
            let retransmit = parts.map(|part| part.retransmit_at).min().unwrap_or(u64::MAX);
            retransmit.min(lookup.give_up_at).min(lookup.settle_at.unwrap_or(u64::MAX))
        };
        self.lookups.values().map(due).min()
    }

    /// Time has passed.
    pub fn tick(&mut self, now: u64) {
        let queries: Vec<QueryNumber> = self.lookups.keys().copied().collect();
        for query in queries {
            let Some(lookup) = self.lookups.get_mut(&query) else { continue };
            if now >= lookup.give_up_at || lookup.settle_at.is_some_and(|at| now >= at) {
                for part in lookup.parts.iter_mut().filter(|part| part.outcome.is_none()) {
                    part.outcome = Some(Outcome::Failed("no name server answered".to_owned()));
                }
                if now >= lookup.give_up_at {
                    lookup.further.clear();
                }
                self.settle(query, now);
                continue;
            }
            for part in &mut lookup.parts {
                if part.outcome.is_none() && now >= part.retransmit_at {
                    part.lost = 0;
                    part.refusals = 0;
                    part.send_to_next(&lookup.servers, now, &mut self.orders);
                }
            }
        }
        self.start_waiting(now);
    }

    /// The next thing to do.
    pub fn next_order(&mut self) -> Option<Order> {
        self.orders.pop_front()
    }

    /// What needs no server: literals, `localhost`, the hosts file.
    fn known(&mut self, name: &str, now: u64) -> Option<Answer> {
        let bare = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
        if let Ok(address) = bare.parse::<IpAddr>() {
            return Some(Answer::Addresses(vec![address.to_canonical()], LITERAL_LIFETIME));
        }
        let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        let list: Vec<IpAddr> = if name == "localhost" || name.ends_with(".localhost") {
            // RFC 6761 6.3: never a question to a server.
            vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]
        } else {
            self.hosts.find(&name, now).to_vec()
        };
        let list: Vec<IpAddr> = list.into_iter().filter(|address| self.ipv6 || address.is_ipv4()).collect();
        (!list.is_empty()).then_some(Answer::Addresses(list, HOSTS_LIFETIME))
    }

    fn start(&mut self, query: QueryNumber, question: Question, now: u64) {
        self.system.refresh(now);
        let own = !self.own_servers.is_empty();
        let servers = if own { self.own_servers.clone() } else { self.system.servers.clone() };
        let mut further = match &question {
            Question::Addresses(name) => self.system.candidates(name, self.search),
            Question::Services(name) | Question::Pointers(name) => {
                vec![name.strip_suffix('.').unwrap_or(name).to_owned()]
            }
        };
        further.reverse();
        let lookup = Lookup {
            question,
            servers,
            further,
            parts: Vec::new(),
            give_up_at: now.saturating_add(GIVE_UP),
            settle_at: None,
            failure: None,
        };
        if let Some(old) = self.lookups.insert(query, lookup) {
            self.release(&old);
        }
        self.settle(query, now);
    }

    /// Delivers what a lookup has found, if that is decided, or goes on with its next name.
    fn settle(&mut self, query: QueryNumber, now: u64) {
        loop {
            let Some(lookup) = self.lookups.get_mut(&query) else { return };
            if lookup.parts.iter().any(|part| part.outcome.is_none()) {
                if lookup.settle_at.is_none() && lookup.has_records() {
                    lookup.settle_at = Some(now.saturating_add(SETTLE));
                }
                return;
            }
            let found = lookup.take_records();
            if found.is_none()
                && let Some(name) = lookup.further.pop()
            {
                self.ask_servers(query, &name, now);
                continue;
            }
            let answer = match found {
                Some((records, ttl)) => deliverable(records, ttl),
                None => match lookup.failure.take() {
                    Some(reason) => Answer::Failed(reason),
                    None => Answer::Nothing,
                },
            };
            self.end(query);
            self.orders.push_back(Order::Answer { query, answer });
            return;
        }
    }

    /// Replaces the parts of a lookup by questions for `name`. A name that cannot exist has no parts.
    fn ask_servers(&mut self, query: QueryNumber, name: &str, now: u64) {
        let Some(mut lookup) = self.lookups.remove(&query) else { return };
        self.release(&lookup);
        lookup.parts.clear();
        lookup.settle_at = None;
        let kinds: &[Kind] = match lookup.question {
            Question::Addresses(_) if self.ipv6 => &[Kind::Aaaa, Kind::A],
            Question::Addresses(_) => &[Kind::A],
            Question::Services(_) => &[Kind::Srv],
            Question::Pointers(_) => &[Kind::Naptr],
        };
        for &kind in kinds {
            let id = match getrandom::u32() {
                Ok(random) => random as u16,
                Err(error) => {
                    lookup.failure = Some(format!("no randomness: {error}"));
                    break;
                }
            };
            let Some(message) = message::question(id, name, kind) else { break };
            self.last_exchange += 1;
            let mut part = Part {
                kind,
                exchange: self.last_exchange,
                message,
                tcp: false,
                server: 0,
                asked: Vec::new(),
                lost: 0,
                refusals: 0,
                retransmit_at: 0,
                outcome: None,
            };
            if lookup.servers.is_empty() {
                part.outcome = Some(Outcome::Failed("no name server is known".to_owned()));
            } else {
                part.send(&lookup.servers, now, &mut self.orders);
            }
            self.exchanges.insert(part.exchange, query);
            lookup.parts.push(part);
        }
        self.lookups.insert(query, lookup);
    }

    fn release(&mut self, lookup: &Lookup) {
        for part in &lookup.parts {
            self.exchanges.remove(&part.exchange);
            self.orders.push_back(Order::Release { exchange: part.exchange });
        }
    }

    fn end(&mut self, query: QueryNumber) {
        if let Some(lookup) = self.lookups.remove(&query) {
            self.release(&lookup);
        }
    }

    fn start_waiting(&mut self, now: u64) {
        while self.lookups.len() < PARALLEL {
            let Some((query, question)) = self.waiting.pop_front() else { return };
            self.start(query, question, now);
        }
    }
}

impl Lookup {
    fn has_records(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.outcome, Some(Outcome::Records(..))))
    }

    /// All records of all parts and their common validity; else the failures are remembered.
    fn take_records(&mut self) -> Option<(Vec<Record>, u32)> {
        let (mut all, mut lifetime) = (Vec::new(), u32::MAX);
        for part in &mut self.parts {
            match part.outcome.take() {
                Some(Outcome::Records(records, ttl)) => {
                    all.extend(records);
                    lifetime = lifetime.min(ttl);
                }
                Some(Outcome::Failed(reason)) => self.failure = Some(reason),
                Some(Outcome::Nothing) | None => {}
            }
        }
        (!all.is_empty()).then_some((all, lifetime))
    }
}

impl Part {
    fn send(&mut self, servers: &[SocketAddr], now: u64, orders: &mut VecDeque<Order>) {
        let server = servers[self.server % servers.len()];
        if !self.asked.contains(&server) {
            self.asked.push(server);
        }
        self.retransmit_at = now.saturating_add(RETRANSMIT);
        let message = self.message.clone();
        orders.push_back(Order::Send { exchange: self.exchange, server, message, tcp: self.tcp });
    }

    fn send_to_next(&mut self, servers: &[SocketAddr], now: u64, orders: &mut VecDeque<Order>) {
        self.server = (self.server + 1) % servers.len();
        self.send(servers, now, orders);
    }
}

fn deliverable(records: Vec<Record>, ttl: u32) -> Answer {
    let ttl = Duration::from_secs(u64::from(ttl));
    let (mut addresses, mut services, mut pointers) = (Vec::new(), Vec::new(), Vec::new());
    for record in records {
        match record {
            Record::Address(address) => addresses.push(address),
            Record::Service(priority, weight, target, port) => {
                services.push((priority, weight, target, port));
            }
            Record::Pointer(order, preference, flags, service, replacement) => {
                pointers.push((order, preference, flags, service, replacement));
            }
        }
    }
    if !services.is_empty() {
        Answer::Services(services, ttl)
    } else if !pointers.is_empty() {
        Answer::Pointers(pointers, ttl)
    } else {
        Answer::Addresses(addresses, ttl)
    }
}
