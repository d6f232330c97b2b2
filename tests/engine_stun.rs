//! Is the public address of the UDP socket found and told, and does a STUN server that is silent, absent or lying cost
//! no registration?

mod support;

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use linphone::engine::{
    Answer, Channel, Command, Config, Input, Question, RegistrationId, Service, Settings,
};
use support::sim::Sim;
use support::{SERVER, address, at, at_ms, settings};

const STUN: &str = "192.0.2.3:3478";
const PUBLIC: &str = "203.0.113.5:40000";

fn with_stun(server: &str) -> Settings {
    settings(&format!("sip:{SERVER}")).with(|it| it.stun_server = Some(server.into()))
}

/// A registrar that does not say how it sees us.
fn quiet() -> Sim {
    let mut sim = Sim::default();
    sim.registrar.tells_address = false;
    sim
}

/// A registration that asks a server which answers as it is told to.
fn asking() -> (Sim, RegistrationId) {
    let mut sim = quiet();
    let id = sim.register(with_stun(STUN));
    (sim, id)
}

/// What was sent to the STUN server, with its time in milliseconds.
fn questions(sim: &Sim) -> Vec<(u64, Vec<u8>)> {
    let is_question = |channel: Channel| channel == Channel::Datagram { remote: address(STUN) };
    let sent = sim.sent.iter().filter(|(_, channel, _)| is_question(*channel));
    sent.map(|(time, _, data)| (time.as_micros() / 1000, data.clone())).collect()
}

/// The hosts and ports of the Contacts that the registrar was told, in order.
fn contacts(sim: &Sim) -> Vec<String> {
    let contact = |text: &str| {
        let place = text.trim_start_matches("sip:alice@").split(';').next().map(str::to_owned);
        place.unwrap_or_default()
    };
    sim.registrar.seen().iter().map(|request| contact(request.contact())).collect()
}

fn answer_to(question: &[u8], public: SocketAddr) -> Vec<u8> {
    let mut answer = b"\x01\x01\x00\x0c".to_vec();
    answer.extend_from_slice(&question[4..20]);
    answer.extend_from_slice(b"\x00\x20\x00\x08\x00\x01");
    let IpAddr::V4(ip) = public.ip() else { panic!("an IPv4 address") };
    let masked = public.port().to_be_bytes().into_iter().chain(ip.octets());
    let mask = [0x21, 0x12, 0x21, 0x12, 0xa4, 0x42];
    answer.extend(masked.zip(mask).map(|(byte, mask)| byte ^ mask));
    answer
}

fn answer_from(sim: &mut Sim, server: &str, public: &str) {
    let question = questions(sim).pop().expect("a question was asked").1;
    let channel = Channel::Datagram { remote: address(server) };
    sim.deliver(channel, &answer_to(&question, address(public)));
}

#[test]
fn the_first_register_waits_for_the_public_address_and_tells_it() {
    let (mut sim, _) = asking();
    sim.run_until(at_ms(100));
    assert_eq!(questions(&sim).len(), 1);
    assert!(sim.registrar.seen().is_empty());
    answer_from(&mut sim, STUN, PUBLIC);
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"]);
    assert_eq!(contacts(&sim), [PUBLIC]);
    let via = sim.registrar.seen()[0].the("Via").to_owned();
    assert!(via.contains(" 192.0.2.10:5060;") && via.ends_with(";rport"), "the Via stays local: {via}");
}

#[test]
fn all_registrations_share_one_question() {
    let mut sim = quiet();
    for _ in 0..3 {
        sim.register(with_stun(STUN));
    }
    sim.run_until(at_ms(100));
    assert_eq!(questions(&sim).len(), 1);
    answer_from(&mut sim, STUN, PUBLIC);
    sim.register(with_stun(STUN));
    sim.run_until(at(1));
    assert_eq!(questions(&sim).len(), 1);
    assert_eq!(contacts(&sim), [PUBLIC; 4]);
}

