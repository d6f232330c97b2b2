//! What the engine's tests share: a clock that jumps, a link in memory, and a registrar that follows a script.
#![allow(dead_code)] // Each test program uses its part.

pub mod registrar;
pub mod sim;
pub mod storm;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use linphone::engine::{Credentials, Secret, Settings, Time};
use linphone::sip::NameAddr;
use zeroize::Zeroizing;

/// The registrar's address.
pub const SERVER: &str = "192.0.2.1:5060";

/// An address that is known to be valid.
pub fn name_addr(text: &str) -> Arc<NameAddr> {
    Arc::new(NameAddr::parse(text.as_bytes()).expect("a test's address is valid"))
}

/// An IP address and port that are known to be valid.
pub fn address(text: &str) -> SocketAddr {
    text.parse().expect("a test's address is valid")
}

/// Alice at a registrar, asking for 60 seconds.
pub fn settings(server: &str) -> Settings {
    let server = name_addr(&format!("<{server}>"));
    Settings::new(name_addr("<sip:alice@example.test>"), server).with(|it| it.expires = 60)
}

/// Alice's password for a realm.
pub fn password(realm: &str, password: &str) -> Credentials {
    let secret = Secret::Password(Zeroizing::new(password.as_bytes().into()));
    Credentials { username: "alice".into(), realm: realm.into(), secret }
}

/// Numbers that look random and are the same on every run (Marsaglia's xorshift64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below that one.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// So many seconds after the start.
pub fn at(seconds: u64) -> Time {
    Time::START + Duration::from_secs(seconds)
}

/// So many milliseconds after the start.
pub fn at_ms(milliseconds: u64) -> Time {
    Time::START + Duration::from_millis(milliseconds)
}
