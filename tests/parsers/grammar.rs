//! The grammar of RFC 3261 25.1 to the letter, as a judge between parsers: is this text of that rule? It says yes or no
//! and reads nothing, so that it is short enough to be held against the RFC.

use super::readers::Rule;

/// Is the text, apart from white space around it, by the grammar?
pub fn is_by_the_book(rule: Rule, text: &str) -> bool {
    match rule {
        Rule::Via => list(text, via),
        Rule::Address => list(text, address),
        Rule::Challenge => challenge(text.trim_matches(is_space)),
        Rule::Uri => uri(text),
    }
}

fn is_space(letter: char) -> bool {
    letter == ' ' || letter == '\t'
}

fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte))
}

/// The elements of a list, none of them empty.
fn list(text: &str, one: fn(&str) -> bool) -> bool {
    split(text, ',').is_some_and(|parts| parts.into_iter().all(|part| one(part.trim_matches(is_space))))
}

/// The parts between separators that stand neither in quotes nor in brackets; nothing if quotes or brackets stay open.
fn split(text: &str, separator: char) -> Option<Vec<&str>> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let (mut quoted, mut escaped, mut bracketed) = (false, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if !bracketed => quoted = !quoted,
            '<' if !quoted => bracketed = true,
            '>' if !quoted => bracketed = false,
            _ if letter == separator && !quoted && !bracketed => {
                parts.push(&text[start..at]);
                start = at + letter.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    (!quoted && !bracketed).then_some(parts)
}

/// quoted-string
fn is_quoted(text: &str) -> bool {
    let Some(inside) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return false };
    let mut letters = inside.chars();
    while let Some(letter) = letters.next() {
        let fine = match letter {
            '\\' => letters.next().is_some_and(|next| next.is_ascii() && next != '\r' && next != '\n'),
            '"' => false,
            _ => letter == '\t' || (letter >= ' ' && letter != '\u{7f}'),
        };
        if !fine {
            return false;
        }
    }
    text.len() >= 2
}

/// `*( SEMI generic-param )`, the first part being something else already.
fn params<'a>(parts: impl Iterator<Item = &'a str>) -> bool {
    let mut names = Vec::new();
    for part in parts {
        let part = part.trim_matches(is_space);
        let (name, value) = match part.split_once('=') {
            Some((name, value)) => {
                (name.trim_end_matches(is_space), Some(value.trim_start_matches(is_space)))
            }
            None => (part, None),
        };
        let fine = value.is_none_or(|value| match name.to_ascii_lowercase().as_str() {
            "received" => value.parse::<std::net::IpAddr>().is_ok() || is_host(value),
            "branch" | "tag" => is_token(value),
            "rport" | "expires" | "ttl" => {
                value.bytes().all(|byte| byte.is_ascii_digit()) && !value.is_empty()
            }
            _ => is_token(value) || is_host(value) || is_quoted(value),
        });
        if !is_token(name) || !fine || names.contains(&name.to_ascii_lowercase()) {
            return false;
        }
        names.push(name.to_ascii_lowercase());
    }
    true
}

/// hostname / IPv4address / IPv6reference
fn is_host(text: &str) -> bool {
    if let Some(inside) = text.strip_prefix('[') {
        return inside.strip_suffix(']').is_some_and(|inside| inside.parse::<std::net::Ipv6Addr>().is_ok());
    }
    if text.parse::<std::net::Ipv4Addr>().is_ok() {
        return true;
    }
    let labels: Vec<_> = text.strip_suffix('.').unwrap_or(text).split('.').collect();
    let is_label = |label: &&str| {
        let ends = [label.bytes().next(), label.bytes().last()];
        ends.iter().all(|end| end.is_some_and(|end| end.is_ascii_alphanumeric()))
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    labels.iter().all(is_label)
        && labels.last().is_some_and(|top| top.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic()))
}

/// `host [ ":" port ]`, with white space around the colon where headers allow it.
fn is_host_and_port(text: &str, spaces: bool) -> bool {
    let end = if text.starts_with('[') { text.find(']').map_or(text.len(), |at| at + 1) } else { 0 };
    let Some(colon) = text[end..].find(':').map(|at| at + end) else { return is_host(text) };
    let (mut host, mut port) = (&text[..colon], &text[colon + 1..]);
    if spaces {
        (host, port) = (host.trim_end_matches(is_space), port.trim_start_matches(is_space));
    }
    // 1*DIGIT says the grammar; 16 bits are meant.
    is_host(host) && port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
}

