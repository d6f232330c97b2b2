//! The C API: liblinphone's names on our objects. Conventions, once for all files of this folder:
//!
//! - **Handles.** A pointer to a `Linphone…` object is a handle, never an address. NULL, a handle whose object has ended,
//!   a handle of another type and a stray pointer are recognised; the call then does nothing, logs one line that
//!   names the function and the parameter, and returns its failing value: NULL, FALSE, -1 or what its comment says.
//! - **Ownership.** Constructors, `…_clone`, `…_ref` and `create_…` give the caller a share, to be given up with the
//!   matching `…_unref`. Everything else that is returned is borrowed: it lives as long as the object that it was
//!   asked from keeps that value. A callback's arguments are borrowed for the duration of the call.
//! - **Strings.** UTF-8, NUL-terminated. Passed ones are copied. Returned `const char *` are borrowed; returned
//!   `char *` belong to the caller, who releases them with `ms_free` or plain `free`. Empty means unset.
//! - **Booleans** are one byte; any non-zero value is TRUE. **Enumerations** arrive as integers and are checked.
//! - **Threads.** Every function may be called from any thread. Callbacks run on the thread that makes the call which
//!   causes them, with nothing locked: they may call anything, destroying the core included.
//! - **Panics** stop at the boundary. The core concerned then takes no further work, and says so.
//!
//! Every export is a plain function whose body is one call of `guard::entry`.
#![allow(clippy::missing_safety_doc, reason = "the safety of all exports is the page above")]

pub mod account;
pub mod account_access;
pub mod account_cbs;
pub mod account_creator;
pub mod account_params;
pub mod account_params_calls;
pub mod account_params_extras;
pub mod address;
pub mod auth_info;
pub mod bearer_token;
pub mod buffer;
pub mod callback_types;
pub mod callbacks;
pub mod config;
pub mod config_sections;
pub mod core;
pub mod core_accounts;
pub mod core_cbs;
pub mod core_hooks;
pub mod core_identity;
pub mod core_logging;
pub mod core_nat;
pub mod core_network;
pub mod core_protocol;
pub mod core_provisioning;
pub mod core_push;
pub mod core_settings;
pub mod core_tls;
pub mod dial_plan;
pub mod dictionary;
pub mod digest_policy;
pub mod error_info;
pub mod factory;
pub mod factory_folders;
pub mod factory_objects;
pub mod foreign_callback_types;
pub mod guard;
pub mod handle;
pub mod headers_object;
pub mod legacy;
pub mod legacy_config;
pub mod legacy_core;
pub mod list;
pub mod log_output;
pub mod logging;
pub mod media_factory;
pub mod memory;
pub mod misc;
pub mod ms_list;
pub mod nat_policy;
pub mod object;
pub mod proxy_config;
pub mod proxy_config_extras;
pub mod push_notification;
pub mod range;
pub mod regline;
pub mod state;
pub mod string;
pub mod transports;
pub mod types;
#[cfg(not(feature = "strict"))]
pub mod unsupported;
