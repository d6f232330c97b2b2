//! Is a secret seen by nobody but the server that it is for? Not in the log, the trace, what is explained, nor in the memory of
//! a program that has given it up; and a file that holds it is its owner's.
#![allow(
    clippy::disallowed_methods,
    clippy::undocumented_unsafe_blocks,
    clippy::unwrap_used,
    reason = "a test has a clock, hands its own handles and strings over, and a panic is an answer"
)]

#[path = "support/program.rs"]
mod program;

use std::ffi::{c_char, c_int, c_void};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;
use std::ptr::{null, null_mut};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use linphone::ffi::auth_info::*;
use linphone::ffi::bearer_token::*;
use linphone::ffi::config::{linphone_config_set_int, linphone_config_sync};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_new, linphone_core_unref};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_add_proxy_config, linphone_core_clear_all_auth_info,
    linphone_core_create_proxy_config, linphone_core_refresh_registers,
};
use linphone::ffi::core_network::{linphone_core_get_config, linphone_core_set_sip_transports};
use linphone::ffi::factory::linphone_factory_get;
use linphone::ffi::factory_objects::{
    linphone_factory_create_bearer_token, linphone_factory_create_logging_service_cbs,
};
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::logging::*;
use linphone::ffi::proxy_config::{linphone_proxy_config_get_state, linphone_proxy_config_set_server_addr};
use linphone::ffi::regline::explain::regline_account_explain;
use linphone::ffi::regline::trace::{ReglineMessage, regline_core_set_trace, regline_core_trace_to_file};
use linphone::ffi::types::*;
use md5::{Digest, Md5};
use program::{
    Server, account, account_at, c, challenge, core, drive, header, no_callbacks, ok, reply, text,
};
use zeroize::Zeroize;

const OK: c_int = 2;
const FAILED: c_int = 4;
/// A hash that is the hash of nothing in particular.
const HASH: &str = "0123456789abcdef0f1e2d3c4b5a6978";
/// What a needle is kept under, so that it is not found where it is kept.
const MASK: u8 = 0xa5;

/// There is one log in a process, and one memory.
static TURN: Mutex<()> = Mutex::new(());
static SAID: Mutex<String> = Mutex::new(String::new());

fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

unsafe extern "C" fn listen(_: *mut LinphoneLoggingService, _: *const c_char, _: c_int, line: *const c_char) {
    let mut said = SAID.lock().unwrap();
    said.push_str(&text(line));
    said.push('\n');
}

unsafe extern "C" fn keep(_: *mut LinphoneCore, message: *const ReglineMessage, _: *mut c_void) {
    let mut said = SAID.lock().unwrap();
    said.push_str(&text(unsafe { (*message).bytes }));
}

fn file(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("regline_secrets_{name}_{}", std::process::id()))
}

fn state(config: *mut LinphoneProxyConfig) -> c_int {
    unsafe { linphone_proxy_config_get_state(config) as c_int }
}

/// A challenge of another status or algorithm than 401 with MD5.
fn other_challenge(request: &str, status: &str, header: &str, algorithm: &str) -> String {
    let line =
        format!("{header}: Digest realm=\"example.test\", nonce=\"m\", algorithm={algorithm}, qop=\"auth\"");
    reply(request, status, &[&line])
}

