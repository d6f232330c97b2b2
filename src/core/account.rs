//! One account: its settings, the edits under way, and where its registration stands.
//!
//! Setters change a working copy; `commit` compares it with what was in force and decides what has to happen on the
//! wire. Nothing is sent before the next iterate, except the farewell to a registrar that is being left.

use std::sync::Arc;

use super::account_params::{AccountParams, PRIVACY_DEFAULT, PRIVACY_ID};
use super::error_info::ErrorInfo;
use super::events::RegistrationState;
use super::news::Shown;
use super::{AccountId, CoreId, Library, ParamsId, publication};
use crate::engine::{
    self, Binding, Challenge, Command, FinalAnswer, RegistrationId, Settings, Time, Transport,
};
use crate::sip::scan::is_token;
use crate::sip::{NameAddr, SipUri};

/// One account.
pub struct Account {
    /// The core that it was made for or added to.
    pub core: Option<CoreId>,
    /// Is it in that core's list?
    pub listed: bool,
    /// Did its removal from a core disable registering?
    pub(super) switched_off: bool,
    /// Settings in force.
    pub params: ParamsId,
    /// Settings being edited, with their own shares in other objects.
    pub editing: Option<Box<AccountParams>>,
    /// As its listeners have been told.
    pub state: RegistrationState,
    /// How new that is.
    pub(super) shown: Shown,
    /// As decided; the notification may still be under way.
    pub decided: RegistrationState,
    /// Why the last attempt failed.
    pub error: Option<Box<ErrorInfo>>,
    /// The last attempt found no way to the server.
    pub(super) unreachable: bool,
    /// The last final answer, for `get_custom_header`.
    pub answer: FinalAnswer,
    /// The Contact, where it is not the one that this answer confirms: of an answer before, or as somebody else says it is.
    pub(super) contact: Option<Box<NameAddr>>,
    /// For how long the registrar holds the binding; none while it holds none.
    pub(super) binding: Option<Held>,
    /// The last failure, for people.
    pub(super) trouble: Option<Box<Trouble>>,
    /// What else the registrar granted, if anything.
    pub granted: Option<Box<Granted>>,
    /// What the registration ran over: `udp`, `tcp` …
    pub transport: Option<Transport>,
    /// Headers that the program adds to its requests.
    #[allow(
        clippy::box_collection,
        reason = "hardly any account has some, and all of them would take the room"
    )]
    pub headers: Option<Box<Vec<(String, String)>>>,
    /// Those headers changed since the last REGISTER.
    pub headers_changed: bool,
    /// The account that must be registered first, as the program named it; it may have ended.
    pub(super) master: Option<AccountId>,
    /// What the next iterate has to start.
    pub(super) due: Due,
    /// The engine's name for it, once something was sent.
    pub(super) registration: Option<RegistrationId>,
    /// Challenges that wait for credentials.
    pub(super) unanswered: Option<Box<Unanswered>>,
    /// Answers to what is under way do not concern anybody any more.
    pub(super) ignore_answers: bool,
}

/// What a registrar may grant beside the binding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// An address that hides who the user is (RFC 5627).
    pub temporary_gruu: Option<SipUri>,
    /// The way that other requests should take, nearest hop first (RFC 3608).
    pub service_route: Vec<SipUri>,
    /// Further addresses of the user, the default one first (RFC 7315 4.1).
    pub associated: Vec<NameAddr>,
}

impl Granted {
    /// What an answer grants, if anything.
    pub(super) fn by(binding: &mut Binding) -> Option<Box<Self>> {
        let granted = Self {
            temporary_gruu: binding.temporary_gruu.take(),
            service_route: std::mem::take(&mut binding.service_route),
            associated: std::mem::take(&mut binding.associated),
        };
        let any = granted.temporary_gruu.is_some()
            || !granted.service_route.is_empty()
            || !granted.associated.is_empty();
        any.then(|| Box::new(granted))
    }
}

