//! Answering challenges: which are usable, with which credentials, and the nonces that are still good
//! (RFC 3261 22, RFC 7616, RFC 8760, RFC 8898). The arithmetic is in `digest`.
//!
//! What may go where: credentials answer challenges of their own realm only, and a redirection to another server takes
//! none along. A digest tells a stranger little; a bearer token is the secret itself, so it goes only to the server that
//! the account names, and only where nobody else can read it.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::Arc;

use smallvec::SmallVec;

use super::digest::{self, Qop, Question};
use super::event::{Algorithm, Challenge, Config, Credentials, DigestPolicy, Scheme, Secret};
use super::ids::{Cnonce, Ids};
use sip::header::{WrittenChallenge, auth_params};
use sip::writer::write_quoted;
use sip::{HeaderName, Message, Writer};

/// So many protection domains are answered at once at most; the oldest gives way.
const MOST_SESSIONS: usize = 4;

/// How the names of the algorithms end that hash once for a whole session (RFC 7616 3.4.2).
const SESSION: &str = "-sess";

/// A challenge that can be answered if the right credentials are at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// From a proxy: a 407.
    pub proxy: bool,
    /// The protection domain.
    pub realm: String,
    /// Only the nonce was wrong.
    pub stale: bool,
    means: Means,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Means {
    Digest { terms: Arc<Terms>, nonce: Box<str> },
    Bearer { authorization_server: Option<String> },
}

/// What a Digest challenge wants of its answer, the nonce apart: usually the same from all registrations of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Terms {
    algorithm: Algorithm,
    opaque: Option<Box<str>>,
    /// The algorithm as the server spells it, to be repeated.
    spelling: Option<Box<str>>,
    /// A `-sess` algorithm.
    session: bool,
    /// The user name is to be hashed (RFC 7616 3.4.4).
    userhash: bool,
    qop: Qop,
}

/// The usable challenges of a 401 or 407: in the server's order, which is that of its preference (RFC 8760 2.4), or the
/// strongest first. Bearer tokens count only on a `private` way to the server of the account.
pub fn offers(answer: &Message<'_>, proxy: bool, config: &Config, private: bool) -> Vec<Offer> {
    let name = if proxy { HeaderName::ProxyAuthenticate } else { HeaderName::WwwAuthenticate };
    let challenges = answer.written_challenges(name);
    let usable =
        |challenge: &WrittenChallenge<'_>| Offer::new(challenge, proxy, config.digest_policy, private);
    let mut offers: Vec<_> = challenges.iter().filter_map(usable).collect();
    if config.strongest_first {
        offers.sort_by_key(|offer| std::cmp::Reverse(offer.strength()));
    }
    offers
}

impl Offer {
    fn new(
        challenge: &WrittenChallenge<'_>,
        proxy: bool,
        policy: DigestPolicy,
        private: bool,
    ) -> Option<Self> {
        if challenge.is("Digest") {
            return Self::digest(challenge, proxy, policy);
        }
        if !private || !challenge.is("Bearer") {
            return None;
        }
        let server = challenge.authorization_server().map(Cow::into_owned);
        let means = Means::Bearer { authorization_server: server };
        let realm = challenge.realm().unwrap_or_default().into_owned();
        Some(Self { proxy, realm, stale: challenge.stale(), means })
    }

    fn digest(challenge: &WrittenChallenge<'_>, proxy: bool, policy: DigestPolicy) -> Option<Self> {
        let spelling = challenge.algorithm();
        let (algorithm, session) = algorithm(spelling.as_deref().unwrap_or("MD5"))?;
        let qop = chosen(&challenge.qop().unwrap_or_default())?;
        let forbidden =
            (algorithm == Algorithm::Md5 && !policy.allow_md5) || (qop == Qop::None && !policy.allow_no_qop);
        (!forbidden).then_some(())?;
        let terms = Terms {
            opaque: challenge.opaque().map(Into::into),
            spelling: spelling.map(Into::into),
            algorithm,
            session,
            userhash: challenge.userhash(),
            qop,
        };
        let realm = challenge.realm()?.into_owned();
        let means = Means::Digest { terms: Arc::new(terms), nonce: challenge.nonce()?.into() };
        Some(Self { proxy, realm, stale: challenge.stale(), means })
    }

