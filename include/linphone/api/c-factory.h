/**
 * @file
 * linphone/api/c-factory.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/factory.rs, src/ffi/factory_objects.rs, src/ffi/factory_folders.rs, src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_FACTORY_H
#define REGLINE_LINPHONE_API_C_FACTORY_H

#include <linphone/types.h>
#include <linphone/logging.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gets the factory.
 * @return the factory, which belongs to the library @notnil
 */
LINPHONE_PUBLIC LinphoneFactory *linphone_factory_get(void);

/**
 * Ends the use of the factory. What it made stays; it can be had again.
 */
LINPHONE_PUBLIC void linphone_factory_clean(void);

/**
 * Makes a core and starts it.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core(const LinphoneFactory *factory,
                                           LinphoneCoreCbs *cbs,
                                           const char *config_path,
                                           const char *factory_config_path);

/**
 * Makes a core and starts it, with a pointer for its user data.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @param user_data what `linphone_core_get_user_data` gives back @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_2(const LinphoneFactory *factory,
                                             LinphoneCoreCbs *cbs,
                                             const char *config_path,
                                             const char *factory_config_path,
                                             void *user_data,
                                             void *system_context);

/**
 * Makes a core, to be started with `linphone_core_start`.
 * @param factory the factory @notnil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_3(const LinphoneFactory *factory,
                                             const char *config_path,
                                             const char *factory_config_path,
                                             void *system_context);

/**
 * Makes a core from a configuration and starts it.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_with_config(const LinphoneFactory *factory,
                                                       LinphoneCoreCbs *cbs,
                                                       LinphoneConfig *config);

/**
 * Makes a core from a configuration and starts it, with a pointer for its user data.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @param user_data what `linphone_core_get_user_data` gives back @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_with_config_2(const LinphoneFactory *factory,
                                                         LinphoneCoreCbs *cbs,
                                                         LinphoneConfig *config,
                                                         void *user_data,
                                                         void *system_context);

/**
 * Makes a core from a configuration, to be started with `linphone_core_start`.
 * @param factory the factory @notnil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_with_config_3(const LinphoneFactory *factory,
                                                         LinphoneConfig *config,
                                                         void *system_context);

/**
 * Makes a core, to be started with `linphone_core_start`, whose file lies in the folder for configurations. Sharing it with other
 * processes is something that only iOS has.
 * @param factory the factory @notnil
 * @param config_filename the file's name within the folder for configurations; NULL keeps everything in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @param system_context not used @maybenil
 * @param app_group_id not used @maybenil
 * @param main_core not used
 * @return the core, to be given up with `linphone_core_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_shared_core(const LinphoneFactory *factory,
                                                  const char *config_filename,
                                                  const char *factory_config_path,
                                                  void *system_context,
                                                  const char *app_group_id,
                                                  bool_t main_core);

/**
 * Makes a core from a configuration, to be started with `linphone_core_start`. Sharing it with other processes is something that
 * only iOS has.
 * @param factory the factory @notnil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @param system_context not used @maybenil
 * @param app_group_id not used @maybenil
 * @param main_core not used
 * @return the core, to be given up with `linphone_core_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_shared_core_with_config(const LinphoneFactory *factory,
                                                              LinphoneConfig *config,
                                                              void *system_context,
                                                              const char *app_group_id,
                                                              bool_t main_core);

/**
 * Tells whether liblinphone's database is there, which holds calls and messages.
 * Differs from liblinphone: there are none, so there is no database.
 * @param factory the factory @notnil
 * @return FALSE
 */
LINPHONE_PUBLIC bool_t linphone_factory_is_database_storage_available(LinphoneFactory *factory);

/**
 * Tells whether messages are told of as delivered and read (RFC 5438).
 * Differs from liblinphone: there are no messages.
 * @param factory the factory @notnil
 * @return FALSE
 */
LINPHONE_PUBLIC bool_t linphone_factory_is_imdn_available(LinphoneFactory *factory);

