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

#endif /* REGLINE_LINPHONE_API_C_API_H */
