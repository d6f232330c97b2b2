/**
 * @file
 * linphone/wrapper_utils.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/object.rs, src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_WRAPPER_UTILS_H
#define REGLINE_LINPHONE_WRAPPER_UTILS_H

#include <bctoolbox/list.h>
#include <linphone/types.h>
#include <linphone/core.h>
#include <linphone/unsupported.h>

/**
 * An object of whatever type.
 */
struct _belle_sip_object;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Takes a share in an object of any type.
 * @param object the object @notnil
 * @return the object, which has one more share; NULL if it is none
 */
LINPHONE_PUBLIC struct _belle_sip_object *belle_sip_object_ref(void *object);

/**
 * Gives up one's share in an object of any type.
 * @param object the object @notnil
 */
LINPHONE_PUBLIC void belle_sip_object_unref(void *object);

/**
 * Hangs a pointer on an object of any type, under a name. The one that hung there before is destroyed.
 * @param object the object @notnil
 * @param name the name @notnil
 * @param data the pointer, which is never looked into; NULL takes away the one that hangs there @maybenil
 * @param destroy called with the pointer when it is replaced, and when the object ends @maybenil
 * @return 0, or 1 if something hung there before; -1 if there is no such object
 */
LINPHONE_PUBLIC
int belle_sip_object_data_set(struct _belle_sip_object *object,
                              const char *name,
                              void *data,
                              void (*destroy)(void*));

/**
 * The pointer that hangs on an object of any type under a name.
 * @param object the object @notnil
 * @param name the name @notnil
 * @return the pointer, still the program's; NULL if nothing hangs there
 */
LINPHONE_PUBLIC void *belle_sip_object_data_get(struct _belle_sip_object *object, const char *name);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const bctbx_list_t *linphone_call_get_callbacks_list(const LinphoneCall *call);
LINPHONE_PUBLIC const bctbx_list_t *linphone_chat_message_get_callbacks_list(const LinphoneChatMessage *message);
LINPHONE_PUBLIC void linphone_chat_message_resend_2(LinphoneChatMessage *message);
LINPHONE_PUBLIC void linphone_chat_message_set_current_callbacks(LinphoneChatMessage *message, LinphoneChatMessageCbs *cbs);
LINPHONE_PUBLIC void linphone_chat_room_allow_cpim(LinphoneChatRoom *room);
LINPHONE_PUBLIC void linphone_chat_room_allow_multipart(LinphoneChatRoom *room);
LINPHONE_PUBLIC const bctbx_list_t *linphone_chat_room_get_callbacks_list(const LinphoneChatRoom *chat_room);
LINPHONE_PUBLIC void linphone_chat_room_send_chat_message_2(LinphoneChatRoom *chat_room, LinphoneChatMessage *message);
LINPHONE_PUBLIC void linphone_chat_room_set_current_callbacks(LinphoneChatRoom *chat_room, LinphoneChatRoomCbs *cbs);
LINPHONE_PUBLIC const bctbx_list_t *linphone_conference_get_callbacks_list(const LinphoneConference *conference);
LINPHONE_PUBLIC const bctbx_list_t *linphone_participant_device_get_callbacks_list(const LinphoneParticipantDevice *participant_device);
LINPHONE_PUBLIC void linphone_participant_device_set_current_callbacks(LinphoneParticipantDevice *participant_device, LinphoneParticipantDeviceCbs *cbs);
LINPHONE_PUBLIC const bctbx_list_t *linphone_magic_search_get_callbacks_list(const LinphoneMagicSearch *magic_search);
LINPHONE_PUBLIC void *linphone_vcard_get_belcard(LinphoneVcard *vcard);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_WRAPPER_UTILS_H */
