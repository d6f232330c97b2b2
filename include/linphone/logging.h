/*
 * linphone/logging.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/logging.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LOGGING_H
#define REGLINE_LINPHONE_LOGGING_H

#include <linphone/types.h>

/**
 * Called with every line of the log.
 */
typedef void (*LinphoneLoggingServiceCbsLogMessageWrittenCb)(LinphoneLoggingService *log_service,
                                                             const char *domain,
                                                             LinphoneLogLevel level,
                                                             const char *message);

#endif /* REGLINE_LINPHONE_LOGGING_H */
