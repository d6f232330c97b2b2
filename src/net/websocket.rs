//! The client side of WebSocket (RFC 6455) with the subprotocol `sip` (RFC 7118), without its socket: bytes go in,
//! messages and bytes to send come out. One message is one SIP message.

use base64ct::{Base64, Encoding};

use super::tcp::QUEUE_LIMIT;

/// The longest message that is taken, in one frame or several.
const MESSAGE_LIMIT: usize = 65_536;
/// The longest answer to our handshake.
const HANDSHAKE_LIMIT: usize = 16_384;
/// RFC 6455 1.3
const MAGIC: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

const CONTINUATION: u8 = 0;
const TEXT: u8 = 1;
const BINARY: u8 = 2;
const CLOSE: u8 = 8;
const PING: u8 = 9;
const PONG: u8 = 10;

/// One WebSocket.
pub struct WebSocket {
    request: Vec<u8>,
    expected: String,
    open: bool,
    arrived: Vec<u8>,
    /// Frames so far of a message in several frames.
    message: Option<Vec<u8>>,
    /// Frames that wait for the handshake.
    waiting: Vec<u8>,
}

/// What the bytes so far mean.
#[derive(Debug, PartialEq, Eq)]
pub enum Item {
    /// The handshake is over; these frames waited for it.
    Opened(Vec<u8>),
    /// A whole message.
    Message(Vec<u8>),
    /// Bytes to send.
    Reply(Vec<u8>),
    /// The end; the text says why.
    End(String),
    /// Nothing before more bytes arrive.
    Nothing,
}

impl WebSocket {
    /// A socket to `host` (with port where it is not the default one), to be started with [`request`](Self::request).
    pub fn new(host: &str, path: &str) -> Result<Self, String> {
        let mut nonce = [0; 16];
        getrandom::fill(&mut nonce).map_err(|error| format!("no randomness: {error}"))?;
        if host.chars().chain(path.chars()).any(|c| c.is_control() || c == ' ') {
            return Err("WebSocket: neither host nor path may hold spaces".to_owned());
        }
        Ok(Self::with_nonce(host, path, nonce))
    }

    /// The same with a nonce that is given.
    pub fn with_nonce(host: &str, path: &str, nonce: [u8; 16]) -> Self {
        let key = Base64::encode_string(&nonce);
        let digest =
            ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, &[key.as_bytes(), MAGIC].concat());
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: sip\r\n\r\n"
        );
        Self {
            request: request.into_bytes(),
            expected: Base64::encode_string(digest.as_ref()),
            open: false,
            arrived: Vec::new(),
            message: None,
            waiting: Vec::new(),
        }
    }

    /// What to send first.
    pub fn request(&self) -> &[u8] {
        &self.request
    }

    /// The frame that carries a message; `None` while it has to wait for the handshake. `Err`: too much waits already.
    pub(super) fn message(&mut self, data: &[u8]) -> Result<Option<Vec<u8>>, ()> {
        let code = if std::str::from_utf8(data).is_ok() { TEXT } else { BINARY };
        let frame = frame(code, data);
        if self.open {
            return Ok(Some(frame));
        }
        if self.waiting.len() + frame.len() > QUEUE_LIMIT {
            return Err(());
        }
        self.waiting.extend(frame);
        Ok(None)
    }

    /// The frame that says goodbye (RFC 6455 7.1.2); none before the handshake is over.
    pub fn farewell(&self) -> Option<Vec<u8>> {
        self.open.then(|| frame(CLOSE, &1000u16.to_be_bytes()))
    }

    /// Takes bytes from the peer.
    pub fn receive(&mut self, data: &[u8]) {
        self.arrived.extend_from_slice(data);
    }

    /// The next thing that the bytes so far mean.
    pub fn next_item(&mut self) -> Item {
        if !self.open {
            return self.handshake();
        }
        loop {
            let (head, code, payload) = match parse(&self.arrived) {
                Ok(None) => return Item::Nothing,
                Err(reason) => return Item::End(format!("WebSocket: {reason}")),
                Ok(Some(found)) => found,
            };
            let is_last = self.arrived[0] & 0x80 != 0;
            let data = self.arrived[head..head + payload].to_vec();
            self.arrived.drain(..head + payload);
            match code {
                CONTINUATION | TEXT | BINARY => {
                    let mut whole = match (self.message.take(), code) {
                        (Some(so_far), CONTINUATION) => so_far,
                        (None, TEXT | BINARY) => Vec::new(),
                        _ => return Item::End("WebSocket: a message within another".to_owned()),
                    };
                    whole.extend(data);
                    if whole.len() > MESSAGE_LIMIT {
                        return Item::End("WebSocket: a message is too long".to_owned());
                    }
                    match is_last {
                        // An empty message is a keep-alive of some servers and nothing for a reader of bytes.
                        true if whole.is_empty() => {}
                        true => return Item::Message(whole),
                        false => self.message = Some(whole),
                    }
                }
                PING => return Item::Reply(frame(PONG, &data)),
                PONG => {}
                CLOSE => {
                    let code = data.first_chunk::<2>().map_or(1005, |code| u16::from_be_bytes(*code));
                    return Item::End(format!("closed by the peer (WebSocket code {code})"));
                }
                _ => return Item::End("WebSocket: a frame of an unknown kind".to_owned()),
            }
        }
    }

    fn handshake(&mut self) -> Item {
        let Some(length) = self.arrived.windows(4).position(|part| part == b"\r\n\r\n") else {
            return if self.arrived.len() > HANDSHAKE_LIMIT {
                Item::End("WebSocket: the answer to the handshake is too long".to_owned())
            } else {
                Item::Nothing
            };
        };
        let head = String::from_utf8_lossy(&self.arrived[..length]).into_owned();
        self.arrived.drain(..length + 4);
        if let Err(reason) = judge(&head, &self.expected) {
            return Item::End(format!("WebSocket: {reason}"));
        }
        self.open = true;
        self.request = Vec::new();
        Item::Opened(std::mem::take(&mut self.waiting))
    }
}

