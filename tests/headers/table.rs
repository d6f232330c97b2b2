//! Which source makes which header. One line here is all that a new file of `src/ffi` needs.

/// A file under `include/`.
pub struct Header {
    /// Its path, as programs include it.
    pub path: &'static str,
    /// What it includes, beside `linphone/types.h` where declarations are made.
    pub includes: &'static [&'static str],
    /// Where its declarations come from.
    pub sources: &'static [Source],
}

/// A file of `src/ffi`, or some types of it.
pub struct Source {
    /// Relative to `src/ffi`.
    pub file: &'static str,
    /// Which of its types.
    pub types: Types,
}

/// A choice among the types of a file.
pub enum Types {
    /// All.
    All,
    /// These, which other headers of the same source leave out.
    Only(&'static [&'static str]),
}

/// Files of `src/ffi` that declare nothing for C.
pub const SILENT: &[&str] = &[
    "mod.rs",
    "account_access.rs",
    "callbacks.rs",
    "guard.rs",
    "handle.rs",
    "log_output.rs",
    "regline/mod.rs",
    "state.rs",
    "string.rs",
    "types/mod.rs",
    "types/numbers.rs",
];

/// All headers. A file `src/ffi/headers/NAME.h`, if there is one, stands verbatim in the header that `src/ffi/NAME.rs`
/// makes, behind its declarations; `NAME.begin.h` stands before them.
pub const HEADERS: &[Header] = &[
    // What everything else stands on.
    header("linphone/defs.h", &["stdarg.h", "stddef.h", "stdint.h", "stdio.h"], &[all("defs")]),
    header("bctoolbox/list.h", &["linphone/defs.h"], &[some(STRUCTS, LIST), all("list.rs")]),
    header(
        "linphone/types.h",
        &["time.h", "linphone/defs.h", "bctoolbox/list.h"],
        &[
            all("types/opaque.rs"),
            all("types/enums.rs"),
            all("types/foreign_enums.rs"),
            some(STRUCTS, TRANSPORTS),
            all("memory.rs"),
            all("ms_list.rs"),
        ],
    ),
    header("linphone/callbacks.h", TYPES, &[all("callback_types.rs"), all("foreign_callback_types.rs")]),
    // One header for each family.
    header("linphone/api/c-address.h", TYPES, &[all("address.rs")]),
    header("linphone/api/c-auth-info.h", TYPES, &[all("auth_info.rs"), all("bearer_token.rs")]),
    header("linphone/api/c-account.h", CALLBACKS, &[all("account.rs")]),
    header("linphone/api/c-account-params.h", TYPES, ACCOUNT_PARAMS),
    header("linphone/api/c-account-cbs.h", CALLBACKS, &[all("account_cbs.rs")]),
    header("linphone/api/c-dial-plan.h", TYPES, &[all("dial_plan.rs")]),
    header("linphone/api/c-digest-authentication-policy.h", TYPES, &[all("digest_policy.rs")]),
    header("linphone/api/c-push-notification-config.h", TYPES, &[all("push_notification.rs")]),
    header(
        "linphone/api/c-factory.h",
        &["linphone/types.h", "linphone/logging.h"],
        &[all("factory.rs"), all("factory_objects.rs"), all("factory_folders.rs")],
    ),
    header("linphone/proxy_config.h", PROXY_CONFIG, &[all("proxy_config.rs"), all("proxy_config_extras.rs")]),
    header(
        "linphone/lpconfig.h",
        TYPES,
        &[all("config.rs"), all("config_sections.rs"), all("legacy_config.rs")],
    ),
    header("linphone/error_info.h", TYPES, &[all("error_info.rs")]),
    header("linphone/nat_policy.h", TYPES, &[all("nat_policy.rs")]),
    header("linphone/misc.h", TYPES, &[all("misc.rs"), all("range.rs"), all("transports.rs")]),
    header("linphone/logging.h", TYPES, &[all("logging.rs")]),
    header("linphone/dictionary.h", TYPES, &[all("dictionary.rs")]),
    header("linphone/headers.h", TYPES, &[all("headers_object.rs")]),
    header("linphone/buffer.h", TYPES, &[all("buffer.rs")]),
    header("linphone/sipsetup.h", UNSUPPORTED, &[all("sipsetup.rs")]),
    header("linphone/legacy.h", CALLBACKS, &[all("legacy.rs")]),
    header(
        "linphone/core.h",
        EVERYTHING,
        &[
            some(STRUCTS, VTABLE),
            all("core_cbs.rs"),
            all("core.rs"),
            all("core_accounts.rs"),
            all("core_network.rs"),
            all("core_logging.rs"),
            all("core_identity.rs"),
            all("core_tls.rs"),
            all("core_nat.rs"),
            all("core_protocol.rs"),
            all("core_settings.rs"),
            all("core_push.rs"),
            all("core_provisioning.rs"),
            all("media_factory.rs"),
            all("legacy_core.rs"),
        ],
    ),
    // Of names that are there for the linker only, what their signatures are made of, and where they are declared.
    header("linphone/unsupported.h", CALLBACKS, &[all("unsupported")]),
    header("linphone/account_creator.h", UNSUPPORTED, &[all("account_creator.rs")]),
    header("linphone/account_creator_service.h", UNSUPPORTED, &[]),
    header("linphone/api/c-audio-device.h", UNSUPPORTED, &[]),
    header("linphone/api/c-call-cbs.h", UNSUPPORTED, &[]),
    header("linphone/api/c-call-stats.h", UNSUPPORTED, &[]),
    header("linphone/api/c-call.h", UNSUPPORTED, &[]),
    header("linphone/api/c-chat-message-cbs.h", UNSUPPORTED, &[]),
    header("linphone/api/c-chat-message.h", UNSUPPORTED, &[]),
    header("linphone/api/c-chat-room-cbs.h", UNSUPPORTED, &[]),
    header("linphone/api/c-chat-room-params.h", UNSUPPORTED, &[]),
    header("linphone/api/c-chat-room.h", UNSUPPORTED, &[]),
    header("linphone/api/c-conference-cbs.h", UNSUPPORTED, &[]),
    header("linphone/api/c-conference-info.h", UNSUPPORTED, &[]),
    header("linphone/api/c-conference.h", UNSUPPORTED, &[]),
    header("linphone/api/c-content.h", UNSUPPORTED, &[]),
    header("linphone/api/c-event-log.h", UNSUPPORTED, &[]),
    header("linphone/api/c-friend-phone-number.h", UNSUPPORTED, &[]),
    header("linphone/api/c-ldap-params.h", UNSUPPORTED, &[]),
    header("linphone/api/c-ldap.h", UNSUPPORTED, &[]),
    header("linphone/api/c-magic-search-cbs.h", UNSUPPORTED, &[]),
    header("linphone/api/c-magic-search.h", UNSUPPORTED, &[]),
    header("linphone/api/c-participant-device-cbs.h", UNSUPPORTED, &[]),
    header("linphone/api/c-participant-device-identity.h", UNSUPPORTED, &[]),
    header("linphone/api/c-participant-device.h", UNSUPPORTED, &[]),
    header("linphone/api/c-participant-imdn-state.h", UNSUPPORTED, &[]),
    header("linphone/api/c-participant.h", UNSUPPORTED, &[]),
    header("linphone/api/c-push-notification-message.h", UNSUPPORTED, &[]),
    header("linphone/api/c-recorder-params.h", UNSUPPORTED, &[]),
    header("linphone/api/c-recorder.h", UNSUPPORTED, &[]),
    header("linphone/api/c-search-result.h", UNSUPPORTED, &[]),
    header("linphone/call_log.h", UNSUPPORTED, &[]),
    header("linphone/call_params.h", UNSUPPORTED, &[]),
    header("linphone/chat.h", UNSUPPORTED, &[]),
    header("linphone/conference.h", UNSUPPORTED, &[]),
    header("linphone/contactprovider.h", UNSUPPORTED, &[]),
    header("linphone/event.h", UNSUPPORTED, &[]),
    header("linphone/friend.h", UNSUPPORTED, &[]),
    header("linphone/friendlist.h", UNSUPPORTED, &[]),
    header("linphone/im_encryption_engine.h", UNSUPPORTED, &[]),
    header("linphone/im_notif_policy.h", UNSUPPORTED, &[]),
    header("linphone/info_message.h", UNSUPPORTED, &[]),
    header("linphone/payload_type.h", UNSUPPORTED, &[]),
    header("linphone/player.h", UNSUPPORTED, &[]),
    header("linphone/presence.h", UNSUPPORTED, &[]),
    header("linphone/ringtoneplayer.h", UNSUPPORTED, &[]),
    header("linphone/tunnel.h", UNSUPPORTED, &[]),
    header("linphone/vcard.h", UNSUPPORTED, &[]),
    header("linphone/video_definition.h", UNSUPPORTED, &[]),
    header("linphone/xmlrpc.h", UNSUPPORTED, &[]),
    // What liblinphone never had.
    header("regline.h", &["linphone/core.h"], REGLINE),
    // Other names for the same, some of them from older versions.
    header("linphone/linphonecore.h", &["linphone/core.h"], &[]),
    header("linphone/core_utils.h", UTILITIES, &[all("core_hooks.rs")]),
    header("linphone/linphonecore_utils.h", &["linphone/core_utils.h"], &[]),
    header("linphone/linphone_proxy_config.h", &["linphone/proxy_config.h"], &[]),
    header("linphone/wrapper_utils.h", WRAPPER_UTILITIES, &[all("object.rs")]),
    header("linphone/factory.h", &["linphone/api/c-factory.h"], &[]),
    header("linphone/address.h", &["linphone/api/c-address.h"], &[]),
    header("linphone/auth_info.h", &["linphone/api/c-auth-info.h"], &[]),
    header("linphone/call.h", &["linphone/api/c-call.h"], &[]),
    header("linphone/call_stats.h", &["linphone/api/c-call-stats.h"], &[]),
    header("linphone/linphonefriend.h", &["linphone/friend.h"], &[]),
    header("linphone/linphonepresence.h", &["linphone/presence.h"], &[]),
    header("linphone/linphone_tunnel.h", &["linphone/tunnel.h"], &[]),
    header("linphone/enums/call-enums.h", TYPES, &[]),
    header("linphone/enums/chat-message-enums.h", TYPES, &[]),
    header("linphone/enums/chat-room-enums.h", TYPES, &[]),
    header("linphone/enums/conference-enums.h", TYPES, &[]),
    header("linphone/enums/encryption-engine-enums.h", TYPES, &[]),
    header("linphone/enums/event-log-enums.h", TYPES, &[]),
    header("linphone/enums/participant-device-enums.h", TYPES, &[]),
    header("linphone/enums/security-event-enums.h", TYPES, &[]),
    header("linphone/api/c-types.h", TYPES, &[]),
    header("linphone/api/c-callbacks.h", CALLBACKS, &[]),
    header("linphone/api/c-api.h", API, &[]),
];

