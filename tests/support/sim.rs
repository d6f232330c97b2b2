//! The engine on a clock that jumps from deadline to deadline, behind a link that loses, doubles, delays and reorders.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::SocketAddr;
use std::time::Duration;

use linphone::engine::{
    Answer, Binding, Cause, Challenged, Channel, Command, Config, Credentials, Engine, Event, Failure,
    FlowId, Input, Output, Published, QueryId, Question, RegistrationId, Settings, Time, Transport,
};

use super::registrar::{Registrar, Request, Response};
use super::{Dice, SERVER, settings};

/// No drive takes more steps than this.
const MOST_STEPS: usize = 2_000_000;

/// How datagrams travel. Percentages, and milliseconds one way.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    pub loss: u64,
    pub duplication: u64,
    pub least_delay: u64,
    pub most_delay: u64,
}

/// What happens to a connection attempt.
#[derive(Debug, Clone)]
pub enum Door {
    Open,
    Refused,
    /// After that time the system gives up.
    GivenUp(Duration),
    /// Nothing ever comes back.
    Silent,
}

/// Something on its way.
enum Parcel {
    ToServer(Channel, Vec<u8>),
    ToClient(Channel, Vec<u8>),
    Opened(FlowId, SocketAddr),
    Closed(FlowId, String),
    Resolved(QueryId, Answer),
}

/// Everything around one engine.
pub struct Sim {
    pub engine: Engine,
    pub now: Time,
    pub registrar: Registrar,
    pub link: Link,
    /// What the name service knows.
    pub names: HashMap<Question, Answer>,
    pub asked: Vec<Question>,
    pub answers_names: bool,
    pub doors: HashMap<SocketAddr, Door>,
    /// Every TCP port is closed.
    pub closed_tcp: bool,
    /// Servers that swallow everything.
    pub dead: HashSet<SocketAddr>,
    /// Credentials that are given at the first challenge of an attempt; `None` answers by hand.
    pub credentials: Option<Vec<Credentials>>,
    pub events: Vec<(Time, RegistrationId, Event)>,
    /// Every transmission that is no keep-alive, with its time.
    pub sent: Vec<(Time, Channel, Vec<u8>)>,
    pub pings: Vec<Time>,
    /// STUN messages to registrars, with their times.
    pub probes: Vec<(Time, Vec<u8>)>,
    pub connects: Vec<(Time, FlowId, Transport, SocketAddr, String)>,
    pub disconnects: Vec<(Time, FlowId)>,
    pub trace: String,
    flows: HashMap<FlowId, (Transport, SocketAddr, SocketAddr)>,
    parcels: BTreeMap<(Time, u64), Parcel>,
    counter: u64,
    chance: Dice,
    next_port: u16,
}

impl Default for Sim {
    fn default() -> Self {
        Self::new(Config::default())
    }
}

impl Sim {
    pub fn new(config: Config) -> Self {
        Self::seeded(config, 1)
    }

    pub fn seeded(config: Config, seed: u8) -> Self {
        Self {
            engine: Engine::new(config, [seed; 32]),
            now: Time::START,
            registrar: Registrar::default(),
            link: Link { loss: 0, duplication: 0, least_delay: 10, most_delay: 10 },
            names: HashMap::new(),
            asked: Vec::new(),
            answers_names: true,
            doors: HashMap::new(),
            closed_tcp: false,
            dead: HashSet::new(),
            credentials: None,
            events: Vec::new(),
            sent: Vec::new(),
            pings: Vec::new(),
            probes: Vec::new(),
            connects: Vec::new(),
            disconnects: Vec::new(),
            trace: String::new(),
            flows: HashMap::new(),
            parcels: BTreeMap::new(),
            counter: 0,
            chance: Dice(u64::from(seed) + 0x9e37_79b9_7f4a_7c15),
            next_port: 40_000,
        }
    }

