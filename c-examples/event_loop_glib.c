/* Registers an account from within GLib's main loop and unregisters it again.
 *
 *     event_loop_glib sip:alice@sip.example.org password
 *
 * GLib watches the core's descriptor; the core is iterated when it is readable, and at no other time. In a GTK program the
 * loop runs already, and one line is enough: g_unix_fd_add().
 */
#include <stdio.h>

#include <glib-unix.h>
#include <linphone/core.h>
#include <regline.h>

static GMainLoop *loop;
static int seen_ok, seen_cleared;

static gboolean readable(gint fd, GIOCondition condition, gpointer core) {
	(void)fd, (void)condition;
	linphone_core_iterate((LinphoneCore *)core);
	return G_SOURCE_CONTINUE;
}

static gboolean too_late(gpointer nothing) {
	(void)nothing;
	fprintf(stderr, "it took too long\n");
	g_main_loop_quit(loop);
	return G_SOURCE_REMOVE;
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
		g_main_loop_quit(loop);
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
	guint watch;

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

	loop = g_main_loop_new(NULL, FALSE);
	watch = g_unix_fd_add(regline_core_get_fd(lc), G_IO_IN, readable, lc);
	g_timeout_add_seconds(15, too_late, NULL);
	g_main_loop_run(loop);

	/* The descriptor belongs to the core: the watch ends first. */
	g_source_remove(watch);
	g_main_loop_unref(loop);
	linphone_proxy_config_unref(cfg);
	linphone_core_unref(lc);
	return seen_ok && seen_cleared ? 0 : 1;
}
