//! Ways to peers, shared by all registrations that go there, and their keep-alives (RFC 5626 3.5.1).

use std::collections::{BTreeSet, HashMap};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use slotmap::SlotMap;

use super::event::{Channel, Config, FlowId, RegistrationId, Transport};
use super::likeness::Pattern;
use super::stream::{Piece, Stream};
use super::stun::{self, TransactionId};
use super::time::Time;
use super::timer::{Alarm, Owner, Timers};

/// A peer that answers pings does so within this time (RFC 5626 4.4.1).
const PONG: Duration = Duration::from_secs(10);
/// A flow that nobody needs stays so long, for late answers and for those who come back.
const IDLE: Duration = Duration::from_secs(32);
/// A STUN keep-alive is sent so often, within half of that time.
const PROBES: u32 = 4;
/// The wait before it is sent a second time.
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// So many of them without any answer show that the peer knows no STUN.
const VAIN: u32 = 2;
/// Keep-alives come no faster than this, whatever is configured.
const FASTEST_KEEP_ALIVE: Duration = Duration::from_millis(100);

/// Where a flow leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Peer {
    /// What it runs over.
    pub transport: Transport,
    /// The other end.
    pub remote: SocketAddr,
    /// The name that the peer's certificate must show; none without TLS, so that names share a flow.
    pub server_name: Option<Arc<str>>,
}

impl Peer {
    /// The peer at `remote` that was found for `host`.
    pub fn new(transport: Transport, remote: SocketAddr, host: &Arc<str>) -> Self {
        let secure = matches!(transport, Transport::Tls | Transport::Wss);
        Self { transport, remote, server_name: secure.then(|| Arc::clone(host)) }
    }
}

/// One way to a peer.
#[derive(Debug)]
pub struct Flow {
    /// Where it leads.
    pub peer: Peer,
    /// Our end, once it is open.
    pub local: Option<SocketAddr>,
    /// The same as messages show it.
    pub shown: Box<str>,
    /// When the peer was heard of last.
    pub heard: Option<Time>,
    /// The bytes that arrived; for connections only.
    pub stream: Stream,
    /// What the answers from there are like that confirm bindings.
    pub answers: Pattern,
    users: BTreeSet<RegistrationId>,
    opening_until: Time,
    /// The interval of pings that the peer asked for (RFC 5626 4.4.1).
    asked: Option<Duration>,
    keep_alive_at: Option<Time>,
    /// A ping was sent that no pong has answered.
    pong_due: bool,
    /// The peer is known to answer pings.
    pongs: bool,
    /// A sign of life is due until then.
    pong_by: Option<Time>,
    idle_at: Option<Time>,
    /// Keep-alives are STUN (RFC 5626 4.4.2).
    probe: Option<Box<Probe>>,
    alarm: Alarm,
}

/// A keep-alive that tells how the peer sees us.
#[derive(Debug, Default)]
struct Probe {
    id: TransactionId,
    /// How often it was sent, since the last answer.
    sent: u32,
    resend_at: Option<Time>,
    seen_as: Option<SocketAddr>,
    /// The peer answers none.
    useless: bool,
}

impl Flow {
    /// How to address what goes out over it.
    pub fn channel(&self, id: FlowId) -> Channel {
        match self.peer.transport {
            Transport::Udp => Channel::Datagram { remote: self.peer.remote },
            _ => Channel::Flow(id),
        }
    }

    /// Whether the transport itself tells where a message ends, apart from datagrams.
    pub fn is_message_based(&self) -> bool {
        matches!(self.peer.transport, Transport::Ws | Transport::Wss)
    }

    /// Whether what is sent arrives or the connection breaks.
    pub fn is_reliable(&self) -> bool {
        self.peer.transport != Transport::Udp
    }

    /// The next whole piece of what came over a connection.
    pub fn next_piece(&mut self) -> Option<Piece> {
        self.stream.next_piece(self.pong_due)
    }

    fn arm(&mut self, id: FlowId, timers: &mut Timers) {
        let at = self.deadline();
        timers.set(Owner::Flow(id), &mut self.alarm, at);
    }

    fn deadline(&self) -> Option<Time> {
        if self.local.is_none() {
            return Some(self.idle_at.map_or(self.opening_until, |idle| idle.min(self.opening_until)));
        }
        let resend_at = self.probe.as_ref().and_then(|probe| probe.resend_at);
        [self.keep_alive_at, self.idle_at, self.pong_by, resend_at].into_iter().flatten().min()
    }

    /// The kind of the keep-alive that is due. A peer that never answers STUN gets the plain kind.
    fn keep_alive(&mut self) -> Due {
        let Some(probe) = &mut self.probe else { return Due::KeepAlive };
        probe.resend_at = None;
        probe.useless |= probe.sent >= VAIN * PROBES && !self.pongs;
        if probe.useless { Due::KeepAlive } else { Due::Probe }
    }

    fn next_keep_alive(&self, now: Time, usual: Option<Duration>) -> Option<Time> {
        let usual = usual.filter(|interval| !interval.is_zero())?;
        let interval = match self.asked {
            // What the server wants suits the server; address translators forget datagrams sooner than connections.
            Some(asked) if !self.is_reliable() => asked.min(usual),
            Some(asked) => asked,
            None => usual,
        };
        Some(now + interval.max(FASTEST_KEEP_ALIVE))
    }
}

