//! Replacing a file so that a crash at any moment leaves the old content or the new one, never a mixture.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Files hold passwords: only their owner may read them.
const MODE: u32 = 0o600;
/// A chain of links longer than this is a loop.
const MAX_LINKS: usize = 40;

/// Writes a temporary file beside the target, makes it durable, and renames it over the target.
pub(super) fn replace(target: &Path, content: &[u8]) -> io::Result<()> {
    let temporary = temporary_name(target);
    // One left behind by a crash. Created anew, so that neither its mode nor a link in its place matters.
    match fs::remove_file(&temporary) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(MODE).open(&temporary)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    drop(file);
    if let Err(error) = written.and_then(|()| fs::rename(&temporary, target)) {
        // The target is untouched; what cannot be removed now is removed by the next save.
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    // The rename is visible already; some file systems cannot sync a directory, and that is no failure of the save.
    if let Ok(directory) = File::open(directory_of(target)) {
        let _ = directory.sync_all();
    }
    Ok(())
}

/// The name under which [`replace`] writes before it renames.
pub(super) fn temporary_name(target: &Path) -> PathBuf {
    let mut name = OsString::from(target);
    name.push(".tmp");
    PathBuf::from(name)
}

/// Creates an empty file if there is none.
pub(super) fn touch(target: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).mode(MODE).open(target) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        result => result.map(drop),
    }
}

/// Follows links, also one that points to nothing yet, so that a save replaces the file and not the link; and makes
/// the path absolute, so that a later change of the working directory does not matter.
pub(super) fn resolve(path: &Path) -> PathBuf {
    let mut target = path.to_path_buf();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = directory_of(&target).join(next),
            Err(_) => break,
        }
    }
    let Some(name) = target.file_name() else { return target };
    match fs::canonicalize(directory_of(&target)) {
        Ok(directory) => directory.join(name),
        Err(_) => target,
    }
}

/// The directory that a file is in.
pub(super) fn directory_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
