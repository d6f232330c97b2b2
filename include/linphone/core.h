/*
 * linphone/core.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/types/structs.rs, src/ffi/core_cbs.rs, src/ffi/core.rs, src/ffi/core_accounts.rs, src/ffi/core_network.rs, src/ffi/core_logging.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CORE_H
#define REGLINE_LINPHONE_CORE_H

#include <linphone/types.h>
#include <linphone/callbacks.h>
#include <linphone/sipsetup.h>
#include <linphone/buffer.h>
#include <linphone/dictionary.h>
#include <linphone/error_info.h>
#include <linphone/factory.h>
#include <linphone/headers.h>
#include <linphone/logging.h>
#include <linphone/lpconfig.h>
#include <linphone/misc.h>
#include <linphone/nat_policy.h>
#include <linphone/proxy_config.h>
#include <linphone/api/c-api.h>
#include <linphone/legacy.h>

/**
 * Callbacks about a core, as a struct of the program's own. Members that are NULL are not called.
 */
struct _LinphoneCoreVTable {
    /**
     * See `LinphoneCoreGlobalStateChangedCb`.
     */
    LinphoneCoreGlobalStateChangedCb global_state_changed;
    /**
     * See `LinphoneCoreRegistrationStateChangedCb`.
     */
    LinphoneCoreRegistrationStateChangedCb registration_state_changed;
    /**
     * See `LinphoneCoreCallStateChangedCb`.
     */
    LinphoneCoreCallStateChangedCb call_state_changed;
    /**
     * See `LinphoneCoreNotifyPresenceReceivedCb`.
     */
    LinphoneCoreNotifyPresenceReceivedCb notify_presence_received;
    /**
     * See `LinphoneCoreNotifyPresenceReceivedForUriOrTelCb`.
     */
    LinphoneCoreNotifyPresenceReceivedForUriOrTelCb notify_presence_received_for_uri_or_tel;
    /**
     * See `LinphoneCoreNewSubscriptionRequestedCb`.
     */
    LinphoneCoreNewSubscriptionRequestedCb new_subscription_requested;
    /**
     * See `LinphoneCoreAuthInfoRequestedCb`.
     */
    LinphoneCoreAuthInfoRequestedCb auth_info_requested;
    /**
     * See `LinphoneCoreAuthenticationRequestedCb`.
     */
    LinphoneCoreAuthenticationRequestedCb authentication_requested;
    /**
     * See `LinphoneCoreCallLogUpdatedCb`.
     */
    LinphoneCoreCallLogUpdatedCb call_log_updated;
    /**
     * See `LinphoneCoreCallIdUpdatedCb`.
     */
    LinphoneCoreCallIdUpdatedCb call_id_updated;
    /**
     * See `LinphoneCoreMessageReceivedCb`.
     */
    LinphoneCoreMessageReceivedCb message_received;
    /**
     * See `LinphoneCoreCbsMessageReceivedUnableDecryptCb`.
     */
    LinphoneCoreCbsMessageReceivedUnableDecryptCb message_received_unable_decrypt;
    /**
     * See `LinphoneCoreIsComposingReceivedCb`.
     */
    LinphoneCoreIsComposingReceivedCb is_composing_received;
    /**
     * See `LinphoneCoreDtmfReceivedCb`.
     */
    LinphoneCoreDtmfReceivedCb dtmf_received;
    /**
     * See `LinphoneCoreReferReceivedCb`.
     */
    LinphoneCoreReferReceivedCb refer_received;
    /**
     * See `LinphoneCoreCallEncryptionChangedCb`.
     */
    LinphoneCoreCallEncryptionChangedCb call_encryption_changed;
    /**
     * See `LinphoneCoreTransferStateChangedCb`.
     */
    LinphoneCoreTransferStateChangedCb transfer_state_changed;
    /**
     * See `LinphoneCoreBuddyInfoUpdatedCb`.
     */
    LinphoneCoreBuddyInfoUpdatedCb buddy_info_updated;
    /**
     * See `LinphoneCoreCallStatsUpdatedCb`.
     */
    LinphoneCoreCallStatsUpdatedCb call_stats_updated;
    /**
     * See `LinphoneCoreInfoReceivedCb`.
     */
    LinphoneCoreInfoReceivedCb info_received;
    /**
     * See `LinphoneCoreSubscriptionStateChangedCb`.
     */
    LinphoneCoreSubscriptionStateChangedCb subscription_state_changed;
    /**
     * See `LinphoneCoreCbsNotifySentCb`.
     */
    LinphoneCoreCbsNotifySentCb notify_sent;
    /**
     * See `LinphoneCoreNotifyReceivedCb`.
     */
    LinphoneCoreNotifyReceivedCb notify_received;
    /**
     * See `LinphoneCoreSubscribeReceivedCb`.
     */
    LinphoneCoreSubscribeReceivedCb subscribe_received;
    /**
     * See `LinphoneCorePublishStateChangedCb`.
     */
    LinphoneCorePublishStateChangedCb publish_state_changed;
    /**
     * See `LinphoneCoreConfiguringStatusCb`.
     */
    LinphoneCoreConfiguringStatusCb configuring_status;
    /**
     * See `LinphoneCoreTextMessageReceivedCb`.
     */
    LinphoneCoreTextMessageReceivedCb text_received;
    /**
     * See `LinphoneCoreFileTransferRecvCb`.
     */
    LinphoneCoreFileTransferRecvCb file_transfer_recv;
    /**
     * See `LinphoneCoreFileTransferSendCb`.
     */
    LinphoneCoreFileTransferSendCb file_transfer_send;
    /**
     * See `LinphoneCoreFileTransferProgressIndicationCb`.
     */
    LinphoneCoreFileTransferProgressIndicationCb file_transfer_progress_indication;
    /**
     * See `LinphoneCoreNetworkReachableCb`.
     */
    LinphoneCoreNetworkReachableCb network_reachable;
    /**
     * See `LinphoneCoreLogCollectionUploadStateChangedCb`.
     */
    LinphoneCoreLogCollectionUploadStateChangedCb log_collection_upload_state_changed;
    /**
     * See `LinphoneCoreLogCollectionUploadProgressIndicationCb`.
     */
    LinphoneCoreLogCollectionUploadProgressIndicationCb log_collection_upload_progress_indication;
    /**
     * See `LinphoneCoreFriendListCreatedCb`.
     */
    LinphoneCoreFriendListCreatedCb friend_list_created;
    /**
     * See `LinphoneCoreFriendListRemovedCb`.
     */
    LinphoneCoreFriendListRemovedCb friend_list_removed;
    /**
     * See `LinphoneCoreCbsCallCreatedCb`.
     */
    LinphoneCoreCbsCallCreatedCb call_created;
    /**
     * See `LinphoneCoreCbsVersionUpdateCheckResultReceivedCb`.
     */
    LinphoneCoreCbsVersionUpdateCheckResultReceivedCb version_update_check_result_received;
    /**
     * See `LinphoneCoreCbsConferenceStateChangedCb`.
     */
    LinphoneCoreCbsConferenceStateChangedCb conference_state_changed;
    /**
     * See `LinphoneCoreCbsChatRoomStateChangedCb`.
     */
    LinphoneCoreCbsChatRoomStateChangedCb chat_room_state_changed;
    /**
     * See `LinphoneCoreCbsQrcodeFoundCb`.
     */
    LinphoneCoreCbsQrcodeFoundCb qrcode_found;
    /**
     * See `LinphoneCoreCbsEcCalibrationResultCb`.
     */
    LinphoneCoreCbsEcCalibrationResultCb ec_calibration_result;
    /**
     * See `LinphoneCoreCbsEcCalibrationAudioInitCb`.
     */
    LinphoneCoreCbsEcCalibrationAudioInitCb ec_calibration_audio_init;
    /**
     * See `LinphoneCoreCbsEcCalibrationAudioUninitCb`.
     */
    LinphoneCoreCbsEcCalibrationAudioUninitCb ec_calibration_audio_uninit;
    /**
     * See `LinphoneCoreCbsMessageReceivedCb`.
     */
    LinphoneCoreCbsMessageReceivedCb message_sent;
    /**
     * See `LinphoneCoreCbsChatRoomReadCb`.
     */
    LinphoneCoreCbsChatRoomReadCb chat_room_read;
    /**
     * See `LinphoneCoreCbsChatRoomSubjectChangedCb`.
     */
    LinphoneCoreCbsChatRoomSubjectChangedCb chat_room_subject_changed;
    /**
     * See `LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb`.
     */
    LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb chat_room_ephemeral_message_deleted;
    /**
     * See `LinphoneCoreCbsFirstCallStartedCb`.
     */
    LinphoneCoreCbsFirstCallStartedCb first_call_started;
    /**
     * See `LinphoneCoreCbsLastCallEndedCb`.
     */
    LinphoneCoreCbsLastCallEndedCb last_call_ended;
    /**
     * See `LinphoneCoreCbsAudioDeviceChangedCb`.
     */
    LinphoneCoreCbsAudioDeviceChangedCb audio_device_changed;
    /**
     * See `LinphoneCoreCbsAudioDevicesListUpdatedCb`.
     */
    LinphoneCoreCbsAudioDevicesListUpdatedCb audio_devices_list_updated;
    /**
     * See `LinphoneCoreCbsImeeUserRegistrationCb`.
     */
    LinphoneCoreCbsImeeUserRegistrationCb imee_user_registration;
    /**
     * See `LinphoneCoreCbsChatRoomExhumedCb`.
     */
    LinphoneCoreCbsChatRoomExhumedCb chat_room_exhumed;
    /**
     * See `LinphoneCoreCbsAccountRegistrationStateChangedCb`.
     */
    LinphoneCoreCbsAccountRegistrationStateChangedCb account_registration_state_changed;
    /**
     * See `LinphoneCoreCbsConferenceInfoOnSentCb`.
     */
    LinphoneCoreCbsConferenceInfoOnSentCb conference_info_on_sent;
    /**
     * See `LinphoneCoreCbsConferenceInfoOnParticipantSentCb`.
     */
    LinphoneCoreCbsConferenceInfoOnParticipantSentCb conference_info_on_participant_sent;
    /**
     * See `LinphoneCoreCbsConferenceInfoOnParticipantErrorCb`.
     */
    LinphoneCoreCbsConferenceInfoOnParticipantErrorCb conference_info_on_participant_error;
    /**
     * Whatever the program likes.
     */
    void *user_data;
};

