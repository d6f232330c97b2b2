/**
 * @file
 * linphone/api/c-conference.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_CONFERENCE_H
#define REGLINE_LINPHONE_API_C_CONFERENCE_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_conference_add_callbacks(LinphoneConference *conference, LinphoneConferenceCbs *cbs);
LINPHONE_PUBLIC const LinphoneAddress *linphone_conference_get_conference_address(const LinphoneConference *conference);
LINPHONE_PUBLIC LinphoneCore *linphone_conference_get_core(const LinphoneConference *conference);
LINPHONE_PUBLIC LinphoneConferenceCbs *linphone_conference_get_current_callbacks(const LinphoneConference *conference);
LINPHONE_PUBLIC void linphone_conference_remove_callbacks(LinphoneConference *conference, LinphoneConferenceCbs *cbs);
LINPHONE_PUBLIC void linphone_conference_set_conference_address(LinphoneConference *conference, LinphoneAddress *address);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_CONFERENCE_H */
