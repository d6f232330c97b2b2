/* As programs for liblinphone 3.12 register: a factory, a set of callbacks, addresses as objects. */
#include <stdio.h>

#include <linphone/core.h>

static int registered = 0;

static void registration_state_changed(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState state,
                                       const char *message) {
	LinphoneCoreCbs *cbs = linphone_core_get_current_callbacks(lc);
	int *count = (int *)linphone_core_cbs_get_user_data(cbs);
	(void)cfg;
	if (state == LinphoneRegistrationOk) (*count)++;
	printf("%s, %s\n", linphone_registration_state_to_string(state), message);
}

static void iterate_until(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState wanted) {
	int turns;
	for (turns = 0; turns < 750 && linphone_proxy_config_get_state(cfg) != wanted; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
}

int main(int argc, char *argv[]) {
	LinphoneFactory *factory = linphone_factory_get();
	LinphoneCoreCbs *cbs = linphone_factory_create_core_cbs(factory);
	LinphoneTransports *ports = linphone_factory_create_transports(factory);
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg;
	LinphoneAuthInfo *info;
	LinphoneAddress *identity;
	int cleared;

	if (argc != 4) return 2;
	linphone_core_cbs_set_registration_state_changed(cbs, registration_state_changed);
	linphone_core_cbs_set_user_data(cbs, &registered);
	lc = linphone_factory_create_core(factory, cbs, NULL, NULL);
	linphone_core_cbs_unref(cbs);
	linphone_transports_set_udp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc, ports);
	linphone_transports_unref(ports);
	identity = linphone_factory_create_address(factory, argv[1]);
	info = linphone_factory_create_auth_info(factory, linphone_address_get_username(identity), NULL, argv[3], NULL, NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
	cfg = linphone_core_create_proxy_config(lc);
	linphone_proxy_config_set_identity_address(cfg, identity);
	linphone_address_unref(identity);
	linphone_proxy_config_set_server_addr(cfg, argv[2]);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);
	linphone_core_set_default_proxy_config(lc, cfg);
	linphone_proxy_config_unref(cfg);
	cfg = linphone_core_get_default_proxy_config(lc);
	iterate_until(lc, cfg, LinphoneRegistrationOk);
	linphone_proxy_config_edit(cfg);
	linphone_proxy_config_enable_register(cfg, FALSE);
	linphone_proxy_config_done(cfg);
	iterate_until(lc, cfg, LinphoneRegistrationCleared);
	cleared = linphone_proxy_config_get_state(cfg) == LinphoneRegistrationCleared;
	linphone_core_unref(lc);
	return registered == 1 && cleared ? 0 : 1;
}
