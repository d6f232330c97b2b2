//! `bctbx_list_t`: a doubly linked list in real memory, because programs walk its nodes.
//!
//! Every node is malloc'ed, whoever made it, so that lists from here and lists that a program built mix freely.

#![allow(non_camel_case_types)]

use std::ffi::{c_int, c_void};

use super::types::*;

/// Compares two elements: 0 when they are equal, below 0 when the first comes first.
pub type bctbx_compare_func = Option<unsafe extern "C" fn(*const c_void, *const c_void) -> c_int>;
/// Does something to an element.
pub type bctbx_list_iterate_func = Option<unsafe extern "C" fn(*mut c_void)>;
/// Does something to an element, with a pointer of the caller's.
pub type bctbx_list_iterate2_func = Option<unsafe extern "C" fn(*mut c_void, *mut c_void)>;
/// Frees an element.
pub type bctbx_list_free_func = Option<unsafe extern "C" fn(*mut c_void)>;
/// Copies an element.
pub type bctbx_list_copy_func = Option<unsafe extern "C" fn(*mut c_void) -> *mut c_void>;

/// A list that the library lends out: its elements are handles or borrowed strings.
pub struct List {
    head: *mut bctbx_list_t,
    elements: Vec<*mut c_void>,
}

// SAFETY: the nodes belong to this value alone; what they point to is never dereferenced.
unsafe impl Send for List {}

impl List {
    /// Makes a list of these elements.
    pub fn of(elements: Vec<*mut c_void>) -> Self {
        Self { head: for_keeps(elements.iter().copied()), elements }
    }

    /// Its first node; NULL for the empty list.
    pub fn head(&self) -> *mut bctbx_list_t {
        self.head
    }

    /// Does it hold just these?
    pub fn holds(&self, elements: &[*mut c_void]) -> bool {
        self.elements == elements
    }
}

impl Drop for List {
    fn drop(&mut self) {
        // SAFETY: the nodes were made by `for_keeps` and are freed once, here.
        unsafe { free_nodes(self.head) };
    }
}

/// Makes a list for the program to free.
pub fn for_keeps(elements: impl Iterator<Item = *mut c_void>) -> *mut bctbx_list_t {
    let mut head = std::ptr::null_mut();
    let mut last: *mut bctbx_list_t = std::ptr::null_mut();
    for element in elements {
        let node = new_node(element);
        if node.is_null() {
            break;
        }
        if last.is_null() {
            head = node;
        } else {
            // SAFETY: both nodes were just made and are not shared.
            unsafe { link(last, node) };
        }
        last = node;
    }
    head
}

/// The elements of a list of the program's.
///
/// # Safety
/// `list` is NULL or the first node of a well-formed list that nobody changes meanwhile.
pub unsafe fn elements(list: *const bctbx_list_t) -> Vec<*mut c_void> {
    let mut found = Vec::new();
    let mut node = list;
    while !node.is_null() {
        // SAFETY: a node of the list that the caller vouches for.
        let (data, next) = unsafe { ((*node).data, (*node).next) };
        found.push(data);
        node = next;
    }
    found
}

fn new_node(data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: malloc takes any size; the result is checked.
    let node = unsafe { libc::malloc(size_of::<bctbx_list_t>()) }.cast::<bctbx_list_t>();
    if !node.is_null() {
        let fresh = bctbx_list_t { next: std::ptr::null_mut(), prev: std::ptr::null_mut(), data };
        // SAFETY: fresh memory of the right size and of malloc's alignment.
        unsafe { node.write(fresh) };
    }
    node
}

/// Puts `second` right behind `first`.
///
/// # Safety
/// Both are nodes.
unsafe fn link(first: *mut bctbx_list_t, second: *mut bctbx_list_t) {
    // SAFETY: the caller's promise.
    unsafe { (*first).next = second };
    // SAFETY: the caller's promise.
    unsafe { (*second).prev = first };
}

/// Frees all nodes from this one on, not their elements.
///
/// # Safety
/// `list` is NULL or a node whose successors are well-formed and malloc'ed.
unsafe fn free_nodes(list: *mut bctbx_list_t) {
    let mut node = list;
    while !node.is_null() {
        // SAFETY: a node of the list that the caller vouches for.
        let next = unsafe { (*node).next };
        // SAFETY: malloc'ed, and not used any more.
        unsafe { libc::free(node.cast()) };
        node = next;
    }
}

/// The last node from this one on.
///
/// # Safety
/// `list` is NULL or a node of a well-formed list.
unsafe fn last(list: *mut bctbx_list_t) -> *mut bctbx_list_t {
    let mut node = list;
    // SAFETY: nodes of the list that the caller vouches for.
    while !node.is_null() && !unsafe { (*node).next }.is_null() {
        // SAFETY: as above.
        node = unsafe { (*node).next };
    }
    node
}

