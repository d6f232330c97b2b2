//! The loop between engine and sockets: the only place that drains the engine.
//!
//! `step` does one thing and returns, so that what it caused can be told before the next thing happens: a program's
//! callback sees the core as it was when the event struck, and may do anything to it before the next step.

use std::sync::Arc;

use slotmap::{Key, KeyData};

use super::account::Due;
use super::events::{GlobalState, RegistrationState};
use super::lifecycle::clock_now;
use super::running::Core;
use super::{AccountId, CoreId, Library};
use crate::engine::{
    Answer, Channel, Command, Event, Input, Output, Pointer, Question, Service, Time, Transport,
};
use crate::net::{self, Happening, Net};

/// What a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Something; there may be more.
    Did,
    /// Nothing was left to do.
    Idle,
    /// A stop has come to its end.
    Stopped,
}

impl Library {
    /// Does the next thing that is due for a core: a start, an answer, a deadline, a question to the program.
    pub fn step(&mut self, id: CoreId) -> Step {
        let step = self.next_step(id);
        self.note_step(id, step);
        step
    }

    fn next_step(&mut self, id: CoreId) -> Step {
        let Some(core) = self.cores.get(id).filter(|core| !core.broken) else { return Step::Idle };
        if matches!(core.decided, GlobalState::Off | GlobalState::Ready) {
            return Step::Idle;
        }
        if let Some(account) = self.next_asking(id) {
            self.ask_or_give_up(id, account);
            return Step::Did;
        }
        if self.open_missing_sockets(id) || self.start_next(id) || self.receive(id) || self.expire(id) {
            return Step::Did;
        }
        if self.cores.get(id).is_some_and(|core| core.stop_by.is_some()) {
            self.forget_farewells(id);
            if self.farewell_is_over(id, clock_now()) {
                self.finish_stop(id);
                return Step::Stopped;
            }
        }
        self.save_when_due(id, clock_now());
        Step::Idle
    }

    /// Steps on, as many times as are left, until there is news to tell or nothing more to do.
    pub fn steps(&mut self, id: CoreId, left: &mut usize) -> Step {
        let mut step = Step::Did;
        while step == Step::Did && *left > 0 && self.notifications.is_empty() {
            *left -= 1;
            step = self.step(id);
        }
        step
    }

    /// Gives the engine an order for an account and does what follows from it.
    pub(super) fn order(&mut self, id: AccountId, command: Command) {
        let Some((core, registration)) =
            self.accounts.get(id).and_then(|account| Some((account.core?, account.registration?)))
        else {
            return;
        };
        self.feed(core, Input::Command(registration, command));
    }

    /// Gives the engine an input, carries out what it wants done, and applies what it reports.
    pub(super) fn feed(&mut self, id: CoreId, input: Input<'_>) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let now = clock_now();
        core.engine.handle_input(now, input);
        let events = core.drain(now);
        self.apply_all(id, events);
    }

    fn apply_all(&mut self, id: CoreId, events: Vec<(crate::engine::RegistrationId, Event)>) {
        self.open_secure(id);
        self.tell_of_messages(id);
        for (registration, event) in events {
            let account = self.cores.get(id).and_then(|core| core.owners.get(registration).copied());
            if let Some(account) = account {
                self.apply(account, event);
            }
        }
    }

    /// Opens the TLS connections that the engine asked for, with what the settings say now.
    fn open_secure(&mut self, id: CoreId) {
        let wanted = self.cores.get_mut(id).map(|core| std::mem::take(&mut core.secure)).unwrap_or_default();
        for output in wanted {
            let Output::Connect { flow, transport, remote, ref server_name } = output else { continue };
            let options = self.tls_options(id, server_name);
            if let Some(net) = self.cores.get_mut(id).and_then(|core| core.net.as_mut()) {
                let (flow, now) = (flow.data().as_ffi(), clock_now().as_micros());
                net.connect_with(
                    flow,
                    translate_transport(transport),
                    remote,
                    server_name,
                    &Arc::new(options),
                    now,
                );
            }
        }
    }

    /// The account is no longer known to the engine.
    pub(super) fn forget_registration(&mut self, id: AccountId) {
        let Some(account) = self.accounts.get_mut(id) else { return };
        if let (Some(core), Some(registration)) =
            (account.core.and_then(|core| self.cores.get_mut(core)), account.registration.take())
        {
            core.owners.remove(registration);
        }
    }

