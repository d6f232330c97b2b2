//! The protocol, without clock, socket, thread or randomness.
//!
//! An [`Engine`] holds any number of registrations. Its driver hands in what happened and when, takes out what is to
//! be done, and calls again no later than the engine asks for: see `event` for the contract.
#![forbid(unsafe_code)]

mod answer;
mod answering;
mod auth;
mod date;
mod digest;
pub mod event;
mod flow;
mod hex_hash;
mod ids;
mod likeness;
mod locate;
mod mapping;
mod pacing;
mod publication;
mod registration;
mod shared;
pub mod stream;
pub mod stun;
pub mod tally;
pub mod time;
mod timer;
mod transaction;
mod wire;

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;

use slotmap::SlotMap;

pub use self::event::*;
pub use self::hex_hash::HexHash;
pub use self::time::Time;
pub use self::wire::Wire;

use self::flow::Due;
use self::ids::Branch;
use self::publication::Standing;
use self::registration::Registration;
use self::shared::Shared;
use self::stream::Piece;
use self::tally::{FailureCode, Tally};
use self::timer::Owner;
use sip::{Message, StartLine};

/// Any number of registrations, and the flows that they share.
pub struct Engine {
    registrations: SlotMap<RegistrationId, Registration>,
    shared: Shared,
}

impl Engine {
    /// An engine without registrations. Everything that looks random in what it sends depends on the seed.
    pub fn new(config: Config, seed: [u8; 32]) -> Self {
        Self { registrations: SlotMap::with_key(), shared: Shared::new(config, seed) }
    }

    /// Adds a registration. It does nothing until it is told to.
    pub fn open(&mut self, settings: Settings) -> RegistrationId {
        self.registrations.insert_with_key(|id| Registration::new(id, settings))
    }

    /// Takes in what happened. Drain the outputs afterwards. Time that goes back counts as standing still.
    pub fn handle_input(&mut self, now: Time, input: Input<'_>) {
        self.shared.now = self.shared.now.max(now);
        match input {
            Input::Tick => {}
            Input::Command(id, command) => self.command(id, command),
            Input::Configure(config) => self.configure(*config),
            Input::Received { channel, data } => self.received(channel, data),
            Input::FlowOpened { flow, local } => self.flow_opened(flow, local),
            Input::FlowClosed { flow, reason } => {
                if self.shared.flows.get(flow).is_some_and(|flow| !flow.is_reliable()) {
                    // Our own address is another one: so is what others see of it.
                    self.shared.mappings.forget();
                }
                self.flow_lost(flow, &reason);
            }
            Input::Resolved { query, answer } => self.resolved(query, &answer),
            Input::Network(_) => self.network_changed(),
        }
        self.run_due();
    }

    /// Everything that has arrived by now has been handed over. Whoever looks at the sockets now and then only says so, or
    /// else the time that answers lay there counts as the server's.
    pub fn caught_up(&mut self, now: Time) {
        self.shared.pacing.caught_up(now);
    }

    /// What to do next; [`Output::Timeout`] when there is nothing more. Only [`Engine::handle_input`] adds to it.
    pub fn poll_output(&mut self) -> Output {
        self.shared.outputs.pop_front().unwrap_or_else(|| Output::Timeout(self.next_deadline()))
    }

    /// When [`Input::Tick`] is due. Only [`Engine::handle_input`] changes it.
    pub fn next_deadline(&self) -> Option<Time> {
        self.shared.timers.next()
    }

    /// How many registrations there are, and publications; those that are still being removed included.
    pub fn registrations(&self) -> usize {
        self.registrations.len()
    }

    /// Whether something that was published is being taken back.
    pub fn is_withdrawing(&self) -> bool {
        self.shared.withdrawing > 0
    }

    /// How many registrations wait until their server has room for them.
    pub fn waiting(&self) -> usize {
        self.shared.pacing.waiting()
    }

    /// How many destinations the engine remembers.
    pub fn destinations(&self) -> usize {
        self.shared.pacing.destinations()
    }

    /// How many deadlines there are: at most one for each registration, flow, destination and STUN server.
    pub fn deadlines(&self) -> usize {
        self.shared.timers.len()
    }

