//! Of liblinphone, and not of regline: tunnels. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::{c_int, c_void};

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "tunnels";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_get_tunnel() -> *mut c_void { refuse!(Family, null, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_factory_create_tunnel_config() -> *mut c_void { refuse!(Family, null, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_add_server() { refuse!(Family, nothing, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_clean_servers() { refuse!(Family, nothing, 3) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_get_delay() -> c_int { refuse!(Family, zero, 4) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_get_host() -> *mut c_void { refuse!(Family, null, 5) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_get_host2() -> *mut c_void { refuse!(Family, null, 6) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_get_port() -> c_int { refuse!(Family, zero, 7) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_get_port2() -> c_int { refuse!(Family, zero, 8) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_get_remote_udp_mirror_port() -> c_int { refuse!(Family, zero, 9) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_get_user_data() -> *mut c_void { refuse!(Family, null, 10) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_new() -> *mut c_void { refuse!(Family, null, 11) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_ref() -> *mut c_void { refuse!(Family, null, 12) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_set_delay() { refuse!(Family, nothing, 13) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_set_host() { refuse!(Family, nothing, 14) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_set_host2() { refuse!(Family, nothing, 15) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_set_port() { refuse!(Family, nothing, 16) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_set_port2() { refuse!(Family, nothing, 17) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_set_remote_udp_mirror_port() { refuse!(Family, nothing, 18) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_set_user_data() { refuse!(Family, nothing, 19) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_config_unref() { refuse!(Family, nothing, 20) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_connected() -> u8 { refuse!(Family, no, 21) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_dual_mode_enabled() -> u8 { refuse!(Family, no, 22) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_enable_dual_mode() { refuse!(Family, nothing, 23) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_enable_sip() { refuse!(Family, nothing, 24) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_get_activated() -> u8 { refuse!(Family, no, 25) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_get_domain() -> *mut c_void { refuse!(Family, null, 26) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_get_http_proxy() { refuse!(Family, nothing, 27) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_get_mode() -> c_int { refuse!(Family, zero, 28) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_get_servers() -> *mut c_void { refuse!(Family, null, 29) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_get_username() -> *mut c_void { refuse!(Family, null, 30) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_mode_from_string() -> c_int { refuse!(Family, zero, 31) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_mode_to_string() -> *mut c_void { refuse!(Family, null, 32) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_reconnect() { refuse!(Family, nothing, 33) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_ref() -> *mut c_void { refuse!(Family, null, 34) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_remove_server() { refuse!(Family, nothing, 35) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_set_domain() { refuse!(Family, nothing, 36) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_set_http_proxy() { refuse!(Family, nothing, 37) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_set_http_proxy_auth_info() { refuse!(Family, nothing, 38) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_set_mode() { refuse!(Family, nothing, 39) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_set_username() { refuse!(Family, nothing, 40) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_simulate_udp_loss() { refuse!(Family, nothing, 41) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_sip_enabled() -> u8 { refuse!(Family, no, 42) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_tunnel_unref() { refuse!(Family, nothing, 43) }

const NAMES: &str = "\
    0:linphone_core_get_tunnel 9:factory_create_tunnel_config 9:tunnel_add_server 16:clean_servers \
    17:onfig_get_delay 27:host 31:2 27:port 31:2 27:remote_udp_mirror_port 27:user_data 23:new 23:ref \
    23:set_delay 27:host 31:2 27:port 31:2 27:remote_udp_mirror_port 27:user_data 23:unref 19:nected \
    16:dual_mode_enabled 16:enable_dual_mode 23:sip 16:get_activated 20:domain 20:http_proxy 20:mode \
    20:servers 20:username 16:mode_from_string 21:to_string 16:reconnect 18:f 18:move_server \
    16:set_domain 20:http_proxy 30:_auth_info 20:mode 20:username 17:imulate_udp_loss 18:p_enabled \
    16:unref \
    ";
