//! Is a binding removed when its owner wants it, and is the owner told exactly then?

mod support;

use linphone::engine::{Command, Input};
use support::registrar::{Protection, Reaction};
use support::sim::Sim;
use support::{SERVER, at, name_addr, password, settings};

#[test]
fn unregister_removes_the_binding_within_the_operation() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.order(id, Command::Unregister);
    sim.run_until(at(2));
    let seen = sim.registrar.seen();
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(seen[0].the("Call-ID"), seen[1].the("Call-ID"));
    assert_eq!((seen[1].expires(), seen[1].contact()), (0, seen[0].contact()));
    assert_eq!(sim.story(), ["registered 60", "unregistered"]);
    assert!(sim.registrar.bound(sim.now).is_empty());
    sim.run_until(at(1000));
    assert_eq!(sim.registrar.requests.len(), 2);
}

#[test]
fn unregister_does_not_wait_for_the_answer_to_a_registration() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(0));
    sim.registrar.script = [Reaction::Silence].into();
    sim.run_until(at(1));
    sim.order(id, Command::Unregister);
    sim.run_until(at(2));
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(sim.story(), ["unregistered"]);
}

#[test]
fn unregister_of_what_was_never_sent_is_over_at_once() {
    let mut sim = Sim::default();
    let id = sim.engine.open(settings("sip:192.0.2.1"));
    sim.order(id, Command::Unregister);
    assert_eq!(sim.story(), ["unregistered"]);
    sim.order(id, Command::Register);
    sim.order(id, Command::Unregister);
    sim.run_until(at(1));
    assert_eq!(sim.story(), ["unregistered", "unregistered"]);
    assert!(sim.sent.is_empty());
}

#[test]
fn unregister_refused_fails_without_retry() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.registrar.otherwise = Reaction::Answer(403, "Forbidden", vec![]);
    sim.order(id, Command::Unregister);
    sim.run_until(at(1000));
    assert_eq!(sim.story(), ["registered 60", "failed 403 unregistering"]);
    assert_eq!((sim.registrar.requests.len(), sim.engine.deadlines()), (2, 0));
}

#[test]
fn unregister_unanswered_is_a_timeout_without_retry() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(30));
    sim.dead.insert(SERVER.parse().unwrap());
    sim.order(id, Command::Unregister);
    sim.run_until(at(61));
    assert_eq!(sim.story(), ["registered 60"]);
    sim.run_until(at(1000));
    assert_eq!(sim.story(), ["registered 60", "failed transport unregistering"]);
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.dead.insert(SERVER.parse().unwrap());
    sim.order(id, Command::Unregister);
    sim.run_until(at(1000));
    assert_eq!(sim.story(), ["registered 60", "failed timeout unregistering"]);
}

#[test]
fn unregister_challenged_is_answered_with_credentials() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.registrar.protection = Some(Protection::default());
    sim.credentials = Some(vec![password("example.test", "secret")]);
    sim.order(id, Command::Unregister);
    sim.run_until(at(2));
    assert_eq!(sim.registrar.cseqs(), [20, 21, 22]);
    assert!(sim.registrar.seen()[1..].iter().all(|request| request.expires() == 0));
    assert_eq!(sim.story(), ["registered 60", "challenged 401", "unregistered"]);
}

#[test]
fn a_second_unregister_adds_nothing() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Unregister);
    sim.run_until(at(2));
    assert_eq!(sim.registrar.cseqs(), [20, 21]);
    assert_eq!(sim.story(), ["registered 60", "unregistered"]);
}

#[test]
fn unregister_goes_to_the_server_that_holds_the_binding() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    let mut changed = settings("sip:192.0.2.2");
    changed.identity = name_addr("<sip:bob@other.test>");
    sim.order(id, Command::Configure(Box::new(changed)));
    sim.order(id, Command::Unregister);
    sim.run_until(at(2));
    assert_eq!(sim.registrar.last().the("To"), "<sip:alice@example.test>");
    assert_eq!(sim.story(), ["registered 60", "unregistered"]);
}

#[test]
fn a_change_of_identity_removes_the_old_binding_silently_while_the_new_one_is_made() {
    let (mut sim, id) = Sim::registering();
    sim.registrar.protection = Some(Protection { uses: 1, ..Protection::default() });
    sim.credentials = Some(vec![password("example.test", "secret")]);
    sim.run_until(at(1));
    sim.order(id, Command::Unregister);
    let mut changed = settings("sip:192.0.2.2");
    changed.identity = name_addr("<sip:alice2@example.test>");
    sim.order(id, Command::Configure(Box::new(changed)));
    sim.order(id, Command::Register);
    assert_eq!(sim.engine.registrations(), 2);
    sim.run_until(at(2));
    assert_eq!(sim.story(), ["challenged 401", "registered 60", "challenged 401", "registered 60"]);
    assert!(sim.events.iter().all(|(_, known, _)| *known == id));
    assert_eq!(sim.registrar.bound(sim.now), ["sip:alice2@192.0.2.10;transport=udp"]);
    let old = sim.registrar.seen()[0].the("Call-ID").to_owned();
    let removals: Vec<_> = sim
        .registrar
        .seen()
        .iter()
        .filter(|request| request.expires() == 0)
        .map(|r| r.the("Call-ID").to_owned())
        .collect();
    assert_eq!(removals, [old.clone(), old], "the challenge to the removal was answered");
    assert_eq!(sim.engine.registrations(), 1, "nothing of it is left");
}

