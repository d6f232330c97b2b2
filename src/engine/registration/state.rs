//! What a registration remembers: between attempts as little as possible, during one what it needs.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

use super::contact;
use crate::auth::Offer;
use crate::event::{Config, FinalAnswer, FlowId, Settings, Transport};
use crate::ids::{CallId, Ids, Tag};
use crate::locate::Lookup;
use crate::pacing::{Place, Slot, Urgency};
use crate::time::Time;
use crate::transaction::Transaction;
use sip::SipUri;

/// The CSeq of an operation's first request.
const FIRST_CSEQ: u32 = 20;

/// All requests with one Call-ID: a registration, its refreshes and its removal (RFC 3261 10.2.4).
pub struct Operation {
    /// The settings of the last request: those that the binding was made with.
    pub settings: Settings,
    /// Call-ID
    pub call_id: CallId,
    /// The tag of From.
    pub tag: Tag,
    /// The CSeq of the next request.
    pub cseq: u32,
    /// Where the server sent us to.
    pub target: Option<Arc<SipUri>>,
    /// Our address on a flow, and how the server sees it (RFC 3581).
    pub public: Option<Box<(SocketAddr, SocketAddr)>>,
    /// The expiry that the server wants at least.
    pub raised: Option<NonZeroU32>,
    /// The flow in use.
    pub flow: Option<FlowId>,
    /// The server that failed last: the next attempt begins with the one after it.
    pub avoid: Option<Box<SocketAddr>>,
    /// Registered without interruption since then.
    pub registered_since: Option<Time>,
    /// The next hop knows no flows (RFC 5626 11.6): none is registered.
    pub plain: bool,
    /// How requests too long for a datagram travel.
    pub long: Long,
    /// The way to the server failed lately: the next failure is not retried at once.
    pub troubled: bool,
    /// The way that other requests should take (RFC 3608), if the registrar named one.
    #[allow(clippy::box_collection, reason = "hardly any registrar names one, and all would take the room")]
    pub service_route: Option<Box<Vec<SipUri>>>,
    /// The challenge for which there were no credentials.
    pub unanswered: Option<Box<Unanswered>>,
    /// What it is doing.
    pub phase: Phase,
}

impl Operation {
    /// A new one, with a name of its own.
    pub fn new(settings: Settings, ids: &mut Ids) -> Self {
        Self {
            settings,
            call_id: ids.name(),
            tag: ids.name(),
            cseq: FIRST_CSEQ,
            target: None,
            public: None,
            raised: None,
            flow: None,
            avoid: None,
            registered_since: None,
            plain: false,
            long: Long::NotSeen,
            troubled: false,
            service_route: None,
            unanswered: None,
            phase: Phase::Idle,
        }
    }

    /// Whether the server may have heard of it.
    pub fn was_sent(&self) -> bool {
        self.cseq > FIRST_CSEQ
    }

    /// Whether the flow shall be registered.
    pub fn wants_outbound(&self, config: &Config) -> bool {
        !self.plain && contact::wants_outbound(&self.settings, config)
    }

    /// The attempt under way.
    pub fn attempt(&mut self) -> Option<&mut Attempt> {
        match &mut self.phase {
            Phase::Running(attempt) => Some(attempt),
            _ => None,
        }
    }

    /// Whether the binding is being removed.
    pub fn is_removing(&self) -> bool {
        matches!(&self.phase, Phase::Running(attempt) if attempt.is_removal())
    }
}

/// What is known of requests that are too long for a datagram (RFC 3261 18.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Long {
    /// There was none.
    NotSeen,
    /// They go over TCP, and so do all others.
    OverTcp,
    /// The server takes no TCP: they go over UDP all the same.
    OverUdp,
}

/// Where the server holds a binding of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The settings that the binding was made with.
    pub settings: Settings,
    /// What it was made over.
    pub transport: Transport,
    /// Our address in the Contact.
    pub address: SocketAddr,
}

impl Bound {
    /// Whether a binding with those settings from there replaces nothing here: the same user at the same server, from
    /// elsewhere.
    pub fn is_left_by(&self, settings: &Settings, transport: Transport, address: SocketAddr) -> bool {
        (self.transport, self.address) != (transport, address)
            && self.settings.identity == settings.identity
            && self.settings.server == settings.server
            && self.settings.contact.is_none()
            && settings.contact.is_none()
    }
}

/// What an operation is doing.
pub enum Phase {
    /// Nothing, and nothing is due.
    Idle,
    /// The server holds the binding; the alarm is the refresh.
    Registered,
    /// An attempt failed; the alarm is the next one.
    Waiting,
    /// An attempt is under way.
    Running(Box<Attempt>),
}

/// One try at getting a final answer, through challenges, redirections and corrections.
pub struct Attempt {
    /// What is asked for; 0 removes the binding.
    pub expires: u32,
    /// Whom it goes before when many wait.
    pub urgency: Urgency,
    /// It had to wait, with many others.
    pub waited: bool,
    /// How far the current request is.
    pub stage: Stage,
    /// The search for the next hop's addresses.
    pub search: Search,
    /// Why addresses could not be connected to.
    pub reasons: Vec<String>,
    /// Redirections followed.
    pub redirects: u8,
    /// 423 answers followed.
    pub bounces: u8,
    /// Challenges seen.
    pub challenges: u8,
    /// Challenges that said "stale" to a fresh nonce.
    pub stale: u8,
    /// The Contact was corrected once.
    pub corrected: bool,
}

impl Attempt {
    /// A new one.
    pub fn new(expires: u32, urgency: Urgency) -> Self {
        Self {
            expires,
            urgency,
            waited: false,
            stage: Stage::Preparing,
            search: Search::NotBegun,
            reasons: Vec::new(),
            redirects: 0,
            bounces: 0,
            challenges: 0,
            stale: 0,
            corrected: false,
        }
    }

    /// Whether it removes the binding.
    pub fn is_removal(&self) -> bool {
        self.expires == 0
    }

    /// Whether the server has answered a request of it already.
    pub fn is_answered(&self) -> bool {
        self.challenges > 0 || self.bounces > 0 || self.corrected
    }
}

/// The search for addresses. Many attempts wait for their turn at a time, most of them with one address to go to: they
/// keep nothing of it.
pub enum Search {
    /// There was none: the flow of an earlier attempt is used.
    NotBegun,
    /// There may be another address.
    UnderWay(Box<Lookup>),
    /// Every address was given out.
    Spent,
}

impl Search {
    /// The one under way.
    pub fn lookup(&mut self) -> Option<&mut Lookup> {
        match self {
            Self::UnderWay(lookup) => Some(lookup),
            Self::NotBegun | Self::Spent => None,
        }
    }
}

/// How far a request is.
pub enum Stage {
    /// It is being made.
    Preparing,
    /// An address of the server is being looked up; the alarm ends that.
    Locating,
    /// The flow is being opened.
    Connecting,
    /// The server has more to do than it can; its turn comes.
    Queued(Place),
    /// A STUN server is being asked how others see the flow.
    Mapping,
    /// It was sent; the alarm is the transaction's.
    Trying(Box<Trial>),
    /// Its owner is being asked for credentials.
    Challenged,
}

/// A request that was sent.
pub struct Trial {
    /// It waits for its answer.
    pub transaction: Transaction,
    /// Its place in the window.
    pub slot: Slot,
}

/// A challenge without credentials.
pub struct Unanswered {
    /// What the server offers.
    pub offers: Vec<Offer>,
    /// Credentials were refused before.
    pub refused: bool,
    /// It was a removal.
    pub removing: bool,
    /// The answer that carried it.
    pub answer: FinalAnswer,
}
