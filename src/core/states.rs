//! From what the engine says to what a program sees: states, messages, error infos, in liblinphone's words and order.
//!
//! Rules: a state is announced only when it differs from the one before, except Ok, which every success announces;
//! what a change means for dependent accounts is announced before the change itself.

use std::borrow::Cow;
use std::collections::{HashSet, VecDeque};

use super::account::{Due, Granted, Held, Trouble, Unanswered};
use super::error_info::{ErrorInfo, Reason};
use super::events::{Notification, RegistrationState};
use super::lifecycle::clock_now;
use super::{AccountId, Library};
use crate::engine::{Binding, Cause, Challenged, Command, Event, Failure, Transport};

impl Library {
    /// Decides a new state of an account and queues what its listeners must hear.
    pub(super) fn decide(
        &mut self,
        id: AccountId,
        state: RegistrationState,
        message: impl Into<Cow<'static, str>>,
    ) {
        let message = message.into();
        let Some(account) = self.accounts.get_mut(id).filter(|account| account.core.is_some()) else {
            return;
        };
        if account.decided == state && state != RegistrationState::Ok {
            return;
        }
        if state == RegistrationState::Ok {
            account.decided = state;
            self.start_dependents(id);
        }
        if matches!(state, RegistrationState::Cleared | RegistrationState::Failed) {
            for dependent in self.cascade(id) {
                if self.accounts.get(dependent).is_some_and(|account| account.decided != state) {
                    self.give_up_attempt(dependent);
                    self.settle(dependent, state, message.clone());
                }
            }
        }
        self.settle(id, state, message);
    }

    /// Sets the state of one account and queues what its listeners must hear.
    fn settle(&mut self, id: AccountId, state: RegistrationState, message: Cow<'static, str>) {
        let Some(account) = self.accounts.get_mut(id) else { return };
        let Some(core) = account.core else { return };
        account.decided = state;
        if let Some(core) = self.cores.get_mut(core).filter(|core| core.stop_by.is_some())
            && matches!(state, RegistrationState::Ok | RegistrationState::Progress)
        {
            core.farewells.push(id);
        }
        self.notify(Notification::Registration { core, account: id, state, message });
    }

    /// All whose state a master's end changes with it, those that wait for others first. However long the chain is, this
    /// is a loop: configurations come from anywhere.
    fn cascade(&self, master: AccountId) -> Vec<AccountId> {
        let mut found = Vec::new();
        // A circle ends where it began.
        let mut seen = HashSet::from([master]);
        let mut ended = VecDeque::from([master]);
        while let Some(id) = ended.pop_front() {
            for dependent in self.dependents_of(id).into_iter().filter(|id| seen.insert(*id)) {
                found.push(dependent);
                ended.push_back(dependent);
            }
        }
        found.reverse();
        found
    }

    /// Applies what the engine reports of an account's registration.
    pub(super) fn apply(&mut self, id: AccountId, event: Event) {
        if let Event::Published(news) = event {
            return self.published(id, *news);
        }
        if self.accounts.get(id).is_none_or(|account| account.ignore_answers) {
            return self.registration_over(id, &event);
        }
        match event {
            Event::Registered(mut binding) => self.registered(id, &mut binding),
            Event::Unregistered(ref answer) => {
                if let Some(account) = self.accounts.get_mut(id) {
                    account.granted = None;
                    account.binding = None;
                    account.error = None;
                    account.answered(answer.as_ref().clone());
                }
                self.decide(id, RegistrationState::Cleared, "Unregistration done");
                self.registration_over(id, &event);
            }
            Event::Failed(ref failure) => {
                self.failed(id, failure);
                self.registration_over(id, &event);
            }
            Event::Challenged(mut challenged) => self.challenged(id, &mut challenged),
            Event::Published(_) => {}
        }
    }

    /// The Progress that begins an operation.
    pub(super) fn begin(&mut self, id: AccountId, message: &'static str) {
        if let Some(account) = self.accounts.get_mut(id) {
            account.ignore_answers = false;
            account.unanswered = None;
        }
        self.decide(id, RegistrationState::Progress, message);
    }

    fn registered(&mut self, id: AccountId, binding: &mut Binding) {
        if let Some(account) = self.accounts.get_mut(id) {
            account.granted = Granted::by(binding);
            account.binding = Some(Held { since: clock_now(), expires: binding.expires });
            account.contact = None;
            account.answer = std::mem::take(&mut binding.answer);
            account.transport = Some(binding.transport);
            account.unanswered = None;
            account.error = None;
        }
        self.decide(id, RegistrationState::Ok, "Registration successful");
    }

