//! `linphone/core.h`, numbers and switches: those of connections, and those of calls, which are only kept.
//!
//! They live in the configuration, where getters read them.

use std::ffi::{CStr, c_char, c_int};

use super::guard::{Misuse, entry, entry_or, truth};
use super::state::{State, fixed};
use super::string::some_text;
use super::types::*;
use crate::core::CoreId;
use crate::core::config::Config;
use crate::core::settings::{DSCP, TRANSPORT_TIMEOUT_MS, dns_search};

const VERSION: &CStr = c"5.1.65";
const HTTP_PROXY_PORT: i32 = 3128;

/// Tries names with the search domains of the system, too (resolv.conf(5)), or only as they are. The next question knows it.
/// @param core the core @notnil
/// @param enable TRUE, the default, to try them
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_dns_search(core: *mut LinphoneCore, enable: bool_t) {
    entry("linphone_core_enable_dns_search", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "net", "dns_search_enabled", truth(enable));
        state.library.apply_net_settings(id);
        Ok(())
    });
}

/// Are names tried with the search domains of the system?
/// @param core the core @notnil
/// @return TRUE when they are; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_dns_search_enabled(core: *const LinphoneCore) -> bool_t {
    entry("linphone_core_dns_search_enabled", |state| {
        state.of_config(core, |config| bool_t::from(dns_search(config)))
    })
}

/// Says how long a connection may take to come up, handshakes included. Connections begun from now on know it.
/// @param core the core @notnil
/// @param timeout_ms milliseconds; 0 and less stand for the default 63000
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_sip_transport_timeout(core: *mut LinphoneCore, timeout_ms: c_int) {
    entry("linphone_core_set_sip_transport_timeout", |state| {
        let id = state.set_config_int(core, "sip", "transport_timeout", timeout_ms)?;
        state.library.configure_engine(id);
        Ok(())
    });
}

/// Gets how long a connection may take to come up.
/// @param core the core @notnil
/// @return milliseconds, as they were set; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_sip_transport_timeout(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_sip_transport_timeout", |state| {
        state.of_config(core, |config| config.int("sip", "transport_timeout", TRANSPORT_TIMEOUT_MS))
    })
}

/// Says when registrations are refreshed: at a random time between two parts of their expiry. It counts from the next
/// answer of a registrar on.
/// @param core the core @notnil
/// @param min_value the earlier time in percent, from 1 to 99; 90 at first
/// @param max_value the later time in percent
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_refresh_window(
    core: *mut LinphoneCore,
    min_value: c_int,
    max_value: c_int,
) {
    entry("linphone_core_set_refresh_window", |state| {
        if !(1..=99).contains(&min_value) || !(min_value..=99).contains(&max_value) {
            return Err(Misuse::value("min_value", "and max_value are no window within 1 to 99"));
        }
        state.set_config_int(core, "sip", "refresh_window_min", min_value)?;
        let id = state.set_config_int(core, "sip", "refresh_window_max", max_value)?;
        state.library.configure_engine(id);
        Ok(())
    });
}

/// Registers only while the network is there, or always. What waited for the network goes out with the next iterate.
/// @param core the core @notnil
/// @param value TRUE, the default, to wait for the network
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_register_only_when_network_is_up(
    core: *mut LinphoneCore,
    value: bool_t,
) {
    entry("linphone_core_set_register_only_when_network_is_up", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "sip", "register_only_when_network_is_up", truth(value));
        Ok(())
    });
}

/// Do registrations wait for the network?
/// @param core the core @notnil
/// @return TRUE when they do; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_register_only_when_network_is_up(
    core: *const LinphoneCore,
) -> bool_t {
    entry("linphone_core_get_register_only_when_network_is_up", |state| {
        state.of_config(core, |config| {
            bool_t::from(config.bool("sip", "register_only_when_network_is_up", true))
        })
    })
}

/// Uses no network but WiFi. It is only kept: which network there is is known to the program, which says so with
/// `linphone_core_set_network_reachable`.
/// @param core the core @notnil
/// @param val TRUE to use no other
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_wifi_only(core: *mut LinphoneCore, val: bool_t) {
    entry("linphone_core_enable_wifi_only", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "net", "wifi_only", truth(val));
        Ok(())
    });
}

/// Was the core told to use no network but WiFi?
/// @param core the core @notnil
/// @return TRUE when it was; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_wifi_only_enabled(core: *mut LinphoneCore) -> bool_t {
    entry("linphone_core_wifi_only_enabled", |state| {
        state.of_config(core, |config| bool_t::from(config.bool("net", "wifi_only", false)))
    })
}

/// Marks SIP packets (RFC 2474), from now on. A system may refuse to.
/// Differs from liblinphone: packets to IPv4 addresses are marked, too, while IPv6 is in use.
/// @param core the core @notnil
/// @param dscp the code point, of which the lowest six bits count
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_sip_dscp(core: *mut LinphoneCore, dscp: c_int) {
    entry("linphone_core_set_sip_dscp", |state| {
        let id = state.set_config_int(core, "sip", "dscp", dscp)?;
        state.library.apply_net_settings(id);
        Ok(())
    });
}

