//! What does a configuration say after reading, changing, writing and reading again?
#![allow(clippy::unwrap_used)]

use linphone::core::config::{Config, Unwritable};
use proptest::prelude::*;

fn entries(config: &Config) -> Vec<(String, Vec<(String, String)>)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let of = |section: &[u8]| config.entries(section).map(|(key, value)| (text(key), text(value))).collect();
    config.section_names().map(|section| (text(section), of(section))).collect()
}

/// Entries in the notation `[section] key=value|key=value`.
fn summary(text: impl AsRef<[u8]>) -> String {
    let sections = entries(&Config::from_text(text)).into_iter().map(|(section, entries)| {
        let entries: Vec<String> = entries.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        format!("[{section}] {}", entries.join("|"))
    });
    sections.collect::<Vec<_>>().join(" ")
}

#[test]
fn lines_are_read_as_liblinphone_reads_them() {
    for (text, read) in [
        ("", ""),
        ("[a]\nx=1\n[b]\ny=2", "[a] x=1 [b] y=2"),
        ("\n\n[a]\n\nx=1\n\n\n[b]\n", "[a] x=1 [b] "),
        ("[a]\r\nx=1\r\n\r\n[b]\r\nz=3\r\n", "[a] x=1 [b] z=3"),
        ("[a]\rx=1\r[b]\rx=2\r", "[a] x=1 [b] x=2"),
        ("[a]\n x=1\n\ty = 2 \nz= 3\t\nw =4\n", "[a] x=1|y= 2|z= 3\t|w=4"),
        ("[a]\n\u{b}x=1\n\u{c}y=2\n\u{c}\n", "[a] x=1|y=2"),
        ("[a]\nx=1  \ny=   \nu=\t\nt= \tq\n", "[a] x=1|u=\t|t= \tq"),
        ("[a]\n  # in a\n  ;x=1\nz=1 # trailing\nq=1 ; x\n", "[a] ;x=1|z=1 # trailing|q=1 ; x"),
        ("[a]\nx=1\nx=2\n[b]\nx=1\n[a]\nx=3\ny=1\n", "[a] x=3|y=1 [b] x=1"),
        ("[a]\nx=1\ny=2\nx=\ny=  \n", "[a] x=1|y=2"),
        ("[a]\njunk\n=novalue\nnokey=\n==\n[b\ny=1\n]z=2\n", "[a] y=1|]z=2"),
        ("[a]\n=\n = x\nx==\ny= =\n#=\nv=# c\n", "[a] x==|y= =|v=# c"),
        (
            "[a]\nx=\"Al\" <sip:a@b;c=d>\ny=a\\b\\\nw='q'\nu=;s",
            "[a] x=\"Al\" <sip:a@b;c=d>|y=a\\b\\|w='q'|u=;s",
        ),
        (
            "[a]\nx=[y]\nreg=sip:[::1]:5060\n[b]=3\nq[z]=1\nlone [v]\n",
            "[a] x=[y]|reg=sip:[::1]:5060 [b] q[z]=1",
        ),
        ("x=1\ny=2\n[a]\nz=1\n", "[a] z=1"),
        ("[a]b\nx=1\n[c] # d\ny=1\n[]\nz=1\n[e]]\nz=2\n", "[a] x=1 [c] y=1|z=1 [e] z=2"),
        (" [a]\nx=1\n[b ]\nx=2\n[ c ]\nx=3\n", "[a] x=1 [b] x=2 [c] x=3"),
        ("[A]\nX=1\nx=2\n[a]\nx=3\n", "[A] X=1|x=2 [a] x=3"),
        ("[a=1]\nx=1\n[=b c=1]\nx=2\n", "[a=1] x=1 [=b] x=2"),
        ("\u{feff}[a]\nx=1\n", "[a] x=1"),
        ("[a]\n\0\0\0\nx=a\0b\ny=2\n", "[a] y=2"),
    ] {
        assert_eq!(summary(text), read, "{text:?}");
    }
    assert_eq!(Config::from_text(b"[a]\nx=\xe9\xff\n").bytes("a", "x"), Some(&b"\xe9\xff"[..]));
    let long = "v".repeat(200_000);
    assert_eq!(Config::from_text(format!("[a]\nx={long}\n")).string("a", "x").unwrap(), long);
}