/**
 * Callbacks about a core, as a struct of the program's own.
 */
typedef struct _LinphoneCoreVTable LinphoneCoreVTable;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Adds an owner to a set of callbacks.
 * @param cbs the callbacks @notnil
 * @return the same callbacks; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneCoreCbs *linphone_core_cbs_ref(LinphoneCoreCbs *cbs);

/**
 * Gives up one's share in a set of callbacks.
 * @param cbs the callbacks @maybenil
 */
LINPHONE_PUBLIC void linphone_core_cbs_unref(LinphoneCoreCbs *cbs);

/**
 * Gets the pointer that the program has hung on a set of callbacks.
 * @param cbs the callbacks @notnil
 * @return the pointer; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_core_cbs_get_user_data(const LinphoneCoreCbs *cbs);

/**
 * Hangs a pointer on a set of callbacks. It is only kept.
 * @param cbs the callbacks @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_core_cbs_set_user_data(LinphoneCoreCbs *cbs, void *user_data);

/**
 * Chooses what to call when the core's own state changes.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_global_state_changed(LinphoneCoreCbs *cbs,
                                                LinphoneCoreCbsGlobalStateChangedCb cb);

/**
 * Gets what is called when the core's own state changes.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsGlobalStateChangedCb linphone_core_cbs_get_global_state_changed(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when the registration of a proxy config changes its state.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_registration_state_changed(LinphoneCoreCbs *cbs,
                                                      LinphoneCoreCbsRegistrationStateChangedCb cb);

/**
 * Gets what is called when the registration of a proxy config changes its state.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsRegistrationStateChangedCb linphone_core_cbs_get_registration_state_changed(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when the registration of an account changes its state.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_account_registration_state_changed(LinphoneCoreCbs *cbs,
                                                              LinphoneCoreCbsAccountRegistrationStateChangedCb cb);

/**
 * Gets what is called when the registration of an account changes its state.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsAccountRegistrationStateChangedCb linphone_core_cbs_get_account_registration_state_changed(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when a server wants credentials that the core does not have.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_authentication_requested(LinphoneCoreCbs *cbs,
                                                    LinphoneCoreCbsAuthenticationRequestedCb cb);

/**
 * Gets what is called when a server wants credentials that the core does not have.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsAuthenticationRequestedCb linphone_core_cbs_get_authentication_requested(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when a server wants credentials that the core does not have, in the form of liblinphone 3.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_auth_info_requested(LinphoneCoreCbs *cbs,
                                               LinphoneCoreAuthInfoRequestedCb cb);

/**
 * Gets what is called when a server wants credentials that the core does not have, in the form of liblinphone 3.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreAuthInfoRequestedCb linphone_core_cbs_get_auth_info_requested(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when provisioning has ended.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_configuring_status(LinphoneCoreCbs *cbs,
                                              LinphoneCoreCbsConfiguringStatusCb cb);

/**
 * Gets what is called when provisioning has ended.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsConfiguringStatusCb linphone_core_cbs_get_configuring_status(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when the network appears or goes away.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_network_reachable(LinphoneCoreCbs *cbs,
                                             LinphoneCoreCbsNetworkReachableCb cb);

/**
 * Gets what is called when the network appears or goes away.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsNetworkReachableCb linphone_core_cbs_get_network_reachable(const LinphoneCoreCbs *cbs);

/**
 * Makes a core from configuration files and starts it. What its listeners hear of the start they hear before this
 * returns.
 * @param vtable the first listener, copied; NULL for none @maybenil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @param userdata what `linphone_core_get_user_data` gives back @maybenil
 * @return the core, to be given up with `linphone_core_unref` or `linphone_core_destroy`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_core_new(const LinphoneCoreVTable *vtable,
                                const char *config_path,
                                const char *factory_config_path,
                                void *userdata);

/**
 * Makes a core from a configuration and starts it.
 * @param vtable the first listener, copied; NULL for none @maybenil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @param userdata what `linphone_core_get_user_data` gives back @maybenil
 * @return the core, to be given up with `linphone_core_unref`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_core_new_with_config(const LinphoneCoreVTable *vtable,
                                            LinphoneConfig *config,
                                            void *userdata);

/**
 * Starts a core that was made without being started, or that was stopped. Sockets are opened at once; registrations
 * begin with the next iterate.
 * @param core the core @notnil
 * @return 0; -1 when it runs already
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_start(LinphoneCore *core);

/**
 * Does everything that is due: reads the sockets, sends what must be sent, tells the listeners. To be called every 20 ms
 * or so; it never blocks.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC
void linphone_core_iterate(LinphoneCore *core);

/**
 * Stops a core: bindings are removed from their registrars, for whose answers it waits up to two seconds.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC
void linphone_core_stop(LinphoneCore *core);

/**
 * Begins to stop a core; the iterates that follow bring it to LinphoneGlobalOff.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_stop_async(LinphoneCore *core);

/**
 * Adds an owner to a core.
 * @param core the core @notnil
 * @return the same core; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneCore *linphone_core_ref(LinphoneCore *core);

/**
 * Gives up one's share in a core. The last one ends it: bindings are removed from their registrars, and no listener
 * hears anything any more. It may be called from a callback.
 * @param core the core @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_unref(LinphoneCore *core);

/**
 * Gives up one's share in a core, under the name of liblinphone 3.
 * @param core the core @maybenil
 */
