/* Registers a SIP account and unregisters it, with the factory and callback objects of liblinphone 4 and 5.
 *
 *     register_cbs sip:alice@sip.example.org password
 *
 * The difference to register.c: the core is made by the factory and started by hand, callbacks live in an object that
 * can be added and removed, and every object is counted: what was created is given back with unref.
 */
#include <stdio.h>
#include <string.h>

#include <linphone/core.h>
#include <linphone/factory.h>

static int seen[LinphoneRegistrationFailed + 1];

static void on_registration_state_changed(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState state,
                                          const char *message) {
	(void)lc;
	seen[state] = 1;
	printf("%s: %s (%s)\n", linphone_proxy_config_get_identity(cfg), linphone_registration_state_to_string(state), message);
	if (state == LinphoneRegistrationFailed) {
		const LinphoneErrorInfo *error = linphone_proxy_config_get_error_info(cfg);
		printf("  because of %d %s\n", linphone_error_info_get_protocol_code(error), linphone_error_info_get_phrase(error));
	}
}

static void run_until(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState wanted) {
	int turns;
	for (turns = 0; turns < 750; turns++) {
		LinphoneRegistrationState state;
		linphone_core_iterate(lc);
		state = linphone_proxy_config_get_state(cfg);
		if (state == wanted || state == LinphoneRegistrationFailed) return;
		ms_usleep(20000);
	}
}

int main(int argc, char *argv[]) {
	LinphoneFactory *factory = linphone_factory_get();
	LinphoneCore *lc;
	LinphoneCoreCbs *cbs;
	LinphoneTransports *transports;
	LinphoneAddress *identity, *server;
	LinphoneAuthInfo *info;
	LinphoneProxyConfig *cfg;
	char *server_text;

	if (argc != 3 || (identity = linphone_factory_create_address(factory, argv[1])) == NULL) {
		fprintf(stderr, "usage: %s sip:user@domain password\n", argv[0]);
		return 2;
	}

	lc = linphone_factory_create_core_3(factory, NULL, NULL, NULL);
	cbs = linphone_factory_create_core_cbs(factory);
	linphone_core_cbs_set_registration_state_changed(cbs, on_registration_state_changed);
	linphone_core_add_callbacks(lc, cbs);
	linphone_core_cbs_unref(cbs);

	transports = linphone_factory_create_transports(factory);
	linphone_transports_set_udp_port(transports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(transports, LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc, transports);
	linphone_transports_unref(transports);
	linphone_core_start(lc);

	info = linphone_auth_info_new(linphone_address_get_username(identity), NULL, argv[2], NULL, NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);

	/* The server is the identity's host and port, over TCP this time. */
	server = linphone_address_clone(identity);
	linphone_address_set_username(server, NULL);
	linphone_address_set_transport(server, LinphoneTransportTcp);
	server_text = linphone_address_as_string(server);

	cfg = linphone_core_create_proxy_config(lc);
	linphone_proxy_config_set_identity_address(cfg, identity);
	linphone_proxy_config_set_server_addr(cfg, server_text);
	linphone_proxy_config_set_expires(cfg, 600);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);
	linphone_core_set_default_proxy_config(lc, cfg);
	ms_free(server_text);
	linphone_address_unref(server);
	linphone_address_unref(identity);
	run_until(lc, cfg, LinphoneRegistrationOk);

	linphone_proxy_config_edit(cfg);
	linphone_proxy_config_enable_register(cfg, FALSE);
	linphone_proxy_config_done(cfg);
	if (linphone_proxy_config_get_state(cfg) == LinphoneRegistrationOk) run_until(lc, cfg, LinphoneRegistrationCleared);

	linphone_core_stop(lc);
	linphone_proxy_config_unref(cfg);
	linphone_core_unref(lc);
	return seen[LinphoneRegistrationProgress] && seen[LinphoneRegistrationOk] && seen[LinphoneRegistrationCleared] ? 0 : 1;
}
