//! The location service: which contacts an address of record has, and for how long (RFC 3261 10.3).

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::wire::{NameAddr, uri_key};

/// The bounds of what is granted, in seconds.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Anything shorter is too brief.
    pub min: u32,
    /// Anything longer is cut to this.
    pub max: u32,
    /// When the request does not say.
    pub default: u32,
}

/// What a REGISTER asks of the location service.
#[derive(Debug)]
pub struct Update<'a> {
    /// Its Call-ID.
    pub call_id: &'a str,
    /// The number of its CSeq.
    pub sequence: u32,
    /// The value of its Expires header.
    pub expires: Option<u32>,
    /// Its contacts; empty when it only asks.
    pub contacts: Contacts,
}

/// The Contact headers of a REGISTER.
#[derive(Debug)]
pub enum Contacts {
    /// `*`: all of them.
    Star,
    /// These.
    List(Vec<NameAddr>),
}

/// Why nothing was changed.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A `*` that is not alone, or whose Expires is not 0 (step 6).
    Star,
    /// An expiry below the minimum (step 7).
    TooBrief,
    /// An older request than the one that made the binding (step 7).
    OutOfOrder,
}

/// All bindings of all addresses of record.
#[derive(Debug, Default)]
pub struct Bindings {
    by_record: HashMap<String, Vec<Binding>>,
}

#[derive(Debug, Clone)]
struct Binding {
    key: String,
    contact: NameAddr,
    call_id: String,
    sequence: u32,
    ends: Instant,
}

impl Bindings {
    /// Applies a REGISTER, wholly or not at all.
    pub fn update(
        &mut self,
        now: Instant,
        record: &str,
        limits: Limits,
        update: Update<'_>,
    ) -> Result<(), Refusal> {
        let bindings = self.by_record.entry(record.to_owned()).or_default();
        bindings.retain(|binding| binding.ends > now);
        let mut changed = bindings.clone();
        let overtaken =
            |binding: &Binding| binding.call_id == update.call_id && binding.sequence >= update.sequence;
        match update.contacts {
            Contacts::Star if update.expires != Some(0) => return Err(Refusal::Star),
            Contacts::Star if changed.iter().any(overtaken) => return Err(Refusal::OutOfOrder),
            Contacts::Star => changed.clear(),
            Contacts::List(contacts) => {
                for contact in contacts {
                    let asked = contact.param("expires").and_then(|value| value.parse().ok());
                    let asked = asked.or(update.expires).unwrap_or(limits.default);
                    // Only what is below an hour may be called too brief.
                    if asked > 0 && asked < limits.min.min(3600) {
                        return Err(Refusal::TooBrief);
                    }
                    let key = binding_key(&contact);
                    let old = changed.iter().position(|binding| binding.key == key);
                    if let Some(old) = old {
                        if overtaken(&changed[old]) {
                            return Err(Refusal::OutOfOrder);
                        }
                        changed.remove(old);
                    }
                    if asked > 0 {
                        let ends = now + Duration::from_secs(asked.min(limits.max).into());
                        let (call_id, sequence) = (update.call_id.to_owned(), update.sequence);
                        changed.push(Binding { key, contact, call_id, sequence, ends });
                    }
                }
            }
        }
        *bindings = changed;
        Ok(())
    }

    /// Contact values for a 200: every binding with the seconds that it has left, rounded up.
    pub fn list(&self, now: Instant, record: &str) -> Vec<String> {
        let bindings = self.by_record.get(record).map(Vec::as_slice).unwrap_or_default();
        bindings.iter().filter(|binding| binding.ends > now).map(|binding| binding.print(now)).collect()
    }
}

impl Binding {
    fn print(&self, now: Instant) -> String {
        let mut text = self.contact.text.clone();
        // Without brackets the parameters that follow would be the URI's when read by others.
        if !text.contains('<') {
            text = format!("<{text}>");
        }
        for (name, value) in self.contact.params.iter().filter(|(name, _)| name != "expires") {
            text.push(';');
            text.push_str(name);
            if let Some(value) = value {
                text.push('=');
                text.push_str(value);
            }
        }
        let left = (self.ends - now).as_millis().div_ceil(1000);
        format!("{text};expires={left}")
    }
}

