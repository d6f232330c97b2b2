//! A program that uses the C API, and a registrar on loopback that answers it, in one thread: what happens is in order.

#![allow(dead_code)] // Each test program uses its part.
use std::ffi::{CStr, CString, c_char};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use linphone::ffi::core::{linphone_core_iterate, linphone_core_new};
use linphone::ffi::core_accounts::{linphone_core_add_proxy_config, linphone_core_create_proxy_config};
use linphone::ffi::core_network::linphone_core_set_sip_transports;
use linphone::ffi::legacy::linphone_proxy_config_set_identity;
use linphone::ffi::proxy_config::{
    linphone_proxy_config_enable_register, linphone_proxy_config_set_server_addr,
};
use linphone::ffi::types::{LinphoneCore, LinphoneCoreVTable, LinphoneProxyConfig, LinphoneSipTransports};

/// No test waits longer for anything.
const PATIENCE: Duration = Duration::from_secs(10);

/// A struct of callbacks with nothing in it.
pub fn no_callbacks() -> LinphoneCoreVTable {
    // SAFETY: a struct of optional functions and a pointer; all of them may be NULL.
    unsafe { std::mem::zeroed() }
}

/// A C string that lives for ever, for the length of a test.
pub fn c(text: &str) -> *const c_char {
    CString::new(text).expect("no NUL in a test's text").into_raw()
}

/// The text of a C string.
pub fn text(pointer: *const c_char) -> String {
    assert!(!pointer.is_null(), "a text was expected");
    // SAFETY: the library's strings are terminated.
    unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned()
}

/// A registrar on a free UDP port of loopback that does as a function says.
pub struct Server {
    socket: UdpSocket,
    /// What came in, whole.
    pub requests: Vec<String>,
}

impl Server {
    pub fn new() -> Self {
        Self::at("127.0.0.1:0")
    }

    pub fn at(address: &str) -> Self {
        let socket = UdpSocket::bind(address).expect("a free port");
        socket.set_nonblocking(true).expect("a socket can be non-blocking");
        Self { socket, requests: Vec::new() }
    }

    pub fn address(&self) -> SocketAddr {
        self.socket.local_addr().expect("a bound socket has an address")
    }

    /// Sends something to a Contact, unasked.
    pub fn tell(&self, contact: &str, message: &str) {
        let host = contact.split('@').nth(1).and_then(|rest| rest.split([';', '>']).next());
        let to: SocketAddr = host.and_then(|host| host.parse().ok()).expect("a Contact has an address");
        self.socket.send_to(message.as_bytes(), to).expect("loopback takes a datagram");
    }

    /// Answers what has come in: the function gets each request and its number from 1 on, and returns the answers.
    pub fn serve(&mut self, mut answer: impl FnMut(&str, usize) -> Vec<String>) {
        let mut buffer = [0; 65536];
        while let Ok((length, from)) = self.socket.recv_from(&mut buffer) {
            let request = String::from_utf8_lossy(&buffer[..length]).into_owned();
            if !request.starts_with("REGISTER") && !request.starts_with("PUBLISH") {
                continue;
            }
            self.requests.push(request.clone());
            for reply in answer(&request, self.requests.len()) {
                self.socket.send_to(reply.as_bytes(), from).expect("loopback takes a datagram");
            }
        }
    }
}

/// The value of a request's header.
pub fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.lines().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// An answer with that status line's end and further header lines.
pub fn reply(request: &str, status: &str, further: &[&str]) -> String {
    let copied = ["Via", "From", "To", "Call-ID", "CSeq"].map(|name| {
        let value = header(request, name).expect("a request has its headers");
        let tag = if name == "To" { ";tag=server" } else { "" };
        format!("{name}: {value}{tag}\r\n")
    });
    let further: String = further.iter().map(|line| format!("{line}\r\n")).collect();
    format!("SIP/2.0 {status}\r\n{}{further}Content-Length: 0\r\n\r\n", copied.concat())
}

/// 200 with the binding that was asked for.
pub fn ok(request: &str) -> String {
    let expires = header(request, "Expires").unwrap_or("60");
    if expires == "0" {
        return reply(request, "200 OK", &[]);
    }
    let contact = header(request, "Contact").expect("a REGISTER has a Contact");
    reply(request, "200 OK", &[&format!("Contact: {contact};expires={expires}")])
}

/// 401 with an MD5 challenge.
pub fn challenge(request: &str, nonce: &str) -> String {
    let line = format!(
        "WWW-Authenticate: Digest realm=\"example.test\", nonce=\"{nonce}\", algorithm=MD5, qop=\"auth\""
    );
    reply(request, "401 Unauthorized", &[&line])
}

/// A core in memory whose first listener is that struct.
pub fn core(vtable: &LinphoneCoreVTable) -> *mut LinphoneCore {
    // SAFETY: a struct that lives, and NULLs.
    let core = unsafe { linphone_core_new(vtable, std::ptr::null(), std::ptr::null(), std::ptr::null_mut()) };
    assert!(!core.is_null());
    // Tests run side by side: each core gets ports of its own.
    let ports = LinphoneSipTransports { udp_port: -1, tcp_port: -1, tls_port: -1, dtls_port: 0 };
    // SAFETY: a handle and a struct that lives.
    assert_eq!(unsafe { linphone_core_set_sip_transports(core, &ports) }, 0);
    core
}

/// An account of `user` at the server, added to the core.
pub fn account(core: *mut LinphoneCore, server: &Server, user: &str) -> *mut LinphoneProxyConfig {
    account_at(core, &server.address().to_string(), user)
}

/// An account of `user` at the server of that address, which may have parameters, added to the core.
pub fn account_at(core: *mut LinphoneCore, server: &str, user: &str) -> *mut LinphoneProxyConfig {
    // SAFETY: handles of this test and C strings.
    unsafe {
        let config = linphone_core_create_proxy_config(core);
        assert_eq!(linphone_proxy_config_set_identity(config, c(&format!("sip:{user}@example.test"))), 0);
        assert_eq!(linphone_proxy_config_set_server_addr(config, c(&format!("sip:{server}"))), 0);
        linphone_proxy_config_enable_register(config, 1);
        assert_eq!(linphone_core_add_proxy_config(core, config), 0);
        config
    }
}

/// Iterates and serves until the test holds.
pub fn drive(
    core: *mut LinphoneCore,
    server: &mut Server,
    mut answer: impl FnMut(&str, usize) -> Vec<String>,
    mut until: impl FnMut() -> bool,
) {
    let begin = Instant::now();
    while !until() {
        // SAFETY: a handle; one that has ended is answered, too.
        unsafe { linphone_core_iterate(core) };
        server.serve(&mut answer);
        assert!(begin.elapsed() < PATIENCE, "it did not happen");
    }
}
