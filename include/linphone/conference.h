/**
 * @file
 * linphone/conference.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CONFERENCE_H
#define REGLINE_LINPHONE_CONFERENCE_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneStatus linphone_conference_add_participant(LinphoneConference *conference, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneStatus linphone_conference_add_participant_2(LinphoneConference *conference, const LinphoneAddress *uri);
LINPHONE_PUBLIC LinphoneStatus linphone_conference_add_participants(LinphoneConference *conference, const bctbx_list_t *calls);
LINPHONE_PUBLIC bool_t linphone_conference_check_class(LinphoneConference *conference, LinphoneConferenceClass _class);
LINPHONE_PUBLIC int linphone_conference_enter(LinphoneConference *conference);
LINPHONE_PUBLIC LinphoneParticipant *linphone_conference_find_participant(LinphoneConference *conference, const LinphoneAddress *uri);
LINPHONE_PUBLIC const char *linphone_conference_get_ID(const LinphoneConference *conference);
LINPHONE_PUBLIC struct _AudioStream *linphone_conference_get_audio_stream(LinphoneConference *conference);
LINPHONE_PUBLIC const LinphoneConferenceParams *linphone_conference_get_current_params(const LinphoneConference *conference);
LINPHONE_PUBLIC const LinphoneAudioDevice *linphone_conference_get_input_audio_device(const LinphoneConference *conference);
LINPHONE_PUBLIC float linphone_conference_get_input_volume(const LinphoneConference *conference);
LINPHONE_PUBLIC LinphoneParticipant *linphone_conference_get_me(const LinphoneConference *conference);
LINPHONE_PUBLIC const LinphoneAudioDevice *linphone_conference_get_output_audio_device(const LinphoneConference *conference);
LINPHONE_PUBLIC int linphone_conference_get_participant_count(const LinphoneConference *conference);
LINPHONE_PUBLIC int linphone_conference_get_participant_device_volume(LinphoneConference *conference, LinphoneParticipantDevice *device);
LINPHONE_PUBLIC bctbx_list_t *linphone_conference_get_participant_list(const LinphoneConference *conference);
LINPHONE_PUBLIC bctbx_list_t *linphone_conference_get_participants(const LinphoneConference *conference);
LINPHONE_PUBLIC const char *linphone_conference_get_subject(const LinphoneConference *conference);
LINPHONE_PUBLIC void *linphone_conference_get_user_data(const LinphoneConference *conference);
LINPHONE_PUBLIC LinphoneStatus linphone_conference_invite_participants(LinphoneConference *conference, const bctbx_list_t *addresses, const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_is_in(const LinphoneConference *conference);
LINPHONE_PUBLIC bool_t linphone_conference_is_me(const LinphoneConference *conference, const LinphoneAddress *uri);
LINPHONE_PUBLIC bool_t linphone_conference_is_recording(const LinphoneConference *conference);
LINPHONE_PUBLIC int linphone_conference_leave(LinphoneConference *conference);
LINPHONE_PUBLIC bool_t linphone_conference_microphone_is_muted(const LinphoneConference *conference);
LINPHONE_PUBLIC int linphone_conference_mute_microphone(LinphoneConference *conference, bool_t val);
LINPHONE_PUBLIC void linphone_conference_notify_audio_device_changed(LinphoneConference *conference, LinphoneAudioDevice *audio_device);
LINPHONE_PUBLIC void linphone_conference_ogl_render(LinphoneConference *conference);
LINPHONE_PUBLIC bool_t linphone_conference_params_audio_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_chat_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC LinphoneConferenceParams *linphone_conference_params_clone(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC void linphone_conference_params_enable_audio(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_enable_chat(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_enable_local_participant(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_enable_one_participant_conference(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_enable_video(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_free(LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_is_audio_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_is_chat_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_is_local_participant_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_is_one_participant_conference_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_is_video_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_local_participant_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC LinphoneConferenceParams *linphone_conference_params_new(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_conference_params_one_participant_conference_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC LinphoneConferenceParams *linphone_conference_params_ref(LinphoneConferenceParams *params);
LINPHONE_PUBLIC void linphone_conference_params_set_audio_enabled(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_set_chat_enabled(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_set_local_participant_enabled(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_set_one_participant_conference_enabled(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_set_video_enabled(LinphoneConferenceParams *params, bool_t enable);
LINPHONE_PUBLIC void linphone_conference_params_unref(LinphoneConferenceParams *params);
LINPHONE_PUBLIC bool_t linphone_conference_params_video_enabled(const LinphoneConferenceParams *params);
LINPHONE_PUBLIC void linphone_conference_preview_ogl_render(LinphoneConference *conference);
LINPHONE_PUBLIC LinphoneConference *linphone_conference_ref(LinphoneConference *conference);
LINPHONE_PUBLIC LinphoneStatus linphone_conference_remove_participant(LinphoneConference *conference, const LinphoneAddress *uri);
LINPHONE_PUBLIC LinphoneStatus linphone_conference_remove_participant_2(LinphoneConference *conference, LinphoneParticipant *participant);
LINPHONE_PUBLIC LinphoneStatus linphone_conference_remove_participant_3(LinphoneConference *conference, LinphoneCall *call);
LINPHONE_PUBLIC void linphone_conference_set_ID(LinphoneConference *conference, const char *conference_id);
LINPHONE_PUBLIC void linphone_conference_set_input_audio_device(LinphoneConference *conference, LinphoneAudioDevice *audio_device);
LINPHONE_PUBLIC void linphone_conference_set_output_audio_device(LinphoneConference *conference, LinphoneAudioDevice *audio_device);
LINPHONE_PUBLIC void linphone_conference_set_participant_admin_status(LinphoneConference *conference, LinphoneParticipant *participant, bool_t is_admin);
LINPHONE_PUBLIC void linphone_conference_set_subject(LinphoneConference *conference, const char *subject);
LINPHONE_PUBLIC void linphone_conference_set_user_data(LinphoneConference *conference, void *user_data);
LINPHONE_PUBLIC int linphone_conference_start_recording(LinphoneConference *conference, const char *path);
LINPHONE_PUBLIC int linphone_conference_stop_recording(LinphoneConference *conference);
LINPHONE_PUBLIC int linphone_conference_terminate(LinphoneConference *conference);
LINPHONE_PUBLIC void linphone_conference_unref(LinphoneConference *conference);
LINPHONE_PUBLIC int linphone_conference_update_params(LinphoneConference *conference, const LinphoneConferenceParams *params);
LINPHONE_PUBLIC LinphoneConference *linphone_local_conference_new(LinphoneCore *core, LinphoneAddress *addr);
LINPHONE_PUBLIC LinphoneConference *linphone_local_conference_new_with_params(LinphoneCore *core, LinphoneAddress *addr, const LinphoneConferenceParams *params);
LINPHONE_PUBLIC LinphoneConference *linphone_remote_conference_new(LinphoneCore *core, LinphoneAddress *addr);
LINPHONE_PUBLIC LinphoneConference *linphone_remote_conference_new_with_params(LinphoneCore *core, LinphoneAddress *focus, LinphoneAddress *addr, const LinphoneConferenceParams *params);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_CONFERENCE_H */
