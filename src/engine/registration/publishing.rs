//! A registration's part in publishing, and the publication as a registration of another kind: what differs when the
//! request is a PUBLISH. See `publication`.

use super::state::{Operation, Phase, Stage};
use super::{Registration, refresh};
use crate::event::{Event, Published, RegistrationId, Settings};
use crate::locate::as_confidential;
use crate::pacing::Urgency;
use crate::publication::{Plan, Publication, Standing};
use crate::shared::Shared;
use sip::{Message, SipUri};

/// Answers that say "not that one" which are followed within one attempt.
const MOST_CORRECTIONS: u8 = 3;

impl Registration {
    /// What is published for another registration.
    pub fn publication(id: RegistrationId, settings: Settings, publication: Publication) -> Self {
        Self { publication: Some(Box::new(publication)), ..Self::new(id, settings) }
    }

    /// Whether something is to be published for it.
    pub fn publishes(&self) -> bool {
        self.settings.presence.is_some() && self.publication.is_none()
    }

    /// What is to be published now; `None` while it is not registered.
    pub fn plan(&self, shared: &Shared) -> Option<Plan> {
        let operation = self.operation.as_ref()?;
        let presence = self.settings.presence.as_deref()?;
        operation.registered_since.filter(|_| !operation.is_removing())?;
        let settings = operation.settings.clone().with(|it| {
            it.expires = presence.expires;
            it.contact = None;
            it.stun_server = None;
            it.presence = None;
        });
        let route = named_route(operation).unwrap_or_else(|| presence.route.clone());
        let flow = operation.flow.and_then(|flow| shared.flows.get(flow)).filter(|_| route.is_empty());
        Some(Plan { settings, route, peer: flow.map(|flow| flow.peer.clone()), auth: self.auth.clone() })
    }

    /// Whether these are settings for the same publication: the same user at the same server.
    pub fn is_for(&self, settings: &Settings) -> bool {
        self.settings.identity == settings.identity && self.settings.server == settings.server
    }

    /// Publishes, unless the server has it already.
    pub fn publish(&mut self, shared: &mut Shared, plan: Plan, standing: Standing) {
        let Some(publication) = &mut self.publication else { return };
        let changed = publication.take_route(plan.route) | (self.settings != plan.settings);
        self.settings = plan.settings;
        self.auth.share(&plan.auth);
        let phase = self.operation.as_ref().map(|operation| &operation.phase);
        let is_settled = phase.is_some_and(|phase| !matches!(phase, Phase::Running(_)));
        if matches!(phase, Some(Phase::Running(_))) || is_settled && standing != Standing::Anew && !changed {
            return;
        }
        self.release_flow(shared);
        let flow = plan.peer.map(|peer| {
            let host = peer.server_name.clone().unwrap_or_else(|| "".into());
            shared.obtain(peer, &host, self.id)
        });
        let operation =
            self.operation.get_or_insert_with(|| Operation::new(self.settings.clone(), &mut shared.ids));
        operation.flow = flow;
        (operation.target, operation.avoid) = (None, None);
        self.start(shared, false, Urgency::Extra);
    }

    /// Sends nothing more of it until it is published again.
    pub fn rest(&mut self, shared: &mut Shared) {
        self.stop(shared);
        self.release_flow(shared);
    }

    /// Whether it is a publication that is being taken back.
    pub fn is_withdrawing(&self) -> bool {
        self.publication.is_some() && self.ending
    }

    /// Ends a publication: what the server has is taken back.
    pub(super) fn retire(&mut self, shared: &mut Shared) {
        shared.withdrawing += usize::from(!self.is_withdrawing());
        self.ending = true;
        self.silent = true;
        let attempt = self.operation.as_mut().and_then(|operation| operation.attempt());
        // The answer that is awaited names the tag that the removal needs (RFC 3903 4.1).
        if !attempt.is_some_and(|attempt| matches!(attempt.stage, Stage::Trying(..))) {
            self.take_back(shared);
        }
    }

    /// The server has what was published, or has removed it.
    pub(super) fn published(&mut self, shared: &mut Shared, answer: &Message<'_>) {
        let (Some(operation), Some(publication)) = (&mut self.operation, &mut self.publication) else {
            return;
        };
        let Phase::Running(attempt) = &operation.phase else { return };
        if attempt.is_removal() {
            return self.abandon(shared);
        }
        let expires = refresh::granted(answer, None, attempt.expires);
        let wait = refresh::wait(expires, attempt.waited, shared);
        publication.accepted(answer, shared.now, expires);
        operation.phase = Phase::Registered;
        operation.avoid = None;
        if self.ending {
            return self.take_back(shared);
        }
        self.set_alarm(shared, Some(shared.now + wait));
        self.tell(shared, Event::Published(Box::new(Published::Accepted(expires))));
    }

    /// 412: the server knows no such publication. It gets a new one (RFC 3903 4.4), unless it was to be removed.
    pub(super) fn unknown_tag(&mut self, shared: &mut Shared, answer: &Message<'_>) {
        let was_held = self.publication.as_mut().is_some_and(|publication| publication.forgotten());
        if self.ending {
            return self.abandon(shared);
        }
        let attempt = self.operation.as_mut().and_then(|operation| operation.attempt());
        match attempt.filter(|attempt| was_held && attempt.bounces < MOST_CORRECTIONS) {
            Some(attempt) => {
                attempt.bounces += 1;
                self.proceed(shared);
            }
            None => self.refused(shared, 412, answer),
        }
    }

    /// How urgent an attempt is that nobody ordered.
    pub(super) fn urgency(&self, usual: Urgency) -> Urgency {
        if self.publication.is_some() { Urgency::Extra } else { usual }
    }

    /// Removes from the server what it has. What it has without our knowing the tag lapses.
    fn take_back(&mut self, shared: &mut Shared) {
        let held = self.publication.as_ref().is_some_and(|publication| publication.is_held(shared.now));
        if held && self.operation.is_some() {
            self.start(shared, true, Urgency::Removal);
        } else {
            self.abandon(shared);
        }
    }
}

/// The way that the registrar names (RFC 3608), unless it begins with less than the registration's own TLS: credentials go there.
fn named_route(operation: &Operation) -> Option<Vec<SipUri>> {
    let mut route = operation.service_route.as_deref()?.clone();
    let server = operation.settings.server.uri.as_sip()?;
    let first = route.first_mut()?;
    *first = as_confidential(first, server)?;
    Some(route)
}
