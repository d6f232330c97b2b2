//! Are addresses read, printed, compared and changed as liblinphone 5.1.65 does it?
//!
//! The tables in `tests/data/addresses` were recorded from that library; where we differ on purpose, it is said here.

#![allow(clippy::unwrap_used)] // The helpers of tests, too.

#[path = "support/properties.rs"]
mod properties;

use proptest::prelude::*;

use linphone::core::address::{self, Transport};
use linphone::sip::{NameAddr, Uri};

/// Inputs that we judge otherwise, with our text or `NULL`.
const DIFFERENT: [(&str, &str); 22] = [
    // An escaped NUL does not end the user part.
    ("sip:%00a@h", "sip:%00a@h"),
    ("sip:a%00b@h", "sip:a%00b@h"),
    // Names of parameters and headers are compared without regard to case (RFC 3261 7.3.1, 19.1.4).
    ("sip:a@h;X=Y;x=z", "<sip:a@h;x=z>"),
    ("<sip:a@h>;P=1;p=2", "<sip:a@h>;p=2"),
    ("sip:u@h;method=a;METHOD=b", "<sip:u@h;METHOD=b>"),
    ("sip:u@h;Transport=tcp", "<sip:u@h;Transport=tcp>"),
    ("sip:u@h?A=1&a=2", "<sip:u@h?a=2>"),
    // What is open must be closed, and an IPv6 address must be one.
    ("<sip:a@h>;p=\"x", "NULL"),
    ("sip:u@[::1", "NULL"),
    ("sip:u@[1:2:3]", "NULL"),
    // Ports that no integer of C holds.
    ("sip:u@h:4294967296", "NULL"),
    ("sip:u@h:4294967295", "NULL"),
    ("sip:u@h:2147483648", "NULL"),
    ("sip:u@h:99999999999999999999", "NULL"),
    // Behind the bracket come the header's parameters, whatever was skipped before it.
    ("<sip:u@h;x=1 foo>;p", "<sip:u@h;x=1>;p"),
    ("<sip:u@h?x=1;b>;p", "<sip:u@h?x=1>;p"),
    ("<sip:u@h>;p#", "<sip:u@h>;p"),
    // A URI is not cut where it stops being one, only at a space.
    ("tel:a\"b", "NULL"),
    ("tel:a\\x5cb", "NULL"),
    ("tel:a[b]", "NULL"),
    ("tel:a{b}", "NULL"),
    ("tel:a#b", "NULL"),
];

/// Pairs that we judge otherwise, with our answers: names without case again, and addresses written in two ways.
const COMPARED_DIFFERENTLY: [(&str, &str, bool, bool); 2] =
    [("sip:a@h;X=A", "sip:a@h;x=B", false, true), ("sip:a@[::1]", "sip:a@[0:0:0:0:0:0:0:1]", true, false)];

fn table(name: &str) -> Vec<Vec<String>> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/addresses").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// Text with `\x5c` and the like as what they stand for.
fn plain(written: &str) -> String {
    let mut parts = written.split("\\x");
    let mut text = parts.next().unwrap().to_owned();
    for part in parts {
        text.push(char::from(u8::from_str_radix(&part[..2], 16).unwrap()));
        text.push_str(&part[2..]);
    }
    text
}

fn parsed(text: &str) -> NameAddr {
    address::parse(text).unwrap_or_else(|| panic!("{text}"))
}

/// The columns of `read.tsv` behind the input.
fn described(input: &str) -> Vec<String> {
    let Some(one) = address::parse(input) else { return vec!["NULL".to_owned()] };
    let or_dash = |text: Option<&str>| text.unwrap_or("-").to_owned();
    vec![
        address::to_text(&one),
        address::to_uri_text(&one),
        or_dash(one.display_name.as_deref()),
        or_dash(address::user(&one).as_deref()),
        or_dash(address::password(&one).as_deref()),
        or_dash(address::domain(&one)),
        address::port(&one).to_string(),
        (address::transport(&one) as u8).to_string(),
        or_dash(address::uri_param(&one, "method").as_deref()),
    ]
}

