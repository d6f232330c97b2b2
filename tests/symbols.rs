//! What the shared library shows to the linker: its name, what it needs, and nothing but C functions of known families.
//!
//! Read with binutils, which come with every C compiler.

#[path = "support/exports.rs"]
mod exports;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

/// The families of names that programs of liblinphone look for, and our own.
const FAMILIES: &[&str] =
    &["linphone_", "lp_config_", "sip_setup_", "bctbx_", "ortp_", "ms_", "belle_sip_object_", "regline_"];

/// Names of no such family that Debian's programs import from liblinphone.
const IMPORTED: &[&str] = &[
    "_linphone_call_stats_get_updated",
    "lsd_player_get_daemon",
    "lsd_player_play",
    "lsd_player_set_callback",
];

/// Every system that runs the library has these.
const NEEDED: &[&str] = &[
    "libc.so.6",
    "libm.so.6",
    "libgcc_s.so.1",
    "ld-linux-x86-64.so.2",
    "ld-linux.so.2",
    "ld-linux-aarch64.so.1",
    "ld-linux-armhf.so.3",
];

#[test]
fn only_c_functions_of_known_families_are_exported() {
    let strangers: Vec<String> = symbols()
        .into_iter()
        .filter(|name| !FAMILIES.iter().any(|family| name.starts_with(family)))
        .filter(|name| !IMPORTED.contains(&name.as_str()))
        .collect();
    assert!(strangers.is_empty(), "{strangers:?}");
}

#[test]
fn every_export_of_the_source_is_in_the_library_and_nothing_else() {
    let source: BTreeSet<String> = exports::all().into_iter().map(|export| export.name).collect();
    let library = symbols();
    let missing: Vec<&String> = source.difference(&library).collect();
    assert!(missing.is_empty(), "not in the library: {missing:?}");
    let unknown: Vec<&String> = library.difference(&source).collect();
    assert!(unknown.is_empty(), "in the library, and not in src/ffi: {unknown:?}");
}

#[test]
fn the_library_has_liblinphones_name_and_stays_loaded() {
    let dynamic = dynamic_section();
    assert!(dynamic.contains("[liblinphone.so.10]"), "no such SONAME:\n{dynamic}");
    assert!(dynamic.contains("NODELETE"), "dlclose would unload it:\n{dynamic}");
}

#[test]
fn the_library_needs_only_what_every_system_has() {
    for line in dynamic_section().lines().filter(|line| line.contains("(NEEDED)")) {
        let name = line.split(['[', ']']).nth(1).expect("readelf names what is needed");
        assert!(NEEDED.contains(&name), "needs {name}");
    }
}

fn symbols() -> BTreeSet<String> {
    let listing = tool("nm", &["-D", "--defined-only"]);
    listing.lines().filter_map(|line| line.split_whitespace().nth(2)).map(str::to_owned).collect()
}

fn dynamic_section() -> String {
    tool("readelf", &["-d", "-W"])
}

fn tool(name: &str, arguments: &[&str]) -> String {
    let output = Command::new(name)
        .args(arguments)
        .arg(library())
        .env("LC_ALL", "C")
        .output()
        .unwrap_or_else(|error| panic!("{name}: {error}; apt install binutils"));
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("symbols are ASCII")
}

/// Cargo puts the shared library of a package beside the package's tests.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its place");
    let path = test.with_file_name("liblinphone.so");
    assert!(path.exists(), "{} was not built", path.display());
    path
}
