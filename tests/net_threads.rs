//! Does net work without threads? Alone in its file, so that no other test's threads are counted.
#![allow(clippy::unwrap_used, reason = "in a test a panic is an answer")]

#[path = "support/net.rs"]
mod support;

use linphone::net::{Question, Transport};
use support::{Event, net, next};

fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").unwrap().count()
}

#[test]
fn no_thread_appears() {
    let before = threads();
    let mut net = net();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let remote = listener.local_addr().unwrap();
    net.connect(1, Transport::Tcp, remote, "localhost", 0);
    net.connect(2, Transport::Udp, remote, "localhost", 0);
    net.resolve(3, Question::Addresses("localhost".to_owned()), 0);
    net.resolve(4, Question::Addresses("sip.example".to_owned()), 0);
    let mut seen = 0;
    while seen < 3 {
        assert_eq!(threads(), before);
        if !matches!(next(&mut net), Event::Bytes(..)) {
            seen += 1;
        }
    }
    assert_eq!(threads(), before);
}
