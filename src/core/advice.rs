//! What a failure means to a person: the line in the log beside the callback, which keeps liblinphone's words.
//!
//! Each line says which account at which server, what happened, what to try, and when the library tries again. What is
//! told apart is in [`Kind`], with one piece of advice for each.

use std::time::Duration;

use super::account_params::AccountParams;
use super::{AccountId, Library, address};
use crate::engine::{Cause, Failure, FinalAnswer};

/// Kinds of failures, as far as people can do different things about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// 401 or 407, and there are no credentials for that user.
    NoCredentials,
    /// 401 or 407 again, after an answer to the challenge.
    RefusedCredentials,
    /// 401 or 407, and the credentials for that user are for other realms.
    OtherRealm,
    /// 401 or 407 without a challenge that may be answered.
    NoUsableChallenge,
    /// 3xx that leads nowhere.
    Redirected,
    /// 400, 416 and the like: the server does not understand the request.
    Misunderstood,
    /// 403
    Forbidden,
    /// 404, 410, 484, 604
    UnknownUser,
    /// 405, 501: the server does no registrations.
    NoRegistrar,
    /// 408 from the server, or 504: it asked somebody else, who did not answer.
    ServerTimedOut,
    /// 420, 421, 439, 494: the two do not agree on extensions.
    Extensions,
    /// 423 that names no expiry.
    TooBrief,
    /// 480, 500, 502 and the like.
    ServerTrouble,
    /// 482, 483
    Circle,
    /// 503
    Overloaded,
    /// 503 that says when to come again.
    OverloadedFor,
    /// 600 to 699
    RefusedForGood,
    /// Any other answer.
    OtherAnswer,
    /// Nobody answered, although the server did before.
    Timeout,
    /// Nobody answered, and nobody was ever heard.
    Silence,
    /// The name of the server is not known.
    UnknownName,
    /// The name servers do not answer.
    NoNameService,
    /// Nobody listens there.
    ConnectionRefused,
    /// There is no way to that network.
    Unreachable,
    /// The connection did not come up in time.
    ConnectTimeout,
    /// The connection ended.
    ConnectionLost,
    /// The address of this machine changed.
    AddressChanged,
    /// The server's certificate comes from nobody whom we trust.
    UnknownIssuer,
    /// The server's certificate is too old, or not valid yet.
    CertificateDates,
    /// The server's certificate is for another name.
    CertificateName,
    /// The server's certificate is no good for another reason.
    CertificateOther,
    /// The server wants to know who we are, or our certificate cannot be used.
    ClientCertificate,
    /// The other side does not speak TLS as we do.
    Handshake,
    /// The WebSocket server does not want us.
    WebSocket,
    /// IPv6 is needed and off.
    NoIpv6,
    /// Another trouble on the way.
    OtherTransport,
    /// No transport of the kind that the server address asks for.
    NoTransport,
}

impl Kind {
    /// All of them.
    #[cfg(test)]
    const ALL: [Self; 37] = [
        Self::NoCredentials,
        Self::RefusedCredentials,
        Self::OtherRealm,
        Self::NoUsableChallenge,
        Self::Redirected,
        Self::Misunderstood,
        Self::Forbidden,
        Self::UnknownUser,
        Self::NoRegistrar,
        Self::ServerTimedOut,
        Self::Extensions,
        Self::TooBrief,
        Self::ServerTrouble,
        Self::Circle,
        Self::Overloaded,
        Self::OverloadedFor,
        Self::RefusedForGood,
        Self::OtherAnswer,
        Self::Timeout,
        Self::Silence,
        Self::UnknownName,
        Self::NoNameService,
        Self::ConnectionRefused,
        Self::Unreachable,
        Self::ConnectTimeout,
        Self::ConnectionLost,
        Self::AddressChanged,
        Self::UnknownIssuer,
        Self::CertificateDates,
        Self::CertificateName,
        Self::CertificateOther,
        Self::ClientCertificate,
        Self::Handshake,
        Self::WebSocket,
        Self::NoIpv6,
        Self::OtherTransport,
        Self::NoTransport,
    ];

