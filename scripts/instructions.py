#!/usr/bin/env python3
"""Counts the instructions of the main paths and compares them with docs/instructions.tsv.

    instructions.py --library DIR            fails when a path has grown by more than 5 %; status 77 if it cannot tell
    instructions.py --library DIR --bless    writes the table anew

DIR holds the liblinphone.so of a release build. The counts are callgrind's, of benches/instructions.c: they do not depend on
how busy the machine is, but on the compiler, whose version stands in the table.
"""

import argparse
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / 'docs/instructions.tsv'
SKIPPED = 77
MOST = 1.05
# How many accounts.
COUNT = 300
STAGES = ['create', 'add', 'register', 'refresh', 'iterate', 'find_auth_info', 'get_state']
MEANING = {
    'create': 'linphone_core_new, and the start of the process',
    'add': 'credentials and an account, made and added',
    'register': 'a registration: two requests, a challenge, a confirmation, two notifications',
    'refresh': 'a refresh with the nonce that is known',
    'iterate': 'an iterate with nothing to do',
    'find_auth_info': 'a look-up among the credentials',
    'get_state': 'a getter: from handle to object',
}


def skip(reason):
    print(f'skipped: {reason}')
    sys.exit(SKIPPED)


def compiler():
    version = subprocess.run(['rustc', '--version'], capture_output=True, text=True, check=True).stdout.strip()
    return f'{version}, {platform.machine()}'


def cost(part):
    """The instructions of one part of callgrind's output, without those of the registrar in the program."""
    calls = subprocess.run(['callgrind_annotate', '--inclusive=yes', '--threshold=100', part], capture_output=True, text=True, check=True)
    total, server = 0, 0
    for line in calls.stdout.splitlines():
        if 'PROGRAM TOTALS' in line:
            total = int(line.split()[0].replace(',', ''))
        elif ':serve ' in line:
            server = int(line.split()[0].replace(',', ''))
    return total - server


def measure(library):
    with tempfile.TemporaryDirectory(prefix='regline-instructions-') as directory:
        program = pathlib.Path(directory) / 'instructions'
        (pathlib.Path(directory) / 'liblinphone.so.10').symlink_to((library / 'liblinphone.so').resolve())
        subprocess.run(['cc', '-O2', '-Wno-deprecated-declarations', f'-I{ROOT}/include', '-o', program,
                        ROOT / 'benches/instructions.c', f'-L{library}', '-llinphone', f'-Wl,-rpath,{directory}'], check=True)
        # One process, cut into parts where a stage begins: what differs from run to run elsewhere is not in a stage's figure.
        cuts = [f'--dump-before=stage_{stage}*' for stage in STAGES[1:]]
        command = ['valgrind', '--tool=callgrind', f'--callgrind-out-file={directory}/out', *cuts, program, str(COUNT)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        # The last one carries no number.
        parts = [pathlib.Path(directory) / name for name in [*(f'out.{number + 1}' for number in range(len(cuts))), 'out']]
        if result.returncode or not all(part.exists() for part in parts):
            sys.exit(f'the program failed, status {result.returncode}:\n{result.stderr}')
        counts = [cost(part) for part in parts]
    return {stage: number if stage == 'create' else number // COUNT for stage, number in zip(STAGES, counts)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--library', type=pathlib.Path, required=True, help='directory of the liblinphone.so to be measured')
    parser.add_argument('--bless', action='store_true', help='write the table anew')
    options = parser.parse_args()
    if not shutil.which('valgrind'):
        skip('no valgrind')
    if not options.bless:
        lines = TABLE.read_text().splitlines()
        known = {name: int(number) for name, number, _ in (line.split('\t') for line in lines if '\t' in line)}
        if lines[0] != f'# {compiler()}':
            skip(f'the table was made with {lines[0][2:]}, this is {compiler()}')
    found = measure(options.library)
    if options.bless:
        rows = [f'{name}\t{number}\t{MEANING[name]}' for name, number in found.items()]
        TABLE.write_text('\n'.join([f'# {compiler()}', *rows, '']))
        return
    worse = False
    for name, number in found.items():
        change = number / known[name]
        worse |= change > MOST
        print(f'{name:16} {number:>12} {change - 1:+7.1%}{"  too much" if change > MOST else ""}')
    if worse:
        print('A path costs more than 5 % more instructions. If that is worth it: make instructions, and say so in the commit.')
    sys.exit(1 if worse else 0)


if __name__ == '__main__':
    main()
