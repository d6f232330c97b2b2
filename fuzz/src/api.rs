//! Sequences of C API calls through the real exports. The bytes are a program: which function is called next, and with
//! what. Handles come from what earlier calls gave, alive or not, of the right kind or not; callbacks go on with the
//! program from inside the library. What must hold: nothing crashes (under AddressSanitizer), strings and lists are whole,
//! and no call struck an internal error.
//!
//! Servers are on loopback: a registrar of our own, and a port where nobody answers.

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString, c_char};
use std::net::UdpSocket;
use std::ptr::{null, null_mut};
use std::sync::OnceLock;

use linphone::ffi::core::{linphone_core_iterate, linphone_core_new};
use linphone::ffi::core_logging::linphone_core_set_log_level_mask;
use linphone::ffi::core_network::{linphone_core_set_dns_servers, linphone_core_set_sip_transports};
use linphone::ffi::list::{bctbx_list_append, bctbx_list_free};
use linphone::ffi::state;
use linphone::ffi::types::{LinphoneCore, LinphoneCoreVTable, LinphoneSipTransports, bctbx_list_t};

use super::api_table::CALLS;

#[allow(clippy::disallowed_methods, reason = "its waits are measured")]
#[path = "../../tests/support/program.rs"]
mod program;

/// So many calls are made at most.
const MOST_CALLS: usize = 80;
/// Callbacks within callbacks.
const MOST_DEPTH: usize = 3;
/// Objects that are remembered.
const MOST_OBJECTS: usize = 64;
/// What every buffer holds that calls write to.
pub const BUFFER: usize = 4096;

/// What registering takes: half of all calls are of these.
const USUAL: &[&str] = &[
    "linphone_core_iterate",
    "linphone_core_create_proxy_config",
    "linphone_proxy_config_set_identity",
    "linphone_proxy_config_set_identity_address",
    "linphone_proxy_config_set_server_addr",
    "linphone_proxy_config_enable_register",
    "linphone_proxy_config_set_expires",
    "linphone_proxy_config_edit",
    "linphone_proxy_config_done",
    "linphone_proxy_config_refresh_register",
    "linphone_proxy_config_pause_register",
    "linphone_proxy_config_unref",
    "linphone_proxy_config_set_route",
    "linphone_core_add_proxy_config",
    "linphone_core_remove_proxy_config",
    "linphone_core_set_default_proxy_config",
    "linphone_core_clear_proxy_config",
    "linphone_core_create_account_params",
    "linphone_account_params_set_identity_address",
    "linphone_account_params_set_server_addr",
    "linphone_account_params_set_server_address",
    "linphone_account_params_enable_register",
    "linphone_account_params_set_expires",
    "linphone_account_params_clone",
    "linphone_account_params_unref",
    "linphone_core_create_account",
    "linphone_account_set_params",
    "linphone_account_get_params",
    "linphone_account_refresh_register",
    "linphone_account_pause_register",
    "linphone_account_add_callbacks",
    "linphone_account_unref",
    "linphone_account_ref",
    "linphone_core_add_account",
    "linphone_core_remove_account",
    "linphone_core_set_default_account",
    "linphone_core_clear_accounts",
    "linphone_core_add_auth_info",
    "linphone_core_remove_auth_info",
    "linphone_core_clear_all_auth_info",
    "linphone_core_abort_authentication",
    "linphone_auth_info_new",
    "linphone_auth_info_unref",
    "linphone_auth_info_set_password",
    "linphone_address_new",
    "linphone_address_unref",
    "linphone_address_ref",
    "linphone_core_set_network_reachable",
    "linphone_core_refresh_registers",
    "linphone_core_start",
    "linphone_core_stop",
    "linphone_core_stop_async",
    "linphone_core_unref",
    "linphone_core_ref",
    "linphone_core_new",
    "linphone_core_add_callbacks",
    "linphone_core_remove_callbacks",
    "linphone_core_add_listener",
    "linphone_core_remove_listener",
    "linphone_factory_create_core_cbs",
    "linphone_factory_create_account_cbs",
    "linphone_core_cbs_set_registration_state_changed",
    "linphone_core_cbs_set_account_registration_state_changed",
    "linphone_core_cbs_set_authentication_requested",
    "linphone_core_cbs_set_global_state_changed",
    "linphone_account_cbs_set_registration_state_changed",
    "linphone_core_enter_background",
    "linphone_core_enter_foreground",
    "linphone_core_get_config",
    "linphone_config_set_string",
    "linphone_config_load_from_xml_string",
    "linphone_core_create_nat_policy",
    "linphone_account_params_set_nat_policy",
];

