//! Is the binding refreshed in time, by the expiry that is really ours?

mod support;

use linphone::engine::{Command, Config};
use support::registrar::Reaction;
use support::sim::Sim;
use support::{SERVER, at, at_ms, settings};

/// Times of the requests in milliseconds, as the server sees them.
fn arrivals(sim: &Sim) -> Vec<u64> {
    sim.registrar.requests.iter().map(|(time, _)| time.as_micros() / 1000).collect()
}

/// An answer with these lines to the first request, and the expiry taken from it.
fn granted(lines: &[&str]) -> u32 {
    let (mut sim, _) = Sim::registering();
    let lines = lines.iter().map(|line| (*line).to_owned()).collect();
    sim.registrar.script = [Reaction::Answer(200, "OK", lines)].into();
    sim.run_until(at(1));
    sim.registered()[0].expires
}

const OURS: &str = "<sip:alice@192.0.2.10;transport=udp>";

#[test]
fn refresh_comes_at_nine_tenths_of_what_was_granted() {
    for (granted, interval) in [(12, 10_800), (10, 9_000), (6, 5_400)] {
        let (mut sim, _) = Sim::registering();
        sim.registrar.most = granted;
        sim.run_until(at(25));
        let times = arrivals(&sim);
        // The interval counts from the answer, which takes 20 ms there and back.
        assert_eq!(times[1] - times[0], interval + 20);
        assert_eq!(times[2] - times[1], interval + 20);
    }
}

#[test]
fn refresh_uses_the_expiry_of_our_own_binding() {
    let other = "Contact: <sip:alice@192.0.2.77:5060>;expires=5";
    let ours = format!("Contact: {OURS};expires=20;q=0.5");
    assert_eq!(granted(&[other, &ours]), 20);
    assert_eq!(granted(&[&ours, other]), 20);
    assert_eq!(
        granted(&[&format!("Contact: <sip:x@y>;expires=1, {OURS};expires=33, <sip:z@y>;expires=2")]),
        33
    );
    assert_eq!(granted(&["Contact: <<broken", &ours]), 20, "a broken binding of another does not hide ours");
}

#[test]
fn parameters_that_the_server_added_do_not_hide_our_binding() {
    assert_eq!(granted(&["Contact: \"A\" <sip:alice@192.0.2.10:5060;line=abc>;expires=20;+x=\"y,z\""]), 20);
    assert_eq!(granted(&["m: sip:alice@192.0.2.10:5060;expires=20"]), 20);
    assert_eq!(granted(&["Contact: <sip:alice@192.0.2.10:5060>;\r\n expires=\"20\""]), 20);
}

#[test]
fn without_own_expiry_the_header_counts_and_then_what_was_asked() {
    assert_eq!(granted(&[&format!("Contact: {OURS}"), "Expires: 25"]), 25);
    assert_eq!(granted(&["Expires: 25"]), 25);
    assert_eq!(granted(&["Contact: <sip:alice@192.0.2.77:5060>;expires=5"]), 60);
    assert_eq!(granted(&[]), 60);
    assert_eq!(granted(&[&format!("Contact: {OURS};expires=soon"), "Expires: -1"]), 60);
}

#[test]
fn a_grant_of_nothing_counts_as_what_was_asked() {
    assert_eq!(granted(&[&format!("Contact: {OURS};expires=0")]), 60);
    assert_eq!(granted(&["Expires: 0"]), 60);
}

#[test]
fn a_grant_beyond_all_bounds_is_survived() {
    assert_eq!(granted(&[&format!("Contact: {OURS};expires=99999999999999999999")]), u32::MAX);
}

#[test]
fn a_contact_without_port_is_that_of_port_5060() {
    assert_eq!(granted(&["Contact: <sip:alice@192.0.2.10>;expires=20"]), 20);
    assert_eq!(granted(&["Contact: <sip:alice@192.0.2.10:5061>;expires=20"]), 60);
}

#[test]
fn refresh_asks_for_the_configured_expiry_within_the_same_operation() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.most = 20;
    sim.run_until(at(60));
    let seen = sim.registrar.seen();
    assert_eq!(sim.registrar.cseqs(), [20, 21, 22, 23]);
    assert!(
        seen.iter()
            .all(|request| request.expires() == 60 && request.the("Call-ID") == seen[0].the("Call-ID"))
    );
    assert_eq!(sim.story(), ["registered 20"; 4]);
}

#[test]
fn refresh_by_hand_is_another_request_of_the_operation() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(10));
    sim.order(id, Command::Refresh);
    sim.run_until(at(11));
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    sim.run_until(at(60));
    assert_eq!(sim.registrar.cseqs(), [20, 21], "the next one counts from the last answer");
    sim.run_until(at(65));
    assert_eq!(sim.registrar.cseqs(), [20, 21, 22]);
}

#[test]
fn refresh_by_hand_is_ignored_while_busy_and_before_the_first_order() {
    let mut sim = Sim::default();
    let id = sim.engine.open(settings(&format!("sip:{SERVER}")));
    sim.order(id, Command::Refresh);
    sim.run_until(at(1));
    assert!(sim.sent.is_empty());
    sim.order(id, Command::Register);
    sim.order(id, Command::Refresh);
    sim.run_until(at(2));
    assert_eq!(sim.registrar.cseqs(), [20]);
}

#[test]
fn new_settings_count_from_the_next_request_on() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    let mut changed = settings(&format!("sip:{SERVER}"));
    changed.expires = 120;
    sim.order(id, Command::Configure(Box::new(changed)));
    assert_eq!(sim.sent.len(), 1, "nothing is sent by itself");
    sim.run_until(at(60));
    assert_eq!(sim.registrar.last().expires(), 120);
}

#[test]
fn pause_stops_the_refreshes_until_the_next_order() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.order(id, Command::Pause);
    sim.run_until(at(1000));
    assert_eq!(sim.registrar.requests.len(), 1);
    sim.order(id, Command::Refresh);
    sim.run_until(at(1001));
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
}

#[test]
fn network_loss_forgets_everything_and_waits_for_an_order() {
    use linphone::engine::Input;
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.input(Input::Network(false));
    assert_eq!((sim.engine.deadlines(), sim.sent.len(), sim.disconnects.len()), (0, 1, 0));
    sim.run_until(at(100));
    sim.input(Input::Network(true));
    sim.run_until(at(200));
    assert_eq!(sim.sent.len(), 1, "nothing is sent until it is ordered");
    sim.order(id, Command::Register);
    sim.run_until(at(201));
    let seen = sim.registrar.seen();
    assert_eq!(sim.registrar.cseqs(), [20, 20]);
    assert_ne!(seen[0].the("Call-ID"), seen[1].the("Call-ID"));
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
}

#[test]
fn late_iterations_refresh_at_once_and_only_once() {
    use linphone::engine::Input;
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    sim.now = at_ms(500_000);
    sim.input(Input::Tick);
    sim.run_until(at(501));
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
}

#[test]
fn the_engine_wide_settings_may_change_between_requests() {
    use linphone::engine::Input;
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    let changed =
        Config { user_agent: "MyApp/1.2".to_owned(), supported: String::new(), ..Config::default() };
    sim.input(Input::Configure(Box::new(changed)));
    sim.run_until(at(60));
    assert_eq!(sim.registrar.last().the("User-Agent"), "MyApp/1.2");
    assert!(sim.registrar.last().header("Supported").is_none());
}
