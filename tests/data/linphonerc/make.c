/*
 * Has liblinphone write configuration files, and tells what it reads from them. See README.md.
 *
 *   make write NAME FILE   runs the scenario NAME on the new file FILE
 *   make load FILE         opens FILE and prints what was loaded
 *   make rewrite FILE      opens FILE, edits all proxies without changing anything, and saves it
 */
#include <linphone/core.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static LinphoneCore *core;

static void iterate(void) {
	for (int i = 0; i < 5; i++) linphone_core_iterate(core);
}

static LinphoneAddress *address(const char *text) {
	return linphone_factory_create_address(linphone_factory_get(), text);
}

static LinphoneProxyConfig *proxy(const char *identity, const char *server) {
	LinphoneProxyConfig *cfg = linphone_core_create_proxy_config(core);
	if (identity) linphone_proxy_config_set_identity_address(cfg, address(identity));
	if (server) linphone_proxy_config_set_server_addr(cfg, server);
	linphone_proxy_config_enable_register(cfg, 0);
	return cfg;
}

static LinphoneProxyConfig *numbered(int number) {
	char identity[64], key[32];
	snprintf(identity, sizeof identity, "sip:user%d@example.test", number);
	snprintf(key, sizeof key, "key%d", number);
	LinphoneProxyConfig *cfg = proxy(identity, "sip:127.0.0.1:9");
	linphone_proxy_config_set_idkey(cfg, key);
	linphone_core_add_proxy_config(core, cfg);
	return cfg;
}

static void auth(const char *u, const char *i, const char *p, const char *h, const char *r, const char *d, const char *a) {
	linphone_core_add_auth_info(core, a ? linphone_auth_info_new_for_algorithm(u, i, p, h, r, d, a)
	                                    : linphone_auth_info_new(u, i, p, h, r, d));
}

