/**
 * @file
 * linphone/video_definition.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_VIDEO_DEFINITION_H
#define REGLINE_LINPHONE_VIDEO_DEFINITION_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneVideoDefinition *linphone_video_definition_clone(const LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC bool_t linphone_video_definition_equals(const LinphoneVideoDefinition *video_definition1, const LinphoneVideoDefinition *video_definition2);
LINPHONE_PUBLIC unsigned int linphone_video_definition_get_height(const LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC const char *linphone_video_definition_get_name(const LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC void *linphone_video_definition_get_user_data(const LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC unsigned int linphone_video_definition_get_width(const LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC bool_t linphone_video_definition_is_undefined(const LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC LinphoneVideoDefinition *linphone_video_definition_ref(LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC void linphone_video_definition_set_definition(LinphoneVideoDefinition *video_definition, unsigned int width, unsigned int height);
LINPHONE_PUBLIC void linphone_video_definition_set_height(LinphoneVideoDefinition *video_definition, unsigned int height);
LINPHONE_PUBLIC void linphone_video_definition_set_name(LinphoneVideoDefinition *video_definition, const char *name);
LINPHONE_PUBLIC void linphone_video_definition_set_user_data(LinphoneVideoDefinition *video_definition, void *user_data);
LINPHONE_PUBLIC void linphone_video_definition_set_width(LinphoneVideoDefinition *video_definition, unsigned int width);
LINPHONE_PUBLIC bool_t linphone_video_definition_strict_equals(const LinphoneVideoDefinition *video_definition1, const LinphoneVideoDefinition *video_definition2);
LINPHONE_PUBLIC void linphone_video_definition_unref(LinphoneVideoDefinition *video_definition);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_VIDEO_DEFINITION_H */
