//! What the library has to tell a program: states, and the notifications that announce them.
//!
//! Core queues notifications and never calls out. A state becomes visible to getters at the moment its notification
//! is delivered (`Library::reveal`), so that every listener sees the state that it is told about.

use std::borrow::Cow;

use super::trace::Traced;
use super::{AccountId, AuthInfoId, CoreId};

/// Where a registration stands, with liblinphone's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub enum RegistrationState {
    /// Nothing was asked for yet, or the network is down.
    #[default]
    None = 0,
    /// A request is under way.
    Progress = 1,
    /// The registrar holds the binding.
    Ok = 2,
    /// The binding was removed at the application's wish.
    Cleared = 3,
    /// The last attempt failed.
    Failed = 4,
}

/// Where a core stands in its life, with liblinphone's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub enum GlobalState {
    /// Not running.
    #[default]
    Off = 0,
    /// On its way up.
    Startup = 1,
    /// Running.
    On = 2,
    /// On its way down: registrations are being removed.
    Shutdown = 3,
    /// Reading provisioning.
    Configuring = 4,
    /// Created, not started.
    Ready = 5,
}

/// How provisioning went, with liblinphone's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum ConfiguringState {
    /// A remote configuration was applied.
    Successful = 0,
    /// It could not be had.
    Failed = 1,
    /// None was asked for.
    Skipped = 2,
}

/// One thing to tell the listeners. Objects named here are owned by the notification until it has been delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notification {
    /// `global_state_changed`
    Global {
        /// Whose.
        core: CoreId,
        /// The new state.
        state: GlobalState,
        /// liblinphone's word for it.
        message: &'static str,
    },
    /// `configuring_status`
    Configuring {
        /// Whose.
        core: CoreId,
        /// The outcome.
        state: ConfiguringState,
    },
    /// `network_reachable`
    Network {
        /// Whose.
        core: CoreId,
        /// Up or down.
        reachable: bool,
    },
    /// The account's own callbacks, then `account_registration_state_changed`, then `registration_state_changed`.
    Registration {
        /// The core that the account belongs to or belonged to.
        core: CoreId,
        /// Whose.
        account: AccountId,
        /// The new state.
        state: RegistrationState,
        /// What happened, in liblinphone's words or the server's.
        message: Cow<'static, str>,
    },
    /// `log_collection_upload_state_changed`
    LogUpload {
        /// Who was asked.
        core: CoreId,
        /// Why nothing was sent.
        info: &'static str,
    },
    /// `authentication_requested`, then the vtable's `auth_info_requested`.
    Authentication {
        /// Who asks.
        core: CoreId,
        /// Name, realm, domain and algorithm in question; the refused entry itself if one was refused.
        auth_info: AuthInfoId,
    },
    /// A message, for the trace.
    Message {
        /// Whose.
        core: CoreId,
        /// The message.
        message: Box<Traced>,
    },
    /// `account_added`
    AccountAdded {
        /// Whose.
        core: CoreId,
        /// The new one.
        account: AccountId,
    },
    /// `account_removed`
    AccountRemoved {
        /// Whose it was.
        core: CoreId,
        /// The one that is gone from the list.
        account: AccountId,
    },
    /// `default_account_changed`
    DefaultAccount {
        /// Whose.
        core: CoreId,
        /// The new default; none any more.
        account: Option<AccountId>,
    },
}

impl RegistrationState {
    /// `linphone_registration_state_to_string`
    pub const fn name(self) -> &'static std::ffi::CStr {
        match self {
            Self::None => c"LinphoneRegistrationNone",
            Self::Progress => c"LinphoneRegistrationProgress",
            Self::Ok => c"LinphoneRegistrationOk",
            Self::Cleared => c"LinphoneRegistrationCleared",
            Self::Failed => c"LinphoneRegistrationFailed",
        }
    }

    /// The state of that number.
    pub const fn from_number(number: i32) -> Option<Self> {
        Some(match number {
            0 => Self::None,
            1 => Self::Progress,
            2 => Self::Ok,
            3 => Self::Cleared,
            4 => Self::Failed,
            _ => return None,
        })
    }
}

impl GlobalState {
    /// `linphone_global_state_to_string`
    pub const fn name(self) -> &'static std::ffi::CStr {
        match self {
            Self::Off => c"LinphoneGlobalOff",
            Self::Startup => c"LinphoneGlobalStartup",
            Self::On => c"LinphoneGlobalOn",
            Self::Shutdown => c"LinphoneGlobalShutdown",
            Self::Configuring => c"LinphoneGlobalConfiguring",
            Self::Ready => c"LinphoneGlobalReady",
        }
    }

    /// The message of its notification.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Off => "Off",
            Self::Startup => "Starting up",
            Self::On => "On",
            Self::Shutdown => "Shutdown",
            Self::Configuring => "Configuring",
            Self::Ready => "Ready",
        }
    }

    /// The state of that number.
    pub const fn from_number(number: i32) -> Option<Self> {
        Some(match number {
            0 => Self::Off,
            1 => Self::Startup,
            2 => Self::On,
            3 => Self::Shutdown,
            4 => Self::Configuring,
            5 => Self::Ready,
            _ => return None,
        })
    }
}
