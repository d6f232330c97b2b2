/* linphone/proxy_config.h and the proxy configs of a core, the network being down. */
#include "show.h"

static void getters(LinphoneProxyConfig *config) {
	SHOW(linphone_proxy_config_avpf_enabled(config));
	SHOW(linphone_proxy_config_find_auth_info(config));
	SHOW(linphone_proxy_config_get_avpf_mode(config));
	SHOW(linphone_proxy_config_get_avpf_rr_interval(config));
	SHOW(linphone_proxy_config_get_conference_factory_uri(config));
	SHOW(linphone_proxy_config_get_contact(config));
	SHOW(linphone_proxy_config_get_contact_parameters(config));
	SHOW(linphone_proxy_config_get_contact_uri_parameters(config));
	SHOW(linphone_proxy_config_get_core(config));
	SHOW(linphone_proxy_config_get_custom_header(config, "X-None"));
	SHOW(linphone_proxy_config_get_dependency(config));
	SHOW(linphone_proxy_config_get_dial_escape_plus(config));
	SHOW(linphone_proxy_config_get_dial_prefix(config));
	SHOW(linphone_proxy_config_get_domain(config));
	SHOW(linphone_proxy_config_get_error(config));
	SHOW(linphone_proxy_config_get_error_info(config));
	SHOW(linphone_proxy_config_get_expires(config));
	SHOW(linphone_proxy_config_get_identity(config));
	SHOW(linphone_proxy_config_get_identity_address(config));
	SHOW(linphone_proxy_config_get_idkey(config) != NULL);
	SHOW(linphone_proxy_config_get_nat_policy(config));
	SHOW(linphone_proxy_config_get_privacy(config));
	SHOW(linphone_proxy_config_get_publish_expires(config));
	SHOW(linphone_proxy_config_get_push_notification_config(config));
	SHOW(linphone_proxy_config_get_quality_reporting_collector(config));
	SHOW(linphone_proxy_config_get_quality_reporting_interval(config));
	SHOW(linphone_proxy_config_get_realm(config));
	SHOW(linphone_proxy_config_get_ref_key(config));
	SHOW(linphone_proxy_config_get_route(config));
	TEXTS(linphone_proxy_config_get_routes(config));
	SHOW(linphone_proxy_config_get_server_addr(config));
	SHOW(linphone_proxy_config_get_sip_setup(config));
	SHOW(linphone_proxy_config_get_sip_setup_context(config));
	SHOW(linphone_proxy_config_get_state(config));
	SHOW(linphone_proxy_config_get_transport(config));
	/* The reference ends the process without an identity. */
	if (linphone_proxy_config_get_identity(config)) SHOW(linphone_proxy_config_get_unread_chat_message_count(config));
	SHOW(linphone_proxy_config_get_user_data(config));
	SHOW(linphone_proxy_config_is_push_notification_allowed(config));
	SHOW(linphone_proxy_config_is_push_notification_available(config));
	SHOW(linphone_proxy_config_is_remote_push_notification_allowed(config));
	SHOW(linphone_proxy_config_publish_enabled(config));
	SHOW(linphone_proxy_config_quality_reporting_enabled(config));
	SHOW(linphone_proxy_config_register_enabled(config));
}

static LinphoneProxyConfig *made(LinphoneCore *core, const char *identity, const char *server) {
	LinphoneProxyConfig *config = linphone_core_create_proxy_config(core);
	LinphoneAddress *address = linphone_address_new(identity);
	linphone_proxy_config_set_identity_address(config, address);
	linphone_proxy_config_set_server_addr(config, server);
	linphone_address_unref(address);
	return config;
}

