/**
 * @file
 * linphone/callbacks.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/callback_types.rs, src/ffi/foreign_callback_types.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CALLBACKS_H
#define REGLINE_LINPHONE_CALLBACKS_H

#include <linphone/types.h>

/**
 * `LinphoneCoreCbsCallCreatedCb`
 */
typedef void (*LinphoneCoreCbsCallCreatedCb)(LinphoneCore *core, LinphoneCall *call);

/**
 * `LinphoneCoreCbsGlobalStateChangedCb`
 */
typedef void (*LinphoneCoreCbsGlobalStateChangedCb)(LinphoneCore *core,
                                                    LinphoneGlobalState state,
                                                    const char *message);

/**
 * `LinphoneCoreCbsCallStateChangedCb`
 */
typedef void (*LinphoneCoreCbsCallStateChangedCb)(LinphoneCore *core,
                                                  LinphoneCall *call,
                                                  LinphoneCallState state,
                                                  const char *message);

/**
 * `LinphoneCoreCbsCallEncryptionChangedCb`
 */
typedef void (*LinphoneCoreCbsCallEncryptionChangedCb)(LinphoneCore *core,
                                                       LinphoneCall *call,
                                                       bool_t media_encryption_enabled,
                                                       const char *authentication_token);

/**
 * `LinphoneCoreCbsRegistrationStateChangedCb`
 */
typedef void (*LinphoneCoreCbsRegistrationStateChangedCb)(LinphoneCore *core,
                                                          LinphoneProxyConfig *proxy_config,
                                                          LinphoneRegistrationState state,
                                                          const char *message);

/**
 * `LinphoneCoreCbsNotifyPresenceReceivedCb`
 */
typedef void (*LinphoneCoreCbsNotifyPresenceReceivedCb)(LinphoneCore *core,
                                                        LinphoneFriend *linphone_friend);

/**
 * `LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb`
 */
typedef void (*LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb)(LinphoneCore *core,
                                                                   LinphoneFriend *linphone_friend,
                                                                   const char *uri_or_tel,
                                                                   const LinphonePresenceModel *presence_model);

/**
 * `LinphoneCoreCbsNewSubscriptionRequestedCb`
 */
typedef void (*LinphoneCoreCbsNewSubscriptionRequestedCb)(LinphoneCore *core,
                                                          LinphoneFriend *linphone_friend,
                                                          const char *url);

/**
 * `LinphoneCoreCbsAuthenticationRequestedCb`
 */
typedef void (*LinphoneCoreCbsAuthenticationRequestedCb)(LinphoneCore *core,
                                                         LinphoneAuthInfo *auth_info,
                                                         LinphoneAuthMethod method);

/**
 * `LinphoneCoreCbsCallLogUpdatedCb`
 */
typedef void (*LinphoneCoreCbsCallLogUpdatedCb)(LinphoneCore *core, LinphoneCallLog *call_log);

/**
 * `LinphoneCoreCbsCallIdUpdatedCb`
 */
typedef void (*LinphoneCoreCbsCallIdUpdatedCb)(LinphoneCore *core,
                                               const char *previous_call_id,
                                               const char *current_call_id);

/**
 * `LinphoneCoreCbsMessageReceivedCb`
 */
typedef void (*LinphoneCoreCbsMessageReceivedCb)(LinphoneCore *core,
                                                 LinphoneChatRoom *chat_room,
                                                 LinphoneChatMessage *message);

/**
 * `LinphoneCoreCbsMessageSentCb`
 */
typedef void (*LinphoneCoreCbsMessageSentCb)(LinphoneCore *core,
                                             LinphoneChatRoom *chat_room,
                                             LinphoneChatMessage *message);

/**
 * `LinphoneCoreCbsChatRoomReadCb`
 */
typedef void (*LinphoneCoreCbsChatRoomReadCb)(LinphoneCore *core, LinphoneChatRoom *chat_room);

/**
 * `LinphoneCoreCbsMessageReceivedUnableDecryptCb`
 */
typedef void (*LinphoneCoreCbsMessageReceivedUnableDecryptCb)(LinphoneCore *core,
                                                              LinphoneChatRoom *chat_room,
                                                              LinphoneChatMessage *message);

/**
 * `LinphoneCoreFileTransferRecvCb`
 */
typedef void (*LinphoneCoreFileTransferRecvCb)(LinphoneCore *core,
                                               LinphoneChatMessage *message,
                                               LinphoneContent *content,
                                               const char *buffer,
                                               size_t size);

/**
 * `LinphoneCoreFileTransferSendCb`
 */
typedef void (*LinphoneCoreFileTransferSendCb)(LinphoneCore *core,
                                               LinphoneChatMessage *message,
                                               LinphoneContent *content,
                                               char *buffer,
                                               size_t *size);

/**
 * `LinphoneCoreFileTransferProgressIndicationCb`
 */
