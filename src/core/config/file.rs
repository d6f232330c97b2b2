//! The text of a linphonerc: lines to sections and entries, and back.
//!
//! The format is liblinphone's, not any INI dialect: quotes, semicolons and backslashes have no meaning, leading
//! blanks of a value count, trailing spaces do not, `;key=1` is an entry, and a header may carry parameters:
//!
//! ```text
//! # a comment
//! [proxy_0 overwrite=true]
//! reg_identity="Al" <sip:alice@example.test;a=b>
//! ```
//!
//! Any bytes are read: what is neither header nor entry is carried along and written back, except lines with a NUL
//! byte, which are what a file system leaves behind after a crash.

use zeroize::Zeroizing;

use super::{Config, Entry, Line, Section};

/// Editors put it at the start of a file.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What one line is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Parsed<'a> {
    Header { name: &'a [u8], params: Vec<(&'a [u8], &'a [u8])> },
    Entry { key: &'a [u8], value: &'a [u8] },
    Other(&'a [u8]),
    Nothing,
}

/// Reads one line, without its line break.
pub(super) fn parse_line(line: &[u8]) -> Parsed<'_> {
    let trimmed = line.trim_left();
    if trimmed.is_empty() || line.contains(&0) {
        return Parsed::Nothing;
    }
    if trimmed[0] == b'[' {
        return parse_header(trimmed).unwrap_or(Parsed::Other(line));
    }
    parse_entry(trimmed).unwrap_or(Parsed::Other(line))
}

fn parse_header(line: &[u8]) -> Option<Parsed<'_>> {
    let end = find(line, b']')?;
    let header = line[1..end].trim_left().trim_right();
    let first_word_end = header.iter().position(|&byte| is_blank(byte)).unwrap_or(header.len());
    if first_word_end == 0 {
        return None;
    }
    let Some(equals) = find(&header[first_word_end..], b'=').map(|at| at + first_word_end) else {
        return Some(Parsed::Header { name: header, params: Vec::new() });
    };
    let before = header[..equals].trim_right();
    let last_word = before.iter().rposition(|&byte| is_blank(byte)).map_or(0, |at| at + 1);
    let params_at = last_word.max(first_word_end);
    let name = header[..params_at].trim_right();
    Some(Parsed::Header { name, params: parse_params(&header[params_at..]) })
}

/// `name=value` pairs with optional blanks around the equals sign; words that belong to none are dropped.
fn parse_params(mut text: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut params = Vec::new();
    while let Some(equals) = find(text, b'=') {
        let before = text[..equals].trim_right();
        let name = &before[before.iter().rposition(|&byte| is_blank(byte)).map_or(0, |at| at + 1)..];
        let after = text[equals + 1..].trim_left();
        let end = after.iter().position(|&byte| is_blank(byte)).unwrap_or(after.len());
        if !name.is_empty() && end > 0 {
            params.push((name, &after[..end]));
        }
        text = &after[end..];
    }
    params
}

fn parse_entry(line: &[u8]) -> Option<Parsed<'_>> {
    if line[0] == b'#' {
        return None;
    }
    let equals = find(line, b'=')?;
    let key = line[..equals].trim_right();
    if key.is_empty() {
        return None;
    }
    let mut value = &line[equals + 1..];
    while let [rest @ .., b' '] = value {
        value = rest;
    }
    Some(if value.is_empty() { Parsed::Nothing } else { Parsed::Entry { key, value } })
}

/// Whether a section of this name is read back as it was written.
pub(super) fn is_section_name(name: &[u8]) -> bool {
    let line = [b"[", name, b"]"].concat();
    is_one_line(name)
        && matches!(parse_line(&line), Parsed::Header { name: read, params } if read == name && params.is_empty())
}

/// Whether an entry of this key is read back as it was written.
pub(super) fn is_key(key: &[u8]) -> bool {
    let line = [key, b"=v"].concat();
    is_one_line(key) && parse_line(&line) == Parsed::Entry { key, value: b"v" }
}

/// Whether a text can stand in a line.
pub(super) fn is_one_line(text: &[u8]) -> bool {
    !text.iter().any(|byte| matches!(byte, 0 | b'\n' | b'\r'))
}

