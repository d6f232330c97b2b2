/* linphone/account_creator.h, as far as it asks no server: what each setter says, and what becomes of it. */
#include "show.h"

#include <linphone/account_creator.h>

/* Sets the texts that make a difference, and some that might. */
#define STATUSES(set, get, object, ...) \
	do { \
		const char *const texts[] = {__VA_ARGS__}; \
		for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) { \
			printf("%s to ", #set); \
			print_text(texts[i]); \
			printf(" returns %d\n", (int)set(object, texts[i])); \
			SHOW(get(object)); \
		} \
	} while (0)

static void everything(const LinphoneAccountCreator *creator) {
	SHOW(linphone_account_creator_get_username(creator));
	SHOW(linphone_account_creator_get_display_name(creator));
	SHOW(linphone_account_creator_get_password(creator));
	SHOW(linphone_account_creator_get_ha1(creator));
	SHOW(linphone_account_creator_get_algorithm(creator));
	SHOW(linphone_account_creator_get_email(creator));
	SHOW(linphone_account_creator_get_domain(creator));
	SHOW(linphone_account_creator_get_route(creator));
	printf("transport %d, default %d\n", linphone_account_creator_get_transport(creator),
	       linphone_account_creator_get_set_as_default(creator));
}

static void setters(LinphoneCore *core) {
	LinphoneAccountCreator *creator = linphone_account_creator_new(core, NULL);
	everything(creator);
	TEXT_STATUS_PAIR(linphone_account_creator_set_username, linphone_account_creator_get_username, creator);
	TEXT_STATUS_PAIR(linphone_account_creator_set_display_name, linphone_account_creator_get_display_name, creator);
	TEXT_STATUS_PAIR(linphone_account_creator_set_password, linphone_account_creator_get_password, creator);
	TEXT_STATUS_PAIR(linphone_account_creator_set_ha1, linphone_account_creator_get_ha1, creator);
	TEXT_STATUS_PAIR(linphone_account_creator_set_domain, linphone_account_creator_get_domain, creator);
	TEXT_STATUS_PAIR(linphone_account_creator_set_route, linphone_account_creator_get_route, creator);
	TEXT_STATUS_PAIR(linphone_account_creator_set_email, linphone_account_creator_get_email, creator);
	STATUSES(linphone_account_creator_set_domain, linphone_account_creator_get_domain, creator, "EXAMPLE.Test", "a.test:5070");
	STATUSES(linphone_account_creator_set_algorithm, linphone_account_creator_get_algorithm, creator, "MD5", "SHA-256", "md5",
	         "SHA-512-256", "", NULL);
	STATUSES(linphone_account_creator_set_email, linphone_account_creator_get_email, creator, "A@b.Org", "a@b", "@b.org", "a@.org",
	         "a@b..org", "a@b.o", "a@b.o1", "a@b.org;", "a b@c.org", "a@b@c.org");
	char long_text[1001];
	memset(long_text, 'a', 1000);
	long_text[1000] = 0;
	SHOW((int)linphone_account_creator_set_username(creator, long_text));
	SHOW((int)linphone_account_creator_set_password(creator, long_text));
	SHOW((int)linphone_account_creator_set_display_name(creator, long_text));
	SHOW((int)linphone_account_creator_set_domain(creator, long_text));
	for (int transport = -1; transport < 5; transport++) {
		printf("transport %d returns %d", transport, (int)linphone_account_creator_set_transport(creator, (LinphoneTransportType)transport));
		printf(", is %d\n", linphone_account_creator_get_transport(creator));
	}
	SHOW((int)linphone_account_creator_set_as_default(creator, FALSE));
	SHOW(linphone_account_creator_get_set_as_default(creator));
	DATA_PAIR(linphone_account_creator_set_user_data, linphone_account_creator_get_user_data, creator);
	SHARE_PAIR(linphone_account_creator_ref, linphone_account_creator_unref, creator);
	DO(linphone_account_creator_reset(creator));
	everything(creator);
	linphone_account_creator_unref(creator);
	creator = linphone_account_creator_create(core);
	everything(creator);
	linphone_account_creator_unref(creator);
	creator = linphone_core_create_account_creator(core, "http://192.0.2.1/nobody");
	everything(creator);
	linphone_account_creator_unref(creator);
}

static void limits(const char *configuration) {
	printf("---- %s\n", configuration);
	LinphoneCore *core = core_of(configuration);
	LinphoneAccountCreator *creator = linphone_account_creator_new(core, NULL);
	STATUSES(linphone_account_creator_set_username, linphone_account_creator_get_username, creator, "abc", "ab", "abcde", "0123", "",
	         "caf\xc3\xa9", NULL, "+12 34");
	STATUSES(linphone_account_creator_set_password, linphone_account_creator_get_password, creator, "abc", "ab", "abcde", "", NULL);
	linphone_account_creator_unref(creator);
	linphone_core_unref(core);
}

