//! What is known of a country's numbers (`linphone/api/c-dial-plan.h`), and how its plan is found.

use super::plans::PLANS;

/// A country's numbering.
#[derive(Debug, PartialEq, Eq)]
pub struct DialPlan {
    /// The country's English name.
    pub country: &'static str,
    /// Its code in ISO 3166; the generic plan has none.
    pub iso_country_code: Option<&'static str>,
    /// Its calling code of ITU-T E.164, without plus; the generic plan has none.
    pub calling_code: Option<&'static str>,
    /// The most digits that a national number has.
    pub national_number_length: usize,
    /// What is dialled in this country before a calling code.
    pub international_prefix: &'static str,
}

/// What is assumed of calling codes that no country has.
static GENERIC: DialPlan = DialPlan {
    country: "generic",
    iso_country_code: None,
    calling_code: None,
    national_number_length: 10,
    international_prefix: "00",
};

/// ISO codes that liblinphone's table has otherwise or not at all, and the calling codes of their countries.
const MISSING_ISO_CODES: [(&str, &str); 5] =
    [("CH", "41"), ("CI", "225"), ("CW", "599"), ("SS", "211"), ("TL", "670")];

impl DialPlan {
    /// Whether this is the plan that stands for an unknown one.
    pub fn is_generic(&self) -> bool {
        self.calling_code.is_none()
    }
}

/// All countries' plans, by name.
pub fn all() -> &'static [DialPlan] {
    &PLANS
}

/// The plan that stands for an unknown one.
pub fn generic() -> &'static DialPlan {
    &GENERIC
}

/// The first plan with this calling code, which is digits only; the generic one if there is none.
pub fn by_calling_code(calling_code: &str) -> &'static DialPlan {
    PLANS.iter().find(|plan| plan.calling_code == Some(calling_code)).unwrap_or(&GENERIC)
}

/// The plan of a number that starts with a plus. No calling code is the start of another's, so there is but one.
pub fn by_e164(number: &str) -> Option<&'static DialPlan> {
    let digits = number.strip_prefix('+')?;
    PLANS.iter().find(|plan| plan.calling_code.is_some_and(|code| digits.starts_with(code)))
}

/// The plan of a country by its ISO code in capitals.
pub fn by_iso(code: &str) -> Option<&'static DialPlan> {
    PLANS.iter().find(|plan| plan.iso_country_code == Some(code)).or_else(|| {
        let (_, calling_code) = MISSING_ISO_CODES.iter().find(|(missing, _)| *missing == code)?;
        Some(by_calling_code(calling_code))
    })
}

/// A row of the table.
pub(super) const fn plan(
    country: &'static str,
    iso_country_code: &'static str,
    calling_code: &'static str,
    national_number_length: usize,
    international_prefix: &'static str,
) -> DialPlan {
    DialPlan {
        country,
        iso_country_code: Some(iso_country_code),
        calling_code: Some(calling_code),
        national_number_length,
        international_prefix,
    }
}
