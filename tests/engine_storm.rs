//! Ten thousand accounts and one server that can only do so much: nobody fails, hardly anything is sent twice.

mod support;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::net::SocketAddr;
use std::time::Duration;

use linphone::engine::{
    Answer, Channel, Command, Config, Engine, Event, FlowId, Input, Output, Question, RegistrationId,
    Service, Time, Transport,
};
use support::{SERVER, address, at, at_ms, name_addr, settings};

const CROWD: usize = 10_000;
/// One way.
const DELAY: Duration = Duration::from_millis(5);
/// No drive takes more steps than this.
const MOST_STEPS: usize = 5_000_000;

/// A registrar with one worker and a socket that holds so much.
struct Server {
    per_second: u64,
    socket_holds: usize,
    /// Users whose names begin so get no answer.
    ignores: &'static str,
    /// Everybody is challenged once per operation.
    challenges: bool,
    /// From when to when it does not exist.
    down: (Time, Time),
    /// Until then it says 503 with this Retry-After.
    overloaded: Option<(Time, u64)>,
    free_at: Time,
    socket: VecDeque<Time>,
    /// Arrivals, dropped ones included: time, account, expiry asked for.
    arrivals: Vec<(Time, String, u32)>,
    dropped: usize,
    /// So many were in its socket at once.
    most_waiting: usize,
}

