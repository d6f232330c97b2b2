//! How the generated program comes by an object of each kind, alive and ended.

/// A kind of objects.
pub struct Maker {
    /// The C type.
    pub kind: &'static str,
    /// The variant of `ffi::handle::Kind`.
    pub variant: &'static str,
    /// A C expression that makes one, to be given up with `end`.
    pub make: &'static str,
    /// The function that ends it; empty when one cannot end.
    pub end: &'static str,
}

/// Kinds whose constructor is not exported are left out by the generator and reported by the test.
pub const MAKERS: &[Maker] = &[
    maker(
        "LinphoneCore",
        "Core",
        "linphone_factory_create_core_3(linphone_factory_get(), NULL, NULL, NULL)",
        "linphone_core_unref",
    ),
    maker(
        "LinphoneProxyConfig",
        "ProxyConfig",
        "linphone_core_create_proxy_config(core())",
        "linphone_proxy_config_unref",
    ),
    maker(
        "LinphoneAccount",
        "Account",
        "linphone_core_create_account(core(), linphone_core_create_account_params(core()))",
        "linphone_account_unref",
    ),
    maker(
        "LinphoneAccountParams",
        "AccountParams",
        "linphone_core_create_account_params(core())",
        "linphone_account_params_unref",
    ),
    maker(
        "LinphoneAccountCbs",
        "AccountCbs",
        "linphone_factory_create_account_cbs(linphone_factory_get())",
        "linphone_account_cbs_unref",
    ),
    maker(
        "LinphoneAuthInfo",
        "AuthInfo",
        "(linphone_auth_info_new)(\"a\", NULL, \"b\", NULL, NULL, NULL)",
        "linphone_auth_info_unref",
    ),
    maker(
        "LinphoneAddress",
        "Address",
        "linphone_address_new(\"sip:alice@example.test\")",
        "linphone_address_unref",
    ),
    maker("LinphoneConfig", "Config", "linphone_config_new(NULL)", "linphone_config_unref"),
    maker(
        "LinphoneCoreCbs",
        "CoreCbs",
        "linphone_factory_create_core_cbs(linphone_factory_get())",
        "linphone_core_cbs_unref",
    ),
    maker("LinphoneFactory", "Factory", "linphone_factory_get()", ""),
    maker(
        "LinphoneNatPolicy",
        "NatPolicy",
        "linphone_core_create_nat_policy(core())",
        "linphone_nat_policy_unref",
    ),
    maker(
        "LinphoneTransports",
        "Transports",
        "linphone_factory_create_transports(linphone_factory_get())",
        "linphone_transports_unref",
    ),
    maker("LinphoneErrorInfo", "ErrorInfo", "linphone_error_info_new()", "linphone_error_info_unref"),
    maker(
        "LinphonePushNotificationConfig",
        "PushConfig",
        "linphone_push_notification_config_new()",
        "linphone_push_notification_config_unref",
    ),
    maker(
        "LinphoneDigestAuthenticationPolicy",
        "DigestPolicy",
        "linphone_factory_create_digest_authentication_policy(linphone_factory_get())",
        "linphone_digest_authentication_policy_unref",
    ),
    maker("LinphoneLoggingService", "LoggingService", "linphone_logging_service_get()", ""),
    maker(
        "LinphoneLoggingServiceCbs",
        "LoggingServiceCbs",
        "linphone_factory_create_logging_service_cbs(linphone_factory_get())",
        "linphone_logging_service_cbs_unref",
    ),
    maker(
        "LinphoneBearerToken",
        "BearerToken",
        "linphone_factory_create_bearer_token(linphone_factory_get(), \"token\", 1)",
        "linphone_bearer_token_unref",
    ),
    maker("LinphoneBuffer", "Buffer", "linphone_buffer_new()", "linphone_buffer_unref"),
    maker("LinphoneDialPlan", "DialPlan", "linphone_dial_plan_by_ccc(\"33\")", ""),
    maker("LinphoneDictionary", "Dictionary", "linphone_dictionary_new()", "linphone_dictionary_unref"),
    maker(
        "LinphoneAccountCreator",
        "AccountCreator",
        "linphone_account_creator_new(core(), NULL)",
        "linphone_account_creator_unref",
    ),
];

/// Kinds that no program can make, so that only wrong handles can be passed for them.
pub const UNMAKABLE: &[(&str, &str)] = &[
    ("Headers", "they come with a message only"),
    ("Range", "they describe media, which is not part of this library"),
];

const fn maker(kind: &'static str, variant: &'static str, make: &'static str, end: &'static str) -> Maker {
    Maker { kind, variant, make, end }
}
