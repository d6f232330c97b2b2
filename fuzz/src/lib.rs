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

// Each program links the one it runs: libFuzzer looks at every counter of what is linked after every input.
pub use api::api;
pub use config::config;
pub use engine::engine;
pub use grammar::{address, challenge, message, phone};
pub use names::{dns, resolver, stun};
pub use streams::{stream, websocket};

/// Takes any bytes, and panics when something is wrong.
pub type Target = fn(&[u8]);

/// The targets: their names, as in `fuzz_targets/`, and what they run.
pub const TARGETS: &[(&str, Target)] = &[
    ("message", message),
    ("challenge", challenge),
    ("address", address),
    ("phone", phone),
    ("stream", stream),
    ("websocket", websocket),
    ("dns", dns),
    ("resolver", resolver),
    ("stun", stun),
    ("config", config),
    ("engine", engine),
    ("api", api),
];