fn via(text: &str) -> bool {
    let Some(parts) = split(text, ';') else { return false };
    let first = parts[0].trim_matches(is_space);
    let protocol: Vec<&str> = first.splitn(3, '/').collect();
    let [name, version, rest] = protocol[..] else { return false };
    let rest = rest.trim_start_matches(is_space);
    let Some(at) = rest.find(is_space) else { return false };
    let (transport, sent_by) = rest.split_at(at);
    is_token(name.trim_matches(is_space))
        && is_token(version.trim_matches(is_space))
        && is_token(transport)
        && is_host_and_port(sent_by.trim_matches(is_space), true)
        && params(parts[1..].iter().copied())
}

/// name-addr or addr-spec, with parameters.
fn address(text: &str) -> bool {
    let Some(parts) = split(text, ';') else { return false };
    let first = parts[0].trim_matches(is_space);
    let is_address = match split(first, '<').is_some() && first.contains('<') {
        true => {
            let at = unquoted(first, '<').unwrap_or(0);
            let name = first[..at].trim_matches(is_space);
            let inside = first[at + 1..].strip_suffix('>');
            let is_name =
                name.split(is_space).filter(|word| !word.is_empty()).all(is_token) || is_quoted(name);
            is_name && inside.is_some_and(uri)
        }
        // An addr-spec with comma, question mark or semicolon needs brackets (RFC 3261 20).
        false => !first.contains(['?', ',']) && uri(first),
    };
    is_address && params(parts[1..].iter().copied())
}

/// Where a letter stands outside of quotes.
fn unquoted(text: &str, wanted: char) -> Option<usize> {
    let (mut quoted, mut escaped) = (false, false);
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if letter == wanted && !quoted => return Some(at),
            _ => {}
        }
        None
    })
}

/// One challenge with its parameters, none of them twice.
fn challenge(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(is_space) else { return false };
    let mut names: Vec<String> = Vec::new();
    is_token(scheme)
        && split(rest, ',').is_some_and(|parts| {
            parts.into_iter().all(|part| {
                let Some((name, value)) = part.split_once('=') else { return false };
                let (name, value) = (name.trim_matches(is_space), value.trim_matches(is_space));
                let is_new = !names.iter().any(|known| known.eq_ignore_ascii_case(name));
                names.push(name.to_owned());
                // RFC 3261 wants quotes around most of them.
                let quotes = ["realm", "nonce", "opaque", "domain", "qop"]
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(name));
                is_new && is_token(name) && (is_quoted(value) || (is_token(value) && !quotes))
            })
        })
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte)
}

/// Of these letters, unreserved ones, and escapes.
fn is_of(text: &str, further: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'%' if bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)) => {
                at += 3
            }
            byte if is_unreserved(byte) || further.as_bytes().contains(&byte) => at += 1,
            _ => return false,
        }
    }
    true
}

/// SIP-URI, SIPS-URI or absoluteURI
fn uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    if !scheme.eq_ignore_ascii_case("sip") && !scheme.eq_ignore_ascii_case("sips") {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
        return scheme.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
            && scheme.bytes().all(letters)
            && !rest.is_empty()
            && is_of(rest, ";/?:@&=+$,");
    }
    let (user, rest) = rest.split_once('@').map_or((None, rest), |(user, rest)| (Some(user), rest));
    let is_user = user.is_none_or(|user| {
        let (name, password) = user.split_once(':').unwrap_or((user, ""));
        !name.is_empty() && is_of(name, "&=+$,;?/") && is_of(password, "&=+$,")
    });
    let (rest, headers) = rest.split_once('?').map_or((rest, None), |(rest, headers)| (rest, Some(headers)));
    let mut parts = rest.split(';');
    let host = parts.next().unwrap_or_default();
    let mut names = Vec::new();
    let mut is_param = |param: &str| {
        let (name, value) = param.split_once('=').unwrap_or((param, "-"));
        let is_new = !names.contains(&name.to_ascii_lowercase());
        names.push(name.to_ascii_lowercase());
        is_new && !name.is_empty() && !value.is_empty() && is_of(name, "[]/:&+$") && is_of(value, "[]/:&+$")
    };
    let is_header = |header: &str| {
        header.split_once('=').is_some_and(|(name, value)| {
            !name.is_empty() && is_of(name, "[]/?:+$") && is_of(value, "[]/?:+$")
        })
    };
    is_user
        && is_host_and_port(host, false)
        && parts.all(&mut is_param)
        && headers.is_none_or(|headers| headers.split('&').all(is_header))
}
