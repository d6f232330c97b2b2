//! Which names the two sets of headers are asked about.

use std::collections::BTreeSet;

use syn::Item;

use super::exports;
use super::facts::Facts;

/// Names, by what they stand for.
#[derive(Default)]
pub struct Names {
    /// Functions, or macros in their place.
    pub functions: BTreeSet<String>,
    /// Typedefs.
    pub types: BTreeSet<String>,
    /// Enumerators, and macros that stand for numbers.
    pub values: BTreeSet<String>,
    /// Members of the structs that programs lay out themselves, as `(struct, member)`.
    pub members: BTreeSet<(String, String)>,
}

/// Types and numbers that the verbatim parts of our headers declare.
const VERBATIM_TYPES: &[&str] = &[
    "bool_t",
    "LinphoneStatus",
    "LpConfig",
    "MSList",
    "OrtpLogFunc",
    "OrtpLogLevel",
    "BctbxLogFunc",
    "BctbxLogLevel",
];
const VERBATIM_VALUES: &[&str] = &[
    "TRUE",
    "FALSE",
    "LC_SIP_TRANSPORT_DISABLED",
    "LC_SIP_TRANSPORT_RANDOM",
    "LC_SIP_TRANSPORT_DONTBIND",
    "LINPHONE_IPADDR_SIZE",
    "LINPHONE_HOSTNAME_SIZE",
    "ORTP_DEBUG",
    "ORTP_TRACE",
    "ORTP_MESSAGE",
    "ORTP_WARNING",
    "ORTP_ERROR",
    "ORTP_FATAL",
    "ORTP_LOGLEV_END",
    "BCTBX_LOG_DEBUG",
    "BCTBX_LOG_TRACE",
    "BCTBX_LOG_MESSAGE",
    "BCTBX_LOG_WARNING",
    "BCTBX_LOG_ERROR",
    "BCTBX_LOG_FATAL",
];

impl Names {
    /// Those that our source declares, those of the list of names in scope, and those of a record.
    pub fn of_source_and(record: &Facts) -> Self {
        let mut names = Self::default();
        // What is ours alone has no counterpart.
        let shared = |name: &String| !name.starts_with("regline_");
        names.functions.extend(exports::all().into_iter().map(|export| export.name).filter(shared));
        names.functions.extend(of_the_reference());
        names.types.extend(VERBATIM_TYPES.iter().map(|name| (*name).to_owned()));
        names.values.extend(VERBATIM_VALUES.iter().map(|name| (*name).to_owned()));
        names.values.extend(aliases());
        let ours = |file: &String| !exports::is_unsupported(file) && !file.starts_with("regline/");
        for file in exports::ffi_files().into_iter().filter(ours) {
            for item in exports::parsed(&file).items {
                names.add_item(&item);
            }
        }
        for key in record.keys() {
            match key.kind.as_str() {
                "function" => names.functions.insert(key.name.clone()),
                "type" => names.types.insert(key.name.clone()),
                "value" => names.values.insert(key.name.clone()),
                _ => false,
            };
        }
        names
    }

    /// Takes in what the enumerations of these preprocessed headers have beside the enumerators that are here already.
    pub fn add_siblings_of_enumerators(&mut self, preprocessed: &str) {
        for body in preprocessed.split("enum").skip(1) {
            let Some((before, rest)) = body.split_once('{') else { continue };
            let Some((enumerators, _)) = rest.split_once('}') else { continue };
            if before.contains([';', ')', ',']) {
                continue;
            }
            let siblings: Vec<&str> = enumerators
                .split(',')
                .filter_map(|one| one.split('=').next())
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .collect();
            if siblings.iter().any(|name| self.values.contains(*name)) {
                self.values.extend(siblings.into_iter().map(str::to_owned));
            }
        }
    }

    fn add_item(&mut self, item: &Item) {
        match item {
            Item::Enum(item) if exports::is_for_c(&item.attrs) => {
                self.values.extend(item.variants.iter().map(|variant| variant.ident.to_string()));
            }
            Item::Struct(item)
                if exports::is_for_c(&item.attrs) && matches!(item.vis, syn::Visibility::Public(_)) =>
            {
                let name = item.ident.to_string();
                let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
                self.members.extend(fields.map(|field| (name.clone(), exports::unraw(&field.to_string()))));
            }
            Item::Type(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                self.types.insert(item.ident.to_string());
            }
            _ => {}
        }
    }
}

/// The names in scope that 5.1.65 has.
pub fn of_the_reference() -> Vec<String> {
    let path = exports::root().join("tests/data/api.tsv");
    let text = std::fs::read_to_string(path).expect("the list of names can be read");
    let rows = text.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row[7] == "y").map(|row| row[0].to_owned()).collect()
}

/// Headers in which programs find those names.
pub fn headers() -> BTreeSet<String> {
    let path = exports::root().join("tests/data/api.tsv");
    let text = std::fs::read_to_string(path).expect("the list of names can be read");
    let headers = text.lines().skip(1).filter_map(|line| line.split('\t').nth(2));
    headers.filter(|header| !header.is_empty()).map(|header| format!("linphone/{header}")).collect()
}

/// Older names of enumerators, which are macros.
fn aliases() -> Vec<String> {
    let path = exports::root().join("src/ffi/headers/types_enums.h");
    let text = std::fs::read_to_string(path).expect("the fragment can be read");
    let names = text.lines().filter_map(|line| line.strip_prefix("#define Linphone"));
    names.filter_map(|rest| rest.split_whitespace().next()).map(|name| format!("Linphone{name}")).collect()
}
