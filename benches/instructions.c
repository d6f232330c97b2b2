/* Walks the main paths of the library through its C API, for a counter of instructions around it:
 *
 *     instructions COUNT
 *
 * Each stage is a function of its own, called once; the counter starts anew when it enters one. Before the first of them, it has
 * counted how a core is made. The registrar is in the same process and answers between two iterates, so that every run is like
 * the other. */
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

#define STAGE static __attribute__((noinline)) void

static LinphoneCore *core;
static LinphoneProxyConfig **accounts;
static char user[32];

STAGE stage_add(int count, int port) {
    char text[64];
    for (int i = 0; i < count; i++) {
        snprintf(user, sizeof user, "user%06d", i);
        LinphoneAuthInfo *auth = linphone_auth_info_new(user, NULL, "secret", NULL, REALM, NULL);
        linphone_core_add_auth_info(core, auth);
        linphone_auth_info_unref(auth);
        accounts[i] = linphone_core_create_proxy_config(core);
        snprintf(text, sizeof text, "sip:%s@" REALM, user);
        LinphoneAddress *identity = linphone_address_new(text);
        linphone_proxy_config_set_identity_address(accounts[i], identity);
        linphone_address_unref(identity);
        snprintf(text, sizeof text, "sip:127.0.0.1:%d", port);
        linphone_proxy_config_set_server_addr(accounts[i], text);
        linphone_core_add_proxy_config(core, accounts[i]);
        linphone_proxy_config_unref(accounts[i]);
    }
}

STAGE stage_register(void) {
    settle(core);
}

STAGE stage_refresh(int count) {
    for (int i = 0; i < count; i++) linphone_proxy_config_refresh_register(accounts[i]);
    settle(core);
}

STAGE stage_iterate(int times) {
    for (int i = 0; i < times; i++) linphone_core_iterate(core);
}

STAGE stage_find_auth_info(int times) {
    for (int i = 0; i < times; i++)
        if (!linphone_core_find_auth_info(core, REALM, user, NULL)) _exit(4);
}

STAGE stage_get_state(int times, int count) {
    for (int i = 0; i < times; i++)
        if (linphone_proxy_config_get_state(accounts[i % count]) != LinphoneRegistrationOk) _exit(5);
}

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    int count = atoi(argv[1]);
    struct sockaddr_in place = {.sin_family = AF_INET};
    socklen_t size = sizeof place;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server = socket(AF_INET, SOCK_DGRAM, 0);
    if (bind(server, (struct sockaddr *)&place, size) || getsockname(server, (struct sockaddr *)&place, &size)) return 3;

    LinphoneCoreVTable callbacks = {0};
    core = linphone_core_new(&callbacks, NULL, NULL, NULL);
    LinphoneSipTransports ports = {-1, 0, 0, 0};
    linphone_core_set_sip_transports(core, &ports);
    accounts = calloc((size_t)count, sizeof *accounts);
    stage_add(count, ntohs(place.sin_port));
    stage_register();
    stage_refresh(count);
    stage_iterate(count);
    stage_find_auth_info(count);
    stage_get_state(count, count);
    /* Without the farewell. */
    _exit(0);
}
