/**
 * @file
 * linphone/misc.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/misc.rs, src/ffi/range.rs, src/ffi/transports.rs, src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_MISC_H
#define REGLINE_LINPHONE_MISC_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gets the name of a registration state.
 * @param state the state
 * @return its enumerator as text, which lasts; NULL for what is no state @maybenil
 */
LINPHONE_PUBLIC const char *linphone_registration_state_to_string(LinphoneRegistrationState state);

/**
 * Gets the name of a kind of privacy.
 * @param privacy one bit of a privacy mask, or `LinphonePrivacyNone`
 * @return its enumerator as text, which lasts; `Unknown privacy mode` for what is none @notnil
 */
LINPHONE_PUBLIC const char *linphone_privacy_to_string(LinphonePrivacy privacy);

/**
 * Gets the name of a core's state.
 * @param gs the state
 * @return its enumerator as text, which lasts; NULL for what is no state @maybenil
 */
LINPHONE_PUBLIC const char *linphone_global_state_to_string(LinphoneGlobalState gs);

/**
 * Gets the name of an outcome of remote provisioning.
 * @param state the outcome
 * @return its enumerator as text, which lasts; NULL for what is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_configuring_state_to_string(LinphoneConfiguringState state);

/**
 * Describes a reason in English.
 * @param error the reason
 * @return a short text that lasts; `unknown error` for what is no reason @notnil
 */
LINPHONE_PUBLIC const char *linphone_reason_to_string(LinphoneReason error);

/**
 * Gets the name of a state in which the upload of a log can be.
 * @param lcus the state
 * @return its enumerator as text, which lasts; `UNKNOWN` for what is no state @notnil
 */
LINPHONE_PUBLIC
const char *linphone_core_log_collection_upload_state_to_string(LinphoneCoreLogCollectionUploadState lcus);

/**
 * Describes a reason in English; the name that `linphone_reason_to_string` had in liblinphone 3.
 * @param err the reason
 * @return a short text that lasts; `unknown error` for what is no reason @notnil
 */
LINPHONE_PUBLIC const char *linphone_error_to_string(LinphoneReason err);

/**
 * Gets the name of a transport, as the parameter `transport` of an address has it.
 * Differs from liblinphone: for what is no transport it returns NULL instead of ending the process.
 * @param transport the transport
 * @return `udp`, `tcp`, `tls` or `dtls`, which lasts; NULL for what is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_transport_to_string(LinphoneTransportType transport);

/**
 * Finds the transport of a name.
 * @param transport the name, in any case @maybenil
 * @return the transport; UDP for every other text and for NULL
 */
LINPHONE_PUBLIC LinphoneTransportType linphone_transport_parse(const char *transport);

/**
 * Tells whether answers of this status code may say when to try again.
 * @param error the code
 * @return TRUE for 404, 480, 486, 503, 600 and 603
 */
LINPHONE_PUBLIC bool_t linphone_error_code_is_retry_after(int error);

/**
 * Finds the reason that a SIP status code stands for.
 * @param error the code
 * @return the reason; `LinphoneReasonUnknown` for most codes
 */
LINPHONE_PUBLIC LinphoneReason linphone_error_code_to_reason(int error);

/**
 * Finds the SIP status code that stands for a reason.
 * @param reason the reason
 * @return the code; 400 when there is none, and for what is no reason
 */
LINPHONE_PUBLIC int linphone_reason_to_error_code(LinphoneReason reason);

/**
 * Adds an owner to a range.
 * @param range the range @notnil
 * @return the same range; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneRange *linphone_range_ref(LinphoneRange *range);

/**
 * Gives up one's share in a range.
 * @param range the range @maybenil
 */
LINPHONE_PUBLIC void linphone_range_unref(LinphoneRange *range);

/**
 * Gets the pointer that the program has hung on a range.
 * @param range the range @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_range_get_user_data(const LinphoneRange *range);

/**
 * Hangs a pointer on a range. It is only kept.
 * @param range the range @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_range_set_user_data(LinphoneRange *range, void *user_data);

/**
 * Gets the smaller number.
 * @param range the range @notnil
 * @return the number; 0 for what is no range
 */
LINPHONE_PUBLIC int linphone_range_get_min(const LinphoneRange *range);

/**
 * Gets the larger number.
 * @param range the range @notnil
 * @return the number; 0 for what is no range
 */
LINPHONE_PUBLIC int linphone_range_get_max(const LinphoneRange *range);

/**
 * Sets the smaller number.
 * @param range the range @notnil
 * @param min the number
 */
LINPHONE_PUBLIC void linphone_range_set_min(LinphoneRange *range, int min);

