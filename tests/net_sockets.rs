//! Do datagrams and connections go where they should, and is every end of one reported?
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

#[path = "support/net.rs"]
mod support;

use std::io::{ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream, UdpSocket};

use linphone::net::{Net, Options, Port, Transport, clock};
use support::{Event, net, next, next_with, options, poll, until};

fn peer(address: &str) -> (UdpSocket, SocketAddr) {
    let socket = UdpSocket::bind(address).unwrap();
    let address = socket.local_addr().unwrap();
    (socket, address)
}

fn port_of(net: &Net) -> u16 {
    net.local_udp().unwrap().port()
}

/// Connects and gives both ends.
fn connected(net: &mut Net, flow: u64) -> TcpStream {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    net.connect(flow, Transport::Tcp, listener.local_addr().unwrap(), "localhost", 0);
    let (stream, remote) = listener.accept().unwrap();
    assert_eq!(next(net), Event::Opened(flow, remote));
    stream
}

fn exchange_over(address: &str, options: Options) {
    let mut net = Net::new(options).unwrap();
    let (peer, remote) = peer(address);
    net.connect(1, Transport::Udp, remote, "localhost", 0);
    let Event::Opened(1, local) = next(&mut net) else { panic!("no address") };
    assert_eq!(local, SocketAddr::new(remote.ip(), port_of(&net)));

    net.send_datagram(remote, b"question");
    let mut buffer = [0; 64];
    let (length, from) = peer.recv_from(&mut buffer).unwrap();
    assert_eq!((&buffer[..length], from), (&b"question"[..], local));

    peer.send_to(b"answer", from).unwrap();
    assert_eq!(next(&mut net), Event::Datagram(remote, b"answer".to_vec()));
}

#[test]
fn datagrams_go_both_ways_over_ipv4_on_a_dual_stack_socket() {
    exchange_over("127.0.0.1:0", options());
}

#[test]
fn datagrams_go_both_ways_over_ipv6() {
    exchange_over("[::1]:0", options());
}

#[test]
fn datagrams_go_both_ways_without_ipv6() {
    exchange_over("127.0.0.1:0", Options { ipv6: false, ..options() });
}

#[test]
fn a_bound_address_is_the_one_that_peers_see() {
    let bound: IpAddr = "127.0.0.1".parse().unwrap();
    exchange_over("127.0.0.1:0", Options { bind_address: Some(bound), ..options() });
}

#[test]
fn a_burst_of_datagrams_arrives_whole_and_in_order() {
    let mut net = net();
    let (peer, remote) = peer("127.0.0.1:0");
    let to = SocketAddr::from(([127, 0, 0, 1], port_of(&net)));
    for number in 0..200u32 {
        peer.send_to(&number.to_be_bytes(), to).unwrap();
    }
    for number in 0..200u32 {
        assert_eq!(next(&mut net), Event::Datagram(remote, number.to_be_bytes().to_vec()));
    }
    assert_eq!(poll(&mut net, 0), None);
}

#[test]
fn a_flood_of_datagrams_does_not_starve_a_connection() {
    let mut net = net();
    let mut stream = connected(&mut net, 1);
    let (peer, _) = peer("127.0.0.1:0");
    let to = SocketAddr::from(([127, 0, 0, 1], port_of(&net)));
    peer.send_to(b"first", to).unwrap();
    assert!(matches!(next(&mut net), Event::Datagram(..)));
    stream.write_all(b"bytes").unwrap();
    for seen in 0.. {
        assert!(seen < 1000, "the connection had no turn");
        // For every datagram taken another one comes.
        peer.send_to(b"more", to).unwrap();
        peer.send_to(b"more", to).unwrap();
        if next(&mut net) == Event::Bytes(1, b"bytes".to_vec()) {
            break;
        }
    }
}

#[test]
fn a_connection_opens_carries_bytes_and_closes() {
    let mut net = net();
    let mut stream = connected(&mut net, 7);
    net.send(7, b"question");
    let mut buffer = [0; 8];
    stream.read_exact(&mut buffer).unwrap();
    assert_eq!(&buffer, b"question");
    stream.write_all(b"answer").unwrap();
    assert_eq!(next(&mut net), Event::Bytes(7, b"answer".to_vec()));
    drop(stream);
    assert_eq!(next(&mut net), Event::Closed(7, "closed by the peer".to_owned()));
    net.send(7, b"nobody is there");
    assert_eq!(poll(&mut net, 0), None);
}

#[test]
fn bytes_sent_before_the_connection_is_up_go_out_first() {
    let mut net = net();
    let listener = TcpListener::bind("[::1]:0").unwrap();
    net.connect(1, Transport::Tcp, listener.local_addr().unwrap(), "localhost", 0);
    net.send(1, b"early ");
    let (mut stream, _) = listener.accept().unwrap();
    assert!(matches!(next(&mut net), Event::Opened(1, _)));
    net.send(1, b"late");
    let mut buffer = [0; 10];
    stream.read_exact(&mut buffer).unwrap();
    assert_eq!(&buffer, b"early late");
}

#[test]
fn a_refused_connection_is_reported() {
    let mut net = net();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    net.connect(3, Transport::Tcp, closed, "localhost", 0);
    let Event::Closed(3, reason) = next(&mut net) else { panic!("it is open") };
    assert!(reason.contains("refused"), "{reason}");
}

#[test]
fn an_ended_connection_says_nothing_more() {
    let mut net = net();
    let mut stream = connected(&mut net, 1);
    stream.write_all(b"too late").unwrap();
    net.disconnect(1);
    let mut rest = Vec::new();
    until(|| match stream.read_to_end(&mut rest) {
        Ok(_) => Some(()),
        Err(error) if error.kind() == ErrorKind::ConnectionReset => Some(()),
        Err(_) => None,
    });
    assert_eq!(poll(&mut net, 0), None);
}

