//! Are flows opened, shared, kept alive and closed as needed, and does a broken one do no lasting harm?

mod support;

use std::time::Duration;

use linphone::engine::{Cause, Channel, Command, Config, Input, Transport};
use support::registrar::Reaction;
use support::sim::{Door, Sim};
use support::{SERVER, at, at_ms, settings};

fn over_tcp() -> (Sim, linphone::engine::RegistrationId) {
    let mut sim = Sim::default();
    let id = sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    (sim, id)
}

#[test]
fn tcp_refused_fails_is_retried_at_once_and_then_every_minute() {
    let mut sim = Sim::default();
    sim.doors.insert(SERVER.parse().unwrap(), Door::Refused);
    sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["failed transport retry 0", "failed transport retry 60"]);
    sim.run_until(at(130));
    assert_eq!(sim.connects.len(), 4);
    assert!(
        sim.failures()
            .iter()
            .all(|failure| matches!(&failure.cause, Cause::Transport(text) if text.contains("refused")))
    );
    sim.doors.clear();
    sim.run_until(at(190));
    assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
}

#[test]
fn an_unreachable_tcp_host_fails_when_the_system_gives_up() {
    let mut sim = Sim::default();
    sim.doors.insert(SERVER.parse().unwrap(), Door::GivenUp(Duration::from_secs(3)));
    sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at_ms(2_999));
    assert!(sim.story().is_empty());
    sim.run_until(at(3));
    assert_eq!(sim.story(), ["failed transport retry 0"]);
    sim.run_until(at(65));
    assert_eq!(sim.story(), ["failed transport retry 0", "failed transport retry 60"]);
    assert!(sim.sent.is_empty());
}

#[test]
fn tcp_closed_before_the_answer_is_the_same() {
    let (mut sim, _) = over_tcp();
    sim.registrar.script = [Reaction::Close, Reaction::Close].into();
    sim.run_until(at(59));
    assert_eq!(sim.story(), ["failed transport retry 0", "failed transport retry 60"]);
    sim.run_until(at(62));
    assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
    assert_eq!(sim.registrar.cseqs(), [20, 21, 22]);
}

#[test]
fn tcp_closed_while_registered_fails_and_is_repaired_at_once() {
    let (mut sim, _) = over_tcp();
    sim.run_until(at(10));
    sim.server_closes();
    sim.run_until(at(11));
    assert_eq!(sim.story(), ["registered 60", "failed transport retry 0", "registered 60"]);
    let seen = sim.registrar.seen();
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(seen[0].the("Call-ID"), seen[1].the("Call-ID"));
    assert_eq!(seen[1].contact(), "sip:alice@192.0.2.10:40001;transport=tcp");
    sim.server_closes();
    sim.run_until(at(12));
    assert_eq!(sim.story().last().map(String::as_str), Some("failed transport retry 60"), "but not for ever");
    sim.run_until(at(500));
    sim.server_closes();
    sim.run_until(at(501));
    assert_eq!(
        sim.story().last().map(String::as_str),
        Some("registered 60"),
        "after a quiet time, at once again"
    );
}

#[test]
fn a_connection_that_does_not_come_up_is_given_up_after_the_configured_time() {
    for transport in ["tcp", "tls"] {
        let mut sim = Sim::default();
        sim.doors.insert(SERVER.parse().unwrap(), Door::Silent);
        sim.register(settings(&format!("sip:{SERVER};transport={transport}")));
        sim.run_until(at(62));
        assert!(sim.story().is_empty());
        sim.run_until(at(64));
        assert_eq!(sim.story(), ["failed transport retry 0"]);
        assert_eq!((sim.connects.len(), sim.disconnects.len()), (2, 1), "and tried again at once");
    }
}

#[test]
fn no_transport_of_the_kind_fails_without_retry() {
    for (transports, server) in [
        (vec![Transport::Tcp], "sip:192.0.2.1;transport=udp"),
        (vec![Transport::Udp], "sips:192.0.2.1"),
        (vec![Transport::Udp], "sip:192.0.2.1;transport=carrier-pigeon"),
        (vec![Transport::Udp], "sip:192.0.2.1:99999"),
        (vec![], "sip:192.0.2.1"),
    ] {
        let mut sim = Sim::new(Config { transports, ..Config::default() });
        sim.register(settings(server));
        sim.run_until(at(1000));
        assert_eq!(sim.story(), ["failed no transport"], "{server}");
        assert!(sim.connects.is_empty());
    }
}