/**
 * Sets the larger number.
 * @param range the range @notnil
 * @param max the number
 */
LINPHONE_PUBLIC void linphone_range_set_max(LinphoneRange *range, int max);

/**
 * Makes a set of ports, all of them off.
 * @return the set, which the caller owns @notnil
 */
LINPHONE_PUBLIC LinphoneTransports *linphone_transports_new(void);

/**
 * Adds an owner to a set of ports.
 * @param transports the set @notnil
 * @return the same set; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneTransports *linphone_transports_ref(LinphoneTransports *transports);

/**
 * Gives up one's share in a set of ports.
 * @param transports the set @maybenil
 */
LINPHONE_PUBLIC void linphone_transports_unref(LinphoneTransports *transports);

/**
 * Gets the pointer that the program has hung on a set of ports.
 * @param transports the set @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_transports_get_user_data(const LinphoneTransports *transports);

/**
 * Hangs a pointer on a set of ports. It is only kept.
 * @param transports the set @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC
void linphone_transports_set_user_data(LinphoneTransports *transports,
                                       void *user_data);

/**
 * Gets the UDP port.
 * @param transports the set @notnil
 * @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
 * what is no set of ports
 */
LINPHONE_PUBLIC
int linphone_transports_get_udp_port(const LinphoneTransports *transports);

/**
 * Gets the TCP port.
 * @param transports the set @notnil
 * @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
 * what is no set of ports
 */
LINPHONE_PUBLIC
int linphone_transports_get_tcp_port(const LinphoneTransports *transports);

/**
 * Gets the TLS port.
 * @param transports the set @notnil
 * @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
 * what is no set of ports
 */
LINPHONE_PUBLIC
int linphone_transports_get_tls_port(const LinphoneTransports *transports);

/**
 * Gets the DTLS port.
 * @param transports the set @notnil
 * @return the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`; 0 for
 * what is no set of ports
 */
LINPHONE_PUBLIC
int linphone_transports_get_dtls_port(const LinphoneTransports *transports);

/**
 * Sets the UDP port. It counts once the set is handed to a core.
 * @param transports the set @notnil
 * @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
 */
LINPHONE_PUBLIC
void linphone_transports_set_udp_port(LinphoneTransports *transports,
                                      int port);

/**
 * Sets the TCP port. It counts once the set is handed to a core.
 * @param transports the set @notnil
 * @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
 */
LINPHONE_PUBLIC
void linphone_transports_set_tcp_port(LinphoneTransports *transports,
                                      int port);

/**
 * Sets the TLS port. It counts once the set is handed to a core.
 * @param transports the set @notnil
 * @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
 */
LINPHONE_PUBLIC
void linphone_transports_set_tls_port(LinphoneTransports *transports,
                                      int port);

/**
 * Sets the DTLS port.
 * Nothing listens on it: the value is only kept.
 * @param transports the set @notnil
 * @param port the port, or one of `LC_SIP_TRANSPORT_DISABLED`, `LC_SIP_TRANSPORT_RANDOM`, `LC_SIP_TRANSPORT_DONTBIND`
 */
LINPHONE_PUBLIC
void linphone_transports_set_dtls_port(LinphoneTransports *transports,
                                       int port);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const char *linphone_call_state_to_string(LinphoneCallState cs);
LINPHONE_PUBLIC const char *linphone_chat_message_state_to_string(const LinphoneChatMessageState state);
LINPHONE_PUBLIC const char *linphone_publish_state_to_string(LinphonePublishState state);
LINPHONE_PUBLIC const char *linphone_subscription_state_to_string(LinphoneSubscriptionState state);
LINPHONE_PUBLIC const char *linphone_ice_state_to_string(LinphoneIceState state);
LINPHONE_PUBLIC bool_t linphone_local_player_matroska_supported(void);
LINPHONE_PUBLIC int linphone_media_encryption_from_string(const char *value);
LINPHONE_PUBLIC const char *linphone_media_encryption_to_string(LinphoneMediaEncryption media_encryption);
LINPHONE_PUBLIC bool_t linphone_recorder_matroska_supported(void);
LINPHONE_PUBLIC const char *linphone_stream_type_to_string(const LinphoneStreamType type);
LINPHONE_PUBLIC const char *linphone_online_status_to_string(LinphoneOnlineStatus status);
LINPHONE_PUBLIC LinphoneTunnelMode linphone_tunnel_mode_from_string(const char *string);
LINPHONE_PUBLIC const char *linphone_tunnel_mode_to_string(LinphoneTunnelMode mode);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_MISC_H */
