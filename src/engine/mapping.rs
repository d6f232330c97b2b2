//! Our public address as a STUN server sees it: asked for from the SIP socket itself, so that what a NAT maps is what
//! registrars are told (RFC 8489, RFC 5626 4.4.2).
//!
//! It is a service, no condition: who waits for it waits a moment only, and what the registrar itself says of our address
//! counts more.

use std::collections::{BTreeSet, HashMap};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use slotmap::{SlotMap, new_key_type};

use super::event::Answer as NameAnswer;
use super::event::{Channel, Output, Question, RegistrationId, Transport};
use super::locate::{Hop, Lookup, Step, Wanted};
use super::shared::Shared;
use super::stun::{self, TransactionId};
use super::time::Time;
use super::timer::{Alarm, Owner, Timers};

/// A registration waits so long for the first answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// An answer, or the lack of one, is good for so long.
const ASK_AGAIN: Duration = Duration::from_secs(120);
/// RFC 8489 6.2.1: RTO, Rc and Rm.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const MOST_REQUESTS: u32 = 7;
const LAST_WAIT: Duration = Duration::from_millis(500 * 16);
/// The name service has answered until then, or it will not.
const MOST_LOOKUP: Duration = Duration::from_secs(32);

new_key_type! {
    /// One STUN server and address family.
    pub struct MapperId;
}

/// What is known of our public address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Public {
    /// This is it.
    Known(SocketAddr),
    /// The server is being asked; the registration is called when that is over.
    Wait,
    /// Nothing, and nothing to wait for.
    Unknown,
}

/// What an answer changed.
pub struct Found {
    /// Those who waited.
    pub waiting: BTreeSet<RegistrationId>,
    /// Our address was another one before, or not known.
    pub moved: Option<Moved>,
}

/// Our public address is another one now.
#[derive(Debug, Clone)]
pub struct Moved {
    /// The server that says so.
    pub server: Arc<str>,
    /// What it said before.
    pub from: Option<SocketAddr>,
    /// What it says now.
    pub to: SocketAddr,
}

/// All STUN servers in use.
#[derive(Default)]
pub struct Mappings {
    all: SlotMap<MapperId, Mapper>,
    by_server: HashMap<(Arc<str>, bool), MapperId>,
}

struct Mapper {
    server: Arc<str>,
    ipv4: bool,
    known: Option<SocketAddr>,
    asking: Option<Asking>,
    /// Not to be asked again before.
    good_until: Option<Time>,
    alarm: Alarm,
}

/// A question under way.
struct Asking {
    lookup: Lookup,
    id: TransactionId,
    target: Option<SocketAddr>,
    /// Our own address of the same family, to judge the answer by.
    local: SocketAddr,
    requests: u32,
    /// When the next request is due, or the end.
    next: Time,
    waiting: BTreeSet<RegistrationId>,
    wait_until: Time,
}

impl Mapper {
    fn arm(&mut self, id: MapperId, timers: &mut Timers) {
        let at = self.asking.as_ref().map(|asking| {
            if asking.waiting.is_empty() { asking.next } else { asking.next.min(asking.wait_until) }
        });
        timers.set(Owner::Mapper(id), &mut self.alarm, at);
    }
}

impl Mappings {
    /// Takes a datagram that looks like STUN: `None` unless it answers our question to its sender.
    pub fn received(
        &mut self,
        remote: SocketAddr,
        data: &[u8],
        now: Time,
        timers: &mut Timers,
    ) -> Option<Found> {
        let (id, mapper, answer) = self.all.iter_mut().find_map(|(id, mapper)| {
            let asking = mapper.asking.as_ref().filter(|asking| asking.target == Some(remote))?;
            let answer = stun::answer(data, &asking.id)?;
            Some((id, mapper, answer))
        })?;
        let asking = mapper.asking.take()?;
        mapper.good_until = Some(now + ASK_AGAIN);
        mapper.arm(id, timers);
        let mut moved = None;
        if let stun::Answer::Mapped(address) = answer
            && is_credible(address, asking.local)
            && mapper.known != Some(address)
        {
            let from = mapper.known.replace(address);
            moved = Some(Moved { server: Arc::clone(&mapper.server), from, to: address });
        }
        Some(Found { waiting: asking.waiting, moved })
    }