#[test]
fn names_may_contain_spaces() {
    assert_eq!(summary("[my sec]\nmy key=1\n"), "[my sec] my key=1");
    assert_eq!(summary("[my sec p=1]\nx=1\n"), "[my sec] x=1");
}

#[test]
fn header_parameters_are_kept() {
    let mut config = Config::from_text("[a p1=v1 p2=v2]\nx=1\n[b c= d=1]\n[e f = 1]\n[h i=1=2 i=3]\n");
    let param = |config: &Config, section: &str, name: &str| {
        config.section_param(section, name).map(|value| String::from_utf8_lossy(value).into_owned())
    };
    assert_eq!(param(&config, "a", "p2").as_deref(), Some("v2"));
    assert_eq!(param(&config, "b", "c").as_deref(), Some("d=1"));
    assert_eq!(param(&config, "e", "f").as_deref(), Some("1"));
    assert_eq!(param(&config, "a", "p3"), None);
    assert_eq!(param(&config, "z", "p1"), None);
    config.read_text("[a p2=9 p3=4]\n");
    assert!(config.to_text().starts_with(b"[a p1=v1 p2=9 p3=4]\nx=1\n\n[b c=d=1]\n\n[e f=1]\n\n"));
}

#[test]
fn comments_and_unknown_lines_stay_where_they_are() {
    let text = "# top\nlost=1\n\n[a]\n# in a\nx=1\n  junk line\n;foo=bar\n; tail\n\n[b]\n#x\ny=2\n\n";
    let mut config = Config::from_text(text);
    assert_eq!(String::from_utf8(config.to_text()).unwrap(), text);
    config.set_int("a", "x", 2).unwrap();
    config.set_int("a", "new", 3).unwrap();
    config.clean_entry("b", "y");
    let changed = "# top\nlost=1\n\n[a]\n# in a\nx=2\n  junk line\n;foo=bar\n; tail\nnew=3\n\n[b]\n#x\n\n";
    assert_eq!(String::from_utf8(config.to_text()).unwrap(), changed);
}

#[test]
fn merged_text_brings_entries_but_no_comments() {
    let mut config = Config::from_text("[a]\nx=1\ny=2\n");
    config.read_text("# top\n[a]\n# c\njunk\nx=5\nw=1\n[n]\nq=1\n");
    assert_eq!(String::from_utf8(config.to_text()).unwrap(), "[a]\nx=5\ny=2\nw=1\n\n[n]\nq=1\n\n");
}

#[test]
fn the_dump_is_indented_and_has_no_comments() {
    let config = Config::from_text("# c\n[a p=1]\n#c\nx= 1\n;y=2\n[e]\n");
    assert_eq!(config.dump(), b"[a]\n\tx= 1\n\t;y=2\n[e]\n");
    assert_eq!(Config::in_memory().dump(), b"");
}

#[test]
fn the_xml_obeys_the_flags() {
    let mut config = Config::from_text("[a]\nx=<&>\"'\u{e9}\ny=1\n[e]\n[s]\nz=1\n[t]\nz=1\n[n]\nv=1\n");
    config.set_skip_flag_for_entry("s", "z", true);
    config.set_skip_flag_for_section("t", true);
    config.set_overwrite_flag_for_entry("a", "y", true);
    config.set_overwrite_flag_for_section("n", true);
    config.set_skip_flag_for_entry("none", "z", true);
    config.set_skip_flag_for_section("none", true);
    assert!(!config.has_section("none") && !config.skip_flag_for_section("none"));
    assert!(config.skip_flag_for_entry("s", "z") && config.skip_flag_for_section("t"));
    assert!(config.overwrite_flag_for_entry("a", "y") && config.overwrite_flag_for_section("n"));
    config.set_string("s", "z", "2").unwrap();
    assert!(config.skip_flag_for_entry("s", "z"));
    let expected = "  <section name=\"a\">
    <entry name=\"x\">&lt;&amp;&gt;&quot;'\u{e9}</entry>
    <entry name=\"y\" overwrite=\"true\">1</entry>
  </section>
  <section name=\"e\"/>
  <section name=\"s\"/>
  <section name=\"n\">
    <entry name=\"v\" overwrite=\"true\">1</entry>
  </section>
</config>
";
    assert_eq!(config.dump_xml().split_once("lpconfig.xsd\">\n").unwrap().1, expected);
    assert!(Config::in_memory().dump_xml().ends_with("lpconfig.xsd\"/>\n"));
}

