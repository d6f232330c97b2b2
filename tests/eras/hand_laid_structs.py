"""As programs in C# register by P/Invoke: structs that they lay out themselves, from the headers of liblinphone 5.1, delegates
as pointers, and ports by value of a struct. Python's ctypes lays out the same bytes, without a .NET runtime."""
import ctypes
import sys
import time
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_ubyte, c_void_p

library, identity, server, password = sys.argv[1:]
linphone = ctypes.CDLL(library)
OK, CLEARED, RANDOM_PORT = 2, 3, -1
StateChanged = CFUNCTYPE(None, c_void_p, c_void_p, c_int, c_char_p)


class CoreVTable(Structure):
    """Members beyond those that the program uses are room that has to be there."""
    _fields_ = [
        ('global_state_changed', c_void_p),
        ('registration_state_changed', StateChanged),
        ('call_state_changed', c_void_p),
        ('notify_presence_received', c_void_p),
        ('notify_presence_received_for_uri_or_tel', c_void_p),
        ('new_subscription_requested', c_void_p),
        ('auth_info_requested', c_void_p),
        ('authentication_requested', c_void_p),
        ('rest', c_void_p * 60),
    ]


class SipTransports(Structure):
    _fields_ = [('udp_port', c_int), ('tcp_port', c_int), ('dtls_port', c_int), ('tls_port', c_int)]


seen = []


def state_changed(core, cfg, state, message):
    seen.append(state)
    print(state, message.decode())


vtable = CoreVTable(registration_state_changed=StateChanged(state_changed))
for name, result, arguments in [
    ('core_new', c_void_p, [POINTER(CoreVTable), c_char_p, c_char_p, c_void_p]),
    ('core_set_sip_transports', c_int, [c_void_p, POINTER(SipTransports)]),
    ('core_get_sip_transports', c_int, [c_void_p, POINTER(SipTransports)]),
    ('auth_info_new', c_void_p, [c_char_p] * 6),
    ('core_add_auth_info', None, [c_void_p, c_void_p]),
    ('proxy_config_new', c_void_p, []),
    ('proxy_config_set_identity', c_int, [c_void_p, c_char_p]),
    ('proxy_config_set_server_addr', c_int, [c_void_p, c_char_p]),
    ('proxy_config_enable_register', None, [c_void_p, c_ubyte]),
    ('core_add_proxy_config', c_int, [c_void_p, c_void_p]),
    ('proxy_config_edit', None, [c_void_p]),
    ('proxy_config_done', c_int, [c_void_p]),
    ('core_iterate', None, [c_void_p]),
    ('core_destroy', None, [c_void_p]),
]:
    found = getattr(linphone, 'linphone_' + name)
    found.restype, found.argtypes = result, arguments

core = linphone.linphone_core_new(byref(vtable), None, None, None)
ports = SipTransports(RANDOM_PORT, RANDOM_PORT, 0, 0)
linphone.linphone_core_set_sip_transports(core, byref(ports))
asked = SipTransports(7, 7, 7, 7)
linphone.linphone_core_get_sip_transports(core, byref(asked))
if [getattr(asked, name) for name, _ in SipTransports._fields_] != [RANDOM_PORT, RANDOM_PORT, 0, 0]:
    sys.exit('the ports came back otherwise')
linphone.linphone_core_add_auth_info(
    core, linphone.linphone_auth_info_new(b'alice', None, password.encode(), None, None, None))
cfg = linphone.linphone_proxy_config_new()
linphone.linphone_proxy_config_set_identity(cfg, identity.encode())
linphone.linphone_proxy_config_set_server_addr(cfg, server.encode())
linphone.linphone_proxy_config_enable_register(cfg, 1)
linphone.linphone_core_add_proxy_config(core, cfg)


def iterate_until(state):
    for _ in range(750):
        if state in seen:
            return
        linphone.linphone_core_iterate(core)
        time.sleep(0.02)


iterate_until(OK)
linphone.linphone_proxy_config_edit(cfg)
linphone.linphone_proxy_config_enable_register(cfg, 0)
linphone.linphone_proxy_config_done(cfg)
iterate_until(CLEARED)
linphone.linphone_core_destroy(core)
sys.exit(seen.count(OK) != 1 or CLEARED not in seen)
