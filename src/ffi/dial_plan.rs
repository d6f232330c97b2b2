//! `LinphoneDialPlan` (`linphone/api/c-dial-plan.h`): the numbering plans of countries. They are constants: handles of
//! them never end, and owning a share in one changes nothing.

use std::ffi::{c_char, c_int, c_void};

use slotmap::SlotMap;

use super::guard::{Misuse, entry, entry_or, truth};
use super::handle::encode;
use super::list;
use super::state::{DialPlanId, State};
use super::string::{for_keeps, text};
use super::types::*;
use crate::core::phone::dial_plan::{self, DialPlan};
use crate::core::phone::normalise;

/// The plans by their keys, and the keys in the order of the countries' names, the generic plan last.
pub struct DialPlans {
    by_key: SlotMap<DialPlanId, &'static DialPlan>,
    keys: Vec<DialPlanId>,
}

impl Default for DialPlans {
    fn default() -> Self {
        let mut by_key = SlotMap::with_key();
        let plans = dial_plan::all().iter().chain([dial_plan::generic()]);
        let keys = plans.map(|plan| by_key.insert(plan)).collect();
        Self { by_key, keys }
    }
}

impl DialPlans {
    /// Is it the key of a plan?
    pub fn contains(&self, key: DialPlanId) -> bool {
        self.by_key.contains_key(key)
    }

    /// The handles of all countries' plans, by name.
    pub(super) fn handles(&self) -> Vec<*mut c_void> {
        let keys = self.keys[..dial_plan::all().len()].iter();
        keys.map(|key| encode::<LinphoneDialPlan>(*key).cast()).collect()
    }

    fn handle(&self, plan: &'static DialPlan) -> *mut LinphoneDialPlan {
        let key = self.by_key.iter().find(|(_, known)| std::ptr::eq(**known, plan)).map(|(key, _)| key);
        key.map_or(std::ptr::null_mut(), encode)
    }
}

/// Returns the plan: plans are constants.
/// @param dial_plan the plan @notnil
/// @return the same plan; NULL for what is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_ref(dial_plan: *mut LinphoneDialPlan) -> *mut LinphoneDialPlan {
    entry("linphone_dial_plan_ref", |state| state.retain(dial_plan, "dial_plan"))
}

/// Does nothing: plans are constants.
/// @param dial_plan the plan @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_unref(dial_plan: *mut LinphoneDialPlan) {
    entry("linphone_dial_plan_unref", |state| state.release(dial_plan, "dial_plan"));
}

/// Gets the country's name in English.
/// @param dial_plan the plan @notnil
/// @return the name, a text that lasts; `generic` for the plan of unknown countries; NULL for what is no plan
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_country(dial_plan: *const LinphoneDialPlan) -> *const c_char {
    entry("linphone_dial_plan_get_country", |state| {
        state.dial_plan_text(dial_plan, "country", |plan| Some(plan.country))
    })
}

/// Gets the country's ISO 3166 code.
/// @param dial_plan the plan @notnil
/// @return the code, such as `FR`, a text that lasts; NULL for the generic plan @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_iso_country_code(
    dial_plan: *const LinphoneDialPlan,
) -> *const c_char {
    entry("linphone_dial_plan_get_iso_country_code", |state| {
        state.dial_plan_text(dial_plan, "iso", |plan| plan.iso_country_code)
    })
}

/// Gets the country's calling code.
/// @param dial_plan the plan @notnil
/// @return the code without plus, such as `33`, a text that lasts; NULL for the generic plan @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_country_calling_code(
    dial_plan: *const LinphoneDialPlan,
) -> *const c_char {
    entry("linphone_dial_plan_get_country_calling_code", |state| {
        state.dial_plan_text(dial_plan, "calling code", |plan| plan.calling_code)
    })
}

/// Gets how many digits national numbers have at most.
/// @param dial_plan the plan @notnil
/// @return the number of digits; 0 for what is no plan
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_national_number_length(
    dial_plan: *const LinphoneDialPlan,
) -> c_int {
    entry_or("linphone_dial_plan_get_national_number_length", 0, |state| {
        Ok(c_int::try_from(state.dial_plan(dial_plan)?.national_number_length).unwrap_or(0))
    })
}

/// Gets what is dialled in the country before a calling code.
/// @param dial_plan the plan @notnil
/// @return the prefix, such as `00`, a text that lasts; NULL for what is no plan
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_international_call_prefix(
    dial_plan: *const LinphoneDialPlan,
) -> *const c_char {
    entry("linphone_dial_plan_get_international_call_prefix", |state| {
        state.dial_plan_text(dial_plan, "prefix", |plan| Some(plan.international_prefix))
    })
}

/// Gets the country's flag.
/// @param dial_plan the plan @notnil
/// @return the flag as a character, a text that lasts; NULL for plans whose code is not of two letters @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_flag(dial_plan: *const LinphoneDialPlan) -> *const c_char {
    entry("linphone_dial_plan_get_flag", |state| {
        let flag = state.dial_plan(dial_plan)?.iso_country_code.and_then(flag_of);
        Ok(state.borrow_text(dial_plan.addr(), "flag", flag.as_deref()))
    })
}