#[test]
fn a_silent_server_costs_two_seconds_and_is_asked_seven_times() {
    let (mut sim, _) = asking();
    sim.run_until(at_ms(1900));
    assert!(sim.registrar.seen().is_empty());
    sim.run_until(at_ms(2100));
    assert_eq!(sim.story(), ["registered 60"]);
    assert_eq!(contacts(&sim), ["192.0.2.10"]);
    sim.run_until(at(50));
    let first = questions(&sim)[0].0;
    let times: Vec<u64> = questions(&sim).iter().map(|(time, _)| time - first).collect();
    assert_eq!(times, [0, 500, 1500, 3500, 7500, 15_500, 31_500]);
    assert!(questions(&sim).windows(2).all(|pair| pair[0].1 == pair[1].1), "the same request each time");
    sim.register(with_stun(STUN));
    sim.run_until(at(51));
    assert_eq!(sim.story().len(), 2, "the next one does not wait again");
}

#[test]
fn a_late_answer_moves_the_binding() {
    let (mut sim, _) = asking();
    sim.run_until(at(3));
    assert_eq!(contacts(&sim), ["192.0.2.10"]);
    answer_from(&mut sim, STUN, PUBLIC);
    sim.run_until(at(4));
    assert_eq!(contacts(&sim), ["192.0.2.10", PUBLIC]);
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
}

#[test]
fn only_the_asked_server_is_believed_and_only_about_our_question() {
    let (mut sim, _) = asking();
    sim.run_until(at_ms(100));
    answer_from(&mut sim, "192.0.2.4:3478", "198.51.100.1:1");
    answer_from(&mut sim, "192.0.2.3:3479", "198.51.100.1:2");
    let stranger = answer_to(&[0; 20], address("198.51.100.1:3"));
    for data in [&stranger[..], &[0], &[1; 19], &[0; 600]] {
        sim.deliver(Channel::Datagram { remote: address(STUN) }, data);
    }
    sim.run_until(at_ms(200));
    assert!(sim.registrar.seen().is_empty(), "it goes on waiting for the real answer");
    answer_from(&mut sim, STUN, PUBLIC);
    answer_from(&mut sim, STUN, "198.51.100.1:4");
    sim.run_until(at(1));
    assert_eq!(contacts(&sim), [PUBLIC]);
}

#[test]
fn an_address_that_cannot_be_is_left_out() {
    for lie in ["0.0.0.0:5060", "203.0.113.5:0", "224.0.0.1:5060", "127.0.0.1:5060"] {
        let (mut sim, _) = asking();
        sim.run_until(at_ms(100));
        answer_from(&mut sim, STUN, lie);
        sim.run_until(at(1));
        assert_eq!(contacts(&sim), ["192.0.2.10"], "{lie}");
        assert_eq!(sim.story(), ["registered 60"]);
    }
}

#[test]
fn what_the_registrar_sees_counts_more_than_what_the_stun_server_says() {
    let (mut sim, _) = asking();
    sim.registrar.tells_address = true;
    sim.registrar.seen_as = Some(address("198.51.100.9:6000"));
    sim.run_until(at_ms(100));
    answer_from(&mut sim, STUN, PUBLIC);
    sim.run_until(at(1));
    assert_eq!(contacts(&sim), [PUBLIC, "198.51.100.9:6000"]);
    assert_eq!(sim.story(), ["registered 60"]);
    sim.run_until(at(300));
    assert!(contacts(&sim)[1..].iter().all(|contact| contact == "198.51.100.9:6000"), "and stays");
}

#[test]
fn it_is_asked_again_now_and_then_and_a_new_address_is_registered_at_once() {
    let (mut sim, _) = asking();
    sim.run_until(at_ms(100));
    answer_from(&mut sim, STUN, PUBLIC);
    sim.run_until(at(110));
    assert_eq!(questions(&sim).len(), 1);
    sim.run_until(at(164));
    assert!(questions(&sim).len() > 1, "the refresh after two minutes asks");
    let registered = sim.registrar.seen().len();
    answer_from(&mut sim, STUN, "203.0.113.5:50000");
    sim.run_until(at(165));
    assert_eq!(sim.registrar.seen().len(), registered + 1);
    assert_eq!(contacts(&sim).last().map(String::as_str), Some("203.0.113.5:50000"));
    let asked = questions(&sim).len();
    sim.run_until(at(280));
    assert_eq!(questions(&sim).len(), asked);
}

