/* As programs for liblinphone 4.5 to 5.2 register: accounts, their params, and callbacks of the account itself. */
#include <stdio.h>

#include <linphone/api/c-account-cbs.h>
#include <linphone/api/c-account-params.h>
#include <linphone/api/c-account.h>
#include <linphone/core.h>

static int registered = 0;

static void account_state_changed(LinphoneAccount *account, LinphoneRegistrationState state, const char *message) {
	int *count = (int *)linphone_account_get_user_data(account);
	if (state == LinphoneRegistrationOk) (*count)++;
	printf("%s, %s\n", linphone_registration_state_to_string(state), message);
}

static void iterate_until(LinphoneCore *lc, LinphoneAccount *account, LinphoneRegistrationState wanted) {
	int turns;
	for (turns = 0; turns < 750 && linphone_account_get_state(account) != wanted; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
}

int main(int argc, char *argv[]) {
	LinphoneFactory *factory = linphone_factory_get();
	LinphoneCore *lc = linphone_factory_create_core_3(factory, NULL, NULL, NULL);
	LinphoneTransports *ports = linphone_factory_create_transports(factory);
	LinphoneAccountParams *params = linphone_core_create_account_params(lc);
	LinphoneAccountCbs *cbs = linphone_factory_create_account_cbs(factory);
	LinphoneAccount *account;
	LinphoneAddress *identity, *server;
	LinphoneAuthInfo *info;
	int cleared;

	if (argc != 4) return 2;
	identity = linphone_factory_create_address(factory, argv[1]);
	server = linphone_factory_create_address(factory, argv[2]);
	linphone_account_params_set_identity_address(params, identity);
	linphone_account_params_set_server_address(params, server);
	linphone_account_params_set_expires(params, 600);
	linphone_account_params_enable_register(params, TRUE);
	account = linphone_core_create_account(lc, params);
	linphone_account_params_unref(params);
	linphone_account_set_user_data(account, &registered);
	linphone_account_cbs_set_registration_state_changed(cbs, account_state_changed);
	linphone_account_add_callbacks(account, cbs);
	linphone_account_cbs_unref(cbs);
	info = linphone_factory_create_auth_info(factory, linphone_address_get_username(identity), NULL, argv[3], NULL, NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
	linphone_address_unref(identity);
	linphone_address_unref(server);
	linphone_core_add_account(lc, account);
	linphone_core_set_default_account(lc, account);
	linphone_transports_set_udp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc, ports);
	linphone_transports_unref(ports);
	linphone_core_start(lc);
	iterate_until(lc, account, LinphoneRegistrationOk);
	params = linphone_account_params_clone(linphone_account_get_params(account));
	linphone_account_params_enable_register(params, FALSE);
	linphone_account_set_params(account, params);
	linphone_account_params_unref(params);
	iterate_until(lc, account, LinphoneRegistrationCleared);
	cleared = linphone_account_get_state(account) == LinphoneRegistrationCleared;
	linphone_account_unref(account);
	linphone_core_stop(lc);
	linphone_core_unref(lc);
	return registered == 1 && cleared ? 0 : 1;
}
