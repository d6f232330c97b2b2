//! Who listens, and how the news reaches them: with nothing locked, in the order that programs rely on.
//!
//! Order per registration change: the account's own callbacks, then `account_registration_state_changed` of all the
//! core's listeners, then `registration_state_changed` of all of them. A listener that an earlier one removed is not
//! called any more. What a callback causes is delivered before it returns.

use std::cell::LazyCell;
use std::collections::VecDeque;
use std::ffi::{CString, c_char};
use std::sync::Arc;

use super::core_cbs::CoreCallbacks;
use super::handle::encode;
use super::state::{self, AccountCbsId, CoreCbsId, State, handle_of};
use super::string::owned;
use super::types::*;
use crate::core::events::{ConfiguringState, Notification};
use crate::core::news::{self, Numbered, Teller};
use crate::core::{AccountId, AuthInfoId, CoreId};

/// One listener of a core.
#[derive(Clone)]
pub enum CoreListener {
    /// The struct that was given to `linphone_core_new`, as it was then.
    Table(OwnedTable),
    /// A struct of the program's, read at each call.
    Borrowed(BorrowedTable),
    /// A callbacks object, of which the listener owns a share.
    Cbs(CoreCbsId),
}

/// A copy of the program's struct of callbacks, at an address that stays.
#[derive(Clone)]
pub struct OwnedTable(Arc<Table>);

/// How many function pointers `cbindgen.toml` adds to the struct: members of liblinphone 3. A program that was built with the
/// headers of liblinphone 5 has none of them, so they are never looked at.
pub(super) const OLD_MEMBERS: usize = 8;

/// The struct, and room for the old members behind it, as programs may copy it whole.
#[repr(C)]
struct Table {
    table: LinphoneCoreVTable,
    _old_members: [usize; OLD_MEMBERS],
}

// SAFETY: function pointers may be called from any thread; the user data is only handed back to the program.
unsafe impl Send for Table {}
// SAFETY: as above; the struct is never written to here.
unsafe impl Sync for Table {}

impl OwnedTable {
    /// Copies the program's struct.
    pub fn new(table: &LinphoneCoreVTable) -> Self {
        Self(Arc::new(Table { table: *table, _old_members: [0; OLD_MEMBERS] }))
    }

    /// The copy.
    pub fn get(&self) -> &LinphoneCoreVTable {
        &self.0.table
    }
}

/// The address of a struct of callbacks that the program keeps alive while it listens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BorrowedTable(pub *const LinphoneCoreVTable);

// SAFETY: the struct is read under the program's promise to keep it until it removes the listener.
unsafe impl Send for BorrowedTable {}

/// One listener of an account.
#[derive(Clone, Copy)]
pub struct AccountListener {
    /// Its callbacks, of which the listener owns a share.
    pub cbs: AccountCbsId,
}

/// Delivers what a call has caused. Nothing may be locked.
pub fn deliver(notifications: VecDeque<Numbered<Notification>>) {
    news::deliver(state::lock, notifications, |notification| {
        super::log_output::flush();
        tell(notification);
    });
    super::log_output::flush();
}

impl Teller for State {
    type News = Notification;

    fn reveal(&mut self, notification: &Numbered<Notification>) -> bool {
        self.library.reveal(notification)
    }

    fn dismiss(&mut self, notification: &Numbered<Notification>) {
        self.library.dismiss(&notification.what);
        self.sweep();
    }
}

