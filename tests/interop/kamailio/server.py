"""Kamailio as a child of a test, on free loopback ports, and what it has in its table of bindings."""

import pathlib
import re
import subprocess

from common import PATH, PATIENCE, Failure, Server, Skip, free_port, need, options_request

HERE = pathlib.Path(__file__).resolve().parent


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
