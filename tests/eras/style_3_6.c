/* As programs for liblinphone 3.6 register: a table of callbacks, everything as text, five arguments for credentials. */
#include <stdio.h>
#include <string.h>

#include "linphonecore.h"

static LinphoneRegistrationState last = LinphoneRegistrationNone;
static int registered = 0;

static void registration_state_changed(struct _LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState cstate,
                                       const char *message) {
	(void)lc;
	last = cstate;
	if (cstate == LinphoneRegistrationOk) registered = 1;
	printf("%s: %s, %s\n", linphone_proxy_config_get_identity(cfg), linphone_registration_state_to_string(cstate), message);
}

static void show(struct _LinphoneCore *lc) {
	(void)lc;
}

static void display(struct _LinphoneCore *lc, const char *message) {
	(void)lc;
	printf("%s\n", message);
}

static void display_url(struct _LinphoneCore *lc, const char *message, const char *url) {
	(void)lc;
	printf("%s %s\n", message, url);
}

static void notify_presence_recv(struct _LinphoneCore *lc, LinphoneFriend *lf) {
	(void)lc, (void)lf;
}

static void new_subscription_request(struct _LinphoneCore *lc, LinphoneFriend *lf, const char *url) {
	(void)lc, (void)lf, (void)url;
}

int main(int argc, char *argv[]) {
	LinphoneCoreVTable vtable;
	LCSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg;
	LinphoneAddress *from;
	LinphoneAuthInfo *info;
	int turns;

	if (argc != 4) return 2;
	memset(&vtable, 0, sizeof vtable);
	vtable.registration_state_changed = registration_state_changed;
	vtable.show = show;
	vtable.display_status = display;
	vtable.display_message = display;
	vtable.display_warning = display;
	vtable.display_url = display_url;
	vtable.notify_presence_recv = notify_presence_recv;
	vtable.new_subscription_request = new_subscription_request;
	linphone_core_disable_logs();
	lc = linphone_core_new(&vtable, NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);
	cfg = linphone_proxy_config_new();
	from = linphone_address_new(argv[1]);
	if (from == NULL) return 2;
	info = linphone_auth_info_new(linphone_address_get_username(from), NULL, argv[3], NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_destroy(info);
	linphone_address_destroy(from);
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, argv[2]);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);
	linphone_core_set_default_proxy(lc, cfg);
	for (turns = 0; turns < 300 && !linphone_proxy_config_is_registered(cfg); turns++) {
		linphone_core_iterate(lc);
		ms_usleep(50000);
	}
	linphone_core_get_default_proxy(lc, &cfg);
	linphone_proxy_config_edit(cfg);
	linphone_proxy_config_enable_register(cfg, FALSE);
	linphone_proxy_config_done(cfg);
	for (turns = 0; turns < 300 && linphone_proxy_config_get_state(cfg) != LinphoneRegistrationCleared; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(50000);
	}
	linphone_core_destroy(lc);
	return registered && last == LinphoneRegistrationCleared ? 0 : 1;
}
