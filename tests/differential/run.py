#!/usr/bin/env python3
"""Runs one C client on the reference library and on ours, against the same scripted registrar, and compares traces.

    run.py --library DIR                 DIR/liblinphone.so against the recorded traces of the reference (expected/)
    run.py --library DIR --against-reference      … against the reference itself, run beside it
    run.py --against-reference           the recorded traces against the reference: are they still true?
    run.py --library DIR --our-headers            both libraries, with the client compiled against the headers of this project:
                                                  with the runs above, the four combinations of headers and libraries
    BLESS=1 run.py                       records the reference's traces anew

Names of scenarios after the switches choose among them; --long adds those that wait for timers of half a minute and
more. The client (client.c) is compiled once, against the reference's headers unless told otherwise. Everything runs in a private network
namespace, because the reference declares the network down where there is only a loopback interface.

Each values/NAME.c is a program of its own, in which every function of a family of headers is called; it runs as the
scenario values_NAME, with no registrar.

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
import socket
import subprocess
import sys
import tempfile
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / 'support'))
import registrar
from reference import SKIPPED, Skip, compile_program, library_directory

EXPECTED = HERE / 'expected'
INSIDE = 'REGLINE_DIFFERENTIAL_NAMESPACE'
# A dummy interface with a default route: enough for the reference to see a network.
NETWORK = ('ip link set lo up && ip link add probe0 type veth peer name probe1 && ip addr add 192.0.2.77/24 dev probe0 && '
           'ip link set probe0 up && ip link set probe1 up && ip route add default dev probe0')
PRELUDES = {
    'none': '',
    'core': 'core\nstart\n',
    'account': 'core\nstart\naccount a\nidentity a sip:alice@example.test\nserver a {server}\nexpires a {expires}\nregister a on\n',
}


def main():
    options = arguments()
    enter_namespace()
    scenarios = load_scenarios(options)
    with tempfile.TemporaryDirectory(prefix='regline-differential-') as directory:
        work = pathlib.Path(directory)
        headers = ['-I', HERE.parents[1] / 'include'] if options.our_headers else []
        programs = {name: compile_program(work / f'program_{name}', source, *headers) for name, source in sources(scenarios).items()}
        bless = os.environ.get('BLESS') == '1'
        live = bless or options.against_reference or options.our_headers
        reference = run_all(scenarios, programs, work / 'reference', None) if live else None
        if bless:
            return record(reference)
        ours = run_all(scenarios, programs, work / 'ours', library_directory(options.library, work)) if options.library else None
    if options.our_headers:
        print('our headers on the reference:', flush=True)
        if report(scenarios, {name: read_expected(name) for name in scenarios}, reference, {}):
            return 1
        print('our headers on our library:', flush=True)
    if reference is None:
        reference = {name: read_expected(name) for name in scenarios}
    if ours is None:
        return report(scenarios, {name: read_expected(name) for name in scenarios}, reference, {})
    return report(scenarios, reference, ours, read_differences(scenarios))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--library', type=pathlib.Path, help='directory of the liblinphone.so under test')
    parser.add_argument('--against-reference', action='store_true', help='run the reference too, instead of its recorded traces')
    parser.add_argument('--our-headers', action='store_true', help='compile the client against include/; needs --library')
    parser.add_argument('--long', action='store_true', help='also the scenarios that wait for long timers')
    parser.add_argument('--jobs', type=int, default=12, help='scenarios run at the same time')
    parser.add_argument('scenario', nargs='*', help='only these (a beginning of the name is enough)')
    options = parser.parse_args()
    if not options.library and not options.against_reference and os.environ.get('BLESS') != '1':
        parser.error('nothing to compare: name --library, --against-reference, or both')
    return options


# ---- What a run needs ------------------------------------------------------------------------------------------------


def enter_namespace():
    """Starts this program again in a network namespace of its own."""
    if os.environ.get(INSIDE):
        return
    for tool, package in (('unshare', 'util-linux'), ('ip', 'iproute2')):
        if not shutil.which(tool):
            raise Skip(f'{tool} is missing: apt-get install {package}')
    unshare = ['unshare', '--net'] if os.geteuid() == 0 else ['unshare', '--map-root-user', '--net']
    probe = subprocess.run([*unshare, 'sh', '-c', NETWORK], capture_output=True, text=True)
    if probe.returncode != 0:
        raise Skip(f'a private network needs root or user namespaces ({probe.stderr.strip()})')
    command = [*unshare, 'sh', '-c', f'{NETWORK} && exec "$@"', 'sh', sys.executable, *sys.argv]
    os.execvpe(command[0], command, {**os.environ, INSIDE: '1'})


def sources(scenarios):
    """{name: path} of the programs that these scenarios run."""
    return {source.stem: source for source in (scenario.get('program', HERE / 'client.c') for scenario in scenarios.values())}


def load_scenarios(options):
    scenarios = {}
    for path in sorted((HERE / 'scenarios').glob('*.toml')):
        for name, scenario in tomllib.loads(path.read_text()).items():
            assert name not in scenarios, f'{name} is there twice'
            scenarios[name] = scenario
    for source in sorted((HERE / 'values').glob('*.c')):
        scenarios[f'values_{source.stem}'] = {'shows': 'what every function of a family of headers returns', 'program': source}
    if options.scenario:
        return {name: s for name, s in scenarios.items() if name.startswith(tuple(options.scenario))}
    return {name: s for name, s in scenarios.items() if options.long or not s.get('long')}


# ---- One run ---------------------------------------------------------------------------------------------------------


def run_all(scenarios, programs, work, library):
    work.mkdir()
    # The longest first, so that none of them is left alone at the end.
    names = sorted(scenarios, key=lambda name: -waiting(scenarios[name]))
    jobs = arguments().jobs
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        traces = pool.map(lambda name: run(name, scenarios[name], programs, work, library), names)
        return dict(zip(names, traces))


def waiting(scenario):
    return sum(int(ms) for ms in re.findall(r'^(?:iterate|next|until \w+ \d) (\d+)$', scenario.get('client', ''), re.M))


def by_call_where_transports_mix(requests):
    """A datagram and a stream are read by threads of their own: which of two that come together is seen first is chance."""
    if not all(any(f'transport={name}' in line for line in requests) for name in ('udp', 'tcp')):
        return requests
    call = re.compile(r' call (\d+),')
    return sorted(requests, key=lambda line: int(call.search(line).group(1)) if call.search(line) else 0)


def run(name, scenario, programs, work, library):
    """The normalised trace of one scenario."""
    if 'program' in scenario:
        return run_alone(name, programs[scenario['program'].stem], work, library)
    client = programs['client']
    home = work / name
    (home / '.local/share/linphone').mkdir(parents=True)
    server = registrar.Registrar(scenario.get('registrar', ['*: accept']))
    closed = socket.socket()  # bound, never listening: connections to it are refused
    closed.bind(('127.0.0.1', 0))
    ports = {'@PORT@': str(server.port), '@CLOSED@': str(closed.getsockname()[1])}
    prelude = PRELUDES[scenario.get('prelude', 'account')].format(
        server=scenario.get('server', 'sip:127.0.0.1:@PORT@'), expires=scenario.get('expires', 60))
    script = prelude + scenario['client']
    for placeholder, port in ports.items():
        script = script.replace(placeholder, port)
    environment = {**os.environ, 'HOME': str(home), 'LC_ALL': 'C'}
    if library:
        environment['LD_LIBRARY_PATH'] = str(library)
    try:
        done = subprocess.run([client], input=script, capture_output=True, text=True, errors='replace', env=environment,
                              timeout=waiting(scenario) / 1000 + 30)
        output, errors, status = done.stdout, done.stderr, done.returncode
    except subprocess.TimeoutExpired as late:
        output, errors, status = (late.stdout or b'').decode(errors='replace'), '', 'timeout'
    server.close()
    closed.close()
    if library and f'library {library}/' not in errors:
        errors += 'another library than the one under test was loaded\n'
    remarks = [line for line in errors.splitlines() if not line.startswith('library ')]
    if status != 0:
        output += ''.join(f'stderr {line}\n' for line in remarks) + f'exit status {status}\n'
    elif any('another library' in line for line in remarks):
        output += 'another library than the one under test was loaded\n'
    requests = [normalise_line(line, ports) for line in server.trace]
    return normalise(output, ports) + ['-- requests', *by_call_where_transports_mix(requests)]


def run_alone(name, program, work, library):
    """What a program prints that needs neither script nor registrar."""
    home = work / name
    (home / '.local/share/linphone').mkdir(parents=True)
    environment = {**os.environ, 'HOME': str(home), 'LC_ALL': 'C'}
    if library:
        environment['LD_LIBRARY_PATH'] = str(library)
    try:
        done = subprocess.run(['stdbuf', '-oL', program], cwd=home, capture_output=True, text=True, errors='replace',
                              env=environment, timeout=120)
    except subprocess.TimeoutExpired:
        return ['(did not end within two minutes)']
    lines = done.stdout.replace(str(home), 'HOME').splitlines()
    return lines + ([] if done.returncode == 0 else [f'exit status {done.returncode}: {done.stderr.strip()}'])


def normalise(output, ports):
    """Lines without what may differ. How many events fit into one iterate is nobody's promise, so waits are not shown."""
    return [normalise_line(line, ports) for line in output.splitlines() if not re.match('> (until|next|iterate) ', line)]


