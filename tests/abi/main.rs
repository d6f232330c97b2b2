//! Do our headers say the same as liblinphone 5.1.65's? Types of functions and of callbacks, values of enumerations and
//! macros, sizes and offsets of structs: each side is compiled from its own headers into a list of facts, and the two lists
//! are compared.
//!
//! The reference's facts are recorded in `tests/data/abi.tsv`, so that no liblinphone-dev is needed; where it is installed,
//! the record is compared with it. `BLESS=1 cargo test --test abi` records it anew. What differs on purpose stands in
//! `differences.tsv`.

#[path = "../support/exports.rs"]
mod exports;
mod facts;
mod names;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use facts::{ABSENT, Fact, Facts};
use names::Names;

/// Where Debian installs the reference's headers.
const REFERENCE: &str = "/usr/include/linphone/core.h";

#[test]
fn our_headers_say_what_the_references_say() {
    if !cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        println!("skipped: the record was made on x86_64 Linux");
        return;
    }
    if !facts::has_compiler() {
        println!("skipped: no C++ compiler: apt install g++");
        return;
    }
    let recorded = record();
    let ours = facts::collect(Some(&exports::root().join("include")), &Names::of_source_and(&recorded));
    let mut deliberate = differences();
    let mut wrong = Vec::new();
    for (key, theirs) in recorded.iter().filter(|(_, fact)| *fact != ABSENT) {
        let ours = ours.get(key).map_or(ABSENT, String::as_str);
        if ours != theirs && deliberate.remove(key).is_none() {
            wrong.push(format!("{} {}\n    theirs {theirs}\n    ours   {ours}", key.kind, key.name));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    let unused: Vec<_> = deliberate.keys().map(|key| format!("{} {}", key.kind, key.name)).collect();
    assert!(unused.is_empty(), "differences.tsv lists what does not differ: {unused:?}");
}

#[test]
fn the_record_says_what_the_reference_says() {
    if !Path::new(REFERENCE).exists() || !facts::has_compiler() {
        println!("skipped: liblinphone's headers are missing: apt install liblinphone-dev g++");
        return;
    }
    let mut names = Names::of_source_and(&Facts::new());
    names.add_siblings_of_enumerators(&facts::preprocessed(None));
    let theirs = facts::collect(None, &names);
    if std::env::var_os("BLESS").is_some() {
        fs::write(record_path(), text_of(&theirs)).expect("the record can be written");
        return;
    }
    let recorded = record();
    let stale: Vec<_> = theirs
        .iter()
        .filter(|(key, fact)| recorded.get(*key) != Some(*fact))
        .map(|(key, fact)| format!("{} {} {fact}", key.kind, key.name))
        .collect();
    assert!(stale.is_empty(), "record anew with BLESS=1 cargo test --test abi: {stale:#?}");
}

#[test]
fn every_name_of_the_reference_is_in_the_record() {
    let recorded = record();
    let missing: Vec<_> = names::of_the_reference()
        .into_iter()
        .filter(|name| {
            let key = Fact { kind: "function".to_owned(), name: name.clone() };
            recorded.get(&key).is_none_or(|fact| fact == ABSENT)
        })
        .filter(|name| !UNDECLARED.contains(&name.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Exported by the reference's library and declared nowhere in its headers: nothing to compare.
const UNDECLARED: &[&str] = &[
    "linphone_core_cbs_set_auth_info_requested",
    "linphone_core_set_default_proxy_index",
    "linphone_proxy_config_address_equal",
    "linphone_proxy_config_get_sal_op",
    "linphone_proxy_config_get_transport_contact",
    "linphone_proxy_config_is_server_config_changed",
    "linphone_transports_new",
];

fn record() -> Facts {
    let text = fs::read_to_string(record_path()).unwrap_or_default();
    rows(&text)
        .map(|row| (Fact { kind: row[0].to_owned(), name: row[1].to_owned() }, row[2].to_owned()))
        .collect()
}

fn text_of(facts: &Facts) -> String {
    facts.iter().map(|(key, fact)| format!("{}\t{}\t{fact}\n", key.kind, key.name)).collect()
}

/// What differs on purpose, with its reason.
fn differences() -> BTreeMap<Fact, String> {
    let path = exports::root().join("tests/abi/differences.tsv");
    let text = fs::read_to_string(path).expect("the list of differences can be read");
    rows(&text)
        .map(|row| (Fact { kind: row[0].to_owned(), name: row[1].to_owned() }, row[2].to_owned()))
        .collect()
}

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .inspect(|row| assert_eq!(row.len(), 3, "three columns: {row:?}"))
}

fn record_path() -> PathBuf {
    exports::root().join("tests/data/abi.tsv")
}
