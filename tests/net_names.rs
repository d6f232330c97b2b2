//! Are names resolved over real sockets? The name server is the test itself, on loopback.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

#[path = "support/net.rs"]
mod support;

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::time::Duration;

use linphone::net::{Answer, Net, Options, Question};
use simple_dns::rdata::{A, AAAA, RData, SRV};
use simple_dns::{CLASS, Name, Packet, PacketFlag, QTYPE, ResourceRecord, TYPE};
use support::{Event, next_with, options, poll};

/// A name server that answers when it is given a turn.
struct Server {
    socket: UdpSocket,
    address: SocketAddr,
}

impl Server {
    fn new() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_nonblocking(true).unwrap();
        let address = socket.local_addr().unwrap();
        Self { socket, address }
    }

    fn net(&self) -> Net {
        Net::new(Options { dns_servers: vec![self.address], ..options() }).unwrap()
    }

    /// Takes one question.
    fn question(&self) -> Option<(Vec<u8>, SocketAddr)> {
        let mut buffer = [0; 1500];
        let (length, from) = self.socket.recv_from(&mut buffer).ok()?;
        Some((buffer[..length].to_vec(), from))
    }

    fn serve(&self) -> bool {
        let Some((question, from)) = self.question() else { return false };
        self.socket.send_to(&answer(&question, false), from).unwrap();
        true
    }
}

/// What the zone `example` holds.
fn answer(question: &[u8], truncated: bool) -> Vec<u8> {
    let question = Packet::parse(question).unwrap();
    let asked = question.questions[0].clone();
    let mut packet = Packet::new_reply(question.id());
    if truncated {
        packet.set_flags(PacketFlag::TRUNCATION);
    } else {
        let data = match asked.qtype {
            QTYPE::TYPE(TYPE::A) => Some(RData::A(A { address: Ipv4Addr::LOCALHOST.into() })),
            QTYPE::TYPE(TYPE::AAAA) => Some(RData::AAAA(AAAA { address: 1 })),
            QTYPE::TYPE(TYPE::SRV) => {
                let target = Name::new_unchecked("host.example");
                Some(RData::SRV(SRV { priority: 1, weight: 2, port: 5070, target }))
            }
            _ => None,
        };
        let record = |data| ResourceRecord::new(asked.qname.clone(), CLASS::IN, 60, data);
        packet.answers.extend(data.map(record));
    }
    packet.questions.push(asked);
    packet.build_bytes_vec().unwrap()
}

/// The message of a stream, once all of it is there (RFC 1035 4.2.2).
fn whole_message(arrived: &[u8]) -> Option<&[u8]> {
    let (length, rest) = arrived.split_first_chunk::<2>()?;
    rest.get(..usize::from(u16::from_be_bytes(*length)))
}

fn loopback() -> Vec<IpAddr> {
    vec!["::1".parse().unwrap(), "127.0.0.1".parse().unwrap()]
}

#[test]
fn a_host_has_addresses_of_both_families() {
    let server = Server::new();
    let mut net = server.net();
    net.resolve(1, Question::Addresses("sip.example".to_owned()), 0);
    let event = next_with(&mut net, || server.serve());
    assert_eq!(event, Event::Answered(1, Answer::Addresses(loopback(), Duration::from_secs(60))));
    assert_eq!(net.next_deadline(), None);
}

#[test]
fn services_are_found_and_missing_pointers_are_nothing() {
    let server = Server::new();
    let mut net = server.net();
    net.resolve(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let service = (1, 2, "host.example".to_owned(), 5070);
    let expected = Answer::Services(vec![service], Duration::from_secs(60));
    assert_eq!(next_with(&mut net, || server.serve()), Event::Answered(1, expected));
    net.resolve(2, Question::Pointers("example".to_owned()), 0);
    assert_eq!(next_with(&mut net, || server.serve()), Event::Answered(2, Answer::Nothing));
}

#[test]
fn the_hosts_file_comes_first() {
    let path = std::env::temp_dir().join(format!("regline-net-hosts-{}", std::process::id()));
    std::fs::write(&path, "127.0.0.9 sip.example\n").unwrap();
    let server = Server::new();
    let mut net =
        Net::new(Options { dns_servers: vec![server.address], hosts_file: path.clone(), ..options() })
            .unwrap();
    net.resolve(1, Question::Addresses("SIP.example".to_owned()), 0);
    let Some(Event::Answered(1, Answer::Addresses(list, _))) = poll(&mut net, 0) else { panic!("no answer") };
    std::fs::remove_file(&path).unwrap();
    assert_eq!(list, ["127.0.0.9".parse::<IpAddr>().unwrap()]);
    assert!(server.question().is_none());
}

#[test]
fn a_truncated_answer_comes_whole_over_tcp() {
    let server = Server::new();
    let listener = TcpListener::bind(server.address).unwrap();
    listener.set_nonblocking(true).unwrap();
    let mut net = server.net();
    net.resolve(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let mut connection = None;
    let mut arrived = Vec::new();
    let mut serve = || {
        if let Some((question, from)) = server.question() {
            server.socket.send_to(&answer(&question, true), from).unwrap();
            return true;
        }
        if connection.is_none() {
            connection = listener.accept().ok().map(|(stream, _)| stream);
        }
        let Some(stream) = &mut connection else { return false };
        stream.set_nonblocking(true).unwrap();
        let mut buffer = [0; 512];
        let Ok(length) = stream.read(&mut buffer) else { return false };
        arrived.extend_from_slice(&buffer[..length]);
        let Some(question) = whole_message(&arrived) else { return true };
        let whole = answer(question, false);
        let mut message = u16::try_from(whole.len()).unwrap().to_be_bytes().to_vec();
        message.extend(whole);
        arrived.clear();
        // In two pieces, as a stream may deliver it.
        stream.write_all(&message[..9]).unwrap();
        stream.write_all(&message[9..]).unwrap();
        true
    };
    let event = next_with(&mut net, &mut serve);
    assert!(matches!(event, Event::Answered(1, Answer::Services(list, _)) if list.len() == 1));
}

#[test]
fn answers_with_a_wrong_id_or_from_elsewhere_are_ignored() {
    let server = Server::new();
    let mut net = server.net();
    net.resolve(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let (question, from) = support::until(|| server.question());
    let honest = answer(&question, false);
    let mut forged = honest.clone();
    forged[0] ^= 0x80;
    server.socket.send_to(&forged, from).unwrap();
    Server::new().socket.send_to(&honest, from).unwrap();
    support::wait(&net, Duration::from_millis(20));
    assert_eq!(poll(&mut net, 0), None);
    server.socket.send_to(&honest, from).unwrap();
    assert!(matches!(next_with(&mut net, || false), Event::Answered(1, Answer::Services(..))));
}

#[test]
fn a_silent_server_is_given_up_after_ten_seconds() {
    let server = Server::new();
    let mut net = server.net();
    net.resolve(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let mut now = 0;
    let event = loop {
        if let Some(event) = poll(&mut net, now) {
            break event;
        }
        now = net.next_deadline().expect("the question is still open");
    };
    assert_eq!(now, 10_000_000);
    assert!(matches!(event, Event::Answered(1, Answer::Failed(_))));
    assert_eq!(std::iter::from_fn(|| server.question()).count(), 5);
}
