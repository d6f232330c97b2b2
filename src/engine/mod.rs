//! The protocol, without clock, socket, thread or randomness.
#![forbid(unsafe_code)]
