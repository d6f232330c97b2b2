//! The names that are there for the linker only: are the files of `src/ffi/unsupported` those that the list beside them
//! asks for, does each function refuse as its type has it, and is none of liblinphone's public names missing?
//!
//! `BLESS=1 cargo test --test unsupported` writes the files anew.
#![cfg(not(feature = "strict"))]

#[path = "support/exports.rs"]
mod exports;
#[path = "support/unsupported.rs"]
mod unsupported;

use std::collections::BTreeSet;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use linphone::ffi::types::enums::LinphoneLogLevel;
use unsupported::{FAMILIES, Family, Name, Refusal, names};

#[test]
fn the_files_say_what_the_list_says() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut stale = Vec::new();
    for family in FAMILIES {
        let path = exports::root().join(format!("src/ffi/unsupported/{}.rs", family.file));
        let text = source(family);
        if fs::read_to_string(&path).is_ok_and(|written| written == text) {
            continue;
        }
        if bless {
            fs::write(&path, text).expect("the source can be written");
        } else {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "run `make headers`: {stale:?} differ from src/ffi/unsupported/names.tsv");
}

#[test]
fn the_list_is_sorted_and_every_family_is_known() {
    let names = names();
    assert!(names.is_sorted_by(|a, b| (&a.family, &a.name) < (&b.family, &b.name)), "not sorted, or twice");
    let unknown: Vec<_> =
        names.iter().filter(|name| FAMILIES.iter().all(|family| family.file != name.family)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn each_tells_the_log_once_and_returns_nothing() {
    let library = Library::open();
    library.listen();
    let mut wrong = Vec::new();
    for name in names() {
        for _ in 0..2 {
            if let Err(returned) = library.refuses(&name) {
                wrong.push(format!("{} returned {returned}", name.name));
            }
        }
        let lines: Vec<String> = std::mem::take(&mut *HEARD.lock().expect("no test holds it in a panic"));
        let what = FAMILIES.iter().find(|family| family.file == name.family).expect("known").what;
        if lines != [format!("{}: {what} are not part of regline", name.name)] {
            wrong.push(format!("{} said {lines:?}", name.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_public_name_of_liblinphone_is_missing() {
    let Some(reference) = reference("liblinphone.so.10") else {
        println!("skipped: the reference is missing: apt install liblinphone-dev");
        return;
    };
    let ours: BTreeSet<String> = exports::all().into_iter().map(|export| export.name).collect();
    let exported = listed("nm", &["-D", "--defined-only"], &reference);
    let declared = words_of_headers(Path::new("/usr/include/linphone"));
    let families = ["linphone_", "lp_config_", "sip_setup_"];
    let public =
        |name: &&String| declared.contains(*name) && families.iter().any(|family| name.starts_with(family));
    let missing: Vec<&String> = exported.iter().filter(public).filter(|name| !ours.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");

    let wrapper = reference_file("liblinphone++.so.10").into_iter();
    let programs = ["linphonec", "linphone-daemon", "lp-sendmsg", "lp-auto-answer"];
    let programs = programs.iter().map(|name| PathBuf::from("/usr/bin").join(name));
    for user in wrapper.chain(programs).filter(|path| path.exists()) {
        let wanted = listed("nm", &["-D", "--undefined-only"], &user);
        let missing: Vec<&String> =
            wanted.iter().filter(|name| exported.contains(*name) && !ours.contains(*name)).collect();
        assert!(missing.is_empty(), "{} wants {missing:?}", user.display());
    }
}

/// The text of a family's file.
fn source(family: &Family) -> String {
    let names: Vec<Name> = names().into_iter().filter(|name| name.family == family.file).collect();
    let mut types = BTreeSet::new();
    let mut lines = String::new();
    let mut packed = vec![String::new()];
    let mut before = "";
    for (number, name) in names.iter().enumerate() {
        let shared = before.bytes().zip(name.name.bytes()).take_while(|(a, b)| a == b).count();
        before = &name.name;
        let short = format!("{shared}:{} ", &name.name[shared..]);
        match packed.last_mut() {
            Some(line) if line.len() + short.len() < 100 => *line += &short,
            _ => packed.push(short),
        }
        let refusal = name.refusal();
        let returns = refusal.returns().map_or(String::new(), |name| format!(" -> {name}"));
        types.extend(refusal.needs());
        writeln!(
            lines,
            "#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] \
             pub extern \"C\" fn {0}(){returns} {{ refuse!(Family, {1}, {number}) }}",
            name.name,
            refusal.function()
        )
        .expect("a string takes all");
    }
    let packed: String = packed.iter().map(|line| format!("    {line}\\\n")).collect();
    let (c, own): (Vec<&str>, Vec<&str>) = types.into_iter().partition(|name| name.starts_with("c_"));
    let list = |path: &str, names: &[&str]| match names {
        [] => String::new(),
        [one] => format!("use {path}::{one};\n"),
        more => format!("use {path}::{{{}}};\n", more.join(", ")),
    };
    let own: Vec<&str> = own.into_iter().chain(["Refused"]).collect::<BTreeSet<_>>().into_iter().collect();
    let own = list("super", &own);
    let c = list("std::ffi", &c);
    let gap = if c.is_empty() { "" } else { "\n" };
    format!(
        "//! Of liblinphone, and not of regline: {}. Generated from `names.tsv` by `make headers`.\n\
         #![allow(missing_docs, reason = \"each line says what it is\")]\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         {c}{gap}{own}\n\
         struct Family;\n\n\
         impl Refused for Family {{\n    const WHAT: &'static str = \"{0}\";\n    const NAMES: &'static str = NAMES;\n}}\n\n\
         {lines}\nconst NAMES: &str = \"\\\n{packed}    \";\n",
        family.what
    )
}

/// Structs that are returned by value: in registers or through a pointer, as the machine has it.
#[repr(C)]
#[derive(Debug, PartialEq)]
struct Size(c_int, c_int);

#[repr(C)]
#[derive(Debug, PartialEq)]
struct Pair(usize, usize);

/// The shared library beside the test, loaded.
struct Library(*mut c_void);

/// What the log was told.
static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());

impl Library {
    fn open() -> Self {
        let test = std::env::current_exe().expect("a test knows its place");
        let path = test.with_file_name("liblinphone.so");
        let path = CString::new(path.as_os_str().as_encoded_bytes()).expect("a path has no NUL");
        // SAFETY: the path is a string, and loading the library runs nothing.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        assert!(!handle.is_null(), "{path:?} cannot be loaded");
        Self(handle)
    }

    fn symbol(&self, name: &str) -> *mut c_void {
        let text = CString::new(name).expect("a name has no NUL");
        // SAFETY: the handle is open, the name is a string.
        let found = unsafe { libc::dlsym(self.0, text.as_ptr()) };
        assert!(!found.is_null(), "{name} is not in the library");
        found
    }

    /// Lets the library tell its log to this test.
    fn listen(&self) {
        type Get = extern "C" fn() -> *mut c_void;
        type Make = extern "C" fn(*mut c_void) -> *mut c_void;
        type Set = extern "C" fn(*mut c_void, *mut c_void);
        // SAFETY: these are the functions' types.
        let (factory, service, make, set, add) = unsafe {
            (
                std::mem::transmute::<*mut c_void, Get>(self.symbol("linphone_factory_get")),
                std::mem::transmute::<*mut c_void, Get>(self.symbol("linphone_logging_service_get")),
                std::mem::transmute::<*mut c_void, Make>(
                    self.symbol("linphone_factory_create_logging_service_cbs"),
                ),
                std::mem::transmute::<*mut c_void, Set>(
                    self.symbol("linphone_logging_service_cbs_set_log_message_written"),
                ),
                std::mem::transmute::<*mut c_void, Set>(
                    self.symbol("linphone_logging_service_add_callbacks"),
                ),
            )
        };
        // SAFETY: this is the function's type.
        let set_level: extern "C" fn(*mut c_void, c_int) =
            unsafe { std::mem::transmute(self.symbol("linphone_logging_service_set_log_level")) };
        // Setters of callbacks are told below the level of warnings.
        set_level(service(), LinphoneLogLevel::LinphoneLogLevelMessage as c_int);
        let callbacks = make(factory());
        set(callbacks, heard as *mut c_void);
        add(service(), callbacks);
    }

    /// Calls a function with arguments that are no objects; `Err` is what it should not have returned.
    fn refuses(&self, name: &Name) -> Result<(), String> {
        type Words = extern "C" fn(usize, usize, usize, usize, usize, usize) -> usize;
        type Reals = extern "C" fn(usize, usize, usize, usize, usize, usize) -> f32;
        type Sizes = extern "C" fn(usize, usize, usize, usize, usize, usize) -> Size;
        type Pairs = extern "C" fn(usize, usize, usize, usize, usize, usize) -> Pair;
        let function = self.symbol(&name.name);
        let refusal = name.refusal();
        if refusal == Refusal::RealZero {
            // SAFETY: the list says that it returns a float; it ignores its arguments.
            let returned = unsafe { std::mem::transmute::<*mut c_void, Reals>(function) }(1, 2, 3, 4, 5, 6);
            return if returned == 0.0 { Ok(()) } else { Err(returned.to_string()) };
        }
        if refusal == Refusal::NoSize {
            // SAFETY: the list says that it returns such a struct; it ignores its arguments.
            let returned = unsafe { std::mem::transmute::<*mut c_void, Sizes>(function) }(1, 2, 3, 4, 5, 6);
            return if returned == Size(0, 0) { Ok(()) } else { Err(format!("{returned:?}")) };
        }
        if refusal == Refusal::NoPair {
            // SAFETY: the list says that it returns such a struct; it ignores its arguments.
            let returned = unsafe { std::mem::transmute::<*mut c_void, Pairs>(function) }(1, 2, 3, 4, 5, 6);
            return if returned == Pair(0, 0) { Ok(()) } else { Err(format!("{returned:?}")) };
        }
        // SAFETY: the list says that it returns a word or less; it ignores its arguments.
        let word = unsafe { std::mem::transmute::<*mut c_void, Words>(function) }(1, 2, 3, 4, 5, 6);
        let right = match refusal {
            Refusal::Nothing | Refusal::RealZero | Refusal::NoPair | Refusal::NoSize => true,
            Refusal::Null | Refusal::LongZero | Refusal::WideZero => word == 0,
            Refusal::No => word as u8 == 0,
            Refusal::Zero => word as c_int == 0,
            Refusal::Failure => word as c_int == -1,
            // SAFETY: the address is that of an array of at least one pointer.
            Refusal::NoNames => word != 0 && unsafe { *(word as *const usize) } == 0,
        };
        if right { Ok(()) } else { Err(format!("{word:#x}")) }
    }
}

extern "C" fn heard(_: *mut c_void, _: *const c_char, _: c_int, message: *const c_char) {
    // SAFETY: a log callback's message is a string.
    let message = unsafe { CStr::from_ptr(message) }.to_string_lossy().into_owned();
    HEARD.lock().expect("no test holds it in a panic").push(message);
}

fn reference(name: &str) -> Option<PathBuf> {
    Path::new("/usr/include/linphone/core.h").exists().then(|| reference_file(name)).flatten()
}

fn reference_file(name: &str) -> Option<PathBuf> {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    folders.map(|folder| folder.join(name)).find(|path| path.exists())
}

/// The last words of what a tool lists about a file, without versions of symbols.
fn listed(tool: &str, arguments: &[&str], file: &Path) -> BTreeSet<String> {
    let output = Command::new(tool).args(arguments).arg(file).env("LC_ALL", "C").output();
    let output = output.unwrap_or_else(|error| panic!("{tool}: {error}; apt install binutils"));
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let names = text.lines().filter_map(|line| line.split_whitespace().last());
    names.filter_map(|name| name.split('@').next()).map(str::to_owned).collect()
}

/// The words outside of comments in all headers of a folder.
fn words_of_headers(folder: &Path) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("headers can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            words.extend(words_of_headers(&path));
            continue;
        }
        let text = fs::read(&path).expect("a header can be read");
        let text = without_comments(&String::from_utf8_lossy(&text));
        let found = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        words.extend(found.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    words
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept += before;
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    let lines: Vec<&str> = kept.lines().chain(rest.lines()).collect();
    lines.iter().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}
