//! How much memory an engine holds: what its end sets free.

#[path = "held.rs"]
mod held;

use held::held;
use linphone::engine::{Config, Engine};

/// Bytes that an engine holds, which are those that its end sets free. Another one takes its place.
pub fn of_engine(engine: &mut Engine) -> isize {
    let engine = std::mem::replace(engine, Engine::new(Config::default(), [0; 32]));
    let before = held();
    drop(engine);
    before - held()
}
