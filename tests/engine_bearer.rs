//! Are bearer tokens (RFC 8898) shown to the account's own server, to nobody else, and never in clear?

mod support;

use linphone::engine::{Algorithm, Command, Config, Credentials, Scheme, Secret};
use support::registrar::{Protection, Reaction};
use support::sim::Sim;
use support::{SERVER, at, password, settings};
use zeroize::Zeroizing;

const REALM: &str = "example.test";
const OVER_TLS: &str = "sip:192.0.2.1:5061;transport=tls";

fn token(text: &str) -> Credentials {
    let secret = Secret::Bearer(Zeroizing::new(text.to_owned()));
    Credentials { username: "".into(), realm: REALM.into(), secret }
}

fn challenge() -> Reaction {
    let line = format!(
        "WWW-Authenticate: Bearer realm=\"{REALM}\", authz_server=\"https://login.test\", scope=\"sip\""
    );
    Reaction::Answer(401, "Unauthorized", vec![line])
}

fn challenged(config: Config, server: &str) -> Sim {
    let mut sim = Sim::new(config);
    sim.credentials = Some(vec![token("abc.def")]);
    sim.registrar.script.push_back(challenge());
    sim.register(settings(server));
    sim.run_until(at(1));
    sim
}

fn shown(sim: &Sim) -> Vec<Option<String>> {
    let seen = sim.requests_sent();
    seen.iter().map(|request| request.header("Authorization").map(str::to_owned)).collect()
}

#[test]
fn a_bearer_challenge_over_tls_is_answered_with_the_token() {
    let mut sim = challenged(Config::default(), OVER_TLS);
    assert_eq!(sim.story(), ["challenged 401", "registered 60"]);
    let expected = Scheme::Bearer { authorization_server: Some("https://login.test".to_owned()) };
    assert_eq!(sim.challenges()[0].challenges[0].scheme, expected);
    assert_eq!(shown(&sim), [None, Some("Bearer abc.def".to_owned())]);
    sim.run_until(at(60));
    assert_eq!(shown(&sim)[2].as_deref(), Some("Bearer abc.def"), "refreshes carry it at once");
}

#[test]
fn a_token_never_goes_where_others_can_read_it() {
    for server in [format!("sip:{SERVER}"), format!("sip:{SERVER};transport=tcp")] {
        let sim = challenged(Config::default(), &server);
        assert_eq!(sim.story(), ["failed 401 retry 60"]);
        assert_eq!(shown(&sim), [None]);
        let sim = challenged(Config { bearer_in_clear: true, ..Config::default() }, &server);
        assert_eq!(shown(&sim)[1].as_deref(), Some("Bearer abc.def"), "unless that is wanted");
    }
    let sim = challenged(Config::default(), "sip:127.0.0.1:5060");
    assert_eq!(
        shown(&sim)[1].as_deref(),
        Some("Bearer abc.def"),
        "nobody else reads what stays on this host"
    );
}

#[test]
fn a_refused_token_is_not_shown_again() {
    let mut sim = challenged(Config::default(), OVER_TLS);
    sim.registrar.script.push_back(challenge());
    sim.run_until(at(60));
    assert_eq!(sim.story()[2..], ["challenged 401 refused", "failed 401 retry 60"]);
    assert_eq!(shown(&sim).len(), 3);
}

#[test]
fn a_fresh_token_replaces_the_one_that_ran_out() {
    let mut sim = challenged(Config::default(), OVER_TLS);
    let id = sim.events[0].1;
    sim.credentials = None;
    sim.registrar.script.push_back(challenge());
    sim.run_until(at(55));
    sim.order(id, Command::Authenticate(vec![token("abc.def")]));
    sim.order(id, Command::Authenticate(vec![token("new")]));
    sim.run_until(at(56));
    assert_eq!(shown(&sim)[2..], [Some("Bearer abc.def".to_owned()), Some("Bearer new".to_owned())]);
    assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
}

#[test]
fn a_redirection_to_another_host_gets_no_token_even_if_it_claims_the_realm() {
    for (target, gets_it) in
        [("<sip:198.51.100.1:5061;transport=tls>", false), ("<sip:192.0.2.1:5071;transport=tls>", true)]
    {
        let mut sim = Sim::default();
        sim.credentials = Some(vec![token("abc.def")]);
        let moved = Reaction::Answer(302, "Moved", vec![format!("Contact: {target}")]);
        sim.registrar.script = [challenge(), moved, challenge()].into();
        sim.register(settings(OVER_TLS));
        sim.run_until(at(1));
        let shown = shown(&sim);
        assert_eq!(shown[..3], [None, Some("Bearer abc.def".to_owned()), None], "stripped on the way");
        assert_eq!(shown.len() == 4, gets_it);
    }
}

#[test]
fn digest_and_bearer_live_side_by_side() {
    let mut sim = Sim::default();
    sim.credentials = Some(vec![password(REALM, "secret")]);
    sim.registrar.script.push_back(challenge());
    sim.register(settings(OVER_TLS));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 401", "failed 401"], "a password is no token");

    let mut sim = Sim::default();
    sim.credentials = Some(vec![token("abc.def")]);
    sim.registrar.protection = Some(Protection::default());
    sim.register(settings(OVER_TLS));
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["challenged 401", "failed 401"], "a token is no password");
}

#[test]
fn the_strongest_challenge_is_answered_first_on_demand() {
    for (strongest_first, algorithm) in [(false, "MD5"), (true, "SHA-512-256")] {
        let mut sim = Sim::new(Config { strongest_first, ..Config::default() });
        sim.registrar.protection =
            Some(Protection { algorithms: vec!["MD5", "SHA-512-256", "SHA-256"], ..Protection::default() });
        let id = sim.register(settings(&format!("sip:{SERVER}")));
        sim.order(id, Command::Authenticate(vec![password(REALM, "secret")]));
        sim.run_until(at(1));
        assert_eq!(sim.story(), ["registered 60"]);
        assert!(sim.registrar.last().the("Authorization").contains(&format!("algorithm={algorithm},")));
    }
    let mut sim = Sim::new(Config { strongest_first: true, ..Config::default() });
    sim.registrar.protection =
        Some(Protection { algorithms: vec!["MD5", "SHA-256"], ..Protection::default() });
    sim.register(settings(&format!("sip:{SERVER}")));
    sim.run_until(at(1));
    let offered: Vec<_> = sim.challenges()[0].challenges.iter().map(|known| known.scheme.clone()).collect();
    assert_eq!(offered, [Scheme::Digest(Algorithm::Sha256), Scheme::Digest(Algorithm::Md5)]);
}