int main(void) {
	LinphoneCore *core = core_of("");
	linphone_core_set_network_reachable(core, 0);
	printf("---- fresh\n");
	LinphoneProxyConfig *config = linphone_core_create_proxy_config(core);
	SHOW(linphone_core_create_proxy_config(core));
	getters(config);
	SHOW(linphone_core_add_proxy_config(core, config));
	SHOW(linphone_proxy_config_done(config));

	printf("---- flags and numbers\n");
	DO(linphone_proxy_config_edit(config));
	FLAG_PAIR(linphone_proxy_config_enable_publish, linphone_proxy_config_publish_enabled, config);
	FLAG_PAIR(linphone_proxy_config_enable_quality_reporting, linphone_proxy_config_quality_reporting_enabled, config);
	FLAG_PAIR(linphone_proxy_config_enable_register, linphone_proxy_config_register_enabled, config);
	FLAG_PAIR(linphone_proxy_config_set_dial_escape_plus, linphone_proxy_config_get_dial_escape_plus, config);
	FLAG_PAIR(linphone_proxy_config_set_push_notification_allowed, linphone_proxy_config_is_push_notification_allowed, config);
	FLAG_PAIR(linphone_proxy_config_set_remote_push_notification_allowed, linphone_proxy_config_is_remote_push_notification_allowed, config);
	NUMBER_PAIR(linphone_proxy_config_set_avpf_mode, linphone_proxy_config_get_avpf_mode, config, 1, 0, -1);
	SHOW(linphone_proxy_config_avpf_enabled(config));
	NUMBER_PAIR(linphone_proxy_config_set_avpf_rr_interval, linphone_proxy_config_get_avpf_rr_interval, config, 0, 5, 6, 255);
	NUMBER_PAIR(linphone_proxy_config_set_expires, linphone_proxy_config_get_expires, config, 60, 0, -1, 2147483647);
	NUMBER_PAIR(linphone_proxy_config_set_privacy, linphone_proxy_config_get_privacy, config, 0, 8, 10, 32768);
	NUMBER_PAIR(linphone_proxy_config_set_publish_expires, linphone_proxy_config_get_publish_expires, config, 60, 0, -1, 5);
	NUMBER_PAIR(linphone_proxy_config_set_quality_reporting_interval, linphone_proxy_config_get_quality_reporting_interval, config, 10, 0, -1);

	printf("---- texts\n");
	TEXT_PAIR(linphone_proxy_config_set_conference_factory_uri, linphone_proxy_config_get_conference_factory_uri, config);
	TEXT_PAIR(linphone_proxy_config_set_contact_parameters, linphone_proxy_config_get_contact_parameters, config);
	TEXT_PAIR(linphone_proxy_config_set_contact_uri_parameters, linphone_proxy_config_get_contact_uri_parameters, config);
	TEXT_PAIR(linphone_proxy_config_set_dial_prefix, linphone_proxy_config_get_dial_prefix, config);
	TEXT_PAIR(linphone_proxy_config_set_idkey, linphone_proxy_config_get_idkey, config);
	TEXT_PAIR(linphone_proxy_config_set_quality_reporting_collector, linphone_proxy_config_get_quality_reporting_collector, config);
	TEXT_PAIR(linphone_proxy_config_set_realm, linphone_proxy_config_get_realm, config);
	TEXT_PAIR(linphone_proxy_config_set_ref_key, linphone_proxy_config_get_ref_key, config);
	TEXT_STATUS_PAIR(linphone_proxy_config_set_route, linphone_proxy_config_get_route, config);

	printf("---- addresses\n");
	static const char *const servers[] = {"example.test", "sip:example.test;transport=tcp", "<sips:example.test>", "", "not a host", "192.0.2.1:99", "sip:u@[::1];transport=tls", "sip:"};
	for (size_t i = 0; i < sizeof servers / sizeof *servers; i++) {
		printf("%s\n", servers[i]);
		SHOW(linphone_proxy_config_set_server_addr(config, servers[i]));
		SHOW(linphone_proxy_config_get_server_addr(config));
		SHOW(linphone_proxy_config_get_transport(config));
		SHOW(linphone_proxy_config_set_route(config, servers[i]));
		SHOW(linphone_proxy_config_get_route(config));
		TEXTS(linphone_proxy_config_get_routes(config));
		SHOW(linphone_proxy_config_set_routes(config, list_of((void *)servers[i], "sip:second.test;lr", NULL)));
		TEXTS(linphone_proxy_config_get_routes(config));
		SHOW(linphone_proxy_config_get_route(config));
	}
	SHOW(linphone_proxy_config_set_routes(config, NULL));
	TEXTS(linphone_proxy_config_get_routes(config));
	static const char *const identities[] = {"sip:alice@example.test", "\"A\" <sips:b@c.test:5061;x=1>", "sip:example.test", "tel:+33"};
	for (size_t i = 0; i < 4; i++) {
		LinphoneAddress *identity = linphone_address_new(identities[i]);
		printf("%s\n", identities[i]);
		SHOW(linphone_proxy_config_set_identity_address(config, identity));
		SHOW(linphone_proxy_config_get_identity(config));
		SHOW(linphone_proxy_config_get_identity_address(config));
		SHOW(linphone_proxy_config_get_domain(config));
		linphone_address_unref(identity);
	}
	SHOW(linphone_proxy_config_set_identity_address(config, NULL));
	SHOW(linphone_proxy_config_done(config));
	SHOW(linphone_proxy_config_done(config));

	printf("---- in the core\n");
	SHOW(linphone_core_get_default_proxy_config(core));
	LinphoneProxyConfig *chosen = NULL;
	SHOW(linphone_core_get_default_proxy(core, &chosen));
	SHOW(chosen);
	SHOW(linphone_core_add_proxy_config(core, config));
	SHOW(linphone_core_add_proxy_config(core, config));
	COUNT(linphone_core_get_proxy_config_list(core));
	LinphoneProxyConfig *other = made(core, "sip:bob@example.test", "sip:example.test");
	linphone_proxy_config_set_idkey(other, "other key");
	SHOW(linphone_core_add_proxy_config(core, other));
	SAME(linphone_core_get_proxy_config_by_idkey(core, "other key"), other);
	SHOW(linphone_core_get_proxy_config_by_idkey(core, "none"));
	DO(linphone_core_set_default_proxy_config(core, other));
	SHOW(linphone_core_get_default_proxy(core, &chosen));
	SAME(chosen, other);
	SAME(linphone_core_get_default_proxy_config(core), other);
	SHOW(linphone_core_get_identity(core));
	DO(linphone_core_refresh_registers(core));
	linphone_core_iterate(core);
	getters(other);
	DO(linphone_proxy_config_set_custom_header(other, "X-Custom", "value"));
	SHOW(linphone_proxy_config_get_custom_header(other, "X-Custom"));
	DO(linphone_proxy_config_set_dependency(other, config));
	SAME(linphone_proxy_config_get_dependency(other), config);
	DATA_PAIR(linphone_proxy_config_set_user_data, linphone_proxy_config_get_user_data, other);
	LinphoneNatPolicy *policy = linphone_core_create_nat_policy(core);
	DO(linphone_proxy_config_set_nat_policy(other, policy));
	SAME(linphone_proxy_config_get_nat_policy(other), policy);
	DO(linphone_proxy_config_set_nat_policy(other, NULL));
	SHOW(linphone_proxy_config_get_nat_policy(other));
	LinphonePushNotificationConfig *push = linphone_push_notification_config_new();
	DO(linphone_proxy_config_set_push_notification_config(other, push));
	SHOW(linphone_proxy_config_get_push_notification_config(other));
	DO(linphone_proxy_config_set_sip_setup(other, "none"));
	SHOW(linphone_proxy_config_get_sip_setup(other));
	DO(linphone_proxy_config_refresh_register(other));
	DO(linphone_proxy_config_pause_register(other));
	static const char *const numbers[] = {"0123456789", "+33123456789", "bob", "12 34-56", "", "sip:bob@b.test", "bob@b.test"};
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		printf("%s\n", numbers[i]);
		SHOW(linphone_proxy_config_normalize_phone_number(other, numbers[i]));
		SHOW(linphone_proxy_config_normalize_sip_uri(other, numbers[i]));
		SHOW(linphone_core_interpret_url(core, numbers[i]));
	}
	SHARE_PAIR(linphone_proxy_config_ref, linphone_proxy_config_unref, other);
	SHOW(linphone_proxy_config_done(other));
	DO(linphone_core_remove_proxy_config(core, other));
	SHOW(linphone_proxy_config_register_enabled(other));
	SHOW(linphone_core_get_default_proxy_config(core));
	COUNT(linphone_core_get_proxy_config_list(core));
	DO(linphone_core_clear_proxy_config(core));
	COUNT(linphone_core_get_proxy_config_list(core));
	DO(linphone_proxy_config_unref(other));
	linphone_core_unref(core);
	return 0;
}
