//! What goes into the engine and what comes out: the whole contract with its driver.
//!
//! Hand an [`Input`] to `Engine::handle_input`, then call `Engine::poll_output` until it answers
//! [`Output::Timeout`]. Time, randomness, names and local addresses are inputs; two runs with the same inputs give
//! the same outputs, byte for byte.

use std::net::{IpAddr, SocketAddr};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use slotmap::new_key_type;
use zeroize::Zeroizing;

pub use super::answer::FinalAnswer;
use super::hex_hash::HexHash;
use super::time::Time;
use super::wire::Wire;
use sip::{NameAddr, SipUri};

new_key_type! {
    /// One registration: an account as the engine sees it. A stale id is recognised and ignored.
    pub struct RegistrationId;
    /// One way to a peer: a connection, or a UDP association with one remote address. Named by the engine.
    pub struct FlowId;
    /// One question to the name service. Named by the engine.
    pub struct QueryId;
}

/// What a flow runs over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Transport {
    /// RFC 3261 18.1.1
    Udp,
    /// RFC 3261 18.3
    Tcp,
    /// RFC 3261 26.2, RFC 5922
    Tls,
    /// RFC 7118
    Ws,
    /// RFC 7118 over TLS
    Wss,
}

/// What all registrations of one engine have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// `User-Agent`; no header when empty.
    pub user_agent: String,
    /// `Supported`; no header when empty.
    pub supported: String,
    /// `+sip.instance` without quotes, such as `<urn:uuid:…>` (RFC 5626 4.1); none when empty.
    pub instance: String,
    /// `+org.linphone.specs` without quotes: what we can do, for programs of the same kind; none when empty.
    pub specs: String,
    /// Ask the server for our public port in the Via (RFC 3581).
    pub use_rport: bool,
    /// Correct our Contact by what the answer's Via says of us (RFC 3581 4).
    pub follow_received: bool,
    /// Interval of CRLF CRLF on every open flow (RFC 5626 3.5.1); `None` sends none.
    pub keep_alive: Option<Duration>,
    /// Wait after a failure that is worth another attempt.
    pub retry_after: Duration,
    /// When to refresh, in percent of the expiry: somewhere from the first number to the second.
    pub refresh_window: (u8, u8),
    /// How long a connection may take to come up, handshakes included; and the name service to answer.
    pub connect_timeout: Duration,
    /// Transports that may be used; the first of UDP, TCP, TLS is the one for addresses that name none.
    pub transports: Vec<Transport>,
    /// Look for SRV records (RFC 3263 4.2).
    pub srv: bool,
    /// Digest challenges that will not be answered (RFC 8760 2.6 allows such a policy).
    pub digest_policy: DigestPolicy,
    /// Limit what is under way to one destination at a time, so that many accounts do not drown it.
    pub pacing: bool,
    /// Of several challenges the strongest that can be met is answered, instead of the first (RFC 8760 2.4).
    pub strongest_first: bool,
    /// Register a flow (RFC 5626): `reg-id` beside the instance, `path` and `outbound` among the extensions. A `reg-id`
    /// among the contact parameters does the same for one registration.
    pub outbound: bool,
    /// When our address on a connection changes, the binding of the former one is removed by the same request.
    pub remove_previous: bool,
    /// What the wall clock showed at [`Time::START`], since 1970: requests carry a `Date` (RFC 3261 20.17).
    pub date: Option<Duration>,
    /// Look for NAPTR records of hosts whose address names neither transport nor port (RFC 3263 4.1).
    pub naptr: bool,
    /// Requests that are too long for one datagram go over TCP, if the address names no transport (RFC 3261 18.1.1).
    pub long_over_tcp: bool,
    /// Bearer tokens go over connections that anybody on the way can read, too. RFC 8898 5 forbids that.
    pub bearer_in_clear: bool,
}

impl Default for Config {
    /// What the RFCs and liblinphone recommend, under no name.
    fn default() -> Self {
        Self {
            user_agent: String::new(),
            supported: "replaces, outbound, gruu".to_owned(),
            instance: String::new(),
            use_rport: true,
            follow_received: true,
            keep_alive: Some(Duration::from_secs(30)),
            retry_after: Duration::from_secs(60),
            refresh_window: (90, 90),
            connect_timeout: Duration::from_secs(63),
            transports: vec![Transport::Udp, Transport::Tcp, Transport::Tls],
            srv: true,
            digest_policy: DigestPolicy { allow_md5: true, allow_no_qop: true },
            pacing: true,
            strongest_first: false,
            outbound: false,
            specs: String::new(),
            remove_previous: false,
            date: None,
            naptr: false,
            long_over_tcp: true,
            bearer_in_clear: false,
        }
    }
}

