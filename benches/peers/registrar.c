/* A registrar that keeps up with anybody.
 *
 *     registrar [PORT]     prints its port; ends when its input does
 *
 * A datagram "?" is answered by the numbers so far: requests, challenges sent, registrations confirmed, requests refused. */
#define _GNU_SOURCE
#include "answer.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#define BATCH 64

int main(int argc, char **argv) {
    int sock = socket(AF_INET, SOCK_DGRAM, 0), room = 256 << 20;
    struct sockaddr_in own = {.sin_family = AF_INET};
    own.sin_port = htons((uint16_t)(argc > 1 ? atoi(argv[1]) : 0));
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    /* As root as large as wanted, else as large as allowed. */
    if (setsockopt(sock, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room))
        setsockopt(sock, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    setsockopt(sock, SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    socklen_t size = sizeof own;
    if (bind(sock, (struct sockaddr *)&own, size) || getsockname(sock, (struct sockaddr *)&own, &size)) return 1;
    printf("%d\n", ntohs(own.sin_port));
    fflush(stdout);
    static char in[BATCH][4096], out[BATCH][2048];
    static struct sockaddr_in peers[BATCH];
    static struct iovec ins[BATCH], outs[BATCH];
    static struct mmsghdr received[BATCH], sent[BATCH];
    struct pollfd waits[2] = {{sock, POLLIN, 0}, {0, POLLIN, 0}};
    for (;;) {
        poll(waits, 2, -1);
        if (waits[1].revents) return 0;
        for (int i = 0; i < BATCH; i++) {
            ins[i] = (struct iovec){in[i], sizeof in[i] - 1};
            received[i].msg_hdr = (struct msghdr){.msg_name = &peers[i], .msg_namelen = sizeof peers[i], .msg_iov = &ins[i], .msg_iovlen = 1};
        }
        int got = recvmmsg(sock, received, BATCH, MSG_DONTWAIT, NULL), answers = 0;
        for (int i = 0; i < got; i++) {
            int length = answer(in[i], (int)received[i].msg_len, peers[i], out[answers], sizeof out[answers]);
            if (length <= 0) continue;
            outs[answers] = (struct iovec){out[answers], (size_t)length};
            sent[answers].msg_hdr = received[i].msg_hdr;
            sent[answers].msg_hdr.msg_iov = &outs[answers];
            answers++;
        }
        for (int done = 0, now; done < answers; done += now)
            if ((now = sendmmsg(sock, sent + done, (unsigned)(answers - done), 0)) < 0) now = 1;
    }
}