typedef void (*LinphoneCoreFileTransferProgressIndicationCb)(LinphoneCore *core,
                                                             LinphoneChatMessage *message,
                                                             LinphoneContent *content,
                                                             size_t offset,
                                                             size_t total);

/**
 * `LinphoneCoreCbsIsComposingReceivedCb`
 */
typedef void (*LinphoneCoreCbsIsComposingReceivedCb)(LinphoneCore *core, LinphoneChatRoom *chat_room);

/**
 * `LinphoneCoreCbsDtmfReceivedCb`
 */
typedef void (*LinphoneCoreCbsDtmfReceivedCb)(LinphoneCore *core, LinphoneCall *call, int dtmf);

/**
 * `LinphoneCoreCbsReferReceivedCb`
 */
typedef void (*LinphoneCoreCbsReferReceivedCb)(LinphoneCore *core, const char *refer_to);

/**
 * `LinphoneCoreCbsBuddyInfoUpdatedCb`
 */
typedef void (*LinphoneCoreCbsBuddyInfoUpdatedCb)(LinphoneCore *core,
                                                  LinphoneFriend *linphone_friend);

/**
 * `LinphoneCoreCbsTransferStateChangedCb`
 */
typedef void (*LinphoneCoreCbsTransferStateChangedCb)(LinphoneCore *core,
                                                      LinphoneCall *transfered,
                                                      LinphoneCallState call_state);

/**
 * `LinphoneCoreCbsCallStatsUpdatedCb`
 */
typedef void (*LinphoneCoreCbsCallStatsUpdatedCb)(LinphoneCore *core,
                                                  LinphoneCall *call,
                                                  const LinphoneCallStats *call_stats);

/**
 * `LinphoneCoreCbsInfoReceivedCb`
 */
typedef void (*LinphoneCoreCbsInfoReceivedCb)(LinphoneCore *core,
                                              LinphoneCall *call,
                                              const LinphoneInfoMessage *message);

/**
 * `LinphoneCoreCbsConfiguringStatusCb`
 */
typedef void (*LinphoneCoreCbsConfiguringStatusCb)(LinphoneCore *core,
                                                   LinphoneConfiguringState status,
                                                   const char *message);

/**
 * `LinphoneCoreCbsNetworkReachableCb`
 */
typedef void (*LinphoneCoreCbsNetworkReachableCb)(LinphoneCore *core, bool_t reachable);

/**
 * `LinphoneCoreCbsAccountAddedCb`
 */
typedef void (*LinphoneCoreCbsAccountAddedCb)(LinphoneCore *core, LinphoneAccount *account);

/**
 * `LinphoneCoreCbsAccountRemovedCb`
 */
typedef void (*LinphoneCoreCbsAccountRemovedCb)(LinphoneCore *core, LinphoneAccount *account);

/**
 * `LinphoneCoreCbsDefaultAccountChangedCb`
 */
typedef void (*LinphoneCoreCbsDefaultAccountChangedCb)(LinphoneCore *core, LinphoneAccount *account);

/**
 * `LinphoneCoreCbsLogCollectionUploadStateChangedCb`
 */
typedef void (*LinphoneCoreCbsLogCollectionUploadStateChangedCb)(LinphoneCore *core,
                                                                 LinphoneCoreLogCollectionUploadState state,
                                                                 const char *info);

/**
 * `LinphoneCoreCbsLogCollectionUploadProgressIndicationCb`
 */
typedef void (*LinphoneCoreCbsLogCollectionUploadProgressIndicationCb)(LinphoneCore *core,
                                                                       size_t offset,
                                                                       size_t total);

/**
 * `LinphoneCoreCbsFriendListCreatedCb`
 */
typedef void (*LinphoneCoreCbsFriendListCreatedCb)(LinphoneCore *core,
                                                   LinphoneFriendList *friend_list);

/**
 * `LinphoneCoreCbsFriendListRemovedCb`
 */
typedef void (*LinphoneCoreCbsFriendListRemovedCb)(LinphoneCore *core,
                                                   LinphoneFriendList *friend_list);

/**
 * `LinphoneCoreCbsVersionUpdateCheckResultReceivedCb`
 */
typedef void (*LinphoneCoreCbsVersionUpdateCheckResultReceivedCb)(LinphoneCore *core,
                                                                  LinphoneVersionUpdateCheckResult result,
                                                                  const char *version,
                                                                  const char *url);

/**
 * `LinphoneCoreCbsConferenceStateChangedCb`
 */
typedef void (*LinphoneCoreCbsConferenceStateChangedCb)(LinphoneCore *core,
                                                        LinphoneConference *conference,
                                                        LinphoneConferenceState state);

/**
 * `LinphoneCoreCbsChatRoomStateChangedCb`
 */
typedef void (*LinphoneCoreCbsChatRoomStateChangedCb)(LinphoneCore *core,
                                                      LinphoneChatRoom *chat_room,
                                                      LinphoneChatRoomState state);

/**
 * `LinphoneCoreCbsChatRoomSubjectChangedCb`
 */
