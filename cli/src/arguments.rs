//! What can be said on the command line. The texts here are also the help, the manual page and the shell completion.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Registers SIP accounts, finds out why one does not register, and keeps those of a file registered.
#[derive(Parser)]
#[command(name = "regline", version, after_long_help = crate::exit::HELP)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Subcommand)]
pub enum Command {
    /// Registers one account, tells what happens, and unregisters it again.
    Register(Register),
    /// Finds the servers of a domain, asks each what it can do, and prints a checklist. Registers nothing.
    Probe(Probe),
    /// Keeps every account of a linphonerc file registered, until a signal ends it; SIGHUP reads the file again.
    Run(Run),
    /// Registers many accounts at a server of yours at once, and tells how long it took and what was lost.
    Storm(Storm),
    /// Prints completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Prints the manual page, as roff.
    #[command(hide = true)]
    Man,
}

/// Arguments of `register`.
#[derive(Args)]
pub struct Register {
    /// Who to register, for instance sip:alice@example.org.
    pub address: String,
    /// The server, if it is not the address's domain: a host, host:port or SIP URI.
    #[arg(long)]
    pub server: Option<String>,
    #[command(flatten)]
    pub access: Access,
    /// How to reach the server, unless its address says so.
    #[arg(long, value_enum)]
    pub transport: Option<Transport>,
    /// For how many seconds to register at a time.
    #[arg(long, default_value_t = 600, value_parser = clap::value_parser!(u32).range(1..=604_800))]
    pub expires: u32,
    /// Parameters of the Contact, for instance '+sip.instance="<urn:uuid:…>";reg-id=1'.
    #[arg(long)]
    pub contact_params: Option<String>,
    /// A STUN server, whose answer makes the Contact.
    #[arg(long)]
    pub stun: Option<String>,
    /// Stays registered and shows a live table, until it is interrupted.
    #[arg(long)]
    pub watch: bool,
    /// Leaves the account registered at the end.
    #[arg(long)]
    pub keep: bool,
    /// Gives up after so many seconds.
    #[arg(long, default_value_t = 40)]
    pub patience: u64,
    /// Writes every message to this file, for Wireshark; passwords' digests are masked.
    #[arg(long, value_name = "FILE.pcapng")]
    pub trace: Option<PathBuf>,
    #[command(flatten)]
    pub output: Output,
    #[command(flatten)]
    pub trust: Trust,
}

/// Whose password, and where it is.
#[derive(Args)]
pub struct Access {
    /// A file whose first line is the password; - for standard input. Without it, it is asked for when the server wants it.
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// The name to log in with, if it is not the address's user.
    #[arg(long)]
    pub userid: Option<String>,
}

/// How results are printed.
#[derive(Args)]
pub struct Output {
    /// Prints a JSON object per line.
    #[arg(long)]
    pub json: bool,
    /// Shows the library's log on standard error; twice for more.
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub verbose: u8,
}

/// Whose certificates are good.
#[derive(Args)]
pub struct Trust {
    /// A file or folder of certificates to trust instead of the system's.
    #[arg(long, value_name = "PATH")]
    pub ca: Option<PathBuf>,
    /// Takes any certificate. For tests: whoever is in between can read everything.
    #[arg(long)]
    pub insecure: bool,
}

/// Arguments of `probe`.
#[derive(Args)]
pub struct Probe {
    /// A domain, host, host:port or SIP URI, for instance sip:example.org or sip:10.0.0.1:5080;transport=tcp.
    pub address: String,
    /// Asks name servers at these addresses instead of the system's.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub dns: Vec<SocketAddr>,
    /// How many seconds a server may take to answer.
    #[arg(long, default_value = "4", value_parser = seconds)]
    pub patience: Duration,
    /// Prints one JSON object.
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub trust: Trust,
}

/// Arguments of `run`.
#[derive(Args)]
pub struct Run {
    /// The file with the accounts. It is read, never written.
    pub file: PathBuf,
    /// Serves Prometheus metrics at http://ADDRESS:PORT/metrics; loopback addresses only.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub metrics: Option<SocketAddr>,
    /// The Contact of every account, for instance sip:pbx.example.org:5080, for calls that something else takes.
    #[arg(long, value_name = "URI")]
    pub contact: Option<String>,
    #[command(flatten)]
    pub output: Output,
}

/// Arguments of `storm`.
#[derive(Args)]
pub struct Storm {
    /// The server, as sip:host:port.
    pub server: String,
    /// How many accounts: u0, u1, … of the domain.
    #[arg(long, default_value_t = 1000)]
    pub accounts: u32,
    /// The domain of the accounts, if it is not the server's host.
    #[arg(long)]
    pub domain: Option<String>,
    /// A file whose first line is the password of all.
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// Sends everything at once instead of at the server's pace.
    #[arg(long)]
    pub unpaced: bool,
    /// Gives up after so many seconds.
    #[arg(long, default_value_t = 120)]
    pub patience: u64,
    /// Required for servers that are not on this machine: what is asked for is a load that can stop a server.
    #[arg(long)]
    pub yes_i_own_this_server: bool,
    /// Prints one JSON object.
    #[arg(long)]
    pub json: bool,
}

/// The transports of SIP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Transport {
    /// Datagrams.
    Udp,
    /// A connection.
    Tcp,
    /// A secured connection.
    Tls,
    /// WebSocket (RFC 7118).
    Ws,
    /// WebSocket over TLS.
    Wss,
}

impl Transport {
    /// As in a URI parameter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Udp => "udp",
            Self::Tcp => "tcp",
            Self::Tls => "tls",
            Self::Ws => "ws",
            Self::Wss => "wss",
        }
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse::<f64>() {
        Ok(seconds) if seconds > 0.0 && seconds <= 3600.0 => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("not a number of seconds between 0 and 3600".to_owned()),
    }
}
