/**
 * @file
 * linphone/linphonepresence.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LINPHONEPRESENCE_H
#define REGLINE_LINPHONE_LINPHONEPRESENCE_H

#include <linphone/presence.h>

#endif /* REGLINE_LINPHONE_LINPHONEPRESENCE_H */
