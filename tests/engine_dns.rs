//! Is the server found by its name (RFC 3263), and is another one tried when it is not there?

mod support;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use linphone::engine::{Answer, Cause, Channel, Config, Pointer, Question, Service, Transport};
use support::registrar::Reaction;
use support::sim::{Door, Sim};
use support::{address, at, settings};

const LIFE: Duration = Duration::from_secs(300);

fn hosts(name: &str) -> Question {
    Question::Addresses(name.to_owned())
}

fn services(name: &str) -> Question {
    Question::Services(name.to_owned())
}

fn found(last: &[u8]) -> Answer {
    Answer::Addresses(last.iter().map(|byte| IpAddr::from([192, 0, 2, *byte])).collect(), LIFE)
}

fn service(priority: u16, weight: u16, target: &str, port: u16) -> Service {
    Service { priority, weight, target: target.to_owned(), port }
}

/// A name service with one host, and an account at it.
fn at_host(server: &str, names: &[(Question, Answer)]) -> Sim {
    let mut sim = Sim::default();
    sim.names = names.iter().cloned().collect();
    sim.register(settings(server));
    sim
}

fn remotes(sim: &Sim) -> Vec<String> {
    sim.connects.iter().map(|(_, _, _, remote, _)| remote.to_string()).collect()
}

#[test]
fn an_ip_address_asks_nobody() {
    for server in ["sip:192.0.2.1", "sip:[2001:db8::1]:5070;transport=tcp"] {
        let mut sim = at_host(server, &[]);
        sim.run_until(at(1));
        assert!(sim.asked.is_empty());
        assert_eq!(sim.story(), ["registered 60"]);
    }
}