const STRUCTS: &str = "types/structs.rs";
const LIST: &[&str] = &["_bctbx_list", "bctbx_list_t"];
const TRANSPORTS: &[&str] = &["_LinphoneSipTransports", "LinphoneSipTransports", "LCSipTransports"];
const VTABLE: &[&str] = &["_LinphoneCoreVTable", "LinphoneCoreVTable"];

const TYPES: &[&str] = &["linphone/types.h"];
const CALLBACKS: &[&str] = &["linphone/types.h", "linphone/callbacks.h"];
const UNSUPPORTED: &[&str] = &["linphone/unsupported.h"];
const UTILITIES: &[&str] =
    &["linphone/logging.h", "linphone/types.h", "linphone/callbacks.h", "linphone/unsupported.h"];
const WRAPPER_UTILITIES: &[&str] =
    &["bctoolbox/list.h", "linphone/types.h", "linphone/core.h", "linphone/unsupported.h"];
const PROXY_CONFIG: &[&str] =
    &["linphone/types.h", "linphone/sipsetup.h", "linphone/api/c-push-notification-config.h"];

const ACCOUNT_PARAMS: &[Source] =
    &[all("account_params.rs"), all("account_params_extras.rs"), all("account_params_calls.rs")];

const REGLINE: &[Source] = &[
    all("regline/event_loop.rs"),
    all("regline/explain.rs"),
    all("regline/stats.rs"),
    all("regline/trace.rs"),
];

