//! A core's credentials: its list, the registrations that wait for it, and the question to the program.

use std::sync::Arc;

use super::account::Unanswered;
use super::algorithms::AlgorithmName;
use super::auth::{AuthInfo, Wanted};
use super::common::share;
use super::directory::Role;
use super::events::{Notification, RegistrationState};
use super::settings::wall_seconds;
use super::{AccountId, AuthInfoId, CoreId, Library};
use crate::engine::{Challenge, Command, Credentials, Scheme};

impl Library {
    /// Stores a copy of an auth info. Without any secret in it, it is refused. Registrations that wait for it go on.
    pub fn add_auth_info(&mut self, core: CoreId, id: AuthInfoId) -> bool {
        let Some(mut given) = self.auth_infos.get(id).filter(|info| info.has_secret()).cloned() else {
            return false;
        };
        self.settle_auth_info(&mut given);
        let Some(owner) = self.cores.get(core) else { return false };
        let username = given.username.clone().unwrap_or_default();
        let wanted = Wanted {
            realm: given.realm.as_deref(),
            username: &username,
            domain: given.domain.as_deref(),
            algorithm: None,
        };
        // Only what is for the very same domain is replaced; for none, nothing is sought.
        let found = given.domain.as_ref().and_then(|_| self.find_auth_info(&owner.auth_index, wanted));
        let replaced = found
            .filter(|known| self.auth_infos.get(*known).is_some_and(|known| known.domain == given.domain));
        if let Some(replaced) = replaced {
            self.remove_stored(core, replaced);
        }
        let stored = self.auth_infos.insert(given);
        if let Some(owner) = self.cores.get_mut(core) {
            owner.auth_infos.push(stored);
            owner.auth_index.push(username, stored);
        }
        // First the answer, which tells the algorithm of the challenge, then the hash by that algorithm.
        self.answer_waiting(core);
        self.hash_if_wanted(core, stored);
        self.persist_auth_infos(core);
        true
    }

    /// Takes an auth info out: the stored entry itself, or the one that the given one describes.
    pub fn remove_auth_info(&mut self, core: CoreId, id: AuthInfoId) -> bool {
        let Some(owner) = self.cores.get(core) else { return false };
        let described = || {
            let given = self.auth_infos.get(id)?;
            let is_meant = |known: &AuthInfoId| {
                self.auth_infos.get(*known).is_some_and(|known| {
                    known.username == given.username
                        && known.domain == given.domain
                        && (known.realm == given.realm || given.realm.is_none())
                })
            };
            let same_user = owner.auth_index.get(given.username.as_deref().unwrap_or_default());
            same_user.iter().copied().find(is_meant)
        };
        let found = if owner.auth_infos.contains(id) { Some(id) } else { described() };
        let Some(found) = found else { return false };
        // Nobody else can have used it.
        let user = self.remove_stored(core, found);
        self.forget_credentials_of(core, &user);
        self.take_back_auth_infos(core);
        true
    }

    /// Gives an auth info to another user. Where it is stored, it answers challenges to that one from now on.
    pub fn rename_auth_info(&mut self, id: AuthInfoId, username: Option<Arc<str>>) {
        let Some(info) = self.auth_infos.get_mut(id) else { return };
        let after = username.clone().unwrap_or_default();
        let before = std::mem::replace(&mut info.username, username).unwrap_or_default();
        let holds = |core: &CoreId| self.cores.get(*core).is_some_and(|core| core.auth_infos.contains(id));
        let holders: Vec<CoreId> = self.cores.keys().filter(holds).collect();
        for core in holders.into_iter().filter(|_| before != after) {
            if let Some(owner) = self.cores.get_mut(core) {
                owner.auth_index.remove(&before, id);
                owner.auth_index.push(Arc::clone(&after), id);
            }
            self.forget_credentials_of(core, &before);
        }
    }

    /// Takes all auth infos out, and what the engine remembers of them.
    pub fn clear_auth_infos(&mut self, core: CoreId) {
        let Some(owner) = self.cores.get_mut(core) else { return };
        owner.auth_index.clear();
        for id in owner.auth_infos.take() {
            self.auth_infos.release(id);
        }
        let all = self.cores.get(core).map_or_else(Vec::new, |core| core.accounts.to_vec());
        self.forget_credentials(all);
        self.take_back_auth_infos(core);
    }

