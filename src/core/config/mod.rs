//! The configuration file, liblinphone's linphonerc (`linphone/lpconfig.h`): sections of keys and values.
//!
//! [`Config`] is the value with everything that can be asked and changed; `file` is its text, `save` puts it on disk.
//! What the keys mean is known to those who read them. Sections, keys, comments and unknown lines keep their order.
//!
//! Names and values are bytes, since files hold Latin-1 as well as UTF-8. Names that a reader would take for
//! something else and values that do not fit in one line are refused, so that no value can forge another entry.

mod file;
mod numbers;
mod ordered;
mod save;
mod xml;
mod xml_read;

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ordered::{Named, Ordered};
use zeroize::Zeroizing;

/// A configuration, with or without a file.
#[derive(Debug, Default)]
pub struct Config {
    /// Comments and unknown lines before the first section.
    preamble: Vec<Box<[u8]>>,
    sections: Ordered<Section>,
    /// Where the file is, whatever links and the working directory become.
    path: Option<PathBuf>,
    /// The same as it was given.
    name: Option<PathBuf>,
    factory: Option<PathBuf>,
    changes: u64,
    saved: u64,
}

/// A name or value that the file cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwritable {
    /// The section's name has a line break, a bracket, a NUL, outer blanks, or looks like a parameter.
    Section,
    /// The key has a line break, an equals sign, a NUL, outer blanks, or starts like a comment or a header.
    Key,
    /// The value has a line break or a NUL.
    Value,
}

impl std::fmt::Display for Unwritable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match self {
            Self::Section => "section name",
            Self::Key => "key",
            Self::Value => "value",
        };
        write!(f, "a configuration file cannot hold this {what}")
    }
}

impl std::error::Error for Unwritable {}

/// A file and how it is created, opened, read and written.
impl Config {
    /// An empty configuration without a file.
    pub fn in_memory() -> Self {
        Self::default()
    }

    /// A configuration without a file, from the text of one.
    pub fn from_text(text: impl AsRef<[u8]>) -> Self {
        let mut config = Self::default();
        file::read(&mut config, text.as_ref(), true);
        config
    }

    /// The configuration in the file `path`, which is created if it does not exist, with that of `factory` laid over
    /// it. A file that cannot be read is logged and counts as empty. An empty path counts as none.
    pub fn open(path: Option<&Path>, factory: Option<&Path>) -> Self {
        let given = |path: &&Path| !path.as_os_str().is_empty();
        let mut config = Self {
            path: path.filter(given).map(save::resolve),
            name: path.filter(given).map(Path::to_path_buf),
            factory: factory.filter(given).map(Path::to_path_buf),
            ..Self::default()
        };
        if let Some(Err(error)) = config.path.as_deref().map(save::touch) {
            log::warn!(
                "cannot create {}: {error}",
                config.path.as_deref().unwrap_or(Path::new("")).display()
            );
        }
        config.load();
        config
    }

    /// Forgets everything and reads the files again.
    pub fn reload(&mut self) {
        self.preamble.clear();
        self.sections = Ordered::default();
        self.load();
        self.changes += 1;
        self.saved = self.changes;
    }

    /// Lays the entries of a text over those that are there. Its comments are not taken.
    pub fn read_text(&mut self, text: impl AsRef<[u8]>) {
        file::read(self, text.as_ref(), false);
        self.changes += 1;
    }

    /// Lays the entries of a file over those that are there. The configuration's own file stays the same.
    pub fn read_file(&mut self, path: &Path) -> io::Result<()> {
        let text = Zeroizing::new(fs::read(path)?);
        self.read_text(&*text);
        Ok(())
    }

    /// Writes the configuration to its file. A crash at any moment leaves the old file or the new one.
    pub fn sync(&mut self) -> io::Result<()> {
        let path = self.path.as_deref().ok_or_else(no_file)?;
        save::replace(path, &file::write(self))?;
        self.saved = self.changes;
        Ok(())
    }

