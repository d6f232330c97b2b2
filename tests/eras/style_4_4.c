/* As programs for liblinphone 4.4 register: a core that is started, listeners that are added, NAT policies, and a stop. */
#include <stdio.h>

#include <linphone/core.h>
#include <linphone/factory.h>

static int registered = 0;

static void registration_state_changed(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState state,
                                       const char *message) {
	(void)lc, (void)cfg;
	if (state == LinphoneRegistrationOk) registered++;
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
	LinphoneConfig *config = linphone_config_new_with_factory(NULL, NULL);
	LinphoneCore *lc = linphone_factory_create_core_with_config_3(factory, config, NULL);
	LinphoneCoreCbs *cbs = linphone_factory_create_core_cbs(factory);
	LinphoneTransports *ports = linphone_factory_create_transports(factory);
	LinphoneNatPolicy *policy = linphone_core_create_nat_policy(lc);
	LinphoneProxyConfig *cfg = linphone_core_create_proxy_config(lc);
	LinphoneAuthInfo *info;
	LinphoneAddress *identity;
	int cleared;

	if (argc != 4) return 2;
	linphone_core_cbs_set_registration_state_changed(cbs, registration_state_changed);
	linphone_core_add_callbacks(lc, cbs);
	linphone_core_cbs_unref(cbs);
	linphone_transports_set_udp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc, ports);
	linphone_transports_unref(ports);
	linphone_core_start(lc);
	identity = linphone_address_new(argv[1]);
	info = linphone_auth_info_new_for_algorithm(linphone_address_get_username(identity), NULL, argv[3], NULL, NULL, NULL, "MD5");
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
	linphone_proxy_config_set_identity_address(cfg, identity);
	linphone_address_unref(identity);
	linphone_proxy_config_set_server_addr(cfg, argv[2]);
	linphone_proxy_config_set_nat_policy(cfg, policy);
	linphone_nat_policy_unref(policy);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);
	iterate_until(lc, cfg, LinphoneRegistrationOk);
	linphone_proxy_config_edit(cfg);
	linphone_proxy_config_enable_register(cfg, FALSE);
	linphone_proxy_config_done(cfg);
	iterate_until(lc, cfg, LinphoneRegistrationCleared);
	cleared = linphone_proxy_config_get_state(cfg) == LinphoneRegistrationCleared;
	linphone_proxy_config_unref(cfg);
	linphone_core_stop(lc);
	linphone_core_unref(lc);
	linphone_config_unref(config);
	return registered == 1 && cleared ? 0 : 1;
}
