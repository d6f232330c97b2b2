//! [`Net`]: all sockets of one owner and the one place where they are looked at.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::{AsRawFd, RawFd};
use std::sync::Arc;
use std::time::Duration;

use mio::{Events, Poll, Token};

use super::dns::{Order, Resolver, Sockets};
use super::flow::{Flow, Progress};
use super::interfaces;
use super::ready::Ready;
use super::tcp::{Input, Listener, Stream};
use super::tls::{Configurations, TlsOptions};
use super::udp::{Datagrams, local_address_toward};
use super::wakeup::Wakeup;
use super::watch::Watch;
use super::websocket::WebSocket;
use super::{Answer, FlowNumber, Happening, Options, Port, QueryNumber, Question, Security, Transport};

const UDP: Token = Token(0);
const TCP_LISTENER: Token = Token(1);
const TLS_LISTENER: Token = Token(2);
const NETWORK: Token = Token(3);
const WAKEUP: Token = Token(4);
const LAST_TAKEN: usize = 4;

/// Why ways are closed when the network changes.
const CHANGED: &str = "the address of this machine toward the server changed";

/// The longest UDP datagram.
const BUFFER: usize = 65_536;
/// Happenings after which the system is asked for others even if there is more of the same.
const TURN: u32 = 64;

/// Sockets, connections and the resolver. Nothing in it waits, and it starts no thread.
pub struct Net {
    poll: Poll,
    events: Events,
    options: Options,
    udp: Option<Datagrams>,
    listeners: [Option<Listener>; 2],
    flows: HashMap<FlowNumber, Token>,
    datagrammed: HashMap<FlowNumber, Datagrammed>,
    watch: Option<Watch>,
    /// Something could not be opened for want of descriptors.
    lacking: bool,
    wakeup: Option<Wakeup>,
    streams: HashMap<Token, Flow>,
    tls: Configurations,
    resolver: Resolver,
    resolver_sockets: Sockets,
    ready: Ready,
    /// What happened without bytes, in order.
    pending: VecDeque<Found>,
    buffer: Box<[u8]>,
    last_token: usize,
    since_system: u32,
}

/// A way over the UDP socket: where to, and from which of our addresses.
struct Datagrammed {
    remote: SocketAddr,
    local: IpAddr,
}

/// A happening whose bytes, if any, are in the buffer.
enum Found {
    Datagram(SocketAddr, usize),
    Bytes(FlowNumber, usize),
    Opened(FlowNumber, SocketAddr),
    Closed(FlowNumber, String),
    Answered(QueryNumber, Answer),
    NetworkChanged,
}

impl Net {
    /// Opens the sockets. One that cannot be bound is missing afterwards, see [`local_udp`](Self::local_udp); the log
    /// says why. Fails only if the system gives no event queue.
    pub fn new(options: Options) -> io::Result<Self> {
        let resolver = Resolver::new(&options);
        let mut net = Self {
            poll: Poll::new()?,
            events: Events::with_capacity(256),
            options,
            udp: None,
            listeners: [None, None],
            flows: HashMap::new(),
            datagrammed: HashMap::new(),
            watch: None,
            lacking: false,
            wakeup: None,
            streams: HashMap::new(),
            tls: Configurations::default(),
            resolver,
            resolver_sockets: Sockets::default(),
            ready: Ready::default(),
            pending: VecDeque::new(),
            buffer: vec![0; BUFFER].into_boxed_slice(),
            last_token: LAST_TAKEN,
            since_system: 0,
        };
        net.listen();
        Ok(net)
    }

    /// Closes everything without a word and opens the sockets anew. Connections are gone, no `Closed` follows for them;
    /// questions without an answer are asked again.
    pub fn reopen(&mut self, options: Options, now: u64) {
        self.pending.retain(|found| matches!(found, Found::Answered(..)));
        self.flows.clear();
        self.datagrammed.clear();
        self.streams.clear();
        self.udp = None;
        self.listeners = [None, None];
        let unanswered = self.resolver.unanswered();
        self.resolver_sockets = Sockets::default();
        self.resolver = Resolver::new(&options);
        self.options = options;
        self.listen();
        for (query, question) in unanswered {
            self.resolve(query, question, now);
        }
    }

