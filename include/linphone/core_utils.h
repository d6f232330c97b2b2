/**
 * @file
 * linphone/core_utils.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/core_hooks.rs, src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CORE_UTILS_H
#define REGLINE_LINPHONE_CORE_UTILS_H

#include <linphone/logging.h>
#include <linphone/types.h>
#include <linphone/callbacks.h>
#include <linphone/unsupported.h>

/**
 * `LinphoneCoreIterateHook`
 */
typedef bool_t (*LinphoneCoreIterateHook)(void *data);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Adds a function that is called at the end of each iterate, behind those that were added before it, until the core stops.
 * @param lc the core @notnil
 * @param hook the function; what it returns is ignored. Adding one twice calls it twice @notnil
 * @param hook_data what it is called with @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_add_iterate_hook(LinphoneCore *lc,
                                    LinphoneCoreIterateHook hook,
                                    void *hook_data);

/**
 * Removes a function that iterates call. It is not called any more, not even in an iterate that is under way.
 * @param lc the core @notnil
 * @param hook the function @notnil
 * @param hook_data what it was added with; a pair that was not added is ignored @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_remove_iterate_hook(LinphoneCore *lc,
                                       LinphoneCoreIterateHook hook,
                                       void *hook_data);

/**
 * Tells whether the system lets the program into the local network, which some ask their users about.
 * @param core the core @notnil
 * @return TRUE, as there is no such permission here; FALSE for what is no core
 */
LINPHONE_PUBLIC
bool_t linphone_core_local_permission_enabled(const LinphoneCore *core);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const bctbx_list_t *linphone_account_creator_get_callbacks_list(const LinphoneAccountCreator *creator);
LINPHONE_PUBLIC const bctbx_list_t *linphone_xml_rpc_request_get_callbacks_list(const LinphoneXmlRpcRequest *request);
LINPHONE_PUBLIC bool_t linphone_core_callkit_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_enable_callkit(LinphoneCore *core, bool_t enabled);
LINPHONE_PUBLIC const bctbx_list_t *linphone_event_get_callbacks_list(const LinphoneEvent *ev);
LINPHONE_PUBLIC void linphone_core_activate_audio_session(LinphoneCore *core, bool_t actived);
LINPHONE_PUBLIC void linphone_core_audio_route_changed(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_configure_audio_session(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_has_builtin_echo_canceller(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_has_crappy_opengl(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_echo_canceller_calibration_required(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_start_dtmf_stream(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_start_echo_calibration(LinphoneCore *lc, LinphoneEcCalibrationCallback cb, LinphoneEcCalibrationAudioInit audio_init_cb, LinphoneEcCalibrationAudioUninit audio_uninit_cb, void *cb_data);
LINPHONE_PUBLIC LinphoneStatus linphone_core_start_echo_canceller_calibration(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_start_echo_tester(LinphoneCore *core, unsigned int rate);
LINPHONE_PUBLIC void linphone_core_stop_dtmf_stream(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_stop_echo_tester(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_use_sound_daemon(LinphoneCore *lc, LinphoneSoundDaemon *lsd);
LINPHONE_PUBLIC const bctbx_list_t *linphone_player_get_callbacks_list(const LinphonePlayer *player);
LINPHONE_PUBLIC void linphone_sound_daemon_destroy(LinphoneSoundDaemon *obj);
LINPHONE_PUBLIC LsdPlayer *linphone_sound_daemon_get_player(LinphoneSoundDaemon *lsd);
LINPHONE_PUBLIC LinphoneSoundDaemon *linphone_sound_daemon_new(struct _MSFactory *factory, const char *cardname, int rate, int nchannels);
LINPHONE_PUBLIC void linphone_sound_daemon_release_all_players(LinphoneSoundDaemon *obj);
LINPHONE_PUBLIC void linphone_sound_daemon_release_player(LinphoneSoundDaemon *lsd, LsdPlayer *lsdplayer);
LINPHONE_PUBLIC void linphone_sound_daemon_stop_all_players(LinphoneSoundDaemon *obj);
LINPHONE_PUBLIC LinphoneSoundDaemon *lsd_player_get_daemon(const LsdPlayer *p);
LINPHONE_PUBLIC LinphoneStatus lsd_player_play(LsdPlayer *p, const char *filename);
LINPHONE_PUBLIC void lsd_player_set_callback(LsdPlayer *p, LsdEndOfPlayCallback cb);
LINPHONE_PUBLIC const bctbx_list_t *linphone_friend_list_get_callbacks_list(const LinphoneFriendList *friend_list);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_CORE_UTILS_H */
