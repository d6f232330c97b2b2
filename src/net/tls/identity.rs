//! Who we are: a client certificate and its key, from text or files, the key perhaps encrypted (RFC 5958 3).

#[cfg(feature = "encrypted-keys")]
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use zeroize::Zeroizing;

use super::{Identity, Material, trust};

/// Reads both.
pub(super) fn load(
    identity: &Identity,
) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), String> {
    let chain = trust::parse(&bytes(&identity.chain)?);
    if chain.is_empty() {
        return Err("the client certificate holds no certificate".to_owned());
    }
    let text = bytes(&identity.key)?;
    let password = identity.password.as_ref().map(|password| password.as_str());
    let key = match encrypted_section(&text) {
        Some(section) => decrypt(section, password)?,
        None => PrivateKeyDer::from_pem_slice(&text)
            .map_err(|error| format!("the key of the client certificate: {error}"))?,
    };
    Ok((chain, key))
}

fn bytes(material: &Material) -> Result<Zeroizing<Vec<u8>>, String> {
    match material {
        Material::Text(text) => Ok(Zeroizing::new(text.as_bytes().to_vec())),
        Material::Path(path) => std::fs::read(path)
            .map(Zeroizing::new)
            .map_err(|error| format!("client certificate {}: {error}", path.display())),
    }
}

fn encrypted_section(text: &[u8]) -> Option<&str> {
    const BEGIN: &str = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
    const END: &str = "-----END ENCRYPTED PRIVATE KEY-----";
    let text = std::str::from_utf8(text).ok()?;
    let start = text.find(BEGIN)?;
    let length = text[start..].find(END)? + END.len();
    Some(&text[start..start + length])
}

#[cfg(feature = "encrypted-keys")]
fn decrypt(section: &str, password: Option<&str>) -> Result<PrivateKeyDer<'static>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("the encrypted key cannot be read: {error}");
    let Some(password) = password else {
        return Err("the key of the client certificate needs a password".to_owned());
    };
    // The reader of PEM knows no encrypted keys, and does not look into the others.
    let renamed = section.replace("ENCRYPTED PRIVATE KEY", "PRIVATE KEY");
    let document = PrivatePkcs8KeyDer::from_pem_slice(renamed.as_bytes()).map_err(|error| failed(&error))?;
    let key = super::encrypted_key::decrypt(document.secret_pkcs8_der(), password.as_bytes())
        .map_err(|error| failed(&error))?;
    PrivateKeyDer::try_from(key.to_vec()).map_err(|error| failed(&error))
}

#[cfg(not(feature = "encrypted-keys"))]
fn decrypt(_section: &str, _password: Option<&str>) -> Result<PrivateKeyDer<'static>, String> {
    Err("encrypted keys are not supported by this build".to_owned())
}
