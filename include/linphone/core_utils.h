/**
 * @file
 * linphone/core_utils.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CORE_UTILS_H
#define REGLINE_LINPHONE_CORE_UTILS_H

#include <linphone/logging.h>
#include <linphone/types.h>
#include <linphone/callbacks.h>

#endif /* REGLINE_LINPHONE_CORE_UTILS_H */
