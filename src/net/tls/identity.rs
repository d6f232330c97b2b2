//! Who we are: a client certificate and its key, from text or files, the key perhaps encrypted (RFC 5958 3).
//!
//! The key is wiped wherever it passed: its text (RFC 7468) is read here because rustls' reader leaves a copy behind. What
//! ring keeps to sign with stays until the last connection is gone.

use std::sync::Arc;

use base64ct::{Base64, Encoding};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer};
use rustls::sign::CertifiedKey;
use rustls::{Error, InconsistentKeys};
use zeroize::Zeroizing;

use super::{Identity, Material, trust};

/// How a key is written down.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Encrypted,
    Pkcs8,
    Pkcs1,
    Sec1,
}

/// The labels of keys (RFC 7468 10, 11; RFC 5915 4). Of several keys an encrypted one comes first.
const LABELS: [(&str, Form); 4] = [
    ("ENCRYPTED PRIVATE KEY", Form::Encrypted),
    ("PRIVATE KEY", Form::Pkcs8),
    ("RSA PRIVATE KEY", Form::Pkcs1),
    ("EC PRIVATE KEY", Form::Sec1),
];

/// Reads both, and sees that they belong together.
pub(super) fn load(identity: &Identity) -> Result<Arc<CertifiedKey>, String> {
    let chain = trust::parse(&bytes(&identity.chain)?);
    if chain.is_empty() {
        return Err("the client certificate holds no certificate".to_owned());
    }
    let text = bytes(&identity.key)?;
    let (form, section) = LABELS
        .iter()
        .find_map(|(label, form)| Some((*form, section(&text, label)?)))
        .ok_or("the key of the client certificate: there is none in its text")?;
    let mut document = decode(section).ok_or("the key of the client certificate: its text is damaged")?;
    if form == Form::Encrypted {
        document = decrypt(&document, identity.password.as_ref().map(|password| password.as_str()))?;
    }
    let key: PrivateKeyDer<'_> = match form {
        Form::Encrypted | Form::Pkcs8 => PrivatePkcs8KeyDer::from(&document[..]).into(),
        Form::Pkcs1 => PrivatePkcs1KeyDer::from(&document[..]).into(),
        Form::Sec1 => PrivateSec1KeyDer::from(&document[..]).into(),
    };
    let unusable = |error: Error| format!("the client certificate cannot be used: {error}");
    let both = CertifiedKey::new(chain, any_supported_type(&key).map_err(unusable)?);
    match both.keys_match() {
        Ok(()) | Err(Error::InconsistentKeys(InconsistentKeys::Unknown)) => Ok(Arc::new(both)),
        Err(error) => Err(unusable(error)),
    }
}

fn bytes(material: &Material) -> Result<Zeroizing<Vec<u8>>, String> {
    match material {
        Material::Text(text) => Ok(Zeroizing::new(text.as_bytes().to_vec())),
        Material::Path(path) => std::fs::read(path)
            .map(Zeroizing::new)
            .map_err(|error| format!("client certificate {}: {error}", path.display())),
    }
}

/// What stands between the lines of that label.
fn section<'a>(text: &'a [u8], label: &str) -> Option<&'a [u8]> {
    let begin = format!("-----BEGIN {label}-----");
    let end = format!("-----END {label}-----");
    let find = |text: &[u8], line: &str| text.windows(line.len()).position(|part| part == line.as_bytes());
    let start = find(text, &begin)? + begin.len();
    let length = find(&text[start..], &end)?;
    Some(&text[start..start + length])
}

/// The bytes that the lines stand for (RFC 4648 4).
fn decode(lines: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut packed = Zeroizing::new(Vec::with_capacity(lines.len()));
    packed.extend(lines.iter().filter(|byte| !byte.is_ascii_whitespace()));
    let length = Base64::decode_in_place(&mut packed).ok()?.len();
    packed.truncate(length);
    Some(packed)
}

#[cfg(feature = "encrypted-keys")]
fn decrypt(document: &[u8], password: Option<&str>) -> Result<Zeroizing<Vec<u8>>, String> {
    let password = password.ok_or("the key of the client certificate needs a password")?;
    super::encrypted_key::decrypt(document, password.as_bytes())
        .map_err(|error| format!("the encrypted key cannot be read: {error}"))
}

#[cfg(not(feature = "encrypted-keys"))]
fn decrypt(_document: &[u8], _password: Option<&str>) -> Result<Zeroizing<Vec<u8>>, String> {
    Err("encrypted keys are not supported by this build".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_found_among_others_whatever_its_lines_look_like() {
        let text = b"Bag Attributes\r\n-----BEGIN CERTIFICATE-----\r\nAAAA\r\n-----END CERTIFICATE-----\r\n\
            -----BEGIN EC PRIVATE KEY-----\r\nAQ ID\r\n\tBA==\r\n-----END EC PRIVATE KEY-----";
        assert!(section(text, "PRIVATE KEY").is_none());
        let found = decode(section(text, "EC PRIVATE KEY").unwrap()).unwrap();
        assert_eq!(*found, [1, 2, 3, 4]);
    }

    #[test]
    fn a_section_without_end_and_damaged_lines_are_none() {
        assert!(
            section(b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END CERTIFICATE-----", "PRIVATE KEY").is_none()
        );
        for damaged in [&b"AQI"[..], b"AQID=", b"A!ID", b"Proc-Type: 4,ENCRYPTED\nAQID"] {
            assert!(decode(damaged).is_none());
        }
    }
}
