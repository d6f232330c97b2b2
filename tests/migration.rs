//! What becomes of configurations of times in which a core had one transport for all accounts?
#![allow(clippy::disallowed_methods)] // A test program has a clock of its own.

#[path = "support/program.rs"]
mod program;

use linphone::ffi::core::linphone_core_unref;
use linphone::ffi::core_network::{
    linphone_core_get_sip_transports, linphone_core_migrate_to_multi_transport,
    linphone_core_set_sip_transports,
};
use linphone::ffi::proxy_config::{
    linphone_proxy_config_done, linphone_proxy_config_edit, linphone_proxy_config_get_route,
    linphone_proxy_config_get_server_addr, linphone_proxy_config_get_state,
    linphone_proxy_config_set_expires, linphone_proxy_config_set_route,
};
use linphone::ffi::types::{LinphoneCore, LinphoneSipTransports};
use program::{Server, account, account_at, c, core, drive, header, no_callbacks, ok, text};

const OK: i32 = 2;

fn listen(lc: *mut LinphoneCore, udp_port: i32, tcp_port: i32, tls_port: i32) {
    let ports = LinphoneSipTransports { udp_port, tcp_port, tls_port, dtls_port: 0 };
    // SAFETY: a handle and a struct that lives.
    assert_eq!(unsafe { linphone_core_set_sip_transports(lc, &ports) }, 0);
}

fn ports(lc: *mut LinphoneCore) -> [i32; 3] {
    let mut ports = LinphoneSipTransports { udp_port: 0, tcp_port: 0, tls_port: 0, dtls_port: 0 };
    // SAFETY: a handle and a struct that lives.
    assert_eq!(unsafe { linphone_core_get_sip_transports(lc, &mut ports) }, 0);
    [ports.udp_port, ports.tcp_port, ports.tls_port]
}

#[test]
fn accounts_get_the_one_transport_as_their_own_and_register_with_it_while_the_core_listens_for_all() {
    let mut server = Server::new();
    let lc = core(&no_callbacks());
    listen(lc, -1, 0, 0);
    let alice = account(lc, &server, "alice");
    // SAFETY: handles of this test and C strings, all along.
    unsafe {
        let registered = || linphone_proxy_config_get_state(alice) == OK;
        drive(lc, &mut server, |request, _| vec![ok(request)], registered);
        // An edit that is under way goes on.
        linphone_proxy_config_edit(alice);
        linphone_proxy_config_set_expires(alice, 77);
        assert_eq!(linphone_core_migrate_to_multi_transport(lc), 1);
        assert_eq!(ports(lc), [-1, -1, -1]);
        let shown = text(linphone_proxy_config_get_server_addr(alice));
        assert_eq!(shown, format!("<sip:{};transport=udp>", server.address()));
        let mut count = 0;
        let again = || {
            count += 1;
            count > 50 && registered()
        };
        drive(lc, &mut server, |request, _| vec![ok(request)], again);
        let of = |number: usize, name| header(&server.requests[number], name).unwrap_or_default();
        assert_eq!(server.requests.len(), 2, "registered again, and nothing taken back");
        assert_eq!((of(1, "Expires"), of(1, "Via").split(' ').next()), ("3600", Some("SIP/2.0/UDP")));
        assert_eq!(linphone_proxy_config_done(alice), 0);
        drive(lc, &mut server, |request, _| vec![ok(request)], registered);
        assert_eq!(linphone_core_migrate_to_multi_transport(lc), 0, "once only");
        linphone_core_unref(lc);
    }
}

#[test]
fn nobody_loses_tls_and_nothing_changes_if_several_transports_are_listened_for() {
    let lc = core(&no_callbacks());
    let open = account_at(lc, "example.test:5070;transport=udp", "open");
    let secure = account_at(lc, "example.test;transport=tls", "secure");
    // SAFETY: handles of this test and C strings, all along.
    unsafe {
        linphone_proxy_config_edit(secure);
        linphone_proxy_config_set_route(secure, c("sip:proxy.test;transport=WSS;lr"));
        linphone_proxy_config_edit(open);
        linphone_proxy_config_set_route(open, c("sip:proxy.test;transport=udp;lr"));
        linphone_proxy_config_done(open);
        linphone_proxy_config_done(secure);
        listen(lc, 0, -1, 0);
        assert_eq!(linphone_core_migrate_to_multi_transport(lc), 1);
        let shown = [open, secure].map(|config| {
            let route = linphone_proxy_config_get_route(config);
            (text(linphone_proxy_config_get_server_addr(config)), text(route))
        });
        let expected = [
            ("<sip:example.test:5070;transport=tcp>", "sip:proxy.test;lr;transport=tcp"),
            ("<sip:example.test;transport=tls>", "sip:proxy.test;transport=WSS;lr"),
        ];
        assert_eq!(shown, expected.map(|(server, route)| (server.to_owned(), route.to_owned())));
        linphone_core_unref(lc);

        let lc = core(&no_callbacks());
        listen(lc, -1, -1, 0);
        let config = account_at(lc, "example.test", "carol");
        assert_eq!(linphone_core_migrate_to_multi_transport(lc), 1);
        assert_eq!(ports(lc), [-1, -1, 0]);
        assert_eq!(text(linphone_proxy_config_get_server_addr(config)), "sip:example.test");
        linphone_core_unref(lc);
    }
}
