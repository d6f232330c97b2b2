//! Account creators: what an assistant has asked its user for, and the account and credentials that become of it. All of it
//! happens here; no account server is asked for anything.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::account_params::AccountParams;
use super::address::{self, Transport};
use super::algorithms::AlgorithmName;
use super::auth::AuthInfo;
use super::{AccountCreatorId, AccountId, CoreId, Library, phone};
use crate::sip::NameAddr;

/// The section of the configuration with limits for what users type.
const LIMITS: &str = "assistant";

/// What is known of the account to be.
pub struct AccountCreator {
    /// The core that it is for.
    pub core: CoreId,
    /// The user part of the identity.
    pub username: Option<String>,
    /// The display name of the identity.
    pub display_name: Option<String>,
    /// The password in clear, byte by byte.
    pub password: Option<Zeroizing<Box<[u8]>>>,
    /// H(username:realm:password), where the realm is the domain; counts without a password only.
    pub ha1: Option<Zeroizing<String>>,
    /// The algorithm of that hash, as it was given.
    pub algorithm: Option<String>,
    /// The domain, and where to register, as `host[:port]`.
    pub domain: Option<String>,
    /// How to get there.
    pub transport: Transport,
    /// Shall the account be its core's default one?
    pub set_as_default: bool,
    /// Kept for the program.
    pub route: Option<String>,
    /// Kept for the program.
    pub email: Option<String>,
}

/// Why a text is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It has fewer bytes than the configuration asks for, or is none.
    TooShort,
    /// It has more than that.
    TooLong,
    /// It is empty, or no phone number where there must be one.
    Invalid,
    /// It has not the form of a mail address.
    Malformed,
    /// It has, but for its last letters.
    Characters,
}

impl AccountCreator {
    /// Nothing is known yet.
    pub fn new(core: CoreId) -> Self {
        Self {
            core,
            username: None,
            display_name: None,
            password: None,
            ha1: None,
            algorithm: None,
            domain: None,
            transport: Transport::Tcp,
            set_as_default: true,
            route: None,
            email: None,
        }
    }

    /// Forgets all texts. The transport, and whether the account is to be the default one, stay.
    pub fn reset(&mut self) {
        *self =
            Self { transport: self.transport, set_as_default: self.set_as_default, ..Self::new(self.core) };
    }

    /// What the account is to be like, beginning from the usual settings, and its credentials.
    fn account(&self, usual: AccountParams) -> Result<(AccountParams, AuthInfo), &'static str> {
        let mut params = usual;
        if params.server.is_none() {
            let server = self.server().ok_or("has no domain that could be registered at")?;
            params.set_server_address(server);
        }
        let identity = self.identity(params.identity.as_deref());
        let identity = identity.ok_or("has no username, or no domain that could stand behind it")?;
        let info = self.credentials(&identity);
        if !params.set_identity(Arc::new(identity)) {
            return Err("has no username");
        }
        params.register_enabled = true;
        Ok((params, info))
    }

    /// Where to register, when the configuration does not say so.
    fn server(&self) -> Option<NameAddr> {
        let mut server = at(self.domain.as_deref()?)?;
        address::remove_uri_param(&mut server, "transport");
        address::set_transport(&mut server, self.transport);
        Some(server)
    }

    /// The address of record: that of the configuration without a user name, its host without a domain.
    fn identity(&self, usual: Option<&NameAddr>) -> Option<NameAddr> {
        let Some(username) = &self.username else { return usual.cloned() };
        let mut identity = match &self.domain {
            Some(domain) => at(domain)?,
            None => {
                let mut bare = address::empty();
                address::set_domain(&mut bare, address::domain(usual?)).then_some(bare)?
            }
        };
        address::set_user(&mut identity, Some(username));
        address::set_display_name(&mut identity, self.display_name.as_deref());
        Some(identity)
    }

    /// The credentials for an identity. Without a secret nobody takes them.
    fn credentials(&self, identity: &NameAddr) -> AuthInfo {
        let domain = address::domain(identity).map(Arc::from);
        let mut info = AuthInfo {
            username: address::user(identity).map(|user| Arc::from(&*user)),
            domain: domain.clone(),
            password: self.password.clone().filter(|password| !password.is_empty()),
            ..AuthInfo::default()
        };
        if let (None, Some(ha1)) = (&self.password, self.ha1.as_ref().filter(|ha1| !ha1.is_empty())) {
            let algorithm = self.algorithm.as_deref().filter(|algorithm| !algorithm.is_empty());
            info.algorithm = Some(AlgorithmName::from(algorithm.unwrap_or("MD5")));
            info.realm = domain;
            info.ha1 = Some(ha1.as_str().into());
        }
        info
    }
}

