//! One registration: the orders of its owner, and the way of a request to its server. Answers are read in `response`; what
//! differs for a publication is in `publishing`.

pub(crate) mod contact;
mod farewell;
mod happenings;
mod observed;
mod publishing;
mod refresh;
pub mod request;
mod response;
pub mod state;
mod waiting;

use std::num::NonZeroU32;
use std::time::Duration;

use self::request::Parts;
use self::state::{Attempt, Bound, Long, Operation, Phase, Search, Stage, Trial};
use super::auth::Auth;
use super::event::{Cause, Channel, Command, Config, Credentials, Event, Failure, Output};
use super::event::{Published, RegistrationId, Settings, Transport};
use super::flow::{Flow, Peer};
use super::locate::{Hop, Lookup, Step};
use super::mapping::Public;
use super::pacing::{Admission, Ending, Slot, Urgency};
use super::publication::{Publication, Standing};
use super::shared::Shared;
use super::tally::{Failures, Tally, failure_code};
use super::time::Time;
use super::timer::{Alarm, Owner};
use super::transaction::{Due, Transaction};
use sip::SipUri;

/// Requests longer than this do not go into a datagram, as the path's MTU is not known (RFC 3261 18.1.1).
const LONGEST_DATAGRAM: usize = 1300;
/// A flow that was silent for so long counts as broken when a request times out.
const SILENCE: Duration = Duration::from_secs(60);

/// An account as the engine sees it.
pub struct Registration {
    id: RegistrationId,
    settings: Settings,
    auth: Auth,
    operation: Option<Operation>,
    /// Where the server holds our binding. Kept only if it is to be removed from another place.
    bound: Option<Box<Bound>>,
    /// What it publishes, if it is no registration in truth but what is published for one.
    publication: Option<Box<Publication>>,
    alarm: Alarm,
    tally: Tally<u32>,
    failures: Failures,
    /// It ends with the unregistration that is under way.
    ending: bool,
    /// Nobody is told what happens to it.
    silent: bool,
}

impl Registration {
    /// A registration that was not told to do anything yet.
    pub fn new(id: RegistrationId, settings: Settings) -> Self {
        Self {
            id,
            settings,
            auth: Auth::default(),
            operation: None,
            bound: None,
            publication: None,
            alarm: Alarm::default(),
            tally: Tally::default(),
            failures: Failures::default(),
            ending: false,
            silent: false,
        }
    }

