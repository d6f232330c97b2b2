//! Ten thousand accounts and one server that can only do so much: nobody fails, hardly anything is sent twice.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use linphone::engine::{Answer, Command, Config, Input, Question, Service, Time};
use support::storm::{Server, Storm};
use support::{SERVER, address, at, at_ms};

const CROWD: usize = 10_000;

#[test]
fn ten_thousand_accounts_register_without_failure() {
    let mut paced = Storm::paced(Server { challenges: true, ..Server::new(2_000, 100) });
    paced.register(CROWD, SERVER, 3600);
    let took = paced.run_until_all_registered(at(60));
    assert!(paced.failed.is_empty());
    paced.assert_at_most_two_percent_sent_twice();
    // Twice ten thousand requests take ten seconds at least.
    assert!(took < Duration::from_secs(11), "{took:?}");
}

#[test]
fn one_after_the_other_is_faster_than_all_at_once() {
    let server = || Server { challenges: true, ..Server::new(500, 100) };
    let mut paced = Storm::paced(server());
    paced.register(2_500, SERVER, 3600);
    let took = paced.run_until_all_registered(at(60));
    let mut unpaced = Storm::unpaced(server());
    unpaced.register(2_500, SERVER, 3600);
    unpaced.run(at(600), |storm| storm.registered.len() == 2_500);
    let lost = unpaced.failed.len();
    assert!(lost > 0 && unpaced.now.since(Time::START) > 2 * took, "{lost} lost in {:?}", unpaced.now);
}

#[test]
fn any_server_finds_its_pace() {
    // One way in microseconds, requests per second, what the socket holds, accounts.
    let cases = [
        (50, 20_000, 30, 5_000),
        (50, 8_000, 5, 5_000),
        (50, 500, 8, 2_000),
        (5_000, 20_000, 30, 5_000),
        (5_000, 8_000, 5, 5_000),
        (5_000, 500, 8, 2_000),
        (5_000, 500, 20, 2_000),
        (5_000, 100, 5, 1_000),
        (5_000, 50, 200, 500),
        (5_000, 10, 5, 127),
        (5_000, 10, 50, 242),
        (5_000, 5, 5, 100),
        // Slower than the first retransmission.
        (5_000, 2, 5, 100),
        (50_000, 5_000, 100, 10_000),
        (50_000, 500, 8, 2_000),
        (50_000, 10, 50, 242),
    ];
    for (delay, per_second, socket_holds, accounts) in cases {
        let name = format!("{delay} us, {per_second}/s, {socket_holds}");
        let mut storm = Storm::paced(Server::new(per_second, socket_holds));
        storm.delay = Duration::from_micros(delay);
        storm.register(accounts, SERVER, 3600);
        let took = storm.run_until_all_registered(at(200));
        assert!(storm.failed.is_empty(), "{name}");
        assert!(storm.resent * 50 <= storm.requests, "{name}: {} of {}", storm.resent, storm.requests);
        let ideal = Duration::from_micros(accounts as u64 * 1_000_000 / per_second);
        assert!(took < 2 * ideal + Duration::from_secs(2), "{name}: {took:?} for {ideal:?}");
    }
}

#[test]
fn a_bad_link_is_no_busy_server() {
    // Milliseconds one way, of jitter; one of so many lost; how many seconds until nine in ten are registered.
    for (delay, jitter, lost_of, most) in
        [(10, 200, 0, 25), (20, 0, 10, 5), (10, 200, 10, 30), (50, 50, 50, 20)]
    {
        let mut storm = Storm::paced(Server::new(2_000, 100));
        storm.delay = Duration::from_millis(delay);
        storm.jitter = Duration::from_millis(jitter);
        storm.lost_of = lost_of;
        storm.register(2_000, SERVER, 3600);
        storm.run(at(60), |storm| storm.registered.len() >= 1_800);
        let took = storm.now.since(Time::START);
        let name = format!("{delay} ms and {jitter} ms, one of {lost_of}");
        assert!(took < Duration::from_secs(most), "{name}: {took:?}");
        storm.run_until_all_registered(at(600));
    }
}

#[test]
fn a_server_that_is_busy_for_a_while_is_not_asked_twice_by_everybody() {
    let mut storm = Storm::paced(Server::new(5_000, 200));
    storm.register(CROWD, SERVER, 3600);
    storm.run_until(at_ms(500));
    let server = storm.server();
    server.free_at = server.free_at.max(at_ms(1_700));
    storm.run_until_all_registered(at(10));
    assert!(storm.failed.is_empty());
    assert!(storm.resent <= 8, "{} of {} requests were sent again", storm.resent, storm.requests);
}

