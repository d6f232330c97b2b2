"""Does the command `regline` do what its help says? Each case runs it as a person or a service manager would, against a registrar
on a free port of the loopback interface.

    run.py --command target/debug/regline --registrar target/debug/examples/registrar

The exit status is 0 when all is well, 1 when not.
"""

import argparse
import contextlib
import fcntl
import json
import os
import pathlib
import pty
import re
import select
import signal
import socket
import struct
import subprocess
import tempfile
import termios
import time
import urllib.request

PATIENCE = 20
# No case takes longer; whatever it waits for then does not come.
LONGEST_CASE = 120


class Failure(Exception):
    """The command did something else than expected."""


def expect(truth, what, *shown):
    if not truth:
        raise Failure('\n'.join([what, *(str(one) for one in shown)]))


class Registrar:
    """The registrar as a child; its log says what was asked."""

    def __init__(self, program, work, *switches):
        self.log = work / f'registrar-{len(list(work.iterdir()))}.log'
        with open(self.log, 'w') as log:
            self.child = subprocess.Popen([program, '--port', '0', *switches], stdout=subprocess.PIPE, stderr=log, text=True)
        line = self.child.stdout.readline()
        expect(line.startswith('listening on '), 'the registrar did not start', line)
        self.address = line.split()[-1]

    def requests(self):
        return self.log.read_text().splitlines()

    def wait_for(self, pattern, count=1):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = [line for line in self.requests() if re.search(pattern, line)]
            if len(found) >= count:
                return found
            time.sleep(0.02)
        raise Failure(f'the registrar saw {len(found)} of {count}: {pattern}\n' + '\n'.join(self.requests()))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait()


class Bench:
    """The programs under test, and a directory."""

    def __init__(self, command, registrar, work):
        self.command, self.registrar_program, self.work = command, registrar, work
        self.password = work / 'password'
        self.password.write_text('secret\n')
        self.wrong = work / 'wrong'
        self.wrong.write_text('guess\n')

    def registrar(self, *switches):
        return Registrar(self.registrar_program, self.work, *switches)

    def run(self, *arguments, **more):
        return subprocess.run([self.command, *map(str, arguments)], capture_output=True, text=True, timeout=60,
                              stdin=subprocess.DEVNULL, **more)

    def start(self, *arguments, **more):
        return subprocess.Popen([self.command, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, stdin=subprocess.DEVNULL, **more)


ALICE = ('--user', 'alice:secret@example.test')
BOB = ('--user', 'bob:secret@example.test')


def register_tells_and_unregisters(bench):
    with bench.registrar(*ALICE) as server:
        done = bench.run('register', f'sip:alice@{server.address}', '--password-file', bench.password)
        expect(done.returncode == 0, 'status', done)
        lines = done.stdout.splitlines()
        expect([line.split(': ')[1].split(' ')[0].rstrip(',') for line in lines] == ['trying', 'registered', 'trying', 'unregistered']
               or [line.split(': ')[1].split(' ')[0].rstrip(',') for line in lines] == ['trying', 'registered', 'unregistered'],
               'the states', done.stdout)
        expect('for 600 s' in done.stdout, 'how long', done.stdout)
        server.wait_for('REGISTER alice.*200', 2)


def register_speaks_json(bench):
    with bench.registrar(*ALICE) as server:
        done = bench.run('register', '--json', '--transport', 'tcp', f'sip:alice@{server.address}', '--password-file', bench.password)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        ok = [line for line in lines if line['state'] == 'registered']
        expect(len(ok) == 1 and ok[0]['expires'] == 600 and ok[0]['rtt_ms'] > 0, 'a registered line', done.stdout)
        server.wait_for('tcp .*REGISTER alice')


def a_wrong_password_has_its_own_status(bench):
    with bench.registrar(*ALICE) as server:
        done = bench.run('register', f'sip:alice@{server.address}', '--password-file', bench.wrong)
        expect(done.returncode == 3 and 'failed, 401' in done.stdout, 'status 3', done)
        expect('guess' not in done.stdout + done.stderr, 'no password is shown', done)


def a_missing_password_is_asked_for_in_the_message(bench):
    with bench.registrar(*ALICE) as server:
        done = bench.run('register', f'sip:alice@{server.address}')
        expect(done.returncode == 3 and '--password-file' in done.stderr and 'realm "example.test"' in done.stderr, 'advice', done)


def nobody_there_has_its_own_status(bench):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as closed:
        closed.bind(('127.0.0.1', 0))
        done = bench.run('register', f'sip:alice@127.0.0.1:{closed.getsockname()[1]};transport=tcp', '--transport', 'tcp')
    expect(done.returncode == 4 and 'regline probe' in done.stderr, 'status 4', done)


def a_trace_is_written(bench):
    trace = bench.work / 'trace.pcapng'
    with bench.registrar(*ALICE) as server:
        done = bench.run('register', f'sip:alice@{server.address}', '--password-file', bench.password, '--trace', trace)
    content = trace.read_bytes()
    expect(done.returncode == 0 and content.count(b'REGISTER sip:') >= 3, 'requests in the trace', done)
    expect(b'401 Unauthorized' in content and b'response="***"' in content, 'answers, and masked digests', content[:2000])


def watch_draws_a_table(bench):
    with bench.registrar(*ALICE) as server:
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 120, 0, 0))
        arguments = [bench.command, 'register', '--watch', f'sip:alice@{server.address}', '--password-file', str(bench.password)]
        child = subprocess.Popen(arguments, stdout=follower, stderr=follower, stdin=follower)
        os.close(follower)
        shown = b''
        until = time.monotonic() + PATIENCE
        try:
            while b'registered' not in shown and time.monotonic() < until:
                if select.select([leader], [], [], 0.1)[0]:
                    shown += os.read(leader, 65536)
            child.send_signal(signal.SIGINT)
            until = time.monotonic() + PATIENCE
            with contextlib.suppress(OSError):
                while time.monotonic() < until and select.select([leader], [], [], PATIENCE)[0] and (more := os.read(leader, 65536)):
                    shown += more
            expect(child.wait(PATIENCE) == 0, 'status', shown)
        finally:
            child.kill()
            child.wait()
        text = shown.decode()
        expect('account' in text and '█' in text and '\x1b[2K' in text, 'a table', text)
        server.wait_for('REGISTER alice.*200', 2)


