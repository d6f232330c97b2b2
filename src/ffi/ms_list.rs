//! `MSList`: the names that `bctbx_list_t` and its functions had in liblinphone 3, when they came from mediastreamer.

use std::ffi::{c_int, c_void};

use super::list::*;
use super::types::*;

/// Appends an element.
/// @param list the list; NULL is the empty list @maybenil
/// @param data the element @maybenil
/// @return the list, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_append(list: *mut bctbx_list_t, data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_append(list, data) }
}

/// Appends a node.
/// @param list the list; NULL is the empty list @maybenil
/// @param new_elem the node, which becomes part of the list @maybenil
/// @return the list, still the caller's; NULL when both are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_append_link(
    list: *mut bctbx_list_t,
    new_elem: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_append_link(list, new_elem) }
}

/// Puts an element in front.
/// @param list the list; NULL is the empty list @maybenil
/// @param data the element @maybenil
/// @return the list, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_prepend(list: *mut bctbx_list_t, data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_prepend(list, data) }
}

/// Frees the nodes of a list, not its elements.
/// @param list the list @maybenil
/// @return NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_free(list: *mut bctbx_list_t) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_free(list) }
}

/// Frees a list and its elements.
/// @param list the list @maybenil
/// @param freefunc what frees an element @maybenil
/// @return NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_free_with_data(
    list: *mut bctbx_list_t,
    freefunc: bctbx_list_free_func,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_free_with_data(list, freefunc) }
}

/// Puts one list behind another.
/// @param first the list in front @maybenil
/// @param second the list behind, which becomes part of it @maybenil
/// @return the whole list, still the caller's; NULL when both are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_concat(
    first: *mut bctbx_list_t,
    second: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_concat(first, second) }
}

/// Takes the first node that holds an element out and frees it.
/// @param list the list @maybenil
/// @param data the element @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_remove(list: *mut bctbx_list_t, data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_remove(list, data) }
}

/// Takes the first node out for whose element a comparison gives 0, and frees it.
/// @param list the list @maybenil
/// @param compare_func compares an element with `user_data` @notnil
/// @param user_data what to compare with @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_remove_custom(
    list: *mut bctbx_list_t,
    compare_func: bctbx_compare_func,
    user_data: *const c_void,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_remove_custom(list, compare_func, user_data) }
}

/// Counts the nodes.
/// @param list the list @maybenil
/// @return how many there are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_size(list: *const bctbx_list_t) -> c_int {
    // SAFETY: the caller's promise is passed on.
    c_int::try_from(unsafe { bctbx_list_size(list) }).unwrap_or(c_int::MAX)
}

/// Calls a function with every element.
/// @param list the list @maybenil
/// @param iterate_func the function @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_for_each(list: *const bctbx_list_t, iterate_func: bctbx_list_iterate_func) {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_for_each(list, iterate_func) }
}

/// Calls a function with every element and a pointer of the caller's.
/// @param list the list @maybenil
/// @param iterate_func the function @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_for_each2(
    list: *const bctbx_list_t,
    iterate_func: bctbx_list_iterate2_func,
    user_data: *mut c_void,
) {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_for_each2(list, iterate_func, user_data) }
}

/// Takes a node out of a list and frees it.
/// @param list the list @maybenil
/// @param elem the node, which must belong to the list @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_remove_link(
    list: *mut bctbx_list_t,
    elem: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_erase_link(list, elem) }
}

/// Finds the node that holds an element.
/// @param list the list @maybenil
/// @param data the element, compared by address @maybenil
/// @return the node, still the caller's; NULL when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_find(list: *mut bctbx_list_t, data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_find(list, data) }
}

/// Finds the first node for whose element a comparison gives 0.
/// @param list the list @maybenil
/// @param compare_func compares an element with `user_data` @notnil
/// @param user_data what to compare with @maybenil
/// @return the node, still the caller's; NULL when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_find_custom(
    list: *mut bctbx_list_t,
    compare_func: bctbx_compare_func,
    user_data: *const c_void,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_find_custom(list, compare_func, user_data) }
}

/// Gets the element at a place.
/// @param list the list @maybenil
/// @param index the place, from 0 on
/// @return the element, still the caller's; NULL when there is no such place
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_nth_data(list: *const bctbx_list_t, index: c_int) -> *mut c_void {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_nth_data(list, index) }
}

/// Gets the place of a node.
/// @param list the list @maybenil
/// @param elem the node @maybenil
/// @return its place from 0 on; -1 when it is not in the list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_position(list: *const bctbx_list_t, elem: *mut bctbx_list_t) -> c_int {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_position(list, elem) }
}

/// Gets the place of an element.
/// @param list the list @maybenil
/// @param data the element, compared by address @maybenil
/// @return its place from 0 on; -1 when it is not in the list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_index(list: *const bctbx_list_t, data: *mut c_void) -> c_int {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_index(list, data) }
}

/// Puts an element into a sorted list, behind those that are not greater.
/// @param list the list @maybenil
/// @param data the element @maybenil
/// @param compare_func compares two elements @notnil
/// @return the list, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_insert_sorted(
    list: *mut bctbx_list_t,
    data: *mut c_void,
    compare_func: bctbx_compare_func,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_insert_sorted(list, data, compare_func) }
}

/// Puts an element in front of a node.
/// @param list the list @maybenil
/// @param before the node, which must belong to the list; NULL appends @maybenil
/// @param data the element @maybenil
/// @return the list, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_insert(
    list: *mut bctbx_list_t,
    before: *mut bctbx_list_t,
    data: *mut c_void,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_insert(list, before, data) }
}

/// Copies a list, not its elements.
/// @param list the list @maybenil
/// @return the copy, which the caller owns; NULL for the empty list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_copy(list: *const bctbx_list_t) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_copy(list) }
}

/// Copies a list and its elements.
/// @param list the list @maybenil
/// @param copyfunc copies an element @notnil
/// @return the copy, which the caller owns; NULL for the empty list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_copy_with_data(
    list: *const bctbx_list_t,
    copyfunc: bctbx_list_copy_func,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_copy_with_data(list, copyfunc) }
}

/// Gets the next node.
/// @param list a node @maybenil
/// @return the node behind it, still the caller's; NULL for the last
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ms_list_next(list: *const bctbx_list_t) -> *mut bctbx_list_t {
    // SAFETY: the caller's promises are passed on.
    unsafe { bctbx_list_next(list) }
}
