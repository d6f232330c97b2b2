//! The resolver without sockets: its time and its answers are made here.

use std::net::SocketAddr;
use std::time::Duration;

use simple_dns::{PacketFlag, RCODE};

use super::testing::{a, aaaa, reply, reply_with};
use super::*;

const SECOND: u64 = 1_000_000;

fn address(text: &str) -> IpAddr {
    text.parse().expect("an address")
}

fn server(number: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, number], 53))
}

fn resolver(servers: u8) -> Resolver {
    let servers = (1..=servers).map(server).collect();
    Resolver::new(&Options {
        dns_servers: servers,
        hosts_file: "/nonexistent".into(),
        resolver_file: "/nonexistent".into(),
        ..Options::default()
    })
}

fn addresses(name: &str) -> Question {
    Question::Addresses(name.to_owned())
}

#[derive(Debug, Clone)]
struct Sent {
    exchange: Exchange,
    server: SocketAddr,
    message: Vec<u8>,
    tcp: bool,
}

impl Sent {
    /// 1 for A, 28 for AAAA.
    fn kind(&self) -> u8 {
        self.message[self.message.len() - 3]
    }
}

/// What the resolver wants sent, and what it delivers.
fn outcome(resolver: &mut Resolver) -> (Vec<Sent>, Vec<Answer>) {
    let (mut sent, mut answers) = (Vec::new(), Vec::new());
    while let Some(order) = resolver.next_order() {
        match order {
            Order::Send { exchange, server, message, tcp } => {
                sent.push(Sent { exchange, server, message, tcp });
            }
            Order::Answer { answer, .. } => answers.push(answer),
            Order::Release { .. } => {}
        }
    }
    (sent, answers)
}

/// The questions for A and for AAAA that a name starts with.
fn both(resolver: &mut Resolver, name: &str) -> (Sent, Sent) {
    resolver.ask(1, addresses(name), 0);
    let (sent, answers) = outcome(resolver);
    assert!(answers.is_empty());
    let of = |kind| sent.iter().find(|one| one.kind() == kind).cloned().expect("it was asked");
    (of(1), of(28))
}

fn answer_with(resolver: &mut Resolver, to: &Sent, data: &[u8], now: u64) {
    resolver.received(to.exchange, to.server, data, now);
}

#[test]
fn literals_and_localhost_need_no_server() {
    let mut resolver = resolver(1);
    let known = [
        ("192.0.2.7", vec![address("192.0.2.7")]),
        ("2001:db8::7", vec![address("2001:db8::7")]),
        ("[2001:db8::7]", vec![address("2001:db8::7")]),
        ("LocalHost.", vec![address("127.0.0.1"), address("::1")]),
        ("a.localhost", vec![address("127.0.0.1"), address("::1")]),
    ];
    for (name, expected) in known {
        resolver.ask(1, addresses(name), 0);
        let (sent, answers) = outcome(&mut resolver);
        assert!(sent.is_empty());
        assert!(matches!(&answers[..], [Answer::Addresses(list, _)] if *list == expected), "{name}");
    }
    assert_eq!(resolver.next_deadline(), None);
}

#[test]
fn both_families_are_asked_at_once_and_delivered_together() {
    let mut resolver = resolver(1);
    let (four, six) = both(&mut resolver, "sip.example");
    assert_ne!(four.message[..2], six.message[..2], "ids are random");
    answer_with(&mut resolver, &four, &reply(&four.message, &[a("sip.example", 300, [192, 0, 2, 1])]), 10);
    assert!(outcome(&mut resolver).1.is_empty());
    answer_with(&mut resolver, &six, &reply(&six.message, &[aaaa("sip.example", 60, "2001:db8::1")]), 20);
    let list = vec![address("2001:db8::1"), address("192.0.2.1")];
    assert_eq!(outcome(&mut resolver).1, [Answer::Addresses(list, Duration::from_secs(60))]);
    assert_eq!(resolver.next_deadline(), None);
}

#[test]
fn the_slower_family_gets_fifty_milliseconds() {
    let mut resolver = resolver(1);
    let (four, _) = both(&mut resolver, "sip.example");
    let data = reply(&four.message, &[a("sip.example", 300, [192, 0, 2, 1])]);
    answer_with(&mut resolver, &four, &data, 1000);
    assert_eq!(resolver.next_deadline(), Some(51_000));
    resolver.tick(51_000);
    let list = vec![address("192.0.2.1")];
    assert_eq!(outcome(&mut resolver).1, [Answer::Addresses(list, Duration::from_secs(300))]);
}

