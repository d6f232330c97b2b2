//! Push notifications: what the Contact's URI tells the server that sends them (RFC 8599 4.1), with liblinphone's
//! additions for its own push gateway.

use std::fmt::Write;
use std::sync::Arc;

use super::account::Due;
use super::account_params::AccountParams;
use super::objects::PushConfig;
use super::{AccountId, CoreId, Library, PushConfigId};

impl Library {
    /// The parameters of an account's Contact URI: those that the program wants, and those for pushes if core, account
    /// and push settings have them.
    pub(super) fn contact_uri_params(&self, params: &AccountParams, core: Option<CoreId>) -> Arc<str> {
        let own = params.contact_uri_params.clone().unwrap_or_default();
        match core.filter(|core| self.asks_for_pushes(*core)).and_then(|core| self.push_params(params, core))
        {
            Some(push) if own.is_empty() => push.into(),
            Some(push) => format!("{own};{push}").into(),
            None => own,
        }
    }

    /// Does a core ask for pushes on behalf of its accounts?
    pub fn asks_for_pushes(&self, id: CoreId) -> bool {
        let config = self.cores.get(id).and_then(|core| self.configs.get(core.config));
        config.is_some_and(|config| config.bool("net", "push_notification", false))
    }

    /// Lets a core ask for pushes, or not. Accounts whose Contact that changes register with the next iterate.
    pub fn ask_for_pushes(&mut self, id: CoreId, wanted: bool) {
        let is_new = self.asks_for_pushes(id) != wanted;
        if let Some(config) = self.cores.get(id).and_then(|core| self.configs.get_mut(core.config)) {
            let written = config.set_bool("net", "push_notification", wanted);
            debug_assert!(written.is_ok(), "our own section and key names fit on a line");
        }
        if is_new {
            self.register_anew(id, |library, params| library.push_params(params, id).is_some());
        }
    }

    /// Gives a core push settings, or none, for the accounts that have none of their own; they register with the next
    /// iterate if pushes are asked for.
    pub fn set_core_push_config(&mut self, id: CoreId, config: Option<PushConfigId>) {
        let Some(core) = self.cores.get_mut(id) else { return };
        if let Some(config) = config {
            self.push_configs.retain(config);
        }
        let before = std::mem::replace(&mut core.preferences.push_config, config.unwrap_or_default());
        if self.asks_for_pushes(id) {
            self.register_anew(id, |library, params| {
                library.own_push_config(params).is_none()
                    && (params.push_allowed || params.remote_push_allowed)
            });
        }
        self.push_configs.release(before);
    }

    /// Lets those accounts register with the next iterate whose Contact has changed.
    fn register_anew(&mut self, id: CoreId, concerns: impl Fn(&Self, &AccountParams) -> bool) {
        for account in self.enabled_accounts(id) {
            if self.committed(account).is_some_and(|params| concerns(self, params)) {
                self.make_due(account, Due::Register);
            }
        }
    }

    /// Does an account know whom pushes are for, and through which service? By the settings that it shows.
    pub fn can_push(&self, id: AccountId) -> bool {
        let core = self.accounts.get(id).and_then(|account| account.core);
        self.shown(id).is_some_and(|params| self.is_push_available(params, core))
    }

    /// Do all accounts of a core know that?
    pub fn all_can_push(&self, id: CoreId) -> bool {
        self.cores.get(id).is_some_and(|core| core.accounts.iter().all(|account| self.can_push(*account)))
    }

    /// Do settings say whom pushes are for, and through which service? Those of a core count where they say nothing.
    pub fn is_push_available(&self, params: &AccountParams, core: Option<CoreId>) -> bool {
        let push = self.push_config_in_force(params, core);
        push.is_some_and(|push| is_available(push, params.push_allowed, params.remote_push_allowed))
    }

    fn push_params(&self, params: &AccountParams, core: CoreId) -> Option<String> {
        let push = self.push_config_in_force(params, Some(core))?;
        push_params(push, params.push_allowed, params.remote_push_allowed)
    }

    fn push_config_in_force(&self, params: &AccountParams, core: Option<CoreId>) -> Option<&PushConfig> {
        let shared = || self.push_configs.get(self.cores.get(core?)?.preferences.push_config);
        self.own_push_config(params).or_else(shared)
    }

    /// The push settings of an account, unless nothing was ever set in them: getters make them where there are none.
    fn own_push_config(&self, params: &AccountParams) -> Option<&PushConfig> {
        self.push_configs.get(params.push_config).filter(|push| **push != PushConfig::default())
    }
}

