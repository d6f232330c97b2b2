#!/usr/bin/env python3
"""Configuration files that go to and fro: what we saved, is it for the reference what the reference itself would have saved?

    run.py --library DIR            DIR/liblinphone.so against the installed reference
    run.py --library DIR NAME…      only these files

Each file is read and saved once by the reference and once by ours, twice over: alone, where everything must stay, and in a
core in which all accounts and the credentials are written anew. The reference then says what stands in the two files
(linphone_config_dump) and what a core makes of them. The files are those of ../data/linphonerc, the awkward ones in
files/, and those that the scenarios of program.c let the reference write now.

Deliberate differences stand in differences.tsv; an entry that does not occur is an error, like a difference that has no
entry. The exit status is 0 when all are equal, 1 when not, 77 when the test cannot run here (it says what is missing).
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / 'support'))
from reference import SKIPPED, Skip, compile_program, library_directory

RECORDED = HERE.parent / 'data/linphonerc'
LEAST = 50


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--library', type=pathlib.Path, required=True, help='directory of the liblinphone.so under test')
    parser.add_argument('name', nargs='*', help='only these files')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix='regline-roundtrip-') as directory:
        work = pathlib.Path(directory)
        (work / 'home/.local/share/linphone').mkdir(parents=True)
        bench = Bench(work, compile_program(work / 'program', HERE / 'program.c'), library_directory(options.library, work))
        files = gather(bench)
        chosen = {name: path for name, path in files.items() if not options.name or name in options.name}
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            found = dict(zip(chosen, pool.map(lambda name: bench.compare(name, chosen[name]), chosen)))
    if not options.name and len(files) < LEAST:
        print(f'only {len(files)} files')
        return 1
    return report(found, read_differences())


def gather(bench):
    """{name: path}: the recorded files, the awkward ones, and those that the reference writes now."""
    recorded = [path for path in RECORDED.glob('*.rc') if not path.name.endswith('.rewritten.rc')]
    awkward = list((HERE / 'files').glob('*.rc'))
    scenarios = re.findall(r'strcmp\(name, "(\w+)"\)', (HERE / 'program.c').read_text())
    written = [bench.write(scenario) for scenario in scenarios]
    files = {path.stem: path for path in sorted(recorded) + sorted(awkward) + written}
    assert len(files) == len(recorded) + len(awkward) + len(written), 'a name is there twice'
    return files


class Bench:
    """Runs the program with one library or the other."""

    def __init__(self, work, program, ours):
        self.work, self.program = work, program
        self.environment = {**os.environ, 'HOME': str(work / 'home'), 'LC_ALL': 'C'}
        self.ours = {**self.environment, 'LD_LIBRARY_PATH': str(ours)}

    def run(self, environment, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, env=environment, timeout=60)
        text = done.stdout.decode(errors='backslashreplace')
        if done.returncode != 0:
            text += f'{arguments[0]}: exit status {done.returncode}: {done.stderr.decode(errors="replace")}\n'
        return text

    def write(self, scenario):
        path = self.work / f'{scenario}.rc'
        failure = self.run(self.environment, 'write', scenario, path)
        assert not failure, failure
        return path

    def compare(self, name, original):
        """What the reference finds in the file that it saved itself, and in ours."""
        return self.saved(name, original, self.environment), self.saved(name, original, self.ours)

    def saved(self, name, original, environment):
        lines = []
        known = original.read_bytes().decode(errors='backslashreplace')
        for command in ('touch', 'save'):
            with tempfile.TemporaryDirectory(dir=self.work) as directory:
                path = pathlib.Path(directory) / f'{name}.rc'
                shutil.copy(original, path)
                text = self.run(environment, command, path)
                for question in ('dump', 'loaded') if command == 'save' else ('dump',):
                    text += f'-- {question} after {command}\n' + self.run(self.environment, question, path)
            lines += normalised(text, known)
        return lines


def normalised(text, known):
    """Lines, with names in place of what is random: what stood in the file is not."""
    names = {}

    def name(match):
        value = match.group(2)
        if value in known:
            return match.group(0)
        return match.group(1) + names.setdefault(value, f'RANDOM-{len(names)}')

    text = re.sub(r'(?m)^(\t(?:\w+_)?ref=|\tuuid=|\tidkey=)(.*)$', name, text)
    return text.splitlines()


def read_differences():
    """{(file or *, '-line' of the reference or '+line' of ours): reason}"""
    found = {}
    for row in (HERE / 'differences.tsv').read_text().splitlines():
        if row and not row.startswith('#'):
            name, rest = row.split('\t', 1)
            line, reason = rest.rsplit('\t', 1)  # lines of a dump begin with a tab of their own, behind the sign
            found[name, line] = reason
    return found


def report(found, allowed):
    unused, differing = {key for key in allowed if key[0] == '*' or key[0] in found}, 0
    for name, (reference, ours) in found.items():
        diff = list(difflib.unified_diff(reference, ours, 'reference', 'ours', n=2, lineterm=''))
        known = {line for line in diff[2:] if (name, line) in allowed or ('*', line) in allowed}
        unused -= {(name, line) for line in known} | {('*', line) for line in known}
        if any(line[0] in '+-' and line not in known for line in diff[2:]):
            differing += 1
            print(f'DIFFERENT {name}')
            print('\n'.join(f'    {"~" if line in known else " "} {line[:300]}' for line in diff[2:]))
    for name, line in sorted(unused):
        print(f'UNUSED entry of differences.tsv: {name}: {line} ({allowed[name, line]})')
    print(f'{len(found)} files: {len(found) - differing} equal, {differing} different; '
          f'{len(allowed) - len(unused)} deliberate differences, {len(unused)} unused entries')
    return 1 if differing or unused else 0


if __name__ == '__main__':
    try:
        sys.exit(main())
    except Skip as reason:
        print(f'SKIPPED round trip: {reason}')
        sys.exit(SKIPPED)
