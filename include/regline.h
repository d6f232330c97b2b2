/**
 * @file
 * regline.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/regline/event_loop.rs, src/ffi/regline/explain.rs, src/ffi/regline/stats.rs, src/ffi/regline/trace.rs; change that and run `make headers`.
 */
#ifndef REGLINE_REGLINE_H
#define REGLINE_REGLINE_H

#include <linphone/core.h>

/**
 * Why attempts failed that got no answer, in the place of a status code.
 */
enum _ReglineFailure {
    /**
     * Nobody answered within 32 s.
     */
    ReglineFailureTimeout = 1,
    /**
     * There was no way to the server: name, connection, TLS.
     */
    ReglineFailureTransport = 2,
    /**
     * No transport of the kind that the server address asks for is open.
     */
    ReglineFailureNoTransport = 3,
};

/**
 * The numbers of a core, since it was started. Set `size` to `sizeof(ReglineCoreStats)` before asking.
 */
struct _ReglineCoreStats {
    /**
     * Bytes of the struct: as the program knows it before the call, as filled in after it.
     */
    size_t size;
    /**
     * Registrations, refreshes and removals that were begun.
     */
    uint64_t attempts;
    /**
     * Those that ended as was wanted.
     */
    uint64_t successes;
    /**
     * Those that failed; see `regline_core_get_failures` for why.
     */
    uint64_t failures;
    /**
     * Requests sent, without repetitions: an attempt with a challenge takes two.
     */
    uint64_t requests;
    /**
     * Requests sent again for want of an answer.
     */
    uint64_t retransmissions;
    /**
     * Answers received, provisional ones included.
     */
    uint64_t answers;
    /**
     * Bytes of SIP received, and of STUN.
     */
    uint64_t bytes_in;
    /**
     * Bytes of SIP sent, and of STUN.
     */
    uint64_t bytes_out;
    /**
     * From the last request that was answered at once to its final answer, in microseconds; 0 before the first.
     */
    uint32_t last_rtt_us;
    /**
     * The same, smoothed over about eight answers.
     */
    uint32_t smoothed_rtt_us;
    /**
     * Accounts in the core's list.
     */
    uint32_t accounts;
    /**
     * Those in LinphoneRegistrationNone.
     */
    uint32_t accounts_none;
    /**
     * Those in LinphoneRegistrationProgress.
     */
    uint32_t accounts_progress;
    /**
     * Those in LinphoneRegistrationOk.
     */
    uint32_t accounts_ok;
    /**
     * Those in LinphoneRegistrationCleared.
     */
    uint32_t accounts_cleared;
    /**
     * Those in LinphoneRegistrationFailed.
     */
    uint32_t accounts_failed;
    /**
     * Accounts that wait until their server has room for them.
     */
    uint32_t accounts_waiting;
    /**
     * Connections to servers, those that are coming up included; UDP has none.
     */
    uint32_t connections;
    /**
     * Objects that this process holds, of all cores.
     */
    uint32_t live_handles;
};

/**
 * The numbers of a core, since it was started.
 */
typedef struct _ReglineCoreStats ReglineCoreStats;

/**
 * The numbers of an account, since its core was started. Set `size` to `sizeof(ReglineAccountStats)` before asking.
 */
struct _ReglineAccountStats {
    /**
     * Bytes of the struct: as the program knows it before the call, as filled in after it.
     */
    size_t size;
    /**
     * Milliseconds until the binding is refreshed or the next attempt is made; -1 when neither is due.
     */
    int64_t next_ms;
    /**
     * Where the registration stands.
     */
    LinphoneRegistrationState state;
    /**
     * Seconds that the registrar granted; 0 while it holds no binding.
     */
    uint32_t expires;
    /**
     * Registrations, refreshes and removals that were begun.
     */
    uint32_t attempts;
    /**
     * Those that ended as was wanted.
     */
    uint32_t successes;
    /**
     * Those that failed; see `regline_account_get_failures` for why.
     */
    uint32_t failures;
    /**
     * Requests sent, without repetitions.
     */
    uint32_t requests;
    /**
     * Requests sent again for want of an answer.
     */
    uint32_t retransmissions;
    /**
     * Answers received, provisional ones included.
     */
    uint32_t answers;
    /**
     * From the last request that was answered at once to its final answer, in microseconds; 0 before the first.
     */
    uint32_t last_rtt_us;
    /**
     * The same, smoothed over about eight answers.
     */
    uint32_t smoothed_rtt_us;
};