/**
 * Makes an empty set of callbacks about a core.
 * @param factory the factory @notnil
 * @return the callbacks, to be given up with `linphone_core_cbs_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC LinphoneCoreCbs *linphone_factory_create_core_cbs(const LinphoneFactory *factory);

/**
 * Makes an empty set of callbacks about an account.
 * @param factory the factory @notnil
 * @return the callbacks, to be given up with `linphone_account_cbs_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneAccountCbs *linphone_factory_create_account_cbs(LinphoneFactory *factory);

/**
 * Makes a set of ports, all of them off.
 * @param factory the factory @notnil
 * @return the ports, to be given up with `linphone_transports_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC LinphoneTransports *linphone_factory_create_transports(LinphoneFactory *factory);

/**
 * Reads a configuration from a file, which need not exist yet.
 * @param factory the factory @notnil
 * @param path the file; NULL keeps the configuration in memory @maybenil
 * @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_factory_create_config(LinphoneFactory *factory,
                                               const char *path);

/**
 * Reads a configuration from a file and a second one of settings to begin with.
 * @param factory the factory @notnil
 * @param path the file; NULL keeps the configuration in memory @maybenil
 * @param factory_path the file of settings to begin with @maybenil
 * @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_factory_create_config_with_factory(LinphoneFactory *factory,
                                                            const char *path,
                                                            const char *factory_path);

/**
 * Makes an address from text such as `"Al" <sip:al@example.org>` or `sip:example.org`. A scheme is required.
 * @param factory the factory @notnil
 * @param addr the text; NULL and the empty text give the empty address @maybenil
 * @return the address, to be given up with `linphone_address_unref`; NULL when the text is no address
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_factory_create_address(const LinphoneFactory *factory,
                                                 const char *addr);

/**
 * Makes an auth info. Every text may be NULL.
 * @param factory the factory @notnil
 * @param username the user part of the identity that it is for @maybenil
 * @param userid the name to authenticate with, if another one @maybenil
 * @param passwd the password in clear @maybenil
 * @param ha1 the hash of user, realm and password, instead of the password @maybenil
 * @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
 * @param domain the domain of the identity that it is for @maybenil
 * @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneAuthInfo *linphone_factory_create_auth_info(const LinphoneFactory *factory,
                                                    const char *username,
                                                    const char *userid,
                                                    const char *passwd,
                                                    const char *ha1,
                                                    const char *realm,
                                                    const char *domain);

/**
 * Makes an auth info for one digest algorithm. Every text may be NULL.
 * @param factory the factory @notnil
 * @param username the user part of the identity that it is for @maybenil
 * @param userid the name to authenticate with, if another one @maybenil
 * @param passwd the password in clear @maybenil
 * @param ha1 the hash of user, realm and password, instead of the password @maybenil
 * @param realm the realm that it is for; learnt from the first challenge if NULL @maybenil
 * @param domain the domain of the identity that it is for @maybenil
 * @param algorithm the only algorithm to answer, `MD5` or `SHA-256` @maybenil
 * @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneAuthInfo *linphone_factory_create_auth_info_2(const LinphoneFactory *factory,
                                                      const char *username,
                                                      const char *userid,
                                                      const char *passwd,
                                                      const char *ha1,
                                                      const char *realm,
                                                      const char *domain,
                                                      const char *algorithm);

/**
 * Makes an auth info with a token. Since liblinphone 5.4.
 * @param factory the factory @notnil
 * @param username the user part of the identity that it is for @maybenil
 * @param access_token the token, which is copied; NULL for none @maybenil
 * @param realm the realm that it is for @maybenil
 * @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneAuthInfo *linphone_factory_create_auth_info_3(const LinphoneFactory *factory,
                                                      const char *username,
                                                      LinphoneBearerToken *access_token,
                                                      const char *realm);

/**
 * Makes a bearer token (RFC 6750). Since liblinphone 5.4.
 * @param factory the factory @notnil
 * @param token the token's text @notnil
 * @param expiration_time seconds since 1970 when it ends; 0 when that is not known
 * @return the token, to be given up with `linphone_bearer_token_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneBearerToken *linphone_factory_create_bearer_token(LinphoneFactory *factory,
                                                          const char *token,
                                                          time_t expiration_time);

/**
 * Computes the hash of user, realm and password (RFC 7616 3.4.2). Since liblinphone 5.2.
 * @param factory the factory @notnil
 * @param userid the name to authenticate with @notnil
 * @param password the password in clear @notnil
 * @param realm the realm @notnil
 * @param algorithm `MD5`, `SHA-256` or `SHA-512-256` @notnil
 * @return the hash in hexadecimal, for the caller to free; NULL when a text is missing or the algorithm is not known
 */
