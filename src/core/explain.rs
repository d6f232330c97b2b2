//! Where an account's registration stands, in a sentence for a person.

use std::time::Duration;

use slotmap::Key;

use super::account::{Account, Trouble};
use super::account_params::AccountParams;
use super::address;
use super::events::RegistrationState;
use super::lifecycle::clock_now;
use super::running::Core;
use super::settings::wall_seconds;
use super::states::transport_name;
use super::stats::next_time;
use super::{AccountId, Library};
use crate::engine::{Doing, Time, Transport, Way};
use crate::net::Net;

/// What a sentence is made of.
struct Facts<'a> {
    server: String,
    state: RegistrationState,
    listed: bool,
    wanted: bool,
    complete: bool,
    running: bool,
    network: bool,
    master: Option<String>,
    due: bool,
    doing: Doing,
    held: Option<(Time, u32)>,
    over: String,
    trouble: Option<&'a Trouble>,
    now: Time,
}

impl Library {
    /// The sentence. `clock` writes seconds since 1970 as a person's time of day.
    pub fn explain(&self, id: AccountId, clock: impl Fn(i64) -> String) -> Option<String> {
        let account = self.accounts.get(id)?;
        let params = self.committed(id)?;
        let core = account.core.and_then(|core| self.cores.get(core));
        let engine = |core: &Core| account.registration.map(|id| core.engine.doing(id));
        let master = self.master_of(id).filter(|master| {
            self.accounts.get(*master).is_some_and(|master| master.decided != RegistrationState::Ok)
        });
        let facts = Facts {
            server: server_name(params),
            state: account.decided,
            listed: account.listed,
            wanted: params.register_enabled,
            complete: params.is_complete(),
            running: core.is_some_and(Core::is_on),
            network: account.core.is_some_and(|core| self.may_register(core)),
            master: master
                .and_then(|master| self.committed(master)?.identity.as_deref().map(address::to_uri_text)),
            due: account.due != super::account::Due::Nothing,
            doing: core.and_then(engine).unwrap_or(Doing::Nothing),
            held: account.binding.map(|held| (held.since, held.expires)),
            over: core.map(|core| over(core, account)).unwrap_or_default(),
            trouble: account.trouble.as_deref(),
            now: clock_now(),
        };
        Some(facts.sentence(clock))
    }
}

impl Facts<'_> {
    fn sentence(&self, clock: impl Fn(i64) -> String) -> String {
        let server = &self.server;
        if !self.listed && !matches!(self.doing, Doing::Asking(_)) {
            return "Not registered: the account is in no core's list.".to_owned();
        }
        if !self.complete {
            return "Not registered: the account lacks its identity or its server address.".to_owned();
        }
        match self.state {
            RegistrationState::Ok => self.registered(clock),
            _ if !self.running => "Not registered: the core is not running.".to_owned(),
            RegistrationState::Cleared if !self.due => format!("Unregistered from {server} at our own wish."),
            _ if !self.wanted => format!("Not registered at {server}: registering is disabled."),
            _ if !self.network => format!("Not registered at {server}: the network is down."),
            _ if self.master.is_some() => {
                let master = self.master.as_deref().unwrap_or_default();
                format!("Waiting for {master} to be registered first.")
            }
            RegistrationState::Failed => self.failed(),
            _ => self.trying(),
        }
    }

    fn registered(&self, clock: impl Fn(i64) -> String) -> String {
        let Self { server, over, .. } = self;
        let until = self.held.map(|(since, expires)| {
            let left = (since + Duration::from_secs(expires.into())).since(self.now);
            let until = wall_seconds().saturating_add(i64::try_from(left.as_secs()).unwrap_or(i64::MAX));
            format!(" until {}", clock(until))
        });
        let until = until.unwrap_or_default();
        let next = match self.doing {
            Doing::Asking(_) => "it is being refreshed now".to_owned(),
            Doing::Queued { ahead } => format!("the refresh waits behind {}", others(ahead)),
            doing => next_time(doing).map_or_else(
                || "no refresh is due".to_owned(),
                |at| format!("next refresh in {}", span(at.since(self.now))),
            ),
        };
        let error = self.trouble.map_or_else(
            || "none".to_owned(),
            |trouble| format!("{}, {} ago", trouble.happened, span(self.now.since(trouble.at))),
        );
        format!("Registered at {server}{over}{until}; {next}; last error: {error}.")
    }

    fn trying(&self) -> String {
        let server = &self.server;
        match self.doing {
            Doing::Nothing => format!("About to register at {server} with the next iterate."),
            Doing::Locating => format!("Trying to register at {server}: looking for its address."),
            Doing::Connecting(way) => format!("Trying to register at {server}: connecting{}.", to(way)),
            Doing::Mapping => {
                format!("Trying to register at {server}: asking the STUN server for our address.")
            }
            Doing::Queued { ahead } => {
                format!(
                    "Waiting to register at {server} behind {}: the server gets no more at a time.",
                    others(ahead)
                )
            }
            Doing::Asking(way) => {
                format!("Trying to register at {server}: waiting for an answer{}.", from(way))
            }
            Doing::Challenged => {
                format!("Waiting for credentials: {server} wants some that are not at hand.")
            }
            Doing::Registered { .. } => format!("Registered at {server}."),
            Doing::Waiting { retry_at } => {
                format!("Not registered at {server}{}; {}.", self.because(), self.retry(retry_at))
            }
        }
    }

    fn failed(&self) -> String {
        let retry_at = next_time(self.doing);
        let trying = match self.doing {
            Doing::Nothing | Doing::Waiting { .. } | Doing::Registered { .. } => self.retry(retry_at),
            Doing::Challenged => "waiting for credentials".to_owned(),
            Doing::Queued { ahead } => format!("the next attempt waits behind {}", others(ahead)),
            _ => "trying again now".to_owned(),
        };
        format!("Not registered at {}{}; {trying}.", self.server, self.because())
    }

    fn because(&self) -> String {
        self.trouble.map_or_else(String::new, |trouble| format!(": {}; {}", trouble.happened, trouble.advice))
    }

    fn retry(&self, at: Option<Time>) -> String {
        match at.map(|at| at.since(self.now)) {
            None if self.due => "trying again with the next iterate".to_owned(),
            None => "no further attempt until the program orders one".to_owned(),
            Some(wait) => format!("next attempt in {}", span(wait)),
        }
    }
}

