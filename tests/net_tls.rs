//! Which TLS servers are accepted, and do bytes get through? The certificates are made here, the server is the test.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

#[path = "support/net.rs"]
mod support;

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;

use linphone::net::{Identity, Material, Net, Options, TlsOptions, Transport};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, SanType};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{HandshakeKind, RootCertStore, ServerConfig, ServerConnection, SupportedProtocolVersion};
use support::{Event, next_with, options, poll};
use zeroize::Zeroizing;

/// A certificate, those that may follow it, and its key.
struct Certificate {
    chain: Vec<CertificateDer<'static>>,
    key: KeyPair,
}

impl Certificate {
    fn key_der(&self) -> PrivateKeyDer<'static> {
        PrivateKeyDer::try_from(self.key.serialize_der()).unwrap()
    }
}

struct Authority {
    pem: String,
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        // Two authorities of one name would be told apart by their signatures only.
        let name = format!("Test authority {:?}", &key.public_key_raw()[1..5]);
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.self_signed(&key).unwrap();
        let (pem, der) = (certificate.pem(), certificate.der().clone());
        Self { pem, der, issuer: Issuer::new(params, key) }
    }

    fn issue(&self, common_name: &str, names: Vec<SanType>) -> Certificate {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, common_name);
        params.subject_alt_names = names;
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Certificate { chain: vec![certificate.der().clone()], key }
    }

    /// A server that is called `localhost`.
    fn localhost(&self) -> Certificate {
        self.issue("server", vec![dns("localhost")])
    }

    fn trusted(&self) -> TlsOptions {
        TlsOptions { root_ca: Some(text(&self.pem)), ..TlsOptions::default() }
    }
}

fn dns(name: &str) -> SanType {
    SanType::DnsName(name.try_into().unwrap())
}

fn uri(name: &str) -> SanType {
    SanType::URI(name.try_into().unwrap())
}

fn text(pem: &str) -> Material {
    Material::Text(Zeroizing::new(pem.to_owned()))
}

/// A server for one connection after the other that sends back what it gets.
struct Server {
    listener: TcpListener,
    address: SocketAddr,
    config: Arc<ServerConfig>,
    connection: Option<(TcpStream, ServerConnection)>,
    handshake: Option<HandshakeKind>,
    /// What it answers to what it gets.
    reply: fn(&[u8]) -> Vec<u8>,
}

impl Server {
    fn new(certificate: &Certificate) -> Self {
        Self::with(certificate, rustls::ALL_VERSIONS, None)
    }

    fn with(
        certificate: &Certificate,
        versions: &[&'static SupportedProtocolVersion],
        clients: Option<&Authority>,
    ) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(provider.clone());
        let builder = builder.with_protocol_versions(versions).unwrap();
        let builder = match clients {
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(authority.der.clone()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
            None => builder.with_no_client_auth(),
        };
        let config = builder.with_single_cert(certificate.chain.clone(), certificate.key_der()).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        Self {
            listener,
            address,
            config: Arc::new(config),
            connection: None,
            handshake: None,
            reply: <[u8]>::to_vec,
        }
    }

    fn serve(&mut self) -> bool {
        if let Ok((stream, _)) = self.listener.accept() {
            stream.set_nonblocking(true).unwrap();
            self.connection = Some((stream, ServerConnection::new(self.config.clone()).unwrap()));
            return true;
        }
        let Some((stream, tls)) = &mut self.connection else { return false };
        let mut busy = false;
        match tls.read_tls(stream) {
            Ok(0) => {
                self.connection = None;
                return true;
            }
            Ok(_) => busy = true,
            Err(error) => assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::ConnectionReset)),
        }
        let refused = tls.process_new_packets().is_err();
        self.handshake = tls.handshake_kind().or(self.handshake);
        let mut data = vec![0; 20_000];
        while let Ok(length @ 1..) = tls.reader().read(&mut data) {
            tls.writer().write_all(&(self.reply)(&data[..length])).unwrap();
        }
        while tls.wants_write() && tls.write_tls(stream).is_ok() {
            busy = true;
        }
        if refused {
            self.connection = None;
        }
        busy
    }
}

/// Connects; `Ok` when the connection opened and carried bytes there and back, else what was said.
fn attempt(net: &mut Net, server: &mut Server, name: &str) -> Result<(), String> {
    attempt_over(Transport::Tls, net, server, name)
}

fn attempt_over(transport: Transport, net: &mut Net, server: &mut Server, name: &str) -> Result<(), String> {
    net.connect(1, transport, server.address, name, 0);
    net.send(1, b"hello");
    let mut open = false;
    loop {
        match next_with(net, || server.serve()) {
            Event::Opened(1, local) => {
                assert!(!open && local.ip().is_loopback());
                open = true;
            }
            Event::Bytes(1, data) => {
                assert!(open);
                assert_eq!(data, b"hello");
                return Ok(());
            }
            Event::Closed(1, reason) => return Err(reason),
            other => panic!("{other:?}"),
        }
    }
}

fn net_with(tls: TlsOptions) -> Net {
    Net::new(Options { tls: Arc::new(tls), ..options() }).unwrap()
}

