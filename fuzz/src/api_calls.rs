//! How arguments of each C type come from the program, and what becomes of results.

use std::ffi::{c_char, c_int, c_void};

use linphone::ffi::memory::bctbx_free;
use linphone::ffi::object::_belle_sip_object;
use linphone::ffi::regline::stats::{ReglineAccountStats, ReglineCoreStats, ReglineFailureCount};
use linphone::ffi::types::*;

use super::api::{BUFFER, any_object, buffer, keep, list, next_byte, object, read, reenter, table, text};

/// A type that pointers point to.
pub trait Pointee {
    /// An address, or a handle.
    fn draw(function: &str) -> usize;
    /// A pointer to constants, or a handle, was returned.
    fn take(pointer: usize);
    /// A pointer was returned that its receiver owns.
    fn take_own(pointer: usize) {
        Self::take(pointer);
    }
}

macro_rules! handles {
    ($($name:ident)*) => {$(
        impl Pointee for $name {
            fn draw(_: &str) -> usize {
                object(stringify!($name))
            }
            fn take(pointer: usize) {
                keep(stringify!($name), pointer);
            }
        }
    )*};
}

handles! {
    LinphoneCore LinphoneProxyConfig LinphoneAccount LinphoneAccountParams LinphoneAccountCbs LinphoneAuthInfo
    LinphoneAddress LinphoneConfig LinphoneCoreCbs LinphoneFactory LinphoneNatPolicy LinphoneTransports
    LinphoneErrorInfo LinphonePushNotificationConfig LinphoneDigestAuthenticationPolicy LinphoneLoggingService
    LinphoneLoggingServiceCbs LinphoneBearerToken LinphoneBuffer LinphoneDialPlan LinphoneDictionary LinphoneHeaders
    LinphoneRange LinphoneAccountCreator SipSetup SipSetupContext
}

impl Pointee for c_char {
    fn draw(_: &str) -> usize {
        text() as usize
    }

    fn take(pointer: usize) {
        read(pointer as *const c_char);
    }

    fn take_own(pointer: usize) {
        read(pointer as *const c_char);
        // SAFETY: malloc'ed by the library for its caller, or NULL.
        unsafe { bctbx_free(pointer as *mut c_void) };
    }
}

impl Pointee for bctbx_list_t {
    fn draw(function: &str) -> usize {
        list(function.contains("routes_addresses").then_some("LinphoneAddress")) as usize
    }

    fn take(pointer: usize) {
        let (mut node, mut count) = (pointer as *const bctbx_list_t, 0);
        while !node.is_null() {
            // SAFETY: nodes of a list that the library made.
            node = unsafe { (*node).next };
            count += 1;
            assert!(count < 10_000, "a list without end");
        }
    }
}

/// The base of all objects.
impl Pointee for _belle_sip_object {
    fn draw(_: &str) -> usize {
        any_object()
    }

    fn take(_: usize) {}
}

/// Pointers to memory of the caller that is written to or read from.
macro_rules! memory {
    ($($name:ty)*) => {$(
        impl Pointee for $name {
            fn draw(_: &str) -> usize {
                if next_byte() == 0 { 0 } else { buffer() }
            }
            fn take(_: usize) {}
        }
    )*};
}

memory! { ReglineCoreStats ReglineAccountStats ReglineFailureCount u8 c_int *mut LinphoneProxyConfig *mut c_void *const c_char *const u8 }

/// What a program may use as it likes.
impl Pointee for c_void {
    fn draw(_: &str) -> usize {
        usize::from(next_byte())
    }

    fn take(_: usize) {}
}

impl Pointee for LinphoneCoreVTable {
    fn draw(_: &str) -> usize {
        if next_byte() == 0 { 0 } else { table() }
    }

    fn take(_: usize) {}
}

impl Pointee for LinphoneSipTransports {
    fn draw(_: &str) -> usize {
        let address = buffer();
        let port = || [-1, -2, 0][usize::from(next_byte() % 3)];
        let ports =
            LinphoneSipTransports { udp_port: port(), tcp_port: port(), tls_port: port(), dtls_port: port() };
        // SAFETY: the buffer is longer, aligned, and lives.
        unsafe { (address as *mut LinphoneSipTransports).write(ports) };
        address
    }

    fn take(_: usize) {}
}

/// Only NULL is of this type.
macro_rules! null_only {
    ($($name:ty)*) => {$(
        impl Pointee for $name {
            fn draw(_: &str) -> usize {
                0
            }
            fn take(_: usize) {}
        }
    )*};
}

