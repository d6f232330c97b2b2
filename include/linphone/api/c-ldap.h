/**
 * @file
 * linphone/api/c-ldap.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_LDAP_H
#define REGLINE_LINPHONE_API_C_LDAP_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneCore *linphone_ldap_get_core(LinphoneLdap *ldap);
LINPHONE_PUBLIC int linphone_ldap_get_index(const LinphoneLdap *ldap);
LINPHONE_PUBLIC const LinphoneLdapParams *linphone_ldap_get_params(LinphoneLdap *ldap);
LINPHONE_PUBLIC LinphoneLdap *linphone_ldap_new(LinphoneCore *lc);
LINPHONE_PUBLIC LinphoneLdap *linphone_ldap_new_with_params(LinphoneCore *lc, LinphoneLdapParams *params);
LINPHONE_PUBLIC LinphoneLdap *linphone_ldap_ref(LinphoneLdap *ldap);
LINPHONE_PUBLIC void linphone_ldap_set_index(LinphoneLdap *ldap, int index);
LINPHONE_PUBLIC void linphone_ldap_set_params(LinphoneLdap *ldap, LinphoneLdapParams *params);
LINPHONE_PUBLIC void linphone_ldap_unref(LinphoneLdap *ldap);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_LDAP_H */
