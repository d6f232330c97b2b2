//! Push notifications: what the Contact's URI tells the server that sends them (RFC 8599 4.1), with liblinphone's
//! additions for its own push gateway.

use std::fmt::Write;
use std::sync::Arc;

use super::account_params::AccountParams;
use super::objects::PushConfig;
use super::{CoreId, Library};

impl Library {
    /// The parameters of an account's Contact URI: those that the program wants, and those for pushes if core, account
    /// and push settings have them.
    pub(super) fn contact_uri_params(&self, params: &AccountParams, core: Option<CoreId>) -> Arc<str> {
        let own = params.contact_uri_params.clone().unwrap_or_default();
        let config = core.and_then(|core| self.configs.get(self.cores.get(core)?.config));
        let enabled = config.is_some_and(|config| config.bool("net", "push_notification", false));
        let push = self.push_configs.get(params.push_config).filter(|_| enabled);
        let push = push.and_then(|push| push_params(push, params.push_allowed, params.remote_push_allowed));
        match push {
            Some(push) if own.is_empty() => push.into(),
            Some(push) => format!("{own};{push}").into(),
            None => own,
        }
    }
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
