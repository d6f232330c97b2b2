/* As programs for liblinphone 3.9 register: a configuration of their own, proxy configs and credentials of the core. */
#include <stdio.h>

#include <linphone/linphonecore.h>

static int registered = 0;

static void registration_state_changed(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState state,
                                       const char *message) {
	int *count = (int *)linphone_core_get_user_data(lc);
	if (state == LinphoneRegistrationOk) (*count)++;
	printf("%s: %s, %s\n", linphone_proxy_config_get_domain(cfg), linphone_registration_state_to_string(state), message);
}

static void iterate_until(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState wanted) {
	int turns;
	for (turns = 0; turns < 750 && linphone_proxy_config_get_state(cfg) != wanted; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
}

int main(int argc, char *argv[]) {
	LinphoneCoreVTable *vtable = linphone_core_v_table_new();
	LCSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LpConfig *config = lp_config_new(NULL);
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg;
	LinphoneAuthInfo *info;
	LinphoneAddress *identity;
	int cleared;

	if (argc != 4) return 2;
	vtable->registration_state_changed = registration_state_changed;
	lp_config_set_int(config, "sip", "guess_hostname", 1);
	lc = linphone_core_new_with_config(vtable, config, &registered);
	linphone_core_set_sip_transports(lc, &any_port);
	linphone_core_set_user_agent(lc, "style-3.9", "1.0");
	cfg = linphone_core_create_proxy_config(lc);
	identity = linphone_core_interpret_url(lc, argv[1]);
	if (identity == NULL) return 2;
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, argv[2]);
	linphone_proxy_config_set_expires(cfg, 600);
	linphone_proxy_config_enable_register(cfg, TRUE);
	info = linphone_core_create_auth_info(lc, linphone_address_get_username(identity), NULL, argv[3], NULL, NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_destroy(info);
	linphone_address_unref(identity);
	linphone_core_add_proxy_config(lc, cfg);
	linphone_core_set_default_proxy_config(lc, cfg);
	iterate_until(lc, cfg, LinphoneRegistrationOk);
	cfg = linphone_core_get_default_proxy_config(lc);
	linphone_proxy_config_edit(cfg);
	linphone_proxy_config_enable_register(cfg, FALSE);
	linphone_proxy_config_done(cfg);
	iterate_until(lc, cfg, LinphoneRegistrationCleared);
	cleared = linphone_proxy_config_get_state(cfg) == LinphoneRegistrationCleared;
	linphone_core_destroy(lc);
	linphone_core_v_table_destroy(vtable);
	lp_config_unref(config);
	return registered == 1 && cleared ? 0 : 1;
}
