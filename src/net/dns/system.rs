//! The system's resolver settings: /etc/resolv.conf (resolv.conf(5)).

use std::net::{IpAddr, SocketAddr, SocketAddrV6};
use std::path::PathBuf;

use super::watched::Watched;

/// Port of the name service.
const DOMAIN: u16 = 53;

/// What resolv.conf says, as far as it matters here.
pub(super) struct System {
    file: Watched,
    pub(super) servers: Vec<SocketAddr>,
    pub(super) search: Vec<String>,
    pub(super) ndots: usize,
}

impl System {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { file: Watched::new(path), servers: Vec::new(), search: Vec::new(), ndots: 1 }
    }

    /// Reads the file again if it has changed.
    pub(super) fn refresh(&mut self, now: u64) {
        if let Some(text) = self.file.changed(now) {
            self.read(&text);
        }
    }

    fn read(&mut self, text: &[u8]) {
        // Lines that make no sense are left out, as the C library does.
        let (mut config, _) = resolv_conf::Config::parse_with_errors(text);
        config.glibc_normalize();
        self.servers = config.get_nameservers_or_local().iter().map(server).collect();
        self.search = config
            .get_last_search_or_domain()
            .map(|domain| domain.trim_matches('.').to_owned())
            .filter(|domain| !domain.is_empty())
            .collect();
        self.ndots = config.ndots as usize;
    }

    /// The full names to try for a host name, in order (resolv.conf(5), `ndots` and `search`); only itself if the search
    /// domains are not wanted.
    pub(super) fn candidates(&self, name: &str, search: bool) -> Vec<String> {
        if let Some(absolute) = name.strip_suffix('.') {
            return vec![absolute.to_owned()];
        }
        let domains = self.search.iter().filter(|_| search);
        let mut names: Vec<String> = domains.map(|domain| format!("{name}.{domain}")).collect();
        let first = name.bytes().filter(|&byte| byte == b'.').count() >= self.ndots;
        names.insert(if first { 0 } else { names.len() }, name.to_owned());
        names
    }
}

fn server(address: &resolv_conf::ScopedIp) -> SocketAddr {
    match address {
        resolv_conf::ScopedIp::V4(v4) => SocketAddr::new(IpAddr::V4(*v4), DOMAIN),
        resolv_conf::ScopedIp::V6(v6, scope) => {
            let scope = scope.as_deref().map_or(0, interface_index);
            SocketAddrV6::new(*v6, DOMAIN, 0, scope).into()
        }
    }
}

/// A link-local server is written with its interface, by number or by name.
fn interface_index(scope: &str) -> u32 {
    scope.parse().unwrap_or_else(|_| {
        let list = if_addrs::get_if_addrs().unwrap_or_default();
        list.iter().find(|interface| interface.name == scope).and_then(|found| found.index).unwrap_or(0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system(text: &str) -> System {
        let mut system = System::new(PathBuf::new());
        system.read(text.as_bytes());
        system
    }

    #[test]
    fn servers_search_list_and_ndots_are_taken() {
        let it = system(
            "nameserver 192.0.2.53\nnonsense\nnameserver 2001:db8::53\nsearch a.example b.example.\noptions ndots:2\n",
        );
        assert_eq!(it.servers, ["192.0.2.53:53".parse().unwrap(), "[2001:db8::53]:53".parse().unwrap()]);
        assert_eq!(it.candidates("sip", true), ["sip.a.example", "sip.b.example", "sip"]);
        assert_eq!(it.candidates("sip.x.y", true), ["sip.x.y", "sip.x.y.a.example", "sip.x.y.b.example"]);
        assert_eq!(it.candidates("sip.", true), ["sip"]);
        assert_eq!(it.candidates("sip", false), ["sip"]);
    }

    #[test]
    fn without_servers_the_local_one_is_asked() {
        assert_eq!(system("").servers[0], "127.0.0.1:53".parse().unwrap());
    }
}
