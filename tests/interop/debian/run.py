#!/usr/bin/env python3
"""Runs Debian's own programs on our library, unchanged, against Kamailio on loopback: linphonec, linphonecsh, linphone-daemon,
lp-sendmsg and lp-auto-answer of the package linphone-cli, and a program of liblinphone's C++ wrapper.

    run.py --library DIR      with DIR/liblinphone.so
    run.py --reference        with Debian's liblinphone, where the network is more than a loopback interface

Each is typed at as a person would, with every symbol bound at its start. What it says is compared with docs/programs.md, which
BLESS=1 writes anew; what it did is read from Kamailio's table of bindings.
"""

import contextlib
import os
import pathlib
import pty
import re
import select
import socket
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / 'kamailio')]

from common import PATIENCE, ROOT, Failure, Skip, attempt, free_port, need, run  # noqa: E402
from server import Certificates, Kamailio  # noqa: E402

TRANSCRIPT = ROOT / 'docs/programs.md'
# A refresh falls due within this time, and nobody waits long for it.
SHORT_EXPIRY = 4
CONFIGURATION = f'[sip]\nsip_port=-1\nsip_tcp_port=-1\n\n[proxy_default_values]\nreg_expires={SHORT_EXPIRY}\n'
HEAD = """# Debian's programs on regline

What the programs of Debian's package `linphone-cli` say when `LD_LIBRARY_PATH` leads them to our `liblinphone.so.10`, and what a
program says that stands on Debian's C++ wrapper `liblinphone++.so.10`. They are the binaries that Debian built, with every symbol
bound at their start (`LD_BIND_NOW`); the registrar is Kamailio, on loopback. `tests/interop/debian/run.py` types what follows a
prompt, and compares every line and the registrar's table of bindings; `BLESS=1` in front of it writes this page.
"""


def main(programs, work):
    for program in 'linphonec', 'linphonecsh', 'linphone-daemon', 'lp-sendmsg', 'lp-auto-answer':
        need(program, 'linphone-cli')
    results = []
    pages = []
    with Kamailio(work / 'kamailio', 'MD5', Certificates(work)) as kamailio:
        for name, action in (('linphonec', linphonec), ('linphonecsh', linphonecsh), ('linphone-daemon', daemon),
                             ('lp-sendmsg', sendmsg), ('lp-auto-answer', auto_answer), ('liblinphone++', wrapper)):
            said = []
            results.append(attempt(name, kamailio, lambda: action(programs, kamailio, said)))
            pages.append(f'\n## {name}\n\n```\n' + tidy(''.join(said), kamailio, work) + '```\n')
    if programs.library and all(results):
        results.append(attempt(TRANSCRIPT.name, kamailio, lambda: compare(HEAD + ''.join(pages))))
    return results


def linphonec(programs, kamailio, said):
    with Program(programs, ['linphonec', '-c', configuration(programs, 'linphonec')], 'linphonec> ', said) as program:
        program.say(f'register sip:anna@127.0.0.1 sip:127.0.0.1:{kamailio.port} secret')
        program.say_until('status register', rf'registered, identity=sip:anna@127.0.0.1 duration={SHORT_EXPIRY}')
        program.uses(programs.library)
        program.say('proxy list')
        refreshed(kamailio, 'anna')
        program.say('status register')
        program.say('unregister')
        program.say_until('status register', 'registered=0')
        gone(kamailio, 'anna')
        program.say('call sip:bob@127.0.0.1')
        program.say('quit', 'Terminating...')


def linphonecsh(programs, kamailio, said):
    """The shell commands start a linphonec of their own and talk to it through a socket in /tmp."""
    def shell(*words):
        done = subprocess.run(['linphonecsh', *words], text=True, capture_output=True, env=environment(programs), timeout=PATIENCE)
        return done.stdout

    def tell(*words):
        said.append(f'$ linphonecsh {" ".join(map(str, words))}\n{shell(*words)}')

    tell('init', '-c', configuration(programs, 'linphonecsh'))
    try:
        until(lambda: shell('status', 'register'), 'linphonecsh has its linphonec')
        tell('register', '--host', f'127.0.0.1:{kamailio.port}', '--username', 'berta', '--password', 'secret')
        until(lambda: 'registered, identity=sip:berta@' in shell('status', 'register'), 'linphonecsh registers')
        tell('status', 'register')
        refreshed(kamailio, 'berta')
        tell('unregister')
        until(lambda: shell('status', 'register') == 'registered=0\n', 'linphonecsh unregisters')
        tell('status', 'register')
        gone(kamailio, 'berta')
    finally:
        tell('exit')


