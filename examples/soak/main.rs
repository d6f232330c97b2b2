//! Many accounts of one core over a bad link for a long time, while things break; in the end calm, and nothing may be lost.
//!
//!     scripts/soak.sh, or: cargo run --release --example soak -- [--accounts N] [--seconds N]
//!
//! It runs in a network of its own, which it makes with unshare(1) by running itself again inside. There the registrar, the
//! link and the name server are threads of this process ([`world`], [`registrar`]), and the program uses the C API only. The
//! link loses 10 % each way, delays each datagram by up to 200 ms, so that they overtake each other, and doubles 2 %. Faults
//! come one after another: the server restarts and forgets all, its name gets another address, nothing comes through, the
//! program says that there is no network, the machine's address changes. Then the link becomes perfect, and within the time
//! that bindings last every account must be registered, the registrar must hold exactly the contacts that the accounts know,
//! and the library must hold as many objects as after the first registration.

#![allow(clippy::disallowed_methods, reason = "a program measures real time and waits")]
#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "handles that the library gave, and C strings that live"
)]

mod generations;
mod memory;
mod registrar;
mod world;

use std::collections::BTreeSet;
use std::error::Error;
use std::ffi::{CStr, CString, c_char};
use std::process::{Command, ExitCode};
use std::ptr::{null, null_mut};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use linphone::ffi::address::linphone_address_as_string_uri_only;
use linphone::ffi::auth_info::{linphone_auth_info_new, linphone_auth_info_unref};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_new};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_add_proxy_config, linphone_core_create_proxy_config,
};
use linphone::ffi::core_logging::linphone_core_set_log_level_mask;
use linphone::ffi::core_network::{
    linphone_core_set_dns_servers, linphone_core_set_network_reachable, linphone_core_set_sip_transports,
};
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::list::bctbx_list_append;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_enable_register, linphone_proxy_config_get_contact,
    linphone_proxy_config_get_state, linphone_proxy_config_set_expires,
    linphone_proxy_config_set_server_addr,
};
use linphone::ffi::regline::stats::{ReglineCoreStats, regline_core_get_stats};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig, LinphoneSipTransports};
use memory::Memory;
use registrar::{PASSWORD, REALM};
use world::{ADDRESSES, Chance, NAME, World};

const INSIDE: &str = "REGLINE_SOAK_NAMESPACE";
/// The addresses that this machine has by turns.
const OWN: [&str; 2] = ["192.0.2.77", "192.0.2.88"];
const OK: i32 = 2;
/// So many seconds are between two samples.
const SAMPLES: usize = 10;
/// Most kB/min by which memory may grow: what is held only wavers with the requests that are under way; the process keeps
/// some that is free.
const HELD_SLOPE: f64 = 32.0;
const RESIDENT_SLOPE: f64 = 64.0;
const FAULTS: [&str; 5] = ["restarts", "names", "outages", "unreachable", "addresses"];

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("soak: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, Box<dyn Error>> {
    if std::env::var_os(INSIDE).is_none() {
        let mut inside = Command::new("unshare");
        inside.args(["-r", "-n"]).arg(std::env::current_exe()?).args(std::env::args().skip(1));
        return Ok(inside.env(INSIDE, "1").status()?.success());
    }
    let mut arguments = std::env::args().skip(1);
    let (mut accounts, mut seconds) = (2000, 1800);
    while let Some(argument) = arguments.next() {
        let number = arguments.next().ok_or("a number is missing")?.parse()?;
        match argument.as_str() {
            "--accounts" => accounts = number,
            "--seconds" => seconds = number,
            other => return Err(format!("what is {other}?").into()),
        }
    }
    // A short run must see refreshes, too.
    let expires: u32 = if seconds < 600 { 15 } else { 60 };
    let prepared = ["link set lo up", "addr add 192.0.2.1/32 dev lo", "addr add 192.0.2.2/32 dev lo"];
    if !prepared.iter().all(|line| ip(line)) || !take_address(0) {
        return Err("ip (package iproute2) cannot prepare the network".into());
    }
    let world = Arc::new(World::default());
    world::carry(Arc::clone(&world))?;
    world::name(Arc::clone(&world))?;
    let program = Program::new(accounts, expires)?;
    let soak = Soak { world, program, expires: Duration::from_secs(expires.into()) };
    Ok(soak.run(Duration::from_secs(seconds as u64)))
}