    /// The ways into the network are others; what is known is of the past.
    pub fn forget(&mut self) {
        for mapper in self.all.values_mut() {
            mapper.known = None;
            mapper.good_until = None;
        }
    }

    /// The network is another one; whoever waits has been told.
    pub fn clear(&mut self, timers: &mut Timers) {
        for (id, mut mapper) in self.all.drain() {
            timers.set(Owner::Mapper(id), &mut mapper.alarm, None);
        }
        self.by_server.clear();
    }

    fn obtain(&mut self, server: &Arc<str>, ipv4: bool) -> MapperId {
        let all = &mut self.all;
        *self.by_server.entry((Arc::clone(server), ipv4)).or_insert_with(|| {
            let server = Arc::clone(server);
            all.insert(Mapper {
                server,
                ipv4,
                known: None,
                asking: None,
                good_until: None,
                alarm: Alarm::default(),
            })
        })
    }
}

impl Shared {
    /// What a STUN server says of the address that is `local` to us. It is asked if need be; `who` waits for its first
    /// answer if it may.
    pub fn public_address(
        &mut self,
        server: &Arc<str>,
        local: SocketAddr,
        who: RegistrationId,
        may_wait: bool,
    ) -> Public {
        let id = self.mappings.obtain(server, local.is_ipv4());
        self.ask_for_mapping(id, local);
        let Some(mapper) = self.mappings.all.get_mut(id) else { return Public::Unknown };
        if let Some(known) = mapper.known {
            return Public::Known(known);
        }
        match &mut mapper.asking {
            Some(asking) if may_wait && self.now < asking.wait_until => {
                asking.waiting.insert(who);
                mapper.arm(id, &mut self.timers);
                Public::Wait
            }
            _ => Public::Unknown,
        }
    }

    /// A name that a STUN server's address may depend on has its answer.
    pub fn mapper_resolved(&mut self, id: MapperId, question: &Question, answer: &NameAnswer) {
        if let Some(asking) = self.mappings.all.get_mut(id).and_then(|mapper| mapper.asking.as_mut()) {
            let further = asking.lookup.take(question, answer, &mut self.ids);
            self.ask_for_mapper(id, further);
        }
        self.send_when_located(id);
    }

    /// A STUN server's deadline has come; gives those who wait no longer.
    pub fn mapper_due(&mut self, id: MapperId) -> BTreeSet<RegistrationId> {
        let now = self.now;
        let Some(mapper) = self.mappings.all.get_mut(id) else { return BTreeSet::new() };
        let Some(asking) = &mut mapper.asking else { return BTreeSet::new() };
        let mut released = BTreeSet::new();
        if now >= asking.wait_until {
            released.append(&mut asking.waiting);
        }
        if now >= asking.next {
            match asking.target.filter(|_| asking.requests < MOST_REQUESTS) {
                Some(remote) => {
                    let data = stun::request(&asking.id).into();
                    self.outputs.push_back(Output::Transmit { channel: Channel::Datagram { remote }, data });
                    asking.requests += 1;
                    asking.next = now + wait_after(asking.requests);
                }
                None => {
                    released.append(&mut asking.waiting);
                    mapper.asking = None;
                    mapper.good_until = Some(now + ASK_AGAIN);
                    self.names.give_up(Owner::Mapper(id));
                }
            }
        }
        mapper.arm(id, &mut self.timers);
        released
    }

    fn ask_for_mapping(&mut self, id: MapperId, local: SocketAddr) {
        let now = self.now;
        let Some(mapper) = self.mappings.all.get_mut(id) else { return };
        if mapper.asking.is_some() || mapper.good_until.is_some_and(|until| now < until) {
            return;
        }
        let Some(hop) = hop(&mapper.server) else { return };
        let (lookup, questions) = Lookup::new(&hop, &self.config);
        mapper.asking = Some(Asking {
            lookup,
            id: self.ids.bytes(),
            target: None,
            local,
            requests: 0,
            next: now + MOST_LOOKUP,
            waiting: BTreeSet::new(),
            wait_until: now + PATIENCE,
        });
        mapper.arm(id, &mut self.timers);
        self.ask_for_mapper(id, questions);
        self.send_when_located(id);
    }

