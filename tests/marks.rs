//! Are SIP packets marked as the program wants (RFC 2474), over IPv4 and IPv6, from the moment on at which it says so?
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.
#![cfg(target_os = "linux")] // The names of what the system tells of a datagram are its own.

#[path = "support/program.rs"]
mod program;

use std::net::UdpSocket;
use std::os::fd::AsRawFd;
use std::time::{Duration, Instant};

use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::core_settings::{linphone_core_get_sip_dscp, linphone_core_set_sip_dscp};
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_set_expires,
};
use linphone::ffi::types::{LinphoneCore, LinphoneProxyConfig};
use program::{account_at, core, no_callbacks};

/// A socket that is told how what it receives is marked.
fn server(address: &str) -> UdpSocket {
    let socket = UdpSocket::bind(address).expect("a free port");
    socket.set_nonblocking(true).expect("a socket can be non-blocking");
    let v4 = socket.local_addr().expect("a bound socket has an address").is_ipv4();
    let (level, option) =
        if v4 { (libc::IPPROTO_IP, libc::IP_RECVTOS) } else { (libc::IPPROTO_IPV6, libc::IPV6_RECVTCLASS) };
    let on: libc::c_int = 1;
    // SAFETY: a socket, and a number that lives.
    let set = unsafe {
        libc::setsockopt(socket.as_raw_fd(), level, option, (&raw const on).cast(), size_of_val(&on) as u32)
    };
    assert_eq!(set, 0);
    socket
}

/// The mark of the next datagram, if one is there.
fn mark_of_next(socket: &UdpSocket) -> Option<u8> {
    let mut text = [0_u8; 4096];
    let mut control = [0_u64; 16];
    // SAFETY: structs of numbers and pointers, for which zeros are right; buffers that live.
    unsafe {
        let mut part = libc::iovec { iov_base: text.as_mut_ptr().cast(), iov_len: text.len() };
        let mut message: libc::msghdr = std::mem::zeroed();
        (message.msg_iov, message.msg_iovlen) = (&raw mut part, 1);
        message.msg_control = control.as_mut_ptr().cast();
        message.msg_controllen = size_of_val(&control) as _;
        if libc::recvmsg(socket.as_raw_fd(), &raw mut message, 0) < 0 {
            return None;
        }
        let first = libc::CMSG_FIRSTHDR(&raw const message);
        assert!(!first.is_null(), "the system tells the mark");
        Some(*libc::CMSG_DATA(first) >> 2)
    }
}

/// The mark of what an account sends next: it is told to register with another expiry.
fn next_mark(
    lc: *mut LinphoneCore,
    config: *mut LinphoneProxyConfig,
    server: &UdpSocket,
    expires: i32,
) -> u8 {
    while mark_of_next(server).is_some() {}
    // SAFETY: handles of this test.
    unsafe {
        linphone_proxy_config_edit(config);
        linphone_proxy_config_set_expires(config, expires);
        assert_eq!(linphone_proxy_config_done(config), 0);
    }
    let begin = Instant::now();
    loop {
        // SAFETY: as above.
        unsafe { linphone_core_iterate(lc) };
        if let Some(mark) = mark_of_next(server) {
            return mark;
        }
        assert!(begin.elapsed() < Duration::from_secs(10), "nothing comes");
    }
}

#[test]
fn packets_are_marked_as_the_program_says_from_then_on() {
    for (bind, host) in [("127.0.0.1:0", "127.0.0.1"), ("[::1]:0", "[::1]")] {
        let server = server(bind);
        let port = server.local_addr().expect("a bound socket has an address").port();
        let lc = core(&no_callbacks());
        let config = account_at(lc, &format!("{host}:{port}"), "alice");
        // SAFETY: a handle of this test, all along.
        unsafe {
            assert_eq!(
                (linphone_core_get_sip_dscp(lc), next_mark(lc, config, &server, 100)),
                (26, 26),
                "{host}"
            );
            for (round, (given, mark)) in [(46, 46), (0, 0), (300, 44), (-1, 63)].into_iter().enumerate() {
                linphone_core_set_sip_dscp(lc, given);
                let found = next_mark(lc, config, &server, 200 + round as i32);
                assert_eq!((linphone_core_get_sip_dscp(lc), found), (given, mark), "{host}");
            }
            linphone_core_unref(lc);
        }
    }
}
