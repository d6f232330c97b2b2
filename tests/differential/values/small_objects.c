/* NAT policies, transports, push settings, digest policies, error infos, buffers, ranges, headers, and names of numbers. */
#include "show.h"

static void nat_policy(LinphoneCore *core) {
	printf("---- NAT policy\n");
	LinphoneNatPolicy *policy = linphone_core_create_nat_policy(core);
	SHOW(linphone_core_create_nat_policy(core));
	SHOW(linphone_nat_policy_udp_turn_transport_enabled(policy));
	SHOW(linphone_nat_policy_tcp_turn_transport_enabled(policy));
	SHOW(linphone_nat_policy_tls_turn_transport_enabled(policy));
	SHOW(linphone_nat_policy_get_stun_server(policy));
	FLAG_PAIR(linphone_nat_policy_enable_ice, linphone_nat_policy_ice_enabled, policy);
	FLAG_PAIR(linphone_nat_policy_enable_stun, linphone_nat_policy_stun_enabled, policy);
	FLAG_PAIR(linphone_nat_policy_enable_turn, linphone_nat_policy_turn_enabled, policy);
	FLAG_PAIR(linphone_nat_policy_enable_upnp, linphone_nat_policy_upnp_enabled, policy);
	FLAG_PAIR(linphone_nat_policy_enable_udp_turn_transport, linphone_nat_policy_udp_turn_transport_enabled, policy);
	FLAG_PAIR(linphone_nat_policy_enable_tcp_turn_transport, linphone_nat_policy_tcp_turn_transport_enabled, policy);
	FLAG_PAIR(linphone_nat_policy_enable_tls_turn_transport, linphone_nat_policy_tls_turn_transport_enabled, policy);
	TEXT_PAIR(linphone_nat_policy_set_stun_server_username, linphone_nat_policy_get_stun_server_username, policy);
	static const char *const servers[] = {"127.0.0.1:3478", NULL, "", "127.0.0.1"};
	for (size_t i = 0; i < 4; i++) {
		DO(linphone_nat_policy_set_stun_server(policy, servers[i]));
		SHOW(linphone_nat_policy_get_stun_server(policy));
	}
	DO(linphone_nat_policy_resolve_stun_server(policy));
	SHOW(linphone_nat_policy_get_stun_server_addrinfo(policy));
	SAME(linphone_nat_policy_get_core(policy), core);
	DATA_PAIR(linphone_nat_policy_set_user_data, linphone_nat_policy_get_user_data, policy);
	LinphoneNatPolicy *copy = linphone_nat_policy_clone(policy);
	SHOW(linphone_nat_policy_clone(policy));
	SHOW(linphone_nat_policy_ice_enabled(copy));
	SHOW(linphone_nat_policy_get_stun_server(copy));
	DO(linphone_nat_policy_clear(copy));
	SHOW(linphone_nat_policy_ice_enabled(copy));
	SHOW(linphone_nat_policy_udp_turn_transport_enabled(copy));
	SHOW(linphone_nat_policy_tcp_turn_transport_enabled(copy));
	SHOW(linphone_nat_policy_tls_turn_transport_enabled(copy));
	SHOW(linphone_nat_policy_get_stun_server(copy));
	SHOW(linphone_nat_policy_get_stun_server_username(copy));
	SHARE_PAIR(linphone_nat_policy_ref, linphone_nat_policy_unref, copy);
	SHOW(linphone_core_create_nat_policy_from_config(core, "named"));
	SHOW(linphone_core_get_nat_policy(core));
	DO(linphone_core_set_nat_policy(core, policy));
	SAME(linphone_core_get_nat_policy(core), policy);
	SHOW(linphone_core_get_stun_server(core));
	SHOW(linphone_core_get_firewall_policy(core));
	NUMBER_PAIR(linphone_core_set_firewall_policy, linphone_core_get_firewall_policy, core, 2, 3, 0, 1);
	DO(linphone_core_set_stun_server(core, "other.test"));
	SHOW(linphone_core_get_stun_server(core));
	SHOW(linphone_nat_policy_get_stun_server(policy));
	DO(linphone_core_set_stun_server(core, NULL));
	SHOW(linphone_core_get_stun_server(core));
	SHOW(linphone_core_get_nat_address(core));
	DO(linphone_core_set_nat_address(core, "198.51.100.7"));
	SHOW(linphone_core_get_nat_address(core));
	DO(linphone_core_set_nat_address(core, NULL));
	SHOW(linphone_core_get_nat_address(core));
}