    /// The challenge as its owner sees it.
    pub fn challenge(&self) -> Challenge {
        let scheme = match &self.means {
            Means::Digest { terms, .. } => Scheme::Digest(terms.algorithm),
            Means::Bearer { authorization_server } => {
                Scheme::Bearer { authorization_server: authorization_server.clone() }
            }
        };
        Challenge { realm: self.realm.clone(), scheme }
    }

    fn fits(&self, credentials: &Credentials) -> bool {
        let can_answer = match (&self.means, &credentials.secret) {
            (Means::Digest { .. }, Secret::Password(_)) | (Means::Bearer { .. }, Secret::Bearer(_)) => true,
            (Means::Digest { terms, .. }, Secret::Ha1 { algorithm, .. }) => *algorithm == terms.algorithm,
            _ => false,
        };
        can_answer && *credentials.realm == *self.realm
    }

    /// The more, the stronger.
    fn strength(&self) -> (u8, bool) {
        let Means::Digest { terms, .. } = &self.means else { return (3, true) };
        let hash = match terms.algorithm {
            Algorithm::Md5 => 0,
            Algorithm::Sha256 => 1,
            Algorithm::Sha512_256 => 2,
        };
        (hash, terms.qop != Qop::None)
    }
}

/// The quality of protection that we take of those on offer; `None` if we know none of them.
fn chosen(offered: &str) -> Option<Qop> {
    let options = || offered.split(',').map(str::trim).filter(|option| !option.is_empty());
    let has = |wanted: &str| options().any(|option| option.eq_ignore_ascii_case(wanted));
    match () {
        () if has("auth") => Some(Qop::Auth),
        () if has("auth-int") => Some(Qop::AuthInt),
        () if options().next().is_none() => Some(Qop::None),
        () => None,
    }
}

/// What of a request a digest is made over.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// The method.
    pub method: &'a str,
    /// The Request-URI.
    pub uri: &'a str,
    /// The body.
    pub body: &'a [u8],
}

/// What a registration knows: its credentials, and for each protection domain the nonce that is in use.
#[derive(Clone, Default)]
pub struct Auth {
    held: SmallVec<[Arc<Credentials>; 1]>,
    sessions: SmallVec<[Session; 1]>,
}

/// What the last challenge that was answered wanted, for the next one that wants the same.
#[derive(Default)]
pub struct LastTerms(Option<Arc<Terms>>);

impl LastTerms {
    /// The terms, from the place where they stand already if they are the same.
    fn settle(&mut self, terms: Arc<Terms>) -> Arc<Terms> {
        match &self.0 {
            Some(known) if *known == terms => Arc::clone(known),
            _ => Arc::clone(self.0.insert(terms)),
        }
    }
}

/// Credentials in use.
#[derive(Clone)]
struct Session {
    credentials: Arc<Credentials>,
    /// None for a bearer token.
    nonce: Option<Nonce>,
    proxy: bool,
    /// It answers a challenge of the attempt that is running: another challenge means that it was refused.
    fresh: bool,
}

/// A nonce in use.
#[derive(Clone)]
struct Nonce {
    terms: Arc<Terms>,
    text: Box<str>,
    /// Of a `-sess` algorithm: its one client nonce (RFC 7616 3.4.2).
    cnonce: Option<Box<Cnonce>>,
    /// How often the nonce was used.
    count: u32,
}