#[test]
fn an_old_removal_is_repeated_until_answered_while_the_new_operation_runs() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.dead.insert(SERVER.parse().unwrap());
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Configure(Box::new(settings("sip:192.0.2.2"))));
    sim.order(id, Command::Register);
    sim.run_until(at(5));
    assert_eq!(sim.story(), ["registered 60", "registered 60"]);
    let removals = |sim: &Sim| sim.requests_sent().iter().filter(|request| request.expires() == 0).count();
    assert_eq!(removals(&sim), 4);
    sim.run_until(at(40));
    assert_eq!(sim.engine.registrations(), 1, "at last it is given up");
    assert_eq!(sim.story(), ["registered 60", "registered 60"], "and nobody is told");
}

#[test]
fn an_old_removal_that_waits_for_its_flow_or_its_name_goes_on_too() {
    let mut sim = Sim::default();
    let id = sim.register(settings(&format!("sip:{SERVER};transport=tcp")));
    sim.run_until(at(1));
    sim.server_closes();
    sim.run_until(at(2));
    sim.server_closes();
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Configure(Box::new(settings("sip:192.0.2.2"))));
    sim.order(id, Command::Register);
    sim.run_until(at(3));
    let removals = sim.requests_sent().iter().filter(|request| request.expires() == 0).count();
    assert_eq!(removals, 1);
    assert_eq!(sim.engine.registrations(), 1);
    assert_eq!(sim.story().last().map(String::as_str), Some("registered 60"));
}

#[test]
fn close_waits_for_the_removal_and_reports_it() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Close);
    assert_eq!(sim.engine.registrations(), 1);
    sim.order(id, Command::Register);
    sim.run_until(at(2));
    assert_eq!(sim.story(), ["registered 60", "unregistered"]);
    assert_eq!(sim.engine.registrations(), 0);
    assert_eq!(sim.registrar.requests.len(), 2, "a closed registration takes no orders");
}

#[test]
fn close_without_removal_is_immediate_and_wordless() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.order(id, Command::Close);
    assert_eq!(sim.engine.registrations(), 0);
    sim.order(id, Command::Refresh);
    sim.run_until(at(1000));
    assert_eq!((sim.registrar.requests.len(), sim.engine.deadlines()), (1, 0));
}

#[test]
fn abandon_gives_the_operation_up_without_a_word() {
    let (mut sim, id) = Sim::registering();
    sim.registrar.otherwise = Reaction::Silence;
    sim.run_until(at(1));
    sim.order(id, Command::Abandon);
    sim.order(id, Command::Refresh);
    sim.run_until(at(1000));
    assert_eq!(sim.sent.len(), 2);
    assert!(sim.story().is_empty());
}

#[test]
fn network_loss_ends_a_removal_wordlessly() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Close);
    sim.input(Input::Network(false));
    assert_eq!((sim.engine.registrations(), sim.engine.deadlines()), (0, 0));
    assert_eq!(sim.story(), ["registered 60"]);
}

#[test]
fn a_challenge_to_the_last_removal_is_still_answered_by_the_owner() {
    let (mut sim, id) = Sim::registering();
    sim.run_until(at(1));
    sim.registrar.protection = Some(Protection::default());
    sim.credentials = Some(vec![password("example.test", "secret")]);
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Close);
    sim.run_until(at(2));
    assert_eq!(sim.story(), ["registered 60", "challenged 401", "unregistered"]);
    assert_eq!(sim.engine.registrations(), 0);
}

#[test]
fn an_old_removal_that_waits_for_a_name_gets_its_answer() {
    use linphone::engine::{Answer, Question};
    let mut sim = Sim::default();
    let name = Question::Addresses("example.test".to_owned());
    let life = std::time::Duration::from_millis(1);
    sim.names.insert(name, Answer::Addresses(vec![[192, 0, 2, 7].into()], life));
    let id = sim.register(settings("sip:example.test:5060;transport=tcp"));
    sim.run_until(at(1));
    sim.server_closes();
    sim.order(id, Command::Unregister);
    sim.order(id, Command::Configure(Box::new(settings("sip:192.0.2.2"))));
    sim.order(id, Command::Register);
    sim.run_until(at(2));
    let removals = sim.requests_sent().iter().filter(|request| request.expires() == 0).count();
    assert_eq!((removals, sim.engine.registrations()), (1, 1));
}
