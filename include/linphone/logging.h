/**
 * @file
 * linphone/logging.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/logging.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LOGGING_H
#define REGLINE_LINPHONE_LOGGING_H

#include <linphone/types.h>

/**
 * Called with every line of the log that is written.
 */
typedef void (*LinphoneLoggingServiceCbsLogMessageWrittenCb)(LinphoneLoggingService *log_service,
                                                             const char *domain,
                                                             LinphoneLogLevel level,
                                                             const char *message);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gets the logging service, of which there is one.
 * @return the service, which belongs to the library @notnil
 */
LINPHONE_PUBLIC LinphoneLoggingService *linphone_logging_service_get(void);

/**
 * Does nothing: the logging service lives as long as the process.
 * @param log_service the logging service @notnil
 * @return the same service; NULL for what is none
 */
LINPHONE_PUBLIC
LinphoneLoggingService *linphone_logging_service_ref(LinphoneLoggingService *log_service);

/**
 * Does nothing: the logging service lives as long as the process.
 * @param log_service the logging service @maybenil
 */
LINPHONE_PUBLIC void linphone_logging_service_unref(LinphoneLoggingService *log_service);

/**
 * Adds a listener behind the others; from then on nothing is written to standard output and error any more. A listener may call
 * anything, and remove itself. What it causes to be logged reaches the listeners, too, down to the eighth level.
 * @param log_service the logging service @notnil
 * @param cbs the callbacks @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_add_callbacks(LinphoneLoggingService *log_service,
                                            LinphoneLoggingServiceCbs *cbs);

/**
 * Removes a listener. Where it was added twice, it stays once.
 * @param log_service the logging service @notnil
 * @param cbs the callbacks @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_remove_callbacks(LinphoneLoggingService *log_service,
                                               LinphoneLoggingServiceCbs *cbs);

/**
 * Gets the callbacks that are being called, for a listener to find its user data.
 * @param log_service the logging service @notnil
 * @return the callbacks, borrowed; NULL outside of a call @maybenil
 */
LINPHONE_PUBLIC
LinphoneLoggingServiceCbs *linphone_logging_service_get_current_callbacks(const LinphoneLoggingService *log_service);

/**
 * Lists those that were added as listeners.
 * @param log_service the logging service @notnil
 * @return a list that lives until a listener comes or goes; NULL for what is no service @maybenil
 */
LINPHONE_PUBLIC
const bctbx_list_t *linphone_logging_service_get_callbacks_list(const LinphoneLoggingService *log_service);

/**
 * Chooses the levels that are written, from one on upwards.
 * @param log_service the logging service @notnil
 * @param level the lowest level that is written
 */
LINPHONE_PUBLIC
void linphone_logging_service_set_log_level(LinphoneLoggingService *log_service,
                                            LinphoneLogLevel level);

/**
 * Chooses the levels that are written, one by one. Unknown bits are dropped.
 * @param log_service the logging service @notnil
 * @param mask bits of `LinphoneLogLevel`; 0 for silence
 */
LINPHONE_PUBLIC
void linphone_logging_service_set_log_level_mask(LinphoneLoggingService *log_service,
                                                 unsigned int mask);

/**
 * Tells which levels are written.
 * @param log_service the logging service @notnil
 * @return bits of `LinphoneLogLevel`
 */
LINPHONE_PUBLIC
unsigned int linphone_logging_service_get_log_level_mask(const LinphoneLoggingService *log_service);

/**
 * Appends the log to a file, beside the other places where it goes. Earlier ones stay; the same one is only once there.
 * @param log_service the logging service @notnil
 * @param dir the folder @notnil
 * @param filename the file's name @notnil
 * @param max_size from how many bytes on it is renamed to `NAME_1` and begun anew; 0 for never
 */
LINPHONE_PUBLIC
void linphone_logging_service_set_log_file(const LinphoneLoggingService *log_service,
                                           const char *dir,
                                           const char *filename,
                                           size_t max_size);

/**
 * Chooses what the program's own lines are headed with. Lines of the library are headed `liblinphone`.
 * @param log_service the logging service @notnil
 * @param domain the text; NULL for `application` @maybenil
 */
