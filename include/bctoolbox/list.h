/**
 * @file
 * bctoolbox/list.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/types/structs.rs, src/ffi/list.rs; change that and run `make headers`.
 */
#ifndef BCTBX_LIST_H_
#define BCTBX_LIST_H_

#include <linphone/defs.h>

/**
 * A node of a doubly linked list; programs walk `next` and `data`.
 */
struct _bctbx_list {
    /**
     * The node after this one, or NULL.
     */
    struct _bctbx_list *next;
    /**
     * The node before this one, or NULL.
     */
    struct _bctbx_list *prev;
    /**
     * What it holds.
     */
    void *data;
};

/**
 * A node of a doubly linked list.
 */
typedef struct _bctbx_list bctbx_list_t;

/**
 * Frees an element.
 */
typedef void (*bctbx_list_free_func)(void*);

/**
 * Compares two elements: 0 when they are equal, below 0 when the first comes first.
 */
typedef int (*bctbx_compare_func)(const void*, const void*);

/**
 * Does something to an element.
 */
typedef void (*bctbx_list_iterate_func)(void*);

/**
 * Does something to an element, with a pointer of the caller's.
 */
typedef void (*bctbx_list_iterate2_func)(void*, void*);

/**
 * Copies an element.
 */
typedef void *(*bctbx_list_copy_func)(void*);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes a list of one element.
 * @param data the element @maybenil
 * @return the list, which the caller owns; NULL when no memory is left
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_new(void *data);

/**
 * Appends an element.
 * @param elem the list; NULL is the empty list @maybenil
 * @param data the element @maybenil
 * @return the list, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_append(bctbx_list_t *elem, void *data);

/**
 * Appends a node.
 * @param elem the list; NULL is the empty list @maybenil
 * @param new_elem the node, which becomes part of the list @maybenil
 * @return the list, still the caller's; NULL when both are
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_append_link(bctbx_list_t *elem, bctbx_list_t *new_elem);

/**
 * Puts an element in front.
 * @param elem the list; NULL is the empty list @maybenil
 * @param data the element @maybenil
 * @return the list, which begins with that element, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC
bctbx_list_t *bctbx_list_prepend(bctbx_list_t *elem,
                                 void *data);

/**
 * Puts a node in front.
 * @param elem the list; NULL is the empty list @maybenil
 * @param new_elem the node, which becomes part of the list @maybenil
 * @return the list, which begins with that node, still the caller's; NULL when both are
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_prepend_link(bctbx_list_t *elem, bctbx_list_t *new_elem);

/**
 * Gets the last node.
 * @param l the list @maybenil
 * @return the node, still the caller's; NULL for the empty list
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_last_elem(const bctbx_list_t *l);

/**
 * Gets the first node of the list that a node belongs to.
 * @param l the node @maybenil
 * @return the first node, still the caller's; NULL for NULL
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_first_elem(const bctbx_list_t *l);

/**
 * Frees the nodes of a list, not its elements.
 * @param list the list @maybenil
 * @return NULL
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_free(bctbx_list_t *list);

/**
 * Frees a list and its elements.
 * @param list the list @maybenil
 * @param freefunc what frees an element; NULL leaves them alone @maybenil
 * @return NULL
 */
LINPHONE_PUBLIC
bctbx_list_t *bctbx_list_free_with_data(bctbx_list_t *list,
                                        bctbx_list_free_func freefunc);

/**
 * Puts one list behind another.
 * @param first the list in front @maybenil
 * @param second the list behind, which becomes part of it @maybenil
 * @return the whole list, still the caller's; NULL when both are
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_concat(bctbx_list_t *first, bctbx_list_t *second);

/**
 * Takes the first node that holds an element out and frees it.
 * @param first the list @maybenil
 * @param data the element, compared by address @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_remove(bctbx_list_t *first, void *data);

/**
 * Takes the first node out for whose element a comparison gives 0, and frees it.
 * @param first the list @maybenil
 * @param compare_func compares an element with `user_data` @notnil
 * @param user_data what to compare with @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC
bctbx_list_t *bctbx_list_remove_custom(bctbx_list_t *first,
                                       bctbx_compare_func compare_func,
                                       const void *user_data);

/**
 * Takes the first element off a list.
 * @param list the list @maybenil
 * @param front_data receives the element; NULL when the list is empty @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_pop_front(bctbx_list_t *list, void **front_data);

/**
 * Counts the nodes.
 * @param first the list @maybenil
 * @return how many there are
 */
