// Registers a SIP account from C++ and unregisters it: the calls are those of register.c.
//
//     register_cpp sip:alice@sip.example.org password
#include <cstdio>
#include <set>
#include <string>

#include <linphone/linphonecore.h>

namespace {

std::set<LinphoneRegistrationState> seen;

void registration_state_changed(struct _LinphoneCore *, LinphoneProxyConfig *cfg, LinphoneRegistrationState cstate,
                                const char *message) {
	seen.insert(cstate);
	std::printf("%s: %s (%s)\n", linphone_proxy_config_get_identity(cfg), linphone_registration_state_to_string(cstate),
	            message);
}

/// Runs the main loop until the account is in this state, has failed, or has taken 15 seconds.
void run_until(LinphoneCore *lc, const LinphoneProxyConfig *cfg, LinphoneRegistrationState wanted) {
	for (int turns = 0; turns < 750; turns++) {
		linphone_core_iterate(lc);
		const auto state = linphone_proxy_config_get_state(cfg);
		if (state == wanted || state == LinphoneRegistrationFailed) return;
		ms_usleep(20000);
	}
}

} // namespace

int main(int argc, char *argv[]) {
	if (argc != 3) {
		std::fprintf(stderr, "usage: %s sip:user@domain password\n", argv[0]);
		return 2;
	}
	LinphoneCoreVTable vtable{};
	vtable.registration_state_changed = registration_state_changed;
	LinphoneCore *lc = linphone_core_new(&vtable, nullptr, nullptr, nullptr);
	LinphoneSipTransports any_port{LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	linphone_core_set_sip_transports(lc, &any_port);

	LinphoneAddress *from = linphone_address_new(argv[1]);
	if (!from) return 2;
	std::string server = std::string("sip:") + linphone_address_get_domain(from);
	if (linphone_address_get_port(from) > 0) server += ":" + std::to_string(linphone_address_get_port(from));

	// Five arguments as of old; with the domain as a sixth it is the form of today.
	LinphoneAuthInfo *info = linphone_auth_info_new(linphone_address_get_username(from), nullptr, argv[2], nullptr, nullptr);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_destroy(info);

	LinphoneProxyConfig *cfg = linphone_proxy_config_new();
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, server.c_str());
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_address_destroy(from);
	linphone_core_add_proxy_config(lc, cfg);
	linphone_core_set_default_proxy(lc, cfg);
	run_until(lc, cfg, LinphoneRegistrationOk);

	linphone_core_get_default_proxy(lc, &cfg);
	linphone_proxy_config_edit(cfg);
	linphone_proxy_config_enable_register(cfg, FALSE);
	linphone_proxy_config_done(cfg);
	if (linphone_proxy_config_get_state(cfg) == LinphoneRegistrationOk) run_until(lc, cfg, LinphoneRegistrationCleared);
	linphone_core_destroy(lc);

	return seen.count(LinphoneRegistrationProgress) && seen.count(LinphoneRegistrationOk) &&
	               seen.count(LinphoneRegistrationCleared)
	           ? 0
	           : 1;
}