LINPHONE_PUBLIC
char *linphone_factory_compute_ha1_for_algorithm(LinphoneFactory *factory,
                                                 const char *userid,
                                                 const char *password,
                                                 const char *realm,
                                                 const char *algorithm);

/**
 * Makes an error info that tells of no error.
 * @param factory the factory @notnil
 * @return the error info, to be given up with `linphone_error_info_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneErrorInfo *linphone_factory_create_error_info(LinphoneFactory *factory);

/**
 * Makes a range from 0 to 0.
 * @param factory the factory @notnil
 * @return the range, to be given up with `linphone_range_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC LinphoneRange *linphone_factory_create_range(LinphoneFactory *factory);

/**
 * Makes an empty dictionary. Since liblinphone 5.4.
 * @param factory the factory @notnil
 * @return the dictionary, to be given up with `linphone_dictionary_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneDictionary *linphone_factory_create_dictionary(const LinphoneFactory *factory);

/**
 * Makes an empty buffer.
 * @param factory the factory @notnil
 * @return the buffer, to be given up with `linphone_buffer_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC LinphoneBuffer *linphone_factory_create_buffer(LinphoneFactory *factory);

/**
 * Makes a buffer of a copy of bytes.
 * @param factory the factory @notnil
 * @param data the bytes @maybenil
 * @param size how many there are
 * @return the buffer, to be given up with `linphone_buffer_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneBuffer *linphone_factory_create_buffer_from_data(LinphoneFactory *factory,
                                                         const uint8_t *data,
                                                         size_t size);

/**
 * Makes a buffer of a copy of a string.
 * @param factory the factory @notnil
 * @param data the string @maybenil
 * @return the buffer, to be given up with `linphone_buffer_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneBuffer *linphone_factory_create_buffer_from_string(LinphoneFactory *factory,
                                                           const char *data);

/**
 * Reads a configuration from the text of a file. It is kept in memory only.
 * @param factory the factory @notnil
 * @param data the text; NULL for none @maybenil
 * @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_factory_create_config_from_string(LinphoneFactory *factory,
                                                           const char *data);

/**
 * Makes a policy that allows everything.
 * @param factory the factory @notnil
 * @return the policy, to be given up with its `unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneDigestAuthenticationPolicy *linphone_factory_create_digest_authentication_policy(const LinphoneFactory *factory);

/**
 * Makes an empty set of callbacks about the log.
 * @param factory the factory @notnil
 * @return the callbacks, to be given up with `linphone_logging_service_cbs_unref`; NULL for what is no factory
 */
LINPHONE_PUBLIC
LinphoneLoggingServiceCbs *linphone_factory_create_logging_service_cbs(LinphoneFactory *factory);

/**
 * Lists the dial plans of all countries, by name.
 * @param factory the factory @notnil
 * @return a list that belongs to the library; NULL for what is no factory
 */
LINPHONE_PUBLIC const bctbx_list_t *linphone_factory_get_dial_plans(const LinphoneFactory *factory);

/**
 * Lists the sizes of video that can be sent, which are none.
 * @param factory the factory @notnil
 * @return NULL, the empty list
 */
LINPHONE_PUBLIC
const bctbx_list_t *linphone_factory_get_supported_video_definitions(const LinphoneFactory *factory);

/**
 * Gets the pointer that the program has hung on the factory.
 * @param factory the factory @notnil
 * @return the pointer, still the program's; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_factory_get_user_data(const LinphoneFactory *factory);

/**
 * Hangs a pointer on the factory. It is only kept.
 * @param factory the factory @notnil
 * @param data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_factory_set_user_data(LinphoneFactory *factory, void *data);

/**
 * Chooses the folder for the collected log.
 * @param factory the factory @notnil
 * @param path the folder; NULL for the current one @maybenil
 */
