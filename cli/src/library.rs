//! The library as this command uses it: through the C API, from one thread. The only unsafe code of the command.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::mem::size_of;
use std::os::fd::RawFd;
use std::path::Path;
use std::ptr::{null, null_mut};

use linphone::ffi::account::*;
use linphone::ffi::account_params::*;
use linphone::ffi::address::*;
use linphone::ffi::auth_info::*;
use linphone::ffi::config::*;
use linphone::ffi::core::*;
use linphone::ffi::core_accounts::*;
use linphone::ffi::core_cbs::*;
use linphone::ffi::core_logging::*;
use linphone::ffi::core_nat::*;
use linphone::ffi::core_network::*;
use linphone::ffi::core_tls::*;
use linphone::ffi::error_info::*;
use linphone::ffi::factory::*;
use linphone::ffi::list::*;
use linphone::ffi::memory::ms_free;
use linphone::ffi::nat_policy::*;
use linphone::ffi::regline::event_loop::*;
use linphone::ffi::regline::explain::*;
use linphone::ffi::regline::stats::*;
use linphone::ffi::regline::trace::*;
use linphone::ffi::types::*;

use crate::exit::Problem;

/// Causes of failures that are no status codes are smaller.
const LEAST_STATUS: c_int = 300;

/// Where a registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    None,
    Progress,
    Ok,
    Cleared,
    Failed,
}

impl State {
    /// In a word.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "idle",
            Self::Progress => "trying",
            Self::Ok => "registered",
            Self::Cleared => "unregistered",
            Self::Failed => "failed",
        }
    }

    fn from_c(state: LinphoneRegistrationState) -> Self {
        match state as u32 {
            1 => Self::Progress,
            2 => Self::Ok,
            3 => Self::Cleared,
            4 => Self::Failed,
            _ => Self::None,
        }
    }
}

/// Something that the library called back about.
pub enum Event {
    /// A registration changed.
    Changed { account: Account, state: State, message: String },
    /// A server wants a password.
    PasswordWanted { user: String, realm: String },
}

thread_local! {
    /// What was called back and not looked at yet. There is one core at a time on this thread.
    static EVENTS: RefCell<VecDeque<Event>> = const { RefCell::new(VecDeque::new()) };
}

/// The next thing that was called back.
pub fn next_event() -> Option<Event> {
    EVENTS.with_borrow_mut(VecDeque::pop_front)
}

unsafe extern "C" fn changed(
    _: *mut LinphoneCore,
    account: *mut LinphoneAccount,
    state: LinphoneRegistrationState,
    message: *const c_char,
) {
    let message = copied(message).unwrap_or_default();
    let event = Event::Changed { account: Account(account), state: State::from_c(state), message };
    EVENTS.with_borrow_mut(|events| events.push_back(event));
}

unsafe extern "C" fn password_wanted(
    _: *mut LinphoneCore,
    info: *mut LinphoneAuthInfo,
    _: LinphoneAuthMethod,
) {
    // SAFETY: a handle of the library's.
    let (user, realm) =
        unsafe { (linphone_auth_info_get_username(info), linphone_auth_info_get_realm(info)) };
    let event = Event::PasswordWanted {
        user: copied(user).unwrap_or_default(),
        realm: copied(realm).unwrap_or_default(),
    };
    EVENTS.with_borrow_mut(|events| events.push_back(event));
}

/// How much of the library's log goes to standard error: 0 for its errors, 1 for messages, more for everything.
pub fn show_log(verbose: u8) {
    const FATAL_AND_ERROR: u32 = 32 | 16;
    const WARNING_AND_MESSAGE: u32 = 8 | 4;
    const DEBUG_AND_TRACE: u32 = 2 | 1;
    let mask = match verbose {
        0 => 0,
        1 => FATAL_AND_ERROR | WARNING_AND_MESSAGE,
        _ => FATAL_AND_ERROR | WARNING_AND_MESSAGE | DEBUG_AND_TRACE,
    };
    // SAFETY: takes any number.
    unsafe { linphone_core_set_log_level_mask(mask) };
}

/// A core.
pub struct Core(*mut LinphoneCore);

