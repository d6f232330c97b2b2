//! Are challenges answered as RFC 7616, RFC 8760 and RFC 3261 22 want it, and by nobody who should not?

mod support;

use std::sync::Arc;

use linphone::engine::{
    Algorithm, Cause, Command, Config, Credentials, DigestPolicy, HexHash, RegistrationId, Scheme, Secret,
    Settings,
};
use support::registrar::{Protection, Reaction};
use support::sim::Sim;
use support::{SERVER, at, password, settings};

const REALM: &str = "example.test";

/// A registrar that wants credentials, and an account that has these.
fn challenged(protection: Protection, credentials: Option<Vec<Credentials>>) -> (Sim, RegistrationId) {
    challenged_as(settings(&format!("sip:{SERVER}")), protection, credentials)
}

fn challenged_as(
    settings: Settings,
    protection: Protection,
    credentials: Option<Vec<Credentials>>,
) -> (Sim, RegistrationId) {
    let mut sim = Sim::default();
    sim.registrar.protection = Some(protection);
    sim.credentials = credentials;
    let id = sim.register(settings);
    (sim, id)
}

fn right() -> Option<Vec<Credentials>> {
    Some(vec![password(REALM, "secret")])
}

#[test]
fn challenge_with_matching_credentials_is_answered_at_once() {
    let (mut sim, _) = challenged(Protection::default(), right());
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 401", "registered 60"]);
    let seen = sim.registrar.seen();
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(seen[0].the("Call-ID"), seen[1].the("Call-ID"));
    assert_eq!(seen[0].the("From"), seen[1].the("From"));
    assert!(seen[0].header("Authorization").is_none());
    let (name, value) = seen[1].headers.last().unwrap();
    assert_eq!(name, "Authorization", "it stands last");
    let start = "Digest realm=\"example.test\", nonce=\"nonce1\", algorithm=MD5, opaque=\"o\", username=\"alice\", \
                 uri=\"sip:example.test\", response=\"";
    assert!(value.starts_with(start), "{value}");
    assert!(value.ends_with(", nc=00000001, qop=auth"), "{value}");
}

#[test]
fn every_algorithm_and_form_is_answered_rightly() {
    for algorithm in
        ["", "MD5", "md5", "SHA-256", "SHA-512-256", "MD5-sess", "SHA-256-sess", "SHA-512-256-sess"]
    {
        for qop in ["", "auth", "auth-int", "auth,auth-int", "auth-int, auth"] {
            let protection = Protection { algorithms: vec![algorithm], qop, ..Protection::default() };
            let (mut sim, _) = challenged(protection, right());
            sim.run_until(at(120));
            let expected = ["challenged 401", "registered 60", "registered 60", "registered 60"];
            assert_eq!(sim.story(), expected, "algorithm {algorithm:?}, qop {qop:?}");
            assert_eq!(sim.registrar.requests.len(), 4, "refreshes need no challenge");
        }
    }
}

#[test]
fn a_proxys_challenge_is_answered_to_the_proxy() {
    let (mut sim, _) = challenged(Protection { proxy: true, ..Protection::default() }, right());
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 407", "registered 60"]);
    assert!(sim.registrar.last().header("Proxy-Authorization").is_some());
    assert!(sim.registrar.last().header("Authorization").is_none());
}

#[test]
fn proxy_and_registrar_may_both_ask() {
    let mut sim = Sim::default();
    let proxy = "Proxy-Authenticate: Digest realm=\"proxy.test\", nonce=\"p\", qop=\"auth\"".to_owned();
    sim.registrar.protection = Some(Protection::default());
    sim.registrar.script = [Reaction::Answer(407, "Proxy", vec![proxy])].into();
    sim.credentials = Some(vec![password("proxy.test", "other"), password(REALM, "secret")]);
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 407", "challenged 401", "registered 60"]);
    assert!(sim.registrar.last().the("Proxy-Authorization").contains("realm=\"proxy.test\""));
    assert!(sim.registrar.last().the("Authorization").contains("realm=\"example.test\""));
}

#[test]
fn the_first_challenge_that_can_be_met_is_met() {
    let both = Protection { algorithms: vec!["SHA-256", "MD5"], ..Protection::default() };
    let (mut sim, _) = challenged(both.clone(), right());
    sim.run_until(at(1));
    assert!(sim.registrar.last().the("Authorization").contains("algorithm=SHA-256,"));
    let offered: Vec<_> =
        sim.challenges()[0].challenges.iter().map(|challenge| challenge.scheme.clone()).collect();
    assert_eq!(offered, [Scheme::Digest(Algorithm::Sha256), Scheme::Digest(Algorithm::Md5)]);

    // md5("alice:example.test:secret")
    let hex = "2ac36f17c8b9a1b92bb1d0a5e3de7b24".into();
    let hash = Credentials { secret: Secret::Ha1 { algorithm: Algorithm::Md5, hex }, ..password(REALM, "") };
    let (mut sim, _) = challenged(both, Some(vec![hash]));
    sim.run_until(at(1));
    assert!(sim.registrar.seen()[1].the("Authorization").contains("algorithm=MD5,"));
}

