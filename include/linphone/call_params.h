/**
 * @file
 * linphone/call_params.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CALL_PARAMS_H
#define REGLINE_LINPHONE_CALL_PARAMS_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_call_params_add_custom_content(LinphoneCallParams *params, LinphoneContent *content);
LINPHONE_PUBLIC void linphone_call_params_add_custom_header(LinphoneCallParams *call_params, const char *header_name, const char *header_value);
LINPHONE_PUBLIC void linphone_call_params_add_custom_sdp_attribute(LinphoneCallParams *params, const char *attribute_name, const char *attribute_value);
LINPHONE_PUBLIC void linphone_call_params_add_custom_sdp_media_attribute(LinphoneCallParams *params, LinphoneStreamType type, const char *attribute_name, const char *attribute_value);
LINPHONE_PUBLIC bool_t linphone_call_params_audio_enabled(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC bool_t linphone_call_params_audio_multicast_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_avpf_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_capability_negotiation_reinvite_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_capability_negotiations_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC void linphone_call_params_clear_custom_sdp_attributes(LinphoneCallParams *params);
LINPHONE_PUBLIC void linphone_call_params_clear_custom_sdp_media_attributes(LinphoneCallParams *params, LinphoneStreamType type);
LINPHONE_PUBLIC LinphoneCallParams *linphone_call_params_copy(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC bool_t linphone_call_params_early_media_sending_enabled(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC void linphone_call_params_enable_audio(LinphoneCallParams *call_params, bool_t enabled);
LINPHONE_PUBLIC void linphone_call_params_enable_audio_multicast(LinphoneCallParams *params, bool_t yesno);
LINPHONE_PUBLIC void linphone_call_params_enable_avpf(LinphoneCallParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_call_params_enable_capability_negotiation_reinvite(LinphoneCallParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_call_params_enable_capability_negotiations(LinphoneCallParams *params, bool_t enabled);
LINPHONE_PUBLIC void linphone_call_params_enable_early_media_sending(LinphoneCallParams *call_params, bool_t enabled);
LINPHONE_PUBLIC void linphone_call_params_enable_low_bandwidth(LinphoneCallParams *call_params, bool_t enabled);
LINPHONE_PUBLIC void linphone_call_params_enable_mandatory_media_encryption(LinphoneCallParams *params, bool_t value);
LINPHONE_PUBLIC LinphoneStatus linphone_call_params_enable_realtime_text(LinphoneCallParams *params, bool_t yesno);
LINPHONE_PUBLIC void linphone_call_params_enable_rtp_bundle(LinphoneCallParams *params, bool_t value);
LINPHONE_PUBLIC void linphone_call_params_enable_tcap_line_merging(LinphoneCallParams *params, bool_t enabled);
LINPHONE_PUBLIC void linphone_call_params_enable_video(LinphoneCallParams *call_params, bool_t enabled);
LINPHONE_PUBLIC void linphone_call_params_enable_video_multicast(LinphoneCallParams *params, bool_t yesno);
LINPHONE_PUBLIC int linphone_call_params_get_audio_bandwidth_limit(const LinphoneCallParams *params);
LINPHONE_PUBLIC LinphoneMediaDirection linphone_call_params_get_audio_direction(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC uint16_t linphone_call_params_get_avpf_rr_interval(const LinphoneCallParams *params);
LINPHONE_PUBLIC bctbx_list_t *linphone_call_params_get_custom_contents(const LinphoneCallParams *params);
LINPHONE_PUBLIC const char *linphone_call_params_get_custom_header(const LinphoneCallParams *call_params, const char *header_name);
LINPHONE_PUBLIC const char *linphone_call_params_get_custom_sdp_attribute(const LinphoneCallParams *params, const char *attribute_name);
LINPHONE_PUBLIC const char *linphone_call_params_get_custom_sdp_media_attribute(const LinphoneCallParams *params, LinphoneStreamType type, const char *attribute_name);
LINPHONE_PUBLIC bool_t linphone_call_params_get_local_conference_mode(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC LinphoneMediaEncryption linphone_call_params_get_media_encryption(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC LinphonePrivacyMask linphone_call_params_get_privacy(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC LinphoneProxyConfig *linphone_call_params_get_proxy_config(const LinphoneCallParams *params);
LINPHONE_PUBLIC unsigned int linphone_call_params_get_realtime_text_keepalive_interval(const LinphoneCallParams *params);
LINPHONE_PUBLIC float linphone_call_params_get_received_framerate(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC const LinphoneVideoDefinition *linphone_call_params_get_received_video_definition(const LinphoneCallParams *call_params);
#ifdef msvideo_h
LINPHONE_PUBLIC struct MSVideoSize linphone_call_params_get_received_video_size(const LinphoneCallParams *call_params);
#endif
LINPHONE_PUBLIC const char *linphone_call_params_get_record_file(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC const char *linphone_call_params_get_rtp_profile(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC float linphone_call_params_get_sent_framerate(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC const LinphoneVideoDefinition *linphone_call_params_get_sent_video_definition(const LinphoneCallParams *call_params);
#ifdef msvideo_h
LINPHONE_PUBLIC struct MSVideoSize linphone_call_params_get_sent_video_size(const LinphoneCallParams *call_params);
#endif
LINPHONE_PUBLIC const char *linphone_call_params_get_session_name(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC bctbx_list_t *linphone_call_params_get_supported_encryptions(const LinphoneCallParams *params);
LINPHONE_PUBLIC const struct _OrtpPayloadType *linphone_call_params_get_used_audio_codec(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC LinphonePayloadType *linphone_call_params_get_used_audio_payload_type(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC const struct _OrtpPayloadType *linphone_call_params_get_used_text_codec(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC LinphonePayloadType *linphone_call_params_get_used_text_payload_type(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC const struct _OrtpPayloadType *linphone_call_params_get_used_video_codec(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC LinphonePayloadType *linphone_call_params_get_used_video_payload_type(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC void *linphone_call_params_get_user_data(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC LinphoneMediaDirection linphone_call_params_get_video_direction(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC bool_t linphone_call_params_has_avpf_enabled_been_set(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_is_capability_negotiation_reinvite_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_is_media_encryption_supported(const LinphoneCallParams *params, const LinphoneMediaEncryption encryption);
LINPHONE_PUBLIC bool_t linphone_call_params_is_recording(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_low_bandwidth_enabled(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC bool_t linphone_call_params_mandatory_media_encryption_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_real_early_media_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_call_params_realtime_text_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC LinphoneCallParams *linphone_call_params_ref(LinphoneCallParams *call_params);
LINPHONE_PUBLIC bool_t linphone_call_params_rtp_bundle_enabled(const LinphoneCallParams *params);
LINPHONE_PUBLIC void linphone_call_params_set_audio_bandwidth_limit(LinphoneCallParams *call_params, int bandwidth);
LINPHONE_PUBLIC void linphone_call_params_set_audio_direction(LinphoneCallParams *call_params, LinphoneMediaDirection direction);
LINPHONE_PUBLIC void linphone_call_params_set_avpf_rr_interval(LinphoneCallParams *params, uint16_t value);
LINPHONE_PUBLIC void linphone_call_params_set_media_encryption(LinphoneCallParams *call_params, LinphoneMediaEncryption encryption);
LINPHONE_PUBLIC void linphone_call_params_set_privacy(LinphoneCallParams *call_params, LinphonePrivacyMask privacy);
LINPHONE_PUBLIC void linphone_call_params_set_proxy_config(LinphoneCallParams *params, LinphoneProxyConfig *proxy_config);
LINPHONE_PUBLIC void linphone_call_params_set_realtime_text_keepalive_interval(LinphoneCallParams *params, unsigned int interval);
LINPHONE_PUBLIC void linphone_call_params_set_record_file(LinphoneCallParams *call_params, const char *path);
LINPHONE_PUBLIC void linphone_call_params_set_session_name(LinphoneCallParams *call_params, const char *name);
LINPHONE_PUBLIC void linphone_call_params_set_supported_encryptions(LinphoneCallParams *params, bctbx_list_t *encs);
LINPHONE_PUBLIC void linphone_call_params_set_user_data(LinphoneCallParams *call_params, void *user_data);
LINPHONE_PUBLIC void linphone_call_params_set_video_direction(LinphoneCallParams *call_params, LinphoneMediaDirection direction);
LINPHONE_PUBLIC bool_t linphone_call_params_tcap_lines_merged(const LinphoneCallParams *params);
LINPHONE_PUBLIC void linphone_call_params_unref(LinphoneCallParams *call_params);
LINPHONE_PUBLIC bool_t linphone_call_params_video_enabled(const LinphoneCallParams *call_params);
LINPHONE_PUBLIC bool_t linphone_call_params_video_multicast_enabled(const LinphoneCallParams *params);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_CALL_PARAMS_H */
