//! Is presence published while, and only while, an account is registered, and does a server that knows no presence, or
//! loses it, cost the registration nothing?

mod support;

use std::sync::Arc;

use linphone::engine::{
    Answer, Command, Config, Credentials, Input, Presence, Question, RegistrationId, Settings, Transport,
};
use linphone::sip::SipUri;
use support::registrar::{Protection, Reaction, Request};
use support::sim::{Link, Sim};
use support::{SERVER, address, at, name_addr, password, settings};

fn presence(expires: u32) -> Option<Arc<Presence>> {
    Some(Arc::new(Presence { expires, route: Vec::new() }))
}

/// Alice, registered for ten minutes, present for two.
fn present() -> Settings {
    settings(&format!("sip:{SERVER}")).with(|it| {
        it.expires = 600;
        it.presence = presence(120);
    })
}

fn publishing() -> (Sim, RegistrationId) {
    publishing_after(&[])
}

/// The registrar does these things first.
fn publishing_after(script: &[Reaction]) -> (Sim, RegistrationId) {
    let mut sim = Sim::default();
    sim.registrar.script.extend(script.iter().cloned());
    let id = sim.register(present());
    (sim, id)
}

/// What arrived: method, expiry, and the tag that it names.
fn seen(sim: &Sim) -> Vec<String> {
    let line = |request: &&Request| {
        let method = request.line.split(' ').next().unwrap_or_default();
        let tag = request.header("SIP-If-Match").map_or_else(String::new, |tag| format!(" {tag}"));
        format!("{method} {}{tag}", request.expires())
    };
    sim.registrar.seen().iter().map(line).collect()
}

fn refusal(code: u16) -> Reaction {
    Reaction::Answer(code, "No", Vec::new())
}

fn is_published(sim: &Sim) -> bool {
    sim.registrar.published.iter().any(|(_, _, until)| *until > sim.now)
}

/// The story without what was published.
fn registration_story(sim: &Sim) -> Vec<String> {
    sim.story().into_iter().filter(|line| !line.starts_with("publi")).collect()
}

#[test]
fn it_follows_the_registration_and_names_user_event_and_document() {
    let (mut sim, _) = publishing();
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["registered 600", "published 120"]);
    let request = sim.registrar.last().clone();
    assert_eq!(request.line, "PUBLISH sip:alice@example.test SIP/2.0");
    assert_eq!(request.the("To"), "<sip:alice@example.test>");
    assert_eq!(request.the("Event"), "presence");
    assert_eq!(request.the("CSeq"), "20 PUBLISH");
    assert!(request.header("Contact").is_none() && request.header("Route").is_none());
    let body = request.text.split_once("\r\n\r\n").expect("a body").1;
    assert_eq!(request.the("Content-Length"), body.len().to_string());
    assert!(body.contains("entity=\"sip:alice@example.test\"") && body.contains("<basic>open</basic>"));
    assert_ne!(request.the("Call-ID"), sim.registrar.seen()[0].the("Call-ID"));
}

#[test]
fn nothing_is_published_without_the_wish_or_without_a_registration() {
    let (mut sim, _) = Sim::registering();
    sim.run_until(at(100));
    assert!(sim.registrar.publishes().is_empty());
    let (mut sim, id) = publishing_after(&[refusal(403)]);
    sim.order(id, Command::Publish(presence(60)));
    sim.run_until(at(30));
    assert_eq!(sim.story(), ["failed 403 retry 60"]);
    assert!(sim.registrar.publishes().is_empty());
}

#[test]
fn it_is_refreshed_by_its_tag_alone_for_as_long_as_the_registration_lasts() {
    let (mut sim, _) = publishing();
    sim.run_until(at(86_400));
    let publishes = sim.registrar.publishes();
    assert_eq!(publishes[..4].iter().map(|(time, _)| *time).collect::<Vec<_>>(), [0, 108, 216, 324]);
    for (before, (_, refresh)) in publishes.iter().zip(&publishes[1..]) {
        assert!(refresh.header("SIP-If-Match").is_some() && refresh.header("Content-Type").is_none());
        assert!(refresh.text.ends_with("\r\n\r\n"), "a refresh has no body");
        assert_eq!(refresh.the("Content-Length"), "0", "Kamailio insists on it");
        assert_eq!(refresh.cseq(), before.1.cseq() + 1);
    }
    assert!(publishes.len() >= 799 && is_published(&sim));
    assert_eq!(sim.registrar.published.len(), 1);
}