/// Are there a name of the application and somebody to push to: one `pn-prid` for all kinds of pushes, or a token for each
/// kind that is allowed?
fn is_available(push: &PushConfig, allowed: bool, remote: bool) -> bool {
    let has = |value: &Option<String>| set(value.as_deref()).is_some();
    let tokens = (!allowed || has(&push.voip_token)) && (!remote || has(&push.remote_token));
    (has(&push.param) || has(&push.bundle_identifier)) && (has(&push.prid) || tokens)
}

/// The parameters, without the leading semicolon, for pushes about calls (`allowed`) and about anything (`remote`).
/// `None` unless it is known whom to push to: a token of each kind allowed, or else one `pn-prid` for all of them.
fn push_params(push: &PushConfig, allowed: bool, remote: bool) -> Option<String> {
    if !allowed && !remote {
        return None;
    }
    let kinds =
        [("voip", push.voip_token.as_deref(), allowed), ("remote", push.remote_token.as_deref(), remote)];
    let kinds = kinds.into_iter().filter(|(_, _, wanted)| *wanted);
    let (names, tokens): (Vec<_>, Vec<_>) =
        kinds.filter_map(|(name, token, _)| Some((name, set(token)?))).unzip();
    let (prid, named) = if tokens.is_empty() {
        let complete = set(push.provider.as_deref()).is_some() && set(push.param.as_deref()).is_some();
        (set(push.prid.as_deref()).filter(|_| complete)?.to_owned(), None)
    } else {
        let (team, bundle) = (set(push.team_id.as_deref()), set(push.bundle_identifier.as_deref()));
        let param = team.zip(bundle).map(|(team, bundle)| format!("{team}.{bundle}.{}", names.join("&")));
        (tokens.join("&"), param)
    };
    let param = set(push.param.as_deref()).map(str::to_owned).or(named)?;
    let mut text = String::new();
    let mut add = |name: &str, value: Option<&str>| {
        let separator = if text.is_empty() { "" } else { ";" };
        // Writing to a String cannot fail.
        let _ = match value {
            Some(value) => write!(text, "{separator}{name}={}", escape(value)),
            None => write!(text, "{separator}{name}"),
        };
    };
    add("pn-prid", Some(&prid));
    add("pn-provider", set(push.provider.as_deref()));
    add("pn-param", Some(&param));
    add("pn-silent", Some("1"));
    add("pn-timeout", Some("0"));
    for (name, value) in texts(push, remote) {
        add(name, Some(value));
    }
    Some(text)
}

/// What the configuration file shows of an account's push settings, with a semicolon behind each: nothing reads it back.
/// Nothing without leave to push.
pub(super) fn written(push: Option<&PushConfig>, allowed: bool, remote: bool) -> String {
    if !allowed && !remote {
        return String::new();
    }
    let usual = PushConfig::default();
    let push = push.unwrap_or(&usual);
    let whom = [("pn-prid", &push.prid), ("pn-provider", &push.provider), ("pn-param", &push.param)];
    let whom = whom.into_iter().filter_map(|(name, value)| Some((name, set(value.as_deref())?)));
    let shown = whom.chain([("pn-silent", "1"), ("pn-timeout", "0")]).chain(texts(push, remote));
    shown.map(|(name, value)| format!("{name}={value};")).collect()
}

/// What a push about anything but a call says and sounds like.
fn texts(push: &PushConfig, remote: bool) -> impl Iterator<Item = (&'static str, &str)> {
    let texts = [
        ("pn-msg-str", &push.msg_str),
        ("pn-call-str", &push.call_str),
        ("pn-groupchat-str", &push.groupchat_str),
        ("pn-call-snd", &push.call_snd),
        ("pn-msg-snd", &push.msg_snd),
    ];
    texts.into_iter().filter_map(move |(name, value)| Some((name, set(value.as_deref()).filter(|_| remote)?)))
}

fn set(value: Option<&str>) -> Option<&str> {
    value.filter(|value| !value.is_empty())
}