fn try_once(certificate: &Certificate, tls: TlsOptions, name: &str) -> Result<(), String> {
    attempt(&mut net_with(tls), &mut Server::new(certificate), name)
}

#[test]
fn both_versions_carry_bytes() {
    let authority = Authority::new();
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let mut server = Server::with(&authority.localhost(), &[version], None);
        assert_eq!(attempt(&mut net_with(authority.trusted()), &mut server, "localhost"), Ok(()));
    }
}

#[test]
fn a_large_message_arrives_whole() {
    let authority = Authority::new();
    let mut server = Server::new(&authority.localhost());
    let mut net = net_with(authority.trusted());
    attempt(&mut net, &mut server, "localhost").unwrap();
    let message: Vec<u8> = (0..100_000u32).map(|number| number as u8).collect();
    net.send(1, &message);
    let mut back = Vec::new();
    while back.len() < message.len() {
        let Event::Bytes(1, data) = next_with(&mut net, || server.serve()) else { panic!("no bytes") };
        back.extend(data);
    }
    assert!(back == message);
}

#[test]
fn every_form_of_name_is_recognised_and_no_other_host_accepted() {
    let authority = Authority::new();
    let address = |text: &str| SanType::IpAddress(text.parse().unwrap());
    let accepted = [
        (vec![dns("sip.example")], "sip.example"),
        (vec![dns("SIP.example")], "sip.EXAMPLE."),
        (vec![dns("*.example.org")], "sip.example.org"),
        (vec![uri("sip:example.org")], "example.org"),
        (vec![address("127.0.0.1")], "127.0.0.1"),
        (vec![address("::1")], "[::1]"),
        (vec![], "common.example"),
    ];
    for (names, host) in accepted {
        let certificate = authority.issue("common.example", names);
        assert_eq!(try_once(&certificate, authority.trusted(), host), Ok(()), "{host}");
    }
    let refused = [
        (vec![dns("sip.example")], "other.example"),
        (vec![dns("sip.example")], "common.example"),
        (vec![uri("sip:alice@example.org")], "example.org"),
        (vec![dns("127.0.0.1.example")], "127.0.0.1"),
        (vec![], "other.example"),
    ];
    for (names, host) in refused {
        let certificate = authority.issue("common.example", names);
        let result = try_once(&certificate, authority.trusted(), host);
        assert!(
            matches!(&result, Err(reason) if reason.contains("not valid for name")),
            "{host}: {result:?}"
        );
    }
}

#[test]
fn a_stranger_is_refused_unless_verification_is_off() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let certificate = stranger.localhost();
    let with = |verify_chain, verify_name| TlsOptions { verify_chain, verify_name, ..authority.trusted() };
    let refused = try_once(&certificate, with(true, true), "localhost").unwrap_err();
    assert!(refused.contains("UnknownIssuer"), "{refused}");
    assert!(try_once(&certificate, with(true, false), "localhost").is_err());
    assert_eq!(try_once(&certificate, with(false, true), "localhost"), Ok(()));
    assert!(try_once(&certificate, with(false, true), "other.example").is_err());
    assert_eq!(try_once(&certificate, with(false, false), "other.example"), Ok(()));
    assert_eq!(try_once(&certificate, with(false, false), "not a host name"), Ok(()));
}

#[test]
fn a_wrong_name_is_accepted_when_only_names_are_not_verified() {
    let authority = Authority::new();
    let tls = TlsOptions { verify_name: false, ..authority.trusted() };
    assert_eq!(try_once(&authority.localhost(), tls, "other.example"), Ok(()));
}

#[test]
fn a_self_signed_authority_is_accepted_when_it_is_trusted_itself() {
    let make = |year| {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let pem = certificate.pem();
        (Certificate { chain: vec![certificate.der().clone()], key }, pem)
    };
    let trusting = |pem: &str| TlsOptions { root_ca: Some(text(pem)), ..TlsOptions::default() };
    let (certificate, pem) = make(4000);
    assert_eq!(try_once(&certificate, trusting(&pem), "localhost"), Ok(()));
    assert!(try_once(&certificate, trusting(&pem), "other.example").is_err());
    let (other, _) = make(4000);
    assert!(try_once(&other, trusting(&pem), "localhost").is_err());
    let (expired, pem) = make(2001);
    let refused = try_once(&expired, trusting(&pem), "localhost").unwrap_err();
    assert!(refused.contains("xpired"), "{refused}");
}

