#!/usr/bin/env python3
"""Many accounts at once at a registrar that counts: `regline storm`, and what one Kamailio worker and its socket say of it.

    cargo build --release -p regline-cli
    benches/storm.py [--command REGLINE] [--accounts N] [--unpaced] [--seconds N] [--slow MICROSECONDS]

Every account is challenged, so that it takes two requests. With --slow each request keeps the worker busy for so long.
Kamailio is started on a free port of loopback. The exit status is 0, also if not all accounts could be registered.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import servers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    target = pathlib.Path(os.environ.get('CARGO_TARGET_DIR', servers.ROOT / 'target'))
    parser.add_argument('--command', type=pathlib.Path, default=target / 'release/regline', help='the command to run')
    parser.add_argument('--accounts', type=int, default=10_000)
    parser.add_argument('--unpaced', action='store_true')
    parser.add_argument('--seconds', type=int, default=120, help='when to give up')
    parser.add_argument('--slow', type=int, default=0, metavar='MICROSECONDS', help='work of the registrar for each request')
    options = parser.parse_args()
    for program in ('kamailio', 'kamcmd'):
        if not shutil.which(program, path=servers.PATH):
            sys.exit(f'{program} is missing: apt-get install kamailio')
    if not options.command.exists():
        sys.exit(f'{options.command} is missing: cargo build --release -p regline-cli')
    server = servers.Kamailio(None, options.slow)
    try:
        outcome = storm(options, server.port)
        # Two to register, and one to take the binding back at the end.
        needed = 2 * options.accounts + outcome['registered']
        more = max(server.requests() - needed, 0)
        print(f'accounts          {options.accounts}{", unpaced" if options.unpaced else ""}')
        print(f'registered        {outcome["registered"]} in {outcome["seconds"]:.2f} s')
        print(f'failed meanwhile  {outcome["ever_failed"]}')
        print(f'requests          {needed} needed, {more} more ({100 * more / needed:.2f} %)')
        print(f'dropped at socket {server.dropped()}')
        print(f'sent again        {outcome["retransmissions"]} before all were registered')
        print(f'longest iterate   {outcome["longest_iterate_ms"]:.1f} ms')
    finally:
        server.close()


def storm(options, port):
    """What the command says of its run."""
    with tempfile.NamedTemporaryFile('w') as password:
        password.write('secret\n')
        password.flush()
        command = [options.command, 'storm', f'sip:127.0.0.1:{port}', '--domain', 'interop.test', '--password-file', password.name,
                   '--accounts', str(options.accounts), '--patience', str(options.seconds), '--json']
        command += ['--unpaced'] if options.unpaced else []
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout:
        sys.exit(f'the command failed:\n{done.stderr}')
    return json.loads(done.stdout)


if __name__ == '__main__':
    main()
