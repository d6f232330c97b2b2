//! The certificate that a server shows: who it is for, who issued it, until when, and whether a registration would trust it.
//! The connection is made in any case, so that the rest can be found out.

use std::fs;
use std::sync::{Arc, Mutex};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use crate::arguments;
use crate::exit::Problem;

/// What a certificate says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    /// Hosts, addresses and SIP URIs that it is for.
    pub names: Vec<String>,
    pub issuer: String,
    pub until: String,
    /// Why it would not be trusted.
    pub problem: Option<String>,
}

/// Whose certificates are trusted.
pub fn trust(arguments: &arguments::Trust) -> Result<Arc<RootCertStore>, Problem> {
    let mut roots = RootCertStore::empty();
    let Some(path) = &arguments.ca else {
        let found = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(found.certs);
        return Ok(Arc::new(roots));
    };
    let files = if path.is_dir() {
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?
    } else {
        vec![path.clone()]
    };
    for file in files {
        let Ok(certificates) = CertificateDer::pem_file_iter(&file) else { continue };
        roots.add_parsable_certificates(certificates.flatten());
    }
    if roots.is_empty() {
        return Err(Problem::usage(format!("{} holds no certificate", path.display())));
    }
    Ok(Arc::new(roots))
}

/// A configuration that takes any certificate and remembers what there is to say of it. `domain` is what was asked for, which
/// a certificate may be for as well as for the server's own name (RFC 5922 7.1).
pub fn configuration(
    roots: &Arc<RootCertStore>,
    domain: &str,
) -> Result<(ClientConfig, Arc<Witness>), Error> {
    let provider = Arc::new(default_provider());
    let inner = WebPkiServerVerifier::builder_with_provider(roots.clone(), provider.clone())
        .build()
        .map_err(|error| Error::General(error.to_string()))?;
    let witness = Arc::new(Witness { inner, domain: domain.to_owned(), seen: Mutex::default() });
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(witness.clone())
        .with_no_client_auth();
    Ok((config, witness))
}

/// Looks at certificates.
#[derive(Debug)]
pub struct Witness {
    inner: Arc<WebPkiServerVerifier>,
    domain: String,
    seen: Mutex<Option<Certificate>>,
}

impl Witness {
    /// The certificate that was shown.
    pub fn certificate(&self) -> Option<Certificate> {
        self.seen.lock().ok().and_then(|seen| seen.clone())
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let check = |name: &ServerName<'_>| {
            self.inner.verify_server_cert(end_entity, intermediates, name, ocsp_response, now)
        };
        let mut checked = check(server_name);
        if checked.is_err()
            && let Ok(domain) = ServerName::try_from(self.domain.clone())
        {
            checked = checked.or_else(|error| check(&domain).map_err(|_| error));
        }
        let mut certificate = describe(end_entity);
        certificate.problem = checked.err().map(|error| error.to_string());
        if let Ok(mut seen) = self.seen.lock() {
            *seen = Some(certificate);
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

fn describe(der: &CertificateDer<'_>) -> Certificate {
    let Ok((_, certificate)) = X509Certificate::from_der(der) else {
        return Certificate { issuer: "unreadable".to_owned(), ..Certificate::default() };
    };
    let mut names: Vec<String> = match certificate.subject_alternative_name() {
        Ok(Some(extension)) => extension.value.general_names.iter().filter_map(general_name).collect(),
        _ => Vec::new(),
    };
    if names.is_empty() {
        names.extend(
            certificate.subject().iter_common_name().filter_map(|name| name.as_str().ok()).map(str::to_owned),
        );
    }
    Certificate {
        names,
        issuer: certificate.issuer().to_string(),
        until: certificate.validity().not_after.to_string(),
        problem: None,
    }
}

fn general_name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) | GeneralName::URI(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes).ok().map(|bytes| std::net::Ipv4Addr::from(bytes).to_string()),
            16 => <[u8; 16]>::try_from(*bytes).ok().map(|bytes| std::net::Ipv6Addr::from(bytes).to_string()),
            _ => None,
        },
        _ => None,
    }
}