/// Which weak digest challenges are still answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DigestPolicy {
    /// Answer MD5 challenges.
    pub allow_md5: bool,
    /// Answer challenges without qop (RFC 2069 form).
    pub allow_no_qop: bool,
}

/// What distinguishes one registration. Many differ in nothing but the user: the others stand in one place for all of them,
/// until one is changed, and look as if they stood here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The address of record with its display name: From, To, and (without user) the Request-URI.
    pub identity: Arc<NameAddr>,
    /// The others.
    pub common: Arc<Common>,
}

/// What registrations usually have in common with others of the same server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Common {
    /// Where to send: host, port, transport and scheme of this address decide the next hop.
    pub server: Arc<NameAddr>,
    /// Expiry to ask for, in seconds. 0 asks for removal.
    pub expires: u32,
    /// Further parameters of the Contact header, without the leading semicolon; empty for none.
    pub contact_params: Arc<str>,
    /// Further parameters of the Contact's URI, without the leading semicolon; empty for none.
    pub contact_uri_params: Arc<str>,
    /// Headers of the application, in its order.
    pub headers: Arc<[(String, String)]>,
    /// `Supported` of this registration, in place of the engine's.
    pub supported: Option<Arc<str>>,
    /// Realm that is known before any challenge: its cached nonce is used at once.
    pub realm: Option<Arc<str>>,
    /// The user part of the Contact is left out.
    pub hide_user: bool,
    /// `P-Preferred-Identity` is sent (RFC 3325 9.2).
    pub preferred_identity: bool,
    /// Contact to register in place of our own: that of the account this one depends on.
    pub contact: Option<Arc<NameAddr>>,
    /// The STUN server, `host` or `host:port`, that tells the public address for our Contact over UDP.
    pub stun_server: Option<Arc<str>>,
    /// Our public addresses, one of each family at most, where they are known beforehand: they stand in Contact and Via in
    /// place of our own, whatever a server sees.
    pub public: Arc<[IpAddr]>,
    /// What is published while it is registered, if anything.
    pub presence: Option<Arc<Presence>>,
}

impl Settings {
    /// This identity at this server for an hour, and nothing else.
    pub fn new(identity: Arc<NameAddr>, server: Arc<NameAddr>) -> Self {
        Self { identity, common: Arc::new(Common::new(server)) }
    }

    /// The same with a change.
    pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

impl Deref for Settings {
    type Target = Common;

    fn deref(&self) -> &Common {
        &self.common
    }
}

impl DerefMut for Settings {
    fn deref_mut(&mut self) -> &mut Common {
        Arc::make_mut(&mut self.common)
    }
}

impl Common {
    /// This server for an hour, and nothing else.
    pub fn new(server: Arc<NameAddr>) -> Self {
        Self {
            server,
            expires: 3600,
            contact_params: "".into(),
            contact_uri_params: "".into(),
            headers: Arc::new([]),
            supported: None,
            realm: None,
            hide_user: false,
            preferred_identity: false,
            contact: None,
            stun_server: None,
            public: Arc::new([]),
            presence: None,
        }
    }
}

/// That a user is there, told to the server for whoever watches: a publication of RFC 3903.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// Expiry to ask for, in seconds; not 0.
    pub expires: u32,
    /// The way to the server, nearest hop first, unless the registrar names one (RFC 3608). Empty: that of the
    /// registration.
    pub route: Vec<SipUri>,
}

/// A secret for one challenge.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The name that goes into the answer; a bearer token needs none.
    pub username: Arc<str>,
    /// The realm that the secret is for; it is never used for another one.
    pub realm: Arc<str>,
    /// The proof of knowledge.
    pub secret: Secret,
}

/// How a secret is known. Wiped from memory when dropped; never printed.
#[derive(Clone, PartialEq, Eq)]
pub enum Secret {
    /// The password itself.
    Password(Zeroizing<Box<[u8]>>),
    /// H(username:realm:password) in hexadecimal, for one algorithm.
    Ha1 {
        /// The algorithm that made the hash.
        algorithm: Algorithm,
        /// Its text, in lower-case hexadecimal.
        hex: HexHash,
    },
    /// A token that is shown as it is (RFC 8898).
    Bearer(Zeroizing<String>),
}

/// Digest algorithms (RFC 7616 6.1, RFC 8760 2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// MD5
    Md5,
    /// SHA-256
    Sha256,
    /// SHA-512-256
    Sha512_256,
}

