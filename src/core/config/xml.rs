//! The configuration as XML, the form in which liblinphone's provisioning servers send it.

use super::{Config, Flags};

const HEAD: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    "<config xmlns=\"http://www.linphone.org/xsds/lpconfig.xsd\" ",
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ",
    "xsi:schemaLocation=\"http://www.linphone.org/xsds/lpconfig.xsd lpconfig.xsd\"",
);

/// All entries without the skip flag.
pub(super) fn dump(config: &Config) -> String {
    let mut xml = HEAD.to_owned();
    let mut sections = config.sections.iter().filter(|section| !section.flags.skip).peekable();
    if sections.peek().is_none() {
        return xml + "/>\n";
    }
    xml.push_str(">\n");
    for section in sections {
        xml.push_str(&format!("  <section name=\"{}\"", escape(&section.name)));
        let lines = section.lines.iter().filter_map(|line| line.entry());
        let mut entries = lines.filter(|entry| !entry.flags.skip).peekable();
        if entries.peek().is_none() {
            xml.push_str("/>\n");
            continue;
        }
        xml.push_str(">\n");
        for entry in entries {
            let Flags { overwrite, .. } = entry.flags;
            let overwrite = if overwrite || section.flags.overwrite { " overwrite=\"true\"" } else { "" };
            let (key, value) = (escape(&entry.key), escape(&entry.value));
            xml.push_str(&format!("    <entry name=\"{key}\"{overwrite}>{value}</entry>\n"));
        }
        xml.push_str("  </section>\n");
    }
    xml + "</config>\n"
}

/// Characters that XML 1.0 cannot hold at all are replaced.
fn escape(text: &[u8]) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in String::from_utf8_lossy(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\u{fffe}' | '\u{ffff}' => {
                escaped.push('\u{fffd}')
            }
            other => escaped.push(other),
        }
    }
    escaped
}
