/**
 * @file
 * linphone/defs.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_DEFS_H
#define REGLINE_LINPHONE_DEFS_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/** Marks what the library exports. */
#ifndef LINPHONE_PUBLIC
#define LINPHONE_PUBLIC
#endif

/** Marks what newer programs should not use any more; said by comments here, so that old programs build quietly. */
#ifndef LINPHONE_DEPRECATED
#define LINPHONE_DEPRECATED
#endif

/** Room for an IP address as text. */
#define LINPHONE_IPADDR_SIZE 64
/** Room for a host's name. */
#define LINPHONE_HOSTNAME_SIZE 128

#ifndef LC_SIP_TRANSPORT_RANDOM
/** A port to listen on that is none: the transport is not used. */
#define LC_SIP_TRANSPORT_DISABLED 0
/** A port to listen on: whichever is free. */
#define LC_SIP_TRANSPORT_RANDOM -1
/** A port to listen on: any, and only when there is something to send. */
#define LC_SIP_TRANSPORT_DONTBIND -2
#endif

/** @cond */
#ifndef LINPHONE_INLINE
#if defined(__cplusplus) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L)
#define LINPHONE_INLINE static inline
#else
#define LINPHONE_INLINE static __inline
#endif
#endif
/** @endcond */

/* Programs of liblinphone may include the headers of the libraries under it too, which define what follows. */
#if !defined(ORTP_PORT_H) && !defined(BCTBX_PORT_H)
/** A boolean of one byte: FALSE or TRUE. */
typedef unsigned char bool_t;
#endif

#ifndef TRUE
/** The `bool_t` for yes. */
#define TRUE 1
#endif
#ifndef FALSE
/** The `bool_t` for no. */
#define FALSE 0
#endif

#ifndef BCTBX_LOGGING_H
/** @cond */
#define BCTBX_LOGGING_H
#define REGLINE_LOGS
/** @endcond */
/** How serious a line of the log is. The values are bits, so that they make masks. */
typedef enum {
    BCTBX_LOG_DEBUG = 1,
    BCTBX_LOG_TRACE = 2,
    BCTBX_LOG_MESSAGE = 4,
    BCTBX_LOG_WARNING = 8,
    BCTBX_LOG_ERROR = 16,
    BCTBX_LOG_FATAL = 32,
    BCTBX_LOG_LOGLEV_END = 64
} BctbxLogLevel;

/** Called with a line of the log, not yet formatted. */
typedef void (*BctbxLogFunc)(const char *domain, BctbxLogLevel level, const char *format, va_list arguments);
#endif

#ifndef ORTP_LOGGING_H
/** @cond */
#define ORTP_LOGGING_H
/** @endcond */
/** @name The log under its oldest names
 * @{ */
/** Another spelling, for programs of liblinphone 3. */
#define ORTP_DEBUG BCTBX_LOG_DEBUG
#define ORTP_TRACE BCTBX_LOG_TRACE
#define ORTP_MESSAGE BCTBX_LOG_MESSAGE
#define ORTP_WARNING BCTBX_LOG_WARNING
#define ORTP_ERROR BCTBX_LOG_ERROR
#define ORTP_FATAL BCTBX_LOG_FATAL
#define ORTP_LOGLEV_END BCTBX_LOG_LOGLEV_END
#define OrtpLogLevel BctbxLogLevel
#define OrtpLogFunc BctbxLogFunc
#define ortp_message bctbx_message
#define ortp_warning bctbx_warning
#define ortp_error bctbx_error
#define ortp_fatal bctbx_fatal
/** @} */
#endif

#endif /* REGLINE_LINPHONE_DEFS_H */