impl Core {
    /// A core with the configuration in a text. No file is written.
    pub fn new(configuration: &str) -> Result<Self, Problem> {
        let text = c_text(configuration)?;
        // SAFETY: C strings that live, NULL where it may be, handles of the library's.
        unsafe {
            let config = linphone_config_new_from_buffer(text.as_ptr());
            let core = linphone_core_new_with_config(null(), config, null_mut());
            linphone_config_unref(config);
            let callbacks = linphone_factory_create_core_cbs(linphone_factory_get());
            linphone_core_cbs_set_account_registration_state_changed(callbacks, Some(changed));
            linphone_core_cbs_set_authentication_requested(callbacks, Some(password_wanted));
            linphone_core_add_callbacks(core, callbacks);
            linphone_core_cbs_unref(callbacks);
            let version = c_text(env!("CARGO_PKG_VERSION"))?;
            linphone_core_set_user_agent(core, c"regline".as_ptr(), version.as_ptr());
            Ok(Self(core))
        }
    }

    /// Whose certificates are trusted.
    pub fn trust(&self, ca: Option<&Path>, insecure: bool) -> Result<(), Problem> {
        // SAFETY: handles of the library's, C strings that live.
        unsafe {
            if let Some(ca) = ca {
                linphone_core_set_root_ca(self.0, c_text(&ca.to_string_lossy())?.as_ptr());
            }
            if insecure {
                linphone_core_verify_server_certificates(self.0, 0);
                linphone_core_verify_server_cn(self.0, 0);
            }
        }
        Ok(())
    }

    /// Writes all messages to a file from now on.
    pub fn trace(&self, path: &Path) -> Result<(), Problem> {
        let text = c_text(&path.to_string_lossy())?;
        // SAFETY: a handle of the library's, a C string.
        match unsafe { regline_core_trace_to_file(self.0, text.as_ptr()) } {
            0 => Ok(()),
            _ => Err(Problem::usage(format!("{} cannot be written", path.display()))),
        }
    }

    /// A password for a user, in a realm or in all.
    pub fn add_password(
        &self,
        user: &str,
        userid: Option<&str>,
        password: &str,
        realm: Option<&str>,
    ) -> Result<(), Problem> {
        let (user, password) = (c_text(user)?, c_text(password)?);
        let (userid, realm) = (userid.map(c_text).transpose()?, realm.map(c_text).transpose()?);
        let pointer = |text: &Option<CString>| text.as_ref().map_or(null(), |text| text.as_ptr());
        // SAFETY: C strings that live, NULL where it may be, handles of the library's.
        unsafe {
            let info = linphone_auth_info_new(
                user.as_ptr(),
                pointer(&userid),
                password.as_ptr(),
                null(),
                pointer(&realm),
                null(),
            );
            linphone_core_add_auth_info(self.0, info);
            linphone_auth_info_unref(info);
        }
        Ok(())
    }

    /// An account that registers from the next [`iterate`](Self::iterate) on.
    pub fn add_account(&self, plan: &Plan) -> Result<Account, Problem> {
        let (identity, server) = (Address::new(&plan.identity)?, c_text(&plan.server)?);
        let contact_params = plan.contact_params.as_deref().map(c_text).transpose()?;
        // SAFETY: handles of the library's, C strings that live.
        unsafe {
            let params = linphone_core_create_account_params(self.0);
            let refused = linphone_account_params_set_identity_address(params, identity.0) != 0
                || linphone_account_params_set_server_addr(params, server.as_ptr()) != 0;
            linphone_account_params_set_expires(params, c_int::try_from(plan.expires).unwrap_or(c_int::MAX));
            if let Some(contact_params) = &contact_params {
                linphone_account_params_set_contact_parameters(params, contact_params.as_ptr());
            }
            if let Some(stun) = &plan.stun {
                let policy = linphone_core_create_nat_policy(self.0);
                linphone_nat_policy_enable_stun(policy, 1);
                linphone_nat_policy_set_stun_server(policy, c_text(stun)?.as_ptr());
                linphone_account_params_set_nat_policy(params, policy);
                linphone_nat_policy_unref(policy);
            }
            linphone_account_params_set_register_enabled(params, 1);
            let added = (!refused).then(|| self.add_params(params)).flatten();
            linphone_account_params_unref(params);
            added.ok_or_else(|| {
                Problem::usage(format!(
                    "{} at {} is no account; sip:alice@example.org at sip:example.org is one",
                    plan.identity, plan.server
                ))
            })
        }
    }