fn tell(notification: &Notification) {
    match notification {
        Notification::Global { core, state, message } => {
            let message = owned(message);
            each_core_listener(*core, |lc, callbacks| {
                if let Some(call) = callbacks.global_state_changed {
                    // SAFETY: the program's function, called as its type says; handle and text live through the call.
                    unsafe { call(lc, *state as LinphoneGlobalState, message.as_ptr()) };
                }
            });
        }
        Notification::Configuring { core, state } => each_core_listener(*core, |lc, callbacks| {
            if let Some(call) = callbacks.configuring_status {
                let message: *const c_char = match state {
                    ConfiguringState::Failed => c"provisioning failed".as_ptr(),
                    ConfiguringState::Successful | ConfiguringState::Skipped => std::ptr::null(),
                };
                // SAFETY: as above.
                unsafe { call(lc, *state as LinphoneConfiguringState, message) };
            }
        }),
        Notification::Network { core, reachable } => each_core_listener(*core, |lc, callbacks| {
            if let Some(call) = callbacks.network_reachable {
                // SAFETY: as above.
                unsafe { call(lc, bool_t::from(*reachable)) };
            }
        }),
        Notification::LogUpload { core, info } => each_core_listener(*core, |lc, callbacks| {
            const NOT_DELIVERED: LinphoneCoreLogCollectionUploadState = 2;
            if let Some(call) = callbacks.log_collection_upload_state_changed {
                let info = owned(info);
                // SAFETY: as above.
                unsafe { call(lc, NOT_DELIVERED, info.as_ptr()) };
            }
        }),
        Notification::Registration { core, account, state, message } => {
            tell_registration(*core, *account, *state as LinphoneRegistrationState, message);
        }
        Notification::Message { core, message } => super::regline::trace::tell(*core, message),
        Notification::Authentication { core, auth_info } => tell_authentication(*core, *auth_info),
        Notification::AccountAdded { core, account } => each_core_listener(*core, |lc, callbacks| {
            if let Some(call) = callbacks.account_added {
                // SAFETY: as above; the account lives through the call.
                unsafe { call(lc, encode(*account)) };
            }
        }),
        Notification::AccountRemoved { core, account } => each_core_listener(*core, |lc, callbacks| {
            if let Some(call) = callbacks.account_removed {
                // SAFETY: as above.
                unsafe { call(lc, encode(*account)) };
            }
        }),
        Notification::DefaultAccount { core, account } => each_core_listener(*core, |lc, callbacks| {
            if let Some(call) = callbacks.default_account_changed {
                // SAFETY: as above.
                unsafe { call(lc, handle_of(*account)) };
            }
        }),
    }
}

fn tell_registration(core: CoreId, account: AccountId, state: LinphoneRegistrationState, message: &str) {
    let message = LazyCell::new(|| owned(message));
    each_account_listener(account, |handle, callbacks| {
        if let Some(call) = callbacks.registration_state_changed {
            // SAFETY: the program's function, called as its type says; handle and text live through the call.
            unsafe { call(handle, state, message.as_ptr()) };
        }
    });
    let wants = |callbacks: &CoreCallbacks| callbacks.account_registration_state_changed.is_some();
    each_core_listener_that(core, wants, |lc, callbacks| {
        if let Some(call) = callbacks.account_registration_state_changed {
            // SAFETY: as above.
            unsafe { call(lc, encode(account), state, message.as_ptr()) };
        }
    });
    let wants = |callbacks: &CoreCallbacks| callbacks.registration_state_changed.is_some();
    each_core_listener_that(core, wants, |lc, callbacks| {
        if let Some(call) = callbacks.registration_state_changed {
            // SAFETY: as above.
            unsafe { call(lc, encode(account), state, message.as_ptr()) };
        }
    });
}

fn tell_authentication(core: CoreId, auth_info: AuthInfoId) {
    const HTTP_DIGEST: LinphoneAuthMethod = 0;
    each_core_listener(core, |lc, callbacks| {
        if let Some(call) = callbacks.authentication_requested {
            // SAFETY: the program's function, called as its type says; the handles live through the call.
            unsafe { call(lc, encode(auth_info), HTTP_DIGEST) };
        }
    });
    let text = |pick: fn(&crate::core::auth::AuthInfo) -> Option<&Arc<str>>| {
        let state = state::lock();
        state.library.auth_infos.get(auth_info).and_then(pick).map(|text| owned(text))
    };
    let (realm, username, domain) = (
        text(|info| info.realm.as_ref()),
        text(|info| info.username.as_ref()),
        text(|info| info.domain.as_ref()),
    );
    let pointer = |text: &Option<CString>| text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr());
    each_core_listener(core, |lc, callbacks| {
        if let Some(call) = callbacks.auth_info_requested {
            // SAFETY: as above; the texts live through the call.
            unsafe { call(lc, pointer(&realm), pointer(&username), pointer(&domain)) };
        }
    });
}

