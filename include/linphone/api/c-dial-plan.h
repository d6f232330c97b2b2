/**
 * @file
 * linphone/api/c-dial-plan.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/dial_plan.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_DIAL_PLAN_H
#define REGLINE_LINPHONE_API_C_DIAL_PLAN_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Returns the plan: plans are constants.
 * @param dial_plan the plan @notnil
 * @return the same plan; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneDialPlan *linphone_dial_plan_ref(LinphoneDialPlan *dial_plan);

/**
 * Does nothing: plans are constants.
 * @param dial_plan the plan @maybenil
 */
LINPHONE_PUBLIC void linphone_dial_plan_unref(LinphoneDialPlan *dial_plan);

/**
 * Gets the country's name in English.
 * @param dial_plan the plan @notnil
 * @return the name, a text that lasts; `generic` for the plan of unknown countries; NULL for what is no plan
 */
LINPHONE_PUBLIC
const char *linphone_dial_plan_get_country(const LinphoneDialPlan *dial_plan);

/**
 * Gets the country's ISO 3166 code.
 * @param dial_plan the plan @notnil
 * @return the code, such as `FR`, a text that lasts; NULL for the generic plan @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_dial_plan_get_iso_country_code(const LinphoneDialPlan *dial_plan);

/**
 * Gets the country's calling code.
 * @param dial_plan the plan @notnil
 * @return the code without plus, such as `33`, a text that lasts; NULL for the generic plan @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_dial_plan_get_country_calling_code(const LinphoneDialPlan *dial_plan);

/**
 * Gets how many digits national numbers have at most.
 * @param dial_plan the plan @notnil
 * @return the number of digits; 0 for what is no plan
 */
LINPHONE_PUBLIC
int linphone_dial_plan_get_national_number_length(const LinphoneDialPlan *dial_plan);

/**
 * Gets what is dialled in the country before a calling code.
 * @param dial_plan the plan @notnil
 * @return the prefix, such as `00`, a text that lasts; NULL for what is no plan
 */
LINPHONE_PUBLIC
const char *linphone_dial_plan_get_international_call_prefix(const LinphoneDialPlan *dial_plan);

/**
 * Gets the country's flag.
 * @param dial_plan the plan @notnil
 * @return the flag as a character, a text that lasts; NULL for plans whose code is not of two letters @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_dial_plan_get_flag(const LinphoneDialPlan *dial_plan);

/**
 * Writes a phone number in its international form, reading it as one dialled in the country.
 * @param dial_plan the plan @notnil
 * @param phone_number the number @notnil
 * @param escape_plus TRUE to write the country's international prefix instead of a plus
 * @return the number, which the caller frees with `ms_free`; NULL for what is no phone number @maybenil
 */
LINPHONE_PUBLIC
char *linphone_dial_plan_format_phone_number(const LinphoneDialPlan *dial_plan,
                                             const char *phone_number,
                                             bool_t escape_plus);

/**
 * Finds a country's calling code by its ISO 3166 code.
 * @param iso the code in capitals @maybenil
 * @return the calling code; -1 when there is no such country
 */
LINPHONE_PUBLIC int linphone_dial_plan_lookup_ccc_from_iso(const char *iso);

/**
 * Finds the calling code that a number starts with.
 * @param e164 the number, with a plus in front @maybenil
 * @return the calling code; -1 when there is none
 */
LINPHONE_PUBLIC int linphone_dial_plan_lookup_ccc_from_e164(const char *e164);

/**
 * Gets the plans of all countries, by name.
 * @return a list of plans, which belong to the library; the caller frees the list with `bctbx_list_free` @notnil
 */
LINPHONE_PUBLIC
bctbx_list_t *linphone_dial_plan_get_all_list(void);

/**
 * Finds the plan of a calling code.
 * @param ccc the code without plus, such as `33` @maybenil
 * @return the plan, which belongs to the library; the generic one when there is none @notnil
 */
LINPHONE_PUBLIC const LinphoneDialPlan *linphone_dial_plan_by_ccc(const char *ccc);

/**
 * Finds the plan of a calling code.
 * @param ccc the code, such as 33
 * @return the plan, which belongs to the library; the generic one when there is none @notnil
 */
LINPHONE_PUBLIC const LinphoneDialPlan *linphone_dial_plan_by_ccc_as_int(int ccc);

/**
 * Tells whether a plan is the one of unknown countries.
 * @param ccc the plan @notnil
 * @return TRUE for the generic plan
 */
LINPHONE_PUBLIC bool_t linphone_dial_plan_is_generic(const LinphoneDialPlan *ccc);

/**
 * Gets the first plan; `linphone_dial_plan_get_all_list` gets all of them.
 * Differs from liblinphone: this was an array of structs when plans were structs, and cannot be one any more.
 * @return the plan of the first country, by name, which belongs to the library @notnil
 */
LINPHONE_PUBLIC
const LinphoneDialPlan *linphone_dial_plan_get_all(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_DIAL_PLAN_H */
