//! What liblinphone's objects mean.
#![forbid(unsafe_code)]
