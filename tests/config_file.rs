//! Where does a configuration's file lie, what is read from it, and how is it written?
#![allow(clippy::unwrap_used)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;

use linphone::core::config::Config;

/// A directory of the test's own, removed at the end.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("regline-config-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path.canonicalize().unwrap())
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_missing_file_is_created_empty_and_private() {
    let directory = Directory::new("created");
    let path = directory.0.join("rc");
    let mut config = Config::open(Some(&path), None);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!((config.filename(), config.tmp_filename()), (Some(&*path), Some(directory.0.join("rc.tmp"))));
    config.set_int("a", "x", 1).unwrap();
    assert!(config.is_dirty() && directory.read("rc").is_empty());
    config.sync().unwrap();
    assert!(!config.is_dirty());
    assert_eq!((directory.read("rc").as_str(), directory.names()), ("[a]\nx=1\n\n", vec!["rc".to_owned()]));
}

#[test]
fn a_saved_file_is_private_whatever_it_was() {
    let directory = Directory::new("mode");
    let path = directory.write("rc", "[a]\nx=1\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let mut config = Config::open(Some(&path), None);
    config.set_int("a", "x", 5).unwrap();
    config.sync().unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(directory.read("rc"), "[a]\nx=5\n\n");
}

#[test]
fn the_target_of_a_link_is_replaced_and_not_the_link() {
    let directory = Directory::new("link");
    fs::create_dir(directory.0.join("sub")).unwrap();
    fs::write(directory.0.join("sub/real"), "[a]\nx=1\n").unwrap();
    symlink("sub/real", directory.0.join("link")).unwrap();
    symlink("sub/missing", directory.0.join("dangling")).unwrap();
    for (link, target) in [("link", "sub/real"), ("dangling", "sub/missing")] {
        let mut config = Config::open(Some(&directory.0.join(link)), None);
        assert_eq!(config.filename(), Some(&*directory.0.join(link)));
        config.set_int("a", "x", 2).unwrap();
        config.sync().unwrap();
        assert!(directory.0.join(link).is_symlink());
        assert_eq!(directory.read(target), "[a]\nx=2\n\n");
    }
    symlink("loop", directory.0.join("loop")).unwrap();
    Config::open(Some(&directory.0.join("loop")), None);
}

#[test]
fn a_link_planted_as_temporary_file_is_not_followed() {
    let directory = Directory::new("planted");
    let path = directory.write("rc", "[a]\nx=1\n");
    directory.write("victim", "precious");
    symlink("victim", directory.0.join("rc.tmp")).unwrap();
    Config::open(Some(&path), None).sync().unwrap();
    assert_eq!(directory.read("victim"), "precious");
    assert_eq!(directory.names(), ["rc", "victim"]);
}

#[test]
fn a_file_that_cannot_be_written_leaves_everything_as_it_was() {
    let directory = Directory::new("unwritable");
    let mut config = Config::open(Some(&directory.0.join("none/rc")), None);
    config.set_int("a", "x", 1).unwrap();
    assert!(config.sync().is_err() && config.is_dirty());
    fs::create_dir(directory.0.join("folder")).unwrap();
    let mut config = Config::open(Some(&directory.0.join("folder")), None);
    assert!(config.sync().is_err());
    assert_eq!(directory.names(), ["folder"]);
    assert!(Config::in_memory().sync().is_err());
    assert_eq!(Config::open(Some("".as_ref()), None).filename(), None);
}

#[test]
fn factory_values_win_and_are_saved() {
    let directory = Directory::new("factory");
    let user = directory.write("user", "# mine\n[a]\nx=user\nz=1\n");
    let factory = directory.write("factory", "# theirs\n[a]\nx=factory\ny=2\n[f]\nk=1\n");
    let mut config = Config::open(Some(&user), Some(&factory));
    assert!(!config.is_dirty());
    assert_eq!(config.string("a", "x").unwrap(), "factory");
    assert_eq!(config.factory_filename(), Some(&*factory));
    for _ in 0..2 {
        config.sync().unwrap();
        assert_eq!(directory.read("user"), "# mine\n\n[a]\nx=factory\nz=1\ny=2\n\n[f]\nk=1\n\n");
        config = Config::open(Some(&user), Some(&factory));
    }
    let config = Config::open(None, Some(&factory));
    assert_eq!((config.filename(), config.int("f", "k", 0)), (None, 1));
    assert_eq!(Config::open(None, Some(&directory.0.join("none"))).section_names().count(), 0);
}

#[test]
fn another_file_is_laid_over_and_counts_as_a_change() {
    let directory = Directory::new("over");
    let other = directory.write("other", "[a]\nx=2\n");
    let mut config = Config::open(Some(&directory.write("rc", "[a]\nx=1\ny=1\n")), None);
    config.read_file(&other).unwrap();
    assert!(config.is_dirty() && config.dump() == b"[a]\n\tx=2\n\ty=1\n");
    assert_eq!(config.filename(), Some(&*directory.0.join("rc")));
    assert!(config.read_file(&directory.0.join("none")).is_err() && config.read_file(&directory.0).is_err());
}

#[test]
fn reload_forgets_what_was_not_saved() {
    let directory = Directory::new("reload");
    let mut config = Config::open(Some(&directory.write("rc", "[a]\nx=1\n")), None);
    config.set_int("b", "x", 1).unwrap();
    directory.write("rc", "[a]\nz=9\n");
    config.reload();
    assert!(!config.is_dirty() && config.dump() == b"[a]\n\tz=9\n");
}

#[test]
fn relative_files_lie_beside_the_configuration() {
    let directory = Directory::new("relative");
    let config = Config::open(Some(&directory.0.join("rc")), None);
    let name = "data.bin".as_ref();
    assert!(!config.relative_file_exists(name) && config.read_relative_file(name).is_err());
    config.write_relative_file(name, b"").unwrap();
    assert!(!config.relative_file_exists(name));
    config.write_relative_file(name, b"one\0two").unwrap();
    assert!(config.relative_file_exists(name));
    assert_eq!(config.read_relative_file(name).unwrap(), b"one\0two");
    assert!(!config.relative_file_exists(".".as_ref()));
    let memory = Config::in_memory();
    assert!(!memory.relative_file_exists(name));
    assert!(memory.read_relative_file(name).is_err() && memory.write_relative_file(name, b"x").is_err());
}

#[test]
fn files_written_by_liblinphone_are_written_back_byte_for_byte() {
    let directory = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/linphonerc");
    let mut files = 0;
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if !name.ends_with(".rc") || (name.starts_with("odd_") && !name.ends_with(".rewritten.rc")) {
            continue;
        }
        let text = fs::read(&path).unwrap();
        let written = Config::from_text(&text).to_text();
        assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&text), "{name}");
        files += 1;
    }
    assert!(files >= 25, "only {files} files");
}
