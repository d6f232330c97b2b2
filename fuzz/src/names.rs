//! The name service and STUN: answers from anybody, to questions of ours.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use arbitrary::{Arbitrary, Unstructured};
use linphone::engine::stun;
use linphone::net::dns::message::{self, Kind, Reply};
use linphone::net::dns::{Exchange, Order, Resolver};
use linphone::net::{Answer, Options, Question};

const KINDS: [Kind; 4] = [Kind::A, Kind::Aaaa, Kind::Srv, Kind::Naptr];
/// Records that one answer may bring (those of two messages).
const MOST_RECORDS: usize = 128;

/// One DNS message, as it is and behind the head that a right answer has.
pub fn dns(data: &[u8]) {
    for kind in KINDS {
        let asked = message::question(7, "sip.example", kind).expect("a name that can be asked for");
        check(message::answer(&asked, kind, data));
        let mut answer = asked.clone();
        answer[2] |= 0x80;
        if let Some((counts, records)) = data.split_first() {
            answer[7] = counts & 0x0f;
            answer[11] = counts >> 4;
            answer.extend_from_slice(records);
        }
        check(message::answer(&asked, kind, &answer));
    }
    let name = String::from_utf8_lossy(data);
    if let Some(asked) = message::question(1, &name, Kind::A) {
        assert_eq!(message::answer(&asked, Kind::A, &asked), None, "a question is no answer");
    }
}

fn check(reply: Option<Reply>) {
    if let Some(Reply::Records(records, lifetime)) = reply {
        assert!((1..=MOST_RECORDS / 2).contains(&records.len()), "{} records", records.len());
        assert!(lifetime <= i32::MAX as u32 || lifetime == u32::MAX, "{lifetime} s");
    }
}

/// Something that happens to the resolver.
#[derive(Debug, Arbitrary)]
enum Event<'a> {
    Ask(Name, bool),
    Forget(u8),
    /// An answer to one of the messages sent, with a code, flags and records.
    Answer {
        to: u8,
        from: u8,
        code: u8,
        truncated: bool,
        counts: u8,
        records: &'a [u8],
    },
    Address {
        to: u8,
        lifetime: u32,
    },
    Noise {
        to: u8,
        from: u8,
        data: &'a [u8],
    },
    Unreachable {
        to: u8,
        from: u8,
    },
    Servers(u8),
    Pass(u32),
    Due,
}

#[derive(Debug, Arbitrary)]
enum Name {
    Host,
    Other,
    Literal,
    Local,
    Impossible,
}

/// The resolver: any answers at any time. Each question is answered once, at the latest after its time is over.
pub fn resolver(data: &[u8]) {
    let mut source = Unstructured::new(data);
    let mut world = World::new();
    for _ in 0..200 {
        match Event::arbitrary(&mut source) {
            Ok(event) if !source.is_empty() => world.happen(event),
            _ => break,
        }
    }
    // All that is left to do is waiting.
    for _ in 0..100_000 {
        let Some(deadline) = world.resolver.next_deadline() else { break };
        assert!(deadline > world.now, "a deadline stays due");
        world.now = deadline;
        world.resolver.tick(world.now);
        world.drain();
    }
    assert!(world.resolver.next_deadline().is_none(), "there is always something due");
    assert!(world.open.is_empty(), "questions without answer: {:?}", world.open);
    assert!(world.resolver.unanswered().is_empty());
}

struct World {
    resolver: Resolver,
    now: u64,
    next: u64,
    /// Questions that wait for their answers.
    open: BTreeMap<u64, Question>,
    sent: Vec<(Exchange, SocketAddr, Vec<u8>)>,
}

impl World {
    fn new() -> Self {
        let resolver = Resolver::new(&Options {
            dns_servers: servers(2),
            hosts_file: "/nonexistent".into(),
            resolver_file: "/nonexistent".into(),
            ..Options::default()
        });
        Self { resolver, now: 0, next: 0, open: BTreeMap::new(), sent: Vec::new() }
    }

