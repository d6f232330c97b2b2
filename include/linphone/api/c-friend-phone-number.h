/**
 * @file
 * linphone/api/c-friend-phone-number.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_FRIEND_PHONE_NUMBER_H
#define REGLINE_LINPHONE_API_C_FRIEND_PHONE_NUMBER_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneFriendPhoneNumber *linphone_friend_phone_number_clone(const LinphoneFriendPhoneNumber *phone_number);
LINPHONE_PUBLIC const char *linphone_friend_phone_number_get_label(const LinphoneFriendPhoneNumber *phone_number);
LINPHONE_PUBLIC const char *linphone_friend_phone_number_get_phone_number(const LinphoneFriendPhoneNumber *phone_number);
LINPHONE_PUBLIC LinphoneFriendPhoneNumber *linphone_friend_phone_number_new(const char *phone_number, const char *label);
LINPHONE_PUBLIC LinphoneFriendPhoneNumber *linphone_friend_phone_number_ref(LinphoneFriendPhoneNumber *phone_number);
LINPHONE_PUBLIC void linphone_friend_phone_number_set_label(LinphoneFriendPhoneNumber *phone_number, const char *label);
LINPHONE_PUBLIC void linphone_friend_phone_number_set_phone_number(LinphoneFriendPhoneNumber *phone_number, const char *number);
LINPHONE_PUBLIC void linphone_friend_phone_number_unref(LinphoneFriendPhoneNumber *phone_number);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_FRIEND_PHONE_NUMBER_H */
