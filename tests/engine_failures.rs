//! What follows a refusal, a redirection or silence? One test for each row of the contract's table.

mod support;

use std::time::Duration;

use linphone::engine::{Cause, Channel, Command, Config, Transport};
use support::registrar::Reaction;
use support::sim::Sim;
use support::{SERVER, at, at_ms, settings};

/// A registrar that gives one answer first. Runs for a second.
fn answered(code: u16, lines: &[&str]) -> Sim {
    let (mut sim, _) = Sim::registering();
    let lines = lines.iter().map(|line| (*line).to_owned()).collect();
    sim.registrar.script = [Reaction::Answer(code, "Phrase of the server", lines)].into();
    sim.run_until(at(1));
    sim
}

fn is_retried_at(mut sim: Sim, seconds: u64) {
    let before = sim.registrar.requests.len();
    sim.run_until(at(seconds));
    assert_eq!(sim.registrar.requests.len(), before, "before {seconds} s");
    sim.run_until(at(seconds + 1));
    assert_eq!(sim.registrar.requests.len(), before + 1, "after {seconds} s");
    let (first, last) = (&sim.registrar.requests[0].1, sim.registrar.last());
    assert_eq!(first.the("Call-ID"), last.the("Call-ID"));
    assert_eq!(last.cseq(), first.cseq() + 1);
    assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
}

fn is_never_retried(mut sim: Sim) {
    let before = sim.registrar.requests.len();
    sim.run_until(at(100_000));
    assert_eq!(sim.registrar.requests.len(), before);
    assert_eq!(sim.engine.deadlines(), 0, "nothing is left behind");
}

#[test]
fn code_403_fails_and_is_retried_after_a_minute() {
    let sim = answered(403, &[]);
    assert_eq!(sim.story(), ["failed 403 retry 60"]);
    let Cause::Answer(answer) = &sim.failures()[0].cause else { panic!("no answer") };
    assert_eq!(answer.phrase(), "Phrase of the server");
    is_retried_at(sim, 60);
}

#[test]
fn codes_404_480_500_fail_without_retry() {
    for code in [404, 480, 500] {
        let sim = answered(code, &[]);
        assert_eq!(sim.story(), [format!("failed {code}")]);
        is_never_retried(sim);
    }
}

#[test]
fn codes_404_480_500_with_retry_after_are_quiet_and_retried_then() {
    for code in [404, 480, 500] {
        let sim = answered(code, &["Retry-After: 7"]);
        assert_eq!(sim.story(), [format!("failed {code} retry 7 quiet")]);
        is_retried_at(sim, 7);
    }
}

#[test]
fn code_408_fails_and_is_retried_after_a_minute() {
    let sim = answered(408, &[]);
    assert_eq!(sim.story(), ["failed 408 retry 60"]);
    is_retried_at(sim, 60);
}

#[test]
fn code_423_with_min_expires_asks_again_for_longer() {
    let (mut sim, id) = Sim::registering();
    sim.registrar.least = 90;
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 90"]);
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(sim.registrar.last().expires(), 90);
    sim.run_until(at(82));
    assert_eq!(sim.registrar.cseqs(), [20, 21, 22], "an automatic refresh asks for the raised expiry");
    sim.order(id, Command::Refresh);
    sim.run_until(at(83));
    let asked: Vec<_> = sim.registrar.seen().iter().map(|request| request.expires()).collect();
    assert_eq!(asked, [60, 90, 90, 60, 90], "a manual one starts from the configured expiry");
}

#[test]
fn code_423_without_usable_min_expires_fails_without_retry() {
    for lines in [&[][..], &["Min-Expires: x"], &["Min-Expires: 60"], &["Min-Expires: 1"]] {
        let sim = answered(423, lines);
        assert_eq!(sim.story(), ["failed 423"], "{lines:?}");
        is_never_retried(sim);
    }
}

#[test]
fn code_423_is_followed_a_few_times_only() {
    let (mut sim, _) = Sim::registering();
    for least in 100..120 {
        let line = format!("Min-Expires: {least}");
        sim.registrar.script.push_back(Reaction::Answer(423, "Too Brief", vec![line]));
    }
    sim.run_until(at(1));
    assert_eq!(sim.registrar.requests.len(), 4);
    assert_eq!(sim.story(), ["failed 423"]);
}

