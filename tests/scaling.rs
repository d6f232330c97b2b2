//! Does an account cost the same, however many others there are? Work is compared with itself in one run, at two sizes; the
//! quickest of several batches counts, so that a busy machine does not matter, and what searches a list is found out.
#![allow(clippy::disallowed_methods)] // A measurement has a clock.

#[path = "support/program.rs"]
mod program;

use std::collections::BTreeMap;
use std::ptr::null;
use std::sync::Arc;
use std::time::{Duration, Instant};

use linphone::engine::{Config, Engine, Settings};
use linphone::ffi::address::{linphone_address_new, linphone_address_unref};
use linphone::ffi::auth_info::{
    linphone_auth_info_new, linphone_auth_info_set_username, linphone_auth_info_unref,
};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_stop_async, linphone_core_unref};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_add_proxy_config, linphone_core_create_proxy_config,
    linphone_core_find_auth_info, linphone_core_get_proxy_config_by_idkey, linphone_core_remove_auth_info,
    linphone_core_remove_proxy_config,
};
use linphone::ffi::core_identity::linphone_core_lookup_known_account;
use linphone::ffi::legacy::{linphone_proxy_config_set_depends_on, linphone_proxy_config_set_identity};
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_enable_register,
    linphone_proxy_config_find_auth_info, linphone_proxy_config_get_dependency,
    linphone_proxy_config_get_idkey, linphone_proxy_config_get_state, linphone_proxy_config_set_expires,
    linphone_proxy_config_set_server_addr, linphone_proxy_config_unref,
};
use linphone::ffi::types::{LinphoneAuthInfo, LinphoneCore, LinphoneProxyConfig};
use linphone::sip::NameAddr;
use program::{Server, account, c, core, no_callbacks};

const FEW: usize = 1_000;
const MANY: usize = 20_000;
/// The most that a thing may cost among many, compared with the same among few. A search would cost twenty times as much.
const MARGIN: u32 = 6;
const BATCHES: usize = 12;
const BATCH: usize = 40;

struct Crowd {
    core: *mut LinphoneCore,
    accounts: Vec<*mut LinphoneProxyConfig>,
    added: usize,
}

impl Crowd {
    fn add(&mut self) {
        let user = format!("u{}", self.added);
        self.added += 1;
        // SAFETY: handles of this test and C strings.
        unsafe {
            let info =
                linphone_auth_info_new(c(&user), null(), c("secret"), null(), c("example.test"), null());
            linphone_core_add_auth_info(self.core, info);
            linphone_auth_info_unref(info);
            let config = linphone_core_create_proxy_config(self.core);
            linphone_proxy_config_set_identity(config, c(&format!("sip:{user}@example.test")));
            linphone_proxy_config_set_server_addr(config, c("sip:127.0.0.1:9"));
            linphone_proxy_config_enable_register(config, 0);
            assert_eq!(linphone_core_add_proxy_config(self.core, config), 0);
            self.accounts.push(config);
        }
    }

    fn find(&self, number: usize) -> bool {
        // SAFETY: as above.
        let info = unsafe {
            linphone_core_find_auth_info(self.core, c("example.test"), c(&format!("u{number}")), null())
        };
        !info.is_null()
    }

    fn edit(&self, number: usize) {
        let config = self.accounts[number];
        // SAFETY: as above.
        unsafe {
            linphone_proxy_config_edit(config);
            linphone_proxy_config_set_expires(config, 100 + i32::try_from(number % 7).unwrap_or(0));
            assert_eq!(linphone_proxy_config_done(config), 0);
        }
    }

    /// Finds an account by its idkey, what it would answer a challenge with, and an account by its domain.
    fn look_up(&self, number: usize) {
        let config = self.accounts[number];
        // SAFETY: as above; addresses of this test.
        unsafe {
            let idkey = linphone_proxy_config_get_idkey(config);
            assert_eq!(linphone_core_get_proxy_config_by_idkey(self.core, idkey), config);
            assert!(linphone_core_get_proxy_config_by_idkey(self.core, c("nobody")).is_null());
            assert!(!linphone_proxy_config_find_auth_info(config).is_null());
            let address = linphone_address_new(c("sip:somebody@elsewhere.test"));
            assert!(linphone_core_lookup_known_account(self.core, address).is_null());
            linphone_address_unref(address);
        }
    }

