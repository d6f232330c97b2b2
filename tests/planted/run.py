#!/usr/bin/env python3
"""Plants bugs into a copy of the source, one at a time, and sees that a test fails for each.

    run.py               all bugs; writes the table of docs/reliability.md
    run.py WORD…         those whose description has one of the words; writes nothing

A bug that no test catches, one whose place in the source is gone, and one that is caught by another test than expected
are failures.
"""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys

from bugs import BUGS

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get('CARGO_TARGET_DIR', ROOT / 'target')) / 'planted'
COPY = TARGET / 'source'
REPORT = ROOT / 'docs/reliability.md'
BEGIN, END = '<!-- planted bugs: begin -->', '<!-- planted bugs: end -->'
# A test that has not ended after so many seconds hangs. The longest of them takes less than a tenth of it.
PATIENCE = 120


def main():
    words = sys.argv[1:]
    chosen = [bug for bug in BUGS if not words or any(word in bug['what'] for word in words)]
    copy_source()
    rows, failures = [], []
    for bug in chosen:
        verdict, test = plant(bug)
        print(f"{verdict}: {bug['what']}{f' ({test})' if test else ''}", flush=True)
        if verdict != 'caught':
            failures.append(bug['what'])
        rows.append(f"| {bug['what']} | `{bug['file']}` | {test} |")
    if not words and not failures:
        write(rows)
    print(f'{len(chosen) - len(failures)} passed, {len(failures)} failed')
    return 1 if failures else 0


def copy_source():
    """What git knows, changes included; what is the same stays untouched, so that little is built anew."""
    listed = subprocess.run(['git', 'ls-files', '-z'], cwd=ROOT, check=True, capture_output=True).stdout
    for name in filter(None, listed.decode().split('\0')):
        source, copy = ROOT / name, COPY / name
        if not source.is_file():
            continue
        if not copy.is_file() or copy.read_bytes() != source.read_bytes():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, copy)


def plant(bug):
    path = COPY / bug['file']
    text = path.read_text()
    if text.count(bug['old']) != 1:
        return f"the text is there {text.count(bug['old'])} times", ''
    path.write_text(text.replace(bug['old'], bug['new']))
    try:
        return judge(bug)
    finally:
        path.write_text(text)


def judge(bug):
    select, _, names = ' '.join(bug['test']).partition(' -- ')
    build = subprocess.run(cargo() + select.split() + ['--no-run'], cwd=COPY, env=environment(), capture_output=True, text=True)
    if build.returncode != 0:
        print(build.stderr)
        return 'does not build', ''
    run = subprocess.Popen(cargo() + ['--no-fail-fast'] + select.split() + (['--'] + names.split() if names else []), cwd=COPY,
                           env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try:
        output, _ = run.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()
        hangs = bug['catches'] is None
        return ('caught' if hangs else 'hangs'), f"`{bug['test'][1]}` does not end"
    failed = re.findall(r'^test (\S+) \.\.\. FAILED$', output, re.M)
    if not failed:
        return 'NOT CAUGHT', ''
    if bug['catches'] not in failed:
        return 'caught by others', ', '.join(failed)
    others = f' and {len(failed) - 1} more' if len(failed) > 1 else ''
    where = bug['test'][1] + '::' if bug['test'][0] == '--test' and bug['test'].count('--test') == 1 else ''
    return 'caught', f"`{where}{bug['catches']}`{others}"


def cargo():
    return ['cargo', 'test', '--locked']


def environment():
    return {**os.environ, 'CARGO_TARGET_DIR': str(TARGET / 'build'), 'RUST_BACKTRACE': '0'}


def write(rows):
    table = '\n'.join(['| bug | planted in | caught by |', '|---|---|---|'] + rows)
    text = REPORT.read_text()
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    REPORT.write_text(f'{before}{BEGIN}\n{table}\n{END}{after}')


if __name__ == '__main__':
    sys.exit(main())
