//! Do the answers that registrars send mean to us what the RFCs say they mean?
//!
//! One answer as a frame, and in it each header form of RFC 3261, 3327, 3608, 5626, 5627, 7616 and 8760 that
//! registration meets.

#![allow(clippy::unwrap_used)] // The helpers of tests, too.

use linphone::sip::header::{CSeq, Challenge, Contacts, Via, auth_params, expires};
use linphone::sip::{Frame, HeaderName, Message, NameAddr, StartLine, Uri, Writer, frame, quote};

/// A 200 with these header lines added.
fn answer(lines: &str) -> String {
    format!(
        "SIP/2.0 200 OK\r\n\
         Via: SIP/2.0/UDP 192.0.2.4:5060;branch=z9hG4bK.abc;rport\r\n\
         From: <sip:alice@example.test>;tag=ours\r\n\
         To: <sip:alice@example.test>;tag=theirs\r\n\
         Call-ID: a84b4c76e66710\r\n\
         CSeq: 20 REGISTER\r\n\
         {lines}\r\n\r\n"
    )
}

fn contacts(lines: &str) -> Vec<NameAddr> {
    let data = answer(lines);
    let message = Message::parse(data.as_bytes()).unwrap();
    message.check().unwrap();
    message.contacts().list().to_vec()
}

fn challenges(lines: &str) -> Vec<Challenge> {
    let data = answer(lines);
    let message = Message::parse(data.as_bytes()).unwrap();
    message.challenges(HeaderName::WwwAuthenticate)
}

fn challenge(value: &str) -> Challenge {
    let mut list = challenges(&format!("WWW-Authenticate: {value}"));
    assert_eq!(list.len(), 1, "{value}");
    list.remove(0)
}

fn via(value: &str) -> Via {
    Via::parse(value.as_bytes()).unwrap()
}

fn header_of(lines: &str, name: HeaderName<'_>) -> Vec<u8> {
    let data = answer(lines);
    Message::parse(data.as_bytes()).unwrap().header(name).unwrap().to_vec()
}

// Contact

#[test]
fn two_contact_lines_are_two_contacts() {
    let list = contacts("Contact: <sip:a@h1>;expires=60\r\nContact: <sip:a@h2>;expires=70");
    assert_eq!(list.iter().map(expires).collect::<Vec<_>>(), [Some(60), Some(70)]);
}

#[test]
fn contacts_joined_by_commas_are_split() {
    let list = contacts("Contact: <sip:a@h1>;expires=60, <sip:a@h2>;expires=70 ,sip:a@h3");
    let uris: Vec<_> = list.iter().map(|contact| contact.uri.to_string()).collect();
    assert_eq!(uris, ["sip:a@h1", "sip:a@h2", "sip:a@h3"]);
}

#[test]
fn a_comma_in_a_quoted_display_name_does_not_split() {
    let list = contacts("Contact: \"Bell, A\" <sip:a@h1>, <sip:b@h2>");
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].display_name.as_deref(), Some("Bell, A"));
}