#[test]
fn code_491_is_quiet_and_retried_within_ten_seconds() {
    let mut sim = answered(491, &[]);
    let failure = sim.failures()[0];
    assert!(failure.quiet && failure.retry_in.is_some_and(|wait| wait <= Duration::from_secs(10)));
    sim.run_until(at(12));
    assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
}

#[test]
fn code_503_with_retry_after_fails_and_is_retried_then() {
    let sim = answered(503, &["Retry-After: 7 (busy)"]);
    assert_eq!(sim.story(), ["failed 503 retry 7"]);
    is_retried_at(sim, 7);
}

#[test]
fn codes_503_and_481_without_retry_after_are_retried_after_a_minute() {
    for code in [503, 481] {
        let sim = answered(code, &[]);
        assert_eq!(sim.story(), [format!("failed {code} retry 60")]);
        is_retried_at(sim, 60);
    }
}

#[test]
fn code_503_on_an_automatic_refresh_is_told_and_retried() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    sim.registrar.script = [Reaction::Answer(503, "Busy", vec!["Retry-After: 3".to_owned()])].into();
    sim.run_until(at(60));
    assert_eq!(sim.story(), ["registered 60", "failed 503 retry 3", "registered 60"]);
}

#[test]
fn absurd_retry_after_is_brought_to_reason() {
    for (line, expected) in [
        ("Retry-After: 0", 1.0),
        ("Retry-After: 4294967296", 86_400.0),
        ("Retry-After: 99999999999999999999", 86_400.0),
        ("Retry-After: soon", 60.0),
    ] {
        assert_eq!(answered(503, &[line]).story(), [format!("failed 503 retry {expected}")], "{line}");
    }
}

#[test]
fn codes_501_and_505_fail_without_retry() {
    for code in [501, 505] {
        let sim = answered(code, &[]);
        assert_eq!(sim.story(), [format!("failed {code}")]);
        is_never_retried(sim);
    }
}

#[test]
fn other_4xx_and_5xx_fail_and_are_retried_after_a_minute() {
    for code in [400, 402, 405, 410, 486, 488, 499, 502, 504, 513, 599] {
        let sim = answered(code, &[]);
        assert_eq!(sim.story(), [format!("failed {code} retry 60")]);
        is_retried_at(sim, 60);
    }
}

#[test]
fn codes_6xx_fail_without_retry() {
    for code in [600, 603, 604, 606, 699] {
        let sim = answered(code, &["Retry-After: 5"]);
        assert_eq!(sim.story(), [format!("failed {code}")]);
        is_never_retried(sim);
    }
}

#[test]
fn a_refusal_of_an_automatic_refresh_is_told() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    sim.registrar.script = [Reaction::Answer(403, "Forbidden", vec![])].into();
    sim.run_until(at(60));
    assert_eq!(sim.story(), ["registered 60", "failed 403 retry 60"]);
}

#[test]
fn the_configured_wait_counts() {
    let mut sim = Sim::new(Config { retry_after: Duration::from_secs(5), ..Config::default() });
    sim.registrar.script = [Reaction::Answer(403, "Forbidden", vec![])].into();
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(4));
    assert_eq!(sim.registrar.requests.len(), 1);
    sim.run_until(at(6));
    assert_eq!(sim.story(), ["failed 403 retry 5", "registered 60"]);
}

#[test]
fn a_manual_refresh_does_not_wait_for_the_retry() {
    let (mut sim, id) = Sim::registering();
    sim.registrar.script = [Reaction::Answer(403, "Forbidden", vec![])].into();
    sim.run_until(at(5));
    sim.order(id, Command::Refresh);
    sim.run_until(at(6));
    assert_eq!(sim.story(), ["failed 403 retry 60", "registered 60"]);
    sim.run_until(at(58));
    assert_eq!(sim.registrar.cseqs(), [20, 21], "the retry itself is off");
}

