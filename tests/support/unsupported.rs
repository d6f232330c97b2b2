//! The list of names that are there for the linker only, and what each returns.
#![allow(dead_code, reason = "each test uses a part")]

/// Names with one subject, in one file.
#[derive(Debug)]
pub struct Family {
    /// The file in `src/ffi/unsupported`, without its ending.
    pub file: &'static str,
    /// What the log says is not part of regline.
    pub what: &'static str,
}

/// All of them.
pub const FAMILIES: &[Family] = &[
    Family { file: "account_creators", what: "account creators" },
    Family { file: "calls", what: "calls" },
    Family { file: "chat", what: "chat and messages" },
    Family { file: "conferences", what: "conferences" },
    Family { file: "events", what: "subscriptions, publications and INFO messages" },
    Family { file: "media", what: "audio and video" },
    Family { file: "plugins", what: "SIP plug-ins" },
    Family { file: "presence", what: "presence and contacts" },
    Family { file: "tunnels", what: "tunnels" },
    Family { file: "upgrades", what: "upgrades" },
];

/// A line of the list.
#[derive(Debug)]
pub struct Name {
    /// The function.
    pub name: String,
    /// Its family's file.
    pub family: String,
    /// The header of 5.1.65 that declares it, below `linphone/`; empty if none does, and only binaries know the name.
    pub header: String,
    /// What it returns, in C.
    pub returns: String,
    /// What it takes, in C.
    pub parameters: String,
}

/// What a function does that can do nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Nothing,
    Null,
    No,
    Failure,
    Zero,
    LongZero,
    WideZero,
    RealZero,
    NoNames,
    NoSize,
    NoPair,
}

/// The list.
pub fn names() -> Vec<Name> {
    let text = include_str!("../../src/ffi/unsupported/names.tsv");
    let rows = text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    rows.map(|row| {
        let [name, family, header, returns, parameters] = <[String; 5]>::try_from(row).expect("five columns");
        let header = if header == "-" { String::new() } else { header };
        Name { name, family, header, returns, parameters }
    })
    .collect()
}

impl Name {
    /// Its declaration in C.
    pub fn declaration(&self) -> String {
        let gap = if self.returns.ends_with('*') { "" } else { " " };
        let text = format!("LINPHONE_PUBLIC {}{gap}{}({});", self.returns, self.name, self.parameters);
        if self.returns == "struct MSVideoSize" {
            // C++ wants to know what is returned by value: only mediastreamer's own header says.
            return format!("#ifdef msvideo_h\n{text}\n#endif");
        }
        text
    }

    /// How it refuses: its type says, and where the type is a plain int, its name.
    pub fn refusal(&self) -> Refusal {
        match self.returns.as_str() {
            "void" => Refusal::Nothing,
            "bool_t" => Refusal::No,
            "float" => Refusal::RealZero,
            "const char **" => Refusal::NoNames,
            "struct MSVideoSize" => Refusal::NoSize,
            "zrtpCacheAccess" => Refusal::NoPair,
            "uint64_t" => Refusal::WideZero,
            "long" | "time_t" | "size_t" => Refusal::LongZero,
            "LinphoneStatus" => Refusal::Failure,
            // Getters return counts and lengths; one returns a descriptor.
            "int" if !self.name.contains("_get_") || self.name.ends_with("_socket") => Refusal::Failure,
            pointer if pointer.ends_with('*') || pointer.ends_with("Cb") || pointer.ends_with("Func") => {
                Refusal::Null
            }
            // Of most enumerations it is the value that says that there is nothing; of these it is success.
            status if status.starts_with("LinphoneAccountCreator") && !self.name.contains("_get_") => {
                Refusal::Failure
            }
            _ => Refusal::Zero,
        }
    }
}

impl Refusal {
    /// The function of `src/ffi/unsupported/mod.rs`.
    pub fn function(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Null => "null",
            Self::No => "no",
            Self::Failure => "failure",
            Self::Zero => "zero",
            Self::LongZero => "long_zero",
            Self::WideZero => "wide_zero",
            Self::RealZero => "real_zero",
            Self::NoNames => "no_names",
            Self::NoSize => "no_size",
            Self::NoPair => "no_pair",
        }
    }

    /// The Rust type that it returns.
    pub fn returns(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Null => Some("*mut c_void"),
            Self::No => Some("u8"),
            Self::Failure | Self::Zero => Some("c_int"),
            Self::LongZero => Some("c_long"),
            Self::WideZero => Some("u64"),
            Self::RealZero => Some("c_float"),
            Self::NoNames => Some("NoNames"),
            Self::NoSize => Some("Size"),
            Self::NoPair => Some("Pair"),
        }
    }

    /// The name that this type has to be imported by.
    pub fn needs(self) -> Option<&'static str> {
        let name = self.returns()?.trim_start_matches("*mut ");
        (!matches!(name, "u8" | "u64")).then_some(name)
    }
}
