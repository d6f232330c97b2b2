#!/usr/bin/env python3
"""Finds the public address with a real STUN server, coturn, behind a NAT made of two sockets.

    run.py --library DIR      with DIR/liblinphone.so and the headers of this project

A relay on the loopback interface passes the client's datagrams on from a socket of its own, as a NAT does: what coturn sees is
the relay's outer address, and that must stand in the Contact.
"""

import pathlib
import re
import selectors
import socket
import sys
import threading

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from common import PATIENCE, Client, Failure, Server, Skip, attempt, need, run  # noqa: E402

# A Binding request without attributes (RFC 8489 5) and the begin of its answer.
BINDING = b'\x00\x01\x00\x00\x21\x12\xa4\x42' + b'interop-test'
SUCCESS = b'\x01\x01'


def main(programs, work):
    if not programs.library:
        raise Skip('liblinphone asks STUN servers about media only')
    with Coturn(work / 'coturn') as coturn, Nat(coturn.port) as nat, Registrar() as registrar:
        return [
            attempt('the Contact is what coturn sees', coturn, lambda: public_contact(programs, nat, registrar)),
            attempt('nobody answers at the STUN server', coturn, lambda: silent_server(programs, registrar)),
        ]


def public_contact(programs, nat, registrar):
    with Client(programs, programs.client, 'sip:behind@127.0.0.1', registrar.uri, '', 60, f'stun=127.0.0.1:{nat.port}') as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Ok|Registration successful|0')
        contact, via = registrar.last()
        if contact != f'127.0.0.1:{nat.outer_port}':
            raise Failure(f'the contact is at {contact}, not at 127.0.0.1:{nat.outer_port}')
        if via == contact:
            raise Failure('the Via does not stay local')


def silent_server(programs, registrar):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(('127.0.0.1', 0))
        server = f'stun=127.0.0.1:{silent.getsockname()[1]}'
        with Client(programs, programs.client, 'sip:open@127.0.0.1', registrar.uri, '', 60, server) as client:
            client.expect('Progress|Registration in progress|0')
            client.expect('Ok|Registration successful|0')
            contact, via = registrar.last()
            if contact != via:
                raise Failure(f'the contact is at {contact}, the Via at {via}')
        silent.settimeout(PATIENCE)
        if silent.recv(100)[:8] != BINDING[:8]:
            raise Failure('the STUN server was not asked')


class Coturn(Server):
    """turnserver with nothing but STUN."""

    def __init__(self, directory):
        self.program = need('turnserver', 'coturn')
        super().__init__(directory)

    def command(self):
        return [self.program, '--stun-only', '--listening-ip=127.0.0.1', f'--listening-port={self.port}', '--no-tls', '--no-dtls',
                '--no-cli', '--no-auth', '--log-file=stdout', '-c', '/dev/null', f'--pidfile={self.directory}/pid',
                f'--userdb={self.directory}/users', '--relay-threads=1']

    def wait_until_ready(self):
        self.ask_until_answered(lambda *_: BINDING, lambda answer: answer.startswith(SUCCESS))


class Helper:
    """Sockets that are served by a thread until the block ends."""

    def __init__(self, count):
        self.sockets = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(count)]
        for one in self.sockets:
            one.bind(('127.0.0.1', 0))
        self.end, self.told = socket.socketpair()
        self.thread = threading.Thread(target=self.serve)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.end.close()
        self.thread.join()
        for one in (*self.sockets, self.told):
            one.close()

    def serve(self):
        with selectors.DefaultSelector() as selector:
            for one in (*self.sockets, self.told):
                selector.register(one, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    if key.fileobj is self.told:
                        return
                    self.datagram(key.fileobj, *key.fileobj.recvfrom(65536))


class Nat(Helper):
    """Passes datagrams on to one server, and its answers back to whom they came from last."""

    def __init__(self, server_port):
        super().__init__(2)
        self.server = ('127.0.0.1', server_port)
        self.inner, self.outer = self.sockets
        self.port = self.inner.getsockname()[1]
        self.outer_port = self.outer.getsockname()[1]
        self.client = None

    def datagram(self, arrived_at, data, sender):
        if arrived_at is self.inner:
            self.client = sender
            self.outer.sendto(data, self.server)
        elif sender == self.server and self.client:
            self.inner.sendto(data, self.client)


class Registrar(Helper):
    """Answers every REGISTER with 200 and does not say how it sees the client."""

    def __init__(self):
        super().__init__(1)
        self.uri = f'sip:127.0.0.1:{self.sockets[0].getsockname()[1]};transport=udp'
        self.requests = []

    def datagram(self, arrived_at, data, sender):
        text = data.decode(errors='replace')
        if not text.startswith('REGISTER'):
            return
        self.requests.append(text)
        kept = [line for line in text.split('\r\n') if re.match(r'(Via|From|Call-ID|CSeq|Contact|Expires):', line)]
        to = re.search(r'^To:.*$', text, re.M)[0].rstrip()
        answer = ['SIP/2.0 200 OK', *(line.replace(';rport', '') for line in kept), f'{to};tag=1', 'Content-Length: 0', '', '']
        arrived_at.sendto('\r\n'.join(answer).encode(), sender)

    def last(self):
        """Where the last request's Contact and Via point to."""
        text = self.requests[-1]
        contact = re.search(r'^Contact:.*@([\d.]+:\d+)', text, re.M)[1]
        return contact, re.search(r'^Via: SIP/2.0/UDP ([\d.]+:\d+)', text, re.M)[1]


if __name__ == '__main__':
    run(main, __doc__)