/// The proofs in a request, which are worth as much as the password for a while.
fn responses(requests: &[String]) -> Vec<String> {
    let lines = requests.iter().flat_map(|request| request.split("response=\"").skip(1));
    lines.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn no_secret_is_in_the_log_the_trace_or_what_is_explained() {
    let _turn = turn();
    let path = file("trace");
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let key_file = file("key");
    std::fs::write(&key_file, &key).unwrap();
    let mut server = Server::new();
    let mut responses_seen = Vec::new();
    let explained = unsafe {
        let service = linphone_logging_service_get();
        linphone_logging_service_set_log_level_mask(service, 0x3f);
        let listener = linphone_factory_create_logging_service_cbs(linphone_factory_get());
        linphone_logging_service_cbs_set_log_message_written(listener, Some(listen));
        linphone_logging_service_add_callbacks(service, listener);
        let lc = core(&no_callbacks());
        assert_eq!(regline_core_set_trace(lc, Some(keep), null_mut()), 0);
        assert_eq!(regline_core_trace_to_file(lc, c(path.to_str().unwrap())), 0);
        let mut explained = Vec::new();
        let mut finish = |config: *mut LinphoneProxyConfig| {
            let told = regline_account_explain(config.cast());
            explained.push(text(told));
            libc::free(told.cast());
        };
        for (user, password) in [("alice", "hunter-one"), ("bob", "hunter-two"), ("carol", "hunter-three")] {
            let info = linphone_auth_info_new(c(user), null(), c(password), null(), null(), null());
            linphone_auth_info_set_tls_key(info, c(&key));
            linphone_auth_info_set_tls_key_password(info, c("hunter-key"));
            linphone_auth_info_set_tls_key_path(info, c(key_file.to_str().unwrap()));
            linphone_core_add_auth_info(lc, info);
            linphone_auth_info_unref(info);
        }
        // 401, then good; and once more with what is known.
        let alice = account(lc, &server, "alice");
        let serve = |request: &str, number: usize| {
            vec![if number < 2 { challenge(request, "n") } else { ok(request) }]
        };
        drive(lc, &mut server, serve, || state(alice) == OK);
        linphone_core_refresh_registers(lc);
        let before = std::cell::Cell::new(false);
        let serve = |request: &str, _: usize| {
            before.set(true);
            vec![ok(request)]
        };
        drive(lc, &mut server, serve, || before.get() && state(alice) == OK);
        finish(alice);
        // 407 with another algorithm.
        let bob = account(lc, &server, "bob");
        let serve = |request: &str, _: usize| {
            let asked = header(request, "Proxy-Authorization").is_some();
            let status = "407 Proxy Authentication Required";
            vec![if asked {
                ok(request)
            } else {
                other_challenge(request, status, "Proxy-Authenticate", "SHA-256")
            }]
        };
        drive(lc, &mut server, serve, || state(bob) == OK);
        finish(bob);
        // Refused for good.
        let carol = account(lc, &server, "carol");
        let serve = |request: &str, number: usize| vec![challenge(request, &format!("x{number}"))];
        drive(lc, &mut server, serve, || state(carol) == FAILED);
        finish(carol);
        // Only the hash is known.
        let info =
            linphone_auth_info_new(c("erin"), null(), null(), c(HASH), c("example.test"), c("example.test"));
        linphone_core_add_auth_info(lc, info);
        linphone_auth_info_unref(info);
        let erin = account(lc, &server, "erin");
        let serve = |request: &str, _: usize| {
            let known = header(request, "Authorization").is_some();
            vec![if known { ok(request) } else { challenge(request, "e") }]
        };
        drive(lc, &mut server, serve, || state(erin) == OK);
        finish(erin);
        responses_seen.extend(responses(&server.requests));
        // A token.
        let info = linphone_auth_info_new(c("dave"), null(), null(), null(), null(), c("example.test"));
        let token =
            linphone_factory_create_bearer_token(linphone_factory_get(), c("hunter.token"), 4_000_000_000);
        linphone_auth_info_set_access_token(info, token);
        linphone_auth_info_set_refresh_token(info, token);
        linphone_auth_info_set_client_secret(info, c("hunter.client"));
        linphone_bearer_token_unref(token);
        linphone_core_add_auth_info(lc, info);
        linphone_auth_info_unref(info);
        let dave = account(lc, &server, "dave");
        let serve = |request: &str, _: usize| {
            let line = "WWW-Authenticate: Bearer realm=\"example.test\", authz_server=\"https://l.test\"";
            let known = header(request, "Authorization").is_some();
            vec![if known { ok(request) } else { reply(request, "401 Unauthorized", &[line]) }]
        };
        drive(lc, &mut server, serve, || state(dave) == OK);
        finish(dave);
        linphone_core_unref(lc);
        linphone_logging_service_remove_callbacks(service, listener);
        linphone_logging_service_set_log_level_mask(service, 0x38);
        explained.concat()
    };
    let said = std::mem::take(&mut *SAID.lock().unwrap());
    let traced = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    std::fs::remove_file(&path).unwrap();
    std::fs::remove_file(&key_file).unwrap();
    assert_eq!(mode & 0o777, 0o600, "a trace says who calls from where");
    assert!(said.contains("REGISTER") && traced.contains("REGISTER") && explained.len() > 100);
    assert!(responses_seen.len() >= 4, "proofs were sent: {responses_seen:?}");
    let mut secrets = responses_seen;
    secrets.extend(["hunter", HASH].map(str::to_owned));
    secrets.push(key.lines().nth(1).unwrap().to_owned());
    for (user, password) in [("alice", "hunter-one"), ("bob", "hunter-two"), ("carol", "hunter-three")] {
        let joined = format!("{user}:example.test:{password}");
        secrets.push(Md5::digest(&joined).iter().map(|byte| format!("{byte:02x}")).collect());
        secrets.push(sha2::Sha256::digest(&joined).iter().map(|byte| format!("{byte:02x}")).collect());
    }
    for (what, shown) in [("log", &said), ("trace", &traced), ("explanation", &explained)] {
        for secret in &secrets {
            let line = shown.lines().find(|line| line.contains(secret.as_str()));
            assert_eq!(line, None, "{secret} is in the {what}");
        }
    }
}

/// A password that stands nowhere in this program.
fn needle(seed: u8) -> Vec<u8> {
    let mut chance = 0_u64;
    let mut file = File::open("/dev/urandom").unwrap();
    let mut bytes = [0; 8];
    file.read_exact(&mut bytes).unwrap();
    chance ^= u64::from_ne_bytes(bytes) | 1;
    let mut masked = Vec::new();
    for _ in 0..24 {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(u64::from(seed) * 2 + 1);
        masked.push((b'a' + u8::try_from((chance >> 33) % 26).unwrap()) ^ MASK);
    }
    masked
}

/// Lends the needle in clear, as a C string, and wipes it.
fn with_clear<T>(masked: &[u8], use_it: impl FnOnce(*const c_char) -> T) -> T {
    let mut clear = Vec::with_capacity(masked.len() + 1);
    clear.extend(masked.iter().map(|byte| byte ^ MASK));
    clear.push(0);
    let result = use_it(clear.as_ptr().cast());
    clear.zeroize();
    result
}

/// Where the needle stands in this process's memory: places in what can be written.
fn places(masked: &[u8]) -> Vec<String> {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut found = Vec::new();
    let mut buffer = vec![0_u8; 1 << 20];
    let own = buffer.as_ptr() as u64..buffer.as_ptr() as u64 + buffer.len() as u64;
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|mode| mode.starts_with("rw")))
    {
        let (begin, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let [mut at, end] = [begin, end].map(|number| u64::from_str_radix(number, 16).unwrap());
        while at < end {
            let length = usize::try_from((end - at).min(buffer.len() as u64)).unwrap();
            memory.seek(SeekFrom::Start(at)).unwrap();
            if memory.read_exact(&mut buffer[..length]).is_err() {
                break;
            }
            let is_it = |offset: &usize| {
                let window = buffer[*offset..length].iter().zip(masked);
                length - offset >= masked.len()
                    && window.into_iter().all(|(byte, masked)| byte ^ MASK == *masked)
            };
            let here = memchr::memchr_iter(masked[0] ^ MASK, &buffer[..length]).filter(is_it);
            // What is read stands in this search's own memory for a moment.
            let here = here.map(|offset| at + offset as u64).filter(|place| !own.contains(place));
            found.extend(here.map(|place| format!("{place:x} in {line}")));
            buffer[..length].fill(0);
            // What lies across the border of two pieces is in the next one.
            at += if at + length as u64 == end { length } else { length - masked.len() } as u64;
        }
    }
    found
}

