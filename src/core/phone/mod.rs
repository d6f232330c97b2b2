//! Phone numbers as liblinphone writes them into SIP addresses (`linphone_account_normalize_phone_number`).
//!
//! `dial_plan` answers which country a number belongs to, `plans` is the table of countries. Addresses are not made
//! here.

pub mod dial_plan;
mod plans;

pub use dial_plan::DialPlan;

/// A number in its international form, `+` or the country's escape in front, or the digits as they are where no
/// country is known. `None` if the text is no phone number.
///
/// The dial prefix is the calling code that numbers without one belong to. Of a number's national part only as many
/// digits count as the country's plan has, the last ones, which removes a trunk prefix.
pub fn normalise(text: &str, dial_prefix: Option<&str>, escape_plus: bool) -> Option<String> {
    let digits = flatten(text)?;
    if digits.starts_with('+') {
        return Some(international(digits, escape_plus));
    }
    let prefix = dial_prefix.map(|prefix| prefix.strip_prefix('+').unwrap_or(prefix));
    let Some(prefix) = prefix.filter(|prefix| !prefix.is_empty()) else {
        return Some(digits);
    };
    let plan = dial_plan::by_calling_code(prefix);
    match digits.strip_prefix(plan.international_prefix) {
        Some(rest) => Some(international(format!("+{rest}"), escape_plus)),
        None => Some(compose(plan, prefix, &digits, escape_plus)),
    }
}

/// Whether a text is a phone number: digits, pluses and separators only.
pub fn is_phone_number(text: &str) -> bool {
    flatten(text).is_some()
}

/// Rewrites a number that starts with a plus, unless its country is unknown.
fn international(number: String, escape_plus: bool) -> String {
    let plan = dial_plan::by_e164(&number);
    match plan.and_then(|plan| Some((plan, plan.calling_code?))) {
        Some((plan, code)) => compose(plan, code, &number[1 + code.len()..], escape_plus),
        None => number,
    }
}

fn compose(plan: &DialPlan, calling_code: &str, national: &str, escape_plus: bool) -> String {
    let lead = if escape_plus { plan.international_prefix } else { "+" };
    let surplus = national.len().saturating_sub(plan.national_number_length);
    format!("{lead}{calling_code}{}", &national[surplus..])
}

/// The text without separators. What is left is ASCII.
fn flatten(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '0'..='9' | '+' => digits.push(character),
            ' ' | '\u{a0}' | '.' | '-' | '(' | ')' | '/' => {}
            _ => return None,
        }
    }
    Some(digits)
}