const API: &[&str] = &[
    "linphone/api/c-types.h",
    "linphone/api/c-callbacks.h",
    "linphone/api/c-account.h",
    "linphone/api/c-account-cbs.h",
    "linphone/api/c-account-params.h",
    "linphone/api/c-address.h",
    "linphone/api/c-auth-info.h",
    "linphone/api/c-dial-plan.h",
    "linphone/api/c-digest-authentication-policy.h",
    "linphone/api/c-push-notification-config.h",
    "linphone/api/c-audio-device.h",
    "linphone/api/c-call-cbs.h",
    "linphone/api/c-call-stats.h",
    "linphone/api/c-call.h",
    "linphone/api/c-chat-message-cbs.h",
    "linphone/api/c-chat-message.h",
    "linphone/api/c-chat-room-cbs.h",
    "linphone/api/c-chat-room-params.h",
    "linphone/api/c-chat-room.h",
    "linphone/api/c-conference-cbs.h",
    "linphone/api/c-conference-info.h",
    "linphone/api/c-conference.h",
    "linphone/api/c-content.h",
    "linphone/api/c-event-log.h",
    "linphone/api/c-friend-phone-number.h",
    "linphone/api/c-ldap-params.h",
    "linphone/api/c-ldap.h",
    "linphone/api/c-magic-search-cbs.h",
    "linphone/api/c-magic-search.h",
    "linphone/api/c-participant-device-cbs.h",
    "linphone/api/c-participant-device-identity.h",
    "linphone/api/c-participant-device.h",
    "linphone/api/c-participant-imdn-state.h",
    "linphone/api/c-participant.h",
    "linphone/api/c-push-notification-message.h",
    "linphone/api/c-recorder-params.h",
    "linphone/api/c-recorder.h",
    "linphone/api/c-search-result.h",
];

