//! What happens around a registration, answers to its requests apart: names are found, flows come up, move and break.

use std::net::SocketAddr;

use super::state::{Phase, Stage};
use super::{Registration, request};
use crate::event::{Answer, Question};
use crate::mapping::Moved;
use crate::pacing::{Ending, Urgency};
use crate::shared::Shared;
use crate::timer::Owner;

impl Registration {
    /// A question that it may wait for has its answer.
    pub fn resolved(&mut self, shared: &mut Shared, question: &Question, answer: &Answer) {
        let id = self.id;
        let Some(attempt) = self.operation.as_mut().and_then(|operation| operation.attempt()) else { return };
        let Some(lookup) = attempt.search.lookup() else { return };
        let further = lookup.take(question, answer, &mut shared.ids);
        shared.ask(lookup, further, Owner::Registration(id));
        if matches!(attempt.stage, Stage::Locating) {
            self.connect(shared, None);
        }
    }

    /// Its flow is up.
    pub fn flow_opened(&mut self, shared: &mut Shared) {
        let attempt = self.operation.as_mut().and_then(|operation| operation.attempt());
        if attempt.is_some_and(|attempt| matches!(attempt.stage, Stage::Connecting)) {
            self.send(shared);
        }
    }

    /// There is nothing to wait for any more about its public address.
    pub fn mapping_over(&mut self, shared: &mut Shared) {
        let attempt = self.operation.as_mut().and_then(|operation| operation.attempt());
        if attempt.is_some_and(|attempt| matches!(attempt.stage, Stage::Mapping)) {
            self.proceed(shared);
        }
    }

    /// A STUN server sees us elsewhere than before: a binding with the old address is of no use. What the registrar itself
    /// said of our address counts more.
    pub fn moved(&mut self, shared: &mut Shared, moved: &Moved) {
        let Some(operation) = &mut self.operation else { return };
        let flow = operation.flow.and_then(|flow| shared.flows.get(flow)).filter(|flow| !flow.is_reliable());
        let Some(local) = flow.and_then(|flow| flow.local) else { return };
        let concerned = operation.settings.stun_server.as_ref() == Some(&moved.server)
            && local.is_ipv4() == moved.to.is_ipv4()
            && operation.settings.contact.is_none()
            && matches!(operation.phase, Phase::Registered);
        let told = request::our_address(operation, local);
        if concerned && told == moved.from.unwrap_or(local) && told != moved.to {
            operation.public = Some(Box::new((local, moved.to)));
            self.start(shared, false, Urgency::Refresh);
        }
    }

    /// The server sees its flow elsewhere than before, which ends the flow (RFC 5626 4.4.2): it is registered anew.
    pub fn flow_moved(&mut self, shared: &mut Shared, to: SocketAddr) {
        let is_publication = self.publication.is_some();
        let Some(operation) = &mut self.operation else { return };
        let local = operation.flow.and_then(|flow| shared.flows.get(flow)).and_then(|flow| flow.local);
        let concerned = !is_publication && matches!(operation.phase, Phase::Registered);
        if let Some(local) = local.filter(|_| concerned) {
            operation.public = Some(Box::new((local, to)));
            self.start(shared, false, Urgency::Refresh);
        }
    }

    /// Its flow is gone. The engine has forgotten it already.
    pub fn flow_closed(&mut self, shared: &mut Shared, remote: SocketAddr, reason: &str) {
        let Some(operation) = &mut self.operation else { return };
        operation.flow = None;
        let reason = || format!("{remote}: {reason}");
        match &mut operation.phase {
            Phase::Idle | Phase::Waiting => {}
            // The registration finds a new way for both.
            Phase::Registered if self.publication.is_some() => {}
            Phase::Registered => self.way_failed(shared, reason()),
            Phase::Running(attempt) => match &attempt.stage {
                Stage::Connecting | Stage::Queued(_) => {
                    operation.avoid = Some(Box::new(remote));
                    self.end_stage(shared, Ending::Abandoned);
                    self.connect(shared, Some(reason()));
                }
                Stage::Trying(..) => {
                    operation.avoid = Some(Box::new(remote));
                    self.way_failed(shared, reason());
                }
                Stage::Preparing | Stage::Locating | Stage::Mapping | Stage::Challenged => {}
            },
        }
    }

    /// The network changed: whatever was under way is lost, and so is the operation. The engine has forgotten all flows.
    pub fn network_changed(&mut self, shared: &mut Shared) {
        if let Some(operation) = &mut self.operation {
            operation.flow = None;
        }
        self.abandon(shared);
    }
}
