//! The life of a core as a program lives it: made, started, driven, stopped and started again, several at a time, and
//! with what programs pass that no manual foresees.
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::cell::RefCell;
use std::ffi::{c_char, c_int};
use std::ptr::{null, null_mut};
use std::time::{Duration, Instant};

use linphone::ffi::account_params::*;
use linphone::ffi::core::*;
use linphone::ffi::core_accounts::*;
use linphone::ffi::core_cbs::*;
use linphone::ffi::core_nat::linphone_core_create_nat_policy;
use linphone::ffi::core_network::{linphone_core_get_user_agent, linphone_core_set_user_agent};
use linphone::ffi::factory::*;
use linphone::ffi::factory_folders::*;
use linphone::ffi::list::elements;
use linphone::ffi::nat_policy::*;
use linphone::ffi::proxy_config::*;
use linphone::ffi::types::*;
use program::{Server, account, c, core, drive, no_callbacks, ok, text};

const OFF: LinphoneGlobalState = 0;
const STARTUP: LinphoneGlobalState = 1;
const ON: LinphoneGlobalState = 2;
const SHUTDOWN: LinphoneGlobalState = 3;
const CONFIGURING: LinphoneGlobalState = 4;
const READY: LinphoneGlobalState = 5;

thread_local! {
    /// The states that the cores of this test were told to be in.
    static STATES: RefCell<Vec<(*mut LinphoneCore, LinphoneGlobalState)>> = const { RefCell::new(Vec::new()) };
    /// What became of the accounts of this test.
    static TOLD: RefCell<Vec<(*mut LinphoneCore, LinphoneRegistrationState)>> = const { RefCell::new(Vec::new()) };
}

unsafe extern "C" fn core_changed(
    core: *mut LinphoneCore,
    state: LinphoneGlobalState,
    message: *const c_char,
) {
    // SAFETY: the callback's own argument.
    assert_eq!(unsafe { linphone_core_get_global_state(core) }, state, "{}", text(message));
    STATES.with_borrow_mut(|states| states.push((core, state)));
}

unsafe extern "C" fn account_changed(
    core: *mut LinphoneCore,
    _: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    _: *const c_char,
) {
    TOLD.with_borrow_mut(|told| told.push((core, state)));
}

/// The states since the last call.
fn states() -> Vec<LinphoneGlobalState> {
    STATES.take().into_iter().map(|(_, state)| state).collect()
}

/// What was told of the accounts of a core.
fn told(core: *mut LinphoneCore) -> Vec<LinphoneRegistrationState> {
    TOLD.with_borrow(|told| told.iter().filter(|(of, _)| *of == core).map(|(_, state)| *state).collect())
}

fn listener() -> LinphoneCoreVTable {
    LinphoneCoreVTable {
        global_state_changed: Some(core_changed),
        registration_state_changed: Some(account_changed),
        ..no_callbacks()
    }
}

fn state_of(core: *mut LinphoneCore) -> LinphoneGlobalState {
    // SAFETY: a handle, or one that was.
    unsafe { linphone_core_get_global_state(core) }
}

fn end(core: *mut LinphoneCore) {
    // SAFETY: a handle of the test.
    unsafe { linphone_core_unref(core) };
}

#[test]
fn a_core_made_of_a_struct_is_on_when_it_is_returned() {
    let core = core(&listener());
    assert_eq!(states(), [READY, STARTUP, CONFIGURING, ON]);
    // SAFETY: a handle.
    assert_eq!(unsafe { linphone_core_start(core) }, -1, "it runs already");
    end(core);
    assert!(states().is_empty(), "nobody is told of a core that was given up");
    assert_eq!(state_of(core), OFF);
}

#[test]
fn a_core_of_the_factory_waits_for_its_start() {
    // SAFETY: handles of the test.
    unsafe {
        let core = linphone_factory_create_core_3(linphone_factory_get(), null(), null(), null_mut());
        assert_eq!(state_of(core), READY);
        linphone_core_iterate(core);
        assert_eq!(state_of(core), READY);
        assert_eq!(linphone_core_start(core), 0);
        assert_eq!(state_of(core), ON);
        end(core);
    }
}

#[test]
fn a_stop_takes_the_binding_back_and_a_second_one_does_nothing() {
    let mut server = Server::new();
    let core = core(&listener());
    account(core, &server, "alice");
    drive(core, &mut server, |request, _| vec![ok(request)], || told(core).last() == Some(&2));
    states();
    // SAFETY: a handle of the test.
    unsafe { linphone_core_stop_async(core) };
    assert_eq!(state_of(core), SHUTDOWN, "the answer is still to come");
    drive(core, &mut server, |request, _| vec![ok(request)], || state_of(core) == OFF);
    assert_eq!(program::header(server.requests.last().expect("requests"), "Expires"), Some("0"));
    assert_eq!(told(core), [1, 2, 3]);
    assert_eq!(states(), [SHUTDOWN, OFF]);
    // SAFETY: as above.
    unsafe {
        linphone_core_stop(core);
        linphone_core_stop_async(core);
    }
    assert!(states().is_empty());
    end(core);
}

