//! A program looks for answers now and then, and a server has nothing to do meanwhile, or more than its socket holds: the pace
//! keeps it busy, and loses hardly anything.

mod support;

use std::time::Duration;

use support::storm::{Server, Storm};
use support::{SERVER, at};

const CROWD: usize = 10_000;

/// A registrar on loopback that is asked by a program that looks for answers once in so many milliseconds.
fn looked_at_every(pause: u64, server: Server) -> Storm {
    let mut storm = Storm::paced(server);
    storm.delay = Duration::from_micros(20);
    storm.pause = Duration::from_millis(pause);
    storm
}

#[test]
fn a_program_that_looks_now_and_then_keeps_a_server_busy() {
    // Milliseconds between two looks, requests per second, what the socket holds.
    for (pause, per_second, socket_holds) in [
        (1, 13_000, 92),
        (1, 30_000, 92),
        (5, 13_000, 92),
        (5, 27_000, 180),
        (20, 2_000, 92),
        (50, 1_000, 92),
    ] {
        let mut storm = looked_at_every(pause, Server::new(per_second, socket_holds));
        storm.register(CROWD, SERVER, 3600);
        let took = storm.run_until_all_registered(at(60));
        let ideal = Duration::from_micros(CROWD as u64 * 1_000_000 / per_second);
        let name = format!("{pause} ms, {per_second}/s");
        assert!(storm.failed.is_empty(), "{name}");
        assert_eq!((storm.resent, storm.server().dropped), (0, 0), "{name}");
        assert!(took < ideal + ideal / 10, "{name}: {took:?} for {ideal:?}");
    }
}

#[test]
fn a_server_that_works_off_what_its_socket_holds_before_anybody_looks_gets_that_much() {
    // Milliseconds between two looks, what the socket holds.
    for (pause, socket_holds) in [(5, 30), (20, 92), (20, 227), (50, 92), (50, 227)] {
        let server = Server { challenges: true, ..Server::new(27_000, socket_holds) };
        let mut storm = looked_at_every(pause, server);
        storm.register(CROWD, SERVER, 3600);
        let took = storm.run_until_all_registered(at(60));
        let ideal = Duration::from_millis(2 * CROWD as u64 * pause / socket_holds as u64);
        let name = format!("{pause} ms, {socket_holds}");
        assert!(storm.failed.is_empty(), "{name}");
        assert!(storm.resent * 100 <= storm.requests, "{name}: {} of {}", storm.resent, storm.requests);
        assert!(took < ideal * 3 / 2 + Duration::from_secs(1), "{name}: {took:?} for {ideal:?}");
    }
}

#[test]
fn those_whose_requests_were_lost_together_do_not_wait_for_each_other() {
    for pause in [1, 5, 20] {
        let mut storm = looked_at_every(pause, Server::new(20_000, 92));
        storm.register(1_000, SERVER, 3600);
        storm.run(at(60), |storm| storm.registered.len() >= 900);
        // Too short to be noticed otherwise.
        let (begin, end) = (storm.now, storm.now + Duration::from_millis(25));
        storm.server().down = (begin, end);
        storm.run_until(end);
        let lost = storm.server().dropped;
        assert!(lost > 20, "{lost} were lost");
        storm.run_until_all_registered(at(60));
        let took = storm.now - begin;
        assert!(took < Duration::from_secs(1), "{pause} ms: {lost} need {took:?}");
        assert!(storm.server().dropped - lost <= lost / 4, "hardly any is lost again");
    }
}