static void scenario(const char *name) {
	LinphoneConfig *config = linphone_core_get_config(core);
	if (!strcmp(name, "minimal")) {
		linphone_core_add_proxy_config(core, proxy("sip:alice@example.test", "sip:127.0.0.1:9"));
	} else if (!strcmp(name, "everything")) {
		LinphoneProxyConfig *cfg = proxy("\"Al \\\"the\\\" 1st\" <sip:alice@example.test>", "<sip:127.0.0.1:9;transport=tcp>");
		bctbx_list_t *routes = bctbx_list_append(bctbx_list_append(NULL, "<sip:127.0.0.1:9;transport=tcp;lr>"), "sip:127.0.0.2");
		linphone_proxy_config_set_routes(cfg, routes);
		linphone_proxy_config_set_realm(cfg, "example.test");
		linphone_proxy_config_set_contact_parameters(cfg, "a=1;b=\"x, y\"");
		linphone_proxy_config_set_contact_uri_parameters(cfg, "c=2;d");
		linphone_proxy_config_enable_quality_reporting(cfg, 1);
		linphone_proxy_config_set_quality_reporting_collector(cfg, "sip:collector@example.test");
		linphone_proxy_config_set_quality_reporting_interval(cfg, 30);
		linphone_proxy_config_set_expires(cfg, 120);
		linphone_proxy_config_enable_publish(cfg, 1);
		linphone_proxy_config_set_publish_expires(cfg, 240);
		linphone_proxy_config_set_avpf_mode(cfg, LinphoneAVPFEnabled);
		linphone_proxy_config_set_avpf_rr_interval(cfg, 3);
		linphone_proxy_config_set_dial_escape_plus(cfg, 1);
		linphone_proxy_config_set_dial_prefix(cfg, "33");
		linphone_proxy_config_set_privacy(cfg, LinphonePrivacyId);
		linphone_proxy_config_set_push_notification_allowed(cfg, 1);
		linphone_proxy_config_set_remote_push_notification_allowed(cfg, 1);
		linphone_proxy_config_set_ref_key(cfg, "my ref;key");
		linphone_proxy_config_set_idkey(cfg, "my-id");
		linphone_proxy_config_set_conference_factory_uri(cfg, "sip:conference@example.test");
		linphone_proxy_config_set_custom_header(cfg, "X-Custom", "value");
		linphone_core_add_proxy_config(core, cfg);
		linphone_core_set_default_proxy_config(core, cfg);
	} else if (!strcmp(name, "three_proxies")) {
		LinphoneProxyConfig *a = numbered(0), *b = numbered(1), *c = numbered(2);
		linphone_proxy_config_edit(c);
		linphone_proxy_config_set_dependency(c, a);
		linphone_proxy_config_done(c);
		linphone_core_set_default_proxy_config(core, b);
	} else if (!strcmp(name, "removed_proxy")) {
		LinphoneProxyConfig *a = numbered(0);
		LinphoneProxyConfig *b = numbered(1);
		LinphoneProxyConfig *c = numbered(2);
		numbered(3);
		linphone_core_set_default_proxy_config(core, c);
		linphone_config_set_string(config, "proxy_1", "unknown", "of the second");
		linphone_config_set_string(config, "proxy_3", "unknown", "of the fourth");
		iterate();
		linphone_core_remove_proxy_config(core, b);
		(void)a;
	} else if (!strcmp(name, "removed_default")) {
		numbered(0);
		LinphoneProxyConfig *b = numbered(1);
		linphone_core_set_default_proxy_config(core, b);
		iterate();
		linphone_core_remove_proxy_config(core, b);
	} else if (!strcmp(name, "auth_infos")) {
		auth("alice", NULL, "secret", NULL, NULL, NULL, NULL);
		auth("bob", "bob-id", "secret", NULL, "example.test", "example.test", NULL);
		auth("carol", NULL, NULL, "0123456789abcdef0123456789abcdef", "example.test", NULL, NULL);
		auth("dave", NULL, "secret", NULL, "example.test", "example.test", "SHA-256");
		auth("eve", "", "p=;\"\\# w", NULL, NULL, "example.test", NULL);
		auth("frank", NULL, NULL, NULL, NULL, NULL, NULL);
		LinphoneAuthInfo *grace = linphone_auth_info_new("grace", NULL, "secret", NULL, "r\"lm, x", NULL);
		linphone_auth_info_add_available_algorithm(grace, "SHA-256");
		linphone_auth_info_add_available_algorithm(grace, "MD5");
		linphone_core_add_auth_info(core, grace);
	} else if (!strcmp(name, "auth_tls")) {
		LinphoneAuthInfo *info = linphone_auth_info_new("alice", NULL, NULL, NULL, NULL, "example.test");
		linphone_auth_info_set_tls_cert_path(info, "/tmp/none/cert.pem");
		linphone_auth_info_set_tls_key_path(info, "/tmp/none/key.pem");
		linphone_core_add_auth_info(core, info);
		info = linphone_auth_info_new("bob", NULL, NULL, NULL, NULL, "example.test");
		linphone_auth_info_set_tls_cert(info, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
		linphone_auth_info_set_tls_key(info, "-----BEGIN PRIVATE KEY-----\nBBBB\n-----END PRIVATE KEY-----\n");
		linphone_core_add_auth_info(core, info);
	} else if (!strcmp(name, "auth_removed")) {
		auth("alice", NULL, "secret", NULL, "a", "a.test", NULL);
		auth("bob", NULL, "secret", NULL, "b", "b.test", NULL);
		auth("carol", NULL, "secret", NULL, "c", "c.test", NULL);
		iterate();
		linphone_config_set_string(config, "auth_info_0", "unknown", "kept?");
		linphone_core_remove_auth_info(core, linphone_core_find_auth_info(core, "b", "bob", "b.test"));
	} else if (!strcmp(name, "auth_cleared")) {
		auth("alice", NULL, "secret", NULL, "a", "a.test", NULL);
		auth("bob", NULL, "secret", NULL, "b", "b.test", NULL);
		iterate();
		linphone_core_clear_all_auth_info(core);
	} else if (!strcmp(name, "auth_clear_password")) {
		linphone_config_set_int(config, "sip", "store_ha1_passwd", 0);
		auth("alice", NULL, "secret", NULL, "a", "a.test", NULL);
		auth("bob", NULL, "secret", NULL, NULL, NULL, NULL);
	} else if (!strcmp(name, "auth_not_saved")) {
		auth("alice", NULL, "secret", NULL, "a", "a.test", NULL);
	} else if (!strcmp(name, "nat_policies")) {
		LinphoneNatPolicy *policy = linphone_core_create_nat_policy(core);
		for (int bit = 0; bit < 16; bit++) {
			LinphoneNatPolicy *some = linphone_core_create_nat_policy(core);
			linphone_nat_policy_enable_stun(some, bit & 1);
			linphone_nat_policy_enable_turn(some, bit >> 1 & 1);
			linphone_nat_policy_enable_ice(some, bit >> 2 & 1);
			linphone_nat_policy_enable_upnp(some, bit >> 3 & 1);
			LinphoneProxyConfig *cfg = numbered(10 + bit);
			linphone_proxy_config_edit(cfg);
			linphone_proxy_config_set_nat_policy(cfg, some);
			linphone_proxy_config_done(cfg);
		}
		linphone_nat_policy_enable_turn(policy, 1);
		linphone_nat_policy_enable_udp_turn_transport(policy, 0);
		linphone_nat_policy_enable_tcp_turn_transport(policy, 1);
		linphone_nat_policy_enable_tls_turn_transport(policy, 1);
		linphone_nat_policy_set_stun_server(policy, "stun.example.test:3478");
		linphone_nat_policy_set_stun_server_username(policy, "stun user");
		LinphoneProxyConfig *a = numbered(0);
		linphone_proxy_config_edit(a);
		linphone_proxy_config_set_nat_policy(a, policy);
		linphone_proxy_config_done(a);
		LinphoneProxyConfig *b = numbered(1);
		linphone_proxy_config_edit(b);
		linphone_proxy_config_set_nat_policy(b, linphone_core_create_nat_policy(core));
		linphone_proxy_config_done(b);
		policy = linphone_core_create_nat_policy(core);
		linphone_nat_policy_enable_stun(policy, 1);
		linphone_nat_policy_set_stun_server(policy, "127.0.0.1");
		linphone_core_set_nat_policy(core, policy);
	} else if (!strcmp(name, "shared_nat_policy")) {
		LinphoneNatPolicy *policy = linphone_core_create_nat_policy(core);
		linphone_nat_policy_set_stun_server(policy, "stun.example.test");
		for (int i = 0; i < 2; i++) {
			LinphoneProxyConfig *cfg = numbered(i);
			linphone_proxy_config_edit(cfg);
			linphone_proxy_config_set_nat_policy(cfg, policy);
			linphone_proxy_config_done(cfg);
		}
	} else if (!strcmp(name, "account_api")) {
		LinphoneAccountParams *params = linphone_core_create_account_params(core);
		linphone_account_params_set_identity_address(params, address("\"\xc3\x89ric\" <sip:%C3%A9ric@example.test;x=y>"));
		linphone_account_params_set_server_address(params, address("sips:[::1]:9"));
		linphone_account_params_enable_register(params, 0);
		linphone_account_params_enable_outbound_proxy(params, 1);
		linphone_account_params_set_international_prefix(params, "1");
		linphone_account_params_set_use_international_prefix_for_calls_and_chats(params, 1);
		linphone_account_params_enable_cpim_in_basic_chat_room(params, 1);
		linphone_account_params_set_file_transfer_server(params, "https://files.example.test/x?a=b");
		LinphoneAccount *account = linphone_core_create_account(core, params);
		linphone_core_add_account(core, account);
		linphone_core_set_default_account(core, account);
	} else if (!strcmp(name, "settings")) {
		LinphoneTransports *transports = linphone_factory_create_transports(linphone_factory_get());
		linphone_transports_set_udp_port(transports, LC_SIP_TRANSPORT_RANDOM);
		linphone_transports_set_tcp_port(transports, LC_SIP_TRANSPORT_RANDOM);
		linphone_transports_set_tls_port(transports, LC_SIP_TRANSPORT_DISABLED);
		linphone_core_set_transports(core, transports);
		linphone_core_set_primary_contact(core, "\"Toto\" <sip:toto@unknown-host>");
		linphone_core_enable_ipv6(core, 0);
		linphone_core_set_user_agent(core, "Agent", "1.0");
		linphone_core_enable_keep_alive(core, 0);
		linphone_core_set_inc_timeout(core, 33);
		linphone_core_set_guess_hostname(core, 1);
		linphone_core_set_root_ca(core, "/tmp/none/ca.pem");
		linphone_core_verify_server_certificates(core, 0);
		linphone_core_verify_server_cn(core, 0);
		linphone_core_set_sip_transport_timeout(core, 7000);
	} else if (strcmp(name, "empty") && strcmp(name, "stopped")) {
		fprintf(stderr, "no scenario %s\n", name);
		exit(2);
	}
	if (!strcmp(name, "stopped")) numbered(0);
}

static const char *shown(const char *text) {
	return text ? text : "(null)";
}

static void print_policy(const LinphoneNatPolicy *policy) {
	if (!policy) {
		printf("nat_policy (null)\n");
		return;
	}
	LinphoneNatPolicy *p = (LinphoneNatPolicy *)policy;
	printf("nat_policy stun=%d turn=%d ice=%d upnp=%d udp=%d tcp=%d tls=%d server=%s user=%s\n",
	       linphone_nat_policy_stun_enabled(p), linphone_nat_policy_turn_enabled(p), linphone_nat_policy_ice_enabled(p),
	       linphone_nat_policy_upnp_enabled(p), linphone_nat_policy_udp_turn_transport_enabled(p),
	       linphone_nat_policy_tcp_turn_transport_enabled(p), linphone_nat_policy_tls_turn_transport_enabled(p),
	       shown(linphone_nat_policy_get_stun_server(p)), shown(linphone_nat_policy_get_stun_server_username(p)));
}

static void print_loaded(void) {
	LinphoneProxyConfig *chosen = linphone_core_get_default_proxy_config(core);
	for (const bctbx_list_t *l = linphone_core_get_proxy_config_list(core); l; l = l->next) {
		LinphoneProxyConfig *p = l->data;
		char *identity = linphone_proxy_config_get_identity_address(p)
		                     ? linphone_address_as_string(linphone_proxy_config_get_identity_address(p)) : NULL;
		printf("proxy%s\n", p == chosen ? " default" : "");
		printf("identity %s\n", shown(identity));
		printf("server_addr %s\n", shown(linphone_proxy_config_get_server_addr(p)));
		printf("routes");
		for (const bctbx_list_t *r = linphone_proxy_config_get_routes(p); r; r = r->next) printf(" {%s}", (char *)r->data);
		printf("\nrealm %s\n", shown(linphone_proxy_config_get_realm(p)));
		printf("contact_parameters %s\n", shown(linphone_proxy_config_get_contact_parameters(p)));
		printf("contact_uri_parameters %s\n", shown(linphone_proxy_config_get_contact_uri_parameters(p)));
		printf("register %d expires %d publish %d publish_expires %d\n", linphone_proxy_config_register_enabled(p),
		       linphone_proxy_config_get_expires(p), linphone_proxy_config_publish_enabled(p),
		       linphone_proxy_config_get_publish_expires(p));
		printf("dial_prefix %s escape_plus %d privacy %u\n", shown(linphone_proxy_config_get_dial_prefix(p)),
		       linphone_proxy_config_get_dial_escape_plus(p), (unsigned)linphone_proxy_config_get_privacy(p));
		printf("quality %d %d %s avpf %d %d\n", linphone_proxy_config_quality_reporting_enabled(p),
		       linphone_proxy_config_get_quality_reporting_interval(p),
		       shown(linphone_proxy_config_get_quality_reporting_collector(p)), linphone_proxy_config_get_avpf_mode(p),
		       linphone_proxy_config_get_avpf_rr_interval(p));
		printf("push %d remote_push %d\n", linphone_proxy_config_is_push_notification_allowed(p),
		       linphone_proxy_config_is_remote_push_notification_allowed(p));
		printf("ref_key %s idkey %s depends %s\n", shown(linphone_proxy_config_get_ref_key(p)),
		       shown(linphone_proxy_config_get_idkey(p)),
		       linphone_proxy_config_get_dependency(p) ? shown(linphone_proxy_config_get_idkey(linphone_proxy_config_get_dependency(p))) : "(null)");
		printf("conference_factory %s\n", shown(linphone_proxy_config_get_conference_factory_uri(p)));
		print_policy(linphone_proxy_config_get_nat_policy(p));
	}
	for (const bctbx_list_t *l = linphone_core_get_auth_info_list(core); l; l = l->next) {
		LinphoneAuthInfo *a = l->data;
		printf("auth_info username %s userid %s passwd %s ha1 %s realm %s domain %s algorithm %s available",
		       shown(linphone_auth_info_get_username(a)), shown(linphone_auth_info_get_userid(a)),
		       shown(linphone_auth_info_get_password(a)), shown(linphone_auth_info_get_ha1(a)),
		       shown(linphone_auth_info_get_realm(a)), shown(linphone_auth_info_get_domain(a)),
		       shown(linphone_auth_info_get_algorithm(a)));
		for (const bctbx_list_t *g = linphone_auth_info_get_available_algorithms(a); g; g = g->next) printf(" {%s}", (char *)g->data);
		printf("\n");
		if (linphone_auth_info_get_tls_cert(a) || linphone_auth_info_get_tls_cert_path(a))
			printf("tls cert %s key %s cert_path %s key_path %s\n", shown(linphone_auth_info_get_tls_cert(a)),
			       shown(linphone_auth_info_get_tls_key(a)), shown(linphone_auth_info_get_tls_cert_path(a)),
			       shown(linphone_auth_info_get_tls_key_path(a)));
	}
	printf("core ");
	print_policy(linphone_core_get_nat_policy(core));
}

int main(int argc, char **argv) {
	if (argc < 3) return 2;
	int load = strcmp(argv[1], "write");
	const char *path = argv[argc - 1];
	linphone_core_set_log_level_mask(0);
	LinphoneConfig *config = linphone_config_new(path);
	if (!load && !strcmp(argv[2], "auth_not_saved")) linphone_config_set_int(config, "sip", "save_auth_info", 0);
	if (!load) {
		/* No listening ports, and no device or database needed. */
		linphone_config_set_int(config, "sip", "sip_port", -1);
		linphone_config_set_int(config, "sip", "sip_tcp_port", -1);
	}
	core = linphone_factory_create_core_with_config_3(linphone_factory_get(), config, NULL);
	if (!strcmp(argv[1], "load")) {
		print_loaded();
		fflush(stdout);
		_exit(0);
	}
	if (linphone_core_start(core)) fprintf(stderr, "start failed: is there $HOME/.local/share/linphone?\n");
	iterate();
	if (!load) scenario(argv[2]);
	for (const bctbx_list_t *l = load ? linphone_core_get_proxy_config_list(core) : NULL; l; l = l->next) {
		linphone_proxy_config_edit(l->data);
		linphone_proxy_config_done(l->data);
	}
	iterate();
	linphone_config_sync(config);
	if (!load && !strcmp(argv[2], "stopped")) {
		linphone_core_stop(core);
		linphone_config_sync(config);
	}
	fflush(stdout);
	_exit(0);
}
