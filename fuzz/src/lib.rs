//! What is fuzzed: for each target a plain function that takes any bytes and panics when something is wrong with what
//! the library makes of them. libFuzzer calls them through `fuzz_targets/`; `tests/fuzz_regressions.rs` of the library
//! calls them with the inputs that are kept.
//!
//! Nothing here reads files or sends anything beyond loopback, and the same bytes do the same each time, apart from the
//! sockets under `api`.

mod api;
mod api_calls;
mod api_table;
mod config;
mod engine;
mod grammar;
mod names;
mod streams;

/// Takes any bytes, and panics when something is wrong.
pub type Target = fn(&[u8]);

/// The targets: their names, as in `fuzz_targets/`, and what they run.
pub const TARGETS: &[(&str, Target)] = &[
    ("message", grammar::message),
    ("challenge", grammar::challenge),
    ("address", grammar::address),
    ("phone", grammar::phone),
    ("stream", streams::stream),
    ("websocket", streams::websocket),
    ("dns", names::dns),
    ("resolver", names::resolver),
    ("stun", names::stun),
    ("config", config::config),
    ("engine", engine::engine),
    ("api", api::api),
];

/// Runs a target.
pub fn run(name: &str, data: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("fuzz_targets/ names a target");
    target(data);
}