LINPHONE_PUBLIC void linphone_core_destroy(LinphoneCore *core);

/**
 * Gets where a core stands in its life.
 * @param core the core @notnil
 * @return its state; LinphoneGlobalOff for what is no core
 */
LINPHONE_PUBLIC LinphoneGlobalState linphone_core_get_global_state(const LinphoneCore *core);

/**
 * Gets the pointer that the program has hung on a core.
 * @param core the core @notnil
 * @return the pointer; NULL when none was set @maybenil
 */
LINPHONE_PUBLIC void *linphone_core_get_user_data(const LinphoneCore *core);

/**
 * Hangs a pointer on a core. It is only kept.
 * @param core the core @notnil
 * @param user_data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_user_data(LinphoneCore *core, void *user_data);

/**
 * Adds a listener; it is called after those that were added before it.
 * @param core the core @notnil
 * @param cbs its callbacks, of which the core takes a share @notnil
 */
LINPHONE_PUBLIC void linphone_core_add_callbacks(LinphoneCore *core, LinphoneCoreCbs *cbs);

/**
 * Removes a listener. It is not called any more, not even for an event that is being told right now.
 * @param core the core @notnil
 * @param cbs its callbacks; unknown ones are ignored @notnil
 */
LINPHONE_PUBLIC
void linphone_core_remove_callbacks(LinphoneCore *core,
                                    const LinphoneCoreCbs *cbs);

