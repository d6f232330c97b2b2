//! The configuration file: what is read is written, and reads the same again.

use linphone::core::config::Config;

/// A linphonerc, and liblinphone's XML.
pub fn config(data: &[u8]) {
    let config = Config::from_text(data);
    let text = config.to_text();
    let again = Config::from_text(&text);
    assert_eq!(again.to_text(), text, "what is written reads otherwise");
    same_entries(&config, &again);

    // Laid over nothing, it is the same; laid over itself, it changes nothing.
    let mut over = Config::in_memory();
    over.read_text(data);
    same_entries(&config, &over);
    over.read_text(&text);
    same_entries(&config, &over);
    let _ = config.dump();

    typed(&config);
    xml(&config, data);
}

/// Every way of reading a value, on every value.
fn typed(config: &Config) {
    for section in config.section_names() {
        for key in config.key_names(section) {
            assert!(config.has_section(section) && config.has_entry(section, key));
            let _ =
                (config.int(section, key, 1), config.int64(section, key, 1), config.bool(section, key, true));
            let _ = (config.float(section, key, 1.0), config.range(section, key, (0, 1)));
            let _ = (config.string_list(section, key), config.default_int(section, key, 1));
            let _ = (config.skip_flag_for_entry(section, key), config.overwrite_flag_for_entry(section, key));
        }
        let _ = (config.skip_flag_for_section(section), config.overwrite_flag_for_section(section));
    }
}

fn xml(config: &Config, data: &[u8]) {
    let mut target = Config::in_memory();
    let is_read = target.load_xml(&String::from_utf8_lossy(data));
    assert!(is_read || target.section_names().next().is_none(), "a part of what was refused was taken");
    // What is dumped as XML can be read; what XML cannot hold is left out of it.
    let dumped = config.dump_xml();
    assert!(Config::in_memory().load_xml(&dumped), "{dumped}");
}

fn same_entries(one: &Config, other: &Config) {
    for (a, b) in [(one, other), (other, one)] {
        for section in a.section_names() {
            for (key, value) in a.entries(section) {
                assert_eq!(
                    b.bytes(section, key),
                    Some(value),
                    "[{}] {}",
                    String::from_utf8_lossy(section),
                    String::from_utf8_lossy(key)
                );
            }
        }
    }
}
