//! Does a program that names a STUN server, in the style of any version, register at its public address?
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use std::net::UdpSocket;

use linphone::ffi::core::{linphone_core_iterate, linphone_core_unref};
use linphone::ffi::core_nat::{
    linphone_core_get_nat_address, linphone_core_get_nat_policy, linphone_core_set_firewall_policy,
    linphone_core_set_nat_address, linphone_core_set_stun_server,
};
use linphone::ffi::nat_policy::linphone_nat_policy_set_nat_v4_address;
use linphone::ffi::proxy_config::linphone_proxy_config_get_state;
use program::{Server, account, c, core, header, no_callbacks, ok};

/// LinphonePolicyUseNatAddress
const USE_NAT_ADDRESS: i32 = 1;
/// LinphonePolicyUseStun
const USE_STUN: i32 = 2;
const OK: i32 = 2;

/// Answers Binding requests (RFC 8489) with 203.0.113.7:4321, a first time with another transaction's id.
fn serve(stun: &UdpSocket, asked: &mut usize) {
    let mut request = [0; 600];
    while let Ok((length, from)) = stun.recv_from(&mut request) {
        assert_eq!(request[..8], *b"\x00\x01\x00\x00\x21\x12\xa4\x42", "a Binding request of {length} bytes");
        *asked += 1;
        let mut answer = b"\x01\x01\x00\x0c".to_vec();
        answer.extend_from_slice(&request[4..20]);
        // Port and address under the mask of the magic cookie.
        answer.extend_from_slice(b"\x00\x20\x00\x08\x00\x01\x31\xf3\xea\x12\xd5\x45");
        let mut other = answer.clone();
        other[19] ^= 1;
        for datagram in [&other, &answer] {
            stun.send_to(datagram, from).expect("the loopback interface takes a datagram");
        }
    }
}

#[test]
fn the_contact_is_the_address_that_the_stun_server_tells() {
    let stun = UdpSocket::bind("127.0.0.1:0").expect("a free port");
    stun.set_nonblocking(true).expect("a socket can be non-blocking");
    let address = stun.local_addr().expect("a bound socket has an address");
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    // SAFETY: handles of this test and C strings, all along.
    unsafe {
        linphone_core_set_stun_server(lc, c(&address.to_string()));
        linphone_core_set_firewall_policy(lc, USE_STUN);
    }
    let config = account(lc, &server, "alice");
    let mut asked = 0;
    // SAFETY: as above.
    let registered = || unsafe { linphone_proxy_config_get_state(config) == OK };
    let until = || {
        serve(&stun, &mut asked);
        registered()
    };
    program::drive(lc, &mut server, |request, _| vec![ok(request)], until);
    assert_eq!((asked, server.requests.len()), (1, 1));
    let contact = header(&server.requests[0], "Contact").unwrap_or_default();
    assert!(contact.contains("<sip:alice@203.0.113.7:4321;"), "{contact}");
    let via = header(&server.requests[0], "Via").unwrap_or_default();
    assert!(via.starts_with("SIP/2.0/UDP 127.0.0.1:"), "{via}");
    // SAFETY: as above.
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn a_policy_that_changes_while_registered_is_followed() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    let config = account(lc, &server, "alice");
    // SAFETY: handles of this test and C strings, all along.
    let registered = || unsafe { linphone_proxy_config_get_state(config) == OK };
    program::drive(lc, &mut server, |request, _| vec![ok(request)], registered);
    let mut contacts = Vec::new();
    for (number, given) in [(2, "203.0.113.9"), (3, "203.0.113.10"), (4, "")] {
        // SAFETY: as above.
        unsafe {
            linphone_nat_policy_set_nat_v4_address(linphone_core_get_nat_policy(lc), c(given));
            linphone_nat_policy_set_nat_v4_address(linphone_core_get_nat_policy(lc), c(given));
        }
        let begin = std::time::Instant::now();
        while server.requests.len() < number {
            // SAFETY: as above.
            unsafe { linphone_core_iterate(lc) };
            server.serve(|request, _| vec![ok(request)]);
            assert!(begin.elapsed().as_secs() < 10, "it does not register again");
        }
        // SAFETY: as above. The answer is read.
        unsafe { linphone_core_iterate(lc) };
        assert_eq!(server.requests.len(), number, "once, however often it was set");
        let contact = header(server.requests.last().expect("a request"), "Contact").unwrap_or_default();
        contacts.push(contact.split('@').nth(1).and_then(|rest| rest.split(':').next()).map(str::to_owned));
    }
    let expected = ["203.0.113.9", "203.0.113.10", "127.0.0.1"].map(|host| Some(host.to_owned()));
    assert_eq!(contacts, expected);
    // SAFETY: as above.
    unsafe { linphone_core_unref(lc) };
}

#[test]
fn the_older_address_of_the_core_is_kept_and_stands_in_no_contact() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    // SAFETY: handles of this test and C strings, all along.
    unsafe {
        linphone_core_set_nat_address(lc, c("203.0.113.9"));
        linphone_core_set_firewall_policy(lc, USE_NAT_ADDRESS);
    }
    let config = account(lc, &server, "alice");
    // SAFETY: as above.
    let registered = || unsafe { linphone_proxy_config_get_state(config) == OK };
    program::drive(lc, &mut server, |request, _| vec![ok(request)], registered);
    let contact = header(&server.requests[0], "Contact").unwrap_or_default();
    assert!(contact.contains("<sip:alice@127.0.0.1:"), "{contact}");
    // SAFETY: as above.
    unsafe {
        assert_eq!(program::text(linphone_core_get_nat_address(lc)), "203.0.113.9");
        linphone_core_unref(lc);
    }
}