    /// The entry for that user, as a program asks for it.
    pub fn stored_auth_info(
        &self,
        core: CoreId,
        realm: Option<&str>,
        username: &str,
        domain: Option<&str>,
    ) -> Option<AuthInfoId> {
        let wanted = Wanted { realm, username, domain, algorithm: None };
        self.find_auth_info(&self.cores.get(core)?.auth_index, wanted)
    }

    /// The entry that an account would register with.
    pub fn auth_info_of(&self, account: AccountId) -> Option<AuthInfoId> {
        let core = self.accounts.get(account)?.core?;
        let params = self.shown(account)?;
        let identity = params.identity.as_ref()?.uri.as_sip()?;
        let username = identity.user_decoded()?;
        self.stored_auth_info(core, params.realm.as_deref(), &username, Some(&identity.host))
    }

    /// Credentials for those of the challenges that can be met, in the server's order. Learns realm and algorithm.
    pub(super) fn answers_to(&mut self, id: AccountId, challenges: &[Challenge]) -> Vec<Credentials> {
        let Some(core) = self.accounts.get(id).and_then(|account| account.core) else { return Vec::new() };
        let mut answers = Vec::new();
        for challenge in challenges {
            let Some(entry) = self.entry_for(core, id, challenge) else { continue };
            let Some(info) = self.auth_infos.get_mut(entry) else { continue };
            answers.extend(info.credentials(challenge));
            if info.learn(challenge) {
                self.hash_if_wanted(core, entry);
                self.persist_auth_infos(core);
            }
        }
        answers
    }

    /// Asks the program for the credentials that an account misses, or goes on without, when it has been asked.
    pub(super) fn ask_or_give_up(&mut self, core: CoreId, id: AccountId) {
        let Some(account) = self.accounts.get_mut(id) else { return };
        let Some(waiting) = account.unanswered.as_mut() else { return };
        if !std::mem::replace(&mut waiting.asked, true) {
            if let Some(core) = self.cores.get_mut(core) {
                core.asking.push_front(id);
            }
            return self.ask(core, id);
        }
        // Nobody answered. The challenge stays known: credentials that come later are used at once.
        self.order(id, Command::Authenticate(Vec::new()));
    }

    /// Lets an auth info take no more room than needed: most are for one realm and one domain.
    pub(super) fn settle_auth_info(&mut self, info: &mut AuthInfo) {
        info.further.settle();
        info.realm.iter_mut().for_each(|realm| share(realm, &mut self.recent_realm));
        info.domain.iter_mut().for_each(|domain| share(domain, &mut self.recent_host));
    }

    fn ask(&mut self, core: CoreId, id: AccountId) {
        let Some(Unanswered { challenges, refused, .. }) =
            self.accounts.get(id).and_then(|account| account.unanswered.as_deref())
        else {
            return;
        };
        let (Some(challenge), refused) = (challenges.first().cloned(), *refused) else { return };
        let stored = self.entry_for(core, id, &challenge).filter(|_| refused);
        let auth_info = match stored {
            Some(stored) => {
                self.auth_infos.retain(stored);
                stored
            }
            None => {
                let asked = self.question(id, &challenge);
                self.auth_infos.insert(asked)
            }
        };
        self.notify(Notification::Authentication { core, auth_info });
        self.auth_infos.release(auth_info);
    }

    fn question(&self, id: AccountId, challenge: &Challenge) -> AuthInfo {
        let identity = self.committed(id).and_then(|params| params.identity.clone());
        let identity = identity.as_ref().and_then(|identity| identity.uri.as_sip());
        let (algorithm, authorization_server) = match &challenge.scheme {
            Scheme::Digest(algorithm) => (Some(AlgorithmName::Known(*algorithm)), None),
            Scheme::Bearer { authorization_server } => (None, authorization_server.clone()),
        };
        let mut question = AuthInfo {
            username: identity.and_then(|uri| uri.user_decoded()).map(|user| Arc::from(&*user)),
            domain: identity.map(|uri| Arc::clone(&uri.host)),
            realm: Some(challenge.realm.as_str().into()),
            algorithm,
            ..AuthInfo::default()
        };
        if authorization_server.is_some() {
            question.authorization_server = authorization_server;
        }
        question
    }