/// How long a binding lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Held {
    /// When it was confirmed.
    pub since: Time,
    /// Seconds granted.
    pub expires: u32,
}

/// A failure as a person is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    /// When it was.
    pub at: Time,
    /// What happened, without the account's name.
    pub happened: String,
    /// What to try.
    pub advice: &'static str,
}

/// What the next iterate has to start for an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Due {
    /// Nothing.
    #[default]
    Nothing,
    /// A new registration.
    Register,
    /// The removal of the binding.
    Unregister,
}

/// Challenges for which no credentials were found.
pub(super) struct Unanswered {
    pub challenges: Vec<Challenge>,
    /// The listeners have been asked.
    pub asked: bool,
    /// The credentials that were there had just been refused.
    pub refused: bool,
}

impl Account {
    /// An account with these settings; the caller's share in them becomes the account's.
    pub fn new(core: Option<CoreId>, params: ParamsId) -> Self {
        Self {
            core,
            listed: false,
            switched_off: false,
            params,
            editing: None,
            state: RegistrationState::None,
            shown: Shown::default(),
            decided: RegistrationState::None,
            error: None,
            unreachable: false,
            answer: FinalAnswer::default(),
            contact: None,
            binding: None,
            trouble: None,
            granted: None,
            transport: None,
            headers: None,
            headers_changed: false,
            master: None,
            due: Due::Nothing,
            registration: None,
            unanswered: None,
            ignore_answers: false,
        }
    }

    /// The Contact as the registrar confirmed it, or as somebody else says it is.
    pub fn contact(&self) -> Option<NameAddr> {
        match &self.contact {
            Some(contact) => Some(NameAddr::clone(contact)),
            None => NameAddr::parse(self.answer.contact()?.as_bytes()).ok(),
        }
    }

    /// May a registrar hold something of it that can be taken back?
    pub(super) fn is_bound(&self) -> bool {
        self.registration.is_some()
            && matches!(self.decided, RegistrationState::Ok | RegistrationState::Progress)
    }

    /// Sets what the Contact is.
    pub fn set_contact(&mut self, contact: Option<&NameAddr>) {
        self.contact = contact.cloned().map(Box::new);
        self.answer.forget_contact();
    }

    /// Takes note of an answer that confirms no binding. The Contact stays what it was.
    pub(super) fn answered(&mut self, answer: FinalAnswer) {
        self.contact = self.contact().map(Box::new);
        self.answer = answer;
    }

    /// A header of the last final answer.
    pub fn received_header(&self, name: &str) -> Option<String> {
        self.answer.header(name).map(|value| value.trim().to_owned())
    }

    /// Sets a header for its requests, in place of one of the same name; `None` takes it away. False, and nothing
    /// changed, if it would not be one header line.
    pub fn set_header(&mut self, name: &str, value: Option<&str>) -> bool {
        let is_name = !name.is_empty() && name.bytes().all(is_token);
        if !is_name || value.is_some_and(|value| value.contains(['\r', '\n'])) {
            return false;
        }
        let headers = self.headers.get_or_insert_default();
        headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        headers.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        self.headers_changed = true;
        true
    }
}

impl Library {
    /// Makes an account of its own with these settings. The caller is its owner.
    pub fn insert_account(&mut self, core: Option<CoreId>, params: AccountParams) -> AccountId {
        let params = self.insert_params(params);
        self.accounts.insert(Account::new(core, params))
    }

    /// Makes an account that shares these settings with whoever else holds them. The caller is its owner.
    pub fn insert_account_sharing(&mut self, core: Option<CoreId>, params: ParamsId) -> AccountId {
        self.params.retain(params);
        self.accounts.insert(Account::new(core, params))
    }

