//! Which of liblinphone's names are here, and in what state? The answer is a table in COMPATIBILITY.md, generated from
//! the list of names in `tests/data/api.tsv` and the source of `src/ffi`, and compared with it here.
//!
//! A name acts when programs expect more of it than to keep a setting, its comment does not say otherwise, and a test
//! calls it.
//!
//! `BLESS=1 cargo test --test compatibility` rewrites the table.

#[path = "support/exports.rs"]
mod exports;
#[path = "support/unsupported.rs"]
mod unsupported;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

const BEGIN: &str = "<!-- begin of the generated table -->\n";
const END: &str = "<!-- end of the generated table -->\n";
const ERAS: &[&str] = &["3.6", "3.9", "4.4", "5.1", "5.2", "5.4"];

/// Exports that no test can call with success: nothing that registers hands out headers as an object. `tests/misuse` calls
/// them with anything else.
const OUT_OF_REACH: &[&str] = &[
    "linphone_headers_add",
    "linphone_headers_get_value",
    "linphone_headers_ref",
    "linphone_headers_remove",
    "linphone_headers_unref",
];
/// Tests that name functions without calling them.
const ABOUT_NAMES: &[&str] =
    &["abi", "compatibility.rs", "data", "headers", "layering.rs", "misuse", "symbols.rs"];

/// A name that programs of some version use.
struct Name<'a> {
    name: &'a str,
    tier: &'a str,
    header: &'a str,
    eras: Vec<&'a str>,
}

#[test]
fn the_table_says_what_the_source_says() {
    let path = exports::root().join("COMPATIBILITY.md");
    let text = fs::read_to_string(&path).expect("COMPATIBILITY.md can be read");
    let (before, rest) = text.split_once(BEGIN).expect("COMPATIBILITY.md has a place for the table");
    let (_, after) = rest.split_once(END).expect("the place for the table ends");
    let wanted = format!("{before}{BEGIN}{}{END}{after}", table());
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, wanted).expect("COMPATIBILITY.md can be written");
    } else {
        assert!(text == wanted, "run `make headers`: the table in COMPATIBILITY.md differs from src/ffi");
    }
}

#[test]
fn every_export_is_called_by_a_test() {
    let called = called();
    let all = exports::supported().into_iter().map(|export| export.name);
    let uncalled: BTreeSet<String> = all.filter(|name| !called.contains(name)).collect();
    assert_eq!(
        uncalled,
        OUT_OF_REACH.iter().map(ToString::to_string).collect(),
        "exports that no test calls"
    );
}

#[test]
fn every_name_of_liblinphone_that_is_exported_is_listed() {
    let data = data();
    let listed: BTreeSet<&str> = names(&data).iter().map(|name| name.name).collect();
    let ours = exported().into_iter().filter(|name| name.starts_with("linphone_") || name.starts_with("lp_"));
    let lacking: Vec<String> = ours.filter(|name| !listed.contains(name.as_str())).collect();
    assert!(lacking.is_empty(), "tests/data/api.tsv lacks {lacking:#?}");
}

#[test]
fn a_name_is_declared_where_programs_look_for_it() {
    let data = data();
    let exported = exported();
    let mut contents = BTreeMap::new();
    let mut wrong = Vec::new();
    for name in names(&data) {
        if name.header.is_empty() || !exported.contains(name.name) {
            continue;
        }
        let path = format!("linphone/{}", name.header);
        let words = contents.entry(path.clone()).or_insert_with(|| words_of(&path));
        if !words.contains(name.name) {
            wrong.push(format!("{} in {}", name.name, path));
        }
    }
    assert!(wrong.is_empty(), "not declared: {wrong:#?}");
}