    /// Lets the last account wait for another one, asks which, and lets it wait for none.
    fn wait(&self, number: usize) {
        let (master, last) = (self.accounts[number], self.accounts[self.accounts.len() - 1]);
        // SAFETY: as above.
        unsafe {
            linphone_proxy_config_edit(last);
            linphone_proxy_config_set_depends_on(last, linphone_proxy_config_get_idkey(master));
            assert_eq!(linphone_proxy_config_done(last), 0);
            assert_eq!(linphone_proxy_config_get_dependency(last), master);
            linphone_proxy_config_edit(last);
            linphone_proxy_config_set_depends_on(last, null());
            assert_eq!(linphone_proxy_config_done(last), 0);
        }
    }

    /// Adds credentials of one of the users and takes them out again.
    fn change_credentials(&self, number: usize) {
        // SAFETY: as above.
        unsafe {
            let user = c(&format!("u{number}"));
            let info = linphone_auth_info_new(user, null(), c("other"), null(), c("other.test"), null());
            linphone_core_add_auth_info(self.core, info);
            linphone_core_remove_auth_info(self.core, info);
            linphone_auth_info_unref(info);
        }
    }

    /// Takes one out of the middle, and its credentials.
    fn remove(&mut self) {
        let middle = self.accounts.len() / 2;
        let last = self.accounts.len() - 1;
        self.accounts.swap(middle, last);
        let config = self.accounts.pop().expect("there are many");
        // SAFETY: as above.
        unsafe {
            linphone_core_remove_proxy_config(self.core, config);
            linphone_proxy_config_unref(config);
        }
    }

    fn iterate(&self) {
        // SAFETY: as above.
        unsafe { linphone_core_iterate(self.core) };
    }

    /// What each thing costs now: the quickest batch of several.
    fn costs(&mut self) -> BTreeMap<&'static str, Duration> {
        let size = self.accounts.len();
        let mut costs = BTreeMap::new();
        let mut note = |what: &'static str, begin: Instant| {
            let took = begin.elapsed();
            costs.entry(what).and_modify(|known: &mut Duration| *known = took.min(*known)).or_insert(took);
        };
        self.iterate();
        // The first question of a kind may prepare the answers to all others.
        self.look_up(0);
        self.change_credentials(0);
        for batch in 0..BATCHES {
            let begin = Instant::now();
            (0..BATCH).for_each(|_| self.iterate());
            note("an iterate with nothing to do", begin);
            let begin = Instant::now();
            (0..BATCH).for_each(|n| assert!(self.find((batch * BATCH + n) * size / (BATCHES * BATCH))));
            note("finding credentials", begin);
            let begin = Instant::now();
            (0..BATCH).for_each(|n| self.edit((batch * BATCH + n) * size / (BATCHES * BATCH)));
            note("changing an account", begin);
            let begin = Instant::now();
            (0..BATCH).for_each(|n| self.look_up((batch * BATCH + n) * size / (BATCHES * BATCH)));
            note("finding an account", begin);
            let begin = Instant::now();
            (0..BATCH).for_each(|n| self.wait((batch * BATCH + n) * size / (2 * BATCHES * BATCH)));
            note("waiting for an account", begin);
            let begin = Instant::now();
            (0..BATCH).for_each(|n| self.change_credentials(batch * BATCH + n));
            note("taking out credentials", begin);
            let begin = Instant::now();
            (0..BATCH).for_each(|_| self.add());
            note("adding an account and its credentials", begin);
            let begin = Instant::now();
            (0..BATCH).for_each(|_| self.remove());
            note("removing an account", begin);
        }
        costs
    }
}

