//! Who a core is: its primary contact without accounts, its default account's identity with, and which account is
//! responsible for an address.

use super::directory::Role;
use super::{AccountId, CoreId, Library, address, phone};
use crate::net::interfaces;
use crate::sip::NameAddr;

/// The primary contact of a fresh core.
pub const PRIMARY_CONTACT: &str = "sip:linphone@unknown-host";

impl Library {
    /// The address of record of the default account, else the primary contact.
    pub fn identity(&self, id: CoreId) -> String {
        let default = self.cores.get(id).and_then(|core| core.default_account);
        let identity = default.and_then(|account| self.shown(account)?.identity.clone());
        identity.map_or_else(|| self.primary_contact(id), |identity| address::to_text(&identity))
    }

    /// The contact without accounts as text: with our own address and port in place of host and port, unless that was
    /// switched off.
    pub fn primary_contact(&self, id: CoreId) -> String {
        let (stored, guess) = self.stored_contact(id);
        let guessed = guess.then(|| self.guessed(id, &stored)).flatten();
        guessed.map_or(stored, |contact| address::to_text(&contact))
    }

    /// The same as an address; `None` if the configuration holds none.
    pub fn primary_contact_address(&self, id: CoreId) -> Option<NameAddr> {
        let (stored, guess) = self.stored_contact(id);
        let guessed = guess.then(|| self.guessed(id, &stored)).flatten();
        guessed.or_else(|| address::parse(&stored))
    }

    /// Chooses the contact without accounts; the empty text is the default one. False for what is no SIP address.
    pub fn set_primary_contact(&mut self, id: CoreId, text: &str) -> bool {
        let valid = text.is_empty() || address::parse(text).is_some_and(|contact| address::is_sip(&contact));
        let config = self.cores.get(id).and_then(|core| self.configs.get_mut(core.config));
        valid && config.is_some_and(|config| config.set_string("sip", "contact", text).is_ok())
    }

    /// The account that is responsible for an address: of its domain, the default one first; else the default one,
    /// unless accounts are matched strictly.
    pub fn known_account(&self, id: CoreId, given: &NameAddr) -> Option<AccountId> {
        let core = self.cores.get(id)?;
        let domain = address::domain(given)?;
        let same = |account: &AccountId| {
            self.committed(*account).and_then(super::account_params::AccountParams::domain) == Some(domain)
        };
        let first = || Some(self.directory(id)?.find(Role::Domain, domain).next()?.1);
        let in_domain = core.default_account.filter(same).or_else(first);
        let strict = self
            .configs
            .get(core.config)
            .is_some_and(|config| config.bool("sip", "account_strict_matching", false));
        in_domain.or_else(|| core.default_account.filter(|_| !strict))
    }

    /// An address out of what a user typed: an address with or without `sip:`, or a name or number at the domain of the
    /// default account, numbers with its prefix if wanted.
    pub fn typed_address(&self, id: CoreId, text: &str, with_prefix: bool) -> Option<NameAddr> {
        let params = self.cores.get(id)?.default_account.and_then(|account| self.shown(account));
        let prefixed = params.filter(|params| with_prefix && params.use_dial_prefix_for_calls);
        let number = prefixed.and_then(|params| {
            phone::normalise(text, params.dial_prefix.as_deref(), params.dial_escape_plus)
        });
        let identity = params.and_then(|params| params.identity.as_deref());
        address::typed(number.as_deref().unwrap_or(text), identity)
    }

    fn stored_contact(&self, id: CoreId) -> (String, bool) {
        let config = self.cores.get(id).and_then(|core| self.configs.get(core.config));
        let stored = config.and_then(|config| Some(config.string("sip", "contact")?.into_owned()));
        let guess = config.is_none_or(|config| config.bool("sip", "guess_hostname", true));
        (stored.unwrap_or_else(|| PRIMARY_CONTACT.to_owned()), guess)
    }

    fn guessed(&self, id: CoreId, stored: &str) -> Option<NameAddr> {
        let core = self.cores.get(id)?;
        let mut contact = address::parse(stored).filter(address::is_sip)?;
        let own = interfaces::preferred_address(core.ipv6)?;
        address::set_domain(&mut contact, Some(&own.to_string()));
        let used = core.transports_used();
        if let Some(port) = [used.udp, used.tcp, used.tls].into_iter().find(|port| *port > 0) {
            // 5060 is what an address without a port means (RFC 3261 19.1.2).
            address::set_port(&mut contact, if port == 5060 { 0 } else { port });
        }
        Some(contact)
    }
}