fn ip(arguments: &str) -> bool {
    Command::new("ip").args(arguments.split(' ')).status().is_ok_and(|status| status.success())
}

/// This machine has that one of its addresses from now on, and not the other.
fn take_address(number: usize) -> bool {
    let (new, old) = (OWN[number % 2], OWN[(number + 1) % 2]);
    let route = |to: &str| ip(&format!("route replace local {to}/32 dev lo table local src {new}"));
    let taken = ip(&format!("addr add {new}/32 dev lo")) && ADDRESSES.iter().all(|to| route(to));
    taken && (number == 0 || ip(&format!("addr del {old}/32 dev lo")))
}

/// A core with its accounts.
struct Program {
    core: *mut LinphoneCore,
    accounts: Vec<*mut LinphoneProxyConfig>,
}

impl Program {
    fn new(count: usize, expires: u32) -> Result<Self, Box<dyn Error>> {
        let ports = LinphoneSipTransports { udp_port: -1, tcp_port: 0, tls_port: 0, dtls_port: 0 };
        unsafe {
            // Only errors are worth reading: that accounts lose their registrations is what is wanted here.
            linphone_core_set_log_level_mask(0x30);
            let core = linphone_core_new(null(), null(), null(), null_mut());
            linphone_core_set_sip_transports(core, &ports);
            linphone_core_set_dns_servers(core, bctbx_list_append(null_mut(), text("127.0.0.1")? as *mut _));
            let mut accounts = Vec::with_capacity(count);
            for number in 0..count {
                let user = text(&format!("u{number}"))?;
                let auth =
                    linphone_auth_info_new(user, null(), text(PASSWORD)?, null(), text(REALM)?, null());
                linphone_core_add_auth_info(core, auth);
                linphone_auth_info_unref(auth);
                let account = linphone_core_create_proxy_config(core);
                linphone_proxy_config_set_identity(account, text(&format!("sip:u{number}@{REALM}"))?);
                linphone_proxy_config_set_server_addr(account, text(&format!("sip:{NAME}"))?);
                linphone_proxy_config_set_expires(account, expires as i32);
                linphone_proxy_config_enable_register(account, 1);
                linphone_core_add_proxy_config(core, account);
                accounts.push(account);
            }
            Ok(Self { core, accounts })
        }
    }

    fn iterate(&self) {
        unsafe { linphone_core_iterate(self.core) };
        std::thread::sleep(Duration::from_millis(3));
    }

    fn registered(&self) -> usize {
        let is_ok = |account: &&*mut _| unsafe { linphone_proxy_config_get_state(**account) } as i32 == OK;
        self.accounts.iter().filter(is_ok).count()
    }

    /// Accounts whose contact is not the one and only that the registrar holds.
    fn different(&self, world: &World) -> usize {
        let registrar = world.registrar();
        let now = Instant::now();
        let is_different = |(number, account): &(usize, &*mut LinphoneProxyConfig)| {
            let held = registrar.contacts(now, &format!("u{number}"));
            held != BTreeSet::from([contact(**account)])
        };
        self.accounts.iter().enumerate().filter(is_different).count()
    }

    fn stats(&self) -> ReglineCoreStats {
        let mut stats = ReglineCoreStats { size: size_of::<ReglineCoreStats>(), ..Default::default() };
        unsafe { regline_core_get_stats(self.core, &mut stats) };
        stats
    }
}

fn contact(account: *mut LinphoneProxyConfig) -> String {
    unsafe {
        let uri = linphone_address_as_string_uri_only(linphone_proxy_config_get_contact(account));
        if uri.is_null() {
            return String::new();
        }
        let copy = CStr::from_ptr(uri).to_string_lossy().into_owned();
        libc::free(uri.cast());
        copy
    }
}

fn text(text: &str) -> Result<*const c_char, std::ffi::NulError> {
    // The program ends soon: nothing is freed.
    Ok(CString::new(text)?.into_raw())
}

struct Soak {
    world: Arc<World>,
    program: Program,
    expires: Duration,
}