/// Reads a mail address.
pub fn check_email(text: &str) -> Result<(), Refused> {
    let bytes = text.as_bytes();
    let host = bytes.iter().skip(1).position(|byte| *byte == b'@').map_or(&[][..], |at| &bytes[at + 2..]);
    let last_dot = host.iter().rposition(|byte| *byte == b'.').filter(|dot| *dot > 0);
    let top = last_dot.map(|dot| &host[dot + 1..]).ok_or(Refused::Malformed)?;
    if top.len() < 2 || !top.iter().all(u8::is_ascii_alphabetic) {
        return Err(Refused::Characters);
    }
    Ok(())
}

impl Library {
    /// May this be the user name? None at all may.
    pub fn check_username(&self, core: CoreId, name: Option<&str>) -> Result<(), Refused> {
        let Some(name) = name else { return Ok(()) };
        self.check_length(core, name.len(), ["username_min_length", "username_max_length"])?;
        if name.is_empty() || self.limit(core, "use_phone_number") > 0 && !phone::is_phone_number(name) {
            return Err(Refused::Invalid);
        }
        Ok(())
    }

    /// May this be the password?
    pub fn check_password(&self, core: CoreId, password: Option<&[u8]>) -> Result<(), Refused> {
        let password = password.ok_or(Refused::TooShort)?;
        self.check_length(core, password.len(), ["password_min_length", "password_max_length"])
    }

    fn check_length(&self, core: CoreId, length: usize, [least, most]: [&str; 2]) -> Result<(), Refused> {
        if length < self.limit(core, least) {
            return Err(Refused::TooShort);
        }
        match self.limit(core, most) {
            0 => Ok(()),
            most if length <= most => Ok(()),
            _ => Err(Refused::TooLong),
        }
    }

    /// A number of the configuration; 0 for none.
    fn limit(&self, core: CoreId, key: &str) -> usize {
        let config = self.cores.get(core).and_then(|core| self.configs.get(core.config));
        config.and_then(|config| usize::try_from(config.int(LIMITS, key, 0)).ok()).unwrap_or(0)
    }

    /// Makes the account and its credentials and adds both to the core, which registers with its next iterate. The caller
    /// is an owner of the account. Otherwise nothing has changed, and the reason is told.
    pub fn create_account(&mut self, id: AccountCreatorId) -> Result<AccountId, &'static str> {
        let creator = self.account_creators.get(id).ok_or("has ended")?;
        let core = creator.core;
        if !self.cores.contains(core) {
            return Err("is for a core that has ended");
        }
        let (params, info) = creator.account(self.default_params(Some(core)))?;
        let set_as_default = creator.set_as_default;
        let account = self.insert_account(Some(core), params);
        if info.has_secret() {
            let info = self.auth_infos.insert(info);
            self.add_auth_info(core, info);
            self.auth_infos.release(info);
        }
        self.add_account(core, account);
        if set_as_default {
            self.set_default_account(core, Some(account));
        }
        Ok(account)
    }
}

/// The address of a domain, which may have a port and parameters.
fn at(domain: &str) -> Option<NameAddr> {
    address::parse(&format!("sip:{domain}")).filter(|read| address::domain(read).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_address_has_a_host_that_ends_in_letters() {
        for good in ["a@b.org", "a@b@c.org", "a b@c.org", "a@b..org", "sip:a@b.org", "A@B.ORG"] {
            assert_eq!(check_email(good), Ok(()), "{good}");
        }
        for malformed in ["", "@", "nope", "a@b", "a@", "@b.org", "a@.org", "a@b@c"] {
            assert_eq!(check_email(malformed), Err(Refused::Malformed), "{malformed}");
        }
        for odd in ["a@b.", "a@b.c", "a@b.o1g", "a@b.org;", "a@b.org "] {
            assert_eq!(check_email(odd), Err(Refused::Characters), "{odd}");
        }
    }

    #[test]
    fn a_domain_may_have_a_port_and_parameters_and_is_an_address() {
        for good in ["example.test", "example.test:5070", "[::1]:5070", "192.0.2.1", "a.test;transport=tls"] {
            assert!(at(good).is_some(), "{good}");
        }
        for bad in ["", ":", "sips:example.test", "ex ample", "<example.test>", "example.test:abc"] {
            assert!(at(bad).is_none(), "{bad}");
        }
    }
}
