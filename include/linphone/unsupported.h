/**
 * @file
 * linphone/unsupported.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_UNSUPPORTED_H
#define REGLINE_LINPHONE_UNSUPPORTED_H

#include <linphone/types.h>
#include <linphone/callbacks.h>

/** @cond types of functions that are not part of regline */
#ifdef __cplusplus
extern "C" {
#endif

/* Of the libraries under liblinphone, whose own headers say what is in them. */
struct _AudioStream;
struct _MSFactory;
struct _MSSndCard;
struct MSVideoSize;
struct _OrtpNetworkSimulatorParams;
struct _OrtpPayloadType;
struct _RingStream;
struct _RtpTransport;
struct _bctbx_map_t;
struct rtp_stats;

struct LinphoneVideoSizeDef;
struct _BuddyInfo;
struct _BuddyLookupRequest;

typedef struct _zrtpCacheAccess {
    void *db;
    void *dbMutex;
} zrtpCacheAccess;

typedef struct _LinphoneVideoPolicy {
    bool_t automatically_initiate;
    bool_t automatically_accept;
    bool_t unused[2];
} LinphoneVideoPolicy;

typedef enum {
    LinphoneConferenceClassLocal,
    LinphoneConferenceClassRemote
} LinphoneConferenceClass;

typedef enum _LinphoneChatMessageDir {
    LinphoneChatMessageIncoming,
    LinphoneChatMessageOutgoing
} LinphoneChatMessageDir;

typedef int LinphoneChatRoomCapabilitiesMask;
typedef unsigned int LinphoneContactSearchID;

typedef LinphoneAccountCreatorStatus (*LinphoneAccountCreatorRequestFunc)(LinphoneAccountCreator *creator);
typedef void (*LinphoneAccountCreatorCbsStatusCb)(LinphoneAccountCreator *creator,
                                                  LinphoneAccountCreatorStatus status, const char *response);
typedef void (*LinphoneCallCbFunc)(LinphoneCall *call, void *user_data);
typedef void (*LinphoneCoreCbFunc)(LinphoneCore *core, void *user_data);
typedef void (*LinphoneRingtonePlayerFunc)(LinphoneRingtonePlayer *player, void *user_data, int status);
typedef void (*LinphoneEcCalibrationCallback)(LinphoneCore *core, LinphoneEcCalibratorStatus status,
                                              int delay_ms, void *data);
typedef void (*LinphoneEcCalibrationAudioInit)(void *data);
typedef void (*LinphoneEcCalibrationAudioUninit)(void *data);
typedef void (*LsdEndOfPlayCallback)(LsdPlayer *player);
typedef void (*ContactSearchCallback)(LinphoneContactSearch *search, bctbx_list_t *found, void *data,
                                      bool_t more);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_UNSUPPORTED_H */
