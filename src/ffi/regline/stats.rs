//! `regline.h`: what a core and its accounts did, in numbers, for programs and for Prometheus.

use std::ffi::{c_char, c_int};

use crate::core::events::RegistrationState;
use crate::core::stats::{AccountStats, CoreStats};
use crate::ffi::guard::{Misuse, entry};
use crate::ffi::state::State;
use crate::ffi::string::for_keeps;
use crate::ffi::types::*;

/// Why attempts failed that got no answer, in the place of a status code.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum _ReglineFailure {
    /// Nobody answered within 32 s.
    ReglineFailureTimeout = 1,
    /// There was no way to the server: name, connection, TLS.
    ReglineFailureTransport = 2,
    /// No transport of the kind that the server address asks for is open.
    ReglineFailureNoTransport = 3,
}

/// Why attempts failed that got no answer, in the place of a status code.
pub type ReglineFailure = _ReglineFailure;

/// The numbers of a core, since it was started. Set `size` to `sizeof(ReglineCoreStats)` before asking.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct _ReglineCoreStats {
    /// Bytes of the struct: as the program knows it before the call, as filled in after it.
    pub size: usize,
    /// Registrations, refreshes and removals that were begun.
    pub attempts: u64,
    /// Those that ended as was wanted.
    pub successes: u64,
    /// Those that failed; see `regline_core_get_failures` for why.
    pub failures: u64,
    /// Requests sent, without repetitions: an attempt with a challenge takes two.
    pub requests: u64,
    /// Requests sent again for want of an answer.
    pub retransmissions: u64,
    /// Answers received, provisional ones included.
    pub answers: u64,
    /// Bytes of SIP received, and of STUN.
    pub bytes_in: u64,
    /// Bytes of SIP sent, and of STUN.
    pub bytes_out: u64,
    /// From the last request that was answered at once to its final answer, in microseconds; 0 before the first.
    pub last_rtt_us: u32,
    /// The same, smoothed over about eight answers.
    pub smoothed_rtt_us: u32,
    /// Accounts in the core's list.
    pub accounts: u32,
    /// Those in LinphoneRegistrationNone.
    pub accounts_none: u32,
    /// Those in LinphoneRegistrationProgress.
    pub accounts_progress: u32,
    /// Those in LinphoneRegistrationOk.
    pub accounts_ok: u32,
    /// Those in LinphoneRegistrationCleared.
    pub accounts_cleared: u32,
    /// Those in LinphoneRegistrationFailed.
    pub accounts_failed: u32,
    /// Accounts that wait until their server has room for them.
    pub accounts_waiting: u32,
    /// Connections to servers, those that are coming up included; UDP has none.
    pub connections: u32,
    /// Objects that this process holds, of all cores.
    pub live_handles: u32,
}

/// The numbers of a core, since it was started.
pub type ReglineCoreStats = _ReglineCoreStats;

/// The numbers of an account, since its core was started. Set `size` to `sizeof(ReglineAccountStats)` before asking.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _ReglineAccountStats {
    /// Bytes of the struct: as the program knows it before the call, as filled in after it.
    pub size: usize,
    /// Milliseconds until the binding is refreshed or the next attempt is made; -1 when neither is due.
    pub next_ms: i64,
    /// Where the registration stands.
    pub state: LinphoneRegistrationState,
    /// Seconds that the registrar granted; 0 while it holds no binding.
    pub expires: u32,
    /// Registrations, refreshes and removals that were begun.
    pub attempts: u32,
    /// Those that ended as was wanted.
    pub successes: u32,
    /// Those that failed; see `regline_account_get_failures` for why.
    pub failures: u32,
    /// Requests sent, without repetitions.
    pub requests: u32,
    /// Requests sent again for want of an answer.
    pub retransmissions: u32,
    /// Answers received, provisional ones included.
    pub answers: u32,
    /// From the last request that was answered at once to its final answer, in microseconds; 0 before the first.
    pub last_rtt_us: u32,
    /// The same, smoothed over about eight answers.
    pub smoothed_rtt_us: u32,
}

