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
# What is short is done so many times as often, as other things differ by some hundred thousand instructions from run to run.
OFTEN = 100
SHORT = ['iterate', 'find_auth_info', 'get_state']
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


def count(program, stage, directory):
    """The instructions of a run that goes as far as this stage."""
    out = f'{directory}/out'
    command = ['valgrind', '--tool=callgrind', f'--callgrind-out-file={out}', program, str(stage), str(COUNT)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in result.stderr.splitlines() if 'Collected :' in line]
    if result.returncode or not lines:
        sys.exit(f'stage {stage} failed, status {result.returncode}:\n{result.stderr}')
    # The registrar in the program is left out.
    calls = subprocess.run(['callgrind_annotate', '--inclusive=yes', '--threshold=100', out], capture_output=True, text=True, check=True)
    server = [line for line in calls.stdout.splitlines() if ':serve ' in line]
    return int(lines[0].split(':')[1]) - sum(int(line.split()[0].replace(',', '')) for line in server[:1])


def measure(library):
    with tempfile.TemporaryDirectory(prefix='regline-instructions-') as directory:
        program = pathlib.Path(directory) / 'instructions'
        (pathlib.Path(directory) / 'liblinphone.so.10').symlink_to((library / 'liblinphone.so').resolve())
        subprocess.run(['cc', '-O2', '-Wno-deprecated-declarations', f'-I{ROOT}/include', '-o', program,
                        ROOT / 'benches/instructions.c', f'-L{library}', '-llinphone', f'-Wl,-rpath,{directory}'], check=True)
        counts = [count(program, stage, directory) for stage in range(len(STAGES))]
    found = {STAGES[0]: counts[0]}
    for name, before, after in zip(STAGES[1:], counts, counts[1:]):
        found[name] = (after - before) // (COUNT * (OFTEN if name in SHORT else 1))
    return found


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
