/**
 * @file
 * linphone/contactprovider.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CONTACTPROVIDER_H
#define REGLINE_LINPHONE_CONTACTPROVIDER_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneContactSearch *linphone_contact_provider_begin_search(LinphoneContactProvider *obj, const char *predicate, ContactSearchCallback cb, void *data);
LINPHONE_PUBLIC unsigned int linphone_contact_provider_cancel_search(LinphoneContactProvider *obj, LinphoneContactSearch *request);
LINPHONE_PUBLIC LinphoneContactProvider *linphone_contact_provider_cast(void *obj);
LINPHONE_PUBLIC void linphone_contact_provider_init(LinphoneContactProvider *obj, LinphoneCore *lc);
LINPHONE_PUBLIC LinphoneContactProvider *linphone_contact_provider_ref(void *obj);
LINPHONE_PUBLIC void linphone_contact_provider_unref(void *obj);
LINPHONE_PUBLIC LinphoneContactSearch *linphone_contact_search_cast(void *obj);
LINPHONE_PUBLIC LinphoneContactSearchID linphone_contact_search_get_id(LinphoneContactSearch *obj);
LINPHONE_PUBLIC const char *linphone_contact_search_get_predicate(LinphoneContactSearch *obj);
LINPHONE_PUBLIC void linphone_contact_search_init(LinphoneContactSearch *obj, const char *predicate, ContactSearchCallback cb, void *cb_data);
LINPHONE_PUBLIC void linphone_contact_search_invoke_cb(LinphoneContactSearch *req, bctbx_list_t *friends, bool_t haveMoreResults);
LINPHONE_PUBLIC LinphoneContactSearch *linphone_contact_search_ref(void *obj);
LINPHONE_PUBLIC void linphone_contact_search_unref(void *obj);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_CONTACTPROVIDER_H */
