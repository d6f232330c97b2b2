//! Compiles a set of headers into a list of facts.
//!
//! A C++ program asks its compiler about every name and prints the answers: `typeid` knows types with all typedefs
//! resolved, and a name that is declared nowhere is found in a namespace behind the global one, where it stands for nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::names::{self, Names};

/// What a fact is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    /// function, type, value or member.
    pub kind: String,
    /// Its name.
    pub name: String,
}

/// What the headers say about each name.
pub type Facts = BTreeMap<Fact, String>;

/// What is said about a name that is not declared.
pub const ABSENT: &str = "absent";

const COMPILER: &str = "g++";

const FRAME: &str = r#"
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <cxxabi.h>

struct Absent {};
template <class T> struct Box {};

/* The name of a type behind all its typedefs. */
template <class T> static std::string name_of() {
    char *text = abi::__cxa_demangle(typeid(Box<T>).name(), nullptr, nullptr, nullptr);
    std::string name(text);
    std::free(text);
    return std::is_same<T, Absent>::value ? "absent" : name.substr(4, name.size() - 5);
}
template <class T, std::size_t size = sizeof(T)> static std::string size_of(int) { return ", " + std::to_string(size) + " bytes"; }
template <class T> static std::string size_of(long) { return ""; }

template <class T> static void function(const char *name) { std::printf("function\t%s\t%s\n", name, name_of<T>().c_str()); }
template <class T> static void type(const char *name) {
    std::string text = name_of<T>();
    if (text != "absent") text += size_of<T>(0);
    std::printf("type\t%s\t%s\n", name, text.c_str());
}
static void value(const char *name, Absent) { std::printf("value\t%s\tabsent\n", name); }
static void value(const char *name, long long number) { std::printf("value\t%s\t%lld\n", name, number); }
template <class T> static void member(const char *name, std::size_t offset) {
    std::printf("member\t%s\tat %zu: %s\n", name, offset, name_of<T>().c_str());
}
"#;

/// Can facts be collected here?
pub fn has_compiler() -> bool {
    Command::new(COMPILER).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// What the headers of this folder, or of the system, say about the names.
pub fn collect(include: Option<&Path>, names: &Names) -> Facts {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let side = if include.is_some() { "ours" } else { "reference" };
    let (source, program) = (folder.join(format!("abi_{side}.cpp")), folder.join(format!("abi_{side}")));
    std::fs::write(&source, program_text(names)).expect("the folder for temporary files takes it");
    let mut compiler = compiler(include);
    compiler.args(["-O0", "-o"]).arg(&program).arg(&source);
    run(&mut compiler);
    let answers = run(&mut Command::new(&program));
    answers
        .lines()
        .map(|line| {
            let mut columns = line.splitn(3, '\t').map(str::to_owned);
            let mut next = || columns.next().expect("the program prints three columns");
            (Fact { kind: next(), name: next() }, next())
        })
        .collect()
}

/// The text behind the preprocessor: declarations without comments.
pub fn preprocessed(include: Option<&Path>) -> String {
    let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("abi_includes.cpp");
    std::fs::write(&source, includes()).expect("the folder for temporary files takes it");
    run(compiler(include).args(["-E", "-P"]).arg(&source))
}

fn compiler(include: Option<&Path>) -> Command {
    let mut command = Command::new(COMPILER);
    command.args(["-x", "c++", "-std=c++17", "-w"]);
    if let Some(folder) = include {
        command.arg("-I").arg(folder);
    }
    command
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}:\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn includes() -> String {
    names::headers().iter().map(|header| format!("#include <{header}>\n")).collect()
}

fn program_text(names: &Names) -> String {
    let mut text = includes() + FRAME;
    let mut add = |line: String| writeln!(text, "{line}").expect("a string takes all");
    // Macros are asked where only the headers' names are seen, because what they stand for cannot be qualified.
    add("static void ask_macros() {".to_owned());
    for name in &names.types {
        add(format!("#ifdef {name}\ntype<{name}>(\"{name}\");\n#endif"));
    }
    for name in &names.values {
        add(format!("#ifdef {name}\nvalue(\"{name}\", {name});\n#endif"));
    }
    for (owner, member) in &names.members {
        add(format!(
            "member<decltype({owner}::{member})>(\"{owner}.{member}\", offsetof({owner}, {member}));"
        ));
    }
    add("}\nnamespace nowhere {".to_owned());
    for name in names.functions.iter().chain(&names.values) {
        add(format!("#ifndef {name}\nstatic const Absent {name} = {{}};\n#endif"));
    }
    for name in &names.types {
        add(format!("#ifndef {name}\ntypedef Absent {name};\n#endif"));
    }
    add("}\nusing namespace nowhere;\nint main() {\nask_macros();".to_owned());
    for name in &names.functions {
        add(format!("function<std::remove_cv<decltype(::{name})>::type>(\"{name}\");"));
    }
    for name in &names.types {
        add(format!("#ifndef {name}\ntype<::{name}>(\"{name}\");\n#endif"));
    }
    for name in &names.values {
        add(format!("#ifndef {name}\nvalue(\"{name}\", ::{name});\n#endif"));
    }
    text + "}\n"
}
