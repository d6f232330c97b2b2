/**
 * @file
 * linphone/wrapper_utils.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_WRAPPER_UTILS_H
#define REGLINE_LINPHONE_WRAPPER_UTILS_H

#include <bctoolbox/list.h>
#include <linphone/types.h>
#include <linphone/api/c-account.h>

#endif /* REGLINE_LINPHONE_WRAPPER_UTILS_H */