    /// One account that was told to register over UDP with the usual settings.
    pub fn registering() -> (Self, RegistrationId) {
        let mut sim = Self::default();
        let id = sim.register(settings(&format!("sip:{SERVER}")));
        (sim, id)
    }

    pub fn register(&mut self, settings: Settings) -> RegistrationId {
        let id = self.engine.open(settings);
        self.order(id, Command::Register);
        id
    }

    pub fn order(&mut self, id: RegistrationId, command: Command) {
        self.input(Input::Command(id, command));
    }

    pub fn input(&mut self, input: Input<'_>) {
        self.engine.handle_input(self.now, input);
        self.drain();
    }

    /// Bytes that nobody asked for.
    pub fn deliver(&mut self, channel: Channel, data: &[u8]) {
        self.input(Input::Received { channel, data });
    }

    /// Lets the time run to `end`.
    pub fn run_until(&mut self, end: Time) {
        for _ in 0..MOST_STEPS {
            let parcel = self.parcels.first_key_value().map(|((time, _), _)| *time);
            let deadline = self.engine.next_deadline();
            let Some(next) = parcel.into_iter().chain(deadline).min().filter(|next| *next <= end) else {
                self.now = self.now.max(end);
                return;
            };
            self.now = self.now.max(next);
            if parcel.is_some_and(|time| time <= self.now) {
                let (_, parcel) = self.parcels.pop_first().expect("there is one");
                self.arrive(parcel);
            } else {
                self.input(Input::Tick);
                assert!(self.engine.next_deadline().is_none_or(|at| at > self.now), "a deadline stays due");
            }
        }
        panic!("the drive does not end: {}", &self.trace[self.trace.len().saturating_sub(4000)..]);
    }

    pub fn run_for(&mut self, time: Duration) {
        self.run_until(self.now + time);
    }

    pub fn run_seconds(&mut self, seconds: u64) {
        self.run_for(Duration::from_secs(seconds));
    }

    /// Closes every connection from the server's side.
    pub fn server_closes(&mut self) {
        let mut streams: Vec<_> = self
            .flows
            .iter()
            .filter(|(_, (transport, ..))| *transport != Transport::Udp)
            .map(|(id, _)| *id)
            .collect();
        streams.sort();
        for flow in streams {
            self.flows.remove(&flow);
            self.input(Input::FlowClosed { flow, reason: "connection reset by peer".to_owned() });
        }
    }