/// What the registration runs over, with the version of TLS while there is a connection.
fn over(core: &Core, account: &Account) -> String {
    let Some(transport) = account.transport else { return String::new() };
    let flow = account.registration.and_then(|id| core.engine.flow_of(id));
    let security =
        flow.zip(core.net.as_ref()).and_then(|(flow, net): (_, &Net)| net.security(flow.data().as_ffi()));
    match (transport, security) {
        (Transport::Tls, Some(security)) => format!(" over {}", security.version),
        (Transport::Wss, Some(security)) => format!(" over WebSocket and {}", security.version),
        (Transport::Ws, _) => " over WebSocket".to_owned(),
        (Transport::Wss, None) => " over WebSocket and TLS".to_owned(),
        (transport, _) => format!(" over {}", transport_name(transport).to_ascii_uppercase()),
    }
}

fn server_name(params: &AccountParams) -> String {
    let host = params.server.as_deref().and_then(|server| server.uri.as_sip()).map(|uri| &*uri.host);
    host.unwrap_or("its server").to_owned()
}

fn to(way: Option<Way>) -> String {
    way.map_or_else(String::new, |way| format!(" to {} over {}", way.remote, name(way)))
}

fn from(way: Option<Way>) -> String {
    way.map_or_else(String::new, |way| format!(" from {} over {}", way.remote, name(way)))
}

fn name(way: Way) -> String {
    transport_name(way.transport).to_ascii_uppercase()
}

fn others(count: usize) -> String {
    match count {
        0 => "nobody".to_owned(),
        1 => "1 other".to_owned(),
        count => format!("{count} others"),
    }
}

