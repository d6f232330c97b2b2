//! A crowd behind a link that loses, delays and breaks again and again: how many hold a binding at a time?

mod support;

use std::time::Duration;

use linphone::engine::{Command, Input};
use support::storm::{Server, Storm};
use support::{Dice, SERVER, at};

const CROWD: usize = 2_000;
/// Until then the link is good, so that everybody registers.
const BEGIN: u64 = 10;

/// What is wrong beside the losses, until that second: nothing comes through, or the program says that there is no network.
struct Fault {
    until: u64,
    is_known: bool,
}

/// How many accounts are registered on average, in so many seconds with a fault every `pause` to twice as many seconds. A
/// tenth is lost each way, and no datagram arrives when it should.
fn registered_meanwhile(expires: u32, seconds: u64, pause: u64, seed: u64) -> usize {
    let mut storm = Storm::paced(Server { challenges: true, ..Server::new(20_000, 4_000) });
    storm.pause = Duration::from_millis(3);
    storm.chance = seed;
    let mut dice = Dice(seed);
    storm.register(CROWD, SERVER, expires);
    storm.run_until_all_registered(at(BEGIN));
    (storm.delay, storm.jitter, storm.lost_of) = (Duration::ZERO, Duration::from_millis(200), 10);
    let (mut seen, mut next, mut fault) = (0, BEGIN + pause, None);
    for second in BEGIN..BEGIN + seconds {
        storm.run_until(at(second));
        if let Some(Fault { is_known, .. }) = fault.take_if(|fault: &mut Fault| fault.until <= second)
            && is_known
        {
            storm.input(Input::Network(true));
            // As the core does.
            for id in storm.accounts.clone() {
                storm.order(id, Command::Register);
            }
        }
        if fault.is_none() && next <= second {
            let until = second + 2 + dice.below(pause);
            next = second + pause + dice.below(pause);
            let is_known = dice.below(4) == 0;
            if is_known {
                storm.input(Input::Network(false));
                storm.registered.clear();
                storm.parcels.clear();
            } else {
                storm.server().down = (at(second), at(until));
            }
            fault = Some(Fault { until, is_known });
        }
        for (when, id, _) in std::mem::take(&mut storm.failed) {
            if storm.registered.get(&id).is_some_and(|since| *since <= when) {
                storm.registered.remove(&id);
            }
        }
        seen += storm.registered.len();
    }
    seen / seconds as usize
}

#[test]
fn most_hold_a_binding_although_the_link_breaks_again_and_again() {
    // Bindings of so many seconds, a fault every so many, and how many hold theirs at least. Without a pace it would be 1 750,
    // at the cost of a storm after each fault; what is asked for here is a little less than what was measured.
    for (expires, pause, least) in [(60, 12, 800), (600, 60, 1_400)] {
        let runs = (1..=4).map(|seed| registered_meanwhile(expires, 600, pause, seed));
        let average = runs.sum::<usize>() / 4;
        println!("a fault every {pause} s: {average} of {CROWD}");
        assert!(average >= least, "a fault every {pause} s: {average}, wanted {least}");
    }
}
