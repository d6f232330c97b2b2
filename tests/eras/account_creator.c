/* As softphones with an assistant register: an account creator is told what the user typed, and no account server is asked. */
#include <stdio.h>

#include <linphone/account_creator.h>
#include <linphone/core.h>
#include <linphone/factory.h>

static void iterate_until(LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState wanted) {
	int turns;
	for (turns = 0; turns < 750 && linphone_proxy_config_get_state(cfg) != wanted; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
	printf("%s\n", linphone_registration_state_to_string(linphone_proxy_config_get_state(cfg)));
}

int main(int argc, char *argv[]) {
	LinphoneCore *lc = linphone_factory_create_core_3(linphone_factory_get(), NULL, NULL, NULL);
	LinphoneTransports *ports = linphone_factory_create_transports(linphone_factory_get());
	LinphoneAccountCreator *creator;
	LinphoneProxyConfig *cfg;
	LinphoneAddress *identity;
	int registered;

	if (argc != 4) return 2;
	linphone_transports_set_udp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(ports, LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc, ports);
	linphone_transports_unref(ports);
	linphone_core_start(lc);
	/* Where to register is the operator's to say, and the rest the user's. */
	linphone_config_set_string(linphone_core_get_config(lc), "proxy_default_values", "reg_proxy", argv[2]);
	creator = linphone_core_create_account_creator(lc, NULL);
	identity = linphone_address_new(argv[1]);
	if (linphone_account_creator_set_username(creator, linphone_address_get_username(identity)) != LinphoneAccountCreatorUsernameStatusOk) return 3;
	if (linphone_account_creator_set_password(creator, argv[3]) != LinphoneAccountCreatorPasswordStatusOk) return 4;
	if (linphone_account_creator_set_domain(creator, linphone_address_get_domain(identity)) != LinphoneAccountCreatorDomainOk) return 5;
	if (linphone_account_creator_set_transport(creator, LinphoneTransportUdp) != LinphoneAccountCreatorTransportOk) return 6;
	linphone_address_unref(identity);
	cfg = linphone_account_creator_create_proxy_config(creator);
	linphone_account_creator_unref(creator);
	if (cfg == NULL || linphone_core_get_default_proxy_config(lc) != cfg) return 7;
	iterate_until(lc, cfg, LinphoneRegistrationOk);
	registered = linphone_proxy_config_get_state(cfg) == LinphoneRegistrationOk;
	linphone_proxy_config_unref(cfg);
	linphone_core_stop(lc);
	linphone_core_unref(lc);
	return registered ? 0 : 1;
}
