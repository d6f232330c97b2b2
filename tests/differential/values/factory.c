/* The factory: its directories, dial plans, and what else it makes. */
#include "show.h"

#define DIRECTORY(get, set) \
	do { \
		SHOW(get(factory) != NULL); \
		static const char *const paths[] = {"/nowhere/x", "relative", "/nowhere/slash/", ""}; \
		for (int i = 0; i < 4; i++) { \
			printf("%s to %s\n", #set, paths[i]); \
			set(factory, paths[i]); \
			SHOW(get(factory)); \
		} \
	} while (0)

static void plan(const LinphoneDialPlan *plan) {
	SHOW(linphone_dial_plan_get_country(plan));
	SHOW(linphone_dial_plan_get_country_calling_code(plan));
	SHOW(linphone_dial_plan_get_iso_country_code(plan));
	SHOW(linphone_dial_plan_get_international_call_prefix(plan));
	SHOW(linphone_dial_plan_get_national_number_length(plan));
	SHOW(linphone_dial_plan_is_generic(plan));
}

int main(void) {
	linphone_core_set_log_level_mask(0);
	LinphoneFactory *factory = linphone_factory_get();
	SAME(linphone_factory_get(), factory);
	printf("---- directories\n");
	DIRECTORY(linphone_factory_get_top_resources_dir, linphone_factory_set_top_resources_dir);
	SHOW(linphone_factory_get_sound_resources_dir(factory));
	linphone_factory_set_top_resources_dir(factory, "/top");
	SHOW(linphone_factory_get_data_resources_dir(factory));
	SHOW(linphone_factory_get_sound_resources_dir(factory));
	SHOW(linphone_factory_get_ring_resources_dir(factory));
	SHOW(linphone_factory_get_image_resources_dir(factory));
	SHOW(linphone_factory_get_msplugins_dir(factory));
	DIRECTORY(linphone_factory_get_data_resources_dir, linphone_factory_set_data_resources_dir);
	DIRECTORY(linphone_factory_get_sound_resources_dir, linphone_factory_set_sound_resources_dir);
	DIRECTORY(linphone_factory_get_ring_resources_dir, linphone_factory_set_ring_resources_dir);
	DIRECTORY(linphone_factory_get_image_resources_dir, linphone_factory_set_image_resources_dir);
	DIRECTORY(linphone_factory_get_msplugins_dir, linphone_factory_set_msplugins_dir);
	SHOW(linphone_factory_is_config_dir_set(factory));
	SHOW(linphone_factory_is_data_dir_set(factory));
	SHOW(linphone_factory_is_download_dir_set(factory));
	DO(linphone_factory_set_config_dir(factory, "/nowhere/c"));
	DO(linphone_factory_set_data_dir(factory, "/nowhere/d"));
	DO(linphone_factory_set_download_dir(factory, "/nowhere/e"));
	SHOW(linphone_factory_get_config_dir(factory, NULL));
	SHOW(linphone_factory_get_data_dir(factory, NULL));
	SHOW(linphone_factory_get_download_dir(factory, NULL));
	SHOW(linphone_factory_is_config_dir_set(factory));
	SHOW(linphone_factory_is_data_dir_set(factory));
	SHOW(linphone_factory_is_download_dir_set(factory));
	DO(linphone_factory_set_config_dir(factory, ""));
	DO(linphone_factory_set_data_dir(factory, ""));
	DO(linphone_factory_set_download_dir(factory, ""));
	SHOW(linphone_factory_is_config_dir_set(factory));

	printf("---- objects\n");
	DATA_PAIR(linphone_factory_set_user_data, linphone_factory_get_user_data, factory);
	SHOW(linphone_factory_create_address(factory, "sip:a@b.test"));
	SHOW(linphone_factory_create_address(factory, "nonsense"));
	SHOW(linphone_factory_create_logging_service_cbs(factory));
	COUNT(linphone_factory_get_supported_video_definitions(factory));
	DO(linphone_factory_enable_log_collection(factory, LinphoneLogCollectionDisabled));
	DO(linphone_factory_set_log_collection_path(factory, "/nowhere"));
	DO(linphone_factory_set_vfs_encryption(factory, 0, NULL, 0));

	printf("---- dial plans\n");
	COUNT(linphone_factory_get_dial_plans(factory));
	COUNT(linphone_dial_plan_get_all_list());
	for (const bctbx_list_t *item = linphone_factory_get_dial_plans(factory); item; item = item->next) plan(item->data);
	static const char *const codes[] = {"33", "1", "44", "9999", "", "+33"};
	for (int i = 0; i < 6; i++) {
		printf("%s\n", codes[i]);
		plan(linphone_dial_plan_by_ccc(codes[i]));
	}
	plan(linphone_dial_plan_by_ccc_as_int(49));
	plan(linphone_dial_plan_by_ccc_as_int(-1));
	static const char *const countries[] = {"FR", "fr", "US", "XX", ""};
	for (int i = 0; i < 5; i++) {
		printf("%s\n", countries[i]);
		SHOW(linphone_dial_plan_lookup_ccc_from_iso(countries[i]));
	}
	static const char *const numbers[] = {"+33123456789", "+1202", "+9", "0033", "", "+", "+3531"};
	for (int i = 0; i < 7; i++) {
		printf("%s\n", numbers[i]);
		SHOW(linphone_dial_plan_lookup_ccc_from_e164(numbers[i]));
	}
	LinphoneDialPlan *one = (LinphoneDialPlan *)linphone_dial_plan_by_ccc("33");
	SHARE_PAIR(linphone_dial_plan_ref, linphone_dial_plan_unref, one);
	DO(linphone_factory_clean());
	SHOW(linphone_factory_get());
	return 0;
}