/// Adds a text's sections and entries. The text of the owner's own file also brings its comments and unknown lines.
pub(super) fn read(config: &mut Config, text: &[u8], own: bool) {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let mut section: Option<&mut Section> = None;
    for line in text.split(|&byte| byte == b'\n' || byte == b'\r') {
        match parse_line(line) {
            Parsed::Nothing => {}
            Parsed::Header { name, params } => {
                let found = config.sections.get_or_push(name, || Section::new(name));
                params.into_iter().for_each(|(name, value)| found.set_param(name, value));
                section = Some(found);
            }
            Parsed::Entry { key, value } if section.is_some() => {
                let entry = section.as_mut().map(|section| {
                    let line = section.lines.get_or_push(key, || Line::Entry(Entry::new(key)));
                    line.entry_mut()
                });
                if let Some(Some(entry)) = entry {
                    entry.value = Zeroizing::new(value.into());
                }
            }
            Parsed::Entry { .. } | Parsed::Other(_) if own => match &mut section {
                Some(section) => _ = section.lines.push(Line::Other(line.into())),
                None => config.preamble.push(line.into()),
            },
            Parsed::Entry { .. } | Parsed::Other(_) => {}
        }
    }
}

/// The file's text: a blank line after each section.
pub(super) fn write(config: &Config) -> Zeroizing<Vec<u8>> {
    let mut text = room(config);
    if config.preamble.first().is_some_and(|line| line.starts_with(BYTE_ORDER_MARK)) {
        // Such a line had another before it, or else the mark would not be part of it.
        text.push(b'\n');
    }
    for line in &config.preamble {
        text.extend_from_slice(line);
        text.push(b'\n');
    }
    if !config.preamble.is_empty() {
        text.push(b'\n');
    }
    for section in config.sections.iter() {
        text.push(b'[');
        text.extend_from_slice(&section.name);
        for (name, value) in &section.params {
            text.push(b' ');
            text.extend_from_slice(name);
            text.push(b'=');
            text.extend_from_slice(value);
        }
        text.extend_from_slice(b"]\n");
        for line in section.lines.iter() {
            write_line(&mut text, line);
        }
        text.push(b'\n');
    }
    text
}

/// The text for people: no comments, no header parameters, entries indented.
pub(super) fn dump(config: &Config) -> Zeroizing<Vec<u8>> {
    let mut text = room(config);
    for section in config.sections.iter() {
        text.push(b'[');
        text.extend_from_slice(&section.name);
        text.extend_from_slice(b"]\n");
        for line in section.lines.iter().filter(|line| line.entry().is_some()) {
            text.push(b'\t');
            write_line(&mut text, line);
        }
    }
    text
}

/// Room for the whole text: what grows leaves copies of passwords behind, which nobody wipes.
fn room(config: &Config) -> Zeroizing<Vec<u8>> {
    let of_line = |line: &Line| match line {
        Line::Entry(entry) => entry.key.len() + entry.value.len() + 3,
        Line::Other(line) => line.len() + 2,
    };
    let of_section = |section: &Section| {
        let params = section.params.iter().map(|(name, value)| name.len() + value.len() + 2);
        section.name.len() + 4 + params.sum::<usize>() + section.lines.iter().map(of_line).sum::<usize>()
    };
    let preamble = config.preamble.iter().map(|line| line.len() + 2);
    let length = preamble.sum::<usize>() + config.sections.iter().map(of_section).sum::<usize>() + 2;
    Zeroizing::new(Vec::with_capacity(length))
}

fn write_line(text: &mut Vec<u8>, line: &Line) {
    match line {
        Line::Entry(entry) => {
            text.extend_from_slice(&entry.key);
            text.push(b'=');
            text.extend_from_slice(&entry.value);
        }
        Line::Other(line) => text.extend_from_slice(line),
    }
    text.push(b'\n');
}

fn find(text: &[u8], wanted: u8) -> Option<usize> {
    text.iter().position(|&byte| byte == wanted)
}

/// C's `isspace`, which also counts the vertical tab.
fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0x0b
}

/// Trimming by [`is_blank`].
trait Trim {
    fn trim_left(&self) -> &Self;
    fn trim_right(&self) -> &Self;
}

impl Trim for [u8] {
    fn trim_left(&self) -> &Self {
        &self[self.iter().position(|&byte| !is_blank(byte)).unwrap_or(self.len())..]
    }

    fn trim_right(&self) -> &Self {
        &self[..self.iter().rposition(|&byte| !is_blank(byte)).map_or(0, |at| at + 1)]
    }
}
