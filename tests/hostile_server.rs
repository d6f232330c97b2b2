//! What a server may send without hurting anybody: each case goes on for an hour, in which little is sent and little is held;
//! then the server comes to its senses, and the account registers by itself.

#[path = "support/heap.rs"]
mod heap;
mod support;

use std::time::Duration;

use linphone::engine::{Channel, Input, RegistrationId, Time};
use support::registrar::{Protection, Reaction, Request};
use support::sim::{Door, Sim};
use support::{SERVER, address, at, password, settings};

/// Requests that an account may send in an hour, whatever the server does: a little more than one a second, which is what
/// `Retry-After: 0` and an expiry of a second come to.
const MOST_REQUESTS: usize = 4200;
/// Bytes that an engine with one account may hold on to after it.
const MOST_BYTES: isize = 256 * 1024;
const HOUR: u64 = 3600;

/// An account whose server does this whatever it is asked.
fn facing(reaction: Reaction, server: &str) -> (Sim, RegistrationId) {
    let mut sim = Sim::default();
    sim.registrar.otherwise = reaction;
    let id = sim.register(settings(server));
    (sim, id)
}

fn answering(code: u16, lines: &[String]) -> (Sim, RegistrationId) {
    facing(Reaction::Answer(code, "Whatever", lines.to_vec()), &format!("sip:{SERVER}"))
}

/// An hour of it, then a server as it should be.
fn survives(mut sim: Sim) -> Sim {
    sim.run_until(at(HOUR));
    survived(sim)
}

/// The same, after the hour.
fn survived(mut sim: Sim) -> Sim {
    let requests = sim.sent.len();
    assert!(requests <= MOST_REQUESTS, "{requests} requests in an hour");
    let before = sim.registered().len();
    sim.registrar.otherwise = Reaction::Normal;
    sim.registrar.script.clear();
    sim.run_for(Duration::from_secs(3 * HOUR));
    assert!(sim.registered().len() > before, "never registered again: {:?}", sim.story());
    assert_eq!(sim.registrar.bound(sim.now).len(), 1, "one binding");
    let bytes = heap::of_engine(&mut sim.engine);
    assert!(bytes <= MOST_BYTES, "{bytes} bytes are held");
    sim
}

#[test]
fn provisional_answers_without_end_do_not_stop_the_attempt_from_failing() {
    let (mut sim, _) = facing(Reaction::Trying, &format!("sip:{SERVER}"));
    for _ in 0..HOUR / 10 {
        sim.run_for(Duration::from_secs(10));
        // Ten more for whatever was sent last.
        let request = Request::new(&sim.sent.last().expect("a request was sent").2);
        let lines = ["From", "To", "Call-ID", "CSeq"].map(|name| format!("{name}: {}", request.the(name)));
        let trying = format!(
            "SIP/2.0 100 Trying\r\nVia: {}\r\n{}\r\nContent-Length: 0\r\n\r\n",
            request.the("Via"),
            lines.join("\r\n")
        );
        for _ in 0..10 {
            sim.deliver(Channel::Datagram { remote: address(SERVER) }, trying.as_bytes());
        }
    }
    assert!(!sim.failures().is_empty(), "{:?}", sim.story());
    survived(sim);
}

#[test]
fn challenges_without_end_end_in_a_failure() {
    let mut sim = Sim::default();
    sim.credentials = Some(vec![password("example.test", "not the right one")]);
    sim.registrar.protection = Some(Protection::default());
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(HOUR));
    assert!(!sim.failures().is_empty(), "{:?}", sim.story());
    sim.registrar.protection = None;
    sim.sent.clear();
    survived_after_new_credentials(sim);
}

/// What was refused is not sent again by itself: somebody gives other credentials.
fn survived_after_new_credentials(mut sim: Sim) {
    let id = sim.events.last().expect("something was told").1;
    sim.order(id, linphone::engine::Command::Register);
    survived(sim);
}