typedef void (*LinphoneCoreCbsChatRoomSubjectChangedCb)(LinphoneCore *core,
                                                        LinphoneChatRoom *chat_room);

/**
 * `LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb`
 */
typedef void (*LinphoneCoreCbsChatRoomEphemeralMessageDeleteCb)(LinphoneCore *core,
                                                                LinphoneChatRoom *chat_room);

/**
 * `LinphoneCoreCbsImeeUserRegistrationCb`
 */
typedef void (*LinphoneCoreCbsImeeUserRegistrationCb)(LinphoneCore *core,
                                                      bool_t status,
                                                      const char *user_id,
                                                      const char *info);

/**
 * `LinphoneCoreCbsQrcodeFoundCb`
 */
typedef void (*LinphoneCoreCbsQrcodeFoundCb)(LinphoneCore *core, const char *result);

/**
 * `LinphoneCoreCbsFirstCallStartedCb`
 */
typedef void (*LinphoneCoreCbsFirstCallStartedCb)(LinphoneCore *core);

/**
 * `LinphoneCoreCbsLastCallEndedCb`
 */
typedef void (*LinphoneCoreCbsLastCallEndedCb)(LinphoneCore *core);

/**
 * `LinphoneCoreCbsAudioDeviceChangedCb`
 */
typedef void (*LinphoneCoreCbsAudioDeviceChangedCb)(LinphoneCore *core,
                                                    LinphoneAudioDevice *audio_device);

/**
 * `LinphoneCoreCbsAudioDevicesListUpdatedCb`
 */
typedef void (*LinphoneCoreCbsAudioDevicesListUpdatedCb)(LinphoneCore *core);

/**
 * `LinphoneCoreCbsAccountRegistrationStateChangedCb`
 */
typedef void (*LinphoneCoreCbsAccountRegistrationStateChangedCb)(LinphoneCore *core,
                                                                 LinphoneAccount *account,
                                                                 LinphoneRegistrationState state,
                                                                 const char *message);

/**
 * `LinphoneCoreCbsConferenceInfoOnSentCb`
 */
typedef void (*LinphoneCoreCbsConferenceInfoOnSentCb)(LinphoneCore *core,
                                                      const LinphoneConferenceInfo *conference_info);

/**
 * `LinphoneCoreCbsConferenceInfoOnParticipantSentCb`
 */
typedef void (*LinphoneCoreCbsConferenceInfoOnParticipantSentCb)(LinphoneCore *core,
                                                                 const LinphoneConferenceInfo *conference_info,
                                                                 const LinphoneAddress *participant);

/**
 * `LinphoneCoreCbsConferenceInfoOnParticipantErrorCb`
 */
typedef void (*LinphoneCoreCbsConferenceInfoOnParticipantErrorCb)(LinphoneCore *core,
                                                                  const LinphoneConferenceInfo *conference_info,
                                                                  const LinphoneAddress *participant,
                                                                  LinphoneConferenceInfoError error);

/**
 * `LinphoneCoreCbsNotifySentCb`
 */
typedef void (*LinphoneCoreCbsNotifySentCb)(LinphoneCore *core,
                                            LinphoneEvent *linphone_event,
                                            const LinphoneContent *body);

/**
 * `LinphoneCoreCbsNotifyReceivedCb`
 */
typedef void (*LinphoneCoreCbsNotifyReceivedCb)(LinphoneCore *core,
                                                LinphoneEvent *linphone_event,
                                                const char *notified_event,
                                                const LinphoneContent *body);

/**
 * `LinphoneCoreCbsSubscribeReceivedCb`
 */
typedef void (*LinphoneCoreCbsSubscribeReceivedCb)(LinphoneCore *core,
                                                   LinphoneEvent *linphone_event,
                                                   const char *subscribe_event,
                                                   const LinphoneContent *body);

/**
 * `LinphoneCoreCbsSubscriptionStateChangedCb`
 */
typedef void (*LinphoneCoreCbsSubscriptionStateChangedCb)(LinphoneCore *core,
                                                          LinphoneEvent *linphone_event,
                                                          LinphoneSubscriptionState state);

/**
 * `LinphoneCoreCbsPublishStateChangedCb`
 */
typedef void (*LinphoneCoreCbsPublishStateChangedCb)(LinphoneCore *core,
                                                     LinphoneEvent *linphone_event,
                                                     LinphonePublishState state);

/**
 * `LinphoneCoreCbsEcCalibrationResultCb`
 */
typedef void (*LinphoneCoreCbsEcCalibrationResultCb)(LinphoneCore *core,
                                                     LinphoneEcCalibratorStatus status,
                                                     int delay_ms);

/**
 * `LinphoneCoreCbsEcCalibrationAudioInitCb`
 */
typedef void (*LinphoneCoreCbsEcCalibrationAudioInitCb)(LinphoneCore *core);

/**
 * `LinphoneCoreCbsEcCalibrationAudioUninitCb`
 */
typedef void (*LinphoneCoreCbsEcCalibrationAudioUninitCb)(LinphoneCore *core);

