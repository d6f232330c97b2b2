//! The engine: any operations in any order, by its owner, its peers, the name service, the network and the clock.
//! At each step nothing floods, nothing stays due, no number that must not repeat does; and when the world turns
//! friendly, every registration that is wanted comes to be.

use std::time::Duration;

use arbitrary::{Arbitrary, Unstructured};
use linphone::engine::{Answer, Channel, Command, Config, DigestPolicy, Input, Pointer, Service, Transport};

#[path = "engine_world.rs"]
mod world;

use world::{MOST_REGISTRATIONS, SERVERS, World, address, credentials, presence, settings};

/// So much happens at most before the world turns friendly.
const MOST_EVENTS: usize = 150;

/// Something that happens. Numbers choose among what is there, the newest first.
#[derive(Debug, Arbitrary)]
enum Event<'a> {
    Open {
        server: u8,
        options: u8,
    },
    Order {
        which: u8,
        order: Order,
    },
    FlowOpened {
        which: u8,
        mapped: bool,
    },
    FlowClosed {
        which: u8,
    },
    Resolved {
        which: u8,
        answer: Names,
        lifetime: u16,
    },
    Answer(Reply<'a>),
    /// An answer that came before comes once more, perhaps from elsewhere, perhaps damaged.
    Again {
        which: u8,
        place: u8,
        flip: u16,
        by: u8,
    },
    /// Part of an answer on a connection.
    Piece {
        which: u8,
        until: u16,
    },
    Noise {
        which: u8,
        data: &'a [u8],
    },
    Stun {
        which: u8,
        data: &'a [u8],
    },
    Network(bool),
    Configure(Setting),
    Pass {
        milliseconds: u32,
    },
    Jump {
        hours: u16,
    },
    Back {
        seconds: u16,
    },
    Due {
        times: u8,
    },
}

#[derive(Debug, Arbitrary)]
enum Order {
    Register,
    Refresh,
    Unregister,
    Pause,
    Abandon,
    Authenticate,
    AuthenticateWrongly,
    AuthenticateNot,
    Configure { server: u8, options: u8 },
    Forget,
    Close,
    Publish(Option<u8>),
    AuthenticatePublication(bool),
}

#[derive(Debug, Arbitrary)]
enum Names {
    Addresses { four: u8, six: u8 },
    Services { count: u8, target: u8, port: u16 },
    Pointers { count: u8, service: u8 },
    Nothing,
    Failed,
}

/// An answer to one of our requests. The bits of `lines` choose headers.
#[derive(Debug, Arbitrary)]
struct Reply<'a> {
    to: u8,
    code: u8,
    lines: u16,
    number: u32,
    place: u8,
    forgery: u8,
    raw: &'a [u8],
}

#[derive(Debug, Arbitrary)]
enum Setting {
    KeepAlive(Option<u16>),
    Retry(u16),
    Window(u8, u8),
    Patience(u8),
    Policy { md5: bool, no_qop: bool, strongest: bool },
    Pacing(bool),
    Outbound { outbound: bool, instance: bool, previous: bool },
    Naming { srv: bool, naptr: bool },
    Transports(u8),
    Various(u8),
}

const CODES: [u16; 24] = [
    100, 180, 183, 200, 200, 202, 300, 301, 302, 305, 400, 401, 401, 403, 404, 407, 407, 420, 423, 439, 480,
    491, 503, 603,
];

/// Runs a world on the events that the bytes spell.
pub fn engine(data: &[u8]) {
    let mut source = Unstructured::new(data);
    let mut world = World::new(Config::default());
    for _ in 0..MOST_EVENTS {
        match Event::arbitrary(&mut source) {
            Ok(event) if !source.is_empty() => happen(&mut world, event),
            _ => break,
        }
    }
    world.turn_friendly();
    world.end();
}

fn happen(world: &mut World, event: Event<'_>) {
    match event {
        Event::Open { server, options } if world.registrations.len() < MOST_REGISTRATIONS => {
            world.open(settings(server, options), usize::from(server) % SERVERS.len());
        }
        Event::Open { .. } => {}
        Event::Order { which, order } => command(world, usize::from(which), order),
        Event::FlowOpened { which, mapped } => {
            if let Some(flow) = world.flow(which) {
                world.flow_opened(flow, mapped);
            }
        }
        Event::FlowClosed { which } => {
            if let Some(flow) = world.flow(which) {
                world.input(Input::FlowClosed { flow, reason: "gone".to_owned() });
            }
        }
        Event::Resolved { which, answer, lifetime } => {
            if let Some(query) = world.query(which) {
                world.input(Input::Resolved { query, answer: names(&answer, lifetime) });
            }
        }
        Event::Answer(reply) => {
            let Some((channel, text)) = world.answer_to(&reply) else { return };
            world.receive(channel, text);
        }
        Event::Again { which, place, flip, by } => {
            let Some((channel, mut data)) = world.received(which) else { return };
            let length = data.len();
            if let Some(byte) = data.get_mut(usize::from(flip) % length.max(1)) {
                *byte ^= by;
            }
            world.input(Input::Received { channel: elsewhere(world, channel, place), data: &data });
        }
        Event::Piece { which, until } => {
            let Some((channel @ Channel::Flow(_), data)) = world.received(which) else { return };
            world.input(Input::Received { channel, data: &data[..usize::from(until).min(data.len())] });
        }
        Event::Noise { which, data } => {
            let channel = match world.flow(which) {
                Some(flow) if which % 2 == 0 => Channel::Flow(flow),
                _ => Channel::Datagram { remote: address("192.0.2.1:5060") },
            };
            world.input(Input::Received { channel, data });
        }
        Event::Stun { which, data } => {
            let Some((channel, question)) = world.stun(which) else { return };
            let mut answer = question;
            answer[0] = 1;
            answer[2..4].copy_from_slice(&u16::try_from(data.len()).unwrap_or(u16::MAX).to_be_bytes());
            answer.extend_from_slice(data);
            world.input(Input::Received { channel, data: &answer });
        }
        Event::Network(up) => world.network_changed(up),
        Event::Configure(setting) => {
            configure(&mut world.config, setting);
            world.input(Input::Configure(Box::new(world.config.clone())));
        }
        Event::Pass { milliseconds } => {
            world.now = world.now + Duration::from_millis(u64::from(milliseconds % 10_000_000));
            world.input(Input::Tick);
        }
        Event::Jump { hours } => {
            world.now = world.now + Duration::from_secs(u64::from(hours) * 3600);
            world.input(Input::Tick);
        }
        Event::Back { seconds } => world.clock_goes_back(seconds),
        Event::Due { times } => {
            for _ in 0..=times % 32 {
                world.next_deadline();
            }
        }
    }
}