def normalise_line(line, ports):
    """Without what differs from run to run."""
    for placeholder, port in ports.items():
        line = re.sub(rf'((?:127\.0\.0\.1|\.test):){port}\b', rf'\1{placeholder.strip("@")}', line)
    line = re.sub(r'127\.0\.0\.1:\d+', 'LOCAL', line)
    line = re.sub(r'urn:uuid:[0-9a-f-]{36}', 'urn:uuid:UUID', line)
    return re.sub(r'ha1 [0-9a-f]{32,64}', 'ha1 HA1', line)


# ---- Comparing -------------------------------------------------------------------------------------------------------


def record(traces):
    EXPECTED.mkdir(exist_ok=True)
    for name, trace in traces.items():
        (EXPECTED / f'{name}.txt').write_text('\n'.join(trace) + '\n')
    print(f'{len(traces)} traces of the reference recorded')
    return 0


def read_expected(name):
    path = EXPECTED / f'{name}.txt'
    return path.read_text().splitlines() if path.exists() else ['(not recorded; BLESS=1 records it)']


def read_differences(scenarios):
    """{(scenario, '-line' of the reference or '+line' of ours): reason}"""
    found = {}
    for row in (HERE / 'differences.tsv').read_text().splitlines():
        if row and not row.startswith('#'):
            scenario, line, reason = row.split('\t')
            if scenario in scenarios:
                found[scenario, line] = reason
    return found


