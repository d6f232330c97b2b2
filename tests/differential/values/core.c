/* linphone/core.h: settings of a core, before and after its start. */
#include "show.h"

static void getters(LinphoneCore *core) {
	SHOW(linphone_core_auto_iterate_enabled(core));
	SHOW(linphone_core_is_auto_iterate_enabled(core));
	SHOW(linphone_core_automatic_http_proxy_detection_enabled(core));
	SHOW(linphone_core_chat_enabled(core));
	SHOW(linphone_core_dns_search_enabled(core));
	SHOW(linphone_core_dns_srv_enabled(core));
	SHOW(linphone_core_get_delayed_timeout(core));
	SHOW(linphone_core_get_dns_set_by_app(core));
	SHOW(linphone_core_get_global_state(core));
	SHOW(linphone_core_get_guess_hostname(core));
	SHOW(linphone_core_get_http_proxy_host(core));
	SHOW(linphone_core_get_http_proxy_port(core));
	SHOW(linphone_core_get_in_call_timeout(core));
	SHOW(linphone_core_get_inc_timeout(core));
	SHOW(linphone_core_get_linphone_specs(core));
	COUNT(linphone_core_get_linphone_specs_list(core));
	SHOW(linphone_core_get_max_calls(core));
	SHOW(linphone_core_get_missed_calls_count(core));
	SHOW(linphone_core_get_nortp_timeout(core));
	SHOW(linphone_core_get_provisioning_uri(core));
	SHOW(linphone_core_get_root_ca(core));
	SHOW(linphone_core_get_sip_dscp(core));
	SHOW(linphone_core_get_sip_transport_timeout(core));
	SHOW(linphone_core_get_tls_cert(core));
	SHOW(linphone_core_get_tls_cert_path(core));
	SHOW(linphone_core_get_tls_key(core));
	SHOW(linphone_core_get_tls_key_path(core));
	/* The reference ends the process before the start. */
	if (linphone_core_get_global_state(core) == LinphoneGlobalOn) SHOW(linphone_core_get_unread_chat_message_count(core));
	SHOW(linphone_core_get_upnp_external_ipaddress(core));
	SHOW(linphone_core_get_upnp_state(core));
	SHOW(linphone_core_get_user_agent(core));
	SHOW(linphone_core_get_user_certificates_path(core) != NULL);
	SHOW(linphone_core_get_user_data(core));
	SHOW(linphone_core_ipv6_enabled(core));
	SHOW(linphone_core_is_in_background(core));
	SHOW(linphone_core_is_provisioning_transient(core));
	SHOW(linphone_core_is_push_notification_available(core));
	SHOW(linphone_core_is_push_notification_enabled(core));
	SHOW(linphone_core_push_notification_enabled(core));
	SHOW(linphone_core_is_verify_server_certificates(core));
	SHOW(linphone_core_is_verify_server_cn(core));
	SHOW(linphone_core_keep_alive_enabled(core));
	SHOW(linphone_core_wifi_only_enabled(core));
}