impl Soak {
    /// True if nothing was lost.
    fn run(&self, length: Duration) -> bool {
        let Self { world, program, expires } = self;
        let all = program.accounts.len();
        let begin = Instant::now();
        world.calm.store(true, Ordering::Relaxed);
        let first = self.settle(Duration::from_secs(300));
        println!(
            "registered at first: {} of {all} in {:.1} s",
            program.registered(),
            begin.elapsed().as_secs_f64()
        );
        let (before, held) = (program.stats().live_handles, memory::held());
        world.calm.store(false, Ordering::Relaxed);
        let mut memory = Memory::for_samples(length.as_secs() as usize / SAMPLES + 1);
        let mut seen = 0;
        let mut counts = [0_u32; FAULTS.len()];
        let mut chance = Chance(0xfa);
        let pause = if length.as_secs() < 600 { 4 } else { 12 };
        let (mut next, mut ends) = (begin.elapsed() + Duration::from_secs(pause), None::<(usize, Duration)>);
        let mut sampled = Duration::ZERO;
        let faulty = begin.elapsed() + length;
        while begin.elapsed() < faulty {
            program.iterate();
            let now = begin.elapsed();
            if let Some((fault, _)) = ends.filter(|(_, at)| *at <= now) {
                self.end(fault);
                ends = None;
            }
            if ends.is_none() && next <= now {
                let fault = chance.below(FAULTS.len() as u64) as usize;
                counts[fault] += 1;
                self.begin(fault, counts[fault] as usize);
                ends = Some((fault, now + Duration::from_secs(2 + chance.below(pause))));
                next = now + Duration::from_secs(pause + chance.below(pause));
            }
            if now - sampled >= Duration::from_secs(SAMPLES as u64) {
                sampled = now;
                memory.sample(now);
                seen += program.registered();
            }
        }
        if let Some((fault, _)) = ends {
            self.end(fault);
        }
        world.calm.store(true, Ordering::Relaxed);
        let calm = Instant::now();
        // What is refused waits for its next attempt, what is held elsewhere for its end.
        let settled = self.settle(2 * *expires + Duration::from_secs(120));
        let (registered, different) = (program.registered(), program.different(world));
        let after = program.stats();
        let (requests, wrong) = {
            let registrar = world.registrar();
            (registrar.requests, registrar.wrong)
        };
        let load = |count: &std::sync::atomic::AtomicU64| count.load(Ordering::Relaxed);
        let faults: Vec<String> =
            FAULTS.iter().zip(counts).map(|(name, count)| format!("{count} {name}")).collect();
        println!(
            "{all} accounts, {:.0} s; faults: {}; datagrams: {} carried, {} lost, {} doubled; {requests} requests \
             ({} retransmitted), {wrong} wrong; registered meanwhile: {} % on average; calm after {:.0} s: {registered} registered, {different} differ from \
             the registrar; live handles {before} before, {} after; the library's thread holds {held:.0} kB before, {memory}",
            length.as_secs_f64(),
            faults.join(", "),
            load(&world.carried),
            load(&world.lost),
            load(&world.doubled),
            after.retransmissions,
            100 * seen / (all * memory.samples()).max(1),
            calm.elapsed().as_secs_f64(),
            after.live_handles,
        );
        let steady = length.as_secs() < 600
            || memory.held_slope() < HELD_SLOPE && memory.resident_slope() < RESIDENT_SLOPE;
        first && settled && wrong == 0 && after.live_handles == before && steady
    }

    /// Goes on until all is as it should be, or for so long.
    fn settle(&self, most: Duration) -> bool {
        let begin = Instant::now();
        let mut looked = begin;
        while begin.elapsed() < most {
            self.program.iterate();
            if looked.elapsed() > Duration::from_millis(500) {
                looked = Instant::now();
                let all = self.program.registered() == self.program.accounts.len();
                if all && self.program.different(&self.world) == 0 {
                    return true;
                }
            }
        }
        false
    }

    fn begin(&self, fault: usize, number: usize) {
        match FAULTS[fault] {
            "restarts" => {
                self.world.registrar().restart();
                self.world.dark.store(true, Ordering::Relaxed);
            }
            "names" => self.world.place.store(number % 2, Ordering::Relaxed),
            "outages" => self.world.dark.store(true, Ordering::Relaxed),
            "unreachable" => unsafe { linphone_core_set_network_reachable(self.program.core, 0) },
            _ => assert!(take_address(number), "ip changes the address"),
        }
    }

    fn end(&self, fault: usize) {
        self.world.dark.store(false, Ordering::Relaxed);
        if FAULTS[fault] == "unreachable" {
            unsafe { linphone_core_set_network_reachable(self.program.core, 1) };
        }
    }
}