    /// The method of its requests.
    pub fn method(&self) -> &'static str {
        if self.publication.is_some() { "PUBLISH" } else { "REGISTER" }
    }

    /// Whether it takes no more orders.
    pub fn is_closed(&self) -> bool {
        self.ending
    }

    /// Whether nothing will ever happen to it again.
    pub fn is_finished(&self) -> bool {
        self.ending && !self.is_ending()
    }

    /// Carries out an order.
    pub fn command(&mut self, shared: &mut Shared, command: Command) {
        match command {
            Command::Configure(settings) => self.settings = *settings,
            Command::Register => self.register(shared),
            Command::Refresh => self.refresh(shared),
            Command::Unregister => self.unregister(shared),
            Command::Pause => {
                self.stop(shared);
                self.release_flow(shared);
            }
            Command::Abandon => self.abandon(shared),
            Command::Authenticate(credentials) => self.authenticate(shared, credentials),
            Command::ForgetCredentials => self.auth.forget(),
            Command::Publish(presence) => self.settings.presence = presence,
            // To the publication itself it comes as `Authenticate`.
            Command::AuthenticatePublication(_) => {}
            Command::Close if self.publication.is_some() => self.retire(shared),
            Command::Close => {
                self.ending = true;
                if !self.is_removing() {
                    self.abandon(shared);
                }
            }
        }
    }

    /// Its deadline has come.
    pub fn due(&mut self, shared: &mut Shared) {
        self.set_alarm(shared, None);
        let Some(operation) = &mut self.operation else { return };
        match &mut operation.phase {
            Phase::Idle => {}
            Phase::Registered => self.start(shared, false, self.urgency(Urgency::Refresh)),
            Phase::Waiting => self.start(shared, false, self.urgency(Urgency::Fresh)),
            Phase::Running(attempt) => match &mut attempt.stage {
                Stage::Trying(trial) => {
                    let Trial { transaction, slot } = &mut **trial;
                    if transaction.wants_resending(shared.now)
                        && let Some(until) = shared.pacing.patience(slot, self.id, shared.now)
                    {
                        transaction.postpone(until);
                    }
                    let due = transaction.due(shared.now);
                    let deadline = transaction.deadline();
                    match due {
                        Due::Timeout => return self.timed_out(shared),
                        Due::Resend => {
                            shared.pacing.resent(slot, shared.now);
                            self.tally.count(|tally| &mut tally.resent);
                            shared.totals.count(|tally| &mut tally.resent);
                            if let Some(flow) = operation.flow {
                                shared.transmit(flow, transaction.request.clone());
                            }
                        }
                        Due::Nothing => {}
                    }
                    self.set_alarm(shared, Some(deadline));
                }
                Stage::Locating => {
                    shared.names.give_up(Owner::Registration(self.id));
                    self.way_failed(shared, "the name service does not answer".to_owned());
                }
                Stage::Preparing
                | Stage::Connecting
                | Stage::Mapping
                | Stage::Queued(_)
                | Stage::Challenged => {}
            },
        }
    }

    /// Whether an answer may come that way: over the kind of flow that the request took.
    pub fn expects(&self, shared: &Shared, channel: Channel) -> bool {
        let flow = self.operation.as_ref().and_then(|operation| shared.flows.get(operation.flow?));
        flow.is_some_and(|flow| flow.is_reliable() == matches!(channel, Channel::Flow(_)))
    }

    /// Gives up everything that it holds.
    pub fn let_go(&mut self, shared: &mut Shared) {
        self.abandon(shared);
    }

    /// Starts a new operation.
    fn register(&mut self, shared: &mut Shared) {
        let in_use = self.operation.as_ref().is_some_and(|operation| operation.was_sent());
        self.abandon(shared);
        self.auth.keep_only(self.settings.realm.as_deref());
        self.operation = Some(Operation::new(self.settings.clone(), &mut shared.ids));
        self.start(shared, false, if in_use { Urgency::Ordered } else { Urgency::Fresh });
    }

    fn refresh(&mut self, shared: &mut Shared) {
        let Some(operation) = &mut self.operation else { return };
        let is_busy = matches!(&operation.phase, Phase::Running(attempt) if !matches!(attempt.stage, Stage::Challenged));
        if !is_busy {
            operation.raised = None;
            self.start(shared, false, Urgency::Ordered);
        }
    }

    /// Removes the binding. What the server cannot have heard of is removed at once.
    fn unregister(&mut self, shared: &mut Shared) {
        if self.is_removing() {
            return;
        }
        if self.operation.as_ref().is_some_and(|operation| operation.was_sent()) {
            self.start(shared, true, Urgency::Removal);
        } else {
            self.abandon(shared);
            self.tell(shared, Event::Unregistered(Box::default()));
        }
    }

    fn abandon(&mut self, shared: &mut Shared) {
        self.stop(shared);
        self.release_flow(shared);
        self.operation = None;
    }

    /// The owner's answer to a challenge, or credentials beforehand.
    fn authenticate(&mut self, shared: &mut Shared, mut given: Vec<Credentials>) {
        let challenge = self.operation.as_mut().and_then(|operation| operation.unanswered.take());
        let Some(mut challenge) = challenge else {
            for credentials in given {
                self.auth.hold(credentials);
            }
            return;
        };
        let Some(operation) = &mut self.operation else { return };
        let is_waiting =
            matches!(&operation.phase, Phase::Running(attempt) if matches!(attempt.stage, Stage::Challenged));
        if !is_waiting {
            // An attempt of its own: nothing was refused in it yet.
            self.auth.nothing_refused();
        }
        let Some((place, which)) = self.auth.choose(&challenge.offers, &given) else {
            let cause = Cause::Answer(challenge.answer.clone());
            let retry_in = challenge.refused.then(|| shared.retry_after());
            operation.unanswered = Some(challenge);
            if is_waiting {
                self.fail(shared, cause, retry_in, false);
            }
            return;
        };
        if !is_waiting {
            self.prepare(shared, challenge.removing, Urgency::Ordered);
        }
        let held = self.auth.hold(given.swap_remove(which));
        self.auth.answer(challenge.offers.swap_remove(place), held, &mut shared.last_terms, &mut shared.ids);
        self.proceed(shared);
    }

    /// Starts an attempt within the operation.
    fn start(&mut self, shared: &mut Shared, removing: bool, urgency: Urgency) {
        self.prepare(shared, removing, urgency);
        self.proceed(shared);
    }

    fn prepare(&mut self, shared: &mut Shared, removing: bool, urgency: Urgency) {
        self.stop(shared);
        self.auth.nothing_refused();
        if self.publication.is_none() {
            self.tally.count(|tally| &mut tally.attempts);
            shared.totals.count(|tally| &mut tally.attempts);
        }
        let Some(operation) = &mut self.operation else { return };
        if !removing {
            operation.settings.clone_from(&self.settings);
        }
        operation.unanswered = None;
        let wanted = operation.settings.expires;
        let raised = operation.raised.filter(|_| wanted > 0).map_or(wanted, NonZeroU32::get);
        let expires = if removing { 0 } else { raised };
        operation.phase = Phase::Running(Box::new(Attempt::new(expires, urgency)));
    }

    /// Sends the request, after finding and opening the way if need be.
    fn proceed(&mut self, shared: &mut Shared) {
        let Some(operation) = &mut self.operation else { return };
        let flow = operation.flow.and_then(|flow| shared.flows.get(flow));
        match flow.map(|flow| flow.local.is_some()) {
            Some(true) => self.send(shared),
            Some(false) => self.set_stage(Stage::Connecting),
            None => {
                operation.flow = None;
                self.locate(shared);
            }
        }
    }

    /// Finds out where to send to.
    fn locate(&mut self, shared: &mut Shared) {
        let Some(operation) = &mut self.operation else { return };
        let Some(hop) = usable_hop(operation, self.publication.as_deref(), &shared.config) else {
            return self.fail(shared, Cause::NoTransport, None, false);
        };
        let (mut lookup, questions) = Lookup::new(&hop, &shared.config);
        shared.ask(&mut lookup, questions, Owner::Registration(self.id));
        if let Some(attempt) = operation.attempt() {
            attempt.search = Search::UnderWay(Box::new(lookup));
        }
        self.connect(shared, None);
    }

    /// Goes to the next address, or waits for it, or fails for the reasons that all of them gave.
    fn connect(&mut self, shared: &mut Shared, reason: Option<String>) {
        let Some(operation) = &mut self.operation else { return };
        let avoid = operation.avoid.as_deref().copied();
        let Some(attempt) = operation.attempt() else { return };
        attempt.reasons.extend(reason);
        let step = match &mut attempt.search {
            // It came with the flow of an earlier attempt.
            Search::NotBegun => return self.locate(shared),
            Search::UnderWay(lookup) => lookup.step(avoid),
            Search::Spent => Step::Exhausted("no other address can be reached".to_owned()),
        };
        match step {
            Step::Try(remote) => {
                let Some(lookup) = attempt.search.lookup() else { return };
                let peer = Peer::new(lookup.transport(), remote, lookup.host());
                let flow = shared.obtain(peer, lookup.host(), self.id);
                if lookup.is_spent() {
                    attempt.search = Search::Spent;
                }
                operation.flow = Some(flow);
                self.set_alarm(shared, None);
                self.proceed(shared);
            }
            Step::Wait => {
                attempt.stage = Stage::Locating;
                self.set_alarm(shared, Some(shared.now + shared.config.connect_timeout));
            }
            Step::Exhausted(_) if operation.long == Long::OverTcp => {
                operation.long = Long::OverUdp;
                operation.avoid = None;
                self.locate(shared);
            }
            Step::Exhausted(none) => {
                let attempt = operation.attempt();
                let reasons = attempt.map(|attempt| std::mem::take(&mut attempt.reasons)).unwrap_or_default();
                self.way_failed(shared, if reasons.is_empty() { none } else { reasons.join("; ") });
            }
        }
    }

    /// Sends a request over the open flow, or waits until the server has room for it.
    fn send(&mut self, shared: &mut Shared) {
        let Some(operation) = &mut self.operation else { return };
        let Some(flow) = operation.flow.and_then(|flow| shared.flows.get(flow)) else { return };
        let peer = (flow.peer.transport, flow.peer.remote);
        if let (Some(local), false) = (flow.local, flow.is_reliable())
            && let Some(server) = operation.settings.stun_server.as_ref()
            && request::given_address(&operation.settings, local).is_none()
        {
            let unknown = operation.public.as_deref().is_none_or(|(flow, _)| *flow != local);
            let may_wait = unknown && !operation.is_removing();
            match shared.public_address(server, local, self.id, may_wait) {
                Public::Wait => {
                    self.set_alarm(shared, None);
                    return self.set_stage(Stage::Mapping);
                }
                Public::Known(public) if unknown => operation.public = Some(Box::new((local, public))),
                Public::Known(_) | Public::Unknown => {}
            }
        }
        if shared.pacing.is_held(peer, shared.now) && self.goes_elsewhere(shared) {
            return;
        }
        let attempt = self.operation.as_mut().and_then(|operation| operation.attempt());
        let Some(attempt) = attempt else { return };
        match shared.pacing.admit(peer, self.id, attempt.urgency, attempt.is_answered(), shared.now) {
            Admission::Now(slot) => self.transmit(shared, slot),
            Admission::Later { place, crowded } => {
                attempt.waited = crowded;
                attempt.stage = Stage::Queued(place);
                self.set_alarm(shared, None);
            }
        }
    }

    fn transmit(&mut self, shared: &mut Shared, slot: Slot) {
        match self.transmitted(shared, slot) {
            Some(Transmitted::Sent) => {}
            Some(Transmitted::TooLong) => {
                shared.pacing.end(slot, Ending::Abandoned, shared.now, &mut shared.timers);
                self.release_flow(shared);
                self.locate(shared);
            }
            None => {
                shared.pacing.end(slot, Ending::Abandoned, shared.now, &mut shared.timers);
                self.fail(shared, Cause::NoTransport, None, false);
            }
        }
    }

    /// `None` if the identity is no SIP address.
    fn transmitted(&mut self, shared: &mut Shared, slot: Slot) -> Option<Transmitted> {
        let operation = self.operation.as_mut()?;
        let id = operation.flow?;
        let flow = shared.flows.get(id)?;
        let (local, reliable) = (flow.local?, flow.is_reliable());
        let expires = operation.attempt().map(|attempt| attempt.expires)?;
        let transport = flow.peer.transport;
        let address = request::our_address(operation, local);
        let branch = shared.ids.name();
        let settings = &operation.settings;
        let parts = Parts {
            now: shared.now,
            config: &shared.config,
            transport,
            local,
            shown: &flow.shown,
            address,
            private: self.auth.shows_token()
                && is_private(operation, self.publication.as_deref(), flow, &shared.config),
            outbound: operation.wants_outbound(&shared.config),
            branch,
            expires,
            previous: self
                .bound
                .as_deref()
                .filter(|bound| expires > 0 && bound.is_left_by(settings, transport, address)),
        };
        let (buffer, ids) = (&mut shared.buffer, &mut shared.ids);
        let request = match &self.publication {
            Some(publication) => publication.compose(buffer, operation, &parts, &mut self.auth, ids)?,
            None => request::compose(buffer, operation, &parts, &mut self.auth, ids)?,
        };
        let is_long = transport == Transport::Udp && request.len() > LONGEST_DATAGRAM;
        if is_long && operation.long == Long::NotSeen && shared.config.long_over_tcp {
            let next = next_hop(operation, self.publication.as_deref());
            let is_open = next.and_then(|uri| Hop::new(uri, &shared.config)).is_some_and(|hop| hop.is_open);
            operation.long = Long::OverUdp;
            if is_open && shared.config.transports.contains(&Transport::Tcp) {
                operation.long = Long::OverTcp;
                operation.avoid = None;
                self.auth.take_back();
                return Some(Transmitted::TooLong);
            }
        }
        let transaction = Transaction::new(shared.now, branch, request.clone(), reliable);
        operation.cseq += 1;
        self.tally.count(|tally| &mut tally.requests);
        shared.totals.count(|tally| &mut tally.requests);
        shared.branches.insert(transaction.branch, self.id);
        let deadline = transaction.deadline();
        self.set_stage(Stage::Trying(Box::new(Trial { transaction, slot })));
        self.set_alarm(shared, Some(deadline));
        shared.transmit(id, request);
        Some(Transmitted::Sent)
    }

    /// Nobody answered within 64·T1. A flow on which nothing was heard for long counts as broken.
    fn timed_out(&mut self, shared: &mut Shared) {
        if self.publication.is_some() {
            // A server may well ignore what it does not know: that says nothing about it.
            self.end_stage(shared, Ending::Abandoned);
            self.leave_server(shared);
            return self.fail(shared, Cause::Timeout, None, false);
        }
        let flow = self.operation.as_ref().and_then(|operation| operation.flow);
        self.strand_others(shared);
        let silent_peer = flow.and_then(|flow| shared.flows.get(flow)).and_then(|flow| {
            let silent = flow.heard.is_none_or(|heard| shared.now.since(heard) >= SILENCE);
            silent.then(|| (flow.peer.remote, flow.is_reliable()))
        });
        self.end_stage(shared, Ending::Unanswered);
        self.leave_server(shared);
        let cause = silent_peer.map_or(Cause::Timeout, |(remote, _)| {
            Cause::Transport(format!("{remote}: no answer, and nothing heard from there lately"))
        });
        if let (Some(flow), Some((_, true))) = (flow, silent_peer) {
            shared.broken.push((flow, "no answer".to_owned()));
        }
        self.fail(shared, cause, Some(refresh::AFTER_TIMEOUT), false);
    }

    /// The way to the server failed. The first time it is tried again at once.
    fn way_failed(&mut self, shared: &mut Shared, reason: String) {
        let usual = shared.retry_after();
        let Some(operation) = &mut self.operation else { return };
        let lasted = operation.registered_since.is_some_and(|since| shared.now.since(since) >= usual);
        let retry_in = if operation.troubled && !lasted { usual } else { Duration::ZERO };
        operation.troubled = true;
        self.fail(shared, Cause::Transport(reason), Some(retry_in), false);
    }

    /// The attempt is over. A removal is not tried again.
    fn fail(&mut self, shared: &mut Shared, cause: Cause, retry_in: Option<Duration>, quiet: bool) {
        let unregistering = self.is_removing();
        let retry_in = match &mut self.publication {
            Some(publication) => publication.retry_in(&cause, retry_in, shared.retry_after()),
            None => retry_in,
        };
        let retry_in = retry_in.filter(|_| !unregistering && !self.ending);
        if self.publication.is_none() {
            let code = failure_code(&cause);
            self.tally.count(|tally| &mut tally.failures);
            self.failures.count(code);
            shared.totals.count(|tally| &mut tally.failures);
            shared.failures.count(code);
        }
        self.stop(shared);
        if let Some(operation) = &mut self.operation {
            if operation.registered_since.take().is_some() && shared.publications.contains_key(&self.id) {
                shared.standings.push((self.id, Standing::Lost));
            }
            if retry_in.is_some() {
                operation.phase = Phase::Waiting;
            }
        }
        match retry_in {
            Some(wait) => self.set_alarm(shared, Some(shared.now + wait)),
            None => self.release_flow(shared),
        }
        self.tell(shared, Event::Failed(Box::new(Failure { cause, unregistering, retry_in, quiet })));
    }

    /// Ends the attempt under way and the deadline, without a word to anyone.
    fn stop(&mut self, shared: &mut Shared) {
        self.set_alarm(shared, None);
        self.end_stage(shared, Ending::Abandoned);
        if let Some(operation) = &mut self.operation {
            operation.phase = Phase::Idle;
        }
    }

    /// Ends the transaction under way, or the wait for one.
    fn end_stage(&mut self, shared: &mut Shared, ending: Ending) {
        let Some(attempt) = self.operation.as_mut().and_then(|operation| operation.attempt()) else { return };
        match std::mem::replace(&mut attempt.stage, Stage::Preparing) {
            Stage::Queued(place) => shared.pacing.leave(place),
            Stage::Trying(trial) => {
                let Trial { transaction, slot } = *trial;
                shared.branches.remove(&transaction.branch);
                if shared.pacing.end(slot, ending, shared.now, &mut shared.timers) {
                    shared.displaced.extend(shared.pacing.waiting_with(&slot));
                }
            }
            Stage::Preparing | Stage::Locating | Stage::Connecting | Stage::Mapping | Stage::Challenged => {}
        }
    }

    /// The next attempt goes to the next address, if there is another one.
    fn leave_server(&mut self, shared: &mut Shared) {
        if let Some(operation) = &mut self.operation
            && let Some(flow) = operation.flow.and_then(|flow| shared.flows.get(flow))
        {
            operation.avoid = Some(Box::new(flow.peer.remote));
        }
        self.release_flow(shared);
    }

    fn release_flow(&mut self, shared: &mut Shared) {
        if let Some(flow) = self.operation.as_mut().and_then(|operation| operation.flow.take()) {
            shared.flows.release(flow, self.id, shared.now, &mut shared.timers);
        }
    }

    /// Whether what is sent now may carry a bearer token.
    fn is_private(&self, shared: &Shared) -> bool {
        self.operation.as_ref().is_some_and(|operation| {
            let flow = operation.flow.and_then(|flow| shared.flows.get(flow));
            let publication = self.publication.as_deref();
            flow.is_some_and(|flow| is_private(operation, publication, flow, &shared.config))
        })
    }

    fn is_removing(&self) -> bool {
        self.operation.as_ref().is_some_and(|operation| operation.is_removing())
    }

    fn set_stage(&mut self, stage: Stage) {
        if let Some(attempt) = self.operation.as_mut().and_then(|operation| operation.attempt()) {
            attempt.stage = stage;
        }
    }

    fn set_alarm(&mut self, shared: &mut Shared, at: Option<Time>) {
        shared.timers.set(Owner::Registration(self.id), &mut self.alarm, at);
    }

    /// Whether it is still about to take leave of the server.
    fn is_ending(&self) -> bool {
        let phase = self.operation.as_ref().map(|operation| &operation.phase);
        self.is_removing() || self.publication.is_some() && matches!(phase, Some(Phase::Running(_)))
    }

    fn tell(&self, shared: &mut Shared, event: Event) {
        if self.silent {
            return;
        }
        let (id, event) = match (&self.publication, event) {
            (None, event) => (self.id, event),
            (Some(of), Event::Failed(failure)) => (of.owner, published(Published::Failed(*failure))),
            (Some(of), Event::Challenged(by)) => (of.owner, published(Published::Challenged(*by))),
            (Some(of), event) => (of.owner, event),
        };
        shared.outputs.push_back(Output::Event(id, event));
    }
}