#[test]
fn a_display_name_may_hold_escaped_quotes() {
    let list = contacts(r#"Contact: "A \"B\" \\" <sip:a@h1>"#);
    assert_eq!(list[0].display_name.as_deref(), Some(r#"A "B" \"#));
    assert_eq!(list[0].to_string(), r#""A \"B\" \\" <sip:a@h1>"#);
}

#[test]
fn a_display_name_may_hold_angle_brackets() {
    let list = contacts(r#"Contact: "a <b> ;c" <sip:a@h1>;x=1"#);
    assert_eq!(list[0].display_name.as_deref(), Some("a <b> ;c"));
    assert_eq!(list[0].params.value("x"), Some("1"));
}

#[test]
fn the_instance_parameter_keeps_its_brackets() {
    let list = contacts(r#"Contact: <sip:a@h1>;+sip.instance="<urn:uuid:0-1,2>";expires=60, <sip:b@h2>"#);
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].params.unquoted("+sip.instance").as_deref(), Some("<urn:uuid:0-1,2>"));
    assert_eq!(expires(&list[0]), Some(60));
}

#[test]
fn a_gruu_keeps_the_semicolon_inside_its_quotes() {
    let list = contacts(r#"Contact: <sip:a@h1>;pub-gruu="sip:a@example.test;gr=urn:uuid:1";expires=60"#);
    assert_eq!(list[0].params.unquoted("pub-gruu").as_deref(), Some("sip:a@example.test;gr=urn:uuid:1"));
    assert_eq!(expires(&list[0]), Some(60));
}

#[test]
fn spaces_around_semicolons_and_equal_signs_do_not_matter() {
    let list = contacts("Contact: <sip:a@h1> ; expires = 60 ; q =0.5");
    assert_eq!(list[0].params.to_string(), ";expires=60;q=0.5");
}

#[test]
fn parameters_behind_a_bare_uri_are_the_headers() {
    let list = contacts("Contact: sip:a@h1:5070;expires=60");
    assert_eq!(list[0].uri.to_string(), "sip:a@h1:5070");
    assert_eq!(expires(&list[0]), Some(60));
}

#[test]
fn a_star_is_a_contact_of_its_own() {
    let data = answer("Contact: *");
    assert_eq!(Message::parse(data.as_bytes()).unwrap().contacts(), Contacts::Star);
    assert!(Contacts::parse([&b"*"[..], b"<sip:a@h>"].into_iter()).is_err());
}

#[test]
fn folded_contacts_are_unfolded() {
    let list = contacts("Contact: <sip:a@h1>\r\n\t;expires=60,\r\n   <sip:a@h2>;expires=70");
    assert_eq!(list.iter().map(expires).collect::<Vec<_>>(), [Some(60), Some(70)]);
}

#[test]
fn uri_headers_are_kept() {
    let list = contacts("Contact: <sip:a@h1;x?Subject=a%20b&X=1>");
    assert_eq!(list[0].uri.as_sip().unwrap().headers(), Some("Subject=a%20b&X=1"));
    assert_eq!(list[0].to_string(), "<sip:a@h1;x?Subject=a%20b&X=1>");
}

#[test]
fn necessary_escapes_of_the_user_part_are_kept() {
    let list = contacts("Contact: <sip:a%40b%2dc@h1>");
    let uri = list[0].uri.as_sip().unwrap();
    assert_eq!(uri.user.as_deref(), Some("a%40b-c"));
    assert_eq!(uri.user_decoded().as_deref(), Some("a@b-c"));
}

#[test]
fn a_contact_may_be_of_another_scheme() {
    let list = contacts("Contact: <tel:+33123456789;phone-context=x>;expires=5");
    assert_eq!(list[0].uri, Uri::Other("tel:+33123456789;phone-context=x".to_owned()));
    assert_eq!(expires(&list[0]), Some(5));
}

#[test]
fn a_foreign_malformed_contact_does_not_hide_ours() {
    let data = answer("Contact: <sip:b@h1>;;;, <sip:a@h2>;expires=60\r\nContact: garbage");
    let message = Message::parse(data.as_bytes()).unwrap();
    assert_eq!(message.contacts().list().len(), 1);
    assert!(message.check().is_err());
}

#[test]
fn an_unknown_transport_parameter_is_no_error() {
    let list = contacts("Contact: <sip:a@h1;transport=ws>, <sip:a@h1;transport=Carrier-Pigeon>");
    let transports: Vec<_> = list.iter().map(|contact| contact.uri.as_sip().unwrap().transport()).collect();
    assert_eq!(transports, [Some("ws"), Some("Carrier-Pigeon")]);
}

// Header lines

#[test]
fn compact_names_are_understood() {
    let data =
        b"SIP/2.0 200 OK\r\nv: SIP/2.0/UDP h;branch=z9hG4bK1\r\nf: <sip:a@h>;tag=1\r\nt: <sip:a@h>;tag=2\r\n\
        i: id\r\nCSeq: 1 REGISTER\r\nm: <sip:a@h1>\r\nk: path\r\nl: 2\r\n\r\nhi and more";
    let message = Message::parse(data).unwrap();
    message.check().unwrap();
    assert_eq!(message.call_id().unwrap(), b"id");
    assert_eq!(message.header(HeaderName::Supported), Some(&b"path"[..]));
    assert_eq!(message.contacts().list().len(), 1);
    assert_eq!(message.body, b"hi");
}

#[test]
fn names_are_matched_in_any_case_and_with_space_before_the_colon() {
    assert_eq!(header_of("mIN-eXPIRES \t : 90 ", HeaderName::MinExpires), b"90");
}

#[test]
fn unknown_headers_are_kept() {
    assert_eq!(header_of("X-Srv: ;;,,;;,;", HeaderName::new("x-srv")), b";;,,;;,;");
    assert_eq!(header_of("X-Empty:", HeaderName::new("X-Empty")), b"");
}

#[test]
fn a_latin_1_byte_breaks_nothing() {
    // "é" stands for the byte E9, which is no UTF-8.
    let text = answer("Server: café\r\nContact: \"José\" <sip:a@h1>;expires=60\r\nX: after");
    let data: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let message = Message::parse(&data).unwrap();
    message.check().unwrap();
    assert_eq!(message.header(HeaderName::Server), Some(&b"caf\xe9"[..]));
    assert_eq!(message.contacts().list()[0].display_name.as_deref(), Some("Jos\u{fffd}"));
    assert_eq!(message.header(HeaderName::Other("X")), Some(&b"after"[..]));
}

#[test]
fn path_keeps_its_entries_and_their_parameters() {
    let data = answer("Path: <sip:p1.example.test;lr;ob>, <sip:p2.example.test;lr>");
    let path = Message::parse(data.as_bytes()).unwrap().addresses(HeaderName::Path);
    let texts: Vec<_> = path.iter().map(NameAddr::to_string).collect();
    assert_eq!(texts, ["<sip:p1.example.test;lr;ob>", "<sip:p2.example.test;lr>"]);
}

#[test]
fn service_routes_of_two_lines_keep_their_order() {
    let data = answer("Service-Route: <sip:r1;lr>\r\nX: y\r\nService-Route: <sip:r2;lr>,<sip:r3;lr>");
    let routes = Message::parse(data.as_bytes()).unwrap().addresses(HeaderName::ServiceRoute);
    let hosts: Vec<_> = routes.iter().map(|route| &*route.uri.as_sip().unwrap().host).collect();
    assert_eq!(hosts, ["r1", "r2", "r3"]);
}

#[test]
fn numbers_up_to_the_largest_are_read_and_saturate() {
    let data = answer("Expires: 4294967295\r\nMin-Expires: 90\r\nRetry-After: 99999999999 (soon);duration=5");
    let message = Message::parse(data.as_bytes()).unwrap();
    assert_eq!(message.expires(), Some(u32::MAX));
    assert_eq!(message.min_expires(), Some(90));
    assert_eq!(message.retry_after(), Some(u32::MAX));
}

#[test]
fn date_is_kept_as_sent() {
    let date = b"Sat, 13 Nov 2010 23:29:00 GMT";
    assert_eq!(header_of("Date: Sat, 13 Nov 2010 23:29:00 GMT", HeaderName::Date), date);
}

#[test]
fn lines_come_in_order_unfolded() {
    let data = b"SIP/2.0 200 OK\r\nX-One: a\r\n b\r\nv: c\r\n\r\n";
    let message = Message::parse(data).unwrap();
    let lines: Vec<_> = message.lines().map(|(name, value)| (name.as_str(), value)).collect();
    assert_eq!(lines, [("X-One", &b"a b"[..]), ("Via", b"c")]);
}

#[test]
fn from_has_its_tag_and_its_escaped_display_name() {
    let data = b"SIP/2.0 200 OK\r\nFrom: \"A \\\"Q\\\" B\" <sip:a@h>;tag=xyz\r\n\r\n";
    let from = Message::parse(data).unwrap().from().unwrap();
    assert_eq!(from.tag(), Some("xyz"));
    assert_eq!(from.display_name.as_deref(), Some("A \"Q\" B"));
}

#[test]
fn display_names_are_utf_8() {
    assert_eq!(contacts("Contact: \"José 日本\" <sip:a@h>")[0].display_name.as_deref(), Some("José 日本"));
    assert_eq!(contacts("Contact: José 日本 <sip:a@h>")[0].display_name.as_deref(), Some("José 日本"));
}

#[test]
fn hosts_may_have_capitals_underscores_and_a_final_dot() {
    for host in ["Example.TEST", "sip_1.example.test", "example.test."] {
        assert_eq!(&*contacts(&format!("Contact: <sip:a@{host}>"))[0].uri.as_sip().unwrap().host, host);
    }
}

// Via

#[test]
fn via_of_ipv6_has_host_and_port() {
    let via = via("SIP/2.0/UDP [2001:db8::10]:48122;branch=z9hG4bK1;rport");
    assert_eq!((via.host.as_str(), via.port), ("2001:db8::10", Some(48122)));
    assert_eq!(via.to_string(), "SIP/2.0/UDP [2001:db8::10]:48122;branch=z9hG4bK1;rport");
}

#[test]
fn received_of_ipv6_is_read_with_and_without_brackets() {
    for text in ["2001:db8::99", "[2001:db8::99]"] {
        let via = via(&format!("SIP/2.0/UDP [2001:db8::10]:5060;received={text};rport=4000;branch=x"));
        assert_eq!(via.received(), Some("2001:db8::99".parse().unwrap()));
        assert_eq!(via.rport(), Some(Some(4000)));
        assert_eq!(via.branch(), Some("x"));
    }
}

#[test]
fn received_and_rport_of_ipv4() {
    let filled = via("SIP/2.0/UDP 10.0.0.1:5060;received=192.0.2.7;rport=4000;branch=x");
    assert_eq!(filled.received(), Some("192.0.2.7".parse().unwrap()));
    assert_eq!(filled.rport(), Some(Some(4000)));
    assert_eq!(via("SIP/2.0/TLS h;rport").rport(), Some(None));
    assert_eq!(via("SIP/2.0/TLS h").rport(), None);
}

#[test]
fn via_allows_the_spaces_that_the_rfc_shows() {
    let via =
        via("SIP / 2.0 / UDP first.example.com: 4000;ttl=16 ;maddr=224.2.0.1 ;branch=z9hG4bKa7c6a8dlze.1");
    assert_eq!((via.transport.as_str(), via.port), ("UDP", Some(4000)));
    assert_eq!(via.params.len(), 3);
}

#[test]
fn malformed_vias_are_refused() {
    for bad in [
        "",
        "SIP/2.0/UDP",
        "SIP/3.0/UDP h",
        "HTTP/2.0/UDP h",
        "SIP/2.0/UDP [::1",
        "SIP/2.0/UDP [",
        "SIP/2.0/UDP [xyz]",
        "SIP/2.0/UDP h:",
        "SIP/2.0/UDP h:65536",
        "SIP/2.0/UDP h;;a",
        "SIP/2.0/UDP h;branch=x y",
        "SIP/2.0/UDP h, SIP/2.0/UDP i",
    ] {
        assert!(Via::parse(bad.as_bytes()).is_err(), "{bad}");
    }
}

// Challenges

#[test]
fn a_plain_challenge_is_read() {
    let one = challenge(r#"Digest realm="example.test", nonce="n/1==", qop="auth", algorithm=MD5"#);
    assert!(one.is_digest());
    assert_eq!(
        (one.realm(), one.nonce(), one.algorithm()),
        (Some("example.test"), Some("n/1=="), Some("MD5"))
    );
    assert_eq!(one.qop(), ["auth"]);
    assert!(!one.stale());
}

#[test]
fn qop_may_offer_several_and_unknown_ones() {
    assert_eq!(challenge(r#"Digest realm="r", nonce="n", qop="auth,auth-int""#).qop(), ["auth", "auth-int"]);
    assert_eq!(challenge(r#"Digest realm="r", nonce="n", qop="new, auth""#).qop(), ["new", "auth"]);
    assert_eq!(challenge(r#"Digest realm="r", nonce="n", qop=auth"#).qop(), ["auth"]);
    assert!(challenge(r#"Digest realm="r", nonce="n""#).qop().is_empty());
}

#[test]
fn algorithms_are_kept_as_received() {
    for algorithm in ["SHA-256", "SHA-512-256", "AKAv1-MD5", "md5", "SHA\u{e9}"] {
        let one = challenge(&format!("Digest realm=\"r\", nonce=\"n\", algorithm={algorithm}"));
        assert_eq!(one.algorithm(), Some(algorithm));
    }
}

#[test]
fn three_lines_are_three_challenges_in_order() {
    let list = challenges(
        "WWW-Authenticate: Digest realm=\"r\", nonce=\"1\", algorithm=SHA-512-256\r\n\
         WWW-Authenticate: Digest realm=\"r\", nonce=\"2\", algorithm=SHA-256\r\n\
         WWW-Authenticate: Digest realm=\"r\", nonce=\"3\", algorithm=MD5",
    );
    assert_eq!(list.iter().filter_map(Challenge::nonce).collect::<Vec<_>>(), ["1", "2", "3"]);
}

#[test]
fn several_challenges_on_one_line_are_told_apart() {
    let list = challenges(
        "WWW-Authenticate: Digest realm=\"a, Digest b=c\", nonce=\"1\", Negotiate, Basic realm=\"x\",Digest nonce=2 , qop=\"auth,auth-int\"",
    );
    let schemes: Vec<_> = list.iter().map(|one| one.scheme.as_str()).collect();
    assert_eq!(schemes, ["Digest", "Negotiate", "Basic", "Digest"]);
    assert_eq!(list[0].realm(), Some("a, Digest b=c"));
    assert_eq!((list[3].nonce(), list[3].qop()), (Some("2"), vec!["auth", "auth-int"]));
}

#[test]
fn a_realm_may_hold_escaped_quotes_commas_and_equal_signs() {
    let one = challenge(r#"Digest realm="a \"b\", c=d", nonce="n""#);
    assert_eq!(one.realm(), Some(r#"a "b", c=d"#));
    assert_eq!(one.nonce(), Some("n"));
}

#[test]
fn an_empty_opaque_is_there() {
    assert_eq!(challenge(r#"Digest realm="r", opaque="", nonce="n""#).opaque(), Some(""));
}

#[test]
fn stale_is_read_in_any_case_and_spacing() {
    assert!(challenge(r#"Digest realm = "r" , stale = TRUE , nonce= "n""#).stale());
    assert!(challenge(r#"Digest realm="r", stale="true", nonce="n""#).stale());
    assert!(!challenge(r#"Digest realm="r", stale=false, nonce="n""#).stale());
}

#[test]
fn the_scheme_is_read_in_any_case() {
    assert!(challenge(r#"digest REALM="r", Nonce="n""#).is_digest());
    assert_eq!(challenge(r#"digest REALM="r", Nonce="n""#).realm(), Some("r"));
}

#[test]
fn schemes_that_we_do_not_know_do_not_hide_a_digest() {
    let list = challenges(
        "WWW-Authenticate: Basic realm=\"b\"\r\nWWW-Authenticate: Negotiate dG9rZW4=\r\n\
         WWW-Authenticate: \"broken\r\nWWW-Authenticate: Digest realm=\"d\", nonce=\"n\"",
    );
    assert_eq!(list.len(), 3);
    assert_eq!(list[1].param(""), Some("dG9rZW4="));
    assert_eq!(list.iter().find(|one| one.is_digest()).and_then(Challenge::realm), Some("d"));
}

#[test]
fn a_folded_challenge_is_unfolded() {
    let one = challenge("Digest realm=\"r\",\r\n nonce=\"n\",\r\n\tqop=\"auth\"");
    assert_eq!((one.realm(), one.nonce(), one.qop()), (Some("r"), Some("n"), vec!["auth"]));
}

#[test]
fn authentication_info_has_parameters_without_a_scheme() {
    let params = auth_params(br#"nextnonce="new, \"x\"", QOP=auth, nc=00000001"#).unwrap();
    let expected = [("nextnonce", "new, \"x\""), ("qop", "auth"), ("nc", "00000001")];
    assert!(params.iter().eq(expected.map(|(name, value)| (name, Some(value)))));
    assert!(auth_params(b"Digest x=1").is_err());
}

// Start line and body

#[test]
fn reason_phrases_are_kept() {
    for (line, expected) in [
        ("SIP/2.0 403 Du kommst hier nicht rein", (403, &b"Du kommst hier nicht rein"[..])),
        ("SIP/2.0 200 ", (200, b"")),
        ("SIP/2.0 200", (200, b"")),
        ("sip/2.0 499 What  ever: <x>", (499, b"What  ever: <x>")),
    ] {
        let data = format!("{line}\r\n\r\n");
        let StartLine::Response { code, reason } = Message::parse(data.as_bytes()).unwrap().start else {
            panic!("a response")
        };
        assert_eq!((code, reason), expected);
    }
}

#[test]
fn malformed_start_lines_are_refused() {
    for bad in [
        "SIP/2.0 99 X",
        "SIP/2.0 700 X",
        "SIP/2.0 2000 X",
        "SIP/2.0  200 X",
        "SIP/7.0 200 X",
        "SIP/2.0",
        "REGISTER sip:h",
        "REGISTER sip:h SIP/2.0 ",
        "REGISTER  sip:h SIP/2.0",
        "REGISTER <sip:h> SIP/2.0",
        "RE GISTER sip:h SIP/2.0",
        " REGISTER sip:h SIP/2.0",
        "REGISTER sip:h\r\n SIP/2.0",
    ] {
        assert!(Message::parse(format!("{bad}\r\n\r\n").as_bytes()).is_err(), "{bad}");
    }
}

#[test]
fn without_content_length_the_rest_of_a_datagram_is_the_body() {
    let data = [&b"SIP/2.0 200 OK\r\nX: y\r\n\r\n"[..], b"\xff\x00body\r\n"].concat();
    assert_eq!(Message::parse(&data).unwrap().body, b"\xff\x00body\r\n");
}

#[test]
fn a_body_shorter_than_announced_is_refused() {
    assert!(Message::parse(b"SIP/2.0 200 OK\r\nContent-Length: 5\r\n\r\n1234").is_err());
    assert!(Message::parse(b"SIP/2.0 200 OK\r\nContent-Length: -1\r\n\r\n1234").is_err());
    assert_eq!(Message::parse(b"SIP/2.0 200 OK\r\nContent-Length: 3\r\n\r\n1234").unwrap().body, b"123");
}

#[test]
fn headers_must_end_and_those_of_a_request_be_headers() {
    let parses =
        |start: &str, lines: &str| Message::parse(format!("{start} SIP/2.0\r\n{lines}").as_bytes()).is_ok();
    for bad in ["no colon\r\n\r\n", ": y\r\n\r\n", "a b: y\r\n\r\n", " X: y\r\n\r\n", "X: y\r\n", "X: y"] {
        assert!(!parses("REGISTER sip:h", bad), "{bad}");
    }
    assert!(parses("REGISTER sip:h", "X: y\r\n\r\n"));
    // Nobody can refuse a response: what is no header in it is left out.
    let message = Message::parse(b"SIP/2.0 200 OK\r\nno colon\r\nX: y\r\n\r\n").unwrap();
    assert_eq!(message.lines().count(), 1);
    for endless in ["X: y\r\n", "X: y", "no colon"] {
        assert!(Message::parse(format!("SIP/2.0 200 OK\r\n{endless}").as_bytes()).is_err(), "{endless}");
    }
}

#[test]
fn bare_line_feeds_and_leading_empty_lines_are_tolerated() {
    let message = Message::parse(b"\r\n\r\nSIP/2.0 200 OK\nCSeq: 1\n REGISTER\n\nbody").unwrap();
    assert_eq!(message.cseq().unwrap(), CSeq { number: 1, method: "REGISTER" });
    assert_eq!(message.body, b"body");
}

// Streams

#[test]
fn a_stream_is_cut_into_messages_and_keep_alives() {
    let data = b"\r\n\r\nSIP/2.0 200 OK\r\nl:\r\n 3\r\n\r\n123\r\nSIP/2.0 100 Trying\r\n\r\nS";
    let mut rest = &data[..];
    let mut frames = Vec::new();
    loop {
        let next = frame(rest, 1000);
        frames.push(next);
        match next {
            Frame::Ping => rest = &rest[4..],
            Frame::Pong => rest = &rest[2..],
            Frame::Message(length) => rest = &rest[length..],
            Frame::Incomplete | Frame::Invalid => break,
        }
    }
    assert_eq!(frames, [Frame::Ping, Frame::Message(29), Frame::Pong, Frame::Message(22), Frame::Incomplete]);
    assert_eq!(rest, b"S");
}

#[test]
fn a_stream_may_arrive_in_any_pieces() {
    let data = b"SIP/2.0 200 OK\r\nContent-Length: 3\r\n\r\n123";
    for length in 0..data.len() {
        assert_eq!(frame(&data[..length], 1000), Frame::Incomplete, "{length}");
    }
    assert_eq!(frame(data, 1000), Frame::Message(data.len()));
    assert_eq!(frame(b"\r", 1000), Frame::Incomplete);
    assert_eq!(frame(b"\r\n\r", 1000), Frame::Incomplete);
    assert_eq!(frame(b"\r\n", 1000), Frame::Pong);
}

#[test]
fn what_cannot_become_a_message_ends_the_stream() {
    for bad in [
        &b"\x16\x03\x01"[..],
        b"\rx",
        b"SIP/2.0 200 OK\r\nContent-Length: x\r\n\r\n",
        b"SIP/2.0 200 OK\r\nl: 1\r\nContent-Length: 2\r\n\r\n12",
        b"SIP/2.0 200 OK\r\nContent-Length: 4294967295\r\n\r\n",
    ] {
        assert_eq!(frame(bad, 65535), Frame::Invalid);
    }
    assert_eq!(frame(&[b'a'; 101], 100), Frame::Invalid);
    assert_eq!(frame(b"SIP/2.0 200 OK\r\nContent-Length: 100\r\n\r\n", 100), Frame::Invalid);
}

// Writing

#[test]
fn what_is_written_can_be_read() {
    let mut writer = Writer::request("REGISTER", Uri::parse(b"sip:example.test").unwrap().to_string());
    writer.header(HeaderName::CallId, "x").header("X-A", quote("b \"c\"")).header_bytes("Server", b"\xe9");
    let data = writer.finish(b"\x00\xff", true);
    let message = Message::parse(&data).unwrap();
    assert_eq!(message.start, StartLine::Request { method: "REGISTER", uri: b"sip:example.test" });
    assert_eq!(message.call_id().unwrap(), b"x");
    assert_eq!(message.header(HeaderName::Other("x-a")), Some(&b"\"b \\\"c\\\"\""[..]));
    assert_eq!(message.header(HeaderName::Server), Some(&b"\xe9"[..]));
    assert_eq!(message.body, b"\x00\xff");
    assert!(Writer::response(200, "OK").finish(b"", false).starts_with(b"SIP/2.0 200 OK\r\n\r\n"));
}
