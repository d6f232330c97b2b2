//! Are requests that servers send us answered politely (RFC 3261 8.2, 11, 18.2)?

mod support;

use linphone::engine::{Channel, Config};
use support::sim::Sim;
use support::{SERVER, address, at, settings};

const PEER: &str = "198.51.100.5:7777";

fn request(method: &str, via_params: &str, further: &str) -> String {
    format!(
        "{method} sip:alice@192.0.2.10 SIP/2.0\r\nVia: SIP/2.0/UDP proxy.test:5080;branch=z9hG4bK1{via_params}\r\n\
         Via: SIP/2.0/UDP inner.test;branch=z9hG4bK0\r\nMax-Forwards: 70\r\nFrom: <sip:x@y.test>;tag=1\r\n\
         To: <sip:alice@192.0.2.10>\r\nCall-ID: c1\r\nCSeq: 7 {method}\r\n{further}Content-Length: 0\r\n\r\n"
    )
}

/// What is sent in return to a datagram, and where to.
fn answer_to(text: &[u8]) -> Option<(String, String)> {
    let mut sim = Sim::new(Config { user_agent: "UA".to_owned(), ..Config::default() });
    sim.deliver(Channel::Datagram { remote: address(PEER) }, text);
    assert!(sim.sent.len() <= 1);
    let (_, channel, data) = sim.sent.pop()?;
    let Channel::Datagram { remote } = channel else { panic!("not a datagram") };
    Some((remote.to_string(), String::from_utf8(data).expect("the answer is text")))
}

#[test]
fn options_and_notify_get_200() {
    for method in ["OPTIONS", "NOTIFY"] {
        let (remote, text) = answer_to(request(method, ";rport", "Event: x\r\n").as_bytes()).unwrap();
        assert_eq!(remote, PEER);
        let tag = text.split(";tag=").nth(2).unwrap().split("\r\n").next().unwrap();
        let expected = format!(
            "SIP/2.0 200 Ok\r\n\
             Via: SIP/2.0/UDP proxy.test:5080;branch=z9hG4bK1;rport=7777;received=198.51.100.5\r\n\
             Via: SIP/2.0/UDP inner.test;branch=z9hG4bK0\r\nFrom: <sip:x@y.test>;tag=1\r\n\
             To: <sip:alice@192.0.2.10>;tag={tag}\r\nCall-ID: c1\r\nCSeq: 7 {method}\r\n\
             Allow: OPTIONS, NOTIFY\r\nUser-Agent: UA\r\nContent-Length: 0\r\n\r\n"
        );
        assert_eq!(text, expected);
    }
}

#[test]
fn without_rport_the_answer_goes_to_the_port_of_the_via() {
    let (remote, text) = answer_to(request("OPTIONS", "", "").as_bytes()).unwrap();
    assert_eq!(remote, "198.51.100.5:5080");
    assert!(text.contains("branch=z9hG4bK1;received=198.51.100.5\r\n"), "{text}");
}

#[test]
fn other_methods_get_405_and_the_list_of_those_that_do() {
    for method in ["INVITE", "MESSAGE", "REGISTER", "FOO"] {
        let (_, text) = answer_to(request(method, "", "").as_bytes()).unwrap();
        assert!(text.starts_with("SIP/2.0 405 Method Not Allowed\r\n"), "{text}");
        assert!(text.contains("\r\nAllow: OPTIONS, NOTIFY\r\n"));
    }
}

#[test]
fn ack_and_cancel_get_nothing() {
    assert_eq!(answer_to(request("ACK", "", "").as_bytes()), None);
    assert_eq!(answer_to(request("CANCEL", "", "").as_bytes()), None);
}

#[test]
fn malformed_requests_get_400_if_an_answer_can_be_made() {
    let good = request("OPTIONS", ";rport", "");
    let (_, text) = answer_to(good.replace("CSeq: 7 OPTIONS", "CSeq: 7 INVITE").as_bytes()).unwrap();
    assert!(text.starts_with("SIP/2.0 400 Bad Request\r\n"), "{text}");
    let (_, text) = answer_to(good.replace("Max-Forwards: 70", "Max-Forwards: 300").as_bytes()).unwrap();
    assert!(text.starts_with("SIP/2.0 400 "), "{text}");
    for missing in ["From: ", "To: ", "Call-ID: ", "CSeq: ", "Via: "] {
        let broken = good.replace(missing, "X: ");
        assert_eq!(answer_to(broken.as_bytes()), None, "without {missing}");
    }
}

#[test]
fn a_retransmission_gets_the_same_answer() {
    let mut sim = Sim::default();
    for text in [request("OPTIONS", "", ""), request("OPTIONS", "", ""), request("OPTIONS", ";x", "")] {
        sim.deliver(Channel::Datagram { remote: address(PEER) }, text.as_bytes());
    }
    assert_eq!(sim.sent[0].2, sim.sent[1].2);
    assert_ne!(sim.sent[0].2, sim.sent[2].2);
}

#[test]
fn a_request_within_a_dialog_keeps_its_tag() {
    let text = request("NOTIFY", "", "")
        .replace("To: <sip:alice@192.0.2.10>", "To: <sip:alice@192.0.2.10>;tag=mine");
    let (_, answer) = answer_to(text.as_bytes()).unwrap();
    assert!(answer.contains("\r\nTo: <sip:alice@192.0.2.10>;tag=mine\r\n"), "{answer}");
}

#[test]
fn requests_over_a_connection_are_answered_over_it() {
    let mut sim = Sim::default();
    sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at(1));
    let channel = Channel::Flow(sim.last_flow());
    sim.deliver(channel, request("OPTIONS", ";rport", "").as_bytes());
    let (_, known, data) = sim.sent.pop().unwrap();
    assert_eq!(known, channel);
    assert!(data.starts_with(b"SIP/2.0 200 Ok\r\n"));
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn the_via_tells_where_a_request_came_from_whatever_it_came_by() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    let mapped = Channel::Datagram { remote: "[::ffff:192.0.2.1]:5060".parse().unwrap() };
    sim.deliver(mapped, request("OPTIONS", ";rport", "").as_bytes());
    let (_, channel, data) = sim.sent.last().unwrap();
    assert_eq!(*channel, Channel::Datagram { remote: support::address(SERVER) });
    let text = String::from_utf8_lossy(data);
    assert!(text.contains(";received=192.0.2.1") && text.contains(";rport=5060"), "{text}");

    let mut sim = Sim::default();
    sim.register(support::settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at(1));
    let flow = sim.last_flow();
    sim.deliver(Channel::Flow(flow), request("OPTIONS", ";rport", "").as_bytes());
    let (_, channel, data) = sim.sent.last().unwrap();
    assert_eq!(*channel, Channel::Flow(flow), "over the connection that it came by");
    assert!(String::from_utf8_lossy(data).contains(";rport=5060;received=192.0.2.1"));
}
