//! The resolver's sockets: for each question and server one of its own, so that the system's random source port
//! guards the answer (RFC 5452 9.2) and a dead server is noticed at once.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use mio::{Interest, Registry, Token};

use super::{Exchange, Resolver};
use crate::net::tcp::{Input, Stream};

/// Reads at one go before others have their turn.
const TURN: usize = 16;

/// All sockets of the resolver, by their token.
#[derive(Default)]
pub(in crate::net) struct Sockets {
    sockets: HashMap<Token, Socket>,
    exchanges: HashMap<Exchange, Vec<Token>>,
}

struct Socket {
    exchange: Exchange,
    server: SocketAddr,
    carrier: Carrier,
}

enum Carrier {
    Datagrams(mio::net::UdpSocket),
    /// RFC 1035 4.2.2: each message after its length. The buffer holds what has arrived of one.
    Stream(Box<Stream>, Vec<u8>),
}

impl Sockets {
    /// Sends a message to a server, over the socket for both if there is one.
    pub(in crate::net) fn send(
        &mut self,
        (exchange, server, tcp): (Exchange, SocketAddr, bool),
        message: &[u8],
        registry: &Registry,
        fresh: Token,
    ) -> io::Result<()> {
        let known = self.exchanges.get(&exchange).into_iter().flatten().find(|token| {
            let socket = &self.sockets[token];
            socket.server == server && matches!(socket.carrier, Carrier::Stream(..)) == tcp
        });
        if let Some(token) = known {
            return match &self.sockets[token].carrier {
                Carrier::Datagrams(socket) => socket.send(message).map(drop),
                // Its question is under way.
                Carrier::Stream(..) => Ok(()),
            };
        }
        let carrier = if tcp {
            open_stream(server, message, registry, fresh)?
        } else {
            open(server, message, registry, fresh)?
        };
        self.sockets.insert(fresh, Socket { exchange, server, carrier });
        self.exchanges.entry(exchange).or_default().push(fresh);
        Ok(())
    }

    /// Closes the sockets of an exchange.
    pub(in crate::net) fn release(&mut self, exchange: Exchange) {
        for token in self.exchanges.remove(&exchange).unwrap_or_default() {
            self.sockets.remove(&token);
        }
    }

    /// Hands what has arrived on one socket to the resolver; `true` if there may be more.
    pub(in crate::net) fn progress(
        &mut self,
        token: Token,
        buffer: &mut [u8],
        resolver: &mut Resolver,
        now: u64,
    ) -> bool {
        let Some(socket) = self.sockets.get_mut(&token) else { return false };
        let (exchange, server) = (socket.exchange, socket.server);
        for _ in 0..TURN {
            match socket.carrier.receive(buffer) {
                Ok(Some(message)) => resolver.received(exchange, server, message, now),
                Ok(None) => return false,
                Err(error) => {
                    log::debug!("name server {server}: {error}");
                    self.close(token);
                    resolver.unreachable(exchange, server, now);
                    return false;
                }
            }
        }
        true
    }

    fn close(&mut self, token: Token) {
        if let Some(socket) = self.sockets.remove(&token)
            && let Some(tokens) = self.exchanges.get_mut(&socket.exchange)
        {
            tokens.retain(|other| *other != token);
        }
    }
}

impl Carrier {
    /// One whole message, if there is one.
    fn receive<'b>(&mut self, buffer: &'b mut [u8]) -> io::Result<Option<&'b [u8]>> {
        match self {
            Self::Datagrams(socket) => match socket.recv(buffer) {
                Ok(length) => Ok(Some(&buffer[..length])),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
                Err(error) => Err(error),
            },
            Self::Stream(stream, arrived) => {
                if stream.is_connecting() && stream.finish_connect()?.is_none() {
                    return Ok(None);
                }
                stream.flush();
                loop {
                    if let [high, low, rest @ ..] = arrived.as_slice() {
                        let length = usize::from(u16::from_be_bytes([*high, *low]));
                        if let Some(message) = rest.get(..length) {
                            buffer[..length].copy_from_slice(message);
                            arrived.drain(..length + 2);
                            return Ok(Some(&buffer[..length]));
                        }
                    }
                    match stream.receive(buffer) {
                        Input::Bytes(length) => arrived.extend_from_slice(&buffer[..length]),
                        Input::Nothing => return Ok(None),
                        Input::End(reason) => return Err(io::Error::other(reason)),
                    }
                }
            }
        }
    }
}

fn open(server: SocketAddr, message: &[u8], registry: &Registry, token: Token) -> io::Result<Carrier> {
    let any: SocketAddr = match server {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let mut socket = mio::net::UdpSocket::bind(any)?;
    socket.connect(server)?;
    registry.register(&mut socket, token, Interest::READABLE)?;
    socket.send(message)?;
    Ok(Carrier::Datagrams(socket))
}

fn open_stream(server: SocketAddr, message: &[u8], registry: &Registry, token: Token) -> io::Result<Carrier> {
    let mut stream = Stream::connect(server, None, 0, registry, token)?;
    let length = u16::try_from(message.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    stream.send(&length.to_be_bytes());
    stream.send(message);
    Ok(Carrier::Stream(Box::new(stream), Vec::new()))
}
