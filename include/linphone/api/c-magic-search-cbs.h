/**
 * @file
 * linphone/api/c-magic-search-cbs.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_MAGIC_SEARCH_CBS_H
#define REGLINE_LINPHONE_API_C_MAGIC_SEARCH_CBS_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneMagicSearchCbsLdapHaveMoreResultsCb linphone_magic_search_cbs_get_ldap_have_more_results(const LinphoneMagicSearchCbs *cbs);
LINPHONE_PUBLIC LinphoneMagicSearchCbsSearchResultsReceivedCb linphone_magic_search_cbs_get_search_results_received(const LinphoneMagicSearchCbs *cbs);
LINPHONE_PUBLIC void *linphone_magic_search_cbs_get_user_data(const LinphoneMagicSearchCbs *cbs);
LINPHONE_PUBLIC LinphoneMagicSearchCbs *linphone_magic_search_cbs_new(void);
LINPHONE_PUBLIC LinphoneMagicSearchCbs *linphone_magic_search_cbs_ref(LinphoneMagicSearchCbs *cbs);
LINPHONE_PUBLIC void linphone_magic_search_cbs_set_ldap_have_more_results(LinphoneMagicSearchCbs *cbs, LinphoneMagicSearchCbsLdapHaveMoreResultsCb cb);
LINPHONE_PUBLIC void linphone_magic_search_cbs_set_search_results_received(LinphoneMagicSearchCbs *cbs, LinphoneMagicSearchCbsSearchResultsReceivedCb cb);
LINPHONE_PUBLIC void linphone_magic_search_cbs_set_user_data(LinphoneMagicSearchCbs *cbs, void *user_data);
LINPHONE_PUBLIC void linphone_magic_search_cbs_unref(LinphoneMagicSearchCbs *cbs);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_MAGIC_SEARCH_CBS_H */
