/* What the programs of this benchmark share: arguments, what the system says of the process, one line of JSON at the end.
 *
 *     PROGRAM ACCOUNTS PORT SECONDS
 *
 * registers so many accounts (u0, u1 … of interop.test, password "secret") with the registrar at 127.0.0.1:PORT over UDP, then
 * refreshes each once if it can, and gives up after so many seconds in each of the two. */
#ifndef BENCH_H
#define BENCH_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#define REALM "interop.test"
#define PASSWORD "secret"

/* A moment: what the process has used by then. */
struct moment {
    double cpu, wall; /* seconds */
};

static struct {
    int accounts, port;
    double patience;
    int registered, refreshed, failed;
    struct moment start;
    double create_ms, add_first_us, add_last_us;
    double register_cpu, register_wall, refresh_cpu, refresh_wall;
    double idle_us, find_us, idkey_us, challenge_us; /* negative: not measured */
    long rss_start, rss_ready, rss_added, rss_end; /* kB */
} bench;

static inline struct moment now(void) {
    struct rusage usage;
    struct timespec clock;
    getrusage(RUSAGE_SELF, &usage);
    clock_gettime(CLOCK_MONOTONIC, &clock);
    struct moment moment = {
        (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1e-6 * (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec),
        (double)clock.tv_sec + 1e-9 * (double)clock.tv_nsec};
    return moment;
}

static inline long rss(void) {
    long size = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%ld %ld", &size, &resident) != 2) exit(3);
    fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

static inline void begin(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: %s ACCOUNTS PORT SECONDS\n", argv[0]);
        exit(2);
    }
    bench.accounts = atoi(argv[1]), bench.port = atoi(argv[2]), bench.patience = atof(argv[3]);
    bench.create_ms = bench.add_first_us = bench.add_last_us = bench.idle_us = bench.find_us = -1;
    bench.idkey_us = bench.challenge_us = -1;
    bench.rss_start = rss();
    bench.start = now();
}

/* The core, stack or agent is there and can register. */
static inline void ready(struct moment before) {
    bench.create_ms = 1e3 * (now().wall - before.wall);
    bench.rss_ready = rss();
}

/* To be called before each account is added, and once behind the last: what the first and the last hundred cost. */
static inline void adding(int index) {
    static double mark;
    int few = bench.accounts < 200 ? bench.accounts / 2 : 100;
    if (few == 0) return;
    if (index == few) bench.add_first_us = 1e6 * (now().wall - mark) / few;
    if (index == 0 || index == bench.accounts - few) mark = now().wall;
    if (index == bench.accounts) bench.add_last_us = 1e6 * (now().wall - mark) / few;
    if (index == bench.accounts) bench.rss_added = rss();
}

static inline int patient(struct moment since) { return now().wall - since.wall < bench.patience; }

static inline void registered(struct moment since) {
    struct moment end = now();
    bench.register_cpu = end.cpu - since.cpu, bench.register_wall = end.wall - since.wall;
    bench.rss_end = rss();
}

static inline void refreshed(struct moment since) {
    struct moment end = now();
    bench.refresh_cpu = end.cpu - since.cpu, bench.refresh_wall = end.wall - since.wall;
}

static inline void report(void) {
    printf("{\"accounts\":%d,\"registered\":%d,\"refreshed\":%d,\"failed\":%d,\"create_ms\":%.3f,\"add_first_us\":%.2f,"
           "\"add_last_us\":%.2f,\"register_cpu\":%.6f,\"register_wall\":%.6f,\"refresh_cpu\":%.6f,\"refresh_wall\":%.6f,"
           "\"idle_us\":%.3f,\"find_us\":%.3f,\"idkey_us\":%.3f,\"challenge_us\":%.3f,\"rss_start\":%ld,\"rss_ready\":%ld,\"rss_added\":%ld,\"rss_end\":%ld}\n",
           bench.accounts, bench.registered, bench.refreshed, bench.failed, bench.create_ms, bench.add_first_us,
           bench.add_last_us, bench.register_cpu, bench.register_wall, bench.refresh_cpu, bench.refresh_wall, bench.idle_us,
           bench.find_us, bench.idkey_us, bench.challenge_us, bench.rss_start, bench.rss_ready, bench.rss_added, bench.rss_end);
}

#endif
