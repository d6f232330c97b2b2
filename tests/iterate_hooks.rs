//! What a program hangs on a core beside callbacks: hooks of its iterates, the list of its listeners, a media engine.
#![allow(clippy::undocumented_unsafe_blocks, reason = "each call passes handles and NULLs")]

use std::ffi::{CStr, c_void};
use std::ptr::{null, null_mut};

use linphone::ffi::core::*;
use linphone::ffi::core_cbs::linphone_core_cbs_unref;
use linphone::ffi::core_hooks::*;
use linphone::ffi::factory::*;
use linphone::ffi::legacy_core::linphone_core_get_sip_socket;
use linphone::ffi::list::{bctbx_list_free, elements};
use linphone::ffi::media_factory::linphone_core_get_ms_factory;
use linphone::ffi::misc::linphone_core_log_collection_upload_state_to_string;
use linphone::ffi::types::*;

fn fresh() -> *mut LinphoneCore {
    unsafe { linphone_factory_create_core_3(linphone_factory_get(), null(), null(), null_mut()) }
}

/// What hooks have done, and on which core.
struct Seen {
    core: *mut LinphoneCore,
    calls: Vec<&'static str>,
}

unsafe extern "C" fn first(data: *mut c_void) -> bool_t {
    unsafe { &mut *data.cast::<Seen>() }.calls.push("first");
    0
}

unsafe extern "C" fn second(data: *mut c_void) -> bool_t {
    unsafe { &mut *data.cast::<Seen>() }.calls.push("second");
    1
}

/// Takes the other away, and itself.
unsafe extern "C" fn last(data: *mut c_void) -> bool_t {
    let seen = unsafe { &mut *data.cast::<Seen>() };
    seen.calls.push("last");
    unsafe {
        linphone_core_remove_iterate_hook(seen.core, Some(second), data);
        linphone_core_remove_iterate_hook(seen.core, Some(last), data);
    }
    1
}

unsafe extern "C" fn ending(data: *mut c_void) -> bool_t {
    let seen = unsafe { &mut *data.cast::<Seen>() };
    seen.calls.push("ending");
    unsafe { linphone_core_unref(seen.core) };
    1
}

#[test]
fn hooks_are_called_in_their_order_from_adding_to_removing_whatever_they_return() {
    let mut seen = Seen { core: fresh(), calls: Vec::new() };
    let (core, data) = (seen.core, (&raw mut seen).cast::<c_void>());
    let calls = || std::mem::take(&mut unsafe { &mut *data.cast::<Seen>() }.calls);
    unsafe {
        linphone_core_add_iterate_hook(core, Some(first), data);
        linphone_core_add_iterate_hook(core, Some(second), data);
        linphone_core_iterate(core);
        assert_eq!(calls(), ["first", "second"], "also before the start");
        linphone_core_remove_iterate_hook(core, Some(first), null_mut());
        linphone_core_start(core);
        linphone_core_iterate(core);
        assert_eq!(calls(), ["first", "second"], "the pair to remove was not there");
        linphone_core_remove_iterate_hook(core, Some(first), data);
        linphone_core_remove_iterate_hook(core, Some(second), data);
        linphone_core_add_iterate_hook(core, Some(last), data);
        linphone_core_add_iterate_hook(core, Some(second), data);
        linphone_core_iterate(core);
        assert_eq!(calls(), ["last"], "one that another has removed is not called any more");
        linphone_core_iterate(core);
        assert_eq!(calls(), [""; 0]);
        linphone_core_add_iterate_hook(core, Some(first), data);
        linphone_core_stop(core);
        linphone_core_iterate(core);
        assert_eq!(calls(), [""; 0], "a stop ends them");
        linphone_core_add_iterate_hook(core, None, data);
        linphone_core_unref(core);
        linphone_core_add_iterate_hook(core, Some(first), data);
        linphone_core_remove_iterate_hook(core, Some(first), data);
    }
}

#[test]
fn a_hook_may_end_the_core() {
    let mut seen = Seen { core: fresh(), calls: Vec::new() };
    let (core, data) = (seen.core, (&raw mut seen).cast::<c_void>());
    unsafe {
        linphone_core_add_iterate_hook(core, Some(ending), data);
        linphone_core_add_iterate_hook(core, Some(first), data);
        linphone_core_iterate(core);
        linphone_core_iterate(core);
    }
    assert_eq!(seen.calls, ["ending"]);
}

#[test]
fn the_list_of_listeners_is_the_callers_and_names_them_in_their_order() {
    let core = fresh();
    let listeners = || unsafe {
        let list = linphone_core_get_callbacks_list(core);
        let found = elements(list);
        bctbx_list_free(list);
        found
    };
    unsafe {
        assert!(listeners().is_empty());
        let cbs = [0, 1].map(|_| linphone_factory_create_core_cbs(linphone_factory_get()));
        cbs.iter().for_each(|cbs| linphone_core_add_callbacks(core, *cbs));
        assert_eq!(listeners(), cbs.map(|cbs| cbs.cast()));
        linphone_core_remove_callbacks(core, cbs[0]);
        assert_eq!(listeners(), [cbs[1].cast()]);
        cbs.iter().for_each(|cbs| linphone_core_cbs_unref(*cbs));
        assert_eq!(listeners(), [cbs[1].cast()], "the core has a share of its own");
        linphone_core_unref(core);
        assert!(listeners().is_empty());
    }
}

#[test]
fn without_mediastreamer_there_is_no_media_engine() {
    let core = fresh();
    unsafe {
        assert!(linphone_core_get_ms_factory(core).is_null());
        assert!(linphone_core_get_ms_factory(null_mut()).is_null());
        assert_eq!(
            (linphone_core_local_permission_enabled(core), linphone_core_local_permission_enabled(null())),
            (1, 0)
        );
        linphone_core_unref(core);
    }
}

#[test]
fn what_else_is_asked_about_the_surroundings_has_an_answer() {
    let core = fresh();
    unsafe {
        let factory = linphone_factory_get();
        assert_eq!(linphone_factory_is_database_storage_available(factory), 0);
        assert_eq!(linphone_factory_is_imdn_available(factory), 0);
        assert_eq!(linphone_core_get_sip_socket(core), -1);
        let name = |state| CStr::from_ptr(linphone_core_log_collection_upload_state_to_string(state));
        assert_eq!(name(2), c"LinphoneCoreLogCollectionUploadStateNotDelivered");
        assert_eq!([name(-1), name(3)], [c"UNKNOWN"; 2]);
        linphone_core_unref(core);
    }
}
