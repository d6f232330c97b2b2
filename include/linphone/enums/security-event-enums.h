/**
 * @file
 * linphone/enums/security-event-enums.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_ENUMS_SECURITY_EVENT_ENUMS_H
#define REGLINE_LINPHONE_ENUMS_SECURITY_EVENT_ENUMS_H

#include <linphone/types.h>

#endif /* REGLINE_LINPHONE_ENUMS_SECURITY_EVENT_ENUMS_H */
