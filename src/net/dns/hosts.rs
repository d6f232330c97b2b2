//! The hosts file (hosts(5)): read when first needed and again when it has changed.

use std::collections::HashMap;
use std::net::IpAddr;
use std::path::PathBuf;

use super::watched::Watched;

/// Names and addresses of one file.
pub(super) struct Hosts {
    file: Watched,
    names: HashMap<String, Vec<IpAddr>>,
}

impl Hosts {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { file: Watched::new(path), names: HashMap::new() }
    }

    /// Addresses of a name, in the file's order; none if it is not there.
    pub(super) fn find(&mut self, name: &str, now: u64) -> &[IpAddr] {
        if let Some(text) = self.file.changed(now) {
            self.names = parse(&text);
        }
        self.names.get(&name.to_ascii_lowercase()).map_or(&[], Vec::as_slice)
    }
}

fn parse(text: &[u8]) -> HashMap<String, Vec<IpAddr>> {
    let mut names: HashMap<String, Vec<IpAddr>> = HashMap::new();
    for line in String::from_utf8_lossy(text).lines() {
        let line = line.split('#').next().unwrap_or_default();
        let mut words = line.split_ascii_whitespace();
        let Some(address) = words.next().and_then(|word| word.parse::<IpAddr>().ok()) else { continue };
        for name in words {
            let list = names.entry(name.trim_end_matches('.').to_ascii_lowercase()).or_default();
            if !list.contains(&address) {
                list.push(address);
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_aliases_are_found_in_any_case() {
        let names = parse(
            b"192.0.2.1\tSip.Example.org sip # 192.0.2.9 no\n2001:db8::1 sip\nbad sip\n\n#192.0.2.2 sip\n",
        );
        let sip: Vec<IpAddr> = vec!["192.0.2.1".parse().unwrap(), "2001:db8::1".parse().unwrap()];
        assert_eq!(names["sip"], sip);
        assert_eq!(names["sip.example.org"], sip[..1]);
        assert_eq!(names.len(), 2);
    }

    #[test]
    fn a_changed_file_is_read_again() {
        let path = std::env::temp_dir().join(format!("regline-hosts-{}", std::process::id()));
        std::fs::write(&path, "192.0.2.1 a\n").unwrap();
        let mut hosts = Hosts::new(path.clone());
        assert_eq!(hosts.find("A", 0).len(), 1);
        std::fs::write(&path, "192.0.2.1 a\n192.0.2.2 a\n").unwrap();
        assert_eq!(hosts.find("a", 5_000_000).len(), 2);
        std::fs::remove_file(&path).unwrap();
        assert!(hosts.find("a", 10_000_000).is_empty());
    }
}
