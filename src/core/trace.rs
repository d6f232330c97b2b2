//! Every SIP message of a core as it goes over the wire, for people who look for a fault: to the program, to a file.
//!
//! What could be used to pose as somebody is taken out first (`masking.rs`). Keep-alives and STUN are no messages.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::Path;

use slotmap::SecondaryMap;

use super::capture::Capture;
use super::events::Notification;
use super::{AccountId, CoreId, Library, masking};
use crate::engine::{Channel, Engine, FlowId, RegistrationId, Transport, Way};
use crate::net::clock;
use crate::sip::{Frame, frame};

/// The longest message that is put together from a stream.
const LONGEST: usize = 65_536;

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traced {
    /// Microseconds since 1970.
    pub at: u64,
    /// Sent by us.
    pub outgoing: bool,
    /// What it went over.
    pub transport: Transport,
    /// Our end, as far as it is known.
    pub local: Option<SocketAddr>,
    /// The other end.
    pub remote: SocketAddr,
    /// Whose it is.
    pub account: Option<AccountId>,
    /// The message, masked.
    pub bytes: Vec<u8>,
}

/// Who looks on.
#[derive(Default)]
pub struct Tracer {
    /// The program wants to be told.
    tells: bool,
    file: Option<Capture>,
    /// Incomplete messages of streams.
    streams: HashMap<FlowId, Vec<u8>>,
    /// What the program was not told yet.
    untold: Vec<Traced>,
}

type Owners = SecondaryMap<RegistrationId, AccountId>;

impl Tracer {
    /// Something is about to be sent.
    pub(super) fn sends(&mut self, engine: &Engine, owners: &Owners, channel: Channel, data: &[u8]) {
        if let Some(way) = way_of(engine, channel) {
            self.take(engine, owners, true, way, data);
        }
    }

    /// Something came, and the engine does not know it yet.
    pub(super) fn receives(&mut self, engine: &Engine, owners: &Owners, channel: Channel, data: &[u8]) {
        let Some(way) = way_of(engine, channel) else { return };
        let (Channel::Flow(flow), Transport::Tcp | Transport::Tls) = (channel, way.transport) else {
            return self.take(engine, owners, false, way, data);
        };
        let mut buffer = self.streams.remove(&flow).unwrap_or_default();
        buffer.extend_from_slice(data);
        let mut rest = &buffer[..];
        loop {
            match frame(rest, LONGEST) {
                Frame::Incomplete => break,
                Frame::Ping => rest = &rest[4..],
                Frame::Pong => rest = &rest[2..],
                Frame::Message(length) => {
                    self.take(engine, owners, false, way, &rest[..length]);
                    rest = &rest[length..];
                }
                // The engine closes such a connection.
                Frame::Invalid => return,
            }
        }
        if !rest.is_empty() {
            let rest = rest.to_vec();
            self.streams.insert(flow, rest);
        }
    }

    /// A connection is gone, and with it what was not complete.
    pub(super) fn closed(&mut self, flow: FlowId) {
        self.streams.remove(&flow);
    }

    fn take(&mut self, engine: &Engine, owners: &Owners, outgoing: bool, way: Way, data: &[u8]) {
        // A message begins with a method or with "SIP"; STUN with a zero bit, keep-alives with CR.
        if !data.first().is_some_and(u8::is_ascii_alphabetic) {
            return;
        }
        let message = Traced {
            at: clock::wall_micros(),
            outgoing,
            transport: way.transport,
            local: way.local,
            remote: way.remote,
            account: engine.registration_of(data).and_then(|id| owners.get(id).copied()),
            bytes: masking::masked(data),
        };
        if let Some(file) = &mut self.file
            && let Err(error) = file.write(&message)
        {
            log::error!("the trace cannot be written any more: {error}");
            self.file = None;
        }
        if self.tells {
            self.untold.push(message);
        }
    }
}

fn way_of(engine: &Engine, channel: Channel) -> Option<Way> {
    let stranger = || match channel {
        Channel::Datagram { remote } => Some(Way { transport: Transport::Udp, local: None, remote }),
        Channel::Flow(_) => None,
    };
    engine.way(channel).or_else(stranger)
}

impl Library {
    /// Tells the program of every message from now on, or does not any more.
    pub fn tell_messages(&mut self, id: CoreId, tells: bool) {
        self.change_tracer(id, |tracer| tracer.tells = tells);
    }

    /// Writes every message from now on to that file, which is made anew; `None`: to none any more. False if the file
    /// cannot be written.
    pub fn trace_to_file(&mut self, id: CoreId, path: Option<&Path>) -> bool {
        let file = match path.map(Capture::create) {
            None => None,
            Some(Ok(file)) => Some(file),
            Some(Err(error)) => {
                log::error!("no trace: {}: {error}", path.unwrap_or(Path::new("")).display());
                return false;
            }
        };
        self.change_tracer(id, |tracer| tracer.file = file);
        true
    }

    /// Queues what the program is to be told of messages.
    pub(super) fn tell_of_messages(&mut self, id: CoreId) {
        let untold = match self.cores.get_mut(id).and_then(|core| core.tracer.as_mut()) {
            Some(tracer) if !tracer.untold.is_empty() => std::mem::take(&mut tracer.untold),
            _ => return,
        };
        for message in untold {
            self.notify(Notification::Message { core: id, message: Box::new(message) });
        }
    }

    fn change_tracer(&mut self, id: CoreId, change: impl FnOnce(&mut Tracer)) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let mut tracer = core.tracer.take().unwrap_or_default();
        change(&mut tracer);
        core.tracer = Some(tracer).filter(|tracer| tracer.tells || tracer.file.is_some());
    }
}