#[test]
fn roots_come_from_a_file_or_from_every_file_of_a_directory() {
    let authority = Authority::new();
    let directory = std::env::temp_dir().join(format!("regline-roots-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let file = directory.join("root.crt");
    std::fs::write(&file, &authority.pem).unwrap();
    std::fs::write(directory.join("README"), "no certificate").unwrap();
    let from = |path: &std::path::Path| {
        let tls = TlsOptions { root_ca: Some(Material::Path(path.to_owned())), ..TlsOptions::default() };
        try_once(&authority.localhost(), tls, "localhost")
    };
    let results =
        [from(&file), from(&directory), from(&directory.join("README")), from(&directory.join("none"))];
    std::fs::remove_dir_all(&directory).unwrap();
    assert_eq!(results[..2], [Ok(()), Ok(())]);
    for refused in &results[2..] {
        assert!(matches!(refused, Err(reason) if reason.contains("root certificate")), "{refused:?}");
    }
}

#[test]
fn a_client_shows_its_certificate() {
    let authority = Authority::new();
    let mut server = Server::with(&authority.localhost(), rustls::ALL_VERSIONS, Some(&authority));
    let client = authority.issue("client", vec![uri("sip:alice@example.org")]);
    let chain = pem("CERTIFICATE", &client.chain[0]);
    let identity = |key: &str, password: Option<&str>| TlsOptions {
        identity: Some(Identity {
            chain: text(&chain),
            key: text(key),
            password: password.map(|password| Zeroizing::new(password.to_owned())),
        }),
        ..authority.trusted()
    };
    assert!(attempt(&mut net_with(authority.trusted()), &mut server, "localhost").is_err());
    let plain = client.key.serialize_pem();
    assert_eq!(attempt(&mut net_with(identity(&plain, None)), &mut server, "localhost"), Ok(()));
    if cfg!(feature = "encrypted-keys") {
        let locked = encrypted(&client.key.serialize_der(), "secret");
        let mut with =
            |password| attempt(&mut net_with(identity(&locked, password)), &mut server, "localhost");
        assert_eq!(with(Some("secret")), Ok(()));
        assert!(with(Some("wrong")).is_err());
        assert!(with(None).unwrap_err().contains("password"));
    }
}

#[test]
fn a_second_connection_resumes_the_session() {
    let authority = Authority::new();
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let mut server = Server::with(&authority.localhost(), &[version], None);
        let mut net = net_with(authority.trusted());
        attempt(&mut net, &mut server, "localhost").unwrap();
        assert_eq!(server.handshake.take(), Some(HandshakeKind::Full));
        net.disconnect(1);
        attempt(&mut net, &mut server, "localhost").unwrap();
        assert_eq!(server.handshake.take(), Some(HandshakeKind::Resumed));
    }
}

#[test]
fn options_of_one_connection_are_its_own() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let mut server = Server::new(&authority.localhost());
    let mut net = net_with(stranger.trusted());
    let trusted = Arc::new(authority.trusted());
    net.connect_with(2, Transport::Tls, server.address, "localhost", &trusted, 0);
    assert!(matches!(next_with(&mut net, || server.serve()), Event::Opened(2, _)));
    net.disconnect(2);
    assert!(attempt(&mut net, &mut server, "localhost").is_err());
    net.set_tls(authority.trusted());
    assert_eq!(attempt(&mut net, &mut server, "localhost"), Ok(()));
}

#[test]
fn a_peer_that_speaks_no_tls_is_left() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut net = net_with(TlsOptions { verify_chain: false, ..TlsOptions::default() });
    net.connect(1, Transport::Tls, listener.local_addr().unwrap(), "localhost", 0);
    let (mut stream, _) = listener.accept().unwrap();
    stream.write_all(b"SIP/2.0 400 Bad Request\r\n\r\n").unwrap();
    assert!(matches!(next_with(&mut net, || false), Event::Closed(1, reason) if reason.starts_with("TLS")));

    net.connect(2, Transport::Tls, listener.local_addr().unwrap(), "localhost", 0);
    drop(listener.accept().unwrap());
    let Event::Closed(2, reason) = next_with(&mut net, || false) else { panic!("it is open") };
    assert!(reason.contains("handshake"), "{reason}");
}

#[test]
fn a_peer_that_never_answers_keeps_the_connection_closed_but_pending() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut net = net_with(TlsOptions { verify_chain: false, ..TlsOptions::default() });
    net.connect(1, Transport::Tls, listener.local_addr().unwrap(), "localhost", 0);
    let (mut stream, _) = listener.accept().unwrap();
    stream.set_nonblocking(true).unwrap();
    support::until(|| {
        assert_eq!(poll(&mut net, 0), None);
        stream.read(&mut [0; 4096]).ok()
    });
    net.disconnect(1);
    assert_eq!(poll(&mut net, 0), None);
}

#[test]
fn messages_go_both_ways_over_a_secure_websocket() {
    let authority = Authority::new();
    let mut server = Server { reply: support::websocket_reply, ..Server::new(&authority.localhost()) };
    let mut net = net_with(authority.trusted());
    assert_eq!(attempt_over(Transport::Wss, &mut net, &mut server, "localhost"), Ok(()));
}

fn pem(label: &str, der: &[u8]) -> String {
    pkcs8::der::pem::encode_string(label, pkcs8::LineEnding::LF, der).unwrap()
}

fn encrypted(key: &[u8], password: &str) -> String {
    let parameters = pkcs8::pkcs5::pbes2::Parameters::pbkdf2_sha256_aes256cbc(10, &[1; 8], &[2; 16]).unwrap();
    let locked =
        pkcs8::PrivateKeyInfo::try_from(key).unwrap().encrypt_with_params(parameters, password).unwrap();
    pem("ENCRYPTED PRIVATE KEY", locked.as_bytes())
}