    fn ask_for_mapper(&mut self, id: MapperId, questions: Vec<Question>) {
        let Some(mut asking) = self.mappings.all.get_mut(id).and_then(|mapper| mapper.asking.take()) else {
            return;
        };
        self.ask(&mut asking.lookup, questions, Owner::Mapper(id));
        if let Some(mapper) = self.mappings.all.get_mut(id) {
            mapper.asking = Some(asking);
        }
    }

    /// The first request goes out as soon as the server's address is known; without one there is nothing to wait for.
    fn send_when_located(&mut self, id: MapperId) {
        let now = self.now;
        let Some(mapper) = self.mappings.all.get_mut(id) else { return };
        let ipv4 = mapper.ipv4;
        let Some(asking) = mapper.asking.as_mut().filter(|asking| asking.target.is_none()) else { return };
        loop {
            match asking.lookup.step(None) {
                Step::Try(remote) if remote.is_ipv4() == ipv4 => {
                    asking.target = Some(remote);
                    break;
                }
                Step::Try(_) => {}
                Step::Wait => return,
                Step::Exhausted(_) => break,
            }
        }
        // The deadline does the rest: it sends, or gives up.
        asking.next = now;
        mapper.arm(id, &mut self.timers);
    }
}

/// RFC 8489 6.2.1: each wait is twice the one before, but the last.
fn wait_after(requests: u32) -> Duration {
    if requests >= MOST_REQUESTS { LAST_WAIT } else { FIRST_WAIT * (1 << (requests.max(1) - 1)) }
}

/// The server as `host`, `host:port`, an address, or `[address]:port`.
fn hop(server: &str) -> Option<Hop> {
    let server = server.trim();
    let (host, port) = match server.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.ends_with(']') => (host, Some(port.parse().ok()?)),
        _ => (server, None),
    };
    let host: Arc<str> = host.trim_start_matches('[').trim_end_matches(']').into();
    (!host.is_empty() && port != Some(0)).then_some(Hop {
        transport: Transport::Udp,
        target: Arc::clone(&host),
        host,
        port,
        is_open: false,
        service: Wanted::Stun,
    })
}

/// Whether an address can be that of a machine which peers reach: no more is demanded, and a lie that looks good is
/// corrected by the registrar's own view.
fn is_credible(address: SocketAddr, local: SocketAddr) -> bool {
    let ip = address.ip();
    let broadcast = matches!(ip, std::net::IpAddr::V4(v4) if v4.is_broadcast());
    let is_unicast = !ip.is_unspecified() && !ip.is_multicast() && !broadcast;
    address.port() != 0
        && is_unicast
        && address.is_ipv4() == local.is_ipv4()
        && (!ip.is_loopback() || local.ip().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_named_with_or_without_port() {
        let read = |text| hop(text).map(|hop| format!("{} {}", hop.host, hop.port.unwrap_or(3478)));
        assert_eq!(read("stun.test").as_deref(), Some("stun.test 3478"));
        assert_eq!(read("stun.test:1").as_deref(), Some("stun.test 1"));
        assert_eq!(read("192.0.2.1:5").as_deref(), Some("192.0.2.1 5"));
        assert_eq!(read("2001:db8::1").as_deref(), Some("2001:db8::1 3478"));
        assert_eq!(read("[2001:db8::1]:5").as_deref(), Some("2001:db8::1 5"));
        assert_eq!(read("[2001:db8::1]").as_deref(), Some("2001:db8::1 3478"));
        for wrong in ["", " ", ":5", "stun.test:0", "stun.test:x", "stun.test:70000"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn waits_double_and_the_last_is_sixteen_times_the_first() {
        let waits: Vec<u128> = (1..=7).map(|requests| wait_after(requests).as_millis()).collect();
        assert_eq!(waits, [500, 1000, 2000, 4000, 8000, 16_000, 8000]);
    }

    #[test]
    fn what_no_machine_has_is_not_believed() {
        let local = "192.0.2.10:5060".parse().unwrap();
        let credible = |text: &str| is_credible(text.parse().unwrap(), local);
        assert!(credible("203.0.113.5:1024"));
        for lie in [
            "0.0.0.0:5060",
            "203.0.113.5:0",
            "224.0.0.1:5060",
            "255.255.255.255:1",
            "127.0.0.1:5060",
            "[2001:db8::1]:1",
        ] {
            assert!(!credible(lie), "{lie}");
        }
        assert!(is_credible("127.0.0.1:5060".parse().unwrap(), "127.0.0.1:5070".parse().unwrap()));
    }
}
