//! A hash that is a secret, as text: in hexadecimal, as MD5 usually comes, it is kept as what the digits stand for.

use zeroize::{Zeroize, Zeroizing};

/// A secret hash. Wiped from memory when dropped; never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct HexHash(Kept);

#[derive(Clone, PartialEq, Eq)]
enum Kept {
    /// 32 digits in lower case.
    Digits([u8; 16]),
    /// Any other text.
    Text(Zeroizing<Box<str>>),
}

impl HexHash {
    /// The hash that these bytes are.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        match bytes.try_into() {
            Ok(digits) => Self(Kept::Digits(digits)),
            Err(_) => Self(Kept::Text(Zeroizing::new(text_of(bytes).as_str().into()))),
        }
    }

    /// Writes the text into a room; how long it is, or `None` if it does not fit.
    pub(super) fn write(&self, room: &mut [u8]) -> Option<usize> {
        match &self.0 {
            Kept::Digits(digits) => {
                write_digits(digits, room.get_mut(..32)?);
                Some(32)
            }
            Kept::Text(text) => {
                room.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
                Some(text.len())
            }
        }
    }

    /// The text.
    pub fn text(&self) -> Zeroizing<String> {
        match &self.0 {
            Kept::Digits(digits) => text_of(digits),
            Kept::Text(text) => Zeroizing::new((***text).to_owned()),
        }
    }
}

impl From<&str> for HexHash {
    fn from(text: &str) -> Self {
        let mut digits = Zeroizing::new([0; 16]);
        let is_hex = text.len() == 2 * digits.len()
            && text.as_bytes().chunks_exact(2).zip(digits.iter_mut()).all(|(pair, byte)| {
                let value = |digit: u8| match digit {
                    b'0'..=b'9' => Some(digit - b'0'),
                    b'a'..=b'f' => Some(digit - b'a' + 10),
                    _ => None,
                };
                let (Some(high), Some(low)) = (value(pair[0]), value(pair[1])) else { return false };
                *byte = high << 4 | low;
                true
            });
        if is_hex { Self(Kept::Digits(*digits)) } else { Self(Kept::Text(Zeroizing::new(text.into()))) }
    }
}

impl Drop for HexHash {
    fn drop(&mut self) {
        if let Kept::Digits(digits) = &mut self.0 {
            digits.zeroize();
        }
    }
}

fn text_of(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(vec![0; 2 * bytes.len()]);
    write_digits(bytes, &mut text);
    // Digits are UTF-8.
    Zeroizing::new(String::from_utf8(std::mem::take(&mut *text)).unwrap_or_default())
}

fn write_digits(bytes: &[u8], room: &mut [u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for (byte, pair) in bytes.iter().zip(room.chunks_exact_mut(2)) {
        pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_text_it_was_comes_back() {
        for text in [
            "",
            "00",
            "3d78807defe7de2157e2b0b6573a855f",
            "3D78807DEFE7DE2157E2B0B6573A855F",
            "3d78807defe7de2157e2b0b6573a855g",
            "\u{e9}".repeat(16).as_str(),
        ] {
            assert_eq!(*HexHash::from(text).text(), text);
        }
        assert!(
            HexHash::from("3d78807defe7de2157e2b0b6573a855f")
                == HexHash::of_bytes(&[
                    0x3d, 0x78, 0x80, 0x7d, 0xef, 0xe7, 0xde, 0x21, 0x57, 0xe2, 0xb0, 0xb6, 0x57, 0x3a, 0x85,
                    0x5f
                ])
        );
        assert_eq!(*HexHash::of_bytes(&[0xab; 32]).text(), "ab".repeat(32));
    }
}
