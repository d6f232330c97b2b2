/* sofia-sip: one nua handle for each account. */
#include <sofia-sip/nua.h>
#include <sofia-sip/sip_status.h>
#include <sofia-sip/su_log.h>
#include <sofia-sip/auth_client.h>

#include "bench.h"

static int refreshing, open_requests;

static void happened(nua_event_t event, int status, char const *phrase, nua_t *nua, nua_magic_t *magic, nua_handle_t *handle,
                     nua_hmagic_t *account, sip_t const *sip, tagi_t tags[]) {
    (void)phrase, (void)nua, (void)magic, (void)sip, (void)tags;
    if (event != nua_r_register) return;
    if (status == 401 || status == 407) {
        char answer[128];
        snprintf(answer, sizeof answer, "Digest:\"" REALM "\":u%d:" PASSWORD, (int)(long)account);
        nua_authenticate(handle, NUTAG_AUTH(answer), TAG_END());
    } else if (status >= 200) {
        open_requests--;
        if (status >= 300) bench.failed++;
        else if (refreshing) bench.refreshed++;
        else bench.registered++;
    }
}

static void run(su_root_t *root, struct moment since) {
    while (open_requests > 0 && patient(since)) su_root_step(root, 10);
}

int main(int argc, char **argv) {
    begin(argc, argv);
    struct moment before = now();
    su_init();
    su_log_set_level(NULL, 0);
    su_root_t *root = su_root_create(NULL);
    su_root_threading(root, 0);
    nua_t *nua = nua_create(root, happened, NULL, NUTAG_URL("sip:127.0.0.1:*;transport=udp"), NUTAG_OUTBOUND("no-options-keepalive no-validate"), TAG_END());
    if (!nua) return 3;
    ready(before);

    char proxy[64];
    snprintf(proxy, sizeof proxy, "sip:127.0.0.1:%d", bench.port);
    nua_handle_t **handles = calloc((size_t)bench.accounts, sizeof *handles);
    struct moment since = now();
    for (int i = 0; i < bench.accounts; i++) {
        adding(i);
        char uri[64];
        snprintf(uri, sizeof uri, "sip:u%d@" REALM, i);
        handles[i] = nua_handle(nua, (nua_hmagic_t *)(long)i, SIPTAG_TO_STR(uri), SIPTAG_FROM_STR(uri), TAG_END());
        open_requests++;
        nua_register(handles[i], NUTAG_PROXY(proxy), NUTAG_REGISTRAR("sip:" REALM), NUTAG_M_USERNAME("u"), SIPTAG_EXPIRES_STR("3600"), TAG_END());
    }
    adding(bench.accounts);
    run(root, since);
    registered(since);

    refreshing = 1, open_requests = 0;
    since = now();
    for (int i = 0; i < bench.accounts; i++) {
        open_requests++;
        nua_register(handles[i], TAG_END());
    }
    run(root, since);
    refreshed(since);
    report();
    fflush(stdout);
    _exit(0);
}
