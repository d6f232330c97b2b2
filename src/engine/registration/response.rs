//! Reading answers: RFC 3261 10.2.4 to 10.2.8, 8.1.3 and 22.2.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use super::state::{Bound, Phase, Stage, Trial, Unanswered};
use super::{Registration, contact, refresh, request};
use crate::auth;
use crate::event::{Binding, Cause, Challenged, Event, FinalAnswer, Transport};
use crate::locate::as_confidential;
use crate::pacing::Ending;
use crate::publication::Standing;
use crate::shared::Shared;
use sip::header::{Contacts, Hop, delta_seconds};
use sip::{HeaderName, Message, NameAddr, SipUri};

/// Redirections that are followed within one attempt.
const MOST_REDIRECTS: u8 = 5;
/// 423 answers that are followed within one attempt.
const MOST_BOUNCES: u8 = 3;
/// Challenges that are answered within one attempt, whatever they say.
const MOST_CHALLENGES: u8 = 8;
/// RFC 5626 11.6
const FIRST_HOP_LACKS_OUTBOUND: u16 = 439;
/// Fresh nonces that may be called stale within one attempt.
const MOST_STALE: u8 = 2;

impl Registration {
    /// An answer came whose branch is that of our request.
    pub fn response(&mut self, shared: &mut Shared, code: u16, answer: &Message<'_>, hop: &Hop<'_>) {
        let Some(attempt) = self.operation.as_mut().and_then(|operation| operation.attempt()) else { return };
        let Stage::Trying(trial) = &mut attempt.stage else { return };
        let Trial { transaction, slot } = &mut **trial;
        self.tally.count(|tally| &mut tally.answers);
        shared.totals.count(|tally| &mut tally.answers);
        if code < 200 {
            return transaction.proceeding();
        }
        // Of what was sent twice nobody knows which sending is answered (Karn's algorithm, RFC 6298 3).
        if !slot.is_resent() {
            let took = shared.now.since(slot.since());
            self.tally.took(took);
            shared.totals.took(took);
        }
        let ending = if code == 503 {
            Ending::Overloaded(answer.retry_after().map(|seconds| Duration::from_secs(seconds.into())))
        } else {
            Ending::Answered
        };
        self.end_stage(shared, ending);
        self.set_alarm(shared, None);
        match code {
            407 => {}
            401 => self.auth.proxies_passed(),
            _ => self.auth.nothing_refused(),
        }
        match code {
            200..=299 => self.accepted(shared, answer, hop),
            300..=399 => self.redirected(shared, answer),
            401 | 407 => self.challenged(shared, code, answer),
            412 if self.publication.is_some() => self.unknown_tag(shared, answer),
            423 => self.too_brief(shared, answer),
            _ => self.refused(shared, code, answer),
        }
    }