#[test]
fn a_link_that_loses_a_third_neither_loses_nor_doubles_it() {
    for seed in 1..20 {
        let mut sim = Sim::seeded(Config::default(), seed);
        sim.link = Link { loss: 33, duplication: 5, least_delay: 10, most_delay: 200 };
        let id = sim.register(present());
        sim.run_until(at(3600));
        assert!(is_published(&sim), "seed {seed}");
        sim.order(id, Command::Unregister);
        sim.order(id, Command::Close);
        sim.run_for(std::time::Duration::from_secs(60));
        assert!(!is_published(&sim), "seed {seed}");
        assert_eq!(sim.engine.registrations(), 0, "seed {seed}");
    }
}

#[test]
fn a_tag_that_the_server_has_forgotten_is_replaced_at_once() {
    let (mut sim, _) = publishing();
    sim.run_until(at(50));
    sim.registrar.published.clear();
    sim.run_until(at(110));
    assert_eq!(seen(&sim), ["REGISTER 600", "PUBLISH 120", "PUBLISH 120 tag2", "PUBLISH 120"]);
    assert!(is_published(&sim));
}

#[test]
fn a_server_that_never_knows_the_tag_is_not_asked_for_ever() {
    let (mut sim, _) = publishing_after(&[Reaction::Normal, refusal(412)]);
    sim.run_until(at(40));
    assert_eq!(sim.story(), ["registered 600", "publication failed 412"]);
    assert_eq!(seen(&sim).len(), 2);
}

#[test]
fn a_longer_expiry_is_taken_as_the_server_wants_it() {
    let (mut sim, _) = publishing();
    sim.registrar.least = 300;
    sim.run_until(at(280));
    let expiries: Vec<u32> = sim.registrar.publishes().iter().map(|(_, request)| request.expires()).collect();
    assert_eq!(expiries, [120, 300, 300]);
    assert_eq!(sim.story()[1], "published 300");
}

#[test]
fn a_challenge_is_answered_with_the_credentials_of_the_registration() {
    for (qop, algorithm) in [("auth", "MD5"), ("auth-int", "SHA-256"), ("", "MD5")] {
        let mut sim = Sim::default();
        sim.credentials = Some(vec![password("example.test", "secret")]);
        sim.registrar.protection =
            Some(Protection { qop, algorithms: vec![algorithm], ..Protection::default() });
        let id = sim.register(present());
        sim.run_until(at(110));
        // One challenge to each; the refresh uses the nonce again.
        assert_eq!(seen(&sim).len(), 5, "{qop}: {:?}", seen(&sim));
        assert_eq!(sim.story(), ["challenged 401", "registered 600", "published 120", "published 120"]);
        sim.order(id, Command::Unregister);
        sim.run_until(at(120));
        assert!(!is_published(&sim), "{qop}");
    }
}

#[test]
fn another_realm_is_asked_about_and_without_credentials_it_waits_for_the_next_registration() {
    let challenge = || {
        let line = "WWW-Authenticate: Digest realm=\"presence.test\", nonce=\"n\", qop=\"auth\"";
        Reaction::Answer(401, "Unauthorized", vec![line.to_owned()])
    };
    let run = |given: Option<Credentials>| {
        let mut sim = Sim::default();
        sim.registrar.script.extend([Reaction::Normal, challenge()]);
        sim.credentials = Some(given.into_iter().collect());
        sim.register(present());
        sim.run_until(at(100));
        let answer = sim.registrar.last().header("Authorization").map(str::to_owned);
        (sim.story(), answer)
    };
    let (story, answer) = run(Some(password("presence.test", "secret")));
    assert_eq!(story, ["registered 600", "publication challenged 401", "published 120"]);
    assert!(answer.is_some_and(|answer| answer.contains("realm=\"presence.test\"")));
    let (story, answer) = run(None);
    assert_eq!(story, ["registered 600", "publication challenged 401", "publication failed 401"]);
    assert_eq!(answer, None);
}

#[test]
fn a_server_without_presence_is_left_alone_until_the_next_registration() {
    for code in [404, 405, 489, 501] {
        let (mut sim, id) = publishing_after(&[Reaction::Normal, refusal(code)]);
        sim.run_until(at(2000));
        assert_eq!(sim.registrar.publishes().len(), 1, "{code}");
        let refreshes = registration_story(&sim);
        assert!(refreshes.len() > 3 && refreshes.iter().all(|line| line == "registered 600"), "{code}");
        sim.order(id, Command::Register);
        sim.run_until(at(2010));
        assert_eq!(sim.registrar.publishes().len(), 2, "{code}");
        assert!(is_published(&sim), "{code}");
    }
}

#[test]
fn a_server_in_trouble_is_asked_again_more_and_more_rarely() {
    let (mut sim, _) = publishing();
    sim.registrar.script.extend([Reaction::Normal, refusal(500), refusal(503), refusal(500)]);
    let later = vec!["Retry-After: 700".to_owned()];
    sim.registrar.script.extend([Reaction::Answer(503, "Later", later)]);
    sim.run_until(at(500));
    let times: Vec<u64> = sim.registrar.publishes().iter().map(|(time, _)| *time).collect();
    assert_eq!(times, [0, 60, 180, 420]);
    assert_eq!(registration_story(&sim), ["registered 600"]);
}

