// Registers through liblinphone's C++ wrapper, tells each state, refreshes, and leaves: wrapper IDENTITY SERVER PASSWORD

#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <thread>

#include <linphone++/linphone.hh>

using linphone::RegistrationState;

static const char *name_of(RegistrationState state) {
	switch (state) {
		case RegistrationState::None: return "None";
		case RegistrationState::Progress: return "Progress";
		case RegistrationState::Ok: return "Ok";
		case RegistrationState::Cleared: return "Cleared";
		case RegistrationState::Failed: return "Failed";
		default: return "?";
	}
}

struct Teller : linphone::AccountListener, linphone::CoreListener {
	int confirmations = 0;

	void onRegistrationStateChanged(const std::shared_ptr<linphone::Account> &account, RegistrationState state,
	                                const std::string &message) override {
		std::cout << account->getParams()->getIdentityAddress()->asStringUriOnly() << ": " << name_of(state) << ", " << message
		          << std::endl;
		if (state == RegistrationState::Ok) confirmations++;
	}

	void onAccountRegistrationStateChanged(const std::shared_ptr<linphone::Core> &, const std::shared_ptr<linphone::Account> &,
	                                       RegistrationState state, const std::string &) override {
		std::cout << "core: " << name_of(state) << std::endl;
	}
};

template <class Condition> static bool iterate_until(const std::shared_ptr<linphone::Core> &core, Condition holds) {
	auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
	while (!holds()) {
		if (std::chrono::steady_clock::now() > end) return false;
		core->iterate();
		std::this_thread::sleep_for(std::chrono::milliseconds(5));
	}
	return true;
}

int main(int argc, char *argv[]) {
	if (argc != 4) return 2;
	auto factory = linphone::Factory::get();
	auto core = factory->createCore("", "", nullptr);
	auto teller = std::make_shared<Teller>();
	core->addListener(teller);
	core->start();

	auto identity = factory->createAddress(argv[1]);
	auto params = core->createAccountParams();
	params->setIdentityAddress(identity);
	params->setServerAddress(factory->createAddress(argv[2]));
	params->enableRegister(true);
	core->addAuthInfo(factory->createAuthInfo(identity->getUsername(), "", argv[3], "", "", ""));
	auto account = core->createAccount(params);
	account->addListener(teller);
	core->addAccount(account);
	core->setDefaultAccount(account);

	if (!iterate_until(core, [&] { return teller->confirmations == 1; })) return 1;
	std::cout << "registered: " << core->getDefaultAccount()->getContactAddress()->getUsername() << ", "
	          << core->getAccountList().size() << " account" << std::endl;
	account->refreshRegister();
	if (!iterate_until(core, [&] { return teller->confirmations == 2; })) return 1;

	auto without = account->getParams()->clone();
	without->enableRegister(false);
	account->setParams(without);
	if (!iterate_until(core, [&] { return account->getState() == RegistrationState::Cleared; })) return 1;
	core->stop();
	std::cout << "done" << std::endl;
	return 0;
}
