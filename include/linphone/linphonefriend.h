/**
 * @file
 * linphone/linphonefriend.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LINPHONEFRIEND_H
#define REGLINE_LINPHONE_LINPHONEFRIEND_H

#include <linphone/friend.h>

#endif /* REGLINE_LINPHONE_LINPHONEFRIEND_H */