#[test]
fn a_name_is_looked_up_and_one_that_is_not_there_costs_nothing() {
    let mut sim = quiet();
    let question = Question::Addresses("stun.test".to_owned());
    let addresses = vec![address("[2001:db8::3]:1").ip(), address(STUN).ip()];
    sim.names.insert(question.clone(), Answer::Addresses(addresses, Duration::from_secs(60)));
    sim.register(with_stun("stun.test"));
    sim.run_until(at_ms(100));
    assert_eq!(questions(&sim).len(), 1, "at the address of our own family, and the usual port");
    answer_from(&mut sim, STUN, PUBLIC);
    sim.register(with_stun("nowhere.test:3479"));
    sim.register(with_stun("no server:at all"));
    sim.run_until(at_ms(200));
    assert_eq!(contacts(&sim), [PUBLIC, "192.0.2.10", "192.0.2.10"]);
    sim.answers_names = false;
    sim.register(with_stun("silent.test"));
    sim.run_until(at(3));
    assert_eq!(sim.registrar.seen().len(), 4);
    sim.run_until(at(50));
    assert!(sim.failures().is_empty());
}

#[test]
fn connections_need_no_public_address() {
    let mut sim = Sim::default();
    let server = settings(&format!("sip:{SERVER};transport=tcp"));
    sim.register(server.with(|it| it.stun_server = Some(STUN.into())));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"]);
    assert!(questions(&sim).is_empty());
}

#[test]
fn leaving_while_it_waits_leaves_nothing_behind() {
    let (mut sim, id) = asking();
    sim.run_until(at_ms(100));
    sim.order(id, Command::Unregister);
    assert_eq!(sim.story(), ["unregistered"]);
    sim.order(id, Command::Close);
    answer_from(&mut sim, STUN, PUBLIC);
    sim.run_until(at(60));
    assert!(sim.registrar.seen().is_empty());
    assert_eq!((sim.engine.registrations(), sim.engine.deadlines()), (0, 0));
}

#[test]
fn on_another_network_the_address_is_asked_for_anew() {
    let (mut sim, id) = asking();
    sim.run_until(at_ms(100));
    answer_from(&mut sim, STUN, PUBLIC);
    sim.run_until(at(1));
    sim.input(Input::Network(false));
    sim.input(Input::Network(true));
    sim.order(id, Command::Register);
    sim.run_until(at_ms(1100));
    assert_eq!(questions(&sim).len(), 2);
    answer_from(&mut sim, STUN, "203.0.113.6:1");
    sim.run_until(at(2));
    assert_eq!(contacts(&sim), [PUBLIC, "203.0.113.6:1"]);
}