/// What makes a binding the same one: instance and reg-id when both are there (RFC 5626 6), else the URI.
fn binding_key(contact: &NameAddr) -> String {
    match (contact.param("+sip.instance"), contact.param("reg-id")) {
        (Some(instance), Some(flow)) => format!("{instance} {flow}"),
        _ => uri_key(&contact.uri),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { min: 10, max: 100, default: 50 };

    fn register(
        bindings: &mut Bindings,
        now: Instant,
        sequence: u32,
        contacts: &[&str],
        expires: Option<u32>,
    ) -> Result<Vec<String>, Refusal> {
        let contacts = match contacts {
            ["*"] => Contacts::Star,
            list => Contacts::List(list.iter().map(|text| NameAddr::parse(text).unwrap()).collect()),
        };
        bindings.update(now, "a@h", LIMITS, Update { call_id: "c", sequence, expires, contacts })?;
        Ok(bindings.list(now, "a@h"))
    }

    #[test]
    fn bindings_run_out_and_tell_what_is_left() {
        let (mut bindings, start) = (Bindings::default(), Instant::now());
        let list = register(&mut bindings, start, 1, &["<sip:a@1>;q=0.5;expires=20"], Some(60)).unwrap();
        assert_eq!(list, ["<sip:a@1>;q=0.5;expires=20"]);
        let list = register(&mut bindings, start, 2, &["sip:a@2"], Some(900)).unwrap();
        assert_eq!(list, ["<sip:a@1>;q=0.5;expires=20", "<sip:a@2>;expires=100"]);
        let later = start + Duration::from_millis(19_500);
        assert_eq!(bindings.list(later, "a@h")[0], "<sip:a@1>;q=0.5;expires=1");
        let late = start + Duration::from_secs(20);
        assert_eq!(bindings.list(late, "a@h"), ["<sip:a@2>;expires=80"]);
        assert_eq!(
            register(&mut bindings, late, 3, &["<sip:a@3>"], None).unwrap()[1],
            "<sip:a@3>;expires=50"
        );
    }

    #[test]
    fn an_equal_uri_or_instance_replaces_the_binding() {
        let (mut bindings, now) = (Bindings::default(), Instant::now());
        register(&mut bindings, now, 1, &["<sip:a@h1>"], None).unwrap();
        assert_eq!(register(&mut bindings, now, 2, &["<sip:a@H1>"], None).unwrap().len(), 1);
        let flow = ";+sip.instance=\"<urn:uuid:1>\";reg-id=1";
        register(&mut bindings, now, 3, &[&format!("<sip:a@h2>{flow}")], None).unwrap();
        let list = register(&mut bindings, now, 4, &[&format!("<sip:a@h3>{flow}")], None).unwrap();
        assert_eq!(list.len(), 2);
        assert!(list[1].starts_with("<sip:a@h3>;+sip.instance=\"<urn:uuid:1>\";reg-id=1;expires="));
    }

    #[test]
    fn a_star_removes_everything_but_only_with_expires_zero() {
        let (mut bindings, now) = (Bindings::default(), Instant::now());
        register(&mut bindings, now, 1, &["<sip:a@1>", "<sip:a@2>"], None).unwrap();
        assert_eq!(register(&mut bindings, now, 2, &["*"], Some(60)), Err(Refusal::Star));
        assert_eq!(register(&mut bindings, now, 1, &["*"], Some(0)), Err(Refusal::OutOfOrder));
        assert!(register(&mut bindings, now, 2, &["*"], Some(0)).unwrap().is_empty());
    }

    #[test]
    fn a_refused_update_changes_nothing() {
        let (mut bindings, now) = (Bindings::default(), Instant::now());
        register(&mut bindings, now, 5, &["<sip:a@1>"], None).unwrap();
        let brief = register(&mut bindings, now, 6, &["<sip:a@2>", "<sip:a@3>;expires=9"], None);
        assert_eq!(brief, Err(Refusal::TooBrief));
        assert_eq!(register(&mut bindings, now, 5, &["<sip:a@1>;expires=0"], None), Err(Refusal::OutOfOrder));
        assert_eq!(bindings.list(now, "a@h").len(), 1);
        assert!(register(&mut bindings, now, 6, &["<sip:a@1>;expires=0"], None).unwrap().is_empty());
    }
}
