/**
 * @file
 * linphone/api/c-callbacks.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_CALLBACKS_H
#define REGLINE_LINPHONE_API_C_CALLBACKS_H

#include <linphone/types.h>
#include <linphone/callbacks.h>

#endif /* REGLINE_LINPHONE_API_C_CALLBACKS_H */
