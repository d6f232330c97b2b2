//! Is a certificate for the host that we asked for? (RFC 5922 7, RFC 6125 6)

use rustls::pki_types::ServerName;
use webpki::EndEntityCert;

/// The certificate names the server: a DNS or IP alternative name, a `sip:` URI of its domain, or, where there is no
/// alternative name, its common name.
pub(super) fn matches(certificate: &EndEntityCert<'_>, server: &ServerName<'_>) -> bool {
    if certificate.verify_is_valid_for_subject_name(server).is_ok() {
        return true;
    }
    let wanted = server.to_str();
    if certificate.valid_uri_names().filter_map(sip_domain).any(|domain| domain.eq_ignore_ascii_case(&wanted))
    {
        return true;
    }
    let has_names =
        certificate.valid_dns_names().next().is_some() || certificate.valid_uri_names().next().is_some();
    !has_names && common_name(certificate.subject()).is_some_and(|name| is_for(name, &wanted))
}

/// The domain of a SIP URI that identifies a domain: one without user part (RFC 5922 7.1).
fn sip_domain(uri: &str) -> Option<&str> {
    let (scheme, rest) = uri.split_once(':')?;
    let is_sip = scheme.eq_ignore_ascii_case("sip") || scheme.eq_ignore_ascii_case("sips");
    let rest = rest.split([';', '?']).next().unwrap_or_default();
    (is_sip && !rest.is_empty() && !rest.contains('@')).then_some(rest)
}

/// `*` stands for one whole label, the first, of a name of three or more.
fn is_for(pattern: &str, name: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(domain) => {
            domain.contains('.')
                && name.split_once('.').is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(domain))
        }
        None => pattern.eq_ignore_ascii_case(name),
    }
}

/// The last, most specific common name of a subject (RFC 5280 4.1.2.6), given the contents of its sequence.
fn common_name(mut subject: &[u8]) -> Option<&str> {
    const SEQUENCE: u8 = 0x30;
    const SET: u8 = 0x31;
    const OBJECT_IDENTIFIER: u8 = 0x06;
    const COMMON_NAME: [u8; 3] = [0x55, 0x04, 0x03];
    const TEXT: [u8; 3] = [0x0c, 0x13, 0x16];

    let mut found = None;
    while let Some((tag, mut set, rest)) = element(subject) {
        subject = rest;
        while tag == SET
            && let Some((SEQUENCE, attribute, others)) = element(set)
        {
            set = others;
            if let Some((OBJECT_IDENTIFIER, kind, value)) = element(attribute)
                && kind == COMMON_NAME
                && let Some((tag, text, _)) = element(value)
                && TEXT.contains(&tag)
            {
                found = std::str::from_utf8(text).ok();
            }
        }
    }
    found
}

/// Splits off one DER element (X.690 8.1): tag, contents, what follows.
fn element(data: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = data.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81 => rest.split_first().map(|(&length, rest)| (usize::from(length), rest))?,
        0x82 => {
            let (length, rest) = rest.split_first_chunk::<2>()?;
            (usize::from(u16::from_be_bytes(*length)), rest)
        }
        _ => return None,
    };
    (length <= rest.len()).then(|| (tag, &rest[..length], &rest[length..]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_uris_of_a_domain_identify_it() {
        assert_eq!(sip_domain("sip:example.org"), Some("example.org"));
        assert_eq!(sip_domain("SIPS:example.org;transport=tls"), Some("example.org"));
        for other in ["sip:alice@example.org", "https://example.org", "sip:", "example.org"] {
            assert_eq!(sip_domain(other), None, "{other}");
        }
    }

    #[test]
    fn a_star_is_one_label() {
        assert!(is_for("*.example.org", "sip.example.org"));
        for (pattern, name) in
            [("*.example.org", "a.b.example.org"), ("*.org", "example.org"), ("*.example.org", "example.org")]
        {
            assert!(!is_for(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn the_last_common_name_is_taken() {
        let attribute = |name: &[u8]| {
            let mut data = vec![
                0x31,
                11 + name.len() as u8 - 2,
                0x30,
                9 + name.len() as u8 - 2,
                0x06,
                3,
                0x55,
                4,
                3,
                0x0c,
                name.len() as u8,
            ];
            data.extend(name);
            data
        };
        let subject = [attribute(b"first"), attribute(b"sip.example")].concat();
        assert_eq!(common_name(&subject), Some("sip.example"));
        assert_eq!(common_name(&subject[..subject.len() - 1]), Some("first"));
        assert_eq!(common_name(b""), None);
    }

    proptest! {
        #[test]
        fn any_subject_is_read_without_panic(data in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = common_name(&data);
        }
    }
}
