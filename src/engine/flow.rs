//! Ways to peers, shared by all registrations that go there, and their keep-alives (RFC 5626 3.5.1).

use std::collections::{BTreeSet, HashMap};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use slotmap::SlotMap;

use super::event::{Channel, Config, FlowId, RegistrationId, Transport};
use super::stream::Stream;
use super::time::Time;
use super::timer::{Alarm, Owner, Timers};

/// A peer that answers pings does so within this time (RFC 5626 4.4.1).
const PONG: Duration = Duration::from_secs(10);
/// A flow that nobody needs stays so long, for late answers and for those who come back.
const IDLE: Duration = Duration::from_secs(32);
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
    /// When the peer was heard of last.
    pub heard: Option<Time>,
    /// The bytes that arrived; for connections only.
    pub stream: Stream,
    users: BTreeSet<RegistrationId>,
    opening_until: Time,
    /// The interval of pings that the peer asked for (RFC 5626 4.4.1).
    asked: Option<Duration>,
    keep_alive_at: Option<Time>,
    /// A ping was sent.
    pinged: bool,
    /// The peer is known to answer pings.
    pongs: bool,
    /// A sign of life is due until then.
    pong_by: Option<Time>,
    idle_at: Option<Time>,
    alarm: Alarm,
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

    fn arm(&mut self, id: FlowId, timers: &mut Timers) {
        let at = self.deadline();
        timers.set(Owner::Flow(id), &mut self.alarm, at);
    }

    fn deadline(&self) -> Option<Time> {
        if self.local.is_none() {
            return Some(self.idle_at.map_or(self.opening_until, |idle| idle.min(self.opening_until)));
        }
        [self.keep_alive_at, self.idle_at, self.pong_by].into_iter().flatten().min()
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
    pub fn datagrams_with(&mut self, remote: SocketAddr) -> Option<&mut Flow> {
        let peer = Peer { transport: Transport::Udp, remote, server_name: None };
        self.all.get_mut(*self.by_peer.get(&peer)?)
    }

    /// Makes a registration a user of the flow to `peer`; `true` if the flow is new and must be opened.
    pub fn obtain(
        &mut self,
        peer: Peer,
        user: RegistrationId,
        opening_until: Time,
        timers: &mut Timers,
    ) -> (FlowId, bool) {
        let known = self.by_peer.get(&peer).copied();
        let id = known.unwrap_or_else(|| {
            let id = self.all.insert(Flow {
                peer: peer.clone(),
                local: None,
                heard: None,
                stream: Stream::default(),
                users: BTreeSet::new(),
                opening_until,
                asked: None,
                keep_alive_at: None,
                pinged: false,
                pongs: false,
                pong_by: None,
                idle_at: None,
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
            () if flow.local.is_some() && is_due(flow.keep_alive_at) => Due::KeepAlive,
            () => Due::Nothing,
        };
        if due == Due::KeepAlive {
            flow.keep_alive_at = flow.next_keep_alive(now, keep_alive);
            flow.pinged = true;
            if flow.pongs {
                flow.pong_by.get_or_insert(now + PONG);
            }
        }
        flow.arm(id, timers);
        due
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
            flow.pongs |= flow.pinged;
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
