/* Registers what a configuration file says, and nothing else: no account is named in the program.
 *
 *     from_file FILE.linphonerc
 *
 * The file is the one that liblinphone's programs write (see c-examples/alice.linphonerc). Accounts, credentials and
 * settings come from it, and what the library changes goes back into it. The program exits with 0 when every account in it
 * has registered.
 */
#include <stdio.h>

#include <linphone/core.h>
#include <linphone/factory.h>

/* Whether every account that wants to be is registered; -1 when one has failed. */
static int all_registered(LinphoneCore *lc) {
	const bctbx_list_t *account = linphone_core_get_account_list(lc);
	int all = 1;
	for (; account != NULL; account = bctbx_list_next(account)) {
		LinphoneAccount *one = (LinphoneAccount *)bctbx_list_get_data(account);
		LinphoneRegistrationState state = linphone_account_get_state(one);
		if (!linphone_account_params_get_register_enabled(linphone_account_get_params(one))) continue;
		if (state == LinphoneRegistrationFailed) return -1;
		if (state != LinphoneRegistrationOk) all = 0;
	}
	return all;
}

int main(int argc, char *argv[]) {
	LinphoneCore *lc;
	int turns, all = 0;

	if (argc != 2) {
		fprintf(stderr, "usage: %s file.linphonerc\n", argv[0]);
		return 2;
	}
	lc = linphone_factory_create_core_3(linphone_factory_get(), argv[1], NULL, NULL);
	if (lc == NULL || linphone_core_start(lc) != 0) {
		fprintf(stderr, "%s cannot be used\n", argv[1]);
		return 1;
	}
	printf("%d accounts\n", (int)bctbx_list_size(linphone_core_get_account_list(lc)));
	for (turns = 0; turns < 750 && all == 0; turns++) {
		linphone_core_iterate(lc);
		all = all_registered(lc);
		ms_usleep(20000);
	}
	printf("%s\n", all > 0 ? "all registered" : "not all could be registered");
	linphone_core_stop(lc);
	linphone_core_unref(lc);
	return all > 0 ? 0 : 1;
}
