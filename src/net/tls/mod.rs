//! TLS over a TCP connection (RFC 8446, RFC 5246), with rustls. What is verified is in `verifier` and `names`, whom we
//! trust in `trust`, who we are in `identity`.

#[cfg(feature = "encrypted-keys")]
mod encrypted_key;
mod identity;
mod names;
mod provider;
mod trust;
mod verifier;

use std::io::{self, Read, Write};
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::client::Resumption;
use rustls::pki_types::{ServerName, UnixTime};
use rustls::sign::SingleCertAndKey;
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, ClientConnection, ProtocolVersion};
use zeroize::Zeroizing;

use super::tcp::{Input, QUEUE_LIMIT, Stream};
use super::{Security, clock};

/// Configurations that are kept, each with its session tickets.
const CONFIGURATIONS: usize = 16;

/// How TLS connections are made.
#[derive(Clone, PartialEq, Eq)]
pub struct TlsOptions {
    /// The server's certificate must be issued by somebody whom we trust.
    pub verify_chain: bool,
    /// The server's certificate must be for the host that we asked for.
    pub verify_name: bool,
    /// Whom we trust: a file or a directory of certificates, or PEM text. `None`: whom the system trusts.
    pub root_ca: Option<Material>,
    /// What we show when the server asks who we are.
    pub identity: Option<Identity>,
}

impl Default for TlsOptions {
    fn default() -> Self {
        Self { verify_chain: true, verify_name: true, root_ca: None, identity: None }
    }
}

/// Shows no key.
impl std::fmt::Debug for TlsOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TlsOptions")
            .field("verify_chain", &self.verify_chain)
            .field("verify_name", &self.verify_name)
            .field("own_roots", &self.root_ca.is_some())
            .field("identity", &self.identity.is_some())
            .finish()
    }
}

/// Certificates or a key: the text itself, or where it is.
#[derive(Clone, PartialEq, Eq)]
pub enum Material {
    /// PEM (RFC 7468).
    Text(Zeroizing<String>),
    /// A file, or for root certificates also a directory.
    Path(PathBuf),
}

/// A client certificate.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// The certificate, then those that it is issued by.
    pub chain: Material,
    /// Its private key.
    pub key: Material,
    /// The password of the key.
    pub password: Option<Zeroizing<String>>,
}

/// Configurations made so far.
#[derive(Default)]
pub(super) struct Configurations {
    made: Vec<(Arc<TlsOptions>, Arc<ClientConfig>)>,
}

impl Configurations {
    /// The configuration for these options. Files are read when it is made, not later.
    fn find(&mut self, options: &Arc<TlsOptions>) -> Result<Arc<ClientConfig>, String> {
        let same = |known: &Arc<TlsOptions>| Arc::ptr_eq(known, options) || known == options;
        if let Some((_, config)) = self.made.iter().find(|(known, _)| same(known)) {
            return Ok(config.clone());
        }
        let config = Arc::new(configure(options)?);
        if self.made.len() >= CONFIGURATIONS {
            self.made.remove(0);
        }
        self.made.push((options.clone(), config.clone()));
        Ok(config)
    }

    /// Starts a session with a server of this name. Nothing is sent before the connection is up.
    pub(super) fn start(
        &mut self,
        options: &Arc<TlsOptions>,
        server_name: &str,
        remote: IpAddr,
    ) -> Result<Session, String> {
        let config = self.find(options)?;
        let host = server_name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let host = host.unwrap_or(server_name).trim_end_matches('.').to_owned();
        let name = match ServerName::try_from(host) {
            Ok(name) => name,
            // Without a name to verify any connection is as good.
            Err(_) if !options.verify_name => ServerName::from(remote),
            Err(_) => return Err(format!("TLS: {server_name:?} is no host name")),
        };
        let mut connection = ClientConnection::new(config, name).map_err(|error| format!("TLS: {error}"))?;
        connection.set_buffer_limit(Some(QUEUE_LIMIT));
        Ok(Session { connection, opened: false })
    }
}

