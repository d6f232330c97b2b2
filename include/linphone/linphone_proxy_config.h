/**
 * @file
 * linphone/linphone_proxy_config.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LINPHONE_PROXY_CONFIG_H
#define REGLINE_LINPHONE_LINPHONE_PROXY_CONFIG_H

#include <linphone/proxy_config.h>

#endif /* REGLINE_LINPHONE_LINPHONE_PROXY_CONFIG_H */