LINPHONE_PUBLIC size_t bctbx_list_size(const bctbx_list_t *first);

/**
 * Calls a function with every element.
 * @param list the list @maybenil
 * @param func the function @notnil
 */
LINPHONE_PUBLIC void bctbx_list_for_each(const bctbx_list_t *list, bctbx_list_iterate_func func);

/**
 * Calls a function with every element and a pointer of the caller's.
 * @param list the list @maybenil
 * @param func the function @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void bctbx_list_for_each2(const bctbx_list_t *list,
                          bctbx_list_iterate2_func func,
                          void *user_data);

/**
 * Takes a node out of a list without freeing it.
 * @param list the list @maybenil
 * @param elem the node, which must belong to the list @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_unlink(bctbx_list_t *list, bctbx_list_t *elem);

/**
 * Takes a node out of a list and frees it.
 * @param list the list @maybenil
 * @param elem the node, which must belong to the list @maybenil
 * @return what is left of the list, still the caller's; NULL when nothing is
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_erase_link(bctbx_list_t *list, bctbx_list_t *elem);

/**
 * Finds the node that holds an element.
 * @param list the list @maybenil
 * @param data the element, compared by address @maybenil
 * @return the node, still the caller's; NULL when there is none
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_find(bctbx_list_t *list, const void *data);

/**
 * Finds the first node for whose element a comparison gives 0.
 * @param list the list @maybenil
 * @param cmp compares an element with `user_data` @notnil
 * @param user_data what to compare with @maybenil
 * @return the node, still the caller's; NULL when there is none
 */
LINPHONE_PUBLIC
bctbx_list_t *bctbx_list_find_custom(const bctbx_list_t *list,
                                     bctbx_compare_func cmp,
                                     const void *user_data);

/**
 * Gets the element at a place.
 * @param list the list @maybenil
 * @param index the place, from 0 on
 * @return the element, still the caller's; NULL when there is no such place
 */
LINPHONE_PUBLIC void *bctbx_list_nth_data(const bctbx_list_t *list, int index);

/**
 * Gets the place of a node.
 * @param list the list @maybenil
 * @param elem the node @maybenil
 * @return its place from 0 on; -1 when it is not in the list
 */
LINPHONE_PUBLIC int bctbx_list_position(const bctbx_list_t *list, bctbx_list_t *elem);

/**
 * Gets the place of an element.
 * @param list the list @maybenil
 * @param data the element, compared by address @maybenil
 * @return its place from 0 on; -1 when it is not in the list
 */
LINPHONE_PUBLIC int bctbx_list_index(const bctbx_list_t *list, void *data);

/**
 * Puts an element into a sorted list, behind those that are not greater.
 * @param list the list @maybenil
 * @param data the element @maybenil
 * @param cmp compares two elements @notnil
 * @return the list, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC
bctbx_list_t *bctbx_list_insert_sorted(bctbx_list_t *list,
                                       void *data,
                                       bctbx_compare_func cmp);

/**
 * Puts an element in front of a node.
 * @param list the list @maybenil
 * @param before the node, which must belong to the list; NULL appends @maybenil
 * @param data the element @maybenil
 * @return the list, still the caller's; NULL when it is empty and no memory is left
 */
LINPHONE_PUBLIC
bctbx_list_t *bctbx_list_insert(bctbx_list_t *list,
                                bctbx_list_t *before,
                                void *data);

/**
 * Copies a list, not its elements.
 * @param list the list @maybenil
 * @return the copy, which the caller owns; NULL for the empty list
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_copy(const bctbx_list_t *list);

/**
 * Copies a list and its elements.
 * @param list the list @maybenil
 * @param copyfunc copies an element @notnil
 * @return the copy, which the caller owns; NULL for the empty list
 */
LINPHONE_PUBLIC
bctbx_list_t *bctbx_list_copy_with_data(const bctbx_list_t *list,
                                        bctbx_list_copy_func copyfunc);

/**
 * Gets the next node.
 * @param elem a node @maybenil
 * @return the node behind it, still the caller's; NULL for the last
 */
LINPHONE_PUBLIC bctbx_list_t *bctbx_list_next(const bctbx_list_t *elem);

/**
 * Gets the element of a node.
 * @param elem a node @maybenil
 * @return its element, still the caller's; NULL for NULL
 */
LINPHONE_PUBLIC void *bctbx_list_get_data(const bctbx_list_t *elem);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* BCTBX_LIST_H_ */
