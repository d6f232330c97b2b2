/* Writes, saves and shows configuration files, with whichever library it is run with.
 *
 *   program write NAME FILE   runs the scenario NAME, which makes FILE
 *   program save FILE         opens FILE in a core, changes all accounts without changing anything, adds credentials, saves
 *   program touch FILE        opens FILE alone, sets one key, saves
 *   program dump FILE         prints linphone_config_dump of FILE
 *   program loaded FILE       prints what a core makes of FILE
 *
 * It is compiled once, against the reference's headers, and needs no other library than liblinphone.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <linphone/core.h>
#include <linphone/factory.h>
#include <linphone/lpconfig.h>

static LinphoneCore *core;
static LinphoneConfig *config;

static void open_core(const char *path, int start) {
	config = linphone_config_new(path);
	core = linphone_factory_create_core_with_config_3(linphone_factory_get(), config, NULL);
	if (start && linphone_core_start(core)) {
		fprintf(stderr, "the core does not start\n");
		exit(2);
	}
	for (int i = 0; i < 5 && start; i++) linphone_core_iterate(core);
}

static LinphoneAddress *address(const char *text) {
	return linphone_factory_create_address(linphone_factory_get(), text);
}

static LinphoneProxyConfig *proxy(const char *identity, const char *server) {
	LinphoneProxyConfig *cfg = linphone_core_create_proxy_config(core);
	linphone_proxy_config_set_identity_address(cfg, address(identity));
	linphone_proxy_config_set_server_addr(cfg, server);
	linphone_proxy_config_enable_register(cfg, 0);
	return cfg;
}

static LinphoneProxyConfig *added(const char *identity, const char *server) {
	LinphoneProxyConfig *cfg = proxy(identity, server);
	linphone_core_add_proxy_config(core, cfg);
	return cfg;
}

static LinphoneAccount *account(const char *identity, const char *server, void (*set)(LinphoneAccountParams *)) {
	LinphoneAccountParams *params = linphone_core_create_account_params(core);
	linphone_account_params_set_identity_address(params, address(identity));
	linphone_account_params_set_server_address(params, address(server));
	linphone_account_params_set_register_enabled(params, 0);
	if (set) set(params);
	LinphoneAccount *made = linphone_core_create_account(core, params);
	linphone_core_add_account(core, made);
	return made;
}

static void secret(const char *user, const char *userid, const char *password, const char *ha1, const char *realm,
                   const char *domain) {
	linphone_core_add_auth_info(core, linphone_auth_info_new(user, userid, password, ha1, realm, domain));
}

/* ---- What the scenarios set ---------------------------------------------------------------------------------------- */

static void with_push(LinphoneAccountParams *params) {
	LinphonePushNotificationConfig *push = linphone_push_notification_config_new();
	linphone_push_notification_config_set_provider(push, "fcm");
	linphone_push_notification_config_set_param(push, "ABCD");
	linphone_push_notification_config_set_prid(push, "token:remote");
	linphone_push_notification_config_set_bundle_identifier(push, "org.example.app");
	linphone_push_notification_config_set_team_id(push, "TEAM");
	linphone_push_notification_config_set_call_str(push, "call");
	linphone_push_notification_config_set_call_snd(push, "ring.caf");
	linphone_push_notification_config_set_msg_str(push, "message");
	linphone_push_notification_config_set_msg_snd(push, "msg.caf");
	linphone_push_notification_config_set_group_chat_str(push, "group");
	linphone_account_params_set_push_notification_allowed(params, 1);
	linphone_account_params_set_remote_push_notification_allowed(params, 1);
	linphone_account_params_set_push_notification_config(params, push);
}

static void with_push_off(LinphoneAccountParams *params) {
	with_push(params);
	linphone_account_params_set_push_notification_allowed(params, 0);
	linphone_account_params_set_remote_push_notification_allowed(params, 0);
}

static void with_routes(LinphoneAccountParams *params) {
	bctbx_list_t second = {NULL, NULL, address("\"R, 2\" <sip:route2.test;lr;transport=tls>")};
	bctbx_list_t first = {&second, NULL, address("sip:route1.test:5070")};
	second.prev = &first;
	linphone_account_params_set_routes_addresses(params, &first);
}

static void with_numbers(LinphoneAccountParams *params) {
	linphone_account_params_set_expires(params, 0);
	linphone_account_params_set_publish_enabled(params, 1);
	linphone_account_params_set_publish_expires(params, 77);
	linphone_account_params_set_avpf_mode(params, LinphoneAVPFDisabled);
	linphone_account_params_set_avpf_rr_interval(params, 5);
	linphone_account_params_set_quality_reporting_enabled(params, 1);
	linphone_account_params_set_quality_reporting_interval(params, 90);
	linphone_account_params_set_quality_reporting_collector(params, "sip:qos@example.test;a=b");
	linphone_account_params_set_privacy(params, LinphonePrivacyHeader | LinphonePrivacyCritical);
	linphone_account_params_set_international_prefix(params, "352");
	linphone_account_params_set_dial_escape_plus_enabled(params, 1);
	linphone_account_params_set_use_international_prefix_for_calls_and_chats(params, 0);
}

