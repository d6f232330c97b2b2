//! Text that is kept as what differs from another one: what a server says to a hundred thousand accounts is the same but for
//! names and tags.
//!
//! The difference is a row of steps. Each says how many bytes are those of the pattern, and which come then, up to the end of a
//! part, in place of the pattern's own: two lengths of a byte each, and the bytes. Parts end where addresses, parameters and
//! lines do.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The text that others are compared with: the last one that was like none before.
#[derive(Debug, Default)]
pub struct Pattern(Option<Arc<Box<[u8]>>>);

/// A text, whole or as what differs from a pattern.
#[derive(Clone, Default)]
pub struct Kept {
    pattern: Option<Arc<Box<[u8]>>>,
    /// The steps from the pattern to the text, or the text.
    own: Box<[u8]>,
}

/// What takes more steps is kept whole.
const MOST_STEPS: usize = 512;

impl Pattern {
    /// Keeps a text as what differs from the pattern. One that is too different becomes the next pattern.
    pub fn keep(&mut self, text: &[u8]) -> Kept {
        let mut room = [0; MOST_STEPS];
        if let Some(pattern) = &self.0
            && let Some(steps) = difference(pattern, text, &mut room)
        {
            return Kept { pattern: Some(Arc::clone(pattern)), own: steps.into() };
        }
        self.0 = Some(Arc::new(text.into()));
        text.into()
    }
}

impl Kept {
    /// The text.
    pub fn text(&self) -> Cow<'_, [u8]> {
        match &self.pattern {
            Some(pattern) => applied(pattern, &self.own).into(),
            None => Cow::Borrowed(&self.own),
        }
    }
}

impl From<&[u8]> for Kept {
    /// The whole text.
    fn from(text: &[u8]) -> Self {
        Self { pattern: None, own: text.into() }
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Kept {}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", String::from_utf8_lossy(&self.text()))
    }
}

/// The steps from a pattern to a text; `None` if they do not fit into the room, or save less than half of the text.
fn difference<'a>(mut pattern: &[u8], mut text: &[u8], room: &'a mut [u8]) -> Option<&'a [u8]> {
    let most = (text.len() / 2).min(room.len());
    let mut taken = 0;
    while !text.is_empty() {
        let same = equal_bytes(pattern, text).min(u8::MAX.into());
        (pattern, text) = (&pattern[same..], &text[same..]);
        // As much as a step can copy tells nothing of what comes then.
        let own = &text[..if same == usize::from(u8::MAX) { 0 } else { part(text) }];
        let [copied, length, rest @ ..] = room.get_mut(taken..most)? else { return None };
        (*copied, *length) = (u8::try_from(same).ok()?, u8::try_from(own.len()).ok()?);
        rest.get_mut(..own.len())?.copy_from_slice(own);
        taken += 2 + own.len();
        text = &text[own.len()..];
        pattern = after(pattern, own);
    }
    room.get(..taken)
}

/// The text that these steps make of a pattern.
fn applied(mut pattern: &[u8], mut steps: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(pattern.len() + steps.len());
    while let [same, own, rest @ ..] = steps {
        let (same, rest_of_pattern) = pattern.split_at(usize::from(*same).min(pattern.len()));
        let (own, rest_of_steps) = rest.split_at(usize::from(*own).min(rest.len()));
        text.extend_from_slice(same);
        text.extend_from_slice(own);
        (pattern, steps) = (after(rest_of_pattern, own), rest_of_steps);
    }
    text
}

/// What of the pattern follows what `own` stands for: as many bytes, if they end as it does, and else a part.
fn after<'a>(pattern: &'a [u8], own: &[u8]) -> &'a [u8] {
    let Some(last) = own.last() else { return pattern };
    let replaced = if pattern.get(own.len() - 1) == Some(last) { own.len() } else { part(pattern) };
    &pattern[replaced..]
}

