//! What else does a binding consist of: former addresses, GRUUs, routes, further headers, and requests of any length?

mod support;

use std::sync::Arc;
use std::time::Duration;

use linphone::engine::{Channel, Command, Config, Credentials, Input, Secret, Settings, Transport};
use support::registrar::Protection;
use support::sim::Sim;
use support::{SERVER, at, settings};
use zeroize::Zeroizing;

fn over_tcp() -> Settings {
    settings(&format!("sip:{SERVER};transport=tcp"))
}

fn contacts(request: &support::registrar::Request) -> Vec<&str> {
    let all = request.headers.iter().filter(|(name, _)| name == "Contact");
    all.map(|(_, value)| value.as_str()).collect()
}

fn remembering() -> (Sim, linphone::engine::RegistrationId) {
    let config = Config { remove_previous: true, instance: "<urn:uuid:1>".to_owned(), ..Config::default() };
    let mut sim = Sim::new(config);
    let id = sim.register(over_tcp());
    sim.run_until(at(1));
    (sim, id)
}

#[test]
fn the_binding_of_a_former_address_is_removed_by_the_next_request() {
    let (mut sim, id) = remembering();
    let former = sim.registrar.last().contact().to_owned();
    sim.run_until(at(60));
    assert_eq!(contacts(sim.registrar.last()).len(), 1, "nothing changed yet");
    sim.input(Input::Network(false));
    sim.input(Input::Network(true));
    sim.order(id, Command::Register);
    sim.run_until(at(61));
    let second = sim.registrar.last();
    assert_eq!(contacts(second)[1], format!("<{former}>;expires=0"));
    assert!(second.contact() != former);
    let expires = second.text.find("\r\nExpires:").unwrap();
    assert!(second.text.rfind("\r\nContact:").unwrap() < expires);
    sim.run_until(at(130));
    assert_eq!(contacts(sim.registrar.last()).len(), 1, "once is enough");
}

#[test]
fn a_connection_that_breaks_changes_the_address_as_well() {
    let (mut sim, id) = remembering();
    let former = sim.registrar.last().contact().to_owned();
    sim.server_closes();
    sim.run_until(at(2));
    assert_eq!(contacts(sim.registrar.last())[1], format!("<{former}>;expires=0"));
    sim.order(id, Command::Unregister);
    sim.run_until(at(3));
    assert_eq!(contacts(sim.registrar.last()).len(), 1);
    sim.order(id, Command::Register);
    sim.run_until(at(4));
    assert_eq!(contacts(sim.registrar.last()).len(), 1, "what was removed need not be removed again");
}

#[test]
fn former_addresses_are_left_alone_over_udp_for_others_and_by_default() {
    let both = |config: Config, first: Settings, then: Settings| {
        let mut sim = Sim::new(config);
        let id = sim.register(first);
        sim.run_until(at(1));
        sim.input(Input::Network(true));
        sim.order(id, Command::Configure(Box::new(then)));
        sim.order(id, Command::Register);
        sim.run_until(at(2));
        assert_eq!(sim.registered().len(), 2);
        contacts(sim.registrar.last()).len()
    };
    let on = Config { remove_previous: true, instance: "<urn:uuid:1>".to_owned(), ..Config::default() };
    let bob = over_tcp().with(|it| it.identity = support::name_addr("<sip:bob@example.test>"));
    assert_eq!(both(on.clone(), over_tcp(), over_tcp()), 2);
    assert_eq!(both(Config::default(), over_tcp(), over_tcp()), 1);
    assert_eq!(both(on.clone(), over_tcp(), bob), 1);
    assert_eq!(both(on.clone(), settings(&format!("sip:{SERVER}")), over_tcp()), 1);
    assert_eq!(both(Config { outbound: true, ..on }, over_tcp(), over_tcp()), 1, "the registrar does it");
}

#[test]
fn what_the_registrar_grants_is_told() {
    let mut sim = Sim::default();
    sim.registrar.binding_params =
        ";pub-gruu=\"sip:alice@example.test;gr=1\";temp-gruu=\"sip:tgruu.x@example.test;gr\"".to_owned();
    sim.registrar.extra = vec![
        "Service-Route: <sip:p1.test;lr>, <sip:p2.test;lr>".to_owned(),
        "Service-Route: <sip:p3.test;lr>".to_owned(),
        "P-Associated-URI: <sip:alice@example.test>, \"A\" <tel:+1555>".to_owned(),
        "Path: <sip:edge.test;lr>".to_owned(),
    ];
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    let binding = sim.registered()[0];
    assert_eq!(binding.answer.contact().as_deref(), Some("<sip:alice@example.test;gr=1>"));
    assert_eq!(binding.temporary_gruu.as_ref().unwrap().to_string(), "sip:tgruu.x@example.test;gr");
    let route: Vec<_> = binding.service_route.iter().map(ToString::to_string).collect();
    assert_eq!(route, ["sip:p1.test;lr", "sip:p2.test;lr", "sip:p3.test;lr"]);
    let associated: Vec<_> = binding.associated.iter().map(ToString::to_string).collect();
    assert_eq!(associated, ["<sip:alice@example.test>", "\"A\" <tel:+1555>"]);
}

