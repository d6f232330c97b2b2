//! The numbers of a core as Prometheus reads them: the text format 0.0.4.
//!
//! A metric's name ends in its unit, or in `_total` if it only grows; what a number is about stands in labels, whose values
//! are escaped. Accounts that look the same are told apart by the label `n`, because a series must not come twice.

use std::collections::HashMap;
use std::fmt::{Display, Write as _};

use super::address;
use super::events::RegistrationState;
use super::stats::AccountStats;
use super::{AccountId, CoreId, Library};
use crate::engine::tally::{self, FailureCode};

/// The names of the states in labels, by their numbers.
const STATES: [&str; 5] = ["none", "progress", "ok", "cleared", "failed"];

impl Library {
    /// All numbers of a core and of its accounts. `live_handles` is counted by the caller.
    pub fn prometheus(&self, id: CoreId, live_handles: usize) -> Option<String> {
        let stats = self.core_stats(id)?;
        let mut text = Text::default();
        text.head("regline_accounts", "gauge", "Accounts by the state of their registration.");
        for (state, count) in STATES.iter().zip(stats.accounts) {
            text.line("regline_accounts", &[("state", state)], count);
        }
        text.one(
            "regline_accounts_waiting",
            "gauge",
            "Accounts that wait until their server has room.",
            stats.waiting,
        );
        text.one("regline_connections", "gauge", "Connections to servers.", stats.connections);
        text.one("regline_live_handles", "gauge", "Objects that the process holds.", live_handles);
        let all = &stats.tally;
        for (name, help, count) in [
            (
                "regline_attempts_total",
                "Registrations, refreshes and removals that were begun.",
                all.attempts,
            ),
            ("regline_successes_total", "Those that ended as was wanted.", all.successes),
            ("regline_requests_total", "Requests sent, without repetitions.", all.requests),
            ("regline_retransmissions_total", "Requests sent again.", all.resent),
            ("regline_answers_total", "Answers received.", all.answers),
            ("regline_received_bytes_total", "Bytes received.", stats.traffic.0),
            ("regline_sent_bytes_total", "Bytes sent.", stats.traffic.1),
        ] {
            text.one(name, "counter", help, count);
        }
        text.head(
            "regline_failures_total",
            "counter",
            "Attempts that failed, by status code or local cause.",
        );
        for (code, count) in &stats.failures {
            text.line("regline_failures_total", &[("cause", &cause_name(*code))], count);
        }
        text.one(
            "regline_round_trip_seconds",
            "gauge",
            "From a request to its final answer, smoothed; 0 before the first.",
            seconds(all.smooth_rtt),
        );
        self.accounts_as_text(id, &mut text);
        Some(text.0)
    }

    fn accounts_as_text(&self, id: CoreId, text: &mut Text) {
        let accounts = self.cores.get(id).map(|core| core.accounts.to_vec()).unwrap_or_default();
        let rows = self.labelled(&accounts);
        let mut family =
            |name: &str, kind: &str, help: &str, value: &dyn Fn(&AccountStats) -> Option<String>| {
                text.head(name, kind, help);
                for (labels, stats) in &rows {
                    if let Some(value) = value(stats) {
                        let labels = [
                            ("account", labels[0].as_str()),
                            ("server", labels[1].as_str()),
                            ("n", labels[2].as_str()),
                        ];
                        text.line(name, &labels, value);
                    }
                }
            };
        let count = |number: u32| Some(number.to_string());
        family("regline_account_registered", "gauge", "1 while the registrar holds the binding.", &|stats| {
            count(u32::from(stats.state == RegistrationState::Ok))
        });
        family("regline_account_expiry_seconds", "gauge", "What the registrar granted.", &|stats| {
            count(stats.expires)
        });
        family("regline_account_next_seconds", "gauge", "Until the refresh or the next attempt.", &|stats| {
            stats.next_ms.map(|ms| format!("{}.{:03}", ms / 1000, ms % 1000))
        });
        family("regline_account_round_trip_seconds", "gauge", "As for all accounts.", &|stats| {
            Some(seconds(stats.tally.smooth_rtt))
        });
        family("regline_account_attempts_total", "counter", "Attempts.", &|stats| {
            count(stats.tally.attempts)
        });
        family(
            "regline_account_successes_total",
            "counter",
            "Attempts that ended as was wanted.",
            &|stats| count(stats.tally.successes),
        );
        family("regline_account_failures_total", "counter", "Attempts that failed.", &|stats| {
            count(stats.tally.failures)
        });
        family("regline_account_retransmissions_total", "counter", "Requests sent again.", &|stats| {
            count(stats.tally.resent)
        });
    }

    /// Identity, server and a number that tells equals apart, with the numbers of each account.
    fn labelled(&self, accounts: &[AccountId]) -> Vec<([String; 3], AccountStats)> {
        let mut seen: HashMap<[String; 2], u32> = HashMap::new();
        let row = |id: &AccountId| {
            let params = self.committed(*id)?;
            let uri = |address: Option<&_>| address.map(address::to_uri_text).unwrap_or_default();
            let names = [uri(params.identity.as_deref()), uri(params.server.as_deref())];
            let number = seen.entry(names.clone()).or_default();
            *number += 1;
            let [account, server] = names;
            Some(([account, server, number.to_string()], self.account_stats(*id)?))
        };
        accounts.iter().filter_map(row).collect()
    }
}

/// What stands in the label `cause`.
fn cause_name(code: FailureCode) -> String {
    match code {
        tally::TIMEOUT => "timeout".to_owned(),
        tally::TRANSPORT => "transport".to_owned(),
        tally::NO_TRANSPORT => "no_transport".to_owned(),
        code => code.to_string(),
    }
}

fn seconds(micros: u32) -> String {
    format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000)
}

#[derive(Default)]
struct Text(String);

impl Text {
    fn head(&mut self, name: &str, kind: &str, help: &str) {
        self.push(format_args!("# HELP {name} {help}\n# TYPE {name} {kind}\n"));
    }

    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        self.push(format_args!("{name}"));
        for (number, (label, value)) in labels.iter().enumerate() {
            let start = if number == 0 { "{" } else { "," };
            self.push(format_args!("{start}{label}=\"{}\"", escaped(value)));
        }
        let end = if labels.is_empty() { "" } else { "}" };
        self.push(format_args!("{end} {value}\n"));
    }

    fn one(&mut self, name: &str, kind: &str, help: &str, value: impl Display) {
        self.head(name, kind, help);
        self.line(name, &[], value);
    }

    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        self.0.write_fmt(text).expect("a string takes all");
    }
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_escaped() {
        let mut text = Text::default();
        text.line("a", &[("x", "1\\\"2\n3"), ("y", "é")], 4);
        assert_eq!(text.0, "a{x=\"1\\\\\\\"2\\n3\",y=\"é\"} 4\n");
    }
}