    fn accepted(&mut self, shared: &mut Shared, answer: &Message<'_>, hop: &Hop<'_>) {
        self.auth.accepted(answer);
        if self.publication.is_some() {
            return self.published(shared, answer);
        }
        self.tally.count(|tally| &mut tally.successes);
        shared.totals.count(|tally| &mut tally.successes);
        if self.is_removing() {
            self.bound = None;
            self.abandon(shared);
            return self.tell(shared, Event::Unregistered(Box::new(FinalAnswer::new(answer))));
        }
        let Some(operation) = &mut self.operation else { return };
        let flow = operation.flow.and_then(|flow| shared.flows.get(flow));
        let Some((transport, local)) = flow.and_then(|flow| Some((flow.peer.transport, flow.local?))) else {
            return;
        };
        let sent = request::our_address(operation, local);
        let seen = contact::seen_from(hop, local).filter(|_| shared.config.follow_received);
        let own = contact::own(answer.listed_bindings(), &operation.settings, sent, seen);
        let (place, own) = own.unzip();
        let has_gruu = own.is_some_and(|own| own.public_gruu().is_some());
        let is_ours = operation.settings.contact.is_none()
            && request::given_address(&operation.settings, local).is_none();
        let wrong = seen.filter(|seen| *seen != sent && !has_gruu && is_ours);
        let Phase::Running(attempt) = &mut operation.phase else { return };
        if let Some(seen) = wrong.filter(|_| !attempt.corrected) {
            attempt.corrected = true;
            operation.public = Some(Box::new((local, seen)));
            return self.send(shared);
        }
        let expires = refresh::granted(answer, own.as_ref(), attempt.expires);
        let wait = refresh::wait(expires, attempt.waited, shared);
        let flow = operation.flow.and_then(|flow| shared.flows.get_mut(flow));
        let binding = Binding {
            expires,
            temporary_gruu: own.and_then(|own| own.temporary_gruu()),
            service_route: service_route(answer),
            associated: answer.addresses(HeaderName::PAssociatedUri),
            outbound: requires(answer, "outbound"),
            transport,
            answer: match flow {
                Some(flow) => FinalAnswer::confirming(answer, place, &mut flow.answers),
                None => FinalAnswer::new(answer),
            },
        };
        operation.phase = Phase::Registered;
        operation.avoid = None;
        let standing = if operation.registered_since.is_none() { Standing::Anew } else { Standing::Kept };
        operation.registered_since.get_or_insert(shared.now);
        let route = &binding.service_route;
        operation.service_route = (!route.is_empty()).then(|| Box::new(route.clone()));
        // RFC 5626 4.2 replaces the binding of a former flow by itself.
        let stays = shared.config.remove_previous
            && transport != Transport::Udp
            && !operation.wants_outbound(&shared.config);
        let settings = operation.settings.clone();
        self.bound = stays.then(|| Box::new(Bound { settings, transport, address: sent }));
        if let (Some(flow), Some(patience)) = (operation.flow, flow_timer(answer)) {
            // RFC 5626 4.4.1: after 80 to 100 percent of it, by chance.
            let interval = patience - shared.ids.duration(patience / 5);
            shared.flows.asked_to_ping(flow, interval, shared.now, &shared.config, &mut shared.timers);
        }
        if let Some(flow) = operation.flow.filter(|_| transport == Transport::Udp)
            && self.settings.stun_server.is_some()
            && (binding.outbound || flow_timer(answer).is_some())
        {
            shared.flows.asked_to_probe(flow);
        }
        self.set_alarm(shared, Some(shared.now + wait));
        if self.publishes() || shared.publications.contains_key(&self.id) {
            shared.standings.push((self.id, standing));
        }
        self.tell(shared, Event::Registered(Box::new(binding)));
    }

    /// Follows the best Contact (RFC 3261 8.1.3.4). Credentials do not go along.
    fn redirected(&mut self, shared: &mut Shared, answer: &Message<'_>) {
        let Some(operation) = &mut self.operation else { return };
        let Some(server) = operation.settings.server.uri.as_sip() else { return };
        let target = best_target(&answer.contacts(), server);
        let Some(attempt) = operation.attempt() else { return };
        let Some(target) = target.filter(|_| attempt.redirects < MOST_REDIRECTS) else {
            // The next attempt starts where it all began.
            operation.target = None;
            let usual = shared.retry_after();
            self.release_flow(shared);
            return self.fail(shared, Cause::Answer(FinalAnswer::new(answer)), Some(usual), false);
        };
        attempt.redirects += 1;
        operation.target = Some(Arc::new(target));
        operation.avoid = None;
        self.auth.drop_sessions();
        self.release_flow(shared);
        self.locate(shared);
    }

    fn challenged(&mut self, shared: &mut Shared, code: u16, answer: &Message<'_>) {
        let private = self.is_private(shared);
        let mut offers = auth::offers(answer, code == 407, &shared.config, private);
        let mut refused = self.auth.refused(&offers);
        let is_stale = offers.iter().any(|offer| offer.stale);
        let Some(attempt) = self.operation.as_mut().and_then(|operation| operation.attempt()) else { return };
        attempt.challenges += 1;
        if offers.is_empty() || attempt.challenges > MOST_CHALLENGES {
            let usual = shared.retry_after();
            return self.fail(shared, Cause::Answer(FinalAnswer::new(answer)), Some(usual), false);
        }
        if refused && is_stale && attempt.stale < MOST_STALE {
            attempt.stale += 1;
            refused = false;
        }
        if !refused && let Some((place, credentials)) = self.auth.at_hand(&offers) {
            self.auth.answer(offers.swap_remove(place), credentials, &mut shared.last_terms, &mut shared.ids);
            return self.proceed(shared);
        }
        let removing = attempt.is_removal();
        attempt.stage = Stage::Challenged;
        let answer = FinalAnswer::new(answer);
        if self.silent {
            // Nobody is there to be asked.
            return self.fail(shared, Cause::Answer(answer), None, true);
        }
        let challenged = Challenged {
            challenges: offers.iter().map(auth::Offer::challenge).collect(),
            refused,
            code,
            phrase: answer.phrase(),
        };
        if let Some(operation) = &mut self.operation {
            operation.unanswered = Some(Box::new(Unanswered { offers, refused, removing, answer }));
        }
        self.tell(shared, Event::Challenged(Box::new(challenged)));
    }