    /// What was counted of all registrations together, those included that are gone.
    pub fn totals(&self) -> &Tally<u64> {
        &self.shared.totals
    }

    /// Failures of all registrations together, by their cause.
    pub fn total_failures(&self) -> Vec<(FailureCode, u64)> {
        self.shared.failures.list()
    }

    /// What was counted of one registration.
    pub fn tally(&self, id: RegistrationId) -> Option<&Tally<u32>> {
        self.registrations.get(id).map(Registration::tally)
    }

    /// Failures of one registration, by their cause.
    pub fn failures(&self, id: RegistrationId) -> Vec<(FailureCode, u64)> {
        self.registrations.get(id).map(Registration::failures).unwrap_or_default()
    }

    /// What a registration is doing right now.
    pub fn doing(&self, id: RegistrationId) -> Doing {
        self.registrations.get(id).map_or(Doing::Nothing, |registration| registration.doing(&self.shared))
    }

    /// The flow that a registration uses.
    pub fn flow_of(&self, id: RegistrationId) -> Option<FlowId> {
        self.registrations.get(id).and_then(Registration::flow)
    }

    /// How many connections there are, those that are coming up included.
    pub fn connections(&self) -> usize {
        self.shared.flows.connections()
    }

    /// Where a channel leads: the transport, our end of it as far as it is known, and the other one.
    pub fn way(&self, channel: Channel) -> Option<Way> {
        let flow = match channel {
            Channel::Flow(id) => self.shared.flows.get(id),
            Channel::Datagram { remote } => self.shared.flows.datagrams(canonical(remote)),
        };
        flow.map(|flow| Way { transport: flow.peer.transport, local: flow.local, remote: flow.peer.remote })
    }

    /// The registration whose request this is, or the answer to it, while that is under way.
    pub fn registration_of(&self, message: &[u8]) -> Option<RegistrationId> {
        let message = Message::parse(message).ok()?;
        let branch = Branch::from_parameter(message.hop().ok()?.branch?)?;
        self.shared.branches.get(&branch).copied()
    }

    fn command(&mut self, id: RegistrationId, command: Command) {
        let is_answer = matches!(command, Command::Authenticate(_));
        if self.registrations.get(id).is_none_or(|registration| registration.is_closed() && !is_answer) {
            return;
        }
        if matches!(command, Command::Register)
            && let Some(detached) = self.registrations.get_mut(id).and_then(Registration::detach)
        {
            // The old binding goes on being removed while the new operation starts.
            let new = self.registrations.insert(detached);
            self.visit(new, |registration, shared| registration.adopt(shared, new));
        }
        self.order_publication(id, &command);
        let publishes = matches!(command, Command::Publish(_));
        self.visit(id, |registration, shared| registration.command(shared, command));
        if publishes {
            self.follow(id, Standing::Kept);
        }
    }

    fn configure(&mut self, config: Config) {
        let shared = &mut self.shared;
        if config.keep_alive != shared.config.keep_alive {
            shared.flows.keep_alive_changed(shared.now, config.keep_alive, &mut shared.timers);
        }
        if config.pacing != shared.config.pacing {
            shared.pacing.enable(config.pacing);
        }
        shared.config = Arc::new(config);
    }

    fn received(&mut self, channel: Channel, data: &[u8]) {
        let now = self.shared.now;
        match channel {
            Channel::Datagram { remote } if stun::is_stun(data) => {
                self.mapping_received(canonical(remote), data)
            }
            Channel::Datagram { remote } => {
                if let Some(flow) = self.shared.flows.datagrams_with(canonical(remote)) {
                    self.shared.flows.heard(flow, now, &mut self.shared.timers);
                }
                self.message(channel, data);
            }
            Channel::Flow(id) => {
                let open = |flow: &&mut flow::Flow| flow.local.is_some() && flow.is_reliable();
                if let Some(flow) = self.shared.flows.get_mut(id).filter(open) {
                    if flow.is_message_based() {
                        self.shared.flows.heard(id, now, &mut self.shared.timers);
                        return self.whole_message(id, data);
                    }
                    flow.stream.push(data);
                    self.shared.flows.heard(id, now, &mut self.shared.timers);
                }
                while let Some(piece) = self.shared.flows.get_mut(id).and_then(flow::Flow::next_piece) {
                    match piece {
                        Piece::Message(bytes) => self.message(channel, &bytes),
                        // RFC 5626 4.4.1
                        Piece::Ping => self.shared.transmit(id, b"\r\n".to_vec()),
                        Piece::Pong => self.shared.flows.ponged(id),
                        Piece::Broken => self.shared.broken.push((id, "no SIP on the connection".to_owned())),
                    }
                }
            }
        }
    }

