"""What the interoperability tests share: the client on our side of the wire, servers as children, free ports, verdicts.

A test is a program `run.py --library DIR` in a folder of its own, named after the server that it starts. Its exit status is 0
when all is well, 1 when not, 77 when it cannot run here (it says what is missing).
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
ROOT = HERE.parents[1]
SAMPLES = ROOT / 'c-examples'
SKIPPED = 77
PATIENCE = 20
# Servers are installed where only root looks.
PATH = f'{os.environ["PATH"]}:/usr/sbin'


class Skip(Exception):
    """The test cannot run here; the text says why and what would help."""


class Failure(Exception):
    """The library or the registrar did something else than expected."""


def run(test, description):
    """Runs a test: a function of the programs and a directory of its own, that gives a list of verdicts."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--library', type=pathlib.Path, help='directory of the liblinphone.so under test')
    parser.add_argument('--reference', action='store_true', help='test with Debian\'s liblinphone: is the test itself right?')
    options = parser.parse_args()
    if bool(options.library) == options.reference:
        parser.error('say either --library DIR or --reference')
    try:
        with tempfile.TemporaryDirectory(prefix='regline-interop-') as directory:
            work = pathlib.Path(directory)
            results = test(Programs(work, options.library), work)
    except Skip as reason:
        print(f'skipped: {reason}')
        sys.exit(SKIPPED)
    except Failure as failure:
        print(f'FAILED   {failure}')
        sys.exit(1)
    print(f'{sum(results)} passed, {len(results) - sum(results)} failed')
    sys.exit(0 if all(results) else 1)


def attempt(name, server, action):
    try:
        action()
    except Failure as failure:
        print(f'FAILED   {name}: {failure}')
        print(''.join(f'         {line}\n' for line in server.last_lines()), end='')
        return 0
    print(f'ok       {name}', flush=True)
    return 1


def need(program, package):
    """The path of a program, or a reason to skip."""
    found = shutil.which(program, path=PATH)
    if not found:
        raise Skip(f'no {program}: apt install {package}')
    return found


class Programs:
    """The client and the samples, compiled once."""

    def __init__(self, work, library):
        self.work = work
        self.library = library
        self.environment = {**os.environ, 'HOME': str(work), 'LC_ALL': 'C'}
        (work / '.local/share/linphone').mkdir(parents=True)
        self.built_for_debian = None
        if library:
            runtime = work / 'lib'
            runtime.mkdir()
            shared = library.resolve() / 'liblinphone.so'
            if not shared.exists():
                raise Skip(f'there is no {shared}: make')
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

    def __init__(self, programs, program, identity, server, password, expires, *options):
        self.process = subprocess.Popen([program, identity, server, password, str(expires), *options], text=True, bufsize=1,
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


class Server:
    """A program on the other side of the wire, ended with the block that it serves."""

    def __init__(self, directory):
        self.directory = directory
        directory.mkdir()
        self.port = free_port()
        self.log = directory / 'log'
        self.users = 0

    def command(self):
        """What to start."""
        raise NotImplementedError

    def wait_until_ready(self):
        """Returns when it serves."""
        raise NotImplementedError

    def __enter__(self):
        with self.log.open('w') as log:
            self.process = subprocess.Popen(self.command(), stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=self.directory,
                                            env={**os.environ, 'PATH': PATH})
        try:
            self.wait_until_ready()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def ask_until_answered(self, request, is_answer):
        """Sends it a datagram again and again until it answers or ends."""
        deadline = time.monotonic() + PATIENCE
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.settimeout(0.2)
            probe.connect(('127.0.0.1', self.port))
            while time.monotonic() < deadline:
                if self.process.poll() is not None:
                    raise Failure(f'{self.process.args[0]} does not start:\n' + '\n'.join(self.last_lines()))
                try:
                    probe.send(request(*probe.getsockname()))
                    if is_answer(probe.recv(4096)):
                        return
                except ConnectionRefusedError:
                    # An ICMP answer comes at once; the pause of a silent port is what is wanted here too.
                    with contextlib.suppress(OSError):
                        probe.recv(4096)
                except TimeoutError:
                    continue
        raise Failure(f'{self.process.args[0]} does not answer')

    def wait_for_log(self, pattern):
        """The first match in what it prints."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            ended = self.process.poll() is not None
            found = re.search(pattern, self.log.read_text(errors='replace'), re.M)
            if found:
                return found
            if ended:
                raise Failure(f'{self.process.args[0]} ended with {self.process.returncode}:\n' + '\n'.join(self.last_lines()))
            time.sleep(0.02)
        raise Failure(f'{self.process.args[0]} does not say {pattern}')

    def next_number(self):
        self.users += 1
        return self.users

    def last_lines(self):
        return self.log.read_text(errors='replace').splitlines()[-12:]


def options_request(port):
    """An OPTIONS request, as a function of where it is sent from."""
    return lambda host, own: (
        f'OPTIONS sip:127.0.0.1:{port} SIP/2.0\r\nVia: SIP/2.0/UDP {host}:{own};branch=z9hG4bK-ready\r\n'
        f'From: <sip:probe@{host}>;tag=1\r\nTo: <sip:probe@{host}>\r\nCall-ID: ready\r\nCSeq: 1 OPTIONS\r\n'
        'Max-Forwards: 5\r\nContent-Length: 0\r\n\r\n').encode()


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