/// The program that is running, and what it holds.
struct Program {
    bytes: Vec<u8>,
    at: usize,
    calls: usize,
    depth: usize,
    /// Kinds and handles, alive or not.
    objects: Vec<(&'static str, usize)>,
    /// What lives until the end of the program.
    texts: Vec<CString>,
    lists: Vec<*mut bctbx_list_t>,
    buffers: Vec<Box<[u64; BUFFER / 8]>>,
}

thread_local! {
    /// The library stops panics at its boundary; here they count.
    static PANICKED: Cell<bool> = const { Cell::new(false) };
    static PROGRAM: RefCell<Program> = const {
        RefCell::new(Program {
            bytes: Vec::new(), at: 0, calls: 0, depth: 0, objects: Vec::new(), texts: Vec::new(), lists: Vec::new(),
            buffers: Vec::new(),
        })
    };
}

/// Runs a program.
pub fn api(data: &[u8]) {
    prepare();
    PROGRAM.with_borrow_mut(|program| {
        *program = Program {
            bytes: data.to_vec(),
            at: 0,
            calls: 0,
            depth: 0,
            objects: Vec::new(),
            texts: Vec::new(),
            lists: Vec::new(),
            buffers: Vec::new(),
        };
    });
    // SAFETY: takes any number. What is refused is logged, which is of no interest here.
    unsafe { linphone_core_set_log_level_mask(0) };
    first_objects();
    while step() {}
    end();
}

/// The core and the account that nearly every program needs.
fn first_objects() {
    // SAFETY: NULLs.
    let core = unsafe { linphone_core_new(null(), null(), null(), null_mut()) };
    keep("LinphoneCore", core as usize);
    for name in [
        "linphone_core_create_proxy_config",
        "linphone_core_create_account_params",
        "linphone_factory_get",
        "linphone_factory_create_core_cbs",
        "linphone_factory_create_account_cbs",
    ] {
        // With no bytes left every argument is the newest object of its kind.
        let rest = PROGRAM.with_borrow_mut(|program| std::mem::take(&mut program.bytes));
        if let Some(index) = index_of(name) {
            (CALLS[index].1)();
        }
        PROGRAM.with_borrow_mut(|program| program.bytes = rest);
    }
}

/// Makes the next call. False at the end of the program.
fn step() -> bool {
    let next = PROGRAM.with_borrow_mut(|program| {
        program.calls += 1;
        let is_over = program.at >= program.bytes.len() || program.calls > MOST_CALLS;
        (!is_over).then(|| (byte(program), byte(program)))
    });
    let Some((choice, further)) = next else { return false };
    match choice {
        0..=15 => settle(),
        16..=140 => {
            let usual = usual();
            (CALLS[usual[usize::from(further) % usual.len()]].1)();
        }
        _ => (CALLS[(usize::from(choice - 141) << 8 | usize::from(further)) % CALLS.len()].1)(),
    }
    true
}

/// Lets the registrar answer.
fn settle() {
    for (kind, handle) in PROGRAM.with_borrow(|program| program.objects.clone()) {
        if kind == "LinphoneCore" {
            for _ in 0..3 {
                // SAFETY: a handle, alive or not.
                unsafe { linphone_core_iterate(handle as *mut LinphoneCore) };
                // SAFETY: no descriptors: a wait of a millisecond.
                unsafe { libc::poll(null_mut(), 0, 1) };
            }
        }
    }
}

/// What a callback does: the next steps of the program.
pub fn reenter() {
    let goes_on = PROGRAM.with_borrow_mut(|program| {
        program.depth += 1;
        program.depth <= MOST_DEPTH
    });
    if goes_on {
        let steps = PROGRAM.with_borrow_mut(|program| byte(program) % 4);
        for _ in 0..steps {
            step();
        }
    }
    PROGRAM.with_borrow_mut(|program| program.depth -= 1);
}

/// Lets everything go, and begins with an empty library next time.
fn end() {
    assert!(!PANICKED.get(), "a call struck an internal error");
    let old = std::mem::take(&mut *state::lock());
    drop(old);
    let lists = PROGRAM.with_borrow_mut(|program| std::mem::take(&mut program.lists));
    for list in lists {
        // SAFETY: made by `list`, and lent only.
        unsafe { bctbx_list_free(list) };
    }
}

fn byte(program: &mut Program) -> u8 {
    let next = program.bytes.get(program.at).copied();
    program.at += 1;
    next.unwrap_or(0xff)
}

/// The next byte of the program.
pub fn next_byte() -> u8 {
    PROGRAM.with_borrow_mut(byte)
}

/// A handle for a parameter of this kind.
pub fn object(kind: &'static str) -> usize {
    static STRAY: u64 = 0;
    let choice = next_byte();
    PROGRAM.with_borrow(|program| {
        let of_kind: Vec<usize> = program
            .objects
            .iter()
            .rev()
            .filter(|(known, _)| *known == kind)
            .map(|(_, handle)| *handle)
            .collect();
        match choice {
            0 => 0,
            1 => &raw const STRAY as usize,
            2..=12 => program.objects.get(usize::from(choice - 2) * 2).map_or(0, |(_, handle)| *handle),
            0xff => of_kind.first().copied().unwrap_or(0),
            _ => of_kind.get(usize::from(choice) % of_kind.len().max(1)).copied().unwrap_or(0),
        }
    })
}

/// A handle of any kind.
pub fn any_object() -> usize {
    let choice = usize::from(next_byte());
    PROGRAM.with_borrow(|program| program.objects.get(choice % MOST_OBJECTS).map_or(0, |(_, handle)| *handle))
}

/// Remembers what a call returned.
pub fn keep(kind: &'static str, handle: usize) {
    if handle == 0 {
        return;
    }
    let is_new = PROGRAM.with_borrow_mut(|program| {
        let is_new = !program.objects.contains(&(kind, handle));
        if is_new && program.objects.len() >= MOST_OBJECTS {
            program.objects.remove(6);
        }
        if is_new {
            program.objects.push((kind, handle));
        }
        is_new
    });
    if is_new && kind == "LinphoneCore" {
        tame(handle as *mut LinphoneCore);
    }
}

/// A core asks a name server on loopback only, where none is, and listens on no fixed ports.
fn tame(core: *mut LinphoneCore) {
    let ports = LinphoneSipTransports { udp_port: -1, tcp_port: -1, tls_port: -1, dtls_port: 0 };
    // SAFETY: a handle, a list of a C string that is freed, and a struct that lives.
    unsafe {
        let servers = bctbx_list_append(null_mut(), c"127.0.0.1".as_ptr().cast_mut().cast());
        linphone_core_set_dns_servers(core, servers);
        bctbx_list_free(servers);
        linphone_core_set_sip_transports(core, &ports);
    }
}

/// A C string, or NULL.
pub fn text() -> *const c_char {
    let choice = next_byte();
    let known = texts();
    let text = match usize::from(choice) {
        0 => return null(),
        at if at <= known.len() => known[at - 1].clone(),
        0xff => CString::default(),
        at => {
            let length = at % 24;
            let raw: Vec<u8> = (0..length).map(|_| next_byte()).collect();
            CString::new(harmless(raw)).unwrap_or_default()
        }
    };
    let pointer = text.as_ptr();
    PROGRAM.with_borrow_mut(|program| program.texts.push(text));
    pointer
}

/// Bytes that name no file and no address: neither slashes, nor dots, nor NUL; at most one colon.
fn harmless(mut raw: Vec<u8>) -> Vec<u8> {
    let mut colons = 0;
    for byte in &mut raw {
        colons += usize::from(*byte == b':');
        *byte = match *byte {
            0 | b'/' | b'.' => b'-',
            b':' if colons > 1 => b';',
            other => other,
        };
    }
    raw
}

/// A list of texts, or of objects of this kind.
pub fn list(kind: Option<&'static str>) -> *mut bctbx_list_t {
    let mut list = null_mut();
    for _ in 0..next_byte() % 4 {
        let data = kind.map_or_else(|| text() as usize, object);
        if data != 0 {
            // SAFETY: a list of ours, and data that outlives it.
            list = unsafe { bctbx_list_append(list, data as *mut _) };
        }
    }
    PROGRAM.with_borrow_mut(|program| program.lists.push(list));
    list
}

/// A buffer of `BUFFER` bytes that lives until the end.
pub fn buffer() -> usize {
    let mut buffer = Box::new([u64::from_ne_bytes(*b"<config>"); BUFFER / 8]);
    let address = buffer.as_mut_ptr() as usize;
    PROGRAM.with_borrow_mut(|program| program.buffers.push(buffer));
    address
}

/// Reads what a call returned: a sanitizer sees if it is not whole.
pub fn read(text: *const c_char) {
    if !text.is_null() {
        // SAFETY: what getters return is NULL or a C string.
        let length = unsafe { CStr::from_ptr(text) }.count_bytes();
        assert!(length < 1 << 24, "a text of {length} bytes");
    }
}

/// The struct of callbacks that programs of liblinphone 3 pass; it lives for ever.
pub fn table() -> usize {
    static TABLE: OnceLock<usize> = OnceLock::new();
    *TABLE.get_or_init(|| {
        let mut table: LinphoneCoreVTable = program::no_callbacks();
        table.registration_state_changed = super::api_calls::some_callback();
        table.auth_info_requested = super::api_calls::some_callback();
        table.global_state_changed = super::api_calls::some_callback();
        table.configuring_status = super::api_calls::some_callback();
        Box::into_raw(Box::new(table)) as usize
    })
}

/// Texts that mean something somewhere.
fn texts() -> &'static [CString] {
    static TEXTS: OnceLock<Vec<CString>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let port = registrar();
        let list = [
            format!("sip:127.0.0.1:{port}"),
            format!("sip:alice@127.0.0.1:{port}"),
            format!("\"C\" <sip:carol@127.0.0.1:{port}>;a=b"),
            format!("sip:mallory@127.0.0.1:{port}"),
            format!("<sip:127.0.0.1:{port};transport=tcp>"),
            "sip:127.0.0.1:1".to_owned(),
            "sips:alice@localhost:1;x=y?h=v".to_owned(),
            "sip:[::1]:1".to_owned(),
            "alice".to_owned(),
            "carol".to_owned(),
            "secret".to_owned(),
            "r".to_owned(),
            "127.0.0.1".to_owned(),
            "127.0.0.1:1".to_owned(),
            "localhost".to_owned(),
            "MD5".to_owned(),
            "SHA-256".to_owned(),
            "tcp".to_owned(),
            "transport".to_owned(),
            "+33123456789".to_owned(),
            "33".to_owned(),
            "FR".to_owned(),
            "X-Name".to_owned(),
            "sip".to_owned(),
            "net".to_owned(),
            "misc".to_owned(),
            "proxy_0".to_owned(),
            "auth_info_0".to_owned(),
            "reg_expires".to_owned(),
            "reg_proxy".to_owned(),
            "reg_identity".to_owned(),
            "0".to_owned(),
            "-1".to_owned(),
            "4294967296".to_owned(),
            "a=b;c".to_owned(),
            format!("[proxy_0]\nreg_proxy=<sip:127.0.0.1:{port}>\nreg_identity=sip:alice@127.0.0.1:{port}\nreg_sendregister=1\n"),
            "<config xmlns=\"http://www.linphone.org/xsds/lpconfig.xsd\"><section name=\"a\"><entry name=\"b\">c</entry></section></config>".to_owned(),
            "é\u{1f600} \"q\" \\".to_owned(),
            "a long text ".repeat(400),
            "line\r\nbreak: 1".to_owned(),
        ];
        list.into_iter().map(|text| CString::new(text).expect("made without NUL")).collect()
    })
}

