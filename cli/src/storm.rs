//! `regline storm`: many accounts register at one server at once. It is for servers of one's own.

use std::collections::HashSet;
use std::net::ToSocketAddrs;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::arguments::Storm;
use crate::exit::{Exit, Problem};
use crate::library::{self, Account, Address, Core, Event, Plan, State};
use crate::register::password_in;
use crate::waiting::Signals;

/// Runs the command.
pub fn run(arguments: &Storm) -> Result<Exit, Problem> {
    library::show_log(0);
    let (_, host, port) = Address::new(&arguments.server)?.parts();
    if !arguments.yes_i_own_this_server && !is_here(&host, port) {
        return Err(Problem::usage(format!(
            "{host} is not this machine, and what you ask for is a load that can stop a server: if it is yours, say --yes-i-own-this-server"
        )));
    }
    let pacing = u8::from(!arguments.unpaced);
    let core = Core::new(&format!(
        "[sip]\nsip_port=-1\nsip_tcp_port=-2\nsip_tls_port=-2\nstore_auth_info=0\npacing={pacing}\n"
    ))?;
    let domain = arguments.domain.as_deref().unwrap_or(&host);
    let password = arguments.password_file.as_deref().map(password_in).transpose()?;
    for number in 0..arguments.accounts {
        let user = format!("u{number}");
        if let Some(password) = &password {
            core.add_password(&user, None, password, None)?;
        }
        core.add_account(&Plan {
            identity: format!("sip:{user}@{domain}"),
            server: arguments.server.clone(),
            expires: 600,
            contact_params: None,
            stun: None,
        })?;
    }
    let outcome = register(&core, arguments)?;
    core.stop();
    outcome.print(arguments.json);
    Ok(if outcome.registered == arguments.accounts as usize { Exit::Done } else { Exit::Failed })
}

struct Outcome {
    accounts: usize,
    registered: usize,
    ever_failed: usize,
    took: Duration,
    longest: Duration,
    requests: u64,
    retransmissions: u64,
}

fn register(core: &Core, arguments: &Storm) -> Result<Outcome, Problem> {
    let mut signals = Signals::new()?;
    let patience = Duration::from_secs(arguments.patience);
    let accounts = arguments.accounts as usize;
    let (mut registered, mut failed): (HashSet<Account>, HashSet<Account>) = Default::default();
    let mut longest = Duration::ZERO;
    let start = Instant::now();
    while registered.len() < accounts && start.elapsed() < patience {
        let turn = Instant::now();
        core.iterate();
        longest = longest.max(turn.elapsed());
        while let Some(event) = library::next_event() {
            match event {
                Event::Changed { account, state: State::Ok, .. } => drop(registered.insert(account)),
                Event::Changed { account, state: State::Failed, .. } => drop(failed.insert(account)),
                _ => {}
            }
        }
        // With the last one there is nothing to wait for.
        let most = if registered.len() < accounts {
            patience.saturating_sub(start.elapsed())
        } else {
            Duration::ZERO
        };
        if signals.wait(core.descriptor(), &[], most).interrupted {
            break;
        }
    }
    let stats = core.stats();
    Ok(Outcome {
        accounts,
        registered: registered.len(),
        ever_failed: failed.len(),
        took: start.elapsed(),
        longest,
        requests: stats.requests,
        retransmissions: stats.retransmissions,
    })
}

impl Outcome {
    fn print(&self, as_json: bool) {
        let (seconds, longest) = (self.took.as_secs_f64(), self.longest.as_secs_f64() * 1000.0);
        if as_json {
            let line = json!({
                "accounts": self.accounts,
                "registered": self.registered,
                "ever_failed": self.ever_failed,
                "seconds": seconds,
                "requests": self.requests,
                "retransmissions": self.retransmissions,
                "longest_iterate_ms": longest,
            });
            println!("{line}");
            return;
        }
        println!("registered       {} of {} in {seconds:.2} s", self.registered, self.accounts);
        println!("failed meanwhile {}", self.ever_failed);
        println!("requests         {}, and {} sent again", self.requests, self.retransmissions);
        println!("longest iterate  {longest:.1} ms");
    }
}

/// Whether a host is this machine.
fn is_here(host: &str, port: i32) -> bool {
    let port = u16::try_from(port).unwrap_or_default();
    let addresses = (host, port).to_socket_addrs();
    addresses.is_ok_and(|mut all| all.all(|address| address.ip().is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_is_here() {
        assert!(is_here("127.0.0.1", 5060) && is_here("::1", 0));
        assert!(!is_here("192.0.2.1", 5060) && !is_here("no such host", 5060));
    }
}