null_only! { FILE libc::addrinfo linphone::ffi::media_factory::_MSFactory }

/// An argument.
pub trait Drawn: Sized {
    fn draw(function: &str) -> Self;
}

impl<T: Pointee> Drawn for *const T {
    fn draw(function: &str) -> Self {
        T::draw(function) as Self
    }
}

impl<T: Pointee> Drawn for *mut T {
    fn draw(function: &str) -> Self {
        // Characters that may be written to are a buffer of the caller.
        if std::any::type_name::<T>() == std::any::type_name::<c_char>() {
            return buffer() as Self;
        }
        T::draw(function) as Self
    }
}

fn number() -> i64 {
    const NUMBERS: [i64; 12] =
        [0, 1, -1, 2, 3, 60, 3600, 255, i32::MAX as i64, i32::MIN as i64, i64::MAX, i64::MIN];
    let choice = next_byte();
    if choice < 24 { NUMBERS[usize::from(choice) % NUMBERS.len()] } else { i64::from(choice) - 24 }
}

macro_rules! numbers {
    ($($name:ty)*) => {$(
        impl Drawn for $name {
            fn draw(_: &str) -> Self {
                number() as Self
            }
        }
    )*};
}

numbers! { i32 u32 i64 u64 u16 u8 f32 }

impl Drawn for usize {
    /// Lengths of buffers.
    fn draw(_: &str) -> Self {
        (number().unsigned_abs() as usize).min(BUFFER)
    }
}

/// A result.
pub trait Taken {
    fn take(self);
}

impl<T: Pointee> Taken for *const T {
    fn take(self) {
        T::take(self as usize);
    }
}

impl<T: Pointee> Taken for *mut T {
    fn take(self) {
        T::take_own(self as usize);
    }
}

macro_rules! taken {
    ($($name:ty)*) => {$(
        impl Taken for $name {
            fn take(self) {}
        }
    )*};
}

taken! { () i32 u32 i64 u64 u8 usize f32 }

/// A type of callbacks.
pub trait Callback {
    /// One that goes on with the program.
    fn some() -> Self;
}

/// One that goes on with the program.
pub fn some_callback<C: Callback>() -> C {
    C::some()
}

/// What a callback returns.
pub trait Nothing {
    fn nothing() -> Self;
}

impl Nothing for () {
    fn nothing() -> Self {}
}

impl Nothing for c_int {
    fn nothing() -> Self {
        0
    }
}

impl Nothing for u8 {
    fn nothing() -> Self {
        0
    }
}

impl<T> Nothing for *mut T {
    fn nothing() -> Self {
        std::ptr::null_mut()
    }
}

macro_rules! arities {
    ($($call:ident $callback:ident ($($argument:ident)*);)*) => {$(
        #[allow(non_snake_case, clippy::extra_unused_type_parameters)]
        unsafe extern "C" fn $callback<$($argument,)* R: Nothing>($(_: $argument),*) -> R {
            reenter();
            R::nothing()
        }

        impl<$($argument,)* R: Nothing> Callback for Option<unsafe extern "C" fn($($argument),*) -> R> {
            fn some() -> Self {
                Some($callback::<$($argument,)* R>)
            }
        }

        impl<$($argument,)* R: Nothing> Drawn for Option<unsafe extern "C" fn($($argument),*) -> R> {
            fn draw(_: &str) -> Self {
                (next_byte() % 8 != 0).then_some($callback::<$($argument,)* R>)
            }
        }

        impl<$($argument,)* R> Taken for Option<unsafe extern "C" fn($($argument),*) -> R> {
            fn take(self) {}
        }

        /// Calls a function with so many arguments.
        #[allow(non_snake_case)]
        pub fn $call<$($argument: Drawn,)* R: Taken>(
            name: &str,
            function: unsafe extern "C" fn($($argument),*) -> R,
        ) {
            $(let $argument = $argument::draw(name);)*
            let _ = name;
            // SAFETY: handles of any kind, and memory that lives until the end of the program.
            unsafe { function($($argument),*) }.take();
        }
    )*};
}

arities! {
    call0 callback0 ();
    call1 callback1 (A);
    call2 callback2 (A B);
    call3 callback3 (A B C);
    call4 callback4 (A B C D);
    call5 callback5 (A B C D E);
    call6 callback6 (A B C D E F);
    call7 callback7 (A B C D E F G);
    call8 callback8 (A B C D E F G H);
}
