//! Is the grammar total, and does what it reads survive printing?

#![allow(clippy::unwrap_used)] // The helpers of tests, too.

#[path = "support/properties.rs"]
mod properties;

use proptest::prelude::*;

use linphone::sip::header::{CSeq, Challenge, Contacts, Hop, ListedBinding, Via, WrittenChallenge};
use linphone::sip::header::{auth_params, delta_seconds, expires};
use linphone::sip::{Frame, HeaderName, Message, NameAddr, Params, SipUri, Uri, frame, quote};

/// Reads `bytes` by every rule; the answers do not matter.
fn read_all(bytes: &[u8]) {
    let _ = frame(bytes, 65535);
    if let Ok(message) = Message::parse(bytes) {
        let _ = (message.check(), message.via(), message.contacts(), message.retry_after());
        let _ = message.challenges(HeaderName::WwwAuthenticate);
    }
    let _ = Uri::parse(bytes).map(|uri| uri.as_sip().map(|uri| uri.user_decoded().is_some()));
    let _ = NameAddr::parse_list(bytes);
    let _ = Params::parse(bytes);
    for via in Via::parse_list(bytes).unwrap_or_default() {
        let _ = (via.received(), via.rport(), via.branch());
    }
    for challenge in Challenge::parse_list(bytes).unwrap_or_default() {
        let _ = (challenge.qop(), challenge.stale());
    }
    let _ = Contacts::parse(std::iter::once(bytes));
    let _ = (auth_params(bytes), CSeq::parse(bytes), delta_seconds(bytes));
}

/// Text of the pieces that matter to the grammar, in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            &b"sip:"[..],
            b"sips:",
            b"tel:",
            b"a",
            b"Z9",
            b"@",
            b":",
            b";",
            b"=",
            b"?",
            b"&",
            b",",
            b"<",
            b">",
            b"\"",
            b"\\",
            b" ",
            b"\t",
            b"\r\n",
            b"\n",
            b"\r",
            b"%",
            b"%41",
            b"%3A",
            b"[::1]",
            b"[",
            b"]",
            b"127.0.0.1",
            b"5060",
            b"*",
            b"/",
            b"SIP/2.0/UDP ",
            b"SIP/2.0 200 OK\r\n",
            b"REGISTER sip:h SIP/2.0\r\n",
            b"Via: ",
            b"Contact: ",
            b"l: 1\r\n",
            b"\r\n\r\n",
            b"Digest ",
            b"realm",
            b"nonce=\"n\"",
            b"branch",
            b"rport",
            b"received",
            b"expires",
            b"\xe9",
            b"\xc3\xa9",
            b"\x00",
            b"\x7f",
        ])
        .prop_map(<[u8]>::to_vec),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Header parameters, and URI parameters, as text.
fn params() -> impl Strategy<Value = String> {
    prop::collection::vec(
        ("[a-z+.-]{1,5}", prop::option::of("[A-Za-z0-9.%]{1,6}|\"[^\"\\\\\r\n]{0,8}\"")),
        0..4,
    )
    .prop_map(|list| {
        let one = |(name, value): (String, Option<String>)| match value {
            Some(value) => format!(";{name}={value}"),
            None => format!(";{name}"),
        };
        list.into_iter().map(one).collect()
    })
}

fn host() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9_.-]{1,12}",
        any::<std::net::Ipv4Addr>().prop_map(|address| address.to_string()),
        any::<std::net::Ipv6Addr>().prop_map(|address| format!("[{address}]")),
    ]
}

fn uri() -> impl Strategy<Value = String> {
    let user = prop::option::of("([a-zA-Z0-9;?/&=+$,~!*'()é#^-]|%[0-9a-fA-F]{2}|%){1,10}(:[a-z%:]{0,4})?");
    let port = prop::option::of(0u32..100_000);
    let uri_params = "(;[a-z]{1,4}(=[a-zA-Z0-9%é]{0,4})?){0,3}";
    let headers = prop::option::of("[a-z=&%?]{0,8}");
    ("[sS][iI][pP][sS]?", user, host(), port, uri_params, headers).prop_map(
        |(scheme, user, host, port, params, headers)| {
            let user = user.map(|user| format!("{user}@")).unwrap_or_default();
            let port = port.map(|port| format!(":{port}")).unwrap_or_default();
            let headers = headers.map(|headers| format!("?{headers}")).unwrap_or_default();
            format!("{scheme}:{user}{host}{port}{params}{headers}")
        },
    )
}

