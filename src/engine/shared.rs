//! What all registrations of an engine share, lent to whichever one is being worked on.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use rustc_hash::FxHashMap;

use super::auth::LastTerms;
use super::event::{Config, FlowId, Output, Question, RegistrationId};
use super::flow::{Flows, Peer};
use super::ids::{Branch, Ids};
use super::locate::{Asked, Lookup, Names};
use super::mapping::Mappings;
use super::pacing::Pacing;
use super::publication::Standing;
use super::tally::{Failures, Tally};
use super::time::Time;
use super::timer::{Owner, Timers};
use super::wire::Wire;

/// No retry comes faster than this, whatever is configured.
const FASTEST_RETRY: Duration = Duration::from_millis(100);

/// The engine without its registrations.
pub struct Shared {
    /// The time of the input that is being handled.
    pub now: Time,
    /// The settings of the engine.
    pub config: Arc<Config>,
    /// What a server wants of those who prove who they are, which is the same for all.
    pub last_terms: LastTerms,
    /// Names and chances.
    pub ids: Ids,
    /// Ways to peers.
    pub flows: Flows,
    /// The name service.
    pub names: Names,
    /// Our public address as STUN servers see it.
    pub mappings: Mappings,
    /// Deadlines.
    pub timers: Timers,
    /// How much may be under way to whom.
    pub pacing: Pacing,
    /// Those who wait for a server that turned out to be silent. They do not know it yet.
    pub stranded: Vec<RegistrationId>,
    /// Those who wait for a server that asked not to be bothered.
    pub displaced: Vec<RegistrationId>,
    /// Which registration waits for the answer to a branch. Branches are of our making: nobody can choose them so that they
    /// clash.
    pub branches: FxHashMap<Branch, RegistrationId>,
    /// Flows that turned out to be of no use, and why. Their users are not told yet.
    pub broken: Vec<(FlowId, String)>,
    /// What is published for which registration.
    pub publications: HashMap<RegistrationId, RegistrationId>,
    /// How many publications are being taken back.
    pub withdrawing: usize,
    /// Registrations whose publications do not know yet how they stand.
    pub standings: Vec<(RegistrationId, Standing)>,
    /// What all registrations together did.
    pub totals: Tally<u64>,
    /// Why attempts failed.
    pub failures: Failures,
    /// Where requests are put together.
    pub buffer: Vec<u8>,
    /// What was not polled yet.
    pub outputs: VecDeque<Output>,
}

impl Shared {
    /// Nothing has happened yet.
    pub fn new(config: Config, seed: [u8; 32]) -> Self {
        Self {
            now: Time::START,
            pacing: Pacing::new(config.pacing),
            stranded: Vec::new(),
            displaced: Vec::new(),
            config: Arc::new(config),
            last_terms: LastTerms::default(),
            ids: Ids::new(seed),
            flows: Flows::default(),
            names: Names::default(),
            mappings: Mappings::default(),
            timers: Timers::default(),
            branches: FxHashMap::default(),
            broken: Vec::new(),
            publications: HashMap::new(),
            withdrawing: 0,
            standings: Vec::new(),
            totals: Tally::default(),
            failures: Failures::default(),
            buffer: Vec::new(),
            outputs: VecDeque::new(),
        }
    }

    /// Sends bytes over a flow.
    pub fn transmit(&mut self, flow: FlowId, data: impl Into<Wire>) {
        if let Some(known) = self.flows.get(flow) {
            self.outputs.push_back(Output::Transmit { channel: known.channel(flow), data: data.into() });
        }
    }

    /// Puts questions to the name service, or answers them from what is known.
    pub fn ask(&mut self, lookup: &mut Lookup, questions: Vec<Question>, who: Owner) {
        let mut questions = VecDeque::from(questions);
        while let Some(question) = questions.pop_front() {
            match self.names.ask(&question, who, self.now) {
                Asked::Known(answer) => questions.extend(lookup.take(&question, &answer, &mut self.ids)),
                Asked::New(query) => self.outputs.push_back(Output::Resolve { query, question }),
                Asked::Waiting => {}
            }
        }
    }

    /// Makes a registration a user of the flow to a peer, which is opened if need be.
    pub fn obtain(&mut self, peer: Peer, host: &Arc<str>, user: RegistrationId) -> FlowId {
        let (transport, remote) = (peer.transport, peer.remote);
        let until = self.now + self.config.connect_timeout;
        let (flow, is_new) = self.flows.obtain(peer, user, until, &mut self.timers);
        if is_new {
            self.outputs.push_back(Output::Connect {
                flow,
                transport,
                remote,
                server_name: Arc::clone(host),
            });
        }
        flow
    }

    /// The wait after a failure that is worth another attempt.
    pub fn retry_after(&self) -> Duration {
        self.config.retry_after.max(FASTEST_RETRY)
    }
}