/**
 * Gets the callbacks that are being called right now.
 * @param core the core @notnil
 * @return the callbacks; NULL outside of callbacks, and in those of a struct @maybenil
 */
LINPHONE_PUBLIC LinphoneCoreCbs *linphone_core_get_current_callbacks(const LinphoneCore *core);

/**
 * Adds a listener in the form of a struct, which the program keeps until it removes it.
 * @param core the core @notnil
 * @param vtable the struct @notnil
 */
LINPHONE_PUBLIC void linphone_core_add_listener(LinphoneCore *core, LinphoneCoreVTable *vtable);

/**
 * Removes a listener in the form of a struct.
 * @param core the core @notnil
 * @param vtable the struct; an unknown one is ignored @notnil
 */
LINPHONE_PUBLIC
void linphone_core_remove_listener(LinphoneCore *core,
                                   const LinphoneCoreVTable *vtable);

/**
 * Gets the struct of callbacks that is being called right now.
 * @param core the core @notnil
 * @return the struct; of the one given to `linphone_core_new`, the core's copy; NULL outside of callbacks @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreVTable *linphone_core_get_current_vtable(LinphoneCore *core);

/**
 * Makes an empty struct of callbacks.
 * @return the struct, to be given up with `linphone_core_v_table_destroy`; NULL when memory is out
 */
LINPHONE_PUBLIC LinphoneCoreVTable *linphone_core_v_table_new(void);

/**
 * Frees a struct of callbacks made by `linphone_core_v_table_new`.
 * @param table the struct @maybenil
 */
LINPHONE_PUBLIC void linphone_core_v_table_destroy(LinphoneCoreVTable *table);

/**
 * Sets the pointer of a struct of callbacks that is the program's to use.
 * @param table the struct @maybenil
 * @param data the pointer @maybenil
 */