impl Auth {
    /// Remembers credentials, in place of those for the same realm that they can replace.
    pub fn hold(&mut self, credentials: Credentials) -> Arc<Credentials> {
        let same_use = |known: &Arc<Credentials>| {
            known.realm == credentials.realm && use_of(&known.secret) == use_of(&credentials.secret)
        };
        self.held.retain(|known| !same_use(known));
        let held = Arc::new(credentials);
        self.held.push(Arc::clone(&held));
        held
    }

    /// Knows the credentials that another one knows, and no nonce of its.
    pub fn share(&mut self, other: &Self) {
        self.held.clone_from(&other.held);
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// What stays for a new operation: that of a realm which is known beforehand.
    pub fn keep_only(&mut self, realm: Option<&str>) {
        self.held.retain(|credentials| Some(&*credentials.realm) == realm);
        self.sessions.retain(|session| Some(&*session.credentials.realm) == realm);
    }

    /// A new attempt starts, or what was answered was accepted: nothing that is in use now was refused.
    pub fn nothing_refused(&mut self) {
        for session in &mut self.sessions {
            session.fresh = false;
        }
    }

    /// The registrar itself answered: the proxies on the way accepted what they were given.
    pub fn proxies_passed(&mut self) {
        for session in self.sessions.iter_mut().filter(|session| session.proxy) {
            session.fresh = false;
        }
    }

    /// The nonces are of no more use, for instance because the requests go to another server.
    pub fn drop_sessions(&mut self) {
        self.sessions.clear();
    }

    /// Whether these challenges say that what was answered within this attempt was wrong.
    pub fn refused(&self, offers: &[Offer]) -> bool {
        offers.iter().any(|offer| self.session(offer).is_some_and(Session::is_refused_by_a_challenge))
    }

    /// The first challenge that can be met, by its place, and the credentials at hand for it, apart from `refused` ones.
    pub fn at_hand(&self, offers: &[Offer]) -> Option<(usize, Arc<Credentials>)> {
        offers.iter().enumerate().find_map(|(place, offer)| {
            // The newest first.
            let held = self.held.iter().rev().find(|held| offer.fits(held))?;
            Some((place, Arc::clone(held)))
        })
    }

    /// The first of the given credentials that fits a challenge and is not the one that was just refused: the places of
    /// both.
    pub fn choose(&self, offers: &[Offer], given: &[Credentials]) -> Option<(usize, usize)> {
        let was_refused = |offer: &Offer, credentials: &Credentials| {
            self.session(offer).is_some_and(|session| {
                session.is_refused_by_a_challenge() && *session.credentials == *credentials
            })
        };
        given.iter().enumerate().find_map(|(which, credentials)| {
            let fits = |offer: &Offer| offer.fits(credentials) && !was_refused(offer, credentials);
            offers.iter().position(fits).map(|place| (place, which))
        })
    }

    /// From now on requests answer this challenge with these credentials.
    pub fn answer(
        &mut self,
        offer: Offer,
        credentials: Arc<Credentials>,
        last: &mut LastTerms,
        ids: &mut Ids,
    ) {
        self.sessions.retain(|known| !known.is_for(&offer));
        if self.sessions.len() >= MOST_SESSIONS {
            self.sessions.remove(0);
        }
        let nonce = match offer.means {
            Means::Digest { terms, nonce } => {
                let cnonce = terms.session.then(|| Box::new(ids.name()));
                Some(Nonce { terms: last.settle(terms), text: nonce, cnonce, count: 0 })
            }
            Means::Bearer { .. } => None,
        };
        self.sessions.push(Session { credentials, nonce, proxy: offer.proxy, fresh: true });
    }

    /// Takes the nonce for next time from an answer that was accepted (RFC 7616 3.5).
    pub fn accepted(&mut self, answer: &Message<'_>) {
        for (proxy, name) in
            [(false, HeaderName::AuthenticationInfo), (true, HeaderName::ProxyAuthenticationInfo)]
        {
            let Some(params) = answer.header(name).and_then(|value| auth_params(value).ok()) else {
                continue;
            };
            let Some(nonce) = params.value("nextnonce") else { continue };
            // The header names no realm: it can only mean the one that was answered.
            let asked = self.sessions.iter_mut().filter(|session| session.proxy == proxy);
            let mut asked = asked.filter_map(|session| session.nonce.as_mut());
            if let (Some(used), None) = (asked.next(), asked.next()) {
                used.text = nonce.into();
                used.count = 0;
            }
        }
    }

    /// Whether the next request answers a challenge.
    pub fn is_in_use(&self) -> bool {
        !self.sessions.is_empty()
    }

    /// Whether what answers a challenge is a bearer token.
    pub fn shows_token(&self) -> bool {
        self.sessions.iter().any(|session| session.nonce.is_none())
    }

    /// Writes the header lines for the next request. Bearer tokens go along only on a `private` way; tells whether one did.
    pub fn write_headers(
        &mut self,
        writer: &mut Writer,
        ids: &mut Ids,
        request: Signed<'_>,
        private: bool,
    ) -> bool {
        let mut has_token = false;
        for session in &mut self.sessions {
            has_token |= session.write_authorization(writer, ids, request, private);
        }
        has_token
    }

    /// The last header lines were not sent after all.
    pub fn take_back(&mut self) {
        for nonce in self.sessions.iter_mut().filter_map(|session| session.nonce.as_mut()) {
            nonce.count = nonce.count.saturating_sub(1);
        }
    }

    fn session(&self, offer: &Offer) -> Option<&Session> {
        self.sessions.iter().find(|session| session.is_for(offer))
    }
}

impl Session {
    fn is_for(&self, offer: &Offer) -> bool {
        self.proxy == offer.proxy && *self.credentials.realm == *offer.realm
    }