LINPHONE_PUBLIC
void linphone_factory_set_log_collection_path(LinphoneFactory *factory,
                                              const char *path);

/**
 * Chooses whether the log is collected in files for sending in. What was collected stays.
 * @param factory the factory @notnil
 * @param enable whether, and whether in place of the writing to standard output and error
 */
LINPHONE_PUBLIC
void linphone_factory_enable_log_collection(LinphoneFactory *factory,
                                            LinphoneLogCollectionState enable);

/**
 * Would encrypt the library's files. Differs from liblinphone: it says in the log that they stay in clear.
 * @param factory the factory @notnil
 * @param encryptionModule the method
 * @param secret the key @maybenil
 * @param secretSize its length in bytes
 */
LINPHONE_PUBLIC
void linphone_factory_set_vfs_encryption(LinphoneFactory *factory,
                                         uint16_t encryptionModule,
                                         const uint8_t *secret,
                                         size_t secretSize);

/**
 * Gets the folder for the application's read-only files.
 * @param factory the factory @notnil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC const char *linphone_factory_get_top_resources_dir(const LinphoneFactory *factory);

/**
 * Chooses the folder for the application's read-only files.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_factory_set_top_resources_dir(LinphoneFactory *factory,
                                            const char *path);

/**
 * Gets the folder for read-only data files.
 * @param factory the factory @notnil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC const char *linphone_factory_get_data_resources_dir(LinphoneFactory *factory);

/**
 * Chooses the folder for read-only data files.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_factory_set_data_resources_dir(LinphoneFactory *factory,
                                             const char *path);

/**
 * Gets the folder for sounds.
 * @param factory the factory @notnil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC const char *linphone_factory_get_sound_resources_dir(LinphoneFactory *factory);

/**
 * Chooses the folder for sounds.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_factory_set_sound_resources_dir(LinphoneFactory *factory,
                                              const char *path);

/**
 * Gets the folder for ring tones.
 * @param factory the factory @notnil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC const char *linphone_factory_get_ring_resources_dir(LinphoneFactory *factory);

/**
 * Chooses the folder for ring tones.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_factory_set_ring_resources_dir(LinphoneFactory *factory,
                                             const char *path);

/**
 * Gets the folder for images.
 * @param factory the factory @notnil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC const char *linphone_factory_get_image_resources_dir(LinphoneFactory *factory);

/**
 * Chooses the folder for images.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_factory_set_image_resources_dir(LinphoneFactory *factory,
                                              const char *path);

/**
 * Gets the folder for plugins of the media library, which are not used.
 * @param factory the factory @notnil
 * @return the path, borrowed until it changes; NULL when none was chosen @maybenil
 */
LINPHONE_PUBLIC const char *linphone_factory_get_msplugins_dir(LinphoneFactory *factory);

/**
 * Chooses the folder for plugins of the media library, which are not used.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC void linphone_factory_set_msplugins_dir(LinphoneFactory *factory, const char *path);

/**
 * Gets the folder for configuration files; by default one in the user's home.
 * @param factory the factory @notnil
 * @param context not used @maybenil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC
const char *linphone_factory_get_config_dir(LinphoneFactory *factory,
                                            void *context);

/**
 * Tells whether the program has chosen a folder for configuration files.
 * @param factory the factory @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC bool_t linphone_factory_is_config_dir_set(const LinphoneFactory *factory);

/**
 * Chooses the folder for configuration files.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC void linphone_factory_set_config_dir(LinphoneFactory *factory, const char *path);

/**
 * Gets the folder for data files; by default one in the user's home.
 * @param factory the factory @notnil
 * @param context not used @maybenil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC const char *linphone_factory_get_data_dir(LinphoneFactory *factory, void *context);

/**
 * Tells whether the program has chosen a folder for data files.
 * @param factory the factory @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC bool_t linphone_factory_is_data_dir_set(const LinphoneFactory *factory);

/**
 * Chooses the folder for data files.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC void linphone_factory_set_data_dir(LinphoneFactory *factory, const char *path);

/**
 * Gets the folder for downloads; by default one in the user's home.
 * @param factory the factory @notnil
 * @param context not used @maybenil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC
const char *linphone_factory_get_download_dir(LinphoneFactory *factory,
                                              void *context);

/**
 * Tells whether the program has chosen a folder for downloads.
 * @param factory the factory @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC bool_t linphone_factory_is_download_dir_set(const LinphoneFactory *factory);

/**
 * Chooses the folder for downloads.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC void linphone_factory_set_download_dir(LinphoneFactory *factory, const char *path);

/**
 * Gets the folder for caches; by default one in the user's home. Since liblinphone 5.2.
 * @param factory the factory @notnil
 * @param context not used @maybenil
 * @return the path, which lives until it changes; NULL for what is no factory
 */
