//! A small system file that may change while we run.

use std::path::PathBuf;
use std::time::SystemTime;

/// Not looked at more often than this.
const PAUSE: u64 = 1_000_000;

/// A file and what was last seen of it.
pub(super) struct Watched {
    path: PathBuf,
    looked: Option<u64>,
    seen: Option<(Option<SystemTime>, u64)>,
}

impl Watched {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, looked: None, seen: None }
    }

    /// The content, if it has changed since the last call or was never read. A missing file is an empty one.
    pub(super) fn changed(&mut self, now: u64) -> Option<Vec<u8>> {
        if self.looked.is_some_and(|last| now.saturating_sub(last) < PAUSE) {
            return None;
        }
        self.looked = Some(now);
        let state =
            std::fs::metadata(&self.path).map_or((None, 0), |data| (data.modified().ok(), data.len()));
        if self.seen == Some(state) {
            return None;
        }
        self.seen = Some(state);
        Some(std::fs::read(&self.path).unwrap_or_default())
    }
}