def report(scenarios, reference, ours, allowed):
    unused, differing = dict(allowed), 0
    for name in sorted(scenarios):
        diff = list(difflib.unified_diff(reference[name], ours[name], 'reference', 'ours', n=2, lineterm=''))
        changes = [line for line in diff[2:] if line[0] in '+-']
        for line in changes:
            unused.pop((name, line), None)
        if any((name, line) not in allowed for line in changes):
            differing += 1
            lacking = re.search(r'undefined symbol: (\w+)', '\n'.join(ours[name]))
            if lacking:
                print(f'DIFFERENT {name}: the library lacks {lacking.group(1)}')
                continue
            print(f'DIFFERENT {name}: {scenarios[name]["shows"]}')
            print('\n'.join(f'    {"~" if (name, line) in allowed else " "} {line}' for line in diff[2:]))
    for (name, line), reason in unused.items():
        print(f'UNUSED entry of differences.tsv: {name}: {line} ({reason})')
    print(f'{len(scenarios)} scenarios: {len(scenarios) - differing} equal, {differing} different; '
          f'{len(allowed) - len(unused)} deliberate differences, {len(unused)} unused entries')
    return 1 if differing or unused else 0


if __name__ == '__main__':
    try:
        sys.exit(main())
    except Skip as reason:
        print(f'SKIPPED differential test: {reason}')
        sys.exit(SKIPPED)