#[test]
fn silence_costs_the_registration_neither_its_flow_nor_its_state() {
    for server in [format!("sip:{SERVER}"), format!("sip:{SERVER};transport=tcp")] {
        let mut sim = Sim::new(Config { keep_alive: None, ..Config::default() });
        sim.registrar.script.extend([Reaction::Normal, Reaction::Silence, Reaction::Silence]);
        sim.register(settings(&server).with(|it| {
            it.presence = presence(120);
            it.expires = 7200;
        }));
        sim.run_until(at(1000));
        assert_eq!(registration_story(&sim), ["registered 7200"]);
        assert!(sim.disconnects.is_empty());
        let times: Vec<u64> = sim.registrar.publishes()[..3].iter().map(|(time, _)| *time).collect();
        assert_eq!(times, [0, 32 + 60, 92 + 32 + 120]);
    }
}

#[test]
fn it_is_taken_back_before_the_binding_is() {
    let (mut sim, id) = publishing();
    sim.run_until(at(10));
    sim.order(id, Command::Unregister);
    assert!(sim.engine.is_withdrawing());
    sim.run_until(at(20));
    assert_eq!(seen(&sim)[2..], ["PUBLISH 0 tag2", "REGISTER 0"]);
    assert!(sim.registrar.last().header("Content-Type").is_none());
    assert_eq!(sim.story().last().map(String::as_str), Some("unregistered"));
    assert!(!is_published(&sim) && !sim.engine.is_withdrawing());
    sim.run_until(at(1000));
    assert_eq!(seen(&sim).len(), 4, "nothing is refreshed any more");
}

#[test]
fn switching_it_on_and_off_leaves_the_registration_alone() {
    let mut sim = Sim::default();
    let id = sim.register(present().with(|it| it.presence = None));
    sim.run_until(at(10));
    sim.order(id, Command::Publish(presence(300)));
    sim.order(id, Command::Publish(presence(300)));
    sim.run_until(at(20));
    sim.order(id, Command::Publish(None));
    sim.order(id, Command::Publish(None));
    sim.run_until(at(30));
    sim.order(id, Command::Publish(presence(200)));
    sim.run_until(at(40));
    assert_eq!(seen(&sim), ["REGISTER 600", "PUBLISH 300", "PUBLISH 0 tag2", "PUBLISH 200"]);
    sim.order(id, Command::Publish(presence(100)));
    sim.run_until(at(50));
    assert_eq!(seen(&sim)[4..], ["PUBLISH 100 tag4"]);
    assert_eq!(registration_story(&sim), ["registered 600"]);
    assert_eq!(sim.engine.registrations(), 2, "what was taken back is gone");
}

#[test]
fn an_account_that_goes_while_its_first_publish_is_under_way_leaves_nothing_behind() {
    let (mut sim, id) = publishing();
    while sim.registrar.publishes().is_empty() {
        sim.run_for(std::time::Duration::from_millis(1));
    }
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Close);
    sim.run_until(at(5));
    assert_eq!(seen(&sim), ["REGISTER 600", "PUBLISH 120", "REGISTER 0", "PUBLISH 0 tag2"]);
    assert!(!is_published(&sim));
    assert_eq!((sim.engine.registrations(), sim.engine.deadlines()), (0, 1), "the idle flow remains");
}

#[test]
fn a_removal_that_nobody_answers_ends_with_its_transaction() {
    let (mut sim, id) = publishing();
    sim.run_until(at(10));
    sim.dead.insert(address(SERVER));
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Close);
    sim.run_until(at(43));
    assert_eq!(sim.engine.registrations(), 0);
}

#[test]
fn a_server_that_was_restarted_gets_it_anew_with_the_registration() {
    let (mut sim, _) = publishing();
    sim.run_until(at(100));
    sim.dead.insert(address(SERVER));
    sim.run_until(at(700));
    assert!(sim.failures().iter().any(|failure| !failure.unregistering));
    let sent = sim.sent.len();
    sim.run_until(at(1000));
    let publishes = sim.sent[sent..].iter().filter(|(_, _, data)| data.starts_with(b"PUBLISH")).count();
    assert_eq!(publishes, 0, "who is not registered publishes nothing");
    sim.dead.clear();
    sim.registrar.bindings.clear();
    sim.registrar.published.clear();
    sim.run_until(at(1200));
    assert!(is_published(&sim));
    let publishes = sim.registrar.publishes();
    let first = publishes.iter().find(|(time, _)| *time >= 1000).expect("it is published").1;
    assert!(first.header("SIP-If-Match").is_none(), "the tag had lapsed");
}

