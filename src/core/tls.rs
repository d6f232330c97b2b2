//! Who is trusted and who we are over TLS: from a core's settings and credentials to what the sockets are told.
//!
//! It is put together when a connection is about to be opened, so that whatever a program sets counts from the next
//! connection on, however it sets it.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::auth::AuthInfo;
use super::config::Config;
use super::running::Core;
use super::{CoreId, Library};
use crate::net::{Identity, Material, TlsOptions};

impl Library {
    /// What the next TLS connection to a server of this name is made with.
    pub(super) fn tls_options(&self, id: CoreId, server_name: &str) -> TlsOptions {
        let Some(core) = self.cores.get(id) else { return TlsOptions::default() };
        let Some(config) = self.configs.get(core.config) else { return TlsOptions::default() };
        TlsOptions {
            verify_chain: config.bool("sip", "verify_server_certs", true),
            verify_name: config.bool("sip", "verify_server_cn", true),
            root_ca: root_ca(core, config),
            identity: self.user_certificate(core, server_name).or_else(|| own_certificate(core, config)),
        }
    }

    /// The certificate of a user of that domain, or of one that is for any domain.
    fn user_certificate(&self, core: &Core, server_name: &str) -> Option<Identity> {
        let infos = || core.auth_infos.iter().rev().filter_map(|id| self.auth_infos.get(*id));
        let of_domain = |info: &&AuthInfo| info.domain.as_deref() == Some(server_name);
        infos()
            .filter(of_domain)
            .find_map(identity_of)
            .or_else(|| infos().filter(|info| info.domain.is_none()).find_map(identity_of))
    }
}

fn identity_of(info: &AuthInfo) -> Option<Identity> {
    let chain = material(info.tls_cert.as_deref(), info.tls_cert_path.as_deref())?;
    let key = material(info.tls_key.as_ref().map(|key| key.as_str()), info.tls_key_path.as_deref())?;
    Some(Identity { chain, key, password: info.tls_key_password.clone() })
}

fn own_certificate(core: &Core, config: &Config) -> Option<Identity> {
    let path = |key: &str| config.string("sip", key).map(|path| path.into_owned());
    let preferences = &core.preferences;
    let chain = material(preferences.certificate.as_deref(), path("client_cert_chain").as_deref())?;
    let key = preferences.private_key.as_ref().map(|key| key.as_str());
    let key = material(key, path("client_cert_key").as_deref())?;
    Some(Identity { chain, key, password: None })
}

fn root_ca(core: &Core, config: &Config) -> Option<Material> {
    let path = config.string("sip", "root_ca");
    material(core.preferences.root_ca_data.as_deref(), path.as_deref())
}

/// The text if there is any, or else the path.
fn material(text: Option<&str>, path: Option<&str>) -> Option<Material> {
    let given = |text: &&str| !text.is_empty();
    let text = text.filter(given).map(|text| Material::Text(Zeroizing::new(text.to_owned())));
    text.or_else(|| path.filter(given).map(|path| Material::Path(PathBuf::from(path))))
}