    /// Whether a challenge to a request that carried it says that the secret is wrong. A nonce may just have grown old
    /// since the last attempt; a token has nothing else that could be wrong.
    fn is_refused_by_a_challenge(&self) -> bool {
        self.fresh || self.nonce.is_none()
    }

    fn write_authorization(
        &mut self,
        writer: &mut Writer,
        ids: &mut Ids,
        request: Signed<'_>,
        private: bool,
    ) -> bool {
        let name = if self.proxy { HeaderName::ProxyAuthorization } else { HeaderName::Authorization };
        match (&mut self.nonce, &self.credentials.secret) {
            (Some(nonce), _) => nonce.write_authorization(writer, name, &self.credentials, ids, request),
            (None, Secret::Bearer(token)) if private => {
                writer.wipe_on_growth().pieces(name, &["Bearer ", token.as_str()]);
                return true;
            }
            (None, _) => {}
        }
        false
    }
}

impl Nonce {
    fn write_authorization(
        &mut self,
        writer: &mut Writer,
        name: HeaderName<'_>,
        credentials: &Credentials,
        ids: &mut Ids,
        Signed { method, uri, body }: Signed<'_>,
    ) {
        let Some(count) = self.count.checked_add(1) else { return };
        self.count = count;
        let terms = &self.terms;
        let cnonce: Cnonce = self.cnonce.as_deref().copied().unwrap_or_else(|| ids.name());
        let response = digest::response(
            credentials,
            &Question {
                algorithm: terms.algorithm,
                session: terms.session,
                nonce: &self.text,
                cnonce: cnonce.as_bytes(),
                count,
                qop: terms.qop,
                method,
                uri,
                body,
            },
        );
        let Some(response) = response else { return };
        writer.line(name, |out| {
            out.write_str("Digest realm=")?;
            write_quoted(out, &credentials.realm)?;
            out.write_str(", nonce=")?;
            write_quoted(out, &self.text)?;
            if let Some(spelling) = &terms.spelling {
                out.write_str(", algorithm=")?;
                out.write_str(spelling)?;
            }
            if let Some(opaque) = &terms.opaque {
                out.write_str(", opaque=")?;
                write_quoted(out, opaque)?;
            }
            let hashed = terms.userhash.then(|| digest::user_hash(credentials, terms.algorithm));
            out.write_str(", username=")?;
            write_quoted(out, hashed.as_ref().map_or(&credentials.username, |hash| hash.as_str()))?;
            out.write_str(", uri=")?;
            write_quoted(out, uri)?;
            out.bytes(b", response=\"");
            out.bytes(response.as_bytes());
            out.bytes(b"\"");
            let qop = match terms.qop {
                Qop::None => None,
                Qop::Auth => Some("auth"),
                Qop::AuthInt => Some("auth-int"),
            };
            if qop.is_some() || terms.session {
                out.bytes(b", cnonce=\"");
                out.bytes(cnonce.as_bytes());
                out.bytes(b"\"");
            }
            if let Some(qop) = qop {
                out.bytes(b", nc=");
                out.bytes(digest::count(count).as_bytes());
                out.bytes(b", qop=");
                out.bytes(qop.as_bytes());
            }
            if terms.userhash { out.write_str(", userhash=true") } else { Ok(()) }
        });
    }
}

/// The algorithm of this name and whether it is the `-sess` variant.
fn algorithm(name: &str) -> Option<(Algorithm, bool)> {
    let base_length = name.len().saturating_sub(SESSION.len());
    let (base, session) = match (name.get(..base_length), name.get(base_length..)) {
        (Some(base), Some(end)) if end.eq_ignore_ascii_case(SESSION) => (base, true),
        _ => (name, false),
    };
    let known =
        [("MD5", Algorithm::Md5), ("SHA-256", Algorithm::Sha256), ("SHA-512-256", Algorithm::Sha512_256)];
    let found = known.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(base));
    found.map(|(_, algorithm)| (algorithm, session))
}