    /// Asks again for as long as the server wants at least (RFC 3261 10.2.8).
    fn too_brief(&mut self, shared: &mut Shared, answer: &Message<'_>) {
        let Some(operation) = &mut self.operation else { return };
        let Some(attempt) = operation.attempt() else { return };
        let enough = answer.min_expires().filter(|least| {
            *least > attempt.expires && !attempt.is_removal() && attempt.bounces < MOST_BOUNCES
        });
        let Some(least) = enough else { return self.refused(shared, 423, answer) };
        attempt.bounces += 1;
        attempt.expires = least;
        operation.raised = NonZeroU32::new(least);
        self.proceed(shared);
    }

    pub(super) fn refused(&mut self, shared: &mut Shared, code: u16, answer: &Message<'_>) {
        if let Some(operation) = self.operation.as_mut().filter(|_| code == FIRST_HOP_LACKS_OUTBOUND)
            && operation.wants_outbound(&shared.config)
        {
            operation.plain = true;
            return self.proceed(shared);
        }
        let usual = shared.retry_after();
        let next = refresh::after_refusal(code, answer.retry_after(), usual, &mut shared.ids);
        if matches!(code, 500 | 503) {
            // RFC 3263 4.3: another server may be able to.
            self.leave_server(shared);
        }
        self.fail(shared, Cause::Answer(FinalAnswer::new(answer)), next.retry_in, next.quiet);
    }
}

fn service_route(answer: &Message<'_>) -> Vec<SipUri> {
    let route = answer.addresses(HeaderName::ServiceRoute);
    route.iter().filter_map(|hop| hop.uri.as_sip().cloned()).collect()
}

fn requires(answer: &Message<'_>, tag: &str) -> bool {
    let mut tags = answer.headers(HeaderName::Require).flat_map(|line| line.split(|byte| *byte == b','));
    tags.any(|known| known.trim_ascii().eq_ignore_ascii_case(tag.as_bytes()))
}

/// How long the server keeps a silent flow (RFC 5626 4.4.1).
fn flow_timer(answer: &Message<'_>) -> Option<Duration> {
    let seconds = delta_seconds(answer.header(HeaderName::FlowTimer)?)?;
    Some(Duration::from_secs(seconds.into())).filter(|time| !time.is_zero())
}

/// The SIP address with the highest q among the Contacts that are no less confidential than the server.
fn best_target(contacts: &Contacts, server: &SipUri) -> Option<SipUri> {
    let mut best: Option<(u32, SipUri)> = None;
    for contact in contacts.list() {
        let preference = preference(contact);
        if best.as_ref().is_none_or(|(known, _)| preference > *known) {
            let target = contact.uri.as_sip().and_then(|uri| as_confidential(uri, server));
            best = target.map(|target| (preference, target)).or(best);
        }
    }
    let mut uri = best?.1;
    // A Request-URI has neither (RFC 3261 19.1.1).
    uri.set_headers(None);
    uri.params.remove("method");
    Some(uri)
}

/// q in thousandths; 1 if there is none.
fn preference(contact: &NameAddr) -> u32 {
    let Some(q) = contact.params.unquoted("q") else { return 1000 };
    let (whole, fraction) = q.split_once('.').unwrap_or((&q, ""));
    if whole.parse().unwrap_or(0) >= 1 {
        return 1000;
    }
    let digits = fraction.chars().chain("000".chars()).take(3);
    digits.fold(0, |sum, digit| sum * 10 + digit.to_digit(10).unwrap_or(0))
}