#[test]
fn a_ready_hash_is_as_good_as_the_password() {
    use md5::{Digest, Md5};
    let digest = Md5::digest(b"alice:example.test:secret");
    let hex = HexHash::of_bytes(&digest);
    let hash = Credentials { secret: Secret::Ha1 { algorithm: Algorithm::Md5, hex }, ..password(REALM, "") };
    let (mut sim, _) = challenged(Protection::default(), Some(vec![hash]));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 401", "registered 60"]);
}

#[test]
fn without_credentials_the_operation_waits_then_fails_without_retry() {
    let (mut sim, id) = challenged(Protection::default(), None);
    sim.run_until(at(10));
    assert_eq!(sim.story(), ["challenged 401"]);
    assert_eq!(sim.challenges()[0].phrase, "Unauthorized");
    sim.order(id, Command::Authenticate(Vec::new()));
    assert_eq!(sim.story(), ["challenged 401", "failed 401"]);
    sim.run_until(at(600));
    assert_eq!(sim.registrar.requests.len(), 1, "no automatic retry");
}

#[test]
fn credentials_that_come_later_are_used_at_once() {
    let (mut sim, id) = challenged(Protection::default(), None);
    sim.run_until(at(1));
    sim.order(id, Command::Authenticate(Vec::new()));
    sim.run_until(at(100));
    sim.order(id, Command::Authenticate(vec![password(REALM, "secret")]));
    sim.run_until(at(101));
    assert_eq!(sim.story(), ["challenged 401", "failed 401", "registered 60"]);
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
}

#[test]
fn credentials_that_come_later_survive_a_nonce_that_became_old() {
    let (mut sim, id) = challenged(Protection { uses: 0, ..Protection::default() }, None);
    sim.run_until(at(1));
    sim.order(id, Command::Authenticate(Vec::new()));
    sim.order(id, Command::Authenticate(vec![password(REALM, "secret")]));
    sim.run_until(at_after_first_reuse());
    if let Some(protection) = &mut sim.registrar.protection {
        protection.uses = 5;
    }
    sim.run_until(at(2));
    assert_eq!(sim.story(), ["challenged 401", "failed 401", "registered 60"]);
}

fn at_after_first_reuse() -> linphone::engine::Time {
    support::at_ms(1015)
}

#[test]
fn credentials_of_another_realm_or_of_no_use_are_no_credentials() {
    let (mut sim, _) = challenged(Protection::default(), Some(vec![password("other.test", "secret")]));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 401", "failed 401"]);
    assert_eq!(sim.registrar.requests.len(), 1);
}

#[test]
fn a_second_challenge_after_credentials_means_refused_and_retries_every_minute() {
    let (mut sim, _) = challenged(Protection::default(), Some(vec![password(REALM, "wrong")]));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 401", "challenged 401 refused", "failed 401 retry 60"]);
    assert_eq!(sim.registrar.requests.len(), 2);
    sim.run_until(at(61));
    assert_eq!(sim.registrar.requests.len(), 4, "one beforehand, one for the new challenge");
    assert_eq!(sim.story()[3..], ["challenged 401 refused", "failed 401 retry 60"]);
}

#[test]
fn the_refused_credentials_are_not_tried_again_when_offered_again() {
    let (mut sim, id) = challenged(Protection::default(), None);
    sim.run_until(at(1));
    for _ in 0..3 {
        sim.order(id, Command::Authenticate(vec![password(REALM, "wrong")]));
        sim.run_seconds(1);
    }
    assert_eq!(sim.registrar.requests.len(), 3, "the third time is a late attempt after the failure");
    assert_eq!(sim.story()[..3], ["challenged 401", "challenged 401 refused", "failed 401 retry 60"]);
}

#[test]
fn better_credentials_after_a_refusal_are_used_at_once() {
    let (mut sim, id) = challenged(Protection::default(), None);
    sim.run_until(at(1));
    sim.order(id, Command::Authenticate(vec![password(REALM, "wrong")]));
    sim.run_until(at(2));
    sim.order(id, Command::Authenticate(vec![password(REALM, "secret")]));
    sim.run_until(at(3));
    assert_eq!(sim.story(), ["challenged 401", "challenged 401 refused", "registered 60"]);
}

