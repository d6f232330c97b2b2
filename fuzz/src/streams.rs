//! Connections: however their bytes are cut into pieces, they mean the same.

use linphone::engine::stream::{LIMIT, Piece, Stream};
use linphone::net::websocket::{Item, WebSocket};

/// What a stream is made of at most; endless ones are longer than what is read.
const MOST_UNREAD: usize = LIMIT + 4096;

/// Bytes of a SIP connection. The first byte says where the rest is cut.
pub fn stream(data: &[u8]) {
    let Some((cut, data)) = data.split_first() else { return };
    let whole = pieces_of_stream([data].into_iter());
    // A long one in single bytes takes long, and shows no more.
    let cuts = usize::from(*cut % 64) + 1 + data.len() / 256;
    assert_eq!(pieces_of_stream(data.chunks(cuts)), whole, "in pieces of {cuts}");
    // Two pieces, cut anywhere.
    let at = usize::from(*cut).min(data.len());
    let (one, other) = data.split_at(at);
    assert_eq!(pieces_of_stream([one, other].into_iter()), whole, "cut at {at}");
}

/// Everything up to the first broken piece: behind it, how much was thrown away depends on what had arrived, and the
/// connection is closed anyway.
fn pieces_of_stream<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Vec<Piece> {
    let mut stream = Stream::default();
    let mut pieces = Vec::new();
    for part in parts {
        stream.push(part);
        while let Some(piece) = stream.next_piece(false) {
            match piece {
                Piece::Broken => {
                    pieces.push(piece);
                    return pieces;
                }
                Piece::Pong => panic!("a pong, where none is due"),
                Piece::Ping => pieces.push(piece),
                Piece::Message(ref bytes) => {
                    assert!(!bytes.is_empty() && bytes.len() <= LIMIT);
                    pieces.push(piece);
                }
            }
        }
        assert!(stream.unread() <= MOST_UNREAD, "{} bytes wait", stream.unread());
    }
    pieces
}

/// Bytes of a WebSocket, behind a handshake that succeeds if the first byte is even.
pub fn websocket(data: &[u8]) {
    let Some((cut, data)) = data.split_first() else { return };
    let answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: sip\r\n\r\n";
    let mut all = if cut % 2 == 0 { answer.as_bytes().to_vec() } else { Vec::new() };
    all.extend_from_slice(data);
    let whole = items_of_websocket([&all[..]].into_iter());
    let cuts = usize::from(*cut % 32) + 1;
    assert_eq!(items_of_websocket(all.chunks(cuts)), whole, "in pieces of {cuts}");
}

fn items_of_websocket<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Vec<Item> {
    let mut socket = WebSocket::with_nonce("server.example.com", "/chat", *b"the sample nonce");
    let mut items = Vec::new();
    for part in parts {
        socket.receive(part);
        loop {
            match socket.next_item() {
                Item::Nothing => break,
                item @ Item::End(_) => {
                    items.push(item);
                    return items;
                }
                // The mask of what is sent is random.
                Item::Reply(frame) => items.push(Item::Reply(vec![frame[0], frame[1]])),
                item => items.push(item),
            }
        }
    }
    items
}
