/* linphone/logging.h and the logging calls of linphone/core.h. */
#include "show.h"
#include <stdarg.h>
#include <unistd.h>

static void on_message(LinphoneLoggingService *service, const char *domain, LinphoneLogLevel level, const char *message) {
	if (strcmp(domain, "mine") == 0)
		printf("! %s %d %s, current callbacks %d\n", domain, level, message, linphone_logging_service_get_current_callbacks(service) != NULL);
}

static void on_line(const char *domain, BctbxLogLevel level, const char *format, va_list arguments) {
	char text[200];
	vsnprintf(text, sizeof text, format, arguments);
	if (domain && strcmp(domain, "mine") == 0) printf("! line %s %d %s\n", domain, level, text);
}

int main(void) {
	LinphoneLoggingService *service = linphone_logging_service_get();
	SAME(linphone_logging_service_get(), service);
	SHOW(linphone_logging_service_get_log_level_mask(service));
	SHOW(linphone_core_get_log_level_mask());
	static const int levels[] = {LinphoneLogLevelMessage, LinphoneLogLevelWarning, LinphoneLogLevelFatal, LinphoneLogLevelTrace, LinphoneLogLevelDebug, LinphoneLogLevelError};
	for (int i = 0; i < 6; i++) {
		printf("%d\n", levels[i]);
		DO(linphone_logging_service_set_log_level(service, levels[i]));
		SHOW(linphone_logging_service_get_log_level_mask(service));
		SHOW(linphone_core_get_log_level_mask());
	}
	NUMBER_PAIR(linphone_logging_service_set_log_level_mask, linphone_logging_service_get_log_level_mask, service, 0, 4, 0x3f, 0x30);
	DO(linphone_core_set_log_level(BCTBX_LOG_WARNING));
	SHOW(linphone_core_get_log_level_mask());
	DO(linphone_core_set_log_level_mask(BCTBX_LOG_MESSAGE | BCTBX_LOG_ERROR));
	SHOW(linphone_core_get_log_level_mask());
	SHOW(linphone_logging_service_get_log_level_mask(service));
	SHOW(linphone_logging_service_get_domain(service));
	DO(linphone_logging_service_set_domain(service, "mine"));
	SHOW(linphone_logging_service_get_domain(service));
	SHOW(linphone_logging_service_get_callbacks(service));
	COUNT(linphone_logging_service_get_callbacks_list(service));
	LinphoneLoggingServiceCbs *callbacks = linphone_factory_create_logging_service_cbs(linphone_factory_get());
	SHOW(linphone_logging_service_cbs_get_log_message_written(callbacks) != NULL);
	DO(linphone_logging_service_cbs_set_log_message_written(callbacks, on_message));
	SHOW(linphone_logging_service_cbs_get_log_message_written(callbacks) == on_message);
	DATA_PAIR(linphone_logging_service_cbs_set_user_data, linphone_logging_service_cbs_get_user_data, callbacks);
	SHARE_PAIR(linphone_logging_service_cbs_ref, linphone_logging_service_cbs_unref, callbacks);
	DO(linphone_logging_service_add_callbacks(service, callbacks));
	COUNT(linphone_logging_service_get_callbacks_list(service));
	linphone_logging_service_set_log_level_mask(service, 0x3f);
	DO(linphone_logging_service_debug(service, "a debug line"));
	DO(linphone_logging_service_trace(service, "a trace line"));
	DO(linphone_logging_service_message(service, "100 % of %s %d"));
	DO(linphone_logging_service_warning(service, "a warning"));
	DO(linphone_logging_service_error(service, "an error"));
	linphone_logging_service_set_log_level_mask(service, LinphoneLogLevelError);
	DO(linphone_logging_service_warning(service, "a warning that nobody sees"));
	DO(linphone_logging_service_error(service, "an error"));
	DO(linphone_logging_service_remove_callbacks(service, callbacks));
	DO(linphone_logging_service_error(service, "an error after the callbacks"));
	DO(linphone_core_set_log_handler(on_line));
	DO(linphone_logging_service_error(service, "an error for the handler"));
	DO(linphone_core_set_log_handler(NULL));
	DO(linphone_core_enable_logs_with_cb(on_line));
	DO(linphone_core_disable_logs());
	SHOW(linphone_core_get_log_level_mask());
	DO(linphone_logging_service_error(service, "an error while logs are off"));
	FILE *file = tmpfile();
	DO(linphone_core_enable_logs(file));
	SHOW(linphone_core_get_log_level_mask());
	DO(linphone_core_set_log_file(NULL));
	DO(linphone_core_serialize_logs());
	linphone_logging_service_set_log_level_mask(service, 0);
	char folder[300];
	snprintf(folder, sizeof folder, "%s/", getenv("HOME"));
	DO(linphone_logging_service_set_log_file(service, folder, "log.txt", 1000));
	SHARE_PAIR(linphone_logging_service_ref, linphone_logging_service_unref, service);

	printf("---- collection\n");
	SHOW(linphone_core_log_collection_enabled());
	SHOW(linphone_core_get_log_collection_path());
	SHOW(linphone_core_get_log_collection_prefix());
	SHOW(linphone_core_get_log_collection_max_file_size());
	DO(linphone_core_set_log_collection_path(folder));
	SHOW(strcmp(linphone_core_get_log_collection_path(), folder));
	DO(linphone_core_set_log_collection_prefix("mine"));
	SHOW(linphone_core_get_log_collection_prefix());
	DO(linphone_core_set_log_collection_prefix(NULL));
	SHOW(linphone_core_get_log_collection_prefix());
	DO(linphone_core_set_log_collection_max_file_size(5000));
	SHOW(linphone_core_get_log_collection_max_file_size());
	DO(linphone_core_enable_log_collection(LinphoneLogCollectionEnabled));
	SHOW(linphone_core_log_collection_enabled());
	SHOW(linphone_core_compress_log_collection() != NULL);
	DO(linphone_core_reset_log_collection());
	DO(linphone_core_enable_log_collection(LinphoneLogCollectionEnabledWithoutPreviousLogHandler));
	SHOW(linphone_core_log_collection_enabled());
	DO(linphone_core_enable_log_collection(LinphoneLogCollectionDisabled));
	SHOW(linphone_core_log_collection_enabled());
	SHOW(linphone_core_compress_log_collection());
	return 0;
}
