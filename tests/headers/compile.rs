//! Does a C and a C++ compiler take the headers as they stand?

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::exports;
use super::table::HEADERS;

/// A compiler, its language and its standard.
type Dialect = (&'static str, &'static str, &'static str);

/// The languages that programs are written in, each with the flags of a strict build.
const DIALECTS: &[Dialect] = &[
    ("gcc", "c", "-std=c99"),
    ("gcc", "c", "-std=c11"),
    ("g++", "c++", "-std=c++11"),
    ("g++", "c++", "-std=c++20"),
    ("clang", "c", "-std=c99"),
    ("clang", "c", "-std=c11"),
    ("clang++", "c++", "-std=c++11"),
    ("clang++", "c++", "-std=c++20"),
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

/// Headers of the libraries under liblinphone, which programs include beside ours.
const NEIGHBOURS: &[&str] = &[
    "bctoolbox/port.h",
    "bctoolbox/logging.h",
    "bctoolbox/list.h",
    "ortp/port.h",
    "ortp/logging.h",
    "mediastreamer2/mscommon.h",
];

#[test]
fn headers_go_together_with_those_of_the_libraries_below() {
    let use_of_both = r#"
        int regline_use(void);
        int regline_use(void) {
            LinphoneAuthInfo *(*make)(const char *, const char *, const char *, const char *, const char *,
                                      const char *) = linphone_auth_info_new;
            char *text = ms_strdup_printf("%d", 3);
            int *numbers = ms_new0(int, 2);
            bctbx_list_t *list = bctbx_list_append(NULL, text);
            bool_t done = TRUE;
            make = &linphone_auth_info_new;
            linphone_auth_info_unref(linphone_auth_info_new("a", NULL, "b", NULL, NULL));
            linphone_auth_info_unref(linphone_auth_info_new("a", NULL, "b", NULL, NULL, NULL));
            ms_message("%d of %s", 3, "it");
            ms_warning("odd");
            bctbx_list_free(list);
            ms_free(text);
            ms_free(numbers);
            ms_usleep(1);
            return make != NULL && done;
        }
    "#;
    for neighbour in NEIGHBOURS {
        let path = format!("/usr/include/{neighbour}");
        if !std::path::Path::new(&path).exists() {
            println!("skipped: {neighbour} is missing: apt install libmediastreamer-dev");
            continue;
        }
        // The other libraries' headers are not as strict as ours.
        let theirs = format!("#pragma GCC system_header\n#include \"{path}\"\n");
        let theirs_file = temporary(&theirs, neighbour);
        let (theirs, ours) =
            (format!("#include \"{}\"", theirs_file.display()), "#include <linphone/core.h>");
        for program in
            [format!("{theirs}\n{ours}\n{use_of_both}"), format!("{ours}\n{theirs}\n{use_of_both}")]
        {
            accepted_by(&[DIALECTS[1], DIALECTS[3]], &program, neighbour);
        }
    }
}

fn temporary(text: &str, name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name.replace('/', "_"));
    std::fs::write(&path, text).expect("cargo's folder for temporary files takes one more");
    path
}

/// Every available compiler takes the text without a word.
fn accepted(program: &str, what: &str) {
    accepted_by(DIALECTS, program, what);
}

fn accepted_by(dialects: &[Dialect], program: &str, what: &str) {
    let mut tried = 0;
    for (compiler, language, standard) in dialects {
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
