/* Asks for the password only when the server does, as a program with a dialog would.
 *
 *     late_credentials sip:alice@sip.example.org password
 *
 * It does so twice: with the callback table of old, whose member is called auth_info_requested, and with a callback
 * object, whose authentication_requested hands over an auth info that needs only the password filled in. Credentials
 * that are added inside the callback continue the registration: no failure is told.
 */
#include <stdio.h>

#include <linphone/core.h>
#include <linphone/factory.h>

static const char *password;
static int questions, failures;

static void registration_state_changed(struct _LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState cstate,
                                       const char *message) {
	(void)lc;
	if (cstate == LinphoneRegistrationFailed) failures++;
	printf("%s: %s (%s)\n", linphone_proxy_config_get_identity(cfg), linphone_registration_state_to_string(cstate), message);
}

static void auth_info_requested(struct _LinphoneCore *lc, const char *realm, const char *username, const char *domain) {
	LinphoneAuthInfo *info = linphone_auth_info_new(username, NULL, password, NULL, realm, domain);
	questions++;
	printf("the server asks for the password of %s in realm %s\n", username, realm);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
}

static void authentication_requested(LinphoneCore *lc, LinphoneAuthInfo *wanted, LinphoneAuthMethod method) {
	LinphoneAuthInfo *info = linphone_auth_info_clone(wanted);
	(void)method;
	questions++;
	printf("the server asks for the password of %s in realm %s\n", linphone_auth_info_get_username(info),
	       linphone_auth_info_get_realm(info));
	linphone_auth_info_set_passwd(info, password);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
}

/* Registers and unregisters the account; whether both went well after one question. */
static int register_once(LinphoneCore *lc, const char *identity_text) {
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LinphoneAddress *identity = linphone_address_new(identity_text);
	LinphoneProxyConfig *cfg = linphone_core_create_proxy_config(lc);
	char server[256];
	int turns, registered;

	linphone_core_set_sip_transports(lc, &any_port);
	snprintf(server, sizeof server, "sip:%s:%d", linphone_address_get_domain(identity),
	         linphone_address_get_port(identity) > 0 ? linphone_address_get_port(identity) : 5060);
	linphone_proxy_config_set_identity_address(cfg, identity);
	linphone_proxy_config_set_server_addr(cfg, server);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);
	linphone_address_unref(identity);

	questions = failures = 0;
	for (turns = 0; turns < 750 && linphone_proxy_config_get_state(cfg) != LinphoneRegistrationOk; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
	registered = linphone_proxy_config_get_state(cfg) == LinphoneRegistrationOk;
	linphone_core_stop(lc);
	registered = registered && linphone_proxy_config_get_state(cfg) == LinphoneRegistrationCleared;
	linphone_proxy_config_unref(cfg);
	linphone_core_unref(lc);
	return registered && questions == 1 && failures == 0;
}

int main(int argc, char *argv[]) {
	LinphoneFactory *factory = linphone_factory_get();
	LinphoneCoreVTable vtable = {0};
	LinphoneCoreCbs *cbs;
	LinphoneCore *lc;
	int with_table, with_object;

	if (argc != 3) {
		fprintf(stderr, "usage: %s sip:user@domain password\n", argv[0]);
		return 2;
	}
	password = argv[2];

	vtable.registration_state_changed = registration_state_changed;
	vtable.auth_info_requested = auth_info_requested;
	with_table = register_once(linphone_core_new(&vtable, NULL, NULL, NULL), argv[1]);

	lc = linphone_factory_create_core_3(factory, NULL, NULL, NULL);
	cbs = linphone_factory_create_core_cbs(factory);
	linphone_core_cbs_set_registration_state_changed(cbs, registration_state_changed);
	linphone_core_cbs_set_authentication_requested(cbs, authentication_requested);
	linphone_core_add_callbacks(lc, cbs);
	linphone_core_cbs_unref(cbs);
	linphone_core_start(lc);
	with_object = register_once(lc, argv[1]);

	return with_table && with_object ? 0 : 1;
}