const EVERYTHING: &[&str] = &[
    "linphone/types.h",
    "linphone/callbacks.h",
    "linphone/sipsetup.h",
    "linphone/buffer.h",
    "linphone/dictionary.h",
    "linphone/error_info.h",
    "linphone/factory.h",
    "linphone/headers.h",
    "linphone/logging.h",
    "linphone/lpconfig.h",
    "linphone/misc.h",
    "linphone/nat_policy.h",
    "linphone/proxy_config.h",
    "linphone/api/c-api.h",
    "linphone/legacy.h",
    "linphone/account_creator.h",
    "linphone/account_creator_service.h",
    "linphone/call_log.h",
    "linphone/call_params.h",
    "linphone/chat.h",
    "linphone/conference.h",
    "linphone/event.h",
    "linphone/friend.h",
    "linphone/friendlist.h",
    "linphone/im_encryption_engine.h",
    "linphone/im_notif_policy.h",
    "linphone/info_message.h",
    "linphone/payload_type.h",
    "linphone/player.h",
    "linphone/presence.h",
    "linphone/ringtoneplayer.h",
    "linphone/tunnel.h",
    "linphone/vcard.h",
    "linphone/video_definition.h",
    "linphone/xmlrpc.h",
];

const fn header(path: &'static str, includes: &'static [&'static str], sources: &'static [Source]) -> Header {
    Header { path, includes, sources }
}

const fn all(file: &'static str) -> Source {
    Source { file, types: Types::All }
}

const fn some(file: &'static str, types: &'static [&'static str]) -> Source {
    Source { file, types: Types::Only(types) }
}
