/*
 * liblinphone's media library has most of what follows by the same names, as macros. Here they are functions, so that its
 * headers may be included before these or after them; what is a macro here too is written as it is there.
 */
/** @name Typed memory
 * @{ */
#ifndef ortp_new
/** Room for `count` values of a type, for `ms_free`; those that end in 0 are cleared. */
#define ortp_new(type,count) (type*)ortp_malloc(sizeof(type)*(count))
#define ortp_new0(type,count) (type*)ortp_malloc0(sizeof(type)*(count))
#endif
#ifndef bctbx_new
#define bctbx_new(type,count) (type*)bctbx_malloc(sizeof(type)*(count))
#define bctbx_new0(type,count) (type*)bctbx_malloc0(sizeof(type)*(count))
#endif
#ifndef ms_new
#define ms_new ortp_new
#define ms_new0 ortp_new0
#endif
/** @} */
#ifndef ms_strndup
/** Copies at most so many bytes of a string into fresh memory, for `ms_free`. */
#define ms_strndup ortp_strndup
#endif

/** @cond */
/* Lets the compiler check the arguments against the format. */
#if defined(__GNUC__)
#define REGLINE_PRINTF(text, first) __attribute__((__unused__, __format__(__printf__, text, first)))
#else
#define REGLINE_PRINTF(text, first)
#endif
/** @endcond */

/** Formats a string into fresh memory, for `ms_free`; NULL when there is none left. */
REGLINE_PRINTF(1, 0) LINPHONE_INLINE char *regline_strdup_vprintf(const char *format, va_list arguments) {
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

#ifndef ms_strdup_printf
/** Formats a string into fresh memory, for `ms_free`; NULL when there is none left. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE char *ms_strdup_printf(const char *format, ...) {
    va_list arguments;
    char *text;
    va_start(arguments, format);
    text = regline_strdup_vprintf(format, arguments);
    va_end(arguments);
    return text;
}
#endif

/** Writes a formatted line into the log. */
REGLINE_PRINTF(2, 0) LINPHONE_INLINE void regline_vlog(LinphoneLogLevel level, const char *format, va_list arguments) {
    char *text = regline_strdup_vprintf(format, arguments);
    if (text != NULL) regline_log(level, text);
    ortp_free(text);
}

#ifdef REGLINE_LOGS
/** Writes a formatted line of the level Message into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_message(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelMessage, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Warning into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_warning(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelWarning, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Error into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelError, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Fatal into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void bctbx_fatal(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelFatal, format, arguments);
    va_end(arguments);
}
#endif

#ifndef ms_message
/** Writes a formatted line of the level Message into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_message(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelMessage, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Warning into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_warning(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelWarning, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Error into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelError, format, arguments);
    va_end(arguments);
}
/** Writes a formatted line of the level Fatal into the log. */
REGLINE_PRINTF(1, 2) LINPHONE_INLINE void ms_fatal(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    regline_vlog(LinphoneLogLevelFatal, format, arguments);
    va_end(arguments);
}
#endif

#if !defined(ms_debug) && !defined(DEBUG)
/** Writes nothing: lines for debugging are left out, as in liblinphone's own builds. */
#define ms_debug(fmt, ...)
#endif
