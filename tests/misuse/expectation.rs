//! What a wrong call must return and say.

use std::sync::OnceLock;

use syn::{Expr, Item, Lit};

use super::exports::{self, Export, Kind};
use super::generate;

/// Exports that return the default value which the caller passed, a string here.
const DEFAULTED: &[&str] =
    &["linphone_dictionary_get_string", "linphone_config_get_string", "linphone_config_get_default_string"];

/// What an export may return when it was called wrongly: its type's usual failing value, or another one that the
/// comment on what it returns names.
pub fn failing(export: &Export) -> Vec<&'static str> {
    let mut values = vec![usual(&export.returns)];
    if DEFAULTED.contains(&export.name.as_str()) {
        values.push("pointer");
    }
    if matches!(export.returns, Kind::Named(_)) {
        values.extend(["0", "-1"].into_iter().filter(|value| is_named(export, value)));
        if zero_enumerators().iter().any(|name| is_named(export, name)) {
            values.push("0");
        }
    }
    values
}

/// What `ffi::guard` returns for a type.
fn usual(kind: &Kind) -> &'static str {
    match kind {
        Kind::Void => "-",
        Kind::Pointer(_) => "NULL",
        Kind::Named(name) if name.ends_with("Cb") || name.ends_with("Func") => "NULL",
        Kind::Named(name) => match name.as_str() {
            "bool_t" | "u8" | "usize" | "u32" | "u64" | "c_uint" | "f32" | "LinphonePrivacyMask" => "0",
            _ => "-1",
        },
    }
}

/// The enumerators whose number is 0.
fn zero_enumerators() -> &'static [String] {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let is_zero = |variant: &syn::Variant| match &variant.discriminant {
            Some((_, Expr::Lit(literal))) => {
                matches!(&literal.lit, Lit::Int(number) if number.base10_digits() == "0")
            }
            _ => false,
        };
        let items = exports::parsed("types/enums.rs").items.into_iter();
        let enums = items.filter_map(|item| if let Item::Enum(item) = item { Some(item) } else { None });
        let variants = enums.flat_map(|item| item.variants);
        variants.filter(is_zero).map(|variant| variant.ident.to_string()).collect()
    })
}

/// Does the comment on what an export returns name this value?
fn is_named(export: &Export, value: &str) -> bool {
    let from =
        export.comment.iter().position(|line| line.starts_with("@return")).unwrap_or(export.comment.len());
    let words =
        export.comment[from..].iter().flat_map(|line| line.split([' ', ',', ';', ':', '.', '(', ')', '`']));
    words.into_iter().any(|word| word == value)
}

/// Is this call one that must be refused? A NULL is not, where the comment says that it may be.
pub fn is_misuse(case: &str, export: &Export, opaque: &[String]) -> bool {
    if case != "NULL" {
        return true;
    }
    let needed = |name: &str| {
        let start = format!("@param {name} ");
        export.comment.iter().any(|line| line.starts_with(&start) && line.contains("@notnil"))
    };
    generate::handles(export, opaque).iter().any(|(at, _)| needed(&export.parameters[*at].0))
}
