/**
 * @file
 * linphone/core.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/types/structs.rs, src/ffi/core_cbs.rs, src/ffi/core.rs, src/ffi/core_accounts.rs, src/ffi/core_network.rs, src/ffi/core_logging.rs, src/ffi/core_identity.rs, src/ffi/core_tls.rs, src/ffi/core_nat.rs, src/ffi/core_protocol.rs, src/ffi/core_settings.rs, src/ffi/core_push.rs, src/ffi/core_provisioning.rs, src/ffi/media_factory.rs, src/ffi/legacy_core.rs, src/ffi/unsupported/names.tsv; change that and run `make headers`.
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
#include <linphone/account_creator.h>
#include <linphone/account_creator_service.h>
#include <linphone/call_log.h>
#include <linphone/call_params.h>
#include <linphone/chat.h>
#include <linphone/conference.h>
#include <linphone/event.h>
#include <linphone/friend.h>
#include <linphone/friendlist.h>
#include <linphone/im_encryption_engine.h>
#include <linphone/im_notif_policy.h>
#include <linphone/info_message.h>
#include <linphone/payload_type.h>
#include <linphone/player.h>
#include <linphone/presence.h>
#include <linphone/ringtoneplayer.h>
#include <linphone/tunnel.h>
#include <linphone/vcard.h>
#include <linphone/video_definition.h>
#include <linphone/xmlrpc.h>

/**
 * mediastreamer's media engine.
 */
