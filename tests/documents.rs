//! The documents: what they show is taken from files that are compiled and run, what they name exists, and where they
//! point to, something is.

use std::fs;
use std::path::{Path, PathBuf};

/// Fences that show program text; others show what a program prints, or what a person types.
const PROGRAMS: [&str; 7] = ["c", "cpp", "python", "cmake", "meson", "m4", "ini"];

/// Text of the repository that is no document for readers of the library.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = |folder: PathBuf| {
        let entries = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect::<Vec<_>>()
    };
    let mut all = pages(root.to_owned());
    all.extend(pages(root.join("docs")));
    all.sort();
    assert!(all.len() >= 8, "{all:?}");
    all
}

struct Snippet {
    language: String,
    /// The file that a comment before the fence names.
    from: Option<String>,
    line: usize,
    text: Vec<String>,
}

fn snippets(document: &str) -> Vec<Snippet> {
    let mut all = Vec::new();
    let mut from = None;
    let mut lines = document.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(named) = line.strip_prefix("<!-- from ").and_then(|rest| rest.strip_suffix(" -->")) {
            from = Some(named.to_owned());
        } else if let Some(language) = line.strip_prefix("```") {
            let text =
                lines.by_ref().map(|(_, line)| line.to_owned()).take_while(|line| line != "```").collect();
            all.push(Snippet { language: language.to_owned(), from: from.take(), line: number + 1, text });
        } else if !line.is_empty() {
            from = None;
        }
    }
    all
}

/// Lines without what depends on where they stand; a line of `…` separates pieces.
fn pieces(text: &[String]) -> Vec<Vec<String>> {
    let trimmed: Vec<String> = text.iter().map(|line| line.trim().to_owned()).collect();
    let pieces = trimmed.split(|line| line.contains('…') && line.len() < 12).map(<[String]>::to_vec);
    pieces.filter(|piece| !piece.is_empty()).collect()
}

fn stands_in(piece: &[String], file: &[String]) -> bool {
    file.windows(piece.len()).any(|window| window == piece)
}

#[test]
fn every_program_text_stands_in_a_file_that_is_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut problems = Vec::new();
    let mut seen = 0;
    for path in documents() {
        // Its blocks are files and commands, which tests/installed/snippets.py carries out.
        if path.ends_with("docs/install.md") {
            continue;
        }
        let document = fs::read_to_string(&path).expect("a document");
        let name = path.strip_prefix(root).expect("below the root").display();
        for snippet in snippets(&document) {
            if !PROGRAMS.contains(&snippet.language.as_str()) {
                continue;
            }
            seen += 1;
            let Some(from) = snippet.from else {
                problems
                    .push(format!("{name}:{}: from which file? <!-- from PATH --> is missing", snippet.line));
                continue;
            };
            let Ok(file) = fs::read_to_string(root.join(&from)) else {
                problems.push(format!("{name}:{}: {from} is not there", snippet.line));
                continue;
            };
            let file: Vec<String> = file.lines().map(|line| line.trim().to_owned()).collect();
            for piece in pieces(&snippet.text) {
                if !stands_in(&piece, &file) {
                    problems.push(format!("{name}:{}: not in {from}: {:?}", snippet.line, piece[0]));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(seen >= 10, "{seen} snippets");
}

#[test]
fn every_sample_is_compiled_and_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = fs::read_to_string(root.join("c-examples/CMakeLists.txt")).expect("the list of samples");
    for entry in fs::read_dir(root.join("c-examples")).expect("the samples") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let is_program = [".c", ".cpp", ".py"].iter().any(|ending| name.ends_with(ending));
        assert!(!is_program || list.contains(&name), "c-examples/CMakeLists.txt does not know {name}");
    }
}

#[test]
fn every_name_of_the_api_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("COMPATIBILITY.md")).expect("the table of names");
    let own = fs::read_to_string(root.join("include/regline.h")).unwrap_or_default();
    let mut problems = Vec::new();
    for path in documents() {
        // Made by a program, of every name that there is.
        if path.ends_with("docs/misuse.md") {
            continue;
        }
        let document = fs::read_to_string(&path).expect("a document");
        for code in document.split('`').skip(1).step_by(2) {
            let name: String =
                code.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
            let ours = name.starts_with("regline_") && !own.contains(&name);
            let theirs = name.starts_with("linphone_") && !table.contains(&name);
            if ours || theirs {
                problems.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_link_leads_somewhere() {
    let mut problems = Vec::new();
    for path in documents() {
        let document = fs::read_to_string(&path).expect("a document");
        for link in document.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap_or_default();
            let elsewhere = file.is_empty() || file.contains("://") || file.contains(' ');
            if !elsewhere && !path.with_file_name(file).exists() {
                problems.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_readme_shows_each_step_of_the_check() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| fs::read_to_string(root.join(name)).expect(name);
    let script = read("scripts/check.sh");
    let mut steps: Vec<&str> = Vec::new();
    let mut servers = Vec::new();
    for line in script.lines().map(str::trim) {
        if let Some(list) = line.strip_prefix("for server in ") {
            servers = list.trim_end_matches("; do").split(' ').collect();
        } else if line.starts_with("step $server ") {
            steps.append(&mut servers);
        } else if let Some(rest) = line.strip_prefix("step ") {
            steps.extend(rest.split(' ').next());
        }
    }
    let readme = read("README.md");
    let shown: Vec<&str> = readme
        .lines()
        .filter(|line| line.contains(" ok, ") && line.ends_with(" s"))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(steps.len() > 20, "{steps:?}");
    assert_eq!(steps, shown);
    assert!(readme.contains(&format!("\n{} passed, 0 failed\n", steps.len())), "{}", steps.len());
}

/// What stands in code in the table of promises: a test's name, or the file of a whole test.
#[test]
fn every_promise_of_security_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = fs::read_to_string(root.join("SECURITY.md")).expect("the document");
    let files =
        fs::read_dir(root.join("tests")).expect("the tests").map(|entry| entry.expect("an entry").path());
    let tests: String = files.filter_map(|path| fs::read_to_string(path).ok()).collect();
    let promises = document.split("| promise |").nth(1).and_then(|rest| rest.split("\n\n").next());
    let mut seen = 0;
    for line in promises.expect("a table of promises").lines().skip(2) {
        let shown_by = line.trim_end_matches('|').rsplit('|').next().expect("a column");
        let names: Vec<&str> = shown_by.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "nothing shows this: {line}");
        for name in names {
            let is_there = tests.contains(&format!("fn {name}()")) || root.join(name).is_file();
            assert!(is_there, "there is no test {name}");
            seen += 1;
        }
    }
    assert!(seen >= 8, "{seen} names");
}