/// What a flow's deadline asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing yet.
    Nothing,
    /// A keep-alive is to be sent.
    KeepAlive,
    /// A STUN keep-alive is to be sent, another one than before.
    Probe,
    /// The last STUN keep-alive is to be sent again.
    ProbeAgain,
    /// It did not come up in time.
    NotOpened,
    /// Nobody needed it for a while.
    Idle,
    /// The peer, which answered pings before, does not any more.
    Silent,
}

/// All flows.
#[derive(Default)]
pub struct Flows {
    all: SlotMap<FlowId, Flow>,
    by_peer: HashMap<Peer, FlowId>,
    /// The UDP peer that was asked for last: most often it is the next one, too.
    recent: Option<(SocketAddr, FlowId)>,
}

impl Flows {
    /// The flow.
    pub fn get(&self, id: FlowId) -> Option<&Flow> {
        self.all.get(id)
    }

    /// The flow, to be changed.
    pub fn get_mut(&mut self, id: FlowId) -> Option<&mut Flow> {
        self.all.get_mut(id)
    }

    /// The flow of UDP with this address.
    pub fn datagrams_with(&mut self, remote: SocketAddr) -> Option<FlowId> {
        let recent = self.recent.filter(|(known, id)| *known == remote && self.all.contains_key(*id));
        let id = match recent {
            Some((_, id)) => id,
            None => {
                let peer = Peer { transport: Transport::Udp, remote, server_name: None };
                *self.by_peer.get(&peer)?
            }
        };
        self.recent = Some((remote, id));
        Some(id)
    }

    /// The same, to look at.
    pub fn datagrams(&self, remote: SocketAddr) -> Option<&Flow> {
        let peer = Peer { transport: Transport::Udp, remote, server_name: None };
        self.all.get(*self.by_peer.get(&peer)?)
    }

    /// How many connections there are.
    pub fn connections(&self) -> usize {
        self.all.values().filter(|flow| flow.is_reliable()).count()
    }

    /// Makes a registration a user of the flow to `peer`; `true` if the flow is new and must be opened.
    pub fn obtain(
        &mut self,
        peer: Peer,
        user: RegistrationId,
        opening_until: Time,
        timers: &mut Timers,
    ) -> (FlowId, bool) {
        let known = match peer.transport {
            Transport::Udp => self.datagrams_with(peer.remote),
            _ => self.by_peer.get(&peer).copied(),
        };
        let id = known.unwrap_or_else(|| {
            let id = self.all.insert(Flow {
                peer: peer.clone(),
                local: None,
                shown: Box::default(),
                heard: None,
                stream: Stream::default(),
                answers: Pattern::default(),
                users: BTreeSet::new(),
                opening_until,
                asked: None,
                keep_alive_at: None,
                pong_due: false,
                pongs: false,
                pong_by: None,
                idle_at: None,
                probe: None,
                alarm: Alarm::default(),
            });
            self.by_peer.insert(peer, id);
            id
        });
        if let Some(flow) = self.all.get_mut(id) {
            flow.users.insert(user);
            flow.idle_at = None;
            flow.arm(id, timers);
        }
        (id, known.is_none())
    }

    /// A registration does not need the flow any more.
    pub fn release(&mut self, id: FlowId, user: RegistrationId, now: Time, timers: &mut Timers) {
        if let Some(flow) = self.all.get_mut(id)
            && flow.users.remove(&user)
            && flow.users.is_empty()
        {
            flow.idle_at = Some(now + IDLE);
            flow.arm(id, timers);
        }
    }

    /// A registration is known by another name now.
    pub fn rename(&mut self, id: FlowId, old: RegistrationId, new: RegistrationId) {
        if let Some(flow) = self.all.get_mut(id)
            && flow.users.remove(&old)
        {
            flow.users.insert(new);
        }
    }

    /// The flow is up; gives those who wait for it.
    pub fn opened(
        &mut self,
        id: FlowId,
        local: SocketAddr,
        now: Time,
        keep_alive: Option<Duration>,
        timers: &mut Timers,
    ) -> Vec<RegistrationId> {
        let Some(flow) = self.all.get_mut(id).filter(|flow| flow.local.is_none()) else { return Vec::new() };
        flow.local = Some(local);
        flow.shown = local.to_string().into();
        flow.keep_alive_at = flow.next_keep_alive(now, keep_alive);
        flow.arm(id, timers);
        flow.users.iter().copied().collect()
    }

    /// The flow is gone; gives those who used it.
    pub fn remove(&mut self, id: FlowId, timers: &mut Timers) -> Option<(Peer, BTreeSet<RegistrationId>)> {
        let mut flow = self.all.remove(id)?;
        self.by_peer.remove(&flow.peer);
        timers.set(Owner::Flow(id), &mut flow.alarm, None);
        Some((flow.peer, flow.users))
    }

