//! Does an account cost the same, however many others there are? Work is compared with itself in one run, at two sizes; the
//! quickest of several batches counts, so that a busy machine does not matter, and what searches a list is found out.
#![allow(clippy::disallowed_methods)] // A measurement has a clock.

#[path = "support/program.rs"]
mod program;

use std::collections::BTreeMap;
use std::ptr::null;
use std::time::{Duration, Instant};

use linphone::ffi::auth_info::{linphone_auth_info_new, linphone_auth_info_unref};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_add_proxy_config, linphone_core_create_proxy_config,
    linphone_core_find_auth_info, linphone_core_remove_auth_info, linphone_core_remove_proxy_config,
};
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_enable_register,
    linphone_proxy_config_set_expires, linphone_proxy_config_set_server_addr, linphone_proxy_config_unref,
};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig};
use program::{c, core, no_callbacks};

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
