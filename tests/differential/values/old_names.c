/* What the library exports without declaring it: programs look these up by name. */
#include "show.h"

LinphoneAuthInfo *linphone_auth_info_new_from_config_file(LinphoneConfig *config, int pos);
int linphone_core_get_default_proxy_config_index(LinphoneCore *core);
void linphone_core_set_default_proxy_index(LinphoneCore *core, int index);
LinphoneProxyConfig *linphone_core_lookup_known_proxy(LinphoneCore *core, const LinphoneAddress *uri);
LinphoneAccount *linphone_core_lookup_known_account(LinphoneCore *core, const LinphoneAddress *uri);
LinphoneProxyConfig *linphone_proxy_config_new_from_config_file(LinphoneCore *core, int index);
LinphoneTransports *linphone_transports_new(void);

int main(void) {
	LinphoneCore *core = core_of("[proxy_0]\nreg_proxy=sip:p.test\nreg_identity=sip:i@p.test\nreg_sendregister=0\nidkey=k\n"
	                             "[proxy_1]\nreg_proxy=sip:q.test\nreg_identity=sip:j@q.test\nreg_sendregister=0\nidkey=l\n"
	                             "[auth_info_0]\nusername=u\npasswd=p\nrealm=r\n");
	LinphoneConfig *config = linphone_core_get_config(core);
	SHOW(linphone_auth_info_new_from_config_file(config, 0));
	SHOW(linphone_auth_info_new_from_config_file(config, 7));
	SHOW(linphone_auth_info_get_username(linphone_auth_info_new_from_config_file(config, 0)));
	SHOW(linphone_core_get_default_proxy_config_index(core));
	static const int places[] = {1, 0, 2, -1};
	for (int i = 0; i < 4; i++) {
		printf("%d\n", places[i]);
		DO(linphone_core_set_default_proxy_index(core, places[i]));
		SHOW(linphone_core_get_default_proxy_config_index(core));
		SHOW(linphone_core_get_default_proxy_config(core));
	}
	static const char *const addresses[] = {"sip:x@p.test", "sip:i@p.test", "sip:x@q.test", "sip:x@elsewhere.test"};
	for (int i = 0; i < 4; i++) {
		LinphoneAddress *address = linphone_address_new(addresses[i]);
		printf("%s\n", addresses[i]);
		LinphoneProxyConfig *known = linphone_core_lookup_known_proxy(core, address);
		SHOW(linphone_core_lookup_known_proxy(core, address));
		if (known) SHOW(linphone_proxy_config_get_idkey(known));
		SHOW(linphone_core_lookup_known_account(core, address));
	}
	LinphoneProxyConfig *read = linphone_proxy_config_new_from_config_file(core, 1);
	SHOW(linphone_proxy_config_new_from_config_file(core, 1));
	SHOW(linphone_proxy_config_get_identity(read));
	SHOW(linphone_proxy_config_new_from_config_file(core, 9));
	LinphoneTransports *transports = linphone_transports_new();
	SHOW(linphone_transports_new());
	SHOW(linphone_transports_get_udp_port(transports));
	linphone_core_unref(core);
	return 0;
}
