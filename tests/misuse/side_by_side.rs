//! The same wrong calls on liblinphone and on ours, each in a process of its own: which calls does the process survive?
//!
//! One C program, generated, opens either library and looks the functions up by name, so that it needs no headers. A
//! call that has not returned after two seconds hangs. Memory that is freed is overwritten (`MALLOC_PERTURB_`), or an
//! object that has ended would look alive by luck.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::exports::{self, Export, Kind};
use super::generate;
use super::kinds::MAKERS;

/// The kinds of wrong calls.
const CASES: &[(&str, &str)] = &[
    ("NULL", "every argument NULL or 0"),
    ("ended", "an object that has ended, the rest right"),
    ("other", "an object of another type, the rest right"),
];

/// What became of the calls of one library: by function and kind of call.
pub type Outcomes = BTreeMap<(String, String), Vec<String>>;

/// Runs the sweep on a library.
pub fn sweep(library: &Path, folder: &Path) -> Outcomes {
    // Names that only say that they are not supported would count for us without any merit.
    let mut exports = exports::all();
    exports.retain(|export| !export.file.starts_with("unsupported/"));
    let opaque = exports::public_types("types/opaque.rs");
    fs::create_dir_all(folder).expect("the target folder can be written");
    let (source, program) = (folder.join("side_by_side.c"), folder.join("side_by_side"));
    fs::write(&source, text(&exports, &opaque)).expect("the target folder can be written");
    let output = Command::new("gcc")
        .args(["-std=gnu99", "-w", "-o"])
        .args([&program, &source])
        .arg("-ldl")
        .output()
        .expect("gcc runs: apt install gcc");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let output = Command::new(&program)
        .arg(library)
        .current_dir(folder)
        .env("HOME", folder)
        .env("MALLOC_PERTURB_", "165")
        .output()
        .expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.ends_with("end\n"), "{}: stopped after {:?}", library.display(), text.lines().last());
    let mut outcomes = Outcomes::new();
    for row in text.lines().map(|line| line.split('\t').collect::<Vec<_>>()).filter(|row| row.len() == 3) {
        let case = row[1].split(' ').next().unwrap_or_default();
        outcomes.entry((row[0].to_owned(), case.to_owned())).or_default().push(row[2].to_owned());
    }
    outcomes
}

/// The page that tells how both fare.
pub fn page(reference: &Outcomes, ours: &Outcomes) -> String {
    let mut text = String::from(
        "# Wrong calls, side by side\n\n\
         The same wrong calls on liblinphone 5.1.65 and on regline: each in a process of its own, which survives it or does\n\
         not. Only functions that both have, and that do\n\
         something here, are counted. Freed memory is overwritten (`MALLOC_PERTURB_=165`), so that an\n\
         object that has ended does not look alive by luck; to survive means that the call returned, whatever it did to the\n\
         memory. What regline returns and logs is tested in `tests/misuse`, under AddressSanitizer.\n\n\
         `make misuse-table` writes this page.\n\n\
         | call | functions | survive on liblinphone | survive on regline |\n|---|---:|---:|---:|\n",
    );
    for (case, what) in CASES {
        let names: BTreeSet<&String> =
            common(reference, ours).filter(|(_, known)| known == case).map(|(name, _)| name).collect();
        let alive = |side: &Outcomes| names.iter().filter(|name| survives(side, name, Some(case))).count();
        writeln!(text, "| {what} | {} | {} | {} |", names.len(), alive(reference), alive(ours))
            .expect("a string takes all");
    }
    let names: BTreeSet<&String> = common(reference, ours).map(|(name, _)| name).collect();
    let alive = |side: &Outcomes| names.iter().filter(|name| survives(side, name, None)).count();
    writeln!(text, "| **all of them** | {} | {} | {} |", names.len(), alive(reference), alive(ours))
        .expect("a string takes all");

    let calls = |side: &Outcomes| common(reference, ours).map(|key| side[key].len()).sum::<usize>();
    let ends = |side: &Outcomes| {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for end in common(reference, ours).flat_map(|key| &side[key]) {
            *counts.entry(end.as_str()).or_default() += 1;
        }
        counts.into_iter().map(|(end, count)| format!("{count} {end}")).collect::<Vec<_>>().join(", ")
    };
    write!(
        text,
        "\nCalls: on liblinphone {} ({}), on regline {} ({}).\n",
        calls(reference),
        ends(reference),
        calls(ours),
        ends(ours)
    )
    .expect("a string takes all");

    for (side, title) in [(ours, "regline"), (reference, "liblinphone")] {
        let fatal: Vec<String> = names
            .iter()
            .filter(|name| !survives(side, name, None))
            .map(|name| {
                let cases = CASES.iter().filter(|(case, _)| !survives(side, name, Some(case)));
                format!("`{name}` ({})", cases.map(|(case, _)| *case).collect::<Vec<_>>().join(", "))
            })
            .collect();
        let list = if fatal.is_empty() { "None.".to_owned() } else { fatal.join(", ") + "." };
        write!(text, "\n## Functions that end the process on {title}\n\n{}\n", wrapped(&list))
            .expect("a string takes all");
    }
    text
}