/// Is this the answer that RFC 6455 4.1 asks for?
fn judge(head: &str, expected: &str) -> Result<(), String> {
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap_or_default();
    if !status.starts_with("HTTP/1.1 101") {
        return Err(format!("the server answered {:?}", status.chars().take(80).collect::<String>()));
    }
    let (mut accepted, mut upgraded) = (false, false);
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "sec-websocket-accept" => accepted = value == expected,
            "upgrade" => upgraded = value.eq_ignore_ascii_case("websocket"),
            "sec-websocket-protocol" if !value.eq_ignore_ascii_case("sip") => {
                return Err("the server speaks another protocol than SIP".to_owned());
            }
            "sec-websocket-extensions" if !value.is_empty() => {
                return Err("the server wants an extension that nobody offered".to_owned());
            }
            _ => {}
        }
    }
    if accepted && upgraded { Ok(()) } else { Err("the server did not accept the handshake".to_owned()) }
}

/// Finds one whole frame: length of its head, kind, length of its payload.
fn parse(data: &[u8]) -> Result<Option<(usize, u8, usize)>, &'static str> {
    let [first, second, rest @ ..] = data else { return Ok(None) };
    if first & 0x70 != 0 {
        return Err("a frame uses an extension");
    }
    if second & 0x80 != 0 {
        return Err("a server's frame is masked");
    }
    let code = first & 0x0f;
    let (head, payload) = match second & 0x7f {
        126 => match rest.first_chunk::<2>() {
            Some(length) => (4, u64::from(u16::from_be_bytes(*length))),
            None => return Ok(None),
        },
        127 => match rest.first_chunk::<8>() {
            Some(length) => (10, u64::from_be_bytes(*length)),
            None => return Ok(None),
        },
        length => (2, u64::from(length)),
    };
    if code >= CLOSE && (payload > 125 || first & 0x80 == 0) {
        return Err("a control frame is too long or in pieces");
    }
    let payload = usize::try_from(payload).unwrap_or(usize::MAX);
    if payload > MESSAGE_LIMIT {
        return Err("a message is too long");
    }
    Ok((data.len() >= head + payload).then_some((head, code, payload)))
}

