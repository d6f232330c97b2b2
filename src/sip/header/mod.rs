//! Header names (RFC 3261 7.3.1, 20) and, in the modules below, the values that registration reads.

use std::fmt;

pub mod auth;
pub mod contact;
pub mod cseq;
pub mod numbers;
pub mod via;

pub use auth::{Challenge, WrittenChallenge, auth_params};
pub use contact::{Contacts, ListedBinding, expires};
pub use cseq::CSeq;
pub use numbers::delta_seconds;
pub use via::{Hop, Via};

/// The name of a header. Compared without regard to case; compact forms are the long ones.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // Each is the header of that name.
pub enum HeaderName<'a> {
    Accept,
    Allow,
    AllowEvents,
    AuthenticationInfo,
    Authorization,
    CallId,
    Contact,
    ContentEncoding,
    ContentLength,
    ContentType,
    CSeq,
    Date,
    Event,
    Expires,
    FlowTimer,
    From,
    MaxForwards,
    MinExpires,
    PAssociatedUri,
    Path,
    PPreferredIdentity,
    ProxyAuthenticate,
    ProxyAuthenticationInfo,
    ProxyAuthorization,
    RecordRoute,
    ReferredBy,
    ReferTo,
    Require,
    RetryAfter,
    Route,
    Server,
    ServiceRoute,
    SessionExpires,
    Subject,
    Supported,
    To,
    Unsupported,
    UserAgent,
    Via,
    Warning,
    WwwAuthenticate,
    /// Any other name, as written.
    Other(&'a str),
}

impl<'a> HeaderName<'a> {
    /// The header of this name, in any case, long or compact.
    pub fn new(name: &'a str) -> Self {
        Self::known(name.as_bytes()).unwrap_or(HeaderName::Other(name))
    }

    /// The known header of this name, in any case, long or compact.
    pub(crate) fn known(name: &[u8]) -> Option<Self> {
        if let [letter] = name {
            let mut all = COMPACT.iter();
            return all.find(|(compact, _)| compact.eq_ignore_ascii_case(letter)).map(|&(_, header)| header);
        }
        let first = name.first()?.to_ascii_lowercase();
        let same = |header: &HeaderName<'_>| {
            let known = header.as_str().as_bytes();
            // Nearly all are spelt as the RFCs spell them, and no two of them are alike in length and first letter but few.
            known.first().is_some_and(|letter| letter.to_ascii_lowercase() == first)
                && (known == name || known.eq_ignore_ascii_case(name))
        };
        of_length(name.len()).iter().copied().find(same)
    }

    /// The long name, as the RFCs spell it.
    #[inline]
    pub fn as_str(&self) -> &'a str {
        match *self {
            HeaderName::Accept => "Accept",
            HeaderName::Allow => "Allow",
            HeaderName::AllowEvents => "Allow-Events",
            HeaderName::AuthenticationInfo => "Authentication-Info",
            HeaderName::Authorization => "Authorization",
            HeaderName::CallId => "Call-ID",
            HeaderName::Contact => "Contact",
            HeaderName::ContentEncoding => "Content-Encoding",
            HeaderName::ContentLength => "Content-Length",
            HeaderName::ContentType => "Content-Type",
            HeaderName::CSeq => "CSeq",
            HeaderName::Date => "Date",
            HeaderName::Event => "Event",
            HeaderName::Expires => "Expires",
            HeaderName::FlowTimer => "Flow-Timer",
            HeaderName::From => "From",
            HeaderName::MaxForwards => "Max-Forwards",
            HeaderName::MinExpires => "Min-Expires",
            HeaderName::PAssociatedUri => "P-Associated-URI",
            HeaderName::Path => "Path",
            HeaderName::PPreferredIdentity => "P-Preferred-Identity",
            HeaderName::ProxyAuthenticate => "Proxy-Authenticate",
            HeaderName::ProxyAuthenticationInfo => "Proxy-Authentication-Info",
            HeaderName::ProxyAuthorization => "Proxy-Authorization",
            HeaderName::RecordRoute => "Record-Route",
            HeaderName::ReferredBy => "Referred-By",
            HeaderName::ReferTo => "Refer-To",
            HeaderName::Require => "Require",
            HeaderName::RetryAfter => "Retry-After",
            HeaderName::Route => "Route",
            HeaderName::Server => "Server",
            HeaderName::ServiceRoute => "Service-Route",
            HeaderName::SessionExpires => "Session-Expires",
            HeaderName::Subject => "Subject",
            HeaderName::Supported => "Supported",
            HeaderName::To => "To",
            HeaderName::Unsupported => "Unsupported",
            HeaderName::UserAgent => "User-Agent",
            HeaderName::Via => "Via",
            HeaderName::Warning => "Warning",
            HeaderName::WwwAuthenticate => "WWW-Authenticate",
            HeaderName::Other(name) => name,
        }
    }
}