static void with_texts(LinphoneAccountParams *params) {
	linphone_account_params_set_realm(params, "a \"realm\"; with \\ and % and =");
	linphone_account_params_set_ref_key(params, " leading blank; # no comment");
	linphone_account_params_set_idkey(params, "id=key with blanks");
	linphone_account_params_set_contact_parameters(params, "x=\"quo;ted\";y");
	linphone_account_params_set_contact_uri_parameters(params, "p=%20;q");
	linphone_account_params_set_conference_factory_uri(params, "sip:conf@example.test");
	linphone_account_params_set_file_transfer_server(params, "https://files.test/a?b=c&d=e#f");
}

static void edited(LinphoneProxyConfig *cfg, LinphoneNatPolicy *policy) {
	linphone_proxy_config_edit(cfg);
	linphone_proxy_config_set_nat_policy(cfg, policy);
	linphone_proxy_config_done(cfg);
}

/* ---- The scenarios -------------------------------------------------------------------------------------------------- */

static void scenario(const char *name) {
	if (!strcmp(name, "push_account")) {
		account("sip:alice@example.test", "sip:proxy.test", with_push);
	} else if (!strcmp(name, "push_off")) {
		account("sip:alice@example.test", "sip:proxy.test", with_push_off);
	} else if (!strcmp(name, "routes_with_names")) {
		account("sip:alice@example.test", "sip:proxy.test", with_routes);
	} else if (!strcmp(name, "odd_numbers")) {
		account("sip:alice@example.test", "sip:proxy.test", with_numbers);
	} else if (!strcmp(name, "odd_texts")) {
		account("\"O'Brien \\\"x\\\" ; = #\" <sip:al%3bice@example.test>", "<sip:proxy.test:5061;transport=tls;x=y>", with_texts);
	} else if (!strcmp(name, "many_accounts")) {
		for (int i = 0; i < 12; i++) {
			char identity[80];
			snprintf(identity, sizeof identity, "\"Number %d\" <sip:user%d@host%d.test;n=%d>", i, i, i % 3, i);
			LinphoneProxyConfig *cfg = added(identity, i % 2 ? "sips:[2001:db8::1]:5061" : "sip:192.0.2.1;transport=tcp");
			if (i == 10) linphone_core_set_default_proxy_config(core, cfg);
		}
	} else if (!strcmp(name, "dependent_accounts")) {
		LinphoneAccount *master = account("sip:master@example.test", "sip:proxy.test", NULL);
		LinphoneAccount *slave = account("sip:slave@example.test", "sip:proxy.test", NULL);
		linphone_account_set_dependency(slave, master);
		linphone_account_set_params(slave, linphone_account_params_clone(linphone_account_get_params(slave)));
		linphone_core_set_default_account(core, slave);
	} else if (!strcmp(name, "nat_of_all_kinds")) {
		for (int i = 0; i < 4; i++) {
			LinphoneNatPolicy *policy = linphone_core_create_nat_policy(core);
			linphone_nat_policy_enable_stun(policy, i & 1);
			linphone_nat_policy_enable_ice(policy, i & 2);
			linphone_nat_policy_enable_turn(policy, i == 3);
			linphone_nat_policy_enable_tcp_turn_transport(policy, i == 2);
			linphone_nat_policy_set_stun_server(policy, i ? "stun.test:3479" : "");
			linphone_nat_policy_set_stun_server_username(policy, i == 3 ? "user;name" : NULL);
			edited(added("sip:alice@example.test", "sip:proxy.test"), policy);
		}
	} else if (!strcmp(name, "old_nat_settings")) {
		linphone_core_set_stun_server(core, "old-stun.test");
		linphone_core_set_nat_address(core, "198.51.100.7");
		linphone_core_set_firewall_policy(core, LinphonePolicyUseIce);
		added("sip:alice@example.test", "sip:proxy.test");
	} else if (!strcmp(name, "secrets")) {
		secret("alice", NULL, "p a;s\"s\\w%=#", NULL, NULL, NULL);
		secret("alice", "id", "other", NULL, "realm one", "example.test");
		secret("bob", NULL, NULL, "0123456789abcdef0123456789abcdef", "r", NULL);
		secret("c\xc3\xa9""dric", NULL, "\xe9\xe8 latin", NULL, NULL, "example.test");
		LinphoneAuthInfo *listed = linphone_auth_info_new_for_algorithm("dora", NULL, "x", NULL, NULL, NULL, "SHA-256");
		linphone_auth_info_add_available_algorithm(listed, "MD5");
		linphone_core_add_auth_info(core, listed);
	} else if (!strcmp(name, "transports_fixed")) {
		LinphoneTransports *transports = linphone_factory_create_transports(linphone_factory_get());
		linphone_transports_set_udp_port(transports, 0);
		linphone_transports_set_tcp_port(transports, LC_SIP_TRANSPORT_DONTBIND);
		linphone_transports_set_tls_port(transports, LC_SIP_TRANSPORT_RANDOM);
		linphone_transports_set_dtls_port(transports, 0);
		linphone_core_set_transports(core, transports);
		added("sip:alice@example.test", "sip:proxy.test");
	} else if (!strcmp(name, "custom_values")) {
		linphone_config_set_string(config, "my section", "key", "value");
		linphone_config_set_string(config, "my section", "quoted", "\"a\"; b \\ c %20 = # d");
		linphone_config_set_string(config, "my section", "spaces", "  two in front");
		linphone_config_set_string(config, "my section", "latin", "caf\xe9");
		linphone_config_set_string(config, "my section", "utf8", "caf\xc3\xa9 \xe2\x82\xac");
		linphone_config_set_int(config, "numbers", "int", -5);
		linphone_config_set_int64(config, "numbers", "int64", 9007199254740993);
		linphone_config_set_int_hex(config, "numbers", "hex", 0x1F);
		linphone_config_set_float(config, "numbers", "float", 2.5f);
		linphone_config_set_bool(config, "numbers", "bool", 1);
		linphone_config_set_range(config, "numbers", "range", 3, 9);
		linphone_config_set_overwrite_flag_for_section(config, "numbers", 1);
		linphone_config_set_skip_flag_for_entry(config, "numbers", "bool", 1);
		linphone_config_set_overwrite_flag_for_entry(config, "numbers", "int", 1);
		added("sip:alice@example.test", "sip:proxy.test");
	} else if (!strcmp(name, "settings_of_the_core")) {
		linphone_core_set_user_agent(core, "Agent", "1.0 (x; y)");
		linphone_core_set_primary_contact(core, "\"Me\" <sip:me@here.test>");
		linphone_core_enable_ipv6(core, 0);
		linphone_core_enable_keep_alive(core, 0);
		linphone_core_set_root_ca(core, "/nowhere/ca.pem");
		linphone_core_verify_server_certificates(core, 0);
		linphone_core_verify_server_cn(core, 0);
		linphone_core_set_provisioning_uri(core, "");
		linphone_core_set_http_proxy_host(core, "proxy.test");
		linphone_core_set_http_proxy_port(core, 3128);
		linphone_core_enable_dns_srv(core, 0);
		added("sip:alice@example.test", "sip:proxy.test");
	} else if (!strcmp(name, "removed_and_cleared")) {
		LinphoneProxyConfig *first = added("sip:a@example.test", "sip:proxy.test");
		added("sip:b@example.test", "sip:proxy.test");
		secret("a", NULL, "secret", NULL, NULL, "example.test");
		secret("b", NULL, "secret", NULL, NULL, "example.test");
		linphone_core_iterate(core);
		linphone_core_remove_proxy_config(core, first);
		linphone_core_remove_auth_info(core, linphone_core_find_auth_info(core, NULL, "a", "example.test"));
	} else {
		fprintf(stderr, "no scenario %s\n", name);
		exit(2);
	}
}