/**
 * `LinphoneCoreCbsChatRoomExhumedCb`
 */
typedef void (*LinphoneCoreCbsChatRoomExhumedCb)(LinphoneCore *core, LinphoneChatRoom *chat_room);

/**
 * `LinphoneCoreTextMessageReceivedCb`
 */
typedef void (*LinphoneCoreTextMessageReceivedCb)(LinphoneCore *core,
                                                  LinphoneChatRoom *chat_room,
                                                  const LinphoneAddress *from,
                                                  const char *message);

/**
 * `LinphoneCoreAuthInfoRequestedCb`
 */
typedef void (*LinphoneCoreAuthInfoRequestedCb)(LinphoneCore *core,
                                                const char *realm,
                                                const char *username,
                                                const char *domain);

/**
 * Would be called when messages wait for an account. No registration tells of them.
 */
typedef void (*LinphoneAccountCbsMessageWaitingIndicationChangedCb)(LinphoneAccount *account,
                                                                    const LinphoneMessageWaitingIndication *mwi);

/**
 * `LinphoneAccountCbsRegistrationStateChangedCb`
 */
typedef void (*LinphoneAccountCbsRegistrationStateChangedCb)(LinphoneAccount *account,
                                                             LinphoneRegistrationState state,
                                                             const char *message);

/**
 * Another name of `LinphoneCoreCbsGlobalStateChangedCb`.
 */
typedef LinphoneCoreCbsGlobalStateChangedCb LinphoneCoreGlobalStateChangedCb;

/**
 * Another name of `LinphoneCoreCbsCallStateChangedCb`.
 */
typedef LinphoneCoreCbsCallStateChangedCb LinphoneCoreCallStateChangedCb;

/**
 * Another name of `LinphoneCoreCbsCallEncryptionChangedCb`.
 */
typedef LinphoneCoreCbsCallEncryptionChangedCb LinphoneCoreCallEncryptionChangedCb;

/**
 * Another name of `LinphoneCoreCbsRegistrationStateChangedCb`.
 */
typedef LinphoneCoreCbsRegistrationStateChangedCb LinphoneCoreRegistrationStateChangedCb;

/**
 * Another name of `LinphoneCoreCbsNotifyPresenceReceivedCb`.
 */
typedef LinphoneCoreCbsNotifyPresenceReceivedCb LinphoneCoreNotifyPresenceReceivedCb;

/**
 * Another name of `LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb`.
 */
typedef LinphoneCoreCbsNotifyPresenceReceivedForUriOrTelCb LinphoneCoreNotifyPresenceReceivedForUriOrTelCb;

/**
 * Another name of `LinphoneCoreCbsNewSubscriptionRequestedCb`.
 */
typedef LinphoneCoreCbsNewSubscriptionRequestedCb LinphoneCoreNewSubscriptionRequestedCb;

/**
 * Another name of `LinphoneCoreCbsAuthenticationRequestedCb`.
 */
typedef LinphoneCoreCbsAuthenticationRequestedCb LinphoneCoreAuthenticationRequestedCb;

/**
 * Another name of `LinphoneCoreCbsCallLogUpdatedCb`.
 */
typedef LinphoneCoreCbsCallLogUpdatedCb LinphoneCoreCallLogUpdatedCb;

/**
 * Another name of `LinphoneCoreCbsCallIdUpdatedCb`.
 */
typedef LinphoneCoreCbsCallIdUpdatedCb LinphoneCoreCallIdUpdatedCb;

/**
 * Another name of `LinphoneCoreCbsMessageReceivedCb`.
 */
typedef LinphoneCoreCbsMessageReceivedCb LinphoneCoreMessageReceivedCb;

/**
 * Another name of `LinphoneCoreCbsIsComposingReceivedCb`.
 */
typedef LinphoneCoreCbsIsComposingReceivedCb LinphoneCoreIsComposingReceivedCb;

/**
 * Another name of `LinphoneCoreCbsDtmfReceivedCb`.
 */
typedef LinphoneCoreCbsDtmfReceivedCb LinphoneCoreDtmfReceivedCb;

/**
 * Another name of `LinphoneCoreCbsReferReceivedCb`.
 */
typedef LinphoneCoreCbsReferReceivedCb LinphoneCoreReferReceivedCb;

/**
 * Another name of `LinphoneCoreCbsBuddyInfoUpdatedCb`.
 */
typedef LinphoneCoreCbsBuddyInfoUpdatedCb LinphoneCoreBuddyInfoUpdatedCb;

/**
 * Another name of `LinphoneCoreCbsTransferStateChangedCb`.
 */
typedef LinphoneCoreCbsTransferStateChangedCb LinphoneCoreTransferStateChangedCb;

/**
 * Another name of `LinphoneCoreCbsCallStatsUpdatedCb`.
 */
typedef LinphoneCoreCbsCallStatsUpdatedCb LinphoneCoreCallStatsUpdatedCb;

/**
 * Another name of `LinphoneCoreCbsInfoReceivedCb`.
 */
