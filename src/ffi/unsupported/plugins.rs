//! Of liblinphone, and not of regline: SIP plug-ins. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_int, c_void};

use super::{NoNames, Refused};

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "SIP plug-ins";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_sip_setups() -> *mut c_void { refuse!(Family, null, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_account_exists() -> c_int { refuse!(Family, failure, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_account_validated() -> c_int { refuse!(Family, failure, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_buddy_lookup_free() -> c_int { refuse!(Family, failure, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_buddy_lookup_submit() -> c_int { refuse!(Family, failure, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_create_account() -> c_int { refuse!(Family, failure, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_create_buddy_lookup_request() -> *mut c_void { refuse!(Family, null, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_free() { refuse!(Family, nothing, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_get_capabilities() -> c_int { refuse!(Family, zero, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_get_domains() -> NoNames { refuse!(Family, no_names, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_get_notice() -> *mut c_void { refuse!(Family, null, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_get_proxy() -> c_int { refuse!(Family, failure, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_get_proxy_config() -> *mut c_void { refuse!(Family, null, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_get_relay() -> c_int { refuse!(Family, failure, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_get_stun_servers() -> c_int { refuse!(Family, failure, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_login_account() -> c_int { refuse!(Family, failure, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_logout() -> c_int { refuse!(Family, failure, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_context_new() -> *mut c_void { refuse!(Family, null, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_get_capabilities() -> c_int { refuse!(Family, zero, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_lookup() -> *mut c_void { refuse!(Family, null, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_register() { refuse!(Family, nothing, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_register_all() { refuse!(Family, nothing, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn sip_setup_unregister_all() { refuse!(Family, nothing, 22) }

const NAMES: &str = "\
    0:linphone_core_get_sip_setups 0:sip_setup_context_account_exists 26:validated \
    18:buddy_lookup_free 31:submit 18:create_account 25:buddy_lookup_request 18:free \
    18:get_capabilities 22:domains 22:notice 22:proxy 27:_config 22:relay 22:stun_servers \
    18:login_account 21:out 18:new 10:get_capabilities 10:lookup 10:register 18:_all 10:unregister_all \
    ";