LINPHONE_PUBLIC
void linphone_logging_service_set_domain(LinphoneLoggingService *log_service,
                                         const char *domain);

/**
 * Gets what the program's own lines are headed with.
 * @param log_service the logging service @notnil
 * @return the text, borrowed until it changes; NULL when none was chosen @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_logging_service_get_domain(LinphoneLoggingService *log_service);

/**
 * Writes a line of level debug into the log.
 * @param log_service the logging service @notnil
 * @param message the line, without newline @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_debug(LinphoneLoggingService *log_service,
                                    const char *message);

/**
 * Writes a line of level trace into the log.
 * @param log_service the logging service @notnil
 * @param message the line, without newline @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_trace(LinphoneLoggingService *log_service,
                                    const char *message);

/**
 * Writes a line of level message into the log.
 * @param log_service the logging service @notnil
 * @param message the line, without newline @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_message(LinphoneLoggingService *log_service,
                                      const char *message);

/**
 * Writes a line of level warning into the log.
 * @param log_service the logging service @notnil
 * @param message the line, without newline @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_warning(LinphoneLoggingService *log_service,
                                      const char *message);

/**
 * Writes a line of level error into the log.
 * @param log_service the logging service @notnil
 * @param message the line, without newline @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_error(LinphoneLoggingService *log_service,
                                    const char *message);

/**
 * Writes a line of level fatal into the log.
 * Differs from liblinphone: the process goes on.
 * @param log_service the logging service @notnil
 * @param message the line, without newline @notnil
 */
LINPHONE_PUBLIC
void linphone_logging_service_fatal(LinphoneLoggingService *log_service,
                                    const char *message);

/**
 * Does nothing: a library does not catch the process's signals. Since liblinphone 5.2.
 * @param log_service the logging service @notnil
 * @param enable TRUE or FALSE
 */
LINPHONE_PUBLIC
void linphone_logging_service_enable_stack_trace_dumps(LinphoneLoggingService *log_service,
                                                       bool_t enable);

/**
 * Adds an owner to a set of callbacks.
 * @param cbs the callbacks @notnil
 * @return the same callbacks; NULL for what is none
 */
LINPHONE_PUBLIC
LinphoneLoggingServiceCbs *linphone_logging_service_cbs_ref(LinphoneLoggingServiceCbs *cbs);

/**
 * Gives up one's share in a set of callbacks.
 * @param cbs the callbacks @maybenil
 */
LINPHONE_PUBLIC void linphone_logging_service_cbs_unref(LinphoneLoggingServiceCbs *cbs);

/**
 * Chooses what to call with every line of the log that is written.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_logging_service_cbs_set_log_message_written(LinphoneLoggingServiceCbs *cbs,
                                                          LinphoneLoggingServiceCbsLogMessageWrittenCb cb);

/**
 * Gets what is called with every line of the log that is written.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneLoggingServiceCbsLogMessageWrittenCb linphone_logging_service_cbs_get_log_message_written(const LinphoneLoggingServiceCbs *cbs);

/**
 * Hangs a pointer on a set of callbacks. It is only kept.
 * @param cbs the callbacks @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void linphone_logging_service_cbs_set_user_data(LinphoneLoggingServiceCbs *cbs,
                                                void *user_data);

/**
 * Gets the pointer that the program has hung on a set of callbacks.
 * @param cbs the callbacks @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC
void *linphone_logging_service_cbs_get_user_data(const LinphoneLoggingServiceCbs *cbs);

/**
 * Gets the callbacks that belong to the service itself and are called before the listeners. Asking for them ends the writing to
 * standard output and error. `linphone_logging_service_add_callbacks` serves several listeners.
 * @param log_service the logging service @notnil
 * @return the callbacks, which belong to the service; NULL for what is no service @maybenil
 */
LINPHONE_PUBLIC
LinphoneLoggingServiceCbs *linphone_logging_service_get_callbacks(const LinphoneLoggingService *log_service);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_LOGGING_H */