#[test]
fn a_core_that_was_stopped_starts_again_and_its_accounts_register_anew() {
    let mut server = Server::new();
    let core = core(&listener());
    let before = account(core, &server, "alice");
    drive(core, &mut server, |request, _| vec![ok(request)], || told(core).last() == Some(&2));
    // SAFETY: a handle of the test.
    unsafe { linphone_core_stop_async(core) };
    drive(core, &mut server, |request, _| vec![ok(request)], || state_of(core) == OFF);
    states();
    TOLD.take();
    // SAFETY: as above.
    unsafe {
        let stopped = elements(linphone_core_get_proxy_config_list(core));
        assert_eq!(stopped, [before.cast()], "it can still be looked at");
        assert_eq!(linphone_core_start(core), 0);
        let now = elements(linphone_core_get_proxy_config_list(core));
        assert_eq!(now.len(), 1, "it was kept in the configuration");
        assert_ne!(now[0].cast::<LinphoneProxyConfig>(), before, "and read from there");
        assert_eq!(linphone_proxy_config_get_state(before), 3, "the former one keeps its last state");
        linphone_proxy_config_unref(before);
    }
    assert_eq!(states(), [READY, STARTUP, CONFIGURING, ON]);
    drive(core, &mut server, |request, _| vec![ok(request)], || told(core).last() == Some(&2));
    assert_eq!(told(core), [1, 2]);
    end(core);
}

#[test]
fn several_cores_live_side_by_side_and_each_hears_of_its_own() {
    let mut server = Server::new();
    let (one, other) = (core(&listener()), core(&listener()));
    account(one, &server, "alice");
    account(other, &server, "bob");
    drive(one, &mut server, |request, _| vec![ok(request)], || told(one).last() == Some(&2));
    assert!(told(other).is_empty(), "nobody has driven it yet");
    end(one);
    drive(other, &mut server, |request, _| vec![ok(request)], || told(other).last() == Some(&2));
    assert_eq!(told(other), [1, 2]);
    assert_eq!((state_of(one), state_of(other)), (OFF, ON));
    end(other);
}

#[test]
fn nothing_leaves_before_the_first_iterate_and_waiting_with_it_does_no_harm() {
    let mut server = Server::new();
    let core = core(&listener());
    account(core, &server, "alice");
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_millis(150) {
        server.serve(|request, _| vec![ok(request)]);
    }
    assert!(server.requests.is_empty() && told(core).is_empty());
    drive(core, &mut server, |request, _| vec![ok(request)], || told(core).last() == Some(&2));
    assert_eq!(server.requests.len(), 1);
    end(core);
}

unsafe extern "C" fn end_when_ok(
    core: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    // SAFETY: the callback's own arguments; the share that is given up is the program's.
    unsafe {
        account_changed(core, config, state, message);
        if state == 2 {
            linphone_core_unref(core);
        }
    }
}

unsafe extern "C" fn end_when_on(
    core: *mut LinphoneCore,
    state: LinphoneGlobalState,
    message: *const c_char,
) {
    // SAFETY: as above.
    unsafe {
        core_changed(core, state, message);
        if state == ON {
            linphone_core_unref(core);
        }
    }
}

#[test]
fn a_core_may_be_given_up_inside_the_callback_that_says_ok() {
    let mut server = Server::new();
    let core = core(&LinphoneCoreVTable { registration_state_changed: Some(end_when_ok), ..listener() });
    account(core, &server, "alice");
    drive(core, &mut server, |request, _| vec![ok(request)], || state_of(core) == OFF);
    assert_eq!(told(core)[..2], [1, 2]);
    // SAFETY: a handle that was, which is the point.
    unsafe { linphone_core_iterate(core) };
    assert_eq!(state_of(core), OFF);
}

#[test]
fn a_core_may_be_given_up_inside_the_callback_that_says_on() {
    // SAFETY: handles of the test.
    unsafe {
        let factory = linphone_factory_get();
        let core = linphone_factory_create_core_3(factory, null(), null(), null_mut());
        let cbs = linphone_factory_create_core_cbs(factory);
        linphone_core_cbs_set_global_state_changed(cbs, Some(end_when_on));
        linphone_core_add_callbacks(core, cbs);
        linphone_core_cbs_unref(cbs);
        linphone_core_start(core);
        assert_eq!(state_of(core), OFF);
        linphone_core_iterate(core);
    }
    assert_eq!(states(), [STARTUP, CONFIGURING, ON]);
}