    /// What to try.
    pub const fn advice(self) -> &'static str {
        match self {
            Self::NoCredentials => {
                "there are no credentials for this user: give some with linphone_core_add_auth_info"
            }
            Self::RefusedCredentials => "the stored password was refused: check user name and password",
            Self::OtherRealm => {
                "the credentials for this user are for another realm: give them the server's realm, or none"
            }
            Self::NoUsableChallenge => {
                "it offers no way to log in that may be used: see linphone_core_set_digest_authentication_policy \
                 and, for bearer tokens, use TLS"
            }
            Self::Redirected => {
                "it sends us elsewhere without saying where, or in a circle: ask its operator for the right server"
            }
            Self::Misunderstood => {
                "it does not understand the request: check identity, server address and the headers that the \
                 program adds"
            }
            Self::Forbidden => {
                "the account is not allowed to register: ask the server's operator, and check user name and password"
            }
            Self::UnknownUser => "the user or domain is unknown there: check the identity's spelling",
            Self::NoRegistrar => "it is no registrar: check the server address",
            Self::ServerTimedOut => "a server behind it does not answer: nothing to do here but to wait",
            Self::Extensions => {
                "the two do not agree on extensions: check linphone_core_set_supported and [sip] outbound"
            }
            Self::TooBrief => {
                "it names no expiry that it would accept: raise linphone_proxy_config_set_expires"
            }
            Self::ServerTrouble => "the trouble is the server's",
            Self::Circle => "requests go round in circles between servers: ask the server's operator",
            Self::Overloaded => "it is overloaded or in maintenance: nothing to do here but to wait",
            Self::OverloadedFor => "it asks to be left alone for a while, which is respected",
            Self::RefusedForGood => "it refuses for good: ask the server's operator",
            Self::OtherAnswer => "ask the server's operator what the answer means",
            Self::Timeout => "it may be overloaded or restarting",
            Self::Silence => {
                "check host, port and transport of the server address, and firewalls on the way: the messages, or \
                 the answers to them, get lost"
            }
            Self::UnknownName => "check the host of the server address, and what the DNS says of it",
            Self::NoNameService => {
                "check the network and the name servers in /etc/resolv.conf or linphone_core_set_dns_servers"
            }
            Self::ConnectionRefused => {
                "nobody listens there: check port and transport of the server address, and whether the server runs"
            }
            Self::Unreachable => "there is no way to that address: check the network and its routes",
            Self::ConnectTimeout => {
                "check the host and the port of the server address, and firewalls on the way"
            }
            Self::ConnectionLost => {
                "the server or something on the way ended the connection: see the server's log"
            }
            Self::AddressChanged => "the network changed: the account registers again from the new address",
            Self::UnknownIssuer => {
                "its certificate was issued by nobody whom we trust: name the authority with \
                 linphone_core_set_root_ca"
            }
            Self::CertificateDates => {
                "its certificate has run out or is not valid yet: tell its operator, and check this machine's clock"
            }
            Self::CertificateName => {
                "its certificate is for another host: the server address must name a host of the certificate"
            }
            Self::CertificateOther => "its certificate cannot be used: tell its operator",
            Self::ClientCertificate => {
                "it wants to see our certificate: check linphone_auth_info_set_tls_cert_path and \
                 linphone_auth_info_set_tls_key_path"
            }
            Self::Handshake => {
                "TLS did not come about: check that the port is the one for TLS, and that the server speaks TLS 1.2 \
                 or 1.3"
            }
            Self::WebSocket => "check the port and path of the WebSocket server, and that it speaks `sip`",
            Self::NoIpv6 => "the server has IPv6 only: see linphone_core_enable_ipv6",
            Self::OtherTransport => {
                "check the host, the port and the transport of the server address, and the network"
            }
            Self::NoTransport => {
                "open it with linphone_core_set_transports, at port -1 if another program or core has the usual one, \
                 or leave `transport=` out of the server address"
            }
        }
    }

    fn of(cause: &Cause, login: &Login) -> Self {
        match cause {
            Cause::Answer(answer) => Self::of_answer(answer, login),
            Cause::Timeout => Self::Timeout,
            Cause::Transport(reason) => Self::of_reason(reason),
            Cause::NoTransport => Self::NoTransport,
        }
    }

    fn of_answer(answer: &FinalAnswer, login: &Login) -> Self {
        match answer.code {
            300..=399 => Self::Redirected,
            401 | 407 => match login {
                Login::Missing { .. } => Self::NoCredentials,
                Login::Refused { .. } => Self::RefusedCredentials,
                Login::OtherRealm { .. } => Self::OtherRealm,
                Login::Impossible => Self::NoUsableChallenge,
            },
            400 | 402 | 406 | 413..=416 | 488 | 489 | 493 | 505 | 513 => Self::Misunderstood,
            403 => Self::Forbidden,
            404 | 410 | 484 | 485 | 604 => Self::UnknownUser,
            405 | 501 => Self::NoRegistrar,
            408 | 504 => Self::ServerTimedOut,
            420 | 421 | 439 | 494 => Self::Extensions,
            423 => Self::TooBrief,
            480 | 486 | 491 | 500 | 502 => Self::ServerTrouble,
            482 | 483 => Self::Circle,
            503 if answer.header("retry-after").is_some() => Self::OverloadedFor,
            503 => Self::Overloaded,
            600..=699 => Self::RefusedForGood,
            _ => Self::OtherAnswer,
        }
    }

    /// By what the system, the resolver or the TLS library says; the first that fits counts.
    fn of_reason(reason: &str) -> Self {
        const SAYINGS: &[(&str, Kind)] = &[
            ("nothing heard from there lately", Kind::Silence),
            ("no such service", Kind::UnknownName),
            ("no address for", Kind::UnknownName),
            ("no address of", Kind::UnknownName),
            ("name service does not answer", Kind::NoNameService),
            ("name server", Kind::NoNameService),
            ("UnknownIssuer", Kind::UnknownIssuer),
            // A self-signed certificate that is not among the trusted ones.
            ("CaUsedAsEndEntity", Kind::UnknownIssuer),
            ("certificate expired", Kind::CertificateDates),
            ("certificate: Expired", Kind::CertificateDates),
            ("NotValidYet", Kind::CertificateDates),
            ("NotValidForName", Kind::CertificateName),
            ("not valid yet", Kind::CertificateDates),
            ("not valid for", Kind::CertificateName),
            ("client certificate", Kind::ClientCertificate),
            ("the encrypted key", Kind::ClientCertificate),
            ("CertificateRequired", Kind::ClientCertificate),
            ("alert: BadCertificate", Kind::ClientCertificate),
            ("alert: UnknownCA", Kind::ClientCertificate),
            ("alert: CertificateUnknown", Kind::ClientCertificate),
            ("invalid peer certificate", Kind::CertificateOther),
            ("TLS", Kind::Handshake),
            ("WebSocket", Kind::WebSocket),
            ("refused", Kind::ConnectionRefused),
            ("unreachable", Kind::Unreachable),
            ("No route", Kind::Unreachable),
            ("did not come up in time", Kind::ConnectTimeout),
            ("timed out", Kind::ConnectTimeout),
            ("address of this machine", Kind::AddressChanged),
            ("IPv6", Kind::NoIpv6),
            ("closed by the peer", Kind::ConnectionLost),
            ("reset", Kind::ConnectionLost),
            ("no answer to a keep-alive", Kind::ConnectionLost),
            ("Broken pipe", Kind::ConnectionLost),
        ];
        let found = SAYINGS.iter().find(|(saying, _)| reason.contains(saying));
        found.map_or(Self::OtherTransport, |(_, kind)| *kind)
    }
}

