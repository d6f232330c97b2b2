//! Takes out of a message what would let its reader pose as the user: proofs of a password (RFC 7616 3.4), bearer tokens
//! (RFC 8898), push tokens (RFC 8599 4.1), passwords in addresses (RFC 3261 19.1.1). Whatever is not known to be harmless in
//! credentials goes.

/// What stands in the place of a secret.
const MASK: &[u8] = b"***";

/// Headers with credentials.
const CREDENTIALS: [&str; 4] =
    ["Authorization", "Proxy-Authorization", "Authentication-Info", "Proxy-Authentication-Info"];

/// What a digest shows that is of no use without the proof.
const HARMLESS: [&str; 10] =
    ["username", "realm", "nonce", "uri", "algorithm", "qop", "nc", "opaque", "userhash", "nextnonce"];

/// The message without secrets. It need not be well-formed.
pub fn masked(message: &[u8]) -> Vec<u8> {
    let end = message.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(message.len());
    let (head, body) = message.split_at(end);
    let mut out = Vec::with_capacity(message.len());
    let mut in_credentials = false;
    for (number, line) in head.split(|byte| *byte == b'\n').enumerate() {
        if number > 0 {
            out.push(b'\n');
        }
        let folded = line.first().is_some_and(|byte| matches!(byte, b' ' | b'\t'));
        let value = line.iter().position(|byte| *byte == b':').map(|colon| line.split_at(colon + 1));
        if folded && in_credentials {
            // The rest of credentials that were masked from their first line on.
            out.extend_from_slice(b" ");
            out.extend_from_slice(MASK);
            out.extend_from_slice(line_end(line));
            continue;
        }
        in_credentials = !folded && value.is_some_and(|(name, _)| has_credentials(name));
        match value.filter(|_| in_credentials) {
            Some((name, value)) => {
                out.extend_from_slice(name);
                mask_credentials(&mut out, value);
            }
            None => mask_addresses(&mut out, line),
        }
    }
    out.extend_from_slice(body);
    out
}

/// A text that a program or a user gave as an address, for the log: in quotes, on one line, not too long, without password.
pub fn quoted_address(text: &str) -> String {
    const LONGEST: usize = 120;
    let shown = text.rsplit_once('@').and_then(|(before, after)| {
        let scheme = ["sips:", "sip:"].into_iter().find_map(|name| Some(before.find(name)? + name.len()));
        let (scheme, user) = before.split_at(scheme.unwrap_or(0));
        Some(format!("{scheme}{}:***@{after}", user.split_once(':')?.0))
    });
    let shown = shown.as_deref().unwrap_or(text);
    let cut = if shown.chars().nth(LONGEST).is_some() { "…" } else { "" };
    format!("\"{}{cut}\"", shown.chars().take(LONGEST).collect::<String>().escape_debug())
}

fn has_credentials(name: &[u8]) -> bool {
    let name = name.strip_suffix(b":").unwrap_or(name).trim_ascii();
    CREDENTIALS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
}

/// Of a digest the harmless parameters stay, of anything else the name of the scheme.
fn mask_credentials(out: &mut Vec<u8>, value: &[u8]) {
    let line_end = line_end(value);
    let value = value.trim_ascii();
    let digest = value.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"Digest "));
    let scheme_end = value.iter().position(|byte| *byte == b' ').unwrap_or(0);
    let scheme = &value[..scheme_end];
    let parameters = if digest { &value[7..] } else { value };
    out.push(b' ');
    if digest {
        out.extend_from_slice(b"Digest ");
    } else if !scheme.is_empty() && !scheme.contains(&b'=') {
        out.extend_from_slice(scheme);
        out.push(b' ');
        out.extend_from_slice(MASK);
        out.extend_from_slice(line_end);
        return;
    }
    for (number, parameter) in split_parameters(parameters).into_iter().enumerate() {
        if number > 0 {
            out.extend_from_slice(b", ");
        }
        let parameter = parameter.trim_ascii();
        let name = parameter.split(|byte| *byte == b'=').next().unwrap_or_default().trim_ascii();
        if HARMLESS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes())) {
            out.extend_from_slice(parameter);
        } else if name.len() < parameter.len() {
            out.extend_from_slice(name);
            out.extend_from_slice(b"=\"");
            out.extend_from_slice(MASK);
            out.push(b'"');
        } else {
            out.extend_from_slice(MASK);
        }
    }
    out.extend_from_slice(line_end);
}

/// What is left of a line's end once it was split at line feeds.
fn line_end(line: &[u8]) -> &'static [u8] {
    if line.ends_with(b"\r") { b"\r" } else { b"" }
}

