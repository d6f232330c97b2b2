//! Publications (RFC 3903): that the user of a registration is there, told to whoever watches for as long as the
//! registration lasts. The document is a PIDF (RFC 3863) that says "open", and no more.
//!
//! A publication takes the way of its registration through transactions, challenges, routing and pacing, all of which it
//! shares with it (`registration`). Here is what is its own: the request, the entity tag, which refusals are worth another
//! try, and when there is to be one at all.

use std::time::Duration;

use super::Engine;
use super::auth::Auth;
use super::event::{Cause, Command, FinalAnswer, RegistrationId, Settings};
use super::flow::Peer;
use super::ids::Ids;
use super::registration::Registration;
use super::registration::request::{self, Parts};
use super::registration::state::Operation;
use super::time::Time;
use super::wire::Wire;
use sip::{HeaderName, Message, NameAddr, SipUri, Writer};

const METHOD: &str = "PUBLISH";
const ENTITY_TAG: HeaderName<'static> = HeaderName::Other("SIP-ETag");
const IF_MATCH: HeaderName<'static> = HeaderName::Other("SIP-If-Match");
/// However often it fails, the next attempt comes after this.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);

/// What a publication remembers beside its operation.
#[derive(Debug)]
pub struct Publication {
    /// The registration that it belongs to.
    pub owner: RegistrationId,
    route: Vec<SipUri>,
    /// What the server calls it, and until when it has it.
    tag: Option<(String, Time)>,
    /// The name of this device's tuple (RFC 3863 4.1.2): others of the user's have their own.
    tuple: String,
    /// How often it failed in a row.
    failures: u32,
}

/// What is to be published, and on which way.
pub struct Plan {
    /// The registration's settings, as far as they are of use here.
    pub settings: Settings,
    /// The hops that the request must take.
    pub route: Vec<SipUri>,
    /// Where the registration goes, which is the way without a route.
    pub peer: Option<Peer>,
    /// The registration's credentials.
    pub auth: Auth,
}

/// How a registration stands that something may be published for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was not there before: the server may have forgotten everything.
    Anew,
    /// It goes on.
    Kept,
    /// It is not there any more.
    Lost,
}

impl Publication {
    /// One that was never sent.
    pub fn new(owner: RegistrationId, ids: &mut Ids) -> Self {
        let name: [u8; 6] = ids.bytes();
        let tuple = name.iter().fold("t".to_owned(), |text, byte| format!("{text}{byte:02x}"));
        Self { owner, route: Vec::new(), tag: None, tuple, failures: 0 }
    }

    /// Takes another way from now on. True if it is another one.
    pub fn take_route(&mut self, route: Vec<SipUri>) -> bool {
        std::mem::replace(&mut self.route, route.clone()) != route
    }

    /// The first hop, if not the server itself.
    pub fn first_hop(&self) -> Option<&SipUri> {
        self.route.first()
    }

    /// Whether the server has it, as far as we know.
    pub fn is_held(&self, now: Time) -> bool {
        self.tag.as_ref().is_some_and(|(_, until)| now < *until)
    }

    /// The server does not know it (RFC 3903 4.4, 412). False if it never had it.
    pub fn forgotten(&mut self) -> bool {
        self.tag.take().is_some()
    }

    /// The server has it for so many seconds.
    pub fn accepted(&mut self, answer: &Message<'_>, now: Time, seconds: u32) {
        let tag = answer.header(ENTITY_TAG).and_then(|tag| std::str::from_utf8(tag).ok());
        let until = now + Duration::from_secs(seconds.into());
        self.tag = tag.filter(|tag| !tag.is_empty()).map(|tag| (tag.to_owned(), until));
        self.failures = 0;
    }

    /// The wait before another attempt, each longer than the one before; `None` if the server will not think otherwise
    /// before the next registration. It comes no sooner than the server wants.
    pub fn retry_in(&mut self, cause: &Cause, named: Option<Duration>, usual: Duration) -> Option<Duration> {
        let may_pass = match cause {
            Cause::Answer(FinalAnswer { code, .. }) => matches!(code, 408 | 480 | 491 | 500 | 502..=504),
            Cause::Timeout | Cause::Transport(_) => true,
            Cause::NoTransport => false,
        };
        let wait = usual.saturating_mul(1 << self.failures.min(6)).min(LONGEST_WAIT.max(usual));
        self.failures = self.failures.saturating_add(1);
        may_pass.then(|| wait.max(named.unwrap_or_default()))
    }

    /// The request's bytes (RFC 3903 4): with the document if it is new to the server, with the tag alone otherwise.
    /// `None` if the identity is no SIP address.
    pub fn compose(
        &self,
        buffer: &mut Vec<u8>,
        operation: &Operation,
        parts: &Parts<'_>,
        auth: &mut Auth,
        ids: &mut Ids,
    ) -> Option<Wire> {
        let address = request::address_of_record(operation.settings.identity.uri.as_sip()?);
        let target = operation.target.as_deref().unwrap_or(&address);
        let mut writer = Writer::request_in(std::mem::take(buffer), METHOD, |out| target.write_to(out));
        request::begin(&mut writer, METHOD, operation, parts)?;
        for hop in self.route.iter().filter(|_| operation.target.is_none()) {
            writer.header(HeaderName::Route, NameAddr::from(loose(hop)));
        }
        writer.header(HeaderName::Event, "presence").header(HeaderName::Expires, parts.expires);
        let held = self.tag.as_ref().filter(|(_, until)| parts.now < *until);
        let body = match held {
            Some((tag, _)) => {
                writer.header(IF_MATCH, tag);
                String::new()
            }
            None => {
                writer.header(HeaderName::ContentType, "application/pidf+xml");
                document(&address, &self.tuple)
            }
        };
        Some(request::finish(buffer, writer, METHOD, body.as_bytes(), parts, auth, ids))
    }
}