    fn add_params(&self, params: *mut LinphoneAccountParams) -> Option<Account> {
        // SAFETY: handles of the library's.
        unsafe {
            let account = linphone_core_create_account(self.0, params);
            let status = linphone_core_add_account(self.0, account);
            // The core keeps its share.
            linphone_account_unref(account);
            (status == 0).then_some(Account(account))
        }
    }

    /// The accounts, in order.
    pub fn accounts(&self) -> Vec<Account> {
        // SAFETY: a handle of the library's.
        unsafe { walk(linphone_core_get_account_list(self.0)) }
            .into_iter()
            .map(|data| Account(data.cast()))
            .collect()
    }

    /// Adds a copy of an account of another core.
    pub fn adopt(&self, account: Account) -> bool {
        account.with_copied_params(|params| self.add_params(params).is_some())
    }

    /// Takes an account off the list; it unregisters.
    pub fn remove(&self, account: Account) {
        // SAFETY: handles of the library's.
        unsafe { linphone_core_remove_account(self.0, account.0) };
    }

    /// Takes the credentials of another core in place of one's own.
    pub fn adopt_passwords(&self, other: &Core) {
        // SAFETY: handles of the library's; the list lasts until the other core's credentials change.
        unsafe {
            linphone_core_clear_all_auth_info(self.0);
            for info in walk(linphone_core_get_auth_info_list(other.0)) {
                let copy = linphone_auth_info_clone(info.cast());
                linphone_core_add_auth_info(self.0, copy);
                linphone_auth_info_unref(copy);
            }
        }
    }

    /// Does what is due.
    pub fn iterate(&self) {
        // SAFETY: a handle of the library's.
        unsafe { linphone_core_iterate(self.0) };
    }

    /// Readable while there is something to do.
    pub fn descriptor(&self) -> RawFd {
        // SAFETY: a handle of the library's.
        unsafe { regline_core_get_fd(self.0) }
    }

    /// The numbers of the core.
    pub fn stats(&self) -> ReglineCoreStats {
        // SAFETY: a struct of numbers may be all zeros; the library fills it in up to its size.
        unsafe {
            let mut stats: ReglineCoreStats = std::mem::zeroed();
            stats.size = size_of::<ReglineCoreStats>();
            regline_core_get_stats(self.0, &raw mut stats);
            stats
        }
    }

    /// All numbers, as Prometheus reads them.
    pub fn prometheus(&self) -> String {
        // SAFETY: a handle of the library's; the text is ours.
        unsafe { owned(regline_core_stats_prometheus(self.0)) }
    }

    /// Unregisters everything; at most two seconds.
    pub fn stop(&self) {
        // SAFETY: a handle of the library's.
        unsafe { linphone_core_stop(self.0) };
    }
}

impl Drop for Core {
    fn drop(&mut self) {
        // SAFETY: a handle of the library's.
        unsafe { linphone_core_unref(self.0) };
    }
}

/// An account to be.
pub struct Plan {
    pub identity: String,
    pub server: String,
    pub expires: u32,
    pub contact_params: Option<String>,
    pub stun: Option<String>,
}

/// An account. It may be gone: then everything about it is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Account(*mut LinphoneAccount);

impl Account {
    /// Where it stands.
    pub fn state(self) -> State {
        // SAFETY: the library tells handles that are gone.
        State::from_c(unsafe { linphone_account_get_state(self.0) })
    }

    /// A sentence about it.
    pub fn explain(self) -> String {
        // SAFETY: as above; the text is ours.
        unsafe { owned(regline_account_explain(self.0)) }
    }

    /// Whose it is, without name and parameters.
    pub fn identity(self) -> String {
        // SAFETY: as above.
        unsafe {
            let identity = linphone_account_params_get_identity_address(linphone_account_get_params(self.0));
            let part = |text| copied(text).unwrap_or_default();
            let (user, domain) =
                (linphone_address_get_username(identity), linphone_address_get_domain(identity));
            format!("sip:{}@{}", part(user), part(domain))
        }
    }

    /// Its server's URI.
    pub fn server(self) -> String {
        // SAFETY: as above.
        let server =
            unsafe { copied(linphone_account_params_get_server_addr(linphone_account_get_params(self.0))) };
        server.unwrap_or_default().trim_matches(['<', '>']).to_owned()
    }