/// What is known about the credentials when a challenge was the last word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Login {
    /// There are none for that user.
    Missing {
        /// For which realm.
        realm: String,
    },
    /// They were sent, and refused.
    Refused {
        /// For which realm.
        realm: String,
    },
    /// There are some for that user, for other realms.
    OtherRealm {
        /// The server's realm.
        realm: String,
        /// One of those that there are credentials for.
        known: String,
    },
    /// Nothing that may be answered was asked.
    Impossible,
}

/// A failure in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub happened: String,
    /// What to try.
    pub advice: &'static str,
}

impl Told {
    /// Puts a failure into words.
    pub fn of(failure: &Failure, login: &Login) -> Self {
        let happened = match &failure.cause {
            Cause::Answer(answer) => said(answer, login),
            Cause::Timeout => "the server did not answer within 32 s, although it did before".to_owned(),
            Cause::Transport(reason) => format!("the server could not be reached: {}", in_words(reason)),
            Cause::NoTransport => {
                "no transport of the kind that the server address asks for is open".to_owned()
            }
        };
        Self { happened, advice: Kind::of(&failure.cause, login).advice() }
    }

    /// The line for the log, for an account with these settings.
    pub fn line(&self, params: &AccountParams, failure: &Failure) -> String {
        let identity =
            params.identity.as_deref().map_or_else(|| "an account".to_owned(), address::to_uri_text);
        let server = params.server_text.as_deref().unwrap_or("its server");
        let what = if failure.unregistering { "could not be unregistered" } else { "is not registered" };
        let (happened, advice, next) = (&self.happened, self.advice, next(failure.retry_in));
        format!("{identity} {what} at {server}: {happened}; {advice}; {next}")
    }
}

