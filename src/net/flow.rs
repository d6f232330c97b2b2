//! A connection as `Net` sees it: TCP, with or without TLS in it, with or without WebSocket in that.

use std::net::SocketAddr;

use super::tcp::{Input, Stream};
use super::tls::{self, Session};
use super::websocket::{Item, WebSocket};
use super::{FlowNumber, Security};

/// Reads at one go before others have their turn.
const TURN: usize = 16;

/// One connection.
pub(super) struct Flow {
    pub(super) number: FlowNumber,
    stream: Stream,
    session: Option<Box<Session>>,
    websocket: Option<Box<WebSocket>>,
    local: Option<SocketAddr>,
}

/// What looking at a connection gave.
pub(super) enum Progress {
    /// It is ready for use; our end of it.
    Opened(SocketAddr),
    /// What reading gave.
    Input(Input),
    /// Nothing for the owner yet, but there is more to read.
    Again,
}

impl Flow {
    /// Our end, once it is known.
    pub(super) fn local(&self) -> Option<SocketAddr> {
        self.local
    }

    /// How it is protected; `None` without TLS, or before it is ready.
    pub(super) fn security(&self) -> Option<Security> {
        self.session.as_ref()?.security()
    }

    pub(super) fn new(
        number: FlowNumber,
        stream: Stream,
        session: Option<Session>,
        websocket: Option<WebSocket>,
    ) -> Self {
        let (session, websocket) = (session.map(Box::new), websocket.map(Box::new));
        Self { number, stream, session, websocket, local: None }
    }

    /// Sends, or keeps what does not fit. `false`: too much waits already.
    pub(super) fn send(&mut self, data: &[u8]) -> bool {
        match self.websocket.as_mut().map(|websocket| websocket.message(data)) {
            None => self.send_below(data),
            Some(Ok(Some(frame))) => self.send_below(&frame),
            Some(Ok(None)) => true,
            Some(Err(())) => false,
        }
    }

    fn send_below(&mut self, data: &[u8]) -> bool {
        match &mut self.session {
            Some(session) => session.send(data, &mut self.stream),
            None => self.stream.send(data),
        }
    }

    /// Marks what is sent from now on (RFC 2474).
    pub(super) fn mark(&self, dscp: u8) {
        self.stream.mark(dscp);
    }

    /// Writing has failed: what the peer sent before should be read now.
    pub(super) fn is_broken(&self) -> bool {
        self.stream.is_broken()
    }

    /// Says goodbye, as far as that goes without waiting.
    pub(super) fn close(&mut self) {
        if self.stream.is_connecting() {
            return;
        }
        if let Some(farewell) = self.websocket.as_ref().and_then(|websocket| websocket.farewell()) {
            self.send_below(&farewell);
        }
        if let Some(session) = &mut self.session {
            session.close(&mut self.stream);
        }
        self.stream.flush();
    }

    /// Goes on with coming up, writes what waits, reads once.
    pub(super) fn progress(&mut self, buffer: &mut [u8]) -> Progress {
        if self.websocket.is_none() {
            return self.progress_below(buffer);
        }
        for _ in 0..TURN {
            let Some(websocket) = &mut self.websocket else { break };
            let sent = match websocket.next_item() {
                Item::Opened(frames) => {
                    if self.send_below(&frames) {
                        return self.opened();
                    }
                    false
                }
                Item::Message(message) => {
                    buffer[..message.len()].copy_from_slice(&message);
                    return Progress::Input(Input::Bytes(message.len()));
                }
                Item::Reply(frame) => self.send_below(&frame),
                Item::End(reason) => return Progress::Input(Input::End(reason)),
                Item::Nothing => match self.progress_below(buffer) {
                    Progress::Opened(_) => self.begin_websocket(),
                    Progress::Input(Input::Bytes(length)) => {
                        self.take(&buffer[..length]);
                        true
                    }
                    other => return other,
                },
            };
            if !sent {
                return Progress::Input(Input::End("the peer does not read what we send".to_owned()));
            }
        }
        Progress::Again
    }

    fn begin_websocket(&mut self) -> bool {
        let request = self.websocket.as_ref().map(|websocket| websocket.request().to_vec());
        request.is_none_or(|request| self.send_below(&request))
    }

    fn take(&mut self, data: &[u8]) {
        if let Some(websocket) = &mut self.websocket {
            websocket.receive(data);
        }
    }

    fn progress_below(&mut self, buffer: &mut [u8]) -> Progress {
        if self.stream.is_connecting() {
            match self.stream.finish_connect() {
                Ok(None) => return Progress::Input(Input::Nothing),
                Err(error) => return Progress::Input(Input::End(error.to_string())),
                Ok(Some(local)) => self.local = Some(local),
            }
            match &mut self.session {
                Some(session) => drop(session.write_out(&mut self.stream)),
                None => {
                    self.stream.flush();
                    return self.opened();
                }
            }
        }
        self.stream.flush();
        match &mut self.session {
            None => Progress::Input(self.stream.receive(buffer)),
            Some(session) => match session.progress(&mut self.stream, buffer) {
                tls::Progress::Opened => self.opened(),
                tls::Progress::Input(input) => Progress::Input(input),
            },
        }
    }

    fn opened(&self) -> Progress {
        match self.local {
            Some(local) => Progress::Opened(local),
            None => Progress::Input(Input::Nothing),
        }
    }
}