impl Server {
    fn new(per_second: u64, socket_holds: usize) -> Self {
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
    fn receive(&mut self, now: Time, text: &str) -> Option<(Time, String)> {
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
struct Parcel {
    to_server: bool,
    channel: Channel,
    /// The server.
    remote: SocketAddr,
    text: String,
}

/// One engine and its servers, on a clock that jumps.
struct Storm {
    engine: Engine,
    now: Time,
    servers: HashMap<SocketAddr, Server>,
    accounts: Vec<RegistrationId>,
    /// When each account was registered last.
    registered: BTreeMap<RegistrationId, Time>,
    unregistered: BTreeMap<RegistrationId, Time>,
    failed: Vec<(Time, RegistrationId, bool)>,
    requests: usize,
    resent: usize,
    branches: HashSet<String>,
    parcels: BTreeMap<(Time, u64), Parcel>,
    counter: u64,
    /// One way.
    delay: Duration,
    /// So much longer one way takes now and then, evenly spread.
    jitter: Duration,
    /// Of so many datagrams, one is lost on the way; none if it is 0.
    lost_of: u64,
    chance: u64,
    /// The program looks for answers, and lets time act, once in so long.
    pause: Duration,
    /// What the name service knows.
    names: HashMap<Question, Answer>,
    /// Connections that are open, and how many ever were.
    connections: BTreeMap<FlowId, SocketAddr>,
    connected: usize,
}

impl Storm {
    fn new(config: Config, server: Server) -> Self {
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

    fn paced(server: Server) -> Self {
        Self::new(Config { keep_alive: None, ..Config::default() }, server)
    }

    fn unpaced(server: Server) -> Self {
        Self::new(Config { keep_alive: None, pacing: false, ..Config::default() }, server)
    }

    /// So many more accounts at a server begin to register.
    fn register(&mut self, count: usize, server: &str, expires: u32) {
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

    fn order(&mut self, id: RegistrationId, command: Command) {
        self.input(Input::Command(id, command));
    }

    fn server(&mut self) -> &mut Server {
        self.servers.get_mut(&address(SERVER)).expect("the first server is always there")
    }

    fn input(&mut self, input: Input<'_>) {
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

    fn event(&mut self, id: RegistrationId, event: Event) {
        match event {
            Event::Registered(_) => drop(self.registered.insert(id, self.now)),
            Event::Unregistered(_) => drop(self.unregistered.insert(id, self.now)),
            Event::Failed(failure) => self.failed.push((self.now, id, failure.unregistering)),
            Event::Published(_) => unreachable!("nothing is published"),
            Event::Challenged(_) => {
                let given = vec![support::password("example.test", "secret")];
                self.engine.handle_input(self.now, Input::Command(id, Command::Authenticate(given)));
            }
        }
    }

    /// The servers close all connections. What is on its way over them is lost.
    fn break_connections(&mut self) {
        self.parcels.retain(|_, parcel| matches!(parcel.channel, Channel::Datagram { .. }));
        for flow in std::mem::take(&mut self.connections).into_keys() {
            self.input(Input::FlowClosed { flow, reason: "connection reset by peer".to_owned() });
        }
    }

    /// A number that looks random (Vigna's xorshift64*).
    fn roll(&mut self) -> u64 {
        self.chance ^= self.chance >> 12;
        self.chance ^= self.chance << 25;
        self.chance ^= self.chance >> 27;
        self.chance.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32
    }

    /// Puts it on the way, on which it may be lost.
    fn send(&mut self, when: Time, parcel: Parcel) {
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
    fn run(&mut self, end: Time, enough: impl Fn(&Self) -> bool) {
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
    fn next_look_of(&self, time: Time, parcel: &Parcel) -> Time {
        if parcel.to_server { time } else { self.next_look(time) }
    }

    /// When the program next looks at what is there by then.
    fn next_look(&self, time: Time) -> Time {
        if self.pause.is_zero() {
            return time;
        }
        let looks = time.since(Time::START).as_nanos().div_ceil(self.pause.as_nanos());
        Time::START + self.pause * u32::try_from(looks).expect("a short test")
    }

    fn run_until(&mut self, end: Time) {
        self.run(end, |_| false);
    }

    /// Runs until all accounts are registered; how long it took.
    fn run_until_all_registered(&mut self, end: Time) -> Duration {
        let since = self.now;
        self.run(end, |storm| storm.registered.len() == storm.accounts.len());
        assert_eq!(self.registered.len(), self.accounts.len(), "registered by {:?}", self.now);
        self.now - since
    }

    fn assert_at_most_two_percent_sent_twice(&self) {
        assert!(
            self.resent * 50 <= self.requests,
            "{} of {} requests were sent again, {:?} dropped",
            self.resent,
            self.requests,
            self.servers.values().map(|server| server.dropped).collect::<Vec<_>>()
        );
    }
}

#[test]
fn ten_thousand_accounts_register_without_failure() {
    let mut paced = Storm::paced(Server { challenges: true, ..Server::new(2_000, 100) });
    paced.register(CROWD, SERVER, 3600);
    let took = paced.run_until_all_registered(at(60));
    assert!(paced.failed.is_empty());
    paced.assert_at_most_two_percent_sent_twice();
    // Twice ten thousand requests take ten seconds at least.
    assert!(took < Duration::from_secs(11), "{took:?}");
}

#[test]
fn one_after_the_other_is_faster_than_all_at_once() {
    let server = || Server { challenges: true, ..Server::new(500, 100) };
    let mut paced = Storm::paced(server());
    paced.register(2_500, SERVER, 3600);
    let took = paced.run_until_all_registered(at(60));
    let mut unpaced = Storm::unpaced(server());
    unpaced.register(2_500, SERVER, 3600);
    unpaced.run(at(600), |storm| storm.registered.len() == 2_500);
    let lost = unpaced.failed.len();
    assert!(lost > 0 && unpaced.now.since(Time::START) > 2 * took, "{lost} lost in {:?}", unpaced.now);
}

#[test]
fn any_server_finds_its_pace() {
    // One way in microseconds, requests per second, what the socket holds, accounts.
    let cases = [
        (50, 20_000, 30, 5_000),
        (50, 8_000, 5, 5_000),
        (50, 500, 8, 2_000),
        (5_000, 20_000, 30, 5_000),
        (5_000, 8_000, 5, 5_000),
        (5_000, 500, 8, 2_000),
        (5_000, 500, 20, 2_000),
        (5_000, 100, 5, 1_000),
        (5_000, 50, 200, 500),
        (5_000, 10, 5, 127),
        (5_000, 10, 50, 242),
        (5_000, 5, 5, 100),
        // Slower than the first retransmission.
        (5_000, 2, 5, 100),
        (50_000, 5_000, 100, 10_000),
        (50_000, 500, 8, 2_000),
        (50_000, 10, 50, 242),
    ];
    for (delay, per_second, socket_holds, accounts) in cases {
        let name = format!("{delay} us, {per_second}/s, {socket_holds}");
        let mut storm = Storm::paced(Server::new(per_second, socket_holds));
        storm.delay = Duration::from_micros(delay);
        storm.register(accounts, SERVER, 3600);
        let took = storm.run_until_all_registered(at(200));
        assert!(storm.failed.is_empty(), "{name}");
        assert!(storm.resent * 50 <= storm.requests, "{name}: {} of {}", storm.resent, storm.requests);
        let ideal = Duration::from_micros(accounts as u64 * 1_000_000 / per_second);
        assert!(took < 2 * ideal + Duration::from_secs(2), "{name}: {took:?} for {ideal:?}");
    }
}

#[test]
fn a_program_that_looks_now_and_then_keeps_a_server_busy() {
    // Milliseconds between two looks, requests per second, what the socket holds.
    for (pause, per_second, socket_holds) in
        [(1, 13_000, 100), (1, 30_000, 100), (5, 13_000, 150), (20, 2_000, 100)]
    {
        let mut storm = Storm::paced(Server::new(per_second, socket_holds));
        storm.delay = Duration::from_micros(20);
        storm.pause = Duration::from_millis(pause);
        storm.register(CROWD, SERVER, 3600);
        let took = storm.run_until_all_registered(at(60));
        let ideal = Duration::from_micros(CROWD as u64 * 1_000_000 / per_second);
        let name = format!("{pause} ms, {per_second}/s");
        assert!(storm.failed.is_empty(), "{name}");
        assert!(storm.resent * 100 <= storm.requests, "{name}: {} of {}", storm.resent, storm.requests);
        assert!(took < ideal + ideal / 10, "{name}: {took:?} for {ideal:?}");
    }
}

#[test]
fn a_bad_link_is_no_busy_server() {
    // Milliseconds one way, of jitter; one of so many lost; how many seconds until nine in ten are registered.
    for (delay, jitter, lost_of, most) in
        [(10, 200, 0, 25), (20, 0, 10, 5), (10, 200, 10, 30), (50, 50, 50, 20)]
    {
        let mut storm = Storm::paced(Server::new(2_000, 100));
        storm.delay = Duration::from_millis(delay);
        storm.jitter = Duration::from_millis(jitter);
        storm.lost_of = lost_of;
        storm.register(2_000, SERVER, 3600);
        storm.run(at(60), |storm| storm.registered.len() >= 1_800);
        let took = storm.now.since(Time::START);
        let name = format!("{delay} ms and {jitter} ms, one of {lost_of}");
        assert!(took < Duration::from_secs(most), "{name}: {took:?}");
        storm.run_until_all_registered(at(600));
    }
}

#[test]
fn a_server_that_is_busy_for_a_while_is_not_asked_twice_by_everybody() {
    let mut storm = Storm::paced(Server::new(5_000, 200));
    storm.register(CROWD, SERVER, 3600);
    storm.run_until(at_ms(500));
    let server = storm.server();
    server.free_at = server.free_at.max(at_ms(1_700));
    storm.run_until_all_registered(at(10));
    assert!(storm.failed.is_empty());
    assert!(storm.resent <= 8, "{} of {} requests were sent again", storm.resent, storm.requests);
}

#[test]
fn over_a_connection_a_crowd_registers_once_each_and_again_when_it_breaks() {
    for (transport, crowd) in [("tcp", CROWD), ("tls", 1_000)] {
        let server = &format!("{SERVER};transport={transport}");
        let mut storm = Storm::paced(Server { challenges: true, ..Server::new(5_000, usize::MAX) });
        storm.register(crowd, server, 3600);
        let took = storm.run_until_all_registered(at(30));
        assert!(took < Duration::from_secs(5), "{took:?}");
        assert_eq!((storm.requests, storm.resent, storm.connected), (2 * crowd, 0, 1));
        storm.registered.clear();
        storm.break_connections();
        assert_eq!(storm.failed.len(), crowd, "everybody knows that the way is gone");
        storm.run_until_all_registered(at(60));
        assert_eq!((storm.failed.len(), storm.connected), (crowd, 2));
        let most = storm.server().most_waiting;
        assert!(most < 200, "{most} waited in the server at once");
    }
}

#[test]
fn a_connection_that_breaks_in_the_storm_is_replaced_and_nobody_is_lost() {
    let mut storm = Storm::paced(Server::new(5_000, usize::MAX));
    storm.register(CROWD, &format!("{SERVER};transport=tcp"), 3600);
    storm.run_until(at(1));
    storm.break_connections();
    storm.run_until_all_registered(at(30));
    assert_eq!(storm.connected, 2);
}

#[test]
fn a_crowd_takes_its_bindings_back_without_loss() {
    let mut storm = Storm::paced(Server { challenges: true, ..Server::new(5_000, 100) });
    storm.register(CROWD, SERVER, 3600);
    storm.run_until_all_registered(at(60));
    storm.run_until(at(100));
    let before = storm.requests;
    for id in storm.accounts.clone() {
        storm.order(id, Command::Unregister);
    }
    storm.run(at(110), |storm| storm.unregistered.len() == CROWD);
    assert_eq!(storm.unregistered.len(), CROWD);
    assert!(storm.failed.is_empty());
    assert!(storm.now < at(105), "twice ten thousand requests take four seconds: {:?}", storm.now);
    assert!(storm.requests - before <= 2 * CROWD + CROWD / 50);
}

/// Two servers of one name, the first one preferred.
fn cluster(first: Server, second: Server) -> Storm {
    const SECOND: &str = "192.0.2.2:5060";
    let mut storm = Storm::paced(first);
    storm.servers.insert(address(SECOND), second);
    let life = Duration::from_secs(3600);
    let service =
        |priority, target: &str| Service { priority, weight: 1, target: target.to_owned(), port: 5060 };
    let services = vec![service(1, "one.test"), service(2, "two.test")];
    let question = Question::Services("_sip._udp.cluster.test".to_owned());
    storm.names.insert(question, Answer::Services(services, life));
    for (name, server) in [("one.test", SERVER), ("two.test", SECOND)] {
        let addresses = vec![address(server).ip()];
        storm.names.insert(Question::Addresses(name.to_owned()), Answer::Addresses(addresses, life));
    }
    storm
}

#[test]
fn those_who_wait_for_a_silent_server_go_to_the_next_one_without_a_failure() {
    let down = Server { down: (Time::START, at(1_000)), ..Server::new(5_000, 100) };
    let mut storm = cluster(down, Server::new(5_000, 100));
    storm.register(CROWD, "cluster.test", 3600);
    storm.run_until_all_registered(at(80));
    let failed: BTreeSet<_> = storm.failed.iter().map(|(_, id, _)| *id).collect();
    assert!(failed.len() < 100, "only those who asked the silent one failed: {}", failed.len());
}

#[test]
fn those_who_wait_for_an_overloaded_server_go_to_the_next_one_at_once() {
    let overloaded = Server { overloaded: Some((at(1_000), 600)), ..Server::new(5_000, 100) };
    let mut storm = cluster(overloaded, Server::new(5_000, 100));
    storm.register(CROWD, "cluster.test", 3600);
    storm.run_until(at(10));
    let refused = storm.failed.len();
    assert!(refused < 24, "{refused} asked the overloaded one");
    assert_eq!(storm.registered.len(), CROWD - refused);
    storm.run_until_all_registered(at(700));
}

#[test]
fn bindings_behind_an_overloaded_server_are_refreshed_at_the_next_one() {
    let mut storm = cluster(Server::new(5_000, 100), Server::new(5_000, 100));
    storm.register(1_000, "cluster.test", 3600);
    storm.run_until_all_registered(at(10));
    storm.run_until(at(12));
    storm.server().overloaded = Some((at(10_000), 600));
    storm.registered.clear();
    for id in storm.accounts.clone() {
        storm.order(id, Command::Refresh);
    }
    storm.run_until(at(20));
    let refused = storm.failed.len();
    assert!(refused < 24, "{refused} asked the overloaded one");
    assert_eq!(storm.registered.len(), 1_000 - refused);
}

#[test]
fn those_who_wait_do_not_time_out() {
    let mut storm = Storm::paced(Server::new(100, 100));
    storm.register(5_000, SERVER, 3600);
    let took = storm.run_until_all_registered(at(100));
    assert!(took > Duration::from_secs(45), "longer than a transaction may take: {took:?}");
    assert!(storm.failed.is_empty());
    storm.assert_at_most_two_percent_sent_twice();
}

#[test]
fn a_server_that_restarts_meets_no_storm() {
    let mut storm = Storm::paced(Server::new(5_000, 100));
    storm.register(CROWD, SERVER, 600);
    storm.run_until_all_registered(at(60));
    storm.run_until(at(100));
    storm.server().down = (at(100), at(120));
    storm.registered.clear();
    for id in storm.accounts.clone() {
        storm.order(id, Command::Refresh);
    }
    let before = storm.server().arrivals.len();
    storm.run_until(at(119));
    let while_down = storm.server().arrivals.len() - before;
    assert!(while_down < 200 * 8, "{while_down} datagrams into the void");
    storm.run_until_all_registered(at(130));
    assert!(storm.failed.is_empty());
}

#[test]
fn a_silent_server_is_known_to_all_who_wait_for_it_and_is_found_again() {
    let mut storm = Storm::paced(Server { down: (Time::START, at(100)), ..Server::new(5_000, 100) });
    storm.register(1_000, SERVER, 600);
    storm.run_until(at(33));
    let known: BTreeSet<_> = storm.failed.iter().map(|(_, id, _)| *id).collect();
    assert_eq!(storm.engine.waiting(), 0, "nobody waits in vain");
    assert!(known.len() > 980, "those who asked later have a little more patience: {}", known.len());
    storm.run_until(at(99));
    assert!(storm.requests < 500, "{} requests to nobody", storm.requests);
    storm.run_until_all_registered(at(145));
}

#[test]
fn a_server_that_asks_not_to_be_bothered_is_left_alone() {
    let mut storm = Storm::paced(Server { overloaded: Some((at(5), 30)), ..Server::new(5_000, 100) });
    storm.register(CROWD, SERVER, 3600);
    storm.run_until(at(29));
    let asked = storm.server().arrivals.len();
    assert!(asked <= 24, "{asked} requests");
    assert_eq!(storm.failed.len(), asked);
    storm.run_until_all_registered(at(60));
    assert_eq!(storm.failed.len(), asked, "nobody else failed");
    storm.assert_at_most_two_percent_sent_twice();
    let early = storm.server().arrivals.iter().filter(|(time, ..)| *time > at(1) && *time < at(30)).count();
    assert_eq!(early, 0);
}

#[test]
fn an_order_by_hand_is_tried_while_the_server_wants_to_be_left_alone() {
    let mut storm = Storm::paced(Server { overloaded: Some((at(1), 3600)), ..Server::new(5_000, 100) });
    storm.register(1, SERVER, 60);
    storm.run_until(at(10));
    assert_eq!(storm.failed.len(), 1);
    let id = storm.accounts[0];
    storm.order(id, Command::Refresh);
    storm.run_until(at(11));
    assert_eq!(storm.registered.len(), 1);
}

#[test]
fn accounts_that_the_server_ignores_do_not_stop_the_others() {
    let mut storm = Storm::paced(Server { ignores: "u1", ..Server::new(5_000, 100) });
    storm.register(2_000, SERVER, 3600);
    storm.run_until(at(60));
    assert_eq!(storm.registered.len(), 889, "1111 of the names begin with u1");
}

#[test]
fn destinations_do_not_wait_for_each_other() {
    const OTHER: &str = "192.0.2.2:5060";
    let mut storm = Storm::paced(Server { down: (Time::START, at(1_000)), ..Server::new(5_000, 100) });
    storm.servers.insert(address(OTHER), Server::new(5_000, 100));
    storm.register(1_000, SERVER, 3600);
    storm.register(1_000, OTHER, 3600);
    storm.run_until(at(2));
    assert_eq!(storm.registered.len(), 1_000);
    assert!(storm.registered.keys().all(|id| storm.accounts[1_000..].contains(id)));
    assert_eq!(storm.engine.destinations(), 2);
}

#[test]
fn removals_and_refreshes_go_before_new_bindings() {
    let mut storm = Storm::paced(Server::new(100, 100));
    storm.register(2, SERVER, 20);
    storm.run_until(at(1));
    let [leaves, stays] = [storm.accounts[0], storm.accounts[1]];
    storm.register(5_000, SERVER, 3600);
    storm.run_until(at(5));
    assert!(storm.engine.waiting() > 4_000);
    storm.order(leaves, Command::Unregister);
    storm.run_until(at(20));
    let left = storm.unregistered[&leaves];
    assert!(left < at_ms(5_500), "{left:?}");
    let refreshed = storm.registered[&stays];
    assert!(refreshed >= at(18) && refreshed < at_ms(18_700), "{refreshed:?}");
}

#[test]
fn who_gives_up_leaves_the_line() {
    let mut storm = Storm::paced(Server { down: (Time::START, at(20)), ..Server::new(5_000, 100) });
    storm.register(100, SERVER, 3600);
    let waiting = storm.engine.waiting();
    assert_eq!(waiting, 96);
    for (n, id) in storm.accounts.clone().into_iter().enumerate().skip(20) {
        match n % 4 {
            0 => storm.order(id, Command::Close),
            1 => storm.order(id, Command::Abandon),
            2 => storm.order(id, Command::Pause),
            _ => storm.order(id, Command::Unregister),
        }
    }
    assert_eq!(storm.engine.waiting(), 16);
    assert_eq!(storm.unregistered.len(), 20, "nothing was sent that had to be taken back");
    assert_eq!(storm.engine.registrations(), 80);
    storm.run_until(at(30));
    assert_eq!((storm.registered.len(), storm.engine.waiting()), (20, 0));
}

#[test]
fn the_line_is_forgotten_with_the_network() {
    let mut storm = Storm::paced(Server::new(5_000, 100));
    storm.register(100, SERVER, 3600);
    storm.input(Input::Network(false));
    assert_eq!((storm.engine.waiting(), storm.engine.destinations(), storm.engine.deadlines()), (0, 0, 0));
    for id in storm.accounts.clone() {
        storm.order(id, Command::Register);
    }
    storm.run_until_all_registered(at(5));
}

#[test]
fn switching_pacing_off_lets_everybody_go() {
    let mut storm = Storm::paced(Server::new(50_000, 1_000));
    storm.register(500, SERVER, 3600);
    let config = Config { keep_alive: None, pacing: false, ..Config::default() };
    storm.input(Input::Configure(Box::new(config)));
    assert_eq!((storm.engine.waiting(), storm.requests), (0, 500));
    storm.run_until_all_registered(at(1));
}

#[test]
fn a_crowd_does_not_refresh_as_one_and_a_few_refresh_on_time() {
    let mut storm = Storm::paced(Server::new(10_000, 100));
    storm.register(CROWD, SERVER, 1_000);
    storm.run_until_all_registered(at(10));
    storm.run_until(at(905));
    let mut per_second = BTreeMap::<u64, usize>::new();
    for (time, ..) in storm.server().arrivals.iter().filter(|(time, ..)| *time > at(10)) {
        *per_second.entry(time.as_micros() / 1_000_000).or_default() += 1;
    }
    let (first, last) = (per_second.keys().next(), per_second.keys().next_back());
    assert!(first.is_some_and(|first| (700..720).contains(first)), "{first:?}");
    assert!(last.is_some_and(|last| (890..=902).contains(last)), "{last:?}");
    assert!(per_second.values().all(|count| *count < CROWD / 100), "{per_second:?}");
    storm.assert_at_most_two_percent_sent_twice();

    let mut few = Storm::paced(Server::new(10_000, 100));
    few.register(16, SERVER, 1_000);
    few.run_until_all_registered(at(1));
    few.run_until(at(1_000));
    let times: Vec<_> =
        few.server().arrivals.iter().skip(16).map(|(time, ..)| time.as_micros() / 10_000).collect();
    assert_eq!(times.len(), 16);
    assert!(
        times.iter().all(|time| (90_001..=90_003).contains(time)),
        "nine tenths after the answer: {times:?}"
    );
}

#[test]
fn the_same_seed_gives_the_same_storm() {
    let run = || {
        let mut storm = Storm::paced(Server { challenges: true, ..Server::new(1_000, 50) });
        storm.register(1_000, SERVER, 3600);
        storm.run_until_all_registered(at(60));
        (storm.requests, storm.resent, storm.registered)
    };
    assert_eq!(run(), run());
}

#[test]
fn many_destinations_leave_nothing_behind() {
    let mut storm = Storm::paced(Server::new(1, 1));
    for n in 0..2_000_u32 {
        let server = format!("198.18.{}.{}:5060", n / 250, 1 + n % 250);
        storm.servers.insert(address(&server), Server::new(1_000, 10));
        storm.register(1, &server, 3600);
        storm.run_until(storm.now + Duration::from_millis(20));
    }
    assert_eq!(storm.registered.len(), 2_000);
    assert!(storm.engine.destinations() <= 1_024, "{}", storm.engine.destinations());
}
