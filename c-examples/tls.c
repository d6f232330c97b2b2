/* Registers a SIP account over TLS at a server whose certificate comes from an authority of one's own.
 *
 *     tls sip:alice@sip.example.org password authority.pem [trace.pcapng]
 *
 * The program tells in a sentence how it went, and what to do if it did not. With a fourth argument it writes what was said, in
 * clear and without secrets, to a file for Wireshark. It exits with 0 when the account was registered.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>

#include <linphone/core.h>
#include <regline.h>

int main(int argc, char *argv[]) {
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LinphoneAddress *from = argc > 3 ? linphone_address_new(argv[1]) : NULL;
	LinphoneRegistrationState state = LinphoneRegistrationNone;
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg;
	LinphoneAuthInfo *info;
	struct pollfd wait;
	char server[256];
	char *sentence;

	if (from == NULL) {
		fprintf(stderr, "usage: %s sip:user@domain password authority.pem [trace.pcapng]\n", argv[0]);
		return 2;
	}
	lc = linphone_core_new(NULL, NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);
	/* Whom to trust, in place of whom the system trusts. */
	linphone_core_set_root_ca(lc, argv[3]);
	if (argc > 4 && regline_core_trace_to_file(lc, argv[4]) != 0) return 1;

	info = linphone_auth_info_new(linphone_address_get_username(from), NULL, argv[2], NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
	/* The certificate must be for this host. */
	snprintf(server, sizeof server, "sip:%s:%d;transport=tls", linphone_address_get_domain(from),
	         linphone_address_get_port(from) > 0 ? linphone_address_get_port(from) : 5061);
	linphone_address_unref(from);
	cfg = linphone_core_create_proxy_config(lc);
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, server);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);

	wait.fd = regline_core_get_fd(lc);
	wait.events = POLLIN;
	while (state != LinphoneRegistrationOk && state != LinphoneRegistrationFailed && poll(&wait, 1, 15000) == 1) {
		linphone_core_iterate(lc);
		state = linphone_proxy_config_get_state(cfg);
	}
	sentence = regline_account_explain((LinphoneAccount *)cfg);
	printf("%s\n", sentence);
	ms_free(sentence);
	linphone_proxy_config_unref(cfg);
	linphone_core_unref(lc);
	return state == LinphoneRegistrationOk ? EXIT_SUCCESS : EXIT_FAILURE;
}