proptest! {
    #![proptest_config(properties::cases(2000))]

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read_all(&bytes);
    }

    #[test]
    fn no_mixture_of_pieces_panics_and_what_it_means_survives_printing(bytes in pieces()) {
        read_all(&bytes);
        if let Ok(uri) = Uri::parse(&bytes) {
            prop_assert_eq!(Uri::parse(uri.to_string().as_bytes()), Ok(uri));
        }
        if let Ok(list) = NameAddr::parse_list(&bytes) {
            for one in list {
                prop_assert_eq!(NameAddr::parse(one.to_string().as_bytes()), Ok(one));
            }
        }
        if let Ok(list) = Challenge::parse_list(&bytes) {
            for one in list {
                prop_assert_eq!(Challenge::parse_list(one.to_string().as_bytes()), Ok(vec![one]));
            }
        }
        if let Ok(list) = Via::parse_list(&bytes) {
            for one in list {
                prop_assert_eq!(Via::parse(one.to_string().as_bytes()), Ok(one));
            }
        }
    }

    /// What an answer is made use of by, and what is kept of a message, are read by other functions.
    #[test]
    fn what_is_read_where_it_stands_is_what_is_read_to_be_kept(bytes in pieces()) {
        let line = [b"SIP/2.0/UDP h;branch=b;rport=7", &bytes[..], b";received=192.0.2.1"].concat();
        let (hop, via) = (Hop::parse(&line), Via::parse(&line));
        prop_assert_eq!(hop.is_ok(), via.is_ok());
        if let (Ok(hop), Ok(via)) = (hop, via) {
            prop_assert_eq!(hop.branch, via.branch().map(str::as_bytes));
            prop_assert_eq!((hop.received, hop.rport), (via.received(), via.rport().flatten()));
        }

        let line = [b"<sip:%61b@h:5070", &bytes[..], b">;a", &bytes[..], b";expires=7"].concat();
        let (listed, kept) = (ListedBinding::parse(&line), NameAddr::parse(&line).ok());
        let uri = kept.as_ref().and_then(|kept| kept.uri.as_sip());
        prop_assert_eq!(listed.is_some(), uri.is_some());
        if let (Some(listed), Some(kept), Some(uri)) = (listed, &kept, uri) {
            prop_assert_eq!(listed.expires(), expires(kept));
            prop_assert_eq!(&*listed.uri.host(), &*uri.host);
            prop_assert_eq!((listed.uri.port, listed.uri.host_ip()), (uri.port, uri.host_ip()));
            prop_assert!(listed.uri.has_user(uri.user.as_deref().unwrap_or_default()));
        }

        let line = [b"Digest realm=\"r\"", &bytes[..], b", nonce=n, stale=true, Bearer realm=s", &bytes[..]].concat();
        let (mut written, kept) = (Vec::new(), Challenge::parse_list(&line));
        prop_assert_eq!(WrittenChallenge::read_line(&line, &mut written).is_ok(), kept.is_ok());
        for (written, kept) in written.iter().zip(kept.unwrap_or_default()) {
            prop_assert!(written.is(&kept.scheme));
            let nonce = written.nonce();
            prop_assert_eq!(nonce.as_deref(), kept.nonce());
            prop_assert_eq!((written.stale(), written.userhash()), (kept.stale(), kept.userhash()));
        }
    }

    #[test]
    fn a_uri_survives_printing(text in uri()) {
        let uri = SipUri::parse(text.as_bytes()).unwrap();
        prop_assert!(uri.equivalent(&uri));
        prop_assert_eq!(SipUri::parse(uri.to_string().as_bytes()), Ok(uri));
    }

    #[test]
    fn a_user_part_survives_escaping(user in "\\PC{1,12}") {
        let mut uri = SipUri::parse(b"sip:h").unwrap();
        uri.set_user_decoded(&user);
        let again = SipUri::parse(uri.to_string().as_bytes()).unwrap();
        let decoded = again.user_decoded().map(|decoded| decoded.into_owned());
        prop_assert_eq!(decoded, Some(user));
        prop_assert_eq!(again, uri);
    }

    #[test]
    fn an_address_survives_printing(name in prop::option::of("[^\r\n]{1,12}"), uri in uri(), params in params()) {
        let name = name.map(|name| format!("{} ", quote(&name))).unwrap_or_default();
        let address = NameAddr::parse(format!("{name}<{uri}>{params}").as_bytes()).unwrap();
        prop_assert_eq!(NameAddr::parse(address.to_string().as_bytes()), Ok(address));
    }

    #[test]
    fn a_via_survives_printing(host in host(), port in prop::option::of(any::<u16>()), params in params()) {
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        let via = Via::parse(format!("SIP/2.0/UDP {host}{port}{params}").as_bytes()).unwrap();
        prop_assert_eq!(Via::parse(via.to_string().as_bytes()), Ok(via));
    }

    #[test]
    fn a_challenge_survives_printing(list in prop::collection::vec(("[a-z-]{1,8}", "[^\r\n\x00\x01]{0,12}"), 1..6)) {
        let params: Vec<_> = list.iter().map(|(name, value)| format!("{name}={}", quote(value))).collect();
        let challenges = Challenge::parse_list(format!("Digest {}", params.join(", ")).as_bytes()).unwrap();
        let expected = list.iter().map(|(name, value)| (name.as_str(), Some(value.as_str())));
        prop_assert!(challenges[0].params.iter().eq(expected));
        prop_assert_eq!(Challenge::parse_list(challenges[0].to_string().as_bytes()), Ok(challenges));
    }

    #[test]
    fn a_message_of_a_stream_is_a_message_of_the_same_body(bytes in pieces()) {
        let data = [&b"SIP/2.0 200 OK\r\n"[..], &bytes, b"\r\nl: 2\r\n\r\n12"].concat();
        if let Frame::Message(length) = frame(&data, 65535)
            && let Ok(message) = Message::parse(&data[..length])
            && message.header(HeaderName::ContentLength).is_some()
        {
            prop_assert!(data[..length].ends_with(message.body));
        }
    }
}

/// Much of what could be expensive: with a quadratic step anywhere this test would take many minutes.
#[test]
fn time_is_linear_in_the_input() {
    for piece in [
        "\"",
        "\\",
        "<",
        ">",
        ",",
        ";a",
        ";a=\"b\"",
        "a,",
        "sip:",
        "<sip:a@h>,",
        "%",
        "[",
        "Digest a=b,",
        "\r\n a",
        " ",
        "@",
    ] {
        let flood = piece.repeat(100_000 / piece.len());
        for start in ["", "sip:h", "<sip:h>;a", "SIP/2.0/UDP h", "Digest a=", "\"", "SIP/2.0 200 OK\r\nVia: "]
        {
            read_all(format!("{start}{flood}").as_bytes());
            let message = format!(
                "SIP/2.0 200 OK\r\nContact: {start}{flood}\r\nWWW-Authenticate: {start}{flood}\r\n\r\n"
            );
            read_all(message.as_bytes());
        }
    }
}