/* ---- The commands --------------------------------------------------------------------------------------------------- */

static void save(void) {
	for (const bctbx_list_t *item = linphone_core_get_proxy_config_list(core); item; item = item->next) {
		linphone_proxy_config_edit(item->data);
		linphone_proxy_config_done(item->data);
	}
	secret("added-by-the-test", NULL, "secret", NULL, NULL, "added.test");
	linphone_core_iterate(core);
	linphone_config_sync(config);
}

static const char *shown(const char *text) {
	return text ? text : "NULL";
}

static void print_policy(LinphoneNatPolicy *p) {
	if (!p) {
		printf("  no NAT policy\n");
		return;
	}
	printf("  NAT stun %d turn %d ice %d upnp %d udp %d tcp %d tls %d server %s user %s\n", linphone_nat_policy_stun_enabled(p),
	       linphone_nat_policy_turn_enabled(p), linphone_nat_policy_ice_enabled(p), linphone_nat_policy_upnp_enabled(p),
	       linphone_nat_policy_udp_turn_transport_enabled(p), linphone_nat_policy_tcp_turn_transport_enabled(p),
	       linphone_nat_policy_tls_turn_transport_enabled(p), shown(linphone_nat_policy_get_stun_server(p)),
	       shown(linphone_nat_policy_get_stun_server_username(p)));
}

