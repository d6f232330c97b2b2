//! What is beyond the program: a link that loses, delays, reorders and doubles, the registrar behind it at one of two
//! addresses, and the name server that says at which.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::net::{SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::registrar::Registrar;

/// The addresses that the registrar may have.
pub const ADDRESSES: [&str; 2] = ["192.0.2.1", "192.0.2.2"];
/// The name that stands for it.
pub const NAME: &str = "sip.soak.test";
/// For so many seconds its address may be remembered.
const TTL: u8 = 5;

/// What the program changes while the threads below run.
#[derive(Default)]
pub struct World {
    /// Bindings and nonces.
    registrar: Mutex<Registrar>,
    /// Which of the addresses is in use; the other one is silent.
    pub place: AtomicUsize,
    /// Nothing comes through.
    pub dark: AtomicBool,
    /// Everything comes through at once.
    pub calm: AtomicBool,
    /// Datagrams that were lost, doubled, carried; questions for names.
    pub lost: AtomicU64,
    pub doubled: AtomicU64,
    pub carried: AtomicU64,
    pub questions: AtomicU64,
}

impl World {
    /// The registrar, for as long as one looks at it.
    pub fn registrar(&self) -> MutexGuard<'_, Registrar> {
        self.registrar.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When copies of a datagram arrive that sets off now.
    fn arrivals(&self, chance: &mut Chance) -> Vec<Duration> {
        if self.calm.load(Ordering::Relaxed) {
            return vec![Duration::ZERO];
        }
        if self.dark.load(Ordering::Relaxed) || chance.below(100) < 10 {
            self.lost.fetch_add(1, Ordering::Relaxed);
            return Vec::new();
        }
        let copies = if chance.below(100) < 2 { 2 } else { 1 };
        self.doubled.fetch_add(copies - 1, Ordering::Relaxed);
        (0..copies).map(|_| Duration::from_millis(chance.below(200))).collect()
    }
}

/// Numbers that look like chance and are the same in each run (xorshift).
pub struct Chance(pub u64);

impl Chance {
    /// A number below that one.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// A datagram under way: to the registrar, or from it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Parcel {
    due: Instant,
    place: usize,
    inward: bool,
    peer: SocketAddr,
    bytes: Vec<u8>,
}

/// The link and the registrar, in a thread that lasts as long as the process.
pub fn carry(world: Arc<World>) -> std::io::Result<()> {
    let sockets = ADDRESSES.map(|address| UdpSocket::bind((address, 5060)));
    let sockets = sockets.into_iter().collect::<Result<Vec<_>, _>>()?;
    for socket in &sockets {
        socket.set_nonblocking(true)?;
        // A burst of thousands must not be lost where nobody counts it.
        socket2::SockRef::from(socket).set_recv_buffer_size(8 << 20)?;
    }
    std::thread::spawn(move || {
        let mut chance = Chance(0x5060);
        let mut under_way = BinaryHeap::new();
        let mut buffer = [0; 65536];
        loop {
            for (place, socket) in sockets.iter().enumerate() {
                while let Ok((length, peer)) = socket.recv_from(&mut buffer) {
                    for delay in world.arrivals(&mut chance) {
                        let bytes = buffer[..length].to_vec();
                        let due = Instant::now() + delay;
                        under_way.push(Reverse(Parcel { due, place, inward: true, peer, bytes }));
                    }
                }
            }
            let now = Instant::now();
            while under_way.peek().is_some_and(|Reverse(parcel)| parcel.due <= now) {
                let Some(Reverse(parcel)) = under_way.pop() else { break };
                world.carried.fetch_add(1, Ordering::Relaxed);
                if !parcel.inward {
                    // To an address that is gone, or to nobody: lost, as elsewhere.
                    let _ = sockets[parcel.place].send_to(&parcel.bytes, parcel.peer);
                    continue;
                }
                if parcel.place != world.place.load(Ordering::Relaxed) {
                    continue;
                }
                let request = String::from_utf8_lossy(&parcel.bytes);
                let Some(answer) = world.registrar().answer(now, &request) else { continue };
                for delay in world.arrivals(&mut chance) {
                    let bytes = answer.clone().into_bytes();
                    let (due, place, peer) = (now + delay, parcel.place, parcel.peer);
                    under_way.push(Reverse(Parcel { due, place, inward: false, peer, bytes }));
                }
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    });
    Ok(())
}

/// The name server, likewise. It knows one name, which has one IPv4 address.
pub fn name(world: Arc<World>) -> std::io::Result<()> {
    let socket = UdpSocket::bind(("127.0.0.1", 53))?;
    std::thread::spawn(move || {
        let mut chance = Chance(0x53);
        let mut buffer = [0; 1500];
        while let Ok((length, peer)) = socket.recv_from(&mut buffer) {
            world.questions.fetch_add(1, Ordering::Relaxed);
            let place = world.place.load(Ordering::Relaxed);
            if world.arrivals(&mut chance).is_empty() {
                continue;
            }
            if let Some(answer) = answer(&buffer[..length], ADDRESSES[place]) {
                let _ = socket.send_to(&answer, peer);
            }
        }
    });
    Ok(())
}

/// RFC 1035 4.1: the question again, and one record if it asks for the address.
fn answer(question: &[u8], address: &str) -> Option<Vec<u8>> {
    let name_end = 12 + question.get(12..)?.iter().position(|byte| *byte == 0)? + 1;
    let asked = question.get(12..name_end + 4)?;
    let wanted: Vec<u8> = NAME
        .split('.')
        .flat_map(|label| [&[label.len() as u8], label.as_bytes()].concat())
        .chain([0])
        .collect();
    let is_ours = asked[..asked.len() - 4].eq_ignore_ascii_case(&wanted);
    let has_record = is_ours && asked[asked.len() - 4..] == [0, 1, 0, 1];
    let status = if is_ours { 0x80 } else { 0x83 };
    let mut out = question.get(..2)?.to_vec();
    out.extend([0x81, status, 0, 1, 0, u8::from(has_record), 0, 0, 0, 0]);
    out.extend(asked);
    if has_record {
        out.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, TTL, 0, 4]);
        out.extend(address.parse::<std::net::Ipv4Addr>().ok()?.octets());
    }
    Some(out)
}
