/* linphone/auth_info.h and api/c-auth-info.h, and the credentials of a core. */
#include "show.h"

static void getters(const LinphoneAuthInfo *info) {
	SHOW(linphone_auth_info_get_username(info));
	SHOW(linphone_auth_info_get_userid(info));
	SHOW(linphone_auth_info_get_passwd(info));
	SHOW(linphone_auth_info_get_password(info));
	SHOW(linphone_auth_info_get_ha1(info));
	SHOW(linphone_auth_info_get_realm(info));
	SHOW(linphone_auth_info_get_domain(info));
	SHOW(linphone_auth_info_get_algorithm(info));
	TEXTS(linphone_auth_info_get_available_algorithms(info));
	SHOW(linphone_auth_info_get_tls_cert(info));
	SHOW(linphone_auth_info_get_tls_cert_path(info));
	SHOW(linphone_auth_info_get_tls_key(info));
	SHOW(linphone_auth_info_get_tls_key_path(info));
	SHOW(linphone_auth_info_get_tls_key_password(info));
}

int main(void) {
	linphone_core_set_log_level_mask(0);
	printf("---- nothing\n");
	LinphoneAuthInfo *info = linphone_auth_info_new(NULL, NULL, NULL, NULL, NULL, NULL);
	SHOW(linphone_auth_info_new(NULL, NULL, NULL, NULL, NULL, NULL));
	getters(info);
	TEXT_PAIR(linphone_auth_info_set_username, linphone_auth_info_get_username, info);
	TEXT_PAIR(linphone_auth_info_set_userid, linphone_auth_info_get_userid, info);
	TEXT_PAIR(linphone_auth_info_set_passwd, linphone_auth_info_get_passwd, info);
	TEXT_PAIR(linphone_auth_info_set_password, linphone_auth_info_get_password, info);
	TEXT_PAIR(linphone_auth_info_set_ha1, linphone_auth_info_get_ha1, info);
	TEXT_PAIR(linphone_auth_info_set_realm, linphone_auth_info_get_realm, info);
	TEXT_PAIR(linphone_auth_info_set_domain, linphone_auth_info_get_domain, info);
	TEXT_PAIR(linphone_auth_info_set_tls_cert, linphone_auth_info_get_tls_cert, info);
	TEXT_PAIR(linphone_auth_info_set_tls_cert_path, linphone_auth_info_get_tls_cert_path, info);
	TEXT_PAIR(linphone_auth_info_set_tls_key, linphone_auth_info_get_tls_key, info);
	TEXT_PAIR(linphone_auth_info_set_tls_key_path, linphone_auth_info_get_tls_key_path, info);
	TEXT_PAIR(linphone_auth_info_set_tls_key_password, linphone_auth_info_get_tls_key_password, info);
	static const char *const algorithms[] = {"MD5", "SHA-256", "md5", "sha-256", "SHA-512", "", NULL, "MD5"};
	for (size_t i = 0; i < sizeof algorithms / sizeof *algorithms; i++) {
		printf("%s\n", algorithms[i] ? algorithms[i] : "NULL");
		DO(linphone_auth_info_set_algorithm(info, algorithms[i]));
		SHOW(linphone_auth_info_get_algorithm(info));
		TEXTS(linphone_auth_info_get_available_algorithms(info));
	}
	DO(linphone_auth_info_add_available_algorithm(info, "SHA-256"));
	TEXTS(linphone_auth_info_get_available_algorithms(info));
	DO(linphone_auth_info_add_available_algorithm(info, "MD5"));
	DO(linphone_auth_info_add_available_algorithm(info, "MD5"));
	DO(linphone_auth_info_add_available_algorithm(info, "unknown"));
	TEXTS(linphone_auth_info_get_available_algorithms(info));
	DO(linphone_auth_info_clear_available_algorithms(info));
	TEXTS(linphone_auth_info_get_available_algorithms(info));
	SHOW(linphone_auth_info_get_algorithm(info));
	DO(linphone_auth_info_set_available_algorithms(info, list_of("SHA-256", "nonsense", "MD5")));
	TEXTS(linphone_auth_info_get_available_algorithms(info));
	DO(linphone_auth_info_set_available_algorithms(info, NULL));
	TEXTS(linphone_auth_info_get_available_algorithms(info));
	linphone_auth_info_unref(info);

	printf("---- everything\n");
	info = linphone_auth_info_new_for_algorithm("alice", "id", "secret", "0123456789abcdef0123456789abcdef", "realm", "example.test", "SHA-256");
	SHOW(linphone_auth_info_new_for_algorithm("a", NULL, "b", NULL, NULL, NULL, NULL));
	SHOW(linphone_factory_create_auth_info(linphone_factory_get(), "a", NULL, "b", NULL, NULL, NULL));
	SHOW(linphone_factory_create_auth_info_2(linphone_factory_get(), "a", NULL, "b", NULL, NULL, NULL, "MD5"));
	getters(info);
	LinphoneAuthInfo *copy = linphone_auth_info_clone(info);
	SHOW(linphone_auth_info_clone(info));
	getters(copy);
	SHOW(linphone_auth_info_is_equal_but_algorithms(info, copy));
	linphone_auth_info_set_algorithm(copy, "MD5");
	SHOW(linphone_auth_info_is_equal_but_algorithms(info, copy));
	linphone_auth_info_set_domain(copy, "other.test");
	SHOW(linphone_auth_info_is_equal_but_algorithms(info, copy));
	linphone_auth_info_set_domain(copy, "example.test");
	linphone_auth_info_set_password(copy, "other");
	SHOW(linphone_auth_info_is_equal_but_algorithms(info, copy));
	linphone_auth_info_set_userid(copy, NULL);
	SHOW(linphone_auth_info_is_equal_but_algorithms(info, copy));
	SHARE_PAIR(linphone_auth_info_ref, linphone_auth_info_unref, copy);
	DO(linphone_auth_info_destroy(copy));

	printf("---- in a core\n");
	LinphoneCore *core = core_of("");
	COUNT(linphone_core_get_auth_info_list(core));
	DO(linphone_core_add_auth_info(core, info));
	COUNT(linphone_core_get_auth_info_list(core));
	const LinphoneAuthInfo *found = linphone_core_find_auth_info(core, "realm", "alice", "example.test");
	SHOW(linphone_core_find_auth_info(core, "realm", "alice", "example.test"));
	getters(found);
	SAME(found, info);
	SHOW(linphone_core_find_auth_info(core, NULL, "alice", NULL));
	SHOW(linphone_core_find_auth_info(core, "other", "alice", NULL));
	SHOW(linphone_core_find_auth_info(core, NULL, "bob", NULL));
	SHOW(linphone_core_find_auth_info(core, NULL, NULL, NULL));
	LinphoneAuthInfo *changed = linphone_auth_info_clone(found);
	DO(linphone_auth_info_set_password(changed, "a new one"));
	getters(changed);
	DO(linphone_core_add_auth_info(core, changed));
	COUNT(linphone_core_get_auth_info_list(core));
	getters(linphone_core_find_auth_info(core, "realm", "alice", "example.test"));
	LinphoneAuthInfo *made = linphone_core_create_auth_info(core, "bob", NULL, "secret", NULL, NULL, NULL);
	SHOW(linphone_core_create_auth_info(core, "bob", NULL, "secret", NULL, NULL, NULL));
	linphone_core_add_auth_info(core, made);
	linphone_core_add_auth_info(core, made);
	COUNT(linphone_core_get_auth_info_list(core));
	getters(linphone_core_find_auth_info(core, NULL, "bob", NULL));
	DO(linphone_core_remove_auth_info(core, made));
	COUNT(linphone_core_get_auth_info_list(core));
	DO(linphone_core_remove_auth_info(core, info));
	COUNT(linphone_core_get_auth_info_list(core));
	printf("---- another user of one that is stored\n");
	linphone_core_add_auth_info(core, made);
	DO(linphone_auth_info_set_username((LinphoneAuthInfo *)linphone_core_find_auth_info(core, NULL, "bob", NULL), "carol"));
	SHOW(linphone_core_find_auth_info(core, NULL, "bob", NULL));
	getters(linphone_core_find_auth_info(core, NULL, "carol", NULL));
	DO(linphone_core_remove_auth_info(core, made));
	COUNT(linphone_core_get_auth_info_list(core));
	DO(linphone_core_remove_auth_info(core, linphone_core_find_auth_info(core, NULL, "carol", NULL)));
	COUNT(linphone_core_get_auth_info_list(core));
	linphone_core_add_auth_info(core, made);
	DO(linphone_core_clear_all_auth_info(core));
	COUNT(linphone_core_get_auth_info_list(core));
	DO(linphone_core_abort_authentication(core, info));
	linphone_auth_info_unref(info);
	linphone_core_unref(core);
	return 0;
}
