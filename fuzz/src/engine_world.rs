//! What surrounds the engine in its target: it keeps book of what the engine asked for and said, and holds it to what
//! must always be so.

use std::collections::{HashMap, HashSet, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use linphone::engine::{
    Answer, Cause, Channel, Command, Config, Credentials, Engine, Event, FlowId, Input, Output, Presence,
    Published, QueryId, Question, RegistrationId, Secret, Settings, Time, Transport,
};
use linphone::sip::{NameAddr, SipUri};
use zeroize::Zeroizing;

use super::{CODES, Reply};

pub const MOST_REGISTRATIONS: usize = 5;
/// More outputs than this to one input are a flood.
const MOST_OUTPUTS: usize = 96;
/// As much of what was is remembered, to be referred to.
const MEMORY: usize = 32;
/// In a friendly world everything is over after so many deadlines: a server may keep us away for a day (RFC 3261 20.33),
/// with something due every few seconds meanwhile.
const MOST_DEADLINES: usize = 60_000;
const PASSWORD: &str = "open-sesame";

pub const SERVERS: [&str; 12] = [
    "sip:192.0.2.1",
    "sip:192.0.2.1;transport=tcp",
    "sip:192.0.2.1:5070",
    "sips:example.test",
    "sip:example.test",
    "sip:example.test:5070;transport=tcp",
    "sip:[2001:db8::1];transport=tls",
    "sip:192.0.2.1;transport=ws",
    "sip:example.test;transport=wss",
    "sip:other.test",
    "sip:192.0.2.2",
    NONSENSE,
];
/// Nobody can register there.
const NONSENSE: &str = "sip:example.test;transport=nonsense";

/// A registration as its owner sees it.
#[derive(Debug, Clone, Copy)]
pub struct Owned {
    pub id: RegistrationId,
    /// It shall be registered, by the last order.
    wanted: bool,
    /// It was closed, and its removal is over if there was one.
    closed: Option<bool>,
    /// It waits for credentials.
    asks: bool,
    /// What it publishes does.
    publication_asks: bool,
    /// The last that was heard of it.
    last: Last,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Registered,
    /// It goes on by itself.
    Trying,
    /// Only an order helps.
    Stuck,
}

/// An engine and what it asked for.
pub struct World {
    engine: Engine,
    pub now: Time,
    pub config: Config,
    pub registrations: Vec<Owned>,
    flows: VecDeque<(FlowId, Transport, SocketAddr)>,
    queries: VecDeque<(QueryId, Question)>,
    requests: VecDeque<(Channel, String)>,
    questions: VecDeque<(Channel, Vec<u8>)>,
    arrived: VecDeque<(Channel, Vec<u8>)>,
    /// The request of each branch, the last CSeq of each Call-ID, and what each nonce was used for.
    branches: HashMap<String, String>,
    sequences: HashMap<String, u32>,
    counts: HashSet<(String, String, String)>,
    /// Nonces may be used anew: they were forgotten on purpose, or belong to another server.
    forgotten: bool,
    friendly: bool,
}

impl World {
    pub fn new(config: Config) -> Self {
        Self {
            engine: Engine::new(config.clone(), [9; 32]),
            now: Time::START,
            config,
            registrations: Vec::new(),
            flows: VecDeque::new(),
            queries: VecDeque::new(),
            requests: VecDeque::new(),
            questions: VecDeque::new(),
            arrived: VecDeque::new(),
            branches: HashMap::new(),
            sequences: HashMap::new(),
            counts: HashSet::new(),
            forgotten: false,
            friendly: false,
        }
    }

    pub fn open(&mut self, settings: Settings, server: usize) {
        let id = self.engine.open(settings);
        self.registrations.push(Owned {
            id,
            wanted: false,
            closed: None,
            asks: false,
            publication_asks: false,
            last: Last::Nothing,
        });
        // Most are opened to be registered.
        if server % 4 != 3 {
            self.command(self.registrations.len() - 1, Command::Register);
        }
    }

    pub fn command(&mut self, which: usize, command: Command) {
        let count = self.registrations.len().max(1);
        let Some(owned) = self.registrations.get_mut(which % count) else { return };
        match command {
            // A removal goes on asking after it was closed, until it has ended.
            Command::Authenticate(_) => owned.asks = false,
            Command::AuthenticatePublication(_) => owned.publication_asks = false,
            _ if owned.closed.is_some() => {}
            Command::Register => (owned.wanted, owned.asks, owned.last) = (true, false, Last::Trying),
            Command::Refresh if owned.wanted => (owned.asks, owned.last) = (false, Last::Trying),
            Command::Unregister | Command::Pause | Command::Abandon => owned.wanted = false,
            Command::ForgetCredentials => self.forgotten = true,
            Command::Close => (owned.wanted, owned.closed) = (false, Some(false)),
            Command::Configure(_) | Command::Refresh | Command::Publish(_) => {}
        }
        let id = owned.id;
        self.input(Input::Command(id, command));
    }

    /// Everything that was under way is given up: whoever shall be registered needs a new order.
    pub fn network_changed(&mut self, up: bool) {
        for owned in &mut self.registrations {
            owned.wanted = false;
            owned.closed = owned.closed.map(|_| true);
        }
        self.input(Input::Network(up));
    }

    pub fn input(&mut self, input: Input<'_>) {
        self.engine.handle_input(self.now, input);
        for _ in 0..MOST_OUTPUTS {
            match self.engine.poll_output() {
                Output::Transmit { channel, data } => self.transmitted(channel, data.to_vec()),
                // The name service answers each in the end, so that none is forgotten here.
                Output::Resolve { query, question } => self.queries.push_back((query, question)),
                Output::Connect { flow, transport, remote, .. } => {
                    remember(&mut self.flows, (flow, transport, remote));
                }
                Output::Disconnect { flow } => self.flows.retain(|(known, ..)| *known != flow),
                Output::Event(id, event) => self.event(id, &event),
                Output::Timeout(deadline) => {
                    assert_eq!(deadline, self.engine.next_deadline());
                    let busy = deadline.is_some_and(|at| at <= self.now);
                    assert!(!busy || self.now.as_micros() == u64::MAX, "a deadline stays due");
                    return self.bounds();
                }
            }
        }
        panic!("a flood of outputs");
    }

    /// However much came, little is kept.
    fn bounds(&self) {
        // Removals that were superseded go on by themselves until they time out.
        let most = self.engine.registrations();
        assert!(self.engine.waiting() <= most, "{} of {most} wait", self.engine.waiting());
        assert!(self.engine.destinations() <= 2048);
        let deadlines = self.engine.deadlines();
        assert!(deadlines <= 2 * most + 512 + self.engine.destinations(), "{deadlines} deadlines");
    }

    fn event(&mut self, id: RegistrationId, event: &Event) {
        let owned = self.registrations.iter_mut().find(|owned| owned.id == id);
        let owned = owned.expect("an event belongs to a registration that was opened");
        assert_ne!(owned.closed, Some(true), "an event of what has ended: {event:?}");
        match event {
            Event::Challenged(challenged) => {
                assert!(!challenged.challenges.is_empty());
                owned.asks = true;
            }
            Event::Published(published) => {
                assert!(owned.closed.is_none(), "what was closed publishes");
                if let Published::Challenged(challenged) = &**published {
                    assert!(!challenged.challenges.is_empty());
                    owned.publication_asks = true;
                }
            }
            Event::Registered(binding) => {
                assert!(owned.closed.is_none(), "what was closed is registered");
                assert!(binding.expires > 0, "registered for no time");
                (owned.last, owned.asks) = (Last::Registered, false);
            }
            Event::Unregistered(_) => {
                owned.last = Last::Stuck;
                owned.closed = owned.closed.map(|_| true);
            }
            Event::Failed(failure) => {
                // Only a way that broke is looked for again at once; what a server says must not set the pace.
                let at_once = failure.retry_in == Some(Duration::ZERO);
                assert!(
                    !at_once || !matches!(failure.cause, Cause::Answer(_)) || failure.quiet,
                    "{failure:?}"
                );
                assert!(!matches!(failure.cause, Cause::NoTransport) || failure.retry_in.is_none());
                owned.last = if failure.retry_in.is_some() { Last::Trying } else { Last::Stuck };
                owned.asks = false;
                if failure.retry_in.is_none() {
                    owned.closed = owned.closed.map(|_| true);
                }
            }
        }
    }

    fn transmitted(&mut self, channel: Channel, data: Vec<u8>) {
        if data.first().is_some_and(|first| *first < 2) {
            return remember(&mut self.questions, (channel, data));
        }
        if !data.starts_with(b"REGISTER ") && !data.starts_with(b"PUBLISH ") {
            return;
        }
        let text = String::from_utf8(data).expect("a request is text");
        assert!(!text.contains(PASSWORD), "the password is on the wire");
        let branch = field(&text, "branch=").expect("a Via has a branch").to_owned();
        match self.branches.get(&branch) {
            Some(known) => assert_eq!(*known, text, "a request sent again is another one"),
            None => {
                self.first_of_its_kind(&text);
                self.branches.insert(branch, text.clone());
            }
        }
        remember(&mut self.requests, (channel, text));
    }

    /// A new request: its CSeq is above those before (RFC 3261 10.2.4), and no nonce count is used twice (RFC 7616 3.4).
    fn first_of_its_kind(&mut self, text: &str) {
        let call = header(text, "Call-ID").expect("a request has a Call-ID").to_owned();
        let cseq = header(text, "CSeq").and_then(|value| value.split(' ').next()?.parse().ok());
        let cseq: u32 = cseq.expect("CSeq has a number");
        let before = self.sequences.insert(call.clone(), cseq);
        assert!(before.is_none_or(|before| before < cseq), "CSeq {cseq} after {before:?}");
        for line in text.split("\r\n").filter(|line| line.contains("Authorization: Digest ")) {
            if let (Some(nonce), Some(count)) = (field(line, "nonce=\""), field(line, "nc=")) {
                let use_of_nonce = (call.clone(), nonce.to_owned(), count.to_owned());
                let line_is_new = self.counts.insert(use_of_nonce);
                assert!(line_is_new || self.forgotten, "nonce {nonce:?} was used with {count} before");
            }
        }
    }

    pub fn flow(&self, which: u8) -> Option<FlowId> {
        self.flows.iter().rev().nth(usize::from(which)).map(|(flow, ..)| *flow)
    }

    pub fn flow_opened(&mut self, flow: FlowId, mapped: bool) {
        let remote = self.flows.iter().find(|(known, ..)| *known == flow).map(|(.., remote)| *remote);
        let local = match remote {
            Some(SocketAddr::V6(_)) => address("[2001:db8::10]:5060"),
            _ if mapped => address("[::ffff:192.0.2.10]:5060"),
            _ => address("192.0.2.10:5060"),
        };
        self.input(Input::FlowOpened { flow, local });
    }

    pub fn query(&self, which: u8) -> Option<QueryId> {
        self.queries.iter().rev().nth(usize::from(which)).map(|(query, _)| *query)
    }

    pub fn stun(&self, which: u8) -> Option<(Channel, Vec<u8>)> {
        self.questions.iter().rev().nth(usize::from(which)).cloned()
    }

    pub fn received(&self, which: u8) -> Option<(Channel, Vec<u8>)> {
        self.arrived.iter().rev().nth(usize::from(which)).cloned()
    }

    pub fn receive(&mut self, channel: Channel, data: Vec<u8>) {
        self.input(Input::Received { channel, data: &data });
        remember(&mut self.arrived, (channel, data));
    }

    pub fn clock_goes_back(&mut self, seconds: u16) {
        let true_now = self.now;
        let earlier = self.now.as_micros().saturating_sub(u64::from(seconds) * 1_000_000);
        self.engine.handle_input(Time::from_micros(earlier), Input::Tick);
        self.now = true_now;
        self.input(Input::Tick);
    }

    pub fn next_deadline(&mut self) -> bool {
        let Some(deadline) = self.engine.next_deadline() else { return false };
        self.now = self.now.max(deadline);
        self.input(Input::Tick);
        true
    }

    /// An answer to a request of ours, as a hostile server would give it.
    pub fn answer_to(&mut self, reply: &Reply<'_>) -> Option<(Channel, Vec<u8>)> {
        let (channel, request) = self.requests.iter().rev().nth(usize::from(reply.to)).cloned()?;
        let code = CODES[usize::from(reply.code) % CODES.len()];
        // Where the server sends us to other nonces have a life of their own.
        self.forgotten |= (300..400).contains(&code);
        let via = header(&request, "Via")?;
        let seen = match reply.place {
            0 => ";received=203.0.113.7;rport=40000",
            1 => ";received=::1",
            2 => ";rport=99999;received=nonsense",
            _ => "",
        };
        let mut via = format!("{via}{seen}");
        let mut cseq = header(&request, "CSeq")?.to_owned();
        match reply.forgery {
            0 => via = via.replace("branch=z9hG4bK.", "branch=z9hG4bK.x"),
            1 => cseq = cseq.replace("REGISTER", "INVITE"),
            2 => via = format!("SIP/2.0/UDP 192.0.2.99;branch=z9hG4bK.123456789, {via}"),
            _ => {}
        }
        let mut text = format!("SIP/2.0 {code} Whatever\r\nVia: {via}\r\nCSeq: {cseq}\r\n");
        for name in ["From", "To", "Call-ID"] {
            text.push_str(&format!("{name}: {}\r\n", header(&request, name)?));
        }
        let number = reply.number;
        let contact = header(&request, "Contact").unwrap_or("*").to_owned();
        let nonce = number % 4;
        let further = [
            format!("WWW-Authenticate: Digest realm=\"r\", nonce=\"n{nonce}\", qop=\"auth\""),
            format!(
                "WWW-Authenticate: Digest realm=\"r\", nonce=\"s{nonce}\", algorithm=SHA-256, qop=\"auth\", stale=true"
            ),
            format!(
                "Proxy-Authenticate: Digest realm=\"r\", nonce=\"p{nonce}\", algorithm=MD5-sess, qop=\"auth-int\""
            ),
            "WWW-Authenticate: Bearer realm=\"r\", Digest realm=\"other\", nonce=\"x\"".to_owned(),
            format!("Contact: {contact};expires={number}"),
            "Contact: <sip:192.0.2.9;transport=tcp>;q=0.1, <sip:other.test>, *".to_owned(),
            format!("Expires: {number}"),
            format!("Min-Expires: {number}"),
            format!("Retry-After: {number}"),
            format!("Authentication-Info: nextnonce=\"n{nonce}\""),
            "Service-Route: <sip:192.0.2.1;lr>".to_owned(),
            "Require: outbound".to_owned(),
            format!("Flow-Timer: {number}\r\nSIP-ETag: e{number}"),
            "Contact: <sip:alice@192.0.2.10:5060>".to_owned(),
            "Proxy-Authentication-Info: nextnonce=\"p0\"".to_owned(),
        ];
        for (_, line) in further.iter().enumerate().filter(|(bit, _)| reply.lines >> bit & 1 == 1) {
            text.push_str(&format!("{line}\r\n"));
        }
        let mut data = text.into_bytes();
        if reply.lines >> 15 == 1 {
            data.extend_from_slice(reply.raw);
            data.extend_from_slice(b"\r\n");
        }
        data.extend_from_slice(b"Content-Length: 0\r\n\r\n");
        Some((channel, data))
    }

    /// The network, the name service and every server do what they should from now on. Whoever is registered or tries to
    /// be comes to it without an order; whoever had given up does on one.
    pub fn turn_friendly(&mut self) {
        self.friendly = true;
        self.forgotten = true;
        self.config = Config { keep_alive: None, ..Config::default() };
        self.config.transports.extend([Transport::Ws, Transport::Wss]);
        self.input(Input::Configure(Box::new(self.config.clone())));
        // What hostile servers said about redirections and keep-alives ends with the connections.
        self.converge("by itself", |owned| {
            !owned.wanted || matches!(owned.last, Last::Registered | Last::Stuck | Last::Nothing)
        });
        for which in 0..self.registrations.len() {
            if self.registrations[which].closed.is_none() {
                let friendly = settings(u8::try_from(which * 3 % (SERVERS.len() - 1)).unwrap_or(0), 0);
                self.command(which, Command::Configure(Box::new(friendly)));
                self.command(which, Command::Register);
            }
        }
        self.converge("when told to", |owned| owned.closed.is_some() || owned.last == Last::Registered);
    }

    fn converge(&mut self, how: &str, is_well: impl Fn(&Owned) -> bool) {
        for _ in 0..MOST_DEADLINES {
            self.serve();
            if self.registrations.iter().all(&is_well) {
                return;
            }
            self.now = self.now + Duration::from_millis(1);
            if !self.next_deadline() {
                break;
            }
        }
        self.serve();
        let unwell: Vec<_> = self.registrations.iter().filter(|owned| !is_well(owned)).collect();
        let (now, next) = (self.now, self.engine.next_deadline());
        assert!(unwell.is_empty(), "does not register {how}: {unwell:?}, {now:?}, next {next:?}");
    }

    /// Does all that was asked for, until nothing more is.
    fn serve(&mut self) {
        // Questions of long ago are answered as well.
        for _ in 0..1000 + self.queries.len() {
            if let Some(which) = self.registrations.iter().position(|owned| owned.asks) {
                self.command(
                    which,
                    Command::Authenticate(credentials("r").into_iter().chain(credentials("other")).collect()),
                );
            } else if let Some(which) = self.registrations.iter().position(|owned| owned.publication_asks) {
                self.command(which, Command::AuthenticatePublication(credentials("r")));
            } else if let Some((query, question)) = self.queries.pop_front() {
                let lifetime = Duration::from_secs(60);
                let answer = match question {
                    Question::Addresses(_) => Answer::Addresses(vec![[192, 0, 2, 1].into()], lifetime),
                    Question::Services(_) | Question::Pointers(_) => Answer::Nothing,
                };
                self.input(Input::Resolved { query, answer });
            } else if let Some((flow, ..)) = self.flows.pop_front() {
                self.flow_opened(flow, false);
            } else if let Some((channel, request)) = self.requests.pop_front() {
                if let Some(data) = friendly_answer(&request) {
                    self.input(Input::Received { channel, data: &data });
                }
            } else {
                return;
            }
        }
        panic!("a friendly server is asked without end");
    }

    /// All are closed: nothing is left behind.
    pub fn end(&mut self) {
        for which in 0..self.registrations.len() {
            self.command(which, Command::Close);
        }
        for _ in 0..MOST_DEADLINES {
            self.serve();
            if !self.next_deadline() {
                break;
            }
        }
        // A removal that waits for credentials waits for its owner.
        for which in 0..self.registrations.len() {
            self.command(which, Command::Authenticate(Vec::new()));
        }
        while self.next_deadline() {}
        assert_eq!(self.engine.registrations(), 0, "registrations are left");
        assert_eq!(self.engine.deadlines(), 0, "deadlines are left");
    }
}

/// 200 to whoever shows credentials, a challenge to others.
fn friendly_answer(request: &str) -> Option<Vec<u8>> {
    let mut text = String::new();
    let known = request.contains("Authorization: ");
    let wants_proof =
        header(request, "Call-ID")?.bytes().fold(0, |sum: u8, byte| sum.wrapping_add(byte)) % 2 == 0;
    text.push_str(if wants_proof && !known { "SIP/2.0 401 Unauthorized\r\n" } else { "SIP/2.0 200 OK\r\n" });
    for name in ["Via", "From", "To", "Call-ID", "CSeq"] {
        text.push_str(&format!("{name}: {}\r\n", header(request, name)?));
    }
    if wants_proof && !known {
        let tag: String = header(request, "CSeq")?.chars().filter(char::is_ascii_digit).collect();
        text.push_str(&format!("WWW-Authenticate: Digest realm=\"r\", nonce=\"f{tag}\", qop=\"auth\"\r\n"));
    } else {
        let expires: u32 = header(request, "Expires")?.parse().ok()?;
        let granted = expires.clamp(60, 3600);
        match header(request, "Contact") {
            Some(contact) if expires > 0 => {
                text.push_str(&format!("Contact: {contact};expires={granted}\r\n"))
            }
            Some(_) => {}
            None => text.push_str(&format!("SIP-ETag: tag\r\nExpires: {}\r\n", granted.min(expires))),
        }
    }
    text.push_str("Content-Length: 0\r\n\r\n");
    Some(text.into_bytes())
}

fn remember<T>(memory: &mut VecDeque<T>, value: T) {
    if memory.len() >= MEMORY {
        memory.pop_front();
    }
    memory.push_back(value);
}

fn header<'a>(message: &'a str, name: &str) -> Option<&'a str> {
    message.split("\r\n").find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// What follows a word up to the next separator.