#[test]
fn a_nonce_that_is_always_stale_ends_in_a_failure() {
    let line =
        "WWW-Authenticate: Digest realm=\"example.test\", nonce=\"n\", qop=\"auth\", stale=TRUE".to_owned();
    let (mut sim, id) = answering(401, &[line]);
    sim.credentials = Some(vec![password("example.test", "secret")]);
    sim.run_until(at(HOUR));
    assert!(!sim.failures().is_empty(), "{:?}", sim.story());
    assert!(sim.sent.len() <= MOST_REQUESTS, "{} requests", sim.sent.len());
    sim.order(id, linphone::engine::Command::Register);
    survived(sim);
}

#[test]
fn a_thousand_challenges_in_one_answer_are_no_work_without_end() {
    let lines: Vec<String> = (0..1000)
        .map(|number| format!("WWW-Authenticate: Digest realm=\"r{number}\", nonce=\"n{number}\""))
        .collect();
    let (mut sim, id) = answering(401, &lines);
    sim.credentials = Some(vec![password("example.test", "secret")]);
    sim.run_until(at(HOUR));
    assert!(sim.sent.len() <= MOST_REQUESTS, "{} requests", sim.sent.len());
    sim.order(id, linphone::engine::Command::Register);
    survived(sim);
}

#[test]
fn headers_of_a_size_beyond_reason_are_forgotten() {
    let lines = vec![
        format!("X-Long: {}", "a".repeat(60_000)),
        format!("Service-Route: <sip:{}@h>", "b".repeat(50_000)),
    ];
    survives(answering(200, &lines).0);
    let many: Vec<String> = (0..5000).map(|number| format!("P-Associated-URI: <sip:u{number}@h>")).collect();
    survives(answering(200, &many).0);
}

#[test]
fn thousands_of_contacts_in_an_answer_do_not_hide_our_own() {
    let mut sim = Sim::default();
    sim.registrar.others =
        (0..5000).map(|number| format!("<sip:alice@198.51.100.7:{number}>;expires=60")).collect();
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_seconds(120);
    assert!(sim.registered().len() > 1 && sim.failures().is_empty(), "{:?}", sim.story());
    sim.registrar.others.clear();
    survives(sim);
}

#[test]
fn numbers_of_any_size_are_times_that_make_sense() {
    for value in ["0", "1", "4294967295", "4294967296", "99999999999999999999", "-1", "soon", ""] {
        for (code, name) in [
            (200, "Expires"),
            (423, "Min-Expires"),
            (503, "Retry-After"),
            (500, "Retry-After"),
            (200, "Flow-Timer"),
        ] {
            let (mut sim, id) = answering(code, &[format!("{name}: {value}")]);
            sim.run_until(at(HOUR));
            assert!(
                sim.sent.len() <= MOST_REQUESTS,
                "{code} with {name}: {value}: {} requests",
                sim.sent.len()
            );
            // A server may hold us off for a day; the program may ask again.
            sim.order(id, linphone::engine::Command::Register);
            survived(sim);
        }
    }
}

#[test]
fn an_expiry_of_a_second_in_the_contact_is_no_reason_to_hurry() {
    for expires in ["0", "1", "2", "4294967297"] {
        let mut sim = Sim::default();
        sim.registrar.binding_params = format!(";expires={expires}");
        sim.registrar.most = 1;
        sim.register(settings(&format!("sip:{SERVER}")));
        sim.run_until(at(HOUR));
        // Once a second at the most, and never faster.
        assert!(
            sim.sent.len() <= usize::try_from(HOUR).unwrap_or_default() * 2,
            "{} requests",
            sim.sent.len()
        );
    }
}

#[test]
fn a_minimum_that_grows_with_every_request_ends() {
    let mut sim = Sim::default();
    for step in 0..10_000_u64 {
        let line = format!("Min-Expires: {}", 61 + step * 100);
        sim.registrar.script.push_back(Reaction::Answer(423, "Interval Too Brief", vec![line]));
    }
    let id = sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(HOUR));
    assert_eq!(sim.story(), ["failed 423"]);
    assert!(sim.sent.len() <= 4, "{} requests", sim.sent.len());
    // As with a 423 that says no minimum, it is the program's turn.
    sim.order(id, linphone::engine::Command::Register);
    survived(sim);
}

