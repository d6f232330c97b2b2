//! Accounts, credentials and defaults in the configuration, and the configuration in its file.

use super::account_params::AccountParams;
use super::config::Config;
use super::{CoreId, Library};
use crate::engine::Time;

/// Settings of a new account by `[proxy_default_values]`.
pub(super) fn defaults(_config: &Config) -> AccountParams {
    AccountParams::default()
}

impl Library {
    pub(super) fn persist(&mut self, _core: CoreId) {}
    pub(super) fn load(&mut self, _core: CoreId) {}
    pub(super) fn reload(&mut self, _core: CoreId) {}
    pub(super) fn save(&mut self, _core: CoreId) {}
    pub(super) fn save_when_due(&mut self, _core: CoreId, _now: Time) {}
}