LINPHONE_PUBLIC void linphone_core_v_table_set_user_data(LinphoneCoreVTable *table, void *data);

/**
 * Gets the pointer of a struct of callbacks that is the program's to use.
 * @param table the struct @maybenil
 * @return the pointer; NULL for NULL @maybenil
 */
LINPHONE_PUBLIC void *linphone_core_v_table_get_user_data(const LinphoneCoreVTable *table);

/**
 * Makes a proxy config with the defaults of a core's configuration. It does nothing until it is added.
 * @param core the core; NULL for the built-in defaults @maybenil
 * @return the proxy config, to be given up with `linphone_proxy_config_unref`
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_core_create_proxy_config(LinphoneCore *core);

/**
 * Adds a proxy config to a core. The next iterate registers it, if it is enabled and the network is there.
 * @param core the core @notnil
 * @param config the proxy config, of which the core takes a share @notnil
 * @return 0, also when it was added before; -1 without server address or identity
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_add_proxy_config(LinphoneCore *core,
                                              LinphoneProxyConfig *config);

/**
 * Removes a proxy config from a core. A registration is taken back: the answer is still told.
 * @param core the core @notnil
 * @param config the proxy config; NULL and unknown ones are ignored @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_remove_proxy_config(LinphoneCore *core,
                                       LinphoneProxyConfig *config);

/**
 * Removes all proxy configs from a core, as `linphone_core_remove_proxy_config` does one.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_clear_proxy_config(LinphoneCore *core);

/**
 * Gets the proxy configs of a core, in the order of their adding.
 * @param core the core @notnil
 * @return their list, which belongs to the core; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_proxy_config_list(const LinphoneCore *core);

/**
 * Finds a proxy config by its idkey.
 * @param core the core @notnil
 * @param idkey the idkey @maybenil
 * @return the proxy config, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_core_get_proxy_config_by_idkey(LinphoneCore *core,
                                                             const char *idkey);

/**
 * Gets the default proxy config of a core.
 * @param core the core @notnil
 * @return the proxy config, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_core_get_default_proxy_config(const LinphoneCore *core);

/**
 * Makes a proxy config the default one.
 * @param core the core @notnil
 * @param config the proxy config; NULL, or one that the core does not have, clears the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_default_proxy_config(LinphoneCore *core,
                                            LinphoneProxyConfig *config);

/**
 * Gets the default proxy config of a core and its place in the list.
 * @param core the core @notnil
 * @param config receives the proxy config, borrowed, or NULL when there is none @maybenil
 * @return its place from 0 on; -1 when there is none
 */
LINPHONE_PUBLIC
int linphone_core_get_default_proxy(LinphoneCore *core,
                                    LinphoneProxyConfig **config);

/**
 * Gets the place of the default proxy config in the list.
 * @param core the core @notnil
 * @return its place from 0 on; -1 when there is none
 */
LINPHONE_PUBLIC int linphone_core_get_default_proxy_config_index(LinphoneCore *core);

/**
 * Makes an account with these settings. It does nothing until it is added.
 * @param core the core @maybenil
 * @param params the settings, which the account shares with the program @notnil
 * @return the account, to be given up with `linphone_account_unref`
 */
LINPHONE_PUBLIC
LinphoneAccount *linphone_core_create_account(LinphoneCore *core,
                                              LinphoneAccountParams *params);

/**
 * Makes settings for an account, with the defaults of a core's configuration.
 * @param core the core; NULL for the built-in defaults @maybenil
 * @return the settings, to be given up with `linphone_account_params_unref`
 */
LINPHONE_PUBLIC LinphoneAccountParams *linphone_core_create_account_params(LinphoneCore *core);

/**
 * Adds an account to a core. The next iterate registers it, if it is enabled and the network is there.
 * @param core the core @notnil
 * @param account the account, of which the core takes a share @notnil
 * @return 0, also when it was added before; -1 without server address or identity
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_add_account(LinphoneCore *core,
                                         LinphoneAccount *account);

/**
 * Removes an account from a core. A registration is taken back: the answer is still told.
 * @param core the core @notnil
 * @param account the account; NULL and unknown ones are ignored @maybenil
 */
LINPHONE_PUBLIC void linphone_core_remove_account(LinphoneCore *core, LinphoneAccount *account);

