/**
 * @file
 * linphone/api/c-search-result.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_SEARCH_RESULT_H
#define REGLINE_LINPHONE_API_C_SEARCH_RESULT_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const LinphoneAddress *linphone_search_result_get_address(const LinphoneSearchResult *search_result);
LINPHONE_PUBLIC int linphone_search_result_get_capabilities(const LinphoneSearchResult *search_result);
LINPHONE_PUBLIC const LinphoneFriend *linphone_search_result_get_friend(const LinphoneSearchResult *search_result);
LINPHONE_PUBLIC const char *linphone_search_result_get_phone_number(const LinphoneSearchResult *search_result);
LINPHONE_PUBLIC int linphone_search_result_get_source_flags(const LinphoneSearchResult *search_result);
LINPHONE_PUBLIC unsigned int linphone_search_result_get_weight(const LinphoneSearchResult *search_result);
LINPHONE_PUBLIC bool_t linphone_search_result_has_capability(const LinphoneSearchResult *search_result, const LinphoneFriendCapability capability);
LINPHONE_PUBLIC LinphoneSearchResult *linphone_search_result_ref(LinphoneSearchResult *search_result);
LINPHONE_PUBLIC void linphone_search_result_unref(LinphoneSearchResult *search_result);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_SEARCH_RESULT_H */
