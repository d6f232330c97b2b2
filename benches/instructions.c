/* Walks the main paths of the library through its C API, for a counter of instructions around it:
 *
 *     instructions STAGE COUNT
 *
 * 0 makes a core, 1 adds accounts with credentials to it, 2 registers them, 3 refreshes them: each so many times, and after
 * all the stages before it; then, a hundred times as often, 4 iterates with nothing to do, 5 looks a credential up, 6 calls a
 * getter. What a stage costs is the difference to the one before. The registrar is in the same process and answers between two
 * iterates, so that every run is like the other. */
#define _GNU_SOURCE
#include "peers/answer.h"

#include <linphone/core.h>
#include <sys/socket.h>
#include <unistd.h>

static int server;

/* Answers what has arrived; how much that was. Not inlined, because the counter leaves it out by its name. */
static __attribute__((noinline)) int serve(void) {
    static char in[4096], out[2048];
    int answered = 0;
    for (;;) {
        struct sockaddr_in from;
        socklen_t size = sizeof from;
        ssize_t got = recvfrom(server, in, sizeof in - 1, MSG_DONTWAIT, (struct sockaddr *)&from, &size);
        if (got < 0) return answered;
        int length = answer(in, (int)got, from, out, sizeof out);
        if (length > 0) sendto(server, out, (size_t)length, 0, (struct sockaddr *)&from, size);
        answered++;
    }
}

static void settle(LinphoneCore *core) {
    do linphone_core_iterate(core);
    while (serve() > 0);
    linphone_core_iterate(core);
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int stage = atoi(argv[1]), count = atoi(argv[2]);
    struct sockaddr_in place = {.sin_family = AF_INET};
    socklen_t size = sizeof place;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server = socket(AF_INET, SOCK_DGRAM, 0);
    if (bind(server, (struct sockaddr *)&place, size) || getsockname(server, (struct sockaddr *)&place, &size)) return 3;

    LinphoneCoreVTable callbacks = {0};
    LinphoneCore *core = linphone_core_new(&callbacks, NULL, NULL, NULL);
    LinphoneSipTransports ports = {-1, 0, 0, 0};
    linphone_core_set_sip_transports(core, &ports);
    LinphoneProxyConfig **accounts = calloc((size_t)count, sizeof *accounts);
    char user[32], text[64];
    for (int i = 0; stage >= 1 && i < count; i++) {
        snprintf(user, sizeof user, "user%06d", i);
        LinphoneAuthInfo *auth = linphone_auth_info_new(user, NULL, "secret", NULL, REALM, NULL);
        linphone_core_add_auth_info(core, auth);
        linphone_auth_info_unref(auth);
        accounts[i] = linphone_core_create_proxy_config(core);
        snprintf(text, sizeof text, "sip:%s@" REALM, user);
        LinphoneAddress *identity = linphone_address_new(text);
        linphone_proxy_config_set_identity_address(accounts[i], identity);
        linphone_address_unref(identity);
        snprintf(text, sizeof text, "sip:127.0.0.1:%d", ntohs(place.sin_port));
        linphone_proxy_config_set_server_addr(accounts[i], text);
        linphone_core_add_proxy_config(core, accounts[i]);
        linphone_proxy_config_unref(accounts[i]);
    }
    if (stage >= 2) settle(core);
    for (int i = 0; stage >= 3 && i < count; i++) linphone_proxy_config_refresh_register(accounts[i]);
    if (stage >= 3) settle(core);
    for (int i = 0; stage >= 4 && i < 100 * count; i++) linphone_core_iterate(core);
    for (int i = 0; stage >= 5 && i < 100 * count; i++)
        if (!linphone_core_find_auth_info(core, REALM, user, NULL)) return 4;
    int registered = 0;
    for (int i = 0; stage >= 6 && i < 100 * count; i++)
        registered += linphone_proxy_config_get_state(accounts[i % count]) == LinphoneRegistrationOk;
    if (stage >= 6 && registered != 100 * count) return 5;
    /* Without the farewell. */
    _exit(0);
}