#[test]
fn a_server_without_transport_gets_the_first_one_there_is() {
    for (transports, expected, remote) in [
        (vec![Transport::Udp, Transport::Tcp, Transport::Tls], Transport::Udp, "192.0.2.1:5060"),
        (vec![Transport::Tls, Transport::Tcp], Transport::Tcp, "192.0.2.1:5060"),
        (vec![Transport::Tls], Transport::Tls, "192.0.2.1:5061"),
    ] {
        let mut sim = Sim::new(Config { transports, ..Config::default() });
        sim.register(settings("sip:192.0.2.1"));
        sim.run_until(at(1));
        assert_eq!((sim.connects[0].2, sim.connects[0].3), (expected, remote.parse().unwrap()));
        assert_eq!(sim.story(), ["registered 60"]);
    }
}

#[test]
fn tls_flows_carry_the_servers_name_and_are_shared_only_by_it() {
    let mut sim = Sim::default();
    for server in ["sips:192.0.2.1", "sip:192.0.2.1;transport=tls", "sip:192.0.2.1:5061;transport=tcp"] {
        sim.register(settings(server));
    }
    sim.run_until(at(1));
    let opened: Vec<_> =
        sim.connects.iter().map(|(_, _, transport, _, name)| (*transport, name.as_str())).collect();
    assert_eq!(opened, [(Transport::Tls, "192.0.2.1"), (Transport::Tcp, "192.0.2.1")]);
    let vias: Vec<_> =
        sim.requests_sent().iter().map(|request| request.the("Via")[..12].to_owned()).collect();
    assert_eq!(vias, ["SIP/2.0/TLS ", "SIP/2.0/TLS ", "SIP/2.0/TCP "]);
    assert!(!sim.requests_sent()[0].the("Via").contains(";alias"), "sips alone names no transport");
    assert!(sim.requests_sent()[1].the("Via").contains(";alias;branch="));
}

#[test]
fn keep_alives_go_out_on_every_open_flow_one_interval_after_it_opened() {
    for transport in ["udp", "tcp", "tls"] {
        let mut sim = Sim::default();
        let mut alice = settings(&format!("sip:{SERVER};transport={transport}"));
        alice.expires = 3600;
        sim.register(alice.clone());
        sim.register(alice);
        sim.run_until(at(91));
        let times: Vec<_> = sim.pings.iter().map(|time| time.as_micros() / 1000).collect();
        assert_eq!(times, [30_010, 60_010, 90_010], "{transport}");
    }
}

#[test]
fn keep_alives_can_be_switched_off_and_on() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(40));
    assert_eq!(sim.pings.len(), 1);
    sim.input(Input::Configure(Box::new(Config { keep_alive: None, ..Config::default() })));
    sim.run_until(at(300));
    assert_eq!(sim.pings.len(), 1);
    let often = Config { keep_alive: Some(Duration::from_secs(5)), ..Config::default() };
    sim.input(Input::Configure(Box::new(often)));
    sim.run_until(at_ms(315_500));
    assert_eq!(sim.pings.len(), 4);
    let nonsense = Config { keep_alive: Some(Duration::ZERO), ..Config::default() };
    sim.input(Input::Configure(Box::new(nonsense)));
    sim.run_until(at(400));
    assert_eq!(sim.pings.len(), 4);
}

#[test]
fn a_flow_that_nobody_needs_is_closed_after_a_while() {
    let (mut sim, id) = over_tcp();
    let other = sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at(1));
    sim.order(id, Command::Unregister);
    sim.run_until(at(100));
    assert!(sim.disconnects.is_empty(), "the other one still needs it");
    sim.order(other, Command::Unregister);
    sim.run_until(at(110));
    assert!(sim.disconnects.is_empty());
    sim.order(other, Command::Register);
    sim.run_until(at(200));
    assert!(sim.disconnects.is_empty(), "it came back in time");
    sim.order(other, Command::Unregister);
    sim.run_until(at(300));
    assert_eq!((sim.disconnects.len(), sim.connects.len()), (1, 1));
}

