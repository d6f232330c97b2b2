/**
 * @file
 * linphone/ringtoneplayer.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_RINGTONEPLAYER_H
#define REGLINE_LINPHONE_RINGTONEPLAYER_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_ringtoneplayer_destroy(LinphoneRingtonePlayer *rp);
LINPHONE_PUBLIC struct _RingStream *linphone_ringtoneplayer_get_stream(LinphoneRingtonePlayer *rp);
LINPHONE_PUBLIC bool_t linphone_ringtoneplayer_is_started(LinphoneRingtonePlayer *rp);
LINPHONE_PUBLIC LinphoneRingtonePlayer *linphone_ringtoneplayer_new(void);
LINPHONE_PUBLIC LinphoneStatus linphone_ringtoneplayer_start(struct _MSFactory *factory, LinphoneRingtonePlayer *rp, struct _MSSndCard *card, const char *ringtone, int loop_pause_ms);
LINPHONE_PUBLIC LinphoneStatus linphone_ringtoneplayer_start_with_cb(struct _MSFactory *factory, LinphoneRingtonePlayer *ringtone_player, struct _MSSndCard *card, const char *ringtone, int loop_pause_ms, LinphoneRingtonePlayerFunc end_of_ringtone, void *user_data);
LINPHONE_PUBLIC LinphoneStatus linphone_ringtoneplayer_stop(LinphoneRingtonePlayer *rp);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_RINGTONEPLAYER_H */