#[test]
fn a_challenge_on_refresh_with_credentials_now_refused_fails() {
    let (mut sim, _) = challenged(Protection::default(), right());
    sim.run_until(at(1));
    if let Some(protection) = &mut sim.registrar.protection {
        protection.password = "changed";
    }
    sim.run_until(at(60));
    assert_eq!(
        sim.story(),
        ["challenged 401", "registered 60", "challenged 401 refused", "failed 401 retry 60"]
    );
    assert_eq!(sim.registrar.requests.len(), 4);
}

#[test]
fn the_nonce_is_used_for_all_requests_of_the_operation_with_a_rising_count() {
    let (mut sim, id) = challenged(Protection::default(), right());
    sim.run_until(at(120));
    sim.order(id, Command::Refresh);
    sim.run_until(at(121));
    sim.order(id, Command::Unregister);
    sim.run_until(at(122));
    let counts: Vec<_> = sim
        .registrar
        .seen()
        .iter()
        .filter_map(|request| request.header("Authorization"))
        .map(|value| {
            assert!(value.contains("nonce=\"nonce1\""));
            value.split("nc=").nth(1).unwrap()[..8].to_owned()
        })
        .collect();
    assert_eq!(counts, ["00000001", "00000002", "00000003", "00000004", "00000005"]);
    let cnonces: std::collections::HashSet<_> = sim
        .registrar
        .seen()
        .iter()
        .filter_map(|request| request.header("Authorization"))
        .map(|value| value.split("cnonce=\"").nth(1).unwrap()[..17].to_owned())
        .collect();
    assert_eq!(cnonces.len(), 5, "each request has a client nonce of 16 characters of its own");
    assert!(cnonces.iter().all(|cnonce| cnonce.ends_with('"')));
}

#[test]
fn a_new_operation_starts_without_credentials() {
    let (mut sim, id) = challenged(Protection::default(), right());
    sim.run_until(at(1));
    sim.order(id, Command::Register);
    sim.run_until(at(2));
    let seen = sim.registrar.seen();
    assert!(seen[2].header("Authorization").is_none());
    assert_eq!(seen.len(), 4);
    assert_eq!(sim.story()[2..], ["challenged 401", "registered 60"]);
}

#[test]
fn a_new_operation_of_a_known_realm_uses_its_nonce_at_once() {
    let mut alice = settings(&format!("sip:{SERVER}"));
    alice.realm = Some(Arc::from(REALM));
    let (mut sim, id) = challenged_as(alice, Protection::default(), right());
    sim.run_until(at(1));
    sim.order(id, Command::Register);
    sim.run_until(at(2));
    assert_eq!(sim.registrar.requests.len(), 3);
    assert!(sim.registrar.last().the("Authorization").contains("nc=00000002"));
    assert_eq!(sim.story(), ["challenged 401", "registered 60", "registered 60"]);
}

#[test]
fn an_old_nonce_is_replaced_without_asking_the_owner() {
    let (mut sim, _) = challenged(Protection { uses: 1, ..Protection::default() }, right());
    sim.run_until(at(60));
    assert_eq!(sim.story(), ["challenged 401", "registered 60", "registered 60"]);
    assert_eq!(sim.registrar.requests.len(), 4);
    assert!(sim.registrar.last().the("Authorization").contains("nc=00000001"));
}

#[test]
fn a_fresh_nonce_that_is_called_stale_is_answered_again_but_not_for_ever() {
    let (mut sim, _) = challenged(Protection { uses: 0, ..Protection::default() }, right());
    sim.run_until(at(1));
    assert_eq!(sim.registrar.requests.len(), 4, "one without, one with, two more for stale");
    assert_eq!(sim.story(), ["challenged 401", "challenged 401 refused", "failed 401 retry 60"]);
}

#[test]
fn next_nonce_is_used_next_time() {
    let (mut sim, _) = challenged(Protection::default(), right());
    sim.registrar.extra = vec!["Authentication-Info: nextnonce=\"next\", qop=auth".to_owned()];
    sim.run_until(at(1));
    sim.registrar.protection = None;
    sim.run_until(at(60));
    let value = sim.registrar.last().the("Authorization");
    assert!(value.contains("nonce=\"next\"") && value.contains("nc=00000001, qop=auth"), "{value}");
}

#[test]
fn challenge_without_usable_offer_fails_and_is_retried_after_a_minute() {
    let offers = [
        vec![],
        vec!["WWW-Authenticate: Basic realm=\"example.test\"".to_owned()],
        vec!["WWW-Authenticate: Digest realm=\"example.test\", nonce=\"1\", algorithm=SHA3-256".to_owned()],
        vec!["WWW-Authenticate: Digest realm=\"example.test\", nonce=\"1\", qop=\"none-we-know\"".to_owned()],
        vec!["WWW-Authenticate: Digest nonsense".to_owned(), "WWW-Authenticate: ,,,".to_owned()],
        vec!["Proxy-Authenticate: Digest realm=\"example.test\", nonce=\"1\"".to_owned()],
    ];
    for lines in offers {
        let mut sim = Sim::default();
        sim.credentials = right();
        sim.registrar.otherwise = Reaction::Answer(401, "Unauthorized", lines.clone());
        sim.register(settings(&format!("sip:{SERVER}")));
        sim.run_until(at(59));
        assert_eq!(sim.story(), ["failed 401 retry 60"], "{lines:?}");
        assert_eq!(sim.registrar.requests.len(), 1);
        sim.run_until(at(61));
        assert_eq!(sim.registrar.requests.len(), 2);
    }
}