/// How many bytes at the beginning are the same.
fn equal_bytes(one: &[u8], other: &[u8]) -> usize {
    let (words, _) = one.as_chunks();
    let (others, _) = other.as_chunks();
    let mut same = 0;
    for (one, other) in words.iter().zip(others) {
        let differing = u64::from_le_bytes(*one) ^ u64::from_le_bytes(*other);
        if differing != 0 {
            return same + differing.trailing_zeros() as usize / 8;
        }
        same += size_of::<u64>();
    }
    same + one[same..].iter().zip(&other[same..]).take_while(|(one, other)| one == other).count()
}

/// The bytes that parts end with.
const ENDS: [bool; 256] = {
    let mut ends = [false; 256];
    let mut rest: &[u8] = b"@>;,\n";
    while let [byte, more @ ..] = rest {
        ends[*byte as usize] = true;
        rest = more;
    }
    ends
};

/// How long the part is that stands at the beginning, with its end.
fn part(text: &[u8]) -> usize {
    let end = text.iter().position(|byte| ENDS[usize::from(*byte)]);
    end.map_or(text.len(), |end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "OK\nFrom: <sip:u7@interop.test>;tag=Mx81\r\nTo: <sip:u7@interop.test>;tag=a;x\r\n\
        Contact: <sip:u7@192.0.2.1:5060>;expires=3600\r\n\r\n";

    fn steps(pattern: &Pattern, text: &str) -> Option<usize> {
        difference(pattern.0.as_ref()?, text.as_bytes(), &mut [0; MOST_STEPS]).map(<[u8]>::len)
    }

    #[test]
    fn a_text_that_is_alike_takes_the_room_of_its_names() {
        let mut pattern = Pattern::default();
        assert_eq!(&*pattern.keep(FIRST.as_bytes()).text(), FIRST.as_bytes());
        for text in [FIRST.replace("u7", "u12345").replace("Mx81", "~q0"), FIRST.replace("u7", "")] {
            let kept = pattern.keep(text.as_bytes());
            assert!(kept.own.len() < 50, "{} bytes: {kept:?}", kept.own.len());
            assert_eq!(&*kept.text(), text.as_bytes());
            assert_eq!(kept, Kept::from(text.as_bytes()), "equal is what says the same");
        }
        assert_eq!(steps(&pattern, FIRST), Some(2));
    }

    #[test]
    fn what_is_too_different_is_kept_whole_and_becomes_the_pattern() {
        let mut pattern = Pattern::default();
        pattern.keep(FIRST.as_bytes());
        let other = "Fine\nVia: SIP/2.0/TCP h\r\n\r\n";
        let kept = pattern.keep(other.as_bytes());
        assert!(kept.pattern.is_none());
        assert_eq!(&*kept.text(), other.as_bytes());
        assert_eq!((steps(&pattern, other), steps(&pattern, FIRST)), (Some(2), None));
        assert_eq!(&*pattern.keep(b"").text(), b"");
    }

    #[test]
    fn every_text_comes_back_from_every_pattern() {
        let long = format!("{FIRST}{}", "x".repeat(2000));
        let texts = [
            FIRST.to_owned(),
            long.clone(),
            long.replace('x', "@"),
            format!("{long}y"),
            format!("{long};z"),
            long.replace("u7", &"u".repeat(254)),
            long.replace("u7", &"u".repeat(255)),
            long.replace("u7", &"u".repeat(256)),
            FIRST.replace(';', ","),
            FIRST.replace("\r\n", "\n"),
            FIRST.split_at(60).1.to_owned(),
            FIRST.split_at(60).0.to_owned(),
            String::new(),
        ];
        let mut alike = 0;
        for (one, other) in texts.iter().flat_map(|one| texts.iter().map(move |other| (one, other))) {
            let mut pattern = Pattern::default();
            pattern.keep(one.as_bytes());
            let kept = pattern.keep(other.as_bytes());
            assert_eq!(&*kept.text(), other.as_bytes(), "from {one:?}");
            alike += usize::from(kept.pattern.is_some());
        }
        assert!(alike > 2 * texts.len(), "{alike}");
    }
}
