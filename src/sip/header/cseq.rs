//! CSeq (RFC 3261 20.16).

use std::fmt;

use crate::ParseError;
use crate::scan::Cursor;
use crate::uri::number;

/// The number and method of a request, and of the responses to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CSeq<'a> {
    /// The sequence number.
    pub number: u32,
    /// The method, whose case matters.
    pub method: &'a str,
}

impl<'a> CSeq<'a> {
    /// Reads the header's value.
    pub fn parse(value: &'a [u8]) -> Result<Self, ParseError> {
        let mut cursor = Cursor::new(value);
        cursor.skip_space();
        let digits = cursor.take_while(|byte| byte.is_ascii_digit());
        let number = number(digits).ok_or_else(|| cursor.error("CSeq"))?;
        let after_number = cursor.rest().len();
        cursor.skip_space();
        let spaced = cursor.rest().len() != after_number;
        let method = cursor.token().filter(|_| spaced).ok_or_else(|| cursor.error("CSeq"))?;
        cursor.skip_space();
        if cursor.at_end() { Ok(CSeq { number, method }) } else { Err(cursor.error("CSeq")) }
    }
}

impl fmt::Display for CSeq<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.method)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_and_method_with_any_space_between() {
        let cseq = CSeq::parse(b"0009 \t INVITE ").unwrap();
        assert_eq!((cseq.number, cseq.method), (9, "INVITE"));
        assert_eq!(cseq.to_string(), "9 INVITE");
    }

    #[test]
    fn numbers_too_large_and_missing_parts_are_refused() {
        for bad in [&b""[..], b"1", b"REGISTER", b"1REGISTER", b"36893488147419103232 REGISTER", b"1 A B"] {
            assert!(CSeq::parse(bad).is_err());
        }
    }
}