#[test]
fn a_new_network_publishes_again_by_the_tag_that_is_still_good() {
    let (mut sim, id) = publishing();
    sim.run_until(at(10));
    sim.input(Input::Network(false));
    sim.input(Input::Network(true));
    sim.order(id, Command::Register);
    sim.run_until(at(20));
    assert_eq!(seen(&sim), ["REGISTER 600", "PUBLISH 120", "REGISTER 600", "PUBLISH 120 tag2"]);
    assert_eq!(sim.registrar.published.len(), 1);
}

#[test]
fn another_user_is_another_publication() {
    let (mut sim, id) = publishing();
    sim.run_until(at(10));
    let bob = present().with(|it| it.identity = name_addr("<sip:bob@example.test>"));
    sim.order(id, Command::Configure(Box::new(bob)));
    sim.order(id, Command::Register);
    sim.run_until(at(20));
    let users: Vec<&str> = sim.registrar.published.iter().map(|(_, user, _)| user.as_str()).collect();
    assert_eq!(users, ["<sip:bob@example.test>"]);
}

#[test]
fn it_takes_the_way_of_the_registration_or_the_one_that_the_registrar_names() {
    let route = |text: &str| SipUri::parse(text.as_bytes()).expect("a test's address is valid");
    let run = |named: &[&str], given: &[&str]| {
        let mut sim = Sim::default();
        let lines = named.iter().map(|hop| format!("Service-Route: <{hop}>"));
        sim.registrar.extra.extend(lines);
        let given = given.iter().map(|hop| route(hop)).collect();
        let presence = Some(Arc::new(Presence { expires: 120, route: given }));
        sim.register(settings(&format!("sip:{SERVER}")).with(|it| it.presence = presence));
        sim.run_until(at(1));
        let request = sim.registrar.publishes()[0].1.clone();
        let routes = request.headers.iter().filter(|(name, _)| name == "Route");
        let routes: Vec<String> = routes.map(|(_, value)| value.clone()).collect();
        (routes, sim.connects.iter().map(|(_, _, _, remote, _)| remote.to_string()).collect::<Vec<_>>())
    };
    let (routes, connects) = run(&["sip:192.0.2.7;lr", "sip:192.0.2.8:5080;lr"], &["sip:192.0.2.9"]);
    assert_eq!(routes, ["<sip:192.0.2.7;lr>", "<sip:192.0.2.8:5080;lr>"]);
    assert_eq!(connects, ["192.0.2.1:5060", "192.0.2.7:5060"]);
    let (routes, connects) = run(&[], &["sip:192.0.2.9"]);
    assert_eq!(routes, ["<sip:192.0.2.9;lr>"]);
    assert_eq!(connects, ["192.0.2.1:5060", "192.0.2.9:5060"]);
    let (routes, connects) = run(&[], &[]);
    assert!(routes.is_empty() && connects.len() == 1);
}

#[test]
fn a_route_that_the_registrar_names_leads_from_tls_to_tls_only() {
    for (hop, routes) in [
        ("sip:192.0.2.7;lr;transport=udp", vec![]),
        ("sip:192.0.2.7:5060;lr;transport=tcp", vec![]),
        ("sip:192.0.2.7;lr", vec!["<sip:192.0.2.7;lr;transport=tls>"]),
        ("sip:192.0.2.7;lr;transport=tls", vec!["<sip:192.0.2.7;lr;transport=tls>"]),
        ("sips:192.0.2.7;lr", vec!["<sips:192.0.2.7;lr>"]),
    ] {
        let mut sim = Sim::default();
        sim.registrar.extra.push(format!("Service-Route: <{hop}>"));
        sim.register(settings("sip:192.0.2.1;transport=tls").with(|it| it.presence = presence(120)));
        sim.run_until(at(1));
        let request = sim.registrar.publishes()[0].1.clone();
        let named =
            request.headers.iter().filter(|(name, _)| name == "Route").map(|(_, value)| value.as_str());
        assert_eq!(named.collect::<Vec<_>>(), routes, "{hop}");
        assert!(sim.connects.iter().all(|connect| connect.2 == Transport::Tls), "{hop}");
    }
}

#[test]
fn of_several_servers_it_asks_the_one_that_has_the_binding() {
    let mut sim = Sim::default();
    let list = [[192, 0, 2, 1], [192, 0, 2, 2]].map(std::net::IpAddr::from).to_vec();
    let life = std::time::Duration::from_secs(60);
    sim.names.insert(Question::Addresses("example.test".to_owned()), Answer::Addresses(list, life));
    sim.dead.insert(address("192.0.2.1:5060"));
    sim.register(settings("sip:example.test").with(|it| it.presence = presence(120)));
    sim.run_until(at(40));
    assert!(is_published(&sim));
    assert_eq!(sim.connects.len(), 2, "the second server's flow serves both");
}