impl PartialEq for HeaderName<'_> {
    fn eq(&self, other: &HeaderName<'_>) -> bool {
        // A caller may have put a known name into `Other`.
        self.resolved().is_same(&other.resolved())
    }
}

impl Eq for HeaderName<'_> {}

impl HeaderName<'_> {
    fn is(&self, other: &HeaderName<'_>) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Whether both are the same, of which neither is a known name in `Other`.
    pub(crate) fn is_same(&self, other: &HeaderName<'_>) -> bool {
        match (self, other) {
            (HeaderName::Other(one), HeaderName::Other(other)) => one.eq_ignore_ascii_case(other),
            (one, other) => one.is(other),
        }
    }

    /// The name without the chance that it is a known one in `Other`.
    pub(crate) fn resolved(self) -> Self {
        match self {
            HeaderName::Other(name) => HeaderName::new(name),
            known => known,
        }
    }
}

impl AsRef<str> for HeaderName<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for HeaderName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The known names of that length, those of a registration's messages first.
fn of_length(length: usize) -> &'static [HeaderName<'static>] {
    use HeaderName::*;
    match length {
        2 => &[To],
        3 => &[Via],
        4 => &[From, CSeq, Date, Path],
        5 => &[Allow, Event, Route],
        6 => &[Server, Accept],
        7 => &[CallId, Contact, Expires, Require, Subject, Warning],
        8 => &[ReferTo],
        9 => &[Supported],
        10 => &[UserAgent, FlowTimer],
        11 => &[MinExpires, RetryAfter, ReferredBy, Unsupported],
        12 => &[MaxForwards, AllowEvents, ContentType, RecordRoute],
        13 => &[ServiceRoute, Authorization],
        14 => &[ContentLength],
        15 => &[SessionExpires],
        16 => &[WwwAuthenticate, PAssociatedUri, ContentEncoding],
        18 => &[ProxyAuthenticate],
        19 => &[AuthenticationInfo, ProxyAuthorization],
        20 => &[PPreferredIdentity],
        25 => &[ProxyAuthenticationInfo],
        _ => &[],
    }
}

/// RFC 3261 7.3.3, RFC 3515, RFC 3892, RFC 4028, RFC 6665.
const COMPACT: [(u8, HeaderName<'static>); 15] = [
    (b'v', HeaderName::Via),
    (b'f', HeaderName::From),
    (b't', HeaderName::To),
    (b'i', HeaderName::CallId),
    (b'm', HeaderName::Contact),
    (b'l', HeaderName::ContentLength),
    (b'k', HeaderName::Supported),
    (b'c', HeaderName::ContentType),
    (b'e', HeaderName::ContentEncoding),
    (b's', HeaderName::Subject),
    (b'u', HeaderName::AllowEvents),
    (b'o', HeaderName::Event),
    (b'r', HeaderName::ReferTo),
    (b'b', HeaderName::ReferredBy),
    (b'x', HeaderName::SessionExpires),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_name_finds_itself_in_any_case() {
        let known: Vec<_> = (0..40).flat_map(of_length).copied().collect();
        assert_eq!(known.len(), 41);
        for header in known {
            assert_eq!(HeaderName::new(&header.as_str().to_ascii_uppercase()), header);
            assert!(HeaderName::new(&header.as_str().to_ascii_lowercase()).is(&header));
        }
    }

    #[test]
    fn compact_names_are_the_long_ones() {
        for (letter, header) in COMPACT {
            assert!(HeaderName::new(&char::from(letter).to_string()).is(&header));
            assert!(HeaderName::new(&char::from(letter).to_ascii_uppercase().to_string()).is(&header));
        }
        assert_eq!(HeaderName::new("z"), HeaderName::Other("Z"));
    }

    #[test]
    fn unknown_names_keep_their_spelling_and_compare_without_case() {
        assert_eq!(HeaderName::new("X-Srv").as_str(), "X-Srv");
        assert_eq!(HeaderName::Other("x-srv"), HeaderName::new("X-SRV"));
        assert_eq!(HeaderName::Other("via"), HeaderName::Via);
        assert_ne!(HeaderName::Other("x"), HeaderName::new("y"));
    }
}
