/* Registers a SIP account, tells each change of its state, and unregisters.
 *
 *     register sip:alice@sip.example.org password
 *
 * The program exits with 0 when the account was seen in progress, registered and unregistered again, as it should be.
 *
 * Everything that the library does happens inside linphone_core_iterate(): it sends, receives, waits for nothing and
 * calls back. A program calls it every few dozen milliseconds from its main loop.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <linphone/core.h>

/* How long each of the two steps may take, in turns of the main loop of 20 milliseconds. */
#define PATIENCE (15 * 1000 / 20)

static volatile sig_atomic_t interrupted = 0;
static int seen[LinphoneRegistrationFailed + 1];

static void interrupt(int signal_number) {
	(void)signal_number;
	interrupted = 1;
}

/* Called at each change of an account's registration. */
static void registration_state_changed(struct _LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState cstate,
                                       const char *message) {
	const char *name = linphone_registration_state_to_string(cstate);
	(void)lc;
	seen[cstate] = 1;
	/* The names are long, LinphoneRegistrationOk for instance; their end says it all. */
	printf("%s on %s: %s (%s)\n", linphone_proxy_config_get_identity(cfg), linphone_proxy_config_get_addr(cfg),
	       name + strlen("LinphoneRegistration"), message);
	fflush(stdout);
}

/* Runs the main loop until the account is in this state, has failed, or takes too long. */
static void run_until(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState wanted) {
	int turns;
	for (turns = 0; turns < PATIENCE && !interrupted; turns++) {
		linphone_core_iterate(lc);
		if (linphone_proxy_config_get_state(cfg) == wanted) return;
		if (linphone_proxy_config_get_state(cfg) == LinphoneRegistrationFailed) return;
		ms_usleep(20000);
	}
}

int main(int argc, char *argv[]) {
	LinphoneCoreVTable vtable = {0};
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg, *found = NULL;
	LinphoneAddress *from;
	LinphoneAuthInfo *info;
	char server[256];

	if (argc != 3) {
		fprintf(stderr, "usage: %s sip:user@domain password\n", argv[0]);
		return 2;
	}
	signal(SIGINT, interrupt);

	/* The core is created with the callbacks that interest us: one is enough here. */
	vtable.registration_state_changed = registration_state_changed;
	lc = linphone_core_new(&vtable, NULL, NULL, NULL);
	/* Any free port of ours will do; without this line it would be 5060, for one program at a time. */
	linphone_core_set_sip_transports(lc, &any_port);

	/* Who we are. The domain is where the account lives: its registrar is there as well. */
	from = linphone_address_new(argv[1]);
	if (from == NULL || linphone_address_get_username(from) == NULL) {
		fprintf(stderr, "%s is no SIP address; sip:alice@sip.example.org is one\n", argv[1]);
		linphone_core_destroy(lc);
		return 2;
	}
	snprintf(server, sizeof server, "sip:%s", linphone_address_get_domain(from));
	if (linphone_address_get_port(from) > 0)
		snprintf(server + strlen(server), sizeof server - strlen(server), ":%d", linphone_address_get_port(from));

	/* The credentials, for when the registrar asks for them. */
	info = linphone_auth_info_new(linphone_address_get_username(from), NULL, argv[2], NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_destroy(info);
	linphone_address_destroy(from);

	/* The account. Adding it is enough: the next iterate registers it. */
	cfg = linphone_proxy_config_new();
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, server);
	linphone_proxy_config_expires(cfg, 600);
	linphone_proxy_config_enable_register(cfg, TRUE);
	if (linphone_core_add_proxy_config(lc, cfg) != 0) {
		fprintf(stderr, "the account was not accepted\n");
		linphone_core_destroy(lc);
		return 1;
	}
	linphone_core_set_default_proxy(lc, cfg);
	run_until(lc, cfg, LinphoneRegistrationOk);

	/* To unregister, registration is turned off, between edit and done as every change of an account. */
	linphone_core_get_default_proxy(lc, &found);
	linphone_proxy_config_edit(found);
	linphone_proxy_config_enable_register(found, FALSE);
	linphone_proxy_config_done(found);
	if (linphone_proxy_config_get_state(found) == LinphoneRegistrationOk)
		run_until(lc, found, LinphoneRegistrationCleared);

	linphone_core_destroy(lc);
	return seen[LinphoneRegistrationProgress] && seen[LinphoneRegistrationOk] && seen[LinphoneRegistrationCleared] ? 0 : 1;
}
