//! Link arguments of the shared library: its SONAME, and no unloading.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let os = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if os != "macos" && os != "windows" {
        // Binaries built against Debian's liblinphone 5.1 ask for this name.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,liblinphone.so.10");
        // Thread-local destructors of the Rust runtime must not outlive the mapping after dlclose().
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