    pub fn registered<'a>(&'a self) -> Vec<&'a Binding> {
        let binding = |event: &'a Event| match event {
            Event::Registered(binding) => Some(&**binding),
            _ => None,
        };
        self.events.iter().filter_map(|(_, _, event)| binding(event)).collect()
    }

    pub fn failures<'a>(&'a self) -> Vec<&'a Failure> {
        let failure = |event: &'a Event| match event {
            Event::Failed(failure) => Some(&**failure),
            _ => None,
        };
        self.events.iter().filter_map(|(_, _, event)| failure(event)).collect()
    }

    pub fn challenges<'a>(&'a self) -> Vec<&'a Challenged> {
        let challenged = |event: &'a Event| match event {
            Event::Challenged(challenged) => Some(&**challenged),
            _ => None,
        };
        self.events.iter().filter_map(|(_, _, event)| challenged(event)).collect()
    }

    /// The events in short: `registered 60`, `unregistered`, `failed 403 retry 60`, `challenged`.
    pub fn story(&self) -> Vec<String> {
        self.events.iter().map(|(_, _, event)| tell(event)).collect()
    }

    /// Times of everything sent to the server, in milliseconds.
    pub fn sending_times(&self) -> Vec<u64> {
        self.sent.iter().map(|(time, ..)| time.as_micros() / 1000).collect()
    }

    pub fn requests_sent(&self) -> Vec<Request> {
        self.sent.iter().map(|(_, _, data)| Request::new(data)).collect()
    }

    /// The flow that was asked for last.
    pub fn last_flow(&self) -> FlowId {
        self.connects.last().expect("a flow was asked for").1
    }

    fn drain(&mut self) {
        for _ in 0..MOST_STEPS {
            let output = self.engine.poll_output();
            if !matches!(output, Output::Timeout(_)) {
                self.note(&output);
            }
            match output {
                Output::Timeout(_) => return,
                Output::Transmit { channel, data } => self.transmit(channel, data.to_vec()),
                Output::Resolve { query, question } => {
                    self.asked.push(question.clone());
                    let answer = self.names.get(&question).cloned().unwrap_or(Answer::Nothing);
                    if self.answers_names {
                        self.send(Duration::from_millis(5), Parcel::Resolved(query, answer));
                    }
                }
                Output::Connect { flow, transport, remote, server_name } => {
                    self.connects.push((self.now, flow, transport, remote, server_name.to_string()));
                    let closed = self.closed_tcp && transport == Transport::Tcp;
                    let usual = if closed { Door::Refused } else { Door::Open };
                    let door = self.doors.get(&remote).cloned().unwrap_or(usual);
                    let delay = Duration::from_millis(self.link.most_delay);
                    match door {
                        Door::Open => {
                            let port = if transport == Transport::Udp { 5060 } else { self.next_port };
                            self.next_port = self.next_port.checked_add(1).unwrap_or(40_000);
                            let local = if remote.is_ipv6() {
                                SocketAddr::from(([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0x10], port))
                            } else {
                                SocketAddr::from(([192, 0, 2, 10], port))
                            };
                            self.flows.insert(flow, (transport, remote, local));
                            self.send(delay, Parcel::Opened(flow, local));
                        }
                        Door::Refused => {
                            self.send(delay, Parcel::Closed(flow, "connection refused".to_owned()));
                        }
                        Door::GivenUp(after) => {
                            self.send(after, Parcel::Closed(flow, "no route to host".to_owned()));
                        }
                        Door::Silent => {}
                    }
                }
                Output::Disconnect { flow } => {
                    self.disconnects.push((self.now, flow));
                    self.flows.remove(&flow);
                }
                Output::Event(id, event) => {
                    let answer = self.credentials.as_ref().and_then(|held| answer(&event, held));
                    self.events.push((self.now, id, event));
                    if let Some(answer) = answer {
                        self.engine.handle_input(self.now, Input::Command(id, answer));
                    }
                }
            }
        }
        panic!("the outputs do not end");
    }

    fn transmit(&mut self, channel: Channel, data: Vec<u8>) {
        if data == b"\r\n\r\n" {
            return self.pings.push(self.now);
        }
        if matches!(channel, Channel::Datagram { remote } if data.first() < Some(&2) && self.is_registrar(remote))
        {
            return self.probes.push((self.now, data));
        }
        self.sent.push((self.now, channel, data.clone()));
        self.travel(channel, data, Parcel::ToServer);
    }

    fn is_registrar(&self, remote: SocketAddr) -> bool {
        self.flows.values().any(|(_, known, _)| *known == remote)
    }

    fn travel(&mut self, channel: Channel, data: Vec<u8>, parcel: fn(Channel, Vec<u8>) -> Parcel) {
        let Link { loss, duplication, least_delay, most_delay } = self.link;
        let stream = matches!(channel, Channel::Flow(_));
        let copies = if stream {
            1
        } else {
            u64::from(self.dice(100) >= loss) * (1 + u64::from(self.dice(100) < duplication))
        };
        for _ in 0..copies {
            // What is on a connection arrives in order.
            let delay =
                if stream { most_delay } else { least_delay + self.dice(most_delay - least_delay + 1) };
            self.send(Duration::from_millis(delay), parcel(channel, data.clone()));
        }
    }

    fn send(&mut self, delay: Duration, parcel: Parcel) {
        self.counter += 1;
        self.parcels.insert((self.now + delay, self.counter), parcel);
    }

    fn arrive(&mut self, parcel: Parcel) {
        match parcel {
            Parcel::ToServer(channel, data) => {
                let (remote, local) = match channel {
                    Channel::Datagram { remote } => {
                        let local =
                            self.flows.values().find(|(_, known, _)| *known == remote).map(|flow| flow.2);
                        (remote, local)
                    }
                    Channel::Flow(flow) => match self.flows.get(&flow) {
                        Some((_, remote, local)) => (*remote, Some(*local)),
                        None => return,
                    },
                };
                let is_answer = data.starts_with(b"SIP/2.0 ");
                let Some(local) = local.filter(|_| !self.dead.contains(&remote) && !is_answer) else {
                    return;
                };
                match self.registrar.receive(self.now, &data, local) {
                    Response::Nothing => {}
                    Response::Send(answer) => self.travel(channel, answer, Parcel::ToClient),
                    Response::Close => {
                        let Channel::Flow(flow) = channel else { return };
                        self.flows.remove(&flow);
                        let reason = "connection reset by peer".to_owned();
                        self.send(Duration::from_millis(1), Parcel::Closed(flow, reason));
                    }
                }
            }
            Parcel::ToClient(channel, data) => self.deliver(channel, &data),
            Parcel::Opened(flow, local) => self.input(Input::FlowOpened { flow, local }),
            Parcel::Closed(flow, reason) => self.input(Input::FlowClosed { flow, reason }),
            Parcel::Resolved(query, answer) => self.input(Input::Resolved { query, answer }),
        }
    }

    fn note(&mut self, output: &Output) {
        let line = match output {
            Output::Transmit { channel, data } => {
                format!("{channel:?} {}", String::from_utf8_lossy(data).replace("\r\n", "|"))
            }
            Output::Event(id, event) => format!("{id:?} {}", tell(event)),
            other => format!("{other:?}"),
        };
        self.trace.push_str(&format!("{:?} {line}\n", self.now));
    }

    fn dice(&mut self, sides: u64) -> u64 {
        self.chance.below(sides)
    }
}

