//! Sockets, names and the clock. No SIP rule lives here, and nothing blocks.
//!
//! `Net` is driven by its owner: orders go in as method calls, what happened comes out of `Net::poll`, one
//! [`Happening`] at a time. The owner names connections and questions by numbers of its own choice.
#![forbid(unsafe_code)]

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

/// The owner's name for a connection.
pub type FlowNumber = u64;
/// The owner's name for a question.
pub type QueryNumber = u64;

/// What a connection runs over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Transport {
    /// Datagrams from the listening socket.
    Udp,
    /// A TCP connection.
    Tcp,
    /// TLS over TCP.
    Tls,
}

/// A question for the resolver.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Question {
    /// A and AAAA records, hosts file first.
    Addresses(String),
    /// SRV records.
    Services(String),
    /// NAPTR records.
    Pointers(String),
}

/// What the resolver found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Addresses and their time to live.
    Addresses(Vec<IpAddr>, Duration),
    /// (priority, weight, target, port) and their time to live.
    Services(Vec<(u16, u16, String, u16)>, Duration),
    /// (order, preference, flags, service, replacement) and their time to live.
    Pointers(Vec<(u16, u16, String, String, String)>, Duration),
    /// The name does not exist or has no such record.
    Nothing,
    /// No usable answer; the text says why.
    Failed(String),
}

/// Something that came from outside.
#[derive(Debug)]
pub enum Happening<'a> {
    /// A datagram on the listening socket.
    Datagram {
        /// Its sender.
        remote: SocketAddr,
        /// Its bytes.
        data: &'a [u8],
    },
    /// Bytes on a connection.
    Bytes {
        /// Which.
        flow: FlowNumber,
        /// The bytes, never empty.
        data: &'a [u8],
    },
    /// A connection is ready for use.
    Opened {
        /// Which.
        flow: FlowNumber,
        /// Our end of it.
        local: SocketAddr,
    },
    /// A connection failed, broke, or was ended by the peer. Its number is free again.
    Closed {
        /// Which.
        flow: FlowNumber,
        /// What the system said.
        reason: String,
    },
    /// A question has its answer.
    Answered {
        /// Which.
        query: QueryNumber,
        /// The answer.
        answer: Answer,
    },
}
pub mod clock {
    pub fn monotonic_micros() -> u64 {
        0
    }
    pub fn wall_micros() -> u64 {
        0
    }
}
pub enum Port {
    Fixed(u16),
    Random,
    Unbound,
    Disabled,
}
#[derive(Default)]
pub struct Options {
    pub udp_port: Port,
    pub tcp_port: Port,
    pub tls_port: Port,
    pub bind_address: Option<IpAddr>,
    pub ipv6: bool,
    pub dns_servers: Vec<SocketAddr>,
}
impl Default for Port {
    fn default() -> Self {
        Self::Random
    }
}
pub struct Net;
impl Net {
    pub fn new(_: Options) -> std::io::Result<Self> {
        Ok(Self)
    }
    pub fn local_udp(&self) -> Option<SocketAddr> {
        None
    }
    pub fn local_tcp(&self) -> Option<SocketAddr> {
        None
    }
    pub fn local_tls(&self) -> Option<SocketAddr> {
        None
    }
    pub fn connect(&mut self, _: u64, _: Transport, _: SocketAddr, _: &str, _: u64) {}
    pub fn disconnect(&mut self, _: u64) {}
    pub fn send(&mut self, _: u64, _: &[u8]) {}
    pub fn send_datagram(&mut self, _: SocketAddr, _: &[u8]) {}
    pub fn resolve(&mut self, _: u64, _: Question, _: u64) {}
    pub fn poll(&mut self, _: u64) -> Option<Happening<'_>> {
        None
    }
    pub fn next_deadline(&self) -> Option<u64> {
        None
    }
    pub fn descriptor(&self) -> std::os::fd::RawFd {
        0
    }
}
