/* Registers from behind a NAT: asks a STUN server for the public address, and keeps the NAT's mapping alive.
 *
 *     behind_nat sip:alice@sip.example.org password stun.example.org[:port]
 *
 * Most registrars answer to where a request came from, and then nothing of this is needed. It is for those that send
 * calls to the Contact as it stands. A STUN server that does not answer costs two seconds; the account registers all the same.
 */
#include <stdio.h>

#include <linphone/core.h>
#include <linphone/factory.h>

int main(int argc, char *argv[]) {
	LinphoneFactory *factory = linphone_factory_get();
	LinphoneAddress *identity, *server;
	LinphoneAuthInfo *info;
	LinphoneTransports *transports;
	LinphoneNatPolicy *nat;
	LinphoneAccountParams *params;
	LinphoneAccount *account;
	LinphoneCore *lc;
	int turns, registered;

	if (argc != 4 || (identity = linphone_factory_create_address(factory, argv[1])) == NULL) {
		fprintf(stderr, "usage: %s sip:user@domain password stun-server\n", argv[0]);
		return 2;
	}
	lc = linphone_factory_create_core_3(factory, NULL, NULL, NULL);
	transports = linphone_factory_create_transports(factory);
	linphone_transports_set_udp_port(transports, LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc, transports);
	linphone_transports_unref(transports);

	/* A message every so often over UDP, in milliseconds: shorter than the NAT forgets, which many do after 30 s. */
	linphone_core_enable_keep_alive(lc, TRUE);
	linphone_config_set_int(linphone_core_get_config(lc), "sip", "keepalive_period", 20000);
	linphone_core_start(lc);

	info = linphone_auth_info_new(linphone_address_get_username(identity), NULL, argv[2], NULL, NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);

	nat = linphone_core_create_nat_policy(lc);
	linphone_nat_policy_enable_stun(nat, TRUE);
	linphone_nat_policy_set_stun_server(nat, argv[3]);

	params = linphone_core_create_account_params(lc);
	linphone_account_params_set_identity_address(params, identity);
	server = linphone_address_clone(identity);
	linphone_address_set_username(server, NULL);
	linphone_account_params_set_server_address(params, server);
	linphone_account_params_set_nat_policy(params, nat);
	linphone_account_params_set_register_enabled(params, TRUE);
	account = linphone_core_create_account(lc, params);
	linphone_core_add_account(lc, account);
	linphone_nat_policy_unref(nat);
	linphone_account_params_unref(params);
	linphone_address_unref(server);
	linphone_address_unref(identity);

	for (turns = 0; turns < 750 && linphone_account_get_state(account) < LinphoneRegistrationOk; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
	registered = linphone_account_get_state(account) == LinphoneRegistrationOk;
	if (registered) {
		char *contact = linphone_address_as_string(linphone_account_get_contact_address(account));
		printf("registered as %s\n", contact);
		ms_free(contact);
	}
	linphone_core_stop(lc);
	linphone_account_unref(account);
	linphone_core_unref(lc);
	return registered ? 0 : 1;
}
