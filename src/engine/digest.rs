//! The arithmetic of HTTP Digest: RFC 7616, RFC 8760 and the older form of RFC 2069. No choice is made here.

use md5::{Digest, Md5};
use ring::digest::{SHA256, SHA512_256};
use zeroize::{Zeroize, Zeroizing};

use super::event::{Algorithm, Credentials, Secret};

/// Which form the answer takes (RFC 7616 3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qop {
    /// No qop was offered: RFC 2069.
    None,
    /// `auth`
    Auth,
    /// `auth-int`
    AuthInt,
}

/// Everything that the response depends on, secrets aside.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The hash.
    pub algorithm: Algorithm,
    /// `-sess`: the session's hash stands in for H(A1).
    pub session: bool,
    /// The server's nonce.
    pub nonce: &'a str,
    /// The client's nonce; needed for every form but RFC 2069.
    pub cnonce: &'a [u8],
    /// How often the nonce was used, this time included.
    pub count: u32,
    /// The form.
    pub qop: Qop,
    /// The request's method.
    pub method: &'a str,
    /// The Request-URI's text.
    pub uri: &'a str,
    /// The request's body.
    pub body: &'a [u8],
}

/// The `response` parameter (RFC 7616 3.4.1), or `None` if the secret is a hash of another algorithm.
pub fn response(credentials: &Credentials, question: &Question<'_>) -> Option<Hex> {
    let Question { algorithm, cnonce, .. } = *question;
    let nonce = question.nonce.as_bytes();
    let mut ha1 = ha1(credentials, algorithm)?;
    if question.session {
        ha1 = Zeroizing::new(hash(algorithm, &[ha1.as_bytes(), nonce, cnonce]));
    }
    let (method, uri) = (question.method.as_bytes(), question.uri.as_bytes());
    let ha2 = if question.qop == Qop::AuthInt {
        let body = hash(algorithm, &[question.body]);
        hash(algorithm, &[method, uri, body.as_bytes()])
    } else {
        hash(algorithm, &[method, uri])
    };
    let qop: &[u8] = match question.qop {
        Qop::None => return Some(hash(algorithm, &[ha1.as_bytes(), nonce, ha2.as_bytes()])),
        Qop::Auth => b"auth",
        Qop::AuthInt => b"auth-int",
    };
    let count = count(question.count);
    Some(hash(algorithm, &[ha1.as_bytes(), nonce, count.as_bytes(), cnonce, qop, ha2.as_bytes()]))
}

/// The user name as a server gets it that need not be told it in clear (RFC 7616 3.4.4).
pub fn user_hash(credentials: &Credentials, algorithm: Algorithm) -> Hex {
    hash(algorithm, &[credentials.username.as_bytes(), credentials.realm.as_bytes()])
}

/// The nonce count: eight digits.
pub fn count(number: u32) -> Hex {
    Hex::new(&number.to_be_bytes())
}

/// Bytes in lower-case hexadecimal, in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hex {
    digits: [u8; 64],
    length: usize,
}

impl Hex {
    fn new(bytes: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = Self { digits: [0; 64], length: 0 };
        for (byte, pair) in bytes.iter().zip(hex.digits.chunks_exact_mut(2)) {
            pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
            hex.length += 2;
        }
        hex
    }

    /// The digits as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// The digits.
    pub fn as_bytes(&self) -> &[u8] {
        &self.digits[..self.length]
    }
}

impl Zeroize for Hex {
    fn zeroize(&mut self) {
        self.digits.zeroize();
    }
}

/// H(username:realm:password), as far as the secret gives it.
fn ha1(credentials: &Credentials, algorithm: Algorithm) -> Option<Zeroizing<Hex>> {
    match &credentials.secret {
        Secret::Password(password) => {
            let parts = [credentials.username.as_bytes(), credentials.realm.as_bytes(), password];
            Some(Zeroizing::new(hash(algorithm, &parts)))
        }
        Secret::Ha1 { algorithm: made_by, hex } if *made_by == algorithm => {
            let mut known = Zeroizing::new(Hex { digits: [0; 64], length: 0 });
            // A longer hash is none.
            known.length = hex.write(&mut known.digits)?;
            Some(known)
        }
        Secret::Ha1 { .. } | Secret::Bearer(_) => None,
    }
}

/// H of the parts joined by colons.
fn hash(algorithm: Algorithm, parts: &[&[u8]]) -> Hex {
    match algorithm {
        Algorithm::Md5 => {
            let mut hash = Md5::new();
            joined(parts, |part| hash.update(part));
            Hex::new(&hash.finalize())
        }
        Algorithm::Sha256 => Hex::new(sha(&SHA256, parts).as_ref()),
        Algorithm::Sha512_256 => Hex::new(sha(&SHA512_256, parts).as_ref()),
    }
}

fn sha(algorithm: &'static ring::digest::Algorithm, parts: &[&[u8]]) -> ring::digest::Digest {
    let mut hash = ring::digest::Context::new(algorithm);
    joined(parts, |part| hash.update(part));
    hash.finish()
}