#[test]
fn a_host_with_port_asks_for_addresses_only() {
    let mut sim = at_host("sip:example.test:5070", &[(hosts("example.test"), found(&[7]))]);
    sim.run_until(at(1));
    assert_eq!(sim.asked, [hosts("example.test")]);
    assert_eq!(remotes(&sim), ["192.0.2.7:5070"]);
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn a_host_without_port_asks_for_services_and_addresses_at_once() {
    for (server, name, port) in [
        ("sip:example.test", "_sip._udp.example.test", 5060),
        ("sip:example.test;transport=tcp", "_sip._tcp.example.test", 5060),
        ("sip:example.test;transport=tls", "_sips._tcp.example.test", 5061),
        ("sips:example.test", "_sips._tcp.example.test", 5061),
    ] {
        let mut sim = at_host(server, &[(hosts("example.test"), found(&[7]))]);
        assert_eq!(sim.asked, [services(name), hosts("example.test")]);
        sim.run_until(at(1));
        assert_eq!(remotes(&sim), [format!("192.0.2.7:{port}")]);
        assert_eq!(sim.connects[0].4, "example.test", "the name for the certificate");
    }
}

#[test]
fn services_can_be_switched_off() {
    let mut sim = Sim::new(Config { srv: false, ..Config::default() });
    sim.names.insert(hosts("example.test"), found(&[7]));
    sim.register(settings("sip:example.test"));
    sim.run_until(at(1));
    assert_eq!(sim.asked, [hosts("example.test")]);
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn services_are_tried_by_priority() {
    let records = Answer::Services(
        vec![
            service(20, 0, "two.test", 5072),
            service(10, 0, "one.test", 5071),
            service(30, 0, "none.test", 1),
        ],
        LIFE,
    );
    let names = [
        (services("_sip._tcp.example.test"), records),
        (hosts("example.test"), found(&[99])),
        (hosts("one.test"), found(&[1, 11])),
        (hosts("two.test"), found(&[2])),
    ];
    let mut sim = at_host("sip:example.test;transport=tcp", &names);
    for shut in ["192.0.2.1:5071", "192.0.2.11:5071"] {
        sim.doors.insert(address(shut), Door::Refused);
    }
    sim.run_until(at(1));
    assert_eq!(remotes(&sim), ["192.0.2.1:5071", "192.0.2.11:5071", "192.0.2.2:5072"]);
    assert_eq!(sim.story(), ["registered 60"], "a failing address moves on within the attempt");
    assert!(sim.connects.iter().all(|(_, _, _, _, name)| name == "example.test"), "not the SRV target");
}

#[test]
fn a_service_that_is_decidedly_not_there_fails() {
    let records = Answer::Services(vec![service(0, 0, ".", 0)], LIFE);
    let names = [(services("_sip._udp.example.test"), records), (hosts("example.test"), found(&[7]))];
    let mut sim = at_host("sip:example.test", &names);
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["failed transport retry 0", "failed transport retry 60"]);
}

#[test]
fn no_address_fails_is_retried_at_once_and_then_every_minute() {
    for answer in [Answer::Nothing, Answer::Failed("SERVFAIL".to_owned()), Answer::Addresses(vec![], LIFE)] {
        let mut sim = at_host("sip:example.test", &[(hosts("example.test"), answer)]);
        sim.run_until(at(59));
        assert_eq!(sim.story(), ["failed transport retry 0", "failed transport retry 60"]);
        sim.run_until(at(61));
        assert_eq!(sim.story().len(), 3);
        sim.names.insert(hosts("example.test"), found(&[7]));
        sim.run_until(at(122));
        assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
    }
}

#[test]
fn a_name_service_that_never_answers_is_given_up() {
    let mut sim = Sim::default();
    sim.answers_names = false;
    sim.register(settings("sip:example.test:5060"));
    sim.run_until(at(200));
    assert_eq!(sim.story(), ["failed transport retry 0", "failed transport retry 60"]);
    assert_eq!(sim.asked.len(), 3, "each attempt asks again");
}

#[test]
fn one_question_serves_all_who_ask_and_its_answer_lives_as_long_as_it_may() {
    let mut sim = Sim::default();
    sim.names.insert(hosts("example.test"), found(&[7]));
    for _ in 0..10 {
        sim.register(settings("sip:example.test:5060"));
    }
    sim.run_until(at(1));
    assert_eq!((sim.asked.len(), sim.registered().len()), (1, 10));
    sim.register(settings("sip:example.test:5060"));
    sim.run_until(at(299));
    assert_eq!((sim.asked.len(), sim.connects.len()), (1, 1));
    sim.run_until(at(301));
    sim.register(settings("sip:example.test:5060"));
    sim.run_until(at(302));
    assert_eq!(sim.asked.len(), 2);
}

#[test]
fn udp_moves_to_the_next_address_after_a_timeout() {
    let mut sim = at_host("sip:example.test:5060", &[(hosts("example.test"), found(&[1, 2]))]);
    sim.dead.insert(address("192.0.2.1:5060"));
    sim.run_until(at(40));
    assert_eq!(remotes(&sim), ["192.0.2.1:5060", "192.0.2.2:5060"]);
    assert_eq!(sim.story(), ["failed transport retry 2", "registered 60"]);
}

#[test]
fn codes_500_and_503_move_to_the_next_address() {
    for code in [500, 503] {
        let mut sim = at_host("sip:example.test:5060", &[(hosts("example.test"), found(&[1, 2]))]);
        sim.registrar.script = [Reaction::Answer(code, "Busy", vec!["Retry-After: 2".to_owned()])].into();
        sim.run_until(at(10));
        assert_eq!(remotes(&sim), ["192.0.2.1:5060", "192.0.2.2:5060"]);
        assert_eq!(sim.registered().len(), 1);
    }
}

#[test]
fn refreshes_stay_on_the_flow_without_asking_again() {
    let mut sim = at_host("sip:example.test:5060", &[(hosts("example.test"), found(&[1, 2]))]);
    sim.run_until(at(3600));
    assert_eq!((sim.asked.len(), sim.connects.len()), (1, 1));
    assert!(sim.registered().len() > 60);
}

#[test]
fn an_unreachable_family_moves_on_to_the_other() {
    let both = Answer::Addresses(vec!["2001:db8::1".parse().unwrap(), "192.0.2.1".parse().unwrap()], LIFE);
    let mut sim = at_host("sip:example.test:5060", &[(hosts("example.test"), both)]);
    sim.doors.insert(address("[2001:db8::1]:5060"), Door::Refused);
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"]);
    assert_eq!(sim.registered()[0].transport, Transport::Udp);
}

#[test]
fn a_host_none_of_whose_addresses_can_be_connected_to_fails_for_all_their_reasons() {
    let two = found(&[1, 2]);
    let mut sim = at_host("sip:example.test:5060;transport=tcp", &[(hosts("example.test"), two)]);
    sim.doors.insert(address("192.0.2.1:5060"), Door::Refused);
    sim.doors.insert(address("192.0.2.2:5060"), Door::GivenUp(Duration::from_secs(1)));
    sim.run_until(at(2));
    let Cause::Transport(reasons) = &sim.failures()[0].cause else { panic!("it is the way that failed") };
    let addresses: Vec<&str> = reasons.split("; ").map(|reason| &reason[..14]).collect();
    assert_eq!(addresses, ["192.0.2.1:5060", "192.0.2.2:5060"]);
}

#[test]
fn weights_choose_by_the_seed() {
    let firsts: std::collections::BTreeSet<String> = (0..20)
        .map(|seed| {
            let mut sim = Sim::seeded(Config::default(), seed);
            let records = vec![service(1, 50, "one.test", 5060), service(1, 50, "two.test", 5060)];
            sim.names.insert(services("_sip._udp.example.test"), Answer::Services(records, LIFE));
            sim.names.insert(hosts("one.test"), found(&[1]));
            sim.names.insert(hosts("two.test"), found(&[2]));
            sim.register(settings("sip:example.test"));
            sim.run_until(at(1));
            remotes(&sim)[0].clone()
        })
        .collect();
    assert_eq!(firsts.len(), 2);
}

#[test]
fn after_a_success_the_first_address_is_preferred_again() {
    let names = [(hosts("example.test"), found(&[1, 2]))];
    let mut sim = at_host("sip:example.test:5060;transport=tcp", &names);
    sim.doors.insert(address("192.0.2.1:5060"), Door::Refused);
    sim.run_until(at(1));
    sim.doors.clear();
    sim.server_closes();
    sim.run_until(at(2));
    assert_eq!(remotes(&sim), ["192.0.2.1:5060", "192.0.2.2:5060", "192.0.2.1:5060"]);
    assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
}

fn pointer(order: u16, preference: u16, service: &str, replacement: &str) -> Pointer {
    Pointer {
        order,
        preference,
        flags: "s".to_owned(),
        service: service.to_owned(),
        replacement: replacement.to_owned(),
    }
}

#[test]
fn naptr_records_choose_the_transport_where_the_address_leaves_it_open() {
    let asks = Question::Pointers("sip.test".to_owned());
    let pointers = vec![
        pointer(20, 1, "SIP+D2U", "_sip._udp.sip.test"),
        pointer(10, 2, "SIP+D2T", "_sip._tcp.elsewhere.test."),
        pointer(10, 1, "SIP+D2X", "_x.sip.test"),
        pointer(1, 1, "SIP+D2S", "_sip._sctp.sip.test"),
    ];
    let names = [
        (asks.clone(), Answer::Pointers(pointers, LIFE)),
        (services("_sip._tcp.elsewhere.test"), Answer::Services(vec![service(1, 1, "a.test", 5070)], LIFE)),
        (hosts("a.test"), found(&[7])),
        (hosts("sip.test"), found(&[9])),
    ];
    let drive = |naptr: bool, server: &str| {
        let mut sim = Sim::new(Config { naptr, ..Config::default() });
        sim.names.extend(names.clone());
        sim.register(settings(server));
        sim.run_until(at(1));
        (remotes(&sim), sim.connects[0].2, sim.asked.contains(&asks))
    };
    assert_eq!(drive(true, "sip:sip.test"), (vec!["192.0.2.7:5070".to_owned()], Transport::Tcp, true));
    assert_eq!(drive(false, "sip:sip.test"), (vec!["192.0.2.9:5060".to_owned()], Transport::Udp, false));
    for (server, remote) in
        [("sip:sip.test:5080", "192.0.2.9:5080"), ("sip:sip.test;transport=udp", "192.0.2.9:5060")]
    {
        assert_eq!(drive(true, server), (vec![remote.to_owned()], Transport::Udp, false), "{server}");
    }
}

#[test]
fn without_usable_naptr_records_services_are_looked_for_as_usual() {
    let unusable = Answer::Pointers(vec![pointer(1, 1, "E2U+sip", "_sip._tcp.sip.test")], LIFE);
    for answer in [unusable, Answer::Nothing, Answer::Failed("no answer".to_owned())] {
        let mut sim = Sim::new(Config { naptr: true, ..Config::default() });
        sim.names.insert(Question::Pointers("sip.test".to_owned()), answer);
        let record = Answer::Services(vec![service(1, 1, "a.test", 5070)], LIFE);
        sim.names.insert(services("_sip._udp.sip.test"), record);
        sim.names.insert(hosts("a.test"), found(&[7]));
        sim.register(settings("sip:sip.test"));
        sim.run_until(at(1));
        assert_eq!(remotes(&sim), ["192.0.2.7:5070"]);
        assert_eq!(sim.story(), ["registered 60"]);
    }
}

/// A name that offers everything, whatever becomes of the attempts, and a request too long for a datagram.
#[test]
fn an_account_over_tls_never_falls_back_to_less() {
    let pointer = |order, service: &str, replacement: &str| Pointer {
        order,
        preference: 0,
        flags: "s".to_owned(),
        service: service.to_owned(),
        replacement: replacement.to_owned(),
    };
    let pointers = vec![
        pointer(1, "SIP+D2U", "_sip._udp.example.test"),
        pointer(2, "SIP+D2T", "_sip._tcp.example.test"),
        pointer(3, "SIPS+D2T", "_sips._tcp.example.test"),
    ];
    let offer =
        |name, port| (services(name), Answer::Services(vec![service(0, 0, "example.test", port)], LIFE));
    let names = [
        (hosts("example.test"), found(&[1, 2])),
        (Question::Pointers("example.test".to_owned()), Answer::Pointers(pointers, LIFE)),
        offer("_sips._tcp.example.test", 5061),
        offer("_sip._tcp.example.test", 5062),
        offer("_sip._udp.example.test", 5063),
    ];
    for server in ["sips:example.test", "sip:example.test;transport=tls", "sip:example.test;transport=wss"] {
        for door in [Door::Open, Door::Refused, Door::Silent, Door::GivenUp(Duration::from_secs(3))] {
            let transports =
                vec![Transport::Udp, Transport::Tcp, Transport::Tls, Transport::Ws, Transport::Wss];
            let mut sim = Sim::new(Config { naptr: true, transports, ..Config::default() });
            sim.names = names.iter().cloned().collect();
            for (host, port) in [1, 2].into_iter().flat_map(|host| [443, 5060, 5061].map(|port| (host, port)))
            {
                sim.doors.insert(address(&format!("192.0.2.{host}:{port}")), door.clone());
            }
            sim.registrar.otherwise = Reaction::Close;
            let headers = Arc::new([("X-Long".to_owned(), "x".repeat(1400))]);
            sim.register(settings(server).with(|it| it.headers = headers));
            sim.run_until(at(1200));
            let mut ways = sim.connects.iter().map(|(_, _, transport, ..)| *transport);
            assert!(sim.connects.len() > 4, "{server}, {door:?}: {:?}", sim.story());
            assert!(ways.all(|way| matches!(way, Transport::Tls | Transport::Wss)), "{server}, {door:?}");
            assert!(sim.sent.iter().all(|(_, channel, _)| matches!(channel, Channel::Flow(_))), "{server}");
        }
    }
}
