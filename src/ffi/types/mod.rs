//! The types of the C API: opaque objects, enumerations, and the few structs that programs lay out themselves.

pub mod enums;
pub mod foreign_enums;
pub mod numbers;
pub mod opaque;
pub mod structs;

pub use numbers::*;
pub use opaque::*;
pub use structs::*;
