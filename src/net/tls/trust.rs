//! Whom we trust: the system's root certificates, read once and shared, or the owner's.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use super::Material;

/// Root certificates.
pub(super) struct Roots {
    pub(super) store: RootCertStore,
    certificates: Vec<CertificateDer<'static>>,
}

impl Roots {
    /// Those of the owner, or the system's. Fails when there is none.
    pub(super) fn load(source: Option<&Material>) -> Result<Arc<Self>, String> {
        static SYSTEM: OnceLock<Arc<Roots>> = OnceLock::new();
        let (roots, what) = match source {
            None => {
                let load = || Arc::new(Self::of(rustls_native_certs::load_native_certs().certs));
                (SYSTEM.get_or_init(load).clone(), "the system".to_owned())
            }
            Some(Material::Text(text)) => (Arc::new(Self::of(parse(text.as_bytes()))), "the text".to_owned()),
            Some(Material::Path(path)) => {
                let certificates = read(path)
                    .map_err(|error| format!("root certificates in {}: {error}", path.display()))?;
                (Arc::new(Self::of(certificates)), path.display().to_string())
            }
        };
        if roots.store.is_empty() {
            return Err(format!("TLS: {what} holds no root certificate"));
        }
        Ok(roots)
    }

    /// Exactly this certificate was given as one to trust.
    pub(super) fn contain(&self, certificate: &CertificateDer<'_>) -> bool {
        self.certificates.iter().any(|root| root.as_ref() == certificate.as_ref())
    }

    fn of(mut certificates: Vec<CertificateDer<'static>>) -> Self {
        // A directory names most certificates several times.
        certificates.sort_unstable_by(|one, other| one.as_ref().cmp(other.as_ref()));
        certificates.dedup();
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(certificates.iter().cloned());
        Self { store, certificates }
    }
}

fn read(path: &Path) -> std::io::Result<Vec<CertificateDer<'static>>> {
    if !path.is_dir() {
        return std::fs::read(path).map(|text| parse(&text));
    }
    let mut all = Vec::new();
    for entry in std::fs::read_dir(path)? {
        // One unreadable file among many is no reason to trust nobody.
        if let Ok(text) = entry.and_then(|entry| std::fs::read(entry.path())) {
            all.extend(parse(&text));
        }
    }
    Ok(all)
}

/// PEM, or one certificate as it is.
pub(super) fn parse(text: &[u8]) -> Vec<CertificateDer<'static>> {
    if text.first() == Some(&0x30) {
        return vec![CertificateDer::from(text.to_vec())];
    }
    CertificateDer::pem_slice_iter(text).filter_map(Result::ok).collect()
}
