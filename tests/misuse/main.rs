//! Calls every export of the library as no program should: with nothing but NULL, with an object that has ended, with an
//! object of another type, with a stray pointer. Nothing may crash or leak, each call returns its failing value, and each
//! says so in one line of the log.
//!
//! A C program does it, generated from the source of `src/ffi`, against a library built with AddressSanitizer. The
//! compiler's switch for that is not stable, so `RUSTC_BOOTSTRAP=1` lets the stable compiler take it; everything goes to
//! a target folder of its own. What is not linked here cannot hide: the test fails when an export was not called, and
//! when the sanitizer does not see a planted error and a planted leak.

mod expectation;
#[path = "../support/exports.rs"]
mod exports;
mod generate;
mod kinds;
mod side_by_side;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use syn::Item;

/// One line of the program's output.
struct Call<'a> {
    name: &'a str,
    case: &'a str,
    value: &'a str,
    log: Vec<&'a str>,
}

#[test]
fn every_export_survives_misuse() {
    // Those that are there for the linker look at no argument; tests/unsupported.rs calls them.
    let exports = exports::supported();
    let opaque = exports::public_types("types/opaque.rs");
    let folder = target().join("misuse");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let library = sanitized_library();
    let program = compile(&folder, &library, &generate::program(&exports, &opaque));

    let canary = run(&program, &library, "canary");
    let said = String::from_utf8_lossy(&canary.stderr);
    assert!(!canary.status.success(), "the sanitizer is off: the planted error went unnoticed");
    assert!(said.contains("heap-use-after-free"), "the sanitizer is off: {said}");

    let canary = run(&program, &library, "leak");
    let said = String::from_utf8_lossy(&canary.stderr);
    assert!(!canary.status.success(), "leaks are not looked for: the planted one went unnoticed");
    assert!(said.contains("LeakSanitizer: detected memory leaks"), "leaks are not looked for: {said}");
    assert!(
        said.contains("linphone_address_as_string"),
        "the planted leak is not the one that was found: {said}"
    );

    let errors = folder.join("errors");
    let output = run(&program, &library, errors.to_str().expect("a plain path"));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        text.ends_with("end\n"),
        "the program stopped:\n{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(!text.contains("\tcrashed\t"), "{}", crashes(&text));

    let calls = calls(&text);
    let by_name: BTreeMap<&str, &exports::Export> =
        exports.iter().map(|export| (export.name.as_str(), export)).collect();
    let called: BTreeSet<&str> = calls.iter().map(|call| call.name).collect();
    let forgotten: Vec<&&str> = by_name.keys().filter(|name| !called.contains(*name)).collect();
    assert!(forgotten.is_empty(), "not called: {forgotten:?}");

    let wrong: Vec<String> =
        calls.iter().filter_map(|call| objection(call, by_name[call.name], &opaque)).collect();
    assert!(wrong.is_empty(), "{} of {} calls:\n{}", wrong.len(), calls.len(), wrong.join("\n"));
    println!("{} calls of {} functions", calls.len(), called.len());
}

#[test]
fn every_kind_of_object_is_tried() {
    let known = |variant: &String| {
        kinds::MAKERS.iter().any(|maker| maker.variant == variant)
            || kinds::UNMAKABLE.iter().any(|(name, _)| name == variant)
    };
    let handles = exports::parsed("handle.rs");
    let kinds = handles.items.iter().find_map(|item| match item {
        Item::Enum(item) if item.ident == "Kind" => Some(item),
        _ => None,
    });
    let variants =
        kinds.expect("handle.rs has the kinds").variants.iter().map(|variant| variant.ident.to_string());
    let unknown: Vec<String> = variants.filter(|variant| !known(variant)).collect();
    assert!(unknown.is_empty(), "tests/misuse/kinds.rs does not say how to make {unknown:?}");

    let exports = exports::supported();
    let available: Vec<&str> = generate::available(&exports).iter().map(|maker| maker.kind).collect();
    let missing: Vec<&str> =
        kinds::MAKERS.iter().map(|maker| maker.kind).filter(|kind| !available.contains(kind)).collect();
    assert!(missing.is_empty(), "no function makes {missing:?} as tests/misuse/kinds.rs says");
}

