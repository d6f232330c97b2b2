//! Log files that a program asks for: one that grows up to a size, and the older ones beside it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A log file. When it has grown to its limit it becomes `NAME_1`, what was that becomes `NAME_2`, and so on.
#[derive(Debug)]
pub struct LogFile {
    path: PathBuf,
    limit: u64,
    /// Open from the first line on.
    open: Option<(File, u64)>,
}

impl LogFile {
    /// A file to append to; a limit of 0 means none. It is opened with its first line.
    pub fn new(path: PathBuf, limit: u64) -> Self {
        Self { path, limit, open: None }
    }

    /// Which file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Appends a line. A line that cannot be written is lost: there is nobody to tell.
    pub fn write(&mut self, line: &str) {
        let size = append(&self.path, &mut self.open, line);
        if self.limit > 0 && size >= self.limit {
            self.open = None;
            self.move_on();
        }
    }

    fn move_on(&self) {
        let last = (1_u32..).find(|number| !self.older(*number).exists()).unwrap_or(1);
        for number in (1..last).rev() {
            let _ = fs::rename(self.older(number), self.older(number + 1));
        }
        let _ = fs::rename(&self.path, self.older(1));
    }

    fn older(&self, number: u32) -> PathBuf {
        let mut name = OsString::from(&self.path);
        name.push(format!("_{number}"));
        PathBuf::from(name)
    }
}

/// Appends a line to a file, which is opened if it is not. How large the file is then; 0 when it cannot be written.
pub(super) fn append(path: &Path, open: &mut Option<(File, u64)>, line: &str) -> u64 {
    if open.is_none() {
        let file = OpenOptions::new().append(true).create(true).open(path);
        *open = file.ok().map(|file| {
            let size = file.metadata().map_or(0, |file| file.len());
            (file, size)
        });
    }
    let Some((file, size)) = open else { return 0 };
    if file.write_all(format!("{line}\n").as_bytes()).is_ok() {
        *size += line.len() as u64 + 1;
    }
    *size
}