/// What became of a request.
enum Transmitted {
    /// It is on its way.
    Sent,
    /// It must take another way, over TCP.
    TooLong,
}

fn published(news: Published) -> Event {
    Event::Published(Box::new(news))
}

/// The next hop, if there is a transport for it.
fn usable_hop(operation: &Operation, publication: Option<&Publication>, config: &Config) -> Option<Hop> {
    let hop = Hop::new(next_hop(operation, publication)?, config)?;
    let hop = if operation.long == Long::OverTcp { hop.over_tcp() } else { hop };
    operation.settings.identity.uri.as_sip().map(|_| hop)
}

/// Where requests go: to where the server sent us, or by the route, or to the server that the account names.
fn next_hop<'a>(operation: &'a Operation, publication: Option<&'a Publication>) -> Option<&'a SipUri> {
    let route = publication.and_then(Publication::first_hop);
    operation.target.as_deref().or(route).or_else(|| operation.settings.server.uri.as_sip())
}

/// Whether a flow leads to the server that the account names, not to one it was sent on to, and is for no other eyes:
/// over TLS, or within this host (RFC 8898 5).
fn is_private(
    operation: &Operation,
    publication: Option<&Publication>,
    flow: &Flow,
    config: &Config,
) -> bool {
    let server = operation.settings.server.uri.as_sip();
    let next = next_hop(operation, publication);
    let own = next.zip(server).is_some_and(|(next, server)| server.host.eq_ignore_ascii_case(&next.host));
    let secure = matches!(flow.peer.transport, Transport::Tls | Transport::Wss);
    own && (secure || flow.peer.remote.ip().is_loopback() || config.bearer_in_clear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idle_registration_is_small() {
        let size = size_of::<Registration>();
        assert!(size <= 304, "{size} bytes");
    }
}