/* What a core has by now, and the account in particular. */
static void made(LinphoneCore *core, LinphoneProxyConfig *config) {
	printf("made: %s\n", config ? "a proxy config" : "NULL");
	COUNT(linphone_core_get_proxy_config_list(core));
	COUNT(linphone_core_get_auth_info_list(core));
	for (const bctbx_list_t *list = linphone_core_get_auth_info_list(core); list; list = list->next) {
		const LinphoneAuthInfo *info = list->data;
		SHOW(linphone_auth_info_get_username(info));
		SHOW(linphone_auth_info_get_userid(info));
		SHOW(linphone_auth_info_get_password(info));
		SHOW(linphone_auth_info_get_ha1(info));
		SHOW(linphone_auth_info_get_realm(info));
		SHOW(linphone_auth_info_get_domain(info));
		SHOW(linphone_auth_info_get_algorithm(info));
	}
	if (config) {
		SHOW(linphone_proxy_config_get_identity(config));
		SHOW(linphone_proxy_config_get_server_addr(config));
		SHOW(linphone_proxy_config_get_route(config));
		SHOW(linphone_proxy_config_get_expires(config));
		SHOW(linphone_proxy_config_register_enabled(config));
		SHOW(linphone_proxy_config_publish_enabled(config));
		SHOW(linphone_proxy_config_get_realm(config));
		SHOW(linphone_proxy_config_get_contact_parameters(config));
		SHOW(linphone_proxy_config_get_dial_prefix(config));
		SHOW(linphone_proxy_config_get_state(config));
		printf("the default one: %d\n", linphone_core_get_default_proxy_config(core) == config);
		linphone_proxy_config_unref(config);
	}
	linphone_core_clear_proxy_config(core);
	linphone_core_clear_all_auth_info(core);
}

static void accounts(LinphoneCore *core) {
	static const struct {
		const char *username, *domain, *password, *ha1, *algorithm, *display_name, *route;
		int transport;
	} given[] = {
	    {NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0},
	    {"alice", NULL, NULL, NULL, NULL, NULL, NULL, 0},
	    {NULL, "192.0.2.1", NULL, NULL, NULL, NULL, NULL, 0},
	    {"alice", "192.0.2.1", NULL, NULL, NULL, NULL, NULL, 0},
	    {"Alice", "EXAMPLE.test:5070", "secret", NULL, NULL, NULL, NULL, 1},
	    {"alice", "example.test", "secret", NULL, "SHA-256", NULL, NULL, 2},
	    {"alice", "example.test", NULL, "0123456789abcdef0123456789abcdef", NULL, NULL, NULL, 2},
	    {"alice", "example.test:5070", NULL, "0123456789abcdef", "SHA-256", NULL, NULL, 2},
	    {"alice", "example.test", NULL, "0123456789abcdef", "SHA-512", NULL, NULL, 2},
	    {"alice", "example.test", NULL, "0123456789abcdef", "", NULL, NULL, 2},
	    {"alice", "example.test", "secret", "0123456789abcdef", NULL, NULL, NULL, 2},
	    {"alice", "example.test", "", "0123456789abcdef", NULL, NULL, NULL, 2},
	    {"alice", "example.test", "", "", NULL, NULL, NULL, 2},
	    {"alice", "example.test", "secret", NULL, NULL, "Al Ice", NULL, 0},
	    {"alice", "example.test", "secret", NULL, NULL, "", NULL, 0},
	    {"alice", "example.test", "secret", NULL, NULL, NULL, "sip:proxy.test;lr", 0},
	    {"a b@c\"d", "example.test", "secret", NULL, NULL, NULL, NULL, 0},
	    {"al%20ice", "example.test", "secret", NULL, NULL, NULL, NULL, 0},
	    {"+33612345678", "example.test", "secret", NULL, NULL, NULL, NULL, 0},
	    {"alice", "", "secret", NULL, NULL, NULL, NULL, 0},
	    {"alice", "ex ample", "secret", NULL, NULL, NULL, NULL, 0},
	    {"alice", "sip:example.test", NULL, NULL, NULL, NULL, NULL, 0},
	    {"alice", "<example.test>", NULL, NULL, NULL, NULL, NULL, 0},
	    {"alice", "::1", NULL, NULL, NULL, NULL, NULL, 0},
	    {"alice", "[::1]:5070", "secret", NULL, NULL, NULL, NULL, 0},
	    {"alice", "example.test:port", NULL, NULL, NULL, NULL, NULL, 0},
	    {"alice", "bob@example.test", "secret", NULL, NULL, NULL, NULL, 0},
	    {"alice", "example.test;transport=tls;x=y", "secret", NULL, NULL, NULL, NULL, 1},
	};
	for (size_t i = 0; i < sizeof given / sizeof *given; i++) {
		LinphoneAccountCreator *creator = linphone_account_creator_new(core, NULL);
		printf("---- %s at %s, password %s, hash %s by %s, name %s, route %s\n", given[i].username ? given[i].username : "nobody",
		       given[i].domain ? given[i].domain : "nowhere", given[i].password ? given[i].password : "none",
		       given[i].ha1 ? given[i].ha1 : "none", given[i].algorithm ? given[i].algorithm : "nothing",
		       given[i].display_name ? given[i].display_name : "none", given[i].route ? given[i].route : "none");
		linphone_account_creator_set_username(creator, given[i].username);
		linphone_account_creator_set_domain(creator, given[i].domain);
		linphone_account_creator_set_password(creator, given[i].password);
		linphone_account_creator_set_ha1(creator, given[i].ha1);
		linphone_account_creator_set_algorithm(creator, given[i].algorithm);
		linphone_account_creator_set_display_name(creator, given[i].display_name);
		linphone_account_creator_set_route(creator, given[i].route);
		linphone_account_creator_set_transport(creator, (LinphoneTransportType)given[i].transport);
		linphone_account_creator_set_as_default(creator, i % 5 != 4);
		made(core, i % 2 ? linphone_account_creator_create_proxy_config(creator) : linphone_account_creator_configure(creator));
		linphone_account_creator_unref(creator);
	}
}