/**
 * Removes all accounts from a core, as `linphone_core_remove_account` does one.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_clear_accounts(LinphoneCore *core);

/**
 * Gets the accounts of a core, in the order of their adding.
 * @param core the core @notnil
 * @return their list, which belongs to the core; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_account_list(const LinphoneCore *core);

/**
 * Finds an account by its idkey.
 * @param core the core @notnil
 * @param idkey the idkey @maybenil
 * @return the account, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccount *linphone_core_get_account_by_idkey(LinphoneCore *core,
                                                    const char *idkey);

/**
 * Gets the default account of a core.
 * @param core the core @notnil
 * @return the account, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC LinphoneAccount *linphone_core_get_default_account(const LinphoneCore *core);

/**
 * Makes an account the default one.
 * @param core the core @notnil
 * @param account the account; NULL, or one that the core does not have, clears the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_default_account(LinphoneCore *core,
                                       LinphoneAccount *account);

/**
 * Registers all enabled accounts of a core again, at once.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_refresh_registers(LinphoneCore *core);

/**
 * Makes an auth info. A core does not use it until it is added.
 * @param core any core @maybenil
 * @param username the user part of the identity @maybenil
 * @param userid the name to log in with, if another one @maybenil
 * @param passwd the password in clear @maybenil
 * @param ha1 its hash, in place of the password @maybenil
 * @param realm the realm of the server, if known @maybenil
 * @param domain the domain of the identity, if it matters @maybenil
 * @return the auth info, to be given up with `linphone_auth_info_unref`
 */
LINPHONE_PUBLIC
LinphoneAuthInfo *linphone_core_create_auth_info(LinphoneCore *core,
                                                 const char *username,
                                                 const char *userid,
                                                 const char *passwd,
                                                 const char *ha1,
                                                 const char *realm,
                                                 const char *domain);

/**
 * Gives a core credentials. It keeps a copy. Registrations that wait for these go on at once.
 * @param core the core @notnil
 * @param info the auth info; one without any secret is refused with a line in the log @notnil
 */
LINPHONE_PUBLIC void linphone_core_add_auth_info(LinphoneCore *core, const LinphoneAuthInfo *info);

/**
 * Takes credentials away from a core. Registrations stay; their next request goes out without them.
 * @param core the core @notnil
 * @param info the stored auth info, or one with the same user, domain and realm @notnil
 */
LINPHONE_PUBLIC
void linphone_core_remove_auth_info(LinphoneCore *core,
                                    const LinphoneAuthInfo *info);

/**
 * Gets the credentials of a core, in the order of their adding.
 * @param core the core @notnil
 * @return their list, which belongs to the core; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_auth_info_list(const LinphoneCore *core);

/**
 * Finds the credentials that a core would use for a user.
 * @param core the core @notnil
 * @param realm the realm; NULL for any @maybenil
 * @param username the user @maybenil
 * @param sip_domain the domain; NULL for any @maybenil
 * @return the auth info, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAuthInfo *linphone_core_find_auth_info(LinphoneCore *core,
                                                     const char *realm,
                                                     const char *username,
                                                     const char *sip_domain);

/**
 * Takes all credentials away from a core. Registrations stay; their next request goes out without.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_clear_all_auth_info(LinphoneCore *core);

/**
 * Says that the program has no credentials for what a core asked. The registration concerned fails as it would anyway.
 * @param core the core @notnil
 * @param info what the core asked with @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_abort_authentication(LinphoneCore *core,
                                        LinphoneAuthInfo *info);

/**
 * Says that the network is there or gone. Gone: registrations fall back to LinphoneRegistrationNone at once, and nothing
 * is sent. There: all enabled accounts register with the next iterate.
 * @param core the core @notnil
 * @param reachable TRUE when the network is there
 */
LINPHONE_PUBLIC
void linphone_core_set_network_reachable(LinphoneCore *core,
                                         bool_t reachable);

/**
 * The same as `linphone_core_set_network_reachable`: registrations are all that runs over the network here.
 * @param core the core @notnil
 * @param reachable TRUE when the network is there
 */
LINPHONE_PUBLIC
void linphone_core_set_sip_network_reachable(LinphoneCore *core,
                                             bool_t reachable);

/**
 * Does nothing: there is no media here.
 * @param core the core @notnil
 * @param reachable not used
 */
LINPHONE_PUBLIC
void linphone_core_set_media_network_reachable(LinphoneCore *core,
                                               bool_t reachable);

/**
 * Is the network there, as far as the core knows?
 * @param core the core @notnil
 * @return TRUE when it is; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_network_reachable(LinphoneCore *core);

/**
 * Chooses the ports to listen on. When that changes anything, sockets are opened anew at once, and all enabled accounts
 * register again with the next iterate.
 * @param core the core @notnil
 * @param transports the ports @notnil
 * @return 0; -1 for what is no core or no set of ports
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_set_transports(LinphoneCore *core,
                                            const LinphoneTransports *transports);

/**
 * Gets the ports as they were chosen.
 * @param core the core @notnil
 * @return the ports, to be given up with `linphone_transports_unref`
 */
LINPHONE_PUBLIC LinphoneTransports *linphone_core_get_transports(LinphoneCore *core);

/**
 * Gets the ports as they are open: the real numbers where the system chose, 0 where nothing listens.
 * @param core the core @notnil
 * @return the ports, to be given up with `linphone_transports_unref`
 */
