//! Does a registration reach the server, in the right words, and stay?

mod support;

use std::net::IpAddr;

use linphone::engine::{Channel, Command, Config, Transport};
use support::registrar::Reaction;
use support::sim::Sim;
use support::{SERVER, at, at_ms, name_addr, settings};

#[test]
fn nothing_is_sent_before_the_order() {
    let mut sim = Sim::default();
    sim.engine.open(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(100));
    assert!(sim.sent.is_empty() && sim.connects.is_empty());
}

#[test]
fn register_then_200_is_registered() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"]);
    assert_eq!(sim.events[0].1, id);
    let binding = sim.registered()[0];
    assert_eq!(binding.transport, Transport::Udp);
    assert_eq!(binding.answer.code, 200);
    let contact = binding.answer.contact();
    assert_eq!(contact.as_deref(), Some("<sip:alice@192.0.2.10;transport=udp>;expires=60"));
}

/// RFC 3261 17.1.3: whoever knows the Call-ID, the tag and the CSeq, but not the branch, cannot answer in the server's place.
#[test]
fn an_answer_of_another_branch_is_none_to_our_request() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.otherwise = Reaction::Silence;
    sim.run_until(at_ms(400));
    let (_, channel, request) = sim.sent.last().cloned().expect("a request was sent");
    let request = String::from_utf8(request).expect("a request is text");
    let branch =
        request.split("branch=z9hG4bK.").nth(1).and_then(|rest| rest.get(..9)).expect("a branch of ours");
    let copied = |line: &&str| {
        ["Via", "From", "To", "Call-ID", "CSeq"].iter().any(|name| line.starts_with(&format!("{name}: ")))
    };
    let lines: Vec<&str> = request.split("\r\n").filter(copied).collect();
    let answer = format!("SIP/2.0 403 Forbidden\r\n{}\r\nContent-Length: 0\r\n\r\n", lines.join("\r\n"));
    sim.deliver(channel, answer.replace(branch, "AAAAAAAAA").as_bytes());
    assert!(sim.story().is_empty(), "{:?}", sim.story());
    sim.deliver(channel, answer.as_bytes());
    assert_eq!(sim.story(), ["failed 403 retry 60"]);
}

#[test]
fn the_request_has_the_headers_of_the_reference_in_their_order() {
    let config =
        Config { user_agent: "Unknown".to_owned(), instance: "<urn:uuid:1>".to_owned(), ..Config::default() };
    let mut sim = Sim::new(config);
    let mut alice = settings(&format!("sip:{SERVER}"));
    alice.identity = name_addr("\"Al\" <sip:alice@example.test:5070;u=1;transport=tcp>");
    alice.headers = [("X-A".to_owned(), "1".to_owned())].into();
    sim.register(alice);
    sim.run_until(at(1));
    let request = sim.registrar.last();
    let names: Vec<_> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "Via",
        "From",
        "To",
        "CSeq",
        "Call-ID",
        "Max-Forwards",
        "Supported",
        "Accept",
        "Contact",
        "Expires",
        "X-A",
        "User-Agent",
    ];
    assert_eq!(names, expected);
    assert_eq!(request.line, "REGISTER sip:example.test:5070;u=1;transport=tcp SIP/2.0");
    assert!(request.the("From").starts_with("\"Al\" <sip:alice@example.test;u=1>;tag="));
    assert_eq!(request.the("To"), "\"Al\" <sip:alice@example.test;u=1>");
    assert_eq!(request.the("CSeq"), "20 REGISTER");
    assert_eq!(request.the("Call-ID").len(), 10);
    assert_eq!(request.branch().len(), "z9hG4bK.".len() + 9);
    assert!(request.the("Via").starts_with("SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK."));
    assert!(request.the("Via").ends_with(";rport"));
    assert_eq!(
        request.the("Contact"),
        "\"Al\" <sip:alice@192.0.2.10;transport=udp>;+sip.instance=\"<urn:uuid:1>\""
    );
    assert_eq!(request.the("Expires"), "60");
    assert!(request.text.ends_with("User-Agent: Unknown\r\n\r\n"));
}

#[test]
fn content_length_is_sent_on_streams_only() {
    let mut sim = Sim::default();
    sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at(1));
    let request = sim.registrar.last();
    assert_eq!(request.headers.last(), Some(&("Content-Length".to_owned(), "0".to_owned())));
    assert!(request.the("Via").starts_with("SIP/2.0/TCP 192.0.2.10:40000;alias;branch="));
    assert_eq!(request.contact(), "sip:alice@192.0.2.10:40000;transport=tcp");
    assert_eq!(sim.registered()[0].transport, Transport::Tcp);
}

