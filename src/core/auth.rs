//! Auth infos: what a program knows about a user's secret, and which of them answers a challenge.
//!
//! The lookup rules are liblinphone's (see COMPATIBILITY.md for the one difference: of equals the newest wins).

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use md5::Digest as _;
use ring::digest::{SHA256, SHA512_256, digest};
use zeroize::Zeroizing;

use super::algorithms::{AlgorithmName, AlgorithmNames};
use super::auth_index::AuthIndex;
use super::seldom::{Seldom, Usual};
use super::{AuthInfoId, Library};
use crate::engine::{Algorithm, Challenge, Credentials, HexHash, Scheme, Secret};

/// One auth info. Secrets are wiped when it goes; it has no `Debug` so that none is ever printed. What few have is a further
/// part, and looks as if it stood here.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct AuthInfo {
    /// The user part of the identity.
    pub username: Option<Arc<str>>,
    /// The password in clear, byte by byte as it was given: what a user types need not be UTF-8 everywhere.
    pub password: Option<Zeroizing<Box<[u8]>>>,
    /// H(username:realm:password).
    pub ha1: Option<HexHash>,
    /// The same by the other algorithms, as long as no server has said which one it wants. Never written down.
    pub other_hashes: Option<Box<OtherHashes>>,
    /// The realm; learnt from the first challenge if empty.
    pub realm: Option<Arc<str>>,
    /// The domain of the identity.
    pub domain: Option<Arc<str>>,
    /// The algorithm of `ha1`, or the only one to answer.
    pub algorithm: Option<AlgorithmName>,
    /// Algorithms that the server offered.
    pub available_algorithms: AlgorithmNames,
    /// The rest.
    pub further: Seldom<Further>,
}

/// H(username:realm:password) by SHA-256 and by SHA-512-256.
pub type OtherHashes = Zeroizing<[[u8; 32]; 2]>;

/// What few auth infos have.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Further {
    /// The name in the answer, if another one.
    pub userid: Option<Arc<str>>,
    /// Client certificate, PEM.
    pub tls_cert: Option<String>,
    /// Its key, PEM.
    pub tls_key: Option<Zeroizing<String>>,
    /// File of the client certificate.
    pub tls_cert_path: Option<String>,
    /// File of its key.
    pub tls_key_path: Option<String>,
    /// Password of the key.
    pub tls_key_password: Option<Zeroizing<String>>,
    /// Bearer token.
    pub access_token: Option<BearerToken>,
    /// Token to get another one with.
    pub refresh_token: Option<BearerToken>,
    /// Seconds since 1970 when all of this ends; 0: unknown.
    pub expires: i64,
    /// Stored: OAuth.
    pub authorization_server: Option<String>,
    /// Stored: OAuth.
    pub token_endpoint: Option<String>,
    /// Stored: OAuth.
    pub client_id: Option<String>,
    /// Stored: OAuth.
    pub client_secret: Option<Zeroizing<String>>,
}

impl Usual for Further {
    fn usual() -> &'static Self {
        static USUAL: LazyLock<Further> = LazyLock::new(Further::default);
        &USUAL
    }
}

impl Deref for AuthInfo {
    type Target = Further;

    fn deref(&self) -> &Further {
        &self.further
    }
}

impl DerefMut for AuthInfo {
    fn deref_mut(&mut self) -> &mut Further {
        &mut self.further
    }
}

/// A token that proves an identity to whoever is shown it (RFC 6750). No `Debug`, as for auth infos.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct BearerToken {
    /// Its text.
    pub token: Zeroizing<String>,
    /// Seconds since 1970 when it ends; 0: unknown.
    pub expires: i64,
}

/// What a lookup is for.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// Realm of the challenge.
    pub realm: Option<&'a str>,
    /// User of the identity.
    pub username: &'a str,
    /// Domain of the identity.
    pub domain: Option<&'a str>,
    /// Algorithm of the challenge; none: any will do, and ha1 entries count in every step.
    pub algorithm: Option<Algorithm>,
}

impl AuthInfo {
    /// Is there anything in it that could prove an identity?
    pub fn has_secret(&self) -> bool {
        self.password.is_some()
            || self.ha1.is_some()
            || self.access_token.is_some()
            || self.tls_cert.is_some()
            || self.tls_cert_path.is_some()
    }

