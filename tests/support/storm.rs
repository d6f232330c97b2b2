//! Crowds of accounts and servers that can only do so much, on a clock that jumps.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::net::SocketAddr;
use std::time::Duration;

use linphone::engine::{
    Answer, Channel, Command, Config, Engine, Event, FlowId, Input, Output, Question, RegistrationId, Time,
    Transport,
};

use super::{SERVER, address, name_addr, password, settings};

/// One way.
const DELAY: Duration = Duration::from_millis(5);
/// No drive takes more steps than this.
const MOST_STEPS: usize = 5_000_000;

/// A registrar with one worker and a socket that holds so much.
pub struct Server {
    pub per_second: u64,
    pub socket_holds: usize,
    /// Users whose names begin so get no answer.
    pub ignores: &'static str,
    /// Everybody is challenged once per operation.
    pub challenges: bool,
    /// From when to when it does not exist.
    pub down: (Time, Time),
    /// Until then it says 503 with this Retry-After.
    pub overloaded: Option<(Time, u64)>,
    pub free_at: Time,
    pub socket: VecDeque<Time>,
    /// Arrivals, dropped ones included: time, account, expiry asked for.
    pub arrivals: Vec<(Time, String, u32)>,
    pub dropped: usize,
    /// So many were in its socket at once.
    pub most_waiting: usize,
}

impl Server {
    pub fn new(per_second: u64, socket_holds: usize) -> Self {
        Self {
            per_second,
            socket_holds,
            ignores: "nobody",
            challenges: false,
            down: (Time::START, Time::START),
            overloaded: None,
            free_at: Time::START,
            socket: VecDeque::new(),
            arrivals: Vec::new(),
            dropped: 0,
            most_waiting: 0,
        }
    }

    /// When the answer leaves, and what it is.
    pub fn receive(&mut self, now: Time, text: &str) -> Option<(Time, String)> {
        let header = |name: &str| {
            text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).expect("our header")
        };
        let expires: u32 = header("Expires").parse().expect("a number");
        self.arrivals.push((now, header("To").to_owned(), expires));
        while self.socket.front().is_some_and(|done| *done <= now) {
            self.socket.pop_front();
        }
        let ignored = header("To").starts_with(&format!("<sip:{}", self.ignores));
        if ignored || self.down.0 <= now && now < self.down.1 || self.socket.len() >= self.socket_holds {
            self.dropped += 1;
            return None;
        }
        let done = self.free_at.max(now) + Duration::from_micros(1_000_000 / self.per_second);
        self.free_at = done;
        self.socket.push_back(done);
        self.most_waiting = self.most_waiting.max(self.socket.len());
        let (status, further) = match self.overloaded {
            Some((until, wait)) if now < until => ("503 Later", format!("Retry-After: {wait}\r\n")),
            _ if self.challenges && !text.contains("Authorization: ") => {
                let line = "WWW-Authenticate: Digest realm=\"example.test\", nonce=\"n\", qop=\"auth\"\r\n";
                ("401 Unauthorized", line.to_owned())
            }
            _ if expires == 0 => ("200 OK", String::new()),
            _ => ("200 OK", format!("Contact: {};expires={expires}\r\n", header("Contact"))),
        };
        let copied =
            ["Via", "From", "To", "Call-ID", "CSeq"].map(|name| format!("{name}: {}\r\n", header(name)));
        Some((done, format!("SIP/2.0 {status}\r\n{}{further}Content-Length: 0\r\n\r\n", copied.concat())))
    }
}

/// A message on its way.
pub struct Parcel {
    pub to_server: bool,
    pub channel: Channel,
    /// The server.
    pub remote: SocketAddr,
    pub text: String,
}