    /// Whether something changed since the file was read or written.
    pub fn is_dirty(&self) -> bool {
        self.changes != self.saved
    }

    /// Counts changes, for owners that want to know whether there were any.
    pub fn changes(&self) -> u64 {
        self.changes
    }

    /// The file, as it was given.
    pub fn filename(&self) -> Option<&Path> {
        self.name.as_deref()
    }

    /// The file whose entries were laid over, as it was given.
    pub fn factory_filename(&self) -> Option<&Path> {
        self.factory.as_deref()
    }

    /// The file that a save writes before it renames it.
    pub fn tmp_filename(&self) -> Option<PathBuf> {
        self.path.as_deref().map(save::temporary_name)
    }

    /// The text that [`sync`](Self::sync) writes.
    pub fn to_text(&self) -> Vec<u8> {
        std::mem::take(&mut *file::write(self))
    }

    /// The entries for people to read: indented, without comments. Empty without any section.
    pub fn dump(&self) -> Vec<u8> {
        std::mem::take(&mut *file::dump(self))
    }

    /// The entries as liblinphone's XML, without those that carry the skip flag.
    pub fn dump_xml(&self) -> String {
        xml::dump(self)
    }

    /// Adds the entries of liblinphone's XML. Those that are there already stay, unless the XML says otherwise. False, and
    /// nothing changed, when it is not well-formed.
    pub fn load_xml(&mut self, text: &str) -> bool {
        let Some(provided) = xml_read::read(text) else { return false };
        for entry in provided {
            let (section, key) = (&entry.section, &entry.key);
            if self.has_entry(section, key) && !entry.overwrite {
                continue;
            }
            if let Err(error) = self.set_string(section, key, &entry.value) {
                log::warn!("[{section}] {key} of the XML is left out: {error}");
            }
        }
        true
    }

    /// Whether there is a file that must not be written.
    pub fn is_readonly(&self) -> bool {
        self.filename()
            .and_then(|path| path.metadata().ok())
            .is_some_and(|file| file.permissions().readonly())
    }

    /// The content of a file beside the configuration's own.
    pub fn read_relative_file(&self, name: &Path) -> io::Result<Vec<u8>> {
        fs::read(self.relative(name).ok_or_else(no_file)?)
    }

    /// Writes a file beside the configuration's own. Empty data writes nothing.
    pub fn write_relative_file(&self, name: &Path, data: &[u8]) -> io::Result<()> {
        let path = self.relative(name).ok_or_else(no_file)?;
        if data.is_empty() { Ok(()) } else { save::replace(&save::resolve(&path), data) }
    }

    /// Whether there is such a file beside the configuration's own.
    pub fn relative_file_exists(&self, name: &Path) -> bool {
        self.relative(name).is_some_and(|path| path.is_file())
    }

    fn relative(&self, name: &Path) -> Option<PathBuf> {
        self.path.as_deref().map(|path| save::directory_of(path).join(name))
    }

    fn load(&mut self) {
        for (path, own) in [(self.path.clone(), true), (self.factory.clone(), false)] {
            let Some(path) = path else { continue };
            match fs::read(&path).map(Zeroizing::new) {
                Ok(text) => file::read(self, &text, own),
                Err(error) => log::warn!("cannot read {}: {error}", path.display()),
            }
        }
    }
}

