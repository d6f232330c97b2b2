//! Which test shows what happens at each event of a registration? The answer is docs/events.md, generated from
//! `tests/data/events.tsv` and compared with it here; every test and scenario that it names must exist.
//!
//! `BLESS=1 cargo test --test event_table` rewrites the page.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const INTRODUCTION: &str = "# Events of a registration, and the tests that show them

Each row is something that happens to an account, what the program is told then, and where it is tested. Names of the form
`file::function` are Rust tests in `tests/`; the others are scenarios of `tests/differential/scenarios/`, which one C program
plays on liblinphone and on regline. Where regline does something else than liblinphone, the row says so.

This page is generated from `tests/data/events.tsv`: `BLESS=1 cargo test --test event_table` rewrites it.
";

/// A line of the table of events.
enum Line<'a> {
    Heading(&'a str),
    Row(Row<'a>),
}

struct Row<'a> {
    id: &'a str,
    event: &'a str,
    outcome: &'a str,
    tests: Vec<&'a str>,
    scenarios: Vec<&'a str>,
}

impl Row<'_> {
    fn is_tested(&self) -> bool {
        !self.tests.is_empty() || !self.scenarios.is_empty()
    }
}

#[test]
fn the_page_says_what_the_table_says() {
    let path = root().join("docs/events.md");
    let wanted = page(&lines(&data()));
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, wanted).expect("docs/events.md can be written");
    } else {
        let text = fs::read_to_string(&path).expect("docs/events.md can be read");
        assert!(
            text == wanted,
            "docs/events.md differs from tests/data/events.tsv: run this test with BLESS=1"
        );
    }
}

#[test]
fn every_test_that_is_named_exists() {
    let data = data();
    let mut wrong = Vec::new();
    for row in rows(&lines(&data)) {
        wrong
            .extend(row.tests.iter().filter(|test| !is_test(test)).map(|test| format!("{}: {test}", row.id)));
    }
    assert!(wrong.is_empty(), "no such test: {wrong:#?}");
}

#[test]
fn every_scenario_that_is_named_exists() {
    let data = data();
    let known = scenarios();
    let mut wrong = Vec::new();
    for row in rows(&lines(&data)) {
        let unknown = row.scenarios.iter().filter(|scenario| !known.contains(**scenario));
        wrong.extend(unknown.map(|scenario| format!("{}: {scenario}", row.id)));
    }
    assert!(wrong.is_empty(), "no such scenario: {wrong:#?}");
}

#[test]
fn every_event_has_a_test() {
    let data = data();
    let lines = lines(&data);
    let without: Vec<&str> = rows(&lines).iter().filter(|row| !row.is_tested()).map(|row| row.id).collect();
    assert!(without.is_empty(), "no test shows what happens at {without:?}");
}

#[test]
fn every_event_has_a_name_of_its_own() {
    let data = data();
    let mut seen = BTreeSet::new();
    for row in rows(&lines(&data)) {
        assert!(seen.insert(row.id), "{} stands twice in the table", row.id);
    }
}

fn page(lines: &[Line]) -> String {
    let mut text = format!("{INTRODUCTION}\nAll of the {} events are tested.\n", rows(lines).len());
    for line in lines {
        match line {
            Line::Heading(title) => {
                write!(text, "\n## {title}\n\n| id | event | what happens | shown by |\n|---|---|---|---|\n")
            }
            Line::Row(row) => {
                writeln!(text, "| {} | {} | {} | {} |", row.id, row.event, row.outcome, shown_by(row))
            }
        }
        .expect("a string takes all");
    }
    text
}

fn shown_by(row: &Row) -> String {
    let names: Vec<String> = row.tests.iter().chain(&row.scenarios).map(|name| format!("`{name}`")).collect();
    names.join("<br>")
}

/// Whether `file::function` is a function marked as a test, in `tests/file.rs` (`src/…` means that path instead).
fn is_test(name: &str) -> bool {
    let Some((file, function)) = name.split_once("::") else { return false };
    let base = if file.starts_with("src/") { root() } else { root().join("tests") };
    let Ok(text) = fs::read_to_string(base.join(format!("{file}.rs"))) else { return false };
    let wanted = format!("fn {function}(");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.iter().enumerate().any(|(number, line)| {
        let above =
            lines[..number].iter().rev().take_while(|line| line.starts_with("#[") || line.starts_with("//"));
        line.starts_with(&wanted) && above.into_iter().any(|line| *line == "#[test]")
    })
}

/// The names of all scenarios: each is a table of a TOML file.
fn scenarios() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/differential/scenarios")).expect("a folder of scenarios") {
        let path = entry.expect("a readable folder").path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = fs::read_to_string(&path).expect("a readable scenario");
            let names = text.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
            found.extend(names.map(str::to_owned));
        }
    }
    found
}

fn rows<'a>(lines: &'a [Line<'a>]) -> Vec<&'a Row<'a>> {
    lines.iter().filter_map(|line| if let Line::Row(row) = line { Some(row) } else { None }).collect()
}

fn lines(data: &str) -> Vec<Line<'_>> {
    data.lines().skip(1).map(line).collect()
}

fn line(text: &str) -> Line<'_> {
    if let Some(title) = text.strip_prefix("# ") {
        return Line::Heading(title);
    }
    let cells: Vec<&str> = text.split('\t').collect();
    let &[id, event, outcome, tests, scenarios] = cells.as_slice() else {
        panic!("not five columns: {text}");
    };
    Line::Row(Row { id, event, outcome, tests: names(tests), scenarios: names(scenarios) })
}

fn names(cell: &str) -> Vec<&str> {
    cell.split(',').filter(|name| !name.is_empty()).collect()
}

fn data() -> String {
    fs::read_to_string(root().join("tests/data/events.tsv")).expect("the table of events can be read")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}
