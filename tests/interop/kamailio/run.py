#!/usr/bin/env python3
"""Registers with a real Kamailio: digest MD5 and SHA-256 over UDP and TCP; TLS, WebSocket and secure WebSocket; GRUU; outbound;
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
sys.path.insert(0, str(HERE.parent))

from common import PATH, PATIENCE, Client, Failure, Server, Skip, attempt, free_port, need, options_request, run  # noqa: E402

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


class Certificates:
    """An authority of our own and a server's certificate from it."""

    def __init__(self, work):
        openssl = need('openssl', 'openssl')
        self.authority = work / 'authority.pem'
        self.certificate = work / 'server.pem'
        self.key = work / 'server.key'
        new_key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
        authority_key, request, extensions = work / 'authority.key', work / 'server.csr', work / 'server.ext'
        extensions.write_text('subjectAltName=IP:127.0.0.1,DNS:localhost\n')
        for command in (
            ['req', '-x509', *new_key, '-subj', '/CN=Interop', '-days', '2', '-keyout', authority_key, '-out', self.authority],
            ['req', *new_key, '-subj', '/CN=localhost', '-keyout', self.key, '-out', request],
            ['x509', '-req', '-in', request, '-CA', self.authority, '-CAkey', authority_key, '-CAcreateserial', '-days', '2',
             '-extfile', extensions, '-out', self.certificate],
        ):
            done = subprocess.run([openssl, *command], capture_output=True, text=True)
            if done.returncode != 0:
                raise Failure(f'openssl {command[0]}: {done.stderr}')


class Kamailio(Server):
    """A registrar of our own."""

    def __init__(self, directory, algorithm, certificates):
        need('kamailio', 'kamailio')
        need('kamcmd', 'kamailio')
        super().__init__(directory)
        self.authority = certificates.authority
        self.tls_port = free_port()
        folder = modules()
        self.missing = {}
        defines = []
        for module, package, transports in (('tls', 'kamailio-tls-modules', ['tls', 'wss']),
                                            ('websocket', 'kamailio-websocket-modules', ['ws', 'wss']),
                                            ('outbound', 'kamailio-outbound-modules', ['outbound']),
                                            ('presence', 'kamailio-presence-modules', ['presence'])):
            if (folder / f'{module}.so').exists():
                defines.append(f'#!define WITH_{module.upper()}\n')
            else:
                self.missing.update({transport: f'apt install {package}' for transport in transports})
        text = (HERE / 'kamailio.cfg').read_text().replace('#!KAMAILIO\n', '#!KAMAILIO\n' + ''.join(defines))
        for word, value in (('PORT', self.port), ('TLS_PORT', self.tls_port), ('DIRECTORY', directory), ('ALGORITHM', algorithm),
                            ('MODULES', folder), ('CERTIFICATE', certificates.certificate), ('KEY', certificates.key)):
            text = text.replace(f'@{word}@', str(value))
        (directory / 'kamailio.cfg').write_text(text)

    def command(self):
        return ['kamailio', '-f', self.directory / 'kamailio.cfg', '-DD', '-E', '-m', '32', '-M', '8', '-Y', self.directory,
                '-P', self.directory / 'pid']

    def wait_until_ready(self):
        self.ask_until_answered(options_request(self.port), lambda answer: answer.startswith(b'SIP/2.0 200'))

    def uri(self, transport):
        port = self.tls_port if transport in ('tls', 'wss') else self.port
        return f'sip:127.0.0.1:{port};transport={transport}'

    def trust(self, transport):
        """The client's option that makes it trust our authority."""
        return [f'root-ca={self.authority}'] if transport in ('tls', 'wss') else []

    def binding(self, user):
        """What the registrar has for a user: a dictionary, or None."""
        done = subprocess.run(['kamcmd', '-s', f'unix:{self.directory}/ctl', 'ul.lookup', 'location', user], text=True,
                              capture_output=True, env={'PATH': PATH}, timeout=PATIENCE)
        text = done.stdout + done.stderr
        if 'AOR not found' in text or 'error: 404' in text:
            return None
        names = 'Address|Expires|Call-ID|CSeq|Instance|Path|Reg-Id|Received'
        found = {name.lower(): value.strip() for name, value in re.findall(rf'^\s*({names}):(.*)$', text, re.M)}
        if 'address' not in found:
            return None
        expires = int(found['expires']) if found['expires'].lstrip('-').isdigit() else 0
        return {**found, 'contact': found['address'], 'expires': expires, 'cseq': int(found['cseq'])}


def modules():
    for folder in sorted(pathlib.Path('/usr/lib').glob('*/kamailio/modules')) + [pathlib.Path('/usr/lib/kamailio/modules')]:
        if folder.is_dir():
            return folder
    raise Skip('no modules of kamailio: apt install kamailio')


if __name__ == '__main__':
    run(main, __doc__)
