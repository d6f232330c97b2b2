//! Asking one server: OPTIONS, and a REGISTER that registers nothing, over one socket.

use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use linphone::sip::header::Challenge;
use linphone::sip::{Frame, HeaderName, Message, Params, StartLine, Writer, frame};
use rustls::pki_types::ServerName;
use rustls::{ClientConnection, RootCertStore, StreamOwned};

use super::certificate::{self, Certificate};
use super::{Subject, Target};
use crate::arguments::Transport;

/// A first wait for an answer over UDP; it doubles (RFC 3261 17.1.2.2).
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// No answer is longer.
const LONGEST: usize = 64 * 1024;

/// What one server did.
pub struct Findings {
    pub target: Target,
    /// Over TLS: "TLS 1.3, …" and the certificate.
    pub secured: Option<String>,
    pub certificate: Option<Certificate>,
    /// The answers, or why there is none.
    pub options: Result<Reply, String>,
    pub register: Result<Reply, String>,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub code: u16,
    pub reason: String,
    pub took: Duration,
    pub server: Option<String>,
    pub supported: Vec<String>,
    /// How the server sees us, where it says so (RFC 3581), and where we are by our own account.
    pub seen_as: Option<SocketAddr>,
    pub local: SocketAddr,
    pub challenges: Vec<Challenge>,
}

/// Asks a server.
pub fn ask(target: &Target, subject: &Subject, roots: &Arc<RootCertStore>, patience: Duration) -> Findings {
    let mut findings = Findings {
        target: target.clone(),
        secured: None,
        certificate: None,
        options: Err(String::new()),
        register: Err(String::new()),
    };
    let mut line = match Line::open(target, subject, roots, patience, &mut findings) {
        Ok(line) => line,
        Err(why) => {
            findings.options = Err(why.clone());
            findings.register = Err(why);
            return findings;
        }
    };
    findings.options = line.ask("OPTIONS", subject, patience);
    findings.register = line.ask("REGISTER", subject, patience);
    findings
}

/// A socket to a server.
struct Line {
    transport: Transport,
    local: SocketAddr,
    socket: Socket,
    received: Vec<u8>,
    asked: u32,
    token: u64,
}

