/* The client of the differential test: it does what a script says and tells all that the library lets it know.
 *
 * Standard input holds one API call per line; each is echoed behind "> ". What the call returns follows behind "= ",
 * what the library calls back behind "! ", with everything that a program could read at that moment. Nothing is
 * printed that depends on the time of day, so that two libraries that behave alike give equal traces.
 *
 * It is compiled once, against the reference's headers, and run with either library. It needs no other library than
 * liblinphone itself: lists are walked by hand and strings are given back to free().
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <linphone/api/c-account-cbs.h>
#include <linphone/api/c-account.h>
#include <linphone/api/c-push-notification-config.h>
#include <linphone/core.h>
#include <linphone/factory.h>
#include <linphone/logging.h>
#include <linphone/lpconfig.h>

#define MAX_WORDS 10
#define MAX_ACCOUNTS 8

typedef struct {
	char name[32];
	LinphoneProxyConfig *config;
} Named;

static LinphoneCore *core;
static LinphoneConfig *config;
static Named accounts[MAX_ACCOUNTS];
static int account_count;
static char reply_user[64], reply_password[64];
static int replies_left;
static int notification_count;

/* ---- Printing ---------------------------------------------------------------------------------------------------- */

static const char *text(const char *string) {
	return string ? string : "NULL";
}

static void say(char mark, const char *format, ...) {
	va_list arguments;
	va_start(arguments, format);
	printf("%c ", mark);
	vprintf(format, arguments);
	putchar('\n');
	va_end(arguments);
}

static const char *name_of(const LinphoneProxyConfig *wanted) {
	for (int i = 0; i < account_count; i++)
		if (accounts[i].config == wanted) return accounts[i].name;
	return wanted ? "unknown" : "NULL";
}

static void say_error(char mark, LinphoneProxyConfig *proxy) {
	const LinphoneErrorInfo *error = linphone_proxy_config_get_error_info(proxy);
	say(mark, "  error: reason %d (%s), protocol %s, code %d, phrase %s, warnings %s, retry after %d, get_error %d",
	    linphone_error_info_get_reason(error), linphone_reason_to_string(linphone_error_info_get_reason(error)),
	    text(linphone_error_info_get_protocol(error)), linphone_error_info_get_protocol_code(error),
	    text(linphone_error_info_get_phrase(error)), text(linphone_error_info_get_warnings(error)),
	    linphone_error_info_get_retry_after(error), linphone_proxy_config_get_error(proxy));
}

static void say_credentials(char mark, const char *what, const LinphoneAuthInfo *info) {
	say(mark, "%s: username %s, userid %s, password %s, ha1 %s, realm %s, domain %s, algorithm %s", what,
	    text(linphone_auth_info_get_username(info)), text(linphone_auth_info_get_userid(info)),
	    text(linphone_auth_info_get_password(info)), text(linphone_auth_info_get_ha1(info)),
	    text(linphone_auth_info_get_realm(info)), text(linphone_auth_info_get_domain(info)),
	    text(linphone_auth_info_get_algorithm(info)));
}

/* ---- Callbacks ---------------------------------------------------------------------------------------------------- */

static void on_registration(LinphoneCore *lc, LinphoneProxyConfig *proxy, LinphoneRegistrationState state,
                            const char *message) {
	(void)lc;
	notification_count++;
	say('!', "registration_state_changed %s: %d %s \"%s\", get_state %d", name_of(proxy), state,
	    text(linphone_registration_state_to_string(state)), text(message), linphone_proxy_config_get_state(proxy));
	say_error('!', proxy);
}

static void on_core_account(LinphoneCore *lc, LinphoneAccount *account, LinphoneRegistrationState state,
                            const char *message) {
	(void)lc;
	say('!', "account_registration_state_changed: %d \"%s\", get_state %d", state, text(message),
	    linphone_account_get_state(account));
}

static void on_account(LinphoneAccount *account, LinphoneRegistrationState state, const char *message) {
	say('!', "account callback: %d \"%s\", get_state %d", state, text(message), linphone_account_get_state(account));
}

static void on_global(LinphoneCore *lc, LinphoneGlobalState state, const char *message) {
	say('!', "global_state_changed: %d %s \"%s\", get_global_state %d", state,
	    text(linphone_global_state_to_string(state)), text(message), linphone_core_get_global_state(lc));
}