/// The parts between commas outside of quotes.
fn split_parameters(text: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (at, byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b',' if !quoted => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Push parameters, and passwords within addresses. The name of a push provider is no secret.
fn mask_addresses(out: &mut Vec<u8>, line: &[u8]) {
    let mut at = 0;
    while at < line.len() {
        let rest = &line[at..];
        if let Some(length) = password_start(rest) {
            out.extend_from_slice(&rest[..length]);
            let end = rest[length..].iter().position(|byte| *byte == b'@').unwrap_or(0);
            out.extend_from_slice(MASK);
            at += length + end;
        } else if let Some(length) = push_value_start(rest) {
            out.extend_from_slice(&rest[..length]);
            let is_end = |byte: &u8| b";>, \t\r?\"".contains(byte);
            let quote = usize::from(rest.get(length) == Some(&b'"'));
            let value = &rest[length + quote..];
            let end = match quote {
                0 => value.iter().position(is_end).unwrap_or(value.len()),
                _ => value.iter().position(|byte| *byte == b'"').map_or(value.len(), |end| end + 2),
            };
            out.extend_from_slice(MASK);
            at += length + end.min(line.len() - at - length);
        } else {
            out.push(line[at]);
            at += 1;
        }
    }
}

/// How far it is to the value of a push parameter that `rest` begins with.
fn push_value_start(rest: &[u8]) -> Option<usize> {
    let is_push = rest.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b";pn-"));
    if !is_push || rest.get(..13).is_some_and(|start| start.eq_ignore_ascii_case(b";pn-provider=")) {
        return None;
    }
    let name = rest[1..].iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-')?;
    (rest[1 + name] == b'=').then_some(name + 2)
}

/// How far it is to the password of an address that `rest` begins with.
fn password_start(rest: &[u8]) -> Option<usize> {
    let scheme = [&b"sip:"[..], b"sips:"]
        .into_iter()
        .find(|scheme| rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))?;
    let user = &rest[scheme.len()..];
    let end = user.iter().position(|byte| b"@<> \t\r\",".contains(byte))?;
    let colon = user[..end].iter().position(|byte| *byte == b':')?;
    (user[end] == b'@' && colon + 1 < end).then_some(scheme.len() + colon + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_quoted_without_its_password_on_one_line() {
        for (given, shown) in [
            ("alice@example.org", "\"alice@example.org\""),
            ("alice:secret@example.org", "\"alice:***@example.org\""),
            ("<sips:alice:se@cret@example.org>", "\"<sips:alice:***@example.org>\""),
            ("Al:x <sip:alice:secret@h:5060", "\"Al:x <sip:alice:***@h:5060\""),
            ("sip:h:5060\r\nX: y", "\"sip:h:5060\\r\\nX: y\""),
        ] {
            assert_eq!(quoted_address(given), shown);
        }
        assert_eq!(quoted_address(&"x".repeat(1000)).chars().count(), 123);
    }

    fn line(text: &str) -> String {
        String::from_utf8(masked(text.as_bytes())).expect("text stays text")
    }

    #[test]
    fn the_proof_of_a_password_goes_and_what_helps_to_debug_stays() {
        let shown = line(
            "REGISTER sip:a SIP/2.0\r\nAuthorization: Digest username=\"alice\", realm=\"a, b\", nonce=\"n\", \
             uri=\"sip:a\", response=\"0123456789abcdef\", cnonce=\"c\", nc=00000001, qop=auth\r\nExpires: 60\r\n\r\n",
        );
        assert_eq!(
            shown,
            "REGISTER sip:a SIP/2.0\r\nAuthorization: Digest username=\"alice\", realm=\"a, b\", nonce=\"n\", \
             uri=\"sip:a\", response=\"***\", cnonce=\"***\", nc=00000001, qop=auth\r\nExpires: 60\r\n\r\n"
        );
    }

    #[test]
    fn tokens_and_unknown_schemes_show_only_the_name_of_the_scheme() {
        for header in ["Authorization", "authorization ", "Proxy-Authorization"] {
            for scheme in ["Bearer", "Basic", "Digest-not"] {
                assert_eq!(line(&format!("{header}: {scheme} abc.def=")), format!("{header}: {scheme} ***"));
            }
        }
        assert_eq!(
            line("Authentication-Info: rspauth=\"ab\", nc=1"),
            "Authentication-Info: rspauth=\"***\", nc=1"
        );
        assert_eq!(line("Authorization: abcdef"), "Authorization: ***");
        assert_eq!(line("Authorization: Bearer\r\n abcdef\r\nX: y"), "Authorization: ***\r\n ***\r\nX: y");
    }

    #[test]
    fn push_tokens_and_passwords_in_addresses_go() {
        assert_eq!(
            line(
                "Contact: <sip:alice@h;pn-provider=fcm;pn-prid=secret;pn-param=\"s;e\";transport=tls>;expires=60"
            ),
            "Contact: <sip:alice@h;pn-provider=fcm;pn-prid=***;pn-param=***;transport=tls>;expires=60"
        );
        assert_eq!(line("From: <sip:alice:secret@h:5060>;tag=1"), "From: <sip:alice:***@h:5060>;tag=1");
        assert_eq!(line("To: <sips:h:5061>"), "To: <sips:h:5061>");
    }

    #[test]
    fn a_body_and_what_is_no_message_stay_as_they_are() {
        assert_eq!(line("SIP/2.0 200 OK\r\n\r\n;pn-prid=x"), "SIP/2.0 200 OK\r\n\r\n;pn-prid=x");
        for text in ["", ":", ";pn-", ";pn-x=", "sip:a:@", "Authorization:", "Authorization: Digest ", "\n\n"]
        {
            line(text);
        }
    }
}
