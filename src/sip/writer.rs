//! Printing messages and quoted strings.

use std::fmt::{self, Display, Write};
use std::ops::{Deref, Range};

use zeroize::Zeroize;

/// As much as most requests take.
const USUAL: usize = 1024;

/// Builds a message in one buffer. Line breaks in what is given become spaces: no value can add a header.
pub struct Writer {
    buffer: Buffer,
    /// Of a request: where its URI stands.
    uri: Range<usize>,
}

/// What has been written. With a secret in it, no copy stays behind when it grows.
struct Buffer {
    bytes: Vec<u8>,
    secret: bool,
}

impl Buffer {
    #[inline]
    fn put(&mut self, more: &[u8]) {
        self.make_room(more.len());
        self.bytes.extend_from_slice(more);
    }

    #[inline]
    fn make_room(&mut self, by: usize) {
        if self.bytes.capacity() - self.bytes.len() < by {
            self.grow(by);
        }
    }

    #[cold]
    fn grow(&mut self, by: usize) {
        let mut larger = Vec::with_capacity(USUAL.max(2 * (self.bytes.len() + by)));
        larger.extend_from_slice(&self.bytes);
        if self.secret {
            self.bytes.zeroize();
        }
        self.bytes = larger;
    }
}

impl Writer {
    /// Starts a request.
    pub fn request(method: &str, uri: impl AsRef<str>) -> Self {
        Self::request_in(Vec::with_capacity(USUAL), method, |out| out.write_str(uri.as_ref()))
    }

    /// Starts a request in a buffer that served before, to a URI that is written by a function.
    pub fn request_in(
        mut buffer: Vec<u8>,
        method: &str,
        uri: impl FnOnce(&mut Text<'_>) -> fmt::Result,
    ) -> Self {
        buffer.clear();
        let mut writer = Self::of(buffer);
        let mut out = Text(&mut writer.buffer);
        [method, " "].into_iter().for_each(|piece| out.bytes(piece.as_bytes()));
        let start = out.end();
        // As in `line`.
        let _ = uri(&mut out);
        let end = out.end();
        out.bytes(b" SIP/2.0");
        writer.end(0);
        Self { uri: start..end, ..writer }
    }

    /// Starts a response.
    pub fn response(code: u16, reason: &str) -> Self {
        let mut writer = Self::of(Vec::with_capacity(USUAL));
        // As in `line`.
        let _ = write!(Text(&mut writer.buffer), "SIP/2.0 {code:03} {reason}");
        writer.end(0);
        writer
    }

    /// From now on there is a secret in it. The message itself is the caller's to wipe.
    pub fn wipe_on_growth(&mut self) -> &mut Self {
        self.buffer.secret = true;
        self
    }

    /// Adds a header line.
    pub fn header(&mut self, name: impl AsRef<str>, value: impl Display) -> &mut Self {
        self.line(name, |out| write!(out, "{value}"))
    }

    /// Adds a header line of these pieces.
    pub fn pieces(&mut self, name: impl AsRef<str>, pieces: &[&str]) -> &mut Self {
        self.line(name, |out| pieces.iter().try_for_each(|piece| out.write_str(piece)))
    }

    /// Adds a header line whose value is written by a function.
    pub fn line(
        &mut self,
        name: impl AsRef<str>,
        write: impl FnOnce(&mut Text<'_>) -> fmt::Result,
    ) -> &mut Self {
        let start = self.buffer.bytes.len();
        let mut out = Text(&mut self.buffer);
        // Writing to memory fails only if a Display does, and then the line is short.
        let _ =
            out.write_str(name.as_ref()).and_then(|()| out.write_str(": ")).and_then(|()| write(&mut out));
        self.end(start);
        self
    }

    /// Adds a header line whose value is not text, for instance one copied from a request.
    pub fn header_bytes(&mut self, name: impl AsRef<str>, value: &[u8]) -> &mut Self {
        self.line(name, |out| {
            out.bytes(value);
            Ok(())
        })
    }

    /// Adds whole lines of which the caller knows every letter, their ends included: nothing in them was given by anybody.
    pub fn own_lines(&mut self, write: impl FnOnce(&mut Text<'_>)) -> &mut Self {
        write(&mut Text(&mut self.buffer));
        self
    }

    /// Ends the headers, with `Content-Length` if wanted, and adds the body.
    pub fn finish(mut self, body: &[u8], content_length: bool) -> Vec<u8> {
        if content_length {
            self.header("Content-Length", body.len());
        }
        self.buffer.put(b"\r\n");
        self.buffer.put(body);
        self.buffer.bytes
    }

    /// The Request-URI of a request, as it was written.
    pub fn request_uri(&self) -> &str {
        self.buffer
            .bytes
            .get(self.uri.clone())
            .and_then(|uri| std::str::from_utf8(uri).ok())
            .unwrap_or_default()
    }

    fn of(bytes: Vec<u8>) -> Self {
        Self { buffer: Buffer { bytes, secret: false }, uri: 0..0 }
    }

    /// Ends the line that begins there.
    fn end(&mut self, start: usize) {
        if any(&self.buffer.bytes[start..], []) {
            for byte in &mut self.buffer.bytes[start..] {
                if is_break(*byte) {
                    *byte = b' ';
                }
            }
        }
        self.buffer.put(b"\r\n");
    }
}

fn is_break(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// A word whose bytes are all one.
const EACH: u64 = u64::from_ne_bytes([1; 8]);

/// The highest bit of a byte is set if, up to there, one of the word's bytes is less than `limit`, which is at most 128.
fn below(word: u64, limit: u8) -> u64 {
    word.wrapping_sub(EACH * u64::from(limit)) & !word & (EACH << 7)
}

/// Whether there is a control character, or one of the others. Eight bytes at a time: what is searched is too short for a
/// search to be worth its beginning. The last eight are looked at twice if need be.
fn any<const N: usize>(bytes: &[u8], others: [u8; N]) -> bool {
    let any = |block: &[u8; 8]| {
        let word = u64::from_ne_bytes(*block);
        others.iter().fold(below(word, b' '), |any, other| any | below(word ^ (EACH * u64::from(*other)), 1))
            != 0
    };
    match bytes.last_chunk() {
        Some(last) => any(last) || bytes.as_chunks().0.iter().any(any),
        None => bytes.iter().any(|byte| *byte < b' ' || others.contains(byte)),
    }
}

/// A text that is being written, in bytes. Writing to it costs no more than copying, and does not fail.
pub struct Text<'a>(&'a mut Buffer);

impl Text<'_> {
    /// Adds bytes.
    #[inline]
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.0.put(bytes);
    }

    /// Adds a number in decimal digits.
    pub fn decimal(&mut self, number: u32) {
        let digits = decimal(number);
        self.bytes(digits.as_bytes());
    }

    /// Where it ends now.
    #[inline]
    pub fn end(&self) -> usize {
        self.0.bytes.len()
    }

    /// Adds once more what stands there.
    pub fn repeat(&mut self, there: Range<usize>) {
        self.0.make_room(there.len());
        self.0.bytes.extend_from_within(there);
    }
}

impl Write for Text<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.put(text.as_bytes());
        Ok(())
    }
}

