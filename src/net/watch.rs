//! News from the system that addresses or routes of this machine changed (rtnetlink(7)), so that nobody has to ask
//! again and again.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};

use mio::unix::SourceFd;
use mio::{Interest, Registry, Token};
use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{AddressFamily, RecvFlags, SocketFlags, SocketType, bind, recv, socket_with};

/// Multicast groups: links, IPv4 and IPv6 addresses, IPv4 and IPv6 routes.
const GROUPS: u32 = 0x1 | 0x10 | 0x100 | 0x40 | 0x400;

/// The first of netlink's protocols has the number that stands for none in particular.
const NETLINK_ROUTE: Option<rustix::net::Protocol> = None;

/// A socket on which the kernel tells.
pub struct Watch {
    socket: OwnedFd,
}

impl Watch {
    /// Begins to listen.
    pub fn start(registry: &Registry, token: Token) -> io::Result<Self> {
        let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
        let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, NETLINK_ROUTE)?;
        bind(&socket, &SocketAddrNetlink::new(0, GROUPS))?;
        registry.register(&mut SourceFd(&socket.as_raw_fd()), token, Interest::READABLE)?;
        Ok(Self { socket })
    }

    /// Reads what was told. True if it was anything, and also when the kernel had more to tell than it could keep.
    pub fn has_news(&self, buffer: &mut [u8]) -> bool {
        let mut any = false;
        loop {
            match recv(&self.socket, &mut *buffer, RecvFlags::empty()) {
                Ok((_, 0)) => return any,
                Ok(_) | Err(rustix::io::Errno::NOBUFS) => any = true,
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => return any,
            }
        }
    }
}