enum Socket {
    Datagrams(UdpSocket),
    Plain(TcpStream),
    Secured(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Line {
    fn open(
        target: &Target,
        subject: &Subject,
        roots: &Arc<RootCertStore>,
        patience: Duration,
        findings: &mut Findings,
    ) -> Result<Self, String> {
        let (socket, local) = if target.transport == Transport::Udp {
            let any: IpAddr = if target.address.is_ipv4() { [0; 4].into() } else { [0; 16].into() };
            let socket =
                UdpSocket::bind((any, 0)).and_then(|socket| socket.connect(target.address).map(|()| socket));
            let socket = socket.map_err(|error| said(&error))?;
            let local = socket.local_addr().map_err(|error| said(&error))?;
            (Socket::Datagrams(socket), local)
        } else {
            let stream =
                TcpStream::connect_timeout(&target.address, patience).map_err(|error| said(&error))?;
            let local = stream.local_addr().map_err(|error| said(&error))?;
            stream.set_write_timeout(Some(patience)).map_err(|error| said(&error))?;
            stream.set_read_timeout(Some(patience)).map_err(|error| said(&error))?;
            match target.transport {
                Transport::Tls => {
                    (Socket::Secured(Box::new(secure(stream, target, subject, roots, findings)?)), local)
                }
                _ => (Socket::Plain(stream), local),
            }
        };
        let token = u64::from(std::process::id()) << 32 | linphone::net::clock::wall_micros() & 0xffff_ffff;
        Ok(Self { transport: target.transport, local, socket, received: Vec::new(), asked: 0, token })
    }

    fn ask(&mut self, method: &str, subject: &Subject, patience: Duration) -> Result<Reply, String> {
        self.asked += 1;
        let branch = format!("z9hG4bK-probe-{:x}-{}", self.token, self.asked);
        let request = self.request(method, &branch, subject);
        let start = Instant::now();
        let mut wait = if self.transport == Transport::Udp { FIRST_WAIT } else { patience };
        self.send(&request).map_err(|error| said(&error))?;
        loop {
            let left = patience.saturating_sub(start.elapsed());
            if left.is_zero() {
                return Err(format!("no answer in {} s", patience.as_secs_f64()));
            }
            match self.receive(wait.min(left)) {
                Ok(Some(bytes)) => {
                    let answer =
                        Message::parse(&bytes).ok().and_then(|message| reply(&message, &branch, self.local));
                    if let Some(answer) = answer.filter(|answer| answer.code >= 200) {
                        return Ok(Reply { took: start.elapsed(), ..answer });
                    }
                }
                Ok(None) if self.transport == Transport::Udp => {
                    wait = (wait * 2).min(Duration::from_secs(4));
                    self.send(&request).map_err(|error| said(&error))?;
                }
                Ok(None) => {}
                Err(error) => return Err(said(&error)),
            }
        }
    }

    fn request(&self, method: &str, branch: &str, subject: &Subject) -> Vec<u8> {
        let mut to = subject.uri.clone();
        let user = to.user.take().unwrap_or_else(|| "probe".into());
        to.params = Params::default();
        to.set_headers(None);
        to.set_password(None);
        let server = to.to_string();
        to.user = Some(user);
        let mut writer = Writer::request(method, server);
        let via = match self.transport {
            Transport::Udp => "UDP",
            Transport::Tls => "TLS",
            _ => "TCP",
        };
        writer
            .header("Via", format_args!("SIP/2.0/{via} {};rport;branch={branch}", self.local))
            .header("Max-Forwards", 70)
            .header("From", format_args!("<{to}>;tag={:x}", self.token))
            .header("To", format_args!("<{to}>"))
            .header("Call-ID", format_args!("probe-{:x}", self.token))
            .header("CSeq", format_args!("{} {method}", self.asked))
            .header("Supported", "gruu, outbound, path")
            .header("Accept", "application/sdp")
            .header("User-Agent", concat!("regline-probe/", env!("CARGO_PKG_VERSION")));
        writer.finish(b"", true)
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.socket {
            Socket::Datagrams(socket) => socket.send(bytes).map(|_| ()),
            Socket::Plain(stream) => stream.write_all(bytes),
            Socket::Secured(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
        }
    }

    /// One message; none when the time is over.
    fn receive(&mut self, wait: Duration) -> io::Result<Option<Vec<u8>>> {
        let mut buffer = vec![0; LONGEST];
        if let Socket::Datagrams(socket) = &self.socket {
            socket.set_read_timeout(Some(wait))?;
            return match socket.recv(&mut buffer) {
                Ok(length) => Ok(Some(buffer[..length].to_vec())),
                Err(error) if is_timeout(&error) => Ok(None),
                Err(error) => Err(error),
            };
        }
        let until = Instant::now() + wait;
        loop {
            match frame(&self.received, LONGEST) {
                Frame::Message(length) => return Ok(Some(self.received.drain(..length).collect())),
                Frame::Ping => drop(self.received.drain(..4)),
                Frame::Pong => drop(self.received.drain(..2)),
                Frame::Invalid => return Err(io::Error::other("what it sends is no SIP")),
                Frame::Incomplete => {
                    let left = until.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Ok(None);
                    }
                    let read = match &mut self.socket {
                        Socket::Plain(stream) => {
                            stream.set_read_timeout(Some(left))?;
                            stream.read(&mut buffer)
                        }
                        Socket::Secured(stream) => {
                            stream.sock.set_read_timeout(Some(left))?;
                            stream.read(&mut buffer)
                        }
                        Socket::Datagrams(_) => Ok(0),
                    };
                    match read {
                        Ok(0) => return Err(io::Error::other("it closed the connection")),
                        Ok(length) => self.received.extend_from_slice(&buffer[..length]),
                        Err(error) if is_timeout(&error) => return Ok(None),
                        Err(error) => return Err(error),
                    }
                }
            }
        }
    }
}

fn secure(
    mut stream: TcpStream,
    target: &Target,
    subject: &Subject,
    roots: &Arc<RootCertStore>,
    findings: &mut Findings,
) -> Result<StreamOwned<ClientConnection, TcpStream>, String> {
    let (config, witness) =
        certificate::configuration(roots, &subject.uri.host).map_err(|error| error.to_string())?;
    let name = ServerName::try_from(target.host.clone()).map_err(|error| error.to_string())?;
    let mut connection = ClientConnection::new(Arc::new(config), name).map_err(|error| error.to_string())?;
    let shaken = connection.complete_io(&mut stream);
    findings.certificate = witness.certificate();
    shaken.map_err(|error| format!("no TLS: {}", said(&error)))?;
    let version = connection
        .protocol_version()
        .and_then(|version| version.as_str().map(|name| name.replace("TLSv1_", "TLS 1.")));
    let suite = connection.negotiated_cipher_suite().and_then(|suite| suite.suite().as_str());
    findings.secured = Some([version.as_deref(), suite].into_iter().flatten().collect::<Vec<_>>().join(", "));
    Ok(StreamOwned::new(connection, stream))
}

/// What an answer to this request says; none for another message.
fn reply(message: &Message<'_>, branch: &str, local: SocketAddr) -> Option<Reply> {
    let StartLine::Response { code, reason } = &message.start else { return None };
    let via = message.via().ok()?;
    if via.branch() != Some(branch) {
        return None;
    }
    let text = |name| message.header(name).map(|value| String::from_utf8_lossy(value).into_owned());
    let tags = |name| -> Vec<String> {
        message
            .headers(name)
            .flat_map(|value| {
                String::from_utf8_lossy(value)
                    .split(',')
                    .map(|tag| tag.trim().to_ascii_lowercase())
                    .collect::<Vec<_>>()
            })
            .filter(|tag| !tag.is_empty())
            .collect()
    };
    let mut challenges = message.challenges(HeaderName::WwwAuthenticate);
    challenges.extend(message.challenges(HeaderName::ProxyAuthenticate));
    let seen_address = via.received().or_else(|| via.rport().flatten().map(|_| local.ip()));
    let seen_as =
        seen_address.map(|address| SocketAddr::new(address, via.rport().flatten().unwrap_or(local.port())));
    Some(Reply {
        code: *code,
        reason: String::from_utf8_lossy(reason).into_owned(),
        took: Duration::ZERO,
        server: text(HeaderName::Server).or_else(|| text(HeaderName::UserAgent)),
        supported: tags(HeaderName::Supported),
        seen_as,
        local,
        challenges,
    })
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

/// An error of the system without its number.
fn said(error: &io::Error) -> String {
    if is_timeout(error) {
        return "no answer".to_owned();
    }
    let text = error.to_string();
    text.split_once(" (os error").map_or(text.clone(), |(text, _)| text.to_lowercase())
}