impl Engine {
    /// Brings what is published for a registration in line with its settings and with how it stands.
    pub(super) fn follow(&mut self, owner: RegistrationId, standing: Standing) {
        let known = self.shared.publications.get(&owner).copied();
        let Some(registration) = self.registrations.get(owner) else { return };
        if standing == Standing::Lost {
            // Whoever is not registered is not there; the server finds that out by itself.
            return known.into_iter().for_each(|id| self.visit(id, Registration::rest));
        }
        if !registration.publishes() {
            return self.withdraw(owner);
        }
        let Some(plan) = registration.plan(&self.shared) else { return };
        let same = |id: &RegistrationId| {
            self.registrations.get(*id).is_some_and(|publication| publication.is_for(&plan.settings))
        };
        let id = known.filter(same).unwrap_or_else(|| {
            self.withdraw(owner);
            let publication = Publication::new(owner, &mut self.shared.ids);
            let settings = plan.settings.clone();
            let id =
                self.registrations.insert_with_key(|id| Registration::publication(id, settings, publication));
            self.shared.publications.insert(owner, id);
            id
        });
        self.visit(id, |publication, shared| publication.publish(shared, plan, standing));
    }

    /// Takes back what was published for a registration.
    pub(super) fn withdraw(&mut self, owner: RegistrationId) {
        if let Some(id) = self.shared.publications.remove(&owner) {
            self.visit(id, |publication, shared| publication.command(shared, Command::Close));
        }
    }

    /// An order to a registration that concerns what is published for it, before the registration gets it.
    pub(super) fn order_publication(&mut self, owner: RegistrationId, command: &Command) {
        let Some(id) = self.shared.publications.get(&owner).copied() else { return };
        match command {
            Command::Unregister | Command::Close => self.withdraw(owner),
            Command::Pause | Command::Abandon => self.visit(id, Registration::rest),
            Command::ForgetCredentials => {
                self.visit(id, |publication, shared| publication.command(shared, Command::ForgetCredentials));
            }
            Command::AuthenticatePublication(given) => {
                let given = given.clone();
                self.visit(id, |publication, shared| {
                    publication.command(shared, Command::Authenticate(given));
                });
            }
            _ => {}
        }
    }
}

/// The same hop, which leaves the Request-URI alone (RFC 3261 19.1.1).
fn loose(hop: &SipUri) -> SipUri {
    let mut hop = hop.clone();
    if !hop.params.contains("lr") {
        hop.params.set("lr", None);
    }
    hop
}

/// The document (RFC 3863).
fn document(address: &SipUri, tuple: &str) -> String {
    let entity = address.to_string().chars().fold(String::new(), |mut text, letter| {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            letter => text.push(letter),
        }
        text
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n\
         <presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"{entity}\">\r\n\
         <tuple id=\"{tuple}\"><status><basic>open</basic></status><contact>{entity}</contact></tuple>\r\n\
         </presence>\r\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(code: u16) -> Cause {
        let answer = format!("SIP/2.0 {code} No\r\n\r\n");
        Cause::Answer(FinalAnswer::new(&sip::Message::parse(answer.as_bytes()).unwrap()))
    }

    fn fresh() -> Publication {
        Publication::new(RegistrationId::default(), &mut Ids::new([0; 32]))
    }

    #[test]
    fn what_the_address_holds_is_no_markup() {
        let address = SipUri::parse(b"sip:a&b@example.test").unwrap();
        let text = document(&address, "t1");
        assert!(text.contains("entity=\"sip:a&amp;b@example.test\""), "{text}");
        assert!(text.contains("<tuple id=\"t1\"><status><basic>open</basic></status>"), "{text}");
    }

    #[test]
    fn waits_double_up_to_an_hour_and_never_undercut_the_server() {
        let minute = Duration::from_secs(60);
        let mut publication = fresh();
        let waits: Vec<u64> = (0..8)
            .filter_map(|_| publication.retry_in(&Cause::Timeout, None, minute))
            .map(|wait| wait.as_secs())
            .collect();
        assert_eq!(waits, [60, 120, 240, 480, 960, 1920, 3600, 3600]);
        let named = Some(Duration::from_secs(5000));
        assert_eq!(fresh().retry_in(&answer(503), named, minute), named);
        assert_eq!(fresh().retry_in(&answer(503), Some(Duration::from_secs(1)), minute), Some(minute));
    }

    #[test]
    fn a_server_that_knows_no_publications_is_left_alone() {
        for code in [400, 401, 403, 404, 405, 406, 415, 420, 481, 489, 501, 505, 600] {
            assert_eq!(fresh().retry_in(&answer(code), Some(Duration::ZERO), Duration::ZERO), None, "{code}");
        }
    }
}