/// Reading values. A missing entry gives the default.
impl Config {
    /// The value's bytes.
    pub fn bytes(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Option<&[u8]> {
        self.entry(section.as_ref(), key.as_ref()).map(|entry| &**entry.value)
    }

    /// The value as text; bytes that are no UTF-8 are replaced.
    pub fn string(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Option<Cow<'_, str>> {
        self.bytes(section, key).map(String::from_utf8_lossy)
    }

    /// The value as a number: decimal, `0x` or octal; 0 if it is none.
    pub fn int(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, default: i32) -> i32 {
        self.bytes(section, key).map_or(default, numbers::int)
    }

    /// The value as a decimal number; 0 if it is none.
    pub fn int64(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, default: i64) -> i64 {
        self.bytes(section, key).map_or(default, numbers::int64)
    }

    /// Whether the value is a number other than 0. Words such as `true` are no numbers.
    pub fn bool(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, default: bool) -> bool {
        self.bytes(section, key).map_or(default, |value| numbers::int(value) != 0)
    }

    /// The value as a number with decimals; the default also if it is none.
    pub fn float(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, default: f32) -> f32 {
        self.bytes(section, key).and_then(numbers::float).unwrap_or(default)
    }

    /// The value as `min-max`. `Err(default)` only if there is a value that is no range.
    pub fn range(
        &self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        default: (i32, i32),
    ) -> Result<(i32, i32), (i32, i32)> {
        self.bytes(section, key).map_or(Ok(default), |value| numbers::range(value).ok_or(default))
    }

    /// The parts between commas, blanks kept. `None` if there is no such entry.
    pub fn string_list(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Option<Vec<&[u8]>> {
        self.bytes(section, key).map(|value| value.split(|&byte| byte == b',').collect())
    }

    /// What the section `<section>_default_values` says for this key.
    pub fn default_bytes(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Option<&[u8]> {
        self.bytes([section.as_ref(), b"_default_values"].concat(), key)
    }

    /// [`default_bytes`](Self::default_bytes) as text.
    pub fn default_string(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Option<Cow<'_, str>> {
        self.default_bytes(section, key).map(String::from_utf8_lossy)
    }

    /// [`default_bytes`](Self::default_bytes) as a number, read as by [`int`](Self::int).
    pub fn default_int(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, default: i32) -> i32 {
        self.default_bytes(section, key).map_or(default, numbers::int)
    }

    /// [`default_bytes`](Self::default_bytes) as a number, read as by [`int64`](Self::int64).
    pub fn default_int64(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, default: i64) -> i64 {
        self.default_bytes(section, key).map_or(default, numbers::int64)
    }

    /// [`default_bytes`](Self::default_bytes) as a number, read as by [`float`](Self::float).
    pub fn default_float(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, default: f32) -> f32 {
        self.default_bytes(section, key).and_then(numbers::float).unwrap_or(default)
    }

    /// A parameter in the section's header.
    pub fn section_param(&self, section: impl AsRef<[u8]>, name: impl AsRef<[u8]>) -> Option<&[u8]> {
        let params = &self.sections.get(section.as_ref())?.params;
        params.iter().find(|(param, _)| **param == *name.as_ref()).map(|(_, value)| &**value)
    }

    /// Whether there is such a section, also an empty one.
    pub fn has_section(&self, section: impl AsRef<[u8]>) -> bool {
        self.sections.get(section.as_ref()).is_some()
    }

    /// Whether there is such an entry.
    pub fn has_entry(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> bool {
        self.entry(section.as_ref(), key.as_ref()).is_some()
    }

    /// The sections in order.
    pub fn section_names(&self) -> impl Iterator<Item = &[u8]> {
        self.sections.iter().map(|section| &*section.name)
    }

    /// A section's keys in order.
    pub fn key_names(&self, section: impl AsRef<[u8]>) -> impl Iterator<Item = &[u8]> {
        self.entries(section).map(|(key, _)| key)
    }

    /// A section's keys and values in order.
    pub fn entries(&self, section: impl AsRef<[u8]>) -> impl Iterator<Item = (&[u8], &[u8])> {
        let lines = self.sections.get(section.as_ref()).map(|section| section.lines.iter());
        lines.into_iter().flatten().filter_map(Line::entry).map(|entry| (&*entry.key, &**entry.value))
    }

    fn entry(&self, section: &[u8], key: &[u8]) -> Option<&Entry> {
        self.sections.get(section)?.lines.get(key)?.entry()
    }
}

/// Changing values. New sections and keys go to the end.
impl Config {
    /// Sets a value. An empty one removes the entry, and makes no section.
    pub fn set_string(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        value: impl AsRef<[u8]>,
    ) -> Result<(), Unwritable> {
        let (section, key, value) = (section.as_ref(), key.as_ref(), value.as_ref());
        if value.is_empty() {
            self.clean_entry(section, key);
            return Ok(());
        }
        if !file::is_one_line(value) {
            return Err(Unwritable::Value);
        }
        if let Some(entry) =
            self.sections.get_mut(section).and_then(|section| section.lines.get_mut(key)?.entry_mut())
        {
            if **entry.value != *value {
                entry.value = Zeroizing::new(value.into());
                self.changes += 1;
            }
            return Ok(());
        }
        if !file::is_key(key) {
            return Err(Unwritable::Key);
        }
        if !self.has_section(section) && !file::is_section_name(section) {
            return Err(Unwritable::Section);
        }
        let section = self.sections.get_or_push(section, || Section::new(section));
        section.lines.push(Line::Entry(Entry { value: Zeroizing::new(value.into()), ..Entry::new(key) }));
        self.changes += 1;
        Ok(())
    }

    /// Sets a decimal number.
    pub fn set_int(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        value: i32,
    ) -> Result<(), Unwritable> {
        self.set_string(section, key, value.to_string())
    }

    /// Sets a number in the notation `0xff`.
    pub fn set_int_hex(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        value: i32,
    ) -> Result<(), Unwritable> {
        self.set_string(section, key, format!("{value:#x}"))
    }

    /// Sets a decimal number.
    pub fn set_int64(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        value: i64,
    ) -> Result<(), Unwritable> {
        self.set_string(section, key, value.to_string())
    }

    /// Sets `1` or `0`.
    pub fn set_bool(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        value: bool,
    ) -> Result<(), Unwritable> {
        self.set_string(section, key, if value { "1" } else { "0" })
    }

    /// Sets a number with six decimals.
    pub fn set_float(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        value: f32,
    ) -> Result<(), Unwritable> {
        self.set_string(section, key, numbers::format_float(value))
    }

    /// Sets `min-max`.
    pub fn set_range(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        (min, max): (i32, i32),
    ) -> Result<(), Unwritable> {
        self.set_string(section, key, format!("{min}-{max}"))
    }

    /// Sets the parts with commas between them. None at all removes the entry.
    pub fn set_string_list(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        parts: &[impl AsRef<[u8]>],
    ) -> Result<(), Unwritable> {
        let parts: Vec<&[u8]> = parts.iter().map(AsRef::as_ref).collect();
        self.set_string(section, key, parts.join(&b','))
    }

    /// Removes an entry. Its section stays, even if empty.
    pub fn clean_entry(&mut self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) {
        let lines = self.sections.get_mut(section.as_ref()).map(|section| &mut section.lines);
        if lines.and_then(|lines| lines.remove(key.as_ref())).is_some() {
            self.changes += 1;
        }
    }

    /// Removes a section with its comments.
    pub fn clean_section(&mut self, section: impl AsRef<[u8]>) {
        if self.sections.remove(section.as_ref()).is_some() {
            self.changes += 1;
        }
    }
}

/// Flags. They are not saved; [`Config::dump_xml`] shows them.
impl Config {
    /// Whether the entry is left out of the XML.
    pub fn skip_flag_for_entry(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> bool {
        self.entry(section.as_ref(), key.as_ref()).is_some_and(|entry| entry.flags.skip)
    }

    /// Leaves an existing entry out of the XML.
    pub fn set_skip_flag_for_entry(&mut self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>, value: bool) {
        self.change_entry_flags(section.as_ref(), key.as_ref(), |flags| flags.skip = value);
    }

    /// Whether the section is left out of the XML.
    pub fn skip_flag_for_section(&self, section: impl AsRef<[u8]>) -> bool {
        self.sections.get(section.as_ref()).is_some_and(|section| section.flags.skip)
    }

    /// Leaves an existing section out of the XML.
    pub fn set_skip_flag_for_section(&mut self, section: impl AsRef<[u8]>, value: bool) {
        self.change_section_flags(section.as_ref(), |flags| flags.skip = value);
    }

    /// Whether the XML says that the entry overwrites the reader's.
    pub fn overwrite_flag_for_entry(&self, section: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> bool {
        self.entry(section.as_ref(), key.as_ref()).is_some_and(|entry| entry.flags.overwrite)
    }

    /// Has the XML say of an existing entry that it overwrites the reader's.
    pub fn set_overwrite_flag_for_entry(
        &mut self,
        section: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
        value: bool,
    ) {
        self.change_entry_flags(section.as_ref(), key.as_ref(), |flags| flags.overwrite = value);
    }

    /// Whether the XML says so of all entries in the section.
    pub fn overwrite_flag_for_section(&self, section: impl AsRef<[u8]>) -> bool {
        self.sections.get(section.as_ref()).is_some_and(|section| section.flags.overwrite)
    }

    /// Has the XML say so of all entries in an existing section.
    pub fn set_overwrite_flag_for_section(&mut self, section: impl AsRef<[u8]>, value: bool) {
        self.change_section_flags(section.as_ref(), |flags| flags.overwrite = value);
    }

    fn change_entry_flags(&mut self, section: &[u8], key: &[u8], change: impl FnOnce(&mut Flags)) {
        let line = self.sections.get_mut(section).and_then(|section| section.lines.get_mut(key));
        if let Some(entry) = line.and_then(Line::entry_mut) {
            change(&mut entry.flags);
        }
    }

    fn change_section_flags(&mut self, section: &[u8], change: impl FnOnce(&mut Flags)) {
        if let Some(section) = self.sections.get_mut(section) {
            change(&mut section.flags);
        }
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Flags {
    skip: bool,
    overwrite: bool,
}

/// A parameter's name and value.
type Param = (Box<[u8]>, Box<[u8]>);

#[derive(Debug)]
struct Section {
    name: Box<[u8]>,
    params: Vec<Param>,
    lines: Ordered<Line>,
    flags: Flags,
}

impl Section {
    fn new(name: &[u8]) -> Self {
        Self { name: name.into(), params: Vec::new(), lines: Ordered::default(), flags: Flags::default() }
    }

    fn set_param(&mut self, name: &[u8], value: &[u8]) {
        match self.params.iter_mut().find(|(param, _)| **param == *name) {
            Some((_, old)) => *old = value.into(),
            None => self.params.push((name.into(), value.into())),
        }
    }
}

impl Named for Section {
    fn name(&self) -> Option<&[u8]> {
        Some(&self.name)
    }
}

/// A line of a section.
#[derive(Debug)]
enum Line {
    Entry(Entry),
    /// A comment, or what the reader did not understand.
    Other(Box<[u8]>),
}

#[derive(Debug)]
struct Entry {
    key: Box<[u8]>,
    /// Wiped when it goes: it may be a password.
    value: Zeroizing<Box<[u8]>>,
    flags: Flags,
}

impl Entry {
    fn new(key: &[u8]) -> Self {
        Self { key: key.into(), value: Zeroizing::default(), flags: Flags::default() }
    }
}

impl Line {
    fn entry(&self) -> Option<&Entry> {
        match self {
            Line::Entry(entry) => Some(entry),
            Line::Other(_) => None,
        }
    }

    fn entry_mut(&mut self) -> Option<&mut Entry> {
        match self {
            Line::Entry(entry) => Some(entry),
            Line::Other(_) => None,
        }
    }
}

impl Named for Line {
    fn name(&self) -> Option<&[u8]> {
        self.entry().map(|entry| &*entry.key)
    }
}

fn no_file() -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, "the configuration has no file")
}
