"""As Python programs without a wrapper register: ctypes, handles as void pointers, a callback made of a function."""
import ctypes
import sys
import time
from ctypes import CFUNCTYPE, c_char_p, c_int, c_ubyte, c_void_p

library, identity, server, password = sys.argv[1:]
linphone = ctypes.CDLL(library)
OK, CLEARED, RANDOM_PORT = 2, 3, -1
STATE_CHANGED = CFUNCTYPE(None, c_void_p, c_void_p, c_int, c_char_p)


def function(name, result, *arguments):
    found = getattr(linphone, 'linphone_' + name)
    found.restype, found.argtypes = result, arguments
    return found


seen = []


@STATE_CHANGED
def state_changed(core, cfg, state, message):
    seen.append(state)
    print(state, message.decode())


factory = function('factory_get', c_void_p)()
core = function('factory_create_core_3', c_void_p, c_void_p, c_char_p, c_char_p, c_void_p)(factory, None, None, None)
cbs = function('factory_create_core_cbs', c_void_p, c_void_p)(factory)
function('core_cbs_set_registration_state_changed', None, c_void_p, STATE_CHANGED)(cbs, state_changed)
function('core_add_callbacks', None, c_void_p, c_void_p)(core, cbs)
ports = function('factory_create_transports', c_void_p, c_void_p)(factory)
for transport in 'udp', 'tcp':
    function(f'transports_set_{transport}_port', None, c_void_p, c_int)(ports, RANDOM_PORT)
function('core_set_transports', c_int, c_void_p, c_void_p)(core, ports)
function('core_start', c_int, c_void_p)(core)
info = function('auth_info_new', c_void_p, *[c_char_p] * 6)(b'alice', None, password.encode(), None, None, None)
function('core_add_auth_info', None, c_void_p, c_void_p)(core, info)
cfg = function('core_create_proxy_config', c_void_p, c_void_p)(core)
function('proxy_config_set_identity', c_int, c_void_p, c_char_p)(cfg, identity.encode())
function('proxy_config_set_server_addr', c_int, c_void_p, c_char_p)(cfg, server.encode())
enable_register = function('proxy_config_enable_register', None, c_void_p, c_ubyte)
enable_register(cfg, 1)
function('core_add_proxy_config', c_int, c_void_p, c_void_p)(core, cfg)
iterate = function('core_iterate', None, c_void_p)


def iterate_until(state):
    for _ in range(750):
        if state in seen:
            return
        iterate(core)
        time.sleep(0.02)


iterate_until(OK)
function('proxy_config_edit', None, c_void_p)(cfg)
enable_register(cfg, 0)
function('proxy_config_done', c_int, c_void_p)(cfg)
iterate_until(CLEARED)
for kind, handle in [('transports', ports), ('auth_info', info), ('core_cbs', cbs), ('proxy_config', cfg), ('core', core)]:
    function(kind + '_unref', None, c_void_p)(handle)
sys.exit(seen.count(OK) != 1 or seen[-1] != CLEARED)
