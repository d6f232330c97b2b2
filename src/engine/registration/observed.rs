//! What can be seen of a registration from outside: its numbers, and what it is doing right now.

use super::Registration;
use super::state::{Phase, Stage};
use crate::event::{Doing, FlowId, Way};
use crate::shared::Shared;
use crate::tally::{FailureCode, Tally};

impl Registration {
    /// What was counted of it.
    pub fn tally(&self) -> &Tally<u32> {
        &self.tally
    }

    /// Why its attempts failed.
    pub fn failures(&self) -> Vec<(FailureCode, u64)> {
        self.failures.list()
    }

    /// The flow in use.
    pub fn flow(&self) -> Option<FlowId> {
        self.operation.as_ref().and_then(|operation| operation.flow)
    }

    /// What it is doing.
    pub fn doing(&self, shared: &Shared) -> Doing {
        let Some(operation) = &self.operation else { return Doing::Nothing };
        let flow = || operation.flow.and_then(|flow| shared.flows.get(flow));
        let way = || {
            flow().map(|flow| Way {
                transport: flow.peer.transport,
                local: flow.local,
                remote: flow.peer.remote,
            })
        };
        match &operation.phase {
            Phase::Idle => Doing::Nothing,
            Phase::Registered => Doing::Registered { refresh_at: self.alarm.at() },
            Phase::Waiting => Doing::Waiting { retry_at: self.alarm.at() },
            Phase::Running(attempt) => match &attempt.stage {
                Stage::Preparing | Stage::Locating => Doing::Locating,
                Stage::Connecting => Doing::Connecting(way()),
                Stage::Mapping => Doing::Mapping,
                Stage::Queued(place) => Doing::Queued { ahead: shared.pacing.ahead(*place) },
                Stage::Trying(..) => Doing::Asking(way()),
                Stage::Challenged => Doing::Challenged,
            },
        }
    }
}
