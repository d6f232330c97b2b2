//! Does an account register over TLS, with the settings of the C API deciding whom to trust and who we are?
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test has a clock, and a panic is an answer"
)]

#[path = "support/program.rs"]
mod program;

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use linphone::ffi::auth_info::{
    linphone_auth_info_new, linphone_auth_info_set_tls_cert, linphone_auth_info_set_tls_key,
};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_add_proxy_config, linphone_core_create_proxy_config,
};
use linphone::ffi::core_tls::{
    linphone_core_set_root_ca_data, linphone_core_verify_server_certificates, linphone_core_verify_server_cn,
};
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::proxy_config::{linphone_proxy_config_get_state, linphone_proxy_config_set_server_addr};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig};
use program::{c, core, header, no_callbacks, ok};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection};

const OK: u32 = 2;
const FAILED: u32 = 4;

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
        let certificate = params.self_signed(&key).unwrap();
        Self { pem: certificate.pem(), der: certificate.der().clone(), issuer: Issuer::new(params, key) }
    }

    /// A certificate for that host, and its key.
    fn issue(&self, host: &str) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }
}

/// A registrar over TLS that answers every REGISTER with 200.
struct Server {
    listener: TcpListener,
    config: Arc<ServerConfig>,
    connections: Vec<(TcpStream, ServerConnection, String)>,
    requests: Vec<String>,
}

impl Server {
    fn new(authority: &Authority, host: &str, clients: Option<&Authority>) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder =
            ServerConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions();
        let builder = builder.unwrap();
        let builder = match clients {
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(authority.der.clone()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
            None => builder.with_no_client_auth(),
        };
        let (certificate, key) = authority.issue(host);
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = Arc::new(builder.with_single_cert(vec![certificate.der().clone()], key).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self { listener, config, connections: Vec::new(), requests: Vec::new() }
    }

    fn port(&self) -> u16 {
        self.listener.local_addr().unwrap().port()
    }

    fn serve(&mut self) {
        if let Ok((stream, _)) = self.listener.accept() {
            stream.set_nonblocking(true).unwrap();
            self.connections.push((
                stream,
                ServerConnection::new(self.config.clone()).unwrap(),
                String::new(),
            ));
        }
        let requests = &mut self.requests;
        self.connections.retain_mut(|(stream, tls, text)| {
            match tls.read_tls(stream) {
                Ok(0) => return false,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(_) => return false,
            }
            let alive = tls.process_new_packets().is_ok();
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = tls.reader().read(&mut buffer) {
                text.push_str(std::str::from_utf8(&buffer[..length]).unwrap());
            }
            if text.starts_with("REGISTER") && text.ends_with("\r\n\r\n") {
                tls.writer().write_all(ok(text).as_bytes()).unwrap();
                requests.push(std::mem::take(text));
            }
            while tls.wants_write() && tls.write_tls(stream).is_ok() {}
            alive
        });
    }
}

/// Adds alice at `localhost` over TLS and iterates until she is Ok or Failed.
fn outcome(lc: *mut LinphoneCore, server: &mut Server, transport: &str) -> u32 {
    // SAFETY: handles of this test and C strings.
    let config: *mut LinphoneProxyConfig = unsafe {
        let config = linphone_core_create_proxy_config(lc);
        assert_eq!(linphone_proxy_config_set_identity(config, c("sip:alice@example.test")), 0);
        let address = format!("sip:localhost:{}{transport}", server.port());
        assert_eq!(linphone_proxy_config_set_server_addr(config, c(&address)), 0);
        assert_eq!(linphone_core_add_proxy_config(lc, config), 0);
        config
    };
    let begin = Instant::now();
    loop {
        // SAFETY: as above.
        let state = unsafe {
            linphone_core_iterate(lc);
            linphone_proxy_config_get_state(config)
        };
        server.serve();
        let state = u32::try_from(state).unwrap();
        if state == OK || state == FAILED {
            return state;
        }
        assert!(begin.elapsed() < Duration::from_secs(10), "nothing came of it");
    }
}

#[test]
fn a_server_of_a_trusted_authority_is_registered_at_over_tls() {
    let authority = Authority::new();
    let mut server = Server::new(&authority, "localhost", None);
    let lc = core(&no_callbacks());
    // SAFETY: a handle and a C string.
    unsafe { linphone_core_set_root_ca_data(lc, c(&authority.pem)) };
    assert_eq!(outcome(lc, &mut server, ";transport=tls"), OK);
    let request = &server.requests[0];
    assert!(header(request, "Via").unwrap().starts_with("SIP/2.0/TLS "), "{request}");
    assert!(header(request, "Contact").unwrap().contains(";transport=tls"), "{request}");
    // SAFETY: as above.
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn an_unknown_authority_or_a_wrong_name_is_refused_unless_the_program_says_otherwise() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    for (issuer, host, verify_chain, verify_name, expected) in [
        (&stranger, "localhost", 1, 1, FAILED),
        (&authority, "elsewhere.test", 1, 1, FAILED),
        (&authority, "elsewhere.test", 1, 0, OK),
        (&stranger, "elsewhere.test", 0, 0, OK),
    ] {
        let mut server = Server::new(issuer, host, None);
        let lc = core(&no_callbacks());
        // SAFETY: a handle and a C string.
        unsafe {
            linphone_core_set_root_ca_data(lc, c(&authority.pem));
            linphone_core_verify_server_certificates(lc, verify_chain);
            linphone_core_verify_server_cn(lc, verify_name);
        }
        let outcome = outcome(lc, &mut server, ";transport=tls");
        assert_eq!(outcome, expected, "{host}, chain {verify_chain}, name {verify_name}");
        assert_eq!(
            server.requests.is_empty(),
            expected == FAILED,
            "nothing is sent to a server that is not trusted"
        );
        // SAFETY: as above.
        unsafe { linphone_core_unref(lc) };
    }
}

#[test]
fn the_certificate_of_an_auth_info_is_shown_to_a_server_that_asks() {
    let authority = Authority::new();
    for with_certificate in [true, false] {
        let mut server = Server::new(&authority, "localhost", Some(&authority));
        let lc = core(&no_callbacks());
        let (certificate, key) = authority.issue("alice");
        // SAFETY: handles of this test and C strings.
        unsafe {
            linphone_core_set_root_ca_data(lc, c(&authority.pem));
            let null = std::ptr::null();
            let info = linphone_auth_info_new(c("alice"), null, null, null, null, null);
            if with_certificate {
                linphone_auth_info_set_tls_cert(info, c(&certificate.pem()));
                linphone_auth_info_set_tls_key(info, c(&key.serialize_pem()));
            }
            linphone_core_add_auth_info(lc, info);
        }
        let expected = if with_certificate { OK } else { FAILED };
        assert_eq!(outcome(lc, &mut server, ";transport=tls"), expected);
        // SAFETY: as above.
        unsafe { linphone_core_unref(lc) };
    }
}
