/* linphone/api/c-account-params.h: every function, with odd values. */
#include "show.h"

static void getters(const LinphoneAccountParams *params) {
	SHOW(linphone_account_params_cpim_in_basic_chat_room_enabled(params));
	SHOW(linphone_account_params_dial_escape_plus_enabled(params));
	SHOW(linphone_account_params_get_avpf_mode(params));
	SHOW(linphone_account_params_get_avpf_rr_interval(params));
	SHOW(linphone_account_params_get_conference_factory_uri(params));
	SHOW(linphone_account_params_get_contact_parameters(params));
	SHOW(linphone_account_params_get_contact_uri_parameters(params));
	SHOW(linphone_account_params_get_dial_escape_plus_enabled(params));
	SHOW(linphone_account_params_get_domain(params));
	SHOW(linphone_account_params_get_expires(params));
	SHOW(linphone_account_params_get_file_transfer_server(params));
	SHOW(linphone_account_params_get_identity(params));
	SHOW(linphone_account_params_get_identity_address(params));
	SHOW(linphone_account_params_get_idkey(params) != NULL);
	SHOW(linphone_account_params_get_international_prefix(params));
	SHOW(linphone_account_params_get_nat_policy(params));
	SHOW(linphone_account_params_get_outbound_proxy_enabled(params));
	SHOW(linphone_account_params_outbound_proxy_enabled(params));
	SHOW(linphone_account_params_get_privacy(params));
	SHOW(linphone_account_params_get_publish_enabled(params));
	SHOW(linphone_account_params_publish_enabled(params));
	SHOW(linphone_account_params_get_publish_expires(params));
	SHOW(linphone_account_params_get_push_notification_allowed(params));
	SHOW(linphone_account_params_get_push_notification_config(params));
	SHOW(linphone_account_params_get_quality_reporting_collector(params));
	SHOW(linphone_account_params_get_quality_reporting_enabled(params));
	SHOW(linphone_account_params_quality_reporting_enabled(params));
	SHOW(linphone_account_params_get_quality_reporting_interval(params));
	SHOW(linphone_account_params_get_realm(params));
	SHOW(linphone_account_params_get_ref_key(params));
	SHOW(linphone_account_params_get_register_enabled(params));
	SHOW(linphone_account_params_register_enabled(params));
	SHOW(linphone_account_params_get_remote_push_notification_allowed(params));
	ADDRESSES(linphone_account_params_get_routes_addresses(params));
	SHOW(linphone_account_params_get_server_addr(params));
	SHOW(linphone_account_params_get_server_address(params));
	/* The reference ends the process without a server. */
	if (linphone_account_params_get_server_address(params)) SHOW(linphone_account_params_get_transport(params));
	SHOW(linphone_account_params_get_use_international_prefix_for_calls_and_chats(params));
	SHOW(linphone_account_params_is_push_notification_available(params));
}

