//! Whatever happens in whatever order: no panic, no flood, no deadline that stays due, nothing left behind. What happens
//! and what must hold are those of the fuzzer's target; here chance chooses, without coverage to lead it.

#[path = "../fuzz/src/engine.rs"]
mod engine;
#[path = "support/properties.rs"]
mod properties;
mod support;

use linphone::engine::{Channel, Config, Engine, Input, Output, Time};
use proptest::prelude::*;
use support::{address, settings};

proptest! {
    #![proptest_config(properties::cases(400))]

    #[test]
    fn nothing_that_happens_upsets_the_engine(bytes in prop::collection::vec(any::<u8>(), 0..1500)) {
        engine::engine(&bytes);
    }
}

#[test]
fn the_end_of_time_is_survived() {
    for start in [u64::MAX, u64::MAX - 1, u64::MAX / 2] {
        let mut engine = Engine::new(Config::default(), [9; 32]);
        let now = Time::from_micros(start);
        let id = engine.open(settings("sip:192.0.2.1"));
        engine.handle_input(now, Input::Command(id, linphone::engine::Command::Register));
        let Output::Connect { flow, .. } = engine.poll_output() else { panic!("a flow is asked for") };
        engine.handle_input(now, Input::FlowOpened { flow, local: address("192.0.2.10:5060") });
        let sent = std::iter::from_fn(|| Some(engine.poll_output())).take(8);
        let is_request =
            |output: &Output| matches!(output, Output::Transmit { channel: Channel::Datagram { .. }, .. });
        assert_eq!(sent.filter(is_request).count(), 1);
        engine.handle_input(now, Input::Tick);
    }
}