#[test]
fn over_a_connection_a_crowd_registers_once_each_and_again_when_it_breaks() {
    for (transport, crowd) in [("tcp", CROWD), ("tls", 1_000)] {
        let server = &format!("{SERVER};transport={transport}");
        let mut storm = Storm::paced(Server { challenges: true, ..Server::new(5_000, usize::MAX) });
        storm.register(crowd, server, 3600);
        let took = storm.run_until_all_registered(at(30));
        assert!(took < Duration::from_secs(5), "{took:?}");
        assert_eq!((storm.requests, storm.resent, storm.connected), (2 * crowd, 0, 1));
        storm.registered.clear();
        storm.break_connections();
        assert_eq!(storm.failed.len(), crowd, "everybody knows that the way is gone");
        storm.run_until_all_registered(at(60));
        assert_eq!((storm.failed.len(), storm.connected), (crowd, 2));
        let most = storm.server().most_waiting;
        assert!(most < 200, "{most} waited in the server at once");
    }
}

#[test]
fn a_connection_that_breaks_in_the_storm_is_replaced_and_nobody_is_lost() {
    let mut storm = Storm::paced(Server::new(5_000, usize::MAX));
    storm.register(CROWD, &format!("{SERVER};transport=tcp"), 3600);
    storm.run_until(at(1));
    storm.break_connections();
    storm.run_until_all_registered(at(30));
    assert_eq!(storm.connected, 2);
}

#[test]
fn a_crowd_takes_its_bindings_back_without_loss() {
    let mut storm = Storm::paced(Server { challenges: true, ..Server::new(5_000, 100) });
    storm.register(CROWD, SERVER, 3600);
    storm.run_until_all_registered(at(60));
    storm.run_until(at(100));
    let before = storm.requests;
    for id in storm.accounts.clone() {
        storm.order(id, Command::Unregister);
    }
    storm.run(at(110), |storm| storm.unregistered.len() == CROWD);
    assert_eq!(storm.unregistered.len(), CROWD);
    assert!(storm.failed.is_empty());
    assert!(storm.now < at(105), "twice ten thousand requests take four seconds: {:?}", storm.now);
    assert!(storm.requests - before <= 2 * CROWD + CROWD / 50);
}

/// Two servers of one name, the first one preferred.
fn cluster(first: Server, second: Server) -> Storm {
    const SECOND: &str = "192.0.2.2:5060";
    let mut storm = Storm::paced(first);
    storm.servers.insert(address(SECOND), second);
    let life = Duration::from_secs(3600);
    let service =
        |priority, target: &str| Service { priority, weight: 1, target: target.to_owned(), port: 5060 };
    let services = vec![service(1, "one.test"), service(2, "two.test")];
    let question = Question::Services("_sip._udp.cluster.test".to_owned());
    storm.names.insert(question, Answer::Services(services, life));
    for (name, server) in [("one.test", SERVER), ("two.test", SECOND)] {
        let addresses = vec![address(server).ip()];
        storm.names.insert(Question::Addresses(name.to_owned()), Answer::Addresses(addresses, life));
    }
    storm
}

#[test]
fn those_who_wait_for_a_silent_server_go_to_the_next_one_without_a_failure() {
    let down = Server { down: (Time::START, at(1_000)), ..Server::new(5_000, 100) };
    let mut storm = cluster(down, Server::new(5_000, 100));
    storm.register(CROWD, "cluster.test", 3600);
    storm.run_until_all_registered(at(80));
    let failed: BTreeSet<_> = storm.failed.iter().map(|(_, id, _)| *id).collect();
    assert!(failed.len() < 100, "only those who asked the silent one failed: {}", failed.len());
}

#[test]
fn those_who_wait_for_an_overloaded_server_go_to_the_next_one_at_once() {
    let overloaded = Server { overloaded: Some((at(1_000), 600)), ..Server::new(5_000, 100) };
    let mut storm = cluster(overloaded, Server::new(5_000, 100));
    storm.register(CROWD, "cluster.test", 3600);
    storm.run_until(at(10));
    let refused = storm.failed.len();
    assert!(refused < 24, "{refused} asked the overloaded one");
    assert_eq!(storm.registered.len(), CROWD - refused);
    storm.run_until_all_registered(at(700));
}

#[test]
fn bindings_behind_an_overloaded_server_are_refreshed_at_the_next_one() {
    let mut storm = cluster(Server::new(5_000, 100), Server::new(5_000, 100));
    storm.register(1_000, "cluster.test", 3600);
    storm.run_until_all_registered(at(10));
    storm.run_until(at(12));
    storm.server().overloaded = Some((at(10_000), 600));
    storm.registered.clear();
    for id in storm.accounts.clone() {
        storm.order(id, Command::Refresh);
    }
    storm.run_until(at(20));
    let refused = storm.failed.len();
    assert!(refused < 24, "{refused} asked the overloaded one");
    assert_eq!(storm.registered.len(), 1_000 - refused);
}

