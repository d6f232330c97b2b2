/**
 * @file
 * linphone/factory.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_FACTORY_H
#define REGLINE_LINPHONE_FACTORY_H

#include <linphone/api/c-factory.h>

#endif /* REGLINE_LINPHONE_FACTORY_H */
