//! Files that liblinphone wrote, and odd ones: do we read from them what liblinphone reads, and save what it wrote?
//! `tests/data/linphonerc/README.md` tells where they come from; whether liblinphone reads what we save is asked in
//! `tests/roundtrip`.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::ffi::{CStr, CString, c_char};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::ptr::null_mut;

use linphone::core::config::Config;
use linphone::ffi::address::linphone_address_as_string;
use linphone::ffi::auth_info::*;
use linphone::ffi::config::{linphone_config_new, linphone_config_sync, linphone_config_unref};
use linphone::ffi::core::linphone_core_unref;
use linphone::ffi::core_accounts::*;
use linphone::ffi::core_nat::linphone_core_get_nat_policy;
use linphone::ffi::factory::{linphone_factory_create_core_with_config_3, linphone_factory_get};
use linphone::ffi::list::{bctbx_list_free_with_data, elements};
use linphone::ffi::memory::bctbx_free;
use linphone::ffi::nat_policy::*;
use linphone::ffi::proxy_config::*;
use linphone::ffi::proxy_config_extras::*;
use linphone::ffi::types::*;

/// What liblinphone says and we deliberately do not: the fixture, its line, ours.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    // A registration cannot expire before it begins.
    (
        "odd_values",
        "register 0 expires -5 publish 0 publish_expires -5",
        "register 0 expires 600 publish 0 publish_expires 600",
    ),
    // Who waits for one that waits itself waits all the same.
    (
        "odd_depends",
        "ref_key (null) idkey proxy_config_uIn2Qorlcg~AF-j depends (null)",
        "ref_key (null) idkey proxy_config_uIn2Qorlcg~AF-j depends a",
    ),
];

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("regline-linphonerc-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/linphonerc")
}

