//! What liblinphone's objects mean.
#![forbid(unsafe_code)]

pub mod config;
pub mod phone;
