/* Registers an account from within libuv's loop and unregisters it again.
 *
 *     event_loop_libuv sip:alice@sip.example.org password
 *
 * libuv watches the core's descriptor; the core is iterated when it is readable, and at no other time.
 */
#include <stdio.h>
#include <stdlib.h>

#include <linphone/core.h>
#include <regline.h>
#include <uv.h>

static uv_poll_t watcher;
static uv_timer_t patience;
static int seen_ok, seen_cleared;

static void stop(void) {
	uv_close((uv_handle_t *)&watcher, NULL);
	uv_close((uv_handle_t *)&patience, NULL);
}

static void readable(uv_poll_t *handle, int status, int events) {
	(void)events;
	if (status == 0) linphone_core_iterate((LinphoneCore *)handle->data);
}

static void too_late(uv_timer_t *handle) {
	(void)handle;
	fprintf(stderr, "it took too long\n");
	stop();
}

static void registration_state_changed(struct _LinphoneCore *lc, LinphoneProxyConfig *cfg, LinphoneRegistrationState state,
                                       const char *message) {
	(void)lc;
	printf("%s: %s\n", linphone_registration_state_to_string(state), message);
	if (state == LinphoneRegistrationOk) {
		seen_ok = 1;
		linphone_proxy_config_edit(cfg);
		linphone_proxy_config_enable_register(cfg, FALSE);
		linphone_proxy_config_done(cfg);
	} else if (state == LinphoneRegistrationCleared || state == LinphoneRegistrationFailed) {
		seen_cleared = state == LinphoneRegistrationCleared;
		stop();
	}
}

int main(int argc, char *argv[]) {
	LinphoneCoreVTable vtable = {0};
	LinphoneSipTransports any_port = {LC_SIP_TRANSPORT_RANDOM, LC_SIP_TRANSPORT_RANDOM, 0, LC_SIP_TRANSPORT_RANDOM};
	LinphoneAddress *from = argc == 3 ? linphone_address_new(argv[1]) : NULL;
	LinphoneCore *lc;
	LinphoneProxyConfig *cfg;
	LinphoneAuthInfo *info;
	char server[256];

	if (from == NULL) {
		fprintf(stderr, "usage: %s sip:user@domain password\n", argv[0]);
		return 2;
	}
	vtable.registration_state_changed = registration_state_changed;
	lc = linphone_core_new(&vtable, NULL, NULL, NULL);
	linphone_core_set_sip_transports(lc, &any_port);
	info = linphone_auth_info_new(linphone_address_get_username(from), NULL, argv[2], NULL, NULL);
	linphone_core_add_auth_info(lc, info);
	linphone_auth_info_unref(info);
	snprintf(server, sizeof server, "sip:%s:%d", linphone_address_get_domain(from),
	         linphone_address_get_port(from) > 0 ? linphone_address_get_port(from) : 5060);
	linphone_address_unref(from);
	cfg = linphone_core_create_proxy_config(lc);
	linphone_proxy_config_set_identity(cfg, argv[1]);
	linphone_proxy_config_set_server_addr(cfg, server);
	linphone_proxy_config_enable_register(cfg, TRUE);
	linphone_core_add_proxy_config(lc, cfg);

	uv_poll_init(uv_default_loop(), &watcher, regline_core_get_fd(lc));
	watcher.data = lc;
	uv_poll_start(&watcher, UV_READABLE, readable);
	uv_timer_init(uv_default_loop(), &patience);
	uv_timer_start(&patience, too_late, 15000, 0);
	uv_run(uv_default_loop(), UV_RUN_DEFAULT);
	uv_loop_close(uv_default_loop());

	linphone_proxy_config_unref(cfg);
	linphone_core_unref(lc);
	return seen_ok && seen_cleared ? EXIT_SUCCESS : EXIT_FAILURE;
}
