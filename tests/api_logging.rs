//! The functions of the log, as a C program calls them. There is one log in a process, so the tests take turns.
#![allow(clippy::unwrap_used)]

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::fs;
use std::path::{Path, PathBuf};
use std::ptr::{null, null_mut};
use std::sync::{Mutex, MutexGuard};

use linphone::ffi::auth_info::{
    linphone_auth_info_new, linphone_auth_info_set_algorithm, linphone_auth_info_unref,
};
use linphone::ffi::config::{linphone_config_new_from_buffer, linphone_config_unref};
use linphone::ffi::core::{
    linphone_core_iterate, linphone_core_new, linphone_core_new_with_config, linphone_core_unref,
};
use linphone::ffi::core_accounts::{
    linphone_core_add_proxy_config, linphone_core_create_proxy_config, linphone_core_remove_proxy_config,
};
use linphone::ffi::core_logging::*;
use linphone::ffi::factory::linphone_factory_get;
use linphone::ffi::factory_objects::linphone_factory_create_logging_service_cbs;
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::logging::*;
use linphone::ffi::memory::bctbx_free;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_enable_register, linphone_proxy_config_register_enabled,
    linphone_proxy_config_set_server_addr, linphone_proxy_config_unref,
};
use linphone::ffi::types::{FILE, LinphoneLoggingService, LinphoneLoggingServiceCbs};

static TURN: Mutex<()> = Mutex::new(());

