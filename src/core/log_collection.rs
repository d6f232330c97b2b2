//! The log collection: two files that take turns, for a user to send in, and both in one archive.

use std::fs::{self, File};
use std::path::PathBuf;

use super::log_file::append;

/// Where logs are collected, and how much of them.
#[derive(Debug)]
pub struct LogCollection {
    /// `LinphoneLogCollectionState`: 0 not at all, 1 beside the other writers, 2 in place of the standard one.
    pub state: i32,
    folder: PathBuf,
    prefix: String,
    limit: u64,
    /// The file that is being written, 1 or 2.
    turn: u8,
    open: Option<(File, u64)>,
}

impl Default for LogCollection {
    fn default() -> Self {
        Self {
            state: 0,
            folder: PathBuf::from("."),
            prefix: "linphone".to_owned(),
            limit: 10 * 1024 * 1024,
            turn: 1,
            open: None,
        }
    }
}

impl LogCollection {
    /// The folder.
    pub fn folder(&self) -> &PathBuf {
        &self.folder
    }

    /// Chooses the folder; `None` for the current one.
    pub fn set_folder(&mut self, folder: Option<PathBuf>) {
        self.folder = folder.unwrap_or_else(|| PathBuf::from("."));
        self.open = None;
    }

    /// How the files' names begin.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Chooses how the files' names begin; `None` for `linphone`.
    pub fn set_prefix(&mut self, prefix: Option<String>) {
        self.prefix = prefix.unwrap_or_else(|| "linphone".to_owned());
        self.open = None;
    }

    /// How large each of the two files may become.
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// Chooses how large each of the two files may become.
    pub fn set_limit(&mut self, limit: u64) {
        self.limit = limit;
    }

    /// Adds a line, if there is a collection.
    pub fn write(&mut self, line: &str) {
        if self.state == 0 {
            return;
        }
        if self.open.is_none() && self.file(2).exists() {
            self.turn = 2;
        }
        let size = append(&self.file(self.turn), &mut self.open, line);
        if size < self.limit {
            return;
        }
        self.open = None;
        if self.turn == 2 {
            let _ = fs::rename(self.file(2), self.file(1));
        }
        self.turn = 2;
    }

    /// Puts the files into an archive. Its path; `None` when nothing is collected or the archive cannot be written.
    pub fn compress(&self) -> Option<PathBuf> {
        let contents: Vec<u8> =
            [1, 2].into_iter().filter_map(|turn| fs::read(self.file(turn)).ok()).flatten().collect();
        if self.state == 0 || contents.is_empty() {
            return None;
        }
        let path = self.archive();
        let written = fs::write(&path, gzip(&contents));
        written
            .inspect_err(|error| log::error!("the log collection cannot be packed: {error}"))
            .ok()
            .map(|()| path)
    }

    /// Removes what was collected. Collecting goes on.
    pub fn reset(&mut self) {
        self.open = None;
        self.turn = 1;
        for path in [self.file(1), self.file(2), self.archive()] {
            let _ = fs::remove_file(path);
        }
    }

    fn file(&self, turn: u8) -> PathBuf {
        self.folder.join(format!("{}{turn}.log", self.prefix))
    }

    fn archive(&self) -> PathBuf {
        self.folder.join(format!("{}_log.gz", self.prefix))
    }
}

/// A gzip file (RFC 1952) of stored blocks (RFC 1951 3.2.4): packed, though not made smaller.
fn gzip(content: &[u8]) -> Vec<u8> {
    const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    let mut packed = HEAD.to_vec();
    let count = content.chunks(0xffff).count();
    for (number, block) in content.chunks(0xffff).enumerate() {
        let length = block.len() as u16;
        packed.push(u8::from(number + 1 == count));
        packed.extend(length.to_le_bytes());
        packed.extend((!length).to_le_bytes());
        packed.extend(block);
    }
    packed.extend(crc32(content).to_le_bytes());
    packed.extend((content.len() as u32).to_le_bytes());
    packed
}

/// RFC 1952 8.
fn crc32(content: &[u8]) -> u32 {
    !content.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn an_archive_has_a_last_block_and_its_length() {
        let content = vec![b'x'; 0x1_2345];
        let packed = gzip(&content);
        assert_eq!(packed.len(), content.len() + 10 + 2 * 5 + 8);
        assert_eq!((packed[10], packed[10 + 5 + 0xffff]), (0, 1));
        assert_eq!(packed[packed.len() - 4..], 0x1_2345_u32.to_le_bytes());
    }
}