/// An order for one registration.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// Take these settings for what is sent from now on. Sends nothing by itself.
    Configure(Box<Settings>),
    /// Start a new operation: new Call-ID and From tag, CSeq from 20 on. Replaces a running one.
    Register,
    /// Register again within the operation. Nothing happens if none was started.
    Refresh,
    /// Remove the binding (RFC 3261 10.2.2). A transaction that is under way is abandoned. Ends in
    /// [`Event::Unregistered`] (at once, with code 0, if the server cannot have heard of a binding) or in
    /// [`Event::Failed`], unless `Register` supersedes it: then the removal goes on by itself and nobody is told.
    Unregister,
    /// Send nothing by itself any more until the next `Register` or `Refresh`; the binding lapses.
    Pause,
    /// Give up the operation without a word to the server.
    Abandon,
    /// The answer to [`Event::Challenged`]: credentials for each challenge that can be met, in order of preference.
    /// Empty: there are none, the operation fails. After such a failure, credentials that fit start another attempt
    /// at once. At any other time they are held for challenges to come.
    Authenticate(Vec<Credentials>),
    /// Forget every credential and nonce of this registration.
    ForgetCredentials,
    /// From now on publish this while registered, or nothing any more: what was published is then taken back. The
    /// settings' presence is replaced.
    Publish(Option<Arc<Presence>>),
    /// The answer to [`Published::Challenged`]. Empty: the publication waits for the next registration.
    AuthenticatePublication(Vec<Credentials>),
    /// The registration ends here: as soon as an unregistration that is under way is over, the id becomes stale.
    /// Until then it takes no order but [`Command::Authenticate`].
    Close,
}

/// Something that happened to the engine.
pub enum Input<'a> {
    /// Time has passed, nothing else.
    Tick,
    /// The owner of a registration wants something.
    Command(RegistrationId, Command),
    /// The settings of the whole engine change; running transactions keep the old ones.
    Configure(Box<Config>),
    /// Bytes arrived. Of a stream: any piece of it. Of UDP: one datagram.
    Received {
        /// Where they came from.
        channel: Channel,
        /// The bytes.
        data: &'a [u8],
    },
    /// The flow asked for by [`Output::Connect`] is up.
    FlowOpened {
        /// Which.
        flow: FlowId,
        /// Our end of it, as the peer may see it: the interface's address, never unspecified.
        local: SocketAddr,
    },
    /// The flow could not be opened, or it broke, or the peer ended it.
    FlowClosed {
        /// Which.
        flow: FlowId,
        /// What the system said, for the log.
        reason: String,
    },
    /// A name question has its answer.
    Resolved {
        /// Which question.
        query: QueryId,
        /// The records; empty when there are none.
        answer: Answer,
    },
    /// The network came up (`true`) or went down. All flows are gone either way.
    Network(bool),
}

/// Where bytes go to or come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// A connection.
    Flow(FlowId),
    /// A UDP peer.
    Datagram {
        /// Its address.
        remote: SocketAddr,
    },
}

/// Where a channel leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// What it runs over.
    pub transport: Transport,
    /// Our end.
    pub local: Option<SocketAddr>,
    /// The other end.
    pub remote: SocketAddr,
}

/// What a registration is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Nothing, until it is told to.
    Nothing,
    /// It looks for the server's address.
    Locating,
    /// A connection is coming up.
    Connecting(Option<Way>),
    /// A STUN server is asked for our public address.
    Mapping,
    /// It waits until the server has room for it.
    Queued {
        /// So many come before it.
        ahead: usize,
    },
    /// A request is under way.
    Asking(Option<Way>),
    /// The server wants credentials that are not at hand.
    Challenged,
    /// The server holds the binding.
    Registered {
        /// When it will be refreshed.
        refresh_at: Option<Time>,
    },
    /// An attempt failed.
    Waiting {
        /// When the next one is due.
        retry_at: Option<Time>,
    },
}

/// A question to the name service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Question {
    /// The addresses of a host: A and AAAA, hosts file included.
    Addresses(String),
    /// SRV records of a full name such as `_sip._udp.example.org` (RFC 2782).
    Services(String),
    /// NAPTR records of a domain (RFC 3263 4.1).
    Pointers(String),
}

/// The answer to a [`Question`], with what remains of its time to live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Addresses, in the resolver's order.
    Addresses(Vec<IpAddr>, Duration),
    /// Services, unsorted.
    Services(Vec<Service>, Duration),
    /// Pointers, unsorted.
    Pointers(Vec<Pointer>, Duration),
    /// The name does not exist or has no such record.
    Nothing,
    /// No server answered, or the answer could not be used.
    Failed(String),
}

/// One SRV record (RFC 2782).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Lower comes first.
    pub priority: u16,
    /// Share among equals.
    pub weight: u16,
    /// Host to ask for.
    pub target: String,
    /// Port to use.
    pub port: u16,
}

