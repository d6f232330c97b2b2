/**
 * @file
 * linphone/player.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_PLAYER_H
#define REGLINE_LINPHONE_PLAYER_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_player_add_callbacks(LinphonePlayer *player, LinphonePlayerCbs *cbs);
LINPHONE_PUBLIC LinphonePlayerCbsEofReachedCb linphone_player_cbs_get_eof_reached(const LinphonePlayerCbs *cbs);
LINPHONE_PUBLIC void *linphone_player_cbs_get_user_data(const LinphonePlayerCbs *cbs);
LINPHONE_PUBLIC LinphonePlayerCbs *linphone_player_cbs_ref(LinphonePlayerCbs *cbs);
LINPHONE_PUBLIC void linphone_player_cbs_set_eof_reached(LinphonePlayerCbs *cbs, LinphonePlayerCbsEofReachedCb cb);
LINPHONE_PUBLIC void linphone_player_cbs_set_user_data(LinphonePlayerCbs *cbs, void *user_data);
LINPHONE_PUBLIC void linphone_player_cbs_unref(LinphonePlayerCbs *cbs);
LINPHONE_PUBLIC void linphone_player_close(LinphonePlayer *player);
LINPHONE_PUBLIC LinphonePlayerCbs *linphone_player_get_callbacks(const LinphonePlayer *player);
LINPHONE_PUBLIC LinphoneCore *linphone_player_get_core(const LinphonePlayer *player);
LINPHONE_PUBLIC LinphonePlayerCbs *linphone_player_get_current_callbacks(const LinphonePlayer *player);
LINPHONE_PUBLIC int linphone_player_get_current_position(LinphonePlayer *player);
LINPHONE_PUBLIC int linphone_player_get_duration(LinphonePlayer *player);
LINPHONE_PUBLIC bool_t linphone_player_get_is_video_available(LinphonePlayer *player);
LINPHONE_PUBLIC LinphonePlayerState linphone_player_get_state(LinphonePlayer *player);
LINPHONE_PUBLIC void *linphone_player_get_user_data(const LinphonePlayer *player);
LINPHONE_PUBLIC float linphone_player_get_volume_gain(LinphonePlayer *player);
LINPHONE_PUBLIC LinphoneStatus linphone_player_open(LinphonePlayer *player, const char *filename);
LINPHONE_PUBLIC LinphoneStatus linphone_player_pause(LinphonePlayer *player);
LINPHONE_PUBLIC LinphonePlayer *linphone_player_ref(LinphonePlayer *player);
LINPHONE_PUBLIC void linphone_player_remove_callbacks(LinphonePlayer *player, LinphonePlayerCbs *cbs);
LINPHONE_PUBLIC LinphoneStatus linphone_player_seek(LinphonePlayer *player, int time_ms);
LINPHONE_PUBLIC void linphone_player_set_user_data(LinphonePlayer *player, void *user_data);
LINPHONE_PUBLIC void linphone_player_set_volume_gain(LinphonePlayer *player, float gain);
LINPHONE_PUBLIC void linphone_player_set_window_id(LinphonePlayer *player, void *window_id);
LINPHONE_PUBLIC LinphoneStatus linphone_player_start(LinphonePlayer *player);
LINPHONE_PUBLIC void linphone_player_unref(LinphonePlayer *player);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_PLAYER_H */
