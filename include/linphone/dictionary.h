/**
 * @file
 * linphone/dictionary.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/dictionary.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_DICTIONARY_H
#define REGLINE_LINPHONE_DICTIONARY_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an empty dictionary.
 * @return the dictionary, which the caller owns @notnil
 */
LINPHONE_PUBLIC LinphoneDictionary *linphone_dictionary_new(void);

/**
 * Copies a dictionary. Buffers in it are shared.
 * @param src the dictionary @notnil
 * @return the copy, which the caller owns; NULL for what is no dictionary
 */
LINPHONE_PUBLIC LinphoneDictionary *linphone_dictionary_clone(const LinphoneDictionary *src);

/**
 * Adds an owner to a dictionary.
 * @param obj the dictionary @notnil
 * @return the same dictionary; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneDictionary *linphone_dictionary_ref(LinphoneDictionary *obj);

/**
 * Gives up one's share in a dictionary.
 * @param obj the dictionary @maybenil
 */
LINPHONE_PUBLIC void linphone_dictionary_unref(LinphoneDictionary *obj);

/**
 * Sets a value to a whole number.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void linphone_dictionary_set_int(LinphoneDictionary *obj,
                                 const char *key,
                                 int value);

/**
 * Gets a value as a whole number.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param default_value what to return when there is no such value
 * @return the number, cut to the size of an int; 0 for text that is none
 */
LINPHONE_PUBLIC
int linphone_dictionary_get_int(LinphoneDictionary *obj,
                                const char *key,
                                int default_value);

/**
 * Sets a value to a text.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param value the text; NULL removes the value @maybenil
 */
LINPHONE_PUBLIC
void linphone_dictionary_set_string(LinphoneDictionary *obj,
                                    const char *key,
                                    const char *value);

/**
 * Gets a value as text.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param default_value what to return when there is no such value @maybenil
 * @return the text, borrowed until the value changes, or the default; NULL only if the default is
 * @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_dictionary_get_string(LinphoneDictionary *obj,
                                           const char *key,
                                           const char *default_value);

/**
 * Sets a value to a whole number.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void linphone_dictionary_set_int64(LinphoneDictionary *obj,
                                   const char *key,
                                   int64_t value);

/**
 * Gets a value as a whole number.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param default_value what to return when there is no such value
 * @return the number; 0 for text that is none
 */
LINPHONE_PUBLIC
int64_t linphone_dictionary_get_int64(LinphoneDictionary *obj,
                                      const char *key,
                                      int64_t default_value);

/**
 * Sets a value to a number.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void linphone_dictionary_set_float(LinphoneDictionary *obj,
                                   const char *key,
                                   float value);

/**
 * Gets a value as a number.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param default_value what to return when there is no such value
 * @return the number; 0 for text that is none
 */
LINPHONE_PUBLIC
float linphone_dictionary_get_float(const LinphoneDictionary *obj,
                                    const char *key,
                                    float default_value);

/**
 * Sets a value to a buffer, in which the dictionary takes a share.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @param value the buffer; NULL removes the value @maybenil
 */
LINPHONE_PUBLIC
void linphone_dictionary_set_buffer(LinphoneDictionary *obj,
                                    const char *key,
                                    LinphoneBuffer *value);

/**
 * Gets a value that is a buffer.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @return the buffer, borrowed; NULL when there is none of that name @maybenil
 */
LINPHONE_PUBLIC
LinphoneBuffer *linphone_dictionary_get_buffer(const LinphoneDictionary *obj,
                                               const char *key);

/**
 * Removes a value.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @return 0; 1 when there is no such value, -1 for what is no dictionary
 */
LINPHONE_PUBLIC LinphoneStatus linphone_dictionary_remove(LinphoneDictionary *obj, const char *key);

/**
 * Removes all values.
 * @param obj the dictionary @notnil
 */
LINPHONE_PUBLIC void linphone_dictionary_clear(LinphoneDictionary *obj);

/**
 * Tells whether there is a value.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @return TRUE when there is
 */
LINPHONE_PUBLIC bool_t linphone_dictionary_has_key(const LinphoneDictionary *obj, const char *key);

/**
 * Tells whether there is a value; the older name of `linphone_dictionary_has_key`.
 * @param obj the dictionary @notnil
 * @param key the value's name @notnil
 * @return 1 when there is, 0 when there is not, -1 for what is no dictionary
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_dictionary_haskey(const LinphoneDictionary *obj,
                                          const char *key);

/**
 * Gets the names of all values, in the order of adding.
 * @param obj the dictionary @notnil
 * @return a list of strings, both of which the caller frees: `bctbx_list_free_with_data(list, bctbx_free)`; NULL for
 * what is no dictionary @maybenil
 */
LINPHONE_PUBLIC
bctbx_list_t *linphone_dictionary_get_keys(const LinphoneDictionary *obj);

/**
 * Calls a function with every value that is text or a number. The function may change the dictionary.
 * @param obj the dictionary @notnil
 * @param apply_func the function; it gets the name, the value as a C string, and `userdata` @notnil
 * @param userdata a pointer of the caller's @maybenil
 */
LINPHONE_PUBLIC
void linphone_dictionary_foreach(const LinphoneDictionary *obj,
                                 void (*apply_func)(const char *key, void *value, void *userdata),
                                 void *userdata);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_DICTIONARY_H */
