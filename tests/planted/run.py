#!/usr/bin/env python3
"""Plants bugs into a copy of the source, and sees that a test fails for each.

    run.py               all bugs; writes the table of docs/reliability.md
    run.py WORD…         those whose description has one of the words; writes nothing

All are planted in one build, each asleep until PLANTED_BUG names it. With none awake all tests must pass. A bug that no
test catches, one whose place in the source is gone, and one that is caught by other tests than expected are failures.
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
# A test program that has not ended after so many seconds hangs. The longest takes less than a tenth of it.
PATIENCE = 180

# The roots of the crates, each of which is told which bug is awake.
CRATES = ['src/lib.rs', 'src/engine/mod.rs', 'src/sip/mod.rs']
AWAKE = '''
/// Is this the planted bug that is awake?
#[doc(hidden)]
pub fn is_planted(bug: usize) -> bool {
    static AWAKE: std::sync::OnceLock<Option<usize>> = std::sync::OnceLock::new();
    *AWAKE.get_or_init(|| std::env::var("PLANTED_BUG").ok()?.parse().ok()) == Some(bug)
}
'''


def main():
    words = sys.argv[1:]
    chosen = {number: bug for number, bug in enumerate(BUGS) if not words or any(word in bug['what'] for word in words)}
    copy_source()
    problems = [problem for number, bug in chosen.items() if (problem := plant(number, bug))]
    tests = sorted({test for bug in chosen.values() for test in bug['tests']})
    problems += [] if problems else healthy(tests)
    rows = []
    for number, bug in chosen.items() if not problems else ():
        verdict, test = judge(number, bug)
        print(f"{verdict}: {bug['what']}{f' ({test})' if test else ''}", flush=True)
        if verdict != 'caught':
            problems.append(bug['what'])
        rows.append(f"| {bug['what']} | `{bug['file']}` | {test} |")
    for problem in problems:
        print('problem:', problem)
    if not words and not problems:
        write(rows)
    print(f'{len(rows) - len(problems) if rows else 0} passed, {len(problems)} failed')
    return 1 if problems else 0


def copy_source():
    """What git knows, changes included."""
    shutil.rmtree(COPY, ignore_errors=True)
    listed = subprocess.run(['git', 'ls-files', '-z'], cwd=ROOT, check=True, capture_output=True).stdout
    for name in filter(None, listed.decode().split('\0')):
        if (ROOT / name).is_file():
            (COPY / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, COPY / name)
    for crate in CRATES:
        with open(COPY / crate, 'a') as root:
            root.write(AWAKE)


def plant(number, bug):
    path = COPY / bug['file']
    text = path.read_text()
    count = text.count(bug['old'])
    if count != 1:
        return f"{bug['what']}: its place in {bug['file']} is there {count} times"
    path.write_text(text.replace(bug['old'], bug['new'].replace('PLANTED', f'crate::is_planted({number})')))
    return None


def healthy(tests):
    """Builds, and runs everything with no bug awake."""
    status, output = run(tests, None, patience=3600)
    return [] if status == 0 else [f'without any bug awake: {output[-4000:]}']


def judge(number, bug):
    status, output = run(bug['tests'], number, PATIENCE)
    if status is None:
        return ('caught' if bug['catches'] is None else 'hangs'), f"`{bug['tests'][0]}` does not end"
    failed = re.findall(r'^test (\S+) \.\.\. FAILED$', output, re.M)
    if not failed:
        return 'NOT CAUGHT', ''
    if bug['catches'] not in failed:
        return 'caught by others', ', '.join(failed)
    others = f' and {len(failed) - 1} more' if len(failed) > 1 else ''
    return 'caught', f"`{bug['catches']}`{others}"


def run(tests, awake, patience):
    """The status, None if it does not end, and the output of these test programs with that bug awake."""
    libraries = [test.removeprefix('lib ') for test in tests if test.startswith('lib ')]
    select = [word for package in ['regline', *libraries] for word in ('--package', package)] + (['--lib'] if libraries else [])
    select += [word for test in tests if not test.startswith('lib ') for word in ('--test', test)]
    environment = {**os.environ, 'CARGO_TARGET_DIR': str(TARGET / 'build'), 'RUST_BACKTRACE': '0'}
    if awake is not None:
        environment['PLANTED_BUG'] = str(awake)
    # In a group of its own, so that what hangs can be ended with all that it started.
    process = subprocess.Popen(['cargo', 'test', '--locked', '--no-fail-fast'] + select, cwd=COPY, env=environment,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try:
        output, _ = process.communicate(timeout=patience)
        return process.returncode, output
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return None, ''


def write(rows):
    table = '\n'.join(['| bug | planted in | caught by |', '|---|---|---|'] + rows)
    before, rest = REPORT.read_text().split(BEGIN)
    _, after = rest.split(END)
    REPORT.write_text(f'{before}{BEGIN}\n{table}\n{END}{after}')


if __name__ == '__main__':
    sys.exit(main())