    fn next_asking(&mut self, id: CoreId) -> Option<AccountId> {
        let core = self.cores.get_mut(id).filter(|core| core.is_on())?;
        core.asking.pop_front()
    }

    /// Starts what is due for one account. False when nothing is.
    fn start_next(&mut self, id: CoreId) -> bool {
        // The usual answer comes first: nothing is due, and no setting needs to be looked up.
        if self.cores.get(id).is_none_or(|core| core.due.is_empty()) || !self.may_register(id) {
            return false;
        }
        let Some(account) = self.cores.get_mut(id).and_then(|core| core.due.pop_front()) else {
            return false;
        };
        let Some(due) = self.accounts.get_mut(account).map(|account| std::mem::take(&mut account.due)) else {
            return true;
        };
        match due {
            Due::Nothing => {}
            Due::Register => self.start_registration(id, account),
            Due::Unregister => self.start_unregistration(account),
        }
        true
    }

    fn start_registration(&mut self, core: CoreId, id: AccountId) {
        if let Some(master) = self.master_of(id) {
            let ready = self.accounts.get(master).is_some_and(|m| m.decided == RegistrationState::Ok);
            if !ready {
                return;
            }
        }
        let Some(settings) = self.engine_settings(id) else { return };
        let Some(account) = self.accounts.get_mut(id).filter(|account| account.listed) else { return };
        let Some(owner) = self.cores.get_mut(core) else { return };
        let now = clock_now();
        let registration = match account.registration {
            Some(known) => {
                let configure = Command::Configure(Box::new(settings));
                owner.engine.handle_input(now, Input::Command(known, configure));
                known
            }
            None => {
                let fresh = owner.engine.open(settings);
                owner.owners.insert(fresh, id);
                account.registration = Some(fresh);
                fresh
            }
        };
        owner.engine.handle_input(now, Input::Command(registration, Command::Register));
        let events = owner.drain(now);
        // Without a transport of the right kind there is no attempt that could be in progress.
        let stillborn = events.iter().any(|(whose, event)| {
            *whose == registration
                && matches!(event, Event::Failed(failure) if failure.cause == crate::engine::Cause::NoTransport)
        });
        if !stillborn {
            self.begin(id, "Registration in progress");
        }
        self.apply_all(core, events);
    }

    fn start_unregistration(&mut self, id: AccountId) {
        let Some(account) = self.accounts.get_mut(id) else { return };
        match account.decided {
            RegistrationState::Ok => self.order(id, Command::Unregister),
            RegistrationState::Progress => {
                account.ignore_answers = true;
                account.unanswered = None;
                self.order(id, Command::Unregister);
                self.decide(id, RegistrationState::Cleared, "Registration cleared");
            }
            _ => {}
        }
    }

    /// Takes one thing that came from outside. False when nothing did.
    fn receive(&mut self, id: CoreId) -> bool {
        let Some(core) = self.cores.get_mut(id) else { return false };
        let now = clock_now();
        let (engine, Some(net)) = (&mut core.engine, core.net.as_mut()) else { return false };
        let Some(happening) = net.poll(now.as_micros()) else {
            engine.caught_up(now);
            return false;
        };
        if let Some((channel, data)) = bytes_of(&happening) {
            core.traffic.0 += data.len() as u64;
            if let Some(tracer) = &mut core.tracer {
                tracer.receives(engine, &core.owners, channel, data);
            }
        }
        let input = match happening {
            Happening::NetworkChanged => {
                self.network_changed(id);
                return true;
            }
            Happening::Datagram { remote, data } => {
                Input::Received { channel: Channel::Datagram { remote }, data }
            }
            Happening::Bytes { flow, data } => {
                Input::Received { channel: Channel::Flow(KeyData::from_ffi(flow).into()), data }
            }
            Happening::Opened { flow, local } => {
                Input::FlowOpened { flow: KeyData::from_ffi(flow).into(), local }
            }
            Happening::Closed { flow, reason } => {
                if let Some(tracer) = &mut core.tracer {
                    tracer.closed(KeyData::from_ffi(flow).into());
                }
                Input::FlowClosed { flow: KeyData::from_ffi(flow).into(), reason }
            }
            Happening::Answered { query, answer } => {
                Input::Resolved { query: KeyData::from_ffi(query).into(), answer: translate_answer(answer) }
            }
        };
        engine.handle_input(now, input);
        let events = core.drain(now);
        self.apply_all(id, events);
        true
    }

