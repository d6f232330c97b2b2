//! What the command says of accounts: a line each, for a person or as JSON.

use std::io::Write;

use linphone::net::clock;
use serde_json::json;

use crate::library::{Account, State};

/// Prints lines.
pub struct Printer {
    json: bool,
}

impl Printer {
    /// In words, or as a JSON object per line.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// A registration changed.
    pub fn changed(&self, account: Account, state: State, message: &str) {
        let (code, phrase) = account.error();
        let stats = account.stats();
        let line = if self.json {
            json!({
                "time": clock::wall_micros() / 1000,
                "account": account.identity(),
                "server": account.server(),
                "state": state.name(),
                "message": message,
                "code": (state == State::Failed && code > 0).then_some(code),
                "phrase": (state == State::Failed).then_some(phrase),
                "expires": (state == State::Ok).then_some(stats.expires),
                "rtt_ms": (stats.last_rtt_us > 0).then_some(f64::from(stats.last_rtt_us) / 1000.0),
            })
            .to_string()
        } else {
            let more = match state {
                State::Ok => format!(", for {} s", stats.expires),
                State::Failed if code > 0 => format!(", {code} {phrase}"),
                _ => String::new(),
            };
            format!("{}: {}{more} ({message})", account.identity(), state.name())
        };
        // A reader who has gone is none of our trouble.
        let _ = writeln!(std::io::stdout(), "{line}");
    }
}
