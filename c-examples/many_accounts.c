/* Registers many accounts of one server and shows how far it is.
 *
 *     many_accounts HOST[:PORT] COUNT
 *
 * The users are user1, user2 and so on, without passwords: for a registrar of your own. The program exits with 0 when all of
 * them are registered.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <linphone/core.h>
#include <regline.h>

/* How long all of it may take, in seconds. */
#define PATIENCE 40

/* One line about all accounts. */
static int show(LinphoneCore *lc) {
	ReglineCoreStats stats;
	stats.size = sizeof stats;
	regline_core_get_stats(lc, &stats);
	printf("%u of %u registered, %u under way, %u waiting, %u failed; %llu requests, %llu sent again, answers after %u us\n",
	       stats.accounts_ok, stats.accounts, stats.accounts_progress, stats.accounts_waiting, stats.accounts_failed,
	       (unsigned long long)stats.requests, (unsigned long long)stats.retransmissions, stats.smoothed_rtt_us);
	fflush(stdout);
	return stats.accounts_ok == stats.accounts;
}

int main(int argc, char *argv[]) {
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	int count = argc == 3 ? atoi(argv[2]) : 0;
	int number, done = 0;
	time_t end = time(NULL) + PATIENCE, shown = 0;
	LinphoneCore *lc;
	struct pollfd wait;
	char text[256];

	if (count < 1) {
		fprintf(stderr, "usage: %s host[:port] count\n", argv[0]);
		return 2;
	}
	lc = linphone_core_new(NULL, NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);
	for (number = 1; number <= count; number++) {
		LinphoneProxyConfig *cfg = linphone_core_create_proxy_config(lc);
		snprintf(text, sizeof text, "sip:user%d@%s", number, argv[1]);
		linphone_proxy_config_set_identity(cfg, text);
		snprintf(text, sizeof text, "sip:%s", argv[1]);
		linphone_proxy_config_set_server_addr(cfg, text);
		linphone_proxy_config_enable_register(cfg, TRUE);
		linphone_core_add_proxy_config(lc, cfg);
		linphone_proxy_config_unref(cfg);
	}

	wait.fd = regline_core_get_fd(lc);
	wait.events = POLLIN;
	while (!done && time(NULL) < end) {
		if (poll(&wait, 1, 200) == 1) linphone_core_iterate(lc);
		if (time(NULL) != shown) {
			shown = time(NULL);
			done = show(lc);
		}
	}
	/* All bindings are taken back, in at most two seconds. */
	linphone_core_unref(lc);
	return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
