//! Does every comment say what a caller has to know: of each parameter whether it may be NULL, of a result what it is,
//! and of a pointer that comes back what it is after a failure and whose it is?

use super::exports::{self, Export, Kind};

/// One of these stands in what a comment says of a returned pointer.
const OWNERS: &[&str] =
    &["free", "given up", "borrowed", "lasts", "belong", "lives", "share", "owns", "still the ", "same"];

#[test]
fn every_comment_says_of_each_parameter_what_it_is_and_whether_it_may_be_null() {
    let mut wrong = Vec::new();
    for export in exports::supported() {
        let comment = Comment::of(&export);
        for (name, kind) in &export.parameters {
            match comment.parameter(name) {
                None => wrong.push(format!("{} says nothing of '{name}'", place(&export))),
                Some(said) if can_be_null(kind) && !is_marked(said) => {
                    wrong.push(format!("{} does not say whether '{name}' may be NULL", place(&export)));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_comment_says_what_comes_back() {
    let mut wrong = Vec::new();
    for export in exports::supported() {
        let comment = Comment::of(&export);
        match (&export.returns, comment.result()) {
            (Kind::Void, Some(_)) => wrong.push(format!("{} explains a result", place(&export))),
            (Kind::Pointer(_) | Kind::Named(_), None) => {
                wrong.push(format!("{} says nothing of its result", place(&export)));
            }
            (Kind::Void, None) | (_, Some(_)) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_comment_says_whose_a_returned_pointer_is_and_what_it_is_after_a_failure() {
    let mut wrong = Vec::new();
    for export in exports::supported() {
        let comment = Comment::of(&export);
        let (Kind::Pointer(_), Some(said)) = (&export.returns, comment.result()) else { continue };
        if !said.contains("NULL") && !said.ends_with("@notnil") {
            wrong.push(format!("{} does not name the failing value: {said}", place(&export)));
        }
        if !said.starts_with("NULL") && !OWNERS.iter().any(|words| said.contains(words)) {
            wrong.push(format!("{} does not say whose the result is: {said}", place(&export)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The parts of a comment, each with the lines that continue it.
struct Comment(Vec<String>);

impl Comment {
    fn of(export: &Export) -> Self {
        let mut parts: Vec<String> = vec![String::new()];
        for line in &export.comment {
            match parts.last_mut() {
                Some(part) if !line.starts_with('@') => *part = format!("{part} {line}"),
                _ => parts.push(line.clone()),
            }
        }
        Self(parts)
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        let after = |part: &'_ String| {
            part.strip_prefix("@param ")?.strip_prefix(name)?.starts_with(' ').then_some(())
        };
        self.0.iter().find(|part| after(part).is_some()).map(|part| part.trim_end())
    }

    fn result(&self) -> Option<&str> {
        self.0.iter().find_map(|part| part.strip_prefix("@return ")).map(str::trim_end)
    }
}

fn place(export: &Export) -> String {
    format!("{} (src/ffi/{})", export.name, export.file)
}

fn can_be_null(kind: &Kind) -> bool {
    match kind {
        Kind::Pointer(_) => true,
        Kind::Named(name) => {
            let name = name.to_lowercase();
            name == "option" || name.ends_with("cb") || name.ends_with("func")
        }
        Kind::Void => false,
    }
}

fn is_marked(said: &str) -> bool {
    said.ends_with(" @notnil") || said.ends_with(" @maybenil")
}
