//! Whatever happens in whatever order: no panic, no flood, no deadline that stays due, nothing left behind.

#[path = "support/properties.rs"]
mod properties;
mod support;

use std::time::Duration;

use linphone::engine::{
    Answer, Channel, Command, Config, Engine, FlowId, Input, Output, QueryId, RegistrationId, Service, Time,
};
use proptest::prelude::*;
use support::{address, name_addr, password, settings};

/// More outputs than this to one input are a flood.
const MOST_OUTPUTS: usize = 64;

const SERVERS: [&str; 6] = [
    "sip:192.0.2.1",
    "sip:192.0.2.1;transport=tcp",
    "sips:example.test",
    "sip:example.test",
    "sip:example.test:5070;transport=tcp",
    "sip:example.test;transport=nonsense",
];

/// One thing that may happen. Numbers choose among what is there.
#[derive(Debug, Clone)]
enum Happening {
    Open(usize),
    Order(usize, u8),
    Opened(usize),
    Closed(usize),
    Resolved(usize, u8),
    Answer { request: usize, code: u16, lines: u8 },
    Noise(usize, Vec<u8>),
    Network(bool),
    Configure(u8),
    Pass(u32),
    NextDeadline,
}

fn happening() -> impl Strategy<Value = Happening> {
    let index = 0..8usize;
    let codes =
        prop::sample::select(vec![100, 200, 202, 301, 302, 401, 403, 404, 407, 423, 480, 491, 500, 503, 603]);
    prop_oneof![
        1 => (0..SERVERS.len()).prop_map(Happening::Open),
        6 => (index.clone(), 0..10u8).prop_map(|(which, order)| Happening::Order(which, order)),
        6 => index.clone().prop_map(Happening::Opened),
        2 => index.clone().prop_map(Happening::Closed),
        4 => (index.clone(), 0..6u8).prop_map(|(which, answer)| Happening::Resolved(which, answer)),
        10 => (index.clone(), codes, any::<u8>())
            .prop_map(|(request, code, lines)| Happening::Answer { request, code, lines }),
        1 => (index, prop::collection::vec(any::<u8>(), 0..200)).prop_map(|(which, data)| Happening::Noise(which, data)),
        1 => any::<bool>().prop_map(Happening::Network),
        1 => (0..4u8).prop_map(Happening::Configure),
        3 => (0..100_000_000u32).prop_map(Happening::Pass),
        6 => Just(Happening::NextDeadline),
    ]
}

/// An engine and what it asked for.
struct World {
    engine: Engine,
    now: Time,
    registrations: Vec<RegistrationId>,
    flows: Vec<FlowId>,
    queries: Vec<QueryId>,
    requests: Vec<(Channel, String)>,
}

impl World {
    fn new() -> Self {
        Self {
            engine: Engine::new(Config::default(), [9; 32]),
            now: Time::START,
            registrations: Vec::new(),
            flows: Vec::new(),
            queries: Vec::new(),
            requests: Vec::new(),
        }
    }

    fn input(&mut self, input: Input<'_>) {
        self.engine.handle_input(self.now, input);
        for _ in 0..MOST_OUTPUTS {
            match self.engine.poll_output() {
                Output::Transmit { channel, data } => {
                    if data.starts_with(b"REGISTER ") {
                        self.requests.push((channel, String::from_utf8(data).expect("a request is text")));
                    }
                }
                Output::Resolve { query, .. } => self.queries.push(query),
                Output::Connect { flow, .. } => self.flows.push(flow),
                Output::Disconnect { .. } | Output::Event(..) => {}
                Output::Timeout(deadline) => {
                    assert_eq!(deadline, self.engine.next_deadline());
                    assert!(deadline.is_none_or(|at| at > self.now), "a deadline stays due");
                    return;
                }
            }
        }
        panic!("a flood of outputs");
    }

    /// Lets time pass until nothing is due any more.
    fn run_out(&mut self) {
        for _ in 0..10_000 {
            let Some(deadline) = self.engine.next_deadline() else { return };
            self.now = deadline;
            self.input(Input::Tick);
        }
        panic!("there is always something due");
    }

