#!/usr/bin/env python3
"""Registers a SIP account from Python with ctypes, within asyncio's loop, and unregisters it.

    register_asyncio.py LIBRARY sip:alice@sip.example.org[:PORT] password

asyncio watches the core's descriptor and iterates the core when it is readable, and at no other time.
"""
import asyncio
import ctypes
import sys

OK, CLEARED, FAILED = 2, 3, 4
CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p)


class Library:
    """The functions that are used here. All objects are opaque pointers; a plain int would cut them in half."""

    def __init__(self, path):
        self.library = ctypes.CDLL(path)

    def function(self, name, result, *arguments):
        function = getattr(self.library, name)
        function.restype, function.argtypes = result, arguments
        return function

    def object(self, name, *arguments):
        return self.function(name, ctypes.c_void_p, *[ctypes.c_void_p] * len(arguments))(*arguments)

    def call(self, name, *arguments):
        kinds = [ctypes.c_char_p if isinstance(argument, bytes) else ctypes.c_void_p for argument in arguments]
        return self.function(name, ctypes.c_int, *kinds)(*arguments)

    def text(self, name, *arguments):
        """A string that is ours: copied and freed."""
        pointer = self.object(name, *arguments)
        copy = ctypes.string_at(pointer).decode()
        self.function("ms_free", None, ctypes.c_void_p)(pointer)
        return copy


async def register(library, identity, password):
    changes = asyncio.Queue()

    @CALLBACK
    def changed(_core, _account, state, message):
        print(f"state {state}: {message.decode()}", flush=True)
        changes.put_nowait(state)

    factory = library.object("linphone_factory_get")
    core = library.object("linphone_factory_create_core_3", factory, None, None, None)
    callbacks = library.object("linphone_factory_create_core_cbs", factory)
    library.call("linphone_core_cbs_set_account_registration_state_changed", callbacks,
                 ctypes.cast(changed, ctypes.c_void_p))
    library.call("linphone_core_add_callbacks", core, callbacks)
    library.call("linphone_config_set_int", library.object("linphone_core_get_config", core), b"sip", b"sip_port", -1)
    library.call("linphone_core_start", core)

    user, host = identity.removeprefix("sip:").split("@")
    auth_info = library.function("linphone_auth_info_new", ctypes.c_void_p, *[ctypes.c_char_p] * 6)
    library.call("linphone_core_add_auth_info", core, auth_info(user.encode(), None, password.encode(), None, None, None))
    config = library.object("linphone_core_create_proxy_config", core)
    library.call("linphone_proxy_config_set_identity", config, identity.encode())
    library.call("linphone_proxy_config_set_server_addr", config, f"sip:{host}".encode())
    library.call("linphone_core_add_proxy_config", core, config)

    loop = asyncio.get_running_loop()
    descriptor = library.call("regline_core_get_fd", core)
    loop.add_reader(descriptor, library.call, "linphone_core_iterate", core)

    async def until(*wanted):
        while (state := await asyncio.wait_for(changes.get(), 15)) not in wanted:
            pass
        return state

    registered = await until(OK, FAILED) == OK
    print(library.text("regline_account_explain", config))
    if registered:
        library.call("linphone_proxy_config_edit", config)
        library.call("linphone_proxy_config_enable_register", config, 0)
        library.call("linphone_proxy_config_done", config)
        registered = await until(CLEARED, FAILED) == CLEARED
    loop.remove_reader(descriptor)
    library.call("linphone_core_unref", core)
    return registered


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(0 if asyncio.run(register(Library(sys.argv[1]), sys.argv[2], sys.argv[3])) else 1)
