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
