//! The command line, and nothing else: every switch of the registrar as a field of [`Options`].

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use super::digest::{Algorithm, Qop};
use super::faults::Faults;

/// What `--help` prints.
pub const HELP: &str = "\
A SIP registrar for the loopback interface, for demonstrations and tests.

usage: registrar [switches]

It answers UDP and TCP on one port and first prints one line, `listening on ADDRESS:PORT`, to standard output.
The log of requests goes to standard error. Addresses other than loopback are refused.

Where and how long
  --port N             port to listen on; 0 lets the system choose (default 5060)
  --address A          loopback address to listen on, such as 127.0.0.1 or ::1 (default 127.0.0.1)
  --until-eof          end when standard input ends; otherwise only a signal ends it
  --quiet              no log of requests
  --log FILE           write every message sent or received to FILE

Who may register
  --user NAME:PASSWORD@REALM
                       demand digest credentials; repeat it for several users. Without it everybody may register
  --algorithm A        MD5, SHA-256 or SHA-512-256; repeat it for several challenges, most wanted first (default MD5)
  --qop Q              none, auth, or auth,auth-int (default auth)
  --nonce-uses N       after N uses a nonce is stale (default: never)
  --proxy-auth         challenge as a proxy does: 407 and Proxy-Authenticate

For how long
  --min-expires N      answer 423 to anything shorter (default 0: accept all)
  --max-expires N      grant no more than N seconds (default 7200)
  --default-expires N  granted when the request does not say (default 3600)

Misbehaviour, to see what a client makes of it
  --drop N%            ignore N % of what arrives
  --drop-first N       ignore the first N messages
  --drop-answers N%    do the work, but lose N % of the answers
  --delay MS           answer so much later
  --duplicate          send every answer twice
  --answer CODE        answer CODE, whatever the request
  --phrase TEXT        reason phrase for --answer
  --header 'NAME: V'   header added to what --answer sends; may be repeated
  --loop-401           refuse all credentials, with a fresh challenge each time
  --wrong-branch       spoil the branch in the Via of the answer
  --garbage            send nonsense before the answer
  --close              close the connection instead of answering (TCP)
  --times N            misbehave for the first N requests only (not counting --drop, --drop-first, --drop-answers)
  --help               this text
";

/// What the command line asks for.
#[derive(Debug)]
pub enum Command {
    /// Serve.
    Run(Box<Options>),
    /// Print [`HELP`].
    Help,
}

/// One who may register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Digest username.
    pub name: String,
    /// Clear password.
    pub password: String,
    /// Digest realm.
    pub realm: String,
}

/// All switches.
#[derive(Debug, Clone)]
pub struct Options {
    /// Loopback address to listen on.
    pub address: IpAddr,
    /// Port for UDP and TCP; 0 lets the system choose.
    pub port: u16,
    /// End with standard input.
    pub until_eof: bool,
    /// No log of requests.
    pub quiet: bool,
    /// File for the messages themselves.
    pub log: Option<PathBuf>,
    /// Who may register; empty lets everybody in.
    pub users: Vec<User>,
    /// One challenge each, in this order (RFC 8760 2.4: most preferred first).
    pub algorithms: Vec<Algorithm>,
    /// Quality of protection that challenges offer.
    pub qop: Qop,
    /// How often a nonce is good.
    pub nonce_uses: u32,
    /// 407 instead of 401.
    pub proxy_auth: bool,
    /// Anything shorter gets 423.
    pub min_expires: u32,
    /// Upper bound of what is granted.
    pub max_expires: u32,
    /// Granted when the request does not say.
    pub default_expires: u32,
    /// What goes wrong on purpose.
    pub faults: Faults,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            address: IpAddr::from([127, 0, 0, 1]),
            port: 5060,
            until_eof: false,
            quiet: false,
            log: None,
            users: Vec::new(),
            algorithms: Vec::new(),
            qop: Qop::Auth,
            nonce_uses: u32::MAX,
            proxy_auth: false,
            min_expires: 0,
            max_expires: 7200,
            default_expires: 3600,
            faults: Faults::default(),
        }
    }
}

/// Reads the command line; the error is a sentence for its author.
pub fn parse(arguments: &[String]) -> Result<Command, String> {
    let mut options = Options::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let (name, inline) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        if apply_flag(&mut options, name) {
            match inline {
                None => continue,
                Some(_) => return Err(format!("{name} takes no value")),
            }
        }
        if name == "--help" || name == "-h" {
            return Ok(Command::Help);
        }
        if !VALUED.contains(&name) {
            return Err(format!("unknown switch {name}"));
        }
        let value = inline.or_else(|| rest.next().cloned()).ok_or(format!("{name} needs a value"))?;
        apply_value(&mut options, name, &value)?;
    }
    if options.algorithms.is_empty() {
        options.algorithms.push(Algorithm::Md5);
    }
    if !options.address.is_loopback() {
        return Err(format!("{} is no loopback address; this registrar is for tests only", options.address));
    }
    if options.min_expires > options.max_expires {
        return Err("--min-expires is above --max-expires".into());
    }
    if options.faults.answer.is_none()
        && (options.faults.phrase.is_some() || !options.faults.headers.is_empty())
    {
        return Err("--phrase and --header belong to --answer".into());
    }
    Ok(Command::Run(Box::new(options)))
}

