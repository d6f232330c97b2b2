//! STUN messages (RFC 8489): the Binding request and what its answer says of our address.
//!
//! What came off the network is read without trust: any bytes give an address, a refusal, or nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// What a request and its answer have in common.
pub type TransactionId = [u8; 12];

/// RFC 8489 5
const MAGIC_COOKIE: [u8; 4] = [0x21, 0x12, 0xa4, 0x42];
const HEADER: usize = 20;
const BINDING_REQUEST: u16 = 0x0001;
const BINDING_SUCCESS: u16 = 0x0101;
const BINDING_ERROR: u16 = 0x0111;

const MAPPED_ADDRESS: u16 = 0x0001;
const XOR_MAPPED_ADDRESS: u16 = 0x0020;
const FINGERPRINT: u16 = 0x8028;
/// Attributes up to here must be understood (RFC 8489 14); those above may be passed over.
const LAST_REQUIRED: u16 = 0x7fff;
/// Those of RFC 3489, and REALM and NONCE: nothing in them changes what the mapped address means.
const HARMLESS: [u16; 9] = [0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0008, 0x000b, 0x0014, 0x0015];

/// An answer to our request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The address that the server sees us at.
    Mapped(SocketAddr),
    /// The server gives no address that could be read.
    Refused,
}

/// Whether a datagram on a SIP socket is STUN: no SIP message begins like that (RFC 5626 4.4.2).
pub fn is_stun(datagram: &[u8]) -> bool {
    datagram.first().is_some_and(|first| *first < 2)
}

/// A Binding request.
pub fn request(id: &TransactionId) -> Vec<u8> {
    let mut message = Vec::with_capacity(HEADER);
    message.extend_from_slice(&BINDING_REQUEST.to_be_bytes());
    message.extend_from_slice(&0_u16.to_be_bytes());
    message.extend_from_slice(&MAGIC_COOKIE);
    message.extend_from_slice(id);
    message
}

/// Reads the answer to the request of that id; `None` if the datagram is none.
pub fn answer(datagram: &[u8], id: &TransactionId) -> Option<Answer> {
    let (header, body) = datagram.split_at_checked(HEADER)?;
    let (start, transaction) = header.split_at(8);
    if start[4..] != MAGIC_COOKIE || transaction != id || usize::from(word(start, 2)?) != body.len() {
        return None;
    }
    let attributes = attributes(body)?;
    if let Some(place) = attributes.iter().position(|(kind, ..)| *kind == FINGERPRINT) {
        let (_, value, offset) = *attributes.get(place)?;
        let covered = datagram.get(..HEADER + offset)?;
        // RFC 8489 14.7: the last attribute, over everything before it.
        if place + 1 != attributes.len() || value != (crc32(covered) ^ 0x5354_554e).to_be_bytes() {
            return None;
        }
    }
    match word(start, 0)? {
        BINDING_SUCCESS => Some(mapped(&attributes, id).map_or(Answer::Refused, Answer::Mapped)),
        BINDING_ERROR => Some(Answer::Refused),
        _ => None,
    }
}

/// Type, value and offset of each attribute; `None` if they don't fill the body.
fn attributes(mut body: &[u8]) -> Option<Vec<(u16, &[u8], usize)>> {
    let whole = body.len();
    let mut found = Vec::new();
    while !body.is_empty() {
        let offset = whole - body.len();
        let (kind, length) = (word(body, 0)?, usize::from(word(body, 2)?));
        let value = body.get(4..4 + length)?;
        found.push((kind, value, offset));
        body = body.get(4 + length.next_multiple_of(4)..)?;
    }
    Some(found)
}

/// XOR-MAPPED-ADDRESS, or what servers of RFC 3489 send in its place. The first of each counts (RFC 8489 14).
fn mapped(attributes: &[(u16, &[u8], usize)], id: &TransactionId) -> Option<SocketAddr> {
    let understood = |kind: u16| {
        kind > LAST_REQUIRED
            || kind == MAPPED_ADDRESS
            || kind == XOR_MAPPED_ADDRESS
            || HARMLESS.contains(&kind)
    };
    if !attributes.iter().all(|(kind, ..)| understood(*kind)) {
        return None;
    }
    let first = |wanted| attributes.iter().find(|(kind, ..)| *kind == wanted).map(|(_, value, _)| *value);
    match first(XOR_MAPPED_ADDRESS) {
        Some(value) => {
            let mut mask = [0; 16];
            mask[..4].copy_from_slice(&MAGIC_COOKIE);
            mask[4..].copy_from_slice(id);
            address(value, &mask)
        }
        None => address(first(MAPPED_ADDRESS)?, &[0; 16]),
    }
}

/// Family, port and address (RFC 8489 14.1, 14.2), under a mask.
fn address(value: &[u8], mask: &[u8; 16]) -> Option<SocketAddr> {
    let port = word(value, 2)? ^ u16::from_be_bytes([mask[0], mask[1]]);
    let ip: IpAddr = match (value.get(1)?, value.get(4..)?) {
        (1, bytes) => Ipv4Addr::from(unmasked(bytes, mask)?).into(),
        (2, bytes) => Ipv6Addr::from(unmasked(bytes, mask)?).into(),
        _ => return None,
    };
    Some(SocketAddr::new(ip, port))
}

