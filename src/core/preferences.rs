//! What a program chooses for a whole core and the configuration does not hold, and the two lists that it does hold in
//! one line: option tags and specs.

use zeroize::Zeroizing;

use super::account::Due;
use super::config::Config;
use super::events::RegistrationState;
use super::{CoreId, Library, PushConfigId};

/// The option tags of a fresh core (RFC 3261 20.37).
pub const SUPPORTED: &str = "replaces, outbound, gruu";

/// Choices for one core that last as long as it does.
#[derive(Default)]
pub struct Preferences {
    /// What goes into `Supported`; none when empty. Kept in `[sip] supported` too, which cannot hold the empty list.
    pub supported: String,
    /// Trusted certificates as PEM text, in place of those of a file.
    pub root_ca_data: Option<String>,
    /// Our own certificate as PEM text.
    pub certificate: Option<String>,
    /// Its key as PEM text.
    pub private_key: Option<Zeroizing<String>>,
    /// Where certificates of users are.
    pub user_certificates: Option<String>,
    /// The application says that it is in the background.
    pub in_background: bool,
    /// The application's name for this core.
    pub label: Option<String>,
    /// Headers for fetching a remote configuration.
    pub provisioning_headers: Vec<(String, String)>,
    /// Push settings for accounts that have none of their own; null: none.
    pub push_config: PushConfigId,
    /// The token that the system's push service gave the application.
    pub push_token: Option<String>,
}

impl Preferences {
    /// The choices of a core that begins with this configuration.
    pub fn new(config: Option<&Config>, user_certificates: Option<String>) -> Self {
        let text = |section: &str, key: &str| Some(config?.string(section, key)?.into_owned());
        Self {
            supported: text("sip", "supported").unwrap_or_else(|| SUPPORTED.to_owned()),
            user_certificates: text("misc", "user_certificates_path").or(user_certificates),
            ..Self::default()
        }
    }
}

impl Library {
    /// Tries failed registrations again at once, and those that never got so far with the next iterate.
    pub fn ensure_registered(&mut self, id: CoreId) {
        for account in self.cores.get(id).map_or_else(Vec::new, |core| core.accounts.to_vec()) {
            let enabled = self.committed(account).is_some_and(|params| params.register_enabled);
            let state = self.accounts.get(account).map(|account| account.decided);
            match (enabled, state) {
                (true, Some(RegistrationState::Failed)) => self.refresh_account(account),
                (true, Some(RegistrationState::None)) => self.make_due(account, Due::Register),
                _ => {}
            }
        }
    }

    /// Sends these option tags from the next registration on.
    pub fn set_supported(&mut self, id: CoreId, tags: String) {
        let Some(core) = self.cores.get_mut(id) else { return };
        let config = self.configs.get_mut(core.config);
        if config.is_some_and(|config| config.set_string("sip", "supported", &tags).is_err()) {
            log::error!("option tags with a line break are refused; those that were set stay");
            return;
        }
        core.preferences.supported = tags;
        self.configure_engine(id);
    }

    /// Adds an option tag behind the others, unless it is there.
    pub fn add_supported(&mut self, id: CoreId, tag: &str) {
        let Some(core) = self.cores.get(id) else { return };
        let mut tags = parts(&core.preferences.supported);
        let tag = tag.trim();
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
            let tags = tags.join(", ");
            self.set_supported(id, tags);
        }
    }

    /// Takes an option tag out.
    pub fn remove_supported(&mut self, id: CoreId, tag: &str) {
        let Some(core) = self.cores.get(id) else { return };
        let mut tags = parts(&core.preferences.supported);
        let before = tags.len();
        tags.retain(|known| *known != tag.trim());
        if tags.len() < before {
            let tags = tags.join(", ");
            self.set_supported(id, tags);
        }
    }

    /// The specs of a core, sorted.
    pub fn specs(&self, id: CoreId) -> Vec<String> {
        let config = self.cores.get(id).and_then(|core| self.configs.get(core.config));
        config.map(specs).unwrap_or_default()
    }

    /// Replaces the specs. False when one of them cannot stand in a line.
    pub fn set_specs<'a>(&mut self, id: CoreId, specs: impl IntoIterator<Item = &'a str>) -> bool {
        let text = sorted(specs.into_iter().flat_map(parts).collect()).join(",");
        let config = self.cores.get(id).and_then(|core| self.configs.get_mut(core.config));
        let written = config.is_none_or(|config| config.set_string("sip", "linphone_specs", text).is_ok());
        self.configure_engine(id);
        written
    }

    /// Takes a spec out: the one of that text, or all versions of the one of that name.
    pub fn remove_spec(&mut self, id: CoreId, spec: &str) {
        let mut specs = self.specs(id);
        specs.retain(|known| known != spec && known.split('/').next() != Some(spec));
        self.set_specs(id, specs.iter().map(String::as_str));
    }
}

/// The specs that a configuration holds, sorted.
pub(super) fn specs(config: &Config) -> Vec<String> {
    let text = config.string("sip", "linphone_specs").unwrap_or_default();
    sorted(parts(&text))
}

/// The parts of a list with commas, without blanks around them.
fn parts(text: &str) -> Vec<&str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn sorted(mut parts: Vec<&str>) -> Vec<String> {
    parts.sort_unstable();
    parts.dedup();
    parts.into_iter().map(str::to_owned).collect()
}
