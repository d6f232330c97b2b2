//! Sockets and threads: one thread for datagrams, one that accepts, one for each connection.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Instant;

use super::faults::Step;
use super::message::{self, Request};
use super::options::Options;
use super::service::Service;

/// The largest message over a stream; longer ones close the connection.
const LONGEST: usize = 64 * 1024;

/// A running registrar; it ends when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    service: Mutex<Service>,
    log: Mutex<Log>,
    connections: Mutex<Vec<TcpStream>>,
    ending: AtomicBool,
}

#[derive(Debug)]
struct Log {
    start: Instant,
    quiet: bool,
    wire: Option<File>,
}

impl Server {
    /// Binds UDP and TCP to the same port and serves them from threads of its own.
    pub fn start(options: Options) -> io::Result<Self> {
        let (udp, tcp) = bind(SocketAddr::new(options.address, options.port))?;
        let address = udp.local_addr()?;
        let wire = options.log.as_ref().map(File::create).transpose()?;
        let shared = Arc::new(Shared {
            service: Mutex::new(Service::new(&options)),
            log: Mutex::new(Log { start: Instant::now(), quiet: options.quiet, wire }),
            connections: Mutex::default(),
            ending: AtomicBool::new(false),
        });
        let datagrams = {
            let shared = Arc::clone(&shared);
            thread::spawn(move || serve_datagrams(&shared, &Arc::new(udp)))
        };
        let accepts = {
            let shared = Arc::clone(&shared);
            thread::spawn(move || accept(&shared, &tcp))
        };
        Ok(Self { address, shared, threads: vec![datagrams, accepts] })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.ending.store(true, Ordering::SeqCst);
        for connection in locked(&self.shared.connections).drain(..) {
            connection.shutdown(std::net::Shutdown::Both).ok();
        }
        // Both threads wait in a system call; a message of our own wakes them.
        if let Ok(socket) = UdpSocket::bind(SocketAddr::new(self.address.ip(), 0)) {
            socket.send_to(b"\r\n", self.address).ok();
        }
        TcpStream::connect(self.address).ok();
        for thread in self.threads.drain(..) {
            thread.join().ok();
        }
    }
}

/// With port 0 the system chooses for UDP, and TCP follows; should that one be taken, another try.
fn bind(address: SocketAddr) -> io::Result<(UdpSocket, TcpListener)> {
    let mut tries = 0;
    loop {
        let udp = UdpSocket::bind(address)?;
        match TcpListener::bind(udp.local_addr()?) {
            Ok(tcp) => return Ok((udp, tcp)),
            Err(_) if address.port() == 0 && tries < 100 => tries += 1,
            Err(error) => return Err(error),
        }
    }
}

fn serve_datagrams(shared: &Arc<Shared>, socket: &Arc<UdpSocket>) {
    let mut buffer = vec![0; 65_536];
    while let Ok((length, source)) = socket.recv_from(&mut buffer) {
        if shared.ending.load(Ordering::SeqCst) {
            return;
        }
        // Keep-alives (RFC 5626 3.5.1, RFC 5389) need no answer over UDP.
        if length <= 4 {
            shared.record("<", "udp", source, &buffer[..length]);
            continue;
        }
        let Some((steps, target)) = shared.respond("udp", source, &buffer[..length]) else { continue };
        let (shared, socket) = (Arc::clone(shared), Arc::clone(socket));
        perform(steps, move |bytes| {
            shared.record(">", "udp", target, bytes);
            socket.send_to(bytes, target).is_ok()
        });
    }
}

fn accept(shared: &Arc<Shared>, listener: &TcpListener) {
    while let Ok((stream, source)) = listener.accept() {
        if shared.ending.load(Ordering::SeqCst) {
            return;
        }
        let Ok(reader) = stream.try_clone() else { continue };
        locked(&shared.connections).push(stream);
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            serve_connection(&shared, reader, source);
            locked(&shared.connections).retain(|stream| stream.peer_addr().is_ok_and(|peer| peer != source));
        });
    }
}

fn serve_connection(shared: &Arc<Shared>, mut stream: TcpStream, source: SocketAddr) {
    let (mut buffer, mut chunk) = (Vec::new(), [0; 4096]);
    while let Ok(length) = stream.read(&mut chunk) {
        if length == 0 || buffer.len() > LONGEST {
            break;
        }
        buffer.extend_from_slice(&chunk[..length]);
        loop {
            if buffer.starts_with(b"\r\n\r\n") {
                // A ping gets its pong (RFC 5626 4.4.1).
                shared.record("<", "tcp", source, b"\r\n\r\n");
                buffer.drain(..4);
                stream.write_all(b"\r\n").ok();
                continue;
            }
            let Some(length) = message::framed(&buffer) else { break };
            let message: Vec<u8> = buffer.drain(..length).collect();
            let Some((steps, _)) = shared.respond("tcp", source, &message) else { continue };
            let Ok(mut writer) = stream.try_clone() else { return };
            let shared = Arc::clone(shared);
            perform(steps, move |bytes| {
                shared.record(">", "tcp", source, bytes);
                match bytes {
                    [] => writer.shutdown(std::net::Shutdown::Both).is_ok(),
                    bytes => writer.write_all(bytes).is_ok(),
                }
            });
        }
    }
}

/// Carries the steps out, in a thread of their own when they take time. `send` gets no bytes for a close.
fn perform(steps: Vec<Step>, mut send: impl FnMut(&[u8]) -> bool + Send + 'static) {
    let waits = steps.iter().any(|step| matches!(step, Step::Wait(_)));
    let carry_out = move || {
        for step in steps {
            match step {
                Step::Wait(time) => thread::sleep(time),
                Step::Send(bytes) if !send(&bytes) => return,
                Step::Send(_) => {}
                Step::Close => {
                    send(&[]);
                }
            }
        }
    };
    if waits {
        thread::spawn(carry_out);
    } else {
        carry_out();
    }
}

impl Shared {
    /// What is sent back for a message, and where a datagram goes.
    fn respond(&self, transport: &str, source: SocketAddr, bytes: &[u8]) -> Option<(Vec<Step>, SocketAddr)> {
        self.record("<", transport, source, bytes);
        let mut service = locked(&self.service);
        if service.loses_arrival() {
            self.remark(transport, source, "a message lost as told");
            return None;
        }
        match Request::parse(bytes) {
            Ok(request) => {
                let outcome = service.handle(Instant::now(), &request, source, transport == "tcp");
                self.remark(transport, source, &outcome.remark);
                Some((outcome.steps, message::return_address(&request, source)))
            }
            Err(problem) => {
                self.remark(transport, source, &format!("not understood: {problem}"));
                None
            }
        }
    }

    fn remark(&self, transport: &str, source: SocketAddr, text: &str) {
        let log = locked(&self.log);
        if !log.quiet {
            eprintln!("[{:8.3}] {transport} {source}  {text}", log.start.elapsed().as_secs_f64());
        }
    }

    fn record(&self, direction: &str, transport: &str, peer: SocketAddr, bytes: &[u8]) {
        let mut log = locked(&self.log);
        let at = log.start.elapsed().as_secs_f64();
        if let Some(file) = &mut log.wire {
            let text = String::from_utf8_lossy(bytes);
            writeln!(file, "[{at:8.3}] {direction} {transport} {peer}\n{text}").ok();
        }
    }
}

/// A thread that panicked leaves nothing half-done that would matter here.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
