/* linphone/api/c-account.h, c-account-cbs.h and the accounts of a core. */
#include "show.h"

static void on_state(LinphoneAccount *account, LinphoneRegistrationState state, const char *message) {
	printf("! state %d %s, current callbacks %d\n", state, message, linphone_account_get_current_callbacks(account) != NULL);
}

static void getters(LinphoneAccount *account) {
	SHOW(linphone_account_avpf_enabled(account));
	SHOW(linphone_account_is_avpf_enabled(account));
	SHOW(linphone_account_find_auth_info(account));
	SHOW(linphone_account_get_contact_address(account));
	SHOW(linphone_account_get_core(account));
	/* Outside of callbacks the reference tells what happens to stand in memory. */
	SHOW(linphone_account_get_custom_header(account, "X-None"));
	SHOW(linphone_account_get_dependency(account));
	SHOW(linphone_account_get_error(account));
	SHOW(linphone_account_get_error_info(account));
	SHOW(linphone_error_info_get_reason(linphone_account_get_error_info(account)));
	SHOW(linphone_account_get_params(account));
	SHOW(linphone_account_get_state(account));
	SHOW(linphone_account_get_transport(account));
	/* The reference ends the process without an identity. */
	if (linphone_account_params_get_identity(linphone_account_get_params(account)))
		SHOW(linphone_account_get_unread_chat_message_count(account));
	SHOW(linphone_account_get_user_data(account));
	COUNT(linphone_account_get_callbacks_list(account));
}

static LinphoneAccount *made(LinphoneCore *core, const char *identity, const char *server) {
	LinphoneAccountParams *params = linphone_core_create_account_params(core);
	LinphoneAddress *address = linphone_address_new(identity);
	linphone_account_params_set_identity_address(params, address);
	linphone_account_params_set_server_addr(params, server);
	linphone_account_params_set_register_enabled(params, 0);
	LinphoneAccount *account = linphone_core_create_account(core, params);
	linphone_account_params_unref(params);
	linphone_address_unref(address);
	return account;
}

int main(void) {
	LinphoneCore *core = core_of("");
	printf("---- empty\n");
	LinphoneAccountParams *params = linphone_core_create_account_params(core);
	LinphoneAccount *account = linphone_account_new(core, params);
	SHOW(linphone_account_new(core, params));
	getters(account);
	SAME(linphone_account_get_params(account), params);
	SHOW(linphone_core_add_account(core, account));
	COUNT(linphone_core_get_account_list(core));
	linphone_account_unref(account);

	printf("---- added\n");
	account = made(core, "sip:alice@example.test", "sip:example.test;transport=tcp");
	SHOW(linphone_core_create_account(core, params));
	SAME(linphone_account_get_core(account), core);
	SHOW(linphone_core_add_account(core, account));
	SHOW(linphone_core_add_account(core, account));
	COUNT(linphone_core_get_account_list(core));
	COUNT(linphone_core_get_proxy_config_list(core));
	getters(account);
	DATA_PAIR(linphone_account_set_user_data, linphone_account_get_user_data, account);
	DO(linphone_account_set_custom_header(account, "X-Custom", "value"));
	SHOW(linphone_account_get_custom_header(account, "X-Custom"));
	SHOW(linphone_core_get_default_account(core));
	DO(linphone_core_set_default_account(core, account));
	SAME(linphone_core_get_default_account(core), account);
	SHOW(linphone_core_get_account_by_idkey(core, "none"));
	SAME(linphone_core_get_account_by_idkey(core, linphone_account_params_get_idkey(linphone_account_get_params(account))), account);

	printf("---- numbers\n");
	static const char *const numbers[] = {"0123456789", "+33123456789", "bob", "12 34-56", "", "sip:bob@b.test", "1 (2) 3"};
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		printf("%s\n", numbers[i]);
		SHOW(linphone_account_is_phone_number(account, numbers[i]));
		SHOW(linphone_account_normalize_phone_number(account, numbers[i]));
		SHOW(linphone_account_normalize_sip_uri(account, numbers[i]));
	}

	printf("---- callbacks\n");
	LinphoneAccountCbs *callbacks = linphone_factory_create_account_cbs(linphone_factory_get());
	SHOW(linphone_factory_create_account_cbs(linphone_factory_get()));
	SHOW(linphone_account_cbs_get_registration_state_changed(callbacks) != NULL);
	DO(linphone_account_cbs_set_registration_state_changed(callbacks, on_state));
	SHOW(linphone_account_cbs_get_registration_state_changed(callbacks) == on_state);
	DATA_PAIR(linphone_account_cbs_set_user_data, linphone_account_cbs_get_user_data, callbacks);
	SHARE_PAIR(linphone_account_cbs_ref, linphone_account_cbs_unref, callbacks);
	DO(linphone_account_add_callbacks(account, callbacks));
	COUNT(linphone_account_get_callbacks_list(account));
	DO(linphone_account_set_current_callbacks(account, callbacks));
	SAME(linphone_account_get_current_callbacks(account), callbacks);
	LinphoneAccountParams *changed = linphone_account_params_clone(linphone_account_get_params(account));
	linphone_account_params_set_register_enabled(changed, 1);
	linphone_core_set_network_reachable(core, 0);
	SHOW(linphone_account_set_params(account, changed));
	SHOW(linphone_account_set_params(account, changed));
	SAME(linphone_account_get_params(account), changed);
	linphone_core_iterate(core);
	SHOW(linphone_account_get_state(account));
	DO(linphone_account_refresh_register(account));
	DO(linphone_account_pause_register(account));
	DO(linphone_account_remove_callbacks(account, callbacks));
	COUNT(linphone_account_get_callbacks_list(account));
	linphone_account_cbs_unref(callbacks);
	SHOW(linphone_account_set_params(account, params));
	SHOW(linphone_account_params_get_identity(linphone_account_get_params(account)));

	printf("---- two\n");
	LinphoneAccount *other = made(core, "sip:bob@example.test", "sip:example.test");
	SHOW(linphone_core_add_account(core, other));
	DO(linphone_account_set_dependency(other, account));
	SAME(linphone_account_get_dependency(other), account);
	DO(linphone_account_set_dependency(other, NULL));
	SHOW(linphone_account_get_dependency(other));
	LinphoneAccount *copy = linphone_account_clone(account);
	SHOW(linphone_account_clone(account));
	SHOW(linphone_account_get_state(copy));
	SHOW(linphone_account_get_core(copy));
	SHOW(linphone_account_get_params(copy));
	SAME(linphone_account_get_params(copy), linphone_account_get_params(account));
	LinphoneProxyConfig *config = linphone_core_create_proxy_config(core);
	SHOW(linphone_account_new_with_config(core, changed, config));
	SHARE_PAIR(linphone_account_ref, linphone_account_unref, copy);
	DO(linphone_account_unref(copy));
	DO(linphone_core_remove_account(core, account));
	COUNT(linphone_core_get_account_list(core));
	SHOW(linphone_core_get_default_account(core));
	DO(linphone_core_clear_accounts(core));
	COUNT(linphone_core_get_account_list(core));
	linphone_core_unref(core);
	return 0;
}