/// One line on what happened to what is published for an account, and what to do.
pub fn explain_publication(params: &AccountParams, failure: &Failure) -> String {
    let identity = params.identity.as_deref().map_or_else(|| "an account".to_owned(), address::to_uri_text);
    let happened = match &failure.cause {
        Cause::Answer(answer) => said(answer, &Login::Impossible),
        Cause::Timeout => "the server did not answer within 32 s".to_owned(),
        Cause::Transport(reason) => format!("the server could not be reached: {}", in_words(reason)),
        Cause::NoTransport => {
            "no transport of the kind that the way to the server asks for is open".to_owned()
        }
    };
    let next = match failure.retry_in {
        Some(wait) => format!("the next attempt comes in {} s", wait.as_secs()),
        None => "the next attempt comes with the next registration; if the server knows no presence, switch it off \
                 with linphone_account_params_set_publish_enabled"
            .to_owned(),
    };
    format!("the presence of {identity} is not published: {happened}; {next}")
}

/// A reason of the transport's, without what only its source knows.
fn in_words(reason: &str) -> String {
    one_line(reason).replace("Other(OtherError(CaUsedAsEndEntity))", "certificate issued by itself")
}

/// Text from outside, which must not look like another line of the log.
fn one_line(text: &str) -> String {
    let escaped = |letter: char| match letter {
        '"' | '\'' => letter.to_string(),
        _ => letter.escape_debug().to_string(),
    };
    text.chars().map(escaped).collect()
}

fn said(answer: &FinalAnswer, login: &Login) -> String {
    let (code, phrase) = (answer.code, answer.phrase());
    let phrase = one_line(&phrase);
    let told = format!("it answered {code} {phrase}");
    match login {
        Login::Refused { realm } if matches!(code, 401 | 407) => {
            format!("it answered {code} {phrase} again after credentials for realm {realm:?}")
        }
        Login::Missing { realm } if matches!(code, 401 | 407) => format!("{told} for realm {realm:?}"),
        Login::OtherRealm { realm, known } if matches!(code, 401 | 407) => {
            format!("{told} for realm {realm:?}, not {known:?}")
        }
        _ => match answer.header("Retry-After") {
            Some(wait) if code == 503 => format!("{told}, Retry-After {}", one_line(&wait)),
            _ => told,
        },
    }
}

/// When the next attempt comes.
pub fn next(retry_in: Option<Duration>) -> String {
    match retry_in {
        None => "no further attempt until the program orders one".to_owned(),
        Some(Duration::ZERO) => "trying again now".to_owned(),
        Some(wait) if wait < Duration::from_secs(1) => format!("trying again in {} ms", wait.as_millis()),
        Some(wait) => format!("no retry before {} s", wait.as_secs()),
    }
}