/// A length of time as people say it, in its largest unit that counts more than one, rounded down.
fn span(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7199 => format!("{} min", seconds / 60),
        7200..=172_799 => format!("{} h", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Transport;
    use RegistrationState::{Cleared, Failed, None as Never, Ok as Registered, Progress};

    const NOW: Time = Time::from_micros(3_600_000_000);

    fn in_seconds(seconds: u64) -> Option<Time> {
        Some(NOW + Duration::from_secs(seconds))
    }

    fn facts(state: RegistrationState, doing: Doing) -> Facts<'static> {
        Facts {
            server: "sip.example.org".to_owned(),
            state,
            listed: true,
            wanted: true,
            complete: true,
            running: true,
            network: true,
            master: None,
            due: false,
            doing,
            held: None,
            over: " over TLS 1.3".to_owned(),
            trouble: None,
            now: NOW,
        }
    }

    fn said(facts: &Facts<'_>) -> String {
        facts.sentence(|seconds| {
            let left = seconds - wall_seconds();
            format!("14:{:02}", left / 60)
        })
    }

    #[test]
    fn every_state_has_its_sentence() {
        let way = Some(Way {
            transport: Transport::Tcp,
            local: None,
            remote: "192.0.2.1:5060".parse().expect("valid"),
        });
        let trouble = Trouble {
            at: Time::from_micros(3_000_000_000),
            happened: "it answered 403 Forbidden".to_owned(),
            advice: "ask the operator",
        };
        let held = Some((NOW, 32 * 60 + 30));
        let refresh = Doing::Registered { refresh_at: in_seconds(41 * 60) };
        let waiting = Doing::Waiting { retry_at: in_seconds(60) };
        let table: Vec<(Facts<'_>, &str)> = vec![
            (
                Facts { held, ..facts(Registered, refresh) },
                "Registered at sip.example.org over TLS 1.3 until 14:32; next refresh in 41 min; last error: none.",
            ),
            (
                Facts { held, trouble: Some(&trouble), ..facts(Registered, Doing::Asking(way)) },
                "Registered at sip.example.org over TLS 1.3 until 14:32; it is being refreshed now; last error: it \
                 answered 403 Forbidden, 10 min ago.",
            ),
            (
                facts(Registered, Doing::Queued { ahead: 1 }),
                "Registered at sip.example.org over TLS 1.3; the refresh waits behind 1 other; last error: none.",
            ),
            (
                facts(Registered, Doing::Nothing),
                "Registered at sip.example.org over TLS 1.3; no refresh is due; last error: none.",
            ),
            (facts(Never, Doing::Nothing), "About to register at sip.example.org with the next iterate."),
            (
                facts(Progress, Doing::Locating),
                "Trying to register at sip.example.org: looking for its address.",
            ),
            (
                facts(Progress, Doing::Connecting(way)),
                "Trying to register at sip.example.org: connecting to 192.0.2.1:5060 over TCP.",
            ),
            (
                facts(Progress, Doing::Mapping),
                "Trying to register at sip.example.org: asking the STUN server for our address.",
            ),
            (
                facts(Progress, Doing::Queued { ahead: 870 }),
                "Waiting to register at sip.example.org behind 870 others: the server gets no more at a time.",
            ),
            (
                facts(Progress, Doing::Asking(way)),
                "Trying to register at sip.example.org: waiting for an answer from 192.0.2.1:5060 over TCP.",
            ),
            (
                facts(Progress, Doing::Challenged),
                "Waiting for credentials: sip.example.org wants some that are not at hand.",
            ),
            (
                Facts { trouble: Some(&trouble), ..facts(Progress, waiting) },
                "Not registered at sip.example.org: it answered 403 Forbidden; ask the operator; next attempt in 60 s.",
            ),
            (
                Facts { trouble: Some(&trouble), ..facts(Failed, waiting) },
                "Not registered at sip.example.org: it answered 403 Forbidden; ask the operator; next attempt in 60 s.",
            ),
            (
                Facts { trouble: Some(&trouble), ..facts(Failed, Doing::Nothing) },
                "Not registered at sip.example.org: it answered 403 Forbidden; ask the operator; no further attempt \
                 until the program orders one.",
            ),
            (
                Facts { due: true, ..facts(Failed, Doing::Nothing) },
                "Not registered at sip.example.org; trying again with the next iterate.",
            ),
            (
                facts(Failed, Doing::Queued { ahead: 0 }),
                "Not registered at sip.example.org; the next attempt waits behind nobody.",
            ),
            (facts(Failed, Doing::Locating), "Not registered at sip.example.org; trying again now."),
            (facts(Failed, Doing::Challenged), "Not registered at sip.example.org; waiting for credentials."),
            (facts(Cleared, Doing::Nothing), "Unregistered from sip.example.org at our own wish."),
            (
                Facts { wanted: false, ..facts(Never, Doing::Nothing) },
                "Not registered at sip.example.org: registering is disabled.",
            ),
            (
                Facts { network: false, ..facts(Never, Doing::Nothing) },
                "Not registered at sip.example.org: the network is down.",
            ),
            (
                Facts { master: Some("sip:bob@example.org".to_owned()), ..facts(Never, Doing::Nothing) },
                "Waiting for sip:bob@example.org to be registered first.",
            ),
            (
                Facts { running: false, ..facts(Never, Doing::Nothing) },
                "Not registered: the core is not running.",
            ),
            (
                Facts { listed: false, ..facts(Never, Doing::Nothing) },
                "Not registered: the account is in no core's list.",
            ),
            (
                Facts { complete: false, ..facts(Never, Doing::Nothing) },
                "Not registered: the account lacks its identity or its server address.",
            ),
        ];
        for (facts, sentence) in table {
            assert_eq!(said(&facts), sentence);
        }
    }

    #[test]
    fn a_span_is_told_in_its_largest_unit() {
        let spans = [
            (0, "0 s"),
            (119, "119 s"),
            (120, "2 min"),
            (7199, "119 min"),
            (7200, "2 h"),
            (172_800, "2 days"),
        ];
        for (seconds, text) in spans {
            assert_eq!(span(Duration::from_secs(seconds)), text);
        }
    }
}