    fn happen(&mut self, event: Event<'_>) {
        match event {
            Event::Ask(name, service) => {
                let name = match name {
                    Name::Host => "sip.example",
                    Name::Other => "_sip._udp.example.",
                    Name::Literal => "[2001:db8::7]",
                    Name::Local => "localhost",
                    Name::Impossible => "a..b",
                };
                let name = name.to_owned();
                let question = if service { Question::Services(name) } else { Question::Addresses(name) };
                self.next += 1;
                self.open.insert(self.next, question.clone());
                self.resolver.ask(self.next, question, self.now);
            }
            Event::Forget(which) => {
                let Some(number) = self.open.keys().nth(usize::from(which)).copied() else { return };
                self.open.remove(&number);
                self.resolver.forget(number, self.now);
            }
            Event::Answer { to, from, code, truncated, counts, records } => {
                let Some((exchange, server, mut data)) = self.sent(to) else { return };
                data[2] |= 0x80 | u8::from(truncated) << 1;
                data[3] = data[3] & 0xf0 | code & 0x0f;
                data[7] = counts & 0x0f;
                data[11] = counts >> 4;
                data.extend_from_slice(records);
                self.resolver.received(exchange, source(from, server), &data, self.now);
            }
            Event::Address { to, lifetime } => {
                let Some((exchange, server, mut data)) = self.sent(to) else { return };
                let kind = data[data.len() - 3];
                let value: &[u8] = if kind == 1 { &[192, 0, 2, 1] } else { &[0x20; 16] };
                data[2] |= 0x80;
                data[7] = 1;
                data.extend_from_slice(&[0xc0, 12, 0, kind, 0, 1]);
                data.extend_from_slice(&lifetime.to_be_bytes());
                data.extend_from_slice(&[0, value.len() as u8]);
                data.extend_from_slice(value);
                self.resolver.received(exchange, server, &data, self.now);
            }
            Event::Noise { to, from, data } => {
                let Some((exchange, server, _)) = self.sent(to) else { return };
                self.resolver.received(exchange, source(from, server), data, self.now);
            }
            Event::Unreachable { to, from } => {
                let Some((exchange, server, _)) = self.sent(to) else { return };
                self.resolver.unreachable(exchange, source(from, server), self.now);
            }
            Event::Servers(count) => self.resolver.set_servers(servers(count % 4 + 1)),
            Event::Pass(micros) => {
                self.now += u64::from(micros % 20_000_000);
                self.resolver.tick(self.now);
            }
            Event::Due => {
                if let Some(deadline) = self.resolver.next_deadline() {
                    self.now = self.now.max(deadline);
                    self.resolver.tick(self.now);
                }
            }
        }
        self.drain();
    }

    fn sent(&self, which: u8) -> Option<(Exchange, SocketAddr, Vec<u8>)> {
        self.sent.iter().rev().nth(usize::from(which)).cloned()
    }

    fn drain(&mut self) {
        for _ in 0..1000 {
            match self.resolver.next_order() {
                None => return,
                Some(Order::Send { exchange, server, message, .. }) => {
                    self.sent.push((exchange, server, message));
                }
                Some(Order::Release { exchange }) => self.sent.retain(|(known, ..)| *known != exchange),
                Some(Order::Answer { query, answer }) => {
                    let question = self.open.remove(&query);
                    assert!(question.is_some(), "an answer to what nobody asks: {answer:?}");
                    if let Answer::Addresses(list, _) = answer {
                        assert!((1..=MOST_RECORDS).contains(&list.len()), "{} addresses", list.len());
                        assert!(list.iter().all(|ip| *ip == ip.to_canonical()));
                    }
                }
            }
        }
        panic!("a flood of orders");
    }
}

fn servers(count: u8) -> Vec<SocketAddr> {
    (1..=count).map(|number| SocketAddr::from(([192, 0, 2, number], 53))).collect()
}

/// The server that was asked, mostly.
fn source(from: u8, server: SocketAddr) -> SocketAddr {
    match from {
        0 => SocketAddr::from(([203, 0, 113, 1], 53)),
        1 => SocketAddr::new(server.ip(), 54),
        2 => SocketAddr::from(([192, 0, 2, 2], 53)),
        _ => server,
    }
}

/// Answers of a STUN server, as they are and behind the head of a right one.
pub fn stun(data: &[u8]) {
    let id = *b"transaction!";
    let _ = (stun::is_stun(data), stun::answer(data, &id));
    let mut answer = stun::request(&id);
    answer[0] = 1;
    answer[2..4].copy_from_slice(&u16::try_from(data.len()).unwrap_or(u16::MAX).to_be_bytes());
    answer.extend_from_slice(data);
    if let Some(stun::Answer::Mapped(mapped)) = stun::answer(&answer, &id) {
        // The answer to another request says nothing.
        assert_eq!(stun::answer(&answer, b"another one!"), None, "{mapped}");
        assert!(matches!(mapped.ip(), IpAddr::V4(_) | IpAddr::V6(_)));
    }
}
