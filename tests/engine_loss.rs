//! Does a registration survive a bad network for a whole day, and twice in the same way?

mod support;

use std::time::Duration;

use linphone::engine::{Command, Config};
use support::registrar::{Protection, Reaction};
use support::sim::{Link, Sim};
use support::{SERVER, at, password, settings};

const DAY: u64 = 24 * 3600;
const BAD: Link = Link { loss: 20, duplication: 5, least_delay: 5, most_delay: 900 };

fn day(seed: u8) -> Sim {
    let mut sim = Sim::seeded(Config::default(), seed);
    sim.link = BAD;
    sim.registrar.protection = Some(Protection { uses: 50, ..Protection::default() });
    sim.credentials = Some(vec![password("example.test", "secret")]);
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(DAY));
    sim
}

#[test]
fn a_day_with_a_fifth_of_all_datagrams_lost_leaves_no_gap_that_retransmission_does_not_explain() {
    let sim = day(1);
    // Refreshes leave six seconds before the binding expires. An attempt that fails altogether needs 32 s, then 2 s
    // of waiting, then another one; a challenge in between doubles it.
    let longest = sim.registrar.gaps.iter().map(|(from, to)| to.since(*from)).max().unwrap_or_default();
    assert!(longest < Duration::from_secs(60), "unregistered for {longest:?}");
    let lost: Duration = sim.registrar.gaps.iter().map(|(from, to)| to.since(*from)).sum();
    assert!(lost < Duration::from_secs(DAY / 200), "unregistered for {lost:?} altogether");
    assert!(!sim.registrar.bound(sim.now).is_empty(), "and it is registered at the end");
    assert!(sim.registered().len() > 1_400, "{}", sim.registered().len());
    assert_eq!(sim.engine.deadlines(), 2);
}

#[test]
fn two_runs_say_the_same_byte_for_byte_and_other_seeds_do_not() {
    let (one, two, other) = (day(7), day(7), day(8));
    assert!(one.trace == two.trace, "the traces differ");
    assert!(one.trace != other.trace);
    assert!(one.trace.len() > 100_000);
}

#[test]
fn a_day_of_many_accounts_on_a_bad_link_ends_with_all_of_them_registered() {
    let mut sim = Sim::seeded(Config::default(), 3);
    sim.link = BAD;
    for number in 0..20 {
        let mut one = settings(&format!("sip:{SERVER}"));
        one.identity = support::name_addr(&format!("<sip:user{number}@example.test>"));
        one.expires = 600;
        sim.register(one);
    }
    sim.run_until(at(DAY / 4));
    assert_eq!(sim.registrar.bound(sim.now).len(), 20);
    let numbers = sim.registrar.requests.len();
    assert!((20 * 40..20 * 60).contains(&numbers), "{numbers} requests in six hours");
}

#[test]
fn a_server_that_restarts_gets_everybody_back() {
    let mut sim = Sim::seeded(Config::default(), 4);
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(100));
    for _ in 0..20 {
        sim.dead.insert(SERVER.parse().unwrap());
        sim.run_seconds(300);
        sim.dead.clear();
        sim.registrar.bindings.clear();
        sim.run_seconds(300);
        assert!(!sim.registrar.bound(sim.now).is_empty());
    }
}

#[test]
fn reordered_answers_do_not_confuse_an_operation() {
    let mut sim = Sim::seeded(Config::default(), 5);
    sim.link = Link { loss: 0, duplication: 50, least_delay: 1, most_delay: 3000 };
    let id = sim.register(settings(&format!("sip:{SERVER}")));
    for round in 0..200 {
        sim.run_for(Duration::from_millis(1700));
        sim.order(id, if round % 3 == 0 { Command::Register } else { Command::Refresh });
    }
    sim.run_seconds(100);
    assert!(sim.failures().is_empty());
    assert!(!sim.registrar.bound(sim.now).is_empty());
}

#[test]
fn a_removal_on_a_bad_link_arrives() {
    for seed in 0..30 {
        let mut sim = Sim::seeded(Config::default(), seed);
        sim.link = BAD;
        let id = sim.register(settings(&format!("sip:{SERVER}")));
        sim.run_until(at(50));
        sim.order(id, Command::Unregister);
        sim.run_until(at(100));
        assert_eq!(sim.story().last().map(String::as_str), Some("unregistered"), "seed {seed}");
    }
}

#[test]
fn a_server_that_answers_nonsense_all_day_is_not_flooded() {
    let mut sim = Sim::seeded(Config::default(), 6);
    sim.registrar.otherwise = Reaction::Raw(b"SIP/2.0 200 OK\r\nVia: nonsense\r\n\r\n".to_vec());
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(3600));
    let most = 3600 / 34 * 11 + 11;
    assert!(sim.sent.len() <= most, "{} datagrams in an hour", sim.sent.len());
}

#[test]
fn a_way_that_is_slow_but_safe_is_not_gone_twice_once_it_is_known() {
    let mut sim = Sim::default();
    sim.link = Link { loss: 0, duplication: 0, least_delay: 350, most_delay: 350 };
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(600));
    assert!(sim.registered().len() > 10);
    assert_eq!(sim.sent.len(), sim.registered().len() + 1, "only the first request is sent again");
}