static void print_loaded(void) {
	for (const bctbx_list_t *item = linphone_core_get_account_list(core); item; item = item->next) {
		const LinphoneAccountParams *p = linphone_account_get_params(item->data);
		printf("account%s\n", item->data == linphone_core_get_default_account(core) ? " (default)" : "");
		printf("  identity %s server %s realm %s\n", linphone_address_as_string(linphone_account_params_get_identity_address(p)),
		       linphone_address_as_string(linphone_account_params_get_server_address(p)), shown(linphone_account_params_get_realm(p)));
		printf("  routes");
		for (const bctbx_list_t *r = linphone_account_params_get_routes_addresses(p); r; r = r->next)
			printf(" {%s}", linphone_address_as_string(r->data));
		printf("\n  contact parameters %s and %s\n", shown(linphone_account_params_get_contact_parameters(p)),
		       shown(linphone_account_params_get_contact_uri_parameters(p)));
		printf("  register %d expires %d publish %d %d privacy %u avpf %d %d\n", linphone_account_params_get_register_enabled(p),
		       linphone_account_params_get_expires(p), linphone_account_params_get_publish_enabled(p),
		       linphone_account_params_get_publish_expires(p), (unsigned)linphone_account_params_get_privacy(p),
		       linphone_account_params_get_avpf_mode(p), linphone_account_params_get_avpf_rr_interval(p));
		printf("  prefix %s escape %d for calls %d ref key %s\n", shown(linphone_account_params_get_international_prefix(p)),
		       linphone_account_params_get_dial_escape_plus_enabled(p),
		       linphone_account_params_get_use_international_prefix_for_calls_and_chats(p),
		       shown(linphone_account_params_get_ref_key(p)));
		printf("  quality %d %d %s conference %s files %s\n", linphone_account_params_get_quality_reporting_enabled(p),
		       linphone_account_params_get_quality_reporting_interval(p),
		       shown(linphone_account_params_get_quality_reporting_collector(p)),
		       shown(linphone_account_params_get_conference_factory_uri(p)),
		       shown(linphone_account_params_get_file_transfer_server(p)));
		const LinphonePushNotificationConfig *push = linphone_account_params_get_push_notification_config(p);
		printf("  push %d remote %d provider %s param %s prid %s bundle %s\n",
		       linphone_account_params_get_push_notification_allowed(p),
		       linphone_account_params_get_remote_push_notification_allowed(p),
		       shown(linphone_push_notification_config_get_provider(push)), shown(linphone_push_notification_config_get_param(push)),
		       shown(linphone_push_notification_config_get_prid(push)),
		       shown(linphone_push_notification_config_get_bundle_identifier(push)));
		print_policy(linphone_account_params_get_nat_policy(p));
	}
	for (const bctbx_list_t *item = linphone_core_get_auth_info_list(core); item; item = item->next) {
		const LinphoneAuthInfo *a = item->data;
		printf("auth info %s, %s, password %s, ha1 %s, realm %s, domain %s, algorithm %s", shown(linphone_auth_info_get_username(a)),
		       shown(linphone_auth_info_get_userid(a)), shown(linphone_auth_info_get_password(a)),
		       shown(linphone_auth_info_get_ha1(a)), shown(linphone_auth_info_get_realm(a)),
		       shown(linphone_auth_info_get_domain(a)), shown(linphone_auth_info_get_algorithm(a)));
		for (const bctbx_list_t *g = linphone_auth_info_get_available_algorithms(a); g; g = g->next)
			printf(" {%s}", (const char *)g->data);
		printf("\n");
	}
	print_policy(linphone_core_get_nat_policy(core));
}

int main(int argc, char **argv) {
	if (argc < 3) return 2;
	const char *path = argv[argc - 1];
	linphone_core_set_log_level_mask(0);
	if (!strcmp(argv[1], "write")) {
		open_core(path, 1);
		scenario(argv[2]);
		linphone_core_iterate(core);
		linphone_config_sync(config);
	} else if (!strcmp(argv[1], "save")) {
		open_core(path, 1);
		save();
	} else if (!strcmp(argv[1], "touch")) {
		config = linphone_config_new(path);
		linphone_config_set_string(config, "touched", "by", "the test");
		linphone_config_sync(config);
	} else if (!strcmp(argv[1], "dump")) {
		fputs(linphone_config_dump(linphone_config_new(path)), stdout);
	} else {
		open_core(path, 0);
		print_loaded();
	}
	fflush(stdout);
	_exit(0); /* A core that ends writes all its media settings, too. */
}