#[test]
fn a_local_address_that_changes_while_it_waits_does_no_harm() {
    let (mut sim, _) = asking();
    sim.run_until(at_ms(100));
    let flow = sim.last_flow();
    sim.input(Input::FlowClosed { flow, reason: "the address of this machine changed".to_owned() });
    sim.run_until(at(5));
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn a_server_given_by_name_is_found_by_its_services() {
    let mut sim = quiet();
    let life = Duration::from_secs(60);
    let service = |priority: u16, target: &str, port: u16| Service {
        priority,
        weight: 0,
        target: target.to_owned(),
        port,
    };
    let services = vec![service(2, "b.test", 1), service(1, "a.test", 3478)];
    sim.names.insert(Question::Services("_stun._udp.stun.test".to_owned()), Answer::Services(services, life));
    for (name, ip) in [("a.test", STUN), ("b.test", "192.0.2.4:1"), ("stun.test", "192.0.2.5:1")] {
        let addresses = Answer::Addresses(vec![address(ip).ip()], life);
        sim.names.insert(Question::Addresses(name.to_owned()), addresses);
    }
    sim.register(with_stun("stun.test"));
    sim.run_until(at_ms(100));
    assert_eq!(questions(&sim).len(), 1, "{:?}", sim.asked);
    answer_from(&mut sim, STUN, PUBLIC);
    sim.run_until(at(1));
    assert_eq!(contacts(&sim), [PUBLIC]);
    // A port is an answer already.
    let asked = sim.asked.len();
    sim.register(with_stun("other.test:3478"));
    sim.run_until(at(2));
    assert_eq!(sim.asked[asked..], [Question::Addresses("other.test".to_owned())]);
}

#[test]
fn an_address_that_is_given_stands_in_contact_and_via_whatever_servers_see() {
    let given = ["2001:db8::5", "203.0.113.9"].map(|text| text.parse().expect("an address")).into();
    let mut sim = Sim::default();
    sim.registrar.seen_as = Some(address("198.51.100.9:6000"));
    sim.register(with_stun(STUN).with(|it| it.public = given));
    sim.run_until(at(100));
    assert!(questions(&sim).is_empty(), "there is nothing to ask");
    assert_eq!(contacts(&sim), ["203.0.113.9"; 2]);
    let via = sim.registrar.last().the("Via").to_owned();
    assert!(via.starts_with("SIP/2.0/UDP 203.0.113.9:5060;"), "{via}");
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
}

/// An hour's registration of a flow over UDP, whose keep-alives may be STUN.
fn flow(extra: &str, stun_server: Option<&str>) -> Sim {
    let mut sim =
        Sim::new(Config { instance: "<urn:uuid:1>".to_owned(), outbound: true, ..Config::default() });
    sim.registrar.extra.push(extra.to_owned());
    sim.register(settings(&format!("sip:{SERVER}")).with(|it| {
        it.expires = 3600;
        it.stun_server = stun_server.map(Into::into);
    }));
    sim.run_until(at(5));
    sim
}

/// The registrar answers the last keep-alive.
fn answer_probe(sim: &mut Sim, seen_as: &str) {
    let question = sim.probes.last().expect("a keep-alive was sent").1.clone();
    sim.deliver(Channel::Datagram { remote: address(SERVER) }, &answer_to(&question, address(seen_as)));
}

#[test]
fn a_flow_that_the_registrar_keeps_is_kept_alive_by_stun_if_the_account_uses_it() {
    for (extra, stun_server, by_stun) in [
        ("Require: outbound", Some(STUN), true),
        ("Flow-Timer: 100", Some(STUN), true),
        ("Require: outbound", None, false),
        ("X: none", Some(STUN), false),
    ] {
        let mut sim = flow(extra, stun_server);
        sim.run_until(at(31));
        assert_eq!((sim.probes.is_empty(), sim.pings.is_empty()), (!by_stun, by_stun), "{extra}");
    }
}

#[test]
fn a_keep_alive_that_is_answered_is_sent_once_and_others_are_repeated() {
    let mut sim = flow("Require: outbound", Some(STUN));
    for second in [31, 61, 91] {
        sim.run_until(at(second - 1) + Duration::from_millis(200));
        answer_probe(&mut sim, "192.0.2.10:5060");
    }
    assert_eq!(sim.probes.len(), 3);
    sim.run_until(at(128));
    let first = sim.probes[3].0;
    let times: Vec<_> = sim.probes[3..].iter().map(|(time, _)| time.since(first).as_millis()).collect();
    assert_eq!(times, [0, 500, 1500, 3500]);
    assert!(sim.probes[3..].iter().all(|(_, data)| *data == sim.probes[3].1));
    assert_ne!(sim.probes[2].1, sim.probes[3].1);
    assert_eq!(sim.story(), ["registered 3600"]);
}

#[test]
fn a_flow_that_is_seen_elsewhere_is_registered_anew_and_one_that_fell_silent_too() {
    let mut sim = flow("Require: outbound", Some(STUN));
    sim.registrar.tells_address = false;
    sim.run_until(at(31));
    answer_probe(&mut sim, "203.0.113.5:1");
    sim.run_until(at(61));
    answer_probe(&mut sim, "203.0.113.5:1");
    assert_eq!(sim.registrar.seen().len(), 1);
    sim.run_until(at(91));
    answer_probe(&mut sim, "203.0.113.5:2");
    answer_probe(&mut sim, "203.0.113.5:3");
    sim.run_until(at(92));
    assert_eq!(contacts(&sim)[1..], ["203.0.113.5:2"], "the second answer answers nothing");
    sim.run_until(at(132));
    assert_eq!(sim.story()[2..], ["failed transport retry 0", "registered 3600"]);
}

#[test]
fn a_registrar_without_stun_gets_the_plain_keep_alive() {
    let mut sim = flow("Require: outbound", Some(STUN));
    sim.run_until(at(200));
    assert_eq!(sim.probes.len(), 8, "two in vain");
    assert_eq!(sim.pings.len(), 4);
    assert_eq!(sim.story(), ["registered 3600"]);
}