    /// Is it for the same user, realm and domain? Secrets and algorithms do not count.
    pub fn is_equal_but_algorithms(&self, other: &Self) -> bool {
        let names = |info: &Self| [&info.username, &info.userid, &info.realm, &info.domain].map(Clone::clone);
        names(self) == names(other)
    }

    /// The secret in the form that the engine answers such a challenge with.
    pub fn credentials(&self, challenge: &Challenge) -> Option<Credentials> {
        let username = self.userid.clone().or_else(|| self.username.clone());
        let (username, secret) = match (&challenge.scheme, &self.password, &self.ha1) {
            (Scheme::Bearer { .. }, ..) => {
                let token = self.access_token.as_ref()?.token.clone();
                (username.unwrap_or_default(), Secret::Bearer(token))
            }
            (_, Some(password), _) => (username?, Secret::Password(password.clone())),
            (Scheme::Digest(algorithm), None, Some(hex)) => {
                let hex = self.other_hash(*algorithm).unwrap_or_else(|| hex.clone());
                (username?, Secret::Ha1 { algorithm: *algorithm, hex })
            }
            (Scheme::Digest(_), None, None) => return None,
        };
        let realm = self.realm.clone().filter(|realm| **realm == *challenge.realm);
        let realm = realm.unwrap_or_else(|| challenge.realm.as_str().into());
        Some(Credentials { username, realm, secret })
    }

    /// Takes over what a challenge tells: realm, algorithm and authorization server, as far as they were open. True if
    /// anything changed.
    pub fn learn(&mut self, challenge: &Challenge) -> bool {
        let realm = &challenge.realm;
        let algorithm = match &challenge.scheme {
            Scheme::Digest(algorithm) => *algorithm,
            Scheme::Bearer { authorization_server } => {
                let before = (self.realm.is_some(), self.authorization_server.is_some());
                let realm = (!realm.is_empty()).then(|| realm.as_str().into());
                self.realm = self.realm.take().or(realm);
                let server = authorization_server.clone();
                self.authorization_server = self.authorization_server.take().or(server);
                return before != (self.realm.is_some(), self.authorization_server.is_some());
            }
        };
        let before = (self.realm.is_some(), self.algorithm.is_some());
        if let (None, Some(hash)) = (&self.algorithm, self.other_hash(algorithm)) {
            self.ha1 = Some(hash);
        }
        self.other_hashes = None;
        // As files of liblinphone 3 hold it: the realm in its quotes.
        let was_quoted =
            self.realm.as_deref().is_some_and(|known| known != realm && unquoted(known) == realm);
        if was_quoted {
            self.realm = None;
        }
        self.realm.get_or_insert_with(|| realm.as_str().into());
        self.algorithm.get_or_insert(AlgorithmName::Known(algorithm));
        self.available_algorithms.note(AlgorithmName::Known(algorithm));
        before != (true, true) || was_quoted
    }

    /// Replaces the clear password by its hash, as soon as the realm is known.
    pub fn hash_password(&mut self) {
        let (Some(realm), Some(password)) = (&self.realm, &self.password) else { return };
        let Some(username) = self.further.userid.as_ref().or(self.username.as_ref()) else { return };
        // By an algorithm that is not known nothing can be computed.
        let algorithm = self.algorithm.as_ref().map_or(Some(Algorithm::Md5), AlgorithmName::algorithm);
        let Some(algorithm) = algorithm else { return };
        // RFC 7616 3.4.2: the hash is made of the realm without its quotes.
        let secret = joined(username, unquoted(realm), password);
        self.ha1 = Some(HexHash::of_bytes(&hash_by(algorithm, &secret)));
        if self.algorithm.is_none() {
            let mut others = Box::new(OtherHashes::default());
            others[0].copy_from_slice(&hash_by(Algorithm::Sha256, &secret));
            others[1].copy_from_slice(&hash_by(Algorithm::Sha512_256, &secret));
            self.other_hashes = Some(others);
        }
        self.password = None;
    }

    fn other_hash(&self, algorithm: Algorithm) -> Option<HexHash> {
        let [sha256, sha512_256] = &**self.other_hashes.as_deref()?;
        match algorithm {
            Algorithm::Md5 => None,
            Algorithm::Sha256 => Some(HexHash::of_bytes(sha256)),
            Algorithm::Sha512_256 => Some(HexHash::of_bytes(sha512_256)),
        }
    }

