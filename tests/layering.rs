//! Layers depend on each other in one direction only: ffi → core → engine, net → sip. Read from the source's paths, so
//! that an arrow against the design fails here and not in somebody's memory.

#[path = "support/exports.rs"]
mod exports;

use std::fs;

/// Who may name whom with `crate::`.
const ALLOWED: &[(&str, &[&str])] = &[
    ("ffi", &["ffi", "core", "sip"]),
    ("core", &["core", "engine", "net", "sip"]),
    ("engine", &["engine", "sip"]),
    ("net", &["net"]),
    ("sip", &["sip"]),
];

/// Only ffi touches memory that Rust does not know about.
const SAFE: &[&str] = &["core", "engine", "net", "sip"];

#[test]
fn no_arrow_points_against_the_design() {
    let source = exports::root().join("src");
    let mut wrong = Vec::new();
    for path in exports::rust_files(&source) {
        let name = path.strip_prefix(&source).expect("found below it").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a source can be read");
        wrong.extend(forbidden(&name, &text));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn safe_layers_forbid_unsafe_code() {
    for layer in SAFE {
        let path = exports::root().join("src").join(layer).join("mod.rs");
        let text = fs::read_to_string(&path).expect("each layer is a folder");
        assert!(text.contains("#![forbid(unsafe_code)]"), "src/{layer}/mod.rs does not forbid unsafe code");
    }
}

#[test]
fn forbidden_arrows_are_found() {
    let found = |file, text| forbidden(file, text).len();
    assert_eq!(found("sip/uri.rs", "use crate::net::Flow;"), 1);
    assert_eq!(found("net/tcp.rs", "use crate::{net::Flow, sip::Uri};"), 1);
    assert_eq!(found("engine/event.rs", "use crate::{\n    net,\n    core::{Core, Account},\n};"), 2);
    assert_eq!(found("engine/event.rs", "fn f() -> crate::ffi::State {}"), 1);
    assert_eq!(found("engine/event.rs", "use super::super::net::Flow;"), 1);
    assert_eq!(found("engine/registration/mod.rs", "use super::super::net::Flow;"), 1);
    assert_eq!(found("core/mod.rs", "use super::ffi::State;"), 1);
    assert_eq!(found("core/driver.rs", "use linphone::ffi::State;"), 1);
}

#[test]
fn allowed_arrows_are_left_alone() {
    let found = |file, text| forbidden(file, text).len();
    assert_eq!(
        found("core/driver.rs", "use crate::engine::Output;\nuse crate::{net, sip::Uri, core::Core};"),
        0
    );
    assert_eq!(found("net/tcp.rs", "/// Like crate::sip, but not it.\nuse std::net::TcpStream;"), 0);
    assert_eq!(
        found(
            "engine/event.rs",
            "use super::time::Time;\n#[cfg(test)]\nmod tests {\nuse super::super::x;\n}"
        ),
        0
    );
    assert_eq!(found("engine/registration/mod.rs", "use super::event::Event;"), 0);
    assert_eq!(found("lib.rs", "pub mod net;"), 0);
}

/// The arrows of a file, named relative to `src`, that are not allowed.
fn forbidden(file: &str, text: &str) -> Vec<String> {
    let layer = file.split('/').next().unwrap_or_default().trim_end_matches(".rs");
    let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == layer) else { return Vec::new() };
    let code = without_comments(text);
    let mut named = after_crate(&code);
    named.extend(after_supers(file, &code));
    named
        .into_iter()
        .filter(|name| ALLOWED.iter().any(|(layer, _)| layer == name) && !allowed.contains(&name.as_str()))
        .map(|name| format!("src/{file}: {layer} → {name}"))
        .collect()
}

fn without_comments(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    lines.join("\n")
}

/// What stands behind `crate::`, or behind the crate's own name.
fn after_crate(code: &str) -> Vec<String> {
    let behind = code.match_indices("crate::").chain(code.match_indices("linphone::"));
    let starts = behind
        .filter(|(at, _)| !code[..*at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_'));
    starts.flat_map(|(at, start)| first_names(&code[at + start.len()..])).collect()
}

/// What stands behind a chain of `super::` that climbs to the root of the crate.
fn after_supers(file: &str, code: &str) -> Vec<String> {
    let tests = code.find("#[cfg(test)]").unwrap_or(code.len());
    let depth = file.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").count();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = code[at..].find("super::") {
        let start = at + next;
        let mut rest = &code[start..];
        let mut supers = 0;
        while let Some(shorter) = rest.strip_prefix("super::") {
            rest = shorter;
            supers += 1;
        }
        let own_depth = if start > tests { depth + 1 } else { depth };
        if supers >= own_depth {
            found.extend(first_names(rest));
        }
        at = code.len() - rest.len();
    }
    found
}

/// The first name of a path, or the first names of the paths in braces.
fn first_names(path: &str) -> Vec<String> {
    let Some(inside) = path.strip_prefix('{') else { return vec![identifier(path)] };
    let mut names = Vec::new();
    let mut depth = 0;
    let mut fresh = true;
    for (at, letter) in inside.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if letter.is_whitespace() => {}
            _ => {
                if fresh {
                    names.push(identifier(&inside[at..]));
                }
                fresh = false;
            }
        }
    }
    names
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}
