/** @cond */
/* Until 3.6 there was no domain: five arguments are as good as six. */
#ifdef __cplusplus
extern "C" LinphoneAuthInfo *linphone_auth_info_new(const char *username,
                                                    const char *userid,
                                                    const char *passwd,
                                                    const char *ha1,
                                                    const char *realm,
                                                    const char *domain = NULL);
#else
#define REGLINE_SIX_OF(username, userid, passwd, ha1, realm, domain, ...) \
    (linphone_auth_info_new)(username, userid, passwd, ha1, realm, domain)
#define linphone_auth_info_new(...) REGLINE_SIX_OF(__VA_ARGS__, NULL, NULL)
#endif
/** @endcond */
