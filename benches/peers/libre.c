/* baresip's libre: one sipreg for each account. It has no call that refreshes, so that only registering is measured. */
#include <stdbool.h>
#include <stdint.h>
#include <re.h>

#include "bench.h"

static struct moment since;
static struct tmr patience_over;
static int over;

static int credentials(char **username, char **password, const char *realm, void *arg) {
    (void)realm;
    return re_sdprintf(username, "u%d", *(int *)arg) || str_dup(password, PASSWORD);
}

static void answered(int error, const struct sip_msg *message, void *arg) {
    (void)arg;
    if (over) return;
    if (!error && message && message->scode / 100 == 2) bench.registered++;
    else if (error || (message && message->scode >= 300)) bench.failed++;
    if (bench.registered >= bench.accounts) re_cancel();
}

static void stop(void *arg) {
    (void)arg;
    re_cancel();
}

int main(int argc, char **argv) {
    begin(argc, argv);
    struct moment before = now();
    struct sip *sip;
    struct dnsc *dns;
    struct sa local, nameserver;
    int error = libre_init();
    sa_set_str(&nameserver, "127.0.0.1", 53);
    error = error || dnsc_alloc(&dns, NULL, &nameserver, 1);
    /* Tables as large as there are accounts, a power of two. */
    uint32_t buckets = 32;
    while (buckets < (uint32_t)bench.accounts) buckets *= 2;
    error = error || sip_alloc(&sip, dns, buckets, 32, 32, "bench", NULL, NULL);
    sa_set_str(&local, "127.0.0.1", 0);
    error = error || sip_transp_add(sip, SIP_TRANSP_UDP, &local);
    if (error) return 3;
    ready(before);

    since = now();
    static char registrar[64];
    snprintf(registrar, sizeof registrar, "sip:127.0.0.1:%d", bench.port);
    const char *route[] = {registrar};
    int *numbers = calloc((size_t)bench.accounts, sizeof *numbers);
    for (int i = 0; i < bench.accounts; i++) {
        adding(i);
        struct sipreg *account;
        char user[32], uri[64];
        numbers[i] = i;
        snprintf(user, sizeof user, "u%d", i);
        snprintf(uri, sizeof uri, "sip:%s@" REALM, user);
        /* It sends at once. */
        if (sipreg_register(&account, sip, "sip:" REALM, uri, NULL, uri, 3600, user, route, 1, 0, credentials, &numbers[i],
                            false, answered, NULL, NULL, NULL))
            bench.failed++;
    }
    adding(bench.accounts);
    tmr_start(&patience_over, (uint64_t)(1000 * bench.patience), stop, NULL);
    re_main(NULL);
    over = 1;
    registered(since);
    report();
    fflush(stdout);
    _exit(0);
}
