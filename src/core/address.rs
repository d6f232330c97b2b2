//! Stand-in until the real one lands.
use crate::sip::NameAddr;
pub fn parse(text: &str) -> Option<NameAddr> {
    NameAddr::parse(text.as_bytes()).ok()
}
pub fn to_text(a: &NameAddr) -> String {
    a.to_string()
}
