/* What the benchmark's registrar answers: it challenges, checks the digest, confirms, and remembers nothing but numbers. */
#ifndef ANSWER_H
#define ANSWER_H

#ifndef _GNU_SOURCE
#error "define _GNU_SOURCE before the first header, for memmem"
#endif
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>

#include "md5.h"

#define REALM "interop.test"

static unsigned long requests, challenges, confirmed, refused;

struct text {
    const char *at;
    int length;
};

/* The line of a header with its name and end, or nothing. */
static struct text line(const char *message, const char *name) {
    char sought[32];
    snprintf(sought, sizeof sought, "\r\n%s: ", name);
    const char *found = strstr(message, sought);
    struct text text = {"", 0};
    if (found) text.at = found + 2, text.length = (int)(strstr(found + 2, "\r\n") - found);
    return text;
}

static int parameter(struct text header, const char *name, char *value, size_t size) {
    char sought[32];
    int length = snprintf(sought, sizeof sought, "%s=", name);
    const char *at = header.at, *end = header.at + header.length;
    while ((at = memmem(at, (size_t)(end - at), sought, (size_t)length))) {
        int begins = at[-1] == ' ' || at[-1] == ',';
        at += length;
        if (!begins) continue;
        int quoted = *at == '"';
        at += quoted;
        size_t got = strcspn(at, quoted ? "\"" : ",\r ");
        if (got >= size) return 0;
        memcpy(value, at, got);
        value[got] = 0;
        return 1;
    }
    return 0;
}

static int proves(struct text header) {
    char user[64], nonce[80], nc[16], cnonce[80], uri[128], response[40], expected[33];
    if (!parameter(header, "username", user, sizeof user) || !parameter(header, "nonce", nonce, sizeof nonce) ||
        !parameter(header, "nc", nc, sizeof nc) || !parameter(header, "cnonce", cnonce, sizeof cnonce) ||
        !parameter(header, "uri", uri, sizeof uri) || !parameter(header, "response", response, sizeof response))
        return 0;
    digest_response(user, REALM, "secret", uri, nonce, nc, cnonce, expected);
    return strcmp(response, expected) == 0;
}

/* Writes the answer to a message; its length, 0 for none. There must be room for a NUL behind the message. */
static int answer(char *message, int length, struct sockaddr_in from, char *out, size_t size) {
    message[length] = 0;
    if (message[0] == '?')
        return snprintf(out, size, "{\"requests\":%lu,\"challenges\":%lu,\"confirmed\":%lu,\"refused\":%lu}\n", requests,
                        challenges, confirmed, refused);
    if (strncmp(message, "REGISTER ", 9) != 0) return 0;
    requests++;
    struct text via = line(message, "Via"), source = line(message, "From"), to = line(message, "To");
    struct text call = line(message, "Call-ID"), cseq = line(message, "CSeq"), contact = line(message, "Contact");
    struct text authorization = line(message, "Authorization"), expires = line(message, "Expires");
    const char *status = "200 OK";
    char more[512] = "";
    if (!authorization.length) {
        status = "401 Unauthorized", challenges++;
        snprintf(more, sizeof more,
                 "WWW-Authenticate: Digest realm=\"" REALM "\", nonce=\"Z%010lu/7d3f1c9a5be24860\", algorithm=MD5, qop=\"auth\"\r\n",
                 challenges);
    } else if (proves(authorization)) {
        confirmed++;
        int lifetime = expires.length ? atoi(expires.at + 9) : 3600;
        snprintf(more, sizeof more, "%.*s;expires=%d\r\n", contact.length > 2 ? contact.length - 2 : 0, contact.at, lifetime);
    } else {
        status = "403 Forbidden", refused++;
    }
    /* ;rport gets its value (RFC 3581 4). */
    char seen[600];
    const char *rport = memmem(via.at, (size_t)via.length, ";rport", 6);
    if (!rport) snprintf(seen, sizeof seen, "%.*s", via.length, via.at);
    else
        snprintf(seen, sizeof seen, "%.*s;rport=%d;received=%s%.*s", (int)(rport - via.at), via.at, ntohs(from.sin_port),
                 inet_ntoa(from.sin_addr), (int)(via.at + via.length - rport - 6), rport + 6);
    return snprintf(out, size, "SIP/2.0 %s\r\n%s%.*s%.*s;tag=r%lu\r\n%.*s%.*s%sServer: bench\r\nContent-Length: 0\r\n\r\n", status,
                    seen, source.length, source.at, to.length - 2, to.at, requests, call.length, call.at, cseq.length, cseq.at,
                    more);
}

#endif
