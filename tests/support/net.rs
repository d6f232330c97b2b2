//! Driving a `Net` in tests: every wait is on the descriptor and bounded.

#![allow(dead_code, reason = "each test file uses a part")]

use std::net::SocketAddr;
use std::time::Duration;

use linphone::net::{Answer, FlowNumber, Happening, Net, Options, QueryNumber, clock};
use mio::unix::SourceFd;
use mio::{Events, Interest, Poll, Token};

/// Longer than anything here takes, shorter than a tester's patience.
const PATIENCE: u64 = 10_000_000;

/// A happening with bytes of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Datagram(SocketAddr, Vec<u8>),
    Bytes(FlowNumber, Vec<u8>),
    Opened(FlowNumber, SocketAddr),
    Closed(FlowNumber, String),
    Answered(QueryNumber, Answer),
}

/// A net on loopback that asks no name server by itself.
pub fn net() -> Net {
    Net::new(options()).unwrap()
}

/// Options for the above.
pub fn options() -> Options {
    Options {
        dns_servers: vec!["127.0.0.1:9".parse().unwrap()],
        hosts_file: "/nonexistent".into(),
        resolver_file: "/nonexistent".into(),
        ..Options::default()
    }
}

/// What has happened by now, if anything. That the machine's own addresses change is none of these tests' doing.
pub fn poll(net: &mut Net, now: u64) -> Option<Event> {
    loop {
        return Some(match net.poll(now)? {
            Happening::Datagram { remote, data } => Event::Datagram(remote, data.to_vec()),
            Happening::Bytes { flow, data } => Event::Bytes(flow, data.to_vec()),
            Happening::Opened { flow, local } => Event::Opened(flow, local),
            Happening::Closed { flow, reason } => Event::Closed(flow, reason),
            Happening::Answered { query, answer } => Event::Answered(query, answer),
            Happening::NetworkChanged => continue,
        });
    }
}

/// The next happening; waits for it on the descriptor.
pub fn next(net: &mut Net) -> Event {
    next_with(net, || false)
}

/// The same, while another side that the test plays is given its turns. It says whether it did something.
pub fn next_with(net: &mut Net, mut other_side: impl FnMut() -> bool) -> Event {
    let start = clock::monotonic_micros();
    loop {
        let now = clock::monotonic_micros();
        if let Some(event) = poll(net, now) {
            return event;
        }
        assert!(now - start < PATIENCE, "nothing happened");
        if other_side() {
            continue;
        }
        let deadline = net.next_deadline().map_or(PATIENCE, |at| at.saturating_sub(now));
        wait(net, Duration::from_micros(deadline.clamp(1, 20_000)));
    }
}

/// Waits until the net may have something, or the time is over.
pub fn wait(net: &Net, most: Duration) {
    let mut poll = Poll::new().unwrap();
    poll.registry().register(&mut SourceFd(&net.descriptor()), Token(0), Interest::READABLE).unwrap();
    let _ = poll.poll(&mut Events::with_capacity(1), Some(most));
}

/// Runs a step until it gives something; bounded.
pub fn until<T>(mut step: impl FnMut() -> Option<T>) -> T {
    let start = clock::monotonic_micros();
    loop {
        if let Some(value) = step() {
            return value;
        }
        assert!(clock::monotonic_micros() - start < PATIENCE, "nothing happened");
        std::thread::yield_now();
    }
}

/// What a WebSocket server answers: to a handshake its acceptance, to frames their unmasked echo. The bytes must be
/// whole, as they are when one side waits for the other.
pub fn websocket_reply(data: &[u8]) -> Vec<u8> {
    let Some(head) = std::str::from_utf8(data).ok().filter(|text| text.starts_with("GET ")) else {
        return echoed(data);
    };
    let key = head.lines().find_map(|line| line.strip_prefix("Sec-WebSocket-Key: ")).unwrap();
    let magic = format!("{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    let digest = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, magic.as_bytes());
    let pem = pkcs8::der::pem::encode_string("X", pkcs8::LineEnding::LF, digest.as_ref()).unwrap();
    let accept = pem.lines().nth(1).unwrap();
    format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: sip\r\n\r\n"
    )
    .into_bytes()
}

fn echoed(mut frames: &[u8]) -> Vec<u8> {
    let mut echo = Vec::new();
    while let [first, second, rest @ ..] = frames {
        let length = usize::from(second & 0x7f);
        assert!(second & 0x80 != 0 && length < 126, "a client masks, and these tests send little");
        let (mask, rest) = rest.split_at(4);
        let (payload, rest) = rest.split_at(length);
        echo.extend([*first, second & 0x7f]);
        echo.extend(payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
        frames = rest;
    }
    echo
}