    /// Whether something is missing that there was no descriptor or no memory for.
    pub fn lacks_descriptors(&self) -> bool {
        self.lacking
    }

    /// Opens what is missing; the rest stays as it is.
    pub fn open_missing(&mut self) {
        self.listen();
    }

    /// Asks these name servers from the next question on; none: the system's.
    pub fn set_dns_servers(&mut self, servers: Vec<SocketAddr>) {
        self.options.dns_servers.clone_from(&servers);
        self.resolver.set_servers(servers);
    }

    /// Tries names in the system's search domains from the next question on, or not.
    pub fn set_dns_search(&mut self, search: bool) {
        self.options.dns_search = search;
        self.resolver.set_search(search);
    }

    /// Marks what is sent to servers from now on.
    pub fn set_dscp(&mut self, dscp: u8) {
        self.options.dscp = dscp;
        self.udp.iter().for_each(|udp| udp.mark(dscp));
        self.streams.values().for_each(|flow| flow.mark(dscp));
    }

    /// What the sockets were opened with.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The UDP socket's own address, with the real port; `None` when there is no such socket.
    pub fn local_udp(&self) -> Option<SocketAddr> {
        self.udp.as_ref().map(Datagrams::local)
    }

    /// The address and port held for TCP.
    pub fn local_tcp(&self) -> Option<SocketAddr> {
        self.listeners[0].as_ref().map(Listener::local)
    }

    /// The address and port held for TLS.
    pub fn local_tls(&self) -> Option<SocketAddr> {
        self.listeners[1].as_ref().map(Listener::local)
    }

    /// Our address toward a peer, without port; sends nothing.
    pub fn local_toward(&self, remote: SocketAddr) -> io::Result<IpAddr> {
        match self.options.bind_address {
            Some(own) if !own.is_unspecified() && own.is_ipv4() == remote.is_ipv4() => Ok(own),
            _ => local_address_toward(remote),
        }
    }

    /// Opens a way to a peer: `Opened` or `Closed` follows. Over UDP nothing is sent and nothing is held; it only finds
    /// our address. A number that is in use means a new connection in place of the old one.
    pub fn connect(
        &mut self,
        flow: FlowNumber,
        transport: Transport,
        remote: SocketAddr,
        server_name: &str,
        now: u64,
    ) {
        let options = self.options.tls.clone();
        self.connect_with(flow, transport, remote, server_name, &options, now);
    }

    /// The same with TLS options of its own.
    pub fn connect_with(
        &mut self,
        flow: FlowNumber,
        transport: Transport,
        remote: SocketAddr,
        server_name: &str,
        options: &Arc<TlsOptions>,
        _now: u64,
    ) {
        self.disconnect(flow);
        let result = match transport {
            Transport::Udp => self.open_udp(flow, remote),
            _ => self.open_stream(flow, transport, remote, (server_name, options)),
        };
        if let Err(reason) = result {
            self.pending.push_back(Found::Closed(flow, reason));
        }
    }

    /// Makes TLS connections with these options from the next one on.
    pub fn set_tls(&mut self, options: TlsOptions) {
        self.options.tls = Arc::new(options);
    }

    /// How a connection is protected; `None` without TLS, or before it is ready.
    pub fn security(&self, flow: FlowNumber) -> Option<Security> {
        self.streams.get(self.flows.get(&flow)?)?.security()
    }

    /// Closes a connection. Nothing follows for it, not even what has happened already.
    pub fn disconnect(&mut self, flow: FlowNumber) {
        self.pending.retain(
            |found| !matches!(found, Found::Opened(other, _) | Found::Closed(other, _) if *other == flow),
        );
        self.datagrammed.remove(&flow);
        if let Some(token) = self.flows.remove(&flow)
            && let Some(mut flow) = self.streams.remove(&token)
        {
            flow.close();
        }
    }

    /// Sends one datagram from the listening socket. When that is full the datagram waits; when it cannot go out it is
    /// lost, as any may be.
    pub fn send_datagram(&mut self, remote: SocketAddr, data: &[u8]) {
        let Some(udp) = &mut self.udp else {
            log::debug!("datagram to {remote} lost: there is no UDP socket");
            return;
        };
        if let Err(error) = udp.send(remote, data, self.poll.registry()) {
            log::debug!("datagram to {remote} lost: {error}");
        }
    }

