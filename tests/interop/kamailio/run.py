#!/usr/bin/env python3
"""Registers with a real Kamailio: digest MD5 and SHA-256, over UDP and TCP, with refresh and unregistration.

    run.py --library DIR      with DIR/liblinphone.so and the headers of this project
    run.py --reference        with Debian's liblinphone: is the test itself right?

Kamailio runs on a free loopback port, in the foreground, as a child of this program. What the client says is compared with
what the registrar has: its table of bindings, read through its control socket. The exit status is 0 when all is well, 1
when not, 77 when the test cannot run here (it says what is missing).
"""

import argparse
import contextlib
import os
import pathlib
import re
import selectors
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SAMPLES = ROOT / 'c-examples'
SKIPPED = 77
# A refresh falls due within this time, and nobody waits long for it.
SHORT_EXPIRY = 4
PATIENCE = 20


class Skip(Exception):
    """The test cannot run here; the text says why and what would help."""


class Failure(Exception):
    """The library or the registrar did something else than expected."""


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix='regline-kamailio-') as directory:
        work = pathlib.Path(directory)
        programs = Programs(work, options.library)
        results = []
        for algorithm in 'MD5', 'SHA-256':
            with Kamailio(work / algorithm, algorithm) as kamailio:
                for transport in 'udp', 'tcp':
                    results.append(attempt(f'{algorithm} over {transport}: register, refresh, unregister',
                                           kamailio, lambda: life_of_an_account(programs, kamailio, transport)))
                results.append(attempt(f'{algorithm}: wrong password', kamailio, lambda: wrong_password(programs, kamailio)))
                if options.library:
                    for sample in 'register.c', 'register.cpp', 'register_cbs.c', 'register_4_5.c', 'late_credentials.c':
                        results.append(attempt(f'{algorithm}: {sample}', kamailio, lambda: run_sample(programs, kamailio, sample)))
                    if programs.built_for_debian:
                        results.append(attempt(f'{algorithm}: a binary built for Debian\'s liblinphone', kamailio,
                                               lambda: life_of_an_account(programs, kamailio, 'udp', programs.built_for_debian)))
        if options.library and not programs.built_for_debian:
            print('skipped  a binary built for Debian\'s liblinphone: apt install liblinphone-dev')
    print(f'{sum(results)} passed, {len(results) - sum(results)} failed')
    return 0 if all(results) else 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--library', type=pathlib.Path, help='directory of the liblinphone.so under test')
    parser.add_argument('--reference', action='store_true', help='test with Debian\'s liblinphone')
    options = parser.parse_args()
    if bool(options.library) == options.reference:
        parser.error('say either --library DIR or --reference')
    return options


def attempt(name, kamailio, action):
    try:
        action()
    except Failure as failure:
        print(f'FAILED   {name}: {failure}')
        print(''.join(f'         {line}\n' for line in kamailio.last_lines()), end='')
        return 0
    print(f'ok       {name}', flush=True)
    return 1


def life_of_an_account(programs, kamailio, transport, program=None):
    user = f'user-{kamailio.next_number()}'
    server = f'sip:127.0.0.1:{kamailio.port};transport={transport}'
    with Client(programs, program or programs.client, f'sip:{user}@127.0.0.1', server, 'secret', SHORT_EXPIRY) as client:
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
    with Client(programs, programs.client, f'sip:{user}@127.0.0.1', f'sip:127.0.0.1:{kamailio.port}', 'wrong', 60) as client:
        client.expect('Progress|Registration in progress|0')
        client.expect('Failed|Unauthorized|401')
        if kamailio.binding(user) is not None:
            raise Failure('the registrar has a binding')


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


class Programs:
    """The client and the samples, compiled once."""

    def __init__(self, work, library):
        self.work = work
        self.environment = {**os.environ, 'HOME': str(work), 'LC_ALL': 'C'}
        (work / '.local/share/linphone').mkdir(parents=True)
        self.built_for_debian = None
        if library:
            runtime = work / 'lib'
            runtime.mkdir()
            shared = library.resolve() / 'liblinphone.so'
            if not shared.exists():
                raise Skip(f'there is no {shared}: cargo build --release')
            (runtime / 'liblinphone.so.10').symlink_to(shared)
            self.environment['LD_LIBRARY_PATH'] = str(runtime)
            self.flags = ['-Wall', '-Wextra', '-Werror', f'-I{ROOT / "include"}', str(shared)]
        else:
            self.flags = ['-llinphone', '-lortp', '-lbctoolbox', '-lmediastreamer']
        self.client = self.compile(HERE / 'client.c', 'client', self.flags)
        debian = ['-w', '-llinphone', '-lortp', '-lbctoolbox']
        if library and pathlib.Path('/usr/include/linphone/core.h').exists():
            self.built_for_debian = self.compile(HERE / 'client.c', 'client-of-debian', debian)

    def sample(self, name):
        return self.compile(SAMPLES / name, name.replace('.', '_'), self.flags)

    def compile(self, source, name, flags):
        program = self.work / name
        if program.exists():
            return program
        compiler = os.environ.get('CXX', 'c++') if source.suffix == '.cpp' else os.environ.get('CC', 'cc')
        if not shutil.which(compiler):
            raise Skip('no C compiler: apt install gcc g++')
        done = subprocess.run([compiler, '-o', program, source, *flags], capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f'{source.name} does not compile:\n{done.stderr}')
        return program