static void settings(LinphoneCore *core) {
	FLAG_PAIR(linphone_core_enable_automatic_http_proxy_detection, linphone_core_automatic_http_proxy_detection_enabled, core);
	FLAG_PAIR(linphone_core_enable_dns_search, linphone_core_dns_search_enabled, core);
	FLAG_PAIR(linphone_core_enable_dns_srv, linphone_core_dns_srv_enabled, core);
	FLAG_PAIR(linphone_core_enable_ipv6, linphone_core_ipv6_enabled, core);
	FLAG_PAIR(linphone_core_enable_keep_alive, linphone_core_keep_alive_enabled, core);
	FLAG_PAIR(linphone_core_enable_wifi_only, linphone_core_wifi_only_enabled, core);
	FLAG_PAIR(linphone_core_enable_push_notification, linphone_core_push_notification_enabled, core);
	FLAG_PAIR(linphone_core_set_push_notification_enabled, linphone_core_is_push_notification_enabled, core);
	FLAG_PAIR(linphone_core_set_guess_hostname, linphone_core_get_guess_hostname, core);
	FLAG_PAIR(linphone_core_verify_server_certificates, linphone_core_is_verify_server_certificates, core);
	FLAG_PAIR(linphone_core_verify_server_cn, linphone_core_is_verify_server_cn, core);
	NUMBER_PAIR(linphone_core_set_delayed_timeout, linphone_core_get_delayed_timeout, core, 5, 0, -1, 4);
	NUMBER_PAIR(linphone_core_set_http_proxy_port, linphone_core_get_http_proxy_port, core, 8080, 0, -1, 3128);
	NUMBER_PAIR(linphone_core_set_in_call_timeout, linphone_core_get_in_call_timeout, core, 5, 0, -1);
	NUMBER_PAIR(linphone_core_set_inc_timeout, linphone_core_get_inc_timeout, core, 5, 0, -1, 30);
	NUMBER_PAIR(linphone_core_set_max_calls, linphone_core_get_max_calls, core, 5, 0, -1, 10);
	NUMBER_PAIR(linphone_core_set_nortp_timeout, linphone_core_get_nortp_timeout, core, 5, 0, -1, 30);
	NUMBER_PAIR(linphone_core_set_sip_dscp, linphone_core_get_sip_dscp, core, 26, 0, 63);
	NUMBER_PAIR(linphone_core_set_sip_transport_timeout, linphone_core_get_sip_transport_timeout, core, 5000, 0, 63000);
	static const char *const hosts[] = {"proxy.test", "", "other.test"};
	for (int i = 0; i < 3; i++) {
		DO(linphone_core_set_http_proxy_host(core, hosts[i]));
		SHOW(linphone_core_get_http_proxy_host(core));
	}
	TEXT_PAIR(linphone_core_set_tls_cert, linphone_core_get_tls_cert, core);
	TEXT_PAIR(linphone_core_set_tls_key, linphone_core_get_tls_key, core);
	TEXT_PAIR(linphone_core_set_tls_cert_path, linphone_core_get_tls_cert_path, core);
	TEXT_PAIR(linphone_core_set_tls_key_path, linphone_core_get_tls_key_path, core);
	DO(linphone_core_set_tls_cert_path(core, NULL));
	DO(linphone_core_set_tls_key_path(core, NULL));
	DO(linphone_core_set_tls_cert(core, NULL));
	DO(linphone_core_set_tls_key(core, NULL));
	static const char *const paths[] = {"/nowhere/ca.pem", NULL, "", "/etc/ssl/certs"};
	for (int i = 0; i < 4; i++) {
		DO(linphone_core_set_root_ca(core, paths[i]));
		SHOW(linphone_core_get_root_ca(core));
	}
	DO(linphone_core_set_root_ca_data(core, ""));
	DO(linphone_core_set_root_ca_data(core, NULL));
	DO(linphone_core_set_ssl_config(core, NULL));
	DO(linphone_core_set_user_certificates_path(core, "/nowhere"));
	SHOW(linphone_core_get_user_certificates_path(core));
	DO(linphone_core_set_user_agent(core, "Agent", "1.0"));
	SHOW(linphone_core_get_user_agent(core));
	DO(linphone_core_set_user_agent(core, "Agent", NULL));
	SHOW(linphone_core_get_user_agent(core));
	DO(linphone_core_set_user_agent(core, "", ""));
	SHOW(linphone_core_get_user_agent(core));
	DATA_PAIR(linphone_core_set_user_data, linphone_core_get_user_data, core);

	printf("---- lists\n");
	DO(linphone_core_add_linphone_spec(core, "conference/1.0"));
	DO(linphone_core_add_linphone_spec(core, "groupchat"));
	DO(linphone_core_add_linphone_spec(core, "groupchat"));
	SHOW(linphone_core_get_linphone_specs(core));
	DO(linphone_core_remove_linphone_spec(core, "conference"));
	SHOW(linphone_core_get_linphone_specs(core));
	DO(linphone_core_remove_linphone_spec(core, "groupchat"));
	SHOW(linphone_core_get_linphone_specs(core));
	DO(linphone_core_set_linphone_specs(core, "b,a"));
	SHOW(linphone_core_get_linphone_specs(core));
	DO(linphone_core_set_linphone_specs_list(core, list_of("x", "y/2", NULL)));
	SHOW(linphone_core_get_linphone_specs(core));
	COUNT(linphone_core_get_linphone_specs_list(core));
	DO(linphone_core_set_linphone_specs_list(core, NULL));
	SHOW(linphone_core_get_linphone_specs(core));
	LinphoneConfig *config = linphone_core_get_config(core);
	SHOW(linphone_config_get_string(config, "sip", "supported", NULL));
	DO(linphone_core_add_supported_tag(core, "path"));
	DO(linphone_core_add_supported_tag(core, "path"));
	SHOW(linphone_config_get_string(config, "sip", "supported", NULL));
	DO(linphone_core_remove_supported_tag(core, "gruu"));
	SHOW(linphone_config_get_string(config, "sip", "supported", NULL));
	DO(linphone_core_set_supported_tag(core, "a, b"));
	SHOW(linphone_config_get_string(config, "sip", "supported", NULL));

	printf("---- identity\n");
	static const char *const contacts[] = {"sip:me@here.test", "\"Me\" <sip:me@here.test>", "nonsense", "sip:here.test"};
	for (int i = 0; i < 4; i++) {
		printf("%s\n", contacts[i]);
		SHOW(linphone_core_set_primary_contact(core, contacts[i]));
		SHOW(linphone_config_get_string(config, "sip", "contact", NULL));
		SHOW(linphone_core_get_primary_contact(core) != NULL);
		SHOW(linphone_address_get_username(linphone_core_get_primary_contact_parsed(core)));
		SHOW(linphone_address_get_display_name(linphone_core_create_primary_contact_parsed(core)));
	}
	SHOW(linphone_core_create_address(core, "sip:a@b.test"));
	SHOW(linphone_core_interpret_url(core, "sip:a@b.test"));
	SHOW(linphone_core_interpret_url(core, "a@b.test"));
	SHOW(linphone_core_interpret_url(core, "a"));
	SHOW(linphone_core_interpret_url(core, ""));
	SHOW(linphone_core_interpret_url(core, NULL));

	printf("---- provisioning\n");
	SHOW(linphone_core_set_provisioning_uri(core, "https://nowhere.test/x"));
	SHOW(linphone_core_get_provisioning_uri(core));
	SHOW(linphone_core_set_provisioning_uri(core, "nonsense"));
	SHOW(linphone_core_get_provisioning_uri(core));
	SHOW(linphone_core_set_provisioning_uri(core, NULL));
	SHOW(linphone_core_get_provisioning_uri(core));
	DO(linphone_core_set_log_collection_upload_server_url(core, "https://logs.test"));
	SHOW(linphone_core_get_log_collection_upload_server_url(core));
	DO(linphone_core_set_log_collection_upload_server_url(core, NULL));
	SHOW(linphone_core_get_log_collection_upload_server_url(core));
	SHOW(linphone_core_create_config(core, NULL));
	SHOW(linphone_core_create_lp_config(core, NULL));
	SHOW(linphone_core_config_sync(core));
	DO(linphone_core_set_dns_servers(core, list_of("127.0.0.1", NULL, NULL)));
	DO(linphone_core_set_dns_servers(core, NULL));
	SHOW(linphone_core_get_dns_set_by_app(core));
	DO(linphone_core_set_dns_servers_app(core, list_of("127.0.0.1", NULL, NULL)));
	SHOW(linphone_core_get_dns_set_by_app(core));
	DO(linphone_core_set_dns_servers_app(core, NULL));
	SHOW(linphone_core_get_dns_set_by_app(core));
}