/// The first node from this one on for which the test holds.
///
/// # Safety
/// `list` is NULL or a node of a well-formed list.
unsafe fn find(
    list: *const bctbx_list_t,
    mut test: impl FnMut(*mut bctbx_list_t) -> bool,
) -> *mut bctbx_list_t {
    let mut node = list.cast_mut();
    while !node.is_null() && !test(node) {
        // SAFETY: a node of the list that the caller vouches for.
        node = unsafe { (*node).next };
    }
    node
}

/// Makes a list of one element.
/// @param data the element @maybenil
/// @return the list, which the caller owns; NULL when no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_new(data: *mut c_void) -> *mut bctbx_list_t {
    new_node(data)
}

/// Appends an element.
/// @param elem the list; NULL is the empty list @maybenil
/// @param data the element @maybenil
/// @return the list, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_append(elem: *mut bctbx_list_t, data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's list and a fresh node.
    unsafe { bctbx_list_append_link(elem, new_node(data)) }
}

/// Appends a node.
/// @param elem the list; NULL is the empty list @maybenil
/// @param new_elem the node, which becomes part of the list @maybenil
/// @return the list, still the caller's; NULL when both are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_append_link(
    elem: *mut bctbx_list_t,
    new_elem: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    if elem.is_null() || new_elem.is_null() {
        return if elem.is_null() { new_elem } else { elem };
    }
    // SAFETY: the last node of the caller's list, and the caller's node.
    unsafe { link(last(elem), new_elem) };
    elem
}

/// Puts an element in front.
/// @param elem the list; NULL is the empty list @maybenil
/// @param data the element @maybenil
/// @return the list, which begins with that element, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_prepend(elem: *mut bctbx_list_t, data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's list and a fresh node.
    unsafe { bctbx_list_prepend_link(elem, new_node(data)) }
}

/// Puts a node in front.
/// @param elem the list; NULL is the empty list @maybenil
/// @param new_elem the node, which becomes part of the list @maybenil
/// @return the list, which begins with that node, still the caller's; NULL when both are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_prepend_link(
    elem: *mut bctbx_list_t,
    new_elem: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    if elem.is_null() || new_elem.is_null() {
        return if new_elem.is_null() { elem } else { new_elem };
    }
    // SAFETY: both are nodes.
    unsafe { link(new_elem, elem) };
    new_elem
}

/// Gets the last node.
/// @param l the list @maybenil
/// @return the node, still the caller's; NULL for the empty list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_last_elem(l: *const bctbx_list_t) -> *mut bctbx_list_t {
    // SAFETY: the caller's list.
    unsafe { last(l.cast_mut()) }
}

/// Gets the first node of the list that a node belongs to.
/// @param l the node @maybenil
/// @return the first node, still the caller's; NULL for NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_first_elem(l: *const bctbx_list_t) -> *mut bctbx_list_t {
    let mut node = l.cast_mut();
    // SAFETY: nodes of the caller's list.
    while !node.is_null() && !unsafe { (*node).prev }.is_null() {
        // SAFETY: as above.
        node = unsafe { (*node).prev };
    }
    node
}

/// Frees the nodes of a list, not its elements.
/// @param list the list @maybenil
/// @return NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_free(list: *mut bctbx_list_t) -> *mut bctbx_list_t {
    // SAFETY: the caller's list, which the caller gives up.
    unsafe { free_nodes(list) };
    std::ptr::null_mut()
}

/// Frees a list and its elements.
/// @param list the list @maybenil
/// @param freefunc what frees an element; NULL leaves them alone @maybenil
/// @return NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_free_with_data(
    list: *mut bctbx_list_t,
    freefunc: bctbx_list_free_func,
) -> *mut bctbx_list_t {
    if let Some(free) = freefunc {
        // SAFETY: the caller's list.
        for data in unsafe { elements(list) } {
            // SAFETY: the caller's function on the caller's element.
            unsafe { free(data) };
        }
    }
    // SAFETY: as above.
    unsafe { bctbx_list_free(list) }
}

/// Puts one list behind another.
/// @param first the list in front @maybenil
/// @param second the list behind, which becomes part of it @maybenil
/// @return the whole list, still the caller's; NULL when both are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_concat(
    first: *mut bctbx_list_t,
    second: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's lists.
    unsafe { bctbx_list_append_link(first, second) }
}

/// Takes the first node that holds an element out and frees it.
/// @param first the list @maybenil
/// @param data the element, compared by address @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_remove(first: *mut bctbx_list_t, data: *mut c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's list.
    let found = unsafe { bctbx_list_find(first, data) };
    // SAFETY: as above.
    unsafe { bctbx_list_erase_link(first, found) }
}

