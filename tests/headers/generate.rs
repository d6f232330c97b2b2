//! Makes the text of a header: cbindgen declares, the frame around it is made here.

use cbindgen::{Builder, Config};

use super::exports;
use super::table::{HEADERS, Header, Source, Types};
use super::unsupported;

/// The text of a header, ready to be written.
pub fn text(header: &Header) -> String {
    let guard = guard(header.path);
    let mut text = String::new();
    text += &banner(header);
    text += &format!("#ifndef {guard}\n#define {guard}\n\n");
    for include in header.includes {
        text += &format!("#include <{include}>\n");
    }
    if !header.includes.is_empty() {
        text += "\n";
    }
    for source in header.sources {
        text += &fragment(source, "begin.h");
    }
    text += &declarations(header);
    for source in header.sources {
        text += &fragment(source, "h");
    }
    text += &unsupported_declarations(header);
    text += &format!("#endif /* {guard} */\n");
    text
}

/// Does the source exist? The table may be ahead of it.
pub fn exists(source: &Source) -> bool {
    source.file.ends_with(".rs") && exports::root().join("src/ffi").join(source.file).exists()
}

/// The path of a source's verbatim part.
pub fn fragment_path(source: &Source, ending: &str) -> std::path::PathBuf {
    let stem = source.file.trim_end_matches(".rs").replace('/', "_");
    exports::root().join("src/ffi/headers").join(format!("{stem}.{ending}"))
}

/// Types of this file that some header claims by name.
pub fn claimed_types(file: &str) -> Vec<&'static str> {
    let sources = HEADERS.iter().flat_map(|header| header.sources).filter(|source| source.file == file);
    sources
        .flat_map(|source| if let Types::Only(names) = source.types { names } else { &[] })
        .copied()
        .collect()
}

fn banner(header: &Header) -> String {
    let files = header.sources.iter().filter(|source| exists(source)).map(|source| source.file);
    let list = (!unsupported_declarations(header).is_empty()).then_some("unsupported/names.tsv");
    let sources: Vec<String> = files.chain(list).map(|file| format!("src/ffi/{file}")).collect();
    let origin = if sources.is_empty() { "tests/headers/table.rs".to_owned() } else { sources.join(", ") };
    format!(
        "/**\n * @file\n * {}: a part of regline, licensed under MIT or Apache-2.0.\n * Generated from {origin}; change that and run `make headers`.\n */\n",
        header.path
    )
}

/// liblinphone's own name of the guard where both headers may meet in one program, else one of ours.
fn guard(path: &str) -> String {
    if path == "bctoolbox/list.h" {
        return "BCTBX_LIST_H_".to_owned();
    }
    let name: String = path
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' })
        .collect();
    format!("REGLINE_{name}")
}

fn fragment(source: &Source, ending: &str) -> String {
    if matches!(source.types, Types::Only(_)) {
        return String::new();
    }
    match std::fs::read_to_string(fragment_path(source, ending)) {
        Ok(text) => format!("{}\n\n", text.trim()),
        Err(_) => String::new(),
    }
}

fn declarations(header: &Header) -> String {
    let mut config =
        Config::from_file(exports::root().join("cbindgen.toml")).expect("cbindgen.toml can be read");
    let mut builder = Builder::new();
    let mut any = false;
    for source in header.sources.iter().filter(|source| exists(source)) {
        let public = exports::public_types(source.file);
        let chosen = |name: &String| match source.types {
            Types::All => true,
            Types::Only(names) => names.contains(&name.as_str()),
        };
        let (wanted, others): (Vec<String>, Vec<String>) = public.into_iter().partition(chosen);
        config.export.include.extend(wanted);
        config.export.exclude.extend(others);
        builder = builder.with_src(exports::root().join("src/ffi").join(source.file));
        any = true;
    }
    if !any {
        return String::new();
    }
    let bindings = builder.with_config(config).generate().expect("cbindgen understands src/ffi");
    let mut written = Vec::new();
    bindings.write(&mut written);
    let text = String::from_utf8(written).expect("cbindgen writes UTF-8");
    format!("{}\n\n", tidy(text.trim()))
}

/// The functions of this header that are there for the linker only, hidden from the reference of the API.
fn unsupported_declarations(header: &Header) -> String {
    let names = unsupported::names();
    let here = |name: &&unsupported::Name| header.path == format!("linphone/{}", name.header);
    let declarations: Vec<String> = names.iter().filter(here).map(unsupported::Name::declaration).collect();
    if declarations.is_empty() {
        return String::new();
    }
    format!(
        "/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */\n\
         #ifdef __cplusplus\nextern \"C\" {{\n#endif\n\n{}\n\n#ifdef __cplusplus\n}} // extern \"C\"\n#endif\n\
         /** @endcond */\n\n",
        declarations.join("\n")
    )
}

/// cbindgen leaves blanks at the ends of lines.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n")
}
