//! Do three parsers read the same? Ours, `rsip` and `sip-header` (in its strict mode) read the values of headers from
//! RFC 4475, from the fuzzer's seeds, and mutations of them. Where they disagree, `grammar` says whether the text is by
//! the book, and `explained` why each side does as it does; what it does not explain is a failure.
//!
//! `PARSER_MUTATIONS` says how many mutations of each rule are tried.

mod explained;
mod grammar;
mod readers;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use explained::{Case, EXPLAINED};
use readers::{PARSERS, RULES, Reading, Rule};

/// How a parser disagrees with ours about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It refuses what we take.
    Refuses,
    /// It takes what we refuse.
    Takes,
    /// It reads this part otherwise.
    Differs(&'static str),
}

#[test]
fn every_disagreement_is_explained() {
    let most = std::env::var("PARSER_MUTATIONS").ok().and_then(|value| value.parse().ok()).unwrap_or(8_000);
    let mut used = BTreeSet::new();
    let mut counts: BTreeMap<(&str, &str, Verdict, bool), (usize, String)> = BTreeMap::new();
    let (mut tried, mut agreed) = (0, 0);
    for rule in RULES {
        let corpus = corpus(*rule);
        assert!(corpus.len() >= 10, "{} values of {rule:?}", corpus.len());
        let mut chance = Chance(0x5060_5061 + *rule as u64);
        let mutations = (0..most).map(|_| mutation(&corpus, &mut chance)).collect::<Vec<_>>();
        for text in corpus.iter().chain(&mutations) {
            let ours = readers::ours(*rule, text);
            let by_the_book = grammar::is_by_the_book(*rule, text);
            let other_protocol = *rule == Rule::Via && explained::is_other_protocol(text);
            assert!(
                ours.is_some() || !by_the_book || other_protocol,
                "we refuse {text:?}, which is by the book"
            );
            for (parser, read) in PARSERS {
                tried += 1;
                let Some(verdict) = verdict(ours.as_ref(), read(*rule, text).as_ref()) else {
                    agreed += 1;
                    continue;
                };
                let case = Case { parser, rule: *rule, verdict, text, by_the_book };
                let found = EXPLAINED.iter().position(|explained| explained.is_for(&case));
                match found {
                    Some(index) => drop(used.insert(index)),
                    None => {
                        let entry =
                            counts.entry((parser, rule.name(), verdict, case.by_the_book)).or_default();
                        entry.0 += 1;
                        if entry.1.is_empty() || text.len() < entry.1.len() {
                            entry.1.clone_from(text);
                        }
                    }
                }
            }
        }
    }
    let unexplained: Vec<_> = counts
        .iter()
        .map(|((parser, rule, verdict, book), (count, text))| {
            let book = if *book { "by the book" } else { "off the book" };
            format!("{parser}, {rule}, {verdict:?}, {book}: {count} times, shortest {text:?}")
        })
        .collect();
    assert!(unexplained.is_empty(), "not explained:\n{}", unexplained.join("\n"));
    let idle: Vec<_> = (0..EXPLAINED.len()).filter(|index| !used.contains(index)).collect();
    assert!(
        idle.is_empty(),
        "these explain nothing any more: {:?}",
        idle.iter().map(|at| EXPLAINED[*at].why).collect::<Vec<_>>()
    );
    println!("{tried} readings compared, {agreed} agree");
}

/// The first difference between what we and they read.
fn verdict(ours: Option<&Reading>, theirs: Option<&Reading>) -> Option<Verdict> {
    match (ours, theirs) {
        (None, None) => None,
        (Some(_), None) => Some(Verdict::Refuses),
        (None, Some(_)) => Some(Verdict::Takes),
        (Some(ours), Some(theirs)) => {
            let differs =
                ours.iter().find(|(name, value)| theirs.get(*name).is_some_and(|other| other != *value));
            differs.map(|(name, _)| Verdict::Differs(name))
        }
    }
}

/// The values of a rule's headers in all messages that are at hand.
fn corpus(rule: Rule) -> Vec<String> {
    let mut values: Vec<String> = rule.samples().iter().map(|text| (*text).to_owned()).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["tests/data/rfc4475", "fuzz/seeds/message"] {
        for path in files(&root.join(folder)) {
            let data = fs::read(&path).expect("a readable file");
            let text = String::from_utf8_lossy(&data).replace("\r\n ", " ").replace("\r\n\t", " ");
            let head = text.split("\r\n\r\n").next().unwrap_or_default();
            for (name, value) in head.lines().skip(1).filter_map(|line| line.split_once(':')) {
                if rule.headers().iter().any(|known| known.eq_ignore_ascii_case(name.trim())) {
                    values.push(value.trim().to_owned());
                }
            }
        }
    }
    values.sort();
    values.dedup();
    values
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    files.sort();
    files
}

/// Chances that are the same on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).expect("below a usize")
    }
}

const PIECES: [&str; 34] = [
    "a",
    "Z",
    "0",
    "9",
    ";",
    ":",
    ",",
    "=",
    "@",
    "<",
    ">",
    "\"",
    "\\",
    "\\\"",
    " ",
    "\t",
    "%41",
    "%",
    "?",
    "&",
    "/",
    "[",
    "]",
    ".",
    "-",
    "*",
    "é",
    "sip:",
    "sips:",
    ";tag=x",
    ";rport",
    "2001:db8::1",
    "()",
    "transport=tcp",
];

/// A value of the corpus with one to three changes.
fn mutation(corpus: &[String], chance: &mut Chance) -> String {
    let mut text: Vec<char> = corpus[chance.below(corpus.len())].chars().collect();
    for _ in 0..=chance.below(3) {
        let at = chance.below(text.len() + 1);
        match chance.below(4) {
            0 => drop(text.drain(at..(at + 1 + chance.below(3)).min(text.len()).max(at))),
            1 => drop(text.splice(at..at, PIECES[chance.below(PIECES.len())].chars())),
            2 => {
                let end = (at + 1).min(text.len());
                text.splice(at..end, PIECES[chance.below(PIECES.len())].chars());
            }
            _ => {
                let other: Vec<char> = corpus[chance.below(corpus.len())].chars().collect();
                let from = chance.below(other.len() + 1);
                text.truncate(at);
                text.extend(&other[from..]);
            }
        }
    }
    text.into_iter().collect()
}