/// Takes the first node out for whose element a comparison gives 0, and frees it.
/// @param first the list @maybenil
/// @param compare_func compares an element with `user_data` @notnil
/// @param user_data what to compare with @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_remove_custom(
    first: *mut bctbx_list_t,
    compare_func: bctbx_compare_func,
    user_data: *const c_void,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's list and function.
    let found = unsafe { bctbx_list_find_custom(first, compare_func, user_data) };
    // SAFETY: as above.
    unsafe { bctbx_list_erase_link(first, found) }
}

/// Takes the first element off a list.
/// @param list the list @maybenil
/// @param front_data receives the element; NULL when the list is empty @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_pop_front(
    list: *mut bctbx_list_t,
    front_data: *mut *mut c_void,
) -> *mut bctbx_list_t {
    if !front_data.is_null() {
        // SAFETY: the first node of the caller's list, if there is one.
        let data = if list.is_null() { std::ptr::null_mut() } else { unsafe { (*list).data } };
        // SAFETY: the caller's place for a pointer.
        unsafe { front_data.write(data) };
    }
    // SAFETY: the caller's list.
    unsafe { bctbx_list_erase_link(list, list) }
}

/// Counts the nodes.
/// @param first the list @maybenil
/// @return how many there are
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_size(first: *const bctbx_list_t) -> usize {
    // SAFETY: the caller's list.
    unsafe { elements(first) }.len()
}

/// Calls a function with every element.
/// @param list the list @maybenil
/// @param func the function @notnil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_for_each(list: *const bctbx_list_t, func: bctbx_list_iterate_func) {
    let Some(func) = func else { return };
    // SAFETY: the caller's list.
    for data in unsafe { elements(list) } {
        // SAFETY: the caller's function on the caller's element.
        unsafe { func(data) };
    }
}

/// Calls a function with every element and a pointer of the caller's.
/// @param list the list @maybenil
/// @param func the function @notnil
/// @param user_data the pointer @maybenil
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_for_each2(
    list: *const bctbx_list_t,
    func: bctbx_list_iterate2_func,
    user_data: *mut c_void,
) {
    let Some(func) = func else { return };
    // SAFETY: the caller's list.
    for data in unsafe { elements(list) } {
        // SAFETY: the caller's function on the caller's element.
        unsafe { func(data, user_data) };
    }
}

/// Takes a node out of a list without freeing it.
/// @param list the list @maybenil
/// @param elem the node, which must belong to the list @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_unlink(
    list: *mut bctbx_list_t,
    elem: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    if elem.is_null() {
        return list;
    }
    // SAFETY: a node of the caller's list.
    let (next, prev) = unsafe { ((*elem).next, (*elem).prev) };
    if !prev.is_null() {
        // SAFETY: the node before it.
        unsafe { (*prev).next = next };
    }
    if !next.is_null() {
        // SAFETY: the node behind it.
        unsafe { (*next).prev = prev };
    }
    // SAFETY: a node of the caller's list.
    unsafe { (*elem).next = std::ptr::null_mut() };
    // SAFETY: as above.
    unsafe { (*elem).prev = std::ptr::null_mut() };
    if elem == list { next } else { list }
}

/// Takes a node out of a list and frees it.
/// @param list the list @maybenil
/// @param elem the node, which must belong to the list @maybenil
/// @return what is left of the list, still the caller's; NULL when nothing is
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_erase_link(
    list: *mut bctbx_list_t,
    elem: *mut bctbx_list_t,
) -> *mut bctbx_list_t {
    // SAFETY: the caller's list and its node.
    let rest = unsafe { bctbx_list_unlink(list, elem) };
    // SAFETY: malloc'ed, and out of the list now; free takes NULL.
    unsafe { libc::free(elem.cast()) };
    rest
}

/// Finds the node that holds an element.
/// @param list the list @maybenil
/// @param data the element, compared by address @maybenil
/// @return the node, still the caller's; NULL when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_find(list: *mut bctbx_list_t, data: *const c_void) -> *mut bctbx_list_t {
    // SAFETY: the caller's list, whose nodes the test reads.
    unsafe { find(list, |node| std::ptr::eq((*node).data, data)) }
}

/// Finds the first node for whose element a comparison gives 0.
/// @param list the list @maybenil
/// @param cmp compares an element with `user_data` @notnil
/// @param user_data what to compare with @maybenil
/// @return the node, still the caller's; NULL when there is none
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_find_custom(
    list: *const bctbx_list_t,
    cmp: bctbx_compare_func,
    user_data: *const c_void,
) -> *mut bctbx_list_t {
    let Some(compare) = cmp else { return std::ptr::null_mut() };
    // SAFETY: the caller's list, whose nodes the test reads, and the caller's function.
    unsafe { find(list, |node| compare((*node).data, user_data) == 0) }
}