#[test]
fn redirection_with_contact_is_followed_and_stays_for_later_requests() {
    for code in [301, 302] {
        let (mut sim, id) = Sim::registering();
        let line =
            "Contact: <sip:two@192.0.2.2:5070;x=1>;q=0.9, <sip:one@192.0.2.3>;q=0.2, <mailto:x@y>".to_owned();
        sim.registrar.script = [Reaction::Answer(code, "Moved", vec![line])].into();
        sim.run_until(at(60));
        assert_eq!(sim.story(), ["registered 60", "registered 60"]);
        sim.order(id, Command::Unregister);
        sim.run_until(at(61));
        let seen = sim.registrar.seen();
        assert_eq!(sim.registrar.cseqs(), [20, 21, 22, 23]);
        assert!(seen.iter().all(|request| request.the("Call-ID") == seen[0].the("Call-ID")));
        for (request, (_, channel, _)) in seen.iter().zip(&sim.sent).skip(1) {
            assert_eq!(request.line, "REGISTER sip:two@192.0.2.2:5070;x=1 SIP/2.0");
            assert_eq!(*channel, Channel::Datagram { remote: "192.0.2.2:5070".parse().unwrap() });
        }
    }
}

#[test]
fn redirection_strips_credentials_and_answers_the_new_servers_challenge() {
    let (mut sim, _) = Sim::registering();
    sim.registrar.protection = Some(support::registrar::Protection::default());
    sim.credentials = Some(vec![support::password("example.test", "secret")]);
    sim.run_until(at(1));
    let line = "Contact: <sip:192.0.2.2>".to_owned();
    sim.registrar.script = [Reaction::Answer(302, "Moved", vec![line])].into();
    sim.run_until(at(60));
    let seen = sim.registrar.seen();
    assert!(seen[2].header("Authorization").is_some());
    assert!(seen[3].header("Authorization").is_none());
    assert!(seen[4].the("Authorization").contains("uri=\"sip:192.0.2.2\""));
    assert_eq!(sim.story(), ["challenged 401", "registered 60", "registered 60"]);
}

#[test]
fn redirections_in_a_circle_end_in_a_failure() {
    let (mut sim, _) = Sim::registering();
    let line = "Contact: <sip:192.0.2.2>".to_owned();
    sim.registrar.otherwise = Reaction::Answer(302, "Moved", vec![line]);
    sim.run_until(at(10));
    assert_eq!(sim.registrar.requests.len(), 6);
    assert_eq!(sim.story(), ["failed 302 retry 60"]);
    sim.registrar.otherwise = Reaction::Normal;
    sim.run_until(at(62));
    assert_eq!(sim.registrar.last().line, "REGISTER sip:example.test SIP/2.0", "from the beginning");
}

#[test]
fn redirection_without_usable_contact_fails() {
    for (code, lines) in [
        (301, &[][..]),
        (305, &[]),
        (302, &["Contact: <tel:+1>"]),
        (302, &["Contact: *"]),
        (300, &["Contact: <<"]),
    ] {
        let sim = answered(code, lines);
        assert_eq!(sim.story(), [format!("failed {code} retry 60")], "{lines:?}");
        is_retried_at(sim, 60);
    }
}

#[test]
fn redirection_from_sips_to_sip_is_not_followed() {
    let mut sim = Sim::default();
    sim.registrar.script =
        [Reaction::Answer(302, "Moved", vec!["Contact: <sip:192.0.2.2>".to_owned()])].into();
    sim.register(settings("sips:192.0.2.1"));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["failed 302 retry 60"]);
}

#[test]
fn redirection_leads_from_tls_to_tls_only() {
    for (contact, followed) in [
        ("<sip:192.0.2.2;transport=udp>", false),
        ("<sip:192.0.2.2:5060;transport=TCP>", false),
        ("<sip:192.0.2.2>", true),
        ("<sip:192.0.2.2;transport=TLS>", true),
        ("<sips:192.0.2.2>", true),
    ] {
        let mut sim = Sim::default();
        sim.registrar.script = [Reaction::Answer(302, "Moved", vec![format!("Contact: {contact}")])].into();
        sim.register(settings("sip:192.0.2.1;transport=tls"));
        sim.run_until(at(1));
        let expected = if followed { "registered 60" } else { "failed 302 retry 60" };
        assert_eq!(sim.story(), [expected], "{contact}");
        assert!(sim.connects.iter().all(|connect| connect.2 == Transport::Tls), "{contact}");
        assert_eq!(sim.connects.len(), if followed { 2 } else { 1 }, "{contact}");
    }
}