/**
 * The numbers of an account, since its core was started.
 */
typedef struct _ReglineAccountStats ReglineAccountStats;

/**
 * So many attempts failed for that cause.
 */
struct _ReglineFailureCount {
    /**
     * A status code from 300 to 699, or a ReglineFailure.
     */
    int cause;
    /**
     * How many.
     */
    uint64_t count;
};

/**
 * So many attempts failed for that cause.
 */
typedef struct _ReglineFailureCount ReglineFailureCount;

/**
 * One SIP message. Everything in it is borrowed for the duration of the callback.
 */
struct _ReglineMessage {
    /**
     * Bytes of this struct: it may grow at its end.
     */
    size_t size;
    /**
     * Microseconds since 1970, when it was sent or received.
     */
    int64_t time_us;
    /**
     * TRUE if it was sent by us.
     */
    bool_t outgoing;
    /**
     * `udp`, `tcp`, `tls`, `ws` or `wss`.
     */
    const char *transport;
    /**
     * Our address and port, such as `192.0.2.1:5060` or `[2001:db8::1]:5060`; empty when it is not known.
     */
    const char *local;
    /**
     * The other side's address and port.
     */
    const char *remote;
    /**
     * The account that it concerns; NULL when it concerns none, such as an OPTIONS from the server.
     */
    LinphoneAccount *account;
    /**
     * The message, without secrets, and with a NUL behind it.
     */
    const char *bytes;
    /**
     * Its length, without that NUL.
     */
    size_t length;
};

/**
 * One SIP message.
 */
typedef struct _ReglineMessage ReglineMessage;

/**
 * Is told of a SIP message.
 * @param core the core
 * @param message the message, borrowed for the duration of the call
 * @param user_data what was given with the function
 */
typedef void (*ReglineTraceCb)(LinphoneCore *core, const ReglineMessage *message, void *user_data);

/**
 * Why attempts failed that got no answer, in the place of a status code.
 */
typedef enum _ReglineFailure ReglineFailure;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gets the one descriptor to wait for: it is readable while `linphone_core_iterate` has something to do, be it input, a
 * deadline, or what a call from outside has left to it. After an iterate with nothing left to do it is not readable. So a
 * program may sleep in `poll`, or give the descriptor to libuv, GLib, Qt or asyncio, and call `linphone_core_iterate`
 * whenever it is readable, and only then. It is good for waiting only: never read, write or close it.
 *
 * It is the same from the start of the core to its stop; a core that was started again has another one. It may be waited
 * for on any thread. Works where the system has epoll and timerfd, which is Linux.
 * @param core the core @notnil
 * @return the descriptor, which belongs to the core; -1 while the core does not run, and where the system lacks epoll
 */
LINPHONE_PUBLIC
int regline_core_get_fd(LinphoneCore *core);

/**
 * Gets how long a core has nothing to do by itself. Input may come earlier: this is for programs that wait for
 * the sockets by other means, or that want to show it.
 * @param core the core @notnil
 * @return milliseconds, rounded up, fit for `poll`; 0 when something is due now; -1 when nothing is before input comes
 */
LINPHONE_PUBLIC
int regline_core_next_deadline_ms(const LinphoneCore *core);