/// `make misuse-table`
#[test]
#[ignore = "writes docs/misuse.md, and takes minutes on the reference"]
fn the_table_of_both_sides_is_written() {
    let reference = side_by_side::reference().expect("the reference is here: apt install liblinphone-dev");
    let status = Command::new(env!("CARGO")).args(["build", "--quiet", "--locked", "--lib"]).status();
    assert!(status.is_ok_and(|status| status.success()), "the library builds");
    let folder = target().join("misuse");
    let ours = side_by_side::sweep(&target().join("debug/liblinphone.so"), &folder);
    let page = side_by_side::page(&side_by_side::sweep(&reference, &folder), &ours);
    fs::write(exports::root().join("docs/misuse.md"), page).expect("docs/ can be written");
    let ends: BTreeSet<&str> = ours.values().flatten().map(String::as_str).collect();
    assert_eq!(ends, BTreeSet::from(["returned"]), "a wrong call does not return");
}

/// What is wrong with the outcome of a call.
fn objection(call: &Call, export: &exports::Export, opaque: &[String]) -> Option<String> {
    let say = |what: String| Some(format!("{} ({}): {what}", call.name, call.case));
    let is_misuse = expectation::is_misuse(call.case, export, opaque);
    if is_misuse && !expectation::failing(export).iter().any(|value| value == call.value) {
        return say(format!("returned {}, not one of {:?}", call.value, expectation::failing(export)));
    }
    // The oldest names of functions are other names for the newer ones, which the log tells.
    let prefix = format!("{}: ", call.name.replace("lp_config_", "linphone_config_"));
    let own = call.log.iter().filter(|line| line.contains(&prefix)).count();
    if is_misuse && (own != 1 || call.log.len() != 1) {
        return say(format!("one line of the log is due, got {:?}", call.log));
    }
    None
}

fn calls(text: &str) -> Vec<Call<'_>> {
    let rows = text.lines().filter(|line| *line != "end").map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row.len() == 4)
        .map(|row| Call {
            name: row[0],
            case: row[1],
            value: row[2],
            log: row[3].split('\u{b}').filter(|line| !line.is_empty()).collect(),
        })
        .collect()
}

fn crashes(text: &str) -> String {
    let names: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("\tcrashed\t"))
        .filter_map(|line| line.split('\t').next())
        .collect();
    let first = text.lines().skip_while(|line| !line.contains("\tcrashed\t")).take(40).collect::<Vec<_>>();
    format!("{} crash or leak: {names:?}\nThe first:\n{}", names.len(), first.join("\n"))
}

/// Cargo's target folder: the test stands in `<target>/<profile>/deps`.
fn target() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its place");
    test.ancestors().nth(3).expect("three folders up").to_path_buf()
}

/// Builds the library with AddressSanitizer, and returns its path.
fn sanitized_library() -> PathBuf {
    let host = host();
    let folder = target().join("sanitized");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--lib", "--target", &host])
        .current_dir(exports::root())
        .env("CARGO_TARGET_DIR", &folder)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Zsanitizer=address")
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the library does not build with -Zsanitizer=address");
    folder.join(host).join("debug/liblinphone.so")
}

/// The platform that the compiler runs on: with `--target`, build scripts stay free of the sanitizer.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc knows its host").to_owned()
}

fn compile(folder: &Path, library: &Path, text: &str) -> PathBuf {
    let source = folder.join("misuse.c");
    let program = folder.join("misuse");
    fs::write(&source, text).expect("the target folder can be written");
    let output = Command::new("gcc")
        .args([
            "-std=gnu99",
            "-g",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-Wno-cast-function-type",
            "-fsanitize=address",
        ])
        .arg(format!("-I{}", exports::root().join("include").display()))
        .arg("-o")
        .args([&program, &source])
        .arg(library)
        .output()
        .expect("gcc runs: apt install gcc");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let name = folder.join("liblinphone.so.10");
    let _ = fs::remove_file(&name);
    std::os::unix::fs::symlink(library, &name).expect("the target folder can be written");
    program
}

fn run(program: &Path, library: &Path, argument: &str) -> Output {
    let folder = program.parent().expect("it is in a folder");
    let output = Command::new(program)
        .arg(argument)
        .current_dir(folder)
        .env("HOME", folder)
        .env("LD_LIBRARY_PATH", folder)
        .env("ASAN_OPTIONS", "detect_leaks=1:leak_check_at_exit=0:abort_on_error=0")
        .output();
    output.unwrap_or_else(|error| panic!("{} with {}: {error}", program.display(), library.display()))
}
