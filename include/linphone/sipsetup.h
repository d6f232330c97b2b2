/**
 * @file
 * linphone/sipsetup.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_SIPSETUP_H
#define REGLINE_LINPHONE_SIPSETUP_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC int sip_setup_context_account_exists(SipSetupContext *ctx, const char *uri);
LINPHONE_PUBLIC int sip_setup_context_account_validated(SipSetupContext *ctx, const char *uri);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_buddy_lookup_free(SipSetupContext *ctx, struct _BuddyLookupRequest *req);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_buddy_lookup_submit(SipSetupContext *ctx, struct _BuddyLookupRequest *req);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_create_account(SipSetupContext *ctx, const char *uri, const char *passwd, const char *email, int suscribe);
LINPHONE_PUBLIC struct _BuddyLookupRequest *sip_setup_context_create_buddy_lookup_request(SipSetupContext *ctx);
LINPHONE_PUBLIC void sip_setup_context_free(SipSetupContext *ctx);
LINPHONE_PUBLIC int sip_setup_context_get_capabilities(SipSetupContext *ctx);
LINPHONE_PUBLIC const char **sip_setup_context_get_domains(SipSetupContext *ctx);
LINPHONE_PUBLIC const char *sip_setup_context_get_notice(SipSetupContext *ctx);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_get_proxy(SipSetupContext *ctx, const char *domain, char *proxy, size_t sz);
LINPHONE_PUBLIC struct _LinphoneProxyConfig *sip_setup_context_get_proxy_config(const SipSetupContext *ctx);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_get_relay(SipSetupContext *ctx, char *relay, size_t size);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_get_stun_servers(SipSetupContext *ctx, char *stun1, char *stun2, size_t size);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_login_account(SipSetupContext *ctx, const char *uri, const char *passwd, const char *userid);
LINPHONE_PUBLIC LinphoneStatus sip_setup_context_logout(SipSetupContext *ctx);
LINPHONE_PUBLIC SipSetupContext *sip_setup_context_new(SipSetup *s, struct _LinphoneProxyConfig *cfg);
LINPHONE_PUBLIC unsigned int sip_setup_get_capabilities(SipSetup *s);
LINPHONE_PUBLIC SipSetup *sip_setup_lookup(const char *type_name);
LINPHONE_PUBLIC void sip_setup_register(SipSetup *ss);
LINPHONE_PUBLIC void sip_setup_register_all(struct _MSFactory *factory);
LINPHONE_PUBLIC void sip_setup_unregister_all(void);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_SIPSETUP_H */