impl Library {
    /// What is known about the credentials of an account whose challenge was the last word.
    pub(super) fn login(&self, id: AccountId) -> Login {
        let account = self.accounts.get(id);
        let Some(unanswered) = account.and_then(|account| account.unanswered.as_deref()) else {
            return Login::Impossible;
        };
        let Some(realm) = unanswered.challenges.first().map(|challenge| challenge.realm.clone()) else {
            return Login::Impossible;
        };
        if unanswered.refused {
            return Login::Refused { realm };
        }
        let user = self
            .committed(id)
            .and_then(|params| Some(params.identity.as_ref()?.uri.as_sip()?.user_decoded()?.into_owned()));
        let core = account.and_then(|account| self.cores.get(account.core?));
        let entries = user.and_then(|user| Some(core?.auth_index.get(&user))).unwrap_or_default().iter();
        let known = entries.filter_map(|entry| self.auth_infos.get(*entry)?.realm.clone());
        match known.into_iter().find(|known| **known != *realm) {
            Some(known) => Login::OtherRealm { realm, known: known.to_string() },
            None => Login::Missing { realm },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sip::Message;
    use std::collections::BTreeSet;
    use std::sync::Arc;

    fn params() -> AccountParams {
        let mut params = AccountParams::default();
        assert!(params.set_server("sip:pbx.example.test;transport=tcp"));
        assert!(
            params.set_identity(Arc::new(address::parse("\"Al\" <sip:alice@example.test>").expect("valid")))
        );
        params
    }

    fn line(cause: Cause, login: &Login, retry_in: Option<Duration>) -> String {
        let failure = Failure { cause, unregistering: false, retry_in, quiet: false };
        Told::of(&failure, login).line(&params(), &failure)
    }

    fn answer(code: u16, phrase: &str, headers: &str) -> Cause {
        let text = format!("SIP/2.0 {code} {phrase}\r\n{headers}\r\n\r\n");
        Cause::Answer(FinalAnswer::new(&Message::parse(text.as_bytes()).expect("valid")))
    }

    #[test]
    fn what_others_said_is_quoted_as_they_said_it_on_one_line() {
        assert_eq!(
            in_words("not valid for \"h\"\r\nerror: x\u{1b}[2J"),
            "not valid for \"h\"\\r\\nerror: x\\u{1b}[2J"
        );
        let reason = "h:1: TLS: invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))";
        assert_eq!(in_words(reason), "h:1: TLS: invalid peer certificate: certificate issued by itself");
    }

    #[test]
    fn a_line_names_the_account_the_server_the_cause_and_the_next_attempt() {
        let refused = Login::Refused { realm: "x".to_owned() };
        assert_eq!(
            line(answer(401, "Unauthorized", ""), &refused, Some(Duration::from_secs(60))),
            "sip:alice@example.test is not registered at <sip:pbx.example.test;transport=tcp>: it answered 401 \
             Unauthorized again after credentials for realm \"x\"; the stored password was refused: check user name \
             and password; no retry before 60 s"
        );
    }

    /// Every way to fail, what it says, and the kind that it is of.
    fn causes() -> Vec<(Cause, Login, Kind)> {
        let realm = || "x".to_owned();
        let any = || Login::Impossible;
        let lost = |reason: &str, kind| (Cause::Transport(reason.to_owned()), Login::Impossible, kind);
        let mut causes = vec![
            (answer(401, "", ""), Login::Missing { realm: realm() }, Kind::NoCredentials),
            (answer(407, "", ""), Login::Missing { realm: realm() }, Kind::NoCredentials),
            (answer(401, "", ""), Login::Refused { realm: realm() }, Kind::RefusedCredentials),
            (
                answer(401, "", ""),
                Login::OtherRealm { realm: realm(), known: "y".to_owned() },
                Kind::OtherRealm,
            ),
            (answer(401, "", ""), any(), Kind::NoUsableChallenge),
            (answer(503, "", ""), any(), Kind::Overloaded),
            (answer(503, "", "Retry-After: 7"), any(), Kind::OverloadedFor),
            (Cause::Timeout, any(), Kind::Timeout),
            (Cause::NoTransport, any(), Kind::NoTransport),
            lost("192.0.2.1:5060: no answer, and nothing heard from there lately", Kind::Silence),
            lost("no such service at sip.example.test", Kind::UnknownName),
            lost("no address for sip.example.test", Kind::UnknownName),
            lost("the name service does not answer", Kind::NoNameService),
            lost("no name server answered", Kind::NoNameService),
            lost("192.0.2.1:5060: Connection refused (os error 111)", Kind::ConnectionRefused),
            lost("192.0.2.1:5060: Network is unreachable (os error 101)", Kind::Unreachable),
            lost("192.0.2.1:5060: No route to host (os error 113)", Kind::Unreachable),
            lost("192.0.2.1:5060: the connection did not come up in time", Kind::ConnectTimeout),
            lost("192.0.2.1:5060: Connection timed out (os error 110)", Kind::ConnectTimeout),
            lost("192.0.2.1:5060: closed by the peer", Kind::ConnectionLost),
            lost("192.0.2.1:5060: Connection reset by peer (os error 104)", Kind::ConnectionLost),
            lost("192.0.2.1:5060: no answer to a keep-alive", Kind::ConnectionLost),
            lost("a: the address of this machine toward the server changed", Kind::AddressChanged),
            lost(
                "a: TLS: invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))",
                Kind::UnknownIssuer,
            ),
            lost("a: closed by the peer during the TLS handshake", Kind::Handshake),
            lost("a: TLS: received corrupt message of type InvalidContentType", Kind::Handshake),
            lost("a: TLS: received fatal alert: ProtocolVersion", Kind::Handshake),
            lost("a: TLS: received fatal alert: CertificateRequired", Kind::ClientCertificate),
            lost("the key of the client certificate needs a password", Kind::ClientCertificate),
            lost("a: WebSocket: the server answered \"HTTP/1.1 404\"", Kind::WebSocket),
            lost("IPv6 is switched off", Kind::NoIpv6),
            lost("there is no UDP socket", Kind::OtherTransport),
        ];
        // What the TLS library says, by itself.
        use rustls::CertificateError as Bad;
        for (error, kind) in [
            (Bad::UnknownIssuer, Kind::UnknownIssuer),
            (Bad::Expired, Kind::CertificateDates),
            (Bad::NotValidYet, Kind::CertificateDates),
            (Bad::NotValidForName, Kind::CertificateName),
            (Bad::BadSignature, Kind::CertificateOther),
        ] {
            let error = rustls::Error::InvalidCertificate(error);
            causes.push(lost(&format!("192.0.2.1:5061: TLS: {error}"), kind));
        }
        let by_code = [
            (302, Kind::Redirected),
            (400, Kind::Misunderstood),
            (403, Kind::Forbidden),
            (404, Kind::UnknownUser),
            (405, Kind::NoRegistrar),
            (408, Kind::ServerTimedOut),
            (420, Kind::Extensions),
            (423, Kind::TooBrief),
            (480, Kind::ServerTrouble),
            (482, Kind::Circle),
            (500, Kind::ServerTrouble),
            (501, Kind::NoRegistrar),
            (504, Kind::ServerTimedOut),
            (603, Kind::RefusedForGood),
            (499, Kind::OtherAnswer),
        ];
        causes.extend(by_code.map(|(code, kind)| (answer(code, "No", ""), any(), kind)));
        causes
    }

    #[test]
    fn every_cause_has_advice_of_its_own_kind() {
        for (cause, login, kind) in causes() {
            assert_eq!(Kind::of(&cause, &login), kind, "{cause:?}");
            let line = line(cause, &login, None);
            assert!(line.contains(kind.advice()), "{line}");
            assert!(line.ends_with("no further attempt until the program orders one"), "{line}");
        }
    }

    #[test]
    fn no_kind_is_without_a_cause_or_without_advice() {
        let tried: BTreeSet<Kind> = causes().into_iter().map(|(_, _, kind)| kind).collect();
        let untried: Vec<&Kind> = Kind::ALL.iter().filter(|kind| !tried.contains(*kind)).collect();
        assert!(untried.is_empty(), "{untried:?}");
        let advice: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.advice()).collect();
        assert_eq!(advice.len(), Kind::ALL.len(), "two kinds with the same advice are one");
    }

    #[test]
    fn every_status_code_has_advice() {
        for code in 300..700 {
            let kind = Kind::of(&answer(code, "No", ""), &Login::Impossible);
            assert!(!kind.advice().is_empty());
        }
    }

    #[test]
    fn neither_a_reason_phrase_nor_a_realm_can_forge_a_line_of_the_log() {
        let forged = "No\r\nerror: all is well";
        let login = Login::Missing { realm: forged.to_owned() };
        for code in [401, 403] {
            // Of line breaks a carriage return alone can be in a phrase.
            let line = line(answer(code, "No\rerror: all is well", ""), &login, None);
            assert!(!line.contains(['\r', '\n']), "{line}");
        }
        assert!(!line(Cause::Transport(forged.to_owned()), &login, None).contains('\n'));
    }
}
