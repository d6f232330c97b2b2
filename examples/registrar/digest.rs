//! Digest access authentication, the server's part: challenges and the check of credentials (RFC 7616, RFC 8760).
//!
//! `rsip` knows neither `SHA-256` nor lists of qop values, so the parameters are read here from the header's text.

use std::collections::HashMap;

use md5::Md5;
use sha2::{Digest, Sha256, Sha512_256};

use super::options::User;

/// Hash function of a challenge (RFC 8760 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RFC 1321
    Md5,
    /// FIPS 180-4
    Sha256,
    /// FIPS 180-4, SHA-512 cut to 256 bits with its own initial value
    Sha512_256,
}

impl Algorithm {
    /// The function with this name, in whatever case.
    pub fn from_token(token: &str) -> Option<Self> {
        [Self::Md5, Self::Sha256, Self::Sha512_256]
            .into_iter()
            .find(|a| a.token().eq_ignore_ascii_case(token))
    }

    /// Its name in challenges.
    pub fn token(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
            Self::Sha512_256 => "SHA-512-256",
        }
    }

    /// Lower-case hexadecimal hash.
    pub fn hex(self, data: &[u8]) -> String {
        match self {
            Self::Md5 => hex(&Md5::digest(data)),
            Self::Sha256 => hex(&Sha256::digest(data)),
            Self::Sha512_256 => hex(&Sha512_256::digest(data)),
        }
    }
}

/// Quality of protection on offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qop {
    /// No qop parameter at all, the form of RFC 2069.
    None,
    /// `auth`
    Auth,
    /// `auth,auth-int`
    AuthOrAuthInt,
}

/// What came of looking at a request's credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// They are those of this user.
    Accepted(String),
    /// There are none for one of our realms.
    Missing,
    /// The password is right, but the nonce is used up or not ours: a fresh one will do.
    Stale,
    /// Wrong, for this reason.
    Refused(&'static str),
}

/// The nonces given out and how far they are used.
#[derive(Debug)]
pub struct Guard {
    users: Vec<User>,
    algorithms: Vec<Algorithm>,
    qop: Qop,
    nonce_uses: u32,
    nonces: HashMap<String, Nonce>,
}

#[derive(Debug, Default)]
struct Nonce {
    uses: u32,
    count: u32,
}

impl Guard {
    /// Guards for these users; without users everybody passes.
    pub fn new(users: Vec<User>, algorithms: Vec<Algorithm>, qop: Qop, nonce_uses: u32) -> Self {
        Self { users, algorithms, qop, nonce_uses, nonces: HashMap::new() }
    }

    /// Whether credentials are demanded at all.
    pub fn is_closed(&self) -> bool {
        !self.users.is_empty()
    }

    /// Whether this is the name of one of the users.
    pub fn knows(&self, name: &str) -> bool {
        self.users.iter().any(|user| user.name == name)
    }

    /// One challenge per algorithm for the realm of `name`, or of the first user if there is no such name.
    pub fn challenges(&mut self, name: &str, stale: bool) -> Vec<String> {
        let user = self.users.iter().find(|user| user.name == name).or(self.users.first());
        let realm = user.map(|user| user.realm.clone()).unwrap_or_default();
        let qop = match self.qop {
            Qop::None => "",
            Qop::Auth => ", qop=\"auth\"",
            Qop::AuthOrAuthInt => ", qop=\"auth,auth-int\"",
        };
        let stale = if stale { ", stale=true" } else { "" };
        let algorithms = self.algorithms.clone();
        let mut challenge = |algorithm: Algorithm| {
            let (realm, nonce, token) = (quoted(&realm), self.fresh_nonce(), algorithm.token());
            format!("Digest realm={realm}, nonce=\"{nonce}\", algorithm={token}{qop}{stale}")
        };
        algorithms.into_iter().map(&mut challenge).collect()
    }

    /// Checks the first of `credentials` (values of Authorization) that is for one of our realms.
    pub fn check(&mut self, credentials: &[String], method: &str, body: &[u8]) -> Verdict {
        let ours = credentials.iter().filter_map(|value| parameters(value)).find(|parameters| {
            let realm = parameters.get("realm");
            self.users.iter().any(|user| Some(&user.realm) == realm)
        });
        match ours {
            Some(parameters) => self.check_one(&parameters, method, body),
            None => Verdict::Missing,
        }
    }

