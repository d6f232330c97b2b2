//! The functions of configurations, as a C program calls them.

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr::{null, null_mut};

use linphone::ffi::config::*;
use linphone::ffi::config_sections::*;
use linphone::ffi::core::{linphone_core_new_with_config, linphone_core_unref};
use linphone::ffi::core_accounts::{linphone_core_add_proxy_config, linphone_core_create_proxy_config};
use linphone::ffi::dictionary::*;
use linphone::ffi::legacy_config::{lp_config_get_int, lp_config_set_string};
use linphone::ffi::list::{bctbx_list_append, bctbx_list_free, bctbx_list_free_with_data, elements};
use linphone::ffi::memory::bctbx_free;
use linphone::ffi::proxy_config::{linphone_proxy_config_set_server_addr, linphone_proxy_config_unref};
use linphone::ffi::types::{LinphoneConfig, bctbx_list_t};

const DEFAULT: &CStr = c"default";

fn of(text: &CStr) -> *mut LinphoneConfig {
    // SAFETY: a C string.
    unsafe { linphone_config_new_from_buffer(text.as_ptr()) }
}

fn borrowed(text: *const c_char) -> Option<String> {
    // SAFETY: what getters return is NULL or a C string.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

fn owned(text: *mut c_char) -> Option<String> {
    let copy = borrowed(text);
    // SAFETY: the text was handed out for keeps.
    unsafe { bctbx_free(text.cast()) };
    copy
}

fn get(config: *const LinphoneConfig, section: &CStr, key: &CStr) -> Option<String> {
    // SAFETY: a handle and C strings.
    borrowed(unsafe { linphone_config_get_string(config, section.as_ptr(), key.as_ptr(), null()) })
}

fn strings(list: *const bctbx_list_t) -> Vec<String> {
    // SAFETY: a list of C strings.
    unsafe { elements(list) }.into_iter().filter_map(|text| borrowed(text.cast())).collect()
}

#[test]
fn values_are_read_as_liblinphone_reads_them() {
    let config = of(c"[s x=7]\nk=v\nn=0x1f\nf=1.5\nr=1-9\nl=x,y , z,\nt=true\n[p_default_values]\nk=7\n");
    let (s, k, n, f, r, l, t) = (c"s", c"k", c"n", c"f", c"r", c"l", c"t");
    // SAFETY: a handle and C strings.
    unsafe {
        let int = |key: &CStr, default| linphone_config_get_int(config, s.as_ptr(), key.as_ptr(), default);
        assert_eq!((int(n, 5), int(k, 5), int(c"none", 5)), (31, 0, 5));
        assert_eq!(linphone_config_get_int64(config, s.as_ptr(), c"none".as_ptr(), 1 << 40), 1 << 40);
        assert_eq!(linphone_config_get_float(config, s.as_ptr(), f.as_ptr(), 0.0), 1.5);
        assert_eq!(linphone_config_get_bool(config, s.as_ptr(), t.as_ptr(), 1), 0);
        assert_eq!(linphone_config_get_bool(config, s.as_ptr(), c"none".as_ptr(), 2), 1);
        let (mut min, mut max): (c_int, c_int) = (77, 77);
        let mut range = |key: &CStr| {
            linphone_config_get_range(config, s.as_ptr(), key.as_ptr(), &mut min, &mut max, 3, 4)
        };
        assert_eq!((range(r), range(c"none")), (1, 1));
        assert_eq!((min, max), (3, 4));
        assert_eq!(
            linphone_config_get_range(config, s.as_ptr(), k.as_ptr(), null_mut(), null_mut(), 3, 4),
            0
        );
        let list = linphone_config_get_string_list(config, s.as_ptr(), l.as_ptr(), null_mut());
        assert_eq!(strings(list), ["x", "y ", " z", ""]);
        bctbx_list_free_with_data(list, Some(bctbx_free));
        assert_eq!(linphone_config_get_default_int(config, c"p".as_ptr(), k.as_ptr(), 1), 7);
        let param = linphone_config_get_section_param_string(config, s.as_ptr(), c"x".as_ptr(), null());
        assert_eq!(borrowed(param).as_deref(), Some("7"));
        assert_eq!(lp_config_get_int(config, s.as_ptr(), n.as_ptr(), 5), 31);
        linphone_config_unref(config);
    }
}

#[test]
fn a_missing_value_gives_back_the_very_default() {
    let config = of(c"");
    // SAFETY: a handle, C strings and a list that is freed once.
    unsafe {
        let text = linphone_config_get_string(config, c"a".as_ptr(), c"b".as_ptr(), DEFAULT.as_ptr());
        assert_eq!(text, DEFAULT.as_ptr());
        let list = bctbx_list_append(null_mut(), DEFAULT.as_ptr().cast_mut().cast());
        assert_eq!(linphone_config_get_string_list(config, c"a".as_ptr(), c"b".as_ptr(), list), list);
        bctbx_list_free(list);
        linphone_config_unref(config);
    }
}

#[test]
fn values_are_written_in_liblinphones_notation() {
    let config = of(c"");
    let s = c"s".as_ptr();
    // SAFETY: a handle and C strings.
    unsafe {
        linphone_config_set_int(config, s, c"int".as_ptr(), -3);
        linphone_config_set_int_hex(config, s, c"hex".as_ptr(), -1);
        linphone_config_set_int64(config, s, c"int64".as_ptr(), 1 << 40);
        linphone_config_set_float(config, s, c"float".as_ptr(), 1.5);
        linphone_config_set_bool(config, s, c"bool".as_ptr(), 255);
        linphone_config_set_range(config, s, c"range".as_ptr(), 1, 9);
        let list = bctbx_list_append(null_mut(), c"p".as_ptr().cast_mut().cast::<c_void>());
        let list = bctbx_list_append(list, c"q r".as_ptr().cast_mut().cast());
        linphone_config_set_string_list(config, s, c"list".as_ptr(), list);
        bctbx_list_free(list);
        lp_config_set_string(config, s, c"text".as_ptr(), c"a;b \"c\"".as_ptr());
        linphone_config_set_string(config, s, c"forged".as_ptr(), c"1\n[t]".as_ptr());
        let expected = "[s]\n\tint=-3\n\thex=0xffffffff\n\tint64=1099511627776\n\tfloat=1.500000\n\tbool=1\n\
                        \trange=1-9\n\tlist=p,q r\n\ttext=a;b \"c\"\n";
        assert_eq!(owned(linphone_config_dump(config)).as_deref(), Some(expected));
        linphone_config_set_string(config, s, c"int".as_ptr(), c"".as_ptr());
        linphone_config_set_string(config, s, c"hex".as_ptr(), null());
        assert_eq!(linphone_config_has_entry(config, s, c"int".as_ptr()), 0);
        assert_eq!(linphone_config_has_entry(config, s, c"hex".as_ptr()), 0);
        linphone_config_clean_section(config, s);
        assert!(linphone_config_dump(config).is_null());
        linphone_config_unref(config);
    }
}

#[test]
fn a_borrowed_value_stays_until_it_changes() {
    let config = of(c"[s]\nk=v\nj=caf\xe9\n");
    // SAFETY: a handle and C strings.
    unsafe {
        let read = |key: &CStr| linphone_config_get_string(config, c"s".as_ptr(), key.as_ptr(), null());
        let first = read(c"k");
        for number in 0..100 {
            let key = CString::new(format!("k{number}")).unwrap_or_default();
            linphone_config_set_int(config, c"s".as_ptr(), key.as_ptr(), number);
            assert!(!read(&key).is_null());
        }
        assert_eq!((read(c"k"), borrowed(first).as_deref()), (first, Some("v")));
        assert_eq!(CStr::from_ptr(read(c"j")).to_bytes(), b"caf\xe9");
        linphone_config_unref(config);
    }
}

#[test]
fn sections_and_keys_are_listed_in_order() {
    let config = of(c"[b]\nz=1\ny=2\n[a]\n");
    // SAFETY: a handle; what is handed out for keeps is freed once.
    unsafe {
        let list = linphone_config_get_sections_names_list(config);
        assert_eq!(strings(list), ["b", "a"]);
        bctbx_list_free(list);
        let list = linphone_config_get_keys_names_list(config, c"b".as_ptr());
        assert_eq!(strings(list), ["z", "y"]);
        bctbx_list_free(list);
        assert!(linphone_config_get_keys_names_list(config, c"a".as_ptr()).is_null());
        let names = linphone_config_get_sections_names(config);
        assert_eq!(owned((*names).cast_mut()).as_deref(), Some("b"));
        assert_eq!(owned((*names.add(1)).cast_mut()).as_deref(), Some("a"));
        assert!((*names.add(2)).is_null());
        bctbx_free(names.cast());
        linphone_config_unref(config);
    }
}

#[test]
fn xml_adds_and_overwrites_only_where_it_says_so() {
    let config = of(c"[a]\nk=old\nj=old\n");
    let xml =
        c"<config><section name='a'><entry name='k'>new</entry><entry name='j' overwrite='true'>over</entry>\
                <entry name='n'>1 &lt; 2</entry></section></config>";
    // SAFETY: a handle and C strings.
    unsafe {
        assert_eq!(linphone_config_load_from_xml_string(config, xml.as_ptr()), 0);
        assert_eq!(linphone_config_load_from_xml_string(config, c"<config".as_ptr()), -1);
        assert_eq!(linphone_config_load_from_xml_string(config, null()), -1);
        assert_eq!(get(config, c"a", c"k").as_deref(), Some("old"));
        assert_eq!(get(config, c"a", c"j").as_deref(), Some("over"));
        assert_eq!(get(config, c"a", c"n").as_deref(), Some("1 < 2"));
        linphone_config_set_overwrite_flag_for_entry(config, c"a".as_ptr(), c"k".as_ptr(), 1);
        linphone_config_set_skip_flag_for_entry(config, c"a".as_ptr(), c"j".as_ptr(), 1);
        let xml = owned(linphone_config_dump_as_xml(config)).unwrap_or_default();
        assert!(
            xml.contains("<entry name=\"k\" overwrite=\"true\">old</entry>") && !xml.contains("\"j\""),
            "{xml}"
        );
        assert!(!linphone_config_load_from_xml_file(config, c"/nonexistent".as_ptr()).is_null());
        linphone_config_unref(config);
    }
}

#[test]
fn a_section_goes_into_a_dictionary_and_back() {
    let config = of(c"[a]\nk=v\n");
    // SAFETY: handles and C strings.
    unsafe {
        let dictionary = linphone_config_section_to_dict(config, c"a".as_ptr());
        linphone_dictionary_set_int(dictionary, c"i".as_ptr(), 5);
        linphone_config_load_dict_to_section(config, c"b".as_ptr(), dictionary);
        assert_eq!(get(config, c"b", c"k").as_deref(), Some("v"));
        assert_eq!(get(config, c"b", c"i").as_deref(), Some("5"));
        linphone_dictionary_unref(dictionary);
        linphone_config_unref(config);
    }
}

#[test]
fn files_beside_the_configuration_are_read_and_written() {
    let folder = std::env::temp_dir().join(format!("regline-api-config-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder of the test's own");
    let path = CString::new(folder.join("rc").to_string_lossy().into_owned()).unwrap_or_default();
    // SAFETY: handles, C strings and a buffer of that size.
    unsafe {
        let config = linphone_config_new(path.as_ptr());
        linphone_config_write_relative_file(config, c"notes".as_ptr(), c"hello world".as_ptr());
        assert_eq!(linphone_config_relative_file_exists(config, c"notes".as_ptr()), 1);
        let mut room = [b'#' as c_char; 6];
        let read = |name: &CStr, room: &mut [c_char]| {
            linphone_config_read_relative_file(config, name.as_ptr(), room.as_mut_ptr(), room.len())
        };
        assert_eq!((read(c"none", &mut room), read(c"notes", &mut room)), (-1, 0));
        assert_eq!(borrowed(room.as_ptr()).as_deref(), Some("hello"));
        assert_eq!(read(c"notes", &mut []), -1);
        linphone_config_set_int(config, c"a".as_ptr(), c"b".as_ptr(), 1);
        assert_eq!(linphone_config_sync(config), 0);
        assert_eq!(linphone_config_is_readonly(config), 0);
        assert!(
            borrowed(linphone_config_get_temporary_filename(config))
                .is_some_and(|name| name.ends_with("rc.tmp"))
        );
        linphone_config_set_int(config, c"a".as_ptr(), c"b".as_ptr(), 2);
        linphone_config_reload(config);
        assert_eq!(get(config, c"a", c"b").as_deref(), Some("1"));
        linphone_config_destroy(config);
    }
    assert_eq!(std::fs::read_to_string(folder.join("rc")).ok().as_deref(), Some("[a]\nb=1\n\n"));
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
#[cfg_attr(miri, ignore = "Miri has no sockets")]
fn a_configuration_shows_its_cores_accounts_at_once() {
    let config = of(c"[sip]\nsip_port=-1\nsip_tcp_port=-1\nsip_tls_port=0\n");
    // SAFETY: handles and C strings.
    unsafe {
        let core = linphone_core_new_with_config(null(), config, null_mut());
        let account = linphone_core_create_proxy_config(core);
        linphone_proxy_config_set_server_addr(account, c"sip:example.test".as_ptr());
        let identity = linphone::ffi::address::linphone_address_new(c"sip:alice@example.test".as_ptr());
        linphone::ffi::proxy_config::linphone_proxy_config_set_identity_address(account, identity);
        linphone_core_add_proxy_config(core, account);
        assert_eq!(get(config, c"proxy_0", c"reg_identity").as_deref(), Some("sip:alice@example.test"));
        linphone::ffi::address::linphone_address_unref(identity);
        linphone_proxy_config_unref(account);
        linphone_core_unref(core);
        assert_eq!(get(config, c"proxy_0", c"reg_proxy").as_deref(), Some("sip:example.test"));
        linphone_config_unref(config);
    }
}

#[test]
fn misuse_gives_the_failing_value() {
    let config = of(c"");
    // SAFETY: handles, stale ones too, and C strings.
    unsafe {
        let (s, k) = (c"s".as_ptr(), c"k".as_ptr());
        assert_eq!(linphone_config_get_int(null(), s, k, 5), 5);
        assert_eq!(linphone_config_get_string(config, null(), k, DEFAULT.as_ptr()), DEFAULT.as_ptr());
        linphone_config_set_string(config, s, null(), c"v".as_ptr());
        assert_eq!(linphone_config_has_section(config, s), 0);
        assert_eq!((linphone_config_sync(config), linphone_config_read_file(config, null())), (-1, -1));
        linphone_config_unref(config);
        assert_eq!((linphone_config_sync(config), linphone_config_get_float(config, s, k, 1.5)), (-1, 1.5));
        let mut min: c_int = 0;
        assert_eq!(linphone_config_get_range(config, s, k, &mut min, null_mut(), 3, 4), 0);
        assert_eq!(min, 3);
        linphone_config_unref(config);
        linphone_config_unref(null_mut());
    }
}

unsafe extern "C" fn collect(name: *const c_char, names: *mut c_void) {
    // SAFETY: the test passes such a place.
    let names = unsafe { &mut *names.cast::<Vec<String>>() };
    names.extend(borrowed(name));
}

#[test]
fn sections_and_keys_are_walked_through_in_their_order() {
    let config = of(c"[b]\ny=1\nx=2\n[a]\nz=3\n");
    // SAFETY: the calls of a C program.
    unsafe {
        let mut names: Vec<String> = Vec::new();
        let place = (&raw mut names).cast();
        linphone_config_for_each_section(config, Some(collect), place);
        linphone_config_for_each_entry(config, c"b".as_ptr(), Some(collect), place);
        linphone_config_for_each_entry(config, c"none".as_ptr(), Some(collect), place);
        linphone_config_for_each_section(config, None, place);
        linphone_config_for_each_section(std::ptr::null(), Some(collect), place);
        assert_eq!(names, ["b", "a", "y", "x"]);
        linphone_config_unref(config);
    }
}

#[test]
fn a_configuration_needs_a_commit_from_a_change_until_it_is_saved() {
    let folder = std::env::temp_dir().join(format!("regline-commit-{}", std::process::id()));
    let path = CString::new(folder.to_str().expect("UTF-8")).expect("no NUL in it");
    // SAFETY: the calls of a C program.
    unsafe {
        let config = linphone_config_new(path.as_ptr());
        assert_eq!(linphone_config_needs_commit(config), 0);
        linphone_config_set_string(config, c"a".as_ptr(), c"b".as_ptr(), c"c".as_ptr());
        assert_eq!(linphone_config_needs_commit(config), 1);
        assert_eq!((linphone_config_sync(config), linphone_config_needs_commit(config)), (0, 0));
        linphone_config_set_string(config, c"a".as_ptr(), c"b".as_ptr(), c"c".as_ptr());
        assert_eq!(linphone_config_needs_commit(config), 0, "nothing has changed");
        linphone_config_set_string(config, c"a".as_ptr(), c"b".as_ptr(), null());
        assert_eq!(linphone_config_needs_commit(config), 1);
        linphone_config_unref(config);
        // Without a file nothing is ever saved.
        let config = of(c"[a]\nb=c\n");
        assert_eq!(linphone_config_needs_commit(config), 0);
        linphone_config_set_int(config, c"a".as_ptr(), c"b".as_ptr(), 1);
        assert_eq!((linphone_config_sync(config), linphone_config_needs_commit(config)), (-1, 1));
        linphone_config_unref(config);
        assert_eq!(linphone_config_needs_commit(config), 0);
    }
    let _ = std::fs::remove_file(&folder);
}