/// What was called on both sides.
fn common<'a>(one: &'a Outcomes, other: &'a Outcomes) -> impl Iterator<Item = &'a (String, String)> {
    one.keys().filter(|key| other.contains_key(*key))
}

fn survives(side: &Outcomes, name: &str, case: Option<&str>) -> bool {
    let concerned =
        side.iter().filter(|((known, kind), _)| known == name && case.is_none_or(|case| case == kind));
    concerned.flat_map(|(_, ends)| ends).all(|end| end == "returned")
}

fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(", ").map(|word| word.trim_end_matches('.')) {
        let last = lines.last_mut().expect("there is one");
        if last.len() + word.len() > 118 {
            lines.push(String::new());
        }
        let last = lines.last_mut().expect("there is one");
        last.push_str(word);
        last.push_str(", ");
    }
    let text: Vec<_> = lines.iter().map(|line| line.trim_end()).collect();
    text.join("\n").trim_end_matches(',').to_owned() + "."
}

/// The library of the reference.
pub fn reference() -> Option<PathBuf> {
    let output = Command::new("gcc").arg("-print-file-name=liblinphone.so").output().ok()?;
    let path = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    path.is_absolute().then(|| fs::canonicalize(path).ok()).flatten()
}

/// The program: a function for each call.
fn text(exports: &[Export], opaque: &[String]) -> String {
    let mut text = String::from(PRELUDE);
    let mut makers = String::new();
    for maker in MAKERS {
        writeln!(text, "static void *live_{0}, *ended_{0};", maker.kind).expect("a string takes all");
        let (make, first) = (with_names(maker.make), first_name(maker.make));
        writeln!(makers, "\tif (have(\"{first}\")) live_{} = {make};", maker.kind)
            .expect("a string takes all");
        if !maker.end.is_empty() {
            writeln!(
                makers,
                "\tif (have(\"{first}\") && have(\"{end}\")) {{ ended_{kind} = {make}; CALL(\"{end}\")(ended_{kind}); }}",
                end = maker.end,
                kind = maker.kind,
            )
            .expect("a string takes all");
        }
    }
    write!(
        text,
        "static void *core(void) {{ return core_of_objects; }}\nstatic void make_objects(void) {{\n\
         \tcore_of_objects = CALL(\"linphone_factory_create_core_3\")(CALL(\"linphone_factory_get\")(), NULL, NULL, NULL);\n\
         {makers}}}\n\n"
    )
    .expect("a string takes all");
    let mut calls = String::new();
    for export in exports {
        let nothing: Vec<String> = export.parameters.iter().map(|(_, kind)| empty(kind).to_owned()).collect();
        call(&mut text, &mut calls, export, "NULL", "1", &nothing);
        let live: Vec<String> = export.parameters.iter().map(|(_, kind)| alive(kind)).collect();
        for (at, kind) in generate::handles(export, opaque) {
            let mut wrong = |case: &str, value: &str| {
                let mut arguments = live.clone();
                value.clone_into(&mut arguments[at]);
                call(&mut text, &mut calls, export, &format!("{case} {at}"), value, &arguments);
            };
            if MAKERS.iter().any(|maker| maker.kind == kind && !maker.end.is_empty()) {
                wrong("ended", &format!("ended_{kind}"));
            }
            wrong(
                "other",
                if kind == "LinphoneAddress" { "live_LinphoneAuthInfo" } else { "live_LinphoneAddress" },
            );
        }
    }
    text + "static const struct call calls[] = {\n" + &calls + "};\n" + MAIN
}