/// One engine and its servers, on a clock that jumps.
pub struct Storm {
    pub engine: Engine,
    pub now: Time,
    pub servers: HashMap<SocketAddr, Server>,
    pub accounts: Vec<RegistrationId>,
    /// When each account was registered last.
    pub registered: BTreeMap<RegistrationId, Time>,
    pub unregistered: BTreeMap<RegistrationId, Time>,
    pub failed: Vec<(Time, RegistrationId, bool)>,
    pub requests: usize,
    pub resent: usize,
    pub branches: HashSet<String>,
    pub parcels: BTreeMap<(Time, u64), Parcel>,
    pub counter: u64,
    /// One way.
    pub delay: Duration,
    /// So much longer one way takes now and then, evenly spread.
    pub jitter: Duration,
    /// Of so many datagrams, one is lost on the way; none if it is 0.
    pub lost_of: u64,
    pub chance: u64,
    /// The program looks for answers, and lets time act, once in so long.
    pub pause: Duration,
    /// What the name service knows.
    pub names: HashMap<Question, Answer>,
    /// Connections that are open, and how many ever were.
    pub connections: BTreeMap<FlowId, SocketAddr>,
    pub connected: usize,
}

impl Storm {
    pub fn new(config: Config, server: Server) -> Self {
        Self {
            engine: Engine::new(config, [5; 32]),
            now: Time::START,
            servers: [(address(SERVER), server)].into(),
            accounts: Vec::new(),
            registered: BTreeMap::new(),
            unregistered: BTreeMap::new(),
            failed: Vec::new(),
            requests: 0,
            resent: 0,
            branches: HashSet::new(),
            parcels: BTreeMap::new(),
            counter: 0,
            delay: DELAY,
            jitter: Duration::ZERO,
            lost_of: 0,
            chance: 1,
            pause: Duration::ZERO,
            names: HashMap::new(),
            connections: BTreeMap::new(),
            connected: 0,
        }
    }

    pub fn paced(server: Server) -> Self {
        Self::new(Config { keep_alive: None, ..Config::default() }, server)
    }

    pub fn unpaced(server: Server) -> Self {
        Self::new(Config { keep_alive: None, pacing: false, ..Config::default() }, server)
    }

    /// So many more accounts at a server begin to register.
    pub fn register(&mut self, count: usize, server: &str, expires: u32) {
        for _ in 0..count {
            let identity = name_addr(&format!("<sip:u{}@example.test>", self.accounts.len()));
            let id = self.engine.open(settings(&format!("sip:{server}")).with(|it| {
                it.identity = identity;
                it.expires = expires;
            }));
            self.accounts.push(id);
            self.order(id, Command::Register);
        }
    }

    pub fn order(&mut self, id: RegistrationId, command: Command) {
        self.input(Input::Command(id, command));
    }

    pub fn server(&mut self) -> &mut Server {
        self.servers.get_mut(&address(SERVER)).expect("the first server is always there")
    }

    pub fn input(&mut self, input: Input<'_>) {
        self.engine.handle_input(self.now, input);
        loop {
            match self.engine.poll_output() {
                Output::Timeout(_) => return,
                Output::Transmit { channel, data } => {
                    let remote = match channel {
                        Channel::Datagram { remote } => remote,
                        Channel::Flow(flow) => self.connections[&flow],
                    };
                    let text = String::from_utf8(data.to_vec()).expect("a request is text");
                    let branch = text.split("branch=").nth(1).expect("a branch").split(';').next();
                    self.requests += 1;
                    let is_new = self.branches.insert(branch.unwrap_or_default().to_owned());
                    self.resent += usize::from(!is_new);
                    let parcel = Parcel { to_server: true, channel, remote, text };
                    self.send(self.now + self.delay, parcel);
                }
                Output::Resolve { query, question } => {
                    let answer = self.names.get(&question).cloned().unwrap_or(Answer::Nothing);
                    self.engine.handle_input(self.now, Input::Resolved { query, answer });
                }
                Output::Disconnect { flow } => drop(self.connections.remove(&flow)),
                Output::Connect { flow, transport, remote, .. } => {
                    if transport != Transport::Udp {
                        self.connections.insert(flow, remote);
                        self.connected += 1;
                    }
                    self.engine.handle_input(
                        self.now,
                        Input::FlowOpened { flow, local: address("192.0.2.10:5060") },
                    );
                }
                Output::Event(id, event) => self.event(id, event),
            }
        }
    }

