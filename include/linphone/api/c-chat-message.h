/**
 * @file
 * linphone/api/c-chat-message.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_CHAT_MESSAGE_H
#define REGLINE_LINPHONE_API_C_CHAT_MESSAGE_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC void linphone_chat_message_add_callbacks(LinphoneChatMessage *message, LinphoneChatMessageCbs *cbs);
LINPHONE_PUBLIC void linphone_chat_message_add_content(LinphoneChatMessage *message, LinphoneContent *content);
LINPHONE_PUBLIC void linphone_chat_message_add_custom_header(LinphoneChatMessage *message, const char *header_name, const char *header_value);
LINPHONE_PUBLIC void linphone_chat_message_add_file_content(LinphoneChatMessage *message, LinphoneContent *content);
LINPHONE_PUBLIC void linphone_chat_message_add_text_content(LinphoneChatMessage *message, const char *text);
LINPHONE_PUBLIC void linphone_chat_message_add_utf8_text_content(LinphoneChatMessage *message, const char *text);
LINPHONE_PUBLIC void linphone_chat_message_cancel_file_transfer(LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_download_content(LinphoneChatMessage *message, LinphoneContent *content);
LINPHONE_PUBLIC bool_t linphone_chat_message_download_file(LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_appdata(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_call_id(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneChatMessageCbs *linphone_chat_message_get_callbacks(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_chat_message_get_chat_room(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_content_type(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const bctbx_list_t *linphone_chat_message_get_contents(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneCore *linphone_chat_message_get_core(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneChatMessageCbs *linphone_chat_message_get_current_callbacks(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_custom_header(const LinphoneChatMessage *message, const char *header_name);
LINPHONE_PUBLIC time_t linphone_chat_message_get_ephemeral_expire_time(const LinphoneChatMessage *message);
LINPHONE_PUBLIC long linphone_chat_message_get_ephemeral_lifetime(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const LinphoneErrorInfo *linphone_chat_message_get_error_info(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_external_body_url(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_file_transfer_filepath(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneContent *linphone_chat_message_get_file_transfer_information(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_forward_info(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const LinphoneAddress *linphone_chat_message_get_from_address(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const LinphoneAddress *linphone_chat_message_get_local_address(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_message_id(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bctbx_list_t *linphone_chat_message_get_participants_by_imdn_state(const LinphoneChatMessage *message, LinphoneChatMessageState state);
LINPHONE_PUBLIC const LinphoneAddress *linphone_chat_message_get_peer_address(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneReason linphone_chat_message_get_reason(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneChatMessage *linphone_chat_message_get_reply_message(LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_reply_message_id(LinphoneChatMessage *message);
LINPHONE_PUBLIC const LinphoneAddress *linphone_chat_message_get_reply_message_sender_address(LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneChatMessageState linphone_chat_message_get_state(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_text(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_text_content(const LinphoneChatMessage *message);
LINPHONE_PUBLIC time_t linphone_chat_message_get_time(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const LinphoneAddress *linphone_chat_message_get_to_address(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_get_to_be_stored(const LinphoneChatMessage *message);
LINPHONE_PUBLIC void *linphone_chat_message_get_user_data(const LinphoneChatMessage *message);
LINPHONE_PUBLIC const char *linphone_chat_message_get_utf8_text(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_has_text_content(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_ephemeral(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_file_transfer(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_file_transfer_in_progress(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_forward(LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_outgoing(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_read(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_reply(LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_secured(const LinphoneChatMessage *message);
LINPHONE_PUBLIC bool_t linphone_chat_message_is_text(const LinphoneChatMessage *message);
LINPHONE_PUBLIC LinphoneStatus linphone_chat_message_put_char(LinphoneChatMessage *message, uint32_t character);
LINPHONE_PUBLIC LinphoneChatMessage *linphone_chat_message_ref(LinphoneChatMessage *message);
LINPHONE_PUBLIC void linphone_chat_message_remove_callbacks(LinphoneChatMessage *message, LinphoneChatMessageCbs *cbs);
LINPHONE_PUBLIC void linphone_chat_message_remove_content(LinphoneChatMessage *message, LinphoneContent *content);
LINPHONE_PUBLIC void linphone_chat_message_remove_custom_header(LinphoneChatMessage *message, const char *header_name);
LINPHONE_PUBLIC void linphone_chat_message_resend(LinphoneChatMessage *message);
LINPHONE_PUBLIC void linphone_chat_message_send(LinphoneChatMessage *message);
LINPHONE_PUBLIC void linphone_chat_message_set_appdata(LinphoneChatMessage *message, const char *data);
LINPHONE_PUBLIC void linphone_chat_message_set_content_type(LinphoneChatMessage *message, const char *content_type);
LINPHONE_PUBLIC void linphone_chat_message_set_external_body_url(LinphoneChatMessage *message, const char *external_body_url);
LINPHONE_PUBLIC void linphone_chat_message_set_file_transfer_filepath(LinphoneChatMessage *message, const char *filepath);
LINPHONE_PUBLIC int linphone_chat_message_set_text(LinphoneChatMessage *message, const char *text);
LINPHONE_PUBLIC void linphone_chat_message_set_to_be_stored(LinphoneChatMessage *message, bool_t to_be_stored);
LINPHONE_PUBLIC void linphone_chat_message_set_user_data(LinphoneChatMessage *message, void *user_data);
LINPHONE_PUBLIC int linphone_chat_message_set_utf8_text(LinphoneChatMessage *message, const char *text);
LINPHONE_PUBLIC void linphone_chat_message_start_file_download(LinphoneChatMessage *message, LinphoneChatMessageStateChangedCb status_cb, void *user_data);
LINPHONE_PUBLIC unsigned int linphone_chat_message_store(LinphoneChatMessage *message);
LINPHONE_PUBLIC void linphone_chat_message_unref(LinphoneChatMessage *message);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_CHAT_MESSAGE_H */