def probe_makes_a_checklist(bench):
    with bench.registrar(*ALICE, '--algorithm', 'SHA-256') as server:
        done = bench.run('probe', f'sip:{server.address};transport=udp')
        expect(done.returncode == 0, 'status', done)
        expect('ok  OPTIONS: 200 OK' in done.stdout, 'OPTIONS', done.stdout)
        expect('ok  challenge: Digest SHA-256 for realm "example.test", qop auth' in done.stdout, 'the challenge', done.stdout)
        expect('no NAT in between' in done.stdout, 'the address', done.stdout)
        report = json.loads(bench.run('probe', '--json', f'sip:{server.address};transport=tcp').stdout)
        expect(report['servers'][0]['register']['challenges'][0]['can_be_answered'] is True, 'JSON', report)
        expect(not any('200 OK' in line and 'REGISTER' in line for line in server.requests()), 'nothing is registered')


def probe_of_nobody_has_its_own_status(bench):
    done = bench.run('probe', 'sip:127.0.0.1:9', '--patience', '0.5')
    expect(done.returncode == 4 and 'NO  ' in done.stdout, 'status 4', done)
    done = bench.run('probe', 'no-such-host.invalid', '--dns', '127.0.0.1:9')
    expect(done.returncode == 5, 'status 5', done)


def linphonerc(address, *users):
    sections = ['[sip]\nsip_port=-1\nsip_tcp_port=-2\n']
    for number, user in enumerate(users):
        sections.append(f'[proxy_{number}]\nreg_proxy=<sip:{address}>\nreg_identity=<sip:{user}@{address}>\n'
                        f'reg_expires=600\nreg_sendregister=1\n')
        sections.append(f'[auth_info_{number}]\nusername={user}\npasswd=secret\n')
    return '\n'.join(sections)


