//! `regline register`: one account, from the first REGISTER to the last.

use std::fs;
use std::io::{self, IsTerminal, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::arguments::{Register, Transport};
use crate::exit::{Exit, Problem};
use crate::library::{self, Account, Address, Core, Event, Plan, State};
use crate::output::Printer;
use crate::table::Table;
use crate::waiting::Signals;

/// How often the live table is drawn anew.
const REDRAWN: Duration = Duration::from_secs(1);
/// How long the answer to the last request is waited for.
const FAREWELL: Duration = Duration::from_secs(4);

/// Runs the command.
pub fn run(arguments: &Register) -> Result<Exit, Problem> {
    library::show_log(arguments.output.verbose);
    let address = Address::new(&arguments.address)?;
    let (user, host, port) = address.parts();
    if user.is_empty() || host.is_empty() {
        return Err(Problem::usage(format!("{} has no user or no host", arguments.address)));
    }
    // Nothing is listened for: a registration needs no incoming connection.
    let core = Core::new("[sip]\nsip_port=-1\nsip_tcp_port=-2\nsip_tls_port=-2\nstore_auth_info=0\n")?;
    core.trust(arguments.trust.ca.as_deref(), arguments.trust.insecure)?;
    if let Some(path) = &arguments.trace {
        core.trace(path)?;
    }
    let userid = arguments.access.userid.as_deref();
    if let Some(file) = &arguments.access.password_file {
        core.add_password(&user, userid, &password_in(file)?, None)?;
    }
    let account = core.add_account(&Plan {
        identity: arguments.address.clone(),
        server: server(arguments, &host, port),
        expires: arguments.expires,
        contact_params: arguments.contact_params.clone(),
        stun: arguments.stun.clone(),
    })?;
    let mut session = Session {
        core,
        account,
        signals: Signals::new()?,
        printer: Printer::new(arguments.output.json),
        table: (arguments.watch && !arguments.output.json && io::stdout().is_terminal()).then(Table::new),
        userid: userid.map(str::to_owned),
        may_ask: arguments.access.password_file.is_none(),
        missing: None,
    };
    let exit = session.register(Duration::from_secs(arguments.patience))?;
    if arguments.watch && exit == Exit::Done {
        session.stay()?;
    }
    if session.account.state() == State::Ok && !arguments.keep {
        session.leave()?;
    }
    Ok(exit)
}

/// The first line of a file, or of standard input.
pub fn password_in(file: &Path) -> Result<String, Problem> {
    let mut text = String::new();
    if file == Path::new("-") {
        io::stdin().read_to_string(&mut text)?;
    } else {
        text = fs::read_to_string(file)
            .map_err(|error| Problem::usage(format!("{}: {error}", file.display())))?;
    }
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The server's address, with the transport that was asked for.
fn server(arguments: &Register, host: &str, port: i32) -> String {
    let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
    let default = if port > 0 { format!("sip:{host}:{port}") } else { format!("sip:{host}") };
    let given = arguments.server.clone().unwrap_or(default);
    let server =
        if given.starts_with("sip:") || given.starts_with("sips:") { given } else { format!("sip:{given}") };
    match arguments.transport {
        Some(transport) if !server.contains("transport=") && !(transport == Transport::Udp) => {
            format!("{server};transport={}", transport.name())
        }
        _ => server,
    }
}

struct Session {
    core: Core,
    account: Account,
    signals: Signals,
    printer: Printer,
    table: Option<Table>,
    userid: Option<String>,
    /// Nobody has given a password yet.
    may_ask: bool,
    /// A password that was wanted and not given.
    missing: Option<String>,
}

impl Session {
    /// Until it is registered, refused, or takes too long.
    fn register(&mut self, patience: Duration) -> Result<Exit, Problem> {
        let start = Instant::now();
        loop {
            self.turn(patience.saturating_sub(start.elapsed()))?;
            match self.account.state() {
                State::Ok => return Ok(Exit::Done),
                State::Failed => return Ok(self.why()),
                _ if self.signals.interrupted() => return Ok(Exit::Failed),
                _ if start.elapsed() >= patience => {
                    eprintln!("regline: {}", self.account.explain());
                    return Ok(Exit::Silence);
                }
                _ => {}
            }
        }
    }

    /// Until somebody ends it.
    fn stay(&mut self) -> Result<(), Problem> {
        while !self.signals.interrupted() {
            self.turn(REDRAWN)?;
        }
        Ok(())
    }

    /// Unregisters; who interrupts that, does not wait for the answer.
    fn leave(&mut self) -> Result<(), Problem> {
        self.account.unregister();
        let start = Instant::now();
        while self.account.state() != State::Cleared && start.elapsed() < FAREWELL {
            if self.turn(FAREWELL.saturating_sub(start.elapsed()))? {
                break;
            }
        }
        Ok(())
    }

    /// Does what there is to do and tells; sleeps if that was nothing. Whether a signal wants the end now.
    fn turn(&mut self, most: Duration) -> Result<bool, Problem> {
        self.core.iterate();
        let mut most = most;
        while let Some(event) = library::next_event() {
            // What it changed is to be looked at first.
            most = Duration::ZERO;
            match event {
                Event::Changed { account, state, message } => {
                    if self.table.is_none() {
                        self.printer.changed(account, state, &message);
                    }
                }
                Event::PasswordWanted { user, realm } => self.password_wanted(&user, &realm)?,
            }
        }
        if let Some(table) = &mut self.table {
            table.draw(&[self.account])?;
        }
        if self.table.is_some() {
            most = most.min(REDRAWN);
        }
        Ok(self.signals.wait(self.core.descriptor(), &[], most).interrupted)
    }

    fn password_wanted(&mut self, user: &str, realm: &str) -> Result<(), Problem> {
        if !self.may_ask || !io::stdin().is_terminal() {
            self.missing = Some(format!("the server wants a password for {user} in realm \"{realm}\""));
            return Ok(());
        }
        self.may_ask = false;
        let password = rpassword::prompt_password(format!("Password of {user} in realm \"{realm}\": "))?;
        self.core.add_password(user, self.userid.as_deref(), &password, Some(realm))
    }

    /// What to end with after a failure.
    fn why(&self) -> Exit {
        let (code, _) = self.account.error();
        eprintln!("regline: {}", self.account.explain());
        match (code, &self.missing) {
            (401 | 407, Some(missing)) => eprintln!("regline: {missing}: give it with --password-file"),
            _ if self.account.was_never_answered() => {
                eprintln!("regline: `regline probe` shows what answers there")
            }
            _ => {}
        }
        match code {
            401 | 403 | 407 => Exit::Credentials,
            _ if self.account.was_never_answered() => Exit::Silence,
            _ => Exit::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::arguments::{Arguments, Command};

    fn server_of(arguments: &[&str], port: i32) -> String {
        let all = ["regline", "register", "sip:alice@example.org"].iter().chain(arguments);
        match Arguments::parse_from(all).command {
            Command::Register(arguments) => server(&arguments, "example.org", port),
            _ => unreachable!("the subcommand is register"),
        }
    }

    #[test]
    fn the_server_is_the_address_unless_it_is_named() {
        assert_eq!(server_of(&[], -1), "sip:example.org");
        assert_eq!(server_of(&[], 5080), "sip:example.org:5080");
        assert_eq!(server_of(&["--transport", "tls"], 0), "sip:example.org;transport=tls");
        assert_eq!(
            server_of(&["--server", "10.0.0.1:5070", "--transport", "tcp"], 0),
            "sip:10.0.0.1:5070;transport=tcp"
        );
        assert_eq!(
            server_of(&["--server", "sip:h;transport=ws", "--transport", "tcp"], 0),
            "sip:h;transport=ws"
        );
    }
}
