//! Answers for the resolver's tests.

use simple_dns::rdata::{A, AAAA, CNAME, NAPTR, RData, SRV};
use simple_dns::{CLASS, CharacterString, Name, Packet, PacketFlag, RCODE, ResourceRecord};

type Rr = ResourceRecord<'static>;

fn record(name: &'static str, ttl: u32, data: RData<'static>) -> Rr {
    ResourceRecord::new(Name::new(name).expect("a name"), CLASS::IN, ttl, data)
}

pub(crate) fn a(name: &'static str, ttl: u32, address: [u8; 4]) -> Rr {
    record(name, ttl, RData::A(A { address: u32::from_be_bytes(address) }))
}

pub(crate) fn aaaa(name: &'static str, ttl: u32, address: &str) -> Rr {
    let address: std::net::Ipv6Addr = address.parse().expect("an address");
    record(name, ttl, RData::AAAA(AAAA { address: address.into() }))
}

pub(crate) fn cname(name: &'static str, ttl: u32, target: &'static str) -> Rr {
    record(name, ttl, RData::CNAME(CNAME(Name::new(target).expect("a name"))))
}

pub(crate) fn srv(name: &'static str, ttl: u32, value: (u16, u16, u16, &'static str)) -> Rr {
    let (priority, weight, port, target) = value;
    record(name, ttl, RData::SRV(SRV { priority, weight, port, target: Name::new(target).expect("a name") }))
}

pub(crate) fn naptr(
    name: &'static str,
    ttl: u32,
    value: (u16, u16, &'static str, &'static str, &'static str),
) -> Rr {
    let string = |text: &'static str| CharacterString::new(text.as_bytes()).expect("a short text");
    let (order, preference, flags, services, replacement) = value;
    let data = NAPTR {
        order,
        preference,
        flags: string(flags),
        services: string(services),
        regexp: string(""),
        replacement: Name::new(replacement).expect("a name"),
    };
    record(name, ttl, RData::NAPTR(data))
}

/// A complete answer to `asked`.
pub(crate) fn reply(asked: &[u8], records: &[Rr]) -> Vec<u8> {
    reply_with(asked, records, RCODE::NoError, PacketFlag::RECURSION_AVAILABLE)
}

/// An answer with a response code and flags of its own.
pub(crate) fn reply_with(asked: &[u8], records: &[Rr], code: RCODE, flags: PacketFlag) -> Vec<u8> {
    let question = Packet::parse(asked).expect("a question");
    let mut packet = Packet::new_reply(question.id());
    packet.set_flags(flags);
    *packet.rcode_mut() = code;
    packet.questions = question.questions.clone();
    packet.answers = records.to_vec();
    packet.build_bytes_vec_compressed().expect("a small answer")
}