/// A core with that configuration file, which keeps passwords as they are if `clear`.
fn core_of(path: &std::path::Path, clear: bool) -> *mut LinphoneCore {
    unsafe {
        let lc = linphone_core_new(null(), c(path.to_str().unwrap()), null(), null_mut());
        assert!(!lc.is_null());
        let ports = LinphoneSipTransports { udp_port: -1, tcp_port: 0, tls_port: 0, dtls_port: 0 };
        linphone_core_set_sip_transports(lc, &ports);
        if clear {
            linphone_config_set_int(linphone_core_get_config(lc), c("sip"), c("store_ha1_passwd"), 0);
        }
        lc
    }
}

#[test]
fn the_search_finds_what_is_there() {
    let _turn = turn();
    let masked = needle(1);
    let found = with_clear(&masked, |_| places(&masked));
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_password_is_nowhere_in_memory_once_its_auth_info_is_gone() {
    let _turn = turn();
    let masked = needle(2);
    unsafe {
        let info = with_clear(&masked, |clear| {
            linphone_auth_info_new(c("alice"), null(), clear, null(), null(), c("example.test"))
        });
        assert_eq!(places(&masked).len(), 1, "it is kept once: {:?}", places(&masked));
        // What is lent goes, too.
        assert!(
            !linphone_auth_info_get_passwd(info).is_null()
                && !linphone_auth_info_get_password(info).is_null()
        );
        with_clear(&masked, |clear| linphone_auth_info_set_passwd(info, clear));
        let copy = linphone_auth_info_clone(info);
        linphone_auth_info_unref(info);
        linphone_auth_info_unref(copy);
    }
    assert_eq!(places(&masked), [""; 0]);
}

/// Registers alice with the needle and ends; the file's mode is looked at on the way.
fn registers_and_ends(clear: bool, masked: &[u8]) {
    let path = file(if clear { "clear" } else { "hashed" });
    let mut server = Server::new();
    let lc = core_of(&path, clear);
    unsafe {
        let info = with_clear(masked, |password| {
            linphone_auth_info_new(c("alice"), null(), password, null(), null(), c("example.test"))
        });
        linphone_core_add_auth_info(lc, info);
        linphone_auth_info_unref(info);
        let config = linphone_core_create_proxy_config(lc);
        linphone_proxy_config_set_identity(config, c("sip:alice@example.test"));
        linphone_proxy_config_set_server_addr(config, c(&format!("sip:{}", server.address())));
        linphone_core_add_proxy_config(lc, config);
        let serve = |request: &str, _: usize| {
            let known = header(request, "Authorization").is_some();
            vec![if known { ok(request) } else { challenge(request, "n") }]
        };
        drive(lc, &mut server, serve, || state(config) == OK);
        linphone_config_sync(linphone_core_get_config(lc));
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        linphone_core_clear_all_auth_info(lc);
        if !clear {
            // What is remembered for the next challenge is gone, too, while the core lives on.
            assert_eq!(places(masked), [""; 0]);
        }
        linphone_core_unref(lc);
    }
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn a_password_that_was_hashed_is_nowhere_in_memory_once_the_core_has_forgotten_it() {
    let _turn = turn();
    let masked = needle(3);
    registers_and_ends(false, &masked);
    assert_eq!(places(&masked), [""; 0]);
}

#[test]
fn a_password_that_was_written_down_is_nowhere_in_memory_after_the_core() {
    let _turn = turn();
    let masked = needle(4);
    registers_and_ends(true, &masked);
    assert_eq!(places(&masked), [""; 0]);
}

/// The wire is memory of this process, too: a server that forgets what it reads. Answers a REGISTER by 200 once it has seen
/// what it wants, and by this line before that.
fn answer_and_forget(socket: &UdpSocket, buffer: &mut [u8], wants: &str, line: &str) {
    while let Ok((length, from)) = socket.recv_from(buffer) {
        let request = std::str::from_utf8(&buffer[..length]).unwrap();
        let answer =
            if request.contains(wants) { ok(request) } else { reply(request, "401 Unauthorized", &[line]) };
        socket.send_to(answer.as_bytes(), from).unwrap();
        buffer[..length].zeroize();
    }
}

/// A core whose account `alice` registers at a server that wants to see something, with what `add` gives it.
fn registered_with(wants: &str, line: &str, add: impl FnOnce(*mut LinphoneCore)) -> *mut LinphoneCore {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    let mut buffer = vec![0; 65536];
    let lc = core(&no_callbacks());
    add(lc);
    let alice = account_at(lc, &socket.local_addr().unwrap().to_string(), "alice");
    let begin = Instant::now();
    while state(alice) != OK {
        unsafe { linphone_core_iterate(lc) };
        answer_and_forget(&socket, &mut buffer, wants, line);
        assert!(begin.elapsed() < Duration::from_secs(10), "alice is {}", state(alice));
    }
    lc
}

#[test]
fn a_token_that_was_shown_to_a_server_is_nowhere_in_memory_once_the_core_has_forgotten_it() {
    let _turn = turn();
    // As long as tokens are. One that fits into a register is spilled to the stack by whatever comes next.
    let [access, refresh, client] =
        [5, 15, 25].map(|seed| [0, 1, 2, 3, 4].map(|part| needle(seed + part)).concat());
    let line = "WWW-Authenticate: Bearer realm=\"example.test\", authz_server=\"https://l.test\"";
    unsafe {
        let token = |masked: &[u8]| {
            with_clear(masked, |clear| {
                linphone_factory_create_bearer_token(linphone_factory_get(), clear, 4_000_000_000)
            })
        };
        let lc = registered_with("Authorization: Bearer", line, |lc| {
            let info = linphone_auth_info_new(c("alice"), null(), null(), null(), null(), c("example.test"));
            let [shown, kept] = [token(&access), token(&refresh)];
            linphone_auth_info_set_access_token(info, shown);
            linphone_auth_info_set_refresh_token(info, kept);
            with_clear(&client, |clear| linphone_auth_info_set_client_secret(info, clear));
            assert!(!linphone_auth_info_get_client_secret(info).is_null());
            for token in
                [linphone_auth_info_get_access_token(info), linphone_auth_info_get_refresh_token(info)]
            {
                assert!(!linphone_bearer_token_get_token(token).is_null());
            }
            linphone_core_add_auth_info(lc, info);
            linphone_bearer_token_unref(shown);
            linphone_bearer_token_unref(kept);
            linphone_auth_info_unref(info);
        });
        assert_ne!(places(&access), [""; 0], "the core still has it");
        linphone_core_clear_all_auth_info(lc);
        for masked in [&access, &refresh, &client] {
            assert_eq!(places(masked), [""; 0]);
        }
        linphone_core_unref(lc);
    }
}

#[test]
fn a_hash_that_was_given_is_nowhere_in_memory_once_the_core_has_forgotten_it() {
    let _turn = turn();
    // It need not be the hash of anything.
    let masked: Vec<u8> = needle(8).into_iter().chain(needle(9)).take(32).collect();
    let masked: Vec<u8> =
        masked.iter().map(|byte| b"0123456789abcdef"[usize::from((byte ^ MASK) & 15)] ^ MASK).collect();
    let line = "WWW-Authenticate: Digest realm=\"example.test\", nonce=\"n\", algorithm=MD5, qop=\"auth\"";
    unsafe {
        let lc = registered_with("Authorization: Digest", line, |lc| {
            let info = with_clear(&masked, |hash| {
                linphone_auth_info_new(c("alice"), null(), null(), hash, c("example.test"), c("example.test"))
            });
            linphone_core_add_auth_info(lc, info);
            linphone_auth_info_unref(info);
        });
        linphone_config_sync(linphone_core_get_config(lc));
        assert_ne!(places(&masked), [""; 0], "the core still has it");
        linphone_core_clear_all_auth_info(lc);
        assert_eq!(places(&masked), [""; 0]);
        linphone_core_unref(lc);
    }
}

#[test]
fn a_hash_that_was_made_of_a_password_is_nowhere_in_memory_once_the_core_has_forgotten_it() {
    let _turn = turn();
    let masked = needle(10);
    // As the library makes it, by every algorithm; the text that is hashed is wiped with the rest.
    let hashes: Vec<Vec<u8>> = {
        let mut text = b"alice:example.test:".to_vec();
        text.reserve_exact(masked.len());
        text.extend(masked.iter().map(|byte| byte ^ MASK));
        let hidden = |digest: &[u8]| {
            let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
            digits.map(|digit| b"0123456789abcdef"[usize::from(digit)] ^ MASK).collect()
        };
        let hashes = vec![hidden(&Md5::digest(&text)), hidden(&sha2::Sha256::digest(&text))];
        text.zeroize();
        hashes
    };
    registers_and_ends(false, &masked);
    for hash in &hashes {
        assert_eq!(places(hash), [""; 0]);
    }
}

/// A key as text and as bytes, and its certificate, made by other processes: what makes keys leaves copies. The key is masked.
fn key_and_certificate() -> (Vec<u8>, Vec<u8>, String) {
    let [key, bytes, certificate] = ["key", "bytes", "certificate"].map(file);
    let openssl = |arguments: &str, paths: &[(&str, &PathBuf)]| {
        let mut make = Command::new("openssl");
        make.args(arguments.split(' '));
        for (option, path) in paths {
            make.arg(option).arg(path);
        }
        assert!(make.output().expect("openssl, which apt-get installs").status.success());
    };
    let arguments = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=alice";
    openssl(arguments, &[("-keyout", &key), ("-out", &certificate)]);
    openssl("pkcs8 -topk8 -nocrypt -outform DER", &[("-in", &key), ("-out", &bytes)]);
    let masked = |path: &PathBuf| {
        // Of the right size: a buffer that grows would leave copies.
        let mut data = vec![0; usize::try_from(std::fs::metadata(path).unwrap().len()).unwrap()];
        File::open(path).unwrap().read_exact(&mut data).unwrap();
        data.iter_mut().for_each(|byte| *byte ^= MASK);
        data
    };
    let made = (masked(&key), masked(&bytes), std::fs::read_to_string(&certificate).unwrap());
    [key, bytes, certificate].iter().for_each(|path| std::fs::remove_file(path).unwrap());
    made
}

#[test]
fn a_private_key_is_nowhere_in_memory_once_its_core_has_ended() {
    let _turn = turn();
    let (key, bytes, certificate) = key_and_certificate();
    let lines = key.split(|byte| *byte == b'\n' ^ MASK).filter(|line| line.len() == 64);
    // Lines of its text, and of its bytes some of the exponent.
    let needles: Vec<&[u8]> = lines.skip(8).step_by(4).chain([&bytes[340..468]]).collect();
    assert!(needles.len() > 4);
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    unsafe {
        let lc = core(&no_callbacks());
        let info = linphone_auth_info_new(c("alice"), null(), null(), null(), null(), null());
        linphone_auth_info_set_tls_cert(info, c(&certificate));
        with_clear(&key, |clear| linphone_auth_info_set_tls_key(info, clear));
        assert!(!linphone_auth_info_get_tls_key(info).is_null());
        linphone_core_add_auth_info(lc, info);
        linphone_auth_info_unref(info);
        let address = format!("{};transport=tls", server.local_addr().unwrap());
        let alice = account_at(lc, &address, "alice");
        // The key is read when the first connection is made.
        let begin = Instant::now();
        let mut peer = None;
        server.set_nonblocking(true).unwrap();
        let mut hello = [0; 1];
        while peer.as_mut().is_none_or(|peer: &mut TcpStream| peer.read(&mut hello).is_err()) {
            linphone_core_iterate(lc);
            peer = peer.or_else(|| server.accept().ok().map(|(peer, _)| peer));
            if let Some(peer) = &peer {
                peer.set_nonblocking(true).unwrap();
            }
            assert!(begin.elapsed() < Duration::from_secs(10), "alice is {}", state(alice));
        }
        assert!(!places(needles[0]).is_empty(), "the core has it");
        linphone_core_unref(lc);
    }
    for needle in needles {
        assert_eq!(places(needle), [""; 0]);
    }
}

/// RFC 3261 8.1.3.4 says where to go on, not whom to trust: another host gets no proof that was made for the first, and one
/// of its own only for a realm that the program has a password for.
#[test]
fn a_redirection_takes_no_proof_along_and_a_strange_realm_gets_none() {
    let _turn = turn();
    for (realm, answered) in [("example.test", true), ("elsewhere.test", false)] {
        let (mut first, mut second) = (Server::new(), Server::at("127.0.0.2:0"));
        let target = format!("Contact: <sip:{}>", second.address());
        unsafe {
            let lc = core(&no_callbacks());
            let info =
                linphone_auth_info_new(c("alice"), null(), c("secret"), null(), c("example.test"), null());
            linphone_core_add_auth_info(lc, info);
            linphone_auth_info_unref(info);
            let alice = account(lc, &first, "alice");
            let begin = Instant::now();
            while state(alice) != OK && state(alice) != FAILED {
                linphone_core_iterate(lc);
                first.serve(|request, _| {
                    let known = header(request, "Authorization").is_some();
                    vec![if known {
                        reply(request, "302 Moved", &[&target])
                    } else {
                        challenge(request, "n")
                    }]
                });
                second.serve(|request, _| {
                    let known = header(request, "Authorization").is_some();
                    let line = format!("WWW-Authenticate: Digest realm=\"{realm}\", nonce=\"of the second\"");
                    vec![if known { ok(request) } else { reply(request, "401 Unauthorized", &[&line]) }]
                });
                assert!(begin.elapsed() < Duration::from_secs(10), "alice is {}", state(alice));
            }
            assert_eq!(state(alice) == OK, answered, "{realm}");
            linphone_core_unref(lc);
        }
        let shown: Vec<_> = second
            .requests
            .iter()
            .map(|request| header(request, "Authorization").map(str::to_owned))
            .collect();
        assert_eq!(shown[0], None, "stripped on the way");
        let fresh = shown.iter().flatten().all(|line| line.contains("nonce=\"of the second\""));
        assert!(fresh && shown.iter().any(Option::is_some) == answered, "{realm}: {shown:?}");
    }
}