static void on_configuring(LinphoneCore *lc, LinphoneConfiguringState state, const char *message) {
	(void)lc;
	say('!', "configuring_status: %d %s", state, text(message));
}

static void on_network(LinphoneCore *lc, bool_t reachable) {
	(void)lc;
	say('!', "network_reachable: %d", reachable);
}

static void answer_request(LinphoneCore *lc, const char *realm, const char *domain) {
	if (replies_left == 0) return;
	replies_left--;
	LinphoneAuthInfo *info = linphone_auth_info_new(reply_user, NULL, reply_password, NULL, realm, domain);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
}

static void on_authentication(LinphoneCore *lc, LinphoneAuthInfo *info, LinphoneAuthMethod method) {
	say('!', "authentication_requested by method %d", method);
	say_credentials('!', "  wanted", info);
	answer_request(lc, linphone_auth_info_get_realm(info), linphone_auth_info_get_domain(info));
}

static void on_old_authentication(LinphoneCore *lc, const char *realm, const char *username, const char *domain) {
	say('!', "auth_info_requested: realm %s, username %s, domain %s", text(realm), text(username), text(domain));
	answer_request(lc, realm, domain);
}

/* ---- Commands: words[0] is the command itself, absent and "NULL" words are NULL ------------------------------------- */

typedef char *Words[MAX_WORDS];

static LinphoneProxyConfig *account(const char *name) {
	for (int i = 0; name && i < account_count; i++)
		if (strcmp(accounts[i].name, name) == 0) return accounts[i].config;
	return NULL;
}

static int number(const char *word) {
	return word ? atoi(word) : 0;
}

static bool_t flag(const char *word) {
	return word && strcmp(word, "on") == 0;
}

static LinphoneConfig *configuration(void) {
	if (!config) {
		config = linphone_factory_create_config(linphone_factory_get(), NULL);
		linphone_config_set_int(config, "sip", "sip_port", -1);
		linphone_config_set_int(config, "sip", "sip_tcp_port", -1);
		linphone_config_set_int(config, "sip", "sip_tls_port", -1);
	}
	return config;
}

static void do_config(Words words) {
	linphone_config_set_string(core ? linphone_core_get_config(core) : configuration(), words[1], words[2], words[3]);
}

static void do_core(Words words) {
	(void)words;
	LinphoneFactory *factory = linphone_factory_get();
	core = linphone_factory_create_core_with_config_3(factory, configuration(), NULL);
	LinphoneCoreCbs *callbacks = linphone_factory_create_core_cbs(factory);
	linphone_core_cbs_set_registration_state_changed(callbacks, on_registration);
	linphone_core_cbs_set_account_registration_state_changed(callbacks, on_core_account);
	linphone_core_cbs_set_global_state_changed(callbacks, on_global);
	linphone_core_cbs_set_configuring_status(callbacks, on_configuring);
	linphone_core_cbs_set_authentication_requested(callbacks, on_authentication);
	linphone_core_cbs_set_network_reachable(callbacks, on_network);
	linphone_core_add_callbacks(core, callbacks);
	linphone_core_cbs_unref(callbacks);
	say('=', "core %s, global state %d", core ? "created" : "NULL", linphone_core_get_global_state(core));
}

static void do_core_with_vtable(Words words) {
	static LinphoneCoreVTable vtable;
	(void)words;
	vtable.registration_state_changed = on_registration;
	vtable.global_state_changed = on_global;
	vtable.configuring_status = on_configuring;
	vtable.auth_info_requested = on_old_authentication;
	vtable.network_reachable = on_network;
	core = linphone_core_new_with_config(&vtable, configuration(), NULL);
	say('=', "core %s, global state %d", core ? "created" : "NULL", linphone_core_get_global_state(core));
}

static void do_start(Words words) {
	(void)words;
	say('=', "%d", linphone_core_start(core));
}

static void do_stop(Words words) {
	(void)words;
	linphone_core_stop(core);
	say('=', "global state %d", linphone_core_get_global_state(core));
}

static void do_stop_async(Words words) {
	(void)words;
	linphone_core_stop_async(core);
	say('=', "global state %d", linphone_core_get_global_state(core));
}

