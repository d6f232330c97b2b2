// As C++ programs use the C interface: owners that give up their share, and a lambda as callback.
#include <cstdio>
#include <memory>
#include <string>

#include <linphone/core.h>

namespace {

template <typename T>
using Owned = std::unique_ptr<T, void (*)(T *)>;

template <typename Done>
void iterate_until(LinphoneCore *lc, Done done) {
	for (int turns = 0; turns < 750 && !done(); turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
}

} // namespace

int main(int argc, char *argv[]) {
	if (argc != 4) return 2;
	LinphoneFactory *factory = linphone_factory_get();
	Owned<LinphoneCore> lc(linphone_factory_create_core_3(factory, nullptr, nullptr, nullptr), linphone_core_unref);
	int registered = 0;
	Owned<LinphoneCoreCbs> cbs(linphone_factory_create_core_cbs(factory), linphone_core_cbs_unref);
	linphone_core_cbs_set_user_data(cbs.get(), &registered);
	linphone_core_cbs_set_account_registration_state_changed(
	    cbs.get(), [](LinphoneCore *core, LinphoneAccount *, LinphoneRegistrationState state, const char *message) {
		    auto *count = static_cast<int *>(linphone_core_cbs_get_user_data(linphone_core_get_current_callbacks(core)));
		    if (state == LinphoneRegistrationOk) ++*count;
		    std::printf("%s, %s\n", linphone_registration_state_to_string(state), message);
	    });
	linphone_core_add_callbacks(lc.get(), cbs.get());

	Owned<LinphoneTransports> ports(linphone_factory_create_transports(factory), linphone_transports_unref);
	linphone_transports_set_udp_port(ports.get(), LC_SIP_TRANSPORT_RANDOM);
	linphone_transports_set_tcp_port(ports.get(), LC_SIP_TRANSPORT_RANDOM);
	linphone_core_set_transports(lc.get(), ports.get());

	const std::string password = argv[3];
	Owned<LinphoneAddress> identity(linphone_factory_create_address(factory, argv[1]), linphone_address_unref);
	Owned<LinphoneAddress> server(linphone_factory_create_address(factory, argv[2]), linphone_address_unref);
	Owned<LinphoneAuthInfo> info(linphone_factory_create_auth_info(factory, linphone_address_get_username(identity.get()), nullptr,
	                                                               password.c_str(), nullptr, nullptr, nullptr),
	                             linphone_auth_info_unref);
	linphone_core_add_auth_info(lc.get(), info.get());
	Owned<LinphoneAccountParams> params(linphone_core_create_account_params(lc.get()), linphone_account_params_unref);
	linphone_account_params_set_identity_address(params.get(), identity.get());
	linphone_account_params_set_server_address(params.get(), server.get());
	linphone_account_params_enable_register(params.get(), TRUE);
	Owned<LinphoneAccount> account(linphone_core_create_account(lc.get(), params.get()), linphone_account_unref);
	linphone_core_add_account(lc.get(), account.get());
	linphone_core_start(lc.get());
	iterate_until(lc.get(), [&] { return registered > 0; });

	params.reset(linphone_account_params_clone(linphone_account_get_params(account.get())));
	linphone_account_params_enable_register(params.get(), FALSE);
	linphone_account_set_params(account.get(), params.get());
	iterate_until(lc.get(), [&] { return linphone_account_get_state(account.get()) == LinphoneRegistrationCleared; });
	return registered == 1 && linphone_account_get_state(account.get()) == LinphoneRegistrationCleared ? 0 : 1;
}