    fn failed(&mut self, id: AccountId, failure: &Failure) {
        self.note_trouble(id, failure);
        if failure.quiet {
            // The server named the time of the next attempt; until then it is as if nothing had happened.
            return;
        }
        let Some(account) = self.accounts.get_mut(id) else { return };
        account.granted = None;
        account.binding = None;
        let (error, message) = match &failure.cause {
            Cause::Answer(answer) => {
                account.answered(answer.clone());
                let phrase = answer.phrase();
                (ErrorInfo::from_answer(answer.code, &phrase), Cow::Owned(phrase))
            }
            Cause::Timeout => (ErrorInfo::from_answer(408, "timeout"), Cow::Borrowed("timeout")),
            Cause::Transport(_) => (ErrorInfo::from_answer(503, "io error"), Cow::Borrowed("io error")),
            Cause::NoTransport => (ErrorInfo::default(), Cow::Borrowed("Registration failed")),
        };
        account.unreachable = matches!(failure.cause, Cause::Transport(_));
        let unavailable = error.reason == Reason::IoError;
        account.error = Some(Box::new(error));
        if unavailable && account.decided == RegistrationState::Ok && !failure.unregistering {
            return self.decide(id, RegistrationState::Progress, "Service unavailable, retrying");
        }
        let message = if message.is_empty() { Cow::Borrowed("no response timeout") } else { message };
        self.decide(id, RegistrationState::Failed, message);
    }

    /// Says in the log what the failure means, and remembers it for whoever asks.
    fn note_trouble(&mut self, id: AccountId, failure: &Failure) {
        let Some(params) = self.committed(id) else { return };
        let told = super::advice::Told::of(failure, &self.login(id));
        log::warn!("{}", told.line(params, failure));
        if let Some(account) = self.accounts.get_mut(id) {
            let trouble = Trouble { at: clock_now(), happened: told.happened, advice: told.advice };
            account.trouble = Some(Box::new(trouble));
        }
    }

    fn challenged(&mut self, id: AccountId, challenged: &mut Challenged) {
        let Some(core) = self.accounts.get(id).and_then(|account| account.core) else { return };
        let answer =
            if challenged.refused { Vec::new() } else { self.answers_to(id, &challenged.challenges) };
        let Some(account) = self.accounts.get_mut(id) else { return };
        account.error = Some(Box::new(ErrorInfo::from_answer(challenged.code, &challenged.phrase)));
        if !answer.is_empty() {
            return self.order(id, Command::Authenticate(answer));
        }
        account.unanswered = Some(Box::new(Unanswered {
            challenges: std::mem::take(&mut challenged.challenges),
            asked: false,
            refused: challenged.refused,
        }));
        if let Some(core) = self.cores.get_mut(core) {
            core.asking.push_back(id);
            core.unanswered.push(id);
        }
    }

    /// A registration that was only kept for its farewell ends with it.
    fn registration_over(&mut self, id: AccountId, event: &Event) {
        let over = match event {
            Event::Unregistered(_) => true,
            Event::Failed(failure) => failure.unregistering,
            Event::Registered(_) | Event::Challenged(_) | Event::Published(_) => false,
        };
        if !over {
            return;
        }
        let Some(owner) = self.accounts.get(id).and_then(|account| account.core) else { return };
        self.farewell_goes_on(owner);
        if self.cores.get_mut(owner).is_some_and(|core| core.leaving.remove(id)) {
            self.forget_registration(id);
            self.release_account(id);
        }
    }

    fn start_dependents(&mut self, master: AccountId) {
        for dependent in self.dependents_of(master) {
            let wanted = self.committed(dependent).is_some_and(|params| params.register_enabled);
            if wanted {
                // Its Progress is heard before the master's Ok; the request goes out in the same iterate.
                self.make_due(dependent, Due::Register);
                self.begin(dependent, "Registration in progress");
            }
        }
    }

    fn give_up_attempt(&mut self, id: AccountId) {
        if let Some(account) = self.accounts.get_mut(id) {
            account.due = Due::Nothing;
        }
        self.order(id, Command::Abandon);
    }
}

/// liblinphone's word for a transport.
pub const fn transport_name(transport: Transport) -> &'static str {
    match transport {
        Transport::Udp => "udp",
        Transport::Tcp => "tcp",
        Transport::Tls => "tls",
        Transport::Ws => "ws",
        Transport::Wss => "wss",
    }
}