fn command(world: &mut World, which: usize, order: Order) {
    let command = match order {
        Order::Register => Command::Register,
        Order::Refresh => Command::Refresh,
        Order::Unregister => Command::Unregister,
        Order::Pause => Command::Pause,
        Order::Abandon => Command::Abandon,
        Order::Authenticate => Command::Authenticate(credentials("r")),
        Order::AuthenticateWrongly => Command::Authenticate(credentials("another")),
        Order::AuthenticateNot => Command::Authenticate(Vec::new()),
        Order::Configure { server, options } => Command::Configure(Box::new(settings(server, options))),
        Order::Forget => Command::ForgetCredentials,
        Order::Close => Command::Close,
        Order::Publish(options) => Command::Publish(options.map(presence)),
        Order::AuthenticatePublication(known) => {
            Command::AuthenticatePublication(if known { credentials("r") } else { Vec::new() })
        }
    };
    world.command(which, command);
}

fn elsewhere(world: &World, channel: Channel, place: u8) -> Channel {
    match place {
        0 => Channel::Datagram { remote: address("203.0.113.66:5060") },
        1 => Channel::Datagram { remote: address("192.0.2.1:5061") },
        2 => world.flow(0).map_or(channel, Channel::Flow),
        _ => channel,
    }
}

fn names(answer: &Names, lifetime: u16) -> Answer {
    let lifetime = Duration::from_secs(u64::from(lifetime));
    match *answer {
        Names::Addresses { four, six } => {
            let four = (0..four % 4).map(|number| [192, 0, 2, number + 1].into());
            let six = (0..six % 3).map(|number| [0x2001, 0xdb8, 0, 0, 0, 0, 0, u16::from(number)].into());
            Answer::Addresses(four.chain(six).collect(), lifetime)
        }
        Names::Services { count, target, port } => {
            let target = ["", ".", "example.test", "a.example.test", "192.0.2.7"][usize::from(target % 5)];
            let one = |number: u8| Service {
                priority: u16::from(number / 2),
                weight: u16::from(number) * 1000,
                target: target.to_owned(),
                port: port.wrapping_add(u16::from(number)),
            };
            Answer::Services((0..count % 8).map(one).collect(), lifetime)
        }
        Names::Pointers { count, service } => {
            let service = ["SIP+D2U", "SIP+D2T", "SIPS+D2T", "SIP+D2X", ""][usize::from(service % 5)];
            let one = |number: u8| Pointer {
                order: u16::from(number / 2),
                preference: u16::from(number),
                flags: if number % 3 == 2 { "a" } else { "s" }.to_owned(),
                service: service.to_owned(),
                replacement: "_sip._udp.example.test".to_owned(),
            };
            Answer::Pointers((0..count % 6).map(one).collect(), lifetime)
        }
        Names::Nothing => Answer::Nothing,
        Names::Failed => Answer::Failed("no".to_owned()),
    }
}

fn configure(config: &mut Config, setting: Setting) {
    match setting {
        Setting::KeepAlive(interval) => {
            config.keep_alive = interval.map(|seconds| Duration::from_secs(u64::from(seconds)));
        }
        Setting::Retry(seconds) => config.retry_after = Duration::from_secs(u64::from(seconds)),
        Setting::Window(from, to) => config.refresh_window = (from, to),
        Setting::Patience(seconds) => config.connect_timeout = Duration::from_secs(u64::from(seconds)),
        Setting::Policy { md5, no_qop, strongest } => {
            config.digest_policy = DigestPolicy { allow_md5: md5, allow_no_qop: no_qop };
            config.strongest_first = strongest;
        }
        Setting::Pacing(on) => config.pacing = on,
        Setting::Outbound { outbound, instance, previous } => {
            config.outbound = outbound;
            config.instance = if instance { "<urn:uuid:1>".to_owned() } else { String::new() };
            config.remove_previous = previous;
        }
        Setting::Naming { srv, naptr } => (config.srv, config.naptr) = (srv, naptr),
        Setting::Transports(which) => {
            let all = [Transport::Udp, Transport::Tcp, Transport::Tls, Transport::Ws, Transport::Wss];
            let chosen = all.iter().enumerate().filter(|(bit, _)| which >> bit & 1 == 1);
            config.transports = chosen.map(|(_, transport)| *transport).collect();
        }
        Setting::Various(bits) => {
            config.use_rport = bits & 1 != 0;
            config.follow_received = bits & 2 != 0;
            config.long_over_tcp = bits & 4 != 0;
            config.date = (bits & 8 != 0).then_some(Duration::from_secs(1_800_000_000));
            config.user_agent = if bits & 16 != 0 { "x".repeat(1400) } else { String::new() };
        }
    }
}