/// What a secret can answer: two of the same use replace one another.
fn use_of(secret: &Secret) -> (bool, Option<Algorithm>) {
    match secret {
        Secret::Password(_) => (false, None),
        Secret::Ha1 { algorithm, .. } => (false, Some(*algorithm)),
        Secret::Bearer(_) => (true, None),
    }
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;

    const REGISTER: Signed<'_> = Signed { method: "REGISTER", uri: "sip:r", body: b"" };
    const POLICY: DigestPolicy = DigestPolicy { allow_md5: true, allow_no_qop: true };

    fn offers_of(lines: &str, digest_policy: DigestPolicy) -> Vec<Offer> {
        offers_with(lines, &Config { digest_policy, ..Config::default() }, false)
    }

    fn offers_with(lines: &str, config: &Config, private: bool) -> Vec<Offer> {
        let text = format!("SIP/2.0 401 Unauthorized\r\n{lines}\r\n");
        offers(&Message::parse(text.as_bytes()).unwrap(), false, config, private)
    }

    fn terms(offer: &Offer) -> &Terms {
        match &offer.means {
            Means::Digest { terms, .. } => terms,
            Means::Bearer { .. } => panic!("a Digest challenge is expected"),
        }
    }

    fn nonce(offer: &Offer) -> &str {
        match &offer.means {
            Means::Digest { nonce, .. } => nonce,
            Means::Bearer { .. } => panic!("a Digest challenge is expected"),
        }
    }

    /// The header lines of the next request.
    fn headers(auth: &mut Auth, ids: &mut Ids, private: bool) -> Vec<String> {
        let mut writer = Writer::request("REGISTER", "sip:r");
        auth.write_headers(&mut writer, ids, REGISTER, private);
        let text = String::from_utf8(writer.finish(b"", false)).unwrap();
        text.lines().skip(1).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    fn password(realm: &str, password: &str) -> Credentials {
        let secret = Secret::Password(Zeroizing::new(password.as_bytes().into()));
        Credentials { username: "alice".into(), realm: realm.into(), secret }
    }

    #[test]
    fn only_usable_challenges_are_offered_in_the_servers_order() {
        let found = offers_of(
            "WWW-Authenticate: Basic realm=\"r\", nonce=\"0\"\r\n\
             WWW-Authenticate: Digest realm=\"r\", nonce=\"1\", algorithm=SHA-512-256, qop=\"auth-int,auth\"\r\n\
             WWW-Authenticate: Digest realm=\"r\", nonce=\"2\", algorithm=SHA3, qop=\"auth\"\r\n\
             WWW-Authenticate: Digest realm=\"r\", nonce=\"3\", qop=\"auth-conf\"\r\n\
             WWW-Authenticate: Digest realm=\"r\", nonce=\"4\", algorithm=md5-sess\r\n\
             WWW-Authenticate: Digest realm=\"r\"\r\n",
            POLICY,
        );
        let nonces: Vec<_> =
            found.iter().map(|offer| (nonce(offer), terms(offer).qop, terms(offer).session)).collect();
        assert_eq!(nonces, [("1", Qop::Auth, false), ("4", Qop::None, true)]);
    }

    #[test]
    fn the_policy_forbids_weak_challenges() {
        let lines = "WWW-Authenticate: Digest realm=\"r\", nonce=\"1\"\r\n\
                     WWW-Authenticate: Digest realm=\"r\", nonce=\"2\", algorithm=SHA-256, qop=\"auth\"\r\n";
        let strict = DigestPolicy { allow_md5: false, allow_no_qop: true };
        assert_eq!(offers_of(lines, strict).len(), 1);
        assert_eq!(offers_of(lines, DigestPolicy { allow_md5: true, allow_no_qop: false }).len(), 1);
        assert_eq!(offers_of(lines, POLICY).len(), 2);
    }

    #[test]
    fn the_fields_come_in_the_usual_order_and_the_count_rises() {
        let line = "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", opaque=\"o\", algorithm=md5, qop=\"auth\"\r\n";
        let (mut auth, mut ids) = (Auth::default(), Ids::new([0; 32]));
        let held = auth.hold(password("r", "secret"));
        auth.answer(offers_of(line, POLICY).remove(0), held, &mut LastTerms::default(), &mut ids);
        for count in ["nc=00000001", "nc=00000002"] {
            let value = headers(&mut auth, &mut ids, false).remove(0);
            let value = value.strip_prefix("Authorization: ").unwrap();
            let names: Vec<_> =
                value.split(", ").map(|field| field.split('=').next().unwrap_or("")).collect();
            let order = "Digest realm|nonce|algorithm|opaque|username|uri|response|cnonce|nc|qop";
            assert_eq!(names.join("|"), order);
            assert!(value.contains(count) && value.contains("algorithm=md5,"), "{value}");
        }
    }

    #[test]
    fn a_server_that_takes_hashed_names_gets_no_other() {
        let challenge = |userhash: &str| {
            let line = format!(
                "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", algorithm=SHA-256, qop=\"auth\"{userhash}\r\n"
            );
            let (mut auth, mut ids) = (Auth::default(), Ids::new([0; 32]));
            let held = auth.hold(password("r", "secret"));
            auth.answer(offers_of(&line, POLICY).remove(0), held, &mut LastTerms::default(), &mut ids);
            headers(&mut auth, &mut ids, false).remove(0)
        };
        let hashed = challenge(", userhash=TRUE");
        // SHA-256 of "alice:r".
        let name = "b2fce9e71274b544c1103125fadee150f3ed1f8dfc9c3b27e79e477b5c7686b8";
        assert!(hashed.contains(&format!("username=\"{name}\"")), "{hashed}");
        assert!(hashed.ends_with(", userhash=true") && !hashed.contains("alice"), "{hashed}");
        let field =
            |text: &str| text.split(", ").find(|field| field.starts_with("response=")).map(str::to_owned);
        for clear in [challenge(", userhash=false"), challenge("")] {
            assert!(clear.contains("username=\"alice\"") && !clear.contains("userhash"), "{clear}");
            assert_eq!(field(&clear), field(&hashed), "the answer itself is over the name");
        }
    }

    #[test]
    fn credentials_are_never_used_for_another_realm_or_algorithm() {
        let line = "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", algorithm=SHA-256, qop=\"auth\"\r\n";
        let found = offers_of(line, POLICY);
        let hash = Secret::Ha1 { algorithm: Algorithm::Md5, hex: "00".into() };
        let mut auth = Auth::default();
        auth.hold(password("other", "secret"));
        auth.hold(Credentials { secret: hash, ..password("r", "") });
        assert!(auth.at_hand(&found).is_none());
        auth.hold(password("r", "secret"));
        assert!(auth.at_hand(&found).is_some());
    }

    #[test]
    fn next_nonce_restarts_the_count() {
        let line = "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n";
        let (mut auth, mut ids) = (Auth::default(), Ids::new([0; 32]));
        let held = auth.hold(password("r", "secret"));
        auth.answer(offers_of(line, POLICY).remove(0), held, &mut LastTerms::default(), &mut ids);
        headers(&mut auth, &mut ids, false);
        let ok = b"SIP/2.0 200 OK\r\nAuthentication-Info: qop=auth, nextnonce=\"m\"\r\n\r\n";
        auth.accepted(&Message::parse(ok).unwrap());
        let value = headers(&mut auth, &mut ids, false).remove(0);
        assert!(value.contains("nonce=\"m\"") && value.contains("nc=00000001"), "{value}");
    }

    const THREE: &str = "WWW-Authenticate: Digest realm=\"r\", nonce=\"1\", qop=\"auth\"\r\n\
        WWW-Authenticate: Digest realm=\"r\", nonce=\"2\", algorithm=SHA-256\r\n\
        WWW-Authenticate: Digest realm=\"r\", nonce=\"3\", algorithm=SHA-256, qop=\"auth\"\r\n\
        WWW-Authenticate: Bearer realm=\"r\", authz_server=\"https://a.test\", error=\"invalid_token\"\r\n";

    #[test]
    fn the_strongest_comes_first_on_demand() {
        let order = |strongest_first, private| {
            let config = Config { strongest_first, ..Config::default() };
            let found = offers_with(THREE, &config, private);
            found.iter().map(|offer| offer.challenge().scheme).collect::<Vec<_>>()
        };
        let (md5, sha) = (Scheme::Digest(Algorithm::Md5), Scheme::Digest(Algorithm::Sha256));
        let bearer = Scheme::Bearer { authorization_server: Some("https://a.test".to_owned()) };
        assert_eq!(order(false, false), [md5.clone(), sha.clone(), sha.clone()]);
        assert_eq!(order(true, true), [bearer, sha.clone(), sha, md5]);
        let config = Config { strongest_first: true, ..Config::default() };
        assert_eq!(nonce(&offers_with(THREE, &config, false)[0]), "3", "with qop before without");
    }

    #[test]
    fn a_token_is_shown_on_private_ways_only() {
        let offer = offers_with(THREE, &Config::default(), true).remove(3);
        let secret = Secret::Bearer(Zeroizing::new("abc.def".to_owned()));
        let token = Credentials { username: "".into(), realm: "r".into(), secret };
        let (mut auth, mut ids) = (Auth::default(), Ids::new([0; 32]));
        assert!(!offer.fits(&password("r", "secret")));
        assert!(!offers_of(THREE, POLICY).iter().any(|digest| digest.fits(&token)));
        let held = auth.hold(token);
        auth.answer(offer.clone(), held, &mut LastTerms::default(), &mut ids);
        let lines = headers(&mut auth, &mut ids, true);
        assert_eq!(lines, ["Authorization: Bearer abc.def"]);
        assert!(headers(&mut auth, &mut ids, false).is_empty());
        auth.nothing_refused();
        assert!(auth.refused(&[offer]), "a token does not grow old as a nonce does");
    }
}
