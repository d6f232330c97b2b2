/* Registers a SIP account and unregisters it, in the manner of programs for liblinphone 4.5 to 5.2.
 *
 *     register_4_5 sip:alice@sip.example.org password
 *
 * A table of callbacks as in register.c, but the account is created by the core, its identity is an address object, and
 * the default account is set by the longer name. It compiles against liblinphone's own headers of those versions, too.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include <linphone/core.h>

static volatile sig_atomic_t running = 1;
static int seen[LinphoneRegistrationFailed + 1];

static void stop(int signum) {
	(void)signum;
	running = 0;
}

static void registration_state_changed(struct _LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState cstate,
                                       const char *message) {
	(void)lc;
	seen[cstate] = 1;
	printf("New registration state %s for user id [%s] at proxy [%s]: %s\n", linphone_registration_state_to_string(cstate),
	       linphone_proxy_config_get_identity(cfg), linphone_proxy_config_get_addr(cfg), message);
}

static void loop_while(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState left) {
	int turns;
	for (turns = 0; running && turns < 300; turns++) {
		linphone_core_iterate(lc);
		if (linphone_proxy_config_get_state(cfg) > left) break;
		ms_usleep(50000);
	}
}

int main(int argc, char *argv[]) {
	LinphoneCoreVTable vtable = {0};
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LinphoneCore *lc;
	LinphoneProxyConfig *proxy_cfg;
	LinphoneAddress *from;
	LinphoneAuthInfo *info;
	char server_addr[256];
	const char *identity = argc > 1 ? argv[1] : NULL;
	const char *password = argc > 2 ? argv[2] : NULL;

	signal(SIGINT, stop);
	vtable.registration_state_changed = registration_state_changed;
	lc = linphone_core_new(&vtable, NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);

	proxy_cfg = linphone_core_create_proxy_config(lc);
	from = identity ? linphone_address_new(identity) : NULL;
	if (from == NULL) {
		fprintf(stderr, "usage: %s sip:user@domain password\n", argv[0]);
		linphone_core_destroy(lc);
		return 2;
	}
	if (password != NULL) {
		info = linphone_auth_info_new(linphone_address_get_username(from), NULL, password, NULL, NULL, NULL);
		linphone_core_add_auth_info(lc, info);
		linphone_auth_info_unref(info);
	}
	snprintf(server_addr, sizeof server_addr, "%s:%d", linphone_address_get_domain(from),
	         linphone_address_get_port(from) > 0 ? linphone_address_get_port(from) : 5060);
	linphone_proxy_config_set_identity_address(proxy_cfg, from);
	linphone_proxy_config_set_server_addr(proxy_cfg, server_addr);
	linphone_proxy_config_enable_register(proxy_cfg, TRUE);
	linphone_address_unref(from);
	linphone_core_add_proxy_config(lc, proxy_cfg);
	linphone_core_set_default_proxy_config(lc, proxy_cfg);

	loop_while(lc, proxy_cfg, LinphoneRegistrationProgress);

	proxy_cfg = linphone_core_get_default_proxy_config(lc);
	linphone_proxy_config_edit(proxy_cfg);
	linphone_proxy_config_enable_register(proxy_cfg, FALSE);
	linphone_proxy_config_done(proxy_cfg);
	loop_while(lc, proxy_cfg, LinphoneRegistrationOk);

	printf("Shutting down...\n");
	linphone_core_destroy(lc);
	printf("Exited\n");
	return seen[LinphoneRegistrationOk] && seen[LinphoneRegistrationCleared] ? EXIT_SUCCESS : EXIT_FAILURE;
}