#[test]
fn no_answer_to_the_first_request_is_a_broken_way_and_retried_after_2_seconds() {
    let (mut sim, _) = Sim::registering();
    sim.dead.insert(SERVER.parse().unwrap());
    sim.run_until(at(33));
    let expected = [0, 500, 1500, 3500, 7500, 11500, 15500, 19500, 23500, 27500, 31500].map(|time| time + 10);
    assert_eq!(sim.sending_times(), expected);
    assert_eq!(sim.story(), ["failed transport retry 2"]);
    let all = sim.requests_sent();
    assert!(all.iter().all(|request| request.text == all[0].text), "retransmissions are the same bytes");
    sim.dead.clear();
    sim.run_until(at(35));
    assert_eq!(sim.registrar.cseqs(), [21]);
    assert_eq!(sim.story(), ["failed transport retry 2", "registered 60"]);
}

#[test]
fn no_answer_to_a_refresh_after_a_minute_of_silence_is_a_broken_way() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    sim.dead.insert(SERVER.parse().unwrap());
    sim.run_until(at(100));
    assert_eq!(sim.story(), ["registered 60", "failed transport retry 2"]);
}

#[test]
fn no_answer_although_the_peer_spoke_lately_is_a_timeout() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(1));
    sim.dead.insert(SERVER.parse().unwrap());
    sim.run_until(at(60));
    sim.deliver(Channel::Datagram { remote: SERVER.parse().unwrap() }, b"\r\n\r\n");
    sim.run_until(at(100));
    assert_eq!(sim.story(), ["registered 60", "failed timeout retry 2"]);
}

#[test]
fn a_silent_tcp_peer_is_a_broken_way_and_gets_a_new_connection() {
    let mut sim = Sim::default();
    sim.registrar.script = [Reaction::Silence].into();
    sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at(33));
    assert_eq!(sim.sending_times(), [10], "no retransmissions over a stream");
    assert_eq!(sim.story(), ["failed transport retry 2"]);
    assert_eq!(sim.disconnects.len(), 1);
    sim.run_until(at(35));
    assert_eq!(sim.connects.len(), 2);
    assert_eq!(sim.story(), ["failed transport retry 2", "registered 60"]);
}

#[test]
fn a_late_answer_to_a_given_up_request_changes_nothing() {
    let (mut sim, _) = Sim::registering();
    sim.link.least_delay = 0;
    sim.registrar.script = [Reaction::Silence].into();
    sim.run_until(at(33));
    let old = sim.requests_sent()[0].clone();
    sim.registrar.otherwise = Reaction::Silence;
    sim.run_until(at_ms(34_500));
    let answer = format!("SIP/2.0 200 OK\r\nVia: {}\r\nCSeq: 20 REGISTER\r\n\r\n", old.the("Via"));
    sim.deliver(Channel::Datagram { remote: SERVER.parse().unwrap() }, answer.as_bytes());
    assert_eq!(sim.story(), ["failed transport retry 2"]);
}

#[test]
fn an_identity_that_is_no_sip_address_fails_without_retry() {
    let mut sim = Sim::default();
    let mut alice = settings(&format!("sip:{SERVER}"));
    let id = sim.register(alice.clone());
    sim.run_until(at(1));
    alice.identity = support::name_addr("<tel:+15551234>");
    sim.order(id, Command::Configure(Box::new(alice)));
    sim.order(id, Command::Refresh);
    assert_eq!(sim.story(), ["registered 60", "failed no transport"]);
    sim.order(id, Command::Register);
    assert_eq!(sim.story().len(), 3);
    assert_eq!(sim.sent.len(), 1);
}