    /// All flows are gone, without a word.
    pub fn clear(&mut self, timers: &mut Timers) {
        for (id, mut flow) in self.all.drain() {
            timers.set(Owner::Flow(id), &mut flow.alarm, None);
        }
        self.by_peer.clear();
    }

    /// Takes what is due of a flow.
    pub fn due(&mut self, id: FlowId, now: Time, keep_alive: Option<Duration>, timers: &mut Timers) -> Due {
        let Some(flow) = self.all.get_mut(id) else { return Due::Nothing };
        let is_due = |at: Option<Time>| at.is_some_and(|at| now >= at);
        let due = match () {
            () if is_due(flow.idle_at) => Due::Idle,
            () if is_due(flow.pong_by) => Due::Silent,
            () if flow.local.is_none() && now >= flow.opening_until => Due::NotOpened,
            () if flow.local.is_some() && is_due(flow.keep_alive_at) => flow.keep_alive(),
            () if flow.probe.as_ref().is_some_and(|probe| is_due(probe.resend_at)) => Due::ProbeAgain,
            () => Due::Nothing,
        };
        if matches!(due, Due::KeepAlive | Due::Probe) {
            flow.keep_alive_at = flow.next_keep_alive(now, keep_alive);
            flow.pong_due = true;
            if flow.pongs {
                flow.pong_by.get_or_insert(now + PONG);
            }
        }
        flow.arm(id, timers);
        due
    }

    /// The bytes of a STUN keep-alive: of a new one if it gets an id, of the last one otherwise.
    pub fn probe(
        &mut self,
        id: FlowId,
        fresh: Option<TransactionId>,
        now: Time,
        timers: &mut Timers,
    ) -> Option<Vec<u8>> {
        let flow = self.all.get_mut(id)?;
        let probe = flow.probe.as_mut()?;
        let repeated = match fresh {
            Some(fresh) => {
                probe.id = fresh;
                0
            }
            None => probe.sent % PROBES,
        };
        probe.sent += 1;
        // RFC 8489 6.2.1; what comes after the last one is the next keep-alive.
        probe.resend_at = (repeated + 1 < PROBES).then(|| now + FIRST_WAIT * (1 << repeated));
        let bytes = stun::request(&probe.id);
        flow.arm(id, timers);
        Some(bytes)
    }

    /// A STUN message came from there. Gives the flow and how the peer sees us, if it answers our keep-alive and another
    /// answer said otherwise before.
    pub fn probed(
        &mut self,
        remote: SocketAddr,
        data: &[u8],
        now: Time,
        timers: &mut Timers,
    ) -> Option<(Vec<RegistrationId>, SocketAddr)> {
        let id = self.datagrams_with(remote)?;
        let flow = self.all.get_mut(id)?;
        let probe = flow.probe.as_mut().filter(|probe| probe.sent > 0)?;
        let answer = stun::answer(data, &probe.id)?;
        (probe.sent, probe.resend_at) = (0, None);
        flow.pongs = true;
        let before = match answer {
            stun::Answer::Mapped(seen_as) => probe.seen_as.replace(seen_as),
            stun::Answer::Refused => None,
        };
        let moved = probe.seen_as.filter(|seen_as| before.is_some_and(|before| before != *seen_as));
        let users = flow.users.iter().copied().collect();
        self.heard(id, now, timers);
        Some((users, moved?))
    }

    /// The peer wants to see keep-alives as RFC 5626 has them for datagrams.
    pub fn asked_to_probe(&mut self, id: FlowId) {
        if let Some(flow) = self.all.get_mut(id) {
            flow.probe.get_or_insert_default();
        }
    }

    /// Something came over the flow.
    pub fn heard(&mut self, id: FlowId, now: Time, timers: &mut Timers) {
        if let Some(flow) = self.all.get_mut(id) {
            flow.heard = Some(now);
            if flow.pong_by.take().is_some() {
                flow.arm(id, timers);
            }
        }
    }

    /// A pong came over the flow. Only after a ping it says that the peer answers pings.
    pub fn ponged(&mut self, id: FlowId) {
        if let Some(flow) = self.all.get_mut(id) {
            flow.pongs |= std::mem::take(&mut flow.pong_due);
        }
    }

    /// The peer wants pings at this interval.
    pub fn asked_to_ping(
        &mut self,
        id: FlowId,
        interval: Duration,
        now: Time,
        config: &Config,
        timers: &mut Timers,
    ) {
        if let Some(flow) = self.all.get_mut(id) {
            flow.asked = Some(interval);
            let next = flow.next_keep_alive(now, config.keep_alive);
            // Many registrations on one flow must not put the ping off for ever.
            flow.keep_alive_at = flow.keep_alive_at.into_iter().chain(next).min().filter(|_| next.is_some());
            flow.arm(id, timers);
        }
    }

    /// The interval of keep-alives is another one from now on.
    pub fn keep_alive_changed(&mut self, now: Time, keep_alive: Option<Duration>, timers: &mut Timers) {
        for (id, flow) in self.all.iter_mut().filter(|(_, flow)| flow.local.is_some()) {
            flow.keep_alive_at = flow.next_keep_alive(now, keep_alive);
            flow.arm(id, timers);
        }
    }
}