/// Gets the code point of SIP packets.
/// @param core the core @notnil
/// @return the code point, 26 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_sip_dscp(core: *const LinphoneCore) -> c_int {
    entry("linphone_core_get_sip_dscp", |state| {
        state.of_config(core, |config| config.int("sip", "dscp", DSCP))
    })
}

/// Names an HTTP proxy to connect through. It is only kept: connections are made directly.
/// @param core the core @notnil
/// @param host the host; NULL for none @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_http_proxy_host(core: *mut LinphoneCore, host: *const c_char) {
    entry("linphone_core_set_http_proxy_host", |state| {
        // SAFETY: a C string or NULL.
        let given = unsafe { some_text(host) };
        state.set_config_text(core, "sip", "http_proxy_host", "host", given)?;
        Ok(())
    });
}

/// Names the port of the HTTP proxy. It is only kept.
/// @param core the core @notnil
/// @param port the port
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_http_proxy_port(core: *mut LinphoneCore, port: c_int) {
    entry("linphone_core_set_http_proxy_port", |state| {
        state.set_config_int(core, "sip", "http_proxy_port", port)?;
        Ok(())
    });
}

/// Gets the host of the HTTP proxy.
/// @param core the core @notnil
/// @return the text, which belongs to the core; NULL when it is not set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_http_proxy_host(core: *const LinphoneCore) -> *const c_char {
    entry("linphone_core_get_http_proxy_host", |state| {
        state.config_text(core, "http_proxy_host", "sip", "http_proxy_host")
    })
}

/// Gets the port of the HTTP proxy.
/// @param core the core @notnil
/// @return the port, 3128 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_http_proxy_port(core: *const LinphoneCore) -> c_int {
    entry("linphone_core_get_http_proxy_port", |state| {
        state.of_config(core, |config| config.int("sip", "http_proxy_port", HTTP_PROXY_PORT))
    })
}

/// Looks for the HTTP proxy of the system. It is only kept.
/// @param core the core @notnil
/// @param enable TRUE to look for it
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_enable_automatic_http_proxy_detection(
    core: *mut LinphoneCore,
    enable: bool_t,
) {
    entry("linphone_core_enable_automatic_http_proxy_detection", |state| {
        let id = state.working_core(core, "core")?;
        state.set_flag(id, "sip", "automatic_http_proxy_detection", truth(enable));
        Ok(())
    });
}

/// Is the HTTP proxy of the system looked for?
/// @param core the core @notnil
/// @return TRUE when it is; FALSE otherwise, and for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_automatic_http_proxy_detection_enabled(
    core: *const LinphoneCore,
) -> bool_t {
    entry("linphone_core_automatic_http_proxy_detection_enabled", |state| {
        state.of_config(core, |config| {
            bool_t::from(config.bool("sip", "automatic_http_proxy_detection", false))
        })
    })
}

/// Says how long incoming calls ring. It is only kept: there are no calls here.
/// @param core the core @notnil
/// @param seconds seconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_inc_timeout(core: *mut LinphoneCore, seconds: c_int) {
    entry("linphone_core_set_inc_timeout", |state| {
        state.set_config_int(core, "sip", "inc_timeout", seconds)?;
        Ok(())
    });
}

/// Gets how long incoming calls ring.
/// @param core the core @notnil
/// @return seconds, 30 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_inc_timeout(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_inc_timeout", |state| {
        state.of_config(core, |config| config.int("sip", "inc_timeout", 30))
    })
}

/// Says how long calls last at most. It is only kept: there are no calls here.
/// @param core the core @notnil
/// @param seconds seconds; 0 for ever
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_in_call_timeout(core: *mut LinphoneCore, seconds: c_int) {
    entry("linphone_core_set_in_call_timeout", |state| {
        state.set_config_int(core, "sip", "in_call_timeout", seconds)?;
        Ok(())
    });
}

/// Gets how long calls last at most.
/// @param core the core @notnil
/// @return seconds, 0 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_in_call_timeout(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_in_call_timeout", |state| {
        state.of_config(core, |config| config.int("sip", "in_call_timeout", 0))
    })
}

/// Says how long to wait for a delayed answer in calls. It is only kept: there are no calls here.
/// @param core the core @notnil
/// @param seconds seconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_delayed_timeout(core: *mut LinphoneCore, seconds: c_int) {
    entry("linphone_core_set_delayed_timeout", |state| {
        state.set_config_int(core, "sip", "delayed_timeout", seconds)?;
        Ok(())
    });
}

/// Gets how long to wait for a delayed answer in calls.
/// @param core the core @notnil
/// @return seconds, 4 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_delayed_timeout(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_delayed_timeout", |state| {
        state.of_config(core, |config| config.int("sip", "delayed_timeout", 4))
    })
}

/// Says how long calls live without media. It is only kept: there are no calls here.
/// @param core the core @notnil
/// @param seconds seconds
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_nortp_timeout(core: *mut LinphoneCore, seconds: c_int) {
    entry("linphone_core_set_nortp_timeout", |state| {
        state.set_config_int(core, "rtp", "nortp_timeout", seconds)?;
        Ok(())
    });
}

