/* Both libraries with liblinphone's API: compiled against the headers and linked with the library under test. The program
 * iterates as one does that has nothing else to do, with a millisecond in between. */
#include "bench.h"

#include <linphone/core.h>

/* For each account: has it been registered, in this phase of the program? */
static int *done;

static void changed(LinphoneCore *core, LinphoneProxyConfig *account, LinphoneRegistrationState state, const char *message) {
    int *phase = linphone_proxy_config_get_user_data(account);
    (void)core, (void)message;
    if (state == LinphoneRegistrationFailed) bench.failed++;
    if (state != LinphoneRegistrationOk || !phase) return;
    if (*phase == 0) bench.registered++;
    if (*phase == 1) bench.refreshed++;
    (*phase)++;
}

static LinphoneProxyConfig *add(LinphoneCore *core, int index) {
    char user[32], text[64];
    snprintf(user, sizeof user, "u%d", index);
    LinphoneAuthInfo *auth = linphone_auth_info_new(user, NULL, PASSWORD, NULL, REALM, NULL);
    linphone_core_add_auth_info(core, auth);
    linphone_auth_info_unref(auth);
    LinphoneProxyConfig *account = linphone_core_create_proxy_config(core);
    snprintf(text, sizeof text, "sip:u%d@" REALM, index);
    LinphoneAddress *identity = linphone_address_new(text);
    linphone_proxy_config_set_identity_address(account, identity);
    linphone_address_unref(identity);
    snprintf(text, sizeof text, "sip:127.0.0.1:%d", bench.port);
    linphone_proxy_config_set_server_addr(account, text);
    linphone_proxy_config_enable_register(account, TRUE);
    linphone_proxy_config_set_user_data(account, &done[index]);
    linphone_core_add_proxy_config(core, account);
    linphone_proxy_config_unref(account);
    return account;
}

static void iterate_until(LinphoneCore *core, const int *count, struct moment since) {
    while (*count < bench.accounts && patient(since)) {
        linphone_core_iterate(core);
        usleep(1000);
    }
}

int main(int argc, char **argv) {
    begin(argc, argv);
    done = calloc((size_t)bench.accounts, sizeof *done);
    linphone_core_set_log_level_mask(getenv("BENCH_LOG") ? 0x1e : 0);
    struct moment before = now();
    LinphoneCoreVTable callbacks = {0};
    callbacks.registration_state_changed = changed;
    LinphoneCore *core = linphone_core_new(&callbacks, NULL, NULL, NULL);
    LinphoneSipTransports ports = {-1, 0, 0, 0};
    linphone_core_set_sip_transports(core, &ports);
    ready(before);

    LinphoneProxyConfig **accounts = calloc((size_t)bench.accounts, sizeof *accounts);
    for (int i = 0; i < bench.accounts; i++) {
        adding(i);
        accounts[i] = add(core, i);
    }
    adding(bench.accounts);
    struct moment since = now();
    iterate_until(core, &bench.registered, since);
    registered(since);

    /* What an iterate costs that has nothing to do, and look-ups: of credentials by their user, of those that answer an
     * account's challenge, and of an account by its idkey. */
    const int rounds = 10000;
    since = now();
    int round = 0;
    for (; round < rounds && now().wall - since.wall < 2; round++) linphone_core_iterate(core);
    bench.idle_us = 1e6 * (now().cpu - since.cpu) / round;
    since = now();
    for (round = 0; round < rounds && now().wall - since.wall < 2; round++) {
        char user[32];
        snprintf(user, sizeof user, "u%d", (int)((long)round * 7919 % bench.accounts));
        if (!linphone_core_find_auth_info(core, REALM, user, NULL)) return 4;
    }
    bench.find_us = 1e6 * (now().cpu - since.cpu) / round;

    since = now();
    for (round = 0; round < rounds && now().wall - since.wall < 2; round++)
        if (!linphone_proxy_config_find_auth_info(accounts[(long)round * 7919 % bench.accounts])) return 5;
    bench.challenge_us = 1e6 * (now().cpu - since.cpu) / round;
    const char **names = calloc((size_t)rounds, sizeof *names);
    for (round = 0; round < rounds; round++) names[round] = linphone_proxy_config_get_idkey(accounts[(long)round * 7919 % bench.accounts]);
    /* The first question of its kind may prepare the answers to all others. */
    linphone_core_get_proxy_config_by_idkey(core, "nobody");
    since = now();
    for (round = 0; round < rounds && now().wall - since.wall < 2; round++)
        if (!linphone_core_get_proxy_config_by_idkey(core, names[round])) return 6;
    bench.idkey_us = 1e6 * (now().cpu - since.cpu) / round;

    bench.refreshed = 0;
    for (int i = 0; i < bench.accounts; i++) done[i] = 1;
    since = now();
    for (int i = 0; i < bench.accounts; i++) linphone_proxy_config_refresh_register(accounts[i]);
    iterate_until(core, &bench.refreshed, since);
    refreshed(since);
    report();
    fflush(stdout);
    /* Without the farewell of all accounts. */
    _exit(0);
}
