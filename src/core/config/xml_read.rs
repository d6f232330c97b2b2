//! Reading a configuration as XML: as much of XML 1.0 as provisioning servers send. A document type is refused, and with it
//! every entity that a document could define; so nothing in the text can grow or reach for files.

/// An entry of the XML that is to be taken over.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Provided {
    pub section: String,
    pub key: String,
    pub value: String,
    pub overwrite: bool,
}

/// The entries of a document, in order. `None` when it is not well-formed. Another root than `config` holds none.
pub(super) fn read(text: &str) -> Option<Vec<Provided>> {
    let mut reader = Reader { rest: text.strip_prefix('\u{feff}').unwrap_or(text) };
    let mut open: Vec<(&str, Option<String>)> = Vec::new();
    let mut provided: Vec<Provided> = Vec::new();
    // The first text of an entry is its value; what follows a comment or an element does not belong to it.
    let mut value_open = false;
    let mut roots = 0;
    while let Some(piece) = reader.next()? {
        let was_open = std::mem::take(&mut value_open);
        match piece {
            Piece::Open { name, attributes, empty } => {
                let attribute = |wanted: &str| {
                    attributes.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value)
                };
                roots += usize::from(open.is_empty());
                if let ([("config", _), ("section", Some(section))], "entry", Some(key)) =
                    (open.as_slice(), name, attribute("name"))
                {
                    provided.push(Provided {
                        section: section.clone(),
                        key: key.clone(),
                        value: String::new(),
                        overwrite: attribute("overwrite").is_some_and(|value| value == "true"),
                    });
                    value_open = !empty;
                }
                if !empty {
                    open.push((name, attribute("name").cloned()));
                }
            }
            Piece::Close(name) => {
                open.pop().filter(|(opened, _)| *opened == name)?;
            }
            Piece::Text(text) if open.is_empty() => {
                text.trim().is_empty().then_some(())?;
            }
            Piece::Text(text) => {
                if let Some(entry) = provided.last_mut().filter(|_| was_open) {
                    entry.value = text;
                }
            }
            Piece::Other => {}
        }
    }
    (open.is_empty() && roots == 1).then_some(provided)
}

enum Piece<'a> {
    Open {
        name: &'a str,
        attributes: Vec<(&'a str, String)>,
        empty: bool,
    },
    Close(&'a str),
    Text(String),
    /// Comments, processing instructions and raw text.
    Other,
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// The next piece; `Some(None)` at the end, `None` when the text is not well-formed.
    #[expect(clippy::option_option, reason = "the outer one is the error")]
    fn next(&mut self) -> Option<Option<Piece<'a>>> {
        if self.rest.is_empty() {
            return Some(None);
        }
        for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
            if let Some(rest) = self.rest.strip_prefix(start) {
                self.rest = rest.split_once(end)?.1;
                return Some(Some(Piece::Other));
            }
        }
        if let Some(rest) = self.rest.strip_prefix("</") {
            let (name, rest) = rest.split_once('>')?;
            self.rest = rest;
            return Some(Some(Piece::Close(local(name.trim_end())?)));
        }
        if let Some(rest) = self.rest.strip_prefix('<') {
            self.rest = rest;
            return self.element().map(Some);
        }
        let end = self.rest.find('<').unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        unescape(text).map(|text| Some(Piece::Text(text)))
    }

    fn element(&mut self) -> Option<Piece<'a>> {
        let name = local(self.name()?)?;
        let mut attributes = Vec::new();
        loop {
            let before = self.rest;
            self.rest = self.rest.trim_start();
            for (end, empty) in [("/>", true), (">", false)] {
                if let Some(rest) = self.rest.strip_prefix(end) {
                    self.rest = rest;
                    return Some(Piece::Open { name, attributes, empty });
                }
            }
            // Attributes are kept apart by blanks.
            (before.len() > self.rest.len()).then_some(())?;
            let name = self.name()?;
            let rest = self.rest.trim_start().strip_prefix('=')?.trim_start();
            let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let (value, rest) = rest[1..].split_once(quote)?;
            self.rest = rest;
            if value.contains('<') || attributes.iter().any(|(known, _)| *known == name) {
                return None;
            }
            attributes.push((name, unescape(value)?));
        }
    }

    fn name(&mut self) -> Option<&'a str> {
        let end = self.rest.find(|c: char| c.is_ascii_whitespace() || "=/><\"'".contains(c))?;
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        // A document type begins with an exclamation mark, and so fails here.
        name.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some(name)
    }
}

/// A name without its namespace's prefix.
fn local(name: &str) -> Option<&str> {
    let name = name.split_once(':').map_or(name, |(_, name)| name);
    (!name.is_empty()).then_some(name)
}

/// Replaces references to characters and the five entities that every document has.
fn unescape(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let (reference, after) = after.split_once(';')?;
        plain.push(match reference {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = reference.strip_prefix('#')?;
                let number = match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(number.ok()?)?
            }
        });
        rest = after;
    }
    plain.push_str(rest);
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Section, key, value, and whether it overwrites.
    type Entry<'a> = (&'a str, &'a str, &'a str, bool);

    fn entries(inside: &str) -> Option<Vec<(String, String, String, bool)>> {
        let text = format!("<?xml version=\"1.0\"?>\n<config xmlns=\"x\">{inside}</config>\n");
        read(&text)
            .map(|all| all.into_iter().map(|one| (one.section, one.key, one.value, one.overwrite)).collect())
    }

    #[test]
    fn entries_are_read_as_liblinphone_reads_them() {
        let cases: [(&str, &[Entry<'_>]); 9] = [
            ("<section name=\"a\"><entry name=\"k\">v</entry></section>", &[("a", "k", "v", false)]),
            (
                "<section name='a'><entry name='k' overwrite='true'>v</entry></section>",
                &[("a", "k", "v", true)],
            ),
            (
                "<section name='a'><entry name='k'>1 &lt; &#65;&#x42; <![CDATA[x]]>y</entry></section>",
                &[("a", "k", "1 < AB ", false)],
            ),
            ("<section name='a'><entry name='k'>1<!-- c -->2</entry></section>", &[("a", "k", "1", false)]),
            ("<section name='a'><entry name='k'>1<b>2</b></entry></section>", &[("a", "k", "1", false)]),
            ("<section name='a'><entry name='k' overwrite='true'/></section>", &[("a", "k", "", true)]),
            ("<section name='a&amp;b'><entry name='k'>v</entry></section>", &[("a&b", "k", "v", false)]),
            ("<section><entry name='k'>v</entry></section>", &[]),
            ("<section name='a'><other name='k'>v</other></section>", &[]),
        ];
        for (inside, expected) in cases {
            let expected: Vec<_> = expected
                .iter()
                .map(|(section, key, value, over)| {
                    ((*section).to_owned(), (*key).to_owned(), (*value).to_owned(), *over)
                })
                .collect();
            assert_eq!(entries(inside), Some(expected), "{inside}");
        }
        assert_eq!(
            read("<html><section name='a'><entry name='k'>v</entry></section></html>"),
            Some(Vec::new())
        );
    }

    #[test]
    fn what_is_no_xml_is_refused() {
        for text in [
            "",
            "<config",
            "<config>",
            "<config></other>",
            "<config/><config/>",
            "text",
            "<config a=1/>",
            "<config a='1' a='2'/>",
            "<config>&foo;</config>",
            "<config>&#xd800;</config>",
            "<config><!-- </config>",
            "<!DOCTYPE config [<!ENTITY a \"b\">]><config/>",
            "<config a='1'b='2'/>",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
