//! Does a save that is killed half-way ever leave a file that is neither the old nor the new one?
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use linphone::core::config::Config;

const KILLS: usize = 200;
const ENTRIES: usize = 2000;
const FILE: &str = "REGLINE_TEST_CRASH_FILE";

/// The part of the child: saves one generation after the other until it is killed, and says which are on disk.
#[test]
#[ignore = "run by the other test as a child process"]
fn child_saves_without_end() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let mut config = Config::open(Some(&path), None);
    for number in generation(&config) + 1.. {
        set_generation(&mut config, number);
        println!("\nsaving");
        config.sync().unwrap();
        println!("\nsaved {number}");
    }
}

#[test]
fn a_killed_save_leaves_the_old_file_or_the_new_one() {
    let directory = std::env::temp_dir().join(format!("regline-crash-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let path = directory.join("rc");
    let mut config = Config::open(Some(&path), None);
    set_generation(&mut config, 1);
    config.sync().unwrap();

    let mut interrupted = 0;
    for kill in 0..KILLS {
        let saved = last_saved_before_kill(&path, kill);
        let found = generation(&Config::open(Some(&path), None));
        assert!(found >= saved, "kill {kill}: generation {saved} was reported durable, {found} is on disk");
        interrupted += usize::from(directory.join("rc.tmp").exists());
    }
    assert!(interrupted > KILLS / 20, "only {interrupted} kills came before the rename");
    std::fs::remove_dir_all(&directory).unwrap();
}

/// Starts the child, kills it in one of its first saves, and gives the last generation that it reported.
fn last_saved_before_kill(path: &Path, kill: usize) -> i32 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_saves_without_end", "--ignored", "--nocapture", "--test-threads=1"])
        .env(FILE, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut saved = 0;
    let mut saves_to_see = kill % 3 + 1;
    while saves_to_see > 0 {
        let line = lines.next().expect("the child saves until it is killed");
        saves_to_see -= usize::from(line == "saving");
        saved = reported(&line).unwrap_or(saved);
    }
    // Kills at once and kills a little later, so that they spread over the whole save.
    for _ in 0..kill * 400 {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    lines.filter_map(|line| reported(&line)).last().unwrap_or(saved)
}

fn reported(line: &str) -> Option<i32> {
    line.strip_prefix("saved ")?.parse().ok()
}

fn set_generation(config: &mut Config, number: i32) {
    for entry in 0..ENTRIES {
        config.set_int("generation", format!("entry_{entry}"), number).unwrap();
    }
}

/// The generation of a file, all of whose entries must agree.
fn generation(config: &Config) -> i32 {
    let number = config.int("generation", "entry_0", 0);
    assert!(number > 0, "the file is empty or torn");
    assert_eq!(config.key_names("generation").count(), ENTRIES);
    for entry in 0..ENTRIES {
        assert_eq!(config.int("generation", format!("entry_{entry}"), 0), number, "the file is a mixture");
    }
    number
}