static void do_unref(Words words) {
	(void)words;
	linphone_core_unref(core);
	core = NULL;
}

static void do_network(Words words) {
	linphone_core_set_network_reachable(core, flag(words[1]));
	say('=', "is_network_reachable %d", linphone_core_is_network_reachable(core));
}

static void do_account(Words words) {
	if (account_count == MAX_ACCOUNTS) exit(2);
	Named *named = &accounts[account_count++];
	snprintf(named->name, sizeof named->name, "%s", text(words[1]));
	named->config = linphone_core_create_proxy_config(core);
}

/* watch: account callbacks on all accounts of the list */
static void do_watch(Words words) {
	(void)words;
	LinphoneAccountCbs *callbacks = linphone_factory_create_account_cbs(linphone_factory_get());
	linphone_account_cbs_set_registration_state_changed(callbacks, on_account);
	for (const bctbx_list_t *item = linphone_core_get_account_list(core); item; item = item->next)
		linphone_account_add_callbacks(item->data, callbacks);
	linphone_account_cbs_unref(callbacks);
}

static void do_identity(Words words) {
	LinphoneAddress *address = linphone_address_new(words[2]);
	say('=', "%d", linphone_proxy_config_set_identity_address(account(words[1]), address));
	if (address) linphone_address_unref(address);
}

static void do_server(Words words) {
	say('=', "%d", linphone_proxy_config_set_server_addr(account(words[1]), words[2]));
}

static void do_route(Words words) {
	say('=', "%d", linphone_proxy_config_set_route(account(words[1]), words[2]));
}

static void do_expires(Words words) {
	linphone_proxy_config_set_expires(account(words[1]), number(words[2]));
}

static void do_register(Words words) {
	linphone_proxy_config_enable_register(account(words[1]), flag(words[2]));
}

static void do_realm(Words words) {
	linphone_proxy_config_set_realm(account(words[1]), words[2]);
}

static void do_ref_key(Words words) {
	linphone_proxy_config_set_ref_key(account(words[1]), words[2]);
}

static void do_header(Words words) {
	linphone_proxy_config_set_custom_header(account(words[1]), words[2], words[3]);
}

static void do_contact_parameters(Words words) {
	linphone_proxy_config_set_contact_parameters(account(words[1]), words[2]);
}

static void do_contact_uri_parameters(Words words) {
	linphone_proxy_config_set_contact_uri_parameters(account(words[1]), words[2]);
}

/* push ACCOUNT KINDS PROVIDER PARAM PRID: KINDS holds the words calls and anything, or neither */
static void do_push(Words words) {
	LinphoneProxyConfig *proxy = account(words[1]);
	linphone_proxy_config_set_push_notification_allowed(proxy, strstr(text(words[2]), "calls") != NULL);
	linphone_proxy_config_set_remote_push_notification_allowed(proxy, strstr(text(words[2]), "anything") != NULL);
	LinphonePushNotificationConfig *push = linphone_proxy_config_get_push_notification_config(proxy);
	linphone_push_notification_config_set_provider(push, words[3]);
	linphone_push_notification_config_set_param(push, words[4]);
	linphone_push_notification_config_set_prid(push, words[5]);
}

static void do_pushes(Words words) {
	linphone_core_set_push_notification_enabled(core, flag(words[1]));
	say('=', "enabled %d, available %d", linphone_core_is_push_notification_enabled(core),
	    linphone_core_is_push_notification_available(core));
}

static void do_push_token(Words words) {
	linphone_core_did_register_for_remote_push_with_stringified_token(core, words[1]);
}

static void do_nat_address(Words words) {
	linphone_core_set_nat_address(core, words[1]);
	linphone_core_set_firewall_policy(core, LinphonePolicyUseNatAddress);
	say('=', "address %s, policy %d", text(linphone_core_get_nat_address(core)), linphone_core_get_firewall_policy(core));
}

static void do_migrate(Words words) {
	LinphoneSipTransports ports;
	(void)words;
	say('=', "%d", linphone_core_migrate_to_multi_transport(core));
	linphone_core_get_sip_transports(core, &ports);
	say('=', "  ports %d %d %d", ports.udp_port, ports.tcp_port, ports.tls_port);
}

