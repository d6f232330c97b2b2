/**
 * @file
 * linphone/auth_info.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_AUTH_INFO_H
#define REGLINE_LINPHONE_AUTH_INFO_H

#include <linphone/api/c-auth-info.h>

#endif /* REGLINE_LINPHONE_AUTH_INFO_H */