/// The names of all fixtures that were loaded.
fn names() -> Vec<String> {
    let files = fs::read_dir(data()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> =
        files.filter_map(|name| name.strip_suffix(".loaded").map(str::to_owned)).collect();
    names.sort();
    assert!(names.len() > 20);
    names
}

fn shown(text: *const c_char) -> String {
    if text.is_null() {
        return "(null)".to_owned();
    }
    // SAFETY: getters return C strings.
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}

fn braced(list: *const bctbx_list_t) -> String {
    // SAFETY: a list of C strings.
    unsafe { elements(list) }.into_iter().map(|text| format!(" {{{}}}", shown(text.cast()))).collect()
}

/// A core of a configuration file, not started.
fn open(path: &Path) -> (*mut LinphoneCore, *mut LinphoneConfig) {
    let path = CString::new(path.to_str().unwrap()).unwrap();
    // SAFETY: a C string and handles.
    unsafe {
        let config = linphone_config_new(path.as_ptr());
        (linphone_factory_create_core_with_config_3(linphone_factory_get(), config, null_mut()), config)
    }
}

fn accounts(core: *mut LinphoneCore) -> Vec<*mut LinphoneProxyConfig> {
    // SAFETY: a handle and its list.
    unsafe { elements(linphone_core_get_proxy_config_list(core)) }
        .into_iter()
        .map(|account| account.cast())
        .collect()
}

/// The same report as `make.c` prints.
fn report(core: *mut LinphoneCore) -> String {
    let mut text = String::new();
    // SAFETY: handles, and strings that are freed once.
    unsafe {
        let chosen = linphone_core_get_default_proxy_config(core);
        for account in accounts(core) {
            report_account(&mut text, account, account == chosen);
        }
        for info in elements(linphone_core_get_auth_info_list(core)) {
            report_auth_info(&mut text, info.cast());
        }
        text.push_str("core ");
        report_policy(&mut text, linphone_core_get_nat_policy(core));
    }
    text
}

unsafe fn report_account(text: &mut String, p: *mut LinphoneProxyConfig, chosen: bool) {
    // SAFETY: a handle; the string is freed once.
    unsafe {
        writeln!(text, "proxy{}", if chosen { " default" } else { "" }).unwrap();
        let identity = linphone_address_as_string(linphone_proxy_config_get_identity_address(p));
        writeln!(text, "identity {}", shown(identity)).unwrap();
        bctbx_free(identity.cast());
        writeln!(text, "server_addr {}", shown(linphone_proxy_config_get_server_addr(p))).unwrap();
        writeln!(text, "routes{}", braced(linphone_proxy_config_get_routes(p))).unwrap();
        writeln!(text, "realm {}", shown(linphone_proxy_config_get_realm(p))).unwrap();
        writeln!(text, "contact_parameters {}", shown(linphone_proxy_config_get_contact_parameters(p)))
            .unwrap();
        let parameters = linphone_proxy_config_get_contact_uri_parameters(p);
        writeln!(text, "contact_uri_parameters {}", shown(parameters)).unwrap();
        writeln!(
            text,
            "register {} expires {} publish {} publish_expires {}",
            linphone_proxy_config_register_enabled(p),
            linphone_proxy_config_get_expires(p),
            linphone_proxy_config_publish_enabled(p),
            linphone_proxy_config_get_publish_expires(p)
        )
        .unwrap();
        writeln!(
            text,
            "dial_prefix {} escape_plus {} privacy {}",
            shown(linphone_proxy_config_get_dial_prefix(p)),
            linphone_proxy_config_get_dial_escape_plus(p),
            linphone_proxy_config_get_privacy(p)
        )
        .unwrap();
        writeln!(
            text,
            "quality {} {} {} avpf {} {}",
            linphone_proxy_config_quality_reporting_enabled(p),
            linphone_proxy_config_get_quality_reporting_interval(p),
            shown(linphone_proxy_config_get_quality_reporting_collector(p)),
            linphone_proxy_config_get_avpf_mode(p),
            linphone_proxy_config_get_avpf_rr_interval(p)
        )
        .unwrap();
        writeln!(
            text,
            "push {} remote_push {}",
            linphone_proxy_config_is_push_notification_allowed(p),
            linphone_proxy_config_is_remote_push_notification_allowed(p)
        )
        .unwrap();
        let master = linphone_proxy_config_get_dependency(p);
        let master = if master.is_null() {
            "(null)".to_owned()
        } else {
            shown(linphone_proxy_config_get_idkey(master))
        };
        writeln!(
            text,
            "ref_key {} idkey {} depends {master}",
            shown(linphone_proxy_config_get_ref_key(p)),
            shown(linphone_proxy_config_get_idkey(p)),
        )
        .unwrap();
        let factory = linphone_proxy_config_get_conference_factory_uri(p);
        writeln!(text, "conference_factory {}", shown(factory)).unwrap();
        report_policy(text, linphone_proxy_config_get_nat_policy(p));
    }
}

unsafe fn report_policy(text: &mut String, p: *mut LinphoneNatPolicy) {
    if p.is_null() {
        text.push_str("nat_policy (null)\n");
        return;
    }
    // SAFETY: a handle.
    unsafe {
        writeln!(
            text,
            "nat_policy stun={} turn={} ice={} upnp={} udp={} tcp={} tls={} server={} user={}",
            linphone_nat_policy_stun_enabled(p),
            linphone_nat_policy_turn_enabled(p),
            linphone_nat_policy_ice_enabled(p),
            linphone_nat_policy_upnp_enabled(p),
            linphone_nat_policy_udp_turn_transport_enabled(p),
            linphone_nat_policy_tcp_turn_transport_enabled(p),
            linphone_nat_policy_tls_turn_transport_enabled(p),
            shown(linphone_nat_policy_get_stun_server(p)),
            shown(linphone_nat_policy_get_stun_server_username(p))
        )
        .unwrap();
    }
}

unsafe fn report_auth_info(text: &mut String, a: *mut LinphoneAuthInfo) {
    // SAFETY: a handle; the list and its strings are freed once.
    unsafe {
        let available = linphone_auth_info_get_available_algorithms(a);
        writeln!(
            text,
            "auth_info username {} userid {} passwd {} ha1 {} realm {} domain {} algorithm {} available{}",
            shown(linphone_auth_info_get_username(a)),
            shown(linphone_auth_info_get_userid(a)),
            shown(linphone_auth_info_get_password(a)),
            shown(linphone_auth_info_get_ha1(a)),
            shown(linphone_auth_info_get_realm(a)),
            shown(linphone_auth_info_get_domain(a)),
            shown(linphone_auth_info_get_algorithm(a)),
            braced(available)
        )
        .unwrap();
        bctbx_list_free_with_data(available, Some(bctbx_free));
        let certificate = [
            linphone_auth_info_get_tls_cert(a),
            linphone_auth_info_get_tls_key(a),
            linphone_auth_info_get_tls_cert_path(a),
            linphone_auth_info_get_tls_key_path(a),
        ];
        if !certificate[0].is_null() || !certificate[2].is_null() {
            let [cert, key, cert_path, key_path] = certificate.map(shown);
            writeln!(text, "tls cert {cert} key {key} cert_path {cert_path} key_path {key_path}").unwrap();
        }
    }
}

/// Without what is random unless the file says it, and with what we say on purpose.
fn comparable(name: &str, report: &str, file: &str) -> String {
    let mut text = String::new();
    for line in report.lines() {
        let known = DIFFERENCES.iter().find(|(fixture, theirs, _)| *fixture == name && *theirs == line);
        let mut line = known.map_or(line, |(_, _, ours)| *ours).trim_end().to_owned();
        if let Some(at) = line.find("proxy_config_") {
            let key = &line[at..at + "proxy_config_".len() + 15];
            if !file.contains(key) {
                line = line.replace(key, "proxy_config_RANDOM");
            }
        }
        text.push_str(&line);
        text.push('\n');
    }
    text
}

#[test]
fn files_are_read_as_liblinphone_reads_them() {
    let folder = Folder::new("read");
    let mut wrong = Vec::new();
    for name in names() {
        let file = fs::read_to_string(data().join(format!("{name}.rc"))).unwrap();
        let path = folder.0.join(&name);
        fs::write(&path, &file).unwrap();
        let (core, config) = open(&path);
        let ours = comparable(&name, &report(core), &file);
        let theirs = fs::read_to_string(data().join(format!("{name}.loaded"))).unwrap();
        let theirs = comparable(&name, &theirs, &file);
        for (ours, theirs) in ours.lines().zip(theirs.lines()).filter(|(ours, theirs)| ours != theirs) {
            wrong.push(format!("{name}: {theirs}\n    we read: {ours}"));
        }
        if ours.lines().count() != theirs.lines().count() {
            wrong.push(format!("{name}: {theirs}    we read: {ours}"));
        }
        // SAFETY: handles.
        unsafe {
            linphone_core_unref(core);
            linphone_config_unref(config);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Loads a file, changes all accounts without changing anything, and saves it.
fn rewrite(path: &Path) {
    let (core, config) = open(path);
    // SAFETY: handles.
    unsafe {
        for account in accounts(core) {
            linphone_proxy_config_edit(account);
            linphone_proxy_config_done(account);
        }
        linphone_config_sync(config);
        linphone_core_unref(core);
        linphone_config_unref(config);
    }
}

fn entries(path: &Path) -> BTreeSet<(String, String, String)> {
    let config = Config::open(Some(path), None);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let sections: Vec<Vec<u8>> = config.section_names().map(<[u8]>::to_vec).collect();
    let of = |section: &Vec<u8>| -> Vec<(String, String, String)> {
        config.entries(section).map(|(key, value)| (text(section), text(key), text(value))).collect()
    };
    sections.iter().flat_map(of).collect()
}

/// Files that liblinphone itself wrote.
fn written() -> impl Iterator<Item = String> {
    names().into_iter().filter(|name| !name.starts_with("odd_"))
}

#[test]
fn what_liblinphone_wrote_is_saved_as_it_was() {
    let folder = Folder::new("write");
    let mut wrong = Vec::new();
    for name in written() {
        let (original, path) = (data().join(format!("{name}.rc")), folder.0.join(&name));
        fs::copy(&original, &path).unwrap();
        rewrite(&path);
        let (before, after) = (entries(&original), entries(&path));
        for lost in before.difference(&after) {
            wrong.push(format!("{name}: lost {lost:?}"));
        }
        for new in after.difference(&before).filter(|new| new.1 != "uuid") {
            wrong.push(format!("{name}: new {new:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reading_alone_changes_nothing() {
    let folder = Folder::new("alone");
    for name in written() {
        let original = fs::read_to_string(data().join(format!("{name}.rc"))).unwrap();
        let path = folder.0.join(&name);
        fs::write(&path, &original).unwrap();
        let (core, config) = open(&path);
        // SAFETY: handles.
        unsafe {
            linphone_config_sync(config);
            linphone_core_unref(core);
            linphone_config_unref(config);
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), original, "{name}");
    }
}
