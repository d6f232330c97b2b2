//! The headers under `include/` are generated from `src/ffi` and checked in. Do they still say what the source says, is
//! every export declared once and explained, and does each header compile alone, in any order, as C and as C++?
//!
//! `BLESS=1 cargo test --test headers` rewrites them.

mod comments;
mod compile;
#[path = "../support/exports.rs"]
mod exports;
mod generate;
mod table;
#[path = "../support/unsupported.rs"]
mod unsupported;

use std::collections::BTreeMap;
use std::fs;

use table::{HEADERS, SILENT, Types};

#[test]
fn headers_say_what_the_source_says() {
    let include = exports::root().join("include");
    let bless = std::env::var_os("BLESS").is_some();
    let mut stale = Vec::new();
    for header in HEADERS {
        let path = include.join(header.path);
        let text = generate::text(header);
        if fs::read_to_string(&path).is_ok_and(|written| written == text) {
            continue;
        }
        if bless {
            fs::create_dir_all(path.parent().expect("a header is in a folder"))
                .expect("the folder can be made");
            fs::write(&path, text).expect("the header can be written");
        } else {
            stale.push(header.path);
        }
    }
    assert!(stale.is_empty(), "run `make headers`: {stale:?} differ from src/ffi");
}

#[test]
fn there_is_no_other_header() {
    let include = exports::root().join("include");
    let mut unknown = Vec::new();
    let mut folders = vec![include.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("include/ can be read") {
            let path = entry.expect("include/ can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&include).expect("found below it").to_string_lossy().into_owned();
            if !HEADERS.iter().any(|header| header.path == name) {
                unknown.push(name);
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:?} are in no line of tests/headers/table.rs");
}

#[test]
fn every_source_is_in_one_header() {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for source in HEADERS.iter().flat_map(|header| header.sources) {
        let whole = usize::from(matches!(source.types, Types::All));
        *places.entry(source.file.to_owned()).or_default() += whole;
    }
    // The declarations of those that are there for the linker come from the list beside them.
    for file in exports::ffi_files().into_iter().filter(|file| !exports::is_unsupported(file)) {
        let place = places.get(&file);
        if SILENT.contains(&file.as_str()) {
            assert!(place.is_none(), "src/ffi/{file} is said to be silent and makes a header");
            assert!(exports::of_file(&file).is_empty(), "src/ffi/{file} exports and is said to be silent");
            continue;
        }
        let claimed = generate::claimed_types(&file);
        if claimed.is_empty() {
            assert_eq!(
                place,
                Some(&1),
                "src/ffi/{file} makes no header: give it a line in tests/headers/table.rs (or name it in SILENT)"
            );
        } else {
            let forgotten: Vec<String> = exports::public_types(&file)
                .into_iter()
                .filter(|name| !claimed.contains(&name.as_str()))
                .collect();
            assert!(forgotten.is_empty(), "{forgotten:?} of src/ffi/{file} are in no header");
        }
    }
}

#[test]
fn every_fragment_is_used() {
    let used: Vec<_> = HEADERS
        .iter()
        .flat_map(|header| header.sources)
        .flat_map(|source| ["h", "begin.h"].map(|ending| generate::fragment_path(source, ending)))
        .collect();
    for entry in fs::read_dir(exports::root().join("src/ffi/headers")).expect("the folder of fragments") {
        let path = entry.expect("a readable folder").path();
        assert!(used.contains(&path), "{} stands in no header", path.display());
    }
}

#[test]
fn every_export_is_declared_once() {
    let mut declared: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for header in HEADERS {
        for name in compile::declared_functions(&generate::text(header)) {
            declared.entry(name).or_default().push(header.path);
        }
    }
    // No header of liblinphone declares these, and none of ours.
    let names = unsupported::names();
    let undeclared = |name: &str| names.iter().any(|line| line.name == name && line.header.is_empty());
    for export in exports::all() {
        if undeclared(&export.name) {
            continue;
        }
        let places = declared.get(&export.name).map(Vec::as_slice).unwrap_or_default();
        assert_eq!(places.len(), 1, "{} (src/ffi/{}) is declared in {places:?}", export.name, export.file);
    }
}

#[test]
fn every_export_has_a_comment_that_names_its_parameters() {
    let mut wrong = Vec::new();
    for export in exports::supported() {
        let comment = export.comment.join("\n");
        if comment.trim().is_empty() {
            wrong.push(format!("{} (src/ffi/{}) has no comment", export.name, export.file));
            continue;
        }
        for line in &export.comment {
            let Some(name) = line.strip_prefix("@param ").and_then(|rest| rest.split_whitespace().next())
            else {
                continue;
            };
            if !export.parameters.iter().any(|(parameter, _)| parameter == name) {
                wrong.push(format!(
                    "{} (src/ffi/{}) explains '{name}', which it does not take",
                    export.name, export.file
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