fn field<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(word)?;
    rest.split(['"', ',', ';', '\r']).next()
}

pub fn address(text: &str) -> SocketAddr {
    text.parse().expect("an address of ours is valid")
}

pub fn credentials(realm: &str) -> Vec<Credentials> {
    let secret = Secret::Password(Zeroizing::new(PASSWORD.as_bytes().into()));
    vec![Credentials { username: "alice".into(), realm: realm.into(), secret }]
}

/// Presence with or without a way of its own.
pub fn presence(options: u8) -> Arc<Presence> {
    let way = SipUri::parse(b"sip:192.0.2.1;lr").expect("an address of ours is valid");
    Arc::new(Presence { expires: 60 + u32::from(options), route: vec![way; usize::from(options >> 6)] })
}

pub fn settings(server: u8, options: u8) -> Settings {
    let name_addr =
        |text: &str| Arc::new(NameAddr::parse(text.as_bytes()).expect("an address of ours is valid"));
    let server = SERVERS[usize::from(server) % SERVERS.len()];
    let bit = |bit: u8| options >> bit & 1 == 1;
    let identity = name_addr(if bit(0) { "<sip:alice@example.test>" } else { "\"B\" <sip:bob@other.test>" });
    Settings::new(identity, name_addr(&format!("<{server}>"))).with(|it| {
        it.expires = [60, 3600, 1, u32::MAX][usize::from(options >> 6)];
        it.contact_params = if bit(1) { "+sip.instance=\"<urn:uuid:2>\";reg-id=1" } else { "" }.into();
        it.contact_uri_params = if bit(2) { "x=y" } else { "" }.into();
        it.realm = bit(3).then(|| "r".into());
        it.hide_user = bit(2);
        it.preferred_identity = bit(1);
        it.presence = (options % 7 == 3).then(|| presence(options));
        it.public = if options % 5 == 4 { Arc::new([[198, 51, 100, 9].into()]) } else { Arc::new([]) };
        it.contact = bit(4).then(|| name_addr("<sip:carol@192.0.2.77>"));
        it.stun_server = bit(5).then(|| if bit(0) { "192.0.2.3" } else { "stun.example.test:3478" }.into());
    })
}
