//! The bytes of a connection, cut into messages and keep-alives (RFC 3261 18.3, RFC 5626 3.5.1).

use sip::{Frame, frame};

/// Longest message that is read. A registrar's answer lists bindings; a hundred of them fit.
pub const LIMIT: usize = 64 * 1024;

/// The unread bytes of one connection.
#[derive(Debug, Default)]
pub struct Stream {
    unread: Vec<u8>,
    /// Beginning of what was not handed out yet.
    start: usize,
    /// A lone CR LF came that answers nothing.
    half_ping: bool,
}

/// What came over the connection.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// A whole message.
    Message(Vec<u8>),
    /// The peer asks for a sign of life.
    Ping,
    /// The peer gave one.
    Pong,
    /// What follows cannot be understood any more.
    Broken,
}

impl Stream {
    /// Appends bytes that arrived.
    pub fn push(&mut self, data: &[u8]) {
        self.unread.extend_from_slice(data);
    }

    /// How many bytes wait for the rest of their piece.
    pub fn unread(&self) -> usize {
        self.unread.len() - self.start
    }

    /// Takes the next whole piece. A lone CR LF is a pong only where one is due: elsewhere it is the first half of a ping
    /// that was cut between its line ends, whose other half may come at any time.
    pub fn next_piece(&mut self, pong_due: bool) -> Option<Piece> {
        loop {
            let rest = &self.unread[self.start..];
            let (piece, length) = match frame(rest, LIMIT) {
                _ if self.half_ping && rest.starts_with(b"\r\n") => (Some(Piece::Ping), 2),
                Frame::Incomplete => {
                    self.unread.drain(..self.start);
                    self.start = 0;
                    if self.unread.is_empty() {
                        // A quiet connection costs no buffer.
                        self.unread = Vec::new();
                    }
                    return None;
                }
                Frame::Invalid => {
                    *self = Self::default();
                    return Some(Piece::Broken);
                }
                Frame::Ping => (Some(Piece::Ping), 4),
                Frame::Pong => (pong_due.then_some(Piece::Pong), 2),
                Frame::Message(length) => (Some(Piece::Message(rest[..length].to_vec())), length),
            };
            self.start += length;
            self.half_ping = piece.is_none();
            if piece.is_some() {
                return piece;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &[u8] = b"SIP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nhi";

    fn pieces(stream: &mut Stream) -> Vec<Piece> {
        std::iter::from_fn(|| stream.next_piece(false)).collect()
    }

    #[test]
    fn messages_are_found_however_the_bytes_are_cut() {
        let all = [ANSWER, b"\r\n\r\n", ANSWER, b"\r\n", ANSWER].concat();
        for size in 1..all.len() {
            let mut stream = Stream::default();
            let mut found = Vec::new();
            for piece in all.chunks(size) {
                stream.push(piece);
                found.extend(pieces(&mut stream));
            }
            let messages = found.iter().filter(|piece| **piece == Piece::Message(ANSWER.to_vec())).count();
            assert_eq!(messages, 3, "in pieces of {size}");
        }
    }

    #[test]
    fn a_ping_is_one_wherever_it_is_cut() {
        let all = [ANSWER, b"\r\n\r\n\r\n\r\n", ANSWER, b"\r\n", ANSWER, b"\r\n\r\n"].concat();
        for size in 1..all.len() {
            let mut stream = Stream::default();
            let mut found = Vec::new();
            for piece in all.chunks(size) {
                stream.push(piece);
                found.extend(pieces(&mut stream));
            }
            let pings = found.iter().filter(|piece| **piece == Piece::Ping).count();
            // The lone line end is before a message, where it says nothing (RFC 3261 7.5).
            assert_eq!((pings, found.len()), (3, 6), "in pieces of {size}");
        }
    }

    #[test]
    fn a_lone_line_end_is_the_pong_that_is_due_or_half_a_ping() {
        let mut stream = Stream::default();
        stream.push(b"\r\n");
        assert_eq!(stream.next_piece(true), Some(Piece::Pong));
        stream.push(b"\r\n");
        assert_eq!(stream.next_piece(false), None);
        stream.push(b"\r\n\r\n");
        assert_eq!(stream.next_piece(true), Some(Piece::Ping));
        assert_eq!(stream.next_piece(true), Some(Piece::Pong));
        assert_eq!(stream.next_piece(true), None);
        stream.push(b"\r\n");
        assert_eq!(stream.next_piece(false), None);
        stream.push(b"\r\n\r");
        assert_eq!(stream.next_piece(false), Some(Piece::Ping), "whatever comes next");
    }

    #[test]
    fn a_length_may_go_on_in_a_line_that_has_not_come() {
        let mut stream = Stream::default();
        stream.push(b"SIP/2.0 200 OK\r\nContent-Length:\r\n");
        assert_eq!(stream.next_piece(false), None);
        stream.push(b" 2\r\n\r\nhi");
        assert!(matches!(stream.next_piece(false), Some(Piece::Message(_))));
    }

    #[test]
    fn a_message_beyond_the_limit_breaks_the_stream_without_being_kept() {
        let mut stream = Stream::default();
        stream.push(b"SIP/2.0 200 OK\r\nContent-Length: 99999\r\n\r\n");
        assert_eq!(stream.next_piece(false), Some(Piece::Broken));
        stream.push(&b"A".repeat(LIMIT + 1));
        assert_eq!(stream.next_piece(false), Some(Piece::Broken));
        assert!(stream.unread.is_empty());
    }

    #[test]
    fn a_quiet_stream_holds_no_memory() {
        let mut stream = Stream::default();
        stream.push(ANSWER);
        assert_eq!(pieces(&mut stream).len(), 1);
        assert_eq!(stream.unread.capacity(), 0);
    }
}
