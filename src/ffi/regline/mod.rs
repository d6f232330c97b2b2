//! `regline.h`: what liblinphone never had. All of it is optional; the names begin with `regline_`.

pub mod event_loop;
pub mod explain;
pub mod stats;
pub mod trace;

use super::guard::Misuse;
use super::state::State;
use super::types::{LinphoneAccount, LinphoneProxyConfig};
use crate::core::AccountId;

impl State {
    /// An account under either of its names: programs of liblinphone 3 and 4 have proxy configs only.
    fn account_or_proxy(
        &self,
        handle: *const LinphoneAccount,
        parameter: &'static str,
    ) -> Result<AccountId, Misuse> {
        self.key(handle.cast::<LinphoneProxyConfig>(), parameter).or_else(|_| self.key(handle, parameter))
    }
}