struct _MSFactory;

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
    /** @cond members of liblinphone 3, which are never called */
    void (*notify_presence_recv)(LinphoneCore *lc, LinphoneFriend *lf);
    void (*new_subscription_request)(LinphoneCore *lc, LinphoneFriend *lf, const char *url);
    void (*notify_recv)(LinphoneCore *lc, LinphoneCall *call, const char *from, const char *event);
    void (*display_status)(LinphoneCore *lc, const char *message);
    void (*display_message)(LinphoneCore *lc, const char *message);
    void (*display_warning)(LinphoneCore *lc, const char *message);
    void (*display_url)(LinphoneCore *lc, const char *message, const char *url);
    void (*show)(LinphoneCore *lc);
    /** @endcond */
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
 * @return the pointer, still the program's; NULL when none was set @maybenil
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
LinphoneCoreCbsGlobalStateChangedCb linphone_core_cbs_get_global_state_changed(LinphoneCoreCbs *cbs);

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
LinphoneCoreCbsRegistrationStateChangedCb linphone_core_cbs_get_registration_state_changed(LinphoneCoreCbs *cbs);

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
LinphoneCoreCbsAccountRegistrationStateChangedCb linphone_core_cbs_get_account_registration_state_changed(LinphoneCoreCbs *cbs);

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
LinphoneCoreCbsAuthenticationRequestedCb linphone_core_cbs_get_authentication_requested(LinphoneCoreCbs *cbs);

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
LinphoneCoreCbsConfiguringStatusCb linphone_core_cbs_get_configuring_status(LinphoneCoreCbs *cbs);

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
LinphoneCoreCbsNetworkReachableCb linphone_core_cbs_get_network_reachable(LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when an account was added to the core.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_account_added(LinphoneCoreCbs *cbs,
                                         LinphoneCoreCbsAccountAddedCb cb);

/**
 * Gets what is called when an account was added to the core.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsAccountAddedCb linphone_core_cbs_get_account_added(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when an account was removed from the core.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_account_removed(LinphoneCoreCbs *cbs,
                                           LinphoneCoreCbsAccountRemovedCb cb);

/**
 * Gets what is called when an account was removed from the core.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsAccountRemovedCb linphone_core_cbs_get_account_removed(const LinphoneCoreCbs *cbs);

/**
 * Chooses what to call when the core has another default account.
 * The account is NULL when it has none any more.
 * @param cbs the callbacks @notnil
 * @param cb the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_cbs_set_default_account_changed(LinphoneCoreCbs *cbs,
                                                   LinphoneCoreCbsDefaultAccountChangedCb cb);

/**
 * Gets what is called when the core has another default account.
 * @param cbs the callbacks @notnil
 * @return the function, or NULL for none @maybenil
 */
LINPHONE_PUBLIC
LinphoneCoreCbsDefaultAccountChangedCb linphone_core_cbs_get_default_account_changed(const LinphoneCoreCbs *cbs);

/**
 * Makes a core from configuration files and starts it. What its listeners hear of the start they hear before this
 * returns.
 * @param vtable the first listener, copied; NULL for none @maybenil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @param userdata what `linphone_core_get_user_data` gives back @maybenil
 * @return the core, to be given up with `linphone_core_unref` or `linphone_core_destroy` @notnil
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
 * @return the core, to be given up with `linphone_core_unref`; NULL for a wrong configuration
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
 * or so, or whenever the descriptor of `regline_core_get_fd` is readable; it never blocks.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC
void linphone_core_iterate(LinphoneCore *core);

/**
 * Stops a core: bindings are removed from their registrars, as long as one answers every two seconds.
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
 * @return the pointer, still the program's; NULL when none was set @maybenil
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
 * Lists all callbacks objects that listen to a core, in the order of adding.
 * @param core the core @notnil
 * @return a list of `LinphoneCoreCbs *`, which the caller frees, and whose elements are borrowed; NULL for none @maybenil
 */
LINPHONE_PUBLIC
bctbx_list_t *linphone_core_get_callbacks_list(const LinphoneCore *core);

/**
 * Gets the callbacks that are being called right now.
 * @param core the core @notnil
 * @return the callbacks, borrowed; NULL outside of callbacks, and in those of a struct @maybenil
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
 * @return the struct, borrowed; of the one given to `linphone_core_new`, the core's copy; NULL outside of callbacks
 * @maybenil
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
 * @return the pointer, still the program's; NULL for NULL @maybenil
 */
LINPHONE_PUBLIC void *linphone_core_v_table_get_user_data(const LinphoneCoreVTable *table);

/**
 * Makes a proxy config with the defaults of a core's configuration. It does nothing until it is added.
 * @param core the core; NULL for the built-in defaults @maybenil
 * @return the proxy config, to be given up with `linphone_proxy_config_unref`; NULL for a wrong core
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
 * Makes an account creator, in which nothing is set, for accounts over TCP that become the default one.
 * @param core the core that accounts are for @notnil
 * @param xmlrpc_url kept by nobody: no account server is asked @maybenil
 * @return the creator, to be given up with `linphone_account_creator_unref`; NULL for what is no core
 */
LINPHONE_PUBLIC
LinphoneAccountCreator *linphone_core_create_account_creator(LinphoneCore *core,
                                                             const char *xmlrpc_url);

/**
 * Makes an account with these settings. It does nothing until it is added.
 * @param core the core @maybenil
 * @param params the settings, which the account shares with the program @notnil
 * @return the account, to be given up with `linphone_account_unref`; NULL for a wrong object
 */
LINPHONE_PUBLIC
LinphoneAccount *linphone_core_create_account(LinphoneCore *core,
                                              LinphoneAccountParams *params);

/**
 * Makes settings for an account, with the defaults of a core's configuration.
 * @param core the core; NULL for the built-in defaults @maybenil
 * @return the settings, to be given up with `linphone_account_params_unref`; NULL for a wrong core
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
 * Gets the accounts that were removed while registered and whose registrar has not confirmed the farewell yet.
 * @param core the core @notnil
 * @return their list, which belongs to the core; NULL when there are none @maybenil
 */
LINPHONE_PUBLIC
const bctbx_list_t *linphone_core_get_deleted_account_list(const LinphoneCore *core);

/**
 * Says how long removed accounts wait for their registrar. It is only kept: they wait until the registrar has
 * confirmed or given no answer for 32 seconds.
 * @param core the core @notnil
 * @param seconds how long
 */
LINPHONE_PUBLIC
void linphone_core_set_account_deletion_timeout(LinphoneCore *core,
                                                unsigned int seconds);

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
 * @return the auth info, to be given up with `linphone_auth_info_unref`; NULL for a wrong core
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
 * @return the ports, to be given up with `linphone_transports_unref`; NULL for what is no core
 */
LINPHONE_PUBLIC LinphoneTransports *linphone_core_get_transports(LinphoneCore *core);

/**
 * Gets the ports as they are open: the real numbers where the system chose, 0 where nothing listens.
 * @param core the core @notnil
 * @return the ports, to be given up with `linphone_transports_unref`; NULL for what is no core
 */
LINPHONE_PUBLIC
LinphoneTransports *linphone_core_get_transports_used(LinphoneCore *core);

/**
 * Gives each account the transport that the core listens for, if that is only one, and lets the core listen for the others,
 * too: for configurations of times in which a core had one transport for all accounts.
 * Differs from liblinphone: accounts and routes that ask for TLS keep it.
 * @param core the core @notnil
 * @return 1; 0 when it was done before, which `[sip] multi_transport_migration_done` says; -1 for what is no core
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_migrate_to_multi_transport(LinphoneCore *core);

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
 * Chooses the UDP port and closes all others.
 * @param core the core @notnil
 * @param port above 0 a fixed one, 0 that of SIP, -1 one of the system's choice, -2 none that is listened on
 */
LINPHONE_PUBLIC
void linphone_core_set_sip_port(LinphoneCore *core,
                                int port);

/**
 * Gets the port that is listened on: of UDP, or else of TCP, or else of TLS.
 * @param core the core @notnil
 * @return the port; 0 before the start; -2 when no port is to be opened; -1 for what is no core
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
 * Asks these name servers in place of the system's, from the next question on.
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
 * @return the folder, borrowed until it changes @notnil
 */
LINPHONE_PUBLIC const char *linphone_core_get_log_collection_path(void);

/**
 * Chooses the folder for the collected log.
 * @param path the folder; NULL for the current one @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_log_collection_path(const char *path);

/**
 * Gets how the names of the collected files begin.
 * @return the text, borrowed until it changes @notnil
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
 * @return the address, borrowed until it changes; NULL when there is none @maybenil
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

/**
 * Gets who the core is: the identity of the default account, else the primary contact.
 * @param core the core @notnil
 * @return the address, which belongs to the core; NULL for what is no core
 */
LINPHONE_PUBLIC const char *linphone_core_get_identity(LinphoneCore *core);

/**
 * Chooses the address of the core without any account.
 * @param core the core @notnil
 * @param contact a SIP address; empty for the default one @maybenil
 * @return 0; -1 for what is no SIP address, which changes nothing
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_set_primary_contact(LinphoneCore *core,
                                                 const char *contact);

/**
 * Gets the address of the core without any account: our own address and port in place of host and port, unless
 * `linphone_core_set_guess_hostname` says otherwise.
 * @param core the core @notnil
 * @return the address, which belongs to the core; NULL for what is no core
 */
LINPHONE_PUBLIC
const char *linphone_core_get_primary_contact(LinphoneCore *core);

/**
 * Makes an address of the primary contact.
 * @param core the core @notnil
 * @return the address, to be given up with `linphone_address_unref`; NULL for what is no core @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_core_create_primary_contact_parsed(LinphoneCore *core);

/**
 * Makes an address of the primary contact, under an older name.
 * @param core the core @notnil
 * @return the address, to be given up with `linphone_address_unref`; NULL for what is no core @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_core_get_primary_contact_parsed(LinphoneCore *core);

/**
 * Gets the primary contact as an address.
 * @param core the core @notnil
 * @return the address, which belongs to the core; NULL for what is no core @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAddress *linphone_core_get_primary_contact_address(LinphoneCore *core);

/**
 * Puts our own address in place of the host of the primary contact, or leaves that alone.
 * @param core the core @notnil
 * @param enable TRUE, the default, to do so
 */
LINPHONE_PUBLIC void linphone_core_set_guess_hostname(LinphoneCore *core, bool_t enable);

/**
 * Is our own address put in place of the host of the primary contact?
 * @param core the core @notnil
 * @return TRUE when it is; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_get_guess_hostname(LinphoneCore *core);

/**
 * Gives the core a name for people to tell it from others. It is only kept.
 * @param core the core @notnil
 * @param label the name; NULL for none @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_label(LinphoneCore *core, const char *label);

/**
 * Gets the name of the core for people.
 * @param core the core @notnil
 * @return the name, which belongs to the core; NULL when it has none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_label(const LinphoneCore *core);

/**
 * Makes an address of a text.
 * @param core any core @maybenil
 * @param address the text, with its scheme; NULL or empty for the empty address @maybenil
 * @return the address, to be given up with `linphone_address_unref`; NULL for what is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_core_create_address(LinphoneCore *core,
                                              const char *address);

/**
 * Makes an address of what a user typed: an address with or without `sip:`, or a name or number at the domain of the
 * default account, numbers with the prefix of that account.
 * @param core the core @notnil
 * @param url the text @maybenil
 * @return the address, to be given up with `linphone_address_unref`; NULL when it makes none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_core_interpret_url(LinphoneCore *core,
                                             const char *url);

/**
 * Makes an address of what a user typed, as `linphone_core_interpret_url` does.
 * @param core the core @notnil
 * @param url the text @maybenil
 * @param apply_international_prefix TRUE to give numbers the prefix of the default account
 * @return the address, to be given up with `linphone_address_unref`; NULL when it makes none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAddress *linphone_core_interpret_url_2(LinphoneCore *core,
                                               const char *url,
                                               bool_t apply_international_prefix);

/**
 * Finds the account that is responsible for an address: one of the same domain, the default one before others; else the
 * default one, unless accounts are matched strictly.
 * @param core the core @notnil
 * @param address the address @notnil
 * @return the account, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneAccount *linphone_core_lookup_known_account(LinphoneCore *core,
                                                    const LinphoneAddress *address);

/**
 * Finds accounts for addresses of their own domain only, or the default one for those of other domains.
 * @param core the core @notnil
 * @param enable TRUE for their own domain only; FALSE is the default
 */
LINPHONE_PUBLIC
void linphone_core_enable_account_strict_matching(LinphoneCore *core,
                                                  bool_t enable);

/**
 * Chooses the certificates that are trusted: a file of them, or a folder of files. Connections made from now on know it.
 * @param core the core @notnil
 * @param path the path; NULL for those of the system @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_root_ca(LinphoneCore *core,
                               const char *path);

/**
 * Gets the path of the certificates that are trusted.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when it is not set @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_root_ca(LinphoneCore *core);

/**
 * Chooses the certificates that are trusted, given as text, over those of a path. They are not kept in the configuration.
 * Connections made from now on know it.
 * @param core the core @notnil
 * @param data the certificates in PEM form; NULL for those of the path @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_root_ca_data(LinphoneCore *core,
                                    const char *data);

/**
 * Checks that a server's certificate comes from one that is trusted. Connections made from now on know it.
 * @param core the core @notnil
 * @param yesno TRUE, the default, to check
 */
LINPHONE_PUBLIC
void linphone_core_verify_server_certificates(LinphoneCore *core,
                                              bool_t yesno);

/**
 * Are the certificates of servers checked?
 * @param core the core @notnil
 * @return TRUE when they are; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_verify_server_certificates(LinphoneCore *core);

/**
 * Checks that a server's certificate is for the name in the server address. Connections made from now on know it.
 * @param core the core @notnil
 * @param yesno TRUE, the default, to check
 */
LINPHONE_PUBLIC
void linphone_core_verify_server_cn(LinphoneCore *core,
                                    bool_t yesno);

/**
 * Are the names in the certificates of servers checked?
 * @param core the core @notnil
 * @return TRUE when they are; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_verify_server_cn(LinphoneCore *core);

/**
 * Chooses our own certificate, given as text, for servers that ask for one. It is not kept in the configuration.
 * @param core the core @notnil
 * @param tls_cert the text in PEM form; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_tls_cert(LinphoneCore *core,
                                const char *tls_cert);

/**
 * Gets our own certificate as it was given as text.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when none was given @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_tls_cert(const LinphoneCore *core);

/**
 * Chooses the key of our own certificate, given as text, for servers that ask for one. It is not kept in the configuration.
 * @param core the core @notnil
 * @param tls_key the text in PEM form; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_tls_key(LinphoneCore *core,
                               const char *tls_key);

/**
 * Gets the key of our own certificate as it was given as text.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when none was given @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_tls_key(const LinphoneCore *core);

/**
 * Chooses our own certificate, for servers that ask for one. Connections made from now on know it.
 * @param core the core @notnil
 * @param tls_cert_path a PEM file; NULL for none @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_tls_cert_path(LinphoneCore *core, const char *tls_cert_path);

/**
 * Gets the path of our own certificate.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when it is not set @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_tls_cert_path(const LinphoneCore *core);

/**
 * Chooses the key of our own certificate. Connections made from now on know it.
 * @param core the core @notnil
 * @param tls_key_path a PEM file; NULL for none @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_tls_key_path(LinphoneCore *core, const char *tls_key_path);

/**
 * Gets the path of the key of our own certificate.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when it is not set @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_tls_key_path(const LinphoneCore *core);

/**
 * Says where certificates of users are, which only calls would need. It is only kept.
 * @param core the core @notnil
 * @param path a folder; NULL for none @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_user_certificates_path(LinphoneCore *core, const char *path);

/**
 * Gets where certificates of users are: at first a folder of the application's data.
 * @param core the core @notnil
 * @return the folder, which belongs to the core; NULL for none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_user_certificates_path(LinphoneCore *core);

/**
 * Does nothing but say so in the log: it takes settings of a TLS library that is not used here.
 * `linphone_core_set_root_ca`, `linphone_core_set_tls_cert` and their like do the same for every library.
 * @param core the core @notnil
 * @param ssl_config not used @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_ssl_config(LinphoneCore *core,
                                  void *ssl_config);

/**
 * Names the STUN server, in the NAT policy of the core.
 * @param core the core @notnil
 * @param server `host` or `host:port`; NULL for none @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_stun_server(LinphoneCore *core, const char *server);

/**
 * Gets the STUN server of the NAT policy of the core.
 * @param core the core @notnil
 * @return the server, which belongs to the core; NULL for none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_stun_server(const LinphoneCore *core);

/**
 * Says which public address the core has. It is only kept, as with liblinphone, where it concerns media; that of a NAT policy,
 * `linphone_nat_policy_set_nat_v4_address`, stands in Contacts.
 * @param core the core @notnil
 * @param addr the address; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_nat_address(LinphoneCore *core,
                                   const char *addr);

/**
 * Gets which public address the core was said to have.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when it is not set @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_nat_address(const LinphoneCore *core);

/**
 * Chooses how to get through firewalls, as switches in the NAT policy of the core.
 * LinphonePolicyUseNatAddress and LinphonePolicyUseUpnp switch everything off.
 * @param core the core @notnil
 * @param pol the choice
 */
LINPHONE_PUBLIC
void linphone_core_set_firewall_policy(LinphoneCore *core,
                                       LinphoneFirewallPolicy pol);

/**
 * Gets what the NAT policy of the core amounts to.
 * @param core the core @notnil
 * @return the choice; LinphonePolicyNoFirewall for what is no core
 */
LINPHONE_PUBLIC LinphoneFirewallPolicy linphone_core_get_firewall_policy(const LinphoneCore *core);

/**
 * Shares a NAT policy with the core. There always is one.
 * @param core the core @notnil
 * @param policy the policy; NULL changes nothing @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_nat_policy(LinphoneCore *core, LinphoneNatPolicy *policy);

/**
 * Gets the NAT policy of the core.
 * @param core the core @notnil
 * @return the policy, borrowed; NULL for what is no core
 */
LINPHONE_PUBLIC LinphoneNatPolicy *linphone_core_get_nat_policy(const LinphoneCore *core);

/**
 * Makes a NAT policy that does nothing, with a name of its own.
 * @param core the core that the policy belongs to @notnil
 * @return the policy, to be given up with `linphone_nat_policy_unref`; NULL for what is no core
 */
LINPHONE_PUBLIC LinphoneNatPolicy *linphone_core_create_nat_policy(LinphoneCore *core);

/**
 * Makes a NAT policy of the section of the configuration that has this name.
 * @param core the core @notnil
 * @param reference the value of `ref` in the section @maybenil
 * @return the policy, to be given up with `linphone_nat_policy_unref`; NULL without such a section @maybenil
 */
LINPHONE_PUBLIC
LinphoneNatPolicy *linphone_core_create_nat_policy_from_config(LinphoneCore *core,
                                                               const char *reference);

/**
 * Makes a NAT policy of the section of the configuration that has this name, as
 * `linphone_core_create_nat_policy_from_config` does.
 * @param core the core @notnil
 * @param reference the value of `ref` in the section @maybenil
 * @return the policy, to be given up with `linphone_nat_policy_unref`; NULL without such a section @maybenil
 */
LINPHONE_PUBLIC
LinphoneNatPolicy *linphone_core_create_nat_policy_from_ref(LinphoneCore *core,
                                                            const char *reference);

/**
 * Can ports be mapped by UPnP?
 * @return FALSE
 */
LINPHONE_PUBLIC bool_t linphone_core_upnp_available(void);

/**
 * Gets how far UPnP has got.
 * @param core the core @notnil
 * @return LinphoneUpnpStateNotAvailable
 */
LINPHONE_PUBLIC LinphoneUpnpState linphone_core_get_upnp_state(const LinphoneCore *core);

/**
 * Gets the public address that UPnP has found.
 * @param core the core @notnil
 * @return NULL
 */
LINPHONE_PUBLIC const char *linphone_core_get_upnp_external_ipaddress(const LinphoneCore *core);

/**
 * Chooses the option tags in `Supported`. REGISTERs from now on carry them.
 * @param core the core @notnil
 * @param tags the tags with commas between them; NULL or empty for no such header until the core is made again @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_supported_tag(LinphoneCore *core,
                                     const char *tags);

/**
 * Adds an option tag to `Supported`, unless it is there.
 * @param core the core @notnil
 * @param tag the tag @notnil
 */
LINPHONE_PUBLIC void linphone_core_add_supported_tag(LinphoneCore *core, const char *tag);

/**
 * Takes an option tag out of `Supported`.
 * @param core the core @notnil
 * @param tag the tag @notnil
 */
LINPHONE_PUBLIC void linphone_core_remove_supported_tag(LinphoneCore *core, const char *tag);

/**
 * Chooses what the core says it can do, to programs of the same kind.
 * @param core the core @notnil
 * @param specs the specs with commas between them, each a name or name/version; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_linphone_specs(LinphoneCore *core,
                                      const char *specs);

/**
 * Gets what the core says it can do.
 * @param core the core @notnil
 * @return the specs in alphabetical order with commas between them, which belong to the core; NULL for none @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_core_get_linphone_specs(const LinphoneCore *core);

/**
 * Chooses what the core says it can do, as a list.
 * @param core the core @notnil
 * @param specs a list of C strings; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_linphone_specs_list(LinphoneCore *core,
                                           const bctbx_list_t *specs);

/**
 * Gets what the core says it can do, as a list.
 * @param core the core @notnil
 * @return a list of C strings, which belongs to the core; NULL for none @maybenil
 */
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_linphone_specs_list(LinphoneCore *core);

/**
 * Adds to what the core says it can do.
 * @param core the core @notnil
 * @param spec a name or name/version @notnil
 */
LINPHONE_PUBLIC void linphone_core_add_linphone_spec(LinphoneCore *core, const char *spec);

/**
 * Takes from what the core says it can do.
 * @param core the core @notnil
 * @param spec a name for all its versions, or name/version @notnil
 */
LINPHONE_PUBLIC void linphone_core_remove_linphone_spec(LinphoneCore *core, const char *spec);

/**
 * Shares a policy with the core that says which weak digest challenges are answered. It counts from the next challenge
 * on, and so do changes of it.
 * @param core the core @notnil
 * @param policy the policy; NULL for the default one, which answers all @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_digest_authentication_policy(LinphoneCore *core,
                                                    LinphoneDigestAuthenticationPolicy *policy);

/**
 * Gets the policy that says which weak digest challenges are answered.
 * @param core the core @notnil
 * @return the policy, borrowed; NULL for what is no core
 */
LINPHONE_PUBLIC
const LinphoneDigestAuthenticationPolicy *linphone_core_get_digest_authentication_policy(const LinphoneCore *core);

/**
 * Tries names with the search domains of the system, too (resolv.conf(5)), or only as they are. The next question knows it.
 * @param core the core @notnil
 * @param enable TRUE, the default, to try them
 */
LINPHONE_PUBLIC
void linphone_core_enable_dns_search(LinphoneCore *core,
                                     bool_t enable);

/**
 * Are names tried with the search domains of the system?
 * @param core the core @notnil
 * @return TRUE when they are; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_dns_search_enabled(const LinphoneCore *core);

/**
 * Says how long a connection may take to come up, handshakes included. Connections begun from now on know it.
 * @param core the core @notnil
 * @param timeout_ms milliseconds; 0 and less stand for the default 63000
 */
LINPHONE_PUBLIC
void linphone_core_set_sip_transport_timeout(LinphoneCore *core,
                                             int timeout_ms);

/**
 * Gets how long a connection may take to come up.
 * @param core the core @notnil
 * @return milliseconds, as they were set; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_sip_transport_timeout(LinphoneCore *core);

/**
 * Says when registrations are refreshed: at a random time between two parts of their expiry. It counts from the next
 * answer of a registrar on.
 * @param core the core @notnil
 * @param min_value the earlier time in percent, from 1 to 99; 90 at first
 * @param max_value the later time in percent
 */
LINPHONE_PUBLIC
void linphone_core_set_refresh_window(LinphoneCore *core,
                                      int min_value,
                                      int max_value);

/**
 * Registers only while the network is there, or always. What waited for the network goes out with the next iterate.
 * @param core the core @notnil
 * @param value TRUE, the default, to wait for the network
 */
LINPHONE_PUBLIC
void linphone_core_set_register_only_when_network_is_up(LinphoneCore *core,
                                                        bool_t value);

/**
 * Do registrations wait for the network?
 * @param core the core @notnil
 * @return TRUE when they do; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_get_register_only_when_network_is_up(const LinphoneCore *core);

/**
 * Uses no network but WiFi. It is only kept: which network there is is known to the program, which says so with
 * `linphone_core_set_network_reachable`.
 * @param core the core @notnil
 * @param val TRUE to use no other
 */
LINPHONE_PUBLIC
void linphone_core_enable_wifi_only(LinphoneCore *core,
                                    bool_t val);

/**
 * Was the core told to use no network but WiFi?
 * @param core the core @notnil
 * @return TRUE when it was; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_wifi_only_enabled(LinphoneCore *core);

/**
 * Marks SIP packets (RFC 2474), from now on. A system may refuse to.
 * Differs from liblinphone: packets to IPv4 addresses are marked, too, while IPv6 is in use.
 * @param core the core @notnil
 * @param dscp the code point, of which the lowest six bits count
 */
LINPHONE_PUBLIC void linphone_core_set_sip_dscp(LinphoneCore *core, int dscp);

/**
 * Gets the code point of SIP packets.
 * @param core the core @notnil
 * @return the code point, 26 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_sip_dscp(const LinphoneCore *core);

/**
 * Names an HTTP proxy to connect through. It is only kept: connections are made directly.
 * @param core the core @notnil
 * @param host the host; NULL for none @maybenil
 */
LINPHONE_PUBLIC void linphone_core_set_http_proxy_host(LinphoneCore *core, const char *host);

/**
 * Names the port of the HTTP proxy. It is only kept.
 * @param core the core @notnil
 * @param port the port
 */
LINPHONE_PUBLIC void linphone_core_set_http_proxy_port(LinphoneCore *core, int port);

/**
 * Gets the host of the HTTP proxy.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when it is not set @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_http_proxy_host(const LinphoneCore *core);

/**
 * Gets the port of the HTTP proxy.
 * @param core the core @notnil
 * @return the port, 3128 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_http_proxy_port(const LinphoneCore *core);

/**
 * Looks for the HTTP proxy of the system. It is only kept.
 * @param core the core @notnil
 * @param enable TRUE to look for it
 */
LINPHONE_PUBLIC
void linphone_core_enable_automatic_http_proxy_detection(LinphoneCore *core,
                                                         bool_t enable);

/**
 * Is the HTTP proxy of the system looked for?
 * @param core the core @notnil
 * @return TRUE when it is; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC
bool_t linphone_core_automatic_http_proxy_detection_enabled(const LinphoneCore *core);

/**
 * Says how long incoming calls ring. It is only kept: there are no calls here.
 * @param core the core @notnil
 * @param seconds seconds
 */
LINPHONE_PUBLIC void linphone_core_set_inc_timeout(LinphoneCore *core, int seconds);

/**
 * Gets how long incoming calls ring.
 * @param core the core @notnil
 * @return seconds, 30 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_inc_timeout(LinphoneCore *core);

/**
 * Says how long calls last at most. It is only kept: there are no calls here.
 * @param core the core @notnil
 * @param seconds seconds; 0 for ever
 */
LINPHONE_PUBLIC void linphone_core_set_in_call_timeout(LinphoneCore *core, int seconds);

/**
 * Gets how long calls last at most.
 * @param core the core @notnil
 * @return seconds, 0 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_in_call_timeout(LinphoneCore *core);

/**
 * Says how long to wait for a delayed answer in calls. It is only kept: there are no calls here.
 * @param core the core @notnil
 * @param seconds seconds
 */
LINPHONE_PUBLIC void linphone_core_set_delayed_timeout(LinphoneCore *core, int seconds);

/**
 * Gets how long to wait for a delayed answer in calls.
 * @param core the core @notnil
 * @return seconds, 4 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_delayed_timeout(LinphoneCore *core);

/**
 * Says how long calls live without media. It is only kept: there are no calls here.
 * @param core the core @notnil
 * @param seconds seconds
 */
LINPHONE_PUBLIC void linphone_core_set_nortp_timeout(LinphoneCore *core, int seconds);

/**
 * Gets how long calls live without media.
 * @param core the core @notnil
 * @return seconds, 30 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_nortp_timeout(const LinphoneCore *core);

/**
 * Says how many calls there may be at once. It is only kept: there are no calls here.
 * @param core the core @notnil
 * @param max the number
 */
LINPHONE_PUBLIC void linphone_core_set_max_calls(LinphoneCore *core, int max);

/**
 * Gets how many calls there may be at once.
 * @param core the core @notnil
 * @return the number, 10 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_max_calls(LinphoneCore *core);

/**
 * Counts missed calls: there are no calls here.
 * @param core the core @notnil
 * @return 0
 */
LINPHONE_PUBLIC int linphone_core_get_missed_calls_count(LinphoneCore *core);

/**
 * Begins to count missed calls anew, of which there are none.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_reset_missed_calls_count(LinphoneCore *core);

/**
 * Counts unread messages: there are no messages here.
 * @param core the core @notnil
 * @return 0
 */
LINPHONE_PUBLIC int linphone_core_get_unread_chat_message_count(const LinphoneCore *core);

/**
 * Can messages be exchanged?
 * @param core the core @notnil
 * @return FALSE
 */
LINPHONE_PUBLIC bool_t linphone_core_chat_enabled(const LinphoneCore *core);

/**
 * Is there a tunnel?
 * @return FALSE
 */
LINPHONE_PUBLIC bool_t linphone_core_tunnel_available(void);

/**
 * Are vCards supported?
 * Differs from liblinphone: there are no friends here who could have one.
 * @return FALSE
 */
LINPHONE_PUBLIC bool_t linphone_core_vcard_supported(void);

/**
 * Gets the version of liblinphone that this library takes the place of. Programs compare it with the versions that
 * they know.
 * @return "5.1.65", a text that lasts @notnil
 */
LINPHONE_PUBLIC
const char *linphone_core_get_version(void);

/**
 * Gets the name that liblinphone goes by. What goes into `User-Agent` is the program's own choice, see
 * `linphone_core_set_user_agent`.
 * @return "Linphone", a text that lasts @notnil
 */
LINPHONE_PUBLIC
const char *linphone_core_get_user_agent_name(void);

/**
 * Gets the version that belongs to `linphone_core_get_user_agent_name`.
 * @return the same as `linphone_core_get_version` @notnil
 */
LINPHONE_PUBLIC const char *linphone_core_get_user_agent_version(void);

/**
 * Asks registrars for push notifications (RFC 8599) on behalf of all accounts that allow them and have push settings.
 * Accounts whose Contact this changes register with the next iterate.
 * @param core the core @notnil
 * @param enable TRUE to ask
 */
LINPHONE_PUBLIC
void linphone_core_set_push_notification_enabled(LinphoneCore *core,
                                                 bool_t enable);

/**
 * Asks registrars for push notifications (RFC 8599) on behalf of all accounts that allow them and have push settings.
 * Accounts whose Contact this changes register with the next iterate.
 * The older name of `linphone_core_set_push_notification_enabled`.
 * @param core the core @notnil
 * @param enable TRUE to ask
 */
LINPHONE_PUBLIC
void linphone_core_enable_push_notification(LinphoneCore *core,
                                            bool_t enable);

/**
 * Are push notifications asked for?
 * @param core the core @notnil
 * @return TRUE when they are; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_push_notification_enabled(LinphoneCore *core);

/**
 * Are push notifications asked for?
 * The older name of `linphone_core_is_push_notification_enabled`.
 * @param core the core @notnil
 * @return TRUE when they are; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_push_notification_enabled(LinphoneCore *core);

/**
 * Do all accounts know whom push notifications are for, and through which service?
 * @param core the core @notnil
 * @return TRUE if all do, or there are none; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_push_notification_available(LinphoneCore *core);

/**
 * Shares push settings with the core, for accounts that have none of their own. Those that allow push notifications
 * register with the next iterate.
 * @param core the core @notnil
 * @param push_notification_config the settings; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_push_notification_config(LinphoneCore *core,
                                                LinphonePushNotificationConfig *push_notification_config);

/**
 * Does nothing: the token of a system that this library does not run on cannot be read.
 * `linphone_core_did_register_for_remote_push_with_stringified_token` takes it as text.
 * @param core the core @notnil
 * @param device_token not used @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_did_register_for_remote_push(LinphoneCore *core,
                                                void *device_token);

/**
 * Gives the core the token that the push service of the system gave the program. It is only kept, as by liblinphone
 * where there is no such service: an account asks with the tokens of its push settings.
 * @param core the core @notnil
 * @param device_token_str the token; NULL for none @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_did_register_for_remote_push_with_stringified_token(LinphoneCore *core,
                                                                       const char *device_token_str);

/**
 * Makes sure that all enabled accounts are registered, as after a push notification: those that failed try again at once.
 * Those that are registered stay as they are.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC
void linphone_core_ensure_registered(LinphoneCore *core);

/**
 * Tells the core that a push notification arrived, which does what `linphone_core_ensure_registered` does.
 * @param core the core @notnil
 * @param call_id the call that it announces; not used @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_process_push_notification(LinphoneCore *core,
                                             const char *call_id);

/**
 * Tells the core that the program went into the background. Registrations go on.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_enter_background(LinphoneCore *core);

/**
 * Tells the core that the program is back in the foreground.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_enter_foreground(LinphoneCore *core);

/**
 * Is the program in the background, as it said?
 * @param core the core @notnil
 * @return TRUE when it is; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_in_background(const LinphoneCore *core);

/**
 * Iterates by itself. It is only kept: nothing runs unless the program calls `linphone_core_iterate`, as with liblinphone
 * on all systems but phones.
 * @param core the core @notnil
 * @param enable TRUE to do so
 */
LINPHONE_PUBLIC
void linphone_core_set_auto_iterate_enabled(LinphoneCore *core,
                                            bool_t enable);

/**
 * Iterates by itself. It is only kept: nothing runs unless the program calls `linphone_core_iterate`, as with liblinphone
 * on all systems but phones.
 * @param core the core @notnil
 * @param enable TRUE to do so
 */
LINPHONE_PUBLIC
void linphone_core_enable_auto_iterate(LinphoneCore *core,
                                       bool_t enable);

/**
 * Was the core told to iterate by itself?
 * @param core the core @notnil
 * @return TRUE when it was; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_auto_iterate_enabled(LinphoneCore *core);

/**
 * Was the core told to iterate by itself?
 * @param core the core @notnil
 * @return TRUE when it was; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_auto_iterate_enabled(LinphoneCore *core);

/**
 * Says how often to iterate by itself in the foreground. It is only kept.
 * @param core the core @notnil
 * @param schedule milliseconds
 */
LINPHONE_PUBLIC
void linphone_core_set_auto_iterate_foreground_schedule(LinphoneCore *core,
                                                        int schedule);

/**
 * Gets how often to iterate by itself in the foreground.
 * @param core the core @notnil
 * @return milliseconds, 20 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_auto_iterate_foreground_schedule(const LinphoneCore *core);

/**
 * Says how often to iterate by itself in the background. It is only kept.
 * @param core the core @notnil
 * @param schedule milliseconds
 */
LINPHONE_PUBLIC
void linphone_core_set_auto_iterate_background_schedule(LinphoneCore *core,
                                                        int schedule);

/**
 * Gets how often to iterate by itself in the background.
 * @param core the core @notnil
 * @return milliseconds, 500 at first; -1 for what is no core
 */
LINPHONE_PUBLIC int linphone_core_get_auto_iterate_background_schedule(const LinphoneCore *core);

/**
 * Names where a remote configuration would be fetched at the start. It is only kept: nothing is fetched, and
 * `configuring_status` says that it was skipped.
 * @param core the core @notnil
 * @param uri the URI, or the path of a file; NULL for none @maybenil
 * @return 0; -1 for what is no URI, which changes nothing
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_core_set_provisioning_uri(LinphoneCore *core,
                                                  const char *uri);

/**
 * Gets where a remote configuration would be fetched.
 * @param core the core @notnil
 * @return the text, which belongs to the core; NULL when it is not set @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_provisioning_uri(const LinphoneCore *core);

/**
 * Would a remote configuration be fetched only once?
 * @param core the core @notnil
 * @return TRUE when it would; FALSE otherwise, and for what is no core
 */
LINPHONE_PUBLIC bool_t linphone_core_is_provisioning_transient(LinphoneCore *core);

/**
 * Adds a header to the request for a remote configuration. It is only kept.
 * @param core the core @notnil
 * @param header_name its name @notnil
 * @param value its value @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_add_provisioning_header(LinphoneCore *core,
                                           const char *header_name,
                                           const char *value);

/**
 * Takes all headers from the request for a remote configuration.
 * @param core the core @notnil
 */
LINPHONE_PUBLIC void linphone_core_clear_provisioning_headers(LinphoneCore *core);

/**
 * Writes the configuration to its file now, rather than within a second.
 * @param core the core @notnil
 * @return 0; -1 when there is no file, or when it could not be written
 */
LINPHONE_PUBLIC LinphoneStatus linphone_core_config_sync(LinphoneCore *core);

/**
 * Reads a configuration from a file.
 * @param core any core @maybenil
 * @param filename the file, which need not exist; NULL for none @maybenil
 * @return the configuration, to be given up with `linphone_config_unref`; NULL for a wrong core
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_core_create_config(LinphoneCore *core,
                                            const char *filename);

/**
 * Lays the entries of an XML document over the configuration of a core.
 * Accounts and credentials in it count from the next start on.
 * @param core the core @notnil
 * @param xml_uri a path, or a URI with the scheme `file`; what else it names is not fetched @notnil
 */
LINPHONE_PUBLIC void linphone_core_load_config_from_xml(LinphoneCore *core, const char *xml_uri);

/**
 * Gets a media engine for a program that brings mediastreamer along; there is none in this library. It is made at the first
 * call, and destroyed with the core. No call comes of it: regline registers.
 * @param core the core @notnil
 * @return the engine, which belongs to the core; NULL when the program does not link mediastreamer @maybenil
 */
LINPHONE_PUBLIC
struct _MSFactory *linphone_core_get_ms_factory(LinphoneCore *core);

/**
 * Makes a proxy config the default one, under the name of liblinphone 3.
 * @param core the core @notnil
 * @param config the proxy config; NULL, or one that the core does not have, clears the default @maybenil
 */
LINPHONE_PUBLIC
void linphone_core_set_default_proxy(LinphoneCore *core,
                                     LinphoneProxyConfig *config);

/**
 * Makes the proxy config at a place in the list the default one.
 * @param core the core @notnil
 * @param index its place from 0 on; any other number clears the default
 */
LINPHONE_PUBLIC void linphone_core_set_default_proxy_index(LinphoneCore *core, int index);

/**
 * Finds the credentials that a core would use for a user, under the name of liblinphone 3.
 * @param core the core @notnil
 * @param realm the realm; NULL for any @maybenil
 * @param username the user @maybenil
 * @param domain the domain; NULL for any @maybenil
 * @return the auth info, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
const LinphoneAuthInfo *linphone_core_get_auth_info(LinphoneCore *core,
                                                    const char *realm,
                                                    const char *username,
                                                    const char *domain);

/**
 * Gets the first route of the default proxy config.
 * @param core the core @notnil
 * @return the route, which belongs to the core; NULL for none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_core_get_route(LinphoneCore *core);

/**
 * Finds the proxy config that is responsible for an address, as `linphone_core_lookup_known_account` does.
 * @param core the core @notnil
 * @param address the address @notnil
 * @return the proxy config, borrowed; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC
LinphoneProxyConfig *linphone_core_lookup_known_proxy(LinphoneCore *core,
                                                      const LinphoneAddress *address);

/**
 * Gets the socket of a core, of which liblinphone 3 had one.
 * @param core the core @notnil
 * @return -1, as in liblinphone since 3.6: use `regline_core_get_fd` to wait for news
 */
LINPHONE_PUBLIC int linphone_core_get_sip_socket(LinphoneCore *core);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC LinphoneXmlRpcSession *linphone_core_create_xml_rpc_session(LinphoneCore *core, const char *url);
LINPHONE_PUBLIC LinphoneAccountCreatorService *linphone_core_get_account_creator_service(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_set_account_creator_backend(LinphoneCore *lc, LinphoneAccountCreatorBackend backend);
LINPHONE_PUBLIC void linphone_core_set_account_creator_service(LinphoneCore *core, LinphoneAccountCreatorService *service);
LINPHONE_PUBLIC void linphone_core_set_account_creator_url(LinphoneCore *lc, const char *url);
LINPHONE_PUBLIC LinphoneStatus linphone_core_accept_call(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneStatus linphone_core_accept_call_update(LinphoneCore *core, LinphoneCall *call, const LinphoneCallParams *params);
LINPHONE_PUBLIC LinphoneStatus linphone_core_accept_call_with_params(LinphoneCore *core, LinphoneCall *call, const LinphoneCallParams *params);
LINPHONE_PUBLIC LinphoneCoreCbsCallCreatedCb linphone_core_cbs_get_call_created(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsCallIdUpdatedCb linphone_core_cbs_get_call_id_updated(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsCallLogUpdatedCb linphone_core_cbs_get_call_log_updated(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsCallStateChangedCb linphone_core_cbs_get_call_state_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsFirstCallStartedCb linphone_core_cbs_get_first_call_started(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsLastCallEndedCb linphone_core_cbs_get_last_call_ended(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsReferReceivedCb linphone_core_cbs_get_refer_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsTransferStateChangedCb linphone_core_cbs_get_transfer_state_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC void linphone_core_cbs_set_call_created(LinphoneCoreCbs *cbs, LinphoneCoreCbsCallCreatedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_call_id_updated(LinphoneCoreCbs *cbs, LinphoneCoreCbsCallIdUpdatedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_call_log_updated(LinphoneCoreCbs *cbs, LinphoneCoreCbsCallLogUpdatedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_call_state_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsCallStateChangedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_first_call_started(LinphoneCoreCbs *cbs, LinphoneCoreCbsFirstCallStartedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_last_call_ended(LinphoneCoreCbs *cbs, LinphoneCoreCbsLastCallEndedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_refer_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsReferReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_transfer_state_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsTransferStateChangedCb cb);
LINPHONE_PUBLIC void linphone_core_clear_call_logs(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCallParams *linphone_core_create_call_params(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneStatus linphone_core_decline_call(LinphoneCore *core, LinphoneCall *call, LinphoneReason reason);
LINPHONE_PUBLIC LinphoneStatus linphone_core_defer_call_update(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC void linphone_core_enable_forced_ice_relay(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_sdp_200_ack(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_session_expires(const LinphoneCore *core, bool_t enabled);
LINPHONE_PUBLIC void linphone_core_enable_tcap_line_merging(LinphoneCore *core, bool_t merge);
LINPHONE_PUBLIC void linphone_core_enable_vibration_on_incoming_call(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC LinphoneCall *linphone_core_find_call_from_uri(const LinphoneCore *core, const char *uri);
LINPHONE_PUBLIC LinphoneCallLog *linphone_core_find_call_log(LinphoneCore *lc, const char *call_id, int limit);
LINPHONE_PUBLIC LinphoneCallLog *linphone_core_find_call_log_from_call_id(LinphoneCore *core, const char *call_id);
LINPHONE_PUBLIC bool_t linphone_core_forced_ice_relay_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCall *linphone_core_get_call_by_callid(const LinphoneCore *core, const char *call_id);
LINPHONE_PUBLIC LinphoneCall *linphone_core_get_call_by_remote_address(const LinphoneCore *core, const char *remote_address);
LINPHONE_PUBLIC LinphoneCall *linphone_core_get_call_by_remote_address2(const LinphoneCore *core, const LinphoneAddress *remote_address);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_call_history_2(LinphoneCore *core, const LinphoneAddress *peer_address, const LinphoneAddress *local_address);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_call_history_for_address(LinphoneCore *core, const LinphoneAddress *address);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_call_logs(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_call_logs_database_path(LinphoneCore *core);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_calls(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_calls_nb(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCall *linphone_core_get_current_call(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_current_call_duration(const LinphoneCore *core);
LINPHONE_PUBLIC const LinphoneAddress *linphone_core_get_current_call_remote_address(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCallLog *linphone_core_get_last_outgoing_call_log(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_push_incoming_call_timeout(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_get_session_expires_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_session_expires_min_value(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneSessionExpiresRefresher linphone_core_get_session_expires_refresher_value(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_session_expires_value(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneSupportLevel linphone_core_get_tag_100rel_support_level(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_in_call(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCall *linphone_core_invite(LinphoneCore *core, const char *url);
LINPHONE_PUBLIC LinphoneCall *linphone_core_invite_address(LinphoneCore *core, const LinphoneAddress *addr);
LINPHONE_PUBLIC LinphoneCall *linphone_core_invite_address_with_params(LinphoneCore *core, const LinphoneAddress *addr, const LinphoneCallParams *params);
LINPHONE_PUBLIC LinphoneCall *linphone_core_invite_with_params(LinphoneCore *core, const char *url, const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_core_is_incoming_invite_pending(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_vibration_on_incoming_call_enabled(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_pause_all_calls(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_pause_call(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneStatus linphone_core_redirect_call(LinphoneCore *core, LinphoneCall *call, const char *redirect_uri);
LINPHONE_PUBLIC void linphone_core_remove_call_log(LinphoneCore *core, LinphoneCallLog *call_log);
LINPHONE_PUBLIC LinphoneStatus linphone_core_resume_call(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC bool_t linphone_core_sdp_200_ack_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_session_expires_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_set_call_logs_database_path(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC void linphone_core_set_enable_sip_update(const LinphoneCore *core, int value);
LINPHONE_PUBLIC void linphone_core_set_push_incoming_call_timeout(LinphoneCore *core, int seconds);
LINPHONE_PUBLIC void linphone_core_set_session_expires_enabled(const LinphoneCore *core, bool_t enabled);
LINPHONE_PUBLIC void linphone_core_set_session_expires_min_value(const LinphoneCore *core, int min);
LINPHONE_PUBLIC void linphone_core_set_session_expires_refresher_value(const LinphoneCore *core, LinphoneSessionExpiresRefresher refresher);
LINPHONE_PUBLIC void linphone_core_set_session_expires_value(const LinphoneCore *core, int expires);
LINPHONE_PUBLIC void linphone_core_set_tag_100rel_support_level(LinphoneCore *core, LinphoneSupportLevel level);
LINPHONE_PUBLIC void linphone_core_set_vibration_on_incoming_call_enabled(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC LinphoneCall *linphone_core_start_refered_call(LinphoneCore *core, LinphoneCall *call, const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_core_tcap_lines_merging_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_terminate_all_calls(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_terminate_call(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneStatus linphone_core_transfer_call(LinphoneCore *core, LinphoneCall *call, const char *refer_to);
LINPHONE_PUBLIC LinphoneStatus linphone_core_transfer_call_to_another(LinphoneCore *core, LinphoneCall *call, LinphoneCall *dest);
LINPHONE_PUBLIC LinphoneStatus linphone_core_update_call(LinphoneCore *core, LinphoneCall *call, const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_core_vibration_on_incoming_call_enabled(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_add_content_type_support(LinphoneCore *core, const char *content_type);
LINPHONE_PUBLIC bool_t linphone_core_auto_download_icalendars_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_auto_download_voice_recordings_enabled(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb linphone_core_cbs_get_chat_room_ephemeral_message_deleted(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsChatRoomExhumedCb linphone_core_cbs_get_chat_room_exhumed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsChatRoomReadCb linphone_core_cbs_get_chat_room_read(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsChatRoomStateChangedCb linphone_core_cbs_get_chat_room_state_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsChatRoomSubjectChangedCb linphone_core_cbs_get_chat_room_subject_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsImeeUserRegistrationCb linphone_core_cbs_get_imee_user_registration(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsIsComposingReceivedCb linphone_core_cbs_get_is_composing_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsMessageReceivedCb linphone_core_cbs_get_message_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsMessageReceivedUnableDecryptCb linphone_core_cbs_get_message_received_unable_decrypt(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsMessageSentCb linphone_core_cbs_get_message_sent(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC void linphone_core_cbs_set_chat_room_ephemeral_message_deleted(LinphoneCoreCbs *cbs, LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_chat_room_exhumed(LinphoneCoreCbs *cbs, LinphoneCoreCbsChatRoomExhumedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_chat_room_read(LinphoneCoreCbs *cbs, LinphoneCoreCbsChatRoomReadCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_chat_room_state_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsChatRoomStateChangedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_chat_room_subject_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsChatRoomSubjectChangedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_imee_user_registration(LinphoneCoreCbs *cbs, LinphoneCoreCbsImeeUserRegistrationCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_is_composing_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsIsComposingReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_message_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsMessageReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_message_received_unable_decrypt(LinphoneCoreCbs *cbs, LinphoneCoreCbsMessageReceivedUnableDecryptCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_message_sent(LinphoneCoreCbs *cbs, LinphoneCoreCbsMessageSentCb cb);
LINPHONE_PUBLIC LinphoneChatRoomEphemeralMode linphone_core_chat_room_get_default_ephemeral_mode(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_chat_room_set_default_ephemeral_mode(LinphoneCore *core, LinphoneChatRoomEphemeralMode mode);
LINPHONE_PUBLIC bool_t linphone_core_content_encoding_supported(const LinphoneCore *core, const char *content_encoding);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_chat_room(LinphoneCore *core, const LinphoneChatRoomParams *params, const LinphoneAddress *localAddr, const char *subject, const bctbx_list_t *participants);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_chat_room_2(LinphoneCore *core, const LinphoneChatRoomParams *params, const char *subject, const bctbx_list_t *participants);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_chat_room_3(LinphoneCore *core, const char *subject, const bctbx_list_t *participants);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_chat_room_4(LinphoneCore *core, const LinphoneChatRoomParams *params, const LinphoneAddress *localAddr, const LinphoneAddress *participant);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_chat_room_5(LinphoneCore *core, const LinphoneAddress *participant);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_chat_room_6(LinphoneCore *core, const LinphoneChatRoomParams *params, const LinphoneAddress *localAddr, const bctbx_list_t *participants);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_client_group_chat_room(LinphoneCore *core, const char *subject, bool_t fallback);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_create_client_group_chat_room_2(LinphoneCore *core, const char *subject, bool_t fallback, bool_t encrypted);
LINPHONE_PUBLIC LinphoneContent *linphone_core_create_content(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_delete_chat_room(LinphoneCore *core, LinphoneChatRoom *chat_room);
LINPHONE_PUBLIC void linphone_core_disable_chat(LinphoneCore *core, LinphoneReason deny_reason);
LINPHONE_PUBLIC void linphone_core_enable_auto_download_icalendars(LinphoneCore *core, bool_t auto_download_icalendars);
LINPHONE_PUBLIC void linphone_core_enable_auto_download_voice_recordings(LinphoneCore *core, bool_t auto_download_voice_recordings);
LINPHONE_PUBLIC void linphone_core_enable_chat(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_enable_lime(LinphoneCore *core, LinphoneLimeState enable);
LINPHONE_PUBLIC void linphone_core_enable_lime_x3dh(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_sender_name_hidden_in_forward_message(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_find_chat_room(const LinphoneCore *core, const LinphoneAddress *peer_addr, const LinphoneAddress *local_addr);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_find_one_to_one_chat_room(const LinphoneCore *core, const LinphoneAddress *local_addr, const LinphoneAddress *participant_addr);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_find_one_to_one_chat_room_2(const LinphoneCore *core, const LinphoneAddress *local_addr, const LinphoneAddress *participant_addr, bool_t encrypted);
LINPHONE_PUBLIC const char *linphone_core_get_chat_database_path(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_get_chat_room(LinphoneCore *core, const LinphoneAddress *addr);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_get_chat_room_2(LinphoneCore *core, const LinphoneAddress *peer_addr, const LinphoneAddress *local_addr);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_get_chat_room_from_uri(LinphoneCore *core, const char *to);
LINPHONE_PUBLIC long linphone_core_get_default_ephemeral_lifetime(const LinphoneCore *lc);
LINPHONE_PUBLIC const char *linphone_core_get_file_transfer_server(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneImEncryptionEngine *linphone_core_get_im_encryption_engine(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneImNotifPolicy *linphone_core_get_im_notif_policy(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_lime_x3dh_server_url(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_max_size_for_auto_download_incoming_files(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_get_new_chat_room_from_conf_addr(LinphoneCore *core, const char *chat_room_addr);
LINPHONE_PUBLIC LinphonePushNotificationMessage *linphone_core_get_new_message_from_callid(LinphoneCore *core, const char *call_id);
LINPHONE_PUBLIC int linphone_core_get_unread_chat_message_count_from_active_locals(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_unread_chat_message_count_from_local(const LinphoneCore *core, const LinphoneAddress *address);
LINPHONE_PUBLIC bool_t linphone_core_is_auto_download_icalendars_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_auto_download_voice_recordings_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_content_type_supported(const LinphoneCore *core, const char *content_type);
LINPHONE_PUBLIC bool_t linphone_core_is_sender_name_hidden_in_forward_message(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_lime_available(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneLimeState linphone_core_lime_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_lime_x3dh_available(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_lime_x3dh_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_realtime_text_enabled(LinphoneCore *core);
LINPHONE_PUBLIC unsigned int linphone_core_realtime_text_get_keepalive_interval(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_realtime_text_set_keepalive_interval(LinphoneCore *core, unsigned int interval);
LINPHONE_PUBLIC void linphone_core_remove_content_type_support(LinphoneCore *core, const char *content_type);
LINPHONE_PUBLIC LinphoneChatRoom *linphone_core_search_chat_room(const LinphoneCore *core, const LinphoneChatRoomParams *params, const LinphoneAddress *localAddr, const LinphoneAddress *remoteAddr, const bctbx_list_t *participants);
LINPHONE_PUBLIC void linphone_core_set_auto_download_icalendars_enabled(LinphoneCore *core, bool_t auto_download_icalendars);
LINPHONE_PUBLIC void linphone_core_set_auto_download_voice_recordings_enabled(LinphoneCore *core, bool_t auto_download_voice_recordings);
LINPHONE_PUBLIC void linphone_core_set_chat_database_path(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC void linphone_core_set_default_ephemeral_lifetime(LinphoneCore *lc, long value);
LINPHONE_PUBLIC void linphone_core_set_file_transfer_server(LinphoneCore *core, const char *server_url);
LINPHONE_PUBLIC void linphone_core_set_im_encryption_engine(LinphoneCore *core, LinphoneImEncryptionEngine *imee);
LINPHONE_PUBLIC void linphone_core_set_lime_x3dh_server_url(LinphoneCore *core, const char *url);
LINPHONE_PUBLIC void linphone_core_set_max_size_for_auto_download_incoming_files(LinphoneCore *core, int size);
LINPHONE_PUBLIC LinphoneStatus linphone_core_add_all_to_conference(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_add_to_conference(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneCoreCbsConferenceInfoOnParticipantErrorCb linphone_core_cbs_get_conference_info_on_participant_error(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsConferenceInfoOnParticipantSentCb linphone_core_cbs_get_conference_info_on_participant_sent(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsConferenceInfoOnSentCb linphone_core_cbs_get_conference_info_on_sent(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsConferenceStateChangedCb linphone_core_cbs_get_conference_state_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC void linphone_core_cbs_set_conference_info_on_participant_error(LinphoneCoreCbs *cbs, LinphoneCoreCbsConferenceInfoOnParticipantErrorCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_conference_info_on_participant_sent(LinphoneCoreCbs *cbs, LinphoneCoreCbsConferenceInfoOnParticipantSentCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_conference_info_on_sent(LinphoneCoreCbs *cbs, LinphoneCoreCbsConferenceInfoOnSentCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_conference_state_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsConferenceStateChangedCb cb);
LINPHONE_PUBLIC bool_t linphone_core_conference_server_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneConferenceParams *linphone_core_create_conference_params(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneConference *linphone_core_create_conference_with_params(LinphoneCore *core, const LinphoneConferenceParams *params);
LINPHONE_PUBLIC void linphone_core_enable_conference_server(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC LinphoneStatus linphone_core_enter_conference(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneConference *linphone_core_get_conference(LinphoneCore *core);
LINPHONE_PUBLIC float linphone_core_get_conference_local_input_volume(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_conference_size(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_in_conference(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_leave_conference(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_remove_from_conference(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneConference *linphone_core_search_conference(const LinphoneCore *core, const LinphoneConferenceParams *params, const LinphoneAddress *localAddr, const LinphoneAddress *remoteAddr, const bctbx_list_t *participants);
LINPHONE_PUBLIC void linphone_core_send_conference_information(LinphoneCore *core, const LinphoneConferenceInfo *conference_information, const char *text);
LINPHONE_PUBLIC LinphoneStatus linphone_core_start_conference_recording(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC LinphoneStatus linphone_core_stop_conference_recording(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_terminate_conference(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCoreCbsInfoReceivedCb linphone_core_cbs_get_info_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsNotifyReceivedCb linphone_core_cbs_get_notify_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsNotifySentCb linphone_core_cbs_get_notify_sent(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsSubscribeReceivedCb linphone_core_cbs_get_subscribe_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsSubscriptionStateChangedCb linphone_core_cbs_get_subscription_state_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC void linphone_core_cbs_set_info_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsInfoReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_notify_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsNotifyReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_notify_sent(LinphoneCoreCbs *cbs, LinphoneCoreCbsNotifySentCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_publish_state_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsPublishStateChangedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_subscribe_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsSubscribeReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_subscription_state_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsSubscriptionStateChangedCb cb);
LINPHONE_PUBLIC LinphoneInfoMessage *linphone_core_create_info_message(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneEvent *linphone_core_create_notify(LinphoneCore *core, const LinphoneAddress *resource, const char *event);
LINPHONE_PUBLIC LinphoneEvent *linphone_core_create_one_shot_publish(LinphoneCore *core, const LinphoneAddress *resource, const char *event);
LINPHONE_PUBLIC LinphoneEvent *linphone_core_create_publish(LinphoneCore *core, const LinphoneAddress *resource, const char *event, int expires);
LINPHONE_PUBLIC LinphoneEvent *linphone_core_create_subscribe(LinphoneCore *core, const LinphoneAddress *resource, const char *event, int expires);
LINPHONE_PUBLIC LinphoneEvent *linphone_core_create_subscribe_2(LinphoneCore *core, const LinphoneAddress *resource, LinphoneProxyConfig *proxy, const char *event, int expires);
LINPHONE_PUBLIC LinphoneEvent *linphone_core_publish(LinphoneCore *core, const LinphoneAddress *resource, const char *event, int expires, const LinphoneContent *body);
LINPHONE_PUBLIC LinphoneEvent *linphone_core_subscribe(LinphoneCore *core, const LinphoneAddress *resource, const char *event, int expires, const LinphoneContent *body);
LINPHONE_PUBLIC LinphoneStatus linphone_core_accept_early_media(LinphoneCore *core, LinphoneCall *call);
LINPHONE_PUBLIC LinphoneStatus linphone_core_accept_early_media_with_params(LinphoneCore *core, LinphoneCall *call, const LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_core_adaptive_rate_control_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_agc_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_audio_adaptive_jittcomp_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_audio_multicast_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_auto_send_ringing_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_capability_negociation_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_capability_negotiation_reinvite_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCoreCbsAudioDeviceChangedCb linphone_core_cbs_get_audio_device_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsAudioDevicesListUpdatedCb linphone_core_cbs_get_audio_devices_list_updated(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsCallEncryptionChangedCb linphone_core_cbs_get_call_encryption_changed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsCallStatsUpdatedCb linphone_core_cbs_get_call_stats_updated(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsDtmfReceivedCb linphone_core_cbs_get_dtmf_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsQrcodeFoundCb linphone_core_cbs_get_qrcode_found(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC void linphone_core_cbs_set_audio_device_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsAudioDeviceChangedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_audio_devices_list_updated(LinphoneCoreCbs *cbs, LinphoneCoreCbsAudioDevicesListUpdatedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_call_encryption_changed(LinphoneCoreCbs *cbs, LinphoneCoreCbsCallEncryptionChangedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_call_stats_updated(LinphoneCoreCbs *cbs, LinphoneCoreCbsCallStatsUpdatedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_dtmf_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsDtmfReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_ec_calibration_audio_init(LinphoneCoreCbs *cbs, LinphoneCoreCbsEcCalibrationAudioInitCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_ec_calibration_audio_uninit(LinphoneCoreCbs *cbs, LinphoneCoreCbsEcCalibrationAudioUninitCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_ec_calibration_result(LinphoneCoreCbs *cbs, LinphoneCoreCbsEcCalibrationResultCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_qrcode_found(LinphoneCoreCbs *cbs, LinphoneCoreCbsQrcodeFoundCb cb);
LINPHONE_PUBLIC bool_t linphone_core_check_payload_type_usability(LinphoneCore *core, const struct _OrtpPayloadType *pt);
LINPHONE_PUBLIC LinphonePlayer *linphone_core_create_local_player(LinphoneCore *core, const char *sound_card_name, const char *video_display_name, void *window_id);
LINPHONE_PUBLIC LinphoneRecorder *linphone_core_create_recorder(LinphoneCore *lc, LinphoneRecorderParams *params);
LINPHONE_PUBLIC LinphoneRecorderParams *linphone_core_create_recorder_params(const LinphoneCore *lc);
LINPHONE_PUBLIC bool_t linphone_core_echo_cancellation_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_echo_limiter_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_enable_adaptive_rate_control(LinphoneCore *core, bool_t enabled);
LINPHONE_PUBLIC void linphone_core_enable_agc(LinphoneCore *core, bool_t val);
LINPHONE_PUBLIC void linphone_core_enable_audio_adaptive_jittcomp(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_audio_multicast(LinphoneCore *core, bool_t yesno);
LINPHONE_PUBLIC void linphone_core_enable_auto_send_ringing(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_capability_negociation(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_capability_negotiation_reinvite(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_echo_cancellation(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_echo_limiter(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_generic_comfort_noise(LinphoneCore *core, bool_t enabled);
LINPHONE_PUBLIC void linphone_core_enable_mic(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_native_ringing(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC LinphoneStatus linphone_core_enable_payload_type(LinphoneCore *core, struct _OrtpPayloadType *pt, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_qrcode_video_preview(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_realtime_text(LinphoneCore *core, bool_t value);
LINPHONE_PUBLIC void linphone_core_enable_record_aware(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_retransmission_on_nack(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_rtp_bundle(LinphoneCore *core, bool_t value);
LINPHONE_PUBLIC void linphone_core_enable_self_view(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_video(LinphoneCore *core, bool_t vcap_enabled, bool_t display_enabled);
LINPHONE_PUBLIC void linphone_core_enable_video_adaptive_jittcomp(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_video_capture(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_video_display(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_video_multicast(LinphoneCore *core, bool_t yesno);
LINPHONE_PUBLIC void linphone_core_enable_video_preview(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_video_source_reuse(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_enable_zero_rtp_port_for_stream_inactive(LinphoneCore *lc, bool_t enable);
LINPHONE_PUBLIC bool_t linphone_core_file_format_supported(LinphoneCore *core, const char *fmt);
LINPHONE_PUBLIC struct _OrtpPayloadType *linphone_core_find_payload_type(LinphoneCore *core, const char *type, int rate, int channels);
LINPHONE_PUBLIC bool_t linphone_core_generic_comfort_noise_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_adaptive_rate_algorithm(const LinphoneCore *core);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_audio_codecs(const LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_audio_devices(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_audio_dscp(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_audio_jittcomp(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_audio_multicast_addr(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_audio_multicast_ttl(const LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_audio_payload_types(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_audio_port(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_get_audio_port_range(const LinphoneCore *core, int *min_port, int *max_port);
LINPHONE_PUBLIC LinphoneRange *linphone_core_get_audio_ports_range(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneAVPFMode linphone_core_get_avpf_mode(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_avpf_rr_interval(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_camera_sensor_rotation(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_capture_device(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_current_call_stats(LinphoneCore *core, struct rtp_stats *local, struct rtp_stats *remote);
LINPHONE_PUBLIC LinphoneVideoDefinition *linphone_core_get_current_preview_video_definition(const LinphoneCore *core);
#ifdef msvideo_h
LINPHONE_PUBLIC struct MSVideoSize linphone_core_get_current_preview_video_size(const LinphoneCore *core);
#endif
LINPHONE_PUBLIC const LinphoneAudioDevice *linphone_core_get_default_input_audio_device(const LinphoneCore *core);
LINPHONE_PUBLIC const LinphoneAudioDevice *linphone_core_get_default_output_audio_device(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_default_video_display_filter(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_device_rotation(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_get_disable_record_on_mute(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_download_bandwidth(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_download_ptime(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_echo_canceller_filter_name(const LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_extended_audio_devices(const LinphoneCore *core);
LINPHONE_PUBLIC const LinphoneAudioDevice *linphone_core_get_input_audio_device(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_media_device(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneMediaEncryption linphone_core_get_media_encryption(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_media_level(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneMediaResourceMode linphone_core_get_media_resource_mode(const LinphoneCore *core);
LINPHONE_PUBLIC float linphone_core_get_mic_gain_db(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_mtu(const LinphoneCore *core);
LINPHONE_PUBLIC void *linphone_core_get_native_preview_window_id(LinphoneCore *core);
LINPHONE_PUBLIC void *linphone_core_get_native_video_window_id(const LinphoneCore *core);
LINPHONE_PUBLIC const struct _OrtpNetworkSimulatorParams *linphone_core_get_network_simulator_params(const LinphoneCore *core);
LINPHONE_PUBLIC const LinphoneAudioDevice *linphone_core_get_output_audio_device(const LinphoneCore *core);
LINPHONE_PUBLIC LinphonePayloadType *linphone_core_get_payload_type(LinphoneCore *core, const char *type, int rate, int channels);
LINPHONE_PUBLIC int linphone_core_get_payload_type_bitrate(LinphoneCore *core, const struct _OrtpPayloadType *pt);
LINPHONE_PUBLIC const char *linphone_core_get_payload_type_description(LinphoneCore *core, const struct _OrtpPayloadType *pt);
LINPHONE_PUBLIC int linphone_core_get_payload_type_number(LinphoneCore *core, const struct _OrtpPayloadType *pt);
LINPHONE_PUBLIC const char *linphone_core_get_play_file(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_play_level(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_playback_device(LinphoneCore *core);
LINPHONE_PUBLIC float linphone_core_get_playback_gain_db(LinphoneCore *core);
LINPHONE_PUBLIC float linphone_core_get_preferred_framerate(LinphoneCore *core);
LINPHONE_PUBLIC const LinphoneVideoDefinition *linphone_core_get_preferred_video_definition(const LinphoneCore *core);
#ifdef msvideo_h
LINPHONE_PUBLIC struct MSVideoSize linphone_core_get_preferred_video_size(const LinphoneCore *core);
#endif
LINPHONE_PUBLIC char *linphone_core_get_preferred_video_size_name(const LinphoneCore *core);
LINPHONE_PUBLIC const LinphoneVideoDefinition *linphone_core_get_preview_video_definition(const LinphoneCore *core);
#ifdef msvideo_h
LINPHONE_PUBLIC struct MSVideoSize linphone_core_get_preview_video_size(const LinphoneCore *core);
#endif
LINPHONE_PUBLIC int linphone_core_get_rec_level(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_record_file(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_remote_ringback_tone(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_ring(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_get_ring_during_incoming_early_media(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_ring_level(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_ringback(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_ringer_device(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneRingtonePlayer *linphone_core_get_ringtoneplayer(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_get_rtp_no_xmit_on_audio_mute(const LinphoneCore *core);
LINPHONE_PUBLIC const char **linphone_core_get_sound_devices(LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_sound_devices_list(const LinphoneCore *core);
LINPHONE_PUBLIC char linphone_core_get_sound_source(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_srtp_crypto_suites(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_static_picture(LinphoneCore *core);
LINPHONE_PUBLIC float linphone_core_get_static_picture_fps(LinphoneCore *core);
LINPHONE_PUBLIC const char **linphone_core_get_supported_file_formats(LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_supported_file_formats_list(LinphoneCore *core);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_supported_media_encryptions(LinphoneCore *lc);
LINPHONE_PUBLIC const struct LinphoneVideoSizeDef *linphone_core_get_supported_video_sizes(LinphoneCore *core);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_text_codecs(const LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_text_payload_types(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_text_port(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_get_text_port_range(const LinphoneCore *core, int *min_port, int *max_port);
LINPHONE_PUBLIC LinphoneRange *linphone_core_get_text_ports_range(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_upload_bandwidth(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_upload_ptime(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_get_use_files(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_get_use_info_for_dtmf(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_get_use_rfc2833_for_dtmf(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneVideoActivationPolicy *linphone_core_get_video_activation_policy(const LinphoneCore *core);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_video_codecs(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_video_device(const LinphoneCore *core);
LINPHONE_PUBLIC const char **linphone_core_get_video_devices(const LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_video_devices_list(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_video_display_filter(LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_video_dscp(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_video_jittcomp(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_video_multicast_addr(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_video_multicast_ttl(const LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_video_payload_types(LinphoneCore *core);
LINPHONE_PUBLIC const LinphoneVideoPolicy *linphone_core_get_video_policy(const LinphoneCore *core);
LINPHONE_PUBLIC int linphone_core_get_video_port(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_get_video_port_range(const LinphoneCore *core, int *min_port, int *max_port);
LINPHONE_PUBLIC LinphoneRange *linphone_core_get_video_ports_range(const LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_video_preset(const LinphoneCore *core);
LINPHONE_PUBLIC zrtpCacheAccess linphone_core_get_zrtp_cache_access(LinphoneCore *core);
LINPHONE_PUBLIC void *linphone_core_get_zrtp_cache_db(LinphoneCore *core);
LINPHONE_PUBLIC const char *linphone_core_get_zrtp_secrets_file(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneZrtpPeerStatus linphone_core_get_zrtp_status(LinphoneCore *core, const char *addr);
LINPHONE_PUBLIC void linphone_core_init_default_params(LinphoneCore *core, LinphoneCallParams *params);
LINPHONE_PUBLIC bool_t linphone_core_is_capability_negotiation_reinvite_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_media_encryption_mandatory(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_media_encryption_supported(LinphoneCore *core, LinphoneMediaEncryption menc);
LINPHONE_PUBLIC bool_t linphone_core_is_media_filter_supported(LinphoneCore *core, const char *filtername);
LINPHONE_PUBLIC bool_t linphone_core_is_mic_muted(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_native_ringing_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_record_aware_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_rtp_muted(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_is_zero_rtp_port_for_stream_inactive_enabled(const LinphoneCore *lc);
LINPHONE_PUBLIC bool_t linphone_core_media_encryption_supported(LinphoneCore *core, LinphoneMediaEncryption menc);
LINPHONE_PUBLIC bool_t linphone_core_mic_enabled(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_mute_mic(LinphoneCore *core, bool_t muted);
LINPHONE_PUBLIC bool_t linphone_core_native_ringing_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_payload_type_enabled(const LinphoneCore *core, const struct _OrtpPayloadType *pt);
LINPHONE_PUBLIC bool_t linphone_core_payload_type_is_vbr(const LinphoneCore *core, const struct _OrtpPayloadType *pt);
LINPHONE_PUBLIC void linphone_core_play_dtmf(LinphoneCore *core, char dtmf, int duration_ms);
LINPHONE_PUBLIC LinphoneStatus linphone_core_play_local(LinphoneCore *core, const char *audiofile);
LINPHONE_PUBLIC int linphone_core_preempt_sound_resources(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_preview_ogl_render(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_preview_ring(LinphoneCore *core, const char *ring, LinphoneCoreCbFunc func, void *userdata);
LINPHONE_PUBLIC bool_t linphone_core_qrcode_video_preview_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_record_aware_enabled(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_reload_ms_plugins(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC void linphone_core_reload_sound_devices(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_reload_video_devices(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_retransmission_on_nack_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_rtp_bundle_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_self_view_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_send_dtmf(LinphoneCore *core, char dtmf);
LINPHONE_PUBLIC void linphone_core_set_adaptive_rate_algorithm(LinphoneCore *core, const char *algorithm);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_audio_codecs(LinphoneCore *core, bctbx_list_t *codecs);
LINPHONE_PUBLIC void linphone_core_set_audio_dscp(LinphoneCore *core, int dscp);
LINPHONE_PUBLIC void linphone_core_set_audio_jittcomp(LinphoneCore *core, int milliseconds);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_audio_multicast_addr(LinphoneCore *core, const char *ip);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_audio_multicast_ttl(LinphoneCore *core, int ttl);
LINPHONE_PUBLIC void linphone_core_set_audio_payload_types(LinphoneCore *core, const bctbx_list_t *payload_types);
LINPHONE_PUBLIC void linphone_core_set_audio_port(LinphoneCore *core, int port);
LINPHONE_PUBLIC void linphone_core_set_audio_port_range(LinphoneCore *core, int min_port, int max_port);
LINPHONE_PUBLIC void linphone_core_set_avpf_mode(LinphoneCore *core, LinphoneAVPFMode mode);
LINPHONE_PUBLIC void linphone_core_set_avpf_rr_interval(LinphoneCore *core, int interval);
LINPHONE_PUBLIC void linphone_core_set_call_error_tone(LinphoneCore *core, LinphoneReason reason, const char *audiofile);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_capture_device(LinphoneCore *core, const char *devid);
LINPHONE_PUBLIC void linphone_core_set_default_input_audio_device(LinphoneCore *core, LinphoneAudioDevice *audio_device);
LINPHONE_PUBLIC void linphone_core_set_default_output_audio_device(LinphoneCore *core, LinphoneAudioDevice *audio_device);
LINPHONE_PUBLIC void linphone_core_set_default_sound_devices(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_set_device_rotation(LinphoneCore *core, int rotation);
LINPHONE_PUBLIC void linphone_core_set_disable_record_on_mute(LinphoneCore *core, bool_t disable);
LINPHONE_PUBLIC void linphone_core_set_download_bandwidth(LinphoneCore *core, int bandwidth);
LINPHONE_PUBLIC void linphone_core_set_download_ptime(LinphoneCore *core, int ptime);
LINPHONE_PUBLIC void linphone_core_set_echo_canceller_filter_name(LinphoneCore *core, const char *filtername);
LINPHONE_PUBLIC void linphone_core_set_expected_bandwidth(LinphoneCore *core, int bandwidth);
LINPHONE_PUBLIC void linphone_core_set_input_audio_device(LinphoneCore *core, LinphoneAudioDevice *audio_device);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_media_device(LinphoneCore *core, const char *devid);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_media_encryption(LinphoneCore *core, LinphoneMediaEncryption menc);
LINPHONE_PUBLIC void linphone_core_set_media_encryption_mandatory(LinphoneCore *core, bool_t mandatory);
LINPHONE_PUBLIC void linphone_core_set_media_level(LinphoneCore *core, int level);
LINPHONE_PUBLIC void linphone_core_set_media_resource_mode(LinphoneCore *core, LinphoneMediaResourceMode mode);
LINPHONE_PUBLIC void linphone_core_set_mic_gain_db(LinphoneCore *core, float level);
LINPHONE_PUBLIC void linphone_core_set_mtu(LinphoneCore *core, int mtu);
LINPHONE_PUBLIC void linphone_core_set_native_preview_window_id(LinphoneCore *core, void *window_id);
LINPHONE_PUBLIC void linphone_core_set_native_ringing_enabled(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_set_native_video_window_id(LinphoneCore *core, void *window_id);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_network_simulator_params(LinphoneCore *core, const struct _OrtpNetworkSimulatorParams *params);
LINPHONE_PUBLIC void linphone_core_set_output_audio_device(LinphoneCore *core, LinphoneAudioDevice *audio_device);
LINPHONE_PUBLIC void linphone_core_set_payload_type_bitrate(LinphoneCore *core, struct _OrtpPayloadType *pt, int bitrate);
LINPHONE_PUBLIC void linphone_core_set_payload_type_number(LinphoneCore *core, struct _OrtpPayloadType *pt, int number);
LINPHONE_PUBLIC void linphone_core_set_play_file(LinphoneCore *core, const char *file);
LINPHONE_PUBLIC void linphone_core_set_play_level(LinphoneCore *core, int level);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_playback_device(LinphoneCore *core, const char *devid);
LINPHONE_PUBLIC void linphone_core_set_playback_gain_db(LinphoneCore *core, float level);
LINPHONE_PUBLIC void linphone_core_set_preferred_framerate(LinphoneCore *core, float fps);
LINPHONE_PUBLIC void linphone_core_set_preferred_video_definition(LinphoneCore *core, LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC void linphone_core_set_preferred_video_definition_by_name(LinphoneCore *core, const char *name);
LINPHONE_PUBLIC void linphone_core_set_preferred_video_size(LinphoneCore *core, struct MSVideoSize vsize);
LINPHONE_PUBLIC void linphone_core_set_preferred_video_size_by_name(LinphoneCore *core, const char *name);
LINPHONE_PUBLIC void linphone_core_set_preview_video_definition(LinphoneCore *core, LinphoneVideoDefinition *video_definition);
LINPHONE_PUBLIC void linphone_core_set_preview_video_definition_by_name(LinphoneCore *core, const char *name);
LINPHONE_PUBLIC void linphone_core_set_preview_video_size(LinphoneCore *core, struct MSVideoSize vsize);
LINPHONE_PUBLIC void linphone_core_set_preview_video_size_by_name(LinphoneCore *core, const char *name);
LINPHONE_PUBLIC void linphone_core_set_qrcode_decode_rect(LinphoneCore *core, const int x, const int y, const int w, const int h);
LINPHONE_PUBLIC void linphone_core_set_rec_level(LinphoneCore *core, int level);
LINPHONE_PUBLIC void linphone_core_set_record_aware_enabled(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_set_record_file(LinphoneCore *core, const char *file);
LINPHONE_PUBLIC void linphone_core_set_remote_ringback_tone(LinphoneCore *core, const char *ring);
LINPHONE_PUBLIC void linphone_core_set_ring(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC void linphone_core_set_ring_during_incoming_early_media(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC void linphone_core_set_ring_level(LinphoneCore *core, int level);
LINPHONE_PUBLIC void linphone_core_set_ringback(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_ringer_device(LinphoneCore *core, const char *devid);
LINPHONE_PUBLIC void linphone_core_set_rtp_no_xmit_on_audio_mute(LinphoneCore *core, bool_t val);
LINPHONE_PUBLIC void linphone_core_set_rtp_transport_factories(LinphoneCore *core, LinphoneRtpTransportFactories *factories);
LINPHONE_PUBLIC void linphone_core_set_sound_source(LinphoneCore *core, char source);
LINPHONE_PUBLIC void linphone_core_set_srtp_crypto_suites(LinphoneCore *core, const char *suites);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_static_picture(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_static_picture_fps(LinphoneCore *core, float fps);
LINPHONE_PUBLIC void linphone_core_set_supported_media_encryptions(LinphoneCore *lc, const bctbx_list_t *encs);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_text_codecs(LinphoneCore *core, bctbx_list_t *codecs);
LINPHONE_PUBLIC void linphone_core_set_text_payload_types(LinphoneCore *core, const bctbx_list_t *payload_types);
LINPHONE_PUBLIC void linphone_core_set_text_port(LinphoneCore *core, int port);
LINPHONE_PUBLIC void linphone_core_set_text_port_range(LinphoneCore *core, int min_port, int max_port);
LINPHONE_PUBLIC void linphone_core_set_tone(LinphoneCore *core, LinphoneToneID tone_id, const char *audiofile);
LINPHONE_PUBLIC void linphone_core_set_upload_bandwidth(LinphoneCore *core, int bandwidth);
LINPHONE_PUBLIC void linphone_core_set_upload_ptime(LinphoneCore *core, int ptime);
LINPHONE_PUBLIC void linphone_core_set_use_files(LinphoneCore *core, bool_t yesno);
LINPHONE_PUBLIC void linphone_core_set_use_info_for_dtmf(LinphoneCore *core, bool_t use_info);
LINPHONE_PUBLIC void linphone_core_set_use_rfc2833_for_dtmf(LinphoneCore *core, bool_t use_rfc2833);
LINPHONE_PUBLIC void linphone_core_set_video_activation_policy(LinphoneCore *core, const LinphoneVideoActivationPolicy *policy);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_video_codecs(LinphoneCore *core, bctbx_list_t *codecs);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_video_device(LinphoneCore *core, const char *id);
LINPHONE_PUBLIC void linphone_core_set_video_display_filter(LinphoneCore *core, const char *filter_name);
LINPHONE_PUBLIC void linphone_core_set_video_dscp(LinphoneCore *core, int dscp);
LINPHONE_PUBLIC void linphone_core_set_video_jittcomp(LinphoneCore *core, int milliseconds);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_video_multicast_addr(LinphoneCore *core, const char *ip);
LINPHONE_PUBLIC LinphoneStatus linphone_core_set_video_multicast_ttl(LinphoneCore *core, int ttl);
LINPHONE_PUBLIC void linphone_core_set_video_payload_types(LinphoneCore *core, const bctbx_list_t *payload_types);
LINPHONE_PUBLIC void linphone_core_set_video_policy(LinphoneCore *core, const LinphoneVideoPolicy *policy);
LINPHONE_PUBLIC void linphone_core_set_video_port(LinphoneCore *core, int port);
LINPHONE_PUBLIC void linphone_core_set_video_port_range(LinphoneCore *core, int min_port, int max_port);
LINPHONE_PUBLIC void linphone_core_set_video_preset(LinphoneCore *core, const char *preset);
LINPHONE_PUBLIC void linphone_core_set_zrtp_secrets_file(LinphoneCore *core, const char *file);
LINPHONE_PUBLIC void linphone_core_show_video(LinphoneCore *core, bool_t show);
LINPHONE_PUBLIC bool_t linphone_core_sound_device_can_capture(LinphoneCore *core, const char *device);
LINPHONE_PUBLIC bool_t linphone_core_sound_device_can_playback(LinphoneCore *core, const char *device);
LINPHONE_PUBLIC bool_t linphone_core_sound_resources_locked(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_stop_dtmf(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_stop_ringing(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneStatus linphone_core_take_preview_snapshot(LinphoneCore *core, const char *file);
LINPHONE_PUBLIC void linphone_core_use_preview_window(LinphoneCore *core, bool_t yesno);
LINPHONE_PUBLIC bool_t linphone_core_video_adaptive_jittcomp_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_video_capture_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_video_display_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_video_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_video_multicast_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_video_preview_enabled(const LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_video_supported(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_zero_rtp_port_for_stream_inactive_enabled(const LinphoneCore *lc);
LINPHONE_PUBLIC bool_t linphone_video_activation_policy_get_automatically_accept(const LinphoneVideoActivationPolicy *policy);
LINPHONE_PUBLIC bool_t linphone_video_activation_policy_get_automatically_initiate(const LinphoneVideoActivationPolicy *policy);
LINPHONE_PUBLIC void *linphone_video_activation_policy_get_user_data(const LinphoneVideoActivationPolicy *policy);
LINPHONE_PUBLIC LinphoneVideoActivationPolicy *linphone_video_activation_policy_ref(LinphoneVideoActivationPolicy *policy);
LINPHONE_PUBLIC void linphone_video_activation_policy_set_automatically_accept(LinphoneVideoActivationPolicy *policy, bool_t enable);
LINPHONE_PUBLIC void linphone_video_activation_policy_set_automatically_initiate(LinphoneVideoActivationPolicy *policy, bool_t enable);
LINPHONE_PUBLIC void linphone_video_activation_policy_set_user_data(LinphoneVideoActivationPolicy *policy, void *user_data);
LINPHONE_PUBLIC void linphone_video_activation_policy_unref(LinphoneVideoActivationPolicy *policy);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_sip_setups(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_add_friend(LinphoneCore *core, LinphoneFriend *fr);
LINPHONE_PUBLIC void linphone_core_add_friend_list(LinphoneCore *core, LinphoneFriendList *list);
LINPHONE_PUBLIC void linphone_core_add_ldap(LinphoneCore *core, LinphoneLdap *ldap);
LINPHONE_PUBLIC LinphoneCoreCbsBuddyInfoUpdatedCb linphone_core_cbs_get_buddy_info_updated(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsFriendListCreatedCb linphone_core_cbs_get_friend_list_created(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsFriendListRemovedCb linphone_core_cbs_get_friend_list_removed(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsNewSubscriptionRequestedCb linphone_core_cbs_get_new_subscription_requested(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsNotifyPresenceReceivedCb linphone_core_cbs_get_notify_presence_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb linphone_core_cbs_get_notify_presence_received_for_uri_or_tel(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC void linphone_core_cbs_set_buddy_info_updated(LinphoneCoreCbs *cbs, LinphoneCoreCbsBuddyInfoUpdatedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_friend_list_created(LinphoneCoreCbs *cbs, LinphoneCoreCbsFriendListCreatedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_friend_list_removed(LinphoneCoreCbs *cbs, LinphoneCoreCbsFriendListRemovedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_new_subscription_requested(LinphoneCoreCbs *cbs, LinphoneCoreCbsNewSubscriptionRequestedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_notify_presence_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsNotifyPresenceReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_cbs_set_notify_presence_received_for_uri_or_tel(LinphoneCoreCbs *cbs, LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb cb);
LINPHONE_PUBLIC void linphone_core_clear_ldaps(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneFriend *linphone_core_create_friend(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneFriendList *linphone_core_create_friend_list(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneFriend *linphone_core_create_friend_with_address(LinphoneCore *core, const char *address);
LINPHONE_PUBLIC LinphoneLdap *linphone_core_create_ldap(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneLdapParams *linphone_core_create_ldap_params(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneLdap *linphone_core_create_ldap_with_params(LinphoneCore *core, LinphoneLdapParams *params);
LINPHONE_PUBLIC LinphoneMagicSearch *linphone_core_create_magic_search(LinphoneCore *core);
LINPHONE_PUBLIC LinphonePresenceActivity *linphone_core_create_presence_activity(LinphoneCore *core, LinphonePresenceActivityType acttype, const char *description);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_core_create_presence_model(LinphoneCore *core);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_core_create_presence_model_with_activity(LinphoneCore *core, LinphonePresenceActivityType acttype, const char *description);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_core_create_presence_model_with_activity_and_note(LinphoneCore *core, LinphonePresenceActivityType acttype, const char *description, const char *note, const char *lang);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_core_create_presence_note(LinphoneCore *core, const char *content, const char *lang);
LINPHONE_PUBLIC LinphonePresencePerson *linphone_core_create_presence_person(LinphoneCore *core, const char *id);
LINPHONE_PUBLIC LinphonePresenceService *linphone_core_create_presence_service(LinphoneCore *core, const char *id, LinphonePresenceBasicStatus basic_status, const char *contact);
LINPHONE_PUBLIC void linphone_core_enable_friend_list_subscription(LinphoneCore *core, bool_t enable);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_find_contacts_by_char(LinphoneCore *core, const char *filter, bool_t sip_only);
LINPHONE_PUBLIC LinphoneFriend *linphone_core_find_friend(const LinphoneCore *core, const LinphoneAddress *address);
LINPHONE_PUBLIC LinphoneFriend *linphone_core_find_friend_by_phone_number(const LinphoneCore *core, const char *phone_number);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_find_friends(const LinphoneCore *core, const LinphoneAddress *address);
LINPHONE_PUBLIC bool_t linphone_core_friend_list_subscription_enabled(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneConsolidatedPresence linphone_core_get_consolidated_presence(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneFriendList *linphone_core_get_default_friend_list(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneFriend *linphone_core_get_friend_by_address(const LinphoneCore *core, const char *addr);
LINPHONE_PUBLIC LinphoneFriend *linphone_core_get_friend_by_ref_key(const LinphoneCore *core, const char *key);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_friend_list(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneFriendList *linphone_core_get_friend_list_by_name(const LinphoneCore *core, const char *name);
LINPHONE_PUBLIC const char *linphone_core_get_friends_database_path(LinphoneCore *core);
LINPHONE_PUBLIC const bctbx_list_t *linphone_core_get_friends_lists(const LinphoneCore *core);
LINPHONE_PUBLIC bctbx_list_t *linphone_core_get_ldap_list(LinphoneCore *core);
LINPHONE_PUBLIC LinphoneOnlineStatus linphone_core_get_presence_info(const LinphoneCore *core);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_core_get_presence_model(const LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_interpret_friend_uri(LinphoneCore *core, const char *uri, char **result);
LINPHONE_PUBLIC bool_t linphone_core_is_friend_list_subscription_enabled(LinphoneCore *core);
LINPHONE_PUBLIC bool_t linphone_core_ldap_available(LinphoneCore *core);
LINPHONE_PUBLIC void linphone_core_notify_all_friends(LinphoneCore *core, LinphonePresenceModel *presence);
LINPHONE_PUBLIC void linphone_core_notify_notify_presence_received(LinphoneCore *core, LinphoneFriend *linphone_friend);
LINPHONE_PUBLIC void linphone_core_notify_notify_presence_received_for_uri_or_tel(LinphoneCore *core, LinphoneFriend *linphone_friend, const char *uri_or_tel, const LinphonePresenceModel *presence_model);
LINPHONE_PUBLIC void linphone_core_reject_subscriber(LinphoneCore *core, LinphoneFriend *linphone_friend);
LINPHONE_PUBLIC void linphone_core_remove_friend(LinphoneCore *core, LinphoneFriend *fr);
LINPHONE_PUBLIC void linphone_core_remove_friend_list(LinphoneCore *core, LinphoneFriendList *list);
LINPHONE_PUBLIC void linphone_core_remove_ldap(LinphoneCore *core, LinphoneLdap *ldap);
LINPHONE_PUBLIC void linphone_core_set_consolidated_presence(LinphoneCore *core, LinphoneConsolidatedPresence presence);
LINPHONE_PUBLIC void linphone_core_set_friends_database_path(LinphoneCore *core, const char *path);
LINPHONE_PUBLIC void linphone_core_set_presence_info(LinphoneCore *core, int minutes_away, const char *alternative_contact, LinphoneOnlineStatus os);
LINPHONE_PUBLIC void linphone_core_set_presence_model(LinphoneCore *core, LinphonePresenceModel *presence);
LINPHONE_PUBLIC LinphoneTunnel *linphone_core_get_tunnel(const LinphoneCore *core);
LINPHONE_PUBLIC LinphoneCoreCbsVersionUpdateCheckResultReceivedCb linphone_core_cbs_get_version_update_check_result_received(LinphoneCoreCbs *cbs);
LINPHONE_PUBLIC void linphone_core_cbs_set_version_update_check_result_received(LinphoneCoreCbs *cbs, LinphoneCoreCbsVersionUpdateCheckResultReceivedCb cb);
LINPHONE_PUBLIC void linphone_core_check_for_update(LinphoneCore *core, const char *current_version);
LINPHONE_PUBLIC void linphone_core_migrate_logs_from_rc_to_db(LinphoneCore *core);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_CORE_H */