static void do_depends(Words words) {
	linphone_proxy_config_set_dependency(account(words[1]), account(words[2]));
}

static void do_add(Words words) {
	say('=', "%d", linphone_core_add_proxy_config(core, account(words[1])));
}

static void do_edit(Words words) {
	linphone_proxy_config_edit(account(words[1]));
}

static void do_done(Words words) {
	int result = linphone_proxy_config_done(account(words[1]));
	say('=', "%d, get_state %d", result, linphone_proxy_config_get_state(account(words[1])));
}

static void do_refresh(Words words) {
	linphone_proxy_config_refresh_register(account(words[1]));
}

static void do_refresh_all(Words words) {
	(void)words;
	linphone_core_refresh_registers(core);
}

static void do_pause(Words words) {
	linphone_proxy_config_pause_register(account(words[1]));
}

static void do_remove(Words words) {
	linphone_core_remove_proxy_config(core, account(words[1]));
}

static void do_remove_all(Words words) {
	(void)words;
	linphone_core_clear_proxy_config(core);
}

static void do_default(Words words) {
	linphone_core_set_default_proxy_config(core, account(words[1]));
}

static void do_get_default(Words words) {
	(void)words;
	LinphoneProxyConfig *found = (LinphoneProxyConfig *)&found;
	int index = linphone_core_get_default_proxy(core, &found);
	say('=', "get_default_proxy %d %s, without pointer %d, get_default_proxy_config %s, default account %s", index,
	    name_of(found), linphone_core_get_default_proxy(core, NULL),
	    name_of(linphone_core_get_default_proxy_config(core)),
	    linphone_core_get_default_account(core) ? "set" : "NULL");
	say('=', "get_identity %.10s", text(linphone_core_get_identity(core)));
}

static void do_list(Words words) {
	(void)words;
	const bctbx_list_t *item = linphone_core_get_proxy_config_list(core);
	if (!item) say('=', "no proxy config");
	for (; item; item = item->next) {
		LinphoneProxyConfig *proxy = item->data;
		say('=', "%s %s", name_of(proxy), text(linphone_proxy_config_get_identity(proxy)));
	}
}

static void do_get(Words words) {
	LinphoneProxyConfig *proxy = account(words[1]);
	const LinphoneAddress *contact = linphone_proxy_config_get_contact(proxy);
	char *contact_text = contact ? linphone_address_as_string(contact) : NULL;
	say('=', "state %d, expires %d, register %d, identity %s, domain %s, server %s, route %s, realm %s",
	    linphone_proxy_config_get_state(proxy), linphone_proxy_config_get_expires(proxy),
	    linphone_proxy_config_register_enabled(proxy), text(linphone_proxy_config_get_identity(proxy)),
	    text(linphone_proxy_config_get_domain(proxy)), text(linphone_proxy_config_get_server_addr(proxy)),
	    text(linphone_proxy_config_get_route(proxy)), text(linphone_proxy_config_get_realm(proxy)));
	say('=', "  transport %s, ref key %s, contact %s", text(linphone_proxy_config_get_transport(proxy)),
	    text(linphone_proxy_config_get_ref_key(proxy)), text(contact_text));
	free(contact_text);
}

static void do_state(Words words) {
	LinphoneProxyConfig *proxy = account(words[1]);
	say('=', "state %d", linphone_proxy_config_get_state(proxy));
	say_error('=', proxy);
}

static void do_answered_header(Words words) {
	say('=', "%s", text(linphone_proxy_config_get_custom_header(account(words[1]), words[2])));
}

static void do_credentials(Words words) {
	LinphoneAuthInfo *info =
	    words[7] ? linphone_auth_info_new_for_algorithm(words[1], words[2], words[3], words[4], words[5], words[6],
	                                                    words[7])
	             : linphone_auth_info_new(words[1], words[2], words[3], words[4], words[5], words[6]);
	linphone_core_add_auth_info(core, info);
	linphone_auth_info_unref(info);
}

static void do_reply(Words words) {
	snprintf(reply_user, sizeof reply_user, "%s", text(words[1]));
	snprintf(reply_password, sizeof reply_password, "%s", text(words[2]));
	replies_left = words[3] ? number(words[3]) : 1;
}