    /// RFC 7118 5: one WebSocket message carries one SIP message, or a keep-alive.
    fn whole_message(&mut self, id: FlowId, data: &[u8]) {
        match data {
            b"\r\n" => self.shared.flows.ponged(id),
            b"\r\n\r\n" => self.shared.transmit(id, b"\r\n".to_vec()),
            _ => self.message(Channel::Flow(id), data),
        }
    }

    /// A whole message came. What is none, or answers nothing that we asked, is ignored.
    fn message(&mut self, channel: Channel, data: &[u8]) {
        let Ok(message) = Message::parse(data) else { return };
        let StartLine::Response { code, .. } = message.start else { return self.request(channel, &message) };
        let Ok(hop) = message.hop() else { return };
        let Some(branch) = hop.branch.and_then(Branch::from_parameter) else { return };
        let Some(id) = self.shared.branches.get(&branch).copied() else { return };
        // RFC 3261 17.1.3
        let Ok(cseq) = message.cseq() else { return };
        self.visit(id, |registration, shared| {
            if cseq.method == registration.method() && registration.expects(shared, channel) {
                registration.response(shared, code, &message, &hop);
            }
        });
    }

    fn request(&mut self, channel: Channel, request: &Message<'_>) {
        let shared = &mut self.shared;
        let source = match channel {
            Channel::Datagram { remote } => Some(remote),
            Channel::Flow(id) => shared.flows.get(id).map(|flow| flow.peer.remote),
        };
        let Some(source) = source.map(canonical) else { return };
        if let Some((remote, data)) = answering::answer(request, source, &shared.config, &shared.ids) {
            let channel = match channel {
                Channel::Datagram { .. } => Channel::Datagram { remote },
                // RFC 3261 18.2.2: over the connection that it came by.
                Channel::Flow(_) => channel,
            };
            shared.outputs.push_back(Output::Transmit { channel, data: data.into() });
        }
    }

    fn flow_opened(&mut self, flow: FlowId, local: SocketAddr) {
        let shared = &mut self.shared;
        let keep_alive = shared.config.keep_alive;
        for id in shared.flows.opened(flow, canonical(local), shared.now, keep_alive, &mut shared.timers) {
            self.visit(id, Registration::flow_opened);
        }
    }

    fn flow_lost(&mut self, flow: FlowId, reason: &str) {
        let Some((peer, users)) = self.shared.flows.remove(flow, &mut self.shared.timers) else { return };
        for id in users {
            self.visit(id, |registration, shared| registration.flow_closed(shared, peer.remote, reason));
        }
    }

    fn resolved(&mut self, query: QueryId, answer: &Answer) {
        let Some((question, waiting)) = self.shared.names.resolved(query, answer, self.shared.now) else {
            return;
        };
        for owner in waiting {
            match owner {
                Owner::Registration(id) => {
                    self.visit(id, |registration, shared| registration.resolved(shared, &question, answer));
                }
                Owner::Mapper(id) => self.shared.mapper_resolved(id, &question, answer),
                Owner::Flow(_) | Owner::Destination(_) => {}
            }
        }
    }

    fn mapping_received(&mut self, remote: SocketAddr, data: &[u8]) {
        let shared = &mut self.shared;
        let Some(found) = shared.mappings.received(remote, data, shared.now, &mut shared.timers) else {
            return self.keep_alive_answered(remote, data);
        };
        self.mapping_over(found.waiting);
        if let Some(moved) = found.moved {
            let all: Vec<_> = self.registrations.keys().collect();
            for id in all {
                self.visit(id, |registration, shared| registration.moved(shared, &moved));
            }
        }
    }