    /// Registers again within the running operation, at once. Not while a request is under way, not when registering
    /// is disabled, and not when nothing was ever sent.
    pub fn refresh_account(&mut self, id: AccountId) {
        let enabled = self.committed(id).is_some_and(|params| params.register_enabled);
        let Some(account) = self.accounts.get(id).filter(|account| account.registration.is_some()) else {
            return;
        };
        let idle = matches!(account.decided, RegistrationState::Ok | RegistrationState::Failed);
        if enabled && idle && account.listed {
            self.begin(id, "Refresh registration");
            self.order(id, Command::Refresh);
        }
    }

    /// Sends nothing for this account any more until it is told to; the binding lapses.
    pub fn pause_account(&mut self, id: AccountId) {
        self.order(id, Command::Pause);
    }

    /// One owner of an account less.
    pub fn release_account(&mut self, id: AccountId) {
        if self.accounts.owners(id) == 1 {
            self.drop_edit(id);
        }
        let Some(account) = self.accounts.release(id) else { return };
        if let (Some(core), Some(registration)) =
            (account.core.and_then(|core| self.cores.get_mut(core)), account.registration)
        {
            core.owners.remove(registration);
        }
        self.release_params(account.params);
    }

    /// The settings as getters show them: the edited ones while an edit is under way.
    pub fn shown(&self, id: AccountId) -> Option<&AccountParams> {
        let account = self.accounts.get(id)?;
        account.editing.as_deref().or_else(|| self.params.get(account.params))
    }

    /// The settings in force.
    pub fn committed(&self, id: AccountId) -> Option<&AccountParams> {
        self.params.get(self.accounts.get(id)?.params)
    }

    /// The working copy, begun if there is none.
    pub fn edit(&mut self, id: AccountId) -> Option<&mut AccountParams> {
        let account = self.accounts.get(id)?;
        if account.editing.is_none() {
            let copy = self.params.get(account.params)?.clone();
            let copy = Box::new(self.with_own_shares(copy));
            self.accounts.get_mut(id)?.editing = Some(copy);
        }
        self.accounts.get_mut(id)?.editing.as_deref_mut()
    }

    /// Gives the working copy up.
    pub(super) fn drop_edit(&mut self, id: AccountId) {
        if let Some(edited) = self.accounts.get_mut(id).and_then(|account| account.editing.take()) {
            self.nat_policies.release(edited.nat_policy);
            self.push_configs.release(edited.push_config);
        }
    }

    /// Ends an edit: false when there was none, or when the result cannot be registered.
    pub fn done(&mut self, id: AccountId) -> bool {
        let Some(edited) = self.accounts.get_mut(id).and_then(|account| account.editing.take()) else {
            return false;
        };
        let complete = edited.is_complete();
        let mut edited = *edited;
        self.settle_params(&mut edited);
        let fresh = self.params.insert(edited);
        self.put_in_force(id, fresh);
        self.release_params(fresh);
        complete
    }

    /// Puts other settings in force, as the very object that is given, and decides what they mean.
    pub fn put_in_force(&mut self, id: AccountId, fresh: ParamsId) {
        self.drop_edit(id);
        let Some(account) = self.accounts.get_mut(id) else { return };
        let old = std::mem::replace(&mut account.params, fresh);
        self.params.retain(fresh);
        if account.master.is_some() {
            // Who waits for whom is a matter of the accounts, whatever settings they get.
            let name = self.params.get(old).and_then(|params| params.depends_on.clone());
            self.params.get_mut(fresh).into_iter().for_each(|params| params.depends_on.clone_from(&name));
        }
        let (Some(before), Some(after)) = (self.params.get(old), self.params.get(fresh)) else { return };
        let (headers_changed, core) = (account.headers_changed, account.core);
        let traversal = |policy| core.map(|core| self.traversal(policy, core));
        let change = Change {
            elsewhere: after.binds_elsewhere(before),
            any: after.registers_differently(before)
                || headers_changed
                || traversal(before.nat_policy) != traversal(after.nat_policy)
                || !self.same_push_config(before.push_config, after.push_config),
            enabled: after.register_enabled,
            complete: after.is_complete(),
            presence: publication::presence(after) != publication::presence(before),
        };
        self.release_params(old);
        if let Some(core) = core {
            self.account_changed(core, id);
        }
        self.react(id, change);
        if let Some(core) =
            self.accounts.get(id).filter(|account| account.listed).and_then(|account| account.core)
        {
            self.persist(core);
        }
    }

