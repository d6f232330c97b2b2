//! Ten thousand accounts of one core register with one Kamailio worker on loopback: how long, how many fail, how much is
//! sent that need not be.
//!
//!     cargo run --release --example storm -- [--accounts N] [--unpaced] [--seconds N] [--slow MICROSECONDS]
//!
//! Kamailio (`kamailio` and `kamcmd` in PATH) is started by this program on a free port with `children=1` and the
//! configuration of `tests/interop/kamailio`: every account is challenged, so that it takes two requests. Requests are counted
//! by Kamailio, what its socket dropped by the kernel. With `--slow` each request keeps the worker busy for so long.

#![allow(clippy::disallowed_methods, reason = "a program measures real time and waits")]

use std::error::Error;
use std::ffi::{CString, c_char};
use std::fs;
use std::net::UdpSocket;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use linphone::ffi::auth_info::linphone_auth_info_new;
use linphone::ffi::config::linphone_config_set_int;
use linphone::ffi::core::{linphone_core_iterate, linphone_core_new};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_add_proxy_config, linphone_core_create_proxy_config,
};
use linphone::ffi::core_network::{linphone_core_get_config, linphone_core_set_sip_transports};
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_enable_register, linphone_proxy_config_get_state,
    linphone_proxy_config_set_server_addr,
};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig, LinphoneSipTransports};

const MODULES: &str = "/usr/lib/x86_64-linux-gnu/kamailio/modules";
const OK: u32 = 2;
const FAILED: u32 = 4;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut accounts, mut seconds, mut paced, mut slow) = (10_000_usize, 120_u64, true, 0_u32);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().ok_or("a number is missing").map(|text| text.parse::<u32>());
        match argument.as_str() {
            "--accounts" => accounts = usize::try_from(number()??)?,
            "--seconds" => seconds = u64::from(number()??),
            "--slow" => slow = number()??,
            "--unpaced" => paced = false,
            other => return Err(format!("what is {other}?").into()),
        }
    }
    let server = Kamailio::start(slow)?;
    let program = Program::new(accounts, server.port, paced)?;
    let result = program.register(Duration::from_secs(seconds));
    let (requests, dropped) = (server.requests()?, server.dropped()?);
    let needed = 2 * u64::try_from(accounts)?;
    let more = (requests + dropped).saturating_sub(needed);
    println!("accounts          {accounts}{}", if paced { "" } else { ", unpaced" });
    println!("registered        {} in {:.2} s", result.registered, result.took.as_secs_f64());
    println!("failed            {}", result.failed);
    println!("requests          {needed} needed, {more} more ({:.2} %)", percent(more, needed));
    println!("dropped at socket {dropped}");
    println!("longest iterate   {:.1} ms", result.longest.as_secs_f64() * 1000.0);
    Ok(())
}

fn percent(part: u64, whole: u64) -> f64 {
    let number = |number: u64| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    100.0 * number(part) / number(whole)
}

/// A core with its accounts.
struct Program {
    core: *mut LinphoneCore,
    accounts: Vec<*mut LinphoneProxyConfig>,
}

struct Outcome {
    registered: usize,
    /// Accounts that were Failed at any time.
    failed: usize,
    took: Duration,
    longest: Duration,
}

impl Program {
    fn new(count: usize, port: u16, paced: bool) -> Result<Self, Box<dyn Error>> {
        let ports = LinphoneSipTransports { udp_port: -1, tcp_port: 0, tls_port: 0, dtls_port: 0 };
        let none = std::ptr::null();
        // SAFETY: NULLs where they may be, handles that the library gave, and C strings that live.
        unsafe {
            let core = linphone_core_new(none, std::ptr::null(), std::ptr::null(), std::ptr::null_mut());
            if !paced {
                let config = linphone_core_get_config(core);
                linphone_config_set_int(config, text("sip")?, text("pacing")?, 0);
            }
            linphone_core_set_sip_transports(core, &ports);
            let mut accounts = Vec::with_capacity(count);
            for number in 0..count {
                let user = format!("u{number}");
                let (name, password) = (text(&user)?, text("secret")?);
                let null = std::ptr::null();
                let auth = linphone_auth_info_new(name, null, password, null, text("interop.test")?, null);
                linphone_core_add_auth_info(core, auth);
                let account = linphone_core_create_proxy_config(core);
                linphone_proxy_config_set_identity(account, text(&format!("sip:{user}@interop.test"))?);
                linphone_proxy_config_set_server_addr(account, text(&format!("sip:127.0.0.1:{port}"))?);
                linphone_proxy_config_enable_register(account, 1);
                linphone_core_add_proxy_config(core, account);
                accounts.push(account);
            }
            Ok(Self { core, accounts })
        }
    }