/// Hands over the parts with colons between them.
fn joined(parts: &[&[u8]], mut take: impl FnMut(&[u8])) {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            take(b":");
        }
        take(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credentials(username: &str, realm: &str, password: &str) -> Credentials {
        let secret = Secret::Password(Zeroizing::new(password.as_bytes().into()));
        Credentials { username: username.into(), realm: realm.into(), secret }
    }

    /// RFC 7616 3.9.1
    #[test]
    fn the_examples_of_rfc_7616_come_out() {
        let mufasa = credentials("Mufasa", "http-auth@example.org", "Circle of Life");
        let mut question = Question {
            algorithm: Algorithm::Md5,
            session: false,
            nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
            cnonce: b"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
            count: 1,
            qop: Qop::Auth,
            method: "GET",
            uri: "/dir/index.html",
            body: b"",
        };
        assert_eq!(response(&mufasa, &question).unwrap().as_str(), "8ca523f5e9506fed4657c9700eebdbec");
        question.algorithm = Algorithm::Sha256;
        let expected = "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1";
        assert_eq!(response(&mufasa, &question).unwrap().as_str(), expected);
    }

    /// RFC 7616 3.9.2 names the user so; the hash stands there as its erratum 4897 has it.
    #[test]
    fn a_user_is_named_by_hash_as_in_rfc_7616() {
        let jason = credentials("J\u{e4}s\u{f8}n Doe", "api@example.org", "Secret, or not?");
        let expected = "793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b";
        assert_eq!(user_hash(&jason, Algorithm::Sha512_256).as_str(), expected);
    }

    /// RFC 7616 has no example of these; the values were computed with another implementation of the hashes.
    #[test]
    fn sessions_and_bodies_count_for_every_algorithm() {
        let mufasa = credentials("Mufasa", "http-auth@example.org", "Circle of Life");
        let answer = |algorithm, session, qop| {
            let question = Question {
                algorithm,
                session,
                nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
                cnonce: b"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
                count: 1,
                qop,
                method: "GET",
                uri: "/dir/index.html",
                body: b"v=0",
            };
            response(&mufasa, &question).unwrap().as_str().to_owned()
        };
        for (algorithm, session, body, both) in [
            (
                Algorithm::Md5,
                "e783283f46242139c486a698fec7211d",
                "3835b139d1606d821f6f96713d044ded",
                "95a97f9edf077a8935ef998409f66850",
            ),
            (
                Algorithm::Sha256,
                "2fd51b3a77ad75bad6afad6003e818d767133c46d9e2749e7f5232ae1ea3efd7",
                "b3a4a0111e74e28223bac4af55ade12af037f6c8a019923135a0dca0d384407f",
                "f58ef7e67e5cd19cae4211da1f053c267649b0cd717561fc99ad03fccbe0152f",
            ),
            (
                Algorithm::Sha512_256,
                "3f2a34f923c38b0fb26dce2fdfc2ce326c23cecf86fbb1444f3e51fbbc2cb92e",
                "631be824ac300042f70f9fd3050e439eb706f91ec48c3bacb8c102a628f68cd4",
                "b0298a54e3165e9a68059b5199519de0c413ba1009fe63cbadc6467c348ed236",
            ),
        ] {
            assert_eq!(answer(algorithm, true, Qop::Auth), session);
            assert_eq!(answer(algorithm, false, Qop::AuthInt), body);
            assert_eq!(answer(algorithm, true, Qop::AuthInt), both);
        }
    }

    /// RFC 2617 3.5 without qop is the form of RFC 2069; the value is that of RFC 2069 2.4 as corrected by its erratum.
    #[test]
    fn the_form_of_rfc_2069_comes_out() {
        let mufasa = credentials("Mufasa", "testrealm@host.com", "CircleOfLife");
        let question = Question {
            algorithm: Algorithm::Md5,
            session: false,
            nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093",
            cnonce: b"",
            count: 0,
            qop: Qop::None,
            method: "GET",
            uri: "/dir/index.html",
            body: b"",
        };
        assert_eq!(response(&mufasa, &question).unwrap().as_str(), "1949323746fe6a43ef61f9606e7febea");
    }

    #[test]
    fn sha_512_256_is_its_own_hash_and_not_a_cut_one() {
        let digest = hash(Algorithm::Sha512_256, &[b""]);
        assert_eq!(digest.as_str(), "c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a");
    }

    #[test]
    fn a_ready_hash_serves_its_own_algorithm_only() {
        let known = credentials("Mufasa", "http-auth@example.org", "Circle of Life");
        let hex = ha1(&known, Algorithm::Md5).unwrap().as_str().into();
        let hashed = Credentials { secret: Secret::Ha1 { algorithm: Algorithm::Md5, hex }, ..known.clone() };
        let mut question = Question {
            algorithm: Algorithm::Md5,
            session: true,
            nonce: "n",
            cnonce: b"c",
            count: 2,
            qop: Qop::AuthInt,
            method: "REGISTER",
            uri: "sip:example.org",
            body: b"",
        };
        assert_eq!(response(&hashed, &question), response(&known, &question));
        question.algorithm = Algorithm::Sha256;
        assert_eq!(response(&hashed, &question), None);
    }
}
