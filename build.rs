//! Link arguments of the shared library: its SONAME, and no unloading. And whether the stubs of src/ffi/unsupported are bare
//! instructions.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let os = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if os != "macos" && os != "windows" {
        // Binaries built against Debian's liblinphone 5.1 ask for this name.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,liblinphone.so.10");
        // Thread-local destructors of the Rust runtime must not outlive the mapping after dlclose().
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
    println!("cargo:rustc-check-cfg=cfg(bare_stubs)");
    let machine = std::env::var("CARGO_CFG_TARGET_ARCH").unwrap_or_default();
    if machine == "x86_64" || machine == "aarch64" {
        println!("cargo:rustc-cfg=bare_stubs");
    }
}