def run_is_a_service(bench):
    with bench.registrar(*ALICE, *BOB, '--user', 'carol:secret@example.test') as server:
        file = bench.work / 'accounts.linphonerc'
        file.write_text(linphonerc(server.address, 'alice', 'bob'))
        before = file.read_text()
        notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify.bind(str(bench.work / 'notify'))
        notify.settimeout(PATIENCE)
        environment = {**os.environ, 'NOTIFY_SOCKET': str(bench.work / 'notify')}
        child = bench.start('run', '--metrics', '127.0.0.1:0', file, env=environment)
        try:
            expect(notify.recv(100) == b'READY=1', 'readiness')
            page = re.search(r'http://\S+', child.stderr.readline()).group()
            server.wait_for('REGISTER (alice|bob).*200', 2)
            until = time.monotonic() + PATIENCE
            metrics = ''
            while not re.search(r'state="(ok|registered)"\} 2$', metrics, re.M) and time.monotonic() < until:
                metrics = urllib.request.urlopen(page, timeout=PATIENCE).read().decode()
            expect(re.search(r'state="(ok|registered)"\} 2$', metrics, re.M), 'two registered accounts', metrics)
            # One goes, one comes, one stays and is not asked again.
            file.write_text(linphonerc(server.address, 'alice', 'carol'))
            alice = len([line for line in server.requests() if 'REGISTER alice' in line])
            child.send_signal(signal.SIGHUP)
            server.wait_for('REGISTER carol.*200')
            server.wait_for('REGISTER bob.*200', 2)
            expect(alice == len([line for line in server.requests() if 'REGISTER alice' in line]), 'alice is left alone',
                   *server.requests())
            summary = child.stderr.readline()
            expect('1 accounts kept, 1 added, 1 removed' in summary, 'a summary', summary)
            child.send_signal(signal.SIGTERM)
            expect(child.wait(PATIENCE) == 0, 'status')
            server.wait_for('REGISTER alice.*200', 2)
            server.wait_for('REGISTER carol.*200', 2)
            expect(before != file.read_text() and 'carol' in file.read_text(), 'the file is read only')
        finally:
            child.kill()
            child.communicate()


def run_needs_accounts(bench):
    file = bench.work / 'empty.linphonerc'
    file.write_text('[sip]\n')
    done = bench.run('run', file)
    expect(done.returncode == 2 and 'proxy_0' in done.stderr, 'advice', done)


def storm_tells_what_it_took(bench):
    with bench.registrar('--quiet') as server:
        done = bench.run('storm', f'sip:{server.address}', '--accounts', '300', '--json')
        outcome = json.loads(done.stdout)
        expect(done.returncode == 0 and outcome['registered'] == 300 and outcome['ever_failed'] == 0, 'all', done)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(('127.0.0.1', 0))
        server = f'sip:127.0.0.1:{silent.getsockname()[1]}'
        sent = [json.loads(bench.run('storm', server, '--accounts', '300', '--patience', '1', '--json', *pace).stdout)['requests']
                for pace in ([], ['--unpaced'])]
        expect(sent[0] < 300 <= sent[1], 'nobody waits for a silent server with --unpaced only', sent)
    done = bench.run('storm', 'sip:192.0.2.1', '--accounts', '1')
    expect(done.returncode == 2 and '--yes-i-own-this-server' in done.stderr, 'others are left alone', done)


def help_is_there_in_every_form(bench):
    help_text = bench.run('--help').stdout
    expect('Exit status:' in help_text, 'exit statuses', help_text)
    for command in ['register', 'probe', 'run', 'storm', 'completions']:
        expect(command in help_text, command, help_text)
        expect(bench.run(command, '--help').returncode == 0, f'help of {command}')
    expect('_regline' in bench.run('completions', 'bash').stdout, 'completions')
    manual = bench.run('man').stdout
    expect('.TH regline' in manual and '--password' in manual.replace('\\-', '-'), 'the manual page', manual[:500])
    expect(bench.run('register').returncode == 2, 'status 2')


CASES = [
    register_tells_and_unregisters,
    register_speaks_json,
    a_wrong_password_has_its_own_status,
    a_missing_password_is_asked_for_in_the_message,
    nobody_there_has_its_own_status,
    a_trace_is_written,
    watch_draws_a_table,
    probe_makes_a_checklist,
    probe_of_nobody_has_its_own_status,
    run_is_a_service,
    run_needs_accounts,
    storm_tells_what_it_took,
    help_is_there_in_every_form,
]


def out_of_time(*_):
    raise Failure(f'it did not end within {LONGEST_CASE} s')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--command', type=pathlib.Path, required=True)
    parser.add_argument('--registrar', type=pathlib.Path, required=True)
    parser.add_argument('cases', nargs='*')
    options = parser.parse_args()
    failed = 0
    signal.signal(signal.SIGALRM, out_of_time)
    for case in CASES:
        if options.cases and case.__name__ not in options.cases:
            continue
        with tempfile.TemporaryDirectory(prefix='regline-command-') as work:
            signal.alarm(LONGEST_CASE)
            try:
                case(Bench(options.command.resolve(), options.registrar.resolve(), pathlib.Path(work)))
                print(f'ok       {case.__name__}', flush=True)
            except (Failure, OSError, subprocess.TimeoutExpired, json.JSONDecodeError) as failure:
                failed += 1
                print(f'FAILED   {case.__name__}: {failure}', flush=True)
            finally:
                signal.alarm(0)
    raise SystemExit(1 if failed else 0)


if __name__ == '__main__':
    main()
