//! A trace as a file that Wireshark, tshark, tcpdump and sngrep open: pcapng (draft-ietf-opsawg-pcapng) with packets that
//! begin with their IP header.
//!
//! The packets are made up around the messages. Over UDP and TCP they have the ports that were used. What went over TLS or
//! WebSocket is shown as it was inside, as if over TCP to port 5060, and a comment says so: by that port the programs above
//! know SIP without being told. Streams have no handshake, which none of them needs.
//!
//! This is all our own, because the format takes forty lines, and the packets would have to be made here anyway.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::trace::Traced;
use crate::engine::Transport;

/// LINKTYPE_RAW: IPv4 or IPv6, by the first four bits.
const LINK_TYPE: u16 = 101;
/// Where SIP is at home.
const SIP_PORT: u16 = 5060;
/// What fits into an IP packet beside headers.
const LONGEST: usize = 65_400;
/// Streams whose byte numbers are kept; beyond it all begin anew.
const STREAMS: usize = 4096;

const SECTION: u32 = 0x0a0d_0d0a;
const INTERFACE: u32 = 1;
const PACKET: u32 = 6;
const COMMENT: u16 = 1;
const FLAGS: u16 = 2;
const APPLICATION: u16 = 4;

/// A file that is being written. It is whole after each message.
pub(super) struct Capture {
    file: File,
    /// The next byte's number of each direction of each stream.
    streams: HashMap<(SocketAddr, SocketAddr), u32>,
}

impl Capture {
    /// Makes a file, readable for its owner only; one that is there is overwritten.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(path)?;
        let mut start = Block::new(SECTION);
        // The byte order, the version, and a length of the section that nobody knows yet.
        start.number(0x1a2b_3c4d_u32.to_ne_bytes()).number(1_u16.to_ne_bytes()).number(0_u16.to_ne_bytes());
        start.number(u64::MAX.to_ne_bytes());
        start.option(APPLICATION, concat!("regline ", env!("CARGO_PKG_VERSION")).as_bytes());
        let mut all = start.finish();
        let mut interface = Block::new(INTERFACE);
        // No limit of a packet's length; times are microseconds, which need not be said.
        interface.number(LINK_TYPE.to_ne_bytes()).number([0; 2]).number([0; 4]);
        all.extend(interface.finish());
        file.write_all(&all)?;
        Ok(Self { file, streams: HashMap::new() })
    }

    /// Adds a message.
    pub(super) fn write(&mut self, message: &Traced) -> io::Result<()> {
        let comment = match message.transport {
            Transport::Udp | Transport::Tcp => None,
            Transport::Tls => Some("TLS"),
            Transport::Ws => Some("WebSocket"),
            Transport::Wss => Some("WebSocket over TLS"),
        };
        let comment = comment
            .map(|name| format!("went over {name} to or from {}; shown as it was inside", message.remote));
        let packet = self.packet(message);
        let length = u32::try_from(packet.len()).unwrap_or_default();
        let mut block = Block::new(PACKET);
        // The first interface, then the time, upper half first.
        block.number([0; 4]);
        block.number(u32::try_from(message.at >> 32).unwrap_or_default().to_ne_bytes());
        block.number(((message.at & 0xffff_ffff) as u32).to_ne_bytes());
        block.number(length.to_ne_bytes()).number(length.to_ne_bytes()).padded(&packet);
        if let Some(comment) = comment {
            block.option(COMMENT, comment.as_bytes());
        }
        let direction: u32 = if message.outgoing { 2 } else { 1 };
        block.option(FLAGS, &direction.to_ne_bytes());
        self.file.write_all(&block.finish())
    }

    fn packet(&mut self, message: &Traced) -> Vec<u8> {
        let mut remote = message.remote;
        if !matches!(message.transport, Transport::Udp | Transport::Tcp) {
            remote.set_port(SIP_PORT);
        }
        let unknown = match remote {
            SocketAddr::V4(_) => SocketAddr::from((Ipv4Addr::UNSPECIFIED, SIP_PORT)),
            SocketAddr::V6(_) => SocketAddr::from((Ipv6Addr::UNSPECIFIED, SIP_PORT)),
        };
        let local = message.local.filter(|local| local.is_ipv4() == remote.is_ipv4()).unwrap_or(unknown);
        let (from, to) = if message.outgoing { (local, remote) } else { (remote, local) };
        let data = &message.bytes[..message.bytes.len().min(LONGEST)];
        let (protocol, segment) = match message.transport {
            Transport::Udp => (17, datagram(from, to, data)),
            _ => (6, self.segment(from, to, data)),
        };
        let mut packet = ip_header(from.ip(), to.ip(), protocol, segment.len());
        packet.extend(segment);
        packet
    }

    fn segment(&mut self, from: SocketAddr, to: SocketAddr, data: &[u8]) -> Vec<u8> {
        if self.streams.len() > STREAMS {
            self.streams.clear();
        }
        let acknowledged = self.streams.get(&(to, from)).copied().unwrap_or(1);
        let next = self.streams.entry((from, to)).or_insert(1);
        let mut segment = ports(from, to);
        segment.extend(next.to_be_bytes());
        segment.extend(acknowledged.to_be_bytes());
        // Five words of header, PSH and ACK, a wide window, a checksum to come, nothing urgent.
        segment.extend([0x50, 0x18, 0xff, 0xff, 0, 0, 0, 0]);
        segment.extend_from_slice(data);
        *next = next.wrapping_add(u32::try_from(data.len()).unwrap_or_default());
        let checksum = checksum_of(from.ip(), to.ip(), 6, &segment);
        segment[16..18].copy_from_slice(&checksum.to_be_bytes());
        segment
    }
}