/// Gets how long calls live without media.
/// @param core the core @notnil
/// @return seconds, 30 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_nortp_timeout(core: *const LinphoneCore) -> c_int {
    entry("linphone_core_get_nortp_timeout", |state| {
        state.of_config(core, |config| config.int("rtp", "nortp_timeout", 30))
    })
}

/// Says how many calls there may be at once. It is only kept: there are no calls here.
/// @param core the core @notnil
/// @param max the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_set_max_calls(core: *mut LinphoneCore, max: c_int) {
    entry("linphone_core_set_max_calls", |state| {
        state.set_config_int(core, "misc", "max_calls", max)?;
        Ok(())
    });
}

/// Gets how many calls there may be at once.
/// @param core the core @notnil
/// @return the number, 10 at first; -1 for what is no core
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_max_calls(core: *mut LinphoneCore) -> c_int {
    entry("linphone_core_get_max_calls", |state| {
        state.of_config(core, |config| config.int("misc", "max_calls", 10))
    })
}

/// Counts missed calls: there are no calls here.
/// @param core the core @notnil
/// @return 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_missed_calls_count(core: *mut LinphoneCore) -> c_int {
    entry_or("linphone_core_get_missed_calls_count", 0, |state| {
        state.key(core, "core")?;
        Ok(0)
    })
}

/// Begins to count missed calls anew, of which there are none.
/// @param core the core @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_reset_missed_calls_count(core: *mut LinphoneCore) {
    entry("linphone_core_reset_missed_calls_count", |state| {
        state.key(core, "core")?;
        Ok(())
    });
}

/// Counts unread messages: there are no messages here.
/// @param core the core @notnil
/// @return 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_unread_chat_message_count(core: *const LinphoneCore) -> c_int {
    entry_or("linphone_core_get_unread_chat_message_count", 0, |state| {
        state.key(core, "core")?;
        Ok(0)
    })
}

/// Can messages be exchanged?
/// @param core the core @notnil
/// @return FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_chat_enabled(core: *const LinphoneCore) -> bool_t {
    entry("linphone_core_chat_enabled", |state| {
        state.key(core, "core")?;
        Ok(0)
    })
}

/// Is there a tunnel?
/// @return FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_tunnel_available() -> bool_t {
    0
}

/// Are vCards supported?
/// Differs from liblinphone: there are no friends here who could have one.
/// @return FALSE
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_vcard_supported() -> bool_t {
    0
}

/// Gets the version of liblinphone that this library takes the place of. Programs compare it with the versions that
/// they know.
/// @return "5.1.65", a text that lasts @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_version() -> *const c_char {
    fixed(VERSION)
}

/// Gets the name that liblinphone goes by. What goes into `User-Agent` is the program's own choice, see
/// `linphone_core_set_user_agent`.
/// @return "Linphone", a text that lasts @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_user_agent_name() -> *const c_char {
    fixed(c"Linphone")
}

/// Gets the version that belongs to `linphone_core_get_user_agent_name`.
/// @return the same as `linphone_core_get_version` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_core_get_user_agent_version() -> *const c_char {
    fixed(VERSION)
}

impl State {
    /// Reads something of a core's configuration.
    pub(super) fn of_config<R>(
        &self,
        core: *const LinphoneCore,
        read: impl FnOnce(&Config) -> R,
    ) -> Result<R, Misuse> {
        let config = self.of_core(core, |core| core.config)?;
        self.library.configs.get(config).map(read).ok_or_else(|| Misuse::null("core"))
    }

    /// A text of a core's configuration, borrowed from the core; NULL when it is not set.
    pub(super) fn config_text(
        &mut self,
        core: *const LinphoneCore,
        what: &'static str,
        section: &str,
        key: &str,
    ) -> Result<*const c_char, Misuse> {
        let text =
            self.of_config(core, |config| config.string(section, key).map(|text| text.into_owned()))?;
        Ok(self.borrow_text(core.addr(), what, text.as_deref()))
    }

    /// Keeps a text in a core's configuration; `None` takes it out.
    pub(super) fn set_config_text(
        &mut self,
        core: *const LinphoneCore,
        section: &str,
        key: &str,
        parameter: &'static str,
        text: Option<String>,
    ) -> Result<CoreId, Misuse> {
        let id = self.working_core(core, "core")?;
        let written =
            self.config_of(id).map(|config| config.set_string(section, key, text.unwrap_or_default()));
        match written {
            Some(Ok(())) => Ok(id),
            _ => Err(Misuse::value(parameter, "does not fit on one line of the configuration")),
        }
    }

    /// Keeps a number in a core's configuration.
    pub(super) fn set_config_int(
        &mut self,
        core: *const LinphoneCore,
        section: &str,
        key: &str,
        number: c_int,
    ) -> Result<CoreId, Misuse> {
        let id = self.working_core(core, "core")?;
        if let Some(config) = self.config_of(id) {
            let written = config.set_int(section, key, number);
            debug_assert!(written.is_ok(), "our own section and key names fit on a line");
        }
        Ok(id)
    }
}