    /// Iterates as a program does that has nothing else to do.
    fn register(&self, most: Duration) -> Outcome {
        let begin = Instant::now();
        let mut ever_failed = vec![false; self.accounts.len()];
        let mut open: Vec<usize> = (0..self.accounts.len()).collect();
        let mut longest = Duration::ZERO;
        let mut looked = begin;
        let mut took = Duration::ZERO;
        while !open.is_empty() && begin.elapsed() < most {
            let start = Instant::now();
            // SAFETY: a handle.
            unsafe { linphone_core_iterate(self.core) };
            longest = longest.max(start.elapsed());
            if looked.elapsed() > Duration::from_millis(50) {
                // SAFETY: handles that live.
                let state =
                    |index: usize| unsafe { linphone_proxy_config_get_state(self.accounts[index]) } as u32;
                open.retain(|index| {
                    let state = state(*index);
                    ever_failed[*index] |= state == FAILED;
                    state != OK
                });
                looked = Instant::now();
            }
            took = begin.elapsed();
            std::thread::sleep(Duration::from_micros(200));
        }
        let registered = self.accounts.len() - open.len();
        Outcome { registered, failed: ever_failed.iter().filter(|failed| **failed).count(), took, longest }
    }
}

fn text(text: &str) -> Result<*const c_char, std::ffi::NulError> {
    // The program ends soon: nothing is freed.
    Ok(CString::new(text)?.into_raw())
}

/// A registrar that ends with its handle.
struct Kamailio {
    child: Child,
    directory: PathBuf,
    port: u16,
}

impl Kamailio {
    fn start(slow: u32) -> Result<Self, Box<dyn Error>> {
        let port = UdpSocket::bind("127.0.0.1:0")?.local_addr()?.port();
        let directory = std::env::temp_dir().join(format!("regline-storm-{}", std::process::id()));
        fs::create_dir_all(&directory)?;
        let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/kamailio/kamailio.cfg");
        let configuration = fs::read_to_string(template)?
            .replace("debug=2", "debug=0")
            .replace("@PORT@", &port.to_string())
            .replace("@MODULES@", MODULES)
            .replace("@DIRECTORY@", &directory.to_string_lossy())
            .replace("@ALGORITHM@", "MD5");
        let wait = format!("loadmodule \"cfgutils.so\"\nrequest_route {{\n    usleep(\"{slow}\");");
        let configuration =
            if slow > 0 { configuration.replacen("request_route {", &wait, 1) } else { configuration };
        let file = directory.join("kamailio.cfg");
        fs::write(&file, configuration)?;
        let child = Command::new("kamailio")
            .args(["-DD", "-E", "-m", "256", "-Y"])
            .arg(&directory)
            .arg("-P")
            .arg(directory.join("pid"))
            .arg("-f")
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(fs::File::create(directory.join("log"))?)
            .spawn()?;
        let server = Self { child, directory, port };
        let begin = Instant::now();
        while server.requests().is_err() {
            if begin.elapsed() > Duration::from_secs(20) {
                let log = fs::read_to_string(server.directory.join("log"))?;
                return Err(format!("kamailio does not start:\n{log}").into());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }

    /// How many requests it has read from its socket.
    fn requests(&self) -> Result<u64, Box<dyn Error>> {
        let socket = format!("unix:{}", self.directory.join("ctl").display());
        let output =
            Command::new("kamcmd").args(["-s", &socket, "stats.get_statistics", "rcv_requests"]).output()?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let number = text.split("rcv_requests = ").nth(1).ok_or_else(|| format!("no statistics: {text}"))?;
        Ok(number.trim().parse()?)
    }

    /// How many datagrams its socket had no room for.
    fn dropped(&self) -> Result<u64, Box<dyn Error>> {
        let local = format!(":{:04X}", self.port);
        let table = fs::read_to_string("/proc/net/udp")?;
        let line = table
            .lines()
            .find(|line| line.split_whitespace().nth(1).is_some_and(|address| address.ends_with(&local)))
            .ok_or("the registrar has no socket")?;
        Ok(line.split_whitespace().last().ok_or("no count")?.parse()?)
    }
}

impl Drop for Kamailio {
    fn drop(&mut self) {
        // SIGTERM lets it end its workers, too.
        let ended = Command::new("kill").arg(self.child.id().to_string()).status();
        if ended.is_ok() {
            let _ = self.child.wait();
        }
        let _ = fs::remove_dir_all(&self.directory);
    }
}
