/**
 * @file
 * linphone/api/c-push-notification-config.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/push_notification.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_PUSH_NOTIFICATION_CONFIG_H
#define REGLINE_LINPHONE_API_C_PUSH_NOTIFICATION_CONFIG_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes push settings (RFC 8599) with default texts and sounds.
 * @return the settings, a share of which is the caller's @notnil
 */
LINPHONE_PUBLIC LinphonePushNotificationConfig *linphone_push_notification_config_new(void);

/**
 * Copies push settings.
 * @param push_config the push settings @notnil
 * @return the copy, a share of which is the caller's; NULL for what is none @maybenil
 */
LINPHONE_PUBLIC
LinphonePushNotificationConfig *linphone_push_notification_config_clone(const LinphonePushNotificationConfig *push_config);

/**
 * Tells whether two push settings hold the same.
 * @param push_config the push settings @notnil
 * @param other_config the other settings @notnil
 * @return TRUE if so, FALSE if not
 */
LINPHONE_PUBLIC
bool_t linphone_push_notification_config_is_equal(const LinphonePushNotificationConfig *push_config,
                                                  const LinphonePushNotificationConfig *other_config);

/**
 * Adds an owner to push settings.
 * @param push_config the push settings @notnil
 * @return the same settings; NULL for what is none
 */
LINPHONE_PUBLIC
LinphonePushNotificationConfig *linphone_push_notification_config_ref(LinphonePushNotificationConfig *push_config);

/**
 * Gives up one's share in push settings.
 * @param push_config the push settings @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_unref(LinphonePushNotificationConfig *push_config);

/**
 * Gets the push service: `apns`, `fcm` and the like (`pn-provider`).
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_provider(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the push service: `apns`, `fcm` and the like (`pn-provider`).
 * @param push_config the push settings @notnil
 * @param provider the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_provider(LinphonePushNotificationConfig *push_config,
                                                    const char *provider);

/**
 * Gets the team that the program's vendor is for Apple.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_team_id(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the team that the program's vendor is for Apple.
 * @param push_config the push settings @notnil
 * @param team_id the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_team_id(LinphonePushNotificationConfig *push_config,
                                                   const char *team_id);

/**
 * Gets the text for a message.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_msg_str(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the text for a message.
 * @param push_config the push settings @notnil
 * @param msg_str the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_msg_str(LinphonePushNotificationConfig *push_config,
                                                   const char *msg_str);

/**
 * Gets the text for a call.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_call_str(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the text for a call.
 * @param push_config the push settings @notnil
 * @param call_str the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_call_str(LinphonePushNotificationConfig *push_config,
                                                    const char *call_str);

/**
 * Gets the text for a group chat.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_group_chat_str(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the text for a group chat.
 * @param push_config the push settings @notnil
 * @param group_chat_str the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_group_chat_str(LinphonePushNotificationConfig *push_config,
                                                          const char *group_chat_str);

/**
 * Gets the sound of a call.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_call_snd(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the sound of a call.
 * @param push_config the push settings @notnil
 * @param call_snd the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_call_snd(LinphonePushNotificationConfig *push_config,
                                                    const char *call_snd);

/**
 * Gets the sound of a message.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_msg_snd(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the sound of a message.
 * @param push_config the push settings @notnil
 * @param msg_snd the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_msg_snd(LinphonePushNotificationConfig *push_config,
                                                   const char *msg_snd);

/**
 * Gets the identifier of the program.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_bundle_identifier(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the identifier of the program.
 * @param push_config the push settings @notnil
 * @param bundle_identifier the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_bundle_identifier(LinphonePushNotificationConfig *push_config,
                                                             const char *bundle_identifier);

/**
 * Gets the token for calls.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_voip_token(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the token for calls.
 * @param push_config the push settings @notnil
 * @param voip_token the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_voip_token(LinphonePushNotificationConfig *push_config,
                                                      const char *voip_token);

/**
 * Gets the token for messages.
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_remote_token(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the token for messages.
 * @param push_config the push settings @notnil
 * @param remote_token the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_remote_token(LinphonePushNotificationConfig *push_config,
                                                        const char *remote_token);

/**
 * Gets the parameter of the service (`pn-param`).
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_param(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the parameter of the service (`pn-param`).
 * @param push_config the push settings @notnil
 * @param param the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_param(LinphonePushNotificationConfig *push_config,
                                                 const char *param);

/**
 * Gets the identifier of the device at the service (`pn-prid`).
 * @param push_config the push settings @notnil
 * @return the text, which belongs to the push settings; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_push_notification_config_get_prid(const LinphonePushNotificationConfig *push_config);

/**
 * Sets the identifier of the device at the service (`pn-prid`).
 * @param push_config the push settings @notnil
 * @param prid the text; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_prid(LinphonePushNotificationConfig *push_config,
                                                const char *prid);

/**
 * Sets how often remote push notifications may come. Only kept.
 * @param push_config the push settings @notnil
 * @param interval the interval as text, in seconds; NULL or empty for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_push_notification_config_set_remote_push_interval(LinphonePushNotificationConfig *push_config,
                                                                const char *interval);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_PUSH_NOTIFICATION_CONFIG_H */