    fn keep_alive_answered(&mut self, remote: SocketAddr, data: &[u8]) {
        let shared = &mut self.shared;
        let Some((users, seen_as)) = shared.flows.probed(remote, data, shared.now, &mut shared.timers) else {
            return;
        };
        for id in users {
            self.visit(id, |registration, shared| registration.flow_moved(shared, seen_as));
        }
    }

    /// Those who waited for their public address go on, with or without.
    fn mapping_over(&mut self, waiting: BTreeSet<RegistrationId>) {
        for id in waiting {
            self.visit(id, Registration::mapping_over);
        }
    }

    fn network_changed(&mut self) {
        let shared = &mut self.shared;
        shared.flows.clear(&mut shared.timers);
        shared.names.clear();
        shared.mappings.clear(&mut shared.timers);
        shared.branches.clear();
        shared.broken.clear();
        shared.standings.clear();
        shared.pacing.clear(&mut shared.timers);
        let all: Vec<_> = self.registrations.keys().collect();
        for id in all {
            self.visit(id, Registration::network_changed);
        }
    }

    /// Lets a registration do something, and lets go of it if that was the last.
    fn visit(&mut self, id: RegistrationId, what: impl FnOnce(&mut Registration, &mut Shared)) {
        let Some(registration) = self.registrations.get_mut(id) else { return };
        what(registration, &mut self.shared);
        if registration.is_finished() {
            registration.let_go(&mut self.shared);
            self.shared.withdrawing -= usize::from(registration.is_withdrawing());
            self.registrations.remove(id);
        }
    }

    /// Closes the flows that turned out to be of no use, tells those who wait for a silent or overloaded server, and
    /// publishes for those who are registered now.
    fn settle(&mut self) {
        loop {
            while let Some((flow, reason)) = self.shared.broken.pop() {
                if self.shared.flows.get(flow).is_some() {
                    self.shared.outputs.push_back(Output::Disconnect { flow });
                    self.flow_lost(flow, &reason);
                }
            }
            for (id, standing) in std::mem::take(&mut self.shared.standings) {
                self.follow(id, standing);
            }
            let shared = &self.shared;
            if shared.stranded.is_empty() && shared.displaced.is_empty() && shared.standings.is_empty() {
                return;
            }
            for id in std::mem::take(&mut self.shared.displaced) {
                self.visit(id, Registration::displaced);
            }
            for id in std::mem::take(&mut self.shared.stranded) {
                self.visit(id, Registration::stranded);
            }
        }
    }

    /// Does what is due, then what there is room for.
    fn run_due(&mut self) {
        loop {
            self.settle();
            let shared = &mut self.shared;
            match shared.timers.due(shared.now) {
                Some(Owner::Registration(id)) => self.visit(id, Registration::due),
                Some(Owner::Flow(id)) => self.flow_due(id),
                Some(Owner::Mapper(id)) => {
                    let released = shared.mapper_due(id);
                    self.mapping_over(released);
                }
                Some(Owner::Destination(id)) => shared.pacing.due(id, shared.now, &mut shared.timers),
                None => match shared.pacing.next_turn(shared.now) {
                    Some(id) => self.visit(id, Registration::turn),
                    None => return,
                },
            }
        }
    }

    fn flow_due(&mut self, id: FlowId) {
        let shared = &mut self.shared;
        match shared.flows.due(id, shared.now, shared.config.keep_alive, &mut shared.timers) {
            Due::Nothing => {}
            Due::KeepAlive => shared.transmit(id, b"\r\n\r\n".to_vec()),
            due @ (Due::Probe | Due::ProbeAgain) => {
                let fresh = (due == Due::Probe).then(|| shared.ids.bytes());
                if let Some(data) = shared.flows.probe(id, fresh, shared.now, &mut shared.timers) {
                    shared.transmit(id, data);
                }
            }
            Due::NotOpened => shared.broken.push((id, "the connection did not come up in time".to_owned())),
            Due::Silent => shared.broken.push((id, "no answer to a keep-alive".to_owned())),
            Due::Idle => shared.broken.push((id, "not needed".to_owned())),
        }
    }
}

/// An address of IPv4 as such, however a dual-stack socket shows it.
fn canonical(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}
