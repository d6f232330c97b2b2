//! The disagreements that are known, and why each is right as it is.

use super::Verdict;
use super::readers::Rule;

/// A disagreement.
pub struct Case<'a> {
    /// Whose.
    pub parser: &'static str,
    /// About what.
    pub rule: Rule,
    /// In what way.
    pub verdict: Verdict,
    /// The text.
    pub text: &'a str,
    /// Whether it is as RFC 3261 25.1 says.
    pub by_the_book: bool,
}

/// One kind of disagreement.
pub struct Explained {
    /// Which cases are of it.
    pub when: fn(&Case<'_>) -> bool,
    /// Why.
    pub why: &'static str,
}

impl Explained {
    /// Does it explain this one?
    pub fn is_for(&self, case: &Case<'_>) -> bool {
        (self.when)(case)
    }
}

pub const EXPLAINED: &[Explained] = &[
    // What we do otherwise on purpose.
    Explained {
        when: |case| case.verdict == Verdict::Refuses && !case.by_the_book,
        why: "we take what is off the book and cannot be misunderstood: hosts with underscores or numbers as names, letters \
              beyond ASCII, parameters twice (the first counts), several challenges in one header (RFC 7235 4.1)",
    },
    Explained {
        when: |case| case.rule == Rule::Via && case.verdict == Verdict::Takes && is_other_protocol(case.text),
        why: "a Via of another protocol than SIP/2.0 answers no request of ours",
    },
    Explained {
        when: |case| {
            case.verdict == Verdict::Differs("received") && !is_address(part(case.text, "received="))
        },
        why: "received holds an address (RFC 3261 25.1, via-received); what is none counts as absent with us",
    },
    // What sip-header does otherwise.
    Explained {
        when: |case| of(case, "sip-header", Verdict::Takes) && !case.by_the_book && !is_sip(case.text),
        why: "sip-header does not look into URIs of other schemes; we refuse what no URI holds: spaces, quotes, brackets",
    },
    Explained {
        when: |case| of(case, "sip-header", Verdict::Refuses) && !is_sip(case.text),
        why: "sip-header has the grammars of tel and urn, and refuses other schemes; we keep such URIs as they are",
    },
    Explained {
        when: |case| {
            of(case, "sip-header", Verdict::Differs("user")) && user(case.text).contains([';', '%'])
                || of(case, "sip-header", Verdict::Differs("transport")) && case.text.contains('%')
        },
        why: "sip-header splits parameters off the user (RFC 3966), leaves some escapes in it, and resolves those of a \
              transport, which we compare as it is sent",
    },
    Explained {
        when: |case| {
            of(case, "sip-header", Verdict::Refuses) && user(case.text).contains([';', '?', '/', ','])
        },
        why: "sip-header splits parameters off the user, and wants them to be some; the grammar has a semicolon, a question \
              mark, a comma and a slash among the letters of the user (user-unreserved)",
    },
    Explained {
        when: |case| of(case, "sip-header", Verdict::Refuses) && case.text.contains([' ', '\t', ',']),
        why: "sip-header takes one address without spaces between it and its parameters; ours reads the list",
    },
    // What rsip, unmaintained since 2022, cannot do.
    Explained {
        when: |case| of(case, "rsip", Verdict::Takes) && !case.by_the_book,
        why: "rsip looks at separators only, and takes nearly everything between them",
    },
    Explained {
        when: |case| case.parser == "rsip" && case.rule == Rule::Challenge,
        why: "rsip wants the order, the quotes and the algorithms of RFC 2617, and knows one scheme",
    },
    Explained {
        when: |case| case.parser == "rsip" && case.rule == Rule::Via,
        why: "rsip knows the transports by name, the versions 1 and 2 with any number behind, and one Via a line",
    },
    Explained {
        when: |case| case.parser == "rsip" && !is_sip(case.text),
        why: "rsip knows no scheme but sip and sips",
    },
    Explained {
        when: |case| case.parser == "rsip" && case.text.contains('['),
        why: "rsip reads no IPv6 addresses in brackets",
    },
    Explained {
        when: |case| case.parser == "rsip" && case.text.contains(['%', '?', '\\']),
        why: "rsip leaves escapes as they are, and takes the headers of a URI for a part of its host",
    },
    Explained {
        when: |case| case.parser == "rsip" && case.text.contains([' ', '\t']),
        why: "rsip knows white space in few places only",
    },
    Explained {
        when: |case| case.parser == "rsip" && case.text.contains([',', ';', '"', '<']),
        why: "rsip takes commas, semicolons and quotes for the ends of what they stand in",
    },
    Explained {
        when: |case| case.parser == "rsip" && matches!(case.rule, Rule::Uri | Rule::Address),
        why: "rsip cuts users, passwords and hosts at dots, slashes and colons",
    },
];

fn of(case: &Case<'_>, parser: &str, verdict: Verdict) -> bool {
    case.parser == parser && case.verdict == verdict
}

/// What follows a word up to the next separator.
fn part<'a>(text: &'a str, word: &str) -> &'a str {
    text.split_once(word).map_or("", |(_, rest)| rest.split([';', ',', ' ']).next().unwrap_or_default())
}

fn is_address(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
}

/// Is the URI in it one of SIP?
fn is_sip(text: &str) -> bool {
    let begin = text.find('<').map_or(0, |at| at + 1);
    let uri = text[begin..].trim_start().to_ascii_lowercase();
    uri.starts_with("sip:") || uri.starts_with("sips:")
}

/// The user part of the URI in it.
fn user(text: &str) -> &str {
    let rest = text.split_once(':').map_or(text, |(_, rest)| rest);
    rest.split_once('@').map_or("", |(user, _)| user)
}

/// Is one of these Vias of another protocol than SIP/2.0?
pub fn is_other_protocol(text: &str) -> bool {
    text.split(',').any(|via| {
        let mut parts = via.split('/').map(str::trim);
        parts.next().is_none_or(|name| !name.eq_ignore_ascii_case("SIP")) || parts.next() != Some("2.0")
    })
}