int main(void) {
	linphone_core_set_log_level_mask(0);
	printf("---- before the start\n");
	LinphoneConfig *config = linphone_config_new_from_buffer("");
	LinphoneCore *core = linphone_factory_create_core_with_config_3(linphone_factory_get(), config, NULL);
	getters(core);
	SAME(linphone_core_get_config(core), config);
	printf("---- after it\n");
	SHOW(linphone_core_start(core));
	SHOW(linphone_core_start(core));
	getters(core);
	settings(core);
	SHOW(linphone_core_is_network_reachable(core));
	DO(linphone_core_set_network_reachable(core, 0));
	SHOW(linphone_core_is_network_reachable(core));
	DO(linphone_core_set_network_reachable(core, 1));
	SHOW(linphone_core_is_network_reachable(core));
	DO(linphone_core_set_sip_network_reachable(core, 0));
	SHOW(linphone_core_is_network_reachable(core));
	DO(linphone_core_set_sip_network_reachable(core, 1));
	DO(linphone_core_set_media_network_reachable(core, 0));
	SHOW(linphone_core_is_network_reachable(core));
	DO(linphone_core_set_media_network_reachable(core, 1));
	DO(linphone_core_enter_background(core));
	SHOW(linphone_core_is_in_background(core));
	DO(linphone_core_enter_foreground(core));
	SHOW(linphone_core_is_in_background(core));
	DO(linphone_core_ensure_registered(core));
	DO(linphone_core_reset_missed_calls_count(core));
	DO(linphone_core_did_register_for_remote_push(core, NULL));
	DO(linphone_core_did_register_for_remote_push_with_stringified_token(core, "AB:CD"));
	DO(linphone_core_enable_auto_iterate(core, 0));
	DO(linphone_core_set_auto_iterate_enabled(core, 0));
	SHOW(linphone_core_get_version() != NULL);
	SHOW(linphone_core_get_user_agent_name());
	SHOW(linphone_core_get_user_agent_version() != NULL);
	SHOW(linphone_core_tunnel_available());
	SHOW(linphone_core_upnp_available());
	SHARE_PAIR(linphone_core_ref, linphone_core_unref, core);
	DO(linphone_core_iterate(core));
	DO(linphone_core_stop(core));
	SHOW(linphone_core_get_global_state(core));
	SHOW(linphone_core_start(core));
	SHOW(linphone_core_get_global_state(core));
	DO(linphone_core_stop_async(core));
	SHOW(linphone_core_get_global_state(core));
	for (int i = 0; i < 300 && linphone_core_get_global_state(core) != LinphoneGlobalOff; i++) linphone_core_iterate(core);
	SHOW(linphone_core_get_global_state(core));
	DO(linphone_core_unref(core));
	linphone_config_unref(config);
	return 0;
}