/// The numbers of an account, since its core was started.
pub type ReglineAccountStats = _ReglineAccountStats;

/// So many attempts failed for that cause.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _ReglineFailureCount {
    /// A status code from 300 to 699, or a ReglineFailure.
    pub cause: c_int,
    /// How many.
    pub count: u64,
}

/// So many attempts failed for that cause.
pub type ReglineFailureCount = _ReglineFailureCount;

/// Gets the numbers of a core. It takes time for each account.
/// @param core the core @notnil
/// @param stats what to fill in; its `size` says how much of it there is @notnil
/// @return 0; -1 when there is nothing to fill in
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_core_get_stats(
    core: *const LinphoneCore,
    stats: *mut ReglineCoreStats,
) -> LinphoneStatus {
    entry("regline_core_get_stats", |state| {
        let core = state.key(core, "core")?;
        let found = state.library.core_stats(core).unwrap_or_default();
        let handles = u32::try_from(state.live_handles()).unwrap_or(u32::MAX);
        // SAFETY: NULL, or the program's struct of the size that it says.
        unsafe { hand_over(stats, &for_c_core(&found, handles)) }
    })
}

/// Gets the numbers of an account.
/// @param account the account, or a proxy config in its place @notnil
/// @param stats what to fill in; its `size` says how much of it there is @notnil
/// @return 0; -1 when there is nothing to fill in
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_account_get_stats(
    account: *const LinphoneAccount,
    stats: *mut ReglineAccountStats,
) -> LinphoneStatus {
    entry("regline_account_get_stats", |state| {
        let account = state.account_or_proxy(account, "account")?;
        let found = state.library.account_stats(account).unwrap_or_default();
        // SAFETY: as above.
        unsafe { hand_over(stats, &for_c_account(&found)) }
    })
}

/// Gets why attempts of a core failed, ordered by cause.
/// @param core the core @notnil
/// @param counts room for `capacity` entries, of which the first are filled in; NULL for none @maybenil
/// @param capacity how many entries there is room for
/// @return how many causes there are, which may be more than there is room for; 0 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_core_get_failures(
    core: *const LinphoneCore,
    counts: *mut ReglineFailureCount,
    capacity: usize,
) -> usize {
    entry("regline_core_get_failures", |state| {
        let core = state.key(core, "core")?;
        let failures = state.library.core_stats(core).unwrap_or_default().failures;
        // SAFETY: NULL, or room for that many entries.
        Ok(unsafe { fill(counts, capacity, &failures) })
    })
}

/// Gets why attempts of an account failed, ordered by cause.
/// @param account the account, or a proxy config in its place @notnil
/// @param counts room for `capacity` entries, of which the first are filled in; NULL for none @maybenil
/// @param capacity how many entries there is room for
/// @return how many causes there are, which may be more than there is room for; 0 for what is no account
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_account_get_failures(
    account: *const LinphoneAccount,
    counts: *mut ReglineFailureCount,
    capacity: usize,
) -> usize {
    entry("regline_account_get_failures", |state| {
        let account = state.account_or_proxy(account, "account")?;
        let failures = state.library.account_stats(account).unwrap_or_default().failures;
        // SAFETY: as above.
        Ok(unsafe { fill(counts, capacity, &failures) })
    })
}

/// Writes the numbers of a core and of its accounts as Prometheus reads them: the text format 0.0.4, to be served as
/// `text/plain; version=0.0.4`.
/// @param core the core @notnil
/// @return the text, to be freed with `ms_free` or plain `free`; NULL for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn regline_core_stats_prometheus(core: *const LinphoneCore) -> *mut c_char {
    entry("regline_core_stats_prometheus", |state| {
        let core = state.key(core, "core")?;
        let text = state.library.prometheus(core, state.live_handles());
        Ok(text.map_or(std::ptr::null_mut(), |text| for_keeps(&text)))
    })
}

