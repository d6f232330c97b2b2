//! What liblinphone's objects mean: accounts, credentials, configuration, states, iterate.
//!
//! [`Library`] is everything that exists behind the library lock: one counted arena per kind of object. Its methods
//! are grouped by subject, one file each; `driver.rs` is the only place that drains the engine. Nothing here calls
//! into C: what a program must hear is queued as a [`events::Notification`].
#![forbid(unsafe_code)]

use std::collections::VecDeque;

use slotmap::new_key_type;

pub mod account;
pub mod account_creator;
pub mod account_params;
pub mod account_requests;
pub mod accounts;
pub mod address;
pub mod advice;
pub mod algorithms;
pub mod arena;
pub mod auth;
pub mod auth_index;
mod capture;
pub mod common;
pub mod config;
pub mod credentials;
pub mod directory;
pub mod driver;
pub mod error_info;
pub mod event_loop;
pub mod events;
pub mod explain;
pub mod factory;
mod few;
pub mod identity;
pub mod lifecycle;
pub mod log_collection;
pub mod log_file;
pub mod logging;
pub mod masking;
mod migration;
pub mod nat;
pub mod network;
pub mod news;
pub mod objects;
pub mod persist;
pub mod phone;
pub mod preferences;
pub mod prometheus;
mod publication;
mod push;
pub mod roster;
pub mod running;
pub mod sections;
pub mod seldom;
pub mod settings;
mod sockets;
pub mod states;
pub mod stats;
pub mod tls;
pub mod trace;

use account::Account;
use account_creator::AccountCreator;
use account_params::AccountParams;
use arena::Arena;
use auth::AuthInfo;
use config::Config;
use error_info::ErrorInfo;
use events::Notification;
use factory::Factory;
use news::{Numbered, Queue};
use objects::{DigestPolicy, NatPolicy, PushConfig, Transports};
use running::Core;

use crate::sip::NameAddr;

new_key_type! {
    /// A core.
    pub struct CoreId;
    /// An account, which a program may also see as a proxy config.
    pub struct AccountId;
    /// Account params.
    pub struct ParamsId;
    /// An auth info.
    pub struct AuthInfoId;
    /// An address.
    pub struct AddressId;
    /// A configuration.
    pub struct ConfigId;
    /// A NAT policy.
    pub struct NatPolicyId;
    /// A push notification configuration.
    pub struct PushConfigId;
    /// A set of listening ports.
    pub struct TransportsId;
    /// An error info.
    pub struct ErrorInfoId;
    /// A digest authentication policy.
    pub struct DigestPolicyId;
    /// An account creator.
    pub struct AccountCreatorId;
}

/// Everything that programs of this process hold.
#[derive(Default)]
pub struct Library {
    /// Cores.
    pub cores: Arena<CoreId, Core>,
    /// Accounts, whether or not a core knows them.
    pub accounts: Arena<AccountId, Account>,
    /// Account params, shared by accounts and programs.
    pub params: Arena<ParamsId, AccountParams>,
    /// Auth infos, the program's own and the cores' copies.
    pub auth_infos: Arena<AuthInfoId, AuthInfo>,
    /// Addresses that a program holds as objects.
    pub addresses: Arena<AddressId, NameAddr>,
    /// Configurations.
    pub configs: Arena<ConfigId, Config>,
    /// NAT policies.
    pub nat_policies: Arena<NatPolicyId, NatPolicy>,
    /// Push notification configurations.
    pub push_configs: Arena<PushConfigId, PushConfig>,
    /// Sets of ports.
    pub transports: Arena<TransportsId, Transports>,
    /// Error infos that a program holds as objects.
    pub error_infos: Arena<ErrorInfoId, ErrorInfo>,
    /// Digest policies.
    pub digest_policies: Arena<DigestPolicyId, DigestPolicy>,
    /// Account creators.
    pub account_creators: Arena<AccountCreatorId, AccountCreator>,
    /// What all cores have in common.
    pub factory: Factory,
    /// Cores whose descriptor was asked for; see `event_loop.rs`.
    watched: Vec<CoreId>,
    /// What the last accounts' settings have in common with others.
    recent_settings: VecDeque<common::Common<account_params::Shared>>,
    /// The same of what the engine was told of it.
    recent_registration: Option<std::sync::Arc<crate::engine::Common>>,
    /// The realm of the last credentials.
    recent_realm: Option<std::sync::Arc<str>>,
    /// The host of the last address of record, or domain of credentials.
    recent_host: Option<std::sync::Arc<str>>,
    /// Told to nobody yet; see `take_notifications`.
    notifications: Queue<Notification>,
}

impl Library {
    /// Queues a notification, which from now on owns the objects that it names.
    fn notify(&mut self, notification: Notification) {
        self.own(&notification, true);
        self.notifications.push(notification);
    }

    /// The collected log was to be sent, and is not.
    pub fn refuse_upload(&mut self, core: CoreId, info: &'static str) {
        self.notify(Notification::LogUpload { core, info });
    }

    /// Takes what the current call has queued, in order.
    pub fn take_notifications(&mut self) -> VecDeque<Numbered<Notification>> {
        self.notifications.take()
    }

    /// Makes the news visible to getters. To be called right before the listeners are; false if it is out of date.
    pub fn reveal(&mut self, notification: &Numbered<Notification>) -> bool {
        match notification.what {
            Notification::Global { core, state, .. } => {
                let core =
                    self.cores.get_mut(core).and_then(|core| core.shown.reveal(notification).then_some(core));
                core.map(|core| core.state = state).is_some()
            }
            Notification::Registration { account, state, .. } => {
                let account = self.accounts.get_mut(account);
                let account =
                    account.and_then(|account| account.shown.reveal(notification).then_some(account));
                account.map(|account| account.state = state).is_some()
            }
            Notification::Configuring { .. }
            | Notification::Network { .. }
            | Notification::LogUpload { .. }
            | Notification::Authentication { .. }
            | Notification::Message { .. }
            | Notification::AccountAdded { .. }
            | Notification::AccountRemoved { .. }
            | Notification::DefaultAccount { .. } => true,
        }
    }

    /// Has any object ended whose key was not taken out since?
    pub fn has_ended(&self) -> bool {
        self.accounts.has_ended()
            || self.cores.has_ended()
            || self.params.has_ended()
            || self.auth_infos.has_ended()
            || self.addresses.has_ended()
            || self.configs.has_ended()
            || self.nat_policies.has_ended()
            || self.push_configs.has_ended()
            || self.transports.has_ended()
            || self.error_infos.has_ended()
            || self.digest_policies.has_ended()
            || self.account_creators.has_ended()
    }

    /// The notification has been delivered: its objects are let go.
    pub fn dismiss(&mut self, notification: &Notification) {
        self.own(notification, false);
    }

    fn own(&mut self, notification: &Notification, keep: bool) {
        let (account, auth_info) = match *notification {
            Notification::Message { ref message, .. } => (message.account, None),
            Notification::Registration { account, .. }
            | Notification::AccountAdded { account, .. }
            | Notification::AccountRemoved { account, .. } => (Some(account), None),
            Notification::DefaultAccount { account, .. } => (account, None),
            Notification::Authentication { auth_info, .. } => (None, Some(auth_info)),
            _ => (None, None),
        };
        match (account, keep) {
            (Some(id), true) => drop(self.accounts.retain(id)),
            (Some(id), false) => self.release_account(id),
            (None, _) => {}
        }
        match (auth_info, keep) {
            (Some(id), true) => drop(self.auth_infos.retain(id)),
            (Some(id), false) => drop(self.auth_infos.release(id)),
            (None, _) => {}
        }
    }
}
