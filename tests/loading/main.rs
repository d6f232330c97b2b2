//! What happens when the shared library is loaded: nothing. No file is looked for, no socket opened, no thread started before the
//! program calls a function.
//!
//! Constructors run while the system is shut to them (seccomp): a library whose constructor shuts it is initialised before
//! ours, one that ends the process after ours. A planted library that opens a file shows that this would be seen.
#![cfg(target_os = "linux")]

use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

#[test]
fn no_constructor_calls_the_system() {
    let folder = Folder::new();
    folder.build("gate.c", "libgate.so", &["-shared", "-fPIC"]);
    folder.build("planted.c", "libplanted.so", &["-shared", "-fPIC"]);
    folder.build("program.c", "program", &["-ldl"]);
    std::os::unix::fs::symlink(library(), folder.0.join("liblinphone.so.10")).expect("an empty folder");

    // Which of two libraries is initialised first is the loader's matter; in one of the two orders it is the gate.
    let ours = folder.0.join("liblinphone.so.10").display().to_string();
    for order in [[ours.as_str(), "-lgate"], ["-lgate", ours.as_str()]] {
        let status = folder.load(order);
        assert!(status.success(), "{order:?}: {status}");
    }
    let caught = [["-lplanted", "-lgate"], ["-lgate", "-lplanted"]].map(|order| folder.load(order));
    assert!(caught.iter().any(|status| status.signal() == Some(libc::SIGKILL)), "{caught:?}");
}

/// Where the libraries are built; it goes with its value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("regline-loading-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder of our own");
        Self(path)
    }

    fn build(&self, source: &str, result: &str, flags: &[&str]) {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/loading").join(source);
        // The compiler's own machine may be a wider one than the test's.
        let machine: &[&str] = if cfg!(target_arch = "x86") { &["-m32"] } else { &[] };
        let result = self.0.join(result);
        let status = Command::new("cc").args(machine).arg(source).arg("-o").arg(result).args(flags).status();
        assert!(status.is_ok_and(|status| status.success()), "cc; apt install gcc");
    }

    /// Loads two libraries, and what is initialised after both.
    fn load(&self, libraries: [&str; 2]) -> ExitStatus {
        let here = self.0.display();
        let (search, run) = (format!("-L{here}"), format!("-Wl,-rpath,{here}"));
        let flags = ["-shared", "-fPIC", "-Wl,--no-as-needed", &search, libraries[0], libraries[1], &run];
        self.build("last.c", "last.so", &flags);
        Command::new(self.0.join("program")).arg(self.0.join("last.so")).status().expect("it was just built")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Cargo puts the shared library of a package beside the package's tests.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its place");
    let path = test.with_file_name("liblinphone.so");
    assert!(path.exists(), "{} was not built", path.display());
    path
}