class Client:
    """The client as a child, whose lines are read with a deadline."""

    def __init__(self, programs, program, identity, server, password, expires):
        self.process = subprocess.Popen([program, identity, server, password, str(expires)], text=True, bufsize=1,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                        env=programs.environment)
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.process.stdout, selectors.EVENT_READ)
        self.lines = []
        self.rest = b''

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def say(self, command):
        self.process.stdin.write(command + '\n')
        self.process.stdin.flush()

    def expect(self, wanted, ignoring=None):
        line = self.next_state()
        while line == ignoring:
            line = self.next_state()
        if line != wanted:
            raise Failure(f'expected "{wanted}", got "{line}"')

    def next_state(self):
        """The next line that tells a state; log lines pass by."""
        deadline = time.monotonic() + PATIENCE
        while True:
            while self.lines:
                line = self.lines.pop(0)
                if re.match(r'[A-Z][A-Za-z]+\|', line):
                    return line
            left = deadline - time.monotonic()
            if left <= 0 or not self.selector.select(left):
                raise Failure(f'the client has been silent for {PATIENCE} s')
            read = os.read(self.process.stdout.fileno(), 65536)
            if not read:
                raise Failure(f'the client ended with {self.process.wait()}')
            *whole, self.rest = (self.rest + read).split(b'\n')
            self.lines += [line.decode(errors='replace') for line in whole]


class Kamailio:
    """A registrar of our own, ended with the block that it serves."""

    def __init__(self, directory, algorithm):
        for program, package in ('kamailio', 'kamailio'), ('kamcmd', 'kamailio'):
            if not shutil.which(program, path=f'{os.environ["PATH"]}:/usr/sbin'):
                raise Skip(f'no {program}: apt install {package}')
        self.directory = directory
        directory.mkdir()
        self.port = free_port()
        self.users = 0
        self.log = directory / 'log'
        text = (HERE / 'kamailio.cfg').read_text()
        for word, value in ('PORT', self.port), ('DIRECTORY', directory), ('ALGORITHM', algorithm), ('MODULES', modules()):
            text = text.replace(f'@{word}@', str(value))
        (directory / 'kamailio.cfg').write_text(text)

    def __enter__(self):
        command = ['kamailio', '-f', self.directory / 'kamailio.cfg', '-DD', '-E', '-m', '16', '-M', '4', '-Y', self.directory,
                   '-P', self.directory / 'pid']
        with self.log.open('w') as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, 'PATH': f'{os.environ["PATH"]}:/usr/sbin'})
        try:
            self.wait_until_it_answers()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def wait_until_it_answers(self):
        """Asks it OPTIONS until it answers or ends."""
        deadline = time.monotonic() + PATIENCE
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.settimeout(0.2)
            probe.connect(('127.0.0.1', self.port))
            host, port = probe.getsockname()
            request = (f'OPTIONS sip:127.0.0.1:{self.port} SIP/2.0\r\nVia: SIP/2.0/UDP {host}:{port};branch=z9hG4bK-ready\r\n'
                       f'From: <sip:probe@{host}>;tag=1\r\nTo: <sip:probe@{host}>\r\nCall-ID: ready\r\nCSeq: 1 OPTIONS\r\n'
                       'Max-Forwards: 5\r\nContent-Length: 0\r\n\r\n').encode()
            while time.monotonic() < deadline:
                if self.process.poll() is not None:
                    raise Failure('kamailio does not start:\n' + '\n'.join(self.last_lines()))
                try:
                    probe.send(request)
                    if probe.recv(4096).startswith(b'SIP/2.0 200'):
                        return
                except ConnectionRefusedError:
                    # An ICMP answer comes at once; the pause of a silent port is what is wanted here too.
                    with contextlib.suppress(OSError):
                        probe.recv(4096)
                except TimeoutError:
                    continue
        raise Failure('kamailio does not answer')

    def next_number(self):
        self.users += 1
        return self.users

    def binding(self, user):
        """What the registrar has for a user: a dictionary, or None."""
        done = subprocess.run(['kamcmd', '-s', f'unix:{self.directory}/ctl', 'ul.lookup', 'location', user], text=True,
                              capture_output=True, env={**os.environ, 'PATH': f'{os.environ["PATH"]}:/usr/sbin'}, timeout=PATIENCE)
        text = done.stdout + done.stderr
        if 'AOR not found' in text or 'error: 404' in text:
            return None
        found = {name.lower(): value.strip() for name, value in re.findall(r'^\s*(Address|Expires|Call-ID|CSeq):(.*)$', text, re.M)}
        if 'address' not in found:
            return None
        expires = int(found['expires']) if found['expires'].lstrip('-').isdigit() else 0
        return {'contact': found['address'], 'expires': expires, 'call-id': found['call-id'], 'cseq': int(found['cseq'])}

    def last_lines(self):
        return self.log.read_text(errors='replace').splitlines()[-12:]


def modules():
    for folder in sorted(pathlib.Path('/usr/lib').glob('*/kamailio/modules')) + [pathlib.Path('/usr/lib/kamailio/modules')]:
        if folder.is_dir():
            return folder
    raise Skip('no modules of kamailio: apt install kamailio')


def free_port():
    """A port that is free for UDP and TCP on the loopback interface."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp:
            udp.bind(('127.0.0.1', 0))
            port = udp.getsockname()[1]
            try:
                tcp.bind(('127.0.0.1', port))
            except OSError:
                continue
            return port


if __name__ == '__main__':
    try:
        sys.exit(main())
    except Skip as reason:
        print(f'skipped: {reason}')
        sys.exit(SKIPPED)
    except Failure as failure:
        print(f'FAILED   {failure}')
        sys.exit(1)