fn configure(options: &TlsOptions) -> Result<ClientConfig, String> {
    let provider = Arc::new(provider::provider());
    let verifier = verifier::Verifier::new(options, &provider)?;
    let builder = ClientConfig::builder_with_details(provider, Arc::new(Clock))
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("TLS: {error}"))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = match &options.identity {
        Some(identity) => {
            builder.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(identity::load(identity)?)))
        }
        None => builder.with_no_client_auth(),
    };
    config.resumption = Resumption::in_memory_sessions(256);
    Ok(config)
}

/// rustls asks our clock.
#[derive(Debug)]
struct Clock;

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(std::time::Duration::from_micros(clock::wall_micros())))
    }
}

/// One TLS session over a connection that somebody else holds.
pub(super) struct Session {
    connection: ClientConnection,
    opened: bool,
}

/// What looking at a session gave.
pub(super) enum Progress {
    /// The handshake is over.
    Opened,
    /// What reading gave.
    Input(Input),
}

impl Session {
    /// What was agreed on, once the handshake is over.
    pub(super) fn security(&self) -> Option<Security> {
        let version = match self.connection.protocol_version()? {
            ProtocolVersion::TLSv1_2 => "TLS 1.2",
            ProtocolVersion::TLSv1_3 => "TLS 1.3",
            _ => "TLS",
        };
        let cipher = self.connection.negotiated_cipher_suite()?.suite();
        Some(Security { version, cipher: format!("{cipher:?}") })
    }

    /// Encrypts and sends; before the handshake is over the bytes wait. `false`: too much waits already.
    pub(super) fn send(&mut self, data: &[u8], stream: &mut Stream) -> bool {
        // The buffer takes all or, being full, less.
        let taken = self.connection.writer().write(data).unwrap_or(0);
        taken == data.len() && (stream.is_connecting() || self.write_out(stream))
    }

    /// Sends what the session wants sent, the handshake's first message for example.
    pub(super) fn write_out(&mut self, stream: &mut Stream) -> bool {
        let mut records = Vec::new();
        while self.connection.wants_write() {
            if self.connection.write_tls(&mut records).is_err() {
                return false;
            }
        }
        records.is_empty() || stream.send(&records)
    }

    /// Tells the peer that nothing follows (RFC 8446 6.1).
    pub(super) fn close(&mut self, stream: &mut Stream) {
        self.connection.send_close_notify();
        self.write_out(stream);
    }

    /// Goes on with the handshake, or reads once.
    pub(super) fn progress(&mut self, stream: &mut Stream, buffer: &mut [u8]) -> Progress {
        loop {
            if !self.opened && !self.connection.is_handshaking() {
                self.opened = true;
                return Progress::Opened;
            }
            match self.connection.reader().read(buffer) {
                Ok(0) => return Progress::Input(Input::End("closed by the peer".to_owned())),
                Ok(length) => return Progress::Input(Input::Bytes(length)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Progress::Input(Input::End(error.to_string())),
            }
            match self.connection.read_tls(stream) {
                Ok(0) => return Progress::Input(Input::End(self.describe("closed by the peer"))),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    return Progress::Input(Input::Nothing);
                }
                Err(error) => return Progress::Input(Input::End(self.describe(&error.to_string()))),
            }
            let processed = self.connection.process_new_packets();
            // Also after an error: the alert says to the peer why we leave.
            let sent = self.write_out(stream);
            match processed {
                Err(error) => return Progress::Input(Input::End(format!("TLS: {error}"))),
                Ok(_) if !sent => {
                    return Progress::Input(Input::End("the peer does not read what we send".to_owned()));
                }
                Ok(_) => {}
            }
        }
    }

    fn describe(&self, reason: &str) -> String {
        if self.opened { reason.to_owned() } else { format!("{reason} during the TLS handshake") }
    }
}