#[test]
fn typed_values_use_liblinphones_notation() {
    let mut config = Config::in_memory();
    config.set_int("s", "int", i32::MIN).unwrap();
    config.set_int_hex("s", "hex", 255).unwrap();
    config.set_int_hex("s", "hex_negative", -1).unwrap();
    config.set_int64("s", "int64", i64::MAX).unwrap();
    config.set_bool("s", "yes", true).unwrap();
    config.set_bool("s", "no", false).unwrap();
    config.set_float("s", "float", 1.5).unwrap();
    config.set_range("s", "range", (1, 9)).unwrap();
    config.set_string_list("s", "list", &["a", "b,c", "", " d "]).unwrap();
    assert_eq!(
        String::from_utf8(config.to_text()).unwrap(),
        "[s]\nint=-2147483648\nhex=0xff\nhex_negative=0xffffffff\nint64=9223372036854775807\nyes=1\nno=0\n\
         float=1.500000\nrange=1-9\nlist=a,b,c,, d \n\n"
    );
    assert_eq!(config.int("s", "int", 0), i32::MIN);
    assert_eq!(config.int("s", "hex", 0), 255);
    assert_eq!(config.int("s", "hex_negative", 0), -1);
    assert_eq!(config.int64("s", "int64", 0), i64::MAX);
    assert!(config.bool("s", "yes", false) && !config.bool("s", "no", true));
    assert_eq!(config.float("s", "float", 0.0), 1.5);
    assert_eq!(config.range("s", "range", (0, 0)), Ok((1, 9)));
    assert_eq!(config.string_list("s", "list"), Some(vec![&b"a"[..], b"b", b"c", b"", b" d "]));
    config.set_string_list("s", "list", &[] as &[&str]).unwrap();
    assert_eq!(config.string_list("s", "list"), None);
}

#[test]
fn missing_values_give_the_default_and_senseless_ones_zero() {
    let mut config = Config::from_text("[s]\nword=true\n");
    assert_eq!(config.int("s", "none", 7), 7);
    assert_eq!(config.int64("none", "none", 7), 7);
    assert!(config.bool("s", "none", true));
    assert_eq!(config.float("s", "none", 7.5), 7.5);
    assert_eq!(config.range("s", "none", (1, 2)), Ok((1, 2)));
    assert_eq!(config.int("s", "word", 7), 0);
    assert_eq!(config.int64("s", "word", 7), 0);
    assert!(!config.bool("s", "word", true));
    assert_eq!(config.float("s", "word", 7.5), 7.5);
    assert_eq!(config.range("s", "word", (1, 2)), Err((1, 2)));
    config.set_string("s", "word", "").unwrap();
    assert!(!config.has_entry("s", "word") && config.has_section("s"));
}

#[test]
fn defaults_come_from_a_section_of_their_own() {
    let config = Config::from_text("[proxy_default_values]\na=1\nb=2.5\n[proxy]\nd=4\n");
    assert_eq!(config.default_string("proxy", "a").as_deref(), Some("1"));
    assert_eq!(config.default_int("proxy", "a", 8), 1);
    assert_eq!(config.default_int64("proxy", "b", 8), 2);
    assert_eq!(config.default_float("proxy", "b", 8.0), 2.5);
    assert_eq!(config.default_string("proxy", "d"), None);
    assert_eq!(config.default_int("proxy_0", "a", 8), 8);
    assert_eq!(config.string("proxy", "a"), None);
}

#[test]
fn order_is_that_of_the_first_setting() {
    let mut config = Config::in_memory();
    for (section, key) in [("b", "z"), ("a", "x"), ("b", "y"), ("b", "z"), ("a", "w")] {
        config.set_int(section, key, 1).unwrap();
    }
    config.clean_entry("b", "z");
    config.set_int("b", "z", 2).unwrap();
    assert_eq!(config.dump(), b"[b]\n\ty=1\n\tz=2\n[a]\n\tx=1\n\tw=1\n");
    config.clean_section("b");
    config.set_int("b", "y", 3).unwrap();
    assert_eq!(config.dump(), b"[a]\n\tx=1\n\tw=1\n[b]\n\ty=3\n");
}

