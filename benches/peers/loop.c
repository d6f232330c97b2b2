/* The bare loop that everything is measured by: sendto, recvfrom, strstr, three MD5 for each registration, one account after
 * the other. It knows neither retransmission nor refresh times nor any answer that it does not expect. */
#include "bench.h"
#include "md5.h"

#include <arpa/inet.h>
#include <sys/socket.h>

static int sock, process;
static struct sockaddr_in server;
static char request[2048], answer[4096];

/* Sends one request; the status code of its answer. */
static int ask(int account, int cseq, const char *authorization) {
    int length = snprintf(request, sizeof request,
                          "REGISTER sip:" REALM " SIP/2.0\r\n"
                          "Via: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK.%d.%d;rport\r\n"
                          "From: <sip:u%d@" REALM ">;tag=t%d\r\nTo: <sip:u%d@" REALM ">\r\n"
                          "CSeq: %d REGISTER\r\nCall-ID: c%d.%d\r\nMax-Forwards: 70\r\n"
                          "Contact: <sip:u%d@127.0.0.1:5060>\r\nExpires: 3600\r\n%s\r\n",
                          account, cseq, account, account, account, cseq, account, process, account, authorization);
    sendto(sock, request, (size_t)length, 0, (struct sockaddr *)&server, sizeof server);
    ssize_t got = recvfrom(sock, answer, sizeof answer - 1, 0, NULL, NULL);
    if (got < 12) return 0;
    answer[got] = 0;
    return atoi(answer + 8);
}

static char (*nonces)[80];

static int authorized(int account, int cseq, int count) {
    char user[32], nc[9], response[33], header[512];
    snprintf(user, sizeof user, "u%d", account);
    snprintf(nc, sizeof nc, "%08x", count);
    digest_response(user, REALM, PASSWORD, "sip:" REALM, nonces[account], nc, "0a4f113b", response);
    snprintf(header, sizeof header,
             "Authorization: Digest username=\"%s\", realm=\"" REALM "\", nonce=\"%s\", uri=\"sip:" REALM
             "\", response=\"%s\", cnonce=\"0a4f113b\", nc=%s, qop=auth\r\n",
             user, nonces[account], response, nc);
    return ask(account, cseq, header);
}

int main(int argc, char **argv) {
    begin(argc, argv);
    struct moment before = now();
    process = getpid(); /* its registrations are not those of an earlier run */
    sock = socket(AF_INET, SOCK_DGRAM, 0);
    struct timeval patience = {2, 0};
    setsockopt(sock, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    server.sin_family = AF_INET, server.sin_port = htons((uint16_t)bench.port);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ready(before);
    nonces = calloc((size_t)bench.accounts, sizeof *nonces);
    bench.rss_added = rss();
    struct moment since = now();
    for (int i = 0; i < bench.accounts && patient(since); i++) {
        char *nonce = ask(i, 1, "") == 401 ? strstr(answer, "nonce=\"") : NULL;
        if (nonce) snprintf(nonces[i], sizeof *nonces, "%.*s", (int)strcspn(nonce + 7, "\""), nonce + 7);
        if (nonce && authorized(i, 2, 1) == 200) bench.registered++;
        else bench.failed++;
    }
    registered(since);
    since = now();
    for (int i = 0; i < bench.accounts && patient(since); i++) bench.refreshed += authorized(i, 3, 2) == 200;
    refreshed(since);
    report();
}