#[test]
fn date_extensions_and_specs_are_sent_when_configured() {
    let config = Config {
        date: Some(Duration::from_secs(1_289_690_940)),
        specs: "abc,conference/1.0".to_owned(),
        instance: "<urn:uuid:1>".to_owned(),
        ..Config::default()
    };
    let mut sim = Sim::new(config);
    let id =
        sim.register(settings(&format!("sip:{SERVER}")).with(|it| it.supported = Some("path, x".into())));
    sim.run_until(at(1));
    let request = sim.registrar.last();
    assert_eq!(request.the("Date"), "Sat, 13 Nov 2010 23:29:00 GMT");
    assert_eq!(request.the("Supported"), "path, x");
    assert!(request.text.contains("Supported: path, x\r\nDate: "));
    let end = ";+sip.instance=\"<urn:uuid:1>\";+org.linphone.specs=\"abc,conference/1.0\"";
    assert!(request.the("Contact").ends_with(end));
    sim.run_until(at(20));
    sim.order(id, Command::Refresh);
    sim.run_until(at(21));
    assert_eq!(sim.registrar.last().the("Date"), "Sat, 13 Nov 2010 23:29:20 GMT");
}

/// An account whose request is a little too long for a datagram.
fn long(server: &str) -> Settings {
    settings(server).with(|it| it.headers = Arc::new([("X-Long".to_owned(), "x".repeat(1200))]))
}

fn transports(sim: &Sim) -> Vec<Transport> {
    sim.connects.iter().map(|(_, _, transport, ..)| *transport).collect()
}

#[test]
fn a_request_too_long_for_a_datagram_goes_over_tcp() {
    let mut sim = Sim::default();
    let id = sim.register(long(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"]);
    assert_eq!(transports(&sim), [Transport::Udp, Transport::Tcp]);
    assert_eq!(sim.registrar.cseqs(), [20]);
    assert!(matches!(sim.sent[..], [(_, Channel::Flow(_), _)]));
    let request = sim.registrar.last();
    assert!(request.the("Via").starts_with("SIP/2.0/TCP ") && request.contact().ends_with(";transport=tcp"));
    assert_eq!(sim.registered()[0].transport, Transport::Tcp);
    sim.run_until(at(60));
    sim.order(id, Command::Unregister);
    sim.run_until(at(61));
    assert_eq!(transports(&sim).len(), 2, "later requests stay there");
}

#[test]
fn a_long_request_goes_over_udp_if_tcp_is_refused_not_there_or_not_wanted() {
    let goes_over_udp = |mut sim: Sim, server: &str, connects: usize| {
        sim.register(long(server));
        sim.run_until(at(1));
        assert_eq!(sim.story(), ["registered 60"], "{server}");
        assert_eq!(transports(&sim).len(), connects, "{server}");
        assert!(sim.registrar.last().the("Via").starts_with("SIP/2.0/UDP "), "{server}");
        sim.run_until(at(60));
        assert_eq!(sim.registered().len(), 2);
        assert_eq!(transports(&sim).len(), connects, "it is not tried again");
    };
    let open = format!("sip:{SERVER}");
    let udp_only = Config { transports: vec![Transport::Udp], ..Config::default() };
    goes_over_udp(Sim::new(udp_only), &open, 1);
    goes_over_udp(Sim::new(Config { long_over_tcp: false, ..Config::default() }), &open, 1);
    goes_over_udp(Sim::default(), &format!("{open};transport=udp"), 1);

    let mut sim = Sim::default();
    sim.closed_tcp = true;
    goes_over_udp(sim, &open, 2);
}

#[test]
fn a_nonce_is_not_counted_for_a_request_that_changed_its_way() {
    let mut sim = Sim::default();
    sim.registrar.protection = Some(Protection::default());
    let secret = Secret::Password(Zeroizing::new(b"secret"[..].into()));
    let alice = Credentials { username: "alice".into(), realm: "example.test".into(), secret };
    sim.credentials = Some(vec![alice]);
    // Short enough without credentials, too long with them.
    let headers = Arc::new([("X-Long".to_owned(), "x".repeat(700))]);
    sim.register(settings(&format!("sip:{SERVER}")).with(|it| it.headers = headers));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 401", "registered 60"]);
    assert_eq!(transports(&sim), [Transport::Udp, Transport::Tcp]);
    assert!(sim.registrar.last().the("Authorization").contains("nc=00000001"));
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
}

#[test]
fn a_long_answer_is_no_reason_to_leave_udp() {
    let mut sim = Sim::default();
    sim.registrar.extra = vec![format!("X-Long: {}", "y".repeat(1500))];
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(60));
    assert_eq!(transports(&sim), [Transport::Udp]);
}