#[test]
fn those_who_wait_do_not_time_out() {
    let mut storm = Storm::paced(Server::new(100, 100));
    storm.register(5_000, SERVER, 3600);
    let took = storm.run_until_all_registered(at(100));
    assert!(took > Duration::from_secs(45), "longer than a transaction may take: {took:?}");
    assert!(storm.failed.is_empty());
    storm.assert_at_most_two_percent_sent_twice();
}

#[test]
fn a_server_that_restarts_meets_no_storm() {
    let mut storm = Storm::paced(Server::new(5_000, 100));
    storm.register(CROWD, SERVER, 600);
    storm.run_until_all_registered(at(60));
    storm.run_until(at(100));
    storm.server().down = (at(100), at(120));
    storm.registered.clear();
    for id in storm.accounts.clone() {
        storm.order(id, Command::Refresh);
    }
    let before = storm.server().arrivals.len();
    storm.run_until(at(119));
    let while_down = storm.server().arrivals.len() - before;
    assert!(while_down < 200 * 8, "{while_down} datagrams into the void");
    storm.run_until_all_registered(at(130));
    assert!(storm.failed.is_empty());
}

#[test]
fn a_silent_server_is_known_to_all_who_wait_for_it_and_is_found_again() {
    let mut storm = Storm::paced(Server { down: (Time::START, at(100)), ..Server::new(5_000, 100) });
    storm.register(1_000, SERVER, 600);
    storm.run_until(at(33));
    let known: BTreeSet<_> = storm.failed.iter().map(|(_, id, _)| *id).collect();
    assert_eq!(storm.engine.waiting(), 0, "nobody waits in vain");
    assert!(known.len() > 980, "those who asked later have a little more patience: {}", known.len());
    storm.run_until(at(99));
    assert!(storm.requests < 500, "{} requests to nobody", storm.requests);
    storm.run_until_all_registered(at(145));
}

#[test]
fn a_server_that_asks_not_to_be_bothered_is_left_alone() {
    let mut storm = Storm::paced(Server { overloaded: Some((at(5), 30)), ..Server::new(5_000, 100) });
    storm.register(CROWD, SERVER, 3600);
    storm.run_until(at(29));
    let asked = storm.server().arrivals.len();
    assert!(asked <= 24, "{asked} requests");
    assert_eq!(storm.failed.len(), asked);
    storm.run_until_all_registered(at(60));
    assert_eq!(storm.failed.len(), asked, "nobody else failed");
    storm.assert_at_most_two_percent_sent_twice();
    let early = storm.server().arrivals.iter().filter(|(time, ..)| *time > at(1) && *time < at(30)).count();
    assert_eq!(early, 0);
}

#[test]
fn an_order_by_hand_is_tried_while_the_server_wants_to_be_left_alone() {
    let mut storm = Storm::paced(Server { overloaded: Some((at(1), 3600)), ..Server::new(5_000, 100) });
    storm.register(1, SERVER, 60);
    storm.run_until(at(10));
    assert_eq!(storm.failed.len(), 1);
    let id = storm.accounts[0];
    storm.order(id, Command::Refresh);
    storm.run_until(at(11));
    assert_eq!(storm.registered.len(), 1);
}

#[test]
fn accounts_that_the_server_ignores_do_not_stop_the_others() {
    let mut storm = Storm::paced(Server { ignores: "u1", ..Server::new(5_000, 100) });
    storm.register(2_000, SERVER, 3600);
    storm.run_until(at(60));
    assert_eq!(storm.registered.len(), 889, "1111 of the names begin with u1");
}

#[test]
fn destinations_do_not_wait_for_each_other() {
    const OTHER: &str = "192.0.2.2:5060";
    let mut storm = Storm::paced(Server { down: (Time::START, at(1_000)), ..Server::new(5_000, 100) });
    storm.servers.insert(address(OTHER), Server::new(5_000, 100));
    storm.register(1_000, SERVER, 3600);
    storm.register(1_000, OTHER, 3600);
    storm.run_until(at(2));
    assert_eq!(storm.registered.len(), 1_000);
    assert!(storm.registered.keys().all(|id| storm.accounts[1_000..].contains(id)));
    assert_eq!(storm.engine.destinations(), 2);
}

#[test]
fn removals_and_refreshes_go_before_new_bindings() {
    let mut storm = Storm::paced(Server::new(100, 100));
    storm.register(2, SERVER, 20);
    storm.run_until(at(1));
    let [leaves, stays] = [storm.accounts[0], storm.accounts[1]];
    storm.register(5_000, SERVER, 3600);
    storm.run_until(at(5));
    assert!(storm.engine.waiting() > 4_000);
    storm.order(leaves, Command::Unregister);
    storm.run_until(at(20));
    let left = storm.unregistered[&leaves];
    assert!(left < at_ms(5_500), "{left:?}");
    let refreshed = storm.registered[&stays];
    assert!(refreshed >= at(18) && refreshed < at_ms(18_700), "{refreshed:?}");
}

