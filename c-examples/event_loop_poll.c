/* Keeps an account registered and sleeps whenever there is nothing to do, instead of waking up every 20 ms.
 *
 *     event_loop_poll sip:alice@sip.example.org password [SECONDS [EXPIRY]]
 *
 * The program registers with that expiry, 60 seconds unless given, waits in poll(2) for so many seconds, 3 unless given, and
 * says how often it woke. It exits with 0 when the account was registered at the end and no deadline was missed.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <linphone/core.h>
#include <regline.h>

/* So much later than its deadline a wake-up may come on a busy machine, in milliseconds. */
#define SLACK 250

static long long now_ms(void) {
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

int main(int argc, char *argv[]) {
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	int seconds = argc > 3 ? atoi(argv[3]) : 3;
	int wakes = 0, missed = 0, registered;
	long long end, due;
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg;
	LinphoneAddress *from;
	LinphoneAuthInfo *info;
	struct pollfd wait;
	char server[256];
	char *sentence;

	from = argc > 2 ? linphone_address_new(argv[1]) : NULL;
	if (from == NULL) {
		fprintf(stderr, "usage: %s sip:user@domain password [seconds [expiry]]\n", argv[0]);
		return 2;
	}
	lc = linphone_core_new(NULL, NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);
	info = linphone_auth_info_new(linphone_address_get_username(from), NULL, argv[2], NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
	snprintf(server, sizeof server, "sip:%s:%d", linphone_address_get_domain(from),
	         linphone_address_get_port(from) > 0 ? linphone_address_get_port(from) : 5060);
	linphone_address_unref(from);
	cfg = linphone_core_create_proxy_config(lc);
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, server);
	linphone_proxy_config_set_expires(cfg, argc > 4 ? atoi(argv[4]) : 60);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);

	/* One descriptor for input, for deadlines, and for what the calls above have left to do. */
	wait.fd = regline_core_get_fd(lc);
	wait.events = POLLIN;
	end = now_ms() + seconds * 1000LL;
	while (now_ms() < end) {
		int deadline = regline_core_next_deadline_ms(lc);
		due = now_ms() + deadline;
		if (poll(&wait, 1, (int)(end - now_ms())) == 1) {
			if (deadline >= 0 && now_ms() > due + SLACK) missed++;
			linphone_core_iterate(lc);
			wakes++;
		}
	}

	sentence = regline_account_explain((LinphoneAccount *)cfg);
	printf("%s\n", sentence);
	ms_free(sentence);
	printf("woke %d times in %d s, missed %d deadlines\n", wakes, seconds, missed);
	registered = linphone_proxy_config_get_state(cfg) == LinphoneRegistrationOk;
	linphone_proxy_config_unref(cfg);
	linphone_core_unref(lc);
	return registered && missed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
