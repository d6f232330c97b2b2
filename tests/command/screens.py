"""Writes the screens of docs/command.md and README.md anew, from runs of the command against a Kamailio on this machine.

    screens.py --command target/release/regline
"""

import argparse
import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / 'tests/interop'), str(ROOT / 'tests/interop/kamailio')]

from server import Certificates, Kamailio  # noqa: E402

DOCUMENTS = ROOT / 'docs/command.md', ROOT / 'README.md'


def last_frame(arguments, seconds):
    """What a terminal of 120 columns shows after so many seconds."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 120, 0, 0))
    child = subprocess.Popen(arguments, stdout=follower, stderr=follower, stdin=follower)
    os.close(follower)
    shown = b''
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if select.select([leader], [], [], 0.1)[0]:
            shown += os.read(leader, 65536)
    child.send_signal(signal.SIGINT)
    child.wait()
    frames = shown.decode().split('\x1b[J')
    frame = [text for text in frames if 'account' in text][-1]
    return re.sub(r'\x1b\[[0-9]*[A-Z]', '', frame).replace('\r', '').strip('\n')


def screens(command, work):
    password = work / 'password'
    password.write_text('secret\n')
    certificates = Certificates(work)
    with Kamailio(work / 'kamailio', 'SHA-256', certificates) as server:
        def run(*arguments):
            done = subprocess.run([command, *map(str, arguments)], capture_output=True, text=True)
            return (done.stdout + done.stderr).rstrip('\n')

        alice = ['register', 'sip:alice@interop.test', '--server', f'127.0.0.1:{server.tls_port}', '--transport', 'tls',
                 '--ca', certificates.authority, '--password-file', password, '--expires', '60']
        probed = f'sip:localhost:{server.tls_port};transport=tls'
        yield 'register', f'$ regline register sip:alice@interop.test --server 127.0.0.1:{server.tls_port} --transport tls --ca ca.pem ' \
                          f'--password-file password --expires 60', run(*alice)
        yield 'watch', None, last_frame([command, *map(str, alice), '--watch'], 12)
        yield 'probe', f'$ regline probe "{probed}" --ca ca.pem', run('probe', probed, '--ca', certificates.authority)
        status = run('--help').split('Exit status:\n')[1]
        yield 'status', None, status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--command', type=pathlib.Path, required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix='regline-screens-') as work:
        for name, typed, shown in screens(options.command.resolve(), pathlib.Path(work)):
            lines = [line.rstrip() for line in shown.split('\n')]
            block = '\n'.join(['```text', *([typed] if typed else []), *lines, '```'])
            for document in DOCUMENTS:
                text = document.read_text()
                pattern = rf'(<!-- begin {name} -->\n).*?(<!-- end {name} -->)'
                document.write_text(re.sub(pattern, lambda found: f'{found[1]}{block}\n{found[2]}', text, flags=re.S))


if __name__ == '__main__':
    main()