static void transports(LinphoneCore *core) {
	printf("---- transports\n");
	LinphoneTransports *transports = linphone_factory_create_transports(linphone_factory_get());
	SHOW(linphone_factory_create_transports(linphone_factory_get()));
	NUMBER_PAIR(linphone_transports_set_udp_port, linphone_transports_get_udp_port, transports, 5070, 0, -1, -2, 70000);
	NUMBER_PAIR(linphone_transports_set_tcp_port, linphone_transports_get_tcp_port, transports, 5070, 0, -1, -2);
	NUMBER_PAIR(linphone_transports_set_tls_port, linphone_transports_get_tls_port, transports, 5070, 0, -1, -2);
	NUMBER_PAIR(linphone_transports_set_dtls_port, linphone_transports_get_dtls_port, transports, 5070, -1, -2, 0);
	DATA_PAIR(linphone_transports_set_user_data, linphone_transports_get_user_data, transports);
	SHARE_PAIR(linphone_transports_ref, linphone_transports_unref, transports);
	linphone_transports_set_udp_port(transports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(transports, LC_SIP_TRANSPORT_DONTBIND);
	linphone_transports_set_tls_port(transports, LC_SIP_TRANSPORT_DISABLED);
	SHOW(linphone_core_set_transports(core, transports));
	LinphoneTransports *set = linphone_core_get_transports(core), *used = linphone_core_get_transports_used(core);
	SHOW(linphone_core_get_transports(core));
	SHOW(linphone_core_get_transports_used(core));
	SHOW(linphone_transports_get_udp_port(set));
	SHOW(linphone_transports_get_tcp_port(set));
	SHOW(linphone_transports_get_tls_port(set));
	SHOW(linphone_transports_get_dtls_port(set));
	SHOW(linphone_transports_get_udp_port(used) > 1024);
	SHOW(linphone_transports_get_tcp_port(used));
	SHOW(linphone_transports_get_tls_port(used));
	LinphoneSipTransports old = {-1, 0, 0, -2};
	SHOW(linphone_core_set_sip_transports(core, &old));
	LinphoneSipTransports shown = {7, 7, 7, 7};
	SHOW(linphone_core_get_sip_transports(core, &shown));
	printf("%d %d %d %d\n", shown.udp_port, shown.tcp_port, shown.dtls_port, shown.tls_port);
	DO(linphone_core_get_sip_transports_used(core, &shown));
	printf("%d %d %d %d\n", shown.udp_port > 1024, shown.tcp_port, shown.dtls_port, shown.tls_port);
	SHOW(linphone_core_sip_transport_supported(core, LinphoneTransportUdp));
	SHOW(linphone_core_sip_transport_supported(core, LinphoneTransportTcp));
	SHOW(linphone_core_sip_transport_supported(core, LinphoneTransportTls));
	SHOW(linphone_core_sip_transport_supported(core, LinphoneTransportDtls));
	static const int ports[] = {0, -1, -2};
	for (int i = 0; i < 3; i++) {
		DO(linphone_core_set_sip_port(core, ports[i]));
		/* Port 5060 may be taken by another program of the test. */
		if (ports[i] == -1) SHOW(linphone_core_get_sip_port(core) > 0);
		set = linphone_core_get_transports(core);
		SHOW(linphone_transports_get_udp_port(set));
		SHOW(linphone_transports_get_tcp_port(set));
		SHOW(linphone_transports_get_tls_port(set));
	}
}

static void push(void) {
	printf("---- push\n");
	LinphonePushNotificationConfig *push = linphone_push_notification_config_new();
	SHOW(linphone_push_notification_config_new());
	TEXT_PAIR(linphone_push_notification_config_set_bundle_identifier, linphone_push_notification_config_get_bundle_identifier, push);
	TEXT_PAIR(linphone_push_notification_config_set_call_snd, linphone_push_notification_config_get_call_snd, push);
	TEXT_PAIR(linphone_push_notification_config_set_call_str, linphone_push_notification_config_get_call_str, push);
	TEXT_PAIR(linphone_push_notification_config_set_group_chat_str, linphone_push_notification_config_get_group_chat_str, push);
	TEXT_PAIR(linphone_push_notification_config_set_msg_snd, linphone_push_notification_config_get_msg_snd, push);
	TEXT_PAIR(linphone_push_notification_config_set_msg_str, linphone_push_notification_config_get_msg_str, push);
	TEXT_PAIR(linphone_push_notification_config_set_param, linphone_push_notification_config_get_param, push);
	TEXT_PAIR(linphone_push_notification_config_set_prid, linphone_push_notification_config_get_prid, push);
	TEXT_PAIR(linphone_push_notification_config_set_provider, linphone_push_notification_config_get_provider, push);
	TEXT_PAIR(linphone_push_notification_config_set_remote_token, linphone_push_notification_config_get_remote_token, push);
	TEXT_PAIR(linphone_push_notification_config_set_team_id, linphone_push_notification_config_get_team_id, push);
	TEXT_PAIR(linphone_push_notification_config_set_voip_token, linphone_push_notification_config_get_voip_token, push);
	LinphonePushNotificationConfig *copy = linphone_push_notification_config_clone(push);
	SHOW(linphone_push_notification_config_clone(push));
	SHOW(linphone_push_notification_config_is_equal(push, copy));
	linphone_push_notification_config_set_prid(copy, "another");
	SHOW(linphone_push_notification_config_is_equal(push, copy));
	SHARE_PAIR(linphone_push_notification_config_ref, linphone_push_notification_config_unref, copy);
	DO(linphone_push_notification_config_unref(copy));
	copy = linphone_push_notification_config_new();
	SHOW(linphone_push_notification_config_get_provider(copy));
	SHOW(linphone_push_notification_config_get_param(copy));
	SHOW(linphone_push_notification_config_get_prid(copy));
	SHOW(linphone_push_notification_config_get_team_id(copy));
	SHOW(linphone_push_notification_config_get_bundle_identifier(copy));
	SHOW(linphone_push_notification_config_get_voip_token(copy));
	SHOW(linphone_push_notification_config_get_remote_token(copy));
	SHOW(linphone_push_notification_config_get_call_str(copy));
	SHOW(linphone_push_notification_config_get_call_snd(copy));
	SHOW(linphone_push_notification_config_get_msg_str(copy));
	SHOW(linphone_push_notification_config_get_msg_snd(copy));
	SHOW(linphone_push_notification_config_get_group_chat_str(copy));
}

static void digest_policy(LinphoneCore *core) {
	printf("---- digest policy\n");
	LinphoneDigestAuthenticationPolicy *policy = linphone_factory_create_digest_authentication_policy(linphone_factory_get());
	SHOW(linphone_factory_create_digest_authentication_policy(linphone_factory_get()));
	SHOW(linphone_digest_authentication_policy_get_allow_md5(policy));
	SHOW(linphone_digest_authentication_policy_get_allow_no_qop(policy));
	FLAG_PAIR(linphone_digest_authentication_policy_set_allow_md5, linphone_digest_authentication_policy_get_allow_md5, policy);
	FLAG_PAIR(linphone_digest_authentication_policy_set_allow_no_qop, linphone_digest_authentication_policy_get_allow_no_qop, policy);
	DATA_PAIR(linphone_digest_authentication_policy_set_user_data, linphone_digest_authentication_policy_get_user_data, policy);
	SHARE_PAIR(linphone_digest_authentication_policy_ref, linphone_digest_authentication_policy_unref, policy);
	SHOW(linphone_core_get_digest_authentication_policy(core));
	linphone_digest_authentication_policy_set_allow_md5(policy, 0);
	DO(linphone_core_set_digest_authentication_policy(core, policy));
	SHOW(linphone_digest_authentication_policy_get_allow_md5(linphone_core_get_digest_authentication_policy(core)));
}

static void error_info(void) {
	printf("---- error info\n");
	LinphoneErrorInfo *error = linphone_error_info_new();
	SHOW(linphone_error_info_new());
	SHOW(linphone_factory_create_error_info(linphone_factory_get()));
	SHOW(linphone_error_info_get_phrase(error));
	SHOW(linphone_error_info_get_protocol(error));
	SHOW(linphone_error_info_get_protocol_code(error));
	SHOW(linphone_error_info_get_reason(error));
	SHOW(linphone_error_info_get_retry_after(error));
	SHOW(linphone_error_info_get_sub_error_info(error));
	SHOW(linphone_error_info_get_warnings(error));
	TEXT_PAIR(linphone_error_info_set_phrase, linphone_error_info_get_phrase, error);
	TEXT_PAIR(linphone_error_info_set_protocol, linphone_error_info_get_protocol, error);
	TEXT_PAIR(linphone_error_info_set_warnings, linphone_error_info_get_warnings, error);
	NUMBER_PAIR(linphone_error_info_set_protocol_code, linphone_error_info_get_protocol_code, error, 404, 0, -1);
	NUMBER_PAIR(linphone_error_info_set_reason, linphone_error_info_get_reason, error, 4, 0, 23);
	NUMBER_PAIR(linphone_error_info_set_retry_after, linphone_error_info_get_retry_after, error, 30, 0, -1);
	static const int reasons[] = {LinphoneReasonNone, LinphoneReasonBusy, LinphoneReasonUnknown};
	static const int codes[] = {0, 404, 486};
	static const char *const protocols[] = {NULL, "SIP", "Q.850"};
	for (int r = 0; r < 3; r++)
		for (int c = 0; c < 3; c++)
			for (int p = 0; p < 3; p++) {
				printf("%d %d %s\n", reasons[r], codes[c], protocols[p] ? protocols[p] : "NULL");
				DO(linphone_error_info_set(error, protocols[p], reasons[r], codes[c], "phrase", "warning"));
				SHOW(linphone_error_info_get_protocol(error));
				SHOW(linphone_error_info_get_reason(error));
				SHOW(linphone_error_info_get_protocol_code(error));
				SHOW(linphone_error_info_get_phrase(error));
				SHOW(linphone_error_info_get_warnings(error));
			}
	LinphoneErrorInfo *sub = linphone_error_info_new();
	DO(linphone_error_info_set_sub_error_info(error, sub));
	SAME(linphone_error_info_get_sub_error_info(error), sub);
	DO(linphone_error_info_set_sub_error_info(error, NULL));
	SHOW(linphone_error_info_get_sub_error_info(error));
	SHARE_PAIR(linphone_error_info_ref, linphone_error_info_unref, error);
}

static void buffers(void) {
	printf("---- buffers and ranges\n");
	LinphoneBuffer *buffer = linphone_buffer_new();
	SHOW(linphone_buffer_new());
	SHOW(linphone_buffer_is_empty(buffer));
	SHOW(linphone_buffer_get_size(buffer));
	SHOW(linphone_buffer_get_string_content(buffer));
	SHOW(linphone_buffer_get_content(buffer) != NULL);
	DO(linphone_buffer_set_string_content(buffer, "some text"));
	SHOW(linphone_buffer_get_string_content(buffer));
	SHOW(linphone_buffer_get_size(buffer));
	DO(linphone_buffer_set_size(buffer, 4));
	SHOW(linphone_buffer_get_size(buffer));
	DO(linphone_buffer_set_content(buffer, (const uint8_t *)"a\0b", 3));
	SHOW(linphone_buffer_get_size(buffer));
	printf("%d %d\n", linphone_buffer_get_content(buffer)[1], linphone_buffer_get_content(buffer)[2]);
	SHOW(linphone_buffer_is_empty(buffer));
	DATA_PAIR(linphone_buffer_set_user_data, linphone_buffer_get_user_data, buffer);
	SHARE_PAIR(linphone_buffer_ref, linphone_buffer_unref, buffer);
	SHOW(linphone_buffer_get_string_content(linphone_buffer_new_from_string("text")));
	SHOW(linphone_buffer_get_size(linphone_buffer_new_from_data((const uint8_t *)"abc", 3)));
	SHOW(linphone_buffer_get_size(linphone_factory_create_buffer(linphone_factory_get())));
	SHOW(linphone_buffer_get_size(linphone_factory_create_buffer_from_data(linphone_factory_get(), (const uint8_t *)"abc", 2)));
	SHOW(linphone_buffer_get_string_content(linphone_factory_create_buffer_from_string(linphone_factory_get(), "x")));
	LinphoneRange *range = linphone_factory_create_range(linphone_factory_get());
	SHOW(linphone_factory_create_range(linphone_factory_get()));
	NUMBER_PAIR(linphone_range_set_max, linphone_range_get_max, range, 5, -1);
	NUMBER_PAIR(linphone_range_set_min, linphone_range_get_min, range, 9, -9);
	DATA_PAIR(linphone_range_set_user_data, linphone_range_get_user_data, range);
	SHARE_PAIR(linphone_range_ref, linphone_range_unref, range);
}

static void names(void) {
	printf("---- names\n");
	for (int i = -1; i < 26; i++) {
		printf("%d\n", i);
		SHOW(linphone_reason_to_string(i));
		SHOW(linphone_reason_to_error_code(i));
		SHOW(linphone_registration_state_to_string(i));
		SHOW(linphone_global_state_to_string(i));
		SHOW(linphone_configuring_state_to_string(i));
	}
	for (int i = 0; i < 4; i++) {
		printf("%d\n", i);
		SHOW(linphone_transport_to_string(i));
	}
	static const char *const transports[] = {"udp", "TCP", "Tls", "dtls", "ws", ""};
	for (int i = 0; i < 6; i++) {
		printf("%s\n", transports[i]);
		SHOW(linphone_transport_parse(transports[i]));
	}
	static const int masks[] = {0, 1, 2, 4, 8, 16, 32768, 9, 64};
	for (int i = 0; i < 9; i++) {
		printf("%d\n", masks[i]);
		SHOW(linphone_privacy_to_string(masks[i]));
	}
	for (int code = 0; code < 700; code += code < 300 || code > 610 ? 100 : 1) {
		printf("%d\n", code);
		SHOW(linphone_error_code_to_reason(code));
		SHOW(linphone_error_code_is_retry_after(code));
	}
}

int main(void) {
	linphone_core_set_log_level_mask(0);
	LinphoneCore *core = core_of("[nat_policy_0]\nref=named\nstun_server=stun.test\n");
	nat_policy(core);
	transports(core);
	push();
	digest_policy(core);
	error_info();
	buffers();
	names();
	linphone_core_unref(core);
	return 0;
}