#[test]
fn every_deliberate_difference_names_tests_that_exist() {
    let text =
        fs::read_to_string(exports::root().join("COMPATIBILITY.md")).expect("COMPATIBILITY.md can be read");
    let (_, rest) = text.split_once("## Deliberate differences").expect("there is such a section");
    let (section, _) = rest.split_once("\n## ").expect("another section follows");
    let mut wrong = Vec::new();
    for row in section.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let columns: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        assert_eq!(columns.len(), 4, "{row}");
        assert!(columns.iter().all(|column| !column.trim().is_empty()), "{row}");
        let tests: Vec<&str> = columns[3].split('`').skip(1).step_by(2).collect();
        if tests.is_empty() {
            wrong.push(format!("no test: {row}"));
        }
        wrong.extend(tests.into_iter().filter(|test| !exists(test)).map(|test| format!("{test}: {row}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Is there such a test: `tests/FILE.rs::FUNCTION`, or `tests/FOLDER::NAME` of an entry in the folder's list of differences?
fn exists(test: &str) -> bool {
    let Some((path, name)) = test.split_once("::") else { return false };
    let path = exports::root().join(path);
    if path.is_dir() {
        let listed = fs::read_to_string(path.join("differences.tsv")).unwrap_or_default();
        return listed.lines().any(|line| line.split('\t').any(|column| column == name));
    }
    let source = fs::read_to_string(path).unwrap_or_default();
    let function = format!("fn {name}(");
    source.lines().any(|line| line.trim_start().starts_with(&function))
}

fn table() -> String {
    let data = data();
    let exported = exported();
    let kept = only_kept();
    let declared = words_of("linphone/core.h");
    let called = called();
    let is_called = |name: &str| called.contains(name) || !exported.contains(name);
    let state = |name: &Name| {
        if !exported.contains(name.name) && !declared.contains(name.name) {
            "missing"
        } else if name.tier == "1" && !kept.contains(name.name) && is_called(name.name) {
            "acts"
        } else {
            "stored"
        }
    };
    let all = names(&data);
    let count = |wanted: &str| all.iter().filter(|name| state(name) == wanted).count();
    let mut text = format!(
        "\nOf {} names, {} act, {} are stored, {} are unsupported and {} are missing.\n",
        all.len() + unsupported::names().len(),
        count("acts"),
        count("stored"),
        unsupported::names().len(),
        count("missing")
    );
    let mut by_header: BTreeMap<&str, Vec<&Name>> = BTreeMap::new();
    for name in &all {
        by_header.entry(name.header).or_default().push(name);
    }
    for (header, names) in by_header {
        let title = if header.is_empty() {
            "Only in older or newer versions".to_owned()
        } else {
            format!("linphone/{header}")
        };
        write!(
            text,
            "\n### {title}\n\n| name | state | {} |\n|---|---|{}\n",
            ERAS.join(" | "),
            "---|".repeat(ERAS.len())
        )
        .expect("a string takes all");
        for name in names {
            writeln!(text, "| `{}` | {} | {} |", name.name, state(name), name.eras.join(" | "))
                .expect("a string takes all");
        }
    }
    text + &unsupported_table() + "\n"
}

/// What is there for the linker only: too many to be named here, so their numbers, and where they stand.
fn unsupported_table() -> String {
    let mut text = String::from("\n### Unsupported\n\n| what | names | where |\n|---|---|---|\n");
    for family in unsupported::FAMILIES {
        let count = unsupported::names().iter().filter(|name| name.family == family.file).count();
        writeln!(text, "| {} | {count} | `src/ffi/unsupported/{}.rs` |", family.what, family.file)
            .expect("a string takes all");
    }
    text
}

#[test]
fn no_name_is_both_supported_and_unsupported() {
    let data = data();
    let supported: BTreeSet<&str> = names(&data).iter().map(|name| name.name).collect();
    let twice: Vec<String> = unsupported::names()
        .into_iter()
        .map(|name| name.name)
        .filter(|name| supported.contains(name.as_str()))
        .collect();
    assert!(twice.is_empty(), "{twice:?}");
}

fn data() -> String {
    fs::read_to_string(exports::root().join("tests/data/api.tsv")).expect("the list of names can be read")
}

fn names(data: &str) -> Vec<Name<'_>> {
    let rows = data.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row.len() == 4 + ERAS.len())
        .map(|row| Name {
            name: row[0],
            tier: row[1],
            header: row[2],
            eras: row[4..]
                .iter()
                .map(|mark| if *mark == "y" { "✓" } else { mark.trim_matches('-') })
                .collect(),
        })
        .collect()
}

fn exported() -> BTreeSet<String> {
    exports::supported().into_iter().map(|export| export.name).collect()
}

/// Names whose comment says that the setting is kept and nothing reads it, whatever the list expects of them.
fn only_kept() -> BTreeSet<String> {
    let says_so = |comment: &str| comment.contains("only kept") || comment.contains("Kept for the program");
    exports::supported()
        .into_iter()
        .filter(|export| !export.name.ends_with("_set_user_data") && says_so(&export.comment.join(" ")))
        .map(|export| export.name)
        .collect()
}

/// The words of all tests that call functions, and of what the programs print that name each call.
fn called() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut waiting = vec![exports::root().join("tests")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of tests") {
            let path = entry.expect("a readable folder").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let prints = name.starts_with("values_");
            if ABOUT_NAMES.contains(&name) {
                continue;
            } else if path.is_dir() {
                waiting.push(path);
            } else if prints || path.extension().is_some_and(|kind| kind == "rs" || kind == "c") {
                let text = fs::read_to_string(&path).expect("a readable test");
                let found = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
                words.extend(found.filter(|word| !word.is_empty()).map(str::to_owned));
            }
        }
    }
    words
}

/// The words outside of comments that a program sees which includes this header.
fn words_of(header: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut words = BTreeSet::new();
    let mut waiting = vec![header.to_owned()];
    while let Some(path) = waiting.pop() {
        let Ok(text) = fs::read_to_string(exports::root().join("include").join(&path)) else { continue };
        if !seen.insert(path) {
            continue;
        }
        for line in text.lines() {
            if let Some(include) = line.strip_prefix("#include <").and_then(|rest| rest.strip_suffix('>')) {
                waiting.push(include.to_owned());
            } else if !line.trim_start().starts_with(['*', '/']) {
                let found = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
                words.extend(found.filter(|word| !word.is_empty()).map(str::to_owned));
            }
        }
    }
    words
}