/**
 * Tells in an English sentence for a person where the registration of an account stands, why, and what comes next, such as
 * "Registered at sip.example.org over TLS 1.3 until 14:32; next refresh in 41 min; last error: none." Times of day are
 * those of the process's time zone. The wording may change; programs look at states.
 * @param account the account, or a proxy config in its place @notnil
 * @return the sentence, to be freed with `ms_free` or plain `free`; NULL for what is no account
 */
LINPHONE_PUBLIC
char *regline_account_explain(const LinphoneAccount *account);

/**
 * Gets the numbers of a core. It takes time for each account.
 * @param core the core @notnil
 * @param stats what to fill in; its `size` says how much of it there is @notnil
 * @return 0; -1 when there is nothing to fill in
 */
LINPHONE_PUBLIC
LinphoneStatus regline_core_get_stats(const LinphoneCore *core,
                                      ReglineCoreStats *stats);

/**
 * Gets the numbers of an account.
 * @param account the account, or a proxy config in its place @notnil
 * @param stats what to fill in; its `size` says how much of it there is @notnil
 * @return 0; -1 when there is nothing to fill in
 */
LINPHONE_PUBLIC
LinphoneStatus regline_account_get_stats(const LinphoneAccount *account,
                                         ReglineAccountStats *stats);

/**
 * Gets why attempts of a core failed, ordered by cause.
 * @param core the core @notnil
 * @param counts room for `capacity` entries, of which the first are filled in; NULL for none @maybenil
 * @param capacity how many entries there is room for
 * @return how many causes there are, which may be more than there is room for; 0 for what is no core
 */
LINPHONE_PUBLIC
size_t regline_core_get_failures(const LinphoneCore *core,
                                 ReglineFailureCount *counts,
                                 size_t capacity);

/**
 * Gets why attempts of an account failed, ordered by cause.
 * @param account the account, or a proxy config in its place @notnil
 * @param counts room for `capacity` entries, of which the first are filled in; NULL for none @maybenil
 * @param capacity how many entries there is room for
 * @return how many causes there are, which may be more than there is room for; 0 for what is no account
 */
LINPHONE_PUBLIC
size_t regline_account_get_failures(const LinphoneAccount *account,
                                    ReglineFailureCount *counts,
                                    size_t capacity);

/**
 * Writes the numbers of a core and of its accounts as Prometheus reads them: the text format 0.0.4, to be served as
 * `text/plain; version=0.0.4`.
 * @param core the core @notnil
 * @return the text, to be freed with `ms_free` or plain `free`; NULL for what is no core
 */
LINPHONE_PUBLIC
char *regline_core_stats_prometheus(const LinphoneCore *core);

/**
 * Chooses what to call for each SIP message that the core sends or receives from now on. It is called before the callbacks
 * about what the message changes, on the thread of the call that caused it, and may call anything. Proofs of passwords,
 * bearer tokens, push tokens and passwords in addresses are replaced by `***`; headers that the program added are shown as
 * they are. Keep-alives and STUN are no messages.
 * @param core the core @notnil
 * @param cb the function, in place of the one before; NULL for none @maybenil
 * @param user_data what it is called with, only kept @maybenil
 * @return 0; -1 for what is no core
 */
LINPHONE_PUBLIC
LinphoneStatus regline_core_set_trace(LinphoneCore *core,
                                      ReglineTraceCb cb,
                                      void *user_data);

/**
 * Writes each SIP message that the core sends or receives from now on to a file that Wireshark, tshark, tcpdump and sngrep
 * open (pcapng). Secrets are replaced as by `regline_core_set_trace`. Messages over TLS and WebSocket are shown as they are
 * inside, as if over TCP with the server's port 5060, and have a comment that says so. The file is whole after each message,
 * and readable for its owner only.
 * @param core the core @notnil
 * @param path the file, which is made anew; NULL ends the trace @maybenil
 * @return 0; -1 when the file cannot be written, and a trace that was under way goes on
 */
LINPHONE_PUBLIC
LinphoneStatus regline_core_trace_to_file(LinphoneCore *core,
                                          const char *path);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_REGLINE_H */