    fn react(&mut self, id: AccountId, change: Change) {
        if let Some(core) =
            self.accounts.get(id).filter(|account| account.listed).and_then(|account| account.core)
        {
            self.persist(core);
        }
        let Some(account) = self.accounts.get_mut(id).filter(|account| account.listed) else { return };
        if let Some(core) = account.core.and_then(|core| self.cores.get_mut(core)) {
            core.note_dependent(id, self.params.get(account.params));
        }
        if !change.complete {
            return;
        }
        if !change.any {
            if change.presence {
                self.publish_as_set(id);
            }
            return;
        }
        account.headers_changed = false;
        let bound = matches!(account.decided, RegistrationState::Ok | RegistrationState::Progress);
        if change.elsewhere && bound {
            // The old registrar is told at once, in the old operation; its answer concerns nobody.
            self.order(id, Command::Unregister);
        }
        match (change.enabled, bound) {
            (true, _) => self.make_due(id, Due::Register),
            (false, true) if !change.elsewhere => self.make_due(id, Due::Unregister),
            (false, _) => self.make_due(id, Due::Nothing),
        }
    }

    /// Marks an account for the next iterate.
    pub(super) fn make_due(&mut self, id: AccountId, due: Due) {
        let Some(account) = self.accounts.get_mut(id) else { return };
        let queued = std::mem::replace(&mut account.due, due) != Due::Nothing;
        if let (false, true, Some(core)) =
            (queued, due != Due::Nothing, account.core.and_then(|core| self.cores.get_mut(core)))
        {
            core.due.push_back(id);
        }
    }

    /// What the engine needs to know of an account; `None` while it cannot be registered.
    pub(super) fn engine_settings(&mut self, id: AccountId) -> Option<Settings> {
        let identity = self.committed(id)?.identity.clone()?;
        let common = self.common_settings(id)?;
        let common = match &self.recent_registration {
            // Most accounts of a program differ in nothing but the user.
            Some(known) if **known == common => Arc::clone(known),
            _ => Arc::clone(self.recent_registration.insert(Arc::new(common))),
        };
        Some(Settings { identity, common })
    }

    fn common_settings(&self, id: AccountId) -> Option<engine::Common> {
        let params = self.committed(id)?;
        let account = self.accounts.get(id)?;
        let master = self.master_of(id);
        let contact = match master {
            Some(master) => self.accounts.get(master)?.contact().map(Arc::new),
            None => params.custom_contact.clone(),
        };
        let traversal = self.traversal(params.nat_policy, account.core?);
        Some(engine::Common {
            server: params.server.clone()?,
            expires: params.expires,
            contact_params: params.contact_params.clone().unwrap_or_default(),
            contact_uri_params: self.contact_uri_params(params, account.core),
            headers: account.headers.as_deref().map(|headers| Arc::from(&headers[..])).unwrap_or_default(),
            supported: (!params.supported_tags.is_empty())
                .then(|| Arc::from(params.supported_tags.join(", "))),
            realm: params.realm.clone(),
            hide_user: params.privacy != 0 && params.privacy != PRIVACY_DEFAULT,
            preferred_identity: params.privacy != PRIVACY_DEFAULT && params.privacy & PRIVACY_ID != 0,
            contact,
            stun_server: traversal.stun_server,
            public: if traversal.public.is_empty() { Arc::default() } else { traversal.public.into() },
            presence: publication::presence(params),
        })
    }
}

struct Change {
    elsewhere: bool,
    any: bool,
    enabled: bool,
    complete: bool,
    presence: bool,
}
