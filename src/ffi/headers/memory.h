/* liblinphone's media library calls these by the same names. */
#ifndef ms_new
#define ms_new(type, count) ((type *)ortp_malloc(sizeof(type) * (count)))
#define ms_new0(type, count) ((type *)ortp_malloc0(sizeof(type) * (count)))
#endif
#ifndef ms_strndup
#define ms_strndup ortp_strndup
#endif

/** Formats a string into fresh memory, for `ms_free`. */
LINPHONE_INLINE char *regline_strdup_vprintf(const char *format, va_list arguments) {
    va_list again;
    char *text = NULL;
    int length;
    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, arguments);
    if (length >= 0) text = (char *)ortp_malloc((size_t)length + 1);
    if (text != NULL) vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

/** Formats a string into fresh memory, for `ms_free`. */
LINPHONE_INLINE char *regline_strdup_printf(const char *format, ...) {
    va_list arguments;
    char *text;
    va_start(arguments, format);
    text = regline_strdup_vprintf(format, arguments);
    va_end(arguments);
    return text;
}

#ifndef ms_strdup_printf
#define ms_strdup_printf regline_strdup_printf
#endif

/** Writes a formatted line into the log. */
LINPHONE_INLINE void regline_log_printf(LinphoneLogLevel level, const char *format, ...) {
    va_list arguments;
    char *text;
    va_start(arguments, format);
    text = regline_strdup_vprintf(format, arguments);
    va_end(arguments);
    regline_log(level, text);
    ortp_free(text);
}

#ifndef ms_message
#define ms_message(...) regline_log_printf(LinphoneLogLevelMessage, __VA_ARGS__)
#define ms_warning(...) regline_log_printf(LinphoneLogLevelWarning, __VA_ARGS__)
#define ms_error(...) regline_log_printf(LinphoneLogLevelError, __VA_ARGS__)
#define ms_fatal(...) regline_log_printf(LinphoneLogLevelFatal, __VA_ARGS__)
#endif
#ifndef ms_debug
#define ms_debug(...) regline_log_printf(LinphoneLogLevelDebug, __VA_ARGS__)
#endif