fn unmasked<const N: usize>(bytes: &[u8], mask: &[u8; 16]) -> Option<[u8; N]> {
    let bytes: [u8; N] = bytes.try_into().ok()?;
    Some(std::array::from_fn(|at| bytes[at] ^ mask[at]))
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

/// ISO 3309, the CRC of RFC 8489 14.7.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 },
        )
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 5769 2.2, with SOFTWARE and FINGERPRINT; its MESSAGE-INTEGRITY is passed over.
    const SAMPLE: &[u8] = b"\x01\x01\x00\x3c\x21\x12\xa4\x42\xb7\xe7\xa7\x01\xbc\x34\xd6\x86\xfa\x87\xdf\xae\
        \x80\x22\x00\x0b\x74\x65\x73\x74\x20\x76\x65\x63\x74\x6f\x72\x20\
        \x00\x20\x00\x08\x00\x01\xa1\x47\xe1\x12\xa6\x43\
        \x00\x08\x00\x14\x2b\x91\xf5\x99\xfd\x9e\x90\xc3\x8c\x74\x89\xf9\x2a\xf9\xba\x53\xf0\x6b\xe7\xd7\
        \x80\x28\x00\x04\xc0\x7d\x4c\x96";
    const ID: TransactionId = *b"\xb7\xe7\xa7\x01\xbc\x34\xd6\x86\xfa\x87\xdf\xae";

    fn mapped_to(text: &str) -> Option<Answer> {
        Some(Answer::Mapped(text.parse().unwrap()))
    }

    fn message(kind: u16, attributes: &[u8]) -> Vec<u8> {
        let mut bytes = request(&ID);
        bytes[..2].copy_from_slice(&kind.to_be_bytes());
        bytes[2..4].copy_from_slice(&u16::try_from(attributes.len()).unwrap().to_be_bytes());
        bytes.extend_from_slice(attributes);
        bytes
    }

    #[test]
    fn the_test_vectors_of_rfc_5769_are_read() {
        assert_eq!(answer(SAMPLE, &ID), mapped_to("192.0.2.1:32853"));
        let v6 = b"\x00\x20\x00\x14\x00\x02\xa1\x47\x01\x13\xa9\xfa\xa5\xd3\xf1\x79\xbc\x25\xf4\xb5\xbe\xd2\xb9\xd9";
        assert_eq!(
            answer(&message(BINDING_SUCCESS, v6), &ID),
            mapped_to("[2001:db8:1234:5678:11:2233:4455:6677]:32853")
        );
    }

    #[test]
    fn an_address_without_mask_counts_when_there_is_no_other() {
        let plain = b"\x00\x01\x00\x08\x00\x01\x13\xc4\xc0\x00\x02\x07";
        assert_eq!(answer(&message(BINDING_SUCCESS, plain), &ID), mapped_to("192.0.2.7:5060"));
        let mut both = plain.to_vec();
        both.extend_from_slice(b"\x00\x20\x00\x08\x00\x01\xa1\x47\xe1\x12\xa6\x43");
        assert_eq!(answer(&message(BINDING_SUCCESS, &both), &ID), mapped_to("192.0.2.1:32853"));
    }

    #[test]
    fn what_answers_another_request_is_none() {
        assert_eq!(answer(SAMPLE, &[1; 12]), None);
        assert_eq!(answer(&request(&ID), &ID), None, "an echo is no answer");
        let mut other_cookie = SAMPLE.to_vec();
        other_cookie[4] ^= 1;
        assert_eq!(answer(&other_cookie, &ID), None);
    }

    #[test]
    fn a_refusal_says_no_address() {
        assert_eq!(
            answer(&message(BINDING_ERROR, b"\x00\x09\x00\x04\x00\x00\x04\x14"), &ID),
            Some(Answer::Refused)
        );
        assert_eq!(answer(&message(BINDING_SUCCESS, b""), &ID), Some(Answer::Refused));
        let unknown = b"\x00\x20\x00\x08\x00\x01\xa1\x47\xe1\x12\xa6\x43\x00\x77\x00\x00";
        assert_eq!(answer(&message(BINDING_SUCCESS, unknown), &ID), Some(Answer::Refused));
    }

    #[test]
    fn no_bytes_do_harm() {
        for end in 0..SAMPLE.len() {
            assert_eq!(answer(&SAMPLE[..end], &ID), None, "cut at {end}");
        }
        let truth: SocketAddr = "192.0.2.1:32853".parse().unwrap();
        for at in 0..SAMPLE.len() {
            for flip in [1, 0x80, 0xff] {
                let mut bytes = SAMPLE.to_vec();
                bytes[at] ^= flip;
                // The fingerprint covers everything before it; without it, the address is still the same.
                let lied = matches!(answer(&bytes, &ID), Some(Answer::Mapped(other)) if other != truth);
                assert!(!lied, "changed at {at}");
            }
        }
        assert!(is_stun(SAMPLE) && !is_stun(b"SIP/2.0 200 OK") && !is_stun(b"\r\n") && !is_stun(b""));
    }
}
