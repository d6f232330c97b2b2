#!/usr/bin/env python3
"""Registers with sipp, which follows the scenario of life.xml and judges every request.

    run.py --library DIR      with DIR/liblinphone.so and the headers of this project
"""

import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from common import PATIENCE, Client, Failure, Server, attempt, free_port, need, run  # noqa: E402


def main(programs, work):
    results = []
    for transport in 'udp', 'tcp':
        with Sipp(work / transport, transport) as sipp:
            results.append(attempt(f'the life of an account over {transport}', sipp, lambda: life_of_an_account(programs, sipp)))
    return results


def life_of_an_account(programs, sipp):
    with Client(programs, programs.client, 'sip:user@127.0.0.1', sipp.uri, 'secret', 60) as client:
        client.expect('Progress|Registration in progress|0')
        # The first expiry is that of our own binding among others: the refresh comes within seconds.
        client.expect('Ok|Registration successful|0')
        client.expect('Ok|Registration successful|0')
        client.say('unregister')
        client.expect('Cleared|Unregistration done|0')
    sipp.expect_success()


class Sipp(Server):
    """sipp as a server for one call."""

    def __init__(self, directory, transport):
        self.program = need('sipp', 'sip-tester')
        super().__init__(directory)
        self.transport = transport
        self.uri = f'sip:127.0.0.1:{self.port};transport={transport}'

    def command(self):
        return [self.program, '-sf', HERE / 'life.xml', '-m', '1', '-i', '127.0.0.1', '-p', str(self.port), '-mp', str(free_port()),
                '-t', 'u1' if self.transport == 'udp' else 't1', '-nostdin', '-trace_err', '-error_file', self.directory / 'errors',
                '-timeout', f'{3 * PATIENCE}s']

    def wait_until_ready(self):
        """Returns when the system shows its socket: whatever it was asked would be taken for the call."""
        table = pathlib.Path('/proc/net') / self.transport
        deadline = time.monotonic() + PATIENCE
        while not re.search(rf': 0100007F:{self.port:04X} ', table.read_text()):
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise Failure('sipp does not start:\n' + '\n'.join(self.last_lines()))
            time.sleep(0.02)

    def expect_success(self):
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Failure('sipp waits for more') from None
        if status != 0:
            raise Failure(f'sipp ended with {status}')

    def last_lines(self):
        errors = self.directory / 'errors'
        return errors.read_text(errors='replace').splitlines()[-40:] if errors.exists() else super().last_lines()


if __name__ == '__main__':
    run(main, __doc__)