typedef LinphoneCoreCbsInfoReceivedCb LinphoneCoreInfoReceivedCb;

/**
 * Another name of `LinphoneCoreCbsConfiguringStatusCb`.
 */
typedef LinphoneCoreCbsConfiguringStatusCb LinphoneCoreConfiguringStatusCb;

/**
 * Another name of `LinphoneCoreCbsNetworkReachableCb`.
 */
typedef LinphoneCoreCbsNetworkReachableCb LinphoneCoreNetworkReachableCb;

/**
 * Another name of `LinphoneCoreCbsLogCollectionUploadStateChangedCb`.
 */
typedef LinphoneCoreCbsLogCollectionUploadStateChangedCb LinphoneCoreLogCollectionUploadStateChangedCb;

/**
 * Another name of `LinphoneCoreCbsLogCollectionUploadProgressIndicationCb`.
 */
typedef LinphoneCoreCbsLogCollectionUploadProgressIndicationCb LinphoneCoreLogCollectionUploadProgressIndicationCb;

/**
 * Another name of `LinphoneCoreCbsFriendListCreatedCb`.
 */
typedef LinphoneCoreCbsFriendListCreatedCb LinphoneCoreFriendListCreatedCb;

/**
 * Another name of `LinphoneCoreCbsFriendListRemovedCb`.
 */
typedef LinphoneCoreCbsFriendListRemovedCb LinphoneCoreFriendListRemovedCb;

/**
 * Another name of `LinphoneCoreCbsNotifyReceivedCb`.
 */
typedef LinphoneCoreCbsNotifyReceivedCb LinphoneCoreNotifyReceivedCb;

/**
 * Another name of `LinphoneCoreCbsSubscribeReceivedCb`.
 */
typedef LinphoneCoreCbsSubscribeReceivedCb LinphoneCoreSubscribeReceivedCb;

/**
 * Another name of `LinphoneCoreCbsSubscriptionStateChangedCb`.
 */
typedef LinphoneCoreCbsSubscriptionStateChangedCb LinphoneCoreSubscriptionStateChangedCb;

/**
 * Another name of `LinphoneCoreCbsPublishStateChangedCb`.
 */
typedef LinphoneCoreCbsPublishStateChangedCb LinphoneCorePublishStateChangedCb;

/**
 * `LinphoneEventCbsNotifyResponseCb`
 */
typedef void (*LinphoneEventCbsNotifyResponseCb)(const LinphoneEvent *linphone_event);

/**
 * `LinphoneFriendListCbsContactCreatedCb`
 */
typedef void (*LinphoneFriendListCbsContactCreatedCb)(LinphoneFriendList *friend_list,
                                                      LinphoneFriend *linphone_friend);

/**
 * `LinphoneFriendListCbsContactDeletedCb`
 */
typedef void (*LinphoneFriendListCbsContactDeletedCb)(LinphoneFriendList *friend_list,
                                                      LinphoneFriend *linphone_friend);

/**
 * `LinphoneFriendListCbsContactUpdatedCb`
 */
typedef void (*LinphoneFriendListCbsContactUpdatedCb)(LinphoneFriendList *friend_list,
                                                      LinphoneFriend *new_friend,
                                                      LinphoneFriend *old_friend);

/**
 * `LinphoneFriendListCbsSyncStateChangedCb`
 */
typedef void (*LinphoneFriendListCbsSyncStateChangedCb)(LinphoneFriendList *friend_list,
                                                        LinphoneFriendListSyncStatus status,
                                                        const char *message);

/**
 * `LinphoneFriendListCbsPresenceReceivedCb`
 */
typedef void (*LinphoneFriendListCbsPresenceReceivedCb)(LinphoneFriendList *friend_list,
                                                        const bctbx_list_t *friends);

/**
 * `LinphoneImEncryptionEngineCbsIncomingMessageCb`
 */
typedef int (*LinphoneImEncryptionEngineCbsIncomingMessageCb)(LinphoneImEncryptionEngine *engine,
                                                              LinphoneChatRoom *chat_room,
                                                              LinphoneChatMessage *message);

/**
 * `LinphoneImEncryptionEngineCbsOutgoingMessageCb`
 */
typedef int (*LinphoneImEncryptionEngineCbsOutgoingMessageCb)(LinphoneImEncryptionEngine *engine,
                                                              LinphoneChatRoom *chat_room,
                                                              LinphoneChatMessage *message);

/**
 * `LinphoneImEncryptionEngineCbsIsEncryptionEnabledForFileTransferCb`
 */
typedef bool_t (*LinphoneImEncryptionEngineCbsIsEncryptionEnabledForFileTransferCb)(LinphoneImEncryptionEngine *engine,
                                                                                    LinphoneChatRoom *chat_room);

/**
 * `LinphoneImEncryptionEngineCbsGenerateFileTransferKeyCb`
 */
