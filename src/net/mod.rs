//! Sockets, names and the clock. No SIP rule lives here, and nothing blocks.
//!
//! `Net` is driven by its owner: orders go in as method calls, what happened comes out of `Net::poll`, one
//! [`Happening`] at a time. The owner names connections and questions by numbers of its own choice.
#![forbid(unsafe_code)]

pub mod clock;
pub mod dns;
mod flow;
pub mod interfaces;
mod ready;
mod sockets;
mod tcp;
mod tls;
mod udp;
mod wakeup;
mod watch;
pub mod websocket;

pub use sockets::Net;
pub use tls::{Identity, Material, TlsOptions};

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
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
    /// WebSocket over TCP (RFC 7118). Each sending is one message, each `Bytes` is one whole message.
    Ws,
    /// The same over TLS.
    Wss,
}

/// Which port to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Port {
    /// This one.
    Fixed(u16),
    /// Any that is free, chosen once.
    #[default]
    Random,
    /// Nothing listens. UDP still has a socket, on any port, to send from.
    Unbound,
    /// The transport is not used for listening, and UDP not at all.
    Disabled,
}

/// What a [`Net`] is opened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The UDP port.
    pub udp_port: Port,
    /// The TCP port. It is held and reported, not served: registration needs no incoming connection.
    pub tcp_port: Port,
    /// The TLS port; as for TCP.
    pub tls_port: Port,
    /// The address of ours to use; `None` for all.
    pub bind_address: Option<IpAddr>,
    /// Use IPv6 where the system has it.
    pub ipv6: bool,
    /// How what is sent to servers is marked (RFC 2474): six bits.
    pub dscp: u8,
    /// Name servers to ask; empty for the system's.
    pub dns_servers: Vec<SocketAddr>,
    /// Try names in the system's search domains, too.
    pub dns_search: bool,
    /// The hosts file.
    pub hosts_file: PathBuf,
    /// The resolver's settings.
    pub resolver_file: PathBuf,
    /// How TLS connections are made.
    pub tls: Arc<TlsOptions>,
    /// The path that WebSocket servers are asked for.
    pub websocket_path: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            udp_port: Port::Random,
            tcp_port: Port::Disabled,
            tls_port: Port::Disabled,
            bind_address: None,
            ipv6: true,
            dscp: 0,
            dns_servers: Vec::new(),
            dns_search: true,
            hosts_file: "/etc/hosts".into(),
            resolver_file: "/etc/resolv.conf".into(),
            tls: Arc::default(),
            websocket_path: "/".to_owned(),
        }
    }
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

/// How a connection is protected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Security {
    /// `TLS 1.3` or `TLS 1.2`.
    pub version: &'static str,
    /// The name of the cipher suite.
    pub cipher: String,
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
    /// Addresses or routes of this machine changed. Ways that it made useless are closed right after.
    NetworkChanged,
    /// A question has its answer.
    Answered {
        /// Which.
        query: QueryNumber,
        /// The answer.
        answer: Answer,
    },
}
