//! What a wrong call must return and say.

use std::sync::OnceLock;

use syn::{Expr, Item, Lit};

use super::exports::{self, Export, Kind};
use super::generate;

/// Exports that tell in words what went wrong.
const TELLING: &[&str] = &["linphone_config_load_from_xml_file"];

/// What an export may return when it was called wrongly: its type's usual failing value, or another one that the
/// comment on what it returns names.
pub fn failing(export: &Export) -> Vec<String> {
    let mut values = vec![usual(&export.returns).to_owned()];
    match export.returns {
        Kind::Pointer(_) if TELLING.contains(&export.name.as_str()) || gives_default(export) => {
            values.push("pointer".to_owned());
        }
        Kind::Named(_) => {
            // The default that the program passes is 0.
            values.extend(gives_default(export).then(|| "0".to_owned()));
            values.extend(["0", "-1"].into_iter().filter(|value| is_named(export, value)).map(str::to_owned));
            let named = enumerators().iter().filter(|(name, _)| is_named(export, name));
            values.extend(named.map(|(_, number)| number.clone()));
        }
        _ => {}
    }
    values
}

/// Does it return what the caller passed for this case?
fn gives_default(export: &Export) -> bool {
    export.parameters.iter().any(|(name, _)| name.starts_with("default"))
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

/// The enumerators of all enumerations, and their numbers.
fn enumerators() -> &'static [(String, String)] {
    static NAMES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let number = |variant: &syn::Variant| match &variant.discriminant {
            Some((_, Expr::Lit(literal))) => match &literal.lit {
                Lit::Int(number) => Some(number.base10_digits().to_owned()),
                _ => None,
            },
            _ => None,
        };
        let items = exports::parsed("types/enums.rs").items.into_iter();
        let enums = items.filter_map(|item| if let Item::Enum(item) = item { Some(item) } else { None });
        let variants = enums.flat_map(|item| item.variants);
        variants.filter_map(|variant| Some((variant.ident.to_string(), number(&variant)?))).collect()
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
