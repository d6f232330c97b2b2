//! Presence that is published for registered accounts (RFC 3903): that the user is there, no more. What it says is the
//! engine's; here is which account publishes, for how long, and on which way.

use std::sync::Arc;

use super::account_params::AccountParams;
use super::{AccountId, Library, advice};
use crate::engine::{Command, Presence, Published};

impl Library {
    /// Publishes, or takes back, at once what the settings in force now say of an account that is registered.
    pub(super) fn publish_as_set(&mut self, id: AccountId) {
        let presence = self.committed(id).and_then(presence);
        self.order(id, Command::Publish(presence));
    }

    /// Takes back what is published for an account.
    pub(super) fn stop_publishing(&mut self, id: AccountId) {
        if self.committed(id).is_some_and(|params| presence(params).is_some()) {
            self.order(id, Command::Publish(None));
        }
    }

    /// News of what is published for an account. Its registration is not concerned, whatever they are.
    pub(super) fn published(&mut self, id: AccountId, news: Published) {
        match news {
            Published::Accepted(_) => {}
            Published::Challenged(challenged) => {
                let answer =
                    if challenged.refused { Vec::new() } else { self.answers_to(id, &challenged.challenges) };
                self.order(id, Command::AuthenticatePublication(answer));
            }
            Published::Failed(failure) => {
                if let Some(params) = self.committed(id) {
                    log::warn!("{}", advice::explain_publication(params, &failure));
                }
            }
        }
    }
}

/// What is published for an account with these settings, if anything.
pub(super) fn presence(params: &AccountParams) -> Option<Arc<Presence>> {
    let expires = u32::try_from(params.publish_lifetime()).ok().filter(|seconds| *seconds > 0)?;
    let route = params.routes.iter().filter_map(|hop| hop.uri.as_sip().cloned());
    params.publish_enabled.then(|| Arc::new(Presence { expires, route: route.collect() }))
}
