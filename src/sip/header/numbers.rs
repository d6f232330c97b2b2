//! Headers that are numbers: Expires, Min-Expires, Retry-After, Content-Length, Max-Forwards.

use crate::scan::trim;

/// `delta-seconds` (RFC 3261 25.1): digits and nothing else. What is too large counts as the largest (RFC 3261 20.19).
pub fn delta_seconds(value: &[u8]) -> Option<u32> {
    let digits = trim(value);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let add = |sum: u32, digit: &u8| sum.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
    Some(digits.iter().fold(0, add))
}

/// Retry-After (RFC 3261 20.33): seconds, perhaps with a comment and parameters behind them.
pub fn retry_after(value: &[u8]) -> Option<u32> {
    let end = value.iter().position(|byte| matches!(byte, b'(' | b';')).unwrap_or(value.len());
    delta_seconds(&value[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delta_seconds_saturates() {
        assert_eq!(delta_seconds(b" 4294967295 "), Some(u32::MAX));
        assert_eq!(delta_seconds(b"4294967296"), Some(u32::MAX));
        assert_eq!(delta_seconds(b"99999999999999999999999999999999"), Some(u32::MAX));
        assert_eq!(delta_seconds(b"0060"), Some(60));
    }

    #[test]
    fn delta_seconds_are_digits_only() {
        for bad in [&b""[..], b" ", b"-1", b"+1", b"1.5", b"6 0", b"\xe9"] {
            assert_eq!(delta_seconds(bad), None);
        }
    }

    #[test]
    fn retry_after_may_carry_a_comment_and_parameters() {
        assert_eq!(retry_after(b"120 (I'm in a meeting)"), Some(120));
        assert_eq!(retry_after(b"18000;duration=3600"), Some(18000));
        assert_eq!(retry_after(b"5"), Some(5));
        assert_eq!(retry_after(b"(soon)"), None);
    }
}
