/**
 * @file
 * linphone/linphone_tunnel.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from tests/headers/table.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LINPHONE_TUNNEL_H
#define REGLINE_LINPHONE_LINPHONE_TUNNEL_H

#include <linphone/tunnel.h>

#endif /* REGLINE_LINPHONE_LINPHONE_TUNNEL_H */