LINPHONE_PUBLIC const char *linphone_factory_get_cache_dir(LinphoneFactory *factory, void *context);

/**
 * Tells whether the program has chosen a folder for caches. Since liblinphone 5.2.
 * @param factory the factory @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC bool_t linphone_factory_is_cache_dir_set(const LinphoneFactory *factory);

/**
 * Chooses the folder for caches. Since liblinphone 5.2.
 * @param factory the factory @notnil
 * @param path the path; NULL for the default @maybenil
 */
LINPHONE_PUBLIC void linphone_factory_set_cache_dir(LinphoneFactory *factory, const char *path);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneAccountCreatorCbs *linphone_factory_create_account_creator_cbs(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneXmlRpcRequestCbs *linphone_factory_create_xml_rpc_request_cbs(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneCallCbs *linphone_factory_create_call_cbs(const LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneChatMessageCbs *linphone_factory_create_chat_message_cbs(const LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneChatRoomCbs *linphone_factory_create_chat_room_cbs(const LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneContent *linphone_factory_create_content(LinphoneFactory *factory);
LINPHONE_PUBLIC bool_t linphone_factory_is_chatroom_backend_available(LinphoneFactory *factory, LinphoneChatRoomBackend chatroom_backend);
LINPHONE_PUBLIC LinphoneConferenceCbs *linphone_factory_create_conference_cbs(const LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneConferenceInfo *linphone_factory_create_conference_info(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneConferenceInfo *linphone_factory_create_conference_info_from_icalendar_content(LinphoneFactory *factory, LinphoneContent *content);
LINPHONE_PUBLIC LinphoneParticipantDeviceCbs *linphone_factory_create_participant_device_cbs(const LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneParticipantDeviceIdentity *linphone_factory_create_participant_device_identity(const LinphoneFactory *factory, const LinphoneAddress *address, const char *name);
LINPHONE_PUBLIC LinphoneEventCbs *linphone_factory_create_event_cbs(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphonePlayerCbs *linphone_factory_create_player_cbs(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneVideoActivationPolicy *linphone_factory_create_video_activation_policy(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneVideoDefinition *linphone_factory_create_video_definition(const LinphoneFactory *factory, unsigned int width, unsigned int height);
LINPHONE_PUBLIC LinphoneVideoDefinition *linphone_factory_create_video_definition_from_name(const LinphoneFactory *factory, const char *name);
LINPHONE_PUBLIC const bctbx_list_t *linphone_factory_get_recommended_video_definitions(const LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneFriendListCbs *linphone_factory_create_friend_list_cbs(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneFriendPhoneNumber *linphone_factory_create_friend_phone_number(const LinphoneFactory *factory, const char *phone_number, const char *label);
LINPHONE_PUBLIC LinphoneMagicSearchCbs *linphone_factory_create_magic_search_cbs(const LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneVcard *linphone_factory_create_vcard(LinphoneFactory *factory);
LINPHONE_PUBLIC LinphoneTunnelConfig *linphone_factory_create_tunnel_config(LinphoneFactory *factory);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_API_C_FACTORY_H */