/// Switches that take a value.
const VALUED: &[&str] = &[
    "--port",
    "--address",
    "--log",
    "--user",
    "--algorithm",
    "--qop",
    "--nonce-uses",
    "--min-expires",
    "--max-expires",
    "--default-expires",
    "--drop",
    "--drop-first",
    "--drop-answers",
    "--delay",
    "--answer",
    "--phrase",
    "--header",
    "--times",
];

fn apply_flag(options: &mut Options, name: &str) -> bool {
    let flag = match name {
        "--until-eof" => &mut options.until_eof,
        "--quiet" => &mut options.quiet,
        "--proxy-auth" => &mut options.proxy_auth,
        "--duplicate" => &mut options.faults.duplicate,
        "--loop-401" => &mut options.faults.refuse_credentials,
        "--wrong-branch" => &mut options.faults.wrong_branch,
        "--garbage" => &mut options.faults.garbage,
        "--close" => &mut options.faults.close,
        _ => return false,
    };
    *flag = true;
    true
}

fn apply_value(options: &mut Options, name: &str, value: &str) -> Result<(), String> {
    let faults = &mut options.faults;
    match name {
        "--port" => options.port = number(name, value)?,
        "--address" => {
            options.address = value
                .trim_matches(['[', ']'])
                .parse()
                .map_err(|_| format!("--address: {value} is no IP address"))?;
        }
        "--log" => options.log = Some(value.into()),
        "--user" => options.users.push(user(value)?),
        "--algorithm" => options.algorithms.push(
            Algorithm::from_token(value)
                .ok_or("--algorithm: MD5, SHA-256 or SHA-512-256 is expected".to_owned())?,
        ),
        "--qop" => {
            options.qop = match value {
                "none" => Qop::None,
                "auth" => Qop::Auth,
                "auth,auth-int" => Qop::AuthOrAuthInt,
                _ => return Err("--qop: none, auth or auth,auth-int is expected".into()),
            }
        }
        "--nonce-uses" => options.nonce_uses = number(name, value)?,
        "--min-expires" => options.min_expires = number(name, value)?,
        "--max-expires" => options.max_expires = number(name, value)?,
        "--default-expires" => options.default_expires = number(name, value)?,
        "--drop" => faults.drop_percent = percent(name, value)?,
        "--drop-first" => faults.drop_first = number(name, value)?,
        "--drop-answers" => faults.drop_answers_percent = percent(name, value)?,
        "--delay" => faults.delay = Duration::from_millis(number(name, value)?),
        "--answer" => {
            let code: u16 = number(name, value)?;
            if !(100..700).contains(&code) {
                return Err(format!("--answer: {code} is no SIP status code"));
            }
            faults.answer = Some(code);
        }
        "--phrase" => faults.phrase = Some(value.to_owned()),
        "--header" => {
            let (name, text) = value.split_once(':').ok_or("--header: `Name: value` is expected")?;
            faults.headers.push((name.trim().to_owned(), text.trim().to_owned()));
        }
        "--times" => faults.times = number(name, value)?,
        _ => return Err(format!("unknown switch {name}")),
    }
    Ok(())
}

fn number<T: std::str::FromStr>(name: &str, value: &str) -> Result<T, String> {
    value.parse().map_err(|_| format!("{name}: {value} is no number that fits"))
}

fn percent(name: &str, value: &str) -> Result<u8, String> {
    let percent: u8 = number(name, value.trim_end_matches('%'))?;
    if percent > 100 { Err(format!("{name}: {value} is more than everything")) } else { Ok(percent) }
}

/// `NAME:PASSWORD@REALM`; the password may contain both separators.
fn user(value: &str) -> Result<User, String> {
    let shape = || format!("--user: NAME:PASSWORD@REALM is expected, not {value}");
    let (name, rest) = value.split_once(':').ok_or_else(shape)?;
    let (password, realm) = rest.rsplit_once('@').ok_or_else(shape)?;
    if name.is_empty() || realm.is_empty() {
        return Err(shape());
    }
    Ok(User { name: name.into(), password: password.into(), realm: realm.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Options, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        match parse(&words)? {
            Command::Run(options) => Ok(*options),
            Command::Help => Err("help".into()),
        }
    }

    #[test]
    fn a_password_may_contain_the_separators() {
        let options = parsed("--user alice:p:w@d@example.test").unwrap();
        let alice = User { name: "alice".into(), password: "p:w@d".into(), realm: "example.test".into() };
        assert_eq!(options.users, [alice]);
    }

    #[test]
    fn only_loopback_addresses_are_served() {
        assert!(parsed("--address 192.0.2.1").unwrap_err().contains("loopback"));
        assert!(parsed("--address 0.0.0.0").is_err());
        assert!(parsed("--address [::1]").is_ok());
    }

    #[test]
    fn a_wrong_switch_is_named() {
        assert!(parsed("--prot 1").unwrap_err().contains("--prot"));
        assert!(parsed("--port").unwrap_err().contains("--port"));
        assert!(parsed("--port 70000").unwrap_err().contains("--port"));
        assert!(parsed("--quiet=1").is_err());
        assert!(parsed("--phrase Nothing").is_err());
    }

    #[test]
    fn every_switch_is_in_the_help() {
        for switch in VALUED {
            assert!(HELP.contains(switch), "{switch}");
        }
        assert_eq!(parsed("--help").unwrap_err(), "help");
    }
}