/// Calls every listener of a core that is still one when its turn comes.
fn each_core_listener(core: CoreId, call: impl FnMut(*mut LinphoneCore, &CoreCallbacks)) {
    each_core_listener_that(core, |_| true, call);
}

/// The same for those that want it.
fn each_core_listener_that(
    core: CoreId,
    wants: impl Fn(&CoreCallbacks) -> bool,
    mut call: impl FnMut(*mut LinphoneCore, &CoreCallbacks),
) {
    let listeners = state::lock().listeners_of(core, wants);
    for listener in &listeners {
        let Some((callbacks, before)) = state::lock().begin_call(core, listener) else { continue };
        call(encode(core), &callbacks);
        state::lock().end_call(core, before);
    }
}

fn each_account_listener(
    account: AccountId,
    mut call: impl FnMut(*mut LinphoneAccount, &super::account_cbs::AccountCallbacks),
) {
    let listeners = state::lock().account_listeners.get(account).cloned().unwrap_or_default();
    for listener in listeners {
        let callbacks = {
            let mut state = state::lock();
            let still = state
                .account_listeners
                .get(account)
                .is_some_and(|all| all.iter().any(|other| other.cbs == listener.cbs));
            let callbacks = state.account_cbs.get(listener.cbs).copied().filter(|_| still);
            if callbacks.is_some() {
                state.current_account_cbs.insert(account, listener.cbs);
            }
            callbacks
        };
        if let Some(callbacks) = callbacks {
            call(encode(account), &callbacks);
            state::lock().current_account_cbs.remove(account);
        }
    }
}

impl State {
    /// Who listens to a core right now; nobody while it is being given up.
    fn listeners_of(&self, core: CoreId, wants: impl Fn(&CoreCallbacks) -> bool) -> Vec<CoreListener> {
        let silent = self.library.cores.get(core).is_none_or(|core| core.silent);
        let all = self.core_listeners.get(core).filter(|_| !silent).map_or(&[][..], |all| all);
        let wanting =
            |listener: &&CoreListener| self.callbacks_of(listener).is_some_and(|callbacks| wants(&callbacks));
        all.iter().filter(wanting).cloned().collect()
    }

    /// What a listener wants to be called with.
    fn callbacks_of(&self, listener: &CoreListener) -> Option<CoreCallbacks> {
        match listener {
            CoreListener::Cbs(cbs) => self.core_cbs.get(*cbs).copied(),
            // SAFETY: the program keeps the struct until it removes the listener, which it has not.
            CoreListener::Borrowed(table) => Some(CoreCallbacks::of_table(unsafe { &*table.0 })),
            CoreListener::Table(table) => Some(CoreCallbacks::of_table(table.get())),
        }
    }

    /// Looks up what a listener wants to be called with, and makes it the current one. `None`: it listens no more.
    fn begin_call(
        &mut self,
        core: CoreId,
        listener: &CoreListener,
    ) -> Option<(CoreCallbacks, Option<CoreListener>)> {
        let all = self.core_listeners.get(core)?;
        let still = match listener {
            CoreListener::Cbs(cbs) => {
                all.iter().any(|other| matches!(other, CoreListener::Cbs(other) if other == cbs))
            }
            CoreListener::Borrowed(table) => {
                all.iter().any(|other| matches!(other, CoreListener::Borrowed(other) if other == table))
            }
            CoreListener::Table(_) => true,
        };
        let callbacks = still.then(|| self.callbacks_of(listener)).flatten()?;
        let before = self.current_listener.insert(core, listener.clone());
        Some((callbacks, before))
    }

    fn end_call(&mut self, core: CoreId, before: Option<CoreListener>) {
        match before {
            Some(before) => drop(self.current_listener.insert(core, before)),
            None => drop(self.current_listener.remove(core)),
        }
    }
}