typedef void (*LinphoneImEncryptionEngineCbsGenerateFileTransferKeyCb)(LinphoneImEncryptionEngine *engine,
                                                                       LinphoneChatRoom *chat_room,
                                                                       LinphoneChatMessage *message);

/**
 * `LinphoneImEncryptionEngineCbsDownloadingFileCb`
 */
typedef int (*LinphoneImEncryptionEngineCbsDownloadingFileCb)(LinphoneImEncryptionEngine *engine,
                                                              LinphoneChatMessage *message,
                                                              size_t offset,
                                                              const uint8_t *buffer,
                                                              size_t size,
                                                              uint8_t *decrypted_buffer);

/**
 * `LinphoneImEncryptionEngineCbsUploadingFileCb`
 */
typedef int (*LinphoneImEncryptionEngineCbsUploadingFileCb)(LinphoneImEncryptionEngine *engine,
                                                            LinphoneChatMessage *message,
                                                            size_t offset,
                                                            const uint8_t *buffer,
                                                            size_t *size,
                                                            uint8_t *encrypted_buffer);

/**
 * `LinphoneXmlRpcRequestCbsResponseCb`
 */
typedef void (*LinphoneXmlRpcRequestCbsResponseCb)(LinphoneXmlRpcRequest *request);

/**
 * `LinphonePlayerCbsEofReachedCb`
 */
typedef void (*LinphonePlayerCbsEofReachedCb)(LinphonePlayer *player);

/**
 * `LinphoneCallCbsDtmfReceivedCb`
 */
typedef void (*LinphoneCallCbsDtmfReceivedCb)(LinphoneCall *call, int dtmf);

/**
 * `LinphoneCallCbsEncryptionChangedCb`
 */
typedef void (*LinphoneCallCbsEncryptionChangedCb)(LinphoneCall *call,
                                                   bool_t on,
                                                   const char *authentication_token);

/**
 * `LinphoneCallCbsInfoMessageReceivedCb`
 */
typedef void (*LinphoneCallCbsInfoMessageReceivedCb)(LinphoneCall *call,
                                                     const LinphoneInfoMessage *message);

/**
 * `LinphoneCallCbsStateChangedCb`
 */
typedef void (*LinphoneCallCbsStateChangedCb)(LinphoneCall *call,
                                              LinphoneCallState state,
                                              const char *message);

/**
 * `LinphoneCallCbsStatsUpdatedCb`
 */
typedef void (*LinphoneCallCbsStatsUpdatedCb)(LinphoneCall *call, const LinphoneCallStats *stats);

/**
 * `LinphoneCallCbsTransferStateChangedCb`
 */
typedef void (*LinphoneCallCbsTransferStateChangedCb)(LinphoneCall *call, LinphoneCallState state);

/**
 * `LinphoneCallCbsAckProcessingCb`
 */
typedef void (*LinphoneCallCbsAckProcessingCb)(LinphoneCall *call,
                                               LinphoneHeaders *ack,
                                               bool_t is_received);

/**
 * `LinphoneCallCbsTmmbrReceivedCb`
 */
typedef void (*LinphoneCallCbsTmmbrReceivedCb)(LinphoneCall *call, int stream_index, int tmmbr);

/**
 * `LinphoneCallCbsSnapshotTakenCb`
 */
typedef void (*LinphoneCallCbsSnapshotTakenCb)(LinphoneCall *call, const char *file_path);

/**
 * `LinphoneCallCbsNextVideoFrameDecodedCb`
 */
typedef void (*LinphoneCallCbsNextVideoFrameDecodedCb)(LinphoneCall *call);

/**
 * `LinphoneCallCbsCameraNotWorkingCb`
 */
typedef void (*LinphoneCallCbsCameraNotWorkingCb)(LinphoneCall *call, const char *camera_name);

/**
 * `LinphoneCallCbsAudioDeviceChangedCb`
 */
typedef void (*LinphoneCallCbsAudioDeviceChangedCb)(LinphoneCall *call,
                                                    LinphoneAudioDevice *audio_device);

/**
 * `LinphoneCallCbsRemoteRecordingCb`
 */
typedef void (*LinphoneCallCbsRemoteRecordingCb)(LinphoneCall *call, bool_t recording);

/**
 * `LinphoneChatMessageCbsMsgStateChangedCb`
 */
typedef void (*LinphoneChatMessageCbsMsgStateChangedCb)(LinphoneChatMessage *message,
                                                        LinphoneChatMessageState state);

/**
 * `LinphoneChatMessageCbsParticipantImdnStateChangedCb`
 */
typedef void (*LinphoneChatMessageCbsParticipantImdnStateChangedCb)(LinphoneChatMessage *message,
                                                                    const LinphoneParticipantImdnState *state);

/**
 * `LinphoneChatMessageCbsFileTransferRecvCb`
 */
typedef void (*LinphoneChatMessageCbsFileTransferRecvCb)(LinphoneChatMessage *message,
                                                         LinphoneContent *content,
                                                         const LinphoneBuffer *buffer);

