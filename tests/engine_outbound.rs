//! Are flows registered as RFC 5626 wants it, kept alive, and given up when the peer falls silent?

mod support;

use std::time::Duration;

use linphone::engine::{Channel, Config, Settings, Transport};
use support::registrar::Reaction;
use support::sim::Sim;
use support::{SERVER, at, settings};

fn named(outbound: bool) -> Config {
    Config { instance: "<urn:uuid:1>".to_owned(), outbound, ..Config::default() }
}

fn over(transport: &str) -> Settings {
    settings(&format!("sip:{SERVER};transport={transport}")).with(|it| it.expires = 3600)
}

fn registered(config: Config, account: Settings, extra: &[&str]) -> Sim {
    let mut sim = Sim::new(config);
    sim.registrar.extra = extra.iter().map(|line| (*line).to_owned()).collect();
    sim.register(account);
    sim.run_until(at(1));
    sim
}

#[test]
fn by_default_no_flow_is_registered() {
    let sim = registered(named(false), over("tcp"), &[]);
    let request = sim.registrar.last();
    assert!(!request.the("Contact").contains("reg-id"));
    assert_eq!(request.the("Supported"), "replaces, outbound, gruu");
    assert!(!sim.registered()[0].outbound);
}

#[test]
fn a_registered_flow_has_a_number_and_names_the_extensions_it_needs() {
    let mut sim = registered(named(true), over("tcp"), &["Require: gruu, Outbound"]);
    let request = sim.registrar.last();
    assert!(request.the("Contact").ends_with(">;+sip.instance=\"<urn:uuid:1>\";reg-id=1"));
    assert_eq!(request.the("Supported"), "replaces, outbound, gruu, path");
    assert!(sim.registered()[0].outbound);
    let id = sim.events[0].1;
    sim.order(id, linphone::engine::Command::Unregister);
    sim.run_until(at(2));
    assert!(sim.registrar.last().the("Contact").contains(";reg-id=1"), "the removal names the flow too");
}

#[test]
fn a_reg_id_of_the_program_is_enough_and_stays_as_it_is() {
    let account = over("udp").with(|it| it.contact_params = "reg-id=7".into());
    let sim = registered(named(false), account, &[]);
    let request = sim.registrar.last();
    assert!(request.the("Contact").ends_with(">;reg-id=7;+sip.instance=\"<urn:uuid:1>\""));
    assert!(request.the("Supported").ends_with(", path"));
}

#[test]
fn a_first_hop_that_knows_no_flows_gets_a_plain_registration() {
    let mut sim = Sim::new(named(true));
    sim.registrar.otherwise = Reaction::Normal;
    sim.registrar.script.push_back(Reaction::Answer(439, "First Hop Lacks Outbound Support", Vec::new()));
    sim.register(over("udp"));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 3600"]);
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert!(!sim.registrar.last().the("Contact").contains("reg-id"));

    let mut sim = Sim::default();
    sim.registrar.script.push_back(Reaction::Answer(439, "First Hop Lacks Outbound Support", Vec::new()));
    sim.register(over("udp"));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["failed 439 retry 60"], "an answer that makes no sense is a failure");
}

#[test]
fn the_flow_timer_sets_the_interval_of_pings() {
    let mut sim = registered(named(true), over("tcp"), &["Flow-Timer: 100"]);
    sim.run_until(at(1000));
    let gaps: Vec<_> = sim.pings.windows(2).map(|two| two[1].since(two[0])).collect();
    assert!(gaps.len() >= 8, "{gaps:?}");
    let bounds = Duration::from_secs(80)..=Duration::from_secs(100);
    assert!(gaps[1..].iter().all(|gap| bounds.contains(gap)), "{gaps:?}");

    let mut sim = registered(named(true), over("udp"), &["Flow-Timer: 100"]);
    sim.run_until(at(100));
    assert_eq!(sim.pings.len(), 3, "datagrams need more: every 30 seconds");
    let mut sim = registered(named(true), over("udp"), &["Flow-Timer: 10"]);
    sim.run_until(at(101));
    assert!((9..=13).contains(&sim.pings.len()), "{}", sim.pings.len());
    let silent = Config { keep_alive: None, ..named(true) };
    let mut sim = registered(silent, over("tcp"), &["Flow-Timer: 10"]);
    sim.run_until(at(100));
    assert!(sim.pings.is_empty(), "the program's word counts more");
}

#[test]
fn absurd_flow_timers_are_ignored() {
    for value in ["0", "-1", "soon", ""] {
        let mut sim = registered(named(true), over("tcp"), &[&format!("Flow-Timer: {value}")]);
        sim.run_until(at(100));
        assert_eq!(sim.pings.len(), 3, "{value}");
    }
}

#[test]
fn a_peer_that_stops_answering_pings_is_left_and_registered_at_again() {
    let mut sim = registered(named(false), over("tcp"), &[]);
    let flow = sim.last_flow();
    sim.run_until(at(31));
    sim.deliver(Channel::Flow(flow), b"\r\n");
    sim.run_until(at(61));
    sim.deliver(Channel::Flow(flow), b"\r\n");
    sim.run_until(at(92));
    assert!(sim.disconnects.is_empty());
    sim.run_until(at(101));
    assert_eq!(sim.disconnects.iter().map(|(_, flow)| *flow).collect::<Vec<_>>(), [flow]);
    assert_eq!(sim.disconnects[0].0.as_micros() / 1_000_000, 100, "ten seconds after the ping");
    assert_eq!(sim.connects.len(), 2);
    assert_eq!(sim.story(), ["registered 3600", "failed transport retry 0", "registered 3600"]);
}

#[test]
fn anything_that_comes_is_a_sign_of_life() {
    let mut sim = registered(named(false), over("tcp"), &[]);
    let flow = sim.last_flow();
    sim.run_until(at(31));
    sim.deliver(Channel::Flow(flow), b"\r\n");
    for ping in [60, 90, 120] {
        sim.run_until(at(ping + 9));
        sim.deliver(Channel::Flow(flow), b"SIP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n");
    }
    sim.run_until(at(140));
    assert!(sim.disconnects.is_empty());
}

#[test]
fn a_peer_that_never_answered_a_ping_is_not_expected_to() {
    let mut sim = registered(named(false), over("tcp"), &[]);
    let flow = sim.last_flow();
    // Not an answer: nothing was asked yet.
    sim.deliver(Channel::Flow(flow), b"\r\n");
    sim.run_until(at(600));
    assert!(sim.disconnects.is_empty());
    assert_eq!(sim.connects.iter().filter(|(_, _, transport, ..)| *transport == Transport::Tcp).count(), 1);
}
