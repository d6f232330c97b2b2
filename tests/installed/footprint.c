/* Registers, and looks how much memory it took: footprint IDENTITY SERVER PASSWORD
 *
 * The limit is for the whole program, at its peak, in kilobytes. */
#include <stdio.h>
#include <string.h>

#include <linphone/core.h>

#define LIMIT (6 * 1024)

static long kilobytes(const char *what) {
	char line[256];
	long found = -1;
	FILE *status = fopen("/proc/self/status", "r");
	while (status && fgets(line, sizeof line, status)) {
		if (strncmp(line, what, strlen(what)) == 0) sscanf(line + strlen(what), ":%ld", &found);
	}
	if (status) fclose(status);
	return found;
}

int main(int argc, char *argv[]) {
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg;
	LCSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	int turns, registered;

	if (argc != 4) return 2;
	lc = linphone_factory_create_core_3(linphone_factory_get(), NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);
	linphone_core_add_auth_info(lc, linphone_auth_info_new("alice", NULL, argv[3], NULL, NULL, NULL));
	cfg = linphone_core_create_proxy_config(lc);
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, argv[2]);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);
	linphone_core_start(lc);
	for (turns = 0; turns < 500 && linphone_proxy_config_get_state(cfg) != LinphoneRegistrationOk; turns++) {
		linphone_core_iterate(lc);
		ms_usleep(20000);
	}
	registered = linphone_proxy_config_get_state(cfg) == LinphoneRegistrationOk;
	linphone_core_unref(lc);
	printf("registered: %d; resident: %ld kB, at the peak %ld kB of %d\n", registered, kilobytes("VmRSS"),
	       kilobytes("VmHWM"), LIMIT);
	return !registered || kilobytes("VmHWM") <= 0 || kilobytes("VmHWM") > LIMIT;
}