    fn check_one(&mut self, given: &HashMap<String, String>, method: &str, body: &[u8]) -> Verdict {
        let text = |name: &str| given.get(name).map(String::as_str).unwrap_or_default();
        let algorithm = match given.get("algorithm") {
            Some(token) => Algorithm::from_token(token),
            None => Some(Algorithm::Md5),
        };
        let Some(algorithm) = algorithm.filter(|a| self.algorithms.contains(a)) else {
            return Verdict::Refused("an algorithm that was not offered");
        };
        let Some(user) =
            self.users.iter().find(|user| user.name == text("username") && user.realm == text("realm"))
        else {
            return Verdict::Refused("unknown user");
        };
        let count = match given.get("qop") {
            None if self.qop == Qop::None => 0,
            None => return Verdict::Refused("qop is missing"),
            Some(qop) if !self.offers(qop) => return Verdict::Refused("a qop that was not offered"),
            // RFC 7616 3.4: nc is exactly eight hexadecimal digits.
            Some(_) if text("nc").len() != 8 || text("cnonce").is_empty() => {
                return Verdict::Refused("nc or cnonce is malformed");
            }
            Some(_) => match u32::from_str_radix(text("nc"), 16) {
                Ok(count) => count,
                Err(_) => return Verdict::Refused("nc or cnonce is malformed"),
            },
        };
        if response(algorithm, &user.password, given, method, body) != text("response") {
            return Verdict::Refused("wrong password");
        }
        let name = user.name.clone();
        match self.nonces.get_mut(text("nonce")) {
            // A count that does not grow is a replay, or a request that overtook another (RFC 7616 3.4).
            Some(nonce) if nonce.uses < self.nonce_uses && (count == 0 || count > nonce.count) => {
                nonce.uses += 1;
                nonce.count = count;
                Verdict::Accepted(name)
            }
            _ => Verdict::Stale,
        }
    }

    fn offers(&self, qop: &str) -> bool {
        match self.qop {
            Qop::None => false,
            Qop::Auth => qop == "auth",
            Qop::AuthOrAuthInt => qop == "auth" || qop == "auth-int",
        }
    }

    fn fresh_nonce(&mut self) -> String {
        let nonce = random_token();
        self.nonces.insert(nonce.clone(), Nonce::default());
        nonce
    }
}

/// The `response` that belongs to these parameters (RFC 7616 3.4.1).
pub fn response(
    algorithm: Algorithm,
    password: &str,
    given: &HashMap<String, String>,
    method: &str,
    body: &[u8],
) -> String {
    let text = |name: &str| given.get(name).map(String::as_str).unwrap_or_default();
    let hash = |text: String| algorithm.hex(text.as_bytes());
    let a1 = hash(format!("{}:{}:{password}", text("username"), text("realm")));
    let a2 = match text("qop") {
        "auth-int" => hash(format!("{method}:{}:{}", text("uri"), algorithm.hex(body))),
        _ => hash(format!("{method}:{}", text("uri"))),
    };
    match given.get("qop") {
        Some(qop) => hash(format!("{a1}:{}:{}:{}:{qop}:{a2}", text("nonce"), text("nc"), text("cnonce"))),
        None => hash(format!("{a1}:{}:{a2}", text("nonce"))),
    }
}

/// The parameters of `Digest name=value, …` with lower-case names and without quotes; `None` for other schemes.
pub fn parameters(value: &str) -> Option<HashMap<String, String>> {
    let (scheme, rest) = value.trim().split_once(char::is_whitespace)?;
    if !scheme.eq_ignore_ascii_case("Digest") {
        return None;
    }
    let mut found = HashMap::new();
    for part in super::wire::split_outside_quotes(rest, ',') {
        let (name, value) = part.split_once('=')?;
        found.insert(name.trim().to_ascii_lowercase(), super::wire::unquoted(value.trim()));
    }
    Some(found)
}

