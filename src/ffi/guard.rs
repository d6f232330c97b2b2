//! The boundary: what happens around the body of every exported function.
//!
//! `entry` takes the library lock, runs the body, turns misuse into a log line and the documented failing value, stops
//! panics, and, with nothing locked any more, delivers what the call has caused.

use std::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::callbacks;
use super::state::{self, State};

/// What a caller did wrong. One word, because a thousand exports hand it on.
#[derive(Debug, PartialEq, Eq)]
pub struct Misuse(Box<Wrong>);

/// The same, spelt out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
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

impl Misuse {
    /// NULL where an object is needed.
    #[cold]
    #[inline(never)]
    pub fn null(parameter: &'static str) -> Self {
        Wrong::Null { parameter }.into()
    }

    /// A value outside of its range.
    #[cold]
    #[inline(never)]
    pub fn value(parameter: &'static str, why: &'static str) -> Self {
        Wrong::Value { parameter, why }.into()
    }

    /// The core was shut off after an error of ours.
    #[cold]
    #[inline(never)]
    pub fn broken() -> Self {
        Wrong::Broken.into()
    }

    /// What exactly.
    pub const fn wrong(&self) -> &Wrong {
        &self.0
    }
}

impl From<Wrong> for Misuse {
    fn from(wrong: Wrong) -> Self {
        Self(Box::new(wrong))
    }
}

impl std::fmt::Display for Wrong {
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
pub fn entry<R: Returned>(function: &'static str, body: impl FnMut(&mut State) -> Result<R, Misuse>) -> R {
    entry_or(function, R::FAILING, body)
}

/// Runs the body of an exported function whose failing value is not the usual one of its type.
pub fn entry_or<R, F>(function: &'static str, failing: R, body: F) -> R
where
    F: FnMut(&mut State) -> Result<R, Misuse>,
{
    let mut call = Call { body, returned: failing };
    cross(function, run::<R, F>, (&raw mut call).cast());
    call.returned
}

/// The body of an exported function, and what it is going to return.
struct Call<R, F> {
    body: F,
    returned: R,
}

/// What there is of an export behind the crossing: a plain function, because a thousand tables of methods are not small.
fn run<R, F>(call: *mut c_void, state: &mut State) -> Result<(), Misuse>
where
    F: FnMut(&mut State) -> Result<R, Misuse>,
{
    // SAFETY: `entry_or` passes its own call, of these types, and waits.
    let call = unsafe { &mut *call.cast::<Call<R, F>>() };
    call.returned = (call.body)(state)?;
    Ok(())
}

/// The crossing itself, once for all exports. It is a C function so that an export need not be ready for a panic from it.
#[allow(improper_ctypes_definitions, reason = "only Rust calls it")]
extern "C" fn cross(
    function: &'static str,
    run: fn(*mut c_void, &mut State) -> Result<(), Misuse>,
    call: *mut c_void,
) {
    let (result, notifications, ended) = {
        let mut state = state::lock();
        let result = catch_unwind(AssertUnwindSafe(|| run(call, &mut state)));
        if result.is_err() {
            state.break_core_at_work();
        }
        state.sweep();
        state.library.set_alarms();
        (result, state.library.take_notifications(), state.extras.take_ended_data())
    };
    match result {
        Ok(Ok(())) => {}
        Ok(Err(misuse)) => log::error!("{function}: {}", misuse.wrong()),
        Err(_) => log::error!("{function}: internal error; the core concerned takes no further work"),
    }
    callbacks::deliver(notifications);
    for datum in ended {
        datum.end();
    }
}

/// A C boolean: a program may pass any int, of which the low byte counts.
pub const fn truth(value: u8) -> bool {
    value != 0
}
