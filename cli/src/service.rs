//! `regline run`: keeps the accounts of a file registered until a signal ends it. SIGHUP reads the file again: accounts that
//! are new are added, accounts that are gone unregister, those that changed change, and the others notice nothing.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::os::fd::BorrowedFd;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::arguments::Run;
use crate::exit::{Exit, Problem};
use crate::library::{self, Account, Address, Core, Event, State};
use crate::metrics::Metrics;
use crate::output::Printer;
use crate::waiting::Signals;

/// The core's descriptor tells of everything; this is only a bound.
const LONGEST_SLEEP: Duration = Duration::from_secs(3600);
/// How long accounts that are gone from the file may take to unregister.
const FAREWELL: Duration = Duration::from_secs(2);
/// Keys of `[sip]` that say which ports are listened on: a second core must not take them.
const PORTS: [&str; 4] = ["sip_port", "sip_tcp_port", "sip_tls_port", "sip_dtls_port"];

/// Runs the command.
pub fn run(arguments: &Run) -> Result<Exit, Problem> {
    library::show_log(arguments.output.verbose);
    let contact = arguments.contact.as_deref().map(Address::new).transpose()?;
    let core = Core::new(&read(&arguments.file)?)?;
    if core.accounts().is_empty() {
        return Err(Problem::usage(format!(
            "{} holds no account: a section [proxy_0] with reg_proxy and reg_identity makes one",
            arguments.file.display()
        )));
    }
    give_contact(&core, contact.as_ref());
    let mut metrics = arguments.metrics.map(Metrics::new).transpose()?;
    let mut signals = Signals::new()?;
    let printer = Printer::new(arguments.output.json);
    if let Some(metrics) = &metrics {
        eprintln!("regline: metrics at http://{}/metrics", metrics.address());
    }
    tell_systemd("READY=1");
    loop {
        core.iterate();
        print_events(&printer, |_, _| {});
        let others: Vec<BorrowedFd<'_>> =
            metrics.iter().flat_map(Metrics::descriptors).map(|one| one.as_fd()).collect();
        let woken = signals.wait(core.descriptor(), &others, LONGEST_SLEEP);
        if let Some(metrics) = &mut metrics
            && !woken.others.is_empty()
        {
            metrics.serve(|| core.prometheus());
        }
        while signals.take_hang_up() {
            tell_systemd("RELOADING=1");
            match reload(&core, &mut signals, &printer, &arguments.file, contact.as_ref()) {
                Ok(summary) => eprintln!("regline: {} read again: {summary}", arguments.file.display()),
                Err(problem) => eprintln!("regline: everything stays as it was: {}", problem.text),
            }
            tell_systemd("READY=1");
        }
        if signals.interrupted() {
            tell_systemd("STOPPING=1");
            core.stop();
            print_events(&printer, |_, _| {});
            return Ok(Exit::Done);
        }
    }
}

fn read(file: &Path) -> Result<String, Problem> {
    fs::read_to_string(file).map_err(|error| Problem::usage(format!("{}: {error}", file.display())))
}

fn give_contact(core: &Core, contact: Option<&Address>) {
    if let Some(contact) = contact {
        core.accounts().into_iter().for_each(|account| account.set_contact(contact));
    }
}

fn print_events(printer: &Printer, mut also: impl FnMut(Account, State)) {
    while let Some(event) = library::next_event() {
        match event {
            Event::Changed { account, state, message } => {
                printer.changed(account, state, &message);
                also(account, state);
            }
            Event::PasswordWanted { user, realm } => {
                eprintln!(
                    "regline: a server wants a password for {user} in realm \"{realm}\", and the file has none"
                );
            }
        }
    }
}

/// Makes the accounts those of the file, and tells what that took.
fn reload(
    core: &Core,
    signals: &mut Signals,
    printer: &Printer,
    file: &Path,
    contact: Option<&Address>,
) -> Result<String, Problem> {
    let wanted = Core::new(&without_ports(&read(file)?))?;
    give_contact(&wanted, contact);
    let mut present: HashMap<(String, String), Vec<Account>> = HashMap::new();
    for account in core.accounts() {
        present.entry(key(account)).or_default().push(account);
    }
    let (mut new, mut kept) = (Vec::new(), Vec::new());
    for account in wanted.accounts() {
        match present.get_mut(&key(account)).and_then(Vec::pop) {
            Some(same) => kept.push((same, account)),
            None => new.push(account),
        }
    }
    let gone: Vec<Account> = present.into_values().flatten().collect();
    // Who leaves may be asked for the password that goes with him.
    leave(core, signals, printer, gone.clone());
    core.adopt_passwords(&wanted);
    for (same, account) in &kept {
        same.become_like(*account);
    }
    new.retain(|account| {
        let added = core.adopt(*account);
        if !added {
            eprintln!("regline: {} cannot be added", account.identity());
        }
        added
    });
    Ok(format!("{} accounts kept, {} added, {} removed", kept.len(), new.len(), gone.len()))
}

/// Takes accounts off the list, and waits until they are unregistered.
fn leave(core: &Core, signals: &mut Signals, printer: &Printer, mut gone: Vec<Account>) {
    gone.retain(|account| {
        let registered = account.state() == State::Ok;
        core.remove(*account);
        registered
    });
    let start = Instant::now();
    loop {
        core.iterate();
        print_events(printer, |account, state| {
            if matches!(state, State::Cleared | State::Failed) {
                gone.retain(|one| *one != account);
            }
        });
        let left = FAREWELL.saturating_sub(start.elapsed());
        if gone.is_empty() || left.is_zero() || signals.interrupted() {
            return;
        }
        signals.wait(core.descriptor(), &[], left);
    }
}

fn key(account: Account) -> (String, String) {
    (account.identity(), account.server())
}

/// The configuration for a core that only reads it.
fn without_ports(text: &str) -> String {
    let names_a_port = |line: &&str| {
        let key = line.split('=').next().unwrap_or_default().trim();
        PORTS.contains(&key)
    };
    let rest: Vec<&str> = text.lines().filter(|line| !names_a_port(line)).collect();
    format!("{}\n[sip]\nsip_port=-2\nsip_tcp_port=-2\nsip_tls_port=-2\n", rest.join("\n"))
}

/// Tells the service manager how we are, if one wants to know (sd_notify).
fn tell_systemd(state: &str) {
    let Some(path) = env::var_os("NOTIFY_SOCKET") else { return };
    let path = path.to_string_lossy();
    let address = match path.strip_prefix('@') {
        Some(name) => SocketAddr::from_abstract_name(name),
        None => SocketAddr::from_pathname(&*path),
    };
    let told = address.and_then(|address| UnixDatagram::unbound()?.send_to_addr(state.as_bytes(), &address));
    if let Err(error) = told {
        eprintln!("regline: {path}, where the service manager listens: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_core_that_only_reads_takes_no_ports() {
        let text = without_ports(
            "[sip]\nsip_port=5060\n sip_tcp_port = 5060\nguess_hostname=1\n[proxy_0]\nreg_proxy=sip:h",
        );
        assert!(!text.contains("5060"), "{text}");
        assert!(text.contains("guess_hostname=1\n[proxy_0]\nreg_proxy=sip:h\n[sip]\nsip_port=-2"), "{text}");
    }
}