    fn entry_for(&self, core: CoreId, id: AccountId, challenge: &Challenge) -> Option<AuthInfoId> {
        let params = self.committed(id)?;
        let identity = params.identity.as_ref()?.uri.as_sip()?;
        let username = identity.user_decoded()?;
        let wanted = Wanted {
            realm: Some(&challenge.realm),
            username: &username,
            domain: Some(&identity.host),
            algorithm: match challenge.scheme {
                Scheme::Digest(algorithm) => Some(algorithm),
                Scheme::Bearer { .. } => None,
            },
        };
        let index = &self.cores.get(core)?.auth_index;
        match challenge.scheme {
            Scheme::Digest(_) => self.find_auth_info(index, wanted),
            Scheme::Bearer { .. } => self.find_bearer_token(index, wanted, wall_seconds()),
        }
    }

    /// New credentials are there: whoever waits for some tries again at once.
    fn answer_waiting(&mut self, core: CoreId) {
        let candidates = self.cores.get_mut(core).map(|core| core.unanswered.take()).unwrap_or_default();
        let is_waiting = |id: &AccountId| {
            self.accounts.get(*id).is_some_and(|account| account.unanswered.is_some() && account.listed)
        };
        let waiting: Vec<AccountId> = candidates.into_iter().filter(is_waiting).collect();
        if let Some(core) = self.cores.get_mut(core) {
            for id in &waiting {
                core.unanswered.push(*id);
            }
        }
        for id in waiting {
            let (challenges, refused) =
                match self.accounts.get(id).and_then(|account| account.unanswered.as_deref()) {
                    Some(waiting) => (waiting.challenges.clone(), waiting.refused),
                    None => continue,
                };
            let answers = self.answers_to(id, &challenges);
            if answers.is_empty() {
                continue;
            }
            self.begin(id, "Authentication...");
            self.order(id, Command::Authenticate(answers));
            let account = self.accounts.get_mut(id);
            if let Some(account) = account.filter(|it| it.decided == RegistrationState::Failed) {
                // They were those that had been refused: the challenge still waits for others.
                account
                    .unanswered
                    .get_or_insert_with(|| Box::new(Unanswered { challenges, asked: true, refused }));
            }
        }
    }

    fn forget_credentials(&mut self, accounts: Vec<AccountId>) {
        for id in accounts {
            if self.accounts.get(id).is_some_and(|account| account.registration.is_some()) {
                self.order(id, Command::ForgetCredentials);
            }
        }
    }

    /// Takes an entry out of the list; tells whose it was.
    fn remove_stored(&mut self, core: CoreId, id: AuthInfoId) -> Arc<str> {
        let username = self.auth_infos.get(id).and_then(|info| info.username.clone()).unwrap_or_default();
        if let Some(owner) = self.cores.get_mut(core) {
            owner.auth_infos.remove(id);
            owner.auth_index.remove(&username, id);
        }
        self.auth_infos.release(id);
        username
    }

    /// Takes back what registrations of that user use.
    fn forget_credentials_of(&mut self, core: CoreId, user: &str) {
        let concerned = self.directory(core).into_iter().flat_map(|all| all.find(Role::User, user));
        let concerned: Vec<_> = concerned.map(|(_, id)| id).collect();
        self.forget_credentials(concerned);
    }

    /// Replaces a clear password by its hash, unless the configuration says not to.
    pub(super) fn hash_if_wanted(&mut self, core: CoreId, id: AuthInfoId) {
        if self.auth_infos.get(id).is_none_or(|info| info.password.is_none()) {
            return;
        }
        let Some(config) = self.cores.get(core).and_then(|core| self.configs.get(core.config)) else {
            return;
        };
        let keeps = |key: &str| config.bool("sip", key, true);
        let wanted = keeps("store_ha1_passwd") && keeps("save_auth_info") && keeps("store_auth_info");
        if let (true, Some(info)) = (wanted, self.auth_infos.get_mut(id)) {
            info.hash_password();
        }
    }
}