#[test]
fn text_is_read_as_recorded() {
    let mut wrong = Vec::new();
    for row in table("read.tsv") {
        let ours = described(&plain(&row[0]));
        match DIFFERENT.iter().find(|(input, _)| *input == row[0]) {
            Some((_, expected)) => assert_eq!(ours[0], *expected, "{}", row[0]),
            None if ours != row[1..] => {
                wrong.push(format!("{}\n   theirs {:?}\n   ours   {ours:?}", row[0], &row[1..]))
            }
            None => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn addresses_compare_as_recorded() {
    let mut wrong = Vec::new();
    for row in table("compare.tsv") {
        let (one, other) = (parsed(&row[0]), parsed(&row[1]));
        for (one, other) in [(&one, &other), (&other, &one)] {
            let ours = (address::equal(one, other), address::weak_equal(one, other));
            let differs = COMPARED_DIFFERENTLY.iter().find(|known| known.0 == row[0] && known.1 == row[1]);
            let expected = differs.map_or((row[2] == "1", row[3] == "1"), |known| (known.2, known.3));
            if ours != expected {
                wrong.push(format!("{row:?} {ours:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_empty_text_is_the_empty_address() {
    let mut empty = parsed("");
    assert_eq!(empty, address::empty());
    assert_eq!((address::to_text(&empty).as_str(), address::to_uri_text(&empty).as_str()), ("sip:", "sip:"));
    assert_eq!((address::user(&empty), address::domain(&empty), address::port(&empty)), (None, None, 0));
    assert!(address::is_sip(&empty) && !address::is_secure(&empty));
    assert!(address::equal(&empty, &empty) && address::weak_equal(&empty, &empty));
    assert!(address::set_user(&mut empty, Some("u")));
    assert_eq!(address::to_text(&empty), "sip:u@");
    assert!(address::set_port(&mut empty, 5));
    assert!(address::set_domain(&mut empty, Some("d")));
    assert_eq!(address::to_text(&empty), "sip:u@d:5");
    assert!(address::set_domain(&mut empty, None));
    assert_eq!(address::domain(&empty), None);
    assert!(!address::set_domain(&mut empty, Some("[]")), "brackets around nothing are no host");
}

#[test]
fn cleaning_keeps_name_password_port_and_scheme() {
    for (input, cleaned, equal) in [
        ("\"A\" <sips:a:p@h:5070;lr?x=1>;q=1", "\"A\" <sips:a:p@h:5070>", true),
        ("sip:a@h;transport=tcp", "sip:a@h", false),
        ("sip:a@h;lr;x=y", "sip:a@h", true),
        ("sip:user@host;maddr=1.2.3.4;ttl=3;user=phone", "sip:user@host", false),
        ("<tel:1>;p=2", "<tel:1>", false),
    ] {
        let one = parsed(input);
        let mut clean = one.clone();
        address::clean(&mut clean);
        assert_eq!(address::to_text(&clean), cleaned);
        assert_eq!(address::equal(&one, &clean), equal, "{input}");
        assert!(address::weak_equal(&one, &clean), "{input}");
    }
}

/// A change and the text behind it.
type Step<'a> = (&'a dyn Fn(&mut NameAddr), &'a str);

/// Applies each change to one address in turn and compares what is printed.
fn change(start: &str, steps: &[Step<'_>]) {
    let mut one = parsed(start);
    for (step, expected) in steps {
        step(&mut one);
        assert_eq!(address::to_text(&one), *expected);
    }
}

#[test]
fn display_names_are_quoted_and_removed() {
    change(
        "sip:a@h",
        &[
            (&|one| address::set_display_name(one, Some("Bob \"B\"")), r#""Bob \"B\"" <sip:a@h>"#),
            (&|one| address::set_display_name(one, Some(r"a\b")), r#""a\\b" <sip:a@h>"#),
            (&|one| address::set_display_name(one, Some(" ")), "\" \" <sip:a@h>"),
            (&|one| address::set_display_name(one, Some("")), "sip:a@h"),
            (&|one| address::set_display_name(one, Some("A")), "\"A\" <sip:a@h>"),
            (&|one| address::set_display_name(one, None), "sip:a@h"),
        ],
    );
}

#[test]
fn users_and_passwords_are_escaped_and_removed() {
    change(
        "sip:h",
        &[
            (&|one| assert!(address::set_user(one, Some("b ob@x"))), "sip:b%20ob%40x@h"),
            (&|one| assert!(address::set_user(one, Some("%41"))), "sip:%2541@h"),
            (&|one| assert!(address::set_user(one, Some("a:b;c?d/é"))), "sip:a%3ab;c?d/%c3%a9@h"),
            (&|one| assert_eq!(address::user(one).as_deref(), Some("a:b;c?d/é")), "sip:a%3ab;c?d/%c3%a9@h"),
            (&|one| assert!(address::set_user(one, Some("a"))), "sip:a@h"),
            (&|one| assert!(address::set_password(one, Some("p:w@;é"))), "sip:a:p%3aw%40%3b%c3%a9@h"),
            (
                &|one| assert_eq!(address::password(one).as_deref(), Some("p:w@;é")),
                "sip:a:p%3aw%40%3b%c3%a9@h",
            ),
            (&|one| assert!(address::set_password(one, Some(""))), "sip:a@h"),
            (&|one| assert!(address::set_user(one, Some(""))), "sip:h"),
            (&|one| assert_eq!(address::user(one), None), "sip:h"),
        ],
    );
}

#[test]
fn hosts_ports_transports_and_schemes_are_replaced() {
    change(
        "sip:a@h",
        &[
            (&|one| assert!(address::set_domain(one, Some("other.test"))), "sip:a@other.test"),
            (&|one| assert!(address::set_domain(one, Some("::1"))), "sip:a@[::1]"),
            (&|one| assert!(address::set_domain(one, Some("[::2]"))), "sip:a@[::2]"),
            (&|one| assert!(address::set_domain(one, Some("h"))), "sip:a@h"),
            (&|one| assert!(address::set_port(one, 5080)), "sip:a@h:5080"),
            (&|one| assert!(address::set_port(one, 70000)), "sip:a@h:70000"),
            (&|one| assert_eq!(address::port(one), 70000), "sip:a@h:70000"),
            (&|one| assert!(address::set_port(one, 0)), "sip:a@h"),
            (&|one| assert!(address::set_transport(one, Transport::Udp)), "<sip:a@h;transport=udp>"),
            (&|one| assert!(address::set_transport(one, Transport::Dtls)), "<sip:a@h;transport=dtls>"),
            (&|one| assert!(address::set_secure(one, true)), "<sips:a@h;transport=dtls>"),
            (&|one| assert_eq!(address::transport(one), Transport::Dtls), "<sips:a@h;transport=dtls>"),
            (&|one| assert!(address::set_secure(one, false)), "<sip:a@h;transport=dtls>"),
        ],
    );
}

#[test]
fn header_parameters_are_set_raw() {
    change(
        "sip:a@h",
        &[
            (&|one| assert!(address::set_param(one, "p", Some("v"))), "<sip:a@h>;p=v"),
            (&|one| assert!(address::set_param(one, "flag", None)), "<sip:a@h>;p=v;flag"),
            (&|one| assert!(address::set_param(one, "p", Some("\"q r\""))), "<sip:a@h>;flag;p=\"q r\""),
            (&|one| assert_eq!(one.params.value("p"), Some("\"q r\"")), "<sip:a@h>;flag;p=\"q r\""),
            (&|one| assert!(address::set_params(one, Some("q=1;r=2"))), "<sip:a@h>;q=1;r=2"),
            (&|one| assert!(address::set_params(one, Some(";q=1;;r=\"a;b\""))), "<sip:a@h>;q=1;r=\"a;b\""),
            (
                &|one| assert!(address::set_params(one, Some("+sip.instance=\"<urn:uuid:1>\""))),
                "<sip:a@h>;+sip.instance=\"<urn:uuid:1>\"",
            ),
            (&|one| assert!(address::set_params(one, None)), "sip:a@h"),
        ],
    );
}

#[test]
fn uri_parameters_are_escaped() {
    change(
        "sip:a@h",
        &[
            (&|one| assert!(address::set_uri_param(one, "u", Some("1"))), "<sip:a@h;u=1>"),
            (
                &|one| assert!(address::set_uri_param(one, "x", Some("a b;c=é"))),
                "<sip:a@h;u=1;x=a%20b%3bc%3d%c3%a9>",
            ),
            (
                &|one| assert_eq!(address::uri_param(one, "X").as_deref(), Some("a b;c=é")),
                "<sip:a@h;u=1;x=a%20b%3bc%3d%c3%a9>",
            ),
            (&|one| assert!(address::set_uri_param(one, "x", None)), "<sip:a@h;u=1;x>"),
            (&|one| assert!(address::set_uri_param(one, "n m", Some(""))), "<sip:a@h;u=1;x;n%20m>"),
            (&|one| assert!(address::has_uri_param(one, "n m")), "<sip:a@h;u=1;x;n%20m>"),
            (&|one| assert!(address::set_uri_params(one, Some("k=2;l"))), "<sip:a@h;k=2;l>"),
            (&|one| assert_eq!(address::uri_param(one, "l"), None), "<sip:a@h;k=2;l>"),
            (&|one| assert!(address::set_uri_params(one, Some("k=1;k=2;t=a b"))), "<sip:a@h;k=2;t=a%20b>"),
            (&|one| assert!(address::remove_uri_param(one, "k")), "<sip:a@h;t=a%20b>"),
            (&|one| assert!(address::remove_uri_param(one, "zz")), "<sip:a@h;t=a%20b>"),
            (&|one| assert!(address::set_uri_params(one, None)), "sip:a@h"),
        ],
    );
}

#[test]
fn uri_headers_are_escaped() {
    change(
        "sip:a@h",
        &[
            (&|one| assert!(address::set_header(one, "X-H", Some("v v"))), "<sip:a@h?X-H=v%20v>"),
            (&|one| assert_eq!(address::header(one, "x-h").as_deref(), Some("v v")), "<sip:a@h?X-H=v%20v>"),
            (&|one| assert!(address::set_header(one, "Y", Some("a&b=c"))), "<sip:a@h?X-H=v%20v&Y=a%26b%3dc>"),
            (&|one| assert!(address::set_header(one, "X-H", None)), "<sip:a@h?Y=a%26b%3dc&X-H=>"),
        ],
    );
}

#[test]
fn other_schemes_have_no_parts_to_set() {
    let mut one = parsed("tel:123");
    let before = one.clone();
    assert_eq!(one.uri, Uri::Other("tel:123".to_owned()));
    assert!(!address::set_user(&mut one, Some("u")));
    assert!(!address::set_domain(&mut one, Some("d")));
    assert!(!address::set_port(&mut one, 5));
    assert!(!address::set_transport(&mut one, Transport::Tcp));
    assert!(!address::set_secure(&mut one, true));
    assert!(!address::set_uri_param(&mut one, "x", None));
    assert_eq!(one, before);
    assert_eq!((address::scheme(&one), address::port(&one), address::is_sip(&one)), ("tel", -1, false));
    address::set_display_name(&mut one, Some("N"));
    address::set_param(&mut one, "p", Some("1"));
    assert_eq!(address::to_text(&one), "\"N\" <tel:123>;p=1");
}

#[test]
fn setters_read_addresses_without_their_scheme() {
    for (input, expected) in [
        ("sip.example.test", Some("sip:sip.example.test")),
        ("sip:sip.example.test", Some("sip:sip.example.test")),
        ("<sip:sip.example.test>", Some("sip:sip.example.test")),
        ("sips:sip.example.test", Some("sips:sip.example.test")),
        ("sip:sip.example.test;transport=tcp", Some("<sip:sip.example.test;transport=tcp>")),
        ("sip.example.test;transport=tls", Some("<sip:sip.example.test;transport=tls>")),
        ("\"X\" <sip:u@sip.example.test:5070;lr>", Some("\"X\" <sip:u@sip.example.test:5070;lr>")),
        ("127.0.0.1", Some("sip:127.0.0.1")),
        ("[::1]:5070", Some("sip:[::1]:5070")),
        ("alice@sip.example.test", Some("sip:alice@sip.example.test")),
        ("tel:123", Some("sip:tel:123")),
        ("http://x", Some("<http://x>")),
        ("", None),
        ("not a host", None),
        ("sip:", None),
        ("sip:bad host", None),
    ] {
        assert_eq!(address::interpret(input).as_ref().map(address::to_text).as_deref(), expected, "{input}");
    }
}

#[test]
fn transports_are_named_in_any_case_and_unknown_ones_are_udp() {
    for (name, transport) in [
        ("udp", Transport::Udp),
        ("UDP", Transport::Udp),
        ("tcp", Transport::Tcp),
        ("tls", Transport::Tls),
        ("TLS", Transport::Tls),
        ("dtls", Transport::Dtls),
        ("foo", Transport::Udp),
        ("", Transport::Udp),
    ] {
        assert_eq!(Transport::parse(name), transport);
    }
}

proptest! {
    #![proptest_config(properties::cases(3000))]

    #[test]
    fn no_text_panics_and_what_is_read_survives_printing(
        text in "(\"?[A é\\\\]{0,2}\"? ?)?<?(sips?|tel):([a%4;é]{1,3}(:p)?@)?(h|\\[::1\\]|1.2)?(:[0-9]{1,6})?( ?;[a=%5\"]{0,4}){0,3}([?&][a=%&]{0,4})?>?.{0,3}",
    ) {
        if let Some(one) = address::parse(&text) {
            let printed = address::to_text(&one);
            prop_assert_eq!(address::parse(&printed), Some(one), "{}", printed);
        }
        let _ = address::interpret(&text);
    }
}
