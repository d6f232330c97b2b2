//! Waiting in line for a server that has more to do than it can, and leaving the line for another server of the same name
//! (RFC 3263 4.3, RFC 3261 21.5.4).

use super::state::{Search, Stage};
use super::{Registration, usable_hop};
use crate::locate::Lookup;
use crate::pacing::Ending;
use crate::shared::Shared;
use crate::timer::Owner;

impl Registration {
    /// The server has room for it, or for what it wants to send again.
    pub fn turn(&mut self, shared: &mut Shared) {
        let Some(attempt) = self.operation.as_mut().and_then(|operation| operation.attempt()) else { return };
        let place = match &mut attempt.stage {
            Stage::Queued(place) => *place,
            Stage::Trying(trial) => {
                trial.transaction.hurry(shared.now);
                return self.due(shared);
            }
            _ => return,
        };
        attempt.stage = Stage::Preparing;
        let slot = shared.pacing.start(place, shared.now);
        self.transmit(shared, slot);
    }

    /// It waits for a server that turned out to be silent.
    pub fn stranded(&mut self, shared: &mut Shared) {
        if self.is_queued() && !self.goes_elsewhere(shared) {
            self.timed_out(shared);
        }
    }

    /// It waits for a server that asked not to be bothered (RFC 3261 21.5.4: another one may be asked).
    pub fn displaced(&mut self, shared: &mut Shared) {
        if self.is_queued() {
            self.goes_elsewhere(shared);
        }
    }

    /// Leaves the server to which nothing was sent yet for the next one, if another one is known (RFC 3263 4.3).
    pub(super) fn goes_elsewhere(&mut self, shared: &mut Shared) -> bool {
        let Some(operation) = &mut self.operation else { return false };
        let flow = operation.flow.and_then(|flow| shared.flows.get(flow));
        let Some(remote) = flow.map(|flow| flow.peer.remote) else { return false };
        let is_new = operation.attempt().is_some_and(|attempt| matches!(attempt.search, Search::NotBegun));
        if is_new && let Some(hop) = usable_hop(operation, self.publication.as_deref(), &shared.config) {
            // The flow is that of an earlier attempt.
            let (mut lookup, questions) = Lookup::new(&hop, &shared.config);
            shared.ask(&mut lookup, questions, Owner::Registration(self.id));
            if let Some(attempt) = operation.attempt() {
                attempt.search = Search::UnderWay(Box::new(lookup));
            }
        }
        let lookup = operation.attempt().and_then(|attempt| attempt.search.lookup());
        if !lookup.is_some_and(|lookup| lookup.leads_elsewhere(remote)) {
            return false;
        }
        operation.avoid = Some(Box::new(remote));
        self.end_stage(shared, Ending::Abandoned);
        self.release_flow(shared);
        self.connect(shared, None);
        true
    }

    fn is_queued(&mut self) -> bool {
        let attempt = self.operation.as_mut().and_then(|operation| operation.attempt());
        attempt.is_some_and(|attempt| matches!(attempt.stage, Stage::Queued(_)))
    }

    /// If the server has said nothing to anybody since we asked, those who wait for it need not ask.
    pub(super) fn strand_others(&mut self, shared: &mut Shared) {
        let Some(operation) = &mut self.operation else { return };
        let heard = operation.flow.and_then(|flow| shared.flows.get(flow)).and_then(|flow| flow.heard);
        if let Some(Stage::Trying(trial)) = operation.attempt().map(|attempt| &attempt.stage)
            && heard.is_none_or(|heard| heard < trial.slot.since())
        {
            shared.stranded.extend(shared.pacing.waiting_with(&trial.slot));
        }
    }
}
