//! A connection as `Net` sees it: TCP, with or without TLS in it.

use std::net::SocketAddr;

use super::FlowNumber;
use super::tcp::{Input, Stream};
use super::tls::{self, Session};

/// One connection.
pub(super) struct Flow {
    pub(super) number: FlowNumber,
    stream: Stream,
    session: Option<Box<Session>>,
    local: Option<SocketAddr>,
}

/// What looking at a connection gave.
pub(super) enum Progress {
    /// It is ready for use; our end of it.
    Opened(SocketAddr),
    /// What reading gave.
    Input(Input),
}

impl Flow {
    pub(super) fn new(number: FlowNumber, stream: Stream, session: Option<Session>) -> Self {
        Self { number, stream, session: session.map(Box::new), local: None }
    }

    /// Sends, or keeps what does not fit. `false`: too much waits already.
    pub(super) fn send(&mut self, data: &[u8]) -> bool {
        match &mut self.session {
            Some(session) => session.send(data, &mut self.stream),
            None => self.stream.send(data),
        }
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
        if let Some(session) = &mut self.session {
            session.close(&mut self.stream);
        }
        self.stream.flush();
    }

    /// Goes on with coming up, writes what waits, reads once.
    pub(super) fn progress(&mut self, buffer: &mut [u8]) -> Progress {
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
