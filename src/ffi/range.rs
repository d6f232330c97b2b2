//! `LinphoneRange` (`linphone/misc.h`): two numbers in an object. The factory makes them.

use std::ffi::{c_int, c_void};

use super::guard::{Misuse, entry, entry_or};
use super::handle::encode;
use super::state::State;
use super::types::*;

/// Two numbers.
#[derive(Clone, Copy, Default)]
pub struct Range {
    /// The smaller one.
    pub min: c_int,
    /// The larger one.
    pub max: c_int,
}

/// Adds an owner to a range.
/// @param range the range @notnil
/// @return the same range; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_ref(range: *mut LinphoneRange) -> *mut LinphoneRange {
    entry("linphone_range_ref", |state| state.retain(range, "range"))
}

/// Gives up one's share in a range.
/// @param range the range @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_unref(range: *mut LinphoneRange) {
    entry("linphone_range_unref", |state| state.release(range, "range"));
}

/// Gets the pointer that the program has hung on a range.
/// @param range the range @notnil
/// @return the pointer, still the program's; NULL when none was set @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_get_user_data(range: *const LinphoneRange) -> *mut c_void {
    entry("linphone_range_get_user_data", |state| state.user_data(range, "range"))
}

/// Hangs a pointer on a range. It is only kept.
/// @param range the range @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_set_user_data(range: *mut LinphoneRange, user_data: *mut c_void) {
    entry("linphone_range_set_user_data", |state| state.set_user_data(range, "range", user_data));
}

/// Gets the smaller number.
/// @param range the range @notnil
/// @return the number; 0 for what is no range
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_get_min(range: *const LinphoneRange) -> c_int {
    entry_or("linphone_range_get_min", 0, |state| state.range(range, |range| range.min))
}

/// Gets the larger number.
/// @param range the range @notnil
/// @return the number; 0 for what is no range
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_get_max(range: *const LinphoneRange) -> c_int {
    entry_or("linphone_range_get_max", 0, |state| state.range(range, |range| range.max))
}

/// Sets the smaller number.
/// @param range the range @notnil
/// @param min the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_set_min(range: *mut LinphoneRange, min: c_int) {
    entry("linphone_range_set_min", |state| state.range(range, |range| range.min = min));
}

/// Sets the larger number.
/// @param range the range @notnil
/// @param max the number
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_range_set_max(range: *mut LinphoneRange, max: c_int) {
    entry("linphone_range_set_max", |state| state.range(range, |range| range.max = max));
}

impl State {
    /// A range for the program to own.
    pub fn new_range(&mut self, range: Range) -> *mut LinphoneRange {
        encode(self.ranges.insert(range))
    }

    fn range<R>(
        &mut self,
        range: *const LinphoneRange,
        work: impl FnOnce(&mut Range) -> R,
    ) -> Result<R, Misuse> {
        let key = self.key(range, "range")?;
        self.ranges.get_mut(key).map(work).ok_or_else(|| Misuse::null("range"))
    }
}
