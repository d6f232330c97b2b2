//! A core: one set of accounts and credentials, one engine, one set of sockets.

use std::cell::OnceCell;
use std::collections::VecDeque;

use slotmap::SecondaryMap;

use super::auth_index::AuthIndex;
use super::directory::Directory;
use super::events::GlobalState;
use super::network::Reachability;
use super::news::Shown;
use super::objects::Transports;
use super::preferences::Preferences;
use super::roster::Roster;
use super::trace::Tracer;
use super::{AccountId, AuthInfoId, ConfigId, DigestPolicyId, NatPolicyId};
use crate::engine::{Engine, Output, RegistrationId, Time};
use crate::net::Net;

/// One core.
pub struct Core {
    /// As its listeners have been told.
    pub state: GlobalState,
    /// How new that is.
    pub(super) shown: Shown,
    /// As decided; the notification may still be under way.
    pub decided: GlobalState,
    /// Its configuration.
    pub config: ConfigId,
    /// Its accounts, in the order of their adding.
    pub accounts: Roster<AccountId>,
    /// The same by their names, once somebody has asked for one.
    pub(super) directory: OnceCell<Directory>,
    /// Accounts that were removed while registered and still have a binding to take back.
    pub leaving: Roster<AccountId>,
    /// Accounts that wait for another one; usually none.
    pub dependents: Roster<AccountId>,
    /// The default account.
    pub default_account: Option<AccountId>,
    /// Its copies of the credentials, in the order of their adding.
    pub auth_infos: Roster<AuthInfoId>,
    /// The same by user name.
    pub auth_index: AuthIndex,
    /// The NAT policy of the core.
    pub nat_policy: NatPolicyId,
    /// Whether there is a network, and who says so.
    pub reachability: Reachability,
    /// The machine's addresses when they were last looked at.
    pub(super) addresses: Vec<std::net::IpAddr>,
    /// Ports as configured.
    pub transports: Transports,
    /// What goes into `User-Agent`.
    pub user_agent: String,
    /// Which challenges are answered; shared with the program.
    pub digest_policy: DigestPolicyId,
    /// CRLF pings on idle flows.
    pub keep_alive: bool,
    /// SRV look-ups.
    pub dns_srv: bool,
    /// Name servers in place of the system's.
    pub dns_servers: Vec<String>,
    /// IPv6 sockets.
    pub ipv6: bool,
    /// Choices that the configuration does not hold.
    pub preferences: Preferences,
    /// Listeners hear nothing any more.
    pub silent: bool,
    /// A bug struck inside this core; it refuses further work.
    pub broken: bool,
    /// When a stop that is under way stops waiting for the next answer.
    pub stop_by: Option<Time>,
    /// When it stops waiting altogether.
    pub(super) stop_at_last: Time,
    /// Accounts whose binding a stop that is under way waits for, or no longer does.
    pub(super) farewells: Vec<AccountId>,
    /// Accounts for which the next iterate has something to start.
    pub(super) due: VecDeque<AccountId>,
    /// Accounts whose challenge nobody could answer yet.
    pub(super) asking: VecDeque<AccountId>,
    /// Accounts whose challenge may still wait for credentials.
    pub(super) unanswered: Roster<AccountId>,
    /// Whose registration it is.
    pub(super) owners: SecondaryMap<RegistrationId, AccountId>,
    /// TLS connections that the engine wants opened; see `driver.rs`.
    pub(super) secure: Vec<Output>,
    pub(super) engine: Engine,
    pub(super) net: Option<Net>,
    /// When sockets that there was no descriptor for are tried again.
    pub(super) sockets_again: Option<super::sockets::Again>,
    /// Who looks on at the messages; usually nobody.
    pub(super) tracer: Option<Box<Tracer>>,
    /// Bytes received and sent.
    pub(super) traffic: (u64, u64),
    /// An iterate is under way.
    pub(super) stepping: bool,
    /// What the configuration does not show as it is now.
    pub(super) unwritten: Unwritten,
    /// When the configuration file was last written.
    pub(super) saved_at: Time,
}

/// What the configuration does not show as it is now.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unwritten {
    /// Accounts and the default one.
    pub accounts: bool,
    /// NAT policies.
    pub nat_policies: bool,
    /// Auth infos.
    pub auth_infos: bool,
}

impl Unwritten {
    /// Is there anything?
    pub fn any(self) -> bool {
        self.accounts || self.nat_policies || self.auth_infos
    }
}

impl Core {
    /// Is it running, so that registrations may start?
    pub fn is_on(&self) -> bool {
        self.decided == GlobalState::On && !self.broken
    }

    /// The name servers' descriptor and the sockets' in one: readable when `iterate` has input to read.
    pub fn descriptor(&self) -> Option<std::os::fd::RawFd> {
        self.net.as_ref().map(Net::descriptor)
    }

    /// Ports as opened: the real number where the system chose, 0 where nothing listens.
    pub fn transports_used(&self) -> Transports {
        self.net.as_ref().map_or_else(Transports::default, |net| super::settings::used(&self.transports, net))
    }
}
