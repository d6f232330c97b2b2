//! Is the loopback registrar of the examples a registrar? Driven with raw sockets, so that neither our grammar nor
//! its own judges it. The unit tests of its files run here as well.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

#[allow(dead_code, reason = "its main() belongs to the example")]
#[path = "../examples/registrar/main.rs"]
mod registrar;

use std::io::{Read, Write};
use std::net::{TcpStream, UdpSocket};
use std::time::Duration;

use registrar::digest::{Algorithm, parameters, response};
use registrar::options::{self, Command};
use registrar::server::Server;

fn start(switches: &[&str]) -> Server {
    let words: Vec<String> =
        ["--port", "0", "--quiet"].iter().chain(switches).map(|word| (*word).to_owned()).collect();
    match options::parse(&words).unwrap() {
        Command::Run(options) => Server::start(*options).unwrap(),
        Command::Help => panic!("no help was asked for"),
    }
}

/// A client with one socket, one Call-ID, and a growing CSeq.
struct Client {
    link: Link,
    transport: &'static str,
    sequence: u32,
}

enum Link {
    Udp(UdpSocket),
    Tcp(TcpStream),
}

impl Client {
    fn udp(server: &Server) -> Self {
        let socket = UdpSocket::bind((server.address().ip(), 0)).unwrap();
        socket.connect(server.address()).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        Self { link: Link::Udp(socket), transport: "UDP", sequence: 0 }
    }

    fn tcp(server: &Server) -> Self {
        let stream = TcpStream::connect(server.address()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        Self { link: Link::Tcp(stream), transport: "TCP", sequence: 0 }
    }

    fn send(&mut self, headers: &str) {
        self.sequence += 1;
        let (transport, n) = (self.transport, self.sequence);
        let message = format!(
            "REGISTER sip:example.test SIP/2.0\r\nVia: SIP/2.0/{transport} 192.0.2.1:5;rport;branch=z9hG4bK{n}\r\n\
             From: <sip:alice@example.test>;tag=f\r\nTo: <sip:alice@example.test>\r\nCall-ID: {transport}\r\n\
             CSeq: {n} REGISTER\r\n{headers}Content-Length: 0\r\n\r\n"
        );
        match &mut self.link {
            Link::Udp(socket) => socket.send(message.as_bytes()).map(drop).unwrap(),
            Link::Tcp(stream) => stream.write_all(message.as_bytes()).unwrap(),
        }
    }

    fn receive(&mut self) -> String {
        let mut buffer = [0; 4096];
        let length = match &mut self.link {
            Link::Udp(socket) => socket.recv(&mut buffer).unwrap(),
            Link::Tcp(stream) => stream.read(&mut buffer).unwrap(),
        };
        String::from_utf8_lossy(&buffer[..length]).into_owned()
    }

    fn register(&mut self, headers: &str) -> String {
        self.send(headers);
        self.receive()
    }
}

/// Credentials of alice for the first challenge of `answer`.
fn credentials(answer: &str, algorithm: Algorithm, nc: u32) -> String {
    let line = answer.lines().find_map(|line| line.strip_prefix("WWW-Authenticate: ")).unwrap();
    let challenge = parameters(line).unwrap();
    assert_eq!(challenge["algorithm"], algorithm.token());
    let text = format!(
        "Digest username=\"alice\", realm=\"{}\", nonce=\"{}\", uri=\"sip:example.test\", algorithm={}, qop=auth, \
         nc={nc:08x}, cnonce=\"c\"",
        challenge["realm"],
        challenge["nonce"],
        algorithm.token()
    );
    let digest = response(algorithm, "secret", &parameters(&text).unwrap(), "REGISTER", b"");
    format!("Authorization: {text}, response=\"{digest}\"\r\n")
}

#[test]
fn a_client_registers_refreshes_and_unregisters_with_every_algorithm() {
    for name in ["MD5", "SHA-256", "SHA-512-256"] {
        let server = start(&["--user", "alice:secret@example.test", "--algorithm", name]);
        let algorithm = Algorithm::from_token(name).unwrap();
        for mut client in [Client::udp(&server), Client::tcp(&server)] {
            let contact = format!("Contact: <sip:alice@192.0.2.1;transport={}>\r\n", client.transport);
            let challenge = client.register(&contact);
            assert!(challenge.starts_with("SIP/2.0 401 Unauthorized\r\n"), "{challenge}");
            assert!(challenge.contains(";received=127.0.0.1\r\n"), "{challenge}");
            let bound =
                client.register(&(credentials(&challenge, algorithm, 1) + &contact + "Expires: 60\r\n"));
            assert!(bound.starts_with("SIP/2.0 200 OK\r\n") && bound.contains(">;expires=60\r\n"), "{bound}");
            let refreshed = client.register(&(credentials(&challenge, algorithm, 10) + &contact));
            assert!(refreshed.contains(">;expires=3600\r\n"), "{refreshed}");
            let gone =
                client.register(&(credentials(&challenge, algorithm, 11) + &contact + "Expires: 0\r\n"));
            assert!(gone.starts_with("SIP/2.0 200 OK\r\n") && !gone.contains("Contact:"), "{gone}");
        }
    }
}

#[test]
fn ipv6_is_served_and_pings_get_a_pong() {
    let server = start(&["--address", "::1"]);
    let answer = Client::udp(&server).register("Contact: <sip:alice@[::1]:6000>\r\nExpires: 30\r\n");
    assert!(answer.contains("Contact: <sip:alice@[::1]:6000>;expires=30\r\n"), "{answer}");
    assert!(answer.contains(";received=::1\r\n"), "{answer}");
    let mut client = Client::tcp(&server);
    if let Link::Tcp(stream) = &mut client.link {
        stream.write_all(b"\r\n\r\n").unwrap();
    }
    assert_eq!(client.receive(), "\r\n");
}

#[test]
fn faults_are_what_was_asked_for() {
    let retry_later = ["--answer", "503", "--header", "Retry-After: 3", "--times", "1"];
    let server = start(&[&["--drop-first", "1"], &retry_later[..]].concat());
    let mut client = Client::udp(&server);
    client.send("");
    let told = client.register("");
    assert!(told.starts_with("SIP/2.0 503 ") && told.contains("CSeq: 2 REGISTER\r\n"), "{told}");
    assert!(told.contains("Retry-After: 3\r\n"), "{told}");
    assert!(client.register("").starts_with("SIP/2.0 200 OK\r\n"));

    let server = start(&["--user", "alice:secret@example.test", "--loop-401", "--duplicate"]);
    let mut client = Client::udp(&server);
    let challenge = client.register("");
    assert_eq!(client.receive(), challenge);
    let again = client.register(&credentials(&challenge, Algorithm::Md5, 1));
    assert!(again.starts_with("SIP/2.0 401 "), "{again}");

    let server = start(&["--garbage", "--wrong-branch"]);
    let mut client = Client::udp(&server);
    client.send("");
    let answers: Vec<String> = (0..7).map(|_| client.receive()).collect();
    assert!(answers[6].starts_with("SIP/2.0 200 OK\r\n"), "{}", answers[6]);
    assert!(answers[6].contains("branch=z9hG4bKelsewhere"), "{}", answers[6]);

    let server = start(&["--close"]);
    assert_eq!(Client::tcp(&server).register(""), "");
}

#[test]
fn a_server_ends_with_its_connections() {
    let server = start(&[]);
    let mut client = Client::tcp(&server);
    assert!(client.register("").starts_with("SIP/2.0 200 OK\r\n"));
    let address = server.address();
    drop(server);
    assert_eq!(client.receive(), "");
    assert!(TcpStream::connect(address).is_err());
}