#[test]
fn pings_of_the_peer_are_answered_on_streams() {
    let (mut sim, _) = over_tcp();
    sim.run_until(at(1));
    let flow = sim.last_flow();
    sim.deliver(Channel::Flow(flow), b"\r\n\r");
    sim.deliver(Channel::Flow(flow), b"\n\r\n");
    assert_eq!(sim.sent.len(), 2, "a ping and half of one");
    assert_eq!(sim.sent[1].2, b"\r\n");
    sim.deliver(Channel::Flow(flow), b"\r\n");
    assert_eq!(sim.sent.len(), 3, "the other half");
    sim.deliver(Channel::Datagram { remote: SERVER.parse().unwrap() }, b"\r\n\r\n");
    assert_eq!(sim.sent.len(), 3, "but not on datagrams");
}

#[test]
fn an_answer_in_pieces_and_two_in_one_are_understood() {
    let (mut sim, _) = over_tcp();
    sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.registrar.otherwise = Reaction::Silence;
    sim.run_until(at(1));
    let flow = sim.last_flow();
    let answers: Vec<u8> = sim
        .registrar
        .seen()
        .iter()
        .flat_map(|request| {
            let via = request.the("Via");
            format!("SIP/2.0 200 OK\r\nVia: {via}\r\nCSeq: 20 REGISTER\r\nContent-Length: 3\r\n\r\nabc")
                .into_bytes()
        })
        .collect();
    let (first, rest) = answers.split_at(20);
    sim.deliver(Channel::Flow(flow), first);
    assert!(sim.story().is_empty());
    sim.deliver(Channel::Flow(flow), rest);
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
}

#[test]
fn what_is_no_sip_ends_the_connection_and_the_registration_moves_on() {
    for rubbish in [
        b"\0\0\0\0".to_vec(),
        b"SIP/2.0 200 OK\r\nContent-Length: 9999999\r\n\r\n".to_vec(),
        vec![b'A'; 70_000],
    ] {
        let (mut sim, _) = over_tcp();
        sim.run_until(at(1));
        let flow = sim.last_flow();
        sim.deliver(Channel::Flow(flow), &rubbish);
        assert_eq!(sim.disconnects.len(), 1);
        sim.run_until(at(2));
        assert_eq!(sim.story(), ["registered 60", "failed transport retry 0", "registered 60"]);
    }
}

#[test]
fn events_of_unknown_flows_are_ignored() {
    let (mut sim, _) = over_tcp();
    sim.run_until(at(1));
    let flow = sim.last_flow();
    sim.server_closes();
    sim.run_until(at(2));
    sim.input(Input::FlowClosed { flow, reason: String::new() });
    sim.input(Input::FlowOpened { flow, local: SERVER.parse().unwrap() });
    sim.deliver(Channel::Flow(flow), b"SIP/2.0 200 OK\r\n\r\n");
    let open = sim.last_flow();
    sim.input(Input::FlowOpened { flow: open, local: SERVER.parse().unwrap() });
    assert_eq!(sim.story(), ["registered 60", "failed transport retry 0", "registered 60"]);
}

#[test]
fn one_broken_flow_wakes_all_its_registrations() {
    let mut sim = Sim::default();
    for _ in 0..50 {
        sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    }
    sim.run_until(at(1));
    assert_eq!((sim.registered().len(), sim.connects.len()), (50, 1));
    sim.server_closes();
    sim.run_until(at(2));
    assert_eq!((sim.registered().len(), sim.connects.len(), sim.failures().len()), (100, 2, 50));
}

#[test]
fn a_correction_is_forgotten_with_the_flow_it_was_seen_on() {
    let (mut sim, _) = over_tcp();
    sim.registrar.seen_as = Some("203.0.113.7:1".parse().unwrap());
    sim.run_until(at(1));
    sim.registrar.seen_as = None;
    sim.server_closes();
    sim.run_until(at(2));
    assert_eq!(sim.registrar.last().contact(), "sip:alice@192.0.2.10:40001;transport=tcp");
}

#[test]
fn a_removal_that_waits_for_another_attempts_connection_fails_with_it() {
    let (mut sim, id) = over_tcp();
    sim.run_until(at(1));
    sim.doors.insert(SERVER.parse().unwrap(), Door::Refused);
    sim.server_closes();
    sim.order(id, Command::Unregister);
    sim.run_until(at(2));
    assert_eq!(sim.story(), ["registered 60", "failed transport retry 0", "failed transport unregistering"]);
    assert_eq!(sim.engine.deadlines(), 0);
}