static void do_forget_credentials(Words words) {
	(void)words;
	linphone_core_clear_all_auth_info(core);
}

static void do_list_credentials(Words words) {
	(void)words;
	const bctbx_list_t *item = linphone_core_get_auth_info_list(core);
	if (!item) say('=', "no auth info");
	for (; item; item = item->next)
		say_credentials('=', "auth info", item->data);
}

/* ---- Values: addresses, configuration, phone numbers -------------------------------------------------------------- */

static void do_address(Words words) {
	LinphoneAddress *address = linphone_address_new(words[1]);
	if (!address) {
		say('=', "NULL");
		return;
	}
	char *whole = linphone_address_as_string(address), *uri = linphone_address_as_string_uri_only(address);
	say('=', "%s | %s", text(whole), text(uri));
	say('=', "  scheme %s, name %s, user %s, password %s, domain %s, port %d, transport %d, secure %d, sip %d",
	    text(linphone_address_get_scheme(address)), text(linphone_address_get_display_name(address)),
	    text(linphone_address_get_username(address)), text(linphone_address_get_password(address)),
	    text(linphone_address_get_domain(address)), linphone_address_get_port(address),
	    linphone_address_get_transport(address), linphone_address_get_secure(address),
	    linphone_address_is_sip(address));
	free(whole);
	free(uri);
	linphone_address_clean(address);
	whole = linphone_address_as_string(address);
	say('=', "  cleaned %s", text(whole));
	free(whole);
	linphone_address_unref(address);
}

static void do_equal(Words words) {
	LinphoneAddress *one = linphone_address_new(words[1]), *other = linphone_address_new(words[2]);
	say('=', "equal %d, weakly %d", linphone_address_equal(one, other), linphone_address_weak_equal(one, other));
	linphone_address_unref(one);
	linphone_address_unref(other);
}

static void do_get_config(Words words) {
	const LinphoneConfig *from = linphone_core_get_config(core);
	say('=', "string %s, int %d, float %.3f, has %d", text(linphone_config_get_string(from, words[1], words[2], "default")),
	    linphone_config_get_int(from, words[1], words[2], -7), linphone_config_get_float(from, words[1], words[2], 0.5f),
	    linphone_config_has_entry(from, words[1], words[2]));
}

static void do_dial(Words words) {
	linphone_proxy_config_set_dial_prefix(account(words[1]), words[2]);
	linphone_proxy_config_set_dial_escape_plus(account(words[1]), flag(words[3]));
}

static void do_normalize(Words words) {
	char *number_text = linphone_proxy_config_normalize_phone_number(account(words[1]), words[2]);
	LinphoneAddress *address = linphone_proxy_config_normalize_sip_uri(account(words[1]), words[2]);
	char *address_text = address ? linphone_address_as_string(address) : NULL;
	say('=', "number %s, address %s", text(number_text), text(address_text));
	free(number_text);
	free(address_text);
	if (address) linphone_address_unref(address);
}

static void do_names(Words words) {
	(void)words;
	for (int value = 0; value < 7; value++)
		say('=', "%d: %s, %s", value, text(linphone_registration_state_to_string(value)),
		    text(linphone_global_state_to_string(value)));
	for (int reason = 0; reason < 25; reason++)
		say('=', "reason %d: %s, code %d", reason, text(linphone_reason_to_string(reason)),
		    linphone_reason_to_error_code(reason));
	for (int code = 300; code < 700; code++)
		if (linphone_error_code_to_reason(code) != LinphoneReasonUnknown)
			say('=', "code %d: reason %d", code, linphone_error_code_to_reason(code));
}

/* ---- Time ---------------------------------------------------------------------------------------------------------- */