#[test]
fn who_gives_up_leaves_the_line() {
    let mut storm = Storm::paced(Server { down: (Time::START, at(20)), ..Server::new(5_000, 100) });
    storm.register(100, SERVER, 3600);
    let waiting = storm.engine.waiting();
    assert_eq!(waiting, 96);
    for (n, id) in storm.accounts.clone().into_iter().enumerate().skip(20) {
        match n % 4 {
            0 => storm.order(id, Command::Close),
            1 => storm.order(id, Command::Abandon),
            2 => storm.order(id, Command::Pause),
            _ => storm.order(id, Command::Unregister),
        }
    }
    assert_eq!(storm.engine.waiting(), 16);
    assert_eq!(storm.unregistered.len(), 20, "nothing was sent that had to be taken back");
    assert_eq!(storm.engine.registrations(), 80);
    storm.run_until(at(30));
    assert_eq!((storm.registered.len(), storm.engine.waiting()), (20, 0));
}

#[test]
fn the_line_is_forgotten_with_the_network() {
    let mut storm = Storm::paced(Server::new(5_000, 100));
    storm.register(100, SERVER, 3600);
    storm.input(Input::Network(false));
    assert_eq!((storm.engine.waiting(), storm.engine.destinations(), storm.engine.deadlines()), (0, 0, 0));
    for id in storm.accounts.clone() {
        storm.order(id, Command::Register);
    }
    storm.run_until_all_registered(at(5));
}

#[test]
fn switching_pacing_off_lets_everybody_go() {
    let mut storm = Storm::paced(Server::new(50_000, 1_000));
    storm.register(500, SERVER, 3600);
    let config = Config { keep_alive: None, pacing: false, ..Config::default() };
    storm.input(Input::Configure(Box::new(config)));
    assert_eq!((storm.engine.waiting(), storm.requests), (0, 500));
    storm.run_until_all_registered(at(1));
}

#[test]
fn a_crowd_does_not_refresh_as_one_and_a_few_refresh_on_time() {
    let mut storm = Storm::paced(Server::new(10_000, 100));
    storm.register(CROWD, SERVER, 1_000);
    storm.run_until_all_registered(at(10));
    storm.run_until(at(905));
    let mut per_second = BTreeMap::<u64, usize>::new();
    for (time, ..) in storm.server().arrivals.iter().filter(|(time, ..)| *time > at(10)) {
        *per_second.entry(time.as_micros() / 1_000_000).or_default() += 1;
    }
    let (first, last) = (per_second.keys().next(), per_second.keys().next_back());
    assert!(first.is_some_and(|first| (700..720).contains(first)), "{first:?}");
    assert!(last.is_some_and(|last| (890..=902).contains(last)), "{last:?}");
    assert!(per_second.values().all(|count| *count < CROWD / 100), "{per_second:?}");
    storm.assert_at_most_two_percent_sent_twice();

    let mut few = Storm::paced(Server::new(10_000, 100));
    few.register(16, SERVER, 1_000);
    few.run_until_all_registered(at(1));
    few.run_until(at(1_000));
    let times: Vec<_> =
        few.server().arrivals.iter().skip(16).map(|(time, ..)| time.as_micros() / 10_000).collect();
    assert_eq!(times.len(), 16);
    assert!(
        times.iter().all(|time| (90_001..=90_003).contains(time)),
        "nine tenths after the answer: {times:?}"
    );
}

#[test]
fn the_same_seed_gives_the_same_storm() {
    let run = || {
        let mut storm = Storm::paced(Server { challenges: true, ..Server::new(1_000, 50) });
        storm.register(1_000, SERVER, 3600);
        storm.run_until_all_registered(at(60));
        (storm.requests, storm.resent, storm.registered)
    };
    assert_eq!(run(), run());
}

#[test]
fn many_destinations_leave_nothing_behind() {
    let mut storm = Storm::paced(Server::new(1, 1));
    for n in 0..2_000_u32 {
        let server = format!("198.18.{}.{}:5060", n / 250, 1 + n % 250);
        storm.servers.insert(address(&server), Server::new(1_000, 10));
        storm.register(1, &server, 3600);
        storm.run_until(storm.now + Duration::from_millis(20));
    }
    assert_eq!(storm.registered.len(), 2_000);
    assert!(storm.engine.destinations() <= 1_024, "{}", storm.engine.destinations());
}