/**
 * `LinphoneChatMessageCbsFileTransferSendCb`
 */
typedef LinphoneBuffer *(*LinphoneChatMessageCbsFileTransferSendCb)(LinphoneChatMessage *message,
                                                                    LinphoneContent *content,
                                                                    size_t offset,
                                                                    size_t size);

/**
 * `LinphoneChatMessageCbsFileTransferSendChunkCb`
 */
typedef void (*LinphoneChatMessageCbsFileTransferSendChunkCb)(LinphoneChatMessage *message,
                                                              LinphoneContent *content,
                                                              size_t offset,
                                                              size_t size,
                                                              LinphoneBuffer *buffer);

/**
 * `LinphoneChatMessageCbsFileTransferProgressIndicationCb`
 */
typedef void (*LinphoneChatMessageCbsFileTransferProgressIndicationCb)(LinphoneChatMessage *message,
                                                                       LinphoneContent *content,
                                                                       size_t offset,
                                                                       size_t total);

/**
 * `LinphoneChatMessageCbsEphemeralMessageTimerStartedCb`
 */
typedef void (*LinphoneChatMessageCbsEphemeralMessageTimerStartedCb)(LinphoneChatMessage *message);

/**
 * `LinphoneChatMessageCbsEphemeralMessageDeletedCb`
 */
typedef void (*LinphoneChatMessageCbsEphemeralMessageDeletedCb)(LinphoneChatMessage *message);

/**
 * `LinphoneChatRoomCbsIsComposingReceivedCb`
 */
typedef void (*LinphoneChatRoomCbsIsComposingReceivedCb)(LinphoneChatRoom *chat_room,
                                                         const LinphoneAddress *remote_address,
                                                         bool_t is_composing);

/**
 * `LinphoneChatRoomCbsMessageReceivedCb`
 */
typedef void (*LinphoneChatRoomCbsMessageReceivedCb)(LinphoneChatRoom *chat_room,
                                                     LinphoneChatMessage *message);

/**
 * `LinphoneChatRoomCbsNewEventCb`
 */
