/* Registers one account and tells what happens, line by line; each line on standard input is a command:
 *
 *     client IDENTITY SERVER PASSWORD EXPIRES [NAME=VALUE...]
 *
 *     root-ca=FILE       certificates that are trusted
 *     contact=TEXT       parameters of the Contact header
 *     stun=HOST:PORT     the server that tells our public address
 *     publish=SECONDS    publishes presence
 *
 *     refresh            asks for a refresh
 *     contact            tells the account's contact address
 *     unregister         turns registration off
 *     quit               ends
 *
 * It uses only what both our headers and liblinphone 5.1's have, so that it compiles with either.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <linphone/core.h>

static void on_registration_state_changed(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState state,
                                          const char *message) {
	const LinphoneErrorInfo *error = linphone_proxy_config_get_error_info(cfg);
	(void)lc;
	printf("%s|%s|%d\n", linphone_registration_state_to_string(state) + strlen("LinphoneRegistration"), message,
	       linphone_error_info_get_protocol_code(error));
	fflush(stdout);
}

/* The next command, or NULL when there is none yet. */
static const char *command(void) {
	static char line[64];
	struct pollfd input = {0, POLLIN, 0};
	if (poll(&input, 1, 0) <= 0) return NULL;
	if (fgets(line, sizeof line, stdin) == NULL) return "quit";
	line[strcspn(line, "\n")] = '\0';
	return line;
}

static void use_stun(LinphoneCore *lc, const char *server) {
	LinphoneNatPolicy *policy = linphone_core_create_nat_policy(lc);
	linphone_nat_policy_enable_stun(policy, TRUE);
	linphone_nat_policy_set_stun_server(policy, server);
	linphone_core_set_nat_policy(lc, policy);
	linphone_nat_policy_unref(policy);
}

/* False when there is no such option. */
static int take_option(LinphoneCore *lc, const char *option, const char **contact, int *publish) {
	const char *value = strchr(option, '=');
	if (value == NULL) return 0;
	value++;
	if (strncmp(option, "root-ca=", 8) == 0) linphone_core_set_root_ca(lc, value);
	else if (strncmp(option, "stun=", 5) == 0) use_stun(lc, value);
	else if (strncmp(option, "contact=", 8) == 0) *contact = value;
	else if (strncmp(option, "publish=", 8) == 0) *publish = atoi(value);
	else return 0;
	return 1;
}

static void tell_contact(const LinphoneProxyConfig *cfg) {
	const LinphoneAddress *contact = linphone_proxy_config_get_contact(cfg);
	char *text = contact ? linphone_address_as_string_uri_only(contact) : NULL;
	printf("Contact|%s\n", text ? text : "none");
	fflush(stdout);
	if (text) ms_free(text);
}

int main(int argc, char *argv[]) {
	LinphoneFactory *factory = linphone_factory_get();
	LinphoneCore *lc;
	LinphoneCoreCbs *cbs;
	LinphoneTransports *transports;
	LinphoneAddress *identity;
	LinphoneAuthInfo *info;
	LinphoneProxyConfig *cfg;
	const char *asked, *contact = NULL;
	int running = 1, publish = 0, i;

	if (argc < 5) {
		fprintf(stderr, "usage: %s IDENTITY SERVER PASSWORD EXPIRES [NAME=VALUE...]\n", argv[0]);
		return 2;
	}
	setvbuf(stdin, NULL, _IONBF, 0);
	lc = linphone_factory_create_core_3(factory, NULL, NULL, NULL);
	cbs = linphone_factory_create_core_cbs(factory);
	linphone_core_cbs_set_registration_state_changed(cbs, on_registration_state_changed);
	linphone_core_add_callbacks(lc, cbs);
	linphone_core_cbs_unref(cbs);
	transports = linphone_factory_create_transports(factory);
	linphone_transports_set_udp_port(transports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(transports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tls_port(transports, LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc, transports);
	linphone_transports_unref(transports);
	for (i = 5; i < argc; i++) {
		if (!take_option(lc, argv[i], &contact, &publish)) {
			fprintf(stderr, "%s: unknown\n", argv[i]);
			return 2;
		}
	}
	if (linphone_core_start(lc) != 0) return 1;

	identity = linphone_factory_create_address(factory, argv[1]);
	info = linphone_auth_info_new(linphone_address_get_username(identity), NULL, argv[3], NULL, NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
	cfg = linphone_core_create_proxy_config(lc);
	linphone_proxy_config_set_identity_address(cfg, identity);
	linphone_proxy_config_set_server_addr(cfg, argv[2]);
	linphone_proxy_config_set_expires(cfg, atoi(argv[4]));
	if (contact != NULL) linphone_proxy_config_set_contact_parameters(cfg, contact);
	linphone_proxy_config_enable_publish(cfg, publish > 0);
	if (publish > 0) linphone_proxy_config_set_publish_expires(cfg, publish);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);

	while (running) {
		linphone_core_iterate(lc);
		asked = command();
		if (asked == NULL) {
			usleep(10000);
		} else if (strcmp(asked, "refresh") == 0) {
			linphone_core_refresh_registers(lc);
		} else if (strcmp(asked, "contact") == 0) {
			tell_contact(cfg);
		} else if (strcmp(asked, "unregister") == 0) {
			linphone_proxy_config_edit(cfg);
			linphone_proxy_config_enable_register(cfg, FALSE);
			linphone_proxy_config_done(cfg);
		} else {
			running = 0;
		}
	}
	linphone_core_stop(lc);
	linphone_proxy_config_unref(cfg);
	linphone_address_unref(identity);
	linphone_core_unref(lc);
	return 0;
}
