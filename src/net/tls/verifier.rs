//! Whether a server is who it should be: rustls' own verification of chains, plus what SIP's servers need (names of
//! RFC 5922, self-signed certificates that the owner trusts) and what an owner may switch off.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::verify_server_cert_signed_by_trust_anchor;
use rustls::crypto::{
    CryptoProvider, WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature,
};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, SignatureScheme};
use webpki::EndEntityCert;

use super::trust::Roots;
use super::{TlsOptions, names};

/// The verifier for one set of options.
pub(super) struct Verifier {
    /// `None`: chains are not verified.
    roots: Option<Arc<Roots>>,
    verify_name: bool,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Verifier {
    pub(super) fn new(options: &TlsOptions, provider: &CryptoProvider) -> Result<Self, String> {
        let roots = match options.verify_chain {
            true => Some(Roots::load(options.root_ca.as_ref())?),
            false => None,
        };
        let algorithms = provider.signature_verification_algorithms;
        Ok(Self { roots, verify_name: options.verify_name, algorithms })
    }

    fn verify_chain(
        &self,
        roots: &Roots,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<(), Error> {
        let certificate = ParsedCertificate::try_from(end_entity)?;
        let (store, algorithms) = (&roots.store, self.algorithms.all);
        match verify_server_cert_signed_by_trust_anchor(&certificate, store, intermediates, now, algorithms) {
            // The usual certificate of a laboratory: self-signed, marked as an authority, and itself what the owner
            // trusts. Its dates have been checked before its being an authority was noticed.
            Err(error) if is_authority(&error) && roots.contain(end_entity) => Ok(()),
            other => other,
        }
    }
}

fn is_authority(error: &Error) -> bool {
    match error {
        Error::InvalidCertificate(CertificateError::Other(other)) => {
            matches!(other.0.downcast_ref(), Some(webpki::Error::CaUsedAsEndEntity))
        }
        _ => false,
    }
}

impl std::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verifier").field("verify_name", &self.verify_name).finish_non_exhaustive()
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if let Some(roots) = &self.roots {
            self.verify_chain(roots, end_entity, intermediates, now)?;
        }
        if self.verify_name {
            let certificate = EndEntityCert::try_from(end_entity)
                .map_err(|_| Error::InvalidCertificate(CertificateError::BadEncoding))?;
            if !names::matches(&certificate, server_name) {
                let names = certificate.valid_dns_names().chain(certificate.valid_uri_names());
                return Err(Error::InvalidCertificate(CertificateError::NotValidForNameContext {
                    expected: server_name.to_owned(),
                    presented: names.map(str::to_owned).collect(),
                }));
            }
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        if self.roots.is_none() {
            // The key of a stranger proves nothing, and its certificate may be of a kind that we cannot read.
            return Ok(HandshakeSignatureValid::assertion());
        }
        verify_tls12_signature(message, certificate, signature, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        if self.roots.is_none() {
            return Ok(HandshakeSignatureValid::assertion());
        }
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