    fn fits(&self, algorithm: Option<Algorithm>) -> bool {
        let Some(wanted) = algorithm else { return true };
        if self.password.is_none() && self.ha1.is_none() {
            return false;
        }
        match (&self.algorithm, self.password.is_some()) {
            (None, true) => true,
            (None, false) => wanted == Algorithm::Md5 || self.other_hashes.is_some(),
            (Some(own), _) => own.algorithm() == Some(wanted),
        }
    }
}

/// `H(username:realm:password)` in lower-case hexadecimal (RFC 7616 3.4.2).
pub fn compute_ha1(username: &str, realm: &str, password: &[u8], algorithm: Algorithm) -> HexHash {
    HexHash::of_bytes(&hash_by(algorithm, &joined(username, realm, password)))
}

fn joined(username: &str, realm: &str, password: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new([username.as_bytes(), realm.as_bytes(), password].join(&b':'))
}

fn hash_by(algorithm: Algorithm, text: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(match algorithm {
        Algorithm::Md5 => md5::Md5::digest(text).to_vec(),
        Algorithm::Sha256 => digest(&SHA256, text).as_ref().to_vec(),
        Algorithm::Sha512_256 => digest(&SHA512_256, text).as_ref().to_vec(),
    })
}

impl Library {
    /// The entry of an index with a token for that user, realm and domain that has not run out; one for this very
    /// realm rather than one for any.
    pub fn find_bearer_token(&self, index: &AuthIndex, wanted: Wanted<'_>, now: i64) -> Option<AuthInfoId> {
        let open_or = |known: &Option<Arc<str>>, wanted: Option<&str>| {
            known.as_deref().is_none_or(|known| Some(unquoted(known)) == wanted.map(unquoted))
        };
        let fits = |info: &AuthInfo| {
            info.access_token.as_ref().is_some_and(|token| token.expires == 0 || token.expires > now)
                && open_or(&info.realm, wanted.realm)
                && open_or(&info.domain, wanted.domain)
        };
        let ids = index.get(wanted.username);
        let found = ids.iter().filter_map(|id| Some((*id, self.auth_infos.get(*id)?)));
        let found = found.filter(|(_, info)| fits(info));
        found.max_by_key(|(_, info)| info.realm.is_some()).map(|(id, _)| id)
    }

    /// The entry of an index that answers what is wanted.
    pub fn find_auth_info(&self, index: &AuthIndex, wanted: Wanted<'_>) -> Option<AuthInfoId> {
        let ids = index.get(wanted.username);
        let newest_first = || {
            ids.iter()
                .rev()
                .filter_map(|id| Some((*id, self.auth_infos.get(*id)?)))
                .filter(|(_, info)| info.fits(wanted.algorithm))
        };
        let same_realm = |info: &AuthInfo| {
            info.realm.as_deref().map(unquoted) == wanted.realm.map(unquoted) && wanted.realm.is_some()
        };
        let same_domain =
            |info: &AuthInfo| info.domain.as_deref() == wanted.domain && wanted.domain.is_some();
        // For a challenge a hash is of use only for the realm that it was made for.
        let open =
            |info: &AuthInfo| wanted.algorithm.is_none() || info.password.is_some() && info.realm.is_none();
        newest_first()
            .find(|(_, info)| same_realm(info) && same_domain(info))
            .or_else(|| newest_first().find(|(_, info)| same_realm(info)))
            .or_else(|| newest_first().find(|(_, info)| same_domain(info) && open(info)))
            .or_else(|| newest_first().find(|(_, info)| open(info)))
            .map(|(id, _)| id)
    }
}