fn for_c_core(stats: &CoreStats, live_handles: u32) -> ReglineCoreStats {
    let in_state = |state: RegistrationState| stats.accounts[state as usize];
    ReglineCoreStats {
        size: 0,
        attempts: stats.tally.attempts,
        successes: stats.tally.successes,
        failures: stats.tally.failures,
        requests: stats.tally.requests,
        retransmissions: stats.tally.resent,
        answers: stats.tally.answers,
        bytes_in: stats.traffic.0,
        bytes_out: stats.traffic.1,
        last_rtt_us: stats.tally.last_rtt,
        smoothed_rtt_us: stats.tally.smooth_rtt,
        accounts: stats.accounts.iter().sum(),
        accounts_none: in_state(RegistrationState::None),
        accounts_progress: in_state(RegistrationState::Progress),
        accounts_ok: in_state(RegistrationState::Ok),
        accounts_cleared: in_state(RegistrationState::Cleared),
        accounts_failed: in_state(RegistrationState::Failed),
        accounts_waiting: stats.waiting,
        connections: stats.connections,
        live_handles,
    }
}

fn for_c_account(stats: &AccountStats) -> ReglineAccountStats {
    ReglineAccountStats {
        size: 0,
        next_ms: stats.next_ms.map_or(-1, |ms| i64::try_from(ms).unwrap_or(i64::MAX)),
        state: stats.state as LinphoneRegistrationState,
        expires: stats.expires,
        attempts: stats.tally.attempts,
        successes: stats.tally.successes,
        failures: stats.tally.failures,
        requests: stats.tally.requests,
        retransmissions: stats.tally.resent,
        answers: stats.tally.answers,
        last_rtt_us: stats.tally.last_rtt,
        smoothed_rtt_us: stats.tally.smooth_rtt,
    }
}

/// Copies as much of a struct as the program has room for; both begin with their size.
///
/// # Safety
/// `to` is NULL, or points to as many bytes as the number that it begins with.
unsafe fn hand_over<T: Copy>(to: *mut T, from: &T) -> Result<LinphoneStatus, Misuse> {
    const HEAD: usize = size_of::<usize>();
    if to.is_null() {
        return Err(Misuse::null("stats"));
    }
    // SAFETY: a struct of the program's begins with its size.
    let given = unsafe { to.cast::<usize>().read() };
    if given < HEAD {
        return Err(Misuse::value("stats", "has no size: set its member `size` first"));
    }
    let size = given.min(size_of::<T>());
    let (source, target) = ((&raw const *from).cast::<u8>(), to.cast::<u8>());
    // SAFETY: both have that many bytes, and the program's struct is not ours.
    unsafe { std::ptr::copy_nonoverlapping(source.add(HEAD), target.add(HEAD), size - HEAD) };
    // SAFETY: as above.
    unsafe { to.cast::<usize>().write(size) };
    Ok(0)
}

/// Fills in the first entries; tells how many there are.
///
/// # Safety
/// `counts` is NULL or has room for `capacity` entries.
unsafe fn fill(counts: *mut ReglineFailureCount, capacity: usize, failures: &[(u16, u64)]) -> usize {
    let room = if counts.is_null() { 0 } else { capacity };
    for (at, (cause, count)) in failures.iter().take(room).enumerate() {
        let entry = ReglineFailureCount { cause: c_int::from(*cause), count: *count };
        // SAFETY: within the program's array.
        unsafe { counts.add(at).write(entry) };
    }
    failures.len()
}

impl State {
    /// How many objects there are.
    fn live_handles(&self) -> usize {
        let library = &self.library;
        library.cores.len()
            + library.accounts.len()
            + library.params.len()
            + library.auth_infos.len()
            + library.addresses.len()
            + library.configs.len()
            + library.nat_policies.len()
            + library.push_configs.len()
            + library.transports.len()
            + library.error_infos.len()
            + library.digest_policies.len()
            + library.account_creators.len()
            + self.core_cbs.len()
            + self.account_cbs.len()
            + self.logging_cbs.len()
            + self.bearer_tokens.len()
            + self.buffers.len()
            + self.dictionaries.len()
            + self.headers.len()
            + self.ranges.len()
    }
}