#[test]
fn what_the_peer_said_before_it_left_is_delivered() {
    let mut net = net();
    let mut stream = connected(&mut net, 1);
    stream.write_all(b"goodbye").unwrap();
    drop(stream);
    // The second write meets a connection that is gone.
    net.send(1, b"are you");
    net.send(1, b"still there?");
    assert_eq!(next(&mut net), Event::Bytes(1, b"goodbye".to_vec()));
    assert!(matches!(next(&mut net), Event::Closed(1, _)));
}

#[test]
fn a_slow_reader_gets_everything_as_it_reads() {
    let mut net = net();
    let mut stream = connected(&mut net, 1);
    stream.set_nonblocking(true).unwrap();
    let block = vec![b'x'; 60_000];
    let mut sent = 0;
    // More than the socket takes, less than socket and queue together.
    while sent < 4 * block.len() {
        net.send(1, &block);
        sent += block.len();
    }
    let mut received = 0;
    let mut buffer = vec![0; 10_000];
    until(|| {
        assert_eq!(poll(&mut net, 0), None);
        match stream.read(&mut buffer) {
            Ok(length) => received += length,
            Err(error) => assert_eq!(error.kind(), ErrorKind::WouldBlock),
        }
        (received == sent).then_some(())
    });
}

#[test]
fn a_peer_that_never_reads_is_given_up() {
    let mut net = net();
    let stream = connected(&mut net, 1);
    let block = vec![b'x'; 65_536];
    let event = until(|| {
        net.send(1, &block);
        poll(&mut net, 0)
    });
    assert_eq!(event, Event::Closed(1, "the peer does not read what we send".to_owned()));
    drop(stream);
}

#[test]
fn a_fixed_port_that_is_taken_is_missing_and_another_one_is_held() {
    let (_taken, address) = peer("127.0.0.1:0");
    let bind_address = Some(address.ip());
    let net = Net::new(Options {
        udp_port: Port::Fixed(address.port()),
        tcp_port: Port::Random,
        tls_port: Port::Unbound,
        bind_address,
        ..options()
    })
    .unwrap();
    assert_eq!(net.local_udp(), None);
    assert_eq!(net.local_tls(), None);
    let held = net.local_tcp().unwrap();
    assert_eq!(TcpListener::bind(held).unwrap_err().kind(), ErrorKind::AddrInUse);
}

#[test]
fn who_connects_to_a_held_port_is_turned_away() {
    let mut net = Net::new(Options { tcp_port: Port::Random, ..options() }).unwrap();
    let port = net.local_tcp().unwrap().port();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_nonblocking(true).unwrap();
    until(|| {
        assert_eq!(poll(&mut net, 0), None);
        matches!(stream.read(&mut [0; 8]), Ok(0)).then_some(())
    });
}

#[test]
fn without_a_udp_socket_a_way_over_udp_is_refused() {
    let mut net = Net::new(Options { udp_port: Port::Disabled, ..options() }).unwrap();
    let (_peer, remote) = peer("127.0.0.1:0");
    net.send_datagram(remote, b"lost");
    net.connect(1, Transport::Udp, remote, "localhost", 0);
    assert!(matches!(next(&mut net), Event::Closed(1, _)));
}

#[test]
fn reopening_ends_connections_silently_and_gives_new_sockets() {
    let mut net = net();
    let mut stream = connected(&mut net, 1);
    net.reopen(Options { udp_port: Port::Disabled, ..options() }, 0);
    assert_eq!(net.local_udp(), None);
    assert_eq!(stream.read(&mut [0; 8]).unwrap(), 0);
    net.reopen(options(), 0);
    assert!(net.local_udp().is_some());
    assert_eq!(poll(&mut net, clock::monotonic_micros()), None);
}

#[test]
fn a_reused_number_means_the_new_connection() {
    let mut net = net();
    let old = connected(&mut net, 1);
    let mut new = connected(&mut net, 1);
    drop(old);
    new.write_all(b"new").unwrap();
    assert_eq!(next_with(&mut net, || false), Event::Bytes(1, b"new".to_vec()));
}

#[test]
fn a_websocket_carries_whole_messages() {
    let mut net = net();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    net.connect(1, Transport::Ws, listener.local_addr().unwrap(), "localhost", 0);
    net.send(1, b"early");
    let (mut stream, _) = listener.accept().unwrap();
    stream.set_nonblocking(true).unwrap();
    let mut serve = || {
        let mut buffer = [0; 4096];
        let Ok(length) = stream.read(&mut buffer) else { return false };
        stream.write_all(&support::websocket_reply(&buffer[..length])).unwrap();
        true
    };
    assert!(matches!(next_with(&mut net, &mut serve), Event::Opened(1, _)));
    net.send(1, b"late");
    assert_eq!(next_with(&mut net, &mut serve), Event::Bytes(1, b"early".to_vec()));
    assert_eq!(next_with(&mut net, &mut serve), Event::Bytes(1, b"late".to_vec()));
}

#[test]
fn a_server_that_refuses_the_websocket_is_left_with_its_reason() {
    let mut net = net();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    net.connect(1, Transport::Ws, listener.local_addr().unwrap(), "localhost", 0);
    let (mut stream, _) = listener.accept().unwrap();
    stream.write_all(b"HTTP/1.1 404 Not Found\r\n\r\n").unwrap();
    let Event::Closed(1, reason) = next(&mut net) else { panic!("it is open") };
    assert!(reason.contains("404"), "{reason}");
}