#[test]
fn an_account_costs_the_same_among_few_and_among_many() {
    let mut crowd = Crowd { core: core(&no_callbacks()), accounts: Vec::new(), added: 0 };
    (0..FEW).for_each(|_| crowd.add());
    let few = crowd.costs();
    (FEW..MANY).for_each(|_| crowd.add());
    let many = crowd.costs();
    for (what, cost) in &few {
        assert!(many[what] < *cost * MARGIN, "{what}: {:?} among many, {cost:?} among few", many[what]);
    }
    // SAFETY: a handle of this test.
    unsafe { linphone_core_unref(crowd.core) };
}

/// What it costs to remove an account that nobody waits for, among so many of whom each second one waits for another.
fn cost_of_removing_among_waiting(accounts: usize) -> Duration {
    let mut crowd = Crowd { core: core(&no_callbacks()), accounts: Vec::new(), added: 0 };
    (0..accounts).for_each(|_| crowd.add());
    for pair in crowd.accounts.chunks_exact(2) {
        // SAFETY: handles of this test.
        unsafe {
            linphone_proxy_config_edit(pair[1]);
            linphone_proxy_config_set_depends_on(pair[1], linphone_proxy_config_get_idkey(pair[0]));
            assert_eq!(linphone_proxy_config_done(pair[1]), 0);
        }
    }
    let batch = |crowd: &mut Crowd| {
        (0..BATCH).for_each(|_| crowd.add());
        let alone = crowd.accounts.split_off(crowd.accounts.len() - BATCH);
        let begin = Instant::now();
        for config in alone {
            // SAFETY: as above.
            unsafe { linphone_core_remove_proxy_config(crowd.core, config) };
        }
        begin.elapsed()
    };
    let quickest = (0..BATCHES).map(|_| batch(&mut crowd)).min().expect("several batches");
    // SAFETY: as above.
    unsafe { linphone_core_unref(crowd.core) };
    quickest
}

#[test]
fn those_who_wait_for_others_cost_nothing_to_those_who_do_not() {
    let (few, many) = (cost_of_removing_among_waiting(FEW), cost_of_removing_among_waiting(MANY));
    assert!(many < few * MARGIN, "{many:?} among many, {few:?} among few");
}

#[test]
fn whether_something_is_being_taken_back_is_known_without_a_search() {
    let cost = |registrations: usize| {
        let address = |text: &str| Arc::new(NameAddr::parse(text.as_bytes()).expect("an address"));
        let settings = Settings::new(address("<sip:alice@example.test>"), address("<sip:127.0.0.1:9>"));
        let mut engine = Engine::new(Config::default(), [0; 32]);
        for _ in 0..registrations {
            engine.open(settings.clone());
        }
        let batch = || {
            let begin = Instant::now();
            (0..BATCH).for_each(|_| assert!(!std::hint::black_box(&engine).is_withdrawing()));
            begin.elapsed()
        };
        (0..BATCHES).map(|_| batch()).min().expect("several batches")
    };
    let (few, many) = (cost(FEW), cost(MANY));
    // What costs next to nothing is as long as a clock takes to tell.
    assert!(many < few * MARGIN + Duration::from_micros(5), "{many:?} among many, {few:?} among few");
}

/// What an iterate costs while a stop waits for one account's registrar, which is silent, among so many accounts.
fn cost_of_stopping(accounts: usize) -> Duration {
    let server = Server::new();
    let mut crowd = Crowd { core: core(&no_callbacks()), accounts: Vec::new(), added: 0 };
    (0..accounts / 2).for_each(|_| crowd.add());
    let bound = account(crowd.core, &server, "bound");
    (0..accounts / 2).for_each(|_| crowd.add());
    // SAFETY: handles of this test.
    unsafe {
        while linphone_proxy_config_get_state(bound) != 1 {
            crowd.iterate();
        }
        linphone_core_stop_async(crowd.core);
        let batch = || {
            let begin = Instant::now();
            (0..BATCH).for_each(|_| crowd.iterate());
            begin.elapsed()
        };
        let quickest = (0..BATCHES).map(|_| batch()).min().expect("several batches");
        linphone_core_unref(crowd.core);
        quickest
    }
}

