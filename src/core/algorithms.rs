//! Names of digest algorithms as programs give and read them: any text is kept, and known ones, which is what there usually
//! is, take no room.

use super::few::Few;
use crate::engine::Algorithm;

/// The name of an algorithm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AlgorithmName {
    /// As liblinphone writes it.
    Known(Algorithm),
    /// Any other text, behind a second pointer, so that the known ones do not take the room of a text.
    Other(Box<Box<str>>),
}

/// Names of algorithms, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AlgorithmNames(Few<AlgorithmName>);

impl AlgorithmName {
    /// The text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(algorithm) => algorithm_name(*algorithm),
            Self::Other(text) => text,
        }
    }

    /// Which it means, in any case; none for a text that is no name of an algorithm.
    pub fn algorithm(&self) -> Option<Algorithm> {
        match self {
            Self::Known(algorithm) => Some(*algorithm),
            Self::Other(text) => algorithm_of(text),
        }
    }
}

impl From<&str> for AlgorithmName {
    fn from(text: &str) -> Self {
        match algorithm_of(text).filter(|known| algorithm_name(*known) == text) {
            Some(known) => Self::Known(known),
            None => Self::Other(Box::new(text.into())),
        }
    }
}

impl AlgorithmNames {
    /// All of them.
    pub fn list(&self) -> &[AlgorithmName] {
        &self.0
    }

    /// One more, unless it is there.
    pub fn note(&mut self, name: AlgorithmName) {
        if !self.0.contains(&name) {
            self.0.push(name);
        }
    }
}

impl FromIterator<AlgorithmName> for AlgorithmNames {
    fn from_iter<I: IntoIterator<Item = AlgorithmName>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

/// The name of an algorithm as liblinphone writes it.
pub const fn algorithm_name(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::Md5 => "MD5",
        Algorithm::Sha256 => "SHA-256",
        Algorithm::Sha512_256 => "SHA-512-256",
    }
}

/// The algorithm of that name, in any case.
pub fn algorithm_of(name: &str) -> Option<Algorithm> {
    [Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha512_256]
        .into_iter()
        .find(|algorithm| algorithm_name(*algorithm).eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_given_back_as_it_came() {
        for text in ["MD5", "md5", "SHA-512-256", "rot13", ""] {
            assert_eq!(AlgorithmName::from(text).as_str(), text);
        }
        assert_eq!(AlgorithmName::from("md5").algorithm(), Some(Algorithm::Md5));
    }

    #[test]
    fn a_name_is_noted_once_and_behind_the_others() {
        let mut names = AlgorithmNames::default();
        for (name, count) in [("MD5", 1), ("MD5", 1), ("x", 2), ("SHA-256", 3), ("x", 3)] {
            names.note(name.into());
            assert_eq!(names.list().len(), count, "{name}");
        }
        let texts: Vec<_> = names.list().iter().map(AlgorithmName::as_str).collect();
        assert_eq!(texts, ["MD5", "x", "SHA-256"]);
    }
}