/// One NAPTR record (RFC 3403), as far as SIP reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer {
    /// Lower comes first.
    pub order: u16,
    /// Lower comes first among equals.
    pub preference: u16,
    /// `s`, `a` …
    pub flags: String,
    /// `SIP+D2U`, `SIP+D2T`, `SIPS+D2T` …
    pub service: String,
    /// The name to ask for next.
    pub replacement: String,
}

/// Something that the engine wants done, or says.
#[derive(Debug)]
pub enum Output {
    /// Send these bytes: one datagram, or the next bytes of a stream.
    Transmit {
        /// Where.
        channel: Channel,
        /// What.
        data: Wire,
    },
    /// Ask the name service; answer with [`Input::Resolved`].
    Resolve {
        /// The question's id.
        query: QueryId,
        /// The question.
        question: Question,
    },
    /// Open a way to a peer; answer with [`Input::FlowOpened`] or [`Input::FlowClosed`].
    /// For UDP this only finds out our own address toward the peer.
    Connect {
        /// The engine's name for it.
        flow: FlowId,
        /// What it runs over.
        transport: Transport,
        /// The peer.
        remote: SocketAddr,
        /// The host of the server address, for the peer's certificate (RFC 5922 4).
        server_name: Arc<str>,
    },
    /// The flow is not needed any more. Nothing is answered.
    Disconnect {
        /// Which.
        flow: FlowId,
    },
    /// Something happened that the owner of a registration should know.
    Event(RegistrationId, Event),
    /// Nothing to do before this time (`None`: before the next input). Ends the draining.
    Timeout(Option<Time>),
}

/// What happened to a registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A request could not go out because the server wants credentials that are not at hand. Answer with
    /// [`Command::Authenticate`]; until then the operation waits.
    Challenged(Box<Challenged>),
    /// The server holds our binding.
    Registered(Box<Binding>),
    /// The server holds our binding no more, at our wish.
    Unregistered(Box<FinalAnswer>),
    /// The attempt failed.
    Failed(Box<Failure>),
    /// Something happened to what the registration publishes; the registration itself is not concerned.
    Published(Box<Published>),
}

/// What happened to a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// The server has it, for so many seconds.
    Accepted(u32),
    /// The server wants credentials that are not at hand. Answer with [`Command::AuthenticatePublication`].
    Challenged(Challenged),
    /// The attempt failed. Without a time of the next one it waits for the next registration.
    Failed(Failure),
}

/// Challenges of a 401 or 407 that can be answered with credentials of the right realm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenged {
    /// Those that can be answered from here, in the order in which they should be. Never empty.
    pub challenges: Vec<Challenge>,
    /// The credentials that were given before have just been refused.
    pub refused: bool,
    /// 401 or 407.
    pub code: u16,
    /// The reason phrase of the answer.
    pub phrase: String,
}

/// One challenge, as far as its owner must see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// The protection domain.
    pub realm: String,
    /// What it asks for.
    pub scheme: Scheme,
}

/// A way to prove an identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scheme {
    /// HTTP Digest with this hash (RFC 8760).
    Digest(Algorithm),
    /// A token (RFC 8898).
    Bearer {
        /// Where tokens are to be had, if the server says so.
        authorization_server: Option<String>,
    },
}

/// A binding as the registrar confirmed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// Seconds granted.
    pub expires: u32,
    /// An address that hides who we are, if the server made one (RFC 5627 3.1.2).
    pub temporary_gruu: Option<SipUri>,
    /// The way that other requests should take, nearest hop first (RFC 3608).
    pub service_route: Vec<SipUri>,
    /// Further addresses of the user, the default one first (RFC 7315 4.1).
    pub associated: Vec<NameAddr>,
    /// The server reaches us through this very flow (RFC 5626 6: it requires `outbound`).
    pub outbound: bool,
    /// What the registration ran over.
    pub transport: Transport,
    /// The answer itself, with our Contact in it.
    pub answer: FinalAnswer,
}

/// Why a registration failed and what comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What failed.
    pub cause: Cause,
    /// It was an unregistration.
    pub unregistering: bool,
    /// The engine tries again by itself after this time; `None`: only on a new order.
    pub retry_in: Option<Duration>,
    /// The owner's users are not told (RFC 3261 8.1.3 leaves it to us): the server named a time for the next attempt.
    pub quiet: bool,
}

/// What made an attempt fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The server said no.
    Answer(FinalAnswer),
    /// Nobody answered within 64·T1, although the flow was alive shortly before.
    Timeout,
    /// The way to the server failed: name, connection, handshake, silence on a flow that never spoke. The text says what.
    Transport(String),
    /// No transport of the kind that the server address asks for.
    NoTransport,
}