#[test]
fn redirections_without_end_and_to_nowhere_end() {
    for contact in [
        "<sip:192.0.2.1:5060>",
        "<sip:nowhere.invalid>",
        "<tel:123>",
        "*",
        "<sip:a@192.0.2.1>, <sip:b@192.0.2.1>",
    ] {
        let (mut sim, id) = answering(302, &[format!("Contact: {contact}")]);
        sim.run_until(at(HOUR));
        assert!(sim.sent.len() <= MOST_REQUESTS, "{contact}: {} requests", sim.sent.len());
        sim.order(id, linphone::engine::Command::Register);
        survived(sim);
    }
}

#[test]
fn a_server_that_closes_every_connection_is_not_run_against() {
    let (mut sim, _) = facing(Reaction::Close, &format!("sip:{SERVER};transport=tcp"));
    sim.run_until(at(HOUR));
    assert!(sim.connects.len() <= MOST_REQUESTS, "{} connections", sim.connects.len());
    survived(sim);
}

#[test]
fn a_tls_server_that_never_ends_its_handshake_is_given_up() {
    let mut sim = Sim::default();
    sim.doors.insert(address(SERVER), Door::Silent);
    sim.register(settings(&format!("sip:{SERVER};transport=tls")));
    sim.run_until(at(HOUR));
    assert!(!sim.failures().is_empty(), "{:?}", sim.story());
    assert!(sim.connects.len() <= MOST_REQUESTS, "{} connections", sim.connects.len());
    sim.doors.clear();
    survived(sim);
}

#[test]
fn an_answer_that_drips_or_lies_about_its_length_is_given_up() {
    let half = b"SIP/2.0 200 OK\r\nVia: SIP/2.0/TCP 192.0.2.10;branch=z9".to_vec();
    let longer = b"SIP/2.0 200 OK\r\nContent-Length: 60000\r\n\r\n".to_vec();
    let lies = b"SIP/2.0 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n".to_vec();
    let noise = vec![b'x'; 100_000];
    for bytes in [half, longer, lies, noise] {
        let (mut sim, _) = facing(Reaction::Raw(bytes), &format!("sip:{SERVER};transport=tcp"));
        for _ in 0..HOUR / 10 {
            sim.run_for(Duration::from_secs(10));
            let flow = sim.last_flow();
            sim.deliver(Channel::Flow(flow), b"a");
        }
        assert!(!sim.failures().is_empty(), "{:?}", sim.story());
        survived(sim);
    }
}

#[test]
fn a_flood_of_what_nobody_asked_for_leaves_nothing_behind() {
    let (mut sim, _) = Sim::registering();
    sim.run_seconds(1);
    let before = sim.sent.len();
    for number in 0..20_000_u32 {
        let remote = address(&format!("198.51.100.{}:{}", number % 250, 1024 + number % 60_000));
        let text = match number % 4 {
            0 => format!(
                "OPTIONS sip:alice@192.0.2.10 SIP/2.0\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK{number}\r\nFrom: <sip:x@h>;tag=1\r\n\
                 To: <sip:alice@h>\r\nCall-ID: {number}\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
            ),
            1 => format!(
                "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.10;branch=z9hG4bK{number}\r\nFrom: <sip:alice@example.test>;tag=1\r\n\
                 To: <sip:alice@example.test>;tag=2\r\nCall-ID: {number}\r\nCSeq: 20 REGISTER\r\nContent-Length: 0\r\n\r\n"
            ),
            2 => "\r\n\r\n".to_owned(),
            _ => "\u{0}\u{1}\u{2} SIP/2.0 \r\n: :\r\n\r\n".repeat(5),
        };
        sim.deliver(Channel::Datagram { remote }, text.as_bytes());
    }
    // What was answered, was answered to who asked; it is no request of ours.
    sim.sent.truncate(before);
    survives(sim);
}

#[test]
fn a_clock_that_goes_back_is_one_that_stands_still() {
    let (mut sim, _) = Sim::registering();
    sim.run_seconds(30);
    for earlier in [at(29), at(1), Time::START] {
        sim.engine.handle_input(earlier, Input::Tick);
        assert!(matches!(sim.engine.poll_output(), linphone::engine::Output::Timeout(_)));
    }
    survives(sim);
}
