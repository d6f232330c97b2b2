//! The machine's own addresses, for noticing that they changed. Which of them a peer sees is decided per
//! destination, by `udp::local_address_toward`.

use std::io;
use std::net::IpAddr;

/// Addresses of all interfaces that are up, loopback included, sorted and without doubles.
pub fn addresses() -> io::Result<Vec<IpAddr>> {
    let mut list: Vec<IpAddr> = if_addrs::get_if_addrs()?.iter().map(if_addrs::Interface::ip).collect();
    list.sort_unstable();
    list.dedup();
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_address_is_among_ours() {
        assert!(addresses().unwrap().iter().any(IpAddr::is_loopback));
    }
}
