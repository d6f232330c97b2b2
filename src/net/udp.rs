//! The one UDP socket of a `Net`, dual-stack where the system has IPv6, and the question which of our addresses
//! a peer sees.

use std::collections::VecDeque;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use mio::{Interest, Registry, Token};
use socket2::{Domain, Protocol, SockRef, Socket, Type};
use zeroize::Zeroizing;

/// Asked for; the system may grant less.
const RECEIVE_BUFFER: usize = 4 << 20;
const SEND_BUFFER: usize = 1 << 20;
/// What waits for a full socket. Beyond it datagrams are lost, as UDP may.
const UNSENT_LIMIT: usize = 1 << 20;

/// The listening socket.
pub(super) struct Datagrams {
    socket: mio::net::UdpSocket,
    /// Reported to the owner: the real port, and an address without mapping.
    local: SocketAddr,
    /// The socket is an IPv6 one and wants IPv4 peers mapped (RFC 4291 2.5.5.2).
    mapped: bool,
    token: Token,
    unsent: VecDeque<(SocketAddr, Zeroizing<Box<[u8]>>)>,
    unsent_bytes: usize,
}

impl Datagrams {
    /// Binds to `port` (0: the system chooses) and registers for reading.
    pub(super) fn open(
        bind_address: Option<IpAddr>,
        port: u16,
        ipv6: bool,
        dscp: u8,
        registry: &Registry,
        token: Token,
    ) -> io::Result<Self> {
        let (socket, mapped) = bind(Type::DGRAM, bind_address, port, ipv6)?;
        mark(SockRef::from(&socket), dscp);
        // Smaller buffers than asked for are no failure.
        let _ = socket.set_recv_buffer_size(RECEIVE_BUFFER);
        let _ = socket.set_send_buffer_size(SEND_BUFFER);
        let mut socket = mio::net::UdpSocket::from_std(socket.into());
        let local = unmapped(socket.local_addr()?);
        registry.register(&mut socket, token, Interest::READABLE)?;
        Ok(Self { socket, local, mapped, token, unsent: VecDeque::new(), unsent_bytes: 0 })
    }

    /// Marks what is sent from now on.
    pub(super) fn mark(&self, dscp: u8) {
        mark(SockRef::from(&self.socket), dscp);
    }

    /// Our address; unspecified unless the owner bound us to one.
    pub(super) fn local(&self) -> SocketAddr {
        self.local
    }

    /// Sends one datagram, or keeps it until the socket has room.
    pub(super) fn send(&mut self, remote: SocketAddr, data: &[u8], registry: &Registry) -> io::Result<()> {
        let remote = self.reachable_form(remote)?;
        if self.unsent.is_empty() {
            match self.socket.send_to(data, remote) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    registry.reregister(
                        &mut self.socket,
                        self.token,
                        Interest::READABLE | Interest::WRITABLE,
                    )?;
                }
                other => return other.map(drop),
            }
        }
        if self.unsent_bytes + data.len() > UNSENT_LIMIT {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        self.unsent_bytes += data.len();
        self.unsent.push_back((remote, Zeroizing::new(data.into())));
        Ok(())
    }

    /// Sends what waited. To be called when the socket may have room again.
    pub(super) fn flush(&mut self, registry: &Registry) {
        if self.unsent.is_empty() {
            return;
        }
        while let Some((remote, data)) = self.unsent.front() {
            match self.socket.send_to(data, *remote) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(error) => log::debug!("datagram to {remote} lost: {error}"),
                Ok(_) => {}
            }
            self.unsent_bytes -= data.len();
            self.unsent.pop_front();
        }
        // Being told of room while nothing waits would wake the owner for nothing.
        let _ = registry.reregister(&mut self.socket, self.token, Interest::READABLE);
    }

    /// Takes one datagram; `None` when there is none.
    pub(super) fn receive(&mut self, buffer: &mut [u8]) -> Option<(usize, SocketAddr)> {
        // An unconnected socket's errors belong to some earlier datagram; a few in a row are skipped.
        for _ in 0..8 {
            match self.socket.recv_from(buffer) {
                Ok((length, remote)) => return Some((length, unmapped(remote))),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return None,
                Err(error) => log::debug!("UDP socket: {error}"),
            }
        }
        None
    }

    /// Our address and port as `remote` sees them, unless something between translates.
    pub(super) fn local_toward(&self, remote: SocketAddr) -> io::Result<SocketAddr> {
        self.reachable_form(remote)?;
        let address = match self.local.ip() {
            any if any.is_unspecified() => local_address_toward(remote)?,
            bound => bound,
        };
        Ok(SocketAddr::new(address, self.local.port()))
    }

    fn reachable_form(&self, remote: SocketAddr) -> io::Result<SocketAddr> {
        match (self.mapped, remote) {
            (true, SocketAddr::V4(v4)) => {
                Ok(SocketAddr::new(IpAddr::V6(v4.ip().to_ipv6_mapped()), v4.port()))
            }
            (false, SocketAddr::V6(_)) => {
                Err(io::Error::new(io::ErrorKind::AddrNotAvailable, "the UDP socket has no IPv6"))
            }
            _ => Ok(remote),
        }
    }
}

