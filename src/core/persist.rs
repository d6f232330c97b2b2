//! Accounts, credentials and defaults in the configuration, and the configuration in its file.

use super::{CoreId, Library};
use crate::engine::Time;

impl Library {
    pub(super) fn persist(&mut self, _core: CoreId) {}
    pub(super) fn load(&mut self, _core: CoreId) {}
    pub(super) fn reload(&mut self, _core: CoreId) {}
    pub(super) fn save(&mut self, _core: CoreId) {}
    pub(super) fn save_when_due(&mut self, _core: CoreId, _now: Time) {}
}
