//! From a core's configuration to what the engine and the sockets are told.

use std::net::SocketAddr;
use std::time::Duration;

use super::config::Config;
use super::objects::{DigestPolicy, PORT_DISABLED, PORT_DONT_BIND, PORT_RANDOM, Transports};
use super::preferences::specs;
use super::running::Core;
use crate::engine;
use crate::net::{Net, Options, Port, clock};

const DEFAULT_SIP_PORT: i32 = 5060;

/// When to refresh unless the configuration says otherwise.
const REFRESH_PERCENT: i32 = 90;

/// How long a connection may take to come up, handshakes included, unless the configuration says otherwise.
pub const TRANSPORT_TIMEOUT_MS: i32 = 63_000;

/// How requests are marked unless the configuration says otherwise: assured forwarding, class 3, low drop (RFC 2597).
pub const DSCP: i32 = 26;

/// Ports as a configuration says.
pub fn transports(config: &Config) -> Transports {
    Transports {
        udp: config.int("sip", "sip_port", DEFAULT_SIP_PORT),
        tcp: config.int("sip", "sip_tcp_port", DEFAULT_SIP_PORT),
        tls: config.int("sip", "sip_tls_port", PORT_RANDOM),
        dtls: PORT_DISABLED,
    }
}

/// Ports as opened.
pub fn used(wanted: &Transports, net: &Net) -> Transports {
    let real = |wanted: i32, real: Option<SocketAddr>| match (wanted, real) {
        (PORT_DONT_BIND, _) => PORT_DONT_BIND,
        (_, Some(address)) => i32::from(address.port()),
        (_, None) => PORT_DISABLED,
    };
    Transports {
        udp: real(wanted.udp, net.local_udp()),
        tcp: real(wanted.tcp, net.local_tcp()),
        tls: real(wanted.tls, net.local_tls()),
        dtls: PORT_DISABLED,
    }
}

/// What the sockets are opened with.
pub fn net_options(core: &Core, config: &Config) -> Options {
    let bind_address = config.string("sip", "bind_address").and_then(|text| text.parse().ok());
    Options {
        udp_port: port(core.transports.udp),
        tcp_port: port(core.transports.tcp),
        tls_port: port(core.transports.tls),
        bind_address,
        ipv6: core.ipv6,
        dscp: dscp(config),
        dns_servers: name_servers(core),
        dns_search: dns_search(config),
        ..Options::default()
    }
}

/// What the engine is told of the core.
pub fn engine_config(core: &Core, config: &Config, digest: DigestPolicy) -> engine::Config {
    let millis = |key: &str, default: i32| {
        Duration::from_millis(u64::try_from(config.int("sip", key, default)).unwrap_or_default())
    };
    // Once the sockets are open, what counts is which of them are: a port that was taken by another program is no transport.
    let ports = if core.net.is_some() { core.transports_used() } else { core.transports };
    let open = [
        (ports.udp, engine::Transport::Udp),
        (ports.tcp, engine::Transport::Tcp),
        (ports.tls, engine::Transport::Tls),
    ];
    let keep_alive = millis("keepalive_period", 30_000);
    engine::Config {
        user_agent: core.user_agent.clone(),
        supported: core.preferences.supported.clone(),
        instance: instance(&config.string("misc", "uuid").unwrap_or_default()),
        specs: specs(config).join(","),
        use_rport: config.bool("sip", "use_rport", true),
        follow_received: true,
        keep_alive: Some(keep_alive).filter(|period| core.keep_alive && !period.is_zero()),
        retry_after: millis("refresher_retry_after", 60_000),
        refresh_window: refresh_window(config),
        connect_timeout: match millis("transport_timeout", TRANSPORT_TIMEOUT_MS) {
            // None at all is no time to connect in.
            Duration::ZERO => Duration::from_millis(TRANSPORT_TIMEOUT_MS.unsigned_abs().into()),
            given => given,
        },
        // WebSocket has no port to listen on; it is there for addresses that name it.
        transports: open
            .iter()
            .filter(|(port, _)| *port != PORT_DISABLED)
            .map(|(_, kind)| *kind)
            .chain([engine::Transport::Ws, engine::Transport::Wss])
            .collect(),
        srv: core.dns_srv,
        digest_policy: engine::DigestPolicy {
            allow_md5: digest.allow_md5,
            allow_no_qop: digest.allow_no_qop,
        },
        pacing: config.bool("sip", "pacing", true),
        strongest_first: config.bool("sip", "digest_strongest_first", false),
        outbound: config.bool("sip", "outbound", false),
        remove_previous: config.bool("sip", "unregister_previous_contact", false),
        date: config.bool("sip", "put_date", false).then(wall_clock_at_start),
        naptr: config.bool("net", "dns_naptr_enabled", false),
        long_over_tcp: config.bool("sip", "long_requests_over_tcp", true),
        bearer_in_clear: config.bool("sip", "bearer_in_clear", false),
    }
}