/// Gets the element at a place.
/// @param list the list @maybenil
/// @param index the place, from 0 on
/// @return the element, still the caller's; NULL when there is no such place
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_nth_data(list: *const bctbx_list_t, index: c_int) -> *mut c_void {
    // SAFETY: the caller's list.
    let found = unsafe { elements(list) };
    usize::try_from(index).ok().and_then(|index| found.get(index).copied()).unwrap_or(std::ptr::null_mut())
}

/// Gets the place of a node.
/// @param list the list @maybenil
/// @param elem the node @maybenil
/// @return its place from 0 on; -1 when it is not in the list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_position(list: *const bctbx_list_t, elem: *mut bctbx_list_t) -> c_int {
    let mut place = 0;
    // SAFETY: the caller's list.
    let found = unsafe {
        find(list, |node| {
            place += 1;
            node == elem
        })
    };
    if found.is_null() { -1 } else { place - 1 }
}

/// Gets the place of an element.
/// @param list the list @maybenil
/// @param data the element, compared by address @maybenil
/// @return its place from 0 on; -1 when it is not in the list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_index(list: *const bctbx_list_t, data: *mut c_void) -> c_int {
    // SAFETY: the caller's list.
    let place = unsafe { elements(list) }.iter().position(|element| *element == data);
    place.and_then(|place| c_int::try_from(place).ok()).unwrap_or(-1)
}

/// Puts an element into a sorted list, behind those that are not greater.
/// @param list the list @maybenil
/// @param data the element @maybenil
/// @param cmp compares two elements @notnil
/// @return the list, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_insert_sorted(
    list: *mut bctbx_list_t,
    data: *mut c_void,
    cmp: bctbx_compare_func,
) -> *mut bctbx_list_t {
    let Some(compare) = cmp else { return list };
    // SAFETY: the caller's list, whose nodes the test reads, and the caller's function.
    let before = unsafe { find(list, |node| compare(data, (*node).data) <= 0) };
    // SAFETY: the caller's list and one of its nodes.
    unsafe { bctbx_list_insert(list, before, data) }
}

/// Puts an element in front of a node.
/// @param list the list @maybenil
/// @param before the node, which must belong to the list; NULL appends @maybenil
/// @param data the element @maybenil
/// @return the list, still the caller's; NULL when it is empty and no memory is left
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_insert(
    list: *mut bctbx_list_t,
    before: *mut bctbx_list_t,
    data: *mut c_void,
) -> *mut bctbx_list_t {
    if before.is_null() {
        // SAFETY: the caller's list.
        return unsafe { bctbx_list_append(list, data) };
    }
    let node = new_node(data);
    if node.is_null() {
        return list;
    }
    // SAFETY: a node of the caller's list.
    let prev = unsafe { (*before).prev };
    if !prev.is_null() {
        // SAFETY: a node of the list and a fresh one.
        unsafe { link(prev, node) };
    }
    // SAFETY: as above.
    unsafe { link(node, before) };
    if before == list { node } else { list }
}

/// Copies a list, not its elements.
/// @param list the list @maybenil
/// @return the copy, which the caller owns; NULL for the empty list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_copy(list: *const bctbx_list_t) -> *mut bctbx_list_t {
    // SAFETY: the caller's list.
    for_keeps(unsafe { elements(list) }.into_iter())
}

/// Copies a list and its elements.
/// @param list the list @maybenil
/// @param copyfunc copies an element @notnil
/// @return the copy, which the caller owns; NULL for the empty list
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_copy_with_data(
    list: *const bctbx_list_t,
    copyfunc: bctbx_list_copy_func,
) -> *mut bctbx_list_t {
    let Some(copy) = copyfunc else { return std::ptr::null_mut() };
    // SAFETY: the caller's list; the caller's function on its elements.
    for_keeps(unsafe { elements(list) }.into_iter().map(|data| unsafe { copy(data) }))
}

/// Gets the next node.
/// @param elem a node @maybenil
/// @return the node behind it, still the caller's; NULL for the last
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_next(elem: *const bctbx_list_t) -> *mut bctbx_list_t {
    // SAFETY: the caller's node.
    if elem.is_null() { std::ptr::null_mut() } else { unsafe { (*elem).next } }
}

/// Gets the element of a node.
/// @param elem a node @maybenil
/// @return its element, still the caller's; NULL for NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bctbx_list_get_data(elem: *const bctbx_list_t) -> *mut c_void {
    // SAFETY: the caller's node.
    if elem.is_null() { std::ptr::null_mut() } else { unsafe { (*elem).data } }
}
