//! DNS messages (RFC 1035 4): one question out, the answer to it in. Whatever is not the answer to the question that
//! was asked is no answer at all.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use simple_dns::rdata::RData;
use simple_dns::{CLASS, Name, Packet, PacketFlag, QCLASS, QTYPE, ResourceRecord, TYPE};

/// Links of a chain of aliases that are followed.
const ALIASES: usize = 16;
/// Records that are kept of one answer.
const RECORDS: usize = 64;
const HEADER: usize = 12;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    A,
    Aaaa,
    Srv,
    Naptr,
}

/// One record of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    Address(IpAddr),
    Service(u16, u16, String, u16),
    Pointer(u16, u16, String, String, String),
}

/// What a server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Records, at least one, and the seconds for which all of them are valid.
    Records(Vec<Record>, u32),
    /// There is no such name, or it has no such record.
    Nothing,
    /// The answer does not fit into a datagram.
    Truncated,
    /// The server could not or would not answer.
    Refused(&'static str),
}

/// The message that asks; `None` when the name cannot be asked for.
pub fn question(id: u16, name: &str, kind: Kind) -> Option<Vec<u8>> {
    if name.is_empty() || name.split('.').any(str::is_empty) {
        return None;
    }
    let mut packet = Packet::new_query(id);
    packet.set_flags(PacketFlag::RECURSION_DESIRED);
    let kind = QTYPE::TYPE(match kind {
        Kind::A => TYPE::A,
        Kind::Aaaa => TYPE::AAAA,
        Kind::Srv => TYPE::SRV,
        Kind::Naptr => TYPE::NAPTR,
    });
    packet.questions.push(simple_dns::Question::new(
        Name::new(name).ok()?,
        kind,
        QCLASS::CLASS(CLASS::IN),
        false,
    ));
    packet.build_bytes_vec().ok()
}

/// Reads `data` as the answer to `asked`, a message made by [`question`]; `None` when it is not.
pub fn answer(asked: &[u8], kind: Kind, data: &[u8]) -> Option<Reply> {
    if data.len() < HEADER || asked.len() < HEADER || data[..2] != asked[..2] {
        return None;
    }
    let flags = u16::from_be_bytes([data[2], data[3]]);
    let is_standard_response = flags & 0xf800 == 0x8000;
    // The question must come back as it was asked (RFC 5452 9.1); letters may differ in case. No label length and no
    // type or class that we use is the code of a letter.
    let asked_section = &asked[HEADER..];
    let same_question = data[4..6] == [0, 1]
        && data.get(HEADER..asked.len()).is_some_and(|section| section.eq_ignore_ascii_case(asked_section));
    if !is_standard_response {
        return None;
    }
    let code = flags & 0x000f;
    if !same_question {
        // Servers that cannot parse or will not serve a query may leave the question out.
        return (data[4..6] == [0, 0] && matches!(code, 1 | 4 | 5)).then(|| Reply::Refused(reason(code)));
    }
    match code {
        0 if flags & 0x0200 != 0 => Some(Reply::Truncated),
        0 => records(kind, data),
        3 => Some(Reply::Nothing),
        _ => Some(Reply::Refused(reason(code))),
    }
}

fn reason(code: u16) -> &'static str {
    match code {
        1 => "the name server did not understand the question",
        2 => "the name server failed",
        4 => "the name server does not know such questions",
        5 => "the name server refused to answer",
        _ => "the name server answered with an error",
    }
}

fn records(kind: Kind, data: &[u8]) -> Option<Reply> {
    let packet = Packet::parse(data).ok()?;
    let mut owner = &packet.questions.first()?.qname;
    let mut ttl = u32::MAX;
    for _ in 0..ALIASES {
        let own = || packet.answers.iter().filter(|record| same_name(&record.name, owner));
        let mut found = Vec::new();
        for record in own() {
            if let Some(value) = value(kind, record) {
                ttl = ttl.min(lifetime(record));
                if found.len() < RECORDS && !found.contains(&value) {
                    found.push(value);
                }
            }
        }
        if !found.is_empty() {
            return Some(Reply::Records(found, ttl));
        }
        let Some((target, lifetime)) = own().find_map(alias) else { break };
        ttl = ttl.min(lifetime);
        owner = target;
    }
    Some(Reply::Nothing)
}

fn alias<'p>(record: &'p ResourceRecord<'p>) -> Option<(&'p Name<'p>, u32)> {
    match &record.rdata {
        RData::CNAME(target) => Some((&target.0, lifetime(record))),
        _ => None,
    }
}

/// RFC 2181 8: the highest bit makes it zero.
fn lifetime(record: &ResourceRecord) -> u32 {
    if record.ttl > i32::MAX as u32 { 0 } else { record.ttl }
}

fn value(kind: Kind, record: &ResourceRecord) -> Option<Record> {
    match (kind, &record.rdata) {
        (Kind::A, RData::A(a)) => Some(Record::Address(IpAddr::V4(Ipv4Addr::from(a.address)))),
        (Kind::Aaaa, RData::AAAA(a)) => {
            Some(Record::Address(IpAddr::V6(Ipv6Addr::from(a.address)).to_canonical()))
        }
        // RFC 2782: the root as target says that the service is not there.
        (Kind::Srv, RData::SRV(srv)) => {
            let target = text(&srv.target).filter(|name| !name.is_empty())?;
            Some(Record::Service(srv.priority, srv.weight, target, srv.port))
        }
        (Kind::Naptr, RData::NAPTR(naptr)) => Some(Record::Pointer(
            naptr.order,
            naptr.preference,
            naptr.flags.to_string(),
            naptr.services.to_string(),
            text(&naptr.replacement)?,
        )),
        _ => None,
    }
}