#[test]
fn only_real_changes_count() {
    let mut config = Config::from_text("[a]\nx=1\n");
    assert!(!config.is_dirty());
    config.set_int("a", "x", 1).unwrap();
    config.clean_entry("a", "none");
    config.clean_section("none");
    config.set_string("new", "none", "").unwrap();
    assert!(!config.is_dirty() && config.changes() == 0 && !config.has_section("new"));
    config.set_int("a", "x", 2).unwrap();
    config.clean_entry("a", "x");
    config.clean_section("a");
    assert!(config.is_dirty() && config.changes() == 3);
}

#[test]
fn what_would_tear_the_file_is_refused() {
    let mut config = Config::from_text("[a]\nx=1\n");
    for value in ["one\n[q]\nr=1", "one\rtwo", "nul\0"] {
        assert_eq!(config.set_string("a", "x", value), Err(Unwritable::Value), "{value:?}");
    }
    for key in ["", "x=y", "#x", "[x]", "[x", "x\ny", " x", "x ", "x\0", "\t"] {
        assert_eq!(config.set_string("a", key, "1"), Err(Unwritable::Key), "{key:?}");
    }
    for section in ["", "a]b", "a\nb", " a", "a ", "a b=c", "a\0", "]"] {
        assert_eq!(config.set_string(section, "x", "1"), Err(Unwritable::Section), "{section:?}");
    }
    assert!(!config.is_dirty() && config.dump() == b"[a]\n\tx=1\n");
    for (section, key) in [("[a", "]x"), ("a=b", ";x"), ("#a", "x y"), ("my sec", "x[0]"), (";", "\u{feff}")]
    {
        config.set_string(section, key, "v").unwrap();
        assert!(Config::from_text(config.to_text()).has_entry(section, key), "{section:?} {key:?}");
    }
}

#[test]
fn a_section_for_each_of_many_accounts_is_read_and_removed_in_linear_time() {
    let mut config = Config::in_memory();
    for number in 0..20_000 {
        config.set_string(format!("proxy_{number}"), "reg_proxy", "sip:example.test").unwrap();
    }
    let mut again = Config::from_text(config.to_text());
    for number in 0..20_000 {
        assert!(again.has_entry(format!("proxy_{number}"), "reg_proxy"));
        again.clean_section(format!("proxy_{number}"));
    }
    assert_eq!(again.to_text(), b"");
}

/// Texts with everything that means something to the reader.
fn awkward() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[\\x00-\\x7f\u{e9}\u{feff}]{0,6}|[a-c=#;\\[\\] \t\"\\\\\n\r]{0,8}")
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_accepted_is_read_back(sets in proptest::collection::vec((awkward(), awkward(), awkward()), 1..12)) {
        let mut config = Config::from_text("# top\n[a]\n# in a\nb=1\n");
        for (section, key, value) in &sets {
            let before = config.bytes(section, key).map(<[u8]>::to_vec);
            let expected = match config.set_string(section, key, value) {
                Ok(()) if value.is_empty() => None,
                Ok(()) => Some(value.clone().into_bytes()),
                Err(_) => before,
            };
            prop_assert_eq!(config.bytes(section, key), expected.as_deref());
        }
        let again = Config::from_text(config.to_text());
        // The reader drops trailing spaces, and with them values that have nothing else.
        let kept: Vec<_> = entries(&config)
            .into_iter()
            .map(|(section, entries)| {
                let kept = entries.into_iter().map(|(key, value)| (key, value.trim_end_matches(' ').to_owned()));
                (section, kept.filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>())
            })
            .collect();
        prop_assert_eq!(entries(&again), kept);
    }

    #[test]
    fn any_bytes_are_read_and_writing_is_stable(text in proptest::collection::vec(any::<u8>(), 0..200)) {
        let once = Config::from_text(&text).to_text();
        prop_assert_eq!(Config::from_text(&once).to_text(), once);
    }

    #[test]
    fn any_lines_are_read_and_writing_is_stable(lines in proptest::collection::vec(awkward(), 0..12)) {
        let config = Config::from_text(lines.join("\n"));
        let once = config.to_text();
        prop_assert_eq!(entries(&Config::from_text(&once)), entries(&config));
        prop_assert_eq!(Config::from_text(&once).to_text(), once);
    }
}
