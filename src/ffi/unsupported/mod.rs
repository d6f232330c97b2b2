//! liblinphone's names that have nothing to do with registering. They are here so that programs link and load which also
//! call or chat; a program that only registers then works, whatever else it mentions.
//!
//! Each is one line in a file of its family, generated from `names.tsv` (`make headers`). It ignores its arguments, tells
//! the log once that this is not part of regline, and returns nothing, as its type has it: NULL, FALSE, 0, -1 where that
//! means failure, or an empty list. The feature `strict` leaves them all out, so that the linker names what is missing.

/// What a stub does: it goes on to a function of its family with its number. Where the machine's instructions are known, these
/// two are all that there is of a stub (`bare_stubs`, which build.rs sets); a Rust function would bring a frame, and a table of
/// 40 bytes to unwind it by.
#[cfg(all(bare_stubs, target_arch = "x86_64"))]
macro_rules! refuse {
    ($family:ty, $how:ident, $number:literal) => {
        std::arch::naked_asm!(
            "mov edi, {number}",
            "jmp {how}",
            number = const $number,
            how = sym <$family as Refused>::$how,
        )
    };
}

/// The same for 64 bits of ARM.
#[cfg(all(bare_stubs, target_arch = "aarch64"))]
macro_rules! refuse {
    ($family:ty, $how:ident, $number:literal) => {
        std::arch::naked_asm!(
            "mov w0, #{number}",
            "b {how}",
            number = const $number,
            how = sym <$family as Refused>::$how,
        )
    };
}

/// The same for other machines.
#[cfg(not(bare_stubs))]
macro_rules! refuse {
    ($family:ty, $how:ident, $number:literal) => {
        <$family as Refused>::$how($number)
    };
}

pub mod account_creators;
pub mod calls;
pub mod chat;
pub mod conferences;
pub mod events;
pub mod media;
pub mod plugins;
pub mod presence;
pub mod tunnels;
pub mod upgrades;

use std::collections::BTreeSet;
use std::ffi::{c_float, c_int, c_long, c_void};
use std::hint::black_box;
use std::ptr::null_mut;

use parking_lot::Mutex;

use super::guard::entry;

/// A family, and what its functions return: each passes its number to one of these. What that returns is hidden from the
/// compiler, which would repeat it where stubs are Rust functions.
trait Refused {
    /// What is not part of regline, in the plural.
    const WHAT: &'static str;
    /// The names, by number: of each, how many letters it shares with the one before, a colon, and its other letters.
    const NAMES: &'static str;

    #[inline(never)]
    extern "C" fn nothing(number: u32) {
        refuse(Self::WHAT, Self::NAMES, number);
    }

    #[inline(never)]
    extern "C" fn null(number: u32) -> *mut c_void {
        refuse(Self::WHAT, Self::NAMES, number);
        black_box(null_mut())
    }

    #[inline(never)]
    extern "C" fn no(number: u32) -> u8 {
        refuse(Self::WHAT, Self::NAMES, number);
        black_box(0)
    }

    #[inline(never)]
    extern "C" fn failure(number: u32) -> c_int {
        refuse(Self::WHAT, Self::NAMES, number);
        black_box(-1)
    }

    #[inline(never)]
    extern "C" fn zero(number: u32) -> c_int {
        refuse(Self::WHAT, Self::NAMES, number);
        black_box(0)
    }

    #[inline(never)]
    extern "C" fn long_zero(number: u32) -> c_long {
        refuse(Self::WHAT, Self::NAMES, number);
        black_box(0)
    }

    #[inline(never)]
    extern "C" fn wide_zero(number: u32) -> u64 {
        refuse(Self::WHAT, Self::NAMES, number);
        black_box(0)
    }

    #[inline(never)]
    extern "C" fn real_zero(number: u32) -> c_float {
        refuse(Self::WHAT, Self::NAMES, number);
        black_box(0.0)
    }

    #[inline(never)]
    extern "C" fn no_names(number: u32) -> NoNames {
        refuse(Self::WHAT, Self::NAMES, number);
        NoNames(&raw const END)
    }

    #[inline(never)]
    extern "C" fn no_size(number: u32) -> Size {
        refuse(Self::WHAT, Self::NAMES, number);
        Size { width: 0, height: 0 }
    }

    #[inline(never)]
    extern "C" fn no_pair(number: u32) -> Pair {
        refuse(Self::WHAT, Self::NAMES, number);
        Pair { first: null_mut(), second: null_mut() }
    }
}

/// An array of strings that ends where it begins.
#[repr(transparent)]
pub struct NoNames(*const usize);

/// The end of an array of strings.
static END: usize = 0;

/// Width and height of a picture, which are returned by value.
#[repr(C)]
pub struct Size {
    width: c_int,
    height: c_int,
}

/// Two pointers, which are returned by value.
#[repr(C)]
pub struct Pair {
    first: *mut c_void,
    second: *mut c_void,
}

/// The functions, by family and number, of which the log was told.
static TOLD: Mutex<BTreeSet<(&'static str, u32)>> = Mutex::new(BTreeSet::new());

#[cold]
#[inline(never)]
fn refuse(what: &'static str, names: &'static str, number: u32) {
    if TOLD.lock().insert((what, number)) {
        let name = name(names, number);
        // Who listens does not ask for anything: liblinphone's C++ wrapper sets all callbacks that there are.
        let level = if name.contains("_cbs_set_") { log::Level::Info } else { log::Level::Warn };
        entry("regline", |_| {
            log::log!(level, "{name}: {what} are not part of regline");
            Ok(())
        });
    }
}

/// The name with this number.
fn name(names: &str, number: u32) -> String {
    let mut name = String::new();
    for (shared, rest) in
        names.split_whitespace().filter_map(|name| name.split_once(':')).take(number as usize + 1)
    {
        name.truncate(shared.parse().unwrap_or_default());
        name.push_str(rest);
    }
    name
}