fn datagram(from: SocketAddr, to: SocketAddr, data: &[u8]) -> Vec<u8> {
    let mut segment = ports(from, to);
    segment.extend(u16::try_from(data.len() + 8).unwrap_or(u16::MAX).to_be_bytes());
    segment.extend([0; 2]);
    segment.extend_from_slice(data);
    // Zero would mean that there is none (RFC 768).
    let checksum = match checksum_of(from.ip(), to.ip(), 17, &segment) {
        0 => u16::MAX,
        sum => sum,
    };
    segment[6..8].copy_from_slice(&checksum.to_be_bytes());
    segment
}

fn ports(from: SocketAddr, to: SocketAddr) -> Vec<u8> {
    [from.port().to_be_bytes(), to.port().to_be_bytes()].concat()
}

fn ip_header(from: IpAddr, to: IpAddr, protocol: u8, length: usize) -> Vec<u8> {
    let short = |number: usize| u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes();
    match (from, to) {
        (IpAddr::V4(from), IpAddr::V4(to)) => {
            let mut header = vec![0x45, 0];
            header.extend(short(length + 20));
            // No fragments, 64 hops, a checksum to come.
            header.extend([0, 0, 0x40, 0, 64, protocol, 0, 0]);
            header.extend(from.octets());
            header.extend(to.octets());
            let checksum = fold(sum(&header));
            header[10..12].copy_from_slice(&checksum.to_be_bytes());
            header
        }
        _ => {
            let mut header = vec![0x60, 0, 0, 0];
            header.extend(short(length));
            header.extend([protocol, 64]);
            header.extend(octets(from));
            header.extend(octets(to));
            header
        }
    }
}

/// Over the segment and the pseudo header (RFC 768, RFC 9293 3.1, RFC 8200 8.1).
fn checksum_of(from: IpAddr, to: IpAddr, protocol: u8, segment: &[u8]) -> u16 {
    let length = u64::try_from(segment.len()).unwrap_or_default();
    fold(sum(&octets(from)) + sum(&octets(to)) + u64::from(protocol) + length + sum(segment))
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

fn sum(bytes: &[u8]) -> u64 {
    let pair = |pair: &[u8]| u64::from(pair[0]) << 8 | u64::from(pair.get(1).copied().unwrap_or(0));
    bytes.chunks(2).map(pair).sum()
}

fn fold(mut sum: u64) -> u16 {
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}

/// A block of the file: type, length, content, options, length again.
struct Block {
    bytes: Vec<u8>,
    has_options: bool,
}

impl Block {
    fn new(kind: u32) -> Self {
        let mut bytes = kind.to_ne_bytes().to_vec();
        bytes.extend([0; 4]);
        Self { bytes, has_options: false }
    }

    fn number<const N: usize>(&mut self, bytes: [u8; N]) -> &mut Self {
        self.bytes.extend(bytes);
        self
    }

    fn padded(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    fn option(&mut self, code: u16, value: &[u8]) {
        self.has_options = true;
        self.number(code.to_ne_bytes());
        self.number(u16::try_from(value.len()).unwrap_or_default().to_ne_bytes());
        self.padded(value);
    }

    fn finish(mut self) -> Vec<u8> {
        if self.has_options {
            self.bytes.extend([0; 4]);
        }
        let length = u32::try_from(self.bytes.len() + 4).unwrap_or_default().to_ne_bytes();
        self.bytes[4..8].copy_from_slice(&length);
        self.bytes.extend(length);
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_of_the_rfcs() {
        // RFC 1071 3
        assert_eq!(fold(sum(&[0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7])), !0xddf2);
        let header = ip_header([192, 0, 2, 1].into(), [192, 0, 2, 2].into(), 17, 8);
        assert_eq!(fold(sum(&header)), 0, "a header with its checksum sums up to nothing");
        let (from, to) = ("192.0.2.1:5060".parse().unwrap(), "192.0.2.2:5070".parse().unwrap());
        let segment = datagram(from, to, b"odd");
        assert_eq!(checksum_of(from.ip(), to.ip(), 17, &segment), 0);
    }

    #[test]
    fn blocks_tell_their_length_twice_and_end_on_a_multiple_of_four() {
        let mut block = Block::new(PACKET);
        block.padded(b"12345");
        block.option(COMMENT, b"x");
        let bytes = block.finish();
        let length = u32::try_from(bytes.len()).unwrap().to_ne_bytes();
        assert_eq!((bytes.len() % 4, &bytes[4..8], &bytes[bytes.len() - 4..]), (0, &length[..], &length[..]));
    }
}