fn unquoted(realm: &str) -> &str {
    realm.trim_matches('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(infos: &[(&str, Option<&str>, Option<&str>)]) -> (Library, AuthIndex, Vec<AuthInfoId>) {
        let mut library = Library::default();
        let mut index = AuthIndex::default();
        let ids = infos.iter().map(|(username, realm, domain)| {
            let id = library.auth_infos.insert(AuthInfo {
                username: Some((*username).into()),
                password: Some(Zeroizing::new(b"secret"[..].into())),
                realm: realm.map(Into::into),
                domain: domain.map(Into::into),
                ..AuthInfo::default()
            });
            index.push((*username).into(), id);
            id
        });
        let ids = ids.collect();
        (library, index, ids)
    }

    fn wanted(realm: &'static str) -> Wanted<'static> {
        Wanted { realm: Some(realm), username: "alice", domain: Some("d"), algorithm: Some(Algorithm::Md5) }
    }

    #[test]
    fn the_realm_decides_before_the_domain_and_the_newest_wins_among_equals() {
        let (library, index, ids) =
            library(&[("alice", Some("r"), None), ("alice", None, Some("d")), ("alice", Some("r"), None)]);
        assert_eq!(library.find_auth_info(&index, wanted("r")), Some(ids[2]));
        assert_eq!(library.find_auth_info(&index, wanted("other")), Some(ids[1]));
    }

    #[test]
    fn a_secret_for_another_realm_is_never_offered() {
        let (library, index, _) = library(&[("alice", Some("bank"), Some("d"))]);
        assert_eq!(library.find_auth_info(&index, wanted("phishing")), None);
    }

    #[test]
    fn another_user_never_matches() {
        let (library, index, _) = library(&[("bob", None, None)]);
        assert_eq!(library.find_auth_info(&index, wanted("r")), None);
    }

    #[test]
    fn a_token_answers_bearer_challenges_of_its_realm_until_it_runs_out() {
        let (mut library, index, ids) = library(&[("alice", None, None), ("alice", Some("r"), None)]);
        assert_eq!(library.find_bearer_token(&index, wanted("r"), 100), None);
        for (id, expires) in ids.iter().zip([0, 101]) {
            let info = library.auth_infos.get_mut(*id).unwrap();
            info.password = None;
            info.access_token = Some(BearerToken { token: Zeroizing::new("t".to_owned()), expires });
        }
        assert_eq!(library.find_bearer_token(&index, wanted("r"), 100), Some(ids[1]));
        assert_eq!(library.find_bearer_token(&index, wanted("r"), 101), Some(ids[0]));
        assert_eq!(library.find_bearer_token(&index, wanted("other"), 100), Some(ids[0]));
        assert_eq!(library.find_auth_info(&index, wanted("r")), None, "a token is no password");
    }

    #[test]
    fn the_password_gives_way_to_its_hash_once_the_realm_is_known() {
        let mut info = AuthInfo {
            username: Some("Mufasa".into()),
            password: Some(Zeroizing::new(b"Circle of Life"[..].into())),
            ..AuthInfo::default()
        };
        info.hash_password();
        assert!(info.password.is_some() && info.ha1.is_none());
        info.learn(&Challenge {
            realm: "http-auth@example.org".to_owned(),
            scheme: Scheme::Digest(Algorithm::Md5),
        });
        info.hash_password();
        assert!(info.password.is_none());
        assert!(info.ha1 == Some("3d78807defe7de2157e2b0b6573a855f".into()));
    }

    #[test]
    fn a_realm_in_quotes_is_the_realm_within() {
        let mut info = AuthInfo {
            username: Some("Mufasa".into()),
            realm: Some("\"http-auth@example.org\"".into()),
            password: Some(Zeroizing::new(b"Circle of Life"[..].into())),
            ..AuthInfo::default()
        };
        info.hash_password();
        assert!(info.ha1 == Some("3d78807defe7de2157e2b0b6573a855f".into()));
        let realm = "http-auth@example.org";
        let challenge = Challenge { realm: realm.to_owned(), scheme: Scheme::Digest(Algorithm::Md5) };
        assert_eq!(info.credentials(&challenge).map(|credentials| credentials.realm), Some(realm.into()));
        assert!(info.learn(&challenge));
        assert_eq!(info.realm.as_deref(), Some(realm), "and is kept without the quotes from then on");
        let other = Challenge { realm: "other".to_owned(), ..challenge };
        info.realm = Some("\"http-auth@example.org\"".into());
        info.learn(&other);
        assert_eq!(info.realm.as_deref(), Some("\"http-auth@example.org\""));
    }

    #[test]
    fn a_password_whose_realm_was_given_answers_whichever_algorithm_the_server_wants() {
        for wanted in [Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha512_256] {
            let mut info = AuthInfo {
                username: Some("alice".into()),
                realm: Some("r".into()),
                password: Some(Zeroizing::new(b"secret"[..].into())),
                ..AuthInfo::default()
            };
            info.hash_password();
            assert!(info.fits(Some(wanted)));
            let challenge = Challenge { realm: "r".to_owned(), scheme: Scheme::Digest(wanted) };
            let expected = compute_ha1("alice", "r", b"secret", wanted);
            let given = info.credentials(&challenge).map(|credentials| credentials.secret);
            assert!(given == Some(Secret::Ha1 { algorithm: wanted, hex: expected.clone() }));
            info.learn(&challenge);
            assert!(info.ha1 == Some(expected) && info.other_hashes.is_none());
        }
    }
}