/// Escapes what a URI parameter cannot hold (RFC 3261 25.1, `paramchar`).
fn escape(value: &str) -> String {
    value.bytes().fold(String::with_capacity(value.len()), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()[]/:&+$".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    const TEXTS: &str = "pn-msg-str=IM_MSG;pn-call-str=IC_MSG;pn-groupchat-str=GC_MSG;\
        pn-call-snd=notes_of_the_optimistic.caf;pn-msg-snd=msg.caf";

    #[test]
    fn one_receiver_for_all_needs_provider_param_and_prid() {
        let mut push = PushConfig { provider: named("fcm"), prid: named("to:k/en"), ..PushConfig::default() };
        assert_eq!(push_params(&push, true, true), None);
        push.param = named("a b");
        let shared = "pn-prid=to:k/en;pn-provider=fcm;pn-param=a%20b;pn-silent=1;pn-timeout=0";
        assert_eq!(push_params(&push, true, false).as_deref(), Some(shared));
        assert_eq!(push_params(&push, false, true), Some(format!("{shared};{TEXTS}")));
        assert_eq!(push_params(&push, false, false), None);
        push.provider = None;
        assert_eq!(push_params(&push, true, true), None);
    }

    #[test]
    fn tokens_of_the_kinds_that_are_allowed_are_joined() {
        let mut push = PushConfig {
            provider: named("apns"),
            prid: named("unused"),
            team_id: named("TEAM"),
            voip_token: named("VT:voip"),
            remote_token: named("RT:remote"),
            ..PushConfig::default()
        };
        assert_eq!(push_params(&push, true, false), None, "no bundle, no param");
        push.bundle_identifier = named("org.app");
        let begin =
            |text: Option<String>| text.map(|text| text.split(";pn-silent").next().unwrap().to_owned());
        assert_eq!(
            begin(push_params(&push, true, true)).as_deref(),
            Some("pn-prid=VT:voip&RT:remote;pn-provider=apns;pn-param=TEAM.org.app.voip&remote")
        );
        assert_eq!(
            begin(push_params(&push, true, false)).as_deref(),
            Some("pn-prid=VT:voip;pn-provider=apns;pn-param=TEAM.org.app.voip")
        );
        push.param = named("PARAM");
        push.provider = None;
        assert_eq!(
            begin(push_params(&push, false, true)).as_deref(),
            Some("pn-prid=RT:remote;pn-provider;pn-param=PARAM")
        );
    }

    #[test]
    fn pushes_are_available_with_an_application_and_a_token_of_each_kind() {
        // As liblinphone answers: what is set, then the answer with no, the first, both and the second kind allowed.
        let answers = [
            ("", "0000"),
            ("p", "0000"),
            ("a", "1000"),
            ("ai", "1111"),
            ("pv", "0000"),
            ("va", "1100"),
            ("vb", "1100"),
            ("pab", "1000"),
            ("rb", "1001"),
            ("vr", "0000"),
            ("vrb", "1111"),
            ("aiv", "1111"),
        ];
        for (given, answer) in answers {
            let of = |letter: char| given.contains(letter).then(|| letter.to_string());
            let push = PushConfig {
                provider: of('p'),
                param: of('a'),
                prid: of('i'),
                voip_token: of('v'),
                remote_token: of('r'),
                bundle_identifier: of('b'),
                ..PushConfig::default()
            };
            let kinds = [(false, false), (true, false), (true, true), (false, true)];
            let found =
                kinds.map(|(allowed, remote)| if is_available(&push, allowed, remote) { '1' } else { '0' });
            assert_eq!(String::from_iter(found), answer, "{given}");
        }
    }

    #[test]
    fn the_file_shows_what_is_set_even_if_it_does_not_suffice_to_push() {
        let push = PushConfig { prid: named("t/%&"), provider: named("a b"), ..PushConfig::default() };
        assert_eq!(
            written(Some(&push), true, false),
            "pn-prid=t/%&;pn-provider=a b;pn-silent=1;pn-timeout=0;"
        );
        assert_eq!(written(None, false, true), format!("pn-silent=1;pn-timeout=0;{TEXTS};"));
        assert_eq!(written(Some(&push), false, false), "");
    }

    #[test]
    fn accounts_send_what_core_and_settings_allow_together() {
        let sent = |config: &str, push_allowed: bool| {
            let mut library = Library::default();
            let config = library.configs.insert(super::super::config::Config::from_text(config));
            let core = library.create_core(config);
            let push = PushConfig {
                provider: named("fcm"),
                param: named("p"),
                prid: named("t"),
                ..PushConfig::default()
            };
            let address = |text: &str| super::super::address::parse(text).map(Arc::new);
            let mut params = AccountParams {
                identity: address("sip:alice@example.test"),
                push_config: library.push_configs.insert(push),
                ..AccountParams::default()
            };
            params.contact_uri_params = named("a=1").map(Arc::from);
            params.push_allowed = push_allowed;
            params.supported_tags = vec!["path".to_owned(), "x".to_owned()];
            assert!(params.set_server("sip:example.test"));
            let account = library.insert_account(Some(core), params);
            let settings = library.engine_settings(account).unwrap();
            assert_eq!(settings.supported.as_deref(), Some("path, x"));
            settings.contact_uri_params.to_string()
        };
        let with = "a=1;pn-prid=t;pn-provider=fcm;pn-param=p;pn-silent=1;pn-timeout=0";
        assert_eq!(sent("[net]\npush_notification=1\n", true), with);
        assert_eq!(sent("[net]\npush_notification=1\n", false), "a=1");
        assert_eq!(sent("", true), "a=1");
    }
}