typedef void (*LinphoneChatRoomCbsNewEventCb)(LinphoneChatRoom *chat_room,
                                              const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsChatMessageReceivedCb`
 */
typedef void (*LinphoneChatRoomCbsChatMessageReceivedCb)(LinphoneChatRoom *chat_room,
                                                         const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsChatMessageSendingCb`
 */
typedef void (*LinphoneChatRoomCbsChatMessageSendingCb)(LinphoneChatRoom *chat_room,
                                                        const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsChatMessageSentCb`
 */
typedef void (*LinphoneChatRoomCbsChatMessageSentCb)(LinphoneChatRoom *chat_room,
                                                     const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsParticipantAddedCb`
 */
typedef void (*LinphoneChatRoomCbsParticipantAddedCb)(LinphoneChatRoom *chat_room,
                                                      const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsParticipantRemovedCb`
 */
typedef void (*LinphoneChatRoomCbsParticipantRemovedCb)(LinphoneChatRoom *chat_room,
                                                        const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsParticipantAdminStatusChangedCb`
 */
typedef void (*LinphoneChatRoomCbsParticipantAdminStatusChangedCb)(LinphoneChatRoom *chat_room,
                                                                   const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsStateChangedCb`
 */
typedef void (*LinphoneChatRoomCbsStateChangedCb)(LinphoneChatRoom *chat_room,
                                                  LinphoneChatRoomState new_state);

/**
 * `LinphoneChatRoomCbsSecurityEventCb`
 */
typedef void (*LinphoneChatRoomCbsSecurityEventCb)(LinphoneChatRoom *chat_room,
                                                   const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsSubjectChangedCb`
 */
typedef void (*LinphoneChatRoomCbsSubjectChangedCb)(LinphoneChatRoom *chat_room,
                                                    const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsUndecryptableMessageReceivedCb`
 */
typedef void (*LinphoneChatRoomCbsUndecryptableMessageReceivedCb)(LinphoneChatRoom *chat_room,
                                                                  LinphoneChatMessage *message);

/**
 * `LinphoneChatRoomCbsParticipantDeviceAddedCb`
 */
typedef void (*LinphoneChatRoomCbsParticipantDeviceAddedCb)(LinphoneChatRoom *chat_room,
                                                            const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsParticipantDeviceRemovedCb`
 */
typedef void (*LinphoneChatRoomCbsParticipantDeviceRemovedCb)(LinphoneChatRoom *chat_room,
                                                              const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsConferenceJoinedCb`
 */
typedef void (*LinphoneChatRoomCbsConferenceJoinedCb)(LinphoneChatRoom *chat_room,
                                                      const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsConferenceLeftCb`
 */
typedef void (*LinphoneChatRoomCbsConferenceLeftCb)(LinphoneChatRoom *chat_room,
                                                    const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsEphemeralEventCb`
 */
typedef void (*LinphoneChatRoomCbsEphemeralEventCb)(LinphoneChatRoom *chat_room,
                                                    const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsEphemeralMessageTimerStartedCb`
 */
typedef void (*LinphoneChatRoomCbsEphemeralMessageTimerStartedCb)(LinphoneChatRoom *chat_room,
                                                                  const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsEphemeralMessageDeletedCb`
 */
typedef void (*LinphoneChatRoomCbsEphemeralMessageDeletedCb)(LinphoneChatRoom *chat_room,
                                                             const LinphoneEventLog *event_log);

/**
 * `LinphoneChatRoomCbsConferenceAddressGenerationCb`
 */
typedef void (*LinphoneChatRoomCbsConferenceAddressGenerationCb)(LinphoneChatRoom *chat_room);

/**
 * `LinphoneChatRoomCbsParticipantRegistrationSubscriptionRequestedCb`
 */
typedef void (*LinphoneChatRoomCbsParticipantRegistrationSubscriptionRequestedCb)(LinphoneChatRoom *chat_room,
                                                                                  const LinphoneAddress *participant_address);

/**
 * `LinphoneChatRoomCbsParticipantRegistrationUnsubscriptionRequestedCb`
 */
typedef void (*LinphoneChatRoomCbsParticipantRegistrationUnsubscriptionRequestedCb)(LinphoneChatRoom *chat_room,
                                                                                    const LinphoneAddress *participant_address);

/**
 * `LinphoneChatRoomCbsShouldChatMessageBeStoredCb`
 */
typedef void (*LinphoneChatRoomCbsShouldChatMessageBeStoredCb)(LinphoneChatRoom *chat_room,
                                                               LinphoneChatMessage *message);

/**
 * `LinphoneChatRoomCbsChatMessageParticipantImdnStateChangedCb`
 */
typedef void (*LinphoneChatRoomCbsChatMessageParticipantImdnStateChangedCb)(LinphoneChatRoom *chat_room,
                                                                            LinphoneChatMessage *message,
                                                                            const LinphoneParticipantImdnState *state);

/**
 * `LinphoneMagicSearchCbsSearchResultsReceivedCb`
 */
typedef void (*LinphoneMagicSearchCbsSearchResultsReceivedCb)(LinphoneMagicSearch *magic_search);

/**
 * `LinphoneMagicSearchCbsLdapHaveMoreResultsCb`
 */
typedef void (*LinphoneMagicSearchCbsLdapHaveMoreResultsCb)(LinphoneMagicSearch *magic_search,
                                                            LinphoneLdap *ldap);

/**
 * `LinphoneChatMessageStateChangedCb`
 */
typedef void (*LinphoneChatMessageStateChangedCb)(LinphoneChatMessage *message,
                                                  LinphoneChatMessageState state,
                                                  void *user_data);

/**
 * `LinphoneConferenceCbsParticipantAddedCb`
 */
typedef void (*LinphoneConferenceCbsParticipantAddedCb)(LinphoneConference *conference,
                                                        const LinphoneParticipant *participant);

/**
 * `LinphoneConferenceCbsParticipantRemovedCb`
 */
typedef void (*LinphoneConferenceCbsParticipantRemovedCb)(LinphoneConference *conference,
                                                          const LinphoneParticipant *participant);

/**
 * `LinphoneConferenceCbsParticipantAdminStatusChangedCb`
 */
typedef void (*LinphoneConferenceCbsParticipantAdminStatusChangedCb)(LinphoneConference *conference,
                                                                     const LinphoneParticipant *participant);

/**
 * `LinphoneConferenceCbsStateChangedCb`
 */
typedef void (*LinphoneConferenceCbsStateChangedCb)(LinphoneConference *conference,
                                                    LinphoneConferenceState new_state);

/**
 * `LinphoneConferenceCbsSubjectChangedCb`
 */
typedef void (*LinphoneConferenceCbsSubjectChangedCb)(LinphoneConference *conference,
                                                      const char *subject);

/**
 * `LinphoneConferenceCbsAudioDeviceChangedCb`
 */
typedef void (*LinphoneConferenceCbsAudioDeviceChangedCb)(LinphoneConference *conference,
                                                          const LinphoneAudioDevice *audio_device);

/**
 * `LinphoneConferenceCbsParticipantDeviceAddedCb`
 */
typedef void (*LinphoneConferenceCbsParticipantDeviceAddedCb)(LinphoneConference *conference,
                                                              const LinphoneParticipantDevice *participant_device);

/**
 * `LinphoneConferenceCbsParticipantDeviceRemovedCb`
 */
typedef void (*LinphoneConferenceCbsParticipantDeviceRemovedCb)(LinphoneConference *conference,
                                                                const LinphoneParticipantDevice *participant_device);

/**
 * `LinphoneParticipantDeviceCbsIsSpeakingChangedCb`
 */
typedef void (*LinphoneParticipantDeviceCbsIsSpeakingChangedCb)(LinphoneParticipantDevice *participant_device,
                                                                bool_t is_speaking);

#endif /* REGLINE_LINPHONE_CALLBACKS_H */