/// One masked frame (RFC 6455 5.3).
fn frame(code: u8, data: &[u8]) -> Vec<u8> {
    let mut frame = vec![0x80 | code];
    match (u8::try_from(data.len()), u16::try_from(data.len())) {
        (Ok(length @ ..=125), _) => frame.push(0x80 | length),
        (_, Ok(length)) => {
            frame.push(0x80 | 126);
            frame.extend(length.to_be_bytes());
        }
        _ => {
            frame.push(0x80 | 127);
            frame.extend((data.len() as u64).to_be_bytes());
        }
    }
    // The mask protects proxies from what scripts in browsers send; without randomness it may as well be constant.
    let mask = getrandom::u32().unwrap_or_default().to_ne_bytes();
    frame.extend(mask);
    frame.extend(data.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    frame
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The nonce and its answer of RFC 6455 1.3.
    fn sample() -> WebSocket {
        WebSocket::with_nonce("server.example.com", "/chat", *b"the sample nonce")
    }

    fn answer(accept: &str) -> String {
        format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: sip\r\n\r\n"
        )
    }

    fn opened() -> WebSocket {
        let mut socket = sample();
        socket.receive(answer("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=").as_bytes());
        assert_eq!(socket.next_item(), Item::Opened(Vec::new()));
        socket
    }

    /// Undoes the mask of a frame with a short payload.
    fn unmasked(frame: &[u8]) -> Vec<u8> {
        frame[6..].iter().zip(frame[2..6].iter().cycle()).map(|(byte, mask)| byte ^ mask).collect()
    }

    #[test]
    fn the_handshake_of_the_rfc_succeeds() {
        let socket = sample();
        let request = String::from_utf8(socket.request().to_vec()).unwrap();
        assert!(request.contains("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
        assert!(request.contains("Sec-WebSocket-Protocol: sip\r\n"));
        opened();
    }

    #[test]
    fn a_wrong_answer_to_the_handshake_ends_it() {
        let right = answer("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        let wrong = [
            answer("AAAA"),
            right.replace("101", "403"),
            right.replace(": sip", ": chat"),
            right.replace("Upgrade: websocket", "Upgrade: h2c"),
            "x".repeat(HANDSHAKE_LIMIT + 1),
        ];
        for text in wrong {
            let mut socket = sample();
            socket.receive(text.as_bytes());
            assert!(matches!(socket.next_item(), Item::End(_)), "{text}");
        }
    }

    #[test]
    fn messages_wait_for_the_handshake() {
        let mut socket = sample();
        assert_eq!(socket.message(b"early"), Ok(None));
        socket.receive(answer("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=").as_bytes());
        let Item::Opened(frames) = socket.next_item() else { panic!("it is closed") };
        assert_eq!((frames[0], frames[1]), (0x81, 0x85));
        assert_eq!(unmasked(&frames), b"early");
    }

    #[test]
    fn messages_come_whole_in_pieces_and_between_pings() {
        let mut socket = opened();
        for byte in b"\x01\x03abc\x89\x02hi\x80\x02de\x81\x00\x8a\x00\x82\x7e\x00\x01z" {
            socket.receive(&[*byte]);
        }
        let Item::Reply(pong) = socket.next_item() else { panic!("no pong") };
        assert_eq!((pong[0], unmasked(&pong)), (0x8a, b"hi".to_vec()));
        assert_eq!(socket.next_item(), Item::Message(b"abcde".to_vec()));
        assert_eq!(socket.next_item(), Item::Message(b"z".to_vec()));
        assert_eq!(socket.next_item(), Item::Nothing);
        socket.receive(b"\x88\x02\x03\xe9");
        assert_eq!(socket.next_item(), Item::End("closed by the peer (WebSocket code 1001)".to_owned()));
    }

    #[test]
    fn frames_against_the_rules_end_the_connection() {
        let bad: [&[u8]; 7] = [
            b"\x81\x81\0\0\0\0a",
            b"\xc1\x01a",
            b"\x83\x01a",
            b"\x80\x01a",
            b"\x09\x01a",
            b"\x88\x7e\x01\x00",
            b"\x82\x7f\xff\xff\xff\xff\xff\xff\xff\xff",
        ];
        for data in bad {
            let mut socket = opened();
            socket.receive(data);
            assert!(matches!(socket.next_item(), Item::End(_)), "{data:?}");
        }
    }

    #[test]
    fn lengths_of_all_three_forms_are_written() {
        for (length, head) in [(125, 6), (126, 8), (65_535, 8), (65_536, 14)] {
            let frame = frame(BINARY, &vec![7; length]);
            assert_eq!(frame.len(), head + length);
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken_without_panic(data in prop::collection::vec(any::<u8>(), 0..400)) {
            let mut socket = opened();
            socket.receive(&data);
            while !matches!(socket.next_item(), Item::End(_) | Item::Nothing) {}
        }
    }
}