LINPHONE_PUBLIC
LinphoneTransports *linphone_core_get_transports_used(LinphoneCore *core);

/**
 * Chooses the ports to listen on, in the form of liblinphone 3. All 0 means UDP 5060.
 * @param core the core @notnil
 * @param transports the ports @notnil
 * @return 0; -1 for what is no core, or NULL
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_set_sip_transports(LinphoneCore *core,
                                                const LinphoneSipTransports *transports);

/**
 * Gets the ports as they were chosen, in the form of liblinphone 3.
 * @param core the core @notnil
 * @param transports receives the ports @notnil
 * @return 0; -1 for what is no core, or NULL
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_get_sip_transports(LinphoneCore *core,
                                                LinphoneSipTransports *transports);

/**
 * Gets the ports as they are open, in the form of liblinphone 3.
 * @param core the core @notnil
 * @param tr receives the ports @notnil
 */
LINPHONE_PUBLIC
void linphone_core_get_sip_transports_used(LinphoneCore *core,
                                           LinphoneSipTransports *tr);

/**
 * Chooses the UDP port and leaves the others alone.
 * @param core the core @notnil
 * @param port above 0 a fixed one, 0 none, -1 one of the system's choice
 */
LINPHONE_PUBLIC void linphone_core_set_sip_port(LinphoneCore *core, int port);

/**
 * Gets the UDP port as it was chosen, or else the TCP port, or else the TLS port.
 * @param core the core @notnil
 * @return the port; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_sip_port(LinphoneCore *core);

/**
 * Can addresses of this transport be reached?
 * @param core the core @notnil
 * @param transport_type the transport
 * @return TRUE for UDP, TCP and TLS; FALSE for DTLS and what is none
 */
LINPHONE_PUBLIC
bool_t linphone_core_sip_transport_supported(const LinphoneCore *core,
                                             LinphoneTransportType transport_type);

/**
 * Uses IPv6 where it is there, or not at all. A change opens the sockets anew.
 * @param core the core @notnil
 * @param enable TRUE to use it
 */
LINPHONE_PUBLIC void linphone_core_enable_ipv6(LinphoneCore *core, bool_t enable);

/**
 * Is IPv6 used?
 * @param core the core @notnil
 * @return TRUE when it is; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_ipv6_enabled(LinphoneCore *core);

/**
 * Sends something small over idle connections every 30 s, so that NATs keep them open. It takes effect at once.
 * @param core the core @notnil
 * @param enable TRUE, the default, to do so
 */
LINPHONE_PUBLIC
void linphone_core_enable_keep_alive(LinphoneCore *core,
                                     bool_t enable);

/**
 * Are idle connections kept alive?
 * @param core the core @notnil
 * @return TRUE when they are; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_keep_alive_enabled(LinphoneCore *core);

/**
 * Looks for SRV records of server names (RFC 3263), or only for addresses.
 * @param core the core @notnil
 * @param enable TRUE, the default, to look for them
 */
LINPHONE_PUBLIC void linphone_core_enable_dns_srv(LinphoneCore *core, bool_t enable);

/**
 * Are SRV records looked for?
 * @param core the core @notnil
 * @return TRUE when they are; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_dns_srv_enabled(const LinphoneCore *core);

/**
 * Asks these name servers in place of the system's. Sockets are opened anew.
 * @param core the core @notnil
 * @param servers a list of C strings, each an IP address with or without port; NULL for the system's @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_dns_servers(LinphoneCore *core,
                                   const bctbx_list_t *servers);

/**
 * Asks these name servers in place of the system's, as `linphone_core_set_dns_servers` does.
 * @param core the core @notnil
 * @param servers a list of C strings; NULL for the system's @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_dns_servers_app(LinphoneCore *core,
                                       const bctbx_list_t *servers);

/**
 * Were the name servers chosen by the program?
 * @param core the core @notnil
 * @return TRUE when they were; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_get_dns_set_by_app(LinphoneCore *core);

/**
 * Chooses what the core calls itself in `User-Agent`: "name/version", or the name alone.
 * @param core the core @notnil
 * @param name the program's name; NULL leaves the header as it is @maybenil
 * @param version its version @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_user_agent(LinphoneCore *core,
                                  const char *name,
                                  const char *version);

/**
 * Gets what the core calls itself in `User-Agent`.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL for what is no core
 */
LINPHONE_PUBLIC const char *linphone_core_get_user_agent(LinphoneCore *core);

/**
 * Gets the configuration of a core.
 * @param core the core @notnil
 * @return the configuration, borrowed; NULL for what is no core
 */
LINPHONE_PUBLIC LinphoneConfig *linphone_core_get_config(const LinphoneCore *core);

/**
 * Tells whether the log is collected in files for sending in.
 * @return one of `LinphoneLogCollectionState`
 */
