//! The grammar of SIP messages (RFC 3261 25.1): bytes to typed values and back. No policy, no state, no I/O.
//!
//! Everything here is total: any bytes give a value or a [`ParseError`], in time linear in their number.
//! Header values stay bytes; text is made where it is shown.
#![forbid(unsafe_code)]

mod frame;
pub mod header;
pub mod message;
pub mod name_addr;
pub mod params;
pub mod scan;
pub mod uri;
pub mod writer;

pub use header::HeaderName;
pub use message::{Frame, Message, StartLine, Writer, frame, quote};
pub use name_addr::NameAddr;
pub use params::Params;
pub use uri::{Scheme, SipUri, Uri};

/// Why bytes are no valid value of a grammar rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseError {
    /// The rule that failed, in the RFC's words: "SIP-URI", "Contact", "Status-Line".
    pub rule: &'static str,
    /// Offset of the first byte that did not fit, as far as it is known.
    pub at: usize,
}

impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not a valid {} (at byte {})", self.rule, self.at)
    }
}

impl std::error::Error for ParseError {}