/// The credentials for whoever is challenged, unless they were just refused.
fn answer(event: &Event, held: &[Credentials]) -> Option<Command> {
    let given = |refused: bool| if refused { Vec::new() } else { held.to_vec() };
    match event {
        Event::Challenged(challenged) => Some(Command::Authenticate(given(challenged.refused))),
        Event::Published(news) => match &**news {
            Published::Challenged(challenged) => {
                Some(Command::AuthenticatePublication(given(challenged.refused)))
            }
            _ => None,
        },
        _ => None,
    }
}

fn tell(event: &Event) -> String {
    match event {
        Event::Published(news) => match &**news {
            Published::Accepted(seconds) => format!("published {seconds}"),
            Published::Challenged(challenged) => {
                let refused = if challenged.refused { " refused" } else { "" };
                format!("publication challenged {}{refused}", challenged.code)
            }
            Published::Failed(failure) => {
                format!("publication {}", tell(&Event::Failed(Box::new(failure.clone()))))
            }
        },
        Event::Registered(binding) => format!("registered {}", binding.expires),
        Event::Unregistered(_) => "unregistered".to_owned(),
        Event::Challenged(challenged) => {
            format!("challenged {}{}", challenged.code, if challenged.refused { " refused" } else { "" })
        }
        Event::Failed(failure) => {
            let cause = match &failure.cause {
                Cause::Answer(answer) => answer.code.to_string(),
                Cause::Timeout => "timeout".to_owned(),
                Cause::Transport(_) => "transport".to_owned(),
                Cause::NoTransport => "no transport".to_owned(),
            };
            let removing = if failure.unregistering { " unregistering" } else { "" };
            let retry = match failure.retry_in {
                Some(wait) => format!(" retry {}", wait.as_secs_f64()),
                None => String::new(),
            };
            format!("failed {cause}{removing}{retry}{}", if failure.quiet { " quiet" } else { "" })
        }
    }
}