#[test]
fn hidden_user_and_preferred_identity() {
    let mut sim = Sim::default();
    let mut alice = settings(&format!("sip:{SERVER}"));
    (alice.hide_user, alice.preferred_identity) = (true, true);
    sim.register(alice);
    sim.run_until(at(1));
    let request = sim.registrar.last();
    assert_eq!(request.contact(), "sip:192.0.2.10;transport=udp");
    assert_eq!(request.the("P-Preferred-Identity"), "<sip:alice@example.test>");
    let position = |name: &str| request.headers.iter().position(|(known, _)| known == name);
    assert_eq!(position("P-Preferred-Identity"), position("Max-Forwards").map(|at| at + 1));
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn ipv6_addresses_stand_in_brackets() {
    let mut sim = Sim::default();
    sim.register(settings("sip:[2001:db8::1]:5060"));
    sim.run_until(at(1));
    let request = sim.registrar.last();
    assert!(request.the("Via").starts_with("SIP/2.0/UDP [2001:db8::10]:5060;"));
    assert_eq!(request.contact(), "sip:alice@[2001:db8::10];transport=udp");
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn duplicate_garbage_and_foreign_answers_are_ignored() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    let channel = Channel::Datagram { remote: SERVER.parse().unwrap() };
    let request = sim.registrar.last().clone();
    let answer = |branch: &str, method: &str| {
        format!(
            "SIP/2.0 403 Forbidden\r\nVia: SIP/2.0/UDP x;branch={branch}\r\nFrom: {}\r\nTo: {}\r\n\
             Call-ID: {}\r\nCSeq: 20 {method}\r\n\r\n",
            request.the("From"),
            request.the("To"),
            request.the("Call-ID")
        )
    };
    sim.deliver(channel, answer(request.branch(), "REGISTER").as_bytes());
    sim.deliver(channel, answer("z9hG4bK.wrongwron", "REGISTER").as_bytes());
    sim.deliver(channel, answer("wrong", "REGISTER").as_bytes());
    for garbage in
        [&b""[..], b"\r\n\r\n", b"\0\0\0\0", b"SIP/2.0 200", b"\xff\xfe", b"SIP/2.0 200 OK\r\n\r\n"]
    {
        sim.deliver(channel, garbage);
    }
    sim.run_until(at(2));
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn an_answer_needs_the_method_and_the_kind_of_flow_of_its_request() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.otherwise = Reaction::Silence;
    sim.run_until(at(1));
    let branch = sim.registrar.last().branch().to_owned();
    let answer = |method: &str| {
        format!(
            "SIP/2.0 403 No\r\nVia: SIP/2.0/UDP x;branch={branch}\r\nCSeq: 20 {method}\r\nContent-Length: 0\r\n\r\n"
        )
    };
    sim.deliver(Channel::Datagram { remote: SERVER.parse().unwrap() }, answer("INVITE").as_bytes());
    // Another account has a connection open; what comes over it is no answer to a datagram.
    sim.register(settings("sip:192.0.2.2;transport=tcp"));
    sim.run_until(at(2));
    let flow = sim.last_flow();
    sim.deliver(Channel::Flow(flow), answer("REGISTER").as_bytes());
    assert!(sim.story().is_empty());
    sim.deliver(
        Channel::Datagram { remote: "192.0.2.9:5060".parse().unwrap() },
        answer("REGISTER").as_bytes(),
    );
    assert_eq!(sim.story(), ["failed 403 retry 60"], "from another address it may come");
}

#[test]
fn two_registrations_share_one_flow_and_keep_their_own_names() {
    let (mut sim, _) = Sim::registering();
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    assert_eq!(sim.connects.len(), 1);
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
    let seen = sim.registrar.seen();
    assert_ne!(seen[0].the("Call-ID"), seen[1].the("Call-ID"));
    assert_ne!(seen[0].the("From"), seen[1].the("From"));
}

#[test]
fn a_new_operation_has_a_new_name_and_counts_from_20() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.order(id, Command::Register);
    sim.run_until(at(2));
    let seen = sim.registrar.seen();
    assert_eq!(sim.registrar.cseqs(), [20, 20]);
    assert_ne!(seen[0].the("Call-ID"), seen[1].the("Call-ID"));
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
}

#[test]
fn a_new_operation_replaces_the_one_under_way() {
    let (mut sim, id) = Sim::registering();
    sim.registrar.script = [Reaction::Silence].into();
    sim.run_until(at(1));
    sim.order(id, Command::Register);
    sim.run_until(at(40));
    assert_eq!(sim.story(), ["registered 60"]);
    assert_eq!(sim.sending_times(), [10, 510, 1000], "its retransmissions stop");
}

#[test]
fn provisional_answers_slow_retransmission_down() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.script = [Reaction::Trying].into();
    sim.run_until(at(12));
    assert_eq!(sim.sending_times(), [10, 510, 4510, 8510]);
    assert!(sim.story().is_empty());
}

#[test]
fn expiry_0_from_the_start_is_a_removal() {
    let mut sim = Sim::default();
    let mut alice = settings(&format!("sip:{SERVER}"));
    alice.expires = 0;
    sim.register(alice);
    sim.run_until(at(100));
    assert_eq!(sim.registrar.last().expires(), 0);
    assert_eq!(sim.story(), ["unregistered"]);
    assert_eq!(sim.registrar.requests.len(), 1);
}