    fn happen(&mut self, happening: &Happening) {
        let local = address("192.0.2.10:5060");
        match happening {
            Happening::Open(server) if self.registrations.len() < 5 => {
                let id = self.engine.open(settings(SERVERS[*server]));
                self.registrations.push(id);
            }
            Happening::Open(_) => {}
            Happening::Order(which, order) => {
                let Some(id) = self.registrations.get(*which).copied() else { return };
                let mut changed = settings(SERVERS[*which % SERVERS.len()]);
                changed.identity = name_addr("<sip:bob@other.test>");
                changed.expires = u32::from(*order) * 7;
                let command = match order {
                    0 | 1 => Command::Register,
                    2 => Command::Refresh,
                    3 => Command::Unregister,
                    4 => Command::Pause,
                    5 => Command::Abandon,
                    6 => Command::Authenticate(vec![password("r", "secret")]),
                    7 => Command::Authenticate(Vec::new()),
                    8 => Command::Configure(Box::new(changed)),
                    _ if *which == 0 => Command::Close,
                    _ => Command::ForgetCredentials,
                };
                self.input(Input::Command(id, command));
            }
            Happening::Opened(which) => {
                let Some(flow) = self.flows.iter().rev().nth(*which).copied() else { return };
                self.input(Input::FlowOpened { flow, local });
            }
            Happening::Closed(which) => {
                let Some(flow) = self.flows.iter().rev().nth(*which).copied() else { return };
                self.input(Input::FlowClosed { flow, reason: "gone".to_owned() });
            }
            Happening::Resolved(which, answer) => {
                let Some(query) = self.queries.iter().rev().nth(*which).copied() else { return };
                let life = Duration::from_secs(u64::from(*answer) * 10);
                let service =
                    |target: &str| Service { priority: 1, weight: 1, target: target.to_owned(), port: 1 };
                let answer = match answer {
                    0 => Answer::Nothing,
                    1 => Answer::Failed("no".to_owned()),
                    2 => Answer::Services(vec![service("a"), service("example.test"), service("")], life),
                    3 => Answer::Services(vec![service(".")], life),
                    _ => Answer::Addresses(
                        vec![[0u16, 0, 0, 0, 0, 0, 0, 1].into(), [192u8, 0, 2, 1].into()],
                        life,
                    ),
                };
                self.input(Input::Resolved { query, answer });
            }
            Happening::Answer { request, code, lines } => {
                let Some((channel, text)) = self.requests.iter().rev().nth(*request).cloned() else { return };
                let mut answer = format!("SIP/2.0 {code} Whatever\r\n");
                for line in
                    text.split("\r\n").filter(|line| line.starts_with("Via: ") || line.starts_with("CSeq: "))
                {
                    let seen = if lines & 1 == 0 { ";received=203.0.113.7" } else { "" };
                    let seen = if line.starts_with("Via: ") { seen } else { "" };
                    answer.push_str(&format!("{line}{seen}\r\n"));
                }
                let further = [
                    "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\", stale=true",
                    "Proxy-Authenticate: Digest realm=\"r\", nonce=\"m\", algorithm=SHA-256-sess, qop=\"auth-int\"",
                    "Contact: <sip:example.test>;q=0.1, <sip:192.0.2.9;transport=tcp>, *",
                    "Expires: 4294967295",
                    "Min-Expires: 3000000000",
                    "Retry-After: 0",
                    "Authentication-Info: nextnonce=\"x\"",
                ];
                for (bit, line) in further.iter().enumerate().filter(|(bit, _)| lines >> (bit + 1) & 1 == 1) {
                    assert!(bit < 7);
                    answer.push_str(&format!("{line}\r\n"));
                }
                answer.push_str("Content-Length: 0\r\n\r\n");
                self.input(Input::Received { channel, data: answer.as_bytes() });
            }
            Happening::Noise(which, data) => {
                let channel = match self.flows.iter().rev().nth(*which) {
                    Some(flow) if which % 2 == 0 => Channel::Flow(*flow),
                    _ => Channel::Datagram { remote: address("192.0.2.1:5060") },
                };
                self.input(Input::Received { channel, data });
            }
            Happening::Network(up) => self.input(Input::Network(*up)),
            Happening::Configure(which) => {
                let config = Config {
                    keep_alive: [
                        None,
                        Some(Duration::ZERO),
                        Some(Duration::MAX),
                        Some(Duration::from_secs(5)),
                    ][usize::from(*which)],
                    retry_after: [
                        Duration::ZERO,
                        Duration::MAX,
                        Duration::from_secs(1),
                        Duration::from_secs(60),
                    ][usize::from(*which)],
                    connect_timeout: Duration::from_secs(u64::from(*which) * 20),
                    follow_received: *which != 1,
                    ..Config::default()
                };
                self.input(Input::Configure(Box::new(config)));
            }
            Happening::Pass(micros) => {
                self.now = self.now + Duration::from_micros(u64::from(*micros));
                self.input(Input::Tick);
            }
            Happening::NextDeadline => {
                let Some(deadline) = self.engine.next_deadline() else { return };
                self.now = deadline;
                self.input(Input::Tick);
            }
        }
    }
}

proptest! {
    #![proptest_config(properties::cases(400))]

    #[test]
    fn nothing_that_happens_upsets_the_engine(happenings in prop::collection::vec(happening(), 1..120)) {
        let mut world = World::new();
        for happening in &happenings {
            world.happen(happening);
        }
        // Whatever it was doing: when all are closed and the last removals are over, nothing is left.
        for id in world.registrations.clone() {
            world.input(Input::Command(id, Command::Close));
        }
        world.run_out();
        // A removal that waits for credentials waits for its owner.
        for id in world.registrations.clone() {
            world.input(Input::Command(id, Command::Authenticate(Vec::new())));
        }
        world.run_out();
        prop_assert_eq!(world.engine.registrations(), 0);
        prop_assert_eq!(world.engine.deadlines(), 0);
    }

    #[test]
    fn the_end_of_time_is_survived(start in prop::sample::select(vec![u64::MAX, u64::MAX - 1, u64::MAX / 2])) {
        let mut world = World::new();
        world.now = Time::from_micros(start);
        let id = world.engine.open(settings("sip:192.0.2.1"));
        world.input(Input::Command(id, Command::Register));
        let flow = world.flows[0];
        world.input(Input::FlowOpened { flow, local: address("192.0.2.10:5060") });
        world.input(Input::Tick);
        prop_assert_eq!(world.requests.len(), 1);
    }
}
