//! regline: liblinphone's registration API on an engine of its own. The map:
//!
//! - [`sip`]: grammar, bytes to typed messages and back. Uses nothing of ours.
//! - [`engine`]: the protocol, without clock, socket, thread or randomness. Uses `sip`.
//! - [`net`]: sockets, names, the clock. Knows no SIP rule. Uses nothing of ours.
//! - [`core`]: what liblinphone's objects mean. Drives `engine` and `net`.
//! - [`ffi`]: the C API. Translates, and is the only layer with `unsafe`.
//!
//! The C headers in `include/` are the public interface; the Rust modules are public for tests and tools only.

pub mod core;
pub mod ffi;
pub mod net;

pub use {engine, sip};
