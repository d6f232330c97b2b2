/**
 * @file
 * linphone/call_stats.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_CALL_STATS_H
#define REGLINE_LINPHONE_CALL_STATS_H

#include <linphone/api/c-call-stats.h>

#endif /* REGLINE_LINPHONE_CALL_STATS_H */
