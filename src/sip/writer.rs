//! Printing messages and quoted strings.

use std::fmt::{self, Display, Write};
use std::ops::Deref;

use zeroize::Zeroize;

/// As much as most requests take.
const USUAL: usize = 1024;

/// Builds a message in one buffer. Line breaks in what is given become spaces: no value can add a header.
pub struct Writer {
    buffer: Buffer,
}

/// What has been written. With a secret in it, no copy stays behind when it grows.
struct Buffer {
    bytes: Vec<u8>,
    secret: bool,
}

impl Buffer {
    fn put(&mut self, more: &[u8]) {
        if self.secret && self.bytes.capacity() - self.bytes.len() < more.len() {
            let mut larger = Vec::with_capacity(2 * (self.bytes.len() + more.len()));
            larger.extend_from_slice(&self.bytes);
            self.bytes.zeroize();
            self.bytes = larger;
        }
        self.bytes.extend_from_slice(more);
    }
}

impl Writer {
    /// Starts a request.
    pub fn request(method: &str, uri: impl AsRef<str>) -> Self {
        Self::start(&[method, " ", uri.as_ref(), " SIP/2.0"])
    }

    /// Starts a response.
    pub fn response(code: u16, reason: &str) -> Self {
        Self::start(&["SIP/2.0 ", &format!("{code:03} "), reason])
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
            out.0.put(value);
            Ok(())
        })
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

    fn start(line: &[&str]) -> Self {
        let mut writer = Writer { buffer: Buffer { bytes: Vec::with_capacity(USUAL), secret: false } };
        line.iter().for_each(|piece| writer.buffer.put(piece.as_bytes()));
        writer.end(0);
        writer
    }

    /// Ends the line that begins there.
    fn end(&mut self, start: usize) {
        if memchr::memchr2(b'\r', b'\n', &self.buffer.bytes[start..]).is_some() {
            for byte in &mut self.buffer.bytes[start..] {
                if matches!(byte, b'\r' | b'\n') {
                    *byte = b' ';
                }
            }
        }
        self.buffer.put(b"\r\n");
    }
}

/// The end of a line that is being written. Writing text to it costs no more than copying it.
pub struct Text<'a>(&'a mut Buffer);

impl Write for Text<'_> {
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
    out.write_str("\"")?;
    let mut rest = content;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | b'\r' | b'\n')) {
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

impl Deref for Decimal {
    type Target = str;

    fn deref(&self) -> &str {
        std::str::from_utf8(&self.digits[self.start..]).unwrap_or_default()
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