/// 128 random bits in hexadecimal.
pub fn random_token() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system has a random source");
    hex(&bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7616 3.9.1, with MD5 and with SHA-256.
    const EXAMPLE: &str = "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\", \
        nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", nc=00000001, \
        cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth";

    fn guard(algorithm: Algorithm, qop: Qop) -> Guard {
        let mufasa = User {
            name: "Mufasa".into(),
            password: "Circle of Life".into(),
            realm: "http-auth@example.org".into(),
        };
        Guard::new(vec![mufasa], vec![algorithm], qop, u32::MAX)
    }

    /// Credentials for the first challenge of `guard`, counting from `nc`.
    fn answer(guard: &mut Guard, nonce: &str, nc: u32, password: &str) -> String {
        let algorithm = guard.algorithms[0];
        let qop = match guard.qop {
            Qop::None => String::new(),
            _ => format!(", qop=auth, nc={nc:08x}, cnonce=\"c\""),
        };
        let text = format!(
            "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", nonce=\"{nonce}\", uri=\"sip:a\", \
             algorithm={}{qop}",
            algorithm.token()
        );
        let response = response(algorithm, password, &parameters(&text).unwrap(), "REGISTER", b"");
        format!("{text}, response=\"{response}\"")
    }

    fn nonce_of(challenge: &str) -> String {
        parameters(challenge).unwrap()["nonce"].clone()
    }

    #[test]
    fn responses_are_those_of_rfc_7616() {
        let given = parameters(EXAMPLE).unwrap();
        let md5 = response(Algorithm::Md5, "Circle of Life", &given, "GET", b"");
        assert_eq!(md5, "8ca523f5e9506fed4657c9700eebdbec");
        let sha = response(Algorithm::Sha256, "Circle of Life", &given, "GET", b"");
        assert_eq!(sha, "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    }

    #[test]
    fn every_algorithm_and_qop_lets_the_right_password_in() {
        for algorithm in [Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha512_256] {
            for qop in [Qop::None, Qop::Auth, Qop::AuthOrAuthInt] {
                let mut guard = guard(algorithm, qop);
                let nonce = nonce_of(&guard.challenges("Mufasa", false)[0]);
                let right = answer(&mut guard, &nonce, 1, "Circle of Life");
                assert_eq!(guard.check(&[right], "REGISTER", b""), Verdict::Accepted("Mufasa".into()));
                let wrong = answer(&mut guard, &nonce, 2, "Circle of Death");
                assert_eq!(guard.check(&[wrong], "REGISTER", b""), Verdict::Refused("wrong password"));
            }
        }
    }

    #[test]
    fn a_nonce_count_that_does_not_grow_is_stale() {
        let mut guard = guard(Algorithm::Sha256, Qop::Auth);
        let nonce = nonce_of(&guard.challenges("Mufasa", false)[0]);
        let first = answer(&mut guard, &nonce, 1, "Circle of Life");
        assert!(matches!(guard.check(std::slice::from_ref(&first), "REGISTER", b""), Verdict::Accepted(_)));
        assert_eq!(guard.check(&[first], "REGISTER", b""), Verdict::Stale);
        let unknown = answer(&mut guard, "not ours", 1, "Circle of Life");
        assert_eq!(guard.check(&[unknown], "REGISTER", b""), Verdict::Stale);
    }

    #[test]
    fn credentials_for_other_realms_and_schemes_do_not_count() {
        let mut guard = guard(Algorithm::Md5, Qop::Auth);
        let basic = "Basic QWxhZGRpbg==".to_owned();
        let other = "Digest realm=\"elsewhere\", response=\"\"".to_owned();
        assert_eq!(guard.check(&[basic, other], "REGISTER", b""), Verdict::Missing);
    }

    #[test]
    fn a_realm_with_quotes_survives_the_challenge() {
        let mut guard = guard(Algorithm::Md5, Qop::Auth);
        guard.users[0].realm = "the \"inner\" realm, a=b".into();
        let challenge = guard.challenges("Mufasa", true).remove(0);
        assert_eq!(parameters(&challenge).unwrap()["realm"], "the \"inner\" realm, a=b");
        assert_eq!(parameters(&challenge).unwrap()["stale"], "true");
    }
}