#[test]
fn the_policy_keeps_weak_challenges_unanswered() {
    for (algorithm, qop, answered) in
        [("MD5", "auth", false), ("SHA-256", "", false), ("SHA-256", "auth", true)]
    {
        let digest_policy = DigestPolicy { allow_md5: false, allow_no_qop: false };
        let mut sim = Sim::new(Config { digest_policy, ..Config::default() });
        sim.credentials = right();
        sim.registrar.protection =
            Some(Protection { algorithms: vec![algorithm], qop, ..Protection::default() });
        sim.register(settings(&format!("sip:{SERVER}")));
        sim.run_until(at(1));
        assert_eq!(sim.registered().len(), usize::from(answered), "{algorithm} {qop}");
    }
}

#[test]
fn a_server_that_challenges_for_ever_with_new_realms_is_given_up() {
    let mut sim = Sim::default();
    let realms: Vec<_> = (0..30).map(|number| format!("realm{number}")).collect();
    for realm in &realms {
        let line = format!("WWW-Authenticate: Digest realm=\"{realm}\", nonce=\"1\"");
        sim.registrar.script.push_back(Reaction::Answer(401, "Unauthorized", vec![line]));
    }
    sim.credentials = Some(realms.iter().map(|realm| password(realm, "secret")).collect());
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    assert_eq!(sim.registrar.requests.len(), 9);
    assert_eq!(sim.story().last().map(String::as_str), Some("failed 401 retry 60"));
    let most = sim.registrar.last().headers.iter().filter(|(name, _)| name == "Authorization").count();
    assert_eq!(most, 4, "not all of them are carried along");
}

#[test]
fn forgotten_credentials_are_asked_for_again() {
    let (mut sim, id) = challenged(Protection::default(), right());
    sim.run_until(at(1));
    sim.order(id, Command::ForgetCredentials);
    sim.credentials = None;
    sim.run_until(at(60));
    assert!(sim.registrar.last().header("Authorization").is_none());
    assert_eq!(sim.story(), ["challenged 401", "registered 60", "challenged 401"]);
    sim.order(id, Command::Authenticate(Vec::new()));
    assert!(matches!(&sim.failures()[0].cause, Cause::Answer(answer) if answer.code == 401));
}

#[test]
fn credentials_given_beforehand_are_used_without_asking() {
    let mut sim = Sim::default();
    sim.registrar.protection = Some(Protection::default());
    let id = sim.register(settings(&format!("sip:{SERVER}")));
    sim.order(id, Command::Authenticate(vec![password(REALM, "secret")]));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn names_with_quotes_are_escaped() {
    let mut odd = password(REALM, "secret");
    odd.username = "al\"ice\\".into();
    let (mut sim, _) = challenged(Protection::default(), Some(vec![odd]));
    sim.run_until(at(1));
    assert!(sim.registrar.seen()[1].the("Authorization").contains(r#"username="al\"ice\\""#));
}

#[test]
fn a_challenge_after_an_answer_that_accepted_the_credentials_is_no_refusal() {
    for between in [Reaction::Answer(423, "Too Brief", vec!["Min-Expires: 90".to_owned()]), Reaction::Normal]
    {
        let mut sim = Sim::default();
        // A second request with the same nonce is challenged, and the server does not care to say "stale".
        let line = |nonce: u8| {
            format!("WWW-Authenticate: Digest realm=\"{REALM}\", nonce=\"{nonce}\", qop=\"auth\"")
        };
        let challenge = |nonce| Reaction::Answer(401, "Unauthorized", vec![line(nonce)]);
        sim.registrar.seen_as =
            matches!(between, Reaction::Normal).then(|| support::address("203.0.113.7:1"));
        sim.registrar.script = [challenge(1), between, challenge(2)].into();
        sim.credentials = right();
        sim.register(settings(&format!("sip:{SERVER}")));
        sim.run_until(at(1));
        assert_eq!(sim.registrar.cseqs()[..4], [20, 21, 22, 23]);
        assert_eq!(sim.story()[0], "challenged 401");
        assert_eq!(sim.registered().len(), 1);
        assert!(sim.failures().is_empty());
    }
}
