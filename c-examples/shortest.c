/* The shortest program that registers.
 *
 *     shortest sip:alice@sip.example.org sip:sip.example.org secret
 */
#include <linphone/core.h>

static void registration_state_changed(struct _LinphoneCore *lc, LinphoneProxyConfig *cfg,
                                       LinphoneRegistrationState state, const char *message) {
    (void)lc, (void)cfg;
    printf("%s: %s\n", linphone_registration_state_to_string(state), message);
}

int main(int argc, char *argv[]) {
    if (argc != 4) return 2;
    LinphoneCoreVTable vtable = {0};
    vtable.registration_state_changed = registration_state_changed;
    LinphoneCore *lc = linphone_core_new(&vtable, NULL, NULL, NULL);
    linphone_core_add_auth_info(lc, linphone_auth_info_new("alice", NULL, argv[3], NULL, NULL));
    LinphoneProxyConfig *cfg = linphone_proxy_config_new();
    linphone_proxy_config_set_identity(cfg, argv[1]);
    linphone_proxy_config_set_server_addr(cfg, argv[2]);
    linphone_proxy_config_enable_register(cfg, TRUE);
    linphone_core_add_proxy_config(lc, cfg);
    while (linphone_proxy_config_get_state(cfg) < LinphoneRegistrationOk) {
        linphone_core_iterate(lc);
        ms_usleep(20000);
    }
    linphone_core_destroy(lc);
    return 0;
}