    /// Sends bytes on a connection, also while it comes up. What the socket does not take waits, up to a limit; beyond it
    /// the connection is closed. An unknown number is ignored.
    pub fn send(&mut self, flow: FlowNumber, data: &[u8]) {
        let Some(&token) = self.flows.get(&flow) else { return };
        let Some(stream) = self.streams.get_mut(&token) else { return };
        if !stream.send(data) {
            self.close(flow, "the peer does not read what we send".to_owned());
        } else if stream.is_broken() {
            // What the peer sent before it went may still be there.
            self.ready.add(token);
        }
    }

    /// Asks a question; `Answered` follows, within 10 s of its turn at the latest.
    pub fn resolve(&mut self, query: QueryNumber, question: Question, now: u64) {
        self.resolver.ask(query, question, now);
        self.carry_out(now);
    }

    /// The answer is not wanted any more.
    pub fn forget(&mut self, query: QueryNumber, now: u64) {
        self.pending.retain(|found| !matches!(found, Found::Answered(other, _) if *other == query));
        self.resolver.forget(query, now);
        self.carry_out(now);
    }

    /// The next thing that happened. When nothing has, this costs one system call.
    pub fn poll(&mut self, now: u64) -> Option<Happening<'_>> {
        Some(match self.find(now)? {
            Found::Datagram(remote, length) => Happening::Datagram { remote, data: &self.buffer[..length] },
            Found::Bytes(flow, length) => Happening::Bytes { flow, data: &self.buffer[..length] },
            Found::Opened(flow, local) => Happening::Opened { flow, local },
            Found::Closed(flow, reason) => Happening::Closed { flow, reason },
            Found::Answered(query, answer) => Happening::Answered { query, answer },
            Found::NetworkChanged => Happening::NetworkChanged,
        })
    }

    /// When [`poll`](Self::poll) has something to do even if no socket becomes ready; 0 for at once.
    pub fn next_deadline(&self) -> Option<u64> {
        if self.ready.is_empty() && self.pending.is_empty() { self.resolver.next_deadline() } else { Some(0) }
    }

    /// A descriptor that becomes readable when [`poll`](Self::poll) may find something. It is valid as long as `self` and
    /// may be waited on from any thread.
    pub fn descriptor(&self) -> RawFd {
        self.poll.as_raw_fd()
    }

    /// Lets the descriptor become readable for deadlines, too: see [`wake_at`](Self::wake_at). False where the system has
    /// nothing for that.
    pub fn enable_wakeup(&mut self) -> bool {
        if self.wakeup.is_none() {
            self.wakeup = Wakeup::start(self.poll.registry(), WAKEUP)
                .inspect_err(|error| log::error!("the system gives no timer: {error}"))
                .ok();
        }
        self.wakeup.is_some()
    }

    /// Makes the descriptor readable at that time, at once if it has passed, until `poll` finds nothing; `None`: only for
    /// input. Costs a system call when the time is another one than before.
    pub fn wake_at(&mut self, at: Option<u64>) {
        if let Some(wakeup) = &mut self.wakeup {
            wakeup.set(at);
        }
    }

    /// Opens those sockets that are wanted and not there.
    fn listen(&mut self) {
        let Options { udp_port, tcp_port, tls_port, bind_address, ipv6, dscp, .. } = self.options;
        let registry = self.poll.registry();
        let mut lacking = false;
        let mut failed = |what: &str, number: u16, error: &io::Error| {
            lacking |= is_exhaustion(error);
            let advice = match error.kind() {
                io::ErrorKind::AddrInUse => {
                    "; another program or core has it: take another one, or -1 for any"
                }
                io::ErrorKind::PermissionDenied => "; ports below 1024 are the superuser's",
                _ => "",
            };
            log::error!("{what} port {number} cannot be opened: {error}{advice}");
        };
        let udp_number = match udp_port {
            Port::Fixed(number) => Some(number),
            Port::Random | Port::Unbound => Some(0),
            Port::Disabled => None,
        };
        if let (None, Some(number)) = (&self.udp, udp_number) {
            self.udp = Datagrams::open(bind_address, number, ipv6, dscp, registry, UDP)
                .inspect_err(|error| failed("UDP", number, error))
                .ok();
        }
        let ports = [(tcp_port, TCP_LISTENER), (tls_port, TLS_LISTENER)];
        for (listener, (port, token)) in self.listeners.iter_mut().zip(ports) {
            let number = match port {
                Port::Fixed(number) => number,
                Port::Random => 0,
                Port::Unbound | Port::Disabled => continue,
            };
            if listener.is_none() {
                *listener = Listener::open(bind_address, number, ipv6, registry, token)
                    .inspect_err(|error| failed("TCP", number, error))
                    .ok();
            }
        }
        if self.watch.is_none() {
            self.watch = Watch::start(registry, NETWORK)
                .inspect_err(|error| {
                    lacking |= is_exhaustion(error);
                    log::info!("changes of addresses will not be noticed: {error}");
                })
                .ok();
        }
        self.lacking = lacking;
    }

    fn open_udp(&mut self, flow: FlowNumber, remote: SocketAddr) -> Result<(), String> {
        let udp = self.udp.as_ref().ok_or("there is no UDP socket")?;
        let local = udp.local_toward(remote).map_err(|error| error.to_string())?;
        self.datagrammed.insert(flow, Datagrammed { remote, local: local.ip() });
        self.pending.push_back(Found::Opened(flow, local));
        Ok(())
    }

    fn open_stream(
        &mut self,
        flow: FlowNumber,
        transport: Transport,
        remote: SocketAddr,
        (server_name, options): (&str, &Arc<TlsOptions>),
    ) -> Result<(), String> {
        if remote.is_ipv6() && !self.options.ipv6 {
            return Err("IPv6 is switched off".to_owned());
        }
        let session = match transport {
            Transport::Tls | Transport::Wss => Some(self.tls.start(options, server_name, remote.ip())?),
            _ => None,
        };
        let websocket = match transport {
            Transport::Ws | Transport::Wss => {
                // A literal IPv6 address stands in brackets in the Host header (RFC 3986 3.2.2).
                let bare = server_name.contains(':') && !server_name.starts_with('[');
                let host = if bare { format!("[{server_name}]") } else { server_name.to_owned() };
                let path = &self.options.websocket_path;
                Some(WebSocket::new(&format!("{host}:{}", remote.port()), path)?)
            }
            _ => None,
        };
        let token = self.fresh_token();
        let stream = Stream::connect(
            remote,
            self.options.bind_address,
            self.options.dscp,
            self.poll.registry(),
            token,
        )
        .map_err(|error| error.to_string())?;
        self.flows.insert(flow, token);
        self.streams.insert(token, Flow::new(flow, stream, session, websocket));
        Ok(())
    }

    fn close(&mut self, flow: FlowNumber, reason: String) {
        if let Some(token) = self.flows.remove(&flow) {
            self.streams.remove(&token);
            self.pending.push_back(Found::Closed(flow, reason));
        }
    }

    fn fresh_token(&mut self) -> Token {
        // Never used twice, so that a late event of a closed socket finds nobody.
        self.last_token += 1;
        Token(self.last_token)
    }

    fn find(&mut self, now: u64) -> Option<Found> {
        if self.resolver.next_deadline().is_some_and(|deadline| deadline <= now) {
            self.resolver.tick(now);
            self.carry_out(now);
        }
        let mut asked_system = false;
        if self.since_system >= TURN {
            self.ask_system();
            asked_system = true;
        }
        loop {
            if let Some(found) = self.pending.pop_front() {
                return Some(found);
            }
            match self.ready.take() {
                Some(token) => {
                    if let Some(found) = self.look_at(token, now) {
                        self.since_system += 1;
                        return Some(found);
                    }
                }
                None if asked_system => return None,
                None => {
                    self.ask_system();
                    asked_system = true;
                }
            }
        }
    }

    fn ask_system(&mut self) {
        self.since_system = 0;
        if let Err(error) = self.poll.poll(&mut self.events, Some(Duration::ZERO)) {
            if error.kind() != io::ErrorKind::Interrupted {
                log::error!("the system's event queue: {error}");
            }
            return;
        }
        for event in &self.events {
            self.ready.add(event.token());
        }
    }

    /// Reads a source once. It stays ready for as long as it gave something.
    fn look_at(&mut self, token: Token, now: u64) -> Option<Found> {
        match token {
            UDP => {
                let udp = self.udp.as_mut()?;
                udp.flush(self.poll.registry());
                let (length, remote) = udp.receive(&mut self.buffer)?;
                self.ready.add(token);
                Some(Found::Datagram(remote, length))
            }
            TCP_LISTENER | TLS_LISTENER => {
                let listener = &mut self.listeners[usize::from(token == TLS_LISTENER)];
                // A few at a time; the rest after the others' turn.
                if (0..TURN).all(|_| listener.as_mut().is_some_and(Listener::turn_away)) {
                    self.ready.add(token);
                }
                None
            }
            NETWORK => {
                let news = self.watch.as_ref().is_some_and(|watch| watch.has_news(&mut self.buffer));
                news.then(|| {
                    self.close_useless();
                    Found::NetworkChanged
                })
            }
            WAKEUP => {
                // What is due is the owner's to know.
                self.wakeup.as_mut().map(Wakeup::rang);
                None
            }
            _ if self.streams.contains_key(&token) => self.look_at_stream(token),
            _ => {
                if self.resolver_sockets.progress(token, &mut self.buffer, &mut self.resolver, now) {
                    self.ready.add(token);
                }
                self.carry_out(now);
                None
            }
        }
    }

    /// Closes the ways that do not lead from an address of this machine any more.
    fn close_useless(&mut self) {
        let Ok(own) = interfaces::addresses() else { return };
        let moved = |(flow, way): (&FlowNumber, &Datagrammed)| {
            let now = self.local_toward(way.remote).ok();
            (now != Some(way.local)).then_some(*flow)
        };
        let gone: Vec<FlowNumber> = self.datagrammed.iter().filter_map(moved).collect();
        let dead =
            self.streams.values().filter(|flow| flow.local().is_some_and(|local| !own.contains(&local.ip())));
        let dead: Vec<FlowNumber> = dead.map(|flow| flow.number).collect();
        for flow in gone {
            self.datagrammed.remove(&flow);
            self.pending.push_back(Found::Closed(flow, CHANGED.to_owned()));
        }
        for flow in dead {
            self.close(flow, CHANGED.to_owned());
        }
    }

    fn look_at_stream(&mut self, token: Token) -> Option<Found> {
        let flow = self.streams.get_mut(&token)?;
        let number = flow.number;
        match flow.progress(&mut self.buffer) {
            Progress::Opened(local) => {
                self.ready.add(token);
                Some(Found::Opened(number, local))
            }
            Progress::Input(Input::Bytes(length)) => {
                self.ready.add(token);
                Some(Found::Bytes(number, length))
            }
            Progress::Input(Input::Nothing) => None,
            Progress::Again => {
                self.ready.add(token);
                None
            }
            Progress::Input(Input::End(reason)) => {
                self.close(number, reason);
                None
            }
        }
    }

    /// Does what the resolver wants done.
    fn carry_out(&mut self, now: u64) {
        while let Some(order) = self.resolver.next_order() {
            match order {
                Order::Send { exchange, server, message, tcp } => {
                    let token = self.fresh_token();
                    let way = (exchange, server, tcp);
                    if let Err(error) = self.resolver_sockets.send(way, &message, self.poll.registry(), token)
                    {
                        log::debug!("name server {server}: {error}");
                        self.resolver.unreachable(exchange, server, now);
                    }
                }
                Order::Release { exchange } => self.resolver_sockets.release(exchange),
                Order::Answer { query, answer } => {
                    let answer = self.sorted(answer);
                    self.pending.push_back(Found::Answered(query, answer));
                }
            }
        }
    }

    /// Puts addresses that there is no route to behind the others; connecting to them would fail at once.
    fn sorted(&self, answer: Answer) -> Answer {
        match answer {
            Answer::Addresses(mut list, ttl) if list.len() > 1 => {
                list.sort_by_cached_key(|address| self.local_toward(SocketAddr::new(*address, 0)).is_err());
                Answer::Addresses(list, ttl)
            }
            other => other,
        }
    }
}

/// The process or the system has no more of what a socket takes; others may give some back.
fn is_exhaustion(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EMFILE | libc::ENFILE | libc::ENOBUFS | libc::ENOMEM))
}