static long long milliseconds(void) {
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void rest(void) {
	struct timespec step = {0, 10 * 1000 * 1000};
	nanosleep(&step, NULL);
}

/* iterate MILLISECONDS */
static void do_iterate(Words words) {
	for (long long end = milliseconds() + number(words[1]); milliseconds() < end; rest())
		linphone_core_iterate(core);
}

/* until ACCOUNT STATE MILLISECONDS: iterates until the account is in the state, for so long at most */
static void do_until(Words words) {
	LinphoneProxyConfig *proxy = account(words[1]);
	int wanted = number(words[2]);
	for (long long end = milliseconds() + number(words[3]); milliseconds() < end; rest()) {
		if ((int)linphone_proxy_config_get_state(proxy) == wanted) return;
		linphone_core_iterate(core);
	}
	say('=', "still in state %d", linphone_proxy_config_get_state(proxy));
}

/* next MILLISECONDS: iterates until an account's state is notified, for so long at most */
static void do_next(Words words) {
	int seen = notification_count;
	for (long long end = milliseconds() + number(words[1]); milliseconds() < end; rest()) {
		linphone_core_iterate(core);
		if (notification_count != seen) return;
	}
	say('=', "no notification");
}

static void do_note(Words words) {
	(void)words;
}

/* ---- The script ----------------------------------------------------------------------------------------------------- */

static const struct {
	const char *name;
	void (*run)(Words words);
} commands[] = {
    {"config", do_config},
    {"core", do_core},
    {"core_with_vtable", do_core_with_vtable},
    {"start", do_start},
    {"stop", do_stop},
    {"stop_async", do_stop_async},
    {"unref", do_unref},
    {"network", do_network},
    {"account", do_account},
    {"watch", do_watch},
    {"identity", do_identity},
    {"server", do_server},
    {"route", do_route},
    {"expires", do_expires},
    {"register", do_register},
    {"realm", do_realm},
    {"ref_key", do_ref_key},
    {"header", do_header},
    {"contact_parameters", do_contact_parameters},
    {"contact_uri_parameters", do_contact_uri_parameters},
    {"push", do_push},
    {"pushes", do_pushes},
    {"push_token", do_push_token},
    {"nat_address", do_nat_address},
    {"migrate", do_migrate},
    {"depends", do_depends},
    {"add", do_add},
    {"edit", do_edit},
    {"done", do_done},
    {"refresh", do_refresh},
    {"refresh_all", do_refresh_all},
    {"pause", do_pause},
    {"remove", do_remove},
    {"remove_all", do_remove_all},
    {"default", do_default},
    {"get_default", do_get_default},
    {"list", do_list},
    {"get", do_get},
    {"state", do_state},
    {"answered_header", do_answered_header},
    {"credentials", do_credentials},
    {"reply", do_reply},
    {"forget_credentials", do_forget_credentials},
    {"list_credentials", do_list_credentials},
    {"address", do_address},
    {"equal", do_equal},
    {"get_config", do_get_config},
    {"dial", do_dial},
    {"normalize", do_normalize},
    {"names", do_names},
    {"iterate", do_iterate},
    {"until", do_until},
    {"next", do_next},
    {"note", do_note},
};

/* Cuts a line into words; single quotes keep spaces together. */
static int split(char *line, Words words) {
	int count = 0;
	memset(words, 0, sizeof(Words));
	for (char *at = line; *at && count < MAX_WORDS - 1;) {
		at += strspn(at, " \t\n");
		if (!*at) break;
		const char *end = *at == '\'' ? "'" : " \t\n";
		if (*at == '\'') at++;
		words[count++] = at;
		at += strcspn(at, end);
		if (*at) *at++ = '\0';
	}
	for (int i = 1; i < count; i++)
		if (strcmp(words[i], "NULL") == 0) words[i] = NULL;
	return count;
}

static int obey(char *line) {
	Words words;
	printf("> %s\n", line);
	if (split(line, words) == 0) return 0;
	for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
		if (strcmp(commands[i].name, words[0]) == 0) {
			commands[i].run(words);
			return 0;
		}
	}
	fprintf(stderr, "unknown command %s\n", words[0]);
	return 2;
}

int main(void) {
	char line[1024];
	Dl_info library;
	setvbuf(stdout, NULL, _IOLBF, 0);
	if (dladdr((void *)linphone_core_iterate, &library)) fprintf(stderr, "library %s\n", library.dli_fname);
	linphone_logging_service_set_log_level_mask(linphone_logging_service_get(), 0);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '\0' || line[0] == '#') continue;
		int result = obey(line);
		if (result != 0) return result;
	}
	if (core) linphone_core_unref(core);
	puts("end");
	return 0;
}