/// Writes a phone number in its international form, reading it as one dialled in the country.
/// @param dial_plan the plan @notnil
/// @param phone_number the number @notnil
/// @param escape_plus TRUE to write the country's international prefix instead of a plus
/// @return the number, which the caller frees with `ms_free`; NULL for what is no phone number @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_format_phone_number(
    dial_plan: *const LinphoneDialPlan,
    phone_number: *const c_char,
    escape_plus: bool_t,
) -> *mut c_char {
    entry("linphone_dial_plan_format_phone_number", |state| {
        let plan = state.dial_plan(dial_plan)?;
        // SAFETY: the caller passes a C string or NULL.
        let number = unsafe { text(phone_number) }.ok_or_else(|| Misuse::null("phone_number"))?;
        let written = normalise(&number, plan.calling_code, truth(escape_plus));
        Ok(written.map_or(std::ptr::null_mut(), |number| for_keeps(&number)))
    })
}

/// Finds a country's calling code by its ISO 3166 code.
/// @param iso the code in capitals @maybenil
/// @return the calling code; -1 when there is no such country
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_lookup_ccc_from_iso(iso: *const c_char) -> c_int {
    entry("linphone_dial_plan_lookup_ccc_from_iso", |_| {
        // SAFETY: the caller passes a C string or NULL.
        let code = unsafe { text(iso) }.unwrap_or_default();
        Ok(calling_code(dial_plan::by_iso(&code)))
    })
}

/// Finds the calling code that a number starts with.
/// @param e164 the number, with a plus in front @maybenil
/// @return the calling code; -1 when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_lookup_ccc_from_e164(e164: *const c_char) -> c_int {
    entry("linphone_dial_plan_lookup_ccc_from_e164", |_| {
        // SAFETY: the caller passes a C string or NULL.
        let number = unsafe { text(e164) }.unwrap_or_default();
        Ok(calling_code(dial_plan::by_e164(&number)))
    })
}

/// Gets the plans of all countries, by name.
/// @return a list of plans, which belong to the library; the caller frees the list with `bctbx_list_free` @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_all_list() -> *mut bctbx_list_t {
    entry("linphone_dial_plan_get_all_list", |state| {
        let keys = state.dial_plans.keys[..dial_plan::all().len()].iter();
        Ok(list::for_keeps(keys.map(|key| encode::<LinphoneDialPlan>(*key).cast::<c_void>())))
    })
}

/// Finds the plan of a calling code.
/// @param ccc the code without plus, such as `33` @maybenil
/// @return the plan, which belongs to the library; the generic one when there is none @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_by_ccc(ccc: *const c_char) -> *const LinphoneDialPlan {
    entry("linphone_dial_plan_by_ccc", |state| {
        // SAFETY: the caller passes a C string or NULL.
        let code = unsafe { text(ccc) }.unwrap_or_default();
        Ok(state.dial_plans.handle(dial_plan::by_calling_code(&code)).cast_const())
    })
}

/// Finds the plan of a calling code.
/// @param ccc the code, such as 33
/// @return the plan, which belongs to the library; the generic one when there is none @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_by_ccc_as_int(ccc: c_int) -> *const LinphoneDialPlan {
    entry("linphone_dial_plan_by_ccc_as_int", |state| {
        Ok(state.dial_plans.handle(dial_plan::by_calling_code(&ccc.to_string())).cast_const())
    })
}

/// Tells whether a plan is the one of unknown countries.
/// @param ccc the plan @notnil
/// @return TRUE for the generic plan
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_is_generic(ccc: *const LinphoneDialPlan) -> bool_t {
    entry("linphone_dial_plan_is_generic", |state| Ok(u8::from(state.dial_plan(ccc)?.is_generic())))
}

/// Gets the first plan; `linphone_dial_plan_get_all_list` gets all of them.
/// Differs from liblinphone: this was an array of structs when plans were structs, and cannot be one any more.
/// @return the plan of the first country, by name, which belongs to the library @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn linphone_dial_plan_get_all() -> *const LinphoneDialPlan {
    entry("linphone_dial_plan_get_all", |state| {
        Ok(state
            .dial_plans
            .keys
            .first()
            .map_or(std::ptr::null(), |key| encode::<LinphoneDialPlan>(*key).cast_const()))
    })
}

fn calling_code(plan: Option<&DialPlan>) -> c_int {
    plan.and_then(|plan| plan.calling_code?.parse().ok()).unwrap_or(-1)
}

/// Two capitals as regional indicator symbols, which are shown as a flag.
fn flag_of(iso: &str) -> Option<String> {
    let is_code = iso.len() == 2 && iso.bytes().all(|letter| letter.is_ascii_uppercase());
    let symbol = |letter: u8| char::from_u32(0x1f1e6 + u32::from(letter - b'A'));
    if is_code { iso.bytes().map(symbol).collect() } else { None }
}

impl State {
    fn dial_plan(&self, dial_plan: *const LinphoneDialPlan) -> Result<&'static DialPlan, Misuse> {
        let key = self.key(dial_plan, "dial_plan")?;
        self.dial_plans.by_key.get(key).copied().ok_or_else(|| Misuse::null("dial_plan"))
    }

    fn dial_plan_text(
        &mut self,
        dial_plan: *const LinphoneDialPlan,
        what: &'static str,
        part: impl FnOnce(&'static DialPlan) -> Option<&'static str>,
    ) -> Result<*const c_char, Misuse> {
        let found = part(self.dial_plan(dial_plan)?);
        Ok(self.borrow_text(dial_plan.addr(), what, found))
    }
}