def daemon(programs, kamailio, said):
    command = ['linphone-daemon', '--config', configuration(programs, 'linphone-daemon')]
    with Program(programs, command, 'daemon-linphone>', said) as program:
        # It makes accounts without the defaults of its configuration; the last word is a parameter of the contact.
        program.say(f'register sip:clara@127.0.0.1 sip:127.0.0.1:{kamailio.port} secret NULL NULL expires={SHORT_EXPIRY}', 'Id: 1')
        program.say_until('register-status 1', 'State: LinphoneRegistrationOk')
        program.uses(programs.library)
        program.say('register-info 1')
        refreshed(kamailio, 'clara')
        program.say('register-status 1')
        program.say('unregister 1', 'Status: Ok')
        until(lambda: kamailio.binding('clara') is None, 'linphone-daemon unregisters')
        program.say('register-status 1')
        program.say('call sip:bob@127.0.0.1')
        program.say('quit', 'Status: Ok')


def sendmsg(programs, kamailio, said):
    """It only sends messages, which we do not: it starts, is told so, and waits for an answer until it is ended."""
    command = ['lp-sendmsg', '--from', 'sip:dora@127.0.0.1', '--to', 'sip:anna@127.0.0.1', '--route',
               f'sip:127.0.0.1:{kamailio.port}', '--passwd', 'secret', '--text', 'hello']
    with Program(programs, command, None, said) as program:
        if programs.library:
            program.read_until('linphone_chat_room_send_chat_message: chat and messages are not part of regline')
            program.uses(programs.library)
        program.interrupt()


def auto_answer(programs, kamailio, said):
    """It only takes calls, for which it gives mediastreamer a camera: it starts, listens, and waits until it is ended."""
    port = free_port()
    command = ['lp-auto-answer', '--listening-uri', f'sip:127.0.0.1:{port}']
    with Program(programs, command, None, said) as program:
        if programs.library:
            program.read_until('linphone_core_get_calls: calls are not part of regline')
            program.uses(programs.library)
        until(lambda: answers(port), 'lp-auto-answer listens')
        program.interrupt()
    said[-2:] = [text.replace(str(port), '5070') for text in said[-2:]]
    if program.process.returncode != 0:
        raise Failure(f'lp-auto-answer ended with {program.process.returncode}')


def wrapper(programs, kamailio, said):
    source = HERE / 'wrapper.cpp'
    if not pathlib.Path('/usr/include/linphone++/linphone.hh').exists():
        raise Skip('no C++ wrapper: apt install liblinphone-dev')
    shared = programs.work / 'lib/liblinphone.so.10' if programs.library else '-llinphone'
    program = programs.compile(source, 'wrapper', ['-std=c++14', '-w', '-llinphone++', shared, '-Wl,-z,now'])
    command = [program, 'sip:emma@127.0.0.1', f'sip:127.0.0.1:{kamailio.port}', 'secret']
    done = subprocess.run(command, text=True, capture_output=True, env=environment(programs), timeout=2 * PATIENCE)
    said.append(f'$ wrapper {" ".join(command[1:])}\n{done.stdout}')
    if done.returncode != 0 or not done.stdout.endswith('done\n'):
        raise Failure(f'exit status {done.returncode}\n{done.stdout}{done.stderr}')
    gone(kamailio, 'emma')


