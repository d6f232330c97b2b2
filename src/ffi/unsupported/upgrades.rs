//! Of liblinphone, and not of regline: upgrades. Generated from `names.tsv` by `make headers`.
#![allow(missing_docs, reason = "each line says what it is")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ffi::c_void;

use super::Refused;

struct Family;

impl Refused for Family {
    const WHAT: &'static str = "upgrades";
    const NAMES: &'static str = NAMES;
}

#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_get_version_update_check_result_received() -> *mut c_void { refuse!(Family, null, 0) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_cbs_set_version_update_check_result_received() { refuse!(Family, nothing, 1) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_check_for_update() { refuse!(Family, nothing, 2) }
#[unsafe(no_mangle)] #[cfg_attr(bare_stubs, unsafe(naked))] pub extern "C" fn linphone_core_migrate_logs_from_rc_to_db() { refuse!(Family, nothing, 3) }

const NAMES: &str = "\
    0:linphone_core_cbs_get_version_update_check_result_received \
    18:set_version_update_check_result_received 15:heck_for_update 14:migrate_logs_from_rc_to_db \
    ";
