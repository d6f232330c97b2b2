#!/usr/bin/env python3
"""Registers with a real Kamailio: digest MD5 and SHA-256 over UDP and TCP; TLS, WebSocket and secure WebSocket; GRUU; path; outbound;
presence.

    run.py --library DIR      with DIR/liblinphone.so and the headers of this project
    run.py --reference        with Debian's liblinphone: is the test itself right?

Kamailio runs on free loopback ports, in the foreground, as a child of this program. What the client says is compared with
what the registrar has: its table of bindings, read through its control socket.
"""

import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from common import PATIENCE, Client, Failure, attempt, run  # noqa: E402
from server import Certificates, Kamailio  # noqa: E402

# A refresh falls due within this time, and nobody waits long for it.
SHORT_EXPIRY = 4
SAMPLES = 'register.c', 'register.cpp', 'register_cbs.c', 'register_4_5.c', 'late_credentials.c'


def main(programs, work):
    results = []
    certificates = Certificates(work)
    for algorithm in 'MD5', 'SHA-256':
        with Kamailio(work / algorithm, algorithm, certificates) as kamailio:
            def check(name, action, *arguments):
                results.append(attempt(f'{algorithm}: {name}', kamailio, lambda: action(programs, kamailio, *arguments)))

            transports = ['udp', 'tcp', 'tls'] + (['ws', 'wss'] if programs.library else [])
            for transport in transports:
                if transport in kamailio.missing:
                    print(f'skipped  {transport}: {kamailio.missing[transport]}')
                    continue
                check(f'register, refresh, unregister over {transport}', life_of_an_account, transport)
            check('a wrong password', wrong_password)
            if 'tls' not in kamailio.missing:
                check('a certificate of nobody we know', unknown_authority)
            if programs.library:
                check('a GRUU', gruu)
                check('a path', path)
                if 'outbound' in kamailio.missing:
                    print(f'skipped  outbound: {kamailio.missing["outbound"]}')
                else:
                    check('outbound', outbound)
                if 'presence' in kamailio.missing:
                    print(f'skipped  presence: {kamailio.missing["presence"]}')
                else:
                    for transport in 'udp', 'tcp':
                        check(f'presence over {transport}', presence, transport)
                for sample in SAMPLES:
                    check(sample, run_sample, sample)
                if programs.built_for_debian:
                    check('a binary built for Debian\'s liblinphone', life_of_an_account, 'udp', programs.built_for_debian)
    if programs.library and not programs.built_for_debian:
        print('skipped  a binary built for Debian\'s liblinphone: apt install liblinphone-dev')
    return results


def life_of_an_account(programs, kamailio, transport, program=None):
    user = f'user-{kamailio.next_number()}'
    with Client(programs, program or programs.client, f'sip:{user}@127.0.0.1', kamailio.uri(transport), 'secret', SHORT_EXPIRY,
                *kamailio.trust(transport)) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Ok|Registration successful|0')
        first = kamailio.binding(user)
        if first is None:
            raise Failure('the registrar has no binding')
        if not 0 < first['expires'] <= SHORT_EXPIRY:
            raise Failure(f'the registrar grants {first["expires"]} s, {SHORT_EXPIRY} were asked for')
        if f'transport={transport}' not in first['contact'].lower() and transport != 'udp':
            raise Failure(f'the contact {first["contact"]} does not say {transport}')
        client.expect('Ok|Registration successful|0')
        refreshed = kamailio.binding(user)
        if refreshed is None or refreshed['cseq'] <= first['cseq'] or refreshed['call-id'] != first['call-id']:
            raise Failure(f'no refresh of the same binding: {first} became {refreshed}')
        client.say('refresh')
        client.expect('Progress|Refresh registration|0')
        client.expect('Ok|Registration successful|0')
        client.say('unregister')
        client.expect('Cleared|Unregistration done|0', ignoring='Ok|Registration successful|0')
        if kamailio.binding(user) is not None:
            raise Failure('the registrar still has the binding')


def wrong_password(programs, kamailio):
    user = f'user-{kamailio.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', kamailio.uri('udp'), 'wrong', 60) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Failed|Unauthorized|401')
        if kamailio.binding(user) is not None:
            raise Failure('the registrar has a binding')


def unknown_authority(programs, kamailio):
    user = f'user-{kamailio.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', kamailio.uri('tls'), 'secret', 60) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Failed|io error|503')
        if kamailio.binding(user) is not None:
            raise Failure('the registrar has a binding')


def gruu(programs, kamailio):
    """RFC 5627: the registrar makes a globally routable address out of our instance, and that is our contact."""
    user = f'user-{kamailio.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', kamailio.uri('tcp'), 'secret', 60) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Ok|Registration successful|0')
        instance = kamailio.binding(user)['instance']
        if not re.fullmatch(r'<urn:uuid:[0-9a-f-]{36}>', instance):
            raise Failure(f'the registrar was told the instance {instance}')
        client.say('contact')
        contact = client.next_state()
        if contact != f'Contact|sip:{user}@127.0.0.1;gr={instance[1:-1]}':
            raise Failure(f'the contact address is no GRUU of the instance {instance}: {contact}')


def outbound(programs, kamailio):
    """RFC 5626: the registrar keeps the flow with the binding."""
    user = f'user-{kamailio.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', kamailio.uri('tcp'), 'secret', 60, 'contact=reg-id=1') as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Ok|Registration successful|0')
        flow = kamailio.binding(user).get('reg-id')
        if flow != '1':
            raise Failure(f'the registrar has the flow {flow}')


def path(programs, kamailio):
    """RFC 3327: the registrar remembers the proxy on the way and tells it in its answer; the binding is ours all the same."""
    user = f'path-{kamailio.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', kamailio.uri('udp'), 'secret', SHORT_EXPIRY) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Ok|Registration successful|0')
        client.expect('Ok|Registration successful|0')
        way = kamailio.binding(user).get('path', '')
        if f'sip:127.0.0.1:{kamailio.port};lr' not in way:
            raise Failure(f'the registrar has the path {way}')


def presence(programs, kamailio, transport):
    """RFC 3903: published with the registration, refreshed, and taken back before it."""
    user = f'user-{kamailio.next_number()}'
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', kamailio.uri(transport), 'secret', 60,
                f'publish={SHORT_EXPIRY}') as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Ok|Registration successful|0')
        kamailio.wait_for_log(f'publish {user} new accepted {SHORT_EXPIRY}$')
        kamailio.wait_for_log(f'publish {user} refresh accepted {SHORT_EXPIRY}$')
        client.say('unregister')
        client.expect('Cleared|Unregistration done|0')
        kamailio.wait_for_log(f'publish {user} refresh accepted 0$')


def run_sample(programs, kamailio, sample):
    user = f'user-{kamailio.next_number()}'
    program = programs.sample(sample)
    try:
        done = subprocess.run([program, f'sip:{user}@127.0.0.1:{kamailio.port}', 'secret'], capture_output=True, text=True,
                              env=programs.environment, timeout=2 * PATIENCE)
    except subprocess.TimeoutExpired:
        raise Failure('it does not end') from None
    if done.returncode != 0:
        raise Failure(f'exit status {done.returncode}\n{done.stdout}{done.stderr}')
    if kamailio.binding(user) is not None:
        raise Failure('the registrar still has the binding')


if __name__ == '__main__':
    run(main, __doc__)