/// The address that the system would send from to `remote`. Sends nothing.
pub(super) fn local_address_toward(remote: SocketAddr) -> io::Result<IpAddr> {
    let any: SocketAddr = match remote {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(any)?;
    // Port 0 is no destination, any other is as good for a route.
    let remote = if remote.port() == 0 { SocketAddr::new(remote.ip(), 9) } else { remote };
    socket.connect(remote)?;
    Ok(unmapped(socket.local_addr()?).ip())
}

/// Marks what a socket sends (RFC 2474 3), to IPv4 and to IPv6 peers: a socket may have both. It is a wish, which a system
/// may refuse.
pub(super) fn mark(socket: SockRef<'_>, dscp: u8) {
    let class = u32::from(dscp) << 2;
    let _ = socket.set_tos_v4(class);
    let _ = socket.set_tclass_v6(class);
}

/// Makes a non-blocking socket bound to an address of ours, and tells whether it wants IPv4 peers mapped.
pub(super) fn bind(
    kind: Type,
    bind_address: Option<IpAddr>,
    port: u16,
    ipv6: bool,
) -> io::Result<(Socket, bool)> {
    let wanted = match bind_address {
        Some(address) => address,
        None if ipv6 => match bind_to(kind, IpAddr::V6(Ipv6Addr::UNSPECIFIED), port) {
            // A kernel without IPv6; any other trouble, such as a port in use, is for the caller.
            Err(error) if no_such_family(&error) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            other => return other,
        },
        None => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
    };
    bind_to(kind, wanted, port)
}

fn bind_to(kind: Type, address: IpAddr, port: u16) -> io::Result<(Socket, bool)> {
    let address = SocketAddr::new(address, port);
    let protocol = if kind == Type::DGRAM { Protocol::UDP } else { Protocol::TCP };
    let socket = Socket::new(Domain::for_address(address), kind, Some(protocol))?;
    let mapped = address.is_ipv6() && address.ip().is_unspecified();
    if address.is_ipv6() {
        socket.set_only_v6(!mapped)?;
    }
    if kind == Type::STREAM {
        // Connections of an earlier run that linger in TIME_WAIT must not hold the port.
        socket.set_reuse_address(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    Ok((socket, mapped))
}

fn no_such_family(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::AddrNotAvailable)
        || error.raw_os_error() == Some(libc::EAFNOSUPPORT)
}

/// The plain IPv4 form of an IPv4-mapped address; any other as it is, without flow label.
pub(super) fn unmapped(address: SocketAddr) -> SocketAddr {
    match address {
        SocketAddr::V6(v6) => match v6.ip().to_ipv4_mapped() {
            Some(v4) => SocketAddr::new(IpAddr::V4(v4), v6.port()),
            None => address,
        },
        SocketAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toward_loopback_we_are_loopback() {
        let v4 = local_address_toward("127.0.0.1:5060".parse().unwrap()).unwrap();
        assert_eq!(v4, IpAddr::V4(Ipv4Addr::LOCALHOST));
        let v6 = local_address_toward("[::1]:0".parse().unwrap()).unwrap();
        assert_eq!(v6, IpAddr::V6(Ipv6Addr::LOCALHOST));
    }

    #[test]
    fn mapped_addresses_are_shown_plain() {
        let mapped = "[::ffff:192.0.2.1]:5060".parse().unwrap();
        assert_eq!(unmapped(mapped), "192.0.2.1:5060".parse().unwrap());
        let plain = "[2001:db8::1]:5060".parse().unwrap();
        assert_eq!(unmapped(plain), plain);
    }

    #[test]
    fn an_ipv4_socket_says_that_it_cannot_reach_ipv6() {
        let poll = mio::Poll::new().unwrap();
        let mut socket = Datagrams::open(None, 0, false, 0, poll.registry(), Token(0)).unwrap();
        assert!(socket.local().is_ipv4());
        assert!(socket.send("[::1]:9".parse().unwrap(), b"x", poll.registry()).is_err());
        assert!(socket.local_toward("[::1]:9".parse().unwrap()).is_err());
    }
}
