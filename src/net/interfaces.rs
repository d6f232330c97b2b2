//! The machine's own addresses, for noticing that they changed. Which of them a peer sees is decided per
//! destination, by `udp::local_address_toward`.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use super::udp::local_address_toward;

/// Addresses that belong to nobody (RFC 5737, RFC 3849): the way to them is the way to anywhere.
const ANYWHERE_V4: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 1));
const ANYWHERE_V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));

/// Addresses of all interfaces that are up, loopback included, sorted and without doubles.
pub fn addresses() -> io::Result<Vec<IpAddr>> {
    let mut list: Vec<IpAddr> = if_addrs::get_if_addrs()?.iter().map(if_addrs::Interface::ip).collect();
    list.sort_unstable();
    list.dedup();
    Ok(list)
}

/// The address that this machine has toward the world: IPv6 if wanted and there, else IPv4, else loopback.
pub fn preferred_address(ipv6: bool) -> Option<IpAddr> {
    let toward = |peer: IpAddr| local_address_toward(SocketAddr::new(peer, 0)).ok();
    let v6 = if ipv6 { toward(ANYWHERE_V6) } else { None };
    v6.or_else(|| toward(ANYWHERE_V4)).or_else(|| toward(IpAddr::V4(Ipv4Addr::LOCALHOST)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_always_an_address_to_be_named_by() {
        assert!(preferred_address(false).is_some_and(|address| address.is_ipv4()));
        assert!(preferred_address(true).is_some());
    }

    #[test]
    fn the_loopback_address_is_among_ours() {
        assert!(addresses().unwrap().iter().any(IpAddr::is_loopback));
    }
}
