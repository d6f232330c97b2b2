/* The callbacks of a core: LinphoneCoreCbs, the vtable of old, and the ways of making a core that is given them. */
#include "show.h"

static void on_global(LinphoneCore *core, LinphoneGlobalState state, const char *message) {
	printf("! global %d %s, current %d, user data %d\n", state, message,
	       linphone_core_get_current_callbacks(core) || linphone_core_get_current_vtable(core), linphone_core_get_user_data(core) != NULL);
}
static void on_registration(LinphoneCore *core, LinphoneProxyConfig *config, LinphoneRegistrationState state, const char *message) {
	(void)core;
	(void)config;
	printf("! registration %d %s\n", state, message);
}
static void on_account(LinphoneCore *core, LinphoneAccount *account, LinphoneRegistrationState state, const char *message) {
	(void)core;
	(void)account;
	printf("! account %d %s\n", state, message);
}
static void on_authentication(LinphoneCore *core, LinphoneAuthInfo *info, LinphoneAuthMethod method) {
	(void)core;
	(void)info;
	printf("! authentication %d\n", method);
}
static void on_configuring(LinphoneCore *core, LinphoneConfiguringState state, const char *message) {
	SHOW(linphone_core_get_current_callbacks(core));
	SHOW(linphone_core_get_current_vtable(core));
	printf("! configuring %d %s\n", state, message ? message : "NULL");
}
static void on_network(LinphoneCore *core, bool_t reachable) {
	(void)core;
	printf("! network %d\n", reachable);
}
static void on_upload(LinphoneCore *core, LinphoneCoreLogCollectionUploadState state, const char *info) {
	(void)core;
	printf("! upload %d %s\n", state, info);
}
static void on_upload_progress(LinphoneCore *core, size_t offset, size_t total) {
	(void)core;
	printf("! uploaded %d %d\n", (int)offset, (int)total);
}

#define SLOT(name, function) \
	do { \
		SHOW(linphone_core_cbs_get_##name(callbacks) != NULL); \
		printf("linphone_core_cbs_set_" #name "\n"); \
		linphone_core_cbs_set_##name(callbacks, function); \
		SHOW(linphone_core_cbs_get_##name(callbacks) == function); \
		printf("linphone_core_cbs_get_" #name "\n"); \
	} while (0)

int main(void) {
	linphone_core_set_log_level_mask(0);
	LinphoneFactory *factory = linphone_factory_get();
	LinphoneCoreCbs *callbacks = linphone_factory_create_core_cbs(factory);
	SHOW(linphone_factory_create_core_cbs(factory));
	SLOT(global_state_changed, on_global);
	SLOT(registration_state_changed, on_registration);
	SLOT(account_registration_state_changed, on_account);
	SLOT(authentication_requested, on_authentication);
	SLOT(configuring_status, on_configuring);
	SLOT(network_reachable, on_network);
	DO(linphone_core_cbs_set_log_collection_upload_state_changed(callbacks, on_upload));
	DO(linphone_core_cbs_set_log_collection_upload_progress_indication(callbacks, on_upload_progress));
	DATA_PAIR(linphone_core_cbs_set_user_data, linphone_core_cbs_get_user_data, callbacks);
	SHARE_PAIR(linphone_core_cbs_ref, linphone_core_cbs_unref, callbacks);

	printf("---- given to the factory\n");
	LinphoneConfig *config = linphone_config_new_from_buffer("");
	static int data;
	LinphoneCore *core;
	DO(core = linphone_factory_create_core(factory, callbacks, NULL, NULL));
	SHOW(linphone_core_get_global_state(core));
	linphone_core_stop(core);
	linphone_core_unref(core);
	DO(core = linphone_factory_create_core_2(factory, callbacks, NULL, NULL, &data, NULL));
	SAME(linphone_core_get_user_data(core), &data);
	linphone_core_unref(core);
	DO(core = linphone_factory_create_core_with_config(factory, callbacks, config));
	linphone_core_unref(core);
	DO(core = linphone_factory_create_core_with_config_2(factory, callbacks, config, &data, NULL));
	linphone_core_unref(core);
	DO(core = linphone_factory_create_core_3(factory, NULL, NULL, NULL));
	SHOW(linphone_core_get_global_state(core));
	DO(linphone_core_add_callbacks(core, callbacks));
	SHOW(linphone_core_start(core));
	DO(linphone_core_set_network_reachable(core, 0));
	DO(linphone_core_set_network_reachable(core, 1));
	DO(linphone_core_remove_callbacks(core, callbacks));
	DO(linphone_core_set_network_reachable(core, 0));
	linphone_core_unref(core);

	printf("---- the vtable\n");
	LinphoneCoreVTable *vtable = linphone_core_v_table_new();
	SHOW(linphone_core_v_table_new());
	vtable->global_state_changed = on_global;
	vtable->registration_state_changed = on_registration;
	vtable->network_reachable = on_network;
	vtable->configuring_status = on_configuring;
	DATA_PAIR(linphone_core_v_table_set_user_data, linphone_core_v_table_get_user_data, vtable);
	DO(core = linphone_core_new(vtable, NULL, NULL, &data));
	SAME(linphone_core_get_user_data(core), &data);
	DO(linphone_core_add_listener(core, vtable));
	DO(linphone_core_set_network_reachable(core, 0));
	DO(linphone_core_remove_listener(core, vtable));
	DO(linphone_core_set_network_reachable(core, 1));
	DO(linphone_core_destroy(core));
	DO(core = linphone_core_new_with_config(vtable, config, NULL));
	linphone_core_unref(core);
	linphone_core_v_table_destroy(vtable);
	LinphoneCoreVTable *other = linphone_core_v_table_new();
	DO(linphone_core_v_table_destroy(other));
	printf("---- shared cores\n");
	SHOW(linphone_factory_create_shared_core(factory, NULL, NULL, NULL, "group", 1));
	SHOW(linphone_factory_create_shared_core_with_config(factory, config, NULL, "group", 1));
	return 0;
}