unsafe extern "C" fn end_when_asked(
    core: *mut LinphoneCore,
    _: *const c_char,
    _: *const c_char,
    _: *const c_char,
) {
    // SAFETY: the callback's own argument; the share that is given up is the program's.
    unsafe { linphone_core_unref(core) };
}

#[test]
fn a_core_may_be_given_up_while_it_asks_for_credentials() {
    let mut server = Server::new();
    let core = core(&LinphoneCoreVTable { auth_info_requested: Some(end_when_asked), ..listener() });
    account(core, &server, "alice");
    let answer = |request: &str, _| vec![program::challenge(request, "n1")];
    drive(core, &mut server, answer, || state_of(core) == OFF);
    // SAFETY: a handle that was, which is the point.
    unsafe { linphone_core_iterate(core) };
    assert_eq!(state_of(core), OFF);
}

unsafe extern "C" fn stop_when_ok(
    core: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    // SAFETY: the callback's own arguments.
    unsafe {
        account_changed(core, config, state, message);
        if state == 2 {
            linphone_core_stop_async(core);
        }
    }
}

#[test]
fn a_core_may_be_stopped_inside_a_callback_and_started_again() {
    let mut server = Server::new();
    let core = core(&LinphoneCoreVTable { registration_state_changed: Some(stop_when_ok), ..listener() });
    account(core, &server, "alice");
    drive(core, &mut server, |request, _| vec![ok(request)], || state_of(core) == OFF);
    assert_eq!(told(core), [1, 2, 3]);
    // SAFETY: a handle of the test.
    assert_eq!(unsafe { linphone_core_start(core) }, 0);
    drive(core, &mut server, |request, _| vec![ok(request)], || state_of(core) == OFF);
    assert_eq!(told(core), [1, 2, 3, 1, 2, 3]);
    end(core);
}

#[test]
fn a_core_starts_without_its_folders_and_makes_none() {
    let folder = std::env::temp_dir().join(format!("regline-none-{}", std::process::id()));
    let path = folder.to_str().expect("a path of plain letters");
    // SAFETY: handles of the test and C strings.
    unsafe {
        let factory = linphone_factory_get();
        linphone_factory_set_data_dir(factory, c(path));
        linphone_factory_set_config_dir(factory, c(path));
        linphone_factory_set_cache_dir(factory, c(path));
        let core = linphone_factory_create_core_3(factory, null(), null(), null_mut());
        assert_eq!(linphone_core_start(core), 0);
        assert_eq!(state_of(core), ON);
        end(core);
        for restore in
            [linphone_factory_set_data_dir, linphone_factory_set_config_dir, linphone_factory_set_cache_dir]
        {
            restore(factory, null());
        }
    }
    assert!(!folder.exists());
}

#[test]
fn null_is_tolerated_wherever_programs_pass_it() {
    // SAFETY: NULLs, which is the point, and handles of the test.
    unsafe {
        let core = linphone_core_new(null(), null(), null(), null_mut());
        assert_eq!(state_of(core), ON, "a core without a struct");
        linphone_core_set_user_agent(core, c("Phone"), null());
        assert_eq!(text(linphone_core_get_user_agent(core)), "Phone");
        end(core);

        let params = linphone_account_params_new(null_mut());
        assert!(!params.is_null(), "settings without a core");
        assert_eq!(linphone_account_params_get_expires(params), 3600);
        linphone_account_params_unref(params);

        assert!(linphone_factory_create_core_3(null(), null(), null(), null_mut()).is_null());
        assert!(linphone_factory_create_core_cbs(null()).is_null());
        assert!(linphone_factory_create_transports(null_mut()).is_null());
    }
}

#[test]
fn of_a_truth_value_passed_as_an_int_the_low_byte_counts() {
    type Setter<T> = unsafe extern "C" fn(*mut T, bool_t);
    type AsInt<T> = unsafe extern "C" fn(*mut T, c_int);
    // SAFETY: programs without the header call it so: both are passed in one register.
    let enable = unsafe {
        std::mem::transmute::<Setter<LinphoneNatPolicy>, AsInt<LinphoneNatPolicy>>(
            linphone_nat_policy_enable_stun,
        )
    };
    // SAFETY: handles of the test.
    unsafe {
        let core = core(&no_callbacks());
        let policy = linphone_core_create_nat_policy(core);
        // liblinphone shows the 2.
        for (given, shown) in [(1, 1), (0, 0), (2, 1), (0x100, 0), (0x301, 1), (-1, 1)] {
            enable(policy, given);
            assert_eq!(linphone_nat_policy_stun_enabled(policy), shown, "{given:#x}");
        }
        linphone_nat_policy_unref(policy);
        end(core);
    }
}
