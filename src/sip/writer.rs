//! Printing messages and quoted strings.

use std::fmt::{self, Display, Write};

/// Builds a message in one buffer. Line breaks in what is given become spaces: no value can add a header.
pub struct Writer {
    buffer: Vec<u8>,
}

impl Writer {
    /// Starts a request.
    pub fn request(method: &str, uri: impl Display) -> Self {
        Self::start(format_args!("{method} {uri} SIP/2.0"))
    }

    /// Starts a response.
    pub fn response(code: u16, reason: &str) -> Self {
        Self::start(format_args!("SIP/2.0 {code:03} {reason}"))
    }

    /// Adds a header line.
    pub fn header(&mut self, name: impl AsRef<str>, value: impl Display) -> &mut Self {
        self.line(format_args!("{}: {value}", name.as_ref()));
        self
    }

    /// Adds a header line whose value is not text, for instance one copied from a request.
    pub fn header_bytes(&mut self, name: impl AsRef<str>, value: &[u8]) -> &mut Self {
        let _ = write!(OneLine(&mut self.buffer), "{}: ", name.as_ref());
        push_line(&mut self.buffer, value);
        self.buffer.extend_from_slice(b"\r\n");
        self
    }

    /// Ends the headers, with `Content-Length` if wanted, and adds the body.
    pub fn finish(mut self, body: &[u8], content_length: bool) -> Vec<u8> {
        if content_length {
            self.line(format_args!("Content-Length: {}", body.len()));
        }
        self.buffer.extend_from_slice(b"\r\n");
        self.buffer.extend_from_slice(body);
        self.buffer
    }

    fn start(line: fmt::Arguments<'_>) -> Self {
        let mut writer = Writer { buffer: Vec::with_capacity(1024) };
        writer.line(line);
        writer
    }

    fn line(&mut self, line: fmt::Arguments<'_>) {
        // Writing to memory fails only if a Display does, and then the line is short.
        let _ = OneLine(&mut self.buffer).write_fmt(line);
        self.buffer.extend_from_slice(b"\r\n");
    }
}

/// A quoted-string (RFC 3261 25.1) of this content.
pub fn quote(content: &str) -> String {
    Quoted(content).to_string()
}

pub(super) fn write_quoted(f: &mut fmt::Formatter<'_>, content: &str) -> fmt::Result {
    f.write_str("\"")?;
    let mut rest = content;
    while let Some(at) = rest.find(['"', '\\', '\r', '\n']) {
        f.write_str(&rest[..at])?;
        match rest.as_bytes()[at] {
            // A quoted-pair cannot hold line breaks.
            b'\r' | b'\n' => f.write_str(" ")?,
            byte => write!(f, "\\{}", char::from(byte))?,
        }
        rest = &rest[at + 1..];
    }
    f.write_str(rest)?;
    f.write_str("\"")
}

struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_quoted(f, self.0)
    }
}

struct OneLine<'a>(&'a mut Vec<u8>);

impl Write for OneLine<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        push_line(self.0, text.as_bytes());
        Ok(())
    }
}

fn push_line(buffer: &mut Vec<u8>, bytes: &[u8]) {
    let start = buffer.len();
    buffer.extend_from_slice(bytes);
    for byte in &mut buffer[start..] {
        if matches!(byte, b'\r' | b'\n') {
            *byte = b' ';
        }
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
    fn quoting_escapes_quotes_and_backslashes() {
        assert_eq!(quote(r#"a "b" \ c"#), r#""a \"b\" \\ c""#);
        assert_eq!(quote("é\r\n"), "\"é  \"");
    }
}