class Program:
    """A program on a terminal, typed at."""

    def __init__(self, programs, command, prompt, said):
        self.prompt = prompt
        self.said = said
        self.terminal, inside = pty.openpty()
        self.process = subprocess.Popen(command, stdin=inside, stdout=inside, stderr=inside, env=environment(programs),
                                        start_new_session=True)
        os.close(inside)
        self.read = ''
        self.mark = 0
        said.append(f'$ {" ".join(map(str, command))}\n')

    def __enter__(self):
        if self.prompt:
            self.read_until(re.escape(self.prompt))
        return self

    def __exit__(self, kind, *_):
        if kind:
            self.process.kill()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise Failure(f'{self.process.args[0]} does not end') from None
        finally:
            self.take_in(0)
            self.said.append(self.read + ('' if self.read.endswith('\n') else '\n'))
            os.close(self.terminal)

    def say(self, line, answer=None):
        """Types a line, and waits for the answer and the next prompt."""
        os.write(self.terminal, f'{line}\n'.encode())
        self.read_until(re.escape(line) + r'\n')
        if answer:
            self.read_until(answer)
        if line != 'quit':
            self.read_until(re.escape(self.prompt) + '$')

    def say_until(self, line, answer):
        """Types a line again and again, until it is answered so; only the last time is told."""
        kept = self.read
        answered = self.mark
        deadline = time.monotonic() + PATIENCE
        while True:
            self.read, self.mark = kept, answered
            self.say(line)
            if re.search(answer, self.read[len(kept):]):
                return
            if time.monotonic() > deadline:
                raise Failure(f'no "{answer}" to "{line}":\n{self.read}')
            time.sleep(0.05)

    def read_until(self, pattern):
        """Waits for this in what comes after what was waited for before."""
        deadline = time.monotonic() + PATIENCE
        while not (found := re.compile(pattern).search(self.read, self.mark)):
            if not self.take_in(deadline - time.monotonic()):
                raise Failure(f'no "{pattern}":\n{self.read}')
        self.mark = found.end()

    def take_in(self, patience):
        """Reads what is there; false when nothing comes, or the program has ended."""
        try:
            if not select.select([self.terminal], [], [], max(patience, 0))[0]:
                return False
            got = os.read(self.terminal, 65536)
        except OSError:
            return False
        self.read += got.decode(errors='replace').replace('\r', '')
        return bool(got)

    def interrupt(self):
        self.process.send_signal(2)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(2)
        self.process.kill()

    def uses(self, library):
        """Is the library under test the one that it runs on, and are those below it Debian's?"""
        if not library:
            return
        mapped = set(re.findall(r'(/\S+\.so\S*)', pathlib.Path(f'/proc/{self.process.pid}/maps').read_text()))
        wanted = str(library.resolve() / 'liblinphone.so')
        others = [path for path in mapped if 'liblinphone.so' in path and path != wanted]
        if wanted not in mapped or others:
            raise Failure(f'it runs on {others or "no liblinphone"}, not on {wanted}')


def environment(programs):
    return {**programs.environment, 'LD_BIND_NOW': '1', 'TERM': 'dumb', 'COLUMNS': '1000'}


def configuration(programs, name):
    path = programs.work / f'{name}.rc'
    path.write_text(CONFIGURATION)
    return path


def refreshed(kamailio, user):
    """Waits until the binding has been refreshed."""
    first = kamailio.binding(user)
    if first is None:
        raise Failure(f'the registrar has no binding of {user}')
    until(lambda: (kamailio.binding(user) or first)['cseq'] > first['cseq'], f'a refresh of {user}')


def gone(kamailio, user):
    if kamailio.binding(user) is not None:
        raise Failure(f'the registrar still has the binding of {user}')


def answers(port):
    """Does somebody answer a request there?"""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.settimeout(0.2)
        peer.connect(('127.0.0.1', port))
        here = '{}:{}'.format(*peer.getsockname())
        request = (f'OPTIONS sip:127.0.0.1:{port} SIP/2.0\r\nVia: SIP/2.0/UDP {here};branch=z9hG4bK1\r\nMax-Forwards: 70\r\n'
                   f'From: <sip:peer@{here}>;tag=1\r\nTo: <sip:127.0.0.1>\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n')
        with contextlib.suppress(OSError):
            peer.send(request.encode())
            return peer.recv(65536).startswith(b'SIP/2.0 ')
    return False


def until(holds, what):
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise Failure(f'it does not happen: {what}')
        time.sleep(0.05)


def tidy(text, kamailio, work):
    """The transcript without what differs between two runs."""
    # Somebody else may have the default port of this machine.
    text = re.sub(r'^.*-error-(UDP|TCP) port 5060 cannot be opened: Address already in use.*\n', '', text, flags=re.M)
    text = text.replace(str(kamailio.port), '5060').replace(f'{work}/', '')
    text = re.sub(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d:\d{3}', 'DATE TIME', text)
    return re.sub(r'[ \t]+$', '', text, flags=re.M)


def compare(page):
    if os.environ.get('BLESS') == '1':
        TRANSCRIPT.write_text(page)
    elif TRANSCRIPT.read_text() != page:
        raise Failure(f'they said something else than docs/{TRANSCRIPT.name}; BLESS=1 writes it:\n{page}')


if __name__ == '__main__':
    run(main, __doc__)
