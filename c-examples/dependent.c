/* Two accounts, of which one depends on the other.
 *
 *     dependent HOST[:PORT] password
 *
 * bob depends on alice: he waits until she is registered and then registers with her contact address, so that calls for
 * him arrive where hers do. The link is made by name, before either is added: alice's reference key.
 */
#include <stdio.h>
#include <string.h>

#include <linphone/core.h>

static LinphoneProxyConfig *master, *dependent;
static int registered_too_early;

static void registration_state_changed(struct _LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState cstate,
                                       const char *message) {
	(void)lc;
	printf("%s: %s (%s)\n", linphone_proxy_config_get_identity(cfg), linphone_registration_state_to_string(cstate), message);
	if (cfg == dependent && cstate == LinphoneRegistrationOk &&
	    linphone_proxy_config_get_state(master) != LinphoneRegistrationOk)
		registered_too_early = 1;
}

static LinphoneProxyConfig *create_account(LinphoneCore *lc, const char *user, const char *host, const char *password) {
	LinphoneProxyConfig *cfg = linphone_proxy_config_new();
	LinphoneAuthInfo *info = linphone_auth_info_new(user, NULL, password, NULL, NULL);
	char text[256];

	snprintf(text, sizeof text, "sip:%s@%s", user, host);
	linphone_proxy_config_set_identity(cfg, text);
	snprintf(text, sizeof text, "sip:%s", host);
	linphone_proxy_config_set_server_addr(cfg, text);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_destroy(info);
	return cfg;
}

static int both_are(LinphoneRegistrationState state) {
	return linphone_proxy_config_get_state(master) == state && linphone_proxy_config_get_state(dependent) == state;
}

/* Whether bob's contact is the one that alice registered. */
static int contact_is_shared(void) {
	const LinphoneAddress *hers = linphone_proxy_config_get_contact(master);
	const LinphoneAddress *his = linphone_proxy_config_get_contact(dependent);
	const char *user = his ? linphone_address_get_username(his) : NULL;
	return hers && user && strcmp(user, "alice") == 0 && linphone_address_get_port(hers) == linphone_address_get_port(his);
}

int main(int argc, char *argv[]) {
	LinphoneCoreVTable vtable = {0};
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LinphoneCore *lc;
	int turns, ok;

	if (argc != 3) {
		fprintf(stderr, "usage: %s host[:port] password\n", argv[0]);
		return 2;
	}
	vtable.registration_state_changed = registration_state_changed;
	lc = linphone_core_new(&vtable, NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);

	master = create_account(lc, "alice", argv[1], argv[2]);
	dependent = create_account(lc, "bob", argv[1], argv[2]);
	linphone_proxy_config_set_ref_key(master, "unique-proxy-id");
	linphone_proxy_config_set_depends_on(dependent, "unique-proxy-id");
	/* The order of adding does not matter. */
	linphone_core_add_proxy_config(lc, dependent);
	linphone_core_add_proxy_config(lc, master);

	for (turns = 0; turns < 750 && !both_are(LinphoneRegistrationOk); turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
	ok = both_are(LinphoneRegistrationOk) && contact_is_shared() && !registered_too_early;

	linphone_core_destroy(lc);
	return ok ? 0 : 1;
}