#[test]
fn a_name_without_records_is_nothing() {
    let mut resolver = resolver(1);
    let (four, six) = both(&mut resolver, "sip.example");
    answer_with(&mut resolver, &six, &reply(&six.message, &[]), 10);
    let missing = reply_with(&four.message, &[], RCODE::NameError, PacketFlag::empty());
    answer_with(&mut resolver, &four, &missing, 20);
    assert_eq!(outcome(&mut resolver).1, [Answer::Nothing]);
}

#[test]
fn silent_servers_are_asked_in_turn_until_ten_seconds_are_over() {
    let mut resolver = resolver(2);
    resolver.ask(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let mut asked = Vec::new();
    let mut now = 0;
    loop {
        let (sent, answers) = outcome(&mut resolver);
        asked.extend(sent.iter().map(|one| (now / SECOND, one.server)));
        if let [Answer::Failed(_)] = &answers[..] {
            break;
        }
        now = resolver.next_deadline().expect("a question waits");
        resolver.tick(now);
    }
    assert_eq!(now, 10 * SECOND);
    assert_eq!(asked, [0, 2, 4, 6, 8].map(|at: u64| (at, server(1 + (at / 2 % 2) as u8))));
    assert_eq!(resolver.next_deadline(), None);
}

#[test]
fn a_late_answer_of_an_earlier_server_counts() {
    let mut resolver = resolver(2);
    resolver.ask(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let first = outcome(&mut resolver).0.remove(0);
    resolver.tick(2 * SECOND);
    outcome(&mut resolver);
    answer_with(&mut resolver, &first, &reply(&first.message, &[]), 3 * SECOND);
    assert_eq!(outcome(&mut resolver).1, [Answer::Nothing]);
}

#[test]
fn forged_answers_are_ignored() {
    let mut resolver = resolver(2);
    let (four, six) = both(&mut resolver, "sip.example");
    let record = || [a("sip.example", 300, [192, 0, 2, 66])];
    let mut wrong_id = reply(&four.message, &record());
    wrong_id[0] ^= 1;
    answer_with(&mut resolver, &four, &wrong_id, 1);
    // The other family's id and question, and a server that nobody asked.
    answer_with(&mut resolver, &four, &reply(&six.message, &record()), 1);
    resolver.received(four.exchange, server(2), &reply(&four.message, &record()), 1);
    resolver.received(999, four.server, &reply(&four.message, &record()), 1);
    assert_eq!(outcome(&mut resolver).1, []);
    assert_eq!(resolver.next_deadline(), Some(2 * SECOND));
}

#[test]
fn a_truncated_answer_is_asked_for_again_over_tcp() {
    let mut resolver = resolver(1);
    resolver.ask(1, Question::Pointers("example".to_owned()), 0);
    let first = outcome(&mut resolver).0.remove(0);
    assert!(!first.tcp);
    let short = reply_with(&first.message, &[], RCODE::NoError, PacketFlag::TRUNCATION);
    answer_with(&mut resolver, &first, &short, 10);
    let second = outcome(&mut resolver).0.remove(0);
    assert!(second.tcp && second.server == first.server && second.message == first.message);
    let record = testing::naptr("example", 5, (1, 2, "s", "SIP+D2T", "_sip._tcp.example"));
    answer_with(&mut resolver, &second, &reply(&second.message, &[record]), 20);
    let pointer = (1, 2, "s".to_owned(), "SIP+D2T".to_owned(), "_sip._tcp.example".to_owned());
    assert_eq!(outcome(&mut resolver).1, [Answer::Pointers(vec![pointer], Duration::from_secs(5))]);
}

#[test]
fn a_server_that_fails_or_is_gone_is_left_at_once() {
    let mut resolver = resolver(3);
    resolver.ask(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let first = outcome(&mut resolver).0.remove(0);
    let failure = reply_with(&first.message, &[], RCODE::ServerFailure, PacketFlag::empty());
    answer_with(&mut resolver, &first, &failure, 1);
    let second = outcome(&mut resolver).0.remove(0);
    assert_eq!(second.server, server(2));
    resolver.unreachable(second.exchange, second.server, 2);
    let third = outcome(&mut resolver).0.remove(0);
    assert_eq!(third.server, server(3));
    answer_with(&mut resolver, &third, &reply(&third.message, &[]), 3);
    assert_eq!(outcome(&mut resolver).1, [Answer::Nothing]);
}

#[test]
fn when_every_server_refuses_the_question_fails_with_their_reason() {
    let mut resolver = resolver(1);
    resolver.ask(1, Question::Services("_sip._udp.example".to_owned()), 0);
    let first = outcome(&mut resolver).0.remove(0);
    let refusal = reply_with(&first.message, &[], RCODE::Refused, PacketFlag::empty());
    answer_with(&mut resolver, &first, &refusal, 1);
    let (_, answers) = outcome(&mut resolver);
    assert_eq!(answers, [Answer::Failed("the name server refused to answer".to_owned())]);
}

#[test]
fn short_names_are_tried_in_the_search_domains() {
    let path = std::env::temp_dir().join(format!("regline-resolv-{}", std::process::id()));
    std::fs::write(&path, "nameserver 192.0.2.1\nsearch a.example\n").expect("a file");
    let options = Options {
        ipv6: false,
        hosts_file: "/nonexistent".into(),
        resolver_file: path.clone(),
        ..Options::default()
    };
    let mut resolver = Resolver::new(&options);
    resolver.ask(1, addresses("sip"), 0);
    std::fs::remove_file(&path).expect("its end");
    let first = outcome(&mut resolver).0.remove(0);
    assert!(first.message.windows(10).any(|part| part == b"\x03sip\x01a\x07exa"), "{first:?}");
    answer_with(&mut resolver, &first, &reply(&first.message, &[]), 1);
    let second = outcome(&mut resolver).0.remove(0);
    assert!(second.message.windows(5).any(|part| part == b"\x03sip\0"));
    answer_with(&mut resolver, &second, &reply(&second.message, &[a("sip", 9, [192, 0, 2, 9])]), 2);
    let list = vec![address("192.0.2.9")];
    assert_eq!(outcome(&mut resolver).1, [Answer::Addresses(list, Duration::from_secs(9))]);

    // Without them, only the name itself is asked for.
    std::fs::write(&path, "nameserver 192.0.2.1\nsearch a.example\n").expect("a file");
    let mut resolver = Resolver::new(&options);
    resolver.set_search(false);
    resolver.ask(1, addresses("sip"), 0);
    std::fs::remove_file(&path).expect("its end");
    let only = outcome(&mut resolver).0.remove(0);
    assert!(only.message.windows(5).any(|part| part == b"\x03sip\0"));
    answer_with(&mut resolver, &only, &reply(&only.message, &[]), 1);
    let (further, answers) = outcome(&mut resolver);
    assert!(further.is_empty() && answers.len() == 1, "{further:?} {answers:?}");
}

#[test]
fn impossible_names_are_nothing_and_ask_nobody() {
    let mut resolver = resolver(1);
    for name in ["", "a..b", "."] {
        resolver.ask(1, addresses(name), 0);
        let (sent, answers) = outcome(&mut resolver);
        assert!(sent.is_empty(), "{name}");
        assert_eq!(answers, [Answer::Nothing], "{name}");
    }
}

#[test]
fn a_flood_of_questions_waits_for_its_turn_and_is_answered() {
    let mut resolver = resolver(1);
    for number in 0..1000 {
        resolver.ask(number, Question::Services(format!("_sip._udp.d{number}.example")), 0);
    }
    let mut answered = 0;
    loop {
        let (sent, answers) = outcome(&mut resolver);
        assert!(sent.len() <= PARALLEL);
        answered += answers.len();
        if sent.is_empty() {
            break;
        }
        for one in sent {
            answer_with(&mut resolver, &one, &reply(&one.message, &[]), 1);
        }
    }
    assert_eq!(answered, 1000);
}

#[test]
fn a_forgotten_question_is_never_answered() {
    let mut resolver = resolver(1);
    let (four, six) = both(&mut resolver, "sip.example");
    resolver.forget(1, 1);
    for one in [four, six] {
        answer_with(&mut resolver, &one, &reply(&one.message, &[]), 2);
    }
    assert_eq!(outcome(&mut resolver).1, []);
    assert_eq!(resolver.next_deadline(), None);
}
