/**
 * @file
 * linphone/api/c-recorder.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_RECORDER_H
#define REGLINE_LINPHONE_API_C_RECORDER_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_recorder_close(LinphoneRecorder *recorder);
LINPHONE_PUBLIC LinphoneContent *linphone_recorder_create_content(LinphoneRecorder *recorder);
LINPHONE_PUBLIC float linphone_recorder_get_capture_volume(const LinphoneRecorder *recorder);
LINPHONE_PUBLIC int linphone_recorder_get_duration(const LinphoneRecorder *recorder);
LINPHONE_PUBLIC const char *linphone_recorder_get_file(const LinphoneRecorder *recorder);
LINPHONE_PUBLIC const LinphoneRecorderParams *linphone_recorder_get_params(const LinphoneRecorder *recorder);
LINPHONE_PUBLIC LinphoneRecorderState linphone_recorder_get_state(const LinphoneRecorder *recorder);
LINPHONE_PUBLIC void *linphone_recorder_get_user_data(const LinphoneRecorder *recorder);
LINPHONE_PUBLIC LinphoneRecorder *linphone_recorder_new(LinphoneCore *core, LinphoneRecorderParams *params);
LINPHONE_PUBLIC LinphoneStatus linphone_recorder_open(LinphoneRecorder *recorder, const char *file);
LINPHONE_PUBLIC LinphoneStatus linphone_recorder_pause(LinphoneRecorder *recorder);
LINPHONE_PUBLIC LinphoneRecorder *linphone_recorder_ref(LinphoneRecorder *recorder);
LINPHONE_PUBLIC void linphone_recorder_set_params(LinphoneRecorder *recorder, LinphoneRecorderParams *params);
LINPHONE_PUBLIC void linphone_recorder_set_user_data(LinphoneRecorder *recorder, void *user_data);
LINPHONE_PUBLIC LinphoneStatus linphone_recorder_start(LinphoneRecorder *recorder);
LINPHONE_PUBLIC void linphone_recorder_unref(LinphoneRecorder *recorder);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_RECORDER_H */