#[test]
fn a_success_other_than_200_is_a_success() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.script = [Reaction::Answer(202, "Accepted", vec![])].into();
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"]);
    sim.run_until(at(56));
    assert_eq!(sim.story(), ["registered 60", "registered 60"], "and is refreshed");
}

#[test]
fn the_answers_header_lines_are_handed_on() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.extra = vec!["X-Srv: one".to_owned(), "Service-Route: <sip:p1;lr>, <sip:p2;lr>".to_owned()];
    sim.run_until(at(1));
    let binding = sim.registered()[0];
    assert_eq!(binding.answer.header("x-srv").as_deref(), Some("one"));
    assert_eq!(binding.service_route.first().map(ToString::to_string).as_deref(), Some("sip:p1;lr"));
}

#[test]
fn the_contact_is_corrected_once_to_what_the_server_sees() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.seen_as = Some("203.0.113.7:6789".parse().unwrap());
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"], "one success for both requests");
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(sim.registrar.last().contact(), "sip:alice@203.0.113.7:6789;transport=udp");
    assert!(sim.registrar.last().the("Via").contains(" 192.0.2.10:5060;"));
    sim.run_until(at(60));
    assert_eq!(sim.registrar.requests.len(), 3, "the refresh is right at once");
    assert_eq!(sim.registrar.last().contact(), "sip:alice@203.0.113.7:6789;transport=udp");
}

#[test]
fn another_public_address_in_the_answer_to_a_refresh_is_told_at_once() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.seen_as = Some("203.0.113.7:1".parse().unwrap());
    sim.run_until(at(1));
    let requests = sim.registrar.requests.len();
    sim.registrar.seen_as = Some("203.0.113.7:2".parse().unwrap());
    sim.run_until(at(60));
    assert_eq!(sim.registrar.requests.len(), requests + 2, "the refresh, and its correction");
    assert_eq!(sim.registrar.last().contact(), "sip:alice@203.0.113.7:2;transport=udp");
}

#[test]
fn a_server_that_changes_its_mind_gets_no_third_request() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.script = [Reaction::Normal].into();
    sim.registrar.seen_as = Some("203.0.113.7:1".parse().unwrap());
    sim.run_until(at_ms(25));
    sim.registrar.seen_as = Some("203.0.113.7:2".parse().unwrap());
    sim.run_until(at(1));
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn the_correction_can_be_switched_off_and_a_gruu_makes_it_needless() {
    let mut sim = Sim::new(Config { follow_received: false, ..Config::default() });
    sim.registrar.seen_as = Some("203.0.113.7:6789".parse().unwrap());
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    assert_eq!(sim.registrar.cseqs(), [20]);

    let (mut sim, _) = Sim::registering();
    sim.registrar.seen_as = Some("203.0.113.7:6789".parse().unwrap());
    sim.registrar.binding_params = ";pub-gruu=\"sip:alice@example.test;gr=urn:uuid:1\"".to_owned();
    sim.run_until(at(1));
    assert_eq!(sim.registrar.cseqs(), [20]);
    let contact = sim.registered()[0].answer.contact();
    assert_eq!(contact.as_deref(), Some("<sip:alice@example.test;gr=urn:uuid:1>"));
}

#[test]
fn without_received_nothing_is_corrected() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.tells_address = false;
    sim.run_until(at(1));
    assert_eq!(sim.registrar.cseqs(), [20]);
    let mut sim = Sim::new(Config { use_rport: false, ..Config::default() });
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    assert!(!sim.registrar.last().the("Via").contains("rport"));
}

#[test]
fn a_dependent_registration_registers_the_given_contact() {
    let mut sim = Sim::default();
    let mut bob = settings(&format!("sip:{SERVER}"));
    let given = "<sip:alice@192.0.2.99:5060;transport=udp>;expires=60;+sip.instance=\"<urn:uuid:1>\"";
    bob.contact = Some(name_addr(given));
    sim.registrar.seen_as = Some((IpAddr::from([203, 0, 113, 7]), 6789).into());
    let id = sim.register(bob);
    sim.run_until(at(1));
    assert_eq!(sim.registrar.last().the("Contact"), given);
    assert_eq!(sim.registrar.cseqs(), [20], "it is not corrected");
    assert_eq!(sim.story(), ["registered 60"]);
    sim.order(id, Command::Unregister);
    assert!(sim.requests_sent().last().unwrap().the("Contact").contains(";expires=0;"));
}

#[test]
fn an_idle_engine_has_one_deadline_for_each_registration_and_flow() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    assert_eq!((sim.engine.registrations(), sim.engine.deadlines()), (1, 2));
    sim.order(id, Command::Unregister);
    sim.run_until(at(2));
    assert_eq!(sim.engine.deadlines(), 1, "only the flow, until it is closed");
    sim.run_until(at(100));
    assert_eq!((sim.engine.deadlines(), sim.disconnects.len()), (0, 1));
    sim.order(id, Command::Close);
    assert_eq!(sim.engine.registrations(), 0);
}