    /// Lets the engine act on a deadline that has passed. False when none has.
    fn expire(&mut self, id: CoreId) -> bool {
        let now = clock_now();
        let Some(core) = self.cores.get(id) else { return false };
        if core.engine.next_deadline().is_none_or(|deadline| deadline > now) {
            return false;
        }
        self.feed(id, Input::Tick);
        true
    }
}

impl Core {
    /// Carries out what the engine wants done; its reports are returned.
    fn drain(&mut self, now: Time) -> Vec<(crate::engine::RegistrationId, Event)> {
        let now = now.as_micros();
        let mut events = Vec::new();
        loop {
            match self.engine.poll_output() {
                Output::Timeout(_) => return events,
                Output::Event(registration, event) => events.push((registration, event)),
                output @ Output::Connect { transport: Transport::Tls | Transport::Wss, .. } => {
                    self.secure.push(output);
                }
                output => match self.net.as_mut() {
                    Some(net) => {
                        if let Output::Transmit { channel, data } = &output {
                            self.traffic.1 += data.len() as u64;
                            if let Some(tracer) = &mut self.tracer {
                                tracer.sends(&self.engine, &self.owners, *channel, data);
                            }
                        }
                        carry_out(net, output, now);
                    }
                    // What it is may be nobody's business.
                    None => log::debug!("no sockets for what is to be sent or asked"),
                },
            }
        }
    }
}

/// The bytes that came, and where from.
fn bytes_of<'a>(happening: &Happening<'a>) -> Option<(Channel, &'a [u8])> {
    match *happening {
        Happening::Datagram { remote, data } => Some((Channel::Datagram { remote }, data)),
        Happening::Bytes { flow, data } => Some((Channel::Flow(KeyData::from_ffi(flow).into()), data)),
        _ => None,
    }
}

fn carry_out(net: &mut Net, output: Output, now: u64) {
    match output {
        Output::Transmit { channel: Channel::Datagram { remote }, data } => net.send_datagram(remote, &data),
        Output::Transmit { channel: Channel::Flow(flow), data } => net.send(flow.data().as_ffi(), &data),
        Output::Resolve { query, question } => {
            net.resolve(query.data().as_ffi(), translate_question(question), now);
        }
        Output::Connect { flow, transport, remote, server_name } => {
            net.connect(flow.data().as_ffi(), translate_transport(transport), remote, &server_name, now);
        }
        Output::Disconnect { flow } => net.disconnect(flow.data().as_ffi()),
        Output::Event(..) | Output::Timeout(_) => {}
    }
}

fn translate_transport(transport: Transport) -> net::Transport {
    match transport {
        Transport::Udp => net::Transport::Udp,
        Transport::Tcp => net::Transport::Tcp,
        Transport::Tls => net::Transport::Tls,
        Transport::Ws => net::Transport::Ws,
        Transport::Wss => net::Transport::Wss,
    }
}

fn translate_question(question: Question) -> net::Question {
    match question {
        Question::Addresses(name) => net::Question::Addresses(name),
        Question::Services(name) => net::Question::Services(name),
        Question::Pointers(name) => net::Question::Pointers(name),
    }
}

fn translate_answer(answer: net::Answer) -> Answer {
    match answer {
        net::Answer::Addresses(addresses, ttl) => Answer::Addresses(addresses, ttl),
        net::Answer::Services(services, ttl) => {
            let record = |(priority, weight, target, port)| Service { priority, weight, target, port };
            Answer::Services(services.into_iter().map(record).collect(), ttl)
        }
        net::Answer::Pointers(pointers, ttl) => {
            let record = |(order, preference, flags, service, replacement)| Pointer {
                order,
                preference,
                flags,
                service,
                replacement,
            };
            Answer::Pointers(pointers.into_iter().map(record).collect(), ttl)
        }
        net::Answer::Nothing => Answer::Nothing,
        net::Answer::Failed(reason) => Answer::Failed(reason),
    }
}
