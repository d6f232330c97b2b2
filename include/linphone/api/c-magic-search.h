/**
 * @file
 * linphone/api/c-magic-search.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_MAGIC_SEARCH_H
#define REGLINE_LINPHONE_API_C_MAGIC_SEARCH_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_magic_search_add_callbacks(LinphoneMagicSearch *magic_search, LinphoneMagicSearchCbs *cbs);
LINPHONE_PUBLIC bctbx_list_t *linphone_magic_search_get_contact_list_from_filter(LinphoneMagicSearch *magic_search, const char *filter, const char *domain);
LINPHONE_PUBLIC void linphone_magic_search_get_contact_list_from_filter_async(LinphoneMagicSearch *magic_search, const char *filter, const char *domain);
LINPHONE_PUBLIC bctbx_list_t *linphone_magic_search_get_contacts(LinphoneMagicSearch *magic_search, const char *filter, const char *domain, int sourceFlags);
LINPHONE_PUBLIC void linphone_magic_search_get_contacts_async(LinphoneMagicSearch *magic_search, const char *filter, const char *domain, int sourceFlags);
LINPHONE_PUBLIC bctbx_list_t *linphone_magic_search_get_contacts_list(LinphoneMagicSearch *magic_search, const char *filter, const char *domain, int sourceFlags, LinphoneMagicSearchAggregation aggregation);
LINPHONE_PUBLIC void linphone_magic_search_get_contacts_list_async(LinphoneMagicSearch *magic_search, const char *filter, const char *domain, int sourceFlags, LinphoneMagicSearchAggregation aggregation);
LINPHONE_PUBLIC LinphoneMagicSearchCbs *linphone_magic_search_get_current_callbacks(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC const char *linphone_magic_search_get_delimiter(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC bctbx_list_t *linphone_magic_search_get_last_search(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC bool_t linphone_magic_search_get_limited_search(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC unsigned int linphone_magic_search_get_max_weight(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC unsigned int linphone_magic_search_get_min_weight(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC unsigned int linphone_magic_search_get_search_limit(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC bool_t linphone_magic_search_get_use_delimiter(LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC LinphoneMagicSearch *linphone_magic_search_new(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneMagicSearch *linphone_magic_search_ref(LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC void linphone_magic_search_remove_callbacks(LinphoneMagicSearch *magic_search, LinphoneMagicSearchCbs *cbs);
LINPHONE_PUBLIC void linphone_magic_search_reset_search_cache(LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC void linphone_magic_search_set_delimiter(LinphoneMagicSearch *magic_search, const char *delimiter);
LINPHONE_PUBLIC void linphone_magic_search_set_limited_search(LinphoneMagicSearch *magic_search, bool_t limited);
LINPHONE_PUBLIC void linphone_magic_search_set_max_weight(LinphoneMagicSearch *magic_search, unsigned int weight);
LINPHONE_PUBLIC void linphone_magic_search_set_min_weight(LinphoneMagicSearch *magic_search, unsigned int weight);
LINPHONE_PUBLIC void linphone_magic_search_set_search_limit(LinphoneMagicSearch *magic_search, unsigned int limit);
LINPHONE_PUBLIC void linphone_magic_search_set_use_delimiter(LinphoneMagicSearch *magic_search, bool_t enable);
LINPHONE_PUBLIC void linphone_magic_search_unref(LinphoneMagicSearch *magic_search);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_MAGIC_SEARCH_H */
