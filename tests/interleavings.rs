//! Do news stay in order when threads and callbacks cause them at the same time? Tried with every order in which the threads can
//! run, by loom: RUSTFLAGS="--cfg loom" cargo test --test interleavings, part of scripts/sanitize.sh.
//!
//! The queue, the numbers and the delivery are those of the library (`core::news`). Behind the lock stands one account, whose
//! state is a number that each call raises, so that the highest is the newest.
#![cfg(loom)]
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

use std::cell::Cell;

use linphone::core::news::{Numbered, Queue, Shown, Teller, deliver};
use loom::sync::{Arc, Mutex};
use loom::thread;

/// What the library's lock guards, as far as news are concerned.
#[derive(Default)]
struct Account {
    decided: u32,
    state: u32,
    shown: Shown,
    news: Queue<u32>,
    dismissed: u32,
    /// All news are shown, however old.
    careless: bool,
}

impl Account {
    fn change(&mut self) {
        self.decided += 1;
        self.news.push(self.decided);
    }
}

impl Teller for Account {
    type News = u32;

    fn reveal(&mut self, news: &Numbered<u32>) -> bool {
        let newer = self.shown.reveal(news) || self.careless;
        if newer {
            self.state = news.what;
        }
        newer
    }

    fn dismiss(&mut self, _: &Numbered<u32>) {
        self.dismissed += 1;
    }
}

/// A call of the API that changes the state so often; `within` is called from inside each callback.
fn call(account: &Mutex<Account>, changes: u32, told: &mut Vec<u32>, within: &dyn Fn(u32, &mut Vec<u32>)) {
    let news = {
        let mut account = account.lock().unwrap();
        (0..changes).for_each(|_| account.change());
        account.news.take()
    };
    deliver(
        || account.lock().unwrap(),
        news,
        |state| {
            // Nothing is locked: a callback may ask, and never gets anything older than what it is told.
            assert!(account.lock().unwrap().state >= *state, "an older state is shown inside the callback");
            told.push(*state);
            within(*state, told);
        },
    );
}

fn calls_nothing(_: u32, _: &mut Vec<u32>) {}

/// All threads have come back: the newest state is shown, was told, and nothing was told twice.
fn at_the_end(account: &Mutex<Account>, told: &[Vec<u32>]) {
    let account = account.lock().unwrap();
    assert_eq!(account.state, account.decided, "an older state is shown: {told:?}");
    assert_eq!(account.dismissed, account.decided, "something was taken and not let go");
    for own in told {
        assert!(own.is_sorted(), "a thread was told of an older state after a newer one: {told:?}");
    }
    let mut all: Vec<u32> = told.concat();
    all.sort_unstable();
    assert!(all.windows(2).all(|two| two[0] != two[1]), "told twice: {told:?}");
    assert_eq!(all.last(), Some(&account.decided), "the newest was not told: {told:?}");
}

/// Another thread changes the account once, and this one twice; with `from_inside`, a third time from the first callback.
fn every_order(careless: bool, from_inside: bool) {
    loom::model(move || {
        let account = Arc::new(Mutex::new(Account { careless, ..Account::default() }));
        let other = {
            let account = Arc::clone(&account);
            thread::spawn(move || {
                let mut told = Vec::new();
                call(&account, 1, &mut told, &calls_nothing);
                told
            })
        };
        let mut told = Vec::new();
        let calls = Cell::new(from_inside);
        call(&account, 2, &mut told, &|_, told| {
            if calls.replace(false) {
                call(&account, 1, told, &calls_nothing);
            }
        });
        let theirs = other.join().unwrap();
        at_the_end(&account, &[told, theirs]);
    });
}

#[test]
fn two_threads_leave_the_newest_state_visible() {
    every_order(false, false);
}

#[test]
fn a_callback_calls_while_another_thread_does() {
    every_order(false, true);
}

#[test]
#[should_panic(expected = "an older state is shown")]
fn without_numbers_an_older_state_would_stay_visible() {
    every_order(true, false);
}
