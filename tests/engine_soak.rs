//! Do accounts survive days of everything at once: loss, delay, reordering, restarts, connections that end, name servers that
//! change their mind, networks that come and go? A day by default; `REGLINE_SOAK_DAYS` makes it longer (`make soak`).

#[path = "support/heap.rs"]
mod heap;
mod support;

use std::time::Duration;

use linphone::engine::{Answer, Command, Config, Input, Question, RegistrationId};
use support::registrar::Protection;
use support::sim::{Door, Link, Sim};
use support::{Dice, address, at, name_addr, password, settings};

const ACCOUNTS: usize = 24;
const HOUR: u64 = 3600;
const SERVERS: [&str; 2] = ["192.0.2.1", "192.0.2.2"];
/// A tenth of all datagrams is lost, some come twice, and none arrives when it should.
const BAD: Link = Link { loss: 10, duplication: 5, least_delay: 5, most_delay: 400 };
const GOOD: Link = Link { loss: 0, duplication: 0, least_delay: 10, most_delay: 10 };
/// Bytes that an engine may hold for an account, whatever it went through.
const MOST_BYTES: isize = 16 * 1024;

/// What happens in an hour.
#[derive(Debug, Clone, Copy)]
enum Fault {
    Restart,
    Silence,
    Network,
    Names,
    Connections,
    Doors,
    None,
}

const FAULTS: [Fault; 7] = [
    Fault::Restart,
    Fault::Silence,
    Fault::Network,
    Fault::Names,
    Fault::Connections,
    Fault::Doors,
    Fault::None,
];

struct Soak {
    sim: Sim,
    chance: Dice,
    server: usize,
    accounts: Vec<RegistrationId>,
    injected: u64,
}

impl Soak {
    fn new() -> Self {
        let mut sim = Sim::seeded(Config::default(), 9);
        sim.registrar.protection = Some(Protection { uses: 50, ..Protection::default() });
        sim.credentials = Some(vec![password("example.test", "secret")]);
        let mut soak =
            Self { sim, chance: Dice(88_172_645_463_325_252), server: 0, accounts: Vec::new(), injected: 0 };
        soak.name_server_says(0);
        for number in 0..ACCOUNTS {
            // A third of them over TCP.
            let transport = if number % 3 == 0 { ";transport=tcp" } else { "" };
            let mut one = settings(&format!("sip:soak.test:5060{transport}"));
            one.identity = name_addr(&format!("<sip:user{number}@example.test>"));
            one.expires = if number % 2 == 0 { 300 } else { 1200 };
            let id = soak.sim.register(one);
            soak.accounts.push(id);
        }
        soak
    }

    fn dice(&mut self, sides: u64) -> u64 {
        self.chance.below(sides)
    }

    fn name_server_says(&mut self, server: usize) {
        self.server = server;
        let found =
            Answer::Addresses(vec![SERVERS[server].parse().expect("an address")], Duration::from_secs(30));
        self.sim.names.insert(Question::Addresses("soak.test".to_owned()), found);
    }

    /// An hour with one fault in it.
    fn hour(&mut self) {
        let begin = 60 + self.dice(1200);
        self.sim.run_seconds(begin);
        let fault = FAULTS[usize::try_from(self.dice(FAULTS.len() as u64)).expect("an index")];
        self.injected += 1;
        let here = address(&format!("{}:5060", SERVERS[self.server]));
        let long = Duration::from_secs(10 + self.dice(600));
        match fault {
            Fault::Restart => {
                self.sim.dead.insert(here);
                self.sim.server_closes();
                self.sim.run_for(long);
                self.sim.registrar.restart();
                self.sim.dead.clear();
            }
            Fault::Silence => {
                self.sim.dead.insert(here);
                self.sim.run_for(long);
                self.sim.dead.clear();
            }
            Fault::Network => {
                self.sim.input(Input::Network(false));
                self.sim.run_for(long);
                self.sim.input(Input::Network(true));
                // As the core does: whoever wants to be registered begins anew.
                for id in self.accounts.clone() {
                    self.sim.order(id, Command::Register);
                }
            }
            // The old server is gone as well.
            Fault::Names => {
                self.name_server_says(1 - self.server);
                self.sim.dead.insert(here);
                self.sim.server_closes();
                self.sim.run_for(long);
                self.sim.dead.clear();
            }
            Fault::Connections => self.sim.server_closes(),
            Fault::Doors => {
                self.sim.doors.insert(here, Door::Refused);
                self.sim.server_closes();
                self.sim.run_for(long);
                self.sim.doors.clear();
            }
            Fault::None => self.injected -= 1,
        }
        let end = at((self.sim.now.as_micros() / 1_000_000 / HOUR + 1) * HOUR);
        self.sim.run_until(end);
        self.forget();
    }

    /// What is only there for tests to look at would fill the memory.
    fn forget(&mut self) {
        self.sim.registrar.forget();
        self.sim.sent.clear();
        self.sim.events.clear();
        self.sim.trace.clear();
        self.sim.asked.clear();
        self.sim.connects.clear();
        self.sim.disconnects.clear();
        self.sim.pings.clear();
    }

    /// On a good link everybody is back, exactly once.
    fn all_is_well(&mut self) {
        self.sim.link = GOOD;
        self.sim.run_for(Duration::from_secs(2 * HOUR));
        let bindings = &self.sim.registrar.bindings;
        assert_eq!(bindings.len(), ACCOUNTS);
        for (user, bound) in bindings {
            let now: Vec<_> = bound.iter().filter(|bound| bound.until > self.sim.now).collect();
            assert_eq!(now.len(), 1, "{user}: {bound:?}");
        }
        self.sim.link = BAD;
        self.forget();
    }
}

#[test]
fn after_days_of_everything_at_once_every_account_is_registered_once_and_nothing_has_piled_up() {
    let days = std::env::var("REGLINE_SOAK_DAYS").ok().and_then(|days| days.parse().ok()).unwrap_or(1);
    let mut soak = Soak::new();
    soak.sim.link = BAD;
    for _ in 0..days {
        for _ in 0..22 {
            soak.hour();
        }
        soak.all_is_well();
    }
    println!("{days} days, {ACCOUNTS} accounts, {} faults", soak.injected);
    assert!(soak.injected > 10 * days);
    let bytes = heap::of_engine(&mut soak.sim.engine);
    assert!(bytes < MOST_BYTES * ACCOUNTS as isize, "{bytes} bytes are held");
}