/// What the wall clock showed when the engine's began, as far as it was not set meanwhile.
fn wall_clock_at_start() -> Duration {
    Duration::from_micros(clock::wall_micros().saturating_sub(clock::monotonic_micros()))
}

/// Seconds since 1970, as the system's clock says.
pub fn wall_seconds() -> i64 {
    i64::try_from(clock::wall_micros() / 1_000_000).unwrap_or(i64::MAX)
}

/// A fresh random UUID (RFC 9562 5.4), for `[misc] uuid`.
pub fn fresh_uuid() -> String {
    let mut bytes = [0_u8; 16];
    if getrandom::fill(&mut bytes).is_err() {
        log::error!("the system has no randomness; the instance id is not unique");
    }
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// Random letters and digits, for names that must not clash.
pub fn random_text(length: usize) -> String {
    let mut text = vec![0; length];
    draw_text(&mut text);
    text.into_iter().map(char::from).collect()
}

/// Fills the room with letters, digits, `-` and `~` by chance.
pub fn draw_text(text: &mut [u8]) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-~";
    if getrandom::fill(text).is_err() {
        log::error!("the system has no randomness; generated names may clash");
    }
    for byte in text {
        *byte = LETTERS[usize::from(*byte & 63)];
    }
}

fn instance(uuid: &str) -> String {
    match uuid {
        "" | "0" => String::new(),
        uuid => format!("<urn:uuid:{uuid}>"),
    }
}

fn port(number: i32) -> Port {
    match number {
        PORT_DISABLED => Port::Disabled,
        PORT_DONT_BIND => Port::Unbound,
        number => u16::try_from(number).map_or(Port::Random, Port::Fixed),
    }
}

/// When to refresh, in percent of the expiry.
fn refresh_window(config: &Config) -> (u8, u8) {
    let percent = |key: &str| {
        let given = config.int("sip", key, REFRESH_PERCENT);
        u8::try_from(given.clamp(1, 99)).unwrap_or(90)
    };
    let (one, other) = (percent("refresh_window_min"), percent("refresh_window_max"));
    (one.min(other), one.max(other))
}

/// How requests are marked (RFC 2474): the lowest six bits of what is set, in the manner of liblinphone.
pub fn dscp(config: &Config) -> u8 {
    u8::try_from(config.int("sip", "dscp", DSCP) & 63).unwrap_or_default()
}

/// Are names also looked for in the search domains of the system?
pub fn dns_search(config: &Config) -> bool {
    config.bool("net", "dns_search_enabled", true)
}

/// The program's name servers.
pub fn name_servers(core: &Core) -> Vec<SocketAddr> {
    core.dns_servers.iter().filter_map(|text| name_server(text)).collect()
}

fn name_server(text: &str) -> Option<SocketAddr> {
    let address = text.parse().ok();
    address.or_else(|| text.parse().ok().map(|ip: std::net::IpAddr| SocketAddr::new(ip, 53)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_configuration_decides_what_the_engine_does() {
        let text = "[sip]\noutbound=1\nlinphone_specs=zzz, conference/1.0 ,abc\nunregister_previous_contact=1\n\
            put_date=1\ndigest_strongest_first=1\nbearer_in_clear=1\nlong_requests_over_tcp=0\n\
            [net]\ndns_naptr_enabled=1\n";
        let read = |text: &str| {
            let mut library = super::super::Library::default();
            let config = library.configs.insert(Config::from_text(text));
            let core = library.create_core(config);
            engine_config(
                library.cores.get(core).unwrap(),
                library.configs.get(config).unwrap(),
                DigestPolicy::default(),
            )
        };
        let on = read(text);
        assert!(on.outbound && on.remove_previous && on.strongest_first && on.bearer_in_clear && on.naptr);
        assert!(!on.long_over_tcp && on.date.is_some());
        assert_eq!(on.specs, "abc,conference/1.0,zzz");
        let off = read("");
        assert!(
            !(off.outbound || off.remove_previous || off.strongest_first || off.bearer_in_clear || off.naptr)
        );
        assert!(off.long_over_tcp && off.date.is_none() && off.specs.is_empty());
    }
}
