//! What a core and its accounts did, in numbers, for whoever asks. Counting happens in the engine; here the numbers are
//! put together.

use super::events::RegistrationState;
use super::lifecycle::clock_now;
use super::{AccountId, CoreId, Library};
use crate::engine::tally::{FailureCode, Tally};
use crate::engine::{Doing, Time};

/// The numbers of a core, since it was started.
#[derive(Debug, Clone, Default)]
pub struct CoreStats {
    /// What all accounts did, those included that are gone.
    pub tally: Tally<u64>,
    /// Failures by their cause.
    pub failures: Vec<(FailureCode, u64)>,
    /// Accounts in the list, by their state: none, progress, ok, cleared, failed.
    pub accounts: [u32; 5],
    /// Accounts that wait until their server has room for them.
    pub waiting: u32,
    /// Connections; UDP has none.
    pub connections: u32,
    /// Bytes received and sent, without those of the layers below SIP.
    pub traffic: (u64, u64),
}

/// The numbers of an account, since its core was started.
#[derive(Debug, Clone, Default)]
pub struct AccountStats {
    /// What it did.
    pub tally: Tally<u32>,
    /// Failures by their cause.
    pub failures: Vec<(FailureCode, u64)>,
    /// Where its registration stands.
    pub state: RegistrationState,
    /// Seconds that the registrar granted; 0 while it holds no binding.
    pub expires: u32,
    /// Milliseconds until the binding is refreshed, or the next attempt is made.
    pub next_ms: Option<u64>,
}

impl Library {
    /// The numbers of a core. Takes time for each account.
    pub fn core_stats(&self, id: CoreId) -> Option<CoreStats> {
        let core = self.cores.get(id)?;
        let mut accounts = [0_u32; 5];
        for account in core.accounts.iter().filter_map(|account| self.accounts.get(*account)) {
            accounts[account.state as usize] += 1;
        }
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Some(CoreStats {
            tally: *core.engine.totals(),
            failures: core.engine.total_failures(),
            accounts,
            waiting: small(core.engine.waiting()),
            connections: small(core.engine.connections()),
            traffic: core.traffic,
        })
    }

    /// The numbers of an account.
    pub fn account_stats(&self, id: AccountId) -> Option<AccountStats> {
        let account = self.accounts.get(id)?;
        let mut stats = AccountStats {
            state: account.state,
            expires: account.binding.map_or(0, |held| held.expires),
            ..AccountStats::default()
        };
        let owner = account.core.and_then(|core| self.cores.get(core));
        if let (Some(core), Some(registration)) = (owner, account.registration) {
            stats.tally = core.engine.tally(registration).copied().unwrap_or_default();
            stats.failures = core.engine.failures(registration);
            stats.next_ms = next_time(core.engine.doing(registration)).map(millis_until);
        }
        Some(stats)
    }
}

/// When a registration does something by itself.
pub(super) fn next_time(doing: Doing) -> Option<Time> {
    match doing {
        Doing::Registered { refresh_at: at } | Doing::Waiting { retry_at: at } => at,
        _ => None,
    }
}

fn millis_until(at: Time) -> u64 {
    u64::try_from(at.since(clock_now()).as_millis()).unwrap_or(u64::MAX)
}