    pub fn event(&mut self, id: RegistrationId, event: Event) {
        match event {
            Event::Registered(_) => drop(self.registered.insert(id, self.now)),
            Event::Unregistered(_) => drop(self.unregistered.insert(id, self.now)),
            Event::Failed(failure) => self.failed.push((self.now, id, failure.unregistering)),
            Event::Published(_) => unreachable!("nothing is published"),
            Event::Challenged(_) => {
                let given = vec![password("example.test", "secret")];
                self.engine.handle_input(self.now, Input::Command(id, Command::Authenticate(given)));
            }
        }
    }

    /// The servers close all connections. What is on its way over them is lost.
    pub fn break_connections(&mut self) {
        self.parcels.retain(|_, parcel| matches!(parcel.channel, Channel::Datagram { .. }));
        for flow in std::mem::take(&mut self.connections).into_keys() {
            self.input(Input::FlowClosed { flow, reason: "connection reset by peer".to_owned() });
        }
    }

    /// A number that looks random (Vigna's xorshift64*).
    pub fn roll(&mut self) -> u64 {
        self.chance ^= self.chance >> 12;
        self.chance ^= self.chance << 25;
        self.chance ^= self.chance >> 27;
        self.chance.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32
    }

    /// Puts it on the way, on which it may be lost.
    pub fn send(&mut self, when: Time, parcel: Parcel) {
        self.counter += 1;
        if self.lost_of > 0 && self.roll().is_multiple_of(self.lost_of) {
            return;
        }
        let jitter = self.jitter.as_micros() as u64;
        let late = if jitter > 0 { self.roll() % jitter } else { 0 };
        let when = self.next_look_of(when + Duration::from_micros(late), &parcel);
        self.parcels.insert((when, self.counter), parcel);
    }

    /// Lets time pass until then, or until the condition holds.
    pub fn run(&mut self, end: Time, enough: impl Fn(&Self) -> bool) {
        for _ in 0..MOST_STEPS {
            if enough(self) {
                return;
            }
            let parcel = self.parcels.first_key_value().map(|((time, _), _)| *time);
            if !self.pause.is_zero() && parcel.is_none_or(|time| time > self.now) {
                self.engine.caught_up(self.now);
            }
            let deadline = self.engine.next_deadline().map(|deadline| self.next_look(deadline));
            let Some(next) = parcel.into_iter().chain(deadline).min().filter(|next| *next <= end) else {
                self.now = self.now.max(end);
                return;
            };
            self.now = self.now.max(next);
            if parcel.is_none_or(|time| time > self.now) {
                self.input(Input::Tick);
                continue;
            }
            let (_, Parcel { to_server, channel, remote, text }) =
                self.parcels.pop_first().expect("there is one");
            if !to_server {
                self.input(Input::Received { channel, data: text.as_bytes() });
            } else if let Some((when, text)) =
                self.servers.get_mut(&remote).and_then(|server| server.receive(self.now, &text))
            {
                let parcel = Parcel { to_server: false, channel, remote, text };
                self.send(when + self.delay, parcel);
            }
        }
        panic!("the drive does not end");
    }

    /// When somebody looks at what arrives then.
    pub fn next_look_of(&self, time: Time, parcel: &Parcel) -> Time {
        if parcel.to_server { time } else { self.next_look(time) }
    }

    /// When the program next looks at what is there by then.
    pub fn next_look(&self, time: Time) -> Time {
        if self.pause.is_zero() {
            return time;
        }
        let looks = time.since(Time::START).as_nanos().div_ceil(self.pause.as_nanos());
        Time::START + self.pause * u32::try_from(looks).expect("a short test")
    }

    pub fn run_until(&mut self, end: Time) {
        self.run(end, |_| false);
    }

    /// Runs until all accounts are registered; how long it took.
    pub fn run_until_all_registered(&mut self, end: Time) -> Duration {
        let since = self.now;
        self.run(end, |storm| storm.registered.len() == storm.accounts.len());
        assert_eq!(self.registered.len(), self.accounts.len(), "registered by {:?}", self.now);
        self.now - since
    }

    pub fn assert_at_most_two_percent_sent_twice(&self) {
        assert!(
            self.resent * 50 <= self.requests,
            "{} of {} requests were sent again, {:?} dropped",
            self.resent,
            self.requests,
            self.servers.values().map(|server| server.dropped).collect::<Vec<_>>()
        );
    }
}
