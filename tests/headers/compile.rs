//! Does a C and a C++ compiler take the headers as they stand?

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::exports;
use super::table::HEADERS;

/// The languages that programs are written in, each with the flags of a strict build.
const DIALECTS: &[(&str, &str, &str)] = &[
    ("gcc", "c", "-std=c99"),
    ("gcc", "c", "-std=c11"),
    ("g++", "c++", "-std=c++11"),
    ("g++", "c++", "-std=c++17"),
    ("clang", "c", "-std=c99"),
    ("clang++", "c++", "-std=c++17"),
];

/// The names of the functions that a header declares.
pub fn declared_functions(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let without_comments = without_comments(text);
    for declaration in without_comments.split("LINPHONE_PUBLIC").skip(1) {
        let Some((before, _)) = declaration.split_once('(') else { continue };
        let name: String = before
            .chars()
            .rev()
            .skip_while(|letter| letter.is_whitespace())
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect();
        let name: String = name.chars().rev().collect();
        if !name.is_empty() {
            names.insert(name);
        }
    }
    names
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept += before;
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    kept + rest
}

#[test]
fn each_header_compiles_alone() {
    for header in HEADERS {
        accepted(&format!("#include <{}>\nint regline_alone;\n", header.path), header.path);
    }
}

#[test]
fn all_headers_compile_together_in_any_order_and_twice() {
    let paths: Vec<&str> = HEADERS.iter().map(|header| header.path).collect();
    let mut orders = vec![paths.clone(), paths.iter().rev().copied().collect()];
    for turn in [7, 19] {
        let mut turned = paths.clone();
        turned.rotate_left(turn % paths.len());
        orders.push(turned);
    }
    for order in orders {
        let mut program = String::new();
        for path in order.iter().chain(order.iter()) {
            writeln!(program, "#include <{path}>").expect("a string takes all");
        }
        program += "int regline_together;\n";
        accepted(&program, order[0]);
    }
}

/// Every available compiler takes the text without a word.
fn accepted(program: &str, what: &str) {
    let mut tried = 0;
    for (compiler, language, standard) in DIALECTS {
        let mut command = Command::new(compiler);
        command
            .args(["-x", language, standard, "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"])
            .arg("-I")
            .arg(include())
            .arg("-")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let Ok(mut child) = command.spawn() else { continue };
        let mut stdin = child.stdin.take().expect("asked for");
        std::io::Write::write_all(&mut stdin, program.as_bytes()).expect("the compiler reads");
        drop(stdin);
        let output = child.wait_with_output().expect("the compiler ends");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{what}, {compiler} {standard}:\n{said}");
        tried += 1;
    }
    assert!(tried > 0, "no C compiler: apt install gcc g++");
}

fn include() -> PathBuf {
    exports::root().join("include")
}
