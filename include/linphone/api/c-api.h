/**
 * @file
 * linphone/api/c-api.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_API_H
#define REGLINE_LINPHONE_API_C_API_H

#include <linphone/api/c-types.h>
#include <linphone/api/c-callbacks.h>
#include <linphone/api/c-account.h>
#include <linphone/api/c-account-cbs.h>
#include <linphone/api/c-account-params.h>
#include <linphone/api/c-address.h>
#include <linphone/api/c-auth-info.h>
#include <linphone/api/c-dial-plan.h>
#include <linphone/api/c-digest-authentication-policy.h>
#include <linphone/api/c-push-notification-config.h>
#include <linphone/api/c-audio-device.h>
#include <linphone/api/c-call-cbs.h>
#include <linphone/api/c-call-stats.h>
#include <linphone/api/c-call.h>
#include <linphone/api/c-chat-message-cbs.h>
#include <linphone/api/c-chat-message.h>
#include <linphone/api/c-chat-room-cbs.h>
#include <linphone/api/c-chat-room-params.h>
#include <linphone/api/c-chat-room.h>
#include <linphone/api/c-conference-cbs.h>
#include <linphone/api/c-conference-info.h>
#include <linphone/api/c-conference.h>
#include <linphone/api/c-content.h>
#include <linphone/api/c-event-log.h>
#include <linphone/api/c-friend-phone-number.h>
#include <linphone/api/c-ldap-params.h>
#include <linphone/api/c-ldap.h>
#include <linphone/api/c-magic-search-cbs.h>
#include <linphone/api/c-magic-search.h>
#include <linphone/api/c-participant-device-cbs.h>
#include <linphone/api/c-participant-device-identity.h>
#include <linphone/api/c-participant-device.h>
#include <linphone/api/c-participant-imdn-state.h>
#include <linphone/api/c-participant.h>
#include <linphone/api/c-push-notification-message.h>
#include <linphone/api/c-recorder-params.h>
#include <linphone/api/c-recorder.h>
#include <linphone/api/c-search-result.h>

#endif /* REGLINE_LINPHONE_API_C_API_H */