/* What the configuration says of new accounts counts first, or where nothing was given. */
static void defaults(const char *configuration, const char *username, const char *domain, const char *display_name) {
	printf("---- %s\n%s at %s\n", configuration, username ? username : "nobody", domain ? domain : "nowhere");
	LinphoneCore *core = core_of(configuration);
	LinphoneAccountCreator *creator = linphone_account_creator_new(core, NULL);
	linphone_account_creator_set_username(creator, username);
	linphone_account_creator_set_domain(creator, domain);
	linphone_account_creator_set_display_name(creator, display_name);
	made(core, linphone_account_creator_create_proxy_config(creator));
	linphone_account_creator_unref(creator);
	linphone_core_unref(core);
}

static void twice(LinphoneCore *core) {
	printf("---- twice\n");
	LinphoneAccountCreator *creator = linphone_account_creator_new(core, NULL);
	linphone_account_creator_set_username(creator, "alice");
	linphone_account_creator_set_domain(creator, "example.test");
	linphone_account_creator_set_password(creator, "secret");
	LinphoneProxyConfig *first = linphone_account_creator_create_proxy_config(creator);
	linphone_account_creator_set_as_default(creator, FALSE);
	LinphoneProxyConfig *second = linphone_account_creator_create_proxy_config(creator);
	printf("another one: %d\n", first != second);
	SAME(linphone_core_get_default_proxy_config(core), first);
	everything(creator);
	linphone_proxy_config_unref(first);
	made(core, second);
	linphone_account_creator_unref(creator);
}

int main(void) {
	LinphoneCore *core = core_of("[sip]\nsip_port=-1\n");
	setters(core);
	accounts(core);
	twice(core);
	linphone_core_unref(core);
	limits("[assistant]\nusername_min_length=3\nusername_max_length=4\n");
	limits("[assistant]\npassword_min_length=3\npassword_max_length=4\n");
	limits("[assistant]\nuse_phone_number=1\n");
	limits("[assistant]\nusername_max_length=0\nusername_min_length=-4\npassword_max_length=-5\ndomain=other.test\nalgorithm=MD5\n");
	defaults("[proxy_default_values]\nreg_expires=1234\nreg_proxy=sip:def.test\nrealm=r\ncontact_parameters=c=1\n", "alice", "example.test", NULL);
	defaults("[proxy_default_values]\nreg_identity=\"X Y\" <sip:bob@id.test>\n", NULL, "example.test", NULL);
	defaults("[proxy_default_values]\nreg_identity=\"X Y\" <sip:bob@id.test>\nreg_proxy=<sip:def.test;transport=tls>\n", "alice", NULL, NULL);
	defaults("[proxy_default_values]\nreg_identity=\"X Y\" <sip:bob@id.test>\nreg_proxy=sip:def.test\n", NULL, NULL, "Z");
	defaults("[proxy_default_values]\nreg_identity=\"X Y\" <sip:bob@id.test>\n", "alice", NULL, NULL);
	defaults("[proxy_default_values]\nreg_proxy=sip:def.test\n", "alice", NULL, NULL);
	defaults("[proxy_default_values]\nreg_sendregister=0\n", "alice", "example.test", NULL);
	return 0;
}
