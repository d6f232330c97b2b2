//! Do the inputs that once broke something, and those that the fuzzer begins with, still pass? And does the fuzzer know
//! every function of the C API?
//!
//! The targets are those of `fuzz/`, run here without libFuzzer.

#[path = "support/exports.rs"]
mod exports;
#[allow(clippy::unwrap_used, dead_code)]
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// Files of `src/ffi` whose functions take memory that only a right caller keeps right, or that sleep.
const OF_MEMORY: &[&str] = &["memory.rs", "list.rs", "ms_list.rs"];
/// Where the functions are that only say that they are not supported.
const UNSUPPORTED: &str = "unsupported/";
/// The same of single functions, and those that lead beyond loopback.
const LEFT_OUT: &[(&str, &str)] = &[
    ("linphone_core_v_table_destroy", "frees memory that the program must not use again"),
    ("linphone_core_set_dns_servers", "names would be asked for elsewhere than on loopback"),
    ("linphone_core_set_dns_servers_app", "names would be asked for elsewhere than on loopback"),
    ("linphone_config_get_string_list", "returns either its own list or the caller's"),
];

fn folder(name: &str) -> PathBuf {
    exports::root().join("fuzz").join(name)
}

/// The files of a folder, by name; none if there is no such folder.
fn files(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).map(|entries| entries.collect::<Vec<_>>()).unwrap_or_default();
    let mut files: Vec<_> =
        entries.into_iter().map(|entry| entry.expect("a readable folder").path()).collect();
    files.sort();
    files
}

/// Every target on its regressions, seeds and corpus.
#[test]
fn inputs_that_are_kept_pass() {
    for (name, target) in fuzz::TARGETS {
        for kind in ["regressions", "seeds", "corpus"] {
            for path in files(folder(kind).join(name)) {
                let data = fs::read(&path).expect("a readable file");
                let result = std::panic::catch_unwind(|| target(&data));
                assert!(result.is_ok(), "{} does not pass", path.display());
            }
        }
    }
}

#[test]
fn every_target_has_seeds_and_a_program() {
    for (name, _) in fuzz::TARGETS {
        assert!(!files(folder("seeds").join(name)).is_empty(), "no seeds for {name}");
        let program = fs::read_to_string(folder("fuzz_targets").join(format!("{name}.rs")));
        assert!(
            program.is_ok_and(|text| text.contains(&format!("regline_fuzz::{name}("))),
            "no program for {name}"
        );
    }
    assert_eq!(files(folder("fuzz_targets")).len(), fuzz::TARGETS.len());
}

#[test]
fn the_fuzzer_calls_every_function() {
    let mut text = String::from(
        "//! Every export that the fuzzer calls. Generated: `BLESS=1 cargo test --test fuzz_regressions`.\n\n\
         use super::api_calls::*;\n\n\
         /// Names, and what calls the function with arguments from the program.\n\
         #[rustfmt::skip]\n\
         pub const CALLS: &[(&str, fn())] = &[\n",
    );
    for export in exports::all() {
        let left_out = LEFT_OUT.iter().any(|(name, _)| *name == export.name);
        if left_out || OF_MEMORY.contains(&export.file.as_str()) || export.file.starts_with(UNSUPPORTED) {
            continue;
        }
        let (name, module) = (&export.name, export.file.trim_end_matches(".rs").replace('/', "::"));
        let count = export.parameters.len();
        writeln!(text, "    (\"{name}\", || call{count}(\"{name}\", linphone::ffi::{module}::{name})),")
            .expect("a string takes all");
    }
    text.push_str("];\n");
    let path = folder("src/api_table.rs");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &text).expect("the table can be written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == text,
        "fuzz/src/api_table.rs is out of date: BLESS=1 cargo test --test fuzz_regressions"
    );
}