/// A name as text, empty for the root; `None` when it holds what no host or service name holds.
fn text(name: &Name) -> Option<String> {
    let mut text = String::new();
    for label in name.as_bytes() {
        if !label.iter().all(|byte| byte.is_ascii_graphic() && *byte != b'.' && *byte != b'\\') {
            return None;
        }
        if !text.is_empty() {
            text.push('.');
        }
        text.extend(label.iter().map(|&byte| char::from(byte)));
    }
    Some(text)
}

fn same_name(one: &Name, other: &Name) -> bool {
    let labels = |name: &Name| name.get_labels().len();
    labels(one) == labels(other)
        && one.as_bytes().zip(other.as_bytes()).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{a, cname, naptr, reply, srv};
    use super::*;

    #[test]
    fn aliases_are_followed_whatever_their_order_and_case() {
        let asked = question(7, "sip.example", Kind::A).unwrap();
        let data = reply(
            &asked,
            &[
                a("c.example", 30, [192, 0, 2, 1]),
                cname("B.example", 20, "C.example"),
                cname("SIP.example", 60, "b.example"),
            ],
        );
        let expected = Record::Address("192.0.2.1".parse().unwrap());
        assert_eq!(answer(&asked, Kind::A, &data), Some(Reply::Records(vec![expected], 20)));
    }

    #[test]
    fn a_loop_of_aliases_ends() {
        let asked = question(7, "a.example", Kind::A).unwrap();
        let data = reply(&asked, &[cname("a.example", 1, "b.example"), cname("b.example", 1, "a.example")]);
        assert_eq!(answer(&asked, Kind::A, &data), Some(Reply::Nothing));
    }

    #[test]
    fn records_of_other_names_are_not_taken() {
        let asked = question(7, "a.example", Kind::A).unwrap();
        let data = reply(&asked, &[a("b.example", 30, [192, 0, 2, 66])]);
        assert_eq!(answer(&asked, Kind::A, &data), Some(Reply::Nothing));
    }

    #[test]
    fn services_and_pointers_are_read() {
        let asked = question(7, "_sip._udp.example", Kind::Srv).unwrap();
        let data = reply(
            &asked,
            &[
                srv("_sip._udp.example", 60, (1, 2, 5070, "s.example")),
                srv("_sip._udp.example", 60, (3, 0, 0, "")),
            ],
        );
        let expected = Record::Service(1, 2, "s.example".into(), 5070);
        assert_eq!(answer(&asked, Kind::Srv, &data), Some(Reply::Records(vec![expected], 60)));

        let asked = question(7, "example", Kind::Naptr).unwrap();
        let data = reply(&asked, &[naptr("example", 60, (10, 20, "s", "SIP+D2U", "_sip._udp.example"))]);
        let expected = Record::Pointer(10, 20, "s".into(), "SIP+D2U".into(), "_sip._udp.example".into());
        assert_eq!(answer(&asked, Kind::Naptr, &data), Some(Reply::Records(vec![expected], 60)));
    }

    #[test]
    fn only_the_answer_to_our_question_counts() {
        let asked = question(7, "a.example", Kind::A).unwrap();
        let other_id = question(8, "a.example", Kind::A).unwrap();
        let other_name = question(7, "b.example", Kind::A).unwrap();
        let other_kind = question(7, "a.example", Kind::Aaaa).unwrap();
        for forged in [other_id, other_name, other_kind] {
            let data = reply(&forged, &[a("a.example", 30, [192, 0, 2, 66])]);
            assert_eq!(answer(&asked, Kind::A, &data), None);
        }
        assert_eq!(answer(&asked, Kind::A, &asked), None, "a question is no answer");
    }

    #[test]
    fn names_that_cannot_be_asked_for_are_recognised() {
        let long = "a".repeat(64);
        for name in ["", ".", "a..b", ".a", &long, &format!("{0}.{0}.{0}.{0}.{0}", "a".repeat(60))] {
            assert!(question(1, name, Kind::A).is_none(), "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(data in prop::collection::vec(any::<u8>(), 0..600)) {
            let asked = question(7, "a.example", Kind::Naptr).unwrap();
            let _ = answer(&asked, Kind::Naptr, &data);
        }

        #[test]
        fn a_damaged_answer_is_read_without_panic(
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
            cut in any::<prop::sample::Index>(),
        ) {
            for kind in [Kind::A, Kind::Srv, Kind::Naptr] {
                let asked = question(7, "a.example", kind).unwrap();
                let mut data = reply(&asked, &[
                    cname("a.example", 1, "b.example"),
                    a("b.example", 30, [192, 0, 2, 1]),
                    srv("b.example", 60, (1, 2, 5070, "s.example")),
                    naptr("b.example", 60, (10, 20, "s", "SIP+D2U", "_sip._udp.example")),
                ]);
                let from = asked.len();
                let span = data.len() - from;
                for (place, byte) in &changes {
                    let place = from + place.index(span);
                    data[place] = *byte;
                }
                let _ = answer(&asked, kind, &data);
                let whole = data.len();
                let _ = answer(&asked, kind, &data[..cut.index(whole)]);
            }
        }
    }
}