int main(void) {
	LinphoneCore *core = core_of("[proxy_default_values]\nreg_expires=1234\nrealm=of the defaults\n[proxy_0]\nreg_proxy=sip:p.test\n"
	                             "reg_identity=sip:i@p.test\nreg_sendregister=0\nidkey=kept\ndial_prefix=33\n");
	printf("---- fresh, without a core\n");
	LinphoneAccountParams *params = linphone_account_params_new(NULL);
	getters(params);
	linphone_account_params_unref(params);
	printf("---- of the configuration\n");
	params = linphone_account_params_new_with_config(core, 0);
	SHOW(linphone_account_params_new_with_config(core, 0));
	getters(params);
	SHOW(linphone_account_params_get_idkey(params));
	linphone_account_params_unref(params);
	SHOW(linphone_account_params_new_with_config(core, 5));
	printf("---- fresh, of a core\n");
	params = linphone_account_params_new(core);
	SHOW(linphone_account_params_new(core));
	SHOW(linphone_core_create_account_params(core));
	getters(params);

	printf("---- flags\n");
	FLAG_PAIR(linphone_account_params_enable_cpim_in_basic_chat_room, linphone_account_params_cpim_in_basic_chat_room_enabled, params);
	FLAG_PAIR(linphone_account_params_enable_dial_escape_plus, linphone_account_params_dial_escape_plus_enabled, params);
	FLAG_PAIR(linphone_account_params_set_dial_escape_plus_enabled, linphone_account_params_get_dial_escape_plus_enabled, params);
	FLAG_PAIR(linphone_account_params_enable_publish, linphone_account_params_publish_enabled, params);
	FLAG_PAIR(linphone_account_params_set_publish_enabled, linphone_account_params_get_publish_enabled, params);
	FLAG_PAIR(linphone_account_params_enable_quality_reporting, linphone_account_params_quality_reporting_enabled, params);
	FLAG_PAIR(linphone_account_params_set_quality_reporting_enabled, linphone_account_params_get_quality_reporting_enabled, params);
	FLAG_PAIR(linphone_account_params_enable_register, linphone_account_params_register_enabled, params);
	FLAG_PAIR(linphone_account_params_set_register_enabled, linphone_account_params_get_register_enabled, params);
	FLAG_PAIR(linphone_account_params_set_push_notification_allowed, linphone_account_params_get_push_notification_allowed, params);
	FLAG_PAIR(linphone_account_params_set_remote_push_notification_allowed, linphone_account_params_get_remote_push_notification_allowed, params);
	FLAG_PAIR(linphone_account_params_set_use_international_prefix_for_calls_and_chats, linphone_account_params_get_use_international_prefix_for_calls_and_chats, params);

	printf("---- numbers\n");
	NUMBER_PAIR(linphone_account_params_set_avpf_mode, linphone_account_params_get_avpf_mode, params, -1, 0, 1);
	NUMBER_PAIR(linphone_account_params_set_avpf_rr_interval, linphone_account_params_get_avpf_rr_interval, params, 0, 3, 5, 6, 255);
	NUMBER_PAIR(linphone_account_params_set_expires, linphone_account_params_get_expires, params, 60, 0, -1, 2147483647);
	NUMBER_PAIR(linphone_account_params_set_publish_expires, linphone_account_params_get_publish_expires, params, 60, 0, -1, -7, 90);
	NUMBER_PAIR(linphone_account_params_set_privacy, linphone_account_params_get_privacy, params, 0, 1, 8, 10, 16, 32768);
	NUMBER_PAIR(linphone_account_params_set_quality_reporting_interval, linphone_account_params_get_quality_reporting_interval, params, 10, 0, -1);

	printf("---- whether pushes are available\n");
	static const char *const given[] = {"", "p", "a", "ai", "pv", "va", "vb", "pab", "rb", "vr", "vrb", "aiv"};
	for (size_t i = 0; i < sizeof given / sizeof *given; i++) {
		LinphonePushNotificationConfig *push = linphone_push_notification_config_new();
		linphone_push_notification_config_set_provider(push, strchr(given[i], 'p') ? "p" : NULL);
		linphone_push_notification_config_set_param(push, strchr(given[i], 'a') ? "a" : NULL);
		linphone_push_notification_config_set_prid(push, strchr(given[i], 'i') ? "i" : NULL);
		linphone_push_notification_config_set_voip_token(push, strchr(given[i], 'v') ? "v" : NULL);
		linphone_push_notification_config_set_remote_token(push, strchr(given[i], 'r') ? "r" : NULL);
		linphone_push_notification_config_set_bundle_identifier(push, strchr(given[i], 'b') ? "b" : NULL);
		linphone_account_params_set_push_notification_config(params, push);
		printf("with '%s':", given[i]);
		for (int kinds = 0; kinds < 4; kinds++) {
			linphone_account_params_set_push_notification_allowed(params, kinds & 1);
			linphone_account_params_set_remote_push_notification_allowed(params, kinds >> 1);
			printf(" %d", linphone_account_params_is_push_notification_available(params));
		}
		printf("\n");
		linphone_push_notification_config_unref(push);
	}

	printf("---- texts\n");
	TEXT_PAIR(linphone_account_params_set_conference_factory_uri, linphone_account_params_get_conference_factory_uri, params);
	TEXT_PAIR(linphone_account_params_set_contact_parameters, linphone_account_params_get_contact_parameters, params);
	TEXT_PAIR(linphone_account_params_set_contact_uri_parameters, linphone_account_params_get_contact_uri_parameters, params);
	GIVEN_TEXT_PAIR(linphone_account_params_set_file_transfer_server, linphone_account_params_get_file_transfer_server, params);
	TEXT_PAIR(linphone_account_params_set_idkey, linphone_account_params_get_idkey, params);
	TEXT_PAIR(linphone_account_params_set_international_prefix, linphone_account_params_get_international_prefix, params);
	TEXT_PAIR(linphone_account_params_set_quality_reporting_collector, linphone_account_params_get_quality_reporting_collector, params);
	TEXT_PAIR(linphone_account_params_set_realm, linphone_account_params_get_realm, params);
	TEXT_PAIR(linphone_account_params_set_ref_key, linphone_account_params_get_ref_key, params);

	printf("---- addresses\n");
	static const char *const identities[] = {"sip:alice@example.test", "\"A\" <sips:b@c.test:5061;x=1>", "sip:example.test", "tel:+33"};
	for (size_t i = 0; i < 4; i++) {
		LinphoneAddress *identity = linphone_address_new(identities[i]);
		printf("%s\n", identities[i]);
		SHOW(linphone_account_params_set_identity_address(params, identity));
		SHOW(linphone_account_params_get_identity(params));
		SHOW(linphone_account_params_get_identity_address(params));
		SHOW(linphone_account_params_get_domain(params));
		SHOW(linphone_account_params_set_server_address(params, identity));
		SHOW(linphone_account_params_get_server_address(params));
		SHOW(linphone_account_params_get_server_addr(params));
		SHOW(linphone_account_params_get_transport(params));
		linphone_address_unref(identity);
	}
	SHOW(linphone_account_params_set_identity_address(params, NULL));
	SHOW(linphone_account_params_get_identity_address(params));
	static const char *const servers[] = {"example.test", "sip:example.test;transport=tcp", "<sips:example.test>", "", "not a host", "192.0.2.1:99", "sip:u@[::1];transport=tls", "sip:"};
	for (size_t i = 0; i < sizeof servers / sizeof *servers; i++) {
		printf("%s\n", servers[i]);
		SHOW(linphone_account_params_set_server_addr(params, servers[i]));
		SHOW(linphone_account_params_get_server_addr(params));
		SHOW(linphone_account_params_get_server_address(params));
		SHOW(linphone_account_params_get_transport(params));
	}
	NUMBER_PAIR(linphone_account_params_set_transport, linphone_account_params_get_transport, params, 1, 2, 3, 0);
	SHOW(linphone_account_params_get_server_addr(params));
	FLAG_PAIR(linphone_account_params_enable_outbound_proxy, linphone_account_params_outbound_proxy_enabled, params);
	ADDRESSES(linphone_account_params_get_routes_addresses(params));
	DO(linphone_account_params_enable_outbound_proxy(params, 0));
	ADDRESSES(linphone_account_params_get_routes_addresses(params));
	FLAG_PAIR(linphone_account_params_set_outbound_proxy_enabled, linphone_account_params_get_outbound_proxy_enabled, params);
	LinphoneAddress *first = linphone_address_new("\"R\" <sip:r.test;lr;transport=tls>;x=1"), *second = linphone_address_new("sip:s.test");
	SHOW(linphone_account_params_set_routes_addresses(params, list_of(first, second, NULL)));
	ADDRESSES(linphone_account_params_get_routes_addresses(params));
	SHOW(linphone_account_params_outbound_proxy_enabled(params));
	SHOW(linphone_account_params_get_server_addr(params));
	SHOW(linphone_account_params_set_routes_addresses(params, list_of((void *)linphone_account_params_get_server_address(params), NULL, NULL)));
	SHOW(linphone_account_params_outbound_proxy_enabled(params));
	SHOW(linphone_account_params_set_routes_addresses(params, NULL));
	ADDRESSES(linphone_account_params_get_routes_addresses(params));

	printf("---- objects\n");
	LinphoneNatPolicy *policy = linphone_core_create_nat_policy(core);
	DO(linphone_account_params_set_nat_policy(params, policy));
	SAME(linphone_account_params_get_nat_policy(params), policy);
	LinphonePushNotificationConfig *push = linphone_push_notification_config_new();
	DO(linphone_account_params_set_push_notification_config(params, push));
	SHOW(linphone_account_params_get_push_notification_config(params));
	/* Before anything was set, the reference tells what happens to stand in memory. */
	DO(linphone_account_params_set_user_data(params, NULL));
	DATA_PAIR(linphone_account_params_set_user_data, linphone_account_params_get_user_data, params);
	LinphoneAccountParams *copy = linphone_account_params_clone(params);
	SHOW(linphone_account_params_clone(params));
	getters(copy);
	SAME(linphone_account_params_get_nat_policy(copy), policy);
	DO(linphone_account_params_set_nat_policy(copy, NULL));
	SHOW(linphone_account_params_get_nat_policy(copy));
	SHOW(linphone_account_params_get_nat_policy(params));
	SHARE_PAIR(linphone_account_params_ref, linphone_account_params_unref, copy);
	DO(linphone_account_params_unref(copy));
	linphone_account_params_unref(params);
	linphone_core_unref(core);
	return 0;
}
