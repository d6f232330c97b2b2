//! The boundary: what happens around the body of every exported function.
//!
//! `entry` takes the library lock, runs the body, turns misuse into a log line and the documented failing value, stops
//! panics, and, with nothing locked any more, delivers what the call has caused.

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::callbacks;
use super::state::{self, State};

/// What a caller did wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misuse {
    /// NULL where an object is needed.
    Null {
        /// Which parameter.
        parameter: &'static str,
    },
    /// An object that does not exist any more.
    Freed {
        /// Which parameter.
        parameter: &'static str,
        /// What it should have been.
        expected: &'static str,
    },
    /// A handle of another type.
    WrongKind {
        /// Which parameter.
        parameter: &'static str,
        /// What it should have been.
        expected: &'static str,
        /// What it was.
        found: &'static str,
    },
    /// No handle at all.
    Foreign {
        /// Which parameter.
        parameter: &'static str,
        /// What it should have been.
        expected: &'static str,
    },
    /// A value outside of its range.
    Value {
        /// Which parameter.
        parameter: &'static str,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The core was shut off after an error of ours.
    Broken,
}

impl std::fmt::Display for Misuse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Null { parameter } => write!(f, "parameter '{parameter}' is NULL"),
            Self::Freed { parameter, expected } => {
                write!(f, "parameter '{parameter}' is a {expected} that does not exist any more")
            }
            Self::WrongKind { parameter, expected, found } => {
                write!(f, "parameter '{parameter}' is a {found}, not a {expected}")
            }
            Self::Foreign { parameter, expected } => {
                write!(f, "parameter '{parameter}' is no {expected} of this library")
            }
            Self::Value { parameter, why } => write!(f, "parameter '{parameter}' {why}"),
            Self::Broken => {
                write!(f, "this core was shut off after an internal error; destroy it and make a new one")
            }
        }
    }
}

/// A type that exported functions return.
pub trait Returned {
    /// What is returned when the call could not be carried out.
    const FAILING: Self;
}

impl Returned for () {
    const FAILING: Self = ();
}

impl Returned for c_int {
    const FAILING: Self = -1;
}

impl Returned for u8 {
    const FAILING: Self = 0;
}

impl Returned for u32 {
    const FAILING: Self = 0;
}

impl Returned for i64 {
    const FAILING: Self = -1;
}

impl Returned for u64 {
    const FAILING: Self = 0;
}

impl Returned for usize {
    const FAILING: Self = 0;
}

impl Returned for f32 {
    const FAILING: Self = 0.0;
}

/// A callback, of which NULL is the failing value.
impl<F> Returned for Option<F> {
    const FAILING: Self = None;
}

impl<T> Returned for *mut T {
    const FAILING: Self = std::ptr::null_mut();
}

impl<T> Returned for *const T {
    const FAILING: Self = std::ptr::null();
}

/// Runs the body of an exported function. Fails with the return type's usual value.
pub fn entry<R: Returned>(function: &'static str, body: impl FnOnce(&mut State) -> Result<R, Misuse>) -> R {
    entry_or(function, R::FAILING, body)
}

/// Runs the body of an exported function whose failing value is not the usual one of its type.
pub fn entry_or<R>(
    function: &'static str,
    failing: R,
    body: impl FnOnce(&mut State) -> Result<R, Misuse>,
) -> R {
    let mut body = Some(body);
    let mut returned = failing;
    cross(function, &mut |state| {
        if let Some(body) = body.take() {
            returned = body(state)?;
        }
        Ok(())
    });
    returned
}

/// The crossing itself, once for all exports.
fn cross(function: &'static str, body: &mut dyn FnMut(&mut State) -> Result<(), Misuse>) {
    let (result, notifications) = {
        let mut state = state::lock();
        let result = catch_unwind(AssertUnwindSafe(|| body(&mut state)));
        if result.is_err() {
            state.break_core_at_work();
        }
        state.sweep();
        state.library.set_alarms();
        (result, state.library.take_notifications())
    };
    match result {
        Ok(Ok(())) => {}
        Ok(Err(misuse)) => log::error!("{function}: {misuse}"),
        Err(_) => log::error!("{function}: internal error; the core concerned takes no further work"),
    }
    callbacks::deliver(notifications);
}

/// A C boolean: a program may pass any int, of which the low byte counts.
pub const fn truth(value: u8) -> bool {
    value != 0
}