#[test]
fn a_stop_does_not_look_at_all_accounts_again_and_again() {
    let (few, many) = (cost_of_stopping(FEW), cost_of_stopping(MANY));
    assert!(many < few * MARGIN, "{many:?} among many, {few:?} among few");
}

#[test]
fn credentials_of_one_user_are_taken_out_without_a_search() {
    let lc = core(&no_callbacks());
    // SAFETY: handles of this test and C strings.
    let info = |n: usize| unsafe {
        linphone_auth_info_new(c(&format!("u{n}")), null(), c("secret"), null(), c("example.test"), null())
    };
    let round = |from: usize| {
        // SAFETY: as above.
        let all =
            (from..from + BATCH).map(info).inspect(|info| unsafe { linphone_core_add_auth_info(lc, *info) });
        let all: Vec<_> = all.collect();
        let begin = Instant::now();
        for info in all {
            // SAFETY: as above.
            unsafe { linphone_core_remove_auth_info(lc, info) };
        }
        begin.elapsed()
    };
    let quickest =
        |from: usize| (0..BATCHES).map(|n| round(from + n * BATCH)).min().expect("several batches");
    let few = quickest(0);
    for n in MANY..2 * MANY {
        // SAFETY: as above.
        unsafe { linphone_core_add_auth_info(lc, info(n)) };
    }
    let many = quickest(0);
    assert!(many < few * MARGIN, "{many:?} among many, {few:?} among few");
    // SAFETY: as above.
    unsafe { linphone_core_unref(lc) };
}

/// The quickest of several batches of a thing that is done with a core which has so many credentials, made from their number.
fn cost_among(
    count: usize,
    credentials: impl Fn(usize) -> *mut LinphoneAuthInfo,
    thing: impl Fn(*mut LinphoneCore, usize),
) -> Duration {
    let lc = core(&no_callbacks());
    for number in 0..count {
        // SAFETY: handles of this test.
        unsafe { linphone_core_add_auth_info(lc, credentials(number)) };
    }
    let batch = |batch: usize| {
        let begin = Instant::now();
        (0..BATCH).for_each(|number| thing(lc, batch * BATCH + number));
        begin.elapsed()
    };
    let quickest = (0..BATCHES).map(batch).min().expect("several batches");
    // SAFETY: as above.
    unsafe { linphone_core_unref(lc) };
    quickest
}

#[test]
fn credentials_for_another_realm_of_a_user_are_added_without_a_look_at_the_others() {
    // SAFETY: C strings, and handles of this test.
    let info = |realm: usize| unsafe {
        linphone_auth_info_new(c("trunk"), null(), c("secret"), null(), c(&format!("r{realm}.test")), null())
    };
    // SAFETY: as above.
    let add = |lc, number| unsafe { linphone_core_add_auth_info(lc, info(2 * MANY + number)) };
    let (few, many) = (cost_among(FEW, info, add), cost_among(MANY, info, add));
    assert!(many < few * MARGIN, "{many:?} among many, {few:?} among few");
}

#[test]
fn stored_credentials_that_got_another_user_are_taken_out_without_a_search() {
    // SAFETY: C strings, and handles of this test.
    let info = |number: usize| unsafe {
        linphone_auth_info_new(
            c(&format!("u{number}")),
            null(),
            c("secret"),
            null(),
            c("example.test"),
            null(),
        )
    };
    // SAFETY: as above.
    let rename_and_remove = |lc, number| unsafe {
        let user = c(&format!("u{number}"));
        let stored = linphone_core_find_auth_info(lc, c("example.test"), user, null()).cast_mut();
        linphone_auth_info_set_username(stored, c("another"));
        linphone_core_remove_auth_info(lc, stored);
        assert!(linphone_core_find_auth_info(lc, null(), c("another"), null()).is_null());
    };
    let (few, many) = (cost_among(FEW, info, rename_and_remove), cost_among(MANY, info, rename_and_remove));
    assert!(many < few * MARGIN, "{many:?} among many, {few:?} among few");
}
