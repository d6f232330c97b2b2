//! What `src/ffi` exports, read from its source: names, signatures and comments, for the tests that cover all of it.
#![allow(dead_code, reason = "each test uses a part")]

use std::path::{Path, PathBuf};

use syn::{Attribute, Expr, FnArg, Item, ItemFn, Lit, Meta, Pat, ReturnType, Type, Visibility};

/// An exported function.
pub struct Export {
    /// Its name, which is the symbol's.
    pub name: String,
    /// The file that defines it, relative to `src/ffi`.
    pub file: String,
    /// Its comment, line by line.
    pub comment: Vec<String>,
    /// Names and types of its parameters.
    pub parameters: Vec<(String, Kind)>,
    /// What it returns.
    pub returns: Kind,
}

/// A type, as far as a C caller has to tell it from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Nothing.
    Void,
    /// A pointer to this type.
    Pointer(String),
    /// A number or a callback, by the name of its type.
    Named(String),
}

/// The root of the package.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files of `src/ffi`, relative to it, sorted.
pub fn ffi_files() -> Vec<String> {
    let base = root().join("src/ffi");
    let mut found: Vec<String> = rust_files(&base)
        .iter()
        .map(|path| path.strip_prefix(&base).expect("found below it").to_string_lossy().into_owned())
        .collect();
    found.sort();
    found
}

/// All Rust files below a folder.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The syntax tree of a file of `src/ffi`.
pub fn parsed(file: &str) -> syn::File {
    let path = root().join("src/ffi").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All exports of all files, in the order of the files.
pub fn all() -> Vec<Export> {
    let mut exports = supported();
    if !cfg!(feature = "strict") {
        exports.extend(unsupported());
    }
    exports
}

/// The exports that do something.
pub fn supported() -> Vec<Export> {
    ffi_files().iter().filter(|file| !is_unsupported(file)).flat_map(|file| of_file(file)).collect()
}

/// The exports that are there for the linker only.
pub fn unsupported() -> Vec<Export> {
    ffi_files().iter().filter(|file| is_unsupported(file)).flat_map(|file| of_file(file)).collect()
}

/// Is this the folder of names that are there for the linker only?
pub fn is_unsupported(file: &str) -> bool {
    file.starts_with("unsupported/")
}

/// The exports of one file of `src/ffi`.
pub fn of_file(file: &str) -> Vec<Export> {
    functions(&parsed(file).items)
        .into_iter()
        .filter(|function| is_exported(&function.attrs))
        .map(|function| export(file, function))
        .collect()
}

/// The names of a file's public types that are C's too.
pub fn public_types(file: &str) -> Vec<String> {
    let mut names = Vec::new();
    for item in parsed(file).items {
        let (visibility, name) = match &item {
            Item::Struct(item) if is_for_c(&item.attrs) || item.ident.to_string().starts_with('_') => {
                (&item.vis, &item.ident)
            }
            Item::Enum(item) if is_for_c(&item.attrs) => (&item.vis, &item.ident),
            Item::Type(item) => (&item.vis, &item.ident),
            _ => continue,
        };
        if matches!(visibility, Visibility::Public(_)) {
            names.push(name.to_string());
        }
    }
    names
}

fn functions(items: &[Item]) -> Vec<&ItemFn> {
    items
        .iter()
        .filter_map(|item| if let Item::Fn(function) = item { Some(function) } else { None })
        .collect()
}

fn is_exported(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.is_ident("no_mangle"),
        Meta::List(list) if list.path.is_ident("unsafe") => list.tokens.to_string().contains("no_mangle"),
        _ => false,
    })
}

/// Is the type laid out as C does it?
pub fn is_for_c(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("repr") && list.tokens.to_string().contains('C'),
        _ => false,
    })
}

/// A name without the mark of names that are words of Rust.
pub fn unraw(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}

fn export(file: &str, function: &ItemFn) -> Export {
    let parameters = function.sig.inputs.iter().map(|input| match input {
        FnArg::Typed(typed) => {
            let name = match &*typed.pat {
                Pat::Ident(ident) => ident.ident.to_string(),
                _ => "_".to_owned(),
            };
            (name, kind(&typed.ty))
        }
        FnArg::Receiver(_) => unreachable!("an export is no method"),
    });
    Export {
        name: function.sig.ident.to_string(),
        file: file.to_owned(),
        comment: comment(&function.attrs),
        parameters: parameters.collect(),
        returns: match &function.sig.output {
            ReturnType::Default => Kind::Void,
            ReturnType::Type(_, ty) => kind(ty),
        },
    }
}

fn comment(attributes: &[Attribute]) -> Vec<String> {
    let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
    lines
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) => match &pair.value {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Str(text) => Some(text.value().trim().to_owned()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        })
        .collect()
}

fn kind(ty: &Type) -> Kind {
    match ty {
        Type::Ptr(pointer) => match kind(&pointer.elem) {
            Kind::Named(name) => Kind::Pointer(name),
            Kind::Pointer(name) => Kind::Pointer(format!("{name} *")),
            Kind::Void => Kind::Pointer("void".to_owned()),
        },
        Type::Path(path) => {
            let name = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
            Kind::Named(name)
        }
        Type::Tuple(tuple) if tuple.elems.is_empty() => Kind::Void,
        Type::Never(_) => Kind::Void,
        _ => Kind::Named("?".to_owned()),
    }
}
