//! A final answer as it is kept: for an application that asks for its parts later. Hardly any does, while there is one of each
//! account: it stays in one piece, as what differs from the others of the server, and is read when it is asked for.

use std::fmt;
use std::num::NonZeroU32;

use super::likeness::{Kept, Pattern};
use super::registration::contact;
use sip::header::contact::listed;
use sip::message::lines_of;
use sip::scan::lossy;
use sip::{HeaderName, Message, StartLine};

/// A final answer without its body.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct FinalAnswer {
    /// The status code.
    pub code: u16,
    /// Which of the bindings that it lists is ours, counted from 1.
    own: Option<NonZeroU32>,
    /// Everything before the body.
    head: Kept,
}

impl FinalAnswer {
    /// What is kept of an answer.
    pub fn new(answer: &Message<'_>) -> Self {
        Self { code: code_of(answer), own: None, head: answer.head.into() }
    }

    /// The same of one that confirms a binding: that at this place of its list. It is like others from there.
    pub(super) fn confirming(answer: &Message<'_>, place: Option<usize>, others: &mut Pattern) -> Self {
        let own = place.and_then(|place| NonZeroU32::new(u32::try_from(place).ok()?.checked_add(1)?));
        Self { code: code_of(answer), own, head: others.keep(answer.head) }
    }

    /// The reason phrase, as sent.
    pub fn phrase(&self) -> String {
        match StartLine::of(&self.head.text()) {
            Some(StartLine::Response { reason, .. }) => lossy(reason).into_owned(),
            _ => String::new(),
        }
    }

    /// The value of the first header of this long name, in any case.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self.head.text();
        let (_, value) = lines_of(&head).find(|(known, _)| known.as_str().eq_ignore_ascii_case(name))?;
        Some(lossy(&value).into_owned())
    }

    /// The Contact of ours that it confirms, with all its parameters, as the server wrote it; with a GRUU, the GRUU
    /// (RFC 5627 3.2).
    pub fn contact(&self) -> Option<String> {
        let place = usize::try_from(self.own?.get() - 1).ok()?;
        let head = self.head.text();
        let contacts = lines_of(&head).filter(|(name, _)| *name == HeaderName::Contact);
        let contacts: Vec<_> = contacts.map(|(_, value)| value).collect();
        contact::confirmed(&listed(contacts.iter().map(|value| &**value)).nth(place)?)
    }

    /// Whatever it confirms counts no more.
    pub fn forget_contact(&mut self) {
        self.own = None;
    }
}

impl fmt::Debug for FinalAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head.fmt(f)
    }
}

fn code_of(answer: &Message<'_>) -> u16 {
    match answer.start {
        StartLine::Response { code, .. } => code,
        StartLine::Request { .. } => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &[u8]) -> FinalAnswer {
        FinalAnswer::new(&Message::parse(text).unwrap())
    }

    #[test]
    fn a_final_answer_is_read_when_it_is_asked_for() {
        let answer = kept(
            b"SIP/2.0 299 Fine,\rreally \r\nv: first\r\nno header\r\nX-A: 1,\r\n  2\r\nx-a: 3\r\n\
              X-Latin: caf\xe9\r\nLast:\r\nContent-Length: 4\r\n\r\nB: 1",
        );
        assert_eq!((answer.code, &*answer.phrase()), (299, "Fine,\rreally"));
        assert_eq!(answer.header("via").as_deref(), Some("first"));
        assert_eq!(answer.header("v"), None, "it is known by its long name");
        assert_eq!(answer.header("X-A").as_deref(), Some("1, 2"));
        assert_eq!(answer.header("x-latin").as_deref(), Some("caf\u{fffd}"));
        assert_eq!(answer.header("last").as_deref(), Some(""));
        assert_eq!(answer.header("B"), None);
        for bare in [kept(b"SIP/2.0 200\n\n"), FinalAnswer::default()] {
            assert_eq!((&*bare.phrase(), bare.header("Via")), ("", None));
        }
    }

    #[test]
    fn the_confirmed_contact_is_read_when_it_is_asked_for() {
        let text = b"SIP/2.0 200 OK\r\nm: <sip:a@h>;q=1, <tel:1>,\r\n <sip:b@h>\r\n\
            Contact: <sip:c@h>;pub-gruu=\"sip:c@h;gr=1\"\r\n\r\n";
        let message = Message::parse(text).unwrap();
        let mut others = Pattern::default();
        let contact = |place| {
            let mut answer = FinalAnswer::confirming(&message, place, &mut others);
            let found = answer.contact();
            answer.forget_contact();
            assert_eq!((answer.contact(), &answer), (None, &FinalAnswer::new(&message)));
            found
        };
        let found = [Some(0), Some(1), Some(2), Some(3), None].map(contact);
        let wanted = [Some("<sip:a@h>;q=1"), Some("<sip:b@h>"), Some("<sip:c@h;gr=1>"), None, None];
        assert_eq!(found.each_ref().map(Option::as_deref), wanted);
    }
}
