// Registers a SIP account from C++ with objects that clean up after themselves, and unregisters it.
//
//     raii sip:alice@sip.example.org password
//
// Each type of the C API is held by a std::unique_ptr that gives up its share; callbacks are C++ functions.
#include <cstdio>
#include <functional>
#include <memory>
#include <poll.h>
#include <stdexcept>
#include <string>

#include <linphone/core.h>
#include <linphone/factory.h>
#include <regline.h>

namespace {

/// A share in an object of the library, given up with `unref`.
template <class T, void (*unref)(T *)> struct Unref {
	void operator()(T *object) const { unref(object); }
};
template <class T, void (*unref)(T *)> using Shared = std::unique_ptr<T, Unref<T, unref>>;

using Address = Shared<LinphoneAddress, linphone_address_unref>;
using AuthInfo = Shared<LinphoneAuthInfo, linphone_auth_info_unref>;
using Params = Shared<LinphoneAccountParams, linphone_account_params_unref>;
using Account = Shared<LinphoneAccount, linphone_account_unref>;
using Callbacks = Shared<LinphoneCoreCbs, linphone_core_cbs_unref>;

/// A core that runs, and calls a function for each change of a registration.
class Core {
public:
	using Changed = std::function<void(LinphoneAccount *, LinphoneRegistrationState, const std::string &)>;

	explicit Core(Changed changed)
	    : changed_(std::move(changed)), core_(linphone_factory_create_core_3(linphone_factory_get(), nullptr, nullptr, nullptr)),
	      callbacks_(linphone_factory_create_core_cbs(linphone_factory_get())) {
		linphone_core_cbs_set_user_data(callbacks_.get(), this);
		linphone_core_cbs_set_account_registration_state_changed(callbacks_.get(), &Core::on_changed);
		linphone_core_add_callbacks(core_.get(), callbacks_.get());
		LinphoneSipTransports any_port{LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
		linphone_core_set_sip_transports(core_.get(), &any_port);
		if (linphone_core_start(core_.get()) != 0) throw std::runtime_error("the core does not start");
	}
	Core(const Core &) = delete;
	Core &operator=(const Core &) = delete;

	LinphoneCore *get() const { return core_.get(); }

	/// Sleeps until there is something to do, and does it. False when nothing came.
	bool wait(int milliseconds) {
		pollfd entry{regline_core_get_fd(core_.get()), POLLIN, 0};
		if (poll(&entry, 1, milliseconds) != 1) return false;
		linphone_core_iterate(core_.get());
		return true;
	}

private:
	static void on_changed(LinphoneCore *core, LinphoneAccount *account, LinphoneRegistrationState state, const char *message) {
		LinphoneCoreCbs *callbacks = linphone_core_get_current_callbacks(core);
		static_cast<Core *>(linphone_core_cbs_get_user_data(callbacks))->changed_(account, state, message);
	}

	Changed changed_;
	Shared<LinphoneCore, linphone_core_unref> core_;
	Callbacks callbacks_;
};

} // namespace

int main(int argc, char *argv[]) {
	Address identity(argc == 3 ? linphone_address_new(argv[1]) : nullptr);
	if (!identity) {
		std::fprintf(stderr, "usage: %s sip:user@domain password\n", argv[0]);
		return 2;
	}
	int ok = 0, cleared = 0, failed = 0;
	Core core([&](LinphoneAccount *, LinphoneRegistrationState state, const std::string &message) {
		std::printf("%s: %s\n", linphone_registration_state_to_string(state), message.c_str());
		ok += state == LinphoneRegistrationOk;
		cleared += state == LinphoneRegistrationCleared;
		failed += state == LinphoneRegistrationFailed;
	});
	AuthInfo info(linphone_auth_info_new(linphone_address_get_username(identity.get()), nullptr, argv[2], nullptr, nullptr));
	linphone_core_add_auth_info(core.get(), info.get());

	Params params(linphone_core_create_account_params(core.get()));
	linphone_account_params_set_identity_address(params.get(), identity.get());
	Address server(linphone_address_clone(identity.get()));
	linphone_address_set_username(server.get(), nullptr);
	linphone_account_params_set_server_address(params.get(), server.get());
	linphone_account_params_set_register_enabled(params.get(), TRUE);
	Account account(linphone_core_create_account(core.get(), params.get()));
	linphone_core_add_account(core.get(), account.get());
	while (!ok && !failed && core.wait(15000)) {
	}

	Params without(linphone_account_params_clone(linphone_account_get_params(account.get())));
	linphone_account_params_set_register_enabled(without.get(), FALSE);
	linphone_account_set_params(account.get(), without.get());
	while (ok && !cleared && !failed && core.wait(15000)) {
	}
	return ok && cleared ? 0 : 1;
}
