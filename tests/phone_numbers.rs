//! Which numbers does the library make of what people type, and which country does it see in them?
#![allow(clippy::unwrap_used)]

use linphone::core::phone::{dial_plan, is_phone_number, normalise};

#[test]
fn numbers_are_normalised_as_liblinphone_does() {
    let mut rows = 0;
    for row in include_str!("data/phone/normalised.tsv").lines().filter(|row| !row.starts_with('#')) {
        let &[prefix, escape_plus, text, expected] = row.split('\t').collect::<Vec<_>>().as_slice() else {
            panic!("not four columns: {row:?}");
        };
        let normalised = normalise(text, Some(prefix).filter(|prefix| *prefix != "-"), escape_plus == "1");
        assert_eq!(normalised.as_deref().unwrap_or("NULL"), expected, "{row:?}");
        assert_eq!(is_phone_number(text), expected != "NULL", "{row:?}");
        rows += 1;
    }
    assert!(rows > 850);
}

#[test]
fn separators_are_dropped_and_anything_else_is_refused() {
    for (text, expected) in [
        ("1 2.3-4(5)6/7\u{a0}8", Some("12345678")),
        ("\u{a0}", Some("")),
        ("1\t2", None),
        ("1\n2", None),
        ("1,2", None),
        ("1\u{663}", None),
        ("\u{ff11}", None),
        ("123@host", None),
        ("*100#", None),
    ] {
        assert_eq!(normalise(text, None, false).as_deref(), expected, "{text:?}");
    }
}

#[test]
fn a_dial_prefix_may_be_written_with_a_plus_and_an_empty_one_is_none() {
    assert_eq!(normalise("0123456789", Some("+33"), false).as_deref(), Some("+33123456789"));
    assert_eq!(normalise("0033123456789", Some("+33"), true).as_deref(), Some("0033123456789"));
    for empty in ["", "+"] {
        assert_eq!(normalise("0123456789", Some(empty), true).as_deref(), Some("0123456789"));
    }
}

#[test]
fn there_is_a_plan_for_each_country() {
    assert_eq!(dial_plan::all().len(), 225);
    assert!(dial_plan::all().iter().all(|plan| !plan.is_generic()));
    assert!(dial_plan::all().is_sorted_by_key(|plan| plan.country));
    let france = dial_plan::by_iso("FR").unwrap();
    assert_eq!(
        (france.country, france.calling_code, france.national_number_length, france.international_prefix),
        ("France", Some("33"), 9, "00")
    );
}

#[test]
fn no_calling_code_is_the_start_of_another() {
    let codes: Vec<&str> = dial_plan::all().iter().filter_map(|plan| plan.calling_code).collect();
    for code in &codes {
        assert!(!code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()));
        assert!(codes.iter().all(|other| other == code || !other.starts_with(code)), "{code}");
    }
}

#[test]
fn plans_are_found_by_iso_code() {
    for (iso, expected) in [
        ("FR", "33"),
        ("US", "1"),
        ("JM", "1"),
        ("GB", "44"),
        ("RE", "262"),
        ("AD", "376"),
        ("CH", "41"),
        ("CI", "225"),
        ("SS", "211"),
        ("fr", ""),
        ("FRA", ""),
        ("XX", ""),
        ("", ""),
    ] {
        let code = dial_plan::by_iso(iso).and_then(|plan| plan.calling_code);
        assert_eq!(code.unwrap_or(""), expected, "{iso:?}");
    }
}

#[test]
fn plans_are_found_by_number() {
    for (number, expected) in [
        ("+331234", "33"),
        ("+33 1", "33"),
        ("+18765551234", "1"),
        ("+7701", "7"),
        ("+35799", "357"),
        ("+3906698", "39"),
        ("+5999", "599"),
        ("+1", "1"),
        ("331234", ""),
        ("0033123", ""),
        ("+ 33", ""),
        ("+3", ""),
        ("+379", ""),
        ("+999", ""),
        ("+881", ""),
        ("+0", ""),
        ("+abc", ""),
        ("+", ""),
        ("", ""),
    ] {
        let code = dial_plan::by_e164(number).and_then(|plan| plan.calling_code);
        assert_eq!(code.unwrap_or(""), expected, "{number:?}");
    }
}

#[test]
fn plans_are_found_by_calling_code_and_the_generic_one_stands_for_unknown_codes() {
    for (code, country) in
        [("33", "France"), ("1", "American Samoa"), ("7", "Russian Federation"), ("590", "Guadeloupe")]
    {
        assert_eq!(dial_plan::by_calling_code(code).country, country);
    }
    for code in ["", "+33", "999", "abc", "0", "1876", "3", " 33", "-1"] {
        let plan = dial_plan::by_calling_code(code);
        assert!(plan.is_generic() && std::ptr::eq(plan, dial_plan::generic()), "{code:?}");
    }
    let generic = dial_plan::generic();
    assert_eq!((generic.country, generic.national_number_length), ("generic", 10));
    assert_eq!((generic.iso_country_code, generic.international_prefix), (None, "00"));
}
