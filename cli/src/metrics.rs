//! `http://…/metrics` for Prometheus: one page, on a loopback address, never waited for.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};

use crate::exit::Problem;

/// Visitors at a time; Prometheus is one.
const VISITORS: usize = 16;
/// No request is longer.
const LONGEST: usize = 8192;

/// The server of the page.
pub struct Metrics {
    listener: TcpListener,
    address: SocketAddr,
    visitors: Vec<Visitor>,
}

struct Visitor {
    stream: TcpStream,
    request: Vec<u8>,
}

impl Metrics {
    /// Listens on an address of this machine's own.
    pub fn new(address: SocketAddr) -> Result<Self, Problem> {
        if !address.ip().is_loopback() {
            return Err(Problem::usage(format!(
                "metrics are served on loopback addresses only, and {address} is none"
            )));
        }
        let listener = TcpListener::bind(address).map_err(|error| {
            Problem::new(crate::exit::Exit::Failed, format!("metrics at {address}: {error}"))
        })?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address, visitors: Vec::new() })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What to wait for.
    pub fn descriptors(&self) -> impl Iterator<Item = &dyn AsDescriptor> {
        let listener: &dyn AsDescriptor = &self.listener;
        std::iter::once(listener)
            .chain(self.visitors.iter().map(|visitor| &visitor.stream as &dyn AsDescriptor))
    }

    /// Takes what has come, and answers those whose request is complete.
    pub fn serve(&mut self, page: impl Fn() -> String) {
        while let Ok((stream, _)) = self.listener.accept() {
            if self.visitors.len() < VISITORS && stream.set_nonblocking(true).is_ok() {
                self.visitors.push(Visitor { stream, request: Vec::new() });
            }
        }
        self.visitors.retain_mut(|visitor| visitor.stays(&page));
    }
}

/// Something that can be waited for.
pub trait AsDescriptor {
    /// Its descriptor.
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<T: AsFd> AsDescriptor for T {
    fn as_fd(&self) -> BorrowedFd<'_> {
        AsFd::as_fd(self)
    }
}

impl Visitor {
    /// Reads on; whether there is more to come.
    fn stays(&mut self, page: &impl Fn() -> String) -> bool {
        let mut buffer = [0; 1024];
        let mut ended = false;
        while !ended {
            match self.stream.read(&mut buffer) {
                Ok(0) => ended = true,
                Ok(length) => self.request.extend_from_slice(&buffer[..length]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(_) => return false,
            }
            if self.request.len() > LONGEST {
                return false;
            }
        }
        if !self.request.windows(4).any(|end| end == b"\r\n\r\n") {
            return !ended;
        }
        let (status, body) = match self.request.split(|byte| *byte == b' ').collect::<Vec<_>>()[..] {
            [b"GET", b"/metrics", ..] => ("200 OK", page()),
            _ => ("404 Not Found", "/metrics is here\n".to_owned()),
        };
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        // Who does not read as fast as the kernel buffers gets a part.
        let _ = self.stream.write_all(&[head.as_bytes(), body.as_bytes()].concat());
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(request: &str) -> String {
        let mut metrics = Metrics::new("127.0.0.1:0".parse().expect("an address")).expect("a free port");
        let mut client = TcpStream::connect(metrics.address()).expect("a connection");
        client.write_all(request.as_bytes()).expect("a request");
        client.shutdown(std::net::Shutdown::Write).expect("the end of the request");
        let mut answer = String::new();
        for _ in 0..1000 {
            metrics.serve(|| "up 1\n".to_owned());
            client.set_read_timeout(Some(std::time::Duration::from_millis(10))).expect("a time");
            let _ = client.read_to_string(&mut answer);
            if !answer.is_empty() {
                break;
            }
        }
        answer
    }

    #[test]
    fn the_page_is_served_and_nothing_else() {
        let page = answer("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.ends_with("\r\n\r\nup 1\n"), "{page}");
        assert!(answer("GET / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn other_machines_cannot_look() {
        let refused = Metrics::new("192.0.2.1:9100".parse().expect("an address"));
        assert!(refused.is_err_and(|problem| problem.text.contains("loopback")));
    }
}