fn call(
    text: &mut String,
    calls: &mut String,
    export: &Export,
    case: &str,
    needs: &str,
    arguments: &[String],
) {
    let number = calls.lines().count();
    let types: Vec<&str> = export.parameters.iter().map(|(_, kind)| c_type(kind)).collect();
    let types = if types.is_empty() { "void".to_owned() } else { types.join(", ") };
    writeln!(
        text,
        "static int can_{number}(void) {{ return ({needs}) != 0; }}\n\
         static void call_{number}(void *function) {{ (({} (*)({types}))function)({}); }}",
        c_type(&export.returns),
        arguments.join(", "),
    )
    .expect("a string takes all");
    writeln!(calls, "\t{{\"{}\", \"{case}\", can_{number}, call_{number}}},", export.name)
        .expect("a string takes all");
}

fn c_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::Void => "void",
        Kind::Pointer(_) => "void *",
        Kind::Named(name) if name.ends_with("Cb") || name.ends_with("Func") || name.ends_with("func") => {
            "void *"
        }
        Kind::Named(name) => match name.as_str() {
            "f32" => "float",
            "usize" | "i64" | "u64" | "time_t" => "long long",
            "u8" | "bool_t" => "unsigned char",
            _ => "int",
        },
    }
}

fn empty(kind: &Kind) -> &'static str {
    if c_type(kind) == "void *" { "NULL" } else { "0" }
}

/// Something right of this type.
fn alive(kind: &Kind) -> String {
    match kind {
        Kind::Pointer(name) if MAKERS.iter().any(|maker| maker.kind == name) => format!("live_{name}"),
        Kind::Pointer(name) if name == "c_char" => "(void *)\"sip:bob@example.test\"".to_owned(),
        _ => empty(kind).to_owned(),
    }
}

/// An expression whose functions are looked up by name.
fn with_names(expression: &str) -> String {
    let mut text = String::new();
    let mut rest = expression;
    while let Some(at) = rest.find("linphone_") {
        let is_text = rest[..at].ends_with('"');
        let end = rest[at..]
            .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .map_or(rest.len(), |end| at + end);
        let name = &rest[at..end];
        text.push_str(&rest[..at]);
        text.push_str(&if is_text { name.to_owned() } else { format!("CALL(\"{name}\")") });
        rest = &rest[end..];
    }
    text + rest
}

fn first_name(expression: &str) -> &str {
    let at = expression.find("linphone_").expect("a maker calls something");
    let rest = &expression[at..];
    &rest[..rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len())]
}

const PRELUDE: &str = r#"/* Generated by tests/misuse: wrong calls on any library that has the names. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct call {
	const char *name, *what;
	int (*can)(void);
	void (*run)(void *);
};

static void *library;
static void *core_of_objects;
typedef void *(*any_function)();

static int have(const char *name) {
	return dlsym(library, name) != NULL;
}

#define CALL(name) ((any_function)dlsym(library, name))

"#;

const MAIN: &str = r#"
static const char *outcome(const struct call *call, int anew) {
	static char text[32];
	int status;
	pid_t child;
	fflush(stdout);
	child = fork();
	if (child == 0) {
		alarm(anew ? 10 : 2);
		if (anew) make_objects();
		call->run(dlsym(library, call->name));
		_exit(0);
	}
	waitpid(child, &status, 0);
	if (WIFEXITED(status)) return WEXITSTATUS(status) == 0 ? "returned" : "ended the process";
	if (WTERMSIG(status) == SIGALRM) return "hung";
	snprintf(text, sizeof text, "%s", WTERMSIG(status) == SIGABRT ? "aborted" : "crashed");
	return text;
}

int main(int argc, char *argv[]) {
	size_t i;
	int nowhere = open("/dev/null", O_WRONLY);
	library = dlopen(argv[1], RTLD_NOW);
	if (library == NULL) {
		fprintf(stderr, "%s\n", dlerror());
		return 3;
	}
	dup2(nowhere, 2);
	make_objects();
	for (i = 0; i < sizeof calls / sizeof calls[0]; i++) {
		const char *end;
		if (!have(calls[i].name) || !calls[i].can()) continue;
		end = outcome(&calls[i], 0);
		/* A thread of the library may have held a lock when the process was forked: once more, with objects of its own. */
		if (strcmp(end, "hung") == 0) end = outcome(&calls[i], 1);
		printf("%s\t%s\t%s\n", calls[i].name, calls[i].what, end);
	}
	printf("end\n");
	fflush(stdout);
	_exit(0);
}
"#;
