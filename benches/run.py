#!/usr/bin/env python3
"""Registers accounts with this library and with its peers, side by side, and writes docs/performance.md.

    run.py --library DIR [--quick] [--keep] [--only PROGRAM]

DIR holds liblinphone.so as it is installed (a release build). Every run of a program is paired with one of the bare loop
(benches/peers/loop.c) right before it; what is compared is the ratio of the two, so that a machine whose speed drifts does
not matter much. The raw figures go to docs/performance.json, from which report.py makes the page and its pictures.
--quick: one run of each up to 1 000 accounts, in less than a minute, printed and not kept. --keep keeps them all the same.
--only measures one program anew and leaves the figures of the others as they are.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time

import report
from servers import PATH, ROOT, Kamailio, Own

HERE = pathlib.Path(__file__).resolve().parent
SIZES = [1, 100, 1_000, 10_000, 100_000]
RUNS = {1: 5, 100: 5, 1_000: 7, 10_000: 5, 100_000: 3}
QUIET = ['-O2', '-Wall', '-Wextra', '-Wno-deprecated-declarations']
# More accounts than these are not tried.
MOST = {
    'liblinphone': (100, 'its time grows with the square of the accounts: 1 000 take minutes to add, 10 000 would take hours'),
    'libre': (10_000, 'sends everything at once, and most of it is lost'),
    'sofia-sip': (10_000, 'needs more than 3 GB for 100 000 accounts'),
}
SECONDS = 40
# With the usual socket buffer of Kamailio these spend all of that time on sending again.
OVERFLOWING = ['libre', 'sofia-sip']
# What takes longer is not done again.
LONG = 5
# What sipp may have under way at a time: the size that suits the server best is what we are compared with.
WINDOWS = [4, 8, 16, 32, 64, 128]


def build(library, programs):
    """Compiles the programs; gives those that could be, and why the others could not."""
    flags = lambda *names: subprocess.run(['pkg-config', '--cflags', '--libs', *names], capture_output=True, text=True,
                                          check=False).stdout.split()
    # Debian's headers are not looked at for our library, nor ours for Debian's.
    (programs / 'liblinphone.so.10').symlink_to(library / 'liblinphone.so')
    own = [f'-I{ROOT}/include', f'-L{library}', '-llinphone', f'-Wl,-rpath,{programs}']
    recipes = {
        'registrar': ('registrar.c', []),
        'bare loop': ('loop.c', []),
        'regline': ('linphone.c', own),
        'liblinphone': ('linphone.c', ['-llinphone', '-lbctoolbox']),
        'libre': ('libre.c', ['-isystem', '/usr/include/re', '-lre']),
        'sofia-sip': ('sofia.c', [flag.replace('-I', '-isystem') for flag in flags('sofia-sip-ua')] or ['-lsofia-sip-ua']),
    }
    missing = {}
    for name, (source, more) in recipes.items():
        command = ['cc', *QUIET, '-o', programs / name, HERE / 'peers' / source, *more]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode and name in ('registrar', 'bare loop', 'regline'):
            sys.exit(f'{source} does not compile:\n{result.stderr}')
        if result.returncode:
            missing[name] = 'its headers are not installed'
    return [name for name in recipes if name not in missing and name != 'registrar'], missing


def measure(programs, home, name, size, server, seconds):
    """One run; the figures that the program prints, and how many requests reached the server."""
    before = server.requests()
    command = [programs / name, str(size), str(server.port), str(seconds)]
    environment = {**os.environ, 'HOME': str(home)}
    try:
        result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=3 * seconds + 60)
    except subprocess.TimeoutExpired:
        return {'died': 'it did not end'}
    lines = [line for line in result.stdout.splitlines() if line.startswith('{"accounts"')]
    if result.returncode or not lines:
        return {'died': f'status {result.returncode}'}
    return {**json.loads(lines[-1]), 'requests': server.requests() - before}


def pairs(programs, home, names, size, server, runs, seconds):
    """Each program in turn, each time right behind a run of the bare loop."""
    found = []
    for turn in range(runs):
        for name in names:
            loop = measure(programs, home, 'bare loop', size, server, seconds)
            figures = measure(programs, home, name, size, server, seconds)
            found.append({'server': server.name, 'program': name, 'size': size, 'loop': loop, **figures})
            took = figures.get('register_wall')
            print(f'{server.name:10} {size:7} {name:12} {"died" if took is None else f"{took:8.3f} s"}', flush=True)
            if figures.get('registered', 0) < size or took > LONG:
                names = [other for other in names if other != name]
    return found


def sipp(programs, size, server):
    """How long sipp takes to register so many accounts, with each window, without its start."""
    users = programs / 'users.csv'
    users.write_text('SEQUENTIAL\n' + ''.join(f'u{n};[authentication username=u{n} password=secret]\n' for n in range(size)))

    def took(calls, window):
        command = ['sipp', f'127.0.0.1:{server.port}', '-sf', HERE / 'peers/sipp.xml', '-inf', users, '-m', str(calls), '-l', str(window),
                   '-r', '1000000', '-i', '127.0.0.1', '-nostdin', '-cid_str', f'{window}.%u.%p@%s']
        begin = time.monotonic()
        result = subprocess.run(command, cwd=programs, capture_output=True, check=False, timeout=120)
        return time.monotonic() - begin if result.returncode == 0 else None

    found = []
    for window in WINDOWS:
        before = server.requests()
        whole, start = took(size, window), took(1, 1)
        if whole is None or start is None:
            continue
        # Two for each account, and two for the one that the start was measured with.
        found.append({'window': window, 'wall': whole - start, 'again': server.requests() - before - 2 * size - 2})
        print(f'{server.name:10} {size:7} {f"sipp -l {window}":12} {whole - start:8.3f} s', flush=True)
    return found


def machine():
    model = re.search(r'model name\s*: (.*)', pathlib.Path('/proc/cpuinfo').read_text())
    return {
        'date': datetime.date.today().isoformat(),
        'processor': model.group(1) if model else platform.machine(),
        'processors': os.cpu_count(),
        'system': f'{platform.system()} {platform.release()}',
        'load': os.getloadavg()[0],
        'rustc': subprocess.run(['rustc', '--version'], capture_output=True, text=True, check=False).stdout.strip(),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--library', type=pathlib.Path, required=True, help='directory of the liblinphone.so to be measured')
    parser.add_argument('--quick', action='store_true', help='one run of each, up to 1 000 accounts')
    parser.add_argument('--keep', action='store_true', help='write docs/performance.* after a quick run, too')
    parser.add_argument('--only', help='measure this program only')
    options = parser.parse_args()
    os.environ['PATH'] = PATH
    with tempfile.TemporaryDirectory(prefix='regline-bench-') as directory:
        programs = pathlib.Path(directory)
        (programs / 'home/.local/share/linphone').mkdir(parents=True)
        names, missing = build(options.library.resolve(), programs)
        names.remove('bare loop')
        if options.only:
            names = [name for name in names if name == options.only]
        data = {'machine': machine(), 'quick': options.quick, 'runs': [], 'skipped': [],
                'library_bytes': (options.library / 'liblinphone.so').stat().st_size}
        for name, reason in missing.items():
            data['skipped'] += [{'program': name, 'size': None, 'reason': reason}]
        kinds = [Own] + ([Kamailio] if shutil.which('kamailio') else [])
        if len(kinds) == 1:
            data['skipped'] += [{'program': 'Kamailio', 'size': None, 'reason': 'not installed'}]
        for kind in kinds:
            for size in [size for size in SIZES if size <= (1_000 if options.quick else 100_000)]:
                if kind is Kamailio and size > 10_000:
                    continue
                chosen = []
                for name in names:
                    most, reason = MOST.get(name, (size, ''))
                    if kind is Kamailio and name in OVERFLOWING:
                        most = 1_000
                    if size <= most:
                        chosen.append(name)
                    elif kind is Own:
                        data['skipped'] += [{'program': name, 'size': size, 'reason': reason}]
                if options.quick and size == 1_000:
                    chosen = [name for name in chosen if name != 'liblinphone']
                # A fresh one for each size, without the bindings of the last.
                server = kind(programs)
                runs = 1 if options.quick else RUNS[size]
                data['runs'] += pairs(programs, programs / 'home', chosen, size, server, runs, 20 if options.quick else SECONDS)
                if kind is Kamailio and size == 10_000 and shutil.which('sipp'):
                    data['sipp'] = sipp(programs, size, server)
                server.close()
        if options.only and (ROOT / 'docs/performance.json').exists():
            before = json.loads((ROOT / 'docs/performance.json').read_text())
            data['runs'] += [run for run in before['runs'] if run['program'] not in names]
            data['skipped'] = before['skipped']
            data.setdefault('sipp', before.get('sipp', []))
    if options.quick:
        print(report.tables(data))
    if options.keep or not options.quick:
        (ROOT / 'docs/performance.json').write_text(json.dumps(data, indent=1) + '\n')
        report.write(data)


if __name__ == '__main__':
    main()