LINPHONE_PUBLIC LinphoneLogCollectionState linphone_core_log_collection_enabled(void);

/**
 * Chooses whether the log is collected in files for sending in. What was collected stays.
 * @param enable whether, and whether in place of the writing to standard output and error
 */
LINPHONE_PUBLIC void linphone_core_enable_log_collection(LinphoneLogCollectionState enable);

/**
 * Gets the folder for the collected log.
 * @return the folder
 */
LINPHONE_PUBLIC const char *linphone_core_get_log_collection_path(void);

/**
 * Chooses the folder for the collected log.
 * @param path the folder; NULL for the current one @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_log_collection_path(const char *path);

/**
 * Gets how the names of the collected files begin.
 * @return the text
 */
LINPHONE_PUBLIC const char *linphone_core_get_log_collection_prefix(void);

/**
 * Chooses how the names of the collected files begin.
 * @param prefix the text; NULL for `linphone` @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_log_collection_prefix(const char *prefix);

/**
 * Tells how large each of the two collected files may become.
 * @return bytes
 */
LINPHONE_PUBLIC size_t linphone_core_get_log_collection_max_file_size(void);

/**
 * Chooses how large each of the two collected files may become. When both are full, the older one goes.
 * @param size bytes
 */
LINPHONE_PUBLIC
void linphone_core_set_log_collection_max_file_size(size_t size);

/**
 * Chooses where the collected log is sent. It is only kept, in the configuration: this library sends no files.
 * @param core the core @notnil
 * @param server_url the address; NULL removes it @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_log_collection_upload_server_url(LinphoneCore *core,
                                                        const char *server_url);

/**
 * Gets where the collected log is sent.
 * @param core the core @notnil
 * @return the address; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_log_collection_upload_server_url(LinphoneCore *core);

/**
 * Tells the core's listeners, by `log_collection_upload_state_changed`, why the collected log is not sent: this library sends no
 * files.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC
void linphone_core_upload_log_collection(LinphoneCore *core);

/**
 * Puts the collected files into one gzip archive beside them.
 * @return the archive's path, for the caller to free; NULL when nothing is collected @maybenil
 */
LINPHONE_PUBLIC char *linphone_core_compress_log_collection(void);

/**
 * Removes the collected files and their archive. Collecting goes on.
 */
LINPHONE_PUBLIC void linphone_core_reset_log_collection(void);

/**
 * Does nothing: lines are always written on the thread whose call caused them, when the call returns.
 */
LINPHONE_PUBLIC
void linphone_core_serialize_logs(void);

/**
 * Chooses the function that gets the lines of the log, in place of standard output and error. Its format is the finished text,
 * with each percent sign doubled, and it has no arguments. Listeners of the logging service are called beside it.
 * @param logfunc the function; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_log_handler(OrtpLogFunc logfunc);

/**
 * Chooses the file that gets the lines of the log, in place of standard output and error, and of a handler.
 * @param file the file, which the program keeps open; NULL for standard output and error @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_log_file(FILE *file);

/**
 * Chooses the levels that are written, from one on upwards.
 * @param loglevel the lowest level that is written; 0 for all
 */
LINPHONE_PUBLIC void linphone_core_set_log_level(OrtpLogLevel loglevel);

/**
 * Chooses the levels that are written, one by one. Unknown bits are dropped.
 * @param mask bits of `OrtpLogLevel`; 0 for silence
 */
LINPHONE_PUBLIC void linphone_core_set_log_level_mask(unsigned int mask);

/**
 * Tells which levels are written.
 * @return bits of `OrtpLogLevel`
 */
LINPHONE_PUBLIC unsigned int linphone_core_get_log_level_mask(void);

/**
 * Writes messages, warnings and errors to a file.
 * @param file the file, which the program keeps open; NULL for standard output and error @maybenil
 */
LINPHONE_PUBLIC void linphone_core_enable_logs(FILE *file);

/**
 * Gives messages, warnings and errors to a function.
 * @param logfunc the function, as for `linphone_core_set_log_handler` @maybenil
 */
LINPHONE_PUBLIC void linphone_core_enable_logs_with_cb(OrtpLogFunc logfunc);

/**
 * Writes errors only.
 */
LINPHONE_PUBLIC void linphone_core_disable_logs(void);

/**
 * Chooses what to call when the sending of the collected log succeeds or fails.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_log_collection_upload_state_changed(LinphoneCoreCbs *cbs,
                                                               LinphoneCoreCbsLogCollectionUploadStateChangedCb cb);

/**
 * Chooses what to call while the collected log is sent, which does not happen.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_log_collection_upload_progress_indication(LinphoneCoreCbs *cbs,
                                                                     LinphoneCoreCbsLogCollectionUploadProgressIndicationCb cb);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_CORE_H */