thread_local! {
    static HEARD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The log as it is when a program starts, for one test at a time.
fn fresh() -> (MutexGuard<'static, ()>, *mut LinphoneLoggingService) {
    let turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    HEARD.take();
    // SAFETY: no arguments, or those of a new process.
    unsafe {
        let service = linphone_logging_service_get();
        linphone_logging_service_set_log_level_mask(service, 0x38);
        linphone_core_set_log_handler(None);
        (turn, service)
    }
}

fn heard() -> Vec<String> {
    HEARD.take()
}

fn note(what: String) {
    HEARD.with_borrow_mut(|heard| heard.push(what));
}

fn shown(text: *const c_char) -> String {
    // SAFETY: C strings from the library.
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}

fn say(service: *mut LinphoneLoggingService, text: &str) {
    let text = CString::new(text).unwrap();
    // SAFETY: a handle and a C string.
    unsafe { linphone_logging_service_error(service, text.as_ptr()) };
}

unsafe extern "C" fn listen(
    service: *mut LinphoneLoggingService,
    domain: *const c_char,
    level: c_int,
    text: *const c_char,
) {
    // SAFETY: the handle that was just given.
    assert!(!unsafe { linphone_logging_service_get_current_callbacks(service) }.is_null());
    note(format!("{} {level} {}", shown(domain), shown(text)));
}

unsafe extern "C" fn handle(
    domain: *const c_char,
    level: c_int,
    format: *const c_char,
    arguments: *mut c_void,
) {
    assert!(!arguments.is_null());
    note(format!("handler {} {level} {}", shown(domain), shown(format)));
}

unsafe extern "C" fn leave(
    service: *mut LinphoneLoggingService,
    _: *const c_char,
    _: c_int,
    text: *const c_char,
) {
    note(format!("leaving at {}", shown(text)));
    // SAFETY: handles that were just given; the callbacks go with this.
    unsafe {
        let own = linphone_logging_service_get_current_callbacks(service);
        linphone_logging_service_remove_callbacks(service, own);
        linphone_logging_service_cbs_unref(own);
    }
}

unsafe extern "C" fn answer(
    service: *mut LinphoneLoggingService,
    _: *const c_char,
    _: c_int,
    text: *const c_char,
) {
    note(shown(text));
    say(service, "again");
}

type Listener = unsafe extern "C" fn(*mut LinphoneLoggingService, *const c_char, c_int, *const c_char);

fn add(service: *mut LinphoneLoggingService, listener: Listener) -> *mut LinphoneLoggingServiceCbs {
    // SAFETY: handles and a function of the right type.
    unsafe {
        let cbs = linphone_factory_create_logging_service_cbs(linphone_factory_get());
        linphone_logging_service_cbs_set_log_message_written(cbs, Some(listener));
        linphone_logging_service_add_callbacks(service, cbs);
        cbs
    }
}

fn drop_listener(service: *mut LinphoneLoggingService, cbs: *mut LinphoneLoggingServiceCbs) {
    // SAFETY: handles.
    unsafe {
        linphone_logging_service_remove_callbacks(service, cbs);
        linphone_logging_service_cbs_unref(cbs);
    }
}

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("regline-log-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn c(path: &Path) -> CString {
    CString::new(path.to_str().unwrap()).unwrap()
}

/// The lines of a log file without the moment in front, which must be there.
fn lines(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let line = |line: &str| {
        let (moment, rest) = line.split_at(23);
        let shape: String = moment.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        assert_eq!(shape, "0000-00-00 00:00:00:000");
        rest[1..].to_owned()
    };
    text.lines().map(line).collect()
}

#[test]
fn levels_are_masks_and_unknown_bits_are_dropped() {
    let (_turn, service) = fresh();
    // SAFETY: a handle and numbers.
    unsafe {
        let mask = || linphone_logging_service_get_log_level_mask(service);
        assert_eq!(mask(), 0x38);
        for (level, expected) in [(1, 0x3f), (2, 0x3e), (4, 0x3c), (32, 0x20)] {
            linphone_logging_service_set_log_level(service, level);
            assert_eq!(mask(), expected);
        }
        for wrong in [0, 5, 64, -1] {
            linphone_logging_service_set_log_level(service, wrong);
            assert_eq!(mask(), 0x20);
        }
        linphone_core_set_log_level_mask(0x30);
        assert_eq!((mask(), linphone_core_get_log_level_mask()), (0x30, 0x30));
        linphone_core_set_log_level_mask(0xff);
        assert_eq!(mask(), 0x3f);
        linphone_core_set_log_level(4);
        assert_eq!(mask(), 0x3c);
        linphone_core_disable_logs();
        assert_eq!(mask(), 0x30);
        linphone_logging_service_set_log_level_mask(service, 0);
        let cbs = add(service, listen);
        say(service, "unheard");
        drop_listener(service, cbs);
    }
    assert!(heard().is_empty());
}

#[test]
fn listeners_hear_the_levels_that_are_wanted() {
    let (_turn, service) = fresh();
    let cbs = add(service, listen);
    // SAFETY: a handle and C strings.
    unsafe {
        linphone_logging_service_message(service, c"m".as_ptr());
        linphone_logging_service_warning(service, c"100 %d".as_ptr());
        linphone_logging_service_set_domain(service, c"mine".as_ptr());
        linphone_logging_service_fatal(service, c"f".as_ptr());
        assert_eq!(shown(linphone_logging_service_get_domain(service)), "mine");
        linphone_logging_service_set_domain(service, null());
        assert!(linphone_logging_service_get_domain(service).is_null());
        linphone_logging_service_error(null_mut(), c"nobody".as_ptr());
    }
    drop_listener(service, cbs);
    say(service, "unheard");
    let heard = heard();
    assert_eq!(heard[..2], ["application 8 100 %d", "mine 32 f"]);
    assert!(heard[2].starts_with("liblinphone 16 linphone_logging_service_error: "), "{heard:?}");
    assert_eq!(heard.len(), 3);
}

#[test]
fn a_handler_gets_a_format_that_has_no_arguments() {
    let (_turn, service) = fresh();
    let cbs = add(service, listen);
    // SAFETY: a function of the right type.
    unsafe { linphone_core_set_log_handler(Some(handle)) };
    say(service, "100 %s %n");
    // SAFETY: as above.
    unsafe {
        linphone_core_enable_logs_with_cb(None);
        assert_eq!(linphone_core_get_log_level_mask(), 0x3c);
    }
    say(service, "x");
    drop_listener(service, cbs);
    assert_eq!(
        heard(),
        ["handler application 16 100 %%s %%n", "application 16 100 %s %n", "application 16 x"]
    );
}

#[test]
fn a_listener_may_remove_itself() {
    let (_turn, service) = fresh();
    let (first, last) = (add(service, leave), add(service, listen));
    say(service, "one");
    say(service, "two");
    drop_listener(service, last);
    assert_eq!(heard(), ["leaving at one", "application 16 one", "application 16 two"]);
    // SAFETY: a stale handle.
    unsafe {
        assert!(linphone_logging_service_cbs_ref(first).is_null());
        assert!(linphone_logging_service_get_current_callbacks(service).is_null());
    }
}

#[test]
fn a_listener_that_logs_does_not_log_for_ever() {
    let (_turn, service) = fresh();
    let cbs = add(service, answer);
    say(service, "first");
    drop_listener(service, cbs);
    let heard = heard();
    assert_eq!(heard[..2], ["first", "again"]);
    assert!(heard.len() < 20, "{}", heard.len());
}

#[test]
fn what_cannot_be_used_of_a_configuration_is_named_with_its_section() {
    let (_turn, service) = fresh();
    let text = c"[proxy_0]\nreg_proxy=sip:a:b:c\nreg_identity=sip:alice@ex.test\n\
        [proxy_1]\nreg_proxy=sip:ex.test\nreg_identity=sip:pass:word@\n\
        [proxy_2]\nreg_proxy=sip:ex.test\nreg_identity=sip:bob@ex.test\nreg_sendregister=0\nreg_route=sip:r.test,sip:a:b,sip:c\n";
    // SAFETY: handles of this test, and C strings.
    unsafe {
        let listener = add(service, listen);
        let config = linphone_config_new_from_buffer(text.as_ptr());
        let core = linphone_core_new_with_config(null(), config, null_mut());
        let info = linphone_auth_info_new(c"carol".as_ptr(), null(), null(), null(), null(), null());
        linphone_auth_info_set_algorithm(info, c"rot13".as_ptr());
        linphone_auth_info_unref(info);
        linphone_core_unref(core);
        linphone_config_unref(config);
        drop_listener(service, listener);
    }
    let told = heard().join("\n");
    for part in [
        "[proxy_0] reg_proxy: \"sip:a:b:c\" is no address",
        "the account of [proxy_0] is left out",
        "[proxy_1] reg_identity: \"sip:pass:***@\" is no identity",
        "the account of [proxy_1] is left out",
        "[proxy_2] reg_route holds what is no address: that and what follows it are left out, 1 routes stay",
        "no challenge can be answered by \"rot13\", the algorithm of an auth info of carol",
    ] {
        assert!(told.contains(part), "{part} is not in:\n{told}");
    }
    assert!(!told.contains("[proxy_2] is left out") && !told.contains("word"), "{told}");
}

#[test]
fn an_account_that_is_added_again_and_stays_silent_says_why() {
    let (_turn, service) = fresh();
    // SAFETY: handles of this test, and C strings.
    unsafe {
        let listener = add(service, listen);
        let core = linphone_core_new(null(), null(), null(), null_mut());
        let account = linphone_core_create_proxy_config(core);
        linphone_proxy_config_set_identity(account, c"sip:alice@ex.test".as_ptr());
        linphone_proxy_config_set_server_addr(account, c"sip:127.0.0.1:9".as_ptr());
        linphone_proxy_config_enable_register(account, 1);
        linphone_core_add_proxy_config(core, account);
        linphone_core_iterate(core);
        for wanted in [1, 0] {
            linphone_core_remove_proxy_config(core, account);
            linphone_core_add_proxy_config(core, account);
            let times =
                heard().iter().filter(|line| line.contains("<sip:alice@ex.test> is added again")).count();
            assert_eq!(times, wanted);
            assert_eq!(linphone_proxy_config_register_enabled(account), 0);
        }
        linphone_proxy_config_unref(account);
        linphone_core_unref(core);
        drop_listener(service, listener);
    }
}

#[test]
fn a_file_grows_to_its_limit_and_then_moves_on() {
    let (_turn, service) = fresh();
    let folder = folder("rotation");
    // SAFETY: a handle and C strings.
    unsafe { linphone_logging_service_set_log_file(service, c(&folder).as_ptr(), c"log".as_ptr(), 100) };
    for number in 0..7 {
        say(service, &format!("line {number}"));
    }
    let line = |number: u32| format!("application-error-line {number}");
    assert_eq!(lines(&folder.join("log")), [line(6)]);
    assert_eq!(lines(&folder.join("log_1")), [line(3), line(4), line(5)]);
    assert_eq!(lines(&folder.join("log_2")), [line(0), line(1), line(2)]);
    fs::remove_dir_all(&folder).unwrap();
    say(service, "nowhere to go");
}

#[test]
fn a_stream_of_the_program_gets_the_lines_too() {
    let (_turn, service) = fresh();
    let folder = folder("stream");
    let path = folder.join("log");
    // SAFETY: a stream that is open while it is in use.
    unsafe {
        let file: *mut FILE = libc::fopen(c(&path).as_ptr(), c"w".as_ptr());
        linphone_core_enable_logs(file);
        linphone_logging_service_message(service, c"50 %".as_ptr());
        linphone_core_set_log_handler(None);
        libc::fclose(file);
    }
    assert_eq!(lines(&path), ["application-message-50 %"]);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_collection_takes_turns_and_packs_both_files() {
    let (_turn, service) = fresh();
    let folder = folder("collection");
    let names = ["linphone1.log", "linphone2.log"].map(|name| folder.join(name));
    // SAFETY: C strings and numbers.
    unsafe {
        assert!(linphone_core_compress_log_collection().is_null());
        assert_eq!(shown(linphone_core_get_log_collection_path()), ".");
        assert_eq!(shown(linphone_core_get_log_collection_prefix()), "linphone");
        assert_eq!(linphone_core_get_log_collection_max_file_size(), 10 * 1024 * 1024);
        linphone_core_set_log_collection_path(c(&folder).as_ptr());
        linphone_core_set_log_collection_max_file_size(100);
        linphone_core_enable_log_collection(9);
        assert_eq!(linphone_core_log_collection_enabled(), 0);
        linphone_core_enable_log_collection(1);
        for number in 0..5 {
            say(service, &format!("line {number}"));
        }
        assert!(lines(&names[0])[0].ends_with("/application] ERROR line 2"), "{:?}", lines(&names[0]));
        assert_eq!((lines(&names[0]).len(), lines(&names[1]).len()), (2, 1));
        let packed = linphone_core_compress_log_collection();
        assert_eq!(shown(packed), folder.join("linphone_log.gz").to_str().unwrap());
        bctbx_free(packed.cast());
        linphone_core_reset_log_collection();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        linphone_core_enable_log_collection(0);
        say(service, "uncollected");
        linphone_core_set_log_collection_path(null());
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    fs::remove_dir_all(folder).unwrap();
}
