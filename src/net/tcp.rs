//! TCP connections and the port that is held for them. Nothing here waits: a connection that is coming up, a full
//! socket and an empty one are states, looked at again when the system reports readiness.

use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr};

use mio::{Interest, Registry, Token};
use socket2::{Domain, Protocol, SockRef, Socket, Type};
use zeroize::Zeroize;

use super::udp::{bind, mark, unmapped};

/// What may wait for a full socket.
pub(super) const QUEUE_LIMIT: usize = 256 << 10;

/// One connection to a peer.
pub(super) struct Stream {
    socket: mio::net::TcpStream,
    connecting: bool,
    unsent: Vec<u8>,
    /// How much of `unsent` has gone out.
    sent: usize,
    /// Why nothing can be written any more. What the peer sent before is still delivered.
    broken: Option<String>,
}

/// What reading gave.
pub(super) enum Input {
    /// That many bytes, at least one.
    Bytes(usize),
    /// Nothing for now.
    Nothing,
    /// The end; the text says why.
    End(String),
}

impl Stream {
    /// Starts to connect.
    pub(super) fn connect(
        remote: SocketAddr,
        bind_address: Option<IpAddr>,
        dscp: u8,
        registry: &Registry,
        token: Token,
    ) -> io::Result<Self> {
        let socket = Socket::new(Domain::for_address(remote), Type::STREAM, Some(Protocol::TCP))?;
        mark(SockRef::from(&socket), dscp);
        socket.set_nonblocking(true)?;
        socket.set_tcp_nodelay(true)?;
        if let Some(address) = bind_address.filter(|own| own.is_ipv4() == remote.is_ipv4()) {
            socket.bind(&SocketAddr::new(address, 0).into())?;
        }
        match socket.connect(&remote.into()) {
            Err(error) if error.raw_os_error() != Some(libc::EINPROGRESS) => return Err(error),
            _ => {}
        }
        let mut socket = mio::net::TcpStream::from_std(socket.into());
        registry.register(&mut socket, token, Interest::READABLE | Interest::WRITABLE)?;
        Ok(Self { socket, connecting: true, unsent: Vec::new(), sent: 0, broken: None })
    }

    /// Marks what is sent from now on.
    pub(super) fn mark(&self, dscp: u8) {
        mark(SockRef::from(&self.socket), dscp);
    }

    /// The connection is still coming up.
    pub(super) fn is_connecting(&self) -> bool {
        self.connecting
    }

    /// Looks whether the connection has come up; our end of it, once.
    pub(super) fn finish_connect(&mut self) -> io::Result<Option<SocketAddr>> {
        if let Some(error) = self.socket.take_error()? {
            return Err(error);
        }
        match self.socket.peer_addr() {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotConnected => return Ok(None),
            Err(error) => return Err(error),
        }
        self.connecting = false;
        // Peers that vanish without a word are found by the system as well as by keep-alives.
        let _ = SockRef::from(&self.socket).set_keepalive(true);
        Ok(Some(unmapped(self.socket.local_addr()?)))
    }

    /// Writes, or keeps what does not fit. `false`: too much waits already.
    pub(super) fn send(&mut self, data: &[u8]) -> bool {
        if self.unsent.len() - self.sent + data.len() > QUEUE_LIMIT {
            return false;
        }
        let mut rest = data;
        // What the socket takes at once needs no copy.
        if !self.connecting && self.sent == self.unsent.len() {
            let taken = self.write(data);
            rest = &data[taken..];
        }
        self.unsent.extend_from_slice(rest);
        true
    }

    /// Writes what waits, as far as the socket takes it.
    pub(super) fn flush(&mut self) {
        if self.unsent.is_empty() {
            return;
        }
        let unsent = std::mem::take(&mut self.unsent);
        self.sent += self.write(&unsent[self.sent..]);
        self.unsent = unsent;
        if self.sent == self.unsent.len() {
            // There may have been a token in it.
            self.unsent.zeroize();
            self.sent = 0;
            if self.unsent.capacity() > 4096 {
                // An idle connection keeps no buffer.
                self.unsent = Vec::new();
            }
        } else if self.sent > QUEUE_LIMIT / 2 {
            self.unsent.drain(..self.sent);
            self.sent = 0;
        }
    }

    /// Writes as much as the socket takes.
    fn write(&mut self, data: &[u8]) -> usize {
        let mut sent = 0;
        while sent < data.len() && self.broken.is_none() {
            match self.socket.write(&data[sent..]) {
                Ok(length) => sent += length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) => self.broken = Some(error.to_string()),
            }
        }
        sent
    }

    /// Writing has failed: the owner should read to the end now.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.is_some()
    }

    /// Reads once.
    pub(super) fn receive(&mut self, buffer: &mut [u8]) -> Input {
        loop {
            return match self.socket.read(buffer) {
                Ok(0) => Input::End("closed by the peer".to_owned()),
                Ok(length) => Input::Bytes(length),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => match self.broken.take() {
                    Some(reason) => Input::End(reason),
                    None => Input::Nothing,
                },
                Err(error) => Input::End(error.to_string()),
            };
        }
    }
}

/// For TLS, which reads by itself.
impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.receive(buffer) {
            Input::Bytes(length) => Ok(length),
            Input::Nothing => Err(io::ErrorKind::WouldBlock.into()),
            Input::End(reason) => Err(io::Error::other(reason)),
        }
    }
}

/// A port that is held, not served: whoever connects is turned away.
pub(super) struct Listener {
    socket: mio::net::TcpListener,
    local: SocketAddr,
}

impl Listener {
    pub(super) fn open(
        bind_address: Option<IpAddr>,
        port: u16,
        ipv6: bool,
        registry: &Registry,
        token: Token,
    ) -> io::Result<Self> {
        let (socket, _) = bind(Type::STREAM, bind_address, port, ipv6)?;
        socket.listen(16)?;
        let mut socket = mio::net::TcpListener::from_std(socket.into());
        let local = unmapped(socket.local_addr()?);
        registry.register(&mut socket, token, Interest::READABLE)?;
        Ok(Self { socket, local })
    }

    pub(super) fn local(&self) -> SocketAddr {
        self.local
    }

    /// Closes one connection of those that arrived; `false` when there is none.
    pub(super) fn turn_away(&mut self) -> bool {
        self.socket.accept().is_ok()
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use mio::Poll;

    use super::*;

    #[test]
    fn a_connection_is_marked_from_its_first_packet_on_and_anew() {
        for address in ["127.0.0.1:0", "[::1]:0"] {
            let listener = TcpListener::bind(address).expect("a free port");
            let remote = listener.local_addr().expect("a bound socket has an address");
            let poll = Poll::new().expect("an event queue");
            let stream = Stream::connect(remote, None, 46, poll.registry(), Token(1)).expect("a connection");
            let marked = || {
                let socket = SockRef::from(&stream.socket);
                if remote.is_ipv4() { socket.tos_v4() } else { socket.tclass_v6() }.expect("a mark")
            };
            assert_eq!(marked(), 46 << 2);
            stream.mark(10);
            assert_eq!(marked(), 10 << 2);
        }
    }
}
