//! Text work that `rsip` does not do or does wrongly: folded lines, compact names, quoted strings, lists, and Via
//! with IPv6. Everything here is total: any text gives some answer.

/// Header text that `rsip` accepts: unfolded (RFC 3261 7.3.1), no space before the colon, no compact names.
pub fn repaired(head: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in head.split("\r\n") {
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            Some(_) => lines.push(match line.split_once(':') {
                Some((name, value)) => format!("{}: {}", long_name(name.trim()), value.trim()),
                None => line.to_owned(),
            }),
            None => lines.push(line.to_owned()),
        }
    }
    lines.join("\r\n")
}

/// Parts of `text` between separators that stand neither in a quoted string nor in angle brackets; trimmed, not empty.
pub fn split_outside_quotes(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut quoted, mut escaped, mut bracket) = (Vec::new(), 0, false, false, false);
    for (at, c) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if quoted {
            escaped = c == '\\';
            quoted = c != '"';
        } else if c == '"' {
            quoted = true;
        } else if c == '<' || c == '>' {
            bracket = c == '<';
        } else if c == separator && !bracket {
            parts.push(&text[start..at]);
            start = at + c.len_utf8();
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// The text of a quoted string, or the token as it is.
pub fn unquoted(text: &str) -> String {
    let Some(inner) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return text.to_owned();
    };
    let (mut plain, mut escaped) = (String::new(), false);
    for c in inner.chars() {
        escaped = c == '\\' && !escaped;
        if !escaped {
            plain.push(c);
        }
    }
    plain
}

/// A name-addr or addr-spec: the URI, and the header parameters with lower-case names (RFC 3261 20.10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameAddr {
    /// What stands before the header parameters, as written: display name, brackets and URI.
    pub text: String,
    /// The URI alone.
    pub uri: String,
    /// Header parameters in their order; the values keep their quotes.
    pub params: Vec<(String, Option<String>)>,
}

impl NameAddr {
    /// Reads one value of From, To or Contact; `None` when there is no URI in it.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = split_outside_quotes(text, ';').into_iter();
        let address = parts.next()?;
        let uri = match address.rfind('<') {
            Some(bracket) => address[bracket + 1..].trim_end_matches('>').trim().to_owned(),
            None => address.to_owned(),
        };
        let (scheme, rest) = uri.split_once(':')?;
        if scheme.is_empty() || rest.is_empty() {
            return None;
        }
        let params = parts.map(|part| match part.split_once('=') {
            Some((name, value)) => (name.trim().to_ascii_lowercase(), Some(value.trim().to_owned())),
            None => (part.to_ascii_lowercase(), None),
        });
        Some(Self { text: address.to_owned(), params: params.collect(), uri })
    }

    /// The value of a header parameter, without quotes.
    pub fn param(&self, name: &str) -> Option<String> {
        let (_, value) = self.params.iter().find(|(key, _)| key == name)?;
        value.as_deref().map(unquoted)
    }
}

/// A URI in one spelling per resource, near enough to RFC 3261 19.1.4: lower-case scheme and host, parameters in
/// alphabetical order, no headers.
pub fn uri_key(uri: &str) -> String {
    let uri = uri.split('?').next().unwrap_or_default();
    let (scheme, rest) = uri.split_once(':').unwrap_or(("sip", uri));
    let (user, rest) = match rest.rsplit_once('@') {
        Some((user, rest)) => (format!("{user}@"), rest),
        None => (String::new(), rest),
    };
    let mut parts = rest.split(';').map(str::to_ascii_lowercase);
    let host = parts.next().unwrap_or_default();
    let mut params: Vec<String> = parts.collect();
    params.sort();
    let params: String = params.iter().map(|param| format!(";{param}")).collect();
    format!("{}:{user}{host}{params}", scheme.to_ascii_lowercase())
}

/// An address of record: user and host of a URI, nothing else (RFC 3261 10.3 step 5).
pub fn address_of_record(uri: &str) -> String {
    let key = uri_key(uri.split(';').next().unwrap_or_default());
    let rest = key.split_once(':').map(|(_, rest)| rest).unwrap_or_default();
    match (rest.rfind(':'), rest.rfind(']')) {
        (Some(colon), bracket) if bracket.is_none_or(|at| at < colon) => rest[..colon].to_owned(),
        _ => rest.to_owned(),
    }
}

/// Host and port of a Via's sent-by, brackets removed from IPv6 addresses.
pub fn sent_by(via: &str) -> Option<(String, Option<u16>)> {
    let sent_by = via.split(';').next()?.split_whitespace().last()?;
    let (host, port) = match sent_by.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port.parse().ok()),
        _ => (sent_by, None),
    };
    Some((host.trim_matches(['[', ']']).to_owned(), port))
}

fn long_name(name: &str) -> &str {
    match name.to_ascii_lowercase().as_str() {
        "v" => "Via",
        "f" => "From",
        "t" => "To",
        "i" => "Call-ID",
        "m" => "Contact",
        "l" => "Content-Length",
        "k" => "Supported",
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_and_compact_headers_are_repaired() {
        let head = "REGISTER sip:a SIP/2.0\r\nv: SIP/2.0/UDP h\r\nm : <sip:a@b>\r\n ;expires=3";
        assert_eq!(
            repaired(head),
            "REGISTER sip:a SIP/2.0\r\nVia: SIP/2.0/UDP h\r\nContact: <sip:a@b> ;expires=3"
        );
    }

    #[test]
    fn separators_in_quotes_and_brackets_do_not_split() {
        let list = "\"A, \\\"B\" <sip:a@b;x=1,2>;p=\"1,2\", <sip:c@d>";
        let parts = split_outside_quotes(list, ',');
        assert_eq!(parts, ["\"A, \\\"B\" <sip:a@b;x=1,2>;p=\"1,2\"", "<sip:c@d>"]);
    }

    #[test]
    fn contacts_keep_quoted_parameters() {
        let contact = NameAddr::parse(
            "\"Al <x>\" <sip:al@[::1]:5;transport=tcp>;+sip.instance=\"<urn:uuid:1>\";Expires=7",
        )
        .unwrap();
        assert_eq!(contact.uri, "sip:al@[::1]:5;transport=tcp");
        assert_eq!(contact.param("+sip.instance").as_deref(), Some("<urn:uuid:1>"));
        assert_eq!(contact.param("expires").as_deref(), Some("7"));
        assert_eq!(NameAddr::parse("sip:a@b;expires=3").unwrap().uri, "sip:a@b");
        assert_eq!(NameAddr::parse("nothing"), None);
    }

    #[test]
    fn equal_uris_have_one_key_and_addresses_of_record_lose_the_port() {
        assert_eq!(uri_key("SIP:Al@Host:5;b;A=1"), uri_key("sip:Al@hOST:5;a=1;B"));
        assert_ne!(uri_key("sip:Al@host"), uri_key("sip:al@host"));
        assert_eq!(address_of_record("sip:al@Example.test:5070;x=y"), "al@example.test");
        assert_eq!(address_of_record("sip:al@[::1]:5070"), "al@[::1]");
        assert_eq!(address_of_record("sip:al@[::1]"), "al@[::1]");
    }

    #[test]
    fn sent_by_may_be_ipv6() {
        assert_eq!(sent_by("SIP/2.0/UDP [::1]:70;rport"), Some(("::1".into(), Some(70))));
        assert_eq!(sent_by("SIP/2.0/UDP [::1];rport"), Some(("::1".into(), None)));
        assert_eq!(sent_by("SIP/2.0/TCP h.test;branch=x"), Some(("h.test".into(), None)));
    }
}