    /// The last error: its status code, 0 if nothing was answered, and its text.
    pub fn error(self) -> (u16, String) {
        // SAFETY: as above.
        unsafe {
            let info = linphone_account_get_error_info(self.0);
            let code = linphone_error_info_get_protocol_code(info);
            (
                u16::try_from(code).unwrap_or_default(),
                copied(linphone_error_info_get_phrase(info)).unwrap_or_default(),
            )
        }
    }

    /// Whether no attempt so far got as far as an answer.
    pub fn was_never_answered(self) -> bool {
        let mut counts = [ReglineFailureCount { cause: 0, count: 0 }; 16];
        // SAFETY: a handle of the library's, and room for as many as are said.
        let known = unsafe { regline_account_get_failures(self.0, counts.as_mut_ptr(), counts.len()) };
        counts.iter().take(known).all(|count| count.cause < LEAST_STATUS)
    }

    /// Its numbers.
    pub fn stats(self) -> ReglineAccountStats {
        // SAFETY: as for the core's.
        unsafe {
            let mut stats: ReglineAccountStats = std::mem::zeroed();
            stats.size = size_of::<ReglineAccountStats>();
            regline_account_get_stats(self.0, &raw mut stats);
            stats
        }
    }

    /// Ends the registration.
    pub fn unregister(self) {
        self.change(|params| {
            // SAFETY: a handle of the library's.
            unsafe { linphone_account_params_set_register_enabled(params, 0) };
        });
    }

    /// Takes everything over from another.
    pub fn become_like(self, other: Account) {
        other.with_copied_params(|params| {
            // SAFETY: handles of the library's.
            unsafe { linphone_account_set_params(self.0, params) };
        });
    }

    /// Registers a Contact of one's own instead of where we are.
    pub fn set_contact(self, contact: &Address) {
        self.change(|params| {
            // SAFETY: handles of the library's.
            unsafe { linphone_account_params_set_custom_contact(params, contact.0) };
        });
    }

    fn change(self, change: impl FnOnce(*mut LinphoneAccountParams)) {
        self.with_copied_params(|params| {
            change(params);
            // SAFETY: handles of the library's.
            unsafe { linphone_account_set_params(self.0, params) };
        });
    }

    fn with_copied_params<T>(self, act: impl FnOnce(*mut LinphoneAccountParams) -> T) -> T {
        // SAFETY: handles of the library's.
        unsafe {
            let params = linphone_account_params_clone(linphone_account_get_params(self.0));
            let result = act(params);
            linphone_account_params_unref(params);
            result
        }
    }
}

/// An address that was read.
pub struct Address(*mut LinphoneAddress);

impl Address {
    /// Reads an address.
    pub fn new(text: &str) -> Result<Self, Problem> {
        // SAFETY: a C string.
        let address = unsafe { linphone_address_new(c_text(text)?.as_ptr()) };
        if address.is_null() {
            return Err(Problem::usage(format!("{text} is no SIP address; sip:alice@example.org is one")));
        }
        Ok(Self(address))
    }

    /// Its user and its host, either perhaps empty.
    pub fn parts(&self) -> (String, String, i32) {
        // SAFETY: a handle of the library's.
        unsafe {
            (
                copied(linphone_address_get_username(self.0)).unwrap_or_default(),
                copied(linphone_address_get_domain(self.0)).unwrap_or_default(),
                linphone_address_get_port(self.0),
            )
        }
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        // SAFETY: a handle of the library's.
        unsafe { linphone_address_unref(self.0) };
    }
}

fn c_text(text: &str) -> Result<CString, Problem> {
    CString::new(text).map_err(|_| Problem::usage("a text with a NUL in it"))
}

/// A text that the library lends.
fn copied(text: *const c_char) -> Option<String> {
    // SAFETY: NULL or a C string that lasts until the next call.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

/// A text that the library gives away.
///
/// # Safety
/// `text` is NULL or came from the library, for `ms_free`.
unsafe fn owned(text: *mut c_char) -> String {
    let copy = copied(text).unwrap_or_default();
    // SAFETY: the caller's promise.
    unsafe { ms_free(text.cast()) };
    copy
}

/// What a list holds.
///
/// # Safety
/// `list` is a list of the library's.
unsafe fn walk(mut list: *const bctbx_list_t) -> Vec<*mut c_void> {
    let mut all = Vec::new();
    while !list.is_null() {
        // SAFETY: the caller's promise, and so are the nodes behind it.
        unsafe {
            all.push(bctbx_list_get_data(list));
            list = bctbx_list_next(list);
        }
    }
    all
}
