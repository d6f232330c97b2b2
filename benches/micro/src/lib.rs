//! The main paths of the library, each as an operation that can be repeated and is the same every time.
//! `benches/paths.rs` times them; how many instructions the C API takes, `scripts/instructions.py` counts.

use std::ffi::CString;
use std::hint::black_box;
use std::net::SocketAddr;
use std::ptr::{null, null_mut};
use std::sync::Arc;
use std::time::Duration;

use linphone::core::auth::compute_ha1;
use linphone::engine::{
    Algorithm, Channel, Command, Config, Credentials, Engine, Event, Input, Output, RegistrationId, Secret,
    Settings, Time,
};
use linphone::ffi::auth_info::{linphone_auth_info_new, linphone_auth_info_unref};
use linphone::ffi::core::{linphone_core_iterate, linphone_core_new};
use linphone::ffi::core_accounts::{
    linphone_core_add_auth_info, linphone_core_add_proxy_config, linphone_core_create_proxy_config,
};
use linphone::ffi::core_network::linphone_core_set_sip_transports;
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_get_state, linphone_proxy_config_set_server_addr, linphone_proxy_config_unref,
};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig, LinphoneSipTransports};
use linphone::sip::{HeaderName, Message, NameAddr};

/// One path: its name, and how to prepare it.
pub type Path = (&'static str, fn() -> Box<dyn FnMut()>);

/// All of them, in the order of the table.
pub const PATHS: [Path; 9] = [
    ("parse", parse),
    ("address", address),
    ("digest", digest),
    ("register", register),
    ("refresh", refresh),
    ("timer", timer),
    ("handle", handle),
    ("add", add),
    ("iterate", iterate),
];

const CHALLENGE: &[u8] = b"SIP/2.0 401 Unauthorized\r\n\
    Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK.PSvQd~yM4;rport=5060;received=192.0.2.10\r\n\
    From: <sip:alice@example.test>;tag=4H9Bq3kLw\r\n\
    To: <sip:alice@example.test>;tag=b27e1a1d33761e85846fc98f5f3a7e58.d6f2\r\n\
    CSeq: 20 REGISTER\r\nCall-ID: 7dJ4jd~AKp\r\n\
    WWW-Authenticate: Digest realm=\"example.test\", nonce=\"ZVQZJmVUF/oyGfdYnuQzJqKfxD0c\", algorithm=MD5, qop=\"auth\"\r\n\
    Server: kamailio (5.6.3 (x86_64/linux))\r\nContent-Length: 0\r\n\r\n";

fn parse() -> Box<dyn FnMut()> {
    Box::new(|| {
        let message = Message::parse(black_box(CHALLENGE));
        if let Ok(message) = &message {
            black_box((message.via().is_ok(), message.cseq().is_ok()));
            black_box(message.challenges(HeaderName::WwwAuthenticate).len());
        }
    })
}

fn address() -> Box<dyn FnMut()> {
    let text =
        b"\"Alice\" <sip:alice@192.0.2.10:5060;transport=udp>;+sip.instance=\"<urn:uuid:0d1c>\";expires=3600";
    Box::new(move || {
        black_box(NameAddr::parse(black_box(text)).map(|address| address.to_string()).is_ok());
    })
}

fn digest() -> Box<dyn FnMut()> {
    Box::new(|| {
        black_box(compute_ha1(black_box("alice"), "example.test", b"secret", Algorithm::Md5));
    })
}

/// One registration after the other, each of an account of its own: a challenge and what answers it.
fn register() -> Box<dyn FnMut()> {
    let mut side = Side::new();
    Box::new(move || {
        let id = side.open();
        side.order(id, Command::Register);
        side.settle();
    })
}

/// One refresh after the other, with the nonce of the registration.
fn refresh() -> Box<dyn FnMut()> {
    let mut side = Side::new();
    let ids: Vec<_> = (0..1000).map(|_| side.open()).collect();
    for id in &ids {
        side.order(*id, Command::Register);
        side.settle();
    }
    let mut turn = ids.into_iter().cycle();
    Box::new(move || {
        if let Some(id) = turn.next() {
            side.order(id, Command::Refresh);
            side.settle();
        }
    })
}

/// One deadline after the other, of accounts whose server is silent.
fn timer() -> Box<dyn FnMut()> {
    let mut side = Side::new();
    side.answers = false;
    for _ in 0..1000 {
        let id = side.open();
        side.order(id, Command::Register);
        side.settle();
    }
    Box::new(move || {
        side.now = side.engine.next_deadline().unwrap_or(side.now);
        side.engine.handle_input(side.now, Input::Tick);
        side.settle();
    })
}

/// A getter: from the handle to the object and back.
fn handle() -> Box<dyn FnMut()> {
    let program = Program::new();
    let account = program.add(0);
    Box::new(move || {
        // SAFETY: a handle that lives.
        black_box(unsafe { linphone_proxy_config_get_state(black_box(account)) });
    })
}

/// One account after the other, with its credentials.
fn add() -> Box<dyn FnMut()> {
    let program = Program::new();
    let mut number = 0;
    Box::new(move || {
        number += 1;
        program.add(number);
    })
}

/// An iterate that finds nothing to do.
fn iterate() -> Box<dyn FnMut()> {
    let program = Program::new();
    // SAFETY: a handle that lives.
    let iterate = move || unsafe { linphone_core_iterate(program.core) };
    // What a start brings along.
    (0..10).for_each(|_| iterate());
    Box::new(iterate)
}

/// An engine with a registrar beside it that confirms whoever shows credentials.
struct Side {
    engine: Engine,
    now: Time,
    answers: bool,
    opened: usize,
    /// How often a registrar confirmed.
    confirmed: usize,
    server: Arc<NameAddr>,
    arrived: Vec<(SocketAddr, Vec<u8>)>,
}

impl Side {
    fn new() -> Self {
        let server = NameAddr::parse(b"sip:192.0.2.1:5060").unwrap_or_else(|_| unreachable!("an address"));
        Self {
            engine: Engine::new(
                Config { user_agent: "bench".to_owned(), pacing: false, ..Config::default() },
                [1; 32],
            ),
            now: Time::START,
            answers: true,
            opened: 0,
            confirmed: 0,
            server: Arc::new(server),
            arrived: Vec::new(),
        }
    }

    fn open(&mut self) -> RegistrationId {
        self.opened += 1;
        let identity = format!("sip:u{}@example.test", self.opened);
        let identity = NameAddr::parse(identity.as_bytes()).unwrap_or_else(|_| unreachable!("an address"));
        self.engine.open(Settings::new(Arc::new(identity), Arc::clone(&self.server)))
    }

    fn order(&mut self, id: RegistrationId, command: Command) {
        self.now = self.now + Duration::from_micros(10);
        self.engine.handle_input(self.now, Input::Command(id, command));
    }

    /// Goes on until nothing is left to do.
    fn settle(&mut self) {
        loop {
            match self.engine.poll_output() {
                Output::Timeout(_) => match self.arrived.pop() {
                    Some((remote, data)) => {
                        let channel = Channel::Datagram { remote };
                        self.engine.handle_input(self.now, Input::Received { channel, data: &data });
                    }
                    None => return,
                },
                Output::Transmit { channel: Channel::Datagram { remote }, data } if self.answers => {
                    self.arrived.extend(confirm(&data).map(|answer| (remote, answer)));
                }
                Output::Connect { flow, .. } => {
                    let local = SocketAddr::from(([192, 0, 2, 10], 5060));
                    self.engine.handle_input(self.now, Input::FlowOpened { flow, local });
                }
                Output::Event(_, Event::Registered(_)) => self.confirmed += 1,
                Output::Event(id, Event::Challenged(challenged)) => {
                    let given = challenged.challenges.into_iter().map(|challenge| Credentials {
                        username: "u".into(),
                        secret: Secret::Password(Box::<[u8]>::from(*b"secret").into()),
                        realm: challenge.realm.into(),
                    });
                    let given = Command::Authenticate(given.collect());
                    self.engine.handle_input(self.now, Input::Command(id, given));
                }
                _ => {}
            }
        }
    }
}

/// The registrar's answer: 401 to a request without credentials, else 200.
fn confirm(request: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(request).ok()?;
    let line = |name: &str| text.split("\r\n").find(|line| line.starts_with(name));
    let copied = ["Via", "From", "To", "CSeq", "Call-ID"].map(line);
    let mut answer = match line("Authorization") {
        None => "SIP/2.0 401 Unauthorized\r\n\
            WWW-Authenticate: Digest realm=\"example.test\", nonce=\"ZVQZJmVUF/oyGfdYnuQz\", algorithm=MD5, qop=\"auth\"\r\n"
            .to_owned(),
        Some(_) => format!("SIP/2.0 200 OK\r\n{};expires=3600\r\n", line("Contact")?),
    };
    for line in copied.into_iter().flatten() {
        answer.push_str(line);
        answer.push_str(if line.starts_with("To") { ";tag=1\r\n" } else { "\r\n" });
    }
    answer.push_str("Content-Length: 0\r\n\r\n");
    Some(answer.into_bytes())
}

/// A program with a core, through the C API.
#[derive(Clone, Copy)]
struct Program {
    core: *mut LinphoneCore,
}

impl Program {
    fn new() -> Self {
        let ports = LinphoneSipTransports { udp_port: -1, tcp_port: 0, tls_port: 0, dtls_port: 0 };
        // SAFETY: NULLs where they may be, a struct that lives through the call, the core that was just made.
        unsafe {
            let core = linphone_core_new(null(), null(), null(), null_mut());
            linphone_core_set_sip_transports(core, &ports);
            Self { core }
        }
    }

    fn add(self, number: usize) -> *mut LinphoneProxyConfig {
        let text = |text: String| CString::new(text).unwrap_or_default();
        let (user, identity) = (text(format!("u{number}")), text(format!("sip:u{number}@example.test")));
        // SAFETY: handles that the library gave, and C strings that live through the calls.
        unsafe {
            let auth = linphone_auth_info_new(
                user.as_ptr(),
                null(),
                c"secret".as_ptr(),
                null(),
                c"example.test".as_ptr(),
                null(),
            );
            linphone_core_add_auth_info(self.core, auth);
            linphone_auth_info_unref(auth);
            let account = linphone_core_create_proxy_config(self.core);
            linphone_proxy_config_set_identity(account, identity.as_ptr());
            linphone_proxy_config_set_server_addr(account, c"sip:127.0.0.1:9".as_ptr());
            linphone_core_add_proxy_config(self.core, account);
            linphone_proxy_config_unref(account);
            account
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_can_be_walked_again() {
        for (_, prepare) in PATHS {
            let mut walk = prepare();
            walk();
            walk();
        }
    }

    #[test]
    fn a_walk_registers_and_refreshes() {
        let mut side = Side::new();
        let id = side.open();
        for (command, confirmed) in [(Command::Register, 1), (Command::Refresh, 2)] {
            side.order(id, command);
            side.settle();
            assert_eq!(side.confirmed, confirmed);
        }
    }
}
