//! Finding messages in a stream (RFC 3261 18.3, RFC 5626 3.5.1 and 4.4.1).

use super::header::HeaderName;
use super::message::{content_length, header_line, next_line};
use super::scan::is_token;

/// What a stream's unread bytes begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Nothing complete yet.
    Incomplete,
    /// A keep-alive to be answered: CR LF CR LF, four bytes.
    Ping,
    /// The answer to a keep-alive: CR LF, two bytes.
    Pong,
    /// A message of so many bytes.
    Message(usize),
    /// Nothing that can be read on: the connection is of no further use.
    Invalid,
}

/// Tells what `buffer` begins with. Messages longer than `limit` are invalid.
pub fn frame(buffer: &[u8], limit: usize) -> Frame {
    match buffer {
        [] | b"\r" | b"\r\n\r" => return Frame::Incomplete,
        [b'\r', b'\n', b'\r', b'\n', ..] => return Frame::Ping,
        [b'\r', b'\n', ..] => return Frame::Pong,
        [first, ..] if !is_token(*first) => return Frame::Invalid,
        _ => {}
    }
    match message_length(buffer) {
        Ok(Some(length)) if length > limit => Frame::Invalid,
        Ok(Some(length)) if length > buffer.len() => Frame::Incomplete,
        Ok(Some(length)) => Frame::Message(length),
        Ok(None) if buffer.len() > limit => Frame::Invalid,
        Ok(None) => Frame::Incomplete,
        Err(()) => Frame::Invalid,
    }
}

/// Length of the message, known as soon as its headers are complete. Without Content-Length there is no body.
fn message_length(buffer: &[u8]) -> Result<Option<usize>, ()> {
    let mut at = 0;
    let mut body: Option<usize> = None;
    loop {
        let Some(line) = next_line(buffer, at) else { return Ok(None) };
        if line.raw.is_empty() {
            return Ok(line.next.checked_add(body.unwrap_or(0)));
        }
        if at > 0
            && let Some((HeaderName::ContentLength, value)) = header_line(&line)
        {
            let length = content_length(&value).ok_or(())?;
            // Two different lengths: no telling where the next message starts.
            if body.is_some_and(|known| known != length) {
                return Err(());
            }
            body = Some(length);
        }
        at = line.next;
    }
}