fn usual() -> &'static [usize] {
    static USUAL_CALLS: OnceLock<Vec<usize>> = OnceLock::new();
    USUAL_CALLS.get_or_init(|| USUAL.iter().filter_map(|name| index_of(name)).collect())
}

fn index_of(name: &str) -> Option<usize> {
    CALLS.iter().position(|(known, _)| *known == name)
}

/// Once per process: nothing that a program writes goes anywhere.
fn prepare() {
    PANICKED.set(false);
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        // Nobody can make a file there, root included.
        std::env::set_current_dir("/proc").expect("Linux has /proc");
        for name in [c"HOME", c"XDG_CONFIG_HOME", c"XDG_DATA_HOME", c"XDG_CACHE_HOME"] {
            // SAFETY: C strings; no other thread runs yet.
            unsafe { libc::setenv(name.as_ptr(), c"/proc".as_ptr(), 1) };
        }
        texts();
        drop(state::lock());
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            PANICKED.set(true);
            hook(info);
        }));
    });
}

/// A registrar on loopback: alice is welcome, carol is asked for proof first, mallory gets nonsense.
#[allow(clippy::disallowed_methods, reason = "it is another side of the wire")]
fn registrar() -> u16 {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a free port");
    let port = socket.local_addr().expect("a bound socket has an address").port();
    std::thread::spawn(move || {
        let mut buffer = [0; 65536];
        while let Ok((length, from)) = socket.recv_from(&mut buffer) {
            let request = String::from_utf8_lossy(&buffer[..length]);
            if !request.starts_with("REGISTER") {
                continue;
            }
            let to = program::header(&request, "To").unwrap_or_default();
            let answer = if to.contains("mallory") {
                program::reply(&request, "423 Too Brief", &["Min-Expires: 99999999999", "Contact: *"])
            } else if to.contains("carol") && !request.contains("Authorization: ") {
                program::challenge(&request, "nonce")
            } else {
                program::ok(&request)
            };
            let _ = socket.send_to(answer.as_bytes(), from);
        }
    });
    port
}