/// A quoted-string (RFC 3261 25.1) of this content.
pub fn quote(content: &str) -> String {
    let mut quoted = String::with_capacity(content.len() + 2);
    // Writing to a String cannot fail.
    let _ = write_quoted(&mut quoted, content);
    quoted
}

/// Writes a quoted-string of this content.
pub fn write_quoted(out: &mut impl Write, content: &str) -> fmt::Result {
    let is_special = |byte: u8| is_break(byte) || matches!(byte, b'"' | b'\\');
    out.write_str("\"")?;
    let mut rest = content;
    let any = any(content.as_bytes(), *b"\"\\");
    while any && let Some(at) = rest.bytes().position(is_special) {
        out.write_str(&rest[..at])?;
        out.write_str(match rest.as_bytes()[at] {
            // A quoted-pair cannot hold line breaks.
            b'\r' | b'\n' => " ",
            b'"' => "\\\"",
            _ => "\\\\",
        })?;
        rest = &rest[at + 1..];
    }
    out.write_str(rest)?;
    out.write_str("\"")
}

/// A number in decimal digits.
pub fn decimal(number: u32) -> Decimal {
    let mut decimal = Decimal { digits: [b'0'; 10], start: 10 };
    let mut rest = number;
    while rest > 0 || decimal.start == 10 {
        decimal.start -= 1;
        // A remainder of ten fits.
        decimal.digits[decimal.start] += (rest % 10) as u8;
        rest /= 10;
    }
    decimal
}

/// The digits of a number, in place.
pub struct Decimal {
    digits: [u8; 10],
    start: usize,
}

impl Decimal {
    fn as_bytes(&self) -> &[u8] {
        &self.digits[self.start..]
    }
}

impl Deref for Decimal {
    type Target = str;

    fn deref(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_add_a_header() {
        let mut writer = Writer::request("REGISTER", "sip:example.test");
        writer.header("X", "a\r\nEvil: 1").header_bytes("Y", b"\xe9\nz");
        assert_eq!(
            writer.finish(b"body", true),
            b"REGISTER sip:example.test SIP/2.0\r\nX: a  Evil: 1\r\nY: \xe9 z\r\nContent-Length: 4\r\n\r\nbody"
        );
    }

    #[test]
    fn a_line_break_is_found_wherever_it_stands() {
        for length in 0..70 {
            let line = vec![b'x'; length];
            assert!(!any(&line, []) && any(&line, *b"\"x") == (length > 0));
            for at in 0..length {
                let mut broken = line.clone();
                broken[at] = if at % 2 == 0 { b'\r' } else { b'\n' };
                assert!(
                    any(&broken, []) && any(&broken, *b"x") && any(&broken, *b"\"\\"),
                    "{at} of {length}"
                );
            }
        }
    }

    #[test]
    fn numbers_are_written_as_the_formatter_does() {
        for number in [0, 7, 10, 5060, 65_535, u32::MAX] {
            assert_eq!(&*decimal(number), number.to_string());
        }
    }

    #[test]
    fn quoting_escapes_quotes_and_backslashes() {
        assert_eq!(quote(r#"a "b" \ c"#), r#""a \"b\" \\ c""#);
        assert_eq!(quote("é\r\n"), "\"é  \"");
    }
}
