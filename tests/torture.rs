//! Does the grammar judge the torture messages of RFC 4475 as the RFC does?

#![allow(clippy::unwrap_used)] // The helpers of tests, too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use linphone::sip::header::Via;
use linphone::sip::{Frame, HeaderName, Message, ParseError, StartLine, Uri, frame};

/// Invalid for reasons that are not the grammar's: the time zone of a Date.
const NOT_SYNTACTIC: [&str; 1] = ["baddate"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/rfc4475")
}

fn verdicts() -> BTreeMap<String, char> {
    let table = std::fs::read_to_string(folder().join("expected.tsv")).unwrap();
    let row = |line: &str| {
        let (name, verdict) = line.split_once('\t').unwrap();
        (name.to_owned(), verdict.chars().next().unwrap())
    };
    table.lines().map(row).collect()
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(format!("{name}.dat"))).unwrap()
}

fn judge(message: &[u8]) -> Result<(), ParseError> {
    let message = Message::parse(message)?;
    message.check()
}

fn of_verdict(verdict: char) -> Vec<String> {
    verdicts().into_iter().filter(|(_, known)| *known == verdict).map(|(name, _)| name).collect()
}

#[test]
fn all_49_messages_are_here() {
    let verdicts = verdicts();
    assert_eq!(verdicts.len(), 49);
    assert!(verdicts.keys().all(|name| !bytes(name).is_empty()));
}

#[test]
fn valid_messages_pass_every_check() {
    for name in of_verdict('V') {
        assert_eq!(judge(&bytes(&name)), Ok(()), "{name}");
    }
}

#[test]
fn invalid_messages_are_refused() {
    for name in of_verdict('I') {
        let accepted = judge(&bytes(&name)).is_ok();
        assert_eq!(accepted, NOT_SYNTACTIC.contains(&name.as_str()), "{name}");
    }
}

#[test]
fn what_upper_layers_judge_is_well_formed() {
    for name in of_verdict('A') {
        let data = bytes(&name);
        let message = Message::parse(&data).unwrap_or_else(|error| panic!("{name}: {error}"));
        let incomplete = ["insuf", "multi01", "mcl01"].contains(&name.as_str());
        assert_eq!(message.check().is_err(), incomplete, "{name}");
    }
}

#[test]
fn the_valid_tortuous_invite_means_what_it_says() {
    let data = bytes("wsinv");
    let message = Message::parse(&data).unwrap();
    assert_eq!(message.to().unwrap().uri.to_string(), "sip:vivekg@chair-dnrc.example.com");
    assert_eq!(message.to().unwrap().tag(), Some("1918181833n"));
    let from = message.from().unwrap();
    assert_eq!(from.display_name.as_deref(), Some(r#"J Rosenberg \""#));
    assert_eq!(from.tag(), Some("98asjd8"));
    let cseq = message.cseq().unwrap();
    assert_eq!((cseq.number, cseq.method), (9, "INVITE"));
    assert_eq!(message.via().unwrap().host, "192.0.2.2");
    let vias: Vec<_> =
        message.headers(HeaderName::Via).flat_map(|line| Via::parse_list(line).unwrap()).collect();
    let hosts: Vec<_> = vias.iter().map(|via| via.host.as_str()).collect();
    assert_eq!(hosts, ["192.0.2.2", "spindle.example.com", "192.168.255.111"]);
    assert_eq!(vias[1].branch(), Some("z9hG4bK9ikj8"));
    assert_eq!(message.contacts().list()[0].params.to_string(), ";newparam=newvalue;secondparam;q=0.33");
}

#[test]
fn escapes_are_compared_decoded_and_nul_survives() {
    let data = bytes("escnull");
    let message = Message::parse(&data).unwrap();
    let to = message.to().unwrap();
    let user = to.uri.as_sip().unwrap().user_decoded().unwrap().into_owned();
    assert_eq!(user, "null-\0-null");
    let data = bytes("esc01");
    let StartLine::Request { uri, .. } = Message::parse(&data).unwrap().start else { panic!("a request") };
    let uri = Uri::parse(uri).unwrap();
    assert_eq!(uri.as_sip().unwrap().user_decoded().as_deref(), Some("sips:user@example.com"));
}

#[test]
fn reason_phrases_are_kept_whatever_they_hold() {
    let data = bytes("noreason");
    assert!(matches!(Message::parse(&data).unwrap().start, StartLine::Response { code: 100, reason: b"" }));
    let data = bytes("unreason");
    let StartLine::Response { reason, .. } = Message::parse(&data).unwrap().start else {
        panic!("a response")
    };
    assert!(std::str::from_utf8(reason).unwrap().starts_with("= 2**3 * 5**2 "));
}

#[test]
fn a_line_that_is_no_header_spoils_a_request_and_is_left_out_of_a_response() {
    let lines = "Via: SIP/2.0/UDP a.test;branch=z9hG4bK1\r\nBad Name: 1\r\nno header\r\n {folded: on}\r\n: empty\r\n\
        \u{e9}: 2\r\nCSeq: 1 REGISTER\r\nContent-Length: 2\r\n\r\nab";
    let request = format!("REGISTER sip:a.test SIP/2.0\r\n{lines}");
    assert_eq!(Message::parse(request.as_bytes()).unwrap_err().rule, "message-header");
    let response = format!("SIP/2.0 200 OK\r\n{lines}");
    let message = Message::parse(response.as_bytes()).unwrap();
    let names: Vec<_> = message.lines().map(|(name, _)| name.as_str().to_owned()).collect();
    assert_eq!(names, ["Via", "CSeq", "Content-Length"]);
    assert_eq!(message.body, b"ab");
    assert_eq!(frame(response.as_bytes(), 65535), Frame::Message(response.len()));
}

#[test]
fn a_stream_of_all_valid_messages_is_cut_where_they_end() {
    for name in of_verdict('V') {
        let mut data = bytes(&name);
        let Frame::Message(length) = frame(&data, 65535) else { panic!("{name}") };
        let parsed = Message::parse(&data).unwrap();
        assert_eq!(&data[length - parsed.body.len()..length], parsed.body, "{name}");
        data.truncate(length - 1);
        assert_eq!(frame(&data, 65535), Frame::Incomplete, "{name}");
    }
}
